import { setTimeout } from 'node:timers/promises';
import {
  type AttributeValue,
  BatchWriteItemCommand,
  type BatchWriteItemCommandInput,
  DeleteItemCommand,
  DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  type QueryCommandInput,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import type { Condition } from './condition';
import { there } from './condition';
import { expiryFrom, isDueForRenewal } from './expiry';
import type { Attribute, Item, Table } from './table';

/** DynamoDB takes at most so many deletions at once. */
const batchSize = 25;
/** Deletions that a busy table puts off are asked for again, so many times, after ever longer pauses (ms). */
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
 * A table of DynamoDB. Its queries take as many pages as there are; it is emptied page by page. Every write puts off the
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
      if (attempt > 0)
        await setTimeout(firstPauseMs * 2 ** attempt, undefined, { signal: within.abortSignal });
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
    put(key, item, condition) {
      const Item = written({ expires: expiryFrom(now()), ...item, ...key });
      return happened(
        client.send(new PutItemCommand({ TableName, Item, ...conditionOf(condition) }), limit()),
      );
    },
    async change(key, change, condition) {
      const within = limit();
      const update = (counting: 'on' | 'anew') =>
        new UpdateItemCommand({
          TableName,
          Key: written({ ...key }),
          ...changeOf({ expires: expiryFrom(now()), ...change }, condition, counting),
        });
      try {
        return await happened(client.send(update('on'), within));
      } catch (error) {
        // Nothing can be added to a count that is damaged: it begins anew.
        if (!(error instanceof Error) || error.name !== 'ValidationException') throw error;
        return await happened(client.send(update('anew'), within));
      }
    },
    drop(key, condition) {
      const command = new DeleteItemCommand({
        TableName,
        Key: written({ ...key }),
        ...conditionOf(condition),
      });
      return happened(client.send(command, limit()));
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
      table.change({ pk, sk }, {}, there).catch(() => undefined);
    },
    async clear(pk) {
      for await (const page of pages({
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: written({ pk }, ':'),
        ProjectionExpression: 'pk, sk',
      }))
        for (let at = 0; at < page.length; at += batchSize) await remove(page.slice(at, at + batchSize));
    },
  };
  return table;
}

/** Whether a conditional write happened. */
async function happened(write: Promise<unknown>): Promise<boolean> {
  try {
    await write;
    return true;
  } catch (error) {
    if (error instanceof Error && error.name === 'ConditionalCheckFailedException') return false;
    throw error;
  }
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
