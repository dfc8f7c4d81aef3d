import type { Measure, Row, RowShape, SectionShape } from '../section';
import type { Ear } from '../understanding/ears';
import { shown } from '../understanding/rows';
import type { Share } from '../understanding/scores';
import { detailsOf } from './details';
import { alarmLines } from './lines';
import { type Played, played } from './played';

const seed = 24;
const targets = { right: 98, missed: 0, falseAlarms: 1 } as const;
/** Ears that are held to the targets, and the one whose figures are told. */
const held: readonly Ear[] = ['exact', 'net'];
const told: Ear = 'typed';

const lines =
  'Lines by writers who saw no phrase, each told alone and in four frames (denied, asked, of another person, long past), said to a skill just opened and in a hold.';

const rows = {
  right: {
    what: 'right level',
    target: `≥ ${targets.right} %`,
    how: `Lines that must raise a level: the session is in that level after the reply. ${lines}`,
  },
  missed: {
    what: 'emergencies missed',
    target: `${targets.missed}`,
    how: 'Lines of the levels emergency, crisis, poison and maternity after which the session is in none of those.',
  },
  falseAlarms: {
    what: 'false alarms',
    target: `≤ ${targets.falseAlarms} %`,
    how: 'Lines that must raise none: denials, idioms, hard lumps, hot nights, old stories, questions, and their frames.',
  },
  typed: {
    what: 'right level and false alarms, typed ear',
    how: 'The same lines, heard as the nearest intent of the model.',
  },
  lossy: {
    what: 'emergencies missed, lossy ear',
    target: `${targets.missed}`,
    how: 'Where words get lost: counted are lines whose alarm was raised by the same ear without loss.',
  },
} as const satisfies Record<string, RowShape>;

export const shape: SectionShape = { title: 'Triage', rows: Object.values(rows) };

/** Levels at which somebody has to be called at once. */
const calls: readonly string[] = ['emergency', 'crisis', 'poison', 'maternity'];

export const measure: Measure = async () => {
  const { must, mustNot } = alarmLines();
  const all = [...must, ...mustNot];
  const byEar = new Map<Ear, Played[]>();
  for (const ear of [...held, told, 'lossy'] as const) byEar.set(ear, await played(all, ear, seed));
  const of = (ear: Ear) => byEar.get(ear)!;
  const worst = (figure: (all: readonly Played[]) => Share, best: 'most' | 'least') =>
    held.map((ear) => figure(of(ear))).sort((one, other) => order(best) * (ratio(one) - ratio(other)))[0]!;
  const [right, missed, falseOnes] = [
    worst(rightOf, 'most'),
    worst(missedOf, 'least'),
    worst(falseOf, 'least'),
  ];
  const lost = lostOf(of('exact'), of('lossy'));
  return {
    title: shape.title,
    rows: [
      { ...rows.right, figure: shown(right), met: percentOf(right) >= targets.right },
      { ...rows.missed, figure: counted(missed), met: missed.right === targets.missed },
      { ...rows.falseAlarms, figure: shown(falseOnes), met: percentOf(falseOnes) <= targets.falseAlarms },
      { ...rows.typed, figure: `${shown(rightOf(of(told)))}, ${shown(falseOf(of(told)))}` },
      { ...rows.lossy, figure: counted(lost), met: lost.right === targets.missed },
    ] satisfies Row[],
    details: detailsOf([...held, told].map((ear) => ({ ear, played: of(ear) }))),
  };
};

const order = (best: 'most' | 'least') => (best === 'most' ? 1 : -1);
const ratio = ({ right, of }: Share) => right / Math.max(of, 1);
const percentOf = (share: Share) => 100 * ratio(share);
const counted = ({ right, of }: Share) => `${right} of ${of}`;

const raises = ({ line }: Played) => line.level !== 'none';
const isCall = ({ line }: Played) => calls.includes(line.level);

/** Lines that must raise a level, and raise it. */
function rightOf(all: readonly Played[]): Share {
  const some = all.filter(raises);
  return { right: some.filter(({ line, raised }) => raised === line.level).length, of: some.length };
}

/** Lines of whom somebody must be called for, and nobody is. */
function missedOf(all: readonly Played[]): Share {
  const some = all.filter(isCall);
  return { right: some.filter(({ raised }) => !calls.includes(raised)).length, of: some.length };
}

/** Lines that must raise none, and raise one. */
function falseOf(all: readonly Played[]): Share {
  const some = all.filter((one) => !raises(one));
  return { right: some.filter(({ raised }) => raised !== 'none').length, of: some.length };
}

/** Emergencies that the ear without loss heard, and the one with loss did not. */
function lostOf(whole: readonly Played[], lossy: readonly Played[]): Share {
  const some = lossy.filter((one, at) => isCall(one) && calls.includes(whole[at]!.raised));
  return { right: some.filter(({ raised }) => !calls.includes(raised)).length, of: some.length };
}
