/** What sounds, and what follows it by itself: the steps still to come, and how far the device's time has got. */
import type { EchoParts } from './echoParts';
import type { Reply } from './performance/reply';
import { type Afterwards, type Step, schedule } from './performance/schedule';

/** A skill slower than this holds Alexa's first sound back. */
const SLOW_ANSWER_MS = 1000;

/** A step with its instant. */
export type TimedStep = Step & { at: number };

/** The loudspeaker in time. */
export class Playback {
  /** Up to here everything has happened, ms since 1970. */
  instant: number;
  /** When the latest reply began to sound, or will; null before the first. */
  firstSoundAt: number | null = null;
  /** Whether a reply is on its way or sounding. */
  speaking = false;
  /** Whether what sounds is a reminder. */
  reminding = false;
  private steps: TimedStep[] = [];

  constructor(private readonly parts: EchoParts) {
    this.instant = parts.clock.now();
  }

  /** The next step; undefined when nothing is to come. */
  get next(): TimedStep | undefined {
    return this.steps[0];
  }

  /** Starts a reply to something said now, after the time Alexa takes. @param first whether it is its session's first */
  play(reply: Reply, afterwards: Afterwards, first = false): void {
    const stamped = Math.floor(this.instant / 1000) * 1000;
    const answered = this.parts.clock.now();
    const ready = answered - this.instant > SLOW_ANSWER_MS ? answered : 0;
    this.start(reply, afterwards, Math.max(stamped + this.parts.randomness.overheadMs(first), ready));
  }

  /** Starts a reminder, at once. */
  remind(reply: Reply): void {
    this.start(reply, 'closed', this.instant);
    this.reminding = true;
  }

  /** Cuts off what sounds, and everything that would have followed. */
  hush(): void {
    if (this.speaking) this.parts.watch({ kind: 'interrupted', sinceMs: this.instant - this.firstSoundAt! });
    this.speaking = false;
    this.reminding = false;
    this.steps = [];
  }

  /** Takes the next step off, and shows it. */
  take(step: TimedStep): void {
    this.steps.shift();
    this.instant = Math.max(this.instant, step.at);
    if (step.kind === 'reprompt') this.speaking = true;
    if (step.kind === 'listening' || step.kind === 'quiet') {
      this.speaking = false;
      this.reminding = false;
    }
    this.parts.watch({ ...step, sinceMs: step.atMs });
  }

  private start(reply: Reply, afterwards: Afterwards, firstSoundAt: number): void {
    this.firstSoundAt = firstSoundAt;
    this.speaking = true;
    this.reminding = false;
    this.parts.watch({ kind: 'begins', reply, afterwards, askedAt: this.instant, firstSoundAt });
    this.steps = schedule(reply, afterwards).map((step) => ({ ...step, at: firstSoundAt + step.atMs }));
  }
}
