import { nowMs } from '../../alexa/request';
import type { PersonalData } from '../../profile/personalData';
import { storedDataInWords } from '../../profile/storedDataInWords';
import { coach, glanced } from '../relief/replies';
import { goodbye } from '../simpleReplies';
import type { Answer, Turn } from '../turn';

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
