/** The properties of a template's resources against AWS's own specification of them. */
import type { Property, PropertyType, SpecDatabase } from '@aws-cdk/service-spec-types';
import type { Finding } from './finding';
import { functionOf, isMapping, type Mapping, type Part } from './templateText';

/** What the properties of a resource are judged by. */
export interface Rules {
  spec: SpecDatabase;
  /** Whether a `Ref` to this name gives a list. */
  isList(name: string): boolean;
}

/** Properties that are unknown, missing, or of the wrong type. */
export function checkProperties(
  properties: Readonly<Record<string, Property>>,
  given: Mapping,
  at: string,
  rules: Rules,
): Finding[] {
  const missing = Object.entries(properties)
    .filter(([name, { required }]) => required && !(name in given))
    .map(([name]) => ({ at, what: `${name} is missing` }));
  const others = Object.entries(given).flatMap(([name, part]) => {
    const property = properties[name];
    const here = `${at}.${name}`;
    return property
      ? checkType(property.type, part, here, rules)
      : [{ at: here, what: 'there is no such property' }];
  });
  return [...missing, ...others];
}

function checkType(type: PropertyType, part: Part, at: string, rules: Rules): Finding[] {
  const called = functionOf(part);
  if (called?.name === 'Fn::If') {
    const [, ...branches] = Array.isArray(called.argument) ? called.argument : [];
    return branches.flatMap((branch) => checkType(type, branch, at, rules));
  }
  if (called) return checkFunction(type, called.name, called.argument, at, rules);
  switch (type.type) {
    case 'union':
      return checkUnion(type.types, part, at, rules);
    case 'array':
      if (!Array.isArray(part)) return [{ at, what: 'must be a list' }];
      return part.flatMap((one, index) => checkType(type.element, one, `${at}.${index}`, rules));
    case 'map':
      if (!isMapping(part)) return [{ at, what: 'must be a mapping' }];
      return Object.entries(part).flatMap(([name, one]) =>
        checkType(type.element, one, `${at}.${name}`, rules),
      );
    case 'ref':
      if (!isMapping(part)) return [{ at, what: 'must be a mapping' }];
      return checkProperties(rules.spec.get('typeDefinition', type.reference).properties, part, at, rules);
    case 'json':
    case 'tag':
      return typeof part === 'object' || typeof part === 'string'
        ? []
        : [{ at, what: 'must be a mapping or JSON' }];
    default:
      return checkScalar(type, part, at);
  }
}

/** CloudFormation takes a number for a text and the other way round, as long as it reads as one. */
function checkScalar(type: PropertyType, part: Part, at: string): Finding[] {
  if (typeof part === 'object') return [{ at, what: `must be one value, a ${type.type}` }];
  const text = String(part);
  const fits = {
    integer: /^-?\d+$/.test(text),
    number: text.trim() !== '' && Number.isFinite(Number(text)),
    boolean: /^(true|false)$/.test(text),
  }[type.type as string];
  if (fits === false) return [{ at, what: `must be a ${type.type}, not ${text}` }];
  const allowed = 'allowedValues' in type ? type.allowedValues?.map(String) : undefined;
  if (allowed && !allowed.includes(text)) {
    return [{ at, what: `must be one of ${allowed.join(', ')}, not ${text}` }];
  }
  return [];
}

/** Of several types only those of the same shape are held against the value; the one that fits best tells what is wrong. */
function checkUnion(types: readonly PropertyType[], part: Part, at: string, rules: Rules): Finding[] {
  const sameShape = types.filter(({ type }) => (type === 'array') === Array.isArray(part));
  const judged = (sameShape.length > 0 ? sameShape : types).map((one) => checkType(one, part, at, rules));
  return judged.sort((a, b) => a.length - b.length)[0] ?? [];
}

/** Of a function's value only its shape is known here: one text, or perhaps a list. */
function checkFunction(
  type: PropertyType,
  name: string,
  argument: Part,
  at: string,
  rules: Rules,
): Finding[] {
  const isOneText =
    ['Fn::Sub', 'Fn::Join', 'Fn::Base64', 'Fn::ImportValue'].includes(name) ||
    (name === 'Ref' && argument !== 'AWS::NoValue' && !rules.isList(String(argument)));
  if (!isOneText || !['array', 'map', 'ref'].includes(type.type)) return [];
  const wanted = type.type === 'array' ? 'a list' : 'a mapping';
  return [{ at, what: `must be ${wanted}, and ${name.replace('Fn::', '!')} gives one value` }];
}
