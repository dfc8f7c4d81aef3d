import type { Person } from '../lib/person';

/** The key of a person in the memory of this process. */
export function personKey({ account, voice }: Person): string {
  return `${account}\n${voice ?? ''}`;
}

/** Forgets every voice of an account. */
export function dropAccount(people: Map<string, unknown>, { account }: Person): void {
  for (const key of people.keys()) if (key.startsWith(`${account}\n`)) people.delete(key);
}
