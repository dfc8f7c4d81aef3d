import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { loadHandler } from '../../simulator/device/skill/handler';
import { playedNights } from '../support/playedNights';
import { envelope, intent } from '../support/requests';
import { startFunction } from '../support/runningFunction';

const dist = join(__dirname, '..', '..', 'dist');
const runtime = join(__dirname, '..', 'support', 'smallRuntime.cjs');
const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** A function of these words, in a folder of its own. */
function functionOf(code: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'cramp-coach-function-'));
  folders.push(folder);
  writeFileSync(join(folder, 'index.js'), code);
  return folder;
}

describe('the built function, started by the calls that Lambda makes', () => {
  test('answers whole nights as it does in this process', async () => {
    const lambda = await startFunction(runtime, dist);
    try {
      const there = await playedNights(lambda.handler);
      const here = await playedNights(loadHandler(join(dist, 'index.js')));
      expect(there.map(({ turns }) => turns)).toEqual(here.map(({ turns }) => turns));
      expect(there.flatMap(({ turns }) => turns).length).toBeGreaterThan(30);
    } finally {
      await lambda.stop();
    }
  });

  test('refuses the requests of another skill by an error, and goes on', async () => {
    const lambda = await startFunction(runtime, dist, { SKILL_ID: 'amzn1.ask.skill.other' });
    try {
      const request = envelope(intent('RelieveCrampIntent'));
      await expect(lambda.handler(request)).rejects.toThrow('WrongSkillError');
      await expect(lambda.handler({ request: { type: 'SessionEndedRequest' } })).resolves.toMatchObject({
        version: '1.0',
      });
    } finally {
      await lambda.stop();
    }
  });
});

describe('the small runtime', () => {
  test('says of a function that cannot be loaded what was wrong with it', async () => {
    await expect(startFunction(runtime, functionOf('throw new RangeError()'))).rejects.toThrow('RangeError');
    await expect(startFunction(runtime, functionOf(''))).rejects.toThrow('TypeError');
  });
});
