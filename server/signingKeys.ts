/** The keys that Alexa signs with: fetched from Amazon, checked, and kept for a while. */
import type { KeyObject } from 'node:crypto';
import type { Certificate } from './certificate';
import { nodesRoots, type Trusted, trustedKey } from './chain';
import { Refused } from './refusals';

/** What the keys are got with. */
export interface Source {
  /** Gets the certificates of an address, PEM. @throws {Refused} */
  fetch(address: string): Promise<string>;
  /** The authorities that are trusted. */
  roots(): readonly Certificate[];
  /** The clock, epoch ms. */
  now(): number;
}

/** How long a key is trusted before its certificates are looked at anew, in ms. */
const trustedMs = 3_600_000;
/** So many are kept; Amazon uses one or two at a time. */
const mostKept = 8;
/** So many new addresses are fetched from at once: more than Alexa has, few enough to bear. */
const mostFetches = 8;
/** Alexa gives up after 8 s, and an answer takes its time too. */
const fetchMs = 4_000;
/** Amazon's file has 7,000 characters. */
const mostCharacters = 32 * 1_024;

export class SigningKeys {
  private readonly kept = new Map<string, Trusted>();
  private readonly coming = new Map<string, Promise<Trusted>>();

  constructor(private readonly source: Source = { fetch: fetchPem, roots: nodesRoots, now: Date.now }) {}

  /**
   * The key behind an address of Amazon's.
   * @throws {Refused} for certificates that do not come, or do not hold
   */
  async at(address: string): Promise<KeyObject> {
    const kept = this.kept.get(address);
    if (kept && this.source.now() < kept.untilMs) return kept.key;
    let coming = this.coming.get(address);
    if (!coming) {
      // Requests with made-up addresses must not keep a known one from being renewed.
      if (!kept && this.coming.size >= mostFetches) throw new Refused('busy');
      coming = this.get(address).finally(() => this.coming.delete(address));
      this.coming.set(address, coming);
    }
    return (await coming).key;
  }

  private async get(address: string): Promise<Trusted> {
    const { fetch, roots, now } = this.source;
    const { key, untilMs } = trustedKey(await fetch(address), roots(), now());
    const trusted = { key, untilMs: Math.min(untilMs, now() + trustedMs) };
    this.kept.delete(address);
    this.kept.set(address, trusted);
    const [oldest] = this.kept.keys();
    if (this.kept.size > mostKept) this.kept.delete(oldest!);
    return trusted;
  }
}

/** @throws {Refused} when they do not come in time, or are too long */
async function fetchPem(address: string): Promise<string> {
  try {
    const response = await fetch(address, { redirect: 'error', signal: AbortSignal.timeout(fetchMs) });
    const chunks = response.body?.pipeThrough(new TextDecoderStream());
    if (!response.ok || !chunks) {
      await chunks?.cancel();
      throw new Refused('fetch');
    }
    let pem = '';
    for await (const chunk of chunks) {
      pem += chunk;
      if (pem.length > mostCharacters) throw new Refused('oversized');
    }
    return pem;
  } catch (error) {
    throw error instanceof Refused ? error : new Refused('fetch');
  }
}
