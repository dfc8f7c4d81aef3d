import { describe, expect, it } from 'vitest';
import { performSsml, SsmlError } from '../../../../simulator/device/performance/ssml';
import { holdsOf } from '../../../../simulator/device/performance/timeline';

const play = (inside: string) => performSsml(`<speak>${inside}</speak>`, 10);

describe('SSML', () => {
  it('does not lose words beside tags it does not know', () => {
    const { events } = play('Stay <emphasis>still</emphasis> <blink>now</blink>, please.');
    expect(events).toEqual([{ kind: 'speech', text: 'Stay still now, please.', atMs: 0, endMs: 2300 }]);
  });

  it('counts a break where it stands, in seconds, milliseconds and by strength', () => {
    const { events } = play(
      'aaaaaaaaaa<break time="1.5s"/>bb<break time="300ms"/>cc<break strength="none"/>dd',
    );
    expect(events.map(({ kind, atMs, endMs }) => [kind, atMs, endMs])).toEqual([
      ['speech', 0, 1000],
      ['silence', 1000, 2500],
      ['speech', 2500, 2700],
      ['silence', 2700, 3000],
      ['speech', 3000, 3200],
      ['speech', 3200, 3400],
    ]);
  });

  it('speaks slow words longer, and only those', () => {
    const { events } = play(
      'aaaaaaaaaa <prosody rate="50%">bbbbbbbbbb</prosody> <prosody rate="x-fast">ccc</prosody>',
    );
    expect(events.map(({ atMs, endMs }) => endMs - atMs)).toEqual([1000, 2000, 200]);
  });

  it('does not count the breaths between sentences twice: they are in the speed of the voice', () => {
    const { events, lengthMs } = play('<p><s>aaaaaaaaaa</s><s>bbbbbbbbbb</s></p><p>cccccccccc</p>');
    expect(events.map(({ atMs }) => atMs)).toEqual([0, 1000, 2000]);
    expect(lengthMs).toBe(3000);
  });

  it('hears a paragraph that ends in a sound as a hold, from its first sentence to that sound', () => {
    const { events } = play(
      '<s>Toes up.</s><p><s>Hold on.</s><s>Breathe in.</s><break time="9s"/><s>Breathe out.</s>' +
        '<audio src="soundbank://soundlibrary/musical/amzn_sfx_bell_short_chime_01"/></p><s>Has it let go?</s>',
    );
    const cues = events.filter((event) => event.cue).map(({ cue, text, name }) => [cue, text ?? name]);
    expect(cues).toEqual([
      ['hold-start', 'Hold on.'],
      ['hold-end', 'soft bell'],
    ]);
    expect(holdsOf(events)).toHaveLength(1);
  });

  it('takes a sound in the middle of a paragraph for no end of a hold', () => {
    const { events } = play(
      '<p><s>Listen.</s><audio src="https://example.com/a/water_drop.mp3"/><s>Well done.</s></p>',
    );
    expect(events.some((event) => event.cue)).toBe(false);
    expect(events[1]).toMatchObject({ kind: 'sound', name: 'water drop' });
  });

  it('remembers soft and whispered words for print', () => {
    const { events } = play(
      '<prosody volume="soft">a</prosody><amazon:effect name="whispered">b</amazon:effect><prosody volume="-6dB">c</prosody>d',
    );
    expect(events.map((event) => event.manner)).toEqual(['soft', 'whispered', 'soft', undefined]);
  });

  it('speaks the alias of a substitution and reads entities', () => {
    expect(play('<sub alias="magnesium">Mg</sub> &amp; salt').events[0]?.text).toBe('magnesium & salt');
  });

  it.each([
    ['an unclosed tag', '<speak>Hold'],
    ['a bare ampersand', '<speak>you & me</speak>'],
    ['another root', '<p>Hold</p>'],
    ['no root', 'Hold'],
    ['a break over 10 s', '<speak><break time="11s"/></speak>'],
    ['a break without a unit', '<speak><break time="3"/></speak>'],
    ['a sound without an address', '<speak><audio/></speak>'],
  ])('refuses %s, as Alexa would', (_, ssml) => {
    expect(() => performSsml(ssml, 15)).toThrow(SsmlError);
  });
});
