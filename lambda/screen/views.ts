import { fill } from '../coaching/words';
import type { Content } from '../content';
import type { Bars } from '../diary/bars';
import { type Apl, bound, shaped, sized } from './apl';
import { figureInks } from './graphics';
import { choices, row, text } from './parts';
import type { Scene } from './scene';
import type { Offer } from './targets';

/** Everything that a view is made of. */
export interface View {
  content: Content;
  scene?: Scene | undefined;
  offer: Offer;
  /** How long the longest words are that it shows in one place, in characters. */
  longest: number;
}

/** Words and what they come from, or a chart, in place of what is done. */
export interface Told extends View {
  /** Lines under the words. */
  footer: readonly string[];
  bars?: Bars | undefined;
}

/** Whether a hold, or a part of a breath, is being counted down. */
const counting = 'heldMs > 0';
/** Whether the first of it has begun. */
const started = bound("heldFrom > 0 ? 'normal' : 'none'");
const notStarted = bound("heldFrom > 0 ? 'none' : 'normal'");
/** What is left of it, in ms. */
const leftMs = 'Math.min(heldMs, Math.max(0, heldFrom + heldMs - clock))';

/** A block that goes on: the figure, what to do, the countdown, the words as they are spoken, and what comes next. */
export function coaching({
  content: { screen },
  scene,
  longest,
  first,
}: View & { first: number }): readonly Apl[] {
  const { name, parts } = scene!;
  return [
    countdown(true, screen.countdown),
    {
      type: 'Container',
      direction: bound("@round || @tall ? 'column' : 'row'"),
      alignItems: 'center',
      justifyContent: 'center',
      width: '100%',
      height: bound('@u * (@round ? 34 : @tall ? 116 : 59)'),
      items: [figures(scene!, screen.figure), aside(name, parts)],
    },
    // On a round screen the title stands under the number in the middle, once there is one.
    {
      ...text(bound('steps[step].title'), [4.4, 4.4], { width: '88%', maxLines: 2 }),
      when: bound('@round'),
      paddingTop: sized(13, 0),
      height: sized(23, 0),
      color: '@soft',
      display: started,
    },
    spoken('lead', first, notStarted, 36),
    spoken('line', longest, started, 15),
    row(),
  ];
}

/** The words as they are spoken: the first ones, and those of the rest, which are mostly fewer. */
function spoken(id: string, longest: number, display: string, roundHeight: number): Apl {
  const size: readonly [number, number] =
    longest <= 60 ? [5, 6.4] : longest <= 95 ? [4.6, 5.6] : longest <= 130 ? [4.2, 4.8] : [4, 4.2];
  return text(bound('line'), roundHeight > 20 || longest <= 60 ? size : [3.9, size[1]], {
    width: shaped('80%', '100%'),
    height: bound(`@u * (@round ? ${roundHeight} : @tall ? 40 : 18)`),
    id,
    display,
  });
}

/** Title, countdown or what a routine is made of, and what comes next, beside the figure. */
function aside(name: string, parts: readonly string[]): Apl {
  return {
    type: 'Container',
    when: bound('!@round'),
    grow: 1,
    shrink: 1,
    width: bound("@tall ? '100%' : 'auto'"),
    alignItems: 'center',
    justifyContent: 'center',
    items: [
      text(name, [4, 5], {
        color: '@soft',
        width: '100%',
        maxLines: 1,
        // A routine is named as it begins, and then needs the room.
        ...(parts.length > 0 && { display: notStarted }),
      }),
      text(bound('steps[step].title'), [4, 5.8], { width: '100%', maxLines: 3, id: 'title' }),
      text(parts.join('<br>'), [4, 4.2], {
        color: '@soft',
        width: '100%',
        maxLines: 5,
        paddingTop: sized(0, 2),
        display: notStarted,
      }),
      countdown(false, ''),
      text(bound('steps[step].next'), [4, 4.4], { color: '@soft', width: '100%', maxLines: 2 }),
      progress(),
    ],
  };
}

/** How much of a routine is done. */
function progress(): Apl {
  return {
    type: 'Container',
    direction: 'row',
    alignItems: 'center',
    justifyContent: 'center',
    width: '100%',
    display: bound("steps[step].progress == '' ? 'none' : 'normal'"),
    items: [
      {
        type: 'VectorGraphic',
        source: 'bar',
        width: sized(30, 44),
        height: sized(3, 3),
        scale: 'fill',
        share: bound('steps[step].share'),
        ring: '@ring',
        track: '@track',
      },
      text(bound('steps[step].progress'), [4, 4.4], {
        color: '@soft',
        paddingLeft: sized(2, 2),
        id: 'progress',
      }),
    ],
  };
}

