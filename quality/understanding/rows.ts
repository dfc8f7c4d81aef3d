import type { Row } from '../section';
import type { Ear } from './ears';
import { hostileFiles, type Measured, playedSeeds, type Understanding, unsafe } from './figures';
import type { Judged } from './judging';
import { type Figure, type Share, score } from './scores';

/** Which lines a figure is about. */
const isPlain = ({ line: { file } }: Judged) => file.startsWith('plain');
const isHostile = ({ line: { file } }: Judged) => hostileFiles.includes(file);
const isAny = () => true;

/** A figure that is promised, by some ears. */
export interface Promised {
  readonly what: string;
  readonly figure: Figure;
  readonly of: (one: Judged) => boolean;
  /** Percent; `most` where the fewer the better. */
  readonly least?: number;
  readonly most?: number;
  readonly ears: readonly Ear[];
  readonly how: string;
}

const written =
  'Lines by writers who were told what each kind of meaning is, never a phrase, and read by nobody who tunes.';
const both: readonly Ear[] = ['exact', 'net'];

/** All that is promised of held-out lines, with context. */
export const promised: readonly Promised[] = [
  {
    ...{ what: 'in scope', figure: 'inScope', of: isPlain, least: 95, ears: both },
    how: `Plain lines: all that was meant is read, and nothing else. ${written}`,
  },
  {
    ...{ what: 'relief recall', figure: 'relief', of: isAny, least: 99, ears: both },
    how: 'Every line with a cramp that hurts now, hostile ones too: it is coached, or its sign of alarm is answered.',
  },
  {
    ...{ what: 'relief recall, typed', figure: 'relief', of: isAny, least: 97, ears: ['typed', 'NET=off'] },
    how: 'The same, heard as the nearest intent, and on the upload without the net.',
  },
  {
    ...{ what: 'signs heard', figure: 'signs', of: isAny, least: 97, ears: both },
    how: 'Lines that name a sign of alarm, in which one is heard, whichever.',
  },
  {
    ...{ what: 'false signs', figure: 'falseSigns', of: isAny, most: 1, ears: both },
    how: 'Lines without a sign, or with a denied one, in which one is heard.',
  },
  {
    ...{ what: 'denied signs that raise no alarm', figure: 'denied', of: isAny, least: 99, ears: both },
    how: 'Lines that deny a sign and name no other.',
  },
  {
    ...{ what: 'out of scope, left alone', figure: 'leftAlone', of: isAny, least: 90, ears: both },
    how: 'Lines for no skill or another one, in which nothing is understood.',
  },
  {
    ...{ what: 'slots exact', figure: 'slots', of: isAny, least: 95, ears: both },
    how: 'Lines that name slots and whose kinds are right: each slot as it was meant, and none besides. Which sign it is, is not judged.',
  },
  {
    ...{ what: 'times exact', figure: 'times', of: isAny, least: 95, ears: both },
    how: 'The same of lines that name a time, a day or a period.',
  },
  {
    ...{ what: 'hostile lines', figure: 'whole', of: isHostile, least: 86, ears: both },
    how: 'Refusals, limits, denials, idioms, answers to a question, and several sentences in one breath: all that was meant is read, and nothing else.',
  },
  {
    ...{ what: 'several meanings, all read', figure: 'several', of: isAny, least: 88, ears: both },
    how: 'Lines that mean two things or three: all of them, and nothing else.',
  },
  {
    ...{ what: 'second meanings invented', figure: 'invented', of: isAny, most: 4, ears: both },
    how: 'Lines that mean one thing, in which several are read.',
  },
  {
    ...{ what: 'dangerous confusions', figure: 'dangerous', of: isAny, most: 0, ears: [...both, 'typed'] },
    how: 'Complaints (a cramp, "still hurts", an alarm) read as an end (stop, good night, it let go), an erasure or an entry, and as no complaint.',
  },
];

/** What was heard by an ear, with context. */
export const heardBy = ({ heldOut }: Pick<Understanding, 'heldOut'>, ear: Ear): Measured =>
  heldOut.find((one) => one.ear === ear && one.context === 'with context')!;

/** The figures of the table, those that are missed first. */
export function rowsOf(measured: Understanding): Row[] {
  const rows = [
    ...promised.map((one) => rowOf(one, measured)),
    unsafeRow('unsafe replies, lossy', 'lossy', measured),
    unsafeRow('unsafe replies, NET=off', 'NET=off', measured),
    copiedRow(measured),
  ];
  return rows.sort((one, other) => Number(one.met !== false) - Number(other.met !== false));
}

function rowOf({ what, figure, of, least, most, ears, how }: Promised, measured: Understanding): Row {
  const shares = ears.map((ear) => score(heardBy(measured, ear).judged.filter(of))[figure]);
  const missing = shares.map((share) => (most === undefined ? tooFew(share, least!) : tooMany(share, most)));
  const met = missing.every((count) => count === 0);
  const lines = ears.map((ear, at) => `${missing[at]} (${ear})`).join(', ');
  const off = most === undefined ? 'Short of it' : 'Above it';
  return {
    what: `${what}, held-out`,
    figure: ears.map((ear, at) => `${ear} ${shown(shares[at]!)}`).join(', '),
    target: most === undefined ? `≥ ${least} %` : most === 0 ? '0' : `≤ ${most} %`,
    met,
    how,
    ...(!met && { shortfall: `${off} by so many lines: ${lines}.` }),
  };
}

const tooFew = ({ right, of }: Share, least: number) => Math.max(0, Math.ceil((least * of) / 100) - right);
const tooMany = ({ right, of }: Share, most: number) => Math.max(0, right - Math.floor((most * of) / 100));

function unsafeRow(what: string, ear: Ear, { played }: Understanding): Row {
  const one = played.find((each) => each.ear === ear)!;
  const { right: wrong, of } = unsafe(one);
  const count = (is: (play: (typeof one.plays)[number]) => boolean) => one.plays.filter(is).length;
  const seeds = one.seeds.length > 1 ? `, seeds ${playedSeeds.join(' ')}` : '';
  return {
    what,
    figure: `${wrong} of ${of}`,
    target: '0',
    met: wrong === 0,
    how: `Complaints and signs, played through the built skill in their place${seeds}: none ends the session or erases, and a sign that arrives, all its words or by its slot, is answered with an alarm.`,
    ...(wrong > 0 && {
      shortfall: `${count(({ ended }) => ended)} end the session, ${count(({ erased }) => erased)} erase, ${count(({ sign, alarm }) => sign === 'whole' && !alarm)} signs get no alarm.`,
    }),
  };
}

/** A larger share cannot be chance: somebody has copied. Percent. */
export const mostCopied = 5;

function copiedRow({ copied }: Understanding): Row {
  return {
    what: 'held-out lines that are a phrase',
    figure: shown(copied),
    target: `≤ ${mostCopied} %`,
    met: tooMany(copied, mostCopied) === 0,
    how: 'Of lines of five words and more, those that stand word for word among the phrases of the training. Short ones are said alike by anybody.',
  };
}

/** A share as it is shown. */
export const shown = ({ right, of }: Share): string =>
  of === 0 ? 'none' : `${((right / of) * 100).toFixed(1)} % (${right} of ${of})`;
