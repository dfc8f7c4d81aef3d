import { request } from 'node:http';
import { setImmediate } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { realClock } from '../../../simulator/device/clock';
import { UsageError } from '../../../simulator/lib/usageError';
import { openPage } from '../../../simulator/web';
import { Night } from '../../../simulator/web/night';
import { Nights } from '../../../simulator/web/nights';
import { Pace } from '../../../simulator/web/pace';
import { differences, replayed } from '../../../simulator/web/replay';
import { nightText, readNight, type SavedNight } from '../../../simulator/web/savedNight';
import type { PageServer } from '../../../simulator/web/server';
import { base, serve, settings } from '../../support/page';

const parts = base();
const saved = (...night: SavedNight['night'][number][]): SavedNight => ({
  crampCoachNight: 1,
  night: [{ at: 0, on: settings }, ...night],
});

describe('a saved night', () => {
  const text = nightText(saved({ at: 0, say: 'my calf is cramping' }, { at: 90, end: true }));

  it('is read as it was written', () => {
    expect(nightText(readNight(text))).toBe(text);
  });

  it('is read with a byte order mark before it, as an editor may save it', () => {
    expect(nightText(readNight(`\ufeff${text}`))).toBe(text);
  });

  it.each([
    ['no JSON', text.slice(0, -9), /it is no JSON/],
    ['something else', '{"name":"cramp-coach"}', /no list of what happened/],
    ['no device', text.replace('"on":', '"off":'), /entry 1 cannot be read/],
    ['a screen that is not', text.replace('"screen":"none"', '"screen":"wall"'), /entry 1 .*screen/],
    ['a clock that is none', text.replace('T03:10', 'T33:10'), /entry 1 .*clock/],
    ['an entry that is none', text.replace('"say"', '"shout"'), /entry 2 cannot be read: .*shout/],
    ['a command that is none', text.replace('"say":"my calf is cramping"', '"command":"?fly"'), /entry 2/],
    ['another time before its own', text.replace('"at":90', '"at":-1'), /entry 3/],
  ])('%s is refused in one sentence that says where', (_, broken, words) => {
    expect(() => readNight(broken)).toThrow(words);
    expect(() => readNight(broken)).toThrow(/^This file is no saved night: [^\n]+$/);
  });

  it('played again is the same, line by line; with a new device, a command and what is set in between', async () => {
    const once = await replayed(
      saved(
        { at: 0, say: 'my leg is cramping' },
        { at: 12.345, say: "it's my foot" },
        { at: 20, set: { apla: false, network: 'slow' } },
        { at: 50, set: { ear: 'lossy', seed: 5 } },
        { at: 60, say: 'next' },
        { at: 61, command: '?ear exact' },
        { at: 70, on: { ...settings, clock: '2026-01-15T21:00', screen: 'show', permission: 'granted' } },
        { at: 1, say: 'remind me to stretch at ten every night' },
        { at: 12, say: 'yes' },
        { at: 40, command: '?until 22:01' },
        { at: 3_700, end: true },
      ),
      parts,
    );
    const again = await replayed(once, parts);
    expect(nightText(again)).toBe(nightText(once));
    const heard = nightText(once);
    expect(heard).toContain('{"at":12.345,"event":"interrupted"}');
    expect(heard).toContain("Here's your reminder from Cramp Coach");
    expect(heard).not.toMatch(/amzn1|token|local-echo/i);
  });

  it('of a night that went sixty times as fast on a busy machine is the same to the millisecond', async () => {
    const night = await Night.open(parts, settings);
    night.do({ do: 'speed', times: 60 });
    const over = new Promise<void>((resolve) => {
      night.watch((told) => told.kind === 'ended' && resolve());
    });
    night.do({ do: 'say', text: 'my foot is cramping' });
    // A machine that is busy now and then, for seconds of the device's time.
    const busy = setInterval(() => {
      for (const until = performance.now() + 30; performance.now() < until; );
    }, 50);
    await over;
    clearInterval(busy);
    const lived = await night.save();
    await night.close();
    expect(nightText(await replayed(lived, parts))).toBe(nightText(lived));
  });

  it('says what is different, then and now', () => {
    const then = saved({ at: 1, skill: 'Toes up.' });
    const now = saved({ at: 1, skill: 'Toes down.' });
    expect(differences(then, now)).toEqual([
      '− {"at":1,"skill":"Toes up."}',
      '+ {"at":1,"skill":"Toes down."}',
    ]);
  });
});

describe('the pace', () => {
  it('sixty times as fast, a minute takes a second; a change of speed counts for who waits already', async () => {
    const pace = new Pace();
    const clock = realClock(0, pace);
    const began = performance.now();
    const minute = clock.until(60_000);
    pace.speed = 60;
    await minute;
    expect(clock.now()).toBeGreaterThanOrEqual(60_000);
    expect(performance.now() - began).toBeLessThan(20_000);
  });

  it('stands still while the skill answers, so that a slow machine is not heard', async () => {
    const pace = new Pace();
    pace.speed = 60;
    const before = pace.passedMs();
    const stood = await pace.standing(async () => {
      const at = pace.passedMs();
      await new Promise((resolve) => setTimeout(resolve, 50));
      return pace.passedMs() - at;
    });
    expect(stood).toBe(0);
    expect(pace.passedMs() - before).toBeLessThan(60_000);
  });

  it.each([
    [0, 1],
    [61, 60],
  ])('is never %i', (asked, given) => {
    const pace = new Pace();
    pace.speed = asked;
    expect(pace.speed).toBe(given);
  });
});

