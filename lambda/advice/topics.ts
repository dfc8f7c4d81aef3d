import type { Askable } from '../coaching/routine/routines';
import type { SourceId } from '../coaching/sources';
import type { Grade, Muscle, Side } from '../coaching/techniques/technique';
import type { SignId } from '../triage/signs';

/** How good the evidence of an answer is. `X`: tested, and it does not help, or harms. */
export type Strength = Grade | 'X';

/**
 * A question that tells an alarm from none, and the sign of alarm that a yes is. `leg-like-that`: whether the leg is as a
 * leg with a clot; `felt-a-pop`: whether it began with a pop or a kick.
 */
export const signAsked = { 'leg-like-that': 'clot', 'felt-a-pop': 'tear' } as const satisfies Record<
  string,
  SignId
>;
export type SignQuestion = keyof typeof signAsked;

/**
 * What a "yes" after an answer brings: its next page, another topic, a routine or technique, coaching of a cramp that is
 * there now, or the script of a sign of alarm.
 */
export type Follow =
  | 'more'
  | { topic: string }
  | { routine: Askable }
  | { relief: Muscle; side?: Side }
  | { sign: SignId };

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
  /** The answer is the script of this sign of alarm, never plain advice. */
  alarm?: SignId;
  /** The answer ends in this question, and goes before what would follow. */
  asks?: SignQuestion;
  /**
   * Something that is swallowed, or done to the body. With an illness or a medicine in the same question, the person is
   * told first to ask a pharmacist or doctor.
   */
  check?: 'swallowed' | 'done';
  /** An illness or a medicine that a person names as theirs ("my kidneys"). */
  ofPerson?: true;
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
  clot_or_cramp: { grade: 'C', sources: ['S51', 'S85'], asks: 'leg-like-that' },
  charley_horse: { grade: 'C', sources: ['S7'], harmless: true, next: { topic: 'stop_now' } },
  restless_legs: { grade: 'B', sources: ['S54'] },
  magnesium: {
    grade: 'X',
    sources: ['S18', 'S19'],
    next: { topic: 'magnesium_foods' },
    more: true,
    check: 'swallowed',
  },
  magnesium_foods: { grade: 'D', sources: ['S61'] },
  calcium: { grade: 'D', sources: ['S24', 'S61'], more: true, check: 'swallowed' },
  vitamin_d: { grade: 'D', sources: ['S23', 'S97'], more: true, check: 'swallowed' },
  vitamin_k: { grade: 'B', sources: ['S20', 'S93'], next: 'more', more: true, check: 'swallowed' },
  vitamin_b: { grade: 'D', sources: ['S22', 'S8'], check: 'swallowed' },
  bananas: { grade: 'D', sources: ['S32'], next: { topic: 'potassium' }, check: 'swallowed' },
  salt: { grade: 'D', sources: ['S27'], more: true, check: 'swallowed' },
  how_much_water: { grade: 'C', sources: ['S60'], next: { topic: 'does_water_help' }, check: 'swallowed' },
  does_water_help: {
    grade: 'D',
    sources: ['S1', 'S28'],
    next: { topic: 'how_much_water' },
    more: true,
    check: 'swallowed',
  },
  dehydrated_signs: { grade: 'C', sources: ['S60'], next: { topic: 'how_much_water' } },
  quinine: {
    grade: 'X',
    sources: ['S21', 'S87'],
    next: { topic: 'does_stretching_work' },
    more: true,
    check: 'swallowed',
  },
  tonic_water: { grade: 'D', sources: ['S21', 'S87'], next: { topic: 'quinine' }, check: 'swallowed' },
  acupuncture: { grade: 'D', sources: ['S65'], more: true, check: 'done' },
  massage_how: { grade: 'C', sources: ['S1', 'S5'], next: { routine: 'massage' }, rubs: true, check: 'done' },
  heat_or_ice: { grade: 'C', sources: ['S9', 'S5', 'S96'], check: 'done' },
  circulation: { grade: 'B', sources: ['S38', 'S37', 'S53'], more: true },
  prevent: {
    grade: 'B',
    sources: ['S12', 'S33', 'S35'],
    next: { topic: 'how_often_stretch' },
    check: 'done',
  },
  how_often_stretch: { grade: 'B', sources: ['S12'], next: { routine: 'bedtime' }, check: 'done' },
  does_stretching_work: {
    grade: 'B',
    sources: ['S12', 'S14', 'S15'],
    next: { topic: 'how_often_stretch' },
    more: true,
    check: 'done',
  },
  sleep_position: { grade: 'C', sources: ['S6', 'S68'] },
  footwear: { grade: 'D', sources: ['S68', 'S73'] },
  alcohol: { grade: 'B', sources: ['S35', 'S92'], check: 'swallowed' },
  exercise: { grade: 'B', sources: ['S36', 'S1'], more: true, check: 'done' },
  pregnancy: { grade: 'C', sources: ['S47', 'S48'], next: 'more', more: true },
  statins: { grade: 'B', sources: ['S33', 'S52'], next: { topic: 'medicines' }, ofPerson: true },
  medicines: { grade: 'B', sources: ['S33', 'S7'], next: 'more', more: true, ofPerson: true },
  conditions: { grade: 'B', sources: ['S4', 'S7'], next: { topic: 'when_doctor' }, ofPerson: true },
  child: { grade: 'B', sources: ['S43', 'S81'] },
  sore_next_day: { grade: 'C', sources: ['S1'], next: { topic: 'heat_or_ice' } },
  painkillers: { grade: 'C', sources: ['S1', 'S93'], next: { relief: 'leg' }, check: 'swallowed' },
  pickle_juice: { grade: 'B', sources: ['S31', 'S91', 'S30'], more: true, check: 'swallowed' },
  soap: { grade: 'D', sources: ['S66'], next: { topic: 'does_stretching_work' } },
  foot_cramp: { grade: 'D', sources: ['S76'], next: { relief: 'foot' } },
  thigh_cramp: { grade: 'C', sources: ['S5', 'S9'], next: { relief: 'thigh' } },
  shin_cramp: { grade: 'D', sources: ['S79'], next: { relief: 'shin' } },
  comes_back: { grade: 'C', sources: ['S9'], next: { relief: 'leg' } },
  both_legs: { grade: 'C', sources: ['S66', 'S5'], next: { relief: 'calf', side: 'both' } },
  summer: { grade: 'B', sources: ['S34'], harmless: true },
  stress: { grade: 'B', sources: ['S17', 'S69'], next: { topic: 'breathing' } },
  back_to_sleep: { grade: 'B', sources: ['S56', 'S57'], next: { routine: 'wind_down' } },
  warm_bath: { grade: 'A', sources: ['S55'], check: 'done' },
  diary_why: { grade: 'C', sources: ['S44', 'S41'], harmless: true },
  emergency_call: { grade: 'C', sources: ['S62'], alarm: 'emergency' },
  are_you_doctor: { grade: 'C', sources: ['S63'], harmless: true },
  who_made_you: { grade: 'C', sources: ['S63'], harmless: true },
  is_it_free: { grade: 'C', sources: ['S63'], harmless: true },
  magnesium_low: { grade: 'C', sources: ['S18', 'S61'], next: { topic: 'magnesium_foods' } },
  fiber: { grade: 'D', sources: ['S4', 'S7'], check: 'swallowed' },
  wall_stretch: {
    grade: 'C',
    sources: ['S9', 'S10', 'S12'],
    next: { routine: 'wall_calf_long' },
    check: 'done',
  },
  toe_stretch: { grade: 'C', sources: ['S2', 'S5'], next: { routine: 'seated_toes_up' }, check: 'done' },
  massage_prevents: {
    grade: 'D',
    sources: ['S1', 'S14'],
    next: { topic: 'massage_how' },
    rubs: true,
    check: 'done',
  },
  knots: { grade: 'D', sources: ['ARTICLE'], next: { topic: 'massage_how' }, rubs: true, check: 'done' },
  breathing: {
    grade: 'B',
    sources: ['S56', 'S57', 'S17'],
    next: { routine: 'breathing' },
    more: true,
    check: 'done',
  },
  tear: { grade: 'C', sources: ['S83', 'S84'], asks: 'felt-a-pop' },
  clot_risk: { grade: 'C', sources: ['S51', 'S85'], asks: 'leg-like-that' },
  cramp_medicine: {
    grade: 'C',
    sources: ['S8', 'S21'],
    next: { topic: 'does_stretching_work' },
    check: 'swallowed',
  },
  potassium: { grade: 'C', sources: ['S86', 'S4'], check: 'swallowed' },
  interactions: { grade: 'C', sources: ['S93', 'S86'], ofPerson: true },
  hip_knee_spine: { grade: 'C', sources: ['S89', 'S90'], ofPerson: true },
  dialysis: { grade: 'C', sources: ['S88', 'S65'], ofPerson: true },
  diabetes_feet: { grade: 'C', sources: ['S96', 'S4'], ofPerson: true },
  heat_cramps: { grade: 'C', sources: ['S82'], next: { topic: 'salt' } },
  beyond_legs: { grade: 'C', sources: ['S1', 'S2'] },
  pins_and_needles: { grade: 'C', sources: ['S94'] },
  compression_socks: { grade: 'D', sources: ['S95', 'S14'], check: 'done' },
  doctor_tests: { grade: 'C', sources: ['S7', 'S4'], next: { topic: 'when_doctor' } },
  pregnancy_rubbing: { grade: 'C', sources: ['S50', 'S47'], next: { topic: 'pregnancy' } },
  pregnancy_pills: { grade: 'C', sources: ['S24', 'S21'], next: { topic: 'pregnancy' } },
  the_article: { grade: 'D', sources: ['ARTICLE'], harmless: true, next: { topic: 'prevent' } },
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

