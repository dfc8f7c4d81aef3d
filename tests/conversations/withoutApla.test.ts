import { describe, expect, test } from 'vitest';
import { holdsOf, night } from '../support/night';

describe('a device that cannot play sound documents', () => {
  test('hears the movement, and from the next turn on spoken holds to within two seconds', async () => {
    const { turns, replies } = await night(
      `
      U: my leg is cramping
      A: Pull your toes toward you, leg straight. Hold until the cramp goes.
      U: no
      A: Hook a sheet around your foot.
      A: Hold.
      A: Breathe in, two, three.
      A: Has the cramp gone
      U: yes
      A: Ease off slowly
    `,
      '--no-apla',
    );
    expect(turns[1]).toMatchObject({ intent: 'Alexa.Presentation.APLA.RuntimeError', sessionOpen: null });
    const [seconds] = holdsOf(replies[1]!.timeline);
    expect(Math.abs(seconds! - 30)).toBeLessThanOrEqual(2);
  });

  test('is remembered for the whole session, and counts slowly enough to follow', async () => {
    const { replies } = await night(
      `
      U: my leg is cramping
      U: no
      A: Breathe in, two, three.
      U: no
      A: Breathe in, two, three.
      U: no
      A: Breathe in, two, three.
    `,
      '--no-apla',
    );
    const { timeline } = replies[3]!;
    const [three, , one] = timeline.filter(({ text }) => /^(Three|Two|One)\.$/.test(text ?? ''));
    expect(one!.atMs - three!.atMs).toBeGreaterThanOrEqual(1_000);
  });
});
