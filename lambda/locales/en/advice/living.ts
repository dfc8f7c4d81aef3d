import type { AdviceWords } from '../../../advice/words';
import type { Spelling } from '../spelling';

/** Keeping cramps away, and sleeping. */
export const living = ({ midwife }: Spelling) =>
  ({
    prevent: {
      name: 'preventing cramps',
      answer:
        'Stretch your calves and thighs before bed. One trial backs that. Keep the covers loose and move each day. Go easy on alcohol. Ask about your medicines.',
      brief: 'In one trial, calf and thigh stretches before bed helped.',
      offer: 'Want to hear how to stretch?',
    },
    how_often_stretch: {
      name: 'how often to stretch',
      answer:
        'Once a night, right before bed, for six weeks. Hold each stretch ten seconds, three times, each leg. In one trial that helped.',
      brief: 'In the trial it was once a night, right before bed.',
      offer: 'Shall I start it?',
    },
    does_stretching_work: {
      name: 'stretching',
      answer:
        'It may help. In one trial, people who stretched calves and thighs each night had fewer cramps. In a bigger one, calves alone did nothing. It did no harm in the trials.',
      brief: 'In one trial, stretching calves and thighs before bed helped.',
      offer: 'Want to hear how often?',
      more: [
        'In the good trial, eighty people stretched for six weeks. They had about one cramp less a night, and less pain. Experts still call the proof low.',
      ],
    },
    wall_stretch: {
      name: 'the wall stretch',
      answer:
        'Face a wall, hands on it, one leg back, knee straight, heel down. Bend the front knee and lean in. Hold twenty to thirty seconds, then switch. Experts agree it is a good one.',
      brief: 'Experts agree that the wall stretch is a good one.',
      offer: 'Shall I start it?',
    },
    sleep_position: {
      name: 'how to lie in bed',
      answer:
        'Clinics say to keep your toes from pointing down. Loosen the covers. On your back, prop your soles against a pillow, so your toes point up. On your front, let your feet hang off.',
      brief: 'Clinics say to keep your toes from pointing down.',
    },
    footwear: {
      name: 'shoes',
      answer:
        'Nobody has tested shoes. Clinics still like shoes with good support and a low heel. High heels keep your calf short all day.',
      brief: 'Nobody has tested shoes.',
    },
    exercise: {
      name: 'exercise',
      answer:
        'Moving gently each day is linked with fewer cramps. In one study, people past sixty who moved little had more. Hard new workouts can bring them on, so build up slowly.',
      brief: 'In one study, people over sixty who moved little had more cramps.',
      more: [
        'One clinic likes a short walk or an easy bike ride before bed. No one has put that to the test.',
      ],
    },
    pregnancy: {
      name: 'cramps in pregnancy',
      answer: `Cramps are common late in pregnancy. Experts say to pull your toes toward you gently and hold. One leg swollen, hot or red, a bad headache or blurred sight: call your ${midwife} now.`,
      brief: 'They come a lot late in pregnancy, so pull your toes gently toward you.',
      offer: 'Want to hear about rubbing?',
      more: [
        'Health pages do not agree on rubbing in pregnancy. So stretch only, and do not press deep. Hold on to something when you stand.',
        `Trials of pills in pregnancy don't agree, so don't start any alone. Ask your ${midwife} first. Late on, rest propped up or on your side.`,
      ],
    },
    child: {
      name: 'cramps in children',
      answer:
        'In a big survey, cramps were rare before age eight. So a younger child needs a doctor. Over eight, stretch gently. A limp, fever, swelling, pain by day, or pain in one spot: see a doctor too.',
      brief: 'In a big survey, cramps were rare before age eight.',
    },
    back_to_sleep: {
      name: 'getting back to sleep',
      answer:
        'Lie back with your toes up and your legs loose. Breathe in for five, and out for five, for a few minutes. Small studies say it helps sleep.',
      brief: 'Small studies say slow breathing helps you sleep.',
      offer: 'Shall I start it?',
    },
    breathing: {
      name: 'slow breathing',
      answer:
        'Small studies say slow breathing helps you sleep. In for five, out for five. It may calm cramps too, but that is not proven. Stop if you feel light-headed.',
      brief: 'Small studies say slow breathing helps you sleep.',
      offer: 'Shall I start it?',
      more: [
        'In one trial, meditation each night eased cramps as much as stretching did. Nobody had neither, so both may just have got better with time.',
      ],
    },
    warm_bath: {
      name: 'a warm bath',
      answer:
        'Good studies say a warm bath helps you sleep. Have it an hour before bed. It is not proven for cramps. Nor are Epsom salts. Stand up slowly.',
      brief: 'Good studies say a warm bath helps sleep, not cramps.',
    },
    diary_why: {
      name: 'keeping a diary',
      answer:
        'It shows if stretching, alcohol, exercise or a new medicine changes your cramps. Studies use such logs. You can read it to your doctor. One line a night will do.',
      brief: 'A diary shows what changes your cramps.',
    },
    compression_socks: {
      name: 'compression socks',
      answer:
        'We found no test of them for night cramps. They squeeze the leg, which suits some veins and flights. Feet cold, pale or numb, or narrow arteries? Ask a doctor first.',
      brief: 'We found no test of compression socks for night cramps.',
    },
  }) satisfies Partial<AdviceWords['topics']>;
