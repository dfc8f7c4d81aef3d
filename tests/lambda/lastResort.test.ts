import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lastResort } from '../../lambda/lastResort';
import { assertSpeakable } from '../support/assertSpeakable';
import { wordsOf } from '../support/requests';

test('stands on nothing that may have failed', () => {
  const source = readFileSync(join(__dirname, '..', '..', 'lambda', 'lastResort.ts'), 'utf8');
  const imported = [...source.matchAll(/^import (?!type)[^;]*from '([^']+)'/gm)].map(([, path]) => path);
  expect(imported).toEqual(['./alexa/reports']);
  const reports = readFileSync(join(__dirname, '..', '..', 'lambda', 'alexa', 'reports.ts'), 'utf8');
  expect(reports).not.toContain('import ');
});

test('is still the stretch, and keeps listening', () => {
  const answer = lastResort({ type: 'IntentRequest', inSession: true });
  assertSpeakable(answer);
  expect(wordsOf(answer)).toMatch(
    /^Pull your toes toward you, leg straight\. I lost my place, but keep holding\./,
  );
});

test.each([
  ['reports', { type: 'SessionEndedRequest', inSession: true }],
  ['what is no request', undefined],
])('%s get silence', (_, request) => {
  expect(lastResort(request).response).toEqual({});
});
