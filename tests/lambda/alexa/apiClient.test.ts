import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { services } from 'ask-sdk-model';
import { afterEach, describe, expect, test } from 'vitest';
import { alexaApiClient, CutError } from '../../../lambda/alexa/apiClient';
import { alexaReminders } from '../../../lambda/alexa/reminders';
import { readRequest } from '../../../lambda/alexa/request';
import { envelope } from '../../support/requests';

const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

/** A service that cuts some connections: what it says to each request, or undefined for a cut. */
async function serving(answer: (request: IncomingMessage, count: number) => string | undefined) {
  const asked: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((request, response) => {
    request.resume();
    request.on('end', () => {
      asked.push(`${request.method}`);
      const body = answer(request, asked.length);
      if (body === undefined) return request.socket.resetAndDestroy();
      response.writeHead(200, { 'content-type': 'application/json' }).end(body);
    });
  });
  server.on('connection', (socket) => sockets.add(socket));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  ends.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { asked, sockets, endpoint };
}

const call = (endpoint: string, method: string): services.ApiClientRequest => ({
  ...{ url: `${endpoint}/x`, method, headers: [{ key: 'a', value: 'b' }] },
  ...(method.startsWith('P') && { body: '{}' }),
});

describe('a kept connection that was closed at the other end', () => {
  test.each(['GET', 'PUT', 'DELETE'])('costs a %s nothing: it is asked once more', async (method) => {
    // The second request is the first on a kept connection.
    const { asked, endpoint } = await serving((_, count) => (count === 2 ? undefined : '"ok"'));
    const client = alexaApiClient();
    await client.invoke(call(endpoint, 'GET'));
    expect((await client.invoke(call(endpoint, method))).body).toBe('"ok"');
    expect(asked).toEqual(['GET', method, method]);
  });

  test('is never used for what may not be done twice', async () => {
    const { asked, sockets, endpoint } = await serving(() => '"ok"');
    const client = alexaApiClient();
    await client.invoke(call(endpoint, 'GET'));
    await client.invoke(call(endpoint, 'POST'));
    expect(asked).toEqual(['GET', 'POST']);
    expect(sockets.size).toBe(2);
  });
});

describe('a connection that is cut later on', () => {
  test.each([
    'GET',
    'PUT',
    'DELETE',
    'POST',
  ])('is not tried again, and told as such, for a %s', async (method) => {
    const { asked, endpoint } = await serving(() => undefined);
    await expect(alexaApiClient().invoke(call(endpoint, method))).rejects.toBeInstanceOf(CutError);
    expect(asked).toEqual([method]);
  });

  test('in the middle of its answer is no answer', async () => {
    const server = createServer((_, response) => {
      response.writeHead(200, { 'content-length': '100' }).write('half');
      setTimeout(() => response.destroy(), 20);
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    ends.push(() => server.close());
    const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    await expect(alexaApiClient().invoke(call(endpoint, 'GET'))).rejects.toThrow();
  });
});

describe('a reminder whose connection is cut while it is set', () => {
  const text = 'time for your stretches';
  const schedule = { every: 'daily', hour: 22, minute: 0 } as const;
  const order = { schedule, text, locale: 'en-US', zone: 'America/New_York' };
  const alert = {
    ...{ alertToken: 'made', status: 'ON', alertInfo: { spokenInfo: { content: [{ text }] } } },
    trigger: { recurrence: { recurrenceRules: ['FREQ=DAILY;BYHOUR=22;BYMINUTE=0'] } },
  };

  test.each([
    ['is told as set where the list has it', JSON.stringify({ alerts: [alert] }), { done: 'made' }],
    ['is told as not set where the list has none', '{"alerts": null}', { failed: 'down' }],
    ['is told as open where there is no list', undefined, { failed: 'late' }],
  ])('%s', async (_, list, outcome) => {
    const { asked, endpoint } = await serving(({ method }) => (method === 'POST' ? undefined : list));
    const request = readRequest(envelope({ type: 'LaunchRequest' }))!;
    const at = { ...request, services: { ...request.services!, apiEndpoint: endpoint } };
    const service = alexaReminders(alexaApiClient(), 5_000, () => undefined);
    expect(await service.create(at, order)).toEqual(outcome);
    expect(asked).toEqual(['POST', 'GET']);
  });

  test('is told as open where it was changed or deleted', async () => {
    const { endpoint } = await serving(() => undefined);
    const request = readRequest(envelope({ type: 'LaunchRequest' }))!;
    const at = { ...request, services: { ...request.services!, apiEndpoint: endpoint } };
    const service = alexaReminders(alexaApiClient(), 5_000, () => undefined);
    expect(await service.update(at, 't', order)).toEqual({ failed: 'late' });
    expect(await service.remove(at, 't')).toEqual({ failed: 'late' });
  });
});
