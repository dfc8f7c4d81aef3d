/** What has no value, as Amazon writes it: left out, null or empty, sometimes this and sometimes that. */

/** What a reminder may have and this one has not. */
const alert = ['createdTime', 'href', 'eTag', 'expiresTime'];
const trigger = ['scheduledTime', 'timeZoneId', 'offsetInSeconds', 'recurrence'];
const recurrence = ['startDateTime', 'endDateTime', 'freq', 'byDay', 'interval'];
/** Numbers and objects are never empty texts. */
const neverText = ['offsetInSeconds', 'recurrence', 'interval'];

/**
 * Returns a reminder as Amazon may tell of it: nothing that has a value is changed.
 * @param draw from 0 up to, not including, 1
 */
export function withNulls(reminder: object, draw: () => number): object {
  const filled = withNone(reminder as Record<string, unknown>, alert, draw);
  const when = withNone((filled.trigger ?? {}) as Record<string, unknown>, trigger, draw);
  const again = when.recurrence;
  return {
    ...filled,
    trigger: again
      ? { ...when, recurrence: withNone(again as Record<string, unknown>, recurrence, draw) }
      : when,
  };
}

function withNone(
  value: Record<string, unknown>,
  names: readonly string[],
  draw: () => number,
): Record<string, unknown> {
  const none = names
    .filter((name) => value[name] === undefined)
    .flatMap((name): [string, null | ''][] => {
      const kind = Math.floor(draw() * 3);
      if (kind === 0) return [];
      return [[name, kind === 1 || neverText.includes(name) ? null : '']];
    });
  return { ...value, ...Object.fromEntries(none) };
}
