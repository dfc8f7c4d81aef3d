import { describe, expect, test } from 'vitest';
import { beginRoutine, goTo, type RoutinePosition } from '../../../../lambda/coaching/routine/position';
import type { RoutinePlan } from '../../../../lambda/coaching/routine/routines';
import { routineBlocks } from '../../../../lambda/coaching/routine/script';
import type { Part } from '../../../../lambda/coaching/timing/block';
import type { Pace } from '../../../../lambda/coaching/timing/timeline';
import { contentFor } from '../../../../lambda/locales';

const words = contentFor('en-US').coaching;

/** Whatever is said takes a second, so that every other length can be seen. */
const even: Pace = {
  expected: (text) => (text === '' ? 0 : 1_000),
  slowest: (text) => (text === '' ? 0 : 1_000),
};

/** A part in a line: `"said"`, `~2500` to get ready, `Hold. 10 s {1000 coached, 7000 counted} "after it" 2400`. */
function shown(part: Part): string {
  if (part.kind === 'say') return `"${part.text}"`;
  if (part.kind === 'ready') return `~${part.ms}${part.text === undefined ? '' : ` "${part.text}"`}`;
  const cues = part.cues.map(({ atMs, text, faint }) => `${atMs} ${faint ? `(${text})` : text}`).join(', ');
  if (part.kind === 'round') return `round ${part.seconds} s {${cues}}`;
  const rest = part.restMs === undefined ? '' : ` ${part.restMs}`;
  return `${part.start} ${part.seconds} s {${cues.replace('7000 Three., 8000 Two., 9000 One.', '321')}} "${part.release}"${rest}`;
}

const pressed = [
  ...Array(3).fill('round 10 s {0 Press in slowly. Half as hard as hurts., 5000 Ease off. Move a little.}'),
  ...Array(2).fill('round 10 s {0 Press., 5000 Ease off.}'),
];

function placeOf(plan: RoutinePlan, more: Partial<RoutinePosition> = {}): RoutinePosition {
  return { ...beginRoutine({ plan, limits: [] }, 0, {}), ...more };
}

/** The lines of a place, from one of its parts on. */
const script = (place: RoutinePosition, from = 0, to?: number) =>
  routineBlocks(place, words, even).prompt.parts.slice(from, to).map(shown);

