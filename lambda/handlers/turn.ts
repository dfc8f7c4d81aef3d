import type { Response } from 'ask-sdk-model';
import type { SkillRequest } from '../alexa/request';
import type { TimeZoneOf } from '../alexa/timeZone';
import type { SavedPosition } from '../coaching/savedPosition';
import type { Meaning } from '../dialog/meaning';
import type { Reply } from '../dialog/reply';
import type { SessionState } from '../dialog/session';
import type { Log } from '../lib/log';
import type { Content } from '../locales';
import type { AlexaReminders } from '../reminders/alexaReminders';
import type { Screen } from '../screen';
import type { DevicesWithoutApla } from '../storage/devicesWithoutApla';
import type { Store } from '../storage/store';
import type { Understand } from '../understanding/understanding';

/** What an answer is made from: the request without the words of a sentence, what it means, what the session knows, and the words of its language. */
export interface Turn {
  request: SkillRequest;
  meaning: Meaning;
  /** What else was said in the same sentence, in the order in which it would be answered. */
  others: readonly Meaning[];
  /** There were words, but they could not be read. */
  unread?: true;
  /** Nobody knows what was said: Alexa placed it nowhere, and handed on no words. */
  wordless?: true;
  session: SessionState;
  /** The position that was saved beyond a session, looked up for a cramp of somebody who was coached just before. */
  lately?: SavedPosition;
  /** In the language of the device, with the numbers of the country that it is in. */
  content: Content;
  /** The country has been asked for, whether or not there was an answer. */
  askedCountry?: true;
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
  /** Reads sentences; undefined where the reader cannot be loaded. Asked for only where there is a sentence to read. */
  understanding: () => Understand | undefined;
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

/** The same turn, where something else was meant, or with other slots. */
export function meaning(turn: Turn, changed: Partial<Meaning>): Turn {
  return { ...turn, meaning: { ...turn.meaning, ...changed } };
}
