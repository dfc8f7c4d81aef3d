/** A sign of alarm: what is said, what makes it graver, and how it ends. */
import { nowMs } from '../../alexa/request';
import { begin } from '../../coaching/relief/position';
import { sides } from '../../coaching/techniques/technique';
import { say } from '../../coaching/timing/block';
import { denials, type Meaning } from '../../dialog/meaning';
import type { Reply } from '../../dialog/reply';
import type { SessionState } from '../../dialog/session';
import { sentences } from '../../lib/text';
import { isPregnant } from '../../profile/settings';
import { afterAlarm, isLookedAt } from '../../triage/endings';
import { type Alarm, heard, worse } from '../../triage/escalation';
import { scriptOf } from '../../triage/scripts';
import { levelOf, regionOf, type SignId, signs, signsIn } from '../../triage/signs';
import { goodbye, prefixed } from '../simpleReplies';
import type { Answer, Turn } from '../turn';
import { coach, complaintDetails } from './replies';

/** An alarm of a session, with the leg that it is about. */
type SessionAlarm = NonNullable<SessionState['alarm']>;

/** Returns the signs of alarm that a sentence names, gravest first, in whatever slots they stand. Denied ones are none. */
export function signsOf({ kind, slots }: Meaning): SignId[] {
  return denials.includes(kind) ? [] : signsIn([slots.sign, slots.sign_two]);
}

/** The alarm of a session that has not ended. A session of an earlier version knows only the sign. */
export function alarmOf({ alarm: known, redFlag }: SessionState): SessionAlarm | undefined {
  if (known) return known.signs.length > 0 ? known : undefined;
  if (!redFlag) return undefined;
  const level = levelOf(redFlag.sign);
  return level === 'unclear' ? undefined : { level, sign: redFlag.sign, signs: [redFlag.sign] };
}

/** An alarm that has ended. */
const ended: SessionAlarm = { level: 'soon', sign: 'soon', signs: [] };

/** Whether a pregnancy was said now or before, or is kept. */
function saysPregnant({ meaning, others, session: { place, profile }, request }: Turn): boolean {
  const said = [meaning, ...others].some(
    ({ slots }) => slots.pregnancy === 'pregnant' || slots.setting === 'pregnant',
  );
  return said || place?.complaint.pregnant === true || isPregnant(profile ?? {}, nowMs(request));
}

/** What has to be done after what was named now and before. @param named at least one sign, none unclear */
export function alarmAfter(named: readonly SignId[], turn: Turn): SessionAlarm {
  const before = alarmOf(turn.session);
  const side = sides.find((id) => id === turn.meaning.slots.side);
  const ofLeg = named.some((sign) => regionOf(sign) === 'leg');
  const both = before?.side !== undefined && before.side !== side ? ('both' as const) : side;
  const known = ofLeg && side !== undefined ? both : before?.side;
  const now = heard(before, named, saysPregnant(turn));
  return {
    ...now,
    signs: [...now.signs],
    ...(known !== undefined && { side: known }),
    // A graver one is a new one.
    ...(before?.warned && now.level === before.level && { warned: true as const }),
  };
}

/** The script of signs. */
export function alarm(named: readonly SignId[], turn: Turn): Reply {
  return scriptReply(alarmAfter(named, turn), turn);
}

/** The script of an alarm. It holds no place: a stretch is not offered again unless it is asked for. */
export function scriptReply(now: SessionAlarm, turn: Turn): Reply {
  const { content, session } = turn;
  const id = scriptOf(now);
  const script = content.alarms.scripts[id];
  const { redFlag, place, routine, profile } = session;
  const same = redFlag && scriptOf(alarmOf(session) ?? now) === id;
  const before = same ? redFlag.said : 0;
  const words = before % 2 === 0 ? script.first : script.again;
  const goesOn = place !== undefined || (routine !== undefined && !routine.left);
  return {
    prompt: say(goesOn ? leaving(words, now, content.alarms.leave) : words),
    reprompt: say(script.reprompt),
    session: {
      question: 'say-again',
      misses: 0,
      redFlag: { sign: now.sign, said: before + 1 },
      alarm: now,
      // A leg that may hold a clot is not rubbed.
      ...(now.signs.includes('clot') && { profile: { ...profile, clotHistory: true } }),
      // Nobody who fell or is dizzy is asked onto their feet again.
      ...(now.signs.some(isUnsteady) && { steady: false, profile: { ...profile, cannotStand: true } }),
    },
    savePosition: null,
  };
}

