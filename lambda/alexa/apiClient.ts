import type { ClientRequest, IncomingMessage } from 'node:http';
import type { services } from 'ask-sdk-model';

type Request = services.ApiClientRequest;
type Answer = services.ApiClientResponse;

/** The connection was cut after the request may have arrived, and before its answer did. */
export class CutError extends Error {
  override name = 'CutError';
}

const cuts = ['ECONNRESET', 'EPIPE', 'ECONNABORTED'];
/** Asked twice, these do the same as asked once. */
const repeatable = ['GET', 'PUT', 'DELETE'];

/**
 * The client of Alexa's services. While a function is frozen, its kept connections are closed at the other end, and the
 * first word on one of them is lost. So what may be asked again is asked again, once, and what may not, such as a new
 * reminder, has a connection of its own.
 * @throws CutError, through the promise, where it is not known whether the request arrived
 */
export function alexaApiClient(): services.ApiClient {
  return {
    async invoke(request) {
      try {
        return await ask(request);
      } catch (error) {
        if (!(error instanceof StaleError)) throw error;
        return await ask(request);
      }
    },
  };
}

/** A kept connection turned out to be closed. */
class StaleError extends CutError {}

function ask({ url, method, headers, body }: Request): Promise<Answer> {
  const { protocol } = new URL(url);
  const { request } = process.getBuiltinModule(protocol === 'https:' ? 'node:https' : 'node:http');
  const again = repeatable.includes(method);
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException) => {
      if (!cuts.includes(error.code ?? '')) return reject(error);
      reject(sent.reusedSocket && again && !answered ? new StaleError('stale') : new CutError('cut'));
    };
    let answered = false;
    const sent: ClientRequest = request(url, {
      method,
      headers: Object.fromEntries(headers.map(({ key, value }) => [key, value])),
      ...(!again && { agent: false }),
    });
    sent.on('error', failed).on('response', (response) => {
      answered = true;
      read(response).then(resolve, failed);
    });
    sent.end(body);
  });
}

/** Rejects where the answer is cut off. */
async function read(response: IncomingMessage): Promise<Answer> {
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk as Buffer);
  const headers = Object.entries(response.headers).flatMap(([key, value = '']) =>
    [value].flat().map((one) => ({ key, value: one })),
  );
  return { statusCode: response.statusCode ?? 0, body: Buffer.concat(chunks).toString(), headers };
}