/** Which answer covers two topics of one question, and whether a pharmacist or doctor has to be asked first. */
export interface Covered {
  topic: TopicId;
  mixed?: true;
}

/**
 * Of two topics in one question, the one whose whole answer has to be heard, because a sentence on each would leave out
 * its cautions: what is asked about, where the other is a pregnancy, an illness or a medicine. Undefined where each gets
 * a sentence.
 */
export function coversBoth(one: TopicId, other: TopicId): Covered | undefined {
  if (one === 'pregnancy') return { topic: inPregnancy(other) };
  if (other === 'pregnancy') return { topic: inPregnancy(one) };
  const [first, second] = [topic(one).ofPerson, topic(other).ofPerson];
  if (first === second) return undefined;
  return withIllness(first ? other : one);
}

/** The answer to a question in which the person says that they are pregnant. */
export function inPregnancy(asked: TopicId): TopicId {
  const { rubs, check } = topic(asked);
  if (rubs) return 'pregnancy_rubbing';
  return check === 'swallowed' || asked === 'interactions' ? 'pregnancy_pills' : 'pregnancy';
}

/** The answer to a question in which the person names an illness or a medicine of theirs. */
export function withIllness(asked: TopicId): Covered {
  return topic(asked).check ? { topic: asked, mixed: true } : { topic: asked };
}
