/** What a template must hold for ask-cli to deploy it, for data to be safe, and for nobody to have rights to everything. */
import type { SpecDatabase } from '@aws-cdk/service-spec-types';
import type { Finding } from './finding';
import { isMapping, type Mapping, type Part } from './templateText';

/** The most that CloudFormation takes of a template as text, in bytes. */
const mostBytes = 51_200;

/** ask-cli hands these to the stack whether the template wants them or not. */
const handedIn = ['SkillId', 'LambdaRuntime', 'LambdaHandler', 'CodeBucket', 'CodeKey', 'CodeVersion'];

/** @param text the template as it is sent */
export function checkForAskCli(template: Mapping, text: string): Finding[] {
  const has = (section: string, name: string) => isMapping(template[section]) && name in template[section];
  const bytes = Buffer.byteLength(text);
  return [
    ...handedIn
      .filter((name) => !has('Parameters', name))
      .map((name) => ({ at: 'Parameters', what: `${name} is missing, which ask-cli hands in` })),
    ...(has('Outputs', 'SkillEndpoint')
      ? []
      : [{ at: 'Outputs', what: 'SkillEndpoint is missing, which ask-cli reads' }]),
    ...(bytes > mostBytes
      ? [{ at: 'template', what: `it is ${bytes} bytes long; CloudFormation takes ${mostBytes}` }]
      : []),
  ];
}

/** A parameter's own default must be one that it allows. */
export function checkParameters(parameters: Mapping): Finding[] {
  return Object.entries(parameters).flatMap(([name, parameter]) => {
    const at = `Parameters.${name}`;
    if (!isMapping(parameter)) return [{ at, what: 'must be a mapping' }];
    const { Type: type, Default: fallback, AllowedValues: values, AllowedPattern: pattern } = parameter;
    const found: Finding[] = [];
    if (!/^(String|Number|CommaDelimitedList|List<.+>|AWS::.+)$/.test(String(type)))
      found.push({ at, what: `there is no type ${type}` });
    if (fallback === undefined) return found;
    const text = String(fallback);
    const limits = [Number(parameter.MinValue ?? -Infinity), Number(parameter.MaxValue ?? Infinity)] as const;
    const isIn = Number(fallback) >= limits[0] && Number(fallback) <= limits[1];
    const allowed =
      (!Array.isArray(values) || values.map(String).includes(text)) &&
      (typeof pattern !== 'string' || new RegExp(`^(?:${pattern})$`).test(text)) &&
      (type !== 'Number' || isIn);
    if (!allowed) found.push({ at, what: `its default ${JSON.stringify(text)} is none that it allows` });
    return found;
  });
}

const resourceKeys = ['Type', 'Properties', 'Condition', 'DependsOn', 'Metadata'].concat([
  'DeletionPolicy',
  'UpdateReplacePolicy',
  'CreationPolicy',
  'UpdatePolicy',
]);
const policies = ['Delete', 'Retain', 'RetainExceptOnCreate', 'Snapshot'];

/** What stands beside a resource's properties; what holds data must say what becomes of it. */
export function checkResource(resource: Mapping, at: string, spec: SpecDatabase): Finding[] {
  const found: Finding[] = Object.keys(resource)
    .filter((key) => !resourceKeys.includes(key))
    .map((key) => ({ at, what: `a resource has no ${key}` }));
  const [kind] = spec.lookup('resource', 'cloudFormationType', 'equals', String(resource.Type));
  for (const key of ['DeletionPolicy', 'UpdateReplacePolicy']) {
    const policy = resource[key];
    if (policy === undefined && kind?.isStateful) found.push({ at, what: `it holds data: say its ${key}` });
    if (policy !== undefined && !policies.includes(String(policy)))
      found.push({ at, what: `${key} must be one of ${policies.join(', ')}` });
  }
  return found;
}

/** Statements that allow every call of a service, or a call on everything. */
export function checkRights(part: Part, at: string): Finding[] {
  if (Array.isArray(part)) return part.flatMap((one, index) => checkRights(one, `${at}.${index}`));
  if (!isMapping(part)) return [];
  const listed = (key: string) => [part[key] ?? []].flat().filter((one) => typeof one === 'string');
  if (part.Effect === 'Allow') {
    const wide = [
      ...listed('Action').filter((action) => action.includes('*')),
      ...listed('Resource').filter((resource) => resource === '*'),
      ...('NotAction' in part || 'NotResource' in part ? ['all but what is named'] : []),
    ];
    return wide.map((right) => ({ at, what: `it allows ${right}: name what is needed` }));
  }
  return Object.entries(part).flatMap(([name, one]) => checkRights(one, `${at}.${name}`));
}
