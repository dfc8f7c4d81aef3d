/** What a skill asks of Alexa in its directives: read, checked, and made a prompt of Alexa. */
import * as v from 'valibot';
import { type Directive, type SkillResponse, sessionOpenAfter } from '../../device/skill/response';
import type { AlexaPrompt, AlexaPromptParts } from './alexaPrompt';
import { AskFor, askPermission, failedPermission } from './permission';
import { Offer, offerRoutine, settled } from './routine';

const CompleteTask = v.strictObject({
  type: v.literal('Tasks.CompleteTask'),
  status: v.strictObject({ code: v.pipe(v.string(), v.regex(/^\d{3}$/)), message: v.string() }),
  result: v.optional(v.record(v.string(), v.unknown())),
});

/** What was found in a response. */
export interface Requested {
  alexaPrompt: AlexaPrompt | null;
  /** What Alexa would not accept, each a printable sentence. */
  troubles: string[];
}

/** The prompt of Alexa that a response asks for, and everything that is wrong with its request. */
export function readAlexaPrompt(
  response: SkillResponse,
  inTask: boolean,
  parts: AlexaPromptParts,
): Requested {
  const asked = response.directives.filter(({ type }) => type.startsWith('Connections.'));
  const troubles = completionTroubles(response, inTask);
  const [first] = asked;
  if (!first) return { alexaPrompt: null, troubles };
  if (asked.length > 1)
    troubles.push('A response asks Alexa for more than one thing; only the first is done.');
  if (response.shouldEndSession !== undefined || response.reprompt !== undefined) {
    troubles.push(
      `A response with ${first.type} has neither shouldEndSession nor reprompt: the microphone would open against Alexa's own question.`,
    );
  }
  const { alexaPrompt, trouble } = alexaPromptOf(first, parts);
  return { alexaPrompt, troubles: trouble === null ? troubles : [...troubles, trouble] };
}

function alexaPromptOf(
  directive: Directive,
  parts: AlexaPromptParts,
): { alexaPrompt: AlexaPrompt | null; trouble: string | null } {
  const { token, type } = directive;
  if (type === 'Connections.SendRequest') {
    const read = v.safeParse(AskFor, directive);
    const trouble = read.success ? null : wrong(directive, read.issues);
    const fault = faultOf(trouble, parts);
    if (fault) return { alexaPrompt: failedPermission(token ?? '', fault.code, fault.message), trouble };
    return { alexaPrompt: read.success ? askPermission(read.output, parts) : null, trouble };
  }
  if (type === 'Connections.StartConnection') {
    const read = v.safeParse(Offer, directive);
    const trouble = read.success ? notOurs(read.output, parts) : wrong(directive, read.issues);
    const fault = faultOf(trouble, parts);
    if (fault) return { alexaPrompt: settled(token, fault.code, fault.message), trouble };
    return { alexaPrompt: read.success ? offerRoutine(read.output, parts) : null, trouble };
  }
  return { alexaPrompt: null, trouble: `The directive ${type} is not known.` };
}

/** A directive that cannot be used fails with 400; any fails as the device was started to. */
function faultOf(
  trouble: string | null,
  { connectionFault }: AlexaPromptParts,
): { code: string; message: string } | null {
  if (trouble !== null) return { code: '400', message: trouble };
  return connectionFault === null ? null : { code: connectionFault, message: 'This could not be done.' };
}

/** A routine starts a task of the skill that offers it, in the device's language. */
function notOurs({ input }: v.InferOutput<typeof Offer>, { device }: AlexaPromptParts): string | null {
  const { trigger, operations } = input.automation;
  const { uri } = operations.serial[0].operation.payload.connectionRequest;
  if (!uri.startsWith(`connection://${device.applicationId}.`))
    return `The routine opens ${uri}, no task of this skill.`;
  const { locale } = trigger.payload;
  return locale === device.locale
    ? null
    : `The routine's phrases are in ${locale}, the device speaks ${device.locale}.`;
}

function completionTroubles(response: SkillResponse, inTask: boolean): string[] {
  return response.directives
    .filter(({ type }) => type === 'Tasks.CompleteTask')
    .flatMap((directive) => {
      const read = v.safeParse(CompleteTask, directive);
      return [
        ...(read.success ? [] : [wrong(directive, read.issues)]),
        ...(inTask ? [] : ['Tasks.CompleteTask completes no task: none was started in this session.']),
        ...(sessionOpenAfter(response) === false
          ? []
          : ['Tasks.CompleteTask goes with shouldEndSession true only.']),
      ];
    });
}

function wrong(
  { type }: Directive,
  [issue]: readonly [v.BaseIssue<unknown>, ...v.BaseIssue<unknown>[]],
): string {
  const path = v.getDotPath(issue);
  return `The directive ${type} cannot be used: ${path ? `${path}: ` : ''}${issue.message}.`;
}
