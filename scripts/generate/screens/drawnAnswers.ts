import type { ResponseEnvelope } from 'ask-sdk-model';
import { echoRun, saying } from '../../../tests/support/echoRun';

const events = 'Alexa.Presentation.APL.UserEvent';

/**
 * The answers of the built skill to a conversation on a device with a screen; steps that a picture tells of are left out.
 * @param flags more flags of the local Echo
 */
export async function answers(
  says: readonly string[],
  flags: readonly string[] = [],
): Promise<ResponseEnvelope[]> {
  const turns = await echoRun(['--screen', 'show', ...flags, ...saying(says)]);
  return turns
    .filter(({ intent, timeline }) => intent !== events || timeline.length > 0)
    .map(({ response }) => response as ResponseEnvelope);
}
