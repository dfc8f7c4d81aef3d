import { describe, expect, test } from 'vitest';
import type { Segment } from '../../../lambda/coaching/timing/timeline';
import { aplaDocument } from '../../../lambda/speech/apla';
import { pacedSsml } from '../../../lambda/speech/pacedSsml';
import type { Pacing } from '../../../lambda/speech/pacedWords';
import { escapeXml, soft, voiceOf } from '../../../lambda/speech/ssml';

/** Words as they are: what a document is made of is seen best without a voice around them. */
const plain = (text: string, faint = false) => (faint ? `(${text})` : text);

type Part = { type: string; id?: string; duration?: number; content?: string; items?: Part[] };

/** A document in a line: `5` is a silence, `[…]` one after the other, `{…}` at once, `id:` names what follows. */
function shown({ type, id, duration, content, items = [] }: Part): string {
  const named = id ? `${id}:` : '';
  if (type === 'Silence') return `${named}${duration}`;
  if (type === 'Audio') return `${named}♪`;
  if (type === 'Speech') return `${named}${content!.replace(/<\/?speak>/g, '')}`;
  const all = items.map(shown).join(' | ');
  return type === 'Mixer' ? `{${all}}` : `[${all}]`;
}

const documentOf = (segments: readonly Segment[], before?: number) =>
  shown(aplaDocument(segments, plain, before).mainTemplate.item as Part);

const hold: Segment = {
  ...{ kind: 'hold', startMs: 0, lengthMs: 10_000 },
  cues: [
    { atMs: 0, text: 'In.', role: 'coach' },
    { atMs: 7_000, text: 'Three.', role: 'count' },
  ],
};
const start: Segment = { kind: 'hold-start', text: 'Hold.', startMs: 0, lengthMs: 300 };
const release = (text: string, fixed: boolean): Segment => ({
  kind: 'release',
  text,
  fixed,
  startMs: 0,
  lengthMs: 2_000,
});
const round: Segment = {
  ...{ kind: 'round', startMs: 0, lengthMs: 10_000 },
  cues: [
    { atMs: 0, text: 'In.', role: 'coach' },
    { atMs: 5_000, text: 'Out.', role: 'coach', faint: true },
  ],
};

describe('a sound document', () => {
  test('plays a hold as tracks that each wait for their own moment, and the words after it beside them', () => {
    expect(documentOf([start, hold, release('Ease off.', false)])).toBe(
      '[hold-start-1:Hold. | {coach-1-1:In. | [7000 | count-1-2:Three.] | [10000 | hold-end-1:♪] | [10400 | Ease off.]}]',
    );
  });

  test('keeps the next part away for as long as a rest of fixed length lasts, with words or without', () => {
    expect(documentOf([hold, release('Other leg.', true)])).toMatch(/\[10400 \| Other leg\.\] \| 12000\}\]$/);
    expect(documentOf([hold, release('', true)])).toMatch(/hold-end-0:♪\] \| 12000\}\]$/);
    expect(documentOf([hold, release('', false)])).toMatch(/hold-end-0:♪\]\}\]$/);
  });

  test('gives a hold no words that are not its own, and needs nothing after it', () => {
    expect(documentOf([hold])).toMatch(/hold-end-0:♪\]\}\]$/);
    expect(documentOf([hold, start])).toMatch(/hold-end-0:♪\]\} \| hold-start-1:Hold\.\]$/);
  });

  test('counts holds on from those that came before', () => {
    expect(documentOf([start, hold, start, hold], 4)).toMatch(
      /hold-start-5.*hold-end-5.*hold-start-6.*hold-end-6/,
    );
  });

  test('plays a round as its words over a silence of its length, fading where they should', () => {
    expect(documentOf([round])).toBe('[{In. | [5000 | (Out.)] | 10000}]');
  });

  test('waits to get ready, with words over the wait where there are some; listening is nothing of ours', () => {
    const ready: Segment = { kind: 'ready', startMs: 0, lengthMs: 2_500 };
    expect(
      documentOf([ready, { ...ready, text: 'Turn.' }, { kind: 'listening', startMs: 0, lengthMs: 8_000 }]),
    ).toBe('[2500 | {2500 | Turn.}]');
  });

  test('names nothing that is not a cue', () => {
    const { items } = aplaDocument([{ kind: 'say', text: 'Up.', startMs: 0, lengthMs: 1 }], plain)
      .mainTemplate.item;
    expect(items).toEqual([{ type: 'Speech', contentType: 'SSML', content: '<speak>Up.</speak>' }]);
  });
});

const pacing: Pacing = {
  breath: ['In,', 'two.', 'Out,', 'two.'],
  numbers: ['two', 'three', 'four', 'five', 'six'],
  // Ten characters a second.
  spokenMs: (text) => text.length * 100,
};

