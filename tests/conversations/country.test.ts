import { afterEach, describe, expect, test, vi } from 'vitest';
import { cachedTimeZone } from '../../lambda/alexa/cachedTimeZone';
import { deviceTimeZone } from '../../lambda/alexa/timeZone';
import { memoryStore } from '../../lambda/storage/memoryStore';
import { envelope, intent, testSkill, threeTen, wordsOf } from '../support/requests';
import { onScreen } from '../support/screens';

const alarm = intent('RedFlagIntent', { sign: 'emergency' });
const cramp = intent('RelieveCrampIntent', { muscle: 'calf' });
const launch = { type: 'LaunchRequest' };

/** A device that is spoken to in one session, with what Alexa says of its time zone. */
function device(zone: () => Promise<string | undefined>, locale = 'en-US') {
  let asked = 0;
  const { answer } = testSkill({
    timeZoneOf: async () => {
      asked += 1;
      return zone();
    },
  });
  let attributes = {};
  return {
    asked: () => asked,
    country: () => (attributes as { coach?: { country?: string } }).coach?.country,
    async hears(request: object): Promise<string> {
      const reply = await answer(envelope({ ...request, locale }, attributes));
      attributes = reply.sessionAttributes ?? {};
      return wordsOf(reply.response);
    },
  };
}

const inZone = (zone: string | undefined, locale?: string) => device(async () => zone, locale);

afterEach(() => {
  vi.useRealTimers();
});

describe('an alarm on a cold start names the number of the country that the device is in', () => {
  test.each([
    ['Europe/London', 'en-US', 'nine nine nine'],
    ['Australia/Sydney', 'en-GB', 'triple zero'],
    ['America/Chicago', 'en-IN', 'nine one one'],
    ['Asia/Calcutta', 'en-US', 'one one two'],
    ['Asia/Tokyo', 'en-US', 'one one nine'],
    ['Europe/Kyiv', 'en-US', 'your local emergency number'],
    ['Africa/Lagos', 'en-GB', 'your local emergency number'],
  ])('in %s, set to %s', async (zone, locale, number) => {
    expect(await inZone(zone, locale).hears(alarm)).toContain(`Call ${number} now.`);
  });

  test.each([
    undefined,
    'Etc/UTC',
    'CET',
    'Not/AZone',
  ])('or that of the locale, where it cannot be told: %s', async (zone) => {
    expect(await inZone(zone, 'en-AU').hears(alarm)).toContain('Call triple zero now.');
  });
});

describe('every sentence with a number follows the country', () => {
  test.each([
    ['help', intent('AMAZON.HelpIntent'), 'Dial nine nine nine.'],
    ['advice', intent('AskAdviceIntent', { topic: 'when_doctor' }), 'nine nine nine'],
    ['poison', intent('RedFlagIntent', { sign: 'poison' }), 'Call one one one now, or nine nine nine.'],
    ['crisis', intent('RedFlagIntent', { sign: 'crisis' }), 'one one six, one two three'],
    ['a clot', intent('RedFlagIntent', { sign: 'clot' }), 'Call one one one or your doctor today.'],
    [
      'a sign beside a complaint',
      intent('RelieveCrampIntent', { muscle: 'calf', sign: 'emergency' }),
      'nine nine nine',
    ],
  ])('%s', async (_, request, words) => {
    expect(await inZone('Europe/London').hears(request)).toContain(words);
  });

  test('and so does what is said later in the session, which asks Alexa once', async () => {
    const { hears, asked, country } = inZone('Europe/London');
    await hears(alarm);
    expect(await hears(intent('AMAZON.YesIntent'))).toContain('nine nine nine');
    expect(await hears(intent('AMAZON.NoIntent'))).toContain('nine nine nine');
    expect(asked()).toBe(1);
    expect(country()).toBe('GB');
  });

  test('a launch, which asks for the hour, knows it from then on', async () => {
    const { hears, asked, country } = inZone('Australia/Perth');
    await hears(launch);
    expect(country()).toBe('AU');
    expect(await hears(alarm)).toContain('Call triple zero now.');
    expect(asked()).toBe(1);
  });

  test('a screen shows it large, in digits', async () => {
    const { answer } = testSkill({ timeZoneOf: async () => 'Australia/Sydney' });
    const { response } = await answer(onScreen(intent('RedFlagIntent', { sign: 'poison' })));
    const texts = JSON.stringify(response.directives);
    expect(texts).toContain('"13 11 26"');
    expect(texts).not.toContain('one three, one one');
  });
});

