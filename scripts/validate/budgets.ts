import { statSync } from 'node:fs';
import { join } from 'node:path';
import { budgets } from '../../interaction-model/budgets';
import { net } from '../../interaction-model/net';
import type { InteractionModel } from '../../simulator/nlu';
import type { FileFinding } from './finding';
import type { Parsed, Skill } from './skill';

/** How much of a budget a model uses, and where most of it goes. */
export interface Row {
  rule: string;
  figure: number;
  limit: number;
  /** Where in the model the figure is. */
  at: string;
}

type Language = InteractionModel['interactionModel']['languageModel'];
type Intent = Language['intents'][number];
type Type = Language['types'][number];

/** Every budget of a model. Only of one whose shape is right. @param bytes the size of its file */
export function budgetRows({ interactionModel }: InteractionModel, bytes: number): Row[] {
  const { intents, types = [] } = interactionModel.languageModel;
  const wordsIn = new Map(types.map((type) => [type.name, wordsOf(type)]));
  const own = intents.filter(({ name }) => !name.startsWith('AMAZON.'));
  const builtIn = intents.filter(({ name }) => name.startsWith('AMAZON.'));
  const samples = intents.map(({ name, samples = [] }) => ({ at: name, figure: samples.length }));
  const countOf = (some: readonly Intent[]) =>
    samples.filter(({ at }) => some.some(({ name }) => name === at));
  const products = intents.flatMap((intent) =>
    (intent.samples ?? []).map((sample) => ({
      at: `${intent.name}: ${sample}`,
      figure: productOf(sample, intent, wordsIn),
    })),
  );
  const words = [...wordsIn].flatMap(([type, all]) => all.map((word) => ({ type, word })));
  const whole = (rule: string, figure: number, limit: number): Row => ({
    rule,
    figure,
    limit,
    at: 'the model',
  });
  return [
    whole('samples', sum(samples), budgets.samples),
    { rule: 'samples of an intent', ...largest(countOf(own)), limit: budgets.samplesOfIntent },
    { rule: 'samples of a built-in', ...largest(countOf(builtIn)), limit: budgets.samplesOfBuiltIn },
    whole('slot words', words.length, budgets.words),
    ...Object.entries(budgets.wordsOfType).map(([type, limit]) => ({
      rule: `words of ${type}`,
      figure: wordsIn.get(type)?.length ?? 0,
      limit,
      at: type,
    })),
    {
      rule: 'characters of a word',
      ...largest(words.map(({ type, word }) => ({ at: `${type}: ${word}`, figure: word.length }))),
      limit: budgets.charactersOfWord,
    },
    {
      rule: `parts of a word, but in ${net.type}`,
      ...largest(
        words
          .filter(({ type }) => type !== net.type)
          .map(({ type, word }) => ({ at: `${type}: ${word}`, figure: word.split(' ').length })),
      ),
      limit: budgets.partsOfWord,
    },
    whole('sentences of all samples', sum(products), budgets.sentences),
    { rule: 'sentences of a sample', ...largest(products), limit: budgets.sentencesOfSample },
    whole('intents', intents.length, budgets.intents),
    whole('intents and types', intents.length + types.length, budgets.intentsAndTypes),
    whole('bytes', bytes, budgets.bytes),
  ];
}

/** Budgets of the models that are used up. */
export function checkBudgets(skill: Skill): FileFinding[] {
  return [...skill.models.values()].filter(isWhole).flatMap((model) =>
    budgetRows(model.json, bytesOf(skill.root, model))
      .filter(({ figure, limit }) => figure > limit)
      .map(({ rule, figure, limit, at }) => ({
        file: model.file,
        at,
        what: `${rule}: ${counted(figure)}, and at most ${counted(limit)} are known to build; take ${counted(figure - limit)} out`,
      })),
  );
}

/** A table of every budget: what each locale uses of it, the most of all locales beside the limit. */
export function budgetTable(skill: Skill): string[] {
  const models = [...skill.models].filter(([, model]) => isWhole(model));
  const columns = models.map(([locale, model]) => ({
    locale,
    rows: budgetRows(model.json, bytesOf(skill.root, model)),
  }));
  const rules = columns[0]?.rows ?? [];
  const lines = rules.map(({ rule, limit }, at) => [
    rule,
    counted(limit),
    ...columns.map(({ rows }) => counted(rows[at]!.figure)),
  ]);
  const table = [['budget', 'at most', ...columns.map(({ locale }) => locale)], ...lines];
  const widths = table[0]!.map((_, at) => Math.max(...table.map((line) => line[at]!.length)));
  return table.map((line) =>
    line.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!))).join('  '),
  );
}

/** How many sentences a sample stands for. A slot of Amazon's counts once. */
function productOf(sample: string, { slots = [] }: Intent, wordsIn: ReadonlyMap<string, readonly string[]>) {
  return [...sample.matchAll(/\{(\w+)\}/g)].reduce((product, [, slot]) => {
    const type = slots.find(({ name }) => name === slot)?.type ?? '';
    return product * (wordsIn.get(type)?.length ?? 1);
  }, 1);
}

/** All words of a type. */
export const wordsOf = ({ values }: Type): string[] =>
  values.flatMap(({ name: { value, synonyms = [] } }) => [value, ...synonyms]);

const counted = (figure: number) => figure.toLocaleString('en-US');
const sum = (rows: readonly { figure: number }[]) => rows.reduce((total, { figure }) => total + figure, 0);
const largest = (rows: readonly { at: string; figure: number }[]) =>
  rows.reduce((top, row) => (row.figure > top.figure ? row : top), rows[0] ?? { at: 'the model', figure: 0 });

const isWhole = ({ json }: Parsed<InteractionModel>) =>
  json.interactionModel?.languageModel?.intents !== undefined;
const bytesOf = (root: string, { file }: Parsed) => statSync(join(root, file)).size;
