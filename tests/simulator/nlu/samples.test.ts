import { describe, expect, it } from 'vitest';
import { hear, slotsOf } from './fixture';

describe('a sentence that is a sample', () => {
  it.each([
    ['a bare slot', 'calf', 'RelieveCrampIntent', { muscle: 'calf' }],
    ['a synonym', 'my big toe is cramping', 'RelieveCrampIntent', { muscle: 'toes' }],
    ['the longest synonym', 'my calf muscle', 'RelieveCrampIntent', { muscle: 'calf' }],
    ['two slots', 'my left calf is cramping', 'RelieveCrampIntent', { side: 'left', muscle: 'calf' }],
    [
      'a value said as a possessive',
      "my wife's calf is cramping",
      'RelieveCrampIntent',
      { person: 'wife', muscle: 'calf' },
    ],
    [
      'a possessive without a synonym',
      "my mom's foot is cramping",
      'RelieveCrampIntent',
      { person: 'mother', muscle: 'foot' },
    ],
    [
      "a sample with {slot}'s",
      "mom's foot is cramping",
      'RelieveCrampIntent',
      { person: 'mother', muscle: 'foot' },
    ],
    [
      'typed without apostrophe',
      'ive got a cramp in my left calf',
      'RelieveCrampIntent',
      { side: 'left', muscle: 'calf' },
    ],
    ['a hyphen left out', 'i have a charley horse', 'RelieveCrampIntent', {}],
    ['a time', 'remind me at half past nine', 'SetReminderIntent', { time: '09:30' }],
    ['a typed time', 'Set a reminder for 22:30', 'SetReminderIntent', { time: '22:30' }],
    [
      'a date and a time',
      'remind me tomorrow at ten thirty p m',
      'SetReminderIntent',
      { day: '2026-01-16', time: '22:30' },
    ],
    ['a duration', 'hold for forty five seconds', 'StartRoutineIntent', { duration: 'PT45S' }],
    ['a number', "let's do 7 holds", 'StartRoutineIntent', { count: '7' }],
    ["Alexa's own phrase", 'never mind', 'AMAZON.CancelIntent', {}],
    ["a sample added to Alexa's own", 'what do i do', 'AMAZON.HelpIntent', {}],
  ])('would be lost: %s', (_what, said, name, slots) => {
    const { intent, how } = hear(said);
    expect({ how, name: intent.name, slots: slotsOf(intent) }).toEqual({ how: 'sample', name, slots });
  });
});

describe('the intent would not have the shape Alexa sends', () => {
  const authority = expect.stringMatching(/^amzn1\.er-authority\.echo-sdk\.amzn1\.ask\.skill\..+\.Muscle$/);

  it('known, empty and missing slots', () => {
    const resolutions = {
      resolutionsPerAuthority: [
        {
          authority,
          status: { code: 'ER_SUCCESS_MATCH' },
          values: [{ value: { name: 'calf', id: 'calf' } }],
        },
      ],
    };
    const none = { confirmationStatus: 'NONE' };
    expect(hear('my lower leg is cramping').intent).toEqual({
      name: 'RelieveCrampIntent',
      ...none,
      slots: {
        muscle: {
          name: 'muscle',
          value: 'lower leg',
          ...none,
          source: 'USER',
          resolutions,
          slotValue: { type: 'Simple', value: 'lower leg', resolutions },
        },
        side: { name: 'side', ...none },
        posture: { name: 'posture', ...none },
        person: { name: 'person', ...none },
      },
    });
    expect(hear('yes').intent).toEqual({ name: 'AMAZON.YesIntent', ...none });
  });

  it('a built-in type would carry resolutions', () => {
    expect(hear('remind me at ten').intent.slots?.time).toEqual({
      name: 'time',
      value: '10:00',
      confirmationStatus: 'NONE',
      source: 'USER',
      slotValue: { type: 'Simple', value: '10:00' },
    });
  });

  it('an unknown value would pretend to be known, or carry a list Alexa leaves out', () => {
    const slot = hear('i have a cramp in my elbow').intent.slots?.muscle;
    expect(slot?.value).toBe('elbow');
    expect(slot?.resolutions?.resolutionsPerAuthority).toEqual([
      { authority, status: { code: 'ER_SUCCESS_NO_MATCH' } },
    ]);
  });

  it('a value without an id would have none', () => {
    const slot = hear('should i take tonic water').intent.slots?.topic;
    const [resolution] = slot?.resolutions?.resolutionsPerAuthority ?? [];
    expect(resolution?.values[0]?.value).toEqual({
      name: 'quinine',
      id: expect.stringMatching(/^[0-9a-f]{32}$/),
    });
  });
});

describe('words that no list knows', () => {
  it('would hide the value among them: "poor old calf"', () => {
    expect(slotsOf(hear('my poor old calf is cramping').intent)).toEqual({ muscle: 'calf' });
  });

  it('would make a sample with few fixed words catch everything', () => {
    expect(hear('tell me about bitcoin').how).toBe('fallback');
    expect(hear('my house').how).toBe('fallback');
  });

  it('would not be a question mark where Alexa expects a number', () => {
    expect(slotsOf(hear("let's do purple holds").intent)).toEqual({ count: '?' });
  });
});
