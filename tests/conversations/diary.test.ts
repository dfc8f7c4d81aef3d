import { describe, expect, test } from 'vitest';
import type { Entry } from '../../lambda/diary/entry';
import { memoryStore } from '../../lambda/storage/memoryStore';
import type { Store } from '../../lambda/storage/store';
import { diaryAfter, entriesIn } from '../support/diary';
import { echoUser, night, nightWith } from '../support/night';

const morning = ['--clock', '2026-01-15T09:00'] as const;
const minuteMs = 60_000;

describe('a cramp that is told', () => {
  test('is one sentence: where, when, how bad', async () => {
    const [entry, ...others] = await diaryAfter(
      `
      U: log a cramp in my left calf last night seven out of ten
      A: Logged: left calf cramp, last night, seven out of ten. Is that correct?
      U: yes
      A: Good. It stays in your diary.
    `,
      ...morning,
    );
    expect(others).toEqual([]);
    expect(entry).toMatchObject({ muscle: 'calf', side: 'left', severity: 7, source: 'told', exact: 'part' });
    expect(new Date(entry!.atMs).toISOString()).toBe('2026-01-15T08:00:00.000Z');
  });

  test.each([
    ['log a cramp in my right foot at three', 'Logged: right foot cramp, today at 3 AM.'],
    ['log a cramp at half past two', 'Logged: leg cramp, today at 2:30 AM.'],
    ['i had a cramp in my calf yesterday', 'Logged: calf cramp, yesterday.'],
    ['my left calf cramped last night', 'Logged: left calf cramp, last night.'],
    ['my calf cramped this morning', 'Logged: calf cramp, this morning.'],
    ['log a calf cramp on monday', 'Logged: calf cramp, on Monday.'],
    ['log a cramp two hours ago', 'Logged: leg cramp, today at 7 AM.'],
    ['log a cramp three days ago', 'Logged: leg cramp, on Monday.'],
    ['log a cramp in my calf on january third', 'Logged: calf cramp, on January 3.'],
    ['log a charley horse', 'Logged: calf cramp, today.'],
    ['log a cramp in both calves last night', 'Logged: calf cramp, both legs, last night.'],
    ['log a cramp', 'Logged: leg cramp, today.'],
    ['log a cramp just now', 'Logged: leg cramp, just now.'],
  ])('"%s"', async (says, hears) => {
    await night(`U: ${says}\nA: ${hears}`, ...morning);
  });

  test('is corrected by a word, as often as it takes', async () => {
    const entries = await diaryAfter(
      `
      U: log a cramp in my left calf last night
      A: Logged: left calf cramp, last night. Is that correct?
      U: no the right leg
      A: Changed: right calf cramp, last night. Is it correct now?
      U: it was yesterday
      A: Changed: right calf cramp, yesterday. Is it correct now?
      U: no
      A: Say: it was the other leg. Or: it was last night. Or say: undo. What should I change?
      U: my foot
      A: If it cramps now, say: it hurts. Changed: right foot cramp, yesterday. Is it correct now?
      U: make it six out of ten
      A: Changed: right foot cramp, yesterday, six out of ten. Is it correct now?
      U: yes
      A: Good. It stays in your diary.
    `,
      ...morning,
    );
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({ muscle: 'foot', side: 'right', severity: 6, exact: 'day' });
  });

  test('stays as it is in silence, and says so', async () => {
    const entries = await diaryAfter(
      "U: log a cramp in my calf\nA: Is that correct?\nU: (silence)\nA: It's in your diary. To change it, say: no, the other leg.",
      ...morning,
    );
    expect(entries).toHaveLength(1);
  });

  test('stays as it is when nobody makes out what is wrong, after asking once more', async () => {
    const entries = await diaryAfter(
      `
      U: log a cramp in my calf
      A: Is that correct?
      U: purple monkey dishwasher
      A: I didn't get that. Say: it was last night.
      U: purple monkey dishwasher
      A: All right. The entry stays as it is.
    `,
      ...morning,
    );
    expect(entries).toHaveLength(1);
  });

  test.each([
    "that's right",
    'correct',
    'yes it is',
    "that's exactly right",
  ])('is confirmed by "%s"', async (says) => {
    const entries = await diaryAfter(
      `U: log a cramp last night\nA: correct?\nU: ${says}\nA: Good.`,
      ...morning,
    );
    expect(entries).toHaveLength(1);
  });

  test.each([
    ['the right leg', 'right calf cramp, last night'],
    ['no the other leg', 'right calf cramp, last night'],
    ['no it was the other leg', 'right calf cramp, last night'],
    ['my foot', 'left foot cramp, last night'],
    ['both legs', 'calf cramp, both legs, last night'],
    ['no it was monday', 'left calf cramp, on Monday'],
    ['no it was on monday night', 'left calf cramp, Monday night'],
    ['no it was at three', 'left calf cramp, today at 3 AM'],
    ['no it was two days ago', 'left calf cramp, on Tuesday'],
    ['make it six out of ten', 'left calf cramp, last night, six out of ten'],
  ])('is corrected by "%s"', async (says, hears) => {
    const entries = await diaryAfter(
      `U: log a cramp in my left calf last night\nA: Logged\nU: ${says}\nA: Changed: ${hears}. Is it correct now?`,
      ...morning,
    );
    expect(entries).toHaveLength(1);
  });

  test('can be corrected later in the day, in a new session', async () => {
    const store = memoryStore();
    await nightWith(
      store,
      'U: log a cramp in my left calf last night\nA: Logged\nU: yes\nA: Good.',
      ...morning,
    );
    await nightWith(
      store,
      'U: it was the right leg\nA: Changed: right calf cramp, last night.',
      '--clock',
      '2026-01-15T11:00',
    );
    expect(await entriesIn(store)).toHaveLength(1);
  });

  test('is said again, and help with it is no help with a cramp', async () => {
    await night(
      `
      U: log a cramp in my left calf last night
      A: Logged: left calf cramp, last night. Is that correct?
      U: repeat
      A: Logged: left calf cramp, last night. Is that correct?
      U: help
      A: Say: it was last night. Or say: undo. Is it correct as it is?
      U: yes
      A: Good. It stays in your diary.
    `,
      ...morning,
    );
  });

  test('of somebody else is not kept', async () => {
    for (const says of ["log a cramp in my husband's calf last night", 'my wife had a cramp last night'])
      expect(await diaryAfter(`U: ${says}\nA: I keep a diary of your own cramps only.`, ...morning)).toEqual(
        [],
      );
  });

  test('of another day than the last entry is not taken out in its place', async () => {
    const entries = await diaryAfter(
      'U: log a cramp last night\nA: Logged\nU: yes\nU: delete the cramp from monday\nA: I can take out only the last entry.',
      ...morning,
    );
    expect(entries).toHaveLength(1);
  });

  test.each([
    'delete my diary',
    'erase all my cramps',
  ])('"%s" is asked back like everything that is erased', async (says) => {
    await night(`U: ${says}\nA: Erase all cramps, settings and reminders for this account?`, ...morning);
  });

  test('is taken out again', async () => {
    const entries = await diaryAfter(
      `
      U: log a cramp in my left calf last night
      A: Logged
      U: undo
      A: Gone from your diary: left calf cramp, last night.
    `,
      ...morning,
    );
    expect(entries).toEqual([]);
  });

  test('of an arm is not one for this diary', async () => {
    const entries = await diaryAfter(
      'U: log a cramp in my arm\nA: I keep leg and foot cramps only.',
      ...morning,
    );
    expect(entries).toEqual([]);
  });

  test('does not keep a cramp that comes right after it from being coached', async () => {
    const log = 'U: log a cramp in my left calf last night\nA: Logged';
    await night(`${log}\nU: my leg is cramping\nA: Pull your toes toward you`, ...morning);
    await night(`${log}\nU: it hurts\nA: Left calf. Pull your toes toward you`, ...morning);
    // What could be either corrects the entry, and says how to be coached.
    await night(
      `
      ${log}
      U: my foot is cramping
      A: If it cramps now, say: it hurts. Changed: left foot cramp, last night. Is it correct now?
      U: it hurts
      A: Left foot. Bend that knee. Pull your toes
    `,
      ...morning,
    );
  });

  test('with a number out of range is kept without it, and says which numbers there are', async () => {
    const entries = await diaryAfter(
      'U: log a cramp in my calf fifty out of ten\nA: I rate from one to ten. Logged: calf cramp, today.',
      ...morning,
    );
    expect(entries[0]).not.toHaveProperty('severity');
  });

  test.each([
    ["it's swollen", 'Get that leg checked today.'],
    ['my chest hurts', 'Call nine one one now.'],
    ['dark urine', 'Get that checked today.'],
  ])('and "%s" goes to the red flag', async (sign, hears) => {
    const entries = await diaryAfter(`U: log a cramp in my calf and ${sign}\nA: ${hears}`, ...morning);
    expect(entries).toEqual([]);
  });
});

