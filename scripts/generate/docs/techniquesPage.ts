import { type TechniqueId, technique, techniqueIds } from '../../../lambda/coaching/techniques/catalogue';
import type { Grade, Kind } from '../../../lambda/coaching/techniques/technique';
import { techniques } from '../../../lambda/locales/en/techniques';

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

/** The page of all techniques, from the catalogue and the words that are spoken. */
export function techniquesPage(): string {
  const parts = phases.map(([phase, title]) => {
    const own = techniqueIds.filter((id) => technique(id).phase === phase);
    return [`## ${title}`, ...own.map(section)].join('\n\n');
  });
  return `${[intro, ...parts].join('\n\n')}\n`;
}

const intro = `# Techniques

Made from the catalogue by \`npm run generate\`; do not edit. Rules for all: stop at a firm but bearable stretch, no bouncing,
keep breathing, stop for a sudden sharp tear or pop, never on a swollen, hot or red leg. Sources are named by the tags of
the project's evidence table.`;

function section(id: TechniqueId): string {
  const { name, steps, caution } = techniques()[id];
  const { muscle, posture, grade, sources, kind, sides } = technique(id);
  const rows = [
    ...(muscle ? [['Muscle', muscle.replace('_', ' ')]] : []),
    ['Posture', posture],
    ...(sides === 'none' ? [] : [['Done on', sides === 'both' ? 'both legs' : 'the cramped leg']]),
    [kinds[kind], dose(id)],
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
  const { holdSeconds, reps, restSeconds, beat } = technique(id);
  if (holdSeconds === 0) return 'as often as needed';
  if (beat) return `${beat.join(' - ')} s, ${reps} times`;
  const rest = restSeconds > 0 ? `, ${restSeconds} s rest` : '';
  return reps > 1 ? `${holdSeconds} s, ${reps} times${rest}` : `${holdSeconds} s`;
}
