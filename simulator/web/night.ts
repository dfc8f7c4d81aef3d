/** A night that goes on while somebody looks: what they do is done at its moment, and everything that happens is told. */

import type { Permission } from '../alexa-services/account';
import { type Clock, realClock } from '../device/clock';
import type { Echo } from '../device/echo';
import type { Shown } from '../device/echoParts';
import type { Turn } from '../device/skill/turn';
import { localTime, nextInstant } from '../lib/localTime';
import { UsageError } from '../lib/usageError';
import { isCommand } from '../terminal/commands';
import { Household, type HouseholdParts } from './household';
import type { Deed, News, Told } from './messages';
import { newsOf } from './news';
import { Pace, stepped } from './pace';
import { differences, replay } from './replay';
import type { SavedNight } from './savedNight';
import { areLive, type Settings, type SomeSettings } from './settings';

/** What a page that comes back is told anew, at most. */
const mostTold = 4_000;

type Base = Pick<HouseholdParts, 'root' | 'model' | 'understanding'>;

/** Somebody who looks. */
export type Watcher = (told: Told) => void;

export class Night {
  private readonly pace = new Pace();
  private readonly told: Told[] = [];
  private readonly watchers = new Set<Watcher>();
  /** What is to be done next, with the instant at which it came. */
  private readonly inbox: { work: (at: number) => Promise<void>; at: number }[] = [];
  private readonly closing = new AbortController();
  private news = new AbortController();
  private home!: Household;
  /** What the device's clock shows, as time passes. */
  private clock!: Clock;
  /** The latest request, until its reply begins. */
  private turn: Turn | null = null;
  /** The permission as the page knows it. */
  private permission: Permission | null = null;
  private count = 0;
  private over: Promise<void> = Promise.resolve();

  /**
   * Opens a night, or one that was saved, which is played again until somebody does something.
   * @throws {UsageError} when the skill is not built, or the locale has no model
   */
  static async open(base: Base, from: Settings | SavedNight): Promise<Night> {
    const night = new Night();
    const saved = 'night' in from ? from : null;
    night.home = await Household.open(night.parts(base), saved ? firstOf(saved) : (from as Settings));
    night.tellDevice(true);
    night.over = night.run(saved);
    return night;
  }

  /** Whether anybody looks. */
  get watched(): boolean {
    return this.watchers.size > 0;
  }

  /** Tells everything since that number, and whatever comes. Returns how to stop. */
  watch(watcher: Watcher, after = 0): () => void {
    for (const one of this.told) if (one.n > after) watcher(one);
    watcher({ kind: 'clock', speed: this.pace.speed, n: this.count, at: this.clock.now() });
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  }

  /** Does something, now. */
  do(deed: Deed): void {
    if (deed.do === 'speed') {
      this.pace.speed = deed.times;
      this.tell({ kind: 'speed', speed: this.pace.speed });
      return;
    }
    this.next((at) => this.take(deed, at));
  }

  /** All that has happened up to now: saved in its turn, so that nothing is missing which was due. */
  save(): Promise<SavedNight> {
    return new Promise((resolve) => {
      this.next(async (at) => {
        await this.echo.advance(Math.max(at, this.echo.time));
        resolve(this.home.recorder.night(this.echo.time));
      });
    });
  }

  async close(): Promise<void> {
    this.closing.abort();
    this.news.abort();
    await this.over;
    await this.home.close();
  }

  private next(work: (at: number) => Promise<void>): void {
    this.inbox.push({ work, at: this.clock.now() });
    this.news.abort();
  }

  private get echo(): Echo {
    return this.home.echo;
  }

  private async run(saved: SavedNight | null): Promise<void> {
    if (saved) await this.play(saved);
    while (!this.closing.signal.aborted) {
      const next = this.inbox.shift();
      if (next) await this.trying(() => next.work(next.at));
      else await this.idle();
    }
  }

  private async idle(): Promise<void> {
    this.news = new AbortController();
    if (this.inbox.length > 0 || this.closing.signal.aborted) return;
    const { signal } = this.news;
    const heard = new Promise<void>((resolve) =>
      signal.addEventListener('abort', () => resolve(), { once: true }),
    );
    await this.trying(() => this.echo.idle(signal));
    await heard;
  }

