import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * `ask-sdk-model` is one file with the clients of all of Alexa's services, which no bundler can shake, and which would be
 * compiled at every start. The SDK's skill class reads it, to make clients for skills that register an API client; ours
 * registers none.
 * @satisfies {import('esbuild').Plugin}
 */
export const withoutServiceClients = {
  name: 'without service clients',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^ask-sdk-model$/ }, () => ({ path: 'none', namespace: 'service-clients' }));
    onLoad({ filter: /./, namespace: 'service-clients' }, () => ({ contents: 'exports.services = {};' }));
  },
};

/**
 * The same file with the client of one service, and what that needs.
 * @satisfies {import('esbuild').Plugin}
 */
export const onlyReminders = {
  name: 'only reminders',
  setup({ onLoad }) {
    onLoad({ filter: /ask-sdk-model[\\/]index\.js$/ }, ({ path }) => ({
      contents: withOnly(readFileSync(path, 'utf8'), 'reminderManagement'),
      resolveDir: dirname(path),
    }));
  },
};

/**
 * @param {string} source
 * @param {string} service
 * @throws {Error} when the file is laid out in another way than the one this was written for
 */
function withOnly(source, service) {
  const blocks = source.split(/^(?=\(function \(services\) \{$)/m);
  const [helpers, base] = blocks;
  const own = blocks.find((block) => block.includes(`(function (${service}) {`));
  const baseClass = /.*services\.BaseServiceClient = BaseServiceClient;\n/s.exec(base ?? '')?.[0];
  const userAgent = /^function createUserAgent.*?^}\n/ms.exec(base ?? '')?.[0];
  if (!helpers || !baseClass || !userAgent || !own)
    throw new Error('ask-sdk-model is laid out in a new way: see scripts/build/serviceClients.mjs.');
  const closing = '})(services = exports.services || (exports.services = {}));\n';
  return [helpers, baseClass, closing, userAgent, own].join('');
}
