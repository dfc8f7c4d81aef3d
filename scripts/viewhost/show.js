// Runs in the browser: shows one picture with Amazon's renderer, and plays its clips without a sound, for as long as
// they last.

/** What the skill would have been told, and what went wrong. */
window.events = [];
window.errors = [];

window.show = async ({ render, execute, screen, clips, hour }) => {
  window.renderer?.destroy();
  const view = document.getElementById('view');
  view.replaceChildren();
  [window.events, window.errors] = [[], []];
  const content = AplRenderer.Content.create(JSON.stringify(render.document));
  content.addData('payload', JSON.stringify(render.datasources));
  if (content.isError() || !content.isReady()) throw new Error('the document cannot be read');
  const [width, height] = screen.size;
  const renderer = AplRenderer.default.create({
    view,
    content,
    theme: 'dark',
    mode: screen.mode,
    viewport: { width, height, dpi: 160, shape: screen.shape, isRound: screen.shape === 'ROUND' },
    environment: { agentName: 'tests', agentVersion: '1.0.0' },
    utcTime: Date.UTC(2026, 0, 15) + hour * 3_600_000,
    localTimeAdjustment: 0,
    logLevel: 'warn',
    logTransport: (level, name, message) => {
      // Sizes are whole; what is a dp too large is rounded.
      const sizes = [...message.matchAll(/(\d+) => (\d+)/g)];
      const rounded = sizes.length > 0 && sizes.every(([, one, other]) => Math.abs(one - other) <= 1);
      if (level !== 'info' && !rounded) window.errors.push(`${level} ${name}: ${message}`);
    },
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

/** Whether anything of a component can be seen. */
function isSeen(element) {
  for (let one = element; one && one.id !== 'view'; one = one.parentElement) {
    const { display, opacity, visibility } = getComputedStyle(one);
    if (display === 'none' || visibility === 'hidden' || Number(opacity) === 0) return false;
  }
  return element.getBoundingClientRect().width > 1;
}

/** Whether something around it hides a part of it that cannot be moved into sight. */
function isClipped(element) {
  const { kComponentTypeSequence, kComponentTypeScrollView } = AplRenderer.ComponentType;
  const moving = Object.values(window.renderer.componentMap)
    .filter(({ component }) =>
      [kComponentTypeSequence, kComponentTypeScrollView].includes(component.getType()),
    )
    .map(({ container }) => container);
  const { left, right, top, bottom } = element.getBoundingClientRect();
  for (let one = element.parentElement; one && one.id !== 'view'; one = one.parentElement) {
    if (moving.includes(one)) return false;
    const box = one.getBoundingClientRect();
    const outside =
      left < box.left - 6 || right > box.right + 6 || top < box.top - 6 || bottom > box.bottom + 6;
    if (outside && getComputedStyle(one).overflow.includes('hidden')) return true;
  }
  return false;
}

function laid(component, words) {
  const { container } = component;
  const { x, y, width, height } = container.getBoundingClientRect();
  // Letters stand out of their line by a little.
  const inner = container.firstElementChild ?? container;
  const cut = inner.scrollHeight > height + 6 || inner.scrollWidth > width + 6 || isClipped(container);
  return { words, x, y, width, height, cut };
}

function componentsOf(type) {
  return Object.values(window.renderer.componentMap).filter(
    ({ component, container }) =>
      component.getType() === AplRenderer.ComponentType[type] && isSeen(container),
  );
}

/** Everything that can be read now. */
window.textsOf = () =>
  componentsOf('kComponentTypeText')
    .map((one) => laid(one, one.container.innerText.trim()))
    .filter(({ words }) => words !== '');

/** Everything that can be touched now; its label is what a screen reader would say. */
window.targetsOf = () =>
  componentsOf('kComponentTypeTouchWrapper').map((one) =>
    laid(one, one.props[AplRenderer.PropertyKey.kPropertyAccessibilityLabel] ?? ''),
  );

/** The colour that everything stands on. */
window.groundOf = () => {
  const { backgroundColor } = getComputedStyle(window.renderer.top.container);
  const parts = [...backgroundColor.matchAll(/\d+/g)].slice(0, 3).map(([part]) => Number(part));
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`.toUpperCase();
};
