// Alexa's service clients come as one file that no bundler can shake. Compiling all of them was a tenth of a start.
import { readFile } from 'node:fs/promises';

/** The services that the skill asks. */
const used = ['ups'];
/** Each service is a block of its own, named on its inside; the base class and the factory have no name. */
const block = /^\(function \(services\) \{\n(?:.*\n)*?\}\)\(services = exports\.services.*\n/gm;
const name = /^ {4}\(function \((\w+)\) \{$/m;

/**
 * Leaves the clients of other services out of a bundle.
 * @satisfies {import('esbuild').Plugin}
 * @throws where the file is not of the form that is expected
 */
export const onlyUsedServiceClients = {
  name: 'only used service clients',
  setup({ onLoad }) {
    onLoad({ filter: /ask-sdk-model[\\/]index\.js$/ }, async ({ path }) => {
      const found = new Set();
      const contents = (await readFile(path, 'utf8')).replaceAll(block, (all) => {
        const service = name.exec(all)?.[1];
        if (service !== undefined) found.add(service);
        return service === undefined || used.includes(service) ? all : '';
      });
      const missing = used.filter((service) => !found.has(service));
      if (missing.length > 0) throw new Error(`no client for ${missing.join(', ')} in ask-sdk-model`);
      return { contents };
    });
  },
};
