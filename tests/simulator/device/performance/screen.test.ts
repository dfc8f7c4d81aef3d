import { describe, expect, test } from 'vitest';
import { draws, performScreen, tapped, touchablesOf } from '../../../../simulator/device/performance/screen';

const bound = (path: string) => `\${${path}}`;
const silence = (duration: number) => ({ type: 'Silence', duration });
const sound = (...items: object[]) => ({
  type: 'APLA',
  version: '0.91',
  mainTemplate: { item: { type: 'Sequencer', items } },
});
const speech = { type: 'Speech', content: 'x'.repeat(15) };

/** A picture that speaks two clips and tells of each. */
const directives = [
  {
    type: 'Alexa.Presentation.APL.RenderDocument',
    token: 't',
    document: {
      type: 'APL',
      mainTemplate: {
        item: {
          type: 'Container',
          items: [
            { type: 'Text', id: 'one', speech: bound('payload.show.properties.first.url') },
            { type: 'Text', id: 'two', speech: bound('payload.show.properties.second.url') },
            {
              type: 'Sequence',
              data: bound('payload.show.properties.row'),
              item: {
                type: 'TouchWrapper',
                accessibilityLabel: bound('data.label'),
                onPress: [{ type: 'SendEvent', arguments: bound('data.sends') }],
              },
            },
          ],
        },
      },
    },
    sources: { a: sound(silence(2_000), speech), b: sound(speech) },
    datasources: {
      show: {
        type: 'object',
        properties: { row: [{ label: 'Stop', sends: ['intent', 'AMAZON.StopIntent'] }] },
        transformers: [
          { transformer: 'aplAudioToSpeech', template: 'a', outputName: 'first' },
          { transformer: 'aplAudioToSpeech', template: 'b', outputName: 'second' },
        ],
      },
    },
  },
  {
    type: 'Alexa.Presentation.APL.ExecuteCommands',
    token: 't',
    commands: [
      {
        type: 'Sequential',
        commands: [
          {
            type: 'Parallel',
            commands: [
              { type: 'SpeakItem', componentId: 'one' },
              { type: 'SendEvent', arguments: ['half'], delay: 1_500 },
              { type: 'Idle', delay: 4_000 },
            ],
          },
          { type: 'SpeakItem', componentId: 'two' },
          { type: 'SendEvent', arguments: ['over'] },
        ],
      },
    ],
  },
];

describe('a picture that speaks', () => {
  test('sounds clip after clip, a clip being as long as its longest command, and tells at its time', () => {
    const { events, lengthMs, told, failure } = performScreen(directives, 15, true);
    expect(events.filter(({ kind }) => kind === 'speech').map(({ atMs, endMs }) => [atMs, endMs])).toEqual([
      [2_000, 3_000],
      [4_000, 5_000],
    ]);
    expect(lengthMs).toBe(5_000);
    expect(told).toEqual([
      { atMs: 1_500, arguments: ['half'] },
      { atMs: 5_000, arguments: ['over'] },
    ]);
    expect(failure).toBeUndefined();
  });

  test('keeps its time where no sound can be made, and says that it failed', () => {
    const { events, told, failure } = performScreen(directives, 15, false);
    expect(events).toEqual([]);
    expect(told.at(-1)).toEqual({ atMs: 4_000, arguments: ['over'] });
    expect(failure).toContain('APL for Audio');
  });

  test('without its transformer says nothing, which is a failure', () => {
    const [render, execute] = JSON.parse(JSON.stringify(directives)) as typeof directives;
    render!.datasources!.show.transformers = [];
    expect(performScreen([render!, execute!], 15, true).failure).toContain('speech of "one"');
  });

  test('has targets by their labels; a response without a picture has none', () => {
    expect(touchablesOf(directives)).toEqual([{ label: 'Stop', arguments: ['intent', 'AMAZON.StopIntent'] }]);
    expect(draws(directives)).toBe(true);
    expect([draws([]), touchablesOf([]), performScreen([], 15, true).lengthMs]).toEqual([false, [], 0]);
  });

  test('is touched by "?tap" and a label, and by nothing else', () => {
    expect(['?tap It let go', '  ?tap  Stop ', '?tap', 'tap Stop', '?why'].map(tapped)).toEqual([
      'It let go',
      'Stop',
      null,
      null,
      null,
    ]);
  });
});
