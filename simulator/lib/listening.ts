/** A server of this machine begins to listen. */
import { once } from 'node:events';
import type { AddressInfo, Server } from 'node:net';
import { UsageError } from './usageError';

/**
 * Listens at a port, 0 for any that is free. Resolves to the port.
 * @param whyNot says what is wrong, for the code of an error such as EADDRINUSE
 * @throws {UsageError} with those words
 */
export async function listen(
  server: Server,
  host: string,
  port: number,
  whyNot: (code: string | undefined) => string,
): Promise<number> {
  try {
    server.listen(port, host);
    await once(server, 'listening');
    return (server.address() as AddressInfo).port;
  } catch (error) {
    throw new UsageError(whyNot((error as NodeJS.ErrnoException).code));
  }
}
