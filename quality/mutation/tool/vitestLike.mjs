// The part of vitest that these tests use, without its workers: its own `expect`, and tests that are only noted down.
import { format } from 'node:util';
import {
  ASYMMETRIC_MATCHERS_OBJECT,
  chai,
  customMatchers,
  GLOBAL_EXPECT,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
  setState,
} from '@vitest/expect';

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);

const expect = Object.assign((value, message) => chai.expect(value, message), chai.expect);
Object.assign(expect, globalThis[ASYMMETRIC_MATCHERS_OBJECT]);
globalThis[GLOBAL_EXPECT] = expect;
setState({ assertionCalls: 0, isExpectingAssertions: false, expectedAssertionsNumber: null }, expect);
chai.expect.extend(expect, customMatchers);

/** Every test by its id: its file and its names. */
export const registered = new Map();
let path = [];

function note(name, body) {
  const title = [...path, name].join(' > ');
  const id = registered.has(title) ? `${title} #${registered.size}` : title;
  registered.set(id, { id, run: body });
}

function within(name, body) {
  path = [...path, name];
  body();
  path = path.slice(0, -1);
}

/** One for each row; a row that is no array is its only value. */
function each(declare) {
  return (rows) => (name, body) => {
    for (const row of rows) {
      const values = Array.isArray(row) ? row : [row];
      declare(format(name, ...values), () => body(...values));
    }
  };
}

const test = Object.assign(note, { each: each(note) });
const describe = Object.assign(within, { each: each(within) });

/** What a bundle of tests gets in place of vitest. */
globalThis.vitestLike = { describe, expect, it: test, test };

/** Tests of a file are told from those of others. */
globalThis.vitestLikeFile = (file) => {
  path = [file];
};
