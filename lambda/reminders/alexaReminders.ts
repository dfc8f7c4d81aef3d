import type { Schedule } from './reminder';

/** Why Alexa's reminders service did not do what it was asked. */
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
  /** Missing if it could not be read. */
  schedule?: Schedule;
}

/** Where and as whom Alexa's services may be asked about a device. */
export interface ServiceAccess {
  apiEndpoint: string;
  apiAccessToken: string;
  deviceId: string;
}

/** The request that a call is made for. */
export interface AskedFrom {
  services?: ServiceAccess;
  /** Epoch ms; NaN if Alexa did not say. */
  sentAtMs: number;
}

/** Alexa's reminders service. None of it throws, and none takes longer than its limit. */
export interface AlexaReminders {
  /** @returns the token of the new reminder */
  create(from: AskedFrom, order: ReminderOrder): Promise<Outcome<string>>;
  /** @returns its token */
  update(from: AskedFrom, token: string, order: ReminderOrder): Promise<Outcome<string>>;
  remove(from: AskedFrom, token: string): Promise<Outcome<true>>;
  /** All of this skill's that are still to ring. */
  list(from: AskedFrom): Promise<Outcome<KnownAlert[]>>;
}
