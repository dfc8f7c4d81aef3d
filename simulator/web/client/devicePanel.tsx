/** The settings of the device. Each counts at once; another clock, zone, language or screen is another device. */
import { useState } from 'preact/hooks';
import type { Choices } from '../messages';
import type { Settings, SomeSettings } from '../settings';
import { Panel } from './panel';
import type { State } from './state';

interface Props {
  state: State;
  offered: Choices;
  onSet(settings: SomeSettings): void;
  onSay(text: string): void;
}

const hours = [
  ['03:10', '3:10 a.m.'],
  ['14:00', '2 p.m.'],
  ['22:15', '10:15 p.m.'],
] as const;

export function DevicePanel({ state, offered, onSet, onSay }: Props) {
  const settings = state.settings!;
  return (
    <Panel title="The device">
      <div class="rows">
        <Clock onSet={(clock) => onSet({ clock })} onPass={(time) => onSay(`?until ${time}`)} />
        <Zone zone={settings.zone} onSet={(zone) => onSet({ zone })} />
        <Select
          label="Language"
          value={settings.locale}
          choices={offered.locales.map((locale) => [locale, locale])}
          onSet={(locale) => onSet({ locale })}
        />
        <Select
          label="Screen"
          value={settings.screen}
          choices={[['none', 'none'], ...offered.screens.map(({ name, device }) => [name, device] as const)]}
          onSet={(screen) => onSet({ screen: screen as Settings['screen'] })}
        />
        <Select
          label="Her voice"
          value={String(settings.voice)}
          choices={[
            ['12', 'slow'],
            ['15', 'as usual'],
            ['18', 'fast'],
          ]}
          onSet={(voice) => onSet({ voice: Number(voice) })}
        />
        <Select
          label="Ear"
          value={settings.ear}
          choices={[
            ['exact', 'exact: samples, else words'],
            ['net', 'net: words'],
            ['typed', 'typed: the nearest intent'],
            ['lossy', 'lossy: words get lost'],
          ]}
          onSet={(ear) => onSet({ ear: ear as Settings['ear'] })}
        />
        <Select
          label="Permission for reminders"
          value={settings.permission}
          choices={[
            ['missing', 'not asked yet'],
            ['granted', 'granted'],
            ['denied', 'denied'],
          ]}
          onSet={(permission) => onSet({ permission: permission as Settings['permission'] })}
        />
        <Switch label="Plays APL for Audio" on={settings.apla} onSet={(apla) => onSet({ apla })} />
        <Switch
          label="Storage is up"
          on={settings.storage === 'up'}
          onSet={(on) => onSet({ storage: on ? 'up' : 'down' })}
        />
        <Switch
          label="Slow network"
          on={settings.network === 'slow'}
          onSet={(on) => onSet({ network: on ? 'slow' : 'fast' })}
        />
        <div class="ideas">
          <button type="button" onClick={() => onSay('?reminders')}>
            Reminders in the Alexa app
          </button>
          <button type="button" onClick={() => onSay('?phrases')}>
            Routines in the Alexa app
          </button>
        </div>
      </div>
    </Panel>
  );
}

function Clock({ onSet, onPass }: { onSet(time: string): void; onPass(time: string): void }) {
  const [time, setTime] = useState('03:10');
  return (
    <div class="row clockRow">
      <label for="clock">Clock</label>
      <input
        id="clock"
        type="time"
        required
        value={time}
        onInput={(event) => setTime(event.currentTarget.value)}
      />
      <div class="ideas">
        <button type="button" disabled={!time} onClick={() => onSet(time)}>
          Set the clock
        </button>
        <button type="button" disabled={!time} onClick={() => onPass(time)}>
          Let time pass until then
        </button>
        {hours.map(([at, label]) => (
          <button
            type="button"
            key={at}
            onClick={() => {
              setTime(at);
              onSet(at);
            }}
          >
            {label}
          </button>
        ))}
      </div>
    </div>
  );
}

const zones = Intl.supportedValuesOf('timeZone');

function Zone({ zone, onSet }: { zone: string; onSet(zone: string): void }) {
  return (
    <div class="row">
      <label for="zone">Time zone</label>
      <input
        id="zone"
        list="zones"
        autocomplete="off"
        spellcheck={false}
        // What is being typed stays, whatever happens meanwhile.
        defaultValue={zone}
        key={zone}
        onChange={(event) => onSet(event.currentTarget.value.trim())}
      />
      <datalist id="zones">
        {zones.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </div>
  );
}

interface SelectProps {
  label: string;
  value: string;
  choices: readonly (readonly [value: string, label: string])[];
  onSet(value: string): void;
}

function Select({ label, value, choices, onSet }: SelectProps) {
  const id = label.toLowerCase().replaceAll(' ', '-');
  return (
    <div class="row">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onSet(event.currentTarget.value)}>
        {choices.map(([one, words]) => (
          <option key={one} value={one}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}

function Switch({ label, on, onSet }: { label: string; on: boolean; onSet(on: boolean): void }) {
  return (
    <label class="switch row">
      <span>{label}</span>
      <input type="checkbox" checked={on} onChange={(event) => onSet(event.currentTarget.checked)} />
    </label>
  );
}
