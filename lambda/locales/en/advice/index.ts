import type { AdviceWords } from '../../../advice/words';
import type { Own } from '../spelling';
import { causes } from './causes';
import { food } from './food';
import { living } from './living';
import { relief } from './relief';

const claims = ({ fiber, liters }: Own): AdviceWords['claims'] => ({
  why_cramps: 'many night cramps come from how people live, and from too few nutrients',
  magnesium: 'a lack of magnesium causes cramps, so eat more of it',
  magnesium_low: 'a lack of magnesium shows as cramps, tiredness and worry',
  calcium: 'a lack of calcium causes cramps, more so with low vitamin D',
  vitamin_d: 'low vitamin D makes low calcium worse, and sun and oily fish help',
  magnesium_foods: 'nuts, seeds, greens, mushrooms and oily fish help',
  does_water_help: 'even mild dehydration causes cramps',
  how_much_water: `drink about two ${liters} of water a day`,
  salt: 'put a pinch of sea salt in your water',
  fiber: `${fiber} soaks up fluid, so it can cause cramps`,
  circulation: 'poor blood flow at night causes cramps',
  does_stretching_work: 'stretching makes the muscle longer, so cramps get fewer',
  prevent: 'stretching makes the muscle longer, so cramps get fewer',
  wall_stretch: 'stretch each calf at a wall, for twenty to thirty seconds',
  toe_stretch: 'sit and pull your toes toward your knees',
  massage_prevents: 'massage before bed keeps cramps away',
  massage_how: 'massage before bed keeps cramps away',
  knots: 'press your thumbs firmly into tender knots',
  acupuncture: 'acupuncture may end cramps for good',
  stress: 'cramps can be a sign of stress or too much work',
  breathing: 'slow breathing helps you to wind down',
  warm_bath: 'a warm bath helps you to wind down',
  balance: 'cramps mean that the body is out of balance',
});

const always: Omit<AdviceWords, 'topics' | 'claims'> = {
  article: 'The article says: {claim}. What we found:',
  notInArticle: 'The article says nothing of that.',
  stopping:
    "I can't say for {name}. Don't stop a medicine by yourself. Before you stop anything, ask your pharmacist.",
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
  claims: claims(own),
  topics: { ...causes(own), ...food(own), ...relief(own), ...living(own) },
});
