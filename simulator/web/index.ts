/** The page beside the terminal: `npm start` prints its address. */
import { Temporal } from 'temporal-polyfill';
import { screenNames, screens } from '../device/screens';
import { UsageError } from '../lib/usageError';
import { localesIn } from '../nlu/modelFiles';
import type { Options } from '../options';
import type { Ear, Page } from '../run';
import { modelsIn } from './household';
import type { Choices } from './messages';
import { servePage } from './server';

/** Serves it. Never rejects: what is wrong is its line, and the terminal goes on. */
export async function openPage(root: string, options: Options, ear: Ear): Promise<Page> {
  try {
    const { address, close } = await servePage(
      {
        root,
        base: {
          root,
          model: modelsIn(root, { [options.locale]: ear.model }),
          understanding: ear.understanding,
        },
        choices: () => choicesOf(root, options),
      },
      options.port,
    );
    return { line: `Or in a browser, with a screen, a clock and your microphone: ${address}`, close };
  } catch (error) {
    const line = error instanceof UsageError ? error.message : `No page: ${String(error)}`;
    return { line, close: async () => undefined };
  }
}

/** A new night is the one to come, at ten past three, on a device as the terminal's was asked for. */
function choicesOf(
  root: string,
  { locale, zone, voice, screen, apla, ear, seed, permission }: Options,
): Choices {
  return {
    settings: {
      clock: `${Temporal.Now.plainDateISO(zone)}T03:10`,
      zone,
      locale,
      screen,
      apla,
      permission: permission ?? 'missing',
      storage: 'up',
      network: 'fast',
      voice,
      ear,
      seed,
    },
    locales: localesIn(root),
    screens: screenNames.flatMap((name) => {
      const screen = screens[name];
      return screen ? [{ name, ...screen }] : [];
    }),
  };
}
