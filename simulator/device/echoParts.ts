/** What an Echo is made of, and what it shows of itself. */
import type { SessionEndedReason } from 'ask-sdk-model';
import type { Account } from '../alexa-services/account';
import type { AlexaPromptParts } from '../alexa-services/alexaPrompts/alexaPrompt';
import type { Heard } from '../nlu/index';
import type { Card } from './card';
import type { Clock } from './clock';
import type { Utterance } from './invocation';
import type { Reply } from './performance/reply';
import type { Afterwards, Step } from './performance/schedule';
import type { Randomness } from './random';
import type { Line } from './skill/exchange';
import type { Reader } from './skill/reader';
import type { Turn } from './skill/turn';

/** Something to print or record; `sinceMs` counts from the first sound of the reply going on. */
export type Shown =
  | { kind: 'said'; text: string }
  /** `why` tells what was sent and, for words in the net, what the skill's reader makes of them: one line each. */
  | { kind: 'understood'; heard: Heard; why: () => string[] }
  | { kind: 'interrupted'; sinceMs: number }
  /** A reply, or something of Alexa's own, will begin to sound at this instant. */
  | { kind: 'begins'; reply: Reply; afterwards: Afterwards; askedAt: number; firstSoundAt: number }
  | ({ sinceMs: number } & Step)
  /** The Alexa app shows a card. */
  | { kind: 'card'; card: Card }
  /** Reminders begin to sound, at this time of the device's day. */
  | { kind: 'reminder'; clock: string }
  | { kind: 'ended'; reason: SessionEndedReason }
  | { kind: 'trouble'; reason: string }
  | { kind: 'turn'; turn: Turn };

/** Everything an Echo is made of. */
export interface EchoParts extends Line, AlexaPromptParts {
  invocation: (text: string) => Utterance;
  understand: (words: string) => Heard;
  /** Tells what the skill reads in words that the net caught; null for a skill without such a reader. */
  reader?: Reader | null;
  clock: Clock;
  /** The device's IANA time zone. */
  zone: string;
  /** What Alexa keeps for the person, shared with her services. */
  account: Account;
  /** Whether a session comes back without its attributes from a question of Alexa's own; Amazon does not say. */
  losesAttributes: boolean;
  randomness: Randomness;
  /** Called for everything that is said, heard or recorded, in the order of time. */
  watch: (shown: Shown) => void;
}
