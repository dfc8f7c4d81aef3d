import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { begin } from '../../../../lambda/coaching/relief/position';
import { complaintDetails } from '../../../../lambda/handlers/relief/replies';

const details = (slots: Record<string, string>, muscle?: 'thigh' | 'calf') =>
  complaintDetails({ slots }, muscle && begin({ muscle }, 0));

describe('what a complaint names', () => {
  test.each<[string, Record<string, string>, object]>([
    ['a muscle and its side', { muscle: 'calf', side: 'left' }, { muscle: 'calf', side: 'left' }],
    ['the front of a thigh', { muscle: 'thigh', part: 'front' }, { muscle: 'front_thigh' }],
    ['the front of a leg, its shin', { muscle: 'leg', part: 'front' }, { muscle: 'shin' }],
    ['a muscle that is none of a leg’s', { muscle: 'jaw' }, { unknownMuscle: true }],
    ['somebody else’s leg', { person: 'helper' }, { helper: true }],
    ['their own leg', { person: 'me' }, { helper: false }],
    ['a pregnancy', { pregnancy: 'pregnant' }, { pregnant: true }],
    ['nothing', {}, {}],
  ])('%s', (_, slots, expected) => {
    expect(details(slots)).toEqual(expected);
  });

  test('a part alone is of what was named before', () => {
    expect(details({ part: 'back' }, 'thigh')).toEqual({ muscle: 'hamstring' });
    expect(details({ part: 'back' }, 'calf')).toEqual({ muscle: 'calf' });
    expect(details({ part: 'inside' })).toEqual({ muscle: 'inner_thigh' });
  });

  test('words that Alexa could not place are no side, posture or pregnancy', () => {
    fc.assert(
      fc.property(
        fc.string().map((words) => `${words}?`),
        (words) => {
          expect(details({ side: words, posture: words, pregnancy: words })).toEqual({});
        },
      ),
    );
  });
});
