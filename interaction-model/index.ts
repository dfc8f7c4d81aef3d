import { join } from 'node:path';
import type { Language } from './language';
import { readLanguage } from './readLanguage';

export { TextFault } from './textFile';

/** Reads every language that Alexa hears the skill in. Throws a TextFault where a file is written wrongly. */
export const readLanguages = (): Language[] => [readLanguage(join(__dirname, 'en'))];
