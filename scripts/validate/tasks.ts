import type { FileFinding } from './finding';
import type { Skill } from './skill';

/** Custom tasks as Alexa takes them: file, version, path and method, public, declared in the manifest. */
export function checkTasks({ tasks, manifest }: Skill): FileFinding[] {
  const declared = manifest.json.manifest?.apis?.custom?.tasks ?? [];
  return tasks.flatMap(({ file, json }) => {
    const [, name, version] = /\/(\w+)\.([1-9]\d*)\.json$/.exec(file) ?? [];
    const found = (at: string, what: string): FileFinding => ({ file, at, what });
    if (!name) return [found('the file', 'is not named Task.1.json; rename it')];
    const { openapi, info = {}, paths = {} } = json;
    const [path, ...morePaths] = Object.entries(paths);
    const faults: (FileFinding | false)[] = [
      !openapi?.startsWith('3.') && found('openapi', 'is not version 3; write "3.0.0"'),
      info.version !== version &&
        found('info.version', `is not the "${version}" of the file's name; make them equal`),
      info['x-amzn-alexa-access-scope'] !== 'public' &&
        found('x-amzn-alexa-access-scope', 'is not "public", which routines need; set it'),
      (path?.[0] !== `/${name}` || morePaths.length > 0) && found('paths', `has to be /${name} alone`),
      Object.keys(path?.[1] ?? {}).some((key) => !['summary', 'description', 'post'].includes(key)) &&
        found('paths', 'takes nothing but post; leave other methods out'),
      !declared.some((task) => task.name === name && task.version === version) &&
        found('info.version', 'is not declared in the manifest; add it to apis.custom.tasks'),
    ];
    return faults.filter((fault) => fault !== false);
  });
}
