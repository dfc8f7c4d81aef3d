/** Why a request is not answered: one fixed word each for the log, a status and a sentence for the sender. */

const unsigned = 'The request is not signed by Alexa.';

/** The sender learns that the signature does not hold, the log why; neither holds anything of the request. */
export const refusals = {
  method: [405, 'Only POST is answered here.'],
  size: [413, 'The request is too large.'],
  body: [400, 'The request could not be read.'],
  json: [400, 'The request is no JSON of the kind that Alexa sends.'],
  timestamp: [400, 'The request is too old, or says no time.'],
  skill: [403, 'The request is for another skill.'],
  failure: [500, 'The skill failed.'],
  /** A header of the signature is missing or empty. */
  unsigned: [400, unsigned],
  /** The certificates' address is not one of Amazon's. */
  address: [400, unsigned],
  /** Too many addresses are being fetched from already. */
  busy: [400, unsigned],
  /** The certificates did not come. */
  fetch: [400, unsigned],
  /** The certificates are too many, or too long. */
  oversized: [400, unsigned],
  /** What came is no certificate. */
  unreadable: [400, unsigned],
  /** A certificate has run out. */
  expired: [400, unsigned],
  /** A certificate has not begun. */
  early: [400, unsigned],
  /** The first certificate is not for Alexa's name. */
  name: [400, unsigned],
  /** A certificate is for another use. */
  usage: [400, unsigned],
  /** A certificate has a short key, or is signed by an outdated algorithm. */
  weak: [400, unsigned],
  /** A certificate has a condition that the server does not know. */
  critical: [400, unsigned],
  /** A certificate is signed by one that is no certificate authority. */
  authority: [400, unsigned],
  /** More certificates lie in between than an authority allows, or than the server follows. */
  depth: [400, unsigned],
  /** A certificate is not signed by the authority that it names. */
  forged: [400, unsigned],
  /** No authority that Node trusts is at the end. */
  untrusted: [400, unsigned],
  /** The certificates hold, and the signature is not of this body. */
  signature: [400, unsigned],
} as const satisfies Record<string, readonly [status: number, words: string]>;

export type Refusal = keyof typeof refusals;

/** Thrown where a request is not answered. */
export class Refused extends Error {
  constructor(readonly why: Refusal) {
    super(why);
  }
}
