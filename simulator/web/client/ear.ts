/** The browser's own speech recognition, where it has one. */

/** The part of it that is used; TypeScript's types of the DOM do not have it. */
interface Recognition {
  lang: string;
  continuous: boolean;
  interimResults: boolean;
  start(): void;
  abort(): void;
  onresult:
    | ((event: {
        resultIndex: number;
        results: ArrayLike<ArrayLike<{ transcript: string }> & { isFinal: boolean }>;
      }) => void)
    | null;
  onerror: ((event: { error: string }) => void) | null;
  onend: (() => void) | null;
}

type Maker = new () => Recognition;

const maker =
  (globalThis as { SpeechRecognition?: Maker; webkitSpeechRecognition?: Maker }).SpeechRecognition ??
  (globalThis as { webkitSpeechRecognition?: Maker }).webkitSpeechRecognition;

/** Whether this browser can hear. */
export const canHear = maker !== undefined;

/** What an ear tells. */
export interface Heard {
  /** A sentence, whole. */
  words(text: string): void;
  /** It cannot go on, and why. */
  failed(why: string): void;
}

const faults: Readonly<Record<string, string>> = {
  'not-allowed': 'The browser does not let this page use the microphone. Typing does everything as well.',
  'audio-capture': 'There is no microphone here. Typing does everything as well.',
  network: 'The browser needs a network to understand speech, and has none. Typing does everything as well.',
};

/** Listens until it is told to stop. */
export function listen(locale: string, { words, failed }: Heard): () => void {
  if (!maker) throw new Error('this browser cannot hear');
  const ear = new maker();
  let on = true;
  ear.lang = locale;
  ear.continuous = true;
  ear.interimResults = false;
  ear.onresult = ({ resultIndex, results }) => {
    for (const result of Array.from(results).slice(resultIndex))
      if (result.isFinal && result[0]?.transcript.trim()) words(result[0].transcript.trim());
  };
  ear.onerror = ({ error }) => {
    if (error === 'no-speech' || error === 'aborted') return;
    on = false;
    failed(
      faults[error] ?? `The browser's speech recognition failed (${error}). Typing does everything as well.`,
    );
  };
  // A browser ends it after a silence.
  ear.onend = () => on && ear.start();
  ear.start();
  return () => {
    on = false;
    ear.abort();
  };
}
