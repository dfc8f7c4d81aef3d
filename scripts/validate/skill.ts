import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { InteractionModel } from '../../simulator/nlu';
import type { FileFinding } from './finding';

/** A file, parsed; whoever reads it checks its shape. */
export interface Parsed<T = unknown> {
  file: string;
  json: T;
}

/** What is read of a manifest; the schema checks the rest. Every part may be missing. */
export interface ManifestFile {
  manifest?: {
    publishingInformation?: {
      category?: string;
      testingInstructions?: string;
      locales?: Record<string, StoreEntry>;
    };
    privacyAndCompliance?: {
      usesHealthInfo?: boolean;
      locales?: Record<string, { privacyPolicyUrl?: string; termsOfUseUrl?: string }>;
    };
    permissions?: { name: string }[];
    apis?: { custom?: { tasks?: { name: string; version: string }[] } };
    events?: unknown;
  };
}

/** What the store shows in a locale. */
export interface StoreEntry {
  name?: string;
  summary?: string;
  description?: string;
  examplePhrases?: string[];
  keywords?: string[];
  smallIconUri?: string;
  largeIconUri?: string;
}

/** What is read of a task. */
export interface TaskFile {
  openapi?: string;
  info?: {
    version?: string;
    'x-amzn-alexa-access-scope'?: string;
    'x-amzn-display-details'?: Record<string, { title?: string }>;
  };
  paths?: Record<string, object>;
}

/** A skill's files, as they lie in its folder. */
export interface Skill {
  root: string;
  manifest: Parsed<ManifestFile>;
  /** By locale. */
  models: ReadonlyMap<string, Parsed<InteractionModel>>;
  tasks: readonly Parsed<TaskFile>[];
  resources: Parsed | undefined;
}

const packaged = 'skill-package';
const modelFolder = `${packaged}/interactionModels/custom`;

/** Where a locale's interaction model is kept. */
export const modelPath = (locale: string) => `${modelFolder}/${locale}.json`;
/** Where the manifest is kept. */
export const manifestPath = `${packaged}/skill.json`;

/** Reads the files of a skill. A file that is missing or no JSON is a finding, and reads as empty. */
export function readSkill(root: string): { skill: Skill; findings: FileFinding[] } {
  const findings: FileFinding[] = [];
  const parse = <T>(file: string): Parsed<T> => {
    try {
      return { file, json: JSON.parse(readFileSync(join(root, file), 'utf8')) };
    } catch (error) {
      const what =
        error instanceof SyntaxError
          ? `it is no JSON (${error.message}); correct it`
          : 'it cannot be read; put it there';
      findings.push({ file, at: 'the file', what });
      return { file, json: {} as T };
    }
  };
  const models = filesIn(root, modelFolder).map(
    (file) => [file.slice(modelFolder.length + 1, -'.json'.length), parse<InteractionModel>(file)] as const,
  );
  const skill = {
    root,
    manifest: parse<ManifestFile>(manifestPath),
    models: new Map(models),
    tasks: filesIn(root, `${packaged}/tasks`).map((file) => parse<TaskFile>(file)),
    resources: existsSync(join(root, 'ask-resources.json')) ? parse('ask-resources.json') : undefined,
  };
  return { skill, findings };
}

function filesIn(root: string, folder: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  const names = readdirSync(join(root, folder)).filter((name) => name.endsWith('.json'));
  return names.sort().map((name) => `${folder}/${name}`);
}
