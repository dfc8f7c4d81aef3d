import type { InteractionModel, SlotReader } from '../../simulator/nlu';
import { areSameSlots, expectedMeaning, isRightIntent, type Meaning } from './meaning';
import type { Phrase } from './phrases';

/** How many of those that were counted. */
export interface Share {
  readonly right: number;
  readonly of: number;
}

/** What was made of one test phrase. */
export interface Judged {
  readonly phrase: Phrase;
  readonly heard: Meaning;
  readonly rightIntent: boolean;
  readonly rightSlots: boolean;
}

/** The figures of a set of phrases. */
export interface Scores {
  /** Complaints that are coached, or whose alarm is. */
  readonly relief: Share;
  /** Phrases that are for the skill and taken as they were meant. */
  readonly inScope: Share;
  /** Phrases that are not for the skill and left alone. */
  readonly fallback: Share;
  /** Of the phrases with slots whose intent is right: all slots as they were meant, and none besides. */
  readonly slots: Share;
  /** The same of wishes for a reminder, or for another time. */
  readonly reminderTimes: Share;
  /** Phrases that name a sign of alarm, and are heard with that sign, whatever else they say. */
  readonly alarms: Share;
  readonly dangerous: readonly Judged[];
  readonly byIntent: ReadonlyMap<string, Share>;
}

/** Understands a sentence. */
export type Understand = (say: string) => Meaning;

const fallback = 'AMAZON.FallbackIntent';
const complaints = new Set(['RelieveCrampIntent', 'StillHurtsIntent', 'RedFlagIntent']);
/** What ends the coaching, or erases: never to be heard in a complaint. */
const ending = new Set([
  'AMAZON.StopIntent',
  'AMAZON.CancelIntent',
  'AMAZON.NavigateHomeIntent',
  'AMAZON.YesIntent',
  'FeelingBetterIntent',
  'UndoEntryIntent',
]);
const reminders = new Set(['SetReminderIntent', 'ChangeReminderIntent', 'SayTimeIntent']);

/** What an ear makes of the phrases. */
export function judge(
  phrases: readonly Phrase[],
  understand: Understand,
  model: InteractionModel,
  readers: ReadonlyMap<string, SlotReader>,
): Judged[] {
  return phrases.map((phrase) => {
    const heard = understand(phrase.say);
    return {
      phrase,
      heard,
      rightIntent: isRightIntent(phrase, heard),
      rightSlots: areSameSlots(expectedMeaning(phrase, model, readers), heard),
    };
  });
}

/** The figures of what was judged. */
export function score(judged: readonly Judged[]): Scores {
  const inScope = judged.filter(({ phrase }) => phrase.intent !== fallback);
  const understood = inScope.filter(({ phrase, heard }) => phrase.intent === heard.intent);
  const byIntent = new Map<string, Share>();
  for (const { phrase, rightIntent } of judged) {
    const { right, of } = byIntent.get(phrase.intent) ?? { right: 0, of: 0 };
    byIntent.set(phrase.intent, { right: right + Number(rightIntent), of: of + 1 });
  }
  const share = (of: readonly Judged[], isRight: (one: Judged) => boolean): Share => ({
    right: of.filter(isRight).length,
    of: of.length,
  });
  const isRightIntent = ({ rightIntent }: Judged) => rightIntent;
  return {
    relief: share(
      judged.filter(({ phrase }) => phrase.intent === 'RelieveCrampIntent'),
      isRightIntent,
    ),
    inScope: share(inScope, isRightIntent),
    fallback: share(
      judged.filter(({ phrase }) => phrase.intent === fallback),
      isRightIntent,
    ),
    slots: share(
      understood.filter(({ phrase }) => Object.keys(phrase.slots).length > 0),
      ({ rightSlots }) => rightSlots,
    ),
    reminderTimes: share(
      judged.filter(({ phrase }) => reminders.has(phrase.intent)),
      ({ rightIntent, rightSlots }) => rightIntent && rightSlots,
    ),
    alarms: share(
      judged.filter(({ phrase }) => phrase.slots.sign !== undefined),
      ({ phrase, heard }) => heard.slots.sign === phrase.slots.sign,
    ),
    dangerous: judged.filter(isDangerous),
    byIntent,
  };
}

/**
 * A plea that ends the coaching, anything else that erases, or what the phrase itself says it must never be. With its
 * sign of alarm heard, nothing but the alarm is answered.
 */
export function isDangerous({ phrase, heard }: Judged): boolean {
  const { sign } = phrase.slots;
  if (sign !== undefined && heard.slots.sign === sign && heard.intent !== 'DeleteMyDataIntent') return false;
  if (phrase.never.includes(heard.intent)) return true;
  if (phrase.intent === heard.intent || phrase.also.includes(heard.intent)) return false;
  if (heard.intent === 'DeleteMyDataIntent') return true;
  return complaints.has(phrase.intent) && ending.has(heard.intent);
}
