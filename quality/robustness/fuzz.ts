import { join } from 'node:path';
import { startServices } from '../../simulator/alexa-services';
import { loadHandler } from '../../simulator/device/skill/handler';
import { mulberry32 } from '../../simulator/lib/seeded';
import { hostileServices } from './hostile';
import { judged } from './judging';
import { type Json, mutated } from './mutations';
import { marker, seedsOf, skillId } from './seeds';
import { watching } from './watching';

/** What came of the spoiled requests. */
export interface Fuzzed {
  requests: number;
  /** Kinds of requests among the seeds. */
  types: number;
  seeds: number;
  counts: Record<'answered' | 'silent' | 'refused', number>;
  /** Each fault, with the first request that brought it. */
  faults: Map<string, string>;
  faulty: number;
  unhandled: string[];
  leaks: string[];
  /** Requests that got the last resort, with the places in the code. */
  failed: string[];
  /** Calls of Alexa's services, and how many of them were harmed. */
  services: { all: number; hostile: number };
  /** Lines in the log. */
  logged: number;
  slowestMs: number;
}

/** Promises that are left behind show themselves within this, in ms. */
const settlingMs = 1_000;

/** Nine of ten calls of Alexa's services are harmed. */
const hostileShare = 0.9;

/** Where a skill keeps what it keeps, and whether it keeps a diary. */
export const keeping = {
  'process memory': {},
  'a database': { CRAMP_COACH_DATA: ':memory:' },
  'a database, without a diary': { CRAMP_COACH_DATA: ':memory:', DIARY: 'off' },
} as const satisfies Record<string, Record<string, string>>;

/**
 * Sends so many spoiled requests to the built skill. The same ones each time.
 * @param environment where it keeps what it keeps
 */
export async function fuzz(requests: number, environment: Record<string, string> = {}): Promise<Fuzzed> {
  const before = { ...process.env };
  Object.assign(process.env, { CRAMP_COACH_DATA: '', DIARY: 'on', SKILL_ID: skillId }, environment);
  try {
    return await fuzzed(requests);
  } finally {
    process.env = before;
  }
}

async function fuzzed(requests: number): Promise<Fuzzed> {
  const handler = loadHandler(join(__dirname, '..', '..', 'dist', 'index.js'));
  const behind = await startServices({
    deviceId: marker,
    apiAccessToken: marker,
    zone: 'America/New_York',
  });
  const services = await hostileServices(behind.apiEndpoint, hostileShare);
  const watched = watching(new RegExp(`${marker}|my knee`, 'i'));
  try {
    const seeds = await seedsOf(handler, services.apiEndpoint);
    const draw = mulberry32(20_260_115);
    const found: Fuzzed = {
      ...{ requests, seeds: seeds.length, types: new Set(seeds.map(typeOf)).size },
      ...{ counts: { answered: 0, silent: 0, refused: 0 }, faults: new Map(), faulty: 0 },
      ...{ unhandled: watched.unhandled, leaks: watched.leaks, failed: watched.failed, logged: 0 },
      ...{ slowestMs: 0, services: services.asked },
    };
    for (let count = 0; count < requests; count += 1) {
      // Each seed in turn, so that none is left out.
      const other = seeds[Math.floor(draw() * seeds.length)]!;
      const spoiled = mutated(seeds[count % seeds.length]!, other, draw);
      const sent = JSON.stringify(spoiled);
      const from = performance.now();
      const verdict = await judged(async (envelope) => {
        const answer = await handler(envelope);
        found.slowestMs = Math.max(found.slowestMs, performance.now() - from);
        return answer;
      }, spoiled);
      if (typeof verdict === 'string') found.counts[verdict] += 1;
      else {
        found.faulty += 1;
        if (!found.faults.has(verdict.fault)) found.faults.set(verdict.fault, sent);
      }
    }
    await new Promise((resolve) => setTimeout(resolve, settlingMs));
    return { ...found, logged: watched.printed };
  } finally {
    watched.stop();
    await services.close();
    await behind.close();
  }
}

function typeOf(seed: Json): string {
  return (seed as { request: { type: string } }).request.type;
}
