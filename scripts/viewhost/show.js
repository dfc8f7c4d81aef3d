// Runs in the browser: shows one picture with Amazon's renderer, and plays its clips without a sound, for as long as
// they last.

/** What the skill would have been told, and what went wrong. */
window.events = [];
window.errors = [];

window.show = async ({ render, execute, screen, clips, hour }) => {
  await window.engine;
  const content = AplRenderer.Content.create(JSON.stringify(render.document));
  content.addData('payload', JSON.stringify(render.datasources));
  if (content.isError() || !content.isReady()) throw new Error('the document cannot be read');
  const [width, height] = screen.size;
  const renderer = AplRenderer.default.create({
    view: document.getElementById('view'),
    content,
    theme: 'dark',
    mode: screen.mode,
    viewport: { width, height, dpi: 160, shape: screen.shape, isRound: screen.shape === 'ROUND' },
    environment: { agentName: 'tests', agentVersion: '1.0.0' },
    utcTime: Date.UTC(2026, 0, 15) + hour * 3_600_000,
    localTimeAdjustment: 0,
    logLevel: 'warn',
    logTransport: (level, name, message) => window.errors.push(`${level} ${name}: ${message}`),
    onSendEvent: (event) => window.events.push(event.arguments),
    onRunTimeError: (errors) => window.errors.push(JSON.stringify(errors)),
    audioPlayerFactory: (listener) => silentPlayer(listener, clips),
  });
  window.renderer = renderer;
  await renderer.init();
  if (execute) renderer.executeCommands(JSON.stringify(execute.commands));
};

/** A clip is an address; how long it lasts is told. */
function silentPlayer(listener, clips) {
  const addresses = new Map();
  let timer;
  return {
    prepare(address) {
      const id = `clip-${addresses.size}`;
      addresses.set(id, address);
      setTimeout(() => listener.onPrepared(id));
      return id;
    },
    play(id) {
      listener.onPlaybackStarted(id);
      timer = setTimeout(() => listener.onPlaybackFinished(id), clips[addresses.get(id)] ?? 0);
    },
    flush: () => clearTimeout(timer),
  };
}
