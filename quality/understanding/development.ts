/**
 * `npm run quality -- understanding`: how many phrases of the development set, which tuning may look at, the local Echo hears as
 * they were meant. `npm run quality -- understanding INTENT` also shows what was made of that intent's others, and `all`
 * of all. What nobody tuned on is measured by `npm run quality`.
 */
import { hearFiles } from './matcher';
import { developmentFiles } from './phrases';
import { isDangerous, type Share, score } from './scores';

const counted = ({ right, of }: Share) => `${right} of ${of}`;

/**
 * Prints the figures of the development phrases, then those of one intent, or of `all`, that were misunderstood.
 * @returns the exit code
 */
export function tellDevelopment([shown]: readonly string[]): number {
  const judged = hearFiles(developmentFiles).flatMap((file) => file.judged);
  const { byIntent, ...figures } = score(judged);
  for (const [intent, share] of [...byIntent].sort(([a], [b]) => a.localeCompare(b)))
    console.log(`${intent.padEnd(24)} ${counted(share)}`);
  console.log(`
for the skill            ${counted(figures.inScope)}
complaints coached       ${counted(figures.relief)}
not for the skill        ${counted(figures.fallback)}
slots, of right intents  ${counted(figures.slots)}
reminders whole          ${counted(figures.reminderTimes)}
dangerous                ${figures.dangerous.length}`);

  for (const one of judged) {
    const { phrase, heard, rightIntent, rightSlots } = one;
    if ((shown !== 'all' && phrase.intent !== shown) || (rightIntent && rightSlots)) continue;
    console.log(`
${phrase.say}
  meant ${phrase.intent} ${JSON.stringify(phrase.slots)}
  heard ${heard.intent} ${JSON.stringify(heard.slots)}${isDangerous(one) ? '  DANGEROUS' : ''}`);
  }
  return 0;
}
