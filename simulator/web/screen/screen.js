// The screen of the Echo, in a frame of the page: draws what it is sent, and tells of what a finger touches. What a picture
// sends by itself is left out: the Echo knows when that happens.

const view = document.getElementById('view');
const tell = (message) => parent.postMessage(message, location.origin);
let [renderer, asked] = [null, 0];

async function show({ picture, screen, utcTime, offsetMs }) {
  asked += 1;
  const mine = asked;
  renderer?.destroy();
  renderer = null;
  view.replaceChildren();
  Object.assign(view.style, { width: `${screen.width}px`, height: `${screen.height}px` });
  try {
    await window.engine;
    window.frameTime.begin();
    const drawn = await window.drawPicture({
      view,
      picture,
      screen,
      utcTime,
      offsetMs,
      onEvent: ({ source, arguments: sent }) => {
        if (source?.handler === 'Press') tell({ kind: 'touch', arguments: sent });
      },
      onTrouble: (words) => tell({ kind: 'complaint', words }),
    });
    // Another picture may have come while this one was drawn.
    if (mine !== asked) return drawn.destroy();
    renderer = drawn;
    awaken();
    // However long it took to draw, the picture begins at its beginning, and catches up from there.
    window.frameTime.begin();
    const { commands, commandsAtMs } = picture;
    if (commands.length > 0)
      setTimeout(() => {
        if (mine === asked) drawn.executeCommands(JSON.stringify(commands));
      }, commandsAtMs - window.frameTime.since());
    tell({ kind: 'drawn' });
  } catch (error) {
    view.replaceChildren();
    tell({ kind: 'undrawn', words: error instanceof Error ? error.message : String(error) });
  }
}

/** The first press after a picture has appeared only wakes the renderer: it is pressed where nothing is. */
function awaken() {
  const at = { bubbles: true, clientX: 0, clientY: 0, pointerId: 1, pointerType: 'mouse', isPrimary: true };
  const target = document.elementFromPoint(0, 0) ?? view;
  for (const kind of ['pointerdown', 'pointerup']) target.dispatchEvent(new PointerEvent(kind, at));
  for (const kind of ['mousedown', 'mouseup']) target.dispatchEvent(new MouseEvent(kind, at));
}

window.addEventListener('message', ({ origin, data }) => {
  if (origin !== location.origin) return;
  if (data.kind === 'picture') void show(data);
  if (data.kind === 'time') window.frameTime.follow(data.ms, data.speed);
});

window.engine.then(
  () => tell({ kind: 'ready' }),
  (error) => tell({ kind: 'undrawn', words: `Amazon's renderer did not start: ${error}` }),
);
