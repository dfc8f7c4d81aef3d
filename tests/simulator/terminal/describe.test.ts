import picocolors from 'picocolors';
import { describe, expect, it } from 'vitest';
import { clockText, createDescriber, holdLine, wrap } from '../../../simulator/terminal/describe';

const plain = { transcript: true, why: false, colours: picocolors.createColors(false) };
const speech = (text: string, manner?: 'soft') => ({
  kind: 'sounding' as const,
  atMs: 0,
  sinceMs: 0,
  event: { kind: 'speech' as const, atMs: 0, endMs: 1, text, ...(manner ? { manner } : {}) },
});

describe('print', () => {
  it('carries tenths over into seconds and minutes', () => {
    expect([clockText(59_960, true), clockText(36_100, true), clockText(125_999, false)]).toEqual([
      '1:00.0',
      '0:36.1',
      '2:05',
    ]);
  });

  it('keeps every line within 80 columns, and every word', () => {
    const text = 'Pull your toes toward your shin and keep the knee straight until it lets go. '
      .repeat(4)
      .trim();
    const lines = wrap('0:00.0  A: ', text, 11);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
    expect(lines.map((line) => line.slice(11)).join(' ')).toBe(text);
  });

  it('counts a hold down from full to empty', () => {
    expect(holdLine(30_000, 30_000)).toBe('◍ hold  30 s ██████████');
    expect(holdLine(20_500, 30_000)).toBe('◍ hold  21 s ███████░░░');
    expect(holdLine(-10, 30_000)).toBe('◍ hold   0 s ░░░░░░░░░░');
  });

  it('names a soft voice where it begins and ends, not on every line', () => {
    const describeShown = createDescriber(plain);
    const lines = [speech('One.', 'soft'), speech('Two.', 'soft'), speech('Three.')].flatMap(describeShown);
    expect(lines).toEqual(['0:00.0  A: (soft) One.', '0:00.0  A: Two.', '0:00.0  A: (aloud) Three.']);
  });
});
