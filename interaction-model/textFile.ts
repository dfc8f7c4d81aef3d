import { readFileSync } from 'node:fs';
import { relative } from 'node:path';

/** A line of a text file, with its place, such as `interaction-model/en/types/Side.txt:4`. */
export interface Line {
  text: string;
  at: string;
}

/** A `[heading]` of a text file, and the lines below it. Lines above the first heading have the heading ''. */
export interface Section {
  heading: string;
  at: string;
  lines: Line[];
}

/**
 * Reads text files as one. Blank lines and `# comments` are left out; several spaces count as one.
 * @throws at an empty file, at a heading without lines, and at a heading or a line below it that is there twice.
 */
export function readSections(...files: readonly string[]): Section[] {
  const sections = files.flatMap(sectionsOf);
  const headed = sections.filter(({ heading }) => heading !== '');
  refuseTwice(headed.map(({ heading, at }) => ({ text: `[${heading}]`, at })));
  for (const { heading, at, lines } of sections) {
    if (lines.length === 0) fail(at, `[${heading}] has no lines; write one below it, or delete it`);
    refuseTwice(lines);
  }
  return sections;
}

/**
 * Reads a text file whose headings are known.
 * @returns the lines below a heading, which throws where the heading is missing.
 */
export function readTable(file: string): (heading: string) => Line[] {
  const sections = readSections(file);
  return (heading) =>
    sections.find((section) => section.heading === heading)?.lines ??
    fail(relative('', file), `has no [${heading}]; add it`);
}

/** Throws at the second of two lines with the same text. */
export function refuseTwice(lines: readonly Line[]): void {
  const first = new Map<string, string>();
  for (const { text, at } of lines) {
    const other = first.get(text);
    if (other) fail(at, `"${text}" is already at ${other}; delete one`);
    first.set(text, at);
  }
}

/** A text file is written wrongly. The message is one line: the place, what is wrong there, and what to do. */
export class TextFault extends Error {}

/** Throws a TextFault for a place. */
export function fail(at: string, what: string): never {
  throw new TextFault(`${at}: ${what}`);
}

function sectionsOf(file: string): Section[] {
  const name = relative('', file);
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .map((text, index) => ({ text: text.trim().replaceAll(/\s+/g, ' '), at: `${name}:${index + 1}` }))
    .filter(({ text }) => text !== '' && !text.startsWith('#'));
  if (lines.length === 0) fail(name, 'is empty; write one phrase a line, or delete the file');
  const sections: Section[] = [];
  for (const line of lines) {
    const heading = /^\[(.*)\]$/.exec(line.text)?.[1];
    if (heading !== undefined) sections.push({ heading, at: line.at, lines: [] });
    else if (line.text.startsWith('[')) fail(line.at, `"${line.text}" has no ] at its end; add it`);
    else if (sections.length === 0) sections.push({ heading: '', at: line.at, lines: [line] });
    else sections.at(-1)!.lines.push(line);
  }
  return sections;
}
