import { soundOf } from '../../interaction-model/sound';
import type { InteractionModel } from '../../simulator/nlu';
import { isNotSlotType } from '../../simulator/nlu/amazon';
import type { FileFinding } from './finding';
import type { Parsed, Skill } from './skill';

/** Letters, spaces, apostrophes, hyphens and periods, with slots as words of their own. */
const takenPhrase = /^(?:[a-z][a-z' .-]*|\{\w+\})(?: ?(?:[a-z'. -]+|\{\w+\}))*$/;
const takenWord = /^[a-z0-9][a-z0-9' .-]*$/;

/** Phrases and slot values that Alexa takes, each there once, and whose slots are declared. */
export function checkPhrases({ models }: Skill): FileFinding[] {
  return [...models.values()].flatMap((model) => [
    ...characters(model),
    ...twice(model),
    ...slots(model),
    ...unused(model),
    ...values(model),
  ]);
}

type Model = Parsed<InteractionModel>;

const languageOf = ({ json }: Model) => json.interactionModel?.languageModel;
const intentsOf = (model: Model) => languageOf(model)?.intents ?? [];
const typesOf = (model: Model) => languageOf(model)?.types ?? [];
const phrasesOf = (model: Model) =>
  intentsOf(model).flatMap(({ name, samples = [], slots = [] }) =>
    samples.map((sample) => ({ intent: name, sample, slots })),
  );

function characters(model: Model): FileFinding[] {
  return phrasesOf(model)
    .filter(({ sample }) => !takenPhrase.test(sample))
    .map(({ intent, sample }) => ({
      file: model.file,
      at: intent,
      what: `"${sample}" has characters that Alexa does not take; spell it with a to z, ' . - and {slots}`,
    }));
}

/** The same phrase twice in an intent, or one that sounds the same; what two intents have, samples.ts finds. */
function twice(model: Model): FileFinding[] {
  const met = new Set<string>();
  return phrasesOf(model).flatMap(({ intent, sample }) => {
    const sound = `${intent}: ${soundOf(sample)}`;
    if (!met.has(sound)) {
      met.add(sound);
      return [];
    }
    return [{ file: model.file, at: intent, what: `"${sample}" is there twice; keep one` }];
  });
}

function slots(model: Model): FileFinding[] {
  const known = new Set(typesOf(model).map(({ name }) => name));
  const undefinedTypes = intentsOf(model).flatMap(({ name: intent, slots = [] }) =>
    slots
      .filter(({ type }) => !known.has(type) && isNotSlotType(type))
      .map(({ name, type }) => ({
        file: model.file,
        at: intent,
        what: `the slot {${name}} has the type ${type}, which is not defined; define it`,
      })),
  );
  const undeclared = phrasesOf(model).flatMap(({ intent, sample, slots }) =>
    [...sample.matchAll(/\{(\w+)\}/g)]
      .filter(([, slot]) => !slots.some(({ name }) => name === slot))
      .map(([slot]) => ({
        file: model.file,
        at: intent,
        what: `"${sample}" has ${slot}, which is no slot of the intent; declare it`,
      })),
  );
  return [...undefinedTypes, ...undeclared];
}

function unused(model: Model): FileFinding[] {
  const used = new Set(intentsOf(model).flatMap(({ slots = [] }) => slots.map(({ type }) => type)));
  return typesOf(model)
    .filter(({ name }) => !used.has(name))
    .map(({ name }) => ({
      file: model.file,
      at: name,
      what: 'no slot has this type; use it or leave it out',
    }));
}

function values(model: Model): FileFinding[] {
  return typesOf(model).flatMap(({ name: type, values }) => {
    const seen = new Map<string, string>();
    return values.flatMap(({ id = '', name: { value, synonyms = [] } }) =>
      [value, ...synonyms].flatMap((said) => {
        const other = seen.get(said);
        seen.set(said, id);
        const faults = [];
        if (other !== undefined) faults.push(`"${said}" is already said for ${other}; keep one`);
        if (!takenWord.test(said))
          faults.push(`"${said}" has characters that Alexa does not take; spell it with a to z`);
        return faults.map((what) => ({ file: model.file, at: `${type}.${id}`, what }));
      }),
    );
  });
}
