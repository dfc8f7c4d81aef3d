/** Measures one part in a process of its own, and sends what it found to the process that asked. */
import { type Part, type PartName, parts } from './parts';
import type { Section } from './section';

/** What a part found, as it travels between processes. */
export interface Found {
  section: Section;
  files: Readonly<Record<string, string>>;
}

async function main(): Promise<void> {
  const part: Part = await parts[process.argv[2] as PartName]();
  const section = await part.measure();
  const found: Found = { section, files: part.files?.() ?? {} };
  // Whatever a part left open must not keep it from ending.
  process.send?.(found, () => process.exit(0));
}

void main();
