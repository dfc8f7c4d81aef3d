import { type Dialect, phrases } from '../../language';
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
      cramp is there
      cramp is there in my {muscle}
      {muscle} cramp is there
      suddenly cramp is there
      suddenly cramp came
      cramp came
      cramp has come
      cramp came in my {muscle}
      cramp has come in my {muscle}
      cramp has come in my {side} {muscle}
      my {muscle} has become like stone
      my {side} {muscle} has become like stone
      cramp aa gaya
      cramp aa gaya in my {muscle}
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
      i did like you told but nothing is happening
      i did what you told but it is still there
      it is very tight still
      it is tight only
      still it is tight
      still it is paining
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
    ChangeReminderIntent: phrases(`
      prepone the {topic} reminder
      prepone the {topic} reminder by {earlier}
      prepone my {topic} reminder by {earlier}
      prepone the {topic} reminder to {time}
      prepone my {topic} reminder to {time}
      postpone the {topic} reminder by {later}
      please prepone my reminder to {time}
    `),
    LogCrampIntent: phrases(`
      make one entry
      kindly make one entry
      make one entry cramp came {ago} back
      cramp came {ago} back
      cramp came {ago} back pain was {severity}
      kindly note one cramp {when}
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
