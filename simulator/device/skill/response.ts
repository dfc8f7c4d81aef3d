/** The part of a skill's answer that an Echo reads, checked where it comes in; everything else passes by unread. */
import * as v from 'valibot';
import { Card } from '../card';

/** `outputSpeech` must be shorter than this. */
const SPEECH_CHARACTERS = 8000;

/** The whole answer may be at most this long, in bytes. */
const ANSWER_BYTES = 120 * 1024;

const spokenText = v.pipe(
  v.string(),
  v.check(
    (text) => text.length < SPEECH_CHARACTERS,
    `outputSpeech has ${SPEECH_CHARACTERS} characters or more`,
  ),
);
const OutputSpeech = v.variant('type', [
  v.looseObject({ type: v.literal('SSML'), ssml: spokenText }),
  v.looseObject({ type: v.literal('PlainText'), text: spokenText }),
]);
const Directive = v.looseObject({
  type: v.string(),
  token: v.optional(v.string()),
  document: v.optional(v.unknown()),
});
const Directives = v.optional(v.array(Directive), []);
const Response = v.looseObject({
  outputSpeech: v.optional(OutputSpeech),
  reprompt: v.optional(v.looseObject({ outputSpeech: v.optional(OutputSpeech), directives: Directives })),
  card: v.optional(Card),
  directives: Directives,
  shouldEndSession: v.optional(v.nullable(v.boolean())),
});
const Answer = v.looseObject({
  version: v.string(),
  sessionAttributes: v.optional(v.nullable(v.record(v.string(), v.unknown()))),
  response: Response,
});

/** Words to speak, as SSML or plain text. */
export type OutputSpeech = v.InferOutput<typeof OutputSpeech>;
/** A directive; only APLA ones are performed. */
export type Directive = v.InferOutput<typeof Directive>;
/** What is to be performed. */
export type SkillResponse = v.InferOutput<typeof Response>;
/** A whole answer: the response and the session's attributes. */
export type Answer = v.InferOutput<typeof Answer>;

/** An answer Alexa could not use; the message says what is wrong with it. */
export class AnswerError extends Error {}

/**
 * Reads a skill's answer.
 * @throws {AnswerError} when it has not the shape or size of a response.
 */
export function readAnswer(answer: unknown): Answer {
  const bytes = Buffer.byteLength(JSON.stringify(answer) ?? '');
  if (bytes > ANSWER_BYTES) throw new AnswerError(`The answer has ${bytes} bytes, more than 120 KB.`);
  const parsed = v.safeParse(Answer, answer);
  if (parsed.success) return parsed.output;
  const { message } = parsed.issues[0];
  const path = v.getDotPath(parsed.issues[0]);
  throw new AnswerError(`The answer is no response: ${path ? `${path}: ` : ''}${message}.`);
}

/**
 * What an answer does with the session: true open, false closed, null where the key is absent. A written `null`
 * leaves it open like `false`.
 */
export function sessionOpenAfter({ shouldEndSession }: SkillResponse): boolean | null {
  return shouldEndSession === undefined ? null : shouldEndSession !== true;
}
