/** A question, and the other words for it that follow when the user did not answer. */
export interface Asking {
  prompt: string;
  reprompt: string;
}
