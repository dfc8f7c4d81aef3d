/** Whether ask-cli finds with its ask-resources.json what it is to deploy, and the stack knows what it is told. */
import * as v from 'valibot';
import type { Finding } from './finding';
import { isMapping, readTemplate } from './templateText';

/** Under the project, and not the project itself: ask-cli would copy all of it, and empties the copy's folder. */
const folder = v.pipe(v.string(), v.regex(/^\.\/[^.]/, 'must be a folder in the project, such as ./dist'));

const userConfigSchema = v.object({
  runtime: v.pipe(v.string(), v.regex(/^nodejs\d+\.x$/, 'must be a Node runtime, such as nodejs24.x')),
  handler: v.pipe(v.string(), v.regex(/^\w+\.\w+$/, 'must be a file and its export, such as index.handler')),
  templatePath: folder,
  awsRegion: v.pipe(v.string(), v.regex(/^[a-z]{2}-[a-z]+-\d$/, 'must be a region, such as us-east-1')),
  cfn: v.object({
    parameters: v.record(v.string(), v.string('must be a text; CloudFormation takes no other')),
    capabilities: v.optional(v.array(v.string())),
  }),
  skillEvents: v.object({ subscriptions: v.pipe(v.array(v.string()), v.minLength(1, 'must name events')) }),
});

/** ask-resources.json, in the parts that are used. */
export const askResourcesSchema = v.object({
  askcliResourcesVersion: v.literal('2020-03-31'),
  profiles: v.object({
    default: v.object({
      skillMetadata: v.object({ src: folder }),
      code: v.object({ default: v.object({ src: folder }) }),
      skillInfrastructure: v.object({
        type: v.literal('@ask-cli/cfn-deployer'),
        userConfig: userConfigSchema,
      }),
    }),
  }),
});

/** Every fault of an ask-resources.json. @param templateText of the stack that it names */
export function checkAskResources(text: string, templateText: string): Finding[] {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), askResourcesSchema), text);
  if (!parsed.success) {
    return parsed.issues.map((issue) => ({ at: v.getDotPath(issue) ?? 'file', what: issue.message }));
  }
  const at = 'profiles.default.skillInfrastructure.userConfig';
  const { runtime, cfn } = parsed.output.profiles.default.skillInfrastructure.userConfig;
  const { template } = readTemplate(templateText);
  const parameters = isMapping(template.Parameters) ? template.Parameters : {};
  const { LambdaRuntime } = parameters;
  const runtimes = isMapping(LambdaRuntime) ? LambdaRuntime.AllowedValues : undefined;
  return [
    ...(Array.isArray(runtimes) && !runtimes.includes(runtime)
      ? [{ at: `${at}.runtime`, what: `the stack does not take ${runtime}` }]
      : []),
    ...Object.keys(cfn.parameters)
      .filter((name) => !(name in parameters))
      .map((name) => ({ at: `${at}.cfn.parameters`, what: `the stack has no parameter ${name}` })),
  ];
}
