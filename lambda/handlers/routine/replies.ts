import { nowMs } from '../../alexa/request';
import { unstretched } from '../../coaching/relief/bodyLimits';
import { glanceAt, whereInRoutine } from '../../coaching/routine/clock';
import {
  beginRoutine,
  glanceIn,
  goTo,
  isOver,
  onFeet,
  type RoutinePosition,
  type RoutineProgress,
  type RoutineRequest,
  resumeAt,
  sitDownIn,
} from '../../coaching/routine/position';
import {
  isBreathing,
  needsSteadiness,
  type RoutinePlan,
  techniquesOf,
  unitsOf,
} from '../../coaching/routine/routines';
import { routineBlocks } from '../../coaching/routine/script';
import type { TipId } from '../../coaching/routine/wording';
import type { SavedPosition } from '../../coaching/savedPosition';
import { type TechniqueId, technique } from '../../coaching/techniques/catalogue';
import { say } from '../../coaching/timing/block';
import type { Reply } from '../../dialog/reply';
import type { Content } from '../../locales';
import type { Profile } from '../../profile/profile';
import { keptLimits, mayOfferPhrase, mayStand, tolerates } from '../../profile/settings';
import { suited } from '../../profile/suitability';
import { notStretched, paceOf, tellInRelief } from '../relief/replies';
import { asks, goodbye, inOtherWords, remembering } from '../simpleReplies';
import type { Turn } from '../turn';

/** Whether a place that was kept is one in a routine. */
export function isRoutinePosition(kept: SavedPosition): kept is RoutinePosition {
  return 'plan' in kept;
}

/** All that is left of a routine; once it is over, what is asked or said then. */
export function coachRoutine(place: RoutinePosition, turn: Turn): Reply {
  if (unitsOf(place.plan).length === 0) return nothingLeft(turn);
  if (isOver(place, place.unit)) return finished(place, turn);
  const { prompt, reprompt, ending } = routineBlocks(place, turn.content.coaching, paceOf(place));
  if (!reprompt || ending === 'sleep') return { prompt, session: { misses: 0 }, savePosition: place };
  return { prompt, reprompt, session: { question: ending, routine: place, misses: 0 } };
}

/** Starts what the person asked for, as it suits them. */
export function startRoutineOf(wish: RoutineRequest, turn: Turn): Reply {
  const { profile = {}, limits = [] } = turn.session;
  if (!isBreathing(wish.plan.what) && limits.some((one) => unstretched.includes(one)))
    return notStretched(turn);
  const now = nowMs(turn.request);
  const fitting = withoutLimits(ofPlan(suited(wish, limited(profile, turn), now), turn), turn);
  const getsDown = turn.session.routine?.plan.standing && !fitting.plan.standing;
  const own: RoutineRequest = getsDown ? { ...fitting, limits: ['sit-first', ...fitting.limits] } : fitting;
  const evidence =
    own.plan.what === 'bedtime' && !own.plan.pregnant && profile.evidenceHeardAtMs === undefined;
  const { eased } = turn.session;
  // After a cramp in this session, no phrase is offered.
  const { mayOffer = false } = turn.session;
  const offersPhrase =
    own.plan.what === 'bedtime' && mayOffer && !eased && mayOfferPhrase(turn.session.profile);
  const first = { ...(evidence && { evidence }), ...(offersPhrase && { offersPhrase }) };
  const begun = { ...beginRoutine(own, now, first), ...(eased && { after: eased }) };
  const reply = coachRoutine(profile.pace === 'slower' ? { ...begun, slow: true } : begun, turn);
  const profileChange = {
    ...(evidence && { evidenceHeardAtMs: now }),
    ...(offersPhrase && { phraseOfferedAtMs: now }),
  };
  return evidence || offersPhrase ? { ...reply, profileChange } : reply;
}

/** A person with a bad hip or back leans forward no more than one with a new hip; one who cannot stand, never does. */
function limited(profile: Profile, { session: { limits = [] } }: Turn): Profile {
  const bent = limits.some((limit) => limit === 'hip' || limit === 'back') || profile.badBack;
  return {
    ...profile,
    ...(bent && { newHip: true as const }),
    ...(limits.includes('cannot_stand') && { cannotStand: true as const }),
  };
}

/** Gentle ones that need little, for a person who can do nothing of what they asked for. */
const gentle = ['seated_toes_up', 'ankle_pumps_circles', 'breath_even'] as const satisfies TechniqueId[];

