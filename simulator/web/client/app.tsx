/** All of the page: a night, and everything that can be seen of it and done in it. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Choices, Deed, Told } from '../messages';
import type { SomeSettings } from '../settings';
import { DevicePanel } from './devicePanel';
import { Header } from './header';
import { Lanes } from './lanes';
import { NightPanel } from './nightPanel';
import { Say } from './say';
import { Screen } from './screen';
import { act, begin, beginSaved, choices, hear, Refused } from './server';
import { Speaker } from './speaker';
import { after, nothing, type State } from './state';
import { Transcript } from './transcript';
import { TurnsPanel } from './turnsPanel';
import { hush, sound } from './voice';

/** The night of this tab outlives a reload. */
const kept = 'cramp-coach-night';

export function App() {
  const [state, setState] = useState<State>(nothing);
  const [offered, setOffered] = useState<Choices | null>(null);
  const [id, setId] = useState<string | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [aloud, setAloud] = useState(true);
  const speaks = useRef(aloud);
  speaks.current = aloud;

  const trying = useCallback(async (work: () => Promise<unknown>) => {
    try {
      await work();
      setTrouble(null);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      setTrouble(error.message);
    }
  }, []);

  /** Another night takes the place of this one. */
  const open = useCallback(
    (make: () => Promise<{ id: string }>) =>
      trying(async () => {
        const made = await make();
        sessionStorage.setItem(kept, made.id);
        setState(nothing);
        setId(made.id);
      }),
    [trying],
  );

  useEffect(() => {
    void trying(async () => {
      setOffered(await choices());
      const before = sessionStorage.getItem(kept);
      if (before) setId(before);
      else await open(() => begin({}));
    });
  }, [open, trying]);

  useEffect(() => {
    if (id === null) return;
    let live = false;
    const told = (news: Told) => {
      if (news.kind === 'clock') {
        live = true;
        setTrouble((words) => (words === waiting ? null : words));
      }
      if (live && speaks.current) listenTo(news, current.current);
      setState((state) => after(state, news, performance.now()));
    };
    const stop = hear(id, told, (why) => {
      live = false;
      if (why === 'gone') return setTrouble(waiting);
      // The server was started anew, or the night has made room for others.
      void open(() => begin({}));
    });
    return () => {
      stop();
      hush();
    };
  }, [id, open]);

  const current = useRef(state);
  current.current = state;
  const does = (deed: Deed) => {
    if (id !== null) void trying(() => act(id, deed));
  };
  const says = (text: string) => does({ do: 'say', text });
  const sets = (settings: SomeSettings) => does({ do: 'set', settings });

  if (!offered || !state.settings || id === null)
    return (
      <main class="waiting">
        <h1>Cramp Coach</h1>
        <output>{trouble ?? 'Switching the Echo on …'}</output>
      </main>
    );
  return (
    <>
      <a class="skip" href="#say">
        Skip to what you say
      </a>
      <Header
        state={state}
        aloud={aloud}
        locale={state.settings.locale}
        onAloud={(on) => {
          setAloud(on);
          if (!on) hush();
        }}
        onSpeed={(times) => does({ do: 'speed', times })}
      />
      {trouble && (
        <div class="trouble" role="alert">
          <p>{trouble}</p>
          <button type="button" onClick={() => setTrouble(null)}>
            Close
          </button>
        </div>
      )}
      <main>
        <div class="stage">
          <Speaker state={state} />
          <Say state={state} onSay={says} />
          <Screen
            state={state}
            screens={offered.screens}
            onTouch={(sent) => does({ do: 'touch', arguments: sent })}
            onTap={(label) => says(`?tap ${label}`)}
          />
          <Lanes state={state} />
          <Transcript state={state} />
        </div>
        <div class="side">
          <DevicePanel state={state} offered={offered} onSet={sets} onSay={says} />
          <NightPanel
            state={state}
            id={id}
            onNew={() => open(() => begin(state.settings ? lasting(state.settings, offered) : {}))}
            onFile={(text) => open(() => beginSaved(text))}
            onTrouble={setTrouble}
          />
          <TurnsPanel state={state} />
        </div>
      </main>
    </>
  );
}

const waiting = 'The local Echo does not answer. If it has ended, start it again with npm start.';

/** What is heard in the room of some news. */
function listenTo(news: Told, { settings, clock }: State): void {
  if (news.kind === 'sounding') sound(news.event, settings?.locale ?? 'en-US', clock.speed);
  if (news.kind === 'interrupted' || news.kind === 'said') hush();
}

/** A new night is on the same device, at its usual hour. */
function lasting(settings: SomeSettings, { settings: usual }: Choices): SomeSettings {
  return { ...settings, clock: usual.clock, storage: 'up', permission: usual.permission };
}
