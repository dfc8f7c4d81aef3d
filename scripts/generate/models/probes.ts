import { readLanguages } from '../../../interaction-model';
import { interactionModel } from '../../../interaction-model/interactionModel';
import { modelText } from './packageFiles';

type Model = ReturnType<typeof interactionModel>;

/** The shares of a model that are tried one after the other, where Amazon does not build the whole of it. */
const shares = { eighth: 1 / 8, quarter: 1 / 4, half: 1 / 2, whole: 1 };

/**
 * A smaller model of the same shape: each intent keeps the first of its samples, each value the first of its synonyms, and the
 * type of the net the first of its sentences. Of everything at least one stays.
 * @param share how much of each is kept, more than 0 and at most 1
 */
export function probe(model: Model, share: number): Model {
  const first = <Item>(items: readonly Item[]) =>
    items.slice(0, Math.max(1, Math.ceil(items.length * share)));
  const { invocationName, intents, types } = model.interactionModel.languageModel;
  const smaller = intents.map(({ name, slots, samples }) => {
    const kept = first(samples);
    const used = slots.filter(({ name: slot }) => kept.some((sample) => sample.includes(`{${slot}}`)));
    return { name, slots: used, samples: kept };
  });
  const named = new Set(smaller.flatMap(({ slots }) => slots.map(({ type }) => type)));
  const values = types
    .filter(({ name }) => named.has(name))
    .map((type) => ({
      name: type.name,
      values: type.values.some(({ id }) => id) ? type.values.map(shorter) : first(type.values),
    }));

  function shorter({ id, name: { value, synonyms } }: (typeof types)[number]['values'][number]) {
    return {
      ...(id !== undefined && { id }),
      name: { value, ...(synonyms && { synonyms: first(synonyms) }) },
    };
  }
  return { interactionModel: { languageModel: { invocationName, intents: smaller, types: values } } };
}

/** The probes of every locale, by their path. They are for a first hour with an account, and no part of the repository. */
export function probeFiles(): Record<string, string> {
  return Object.fromEntries(
    readLanguages().flatMap((language) =>
      Object.keys(language.dialects).flatMap((locale) =>
        Object.entries(shares).map(([name, share]) => [
          `.deploy/probes/${name}/${locale}.json`,
          modelText(probe(interactionModel(language, locale), share)),
        ]),
      ),
    ),
  );
}