/** A wish without what the person has said that they cannot do, or have said no to. */
function withoutLimits(wish: RoutineRequest, { session }: Turn): RoutineRequest {
  const { limits = [], refused = [], profile = {} } = session;
  const known = [...new Set([...limits, ...keptLimits(profile)])];
  if (known.length + refused.length === 0) return wish;
  const own = { cannot: known, refused: [...refused] };
  const plan = { ...wish.plan, ...own };
  if (techniquesOf(plan).length > 0) return { ...wish, plan };
  const { standing: _, ...seated } = plan;
  const others: RoutinePlan[] = [seated, ...gentle.map((what) => ({ what, ...own }))];
  const other = others.find((one) => techniquesOf(one).length > 0);
  return { plan: other ?? { what: 'breath_even' }, limits: ['cannot'] };
}

/** Nothing of a routine is left that the person can do. */
function nothingLeft({ content: { remarks } }: Turn): Reply {
  return { ...asks(remarks.nothingLeft, 'breathing'), savePosition: null };
}

/** The bedtime routine in the trial's dose is a night of the six-week plan, for those who are in one. */
function ofPlan(wish: RoutineRequest, { session: { planNight } }: Turn): RoutineRequest {
  const { what, seconds, count, side } = wish.plan;
  const own = what === 'bedtime' && seconds === undefined && count === undefined && side === undefined;
  return own && planNight !== undefined ? { ...wish, plan: { ...wish.plan, night: planNight } } : wish;
}

/**
 * Starts what the person asked for. What is done on the feet starts only once they have said that they are steady.
 * @param onTheFeet whether they asked to stand
 */
export function startWish(wish: RoutineRequest, turn: Turn, onTheFeet = false): Reply {
  const { profile = {}, steady } = turn.session;
  const stands = onTheFeet || needsSteadiness(wish.plan.what);
  if (!stands || !mayStand(profile, nowMs(turn.request))) return startRoutineOf(wish, turn);
  return steady ? startRoutineOf(onFeet(wish), turn) : askSteady(wish, turn);
}

/** Asks whether the person stands safely, before anything on the feet. Only they can know. */
export function askSteady(wish: RoutineRequest, { content: { answers } }: Turn, misses = 0): Reply {
  const reply = asks(answers.steady[misses % answers.steady.length]!, 'steady', misses);
  return remembering(reply, { wish });
}

/** A tip is told, not timed. */
export function tell(id: TipId, { request, content, session }: Turn): Reply {
  const { steps, caution } = content.tips[id];
  const { contact } = technique(id);
  if (contact && !tolerates(contact, session.profile ?? {}, nowMs(request)))
    return goodbye(content.answers.noHeat);
  const { place } = session;
  // During relief the tip is told, and coaching goes on.
  if (place) return tellInRelief([...checkOf(id, content), ...steps, caution].join(' '), place, content);
  const told = session.tip?.id === id ? session.tip.told : 0;
  const { prompt, reprompt } = content.answers.tipAgain[told % content.answers.tipAgain.length]!;
  return {
    prompt: say([...checkOf(id, content), ...steps, caution, prompt].join(' ')),
    reprompt: say(reprompt),
    session: { question: 'tip-again', tip: { id, told: told + 1 }, misses: 0 },
  };
}

function checkOf(id: TipId, { coaching }: Content): string[] {
  const { contact } = technique(id);
  return contact && contact !== 'cold' ? [coaching.check[contact]] : [];
}

/** Where the person is in their routine when Alexa sends this request. */
export function positionIn(place: RoutinePosition, { request, content }: Turn): RoutineProgress {
  return whereInRoutine(place, content.coaching, paceOf(place), nowMs(request));
}

/** Goes on with the routine from where it was left, as it suits the person by now. It stands only once they are steady again. */
export function carryOn(place: RoutinePosition, turn: Turn): Reply {
  const now = nowMs(turn.request);
  const at = place.left ? { unit: place.unit, doneMs: 0, leftMs: 0 } : positionIn(place, turn);
  const other = refitted(place, at.unit, turn);
  if (other) return other;
  if (place.plan.standing && !turn.session.steady) {
    const asking = askSteady({ plan: place.plan, limits: [] }, turn);
    return remembering(asking, { routine: { ...place, unit: at.unit, left: true } });
  }
  const back = resumeAt(place, at, now);
  const { restSeconds } = place;
  return coachRoutine(place.left && restSeconds !== undefined ? { ...back, restSeconds } : back, turn);
}

