/** Who may talk to the page's server: a browser of this machine that shows this page, and no other site in it. */
import type { IncomingMessage } from 'node:http';

/** A refusal: its status, and what is said. */
export interface Refusal {
  status: number;
  words: string;
}

/**
 * Why a request is refused; null where it is not. A site that names this machine by a name of its own (DNS rebinding)
 * shows by `Host`; a page of another site shows by `Origin`, or by what the browser says of where a request comes from.
 */
export function refusalOf(
  { method = 'GET', url = '/', headers }: IncomingMessage,
  port: number,
): Refusal | null {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  if (!hosts.includes(headers.host ?? ''))
    return { status: 403, words: `This page is for this machine alone: open http://127.0.0.1:${port}` };
  const { origin } = headers;
  if (origin !== undefined && !hosts.some((host) => origin === `http://${host}`))
    return { status: 403, words: 'Requests of other sites are not answered.' };
  const from = headers['sec-fetch-site'];
  if (url !== '/' && from !== undefined && from !== 'same-origin' && from !== 'none')
    return { status: 403, words: 'Requests of other sites are not answered.' };
  if (!['GET', 'HEAD', 'POST'].includes(method))
    return { status: 405, words: `${method} is not answered here.` };
  // A form of another site could not send this.
  if (method === 'POST' && !/^application\/json\b/.test(headers['content-type'] ?? ''))
    return { status: 415, words: 'Only JSON is read here.' };
  return null;
}
