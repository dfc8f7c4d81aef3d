/** What a template's parts say of each other: every name leads somewhere, and every parameter and condition is used. */
import type { SpecDatabase } from '@aws-cdk/service-spec-types';
import type { Finding } from './finding';
import { functionOf, isMapping, type Mapping, type Part } from './templateText';

const pseudoParameters = [
  'AccountId',
  'NoValue',
  'NotificationARNs',
  'Partition',
  'Region',
  'StackId',
].concat(['StackName', 'URLSuffix']);

/** One mention of a name. */
interface Mention {
  at: string;
  kind: 'value' | 'attribute' | 'condition' | 'resource';
  name: string;
  attribute?: string;
}

/** Names that lead nowhere, and parameters and conditions that nobody mentions. */
export function checkReferences(template: Mapping, spec: SpecDatabase): Finding[] {
  const section = (name: string): Mapping => (isMapping(template[name]) ? template[name] : {});
  const [parameters, conditions, resources] = [
    section('Parameters'),
    section('Conditions'),
    section('Resources'),
  ];
  const mentions = ['Conditions', 'Resources', 'Outputs'].flatMap((name) => mentionsIn(section(name), name));

  const attributesOf = (name: string): string[] | undefined => {
    const resource = resources[name];
    const type = isMapping(resource) ? String(resource.Type) : '';
    const [found] = spec.lookup('resource', 'cloudFormationType', 'equals', type);
    return found && Object.keys(found.attributes);
  };
  const wrong = ({ kind, name, attribute = '' }: Mention): string | undefined => {
    if (kind === 'condition') return name in conditions ? undefined : `there is no condition ${name}`;
    if (kind === 'value') {
      const pseudo = name.startsWith('AWS::') && pseudoParameters.includes(name.slice(5));
      const known = pseudo || name in parameters || name in resources;
      return known ? undefined : `there is no parameter or resource ${name}`;
    }
    if (!(name in resources)) return `there is no resource ${name}`;
    if (kind === 'resource') return undefined;
    return attributesOf(name)?.includes(attribute) === false
      ? `${name} has no attribute ${attribute}`
      : undefined;
  };

  const dangling = mentions.flatMap((mention) => {
    const what = wrong(mention);
    return what === undefined ? [] : [{ at: mention.at, what }];
  });
  const unused = (kind: Mention['kind'], names: Mapping, of: string) =>
    Object.keys(names)
      .filter((name) => !mentions.some((one) => one.kind === kind && one.name === name))
      .map((name) => ({ at: `${of}.${name}`, what: 'nothing uses it' }));
  return [
    ...dangling,
    ...unused('value', parameters, 'Parameters'),
    ...unused('condition', conditions, 'Conditions'),
  ];
}

function mentionsIn(part: Part, at: string): Mention[] {
  const called = functionOf(part);
  if (called) {
    const inside = isMapping(called.argument) || Array.isArray(called.argument);
    return [
      ...mentionsOf(called.name, called.argument, at),
      ...(inside ? mentionsIn(called.argument, at) : []),
    ];
  }
  if (Array.isArray(part)) return part.flatMap((one, index) => mentionsIn(one, `${at}.${index}`));
  if (!isMapping(part)) return [];
  const own: Mention[] = [];
  if (/^(Resources|Outputs)\.[^.]+$/.test(at)) {
    if (typeof part.Condition === 'string') own.push({ at, kind: 'condition', name: part.Condition });
    for (const name of [part.DependsOn ?? []].flat()) own.push({ at, kind: 'resource', name: String(name) });
  }
  return [...own, ...Object.entries(part).flatMap(([name, one]) => mentionsIn(one, `${at}.${name}`))];
}

function mentionsOf(name: string, argument: Part, at: string): Mention[] {
  const [first, second] = Array.isArray(argument) ? argument : [argument];
  if (name === 'Ref') return [{ at, kind: 'value', name: String(argument) }];
  if (name === 'Condition' || name === 'Fn::If') return [{ at, kind: 'condition', name: String(first) }];
  if (name === 'Fn::GetAtt') {
    return [{ at, kind: 'attribute', name: String(first), attribute: String(second) }];
  }
  if (name !== 'Fn::Sub') return [];
  const own = isMapping(second) ? Object.keys(second) : [];
  return [...String(first).matchAll(/\$\{([^!}][^}]*)\}/g)]
    .map(([, variable]) => variable!.trim())
    .filter((variable) => !own.includes(variable))
    .map((variable): Mention => {
      const [resource, ...attribute] = variable.split('.');
      if (attribute.length === 0) return { at, kind: 'value', name: variable };
      return { at, kind: 'attribute', name: resource!, attribute: attribute.join('.') };
    });
}