describe('several cramps in one sentence', () => {
  test('are as many entries, said back as such, and undone together', async () => {
    const two = await diaryAfter(
      'U: my foot cramped twice last night\nA: Logged: two times: foot cramp, last night. Is that correct?\nU: yes',
      ...morning,
    );
    expect(two).toHaveLength(2);
    for (const one of two) expect(one).toMatchObject({ muscle: 'foot', exact: 'part' });
    const none = await diaryAfter(
      'U: i had four cramps on tuesday\nA: four times: leg cramp, on Tuesday.\nU: cancel that\nA: Gone from your diary: four times: leg cramp, on Tuesday.',
      ...morning,
    );
    expect(none).toEqual([]);
  });

  test('of two days are an entry on each; a number of cramps is never how bad they were', async () => {
    const entries = await diaryAfter(
      'U: i had leg cramps on sunday and on wednesday\nA: leg cramp, on Sunday, and leg cramp, yesterday.\nU: yes',
      ...morning,
    );
    const days = entries.map(({ atMs }) => new Date(atMs).toISOString().slice(0, 10));
    expect(days.sort()).toEqual(['2026-01-11', '2026-01-14']);
    const [one] = await diaryAfter('U: i had three cramps on saturday\nA: three times:', ...morning);
    expect(one).not.toHaveProperty('severity');
  });

  test('are corrected together where they were at the same time', async () => {
    const entries = await diaryAfter(
      'U: log two cramps last night\nA: two times: leg cramp, last night.\nU: no in my left calf\nA: Changed: two times: left calf cramp, last night.',
      ...morning,
    );
    expect(entries.map(({ muscle, side }) => `${side} ${muscle}`)).toEqual(['left calf', 'left calf']);
  });
});

