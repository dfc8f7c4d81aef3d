/** Whose turn it is: the session with the skill, and the prompts in which Alexa speaks with the person herself. */
import type { SessionEndedError, SessionEndedReason } from 'ask-sdk-model';
import {
  type Agreement,
  type AlexaPrompt,
  agreementOf,
  type Conclusion,
} from '../alexa-services/alexaPrompts/alexaPrompt';
import { readAlexaPrompt } from '../alexa-services/alexaPrompts/index';
import { routineSaid } from '../alexa-services/alexaPrompts/routine';
import type { Heard } from '../nlu/index';
import type { EchoParts } from './echoParts';
import type { Utterance } from './invocation';
import { followedBy, ownWords, problem } from './performance/ownWords';
import type { RenderFailure, Reply } from './performance/reply';
import type { Afterwards } from './performance/schedule';
import { draws, type Touchable, touchablesOf } from './performance/screen';
import type { Playback } from './playback';
import {
  type EchoRequest,
  intentRequest,
  launchRequest,
  type RequestHead,
  remindersDeletedRequest,
  renderFailedRequest,
  type Session,
  sessionEndedRequest,
  userEventRequest,
} from './skill/envelope';
import type { Exchange } from './skill/exchange';
import { type Answer, type Directive, sessionOpenAfter } from './skill/response';
import { SkillLine } from './skill/skillLine';

/** A conversation through one device. */
export class Conversation {
  /** Tells how the last sentence was understood; null before the first. */
  lastWhy: (() => string[]) | null = null;
  /** What is on the screen. */
  private picture: readonly Directive[] = [];
  private readonly line: SkillLine;
  private session: Session | null = null;
  /** What Alexa was asked to do herself, while the person may answer her; and how often she has asked. */
  private alexaPrompt: AlexaPrompt | null = null;
  private asked = 0;
  /** What came of it, until Alexa has told the skill. */
  private outcome: { conclusion: Conclusion; heard: string | null } | null = null;

  constructor(
    private readonly parts: EchoParts,
    private readonly playback: Playback,
  ) {
    this.line = new SkillLine(parts);
  }

  /** Somebody said something. */
  async hear(utterance: Exclude<Utterance, { kind: 'nothing' }>, text: string): Promise<void> {
    if (utterance.kind === 'launch') return this.converse(launchRequest(this.head()), text, true);
    if (utterance.kind === 'exit' && this.session) return this.endSession('USER_INITIATED', text);
    const { words } = utterance;
    const invoked = utterance.kind === 'words' && utterance.invoked;
    if (this.alexaPrompt && !invoked) return this.answer(this.alexaPrompt, words, text);
    const routine = this.session || invoked ? undefined : routineSaid(words, this.parts.account.routines);
    if (routine) return this.converse(launchRequest(this.head(), routine.task), text, true);
    const heard = this.parts.understand(words);
    this.lastWhy = this.whyOf(heard, invoked ? {} : (this.session?.attributes ?? {}));
    this.parts.watch({ kind: 'understood', heard, why: this.lastWhy });
    return this.converse(intentRequest(this.head(), heard.intent), text, invoked);
  }

  private whyOf({ why, words }: Heard, attributes: Session['attributes']): () => string[] {
    const { reader } = this.parts;
    return () => (words !== undefined && reader ? [why, `read as ${reader(words, attributes)}`] : [why]);
  }

  /** Nobody answered. */
  async timeout(): Promise<void> {
    if (this.alexaPrompt) await this.conclude(this.alexaPrompt, 'unanswered', null);
    else await this.endSession('EXCEEDED_MAX_REPROMPTS', null);
  }

  /** The reprompt begins. */
  reprompted(): void {
    if (this.alexaPrompt) this.asked += 1;
  }

  /** Alexa tells the skill what came of what it asked her to do. */
  async report(): Promise<void> {
    if (!this.outcome) return;
    const { conclusion, heard } = this.outcome;
    await this.converse(conclusion.request(this.head()), heard, false);
  }

  /** An open session ends as Alexa would end it. */
  async end(reason: SessionEndedReason): Promise<void> {
    if (this.session) await this.endSession(reason, null);
  }

  /** The screen let go of the session. */
  lapse(): void {
    this.session = null;
  }

  /** Documents could not be played: the skill is told. */
  async reportFailures(failures: readonly RenderFailure[]): Promise<void> {
    for (const failure of failures) {
      // Without APL for Audio that is what was asked for; with it, the document is at fault.
      if (this.parts.loudspeaker.apla) this.parts.watch({ kind: 'trouble', reason: failure.message });
      const answer = await this.notify(renderFailedRequest(this.head(), failure), null, this.session);
      if (this.session && answer?.sessionAttributes) this.session.attributes = answer.sessionAttributes;
    }
  }

  /** What can be touched on the screen. */
  get touchables(): Touchable[] {
    return touchablesOf(this.picture);
  }

  /** Somebody touched it. */
  async touch({ arguments: sent }: Touchable): Promise<void> {
    await this.converse(userEventRequest(this.head(), sent), null, false);
  }

  /** A picture tells the skill something by itself: the answer may be silent, and then the picture goes on. */
  async tell(sent: unknown[]): Promise<void> {
    const { answer, reply, failure } = await this.send(
      userEventRequest(this.head(), sent),
      null,
      true,
      this.session,
    );
    if (!answer || !reply) {
      if (failure) this.parts.watch({ kind: 'trouble', reason: failure.message });
      return;
    }
    const silent = reply.prompt.lengthMs === 0;
    if (silent && answer.response.shouldEndSession === undefined) this.keep(answer);
    else this.follow(answer, reply);
  }

