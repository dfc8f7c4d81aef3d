import { fill } from '../lib/text';
import { type Apl, bound, sized } from './apl';
import { figureInks } from './graphics';
import { text } from './parts';
import type { Scene } from './scene';

/** Whether a hold, or a part of a breath, is being counted down. */
const counting = 'heldMs > 0';
/** Whether the first of it has begun. */
export const started = bound("heldFrom > 0 ? 'normal' : 'none'");
export const notStarted = bound("heldFrom > 0 ? 'none' : 'normal'");
/** What is left of it, in ms. */
const leftMs = 'Math.min(heldMs, Math.max(0, heldFrom + heldMs - clock))';

/** How much of a routine is done. */
export function progress(): Apl {
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

/** The seconds that are left, as a number. */
export function seconds(id: string, more: Apl): Apl {
  return text(bound(`${counting} ? Math.ceil(${leftMs} / 1000) : ''`), [13, 14], { id, ...more });
}

/** What is left, beside the figure: a ring, and its number where that is known. */
export function countdown(digits?: true): Apl {
  const side = sized(0, 30);
  return {
    type: 'Container',
    when: bound('!@round'),
    spacing: sized(0, 1),
    display: started,
    width: side,
    height: side,
    opacity: bound(`${counting} ? 1 : 0`),
    items: [
      { ...left('ring'), width: '100%', height: '100%', thick: 9 },
      ...(digits ? [seconds('count', { position: 'absolute', width: '100%', height: '100%' })] : []),
    ],
  };
}

/** What is left, round the rim of a round screen. */
export function rim(label: string): Apl {
  return {
    ...left('rim'),
    when: bound('@round'),
    position: 'absolute',
    top: 0,
    left: 0,
    width: sized(100, 0),
    height: sized(100, 0),
    opacity: bound(`${counting} ? 1 : 0`),
    thick: 3,
    accessibilityLabel: label,
  };
}

function left(source: 'ring' | 'rim'): Apl {
  return {
    type: 'VectorGraphic',
    source,
    scale: 'best-fit',
    share: bound(`${counting} ? ${leftMs} / heldMs : 1`),
    ring: '@ring',
    track: '@track',
  };
}

/** The figures of a scene, one of which is seen. */
export function figures(
  { steps }: Scene,
  label: string,
  size: readonly [round: number, others: number],
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
export function shapeOf(steps: Scene['steps'], step: Scene['steps'][number]): number {
  const { technique, mirrored, both } = step;
  return steps.findIndex(
    (one) => one.technique === technique && one.mirrored === mirrored && one.both === both,
  );
}
