import { techniquesOf } from '../../../lambda/coaching/routine/routines';
import { type TechniqueId, technique } from '../../../lambda/coaching/techniques/catalogue';
import { techniquesWritten } from '../../../lambda/locales/en/techniquesWritten';
import { type Pictured, pictured } from '../pictures/routines';
import { scoreOf, slowestMs } from '../pictures/score';
import { dosesOf, totalOf } from '../pictures/telling';
import { minutes } from '../pictures/time';
import { anchorOf, grades } from './techniquesPage';

/** The page of all routines, each with the picture of its timeline. */
export function routinesPage(): string {
  return `${[intro, ...pictured.map(section)].join('\n\n')}\n`;
}

/** A picture, as Markdown. Its words say what a person who does not see it needs to know. */
export function embedded({ name, title, plan }: Pictured, folder: string): string {
  const replies = scoreOf(plan);
  return `![${title}: ${dosesOf(replies).join(', ')}, ${totalOf(replies)} in all](${folder}/${name}.svg)`;
}

const intro = `# Routines

Made by \`npm run generate\` from the very timelines that the skill plays; do not edit. Read a picture like music: time runs from
left to right, above is what is heard, below is what is done. A hold is as long as it says, whatever the voice takes: it ends
with its bell. Only the words are an estimate, so each routine has two lengths: at the likely pace, which is drawn, and with
the slowest voice that is allowed for. The first time, two holds of the bedtime routine also tell what it is based on.`;

function section(routine: Pictured): string {
  const { title, say, when, plan } = routine;
  const replies = scoreOf(plan);
  const length = `${totalOf(replies)}, at most ${minutes(slowestMs(plan))}`;
  const parts = replies.length > 1 ? `, in ${replies.length} replies: a “yes” in between goes on` : '';
  const rows = [
    ['Say', `“${say}”`],
    ['Length', `${length}${parts}`],
    ['Done', dosesOf(replies).join(', ')],
    ['Evidence', techniquesOf(plan).map(evidence).join('<br>')],
  ];
  return [
    `## ${title}`,
    when,
    embedded(routine, 'routines'),
    ['| | |', '| --- | --- |', ...rows.map(([key, value]) => `| **${key}** | ${value} |`)].join('\n'),
  ].join('\n\n');
}

function evidence(id: TechniqueId): string {
  const { name } = techniquesWritten()[id];
  const { grade, sources } = technique(id);
  return `[${name}](techniques.md#${anchorOf(name)}): ${grades[grade]} (${sources.join(', ')})`;
}
