import * as v from 'valibot';

/** A screen's word: a touch, or where its picture has got to. */
export const userEvent = 'Alexa.Presentation.APL.UserEvent';

/** Where a picture that plays a block has got to: it is at a step, or over. */
export interface ScreenReport {
  what: 'step' | 'done';
  /** Number of the reply that is played. */
  turn: number;
  /** How far it has got by its own timeline, from its first sound, in ms. */
  ms: number;
}

const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
const reportSchema = v.strictTuple([v.picklist(['step', 'done']), whole, v.pipe(whole, v.maxValue(300_000))]);
const touchSchema = v.looseTuple([
  v.literal('intent'),
  v.string(),
  v.optional(v.fallback(v.record(v.string(), v.string()), {}), {}),
]);

/** What a screen's word is read as. */
interface Read {
  type?: 'IntentRequest';
  intent?: string;
  slots?: Record<string, string>;
  report?: ScreenReport;
}

/**
 * Reads the arguments that a picture sends. A touch is the intent that it names, as if it had been said, so that it is
 * answered by the same handlers; what cannot be read is a sentence that nobody understood.
 */
export function readUserEvent(given: readonly unknown[]): Read {
  const report = v.safeParse(reportSchema, given);
  if (report.success) {
    const [what, turn, ms] = report.output;
    return { report: { what, turn, ms } };
  }
  const touch = v.safeParse(touchSchema, given);
  if (!touch.success) return { type: 'IntentRequest', intent: '' };
  const [, intent, slots] = touch.output;
  return { type: 'IntentRequest', intent, slots };
}
