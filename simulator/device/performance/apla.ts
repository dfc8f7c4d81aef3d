/** APL for Audio documents, played as Alexa's cloud would mix them. */
import * as v from 'valibot';
import { Filters, filtered } from './filters';
import { soundAt } from './sounds';
import { performSsml, SsmlError } from './ssml';
import { type Cue, cut, inSequence, single, type Track, together } from './timeline';
import { speechMs } from './voice';

/** Which of Alexa's error types a document failed with (`interfaces.alexa.presentation.apla` of ask-sdk-model). */
export type AplaFailure = 'DOCUMENT_ERROR' | 'RENDER_ERROR' | 'LINK_ERROR';

/** A document Alexa could not play; the message is one sentence. */
export class AplaError extends Error {
  constructor(
    readonly type: AplaFailure,
    message: string,
  ) {
    super(message);
  }
}

/** The longest audio one response may make. */
const LONGEST_MS = 240_000;

/** Component ids carry the marks of a hold: `hold-start-1`, `halfway-1`, `count-1-3`, `hold-end-1`. */
const CUES: readonly Cue[] = ['hold-start', 'hold-end', 'halfway', 'count'];

const Component = v.looseObject({
  type: v.string(),
  id: v.optional(v.string()),
  when: v.optional(v.union([v.boolean(), v.string()])),
  duration: v.optional(v.union([v.number(), v.string()])),
  filter: v.optional(Filters, []),
  content: v.optional(v.string()),
  contentType: v.optional(v.string()),
  source: v.optional(v.string()),
  item: v.optional(v.unknown()),
  items: v.optional(v.unknown()),
});
type Component = v.InferOutput<typeof Component>;

const Document = v.looseObject({
  type: v.string(),
  mainTemplate: v.optional(v.looseObject({ item: v.optional(v.unknown()), items: v.optional(v.unknown()) })),
});

/**
 * Plays the document of an `Alexa.Presentation.APLA.RenderDocument` directive.
 * @throws {AplaError} where Alexa would report a runtime error instead of playing.
 */
export function performApla(document: unknown, charactersPerSecond: number): Track {
  const parsed = v.safeParse(Document, document);
  if (!parsed.success) throw new AplaError('DOCUMENT_ERROR', 'The APLA directive carries no document.');
  const { type, mainTemplate } = parsed.output;
  if (type === 'Link') throw new AplaError('LINK_ERROR', 'Linked APLA documents cannot be fetched here.');
  if (type !== 'APLA')
    throw new AplaError('DOCUMENT_ERROR', `The document has the type "${type}" instead of "APLA".`);
  const track = inSequence(children(mainTemplate ?? {}).map((item) => play(item, charactersPerSecond)));
  if (track.lengthMs > LONGEST_MS) {
    throw new AplaError(
      'RENDER_ERROR',
      `The audio lasts ${Math.round(track.lengthMs / 1000)} s, more than 240 s.`,
    );
  }
  if (track.events.every((event) => event.kind === 'silence')) {
    throw new AplaError('RENDER_ERROR', 'The document holds nothing but silence.');
  }
  return track;
}

function play(component: Component, charactersPerSecond: number): Track {
  return marked(component, filtered(unfiltered(component, charactersPerSecond), component.filter));
}

function unfiltered(component: Component, charactersPerSecond: number): Track {
  switch (component.type) {
    case 'Speech':
      return speech(component, charactersPerSecond);
    case 'Audio':
      return audio(component);
    case 'Silence':
      return silence(component);
    case 'Sequencer':
      return inSequence(children(component).map((item) => play(item, charactersPerSecond)));
    case 'Mixer':
      return mix(component, charactersPerSecond);
    case 'Selector':
      // Its strategies choose by chance on Alexa; the first item keeps a run repeatable.
      return inSequence(
        children(component)
          .slice(0, 1)
          .map((item) => play(item, charactersPerSecond)),
      );
    default:
      throw new AplaError('DOCUMENT_ERROR', `The component type "${component.type}" is unknown.`);
  }
}

function speech({ content, contentType }: Component, charactersPerSecond: number): Track {
  if (!content) throw new AplaError('DOCUMENT_ERROR', 'A Speech component has no content.');
  refuseExpression(content);
  if (contentType !== 'SSML')
    return single({ kind: 'speech', text: content }, speechMs(content, charactersPerSecond));
  try {
    return performSsml(content, charactersPerSecond);
  } catch (error) {
    // Syntactically wrong SSML fails the whole document.
    if (error instanceof SsmlError) throw new AplaError('DOCUMENT_ERROR', error.message);
    throw error;
  }
}

function audio({ source }: Component): Track {
  if (!source || !/^(soundbank|https):\/\//.test(source)) {
    throw new AplaError('DOCUMENT_ERROR', 'An Audio component has no soundbank:// or https:// source.');
  }
  const { name, lengthMs } = soundAt(source);
  return single({ kind: 'sound', name }, lengthMs);
}

function silence({ duration }: Component): Track {
  const lengthMs = Number(duration);
  if (!(lengthMs >= 0))
    throw new AplaError('DOCUMENT_ERROR', 'A Silence component has no duration in milliseconds.');
  return single({ kind: 'silence' }, lengthMs);
}

function mix(component: Component, charactersPerSecond: number): Track {
  const items = children(component).map((item) => ({
    track: play(item, charactersPerSecond),
    trims: item.duration === 'trimToParent',
  }));
  const lengthMs = Math.max(0, ...items.filter((item) => !item.trims).map((item) => item.track.lengthMs));
  return together(items.map(({ track, trims }) => (trims ? cut(track, 0, lengthMs) : track)));
}

/** Puts a component's cue on its event: on the last words of a start, since the hold begins when they end. */
function marked({ id }: Component, track: Track): Track {
  const cue = CUES.find((name) => id === name || id?.startsWith(`${name}-`));
  if (!cue) return track;
  const events = track.events.filter((event) => event.kind !== 'silence');
  const event = cue === 'hold-start' ? events.at(-1) : events[0];
  if (event) event.cue = cue;
  return track;
}

/** The items of a component that are played at all. */
function children(parent: { item?: unknown; items?: unknown }): Component[] {
  const found = parent.items ?? parent.item ?? [];
  return (Array.isArray(found) ? found : [found])
    .map((item) => {
      const parsed = v.safeParse(Component, item);
      if (parsed.success) return parsed.output;
      throw new AplaError('DOCUMENT_ERROR', `A component cannot be read: ${parsed.issues[0].message}.`);
    })
    .filter(({ when }) => when !== false && !/^(\$\{\s*)?false(\s*\})?$/.test(String(when)));
}

/** Data binding is not evaluated here; reading an expression out would hide a document that needs it. */
function refuseExpression(text: string): void {
  if (text.includes('${'))
    throw new AplaError('DOCUMENT_ERROR', `The expression in "${text}" is not evaluated here.`);
}
