import type { RequestEnvelope } from 'ask-sdk-model';
import { describe, expect, it } from 'vitest';
import { Account } from '../../../simulator/alexa-services/account';
import { completed, type ReminderRequest } from '../../../simulator/alexa-services/reminderRequest';
import type { EchoParts, Shown } from '../../../simulator/device/echoParts';
import { inSeconds, nightly, once, openServices } from '../fixtures/reminders';
import { fakeHandler, NIGHT, newEcho } from '../fixtures/skill';

const HOUR = 3_600_000;
/** 22:00 of the same day in New York. */
const TEN = NIGHT + 19 * HOUR - 10 * 60_000;
const SENTENCE = "Here's your reminder from Cramp Coach: time for your bedtime stretches";

function withReminders(requests: ReminderRequest[], parts: Partial<EchoParts> = {}) {
  const account = new Account();
  const set = new Date(NIGHT).toISOString();
  account.change({
    reminders: requests.map((request, index) => ({
      alertToken: `alert-${index + 1}`,
      createdTime: set,
      updatedTime: set,
      version: 1,
      request: completed(request, NIGHT, 'America/New_York'),
    })),
  });
  return { ...newEcho({ account, ...parts }), account };
}

const own = (shown: readonly Shown[]) =>
  shown.flatMap((event) =>
    event.kind === 'sounding' && event.event.own && event.event.text ? [event.event.text] : [],
  );
const clocks = (shown: readonly Shown[]) =>
  shown.flatMap((event) => (event.kind === 'reminder' ? [event.clock] : []));

describe('a reminder', () => {
  it("sounds at its time, in Alexa's own words, twice, and the skill hears nothing of it", async () => {
    const { echo, shown, turns } = withReminders([nightly]);
    await echo.advance(TEN - 1);
    expect(own(shown)).toEqual([]);
    await echo.advance(TEN);
    await echo.settle();
    expect(own(shown)).toEqual([SENTENCE, SENTENCE]);
    expect([clocks(shown), turns]).toEqual([['22:00'], []]);
    expect(echo.replyBeganAt).toBe(TEN);
    expect(echo.time - TEN).toBeLessThan(20_000);
  });

  it('sounds every night, at ten also after clocks went forward', async () => {
    const { echo, shown } = withReminders([nightly]);
    await echo.advance(Date.UTC(2026, 2, 11));
    expect(clocks(shown)).toEqual(Array.from({ length: 54 }, () => '22:00'));
  });

  it('that was set at its own time of day waits for the next one', async () => {
    const { echo, shown, account } = withReminders([]);
    await echo.advance(TEN + 5 * 60_000);
    const set = new Date(echo.time).toISOString();
    const request = completed(nightly, echo.time, 'America/New_York');
    account.change({
      reminders: [{ alertToken: 'a', createdTime: set, updatedTime: set, version: 1, request }],
    });
    await echo.advance(TEN + HOUR);
    expect(clocks(shown)).toEqual([]);
    await echo.advance(TEN + 24 * HOUR);
    expect(clocks(shown)).toEqual(['22:00']);
  });

  it('once, in ten minutes', async () => {
    const { echo, shown } = withReminders([inSeconds(600)]);
    await echo.advance(NIGHT + 48 * HOUR);
    expect(clocks(shown)).toEqual(['03:20']);
  });

  it('does not keep silence from ending, however often it recurs', async () => {
    const { echo, shown } = withReminders([nightly]);
    await echo.say('my leg is cramping', NIGHT);
    await echo.silence();
    await echo.silence();
    expect(clocks(shown)).toEqual([]);
    expect(echo.time - NIGHT).toBeLessThan(HOUR);
  });

  it('cuts off what plays, and the session ends', async () => {
    const { echo, shown, turns } = withReminders([inSeconds(20)]);
    await echo.say('my leg is cramping', NIGHT);
    await echo.settle();
    expect(turns.map(({ intent }) => intent)).toEqual(['RelieveCrampIntent', 'SessionEndedRequest']);
    expect(shown.some(({ kind }) => kind === 'interrupted')).toBe(true);
    expect(own(shown)).toHaveLength(2);
    await echo.say('my foot', echo.time);
    expect(turns[2]?.request.session?.new).toBe(true);
  });

  it('lets another of the same minute finish, and both are heard', async () => {
    const { echo, shown } = withReminders([
      nightly,
      once('2026-01-15T22:00:00.000'),
      once('2026-01-15T22:00:05.000'),
    ]);
    await echo.advance(TEN + 5 * 60_000);
    expect(own(shown)).toHaveLength(6);
    expect(shown.some(({ kind }) => kind === 'interrupted')).toBe(false);
  });

  it('is silenced by "stop", of which the skill hears nothing', async () => {
    const { echo, shown, turns } = withReminders([nightly]);
    await echo.advance(TEN);
    await echo.say('Alexa, stop', TEN + 3000);
    await echo.settle();
    expect([own(shown).length, turns]).toEqual([1, []]);
    await echo.say('my leg is cramping', TEN + 10_000);
    expect(turns.map(({ intent }) => intent)).toEqual(['RelieveCrampIntent']);
  });

  it('sounds on a real clock while nobody does anything', async () => {
    const { echo, shown, clock } = withReminders([nightly]);
    const leaving = new AbortController();
    let rings = 0;
    const until = clock.until.bind(clock);
    clock.until = async (instant, signal) => {
      rings += instant === TEN + 24 * HOUR * rings ? 1 : 0;
      if (rings === 3) leaving.abort();
      await until(instant, signal);
    };
    await echo.idle(leaving.signal);
    expect(clocks(shown)).toEqual(['22:00', '22:00']);
  });

  it('deleted in the app sounds no more, and the skill is told outside a session', async () => {
    const { echo, shown, turns } = withReminders([nightly, inSeconds(7200)]);
    await echo.say('my leg is cramping', NIGHT);
    await echo.deleteReminders(['alert-1']);
    expect(turns[1]?.request.request).toMatchObject({
      type: 'Reminders.ReminderDeleted',
      body: { alertTokens: ['alert-1'] },
    });
    expect(turns[1]?.request).not.toHaveProperty('session');
    expect(turns[1]).toMatchObject({ heard: null, timeline: [] });
    await echo.advance(TEN + HOUR);
    expect(clocks(shown)).toEqual(['05:10']);
  });
});

describe('a skill creates a reminder', () => {
  const answers = async (envelope: unknown) => {
    const { session, request } = envelope as RequestEnvelope;
    created.push([request.type, await tryToCreate(session === undefined)]);
    return fakeHandler(envelope);
  };
  let created: [string, number][] = [];
  let tryToCreate: (outside: boolean) => Promise<number>;

  it('while it answers in a session, and at no other time', async () => {
    created = [];
    const account = new Account();
    const { services, client } = await openServices({ account });
    tryToCreate = () =>
      client.createReminder(once('2026-01-15T22:00:00.000')).then(
        () => 200,
        ({ statusCode }) => statusCode,
      );
    account.inSession = false;
    try {
      const { echo } = newEcho({ account, handler: answers });
      await echo.say('my leg is cramping', NIGHT);
      expect(await tryToCreate(false)).toBe(403);
      await echo.deleteReminders(account.reminders.map(({ alertToken }) => alertToken));
      await echo.say('exit', echo.time);
      expect(created).toEqual([
        ['IntentRequest', 200],
        ['Reminders.ReminderDeleted', 403],
        ['SessionEndedRequest', 403],
      ]);
    } finally {
      await services.close();
    }
  });
});
