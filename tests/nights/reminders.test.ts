import { describe, expect, test } from 'vitest';
import { contentFor } from '../../lambda/content';
import { echoUser, metBefore, night, nightWith, wordsOf } from '../support/night';

const evening = ['--clock', '2026-01-15T20:30'];
const allowed = [...evening, '--permission', 'granted'];
const day = ['--clock', '2026-01-15T14:00', '--permission', 'granted'];

describe('a reminder', () => {
  test('is said back with its days and time, allowed by voice, set, and heard at its time', async () => {
    const { replies, turns } = await night(
      `
      U: remind me to stretch at ten every night
      A: Alexa will say my name aloud, then: time for your bedtime stretches. I'd remind you every night at 10 PM. Shall I set it?
      U: yes
      A: I need your okay for that. Alexa asks you now.
      U: i approve
      A: Done. I'll remind you every night at 10 PM.
      U: ?until 2026-01-16T21:00
      U: what reminders do i have
      A: I remind you of bedtime stretches every night at 10 PM.
    `,
      ...evening,
    );
    expect(replies.map(({ sessionOpen }) => sessionOpen)).toEqual([true, null, false, false]);
    expect(turns.map(({ intent }) => intent)).toContain('Connections.Response');
  });

  test.each([
    ['remind me to stretch at ten', 'every night at 10 PM'],
    ['remind me to stretch every weekday at half past nine', 'every weekday at 9:30 PM'],
    ['remind me at eight on saturdays', 'every Saturday at 8 PM'],
    ['remind me to stretch every morning at seven', 'every day at 7 AM'],
    ['remind me on weekends at nine', 'every Saturday and Sunday at 9 PM'],
    ['remind me tomorrow at eight', 'tomorrow at 8 PM'],
    ['remind me tonight at eleven', 'today at 11 PM'],
    ['remind me to stretch in twenty minutes', 'in 20 minutes'],
    ['remind me in two hours', 'in two hours'],
    ['remind me to drink water at three', 'every day at 3 PM'],
    ['remind me to drink a glass of water at nine', 'every day at 9 AM'],
    ['remind me to stretch at midnight', 'every night at midnight'],
    ['remind me to stretch at six in the morning', 'every day at 6 AM'],
    ['remind me to drink water every night at eight', 'every night at 8 PM'],
    ['remind me to stretch every night at twelve', 'every night at midnight'],
    ['remind me tomorrow night at one', 'on Saturday at 1 AM'],
    ['remind me to stretch on monday nights at nine', 'every Monday at 9 PM'],
    ['remind me to stretch in three days', 'in three days'],
  ])('"%s" is %s', async (says, when) => {
    await night(
      `
      U: ${says}
      A: I'd remind you ${when}. Shall I set it?
      U: yes
      A: Done. I'll remind you ${when}.
    `,
      ...allowed,
    );
  });

  test('of today that is past is one of tomorrow; an hour that still comes today is taken for it', async () => {
    await night("U: remind me today at one\nA: I'd remind you tomorrow at 1 PM.", ...allowed);
    await night("U: remind me today at nine\nA: I'd remind you today at 9 PM.", ...allowed);
    await night("U: remind me to drink water today at eight\nA: I'd remind you today at 8 PM.", ...day);
  });

  test('without a time is asked for it once', async () => {
    await night(
      "U: remind me to stretch\nA: At what time shall I remind you?\nU: half past nine\nA: I'd remind you every night at 9:30 PM.",
      ...allowed,
    );
    await night(
      `
      U: remind me tomorrow
      A: At what time shall I remind you?
      U: purple monkey dishwasher
      A: Say a time, such as: at ten at night. At what time?
      U: purple monkey dishwasher
      A: I've set nothing. To try again, say: Alexa, tell cramp coach to remind me at ten.
    `,
      ...allowed,
    );
  });

  test('can be put right before it is set, piece by piece', async () => {
    await night(
      `
      U: remind me to stretch at ten
      A: every night at 10 PM.
      U: no at nine
      A: every night at 9 PM.
      U: in the morning
      A: every day at 9 AM.
      U: only tomorrow
      A: tomorrow at 9 AM.
      U: make it half past eight
      A: tomorrow at 8:30 PM.
      U: every weekday at seven
      A: every weekday at 7 PM.
      U: yes
      A: Done. I'll remind you every weekday at 7 PM.
    `,
      ...allowed,
    );
  });

  test('a no to an hour that was guessed gets the other half of the day, and then nothing', async () => {
    await night(
      'U: remind me at six\nA: every night at 6 PM.\nU: no\nA: Then every day at 6 AM. Yes or no?\nU: yes\nA: every day at 6 AM.',
      ...allowed,
    );
    await night(
      "U: remind me at six\nA: 6 PM.\nU: no\nA: 6 AM.\nU: no\nA: All right. I've set nothing.",
      ...allowed,
    );
    await night(
      "U: remind me at ten at night\nA: 10 PM.\nU: no\nA: All right. I've set nothing.",
      ...allowed,
    );
  });

  test('unclear twice, or silence, sets nothing and says so', async () => {
    await night(
      `
      U: remind me to stretch at ten
      A: Shall I set it?
      U: purple monkey dishwasher
      A: Every night at 10 PM. Yes or no?
      U: purple monkey dishwasher
      A: I've set nothing.
      U: what reminders do i have
      A: You have no reminders.
    `,
      ...allowed,
    );
    await night(
      "U: remind me to stretch at ten\nA: Shall I set it?\nU: (silence)\nA: I've set nothing. To try again, say: Alexa, tell cramp coach to remind me at ten.",
      ...allowed,
    );
  });

  test('of a part of the day is in that part, and asks for the hour where there is none', async () => {
    await night(
      'U: remind me tomorrow morning\nA: At what time shall I remind you?\nU: at eight\nA: tomorrow at 8 AM.',
      ...allowed,
    );
    await night('U: remind me every morning\nA: At what time\nU: seven\nA: every day at 7 AM.', ...allowed);
  });

  test('on two days, or more than once a day, is no reminder that Alexa keeps: what can be is asked', async () => {
    await night(
      `
      U: remind me on tuesdays and thursdays at eight
      A: I can do one day, weekdays, weekends, or every day. Which shall it be?
      U: every weekday
      A: every weekday at 8 PM.
    `,
      ...allowed,
    );
    await night(
      'U: remind me to drink water every two hours\nA: I can remind you once a day at most. At what time?\nU: at three\nA: every day at 3 PM.',
      ...allowed,
    );
  });

  test('is set for the time that was said yes to, or asked about anew once that has passed', async () => {
    await night(
      `
      U: remind me tonight at ten
      A: I'd remind you today at 10 PM.
      U: yes
      A: You
    `.replace('A: You', "A: I'd remind you tomorrow at 10 PM. Shall I set it?"),
      '--clock',
      '2026-01-15T21:59:54',
      '--permission',
      'granted',
    );
  });

  test('that is there already is not set again', async () => {
    await night(
      'U: remind me at ten\nU: yes\nU: remind me at ten\nA: You have that one already, every night at 10 PM.',
      ...allowed,
    );
  });

  test('can be moved by half an hour, also while it is asked about', async () => {
    await night(
      `
      U: remind me every weekday at ten
      U: half an hour earlier
      A: I'd remind you every weekday at 9:30 PM.
      U: yes
      A: Done.
      U: move my reminder twenty minutes later
      A: You have one every weekday at 9:30 PM. Shall I change it to every weekday at 9:50 PM?
      U: no
      A: All right. It stays as it is.
    `,
      ...allowed,
    );
  });

  test('is told aloud once, and stopped at any question without being set', async () => {
    const { replies } = await night(
      "U: remind me at ten\nU: no at nine\nU: stop\nA: I've set nothing.",
      ...allowed,
    );
    expect(wordsOf(replies[0]!.timeline)).toContain('say my name aloud');
    expect(wordsOf(replies[1]!.timeline)).not.toContain('say my name aloud');
  });

  test('of something else is none of ours, and the way to it is told', async () => {
    await night(
      'U: remind me to take my pills at nine\nA: I remind you of stretches and water only. For the rest, say: Alexa, remind me.',
      ...allowed,
    );
  });

  test('in the middle of a cramp waits: the hold goes on', async () => {
    const { replies } = await night(
      'U: my calf is cramping\nU: remind me at ten\nA: Has it let go',
      ...allowed,
    );
    expect(replies[1]!.sessionOpen).toBe(true);
  });

  test('where the time zone is not known nothing is set', async () => {
    await nightWith(
      { timeZoneOf: async () => undefined },
      "U: remind me at ten\nA: I can't tell the time where you are. I've set nothing.",
      ...allowed,
    );
  });
});

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
      A: Done. All I kept for this account is gone. Your spoken phrase stays in the Alexa app, under Routines.
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

