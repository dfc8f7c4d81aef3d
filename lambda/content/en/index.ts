import type { Content } from '../content';
import { answers } from './answers';
import { coaching } from './coaching';
import { techniques } from './techniques';

export const en: Content = { coaching, answers, techniques };
