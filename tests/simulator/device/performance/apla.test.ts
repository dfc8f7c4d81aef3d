import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AplaError, performApla } from '../../../../simulator/device/performance/apla';
import { holdsOf } from '../../../../simulator/device/performance/timeline';
import { HOLD_DOCUMENT } from '../../fixtures/skill';

const document = (...items: unknown[]) => ({ type: 'APLA', version: '0.91', mainTemplate: { items } });
const words = { type: 'Speech', content: 'aaaaaaaaaa' };
const bell = { type: 'Audio', source: 'soundbank://soundlibrary/musical/amzn_sfx_bell_short_chime_01' };
const silence = (duration: unknown) => ({ type: 'Silence', duration });
const play = (...items: unknown[]) => performApla(document(...items), 10);

describe('APL for Audio', () => {
  it.each([
    8, 12, 15, 18, 30,
  ])('keeps a hold at exactly 30.0 s when the voice speaks %i characters a second', (pace) => {
    const { events } = performApla(HOLD_DOCUMENT, pace);
    expect(holdsOf(events)).toEqual([{ atMs: expect.any(Number), lengthMs: 30_000 }]);
  });

  it('marks cues by the beginning of a component id, and nothing else', () => {
    const { events } = play(
      { ...words, id: 'hold-start-2' },
      { ...words, id: 'halfway-2' },
      { ...words, id: 'count-2-3' },
      { ...bell, id: 'hold-end-2' },
      { ...words, id: 'holding' },
      words,
    );
    expect(events.map((event) => event.cue)).toEqual([
      'hold-start',
      'halfway',
      'count',
      'hold-end',
      undefined,
      undefined,
    ]);
  });

  it('starts a hold after the last words of a start spoken in several sentences', () => {
    const { events } = play({
      type: 'Speech',
      contentType: 'SSML',
      content: '<speak><s>Toes up.</s><s>Hold.</s></speak>',
      id: 'hold-start-1',
    });
    expect(events.map((event) => event.cue)).toEqual([undefined, 'hold-start']);
  });

  it('trims, repeats and fades as far as time goes', () => {
    const filter = [
      { type: 'Volume', amount: '40%' },
      { type: 'Trim', start: 500, end: 1000 },
    ];
    expect(play({ ...bell, filter }).lengthMs).toBe(500);
    expect(play({ ...bell, filter: [{ type: 'Repeat', repeatCount: 2 }] }).lengthMs).toBe(4500);
    expect(
      play({ ...bell, filter: [{ type: 'FadeOut', duration: 900 }, { type: 'Sparkle' }] }).lengthMs,
    ).toBe(1500);
  });

  it('lets a bed of sound end with its parent', () => {
    const bed = { ...bell, duration: 'trimToParent', filter: [{ type: 'Repeat', repeatCount: -1 }] };
    const { lengthMs, events } = play({ type: 'Mixer', items: [silence(4000), words, bed] });
    expect(lengthMs).toBe(4000);
    expect(Math.max(...events.map((event) => event.endMs))).toBe(4000);
  });

  it('skips what is not to be played, and takes the first item of a Selector', () => {
    const { events } = play(
      { ...words, when: false },
      { ...words, when: `\${false}` },
      { type: 'Selector', strategy: 'randomItem', items: [{ ...bell, when: 'false' }, words, bell] },
    );
    expect(events).toHaveLength(1);
    expect(events[0]?.kind).toBe('speech');
  });

  it.each([
    ['an unknown component', document({ type: 'Drum' }), 'DOCUMENT_ERROR'],
    ['a component that is none', document('Speech'), 'DOCUMENT_ERROR'],
    ['a document of the beta', { type: 'APL-A', mainTemplate: { item: words } }, 'DOCUMENT_ERROR'],
    ['no document', undefined, 'DOCUMENT_ERROR'],
    [
      'broken SSML',
      document({ type: 'Speech', contentType: 'SSML', content: '<speak>Hold' }),
      'DOCUMENT_ERROR',
    ],
    ['an expression', document({ type: 'Speech', content: `\${payload.text}` }), 'DOCUMENT_ERROR'],
    ['a silence without a length', document(silence('long')), 'DOCUMENT_ERROR'],
    ['a sound from nowhere', document({ type: 'Audio', source: 'bell.mp3' }), 'DOCUMENT_ERROR'],
    ['nothing but silence', document(silence(1000)), 'RENDER_ERROR'],
    ['more than 240 s', document(words, silence(239_001)), 'RENDER_ERROR'],
    ['a linked document', { type: 'Link', src: 'doc://alexa/apla/documents/a' }, 'LINK_ERROR'],
  ])('refuses %s', (_, given, type) => {
    expect(() => performApla(given, 10)).toThrow(expect.objectContaining({ type }));
    expect(() => performApla(given, 10)).toThrow(AplaError);
  });
});

describe('APL for Audio, for any document', () => {
  const leaf = fc.oneof(
    fc.integer({ min: 0, max: 9000 }).map(silence),
    fc
      .string({ minLength: 1, maxLength: 40 })
      .map((content) => ({ type: 'Speech', content: `a${content.replaceAll('$', '')}` })),
    fc.constant(bell),
  );
  const { tree } = fc.letrec<{ tree: object }>((tie) => ({
    tree: fc.oneof(
      { depthSize: 'small' },
      leaf,
      fc.record({
        type: fc.constantFrom('Sequencer', 'Mixer'),
        items: fc.array(tie('tree'), { maxLength: 4 }),
      }),
    ),
  }));
  const lengthOf = (item: object) => play(words, item).lengthMs - 1000;

  it('adds up a Sequencer and takes the longest of a Mixer', () => {
    fc.assert(
      fc.property(fc.array(tree, { minLength: 1, maxLength: 4 }), (items) => {
        const lengths = items.map(lengthOf);
        expect(lengthOf({ type: 'Sequencer', items })).toBe(lengths.reduce((sum, length) => sum + length, 0));
        expect(lengthOf({ type: 'Mixer', items })).toBe(Math.max(...lengths));
      }),
    );
  });

  it('never lists events out of order, backwards or beyond the end', () => {
    fc.assert(
      fc.property(tree, (item) => {
        const { events, lengthMs } = play(words, item);
        for (const [index, { atMs, endMs }] of events.entries()) {
          expect(atMs).toBeGreaterThanOrEqual(events[index - 1]?.atMs ?? 0);
          expect(endMs).toBeGreaterThanOrEqual(atMs);
          expect(endMs).toBeLessThanOrEqual(lengthMs);
        }
      }),
    );
  });
});
