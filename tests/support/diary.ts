import type { Entry } from '../../lambda/diary/entry';
import { memoryStore } from '../../lambda/storage/memoryStore';
import type { Store } from '../../lambda/storage/store';
import { echoUser, nightWith } from './night';

/** Everything that stands in the diary of the local Echo. */
export async function entriesIn(store: Store): Promise<Entry[]> {
  return (await store.diary.between(echoUser, 0, 1e14))!.entries;
}

/** A night, and what stands in the diary after it. */
export async function diaryAfter(transcript: string, ...flags: string[]): Promise<Entry[]> {
  const store = memoryStore();
  await nightWith(store, transcript, ...flags);
  return entriesIn(store);
}
