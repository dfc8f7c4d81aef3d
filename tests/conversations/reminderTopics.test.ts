import { describe, expect, test } from 'vitest';
import { echoUser, metBefore, night, nightWith } from '../support/night';

const allowed = ['--clock', '2026-01-15T20:30', '--permission', 'granted'];

describe('one reminder a topic', () => {
  test('is changed, never doubled', async () => {
    await night(
      `
      U: remind me to stretch at ten
      U: yes
      A: Done.
      U: remind me to stretch at nine
      A: You have one every night at 10 PM. Shall I change it to every night at 9 PM?
      U: yes
      A: Changed. I'll remind you every night at 9 PM.
      U: remind me to drink water at three
      U: yes
      A: Done.
      U: what reminders do i have
      A: I remind you of bedtime stretches every night at 9 PM and water every day at 3 PM.
    `,
      ...allowed,
    );
  });

  test('is found at Alexa where the skill has forgotten it', async () => {
    const forgetting = {
      ...(await metBefore()),
      reminders: { all: async () => [], keep: async () => false, drop: async () => true },
    };
    await nightWith(
      forgetting,
      `
      U: remind me to stretch at ten
      U: yes
      A: Done. I'll remind you every night at 10 PM. I may not find it again. It's in the Alexa app.
      U: remind me to stretch at nine
      U: yes
      A: Changed. I'll remind you every night at 9 PM.
      U: what reminders do i have
      A: I remind you of bedtime stretches every night at 9 PM.
    `,
      ...allowed,
    );
  });

  test.each([
    ['change my reminder to half past nine', 'every weekday at 9:30 PM'],
    ['change my reminder to every day', 'every night at 10 PM'],
    ['move my reminder to tomorrow at eight', 'tomorrow at 8 PM'],
  ])('"%s" keeps what it does not name', async (says, when) => {
    await night(
      `U: remind me every weekday at ten\nU: yes\nA: Done.\nU: ${says}\nA: ${when}\nU: yes\nA: I'll remind you ${when}.`,
      ...allowed,
    );
  });

  test('that is to be changed, nobody said to what, is asked', async () => {
    await night(
      'U: remind me every weekday at ten\nU: yes\nU: change my reminder\nA: What time shall it be?\nU: eleven\nA: to every weekday at 11 PM?',
      ...allowed,
    );
  });

  test('deleted in the app is noticed: not told of, and set anew', async () => {
    const { turns } = await night(
      `
      U: remind me to stretch at ten
      U: yes
      A: Done.
      U: ?delete reminder
      U: what reminders do i have
      A: You have no reminders.
      U: no
      U: remind me to stretch at nine
      A: I'd remind you every night at 9 PM.
      U: yes
      A: Done. I'll remind you every night at 9 PM.
    `,
      ...allowed,
    );
    expect(turns.map(({ intent }) => intent)).toContain('Reminders.ReminderDeleted');
  });

  test('deleted in the app without a word to the skill: the change is a new one, and that is said', async () => {
    const store = await metBefore();
    await store.reminders.keep(echoUser, {
      topic: 'stretch',
      schedule: { every: 'daily', hour: 22, minute: 0 },
      token: 'deleted-long-ago',
    });
    await nightWith(
      store,
      `
      U: remind me to stretch at nine
      A: You have one every night at 10 PM.
      U: yes
      A: The old one was gone from the Alexa app, so this is new. I will remind you every night at 9 PM.
      U: what reminders do i have
      A: I remind you of bedtime stretches every night at 9 PM.
    `,
      ...allowed,
    );
  });

  test('is cancelled at once where there is one, and by its name; all of them after a yes', async () => {
    const both = `
      U: remind me to stretch at ten
      U: yes
      U: remind me to drink water at three
      U: yes
    `;
    await night(
      'U: remind me at ten\nU: yes\nU: cancel my reminder\nA: Cancelled: bedtime stretches every night at 10 PM.\nU: cancel my reminder\nA: You have no reminders.',
      ...allowed,
    );
    await night(
      `${both}
      U: cancel the water reminder
      A: Cancelled: water every day at 3 PM.
      U: what reminders do i have
      A: I remind you of bedtime stretches every night at 10 PM.`,
      ...allowed,
    );
    await night(
      `${both}
      U: cancel my reminders
      A: I remind you of bedtime stretches every night at 10 PM and water every day at 3 PM. Shall I cancel all of that?
      U: no
      A: All right. I cancel nothing.
      U: cancel all my reminders
      A: Shall I cancel all of that?
      U: yes
      A: Cancelled: bedtime stretches every night at 10 PM and water every day at 3 PM.`,
      ...allowed,
    );
  });

  test('that is not there is told so by its name; one night cannot be left out', async () => {
    await night(
      `
      U: remind me at ten
      U: yes
      U: cancel the water reminder
      A: You have no reminder for water.
      U: when is my water reminder
      A: You have no reminder for water.
      U: don't remind me tonight
      A: I can't leave out one night.
      U: what reminders do i have
      A: I remind you of bedtime stretches every night at 10 PM.
    `,
      ...allowed,
    );
  });

  test('of one topic that comes again and once: both only after a yes, or one by its name among two topics', async () => {
    const three = `
      U: remind me at ten
      U: yes
      U: change my reminder to tomorrow at eight
      A: The one every night at 10 PM stays as well. I'd remind you tomorrow at 8 PM.
      U: yes
      U: remind me to drink water at three
      U: yes
    `;
    await night(
      `${three}
      U: cancel the stretch reminder
      A: Shall I cancel all of that?
      U: yes
      A: Cancelled: bedtime stretches every night at 10 PM and bedtime stretches tomorrow at 8 PM.
      U: what reminders do i have
      A: I remind you of water every day at 3 PM.`,
      ...allowed,
    );
    await night(
      `${three}\nU: cancel my reminders\nA: cancel all\nU: just water\nA: Cancelled: water every day at 3 PM.`,
      ...allowed,
    );
  });

  test('is never denied where Alexa could not be asked', async () => {
    for (const says of ['what reminders do i have', 'cancel my reminder', 'cancel the water reminder'])
      await night(
        `U: ${says}\nA: I can't look up your reminders right now.`,
        ...allowed,
        '--service-fault',
        '503',
      );
  });

  test('goes with everything else that is erased', async () => {
    await night(
      `
      U: remind me at ten
      U: yes
      U: erase my data
      A: Erase all cramps, settings and reminders for this account? Yes or no?
      U: yes
      A: Done. All I kept for this account is gone. Your spoken phrase stays, under Routines in the app.
      U: what reminders do i have
      A: You have no reminders.
    `,
      ...allowed,
    );
  });

  test('that could not be deleted is told of when everything is erased', async () => {
    const store = await metBefore();
    await store.reminders.keep(echoUser, {
      topic: 'stretch',
      schedule: { every: 'daily', hour: 22, minute: 0 },
      token: 'there',
    });
    await nightWith(
      store,
      'U: erase my data\nU: yes\nA: Done. All I kept for this account is gone. Your reminders could not be deleted. Delete them in the Alexa app.',
      ...allowed,
      '--service-fault',
      '500',
    );
  });
});