describe('permission', () => {
  test.each([
    ['no', "A: All right. I've set nothing. You can allow it later on in the Alexa app."],
    ['i approve', "A: Done. I'll remind you every night at 10 PM."],
  ])('"%s" to Alexa\'s own question is followed by what it means', async (says, hears) => {
    for (const lost of [[], ['--lose-attributes']])
      await night(
        `U: remind me at ten\nU: yes\nA: Alexa asks you now.\nU: ${says}\n${hears}`,
        ...evening,
        ...lost,
      );
  });

  test('unanswered sets nothing, and puts the card into the app', async () => {
    const { turns } = await night('U: remind me at ten\nU: yes\nU: (silence)', ...evening);
    const { response } = turns.at(-1)!.response as { response: Record<string, unknown> };
    expect(JSON.stringify(response)).toContain("I heard no answer. I've set nothing.");
    expect(response.card).toEqual({
      type: 'AskForPermissionsConsent',
      permissions: ['alexa::alerts:reminders:skill:readwrite'],
    });
  });

  test('switched off in the app: no second card where Alexa has shown one', async () => {
    const { turns } = await night('U: remind me at ten\nU: yes', ...evening, '--permission', 'denied');
    const { response } = turns.at(-1)!.response as { response: Record<string, unknown> };
    expect(JSON.stringify(response)).toContain("I've set nothing.");
    expect(response.card).toBeUndefined();
  });

  test('that Alexa could not ask for is told, with the way by hand', async () => {
    const { turns } = await night('U: remind me at ten\nU: yes', ...evening, '--connection-fault', '400');
    expect(JSON.stringify(turns.at(-1)!.response)).toContain("It did not work just now. I've set nothing.");
  });
});

