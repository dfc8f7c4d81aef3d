/** What the built skill does with the lines of triage. */
import { builtSkill } from '../understanding/builtSkill';
import { type Ear, hearing } from '../understanding/ears';
import { placeOf } from '../understanding/places';
import type { AlarmLine, LineLevel } from './lines';

/** Where a line is said: to a skill that was just opened, or while a calf is being held. */
export const places = ['alone', 'mid-hold'] as const;
export type Place = (typeof places)[number];

/** What became of one line. */
export interface Played {
  readonly line: AlarmLine;
  readonly place: Place;
  /** The level that the session is in after the reply. */
  readonly raised: LineLevel | 'unclear';
}

const locale = 'en-US';

/** Plays every line in every place, heard by one ear. @param seed draws what the lossy ear loses */
export async function played(lines: readonly AlarmLine[], ear: Ear, seed: number): Promise<Played[]> {
  const { hear } = hearing();
  const skill = await builtSkill();
  const all: Played[] = [];
  for (const line of lines)
    for (const place of places) {
      const { intent } = hear({ say: line.say, locale }, ear, seed);
      const said = { say: line.say, means: [], also: [], file: 'alarms', locale };
      const way = placeOf(place === 'alone' ? { ...said, open: 'cramp-now' } : { ...said, doing: 'relief' });
      const { level } = await skill.say({ way, locale, last: { type: 'IntentRequest', intent } });
      all.push({ line, place, raised: (level ?? 'none') as Played['raised'] });
    }
  await skill.close();
  return all;
}
