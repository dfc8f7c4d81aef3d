/** The figures of lines that were heard. */
import type { Judged } from './judging';
import { hasSign } from './meaning';

/** How many of those that were counted. */
export interface Share {
  readonly right: number;
  readonly of: number;
}

/** The figures of a set of lines. */
export interface Scores {
  /** Lines for the skill: all that was meant was heard, and nothing else. */
  readonly inScope: Share;
  /** All lines, those that are for no skill or another one among them. */
  readonly whole: Share;
  /** Cramps that are coached, or whose alarm is answered. */
  readonly relief: Share;
  /** Lines with a sign of alarm in which one was heard, whichever. */
  readonly signs: Share;
  /** Lines without a sign, or with a denied one, in which a sign was heard. */
  readonly falseSigns: Share;
  /** Lines with a denied sign and no other, in which no sign was heard. */
  readonly denied: Share;
  /** Lines that are not for the skill, and are left alone. */
  readonly leftAlone: Share;
  /** Lines that name slots, and whose kinds are right: all slots as they were meant, and none besides. */
  readonly slots: Share;
  /** The same of lines that name a time, a day or a period. */
  readonly times: Share;
  /** Lines that mean several things, all of which were heard, and nothing else. */
  readonly several: Share;
  /** Lines that mean one thing, in which several were heard. */
  readonly invented: Share;
  /** Complaints that were taken for an end, an erasure or an entry. */
  readonly dangerous: Share;
}

/** What is said in one name of a figure. */
export type Figure = keyof Scores;

const times = ['time', 'day', 'duration', 'later', 'earlier', 'when', 'ago', 'date', 'period'];
const complaints = ['RelieveCramp', 'StillHurts', 'RedFlag'];

/** The figures of what was judged. */
export function score(judged: readonly Judged[]): Scores {
  const share = (of: readonly Judged[], isRight: (one: Judged) => boolean): Share => ({
    right: of.filter(isRight).length,
    of: of.length,
  });
  const meaning = (...kinds: string[]) =>
    judged.filter(({ meant }) => meant.some(({ kind }) => kinds.includes(kind)));
  const isRight = ({ right }: Judged) => right;
  const named = (one: Judged) => one.line.means.some(hasSign);
  const withSlots = judged.filter(({ slots }) => slots && slots.named.length > 0);
  const slotsRight = ({ slots }: Judged) => slots!.right;
  return {
    inScope: share(
      judged.filter((one) => !isForOthers(one)),
      isRight,
    ),
    whole: share(judged, isRight),
    relief: share(meaning('RelieveCramp'), (one) => isCoached(one) || (named(one) && one.sign)),
    signs: share(judged.filter(named), ({ sign }) => sign),
    falseSigns: share(
      judged.filter((one) => !named(one)),
      ({ sign }) => sign,
    ),
    denied: share(
      meaning('NoSign').filter((one) => !named(one)),
      ({ sign }) => !sign,
    ),
    leftAlone: share(judged.filter(isForOthers), isRight),
    slots: share(withSlots, slotsRight),
    times: share(
      withSlots.filter(({ slots }) => slots!.named.some((one) => times.includes(one))),
      slotsRight,
    ),
    several: share(
      judged.filter(({ meant }) => meant.length > 1),
      isRight,
    ),
    invented: share(
      judged.filter(({ meant }) => meant.length === 1),
      ({ heard }) => heard.length > 1,
    ),
    dangerous: share(meaning(...complaints), ({ danger }) => danger !== undefined),
  };
}

const isForOthers = ({ meant }: Judged) => meant[0]!.kind === 'None';

const isCoached = ({ meant }: Judged) => meant.some(({ kind, found }) => kind === 'RelieveCramp' && found);

/** How often each kind was meant, and how often it was heard among what was heard. */
export function byKind(judged: readonly Judged[]): ReadonlyMap<string, Share> {
  const shares = new Map<string, Share>();
  for (const { kind, found } of judged.flatMap(({ meant }) => meant)) {
    const { right, of } = shares.get(kind) ?? { right: 0, of: 0 };
    shares.set(kind, { right: right + Number(found), of: of + 1 });
  }
  return shares;
}

/** How often what was meant was taken for something else: `StillHurts → Easing`. Counts, without the sentences. */
export function confusions(judged: readonly Judged[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { meant, heard, right } of judged) {
    if (right) continue;
    const pair = `${meant.map(({ kind }) => kind).join(' + ')} → ${heard.join(' + ')}`;
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return counts;
}
