/** What two phrases that sound alike have in common: their words without apostrophes, hyphens and full stops. */
export const soundOf = (text: string) =>
  text
    .replaceAll(/(?<=[a-z])['.]/g, '')
    .replaceAll(/[- ]+/g, ' ')
    .trim();
