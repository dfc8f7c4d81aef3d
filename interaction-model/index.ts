import { en } from './en';
import type { Language } from './language';

/** Every language that Alexa hears the skill in. */
export const languages: readonly Language[] = [en];
