/** Whether what is said is also heard: spoken by flite's voices, heard by pocketsphinx, understood by the local Echo. */
import { missing, whatToInstall } from '../audio/programs';
import type { Measure, Section } from '../section';
import { alikeRows } from './alikeRows';
import { pronouncing } from './dictionary';
import { earFor } from './ear';
import { localeRows } from './localeRows';
import { phraseRows } from './phraseRows';
import { missingRecogniser } from './recogniser';
import { flite } from './speaking';

const title = 'Hearing';

export const measure: Measure = async (): Promise<Section> => {
  const absent = [...missing([flite]), ...missingRecogniser(missing)];
  if (absent.length > 0) {
    const how =
      'Test phrases spoken by flite, heard by pocketsphinx with a grammar made from the model, understood by the local Echo.';
    return {
      title,
      rows: [{ what: 'phrases heard right', figure: 'not measured', how, shortfall: whatToInstall(absent) }],
    };
  }
  const dictionary = pronouncing();
  const ear = earFor('en-US', dictionary);
  const phrases = await phraseRows(ear);
  const alike = await alikeRows(ear, dictionary);
  const locales = await localeRows(ear, dictionary);
  return {
    title,
    rows: [...phrases.rows, ...alike.rows, ...locales],
    details: [phrases.details, alike.details].filter(Boolean).join('\n\n'),
  };
};