  /** Reminders were deleted in the Alexa app: the skill is told, outside any session. */
  async remindersDeleted(alertTokens: string[]): Promise<void> {
    await this.notify(remindersDeletedRequest(this.head(), alertTokens), null, null);
  }

  /** The person answers Alexa, who asks once more when she does not understand. */
  private async answer(alexaPrompt: AlexaPrompt, words: string, text: string): Promise<void> {
    const agreed = agreementOf(words);
    if (agreed || this.asked > 1 || alexaPrompt.question === null)
      return this.conclude(alexaPrompt, agreed ?? 'unanswered', text);
    this.asked += 1;
    this.playback.play(ownWords(alexaPrompt.question, this.parts.loudspeaker), 'listening');
  }

  private async conclude(alexaPrompt: AlexaPrompt, agreed: Agreement, heard: string | null): Promise<void> {
    const conclusion = alexaPrompt.conclude(agreed);
    this.alexaPrompt = null;
    this.outcome = { conclusion, heard };
    const { words } = conclusion;
    if (words === undefined) await this.report();
    else this.playback.play(ownWords(words, this.parts.loudspeaker), 'reporting');
  }

  /** A request somebody waits to hear answered. */
  private async converse(request: EchoRequest, text: string | null, anew: boolean): Promise<void> {
    this.alexaPrompt = null;
    this.outcome = null;
    const first = anew || !this.session;
    const session = first ? this.newSession(request) : this.session!;
    this.session = session;
    const { answer, reply, failure } = await this.send(request, text, true, session);
    if (!answer || !reply) {
      await this.giveUp(failure ?? { type: 'INVALID_RESPONSE', message: 'The skill gave no answer.' });
      return;
    }
    const { response } = answer;
    if (response.card) this.parts.watch({ kind: 'card', card: response.card });
    const { alexaPrompt, troubles } = readAlexaPrompt(response, session.inTask, this.parts);
    for (const reason of troubles) this.parts.watch({ kind: 'trouble', reason });
    if (alexaPrompt) return this.begin(alexaPrompt, answer, reply, first);
    if (response.directives.some(({ type }) => type === 'Tasks.CompleteTask')) session.inTask = false;
    this.follow(answer, reply, first);
  }

  /** Plays an answer, and takes over what becomes of the session and the screen. */
  private follow(answer: Answer, reply: Reply, first = false): void {
    const afterwards = this.afterwards(answer);
    if (afterwards === 'closed') this.session = null;
    else this.keep(answer);
    if (draws(answer.response.directives)) this.picture = answer.response.directives;
    this.playback.play(reply, afterwards, first);
  }

  private keep({ sessionAttributes }: Answer): void {
    if (this.session) this.session.attributes = sessionAttributes ?? {};
  }

  /** After the skill's words Alexa asks hers; where she need not, she tells the skill at once. The session stays. */
  private begin(alexaPrompt: AlexaPrompt, { sessionAttributes }: Answer, reply: Reply, first: boolean): void {
    const { losesAttributes, loudspeaker } = this.parts;
    this.session!.attributes = losesAttributes ? {} : (sessionAttributes ?? {});
    if (alexaPrompt.question === null) {
      this.outcome = { conclusion: alexaPrompt.conclude('unanswered'), heard: null };
      this.playback.play({ ...reply, reprompt: null }, 'reporting', first);
      return;
    }
    this.alexaPrompt = alexaPrompt;
    this.asked = 1;
    this.playback.play(followedBy(reply, alexaPrompt.question, loudspeaker), 'listening', first);
  }

  private newSession(request: EchoRequest): Session {
    return {
      id: `amzn1.echo-api.session.${this.parts.randomness.nextId()}`,
      new: true,
      attributes: {},
      inTask: request.type === 'LaunchRequest' && request.task !== undefined,
    };
  }

  /** A skill that cannot be used: Alexa says so, and tells the skill that its session is over. */
  private async giveUp(error: SessionEndedError): Promise<void> {
    this.parts.watch({ kind: 'trouble', reason: error.message });
    await this.endSession('ERROR', null, error);
    this.playback.play(problem(this.parts.loudspeaker), 'closed');
  }

  private afterwards({ response }: Answer): Afterwards {
    const open = sessionOpenAfter(response);
    if (open !== null) return open ? 'listening' : 'closed';
    return this.parts.device.screen !== 'none' && draws(response.directives) ? 'on-screen' : 'closed';
  }

  private async endSession(
    reason: SessionEndedReason,
    text: string | null,
    error?: SessionEndedError,
  ): Promise<void> {
    this.alexaPrompt = null;
    this.outcome = null;
    await this.notify(sessionEndedRequest(this.head(), reason, error), text, this.session);
    this.session = null;
    this.parts.watch({ kind: 'ended', reason });
  }

  /** A request whose answer is never spoken: session ends, error reports and events. */
  private async notify(
    request: EchoRequest,
    text: string | null,
    session: Session | null,
  ): Promise<Answer | null> {
    const { answer, failure } = await this.send(request, text, false, session);
    if (failure) this.parts.watch({ kind: 'trouble', reason: failure.message });
    return answer;
  }

  private async send(
    request: EchoRequest,
    heard: string | null,
    spoken: boolean,
    session: Session | null,
  ): Promise<Exchange> {
    const sent = await this.line.send({ request, session, heard, spoken });
    if (session) session.new = false;
    return sent;
  }

  private head(): RequestHead {
    return this.line.head(this.playback.instant);
  }
}
