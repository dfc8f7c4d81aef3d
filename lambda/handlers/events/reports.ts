import { nowMs } from '../../alexa/request';
import { partitionOf } from '../../storage/keys';
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

/** What is kept of somebody who disabled the skill could not be erased. Alexa may report it again. */
export class ErasureError extends Error {
  override name = 'ErasureError';
}

/**
 * The skill was disabled: what is stored is erased, without a word.
 * @throws {ErasureError} where something may be left; the log then says whose it is, so that an operator can finish it
 */
export const skillDisabled: Answer = async ({ request }, { personalData, log }) => {
  if (!request.mustForget) return undefined;
  const { person, type } = request;
  const what = 'data of a disabled skill left';
  if (!person) log({ level: 'error', what, requestType: type, reason: 'no account' });
  else if (!(await personalData.erase(person, nowMs(request)))) {
    log({ level: 'error', what, requestType: type, account: partitionOf(person) });
    throw new ErasureError(what);
  }
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
