import { describe, expect, test } from 'vitest';
import { night } from '../support/night';

describe('somebody is heard and answered in the English they speak', () => {
  test('in the United Kingdom', async () => {
    const { replies } = await night(
      `
      U: tell cramp coach i've got terrible cramp in my left calf
      A: Left calf. Pull your toes toward you, leg straight.
      U: it's wearing off
      A: it's going.
      U: that's sorted it
      A: Ease off slowly
      U: no
      A: Rest well.
      U: should i go to a and e
      A: Suddenly numb, cold or weak: call nine nine nine.
      U: ring nine nine nine
      A: Call nine nine nine now.`,
      '--locale',
      'en-GB',
      '--zone',
      'Europe/London',
    );
    expect(
      replies
        .map(({ request }) => request.request)
        .every((asked) => 'locale' in asked && asked.locale === 'en-GB'),
    ).toBe(true);
  });

  test('in the United Kingdom, half nine is half past nine', async () => {
    await night(
      `
      U: tell cramp coach to remind me to stretch at half nine every night
      A: every night at 9:30 PM. Shall I set it?
      U: yes
      A: Done.`,
      '--locale',
      'en-GB',
      '--clock',
      '14:00',
      '--permission',
      'granted',
    );
  });

  test('in Canada', async () => {
    await night(
      `
      U: tell cramp coach my mum has a cramp in her foot
      A: Foot. Push their toes back
      U: my leg is a different colour
      A: Get that leg checked today.`,
      '--locale',
      'en-CA',
    );
  });

  test('in Australia', async () => {
    await night(
      `
      U: tell cramp coach my calf is giving me grief
      A: Calf. Pull your toes toward you
      U: call triple zero
      A: Call triple zero now.`,
      '--locale',
      'en-AU',
      '--zone',
      'Australia/Sydney',
    );
  });

  test('in India', async () => {
    await night(
      `
      U: tell cramp coach my left calf is paining
      A: Left calf. Pull your toes toward you
      U: still paining
      A: Hold.
      U: pain has reduced
      A: Keep holding.
      U: i can't breathe
      A: Call one one two now.`,
      '--locale',
      'en-IN',
      '--zone',
      'Asia/Kolkata',
    );
  });
});
