import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** Debian's browser. Without it nothing can be looked at, and tests that need it say so. */
const browserPath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  (path) => existsSync(path),
);

/** Whether there is a browser to show pictures in. */
export const hasBrowser = browserPath !== undefined;

/** Why tests with a browser are left out, for their names; empty where they are not. */
export const skipped = hasBrowser ? '' : ' (left out: no Chromium; on Debian: apt-get install chromium)';

/** Starts it, without a window. */
export const launch = (): Promise<Browser> =>
  chromium.launch({ executablePath: browserPath!, args: ['--no-sandbox'] });
