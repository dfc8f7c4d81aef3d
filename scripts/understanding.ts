/**
 * `npm run understanding`: how many phrases of the development set, which tuning may look at, the local Echo hears as
 * they were meant. `npm run understanding -- INTENT` also shows what was made of that intent's others. What nobody
 * tuned on is measured by `npm run quality`.
 */
import { join } from 'node:path';
import { echo, today } from '../quality/understanding/matcher';
import { developmentPhrases } from '../quality/understanding/phrases';
import { judge, type Share, score } from '../quality/understanding/scores';
import { createSlotReaders, readModel } from '../simulator/understanding';

const model = readModel(join(__dirname, '..', 'skill-package', 'interactionModels', 'custom', 'en-US.json'));
const judged = judge(developmentPhrases(model), echo(model), model, createSlotReaders(model, today));
const { byIntent, ...figures } = score(judged);
const [shown] = process.argv.slice(2);

const counted = ({ right, of }: Share) => `${right} of ${of}`;
for (const [intent, share] of [...byIntent].sort(([a], [b]) => a.localeCompare(b)))
  console.log(`${intent.padEnd(24)} ${counted(share)}`);
console.log(`
for the skill            ${counted(figures.inScope)}
complaints coached       ${counted(figures.relief)}
not for the skill        ${counted(figures.fallback)}
slots, of right intents  ${counted(figures.slots)}
reminders whole          ${counted(figures.reminderTimes)}
dangerous                ${figures.dangerous.length}`);

for (const { phrase, heard, rightIntent, rightSlots } of judged)
  if (phrase.intent === shown && !(rightIntent && rightSlots))
    console.log(`\n${phrase.say}\n  → ${heard.intent} ${JSON.stringify(heard.slots)}`);
