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
}
