import { join } from 'node:path';
import type { ResponseEnvelope } from 'ask-sdk-model';
import { wordsOf } from '../../simulator/device/performance/timeline';
import { type Handler, loadHandler } from '../../simulator/device/skill/handler';
import type { Turn } from '../../simulator/device/skill/turn';
import { startDynamoDb } from '../../tests/support/dynamoDb';
import { echoRun, saying } from '../../tests/support/echoRun';
import { answering, type Fault, failing, refusing, silent, throttling } from '../../tests/support/faults';
import { manners } from '../../tests/support/manners';
import { type Conversation, conversations, type Trouble } from './conversations';
import { damage } from './damage';
import { watching } from './watching';

/** What came of every conversation under every fault. */
export interface Matrix {
  cells: number;
  turns: number;
  /** `cramp, storage never answers, services well: …` */
  faults: string[];
  leaks: string[];
  unhandled: string[];
  slowestMs: number;
}

type Environment = Readonly<Record<string, string>>;

/** A table that fails, and how a skill is told where it is. */
interface Storage {
  name: string;
  /** What it brings; a table that does not fail is expected to answer in time. */
  trouble: Trouble['storage'];
  start(): Promise<{
    environment: Environment;
    ready?: (handler: Handler) => Promise<void>;
    close(): Promise<void>;
  }>;
}

const at = (endpoint: string): Environment => ({
  CRAMP_COACH_TABLE: 'cramp-coach',
  AWS_ENDPOINT_URL_DYNAMODB: endpoint,
  AWS_REGION: 'local',
  AWS_ACCESS_KEY_ID: 'local',
  AWS_SECRET_ACCESS_KEY: 'local',
  AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
});

const broken = (name: string, start: () => Promise<Fault>): Storage => ({
  name,
  trouble: 'fails',
  async start() {
    const { endpoint, close } = await start();
    return { environment: at(endpoint), close };
  },
});

const storages: readonly Storage[] = [
  { name: 'well', trouble: 'none', start: () => startDynamoDb() },
  broken('never answers', silent),
  broken('refuses connections', refusing),
  broken('is too busy', throttling),
  broken('lets nobody in', () => failing(400, 'AccessDeniedException')),
  broken('is broken', () => failing(500, 'InternalServerError')),
  broken('has no table', () => failing(400, 'ResourceNotFoundException')),
  {
    name: 'holds damaged items',
    trouble: 'damaged',
    async start() {
      const database = await startDynamoDb();
      return { ...database, ready: (handler) => damage(database.environment, () => play(handler)) };
    },
  },
];

/** Alexa's own services, as they may fail: settings and reminders alike. */
const services: readonly [name: string, start: (() => Promise<Fault>) | undefined][] = [
  ['well', undefined],
  ['never answer', silent],
  ...[401, 403, 429, 500].map((status): [string, () => Promise<Fault>] => [
    `answer ${status}`,
    () => answering(status, '{"code":"NO","message":"no"}'),
  ]),
  ['answer junk', () => answering(200, '<html>{"alertToken":')],
];

/** Plays every conversation under every fault of storage and of services. */
export async function matrix(): Promise<Matrix> {
  // Ids are the local Echo's, words are said.
  const watched = watching(/amzn1\.ask\.(account|device)|local-echo-|calf|magnesium/i);
  const found: Matrix = {
    ...{ cells: 0, turns: 0, faults: [], slowestMs: 0 },
    ...{ leaks: watched.leaks, unhandled: watched.unhandled },
  };
  try {
    for (const storage of storages) {
      // A table that holds has to be in time; one that fails only costs waiting, which can be done at once.
      if (storage.trouble !== 'fails') for (const service of services) await playAll(storage, service, found);
      else await Promise.all(services.map((service) => playAll(storage, service, found)));
    }
  } finally {
    watched.stop();
  }
  return found;
}

/** A table and a process of its own for each, so that nothing is remembered from one to the other. */
async function playAll(
  storage: Storage,
  [name, start]: (typeof services)[number],
  found: Matrix,
): Promise<void> {
  const { environment, ready, close } = await storage.start();
  const fault = await start?.();
  const trouble: Trouble = { storage: storage.trouble, services: name !== 'well' };
  const handler = loadedWith(environment);
  try {
    await ready?.(handler);
    for (const conversation of conversations)
      await playOne(
        conversation,
        reaching(handler, fault),
        trouble,
        `storage ${storage.name}, services ${name}`,
        found,
      );
  } finally {
    await fault?.close();
    await close();
  }
}

async function playOne(
  conversation: Conversation,
  handler: Handler,
  trouble: Trouble,
  where: string,
  found: Matrix,
): Promise<void> {
  let [turns, faults] = await playAndJudge(conversation, handler, trouble);
  // A busy machine may make a table that holds, or the skill itself, too late. Once more, then.
  if (faults.length > 0) [turns, faults] = await playAndJudge(conversation, handler, trouble);
  found.cells += 1;
  found.turns += turns.length;
  found.slowestMs = Math.max(found.slowestMs, ...turns.map(({ handlerMs }) => handlerMs));
  found.faults.push(...faults.map((fault) => `${conversation.name}, ${where}: ${fault}`));
}

async function playAndJudge(
  { flags = [], says, faultsOf }: Conversation,
  handler: Handler,
  trouble: Trouble,
): Promise<[Turn[], string[]]> {
  try {
    const turns = await echoRun([...flags, ...saying(says)], handler);
    const manner = turns.flatMap(({ request, response }) =>
      manners(request.request.type, response as ResponseEnvelope),
    );
    return [
      turns,
      [
        ...manner,
        ...faultsOf(
          turns.map(({ timeline }) => wordsOf(timeline)),
          trouble,
        ),
      ],
    ];
  } catch (error) {
    return [[], [(error as Error).message]];
  }
}

/** Everything that is kept of somebody comes to be kept. */
async function play(handler: Handler): Promise<void> {
  for (const { says, flags = [] } of conversations) await echoRun([...flags, ...saying(says)], handler);
}

/** The built file, loaded anew with another environment. */
function loadedWith(environment: Environment): Handler {
  Object.assign(process.env, environment);
  return loadHandler(join(__dirname, '..', '..', 'dist', 'index.js'));
}

/** The same handler, where Alexa's services are at another address. */
function reaching(handler: Handler, fault: Fault | undefined): Handler {
  if (!fault) return handler;
  return (envelope) =>
    handler(
      JSON.parse(JSON.stringify(envelope), (key, value) => (key === 'apiEndpoint' ? fault.endpoint : value)),
    );
}
