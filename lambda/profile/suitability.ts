import type { RoutineRequest } from '../coaching/routine/position';
import { type Limit, type RoutinePlan, techniquesOf } from '../coaching/routine/routines';
import { technique } from '../coaching/techniques/catalogue';
import type { Profile } from './profile';
import { isPregnant, mayStand, tolerates } from './settings';

/**
 * A wish as it suits what a person has said about themselves. Rubbing becomes a stretch where they must not be rubbed, and
 * a light touch without thumbs where their blood is thinned. A pregnant person neither stands, leans forward nor holds
 * their breath. A person with a new hip neither leans forward nor does what turns it out.
 */
export function suited(request: RoutineRequest, profile: Profile, nowMs: number): RoutineRequest {
  const pregnant = isPregnant(profile, nowMs);
  const { standing, ...seated } = request.plan;
  const wish: RoutinePlan = standing && mayStand(profile, nowMs) ? request.plan : seated;
  const plan: RoutinePlan = {
    ...wish,
    ...(pregnant && { pregnant: true }),
    ...(profile.newHip && { upright: true }),
  };
  const ids = techniquesOf(plan);
  const also = (limit: Limit): readonly Limit[] => [...request.limits.filter((one) => one !== limit), limit];
  const rub = ids.find((id) => technique(id).contact === 'massage');
  if (rub && !tolerates('massage', profile, nowMs)) {
    const { side } = plan;
    const what = { what: technique(rub).instead.unrubbed!, ...(pregnant && { pregnant: true as const }) };
    return { plan: { ...what, ...(side && { side }) }, limits: ['no-rubbing'] };
  }
  if (rub && profile.bloodThinner) {
    const what = technique(rub).instead.lightly ?? rub;
    return { plan: { ...plan, what, light: true }, limits: also('light-touch') };
  }
  const noHip = profile.newHip && ids.some((id) => technique(id).notFor.includes('new-hip'));
  if (noHip) return { plan: { ...plan, what: 'seated_toes_up' }, limits: ['new-hip'] };
  const leans = (pregnant || profile.newHip) && techniquesOf(wish).some((id) => !ids.includes(id));
  if (leans) return { plan, limits: also('no-leaning') };
  const unheld = pregnant && ids.map((id) => technique(id).instead.unheld).find((id) => id !== undefined);
  if (unheld) return { plan: { ...plan, what: unheld }, limits: also('no-holding') };
  return { ...request, plan: profile.usualSide === 'right' ? { rightFirst: true, ...plan } : plan };
}
