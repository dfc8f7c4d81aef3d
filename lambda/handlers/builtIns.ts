import { nowMs } from '../alexa/request';
import type { TimeZoneOf } from '../alexa/timeZone';
import { isStanding, techniqueAt } from '../coaching/relief/ladder';
import { stay } from '../coaching/relief/moves';
import { dayHours, isAmong } from '../lib/dayParts';
import { pick, sentences } from '../lib/text';
import { within } from '../lib/within';
import { hourOf } from './hourOfDay';
import { coach } from './relief/replies';
import { askCramping, namesNoMove } from './remarks';
import { helpInRoutine } from './routine/answers';
import { missedInRoutine, stopRoutine } from './routine/replies';
import { asks, goodbye } from './simpleReplies';
import type { Answer, Turn } from './turn';

/** Nothing to answer in this situation: the words count as not understood. */
export const nothing: Answer = () => undefined;

/** "No" to "is it a cramp?" */
export const noCramp: Answer = ({ content }) => goodbye(content.answers.noCramp);

/** Help with what is going on; a stretch that is going on goes on. */
export const help: Answer = (turn) => {
  const { place, routine, misses } = turn.session;
  if (place) return coach(stay(place, 'helped', nowMs(turn.request)), turn);
  if (routine) return helpInRoutine(routine, turn);
  const { help: lines } = turn.content.answers;
  return asks(lines[misses % lines.length]!, 'cramp-now', misses + 1);
};

/** Ends at once, in one sentence. */
export const stop: Answer = (turn) => {
  const { place, routine } = turn.session;
  const { answers } = turn.content;
  if (routine) return stopRoutine(routine, turn);
  if (!place) return goodbye(answers.stopped);
  const standing = isStanding(techniqueAt(place.complaint, place.rung));
  return goodbye(standing ? answers.stoppedStanding : answers.stoppedInRelief);
};

/** Words that could not be read: what is being coached goes on; otherwise the skill asks whether a leg is cramping. */
export const unreadWords: Answer = (turn) => {
  const { place, routine, misses } = turn.session;
  if (place || routine) return missed(turn);
  const { unread, crampingNow } = turn.content.remarks;
  const { prompt, reprompt } = crampingNow[misses % crampingNow.length]!;
  const words = sentences(pick(unread, misses), prompt);
  return asks({ prompt: words, reprompt }, 'cramp-now', misses + 1);
};

/** Words that were not understood, or are about something else: by day what the skill helps with, in one line. */
export const missedOrOther: Answer = async (turn, { timeZoneOf }) => {
  const { place, routine, misses } = turn.session;
  if (place || routine || !(await isByDay(turn, timeZoneOf))) return missed(turn);
  const { onlyLegCramps, onlyLegCrampsUnheard } = turn.content.remarks;
  const lines = turn.wordless ? onlyLegCrampsUnheard : onlyLegCramps;
  return asks(lines[misses % lines.length]!, 'cramp-now', misses + 1);
};

async function isByDay(turn: Turn, timeZoneOf: TimeZoneOf): Promise<boolean> {
  if (turn.session.opening === 'day') return true;
  const hour = await within(hourWaitMs, hourOf(turn, timeZoneOf));
  return hour !== undefined && isAmong(dayHours, hour);
}

/** Longest wait for the hour, in ms. */
const hourWaitMs = 300;

/** Words that were not understood: what is being coached goes on; otherwise the skill asks whether it is a cramp. */
export function missed(turn: Turn) {
  const { place, routine, misses } = turn.session;
  if (routine) return missedInRoutine(routine, turn);
  if (place) return coach(stay(place, 'missed', nowMs(turn.request)), turn);
  if (namesNoMove(turn)) return askCramping(turn);
  const { missed: lines } = turn.content.answers;
  // Past the last line the last two take turns, so that no two in a row are the same.
  const index = misses < lines.length ? misses : lines.length - 1 - (misses % 2);
  return asks(lines[index]!, 'cramp-now', misses + 1);
}
