import { carried, carrierIntent, isNet, net } from '../../interaction-model/net';
import { sampleFaults } from '../../interaction-model/rules';
import { soundOf } from '../../interaction-model/sound';
import type { InteractionModel } from '../../simulator/nlu';
import { STANDARD_PHRASES } from '../../simulator/nlu/builtins';
import { wordsOf } from './budgets';
import type { FileFinding } from './finding';
import type { Skill } from './skill';

type Intent = InteractionModel['interactionModel']['languageModel']['intents'][number];

/** Sentences that are for one intent only, slots of one type each, and a net that catches nothing of the others. */
export function checkSamples({ models }: Skill): FileFinding[] {
  return [...models.values()].flatMap((model) => {
    const { intents = [], types = [] } = model.json.interactionModel?.languageModel ?? {};
    const words = new Map(types.filter(({ values }) => values).map((type) => [type.name, wordsOf(type)]));
    const found = (at: string, what: string): FileFinding => ({ file: model.file, at, what });
    return [
      ...intents.flatMap((intent) => faultsOf(intent).map((what) => found(intent.name, what))),
      ...slotsWithTwoTypes(intents).map(([slot, what]) => found(slot, what)),
      ...sentencesOfTwo(intents, words).map(([intent, what]) => found(intent, what)),
      ...intents.flatMap((intent) => carrierFaults(intent).map((what) => found(intent.name, what))),
      ...strayInNet(intents, words.get(net.type) ?? []).map((what) => found(net.type, what)),
    ];
  });
}

function faultsOf({ slots = [], samples = [] }: Intent): string[] {
  const types = Object.fromEntries(slots.map(({ name, type }) => [name, type]));
  const unused = slots.filter(({ name }) => !samples.some((sample) => sample.includes(`{${name}}`)));
  return [
    ...samples.flatMap((sample) => sampleFaults(sample, types).map((fault) => `"${sample}" ${fault}`)),
    ...unused.map(({ name }) => `no sample has the slot {${name}}; write one, or take the slot out`),
  ];
}

function slotsWithTwoTypes(intents: readonly Intent[]): [slot: string, what: string][] {
  const types = new Map<string, Set<string>>();
  for (const { slots = [] } of intents)
    for (const { name, type } of slots) types.set(name, (types.get(name) ?? new Set()).add(type));
  return [...types]
    .filter(([, of]) => of.size > 1)
    .map(([slot, of]) => [
      slot,
      `the slot has the types ${[...of].join(' and ')}; give each a name of its own`,
    ]);
}

/** Sentences that samples of two intents stand for, each pair of samples once. The net takes what is left, so it is apart. */
function sentencesOfTwo(
  intents: readonly Intent[],
  words: ReadonlyMap<string, readonly string[]>,
): [intent: string, what: string][] {
  const owners = new Map<string, { intent: string; sample: string }>();
  const found = new Map<string, [string, string]>();
  for (const { name: intent, slots = [], samples = [] } of intents.filter(({ name }) => !isNet(name)))
    for (const sample of samples) {
      const filled = fill(sample, Object.fromEntries(slots.map(({ name, type }) => [name, type])), words);
      for (const sentence of filled) {
        const sound = soundOf(sentence);
        const owner = owners.get(sound);
        if (owner === undefined) owners.set(sound, { intent, sample });
        else if (owner.intent !== intent)
          found.set(`${owner.sample} ${sample}`, [
            intent,
            `"${sample}" and "${owner.sample}" of ${owner.intent} both stand for "${sentence}"; take one out, or its word`,
          ]);
      }
    }
  return [...found.values()];
}

/** So many sentences of one sample are looked at; the budgets refuse more. */
const most = 30_000;

function fill(
  sample: string,
  types: Readonly<Record<string, string>>,
  words: ReadonlyMap<string, readonly string[]>,
): string[] {
  let filled = [sample];
  for (const [slot, name] of sample.matchAll(/\{(\w+)\}/g)) {
    const type = types[name!] ?? '';
    const values = words.get(type) ?? [`<${type}>`];
    filled = filled.flatMap((one) => values.map((word) => one.replace(slot, word))).slice(0, most);
  }
  return filled;
}

function carrierFaults({ name, slots = [], samples = [] }: Intent): string[] {
  const queries = slots.filter(({ type }) => type === carried.type);
  if (queries.length === 0) return [];
  const mixed = samples.filter((sample) => {
    const inside = [...sample.matchAll(/\{(\w+)\}/g)];
    return inside.length !== 1 || /^\{\w+\}$/.test(sample);
  });
  const misnamed = samples.filter(
    (sample) => isNet(name) && carrierIntent(sample.replace(/ ?\{\w+\}$/, '')) !== name,
  );
  return [
    ...(queries.length > 1 ? [`has two slots of ${carried.type}; keep one`] : []),
    ...mixed.map((sample) => `"${sample}" needs one ${carried.type} and at least one word beside it`),
    ...misnamed.map((sample) => `"${sample}" is not told by the name of the intent; name it after its words`),
  ];
}

/** What Alexa knows by itself must not be in the net. */
function strayInNet(intents: readonly Intent[], sentences: readonly string[]): string[] {
  const builtIn = new Set(
    [
      ...[...STANDARD_PHRASES.values()].flat(),
      ...intents.filter(({ name }) => name.startsWith('AMAZON.')).flatMap(({ samples = [] }) => samples),
    ].map(soundOf),
  );
  return sentences
    .filter((sentence) => builtIn.has(soundOf(sentence)))
    .map((sentence) => `"${sentence}" is for one of Alexa's own intents; take it out`);
}
