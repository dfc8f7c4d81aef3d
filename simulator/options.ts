/** The command line of the local Echo. */
import { Command, CommanderError, Option } from 'commander';
import { PERMISSIONS, type Permission } from './alexa-services/account';
import { FAULTS, type Fault } from './alexa-services/fault';
import { NORMAL_CHARACTERS_PER_SECOND } from './device/performance/voice';
import { type ScreenName, screenNames } from './device/screens';
import { readStartTime, type StartTime } from './device/startTime';
import { UsageError } from './lib/usageError';
import { EARS, type EarName, USUAL_SEED } from './nlu/ear';
import { readScript, type ScriptLine } from './terminal/script';

/** The command line, read and checked. */
export interface Options extends StartTime {
  /** The lines to say; null for a conversation at the keyboard. */
  script: ScriptLine[] | null;
  /** The folder that keeps what the skill and Alexa remember; null for memory. */
  data: string | null;
  fast: boolean;
  locale: string;
  screen: ScreenName;
  apla: boolean;
  /** How fast the voice speaks, in characters a second. */
  voice: number;
  /** Between a request and the first sound of its reply, in ms; null for one that is drawn. */
  overheadMs: number | null;
  json: boolean;
  why: boolean;
  /** How the Echo decides what Alexa would send for a sentence. */
  ear: EarName;
  /** What the lossy ear draws from. */
  seed: number;
  /** The permission for reminders; null for what was kept. */
  permission: Permission | null;
  /** False for a device that cannot remind. */
  reminders: boolean;
  /** How the reminders service fails; null if it does not. */
  serviceFault: Fault | null;
  /** The status with which the permission's question and the offer of a routine fail; null if they do not. */
  connectionFault: string | null;
  losesAttributes: boolean;
  /** Whether the page is served beside the terminal, and at which port of this machine; 0 for any that is free. */
  page: boolean;
  port: number;
}

/** What the command line asks for: a run, or only a text to print. */
export type Asked = { kind: 'run'; options: Options } | { kind: 'help'; text: string };

const EXAMPLES = `
Examples:
  npm start
      talk at the keyboard; a line typed while Alexa speaks interrupts her
  npm start -- --say "my leg is cramping" --fast
      the whole reply at once, with its seconds
  npm start -- --say "open cramp coach" --say "@20 it's my foot" --say "it let go"
      a conversation in real time; the second line interrupts after 20 s
  npm start --silent -- --say "ow my calf" --say "" --fast --json
      silence after the reply; every request as one line of JSON
  npm start -- --permission granted --say "remind me to stretch at ten pm" --say yes --say "?until 22:05" --fast
      time passes until five past ten; "?help" lists more commands
`;

/**
 * Reads the arguments after the program's name.
 * @throws {UsageError} for an unknown flag or a bad value, with one printable sentence.
 */
export function readOptions(args: readonly string[]): Asked {
  let help = '';
  const command = commandLine((text) => {
    help += text;
  });
  try {
    command.parse(args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.code === 'commander.helpDisplayed') return { kind: 'help', text: help };
    throw new UsageError(error.message.replace(/^error: /, ''));
  }
  const flags = command.opts<Flags>();
  const script = flags.say ? readScript(flags.say) : null;
  const startTime = readStartTime(flags, script !== null);
  const data = flags.data ?? (script ? null : '.cramp-coach');
  const { fast = false, locale, screen, apla, json = false, why = false, ear, page } = flags;
  const voice = readVoice(flags.voice);
  const overheadMs = readOverhead(flags.overhead);
  return {
    kind: 'run',
    options: {
      script,
      data,
      fast,
      locale,
      screen,
      apla,
      voice,
      overheadMs,
      json,
      why,
      ear,
      seed: readSeed(flags.seed),
      page,
      port: readPort(flags.port),
      ...startTime,
      ...readServices(flags),
    },
  };
}

/** What Alexa's own services do in this run. */
function readServices({ permission, reminders, serviceFault, connectionFault, loseAttributes }: Flags) {
  if (connectionFault !== undefined && !/^[1-5]\d\d$/.test(connectionFault))
    throw new UsageError('--connection-fault is a status such as 500.');
  return {
    permission: permission ?? null,
    reminders,
    serviceFault: serviceFault ?? null,
    connectionFault: connectionFault ?? null,
    losesAttributes: loseAttributes ?? false,
  };
}

