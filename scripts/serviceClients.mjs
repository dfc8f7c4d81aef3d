/**
 * The SDK's skill class reads one class of `ask-sdk-model`, to make clients of Alexa's services for skills that register
 * an API client. Ours registers none and asks the one service it needs itself; the clients of all others, a file that no
 * bundler can shake, would be compiled at every start.
 * @satisfies {import('esbuild').Plugin}
 */
export const withoutServiceClients = {
  name: 'without service clients',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^ask-sdk-model$/ }, () => ({ path: 'none', namespace: 'service-clients' }));
    onLoad({ filter: /./, namespace: 'service-clients' }, () => ({ contents: 'exports.services = {};' }));
  },
};
