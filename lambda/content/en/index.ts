import type { Content } from '../content';
import { answers } from './answers';
import { coaching } from './coaching';
import { redFlags } from './redFlags';
import { techniques } from './techniques';

export const en: Content = { coaching, answers, redFlags, techniques };