interface Flags extends Pick<Options, 'locale' | 'screen' | 'apla' | 'ear' | 'reminders' | 'page'> {
  port: string;
  say?: string[];
  data?: string;
  clock?: string;
  zone?: string;
  voice?: string;
  overhead?: string;
  seed: string;
  fast?: true;
  json?: true;
  why?: true;
  permission?: Permission;
  serviceFault?: Fault;
  connectionFault?: string;
  loseAttributes?: true;
}

/** Voices that were measured lie between these, in characters a second. */
const slowestVoice = 12;
const fastestVoice = 18;
const usual = NORMAL_CHARACTERS_PER_SECOND;

function readVoice(speed: string | undefined): number {
  if (speed === undefined) return usual;
  const perSecond = Number(speed);
  if (perSecond >= slowestVoice && perSecond <= fastestVoice) return perSecond;
  throw new UsageError(`--voice is a number from ${slowestVoice} to ${fastestVoice}, such as --voice 13.`);
}

/** No reply that Alexa still plays takes longer to sound, in s. */
const mostOverhead = 8;

function readOverhead(seconds: string | undefined): number | null {
  if (seconds === undefined) return null;
  if (/^\d(?:\.\d{1,3})?$/.test(seconds) && Number(seconds) <= mostOverhead) return Number(seconds) * 1_000;
  throw new UsageError(
    `--overhead is a number of seconds from 0 to ${mostOverhead}, such as --overhead 2.5.`,
  );
}

function readSeed(seed: string): number {
  if (/^\d{1,9}$/.test(seed)) return Number(seed);
  throw new UsageError('--seed is a whole number of at most nine digits, such as --seed 7.');
}

function readPort(port: string): number {
  if (/^\d+$/.test(port) && Number(port) <= 65_535) return Number(port);
  throw new UsageError('--port is a number up to 65535, such as --port 3311.');
}

function commandLine(write: (text: string) => void): Command {
  return new Command('npm start --')
    .description(
      'A local Echo: understands a sentence with the shipped interaction model, sends it to the built ' +
        'skill as Alexa would, and performs the answer on a clock. Without --say, type what you would say.',
    )
    .option(
      '--say <text>',
      'say this; may be repeated; "" is silence, "@12.5 next" interrupts, "?until 22:00" waits',
      collected,
    )
    .option('--data <folder>', 'keep what the skill and Alexa remember there (without --say: .cramp-coach)')
    .option('--fast', 'a virtual clock: wait for nothing')
    .option('--clock <time>', 'device time, 03:10 or 2026-01-15T03:10 (with --say: 2026-01-15T03:10)')
    .option('--zone <id>', 'device time zone, such as Europe/Berlin (with --say: America/New_York)')
    .option('--locale <locale>', 'language of the device', 'en-US')
    .addOption(new Option('--screen <kind>', 'the device has a screen').choices(screenNames).default('none'))
    .option('--no-apla', 'the device cannot play APL for Audio, and reports it')
    .option(
      '--voice <speed>',
      `characters a second: ${slowestVoice} slow, ${usual} as usual, ${fastestVoice} fast`,
    )
    .option(
      '--overhead <seconds>',
      'what passes between a request and the first sound of its reply (usually 1.5 to 6, drawn)',
    )
    .option('--json', 'one JSON object a line for every request the skill received')
    .addOption(
      new Option('--ear <kind>', 'what Alexa makes of a sentence that is no sample')
        .choices(EARS)
        .default('exact'),
    )
    .option('--seed <number>', 'what --ear lossy draws from', String(USUAL_SEED))
    .option('--why', 'tell what was sent for each sentence, and what the skill read in its words')
    .addOption(
      new Option(
        '--permission <state>',
        'the permission for reminders (usually: as kept, else missing)',
      ).choices(PERMISSIONS),
    )
    .option('--no-reminders', 'the device cannot remind')
    .addOption(new Option('--service-fault <fault>', 'how the reminders service fails').choices(FAULTS))
    .option(
      '--connection-fault <status>',
      "the permission's question and the offer of a routine fail with it",
    )
    .option('--lose-attributes', "a question of Alexa's own empties the session's attributes")
    .option('--port <number>', 'the page in the browser listens there, on this machine only', '3310')
    .option('--no-page', 'no page in the browser (never with --say)')
    .addHelpText('after', EXAMPLES)
    .exitOverride()
    .showSuggestionAfterError(false)
    .configureOutput({ writeOut: write, writeErr: () => undefined });
}

function collected(value: string, before: string[] = []): string[] {
  return [...before, value];
}
