import type { services as alexa } from 'ask-sdk-model';
import { afterEach, describe, expect, it } from 'vitest';
import { withoutEmpty } from '../../../lambda/lib/fromOutside';
import { FAULTS } from '../../../simulator/alexa-services/fault';
import { inSeconds, nightly, once, openServices, recurring } from '../fixtures/reminders';
import { NIGHT } from '../fixtures/skill';

type Opened = Awaited<ReturnType<typeof openServices>>;
type Body = alexa.reminderManagement.ReminderRequest;

const opened: Opened[] = [];
async function open(...facts: Parameters<typeof openServices>): Promise<Opened> {
  const one = await openServices(...facts);
  opened.push(one);
  return one;
}
afterEach(() => Promise.all(opened.splice(0).map(({ services }) => services.close())));

describe("Amazon's own client", () => {
  it('creates, reads, lists, changes and deletes a reminder', async () => {
    const { client, time } = await open();
    const created = await client.createReminder(nightly);
    const head = {
      alertToken: 'alert-1',
      createdTime: '2026-01-15T08:10:00.000Z',
      updatedTime: '2026-01-15T08:10:00.000Z',
      status: 'ON',
      version: '1',
    };
    expect(created).toEqual({ ...head, href: '/v1/alerts/reminders/alert-1' });
    const { trigger, alertInfo, pushNotification } = nightly;
    expect(withoutEmpty(await client.getReminder('alert-1'))).toEqual({
      ...head,
      trigger,
      alertInfo,
      pushNotification,
    });
    const listed = await client.getReminders();
    expect(listed).toMatchObject({ totalCount: '1', links: null, alerts: [{ alertToken: 'alert-1' }] });

    time.now += 60_000;
    const changed = await client.updateReminder('alert-1', once('2026-01-15T23:00:00.000'));
    expect(changed).toMatchObject({ ...head, updatedTime: '2026-01-15T08:11:00.000Z', version: '2' });
    expect((await client.getReminder('alert-1')).trigger).toMatchObject({
      scheduledTime: '2026-01-15T23:00:00.000',
    });

    await client.deleteReminder('alert-1');
    expect(await client.getReminders()).toMatchObject({ totalCount: '0', alerts: [] });
  });

  it('sees a one-off as completed once it has sounded, for three days', async () => {
    const { client, time } = await open();
    await client.createReminder(inSeconds(600));
    time.now = NIGHT + 599_999;
    expect((await client.getReminder('alert-1')).status).toBe('ON');
    time.now = NIGHT + 600_000;
    expect((await client.getReminder('alert-1')).status).toBe('COMPLETED');
    time.now = NIGHT + 600_000 + 3 * 86_400_000;
    expect((await client.getReminders()).totalCount).toBe('0');
  });

  it("gets a reminder without a zone in the device's", async () => {
    const { client } = await open({ zone: 'Asia/Tokyo' });
    const { timeZoneId: _, ...trigger } = nightly.trigger;
    await client.createReminder({ ...nightly, trigger });
    expect((await client.getReminder('alert-1')).trigger?.timeZoneId).toBe('Asia/Tokyo');
  });
});

