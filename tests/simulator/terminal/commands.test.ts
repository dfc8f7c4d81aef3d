import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { DefaultApiClient } from 'ask-sdk-core';
import { type RequestEnvelope, services } from 'ask-sdk-model';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { UsageError } from '../../../simulator/lib/usageError';
import { earOf } from '../../../simulator/nlu';
import { CHANCES } from '../../../simulator/nlu/lossy';
import type { World } from '../../../simulator/run';
import { run } from '../../../simulator/run';
import { readCommand } from '../../../simulator/terminal/commands';
import { askFor, offer } from '../fixtures/connections';
import { nightly } from '../fixtures/reminders';
import { say } from '../fixtures/skill';

/** A skill that sets its reminder on any sentence, asks for the permission when it must, and teaches its phrase. */
async function reminding(envelope: unknown): Promise<unknown> {
  const { request, context } = envelope as RequestEnvelope;
  const closing = (words: string) => ({
    version: '1.0',
    response: { outputSpeech: say(words), shouldEndSession: true },
  });
  if (request.type.startsWith('Reminders.') || request.type === 'SessionEndedRequest') return undefined;
  if (request.type === 'LaunchRequest') return closing(`Task ${request.task?.name.split('.').at(-1)}.`);
  if (request.type === 'SessionResumedRequest') return closing(`Routine ${request.cause?.status?.code}.`);
  if (request.type === 'Connections.Response' && request.payload?.status !== 'ACCEPTED')
    return closing("I've set nothing.");
  if (request.type === 'IntentRequest' && request.intent.slots?.muscle?.value) {
    const taught = offer();
    const json = JSON.stringify(taught).replaceAll(
      'amzn1.ask.skill.test',
      context.System.application.applicationId,
    );
    return { version: '1.0', response: { outputSpeech: say('A phrase.'), directives: [JSON.parse(json)] } };
  }
  const client = new services.reminderManagement.ReminderManagementServiceClient({
    apiClient: new DefaultApiClient(),
    apiEndpoint: context.System.apiEndpoint!,
    authorizationValue: context.System.apiAccessToken!,
  });
  try {
    const { alertToken } = await client.createReminder(nightly);
    return closing(`Set ${alertToken}.`);
  } catch (error) {
    const { statusCode } = error as { statusCode?: number };
    if (statusCode !== 401) return closing(`Failed with ${statusCode}.`);
    return { version: '1.0', response: { outputSpeech: say('Alexa asks.'), directives: [askFor()] } };
  }
}

async function played(args: string[], world: Partial<World> = {}) {
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()];
  stdin.end();
  const code = await run(args, {
    root: resolve(__dirname, '../fixtures'),
    stdin,
    stdout,
    stderr,
    env: {},
    handler: reminding,
    ...world,
  });
  stdout.end();
  stderr.end();
  const [out, err] = await Promise.all([text(stdout), text(stderr)]);
  return { code, out, err, lines: out.split('\n').map((line) => line.trimEnd()) };
}

const script = (...lines: string[]) => ['--fast', ...lines.flatMap((line) => ['--say', line])];
const granted = ['--permission', 'granted'];

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'commands-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('a scripted night', () => {
  it('hears the reminder at ten', async () => {
    const { lines, err } = await played([...granted, ...script('my leg', '?reminders', '?until 22:00')]);
    expect(err).toBe('');
    expect(lines).toEqual([
      '',
      'U: my leg',
      expect.stringMatching(/A: Set \S+\.$/),
      '1. time for your bedtime stretches · next 2026-01-15T22:00 · FREQ=DAILY;BYHOUR=22;BYMINUTE=0;BYSECOND=0;INTERVAL=1;',
      '',
      '(22:00, a reminder)',
      '0:00.0  ♪ reminder tone',
      "0:01.5  Alexa: Here's your reminder from Cramp Coach: time for your bedtime",
      '        stretches',
      "0:06.2  Alexa: Here's your reminder from Cramp Coach: time for your bedtime",
      '        stretches',
      '',
    ]);
  });

  it('gives the permission by voice, and prints no line of it with --json but its requests', async () => {
    const { out, err } = await played([
      ...script('my leg', 'I approve', '?reminders', '?until 2026-01-16T22:30', '?delete reminder'),
      '--json',
    ]);
    const turns = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(turns.map(({ intent, heard }) => [intent, heard])).toEqual([
      ['RelieveCrampIntent', 'my leg'],
      ['Connections.Response', 'I approve'],
      ['Reminders.ReminderDeleted', null],
    ]);
    expect(turns[1].timeline[0].text).toMatch(/^Set /);
    expect(turns[2].request.request.timestamp).toBe('2026-01-17T03:30:00Z');
    expect(err).toBe('');
  });

  it('prints the same in two runs', async () => {
    const args = [...granted, ...script('my leg', '?until 22:00', '?delete reminder'), '--json'];
    const timeless = (out: string) => out.replaceAll(/"handlerMs":[\d.]+/g, '');
    expect(timeless((await played(args)).out)).toBe(timeless((await played(args)).out));
  });

  it('takes back and gives the permission in the app', async () => {
    const { out } = await played([
      ...granted,
      ...script('?deny', 'my leg', '?reminders', '?allow', 'my leg', '?delete reminder 1', '?reminders'),
    ]);
    expect(out).toMatch(/A: I've set nothing\.[\s\S]*\(no reminders\)[\s\S]*A: Set [\s\S]*\(no reminders\)/);
    expect(out).not.toContain('Do you give');
  });

  it('teaches the phrase, and wakes up to it', async () => {
    const { out, err } = await played(script('?phrases', 'my calf', 'yes', '?phrases', 'my leg is cramping'));
    expect(err).toBe('');
    expect(out).toMatch(
      /\(no routine[\s\S]*Alexa: I can create a routine[\s\S]*A: Routine 200\.[\s\S]*1\. "my leg is cramping" starts \S+RelieveCramp[\s\S]*A: Task RelieveCramp\./,
    );
  });

  it('skips the time also on a real clock', async () => {
    const began = performance.now();
    const { out } = await played([...granted, '--say', '?until 2026-02-15T12:00', '--say', '?why']);
    expect(out).toContain('why: Nothing has been said yet.');
    expect(performance.now() - began).toBeLessThan(5000);
  });
});

