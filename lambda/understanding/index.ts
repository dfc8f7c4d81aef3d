/** Reads what people say in words of their own: a file of its own, loaded with the first request that brings words. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { once } from '../lib/once';
import { createReader } from './read';
import { unpack } from './trained';
import trained from './trained.bin';
import type { Understand } from './understanding';

const reader = once(() => createReader(unpack(readFileSync(join(__dirname, trained)))));

/** What words mean: see `Understand`. */
export const understand: Understand = (words, situation) => reader()(words, situation);
