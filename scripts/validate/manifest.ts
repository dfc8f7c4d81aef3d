import { addressToSet } from '../../interaction-model/manifest';
import type { FileFinding } from './finding';
import { manifestPath, type Skill } from './skill';

/** Category of a skill like this; a name that Amazon does not know is refused at import. */
const category = 'HEALTH_AND_FITNESS';
const limits = { keywords: 30, keyword: 150, examplePhrases: 3, name: 50 };

/**
 * What Amazon's schema does not hold of a manifest.
 * @param toUpload whether it is about to be uploaded, so that every address has to be the deployer's own.
 */
export function checkManifest({ manifest, tasks }: Skill, toUpload: boolean): FileFinding[] {
  const {
    publishingInformation = {},
    privacyAndCompliance = {},
    apis,
    events,
  } = manifest.json.manifest ?? {};
  const found = (at: string, what: string): FileFinding => ({ file: manifestPath, at, what });
  const findings: FileFinding[] = [];
  const must = (holds: boolean, at: string, what: string) => {
    if (!holds) findings.push(found(at, what));
  };
  must(publishingInformation.category === category, 'category', `has to be ${category}`);
  must(
    /remind/i.test(publishingInformation.testingInstructions ?? ''),
    'testingInstructions',
    'do not tell how to try the reminders, which certification asks for; add it',
  );
  must(
    !privacyAndCompliance.usesHealthInfo,
    'usesHealthInfo',
    'is for HIPAA-covered developers only; take it out',
  );
  must(
    toUpload || events === undefined,
    'events',
    'are filled in as the skill is deployed; list them in ask-resources.json',
  );

  for (const [locale, page] of Object.entries(publishingInformation.locales ?? {})) {
    const { name = '', summary = '', description = '', keywords = [], examplePhrases = [] } = page;
    must(
      name.length >= 2 && name.length <= limits.name,
      `${locale}.name`,
      `has to have 2 to ${limits.name} characters`,
    );
    must(!/alexa|amazon|echo/i.test(name), `${locale}.name`, "holds a name of Amazon's; use other words");
    must(summary !== '', `${locale}.summary`, 'is missing; write one of at most 160 characters');
    must(description !== '', `${locale}.description`, 'is missing; write one of at most 4,000 characters');
    must(
      keywords.length > 0 && keywords.length <= limits.keywords,
      `${locale}.keywords`,
      `have to be 1 to ${limits.keywords}`,
    );
    must(
      keywords.every((word) => word.length <= limits.keyword),
      `${locale}.keywords`,
      'are too long; 150 characters each',
    );
    must(new Set(keywords).size === keywords.length, `${locale}.keywords`, 'name one twice; keep one');
    must(
      examplePhrases.length <= limits.examplePhrases,
      `${locale}.examplePhrases`,
      'are more than the store shows; keep three',
    );
    const addresses = privacyAndCompliance.locales?.[locale] ?? {};
    for (const key of ['privacyPolicyUrl', 'termsOfUseUrl'] as const) {
      const fault = addressFault(addresses[key], toUpload);
      if (fault) findings.push(found(`${locale}.${key}`, fault));
    }
  }

  for (const { name, version } of apis?.custom?.tasks ?? [])
    must(
      tasks.some(({ file }) => file.endsWith(`/${name}.${version}.json`)),
      'tasks',
      `${name} ${version} has no file; put it at skill-package/tasks/${name}.${version}.json`,
    );
  return findings;
}

function addressFault(address: string | undefined, toUpload: boolean): string | undefined {
  if (!address)
    return `is missing; give an https address, or one below ${addressToSet} for the deployer to set`;
  if (address.startsWith(addressToSet))
    return toUpload ? 'is not set yet; put the address of your own page there' : undefined;
  if (!/^https:\/\/[^/]+\.[^/]+\//.test(`${address}/`)) return `${address} is no https address; give one`;
  return /^https:\/\/[^/]*alexa/i.test(address)
    ? `${address} has "alexa" in its domain; use another`
    : undefined;
}