describe('an entry', () => {
  test.each([
    'log a calf cramp tomorrow night',
    'note down a cramp for next thursday',
  ])('of a time to come is none: %s', async (says) => {
    const entries = await diaryAfter(
      `U: ${says}\nA: I only write down cramps that have been. Tell me of that one when it has.`,
      ...morning,
    );
    expect(entries).toEqual([]);
  });

  test.each(['cancel that', 'stop', 'undo'])('is taken out again by "%s" right after it', async (says) => {
    const entries = await diaryAfter(
      `U: log a cramp in my right calf last night\nA: Is that correct?\nU: ${says}\nA: Gone from your diary: right calf cramp, last night.`,
      ...morning,
    );
    expect(entries).toEqual([]);
  });

  test('that was just told is not written twice by "log it"', async () => {
    const entries = await diaryAfter(
      'U: log a cramp in my calf last night\nU: log it\nA: Good. It stays in your diary.\nU: how many cramps today\nA: One cramp',
      ...morning,
    );
    expect(entries).toHaveLength(1);
  });

  test('on a day of the month is on the last one there was', async () => {
    const [entry] = await diaryAfter(
      'U: log a foot cramp on the twentieth\nA: Logged: foot cramp, on December 20.',
      ...morning,
    );
    expect(new Date(entry!.atMs).toISOString().slice(0, 10)).toBe('2025-12-20');
  });
});