describe('flags', () => {
  it.each([
    [['--service-fault', '503'], /Failed with 503/],
    [['--service-fault', 'full'], /Failed with 403/],
    [['--no-reminders'], /Failed with 403/],
    [['--permission', 'denied'], /I've set nothing/],
    [['--permission', 'missing'], /Do you give Cramp Coach/],
  ])('%j', async (flags, heard) => {
    expect((await played([...granted, ...flags, ...script('my leg')])).out).toMatch(heard);
  });

  it('--connection-fault fails the offer', async () => {
    expect((await played(['--connection-fault', '500', ...script('my calf')])).out).toMatch(/Routine 500/);
  });

  it('--lose-attributes empties the session for the answer', async () => {
    const attributes = async (...flags: string[]) => {
      const handler = async (envelope: unknown) => ({
        ...((await reminding(envelope)) as object),
        sessionAttributes: { kept: true },
      });
      const { out } = await played([...flags, ...script('my leg', 'yes'), '--json'], { handler });
      return JSON.parse(out.split('\n')[1]!).request.session.attributes;
    };
    expect(await attributes()).toEqual({ kept: true });
    expect(await attributes('--lose-attributes')).toEqual({});
  });

  it('faults handed in by a test decide call by call', async () => {
    const { out } = await played([...granted, ...script('my leg', 'my leg')], {
      faults: (() => {
        let calls = 0;
        return () => {
          calls += 1;
          return calls === 1 ? ('500' as const) : null;
        };
      })(),
    });
    expect(out).toMatch(/Failed with 500[\s\S]*Set /);
  });

  it.each([
    [['--permission', 'maybe'], /granted, denied, missing/],
    [['--service-fault', '418'], /html, silent/],
    [['--connection-fault', 'no'], /--connection-fault/],
    [['--say', '?hm'], /"\?hm" is no command: \?help/],
    [['--say', '?until', '--fast'], /\?until 22:00/],
    [['--say', '?until 2020-01-01T00:00', '--fast'], /past/],
    [['--say', '?delete reminder', '--fast'], /no such reminder/],
  ])('%j is refused in one line with exit code 2', async (args, line) => {
    const { code, out, err } = await played(args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(line);
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});

describe('--data', () => {
  it('keeps reminder, permission and phrase for the next night', async () => {
    await played(['--data', folder, ...script('my leg', 'yes', 'my calf', 'yes')]);
    const { out } = await played(['--data', folder, ...script('my leg is cramping', '?until 22:00')]);
    expect(out).toMatch(/A: Task RelieveCramp\.[\s\S]*\(22:00, a reminder\)/);
  });

  it('keeps the permission of a flag, and what the app changed', async () => {
    await played(['--data', folder, ...granted, ...script('my leg', '?deny')]);
    const { out } = await played(['--data', folder, ...script('?reminders', 'my leg')]);
    expect(out).toMatch(/1\. time for[\s\S]*I've set nothing/);
  });

  it('that is spoilt is said in one line, and the night goes on', async () => {
    writeFileSync(join(folder, 'alexa.json'), '{');
    const { code, out, err } = await played(['--data', folder, ...script('?reminders')]);
    expect([code, out]).toEqual([0, '(no reminders)\n']);
    expect(err).toMatch(/^\S+alexa\.json cannot be read: .*\n$/);
  });
});

describe('a command', () => {
  it.each([
    '?until 24:00',
    '?until ten',
    '?until 22:00 tomorrow',
    '?delete',
    '?delete reminder two',
    '?ear',
    '?ear deaf',
    '?ear lossy seven',
    '?',
    '? ?',
  ])('%s is not understood', (line) => {
    expect(() => readCommand(line)).toThrow(UsageError);
  });

  it.each([
    ['?HELP', { kind: 'help' }],
    [' ? until  7:05', { kind: 'until', time: '7:05' }],
    ['?delete reminders', { kind: 'delete' }],
    ['?delete reminder 2', { kind: 'delete', number: 2 }],
    ['?ear NET', { kind: 'ear', name: 'net', seed: 1 }],
    ['? ear lossy 7', { kind: 'ear', name: 'lossy', seed: 7 }],
  ])('%s is read', (line, command) => {
    expect(readCommand(line)).toEqual(command);
  });

  it('for another ear changes how the next sentence is heard', async () => {
    const deaf = Array.from({ length: 100 }, (_, seed) => seed).find(
      (seed) => earOf('lossy', seed).draw() < CHANCES.unheard,
    );
    const said = 'my calf is cramping';
    const { out } = await played([
      ...granted,
      ...script(`?ear lossy ${deaf}`, said, '?why', '?ear exact', said, '?why'),
    ]);
    const whys = [...out.matchAll(/why: (.*)/g)].map(([, why]) => why);
    expect(whys).toEqual(['fallback: Alexa did not hear the words', expect.stringMatching(/^sample "/)]);
  });
});
