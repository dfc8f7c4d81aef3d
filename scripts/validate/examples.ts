import { createInvocation } from '../../simulator/invocation';
import { createUnderstanding } from '../../simulator/understanding';
import { checkModel } from '../../simulator/understanding/model';
import type { Finding } from './finding';
import { manifestPath, type Skill } from './skill';

/** The example phrases of the store: the first opens the skill, and each of the others is a phrase of the model. */
export function checkExamples({ manifest, models }: Skill): Finding[] {
  const locales = manifest.json.manifest?.publishingInformation?.locales ?? {};
  return Object.entries(locales).flatMap(([locale, { examplePhrases = [] }]) => {
    const found = (problem: string): Finding => ({
      file: manifestPath,
      place: `${locale}.examplePhrases`,
      problem,
    });
    if (examplePhrases.length === 0) return [found('there is none; give three')];
    const model = models.get(locale);
    // Whatever is wrong with the model itself is found elsewhere.
    if (!model || !usable(model.json)) return [];
    const read = createInvocation(model.json.interactionModel.languageModel.invocationName);
    const hear = createUnderstanding(checkModel(model.json, model.file));
    return examplePhrases.flatMap((phrase, at) => {
      if (!/^Alexa, /.test(phrase)) return [found(`"${phrase}" does not begin with "Alexa, "; put it there`)];
      const said = read(phrase);
      if (said.kind === 'launch') return [];
      if (at === 0)
        return [found(`"${phrase}" comes first and does not open the skill; put one there that does`)];
      if (said.kind !== 'words' || !said.invoked)
        return [found(`"${phrase}" does not name the skill; say it with its name`)];
      const { how, why } = hear(said.words);
      return how === 'sample' ? [] : [found(`"${phrase}" is no phrase of the model (${why}); add it there`)];
    });
  });
}

function usable(json: unknown): boolean {
  try {
    checkModel(json, '');
    return true;
  } catch {
    return false;
  }
}
