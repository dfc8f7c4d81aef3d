import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Account, accountIn } from '../../../simulator/alexa-services/account';
import { completed } from '../../../simulator/alexa-services/reminderRequest';
import { nightly } from '../fixtures/reminders';
import { NIGHT } from '../fixtures/skill';

let folder: string;
let file: string;
let told: string[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'account-'));
  file = join(folder, 'kept', 'alexa.json');
  told = [];
});
afterEach(() => rmSync(folder, { recursive: true }));

const open = () => accountIn(file, (line) => told.push(line));
const reminder = {
  alertToken: 'alert-1',
  createdTime: '2026-01-15T08:10:00.000Z',
  updatedTime: '2026-01-15T08:10:00.000Z',
  version: 1,
  request: completed(nightly, NIGHT, 'America/New_York'),
};
const routine = {
  phrase: 'my leg is cramping',
  task: { name: 'skill.RelieveCramp', version: '1', input: {} },
};

it('keeps permission, reminders and routines from one run to the next', () => {
  open().change({ permission: 'granted', reminders: [reminder], routines: [routine] });
  const again = open();
  expect(again.permission).toBe('granted');
  expect(again.reminders).toEqual([reminder]);
  expect(again.routines).toEqual([routine]);
  expect(told).toEqual([]);
});

it('leaves no file behind where nothing was kept', () => {
  expect(open().permission).toBe('missing');
  expect([existsSync(file), told]).toEqual([false, []]);
});

it.each([
  ['no JSON', () => '{"permission":'],
  ['something else', () => '[]'],
  [
    'another version',
    (text: string) => text.replace('"version": 1,\n  "permission"', '"version": 9,\n  "permission"'),
  ],
  ['an unknown permission', (text: string) => text.replace('"granted"', '"maybe"')],
  ['a reminder with a bad rule', (text: string) => text.replace('FREQ=DAILY', 'FREQ=HOURLY')],
  ['a reminder without a zone', (text: string) => text.replace('"timeZoneId"', '"zone"')],
  ['a reminder of no time', (text: string) => text.replace('"2026-01-15T08:10:00.000Z"', '"yesterday"')],
])('starts empty with %s in the file, says so in one line, and keeps what is new', (_, spoilt) => {
  open().change({ permission: 'granted', reminders: [reminder] });
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, spoilt(text));
  expect(readFileSync(file, 'utf8')).not.toBe(text);
  const account = open();
  expect([account.permission, account.reminders]).toEqual(['missing', []]);
  expect(told).toEqual([expect.stringMatching(/^\S+alexa\.json cannot be read: .+ start empty\.$/)]);
  account.change({ permission: 'denied' });
  expect(open().permission).toBe('denied');
});

it('goes on in memory where the file cannot be written, and says so in one line', () => {
  writeFileSync(join(folder, 'kept'), 'a file in the place of the folder');
  const account = open();
  account.change({ permission: 'granted' });
  expect(account.permission).toBe('granted');
  expect(told.at(-1)).toMatch(/cannot be written/);
});

it('is empty in memory', () => {
  const account = new Account();
  expect([account.permission, account.reminders, account.routines, account.inSession]).toEqual([
    'missing',
    [],
    [],
    false,
  ]);
});
