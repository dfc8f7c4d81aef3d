/** A home for one night: a device that can be set, somebody's Alexa, and the skill with a memory, all of their own. */
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import type { Services } from '../alexa-services';
import { Account } from '../alexa-services/account';
import { assemble } from '../device/assemble';
import { type Clock, virtualClock } from '../device/clock';
import { newDevice } from '../device/device';
import type { Echo } from '../device/echo';
import type { Shown } from '../device/echoParts';
import type { Loudspeaker } from '../device/performance/reply';
import { type Randomness, repeatable } from '../device/random';
import { keepingIn } from '../device/skill/database';
import type { Handler } from '../device/skill/handler';
import { findReader } from '../device/skill/reader';
import { readLocal } from '../lib/localTime';
import { UsageError } from '../lib/usageError';
import { type createUnderstanding, type Ear, earOf, type InteractionModel, readModel } from '../nlu/index';
import { modelFile } from '../nlu/modelFiles';
import { type Command, doCommand, readCommand } from '../terminal/commands';
import { Recorder } from './recorder';
import { type Settings, type SomeSettings, slowNetwork } from './settings';
import { type Skill, startSkill } from './skill';

/** What a home is made of. */
export interface HouseholdParts {
  /** The repository's folder. */
  root: string;
  model: (locale: string) => InteractionModel;
  understanding: typeof createUnderstanding;
  /** A clock that shows this instant now; without one, time is virtual. */
  clock?: (startAt: number) => Clock;
  /** Runs the skill while no time passes. */
  standing?: <T>(work: () => Promise<T>) => Promise<T>;
  watch?: (shown: Shown) => void;
  /** Gets every line that the skill logs. */
  log?: (line: string) => void;
}

/** Reads each locale's model once. */
export function modelsIn(
  root: string,
  known: Record<string, InteractionModel> = {},
): (locale: string) => InteractionModel {
  const models = new Map(Object.entries(known));
  return (locale) => {
    const model = models.get(locale) ?? readModel(modelFile(root, locale));
    models.set(locale, model);
    return model;
  };
}

/** A home; one method at a time, as with the Echo in it. */
export class Household {
  readonly recorder = new Recorder();
  /** The draws are the same on every night: only so can one be played again. */
  private readonly randomness: Randomness = repeatable();
  private readonly account = new Account();
  private readonly ear: Ear = earOf('exact');
  private readonly loudspeaker: Loudspeaker = { charactersPerSecond: 15, apla: true };
  private device!: { echo: Echo; services: Services; clock: Clock };

  private constructor(
    private readonly parts: HouseholdParts,
    private readonly skill: Skill,
    private current: Settings,
    private readonly userId: string,
  ) {}

  /**
   * Moves in, and switches the device on.
   * @throws {UsageError} when the skill is not built, or the locale has no model
   */
  static async open(parts: HouseholdParts, settings: Settings): Promise<Household> {
    parts.model(settings.locale);
    const env = { ...process.env, ...keepingIn('memory') };
    const skill = await startSkill(parts.root, env, (line) => parts.log?.(line));
    try {
      const { userId } = newDevice({ ...settings, data: null }, repeatable());
      const household = new Household(parts, skill, settings, userId);
      household.apply(settings);
      await household.switchOn();
      return household;
    } catch (error) {
      await skill.close();
      throw error;
    }
  }

  get echo(): Echo {
    return this.device.echo;
  }

  /** As they are now, the permission as Alexa has it. */
  get settings(): Settings {
    return { ...this.current, permission: this.account.permission };
  }

  /** Changes what need not be switched off for, at an instant. */
  async change(changes: SomeSettings, at: number): Promise<void> {
    await this.echo.advance(Math.max(at, this.echo.time));
    this.recorder.did({ set: changes }, this.echo.time);
    this.current = { ...this.current, ...changes };
    this.apply(changes);
  }

  /**
   * Switches the device off at an instant and another one on, in the same home.
   * @throws {UsageError} when the locale has no model; then nothing has changed
   */
  async restart(changes: SomeSettings, at: number): Promise<void> {
    const settings = { ...this.settings, ...changes };
    this.parts.model(settings.locale);
    await this.echo.advance(Math.max(at, this.echo.time));
    await this.echo.leave(this.echo.time);
    const offAt = this.echo.time;
    await this.device.services.close();
    this.current = settings;
    this.apply(settings);
    await this.switchOn(offAt);
  }

  /**
   * Does a command at an instant, and resolves to what is to be read.
   * @throws {UsageError} for one that is not known or cannot be done
   */
  async command(text: string, at: number, signal?: AbortSignal): Promise<string[]> {
    const command: Command = readCommand(text);
    await this.echo.advance(Math.max(at, this.echo.time), signal);
    const { zone } = this.current;
    const parts = { echo: this.echo, account: this.account, clock: this.device.clock, ear: this.ear, zone };
    this.recorder.did({ command: text.trim() }, this.echo.time);
    if (command.kind === 'ear') this.current = { ...this.current, ear: command.name, seed: command.seed };
    return doCommand(command, parts, signal);
  }

  async close(): Promise<void> {
    await this.device.services.close();
    await this.skill.close();
  }

  private async switchOn(offAt?: number): Promise<void> {
    const { settings, parts } = this;
    const startAt = instantOf(settings);
    const clock = (parts.clock ?? virtualClock)(startAt);
    this.recorder.on(settings, startAt, offAt);
    const { echo, services } = await assemble({
      handler: this.over(clock),
      model: parts.model(settings.locale),
      understanding: parts.understanding,
      ear: this.ear,
      reader: findReader(join(parts.root, 'dist', 'understanding.js'), settings.locale),
      device: {
        ...newDevice({ ...settings, data: null }, this.randomness, process.env.SKILL_ID),
        userId: this.userId,
      },
      loudspeaker: this.loudspeaker,
      clock,
      randomness: this.randomness,
      zone: settings.zone,
      account: this.account,
      reminders: true,
      faults: () => null,
      servicesMs: () => (this.current.network === 'slow' ? slowNetwork.servicesMs : 0),
      connectionFault: null,
      losesAttributes: false,
      watch: (shown) => {
        this.recorder.shown(shown, this.device?.echo.time ?? startAt);
        parts.watch?.(shown);
      },
    });
    this.device = { echo, services, clock };
  }

  /** The skill at the end of the network. */
  private over(clock: Clock): Handler {
    const standing = this.parts.standing ?? ((work) => work());
    return async (envelope) => {
      if (this.current.network === 'slow') await clock.until(clock.now() + slowNetwork.requestMs);
      return standing(() => this.skill.handler(envelope));
    };
  }

  private apply({ apla, permission, storage, voice, ear, seed }: SomeSettings): void {
    if (ear !== undefined || seed !== undefined)
      Object.assign(this.ear, earOf(ear ?? this.current.ear, seed ?? this.current.seed));
    if (apla !== undefined) this.loudspeaker.apla = apla;
    if (voice !== undefined) this.loudspeaker.charactersPerSecond = voice;
    if (storage !== undefined) this.skill.keeps(storage === 'up');
    if (permission !== undefined) this.account.change({ permission });
  }
}

/** The instant at which clocks of the zone show what the device's clock shows. */
function instantOf({ clock, zone }: Settings): number {
  const local = readLocal(clock, Temporal.PlainDate.from('2026-01-15'));
  if (!local) throw new UsageError(`The clock cannot show "${clock}": write 2026-01-15T03:10.`);
  return local.toZonedDateTime(zone).epochMilliseconds;
}
