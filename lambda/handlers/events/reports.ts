import type { Answer } from '../turn';

/** A sound document failed, or a picture, or the sound in one. */
const failures = ['Alexa.Presentation.APLA.RuntimeError', 'Alexa.Presentation.APL.RuntimeError'];

/**
 * The device could not play a sound document, or a picture. The error comes after the sound is lost, so the skill can only
 * remember it: from the next turn on this device hears spoken holds, which cannot fail, and sees nothing.
 */
export const aplaFailed: Answer = ({ request, session }, { log, withoutApla }) => {
  if (!failures.includes(request.type)) return undefined;
  log({ level: 'warn', what: 'apla failed', requestType: request.type });
  if (request.device !== undefined) withoutApla.add(request.device);
  return { response: {}, ...(request.inSession && { session: { ...session, aplaFailed: true } }) };
};

/** The skill was disabled for good: what is stored is erased, without a word. */
export const skillDisabled: Answer = async ({ request }, { personalData, log }) => {
  if (!request.mustForget) return undefined;
  const { person, type } = request;
  const erased = person !== undefined && (await personalData.erase(person));
  if (!erased) log({ level: 'error', what: 'data of a disabled skill left', requestType: type });
  return { response: {} };
};

/** A reminder was deleted, most likely in the Alexa app: it is not told of any more, nor changed. */
export const reminderDeleted: Answer = async ({ request }, { reminders }) => {
  const { person, deletedReminders } = request;
  if (deletedReminders === undefined) return undefined;
  const kept = (person && (await reminders.all(person))) ?? [];
  const gone = kept.filter(({ token }) => deletedReminders.includes(token));
  await Promise.all(gone.map((one) => reminders.drop(person!, one)));
  return { response: {} };
};
