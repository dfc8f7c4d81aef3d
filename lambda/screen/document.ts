import { type Apl, bound, set, sized, stageId } from './apl';
import type { Clip, Moment, Shown } from './clips';
import { bar, figure, rim, ring } from './graphics';
import { shapeOf, shapesOf } from './inMotion';
import type { Target } from './parts';
import type { Scene } from './scene';
import { colourResources } from './theme';

/** A picture: what is on it, and what is known of what it shows. */
export interface Picture {
  items: readonly Apl[];
  scene?: Scene | undefined;
  /** The words it opens with. */
  line: string;
  /** Index of the step it opens with. */
  step?: number;
  /** What can be touched. */
  targets?: readonly Target[];
  /** The words that it asks in the end, where it opens with others. */
  question?: string;
  /** What it shows by its own clock, from its first moment on: while Alexa speaks, no command is carried out. */
  meanwhile?: readonly Moment[];
  /** What of it changes by that clock, and does not change back. */
  changes?: readonly Change[];
  /** Clips that it can play. */
  voices: number;
  /** It stays for so long after the last sign of life, in ms. */
  idleMs: number;
}

/** From a time on, in ms of the picture's own clock, something about it is another. */
export interface Change {
  atMs: number;
  /** `asked`: the question is open. `over`: it is open no more. `opacity`: 0 is dark. */
  property: 'asked' | 'over' | 'opacity';
  value: number;
}

/** The lowest version that knows ticks and sound documents in the picture (see `audio.ts`). */
const version = '1.4';
/** The countdown is looked at so often, in ms. */
const tickMs = 250;

/** The document of a screen, and the data it is bound to. */
export function documentOf(picture: Picture): { document: Apl; properties: Apl } {
  const { items, scene, line, question = line, step = 0, targets, voices, idleMs } = picture;
  const { meanwhile = [], changes = [] } = picture;
  const steps = scene?.steps ?? [];
  const shapes = shapesOf(steps);
  return {
    document: {
      type: 'APL',
      version,
      theme: 'dark',
      settings: { idleTimeout: idleMs },
      resources: [...colourResources, ...sizes],
      graphics: {
        ring,
        rim,
        bar,
        ...Object.fromEntries(shapes.map((step, number) => [`figure${number}`, figure(steps[step]!)])),
      },
      commands: ownCommands,
      handleTick: [
        {
          minimumDelay: tickMs,
          commands: [set('clock', bound('elapsedTime')), ...ticking(meanwhile), ...changing(changes)],
        },
      ],
      mainTemplate: {
        parameters: ['payload'],
        item: {
          type: 'Frame',
          width: '100vw',
          height: '100vh',
          backgroundColor: '@ground',
          item: {
            type: 'Container',
            id: stageId,
            bind: [
              { name: 'steps', value: bound('payload.show.properties.steps') },
              { name: 'step', type: 'number', value: step },
              { name: 'line', type: 'string', value: bound('payload.show.properties.line') },
              { name: 'heldFrom', type: 'number', value: 0 },
              { name: 'heldMs', type: 'number', value: 0 },
              { name: 'clock', type: 'number', value: 0 },
              { name: 'asked', type: 'number', value: 0 },
              { name: 'over', type: 'number', value: 0 },
            ],
            width: '100%',
            height: '100%',
            alignItems: 'center',
            justifyContent: 'center',
            paddingTop: sized(8, 3),
            paddingBottom: sized(10, 3),
            paddingLeft: sized(0, 4),
            paddingRight: sized(0, 4),
            items: [...items, ...voiceParts(voices)],
          },
        },
      },
    },
    properties: {
      line,
      question,
      name: scene?.name ?? '',
      ...(targets && { targets }),
      steps: steps.map((step) => {
        const { title, next, progress, share } = step;
        return { title, next, progress, share, figure: shapes.indexOf(shapeOf(steps, step)) };
      }),
    },
  };
}

/** `u` is a hundredth of the height, of a tall screen of the width. */
const sizes = [
  { numbers: { u: bound('viewport.height / 100') }, booleans: { round: false, tall: false } },
  {
    when: bound('viewport.height > viewport.width'),
    numbers: { u: bound('viewport.width / 100') },
    booleans: { tall: true },
  },
  { when: bound("viewport.shape == 'round'"), booleans: { round: true } },
];

/** What speaks; nothing of it is seen. */
function voiceParts(count: number): Apl[] {
  return Array.from({ length: count }, (_, index) => ({
    type: 'Text',
    id: voiceId(index),
    text: '',
    position: 'absolute',
    width: 1,
    height: 1,
    speech: bound(`payload.show.properties.${voiceId(index)}.url`),
  }));
}

/** The component that speaks a clip, and the name of its sound. */
export function voiceId(index: number): string {
  return `voice${index}`;
}

/** Shows a moment, so many ms from now. */
function shownAt({ line, step, heldMs }: Shown, wait: number): Apl[] {
  return [
    ...(heldMs === undefined ? [] : [{ type: 'Hold', step, ms: heldMs, wait }]),
    ...(line === undefined ? [] : [{ type: 'Line', line, wait }]),
  ];
}

/**
 * The commands that a moment is shown by. They wait by a parameter, since a `delay` of theirs is not kept by every
 * version. A countdown begins when it is told to, by the clock of the device.
 */
const ownCommands = {
  Line: { parameters: ['line', 'wait'], commands: [set('line', bound('line'), bound('wait'))] },
  Hold: {
    parameters: ['step', 'ms', 'wait'],
    commands: [
      set('step', bound('step'), bound('wait')),
      set('heldFrom', bound('elapsedTime')),
      set('heldMs', bound('ms')),
    ],
  },
  Held: {
    parameters: ['step', 'ms', 'from'],
    commands: [set('step', bound('step')), set('heldFrom', bound('from')), set('heldMs', bound('ms'))],
  },
};

/** The last of a picture's own moments is shown for so long, in ms. */
const lastMs = 4_000;

/** Each line and each countdown as long as it is the newest of its kind, by the clock of the picture. */
function ticking(moments: readonly Moment[]): Apl[] {
  const shows = moments.flatMap(({ atMs, show }) => (show ? [{ atMs, show }] : []));
  const lines = shows.filter(({ show }) => show.line !== undefined);
  const holds = shows.filter(({ show }) => show.heldMs !== undefined);
  const newest = (list: typeof shows, index: number) =>
    bound(
      `elapsedTime >= ${list[index]!.atMs} && elapsedTime < ${list[index + 1]?.atMs ?? list[index]!.atMs + lastMs}`,
    );
  return [
    ...holds.map(({ atMs, show: { step, heldMs } }, index) => ({
      ...{ type: 'Held', step, ms: heldMs, from: atMs, when: newest(holds, index) },
    })),
    ...lines.map(({ show: { line } }, index) => ({
      type: 'Line',
      line,
      wait: 0,
      when: newest(lines, index),
    })),
  ];
}

function changing(changes: readonly Change[]): Apl[] {
  return changes.map(({ atMs, property, value }) => ({
    ...set(property, value),
    when: bound(`elapsedTime >= ${atMs}`),
  }));
}

/** Everything that a clip shows, at its times from now. @param fromMs later than now by so much */
export function showing({ moments }: Pick<Clip, 'moments'>, fromMs = 0): Apl[] {
  return moments.flatMap(({ atMs, show }) => (show ? shownAt(show, fromMs + atMs) : []));
}
