// Runs in a browser, after Amazon's renderer: draws one picture, and plays its sounds silently, for as long as they last.

// The engine starts only if it is asked for right after its script.
window.engine = AplRenderer.initEngine();

/**
 * Draws a picture into an element. Throws, or rejects, where the renderer cannot.
 * @param given.picture   what `pictureOf` makes of a response
 * @param given.screen    its mode, shape, and width and height in dp
 * @param given.utcTime   the device's time, ms since 1970, and how far its zone is ahead of it (`offsetMs`)
 * @param given.onEvent   gets whatever the picture sends: `arguments`, and the `source` that sends it
 * @param given.onTrouble gets what the renderer complains about
 * @returns the renderer
 */
window.drawPicture = async ({ view, picture, screen, utcTime, offsetMs, onEvent, onTrouble }) => {
  const { render, clips } = picture;
  const content = AplRenderer.Content.create(JSON.stringify(render.document));
  content.addData('payload', JSON.stringify(render.datasources));
  if (content.isError() || !content.isReady()) throw new Error('the document cannot be read');
  const { mode, shape, width, height } = screen;
  const renderer = AplRenderer.default.create({
    view,
    content,
    theme: 'dark',
    mode,
    viewport: { width, height, dpi: 160, shape, isRound: shape === 'ROUND' },
    environment: { agentName: 'cramp-coach', agentVersion: '1.0.0' },
    utcTime,
    localTimeAdjustment: offsetMs,
    logLevel: 'warn',
    logTransport: (level, name, message) => {
      // Sizes are whole; what is a dp too large is rounded.
      const sizes = [...message.matchAll(/(\d+) => (\d+)/g)];
      const rounded = sizes.length > 0 && sizes.every(([, one, other]) => Math.abs(one - other) <= 1);
      if (level !== 'info' && !rounded) onTrouble(`${level} ${name}: ${message}`);
    },
    onSendEvent: onEvent,
    onRunTimeError: (errors) => onTrouble(JSON.stringify(errors)),
    audioPlayerFactory: (listener) => silentPlayer(listener, clips),
  });
  await renderer.init();
  return renderer;
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
