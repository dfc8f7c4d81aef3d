/** Reads what people say in words of their own: a file of its own, loaded with the first request that brings words. */
import { once } from '../lib/once';
import { createReader } from './read';
import { unpack } from './trained';
import packed from './trained.txt';
import type { Understand } from './understanding';

const reader = once(() => createReader(unpack(packed)));

/** What words mean: see `Understand`. */
export const understand: Understand = (words, situation) => reader()(words, situation);
