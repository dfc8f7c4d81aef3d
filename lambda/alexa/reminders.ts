import { services } from 'ask-sdk-model';
import * as v from 'valibot';
import { readOutside } from '../lib/fromOutside';
import type { Log } from '../lib/log';
import { once } from '../lib/once';
import { wallClock } from '../lib/wallClock';
import { within } from '../lib/within';
import type {
  AlexaReminders,
  AskedFrom,
  KnownAlert,
  Outcome,
  ReminderFailure,
  ReminderOrder,
} from '../reminders/alexaReminders';
import { isRecurring } from '../reminders/reminder';
import { CutError } from './apiClient';
import { scheduleFrom, triggerOf, wallIso } from './reminderTrigger';

/** What is read of the service's answers. */
const answers = once(() => {
  const text = v.optional(v.string(), '');
  const content = v.optional(v.array(v.object({ text })), []);
  const spokenInfo = v.optional(v.object({ content }), { content: [] });
  const alert = v.object({
    alertToken: v.string(),
    status: v.optional(v.string(), 'ON'),
    alertInfo: v.fallback(v.optional(v.object({ spokenInfo }), { spokenInfo: { content: [] } }), {
      spokenInfo: { content: [] },
    }),
    trigger: v.fallback(v.optional(v.record(v.string(), v.unknown()), {}), {}),
  });
  return {
    made: v.object({ alertToken: v.string() }),
    list: v.object({ alerts: v.optional(v.array(v.fallback(v.optional(alert), undefined)), []) }),
  };
});

class LateError extends Error {}

/**
 * The reminders service, by the SDK's client. That has no time limit of its own, and its messages
 * say little: what counts is the status code.
 * @param limitMs longest wait for one call, in ms
 */
export function alexaReminders(apiClient: services.ApiClient, limitMs: number, log: Log): AlexaReminders {
  const limited: services.ApiClient = {
    async invoke(request) {
      const answer = await within(limitMs, apiClient.invoke(request));
      if (!answer) throw new LateError();
      return answer;
    },
  };

  async function ask<T>(
    { services: at }: AskedFrom,
    call: (client: services.reminderManagement.ReminderManagementServiceClient) => Promise<T>,
  ): Promise<Outcome<T>> {
    if (!at) return { failed: 'down' };
    const client = new services.reminderManagement.ReminderManagementServiceClient({
      apiClient: limited,
      apiEndpoint: at.apiEndpoint,
      authorizationValue: at.apiAccessToken,
    });
    try {
      return { done: await call(client) };
    } catch (error) {
      const { statusCode, code } = detailsOf(error);
      const failed =
        error instanceof LateError || error instanceof CutError ? 'late' : failureOf(statusCode, code);
      // No permission yet, and a reminder that was deleted in the app, are nothing odd.
      if (failed !== 'permission' && failed !== 'gone')
        log({
          level: 'warn',
          what: 'reminders service failed',
          reason: [failed, statusCode, code].join(' '),
        });
      return { failed };
    }
  }

  async function list(request: AskedFrom): Promise<Outcome<KnownAlert[]>> {
    const listed = await ask(request, (client) => client.getReminders());
    // A cut answer to a question has changed nothing.
    if ('failed' in listed) return listed;
    const read = readOutside(answers().list, listed.done);
    if (!read.success) return { failed: 'down' };
    return {
      done: read.output.alerts.flatMap((alert) => (alert?.status === 'ON' ? [knownAlert(alert)] : [])),
    };
  }

  return {
    async create(request, order) {
      let isCut = false;
      const made = await ask(request, async (client) => {
        try {
          return await client.createReminder(requestOf(order, request));
        } catch (error) {
          isCut = error instanceof CutError;
          throw error;
        }
      });
      return isCut ? found(order, await list(request)) : tokenOf(made);
    },
    update: async (request, token, order) =>
      tokenOf(await ask(request, (client) => client.updateReminder(token, requestOf(order, request)))),
    async remove(request, token) {
      const removed = await ask(request, (client) => client.deleteReminder(token));
      return 'failed' in removed ? removed : { done: true };
    },
    list,
  };
}

/** Whether a reminder was set before the connection was cut: only Alexa's list can say. */
function found({ text, schedule }: ReminderOrder, listed: Outcome<KnownAlert[]>): Outcome<string> {
  if ('failed' in listed) return { failed: 'late' };
  const made = listed.done.find((one) => one.text === text && one.recurring === isRecurring(schedule));
  return made ? { done: made.token } : { failed: 'down' };
}

type Alert = NonNullable<v.InferOutput<ReturnType<typeof answers>['list']>['alerts'][number]>;

function knownAlert({ alertToken, alertInfo, trigger }: Alert): KnownAlert {
  const schedule = scheduleFrom(trigger);
  return {
    token: alertToken,
    text: alertInfo.spokenInfo.content[0]?.text ?? '',
    recurring: trigger.recurrence !== undefined,
    ...(schedule && { schedule }),
  };
}

/** An answer without a token leaves it open whether the reminder is there. */
function tokenOf(outcome: Outcome<unknown>): Outcome<string> {
  if ('failed' in outcome) return outcome;
  const read = readOutside(answers().made, outcome.done);
  return read.success ? { done: read.output.alertToken } : { failed: 'late' };
}

/** A reminder in Alexa's words. */
export function requestOf(
  { schedule, text, locale, zone }: ReminderOrder,
  { sentAtMs }: AskedFrom,
): services.reminderManagement.ReminderRequest {
  const clock = wallClock(zone)!;
  return {
    requestTime: wallIso(sentAtMs, clock),
    trigger: triggerOf(schedule, sentAtMs, zone, clock),
    alertInfo: { spokenInfo: { content: [{ locale, text, ssml: `<speak>${text}</speak>` }] } },
    pushNotification: { status: 'ENABLED' },
  };
}

/** What each status means. Codes are opaque beyond how they begin. */
function failureOf(statusCode: number | undefined, code: string): ReminderFailure {
  switch (statusCode) {
    case 400:
      return 'refused';
    case 401:
    // An update that is not authorised.
    case 409:
      return 'permission';
    case 403:
      return code.startsWith('MAX_REMINDERS') ? 'full' : 'device';
    case 404:
      return 'gone';
    case 429:
      return 'busy';
    default:
      return 'down';
  }
}

function detailsOf(error: unknown): { statusCode?: number; code: string } {
  const read = readOutside(
    v.object({
      statusCode: v.fallback(v.optional(v.number()), undefined),
      response: v.fallback(v.optional(v.object({ code: v.fallback(v.string(), '') })), undefined),
    }),
    error,
  );
  if (!read.success) return { code: '' };
  const { statusCode, response } = read.output;
  const code = response?.code ?? '';
  return {
    ...(statusCode !== undefined && { statusCode }),
    code: /^\w{0,60}$/.test(code) ? code : 'unreadable',
  };
}
