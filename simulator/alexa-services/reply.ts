/** What a call to Alexa's services is, and how one is answered. */

/** A call, read. */
export interface Call {
  method: string;
  /** Without host and query. */
  path: string;
  /** The JSON of its body; undefined where there is none, or none that can be read. */
  body: unknown;
}

/** An answer with a JSON body; without one where `body` is undefined. */
export interface Reply {
  status: number;
  body?: unknown;
}

/**
 * A refusal as Alexa words it. The codes are the Echo's own: Amazon's could not be confirmed, so
 * a skill reads the status.
 */
export function refusal(status: number, code: string, message: string): Reply {
  return { status, body: { code, message } };
}
