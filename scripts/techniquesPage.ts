import { catalogue, type TechniqueId, technique } from '../lambda/coaching/catalogue';
import type { Grade } from '../lambda/coaching/technique';
import { contentFor } from '../lambda/content';

const grades: Record<Grade, string> = {
  A: 'A, consistent good trials',
  B: 'B, one decent trial',
  C: 'C, agreed expert advice, little trial proof',
  D: 'D, theory or habit',
};

const phases = [
  ['acute', 'While it cramps'],
  ['after', 'Once it has let go'],
  ['prevention', 'To keep the next one away'],
] as const;

/** The page of all techniques, from the catalogue and the words that are spoken. */
export function techniquesPage(): string {
  const ids = Object.keys(catalogue) as TechniqueId[];
  const parts = phases.map(([phase, title]) => {
    const own = ids.filter((id) => technique(id).phase === phase);
    return [`## ${title}`, ...own.map(section)].join('\n\n');
  });
  return `${[intro, ...parts].join('\n\n')}\n`;
}

const intro = `# Techniques

Made from the catalogue by \`npm run docs\`; do not edit. Rules for all: stop at a firm but bearable stretch, no bouncing,
keep breathing, stop for a sudden sharp tear or pop, never on a swollen, hot or red leg. Sources are named by the tags of
the project's evidence table.`;

function section(id: TechniqueId): string {
  const { name, steps, caution } = contentFor('en-US').techniques[id];
  const { muscle, posture, grade, sources, kind, sides } = technique(id);
  const rows = [
    ['Muscle', muscle.replace('_', ' ')],
    ['Posture', posture],
    ['Done on', sides === 'both' ? 'both legs' : 'the cramped leg'],
    [kind === 'hold' ? 'Hold' : 'Movement', dose(id)],
    ['Evidence', grades[grade]],
    ['Sources', sources.join(', ')],
    ['Caution', caution],
  ];
  return [
    `### ${name}\n\n\`${id}\``,
    steps.map((step, index) => `${index + 1}. ${step}`).join('\n'),
    ['| | |', '| --- | --- |', ...rows.map(([key, value]) => `| **${key}** | ${value} |`)].join('\n'),
  ].join('\n\n');
}

function dose(id: TechniqueId): string {
  const { holdSeconds, reps, restSeconds } = technique(id);
  if (holdSeconds === 0) return `${reps} times`;
  const rest = restSeconds > 0 ? `, ${restSeconds} s rest` : '';
  return reps > 1 ? `${holdSeconds} s, ${reps} times${rest}` : `${holdSeconds} s`;
}
