import type { Profile } from '../profile/profile';
import { bears, isPregnant } from '../profile/settings';
import { technique } from './catalogue';
import { isBreathing, techniquesOf } from './routine';
import type { Wish } from './routinePlace';

/**
 * A wish as it suits somebody of whom something is known (facts: cramps §1.5, §5; interfaces §10.16): nobody is rubbed
 * who must not be, thinned blood gets a light touch and no thumbs, and no breath is held when pregnant.
 */
export function suited(wish: Wish, profile: Profile, nowMs: number): Wish {
  const { plan, limits } = wish;
  const ids = techniquesOf(plan);
  const rubs = ids.some((id) => technique(id).needs === 'massage');
  if (rubs && !bears('massage', profile, nowMs)) {
    const { side } = plan;
    return { plan: { what: 'seated_combo_trial', ...(side && { side }) }, limits: ['no-rubbing'] };
  }
  if (rubs && profile.bloodThinner) {
    const what = plan.what === 'massage_bedtime' ? plan.what : 'massage_knead';
    return { plan: { ...plan, what }, limits: [...limits, 'light-touch'] };
  }
  const holdsBreath = isBreathing(plan.what) && ids.some((id) => (technique(id).beat?.length ?? 0) > 2);
  if (holdsBreath && isPregnant(profile, nowMs)) {
    return { plan: { ...plan, what: 'breath_even' }, limits: [...limits, 'no-holding'] };
  }
  return profile.usualSide === 'right' ? { ...wish, plan: { rightFirst: true, ...plan } } : wish;
}
