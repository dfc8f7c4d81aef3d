import { nowMs } from '../../alexa/request';
import { withLimits } from '../../coaching/relief/moves';
import { type ReliefPosition, replanned } from '../../coaching/relief/position';
import { isOver, type RoutinePosition } from '../../coaching/routine/position';
import type { Reply } from '../../dialog/reply';
import { changedBy, changeOf, type SettingId, settingIds } from '../../profile/settings';
import { listOf, settingsOf } from '../../profile/storedDataInWords';
import { loudnessOf } from '../../profile/voice';
import { coach, glanced, tellInRelief } from '../relief/replies';
import { askCramping, namesNoMove } from '../remarks';
import { askSteady, glanceReply, leftAt, missedInRoutine, positionIn, refitted } from '../routine/replies';
import { asks, goodbye, inOtherWords, prefixed, remembering } from '../simpleReplies';
import type { Answer, Outside, Turn } from '../turn';
import { complaintOf } from './ofBody';

/** "Whisper at night", "louder", "I'm pregnant", "I can stand again": from now on, and kept where it is to stay. */
export const changeSetting: Answer = (turn, outside) => applied(turn, outside, done);

/** The same while the skill asks whether it is a cramp: the question comes back. */
export const changeSettingAtLaunch: Answer = (turn, outside) => applied(turn, outside, whetherCramp);

function applied(turn: Turn, outside: Outside, calm: Calm) {
  const setting = settingOf(turn);
  if (!setting) return undefined;
  return isOfAnother(turn) ? ofAnother(setting, turn) : set(setting, turn, outside, calm);
}

/**
 * "Talk slower" with nothing going on: from now on.
 * @param question what is open and asked again, slower
 */
export async function talkSlower(turn: Turn, outside: Outside, question?: Reply): Promise<Reply> {
  if (!question) return set('slower', turn, outside, done);
  const { place: _, routine: __, wish: ___, ...session } = turn.session;
  const { prompt } = await set('slower', { ...turn, session }, outside, (said) => goodbye(said));
  const profile = { ...turn.session.profile, ...question.session.profile, pace: 'slower' as const };
  return remembering(prefixed(question, prompt.parts[0].text), { profile });
}

/** "Yes", "no" to "are you pregnant now?" */
export const pregnantNow: Answer = (turn, outside) => set('pregnant', turn, outside, done);
export const notPregnantNow: Answer = (turn, outside) => set('not_pregnant', turn, outside, done);

/** The question whether the user is pregnant once more, in other words. */
export const askPregnantAgain: Answer = ({ content }) =>
  asks(inOtherWords(content.answers.stillPregnant), 'still-pregnant', 1);

/** What is neither yes nor no twice leaves it to be asked another time. */
export const unclearWhetherPregnant: Answer = (turn, outside) =>
  turn.session.misses > 0 ? undefined : askPregnantAgain(turn, outside);

/** "I can't stand", said while nothing is going on: the user will not be asked to. */
export const neverStand: Answer = (turn, outside) => whenCalm(turn, outside, done);

/** The same while the skill asks whether it is a cramp. */
export const neverStandAtLaunch: Answer = (turn, outside) => whenCalm(turn, outside, whetherCramp);

function whenCalm(turn: Turn, outside: Outside, calm: Calm) {
  const { place, routine } = turn.session;
  return place || routine ? undefined : set('cannot_stand', turn, outside, calm);
}

/** What follows a setting while nothing is going on. */
type Calm = (said: string, saved: boolean, turn: Turn) => Reply;

/** What could not be saved holds for this session only, so that stays open. */
const done: Calm = (said, saved, { content: { answers } }) => {
  if (saved) return goodbye(said);
  const { day, reprompt } = answers.dayLaunch;
  return asks({ prompt: `${said} ${day}`, reprompt }, 'cramp-now');
};

const whetherCramp: Calm = (said, _, turn) => {
  if (namesNoMove(turn)) return askCramping(turn, said);
  const { eveningLaunch, isItACramp } = turn.content.answers;
  return asks({ prompt: `${said} ${isItACramp}`, reprompt: eveningLaunch.reprompt }, 'cramp-now');
};

