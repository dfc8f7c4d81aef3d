import * as v from 'valibot';

const text = v.optional(v.fallback(v.string(), ''), '');

const slotSchema = v.object({
  value: v.optional(v.string()),
  resolutions: v.optional(
    v.object({
      resolutionsPerAuthority: v.optional(
        v.array(
          v.object({
            status: v.object({ code: v.string() }),
            values: v.optional(v.array(v.object({ value: v.object({ id: v.optional(v.string()) }) }))),
          }),
        ),
      ),
    }),
  ),
});

const systemSchema = v.object({
  application: v.optional(v.object({ applicationId: v.optional(v.string()) })),
  person: v.fallback(v.optional(v.object({ personId: v.optional(v.string()) })), undefined),
  user: v.fallback(v.optional(v.object({ userId: v.optional(v.string()) })), undefined),
  device: v.optional(v.object({ deviceId: v.optional(v.string()) })),
  apiEndpoint: v.optional(v.string()),
  apiAccessToken: v.optional(v.string()),
});

const envelopeSchema = v.object({
  session: v.optional(
    v.object({
      application: v.optional(v.fallback(v.object({ applicationId: v.optional(v.string()) }), {}), {}),
      attributes: v.fallback(v.optional(v.record(v.string(), v.unknown())), undefined),
    }),
  ),
  context: v.fallback(
    v.optional(v.object({ System: v.fallback(v.optional(systemSchema), undefined) })),
    undefined,
  ),
  request: v.object({
    type: v.string(),
    timestamp: v.optional(v.unknown()),
    locale: text,
    intent: v.fallback(
      v.optional(v.object({ name: text, slots: v.optional(v.nullable(v.record(v.string(), v.unknown()))) })),
      undefined,
    ),
  }),
});

/** What is read of a request: everything that came from outside, checked, and nothing else of it. */
export interface Asked {
  /** Request type, such as `IntentRequest`. */
  type: string;
  /** Intent name; empty for other requests. */
  intent: string;
  /** Filled slots by name: the resolved id, or the words where nothing was resolved. */
  slots: Readonly<Record<string, string>>;
  locale: string;
  /** When Alexa sent the request, epoch ms; NaN if it did not say. */
  sentAtMs: number;
  inSession: boolean;
  /** Session attributes as they came. */
  attributes: Readonly<Record<string, unknown>>;
  applicationId?: string;
  /** Who asks: the recognised voice, else the account. Only ever a key to look things up by. */
  person?: string;
  /** Where and as whom Alexa's services may be asked about the device. */
  services?: { apiEndpoint: string; apiAccessToken: string; deviceId: string };
}

/**
 * Reads an envelope of any shape. Parts that are missing or wrong are read as not said.
 * @returns undefined if it holds no request at all
 */
export function readRequest(envelope: unknown): Asked | undefined {
  const parsed = v.safeParse(envelopeSchema, envelope);
  if (!parsed.success) return undefined;
  const { session, context, request } = parsed.output;
  const system = context?.System;
  const applicationId = system?.application?.applicationId ?? session?.application?.applicationId;
  const person = system?.person?.personId ?? system?.user?.userId;
  const services =
    system?.apiEndpoint && system.apiAccessToken && system.device?.deviceId
      ? {
          apiEndpoint: system.apiEndpoint,
          apiAccessToken: system.apiAccessToken,
          deviceId: system.device.deviceId,
        }
      : undefined;
  return {
    type: request.type,
    intent: request.intent?.name ?? '',
    slots: readSlots(request.intent?.slots ?? {}),
    locale: request.locale,
    sentAtMs: typeof request.timestamp === 'string' ? Date.parse(request.timestamp) : Number.NaN,
    inSession: session !== undefined,
    attributes: session?.attributes ?? {},
    ...(applicationId !== undefined && { applicationId }),
    ...(person && { person }),
    ...(services && { services }),
  };
}

function readSlots(slots: Record<string, unknown>): Record<string, string> {
  const read: Record<string, string> = {};
  for (const [name, raw] of Object.entries(slots)) {
    const slot = v.safeParse(slotSchema, raw);
    if (!slot.success) continue;
    const said = slot.output.value?.trim();
    // Alexa sends "?" for a slot it heard something in but could not make out.
    if (!said || said === '?') continue;
    const match = slot.output.resolutions?.resolutionsPerAuthority?.find(
      ({ status }) => status.code === 'ER_SUCCESS_MATCH',
    );
    read[name] = match?.values?.[0]?.value.id ?? said;
  }
  return read;
}
