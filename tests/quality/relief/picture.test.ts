import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { holdPicture, signed } from '../../../quality/relief/picture';

test('the picture of holds is well-formed, has a dot for each hold and tells the farthest', () => {
  const hold = (heardMs: number) => ({ speed: 'usual', statedMs: 30_000, heardMs }) as const;
  const svg = holdPicture([{ name: 'Usual < fast', holds: [hold(30_010), hold(29_800), hold(45_000)] }]);
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(svg).close();
  // One that is out of the picture is told in words.
  expect(svg.match(/<circle/g)).toHaveLength(2);
  expect(svg).toContain('3 holds: −0.20 to +15.00 s');
});

test.each([
  [-120, '−0.12'],
  [10.4, '+0.01'],
  [Number.POSITIVE_INFINITY, 'not heard'],
])('%d ms is told as %s', (ms, text) => {
  expect(signed(ms)).toBe(text);
});
