import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Response } from 'ask-sdk-model';
import { type Browser, chromium, type Page } from 'playwright-core';
import type { ScreenKind } from '../../lambda/screen/viewports';
import { performApla } from '../../simulator/performance/apla';

/** Debian's browser. Without it nothing can be looked at, and tests that need it say so. */
const browserPath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  (path) => existsSync(path),
);

/** Whether there is a browser to show pictures in. */
export const hasBrowser = browserPath !== undefined;

/** Why tests with a browser are left out, for their names; empty where they are not. */
export const skipped = hasBrowser ? '' : ' (left out: no Chromium; on Debian: apt-get install chromium)';

const files: Record<string, { path: string; type: string }> = {
  '/': { path: join(__dirname, 'page.html'), type: 'text/html' },
  '/show.js': { path: join(__dirname, 'show.js'), type: 'text/javascript' },
  '/viewhost.js': {
    path: join(__dirname, '..', '..', 'node_modules', 'apl-viewhost-web', 'index.js'),
    type: 'text/javascript',
  },
};

/** The voice that clips are spoken with, in characters a second. */
const voice = 15;

/** A text as it is laid out, in dp. */
export interface Laid {
  words: string;
  x: number;
  y: number;
  width: number;
  height: number;
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
  /** The middle and the size of everything that can be touched and is in sight, by the label for a screen reader. */
  targets(): Promise<Laid[]>;
  /** Touches a place, for as long as a finger does. */
  touch(x: number, y: number): Promise<void>;
  picture(): Promise<Buffer>;
  close(): Promise<void>;
}

/** Amazon's renderer in a browser without a window. */
export interface Viewhost {
  show(response: Response, screen: ScreenKind, hour?: number): Promise<Seen>;
  close(): Promise<void>;
}

/** Opens the renderer. Nothing is fetched from anywhere but this process. */
export async function openViewhost(): Promise<Viewhost> {
  const server = await serve();
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const browser = await chromium.launch({ executablePath: browserPath!, args: ['--no-sandbox'] });
  return {
    show: (response, screen, hour = 3) => show(browser, origin, response, screen, hour),
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

interface Directives {
  render: { datasources: Datasources; sources?: Record<string, unknown> };
  execute?: object;
}
interface Datasources {
  show: { properties: Record<string, unknown>; transformers?: { template: string; outputName: string }[] };
}

async function show(
  browser: Browser,
  origin: string,
  response: Response,
  screen: ScreenKind,
  hour: number,
): Promise<Seen> {
  const [width, height] = screen.size;
  const page = await browser.newPage({ viewport: { width, height } });
  const wrong: string[] = [];
  page.on('pageerror', (error) => wrong.push(String(error)));
  await page.route('**/*', (route) =>
    route.request().url().startsWith(origin) ? route.continue() : route.abort(),
  );
  await page.clock.install();
  await page.goto(origin);
  await page.evaluate(() => (globalThis as never as { engine: Promise<void> }).engine);
  await page.clock.pauseAt(new Date(Date.now() + 60_000));
  const { directives, clips } = heard(response);
  const shown = page.evaluate(
    (given) => (globalThis as never as { show: (given: object) => Promise<void> }).show(given),
    { ...directives, screen, clips, hour },
  );
  await page.clock.runFor(500);
  await shown;
  await page.clock.runFor(100);
  return seen(page, wrong);
}

/** What Alexa's cloud does before a device sees a picture: sound documents become addresses. */
function heard({ directives = [] }: Response): { directives: Directives; clips: Record<string, number> } {
  const of = (type: string) => directives.find((one) => one.type === `Alexa.Presentation.APL.${type}`);
  const render = JSON.parse(JSON.stringify(of('RenderDocument'))) as Directives['render'];
  const execute = of('ExecuteCommands');
  const clips: Record<string, number> = {};
  for (const { template, outputName } of render.datasources.show.transformers ?? []) {
    const url = `https://sound.test/${template}.mp3`;
    clips[url] = performApla(render.sources![template], voice).lengthMs;
    render.datasources.show.properties[outputName] = { url };
  }
  return { directives: { render, ...(execute && { execute }) }, clips };
}

function seen(page: Page, wrong: string[]): Seen {
  const read = <T>(expression: string) => page.evaluate<T>(expression);
  return {
    async pass(ms) {
      await page.clock.runFor(ms);
    },
    told: () => read('window.events'),
    complaints: async () => [...wrong, ...(await read<string[]>('window.errors'))],
    texts: () => read(textsScript),
    targets: () => read(targetsScript),
    async touch(x, y) {
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.clock.runFor(150);
      await page.mouse.up();
      await page.clock.runFor(150);
    },
    picture: () => page.screenshot(),
    close: () => page.close(),
  };
}

/** Walks what the renderer has laid out: components with a text that are shown, wherever a parent hides none of it. */
const textsScript = `(() => {
  const found = [];
  const walk = (component) => {
    const { $container, container = $container?.[0] } = component;
    if (!container || getComputedStyle(container).display === 'none' || Number(getComputedStyle(container).opacity) === 0) return;
    if (component.constructor.name && component.textContainer !== undefined || component.component?.getType?.() === 9) {
      const box = container.getBoundingClientRect();
      found.push({ words: container.innerText.trim(), x: box.x, y: box.y, width: box.width, height: box.height });
    }
    for (const child of component.children ?? []) walk(child);
  };
  walk(window.renderer.top);
  return found;
})()`;
const targetsScript = '[]';
