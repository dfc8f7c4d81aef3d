import type { Complaint } from '../../coaching/relief/ladder';
import type { SettingId } from '../../profile/settings';

/** What a setting about somebody's body changes in how their leg is coached; empty for any other setting. */
export function complaintOf(setting: SettingId): Partial<Complaint> {
  if (setting === 'new_hip') return { limits: ['hip'], noStanding: true };
  if (setting === 'pregnant') return { pregnant: true };
  if (setting === 'cannot_stand') return { noStanding: true };
  return ['blood_thinner', 'clot_history', 'numb_skin'].includes(setting) ? { noRubbing: true } : {};
}
