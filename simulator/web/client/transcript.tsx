/** The conversation, each line at its time. */
import { useEffect, useRef } from 'preact/hooks';
import { Scroll } from './scroll';
import type { Line, State } from './state';
import { dayTime } from './time';

const who: Readonly<Record<Line['kind'], string>> = {
  you: 'You',
  skill: 'Cramp Coach',
  alexa: 'Alexa',
  sound: '♪',
  hold: '◍',
  mark: '',
  card: 'Alexa app',
  note: 'Echo',
  trouble: 'Trouble',
};

export function Transcript({ state }: { state: State }) {
  const { lines, settings } = state;
  const list = useRef<HTMLElement>(null);
  const last = lines.at(-1)?.n;
  useEffect(() => {
    const element = list.current;
    if (element && last !== undefined) element.scrollTop = element.scrollHeight;
  }, [last]);
  return (
    <section class="transcript" aria-labelledby="conversation">
      <h2 id="conversation">Conversation</h2>
      <Scroll box={list} live label="The conversation">
        <ol>
          {lines.map(({ n, at, kind, text, manner, why }) => (
            <li key={n} class={`${kind} ${manner ?? ''}`}>
              <time>{dayTime(at, settings?.zone ?? 'UTC', true)}</time>
              <p>
                {who[kind] && (
                  <b>
                    {who[kind]}
                    {kind === 'you' ? ': ' : ' '}
                  </b>
                )}
                {manner && <em>({manner}) </em>}
                {text}
              </p>
              {why && <p class="why">understood by {why}</p>}
            </li>
          ))}
        </ol>
      </Scroll>
    </section>
  );
}
