/** The screen of the Echo: the skill's own picture, drawn by Amazon's renderer in a frame of its own. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Choices } from '../messages';
import { type State, timeOf } from './state';

interface Props {
  state: State;
  screens: Choices['screens'];
  onTouch(sent: unknown[]): void;
  onTap(label: string): void;
}

/** How often the picture is told the time, ms. */
const tickMs = 200;

export function Screen(props: Props) {
  const screen = props.screens.find(({ name }) => name === props.state.settings?.screen);
  // Another device is another frame; without a screen the renderer, which is large, is never fetched.
  return screen ? <Frame key={screen.name} {...props} screen={screen} /> : null;
}

function Frame({ state, screen, onTouch, onTap }: Props & { screen: Choices['screens'][number] }) {
  const frame = useRef<HTMLIFrameElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const [ready, setReady] = useState(false);
  const [trouble, setTrouble] = useState('');
  const [complaint, setComplaint] = useState('');
  const [scale, setScale] = useState(1);
  const now = useRef({ state, onTouch });
  now.current = { state, onTouch };
  const [width, height] = screen.pixels.map((pixels) => Math.round((pixels * 160) / screen.dpi)) as [
    number,
    number,
  ];
  const post = (message: object) => frame.current?.contentWindow?.postMessage(message, location.origin);

  useEffect(() => {
    const hear = ({ source, origin, data }: MessageEvent) => {
      if (origin !== location.origin || source !== frame.current?.contentWindow) return;
      if (data.kind === 'ready') setReady(true);
      if (data.kind === 'touch') now.current.onTouch(data.arguments);
      if (data.kind === 'drawn') setTrouble('');
      if (data.kind === 'undrawn') setTrouble(String(data.words));
      if (data.kind === 'complaint') setComplaint(String(data.words));
    };
    window.addEventListener('message', hear);
    return () => window.removeEventListener('message', hear);
  }, []);

  useLayoutEffect(() => {
    const fit = () => setScale(Math.min(1, (box.current?.clientWidth ?? width) / width, 480 / height));
    const watch = new ResizeObserver(fit);
    watch.observe(box.current!);
    fit();
    return () => watch.disconnect();
  }, [width, height]);

  const shown = state.screen;
  useEffect(() => {
    if (!ready || !shown) return;
    const { picture, from } = shown;
    setComplaint('');
    const { mode, shape } = screen;
    post({
      kind: 'picture',
      picture,
      screen: { mode, shape, width, height },
      utcTime: from,
      offsetMs: picture.offsetMs,
    });
    const tick = () => {
      const { state } = now.current;
      post({ kind: 'time', ms: timeOf(state, performance.now()) - from, speed: state.clock.speed });
    };
    tick();
    const timer = setInterval(tick, tickMs);
    return () => clearInterval(timer);
  }, [ready, shown]);

  const targets = shown?.picture.targets ?? [];
  return (
    <section class="screen" aria-label={`The screen of the ${screen.device}`}>
      <div ref={box} class="fit" style={{ height: `${height * scale}px` }}>
        <iframe
          ref={frame}
          src="/screen"
          title={`Picture on the ${screen.device}`}
          tabIndex={-1}
          class={screen.shape === 'ROUND' ? 'round' : ''}
          style={{
            width: `${width}px`,
            height: `${height}px`,
            transform: `translateX(-50%) scale(${scale})`,
          }}
        />
        {!shown && !trouble && (
          <p class="over">{ready ? 'Nothing on the screen yet.' : 'Amazon’s renderer is loading …'}</p>
        )}
        {trouble && (
          <p class="over" role="alert">
            This picture cannot be drawn: {trouble}. The night goes on; see the response under “Requests and
            responses”.
          </p>
        )}
      </div>
      {complaint && <p class="complaint">The renderer complains: {complaint}</p>}
      {targets.length > 0 && (
        <details class="targets">
          <summary>Touch without a finger: {targets.length} targets</summary>
          <div class="ideas">
            {[...new Set(targets)].map((label) => (
              <button type="button" key={label} onClick={() => onTap(label)}>
                {label}
              </button>
            ))}
          </div>
        </details>
      )}
    </section>
  );
}
