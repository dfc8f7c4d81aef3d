import type { Log } from '../lib/log';
import type { Person } from '../lib/person';
import { type Profile, type Profiles, profileSchema, settingNames } from '../profile/profile';
import { type Condition, notThere } from './condition';
import { singleKey } from './keys';
import type { Attribute, Table } from './table';
import { keep } from './tombstone';
import { type Kind, readItem, upgraded, versionOf } from './versions';

const profileItem: Kind<Profile> = {
  name: 'profile',
  version: 1,
  schema: profileSchema(),
};

/** How often a change is tried that another skill version's change has overtaken. */
const mostAttempts = 3;

/** Profiles in the table, one item a person, changed attribute by attribute. */
export function tableProfiles(table: Table, log: Log, kind: Kind<Profile> = profileItem): Profiles {
  /** Brings an item that this version cannot add to into today's form; false if it must be left alone. */
  async function renew(person: Person): Promise<boolean> {
    const key = singleKey(person, 'profile');
    const stored = await table.get(key);
    // Erased: what this session knew is not wanted any more.
    if (!stored) return false;
    const today = upgraded(stored, kind);
    if (today === 'newer') return false;
    const { rev, [versionOf]: version } = stored;
    const same = (name: string, value: Attribute | undefined): Condition =>
      value === undefined ? { not: { exists: name } } : { equal: name, to: value };
    // Another process that renews it at the same time does the same.
    await keep(table, person, {
      key,
      put: { ...(today ?? stored), [versionOf]: kind.version },
      condition: { all: [same(versionOf, version), same('rev', rev)] },
    });
    return true;
  }

  return {
    async find(person) {
      const item = await table.get(singleKey(person, 'profile'));
      const profile = readItem(item, kind, log);
      if (!profile) return {};
      table.renew(item!);
      if (settingNames().some((name) => name in item! && !(name in profile)))
        log({ level: 'error', what: 'stored item unreadable', reason: 'setting' });
      return profile;
    },
    async change(person, change) {
      const key = singleKey(person, 'profile');
      const changed = Object.entries(change).filter(([, value]) => value !== undefined);
      for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
        const done = await keep(table, person, {
          key,
          change: { ...Object.fromEntries(changed), [versionOf]: kind.version },
          condition: { any: [notThere, { equal: versionOf, to: kind.version }] },
        });
        if (done) return true;
        if (!(await renew(person))) return false;
      }
      return false;
    },
  };
}
