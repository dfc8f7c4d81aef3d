import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readPhrases } from '../../interaction-model';
import { startServices } from '../../simulator/alexa-services';
import { Account } from '../../simulator/alexa-services/account';
import { assertSpeakable } from '../support/assertSpeakable';
import { refusing } from '../support/faults';
import { envelope, intent, threeTen, wordsOf } from '../support/requests';
import { onScreen } from '../support/screens';

const root = join(__dirname, '..', '..');
const built = join(root, 'dist', 'index.js');

function load(): (event: unknown) => Promise<never> {
  return createRequire(__filename)(built).handler;
}

describe('dist/index.js', () => {
  test('stays under its budget of 300 KB, which every cold start pays for', () => {
    expect(statSync(built).size).toBeLessThanOrEqual(300 * 1_024);
  });

  test('can be required by a Lambda runtime, and its handler is not of the callback kind', () => {
    expect(load().length).toBeLessThan(3);
    // Either would make `require` of the bundle yield nothing.
    expect(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))).not.toHaveProperty('type');
    expect(existsSync(join(root, 'dist', 'package.json'))).toBe(false);
  });

  test('answers with no environment at all', async () => {
    const answer = await load()(envelope(intent('RelieveCrampIntent')));
    assertSpeakable(answer);
    expect(wordsOf(answer)).toMatch(/^Pull your toes toward you/);
  });

  test('keeps two people apart who talk to the same handler in turns', async () => {
    const handler = load();
    // What the process remembers of a person is not what this is about.
    let calls = 0;
    const talk = async (muscle: string) => {
      let attributes = {};
      const heard: string[] = [];
      for (const request of [
        intent('RelieveCrampIntent', { muscle }),
        intent('EasingIntent'),
        intent('AMAZON.NoIntent'),
      ]) {
        const asked = JSON.parse(JSON.stringify(envelope(request, attributes)));
        calls += 1;
        asked.context.System.user.userId = `amzn1.ask.account.${calls}`;
        const answer: { sessionAttributes: object } = await handler(asked);
        attributes = JSON.parse(JSON.stringify(answer.sessionAttributes));
        heard.push(wordsOf(answer));
      }
      return heard;
    };
    const alone = [await talk('shin'), await talk('calf')];
    expect(await Promise.all([talk('shin'), talk('calf')])).toEqual(alone);
  });
});

