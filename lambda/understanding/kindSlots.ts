/** The slots that each kind of meaning has. */
import type { MeaningKind } from '../dialog/meaning';
import { hash, sentenceHash } from './features';
import { tellsIllness } from './illness';
import { type Head, knows, probabilities } from './linear';
import { isNegation } from './negation';
import { periodSlots } from './periodSlots';
import { reminderSlots } from './reminderSlots';
import { isKnown, type Knowledge, type Reading, type Sentence, sentenceOf } from './sentence';
import { affirmed, complaintSlots, entrySlots, exerciseSlots, oneSlot, type Slots } from './slots';
import type { Situation } from './understanding';
import { stem, wordSet } from './words';

type Read = (reading: Reading, knowledge: Knowledge, situation: Situation) => Slots;

/** How likely an id has to be, 0 to 1. */
const least = {
  topic: 0.12,
  sureTopic: 0.35,
  onlyTopic: 0.85,
  oneOfSeveral: 0.45,
  listed: 0.75,
  limit: 0.4,
  setting: 0.25,
  routine: 0.3,
  planAction: 0.4,
};

const complaint: Read = ({ words, named }) => complaintSlots(words, named);
const entry: Read = ({ words, named }) => entrySlots(words, named);
const reminder: Read = ({ kind, words, named }, _, { openQuestion }) =>
  reminderSlots(words, named, openQuestion === 'reminder-time' || kind === 'SayTime');

/** "It's all gone" is said of both legs, or of two muscles. */
const all = ({ words }: Reading): Slots => ({
  slots: words.some((word) => /^(?:all|everything|everywhere|theyve|both)$/.test(word))
    ? { side: 'both' }
    : {},
  heard: {},
});

const byKind: Partial<Record<MeaningKind, Read>> = {
  RelieveCramp: complaint,
  StillHurts: complaint,
  Easing: complaint,
  FeelingBetter: (reading, ...known) => joined(all(reading), complaint(reading, ...known)),
  RedFlag: complaint,
  Practise: complaint,
  SwitchSide: complaint,
  LogCramp: entry,
  CorrectEntry: entry,
  SetReminder: reminder,
  SayTime: reminder,
  ChangeReminder: reminder,
  CancelReminder: reminder,
  ListReminders: reminder,
  UndoEntry: ({ words, named }) => oneSlot(words, named, 'PastTime', 'when'),
  CrampSummary: ({ words, named }) => periodSlots(words, named),
  AskAdvice: (reading, knowledge, situation) => {
    const asked = topics(reading, knowledge, situation);
    return tellsIllness(reading.words) ? joined(asked, { slots: { body: 'ill' }, heard: {} }) : asked;
  },
  CannotDo: (reading, { heads }) => {
    const limit = headed(heads.limit, reading, 'limit', least.limit);
    const ofFeet = reading.words.some((word) => onFeet.has(word));
    return limit.slots.limit === 'cannot_stand' && !ofFeet ? { slots: {}, heard: {} } : limit;
  },
  Plan: (reading, { heads }) => {
    const action = headed(heads.planAction, reading, 'plan_action', least.planAction);
    return reading.words.some((word) => planActions.has(word)) ? action : { slots: {}, heard: {} };
  },
  ChangeSetting: (reading, { heads }) => {
    const { words, named } = reading;
    const person = oneSlot(words, named, 'Person', 'person');
    const pregnancy = oneSlot(words, affirmed(words, named), 'Pregnancy', 'pregnancy');
    const over = words.some((word) => noLonger.has(word) || isNegation(word));
    return pregnancy.slots.pregnancy && !over
      ? joined(person, pregnancy)
      : joined(person, headed(heads.setting, reading, 'setting', least.setting));
  },
  StartRoutine: (reading, { heads }) => {
    const { routine: id } = headed(heads.routine, reading, 'routine', least.routine).slots;
    const what = id === undefined ? {} : { [routines.has(id) ? 'routine' : 'technique']: id };
    return joined(exerciseSlots(reading.words, reading.named), { slots: what, heard: {} });
  },
};

const routines = wordSet('bedtime wind_down morning quick massage breathing');
/** "I can't do that one" says nothing of standing. */
const onFeet = wordSet(`
  stand standing stands stood up upright feet foot leg legs wheelchair walk walking walker frame crutches stick weight balance wobbly
  steady unsteady dizzy faint fall fell floor bed bedbound paralysed paralyzed paraplegic amputee
`);
/** Words that ask for something to be done about the plan; without one it is asked what it is. */
const planActions = wordSet(`
  start begin join try do doing sign set put enroll get stop quit leave end cancel give drop take done far many night nights along
  where progress left on track going ready count want
`);
/** "I'm not pregnant anymore", "I was pregnant", "the baby's been born". */
const noLonger = wordSet('anymore longer was were born delivered arrived came');

/** What parts the topics of one question: "salt, bananas or magnesium". */
const topicJoints = wordSet('or and with when plus');

/** Words of a question that are not about anything. */
const saysNothing = wordSet(
  'i have got a an to may can do you me one quick question questions ask asking something anything thing things know wonder wondering tell please just really',
);

