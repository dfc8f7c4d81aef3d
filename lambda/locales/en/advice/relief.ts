import type { AdviceWords } from '../../../advice/words';
import type { Spelling } from '../spelling';

/** What to do about a cramp, now and the day after. */
export const relief = ({ midwife }: Spelling) =>
  ({
    stop_now: {
      name: 'stopping a cramp',
      answer:
        'Straighten your leg and pull your toes toward you. Hold it for thirty seconds. Then rub the muscle. Experts agree on that, with little proof.',
      brief: 'What you are doing now is what experts agree on.',
      offer: 'Shall I count with you?',
    },
    foot_cramp: {
      name: 'foot cramps',
      answer:
        'Pull your toes gently back toward you, knee bent. If the cramp pulls them up, press them down instead. Then rub the arch. Physios do that, but nobody has tested it.',
      brief: 'For a foot, pull the toes back, or down if they cramp up.',
      offer: 'Shall I start it?',
    },
    thigh_cramp: {
      name: 'thigh cramps',
      answer:
        'Back of the thigh: leg straight, lean forward a little. Front: lie on your good side, reach back for that ankle, heel to your bottom. Experts agree, with little proof.',
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
        'A cramped muscle stays twitchy for a while, experts say. Hold until the cramp has gone. Walk slowly, and lie back, toes toward you.',
      brief: 'Experts say a cramped muscle stays twitchy for a while.',
      offer: 'Is it back? Shall I help?',
    },
    both_legs: {
      name: 'cramps in both legs',
      answer:
        "Stay in bed. Don't stand up. Straighten both legs and pull your toes toward you. A sheet hooked on both feet helps. Experts agree, with little proof.",
      brief: "With both legs, stay in bed and don't stand up.",
      offer: 'Shall I start it?',
    },
    toe_stretch: {
      name: 'pulling the toes up',
      answer:
        'For a calf, leg straight, pull your toes toward you. Health services agree on that move. For a shin cramp, or toes that pull up, press them down instead.',
      brief: 'Health services agree on toes toward you, for a calf.',
      offer: 'Shall I start it now?',
    },
    massage_how: {
      name: 'how to massage a calf',
      answer:
        'Bend your knee so the calf is loose. Squeeze and roll it, ankle to knee, for a minute. Experts agree. Not on a swollen or hot leg, nor with blood thinners. When pregnant, stretch instead.',
      brief: 'Experts say to rub it after the hold, but never a swollen leg.',
      offer: 'Shall I guide you?',
    },
    massage_prevents: {
      name: 'massage',
      answer:
        'Rubbing a cramp can ease it, experts agree. Whether it keeps cramps away is not tested. Not on a swollen, hot or red leg, nor hard with blood thinners. When pregnant, stretch instead.',
      brief: 'Rubbing can ease it, but nobody has tested if it prevents cramps.',
      offer: 'Want to hear how to do it?',
    },
    knots: {
      name: 'sore knots',
      answer:
        'Light thumb pressure may help a sore knot. People say so, but nobody has tested it. Not on a swollen, hot or red leg, or with blood thinners. When pregnant, stretch instead.',
      brief: 'Nobody has tested thumbs on a knot.',
      offer: 'Want to hear how to massage?',
    },
    heat_or_ice: {
      name: 'heat or ice',
      answer:
        'Experts say warmth for a tight muscle, cold for a sore one. Neither on numb skin or with poor blood flow. No heat on a swollen, hot or red leg. Never sleep on a heat pad.',
      brief: 'Experts say warmth for a tight muscle, but never on numb skin.',
    },
    sore_next_day: {
      name: 'soreness the day after',
      answer:
        'After a cramp that is common. Health services say it can stay sore for a day. Try warmth and easy walks. If it swells, gets hot, or lasts longer, call a doctor.',
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
    pregnancy_rubbing: {
      name: 'rubbing in pregnancy',
      answer: `Health pages don't agree on rubbing in pregnancy. So stretch instead: leg straight, toes toward you, gently. One leg swollen, hot or red? Call your ${midwife} today.`,
      brief: "When pregnant, stretch it gently, and don't rub it.",
      offer: 'Want to hear more about cramps in pregnancy?',
    },
  }) satisfies Partial<AdviceWords['topics']>;
