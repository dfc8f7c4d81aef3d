/** The loudspeaker with its ring of light: what the device does, what it says, and what is left of a hold. */
import type { Phase, State } from './state';
import { timeOf } from './state';
import { useNow } from './useNow';

const names: Readonly<Record<Phase, string>> = {
  quiet: 'Quiet',
  thinking: 'Thinking',
  speaking: 'Speaking',
  holding: 'Hold',
  listening: 'Listening',
};

/** The ring's radius, and once around it. */
const radius = 88;
const around = 2 * Math.PI * radius;

export function Speaker({ state }: { state: State }) {
  const { phase, hold, words } = state;
  const now = timeOf(state, useNow());
  const leftMs = hold ? Math.max(0, hold.from + hold.lengthMs - now) : 0;
  const share = hold ? leftMs / hold.lengthMs : 1;
  return (
    <section class={`speaker ${phase}`} aria-label="The loudspeaker">
      <svg viewBox="0 0 200 200" aria-hidden="true">
        <defs>
          <radialGradient id="cloth">
            <stop offset="0%" stop-color="var(--cloth-mid)" />
            <stop offset="100%" stop-color="var(--cloth-rim)" />
          </radialGradient>
        </defs>
        <circle class="cloth" cx="100" cy="100" r="80" fill="url(#cloth)" />
        <circle class="track" cx="100" cy="100" r={radius} />
        <circle
          class="light"
          cx="100"
          cy="100"
          r={radius}
          transform="rotate(-90 100 100)"
          stroke-dasharray={`${around} ${around}`}
          stroke-dashoffset={around * (1 - share)}
        />
        {hold && (
          <text x="100" y="100" class="left">
            {Math.ceil(leftMs / 1_000)}
          </text>
        )}
      </svg>
      <div class="says">
        <p class="phase">
          <output>{names[phase]}</output>
          {hold && <span> · {Math.ceil(leftMs / 1_000)} s left</span>}
        </p>
        <p class={`words ${words?.manner ?? ''}`}>{words ? words.text : hintOf(state)}</p>
      </div>
    </section>
  );
}

function hintOf({ phase, lines }: State): string {
  if (phase === 'listening') return 'Your turn.';
  if (phase === 'thinking') return '…';
  return lines.some(({ kind }) => kind === 'you') ? '' : 'Say “my leg is cramping”.';
}
