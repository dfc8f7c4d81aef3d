/** The line to the skill: requests with a head of their own, each recorded as a turn. */
import type { EchoParts } from '../echoParts';
import { type RequestHead, timestampOf } from './envelope';
import { type Exchange, exchange, type Sending } from './exchange';

/** A line to the skill. */
export class SkillLine {
  constructor(private readonly parts: EchoParts) {}

  /** The head of a request sent at an instant. */
  head(instant: number): RequestHead {
    return {
      requestId: `amzn1.echo-api.request.${this.parts.randomness.nextId()}`,
      timestamp: timestampOf(instant),
      locale: this.parts.device.locale,
    };
  }

  /** Sends a request and records the turn. While the skill answers in a session, it may create reminders. */
  async send(sending: Sending): Promise<Exchange> {
    const { account, watch } = this.parts;
    account.inSession = sending.session !== null && sending.request.type !== 'SessionEndedRequest';
    const sent = await exchange(this.parts, sending);
    account.inSession = false;
    watch({ kind: 'turn', turn: sent.turn });
    return sent;
  }
}
