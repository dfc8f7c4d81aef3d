/** Reads what people say in words of their own: a file of its own, loaded with the first request that brings words. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { once } from '../lib/once';
import alarms from './alarms.bin';
import { createReader } from './read';
import { unpack } from './trained';
import type { Understand } from './understanding';
import trained from './understanding.bin';

const bytesOf = (file: string) => readFileSync(join(__dirname, file));
const reader = once(() => createReader(unpack(bytesOf(trained), bytesOf(alarms))));

/** What words mean: see `Understand`. */
export const understand: Understand = (words, situation) => reader()(words, situation);
