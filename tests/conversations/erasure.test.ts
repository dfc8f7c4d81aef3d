import type { ResponseEnvelope } from 'ask-sdk-model';
import { describe, expect, test } from 'vitest';
import type { Entry } from '../../lambda/diary/entry';
import type { Person } from '../../lambda/lib/person';
import { erasureWorlds, type Side, startMs, type World } from '../support/erasureWorlds';
import { envelope, intent, wordsOf } from '../support/requests';

const worlds = erasureWorlds();

let people = 0;

/** Somebody who was coached in one session, before an erasure in another. */
interface Told {
  world: World;
  account: string;
  /** As that session knows them. */
  person: Person;
  /** What the session remembers. */
  session: object;
  /** The first request of it, as it was sent. */
  first: object;
}

/** Sends a request so many seconds after the start. */
function said(account: string, seconds: number, request: object, attributes: object = {}): object {
  const whole = envelope(
    { requestId: `amzn1.echo-api.request.${account}.${seconds}`, ...request },
    attributes,
  );
  const { System } = whole.context as { System: object };
  const timestamp = new Date(startMs + seconds * 1_000).toISOString();
  return {
    ...whole,
    context: { System: { ...System, user: { userId: account } } },
    request: { ...(whole.request as object), timestamp },
  };
}

const shin = intent('RelieveCrampIntent', { muscle: 'shin', side: 'left' });
const remembers = ({ sessionAttributes = {} }: ResponseEnvelope) => sessionAttributes;

/** A session with a cramp, and everything else that can be kept. */
async function coached(world: World): Promise<Told> {
  people += 1;
  const account = `amzn1.ask.account.erased.${people}`;
  const { answer, store } = world.one;
  const person = { account, sinceMs: startMs };
  const first = said(account, 0, shin);
  const session = remembers(await answer(first));
  await store.profiles.change(person, { whisper: 'night', bloodThinner: true });
  await store.stretchNights.started(person, night);
  await store.reminders.keep(person, reminder);
  await store.zones.keep(person, 'bed', zone);
  return { world, account, person, session, first };
}

const night = { id: 'bedtime', routine: 'bedtime', atMs: startMs - 60_000, plannedEndMs: startMs };
const zone = { zone: 'Europe/Berlin', atMs: startMs };
const reminder = {
  topic: 'stretch',
  schedule: { every: 'daily', hour: 22, minute: 0 },
  token: 'token',
} as const;
const entry: Entry = {
  id: 'told',
  source: 'told',
  atMs: startMs - 1,
  exact: 'hour',
  loggedAtMs: startMs,
  muscle: 'hamstring',
};

/** "Erase my data", "yes", on the other Echo, two minutes later. */
async function erased({ world, account }: Told, seconds = 120): Promise<ResponseEnvelope> {
  const { answer } = world.other;
  const asked = remembers(await answer(said(account, seconds, intent('DeleteMyDataIntent'))));
  const done = await answer(said(account, seconds + 2, intent('AMAZON.YesIntent'), asked));
  expect(wordsOf(done)).toContain('All I kept for this account is gone.');
  return done;
}

/** Says something in the session of before. */
const inSession =
  (request: object, seconds = 130) =>
  ({ world, account, session }: Told) =>
    world.one.answer(said(account, seconds, request, session));

/** Says something in a new session of the process that coached. */
const anew =
  (request: object, seconds = 130) =>
  ({ world, account }: Told) =>
    world.one.answer(said(account, seconds, request));

/** Writes something as a call does that was under way, or is made late. */
const late =
  (write: (store: Side['store'], person: Person) => Promise<unknown>) =>
  ({ world, person }: Told) =>
    write(world.one.store, person);

