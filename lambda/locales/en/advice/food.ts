import type { AdviceWords } from '../../../advice/words';
import type { Spelling } from '../spelling';

/** Minerals, vitamins, food, drink and medicines that people take for cramps. */
export const food = ({ fiber, liters, midwife, painkillers }: Spelling) =>
  ({
    magnesium: {
      name: 'magnesium',
      answer:
        'Magnesium helps a muscle let go. But in good trials of older adults, pills did no better than dummy pills. With bad kidneys, ask a doctor first.',
      brief: 'In good trials, magnesium did no better than fake pills for most.',
      offer: 'Want to hear which foods have it?',
      more: [
        `In pregnancy the trials do not agree, so ask your ${midwife} first. An upset stomach was more common with the pills.`,
      ],
    },
    magnesium_low: {
      name: 'low magnesium',
      answer:
        'A true shortage can make you tired and crampy, but it is rare. For worry or nerves the proof is weak. Only a doctor can test for it.',
      brief: 'A true shortage is rare, and only a doctor can test for it.',
      offer: 'Want to hear which foods have it?',
    },
    magnesium_foods: {
      name: 'foods with magnesium',
      answer:
        'Nuts, seeds, greens, black beans and whole grains are rich in magnesium. Mushrooms and oily fish have less. All are good for you. None is proven to stop night cramps.',
      brief: 'Nuts, seeds and greens are good food, but not proven for cramps.',
    },
    calcium: {
      name: 'calcium',
      answer:
        'Calcium helps a muscle tighten. Very low calcium can cause spasms, but that is rare. Pills are not proven for night cramps. Milk, tofu and greens give most people enough.',
      brief: 'Calcium pills are not proven for night cramps.',
      more: [
        'Vitamin D has not been shown to stop cramps either. In pregnancy, small trials of calcium do not agree. For the rest of us there is no proof.',
      ],
    },
    vitamin_d: {
      name: 'vitamin D',
      answer:
        'Vitamin D has not been shown to stop cramps. We have one report of a trial, where it changed nothing. Oily fish, egg yolks and fortified milk have it. A little sun makes more, but do not burn.',
      brief: 'Vitamin D has not been shown to stop cramps.',
      more: [
        'That trial was in women with low levels, for a year. One in pregnancy saw no change in how long a cramp lasts. Other results were mixed. It still matters for your bones.',
      ],
    },
    vitamin_k: {
      name: 'vitamin K',
      answer:
        'One trial in older people found fewer cramps with vitamin K two. It needs to be done again. It can work against warfarin, so not with that, unless your doctor agrees.',
      brief: 'One trial found fewer cramps with vitamin K two.',
      offer: 'Want to hear why I am wary?',
      more: [
        'It is one trial only, from one country. The people on dummy pills got worse, which is odd. So the size of the gain is not sure.',
        'People on warfarin or water pills were left out. So nobody knows if it suits them. Ask a pharmacist.',
      ],
    },
    vitamin_b: {
      name: 'B vitamins',
      answer:
        'One small trial in old people liked B vitamins. They had high blood pressure. That is thin proof, so ask a doctor first.',
      brief: 'One small trial liked B vitamins, which is thin proof.',
    },
    bananas: {
      name: 'bananas',
      answer:
        'Bananas are good food, but nobody has tested them on cramps. In one small study they hardly changed the blood, even an hour later. With kidney disease, ask your doctor before you eat more.',
      brief: 'A banana is good food, but nobody has tested it on cramps.',
      offer: 'Want to hear about potassium?',
    },
    salt: {
      name: 'salt',
      answer:
        'A pinch of salt is not proven for night cramps. It may help after long, heavy sweating. Skip it with high blood pressure, or heart or kidney disease.',
      brief: 'A pinch of salt is not proven for night cramps.',
      more: [
        'In one lab test, ten men sweated hard and drank. Plain water made cramps easier to set off. A drink with salts made it harder. Nobody has tested that at night.',
      ],
    },
    how_much_water: {
      name: 'how much water to drink',
      answer: `Six to eight drinks a day suits most adults, health services say. That's about two ${liters} in all. Have more in heat. If your doctor limits your fluids, follow that.`,
      brief: 'Six to eight drinks a day suits most adults.',
      offer: 'Want to hear if water stops cramps?',
    },
    does_water_help: {
      name: 'water and cramps',
      answer: `Water may matter if you are dehydrated. Doctors list that as a cause. But in a lab test, men who sweated out two ${liters} cramped no sooner. Drinking enough is wise.`,
      brief: 'In one lab test, men short of water were no easier to cramp.',
      offer: 'Want to hear how much to drink?',
      more: [
        'Doctors list dehydration among the causes. In the lab a weak current set off the cramps, so nights may differ. Some people cramped after drinking plenty.',
      ],
    },
    dehydrated_signs: {
      name: 'signs of dehydration',
      answer:
        'Health services list thirst, dark strong pee, a dry mouth, and feeling tired. Peeing less than four times a day is one too. If you faint, get help fast.',
      brief: 'Look for thirst, a dry mouth, and strong pee.',
      offer: 'Want to hear how much to drink?',
    },
    quinine: {
      name: 'quinine',
      answer:
        "Drug safety officials say quinine's rare harms outweigh the small gain. If a doctor gave it to you, talk to them before you stop. Bruises, bleeding, a rash or a fever? Call today.",
      brief: "Please don't start quinine, as its rare harms can be grave.",
      offer: 'Want to hear about stretching instead?',
      more: [
        'In Britain, doctors may still try it last, if nothing else helped. If it does nothing in four weeks, it is stopped.',
      ],
    },
    tonic_water: {
      name: 'tonic water',
      answer:
        'Tonic water has very little quinine and is not proven to help. Pregnant, on warfarin, a heart rhythm problem, or once reacted to quinine? Leave it out.',
      brief: 'Tonic water is not proven to help, and it does not suit everyone.',
      offer: 'Want to hear about quinine?',
    },
    alcohol: {
      name: 'alcohol',
      answer:
        "In one study of people over sixty, drinkers had more night cramps. Cutting back for a few weeks is worth a try. If you drink a lot every day, don't stop suddenly. Ask a doctor first.",
      brief: 'In one study, drinkers had more night cramps.',
    },
    fiber: {
      name: fiber,
      answer: `We found no study that links ${fiber} with leg cramps. It needs water for your gut to work, and that is all. So keep eating it, and drink enough.`,
      brief: `We found no study that links ${fiber} with leg cramps.`,
    },
    painkillers: {
      name: painkillers,
      answer: `Doctors agree that ${painkillers} work too slowly to stop a cramp. They may ease soreness later. On blood thinners, or with kidney, heart or stomach trouble? Ask a pharmacist first.`,
      brief: `To stop a cramp, ${painkillers} work too slowly.`,
      offer: 'Does one hurt now? Shall I help?',
    },
    pickle_juice: {
      name: 'pickle juice',
      answer:
        "Small studies disagree. In one, lab cramps ended sooner. In another it was no better than water. Skip it with acid reflux, an ulcer, heart failure or limited salt. Don't rush up in the dark.",
      brief: "Small studies of pickle juice disagree, so don't get up for it.",
      more: [
        'In the lab, toe cramps of ten young men ended sooner. In eleven others it made no clear difference. In people with liver disease, cramps grew milder. Nobody has tested plain night cramps.',
      ],
    },
    cramp_medicine: {
      name: 'medicine for cramps',
      answer:
        'No medicine is proven both safe and good for night cramps. Muscle relaxants have hardly been tested. A doctor can look for a cause and check your medicines.',
      brief: 'No medicine is proven both safe and good for night cramps.',
      offer: 'Want to hear about stretching?',
    },
    potassium: {
      name: 'potassium',
      answer:
        "Low potassium can cause cramps, but only a blood test shows it. Don't take potassium pills or salt swaps on your own. With kidney disease, or heart or blood pressure pills, they can do grave harm.",
      brief: "Don't take potassium on your own, as it can do harm with some pills.",
    },
    interactions: {
      name: 'mixing with your medicines',
      answer:
        "I can't check what mixes. It counts most with blood thinners, heart pills or bad kidneys. Health services say: before you add herbs, vitamins or the like, ask a pharmacist.",
      brief: 'Before you mix it with your pills, ask at the pharmacy.',
    },
    pregnancy_pills: {
      name: 'pills in pregnancy',
      answer: `In pregnancy, the trials of pills don't agree. Before you take one, ask your ${midwife}, or a pharmacist. The same for herbs. Leave out quinine and tonic water.`,
      brief: `Before you take it when pregnant, ask your ${midwife}.`,
      offer: 'Want to hear more about cramps in pregnancy?',
    },
  }) satisfies Partial<AdviceWords['topics']>;
