/** Returns the records, each with the properties that all of them have in common. */
export function withCommon<Common extends object, Records extends Record<string, object>>(
  common: Common,
  records: Records,
): { [Id in keyof Records]: Common & Records[Id] } {
  const whole = Object.entries(records).map(([id, own]) => [id, { ...common, ...own }]);
  return Object.fromEntries(whole) as { [Id in keyof Records]: Common & Records[Id] };
}
