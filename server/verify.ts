/** Whether a request comes from Alexa, and just now. */
import { verify } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { Refused } from './refusals';
import { SigningKeys } from './signingKeys';

/** Checks a signature. @throws {Refused} for a request that must not be answered */
export type Verify = (body: string, headers: IncomingHttpHeaders) => Promise<void>;

/** How long ago a request may have been sent, in ms: Amazon's rule. */
const longestAgoMs = 150_000;
/** The same of a skill event, which Alexa sends again when it was not answered. */
const longestAgoOfEventMs = 3_600_000;
/** Clocks differ, in ms. */
const longestAheadMs = 150_000;

/** Signed by Alexa. @param keys the keys that Alexa signs with */
export function signed(keys = new SigningKeys()): Verify {
  return async (body, headers) => {
    const { signaturecertchainurl: address, 'signature-256': signature } = headers;
    if (typeof address !== 'string' || typeof signature !== 'string' || !address || !signature)
      throw new Refused('unsigned');
    const key = await keys.at(amazonsAddress(address));
    if (!verify('RSA-SHA256', Buffer.from(body), key, Buffer.from(signature, 'base64')))
      throw new Refused('signature');
  };
}

/** Amazon's rules for the address, and one spelling for each: no dots in its path, and nothing behind it. */
function amazonsAddress(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const plain = url && `https://s3.amazonaws.com${url.pathname}`;
  if (!plain || url.href !== plain || /[?#@]/.test(address) || !/^\/echo\.api\/[\w./-]+$/.test(url.pathname))
    throw new Refused('address');
  return plain;
}

/** Whether a request was sent just now: 150 s ago at most, an hour for a skill event. @param nowMs the clock, epoch ms */
export function isRecent({ type, timestamp }: { type: string; timestamp?: unknown }, nowMs: number): boolean {
  const agoMs = nowMs - Date.parse(String(timestamp));
  const longestMs = type.startsWith('AlexaSkillEvent.') ? longestAgoOfEventMs : longestAgoMs;
  return agoMs >= -longestAheadMs && agoMs <= longestMs;
}
