import { expect, test } from 'vitest';
import { carrierIntent } from '../../../interaction-model/net';
import { chooseCarriers } from '../../../scripts/generate/samples/net';

test('no two carriers are one intent, as "legs" and "leg\'s" would be', () => {
  const loose = ['legs are tight', "leg's gone", "leg's stiff"].map((text) => ({
    kind: 'RelieveCramp',
    text,
  }));
  const carriers = chooseCarriers(loose);
  const names = carriers.map(carrierIntent);
  expect(carriers).toContain("leg's");
  expect(names).toHaveLength(new Set(names).size);
});
