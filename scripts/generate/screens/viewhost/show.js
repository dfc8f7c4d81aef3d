// Runs in the browser: shows one picture with Amazon's renderer.

/** What the skill would have been told, and what went wrong. */
window.events = [];
window.errors = [];

window.show = async ({ picture, screen, hour }) => {
  window.renderer?.destroy();
  const view = document.getElementById('view');
  view.replaceChildren();
  [window.events, window.errors] = [[], []];
  const [width, height] = screen.size;
  window.renderer = await window.drawPicture({
    view,
    picture,
    screen: { mode: screen.mode, shape: screen.shape, width, height },
    utcTime: Date.UTC(2026, 0, 15) + hour * 3_600_000,
    offsetMs: 0,
    onEvent: (event) => window.events.push(event.arguments),
    onTrouble: (trouble) => window.errors.push(trouble),
  });
  if (picture.commands.length > 0) window.renderer.executeCommands(JSON.stringify(picture.commands));
};

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
