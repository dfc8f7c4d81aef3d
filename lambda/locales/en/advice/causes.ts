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
      answer:
        'Doctors agree that most cramps do no harm. Get help fast for a swollen, hot, red, weak or numb leg. The same for chest pain or trouble breathing.',
      brief: 'Most cramps do no harm, but a swollen or numb leg needs help fast.',
      offer: 'Want to hear when to see a doctor?',
    },
    how_common: {
      name: 'how common cramps are',
      answer:
        'Very common. In one big survey, three in ten had cramps in bed last month. Half of older people get them. You are not alone.',
      brief: 'In surveys, about half of older people get cramps.',
    },
    when_doctor: {
      name: 'seeing a doctor',
      answer: `See a doctor if cramps wreck your sleep, or began with a new medicine. Go soon for swelling, numb skin or weak legs. Past ten minutes, call ${advice}. For chest pain, call ${emergency}.`,
      brief: 'Get medical advice if it lasts past ten minutes.',
    },
    clot_or_cramp: {
      name: 'a clot or a cramp',
      answer: `A clot needs a check today. Don't rub the leg. For chest pain, call ${emergency}.`,
      brief: 'If you fear a clot, get it checked today.',
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
        "Statins can make muscles ache. In a big study the link with night cramps was small. Don't stop them by yourself. Dark pee or weak muscles is urgent.",
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
        'A link with stress is not proven. Hard work of the muscles can bring cramps on. In one trial, calm time at night did as much as stretching. Nobody went without both.',
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
        "I'm no doctor. I share general tips from health services and studies. The sources are in the Alexa app. I can't check you, so ask a doctor about you.",
      brief: "I'm no doctor, and I share general tips.",
    },
    emergency_call: {
      name: 'calling for help',
      answer: `I can't make calls. Please use a phone and dial ${emergency} now.`,
      brief: `I can't make calls, so dial ${emergency}.`,
    },
  }) satisfies Partial<AdviceWords['topics']>;
