import type { Response } from 'ask-sdk-model';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { day, night } from '../../../lambda/screen/theme';
import { screenKinds } from '../../../lambda/screen/viewports';
import {
  type Device,
  hasBrowser,
  openViewhost,
  type Seen,
  skipped,
  type Viewhost,
} from '../../../scripts/generate/screens/viewhost';
import { scenes } from '../../support/screens';

/** Amazon's own renderer draws every document that there is. */
describe.skipIf(!hasBrowser)(`in Amazon's renderer${skipped}`, { timeout: 240_000 }, () => {
  let host: Viewhost;
  let all: Record<string, Response>;
  beforeAll(async () => {
    host = await openViewhost();
    all = await scenes();
  }, 120_000);
  afterAll(() => host?.close());

  /** One of each kind; starting the renderer takes longer than a picture. */
  const devices = new Map<string, Promise<Device>>();
  const onDevice = async (kind: string, use: (device: Device) => Promise<void>) => {
    const open = devices.get(kind) ?? host.open(screenKinds.find(({ id }) => id === kind)!);
    devices.set(kind, open);
    await use(await open);
  };

  test.each(
    screenKinds.map(({ id }) => id),
  )('every document on a screen that is %s: no complaint, no word cut, every target large enough', (id) =>
    onDevice(id, async (device) => {
      const wrong: string[] = [];
      for (const [name, response] of Object.entries(all)) {
        const seen = await device.show(response);
        wrong.push(...(await faults(seen)).map((fault) => `${name}: ${fault}`));
      }
      expect(wrong).toEqual([]);
    }));

  test.each(['round', 'medium'])('in the middle of a block on a screen that is %s as well', (id) =>
    onDevice(id, async (device) => {
      for (const name of ['hold', 'bedtime, seated', 'bedtime, standing']) {
        const seen = await device.show(all[name]!);
        // Into the first hold or breath, and out of it.
        for (const ms of [9_000, 6_000]) {
          await seen.pass(ms);
          expect(await faults(seen), name).toEqual([]);
        }
      }
    }));

  test('a ring runs beside the hold, without digits, and then the question stands there with its answers', () =>
    onDevice('large', async (device) => {
      const seen = await device.show(all.hold!);
      const words = async () => (await seen.texts()).map((text) => text.words);
      const labels = async () => (await seen.targets()).map((target) => target.words);
      expect((await words()).join(' ')).toContain('Left calf. Pull your toes toward you');
      // The assumed overhead and the first words come before the hold.
      await seen.pass(29_000);
      expect((await words()).join(' ')).toContain('Halfway. Breathe out.');
      expect((await words()).filter((text) => /^\d+$/.test(text))).toEqual([]);
      await seen.pass(17_000);
      expect((await words()).join(' ')).toContain('Has the cramp gone?');
      expect((await labels()).slice(0, 3)).toEqual(["It's gone", 'A bit better', 'Still hurts']);
    }));

  test('a hold in spoken words keeps the clock of the picture, and its words change as they are spoken', () =>
    onDevice('medium', async (device) => {
      const seen = await device.show(all['by phrase']!);
      const words = async () => (await seen.texts()).map((text) => text.words);
      expect(await words()).toContain('Pull your toes toward you, leg straight. Hold until the cramp goes.');
      await seen.pass(20_000);
      expect((await words()).join(' ')).toMatch(/Breathe in|And out/);
      await seen.pass(19_000);
      expect((await words()).join(' ')).toContain('Has the cramp gone?');
    }));

  test('numbers to call stand in digits, which are read faster', () =>
    onDevice('round', async (device) => {
      const seen = await device.show(all.emergency!);
      expect((await seen.texts()).map(({ words }) => words).join(' ')).toMatch(/Call 911 now/);
    }));

  test.each([
    // The number to call stays; else all is dark.
    ['emergency', ['911']],
    ['it let go', []],
    ['help', []],
  ])('after the second silence nothing is left to touch: %s', (name, left) =>
    onDevice('small', async (device) => {
      const seen = await device.show(all[name]!);
      expect((await seen.targets()).length).toBeGreaterThan(1);
      await seen.pass(60_000);
      expect(await seen.targets()).toEqual([]);
      const words = (await seen.texts()).map((text) => text.words);
      for (const one of left) expect(words).toContain(one);
      if (left.length === 0) expect(words).toEqual([]);
    }));

  test('after silence to a check-in the figure and the question stay', () =>
    onDevice('medium', async (device) => {
      const seen = await device.show(all.hold!);
      await seen.pass(47_000);
      const before = (await seen.texts()).map(({ words }) => words);
      expect(before.join(' ')).toContain('Has the cramp gone?');
      await seen.pass(20_000);
      const after = (await seen.texts()).map(({ words }) => words);
      expect(after).toContain('Has the cramp gone?');
      expect(await faults(seen)).toEqual([]);
    }));

  test.each(['hold', 'help', 'answer'])('a touch of each target in sight reaches the skill: %s', (name) =>
    onDevice('extra-large', async (device) => {
      let seen = await device.show(all[name]!);
      const inSight = (await seen.targets()).filter(({ x, width }) => x > 0 && x + width < 1_900);
      expect(inSight.length).toBeGreaterThan(4);
      for (const { words, x, y, width, height } of inSight) {
        const sent = async () => (await seen.told()).filter(([what]) => what === 'intent').length;
        const before = await sent();
        await seen.touch(x + width / 2, y + height / 2);
        expect(await sent(), words).toBe(before + 1);
        // A large one is answered once: then there is nothing to touch until something else is shown.
        if ((await seen.targets()).length === 0) seen = await device.show(all[name]!);
      }
    }));

  test('by night it is dark, and by day light, by the clock of the device', () =>
    onDevice('medium', async (device) => {
      const groundAt = async (hour: number) => {
        await device.show(all.hold!, hour);
        return device.ground();
      };
      expect([await groundAt(3), await groundAt(21)]).toEqual([night.ground, night.ground]);
      expect([await groundAt(7), await groundAt(14)]).toEqual([day.ground, day.ground]);
    }));

  test('after a good night the screen goes dark', () =>
    onDevice('round', async (device) => {
      const seen = await device.show(all['good night']!);
      expect((await seen.texts()).map(({ words }) => words)).toEqual(['All right. Rest well.']);
      await seen.pass(8_000);
      expect(await seen.texts()).toEqual([]);
    }));
});

async function faults(seen: Seen): Promise<string[]> {
  const [complaints, texts, targets] = [await seen.complaints(), await seen.texts(), await seen.targets()];
  return [
    ...complaints,
    ...texts
      .filter(({ cut }) => cut)
      .map(({ words, width, height }) => `"${words}" is cut at ${width} × ${height}`),
    ...targets.filter(({ words }) => words === '').map(() => 'a target without a label'),
    ...targets
      .filter(({ width, height }) => Math.min(width, height) < 48)
      .map(({ words, width, height }) => `"${words}" is ${width} × ${height}`),
  ];
}