/** A longer part is a sentence, not a list. */
const shortList = 4;

/** Up to three topics of a question. Several are asked about where each part of it is surely about one. */
function topics(reading: Reading, knowledge: Knowledge, { openQuestion }: Situation): Slots {
  const { topic: head } = knowledge.heads;
  const exact = knowledge.exact.topic.get(sentenceHash(reading.words));
  if (exact !== undefined) return { slots: { topic: exact }, heard: {} };
  if (reading.words.every((word) => saysNothing.has(word))) return { slots: {}, heard: {} };
  const whole = headed(head, reading, 'topic', least.topic);
  const aside = ofArticle(reading.words) ?? followUp(reading.words, openQuestion === 'advice');
  if (aside) {
    const about =
      aside.about.length > 0
        ? headed(head, sentenceOf(aside.about, knowledge), 'topic', least.sureTopic)
        : none;
    const named = about.slots.topic === 'the_article' ? none : about;
    return {
      slots: { ...(aside.slot === 'article' ? whole.slots : {}), ...named.slots, [aside.slot]: aside.slot },
      heard: {},
    };
  }
  // "Or not" is no other thing to choose.
  const asked = reading.words.filter((word, at) => word !== 'or' || reading.words[at + 1] !== 'not');
  const choice = asked.includes('or');
  if (!choice && headed(head, reading, 'topic', least.onlyTopic).slots.topic !== undefined) return whole;
  const likely = headed(head, reading, 'topic', least.sureTopic);
  const strange = reading.words.filter(
    (word) =>
      !knows(head, hash(stem(word))) &&
      !isKnown(word, knowledge) &&
      !saysNothing.has(word) &&
      word.length > 2,
  );
  // A question about something that no topic is about: the skill is told what.
  if (likely.slots.topic === undefined && strange.length > 0)
    return { slots: { topic: strange.join(' ') }, heard: {} };
  const parts: string[][] = [[]];
  for (const word of asked) {
    if (topicJoints.has(word)) parts.push([]);
    else parts.at(-1)!.push(word);
  }
  if (parts.length < 2) return whole;
  const topicOf = (words: readonly string[], surest: number) =>
    Object.values(headed(head, sentenceOf(words, knowledge), 'topic', surest).slots);
  const named = parts.flatMap((words) => {
    // "Salt bananas" are two.
    const single = words.length <= shortList ? words.flatMap((word) => topicOf([word], least.listed)) : [];
    if (new Set(single).size > 1) return single;
    return words.length === 0 ? [] : topicOf(words, least.oneOfSeveral);
  });
  const [first, second, third] = new Set(named);
  if (first === undefined || second === undefined) return whole;
  const slots = { topic: first, topic_two: second, ...(third !== undefined && { topic_three: third }) };
  return { slots, heard: {} };
}

const none: Slots = { slots: {}, heard: {} };

/** "What does the article say about salt": what follows is the topic. */
function ofArticle(words: readonly string[]): { slot: 'article'; about: string[] } | undefined {
  const at = words.findIndex((word) => /^(?:articles?|piece)$/.test(word));
  if (at < 0) return undefined;
  const from = words.findIndex(
    (word, place) => place > at && /^(?:about|on|mention|of|regarding)$/.test(word),
  );
  const after = from < 0 ? [] : words.slice(from + 1);
  return after.length > 0 && after[0] !== 'it' ? { slot: 'article', about: after } : undefined;
}

/** "Should I stop taking it", "is that safe": a question about what was just answered, which names nothing itself. */
function followUp(
  words: readonly string[],
  answered: boolean,
): { slot: 'stopping' | 'same'; about: string[] } | undefined {
  const said = words.join(' ');
  if (
    /\b(?:should|can|could|may|must|shall|to|better|i) (?:i |we |just )*(?:stop|quit|skip|leave off|come off|give up|drop) (?:taking |using |having )?(?:it|them|that|those|these)(?: now| tonight| then| altogether)?$/.test(
      said,
    )
  )
    return { slot: 'stopping', about: [] };
  if (
    answered &&
    /^(?:so |and |but )*(?:is|are|does|do|would|will|can|could) (?:it|that|they|those|these) (?:really |actually |even )?(?:safe|help|work|any good|true|proven|bad for me|dangerous|worth it)(?: at all| though| for me)?$/.test(
      said,
    )
  )
    return { slot: 'same', about: [] };
  return undefined;
}

/** Returns what a sentence names, as the slots of what it means. */
export function slotsOf(reading: Reading, situation: Situation, knowledge: Knowledge): Slots {
  return byKind[reading.kind]?.(reading, knowledge, situation) ?? { slots: {}, heard: {} };
}

/** The likeliest id of a set, where it is likely enough. */
function headed(head: Head, { features }: Sentence, slot: string, least: number): Slots {
  const all = probabilities(head, features);
  const at = all.indexOf(Math.max(...all));
  const id = head.labels[at]!;
  return { slots: all[at]! >= least && id !== 'none' ? { [slot]: id } : {}, heard: {} };
}

const joined = (one: Slots, other: Slots): Slots => ({
  slots: { ...one.slots, ...other.slots },
  heard: { ...one.heard, ...other.heard },
});