/** "What are my settings?" A cramp that is being coached goes on. */
export const mySettings: Answer = (turn) => {
  const { request, content, session } = turn;
  const { settings } = content.answers;
  const things = settingsOf(session.profile ?? {}, content.myData, nowMs(request));
  const unread = request.person !== undefined && !session.profile;
  const words = unread
    ? content.myData.unknown
    : things.length > 0
      ? listOf(settings.are, things, content.myData)
      : settings.none;
  if (session.place) return tellInRelief(words, session.place, content);
  const routine = session.routine && leftAt(session.routine, turn);
  if (!routine) return goodbye(words);
  const { goOn } = content.coaching.routines.done;
  const reply = asks({ prompt: `${words} ${goOn}`, reprompt: content.answers.carryOn.reprompt }, 'carry-on');
  return remembering(reply, { routine });
};

async function set(
  setting: SettingId,
  turn: Turn,
  { profiles }: Pick<Outside, 'profiles'>,
  calm: Calm,
): Promise<Reply> {
  const { request, session, content } = turn;
  const { settings } = content.answers;
  const inHold = session.place !== undefined || session.routine !== undefined;
  const change = changeOf(setting, nowMs(request), inHold);
  const stays = Object.keys(change).length > 0;
  const saved = !stays || (request.person !== undefined && (await profiles.change(request.person, change)));
  const loudness = loudnessOf(setting);
  const profile = changedBy(session.profile ?? {}, change);
  const known = { profile, ...(loudness && { loudness }) };
  const said = saved ? settings.set[setting] : `${settings.set[setting]} ${settings.notSaved}`;
  const reply = goingOn(setting, said, { ...turn, session: { ...session, ...known } }, saved, calm);
  return remembering(reply, known);
}

/**
 * What was going on goes on, as it now has to.
 * @param calm answers where nothing is going on
 */
function goingOn(setting: SettingId, said: string, turn: Turn, saved: boolean, calm: Calm): Reply {
  const { place, routine, wish } = turn.session;
  if (place) return coach(inHold(setting, place, turn), turn);
  if (routine) return inRoutine(setting, routine, turn) ?? missedInRoutine(routine, turn);
  if (wish) return askSteady(wish, turn, 1);
  return calm(said, saved, turn);
}

/** The rest of the hold, after a word on what changes. */
function inHold(setting: SettingId, place: ReliefPosition, turn: Turn): ReliefPosition {
  return paced(setting, glanced(place, turn, setting));
}

/** A place at the pace that a setting asks for. */
function paced<T extends { slow?: true }>(setting: SettingId, place: T): T {
  if (setting === 'slower') return { ...place, slow: true };
  if (setting !== 'normal_speed') return place;
  const { slow: _, ...unhurried } = place;
  return unhurried as T;
}

/** What does not suit any more is left at once; else the rest of the hold goes on. Undefined once all is over. */
function inRoutine(setting: SettingId, routine: RoutinePosition, turn: Turn): Reply | undefined {
  const { unit } = positionIn(routine, turn);
  if (isOver(routine, unit)) return undefined;
  const other = refitted(routine, unit, turn);
  if (other) return other;
  return glanceReply(paced(setting, routine), turn, setting);
}

/** What is said of somebody who is helped holds for their leg, and is kept of nobody. */
function ofAnother(setting: SettingId, turn: Turn): Reply {
  const { place } = turn.session;
  if (!place) return goodbye(turn.content.answers.settings.notYours);
  const told = inHold(setting, place, turn);
  const { limits = [], ...own } = complaintOf(setting);
  return coach(replanned(told, withLimits({ ...told.complaint, ...own }, limits)), turn);
}

function isOfAnother({ meaning: { slots }, session: { place } }: Turn): boolean {
  if (slots.person !== undefined) return slots.person !== 'me';
  const setting = slots.setting ?? '';
  const ofBody = slots.pregnancy === 'pregnant' || Object.keys(complaintOf(setting as SettingId)).length > 0;
  return place?.complaint.helper === true && ofBody;
}

function settingOf({ meaning: { slots } }: Turn): SettingId | undefined {
  if (slots.pregnancy === 'pregnant') return 'pregnant';
  return settingIds.find((id) => id === slots.setting);
}
