import type { TopicId } from './topics';

/** How far a claim holds, and of what. */
export type Verdict =
  | 'supported'
  | 'supported as food facts, not as a help'
  | 'supported for sleep, not known for cramps'
  | 'supported as a technique'
  | 'roughly fits general guidance'
  | 'partly'
  | 'not supported';

/** What the article says, how far it holds, and the answer that says so. */
export interface Claim {
  claim: string;
  verdict: Verdict;
  topic: TopicId;
}

/** The article's claims, in its order. */
export const articleClaims: readonly Claim[] = [
  {
    claim: 'Many night cramps come from lifestyle and lack of nutrients',
    verdict: 'not supported',
    topic: 'why_cramps',
  },
  { claim: 'Lack of magnesium causes cramps; eat more of it', verdict: 'partly', topic: 'magnesium_low' },
  { claim: 'A lack shows as cramps, fatigue and anxiety', verdict: 'partly', topic: 'magnesium_low' },
  { claim: 'Low calcium does it, worse with low vitamin D', verdict: 'partly', topic: 'calcium' },
  {
    claim: 'Nuts, seeds, greens, mushrooms, oily fish and sun help',
    verdict: 'supported as food facts, not as a help',
    topic: 'magnesium_foods',
  },
  { claim: 'Even mild dehydration causes cramps', verdict: 'partly', topic: 'does_water_help' },
  { claim: 'Fiber soaks up fluid, so it causes cramps', verdict: 'not supported', topic: 'fiber' },
  { claim: 'Poor circulation at night causes cramps', verdict: 'partly', topic: 'circulation' },
  {
    claim: 'Stretching lengthens the muscle and means fewer cramps',
    verdict: 'partly',
    topic: 'does_stretching_work',
  },
  {
    claim: 'The wall calf stretch, 20-30 seconds, then switch',
    verdict: 'supported as a technique',
    topic: 'wall_stretch',
  },
  { claim: 'The seated stretch, toes to the knees', verdict: 'supported', topic: 'toe_stretch' },
  {
    claim: 'About two liters of water a day',
    verdict: 'roughly fits general guidance',
    topic: 'how_much_water',
  },
  { claim: 'A pinch of sea salt in the water', verdict: 'not supported', topic: 'salt' },
  { claim: 'Massage before bed prevents cramps', verdict: 'partly', topic: 'massage_prevents' },
  { claim: 'Firm thumb pressure on tender knots', verdict: 'partly', topic: 'knots' },
  { claim: 'Acupuncture may end cramps for good', verdict: 'not supported', topic: 'acupuncture' },
  { claim: 'Cramps can be a sign of stress or overwork', verdict: 'partly', topic: 'stress' },
  {
    claim: 'Breathing, gentle stretching and a warm bath help to wind down',
    verdict: 'supported for sleep, not known for cramps',
    topic: 'warm_bath',
  },
  { claim: 'Cramps mean that the body is out of balance', verdict: 'not supported', topic: 'balance' },
];
