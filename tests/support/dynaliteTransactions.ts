/** DynamoDB's transactions for dynalite, which has none: all conditions are judged before anything is written. */
import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import { createRequire } from 'node:module';

type Item = Record<string, Record<string, unknown>>;
type Operation = 'put' | 'update' | 'delete' | 'check';
type Data = { TableName: string; Key?: Item; Item?: Item };
type Callback = (error: DynamoError | null | undefined, answer?: unknown) => void;
type DynamoError = Error & { statusCode?: number; body?: { __type: string; message?: string } };

interface ItemDb {
  lock(keys: string | string[], locked: (release: (done: Callback) => Callback) => void): void;
  get(key: string, done: (error: Error | null, item?: Item) => void): void;
}
interface Store {
  getTable(name: string, done: (error: Error | null, table: object) => void): void;
  getItemDb(name: string): ItemDb;
}

const load = createRequire(__filename);
const db = load('dynalite/db') as {
  create(options: object): Store;
  createKey(item: Item, table: object): string;
  checkConditional(data: Data, item: Item | undefined): DynamoError | null | undefined;
};
const validations = load('dynalite/validations') as {
  checkTypes(data: unknown, types: object): Data;
  checkValidations(data: Data, types: object, custom: unknown, store: Store): void;
};

/** How each part of a transaction is called alone. A check is a deletion that is never done. */
const alone = { Put: 'putItem', Update: 'updateItem', Delete: 'deleteItem', ConditionCheck: 'deleteItem' };
const kinds = { Put: 'put', Update: 'update', Delete: 'delete', ConditionCheck: 'check' } as const;

interface Step {
  kind: Operation;
  action: (store: Store, data: Data, done: Callback) => void;
  data: Data;
}

/**
 * Lets a dynalite do transactions as well. As with DynamoDB, one that meets another on the same item fails with a conflict.
 * @param make makes the server
 */
export function withTransactions(make: () => Server): Server {
  let store: Store | undefined;
  const { create } = db;
  db.create = (options) => {
    store = create(options);
    return store;
  };
  const server = make();
  db.create = create;
  const [other] = server.listeners('request') as RequestListener[];
  server.removeAllListeners('request');
  const busy = new Set<string>();
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    if (!String(request.headers['x-amz-target']).endsWith('.TransactWriteItems'))
      return other!(request as never, response as never);
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', async () => {
      const [status, body] = await transact(JSON.parse(Buffer.concat(chunks).toString()), store!, busy);
      response.writeHead(status, { 'content-type': 'application/x-amz-json-1.0' });
      response.end(JSON.stringify(body));
    });
  });
  return server;
}

type Transaction = { TransactItems: Partial<Record<keyof typeof kinds, object>>[] };

async function transact(
  { TransactItems }: Transaction,
  store: Store,
  busy: Set<string>,
): Promise<[status: number, body: object]> {
  try {
    const steps = TransactItems.map((one) => stepOf(one, store));
    const name = steps[0]!.data.TableName;
    const table = await new Promise<object>((resolve, reject) =>
      store.getTable(name, (error, found) => (error ? reject(error) : resolve(found))),
    );
    const keys = steps.map(({ data }) => db.createKey((data.Key ?? data.Item)!, table));
    const conflicts = keys.map((key) => busy.has(key));
    if (conflicts.includes(true))
      return cancelled(conflicts.map((one) => (one ? 'TransactionConflict' : 'None')));
    for (const key of keys) busy.add(key);
    try {
      return await locked(store.getItemDb(name), keys, () => done(steps, keys, name, store));
    } finally {
      for (const key of keys) busy.delete(key);
    }
  } catch (error) {
    const { statusCode, body } = error as DynamoError;
    if (statusCode === undefined) throw error;
    return [statusCode, body!];
  }
}

function stepOf(one: Transaction['TransactItems'][number], store: Store): Step {
  const [[name, given]] = Object.entries(one) as [[keyof typeof kinds, object]];
  const { types, custom } = load(`dynalite/validations/${alone[name]}`) as { types: object; custom: unknown };
  const data = validations.checkTypes(given, types);
  validations.checkValidations(data, types, custom, store);
  return { kind: kinds[name], action: load(`dynalite/actions/${alone[name]}`), data };
}

function locked<T>(items: ItemDb, keys: string[], work: () => Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    items.lock(keys, (release) => {
      const end = release((error, answer) => (error ? reject(error) : resolve(answer as T)));
      work().then((answer) => end(null, answer), end);
    });
  });
}

async function done(
  steps: readonly Step[],
  keys: readonly string[],
  name: string,
  store: Store,
): Promise<[status: number, body: object]> {
  const items = store.getItemDb(name);
  const before = await Promise.all(
    keys.map(
      (key) => new Promise<Item | undefined>((resolve) => items.get(key, (_, found) => resolve(found))),
    ),
  );
  const codes = steps.map(({ data }, index) =>
    db.checkConditional(data, before[index]) ? 'ConditionalCheckFailed' : 'None',
  );
  if (codes.includes('ConditionalCheckFailed')) return cancelled(codes);
  // The keys are locked already.
  const unlocked: Store = Object.assign(Object.create(store), {
    getItemDb: () =>
      Object.assign(Object.create(items), {
        lock: (_: unknown, go: (release: (cb: Callback) => Callback) => void) => go((cb) => cb),
      }),
  });
  // Only an update can still fail, so it comes first.
  const order = [...steps.keys()].sort((one, two) => rank(steps[one]!) - rank(steps[two]!));
  for (const index of order) {
    const { kind, action, data } = steps[index]!;
    if (kind === 'check') continue;
    const error = await new Promise<DynamoError | null | undefined>((resolve) =>
      action(unlocked, data, resolve),
    );
    if (error) return cancelled(steps.map((_, at) => (at === index ? 'ValidationError' : 'None')));
  }
  return [200, {}];
}

const rank = ({ kind }: Step) => (kind === 'update' ? 0 : 1);

function cancelled(codes: readonly string[]): [status: number, body: object] {
  return [
    400,
    {
      __type: 'com.amazonaws.dynamodb.v20120810#TransactionCanceledException',
      message: `Transaction cancelled, please refer cancellation reasons for specific reasons [${codes.join(', ')}]`,
      CancellationReasons: codes.map((Code) => ({ Code })),
    },
  ];
}
