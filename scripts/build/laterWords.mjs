/**
 * Words that no first answer to a cramp needs stay out of the bundle that every start compiles: where they are asked for
 * they are a file of their own, required then.
 * @satisfies {import('esbuild').Plugin}
 */
export const laterWords = {
  name: 'later words',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^\.\/later$/ }, ({ path }) => ({ path, namespace: 'later-words' }));
    onResolve({ filter: /^\.\/words$/, namespace: 'later-words' }, () => ({
      path: './words',
      external: true,
    }));
    onLoad({ filter: /./, namespace: 'later-words' }, () => ({
      contents: "export const later = (own, inHold) => require('./words').later(own, inHold);",
    }));
  },
};
