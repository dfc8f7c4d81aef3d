/** Weighs evidence: logistic regression on the likeliest places of sentences. */
import type { Evidence } from '../../../lambda/understanding/parting';

/** A sentence: whether it has two meanings, and the places at which it may be parted. */
export interface Case {
  two: boolean;
  places: readonly { evidence: Evidence; isRight: boolean }[];
}

const rounds = 60;
const firstStep = 0.3;
/** How strongly weights are kept near 0. */
const restraint = 1e-4;
/** Smaller weights of two kinds together are left out. */
const least = 0.9;
/** What counts how much: the place that parts two meanings, another place there, a place in a sentence with one meaning. */
const shares = { right: 3, wrong: 0.5, one: 1 };

/**
 * Returns the weight of each kind of evidence, so that a sentence is parted from a score of 0 on.
 * @param mayInvent the share of sentences with one meaning that may be parted, 0 to 1
 */
export function weigh(cases: readonly Case[], mayInvent: number): Record<string, number> {
  const rows = cases.flatMap(({ two, places }) =>
    places.map(({ evidence, isRight }) => ({
      entries: Object.entries(evidence),
      isRight,
      share: isRight ? shares.right : two ? shares.wrong : shares.one,
    })),
  );
  const weights = new Map<string, number>();
  const gradients = new Map<string, number>();
  for (let round = 0; round < rounds; round += 1)
    for (const { entries, isRight, share } of rows) {
      const score = entries.reduce((sum, [name, value]) => sum + value * (weights.get(name) ?? 0), 0);
      const wrong = share * (1 / (1 + Math.exp(-score)) - (isRight ? 1 : 0));
      for (const [name, value] of entries) {
        const weight = weights.get(name) ?? 0;
        const slope = wrong * value + restraint * weight;
        // AdaGrad: rare evidence moves further at a time.
        const before = (gradients.get(name) ?? 1) + slope ** 2;
        gradients.set(name, before);
        weights.set(name, weight - (firstStep * slope) / Math.sqrt(before));
      }
    }
  for (const [name, weight] of weights) {
    const kept = Math.round(weight * 10) / 10;
    if (name.includes('+') && Math.abs(kept) < least) weights.delete(name);
    else weights.set(name, kept);
  }
  const scoreOf = (evidence: Evidence) =>
    Object.entries(evidence).reduce((sum, [name, value]) => sum + value * (weights.get(name) ?? 0), 0);
  const ofOne = cases
    .filter(({ two }) => !two)
    .map(({ places }) =>
      Math.max(Number.NEGATIVE_INFINITY, ...places.map(({ evidence }) => scoreOf(evidence))),
    )
    .sort((one, other) => other - one);
  const limit = ofOne[Math.floor(ofOne.length * mayInvent)]!;
  weights.set('always', Math.round(10 * ((weights.get('always') ?? 0) - limit)) / 10);
  const two = cases.filter((one) => one.two);
  const found = two.filter(({ places }) => {
    const best = [...places].sort((one, other) => scoreOf(other.evidence) - scoreOf(one.evidence))[0];
    return best?.isRight && scoreOf(best.evidence) >= 0;
  });
  console.error(
    `Both meanings read in ${found.length} of ${two.length}; parted wrongly ${mayInvent * 100} of 100.`,
  );
  return Object.fromEntries([...weights].sort());
}
