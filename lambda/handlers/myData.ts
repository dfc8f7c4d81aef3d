import { comeBack } from '../coaching/relief';
import { heldInWords } from '../profile/heldWords';
import type { PersonalData } from '../profile/personalData';
import type { Reply } from '../reply';
import { answering, onIntent, type Turn } from './answering';
import { asks, coach, goodbye, nowMs, remembering } from './replies';
import { leaving } from './standard';

/** What answers "erase it?". Any other intent is a new wish, and lets the question go. */
const answers = ['AMAZON.YesIntent', 'AMAZON.NoIntent', 'AMAZON.FallbackIntent', ...leaving];

/** "What do you know about me?" Somebody who is being coached is asked on. */
export function myData({ personalData }: { personalData: PersonalData }) {
  return onIntent(['MyDataIntent'], async (turn) => {
    const { said, card } = await told(turn, personalData);
    const { place } = turn.memory;
    const onCard = card && { card };
    if (!place) return { ...goodbye(said), ...onCard };
    const { letGoQuestion } = turn.content.coaching;
    const reply = asks({ prompt: `${said} ${letGoQuestion}`, reprompt: letGoQuestion }, 'let-go');
    return { ...remembering(reply, { place }), ...onCard };
  });
}

async function told(
  { asked, content }: Turn,
  personalData: PersonalData,
): Promise<ReturnType<typeof heldInWords>> {
  const { myData: words } = content;
  if (!asked.person) return { said: words.nothing };
  const held = await personalData.held(asked.person, nowMs(asked));
  return held ? heldInWords(held, words, nowMs(asked)) : { said: words.unknown };
}

/** "Erase my data" is asked back, once. Somebody who is being coached can still go back to it. */
export function eraseMyData() {
  return onIntent(['DeleteMyDataIntent'], ({ content, memory: { place } }): Reply => {
    const reply = asks(content.myData.erase, 'erase');
    return place ? remembering(reply, { place }) : reply;
  });
}

/** Only a plain yes erases. */
export function eraseAnswer({ personalData }: { personalData: PersonalData }) {
  return answering(
    ({ asked: { intent }, memory }) =>
      memory.question === 'erase' && answers.includes(intent) && !(memory.place && leaving.includes(intent)),
    async (turn) => {
      const { asked, memory, content } = turn;
      if (asked.intent === 'AMAZON.YesIntent') {
        const erased = asked.person !== undefined && (await personalData.erase(asked.person));
        return goodbye(erased ? content.myData.erased : content.myData.notErased);
      }
      if (memory.place) return coach(comeBack(memory.place, nowMs(asked)), turn);
      return goodbye(content.myData.nothingChanged);
    },
  );
}
