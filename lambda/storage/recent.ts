import type { Person } from '../lib/person';

/** What stands for a person in the memory of this process. */
export function keyOf({ account, voice }: Person): string {
  return `${accountPart(account)}${voice ?? ''}`;
}

/** Forgets every voice of an account. */
export function dropAccount(people: Map<string, unknown>, { account }: Person): void {
  for (const key of people.keys()) if (key.startsWith(accountPart(account))) people.delete(key);
}

/** Drops the oldest where there are more than `most`: maps and sets keep the order in which things were put in. */
export function dropOldest(kept: Map<string, unknown> | Set<string>, most: number): void {
  const [oldest] = kept.keys();
  if (kept.size > most && oldest !== undefined) kept.delete(oldest);
}

function accountPart(account: string): string {
  return `${account}\n`;
}
