/** What the page asks of its server. */
import type { Choices, Deed, Told } from '../messages';
import type { SomeSettings } from '../settings';

/** Something that did not work, in words for the person. */
export class Refused extends Error {}

const gone = 'The local Echo has ended. Start it again with npm start, then reload this page.';

/** What can be chosen for a night. */
export const choices = (): Promise<Choices> => asked('/choices');

/** Begins a night, and resolves to its id. */
export const begin = (settings: SomeSettings): Promise<{ id: string }> =>
  asked('/nights', JSON.stringify(settings));

/** Begins a saved night: the text of its file. */
export const beginSaved = (text: string): Promise<{ id: string }> => asked('/saved-nights', text);

/** Does something in a night. */
export const act = (id: string, deed: Deed): Promise<unknown> => asked(`/nights/${id}`, JSON.stringify(deed));

/** Where a night can be had as a file. */
export const savedAt = (id: string): string => `/nights/${id}/saved`;

/**
 * Hears what happens in a night until told to stop.
 * @param lost is told that there is no such night any more, or nobody who tells of it
 */
export function hear(
  id: string,
  told: (news: Told) => void,
  lost: (why: 'over' | 'gone') => void,
): () => void {
  const source = new EventSource(`/nights/${id}/news`);
  source.onmessage = ({ data }) => told(JSON.parse(data));
  source.onerror = () => {
    // Of its own accord it tries again, until the server says that there is nothing.
    if (source.readyState === EventSource.CLOSED) lost('over');
    else lost('gone');
  };
  return () => source.close();
}

async function asked<T>(path: string, body?: string): Promise<T> {
  const post = { method: 'POST', headers: { 'content-type': 'application/json' } };
  const response = await fetch(path, body === undefined ? {} : { ...post, body }).catch(() => {
    throw new Refused(gone);
  });
  const answer = await response.json();
  if (!response.ok) throw new Refused(answer.error ?? gone);
  return answer;
}
