import { contentFor } from '../../../lambda/locales';
import { soonAside } from '../../../lambda/triage/scripts';
import { signs, soonSigns } from '../../../lambda/triage/signs';
import { numbersPart } from './triageNumbers';
import { levelsPart, signsPart } from './triageSigns';

const { alarms, coaching } = contentFor('en-US');

const intro = `# Triage

Made from the skill's own data by \`npm run generate\`; do not edit. What counts as a sign that somebody needs more than a
stretch, what is then said, which number is named, and where each comes from. No clinician has signed it off yet. The words
are those of American English in the United States; in other countries the numbers below stand in them.`;

/** The page that a clinician reads: signs, levels, scripts, numbers and their sources. */
export function triagePage(): string {
  const { prompt, reprompt } = alarms.cannotMove;
  const soon = Object.fromEntries(soonSigns.map((sign) => [sign, coaching.asides[soonAside(sign)] ?? '']));
  const unclear = { first: prompt, again: reprompt, reprompt };
  const parts = [
    intro,
    levelsPart({ ...alarms.scripts, cannot_move: unclear }, soon),
    signsPart(signs),
    numbersPart(),
  ];
  return `${parts.join('\n\n')}\n`;
}
