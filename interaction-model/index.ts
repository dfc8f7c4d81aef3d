import { join } from 'node:path';
import type { Language } from './language';
import { readLanguage } from './readLanguage';

/** Every language that Alexa hears the skill in. */
export const languages: readonly Language[] = [readLanguage(join(__dirname, 'en'))];
