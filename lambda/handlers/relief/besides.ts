/** What is said beside a complaint: another cramp, how to speak, something about the body, a question, a reminder. */
import { topic, topicOf } from '../../advice/topics';
import { nowMs } from '../../alexa/request';
import { withLimits } from '../../coaching/relief/moves';
import type { ReliefPosition } from '../../coaching/relief/position';
import { replanned } from '../../coaching/relief/position';
import { withWaiting } from '../../coaching/relief/twoAtOnce';
import type { Reply } from '../../dialog/reply';
import { changedBy, changeOf, type SettingId, settingIds } from '../../profile/settings';
import { loudnessOf } from '../../profile/voice';
import { complaintOf } from '../profile/ofBody';
import { reminderSaid } from '../reminders/propose';
import { remembering } from '../simpleReplies';
import type { Turn } from '../turn';
import { complaintDetails } from './replies';

/** Returns a position as everything else in the sentence wants it. The movement comes first all the same. */
export function withOthers(place: ReliefPosition, turn: Turn): ReliefPosition {
  const [other] = turn.others.filter(({ kind }) => kind === 'RelieveCramp');
  const two = other ? withWaiting(place, complaintDetails(other, place)) : place;
  const asked = answerInside(turn);
  const told = asked === undefined ? two : { ...two, inside: asked };
  const slow = turn.others.some(({ kind }) => kind === 'SlowDown');
  return settingsIn(turn).reduce(suited, slow ? { ...told, slow: true } : told);
}

/** Returns a reply that keeps what else was wished: the voice at once, a reminder until the cramp has gone. */
export function keepingWishes(reply: Reply, turn: Turn): Reply {
  const now = nowMs(turn.request);
  const known = settingsIn(turn).reduce((one, setting): Reply => {
    const loudness = loudnessOf(setting);
    const change = changeOf(setting, now, true);
    const louder = loudness ? remembering(one, { loudness }) : one;
    const { profile } = one.session;
    const changed = profile ? remembering(louder, { profile: changedBy(profile, change) }) : louder;
    return Object.keys(change).length > 0
      ? { ...changed, profileChange: { ...one.profileChange, ...change } }
      : changed;
  }, reply);
  const wanted = reminderSaid(turn.others, turn);
  return wanted ? remembering(known, { wanted }) : known;
}

/** What is said of a wife who is helped is kept of nobody. */
function settingsIn({ others, meaning }: Turn): SettingId[] {
  const isHelped = meaning.slots.person !== undefined && meaning.slots.person !== 'me';
  return others
    .filter(({ kind, slots }) => kind === 'ChangeSetting' && (slots.person ?? 'me') === 'me')
    .map(({ slots }) => (slots.pregnancy === 'pregnant' ? 'pregnant' : slots.setting))
    .flatMap((id) => settingIds.filter((one) => one === id))
    .filter((id) => !isHelped || loudnessOf(id) !== undefined);
}

function suited(place: ReliefPosition, setting: SettingId): ReliefPosition {
  if (setting === 'slower') return { ...place, slow: true };
  const { limits = [], ...own } = complaintOf(setting);
  if (limits.length === 0 && Object.keys(own).length === 0) return place;
  return replanned(place, withLimits({ ...place.complaint, ...own }, limits));
}

/** A question beside a complaint is answered inside the hold. */
function answerInside({ others }: Turn): string | undefined {
  const question = others.find(({ kind }) => kind === 'AskAdvice');
  const id = topicOf(question?.slots.topic ?? question?.slots.topic_named);
  return id && !topic(id).alarm && !topic(id).rubs ? id : undefined;
}
