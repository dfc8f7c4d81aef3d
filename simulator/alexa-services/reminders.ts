/** The reminders service: what Amazon answers and refuses, by paths and statuses as in ask-sdk-model. */
import * as v from 'valibot';
import type { Account, KeptReminder } from './account';
import { withNulls } from './nulls';
import { completed, ReminderRequest } from './reminderRequest';
import { nextTime } from './reminderTimes';
import { type Call, type Reply, refusal } from './reply';

const PATH = '/v1/alerts/reminders';

/** A reminder that will not sound again is shown for three days more. */
const SHOWN_AFTERWARDS_MS = 3 * 24 * 60 * 60 * 1000;

/** What the service needs. */
export interface ReminderParts {
  account: Account;
  /** The device's zone, for reminders that name none. */
  zone: string;
  /** Device time, ms since 1970. */
  now: () => number;
  newToken: () => string;
  /** False for a device that cannot remind. */
  supported: boolean;
  /** Draws how what has no value is written, from 0 up to, not including, 1. */
  draw: () => number;
}

/** The reminders the Alexa app shows, in the order they were set. */
export function shownReminders({ reminders }: Account, now: number): KeptReminder[] {
  return reminders.filter(({ request }) => nextTime(request, now - SHOWN_AFTERWARDS_MS) !== null);
}

/** Answers a call whose token was right; null for a path of another service. */
export function answerReminders(parts: ReminderParts, call: Call): Reply | null {
  const [, token] = /^\/v1\/alerts\/reminders(?:\/([^/]+))?$/.exec(call.path) ?? [];
  if (token === undefined && call.path !== PATH) return null;
  const { account, supported } = parts;
  if (account.permission !== 'granted')
    return refusal(401, 'UNAUTHORIZED', 'The person has not given the permission for reminders.');
  if (!supported) return refusal(403, 'DEVICE_NOT_SUPPORTED', 'This device does not support reminders.');
  const service = new Reminders(parts);
  if (token === undefined) {
    if (call.method === 'POST') return service.create(call.body);
    if (call.method === 'GET') return service.list();
  } else {
    const reminder = shownReminders(account, parts.now()).find(
      ({ alertToken }) => encodeURIComponent(alertToken) === token,
    );
    if (!reminder)
      return refusal(404, 'NOT_FOUND', 'There is no reminder of this skill with that alertToken.');
    if (call.method === 'GET') return { status: 200, body: service.shown(reminder) };
    if (call.method === 'PUT') return service.update(reminder, call.body);
    if (call.method === 'DELETE') return service.remove(reminder);
  }
  return refusal(405, 'METHOD_NOT_ALLOWED', `Nothing answers ${call.method} ${call.path}.`);
}

class Reminders {
  constructor(private readonly parts: ReminderParts) {}

  create(body: unknown): Reply {
    const { account, newToken, now } = this.parts;
    if (!account.inSession)
      return refusal(403, 'OUT_OF_SESSION', 'Reminders are created while a session is open.');
    return this.keep(body, (request, time) => {
      const reminder = { alertToken: newToken(), createdTime: time, updatedTime: time, version: 1, request };
      account.change({ reminders: [...shownReminders(account, now()), reminder] });
      return reminder;
    });
  }

  update(before: KeptReminder, body: unknown): Reply {
    const { account } = this.parts;
    return this.keep(body, (request, time) => {
      const reminder = { ...before, updatedTime: time, version: before.version + 1, request };
      account.change({ reminders: account.reminders.map((one) => (one === before ? reminder : one)) });
      return reminder;
    });
  }

  remove(reminder: KeptReminder): Reply {
    const { account } = this.parts;
    account.change({ reminders: account.reminders.filter((one) => one !== reminder) });
    return { status: 200 };
  }

  list(): Reply {
    const { account, now } = this.parts;
    const alerts = shownReminders(account, now()).map((reminder) => this.shown(reminder));
    return { status: 200, body: { totalCount: String(alerts.length), alerts, links: null } };
  }

  /** A reminder with its content, as it is read. */
  shown(reminder: KeptReminder): object {
    const { trigger, alertInfo, pushNotification } = reminder.request;
    return withNulls({ ...this.head(reminder), trigger, alertInfo, pushNotification }, this.parts.draw);
  }

  /** Checks a body and its times, keeps it, and answers as Amazon does. */
  private keep(body: unknown, kept: (request: ReminderRequest, time: string) => KeptReminder): Reply {
    const now = this.parts.now();
    const parsed = v.safeParse(ReminderRequest, body);
    if (!parsed.success) {
      const [issue] = parsed.issues;
      const path = v.getDotPath(issue);
      return refusal(400, 'INVALID_REQUEST', `${path ? `${path}: ` : ''}${issue.message}`);
    }
    const request = completed(parsed.output, now, this.parts.zone);
    if (nextTime(request, now) === null)
      return refusal(400, 'INVALID_TRIGGER_TIME', 'The reminder would sound in the past, or never.');
    const reminder = kept(request, new Date(now).toISOString());
    return { status: 200, body: { ...this.head(reminder), href: `${PATH}/${reminder.alertToken}` } };
  }

  private head({ alertToken, createdTime, updatedTime, version, request }: KeptReminder): object {
    const status = nextTime(request, this.parts.now()) === null ? 'COMPLETED' : 'ON';
    return { alertToken, createdTime, updatedTime, status, version: String(version) };
  }
}
