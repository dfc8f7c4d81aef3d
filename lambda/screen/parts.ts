import type { ScreenWords, TargetId } from '../locales/screenWords';
import { type Apl, bound, set, shaped, sized } from './apl';
import { type Offer, type Touch, targets } from './targets';
import type { Palette } from './theme';

/** Words. @param size hundredths, round and others */
export function text(words: string, size: readonly [round: number, others: number], more: Apl = {}): Apl {
  return {
    type: 'Text',
    text: words,
    color: '@text',
    fontSize: sized(...size),
    textAlign: 'center',
    textAlignVertical: 'center',
    ...more,
  };
}

/** A box that is filled or has a rim, of named colours. */
export function box(item: Apl, fill: keyof Palette, more: Apl = {}): Apl {
  return { type: 'Frame', backgroundColor: `@${fill}`, item, ...more };
}

/**
 * A target as data: its label, for the eye and for a screen reader, and what a touch sends: the spoken command. The few
 * that matter most are large.
 */
export interface Target {
  id: TargetId;
  label: string;
  sends: readonly unknown[];
  large?: true;
}

/** What an offer has for hands, in the order that it is shown in. */
export function targetsOf({ choices: large, row: small }: Offer, { targets: labels }: ScreenWords): Target[] {
  const target = (id: TargetId): Target => {
    const { intent, slots }: Touch = targets[id];
    return { id, label: labels[id], sends: slots ? ['intent', intent, slots] : ['intent', intent] };
  };
  return [...large.map((id) => ({ ...target(id), large: true as const })), ...small.map(target)];
}

const data = bound('payload.show.properties.targets');

/** A place to touch. Never smaller than 48 dp either way, on any screen that is drawn for. */
function button(large: boolean): Apl {
  return {
    type: 'TouchWrapper',
    id: bound(`'touch-' + data.id`),
    accessibilityLabel: bound('data.label'),
    onPress: [
      { type: 'SendEvent', arguments: bound('data.sends') },
      // What is answered is not to be answered twice: Alexa may ask next, and shows nothing of ours then.
      ...(large ? [set('over', 1)] : []),
    ],
    minWidth: large ? sized(14, 22) : 64,
    height: '100%',
    ...(large ? { grow: 1, shrink: 1, spacing: sized(2, 3) } : { spacing: sized(2, 2) }),
    item: box(
      text(bound('data.label'), large ? [4.6, 5.4] : [4.6, 4.8], {
        height: '100%',
        ...(large && { width: '100%' }),
        paddingLeft: sized(2, large ? 1.5 : 3),
        paddingRight: sized(2, large ? 1.5 : 3),
        maxLines: large ? 3 : 1,
      }),
      large ? 'panel' : 'ground',
      {
        height: '100%',
        ...(large && { width: '100%' }),
        borderRadius: sized(4, 4),
        // Where a remote control chooses, somebody has to see what is chosen.
        inheritParentState: true,
        borderWidth: bound('state.focused ? 6 : 2'),
        borderColor: bound('state.focused ? @text : @edge'),
      },
    ),
  };
}

/** Once nobody can be answered any more, there is nothing to touch. */
const open = bound("over > 0 ? 'none' : 'normal'");

/** The row of everything else that can be said, to be moved sideways. @param all where it holds the large ones, too */
export function row(all = 'false'): Apl {
  return {
    type: 'Sequence',
    scrollDirection: 'horizontal',
    display: open,
    width: shaped('58%', '100%'),
    height: sized(11.5, 13),
    spacing: sized(1, 2),
    data,
    item: { ...button(false), when: bound(`!data.large || ${all}`) },
  };
}

/** The few answers that matter most. */
export function choices(when: string): Apl {
  return {
    type: 'Container',
    when,
    display: open,
    direction: 'row',
    justifyContent: 'center',
    width: shaped('80%', '100%'),
    height: sized(18, 20),
    data,
    item: { ...button(true), when: bound('data.large') },
  };
}
