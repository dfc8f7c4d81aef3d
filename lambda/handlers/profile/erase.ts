import { nowMs } from '../../alexa/request';
import type { Reply } from '../../dialog/reply';
import { sentences } from '../../lib/text';
import { coach, glanced } from '../relief/replies';
import { asks, goodbye, inOtherWords } from '../simpleReplies';
import type { Answer, Outside, Turn } from '../turn';

/** "Erase my data" is asked back, once. Nothing is erased during a cramp: a yes there means that it let go. */
export const askErase: Answer = (turn) => {
  const { place } = turn.session;
  if (place) return coach(glanced(place, turn, 'later'), turn);
  return asks(turn.content.myData.erase, 'erase');
};

/** The same question in other words. */
export const askEraseAgain: Answer = ({ content }) => asks(inOtherWords(content.myData.erase), 'erase');

/** Anything else changes nothing. */
export const eraseNothing: Answer = ({ content }) => goodbye(content.myData.nothingChanged);

/** Only a plain yes erases. What is said to be gone is gone for good, for this session as well. */
export const erase: Answer = async (turn, outside) => {
  const { request, content, session } = turn;
  const { myData: words } = content;
  const { person } = request;
  if (!person) return goodbye(words.notErased);
  const atMs = nowMs(request);
  const tokens = await tokensOf(turn, outside);
  // At the same time, since Alexa waits for 8 s only.
  const [gone, removed] = await Promise.all([
    outside.personalData.erase(person, atMs),
    Promise.all((tokens ?? []).map((token) => outside.alexaReminders.remove(request, token))),
  ]);
  const left =
    tokens === undefined || removed.some((one) => 'failed' in one && one.failed !== 'gone')
      ? words.remindersLeft
      : '';
  if (!gone) return goodbye(sentences(words.notErased, left));
  const taught = session.profile?.phraseOfferedAtMs !== undefined;
  return anew(goodbye(sentences(words.erased, left, taught ? words.phraseStays : '')), atMs);
};

/** A session counts as begun after its erasure, and knows nothing from before. */
function anew(reply: Reply, atMs: number): Reply {
  return { ...reply, forgetsSession: true, session: { ...reply.session, begunAtMs: atMs + 1 } };
}

/**
 * The tokens of all reminders that this skill set, as Alexa lists them or as they are kept: without them they could not be
 * deleted. undefined where neither is known.
 */
async function tokensOf(
  { request }: Turn,
  { alexaReminders, reminders }: Pick<Outside, 'alexaReminders' | 'reminders'>,
): Promise<string[] | undefined> {
  const [kept, listed] = await Promise.all([
    request.person && reminders.all(request.person),
    alexaReminders.list(request),
  ]);
  if (!kept && 'failed' in listed && listed.failed !== 'permission') return undefined;
  const tokens = 'failed' in listed ? [] : listed.done.map(({ token }) => token);
  return [...new Set([...tokens, ...(kept ?? []).map(({ token }) => token)])];
}
