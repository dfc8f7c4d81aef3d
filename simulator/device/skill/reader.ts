/** The skill's reader of words, asked beside the skill to tell what it makes of a sentence that the net caught. */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as v from 'valibot';

/** Returns one line that tells what is read in the words, in a session with these attributes. */
export type Reader = (words: string, attributes: Readonly<Record<string, unknown>>) => string;

const Meanings = v.array(
  v.object({ kind: v.string(), slots: v.optional(v.record(v.string(), v.unknown()), {}) }),
);

/** The part of the skill's state that tells what is going on; a state of another shape tells nothing. */
const State = v.fallback(
  v.object({
    question: v.optional(v.string()),
    place: v.optional(v.unknown()),
    routine: v.optional(v.unknown()),
  }),
  {},
);

/** Finds the reader that was built with the skill; null if there is none. It is loaded with the first sentence. */
export function findReader(file: string, locale: string): Reader | null {
  if (!existsSync(file)) return null;
  return (words, attributes) => {
    try {
      const { understand } = createRequire(file)(file) as {
        understand(words: string, about: object): unknown;
      };
      return described(v.parse(Meanings, understand(words, situationOf(attributes, locale))));
    } catch (error) {
      return `the reader failed: ${error instanceof Error ? error.message : String(error)}`;
    }
  };
}

function situationOf({ coach }: Readonly<Record<string, unknown>>, locale: string): object {
  const { question, place, routine } = v.parse(State, coach);
  const doing = place ? 'relief' : routine ? 'routine' : undefined;
  return { ...(question !== undefined && { openQuestion: question }), ...(doing && { doing }), locale };
}

/** "RelieveCramp muscle=calf, then SetReminder time=21:00". */
function described(meanings: v.InferOutput<typeof Meanings>): string {
  const one = ({ kind, slots }: (typeof meanings)[number]) =>
    [kind, ...Object.entries(slots).map(([name, value]) => `${name}=${String(value)}`)].join(' ');
  return meanings.map(one).join(', then ');
}
