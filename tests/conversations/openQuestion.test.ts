import { describe, expect, test } from 'vitest';
import type { Parts } from '../../lambda/skill';
import { night } from '../support/night';
import { reach } from '../support/openQuestions';
import { intent, testSkill, wordsOf } from '../support/requests';
import { onScreen, userEvent } from '../support/screens';

/** Alexa's reminders: two at first, then none. */
function emptied(): Parts['alexaReminders'] {
  const down = { failed: 'down' } as const;
  let asked = 0;
  return {
    create: async () => down,
    update: async () => down,
    remove: async () => down,
    list: async () => {
      asked += 1;
      return asked > 1
        ? { done: [] }
        : {
            done: [
              { token: 'one', text: 'x', recurring: true },
              { token: 'two', text: 'x', recurring: true },
            ],
          };
    },
  };
}

const cramp = intent('RelieveCrampIntent', { muscle: 'calf' });
const day = ['--clock', '14:00'] as const;

describe('an open question is answered first', () => {
  test('"say that again" after the launch by day says again what can be said', async () => {
    const { replies } = await night(
      `
      U: open cramp coach
      A: Say: bedtime stretches, a quick stretch, or slow breathing.
      U: say that again
      A: Say: bedtime stretches, a quick stretch, or slow breathing. Or is it a cramp?
      U: say that again
      A: Say: bedtime stretches
      U: yes
      A: Pull your toes toward you`,
      ...day,
    );
    expect(replies).toHaveLength(4);
  });

  test('"say that again" after a launch in the evening says the movement and the question again', async () => {
    await night(
      `
      U: open cramp coach
      A: Is it a cramp?
      U: say that again
      A: Is it a cramp?`,
      '--clock',
      '21:00',
    );
  });

  test('"help" while the six-week plan is offered keeps the offer', async () => {
    await night(
      `
      U: open cramp coach
      U: how is my six week plan
      A: Shall I start it?
      U: help
      A: Start the plan?
      U: yes
      A: Started.
      U: help
      A: stretch
      U: no`,
      ...day,
    );
  });

  test('"help" after an answer keeps what it offers', async () => {
    await night(
      `
      U: why do i get cramps
      A: Want
      U: help
      A: Say yes
      U: yes
      A: .`,
      ...day,
    );
  });

  test('"what can you do" after a no at the launch starts over with help', async () => {
    const { replies } = await night(
      `
      U: open cramp coach
      U: no
      U: ask cramp coach what can you do
      A: Is it cramping now?`,
      ...day,
    );
    expect(replies.at(-1)!.sessionOpen).toBe(true);
  });

  test('"cancel my reminder", once both were deleted in the app, says that there is none', async () => {
    const { say, logged } = await reach('reminder-cancel', { alexaReminders: emptied() });
    expect(wordsOf(await say(intent('AMAZON.YesIntent')))).toMatch(/no reminders|none/i);
    expect(logged).toEqual([]);
  });
});

describe('"talk slower" with nothing going on', () => {
  test.each([
    'talk slower',
    'you talk too fast',
  ])('"%s" is kept, and spoken so from then on', async (says) => {
    const { replies } = await night(`U: ask cramp coach ${says}\nA: I'll always go slower.`, ...day);
    expect(JSON.stringify(replies[0]!.response)).toContain('rate=');
  });

  test('comes before the question that was open, which is asked again', async () => {
    await night(
      `
      U: does magnesium help
      A: Want
      U: talk slower
      A: I'll always go slower. Magnesium helps a muscle let go.
      U: remind me to stretch at ten every night
      A: Shall I set it?
      U: talk slower
      A: Shall I set it?
      U: erase my data
      U: talk slower
      A: I'll always go slower. Nothing is erased yet.`,
      ...day,
    );
  });

  test('starts nothing that waits for a yes', async () => {
    for (const question of ['steady', 'carry-on'] as const) {
      const { say } = await reach(question);
      const answer = await say(intent('SlowDownIntent'));
      expect(wordsOf(answer), question).toMatch(/steady|carry on/i);
    }
  });
});

describe('"loosen up my legs"', () => {
  test('is a quick stretch, with nothing going on and at an open question', async () => {
    await night('U: ask cramp coach loosen up my legs\nA: Sit', ...day);
    await night('U: open cramp coach\nU: loosen up my legs\nA: Sit', ...day);
  });

  test('starts nothing else while a cramp is coached', async () => {
    await night('U: my calf is cramping\nU: @5 loosen up my legs\nA: Has the cramp gone');
  });
});

describe('a late report that an older picture is over', () => {
  test.each([
    ['in the next hold', [cramp], [intent('StillHurtsIntent')]],
    ['while breathing is offered', [cramp], [intent('FeelingBetterIntent')]],
    ['in a routine', [intent('StartRoutineIntent', { routine: 'bedtime' })], [intent('AMAZON.NextIntent')]],
  ])('changes nothing %s', async (_, first, then) => {
    const { answer } = testSkill({ timeZoneOf: async () => 'America/New_York' });
    let attributes = {};
    for (const request of [...first, ...then])
      attributes = (await answer(onScreen(request, attributes))).sessionAttributes!;
    const late = await answer(onScreen(userEvent(['done', 0, 41_000]), attributes));
    expect(late.response).toEqual({});
    expect(late.sessionAttributes).toEqual(attributes);
  });
});
