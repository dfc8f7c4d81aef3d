/** The device of a run: its ids, and the skill it calls. */
import type { Options } from '../options';
import type { Randomness } from './random';
import type { Device } from './skill/envelope';

/**
 * Ids in Alexa's form; the skill's own id is taken from `SKILL_ID`, so that it recognises itself. Whoever's data is
 * kept in a folder is the same person every time.
 */
export function newDevice(
  options: Pick<Options, 'locale' | 'screen' | 'data'>,
  randomness: Randomness,
  skillId = 'amzn1.ask.skill.00000000-0000-4000-8000-000000000000',
): Omit<Device, 'apiEndpoint'> {
  return {
    locale: options.locale,
    screen: options.screen,
    applicationId: skillId,
    userId: `amzn1.ask.account.${options.data === null ? randomness.nextId() : 'LOCAL'}`,
    deviceId: `amzn1.ask.device.${randomness.nextId()}`,
    apiAccessToken: `local-echo-${randomness.nextId()}`,
  };
}