describe('the script of a routine', () => {
  test('bedtime: legs take turns, details once, then what it is based on, and a question only at its end', () => {
    expect(script(placeOf({ what: 'bedtime' }, { evidence: true }))).toEqual([
      '"Bedtime stretches. Sit with your left leg straight, toes up. Lean forward from your hips."',
      '~5000',
      'Hold. 10 s {1000 Back flat. A firm pull, no pain., 321} "Ease off. Right leg." 3400',
      'Hold. 10 s {1000 In one small trial this meant fewer cramps., 321} "Ease off. Left leg." 3400',
      'Hold. 10 s {1000 The proof is thin, the risk is small., 321} "Ease off. Right leg." 3400',
      'Hold. 10 s {321} "Ease off. Left leg." 3400',
      'Hold. 10 s {321} "Ease off. Right leg." 3400',
      'Hold. 10 s {321} "Ease off. Done. Slow breathing now?"',
    ]);
  });

  test.each<[string, Partial<RoutinePlan>]>([
    ['longer holds', { seconds: 20 }],
    ['fewer of them', { count: 2 }],
    ['one leg', { side: 'left' }],
  ])('the trial is not told of %s, which it did not try', (_, changed) => {
    const lines = script(placeOf({ what: 'bedtime', ...changed }, { evidence: true }));
    expect(lines.join()).not.toContain('trial');
    expect(lines[2]).toContain('Back flat.');
  });

  test('after a week of the plan nobody is told the details any more', () => {
    const hold = (night: number) => script(placeOf({ what: 'bedtime', night }), 2, 3)[0];
    expect(hold(7)).toBe(
      'Hold. 10 s {1000 Back flat. A firm pull, no pain., 321} "Ease off. Right leg." 3400',
    );
    expect(hold(8)).toBe('Hold. 10 s {321} "Ease off. Right leg." 3400');
  });

  test('whoever asked to slow down has a second and a half more to get ready, each time', () => {
    const lines = script(placeOf({ what: 'bedtime' }, { slow: true }), 1, 3);
    expect(lines[0]).toBe('~6500');
    expect(lines[1]).toMatch(/"Ease off\. Right leg\." 4900$/);
  });

  test('one leg alone rests between its holds, and is held again', () => {
    expect(script(placeOf({ what: 'seated_toes_up', side: 'left' }), 2)).toEqual([
      'Hold. 10 s {1000 Heel down, toes up. Keep breathing., 321} "Ease off. Rest that leg." 10400',
      'Again. Hold. 10 s {321} "Ease off. Rest that leg." 10400',
      'Again. Hold. 10 s {321} "Ease off. Done. Once more?"',
    ]);
  });

  test('another stretch is told in full, with the time it takes to get there', () => {
    expect(script(placeOf({ what: 'bedtime', standing: true }), 7, 9)).toEqual([
      'Hold. 10 s {321} "Ease off. Still at the wall. Left heel forward on the floor, knee straight. Lean in." 6400',
      'Hold. 10 s {1000 Back flat. Keep breathing., 321} "Ease off. Right leg." 3400',
    ]);
  });

  test('"how long left" plays the rest of the hold, with nothing to get ready for and nothing told twice', () => {
    const at = goTo(placeOf({ what: 'bedtime' }), 2, 'glance', 0);
    expect(script({ ...at, restSeconds: 6, glanced: { minutes: 1 } }, 0, 3)).toEqual([
      '"About five more seconds. About a minute in all."',
      'Keep holding. 6 s {3000 Three., 4000 Two., 5000 One.} "Ease off. Right leg." 3400',
      'Hold. 10 s {321} "Ease off. Left leg." 3400',
    ]);
  });

  test('who comes back to a hold gets into it again, for what was left of it', () => {
    const at = goTo(placeOf({ what: 'bedtime' }), 1, 'next', 0);
    const lines = script({ ...at, move: 'returned', restSeconds: 7 }, 0, 3);
    expect(lines).toEqual([
      '"Back again. Sit with your right leg straight, toes up. Lean forward from your hips."',
      '~5000',
      'Hold. 7 s {4000 Three., 5000 Two., 6000 One.} "Ease off. Left leg." 3400',
    ]);
  });

  test('a movement goes on, with a word every quarter of a minute that nothing runs into', () => {
    const cues =
      '1000 Up and down, about thirty times., 15000 Small moves. Keep going., 30000 Now circle it, eight times one way., 45000 And eight times the other way., 59000 Three., 60000 Two., 61000 One.';
    const place = placeOf({ what: 'ankle_pumps_circles' });
    expect(script(place, 1)).toEqual([
      '~5000',
      `Begin. 62 s {${cues}} "Right leg." 3400`,
      `Begin. 62 s {${cues}} "Done. Once more?"`,
    ]);
    const glance = { ...goTo(place, 1, 'glance', 0), restSeconds: 20, glanced: { minutes: 1 } };
    expect(script(glance, 1)).toEqual([
      'Keep going. 20 s {1000 Up and down, about thirty times., 15000 Small moves. Keep going., 17000 Three., 18000 Two., 19000 One.} "Done. Once more?"',
    ]);
  });

  test('before hands are laid on, both legs are felt: the words for the hands come after that time', () => {
    expect(script(placeOf({ what: 'massage_thumb_press' }))).toEqual([
      '"Pregnant, on blood thinners, or had a clot? Skip this, and stretch. Feel both legs. If one is bigger or hotter, don\'t rub. Wake me and say: swollen."',
      '~5000',
      '~6000 "Find the sore spot on your left calf with your thumbs."',
      ...pressed,
      '~3000 "Right leg."',
      ...pressed,
      '"Done. Once more?"',
    ]);
  });

  test('breaths are told in full three times, then in a word, and after six they fade', () => {
    expect(script(placeOf({ what: 'breathing', minutes: 2 }), 1)).toEqual([
      ...Array(3).fill('round 10 s {0 Breathe in., 5000 Breathe out.}'),
      ...Array(3).fill('round 10 s {0 In., 5000 Out.}'),
      ...Array(6).fill('round 10 s {0 (In.), 5000 (Out.)}'),
      '"Sleep well."',
    ]);
    expect(script(placeOf({ what: 'breath_478' }), 3, 5)).toEqual([
      'round 19 s {0 Breathe in., 4000 Hold it., 11000 Out through your mouth.}',
      'round 19 s {0 In., 4000 Hold., 11000 Out.}',
    ]);
  });
});
