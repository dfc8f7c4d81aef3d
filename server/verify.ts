/**
 * Whether a request comes from Alexa, and just now: by the verifiers of Amazon's express adapter (alexa-services §10), and
 * what they leave open.
 */
import type { IncomingHttpHeaders } from 'node:http';
import { SkillRequestSignatureVerifier, TimestampVerifier } from 'ask-sdk-express-adapter';
import { within } from '../lambda/lib/within';

/** Resolves to false for a request that must not be answered. Never rejects. */
export type Verify = (body: string, headers: IncomingHttpHeaders) => Promise<boolean>;

/** Alexa gives up after 8 s; whoever checks a signature may have to fetch its certificates first. */
const longestMs = 4_000;
/** Certificates are trusted for so long before they are looked at anew: they may have run out. */
const trustedMs = 3_600_000;
/** Clocks differ; further ahead than Alexa's requests may lie behind, none is. */
const aheadMs = 150_000;

/** Amazon's check of a signature, with certificates that are not trusted for ever. */
export class SignatureVerifier extends SkillRequestSignatureVerifier {
  private since = performance.now();

  override async verify(body: string, headers: IncomingHttpHeaders): Promise<void> {
    if (performance.now() - this.since > trustedMs) {
      this.certCache.clear();
      this.since = performance.now();
    }
    await super.verify(body, headers);
  }
}

/**
 * Signed by Alexa.
 * @param verifier checks the signature, and fetches what it needs for that
 * @param limitMs how long that may take
 */
export function signed(
  verifier: SkillRequestSignatureVerifier = new SignatureVerifier(),
  limitMs = longestMs,
): Verify {
  return async (body, headers) => {
    const address = oneSpelling(headers.signaturecertchainurl);
    if (address === undefined) return false;
    const checked = verifier.verify(body, { ...headers, signaturecertchainurl: address }).then(
      () => true,
      () => false,
    );
    return within(limitMs, checked, false);
  };
}

/** The verifier and whoever fetches read an address in two ways; without dots in its path and the like, in one. */
function oneSpelling(address: string | string[] | undefined): string | undefined {
  try {
    return typeof address === 'string' ? new URL(address).href : undefined;
  } catch {
    return undefined;
  }
}

/** Sent just now: 150 s ago at most, an hour for a skill event. @param now the clock, epoch ms */
export function recent(now: () => number = Date.now): Verify {
  const verifier = new TimestampVerifier();
  return async (body) => {
    try {
      const sentAtMs = Date.parse(JSON.parse(body).request.timestamp);
      // Amazon's verifier lets pass what is no time, and what lies ahead.
      if (!(sentAtMs <= now() + aheadMs)) return false;
      await verifier.verify(body);
      return true;
    } catch {
      return false;
    }
  };
}
