/** The nights that are open, one for each tab. */
import { randomUUID } from 'node:crypto';
import { UsageError } from '../usageError';
import { Night } from './night';
import type { SavedNight } from './savedNight';
import type { Settings } from './settings';

/** Each has a skill and a database of its own. */
const mostNights = 4;

export class Nights {
  private readonly open = new Map<string, Night>();

  constructor(private readonly base: Parameters<typeof Night.open>[0]) {}

  get(id: string): Night | undefined {
    return this.open.get(id);
  }

  /**
   * Opens one; the oldest that nobody looks at any more makes room.
   * @throws {UsageError} when there is no room, or the night cannot be opened
   */
  async begin(from: Settings | SavedNight): Promise<string> {
    if (this.open.size >= mostNights) {
      const [left] = [...this.open].find(([, night]) => !night.watched) ?? [];
      if (left === undefined)
        throw new UsageError(`${mostNights} nights are open already: close one of the tabs, then reload.`);
      await this.end(left);
    }
    const night = await Night.open(this.base, from);
    const id = randomUUID();
    this.open.set(id, night);
    return id;
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