/** Everything that could bring back what was erased. None of it is a cramp of today. */
const ways: [name: string, work: (told: Told) => Promise<unknown>][] = [
  ['a session that is open on another Echo goes on', inSession(intent('StillHurtsIntent'))],
  ['it says that the cramp has gone', inSession(intent('FeelingBetterIntent'))],
  ['it pauses', inSession(intent('AMAZON.PauseIntent'))],
  ['it changes the muscle', inSession(intent('RelieveCrampIntent', { muscle: 'foot' }))],
  ['it tells a cramp', inSession(intent('LogCrampIntent', { muscle: 'hamstring' }))],
  ['it changes a setting', inSession(intent('ChangeSettingIntent', { setting: 'slower' }))],
  ['it begins a routine', inSession(intent('StartRoutineIntent', { routine: 'bedtime' }))],
  ['it ends', inSession({ type: 'SessionEndedRequest', reason: 'USER_INITIATED' })],
  ['it hears what is kept', inSession(intent('MyDataIntent'))],
  ['its first request comes once more', ({ world, first }) => world.one.answer(first)],
  ['a position is saved late', late((s, who) => s.places.keep(who, position))],
  ['that there is none is saved late', late((s, who) => s.places.forget(who, startMs + 1_000))],
  ['a turn is saved late', late((s, who) => s.turns.keep(who, { position, entry: { keep: entry } }))],
  ['an entry is saved late', late((s, who) => s.diary.keep(who, entry))],
  ['an entry is moved late', late((s, who) => s.diary.keep(who, entry, { id: 'x', atMs: 1 }))],
  ['settings are saved late', late((s, who) => s.profiles.change(who, { numbSkin: true }))],
  ['a night is saved late', late((s, who) => s.stretchNights.started(who, night))],
  ['its end is saved late', late((s, who) => s.stretchNights.stopped(who, night, startMs))],
  ['a reminder is saved late', late((s, who) => s.reminders.keep(who, reminder))],
  ['a time zone is saved late', late((s, who) => s.zones.keep(who, 'bed', zone))],
  [
    'a session whose beginning nobody knows writes',
    ({ world, account }) => world.one.store.profiles.change({ account }, { numbSkin: true }),
  ],
  [
    'another voice of the household writes',
    ({ world, person }) =>
      world.one.store.profiles.change({ ...person, voice: 'amzn1.ask.person.1' }, { pace: 'slower' }),
  ],
];

const position = {
  ...{ complaint: { muscle: 'shin', side: 'left', helper: false }, rung: 0 },
  ...{ startedAtMs: startMs, sentAtMs: startMs + 10_000, turn: 1 },
} as never;

/** Only that there was an erasure stays, for a day. */
const isTombstone = ({ sk }: { sk?: unknown }) => sk === 'erased';

describe.each(worlds)('in %s', (_, open) => {
  test.each(ways)('nothing comes back when %s', async (_name, work) => {
    const told = await coached(open());
    await erased(told);
    await work(told);
    const left = await told.world.left(told.account);
    expect(left.filter((item) => !isTombstone(item))).toEqual([]);
    const { store } = told.world.one;
    const now = { account: told.account, sinceMs: startMs + 200_000 };
    const held = await store.personalData.held(now, startMs + 200_000);
    expect(held).toEqual({ profile: {}, place: false, stretchNights: 0, cramps: 0, reminders: 0 });
  });

  test.each([
    ['the skill is opened', { type: 'LaunchRequest' }],
    ['a leg cramps', intent('RelieveCrampIntent', { muscle: 'leg' })],
    ['"it is back" is said', intent('StillHurtsIntent')],
    ['"resume" is said', intent('AMAZON.ResumeIntent')],
    ['"how long left" is asked', intent('HowLongLeftIntent')],
  ])('the process that coached tells nothing of it when %s', async (_name, request) => {
    const told = await coached(open());
    await erased(told);
    const words = wordsOf(await anew(request)(told));
    expect(words).not.toMatch(/back again|shin/i);
    // What is written now is of now.
    for (const item of await told.world.left(told.account))
      for (const value of [item.atMs, item.startedAtMs, item.sentAtMs])
        if (typeof value === 'number') expect(value).toBeGreaterThan(startMs + 120_000);
  });

  test('a session that began in the second of the erasure counts as one of before', async () => {
    const told = await coached(open());
    await erased(told);
    const { store } = told.world.one;
    const at = (ms: number) => ({ account: told.account, sinceMs: startMs + 122_000 + ms });
    expect(await store.profiles.change(at(0), { pace: 'slower' })).toBe(false);
    expect(await store.profiles.change(at(1_000), { pace: 'slower' })).toBe(true);
  });

  test('the session that erased knows nothing of before, and what it says from then on is kept', async () => {
    const told = await coached(open());
    const { account, world } = told;
    const after = remembers(await erased(told));
    expect(JSON.stringify(after)).not.toMatch(/shin|bloodThinner|whisper/);
    const slower = intent('ChangeSettingIntent', { setting: 'slower' });
    await world.other.answer(said(account, 140, slower, after));
    const now = { account, sinceMs: startMs + 150_000 };
    expect(await world.one.store.profiles.find(now)).toMatchObject({ pace: 'slower' });
  });

  test('a skill that is disabled is erased as finally', async () => {
    const told = await coached(open());
    const { account, world } = told;
    const { session: _none, ...event } = said(account, 120, {
      type: 'AlexaSkillEvent.SkillDisabled',
    }) as { session: object };
    expect((await world.other.answer(event)).response).toEqual({});
    await inSession(intent('StillHurtsIntent'))(told);
    expect((await world.left(account)).filter((item) => !isTombstone(item))).toEqual([]);
  });

  test('somebody else keeps everything', async () => {
    const world = open();
    const [gone, stays] = [await coached(world), await coached(world)];
    await erased(gone);
    const held = await world.one.store.personalData.held(stays.person, startMs + 130_000);
    expect(held).toMatchObject({ place: true, reminders: 1, profile: { whisper: 'night' } });
  });
});
