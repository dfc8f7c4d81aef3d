import { topicIds } from '../advice/topics';
import { settingIds } from '../profile/settings';

/** What may have to be said in a hold, beside advice and settings. */
export const toldIds = [
  'stay-down',
  'how-to-stand',
  'works-there',
  'breathing-now',
  'unknown',
  'later',
] as const;
export type ToldId = (typeof toldIds)[number];

/** Every sentence that a hold can be opened with. */
export const asideIds = [...topicIds, ...settingIds, ...toldIds] as const;
export type AsideId = (typeof asideIds)[number];