const isUnsteady = (sign: SignId) => ['fall', 'dizzy'].includes(signs[sign].level);

/** A script with "leave the stretch" after what to do, where it does not say so by itself. */
function leaving(words: string, { level }: Alarm, leave: string): string {
  if (level === 'crisis' || words.includes('tretch')) return words;
  const end = words.indexOf('. ') + 1;
  return sentences(words.slice(0, end), leave, words.slice(end + 1));
}

/** Not clearly locked is an emergency. */
export const emergency: Answer = (turn) => alarm(['emergency'], turn);

const openAlarm = ({ session }: Turn): SessionAlarm =>
  alarmOf(session) ?? { level: 'emergency', sign: 'emergency', signs: ['emergency'] };

/** "Shall I say that again?" Any answer but no, stop or a new complaint gets the number again. */
export const alarmAgain: Answer = (turn) => scriptReply(openAlarm(turn), turn);

/** "It's worse" is graver than it was; what only still hurts is told again. */
export const alarmWorse: Answer = (turn) => {
  const before = openAlarm(turn);
  if (turn.meaning.slots.worse === undefined) return scriptReply(before, turn);
  return scriptReply({ ...before, ...worse(before), signs: [...before.signs] }, turn);
};

/** "No", "stop": the last words about a sign. */
export const alarmOver: Answer = (turn) => goodbye(turn.content.alarms.enough[openAlarm(turn).level]);

/** "It's gone", "no chest pain": what has passed, or was misheard, may have to be looked at all the same. */
export const alarmPassed: Answer = (turn, outside) =>
  isLookedAt(openAlarm(turn)) ? goodbye(turn.content.alarms.passed) : alarmOver(turn, outside);

/** "I'm scared" after an alarm: a warm word, and the number again. */
export const alarmWithComfort: Answer = (turn) =>
  prefixed(scriptReply(openAlarm(turn), turn), turn.content.alarms.comfort);

/**
 * "I've seen a doctor", "it's old", "I'm okay", "it was a joke": it is over.
 * @param asking what is asked next
 */
export function alarmEnded(turn: Turn, asking: (words: string) => Reply): Reply {
  const { alarms } = turn.content;
  const before = openAlarm(turn);
  const words = alarms.allRight[before.level];
  const reply = asking(isLookedAt(before) ? sentences(words, alarms.passed) : words);
  return { ...reply, session: { ...reply.session, alarm: ended } };
}

/**
 * A complaint after an alarm: the number again, once, before a cramp is coached; always for the leg that has the sign.
 * Undefined where it can be coached.
 */
export function warnedOf(turn: Turn): Reply | undefined {
  const before = alarmOf(turn.session);
  if (!before) return undefined;
  const { side } = complaintDetails(turn.meaning);
  const what = afterAlarm(before, { signSide: before.side, crampSide: side, warned: before.warned });
  if (what === 'coach') return undefined;
  return scriptReply(what === 'warn' ? { ...before, warned: true } : before, turn);
}

/** A complaint while it is asked whether to say the number again. One that tells of worse is graver. */
export const crampAfterAlarm: Answer = (turn, outside) =>
  (turn.meaning.slots.worse === undefined ? warnedOf(turn) : alarmWorse(turn, outside)) ??
  coach(begin(complaintDetails(turn.meaning), nowMs(turn.request)), turn);
