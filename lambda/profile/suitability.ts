import type { RoutineRequest } from '../coaching/routine/position';
import { isBreathing, type Limit, type RoutinePlan, techniquesOf } from '../coaching/routine/routines';
import { technique } from '../coaching/techniques/catalogue';
import type { Profile } from './profile';
import { isPregnant, mayStand, tolerates } from './settings';

/**
 * Adapts a request to the profile: no rubbing where it would harm; a light touch and no thumbs with blood thinners; no
 * standing, leaning forward or holding the breath in pregnancy.
 */
export function suited(request: RoutineRequest, profile: Profile, nowMs: number): RoutineRequest {
  const pregnant = isPregnant(profile, nowMs);
  const { standing, ...seated } = request.plan;
  const plan: RoutinePlan = {
    ...(standing && mayStand(profile, nowMs) ? request.plan : seated),
    ...(pregnant && { pregnant: true }),
  };
  const ids = techniquesOf(plan);
  const also = (limit: Limit): readonly Limit[] => [...request.limits.filter((one) => one !== limit), limit];
  const rubs = ids.some((id) => technique(id).needs === 'massage');
  if (rubs && !tolerates('massage', profile, nowMs)) {
    const { side } = plan;
    const what = { what: 'seated_toes_up' as const, ...(pregnant && { pregnant: true as const }) };
    return { plan: { ...what, ...(side && { side }) }, limits: ['no-rubbing'] };
  }
  if (rubs && profile.bloodThinner) {
    const what = plan.what === 'massage_bedtime' ? plan.what : 'massage_knead';
    return { plan: { ...plan, what, light: true }, limits: also('light-touch') };
  }
  const leans = pregnant && techniquesOf(seated).some((id) => !ids.includes(id));
  if (leans) return { plan, limits: also('no-leaning') };
  const holdsBreath = isBreathing(plan.what) && ids.some((id) => (technique(id).beat?.length ?? 0) > 2);
  if (holdsBreath && pregnant) return { plan: { ...plan, what: 'breath_even' }, limits: also('no-holding') };
  return { ...request, plan: profile.usualSide === 'right' ? { rightFirst: true, ...plan } : plan };
}
