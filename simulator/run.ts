/** A run of the local Echo, from its arguments to its exit code. */
import { join, resolve } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import picocolors from 'picocolors';
import { random, repeatable, repeatableDelays } from './chance';
import { type Clock, realClock, virtualClock } from './clock';
import type { Database } from './database';
import { createDescriber } from './describe';
import { modelFile, newDevice } from './device';
import { Echo } from './echo';
import type { Shown } from './echoParts';
import { type Handler, loadHandler } from './handler';
import { createInvocation } from './invocation';
import { localDate } from './moment';
import { type Options, readOptions } from './options';
import { playScript } from './script';
import { type Services, startServices } from './services';
import { Terminal } from './terminal';
import { createUnderstanding, type InteractionModel, ModelError, readModel } from './understanding/index';
import { UsageError } from './usageError';

/** What a run may touch; tests hand in their own. */
export interface World {
  /** The repository's folder. */
  root: string;
  stdin: Readable & { isTTY?: boolean };
  stdout: Writable & { isTTY?: boolean };
  stderr: Writable & { isTTY?: boolean };
  env: Readonly<Record<string, string | undefined>>;
  /** Instead of the built skill. */
  handler?: Handler;
  /** Instead of compiling the model anew, which takes a while. */
  understanding?: typeof createUnderstanding;
  /** Is told how to end the conversation, for Ctrl-C outside a terminal. */
  onInterrupt?: (end: () => void) => void;
}

/** Runs the Echo. Resolves to the exit code: 0, or 2 for something the person who started it can put right. */
export async function run(args: readonly string[], world: World): Promise<number> {
  try {
    const asked = readOptions(args);
    if (asked.kind === 'help') world.stdout.write(asked.text);
    else await converse(asked.options, world);
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof ModelError)) throw error;
    world.stderr.write(`${error.message}\n`);
    return 2;
  }
}

async function converse(options: Options, world: World): Promise<void> {
  const model = readModel(modelFile(world.root, options.locale));
  const database = world.handler ? null : await openDatabase(options, world);
  try {
    await play(options, world, model);
  } finally {
    await database?.close();
  }
}

/** The skill reads its environment as it is loaded, so its database is there before. */
async function openDatabase({ data }: Options, { root, env, stderr }: World): Promise<Database | null> {
  if (data === null || env.CRAMP_COACH_TABLE) return null;
  const { startDatabase, FolderInUseError } = await import('./database');
  try {
    const database = await startDatabase(resolve(root, data));
    Object.assign(process.env, database.environment);
    return database;
  } catch (error) {
    if (!(error instanceof FolderInUseError)) throw error;
    stderr.write(
      `The folder ${data} is in use by another process, or no folder to write in: nothing is remembered this time.\n`,
    );
    return null;
  }
}

async function play(options: Options, world: World, model: InteractionModel): Promise<void> {
  const { script, zone } = options;
  const handler = world.handler ?? loadHandler(join(world.root, 'dist', 'index.js'));
  const clock = options.fast ? virtualClock(options.startAt) : realClock(options.startAt);
  const chance = !script ? random() : options.data === null ? repeatable() : repeatableDelays();
  const device = newDevice(options, chance, world.env.SKILL_ID);
  const services = await startServices({
    deviceId: device.deviceId,
    apiAccessToken: device.apiAccessToken,
    zone,
  });
  try {
    const terminal = script ? null : openTerminal(options, world, clock);
    const print = terminal ? (shown: Shown) => terminal.show(shown) : transcript(options, world);
    const echo = new Echo({
      handler,
      invocation: createInvocation(model.interactionModel.languageModel.invocationName),
      understand: (world.understanding ?? createUnderstanding)(model, {
        today: () => localDate(clock.now(), zone),
      }),
      device: { ...device, apiEndpoint: services.apiEndpoint },
      loudspeaker: { charactersPerSecond: options.voice, apla: options.apla },
      clock,
      chance,
      watch: (shown) => {
        if (shown.kind === 'turn' && options.json)
          world.stdout.write(jsonLine(shown, services, script !== null));
        // On a terminal that would fall into the line being typed; there the conversation itself shows it.
        if (shown.kind === 'trouble' && !(terminal && world.stderr.isTTY))
          world.stderr.write(`${shown.reason}\n`);
        print(shown);
      },
    });
    if (script) await playScript(echo, script);
    else await terminal?.talk(echo);
  } finally {
    await services.close();
  }
}

function openTerminal(options: Options, world: World, clock: Clock): Terminal {
  const output = options.json ? world.stderr : world.stdout;
  const terminal = new Terminal({
    input: world.stdin,
    output,
    tty: Boolean(world.stdin.isTTY && output.isTTY),
    colours: coloursFor(output, world),
    why: options.why,
    clock,
  });
  world.onInterrupt?.(() => terminal.interrupt());
  return terminal;
}

/** A scripted run's transcript; with `--json` the records are all there is to read. */
function transcript(options: Options, world: World): (shown: Shown) => void {
  if (options.json) return () => undefined;
  const style = { transcript: true, why: options.why, colours: coloursFor(world.stdout, world) };
  const describe = createDescriber(style);
  return (shown) => {
    for (const line of describe(shown)) world.stdout.write(`${line}\n`);
  };
}

/**
 * A record as a line. The services listen on another port in every run; a scripted run shows port 0 instead, so
 * that two runs print the same.
 */
function jsonLine(
  { turn }: Extract<Shown, { kind: 'turn' }>,
  { apiEndpoint }: Services,
  scripted: boolean,
): string {
  const line = JSON.stringify(turn);
  return `${scripted ? line.replaceAll(apiEndpoint, 'http://127.0.0.1:0') : line}\n`;
}

function coloursFor(output: { isTTY?: boolean }, { env }: World): ReturnType<typeof picocolors.createColors> {
  return picocolors.createColors(Boolean(output.isTTY) && !env.NO_COLOR && env.TERM !== 'dumb');
}
