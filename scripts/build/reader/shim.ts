import { STANDARD_PHRASES } from '../../../simulator/nlu/builtins';
import { readFileSync, readdirSync } from 'node:fs';
import { readLanguages } from '../../../interaction-model';
export interface Said { kind: string; text: string; slots: Record<string, string>; real: boolean }
const kindOf = (intent: string) => intent.replace(/^AMAZON\./, '').replace(/Intent$/, '').replace(/^(Cancel|NavigateHome)$/, 'Stop');
export function material() {
  const [language] = readLanguages();
  const { intents, types, dialects } = language!;
  const typeWords: Record<string, Record<string, string[]>> = {};
  for (const t of types) { typeWords[t.name] = {}; for (const [id, w] of Object.entries(t.values)) typeWords[t.name]![id] = [...w]; }
  for (const d of Object.values(dialects)) for (const [n, v] of Object.entries(d.types)) for (const [id, w] of Object.entries(v)) typeWords[n]![id]!.push(...w);
  const samples = intents.map(({ name, slots, samples }) => ({ kind: kindOf(name), slots, samples: [...samples, ...Object.values(dialects).flatMap((d) => d.intents[name] ?? [])] }));
  const real: Said[] = [];
  for (const [n, ps] of STANDARD_PHRASES) for (const text of ps) real.push({ kind: kindOf(n), text, slots: {}, real: true });
  const dev = '/work/reader/tests/phrases/development/';
  const files = process.env.NODEV ? [] : readdirSync(dev).map((f) => dev + f);
  for (const f of files) for (const line of readFileSync(f, 'utf8').split('\n')) { if (!line) continue; const p = JSON.parse(line); real.push({ kind: p.intent === 'AMAZON.FallbackIntent' ? 'None' : kindOf(p.intent), text: p.say, slots: p.slots, real: true }); }
  for (const k of ['CannotDo','NoSign','RedFlag','Fear','Goodnight','NotALeg','NotACramp','Soreness','none-a','none-b']) {
    let label: [string,string] | undefined;
    for (const line of readFileSync(`/work/dev/${k}.txt`, 'utf8').split('\n')) {
      const m = /^# (limit|sign): (\w+)/.exec(line); if (m) { label = [m[1]!, m[2]!]; continue; }
      if (!line || line.startsWith('#')) continue;
      real.push({ kind: k.startsWith('none') ? 'None' : k, text: line, slots: label ? { [label[0]]: label[1] } : {}, real: true });
    }
  }
  for (const w of ['w1','w2','w3','w4']) { let text=''; try { text = readFileSync(`/work/dev/${w}.txt`, 'utf8'); } catch { continue; }
    for (const line of text.split('\n')) { const m = /^([a-z' ]+?) \| (\w+)(?: ([^+]*))?$/.exec(line); if (!m) continue;
      const slots: Record<string,string> = {}; for (const part of (m[3] ?? '').split(',')) { const [k, v] = part.trim().split('='); if (k && v) slots[k] = v; }
      real.push({ kind: m[2]!, text: m[1]!, slots, real: true }); } }
  return { samples, typeWords, real };
}
