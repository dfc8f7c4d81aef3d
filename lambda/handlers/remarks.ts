/** Answers to remarks that are neither a complaint nor a wish: a denied sign, fear, good night, another pain. */
import { nowMs } from '../alexa/request';
import { isStanding, techniqueAt } from '../coaching/relief/ladder';
import type { ReliefPosition } from '../coaching/relief/position';
import { levelOf } from '../coaching/relief/redFlag';
import type { RemarkId } from '../coaching/remarks';
import type { RoutinePosition } from '../coaching/routine/position';
import { unitsOf } from '../coaching/routine/routines';
import { technique } from '../coaching/techniques/catalogue';
import { say } from '../coaching/timing/block';
import type { Reply } from '../dialog/reply';
import { entryOf } from '../diary/reliefEntry';
import { pick, sentences } from '../lib/text';
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

/** One sentence in the middle of what is going on, which goes on; undefined while nothing is. */
function inPassing(aside: RemarkId, turn: Turn): Reply | undefined {
  const { place, routine } = turn.session;
  if (place) return coach(glanced(place, turn, aside), turn);
  if (!routine || routine.left) return undefined;
  return glanceReply(routine, turn, aside);
}

function asideOf(aside: RemarkId, { content: { coaching } }: Turn): string {
  return coaching.asides[aside] ?? '';
}

/** Signs that are seen to the same day; the others are an emergency if they come. */
const forToday: readonly (string | undefined)[] = ['clot', 'urgent'];
const ofCrisis: readonly (string | undefined)[] = ['crisis'];

/**
 * "I don't have chest pain": the number to call if it comes, once, and what was going on or asked goes on.
 * @param again the open question once more, where nothing is going on
 */
export function deniedSign(turn: Turn, again: Reply = askCramping(turn)): Reply {
  const aside = deniedAside(turn);
  const reply = inPassing(aside, turn) ?? prefixed(again, asideOf(aside, turn));
  return remembering(reply, { deniedSign: true });
}

function deniedAside({ meaning, session }: Turn): RemarkId {
  const sign = levelOf(meaning.slots.sign);
  if (session.deniedSign) return 'no-sign-again';
  if (ofCrisis.includes(sign)) return 'no-crisis';
  return forToday.includes(sign) ? 'no-sign-today' : 'no-sign';
}

/** "I'm scared": a warm sentence and a breath, inside the hold where there is one. */
export const fear: Answer = (turn) => {
  const { place, routine, misses } = turn.session;
  const often = (place ?? routine)?.turn ?? 0;
  const told = inPassing(often % 2 === 0 ? 'fear' : 'fear-again', turn);
  return told ?? askCramping(turn, pick(turn.content.remarks.fear, misses));
};

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
  const { easeOff } = coaching.rungs[techniqueAt(place.complaint, place.rung)];
  return goodbye(sentences(easeOff, coaching.afterwards, remarks.goodNight));
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
    const { easeOff } = coaching.rungs[techniqueAt(place.complaint, place.rung)];
    return { ...goodbye(sentences(easeOff, remarks.notACrampEnd)), savePosition: null };
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
  const ending = isStanding(id) ? coaching.rungs[id].easeOff : coaching.rungs[id].letGo;
  return {
    prompt: say(sentences(ending, remarks.soreNow, coaching.breatheNow)),
    reprompt: say(coaching.sleepWell),
    session: { question: 'breathing', misses: 0, eased },
    savePosition: eased,
  };
}
