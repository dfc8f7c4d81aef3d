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
  /** A chart for devices with a screen: cramps in equal parts of a period, earliest first. */
  bars?: Bars;
  /** Things to read one by one on a screen. All of them are spoken as well. */
  list?: readonly { what: string; detail: string }[];
  /** The position is saved, and a touch resumes it. */
  canResume?: true;
  /** A card for the Alexa app; none of it is spoken. */
  card?: { title: string; text: string };
  /** Alexa asks something for the skill next and opens the microphone, so the reply itself may ask nothing. */
  asksAlexa?: AsksAlexa;
  /** A card that lets the person allow reminders. */
  permissionCard?: true;
  /** Words and pauses only, even where the device plays sound documents. */
  spoken?: true;
  /**
   * The position to save beyond the session, if it is another than the session's. `null` forgets it, because a stretch
   * would do harm.
   */
  savePosition?: SavedPosition | null;
  /** Nothing that the session knew lasts: it was erased. */
  forgetsSession?: true;
  /** What changes in the profile, beyond the session as well. */
  profileChange?: ProfileChange;
}