describe('a failing service', () => {
  const words = contentFor('en-US').reminders;
  test.each([
    ['400', 'refused'],
    ['403', 'device'],
    ['full', 'full'],
    ['404', 'down'],
    ['429', 'busy'],
    ['500', 'down'],
    ['503', 'down'],
    ['504', 'down'],
    ['html', 'down'],
    ['silent', 'down'],
  ] as const)('%s: what did not happen is said, and nothing is kept', async (fault, failed) => {
    const store = await metBefore();
    const hears = words.failed[failed].replace('{nothing}', words.nothing.set);
    await nightWith(store, `U: remind me at ten\nU: yes\nA: ${hears}`, ...allowed, '--service-fault', fault);
    expect(await store.reminders.all(echoUser)).toEqual([]);
  });

  test('a change and a cancelling that fail leave what was kept', async () => {
    const reminder = {
      topic: 'stretch',
      schedule: { every: 'daily', hour: 22, minute: 0 },
      token: 'there',
    } as const;
    const store = await metBefore();
    await store.reminders.keep(echoUser, reminder);
    await nightWith(
      store,
      `
      U: remind me at nine
      U: yes
      A: Alexa is too busy. I've changed nothing.
      U: cancel my reminder
      A: Alexa is too busy. I've cancelled nothing.
      U: what reminders do i have
      A: As far as I know, I remind you of bedtime stretches every night at 10 PM.
    `,
      ...allowed,
      '--service-fault',
      '429',
    );
    expect(await store.reminders.all(echoUser)).toEqual([reminder]);
  });
});

describe('an offer', () => {
  test('is made to whoever starts the six weeks and does not stretch now, and not again for seven days after a no', async () => {
    const store = await metBefore();
    const start =
      'U: start the six week plan\nU: no\nA: All right, not now. Shall I remind you every night at 10 PM?';
    await nightWith(store, `${start}\nU: no\nA: All right. I've set nothing.`, ...allowed);
    const asks = 'U: what reminders do i have\nA: You have no reminders.';
    for (const [time, offers] of [
      ['2026-01-16T09:00', false],
      ['2026-01-22T20:29', false],
      ['2026-01-22T20:33', true],
    ] as const) {
      const { replies } = await nightWith(store, asks, '--clock', time, '--permission', 'granted');
      expect(replies[0]!.sessionOpen, time).toBe(offers);
    }
  });

  test('taken is set as it was said', async () => {
    await night(
      "U: what reminders do i have\nA: Shall I remind you to stretch, every night at 10 PM?\nU: yes\nA: Done. I'll remind you every night at 10 PM.",
      ...allowed,
    );
  });
});

test('an opened skill within an hour of a reminder is for the stretch: the movement first, then the question', async () => {
  const store = await metBefore();
  await store.reminders.keep(echoUser, {
    topic: 'stretch',
    schedule: { every: 'daily', hour: 14, minute: 30 },
    token: 't',
  });
  await nightWith(store, 'U: open cramp coach\nA: Pull your toes to your shin', ...day);
  await nightWith(store, 'U: open cramp coach\nA: Cramp Coach.', '--clock', '2026-01-15T16:00');
});
