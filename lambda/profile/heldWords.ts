import type { Muscle, Side } from '../coaching/technique';
import { fill } from '../coaching/words';
import type { Held } from './personalData';
import type { Profile } from './profile';
import { isPregnant } from './settings';

/** How what is kept is told, in few words: with everything there is, at most 45 (interfaces §3). */
export interface HeldWords {
  nothing: string;
  /** `{things}` is a list. */
  kept: string;
  /** Before the last thing of a list. */
  and: string;
  things: {
    whisper: Record<'always' | 'never' | 'night', string>;
    loud: string;
    pace: Record<'slower' | 'normal', string>;
    cannotStand: string;
    pregnantUntil: string;
    /** `{spot}` is the side, the muscle, or both. */
    usual: string;
    muscle: Record<Muscle, string>;
    usualSide: Record<Side, string>;
    clotHistory: string;
    bloodThinner: string;
    numbSkin: string;
    /** That the disclaimer, or how good the evidence is, was heard. */
    heard: string;
    place: string;
    night: string;
    /** `{count}` is one of the counts, from two up, or `manyNights`. */
    nights: string;
    counts: readonly string[];
    manyNights: string;
  };
}

/** What is kept about somebody, as one or two sentences to say. */
export function heldSentence(held: Held, words: HeldWords, nowMs: number): string {
  const things = thingsOf(held, words.things, nowMs);
  return things.length === 0 ? words.nothing : listOf(words.kept, things, words);
}

/** A line whose `{things}` are a list, as one says it. */
export function listOf(line: string, things: readonly string[], { and }: HeldWords): string {
  const [last, ...others] = [...things].reverse();
  const list = others.length > 0 ? `${others.reverse().join(', ')} ${and} ${last}` : last!;
  return fill(line, { things: list });
}

/** What somebody has told about themselves and the voice, in words. */
export function settingsOf(profile: Profile, { things }: HeldWords, nowMs: number): string[] {
  const { disclaimerHeardAtMs: _, evidenceHeardAtMs: __, ...settings } = profile;
  return thingsOf({ profile: settings, place: false, stretchNights: 0 }, things, nowMs);
}

function thingsOf(
  { profile, place, stretchNights }: Held,
  words: HeldWords['things'],
  nowMs: number,
): string[] {
  const { whisper, pace, disclaimerHeardAtMs, evidenceHeardAtMs } = profile;
  const found = [
    whisper && words.whisper[whisper],
    profile.loud && words.loud,
    pace && words.pace[pace],
    profile.cannotStand && words.cannotStand,
    isPregnant(profile, nowMs) && words.pregnantUntil,
    usualSpot(profile, words),
    profile.clotHistory && words.clotHistory,
    profile.bloodThinner && words.bloodThinner,
    profile.numbSkin && words.numbSkin,
    (disclaimerHeardAtMs ?? evidenceHeardAtMs) !== undefined && words.heard,
    nights(stretchNights, words),
    place && words.place,
  ];
  return found.filter((thing) => typeof thing === 'string');
}

function usualSpot({ usualMuscle, usualSide }: Profile, words: HeldWords['things']): string | undefined {
  const spot = [usualSide && words.usualSide[usualSide], usualMuscle && words.muscle[usualMuscle]];
  const named = spot.filter((part) => part !== undefined);
  return named.length > 0 ? fill(words.usual, { spot: named.join(' ') }) : undefined;
}

function nights(count: number, words: HeldWords['things']): string | undefined {
  if (count <= 1) return count === 1 ? words.night : undefined;
  return fill(words.nights, { count: words.counts[count - 2] ?? words.manyNights });
}