describe('twelve nights that are begun at once', () => {
  afterEach(() => vi.restoreAllMocks());

  it.each([0, 4])('are never more than four open, with %i open before', async (before) => {
    let [open, most] = [0, 0];
    vi.spyOn(Night, 'open').mockImplementation(async () => {
      open += 1;
      most = Math.max(most, open);
      await setImmediate();
      const close = async () => {
        await setImmediate();
        open -= 1;
      };
      return { watched: false, close } as unknown as Night;
    });
    const nights = new Nights(parts);
    for (let count = 0; count < before; count += 1) await nights.begin(settings);
    const begun = await Promise.allSettled(Array.from({ length: 12 }, () => nights.begin(settings)));
    expect(begun.filter(({ status }) => status === 'fulfilled')).toHaveLength(4);
    expect([open, most]).toEqual([4, 4]);
    const refused = begun.find(({ status }) => status === 'rejected') as PromiseRejectedResult;
    expect(String(refused.reason)).toMatch(/4 nights are open already: close one of the tabs, then reload\./);
    await nights.close();
    expect(open).toBe(0);
  });

  it('leave room for another when some of them cannot be opened', async () => {
    vi.spyOn(Night, 'open').mockRejectedValue(new UsageError('No.'));
    const nights = new Nights(parts);
    for (let count = 0; count < 8; count += 1) await expect(nights.begin(settings)).rejects.toThrow('No.');
  });
});

describe('the server', () => {
  let server: PageServer;
  beforeAll(async () => {
    server = await serve(parts);
  });
  afterAll(() => server.close());

  /** A request with headers of any kind, which no browser would send for a page. */
  const ask = (path: string, headers: Record<string, string> = {}, body?: string) =>
    new Promise<{ status: number; text: string }>((resolve, reject) => {
      const method = body === undefined ? 'GET' : 'POST';
      const sent = request(`${server.address}${path}`, { method, headers }, (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (part: string) => {
          text += part;
        });
        response.on('end', () => resolve({ status: response.statusCode!, text }));
      });
      sent.on('error', reject).end(body);
    });
  const json = { 'content-type': 'application/json' };

  it('listens on this machine alone', () => {
    expect(server.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  });

  it.each([
    ['a name that another site gave this machine', '/', { host: 'cramps.example' }, 403],
    ['another site in the same browser', '/choices', { origin: 'https://cramps.example' }, 403],
    ['a page in a frame without an origin', '/choices', { origin: 'null' }, 403],
    ['an image of another site', '/page.js', { 'sec-fetch-site': 'cross-site' }, 403],
    ['another server of this machine', '/choices', { 'sec-fetch-site': 'same-site' }, 403],
    ['what is not there', '/../package.json', {}, 404],
    ['what every object has', '/constructor', {}, 404],
    ['a night that is over', '/nights/one/news', {}, 404],
  ])('%s is refused', async (_, path, headers, status) => {
    expect((await ask(path, headers)).status).toBe(status);
  });

  it.each([
    ['a form', '/nights', { 'content-type': 'text/plain' }, '{}', 415],
    ['no JSON', '/nights', json, '{', 400],
    ['a setting that is not', '/nights', json, '{"colour":"red"}', 400],
    ['a language without a model', '/nights', json, '{"locale":"xx-XX"}', 400],
    ['a broken saved night', '/saved-nights', json, '{}', 400],
    ['more than a night', '/saved-nights', json, ' '.repeat(2_100_000), 400],
  ])('%s is refused, and says why', async (_, path, headers, body, status) => {
    const answer = await ask(path, headers, body);
    expect(answer.status).toBe(status);
    expect(JSON.parse(answer.text).error).toMatch(/\w.*\.$/);
  });

  it('a page of this machine is answered, under both of its names', async () => {
    const port = new URL(server.address).port;
    for (const host of [`127.0.0.1:${port}`, `localhost:${port}`]) {
      const { status, text } = await ask('/choices', { host, origin: `http://${host}` });
      expect([status, JSON.parse(text).settings.screen]).toEqual([200, 'none']);
    }
  });

  it('lets no page of another site show it, and nothing be fetched from elsewhere', async () => {
    const { headers } = await fetch(server.address);
    expect(headers.get('content-security-policy')).toMatch(/frame-ancestors 'none'/);
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'/);
    const viewhost = await ask('/viewhost/viewhost.js');
    expect(viewhost.text).not.toMatch(/url\('https:/);
  });

  it('tells a page that comes back only what it has not had', async () => {
    const { id } = JSON.parse((await ask('/nights', json, '{}')).text);
    const first = async (headers: Record<string, string>) => {
      const news = (await fetch(`${server.address}/nights/${id}/news`, { headers })).body!.getReader();
      const { value } = await news.read();
      await news.cancel();
      return JSON.parse(/^data: (.*)$/m.exec(new TextDecoder().decode(value))![1]!).kind;
    };
    expect(await first({})).not.toBe('clock');
    expect(await first({ 'last-event-id': 'none' })).not.toBe('clock');
    expect(await first({ 'last-event-id': '1' })).toBe('clock');
  });

  it('a second one on the same port says so in a line, and the terminal goes on', async () => {
    const port = Number(new URL(server.address).port);
    const options = { port, locale: 'en-US', zone: 'Europe/Berlin', voice: 15 };
    const ear = { model: parts.model('en-US'), understanding: parts.understanding };
    const page = await openPage(parts.root, options as never, ear);
    expect(page.line).toBe(
      `No page: port ${port} is in use, perhaps by another Echo of yours. Choose another: --port ${port + 1}.`,
    );
    await page.close();
  });
});
