import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Head } from '../../../../lambda/understanding/linear';
import type { Network } from '../../../../lambda/understanding/network';
import { type HeadName, unpack } from '../../../../lambda/understanding/trained';
import { pack } from '../../../../scripts/build/reader/pack';

const hashes = fc.uniqueArray(fc.nat(2 ** 24 - 1), { maxLength: 60 });
const labels = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 5 });

const head: fc.Arbitrary<Head> = fc
  .tuple(hashes, labels, fc.double({ min: 1e-4, max: 10, noNaN: true }))
  .chain(([all, names, scale]) =>
    fc
      .array(fc.integer({ min: -128, max: 127 }), {
        minLength: all.length * names.length,
        maxLength: all.length * names.length,
      })
      .map((weights) => ({
        ...{ labels: names, scale },
        hashes: Uint32Array.from(all.sort((one, other) => one - other)),
        weights: Int8Array.from(weights),
      })),
  );
const headNames = [
  'kind',
  'topic',
  'setting',
  'limit',
  'routine',
  'planAction',
  'joint',
] as const satisfies HeadName[];
const heads = fc
  .array(head, { minLength: headNames.length, maxLength: headNames.length })
  .map((all) => Object.fromEntries(headNames.map((name, at) => [name, all[at]!])) as Record<HeadName, Head>);
/** Names of types and ids of values, none of which is a part of every object. */
const name = fc.string().filter((text) => text !== '__proto__');
const words = fc.dictionary(name, fc.dictionary(name, fc.array(fc.string())));
const short = fc
  .uniqueArray(fc.tuple(fc.nat(2 ** 24 - 1), fc.constantFrom('Yes', 'No', 'Stop')), {
    selector: ([hash]) => hash,
  })
  .map((entries) => new Map(entries));

const float = fc.float({ noNaN: true, noDefaultInfinity: true });
const exactly = <Item>(item: fc.Arbitrary<Item>, length: number) =>
  fc.array(item, { minLength: length, maxLength: length });
const network: fc.Arbitrary<Network> = fc
  .tuple(hashes, labels, fc.integer({ min: 1, max: 4 }))
  .chain(([all, names, width]) =>
    fc
      .record({
        rows: exactly(fc.integer({ min: -7, max: 7 }), all.length * width),
        steps: exactly(fc.nat(255), all.length),
        shift: exactly(float, width),
        weights: exactly(float, names.length * width),
        shifts: exactly(float, names.length),
      })
      .map((own) => ({
        ...{ labels: names, width, hashes: Uint32Array.from(all.sort((one, other) => one - other)) },
        ...{ rows: Int8Array.from(own.rows), steps: Uint8Array.from(own.steps) },
        shift: Float32Array.from(own.shift),
        weights: Float32Array.from(own.weights),
        shifts: Float32Array.from(own.shifts),
      })),
  );

test('what was learned comes back from its bytes as it was, whatever it is', () => {
  fc.assert(
    fc.property(heads, words, short, hashes, network, (all, lists, sentences, unknown, alarms) => {
      const { joint, ...slots } = all;
      const back = unpack([
        pack({ networks: { kinds: alarms }, heads: { joint }, exact: { kind: sentences } }),
        pack({ networks: { alarms } }),
        pack({ heads: slots, words: lists, exact: { topic: sentences } }),
      ]);
      expect(back.networks).toEqual({ kinds: alarms, alarms });
      for (const name of headNames) {
        expect(back.heads[name].labels).toEqual(all[name].labels);
        expect(back.heads[name].scale).toBe(all[name].scale);
        expect([...back.heads[name].hashes]).toEqual([...all[name].hashes]);
        expect([...back.heads[name].weights]).toEqual([...all[name].weights]);
      }
      expect(back.words).toEqual(lists);
      for (const [hash, kind] of sentences) expect(back.exact.kind.get(hash)).toBe(kind);
      for (const hash of unknown) if (!sentences.has(hash)) expect(back.exact.kind.get(hash)).toBeUndefined();
    }),
  );
});

test('the same that was learned is the same bytes, so that a build without a change writes nothing', () => {
  fc.assert(
    fc.property(heads, words, short, (all, lists, sentences) => {
      const turned = new Map([...sentences].reverse());
      expect(pack({ heads: all, words: lists, exact: { kind: turned, topic: turned } })).toEqual(
        pack({ heads: all, words: lists, exact: { kind: sentences, topic: sentences } }),
      );
    }),
    { numRuns: 20 },
  );
});
