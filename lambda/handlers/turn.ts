import type { Response } from 'ask-sdk-model';
import type { SkillRequest } from '../alexa/request';
import type { TimeZoneOf } from '../alexa/timeZone';
import type { Meaning } from '../dialog/meaning';
import type { Reply } from '../dialog/reply';
import { readSession, type SessionState } from '../dialog/session';
import type { Log } from '../lib/log';
import { type Content, contentFor } from '../locales';
import type { AlexaReminders } from '../reminders/alexaReminders';
import type { Screen } from '../screen';
import type { DevicesWithoutApla } from '../storage/devicesWithoutApla';
import type { Store } from '../storage/store';
import { meaningOf } from '../understanding/typed';

/** What an answer is made from: the request, what it means, what the session knows, and the words of its language. */
export interface Turn {
  request: SkillRequest;
  meaning: Meaning;
  session: SessionState;
  content: Content;
  /** Draws the answer, where the device has a screen and plays sound documents. */
  screen?: Screen;
}

/** What handlers reach outside the skill. */
export interface Outside extends Store {
  timeZoneOf: TimeZoneOf;
  alexaReminders: AlexaReminders;
  /** False where this deployment keeps no diary (`DIARY=off`). */
  keepsDiary: boolean;
  /** Devices that could not play a sound document. */
  withoutApla: DevicesWithoutApla;
  log: Log;
}

/** An answer of which nothing is said: Alexa's response as it is. */
export interface Silent {
  response: Response;
  /** What the session knows from now on; left out where it stays as it is. */
  session?: SessionState;
}

/** What a handler gives back; undefined where it has no answer, so that the next one in order is asked. */
export type Outcome = Reply | Silent | undefined;

/** A handler: reads the turn, asks the core, and answers. */
export type Answer = (turn: Turn, outside: Outside) => Outcome | Promise<Outcome>;

/** Returns the turn of a request. */
export function buildTurn(
  request: SkillRequest,
  { withoutApla, screen }: Pick<Outside, 'withoutApla'> & { screen: () => Screen | undefined },
): Turn {
  const known = readSession(request);
  const failed = request.device !== undefined && withoutApla.has(request.device);
  const session = failed ? { ...known, aplaFailed: true as const } : known;
  const drawing = request.screen && !session.aplaFailed ? screen() : undefined;
  return {
    request,
    meaning: meaningOf(request),
    session,
    content: contentFor(request.locale),
    ...(drawing && { screen: drawing }),
  };
}

/** The same turn, where something else was meant, or with other slots. */
export function meaning(turn: Turn, changed: Partial<Meaning>): Turn {
  return { ...turn, meaning: { ...turn.meaning, ...changed } };
}
