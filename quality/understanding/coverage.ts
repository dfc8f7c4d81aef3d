import type { InteractionModel } from '../../simulator/nlu';
import type { Phrase } from './phrases';

/** What nothing speaks for. */
export interface Coverage {
  /** Intents that no test phrase means. */
  readonly intents: readonly string[];
  /** Values of slots that no test phrase names, as `Topic: soap`. */
  readonly values: readonly string[];
  /** How many values there are. */
  readonly allValues: number;
  /** Slots that no sample of their intent has. */
  readonly slots: readonly string[];
}

/** Types whose values are other names of values of another type, or of no slot that the phrases are told of. */
const untold = new Set(['TopicName', 'Part']);

/** Finds the intents and values that no test phrase reaches, and the slots that no sample reaches. */
export function coverageOf(phrases: readonly Phrase[], model: InteractionModel): Coverage {
  const { intents, types } = model.interactionModel.languageModel;
  const meant = new Set(phrases.map(({ intent }) => intent));
  const named = new Set(
    phrases.flatMap(({ intent, slots }) =>
      Object.entries(slots).map(([name, value]) => {
        const slot = intents.find((one) => one.name === intent)?.slots.find((one) => one.name === name);
        return `${slot?.type}: ${value}`;
      }),
    ),
  );
  const values = types
    .filter(({ name }) => !untold.has(name))
    .flatMap(({ name, values: all }) => all.map(({ id }) => `${name}: ${id}`));
  return {
    intents: intents.map(({ name }) => name).filter((name) => !meant.has(name)),
    values: values.filter((value) => !named.has(value)),
    allValues: values.length,
    slots: intents.flatMap(({ name, slots, samples }) =>
      slots
        .filter((slot) => !samples.some((sample) => sample.includes(`{${slot.name}}`)))
        .map((slot) => `${name}.${slot.name}`),
    ),
  };
}
