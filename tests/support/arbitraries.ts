import fc from 'fast-check';
import type { Complaint } from '../../lambda/coaching/relief/ladder';
import { muscles, postures, sides } from '../../lambda/coaching/techniques/technique';

/** Any complaint that can be said. */
export const complaint = fc.record(
  {
    muscle: fc.constantFrom(...muscles),
    side: fc.constantFrom(...sides),
    posture: fc.constantFrom(...postures),
    helper: fc.boolean(),
  },
  { requiredKeys: ['muscle', 'helper'] },
) as fc.Arbitrary<Complaint>;

/** How often a property is tried that needs many tries; fewer where a run as a whole asks for fewer. */
export function runs(many: number): { numRuns: number } {
  return { numRuns: Math.min(many, fc.readConfigureGlobal()?.numRuns ?? many) };
}
