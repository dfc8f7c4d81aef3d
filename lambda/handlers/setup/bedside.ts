import { whileBusy } from '../diary/log';
import { goodbye } from '../simpleReplies';
import type { Answer } from '../turn';

/** "Set up my bedside": a card with the steps of an Alexa routine made by hand. */
export const setUpBedside: Answer = (turn) => {
  const { told, card } = turn.content.bedside;
  return whileBusy(turn, 'later', 'later-done') ?? { ...goodbye(told), card };
};
