import { saying } from '../../tests/support/echoRun';
import { hearing } from '../understanding/ears';
import { developmentFiles, usualSeed } from '../understanding/figures';
import { readLines } from '../understanding/lines';
import { hasSign } from '../understanding/meaning';
import { type FirstReply, firstReply, turnsToMovement } from './firstMovement';
import { played } from './played';

/** What comes of complaints. */
export interface Complaints {
  /** How many different sentences say that it hurts, and are heard so. */
  readonly phrases: number;
  readonly replies: readonly FirstReply[];
  /** For each conversation; undefined where no reply moves anybody. */
  readonly turns: readonly (number | undefined)[];
}

/** Said at night without opening anything; every third time also by day, after opening the skill. */
function waysOf(say: string, index: number): string[][] {
  const atNight = saying([say]);
  return index % 3 === 0 ? [atNight, ['--clock', '14:00', ...saying(['open cramp coach', say])]] : [atNight];
}

/**
 * Complains in every different way that the development lines hold: one sentence for each set of slots, since that is
 * all that the answer depends on. Words of alarm are no complaint.
 */
export async function complaints(): Promise<Complaints> {
  const { hear, read } = hearing();
  const said = developmentFiles()
    .flatMap(readLines)
    .filter(({ locale, means }) => locale === 'en-US' && means.some(({ kind }) => kind === 'RelieveCramp'));
  const heard = said.map((line) => ({
    say: line.say,
    all: read(hear(line, 'exact', usualSeed), line, 'without context'),
  }));
  const plain = heard.filter(
    ({ all }) => all.length === 1 && all[0]!.kind === 'RelieveCramp' && !all.some(hasSign),
  );
  const different = new Map(plain.map(({ say, all }) => [JSON.stringify(all[0]!.slots), say]));
  const replies: FirstReply[] = [];
  const turns: (number | undefined)[] = [];
  for (const [index, say] of [...different.values()].entries())
    for (const args of waysOf(say, index)) {
      const conversation = await played(args);
      turns.push(turnsToMovement(conversation.turns, say));
      replies.push(firstReply(conversation.turns.find((turn) => turn.heard === say)!));
    }
  return { phrases: plain.length, replies, turns };
}
