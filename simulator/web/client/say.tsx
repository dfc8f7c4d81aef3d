/** What the person says: typed, chosen, or by the microphone once it was turned on. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { canHear, listen } from './ear';
import type { State } from './state';

interface Props {
  state: State;
  onSay(text: string): void;
}

const ideas = [
  'my leg is cramping',
  "it's my foot",
  'how long left',
  'next',
  'still hurts',
  'it let go',
  'yes',
  'no',
];

export function Say({ state, onSay }: Props) {
  const [text, setText] = useState('');
  const say = (words: string) => {
    if (words.trim()) onSay(words.trim());
  };
  return (
    <section class="say" aria-label="What you say">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          say(text);
          setText('');
        }}
      >
        <label for="say">Say to Alexa</label>
        <div class="field">
          <input
            id="say"
            type="text"
            autocomplete="off"
            enterkeyhint="send"
            maxLength={500}
            placeholder="at any moment, also while she speaks"
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
          <button type="submit">Say</button>
        </div>
      </form>
      <div class="ideas">
        {ideas.map((idea) => (
          <button type="button" key={idea} onClick={() => say(idea)}>
            {idea}
          </button>
        ))}
      </div>
      {canHear && <Microphone state={state} onSay={say} />}
    </section>
  );
}

/** Off until somebody has read what it may do. */
function Microphone({ state, onSay }: Props) {
  const [on, setOn] = useState(false);
  const [wake, setWake] = useState(true);
  const [trouble, setTrouble] = useState('');
  const notice = useRef<HTMLDialogElement>(null);
  const told = useRef(false);
  const locale = state.settings?.locale ?? 'en-US';
  const now = useRef({ state, wake, onSay });
  now.current = { state, wake, onSay };

  useEffect(() => {
    if (!on) return;
    return listen(locale, {
      words: (words) => {
        const { state, wake, onSay } = now.current;
        // As on a device: while its microphone is open, the wake word is not needed.
        const called = /^(?:alexa|echo)\b/i.test(words) || state.phase === 'listening';
        if (called || !wake) onSay(words);
      },
      failed: (why) => {
        setTrouble(why);
        setOn(false);
      },
    });
  }, [on, locale]);

  const toggle = () => {
    setTrouble('');
    if (on) setOn(false);
    else if (told.current) setOn(true);
    else notice.current?.showModal();
  };
  return (
    <div class="microphone">
      <button type="button" aria-pressed={on} onClick={toggle}>
        {on ? 'Microphone is on' : 'Use the microphone'}
      </button>
      <label class="switch">
        <input type="checkbox" checked={wake} onChange={(event) => setWake(event.currentTarget.checked)} />
        <span>only after “Alexa”</span>
      </label>
      {trouble && <p role="alert">{trouble}</p>}
      <dialog ref={notice} aria-labelledby="notice">
        <h2 id="notice">Your browser does the hearing</h2>
        <p>
          This page sends nothing anywhere. To understand speech, though, your browser may send what the
          microphone hears to its maker. Typing does everything as well.
        </p>
        <form method="dialog">
          <button
            type="submit"
            onClick={() => {
              told.current = true;
              setOn(true);
            }}
          >
            Turn the microphone on
          </button>
          <button type="submit">Keep it off</button>
        </form>
      </dialog>
    </div>
  );
}
