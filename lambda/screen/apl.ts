/** A component of an APL document, or a command. */
export type Apl = Readonly<Record<string, unknown>>;

/** An expression that the device works out, from what is bound there. */
export function bound(expression: string): string {
  return `\${${expression}}`;
}

/** One size on a round screen, another on the others: hundredths of the height, on a tall screen of the width. */
export function sized(round: number, others: number): string {
  return bound(round === others ? `@u * ${round}` : `@u * (@round ? ${round} : ${others})`);
}

/** One value on a round screen, another on the others. */
export function shaped(round: string | number, others: string | number): string {
  const literal = (value: string | number) => (typeof value === 'string' ? `'${value}'` : value);
  return bound(`@round ? ${literal(round)} : ${literal(others)}`);
}

/** The component that holds everything that changes. */
export const stageId = 'stage';

/** Changes something that the screen shows. @param delay ms from now */
export function set(property: string, value: string | number, delay?: string | number): Apl {
  return { type: 'SetValue', componentId: stageId, property, value, ...(delay !== undefined && { delay }) };
}
