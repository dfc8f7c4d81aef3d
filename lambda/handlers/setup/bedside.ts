import { whileBusy } from '../diary/log';
import { goodbye } from '../relief/replies';
import { onIntent } from '../turn';

/** "Set up my bedside": a card with the steps of a routine made by hand (interfaces §10.18). */
export function setUpBedside() {
  return onIntent(['BedsideIntent'], (turn) => {
    const { told, card } = turn.content.bedside;
    return whileBusy(turn, 'later', 'later-done') ?? { ...goodbye(told), card };
  });
}
