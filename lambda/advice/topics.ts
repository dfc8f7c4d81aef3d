import type { Askable } from '../coaching/routine/routines';
import type { SourceId } from '../coaching/sources';
import type { Grade, Muscle, Side } from '../coaching/techniques/technique';
import type { SignId } from '../triage/signs';

/** How good the evidence of an answer is. `X`: tested, and it does not help, or harms. */
export type Strength = Grade | 'X';

/**
 * What a "yes" after an answer brings: its next page, another topic, a routine or technique, or coaching of a cramp that
 * is there now.
 */
export type Follow = 'more' | { topic: string } | { routine: Askable } | { relief: Muscle; side?: Side };

/** What is known of a topic. Its words are in `locales/`. */
export interface Topic {
  grade: Strength;
  sources: readonly [SourceId, ...SourceId[]];
  next?: Follow;
  /** It has further pages, which "tell me more" turns. */
  more?: true;
  /** The answer cannot be taken for medical advice, so it needs no disclaimer. */
  harmless?: true;
  /** The answer tells to put hands on a muscle, so it is not given to a person who must not be rubbed. */
  rubs?: true;
  /** The answer is the red-flag script of this sign, never plain advice. */
  alarm?: SignId;
}

/** Every topic: the questions that people ask, then what the article says besides. */
export const topics = {
  stop_now: { grade: 'C', sources: ['S1', 'S5'], next: { relief: 'leg' } },
  why_cramps: { grade: 'B', sources: ['S1', 'S7'], next: 'more', more: true },
  why_night: { grade: 'D', sources: ['S6', 'S41'], next: { topic: 'sleep_position' } },
  how_long: { grade: 'B', sources: ['S1', 'S37'], next: { relief: 'leg' } },
  is_it_dangerous: { grade: 'C', sources: ['S1', 'S2'], next: { topic: 'when_doctor' } },
  how_common: { grade: 'B', sources: ['S40', 'S38'], harmless: true },
  when_doctor: { grade: 'C', sources: ['S1', 'S2'] },
  clot_or_cramp: { grade: 'C', sources: ['S51'], alarm: 'clot' },
  charley_horse: { grade: 'C', sources: ['S7'], harmless: true, next: { topic: 'stop_now' } },
  restless_legs: { grade: 'B', sources: ['S54'] },
  magnesium: { grade: 'X', sources: ['S18', 'S19'], next: { topic: 'magnesium_foods' }, more: true },
  magnesium_foods: { grade: 'D', sources: ['S61'] },
  calcium: { grade: 'D', sources: ['S24'], more: true },
  vitamin_d: { grade: 'B', sources: ['S23'], more: true },
  vitamin_k: { grade: 'B', sources: ['S20'], next: 'more', more: true },
  vitamin_b: { grade: 'C', sources: ['S22', 'S8'] },
  bananas: { grade: 'X', sources: ['S32'], next: { topic: 'does_stretching_work' } },
  salt: { grade: 'D', sources: ['S27'], more: true },
  how_much_water: { grade: 'C', sources: ['S60'], next: { topic: 'does_water_help' } },
  does_water_help: { grade: 'D', sources: ['S1', 'S28'], next: { topic: 'how_much_water' }, more: true },
  dehydrated_signs: { grade: 'C', sources: ['S60'], next: { topic: 'how_much_water' } },
  quinine: { grade: 'X', sources: ['S21'], next: { topic: 'does_stretching_work' } },
  tonic_water: { grade: 'D', sources: ['S21'], next: { topic: 'quinine' } },
  acupuncture: { grade: 'D', sources: ['S65'], more: true },
  massage_how: { grade: 'C', sources: ['S1', 'S5'], next: { routine: 'massage' }, rubs: true },
  heat_or_ice: { grade: 'C', sources: ['S9', 'S5'] },
  circulation: { grade: 'B', sources: ['S38', 'S37', 'S53'], more: true },
  prevent: { grade: 'B', sources: ['S12', 'S33', 'S35'], next: { topic: 'how_often_stretch' } },
  how_often_stretch: { grade: 'B', sources: ['S12'], next: { routine: 'bedtime' } },
  does_stretching_work: {
    grade: 'B',
    sources: ['S12', 'S14', 'S15'],
    next: { topic: 'how_often_stretch' },
    more: true,
  },
  sleep_position: { grade: 'C', sources: ['S6', 'S68'] },
  footwear: { grade: 'D', sources: ['S68', 'S73'] },
  alcohol: { grade: 'B', sources: ['S35'] },
  exercise: { grade: 'B', sources: ['S36', 'S1'], more: true },
  pregnancy: { grade: 'C', sources: ['S47', 'S48'], next: 'more', more: true },
  statins: { grade: 'B', sources: ['S33', 'S52'], next: { topic: 'medicines' } },
  medicines: { grade: 'B', sources: ['S33', 'S7'], next: 'more', more: true },
  conditions: { grade: 'B', sources: ['S4', 'S7'], next: { topic: 'when_doctor' } },
  child: { grade: 'B', sources: ['S43', 'S81'] },
  sore_next_day: { grade: 'C', sources: ['S1'], next: { topic: 'heat_or_ice' } },
  painkillers: { grade: 'C', sources: ['S1'], next: { relief: 'leg' } },
  pickle_juice: { grade: 'B', sources: ['S30', 'S31'], more: true },
  soap: { grade: 'D', sources: ['S66'], next: { topic: 'does_stretching_work' } },
  foot_cramp: { grade: 'C', sources: ['S76'], next: { relief: 'foot' } },
  thigh_cramp: { grade: 'C', sources: ['S5', 'S9'], next: { relief: 'thigh' } },
  shin_cramp: { grade: 'D', sources: ['S79'], next: { relief: 'shin' } },
  comes_back: { grade: 'C', sources: ['S9'], next: { relief: 'leg' } },
  both_legs: { grade: 'C', sources: ['S66', 'S5'], next: { relief: 'calf', side: 'both' } },
  summer: { grade: 'B', sources: ['S34'], harmless: true },
  stress: { grade: 'B', sources: ['S17', 'S69'], next: { topic: 'breathing' } },
  back_to_sleep: { grade: 'B', sources: ['S56', 'S57'], next: { routine: 'wind_down' } },
  warm_bath: { grade: 'B', sources: ['S55'] },
  diary_why: { grade: 'C', sources: ['S44', 'S41'], harmless: true },
  emergency_call: { grade: 'C', sources: ['S62'], alarm: 'emergency' },
  are_you_doctor: { grade: 'C', sources: ['S63'], harmless: true },
  magnesium_low: { grade: 'C', sources: ['S18', 'S61'], next: { topic: 'magnesium_foods' } },
  fiber: { grade: 'D', sources: ['ARTICLE'] },
  wall_stretch: { grade: 'C', sources: ['S9', 'S10', 'S12'], next: { routine: 'wall_calf_long' } },
  toe_stretch: { grade: 'C', sources: ['S2', 'S5'], next: { routine: 'seated_toes_up' } },
  massage_prevents: { grade: 'D', sources: ['S1', 'S14'], next: { topic: 'massage_how' }, rubs: true },
  knots: { grade: 'D', sources: ['S1'], next: { topic: 'massage_how' }, rubs: true },
  breathing: { grade: 'B', sources: ['S56', 'S57', 'S17'], next: { routine: 'breathing' }, more: true },
  balance: { grade: 'C', sources: ['S4', 'S7'], next: { topic: 'is_it_dangerous' } },
} as const satisfies Record<string, Topic>;

export type TopicId = keyof typeof topics;
export const topicIds = Object.keys(topics) as [TopicId, ...TopicId[]];

/** A topic's facts. */
export function topic(id: TopicId): Topic {
  return topics[id];
}

/** The topic of a slot's value, if it is one. */
export function topicOf(value: string | undefined): TopicId | undefined {
  return topicIds.find((id) => id === value);
}

/** Whether an answer could be taken for medical advice. */
export function needsDisclaimer(id: TopicId): boolean {
  return !topic(id).harmless;
}

/**
 * Of two topics in one question, the one whose whole answer has to be heard, because a sentence on each would leave out
 * its cautions: pregnancy; or what the person takes, when they also name an illness or a medicine.
 */
export function answersBoth(one: TopicId, other: TopicId): TopicId | undefined {
  if (one === 'pregnancy' || other === 'pregnancy') return 'pregnancy';
  const background: readonly TopicId[] = ['conditions', 'medicines'];
  if (background.includes(one) === background.includes(other)) return undefined;
  return background.includes(one) ? other : one;
}
