import { spokenLocales } from '../../lambda/locales';
import { checkBudgets } from './budgets';
import { checkExamples } from './examples';
import type { FileFinding } from './finding';
import { checkIcons } from './icons';
import { checkInvocationNames } from './invocationName';
import { checkLocales } from './locales';
import { checkManifest } from './manifest';
import { checkPermissions } from './permissions';
import { checkPhrases } from './phrases';
import { checkResources } from './resources';
import { checkSamples } from './samples';
import { checkSchemas } from './schema';
import { readSkill } from './skill';
import { checkTasks } from './tasks';
import { checkWording } from './wording';

/**
 * Everything that can be known of a skill's folder without Amazon. Nothing found means that whatever is checked is right.
 * @param toUpload whether it is about to be uploaded, so that every address has to be the deployer's own.
 * @param spoken locales that the skill has words for.
 */
export function validate(root: string, toUpload = false, spoken = spokenLocales()): FileFinding[] {
  const { skill, findings } = readSkill(root);
  return [
    ...findings,
    ...checkSchemas(skill),
    ...checkManifest(skill, toUpload),
    ...checkWording(skill),
    ...checkIcons(skill),
    ...checkPermissions(skill),
    ...checkInvocationNames(skill),
    ...checkPhrases(skill),
    ...checkSamples(skill),
    ...checkBudgets(skill),
    ...checkExamples(skill),
    ...checkTasks(skill),
    ...checkResources(skill),
    ...checkLocales(skill, spoken),
  ];
}
