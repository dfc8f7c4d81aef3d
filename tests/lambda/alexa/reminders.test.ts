import { DefaultApiClient } from 'ask-sdk-core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alexaReminders, requestOf } from '../../../lambda/alexa/reminders';
import { scheduleFrom, triggerOf } from '../../../lambda/alexa/reminderTrigger';
import { readRequest } from '../../../lambda/alexa/request';
import { wallClock } from '../../../lambda/lib/wallClock';
import type { ReminderOrder } from '../../../lambda/reminders/alexaReminders';
import { rhythms, type Schedule } from '../../../lambda/reminders/reminder';
import { envelope } from '../../support/requests';

const zone = 'America/New_York';
const asked = readRequest(envelope({ type: 'LaunchRequest', timestamp: '2026-11-24T02:04:00Z' }))!;
const order = (schedule: Schedule): ReminderOrder => ({
  schedule,
  text: 'time for your stretches',
  locale: 'en-US',
  zone,
});

/** The rest of every request to the reminders service. */
const tail =
  '"alertInfo":{"spokenInfo":{"content":[{"locale":"en-US","text":"time for your stretches","ssml":"<speak>time for your stretches</speak>"}]}},"pushNotification":{"status":"ENABLED"}}';

describe('what is sent to Alexa is, byte for byte,', () => {
  test.each([
    [
      'one that comes once at a time',
      { atMs: Date.parse('2026-11-24T03:00:00Z') },
      '{"type":"SCHEDULED_ABSOLUTE","scheduledTime":"2026-11-23T22:00:00.000","timeZoneId":"America/New_York"}',
    ],
    [
      'one that comes after a while',
      { atMs: asked.sentAtMs + 600_000, inSeconds: 600 },
      '{"type":"SCHEDULED_RELATIVE","offsetInSeconds":600}',
    ],
    [
      'one of every night',
      { every: 'daily', hour: 22, minute: 0 },
      '{"type":"SCHEDULED_ABSOLUTE","timeZoneId":"America/New_York","recurrence":{"startDateTime":"2026-11-23T00:00:00.000","recurrenceRules":["FREQ=DAILY;BYHOUR=22;BYMINUTE=0;BYSECOND=0;INTERVAL=1;"]}}',
    ],
    [
      'one of the weekend, a rule a day',
      { every: 'weekends', hour: 9, minute: 30 },
      '{"type":"SCHEDULED_ABSOLUTE","timeZoneId":"America/New_York","recurrence":{"startDateTime":"2026-11-23T00:00:00.000","recurrenceRules":["FREQ=WEEKLY;BYDAY=SA;BYHOUR=9;BYMINUTE=30;BYSECOND=0;INTERVAL=1;","FREQ=WEEKLY;BYDAY=SU;BYHOUR=9;BYMINUTE=30;BYSECOND=0;INTERVAL=1;"]}}',
    ],
  ] as const)('%s', (_, schedule, trigger) => {
    expect(JSON.stringify(requestOf(order(schedule), asked))).toBe(
      `{"requestTime":"2026-11-23T21:04:00.000","trigger":${trigger},${tail}`,
    );
  });

  test('to the second, so that "in ten minutes" is ten minutes', () => {
    const late = { ...asked, sentAtMs: asked.sentAtMs + 42_000 };
    expect(requestOf(order({ atMs: 0, inSeconds: 60 }), late).requestTime).toBe('2026-11-23T21:04:42.000');
  });
});

test('what Alexa tells back of any reminder of ours is read as it was set', () => {
  const clock = wallClock(zone)!;
  const recurring = fc.record({
    every: fc.constantFrom(...rhythms),
    hour: fc.integer({ min: 0, max: 23 }),
    minute: fc.integer({ min: 0, max: 59 }),
  });
  fc.assert(
    fc.property(recurring, (schedule) => {
      const trigger = JSON.parse(JSON.stringify(triggerOf(schedule, asked.sentAtMs, zone, clock)));
      expect(scheduleFrom(trigger)).toEqual(schedule);
    }),
  );
  for (const [trigger, read] of [
    [
      { scheduledTime: '2026-11-23T22:00:00.000', timeZoneId: zone },
      { atMs: Date.parse('2026-11-24T03:00:00Z') },
    ],
    [{ scheduledTime: '2026-11-23T22:00:00.000' }, undefined],
    [{ recurrence: { recurrenceRules: ['FREQ=MONTHLY;BYMONTHDAY=2;BYHOUR=7;BYMINUTE=0'] } }, undefined],
    [{ recurrence: { recurrenceRules: [] } }, undefined],
    [{ recurrence: 'daily' }, undefined],
    [null, undefined],
  ])
    expect(scheduleFrom(trigger)).toEqual(read);
});

