import { begin, correct, stay } from '../coaching/relief';
import { onIntent } from './answering';
import { better, coach, nowMs, said, stillHurts } from './replies';

/** "My leg is cramping", and whatever is named later: "it's my foot", "the other leg", "I'm sitting". */
export function relieveCramp() {
  return onIntent(['RelieveCrampIntent'], (turn) => {
    const { place } = turn.memory;
    const now = nowMs(turn.asked);
    return coach(place ? correct(place, said(turn.asked), now) : begin(said(turn.asked), now), turn);
  });
}

/** "It's gone." */
export function feelingBetter() {
  return onIntent(['FeelingBetterIntent'], better);
}

/** "A bit better": the same hold again, never the end. */
export function easing() {
  return onIntent(['EasingIntent'], (turn) => {
    const now = nowMs(turn.asked);
    const place = turn.memory.place ?? begin(said(turn.asked), now);
    return coach(stay(place, 'easing', now), turn);
  });
}

/** "It still hurts", "it's back". */
export function stillHurting() {
  return onIntent(['StillHurtsIntent'], stillHurts);
}
