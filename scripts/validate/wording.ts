import type { FileFinding } from './finding';
import { manifestPath, type Skill } from './skill';

/** Words of a promise that nobody can keep, of medicine, and of what Amazon does not let a skill claim. */
const forbidden =
  /\b(?:cur(?:e|es|ed|ing)|treat(?:s|ed|ing|ments?)?|diagnos\w*|remed(?:y|ies)|therap(?:y|ies)|heal(?:s|ed|ing)?|guarantee\w*|life.?saving|doses?|dosage|\d+ ?mg|alexa skill|official|endorsed)\b/i;
/** What each description has to say. */
const disclaimer = [
  { says: /does not provide medical advice/i, asked: 'that it does not provide medical advice' },
  { says: /not a substitute for/i, asked: 'that it is no substitute for professional advice' },
  { says: /information and education only/i, asked: 'that it is for information and education only' },
  { says: /\b(?:see|call|ask) your (?:doctor|GP)\b/i, asked: 'whom to see' },
  { says: /emergency, dial \d+/i, asked: 'what to dial in an emergency' },
];

/** The disclaimer in every description, and no forbidden word anywhere in the store's pages. */
export function checkWording({ manifest }: Skill): FileFinding[] {
  const locales = Object.entries(manifest.json.manifest?.publishingInformation?.locales ?? {});
  return locales.flatMap(([locale, page]) => {
    const { name = '', summary = '', description = '', examplePhrases = [], keywords = [] } = page;
    const texts = {
      name,
      summary,
      description,
      examplePhrases: examplePhrases.join('. '),
      keywords: keywords.join(', '),
    };
    return [
      ...Object.entries(texts).flatMap(([key, text]) => {
        const [word] = forbidden.exec(text) ?? [];
        return word ? [found(locale, key, `says "${word}", which a skill must not; use other words`)] : [];
      }),
      ...disclaimer
        .filter(({ says }) => !says.test(description))
        .map(({ asked }) => found(locale, 'description', `does not say ${asked}; add it to the disclaimer`)),
    ];
  });
}

function found(locale: string, key: string, what: string): FileFinding {
  return { file: manifestPath, at: `${locale}.${key}`, what };
}
