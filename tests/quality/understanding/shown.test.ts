import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { detailsOf } from '../../../quality/understanding/details';
import { readAsked, tellLines } from '../../../quality/understanding/development';
import { ears, today } from '../../../quality/understanding/ears';
import { heldOutFiles, type Played, type Understanding, ways } from '../../../quality/understanding/figures';
import { type Judged, judge, rulesOf } from '../../../quality/understanding/judging';
import type { Line } from '../../../quality/understanding/lines';
import { amazonReaders, type Meaning } from '../../../quality/understanding/meaning';
import { understandingPicture } from '../../../quality/understanding/picture';
import { record } from '../../../quality/understanding/record';
import { rowsOf } from '../../../quality/understanding/rows';

const m = (kind: string): Meaning => ({ kind, slots: {}, heard: {} });
const line = (kind: string, file = 'plain-night'): Line => ({
  ...{ say: 'secret words', also: [], locale: 'en-US' },
  means: [{ kind, slots: {} }],
  file,
});
const readers = amazonReaders(today);
const judged = (kind: string, read: string, file?: string): Judged => {
  const one = line(kind, file);
  return judge(one, [m(read)], rulesOf([one], readers));
};
const fine: Played['plays'][number] = { ended: false, erased: false, alarm: false };

/** What was measured of some lines, by whatever ear. */
const found = (lines: readonly Judged[], plays = [fine]): Understanding => {
  const measured = ways.map((way) => ({ ...way, judged: lines }));
  return {
    ...{ seed: 7, heldOut: measured, before: measured.slice(0, 1), copied: { right: 0, of: 9 } },
    played: ears.map((ear) => ({ ear, seeds: [1], plays })),
    unlike: new Set(lines.slice(0, 1).map((one) => one.line)),
  };
};
const cramps = (right: number, of: number) =>
  Array.from({ length: of }, (_, at) => judged('RelieveCramp', at < right ? 'RelieveCramp' : 'Steady'));

describe('the rows', () => {
  test('a missed target would be shown as met, below the others, or without what it lacks', () => {
    const rows = rowsOf(found(cramps(90, 100)));
    expect(rows[0]).toMatchObject({
      what: 'in scope, held-out',
      figure: 'exact 90.0 % (90 of 100), net 90.0 % (90 of 100)',
      target: '≥ 95 %',
      met: false,
    });
    expect(rows[0]!.shortfall).toContain('5 (exact), 5 (net)');
    const firstMet = rows.findIndex(({ met }) => met);
    expect(rows.slice(firstMet).every(({ met }) => met)).toBe(true);
    expect(rows.find(({ what }) => what.startsWith('false signs'))).toMatchObject({
      met: true,
      target: '≤ 1 %',
    });
  });

  test('a target that is just met would be shown as missed', () => {
    expect(rowsOf(found(cramps(99, 100))).every(({ met }) => met)).toBe(true);
    expect(rowsOf(found(cramps(98, 100)))[0]).toMatchObject({ what: 'relief recall, held-out', met: false });
  });

  test('in scope would count hostile lines, or the hostile ones plain lines', () => {
    const lines = [judged('Stop', 'Stop'), judged('Stop', 'Steady', 'breath')];
    const figure = (what: string) => rowsOf(found(lines)).find((row) => row.what.startsWith(what))!.figure;
    expect(figure('in scope')).toContain('exact 100.0 % (1 of 1)');
    expect(figure('hostile')).toContain('exact 0.0 % (0 of 1)');
  });

  test('a reply that harms would be let pass, or its kind not told', () => {
    const rows = rowsOf(found(cramps(9, 9), [fine, { ...fine, ended: true }, { ...fine, sign: 'whole' }]));
    expect(rows[0]).toMatchObject({
      what: 'unsafe replies, lossy',
      figure: '2 of 3',
      target: '0',
      met: false,
    });
    expect(rows[0]!.shortfall).toBe('1 end the session, 0 erase, 1 signs get no alarm.');
  });
});

describe('a held-out line would be quoted', () => {
  const measured = found([judged('StillHurts', 'Stop'), judged('Stop', 'Steady', 'breath')]);

  test.each([
    ['the rows', JSON.stringify(rowsOf(measured))],
    ['the page', detailsOf(measured)],
    ['the figures', JSON.stringify(record(measured))],
    ['the picture', understandingPicture(measured.heldOut[0]!.judged)],
  ])('in %s', (_what, text) => {
    expect(text).not.toContain('secret');
    expect(text).not.toContain('undefined');
    expect(text).not.toContain('NaN');
  });

  test('and what was taken for what not be counted', () => {
    expect(detailsOf(measured)).toContain('| StillHurts → Stop | 1 | 1 | 1 | 1 | 1 |');
    expect(detailsOf(measured)).toContain('| Steady | no line |');
  });
});

test('the picture would hide a kind, or draw a bar longer than its place', () => {
  const svg = understandingPicture([
    judged('Stop', 'Steady'),
    judged('Stop', 'Stop'),
    judged('None', 'Fallback'),
  ]);
  expect(svg).toContain('1 of 2 lines for the skill, 50.0 %');
  expect(svg.indexOf('>not for the skill<')).toBeLessThan(svg.indexOf('>Stop<'));
  const widths = [...svg.matchAll(/<rect x="196"[^>]* width="(\d+)"/g)].map(([, width]) => width);
  expect(widths).toEqual(['330', '330', '330', '165']);
});

describe('the command for tuning', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lines-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const link = join(folder, 'mine.jsonl');
  symlinkSync(heldOutFiles[0]!, link);
  mkdirSync(join(folder, 'held-out'));
  const copy = join(folder, 'held-out', 'mine.jsonl');
  const own = join(folder, 'own.jsonl');
  for (const path of [copy, own])
    writeFileSync(path, '{"say":"stop it now please","means":[{"kind":"RelieveCramp"}]}\n');

  test.each([heldOutFiles[0]!, link, copy])('would show held-out lines: %#', (path) => {
    expect(() => readAsked([path, '--show'])).toThrow(/is held out, and its lines are not shown/);
    expect(readAsked([path])).toMatchObject({ files: [path], show: false });
  });

  test.each([
    [['--ear', 'mine'], /no ear "mine"\. Ears are exact,/],
    [['--seed', 'x'], /seed "x" is no whole number/],
    [[join(folder, 'none.jsonl')], /There is no file/],
    [['--loud'], /--loud/],
  ])('would take %j for something else', (args, message) => expect(() => readAsked(args)).toThrow(message));

  test('shows the development lines where nothing is named, and none that is held out', () => {
    const { files } = readAsked(['--show']);
    expect(files.length).toBeGreaterThan(10);
    expect(files.filter((path) => path.split('/').includes('held-out'))).toEqual([]);
  });

  test('tells figures, and the lines only where asked', () => {
    const written = vi.spyOn(console, 'log').mockImplementation(() => undefined);
    const text = (...args: string[]) => {
      written.mockClear();
      expect(tellLines([own, '--ear', 'exact', ...args])).toBe(0);
      return written.mock.calls.join('\n');
    };
    try {
      expect(text()).toMatch(/1 lines, seed 1\.[\s\S]*inScope/);
      expect(text()).not.toContain('stop it now');
      expect(text('--show', '--seed', '3')).toContain('stop it now');
    } finally {
      written.mockRestore();
    }
  });
});
