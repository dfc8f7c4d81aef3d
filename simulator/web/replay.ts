/** Plays a saved night again, as fast as the clock of its home goes. */
import { Household, type HouseholdParts } from './household';
import { nightText, type SavedNight } from './savedNight';

/** The home of a saved night, before anything has happened in it. */
export function homeOf({ night: [first] }: SavedNight, parts: HouseholdParts): Promise<Household> {
  if (!first || !('on' in first)) throw new Error('a saved night begins with a device that is switched on');
  return Household.open(parts, first.on);
}

/** Does in it what was done on the night, at the same seconds. Stops early when the signal is aborted. */
export async function replay({ night }: SavedNight, home: Household, signal?: AbortSignal): Promise<void> {
  let onAt = home.echo.time;
  for (const entry of night.slice(1)) {
    const at = onAt + Math.round(entry.at * 1_000);
    if (
      'say' in entry ||
      'tap' in entry ||
      'set' in entry ||
      'command' in entry ||
      'on' in entry ||
      'end' in entry
    )
      await home.echo.advance(at, signal);
    if (signal?.aborted) return;
    if ('say' in entry) await home.echo.say(entry.say, at);
    if ('tap' in entry) await home.echo.say(`?tap ${entry.tap}`, at);
    if ('set' in entry) await home.change(entry.set, at);
    if ('command' in entry) await home.command(entry.command, at, signal);
    if ('on' in entry) {
      await home.restart(entry.on, at);
      onAt = home.echo.time;
    }
  }
}

/** The night as it is today, on a clock that waits for nothing. */
export async function replayed(saved: SavedNight, parts: HouseholdParts): Promise<SavedNight> {
  const home = await homeOf(saved, parts);
  try {
    await replay(saved, home);
    return home.recorder.night(home.echo.time);
  } finally {
    await home.close();
  }
}

/** Lines that one of them has and the other has not, at most so many. */
export function differences(saved: SavedNight, today: SavedNight, most = 20): string[] {
  const [before, after] = [linesOf(saved), linesOf(today)];
  const gone = before.filter((line) => !after.includes(line)).map((line) => `− ${line}`);
  const come = after.filter((line) => !before.includes(line)).map((line) => `+ ${line}`);
  return [...gone, ...come].slice(0, most);
}

function linesOf(night: SavedNight): string[] {
  return nightText(night)
    .split('\n')
    .map((line) => line.trim().replace(/,$/, ''));
}
