import * as v from 'valibot';
import { readText } from '../lib/textFile';
import { isNotSlotType } from './amazon';
import { compileSample } from './pattern';

const named = v.pipe(v.string(), v.nonEmpty());
const slot = v.object({ name: named, type: named });
const intent = v.object({
  name: named,
  slots: v.optional(v.array(slot), []),
  samples: v.optional(v.array(named), []),
});
const slotValue = v.object({
  id: v.optional(v.string()),
  name: v.object({ value: named, synonyms: v.optional(v.array(named), []) }),
});
const slotType = v.object({ name: named, values: v.pipe(v.array(slotValue), v.nonEmpty()) });
const interactionModel = v.object({
  interactionModel: v.object({
    languageModel: v.object({
      invocationName: named,
      intents: v.pipe(v.array(intent), v.nonEmpty()),
      types: v.optional(v.array(slotType), []),
    }),
  }),
});

/** An interaction model file, as the Alexa Skills Kit stores it, with absent lists filled in as empty. */
export type InteractionModel = v.InferOutput<typeof interactionModel>;
/** One intent of the model: its name, its slots and its sample sentences. */
export type ModelIntent = v.InferOutput<typeof intent>;
/** One custom slot type of the model with all its values. */
export type ModelType = v.InferOutput<typeof slotType>;
/** One value of a custom slot type, with everything that is said for it. */
export type ModelValue = v.InferOutput<typeof slotValue>;

/** The model file cannot be used; `message` is one printable sentence saying which file and why. */
export class ModelError extends Error {
  override readonly name = 'ModelError';
}

/**
 * Reads and checks an interaction model file.
 * @throws ModelError when the file is missing, is not JSON, has the wrong shape, or contradicts itself.
 */
export function readModel(path: string): InteractionModel {
  let text: string;
  try {
    text = readText(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    throw refuse(path, code === 'ENOENT' ? 'the file does not exist' : `it cannot be read (${code})`);
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw refuse(path, `it is not JSON (${(error as Error).message})`);
  }
  return checkModel(json, path);
}

/**
 * Checks the parsed content of a model file; `path` is only used to name the file in the message.
 * @throws ModelError when the content has the wrong shape or contradicts itself.
 */
export function checkModel(json: unknown, path: string): InteractionModel {
  const parsed = v.safeParse(interactionModel, json);
  if (!parsed.success) {
    const issue = parsed.issues[0];
    throw refuse(path, `${v.getDotPath(issue) ?? 'the top level'}: ${issue.message}`);
  }
  const fault = contradiction(parsed.output);
  if (fault) throw refuse(path, fault);
  return parsed.output;
}

function contradiction(model: InteractionModel): string | undefined {
  const { intents, types } = model.interactionModel.languageModel;
  const known = new Set(types.map((type) => type.name));
  const seen = new Set<string>();
  for (const { name, slots, samples } of intents) {
    if (seen.has(name)) return `intent ${name} is declared twice`;
    seen.add(name);
    const badType = slots.find((it) => !known.has(it.type) && isNotSlotType(it.type));
    if (badType) return `slot ${badType.name} of ${name} has the unknown type ${badType.type}`;
    const twice = slots.find((it, at) => slots.findIndex((other) => other.name === it.name) !== at);
    if (twice) return `${name} declares the slot ${twice.name} twice`;
    for (const sample of samples) {
      const fault = compileSample({ name, slots }, sample).fault;
      if (fault) return `sample "${sample}" of ${name} ${fault}`;
    }
  }
  return undefined;
}

function refuse(path: string, why: string): ModelError {
  // Parser messages quote the file, which may hold line ends or terminal controls.
  const printable = `The interaction model ${path} cannot be used: ${why}.`.replace(/\p{C}+/gu, ' ');
  return new ModelError(printable);
}
