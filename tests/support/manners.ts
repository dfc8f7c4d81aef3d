import type { ResponseEnvelope } from 'ask-sdk-model';
import { problems } from './speakable';

/** Reports that nobody said: a word in return is a fault. */
export const reports =
  /^(SessionEndedRequest|AudioPlayer\..*|PlaybackController\..*|AlexaSkillEvent\..*|AlexaHouseholdListEvent\..*|Reminders\..*|Messaging\..*|System\.ExceptionEncountered|.*RuntimeError)$/;

/**
 * Alexa's manners for the answer to any request: reports get silence, her own question gets its own kind of answer,
 * a person always gets words, and what is said can be spoken.
 */
export function manners(requestType: string, envelope: ResponseEnvelope): string[] {
  const { response } = envelope;
  const found = problems(envelope);
  const speaks = Boolean(
    response.outputSpeech || response.directives?.length || response.reprompt || response.card,
  );
  if (reports.test(requestType)) return speaks ? [...found, 'speaks to a report'] : found;
  if (requestType === 'CanFulfillIntentRequest') {
    if (!response.canFulfillIntent) found.push('does not say whether it can fulfil');
    return speaks ? [...found, 'speaks to a question of Alexa’s own'] : found;
  }
  // Alexa speaks next where a phrase is offered.
  const alexaSpeaks = response.directives?.some(({ type }) => type === 'Connections.StartConnection');
  return response.outputSpeech || alexaSpeaks ? found : [...found, 'silent to a person'];
}
