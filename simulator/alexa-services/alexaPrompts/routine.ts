/**
 * The offer of a ready-made routine: a phrase that starts a task of the skill without its name (Amazon's "Pre-Built
 * Routine API Reference" and "Pre-Built Routine Primitives").
 */
import * as v from 'valibot';
import type { Routine } from '../account';
import type { AlexaPrompt, AlexaPromptParts } from './alexaPrompt';
import { plainText } from './alexaPrompt';

/** The connection that offers a routine. */
export const OFFER_URI = 'connection://AMAZON.OfferAutomation/1';

const Connection = v.strictObject({
  uri: v.pipe(
    v.string(),
    v.regex(
      /^connection:\/\/([\w.-]+)\.\w+\/\d+\?provider=\1$/,
      'must be connection://<skill id>.<task>/<version>?provider=<skill id>',
    ),
  ),
  input: v.record(v.string(), v.unknown()),
});
const Operation = v.strictObject({
  type: v.literal('Alexa.Automation.Operation.Skill.StartConnection'),
  version: v.literal('1.0'),
  operationId: v.pipe(v.string(), v.nonEmpty()),
  payload: v.strictObject({ connectionRequest: Connection }),
});

/** The directive of an offer. */
export const Offer = v.pipe(
  v.strictObject({
    type: v.literal('Connections.StartConnection'),
    uri: v.literal(OFFER_URI),
    onCompletion: v.literal('RESUME_SESSION'),
    token: v.optional(v.string()),
    input: v.strictObject({
      automation: v.strictObject({
        trigger: v.strictObject({
          type: v.literal('Alexa.Automation.Trigger.Voice.CustomUtterance'),
          version: v.literal('1.0'),
          payload: v.strictObject({
            utterances: v.pipe(v.array(v.pipe(v.string(), v.nonEmpty())), v.minLength(1), v.maxLength(5)),
            locale: v.string(),
          }),
        }),
        operations: v.strictObject({ serial: v.strictTuple([v.strictObject({ operation: Operation })]) }),
      }),
      renderingData: v.strictObject({
        operations: v.record(
          v.string(),
          v.strictObject({ descriptionPrompt: v.pipe(v.string(), v.nonEmpty()) }),
        ),
      }),
    }),
  }),
  v.check(
    ({ input }) =>
      input.automation.operations.serial[0].operation.operationId in input.renderingData.operations,
    'input.renderingData.operations must describe the operationId',
  ),
);
type Offer = v.InferOutput<typeof Offer>;

/** Alexa offers the first phrase that no routine uses yet. */
export function offerRoutine({ input, token }: Offer, parts: AlexaPromptParts): AlexaPrompt {
  const { account } = parts;
  const { operation } = input.automation.operations.serial[0];
  const taken = account.routines.map(({ phrase }) => phrase);
  const phrase = input.automation.trigger.payload.utterances
    .map(plainText)
    .find((one) => !taken.includes(one));
  if (phrase === undefined) return settled(token, '204', 'No routine made.', 'AUTOMATION_ALREADY_ENABLED');
  const { descriptionPrompt } = input.renderingData.operations[operation.operationId]!;
  return {
    question: `I can create a routine for you where, when you say ${phrase}, I automatically ${descriptionPrompt}. Would you like that?`,
    conclude: (agreed) => {
      if (agreed !== 'yes') return completion(token, '204', 'No routine made.', 'REJECTED_BY_CUSTOMER');
      account.change({
        routines: [...account.routines, { phrase, task: taskOf(operation.payload.connectionRequest) }],
      });
      return {
        ...completion(token, '200', 'OK'),
        words:
          'Ok. I created a routine for you. You can make changes to it, and create new routines, in the Alexa app.',
      };
    },
  };
}

/** An offer whose outcome is known without a question. */
export function settled(
  token: string | undefined,
  code: string,
  message: string,
  reason?: string,
): AlexaPrompt {
  return { question: null, conclude: () => completion(token, code, message, reason) };
}

/** The routine these words start, said without the skill's name. */
export function routineSaid(words: string, routines: readonly Routine[]): Routine | undefined {
  const said = plainText(words);
  return routines.find(({ phrase }) => phrase === said);
}

function taskOf({ uri, input }: v.InferOutput<typeof Connection>): Routine['task'] {
  const [, name = '', version = ''] = /^connection:\/\/([^/]+)\/(\d+)/.exec(uri) ?? [];
  return { name, version, input };
}

function completion(
  token: string | undefined,
  code: string,
  message: string,
  reason?: string,
): ReturnType<AlexaPrompt['conclude']> {
  const made = code === '200' || code === '204';
  return {
    request: (head) => ({
      type: 'SessionResumedRequest',
      ...head,
      cause: {
        type: 'ConnectionCompleted',
        ...(token === undefined ? {} : { token }),
        status: { code, message },
        ...(made ? { result: { offerAutomationResponse: reason === undefined ? {} : { reason } } } : {}),
      },
    }),
  };
}
