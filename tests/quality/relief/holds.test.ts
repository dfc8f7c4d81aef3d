import { describe, expect, test } from 'vitest';
import { documentsIn, errorOf, measured, paragraphsIn } from '../../../quality/relief/holds';
import { bell, bellsIn } from '../../../quality/relief/sound/bell';
import { joined, mixed, readDocument } from '../../../quality/relief/sound/mixer';
import type { Wave } from '../../../quality/relief/sound/wave';
import { endsOf } from '../../../quality/relief/sound/words';

const rate = 22_050;

/** Something like a voice: a hum whose pitch and loudness change, hissing towards its end. */
function voice(ms: number, pitch: number): Wave {
  const length = Math.round((ms * rate) / 1_000);
  const samples = Float32Array.from({ length }, (_, index) => {
    const [t, part] = [index / rate, index / length];
    const hum = [1, 2, 3, 5, 8].reduce(
      (sum, n) => sum + Math.sin(2 * Math.PI * n * (pitch + 30 * part) * t) / n,
      0,
    );
    const hiss = part > 0.7 ? Math.sin(index * index * 0.37) * 0.4 : 0;
    return 0.2 * Math.sin(Math.PI * part) ** 0.5 * (hum + hiss);
  });
  return { samples, rate };
}

const clips: Record<string, Wave> = {
  hold: voice(420, 110),
  talk: voice(2_600, 135),
  count: voice(380, 150),
};
const source = 'soundbank://soundlibrary/musical/amzn_sfx_bell_short_chime_01';
const silence = (duration: number) => ({ type: 'Silence', duration });
const say = (content: string, id?: string) => ({
  type: 'Speech',
  contentType: 'SSML',
  content,
  ...(id && { id }),
});
const after = (duration: number, item: object) => ({ type: 'Sequencer', items: [silence(duration), item] });
const sound = { type: 'Audio', id: 'hold-end-1', source, filter: [{ type: 'Volume', amount: '40%' }] };

/** A document like the skill's: talk, "hold", and a hold with words in it whose bell comes after `bellMs`. */
function holding(bellMs: number) {
  const hold = {
    type: 'Mixer',
    items: [
      after(700, say('talk')),
      after(3_500, say('count')),
      after(bellMs, sound),
      after(bellMs + 400, say('talk')),
    ],
  };
  const items = [say('talk'), silence(700), say('hold', 'hold-start-1'), hold];
  return { type: 'APLA', version: '0.91', mainTemplate: { item: { type: 'Sequencer', items } } };
}

const wave = (bellMs: number) => mixed(readDocument(holding(bellMs)), (content) => clips[content]!, rate);

describe('a hold is measured in the wave, not on paper', () => {
  test.each([5_000, 5_700, 4_300])('a bell after %d ms is heard there, to 5 ms', (bellMs) => {
    const [heard] = measured(wave(bellMs), [clips.hold!], 1);
    expect(Math.abs(heard! - bellMs)).toBeLessThan(5);
    expect(errorOf({ speed: 'usual', statedMs: 5_000, heardMs: heard! })).toBeCloseTo(bellMs - 5_000, -1);
  });

  test('words that are not the start word are not taken for it, however loud', () => {
    const loud = wave(5_000);
    expect(endsOf(clips.hold!, loud)).toHaveLength(1);
    expect(endsOf({ ...clips.hold!, samples: clips.hold!.samples.map((x) => x * 0.3) }, loud)).toHaveLength(
      1,
    );
    expect(endsOf(voice(420, 170), loud)).toEqual([]);
  });

  test('a hold whose bell or start is missing counts as not heard, and so as missed', () => {
    const { samples } = wave(5_000);
    const cut = { rate, samples: samples.subarray(0, 6 * rate) };
    expect(measured(cut, [clips.hold!], 1)).toEqual([undefined]);
    expect(measured(wave(5_000), [voice(420, 170)], 1)).toEqual([undefined]);
    expect(errorOf({ speed: 'usual', statedMs: 10_000 })).toBe(Number.POSITIVE_INFINITY);
  });

  test('a bell is heard beneath words, and a voice is no bell', () => {
    const quiet = bell(1_500, rate).samples.map((x) => x * 0.4);
    const talk = joined([clips.talk!.samples, clips.talk!.samples]);
    const both = talk.map((x, index) => x + (quiet[index - rate] ?? 0));
    expect(bellsIn({ samples: talk, rate })).toEqual([]);
    expect(bellsIn({ samples: both, rate })).toEqual([expect.closeTo(1_000, -1)]);
  });
});

describe('a sound document is mixed as it says', () => {
  test('a Sequencer adds up, a Mixer is as long as its longest', () => {
    const talkMs = (clips.talk!.samples.length * 1_000) / rate;
    const startMs = talkMs + 700 + (clips.hold!.samples.length * 1_000) / rate;
    expect((wave(5_000).samples.length * 1_000) / rate).toBeCloseTo(startMs + 5_400 + talkMs, 0);
  });

  test.each([
    ['an unknown component', { type: 'Selector', items: [] }],
    ['a filter that changes the time', { ...sound, filter: [{ type: 'Trim', start: 10 }] }],
    ['a track that is cut to its parent', { ...say('talk'), duration: 'trimToParent' }],
  ])('%s is refused instead of left out', (_, item) => {
    const document = { type: 'APLA', mainTemplate: { item: { type: 'Sequencer', items: [item] } } };
    expect(() => readDocument(document)).toThrow('cannot be mixed');
  });
});

test('documents with holds are found wherever a response carries them, each once', () => {
  const again = JSON.parse(JSON.stringify(holding(10_000)).replaceAll('-1"', '-2"'));
  const responses = [
    { response: { directives: [{ document: holding(10_000) }] } },
    { response: { reprompt: { directives: [{ document: again }] } } },
    { response: { directives: [{ sources: { clip: holding(20_000) } }] } },
  ];
  expect(documentsIn(responses)).toHaveLength(2);
});

test('a hold of words alone is a paragraph that ends in a sound', () => {
  const hold = '<p><s>Hold.</s><s>In.</s><audio src="soundbank://x"/></p>';
  expect(paragraphsIn(`<speak><s>Up.</s>${hold}<p><s>No hold.</s></p></speak>`)).toEqual([hold]);
});
