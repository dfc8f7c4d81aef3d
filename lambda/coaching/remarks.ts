/** Sentences that may have to be said in a hold, beside advice and settings; `locales/en/coaching.ts` has their words. */
export const remarkIds = [
  'stay-down',
  'how-to-stand',
  'works-there',
  'lie-back',
  'later-done',
  'breathing-now',
  'by-itself',
  'own-only',
  'shin-down',
  'no-rubbing-now',
  'without-it',
  'no-sign-again',
  'fear',
  'fear-again',
  'not-a-leg',
  'go-gently',
  'unknown',
  'later',
] as const;
export type RemarkId = (typeof remarkIds)[number];
