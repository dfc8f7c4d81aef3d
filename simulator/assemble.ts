/** Puts an Echo together: its ear, its voice, the skill it calls, and Alexa's services around it. */
import type { Account } from './account';
import type { Chance } from './chance';
import type { Clock } from './clock';
import { Echo } from './echo';
import type { Shown } from './echoParts';
import type { Device } from './envelope';
import type { Handler } from './handler';
import { createInvocation } from './invocation';
import { localDate } from './moment';
import type { Loudspeaker } from './performance/reply';
import { type Services, startServices } from './services';
import type { Faults } from './services/fault';
import type { createUnderstanding, InteractionModel } from './understanding/index';

/** What an Echo is put together from. */
export interface Assembly {
  handler: Handler;
  model: InteractionModel;
  understanding: typeof createUnderstanding;
  device: Omit<Device, 'apiEndpoint'>;
  loudspeaker: Loudspeaker;
  clock: Clock;
  chance: Chance;
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
  const { handler, model, understanding, device, loudspeaker, clock, chance, zone, account, watch } = parts;
  const services = await startServices({
    deviceId: device.deviceId,
    apiAccessToken: device.apiAccessToken,
    zone,
    account,
    now: clock.now,
    newToken: () => chance.nextId(),
    supported: parts.reminders,
    faults: parts.faults,
    ...(parts.servicesMs && { delayMs: parts.servicesMs }),
  });
  const { invocationName } = model.interactionModel.languageModel;
  const echo = new Echo({
    handler,
    invocation: createInvocation(invocationName),
    understand: understanding(model, { today: () => localDate(clock.now(), zone) }),
    device: { ...device, apiEndpoint: services.apiEndpoint },
    loudspeaker,
    clock,
    chance,
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
