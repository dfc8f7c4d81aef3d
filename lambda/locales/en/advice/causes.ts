import type { AdviceWords } from '../../../advice/words';
import type { Numbers } from '../../content';

/** Why cramps come, what they mean, and who should see a doctor. */
export const causes = ({ emergency, advice }: Numbers) =>
  ({
    why_cramps: {
      name: 'the causes of cramps',
      answer:
        'Often no one knows. The best guess is tired muscles and jumpy nerves. Age, hard exercise and some medicines raise the odds. Low minerals are rarely the cause.',
      brief: 'Experts often find no clear cause for a cramp.',
      offer: 'Want the causes, three at a time?',
      more: [
        'First three. Age, pregnancy, and hard exercise. These links are well known.',
        'Next three. Some medicines, alcohol, and sitting too much. Studies show a link, not proof.',
        'Three more. Kidney disease, liver disease, and blocked leg arteries. Most people have none.',
        'Three that get the blame. Low magnesium, low calcium, and low vitamin D. They are rarely at fault.',
        'The last three. Too little water, too little salt, and stress. None of them is proven.',
      ],
    },
    why_night: {
      name: 'cramps at night',
      answer:
        'In bed your toes point down, so your calf is short and still. A small twitch may then lock it. That is a good guess, not proven.',
      brief: 'Nobody knows for sure, but toes that point down may set it off.',
      offer: 'Want to hear how to lie?',
    },
    how_long: {
      name: 'how long cramps last',
      answer:
        'Most last from a few seconds to ten minutes. In one survey it was nine minutes on average. Past ten minutes, get medical advice.',
      brief: 'Most end within ten minutes.',
      offer: 'Does one hurt now? Shall I help?',
    },
    is_it_dangerous: {
      name: 'how serious cramps are',
      answer: `Doctors agree: most cramps do no harm. One leg swollen, hot or red: get it checked today. Suddenly numb, cold or weak, chest pain, or trouble breathing: call ${emergency}.`,
      brief: 'Most cramps do no harm, but one swollen leg needs a check today.',
      offer: 'Want to hear when to see a doctor?',
    },
    how_common: {
      name: 'how common cramps are',
      answer:
        'Very common. In one big survey, three in ten had night cramps within a month. Half of older people get them. You are not alone.',
      brief: 'In surveys, about half of older people get cramps.',
    },
    when_doctor: {
      name: 'seeing a doctor',
      answer: `See a doctor if cramps wreck your sleep, or began with a new medicine. One leg swollen, hot or red: today. Suddenly numb, cold or weak: call ${emergency}. Past ten minutes, call ${advice}.`,
      brief: 'Get medical advice if it lasts past ten minutes.',
    },
    clot_or_cramp: {
      name: 'a clot or a cramp',
      answer: `Health services say a cramp lets go in minutes. A clot goes on, and may cramp too: one leg swollen, warm, sore, red or darker. Then get it checked today. Chest pain or trouble breathing: call ${emergency}.`,
      brief: 'One leg swollen, hot or red can be a clot; if yours is, say: swollen.',
      offer: 'Is your leg like that?',
    },
    charley_horse: {
      name: 'the charley horse',
      answer:
        'It is an old baseball name for a muscle cramp. Most are in the calf or thigh. The muscle grows hard by itself, and stays hard for a while.',
      brief: 'It is an old baseball name for a muscle cramp.',
      offer: 'Want to hear what stops one?',
    },
    restless_legs: {
      name: 'restless legs',
      answer:
        'A cramp is a sudden hard knot that hurts. Restless legs is an urge to move, with no knot, and moving eases it. A doctor can help with both.',
      brief: 'Restless legs is an urge to move, and a cramp is a hard knot.',
    },
    circulation: {
      name: 'blood flow',
      answer:
        'Studies link blocked leg arteries with cramps. But most people with cramps have good blood flow. Pain on walking that stops with rest needs a doctor.',
      brief: 'In studies, most people with cramps have good blood flow.',
      more: [
        'In one study it explained about one cramp in eight, at most. Foot pain at rest, or sores that do not heal, need a doctor soon.',
      ],
    },
    conditions: {
      name: 'health problems and cramps',
      answer:
        'Kidney, liver, thyroid, nerve and artery problems can bring on cramps. Most people with cramps have none of these. If cramps are new or get worse, see a doctor.',
      brief: 'Some health problems bring on cramps, but most people have none.',
      offer: 'Want to hear when to see a doctor?',
    },
    medicines: {
      name: 'medicines and cramps',
      answer:
        "Some medicines can bring on cramps. In a big study, water pills and some inhalers had the clearest link. Don't stop any by yourself. Ask your pharmacist or doctor.",
      brief: "Some can bring on cramps, but don't stop any by yourself.",
      offer: 'Want to hear which ones?',
      more: [
        "The clearest link was with long-acting inhalers for the lungs. Then came two kinds of water pills. For statins the link was small. Don't stop any by yourself.",
      ],
    },
    statins: {
      name: 'statins',
      answer:
        "Statins can make muscles ache. In a big study the link with night cramps was small. Don't stop them by yourself. Dark pee, or weak, very sore muscles? Call a doctor today.",
      brief: "In a big study the link was small, so don't stop them by yourself.",
      offer: 'Want to hear of other medicines?',
    },
    summer: {
      name: 'cramps in summer',
      answer:
        'Cramps seem more common in summer. In one big study, signs of them doubled from winter to summer. No one knows why yet.',
      brief: 'One big study found more signs of cramps in summer.',
    },
    stress: {
      name: 'stress',
      answer:
        "A link with stress is not proven. Hard exercise can bring cramps on. In one trial, meditation at night did as much as stretching. Nobody had neither, so we can't be sure.",
      brief: 'A link with stress is not proven.',
      offer: 'Want to hear about slow breathing?',
    },
    balance: {
      name: 'a body out of balance',
      answer:
        'There is no proof of that. Experts agree that most cramps are just cramps. They rarely mean that something is wrong.',
      brief: 'Experts agree that most cramps are just cramps.',
      offer: 'Want to hear when one is serious?',
    },
    are_you_doctor: {
      name: 'who I am',
      answer:
        "I'm a computer voice, and no doctor. I share general tips from health services and studies. The sources are in the Alexa app. I can't examine you. For your own health, ask a doctor.",
      brief: "I'm a voice, no doctor, and I share general tips.",
    },
    who_made_you: {
      name: 'who made me',
      answer:
        "I'm Cramp Coach, a voice skill. My makers used what health services and studies say. Their name is on my page in the Alexa app.",
      brief: "I'm a voice skill, made from what health services say.",
    },
    is_it_free: {
      name: 'what I cost',
      answer: "I'm free to use, and I sell nothing.",
      brief: "I'm free, and I sell nothing.",
    },
    emergency_call: {
      name: 'calling for help',
      answer: `I can't make calls. Please use a phone and dial ${emergency} now.`,
      brief: `I can't make calls, so dial ${emergency}.`,
    },
    tear: {
      name: 'a tear in the calf',
      answer:
        "A cramp can leave it sore for a day, health services say. A tear may start with a pop, or like a kick. Then pushing off on your toes hurts or fails. Don't stretch that.",
      brief: 'If it popped or felt like a kick, stop stretching, and say: I felt a pop.',
      offer: 'Did you feel a pop or a kick?',
    },
    clot_risk: {
      name: 'the risk of a clot',
      answer: `Health services say clots are likelier after long flights, surgery, a cast or birth. Birth control, cancer and an old clot count too. Chest pain or trouble breathing: call ${emergency}. Feel both legs.`,
      brief: 'If one leg is bigger, hotter or redder than the other, say: swollen.',
      offer: 'Is one bigger, hotter or redder?',
    },
    hip_knee_spine: {
      name: 'a new hip or knee, or thin bones',
      answer:
        "Health services say: ask your surgeon or physio before any stretch. Until then: leg straight, toes toward you. Don't lean far forward or twist. With thin bones, don't round your back hard.",
      brief: "Keep that leg straight, pull the toes toward you, and don't lean forward.",
    },
    dialysis: {
      name: 'cramps with dialysis',
      answer:
        "Cramps are common with dialysis. Studies link them with how much fluid is taken off. Tell your dialysis team about tonight's cramp, as they can change the settings. Don't change fluids, salt or pills yourself.",
      brief: "Tell your dialysis team of this cramp, and don't change fluids or salt.",
    },
    diabetes_feet: {
      name: 'diabetes and your feet',
      answer:
        'Diabetes can numb the feet, so you may not feel a burn. Clinics say: no heating pads, no hot water bottles. Look at your feet each day. For new cramps, or a sore, see your doctor.',
      brief: 'With diabetes, keep heat off your feet, as burns may not hurt.',
    },
    heat_cramps: {
      name: 'cramps from heat',
      answer: `Health services say: stop, find shade, sip water or a sports drink. Past an hour, or with heart trouble or a low-salt diet, get help. Confused or very hot skin? Call ${emergency}.`,
      brief: 'Get out of the heat, and sip water or a sports drink.',
      offer: 'Want to hear about salt?',
    },
    beyond_legs: {
      name: 'cramps outside the legs',
      answer: `I only know legs. Health services say: see a doctor soon for a muscle that shrinks or goes numb. The same for cramps in hands or arms, or twitching and weakness. Sudden weakness? Call ${emergency}.`,
      brief: 'Cramps in hands or arms, or a muscle that shrinks, need a doctor soon.',
    },
    pins_and_needles: {
      name: 'pins and needles',
      answer: `Often a nerve was pressed, and it fades once you move. If it stays or comes back, see a doctor. Diabetes can do it too. Sudden, with weakness or a drooping face? Call ${emergency}.`,
      brief: 'If pins and needles stay or keep coming back, see a doctor.',
    },
    doctor_tests: {
      name: 'what a doctor may test',
      answer:
        'Experts say that plain night cramps seldom need tests. A doctor may look at your legs and pills. A blood test can check salts, sugar, kidneys and thyroid. Bring a list.',
      brief: 'Experts say that plain night cramps seldom need tests.',
      offer: 'Want to hear when to see a doctor?',
    },
    the_article: {
      name: 'the article',
      answer:
        'It is a popular article, not a study. It blames low magnesium and calcium, too little water and poor blood flow. It likes stretching, massage, salt and warm baths. Trials back only some of that.',
      brief: 'The article is not a study, and trials back only some of it.',
      offer: 'Want to hear how to prevent cramps?',
    },
  }) satisfies Partial<AdviceWords['topics']>;
