import * as v from 'valibot';

/** Deeper than anything that Alexa sends; what lies deeper is left out. */
const deepest = 64;

/**
 * Reads a value that came from outside by a schema, with absent, null and empty as one: a null or an empty text counts as
 * left out, in objects and in lists, wherever it stands. So schemas say what may be missing, and nothing of nulls.
 */
export function readOutside<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
): v.SafeParseResult<Schema> {
  return v.safeParse(schema, withoutEmpty(value));
}

/** Returns a value of JSON without nulls and empty texts. */
export function withoutEmpty(value: unknown, depth = 0): unknown {
  if (value === null || value === '' || depth > deepest) return undefined;
  if (typeof value !== 'object') return value;
  const inner = (one: unknown) => withoutEmpty(one, depth + 1);
  if (Array.isArray(value)) return value.map(inner).filter((one) => one !== undefined);
  // As JSON has it, this may be a key of its own; copied, it would change what an object is.
  const kept = Object.entries(value).flatMap(([key, one]): [string, unknown][] => {
    const left = key === '__proto__' ? undefined : inner(one);
    return left === undefined ? [] : [[key, left]];
  });
  return Object.fromEntries(kept);
}

/** Returns what stands in a record under a name from outside: never what every object has, such as `constructor`. */
export function under<Value>(
  record: Readonly<Record<string, Value>>,
  name: string | undefined,
): Value | undefined {
  return name !== undefined && Object.hasOwn(record, name) ? record[name] : undefined;
}
