import { nowMs } from '../../alexa/request';
import type { PersonalData } from '../../profile/personalData';
import { storedDataInWords } from '../../profile/storedDataInWords';
import { asks, goodbye, remembering } from '../simpleReplies';
import type { Answer, Turn } from '../turn';

/** "What do you know about me?" A cramp that is being coached goes on. */
export const myData: Answer = async (turn, outside) => {
  const { said, card } = await told(turn, outside.personalData);
  const { place } = turn.session;
  const onCard = card && { card };
  if (!place) return { ...goodbye(said), ...onCard };
  const { letGoQuestion } = turn.content.coaching;
  const reply = asks({ prompt: `${said} ${letGoQuestion}`, reprompt: letGoQuestion }, 'let-go');
  return { ...remembering(reply, { place }), ...onCard };
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
