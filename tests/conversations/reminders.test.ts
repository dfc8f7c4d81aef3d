import { describe, expect, test } from 'vitest';
import { night, nightWith, wordsOf } from '../support/night';

const evening = ['--clock', '2026-01-15T20:30'];
const allowed = [...evening, '--permission', 'granted'];
const day = ['--clock', '2026-01-15T14:00', '--permission', 'granted'];

describe('a reminder', () => {
  test('is said back with its days and time, allowed by voice, set, and heard at its time', async () => {
    const { replies, turns } = await night(
      `
      U: remind me to stretch at ten every night
      A: My name is said aloud, then: time for your bedtime stretches. I'd remind you every night at 10 PM. Shall I set it?
      U: yes
      A: I need your okay for that. You are asked now.
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
    ['remind me tomorrow night at one', 'on Saturday, January 17 at 1 AM'],
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
      A: I've set nothing. To try again, ask Cramp Coach to remind me at ten.
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
      "U: remind me to stretch at ten\nA: Shall I set it?\nU: (silence)\nA: I've set nothing. To try again, ask Cramp Coach to remind me at ten.",
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

  test.each([
    ['remind me on tuesdays and thursdays at eight', 'every Tuesday and Thursday at 8 PM'],
    ['remind me to stretch every second night at half past nine', 'every other night at 9:30 PM'],
    ['remind me every day but not on wednesdays at nine pm', 'every night except Wednesday at 9 PM'],
    ['please remind me on weekdays and on sunday at eleven pm', 'every night except Saturday at 11 PM'],
    [
      'remind me monday tuesday and friday at ten in the evening',
      'every Monday, Tuesday and Friday at 10 PM',
    ],
    ['remind me every four days at nine pm to stretch', 'every four days at 9 PM'],
    ['remind me to stretch once a week at ten pm', 'every Thursday at 10 PM'],
    [
      'remind me to drink water at ten in the morning and four in the afternoon',
      'every day at 10 AM and 4 PM',
    ],
    ['remind me to drink water twice a day at nine and at three', 'every day at 9 AM and 3 PM'],
    ['remind me on saturday at nine', 'on Saturday, January 17 at 9 PM'],
    ['remind me next thursday at nine pm to stretch', 'on Thursday, January 22 at 9 PM'],
    ['remind me to stretch on february second at eight pm', 'on Monday, February 2 at 8 PM'],
    ['remind me to stretch on the twentieth at eight pm', 'on Tuesday, January 20 at 8 PM'],
    ['remind me the day after tomorrow at nine pm', 'on Saturday, January 17 at 9 PM'],
    ['remind me to stretch in ninety five minutes', 'in one hour and 35 minutes'],
  ])('of several days or times, or of one date, "%s", is set as it was said: %s', async (says, when) => {
    await night(
      `
      U: ${says}
      A: I'd remind you ${when}. Shall I set it?
      U: yes
      A: Done. I'll remind you ${when}.
      U: list my reminders
      A: ${when.startsWith('in ') ? 'I remind you of' : when}
    `,
      ...allowed,
    );
  });

  test('that Alexa cannot keep is said, with the nearest that can be', async () => {
    await night(
      `
      U: remind me to drink water every two hours
      A: I can remind you up to four times a day. At what times?
      U: at nine and at three
      A: every day at 9 AM and 3 PM.
    `,
      ...allowed,
    );
    await night(
      `
      U: remind me at nine on monday and at ten on friday
      A: That needs two reminders, so one at a time. When is the first?
      U: on monday at nine
      A: on Monday, January 19 at 9 PM.
    `,
      ...allowed,
    );
    await night(
      `
      U: remind me to stretch every other week at ten pm
      A: Once a week is the rarest I can do.
      A: every Thursday at 10 PM.
    `,
      ...allowed,
    );
    await night(
      'U: remind me to stretch in twenty seconds\nA: One minute is the soonest I can do.\nA: in one minute. Shall I set it?',
      ...allowed,
    );
    await night(
      `
      U: remind me to stretch in twelve days
      A: I can count up to seven days in hours and minutes. At what time on that day?
      U: nine at night
      A: on Tuesday, January 27 at 9 PM.
    `,
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
    expect(wordsOf(replies[0]!.timeline)).toContain('My name is said aloud');
    expect(wordsOf(replies[1]!.timeline)).not.toContain('My name is said aloud');
  });

  test('of something else is none of ours, and the way to it is told', async () => {
    await night(
      'U: remind me to take my pills at nine\nA: I remind you of stretches and water only. For that one, ask again without saying my name.',
      ...allowed,
    );
  });

  test('in the middle of a cramp waits: the hold goes on', async () => {
    const { replies } = await night(
      'U: my calf is cramping\nU: remind me at ten\nA: Has the cramp gone',
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
