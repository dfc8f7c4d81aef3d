import type { Understanding } from './figures';
import { type Share, score } from './scores';

const counted = ({ right, of }: Share): string => (of === 0 ? '' : `${right} of ${of}`);

/** What explains the figures: by locale, by intent, and what nothing reaches. */
export function detailsOf({ files, all, coverage, conflicts }: Understanding): string {
  const sets = files.map(({ file, locale, judged }) => {
    const { relief, inScope, fallback, slots, reminderTimes, dangerous } = score(judged);
    const figures = [relief, inScope, fallback, slots, reminderTimes].map(counted);
    return `| ${file.replace(/\.jsonl$/, '')} | ${[locale, ...figures, dangerous.length].join(' | ')} |`;
  });
  const intents = [...all.byIntent]
    .sort(([one], [other]) => one.localeCompare(other))
    .map(([intent, share]) => `| ${intent} | ${counted(share)} |`);
  return `An intent is right too where the skill answers both alike: yes to a check-in is "it let go", no is "it still hurts", "no, I meant
the right" corrects a cramp or an entry, whichever was last spoken of, and a sign of alarm leads to its script from whatever sentence it stands in. Slots are judged
that the writers were told of. A part of a thigh is its muscle, a charley horse is a calf, "nine" with "in the morning" is one time, and asking for the
plan without saying what to do with it asks how it is going.

| Phrases | Model | Complaints coached | For the skill | Not for it | Slots | Reminders | Dangerous |
| --- | --- | --- | --- | --- | --- | --- | --- |
${sets.join('\n')}

| Intent, all Englishes | Heard as meant |
| --- | --- |
${intents.join('\n')}

Intents that no phrase means: ${coverage.intents.join(', ') || 'none'}. Slots that no sample has: ${coverage.slots.join(', ') || 'none'}.

${folded('Values that no phrase names', coverage.values)}

${folded(
  'Samples of two intents that differ only in padding',
  conflicts.nearly.map(({ phrase, intents: of }) => `"${phrase}" (${of.join(', ')})`),
)}`;
}

/** A list that few will read, behind its heading. */
function folded(heading: string, items: readonly string[]): string {
  if (items.length === 0) return `${heading}: none.`;
  return `<details><summary>${heading}: ${items.length}</summary>\n\n${items.map((item) => `- ${item}`).join('\n')}\n\n</details>`;
}
