/** Pictures that speak: what is heard of an APL document, and when it tells the skill something. */
import * as v from 'valibot';
import type { Directive } from '../skill/response';
import { AplaError, performApla } from './apla';
import { inSequence, type Track, together } from './timeline';

/** Something a picture tells the skill; `atMs` counts from the first sound of the picture. */
export interface ScreenEvent {
  atMs: number;
  arguments: unknown[];
}

/** A picture, played: its sound, what it tells, and the sounds that could not be made. */
export interface Played extends Track {
  events: Track['events'];
  told: ScreenEvent[];
  failure?: string;
}

/** Something that can be touched: its label, and what it tells. */
export interface Touchable {
  label: string;
  arguments: unknown[];
}

const Command: v.GenericSchema<unknown, Command> = v.looseObject({
  type: v.string(),
  delay: v.optional(v.union([v.number(), v.string()])),
  componentId: v.optional(v.string()),
  arguments: v.optional(v.unknown()),
  commands: v.optional(v.array(v.lazy(() => Command))),
}) as v.GenericSchema<unknown, Command>;
interface Command {
  type: string;
  delay?: number | string | undefined;
  componentId?: string | undefined;
  arguments?: unknown;
  commands?: Command[] | undefined;
}

const Render = v.looseObject({
  type: v.literal('Alexa.Presentation.APL.RenderDocument'),
  document: v.looseObject({ onMount: v.optional(v.array(Command), []) }),
  sources: v.optional(v.record(v.string(), v.unknown()), {}),
  datasources: v.optional(v.record(v.string(), v.unknown()), {}),
});
const Execute = v.looseObject({
  type: v.literal('Alexa.Presentation.APL.ExecuteCommands'),
  commands: v.array(Command),
});
const Source = v.looseObject({
  transformers: v.optional(
    v.array(
      v.looseObject({
        transformer: v.string(),
        template: v.optional(v.string()),
        outputName: v.optional(v.string()),
      }),
    ),
    [],
  ),
});
type Render = v.InferOutput<typeof Render>;

/** Whether a response draws anything. */
export function draws(directives: readonly Directive[]): boolean {
  return directives.some(({ type }) => type === 'Alexa.Presentation.APL.RenderDocument');
}

/**
 * Plays the pictures of a response: what `SpeakItem` speaks is the sound document that the transformer
 * `aplAudioToSpeech` bound to the component; commands run as they are nested, each after its delay.
 * @param apla whether the device plays sound documents
 */
export function performScreen(
  directives: readonly Directive[],
  charactersPerSecond: number,
  apla: boolean,
): Played {
  const render = directives.map((one) => v.safeParse(Render, one)).find(({ success }) => success);
  if (!render?.success) return { events: [], lengthMs: 0, told: [] };
  const picture = render.output as Render;
  const executed = directives.flatMap((one) => {
    const parsed = v.safeParse(Execute, one);
    return parsed.success ? parsed.output.commands : [];
  });
  const stage = new Stage(picture, charactersPerSecond, apla);
  const parts = [...picture.document.onMount, ...executed].map((command) => stage.play(command));
  const whole = inTurn(parts);
  return { ...whole, ...(stage.failure !== undefined && { failure: stage.failure }) };
}

class Stage {
  failure: string | undefined;

  constructor(
    private readonly picture: Render,
    private readonly charactersPerSecond: number,
    private readonly apla: boolean,
  ) {}

  play(command: Command): Played {
    return later(Number(command.delay ?? 0) || 0, this.now(command));
  }

  private now(command: Command): Played {
    const parts = () => (command.commands ?? []).map((one) => this.play(one));
    switch (command.type) {
      case 'Sequential':
        return inTurn(parts());
      case 'Parallel':
        return atOnce(parts());
      case 'SpeakItem':
        return { ...this.speech(command.componentId ?? ''), told: [] };
      case 'SendEvent':
        return {
          events: [],
          lengthMs: 0,
          told: [{ atMs: 0, arguments: Array.isArray(command.arguments) ? command.arguments : [] }],
        };
      default:
        return { events: [], lengthMs: 0, told: [] };
    }
  }

