/**
 * Whether LevelDB's files are whole. LevelDB itself takes them as they are: it drops what it cannot read of a log, deletes
 * what a shortened list no longer names, and may end the process over a broken block. So they are read before.
 */
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { recordsOf, tablesOf } from './levelLog';
import { tableIsWhole } from './levelTableFile';

/** Holds the name of LevelDB's list of files, and how long it was when it was last opened or closed, in bytes. */
const noteName = 'list';

/** @returns false where a file is damaged or missing; a folder without any is whole */
export async function filesAreWhole(folder: string): Promise<boolean> {
  const names = await readdir(folder);
  if (!names.includes('CURRENT')) return !names.some((name) => /\.(ldb|log)$/.test(name));
  const list = await listOf(folder);
  if (!/^MANIFEST-\d+$/.test(list) || !names.includes(list)) return false;
  const bytes = await readFile(join(folder, list));
  const [noted, length] = (await readFile(join(folder, noteName), 'utf8').catch(() => '')).split(' ');
  // It only ever grows.
  if (noted === list && bytes.length < Number(length)) return false;
  const tables = tablesOf(bytes);
  if (!tables) return false;
  for (const number of tables) {
    const name = `${String(number).padStart(6, '0')}.ldb`;
    if (!names.includes(name) || !tableIsWhole(await readFile(join(folder, name)))) return false;
  }
  for (const name of names)
    if (name.endsWith('.log') && !recordsOf(await readFile(join(folder, name)))) return false;
  return true;
}

/** Notes how long the list of files is. */
export async function noteList(folder: string): Promise<void> {
  const list = await listOf(folder);
  await writeFile(join(folder, noteName), `${list} ${(await stat(join(folder, list))).size}`);
}

async function listOf(folder: string): Promise<string> {
  return (await readFile(join(folder, 'CURRENT'), 'utf8')).replace(/\n$/, '');
}
