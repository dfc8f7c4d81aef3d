/** What can be set on the page's device, checked where it comes in. */
import { Temporal } from 'temporal-polyfill';
import * as v from 'valibot';
import { PERMISSIONS } from '../alexa-services/account';
import { type ScreenName, screenNames } from '../device/screens';
import { isZone, readLocal } from '../lib/localTime';
import { EARS, USUAL_SEED } from '../nlu/ear';

const anyDay = Temporal.PlainDate.from('2026-01-15');

export const Settings = v.strictObject({
  /** The device's local date and time when it was switched on: 2026-01-15T03:10. */
  clock: v.pipe(
    v.string(),
    v.regex(/^\d{4}-\d{2}-\d{2}T/, 'the clock is no date and time such as 2026-01-15T03:10'),
    v.check((text) => readLocal(text, anyDay) !== undefined, 'the clock shows no such date or time'),
  ),
  zone: v.pipe(v.string(), v.check(isZone, 'the zone is no IANA name such as Europe/Berlin')),
  locale: v.pipe(v.string(), v.regex(/^[a-z]{2}-[A-Z]{2}$/, 'the locale is none such as en-US')),
  screen: v.picklist(screenNames as [ScreenName, ...ScreenName[]]),
  /** Whether sound documents can be played. */
  apla: v.boolean(),
  permission: v.picklist(PERMISSIONS),
  storage: v.picklist(['up', 'down']),
  network: v.picklist(['fast', 'slow']),
  /** Characters a second. */
  voice: v.pipe(v.number(), v.minValue(12), v.maxValue(18)),
  /** How it is decided what Alexa would send for a sentence; nights that were saved without it were heard exactly. */
  ear: v.optional(v.picklist(EARS), 'exact'),
  /** What the lossy ear draws from. */
  seed: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(999_999_999)), USUAL_SEED),
});
export type Settings = v.InferOutput<typeof Settings>;

/** Some of the settings. */
export type SomeSettings = Partial<Settings>;
/** JSON has no undefined. */
export const SomeSettings = v.partial(Settings) as v.GenericSchema<unknown, SomeSettings>;

/** What is set on the page: the clock to a date and time, or to the next time that it shows a time of day. */
export const Changes = v.partial(
  v.strictObject({
    ...Settings.entries,
    clock: v.pipe(
      v.string(),
      v.check((text) => readLocal(text, anyDay) !== undefined, 'the clock cannot show that'),
    ),
  }),
) as v.GenericSchema<unknown, SomeSettings>;

/** What changes while the device is on; anything else switches it off, and another one on. */
const live = ['apla', 'permission', 'storage', 'network', 'voice', 'ear', 'seed'] as const;
export const LiveSettings = v.partial(v.pick(Settings, live)) as v.GenericSchema<unknown, SomeSettings>;

/** Whether only such things change as a device need not be switched off for. */
export function areLive(changes: SomeSettings): boolean {
  return Object.keys(changes).every((key) => (live as readonly string[]).includes(key));
}

/** With a slow network a request reaches the skill so much later, and Alexa's services take so long, ms. */
export const slowNetwork = { requestMs: 2_500, servicesMs: 1_000 } as const;
