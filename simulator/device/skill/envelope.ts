/** Request envelopes in the shape Alexa sends them (types: ask-sdk-model 1.86). */
import type {
  Intent,
  IntentRequest,
  interfaces,
  LaunchRequest,
  RequestEnvelope,
  SessionEndedError,
  SessionEndedReason,
  SessionEndedRequest,
  SessionResumedRequest,
  services,
  Task,
} from 'ask-sdk-model';
import type { RenderFailure } from '../performance/reply';
import { type ScreenName, screens, viewportOf } from '../screens';

/** Who speaks, through what: everything that is the same in every request of a run. */
export interface Device {
  locale: string;
  screen: ScreenName;
  applicationId: string;
  userId: string;
  deviceId: string;
  /** Where Alexa's services answer, and the token they want to see. */
  apiEndpoint: string;
  apiAccessToken: string;
}

/** The session as the next request carries it. */
export interface Session {
  id: string;
  new: boolean;
  attributes: Record<string, unknown>;
  /** Whether a task that was started with it is still to be completed. */
  inTask: boolean;
}

/** What the Echo can send. */
export type EchoRequest =
  | LaunchRequest
  | IntentRequest
  | SessionEndedRequest
  | interfaces.connections.ConnectionsResponse
  | SessionResumedRequest
  | services.reminderManagement.ReminderDeletedEventRequest
  | interfaces.alexa.presentation.apl.UserEvent
  | interfaces.alexa.presentation.apl.RuntimeErrorEvent
  | interfaces.alexa.presentation.apla.RuntimeErrorEvent;

/** What every request begins with. */
export interface RequestHead {
  requestId: string;
  /** ISO 8601 in UTC, to the second. */
  timestamp: string;
  locale: string;
}

/** A device instant as Alexa stamps it: cut to the whole second below. */
export function timestampOf(instant: number): string {
  return `${new Date(instant).toISOString().slice(0, 19)}Z`;
}

/** "open …"; with a task where a routine opens it. */
export function launchRequest(head: RequestHead, task?: Task): LaunchRequest {
  return { type: 'LaunchRequest', ...head, ...(task ? { task } : {}) };
}

/** Reminders were deleted in the Alexa app. */
export function remindersDeletedRequest(
  head: RequestHead,
  alertTokens: string[],
): services.reminderManagement.ReminderDeletedEventRequest {
  return { type: 'Reminders.ReminderDeleted', ...head, body: { alertTokens } };
}

/** A sentence, understood. Without a dialog model the dialog is complete from the start. */
export function intentRequest(head: RequestHead, intent: Intent): IntentRequest {
  return { type: 'IntentRequest', ...head, dialogState: 'COMPLETED', intent };
}

/** The session is over, and why. */
export function sessionEndedRequest(
  head: RequestHead,
  reason: SessionEndedReason,
  error?: SessionEndedError,
): SessionEndedRequest {
  return { type: 'SessionEndedRequest', ...head, reason, ...(error ? { error } : {}) };
}

/** A touch, or a picture that tells where it is. */
export function userEventRequest(
  head: RequestHead,
  sent: unknown[],
): interfaces.alexa.presentation.apl.UserEvent {
  return {
    type: 'Alexa.Presentation.APL.UserEvent',
    ...head,
    token: '',
    arguments: sent,
    source: {},
    components: {},
  };
}

/** A document that could not be played. */
export function renderFailedRequest(
  head: RequestHead,
  failure: RenderFailure,
):
  | interfaces.alexa.presentation.apla.RuntimeErrorEvent
  | interfaces.alexa.presentation.apl.RuntimeErrorEvent {
  const { token, type, message, picture } = failure;
  if (picture) return { type: 'Alexa.Presentation.APL.RuntimeError', ...head, token, errors: [] };
  return {
    type: 'Alexa.Presentation.APLA.RuntimeError',
    ...head,
    token,
    errors: [{ type, reason: 'INTERNAL_SERVER_ERROR', message }],
  };
}

/** The whole envelope. Without a session (null) the key is left out, as Alexa does for events outside one. */
export function envelopeOf(device: Device, request: EchoRequest, session: Session | null): RequestEnvelope {
  const screen = screens[device.screen];
  const application = { applicationId: device.applicationId };
  const user = { userId: device.userId };
  return {
    version: '1.0',
    ...(session
      ? {
          session: {
            new: session.new,
            sessionId: session.id,
            application,
            attributes: session.attributes,
            user,
          },
        }
      : {}),
    context: {
      System: {
        application,
        user,
        device: {
          deviceId: device.deviceId,
          supportedInterfaces: screen
            ? { 'Alexa.Presentation.APL': { runtime: { maxVersion: '2024.3' } } }
            : {},
        },
        apiEndpoint: device.apiEndpoint,
        apiAccessToken: device.apiAccessToken,
      },
      ...(screen ? viewportOf(screen) : {}),
    },
    request,
  };
}
