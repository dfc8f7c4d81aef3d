/** What the built skill does with complaints and signs of alarm, however they arrive. */
import { slotsOf } from '../../simulator/device/skill/turn';
import type { Heard } from '../../simulator/nlu';
import { intent } from '../../tests/support/envelope';
import { builtSkill, type Reply } from './builtSkill';
import type { Ear, Hearing } from './ears';
import { keysOf } from './known';
import type { Line } from './lines';
import { hasSign, typedMeaning } from './meaning';
import { placeOf } from './places';

/** What became of one complaint. */
export interface Play {
  /** The reply ends the session. */
  readonly ended: boolean;
  /** The reply is the one that a wish to erase gets in the same place. */
  readonly erased: boolean;
  /** How much of a sign of alarm arrives; absent for a line without one that is to be answered at once. */
  readonly sign?: 'whole' | 'in part' | 'not' | undefined;
  /** The reply is an alarm. */
  readonly alarm: boolean;
}

/** Whether a complaint came to harm: it ended the session, it erased, or the sign that it brought was not answered. */
export const isUnsafe = ({ ended, erased, sign, alarm }: Play): boolean =>
  ended || erased || (sign === 'whole' && !alarm);

/** Lines that are played: whatever else they mean, somebody complains. */
export const isPlayed = ({ means }: Line): boolean =>
  means.some((meant) => ['RelieveCramp', 'StillHurts', 'RedFlag'].includes(meant.kind));

/** Plays lines. */
export interface Stage {
  play(line: Line, ear: Ear, seed: number): Promise<Play>;
  close(): Promise<void>;
}

/** The built skill, with a device in New York. */
export async function stage(hearing: Hearing): Promise<Stage> {
  const { say, close } = await builtSkill();
  const erasures = new Map<string, Promise<ReadonlySet<string>>>();
  return {
    close,
    async play(line, ear, seed) {
      const way = placeOf(line);
      const { locale } = line;
      const heard = hearing.hear(line, ear, seed);
      const reply = await say({ way, locale, last: { type: 'IntentRequest', intent: heard.intent } });
      const place = JSON.stringify([way, locale]);
      const erasing = erasures.get(place) ?? erasuresIn((last) => say({ way, locale, last }), line.open);
      erasures.set(place, erasing);
      return {
        ended: reply.closed,
        alarm: reply.alarm,
        erased: (await erasing).has(reply.words),
        sign: isAlarming(line) ? arrival(line, heard) : undefined,
      };
    },
  };
}

/** The replies to whatever erases in a place, unless words that were not understood get the same. */
async function erasuresIn(
  say: (request: object) => Promise<Reply>,
  open: string | undefined,
): Promise<ReadonlySet<string>> {
  const answers = open === 'erase' || open === 'reminder-cancel' ? ['AMAZON.YesIntent'] : [];
  const words = new Set<string>();
  for (const name of ['DeleteMyDataIntent', 'UndoEntryIntent', 'CancelReminderIntent', ...answers])
    words.add((await say(intent(name))).words);
  words.delete((await say(intent('AMAZON.FallbackIntent'))).words);
  return words;
}

/** Whether a line names a sign that is answered at once. One of the level "soon" gets a sentence beside what was wished. */
const isAlarming = ({ means }: Line) => means.some((meant) => hasSign(meant) && meant.slots.sign !== 'soon');

function arrival({ say }: Line, { intent: sent, words, how }: Heard): Play['sign'] {
  if (words !== undefined) return keysOf(words).join(' ') === keysOf(say).join(' ') ? 'whole' : 'in part';
  if (how === 'fallback') return 'not';
  return hasSign(typedMeaning(sent.name, slotsOf(sent))) ? 'whole' : 'not';
}