describe('dist/storage.js', () => {
  const storage = join(root, 'dist', 'storage.js');
  /** Runs a line of code in a fresh process, and returns what it printed. */
  const run = (code: string, env: Record<string, string> = {}) => {
    const clean = { PATH: process.env.PATH ?? '', AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true' };
    const { stdout, stderr } = spawnSync(process.execPath, ['-e', code], {
      env: { ...clean, ...env },
      encoding: 'utf8',
    });
    return stdout + stderr;
  };
  const loaded = `require(${JSON.stringify(built)}); console.log(Boolean(require.cache[${JSON.stringify(storage)}]))`;

  test('stays under its budget of 400 KB', () => {
    expect(statSync(storage).size).toBeLessThanOrEqual(400 * 1_024);
  });

  test('is loaded at start where there is a table, and not otherwise', () => {
    expect(run(loaded)).toBe('false\n');
    expect(run(loaded, { CRAMP_COACH_TABLE: '' })).toBe('false\n');
    expect(run(loaded, { CRAMP_COACH_TABLE: 'cramps', AWS_REGION: 'eu-west-1' })).toBe('true\n');
  });

  test('that cannot reach its table changes nothing about the answer', async () => {
    const { endpoint } = await refusing();
    const request = JSON.stringify(envelope(intent('RelieveCrampIntent')));
    const said = run(
      `require(${JSON.stringify(built)}).handler(${request}).then((answer) => console.log(JSON.stringify(answer)))`,
      {
        CRAMP_COACH_TABLE: 'cramps',
        AWS_ENDPOINT_URL_DYNAMODB: endpoint,
        AWS_REGION: 'local',
        AWS_ACCESS_KEY_ID: 'x',
        AWS_SECRET_ACCESS_KEY: 'x',
      },
    );
    const [answer, log] = said.split('\n');
    expect(wordsOf(JSON.parse(answer!))).toMatch(/^Pull your toes toward you/);
    expect(log).toContain('could not save place');
    expect(log).not.toMatch(/amzn1|calf|leg/);
  });

  test('without a region or credentials does not stop the skill from starting, or coaching', () => {
    const request = JSON.stringify(envelope(intent('RelieveCrampIntent')));
    const said = run(
      `require(${JSON.stringify(built)}).handler(${request}).then((answer) => console.log(JSON.stringify(answer)))`,
      { CRAMP_COACH_TABLE: 'cramps', HOME: '/nowhere', AWS_EC2_METADATA_DISABLED: 'true' },
    );
    expect(wordsOf(JSON.parse(said.split('\n')[0]!))).toMatch(/^Pull your toes toward you/);
  });
});

describe('dist/embedded.js', () => {
  test('stays under its budget of 60 KB', () => {
    expect(statSync(join(root, 'dist', 'embedded.js')).size).toBeLessThanOrEqual(60 * 1_024);
  });

  test.each([
    [{}, false],
    [{ CRAMP_COACH_DATA: '' }, false],
    [{ CRAMP_COACH_TABLE: 'cramps', CRAMP_COACH_DATA: ':memory:', AWS_REGION: 'eu-west-1' }, false],
    [{ CRAMP_COACH_TABLE: '', CRAMP_COACH_DATA: ':memory:' }, true],
  ])('with %o is loaded: %s', (env: Record<string, string>, loaded) => {
    const code = `require(${JSON.stringify(built)}); console.log(Object.keys(require.cache).some((path) => path.endsWith('embedded.js')))`;
    const { stdout } = spawnSync(process.execPath, ['-e', code], {
      env: { PATH: process.env.PATH, AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true', ...env },
      encoding: 'utf8',
    });
    expect(stdout).toBe(`${loaded}\n`);
  });
});

/** Asks a built skill in a fresh process. @returns the answer, and whether it has loaded `bundle` for it */
function asking(file: string, request: object, bundle: string) {
  const code = `require(${JSON.stringify(file)}).handler(${JSON.stringify(request)}).then((answer) => console.log(JSON.stringify([answer, Object.keys(require.cache).some((path) => path.endsWith(${JSON.stringify(bundle)}))])))`;
  const { stdout, stderr } = spawnSync(process.execPath, ['-e', code], { encoding: 'utf8' });
  return { answered: JSON.parse(stdout), stderr };
}

describe('dist/words.js', () => {
  const first = (request: object) => asking(built, envelope(request), 'words.js').answered;

  test.each([
    ['a cramp', intent('RelieveCrampIntent', { muscle: 'calf' })],
    ['an alarm', intent('RedFlagIntent', { sign: 'clot' })],
    ['help', intent('AMAZON.HelpIntent')],
    ['bedtime', intent('StartRoutineIntent', { routine: 'bedtime' })],
  ])('is not loaded for the first answer to %s, which would wait for it', (_, request) => {
    expect(first(request)[1]).toBe(false);
  });

  test('is loaded by the first question', () => {
    const [answer, loaded] = first(intent('AskAdviceIntent', { topic: 'magnesium' }));
    expect(loaded).toBe(true);
    expect(wordsOf(answer)).toMatch(/magnesium/i);
  });

  test('that is missing leaves whoever has a cramp coached, and says that a question failed', () => {
    const copy = mkdtempSync(join(tmpdir(), 'built-'));
    try {
      copyFileSync(built, join(copy, 'index.js'));
      const asked = (request: object) => asking(join(copy, 'index.js'), envelope(request), 'words.js');
      expect(wordsOf(asked(intent('RelieveCrampIntent')).answered[0])).toMatch(/^Pull your toes toward you/);
      const question = asked(intent('AskAdviceIntent', { topic: 'magnesium' }));
      expect(wordsOf(question.answered[0])).toMatch(/\?$/);
      expect(question.stderr).toContain('"level":"error"');
    } finally {
      rmSync(copy, { recursive: true });
    }
  });
});

describe('dist/understanding.js', () => {
  const reader = join(root, 'dist', 'understanding.js');
  const sentence = envelope(
    intent('SpokenWordsIntent', { sentence: 'ow my left calf is cramping up really badly' }),
  );

  test('stays under its budget of 300 KB, which the first sentence pays for', () => {
    expect(statSync(reader).size).toBeLessThanOrEqual(300 * 1_024);
    for (const part of ['kinds', 'alarms', 'slots'])
      expect(statSync(reader.replace('understanding.js', `${part}.bin`)).size, part).toBeLessThanOrEqual(
        300 * 1_024,
      );
  });

  test('is loaded by the first sentence, and by no intent that says what is meant', () => {
    expect(asking(built, envelope(intent('RelieveCrampIntent')), 'understanding.js').answered[1]).toBe(false);
    const [answer, loaded] = asking(built, sentence, 'understanding.js').answered;
    expect(loaded).toBe(true);
    expect(wordsOf(answer)).toMatch(/^Left calf\. Pull your toes toward you/);
  });

  test('may be missing: a sentence is asked about, a cramp is coached, and one line says so without its words', () => {
    const alone = mkdtempSync(join(tmpdir(), 'cramp-coach-'));
    for (const file of ['index.js', 'words.js']) copyFileSync(join(root, 'dist', file), join(alone, file));
    const { answered, stderr } = asking(join(alone, 'index.js'), sentence, 'understanding.js');
    const typed = asking(join(alone, 'index.js'), envelope(intent('RelieveCrampIntent')), 'understanding.js');
    rmSync(alone, { recursive: true });
    expect(wordsOf(answered[0])).toMatch(/Is a leg cramping now\?|Is it a cramp\?/);
    expect(stderr.match(/no understanding/g)).toHaveLength(1);
    expect(stderr).not.toMatch(/calf|badly/);
    expect(wordsOf(typed.answered[0])).toMatch(/^Pull your toes toward you/);
  });

  test('holds no sentence that was learned from, but weights: what somebody said cannot be read in it', () => {
    const text = readFileSync(reader, 'utf8');
    for (const { samples } of readPhrases().intents)
      for (const phrase of samples.filter((one) => one.split(' ').length > 6))
        expect(text).not.toContain(phrase);
  });
});

describe('dist/screen.js', () => {
  const screen = join(root, 'dist', 'screen.js');
  const cramp = intent('RelieveCrampIntent');

  test('stays under its budget of 100 KB', () => {
    expect(statSync(screen).size).toBeLessThanOrEqual(100 * 1_024);
  });

  test('is loaded by the first device that has a screen, and by no other', () => {
    expect(asking(built, envelope(cramp), 'screen.js').answered[1]).toBe(false);
    expect(asking(built, onScreen(cramp), 'screen.js').answered[1]).toBe(true);
  });

  test('may be missing: the answer is heard as on any Echo, and one line says so', () => {
    const alone = mkdtempSync(join(tmpdir(), 'cramp-coach-'));
    copyFileSync(built, join(alone, 'index.js'));
    const { answered, stderr } = asking(join(alone, 'index.js'), onScreen(cramp), 'screen.js');
    rmSync(alone, { recursive: true });
    expect(answered[0]).toEqual(asking(built, envelope(cramp), 'screen.js').answered[0]);
    expect(stderr.match(/no screens/g)).toHaveLength(1);
  });
});

describe('the source', () => {
  const files = readdirSync(join(root, 'lambda'), { recursive: true, encoding: 'utf8' }).filter((one) =>
    one.endsWith('.ts'),
  );

  test('keeps no state between requests: no module has a variable', () => {
    expect(files.length).toBeGreaterThan(20);
    for (const file of files)
      expect(readFileSync(join(root, 'lambda', file), 'utf8'), file).not.toMatch(/^(export )?(let|var) /m);
  });

  test('reads the environment and the clock at the door only', () => {
    for (const file of files) {
      const text = readFileSync(join(root, 'lambda', file), 'utf8');
      // Each part of dist/ hashes ids and reads the overheads by itself; tombstones in a folder end by the clock as the
      // folder is opened.
      if (!['index.ts', 'lib/overhead.ts', 'storage/hashed.ts', 'storage/folderDatabase.ts'].includes(file))
        expect(text, file).not.toMatch(/process\.env|Date\.now|new Date\(\)|Math\.random/);
    }
  });
});

describe('the lock file', () => {
  test.each([
    'package-lock.json',
    'scripts/deploy/ask-cli/package-lock.json',
    'quality/mutation/tool/package-lock.json',
    'scripts/check/runtime-client/package-lock.json',
  ])('%s names no registry, so that it installs from any', (file) => {
    expect(readFileSync(join(root, file), 'utf8')).not.toMatch(/"resolved"|registry/);
  });
});

test('the moment that tests share is 3:10 at night in New York', () => {
  expect(
    new Date(threeTen).toLocaleTimeString('en-US', { timeZone: 'America/New_York', timeStyle: 'short' }),
  ).toMatch(/^3:10/);
});

describe('dist/alexa/reminders.js', () => {
  /** A wish for a reminder and a yes to it, sent to a built skill; returns what is said to the yes. */
  async function remind(handler: (event: unknown) => Promise<never>): Promise<string> {
    const account = new Account();
    account.change({ permission: 'granted' });
    account.inSession = true;
    const now = () => Date.parse(threeTen);
    const services = await startServices({
      ...{ deviceId: 'amzn1.ask.device.test', apiAccessToken: 'token', zone: 'Europe/London' },
      ...{ account, now },
    });
    let attributes = {};
    let said = '';
    for (const request of [intent('SetReminderIntent', { time: '22:00' }), intent('AMAZON.YesIntent')]) {
      const asked = JSON.parse(JSON.stringify(envelope(request, attributes)));
      asked.context.System.apiEndpoint = services.apiEndpoint;
      const answer: { sessionAttributes: object } = await handler(asked);
      attributes = answer.sessionAttributes;
      said = wordsOf(answer as never);
    }
    await services.close();
    return said;
  }

  test('is loaded for the first reminder', async () => {
    expect(await remind(load())).toMatch(/^Done\. I'll remind you every night at 10 PM\./);
  });

  test('that is missing costs the reminder, which is said, and nothing else', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'dist-'));
    for (const file of ['index.js', 'words.js']) cpSync(join(root, 'dist', file), join(folder, file));
    const alone = createRequire(__filename)(join(folder, 'index.js')).handler;
    expect(await remind(alone)).toContain("I've set nothing.");
    rmSync(folder, { recursive: true });
  });
});
