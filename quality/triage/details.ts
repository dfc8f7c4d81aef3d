/** Where lines of triage went wrong, in counts: the lines themselves are read by nobody who tunes. */
import { tableLine } from '../page';
import type { Ear } from '../understanding/ears';
import type { Played } from './played';

/** Tables of right replies by level, frame and matter, and the commonest confusions. */
export function detailsOf(all: readonly { ear: Ear; played: readonly Played[] }[]): string {
  return [
    table('What was said', all, ({ line }) => `${line.frame}, ${line.about ?? line.level}`),
    table('Where', all, ({ place }) => place),
    `Commonest confusions, by the ear ${all[0]!.ear}: ${confusions(all[0]!.played)}.`,
  ].join('\n\n');
}

function table(
  title: string,
  all: readonly { ear: Ear; played: readonly Played[] }[],
  groupOf: (one: Played) => string,
): string {
  const groups = [...new Set(all[0]!.played.map(groupOf))].sort();
  const lines = groups.map((group) =>
    tableLine([group, ...all.map(({ played }) => shareOf(played.filter((one) => groupOf(one) === group)))]),
  );
  return [
    tableLine([title, ...all.map(({ ear }) => ear)]),
    tableLine(['---', ...all.map(() => '---')]),
    ...lines,
  ].join('\n');
}

function shareOf(played: readonly Played[]): string {
  return `${played.filter(({ line, raised }) => line.level === raised).length} of ${played.length}`;
}

function confusions(played: readonly Played[]): string {
  const counts = new Map<string, number>();
  for (const { line, raised } of played)
    if (line.level !== raised) {
      const pair = `${line.level} as ${raised}`;
      counts.set(pair, (counts.get(pair) ?? 0) + 1);
    }
  return [...counts]
    .sort(([, one], [, other]) => other - one)
    .slice(0, 12)
    .map(([pair, count]) => `${pair} ${count}`)
    .join(', ');
}
