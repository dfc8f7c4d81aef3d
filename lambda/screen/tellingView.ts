import type { Reply } from '../dialog/reply';
import type { Bars } from '../diary/bars';
import { fill } from '../lib/text';
import type { ScreenWords } from '../locales/screenWords';
import { type Apl, bound, shaped, sized } from './apl';
import { countdown, figures, progress } from './inMotion';
import { choices, row, text } from './parts';
import type { View } from './view';

/** Words and what they come from, a chart or a list, in place of what is done. */
export interface Told extends View {
  /** Lines under the words. */
  footer: readonly string[];
  bars?: Bars | undefined;
  list?: Reply['list'] | undefined;
  /** A number to call, in digits. */
  call?: string | undefined;
  /** How long the words are that it opens with, in characters. */
  first: number;
}

/** Words of so many characters leave room for a figure; much longer ones need all there is. */
const fewLetters = 140;

/** A question with its answers, an answer with its sources, a summary with its chart, reminders one by one. */
export function telling(told: Told): readonly Apl[] {
  const { content, scene, offer, longest } = told;
  const { screen } = content;
  const few = longest <= fewLetters;
  const drawn = few ? scene : undefined;
  // A round screen has no room for long words and large targets.
  const [large, small] = few ? [bound('true'), row()] : [bound('!@round'), row('@round')];
  return [
    {
      type: 'Container',
      direction: bound("@round || @tall ? 'column' : 'row'"),
      alignItems: 'center',
      justifyContent: 'center',
      width: '100%',
      grow: 1,
      shrink: 1,
      paddingTop: sized(drawn ? 3 : 6, 0),
      items: [
        ...(drawn ? [figures(drawn, screen.figure, [29, 52])] : []),
        words(told, few, drawn !== undefined),
        ...(drawn ? [countdown()] : []),
      ],
    },
    ...(drawn ? [openQuestion()] : []),
    ...(scene ? [{ ...progress(), when: bound('!@round') }] : []),
    ...(offer.choices.length > 0 ? [choices(large)] : []),
    ...(offer.choices.length + offer.row.length > 0 ? [small] : []),
  ];
}

/** The words, in two sizes: those it opens with, and what is said if nobody answers. Under them what belongs to them. */
function words(
  { content, longest, first, footer, bars, list, call }: Told,
  few: boolean,
  drawn: boolean,
): Apl {
  const { screen } = content;
  const part = (id: string, letters: number, display: string) =>
    text(bound('line'), sizeOf(letters, drawn), { id, width: '100%', display });
  const sources = footer.map((line) =>
    text(line, [3.8, 3.8], { color: '@soft', width: '100%', spacing: sized(1, 1) }),
  );
  return {
    type: 'ScrollView',
    grow: 1,
    shrink: 1,
    width: shaped('72%', '100%'),
    height: bound(`@round ? @u * ${drawn ? 20 : few ? 45 : 63} : @tall ? 'auto' : '100%'`),
    item: {
      type: 'Container',
      width: '100%',
      minHeight: drawn ? shaped('0%', '100%') : '100%',
      justifyContent: 'center',
      items: [
        part('first', first, bound(`${later} ? 'none' : 'normal'`)),
        part('line', longest, bound(`${later} ? 'normal' : 'none'`)),
        ...(call ? [text(call, [11, 16], { width: '100%', spacing: sized(1, 2) })] : []),
        ...(bars ? [barChart(bars, screen)] : []),
        ...(list ?? []).map(listed),
        ...sources,
      ],
    },
  };
}

/** Whether it shows other words than those it opened with. */
const later = 'line != payload.show.properties.line';

function sizeOf(letters: number, drawn: boolean): readonly [round: number, others: number] {
  if (letters <= 60) return [drawn ? 5.8 : 6.4, 9];
  if (letters <= fewLetters) return [drawn ? 4.4 : 5, 6.4];
  return letters <= 260 ? [4.6, 5.6] : [4.2, 4.6];
}

/** The question stays in sight while something else is said. */
function openQuestion(): Apl {
  return text(bound('payload.show.properties.question'), [4, 4.4], {
    color: '@soft',
    width: shaped('72%', '100%'),
    height: sized(5, 6),
    maxLines: 1,
    opacity: bound('line != payload.show.properties.question ? 1 : 0'),
    id: 'asked',
  });
}

/** One of several things: what it is, and large what there is to know of it. */
function listed({ what, detail }: { what: string; detail: string }): Apl {
  return {
    type: 'Container',
    width: '100%',
    spacing: sized(2, 4),
    items: [text(what, [4, 4.4], { color: '@soft', width: '100%' }), text(detail, [5, 7], { width: '100%' })],
  };
}

/** A bar for each part of a period, its number above and its first day beneath. */
function barChart({ parts, from, to }: Bars, { chart, span, months }: ScreenWords): Apl {
  const most = Math.max(1, ...parts.map(({ count }) => count));
  const dayOf = (day: Bars['parts'][number]['from'], gap: string) =>
    `${months[day.month - 1]}${gap}${day.day}`;
  return {
    type: 'Container',
    width: '100%',
    alignItems: 'center',
    spacing: sized(2, 2),
    accessibilityLabel: fill(chart, {
      counts: parts.map((part) => `${dayOf(part.from, ' ')}: ${part.count}`).join(', '),
    }),
    items: [
      {
        type: 'Container',
        direction: 'row',
        alignItems: 'end',
        justifyContent: 'center',
        height: sized(27, 34),
        items: parts.map((part) => ({
          type: 'Container',
          shrink: 0,
          spacing: sized(2, 3),
          width: sized(8, 11),
          alignItems: 'center',
          justifyContent: 'end',
          height: '100%',
          items: [
            text(String(part.count), [4, 4.6], {}),
            {
              type: 'Frame',
              backgroundColor: '@ring',
              width: '100%',
              height: sized(0.6 + (12 * part.count) / most, 0.6 + (17 * part.count) / most),
            },
            text(dayOf(part.from, '<br>'), [3.4, 3.8], { color: '@soft' }),
          ],
        })),
      },
      text(fill(span, { from, to }), [3.8, 4], { color: '@soft' }),
    ],
  };
}
