import { describe, expect, test } from 'vitest';
import { moves, type ReliefPosition } from '../../../../lambda/coaching/relief/position';
import { reliefBlocks } from '../../../../lambda/coaching/relief/script';
import { muscles, postures, sides } from '../../../../lambda/coaching/techniques/technique';
import { compile } from '../../../../lambda/coaching/timing/timeline';
import { contentFor } from '../../../../lambda/locales';
import { pace, slowPace } from '../../../../lambda/speech/pace';
import { sampled } from '../../../support/size';

const words = contentFor('en-US').coaching;

/** Every place that can be reached, up to the words that come round again. */
function* everyPlace(): Generator<ReliefPosition> {
  for (const muscle of muscles)
    for (const side of [undefined, ...sides])
      for (const posture of postures)
        for (const [helper, steady] of [[true], [false], [false, true as const]] as const)
          for (const rung of [0, 1, 2, 3])
            for (const move of moves)
              for (const turn of [0, 1, 2, 3])
                yield {
                  complaint: { muscle, posture, helper, ...(side && { side }), ...(steady && { steady }) },
                  ...{ rung, move, turn, startedAtMs: 0, sentAtMs: 0 },
                };
}

const places = sampled([...everyPlace()], 2_000);

/** First words that move somebody: what the eight-word rule is about. */
const movement =
  /\b(hold on|weight|leaning|toes|push|pull|pulled|loop|foot|feet|heels?|lie|sit|sheet|raise|raised|bring|bend|bent|point|pointed|press|pressed|knees?|leg|legs|on your|on the|worse leg|help them|prop them|have them)\b/i;

const count = (text: string) => text.split(/\s+/).filter(Boolean).length;

describe('every block of relief, in whatever place', () => {
  test('fits its budget at the slowest voice, in any place a conversation can reach', () => {
    for (const at of places) {
      const { prompt, reprompt } = reliefBlocks(at, words);
      compile(prompt, pace);
      compile(reprompt, pace);
      for (const advice of ['opens', 'ends', 'given'] as const) {
        const slow = reliefBlocks({ ...at, slow: true, advice }, words);
        compile(slow.prompt, slowPace);
        compile(slow.reprompt, slowPace);
      }
    }
  });

  test('has its first movement within eight words, and at most twenty words before the hold', () => {
    for (const at of places) {
      const lead = reliefBlocks(at, words).prompt.parts[0].text;
      if (!movement.test(lead.split(' ').slice(0, 8).join(' '))) expect(lead).toMatch(/a movement first/);
      // "Hold." follows. Help is asked for, and is longer; its position still comes first.
      const limit = at.move === 'helped' ? 35 : 19;
      if (count(lead) > limit) expect(lead).toBe(`at most ${limit} words`);
    }
  });
});
