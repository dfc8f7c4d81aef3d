/** Answers to remarks that are neither a complaint nor a wish: a denied sign, fear, good night, another pain. */
import { nowMs } from '../alexa/request';
import { isStanding, techniqueAt } from '../coaching/relief/ladder';
import type { ReliefPosition } from '../coaching/relief/position';
import { easeOffOf, letGoOf } from '../coaching/relief/wording';
import type { RoutinePosition } from '../coaching/routine/position';
import { unitsOf } from '../coaching/routine/routines';
import { technique } from '../coaching/techniques/catalogue';
import { say } from '../coaching/timing/block';
import type { Reply } from '../dialog/reply';
import { entryOf } from '../diary/reliefEntry';
import { pick, sentences } from '../lib/text';
import { deniedAside } from '../triage/scripts';
import { signsIn } from '../triage/signs';
import { alarmEnded, alarmOf } from './relief/alarm';
import { coach, glanced } from './relief/replies';
import { glanceReply, leftAt, stopRoutine } from './routine/replies';
import { asks, goodbye, prefixed, remembering } from './simpleReplies';
import type { Answer, Outside, Turn } from './turn';

/** "Is a leg cramping now?" */
export function askCramping({ content, session: { misses } }: Turn, first = ''): Reply {
  const { crampingNow } = content.remarks;
  const { prompt, reprompt } = crampingNow[misses % crampingNow.length]!;
  return asks({ prompt: sentences(first, prompt), reprompt }, 'cramp-now', misses + 1);
}

/** Whether the user has said in this session what they cannot do: no movement is named then that was not chosen for them. */
export function namesNoMove({ session: { limits = [], refused = [] } }: Turn): boolean {
  return limits.length > 0 || refused.length > 0;
}

/** One sentence in the middle of what is going on, which goes on; undefined while nothing is. */
export function inPassing(aside: string, turn: Turn): Reply | undefined {
  const { place, routine } = turn.session;
  if (place) return coach(glanced(place, turn, aside), turn);
  if (!routine || routine.left) return undefined;
  return glanceReply(routine, turn, aside);
}

function asideOf(aside: string, { content: { coaching } }: Turn): string {
  return coaching.asides[aside] ?? '';
}

/**
 * "I don't have chest pain": the number to call if it comes, once, and what was going on or asked goes on.
 * @param again the open question once more, where nothing is going on
 */
export function deniedSign(turn: Turn, again: Reply = askCramping(turn)): Reply {
  const aside = deniedIn(turn);
  const reply = inPassing(aside, turn) ?? prefixed(again, asideOf(aside, turn));
  return remembering(reply, { deniedSign: true });
}

function deniedIn({ meaning, session }: Turn): string {
  const [sign] = signsIn([meaning.slots.sign]);
  return session.deniedSign ? 'no-sign-again' : deniedAside(sign ?? 'emergency');
}

/** "I'm okay", "I've seen a doctor": an alarm has ended, and what was going on or asked goes on. */
export function allRight(turn: Turn, again: Reply = askCramping(turn)): Reply {
  const passing = inPassing('no-sign-again', turn);
  const asking = (words: string) => passing ?? prefixed(again, words);
  return alarmOf(turn.session) ? alarmEnded(turn, asking) : asking(turn.content.alarms.allRight.soon);
}

/** "I'm scared": a warm sentence and a breath, inside the hold where there is one. */
export const fear: Answer = (turn) => {
  const helper = turn.session.place?.complaint.helper;
  const told = inPassing(inTurn(helper ? 'fear-helper' : 'fear', turn), turn);
  return told ?? askCramping(turn, pick(turn.content.remarks.fear, turn.session.misses));
};

/** Every second time in other words, so that no two answers in a row are the same. */
function inTurn(
  aside: 'fear' | 'fear-helper' | 'welcome' | 'swearing' | 'who-i-am',
  { session }: Turn,
): string {
  const { turn = 0 } = session.place ?? session.routine ?? {};
  return turn % 2 === 0 ? aside : `${aside}-again`;
}

/** "Thank you", "that's kind": what is going on goes on. After a cramp that has gone it is a good-bye. */
export function thanks(turn: Turn, again?: Reply): Reply {
  const passing = inPassing(inTurn('welcome', turn), turn);
  if (passing) return passing;
  const { content, session } = turn;
  const { remarks, coaching } = content;
  if (session.eased) return goodbye(sentences(remarks.welcome, coaching.sleepWell));
  return again ? prefixed(again, remarks.welcome) : goodbye(remarks.welcomeEnd);
}

/** Swearing and anger: never told off, and the hold goes on. */
export function swearing(turn: Turn, again: Reply = askCramping(turn)): Reply {
  return inPassing(inTurn('swearing', turn), turn) ?? prefixed(again, turn.content.remarks.sorry);
}

