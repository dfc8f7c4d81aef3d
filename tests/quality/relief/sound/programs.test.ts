import { expect, test } from 'vitest';
import { missing, whatToInstall } from '../../../../quality/relief/sound/programs';

test('a program that is not here is named with its Debian package', () => {
  const none = { name: 'no-such-program', debian: 'such-package' };
  expect(missing([none, { name: 'node', debian: 'nodejs' }])).toEqual([none]);
  expect(whatToInstall([none])).toContain('apt-get install such-package');
});
