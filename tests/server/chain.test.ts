import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rootCertificates } from 'node:tls';
import { md } from 'node-forge';
import { describe, expect, test } from 'vitest';
import { Certificate } from '../../server/certificate';
import { nodesRoots, trustedKey } from '../../server/chain';
import { refusals } from '../../server/refusals';
import { alexas, type Issued, issue, makeChain, type Wanted } from '../support/certificates';

const amazons = readFileSync(join(__dirname, 'fixtures', 'echo-api-cert-12.pem'), 'utf8');
const parts = amazons.match(/-----BEGIN[^-]+-----[^-]+-----END[^-]+-----\n?/g)!;
const december = Date.parse('2023-12-14T12:00:00Z');

/** Why certificates are refused, in a word; 'trusted' if they are not. */
function verdict(pem: string, roots: readonly Certificate[], nowMs = Date.now()): string {
  try {
    trustedKey(pem, roots, nowMs);
    return 'trusted';
  } catch (error) {
    const { message } = error as Error;
    expect(Object.keys(refusals)).toContain(message);
    return message;
  }
}

const root = issue({ subject: 'Root' });
const between = issue({ subject: 'Between', mostBetween: 0 }, root);
const leaf = issue(alexas(), between);
const { domain: _, ...nameless } = alexas();
const stranger = issue({ subject: 'Stranger' });
const trusted = [new Certificate(root.pem)];
const pem = (...certificates: Issued[]) => certificates.map((one) => one.pem).join('');

/** A chain of three with something wrong in the certificate in between. Keys are made once where they may be the same. */
const betweenWith = (wanted: Wanted): string => {
  const wrong = issue({ subject: 'Between', ...wanted }, root, wanted.bits ? undefined : between.key);
  return pem(issue(alexas(), wrong, leaf.key), wrong);
};
/** The same with something wrong in the signing certificate. */
const leafWith = (wanted: Wanted): string =>
  pem(issue(alexas(wanted), between, wanted.bits ? undefined : leaf.key), between);

describe('the chain that Amazon served in December 2023', () => {
  test('is trusted, though its last certificate names a root that this Node may not know', () => {
    expect(verdict(amazons, nodesRoots(), december)).toBe('trusted');
  });

  test('is trusted for as long as its first certificate holds', () => {
    expect(trustedKey(amazons, nodesRoots(), december).untilMs).toBe(Date.parse('2023-12-23T23:59:59Z'));
    expect(verdict(amazons, nodesRoots(), Date.parse('2023-12-24T00:00:00Z'))).toBe('expired');
    expect(verdict(amazons, nodesRoots(), Date.parse('2023-03-15T23:59:59Z'))).toBe('early');
  });

  test('is trusted without its last certificates, and with them in any order', () => {
    const [first, second, third, fourth] = parts as [string, string, string, string];
    for (const rest of [[second], [second, third], [fourth, third, second], [third, second, second]])
      expect(verdict([first, ...rest].join('\n'), nodesRoots(), december)).toBe('trusted');
  });

  test('is refused without the certificate in between, with a bit of the first one turned, or with another first', () => {
    const [first, second, third, fourth] = parts as [string, string, string, string];
    expect(verdict(first + third + fourth, nodesRoots(), december)).toBe('untrusted');
    const turned = Buffer.from(first.replace(/-----.*-----|\s/g, ''), 'base64');
    turned[turned.length - 20]! ^= 1;
    const forged = `-----BEGIN CERTIFICATE-----\n${turned.toString('base64')}\n-----END CERTIFICATE-----\n`;
    expect(verdict(forged + second, nodesRoots(), december)).toBe('forged');
    expect(verdict(second + first + third, nodesRoots(), december)).toBe('name');
  });

  test('vouches for nothing that names it: not by its own key, and not by the authority that it names', () => {
    const named = issue(alexas({ issuer: 'echo-api.amazon.com' }), stranger);
    expect(verdict(named.pem + amazons, nodesRoots(), Date.now())).toBe('authority');
  });
});

