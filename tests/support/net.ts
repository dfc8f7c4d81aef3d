/** Conversations in sentences that no reader is needed for: the test says what each of them means. */
import { expect } from 'vitest';
import type { Meaning, MeaningKind } from '../../lambda/dialog/meaning';
import type { SessionState } from '../../lambda/dialog/session';
import type { Parts } from '../../lambda/skill';
import { memoryStore } from '../../lambda/storage/memoryStore';
import type { Understand } from '../../lambda/understanding/understanding';
import { envelope, intent, testSkill, threeTen, wordsOf } from './requests';

/** A meaning, with as many slots as matter. */
export function means(kind: MeaningKind, slots: Record<string, string> = {}): Meaning {
  return { kind, slots, heard: {} };
}

/** What sentences of a conversation mean. */
export type Meanings = Readonly<Record<string, readonly Meaning[]>>;

/** A reader that knows these sentences; any other means nothing to it. */
export function knowing(meanings: Meanings): Understand {
  return (words) => [...(meanings[words] ?? [means('Fallback')])];
}

/** The request that Alexa makes of a sentence it has no intent for. */
export function spoken(sentence: string): object {
  return intent('SpokenWordsIntent', { sentence });
}

/** One reply, as a listener has it. */
export interface Heard {
  words: string;
  open: boolean;
  session: Partial<SessionState>;
}

/** Something said: a sentence, or a request. */
export type Said = string | object;

/** What came of a conversation. */
export interface Conversation {
  replies: Heard[];
  logged: string[];
}

/**
 * Plays a conversation, and checks it against its transcript:
 *
 *     U: my calf is cramping       a sentence of the net, fourteen seconds after the reply before it
 *     U: {AMAZON.YesIntent}        an intent without slots
 *     U: {launch}                  the skill is opened
 *     A: Pull your toes toward you         what is heard, in this order, among other words
 *
 * @param at when the first request is sent; three at night if left out
 */
export async function conversation(
  meanings: Meanings,
  transcript: string,
  { at = threeTen, locale = 'en-US', ...parts }: Partial<Parts> & { at?: string; locale?: string } = {},
): Promise<Conversation> {
  const { answer, logged } = testSkill({
    ...memoryStore(),
    timeZoneOf: async () => 'America/New_York',
    understanding: () => knowing(meanings),
    ...parts,
  });
  const replies: Heard[] = [];
  let nowMs = Date.parse(at);
  let attributes = {};
  let rest = '';
  for (const line of transcript.split('\n').map((one) => one.trim())) {
    if (line.startsWith('U: ')) {
      const request = { ...requestOf(line.slice(3)), timestamp: new Date(nowMs).toISOString(), locale };
      const reply = await answer(envelope(request, attributes));
      attributes = reply.sessionAttributes ?? {};
      rest = wordsOf(reply.response);
      const { coach = {} } = attributes as { coach?: Partial<SessionState> };
      replies.push({ words: rest, open: reply.response.shouldEndSession === false, session: coach });
      nowMs += 14_000;
    } else if (line.startsWith('A: ')) {
      const words = line.slice(3);
      expect(rest).toContain(words);
      rest = rest.slice(rest.indexOf(words) + words.length);
    } else if (line !== '') throw new Error(`not a line of a transcript: ${line}`);
  }
  return { replies, logged };
}

function requestOf(said: string): object {
  if (said === '{launch}') return { type: 'LaunchRequest' };
  const named = /^\{([\w.]+)\}$/.exec(said)?.[1];
  return named === undefined ? spoken(said) : intent(named);
}
