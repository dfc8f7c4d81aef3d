/** Reads what people say in words of their own: a file of its own, loaded with the first request that brings words. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { once } from '../lib/once';
import alarms from './alarms.bin';
import kinds from './kinds.bin';
import { createReader } from './read';
import slots from './slots.bin';
import { unpack } from './trained';
import type { Understand } from './understanding';

const files = [kinds, alarms, slots];
const reader = once(() => createReader(unpack(files.map((file) => readFileSync(join(__dirname, file))))));

/** What words mean: see `Understand`. */
export const understand: Understand = (words, situation) => reader()(words, situation);
