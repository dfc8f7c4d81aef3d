import type { RequestHandler } from 'ask-sdk-core';
import { writeSession } from '../../dialog/session';
import type { Log } from '../../lib/log';
import type { PersonalData } from '../../profile/personalData';
import type { Reminders } from '../../reminders/reminder';
import type { DevicesWithoutApla } from '../../storage/devicesWithoutApla';
import { turnOf } from '../turn';

/** What nobody said: Alexa reports it, and nothing may be spoken in return (alexa-services §5). */
const silent =
  /^(SessionEndedRequest$|AudioPlayer\.|PlaybackController\.|AlexaSkillEvent\.|AlexaHouseholdListEvent\.|Reminders\.|Messaging\.|System\.)|RuntimeError$/;

/** Whether a request is a report that must not be answered with speech. */
export function isReport(type: string): boolean {
  return silent.test(type);
}

/** A sound document failed, or a picture, or the sound in one. */
const failures = ['Alexa.Presentation.APLA.RuntimeError', 'Alexa.Presentation.APL.RuntimeError'];

/**
 * The device could not play a sound document, or a picture. The error comes after the sound is lost, so all that can be
 * done is to remember it: from the next turn on this device hears spoken holds, which none fails at, and sees nothing.
 */
export function aplaFailed({ log, spoken }: { log: Log; spoken: DevicesWithoutApla }): RequestHandler {
  return {
    canHandle: (input) => failures.includes(turnOf(input).request.type),
    handle(input) {
      const { request, session } = turnOf(input);
      log({ level: 'warn', what: 'apla failed', requestType: request.type });
      if (request.device !== undefined) spoken.add(request.device);
      if (request.inSession) {
        input.attributesManager.setSessionAttributes(writeSession({ ...session, aplaFailed: true }));
      }
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
    canHandle: (input) => turnOf(input).request.mustForget === true,
    async handle(input) {
      const { person, type } = turnOf(input).request;
      const erased = person !== undefined && (await personalData.erase(person));
      if (!erased) log({ level: 'error', what: 'data of a disabled skill left', requestType: type });
      return {};
    },
  };
}

/** A reminder was deleted, most likely in the Alexa app: it is not told of any more, nor changed. */
export function reminderDeleted({ reminders }: { reminders: Reminders }): RequestHandler {
  return {
    canHandle: (input) => turnOf(input).request.deletedReminders !== undefined,
    async handle(input) {
      const { person, deletedReminders = [] } = turnOf(input).request;
      const kept = (person && (await reminders.all(person))) ?? [];
      const gone = kept.filter(({ token }) => deletedReminders.includes(token));
      await Promise.all(gone.map((one) => reminders.drop(person!, one)));
      return {};
    },
  };
}

/** Session ends, playback, skill events, exceptions: an empty answer. */
export function reports(): RequestHandler {
  return {
    canHandle: (input) => isReport(turnOf(input).request.type),
    handle: () => ({}),
  };
}
