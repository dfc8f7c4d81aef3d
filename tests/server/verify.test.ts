import { describe, expect, test } from 'vitest';
import { Certificate } from '../../server/certificate';
import { Refused } from '../../server/refusals';
import { SigningKeys } from '../../server/signingKeys';
import { isRecent, signed } from '../../server/verify';
import { makeChain } from '../support/certificates';

const address = 'https://s3.amazonaws.com/echo.api/echo-api-cert-12.pem';
const body = JSON.stringify({ request: { type: 'LaunchRequest' } });
const chain = makeChain();
const other = makeChain();
const hourMs = 3_600_000;

/** Alexa's keys where a chain is what is fetched, from whatever address; the clock can be set forward. */
function keysOf(pem: string | (() => Promise<string>) = chain.pem) {
  const seen = { fetched: [] as string[], aheadMs: 0 };
  const roots = [new Certificate(chain.root)];
  const keys = new SigningKeys({
    fetch: async (from) => {
      seen.fetched.push(from);
      return typeof pem === 'string' ? pem : pem();
    },
    roots: () => roots,
    now: () => Date.now() + seen.aheadMs,
  });
  return { seen, keys };
}

const headersOf = (at = address, signature = chain.sign(body)) => ({
  signaturecertchainurl: at,
  'signature-256': signature,
});

/** Why a request is refused, in a word; 'signed' if it is not. */
async function verdict(keys: SigningKeys, headers: object, said = body): Promise<string> {
  return signed(keys)(said, { ...headers }).then(
    () => 'signed',
    (error: unknown) => (error instanceof Refused ? error.why : String(error)),
  );
}

describe('a signature', () => {
  test('by the key of a trusted chain is accepted', async () => {
    expect(await verdict(keysOf().keys, headersOf())).toBe('signed');
  });

  test.each<[string, string, object, string]>([
    ['by another key', body, headersOf(address, other.sign(body)), 'signature'],
    ['of another body', `${body} `, headersOf(), 'signature'],
    ['that is none', body, headersOf(address, 'c2lnbmVk'), 'signature'],
    ['that is empty', body, headersOf(address, ''), 'unsigned'],
    ['that is missing', body, { signaturecertchainurl: address }, 'unsigned'],
    [
      'of the kind that Alexa no longer sends',
      body,
      { signaturecertchainurl: address, signature: chain.sign(body) },
      'unsigned',
    ],
    ['without an address', body, { 'signature-256': chain.sign(body) }, 'unsigned'],
  ])('%s is refused', async (_, said, headers, why) => {
    expect(await verdict(keysOf().keys, headers, said)).toBe(why);
  });

  test('with a chain of another authority of the same name is refused, and the chain is fetched again the next time', async () => {
    const { keys, seen } = keysOf(other.pem);
    expect(await verdict(keys, headersOf())).toBe('forged');
    expect(await verdict(keys, headersOf())).toBe('forged');
    expect(seen.fetched).toHaveLength(2);
  });
});

describe('an address', () => {
  test.each([
    'http://s3.amazonaws.com/echo.api/cert.pem',
    'https://s3.amazonaws.com.example.net/echo.api/cert.pem',
    'https://example.net/echo.api/cert.pem',
    'https://s3.amazonaws.com/invalid.path/cert.pem',
    'https://s3.amazonaws.com/Echo.api/cert.pem',
    'https://s3.amazonaws.com/echo.api/',
    'https://s3.amazonaws.com/echo.api/../someone.else/cert.pem',
    'https://s3.amazonaws.com/echo.api/%2e%2e/someone.else/cert.pem',
    'https://s3.amazonaws.com/echo.api/..%2fsomeone.else/cert.pem',
    'https://s3.amazonaws.com/echo.api\\..\\..\\someone.else/cert.pem',
    'https://s3.amazonaws.com:563/echo.api/cert.pem',
    'https://s3.amazonaws.com@127.0.0.1/echo.api/cert.pem',
    'https://user:word@s3.amazonaws.com/echo.api/cert.pem',
    'https://@s3.amazonaws.com/echo.api/cert.pem',
    'https://s3.amazonaws.com/echo.api/cert.pem?x=1',
    'https://s3.amazonaws.com/echo.api/cert.pem?',
    'https://s3.amazonaws.com/echo.api/cert.pem#2',
    'https://s3.amazonaws.com/echo.api/cert.pem#',
    `${address}, ${address}`,
    'file:///echo.api/cert.pem',
    'cert.pem',
  ])('%s is refused, and nothing is fetched', async (at) => {
    const { keys, seen } = keysOf();
    expect(await verdict(keys, headersOf(at))).toBe('address');
    expect(seen.fetched).toEqual([]);
  });

  test('that is spelt another way is the same one', async () => {
    const { keys, seen } = keysOf();
    expect(await verdict(keys, headersOf())).toBe('signed');
    for (const at of ['HTTPS://S3.amazonaws.com:443/x/../echo.api/./echo-api-cert-12.pem'])
      expect(await verdict(keys, headersOf(at))).toBe('signed');
    expect(seen.fetched).toEqual([address]);
  });
});

