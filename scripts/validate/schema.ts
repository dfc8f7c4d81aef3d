import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import { definitions } from 'ask-smapi-model/spec.json';
import { once } from '../../lambda/lib/once';
import type { FileFinding } from './finding';
import type { Skill } from './skill';

/** A definition of Amazon's description of the skill management interface. */
interface Definition {
  type?: string;
  discriminator?: string;
  properties?: Record<string, object>;
  allOf?: Definition[];
  $ref?: string;
  required?: string[];
  'x-discriminator-value'?: string;
}

const known: Record<string, Definition> = {
  ...(definitions as Record<string, Definition>),
  // Amazon's own description asks for another word for every value, but its console writes values without one.
  'v1.skill.interactionModel.TypeValueObject': {
    ...(definitions['v1.skill.interactionModel.TypeValueObject'] as Definition),
    required: ['value'],
  },
};
const checks = {
  manifest: once(() => validatorOf('v1.skill.Manifest.SkillManifestEnvelope')),
  model: once(() => validatorOf('v1.skill.interactionModel.InteractionModelData')),
};

/** The manifest and the models against the schemas that Amazon ships with its tools. */
export function checkSchemas({ manifest, models }: Skill): FileFinding[] {
  return [
    ...against(checks.manifest(), manifest.file, manifest.json),
    ...[...models.values()].flatMap(({ file, json }) => against(checks.model(), file, json)),
  ];
}

function against(validate: ValidateFunction, file: string, json: unknown): FileFinding[] {
  if (validate(json)) return [];
  return (validate.errors ?? []).map((error) => ({
    file,
    at: error.instancePath.slice(1).replaceAll('/', '.') || 'the file',
    what: `${told(error)}; Amazon's schema refuses it`,
  }));
}

function told({ message = 'is not as it should be', params }: ErrorObject): string {
  const { additionalProperty, allowedValues } = params;
  if (additionalProperty) return `has "${additionalProperty}", which is not known there`;
  return allowedValues?.length < 20 ? `${message}: ${allowedValues.join(', ')}` : message;
}

function validatorOf(name: string): ValidateFunction {
  // Formats are documentation in there, with names of their own.
  const ajv = new Ajv({ strict: false, allErrors: true, discriminator: true, validateFormats: false });
  const strict = Object.entries(known).map(([key, definition]) => [key, strictly(key, definition)]);
  return ajv.compile({ definitions: Object.fromEntries(strict), ...refTo(name) });
}

/** A definition that refuses what it does not name. One with kinds becomes a choice between them. */
function strictly(key: string, definition: Definition): object {
  const { discriminator } = definition;
  if (discriminator) return choice(key, discriminator, definition);
  if (definition.allOf) return definition;
  return closed(definition);
}

function choice(key: string, by: string, base: Definition): object {
  const kinds = Object.values(known).filter(({ allOf }) => allOf?.[0]?.$ref === refTo(key).$ref);
  const values = kinds.map((kind) => kind['x-discriminator-value']!);
  const full = kinds.map((kind, at) => kindOf(base, kind.allOf![1] ?? {}, by, { const: values[at] }));
  // Interfaces that have nothing but their name have no kind of their own.
  const all: string[] =
    key === 'v1.skill.Manifest.Interface' ? namesOf('v1.skill.Manifest.InterfaceType') : [];
  const plain = all.filter((value) => !values.includes(value));
  const rest = plain.length > 0 ? [kindOf(base, {}, by, { enum: plain })] : [];
  const oneOf = [...full, ...rest];
  if (oneOf.length === 0) return base;
  return { type: 'object', discriminator: { propertyName: by }, required: [by], oneOf };
}

function kindOf(base: Definition, own: Definition, by: string, value: object): object {
  const required = [...(base.required ?? []), ...(own.required ?? [])];
  return closed({
    type: 'object',
    required,
    properties: { ...base.properties, ...own.properties, [by]: value },
  });
}

function closed(definition: Definition): object {
  return definition.properties && !('additionalProperties' in definition)
    ? { ...definition, additionalProperties: false }
    : definition;
}

/** The values of an enumeration of Amazon's. */
export function namesOf(name: string): string[] {
  return (known[name] as { enum?: string[] }).enum ?? [];
}

function refTo(name: string): { $ref: string } {
  return { $ref: `#/definitions/${name}` };
}
