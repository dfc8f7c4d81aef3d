import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Handler } from '../../simulator/device/skill/handler';
import { readModel } from '../../simulator/nlu';
import { echoRun, saying } from '../../tests/support/echoRun';
import { envelope, intent } from '../../tests/support/envelope';
import { shapes } from '../../tests/support/shapes';
import { wholeNights } from '../../tests/support/wholeNights';
import type { Json } from './mutations';

const root = join(__dirname, '..', '..');

/** Envelopes that other projects have published, in a folder beside the repository, where somebody has put them. */
const published = join(root, '..', 'shared', 'envelopes');

/** The skill that all seeds are for, so that they get past the door: the local Echo's. */
export const skillId = 'amzn1.ask.skill.00000000-0000-4000-8000-000000000000';

/** In whatever nobody may find in a log: what was said, and who said it. */
export const marker = 'Quartzvelvet';

const said = `${marker} said "my knee"`;
/** As long as Alexa's ids are. */
const id = (of: string) => `amzn1.${of}.${marker.toUpperCase().repeat(14)}`;

/**
 * The requests that are spoiled: one of every kind, every intent of the model, and whatever is asked in whole nights, with the
 * session it was asked in. Ids and words in them can be told from everything else.
 * @param apiEndpoint where Alexa's services are: nothing may be asked of the real ones
 */
export async function seedsOf(handler: Handler, apiEndpoint: string): Promise<Json[]> {
  const own = [...shapes.map(([, one]) => one), ...everyIntent(), ...(await everyTurn(handler))];
  const plain = [...own, ...others()].map((one) => JSON.parse(JSON.stringify(one)) as Json);
  return plain.map((one) => named(one, apiEndpoint));
}

function everyIntent(): object[] {
  const { intents, types = [] } = readModel(join(root, 'skill-package/interactionModels/custom/en-US.json'))
    .interactionModel.languageModel;
  const idOf = (type: string) => types.find(({ name }) => name === type)?.values[0]?.id ?? '7';
  return intents.map(({ name, slots = [] }) =>
    envelope(intent(name, Object.fromEntries(slots.map((slot) => [slot.name, idOf(slot.type)])))),
  );
}

async function everyTurn(handler: Handler): Promise<object[]> {
  const requests: object[] = [];
  for (const screen of ['none', 'show'])
    for (const { says, flags = [] } of wholeNights) {
      const turns = await echoRun(['--screen', screen, ...flags, ...saying(says)], handler);
      requests.push(...turns.map(({ request }) => request));
    }
  return requests;
}

function others(): object[] {
  if (!existsSync(published)) return [];
  return readdirSync(published)
    .filter((file) => file.endsWith('.json'))
    .map((file) => JSON.parse(readFileSync(join(published, file), 'utf8')) as object)
    .filter((one) => 'request' in one);
}

/** A seed for our skill, from marked people who say marked words, with services that can be reached. */
function named(seed: Json, apiEndpoint: string): Json {
  return JSON.parse(JSON.stringify(seed), function (this: Record<string, unknown>, key, value) {
    if (typeof value !== 'string') return value;
    if (key === 'applicationId') return skillId;
    if (key === 'apiEndpoint' || /^https?:/.test(value)) return apiEndpoint;
    if (/^(userId|personId|deviceId|sessionId|apiAccessToken|accessToken|consentToken|requestId)$/.test(key))
      return id(key);
    // What Alexa made of the words is in the resolutions.
    return key === 'value' && 'resolutions' in this ? said : value;
  }) as Json;
}
