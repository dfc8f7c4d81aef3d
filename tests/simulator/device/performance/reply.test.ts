import { describe, expect, it } from 'vitest';
import { perform } from '../../../../simulator/device/performance/reply';
import { schedule } from '../../../../simulator/device/performance/schedule';
import { AnswerError, readAnswer, sessionOpenAfter } from '../../../../simulator/device/skill/response';
import { coaching, HOLD_DOCUMENT, render, say } from '../../fixtures/skill';

const normal = { charactersPerSecond: 15, apla: true };
const response = (parts: object) => readAnswer({ version: '1.0', response: parts }).response;

describe('a reply', () => {
  it('speaks before it plays the document, without overlap', () => {
    const { prompt } = perform(readAnswer(coaching()).response, normal);
    const speech = prompt.events[0]!;
    expect(speech.text).toBe('Toes to your shin, knee straight.');
    expect(prompt.events.slice(1).every((event) => event.atMs >= speech.endMs)).toBe(true);
  });

  it('gives the reprompt a clock of its own', () => {
    const { reprompt } = perform(readAnswer(coaching()).response, normal);
    expect(reprompt?.events[0]?.atMs).toBe(0);
    expect(reprompt?.events.filter((event) => event.cue === 'hold-end')).toHaveLength(1);
  });

  it('keeps the speech when a document cannot be played', () => {
    const broken = render({ type: 'APLA', mainTemplate: { item: { type: 'Drum' } } }, 'token-9');
    const { prompt } = perform(response({ outputSpeech: say('Toes up.'), directives: [broken] }), normal);
    expect(prompt.events.map((event) => event.text)).toEqual(['Toes up.']);
    expect(prompt.failures).toEqual([
      { token: 'token-9', type: 'DOCUMENT_ERROR', message: expect.stringMatching('Drum') },
    ]);
  });

  it('plays no document on a device without APL for Audio', () => {
    const { prompt, reprompt } = perform(readAnswer(coaching()).response, { ...normal, apla: false });
    expect([prompt.events.length, reprompt?.events.length]).toEqual([1, 1]);
    expect(prompt.failures[0]).toMatchObject({ token: 'block-1', type: 'RENDER_ERROR' });
  });

  it('ignores directives that are no sound', () => {
    const { prompt } = perform(response({ directives: [{ type: 'Hint' }] }), normal);
    expect(prompt).toEqual({ events: [], lengthMs: 0, failures: [], failedAtMs: 0, told: [] });
  });
});

describe('the answer of a skill', () => {
  it.each([
    ['a string', 'hello'],
    ['no response', { version: '1.0' }],
    ['speech without a type', { version: '1.0', response: { outputSpeech: { ssml: '<speak/>' } } }],
    ['8,000 characters of speech', { version: '1.0', response: { outputSpeech: say('a'.repeat(8000)) } }],
    ['more than 120 KB', { version: '1.0', sessionAttributes: { a: 'a'.repeat(130_000) }, response: {} }],
  ])('is refused when it is %s', (_, answer) => {
    expect(() => readAnswer(answer)).toThrow(AnswerError);
  });

  it('leaves the session open, closed, or unsaid', () => {
    const after = (shouldEndSession?: boolean | null) => sessionOpenAfter(response({ shouldEndSession }));
    expect([after(false), after(null), after(true), after(undefined)]).toEqual([true, true, false, null]);
  });
});

describe('what follows a reply', () => {
  const reply = perform(
    response({ outputSpeech: say('a'.repeat(150)), reprompt: { outputSpeech: say('b'.repeat(30)) } }),
    normal,
  );
  const times = (...[given, afterwards]: Parameters<typeof schedule>) =>
    schedule(given, afterwards).map(({ kind, atMs }) => [kind, atMs]);

  it('is 8 s of listening, the reprompt, 8 s of listening and the end', () => {
    expect(times(reply, 'listening')).toEqual([
      ['sounding', 0],
      ['listening', 10_000],
      ['reprompt', 18_000],
      ['sounding', 18_000],
      ['listening', 20_000],
      ['timeout', 28_000],
    ]);
  });

  it('is one listening time where there is no reprompt', () => {
    expect(times({ ...reply, reprompt: null }, 'listening').slice(-2)).toEqual([
      ['listening', 10_000],
      ['timeout', 18_000],
    ]);
  });

  it('is quiet after a closed reply, and 30 s of a screen that keeps the session', () => {
    expect(times(reply, 'closed').at(-1)).toEqual(['quiet', 10_000]);
    expect(times(reply, 'on-screen').at(-1)).toEqual(['lapse', 40_000]);
  });

  it('announces a hold when its start has been spoken', () => {
    const steps = schedule(perform(response({ directives: [render(HOLD_DOCUMENT)] }), normal), 'closed');
    const start = steps.find((step) => step.kind === 'sounding' && step.event.cue === 'hold-start');
    const hold = steps.find((step) => step.kind === 'hold');
    expect(hold).toEqual({ kind: 'hold', atMs: start!.atMs + 333, lengthMs: 30_000 });
  });
});
