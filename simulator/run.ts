/** A run of the local Echo, from its arguments to its exit code. */
import { join, resolve } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import picocolors from 'picocolors';
import type { Services } from './alexa-services';
import { Account, accountIn } from './alexa-services/account';
import type { Faults } from './alexa-services/fault';
import { assemble } from './device/assemble';
import { type Clock, realClock, virtualClock } from './device/clock';
import { newDevice } from './device/device';
import type { Shown } from './device/echoParts';
import { random, repeatable, repeatableDelays, withOverhead } from './device/random';
import type { Database } from './device/skill/database';
import { type Handler, loadHandler } from './device/skill/handler';
import { findReader } from './device/skill/reader';
import { UsageError } from './lib/usageError';
import { compiledOnce } from './nlu/compiledOnce';
import { type createUnderstanding, earOf, type InteractionModel, ModelError, readModel } from './nlu/index';
import { modelFile } from './nlu/modelFiles';
import { type Options, readOptions } from './options';
import { type Command, doCommand } from './terminal/commands';
import { createDescriber } from './terminal/describe';
import { playScript } from './terminal/script';
import { Terminal } from './terminal/terminal';

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
  /** Instead of reading and checking the model's file anew. */
  modelIn?: typeof readModel;
  /** Decides for each call of the reminders service how it fails, instead of `--service-fault`. */
  faults?: Faults;
  /** Is told how to end the conversation, for Ctrl-C outside a terminal. */
  onInterrupt?: (end: () => void) => void;
  /** Serves the page beside a terminal. Never rejects: what is wrong is its line. */
  page?: (options: Options, ear: Ear) => Promise<Page>;
}

/** How the terminal understands; the page need not compile it again. */
export interface Ear {
  model: InteractionModel;
  understanding: typeof createUnderstanding;
}

/** A page that is served, or the reason why there is none. */
export interface Page {
  /** What the terminal says of it. */
  line: string;
  close(): Promise<void>;
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
  const model = (world.modelIn ?? readModel)(modelFile(world.root, options.locale));
  const { database, folder } = world.handler
    ? { database: null, folder: options.data }
    : await openDatabase(options, world);
  try {
    await play(options, world, model, openAccount(folder, options, world));
  } finally {
    await database?.close();
  }
}

/** What is kept of the skill's: its database, and the folder that is free for more; null for memory. */
interface Kept {
  database: Database | null;
  folder: string | null;
}

/** The skill reads its environment as it is loaded, so its database is there before. */
async function openDatabase({ data }: Options, { root, env, stderr }: World): Promise<Kept> {
  if (data === null || env.CRAMP_COACH_TABLE) return { database: null, folder: data };
  const { openFolder } = await import('./device/skill/database');
  const database = await openFolder(root, resolve(root, data), (line) => stderr.write(`${line}\n`));
  if (database.usable) {
    Object.assign(process.env, database.environment);
    return { database, folder: data };
  }
  await database.close();
  return { database: null, folder: null };
}

/** What Alexa keeps, beside what the skill does. */
function openAccount(folder: string | null, { permission }: Options, { root, stderr }: World): Account {
  const account =
    folder === null
      ? new Account()
      : accountIn(join(resolve(root, folder), 'alexa.json'), (line) => stderr.write(`${line}\n`));
  if (permission !== null) account.change({ permission });
  return account;
}

async function play(
  options: Options,
  world: World,
  model: InteractionModel,
  account: Account,
): Promise<void> {
  const { script, zone, serviceFault } = options;
  const clock = options.fast ? virtualClock(options.startAt) : realClock(options.startAt);
  const drawn = !script ? random() : options.data === null ? repeatable() : repeatableDelays();
  const randomness = withOverhead(drawn, options.overheadMs);
  const ear = earOf(options.ear, options.seed);
  const understanding = world.understanding ?? compiledOnce();
  const terminal = script ? null : openTerminal(options, world, clock);
  const printLines = terminal ? undefined : transcript(options, world);
  const print = terminal ? (shown: Shown) => terminal.show(shown) : describer(options, world, printLines!);
  const { echo, services } = await assemble({
    handler: world.handler ?? loadHandler(join(world.root, 'dist', 'index.js')),
    model,
    understanding,
    ear,
    reader: world.handler ? null : findReader(join(world.root, 'dist', 'understanding.js'), options.locale),
    device: newDevice(options, randomness, world.env.SKILL_ID),
    loudspeaker: { charactersPerSecond: options.voice, apla: options.apla },
    clock,
    randomness,
    zone,
    account,
    reminders: options.reminders,
    faults: world.faults ?? (() => serviceFault),
    connectionFault: options.connectionFault,
    losesAttributes: options.losesAttributes,
    watch: (shown) => {
      if (shown.kind === 'turn' && options.json)
        world.stdout.write(jsonLine(shown, services, script !== null));
      // On a terminal that would fall into the line being typed; there the conversation itself shows it.
      if (shown.kind === 'trouble' && !(terminal && world.stderr.isTTY))
        world.stderr.write(`${shown.reason}\n`);
      print(shown);
    },
  });
  const page = terminal && options.page ? world.page?.(options, { model, understanding }) : undefined;
  try {
    const perform = (command: Command, signal?: AbortSignal) =>
      doCommand(command, { echo, account, clock, ear, zone }, signal);
    if (script) await playScript(echo, script, async (command) => printLines?.(await perform(command)));
    else {
      void page?.then(({ line }) => terminal?.tell(line));
      await terminal?.talk(echo, perform);
    }
  } finally {
    await services.close();
    await (await page)?.close();
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

/** Prints lines of a scripted run; with `--json` the records are all there is to read. */
function transcript(options: Options, { stdout }: World): (lines: readonly string[]) => void {
  if (options.json) return () => undefined;
  return (lines) => stdout.write(lines.map((line) => `${line}\n`).join(''));
}

function describer(
  { why }: Options,
  world: World,
  print: (lines: readonly string[]) => void,
): (shown: Shown) => void {
  const describe = createDescriber({ transcript: true, why, colours: coloursFor(world.stdout, world) });
  return (shown) => print(describe(shown));
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
