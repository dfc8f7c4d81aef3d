import { nowMs } from '../../alexa/request';
import { bodyLimitOf, unstretched } from '../../coaching/relief/bodyLimits';
import { restOfHold } from '../../coaching/relief/clock';
import { ladderOf, preferring } from '../../coaching/relief/favourite';
import { isRung, nothingFits } from '../../coaching/relief/ladder';
import { glance, withLimits, withRefused } from '../../coaching/relief/moves';
import { type ComplaintDetails, type ReliefPosition, replanned } from '../../coaching/relief/position';
import { reliefBlocks } from '../../coaching/relief/script';
import { withTenMinuteAdvice } from '../../coaching/relief/tenMinutes';
import type { PositionStore, SavedPosition } from '../../coaching/savedPosition';
import { type Muscle, muscles, postures, sides } from '../../coaching/techniques/technique';
import { say } from '../../coaching/timing/block';
import type { Pace } from '../../coaching/timing/timeline';
import type { Meaning } from '../../dialog/meaning';
import type { Reply } from '../../dialog/reply';
import type { SessionState } from '../../dialog/session';
import { under } from '../../lib/fromOutside';
import { sentences } from '../../lib/text';
import type { Content } from '../../locales';
import type { Profile, ProfileChange } from '../../profile/profile';
import { isPregnant, keptLimits, tolerates } from '../../profile/settings';
import { pace, slowPace } from '../../speech/pace';
import { asks, goodbye, remembering } from '../simpleReplies';
import type { Turn } from '../turn';

/** Parts of a leg or a thigh that are muscles of their own: "the front of my left thigh". */
const parts: Record<string, Record<string, Muscle>> = {
  thigh: { front: 'front_thigh', back: 'hamstring', inside: 'inner_thigh' },
  leg: { front: 'shin', back: 'calf', inside: 'inner_thigh' },
  foot: { front: 'top_of_foot' },
};

/** What a part named alone is a part of: "the front", after a thigh was named. */
const wholes: Partial<Record<Muscle, Muscle>> = {
  thigh: 'thigh',
  hamstring: 'thigh',
  front_thigh: 'thigh',
  inner_thigh: 'thigh',
  leg: 'leg',
  calf: 'leg',
  shin: 'leg',
  foot: 'foot',
  top_of_foot: 'foot',
};

/** What the slots of a complaint name; values that are not ours are read as not said. */
export function complaintDetails(
  { slots }: Pick<Meaning, 'slots'>,
  place?: ReliefPosition,
): ComplaintDetails {
  const own = slots.part === undefined ? undefined : wholes[place?.complaint.muscle ?? 'leg'];
  const named = muscles.find((id) => id === slots.muscle) ?? own;
  const muscle = under(under(parts, named) ?? {}, slots.part) ?? named;
  const side = sides.find((id) => id === slots.side);
  const posture = postures.find((id) => id === slots.posture);
  return {
    ...(muscle && { muscle }),
    ...(slots.muscle !== undefined && !muscle && { unknownMuscle: true as const }),
    ...(side && { side }),
    ...(posture && { posture }),
    ...(slots.person !== undefined && { helper: slots.person !== 'me' }),
    // Words that Alexa did not resolve may be any: "I'm at work".
    ...(slots.pregnancy === 'pregnant' && { pregnant: true as const }),
  };
}

/** Coaches a place: its block, its check-in, and the next block for those who say nothing. */
export function coach(place: ReliefPosition, turn: Turn): Reply {
  const { content, session, meaning } = turn;
  const { profile, limits = [], refused = [] } = session;
  const said = bodyLimitOf(meaning.slots.limit);
  const limited = withLimits(place.complaint, said ? [...limits, said] : limits);
  const able = { ...place, complaint: withRefused(limited, refused.filter(isRung)) };
  if (able.complaint.limits?.some((one) => unstretched.includes(one))) return notStretched(turn);
  const known = profile ? adaptToProfile(able, profile) : able;
  if (nothingFits(known.complaint)) return noMoveLeft(known, turn);
  const at = withTenMinuteAdvice(known, content.coaching, paceOf(known));
  const { prompt, reprompt } = reliefBlocks(at, content.coaching);
  return { prompt, reprompt, session: { question: 'let-go', place: at, misses: 0, ...limitsOf(at, turn) } };
}

/** A leg in a cast, or one that was just hurt, is not stretched. */
export function notStretched({ content, session }: Turn): Reply {
  const { coaching, remarks } = content;
  const holds = session.place !== undefined;
  const words = sentences(holds ? coaching.otherWay['eased-off'] : '', remarks.castOrInjury);
  return { ...goodbye(words), savePosition: null };
}