describe('what Amazon refuses', () => {
  const rule = 'FREQ=DAILY;BYHOUR=22;BYMINUTE=0;BYSECOND=0;INTERVAL=1';
  const spoken = (content: object[]) => ({ ...nightly, alertInfo: { spokenInfo: { content } } }) as Body;
  it.each<[string, Body]>([
    ['a time in the past', once('2026-01-15T03:09:59.000')],
    ['this very moment', once('2026-01-15T03:10:00.000')],
    ['a recurrence that has ended', recurring([rule], { endDateTime: '2026-01-14T00:00:00.000' })],
    ['a rule that falls on no day', recurring([rule.replace('DAILY', 'MONTHLY;BYMONTHDAY=31;INTERVAL=12')])],
    ['no rule', recurring([])],
    ['a time with an offset', once('2026-01-15T22:00:00.000Z')],
    ['a day that is none', once('2026-02-30T22:00:00.000')],
    ['an unknown zone', recurring([rule], { timeZoneId: 'America/Nowhere' })],
    ['an offset for a zone', recurring([rule], { timeZoneId: '-05:00' })],
    ['a misspelt zone', recurring([rule], { timeZoneId: 'america/new_york' })],
    ['no words', spoken([])],
    ['empty words', spoken([{ locale: 'en-US' }])],
    ['broken SSML', spoken([{ locale: 'en-US', ssml: '<speak>' }])],
    ['nothing spoken', { ...nightly, alertInfo: {} }],
    ['no trigger', { alertInfo: nightly.alertInfo } as Body],
    ['neither time nor rules', { ...nightly, trigger: { type: 'SCHEDULED_ABSOLUTE' } }],
    ['an offset of no time', inSeconds(0) as Body],
    ['a key of another spelling', { ...nightly, timezoneId: 'America/New_York' } as Body],
    ...['FREQ=HOURLY', 'BYDAY=MO', 'BYHOUR=24', 'BYMINUTE=60', 'BYHOUR=8,20', 'RRULE:FREQ=DAILY', 'FREQ=']
      .map((part) => `${part};${rule}`)
      .concat(
        'FREQ=DAILY',
        'FREQ=DAILY;BYHOUR=22',
        'FREQ=WEEKLY;BYHOUR=22;BYMINUTE=0',
        'FREQ=WEEKLY;BYDAY=MO,TU;BYHOUR=22;BYMINUTE=0',
        'FREQ=MONTHLY;BYMONTHDAY=32;BYHOUR=22;BYMINUTE=0',
        'freq=daily;byhour=22;byminute=0',
        '',
      )
      .map((text): [string, Body] => [`the rule "${text}"`, recurring([text])]),
  ])('%s, with 400', async (_, body) => {
    const { client } = await open();
    await expect(client.createReminder(body)).rejects.toMatchObject({
      statusCode: 400,
      response: { code: expect.stringMatching(/^INVALID_/), message: expect.stringMatching(/\w/) },
    });
    expect((await client.getReminders()).totalCount).toBe('0');
  });

  it('a change to any of that, which leaves the reminder as it was', async () => {
    const { client } = await open();
    await client.createReminder(nightly);
    await expect(client.updateReminder('alert-1', once('2026-01-01T00:00:00.000'))).rejects.toMatchObject({
      statusCode: 400,
    });
    expect(await client.getReminder('alert-1')).toMatchObject({ version: '1', trigger: nightly.trigger });
  });

  it('a body that is no JSON', async () => {
    const { services } = await open();
    const response = await fetch(`${services.apiEndpoint}/v1/alerts/reminders`, {
      method: 'POST',
      headers: { authorization: 'Bearer token' },
      body: '{',
    });
    expect([response.status, await response.json()]).toEqual([
      400,
      expect.objectContaining({ code: 'INVALID_REQUEST' }),
    ]);
  });

  it('another token, with 401 on every call', async () => {
    const { stranger } = await open();
    for (const call of calls(stranger)) await expect(call()).rejects.toMatchObject({ statusCode: 401 });
  });

  it.each(['missing', 'denied'] as const)('a permission that is %s, with 401', async (permission) => {
    const { client } = await open({ permission });
    for (const call of calls(client)) await expect(call()).rejects.toMatchObject({ statusCode: 401 });
  });

  it('a device that cannot remind, with 403', async () => {
    const { client } = await open({ supported: false });
    await expect(client.createReminder(nightly)).rejects.toMatchObject({
      statusCode: 403,
      response: { code: 'DEVICE_NOT_SUPPORTED' },
    });
  });

  it('creation outside a session with 403, but neither reading, changing nor deleting there', async () => {
    const { client, account } = await open();
    await client.createReminder(nightly);
    account.inSession = false;
    await expect(client.createReminder(nightly)).rejects.toMatchObject({
      statusCode: 403,
      response: { code: 'OUT_OF_SESSION' },
    });
    await client.updateReminder('alert-1', nightly);
    await client.getReminder('alert-1');
    await client.deleteReminder('alert-1');
  });

  it('an alertToken that is gone, or was never one, with 404', async () => {
    const { client } = await open();
    for (const token of ['gone', 'a/b', '%', ' ']) {
      await expect(client.getReminder(token)).rejects.toMatchObject({ statusCode: 404 });
    }
    await expect(client.updateReminder('gone', nightly)).rejects.toMatchObject({ statusCode: 404 });
    await expect(client.deleteReminder('gone')).rejects.toMatchObject({ statusCode: 404 });
  });
});

describe('a service that fails', () => {
  it.each(FAULTS.filter((fault) => /^\d/.test(fault)))('answers %s to every call', async (fault) => {
    const { client } = await open({ faults: () => fault });
    for (const call of calls(client)) {
      await expect(call()).rejects.toMatchObject({
        statusCode: Number(fault),
        response: { code: expect.any(String), message: expect.any(String) },
      });
    }
  });

  it('tells a full list from a device that cannot remind', async () => {
    const { client } = await open({ faults: () => 'full' });
    await expect(client.createReminder(nightly)).rejects.toMatchObject({
      statusCode: 403,
      response: { code: 'MAX_REMINDERS_EXCEEDED' },
    });
  });

  it('answers a page of HTML with 500', async () => {
    const { services } = await open({ faults: () => 'html' });
    const response = await fetch(`${services.apiEndpoint}/v1/alerts/reminders`);
    expect([response.status, response.headers.get('content-type')]).toEqual([500, 'text/html']);
    expect(await response.text()).toContain('<html>');
  });

  it('answers never, and can be closed all the same', async () => {
    const { services, client } = await open({ faults: () => 'silent' });
    const call = expect(client.createReminder(nightly)).rejects.toThrow();
    await new Promise((resolve) => setTimeout(resolve, 50));
    await services.close();
    await call;
  });

  it('fails call by call as a test hands it in, and never the time zone', async () => {
    const { client, services } = await open({
      faults: ({ method, body }) => (method === 'POST' && body !== undefined ? '503' : null),
    });
    await expect(client.createReminder(nightly)).rejects.toMatchObject({ statusCode: 503 });
    expect((await client.getReminders()).totalCount).toBe('0');
    const zone = await fetch(`${services.apiEndpoint}/v2/devices/device/settings/System.timeZone`, {
      headers: { authorization: 'Bearer token' },
    });
    expect(zone.status).toBe(200);
  });
});

const calls = (client: Opened['client']): (() => Promise<unknown>)[] => [
  () => client.createReminder(nightly),
  () => client.getReminders(),
  () => client.getReminder('alert-1'),
  () => client.updateReminder('alert-1', nightly),
  () => client.deleteReminder('alert-1'),
];
