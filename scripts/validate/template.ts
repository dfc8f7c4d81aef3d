/** Whether CloudFormation would take a template, and whether it is one that ask-cli can deploy: known without an account. */
import { loadAwsServiceSpecSync } from '@aws-cdk/aws-service-spec';
import type { SpecDatabase } from '@aws-cdk/service-spec-types';
import { once } from '../../lambda/lib/once';
import type { Finding } from './finding';
import { checkReferences } from './templateReferences';
import { checkForAskCli, checkParameters, checkResource, checkRights } from './templateRules';
import { isMapping, type Mapping, type Part, readTemplate } from './templateText';
import { checkProperties } from './templateTypes';

const sections = ['AWSTemplateFormatVersion', 'Description', 'Metadata', 'Parameters', 'Mappings'].concat([
  'Conditions',
  'Rules',
  'Resources',
  'Outputs',
  'Transform',
]);

/** It takes half a second to read. */
const specification = once(loadAwsServiceSpecSync);

/** Every fault of a CloudFormation template. @param text YAML or JSON */
export function checkTemplate(text: string): Finding[] {
  const { template, findings } = readTemplate(text);
  if (findings.length > 0) return findings;
  const spec = specification();
  const { Parameters: parameters, Resources: resources } = template;
  if (!isMapping(resources)) return [{ at: 'template', what: 'it has no Resources' }];
  return [
    ...Object.keys(template)
      .filter((section) => !sections.includes(section))
      .map((section) => ({ at: section, what: 'there is no such section' })),
    ...checkForAskCli(template, text),
    ...checkParameters(isMapping(parameters) ? parameters : {}),
    ...Object.entries(resources).flatMap(([name, one]) => checkOne(one, `Resources.${name}`, template, spec)),
    ...checkReferences(template, spec),
    ...checkRights(resources, 'Resources'),
  ];
}

function checkOne(resource: Part, at: string, template: Mapping, spec: SpecDatabase): Finding[] {
  if (!isMapping(resource)) return [{ at, what: 'must be a mapping' }];
  const { Type: type, Properties: properties = {} } = resource;
  const [known] = spec.lookup('resource', 'cloudFormationType', 'equals', String(type));
  if (!known) return [{ at, what: `AWS has no resource type ${type}` }];
  if (!isMapping(properties)) return [{ at: `${at}.Properties`, what: 'must be a mapping' }];
  const isList = (name: string) => {
    const parameter = isMapping(template.Parameters) ? template.Parameters[name] : undefined;
    return isMapping(parameter) && /^(CommaDelimitedList|List<)/.test(String(parameter.Type));
  };
  return [
    ...checkResource(resource, at, spec),
    ...checkProperties(known.properties, properties, `${at}.Properties`, { spec, isList }),
  ];
}
