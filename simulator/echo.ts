/** The device: one session at a time, one request at a time, and what happens by itself while nobody speaks. */
import type { SessionEndedError, SessionEndedReason } from 'ask-sdk-model';
import type { EchoParts } from './echoParts';
import {
  type EchoRequest,
  intentRequest,
  launchRequest,
  type RequestHead,
  renderFailedRequest,
  type Session,
  sessionEndedRequest,
  timestampOf,
  userEventRequest,
} from './envelope';
import { type Exchange, exchange } from './exchange';
import { problem, type RenderFailure, type Reply } from './performance/reply';
import { type Afterwards, LISTENING_MS, type Step, schedule } from './performance/schedule';
import { draws, tapped, touchablesOf } from './performance/screen';
import { type Answer, type Directive, sessionOpenAfter } from './response';

/** A skill slower than this holds Alexa's first sound back. */
const SLOW_ANSWER_MS = 1000;

/** A local Echo. One method at a time: await each before the next is called. */
export class Echo {
  private session: Session | null = null;
  private steps: (Step & { at: number })[] = [];
  private firstSoundAt: number | null = null;
  private instant: number;
  private speaking = false;
  /** What is on the screen. */
  private picture: readonly Directive[] = [];

  constructor(private readonly parts: EchoParts) {
    this.instant = parts.clock.now();
  }

  /** The instant up to which everything has happened, ms since 1970. */
  get time(): number {
    return this.instant;
  }

  /** When the latest reply began to sound, or will; null before the first. */
  get replyBeganAt(): number | null {
    return this.firstSoundAt;
  }

  /** Lets time pass up to an instant, with all that happens by then; stops early when the signal is aborted. */
  async advance(to: number, signal?: AbortSignal): Promise<void> {
    await this.pass((step) => step.at <= to, signal);
    if (signal?.aborted || !Number.isFinite(to)) return;
    await this.parts.clock.until(to, signal);
    if (!signal?.aborted) this.instant = Math.max(this.instant, to);
  }

  /** Lets the reply play to its end: to the open microphone, or to quiet. */
  async settle(signal?: AbortSignal): Promise<void> {
    await this.pass(() => this.speaking, signal);
  }

  /** Nobody answers: reply, reprompt and the session's end run off; with nothing going on, one listening time passes. */
  async silence(): Promise<void> {
    await this.advance(this.steps.length > 0 ? Number.POSITIVE_INFINITY : this.instant + LISTENING_MS);
  }

  /** Somebody speaks at an instant (never before `time`), interrupting what plays. */
  async say(text: string, at: number): Promise<void> {
    const label = tapped(text);
    if (label !== null) {
      await this.touch(label, text, at);
      return;
    }
    const utterance = this.parts.invocation(text);
    if (utterance.kind === 'nothing') return;
    await this.advance(Math.max(at, this.instant));
    this.hush();
    this.parts.watch({ kind: 'said', text });
    if (utterance.kind === 'exit' && this.session) {
      await this.endSession('USER_INITIATED', text);
    } else if (utterance.kind === 'launch') {
      await this.converse(launchRequest(this.head()), text, true);
    } else {
      const heard = this.parts.understand(utterance.words);
      this.parts.watch({ kind: 'understood', heard });
      const invoked = utterance.kind === 'words' && utterance.invoked;
      await this.converse(intentRequest(this.head(), heard.intent), text, invoked);
    }
  }

  /** The person walks away at an instant: an open session ends as Alexa would end it. */
  async leave(at: number): Promise<void> {
    this.instant = Math.max(at, this.instant);
    this.hush();
    if (this.session) await this.endSession('USER_INITIATED', null);
  }

  /** Takes the steps that are due, each at its time. */
  private async pass(due: (step: { at: number }) => boolean, signal?: AbortSignal): Promise<void> {
    for (let step = this.steps[0]; step && due(step); step = this.steps[0]) {
      await this.parts.clock.until(step.at, signal);
      if (signal?.aborted) return;
      this.steps.shift();
      this.instant = Math.max(this.instant, step.at);
      await this.take(step);
    }
  }

  private async take(step: Step): Promise<void> {
    if (step.kind === 'reprompt') this.speaking = true;
    if (step.kind === 'listening' || step.kind === 'quiet') this.speaking = false;
    this.parts.watch({ ...step, sinceMs: step.atMs });
    if (step.kind === 'failed') await this.reportFailures(step.failures);
    if (step.kind === 'told') await this.tell(step.arguments);
    if (step.kind === 'timeout') await this.endSession('EXCEEDED_MAX_REPROMPTS', null);
    if (step.kind === 'lapse') this.session = null;
  }

