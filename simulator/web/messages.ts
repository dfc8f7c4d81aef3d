/** What the page and its server tell each other. What comes from the page is checked here. */
import * as v from 'valibot';
import type { Step } from '../device/performance/schedule';
import type { Sounding } from '../device/performance/timeline';
import type { Turn } from '../device/skill/turn';
import { speeds } from './pace';
import { Changes, type Settings } from './settings';
import type { Picture } from './viewhost/clips';

/** What can be chosen on the page. */
export interface Choices {
  /** Of a new night. */
  settings: Settings;
  locales: string[];
  screens: {
    name: string;
    device: string;
    pixels: readonly [number, number];
    dpi: number;
    shape: string;
    mode: string;
  }[];
}

/** What the person does on the page. */
export const Deed = v.variant('do', [
  /** Said, or a command such as `?until 22:00`. */
  v.strictObject({ do: v.literal('say'), text: v.pipe(v.string(), v.trim(), v.maxLength(500)) }),
  /** A finger on the screen, and what the picture sends then. */
  v.strictObject({ do: v.literal('touch'), arguments: v.array(v.unknown()) }),
  v.strictObject({ do: v.literal('set'), settings: Changes }),
  v.strictObject({
    do: v.literal('speed'),
    times: v.pipe(v.number(), v.minValue(speeds.least), v.maxValue(speeds.most)),
  }),
]);
export type Deed = v.InferOutput<typeof Deed>;

/** A part of a reply, for drawing: what is heard in it, and its holds. */
export interface Lane {
  lengthMs: number;
  sounds: Pick<Sounding, 'atMs' | 'endMs' | 'kind' | 'text' | 'cue' | 'manner' | 'name' | 'own'>[];
  holds: { atMs: number; lengthMs: number }[];
}

/** A picture to draw. */
export interface Drawn extends Picture {
  /** When it is to do its commands, ms after the reply's first sound. */
  commandsAtMs: number;
  /** How far the device's zone is ahead of UTC, ms. */
  offsetMs: number;
  /** What is written on everything that can be touched. */
  targets: string[];
}

/** What happens, as the page hears of it. */
export type News =
  /** The device is on, or was set. */
  | { kind: 'device'; settings: Settings; anew: boolean; speed: number }
  | { kind: 'speed'; speed: number }
  /** How late it is, for a page that has just come. */
  | { kind: 'clock'; speed: number }
  /** The request is on its way: nothing is heard until the reply begins. */
  | { kind: 'said'; text: string }
  | { kind: 'understood'; why: string }
  | {
      kind: 'begins';
      /** When the reply was there, and its picture: a while before it is heard. */
      askedAt: number;
      firstSoundAt: number;
      prompt: Lane;
      reprompt: Lane | null;
      listens: boolean;
      picture: Drawn | null;
    }
  | { kind: 'step'; sinceMs: number; step: Exclude<Step['kind'], 'sounding' | 'hold'> }
  | { kind: 'sounding'; sinceMs: number; event: Sounding }
  | { kind: 'hold'; sinceMs: number; lengthMs: number }
  | { kind: 'interrupted'; sinceMs: number }
  | { kind: 'card'; lines: string[]; permission: boolean }
  | { kind: 'reminder'; clock: string }
  | { kind: 'ended' }
  | { kind: 'trouble'; reason: string }
  | { kind: 'turn'; turn: Turn }
  /** Lines to read: the answer to a command, or why it could not be done. */
  | { kind: 'note'; lines: string[] }
  /** A line that the skill logged. */
  | { kind: 'log'; line: string }
  | { kind: 'replay'; state: 'playing' | 'stopped' }
  | { kind: 'replay'; state: 'over'; differences: string[] };

/** News with its number and its instant on the device's clock, ms since 1970. */
export type Told = News & { n: number; at: number };
