/** A leg that hurts and may hold a clot, after a flight or surgery: both legs are felt first. */
import { nowMs } from '../../alexa/request';
import { begin, type ReliefPosition } from '../../coaching/relief/position';
import { reliefBlocks } from '../../coaching/relief/script';
import type { Meaning } from '../../dialog/meaning';
import type { Reply } from '../../dialog/reply';
import type { SessionState } from '../../dialog/session';
import { sentences } from '../../lib/text';
import { asks, inOtherWords, remembering } from '../simpleReplies';
import type { Answer, Turn } from '../turn';
import { alarm } from './alarm';
import { coach, complaintDetails, glanced } from './replies';

/** What makes a clot likelier, as the reader names it. */
const risks: readonly string[] = ['flight', 'surgery', 'cast', 'new_baby', 'the_pill', 'cancer', 'past_clot'];

function hasRisk({ slots: { risk } }: Meaning): boolean {
  return risks.includes(risk ?? '');
}

/** The same turn, where no leg is rubbed or warmed from now on. */
function withoutRubbing(turn: Turn): Turn {
  const { session } = turn;
  return { ...turn, session: { ...session, profile: { ...session.profile, clotHistory: true } } };
}

const keptFrom = ({ session: { profile } }: Turn) => ({ ...(profile && { profile }) });

/**
 * A complaint with a risk in the same breath. One that says cramp is coached, and not rubbed. One that only hurts is asked
 * about, or in a hold told what to look for. Undefined where there is no risk.
 */
export function withRisk(turn: Turn, complain: (turn: Turn) => Reply): Reply | undefined {
  if (!hasRisk(turn.meaning)) return undefined;
  const careful = withoutRubbing(turn);
  const known = keptFrom(careful);
  if (turn.meaning.slots.aches === undefined) return remembering(complain(careful), known);
  const { place } = turn.session;
  if (place) return remembering(coach(glanced(place, careful, 'check-legs'), careful), known);
  const waiting = begin(complaintDetails(turn.meaning), nowMs(turn.request));
  return askLegsAlike(careful, waiting);
}

function askLegsAlike(turn: Turn, waiting: ReliefPosition): Reply {
  const { alarms, coaching } = turn.content;
  const reply = asks(alarms.legsAlike, 'legs-alike');
  const quiet = coach(waiting, turn);
  // To silence the leg is coached.
  const place = quiet.session.place ?? waiting;
  const { parts, budgetMs } = reliefBlocks(place, coaching).prompt;
  const [lead, ...rest] = parts;
  const first = { ...lead, text: sentences(alarms.legsAlike.reprompt, alarms.ifAlike, lead.text) };
  const reprompt = { parts: [first, ...rest] as const, budgetMs };
  return remembering({ ...reply, reprompt }, { waiting: place, ...keptFrom(turn) });
}

/** Words of the question and the time to answer it, in ms: what comes later answers the reprompt, which is the hold. */
const askedMs = 14_000;
/** An answer to the question itself cannot come later, in ms. */
const repromptMs = 25_000;

/** The session of a request: one that comes late is about the hold, since the question about both legs was not answered. */
export function afterReprompt(session: SessionState, nowMs: number): SessionState {
  const { waiting, ...others } = session;
  if (!waiting || !(nowMs - waiting.sentAtMs > repromptMs)) return session;
  const beganMs = waiting.sentAtMs + askedMs;
  return { ...others, question: 'let-go', place: { ...waiting, startedAtMs: beganMs, sentAtMs: beganMs } };
}

/** "Yes": it may be a clot. */
export const legsDiffer: Answer = (turn) => alarm(['clot'], turn);

/** "No", and "it's a cramp": the leg is coached, without hands or heat. */
export const legsAlike: Answer = (turn) => {
  const { waiting } = turn.session;
  const now = nowMs(turn.request);
  const details = complaintDetails(turn.meaning);
  const place = waiting ? { ...waiting, startedAtMs: now, sentAtMs: now } : begin(details, now);
  const named = { ...place, complaint: { ...place.complaint, ...details } };
  return remembering(coach(named, turn), keptFrom(turn));
};

/** The question once more, in other words; twice no answer is coached. */
export const unclearLegs: Answer = (turn, outside) => {
  const { waiting, misses } = turn.session;
  return misses > 0 || !waiting ? legsAlike(turn, outside) : askLegsAgain(turn, outside);
};

/** The same question, however often it was asked. */
export const askLegsAgain: Answer = (turn, outside) => {
  const { waiting, misses } = turn.session;
  if (!waiting) return legsAlike(turn, outside);
  const reply = asks(inOtherWords(turn.content.alarms.legsAlike), 'legs-alike', misses + 1);
  return remembering(reply, { waiting, ...keptFrom(turn) });
};
