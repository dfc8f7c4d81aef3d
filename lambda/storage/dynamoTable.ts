import { setTimeout } from 'node:timers/promises';
import {
  type AttributeValue,
  BatchWriteItemCommand,
  type BatchWriteItemCommandInput,
  DynamoDBClient,
  GetItemCommand,
  QueryCommand,
  type QueryCommandInput,
  TransactionCanceledException,
  type TransactWriteItem,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb';
import type { Condition } from './condition';
import { there } from './condition';
import { expiryFrom, isDueForRenewal } from './expiry';
import type { Attribute, Item, Table, Write } from './table';
import { notErasedAfter, tombstone } from './tombstone';

/** DynamoDB takes at most so many deletions at once. */
const batchSize = 25;
/** What a busy table puts off is asked for again, deletions so many times, after ever longer pauses (ms). */
const mostAttempts = 6;
const firstPauseMs = 25;

/**
 * The client: connections are kept, a call is tried twice at most.
 * @param endpoint another address than Amazon's own
 */
export function connect(endpoint?: string): DynamoDBClient {
  return new DynamoDBClient({ maxAttempts: 2, ...(endpoint && { endpoint }) });
}

/**
 * A table of DynamoDB. Its queries take as many pages as there are; it is erased page by page. Every write puts off the
 * time at which DynamoDB removes the item (`expires`), unless the item says that time itself.
 * @param limitMs the longest that one call may take, retries and pages included
 * @param now the clock, epoch ms
 */
export function dynamoTable(
  client: DynamoDBClient,
  TableName: string,
  limitMs: number,
  now: () => number,
): Table {
  const limit = () => ({ abortSignal: AbortSignal.timeout(limitMs) });

  async function* pages(input: Omit<QueryCommandInput, 'TableName'>) {
    const within = limit();
    let from: Record<string, AttributeValue> | undefined;
    do {
      const page = await client.send(
        new QueryCommand({ TableName, ConsistentRead: true, ...input, ExclusiveStartKey: from }),
        within,
      );
      yield page.Items ?? [];
      from = page.LastEvaluatedKey;
    } while (from);
  }

  async function remove(keys: Record<string, AttributeValue>[]): Promise<void> {
    const within = limit();
    type Requests = BatchWriteItemCommandInput['RequestItems'];
    let left: Requests = { [TableName]: keys.map((Key) => ({ DeleteRequest: { Key } })) };
    for (let attempt = 0; attempt < mostAttempts && left?.[TableName]; attempt += 1) {
      if (attempt > 0) await pause(attempt, within.abortSignal);
      left = (await client.send(new BatchWriteItemCommand({ RequestItems: left }), within)).UnprocessedItems;
    }
    if (left?.[TableName]) throw new Error('some items would not go');
  }

  const table: Table = {
    async get(key) {
      const command = new GetItemCommand({ TableName, Key: written({ ...key }), ConsistentRead: true });
      const { Item } = await client.send(command, limit());
      return Item && read(Item);
    },
    async write(writes) {
      const within = limit();
      const stamped = writes.map((one) => withExpiry(one, expiryFrom(now())));
      let counting: Counting = 'on';
      for (let attempt = 0; ; attempt += 1) {
        const TransactItems = stamped.map((one) => stepOf(one, TableName, counting));
        try {
          await client.send(new TransactWriteItemsCommand({ TransactItems }), within);
          return true;
        } catch (error) {
          const reasons = reasonsOf(error);
          if (reasons.includes('ConditionalCheckFailed')) return false;
          // Nothing can be added to a count that is damaged: it begins anew.
          if (reasons.includes('ValidationError') && counting === 'on') counting = 'anew';
          // Another one was at the same items just now.
          else if (!reasons.some(isPassing)) throw error;
          else await pause(attempt, within.abortSignal);
        }
      }
    },
    async query(pk, range) {
      const sort = 'begins' in range ? 'begins_with(sk, :begins)' : 'sk BETWEEN :from AND :to';
      const items: Item[] = [];
      for await (const page of pages({
        KeyConditionExpression: `pk = :pk AND ${sort}`,
        ExpressionAttributeValues: written({ pk, ...range }, ':'),
      }))
        for (const item of page) items.push(read(item));
      return items;
    },
    renew({ pk, sk, expires }) {
      if (typeof pk !== 'string' || typeof sk !== 'string' || !isDueForRenewal(expires, now())) return;
      // What was erased in the meantime does not come back.
      table.write([{ key: { pk, sk }, change: {}, condition: there }]).catch(() => undefined);
    },
    async erase(key, atMs) {
      const left: Item = tombstone(atMs, now());
      await table.write([{ key, put: left, condition: notErasedAfter(atMs) }]);
      for await (const page of pages({
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: written({ pk: key.pk }, ':'),
        ProjectionExpression: 'pk, sk',
      })) {
        const gone = page.filter((one) => one.sk?.S !== key.sk);
        const starts = gone.flatMap((_, at) => (at % batchSize === 0 ? [at] : []));
        await Promise.all(starts.map((at) => remove(gone.slice(at, at + batchSize))));
      }
    },
  };
  return table;
}

/** How a change counts itself. */
type Counting = 'on' | 'anew';

/** Writes put off the end of their items, but for those that say when they end. */
function withExpiry(write: Write, expires: number): Write {
  if ('put' in write) return { ...write, put: { expires, ...write.put } };
  return 'change' in write ? { ...write, change: { expires, ...write.change } } : write;
}

/** A write as a part of DynamoDB's transactions. */
function stepOf(write: Write, TableName: string, counting: Counting): TransactWriteItem {
  const { key, condition } = write;
  const at = { TableName, Key: written({ ...key }) };
  if ('change' in write) return { Update: { ...at, ...changeOf(write.change, condition, counting) } };
  const where = conditionOf(condition);
  if ('put' in write) return { Put: { TableName, Item: written({ ...write.put, ...key }), ...where } };
  return 'drop' in write ? { Delete: { ...at, ...where } } : { ConditionCheck: { ...at, ...where } };
}

/** Why a transaction was not done, a code for each of its parts; none for any other trouble. */
function reasonsOf(error: unknown): readonly (string | undefined)[] {
  return error instanceof TransactionCanceledException
    ? (error.CancellationReasons ?? []).map(({ Code }) => Code)
    : [];
}

/** What may go another time. */
function isPassing(code: string | undefined): boolean {
  return code === 'TransactionConflict' || code === 'ThrottlingError';
}

/** Waits a little, each time longer, and by the clock not as long as others. */
async function pause(attempt: number, signal: AbortSignal): Promise<void> {
  const ms = firstPauseMs * 2 ** Math.min(attempt, mostAttempts);
  await setTimeout(ms / 2 + (performance.now() % (ms / 2)), undefined, { signal });
}

function conditionOf(condition: Condition) {
  const values: Item = {};
  const ConditionExpression = expressionOf(condition, values);
  return {
    ConditionExpression,
    // None at all must not even be an empty list.
    ...(Object.keys(values).length > 0 && { ExpressionAttributeValues: written(values, ':') }),
  };
}

/** A condition in DynamoDB's words. @param values gets the values that its `:names` stand for */
function expressionOf(condition: Condition, values: Item): string {
  const named = (value: Attribute) => {
    const name = `is${Object.keys(values).length}`;
    values[name] = value;
    return `:${name}`;
  };
  const joined = (all: readonly Condition[], by: string) =>
    all.map((one) => `(${expressionOf(one, values)})`).join(by);
  if ('exists' in condition) return `attribute_exists(${condition.exists})`;
  if ('equal' in condition) return `${condition.equal} = ${named(condition.to)}`;
  if ('above' in condition) return `${condition.above} > ${named(condition.than)}`;
  if ('not' in condition) return `NOT (${expressionOf(condition.not, values)})`;
  return 'all' in condition ? joined(condition.all, ' AND ') : joined(condition.any, ' OR ');
}

function changeOf(change: Record<string, Attribute | null>, condition: Condition, counting: 'on' | 'anew') {
  const names: Record<string, string> = {};
  const set: string[] = [];
  const remove: string[] = [];
  const values: Item = { one: 1 };
  // Any name may be one of DynamoDB's many reserved words, so none is written out.
  for (const [index, [name, value]] of Object.entries(change).entries()) {
    names[`#n${index}`] = name;
    if (value === null) remove.push(`#n${index}`);
    else {
      set.push(`#n${index} = :n${index}`);
      values[`n${index}`] = value;
    }
  }
  if (counting === 'anew') set.push('rev = :one');
  return {
    UpdateExpression: [
      set.length > 0 ? `SET ${set.join(', ')}` : '',
      remove.length > 0 ? `REMOVE ${remove.join(', ')}` : '',
      counting === 'on' ? 'ADD rev :one' : '',
    ].join(' '),
    ConditionExpression: expressionOf(condition, values),
    ExpressionAttributeNames: names,
    ExpressionAttributeValues: written(values, ':'),
  };
}

function written(item: Item, prefix = ''): Record<string, AttributeValue> {
  return Object.fromEntries(
    Object.entries(item).map(([name, value]) => [prefix + name, attributeValue(value)]),
  );
}

function attributeValue(value: Attribute): AttributeValue {
  if (typeof value === 'string') return { S: value };
  return typeof value === 'number' ? { N: String(value) } : { BOOL: value };
}

/** Attributes of other types are none of ours. */
function read(attributes: Record<string, AttributeValue>): Item {
  const item: Item = {};
  for (const [name, { S, N, BOOL }] of Object.entries(attributes)) {
    const value = S ?? (N === undefined ? BOOL : Number(N));
    if (value !== undefined) item[name] = value;
  }
  return item;
}