describe('certificates', () => {
  test('are fetched once for requests that come together', async () => {
    const { keys, seen } = keysOf();
    await Promise.all(Array.from({ length: 20 }, () => verdict(keys, headersOf())));
    expect(seen.fetched).toHaveLength(1);
  });

  test('that were trusted an hour ago are looked at anew: they may have run out', async () => {
    let served = chain.pem;
    const { keys, seen } = keysOf(async () => served);
    expect(await verdict(keys, headersOf())).toBe('signed');
    served = other.pem;
    seen.aheadMs = hourMs - 10_000;
    expect(await verdict(keys, headersOf())).toBe('signed');
    seen.aheadMs = hourMs + 10_000;
    expect(await verdict(keys, headersOf())).toBe('forged');
  });

  test('that run out within the hour are not trusted longer than that', async () => {
    const soon = makeChain({ days: [-1, 1 / 48] });
    const roots = [new Certificate(soon.root)];
    let aheadMs = 0;
    const source = { fetch: async () => soon.pem, roots: () => roots, now: () => Date.now() + aheadMs };
    const keys = new SigningKeys(source);
    const headers = headersOf(address, soon.sign(body));
    expect(await verdict(keys, headers)).toBe('signed');
    aheadMs = hourMs * 0.6;
    expect(await verdict(keys, headers)).toBe('expired');
  });

  test('of more addresses than Amazon has are not all kept: the oldest is fetched anew', async () => {
    const { keys, seen } = keysOf();
    for (let number = 0; number < 100; number += 1)
      await verdict(keys, headersOf(`https://s3.amazonaws.com/echo.api/${number}.pem`));
    expect(Reflect.get(keys, 'kept').size).toBe(8);
    await verdict(keys, headersOf('https://s3.amazonaws.com/echo.api/99.pem'));
    expect(seen.fetched).toHaveLength(100);
    await verdict(keys, headersOf('https://s3.amazonaws.com/echo.api/0.pem'));
    expect(seen.fetched).toHaveLength(101);
  });

  test('of made-up addresses that do not come keep only themselves out, and a known one is renewed', async () => {
    const never = new Promise<string>(() => undefined);
    let served = Promise.resolve(chain.pem);
    const { keys, seen } = keysOf(() => served);
    expect(await verdict(keys, headersOf())).toBe('signed');
    served = never;
    for (let number = 0; number < 8; number += 1)
      void verdict(keys, headersOf(`https://s3.amazonaws.com/echo.api/${number}.pem`));
    expect(await verdict(keys, headersOf('https://s3.amazonaws.com/echo.api/one-more.pem'))).toBe('busy');
    served = Promise.resolve(chain.pem);
    seen.aheadMs = hourMs + 10_000;
    expect(await verdict(keys, headersOf())).toBe('signed');
  });
});

describe('a request', () => {
  const nowMs = Date.parse('2026-01-15T03:10:00Z');
  const sent = (secondsAgo: number, type = 'IntentRequest') => ({
    type,
    timestamp: new Date(nowMs - secondsAgo * 1_000).toISOString(),
  });

  test.each([
    ['just now', sent(0), true],
    ['two minutes ago', sent(120), true],
    ['three minutes ago', sent(180), false],
    ['three minutes ahead', sent(-180), false],
    ['half an hour ago, being an event', sent(1_800, 'AlexaSkillEvent.SkillDisabled'), true],
    ['two hours ago, being an event', sent(7_200, 'AlexaSkillEvent.SkillDisabled'), false],
    ['at no time', { type: 'IntentRequest' }, false],
    ['at a time that is none', { type: 'IntentRequest', timestamp: 'yesterday' }, false],
    ['at a time in a list', { type: 'IntentRequest', timestamp: [{}] }, false],
  ])('sent %s', (_, request, accepted) => {
    expect(isRecent(request, nowMs)).toBe(accepted);
  });
});
