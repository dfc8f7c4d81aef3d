import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Response } from 'ask-sdk-model';
import type { Browser, Page } from 'playwright-core';
import type { ScreenKind } from '../../../../lambda/screen/viewports';
import type { Directive } from '../../../../simulator/device/skill/response';
import { pictureOf } from '../../../../simulator/web/viewhost/clips';
import { root } from '../../../root';
import { launch } from './browser';

export { hasBrowser, skipped } from './browser';

const files: Record<string, { path: string; type: string }> = {
  '/': { path: join(__dirname, 'page.html'), type: 'text/html' },
  '/draw.js': {
    path: join(root, 'simulator', 'web', 'viewhost', 'draw.js'),
    type: 'text/javascript',
  },
  '/show.js': { path: join(__dirname, 'show.js'), type: 'text/javascript' },
  '/viewhost.js': {
    path: join(root, 'node_modules', 'apl-viewhost-web', 'index.js'),
    type: 'text/javascript',
  },
};

/** The voice that clips are spoken with, in characters a second. */
const voice = 15;

/** A text or a target as it is laid out, in dp. */
export interface Laid {
  /** What can be read, or the label for a screen reader. */
  words: string;
  x: number;
  y: number;
  width: number;
  height: number;
  /** Its words need more room than it has. */
  cut: boolean;
}

/** A picture on a screen. Its clock stands still but for `pass`. */
export interface Seen {
  /** Lets time pass, with everything that happens in it, in ms. */
  pass(ms: number): Promise<void>;
  /** What it has told the skill so far. */
  told(): Promise<unknown[][]>;
  /** What the renderer complained about. */
  complaints(): Promise<string[]>;
  /** Everything that can be read on it now. */
  texts(): Promise<Laid[]>;
  /** Everything that can be touched, also what has to be moved into sight first. */
  targets(): Promise<Laid[]>;
  /** Touches a place, for as long as a finger does. */
  touch(x: number, y: number): Promise<void>;
  picture(): Promise<Buffer>;
}

/** A screen of one kind; it shows one picture at a time, as of an hour of the day. */
export interface Device {
  show(response: Response, hour?: number): Promise<Seen>;
  /** The colour that everything stands on, `#RRGGBB`. */
  ground(): Promise<string>;
  close(): Promise<void>;
}

/** Amazon's renderer in a browser without a window. */
export interface Viewhost {
  open(screen: ScreenKind): Promise<Device>;
  close(): Promise<void>;
}

/** Opens the renderer. Nothing is fetched from anywhere but this process. */
export async function openViewhost(): Promise<Viewhost> {
  const server = await serve();
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const browser = await launch();
  return {
    open: (screen) => open(browser, origin, screen),
    async close() {
      await browser.close();
      server.close();
    },
  };
}

function serve(): Promise<Server> {
  const server = createServer(({ url = '' }, response) => {
    const file = files[url];
    if (!file) return response.writeHead(404).end();
    return response.setHeader('content-type', `${file.type}; charset=utf-8`).end(readFileSync(file.path));
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(server));
  });
}

async function open(browser: Browser, origin: string, screen: ScreenKind): Promise<Device> {
  const [width, height] = screen.size;
  const page = await browser.newPage({ viewport: { width, height } });
  const wrong: string[] = [];
  page.on('pageerror', (error) => wrong.push(String(error)));
  await page.route('**/*', (route) =>
    route.request().url().startsWith(origin) ? route.continue() : route.abort(),
  );
  await page.clock.install();
  await page.goto(origin);
  await page.evaluate('window.engine');
  await page.clock.pauseAt(new Date(Date.now() + 60_000));
  return {
    async show(response, hour = 3) {
      wrong.length = 0;
      const picture = pictureOf((response.directives ?? []) as Directive[], voice);
      const shown = page.evaluate(
        (given) => (globalThis as never as { show: (given: object) => Promise<void> }).show(given),
        { picture, screen, hour },
      );
      await page.clock.runFor(200);
      await shown;
      await page.clock.runFor(100);
      return seen(page, wrong);
    },
    ground: () => page.evaluate('window.groundOf()'),
    close: () => page.close(),
  };
}

function seen(page: Page, wrong: string[]): Seen {
  const read = <T>(expression: string) => page.evaluate<T>(expression);
  const press = async (x: number, y: number) => {
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.clock.runFor(150);
    await page.mouse.up();
    // What a finger did is told with one of the next frames.
    await page.clock.runFor(300);
  };
  let awake = false;
  return {
    async pass(ms) {
      await page.clock.runFor(ms);
    },
    told: () => read('window.events'),
    complaints: async () => [...wrong, ...(await read<string[]>('window.errors'))],
    texts: () => read('window.textsOf()'),
    targets: () => read('window.targetsOf()'),
    async touch(x, y) {
      // The first press after a picture has appeared only wakes the renderer.
      if (!awake) await press(1, 1);
      awake = true;
      await press(x, y);
    },
    picture: () => page.screenshot(),
  };
}
