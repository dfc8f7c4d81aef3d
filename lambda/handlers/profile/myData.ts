import { nowMs } from '../../alexa/request';
import { sentences } from '../../lib/text';
import type { PersonalData } from '../../profile/personalData';
import { storedDataInWords } from '../../profile/storedDataInWords';
import { coach, glanced } from '../relief/replies';
import { current, removeAll } from '../reminders/list';
import { asks, goodbye, inOtherWords } from '../simpleReplies';
import type { Answer, Outside, Turn } from '../turn';

/** "What do you know about me?" A cramp that is being coached goes on. */
export const myData: Answer = async (turn, outside) => {
  const { place } = turn.session;
  if (place) return coach(glanced(place, turn, 'no-recording'), turn);
  const { said, card } = await told(turn, outside.personalData);
  return { ...goodbye(said), ...(card && { card }) };
};

async function told(
  { request, content }: Turn,
  personalData: PersonalData,
): Promise<ReturnType<typeof storedDataInWords>> {
  const { myData: words } = content;
  if (!request.person) return { said: words.nothing };
  const held = await personalData.held(request.person, nowMs(request));
  return held ? storedDataInWords(held, words, nowMs(request)) : { said: words.unknown };
}

/** "Erase my data" is asked back, once. Nothing is erased during a cramp: a yes there means that it let go. */
export const askErase: Answer = (turn) => {
  const { place } = turn.session;
  if (place) return coach(glanced(place, turn, 'later'), turn);
  return asks(turn.content.myData.erase, 'erase');
};

/** The same question in other words. */
export const askEraseAgain: Answer = ({ content }) => asks(inOtherWords(content.myData.erase), 'erase');

/** Only a plain yes erases. */
export const erase: Answer = async (turn, outside) => goodbye(await erased(turn, outside));

/** Anything else changes nothing. */
export const eraseNothing: Answer = ({ content }) => goodbye(content.myData.nothingChanged);

/** Reminders go first: without their tokens nobody could delete them. @returns what came of it */
async function erased(turn: Turn, outside: Outside): Promise<string> {
  const { request, content, session } = turn;
  const { myData: words } = content;
  if (!request.person) return words.notErased;
  const reminders = await current(turn, outside);
  const { left } = await removeAll(reminders?.having ?? [], turn, outside);
  if (!(await outside.personalData.erase(request.person))) return words.notErased;
  const taught = session.profile?.phraseOfferedAtMs !== undefined;
  return sentences(words.erased, left.length > 0 ? words.remindersLeft : '', taught ? words.phraseStays : '');
}
