import type { Meaning } from '../../dialog/meaning';
import type { SettingId } from '../../profile/settings';
import type { Turn } from '../turn';

/** Settings that are a medicine or an illness. To deny one is to speak of it too: "with warfarin" may be misheard as that. */
const ill: readonly SettingId[] = ['blood_thinner', 'no_blood_thinner', 'clot_history', 'numb_skin'];

/** What a sentence says of a body, as a setting would. */
function toldBy({ kind, slots }: Meaning): 'pregnant' | 'ill' | undefined {
  if (kind !== 'ChangeSetting') return undefined;
  if (slots.pregnancy === 'pregnant' || slots.setting === 'pregnant') return 'pregnant';
  return ill.some((id) => id === slots.setting) ? 'ill' : undefined;
}

/** What a person says of their body in the sentence of a question: "I take warfarin, can I have vitamin K". */
export function bodyOf({
  meaning,
  others,
}: Pick<Turn, 'meaning' | 'others'>): 'pregnant' | 'ill' | undefined {
  const told = [meaning.slots.body === 'ill' ? ('ill' as const) : undefined, ...others.map(toldBy)];
  return told.find((one) => one === 'pregnant') ?? told.find((one) => one !== undefined);
}

/** Whether a meaning only tells why a question is asked, so that it is no setting beside one. */
export function isOfBody(meaning: Meaning): boolean {
  return toldBy(meaning) !== undefined;
}
