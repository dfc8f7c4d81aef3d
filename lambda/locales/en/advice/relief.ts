import type { AdviceWords } from '../../../advice/words';

/** What to do about a cramp, now and the day after. */
export const relief = () =>
  ({
    stop_now: {
      name: 'stopping a cramp',
      answer:
        'Straighten your knee and pull your toes to your shin. Hold it for thirty seconds. Then rub the muscle. Experts agree on that, with little proof.',
      brief: 'What you are doing now is what experts agree on.',
      offer: 'Shall I count with you?',
    },
    foot_cramp: {
      name: 'foot cramps',
      answer:
        'Pull your toes gently back toward your shin. Or press your foot flat on the floor. Then rub the arch. Experts agree on that, with little proof.',
      brief: 'For a foot, experts say to pull the toes gently to the shin.',
      offer: 'Shall I start it?',
    },
    thigh_cramp: {
      name: 'thigh cramps',
      answer:
        'Back of the thigh: straighten your knee and lean forward. Front: lie on your side, heel to your bottom. Experts agree, with little proof.',
      brief: 'For the back of the thigh, experts say to keep the knee straight.',
      offer: 'Shall I start it?',
    },
    shin_cramp: {
      name: 'shin cramps',
      answer:
        'This one goes the other way. Gently point your toes down, and press with your other foot. Nobody has tested it. It follows from how the muscle works.',
      brief: 'For the front of the shin, toes go gently down.',
      offer: 'Shall I start it?',
    },
    comes_back: {
      name: 'cramps that come back',
      answer:
        'A cramped muscle stays twitchy for a while, experts say. Hold until it fully lets go. Walk slowly, and lie back, toes up.',
      brief: 'Experts say a cramped muscle stays twitchy for a while.',
      offer: 'Is it back? Shall I help?',
    },
    both_legs: {
      name: 'cramps in both legs',
      answer:
        "Stay in bed. Don't stand up. Straighten both knees and pull your toes to your shins. A sheet round both feet helps. Experts agree, with little proof.",
      brief: "With both legs, stay in bed and don't stand up.",
      offer: 'Shall I start it?',
    },
    toe_stretch: {
      name: 'pulling the toes up',
      answer:
        'For a calf, leg straight, pull your toes to your shin. Health services agree it is the quick way. For a cramp in the shin it is toes down.',
      brief: 'Health services agree that toes up is the quick way.',
      offer: 'Shall I start it now?',
    },
    massage_how: {
      name: 'how to massage a calf',
      answer:
        'Bend your knee so the calf is loose. Squeeze and roll it, ankle to knee, for a minute. Experts agree. Not on a swollen leg, nor with blood thinners or when pregnant.',
      brief: 'Experts say to rub it after the hold, but never a swollen leg.',
      offer: 'Shall I guide you?',
    },
    massage_prevents: {
      name: 'massage',
      answer:
        'Rubbing a cramp can ease it, experts agree. Whether massage keeps cramps away has not been tested well. Skip it if the leg is swollen, hot or red.',
      brief: 'Rubbing can ease it, but nobody has tested if it prevents cramps.',
      offer: 'Want to hear how to do it?',
    },
    knots: {
      name: 'sore knots',
      answer:
        'Light thumb pressure may help a sore knot. People say so, but nobody has tested it. Not on a swollen, hot or red leg, or if you take blood thinners.',
      brief: 'Nobody has tested thumbs on a knot.',
      offer: 'Want to hear how to massage?',
    },
    heat_or_ice: {
      name: 'heat or ice',
      answer:
        'Experts say heat for a tight muscle. Cold in a cloth for a sore one. Keep it short. Never sleep on a heating pad. Not on numb feet.',
      brief: 'Experts say heat for a tight muscle, and cold for a sore one.',
    },
    sore_next_day: {
      name: 'soreness the day after',
      answer:
        'That is common. Health services say a cramp can leave it sore for a day. Try warmth and easy walks. If it swells, gets hot, or lasts, call a doctor.',
      brief: 'Health services say it can stay sore for a day.',
      offer: 'Want to hear about heat or ice?',
    },
    soap: {
      name: 'soap in the bed',
      answer:
        'Some people swear by soap, but nobody has tested it. The same goes for magnets and corks. It is unlikely to hurt. I would still stretch first.',
      brief: 'Nobody has tested soap in the bed.',
      offer: 'Want to hear if stretching helps?',
    },
    acupuncture: {
      name: 'acupuncture',
      answer:
        'There is no good proof that needles stop leg cramps, now or for good. If you try it, choose a licensed person. Tell them about blood thinners.',
      brief: 'There is no good proof for acupuncture.',
      more: [
        'It was tested for restless legs, and the result was not clear. No good test was done for night cramps.',
      ],
    },
  }) satisfies Partial<AdviceWords['topics']>;
