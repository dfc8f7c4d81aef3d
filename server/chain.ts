/** The way from the certificate that signs Alexa's requests to an authority that is trusted. */
import type { KeyObject } from 'node:crypto';
import { rootCertificates } from 'node:tls';
import { once } from '../lambda/lib/once';
import { Certificate } from './certificate';
import { type Refusal, Refused } from './refusals';

const alexasName = 'echo-api.amazon.com';
/** Amazon sends four certificates. */
const mostCertificates = 8;
/** With the trusted authority at its end. */
const longestWay = 5;

/** The authorities that Node trusts; read once, which takes some ms. */
export const nodesRoots = once(() => rootCertificates.map((pem) => new Certificate(pem)));

/** What is known of a certificate that is trusted. */
export interface Trusted {
  /** What Alexa's signatures are checked with. */
  key: KeyObject;
  /** When the first certificate on the way runs out, epoch ms. */
  untilMs: number;
}

/**
 * Looks for the shortest way from the first certificate to a root, through the others, in whatever order they came. What
 * else was sent does not matter: Amazon's last certificate names an authority that newer releases of Node do not know.
 * @param pem the certificates as Amazon serves them, the signing one first
 * @param roots the authorities that are trusted
 * @throws {Refused} with the first reason that was met
 */
export function trustedKey(pem: string, roots: readonly Certificate[], nowMs: number): Trusted {
  const blocks = pem.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
  if (blocks.length > mostCertificates) throw new Refused('oversized');
  const [leaf, ...others] = blocks.map((block) => new Certificate(block));
  if (!leaf) throw new Refused('unreadable');
  const why = faultOfLeaf(leaf, nowMs);
  if (why) throw new Refused(why);
  const way = shortestWay(leaf, others, roots, nowMs);
  return { key: leaf.x509.publicKey, untilMs: Math.min(...way.map(({ untilMs }) => untilMs)) };
}

function shortestWay(
  leaf: Certificate,
  others: readonly Certificate[],
  roots: readonly Certificate[],
  nowMs: number,
): Certificate[] {
  let first: Refusal | undefined;
  // A certificate that was reached is not looked at again: no later way to it is shorter.
  const left = new Set(others);
  let ways = [[leaf]];
  while (ways.length > 0) {
    const longer: Certificate[][] = [];
    for (const way of ways) {
      for (const issuer of [...roots, ...left].filter((one) => one.isNamedBy(way.at(-1)!))) {
        const isRoot = roots.includes(issuer);
        const why = faultOfStep(way, issuer, isRoot, nowMs);
        if (why) first ??= why;
        else if (isRoot) return [...way, issuer];
        else {
          left.delete(issuer);
          longer.push([...way, issuer]);
        }
      }
    }
    ways = longer;
  }
  throw new Refused(first ?? 'untrusted');
}

/** Why the signing certificate is not Alexa's, as far as it can be seen by itself. */
function faultOfLeaf(leaf: Certificate, nowMs: number): Refusal | undefined {
  if (leaf.x509.checkHost(alexasName, { subject: 'never', wildcards: false }) === undefined) return 'name';
  if (leaf.x509.publicKey.asymmetricKeyType !== 'rsa' || !leaf.maySign) return 'usage';
  return faultOf(leaf, nowMs);
}

/** Why a certificate must not be the next on the way. */
function faultOfStep(
  way: readonly Certificate[],
  issuer: Certificate,
  isRoot: boolean,
  nowMs: number,
): Refusal | undefined {
  if (!issuer.x509.ca) return 'authority';
  if (!issuer.hasSigned(way.at(-1)!)) return 'forged';
  // The first certificate is none in between.
  if (way.length - 1 > issuer.mostBetween || way.length + 1 > longestWay) return 'depth';
  return isRoot ? ageOf(issuer, nowMs) : faultOf(issuer, nowMs);
}

/** Why a certificate that was sent cannot be relied on, wherever it stands. */
function faultOf(sent: Certificate, nowMs: number): Refusal | undefined {
  if (sent.weak) return 'weak';
  if (sent.unknownCondition) return 'critical';
  if (!sent.forServers) return 'usage';
  return ageOf(sent, nowMs);
}

function ageOf({ fromMs, untilMs }: Certificate, nowMs: number): Refusal | undefined {
  if (nowMs < fromMs) return 'early';
  return nowMs > untilMs ? 'expired' : undefined;
}
