/** Fills `{name}` places in a line of content. Throws if a place has no value. */
export function fill(line: string, values: Record<string, string>): string {
  return line.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`no value for {${name}}`);
    return value;
  });
}

/** Goes round a list, so that two replies in a row never use the same line. */
export function pick(lines: readonly string[], turn: number): string {
  return lines[turn % lines.length]!;
}

/** Joins sentences; empty ones are left out. */
export function sentences(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}

/** A word with a capital. */
export function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