/** Starts a version that suits the person, where the routine does not any more; undefined where all of it still does. */
export function refitted(place: RoutinePosition, unit: number, turn: Turn): Reply | undefined {
  const now = nowMs(turn.request);
  const wish = { plan: place.plan, limits: [] };
  const own = suited(wish, turn.session.profile ?? {}, now).plan;
  if (place.plan.standing && !own.standing) {
    const plan = { ...place.plan, ...(own.pregnant && { pregnant: true as const }) };
    return coachRoutine(sitDownIn({ ...place, plan }, unit, now), turn);
  }
  const known = techniquesOf(place.plan);
  const others = techniquesOf(own).some((id) => !known.includes(id));
  const lighter = own.light === true && !place.plan.light;
  return others || lighter ? startRoutineOf(wish, turn) : undefined;
}

/** The position to save when the person stops or pauses, to go on from there; null once the routine is over. */
export function leftAt(place: RoutinePosition, turn: Turn): RoutinePosition | null {
  const at = positionIn(place, turn);
  return isOver(place, at.unit) ? null : { ...resumeAt(place, at, nowMs(turn.request)), left: true };
}

function leftOff(place: RoutinePosition, turn: Turn): RoutinePosition {
  return place.left ? place : (leftAt(place, turn) ?? place);
}

/** Whether the person left a routine before it was over. */
export function isUnfinished(place: RoutinePosition, turn: Turn): boolean {
  return place.left === true || !isOver(place, positionIn(place, turn).unit);
}

/** Asks "Carry on?" before going back to a routine. */
export function offerToCarryOn(place: RoutinePosition, turn: Turn): Reply {
  const routine = leftOff(place, turn);
  const reply = asks(turn.content.answers.carryOn, 'carry-on');
  return remembering(reply, { routine });
}

/**
 * A question in a routine does not break the hold: its rest goes on after the answer. Undefined once all is over.
 * @param aside the one that answers, where the question was another than "how long left?"
 */
export function glanceReply(place: RoutinePosition, turn: Turn, aside?: string): Reply | undefined {
  const { coaching } = turn.content;
  const at = positionIn(place, turn);
  if (isOver(place, at.unit)) return undefined;
  const glance = glanceAt(at, place, coaching, paceOf(place), aside);
  return coachRoutine(glanceIn(place, at.unit, glance, nowMs(turn.request)), turn);
}

/** The reply to words that were not understood. The routine goes on. Once it is over, Alexa asks once more, then says good-bye. */
export function missedInRoutine(place: RoutinePosition, turn: Turn): Reply {
  const { unit } = positionIn(place, turn);
  if (!isOver(place, unit)) return coachRoutine(goTo(place, unit, 'missed', nowMs(turn.request)), turn);
  return turn.session.misses > 0 ? enough(turn) : finished({ ...place, unit }, turn, 1);
}

/** The last words to a person who wants no more. */
export function enough({ content }: Turn): Reply {
  return { ...goodbye(content.answers.routineOver), savePosition: null };
}

function finished(place: RoutinePosition, turn: Turn, misses = 0): Reply {
  const { coaching } = turn.content;
  const { done, reprompt } = coaching.routines;
  const { ending } = routineBlocks(
    { ...place, unit: unitsOf(place.plan).length - 1 },
    coaching,
    paceOf(place),
  );
  if (ending === 'sleep') return { ...goodbye(done.sleep), savePosition: null };
  const words = {
    phrase: { prompt: done.phrase, reprompt: reprompt.phrase },
    breathing: { prompt: done.bedtime, reprompt: reprompt.breathing },
    again: { prompt: done.again, reprompt: reprompt.again },
    'go-on': { prompt: done.goOn, reprompt: reprompt.goOn },
  }[ending];
  const reply = asks(misses > 0 ? inOtherWords(words) : words, ending, misses);
  return { ...remembering(reply, { routine: place }), savePosition: null };
}

/** Ends a routine at once; one that is not over is offered again for a while. */
export function stopRoutine(routine: RoutinePosition, turn: Turn): Reply {
  const { answers } = turn.content;
  const left = leftAt(routine, turn);
  if (!left) return { ...goodbye(answers.stopped), savePosition: null };
  const { technique: id } = unitsOf(left.plan)[left.unit]!;
  const stands = technique(id).posture === 'standing';
  const words = stands ? answers.stoppedStanding : answers.stoppedInRelief;
  const { offersPhrase, ...kept } = left;
  // What was to be offered at its end was not heard.
  return {
    ...goodbye(words),
    savePosition: kept,
    ...(offersPhrase && { profileChange: { phraseOfferedAtMs: null } }),
  };
}
