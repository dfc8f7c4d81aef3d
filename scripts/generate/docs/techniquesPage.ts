import { type BodyLimit, bodyLimits, unstretched } from '../../../lambda/coaching/relief/bodyLimits';
import { coachedAs, techniqueAt } from '../../../lambda/coaching/relief/ladder';
import { anotherWay } from '../../../lambda/coaching/relief/moves';
import { begin } from '../../../lambda/coaching/relief/position';
import { sources } from '../../../lambda/coaching/sources';
import { type TechniqueId, technique, techniqueIds } from '../../../lambda/coaching/techniques/catalogue';
import {
  type CoachedMuscle,
  type Grade,
  type Kind,
  muscles,
  type Need,
  type Situation,
  type Unsuited,
} from '../../../lambda/coaching/techniques/technique';
import { techniquesWritten } from '../../../lambda/locales/en/techniquesWritten';

/** How good the evidence is, in words. */
export const grades: Record<Grade, string> = {
  A: 'A, consistent good trials',
  B: 'B, one decent trial',
  C: 'C, agreed expert advice, little trial proof',
  D: 'D, theory or habit',
};

const phases = [
  ['acute', 'While it cramps'],
  ['after', 'Once it has let go'],
  ['prevention', 'To keep the next one away'],
  ['winddown', 'To fall asleep'],
] as const;

const kinds: Record<Kind, string> = {
  hold: 'Hold',
  motion: 'Movement',
  breathing: 'Breathing',
  tip: 'Told, not timed',
};

const needs: Record<Need, string> = {
  hands: 'hands',
  sheet: 'a sheet or towel',
  wall: 'a wall',
  chair: 'a firm chair',
  ball: 'a ball or bottle',
  knee: 'a bending knee',
  'other-knee': 'a bending knee of the other leg',
  hip: 'a bending hip or back',
  sitting: 'sitting up',
  lying: 'lying',
  standing: 'standing',
};

const people: Record<Unsuited, string> = {
  unsteady: 'unsteady',
  dizzy: 'dizzy',
  pregnant: 'pregnant',
  clot: 'past or possible clot',
  'thinned-blood': 'blood thinners',
  'numb-skin': 'numb skin',
  'poor-blood-flow': 'poor blood flow',
  'new-knee': 'new knee',
  'new-hip': 'new hip',
  'heart-or-lungs': 'heart or lung disease',
};

const situations: Record<Situation, string> = {
  seated: 'not standing',
  upright: 'not leaning forward',
  unrubbed: 'no rubbing',
  lightly: 'a light touch',
  unheld: 'not holding the breath',
  cramping: 'while it cramps',
};

/** The page of all techniques, from the catalogue and the words that are spoken. */
export function techniquesPage(): string {
  const parts = phases.map(([phase, title]) => {
    const own = techniqueIds.filter((id) => technique(id).phase === phase);
    return [`## ${title}`, ...own.map(section)].join('\n\n');
  });
  return `${[intro, insteadTable(), ...parts].join('\n\n')}\n`;
}

const limits: Record<BodyLimit, string> = {
  cannot_reach: 'cannot reach',
  hurts_more: 'it hurts more',
  hurts_elsewhere: 'it hurts elsewhere',
  knee: 'a knee',
  hip: 'a hip',
  back: 'the back',
  hands: 'hands',
  no_sheet: 'no sheet',
  no_wall: 'no wall',
  no_chair: 'no chair',
  cannot_lie: 'cannot lie',
  cannot_sit: 'cannot sit',
  cannot_stand: 'cannot stand',
  cast_or_injury: 'a cast or injury',
};

const coached = [...new Set(muscles.map(coachedAs))];

/** What follows the first move in bed for a muscle once a limit was said; undefined where nothing is left but rest. */
function moveAfter(muscle: CoachedMuscle, limit: BodyLimit): TechniqueId | undefined {
  if (unstretched.includes(limit)) return undefined;
  const next = anotherWay(begin({ muscle }, 0), limit, 0);
  return next && techniqueAt(next.complaint, next.rung);
}

