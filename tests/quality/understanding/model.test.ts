import { describe, expect, test } from 'vitest';
import { rowsOf } from '../../../quality/understanding';
import { plainClassifier } from '../../../quality/understanding/classifier';
import { conflictsIn } from '../../../quality/understanding/conflicts';
import { coverageOf } from '../../../quality/understanding/coverage';
import type { Understanding } from '../../../quality/understanding/figures';
import { echo } from '../../../quality/understanding/matcher';
import { understandingPicture } from '../../../quality/understanding/picture';
import { score } from '../../../quality/understanding/scores';
import type { InteractionModel } from '../../../simulator/nlu';
import { smallModel } from './smallModel';

/** The small model with another sample for one intent. */
function withSample(name: string, sample: string): InteractionModel {
  const { languageModel } = smallModel.interactionModel;
  const intents = languageModel.intents.map((intent) =>
    intent.name === name ? { ...intent, samples: [...intent.samples, sample] } : intent,
  );
  return { interactionModel: { languageModel: { ...languageModel, intents } } };
}

describe('a phrase of two intents would leave to chance which one is meant', () => {
  test('in the same words, a slot standing for its type', () => {
    const { same, nearly } = conflictsIn(withSample('FeelingBetterIntent', 'it hurts and {sign_two}'));
    expect(same).toEqual([
      { phrase: 'it hurts and {sign}', intents: ['StillHurtsIntent', 'FeelingBetterIntent'] },
    ]);
    expect(nearly).toEqual([]);
  });

  test('in the same words but for padding', () => {
    const { same, nearly } = conflictsIn(withSample('FeelingBetterIntent', 'okay it still hurts now'));
    expect(same).toEqual([]);
    expect(nearly.map(({ phrase }) => phrase)).toEqual(['it still hurts']);
  });

  test('but not with another type of slot', () => {
    const { same, nearly } = conflictsIn(withSample('RedFlagIntent', 'my {sign} is cramping'));
    expect([...same, ...nearly]).toEqual([]);
  });
});

test('what no test phrase reaches would go unseen', () => {
  const phrase = {
    say: 'my calf',
    intent: 'RelieveCrampIntent',
    slots: { muscle: 'calf' },
    never: [],
    also: [],
  };
  const { intents, values, allValues, slots } = coverageOf([phrase], smallModel);
  expect(intents).toContain('StillHurtsIntent');
  expect(intents).not.toContain('RelieveCrampIntent');
  expect(values).toEqual(['Muscle: thigh', 'Side: left', 'Sign: clot', 'DayHalf: am', 'DayHalf: pm']);
  expect(allValues).toBe(6);
  expect(slots).toEqual([
    'RelieveCrampIntent.sign',
    'RelieveCrampIntent.side',
    'FeelingBetterIntent.sign_two',
  ]);
});

test('the plain classifier would learn nothing from the samples, or take everything for the skill', () => {
  const understand = plainClassifier(smallModel);
  expect(understand('my calf is cramping').intent).toBe('RelieveCrampIntent');
  expect(understand('remind me at ten').intent).toBe('SetReminderIntent');
  expect(understand('play some jazz').intent).toBe('AMAZON.FallbackIntent');
});

test('a phrase that no sample says would count as said, or the other way round', () => {
  const hear = echo(smallModel);
  expect(hear('my calf is cramping').bySample).toBe(true);
  expect(hear('right now my calf is cramping so badly').bySample).toBe(false);
});

describe('what is shown', () => {
  const nothing = score([]);
  const found = (right: number): Understanding => ({
    files: [],
    all: { ...nothing, inScope: { right, of: 100 }, relief: { right: 98, of: 100 } },
    unsaid: nothing,
    practised: nothing,
    plain: nothing,
    overlap: { right: 6, of: 100 },
    conflicts: { same: [], nearly: [] },
    coverage: { intents: [], values: [], allValues: 0, slots: [] },
  });

  test('a missed target would be shown as met, or without what it lacks', () => {
    const [relief, inScope] = rowsOf(found(90));
    expect(relief).toMatchObject({ figure: '98.0 % (98 of 100)', target: '≥ 98 %', met: true });
    expect(inScope).toMatchObject({ figure: '90.0 % (90 of 100)', met: false });
    expect(inScope!.shortfall).toMatch(/^3 phrases short/);
  });

  test('copying would be let pass above five per cent', () => {
    expect(rowsOf(found(95)).find(({ what }) => what.startsWith('overlap'))).toMatchObject({ met: false });
  });

  test('the picture would hide an intent, or draw a bar longer than its place', () => {
    const byIntent = new Map([
      ['AMAZON.StopIntent', { right: 3, of: 6 }],
      ['RelieveCrampIntent', { right: 9, of: 9 }],
    ]);
    const svg = understandingPicture({ byIntent, inScope: { right: 12, of: 15 } });
    expect(svg).toContain('12 of 15 phrases for the skill, 80.0 %');
    expect(svg.indexOf('>RelieveCramp<')).toBeLessThan(svg.indexOf('>Stop<'));
    expect([...svg.matchAll(/<rect x="196"[^>]* width="(\d+)"/g)].map(([, width]) => width)).toEqual([
      '330',
      '330',
      '330',
      '165',
    ]);
  });
});
