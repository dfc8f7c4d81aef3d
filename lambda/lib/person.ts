/**
 * Who asks: the account, and in a household the voice that Alexa recognised. Each voice has settings and nights of its
 * own; data is erased for the whole account, since Alexa does not recognise a voice every time.
 */
export interface Person {
  /** Alexa's `userId`; the voice's id where a request has none. */
  account: string;
  /** Alexa's `personId`. */
  voice?: string;
}
