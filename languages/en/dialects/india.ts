import { type Dialect, phrases } from '../../model';
import { britishWords, calling, canYouCall, listed, ofTopics } from './shared';
import { spelledInBritain } from './spelling';

/** English of India. */
export const india: Dialect = {
  spelt: spelledInBritain,
  also: [...britishWords, ['the emergency room', 'casualty']],
  intents: {
    RelieveCrampIntent: phrases(`
      my {muscle} is paining
      my {side} {muscle} is paining
      my {muscle} is paining a lot
      i am getting cramp in my {muscle}
      i am getting cramps in my {muscle}
      there is a catch in my {muscle}
      i have a muscle catch
      i got a muscle catch
      muscle catch
      muscle catch in my {muscle}
      my {muscle} got caught
      my {muscle} got stuck
      my {muscle} has become tight
      my {muscle} has become stiff
      my {muscle} has become very tight
    `),
    StillHurtsIntent: phrases(`
      it is still paining
      it is paining more than before
      it is paining more
      no use it is paining more than before
      no use it is still paining
      still paining
      paining
      pain is still there
      pain is there only
      it is not going
    `),
    EasingIntent: phrases(`
      it is reducing
      it has reduced
      pain is less now
      pain has reduced
      pain has come down
      slowly it is going
    `),
    FeelingBetterIntent: phrases(`
      pain is gone
      the pain has gone fully
      it is fully gone
    `),
  },
  types: listed({
    Person: {
      mother: "mummy, mummy's, amma, amma's, maa, maaji",
      father: "appa, appa's, pitaji",
      grandparent: 'nani, dadi, dada, dadaji, nanaji, thatha, paati',
      sibling: 'didi, bhaiya, akka, anna',
    },
    Sign: {
      emergency: calling('one one two', '112', 'one zero eight', '108'),
    },
    ...ofTopics({
      painkillers: 'crocin, dolo, combiflam, brufen, pain balm, a balm',
      sleep_position: 'my quilt, a heavy quilt',
      emergency_call: canYouCall('one one two', '112'),
    }),
  }),
};
