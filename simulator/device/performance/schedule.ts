/** What happens by itself after a reply begins, in order: its sounds, the open microphone, the reprompt, the end. */
import type { Part, RenderFailure, Reply } from './reply';
import { holdsOf, type Sounding } from './timeline';

/** How long Alexa listens before the reprompt, and again before she gives up: about 8 s. */
export const LISTENING_MS = 8000;

/** How long a screen keeps a session whose microphone is closed. */
const SCREEN_KEEPS_MS = 30_000;

/** One thing the device does; `atMs` counts from the reply's first sound. */
export type Step = { atMs: number } & (
  | { kind: 'sounding'; event: Sounding }
  /** A timed hold begins. */
  | { kind: 'hold'; lengthMs: number }
  /** APLA documents would have begun here, and cannot be played. */
  | { kind: 'failed'; failures: RenderFailure[] }
  /** A picture tells the skill something. */
  | { kind: 'told'; arguments: unknown[] }
  /** The microphone opens. */
  | { kind: 'listening' }
  /** The reprompt begins: Alexa speaks again. */
  | { kind: 'reprompt' }
  /** The reply is over and the microphone stays closed. */
  | { kind: 'quiet' }
  /** Alexa tells the skill what came of what it asked her to do. */
  | { kind: 'report' }
  /** Nobody answered. */
  | { kind: 'timeout' }
  /** The screen lets go of a session nobody used. */
  | { kind: 'lapse' }
);

/**
 * What the reply leaves behind: a question, nothing, a screen that keeps the session with the microphone closed, or
 * something Alexa tells the skill.
 */
export type Afterwards = 'listening' | 'closed' | 'on-screen' | 'reporting';

/** The steps of a reply, in the order of time. */
export function schedule({ prompt, reprompt }: Reply, afterwards: Afterwards): Step[] {
  const steps = stepsOf(prompt, 0);
  const overMs = prompt.lengthMs;
  if (afterwards === 'closed') return [...steps, { atMs: overMs, kind: 'quiet' }];
  if (afterwards === 'reporting') return [...steps, { atMs: overMs, kind: 'report' }];
  if (afterwards === 'on-screen') {
    return [...steps, { atMs: overMs, kind: 'quiet' }, { atMs: overMs + SCREEN_KEEPS_MS, kind: 'lapse' }];
  }
  steps.push({ atMs: overMs, kind: 'listening' });
  const silentMs = overMs + LISTENING_MS;
  if (!reprompt) return [...steps, { atMs: silentMs, kind: 'timeout' }];
  const againMs = silentMs + reprompt.lengthMs;
  return [
    ...steps,
    { atMs: silentMs, kind: 'reprompt' },
    ...stepsOf(reprompt, silentMs),
    { atMs: againMs, kind: 'listening' },
    { atMs: againMs + LISTENING_MS, kind: 'timeout' },
  ];
}

function stepsOf(part: Part, fromMs: number): Step[] {
  const steps: Step[] = [
    ...holdsOf(part.events).map(
      ({ atMs, lengthMs }): Step => ({ atMs: fromMs + atMs, kind: 'hold', lengthMs }),
    ),
    ...part.events.map((event): Step => ({ atMs: fromMs + event.atMs, kind: 'sounding', event })),
    ...(part.failures.length > 0
      ? [{ atMs: fromMs + part.failedAtMs, kind: 'failed' as const, failures: part.failures }]
      : []),
    ...part.told.map((event): Step => ({ ...event, atMs: fromMs + event.atMs, kind: 'told' })),
  ];
  return steps.sort((a, b) => a.atMs - b.atMs);
}
