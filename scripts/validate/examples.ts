import { createInvocation } from '../../simulator/device/invocation';
import { createUnderstanding, type InteractionModel } from '../../simulator/nlu';
import { checkModel } from '../../simulator/nlu/model';
import type { FileFinding } from './finding';
import { manifestPath, type Skill } from './skill';

/**
 * The example phrases of the store: the first opens the skill, and each of the others is a phrase of the model. So is
 * whatever the description quotes.
 */
export function checkExamples({ manifest, models }: Skill): FileFinding[] {
  const locales = manifest.json.manifest?.publishingInformation?.locales ?? {};
  return Object.entries(locales).flatMap(([locale, { examplePhrases = [], description = '' }]) => {
    const found = (key: string, what: string | undefined): FileFinding[] =>
      what === undefined ? [] : [{ file: manifestPath, at: `${locale}.${key}`, what }];
    if (examplePhrases.length === 0) return found('examplePhrases', 'there is none; give three');
    const model = models.get(locale);
    // Whatever is wrong with the model itself is found elsewhere.
    if (!model || !usable(model.json)) return [];
    const ear = earOf(model.json);
    const quoted = [...description.matchAll(/"([^"]+)"/g)].map(([, phrase]) => phrase!);
    return [
      ...examplePhrases.flatMap((phrase, at) => found('examplePhrases', exampleFault(phrase, at === 0, ear))),
      ...quoted.flatMap((phrase) => found('description', quotedFault(phrase, ear))),
    ];
  });
}

interface Ear {
  read: ReturnType<typeof createInvocation>;
  hear: ReturnType<typeof createUnderstanding>;
}

function earOf(json: InteractionModel): Ear {
  const model = checkModel(json, '');
  const { invocationName } = model.interactionModel.languageModel;
  return { read: createInvocation(invocationName), hear: createUnderstanding(model) };
}

function exampleFault(phrase: string, first: boolean, { read, hear }: Ear): string | undefined {
  if (!phrase.startsWith('Alexa, ')) return `"${phrase}" does not begin with "Alexa, "; put it there`;
  const said = read(phrase);
  if (said.kind === 'launch') return undefined;
  if (first) return `"${phrase}" comes first and does not open the skill; put one there that does`;
  if (said.kind !== 'words' || !said.invoked)
    return `"${phrase}" does not name the skill; say it with its name`;
  const { how, why } = hear(said.words);
  return how === 'sample' ? undefined : `"${phrase}" is no phrase of the model (${why}); add it there`;
}

function quotedFault(phrase: string, { read, hear }: Ear): string | undefined {
  const said = read(phrase.replace(/[.?]$/, ''));
  if (said.kind !== 'words') return undefined;
  const { how, why } = hear(said.words);
  return how === 'sample'
    ? undefined
    : `quotes "${phrase}", which is no phrase of the model (${why}); add it`;
}

function usable(json: unknown): boolean {
  try {
    checkModel(json, '');
    return true;
  } catch {
    return false;
  }
}
