import type { AsksAlexa } from '../alexa/directives';
import type { SavedPosition } from '../coaching/savedPosition';
import type { Block } from '../coaching/timing/block';
import type { Bars } from '../diary/bars';
import type { ProfileChange } from '../profile/profile';
import type { SessionState } from './session';

/**
 * What the skill answers, as data: the renderer makes Alexa's response of it. A reply with a reprompt keeps the
 * session open and listens; one without says good-bye.
 */
export interface Reply {
  prompt: Block;
  reprompt?: Block;
  /** What the session knows from now on. */
  session: SessionState;
  /** A chart, where there is a screen: cramps in equal parts of a period, earliest first. */
  bars?: Bars;
  /** Things to read one by one, where there is a screen. All of it is heard as well. */
  list?: readonly { what: string; detail: string }[];
  /** The place is kept, and a touch goes on from it. */
  canResume?: true;
  /** For the Alexa app; nothing of it is heard. */
  card?: { title: string; text: string };
  /** Alexa asks something for the skill next: the microphone is hers, so nothing may be asked in the reply itself. */
  asksAlexa?: AsksAlexa;
  /** A card that lets the person allow reminders. */
  permissionCard?: true;
  /** Words and pauses only, even where the device plays sound documents. */
  spoken?: true;
  /**
   * The place to keep beyond the session, where it is another than the session's: `null` forgets it, because a stretch
   * would do harm.
   */
  savePosition?: SavedPosition | null;
  /** What is known of the person from now on, beyond the session as well. */
  profileChange?: ProfileChange;
}
