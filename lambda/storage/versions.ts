import * as v from 'valibot';
import type { Log } from '../lib/log';
import type { Condition } from './condition';
import type { Item } from './table';

/**
 * A kind of item: its form today, and how it came about. An item says which version of its kind it is; one that is
 * older is upgraded as it is read, one that is newer was written by a skill that knows better and is left alone.
 */
export interface Kind<T> {
  /** For the log. */
  name: string;
  /** From 1. */
  version: number;
  /** Makes of an item of that version one of the next. */
  upgrades?: Record<number, (item: Item) => Item>;
  schema: v.GenericSchema<unknown, T>;
}

/** Every item carries the version of its kind under this name. */
export const versionOf = 'schemaVersion';

/** An item as of today; undefined, and a line in the log, for one that is newer or damaged. */
export function readItem<T>(item: Item | undefined, kind: Kind<T>, log: Log): T | undefined {
  if (!item) return undefined;
  const today = upgraded(item, kind);
  if (today === 'newer') {
    log({ level: 'warn', what: 'stored by a newer version', reason: kind.name });
    return undefined;
  }
  const parsed = today && v.safeParse(kind.schema, today);
  if (parsed?.success) return parsed.output;
  log({ level: 'error', what: 'stored item unreadable', reason: kind.name });
  return undefined;
}

/** An item in today's form, not yet checked; undefined if it does not say what form it has. */
export function upgraded(item: Item, { version, upgrades = {} }: Kind<unknown>): Item | 'newer' | undefined {
  const from = item[versionOf];
  if (typeof from !== 'number' || !Number.isInteger(from) || from < 1) return undefined;
  if (from > version) return 'newer';
  let today = item;
  for (let step = from; step < version; step += 1) {
    const upgrade = upgrades[step];
    if (!upgrade) return undefined;
    today = upgrade(today);
  }
  return { ...today, [versionOf]: version };
}

/** A write must not touch what a newer skill has written. Damaged items and older ones may be replaced. */
export function notNewer({ version }: Pick<Kind<unknown>, 'version'>, also?: Condition): Condition {
  const old: Condition = { not: { above: versionOf, than: version } };
  return also ? { all: [old, also] } : old;
}
