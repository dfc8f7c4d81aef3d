import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient, ScanCommand } from '@aws-sdk/client-dynamodb';
import { afterEach, describe, expect, test } from 'vitest';
import type { MeaningKind } from '../../lambda/dialog/meaning';
import { folderDatabase } from '../../lambda/storage/folderDatabase';
import type { Store } from '../../lambda/storage/store';
import { builtReader } from '../support/builtReader';
import { standsIn, storeIn } from '../support/embedded';
import { envelope, intent, testSkill, threeTen } from '../support/requests';
import { keptLog, testTable } from '../support/tables';

const at = testTable();
const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** Words that only a sentence could have brought. */
const marks = ['wombat', 'yodel', 'quixotic', 'plumber', 'kryptonite', 'grandmother'];

/** Sentences with such words, and what each has to be read as for its path to be tried. */
const sentences: readonly (readonly [says: string, means: MeaningKind])[] = [
  ['my left calf is cramping oh quixotic wombats yodel', 'RelieveCramp'],
  ["i can't reach my foot you quixotic wombat", 'CannotDo'],
  ['no chest pain you quixotic wombat', 'NoSign'],
  ['it still hurts you quixotic wombat', 'StillHurts'],
  ["it's gone now you quixotic wombat", 'FeelingBetter'],
  ['log a cramp in my left calf last night you quixotic wombat', 'LogCramp'],
  ['remind me to call the plumber at nine', 'SetReminder'],
  ['remind me to stretch at ten pm you quixotic wombat', 'SetReminder'],
  ['does kryptonite help with leg cramps', 'AskAdvice'],
  ['does magnesium help quixotic wombats with leg cramps', 'AskAdvice'],
  ["i'm pregnant you quixotic wombat", 'ChangeSetting'],
  ['i have chest pain you quixotic wombat', 'RedFlag'],
  ['wombats yodel in the quixotic valley', 'Fallback'],
];

/** Says all of them in one session and each in a session of its own. Returns what came back, and what was logged. */
async function tell(store: Store): Promise<unknown> {
  const { answer, logged } = testSkill(store);
  const { log, lines } = keptLog();
  const failing = testSkill({
    ...store,
    log,
    understanding: () => (words) => {
      throw new Error(`cannot read ${words}`);
    },
  });
  const replies: unknown[] = [];
  let attributes = {};
  let ms = Date.parse(threeTen);
  const say = async (request: object, skill: typeof answer) => {
    const timestamp = new Date(ms).toISOString();
    ms += 20_000;
    const reply = await skill(envelope({ ...request, timestamp }, attributes));
    attributes = reply.sessionAttributes ?? {};
    replies.push(reply);
  };
  for (const alone of [false, true])
    for (const [says] of sentences) {
      if (alone) attributes = {};
      const [first = '', ...rest] = says.split(' ');
      await say(intent('SpokenWordsIntent', { sentence: says }), answer);
      const carrier = `Words${first.replace(/[^a-z]/g, '').replace(/^./, (one) => one.toUpperCase())}Intent`;
      await say(intent(carrier, { words: rest.join(' ') }), answer);
      await say(intent('SpokenWordsIntent', { sentence: says }), failing.answer);
    }
  await say(intent('AMAZON.StopIntent'), answer);
  return [replies, logged, lines];
}

function expectNoWords(found: string): void {
  for (const mark of marks) expect(found.toLowerCase()).not.toContain(mark);
}

async function everyItem(): Promise<string> {
  const client = new DynamoDBClient({ endpoint: at.endpoint() });
  try {
    const { Items = [] } = await client.send(new ScanCommand({ TableName: 'cramp-coach' }));
    return JSON.stringify(Items);
  } finally {
    client.destroy();
  }
}

describe('no word of a sentence', () => {
  test.each(sentences)('"%s" is read, so that what becomes of it is tried', (says, kind) => {
    const kinds = builtReader()(says, { locale: 'en-US' }).map((one) => one.kind);
    expect(kinds).toContain(kind);
  });

  test('is in an answer, a session, a log line or the table', async () => {
    expectNoWords(JSON.stringify(await tell(at.store())));
    const items = await everyItem();
    expect(items).toContain('calf');
    expectNoWords(items);
  });

  test('is in a file of a folder', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'cramp-coach-words-'));
    folders.push(folder);
    const database = folderDatabase(folder, () => undefined);
    expectNoWords(JSON.stringify(await tell(storeIn(database))));
    await database.close();
    expect(readdirSync(folder)).not.toEqual([]);
    for (const mark of marks) expect(standsIn(folder, mark), mark).toBe(false);
  });
});
