import * as v from 'valibot';
import { readOutside } from '../lib/fromOutside';
import type { Person } from '../lib/person';
import { longestMs } from '../lib/schemas';
import type { ServiceAccess } from '../reminders/alexaReminders';
import { type AlexaAnswer, readAnswer } from './answers';
import { type Task, tasks } from './directives';
import { readUserEvent, type ScreenReport, userEvent } from './screenEvent';

const text = v.optional(v.fallback(v.string(), ''), '');

const resolutionsSchema = v.object({
  resolutionsPerAuthority: v.array(
    v.fallback(
      v.object({
        status: v.object({ code: v.string() }),
        values: v.optional(v.array(v.object({ value: v.object({ id: v.optional(v.string()) }) }))),
      }),
      { status: { code: '' } },
    ),
  ),
});

const slotSchema = v.object({
  value: v.optional(v.string()),
  resolutions: v.fallback(v.optional(resolutionsSchema), undefined),
});

const deviceSchema = v.object({
  deviceId: v.optional(v.string()),
  supportedInterfaces: v.fallback(v.optional(v.record(v.string(), v.unknown())), undefined),
});

const systemSchema = v.object({
  application: v.optional(v.object({ applicationId: v.optional(v.string()) })),
  person: v.fallback(v.optional(v.object({ personId: v.optional(v.string()) })), undefined),
  user: v.fallback(v.optional(v.object({ userId: v.optional(v.string()) })), undefined),
  device: v.optional(deviceSchema),
  apiEndpoint: v.optional(v.string()),
  apiAccessToken: v.optional(v.string()),
});

const sessionSchema = v.object({
  application: v.fallback(v.optional(v.object({ applicationId: v.optional(v.string()) })), undefined),
  attributes: v.fallback(v.optional(v.record(v.string(), v.unknown())), undefined),
});

const contextSchema = v.object({ System: v.fallback(v.optional(systemSchema), undefined) });

const envelopeSchema = v.object({
  session: v.fallback(v.optional(sessionSchema), undefined),
  context: v.fallback(v.optional(contextSchema), undefined),
  // The rest of a request is read where it is of a kind that has more.
  request: v.looseObject({
    type: v.string(),
    requestId: text,
    timestamp: v.optional(v.unknown()),
    locale: text,
    intent: v.fallback(
      v.optional(
        v.object({ name: text, slots: v.fallback(v.optional(v.record(v.string(), v.unknown())), undefined) }),
      ),
      undefined,
    ),
    arguments: v.fallback(v.optional(v.array(v.unknown())), undefined),
    body: v.fallback(
      v.optional(
        v.object({
          alertTokens: v.fallback(v.optional(v.array(v.string())), undefined),
        }),
      ),
      undefined,
    ),
    task: v.fallback(v.optional(v.object({ name: v.string() })), undefined),
  }),
});

/** What can be odd about a request that is read all the same. */
export type RequestWarning =
  | 'no context'
  | 'no session'
  | 'no time'
  | 'slot unheard'
  | 'slot unknown'
  | 'slot unreadable';

/** What is read of a request: everything that came from outside, checked, and nothing else of it. */
export interface SkillRequest {
  /** Request type, such as `IntentRequest`. */
  type: string;
  /** Intent name; empty for other requests. */
  intent: string;
  /** What was odd about the request, in fixed words; the rest of it was read all the same. */
  warnings: readonly RequestWarning[];
  /** Filled slots by name: the resolved id, or the words where nothing was resolved. */
  slots: Readonly<Record<string, string>>;
  /** The same as they were heard, where something was resolved: "every night" is `daily`, and a night. */
  heard: Readonly<Record<string, string>>;
  locale: string;
  /** What tells this request from others; empty if it did not say. The same one may arrive twice. */
  requestId: string;
  /** When Alexa sent the request, epoch ms; NaN if it did not say. */
  sentAtMs: number;
  inSession: boolean;
  /** Session attributes as they came. */
  attributes: Readonly<Record<string, unknown>>;
  applicationId?: string;
  /** Who asks. Only ever a key to look things up by; made anew for each request. */
  person?: Person;
  /** The skill was disabled, and what is kept of the person has to go. */
  mustForget?: true;
  /** The task that opened it, such as by a phrase without the skill's name. */
  task?: Task;
  /** What came of a question that Alexa asked for the skill. */
  answer?: AlexaAnswer;
  /** Tokens of reminders that were deleted, such as in the Alexa app. */
  deletedReminders?: readonly string[];
  /** The device that is spoken to. */
  device?: string;
  /** It has a screen that shows what is drawn here. */
  screen?: true;
  /** What a screen reports by itself: nobody said or touched anything. */
  report?: ScreenReport;
  /** Missing where the request did not say. */
  services?: ServiceAccess;
}

/**
 * Reads an envelope of any shape. Parts that are missing or wrong are read as not said.
 * @returns undefined if it holds no request at all
 */
