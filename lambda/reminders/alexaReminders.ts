import type { SkillRequest } from '../alexa/request';
import type { Schedule } from './reminder';

/** Why Alexa's reminders service did not do what it was asked (alexa-services §1.4). */
export type ReminderFailure =
  /** The person has not allowed it. */
  | 'permission'
  /** The device has no reminders. */
  | 'device'
  /** There are as many as there may be. */
  | 'full'
  /** There is no such reminder any more. */
  | 'gone'
  /** The reminder itself was refused. */
  | 'refused'
  /** Too many requests. */
  | 'busy'
  /** The service failed, or could not be reached. */
  | 'down'
  /** No answer in time: it may have happened or not. */
  | 'late';

/** What came of a request to the service. */
export type Outcome<T> = { done: T } | { failed: ReminderFailure };

/** A reminder as it is to be set. */
export interface ReminderOrder {
  schedule: Schedule;
  /** What is said aloud. */
  text: string;
  locale: string;
  /** IANA time zone of the device. */
  zone: string;
}

/** A reminder of ours that Alexa still has. */
export interface KnownAlert {
  token: string;
  /** What is said aloud. */
  text: string;
  recurring: boolean;
  /** undefined where it could not be read. */
  schedule?: Schedule;
}

/** Alexa's reminders service. None of it throws, and none takes longer than its limit. */
export interface AlexaReminders {
  /** @returns the token of the new reminder */
  create(request: SkillRequest, order: ReminderOrder): Promise<Outcome<string>>;
  /** @returns its token */
  update(request: SkillRequest, token: string, order: ReminderOrder): Promise<Outcome<string>>;
  remove(request: SkillRequest, token: string): Promise<Outcome<true>>;
  /** All of this skill's that are still to ring. */
  list(request: SkillRequest): Promise<Outcome<KnownAlert[]>>;
}
