import { lightHours } from '../lib/dayParts';
import { bound } from './apl';

/**
 * The colours of a screen. By night near-black and warm reds: neither white nor blue, which keep people awake, and
 * nothing brighter than the words. By day the same in light, calm tones.
 */
export interface Palette {
  ground: string;
  /** Under a button that is large. */
  panel: string;
  /** Words, and words that matter less. */
  text: string;
  soft: string;
  /** The rim of a button. */
  edge: string;
  /** The figure: the body, the limbs behind it, where it pulls, what stands around. */
  body: string;
  behind: string;
  pull: string;
  around: string;
  /** What is left of a hold, and what has gone of it. */
  ring: string;
  track: string;
}

export const night: Palette = {
  ground: '#0A0302',
  panel: '#260B06',
  text: '#FF9966',
  soft: '#F2694A',
  edge: '#C4452E',
  body: '#E0503A',
  behind: '#A03A28',
  pull: '#FF9966',
  around: '#A23B29',
  ring: '#FF7A50',
  track: '#A03A28',
};

export const day: Palette = {
  ground: '#F4E9DB',
  panel: '#EBD9C4',
  text: '#43190D',
  soft: '#7A3320',
  edge: '#94503A',
  body: '#A3452E',
  behind: '#A8745F',
  pull: '#4A1206',
  around: '#9C7258',
  ring: '#8A3520',
  track: '#A8745F',
};

/** Every pair that is seen together: words need a contrast of 4.5, lines and shapes 3. */
export const pairs: readonly { on: keyof Palette; ink: keyof Palette; least: number }[] = [
  { on: 'ground', ink: 'text', least: 4.5 },
  { on: 'panel', ink: 'text', least: 4.5 },
  { on: 'ground', ink: 'soft', least: 4.5 },
  { on: 'ground', ink: 'edge', least: 3 },
  ...(['body', 'behind', 'pull', 'around', 'ring', 'track'] as const).map((ink) => ({
    on: 'ground' as const,
    ink,
    least: 3,
  })),
];

/** Named colours of a document. Night comes first: whatever a device does not know, no light shines at night. */
export const colourResources = [
  { colors: night },
  {
    when: bound(`Time.hours(localTime) >= ${lightHours.from} && Time.hours(localTime) < ${lightHours.until}`),
    colors: day,
  },
];
