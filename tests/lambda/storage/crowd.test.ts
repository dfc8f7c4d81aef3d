import { expect, test } from 'vitest';
import { folderDatabase } from '../../../lambda/storage/folderDatabase';
import { partitionOf } from '../../../lambda/storage/keys';
import { levelTable } from '../../../lambda/storage/levelTable';
import type { Table } from '../../../lambda/storage/table';
import { type Crowd, crowdSpeaks, faultsOf } from '../../support/crowd';
import { testFolder } from '../../support/embedded';
import { sized } from '../../support/size';
import { testTable } from '../../support/tables';

const size = { people: sized(40, 300), atOnce: sized(20, 60), each: sized(4, 8), kills: sized(3, 8) };
const forMs = 1_800_000;

const at = testTable();

/** Everything that stands in a table, against what was said. */
async function expectKept({ diaries, ...counts }: Crowd, table: Table): Promise<void> {
  expect(counts.kills).toBe(size.kills);
  expect(counts.acknowledged).toBeGreaterThan(size.people);
  expect(counts.erased).toBeGreaterThan(0);
  const faults: string[] = [];
  for (const diary of diaries) {
    // As the items are: whoever reads the diary sees none of them twice.
    const items = await table.query(partitionOf(diary), { from: '!', to: '~' });
    const cramps = items.filter(({ kind }) => kind === 'cramp');
    faults.push(...faultsOf(diary, cramps as unknown as { id: string; atMs: number }[]));
  }
  expect(faults).toEqual([]);
  if (process.env.TEST_SIZE === 'full') console.log(JSON.stringify(counts));
}

test(
  'nothing that was said to be kept is lost, doubled or back: a folder whose process is killed',
  async () => {
    const folder = testFolder();
    const crowd = await crowdSpeaks({
      ...size,
      processes: 1,
      environment: { CRAMP_COACH_DATA: folder, DIARY: 'on' },
    });
    const database = folderDatabase(folder, () => undefined);
    try {
      await expectKept(crowd, levelTable(database, Date.now));
    } finally {
      await database.close();
    }
  },
  forMs,
);

test(
  'nothing that was said to be kept is lost, doubled or back: a table with two processes that are killed',
  async () => {
    const environment = { ...at.environment(), DIARY: 'on' };
    const crowd = await crowdSpeaks({ ...size, processes: 2, environment });
    await expectKept(crowd, at.table());
  },
  forMs,
);
