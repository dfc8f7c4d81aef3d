import type { RequestHandler } from 'ask-sdk-core';
import type { SkillRequest } from '../../alexa/request';
import { begin, comeBack, correct } from '../../coaching/relief/position';
import { gravest, type Named, type Sign, unclearSign } from '../../coaching/relief/redFlag';
import { say } from '../../coaching/timing/block';
import type { Reply } from '../../dialog/reply';
import { leaving } from '../builtIns';
import { answering, type Turn } from '../turn';
import { asks, coach, goodbye, nowMs, remembering, said } from './replies';

/** Words of alarm, in whatever sentence they were said: the stretch stops, and the number is said. */
export function redFlag(): RequestHandler {
  return answering(
    ({ request }) => named(request) !== undefined,
    (turn) => {
      const sign = named(turn.request)!;
      // Asked and said again is unclear, and unclear is an emergency.
      if (sign === unclearSign && turn.session.question === 'locked-or-limp') return alarm('emergency', turn);
      return sign === unclearSign ? askLocked(turn) : alarm(sign, turn);
    },
  );
}

/** "Shall I say that again?" Whatever is said but no, stop, or a new complaint gets the number again. */
export function sayAgain(): RequestHandler {
  return whileAsked('say-again', leaving, (turn) => {
    const done = ['AMAZON.NoIntent', 'FeelingBetterIntent'].includes(turn.request.intent);
    const sign = turn.session.redFlag?.sign ?? 'emergency';
    // A leg that may hold a clot is not stretched, whatever else it does.
    if (turn.request.intent === 'RelieveCrampIntent' && sign !== 'clot')
      return coach(begin(said(turn.request), nowMs(turn.request)), turn);
    return done ? goodbye(lastWord(sign, turn)) : alarm(sign, turn);
  });
}

/** What is said last of a sign: whoever has one of the gravest is told again to call. */
export function lastWord(sign: Sign, { content: { redFlags } }: Turn): string {
  return sign === 'emergency' ? redFlags.enoughEmergency : redFlags.enough;
}

/** "Locked hard, or limp, cold or numb?" Locked is coached; anything else is the emergency. */
export function lockedOrLimp(): RequestHandler {
  return whileAsked('locked-or-limp', leaving, (turn) => {
    const locked = ['RelieveCrampIntent', 'StillHurtsIntent'].includes(turn.request.intent);
    if (!locked) return alarm('emergency', turn);
    const { place } = turn.session;
    const now = nowMs(turn.request);
    const words = said(turn.request);
    if (!place) return coach(begin(words, now), turn);
    return coach(Object.keys(words).length > 0 ? correct(place, words, now) : comeBack(place, now), turn);
  });
}

/** The place waits for the answer: a shin that is locked must not be coached as a calf. */
function askLocked({ content, session: { place } }: Turn): Reply {
  const reply = asks(content.redFlags.cannotMove, 'locked-or-limp');
  return place ? remembering(reply, { place }) : reply;
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

function named({ type, slots }: SkillRequest): Named | undefined {
  if (type !== 'IntentRequest') return undefined;
  return gravest([slots.sign, slots.sign_two].filter((one) => one !== undefined));
}

function whileAsked(
  question: 'say-again' | 'locked-or-limp',
  except: readonly string[],
  answer: (turn: Turn) => Reply,
): RequestHandler {
  return answering(
    ({ request, session }) =>
      request.type === 'IntentRequest' && session.question === question && !except.includes(request.intent),
    answer,
  );
}
