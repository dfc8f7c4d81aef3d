// The time of the frame that a picture is drawn in: it begins anew with each picture, and keeps up with the device's clock,
// however fast that goes. Runs before the renderer, which asks for the time in all of these ways.
window.frameTime = (() => {
  const room = {
    now: performance.now.bind(performance),
    frame: requestAnimationFrame.bind(window),
    setTimeout: setTimeout.bind(window),
    clearTimeout: clearTimeout.bind(window),
  };
  const epoch = Date.now();
  let [rate, passed, since, start] = [1, 0, room.now(), 0];
  const now = () => passed + (room.now() - since) * rate;
  const count = () => {
    [passed, since] = [now(), room.now()];
  };

  /** Timers, in the order they are due. */
  const timers = new Map();
  let last = 0;
  let bell;
  const due = () => [...timers].sort(([, one], [, other]) => one.at - other.at)[0];
  const ring = () => {
    const [id, timer] = due() ?? [];
    if (timer && timer.at <= now()) {
      timers.delete(id);
      timer.call();
    }
    wind();
  };
  const wind = () => {
    room.clearTimeout(bell);
    const [, timer] = due() ?? [];
    if (timer) bell = room.setTimeout(ring, Math.max(0, (timer.at - now()) / Math.max(rate, 0.01)));
  };

  Date.now = () => Math.round(epoch + now());
  performance.now = now;
  window.requestAnimationFrame = (call) => room.frame(() => call(now()));
  window.setTimeout = (call, ms = 0, ...given) => {
    last += 1;
    timers.set(last, { at: now() + Number(ms), call: () => call(...given) });
    wind();
    return last;
  };
  window.clearTimeout = (id) => timers.delete(id);

  return {
    /** A picture begins. */
    begin() {
      start = now();
    },
    /** Since it began, ms. */
    since: () => now() - start,
    /** The device is so far, and goes so fast: what lags behind catches up within a second or so. */
    follow(ms, speed) {
      count();
      rate = Math.min(400, Math.max(0, speed + ((ms - (passed - start)) / 1000) * 3));
      wind();
    },
  };
})();
