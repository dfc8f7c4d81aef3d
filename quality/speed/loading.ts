/** Whole nights, sent to a server by several at once, and what became of it. */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { Agent } from 'node:http';
import { createRequire } from 'node:module';
import { postSigned, type SignedServer, servedSkill } from '../../tests/support/signedServer';

const { envelopeOf, remembered, sentences } = createRequire(__filename)('./nights.cjs');

export interface Load {
  /** How many requests, and how many people send them at once. */
  requests: number;
  parallel: number;
  /** After so many requests the memory is looked at for the first time. */
  settled: number;
}

export interface Loaded {
  /** How many requests got each status; 0 for a connection that broke. */
  statuses: Record<number, number>;
  /** Of the answers, ms. */
  p50: number;
  p99: number;
  perSecond: number;
  /** Resident memory of the process, MiB; NaN where the machine does not tell. */
  settledMiB: number;
  endMiB: number;
}

/** Sends the requests, each person's one after the other. */
export async function load(server: SignedServer, { requests, parallel, settled }: Load): Promise<Loaded> {
  const statuses: Record<number, number> = {};
  const times: number[] = [];
  let settledMiB = Number.NaN;
  const from = performance.now();
  await people(
    server,
    parallel,
    (sent) => sent < requests,
    (status, ms) => {
      statuses[status] = (statuses[status] ?? 0) + 1;
      if (times.push(ms) === settled) settledMiB = memoryOf(server);
    },
  );
  const perSecond = (times.length * 1_000) / (performance.now() - from);
  const endMiB = memoryOf(server);
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor(times.length * share)]!;
  return { statuses, p50: at(0.5), p99: at(0.99), perSecond, settledMiB, endMiB };
}

/** How a server ends that is told to under load. */
export interface Ended {
  /** How long it took, ms. */
  ms: number;
  code: number | null;
  /** Requests that were answered before, and after it was told. */
  before: number;
  after: number;
}

/** Sends requests without an end, tells the server to end after a while, and waits for it. */
export async function endUnderLoad(
  { child, ...server }: SignedServer,
  parallel: number,
  afterMs: number,
): Promise<Ended> {
  const exit = once(child, 'exit');
  let told = 0;
  const counts = { before: 0, after: 0 };
  const sending = people(
    { child, ...server },
    parallel,
    () => child.exitCode === null,
    (status) => {
      if (status === 200) counts[told === 0 ? 'before' : 'after'] += 1;
    },
  );
  await new Promise((resolve) => setTimeout(resolve, afterMs));
  told = performance.now();
  child.kill('SIGTERM');
  const [code] = await exit;
  const ms = performance.now() - told;
  await sending;
  return { ms, code, ...counts };
}

/** Several people, each with a connection of their own that is kept; a night over, somebody else goes on. */
async function people(
  server: SignedServer,
  parallel: number,
  goesOn: (sent: number) => boolean,
  answered: (status: number, ms: number) => void,
): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: parallel });
  let sent = 0;
  const oneAfterTheOther = async (person: number) => {
    let attributes = {};
    for (let count = 0; goesOn(sent); count += 1) {
      const user = `amzn1.ask.account.${person}-${Math.floor(count / sentences)}`;
      const envelope = envelopeOf(count % sentences, attributes, { user });
      sent += 1;
      Object.assign(envelope.request, { requestId: `load-${sent}`, timestamp: new Date().toISOString() });
      const body = JSON.stringify(envelope).replaceAll(
        '"applicationId":"bench"',
        `"applicationId":"${servedSkill}"`,
      );
      const from = performance.now();
      const answer = await postSigned(server, body, agent).catch(() => undefined);
      answered(answer?.status ?? 0, performance.now() - from);
      attributes = answer?.status === 200 ? remembered(JSON.parse(answer.body)) : {};
    }
  };
  await Promise.all(Array.from({ length: parallel }, (_, person) => oneAfterTheOther(person)));
  agent.destroy();
}

/** Linux tells it of any process. */
function memoryOf({ child }: SignedServer): number {
  try {
    const [, kilobytes] = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))!;
    return Math.round(Number(kilobytes) / 1_024);
  } catch {
    return Number.NaN;
  }
}
