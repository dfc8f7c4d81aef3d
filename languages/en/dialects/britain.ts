import { type Dialect, phrases } from '../../model';
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
  },
  types: listed({
    Person: {
      mother: "mam, mam's, mummy, mummy's, mumsy",
      grandparent: "nan, nan's, nanny, gran's, grandad's",
      partner: 'other half, missus, bloke, fella',
      friend: "mate, mate's, flatmate, flatmate's",
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
