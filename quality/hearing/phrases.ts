import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

/** A sentence about something else is meant for nothing. */
const schema = v.object({ say: v.string(), intent: v.nullish(v.string(), 'AMAZON.FallbackIntent') });

/** A sentence that somebody wrote who had not seen the model, and the intent it is meant for. */
export type Phrase = v.InferOutput<typeof schema>;

/**
 * All phrases of the tests for understanding, in order of file and line.
 * @throws {Error} naming the file and line that cannot be read
 */
export function testPhrases(folder = join(__dirname, '..', '..', 'tests', 'understanding')): Phrase[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
    .flatMap((file) => {
      const lines = readFileSync(join(folder, file), 'utf8').trim().split('\n');
      return lines.map((line, index) => readPhrase(line, `${file}, line ${index + 1}`));
    });
}

function readPhrase(line: string, place: string): Phrase {
  try {
    return v.parse(schema, JSON.parse(line));
  } catch (error) {
    throw new Error(`${place} is no phrase: ${(error as Error).message}`);
  }
}
