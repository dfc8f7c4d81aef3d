import { sentences } from '../../coaching/words';
import type { Reply } from '../../dialog/reply';
import type { PersonalData } from '../../profile/personalData';
import { storedDataInWords } from '../../profile/storedDataInWords';
import { leaving } from '../builtIns';
import { asks, coach, glanced, goodbye, inOtherWords, nowMs, remembering } from '../relief/replies';
import { current, removeAll } from '../reminders/list';
import type { ReminderParts } from '../reminders/propose';
import { answering, onIntent, type Turn } from '../turn';

/** What answers "erase it?". Any other intent is a new wish, and lets the question go. */
const answers = [
  'AMAZON.YesIntent',
  'AMAZON.NoIntent',
  'AMAZON.FallbackIntent',
  'AMAZON.RepeatIntent',
  'AMAZON.HelpIntent',
  ...leaving,
];
const again = ['AMAZON.RepeatIntent', 'AMAZON.HelpIntent'];

/** "What do you know about me?" Somebody who is being coached is asked on. */
export function myData({ personalData }: { personalData: PersonalData }) {
  return onIntent(['MyDataIntent'], async (turn) => {
    const { said, card } = await told(turn, personalData);
    const { place } = turn.session;
    const onCard = card && { card };
    if (!place) return { ...goodbye(said), ...onCard };
    const { letGoQuestion } = turn.content.coaching;
    const reply = asks({ prompt: `${said} ${letGoQuestion}`, reprompt: letGoQuestion }, 'let-go');
    return { ...remembering(reply, { place }), ...onCard };
  });
}

async function told(
  { request, content }: Turn,
  personalData: PersonalData,
): Promise<ReturnType<typeof storedDataInWords>> {
  const { myData: words } = content;
  if (!request.person) return { said: words.nothing };
  const held = await personalData.held(request.person, nowMs(request));
  return held ? storedDataInWords(held, words, nowMs(request)) : { said: words.unknown };
}

/** "Erase my data" is asked back, once. */
export function eraseMyData() {
  return onIntent(['DeleteMyDataIntent'], askErase);
}

/** Nothing is erased in the middle of a cramp: a yes there means that it let go. */
function askErase(turn: Turn): Reply {
  const { content, session } = turn;
  const { place, question } = session;
  if (place) return coach(glanced(place, turn, 'later'), turn);
  const { erase } = content.myData;
  return asks(question === 'erase' ? inOtherWords(erase) : erase, 'erase');
}

/** Only a plain yes erases. */
export function eraseAnswer(outside: ReminderParts & { personalData: PersonalData }) {
  return answering(
    ({ request: { intent }, session }) => session.question === 'erase' && answers.includes(intent),
    async (turn) => {
      const { request, content } = turn;
      if (request.intent === 'AMAZON.YesIntent') return goodbye(await erased(turn, outside));
      if (again.includes(request.intent)) return askErase(turn);
      return goodbye(content.myData.nothingChanged);
    },
  );
}

/** Reminders go first: without their tokens nobody could delete them (interfaces §10.12). @returns what came of it */
async function erased(turn: Turn, outside: ReminderParts & { personalData: PersonalData }): Promise<string> {
  const { request, content, session } = turn;
  const { myData: words } = content;
  if (!request.person) return words.notErased;
  const reminders = await current(turn, outside);
  const { left } = await removeAll(reminders?.having ?? [], turn, outside);
  if (!(await outside.personalData.erase(request.person))) return words.notErased;
  const taught = session.profile?.phraseOfferedAtMs !== undefined;
  return sentences(words.erased, left.length > 0 ? words.remindersLeft : '', taught ? words.phraseStays : '');
}
