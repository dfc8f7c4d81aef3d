import { signs as signIds, unclearSign } from '../../../lambda/coaching/relief/redFlag';
import { contentFor } from '../../../lambda/locales';
import { numbersPart } from './triageNumbers';
import { levelsPart, signsPart } from './triageSigns';

const { scripts, cannotMove } = contentFor('en-US').redFlags;

/** Signs with their levels: each of today's has a level of its own name. */
const signs = Object.fromEntries([...signIds, unclearSign].map((id) => [id, { level: id }]));

const intro = `# Triage

Made from the skill's own data by \`npm run generate\`; do not edit. What counts as a sign that somebody needs more than a
stretch, what is then said, which number is named, and where each comes from. No clinician has signed it off yet. The words
are those of American English in the United States; in other countries the numbers below stand in them.`;

/** The page that a clinician reads: signs, levels, scripts, numbers and their sources. */
export function triagePage(): string {
  const unclear = { first: cannotMove.prompt, again: cannotMove.reprompt, reprompt: cannotMove.reprompt };
  const parts = [intro, levelsPart({ ...scripts, [unclearSign]: unclear }), signsPart(signs), numbersPart()];
  return `${parts.join('\n\n')}\n`;
}
