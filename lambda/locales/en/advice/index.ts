import type { AdviceWords } from '../../../advice/words';
import type { Own } from '../spelling';
import { causes } from './causes';
import { food } from './food';
import { living } from './living';
import { relief } from './relief';

const always: Omit<AdviceWords, 'topics'> = {
  grades: {
    A: 'good trials agree',
    B: 'one decent trial, small ones, or solid surveys',
    C: 'experts agree, little proof',
    D: 'nobody has tested it well',
    X: 'tested, and not worth it',
  },
  card: { evidence: 'Evidence', source: 'Source' },
  disclaimer: 'General tips, not medical advice.',
  askFirst: 'Ask your pharmacist first.',
  askFirstBrief: 'With what you told me, ask your pharmacist or doctor first.',
  noSign: 'Good.',
  which: [
    'What would you like to know? Ask: does magnesium help? Or ask: why at night?',
    'Which question? Ask: how much water should I drink? Or ask: does stretching work?',
  ],
  unknown: 'I have no answer for that. I do know about {first}, and {second}.',
  offer: 'Want to hear about {name}?',
  offerOther: 'Then how about {name}?',
  goOn: 'Shall I go on?',
  noMore: "That's all I have on that.",
  anythingElse: 'Anything else?',
  sayYes: 'Say yes, or ask something else.',
  examples: 'You could ask about bananas, or about sleep. Or say stop. Any question?',
  missed: ["I didn't get that.", 'Sorry, I missed that.'],
  enough: 'All right. Rest well.',
  unknownBrief: 'I have no answer for that.',
  later: 'Ask me that again once the cramp has gone.',
};

export const advice = (own: Own): AdviceWords => ({
  ...always,
  topics: { ...causes(own), ...food(own), ...relief(own), ...living(own) },
});
