import { soundAt } from '../../simulator/device/performance/sounds';
import { bell, bellsIn } from './sound/bell';
import { RATE, type Speed, spoken } from './sound/espeak';
import { type Component, componentsOf, joined, mixed, readDocument } from './sound/mixer';
import { samplesOf, type Wave } from './sound/wave';
import { endsOf } from './sound/words';

/** One hold, as it is heard. */
export interface HeardHold {
  readonly speed: Speed['name'];
  /** What the skill asked for, in ms. */
  readonly statedMs: number;
  /** From the end of the word that starts it to the sound that ends it, in ms; absent where one was not found again. */
  readonly heardMs?: number;
}

/** How much longer than stated a hold is heard, in ms; negative: shorter. */
export function errorOf({ heardMs, statedMs }: HeardHold): number {
  return (heardMs ?? Number.POSITIVE_INFINITY) - statedMs;
}

/** A sound document with holds: what is mixed, the words that start each, and how long each is to last. */
interface Held {
  readonly root: Component;
  readonly starts: readonly string[];
  readonly statedMs: readonly number[];
}

/** Every different sound document with a hold that responses carry, wherever in them. Numbers of holds make no difference. */
export function documentsIn(responses: readonly unknown[]): unknown[] {
  const different = new Map<string, unknown>();
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('type' in value && value.type === 'APLA') {
      const text = JSON.stringify(value).replace(/"id":"([a-z-]+?)-\d+[-\d]*"/g, '"id":"$1"');
      if (text.includes('"hold-end"')) different.set(text, value);
    } else for (const inner of Object.values(value)) look(inner);
  };
  for (const response of responses) look(response);
  return [...different.values()];
}

/** Speaks and mixes documents at a speed of the voice, and measures each of their holds in the wave. */
export async function heardHolds(documents: readonly unknown[], speed: Speed): Promise<HeardHold[]> {
  const held = documents.map(heldIn);
  const texts = held
    .flatMap(({ root }) => componentsOf(root))
    .flatMap((one) => (one.type === 'Speech' ? [one.content] : []));
  const clips = await spoken(texts, speed);
  return held.flatMap(({ root, starts, statedMs }) => {
    const wave = mixed(root, clips.words, RATE);
    const heard = measured(wave, [...new Set(starts)].map(clips.words), statedMs.length);
    return statedMs.map((ms, index) => ({ speed: speed.name, statedMs: ms, ...heardAt(heard[index]) }));
  });
}

function heardAt(heardMs: number | undefined): { heardMs?: number } {
  return heardMs === undefined ? {} : { heardMs };
}

function heldIn(given: unknown): Held {
  const root = readDocument(given);
  const all = componentsOf(root);
  return {
    root,
    starts: all.flatMap((one) =>
      one.type === 'Speech' && one.id?.startsWith('hold-start') ? [one.content] : [],
    ),
    statedMs: all.flatMap(endTrackMs),
  };
}

/** The silence that the track of an end sound opens with is the length that the skill asks for. */
function endTrackMs(one: Component): number[] {
  if (one.type !== 'Sequencer') return [];
  const [silence, sound] = one.items;
  const ends = sound?.type === 'Audio' && sound.id?.startsWith('hold-end');
  return ends && silence?.type === 'Silence' ? [silence.duration] : [];
}

/**
 * The lengths of the holds in a wave, in ms, in order: from the end of words that start one to the next bell. A hold whose
 * start or bell is not found is undefined.
 * @param starts the clips of words that start a hold
 * @param count how many holds there have to be
 */
export function measured(wave: Wave, starts: readonly Wave[], count: number): (number | undefined)[] {
  const bells = bellsIn(wave);
  const ends = starts.flatMap((clip) => endsOf(clip, wave)).sort((a, b) => a - b);
  const holds = bells.map((bell, index) => {
    const start = ends.filter((end) => end < bell && end > (bells[index - 1] ?? 0)).at(-1);
    return start === undefined ? undefined : bell - start;
  });
  return Array.from({ length: count }, (_, index) => (bells.length === count ? holds[index] : undefined));
}

/** One spoken hold, and how long the same hold is where sound documents play. */
export interface SpokenHold {
  readonly ssml: string;
  readonly statedMs: number;
}

/** The holds of speech without sound documents: paragraphs that end in a sound. */
export function paragraphsIn(ssml: string): string[] {
  return [...ssml.matchAll(/<p>.*?<\/p>/gs)]
    .map(([paragraph]) => paragraph)
    .filter((one) => one.includes('<audio'));
}

/** Speaks holds that are made of words, sentence by sentence, and measures each in the wave. */
export async function heardSpokenHolds(holds: readonly SpokenHold[], speed: Speed): Promise<HeardHold[]> {
  const sentencesOf = (ssml: string) =>
    [...ssml.matchAll(/<s>.*?<\/s>/gs)].map(([one]) => `<speak>${one}</speak>`);
  const clips = await spoken(
    holds.flatMap(({ ssml }) => sentencesOf(ssml)),
    speed,
  );
  return holds.map(({ ssml, statedMs }) => {
    const sentences = sentencesOf(ssml);
    const source = /<audio src="([^"]*)"/.exec(ssml)?.[1] ?? '';
    // espeak-ng swallows neighbouring breaks and all sounds, so each sentence is spoken by itself; the silence is for the finder.
    const parts = [
      ...sentences.map((one) => clips.sentence(one).samples),
      bell(soundAt(source).lengthMs, RATE).samples,
    ];
    const wave = { rate: RATE, samples: joined([new Float32Array(samplesOf(500, RATE)), ...parts]) };
    const [heard] = measured(wave, [clips.words(sentences[0]!)], 1);
    return { speed: speed.name, statedMs, ...heardAt(heard) };
  });
}