/** "Where am I?", "who is this?" */
export function whoIsThis(turn: Turn, again: Reply = askCramping(turn)): Reply {
  return inPassing(inTurn('who-i-am', turn), turn) ?? prefixed(again, turn.content.remarks.whoIAm);
}

/** A child speaks, or is helped: a grown-up is called, or told to push gently. */
export function child(turn: Turn, again: Reply = askCramping(turn)): Reply {
  const helper = turn.session.place?.complaint.helper;
  return inPassing(helper ? 'small-leg' : 'grown-up', turn) ?? prefixed(again, turn.content.remarks.grownUp);
}

/**
 * "Are you there?", "I can't hear you": where they are. From the second time in a session on the device hears spoken holds,
 * which need no sound document.
 */
export function areYouThere(turn: Turn, { withoutApla }: Outside, again: Reply = askCramping(turn)): Reply {
  const { session, request, content } = turn;
  const silent = session.unheard === true && session.place !== undefined;
  if (silent && request.device !== undefined) withoutApla.add(request.device);
  const reply = inPassing('here', turn) ?? prefixed(again, content.remarks.here);
  return remembering(reply, { unheard: true, ...(silent && { aplaFailed: true as const }) });
}

/** "Thank you, good night": it ends, and nothing is said to be over that may not be. */
export const goodNight: Answer = (turn) => {
  const { place, routine } = turn.session;
  const { coaching, remarks } = turn.content;
  if (routine) {
    const left = routine.left ? null : leftAt(routine, turn);
    const easeOff = left && isHold(left) ? coaching.routines.easeOff : '';
    return { ...stopRoutine(routine, turn), prompt: say(sentences(easeOff, remarks.goodNight)) };
  }
  if (!place) return goodbye(remarks.goodNight);
  return goodbye(sentences(easeOffOf(place, coaching), coaching.afterwards, remarks.goodNight));
};

function isHold({ plan, unit }: RoutinePosition): boolean {
  return technique(unitsOf(plan)[unit]!.technique).kind === 'hold';
}

/** "My hand is cramping": one safe thing to do. A hold for a leg that was never named is over: it was misheard. */
export const notALeg: Answer = async (turn, outside) => {
  const { place } = turn.session;
  const { coaching, remarks } = turn.content;
  if (place && !isMisheard(place)) return inPassing('not-a-leg', turn);
  if (!place) return inPassing('not-a-leg', turn) ?? askCramping(turn, remarks.notALeg);
  await forgetEntry(place, turn, outside);
  const words = sentences(coaching.otherWay['eased-off'], remarks.notALeg);
  return { ...askCramping(turn, words), savePosition: null };
};

function isMisheard({ complaint: { muscle, side, unknownMuscle } }: ReliefPosition): boolean {
  return unknownMuscle === true || (muscle === 'leg' && side === undefined);
}

/**
 * "It isn't a cramp": no stretch, and one thing that may help.
 * @param again the open question once more, where it is about something else
 */
export async function notACramp(turn: Turn, outside: Outside, again?: Reply): Promise<Reply> {
  const { place } = turn.session;
  const { coaching, remarks } = turn.content;
  if (place) {
    await forgetEntry(place, turn, outside);
    return { ...goodbye(sentences(easeOffOf(place, coaching), remarks.notACrampEnd)), savePosition: null };
  }
  const passing = inPassing('go-gently', turn);
  if (passing) return passing;
  return again ? prefixed(again, remarks.notACramp) : goodbye(remarks.notACrampEnd);
}

/** What the diary opened for a complaint that was no cramp goes. One that began before this complaint stays. */
async function forgetEntry(place: ReliefPosition, { request }: Turn, { diary }: Outside): Promise<void> {
  if (!request.person || place.beganAtMs !== undefined || place.complaint.helper) return;
  await diary.remove(request.person, entryOf(place, nowMs(request)));
}

/**
 * "It's only sore now": soreness, and never a new hold.
 * @param again the open question once more, where it is about something else
 */
export function soreness(turn: Turn, again: Reply = askCramping(turn)): Reply {
  const { place } = turn.session;
  const { coaching, remarks } = turn.content;
  if (!place) return inPassing('go-gently', turn) ?? prefixed(again, remarks.soreness);
  const id = techniqueAt(place.complaint, place.rung);
  const eased = { ...place, sentAtMs: nowMs(turn.request), eased: true as const };
  const ending = (isStanding(id) ? easeOffOf : letGoOf)(place, coaching);
  return {
    prompt: say(sentences(ending, remarks.soreNow, coaching.breatheNow)),
    reprompt: say(coaching.sleepWell),
    session: { question: 'breathing', misses: 0, eased },
    savePosition: eased,
  };
}
