/**
 * Who asks: the account, and in a household the voice that Alexa recognised. Each voice has settings and nights of its
 * own; data is erased for the whole account, since Alexa does not recognise a voice every time.
 */
export interface Person {
  /** Alexa's `userId`; the voice's id where a request has none. */
  account: string;
  /** Alexa's `personId`. */
  voice?: string;
  /**
   * When the session began that the request belongs to, epoch ms: nothing from before a later erasure may be written. Missing
   * where that is not known.
   */
  sinceMs?: number;
}
