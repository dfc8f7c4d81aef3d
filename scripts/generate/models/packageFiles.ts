import { readLanguages } from '../../../interaction-model';
import { interactionModel } from '../../../interaction-model/interactionModel';
import { manifest } from '../../../interaction-model/manifest';
import { taskFile, tasks, taskVersion } from '../../../interaction-model/tasks';

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
    ...Object.fromEntries(
      tasks.map((task) => [
        `skill-package/tasks/${task.name}.${taskVersion}.json`,
        asText(taskFile(task, languages)),
      ]),
    ),
  };
}

/** A model without spaces, which is how much of it Amazon counts. */
export const modelText = (model: object) => `${JSON.stringify(model)}\n`;

function asText(content: object): string {
  return `${JSON.stringify(content, null, 2)}\n`;
}