/** The ring with its number: round the rim of a round screen, else beside the figure. */
function countdown(rim: boolean, label: string): Apl {
  const side = sized(100, 30);
  return {
    type: 'Container',
    when: rim ? bound('@round') : bound('!@round'),
    ...(rim ? { position: 'absolute', top: 0, left: 0 } : { spacing: sized(0, 1), display: started }),
    width: side,
    height: side,
    opacity: bound(`${counting} ? 1 : 0`),
    items: [
      {
        type: 'VectorGraphic',
        source: 'ring',
        width: '100%',
        height: '100%',
        scale: 'best-fit',
        share: bound(`${counting} ? ${leftMs} / heldMs : 1`),
        thick: shaped(3, 9),
        ring: '@ring',
        track: '@track',
        ...(rim && { accessibilityLabel: label }),
      },
      text(bound(`${counting} ? Math.ceil(${leftMs} / 1000) : ''`), [13, 14], {
        position: 'absolute',
        width: '100%',
        height: '100%',
        id: rim ? 'countOnRim' : 'count',
      }),
    ],
  };
}

/** The figures of a scene, one of which is seen. */
function figures(
  { steps }: Scene,
  label: string,
  size: readonly [round: number, others: number] = [40, 64],
): Apl {
  const shapes = shapesOf(steps);
  const height = 0.85;
  return {
    type: 'Container',
    width: sized(...size),
    height: sized(size[0] * height, size[1] * height),
    items: shapes.map((index, number) => ({
      type: 'VectorGraphic',
      source: `figure${number}`,
      width: '100%',
      height: '100%',
      scale: 'best-fit',
      position: 'absolute',
      display: bound(`steps[step].figure == ${number} ? 'normal' : 'none'`),
      accessibilityLabel: fill(label, { what: steps[index]!.title }),
      ...figureInks,
    })),
  };
}

/** Indices of the first step of each figure that is needed. */
export function shapesOf(steps: Scene['steps']): number[] {
  return steps.flatMap((step, index) => (shapeOf(steps, step) === index ? [index] : []));
}

/** The first step that looks like another. */
export function shapeOf(steps: Scene['steps'], { technique, mirrored }: Scene['steps'][number]): number {
  return steps.findIndex((one) => one.technique === technique && one.mirrored === mirrored);
}

/** Words: a question with its answers, an answer with its sources, or a summary with its chart. */
export function telling({ content: { screen }, scene, offer, longest, footer, bars }: Told): readonly Apl[] {
  const few = longest <= 140;
  const size: readonly [number, number] =
    longest <= 60 ? [6.4, 9] : few ? [5, 6.4] : longest <= 260 ? [4.6, 5.6] : [4.2, 4.6];
  const words = text(bound('line'), size, { width: '100%', id: 'line' });
  const sources = footer.map((line) =>
    text(line, [3.8, 3.8], { color: '@soft', width: '100%', spacing: sized(1, 1) }),
  );
  const chart = bars ? [barChart(bars, screen.chart, screen.span)] : [];
  return [
    {
      type: 'Container',
      direction: bound("@round || @tall ? 'column' : 'row'"),
      alignItems: 'center',
      justifyContent: 'center',
      width: '100%',
      grow: 1,
      shrink: 1,
      paddingTop: sized(6, 0),
      items: [
        ...(scene && few ? [{ ...figures(scene, screen.figure, [0, 52]), when: bound('!@round') }] : []),
        {
          type: 'ScrollView',
          grow: 1,
          shrink: 1,
          width: shaped('70%', '100%'),
          height: bound("@round || @tall ? 'auto' : '100%'"),
          item: {
            type: 'Container',
            width: '100%',
            minHeight: '100%',
            justifyContent: 'center',
            items: [words, ...chart, ...sources],
          },
        },
        ...(scene && few ? [countdown(false, '')] : []),
      ],
    },
    ...(scene ? [{ ...progress(), when: bound('!@round') }] : []),
    ...(offer.choices.length > 0 ? [choices()] : []),
    ...(offer.row.length > 0 ? [row()] : []),
  ];
}

/** A bar for each part of a period, its number above. */
function barChart({ counts, from, to }: Bars, label: string, span: string): Apl {
  const most = Math.max(1, ...counts);
  return {
    type: 'Container',
    width: '100%',
    alignItems: 'center',
    spacing: sized(2, 2),
    accessibilityLabel: fill(label, { counts: counts.join(', ') }),
    items: [
      {
        type: 'Container',
        direction: 'row',
        alignItems: 'end',
        justifyContent: 'center',
        height: sized(19, 25),
        items: counts.map((count) => ({
          type: 'Container',
          shrink: 0,
          spacing: sized(2, 3),
          width: sized(7, 10),
          alignItems: 'center',
          justifyContent: 'end',
          height: '100%',
          items: [
            text(String(count), [4, 4.6], {}),
            {
              type: 'Frame',
              backgroundColor: '@ring',
              width: '100%',
              height: sized(0.6 + (12 * count) / most, 0.6 + (17 * count) / most),
            },
          ],
        })),
      },
      text(fill(span, { from, to }), [3.8, 4], { color: '@soft' }),
    ],
  };
}
