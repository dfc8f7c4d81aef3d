/**
 * Words that no first answer to a cramp needs stay out of the bundle that every start compiles: where they are asked for
 * they are a file of their own, required then.
 * @satisfies {import('esbuild').Plugin}
 */
export const lazyWords = {
  name: 'lazy words',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^\.\/lazyWords$/ }, ({ path }) => ({ path, namespace: 'lazy-words' }));
    onResolve({ filter: /^\.\/words$/, namespace: 'lazy-words' }, () => ({
      path: './words',
      external: true,
    }));
    onLoad({ filter: /./, namespace: 'lazy-words' }, () => ({
      contents: "export const lazyWords = (own, inHold) => require('./words').lazyWords(own, inHold);",
    }));
  },
};
