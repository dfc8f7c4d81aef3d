import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';

/** A table that is as far away as a number of ms. */
export interface SlowTable {
  endpoint: string;
  /** The calls that were made, by their names in DynamoDB. */
  calls: string[];
  close(): Promise<void>;
}

/** Stands before a DynamoDB, and takes so long for every call. @param ms half of it on the way there, half on the way back */
export async function slowTable(behind: string, ms: number): Promise<SlowTable> {
  const calls: string[] = [];
  const server = createServer(async (request, response) => {
    const target = String(request.headers['x-amz-target']);
    calls.push(target.split('.').at(-1)!);
    const body = await buffer(request);
    await wait(ms / 2);
    const { host: _, connection: __, 'content-length': ___, expect: ____, ...headers } = request.headers;
    const answer = await fetch(behind, { method: 'POST', headers: headers as Record<string, string>, body });
    const said = await answer.text();
    await wait(ms / 2);
    response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' }).end(said);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
