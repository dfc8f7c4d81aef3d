import { fill } from '../coaching/words';
import type { Bars } from '../diary/bars';
import type { Reply } from '../reply';
import { type Apl, bound, shaped, sized } from './apl';
import { countdown, figures, progress, seconds } from './inMotion';
import { choices, row, text } from './parts';
import type { Scene } from './scene';
import type { View } from './view';
import type { ScreenWords } from './words';

/** Words and what they come from, a chart or a list, in place of what is done. */
export interface Told extends View {
  /** Lines under the words. */
  footer: readonly string[];
  bars?: Bars | undefined;
  list?: Reply['list'] | undefined;
}

/** Words of so many characters leave room for a figure; much longer ones need all there is. */
const fewLetters = 140;

/** A question with its answers, an answer with its sources, a summary with its chart, reminders one by one. */
export function telling({
  content: { screen },
  scene,
  offer,
  longest,
  footer,
  bars,
  list,
}: Told): readonly Apl[] {
  const few = longest <= fewLetters;
  const drawn = few ? scene : undefined;
  const size: readonly [number, number] =
    longest <= 60 ? [6.4, 9] : few ? [drawn ? 4.4 : 5, 6.4] : longest <= 260 ? [4.6, 5.6] : [4.2, 4.6];
  const words = text(bound('line'), size, { width: '100%', id: 'line' });
  const sources = footer.map((line) =>
    text(line, [3.8, 3.8], { color: '@soft', width: '100%', spacing: sized(1, 1) }),
  );
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
        ...(drawn ? [pictured(drawn, screen.figure)] : []),
        {
          type: 'ScrollView',
          grow: 1,
          shrink: 1,
          width: shaped('72%', '100%'),
          height: bound(`@round ? @u * ${drawn ? 29 : few ? 45 : 63} : @tall ? 'auto' : '100%'`),
          item: {
            type: 'Container',
            width: '100%',
            minHeight: '100%',
            justifyContent: 'center',
            items: [
              words,
              ...(bars ? [barChart(bars, screen)] : []),
              ...(list ?? []).map(listed),
              ...sources,
            ],
          },
        },
        ...(drawn ? [countdown()] : []),
      ],
    },
    ...(scene ? [{ ...progress(), when: bound('!@round') }] : []),
    ...(offer.choices.length > 0 ? [choices(large)] : []),
    ...(offer.choices.length + offer.row.length > 0 ? [small] : []),
  ];
}

/** The figure, and on a round screen what is left beside it. */
function pictured(scene: Scene, label: string): Apl {
  return {
    type: 'Container',
    direction: 'row',
    alignItems: 'center',
    items: [
      figures(scene, label, [23, 52]),
      {
        ...seconds('countBeside', { width: sized(20, 0) }),
        when: bound('@round'),
        display: bound("heldMs > 0 ? 'normal' : 'none'"),
      },
    ],
  };
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
