import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { climb, stay } from '../../../lambda/coaching/relief/moves';
import { begin } from '../../../lambda/coaching/relief/position';
import { reliefBlocks } from '../../../lambda/coaching/relief/script';
import { catalogue } from '../../../lambda/coaching/techniques/catalogue';
import { muscles } from '../../../lambda/coaching/techniques/technique';
import { compile } from '../../../lambda/coaching/timing/timeline';
import { contentFor } from '../../../lambda/locales';
import { type AplaDocument, aplaDocument } from '../../../lambda/speech/apla';
import { pace } from '../../../lambda/speech/pace';
import { pacedSsml } from '../../../lambda/speech/pacedSsml';
import { escapeXml, soft, speak, voiceOf } from '../../../lambda/speech/ssml';
import { performSsml } from '../../../simulator/device/performance/ssml';
import { checkApla } from '../../support/aplaCheck';
import { checkSsml } from '../../support/ssmlCheck';

const en = contentFor('en-US');

type Component = AplaDocument['mainTemplate']['item'];

/** Every component of a document with an id, and the silence before it in its own track. */
function anchored({ mainTemplate }: AplaDocument): Map<string, number> {
  const found = new Map<string, number>();
  const visit = (component: Component, beforeMs: number) => {
    if (component.id) found.set(component.id, beforeMs);
    let sumMs = beforeMs;
    for (const item of component.items ?? []) {
      visit(item, component.type === 'Sequencer' ? sumMs : beforeMs);
      if (component.type === 'Sequencer') sumMs += item.duration ?? 0;
    }
  };
  visit(mainTemplate.item, 0);
  return found;
}

const place = fc
  .tuple(
    fc.constantFrom(...muscles),
    fc.boolean(),
    fc.nat({ max: 5 }),
    fc.constantFrom('first', 'easing', 'missed'),
  )
  .map(([muscle, helper, rungs, move]) => {
    let at = begin({ muscle, helper }, 0);
    for (let rung = 0; rung < rungs; rung += 1) at = climb(at, 0);
    return move === 'first' ? at : stay(at, move as 'easing', 0);
  });

describe('a sound document', () => {
  test('anchors every cue and the end to the start of the hold, so talk never moves them', () => {
    const { prompt } = reliefBlocks(begin({ muscle: 'calf' }, 0), en.coaching);
    const ids = anchored(aplaDocument(compile(prompt, pace).segments.slice(2), voiceOf(soft)));
    expect(ids.get('hold-end-1')).toBe(30_000);
    expect(ids.get('halfway-1-2')).toBe(15_000);
    expect([3, 4, 5].map((cue) => ids.get(`count-1-${cue}`))).toEqual([27_000, 28_000, 29_000]);
  });

  test('is one that Alexa takes, for every block of every muscle', () => {
    fc.assert(
      fc.property(place, (at) => {
        const { prompt, reprompt } = reliefBlocks(at, en.coaching);
        for (const block of [prompt, reprompt]) {
          const facts = checkApla(aplaDocument(compile(block, pace).segments.slice(1), voiceOf(soft)));
          expect(facts.errors).toEqual([]);
          expect(facts.slowestMs).toBeLessThanOrEqual(90_000);
        }
      }),
    );
  });
});

describe('speech without a sound document', () => {
  test('fills a hold to within two seconds, with breaks that stay under ten seconds in all', () => {
    fc.assert(
      fc.property(place, (at) => {
        const { prompt, reprompt } = reliefBlocks(at, en.coaching);
        let breaksMs = 0;
        for (const block of [prompt, reprompt]) {
          const { segments } = compile(block, pace);
          const ssml = speak(pacedSsml(segments, { ...en.coaching.hold, spokenMs: pace.expected }, soft));
          const facts = checkSsml(ssml);
          expect(facts.errors).toEqual([]);
          breaksMs += facts.breaksMs;
          const holds = segments.filter(({ kind }) => kind === 'hold');
          const { events } = performSsml(ssml, 15);
          const ends = events.filter(({ cue }) => cue === 'hold-end');
          const starts = events.filter(({ cue }) => cue === 'hold-start');
          expect([starts.length, ends.length]).toEqual([holds.length, holds.length]);
          starts.forEach(({ endMs }, index) => {
            const lastsMs = ends[index]!.atMs - endMs;
            expect(Math.abs(lastsMs - holds[index]!.lengthMs), ssml).toBeLessThanOrEqual(2_000);
          });
        }
        expect(breaksMs).toBeLessThanOrEqual(10_000);
      }),
    );
  });
});

describe('the voice for the night', () => {
  test('is soft, and the bell is quieter than it', () => {
    const { prompt } = reliefBlocks(begin({ muscle: 'calf' }, 0), en.coaching);
    const document = JSON.stringify(aplaDocument(compile(prompt, pace).segments.slice(1), voiceOf(soft)));
    expect(document).not.toMatch(/<speak>(?!<prosody volume=\\"soft\\">)/);
    expect(document).toContain('"amount":"40%"');
    expect(document).not.toMatch(/loud/);
  });

  test('is reckoned at twelve characters a second at the slowest, so that no budget is broken', () => {
    expect(pace.slowest('x'.repeat(120))).toBe(10_000);
    expect(pace.expected('x'.repeat(150))).toBe(10_000);
  });

  test('breathes in for three and out for six, the longer way out', () => {
    expect(en.coaching.breathe).toContain('In for three, out for six');
    const [into, out] = en.coaching.hold.breath.join(' ').split('. ');
    expect([into!.split(' ').length - 1, out!.split(' ').length - 1]).toEqual([3, 6]);
  });

  test('leaves two to five seconds to get into position, five or twelve where something is moved, twelve to find a sheet or the edge', () => {
    for (const [id, { readySeconds, phase, posture, needs }] of Object.entries(catalogue)) {
      if (phase !== 'acute') continue;
      const moves = /wall|chair|side$|knead|over_knee/.test(id) || posture === 'standing';
      const fetches = (needs as readonly string[]).includes('sheet') || /edge/.test(id);
      expect(fetches ? [12] : moves ? [5, 12] : [2.5, 5], id).toContain(readySeconds);
    }
  });
});

describe('words in SSML', () => {
  test('can hold anything without breaking the document', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(checkSsml(speak(voiceOf(soft)(text))).errors).toEqual([]);
      }),
    );
    expect(escapeXml('<audio src="x"/> & more')).toBe('&lt;audio src=&quot;x&quot;/&gt; &amp; more');
  });
});
