import type { AdviceWords } from '../../../advice/words';
import type { Spelling } from '../spelling';

/** Minerals, vitamins, food, drink and medicines that people take for cramps. */
export const food = ({ fiber, painkillers }: Spelling) =>
  ({
    magnesium: {
      name: 'magnesium',
      answer:
        'Most older adults gain nothing. In good trials magnesium pills did no better than dummy pills. With kidney problems, ask a doctor first.',
      brief: 'In good trials, magnesium did no better than fake pills for most.',
      offer: 'Want to hear which foods have it?',
      more: [
        'In pregnancy the trials do not agree, so ask a midwife or doctor first. An upset stomach was more common with the pills.',
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
        'Nuts, seeds, greens, black beans and whole grains have magnesium. Fish and sun give vitamin D. All are good for you. None is proven to stop night cramps.',
      brief: 'Nuts, seeds and greens are good food, but not proven for cramps.',
    },
    calcium: {
      name: 'calcium',
      answer:
        'Very low calcium can cause spasms, but that is rare. Calcium pills are not proven for night cramps. Milk, tofu and greens give most people enough.',
      brief: 'Calcium pills are not proven for night cramps.',
      more: [
        'Vitamin D did not seem to cut cramps in one trial. In pregnancy, small trials of calcium do not agree. For the rest of us there is no proof.',
      ],
    },
    vitamin_d: {
      name: 'vitamin D',
      answer:
        'Vitamin D does not seem to cut cramps. In a year-long trial, women on it had as many as those without. It still matters for your bones.',
      brief: 'In a year-long trial, vitamin D did not cut cramps.',
      more: ['A trial in pregnancy saw no change in how long a cramp lasts. Other results were mixed.'],
    },
    vitamin_k: {
      name: 'vitamin K',
      answer:
        'One trial in older people found fewer cramps with vitamin K two. It needs to be done again. Not with warfarin, unless your doctor agrees.',
      brief: 'One trial found fewer cramps with vitamin K two.',
      offer: 'Want to hear why I am wary?',
      more: [
        'It is one trial only, from one country. The people on dummy pills got worse, which is odd. So the size of the gain is not sure.',
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
        "Bananas are good food, but they won't stop a cramp. In one small study they hardly changed the blood, even an hour later. Stretching works faster.",
      brief: "Bananas are good food, but they won't stop this cramp.",
      offer: 'Want to hear if stretching helps?',
    },
    salt: {
      name: 'salt',
      answer:
        'A pinch of salt is not proven for night cramps. It may help after long, heavy sweating. Skip it with high blood pressure, or heart or kidney disease.',
      brief: 'A pinch of salt is not proven for night cramps.',
      more: [
        'In one test, ten men sweated hard and drank. Plain water made their calves cramp more, and a salty drink less. Nobody has tested that at night.',
      ],
    },
    how_much_water: {
      name: 'how much water to drink',
      answer:
        'Six to eight drinks a day suits most adults, health services say. Have more in heat. If your doctor limits your fluids, follow that.',
      brief: 'Six to eight drinks a day suits most adults.',
      offer: 'Want to hear if water stops cramps?',
    },
    does_water_help: {
      name: 'water and cramps',
      answer:
        'Water may matter if you are dried out. Doctors list that as a cause. In lab tests mild thirst did not bring on cramps. Drinking enough is wise.',
      brief: 'In lab tests, mild thirst did not bring on cramps.',
      offer: 'Want to hear how much to drink?',
      more: [
        'Doctors list dry bodies among the causes. In the lab, men who had lost fluid did not cramp more easily. Some cramped after drinking plenty.',
      ],
    },
    dehydrated_signs: {
      name: 'signs of a dry body',
      answer:
        'Health services list thirst, dark strong pee, a dry mouth, and feeling tired. Peeing less than four times a day is one too. If you faint, get help fast.',
      brief: 'Look for thirst, a dry mouth, and strong pee.',
      offer: 'Want to hear how much to drink?',
    },
    quinine: {
      name: 'quinine',
      answer:
        "Please don't use quinine for cramps. Drug safety officials say its rare side effects can be grave. They outweigh the small gain. Ask your doctor instead.",
      brief: "Please don't use quinine, as rare side effects can be grave.",
      offer: 'Want to hear about stretching instead?',
    },
    tonic_water: {
      name: 'tonic water',
      answer:
        'Tonic water has very little quinine and is not proven to help. If you are pregnant, or react to quinine, do not drink it. Ask a pharmacist.',
      brief: 'Tonic water is not proven to help.',
      offer: 'Want to hear about quinine?',
    },
    alcohol: {
      name: 'alcohol',
      answer:
        'Alcohol might play a part. In one study of people over sixty, drinkers had more night cramps. Cutting back for a few weeks is worth a try.',
      brief: 'In one study, drinkers had more night cramps.',
    },
    fiber: {
      name: fiber,
      answer: `No study links ${fiber} with leg cramps. It needs water for your gut to work, and that is all. So keep eating it, and drink enough.`,
      brief: `No study links ${fiber} with leg cramps.`,
    },
    painkillers: {
      name: painkillers,
      answer: `Doctors agree that ${painkillers} work too slowly to stop a cramp. They may ease the soreness later. Check the label, or ask a pharmacist.`,
      brief: `To stop a cramp, ${painkillers} work too slowly.`,
      offer: 'Does one hurt now? Shall I help?',
    },
    pickle_juice: {
      name: 'pickle juice',
      answer:
        "A sip of pickle juice cut cramps short in small studies. It is salty, so skip it if you limit salt. Mustard is not proven. Don't rush to the kitchen in the dark.",
      brief: "In small studies a sip of pickle juice helped, but don't get up.",
      more: [
        'In the lab, toe cramps of ten young men ended sooner. In people with liver disease cramps grew milder. Nobody has tested plain night cramps.',
      ],
    },
  }) satisfies Partial<AdviceWords['topics']>;