describe('right after an entry', () => {
  test('"good night" keeps it, and "stop" takes it back', async () => {
    const kept = await diaryAfter(
      'U: log a calf cramp last night\nA: Is that correct?\nU: good night\nA: Good night.',
      ...morning,
    );
    expect(kept).toHaveLength(1);
    const gone = await diaryAfter(
      'U: log a calf cramp last night\nA: Is that correct?\nU: stop\nA: Gone from your diary',
      ...morning,
    );
    expect(gone).toHaveLength(0);
  });
});

describe('a question about any period', () => {
  test.each([
    ['how many cramps in the last four days', 'in the last four days'],
    ['how many cramps did i have since monday', 'since Monday, January 12'],
    ['how many cramps have i had in november', 'in November'],
    ['how many cramps did i get on the second', 'on Friday, January 2'],
    ['how many cramps over the weekend', 'at the weekend'],
    ['how many cramps in the past three months', 'in the last three months'],
    ['how many cramps in the last five nights', 'in the last five nights'],
    ['how many cramps since the new year', 'since Thursday, January 1'],
  ])('"%s" is answered for it: %s', async (says, period) => {
    await night(`U: ${says}\nA: No cramps ${period}.`, ...morning);
  });

  test('that is compared with another is answered for both', async () => {
    await night(
      'U: log a cramp in my calf\nU: yes\nU: compare this week with last week\nA: One cramp this week. No cramps last week.',
      ...morning,
    );
  });
});