export function readRequest(envelope: unknown): SkillRequest | undefined {
  const parsed = readOutside(envelopeSchema, envelope);
  if (!parsed.success) return undefined;
  const { session, context, request } = parsed.output;
  const system = context?.System;
  const applicationId = system?.application?.applicationId ?? session?.application?.applicationId;
  const person = personOf(system?.user?.userId, system?.person?.personId);
  const mustForget = request.type === 'AlexaSkillEvent.SkillDisabled';
  const task = request.type === 'LaunchRequest' ? taskOf(request.task?.name) : undefined;
  const answer = readAnswer(request);
  const deletedReminders =
    request.type === 'Reminders.ReminderDeleted' ? request.body?.alertTokens : undefined;
  // Node warns of an address that is none, and quotes it with the id of the device.
  const services =
    system?.apiEndpoint &&
    URL.canParse(system.apiEndpoint) &&
    system.apiAccessToken &&
    system.device?.deviceId
      ? {
          apiEndpoint: system.apiEndpoint,
          apiAccessToken: system.apiAccessToken,
          deviceId: system.device.deviceId,
        }
      : undefined;
  const warnings = new Set<RequestWarning>();
  const sentAtMs = momentOf(request.timestamp);
  if (!context) warnings.add('no context');
  if (!session) warnings.add('no session');
  if (Number.isNaN(sentAtMs)) warnings.add('no time');
  const event = request.type === userEvent ? readUserEvent(request.arguments ?? []) : undefined;
  const { slots, heard } = readSlots(request.intent?.slots ?? {}, warnings);
  return {
    type: request.type,
    intent: request.intent?.name ?? '',
    warnings: [...warnings],
    slots,
    heard,
    ...event,
    locale: request.locale,
    requestId: request.requestId,
    sentAtMs,
    inSession: session !== undefined,
    attributes: session?.attributes ?? {},
    ...(applicationId !== undefined && { applicationId }),
    ...(person && { person }),
    ...(mustForget && { mustForget }),
    ...(task && { task }),
    ...(answer && { answer }),
    ...(deletedReminders && { deletedReminders }),
    ...(system?.device?.deviceId && { device: system.device.deviceId }),
    ...(hasScreen(system?.device?.supportedInterfaces) && { screen: true as const }),
    ...(services && { services }),
  };
}

/** Times that a request can have been sent at. One that lies further away would outlast every later one where it is kept. */
const [earliestMs, latestMs] = [Date.UTC(2015, 0), Date.UTC(2100, 0)];

function momentOf(timestamp: unknown): number {
  const ms = typeof timestamp === 'string' ? Date.parse(timestamp) : Number.NaN;
  return ms >= earliestMs && ms < latestMs ? ms : Number.NaN;
}

const screenSchema = v.object({
  'Alexa.Presentation.APL': v.object({ runtime: v.object({ maxVersion: v.string() }) }),
});

/** Whether a device knows everything that is drawn: APL 1.4 or later; versions named by a year are later. */
function hasScreen(interfaces: unknown): boolean {
  const parsed = v.safeParse(screenSchema, interfaces);
  if (!parsed.success) return false;
  const [major = 0, minor = 0] = parsed.output['Alexa.Presentation.APL'].runtime.maxVersion
    .split('.')
    .map(Number);
  return major > 1 || (major === 1 && minor >= 4);
}

function personOf(userId = '', personId = ''): Person | undefined {
  const account = userId || personId;
  if (!account) return undefined;
  return personId ? { account, voice: personId } : { account };
}

function readSlots(
  given: Record<string, unknown>,
  warnings: Set<RequestWarning>,
): Pick<SkillRequest, 'slots' | 'heard'> {
  const slots: Record<string, string> = {};
  const heard: Record<string, string> = {};
  for (const [name, raw] of Object.entries(given)) {
    const slot = v.safeParse(slotSchema, raw);
    if (!slot.success) {
      warnings.add('slot unreadable');
      continue;
    }
    const { value, resolutions } = slot.output;
    // An empty slot is no oddity; "?" stands for something heard that could not be made out.
    if (value === undefined) continue;
    const said = value.trim();
    if (said === '' || said === '?') {
      warnings.add('slot unheard');
      continue;
    }
    const match = resolutions?.resolutionsPerAuthority.find(
      ({ status }) => status.code === 'ER_SUCCESS_MATCH',
    );
    if (resolutions && !match) warnings.add('slot unknown');
    const id = match?.values?.[0]?.value.id;
    slots[name] = id ?? said;
    if (id !== undefined) heard[name] = said.toLowerCase();
  }
  return { slots, heard };
}

/** The task that a name of Alexa's, such as `amzn1.ask.skill.1.RelieveCramp`, ends with. */
function taskOf(name = ''): Task | undefined {
  return (Object.keys(tasks) as Task[]).find((task) => name.endsWith(`.${tasks[task]}`));
}

/** Returns when Alexa sent the request, in epoch ms; 0 where it did not say. */
export function nowMs({ sentAtMs }: Pick<SkillRequest, 'sentAtMs'>): number {
  return Number.isNaN(sentAtMs) ? 0 : sentAtMs;
}

/**
 * Milliseconds of an ISO 8601 duration as Alexa sends it, such as `PT1M30S` or `P2D`; undefined for anything else, and for more
 * than a hundred years.
 */
export function millisecondsOf(duration: string | undefined): number | undefined {
  const found = /^P(?=.)(?:(\d+)W)?(?:(\d+)D)?(?:T(?=.)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(
    duration ?? '',
  );
  if (!found) return undefined;
  const [weeks, days, hours, minutes, seconds] = found.slice(1).map((part) => Number(part ?? 0)) as number[];
  const ms = ((((weeks! * 7 + days!) * 24 + hours!) * 60 + minutes!) * 60 + seconds!) * 1_000;
  return ms <= longestMs ? ms : undefined;
}