describe('nobody waits long', () => {
  /** A skill whose time zone comes from a service that takes so long, in ms. */
  function slowly(takesMs: number) {
    const invoke = () =>
      new Promise<{ statusCode: number; body: string; headers: [] }>((resolve) => {
        setTimeout(resolve, takesMs, { statusCode: 200, body: '"Europe/London"', headers: [] });
      });
    const store = memoryStore();
    return testSkill({
      ...store,
      timeZoneOf: cachedTimeZone(deviceTimeZone({ invoke }, 300), store.zones, 300),
    });
  }

  test('a service that takes 400 ms is waited for 300 ms, and the number is that of the locale', async () => {
    vi.useFakeTimers();
    let heard = '';
    void slowly(400)
      .answer(envelope(alarm))
      .then(({ response }) => {
        heard = wordsOf(response);
      });
    await vi.advanceTimersByTimeAsync(299);
    expect(heard).toBe('');
    await vi.advanceTimersByTimeAsync(1);
    expect(heard).toContain('Call nine one one now.');
  });

  test('one that takes 200 ms is waited for', async () => {
    vi.useFakeTimers();
    const answered = slowly(200).answer(envelope(alarm));
    await vi.advanceTimersByTimeAsync(200);
    expect(wordsOf((await answered).response)).toContain('Call nine nine nine now.');
  });

  test('a cramp does not ask, and a hold does not wait: a service that never answers changes nothing', async () => {
    const { hears, asked } = device(() => new Promise(() => undefined));
    expect(await hears(cramp)).toContain('Hold.');
    expect(asked()).toBe(0);
    expect(await hears(intent('StillHurtsIntent'))).toContain('Hold.');
    expect(await hears(intent('HowLongLeftIntent'))).not.toBe('');
  });

  test('somebody who is being coached hears the right number in the end, though no hold waited for it', async () => {
    const store = memoryStore();
    let takesMs = 50;
    const invoke = async () => {
      await new Promise((resolve) => setTimeout(resolve, takesMs));
      return { statusCode: 200, body: '"Europe/London"', headers: [] };
    };
    const timeZoneOf = cachedTimeZone(deviceTimeZone({ invoke }, 300), store.zones, 300);
    const { answer } = testSkill({ ...store, timeZoneOf });
    let attributes = {};
    const say = async (request: object, minutes: number) => {
      const timestamp = new Date(Date.parse(threeTen) + minutes * 60_000).toISOString();
      const reply = await answer(envelope({ ...request, timestamp }, attributes));
      attributes = reply.sessionAttributes ?? {};
      return wordsOf(reply.response);
    };
    await say(cramp, 0);
    await say(intent('StillHurtsIntent'), 1);
    // The answer came after the second reply, and is kept.
    await new Promise((resolve) => setTimeout(resolve, 200));
    takesMs = 60_000;
    await say(intent('StillHurtsIntent'), 2);
    expect(await say(intent('StillHurtsIntent'), 11)).toContain('Please call one one one or your doctor.');
  });
});

test('a session whose country cannot be read begins anew, and an alarm is answered', async () => {
  const { answer } = testSkill({ timeZoneOf: async () => 'Europe/London' });
  for (const country of ['', 'gb', 'GBR', 7, null, '__proto__']) {
    const { response } = await answer(envelope(alarm, { coach: { misses: 0, country } }));
    expect(wordsOf(response)).toContain('Call nine nine nine now.');
  }
});
