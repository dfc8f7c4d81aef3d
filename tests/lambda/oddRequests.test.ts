import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { scheduleFrom } from '../../lambda/alexa/reminderTrigger';
import { millisecondsOf, readRequest } from '../../lambda/alexa/request';
import { envelope, intent, testSkill } from '../support/requests';

const model = join(__dirname, '..', '..', 'skill-package/interactionModels/custom/en-US.json');
const { intents } = (
  JSON.parse(readFileSync(model, 'utf8')) as {
    interactionModel: { languageModel: { intents: { name: string; slots?: { name: string }[] }[] } };
  }
).interactionModel.languageModel;
const cells = intents.flatMap(({ name, slots = [] }) => slots.map((slot) => [name, slot.name] as const));

// Every object has these: a careless look-up finds them.
test.each([
  'constructor',
  '__proto__',
  'toString',
  'hasOwnProperty',
])('every slot may hold "%s": it is a word like any other', async (word) => {
  const { answer, logged } = testSkill();
  for (const [name, slot] of cells) {
    await answer(envelope(intent(name, { [slot]: word })));
    await answer(envelope(intent(name, { [word]: word })));
  }
  expect(logged.filter((line) => line.includes('handler failed'))).toEqual([]);
});

test.each([
  '9999-12-31T23:59:59Z',
  '+275760-09-13T00:00:00.000Z',
  '1969-12-31T23:59:59Z',
  '0001-01-01T00:00:00Z',
  'yesterday',
])('a request that says it was sent at %s did not say', (timestamp) => {
  expect(readRequest(envelope({ type: 'LaunchRequest', timestamp }))!.sentAtMs).toBeNaN();
});

test.each(['P15000000W', `PT${'9'.repeat(400)}H`, 'P40000D'])('nobody had a cramp %s ago', (duration) => {
  expect(millisecondsOf(duration)).toBeUndefined();
});

test.each(['99999', '1e308', '24', '-1', '7.5', '', 'x'])('no reminder rings at hour "%s"', (hour) => {
  const recurrenceRules = [`FREQ=DAILY;BYHOUR=${hour};BYMINUTE=0`];
  expect(scheduleFrom({ recurrence: { recurrenceRules } })).toBeUndefined();
});

test('a reminder that rings once is read with the nulls that Amazon sends', () => {
  const trigger = {
    ...{ type: 'SCHEDULED_ABSOLUTE', scheduledTime: '2026-11-23T22:00:00.000' },
    ...{ timeZoneId: 'America/New_York', offsetInSeconds: 0, recurrence: null },
  };
  expect(scheduleFrom(trigger)).toEqual({ atMs: Date.parse('2026-11-24T03:00:00Z') });
});
