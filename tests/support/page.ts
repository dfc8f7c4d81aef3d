import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launch } from '../../scripts/generate/screens/viewhost/browser';
import { screenNames, screens } from '../../simulator/device/screens';
import { compiledOnce } from '../../simulator/nlu/compiledOnce';
import type { HouseholdParts } from '../../simulator/web/household';
import { modelsIn } from '../../simulator/web/household';
import type { Choices } from '../../simulator/web/messages';
import { servePage } from '../../simulator/web/server';

const repository = join(__dirname, '..', '..');

/** A device at ten past three, in New York. */
export const settings: Choices['settings'] = {
  clock: '2026-01-15T03:10',
  zone: 'America/New_York',
  locale: 'en-US',
  screen: 'none',
  apla: true,
  permission: 'missing',
  storage: 'up',
  network: 'fast',
  voice: 15,
  ear: 'exact',
  seed: 1,
};

/** A home for nights of the tests; each model is compiled once for all of them. */
export function base(root = repository): Pick<HouseholdParts, 'root' | 'model' | 'understanding'> {
  return { root, model: modelsIn(root), understanding: compiledOnce() };
}

/** Serves the page at a free port. */
export function serve(parts = base(), port = 0) {
  const offered = screenNames.flatMap((name) => (screens[name] ? [{ name, ...screens[name] }] : []));
  const choices = () => ({ settings, locales: ['en-GB', 'en-US'], screens: offered });
  return servePage({ root: parts.root, base: parts, choices }, port);
}

/** The page, as somebody at it uses it. */
export interface AtPage {
  page: Page;
  /** Types and sends a sentence. */
  say(text: string): Promise<void>;
  /** Waits until the conversation has these words. */
  hear(words: string | RegExp): Promise<void>;
  /** Says something as soon as she says these words: at sixty times the speed, sooner than a test could. */
  answerTo(words: string, answer: string): Promise<void>;
  /** All of the conversation. */
  conversation(): Promise<string>;
  /** What the browser complained of so far. */
  complaints: string[];
}

/** Runs on the page: answers as soon as the conversation has words that it had not. */
function answering(words: string, answer: string): string {
  return `(() => {
    const log = document.querySelector('[role=log]');
    const watch = new MutationObserver(() => {
      if (!log.textContent.includes(${JSON.stringify(words)})) return;
      watch.disconnect();
      const field = document.getElementById('say');
      field.value = ${JSON.stringify(answer)};
      field.dispatchEvent(new Event('input', { bubbles: true }));
      setTimeout(() => field.form.requestSubmit());
    });
    watch.observe(log, { childList: true, subtree: true, characterData: true });
  })()`;
}

/** A browser, and pages in it. */
export async function openBrowser() {
  const browser = await launch();
  return {
    async at(address: string, size = { width: 1280, height: 900 }, before = ''): Promise<AtPage> {
      const page = await browser.newPage({ viewport: size });
      page.setDefaultTimeout(20_000);
      const complaints: string[] = [];
      page.on('pageerror', (error) => complaints.push(String(error)));
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
      });
      page.on('request', (request) => {
        const url = request.url();
        if (!url.startsWith(address) && !/^(data|blob):/.test(url)) complaints.push(`asked ${url}`);
      });
      if (before) await page.addInitScript(before);
      await page.goto(address);
      const field = page.getByLabel('Say to Alexa');
      await field.waitFor();
      const log = page.getByRole('log');
      return {
        page,
        complaints,
        async say(text) {
          await field.fill(text);
          await field.press('Enter');
        },
        hear: async (words) => {
          const heard = log.getByText(words).last().waitFor();
          await heard.catch(async () => {
            throw new Error(`"${words}" was not heard in:\n${await log.innerText()}`);
          });
        },
        answerTo: (words, answer) => page.evaluate(answering(words, answer)),
        conversation: () => log.innerText(),
      };
    },
    close: () => browser.close(),
  };
}
