import type { TimeZoneOf } from '../alexa/timeZone';
import { isStanding, techniqueAt } from '../coaching/relief/ladder';
import { stay } from '../coaching/relief/moves';
import { begin } from '../coaching/relief/position';
import type { Places } from '../coaching/savedPosition';
import type { Reply } from '../dialog/reply';
import { isOpen } from './reinterpret';
import { lastWord } from './relief/redFlag';
import { asks, better, coach, goodbye, nowMs, stillHurts } from './relief/replies';
import { helpInRoutine, missedWhileAsked, noInRoutine, stopRoutine, yesInRoutine } from './routine/answers';
import { thenOfferPhrase } from './setup/phrase';
import { answering, onIntent, type Turn } from './turn';

/** Whoever says one of these wants to go, and nobody is kept. */
export const leaving = ['AMAZON.StopIntent', 'AMAZON.CancelIntent', 'AMAZON.NavigateHomeIntent'];

/** "Yes" answers the question that is open. */
export function yes() {
  return onIntent(['AMAZON.YesIntent'], (turn) => {
    switch (turn.memory.question) {
      case 'let-go':
        return better(turn);
      case 'cramp-now':
        return coach(begin({}, nowMs(turn.asked)), turn);
      default:
        return yesInRoutine(turn) ?? notUnderstood(turn);
    }
  });
}

/** "No" answers the question that is open. */
export function no(outside: { timeZoneOf: TimeZoneOf; places: Places }) {
  return onIntent(['AMAZON.NoIntent'], (turn) => thenOfferPhrase(refusal(turn), turn, outside));
}

function refusal(turn: Turn): Reply {
  switch (turn.memory.question) {
    case 'let-go':
      return stillHurts(turn);
    case 'cramp-now':
      return goodbye(turn.content.answers.noCramp);
    default:
      return noInRoutine(turn) ?? notUnderstood(turn);
  }
}

/** Help with the place somebody is in; a stretch that is going on goes on. */
export function help() {
  return onIntent(['AMAZON.HelpIntent'], (turn) => {
    const { place } = turn.memory;
    if (place) return coach(stay(place, 'helped', nowMs(turn.asked)), turn);
    const inRoutine = helpInRoutine(turn);
    if (inRoutine) return inRoutine;
    const { help: lines } = turn.content.answers;
    const { misses } = turn.memory;
    return asks(lines[misses % lines.length]!, 'cramp-now', misses + 1);
  });
}

/** Ends at once, in one sentence. */
export function stop() {
  return onIntent(leaving, (turn) => {
    const { memory, content } = turn;
    const { place, routine } = memory;
    const { answers } = content;
    if (routine) return stopRoutine(routine, turn);
    if (memory.redFlag) return goodbye(lastWord(memory.redFlag.sign, turn));
    if (isOpen(memory)) return goodbye(content.reminders.declined);
    if (!place) return goodbye(answers.stopped);
    const standing = isStanding(techniqueAt(place.complaint, place.rung));
    return goodbye(standing ? answers.stoppedStanding : answers.stoppedInRelief);
  });
}

/** Whatever nobody understood. Somebody who is coached is never sent away: the hold goes on, in other words. */
export function fallback() {
  return answering(() => true, notUnderstood);
}

/** The hold goes on, or the question is asked again in other words. */
export function notUnderstood(turn: Turn): Reply {
  const { memory, asked, content } = turn;
  const inRoutine = missedWhileAsked(turn);
  if (inRoutine) return inRoutine;
  if (memory.place) return coach(stay(memory.place, 'missed', nowMs(asked)), turn);
  const { missed } = content.answers;
  // Past the last line the last two take turns, so that no two in a row are the same.
  const index = memory.misses < missed.length ? memory.misses : missed.length - 1 - (memory.misses % 2);
  return asks(missed[index]!, 'cramp-now', memory.misses + 1);
}
