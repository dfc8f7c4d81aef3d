/** The device: what happens by itself as time passes, and somebody who speaks into it. */
import { Alarms, type Due, sentenceOf } from '../alexa-services/alarms';
import { timeOfDay } from '../lib/localTime';
import { Conversation } from './conversation';
import type { EchoParts } from './echoParts';
import { reminding } from './performance/ownWords';
import { LISTENING_MS } from './performance/schedule';
import { type Touchable, tapped } from './performance/screen';
import { Playback, type TimedStep } from './playback';

/** What silences a reminder; the skill never hears it. */
const SILENCES = /^(?:stop|cancel|off|turn off|quiet|okay|ok|thanks|thank you)[.!]?$/i;

/** What happens next by itself. */
type Event = { at: number } & ({ step: TimedStep } | { due: Due });

/** A local Echo. One method at a time: await each before the next is called. */
export class Echo {
  private readonly playback: Playback;
  private readonly conversation: Conversation;
  private readonly alarms: Alarms;

  constructor(private readonly parts: EchoParts) {
    this.playback = new Playback(parts);
    this.conversation = new Conversation(parts, this.playback);
    this.alarms = new Alarms(parts.account, this.playback.instant);
  }

  /** The instant up to which everything has happened, ms since 1970. */
  get time(): number {
    return this.playback.instant;
  }

  /** When the latest reply began to sound, or will; null before the first. */
  get replyBeganAt(): number | null {
    return this.playback.firstSoundAt;
  }

  /** Tells how the last sentence was understood, in lines; null before the first. */
  get lastWhy(): (() => string[]) | null {
    return this.conversation.lastWhy;
  }

  /** Everything that can be touched on the screen. */
  get touchables(): Touchable[] {
    return this.conversation.touchables;
  }

  /** Lets time pass up to an instant, with all that happens by then; stops early when the signal is aborted. */
  async advance(to: number, signal?: AbortSignal): Promise<void> {
    await this.pass((at) => at <= to, true, signal);
    if (signal?.aborted) return;
    await this.parts.clock.until(to, signal);
    if (!signal?.aborted) this.playback.instant = Math.max(this.time, to);
  }

  /** Lets the reply play to its end: to the open microphone, or to quiet. */
  async settle(signal?: AbortSignal): Promise<void> {
    await this.pass(() => this.playback.speaking, false, signal);
  }

  /** Lets time pass until the signal is aborted, or nothing is to come any more. */
  async idle(signal: AbortSignal): Promise<void> {
    await this.pass(() => true, true, signal);
  }

  /** Nobody answers: reply, reprompt and the session's end run off; with nothing going on, one listening time passes. */
  async silence(): Promise<void> {
    if (this.playback.next) await this.pass(() => true, false);
    else await this.advance(this.time + LISTENING_MS);
  }

  /** Somebody speaks at an instant (never before `time`), interrupting what plays. */
  async say(text: string, at: number): Promise<void> {
    const label = tapped(text);
    if (label !== null) return this.touch(label, text, at);
    const utterance = this.parts.invocation(text);
    if (utterance.kind === 'nothing') return;
    await this.advance(Math.max(at, this.time));
    const silenced = this.playback.reminding && utterance.kind === 'words' && SILENCES.test(utterance.words);
    this.playback.hush();
    this.parts.watch({ kind: 'said', text });
    if (!silenced) await this.conversation.hear(utterance, text);
  }

  /** Touches what is on the screen, by its label, at an instant. */
  private async touch(label: string, text: string, at: number): Promise<void> {
    await this.advance(Math.max(at, this.time));
    const touched = this.touchables.find((one) => one.label === label);
    if (!touched) {
      this.parts.watch({ kind: 'trouble', reason: `Nothing on the screen is called "${label}".` });
      return;
    }
    this.playback.hush();
    this.parts.watch({ kind: 'said', text });
    await this.conversation.touch(touched);
  }

  /** The person walks away at an instant: an open session ends as Alexa would end it. */
  async leave(at: number): Promise<void> {
    this.playback.instant = Math.max(at, this.time);
    this.playback.hush();
    await this.conversation.end('USER_INITIATED');
  }

  /** The person deletes reminders in the Alexa app: they are gone, and the skill is told. */
  async deleteReminders(alertTokens: readonly string[]): Promise<void> {
    const { account, clock } = this.parts;
    await this.advance(Math.max(this.time, clock.now()));
    account.change({ reminders: account.reminders.filter((one) => !alertTokens.includes(one.alertToken)) });
    await this.conversation.remindersDeleted([...alertTokens]);
  }

  /** Lets happen what is due, each thing at its time. `alone`: reminders too when nothing plays and nobody listens. */
  private async pass(due: (at: number) => boolean, alone: boolean, signal?: AbortSignal): Promise<void> {
    for (let next = this.next(alone); next && due(next.at); next = this.next(alone)) {
      await this.parts.clock.until(next.at, signal);
      if (signal?.aborted) return;
      if ('due' in next) await this.remind(next.due);
      else await this.take(next.step);
    }
  }

  private next(alone: boolean): Event | null {
    const step = this.playback.next;
    // One reminder lets another finish.
    const due = this.playback.reminding ? null : this.alarms.next();
    if (due && (step ? due.at <= step.at : alone)) return { at: due.at, due };
    return step ? { at: step.at, step } : null;
  }

  private async take(step: TimedStep): Promise<void> {
    this.playback.take(step);
    if (step.kind === 'failed') await this.conversation.reportFailures(step.failures);
    if (step.kind === 'told') await this.conversation.tell(step.arguments);
    if (step.kind === 'reprompt') this.conversation.reprompted();
    if (step.kind === 'timeout') await this.conversation.timeout();
    if (step.kind === 'report') await this.conversation.report();
    if (step.kind === 'lapse') this.conversation.lapse();
  }

  /** Reminders cut off what plays. Amazon does not say what becomes of a session; it ends, the harder case for a skill. */
  private async remind(due: Due): Promise<void> {
    const { device, loudspeaker, skillName, watch, zone } = this.parts;
    this.playback.instant = Math.max(this.time, due.at);
    this.alarms.sounded(due);
    this.playback.hush();
    await this.conversation.end('EXCEEDED_MAX_REPROMPTS');
    watch({ kind: 'reminder', clock: timeOfDay(this.time, zone) });
    const sentences = due.reminders.map((reminder) => sentenceOf(reminder, skillName, device.locale));
    this.playback.remind(reminding(sentences, loudspeaker));
  }
}
