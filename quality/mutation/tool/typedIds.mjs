// Ids such as 'hold' or 'left' are values of union types: "" in their place does not compile, so that `npm test` notices it
// without a test. Texts, templates and everything else are broken as usual.
import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';

const reason = 'an id of a union type: another string does not compile';

export const strykerPlugins = [
  declareValuePlugin(PluginKind.Ignore, 'typed-ids', {
    shouldIgnore: (path) => (path.isStringLiteral() && /^[\w-]+$/.test(path.node.value) ? reason : undefined),
  }),
];
