import type { ResponseEnvelope } from 'ask-sdk-model';
import { expect } from 'vitest';
import { problems } from './speakable';

/**
 * The one check that every response built in any test passes: Alexa would take it, could speak all of it, and the
 * session is open exactly when the last words ask something.
 */
export function assertSpeakable(envelope: ResponseEnvelope): void {
  expect(problems(envelope), JSON.stringify(envelope.response).slice(0, 600)).toEqual([]);
}
