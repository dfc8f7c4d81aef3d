import type { Turn } from '../../simulator/device/skill/turn';
import { saying } from '../../tests/support/echoRun';
import { paragraphsIn, type SpokenHold } from './holds';
import { played } from './played';

/** Cramps that do not let go, and routines: nobody interrupts, so that both devices play the same holds. */
const conversations: readonly (readonly string[])[] = [
  ...['my calf', 'my foot', 'my hamstring', 'the front of my thigh', 'my inner thigh', 'my shin'].map(
    (spot) => [`${spot} is cramping`, 'no', 'no', 'no'],
  ),
  ['my leg is cramping', 'yes', 'no', 'do my bedtime stretches'],
  ['my leg is cramping', 'yes', 'no', 'morning stretches'],
];

/**
 * The holds of a device without sound documents, each with the length that the same hold has on a device with them.
 * The first reply is left out: its document has to fail before anything can be spoken instead.
 */
export async function spokenHolds(): Promise<SpokenHold[]> {
  const holds: SpokenHold[] = [];
  for (const says of conversations) {
    const [exact, spoken] = [await played(saying(says)), await played(['--no-apla', ...saying(says)])];
    const lengths = answersIn(exact.turns).map(holdLengths);
    answersIn(spoken.turns).forEach((turn, index) => {
      const paragraphs = paragraphsIn(speechOf(turn));
      if (index === 0 || paragraphs.length !== lengths[index]?.length) return;
      paragraphs.forEach((ssml, hold) => {
        holds.push({ ssml, statedMs: lengths[index]![hold]! });
      });
    });
  }
  const different = new Map(holds.map((hold) => [hold.ssml, hold]));
  return [...different.values()];
}

function answersIn(turns: readonly Turn[]): Turn[] {
  return turns.filter(({ heard }) => heard !== null);
}

function holdLengths({ timeline }: Turn): number[] {
  const ends = timeline.filter(({ cue }) => cue === 'hold-end');
  return timeline
    .filter(({ cue }) => cue === 'hold-start')
    .map((start, index) => ends[index]!.atMs - start.endMs);
}

function speechOf({ response }: Turn): string {
  const { outputSpeech } = (response as { response?: { outputSpeech?: { ssml?: string } } }).response ?? {};
  return outputSpeech?.ssml ?? '';
}