describe('an answer of the service', () => {
  const answering = (statusCode: number, body: string, type = 'application/json') =>
    alexaReminders(
      { invoke: async () => ({ statusCode, body, headers: [{ key: 'content-type', value: type }] }) },
      1_000,
      () => undefined,
    );

  test.each([
    [200, '{}', 'late'],
    [200, '[]', 'late'],
    [400, '{"code":"X"}', 'refused'],
    [401, '{}', 'permission'],
    [403, '{"code":"DEVICE_NOT_SUPPORTED"}', 'device'],
    [403, '{"code":"MAX_REMINDERS_EXCEEDED"}', 'full'],
    [403, 'null', 'device'],
    [404, '{}', 'gone'],
    [409, '{}', 'permission'],
    [429, '', 'busy'],
    [500, '<html>', 'down'],
    [503, '{}', 'down'],
    [418, '{}', 'down'],
  ])('%i %s is "%s"', async (status, body, failed) => {
    const service = answering(status, body);
    expect(await service.update(asked, 't', order({ every: 'daily', hour: 1, minute: 0 }))).toEqual({
      failed,
    });
  });

  test('of HTML is a failing service, not a broken skill', async () => {
    const service = answering(500, '<html><body>no</body></html>', 'text/html');
    expect(await service.create(asked, order({ atMs: 1 }))).toEqual({ failed: 'down' });
    expect(await service.list(asked)).toEqual({ failed: 'down' });
  });

  test('lists what is still to ring, also what cannot be read but for its token', async () => {
    const alert = (token: string, status: string) => ({
      alertToken: token,
      status,
      alertInfo: { spokenInfo: { content: [{ locale: 'en-US', text: 'x' }] } },
      trigger: { recurrence: { recurrenceRules: ['FREQ=DAILY;BYHOUR=22;BYMINUTE=0'] } },
    });
    const alerts = [alert('a', 'ON'), alert('b', 'COMPLETED'), { alertToken: 'c' }, null, 'x'];
    expect(await answering(200, JSON.stringify({ totalCount: '5', alerts })).list(asked)).toEqual({
      done: [
        { token: 'a', text: 'x', recurring: true, schedule: { every: 'daily', hour: 22, minute: 0 } },
        { token: 'c', text: '', recurring: false },
      ],
    });
  });

  test('that never comes leaves it open whether it happened', async () => {
    const silent = alexaReminders({ invoke: () => new Promise(() => undefined) }, 10, () => undefined);
    expect(await silent.create(asked, order({ atMs: 1 }))).toEqual({ failed: 'late' });
  });

  test('cannot be had without the address of the service, or where nobody listens', async () => {
    const { services: _, ...nowhere } = asked;
    const service = alexaReminders(new DefaultApiClient(), 1_000, () => undefined);
    expect(await service.remove(nowhere, 't')).toEqual({ failed: 'down' });
    const closed = { ...asked, services: { ...asked.services!, apiEndpoint: 'http://127.0.0.1:1' } };
    expect(await service.remove(closed, 't')).toEqual({ failed: 'down' });
  });

  test('is logged without its message; a missing permission is nothing odd', async () => {
    const lines: string[] = [];
    const of = (statusCode: number, body: string) =>
      alexaReminders({ invoke: async () => ({ statusCode, body, headers: [] }) }, 1_000, (line) =>
        lines.push(JSON.stringify(line)),
      );
    await of(500, '{"code":"INTERNAL","message":"secret"}').list(asked);
    await of(500, '{"code":"somebody said this"}').list(asked);
    await of(401, '{"code":"UNAUTHORIZED"}').list(asked);
    expect(lines).toEqual([
      '{"level":"warn","what":"reminders service failed","reason":"down 500 INTERNAL"}',
      '{"level":"warn","what":"reminders service failed","reason":"down 500 unreadable"}',
    ]);
  });
});
