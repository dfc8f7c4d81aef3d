import type { SkillRequest } from '../alexa/request';
import { type Meaning, notUnderstood } from '../dialog/meaning';
import type { SessionState } from '../dialog/session';
import type { Log } from '../lib/log';
import { signsIn } from '../triage/signs';
import { sentenceOf } from '../understanding/net';
import { canonical, meaningOf } from '../understanding/typed';
import type { Situation, Understand } from '../understanding/understanding';
import { isOfBody } from './advice/body';
import { signsOf } from './relief/alarm';
import {
  answering,
  cellsOf,
  complaining,
  ending,
  erasing,
  limitOf,
  limits,
  smallTalk,
  unclear,
} from './routes';

/** What a request means. */
export interface Read {
  /** What is answered now. */
  meaning: Meaning;
  /** What else was said in the same sentence, in the order in which it would be answered. */
  others: readonly Meaning[];
  /** Nobody knows what was said. */
  wordless?: true;
  /** There were words, but the reader could not be loaded, or failed. */
  unread?: true;
}

/** What reads sentences. */
export interface Reading {
  /** Undefined where the reader cannot be loaded. */
  understanding: () => Understand | undefined;
  log: Log;
}

/** Reads what a request means: one thing for a typed intent, one or more for a sentence. */
export function readMeanings(request: SkillRequest, session: SessionState, reading: Reading): Read {
  const sentence = sentenceOf(request);
  if (sentence === undefined) return orWordless(meaningOf(request));
  // Alexa's own questions are answered by the intent's name, which says nothing here.
  if (sentence === '' || request.type !== 'IntentRequest') return orWordless(notUnderstood);
  const meanings = understood(sentence, situationOf(request, session), reading);
  return meanings ? inOrder(meanings, session) : { ...only(notUnderstood), unread: true };
}

function orWordless(meaning: Meaning): Read {
  return { ...only(meaning), ...(unclear.includes(meaning.kind) && { wordless: true as const }) };
}

function only(meaning: Meaning): Read {
  return { meaning, others: [] };
}

function understood(sentence: string, situation: Situation, { understanding, log }: Reading) {
  try {
    return understanding()?.(sentence, situation).map(canonical);
  } catch (error) {
    // The message of an error may quote what was said; its name does not.
    log({ level: 'error', what: 'reader failed', reason: error instanceof Error ? error.name : 'unknown' });
    return undefined;
  }
}

function situationOf({ locale }: SkillRequest, { question, place, routine }: SessionState): Situation {
  const doing = place ? 'relief' : routine && 'routine';
  return { locale, ...(question && { openQuestion: question }), ...(doing && { doing }) };
}

/**
 * Puts meanings into the order in which they are answered. A sign of alarm in any of them is answered first. A complaint
 * keeps the sign and the limit that were said with it. What is said of a body beside a question is a part of that question.
 */
export function inOrder(meanings: readonly Meaning[], session: SessionState): Read {
  const asks = meanings.some(({ kind }) => kind === 'AskAdvice');
  const sorted = meanings
    .map((meaning) => ({
      meaning,
      rank: asks && isOfBody(meaning) ? besideQuestion : rankOf(meaning, session),
    }))
    .sort((one, other) => one.rank - other.rank)
    .map(({ meaning }) => meaning);
  const [first = notUnderstood, ...others] = sorted;
  const [sign, second] = signsIn(sorted.flatMap(signsOf));
  const complaint = sorted.find(({ kind }) => complaining.includes(kind));
  const named = { ...(sign && { sign }), ...(second && { sign_two: second }) };
  if (sign && complaint) return keeping(complaint, named, others);
  if (sign) return { meaning: { ...first, slots: { ...first.slots, ...named } }, others };
  if (!complaint || !limits.includes(first.kind)) return { meaning: first, others };
  const limit = limitOf(first);
  if (limit) return keeping(complaint, { limit }, others);
  // "I can't do that" in a hold is about its move: it gets another one, and not the same one again.
  return session.place ? { meaning: first, others } : keeping(complaint, {}, others);
}

function keeping(complaint: Meaning, more: Record<string, string>, others: readonly Meaning[]): Read {
  return {
    meaning: { ...complaint, slots: { ...complaint.slots, ...more } },
    others: others.filter((one) => one !== complaint),
  };
}

/** Behind the question, which has the place of a wish. */
const besideQuestion = 4.5;

/** The place of a meaning in the order: sign, limit, complaint, answer to the open question, wish, end, erasure. */
function rankOf(meaning: Meaning, { question }: SessionState): number {
  const { kind } = meaning;
  if (signsOf(meaning).length > 0) return 0;
  if (limits.includes(kind)) return 1;
  if (complaining.includes(kind)) return 2;
  if (unclear.includes(kind)) return 8;
  if (smallTalk.includes(kind)) return 7;
  if (erasing.includes(kind)) return 6;
  if (ending.includes(kind)) return 5;
  return answering.includes(kind) || (question && kind in cellsOf(question)) ? 3 : 4;
}
