import { execFile } from 'node:child_process';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { run } from '../../simulator/run';
import { fakeHandler } from './fixtures/skill';

async function ran(...args: string[]) {
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()];
  stdin.end();
  const root = resolve(__dirname, 'fixtures');
  const code = await run(args, { root, stdin, stdout, stderr, env: {}, handler: fakeHandler });
  stdout.end();
  stderr.end();
  return { code, out: await text(stdout), err: await text(stderr) };
}

const records = (out: string) =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('--json', () => {
  it('writes one record a request, with exactly these keys', async () => {
    const { out, err, code } = await ran('--say', 'ow my charley horse', '--say', '', '--fast', '--json');
    const [first, second, ...more] = records(out);
    expect([code, err, more]).toEqual([0, '', []]);
    expect(Object.keys(first)).toEqual([
      'heard',
      'intent',
      'slots',
      'request',
      'response',
      'timeline',
      'repromptTimeline',
      'sessionOpen',
      'handlerMs',
    ]);
    expect(first).toMatchObject({
      heard: 'ow my charley horse',
      intent: 'RelieveCrampIntent',
      slots: { muscle: 'calf' },
    });
    expect(first.request.request.timestamp).toBe('2026-01-15T08:10:00Z');
    expect(second).toMatchObject({
      heard: null,
      intent: 'SessionEndedRequest',
      slots: {},
      timeline: [],
      sessionOpen: null,
    });
  });

  it('shows the first movement at 0 and a hold of 30.0 s, in events of known keys only', async () => {
    const { out } = await ran('--say', 'my leg is cramping', '--fast', '--json');
    const { timeline, repromptTimeline, sessionOpen } = records(out)[0];
    expect(sessionOpen).toBe(true);
    expect(timeline[0]).toEqual({
      atMs: 0,
      endMs: 2200,
      kind: 'speech',
      text: 'Toes to your shin, knee straight.',
    });
    for (const events of [timeline, repromptTimeline]) {
      const at = (cue: string) => events.find((event: { cue?: string }) => event.cue === cue);
      expect(at('hold-end').atMs - at('hold-start').endMs).toBe(30_000);
      const keys = new Set(events.flatMap((event: object) => Object.keys(event)));
      expect(
        [...keys].filter((key) => !['atMs', 'endMs', 'kind', 'text', 'cue'].includes(key as string)),
      ).toEqual([]);
    }
  });

  it('prints the same in two runs, apart from the time the skill took', async () => {
    const args = [
      '--say',
      'my leg is cramping',
      '--say',
      '@12.5 next',
      '--say',
      '',
      '--no-apla',
      '--fast',
      '--json',
    ];
    const [one, two] = [await ran(...args), await ran(...args)];
    const timeless = (out: string) => out.replaceAll(/"handlerMs":[\d.]+/g, '');
    expect(timeless(one.out)).toBe(timeless(two.out));
    expect(records(one.out).length).toBeGreaterThan(3);
  });
});

describe('the transcript', () => {
  it('reads as a conversation with its seconds', async () => {
    const { out } = await ran(
      '--say',
      'my leg is cramping',
      '--say',
      '@20 now it is better',
      '--fast',
      '--why',
    );
    expect(out.split('\n').map((line) => line.trimEnd())).toEqual([
      '',
      'U: my leg is cramping',
      expect.stringMatching(/^ {3}why: \S/),
      '0:00.0  A: Toes to your shin, knee straight.',
      '0:04.7  A: Hold.',
      '0:05.0  ◍ hold 30.0 s',
      '0:20.0  (interrupted)',
      '',
      'U: now it is better',
      expect.stringMatching(/^ {3}why: \S/),
      ...Array.from({ length: out.split('\n').length - 10 }, () => expect.any(String)),
    ]);
  });
});

describe('the command line', () => {
  it.each([
    [['--loud'], /--loud/],
    [['words'], /argument/],
    [['--say'], /--say/],
    [['--screen', 'huge'], /none, show, show-5/],
    [['--port', 'door'], /--port 3311/],
    [['--ear', 'deaf'], /exact, net, typed, lossy/],
    [['--seed', 'x'], /--seed 7/],
    [['--clock', '25:99'], /--clock "25:99"/],
    [['--zone', 'Nowhere'], /--zone "Nowhere"/],
    [['--locale', 'xx-XX'], /en-US/],
    [['--locale', '../en-US'], /en-US/],
    [['--say', '@soon next'], /@soon/],
  ])('refuses %j in one line with exit code 2', async (args, line) => {
    const { code, out, err } = await ran(...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(line);
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  it('names the missing build instead of showing a stack', async () => {
    const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()];
    const code = await run(['--say', 'ow'], {
      root: resolve(__dirname, 'fixtures'),
      stdin,
      stdout,
      stderr,
      env: {},
    });
    stderr.end();
    expect([code, await text(stderr)]).toEqual([2, expect.stringMatching(/^The skill is not built: .*\n$/)]);
  });

  it('helps from any folder', async () => {
    const main = resolve(__dirname, '../../simulator/main.ts');
    const tsx = resolve(__dirname, '../../node_modules/tsx/dist/cli.mjs');
    const { stdout } = await promisify(execFile)(process.execPath, [tsx, main, '--help'], { cwd: tmpdir() });
    for (const flag of [
      '--say',
      '--data',
      '--fast',
      '--clock',
      '--zone',
      '--locale',
      '--screen',
      '--no-apla',
      '--json',
      '--why',
      '--ear',
      '--seed',
    ]) {
      expect(stdout).toContain(flag);
    }
    expect(stdout).toContain('Examples:');
  }, 20_000);
});
