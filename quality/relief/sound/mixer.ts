import * as v from 'valibot';
import { soundAt } from '../../../simulator/device/performance/sounds';
import { bell } from './bell';
import { samplesOf, type Wave } from './wave';

/** The words of a Speech component as sound. */
export type Voice = (ssml: string) => Wave;

const Filter = v.strictObject({ type: v.literal('Volume'), amount: v.pipe(v.string(), v.regex(/^\d+%$/)) });
const speech = v.strictObject({
  type: v.literal('Speech'),
  id: v.optional(v.string()),
  contentType: v.literal('SSML'),
  content: v.string(),
});
const silence = v.strictObject({ type: v.literal('Silence'), duration: v.number() });
const audio = v.strictObject({
  type: v.literal('Audio'),
  id: v.optional(v.string()),
  source: v.string(),
  filter: v.optional(v.array(Filter), []),
});
const many = v.strictObject({
  type: v.picklist(['Sequencer', 'Mixer']),
  items: v.array(v.lazy((): v.GenericSchema<unknown, Component> => component)),
});
const component = v.union([speech, silence, audio, many]) as v.GenericSchema<unknown, Component>;
const document = v.object({ type: v.literal('APLA'), mainTemplate: v.object({ item: component }) });

/** A component of a sound document, as far as the skill uses it. */
export type Component =
  | v.InferOutput<typeof speech>
  | v.InferOutput<typeof silence>
  | v.InferOutput<typeof audio>
  | { type: 'Sequencer' | 'Mixer'; items: Component[] };

/**
 * Reads a sound document. What is not mixed here is refused, so that no figure is made of half a document.
 * @throws {Error} for a component, a property or a filter that the skill has not used so far
 */
export function readDocument(given: unknown): Component {
  const parsed = v.safeParse(document, given);
  if (parsed.success) return parsed.output.mainTemplate.item;
  const [issue] = parsed.issues;
  throw new Error(`A sound document cannot be mixed: ${v.getDotPath(issue)} ${issue.message}`);
}

/** All components of a tree, outer before inner. */
export function componentsOf(one: Component): Component[] {
  return [one, ...('items' in one ? one.items.flatMap(componentsOf) : [])];
}

/**
 * Mixes a sound document down to one wave, as APL for Audio says: a Sequencer plays its items one
 * after the other, a Mixer all at once and as long as its longest.
 */
export function mixed(root: Component, voice: Voice, rate: number): Wave {
  const sounds: { at: number; samples: Float32Array }[] = [];
  const samples = new Float32Array(play(root, 0));
  for (const sound of sounds) {
    for (let index = 0; index < sound.samples.length; index += 1)
      samples[sound.at + index]! += sound.samples[index]!;
  }
  return { samples, rate };

  /** Puts a component at a sample, and returns the sample at which it ends. */
  function play(one: Component, at: number): number {
    switch (one.type) {
      case 'Speech':
        return sound(voice(one.content).samples, at);
      case 'Silence':
        return at + samplesOf(one.duration, rate);
      case 'Audio':
        return sound(softer(bell(soundAt(one.source).lengthMs, rate).samples, one.filter), at);
      case 'Sequencer':
        return one.items.reduce((end, item) => play(item, end), at);
      case 'Mixer':
        return Math.max(at, ...one.items.map((item) => play(item, at)));
    }
  }

  function sound(heard: Float32Array, at: number): number {
    sounds.push({ at, samples: heard });
    return at + heard.length;
  }
}

function softer(samples: Float32Array, filters: readonly v.InferOutput<typeof Filter>[]): Float32Array {
  const share = filters.reduce((product, { amount }) => (product * Number.parseInt(amount, 10)) / 100, 1);
  return samples.map((sample) => sample * share);
}

/** Sounds one after the other. */
export function joined(parts: readonly Float32Array[]): Float32Array {
  const whole = new Float32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
