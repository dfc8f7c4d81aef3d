import type { Directive } from 'ask-sdk-model';
import { type AplaFacts, checkApla } from './aplaCheck';

/** What is in the pictures of a response, as far as Alexa's limits and ours go. */
export interface AplFacts {
  errors: string[];
  /** It plays a block by itself, and tells when it is over. */
  runs: boolean;
  /** What it speaks, clip by clip. */
  voices: AplaFacts[];
  /** What it shows while something is spoken: first, and then at its times. */
  lines: string[];
}

interface Command {
  type: string;
  componentId?: string;
  arguments?: unknown[];
  commands?: Command[];
  line?: string;
  wait?: number;
  screenLock?: boolean;
}

interface Picture {
  document: {
    type?: unknown;
    version?: unknown;
    import?: unknown;
    graphics?: object;
    settings?: { idleTimeout?: number };
    handleTick?: { commands: Command[] }[];
  };
  sources?: Record<string, unknown>;
  datasources: {
    show: {
      properties: { line?: string };
      transformers?: { transformer: string; template: string; outputName: string }[];
    };
  };
}

const prefix = 'Alexa.Presentation.APL.';

/** Reads the pictures of a response without knowing how they were made; undefined where there is none. */
export function checkApl(directives: readonly Directive[] = []): AplFacts | undefined {
  const given = directives.filter(({ type }) => type.startsWith(prefix));
  if (given.length === 0) return undefined;
  const errors: string[] = [];
  const of = (type: string) => given.filter((one) => one.type === `${prefix}${type}`) as unknown[];
  const [render, ...more] = of('RenderDocument') as Picture[];
  if (!render || more.length > 0) return { errors: ['not one picture'], runs: false, voices: [], lines: [] };
  const [execute] = of('ExecuteCommands') as { commands: Command[] }[];
  const tokens = new Set(given.map((one) => (one as { token?: string }).token));
  if (tokens.size !== 1) errors.push('commands for another picture');
  const { document, sources = {}, datasources } = render;
  if (document.type !== 'APL' || document.version !== '1.4') errors.push('not an APL 1.4 document');
  // Neither packages nor letters nor pictures come from elsewhere.
  const text = JSON.stringify({ document, datasources });
  if (document.import || /https?:|fontFamily/.test(text)) errors.push('fetches something');
  for (const [, name] of text.matchAll(/"source":"(\w+)"/g))
    if (!(name! in (document.graphics ?? {}))) errors.push(`no graphic ${name}`);
  const commands = (execute?.commands ?? []).flatMap(flat);
  const made = new Map(
    (datasources.show.transformers ?? []).map(({ outputName, template }) => [outputName, template]),
  );
  const voices = commands
    .filter(({ type }) => type === 'SpeakItem')
    .map(({ componentId = '' }) => {
      const bound = new RegExp(
        `"id":"${componentId}"[^}]*"speech":"\\$\\{payload\\.show\\.properties\\.(\\w+)\\.url\\}"`,
      );
      const template = made.get(bound.exec(text)?.[1] ?? '');
      if (template === undefined) errors.push(`nothing is bound to ${componentId}`);
      return checkApla(sources[template ?? '']);
    });
  const last = commands.at(-1);
  const runs = last?.type === 'SendEvent' && last.arguments?.[0] === 'done';
  if (voices.length > 0 && !(runs && execute?.commands[0]?.screenLock))
    errors.push('speaks, and does not say when it is over');
  const meanwhile = (document.handleTick ?? [])
    .flatMap(({ commands: ticked }) => ticked)
    .filter(({ type }) => type === 'Line');
  const later = (execute?.commands ?? [])
    .flatMap((command) => clipsOf(command))
    .flatMap((clip) => clip.filter(({ type }) => type === 'Line').sort((a, b) => a.wait! - b.wait!))
    .filter(({ type }) => type === 'Line');
  const lines = [...meanwhile, ...later].map(({ line = '' }) => line);
  return { errors, runs, voices, lines: [datasources.show.properties.line ?? '', ...lines] };
}

function flat(command: Command): Command[] {
  return [command, ...(command.commands ?? []).flatMap(flat)];
}

/** What runs side by side. */
function clipsOf({ type, commands = [] }: Command): Command[][] {
  return type === 'Sequential' ? commands.flatMap(clipsOf) : [commands];
}
