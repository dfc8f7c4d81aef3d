/** The name, the clock of the device, how fast it goes, and the voice. */
import { useEffect, useState } from 'preact/hooks';
import { type State, timeOf } from './state';
import { day, dayTime } from './time';
import { useNow } from './useNow';
import { whenVoices } from './voice';

interface Props {
  state: State;
  locale: string;
  aloud: boolean;
  onAloud(on: boolean): void;
  onSpeed(times: number): void;
}

export function Header({ state, locale, aloud, onAloud, onSpeed }: Props) {
  const now = timeOf(state, useNow());
  const [voices, setVoices] = useState(false);
  const [light, setLight] = useState(false);
  useEffect(() => whenVoices(locale, setVoices), [locale]);
  useEffect(() => {
    document.documentElement.classList.toggle('by-day', light);
  }, [light]);
  const { zone = 'UTC' } = state.settings ?? {};
  const { speed } = state.clock;
  return (
    <header>
      <div class="name">
        <h1>Cramp Coach</h1>
        <p>a local Echo</p>
      </div>
      <div class="clock">
        <p class="time">
          <span class="unseen">The clock of the device: </span>
          <time>{dayTime(now, zone, true)}</time>
        </p>
        <p class="day">
          {day(now, zone)}, {zone.replaceAll('_', ' ')}
        </p>
      </div>
      <div class="pace">
        <label for="speed">
          Speed <output for="speed">{speed}×</output>
        </label>
        <input
          id="speed"
          type="range"
          min={1}
          max={60}
          value={speed}
          onInput={(event) => onSpeed(Number(event.currentTarget.value))}
        />
      </div>
      <div class="switches">
        <label class="switch">
          <input
            type="checkbox"
            checked={aloud && voices}
            disabled={!voices}
            onChange={(event) => onAloud(event.currentTarget.checked)}
          />
          <span>{voices ? 'Voice' : 'No voice on this machine'}</span>
        </label>
        <label class="switch">
          <input
            type="checkbox"
            checked={light}
            onChange={(event) => setLight(event.currentTarget.checked)}
          />
          <span>Light page</span>
        </label>
      </div>
    </header>
  );
}
