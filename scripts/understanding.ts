/**
 * `npm run understanding`: how many phrases that were written apart from the model's samples are heard as they were
 * meant. `npm run understanding -- INTENT` also shows what was made of that intent's others.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Intent } from 'ask-sdk-model';
import * as v from 'valibot';
import { createUnderstanding, readModel } from '../simulator/understanding';

const root = join(__dirname, '..');
const model = readModel(join(root, 'skill-package/interactionModels/custom/en-US.json'));
const hear = createUnderstanding(model, { today: () => '2026-01-15' });
const known = new Set(model.interactionModel.languageModel.intents.map(({ name }) => name));

const phraseSchema = v.object({
  say: v.string(),
  intent: v.string(),
  slots: v.record(v.string(), v.string()),
});

/** Slots whose value decides what is answered; the others change its details. */
const deciding = ['sign', 'topic'];

function phrases(): v.InferOutput<typeof phraseSchema>[] {
  return readFileSync(join(root, 'tests/understanding/development.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => v.parse(phraseSchema, JSON.parse(line)))
    .filter(({ intent }) => known.has(intent));
}

function idsOf({ slots = {} }: Intent): Record<string, string | undefined> {
  const ids = Object.entries(slots).map(([name, slot]) => [
    name,
    slot.resolutions?.resolutionsPerAuthority?.[0]?.values?.[0]?.value.id ?? slot.value,
  ]);
  const read = Object.fromEntries(ids);
  return { ...read, topic: read.topic ?? read.topic_named };
}

const rows = new Map<string, { right: number; all: number; decided: number; toDecide: number }>();
const misses: string[] = [];
const shown = process.argv[2];
for (const { say, intent, slots } of phrases()) {
  const heard = hear(say).intent;
  const row = rows.get(intent) ?? { right: 0, all: 0, decided: 0, toDecide: 0 };
  rows.set(intent, row);
  const ids = idsOf(heard);
  const wanted = deciding.filter((name) => slots[name] !== undefined);
  // A sign of alarm leads to its script from whatever sentence it stands in.
  const decided = wanted.length > 0 && wanted.every((name) => ids[name] === slots[name]);
  row.all += 1;
  row.right += heard.name === intent ? 1 : 0;
  row.toDecide += wanted.length > 0 ? 1 : 0;
  row.decided += decided ? 1 : 0;
  if (intent === shown && (heard.name !== intent || (wanted.length > 0 && !decided)))
    misses.push(`  ${say}\n    → ${heard.name} ${JSON.stringify(ids)}`);
}

const total = { right: 0, all: 0 };
console.log('intent                   heard      topic or sign\n');
for (const [intent, { right, all, decided, toDecide }] of [...rows].sort(([a], [b]) => a.localeCompare(b))) {
  total.right += right;
  total.all += all;
  const second = toDecide > 0 ? `${decided} of ${toDecide}` : '';
  console.log(`${intent.padEnd(24)} ${`${right} of ${all}`.padEnd(10)} ${second}`.trimEnd());
}
console.log(`\n${total.right} of ${total.all} by the local Echo, which is stricter than Alexa`);
for (const miss of misses) console.log(miss);