/** Which move follows the first one of a muscle, by what somebody says that they cannot do. */
function insteadTable(): string {
  const rows = bodyLimits.map((limit) => [
    limits[limit],
    ...coached.map((muscle) => {
      const id = moveAfter(muscle, limit);
      return id ? linkTo(id) : 'rest';
    }),
  ]);
  const table = [
    ['', ...coached.map((muscle) => muscle.replace('_', ' '))],
    ['---', ...coached.map(() => '---')],
    ...rows,
  ].map((cells) => `| ${cells.join(' | ')} |`);
  return [
    '## When somebody cannot do it',
    `What follows the first move in bed of each muscle once somebody has said one of these. A move that needs none of what is
missing goes on. "Rest" is rest, warmth, slow breathing, and when to be seen; a leg in a cast, or one just hurt, is never stretched.
No move comes back in the same session once it was refused.`,
    table.join('\n'),
    'A move that answers more than half of what can be said about a muscle:',
    coached.flatMap(reasonsOf).join('\n'),
  ].join('\n\n');
}

/** Why one move answers most of the limits of a muscle. */
function reasonsOf(muscle: CoachedMuscle): string[] {
  const all = bodyLimits.map((limit) => moveAfter(muscle, limit));
  return [...new Set(all)].flatMap((id) => {
    if (!id || all.filter((one) => one === id).length * 2 <= all.length) return [];
    const needed = technique(id).needs.map((need) => needs[need]);
    const why =
      needed.length === 0
        ? 'it needs nothing, so nothing rules it out'
        : `it comes next, and nothing else rules it out than what it needs: ${needed.join(', ')}`;
    return [`- ${muscle.replace('_', ' ')}: ${linkTo(id)}. ${why[0]!.toUpperCase()}${why.slice(1)}.`];
  });
}

const intro = `# Techniques

Made from the catalogue by \`npm run generate\`; do not edit. Rules for all: stop at a firm but bearable stretch, no bouncing,
keep breathing, stop for a sudden sharp tear or pop, never on a swollen, hot or red leg. Nothing is done standing by a person
with a cramp in both legs. "Needs" is what the position itself needs, not what it takes to get there. "Instead" is what takes
its place for a person who must not do it so. Sources are those of
\`lambda/coaching/sources.ts\`.`;

function section(id: TechniqueId): string {
  const { name, steps, caution } = techniquesWritten()[id];
  const { muscle, posture, grade, sources: tags, kind, sides, notFor, instead, ...one } = technique(id);
  const standIns = (Object.entries(instead) as [Situation, TechniqueId][]).map(
    ([situation, other]) => `${situations[situation]}: ${linkTo(other)}`,
  );
  const rows = [
    ...(muscle === 'none' ? [] : [['Muscle', muscle.replace('_', ' ')]]),
    ['Posture', posture],
    ...(sides === 'none' ? [] : [['Done on', sides === 'both' ? 'both legs' : 'the cramped leg']]),
    [kinds[kind], dose(id)],
    ...list(
      'Needs',
      one.needs.map((need) => needs[need]),
    ),
    ...list(
      'Not for',
      notFor.map((whom) => people[whom]),
    ),
    ...list('Instead', standIns),
    ['Evidence', grades[grade]],
    ['Sources', tags.map((tag) => `${sources[tag]} (${tag})`).join('; ')],
    ['Caution', caution],
  ];
  return [
    `### ${name}\n\n\`${id}\``,
    steps.map((step, index) => `${index + 1}. ${step}`).join('\n'),
    ['| | |', '| --- | --- |', ...rows.map(([key, value]) => `| **${key}** | ${value} |`)].join('\n'),
  ].join('\n\n');
}

/** A row of several things; none where there are none. */
function list(name: string, things: readonly string[]): string[][] {
  return things.length > 0 ? [[name, things.join(', ')]] : [];
}

/** A link to a technique on this page. */
function linkTo(id: TechniqueId): string {
  const { name } = techniquesWritten()[id];
  return `[${name}](#${anchorOf(name)})`;
}

/** The anchor that a heading of a Markdown page becomes. */
export function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^a-z0-9 -]/g, '')
    .replaceAll(' ', '-');
}

function dose(id: TechniqueId): string {
  const { holdSeconds, reps, restSeconds, beat } = technique(id);
  if (holdSeconds === 0) return 'as often as needed';
  if (beat) return `${beat.join(' - ')} s, ${reps} times`;
  const rest = restSeconds > 0 ? `, ${restSeconds} s rest` : '';
  return reps > 1 ? `${holdSeconds} s, ${reps} times${rest}` : `${holdSeconds} s`;
}