  /** A picture tells the skill something by itself: the answer may be silent, and then the picture goes on. */
  private async tell(sent: unknown[]): Promise<void> {
    const { answer, reply, failure } = await this.send(userEventRequest(this.head(), sent), null, true);
    if (!answer || !reply) {
      if (failure) this.parts.watch({ kind: 'trouble', reason: failure.message });
      return;
    }
    const silent = reply.prompt.lengthMs === 0;
    if (silent && answer.response.shouldEndSession === undefined) this.keep(answer);
    else this.follow(answer, reply);
  }

  /** Touches what is on the screen, by its label, at an instant. */
  private async touch(label: string, text: string, at: number): Promise<void> {
    await this.advance(Math.max(at, this.instant));
    const touched = touchablesOf(this.picture).find((one) => one.label === label);
    if (!touched) {
      this.parts.watch({ kind: 'trouble', reason: `Nothing on the screen is called "${label}".` });
      return;
    }
    this.hush();
    this.parts.watch({ kind: 'said', text });
    await this.converse(userEventRequest(this.head(), touched.arguments), null, false);
  }

  private async reportFailures(failures: readonly RenderFailure[]): Promise<void> {
    for (const failure of failures) {
      // Without APL for Audio that is what was asked for; with it, the document is at fault.
      if (this.parts.loudspeaker.apla) this.parts.watch({ kind: 'trouble', reason: failure.message });
      const answer = await this.notify(renderFailedRequest(this.head(), failure), null);
      if (this.session && answer?.sessionAttributes) this.session.attributes = answer.sessionAttributes;
    }
  }

  private hush(): void {
    if (this.speaking) this.parts.watch({ kind: 'interrupted', sinceMs: this.instant - this.firstSoundAt! });
    this.speaking = false;
    this.steps = [];
  }

  /** A request somebody waits to hear answered. */
  private async converse(request: EchoRequest, text: string | null, anew: boolean): Promise<void> {
    if (anew || !this.session) {
      this.session = {
        id: `amzn1.echo-api.session.${this.parts.chance.nextId()}`,
        new: true,
        attributes: {},
      };
    }
    const { answer, reply, failure } = await this.send(request, text, true);
    if (!answer || !reply) {
      await this.giveUp(failure ?? { type: 'INVALID_RESPONSE', message: 'The skill gave no answer.' });
      return;
    }
    this.follow(answer, reply);
  }

  /** Plays an answer, and takes over what becomes of the session and the screen. */
  private follow(answer: Answer, reply: Reply): void {
    const afterwards = this.afterwards(answer);
    if (afterwards === 'closed') this.session = null;
    else this.keep(answer);
    if (draws(answer.response.directives)) this.picture = answer.response.directives;
    this.play(reply, afterwards);
  }

  private keep({ sessionAttributes }: Answer): void {
    if (this.session) this.session.attributes = sessionAttributes ?? {};
  }

  /** A skill that cannot be used: Alexa says so, and tells the skill that its session is over. */
  private async giveUp(error: SessionEndedError): Promise<void> {
    this.parts.watch({ kind: 'trouble', reason: error.message });
    await this.endSession('ERROR', null, error);
    this.play(problem(this.parts.loudspeaker), 'closed');
  }

  private afterwards({ response }: Answer): Afterwards {
    const open = sessionOpenAfter(response);
    if (open !== null) return open ? 'listening' : 'closed';
    return this.parts.device.screen === 'show' && draws(response.directives) ? 'on-screen' : 'closed';
  }

  private play(reply: Reply, afterwards: Afterwards): void {
    const stamped = Math.floor(this.instant / 1000) * 1000;
    const answered = this.parts.clock.now();
    const ready = answered - this.instant > SLOW_ANSWER_MS ? answered : 0;
    const firstSoundAt = Math.max(stamped + this.parts.chance.overheadMs(), ready);
    this.firstSoundAt = firstSoundAt;
    this.speaking = true;
    this.steps = schedule(reply, afterwards).map((step) => ({ ...step, at: firstSoundAt + step.atMs }));
  }

  private async endSession(
    reason: SessionEndedReason,
    text: string | null,
    error?: SessionEndedError,
  ): Promise<void> {
    await this.notify(sessionEndedRequest(this.head(), reason, error), text);
    this.session = null;
    this.parts.watch({ kind: 'ended', reason });
  }

  /** A request whose answer is never spoken: session ends and error reports. */
  private async notify(request: EchoRequest, text: string | null): Promise<Answer | null> {
    const { answer, failure } = await this.send(request, text, false);
    if (failure) this.parts.watch({ kind: 'trouble', reason: failure.message });
    return answer;
  }

  private async send(request: EchoRequest, heard: string | null, spoken: boolean): Promise<Exchange> {
    const sent = await exchange(this.parts, { request, session: this.session, heard, spoken });
    if (this.session) this.session.new = false;
    this.parts.watch({ kind: 'turn', turn: sent.turn });
    return sent;
  }

  private head(): RequestHead {
    return {
      requestId: `amzn1.echo-api.request.${this.parts.chance.nextId()}`,
      timestamp: timestampOf(this.instant),
      locale: this.parts.device.locale,
    };
  }
}
