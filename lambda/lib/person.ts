/**
 * Who asks: the account, and in a household the voice that Alexa recognised. Each voice has settings and nights of its
 * own; what is erased is erased for the account, since nobody can be sure to be recognised every time.
 */
export interface Person {
  /** Alexa's `userId`; the voice's id where a request has none. */
  account: string;
  /** Alexa's `personId`. */
  voice?: string;
}
