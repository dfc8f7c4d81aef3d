import { favouriteOf } from '../coaching/relief/favourite';
import type { Muscle, Side } from '../coaching/techniques/technique';
import { fill } from '../lib/text';
import type { StoredData } from './personalData';
import type { Profile } from './profile';
import { isPregnant } from './settings';

/** The words for stored data. With everything that can be stored, the answer has at most 45 words. */
export interface StoredDataWords {
  nothing: string;
  /** `{things}` is a list. */
  kept: string;
  /** Last in a list that is too long to be heard: the rest is on the card. */
  rest: string;
  card: string;
  /** Before the last thing of a list. */
  and: string;
  things: {
    whisper: Record<'always' | 'never' | 'night', string>;
    loud: string;
    pace: Record<'slower' | 'normal', string>;
    cannotStand: string;
    pregnantUntil: string;
    plan: string;
    /** The move that helped most is known. */
    helped: string;
    /** `{spot}` is the side, the muscle, or both. */
    usual: string;
    muscle: Record<Muscle, string>;
    usualSide: Record<Side, string>;
    clotHistory: string;
    bloodThinner: string;
    numbSkin: string;
    newHip: string;
    newKnee: string;
    badBack: string;
    weakHands: string;
    /** That the disclaimer, or how good the evidence is, was heard. */
    heard: string;
    /** That a reminder or the phrase was offered. */
    offered: string;
    place: string;
    cramp: string;
    /** `{count}` is one of the counts, from two up, or `many`. */
    cramps: string;
    reminder: string;
    /** `{count}` is one of the counts, from two up. */
    reminders: string;
    night: string;
    /** `{count}` is one of the counts, from two up, or `many`. */
    nights: string;
    counts: readonly string[];
    many: string;
  };
}

/** Says the stored data in one or two sentences, and lists all of it on a card if there is any. */
export function storedDataInWords(
  stored: StoredData,
  words: StoredDataWords,
  nowMs: number,
): { said: string; card?: { title: string; text: string } } {
  const things = thingsOf(stored, words.things, nowMs);
  if (things.length === 0) return { said: words.nothing };
  const card = { title: words.card, text: things.map((thing) => `• ${thing}`).join('\n') };
  const told = [...things];
  const sentence = () =>
    listOf(words.kept, told.length < things.length ? [...told, words.rest] : told, words);
  while (sentence().split(' ').length > mostWords) told.pop();
  return { said: sentence(), card };
}

/** As many words as a listener can follow. */
const mostWords = 45;

/** Fills `{things}` in a line with a list in spoken form. */
export function listOf(line: string, things: readonly string[], { and }: StoredDataWords): string {
  const [last, ...others] = [...things].reverse();
  const list = others.length > 0 ? `${others.reverse().join(', ')} ${and} ${last}` : last!;
  return fill(line, { things: list });
}

/** Lists the settings of the user and of the voice in words. */
export function settingsOf(profile: Profile, { things }: StoredDataWords, nowMs: number): string[] {
  const {
    disclaimerHeardAtMs: _,
    evidenceHeardAtMs: __,
    reminderDeclinedAtMs: ___,
    phraseOfferedAtMs: ____,
    ...settings
  } = profile;
  return thingsOf(
    { profile: settings, place: false, stretchNights: 0, cramps: 0, reminders: 0 },
    things,
    nowMs,
  );
}

function thingsOf(
  { profile, place, stretchNights, cramps, reminders }: StoredData,
  words: StoredDataWords['things'],
  nowMs: number,
): string[] {
  const { whisper, pace, disclaimerHeardAtMs, evidenceHeardAtMs } = profile;
  const { reminderDeclinedAtMs, phraseOfferedAtMs } = profile;
  const found = [
    counted(cramps, words.cramp, words.cramps, words),
    counted(stretchNights, words.night, words.nights, words),
    counted(reminders, words.reminder, words.reminders, words),
    place && words.place,
    whisper && words.whisper[whisper],
    profile.loud && words.loud,
    pace && words.pace[pace],
    profile.cannotStand && words.cannotStand,
    isPregnant(profile, nowMs) && words.pregnantUntil,
    usualSpot(profile, words),
    profile.clotHistory && words.clotHistory,
    profile.bloodThinner && words.bloodThinner,
    profile.numbSkin && words.numbSkin,
    profile.newHip && words.newHip,
    profile.newKnee && words.newKnee,
    profile.badBack && words.badBack,
    profile.weakHands && words.weakHands,
    (disclaimerHeardAtMs ?? evidenceHeardAtMs) !== undefined && words.heard,
    (reminderDeclinedAtMs ?? phraseOfferedAtMs) !== undefined && words.offered,
    profile.planStartedAtMs !== undefined && words.plan,
    favouriteOf.some((muscle) => profile[`${muscle}First`]) && words.helped,
  ];
  return found.filter((thing) => typeof thing === 'string');
}

function usualSpot(
  { usualMuscle, usualSide }: Profile,
  words: StoredDataWords['things'],
): string | undefined {
  const spot = [usualSide && words.usualSide[usualSide], usualMuscle && words.muscle[usualMuscle]];
  const named = spot.filter((part) => part !== undefined);
  return named.length > 0 ? fill(words.usual, { spot: named.join(' ') }) : undefined;
}

function counted(
  count: number,
  one: string,
  several: string,
  { counts, many }: StoredDataWords['things'],
): string | undefined {
  if (count <= 1) return count === 1 ? one : undefined;
  return fill(several, { count: counts[count - 2] ?? many });
}