describe('the diary', () => {
  const cramp = (daysAgo: number, more: Partial<Entry> = {}): Entry => {
    const atMs = Date.parse('2026-01-15T08:10:00Z') - daysAgo * 24 * 60 * minuteMs;
    return {
      id: 'relief',
      source: 'relief',
      atMs,
      exact: 'hour',
      loggedAtMs: atMs,
      muscle: 'calf',
      side: 'left',
      easedAtMs: atMs + 2 * minuteMs,
      ...more,
    };
  };

  async function filled(...entries: Entry[]): Promise<Store> {
    const store = memoryStore();
    for (const entry of entries) await store.diary.keep(echoUser, entry);
    return store;
  }

  test('is summed up in one breath, against as many days of the month before, with a table for the doctor', async () => {
    const store = await filled(cramp(0), cramp(3), cramp(9), cramp(33), cramp(40));
    const { replies } = await nightWith(
      store,
      `
      U: how many cramps did i have this month
      A: Three cramps this month; two by this day last month. Mostly the left calf, around 3 AM. Most were gone in about two minutes. Too few stretch nights to compare yet. The table's in your Alexa app.
    `,
      ...morning,
    );
    const { card } = (replies[0]!.response as { response: { card: { title: string; content: string } } })
      .response;
    expect(card.title).toBe('Cramp diary, this month');
    expect(card.content).toContain(
      'January 15, 2026 · 3:10 AM · left calf cramp · gone in about two minutes',
    );
    expect(card.content.match(/left calf cramp/g)).toHaveLength(3);
    expect(card.content).toContain('Not a medical record.');
  });

  test.each([
    ['how many cramps did i have last month', 'Two cramps last month'],
    ['how are my cramps', 'Three cramps in the last thirty days; two in the thirty before.'],
    ['how many cramps did i have this week', 'Two cramps this week; one by this time last week.'],
    ['how many cramps did i have last year', 'Two cramps last year'],
  ])('"%s"', async (says, hears) => {
    const store = await filled(cramp(0), cramp(3), cramp(9), cramp(33), cramp(40));
    await nightWith(store, `U: ${says}\nA: ${hears}`, ...morning);
  });

  test('says when there was none, and shows no card', async () => {
    const { replies } = await night(
      'U: how many cramps did i have this week\nA: No cramps this week.',
      ...morning,
    );
    expect(replies[0]!.response).not.toHaveProperty('response.card');
  });

  test('compares nights after stretching with others once there are seven of each, and says when there are not', async () => {
    const store = await filled(cramp(10), cramp(11), cramp(2));
    for (let days = 1; days <= 7; days += 1) {
      const atMs = Date.parse('2026-01-15T03:00:00Z') - days * 24 * 60 * minuteMs;
      await store.stretchNights.started(echoUser, {
        id: 'bedtime',
        routine: 'bedtime',
        atMs,
        plannedEndMs: atMs + 3 * minuteMs,
      });
    }
    const says = 'U: how many cramps did i have in the last thirty days';
    await nightWith(store, `${says}\nA: Too few stretch nights to compare yet.`, ...morning);
    for (const days of [13, 14]) await store.diary.keep(echoUser, cramp(days));
    await nightWith(
      store,
      `${says}\nA: With stretching: one in seven nights. Without: four in eight nights.`,
      ...morning,
    );
  });

  test('knows the last one', async () => {
    await nightWith(
      await filled(cramp(0), cramp(3)),
      'U: when was my last cramp\nA: Your last one: left calf cramp, today at 3:10 AM. It was gone in about two minutes.',
      ...morning,
    );
    await night('U: when was my last cramp\nA: Your diary is empty.', ...morning);
  });

  test('is read newest first, three at a time, for as long as somebody wants', async () => {
    const store = await filled(...[0, 1, 2, 3, 10].map((days) => cramp(days)));
    await nightWith(
      store,
      `
      U: read my diary
      A: Left calf cramp, today at 3:10 AM. Left calf cramp, yesterday at 3:10 AM. Left calf cramp, on Tuesday at 3:10 AM. Shall I read on?
      U: yes
      A: Left calf cramp, on Monday at 3:10 AM. Left calf cramp, on January 5 at 3:10 AM. That's all of them.
    `,
      ...morning,
    );
    await nightWith(store, 'U: read my diary\nA: Shall I read on?\nU: no\nA: All right.', ...morning);
  });

  test.each(['what', 'repeat', 'help'])('"%s" while it is read is no word of a cramp', async (says) => {
    const store = await filled(...[0, 1, 2, 3].map((days) => cramp(days)));
    await nightWith(
      store,
      `U: read my diary\nA: Shall I read on?\nU: ${says}\nA: Shall I read on, yes or no?\nU: yes\nA: That's all of them.`,
      ...morning,
    );
  });

  test('takes out what was written last, whenever that cramp was', async () => {
    const store = await filled(cramp(0), cramp(9, { loggedAtMs: Date.parse('2026-01-15T13:00:00Z') }));
    await nightWith(
      store,
      'U: delete the last entry\nA: Gone from your diary: left calf cramp, on January 6 at 3:10 AM.',
      ...morning,
    );
    expect(await entriesIn(store)).toEqual([cramp(0)]);
    await night('U: undo\nA: There is nothing in your diary to take out.', ...morning);
  });

  test('uses no clock words where the time zone is not known', async () => {
    const store = await filled(cramp(0), cramp(3), cramp(9));
    const { replies } = await nightWith(
      { ...store, timeZoneOf: async () => undefined },
      `
      U: when was my last cramp
      A: Your last one: left calf cramp, about six hours ago.
      U: log a cramp in my foot last night
      A: Logged: foot cramp. I can't tell the hour here, so I keep the day. Is that correct?
      U: yes
      A: Good.
      U: how many cramps did i have this month
      A: Four cramps in the last thirty days. Mostly the left calf.
    `,
      ...morning,
      '--screen',
      'none',
    );
    expect(JSON.stringify(replies.map(({ response }) => response))).not.toMatch(/AM|PM|January/);
  });
});
