import { type Apl, bound, shaped, sized } from './apl';
import { countdown, figures, notStarted, progress, rim, seconds, started } from './inMotion';
import { row, text } from './parts';
import type { View } from './view';

/** A block that goes on: the figure, what to do, the countdown, the words as they are spoken, and what comes next. */
export function coaching({
  content: { screen },
  scene,
  longest,
  first,
  digits,
  early,
}: View & { first: number; early?: boolean }): readonly Apl[] {
  const { name, parts } = scene!;
  return [
    rim(screen.countdown),
    ...(digits ? [onRim()] : []),
    {
      ...text(
        bound(
          `heldFrom > 0 && steps[step].progress != '' ? steps[step].progress : payload.show.properties.name`,
        ),
        [3.8, 3.8],
        { color: '@soft', maxLines: 1 },
      ),
      when: bound('@round'),
      height: sized(5, 0),
    },
    {
      type: 'Container',
      direction: bound("@round || @tall ? 'column' : 'row'"),
      alignItems: 'center',
      justifyContent: 'center',
      width: '100%',
      height: bound('@u * (@round ? 29 : @tall ? 116 : 59)'),
      items: [figures(scene!, screen.figure, [34, 64]), aside(name, parts, digits)],
    },
    {
      ...text(bound('steps[step].title'), [4.4, 4.4], { width: '80%', maxLines: 2 }),
      when: bound('@round'),
      paddingTop: sized(13, 0),
      height: sized(23, 0),
      color: '@soft',
      display: started,
    },
    spoken('lead', first, notStarted, 36),
    spoken('line', longest, started, 14),
    // What answers the question may be said before it is asked, where it is about the cramp.
    row(early ? 'true' : 'false'),
  ];
}

/** The seconds in the middle of a round screen, between the figure and what to do. */
function onRim(): Apl {
  return seconds('countOnRim', {
    when: bound('@round'),
    position: 'absolute',
    top: 0,
    left: 0,
    width: sized(100, 0),
    height: sized(100, 0),
  });
}

/** The words as they are spoken: the first ones, and those of the rest, which are mostly fewer. */
function spoken(id: string, longest: number, display: string, roundHeight: number): Apl {
  const size: readonly [number, number] =
    longest <= 60 ? [5, 6.4] : longest <= 95 ? [4.6, 5.6] : longest <= 130 ? [4.2, 4.8] : [4, 4.2];
  return text(bound('line'), roundHeight > 20 || longest <= 60 ? size : [3.9, size[1]], {
    width: shaped('76%', '100%'),
    height: bound(`@u * (@round ? ${roundHeight} : @tall ? 40 : 18)`),
    id,
    display,
  });
}

/** Title, countdown or what a routine is made of, and what comes next, beside the figure. */
function aside(name: string, parts: readonly string[], digits?: true): Apl {
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
      countdown(digits),
      text(bound('steps[step].next'), [4, 4.4], { color: '@soft', width: '100%', maxLines: 2 }),
      progress(),
    ],
  };
}
