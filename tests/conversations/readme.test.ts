import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { night, plainEcho, wordsOf } from '../support/night';

test('the night in the README is what is heard today, at those seconds', async () => {
  const readme = readFileSync(join(__dirname, '..', '..', 'README.md'), 'utf8');
  const lines = readme.split('```')[1]!.trim().split('\n');
  const said = lines.flatMap((line) => {
    const [, at, words] = /^([\d:.]+)?\s+U: (?:alexa, |ask cramp coach, )?(.*)$/.exec(line) ?? [];
    const seconds = at && /^0:(\d+\.\d)$/.exec(at)?.[1];
    return words === undefined ? [] : [`U: ${seconds ? `@${seconds} ` : ''}${words}`];
  });
  const { replies } = await night(said.join('\n'), ...plainEcho);

  let reply = -1;
  for (const line of lines) {
    if (/\bU: /.test(line)) reply += 1;
    const [, seconds, words] = /^0:(\d+\.\d)\s+A: (.*)$/.exec(line) ?? [];
    if (words === undefined) continue;
    const { timeline } = replies[reply]!;
    expect(wordsOf(timeline)).toContain(words);
    const [first] = words.match(/[^.?]+[.?]/)!;
    const event = timeline.find(({ text }) => text?.startsWith(first!));
    expect(event!.atMs / 1_000, line).toBeCloseTo(Number(seconds), 1);
  }
});
