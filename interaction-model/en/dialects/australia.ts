import { type Dialect, phrases } from '../../language';
import { britishWords, calling, canYouCall, listed, ofTopics } from './shared';
import { spelledInBritain } from './spelling';

/** English of Australia. */
export const australia: Dialect = {
  spelt: spelledInBritain,
  also: [
    ...britishWords,
    ['the emergency room', 'emergency'],
    ['my doctor', 'my g p'],
    ['a doctor', 'a g p'],
    ['afternoon', 'arvo'],
  ],
  intents: {
    RelieveCrampIntent: phrases(`
      my {muscle} is giving me grief
      my {side} {muscle} is giving me grief
      i've copped a cramp in my {muscle}
      i've got a shocker of a cramp
      i've got a ripper of a cramp in my {muscle}
      crikey my {muscle}
      bloody cramp
    `),
    StillHurtsIntent: phrases(`
      it's still giving me grief
      it won't budge
      that did bugger all
      that did bugger all it still hurts
      that did nothing it still hurts
    `),
    FeelingBetterIntent: phrases(`
      she's right now
      it's sorted
      all sorted
    `),
  },
  types: listed({
    Person: {
      mother: "mummy, mummy's",
      grandparent: "nan, nan's, nanna, gran's, pop, pop's",
      partner: 'missus, bloke, other half',
      friend: "mate, mate's, housemate, housemate's",
    },
    Sign: {
      emergency: `${calling('triple zero', '000', 'an ambo')}, ambo`,
      urgent: 'need to see my g p, need a g p',
    },
    ...ofTopics({
      painkillers: 'panadol, nurofen, panadol for cramp',
      sleep_position: 'my doona, the doona, a heavy doona',
      emergency_call: canYouCall('triple zero', '000', 'an ambo'),
    }),
  }),
};
