/** Puts an Echo together: its ear, its voice, the skill it calls, and Alexa's services around it. */

import { type Services, startServices } from '../alexa-services';
import type { Account } from '../alexa-services/account';
import type { Faults } from '../alexa-services/fault';
import { localDate } from '../lib/localTime';
import type { createUnderstanding, Ear, InteractionModel } from '../nlu/index';
import type { Clock } from './clock';
import { Echo } from './echo';
import type { Shown } from './echoParts';
import { createInvocation } from './invocation';
import type { Loudspeaker } from './performance/reply';
import type { Randomness } from './random';
import type { Device } from './skill/envelope';
import type { Handler } from './skill/handler';
import type { Reader } from './skill/reader';

/** What an Echo is put together from. */
export interface Assembly {
  handler: Handler;
  model: InteractionModel;
  understanding: typeof createUnderstanding;
  /** How it hears; may change while it is on. */
  ear: Ear;
  reader: Reader | null;
  device: Omit<Device, 'apiEndpoint'>;
  loudspeaker: Loudspeaker;
  clock: Clock;
  randomness: Randomness;
  /** The device's IANA time zone. */
  zone: string;
  account: Account;
  /** False for a device that cannot remind. */
  reminders: boolean;
  faults: Faults;
  /** How long Alexa's services take, ms. */
  servicesMs?: () => number;
  connectionFault: string | null;
  losesAttributes: boolean;
  watch: (shown: Shown) => void;
}

/** An Echo that is switched on. */
export interface Assembled {
  echo: Echo;
  services: Services;
}

/** Switches an Echo on. Whoever does closes its services. */
export async function assemble(parts: Assembly): Promise<Assembled> {
  const { handler, model, understanding, device, loudspeaker, clock, randomness, zone, account, watch } =
    parts;
  const services = await startServices({
    deviceId: device.deviceId,
    apiAccessToken: device.apiAccessToken,
    zone,
    account,
    now: clock.now,
    newToken: () => randomness.nextId(),
    supported: parts.reminders,
    faults: parts.faults,
    ...(parts.servicesMs && { delayMs: parts.servicesMs }),
  });
  const hear = understanding(model, { today: () => localDate(clock.now(), zone) });
  const { invocationName } = model.interactionModel.languageModel;
  const echo = new Echo({
    handler,
    invocation: createInvocation(invocationName),
    understand: (words) => hear(words, parts.ear),
    reader: parts.reader,
    device: { ...device, apiEndpoint: services.apiEndpoint },
    loudspeaker,
    clock,
    randomness,
    zone,
    account,
    skillName: nameOf(invocationName),
    connectionFault: parts.connectionFault,
    losesAttributes: parts.losesAttributes,
    watch,
  });
  return { echo, services };
}

/** As Alexa speaks of the skill: "cramp coach" is "Cramp Coach". */
function nameOf(invocationName: string): string {
  return invocationName.replace(/\b\p{L}/gu, (letter) => letter.toUpperCase());
}
