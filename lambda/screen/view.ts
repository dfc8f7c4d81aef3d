import type { Content } from '../locales';
import type { Scene } from './scene';
import type { Offer } from './targets';

/** Everything that a view is made of. */
export interface View {
  content: Content;
  scene?: Scene | undefined;
  offer: Offer;
  /** How long the longest words are that it shows in one place, in characters. */
  longest: number;
  /** Whether a countdown has digits: only where the picture plays the sound itself, and so knows when it begins. */
  digits?: true;
}
