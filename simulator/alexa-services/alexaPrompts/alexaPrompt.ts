/** What Alexa does herself between two turns of a skill that asked her to: a question of her own, and its outcome. */
import type { interfaces, SessionResumedRequest } from 'ask-sdk-model';
import type { Device, RequestHead } from '../../device/skill/envelope';
import type { Account } from '../account';

/** What the person answered to Alexa's question. */
export type Agreement = 'yes' | 'no' | 'unanswered';

/** A prompt of Alexa between two turns of a skill. */
export interface AlexaPrompt {
  /** Alexa's question; null where the outcome is known without asking. */
  question: string | null;
  /** Ends it: what Alexa keeps is changed by then. */
  conclude(agreed: Agreement): Conclusion;
}

/** The end of a prompt of Alexa. */
export interface Conclusion {
  /** What Alexa says to it. */
  words?: string;
  /** The request that tells the skill. */
  request(head: RequestHead): interfaces.connections.ConnectionsResponse | SessionResumedRequest;
}

/** What a prompt of Alexa needs. */
export interface AlexaPromptParts {
  account: Account;
  device: Device;
  /** As Alexa speaks of the skill: "Cramp Coach". */
  skillName: string;
  /** The status with which everything that is asked of Alexa fails, such as 500; null if it does not. */
  connectionFault: string | null;
}

/** What a sentence answers to a question of Alexa's; null when she does not understand it. */
export function agreementOf(words: string): Agreement | null {
  const plain = plainText(words);
  if (/^(?:yes|yeah|yep|yup|sure|okay|ok|please do|go ahead|of course|i do|i approve|approve)\b/.test(plain))
    return 'yes';
  if (/^(?:no|nope|nah|stop|cancel|never mind|don't|do not|i don't|not now)\b/.test(plain)) return 'no';
  return null;
}

/** A sentence for comparing: small letters, single spaces, no punctuation. */
export function plainText(words: string): string {
  return words
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[^\p{L}\p{N}' ]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
