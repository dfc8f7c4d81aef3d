/** The command line of the server. */
import { Command, CommanderError, Option } from 'commander';
import { UsageError } from '../simulator/lib/usageError';

/** The command line, read and checked. */
export interface Options {
  skillId: string;
  host: string;
  /** 0 for any that is free. */
  port: number;
  /** The folder that keeps what the skill remembers. */
  data: string;
  diary: 'on' | 'off';
  /** Files of the server's own certificate; without them it speaks HTTP, for a proxy that speaks HTTPS. */
  tls?: { cert: string; key: string };
}

/** What the command line asks for: to serve, or only a text to print. */
export type Asked = { kind: 'serve'; options: Options } | { kind: 'help'; text: string };

const EXAMPLES = `
Alexa speaks HTTPS on port 443 only, to an address with a certificate that she trusts. Examples:
  npm run serve -- --skill-id amzn1.ask.skill.…
      behind a proxy on this machine that has the certificate
  npm run serve -- --skill-id amzn1.ask.skill.… --host 0.0.0.0 --port 443 --cert chain.pem --key key.pem
      with a certificate of its own
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
  const { skillId, host, port, data, diary, cert, key } = command.opts<Flags>();
  if ((cert === undefined) !== (key === undefined))
    throw new UsageError('--cert and --key belong together: name both files, or neither.');
  const tls = cert !== undefined && key !== undefined ? { cert, key } : undefined;
  const options = { skillId: readSkillId(skillId), host, port: readPort(port), data, diary };
  return { kind: 'serve', options: { ...options, ...(tls && { tls }) } };
}

interface Flags extends Pick<Options, 'host' | 'data' | 'diary'> {
  skillId?: string;
  port: string;
  cert?: string;
  key?: string;
}

/** Without it, whoever makes a skill could have theirs answered. */
function readSkillId(id: string | undefined): string {
  if (id !== undefined && /^amzn1\.ask\.skill\.[\w-]+$/.test(id)) return id;
  throw new UsageError(
    "Which skill? Give --skill-id amzn1.ask.skill.…, as the Alexa developer console shows it under the skill's name.",
  );
}

function readPort(port: string): number {
  if (/^\d+$/.test(port) && Number(port) <= 65_535) return Number(port);
  throw new UsageError('--port is a number up to 65535, such as --port 8080.');
}

function commandLine(write: (text: string) => void): Command {
  return new Command('npm run serve --')
    .description(
      'Cramp Coach without AWS: answers the signed requests of one skill over HTTP or HTTPS, and keeps what it ' +
        'remembers in a folder.',
    )
    .addOption(new Option('--skill-id <id>', 'the only skill that is answered').env('SKILL_ID'))
    .option('--host <address>', 'where it listens; 0.0.0.0 for every network', '127.0.0.1')
    .option('--port <number>', 'the port it listens at', '8080')
    .option('--cert <file>', 'its certificate chain, PEM: it speaks HTTPS itself')
    .option('--key <file>', 'the private key of that certificate, PEM')
    .option('--data <folder>', 'keeps what the skill remembers', '.cramp-coach-served')
    .addOption(
      new Option('--diary <kept>', 'whether cramps are kept')
        .choices(['on', 'off'])
        .default('on')
        .env('DIARY'),
    )
    .addHelpText('after', EXAMPLES)
    .exitOverride()
    .showSuggestionAfterError(false)
    .configureOutput({ writeOut: write, writeErr: () => undefined });
}
