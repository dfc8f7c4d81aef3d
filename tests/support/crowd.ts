/** A crowd that tells, moves, undoes and erases cramps, while the skill's processes are killed. */
import type { ResponseEnvelope } from 'ask-sdk-model';
import { mulberry32 } from '../../simulator/lib/seeded';
import { envelope, intent } from './envelope';
import { SkillProcess } from './skillProcess';

/** What has to be in somebody's diary, by the ids of the entries. */
export interface Diary {
  account: string;
  /** Said to be kept, with the moment that was said last. */
  kept: Map<string, number>;
  /** Said to be gone. */
  gone: Set<string>;
  /** Of what nobody knows whether it was written: the process was killed before it answered. */
  open: Set<string>;
}

/** What the crowd did. */
export interface Crowd {
  diaries: Diary[];
  /** How much was said to be kept, undone and erased, and how much was not answered. */
  acknowledged: number;
  erased: number;
  unanswered: number;
  kills: number;
}

interface Settings {
  people: number;
  /** How many of them speak at once. */
  atOnce: number;
  /** How much each of them says. */
  each: number;
  kills: number;
  processes: number;
  environment: Readonly<Record<string, string>>;
}

const startMs = Date.parse('2026-01-15T09:00:00Z');

interface Told {
  session?: { coach?: { logged?: { entry: { id: string; atMs: number } } } };
}

/** Lets a crowd speak. The same crowd each time; when a process is killed is not. */
export async function crowdSpeaks(settings: Settings): Promise<Crowd> {
  const { people, atOnce, each, kills, processes, environment } = settings;
  const skills = Array.from({ length: processes }, () => new SkillProcess(environment));
  const found: Crowd = { diaries: [], acknowledged: 0, erased: 0, unanswered: 0, kills: 0 };
  let said = 0;
  const nextKill = () => ((found.kills + 1) * people * each) / (kills + 1);

  const ask = async (
    diary: Diary,
    seconds: number,
    request: object,
    attributes: object = {},
  ): Promise<ResponseEnvelope | undefined> => {
    said += 1;
    const which = said % processes;
    const answering = skills[which]!.ask(spoken(diary.account, seconds, request, attributes));
    if (found.kills < kills && said >= nextKill()) {
      found.kills += 1;
      const killed = skills[which]!;
      // While it writes.
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 8));
      await killed.kill();
      skills[which] = new SkillProcess(environment);
    }
    const answered = await answering;
    if (!answered) found.unanswered += 1;
    return answered?.answer;
  };

  async function live(index: number): Promise<void> {
    const draw = mulberry32(index + 1);
    const account = `amzn1.ask.account.crowd.${index}`;
    const diary: Diary = { account, kept: new Map(), gone: new Set(), open: new Set() };
    found.diaries.push(diary);
    for (let turn = 0; turn < each; turn += 1) {
      const seconds = turn * 600;
      const kind = draw();
      if (kind < 0.1) await erase(diary, seconds);
      else await tell(diary, seconds, kind);
    }
  }

  async function tell(diary: Diary, seconds: number, kind: number): Promise<void> {
    const told = await ask(diary, seconds, intent('LogCrampIntent', { muscle: 'calf', ago: 'PT2H' }));
    const entry = loggedIn(told);
    if (!entry) {
      // Nobody knows its id: it may be there or not.
      diary.open.add(`told at ${seconds}`);
      return;
    }
    diary.kept.set(entry.id, entry.atMs);
    found.acknowledged += 1;
    const session = told!.sessionAttributes ?? {};
    if (kind < 0.4) {
      const moved = loggedIn(
        await ask(diary, seconds + 10, intent('CorrectEntryIntent', { ago: 'PT5H' }), session),
      );
      if (moved) diary.kept.set(moved.id, moved.atMs);
      else diary.kept.set(entry.id, Number.NaN);
    } else if (kind < 0.6) {
      const undone = await ask(diary, seconds + 10, intent('UndoEntryIntent'), session);
      diary.kept.delete(entry.id);
      if (undone && /Removed|Undone|gone/i.test(JSON.stringify(undone))) diary.gone.add(entry.id);
      else diary.open.add(entry.id);
    }
  }

  async function erase(diary: Diary, seconds: number): Promise<void> {
    const asked = await ask(diary, seconds, intent('DeleteMyDataIntent'));
    const session = asked?.sessionAttributes;
    if (!session) return;
    const done = await ask(diary, seconds + 10, intent('AMAZON.YesIntent'), session);
    const ids = [...diary.kept.keys()];
    if (JSON.stringify(done ?? '').includes('All I kept for this account is gone')) {
      found.erased += 1;
      for (const id of [...ids, ...diary.open]) diary.gone.add(id);
      diary.open.clear();
    } else for (const id of ids) diary.open.add(id);
    diary.kept.clear();
  }

  const waiting = Array.from({ length: people }, (_, index) => index);
  const worker = async () => {
    for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) await live(index);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  await Promise.all(skills.map((skill) => skill.kill()));
  return found;
}

function spoken(account: string, seconds: number, request: object, attributes: object): object {
  const whole = envelope(request, attributes);
  const { System } = whole.context as { System: object };
  return {
    ...whole,
    context: { System: { ...System, user: { userId: account }, apiEndpoint: 'http://127.0.0.1:9' } },
    request: {
      ...(whole.request as object),
      requestId: `amzn1.echo-api.request.${account}.${seconds}`,
      timestamp: new Date(startMs + seconds * 1_000).toISOString(),
    },
  };
}

function loggedIn(answer: ResponseEnvelope | undefined): { id: string; atMs: number } | undefined {
  return (answer?.sessionAttributes as Told['session'])?.coach?.logged?.entry;
}

/** What is wrong with what is kept. @param found the moments under each id, as they stand there */
export function faultsOf(diary: Diary, found: readonly { id: string; atMs: number }[]): string[] {
  const times = (id: string) => found.filter((one) => one.id === id);
  const kept = [...diary.kept].flatMap(([id, atMs]) => {
    const [one, ...more] = times(id);
    if (!one) return [`lost ${id}`];
    if (more.length > 0) return [`doubled ${id}`];
    return Number.isNaN(atMs) || one.atMs === atMs ? [] : [`stands at ${one.atMs}, not at ${atMs}`];
  });
  const back = [...diary.gone].flatMap((id) => (times(id).length > 0 ? [`back ${id}`] : []));
  return [...kept, ...back].map((fault) => `${diary.account}: ${fault}`);
}
