import { nowMs } from '../../alexa/request';
import { begin, comeBack, correct, type ReliefPosition } from '../../coaching/relief/position';
import { gravest, levelOf, type Named, type Sign, unclearSign } from '../../coaching/relief/redFlag';
import { say } from '../../coaching/timing/block';
import { denials, type Meaning } from '../../dialog/meaning';
import type { Reply } from '../../dialog/reply';
import type { Asking } from '../../lib/asking';
import { sentences } from '../../lib/text';
import { asks, goodbye, prefixed, remembering } from '../simpleReplies';
import type { Answer, Turn } from '../turn';
import { coach, complaintDetails } from './replies';

/** Returns the sign of alarm that a sentence names, in whatever slot it stands. One that is denied is none. */
export function signIn({ kind, slots }: Meaning): Named | undefined {
  return denials.includes(kind)
    ? undefined
    : gravest([slots.sign, slots.sign_two].filter((one) => one !== undefined));
}

/** "I can't move it" says nothing yet: locked is a cramp, limp an emergency. The position waits for the answer. */
export const askLockedOrLimp: Answer = ({ content, session: { place } }) =>
  whetherLimp(content.redFlags.cannotMove, place);

function whetherLimp(asking: Asking, place: ReliefPosition | undefined, misses = 0): Reply {
  const reply = asks(asking, 'locked-or-limp', misses);
  return place ? remembering(reply, { place }) : reply;
}

/** Not clearly locked is an emergency. */
export const emergency: Answer = (turn) => alarm('emergency', turn);

/** "Locked" is coached: the same position again, or what is named now. */
export const locked: Answer = (turn) => {
  const { place } = turn.session;
  const now = nowMs(turn.request);
  const details = complaintDetails(turn.meaning);
  if (!place) return coach(begin(details, now), turn);
  return coach(Object.keys(details).length > 0 ? correct(place, details, now) : comeBack(place, now), turn);
};

const namedSign = ({ session: { redFlag } }: Turn): Sign => redFlag?.sign ?? 'emergency';

/** "Shall I say that again?" Any answer but no, stop or a new complaint gets the number again. */
export const alarmAgain: Answer = (turn) => alarm(namedSign(turn), turn);

/** "No", "it's gone": the last words about a sign. */
export const alarmOver: Answer = (turn) => goodbye(lastWord(namedSign(turn), turn));

/** "I'm scared" after an alarm: a warm word, and the number again. */
export const alarmWithComfort: Answer = (turn) =>
  prefixed(alarm(namedSign(turn), turn), turn.content.redFlags.comfort);

/** Denied signs that leave only a locked muscle. */
const notLimp: readonly (string | undefined)[] = ['emergency', unclearSign];

/** "It isn't numb" says that it is locked. Anything else that is denied is no answer. */
export const deniedLimp: Answer = (turn, outside) =>
  notLimp.includes(levelOf(turn.meaning.slots.sign)) ? locked(turn, outside) : limpOnceMore(turn);

/** Stop, while it is not known whether it is limp: what to do if it is comes last. */
export const stopWhenLimp: Answer = ({ content: { redFlags } }) => goodbye(redFlags.ifLimp);

/** What somebody cannot do, or another pain, is no answer. */
export const noAnswerWhenLimp: Answer = (turn) => limpOnceMore(turn);

/** Fear is no answer either. */
export const fearWhenLimp: Answer = (turn) => limpOnceMore(turn, turn.content.redFlags.comfort);

/** The question once more, in other words; twice no answer is an emergency. */
function limpOnceMore(turn: Turn, comfort = ''): Reply {
  const { place, misses } = turn.session;
  if (misses > 0) return alarm('emergency', turn);
  const { prompt, reprompt } = turn.content.redFlags.cannotMove;
  return whetherLimp({ prompt: sentences(comfort, reprompt), reprompt: prompt }, place, 1);
}

/** A complaint after an alarm. A leg that may hold a clot is not stretched, whatever else it does. */
export const crampAfterAlarm: Answer = (turn) => {
  const sign = namedSign(turn);
  if (sign === 'clot') return alarm(sign, turn);
  return coach(begin(complaintDetails(turn.meaning), nowMs(turn.request)), turn);
};

/** What is said last of a sign: whoever has one of the gravest is told again to call. */
function lastWord(sign: Sign, { content: { redFlags } }: Turn): string {
  const own: Partial<Record<Sign, string>> = {
    emergency: redFlags.enoughEmergency,
    crisis: redFlags.enoughCrisis,
    poison: redFlags.enoughPoison,
  };
  return own[sign] ?? redFlags.enough;
}

/** The script of a sign. It holds no place: a stretch is not offered again unless it is asked for. */
export function alarm(sign: Sign, { content, session }: Turn): Reply {
  const script = content.redFlags.scripts[sign];
  const before = session.redFlag?.sign === sign ? session.redFlag.said : 0;
  return {
    prompt: say(before % 2 === 0 ? script.first : script.again),
    reprompt: say(script.reprompt),
    session: {
      question: 'say-again',
      misses: 0,
      redFlag: { sign, said: before + 1 },
      // A leg that may hold a clot is not rubbed.
      ...(sign === 'clot' && { profile: { ...session.profile, clotHistory: true } }),
      // Nobody who fell or is dizzy is asked onto their feet again.
      ...(sign === 'fall' && { steady: false, profile: { ...session.profile, cannotStand: true } }),
    },
    savePosition: null,
  };
}
