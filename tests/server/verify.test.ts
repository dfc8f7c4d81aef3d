import { rootCertificates } from 'node:tls';
import { SkillRequestSignatureVerifier } from 'ask-sdk-express-adapter';
import { describe, expect, test } from 'vitest';
import { recent, SignatureVerifier, signed } from '../../server/verify';
import { type Chain, makeChain, readable } from '../support/certificates';

const address = 'https://s3.amazonaws.com/echo.api/echo-api-cert-12.pem';
const body = JSON.stringify({ request: { type: 'LaunchRequest' } });

/** A verifier that trusts a chain already. */
class Trusting extends SkillRequestSignatureVerifier {
  constructor(chain: Chain) {
    super();
    this.certCache.set(address, chain.pem);
  }
}

/** Amazon's verifier, where a chain is what it fetches, from whatever address it was given. */
function fetching(pem: string, fetched: string[] = []): SignatureVerifier {
  const fetch = async (from: string) => {
    fetched.push(from);
    return pem;
  };
  return Object.assign(new SignatureVerifier(), { _getCertChainByUrl: fetch });
}

const headersOf = (chain: Chain, of = body, at = address) => ({
  signaturecertchainurl: at,
  'signature-256': chain.sign(of),
});

const chain = makeChain();
const other = makeChain();

describe('a signature', () => {
  test('by the key of a trusted chain is accepted', async () => {
    expect(await signed(new Trusting(chain))(body, headersOf(chain))).toBe(true);
  });

  test.each([
    ['by another key', body, headersOf(other)],
    ['of another body', `${body} `, headersOf(chain)],
    ['that is none', body, { ...headersOf(chain), 'signature-256': 'c2lnbmVk' }],
    ['that is empty', body, { ...headersOf(chain), 'signature-256': '' }],
    ['that is missing', body, { signaturecertchainurl: address }],
    [
      'of the kind that Alexa no longer sends',
      body,
      { signaturecertchainurl: address, signature: chain.sign(body) },
    ],
    ['without a chain', body, { 'signature-256': chain.sign(body) }],
  ])('%s is refused', async (_, said, headers) => {
    expect(await signed(new Trusting(chain))(said, headers)).toBe(false);
  });

  test.each([
    ['http://s3.amazonaws.com/echo.api/cert.pem'],
    ['https://s3.amazonaws.com.example.net/echo.api/cert.pem'],
    ['https://notamazon.com/echo.api/cert.pem'],
    ['https://s3.amazonaws.com/invalid.path/cert.pem'],
    ['https://s3.amazonaws.com/echo.api/../someone.else/cert.pem'],
    ['https://s3.amazonaws.com/echo.api/%2e%2e/someone.else/cert.pem'],
    ['https://s3.amazonaws.com:563/echo.api/cert.pem'],
    ['https://s3.amazonaws.com@127.0.0.1/echo.api/cert.pem'],
    ['file:///echo.api/cert.pem'],
    ['cert.pem'],
  ])('with a chain at %s is refused, and nothing is fetched', async (at) => {
    const fetched: string[] = [];
    expect(await signed(fetching(chain.pem, fetched))(body, headersOf(chain, body, at))).toBe(false);
    expect(fetched).toEqual([]);
  });

  test('with a chain at an address that is spelt another way is looked for at the right one', async () => {
    const fetched: string[] = [];
    const at = 'https://S3.amazonaws.com:443/x/../echo.api/./cert.pem';
    await signed(fetching(chain.pem, fetched))(body, headersOf(chain, body, at));
    expect(fetched).toEqual(['https://s3.amazonaws.com/echo.api/cert.pem']);
  });

  test('whose certificates do not come is not waited for', async () => {
    const never = Object.assign(new SignatureVerifier(), { _getCertChainByUrl: () => new Promise(() => {}) });
    expect(await signed(never, 50)(body, headersOf(chain))).toBe(false);
  });
});

describe('a request that is signed rightly, by a chain of', () => {
  const known = rootCertificates.flatMap((pem) => readable(pem) ?? [])[0]!;
  const knownPem = rootCertificates.find((pem) => readable(pem))!;

  test.each([
    ['an authority that nobody trusts', () => chain, /not trusted/],
    [
      'that authority, with one that everybody trusts put behind it',
      () => makeChain({ root: knownPem }),
      /signature is invalid/,
    ],
    [
      'somebody who only says to be an authority that everybody trusts',
      () => makeChain({ root: knownPem, issuer: known.subject.attributes }),
      /signature is invalid/,
    ],
    ['one that has run out', () => makeChain({ days: [-30, -1] }), /expired/],
    ['one that has not begun', () => makeChain({ days: [1, 30] }), /not started/],
    [
      'another domain',
      () => makeChain({ domain: 'echo-api.amazon.com.example.net' }),
      /echo-api.amazon.com domain missing/,
    ],
    ['no domain', () => makeChain({ domain: null }), /altNames/],
    ['nothing that is a certificate', () => ({ ...chain, pem: 'not a certificate' }), /PEM/],
  ])('%s is refused, and for that', async (_, make, reason) => {
    const forged = make();
    expect(await signed(fetching(forged.pem))(body, headersOf(forged))).toBe(false);
    await expect(fetching(forged.pem).verify(body, headersOf(forged))).rejects.toThrow(reason);
  });

  test('certificates that were trusted an hour ago is looked at anew: they may have run out', async () => {
    const trusting = new (class extends SignatureVerifier {
      trust(pem: string, sinceMs: number) {
        this.certCache.set(address, pem);
        Object.assign(this, { since: sinceMs, _getCertChainByUrl: async () => other.pem });
      }
    })();
    trusting.trust(chain.pem, performance.now() - 3_500_000);
    expect(await signed(trusting)(body, headersOf(chain))).toBe(true);
    trusting.trust(chain.pem, performance.now() - 3_700_000);
    expect(await signed(trusting)(body, headersOf(chain))).toBe(false);
  });
});

describe('a request', () => {
  const sent = (secondsAgo: number, type = 'IntentRequest') =>
    JSON.stringify({
      request: { type, timestamp: new Date(Date.now() - secondsAgo * 1_000).toISOString() },
    });

  test.each([
    ['just now', sent(0), true],
    ['two minutes ago', sent(120), true],
    ['three minutes ago', sent(180), false],
    ['three minutes ahead', sent(-180), false],
    ['half an hour ago, being an event', sent(1_800, 'AlexaSkillEvent.SkillDisabled'), true],
    ['two hours ago, being an event', sent(7_200, 'AlexaSkillEvent.SkillDisabled'), false],
    ['at no time', JSON.stringify({ request: { type: 'IntentRequest' } }), false],
    ['at a time that is none', JSON.stringify({ request: { timestamp: 'yesterday' } }), false],
    ['as no JSON', 'hello', false],
    ['as nothing', 'null', false],
  ])('sent %s', async (_, text, accepted) => {
    expect(await recent()(text, {})).toBe(accepted);
  });
});
