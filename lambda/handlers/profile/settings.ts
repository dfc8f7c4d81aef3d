import type { Complaint } from '../../coaching/relief/ladder';
import { type ReliefPosition, replanned } from '../../coaching/relief/position';
import type { RoutinePosition } from '../../coaching/routine/position';
import type { Reply } from '../../dialog/reply';
import type { Profiles } from '../../profile/profile';
import { changedBy, changeOf, loudnessOf, type SettingId, settingIds } from '../../profile/settings';
import { listOf, settingsOf } from '../../profile/storedDataInWords';
import { notUnderstood } from '../builtIns';
import { asks, coach, glanced, goodbye, nowMs, remembering, tellInRelief } from '../relief/replies';
import {
  askSteady,
  glanceReply,
  isOver,
  leftAt,
  missedInRoutine,
  positionIn,
  refitted,
} from '../routine/replies';
import { onIntent, type Turn } from '../turn';

/** "Whisper at night", "louder", "I'm pregnant", "I can stand again": from now on, and kept where it is to stay. */
export function changeSetting({ profiles }: { profiles: Profiles }) {
  return onIntent(['ChangeSettingIntent'], async (turn) => {
    const setting = settingOf(turn);
    if (!setting) return notUnderstood(turn);
    return isOfAnother(turn) ? ofAnother(setting, turn) : set(setting, turn, profiles);
  });
}

/** "Are you pregnant now?" What is neither yes nor no leaves it to be asked another time. */
export function stillPregnant({ profiles }: { profiles: Profiles }) {
  return onIntent(
    ['AMAZON.YesIntent', 'AMAZON.NoIntent'],
    (turn) => set(turn.request.intent === 'AMAZON.YesIntent' ? 'pregnant' : 'not_pregnant', turn, profiles),
    ({ session }) => session.question === 'still-pregnant',
  );
}

/** "I can't stand", said while nothing is going on: nobody will be asked to. */
export function neverStand({ profiles }: { profiles: Profiles }) {
  return onIntent(['CannotStandIntent'], (turn) => set('cannot_stand', turn, profiles), calm);
}

/** "What are my settings?" Somebody who is coached is coached on. */
export function mySettings() {
  return onIntent(['MySettingsIntent'], (turn) => {
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
    const reply = asks(
      { prompt: `${words} ${goOn}`, reprompt: content.answers.carryOn.reprompt },
      'carry-on',
    );
    return remembering(reply, { routine });
  });
}

/** Nothing is going on, and nothing was asked that this could answer. */
function calm({ session: { place, routine, question } }: Turn): boolean {
  return !place && !routine && question !== 'steady' && question !== 'practise';
}

async function set(setting: SettingId, turn: Turn, profiles: Profiles): Promise<Reply> {
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
  const reply = goingOn(setting, said, { ...turn, session: { ...session, ...known } }, saved);
  return remembering(reply, known);
}

/**
 * Whatever was going on goes on, as it now has to; a question that was open is asked again. What could not be saved holds for
 * this session only, so that stays open.
 */
function goingOn(setting: SettingId, said: string, turn: Turn, saved: boolean): Reply {
  const { place, routine, wish, question } = turn.session;
  if (place) return coach(inHold(setting, place, turn), turn);
  if (routine) return inRoutine(setting, routine, turn) ?? missedInRoutine(routine, turn);
  if (question === 'steady' && wish) return askSteady(wish, turn, 1);
  const { eveningLaunch, isItACramp, dayLaunch } = turn.content.answers;
  if (question !== 'cramp-now') {
    if (saved) return goodbye(said);
    return asks({ prompt: `${said} ${dayLaunch.day}`, reprompt: dayLaunch.reprompt }, 'cramp-now');
  }
  return asks({ prompt: `${said} ${isItACramp}`, reprompt: eveningLaunch.reprompt }, 'cramp-now');
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
  return coach(replanned(told, { ...told.complaint, ...complaintOf(setting) }), turn);
}

function complaintOf(setting: SettingId): Partial<Complaint> {
  if (setting === 'pregnant') return { pregnant: true };
  if (setting === 'cannot_stand') return { noStanding: true };
  return ['blood_thinner', 'clot_history', 'numb_skin'].includes(setting) ? { noRubbing: true } : {};
}

function isOfAnother({ request: { slots }, session: { place } }: Turn): boolean {
  if (slots.person !== undefined) return slots.person !== 'me';
  const setting = slots.setting ?? '';
  const ofBody = slots.pregnancy === 'pregnant' || Object.keys(complaintOf(setting as SettingId)).length > 0;
  return place?.complaint.helper === true && ofBody;
}

function settingOf({ request: { slots } }: Turn): SettingId | undefined {
  if (slots.pregnancy === 'pregnant') return 'pregnant';
  return settingIds.find((id) => id === slots.setting);
}
