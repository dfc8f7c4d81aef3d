import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ResponseEnvelope } from 'ask-sdk-model';
import { loadHandler } from '../../simulator/device/skill/handler';
import { readModel } from '../../simulator/nlu';
import { checkApla } from '../../tests/support/aplaCheck';
import { envelope, intent } from '../../tests/support/envelope';
import { problems } from '../../tests/support/speakable';
import { checkSsml } from '../../tests/support/ssmlCheck';
import { type State, states } from './states';

const root = join(__dirname, '..', '..');
const models = join(root, 'skill-package/interactionModels/custom');

/** One reply of the skill, as words. */
export interface Reply {
  locale: string;
  /** What was going on, and what was said into it. */
  state: string;
  intent: string;
  /** All that is said, and the first words, which Alexa speaks herself before anything plays. */
  prompt: string;
  lead: string;
  reprompt: string;
  open: boolean;
  /** It plays holds or breaths. */
  timed: boolean;
  /** What is wrong with it as an answer: asks nothing, or asks a closed microphone. */
  faults: string[];
  /** The reply before it, in the same session. */
  before?: Reply;
}

/** The locale whose sentences are said into every state; the others' are said into a new session. */
const main = 'en-US';

/**
 * Every intent of every locale's model, with every value of every slot, said into every state, and after it something that
 * nobody understood.
 */
export async function everyReply(): Promise<Reply[]> {
  const handler = loadHandler(join(root, 'dist', 'index.js'));
  const locales = readdirSync(models).map((file) => file.replace('.json', ''));
  const replies: Reply[] = [];
  let account = 0;
  for (const locale of locales)
    for (const state of locale === main ? states : states.slice(0, 1))
      for (const said of everySentence(locale)) {
        account += 1;
        const lines = [said, intent('AMAZON.FallbackIntent')];
        replies.push(...(await talk(handler, locale, state, lines, `account-${account}`)));
      }
  return replies;
}

/** Nights of a cramp that stays, one for every muscle: the longest conversations there are. */
export async function longNights(): Promise<Reply[][]> {
  const handler = loadHandler(join(root, 'dist', 'index.js'));
  const muscles = valuesOf(main, 'RelieveCrampIntent', 'muscle');
  const nights: Reply[][] = [];
  for (const muscle of muscles) {
    const state = {
      name: 'a cramp that stays',
      clock: '03:10',
      says: [intent('RelieveCrampIntent', { muscle })],
    };
    const still = Array.from({ length: 8 }, () => intent('StillHurtsIntent'));
    nights.push(await talk(handler, main, state, still, `night-${muscle}`, true));
  }
  return nights;
}

function everySentence(locale: string): object[] {
  return modelOf(locale).intents.flatMap(({ name, slots = [] }) => [
    intent(name),
    ...slots.flatMap((slot) =>
      valuesOf(locale, name, slot.name).map((id) => intent(name, { [slot.name]: id })),
    ),
  ]);
}

const known = new Map<string, ReturnType<typeof readModel>['interactionModel']['languageModel']>();
function modelOf(locale: string) {
  const model = known.get(locale) ?? readModel(join(models, `${locale}.json`)).interactionModel.languageModel;
  known.set(locale, model);
  return model;
}

/** What a slot can be: the ids of its type, or what Amazon's own types give. */
function valuesOf(locale: string, name: string, slot: string): string[] {
  const { intents, types = [] } = modelOf(locale);
  const type = intents.find((one) => one.name === name)?.slots?.find((one) => one.name === slot)?.type;
  const ids = types.find((one) => one.name === type)?.values.flatMap(({ id }) => id ?? []);
  return ids ?? ['20:00'];
}

async function talk(
  handler: (one: unknown) => Promise<unknown>,
  locale: string,
  state: State,
  then: readonly object[],
  account: string,
  keepsAll = false,
): Promise<Reply[]> {
  const replies: Reply[] = [];
  let attributes: object = {};
  let before: Reply | undefined;
  const lines = [...state.says, ...then];
  for (const [index, request] of lines.entries()) {
    const timestamp = new Date(Date.parse(`2026-01-15T${state.clock}:00Z`) + index * 45_000).toISOString();
    const sent = envelope({ ...request, locale, timestamp, requestId: `${account}-${index}` }, attributes);
    const answer = (await handler(
      JSON.parse(JSON.stringify(sent), (key, value) =>
        key === 'userId' ? account : key === 'apiEndpoint' ? '' : value,
      ),
    )) as ResponseEnvelope;
    const reply = read(answer, { locale, state: state.name, intent: nameOf(request) }, before);
    if (keepsAll || index >= state.says.length) replies.push(reply);
    if (!reply.open) break;
    attributes = JSON.parse(JSON.stringify(answer.sessionAttributes ?? {}));
    before = reply;
  }
  return replies;
}

function nameOf(request: object): string {
  const { type, intent: said } = request as { type: string; intent?: { name: string } };
  return said?.name ?? type;
}

function read(
  answer: ResponseEnvelope,
  at: Pick<Reply, 'locale' | 'state' | 'intent'>,
  before?: Reply,
): Reply {
  const { outputSpeech, directives = [], reprompt, shouldEndSession } = answer.response;
  const wordsOf = (speech: typeof outputSpeech) =>
    speech?.type === 'SSML' ? checkSsml(speech.ssml).words : (speech?.text ?? '');
  const played = (all: typeof directives) =>
    all.flatMap((one) =>
      'document' in one && one.type.includes('APLA') ? checkApla(one.document).words : [],
    );
  const lead = wordsOf(outputSpeech);
  const sound = played(directives);
  return {
    ...at,
    lead,
    prompt: [lead, ...sound].join(' ').trim(),
    reprompt: [wordsOf(reprompt?.outputSpeech), ...played(reprompt?.directives ?? [])].join(' ').trim(),
    open: shouldEndSession === false,
    timed: sound.length > 0,
    faults: problems(answer),
    ...(before && { before }),
  };
}
