/** What Alexa does with a sentence before any skill sees it: wake word, invocation name, "exit". */

/** A sentence, taken apart. */
export type Utterance =
  /** "open cramp coach". */
  | { kind: 'launch' }
  /** "exit" or "quit": Alexa ends an open session herself. */
  | { kind: 'exit'; words: string }
  /** Words for the skill; `invoked` when they were said with its name ("ask cramp coach …"). */
  | { kind: 'words'; words: string; invoked: boolean }
  /** Only the wake word, or nothing. */
  | { kind: 'nothing' };

/** A reader of sentences for the skill of this invocation name. */
export function createInvocation(invocationName: string): (text: string) => Utterance {
  const name = invocationName
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('\\s+');
  const launch = new RegExp(`^(?:(?:open|launch|start|run|talk to|tell|ask)(?: up)? )?${name}$`, 'i');
  const oneShot = new RegExp(`^(?:tell|ask) ${name},? (?:(?:to|that|for|about) )?(.+)$`, 'i');
  return (text) => {
    const words = withoutWakeWord(text);
    if (!words) return { kind: 'nothing' };
    if (/^(?:exit|quit)$/i.test(bare(words))) return { kind: 'exit', words };
    if (launch.test(bare(words))) return { kind: 'launch' };
    const request = oneShot.exec(words)?.[1];
    return { kind: 'words', words: request ?? words, invoked: request !== undefined };
  };
}

function withoutWakeWord(text: string): string {
  const words = text.trim().replace(/\s+/g, ' ');
  return words.replace(/^(?:alexa\b[\s,.!:]*)+/i, '').replace(/^[\s,]+|[\s,]+$/g, '');
}

/** Without closing punctuation and politeness, which change nothing about "open …" or "exit". */
function bare(words: string): string {
  return words.replace(/[.!?]+$/, '').replace(/^please,? |,? please$/gi, '');
}
