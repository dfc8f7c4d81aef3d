import { stay } from '../coaching/reliefSteps';
import { goTo } from '../coaching/routinePlace';
import { listOf, settingsOf } from '../profile/heldWords';
import type { Profiles } from '../profile/profile';
import { changedBy, changeOf, loudnessOf, type SettingId, settingIds } from '../profile/settings';
import type { Reply } from '../reply';
import { onIntent, type Turn } from './answering';
import { coach, goodbye, nowMs } from './replies';
import { coachRoutine, isOver, positionIn } from './routineReplies';
import { notUnderstood } from './standard';

/** "Whisper at night", "louder", "I'm pregnant", "I can stand again": from now on, and kept where it is to stay. */
export function changeSetting({ profiles }: { profiles: Profiles }) {
  return onIntent(['ChangeSettingIntent'], async (turn) => {
    const setting = settingOf(turn);
    return setting ? set(setting, turn, profiles) : notUnderstood(turn);
  });
}

/** "I can't stand", said while nothing is going on: nobody will be asked to. */
export function neverStand({ profiles }: { profiles: Profiles }) {
  return onIntent(['CannotStandIntent'], (turn) => set('cannot_stand', turn, profiles), calm);
}

/** "What are my settings?" */
export function mySettings() {
  return onIntent(['MySettingsIntent'], (turn) => {
    const { content, memory } = turn;
    const things = settingsOf(memory.profile ?? {}, content.myData);
    const words =
      things.length > 0
        ? listOf(content.answers.settings.are, things, content.myData)
        : content.answers.settings.none;
    return goingOn(turn, words) ?? goodbye(words);
  });
}

/** Nothing is going on, and nothing was asked that this could answer. */
function calm({ memory: { place, routine, question } }: Turn): boolean {
  return !place && !routine && question !== 'steady';
}

async function set(setting: SettingId, turn: Turn, profiles: Profiles): Promise<Reply> {
  const { asked, memory, content } = turn;
  const change = changeOf(setting, nowMs(asked));
  const stays = Object.keys(change).length > 0;
  const saved = !stays || (asked.person !== undefined && (await profiles.change(asked.person, change)));
  const loudness = loudnessOf(setting);
  const profile = changedBy(memory.profile ?? {}, change);
  const known: Turn = { ...turn, memory: { ...memory, profile, ...(loudness && { loudness }) } };
  const words = content.answers.settings;
  const said = saved ? words.set[setting] : `${words.set[setting]} ${words.notSaved}`;
  const reply = goingOn(known, '') ?? goodbye(said);
  return { ...reply, remember: { ...reply.remember, profile, ...(loudness && { loudness }) } };
}

/** Somebody who is coached is coached on, in the same position. */
function goingOn(turn: Turn, opening: string): Reply | undefined {
  const { place, routine } = turn.memory;
  const now = nowMs(turn.asked);
  if (place) return coach(stay(place, 'heard', now), turn);
  if (!routine || opening !== '') return undefined;
  const { unit } = positionIn(routine, turn);
  return isOver(routine, unit) ? undefined : coachRoutine(goTo(routine, unit, 'heard', now), turn);
}

function settingOf({ asked: { slots } }: Turn): SettingId | undefined {
  if (slots.pregnancy !== undefined) return 'pregnant';
  return settingIds.find((id) => id === slots.setting);
}
