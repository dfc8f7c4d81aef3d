/** What is seen on the page, made of the news, one after the other. */
import type { Manner } from '../../device/performance/timeline';
import type { Turn } from '../../device/skill/turn';
import type { Drawn, Lane, Told } from '../messages';
import type { Settings } from '../settings';

/** A line of the conversation. */
export interface Line {
  n: number;
  /** ms since 1970, on the device's clock. */
  at: number;
  kind: 'you' | 'skill' | 'alexa' | 'sound' | 'hold' | 'mark' | 'card' | 'note' | 'trouble';
  text: string;
  manner?: Manner;
  /** How it was understood. */
  why?: string;
}

/** The reply that plays, or played last. */
export interface Block {
  n: number;
  firstSoundAt: number;
  prompt: Lane;
  reprompt: Lane | null;
  /** Whether the microphone opens after it. */
  listens: boolean;
  /** Where it was cut off, ms after its first sound; null if it was not. */
  cutAtMs: number | null;
}

/** What the device does. */
export type Phase = 'quiet' | 'thinking' | 'speaking' | 'holding' | 'listening';

/** A picture on the screen, from this instant on. */
export interface OnScreen {
  n: number;
  picture: Drawn;
  from: number;
}

export interface State {
  settings: Settings | null;
  /** Of the device's clock: what it showed when the page heard of it, and how fast it goes. */
  clock: { at: number; heardAt: number; speed: number };
  phase: Phase;
  block: Block | null;
  hold: { from: number; lengthMs: number } | null;
  /** The words that are spoken now. */
  words: { text: string; manner?: Manner; own: boolean } | null;
  screen: OnScreen | null;
  /** Will be on the screen with the first sound of its reply. */
  coming: OnScreen | null;
  lines: Line[];
  turns: { n: number; at: number; turn: Turn }[];
  log: { n: number; line: string }[];
  replay: { state: 'playing' | 'stopped' | 'over'; differences: string[] } | null;
}

export const nothing: State = {
  settings: null,
  clock: { at: 0, heardAt: 0, speed: 1 },
  phase: 'quiet',
  block: null,
  hold: null,
  words: null,
  screen: null,
  coming: null,
  lines: [],
  turns: [],
  log: [],
  replay: null,
};

/** So many lines, turns and log lines are kept. */
const most = { lines: 1_000, turns: 200, log: 200 };

/** The device's time, by the page's own clock (`performance.now()`). */
export function timeOf({ clock }: State, pageMs: number): number {
  return clock.at + (pageMs - clock.heardAt) * clock.speed;
}

/** The state after some news that came at `pageMs`. */
export function after(state: State, told: Told, pageMs: number): State {
  const next = { ...state, clock: clockAfter(state, told, pageMs) };
  switch (told.kind) {
    case 'device':
      if (!told.anew) return { ...next, settings: told.settings };
      return {
        ...next,
        ...silent,
        settings: told.settings,
        block: null,
        screen: null,
        lines: lined(next, told, 'mark', `${deviceOf(told.settings)} is on`),
      };
    case 'said':
      return {
        ...next,
        ...silent,
        phase: 'thinking',
        replay: next.replay,
        lines: lined(next, told, 'you', told.text),
      };
    case 'understood':
      return {
        ...next,
        lines: next.lines.map((line, index) =>
          index === next.lines.length - 1 && line.kind === 'you' ? { ...line, why: told.why } : line,
        ),
      };
    case 'begins': {
      const { n, askedAt, firstSoundAt, prompt, reprompt, listens, picture } = told;
      const coming = picture && { n, picture, from: askedAt };
      return { ...next, block: { n, firstSoundAt, prompt, reprompt, listens, cutAtMs: null }, coming };
    }
    case 'sounding':
      return sounding(begun(next), told);
    case 'hold':
      return {
        ...begun(next),
        phase: 'holding',
        hold: { from: told.at, lengthMs: told.lengthMs },
        lines: lined(next, told, 'hold', `hold ${(told.lengthMs / 1_000).toFixed(1)} s`),
      };
    case 'interrupted':
      return {
        ...next,
        ...silent,
        block: next.block && { ...next.block, cutAtMs: Math.max(0, told.sinceMs) },
        lines: lined(next, told, 'mark', 'interrupted'),
      };
    case 'step':
      return stepped(begun(next), told);
    case 'card':
      return { ...next, lines: lined(next, told, 'card', told.lines.join('\n')) };
    case 'reminder':
      return { ...next, ...silent, lines: lined(next, told, 'mark', `${told.clock}: a reminder`) };
    case 'ended':
      return { ...next, lines: lined(next, told, 'mark', 'the session is over') };
    case 'trouble':
      return { ...next, lines: lined(next, told, 'trouble', told.reason) };
    case 'note':
      return { ...next, lines: lined(next, told, 'note', told.lines.join('\n')) };
    case 'turn':
      return {
        ...next,
        turns: [...next.turns, { n: told.n, at: told.at, turn: told.turn }].slice(-most.turns),
      };
    case 'log':
      return { ...next, log: [...next.log, { n: told.n, line: told.line }].slice(-most.log) };
    case 'replay':
      return {
        ...next,
        replay: { state: told.state, differences: told.state === 'over' ? told.differences : [] },
      };
    default:
      return next;
  }
}

const silent = { phase: 'quiet', hold: null, words: null, coming: null } as const;

/** Requests and replies are told ahead of their time; only what happens when it is told sets the page's clock. */
function clockAfter({ clock }: State, told: Told, pageMs: number): State['clock'] {
  const speed =
    told.kind === 'device' || told.kind === 'speed' || told.kind === 'clock' ? told.speed : clock.speed;
  const late =
    told.kind === 'turn' || told.kind === 'log' || told.kind === 'understood' || told.kind === 'note';
  return late ? clock : { at: told.at, heardAt: pageMs, speed };
}

function begun(state: State): State {
  return state.coming ? { ...state, screen: state.coming, coming: null } : state;
}

function sounding(state: State, told: Extract<Told, { kind: 'sounding' }>): State {
  const { kind, text, name, manner, own, cue } = told.event;
  const over = cue === 'hold-end' ? ({ hold: null, phase: 'speaking' } as const) : {};
  if (kind === 'sound') return { ...state, ...over, lines: lined(state, told, 'sound', name ?? 'sound') };
  if (kind !== 'speech' || !text) return { ...state, ...over };
  const words = { text, own: own === true, ...(manner && { manner }) };
  return {
    ...state,
    phase: state.hold && cue !== 'hold-end' ? 'holding' : 'speaking',
    ...over,
    words,
    lines: lined(state, told, own ? 'alexa' : 'skill', text, manner),
  };
}

function stepped(state: State, told: Extract<Told, { kind: 'step' }>): State {
  switch (told.step) {
    case 'listening':
      return { ...state, ...silent, phase: 'listening' };
    case 'reprompt':
      return { ...state, phase: 'speaking' };
    case 'quiet':
    case 'lapse':
      return { ...state, ...silent };
    case 'timeout':
      return { ...state, ...silent, lines: lined(state, told, 'mark', 'no answer') };
    case 'failed':
      return {
        ...state,
        lines: lined(state, told, 'mark', 'APL for Audio did not play: the device reports it'),
      };
    default:
      return state;
  }
}

function lined(state: State, { n, at }: Told, kind: Line['kind'], text: string, manner?: Manner): Line[] {
  return [...state.lines, { n, at, kind, text, ...(manner && { manner }) }].slice(-most.lines);
}

const deviceOf = ({ screen }: Settings) => (screen === 'none' ? 'an Echo' : 'an Echo with a screen');