/** Nothing is left to coach for a muscle: rest, warmth, when to be seen, and slow breathing. */
export function noMoveLeft(place: ReliefPosition, turn: Turn): Reply {
  const { coaching, remarks } = turn.content;
  const before = restingCramp(turn);
  const turns = remarks.nothingFits;
  const { prompt, reprompt } = turns[(before?.turn ?? 0) % turns.length]!;
  const told = place.aside === undefined ? '' : (coaching.asides[place.aside] ?? '');
  const words = sentences(turn.session.place ? coaching.otherWay['eased-off'] : '', told, prompt);
  const resting = { ...place, turn: before ? before.turn + 1 : 1, sentAtMs: nowMs(turn.request) };
  const reply = asks({ prompt: words, reprompt }, 'breathing');
  return { ...remembering(reply, { resting, ...limitsOf(place, turn) }), savePosition: null };
}

/** The cramp for which no move is left, where it is the last that was coached and has not let go. */
export function restingCramp({
  session: { place, resting, eased },
}: Pick<Turn, 'session'>): ReliefPosition | undefined {
  if (place || !resting) return undefined;
  return eased && eased.sentAtMs >= resting.sentAtMs ? undefined : resting;
}

/** What a session keeps of what somebody cannot do, and of the moves that they have said no to. */
function limitsOf(
  { complaint }: ReliefPosition,
  { session }: Turn,
): Pick<SessionState, 'limits' | 'refused'> {
  const limits = [...new Set([...(session.limits ?? []), ...(complaint.limits ?? [])])];
  const refused = [...new Set([...(session.refused ?? []), ...(complaint.refused ?? [])])];
  return { ...(limits.length > 0 && { limits }), ...(refused.length > 0 && { refused }) };
}

/** A place as it suits somebody of whom something is known. Their own leg only: whoever helps is asked nothing. */
function adaptToProfile(place: ReliefPosition, profile: Profile): ReliefPosition {
  const slow = place.slow ?? (profile.pace === 'slower' && { slow: true as const });
  if (place.complaint.helper) return { ...place, ...(slow && { slow: true }) };
  const rubs = tolerates('massage', profile, place.sentAtMs) && !profile.bloodThinner;
  // What they take back holds no longer.
  const { noStanding: _, noRubbing: __, ...complaint } = place.complaint;
  const ladder = ladderOf(complaint.muscle);
  const known = preferring(
    { ...place, ...(slow && { slow: true as const }) },
    ladder && profile[`${ladder}First`],
  );
  const { prefers } = known.complaint;
  return replanned(known, {
    ...withLimits(complaint, keptLimits(profile)),
    ...(prefers && { prefers }),
    ...(isPregnant(profile, place.sentAtMs) && { pregnant: true }),
    ...((profile.cannotStand || profile.newHip) && { noStanding: true }),
    ...(!rubs && { noRubbing: true }),
  });
}

/**
 * A question in a hold does not break it: its rest goes on after the answer.
 * @param aside the one that answers, where the question was another than "how long left?"
 */
export function glanced(place: ReliefPosition, { request, content }: Turn, aside?: string): ReliefPosition {
  const now = nowMs(request);
  return glance(place, restOfHold(place, content.coaching, paceOf(place), now, aside), now, aside);
}

/** The disclaimer, once a person; not where it cannot be known whether they have heard it. */
export function disclaiming({ request, session: { profile }, content }: Turn): {
  opening: string;
  profileChange?: ProfileChange;
} {
  if (!profile || profile.disclaimerHeardAtMs !== undefined) return { opening: '' };
  return { opening: content.answers.disclaimer, profileChange: { disclaimerHeardAtMs: nowMs(request) } };
}

/** The place that was kept for whoever asks, if there is one. */
export async function savedPosition(
  { request }: Turn,
  places: PositionStore,
): Promise<SavedPosition | undefined> {
  return request.person === undefined ? undefined : places.find(request.person, nowMs(request));
}

/** Something is told in the middle of relief; the question comes back, and silence is coached on. */
export function tellInRelief(words: string, place: ReliefPosition, { coaching }: Content): Reply {
  return {
    prompt: say(`${words} ${coaching.letGoQuestion}`),
    reprompt: reliefBlocks(place, coaching).reprompt,
    session: { question: 'let-go', place, misses: 0 },
  };
}

/** The pace that a place is spoken at. */
export function paceOf({ slow }: { slow?: true }): Pace {
  return slow ? slowPace : pace;
}
