import { tmpdir } from 'node:os';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { runInOrder, type Step } from '../../../scripts/check/inOrder';
import { summaryOf } from '../../../scripts/check/report';

const done = (name: string, ok: boolean, output = '') => ({ name, ok, output });

describe('the last lines of a check', () => {
  test('add up what every step counted, colours or not', () => {
    const finished = [
      done('types', true),
      done('a', true, '\x1b[32m3 passed, 0 failed\x1b[39m\n'),
      done('b', true, '2 passed, 0 failed, 1 skipped\n'),
    ];
    expect(summaryOf(finished)).toBe('5 passed, 0 failed, 1 skipped');
  });

  test('never say that nothing failed when types, lint or a crashed run did', () => {
    const finished = [done('types', false, 'error TS1\n'), done('tests', true, '3 passed, 0 failed\n')];
    expect(summaryOf(finished)).toBe('✗ types failed\n3 passed, 1 failed');
    expect(summaryOf([done('tests', false, '3 passed, 0 failed\n')])).toBe(
      '✗ tests failed\n3 passed, 1 failed',
    );
  });

  test('count failed tests once', () => {
    expect(summaryOf([done('tests', false, '3 passed, 2 failed\n')])).toBe(
      '✗ tests failed\n3 passed, 2 failed',
    );
  });
});

describe('steps that run at the same time', () => {
  afterEach(() => vi.restoreAllMocks());

  const node = (name: string, code: string): Step => ({ name, command: [process.execPath, '-e', code] });

  test('print in the order of the list, whichever ends first', async () => {
    const printed: string[] = [];
    vi.spyOn(console, 'log').mockImplementation((line) => void printed.push(String(line)));
    vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => printed.push(chunk.toString()) > 0);
    const slow = node('slow', "setTimeout(() => console.log('first'), 300)");
    const finished = await runInOrder(
      [slow, node('quick', "console.log('second'); process.exit(3)")],
      tmpdir(),
    );
    expect(printed.join('').replaceAll('\n', ' ')).toMatch(/· slow.*first.*· quick.*second/);
    expect(finished.map(({ ok }) => ok)).toEqual([true, false]);
  });

  test('that cannot be started fail, and say why', async () => {
    vi.spyOn(console, 'log').mockImplementation(() => {});
    vi.spyOn(process.stdout, 'write').mockImplementation(() => true);
    const [finished] = await runInOrder([{ name: 'nothing', command: ['no-such-program'] }], tmpdir());
    expect(finished).toMatchObject({ ok: false, output: expect.stringContaining('no-such-program') });
  });
});
