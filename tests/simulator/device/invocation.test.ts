import { describe, expect, it } from 'vitest';
import { createInvocation } from '../../../simulator/device/invocation';

const read = createInvocation('cramp coach');

describe('a sentence before the skill sees it', () => {
  it.each([
    'open cramp coach',
    'Alexa, open cramp coach',
    'alexa launch Cramp Coach.',
    'start cramp coach please',
    'cramp coach',
  ])('launches with "%s"', (text) => {
    expect(read(text)).toEqual({ kind: 'launch' });
  });

  it.each([
    ['tell cramp coach my right leg is cramping', 'my right leg is cramping'],
    ["Alexa, tell cramp coach it's back", "it's back"],
    ['ask cramp coach to remind me at ten', 'remind me at ten'],
    ['tell cramp coach that it hurts', 'it hurts'],
  ])('takes "%s" for words with the name', (text, words) => {
    expect(read(text)).toEqual({ kind: 'words', words, invoked: true });
  });

  it.each([
    ['alexa stop', 'stop'],
    ['  Alexa,  how   long left ', 'how long left'],
    ['start bedtime stretches', 'start bedtime stretches'],
    ['open cramp coaching', 'open cramp coaching'],
    ['alexander', 'alexander'],
  ])('leaves "%s" to the skill', (text, words) => {
    expect(read(text)).toEqual({ kind: 'words', words, invoked: false });
  });

  it('knows the words Alexa keeps to herself', () => {
    expect([read('exit'), read('Alexa, quit.')].map(({ kind }) => kind)).toEqual(['exit', 'exit']);
    expect(read('exit the stretch').kind).toBe('words');
    expect([read('alexa'), read(' ')].map(({ kind }) => kind)).toEqual(['nothing', 'nothing']);
  });
});