  /** The sound of a component, as its `speech` is bound: `${payload.NAME.properties.OUTPUT.url}`. */
  private speech(id: string): Track {
    const bound = /^\$\{payload\.(\w+)\.properties\.(\w+)\.url\}$/.exec(
      String(componentOf(this.picture.document, id)?.speech),
    );
    const source = v.safeParse(Source, this.picture.datasources[bound?.[1] ?? '']);
    const made = source.success
      ? source.output.transformers.find(
          ({ transformer, outputName }) => transformer === 'aplAudioToSpeech' && outputName === bound?.[2],
        )
      : undefined;
    try {
      if (!made) throw new AplaError('DOCUMENT_ERROR', `Nothing is bound to the speech of "${id}".`);
      if (!this.apla) throw new AplaError('RENDER_ERROR', 'This device does not play APL for Audio.');
      return performApla(this.picture.sources[made.template ?? ''], this.charactersPerSecond);
    } catch (error) {
      if (!(error instanceof AplaError)) throw error;
      this.failure ??= error.message;
      return { events: [], lengthMs: 0 };
    }
  }
}

function later(delayMs: number, { events, lengthMs, told, ...rest }: Played): Played {
  if (delayMs === 0) return { events, lengthMs, told, ...rest };
  const { events: moved } = inSequence([
    { events: [], lengthMs: delayMs },
    { events, lengthMs },
  ]);
  return { ...rest, events: moved, lengthMs: delayMs + lengthMs, told: shifted(told, delayMs) };
}

function inTurn(parts: readonly Played[]): Played {
  const told: ScreenEvent[] = [];
  let passedMs = 0;
  for (const part of parts) {
    told.push(...shifted(part.told, passedMs));
    passedMs += part.lengthMs;
  }
  return { ...inSequence(parts), told };
}

function atOnce(parts: readonly Played[]): Played {
  return {
    ...together(parts),
    told: parts.flatMap(({ told }) => told).sort((one, other) => one.atMs - other.atMs),
  };
}

function shifted(told: readonly ScreenEvent[], byMs: number): ScreenEvent[] {
  return told.map((event) => ({ ...event, atMs: event.atMs + byMs }));
}

/** The label in `?tap LABEL`, a touch in place of a sentence; null for anything else. */
export function tapped(text: string): string | null {
  return /^\?tap\s+(\S.*)$/.exec(text.trim())?.[1] ?? null;
}

/** Everything that can be touched on the pictures of a response: labels and arguments, given or bound to a list of data. */
export function touchablesOf(directives: readonly Directive[]): Touchable[] {
  const render = directives.map((one) => v.safeParse(Render, one)).find(({ success }) => success);
  if (!render?.success) return [];
  const { document, datasources } = render.output as Render;
  const found = walk(document).flatMap((node) => {
    const template = node.item;
    if (typeof node.data !== 'string' || !isNode(template) || template.type !== 'TouchWrapper') return [];
    const list = valueAt(datasources, node.data);
    return (Array.isArray(list) ? list : []).flatMap((data) => touchableOf(template, data));
  });
  // One list may be drawn in two places, each showing some of it.
  return [...new Map(found.map((one) => [JSON.stringify(one), one])).values()];
}

function touchableOf(template: Node, data: unknown): Touchable[] {
  const of = (bound: unknown) => valueAt({ data }, String(bound), '');
  const [press] = Array.isArray(template.onPress) ? template.onPress : [template.onPress];
  if (!isNode(press)) return [];
  const sends = of(press.arguments);
  return [{ label: String(of(template.accessibilityLabel)), arguments: Array.isArray(sends) ? sends : [] }];
}

type Node = Record<string, unknown>;

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Every object in a document. */
function walk(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(walk);
  return isNode(value) ? [value, ...Object.values(value).flatMap(walk)] : [];
}

function componentOf(document: unknown, id: string): Node | undefined {
  return walk(document).find((node) => node.id === id);
}

/** What `${payload.a.b}` stands for. */
function valueAt(root: unknown, bound: string, prefix = 'payload.'): unknown {
  const path = /^\$\{([\w.]+)\}$/.exec(bound)?.[1];
  if (!path?.startsWith(prefix)) return undefined;
  return path
    .slice(prefix.length)
    .split('.')
    .reduce<unknown>((value, key) => (isNode(value) ? value[key] : undefined), root);
}