  private async play(saved: SavedNight): Promise<void> {
    this.news = new AbortController();
    this.tell({ kind: 'replay', state: 'playing' });
    await this.trying(() => replay(saved, this.home, this.news.signal));
    if (this.news.signal.aborted) return this.tell({ kind: 'replay', state: 'stopped' });
    const today = this.home.recorder.night(this.echo.time);
    this.tell({ kind: 'replay', state: 'over', differences: differences(saved, today) });
  }

  private async take(deed: Deed, at: number): Promise<void> {
    if (deed.do === 'say') await this.say(deed.text, at);
    if (deed.do === 'touch') await this.touch(deed.arguments, at);
    if (deed.do === 'set') await this.set(deed.settings, at);
  }

  private async say(text: string, at: number): Promise<void> {
    if (!isCommand(text)) return this.echo.say(text, at);
    // Nobody has to sit through a reply that a command waits for.
    this.news = new AbortController();
    const lines = await this.home.command(text, at, this.news.signal);
    if (lines.length > 0) this.tell({ kind: 'note', lines });
    this.tellDevice(false);
  }

  /** A touch is what is written on the target, as in `?tap Yes`. */
  private async touch(sent: unknown[], at: number): Promise<void> {
    const asked = JSON.stringify(sent);
    const touched = this.echo.touchables.find((one) => JSON.stringify(one.arguments) === asked);
    if (!touched) throw new UsageError('What was touched is on no target of this picture.');
    await this.echo.say(`?tap ${touched.label}`, at);
  }

  private async set(changes: SomeSettings, at: number): Promise<void> {
    if (areLive(changes)) await this.home.change(changes, at);
    else await this.home.restart({ ...changes, clock: this.clockAfter(changes, at) }, at);
    this.tellDevice(!areLive(changes));
  }

  /** What the next device's clock shows: what was set, or what this one's shows. */
  private clockAfter({ clock }: SomeSettings, at: number): string {
    const { zone } = this.home.settings;
    const now = Math.max(at, this.echo.time);
    const set = clock === undefined ? undefined : nextInstant(clock, now, zone);
    return set === undefined ? localTime(now, zone, 'second') : localTime(set, zone);
  }

  /** What somebody can put right is told, and the night goes on; so does it after a fault of the skill or of ours. */
  private async trying(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (error instanceof UsageError) this.tell({ kind: 'note', lines: [error.message] });
      else this.tell({ kind: 'trouble', reason: error instanceof Error ? error.message : String(error) });
    }
  }

  private parts(base: Base): HouseholdParts {
    return {
      ...base,
      clock: (startAt) => {
        this.clock = realClock(startAt, this.pace);
        return stepped(this.clock);
      },
      standing: (work) => this.pace.standing(work),
      watch: (shown) => this.shown(shown),
      log: (line) => this.tell({ kind: 'log', line }),
    };
  }

  private shown(shown: Shown): void {
    if (shown.kind === 'turn') this.turn = shown.turn;
    const news = newsOf(shown, this.turn, this.home.settings);
    if (shown.kind === 'begins') this.turn = null;
    if (news) this.tell(news);
    // Somebody may have given the permission by a word.
    if (this.home.settings.permission !== this.permission) this.tellDevice(false);
  }

  private tellDevice(anew: boolean): void {
    this.permission = this.home.settings.permission;
    this.tell({ kind: 'device', settings: this.home.settings, anew, speed: this.pace.speed });
  }

  private tell(news: News): void {
    this.count += 1;
    const now = news.kind === 'speed' || news.kind === 'device';
    const at = !this.home ? 0 : now ? this.clock.now() : this.echo.time;
    const told = { ...news, n: this.count, at };
    this.told.push(told);
    if (this.told.length > mostTold) this.told.shift();
    for (const watcher of this.watchers) watcher(told);
  }
}

function firstOf({ night: [first] }: SavedNight): Settings {
  return (first as { on: Settings }).on;
}
