import type { Row } from '../section';
import { documentsIn, errorOf, type HeardHold, heardHolds, heardSpokenHolds } from './holds';
import { median } from './movementRows';
import { type Strip, signed } from './picture';
import { espeak, speeds } from './sound/espeak';
import { missing, whatToInstall } from './sound/programs';
import { spokenHolds } from './spokenHolds';

/** What comes of all holds: rows, what explains them, and the strips of the picture. */
export interface MeasuredHolds {
  readonly rows: readonly Row[];
  readonly details: string;
  readonly strips: readonly Strip[];
}

/** What a hold of sound documents and one of words alone may be off, in ms. */
const EXACT_MS = 500;
const SPOKEN_MS = 2_000;

/** Renders every different sound document of some responses, at three speeds of the voice, and all holds of words alone. */
export async function measuredHolds(responses: readonly unknown[]): Promise<MeasuredHolds> {
  const absent = missing([espeak]);
  if (absent.length > 0) return nothing(whatToInstall(absent));
  const documents = documentsIn(responses);
  const strips: Strip[] = [];
  for (const speed of speeds)
    strips.push({ name: `Sound, ${speed.name} voice`, holds: await heardHolds(documents, speed) });
  const exact = strips.flatMap(({ holds }) => holds);
  const usual = speeds.find(({ name }) => name === 'usual')!;
  const spoken = await heardSpokenHolds(await spokenHolds(), usual);
  return {
    rows: [exactRow(exact, documents.length), spokenRow(spoken)],
    details: detailsOf(exact),
    strips: [...strips, { name: 'Words alone', holds: spoken }],
  };
}

const exactHow =
  'Every different sound document mixed as APL for Audio says, with words by espeak-ng and a tone for the bell, at 12, 15 and 18 ' +
  'characters a second. In the wave the end of "Hold." is found by correlation and the bell by its frequencies; what lies between is compared with the length asked for.';

const spokenHow =
  'The same holds on a device without sound documents, sentence by sentence by espeak-ng at 15 characters a second, found in the wave in the same way, against the length that the hold has as sound.';

function exactRow(holds: readonly HeardHold[], documents: number): Row {
  return {
    what: 'hold accuracy, rendered sound',
    figure: `${figureOf(holds)} (${documents} documents, ${holds.length} holds)`,
    target: '± 0.5 s',
    met: holds.length > 0 && holds.every((hold) => Math.abs(errorOf(hold)) <= EXACT_MS),
    how: exactHow,
  };
}

function spokenRow(holds: readonly HeardHold[]): Row {
  const off = holds.filter((hold) => Math.abs(errorOf(hold)) > SPOKEN_MS);
  return {
    what: 'hold accuracy, words alone',
    figure: `${figureOf(holds)} (${holds.length} holds)`,
    target: '± 2 s',
    met: holds.length > 0 && off.length === 0,
    how: spokenHow,
    ...(off.length > 0 && {
      shortfall:
        `${off.length} are off by more. They are ± 2 s at an even 15 characters a second, which is all that is known of Alexa; how long a voice rests at the ` +
        'commas of the counted breaths decides the rest, and espeak-ng rests long. Time one on a device, then set the words in lambda/locales/en/coaching.ts (`breath`).',
    }),
  };
}

/** The middle and the farthest error, in ms. */
function figureOf(holds: readonly HeardHold[]): string {
  const errors = holds.map(errorOf);
  const lost = errors.filter((error) => !Number.isFinite(error)).length;
  const farthest = errors.reduce((far, error) => (Math.abs(error) > Math.abs(far) ? error : far), 0);
  const inMs = (ms: number) =>
    `${signed(ms).replace(/[\d.]+/, '')}${Math.abs(Math.round(ms)).toLocaleString('en-US')} ms`;
  const found = lost === 0 ? '' : `, ${lost} not found`;
  return Number.isFinite(farthest)
    ? `median ${inMs(median(errors))}, farthest ${inMs(farthest)}${found}`
    : `${lost} not found`;
}

function nothing(shortfall: string): MeasuredHolds {
  const row = (what: string, target: string, how: string): Row => ({
    what,
    figure: 'not measured',
    target,
    how,
    shortfall,
  });
  return {
    rows: [
      row('hold accuracy, rendered sound', '± 0.5 s', exactHow),
      row('hold accuracy, words alone', '± 2 s', spokenHow),
    ],
    details: '',
    strips: [],
  };
}

/** How often each length is held, and what the measure leaves open. */
function detailsOf(holds: readonly HeardHold[]): string {
  const counts = new Map<number, HeardHold[]>();
  for (const hold of holds) counts.set(hold.statedMs, [...(counts.get(hold.statedMs) ?? []), hold]);
  const lines = [...counts]
    .sort(([a], [b]) => a - b)
    .map(([ms, same]) => {
      const errors = same.map(errorOf);
      const span = `${signed(Math.min(...errors))} to ${signed(Math.max(...errors))} s`;
      return `| ${(ms / 1_000).toFixed(1)} s | ${same.length} | ${span} |`;
    });
  return [
    'Holds by the length asked for, over three speeds of the voice:',
    '',
    '| Length | Holds | Error |',
    '| --- | --- | --- |',
    ...lines,
    '',
    "The sounds of Alexa's library cannot be had outside of Alexa: a tone of two partials of the same estimated length stands in. The pause " +
      'that espeak-ng leaves after a sentence (0.2 to 0.6 s) is taken off each clip of a sound document, since nobody has published how long ' +
      'Alexa\'s is: a pause after "Hold." would make each hold longer by that much, and up to half a second of it stays within the target.',
  ].join('\n');
}
