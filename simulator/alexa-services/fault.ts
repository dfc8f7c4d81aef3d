/** Faults of the reminders service, for every way in which it can let a skill down. */
import type { ServerResponse } from 'node:http';
import type { Call, Reply } from './reply';
import { refusal } from './reply';

const REFUSALS = {
  '400': refusal(400, 'INVALID_REQUEST', 'The request cannot be used.'),
  '401': refusal(401, 'UNAUTHORIZED', 'The request is not authorized.'),
  '403': refusal(403, 'DEVICE_NOT_SUPPORTED', 'This device does not support reminders.'),
  full: refusal(403, 'MAX_REMINDERS_EXCEEDED', 'There are as many reminders as there may be.'),
  '404': refusal(404, 'NOT_FOUND', 'There is no such reminder.'),
  '429': refusal(429, 'TOO_MANY_REQUESTS', 'Too many requests.'),
  '500': refusal(500, 'INTERNAL_ERROR', 'Internal server error.'),
  '503': refusal(503, 'SERVICE_UNAVAILABLE', 'The service is not available.'),
  '504': refusal(504, 'DEVICE_OFFLINE', 'The device did not answer in time.'),
} as const satisfies Record<string, Reply>;

/** A status; `full` for as many reminders as there may be; a page of HTML with 500; or no answer at all. */
export type Fault = keyof typeof REFUSALS | 'html' | 'silent';

/** Every fault there is. */
export const FAULTS: readonly Fault[] = [...(Object.keys(REFUSALS) as Fault[]), 'html', 'silent'];

/** Decides for each call whether, and how, it fails. */
export type Faults = (call: Call) => Fault | null;

/** Answers as the fault says; a silent one leaves the connection open. */
export function fail(fault: Fault, response: ServerResponse): void {
  if (fault === 'silent') return;
  if (fault === 'html') {
    response.writeHead(500, { 'content-type': 'text/html' }).end('<html><body>Service failure</body></html>');
    return;
  }
  const { status, body } = REFUSALS[fault];
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
