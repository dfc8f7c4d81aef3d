/** What the skill was asked and answered, as JSON; and what it logged. */
import { useState } from 'preact/hooks';
import type { Turn } from '../../device/skill/turn';
import { Panel } from './panel';
import { Scroll } from './scroll';
import type { State } from './state';
import { dayTime } from './time';

export function TurnsPanel({ state }: { state: State }) {
  const { turns, log, settings } = state;
  return (
    <Panel title="Requests and responses">
      {turns.length === 0 && <p>Nothing was asked yet.</p>}
      <ol class="turns">
        {turns.map(({ n, at, turn }) => (
          <li key={n}>
            <OneTurn turn={turn} time={dayTime(at, settings?.zone ?? 'UTC', true)} />
          </li>
        ))}
      </ol>
      {log.length > 0 && (
        <details>
          <summary>What the skill logged ({log.length})</summary>
          <Scroll label="The log">
            <pre>{log.map(({ line }) => line).join('\n')}</pre>
          </Scroll>
        </details>
      )}
    </Panel>
  );
}

function OneTurn({ turn, time }: { turn: Turn; time: string }) {
  const [open, setOpen] = useState(false);
  const { intent, slots, handlerMs, request, response } = turn;
  const filled = Object.entries(slots).map(([name, value]) => `${name} ${value}`);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <time>{time}</time> {intent} {filled.join(', ')} <span class="took">{handlerMs.toFixed(0)} ms</span>
      </summary>
      {open && (
        <>
          <Json title="Request" value={request} />
          <Json title="Response" value={response} />
          <Json title="Directives" value={directivesOf(response)} />
        </>
      )}
    </details>
  );
}

function Json({ title, value }: { title: string; value: unknown }) {
  return (
    <details class="json" open={title === 'Response'}>
      <summary>{title}</summary>
      <Scroll label={`${title} as JSON`}>
        <pre>{JSON.stringify(value, null, 2)}</pre>
      </Scroll>
    </details>
  );
}

function directivesOf(response: unknown): unknown {
  return (response as { response?: { directives?: unknown } } | null)?.response?.directives ?? [];
}
