import { expect, test } from 'vitest';
import { anchorsOf, linksIn } from './markdown';

test('links and pictures are found, but none on the web and none in code', () => {
  const page = [
    'See [a](one.md), ![b](two.png "title") and [c](#here).',
    '[web](https://example.com/x.md) [mail](mailto:a@example.com) `[code](no.md)`',
    '```',
    '[block](no.md)',
    '```',
    '[named]: three.md',
  ].join('\n');
  expect(linksIn(page)).toEqual(['one.md', 'two.png', '#here', 'three.md']);
});

test('anchors are those of GitHub: no signs, numbers for what comes again, nothing from code', () => {
  const page =
    '# What is _kept_, and why?\n## Same\n## Same\n## `npm run x`\n## [Linked](a.md)\n```\n# no\n```';
  expect([...anchorsOf(page)]).toEqual(['what-is-_kept_-and-why', 'same', 'same-1', 'npm-run-x', 'linked']);
});
