import type { TimeZoneOf } from '../alexa/timeZone';
import { isStanding, techniqueAt } from '../coaching/relief/ladder';
import { stay } from '../coaching/relief/moves';
import { begin } from '../coaching/relief/position';
import type { PositionStore } from '../coaching/savedPosition';
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
    switch (turn.session.question) {
      case 'let-go':
        return better(turn);
      case 'cramp-now':
        return coach(begin({}, nowMs(turn.request)), turn);
      default:
        return yesInRoutine(turn) ?? notUnderstood(turn);
    }
  });
}

/** "No" answers the question that is open. */
export function no(outside: { timeZoneOf: TimeZoneOf; places: PositionStore }) {
  return onIntent(['AMAZON.NoIntent'], (turn) => thenOfferPhrase(refusal(turn), turn, outside));
}

function refusal(turn: Turn): Reply {
  switch (turn.session.question) {
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
    const { place } = turn.session;
    if (place) return coach(stay(place, 'helped', nowMs(turn.request)), turn);
    const inRoutine = helpInRoutine(turn);
    if (inRoutine) return inRoutine;
    const { help: lines } = turn.content.answers;
    const { misses } = turn.session;
    return asks(lines[misses % lines.length]!, 'cramp-now', misses + 1);
  });
}

/** Ends at once, in one sentence. */
export function stop() {
  return onIntent(leaving, (turn) => {
    const { session, content } = turn;
    const { place, routine } = session;
    const { answers } = content;
    if (routine) return stopRoutine(routine, turn);
    if (session.redFlag) return goodbye(lastWord(session.redFlag.sign, turn));
    if (isOpen(session)) return goodbye(content.reminders.declined);
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
  const { session, request, content } = turn;
  const inRoutine = missedWhileAsked(turn);
  if (inRoutine) return inRoutine;
  if (session.place) return coach(stay(session.place, 'missed', nowMs(request)), turn);
  const { missed } = content.answers;
  // Past the last line the last two take turns, so that no two in a row are the same.
  const index = session.misses < missed.length ? session.misses : missed.length - 1 - (session.misses % 2);
  return asks(missed[index]!, 'cramp-now', session.misses + 1);
}
