/**
 * The copy of the project that is deployed, in `.deploy/`: so that nobody's addresses and nothing that ask-cli writes
 * get into the repository.
 */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { readLanguages } from '../../interaction-model';
import { interactionModel, type Upload } from '../../interaction-model/interactionModel';
import { readText } from '../../simulator/lib/textFile';
import { modelText } from '../generate/models/packageFiles';
import { askResourcesSchema } from '../validate/askResources';
import type { Config } from './config';
import { DeployError } from './deployError';

/** What is copied. `.deploy/.ask/` stays: it knows which skill of the account is this one. */
const copied = ['ask-resources.json', 'dist', 'infrastructure', 'skill-package'];
const manifestFile = join('skill-package', 'skill.json');
const modelFolder = join('skill-package', 'interactionModels', 'custom');

/** A skill's manifest, in the parts that are changed. */
const manifestSchema = v.looseObject({
  manifest: v.looseObject({
    publishingInformation: v.looseObject({ locales: v.record(v.string(), v.unknown()) }),
    apis: v.optional(
      v.looseObject({ custom: v.optional(v.looseObject({ endpoint: v.optional(v.unknown()) })) }),
    ),
    privacyAndCompliance: v.optional(
      v.looseObject({ locales: v.optional(v.record(v.string(), v.looseObject({}))) }),
    ),
    events: v.optional(v.unknown()),
  }),
});
type Manifest = v.InferOutput<typeof manifestSchema>;

/**
 * Makes the copy anew.
 * @param root the project's folder
 * @param profile whose account ask-cli deploys to
 * @param withNet whether Alexa gets the net for every sentence, or only the typed intents
 * @returns the folder
 * @throws {DeployError} where there is no manifest to publish
 */
export function makeCopy(root: string, config: Config, profile = 'default', withNet = true): string {
  const manifest = readManifest(join(root, manifestFile));
  const folder = join(root, '.deploy');
  const before = join(folder, manifestFile);
  const deployed = existsSync(before) ? readManifest(before) : undefined;
  mkdirSync(folder, { recursive: true });
  for (const name of copied) {
    rmSync(join(folder, name), { recursive: true, force: true });
    cpSync(join(root, name), join(folder, name), { recursive: true });
  }
  write(join(folder, manifestFile), withEndpoints(withAddresses(manifest, config), deployed));
  writeModels(join(folder, modelFolder), { net: withNet, diary: config.diary === 'on' });
  const resources = v.parse(
    askResourcesSchema,
    JSON.parse(readFileSync(join(root, 'ask-resources.json'), 'utf8')),
  );
  write(join(folder, 'ask-resources.json'), withSettings(resources, config, profile));
  return folder;
}

/** The models of the copy hold what is uploaded, no more. */
function writeModels(folder: string, upload: Upload): void {
  if (!existsSync(folder)) return;
  const languages = readLanguages();
  for (const file of readdirSync(folder)) {
    const locale = file.replace(/\.json$/, '');
    const language = languages.find(({ dialects }) => Object.hasOwn(dialects, locale));
    if (language) writeFileSync(join(folder, file), modelText(interactionModel(language, locale, upload)));
  }
}

function readManifest(path: string): Manifest {
  if (!existsSync(path)) {
    throw new DeployError(
      `${manifestFile} is missing, the manifest of the skill: its names, descriptions and icons. Without it there is nothing to publish; get it back from the repository.`,
    );
  }
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), manifestSchema), readText(path));
  if (parsed.success) return parsed.output;
  const faults = parsed.issues.map((issue) => `  ${v.getDotPath(issue) ?? 'file'}: ${issue.message}`);
  throw new DeployError(`${manifestFile} is no manifest of a skill:\n${faults.join('\n')}`);
}

/** Every locale that is published names the same pages. */
function withAddresses(whole: Manifest, { privacyPolicyUrl, termsOfUseUrl }: Config): Manifest {
  const { manifest } = whole;
  const said = manifest.privacyAndCompliance?.locales ?? {};
  const locales = Object.fromEntries(
    Object.keys(manifest.publishingInformation.locales).map((locale) => [
      locale,
      { ...said[locale], privacyPolicyUrl, termsOfUseUrl },
    ]),
  );
  return {
    ...whole,
    manifest: { ...manifest, privacyAndCompliance: { ...manifest.privacyAndCompliance, locales } },
  };
}

/** ask-cli wrote the function's address into the copy before this one; without it the skill would answer nobody meanwhile. */
function withEndpoints(whole: Manifest, deployed: Manifest | undefined): Manifest {
  const { apis, events } = deployed?.manifest ?? {};
  const endpoint = apis?.custom?.endpoint;
  const { manifest } = whole;
  return {
    ...whole,
    manifest: {
      ...manifest,
      apis: {
        ...manifest.apis,
        custom: { ...manifest.apis?.custom, ...(endpoint !== undefined && { endpoint }) },
      },
      ...(events !== undefined && { events }),
    },
  };
}

function withSettings(resources: v.InferOutput<typeof askResourcesSchema>, config: Config, profile: string) {
  const { default: own } = resources.profiles;
  const { userConfig } = own.skillInfrastructure;
  const { diary, alarmEmail, monthlyBudget, reservedConcurrency, pepper, awsRegion } = config;
  const parameters = {
    ...userConfig.cfn.parameters,
    ...(diary && { Diary: diary }),
    ...(alarmEmail && { AlarmEmail: alarmEmail }),
    ...(monthlyBudget && { MonthlyBudget: String(monthlyBudget) }),
    ...(reservedConcurrency && { ReservedConcurrency: String(reservedConcurrency) }),
    ...(pepper && { Pepper: pepper }),
  };
  const filled = {
    ...own,
    skillInfrastructure: {
      ...own.skillInfrastructure,
      userConfig: {
        ...userConfig,
        ...(awsRegion && { awsRegion }),
        cfn: { ...userConfig.cfn, parameters },
      },
    },
  };
  return { ...resources, profiles: { [profile]: filled } };
}

function write(path: string, data: object): void {
  writeFileSync(path, `${JSON.stringify(data, null, 2)}\n`);
}
