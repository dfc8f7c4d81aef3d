import { DefaultApiClient } from 'ask-sdk-core';
import type { ResponseEnvelope } from 'ask-sdk-model';
import type { Handler } from 'aws-lambda';
import { deviceTimeZone } from './alexa/settings';
import { logLine } from './log';
import { createSkill } from './skill';
import { memoryPlaces } from './storage/memoryPlaces';

/** Launch may wait this long for everything outside (interfaces §5), in ms. */
const launchWaitMs = 300;

const { SKILL_ID: skillId } = process.env;

const skill = createSkill({
  ...(skillId && { skillId }),
  timeZoneOf: deviceTimeZone(new DefaultApiClient(), launchWaitMs),
  places: memoryPlaces(),
  log: logLine,
});

/** The Lambda entry. Async, since callback handlers no longer start on current runtimes (alexa-services §0.1). */
export const handler: Handler<unknown, ResponseEnvelope> = async (envelope) => skill(envelope);