/** Speech in a line: `Hold.@60` is spoken at 60 %, `~2500` is a pause, `¶` a paragraph. */
function spoken(...segments: Segment[]): string {
  return pacedSsml(segments, pacing, soft)
    .replaceAll(
      /<s><prosody volume="soft"(?: rate="(\d+)%")?>([^<]*)<\/prosody><\/s>/g,
      (_, rate, words) => `${words}@${rate ?? 100} `,
    )
    .replaceAll(/<break time="(\d+)ms"\/>/g, '~$1 ')
    .replaceAll(/<audio[^>]*>/g, '♪')
    .replaceAll(/<p>/g, '¶')
    .replaceAll(/<\/p>/g, '')
    .trim();
}

describe('speech without a sound document', () => {
  test('fills a hold: what is told once, then breaths for what is left, then the count, slowly', () => {
    const coached: Segment = {
      ...hold,
      cues: [
        { atMs: 0, text: 'Knee straight.', role: 'coach' },
        { atMs: 3_000, text: 'Knee straight.', role: 'coach' },
        { atMs: 9_000, text: 'One.', role: 'count' },
      ],
    };
    const text = spoken(start, coached);
    expect(text).toMatch(/^¶Hold\.@100 Knee straight\.@100 In, two\.@/);
    expect(text).toMatch(/One\.@60 ♪$/);
    expect(text.match(/Knee straight/g)).toHaveLength(1);
    // 1.4 s told, 0.67 s counted at 60 %: what is left is filled to the tenth of a second.
    const filled = [...text.matchAll(/((?:In|Out)[^@]*)@(\d+)/g)].map(
      ([, words, rate]) => ((words!.length + 1) * 10_000) / Number(rate),
    );
    expect(filled.reduce((sum, ms) => sum + ms, 0)).toBeGreaterThan(7_850);
    expect(filled.reduce((sum, ms) => sum + ms, 0)).toBeLessThan(8_000);
  });

  test('tells two things in a hold at most, and what is said half-way not at all', () => {
    const cue = (text: string, role: 'coach' | 'halfway') => ({ atMs: 0, text, role });
    const cues = [cue('A.', 'coach'), cue('B.', 'coach'), cue('C.', 'coach'), cue('D.', 'halfway')];
    expect(spoken({ ...hold, cues })).toMatch(/^A\.@100 B\.@100 In/);
    expect(spoken({ ...hold, cues })).not.toMatch(/[CD]\./);
  });

  test('has no breath where none fits', () => {
    expect(spoken({ ...hold, lengthMs: 100, cues: [] })).toBe('♪');
  });

  test('rests for as long as a rest is, with its words first; one that is not fixed is its words alone', () => {
    expect(spoken(release('Ease off.', false))).toBe('Ease off.@100');
    expect(spoken(release('Legs.', true))).toMatch(/^Legs\.@100 In/);
    expect(spoken(release('', true))).toMatch(/^In/);
  });

  test('counts a round out, each number at its second, to the next word or the end', () => {
    // 26 and 27 characters, in five seconds each.
    expect(spoken(round)).toBe('In, two, three, four, five.@52 Out, two, three, four, five.@54');
  });

  test('pauses to get ready for 2.5 s at most, and for 4.5 s in all of it', () => {
    const ready = (lengthMs: number): Segment & { kind: 'ready' } => ({
      kind: 'ready',
      startMs: 0,
      lengthMs,
    });
    expect(spoken(ready(5_000))).toBe('~2500');
    expect(spoken(ready(800))).toBe('~800');
    expect(spoken(ready(5_000), ready(5_000), ready(5_000))).toBe('~1500 ~1500 ~1500');
    expect(spoken({ ...ready(3_000), text: 'Turn over.' })).toMatch(/^Turn over\.@100 In/);
  });

  test('ends five holds with the bell, and six without: Alexa plays no more sounds in one speech', () => {
    const many = (count: number) => spoken(...Array.from({ length: count }, () => hold));
    expect(many(5).match(/♪/g)).toHaveLength(5);
    expect(many(6)).not.toContain('♪');
  });

  test('says what is said, and nothing while Alexa listens', () => {
    expect(
      spoken(
        { kind: 'say', text: 'Up.', startMs: 0, lengthMs: 1 },
        { kind: 'listening', startMs: 0, lengthMs: 1 },
      ),
    ).toBe('Up.@100');
  });
});

describe('a voice', () => {
  test.each([
    ['soft', false, '<prosody volume="soft">Up.</prosody>'],
    ['soft', true, '<prosody volume="x-soft">Up.</prosody>'],
    ['loud', false, '<prosody volume="loud">Up.</prosody>'],
    [
      'whispered',
      false,
      '<amazon:effect name="whispered"><prosody volume="soft">Up.</prosody></amazon:effect>',
    ],
  ] as const)('%s, faint %s, is as loud as that', (loudness, faint, ssml) => {
    expect(voiceOf({ loudness, percent: 100 })('Up.', faint)).toBe(ssml);
  });

  test('is slowed in percent of its own speed', () => {
    expect(voiceOf({ ...soft, percent: 85 })('Up.')).toBe('<prosody volume="soft" rate="85%">Up.</prosody>');
  });

  test('says nothing for what nobody can say: a control character is a space', () => {
    expect(escapeXml('a\u0007b')).toBe('a b');
  });
});
