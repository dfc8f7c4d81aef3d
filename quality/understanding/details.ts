import { earlier } from './earlier';
import { ears } from './ears';
import { type Measured, type Played, type Understanding, unsafe, ways } from './figures';
import type { Judged } from './judging';
import { kindNames } from './known';
import { heardBy, promised, shown } from './rows';
import { byKind, confusions, type Share, score } from './scores';

type Cells = readonly (string | number)[];

/** What explains the figures: every ear, with and without context, by file, by kind, and what was taken for what. */
export function detailsOf(measured: Understanding): string {
  return [
    rules,
    heading(measured),
    everyEar(measured),
    'Held-out lines that resemble no phrase of the training: no phrase has three of five words, of all words of both, in common with them.',
    unlike(measured),
    byFile(measured),
    'Complaints and signs, played through the built skill. A sign that arrives in part has lost a word, or has another in its place.',
    plays(measured.played),
    earlier,
    'The same lines today, now that they are for development:',
    before(measured),
    folded('Kinds of meaning, and how many of each were read', kinds(measured)),
    folded('What was taken for what, where a line was not read as it was meant', pairs(measured)),
  ].join('\n\n');
}

const rules = `A line is right where all that was meant is read, and nothing else. Of a line that means one thing, the kinds that its writer allowed are right as
well. While it is asked whether a cramp let go, "yes" is "it let go" and "no" is "it still hurts", because the skill answers both alike. An alarm is right from
whatever sentence its sign stands in. Slots are judged that the writers were told of; a part of a thigh is its muscle, a charley horse is a calf, "nine" with
"in the morning" is one time, anybody but the speaker is "them".`;

function heading({ seed, heldOut, unlike: unlikely }: Understanding): string {
  const lines = heldOut[0]!.judged.length;
  return `All ears on the ${lines} held-out lines, ${unlikely.size} of which resemble no phrase. The lossy ear draws by seed ${seed}. Typed intents mean the same in every place.`;
}

/** Each figure once, by the lines that it is promised of. */
const figures = promised.filter(
  ({ figure }, at) => promised.findIndex((one) => one.figure === figure) === at,
);

function everyEar({ heldOut }: Understanding): string {
  const names = ways.map(({ ear, context }) =>
    context === 'with context' ? ear : `${ear}, without context`,
  );
  return table(
    ['', ...names],
    figures.map(({ what, figure, of }) => [
      what,
      ...heldOut.map(({ judged }) => shown(score(judged.filter(of))[figure])),
    ]),
  );
}

function unlike({ heldOut, unlike: lines }: Understanding): string {
  const all = withContext(heldOut);
  const own = (judged: readonly Judged[]) => judged.filter(({ line }) => lines.has(line));
  return table(
    ['', ...all.map(({ ear }) => ear)],
    figures.map(({ what, figure, of }) => [
      what,
      ...all.map(({ judged }) => shown(score(own(judged).filter(of))[figure])),
    ]),
  );
}

function byFile({ heldOut }: Understanding): string {
  const all = withContext(heldOut);
  const files = [...new Set(all[0]!.judged.map(({ line }) => line.file))];
  return table(
    ['All that was meant, and nothing else', ...all.map(({ ear }) => ear)],
    files.map((file) => [
      file,
      ...all.map(({ judged }) => shown(score(judged.filter(({ line }) => line.file === file)).whole)),
    ]),
  );
}

function plays(played: readonly Played[]): string {
  const count = ({ plays: all }: Played, is: (play: Played['plays'][number]) => boolean) =>
    all.filter(is).length;
  return table(
    [
      'Ear',
      'Unsafe',
      'End the session',
      'Erase',
      'Signs that arrive whole, without an alarm',
      'in part',
      'not at all',
    ],
    played.map((one) => [
      one.ear,
      `${unsafe(one).right} of ${unsafe(one).of}`,
      count(one, ({ ended }) => ended),
      count(one, ({ erased }) => erased),
      ...(['whole', 'in part', 'not'] as const).map((arrived) => {
        const signs = count(one, ({ sign }) => sign === arrived);
        return `${count(one, ({ sign, alarm }) => sign === arrived && !alarm)} of ${signs}`;
      }),
    ]),
  );
}

function before({ before: all }: Understanding): string {
  // None of these lines was made to be hard.
  const wanted = figures.filter(({ figure }) => figure !== 'whole' && score(all[0]!.judged)[figure].of > 0);
  return table(
    ['', ...all.map(({ ear }) => ear)],
    wanted.map(({ what, figure }) => [what, ...all.map(({ judged }) => shown(score(judged)[figure]))]),
  );
}

function kinds(measured: Understanding): string {
  const shares = ears.map((ear) => byKind(heardBy(measured, ear).judged));
  const names = [...kindNames()].sort();
  const counted = (share: Share | undefined) => (share ? `${share.right} of ${share.of}` : 'no line');
  return table(
    ['Kind', ...ears],
    names.map((name) => [name, ...shares.map((one) => counted(one.get(name)))]),
  );
}

function pairs(measured: Understanding): string {
  const counts = ears.map((ear) => confusions(heardBy(measured, ear).judged));
  const names = [...new Set(counts.flatMap((one) => [...one.keys()]))];
  const most = (name: string) => counts[0]!.get(name) ?? 0;
  names.sort((one, other) => most(other) - most(one) || one.localeCompare(other));
  return table(
    ['Meant → read', ...ears],
    names.map((name) => [name, ...counts.map((one) => one.get(name) ?? '')]),
  );
}

const withContext = (all: readonly Measured[]) => all.filter(({ context }) => context === 'with context');

function table(head: Cells, rows: readonly Cells[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** A table that few will read, behind its heading. */
const folded = (title: string, text: string) =>
  `<details><summary>${title}</summary>\n\n${text}\n\n</details>`;
