import type { RequestHandler } from 'ask-sdk-core';
import type { Log } from '../log';
import type { PersonalData } from '../profile/personalData';
import { type Memory, remember } from '../session';
import type { FailedDevices } from '../storage/failedDevices';
import { turnOf } from './answering';

/** What nobody said: Alexa reports it, and nothing may be spoken in return (alexa-services §5). */
const silent =
  /^(SessionEndedRequest$|AudioPlayer\.|PlaybackController\.|AlexaSkillEvent\.|AlexaHouseholdListEvent\.|Reminders\.|Messaging\.|System\.)|RuntimeError$/;

/** Whether a request is a report that must not be answered with speech. */
export function isReport(type: string): boolean {
  return silent.test(type);
}

/**
 * The device could not play a sound document. The error comes after the sound is lost, so all that can be done is
 * to remember it: from the next turn on this device hears spoken holds.
 */
export function aplaFailed({ log, spoken }: { log: Log; spoken: FailedDevices }): RequestHandler {
  return failing('Alexa.Presentation.APLA.RuntimeError', 'apla failed', { aplaFailed: true }, [spoken], log);
}

/**
 * The device could not show a picture, or play the sound in it, and does not say which: from the next turn on it hears
 * spoken holds and sees nothing, which no device fails at.
 */
export function screenFailed({
  log,
  spoken,
  dark,
}: {
  log: Log;
  spoken: FailedDevices;
  dark: FailedDevices;
}): RequestHandler {
  const failed = { screenFailed: true, aplaFailed: true } as const;
  return failing('Alexa.Presentation.APL.RuntimeError', 'screen failed', failed, [dark, spoken], log);
}

function failing(
  type: string,
  what: string,
  failed: Partial<Memory>,
  remembered: readonly FailedDevices[],
  log: Log,
): RequestHandler {
  return {
    canHandle: (input) => turnOf(input).asked.type === type,
    handle(input) {
      const { asked, memory } = turnOf(input);
      log({ level: 'warn', what, requestType: asked.type });
      if (asked.device !== undefined) for (const devices of remembered) devices.add(asked.device);
      if (asked.inSession) input.attributesManager.setSessionAttributes(remember({ ...memory, ...failed }));
      return {};
    },
  };
}

/** The skill was disabled for good: what is kept goes, without a word. */
export function skillDisabled({
  personalData,
  log,
}: {
  personalData: PersonalData;
  log: Log;
}): RequestHandler {
  return {
    canHandle: (input) => turnOf(input).asked.mustForget === true,
    async handle(input) {
      const { person, type } = turnOf(input).asked;
      const erased = person !== undefined && (await personalData.erase(person));
      if (!erased) log({ level: 'error', what: 'data of a disabled skill left', requestType: type });
      return {};
    },
  };
}

/** Session ends, playback, skill events, exceptions: an empty answer. */
export function reports(): RequestHandler {
  return {
    canHandle: (input) => isReport(turnOf(input).asked.type),
    handle: () => ({}),
  };
}