describe('a chain of the same shape', () => {
  test('is trusted, whatever else was sent', () => {
    const chain = makeChain();
    const own = [new Certificate(chain.root)];
    expect(verdict(chain.pem, own)).toBe('trusted');
    expect(verdict(chain.pem, nodesRoots())).toBe('untrusted');
    expect(verdict(chain.pem + stranger.pem + chain.root, own)).toBe('trusted');
  });

  test('is trusted by a sound way beside a broken one', () => {
    const other = issue({ subject: 'Between', days: [-9, -1] }, root, between.key);
    expect(verdict(pem(leaf, other, between), trusted)).toBe('trusted');
    expect(verdict(pem(leaf, other), trusted)).toBe('expired');
  });

  test.each<[string, string, string]>([
    ['nothing', '', 'unreadable'],
    ['text', 'not a certificate', 'unreadable'],
    ['noise', '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n', 'unreadable'],
    ['more certificates than Amazon has', pem(leaf, between).repeat(5), 'oversized'],
    ['one that has run out', leafWith({ days: [-30, -1] }), 'expired'],
    ['one that has not begun', leafWith({ days: [1, 30] }), 'early'],
    ['an authority that has run out', betweenWith({ days: [-30, -1] }), 'expired'],
    ['an authority that has not begun', betweenWith({ days: [1, 30] }), 'early'],
    ['another name', leafWith({ domain: 'echo-api.amazon.com.example.net' }), 'name'],
    ['a name with a star', leafWith({ domain: '*.amazon.com' }), 'name'],
    ['the name in the subject only', pem(issue(nameless, between), between), 'name'],
    ['a certificate for mail', leafWith({ extendedUsage: { emailProtection: true } }), 'usage'],
    ['a key that is not for signing', leafWith({ keyUsage: { keyEncipherment: true } }), 'usage'],
    ['an authority for mail', betweenWith({ extendedUsage: { emailProtection: true } }), 'usage'],
    ['a short key', leafWith({ bits: 1_024 }), 'weak'],
    ['a signature by SHA-1', leafWith({ digest: md.sha1.create() }), 'weak'],
    ['an authority with a short key', betweenWith({ bits: 1_024 }), 'weak'],
    ['an authority signed by SHA-1', betweenWith({ digest: md.sha1.create() }), 'weak'],
    [
      'a condition that is not known',
      leafWith({ more: { id: '1.2.3', critical: true, value: '\x05\x00' } }),
      'critical',
    ],
    ['an authority for some names', betweenWith({ more: { id: '2.5.29.30', value: '0\x00' } }), 'critical'],
    ['an authority that is none', betweenWith({ ca: false }), 'authority'],
    [
      'an authority whose key signs no certificates',
      betweenWith({ keyUsage: { digitalSignature: true } }),
      'authority',
    ],
    ['a signing certificate as authority', pem(issue(alexas(), leaf), leaf, between), 'authority'],
    ['one authority too many', tooLong(1, 0), 'depth'],
    ['more authorities than are followed', tooLong(5), 'depth'],
    ['a root that signed itself, unknown', pem(issue(alexas(), stranger), stranger), 'untrusted'],
    ['itself as its only authority', pem(issue(alexas())), 'untrusted'],
    [
      'a root of Node’s that did not sign it',
      pem(issue(alexas(), stranger), stranger) + rootCertificates[0]!,
      'untrusted',
    ],
    ['no authority at all', pem(leaf), 'untrusted'],
    [
      'another key under the name of its authority',
      pem(issue(alexas({ issuer: 'Between' }), stranger), between),
      'forged',
    ],
    ['another key under the name of the root', pem(issue(alexas({ issuer: 'Root' }), stranger)), 'forged'],
    ['the authority first', pem(between, leaf), 'name'],
    ['two that name each other', inACircle(), 'untrusted'],
  ])('is refused with %s', (_, chain, word) => {
    expect(verdict(chain, trusted)).toBe(word);
  });

  test('is refused with a trusted root that has run out', () => {
    const old = issue({ subject: 'Root', days: [-30, -1] }, undefined, root.key);
    expect(verdict(pem(leaf, between), [new Certificate(old.pem)])).toBe('expired');
  });
});

/** A chain with so many authorities between; the first may have a limit. */
function tooLong(many: number, mostBetween?: number): string {
  const line = [issue({ subject: 'First', ...(mostBetween !== undefined && { mostBetween }) }, root)];
  for (let number = 1; number <= many; number += 1)
    line.unshift(issue({ subject: `Number ${number}` }, line[0]));
  return pem(issue(alexas(), line[0]), ...line);
}

/** Two authorities, each signed by the other. */
function inACircle(): string {
  const one = issue({ subject: 'One' });
  const two = issue({ subject: 'Two' }, one);
  return pem(issue(alexas(), two), two, issue({ subject: 'One' }, two, one.key));
}
