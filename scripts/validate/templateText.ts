/** A CloudFormation template's text as data: the short forms of its functions written out. */
import { parseDocument, type ScalarTag, type Tags } from 'yaml';
import type { Finding } from './finding';

/** A part of a template: what JSON can hold. */
export type Part = string | number | boolean | null | Part[] | Mapping;
export interface Mapping {
  [name: string]: Part;
}

/** Functions that have a short form (`!Sub`), beside `Ref` and `Condition`, which have no `Fn::` before their names. */
const functions = [
  ...['Base64', 'Cidr', 'FindInMap', 'GetAtt', 'GetAZs', 'ImportValue', 'Join', 'Select', 'Split', 'Sub'],
  ...['Transform', 'And', 'Equals', 'If', 'Not', 'Or'],
];

/** The one key of a function's long form; undefined for anything else. */
export function functionOf(part: Part): { name: string; argument: Part } | undefined {
  if (!isMapping(part)) return undefined;
  const [[name, argument] = [], ...others] = Object.entries(part);
  const isOne = name !== undefined && (name === 'Ref' || name === 'Condition' || name.startsWith('Fn::'));
  return isOne && others.length === 0 ? { name, argument: argument! } : undefined;
}

export function isMapping(part: Part | undefined): part is Mapping {
  return typeof part === 'object' && part !== null && !Array.isArray(part);
}

/** Reads a template. What is wrong with its text is found, not thrown. */
export function readTemplate(text: string): { template: Mapping; findings: Finding[] } {
  // CloudFormation reads YAML 1.1, where a bare `on` is true and a bare date no text.
  const document = parseDocument(text, { customTags, version: '1.1' });
  const findings = [...document.errors, ...document.warnings].map(({ message }) => ({
    at: 'template',
    what: message.split('\n')[0]!.replace(/:$/, ''),
  }));
  if (findings.length > 0) return { template: {}, findings };
  const template = JSON.parse(JSON.stringify(document.toJS())) as Part;
  if (isMapping(template)) return { template, findings };
  return { template: {}, findings: [{ at: 'template', what: 'it holds no mapping' }] };
}

/** Each function may stand before a word, a list or a mapping. */
const customTags: Tags = [...functions, 'Ref', 'Condition'].flatMap((name) => {
  const long = name === 'Ref' || name === 'Condition' ? name : `Fn::${name}`;
  const tag = `!${name}`;
  return [
    { tag, resolve: (word: string) => writtenOut(long, word) } as ScalarTag,
    { tag, collection: 'seq', resolve: (list) => writtenOut(long, list as never) },
    { tag, collection: 'map', resolve: (mapping) => writtenOut(long, mapping as never) },
  ] satisfies Tags;
});

/** A node that reads as `{ "Fn::Name": argument }`. `!GetAtt A.B` is short for a list of two. */
function writtenOut(name: string, argument: string | { toJSON(): Part }) {
  const given = typeof argument === 'string' ? argument : argument.toJSON();
  const [first, ...rest] = typeof given === 'string' ? given.split('.') : [];
  const long = name === 'Fn::GetAtt' && first !== undefined ? [first, rest.join('.')] : given;
  return { toJSON: () => ({ [name]: long }) };
}
