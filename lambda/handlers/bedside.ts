import { onIntent } from './answering';
import { whileBusy } from './diary';
import { goodbye } from './replies';

/** "Set up my bedside": a card with the steps of a routine made by hand (interfaces §10.18). */
export function setUpBedside() {
  return onIntent(['BedsideIntent'], (turn) => {
    const { told, card } = turn.content.bedside;
    return whileBusy(turn, 'later', 'later-done') ?? { ...goodbye(told), card };
  });
}
