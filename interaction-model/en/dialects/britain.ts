import { type Dialect, phrases } from '../../language';
import { britishWords, calling, canYouCall, listed, ofTopics } from './shared';
import { spelledInBritain } from './spelling';

/** English of the United Kingdom. */
export const britain: Dialect = {
  spelt: spelledInBritain,
  also: [
    ...britishWords,
    ['the emergency room', 'a and e'],
    ['urgent care', 'the walk in centre'],
    ['my doctor', 'my g p'],
    ['a doctor', 'a g p'],
    ['the program', 'the programme'],
    ['a program', 'a programme'],
  ],
  intents: {
    RelieveCrampIntent: phrases(`
      my {muscle} is giving me gyp
      my {muscle} is giving me jip
      my {side} {muscle} is giving me gyp
      i've got awful cramp
      i've got awful cramp in my {muscle}
      i've got terrible cramp in my {muscle}
      i've got terrible cramp in my {side} {muscle}
      i've got cramp all down my {muscle}
      bloody cramp
      bloody hell my {muscle}
      it's gone into cramp
      my {muscle} has gone into cramp
      my {side} {muscle} has gone into cramp
    `),
    StillHurtsIntent: phrases(`
      it's still giving me gyp
      no it's still agony
      it won't shift
      it's come straight back
      it's come straight back again
      it came straight back
      it's not shifted
    `),
    EasingIntent: phrases(`
      it's wearing off
      it's going off
      it's a touch better
    `),
    FeelingBetterIntent: phrases(`
      it's gone off
      it's worn off
      that's sorted it
      it's sorted
      that's shifted it
    `),
    CrampSummaryIntent: phrases(`
      something to show my g p
    `),
    SetReminderIntent: phrases(`
      give us a nudge at {time}
      give us a nudge at {time} to {topic}
      give us a nudge in {duration}
      give us a nudge in {duration} to {topic}
      give us a shout in {duration} to {topic}
    `),
  },
  types: listed({
    Person: {
      mother: "mam, mam's, mummy, mummy's, mumsy",
      grandparent: "nan, nan's, nanny, gran's, grandad's",
      partner: 'other half, missus, bloke, fella',
      child: "lad, lad's, little lad, little lad's, lass, little lass, little one, little one's, wee one",
      friend: "mate, mate's, flatmate, flatmate's",
    },
    Posture: {
      standing: 'stood, stood at the sink, stood here, stood in the kitchen',
      sitting: 'sat, sat in a chair, sat in my chair, sat in her chair, sat in his chair',
    },
    Sign: {
      emergency: `${calling('nine nine nine', '999')}`,
      urgent: 'need to see my g p, need a g p',
    },
    Period: {
      seven_days: 'the last week or so',
    },
    ...ofTopics({
      painkillers: 'nurofen, nurofen for cramp, calpol, panadol',
      sleep_position: 'my duvet, a heavy duvet',
      when_doctor: `should i ring one one one, should i call one one one, should i ring 111, should i call 111, should i go
        to casualty, should i ring my surgery, should i see my g p`,
      emergency_call: canYouCall('nine nine nine', '999'),
    }),
  }),
};
