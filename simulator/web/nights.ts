/** The nights that are open, one for each tab. */
import { randomUUID } from 'node:crypto';
import { UsageError } from '../lib/usageError';
import { Night } from './night';
import type { SavedNight } from './savedNight';
import type { Settings } from './settings';

/** Each has a skill and a database of its own. */
const mostNights = 4;

export class Nights {
  private readonly open = new Map<string, Night>();
  /** Nights that take up room, but are not open yet. */
  private opening = 0;

  constructor(private readonly base: Parameters<typeof Night.open>[0]) {}

  get(id: string): Night | undefined {
    return this.open.get(id);
  }

  /**
   * Opens one; the oldest that nobody looks at any more makes room.
   * @throws {UsageError} when there is no room, or the night cannot be opened
   */
  async begin(from: Settings | SavedNight): Promise<string> {
    // Nothing is waited for between the look for room and the taking of it.
    const inTheWay = this.leastWatched();
    this.opening += 1;
    try {
      if (inTheWay !== undefined) await this.end(inTheWay);
      const night = await Night.open(this.base, from);
      const id = randomUUID();
      this.open.set(id, night);
      return id;
    } finally {
      this.opening -= 1;
    }
  }

  /** The night that has to end for another to begin; undefined while there is room. @throws {UsageError} */
  private leastWatched(): string | undefined {
    if (this.open.size + this.opening < mostNights) return undefined;
    const [id] = [...this.open].find(([, night]) => !night.watched) ?? [];
    if (id !== undefined) return id;
    throw new UsageError(`${mostNights} nights are open already: close one of the tabs, then reload.`);
  }

  async close(): Promise<void> {
    await Promise.all([...this.open.keys()].map((id) => this.end(id)));
  }

  private async end(id: string): Promise<void> {
    const night = this.open.get(id);
    this.open.delete(id);
    await night?.close();
  }
}
