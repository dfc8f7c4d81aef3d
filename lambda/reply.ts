import type { Block } from './coaching/block';
import type { Memory } from './session';

/**
 * What the skill answers, as data: the renderer makes Alexa's response of it. A reply with a reprompt keeps the
 * session open and listens; one without says good-bye.
 */
export interface Reply {
  prompt: Block;
  reprompt?: Block;
  /** What the session knows from now on. */
  remember: Memory;
  /** The place that was kept for later is not to be gone back to: it has let go, or a stretch would do harm. */
  forgetsPlace?: true;
}
