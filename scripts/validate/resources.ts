import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { FileFinding } from './finding';
import { namesOf } from './schema';
import type { Skill } from './skill';

/** ask-resources.json as ask-cli reads it: what it takes is written down nowhere but in its source. */
const schema = v.object({
  askcliResourcesVersion: v.literal('2020-03-31'),
  profiles: v.record(
    v.string(),
    v.object({
      skillMetadata: v.object({ src: v.string() }),
      code: v.record(v.picklist(['default', 'NA', 'EU', 'FE']), v.object({ src: v.string() })),
      skillInfrastructure: v.object({
        type: v.string(),
        userConfig: v.looseObject({
          templatePath: v.optional(v.string()),
          skillEvents: v.optional(v.object({ subscriptions: v.array(v.string()) })),
        }),
      }),
    }),
  ),
});

/** The deployment's own file, where there is one: its shape, its paths, and the events it subscribes to. */
export function checkResources({ root, resources }: Skill): FileFinding[] {
  if (!resources) return [];
  const found = (at: string, what: string): FileFinding => ({ file: resources.file, at, what });
  const parsed = v.safeParse(schema, resources.json);
  if (!parsed.success)
    return parsed.issues.map((issue) =>
      found(v.getDotPath(issue) ?? 'the file', `${issue.message}; correct it`),
    );
  const events = namesOf('v1.skill.Manifest.EventNameType');
  return Object.entries(parsed.output.profiles).flatMap(
    ([profile, { skillMetadata, code, skillInfrastructure }]) => {
      const { templatePath, skillEvents } = skillInfrastructure.userConfig;
      const paths = [skillMetadata.src, ...(templatePath ? [templatePath] : [])];
      return [
        ...paths
          .filter((path) => !existsSync(join(root, path)))
          .map((path) => found(profile, `${path} is not there; put it there or correct the path`)),
        // The build folder would be the one that knows which skill is whose, and it is emptied.
        ...Object.values(code)
          .filter(({ src }) => /^\.?\/*$/.test(src))
          .map(() => found(`${profile}.code`, 'is the whole folder; name the one with the built handler')),
        ...(skillEvents?.subscriptions ?? [])
          .filter((name) => !events.includes(name))
          .map((name) => found(`${profile}.skillEvents`, `${name} is no event; correct it`)),
      ];
    },
  );
}
