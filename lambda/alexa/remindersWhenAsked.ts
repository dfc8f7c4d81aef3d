import { type Log, reasonOf } from '../lib/log';
import { once } from '../lib/once';
import type { AlexaReminders, Outcome } from '../reminders/alexaReminders';

/**
 * Alexa's reminders, loaded with the first wish for one: the SDK's client is a file of its own, which no cramp waits
 * for. Where it cannot be loaded, nothing is set and that is said.
 */
export function remindersWhenAsked(load: () => AlexaReminders, log: Log): AlexaReminders {
  const loaded = once(load);

  async function ask<T>(call: (service: AlexaReminders) => Promise<Outcome<T>>): Promise<Outcome<T>> {
    try {
      return await call(loaded());
    } catch (error) {
      log({ level: 'error', what: 'reminders service failed', reason: reasonOf(error) });
      return { failed: 'down' };
    }
  }

  return {
    create: (request, order) => ask((service) => service.create(request, order)),
    update: (request, token, order) => ask((service) => service.update(request, token, order)),
    remove: (request, token) => ask((service) => service.remove(request, token)),
    list: (request) => ask((service) => service.list(request)),
  };
}
