import type { Language } from '../language';
import { dialects } from './dialects';
import { intents } from './intents';
import { store } from './store';
import { types } from './types';

/** English, as it is heard and shown. */
export const en: Language = { invocationName: 'cramp coach', intents, types, dialects, store };
