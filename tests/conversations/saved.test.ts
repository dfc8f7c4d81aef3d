import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { replayed } from '../../simulator/web/replay';
import { nightText, readNight } from '../../simulator/web/savedNight';
import { base } from '../support/page';

const folder = join(__dirname, 'saved');
const parts = base();
const files = readdirSync(folder).filter((file) => file.endsWith('.json'));

/** Nights that the page has saved: whatever file is put there is played by the built skill, and heard as it was. */
test.each(
  files,
)('%s is heard as it was saved; `npx vitest run tests/conversations/saved.test.ts -u` keeps what is new', async (file) => {
  const path = join(folder, file);
  const today = await replayed(readNight(readFileSync(path, 'utf8')), parts);
  await expect(nightText(today)).toMatchFileSnapshot(path);
});

test('there are saved nights', () => {
  expect(files.length).toBeGreaterThanOrEqual(2);
});
