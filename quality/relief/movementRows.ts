import type { Row } from '../section';
import type { Complaints } from './complaints';

/** The longest that somebody waits for words that move. */
const SECONDS = 2.5;

/** The figures of the first reply to a complaint, against their targets. */
export function movementRows({ phrases, replies, turns }: Complaints): Row[] {
  const asked = `${phrases} development phrases that complain and are heard so, one for each different set of slots`;
  const moved = replies.filter(({ seconds }) => seconds !== undefined);
  const [seconds, words] = [moved.map((one) => one.seconds!), replies.map(({ wordsToHold }) => wordsToHold)];
  const turn = Math.max(...turns.map((count) => count ?? Number.POSITIVE_INFINITY));
  const late = turns.filter((count) => count !== 1).length;
  const slow = replies.filter((one) => one.seconds === undefined || one.seconds > SECONDS).length;
  return [
    {
      what: 'turns from complaint to first movement',
      figure: `${turn} (${turns.length - late} of ${turns.length} conversations)`,
      target: '1',
      met: turn === 1,
      how: `${asked}, at night without opening the skill, every third also by day after opening it: how many sentences until a reply tells the body to move.`,
      ...(late > 0 && { shortfall: `${late} conversations whose first reply moves nobody.` }),
    },
    {
      what: 'seconds to the first movement',
      figure: `${median(seconds).toFixed(1)} s, at most ${Math.max(...seconds).toFixed(1)} s`,
      target: `≤ ${SECONDS} s`,
      met: slow === 0,
      how: `The same ${replies.length} replies: words before the movement at 2.5 a second, and the time of the handler, warm.`,
      ...(slow > 0 && { shortfall: `${slow} of ${replies.length} replies name the movement later.` }),
    },
    wordsRow(words),
  ];
}

const WORDS = 15;

function wordsRow(words: readonly number[]): Row {
  const most = Math.max(...words);
  const over = words.filter((count) => count > WORDS).length;
  return {
    what: 'words before the first hold',
    figure: `${median(words)}, at most ${most}`,
    target: `≤ ${WORDS} (floor ≤ 25)`,
    met: most <= WORDS,
    how: `The same ${words.length} replies: every word before "Hold."`,
    ...(most > WORDS && {
      shortfall: `${over} of ${words.length} are longer: for another muscle, another posture than lying or somebody else more has to be said of where the body goes. One's own calf in bed, the commonest cramp, keeps to it.`,
    }),
  };
}

/** The middle of some numbers; the lower one where there are two. */
export function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)] ?? Number.NaN;
}
