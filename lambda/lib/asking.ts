/** A question, and the other words for it that are used when nobody answered. */
export interface Asking {
  prompt: string;
  reprompt: string;
}
