import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readLanguages } from '../../../interaction-model';
import { interactionModel } from '../../../interaction-model/interactionModel';
import { manifest, taskTitles } from '../../../interaction-model/manifest';
import { root } from '../../root';

const task = 'skill-package/tasks/RelieveCramp.1.json';

/** Every file of the skill package that is made from `interaction-model/`: its path, and what has to stand in it. */
export function packageFiles(): Record<string, string> {
  const languages = readLanguages();
  const models = languages.flatMap((language) =>
    Object.keys(language.dialects).map((locale) => [
      `skill-package/interactionModels/custom/${locale}.json`,
      modelText(interactionModel(language, locale)),
    ]),
  );
  return {
    ...Object.fromEntries(models),
    'skill-package/skill.json': asText(manifest(languages)),
    [task]: asText(titled(taskTitles(languages), JSON.parse(readFileSync(join(root, task), 'utf8')))),
  };
}

/** The task with its title in every locale; all else in it is written by hand. */
function titled(titles: object, { info, ...rest }: { openapi: string; info: object }) {
  const { openapi, ...others } = rest;
  return { openapi, info: { ...info, 'x-amzn-display-details': titles }, ...others };
}

/** A model without spaces, which is how much of it Amazon counts. */
export const modelText = (model: object) => `${JSON.stringify(model)}\n`;

function asText(content: object): string {
  return `${JSON.stringify(content, null, 2)}\n`;
}
