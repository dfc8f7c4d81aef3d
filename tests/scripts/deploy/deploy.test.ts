import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { connectedProfile, environmentProfile } from '../../../scripts/deploy/askCli';
import { deploy } from '../../../scripts/deploy/deploy';

const project = join(__dirname, '..', '..', '..');
const config = {
  privacyPolicyUrl: 'https://cramps.test/privacy',
  termsOfUseUrl: 'https://cramps.test/terms',
};
const manifest = {
  manifest: {
    publishingInformation: { locales: { 'en-US': { name: 'Cramp Coach' }, 'de-DE': { name: 'Krampf' } } },
    apis: { custom: {} },
    privacyAndCompliance: { allowsPurchases: false, locales: { 'en-US': { privacyPolicyUrl: 'old' } } },
    manifestVersion: '1.0',
  },
};

let root: string;
let asked: { args: readonly string[]; cwd: string }[];
let printed: string[];

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'cramp-coach-deploy-'));
  asked = [];
  printed = [];
  mkdirSync(join(root, 'dist'));
  mkdirSync(join(root, 'skill-package'));
  writeFileSync(join(root, 'dist', 'index.js'), '// the skill');
  cpSync(join(project, 'infrastructure'), join(root, 'infrastructure'), { recursive: true });
  cpSync(join(project, 'ask-resources.json'), join(root, 'ask-resources.json'));
  put('deploy.config.json', config);
  put('skill-package/skill.json', manifest);
});
afterEach(() => rmSync(root, { recursive: true }));

function put(path: string, data: unknown): void {
  writeFileSync(join(root, path), typeof data === 'string' ? data : JSON.stringify(data));
}

function get(path: string): ReturnType<typeof JSON.parse> {
  return JSON.parse(readFileSync(join(root, path), 'utf8'));
}

/** Deploys with an ask-cli that only writes down what it was asked, and what it does when it is. */
function run(changes: Partial<Parameters<typeof deploy>[0]> = {}, dryRun = false, then = () => 0): number {
  const ask = (args: readonly string[], cwd: string) => {
    asked.push({ args, cwd });
    return then();
  };
  const world = {
    root,
    profile: 'default',
    net: true,
    check: () => [],
    ask,
    print: (line: string) => printed.push(line),
  };
  return deploy({ ...world, ...changes }, dryRun);
}

describe('npm run deploy', () => {
  test('hands a copy to ask-cli, with the addresses in every locale and the settings for the stack', () => {
    put('deploy.config.json', {
      ...config,
      alarmEmail: 'me@cramps.test',
      monthlyBudget: 7,
      diary: 'on',
      reservedConcurrency: 10,
      pepper: 'p'.repeat(32),
      awsRegion: 'eu-west-1',
    });
    expect(run()).toBe(0);
    expect(asked).toEqual([{ args: ['deploy'], cwd: join(root, '.deploy') }]);
    const { privacyAndCompliance, publishingInformation } = get('.deploy/skill-package/skill.json').manifest;
    expect(privacyAndCompliance).toEqual({
      allowsPurchases: false,
      locales: { 'en-US': config, 'de-DE': config },
    });
    expect(publishingInformation).toEqual(manifest.manifest.publishingInformation);
    expect(get('.deploy/ask-resources.json').profiles.default.skillInfrastructure.userConfig).toMatchObject({
      awsRegion: 'eu-west-1',
      cfn: {
        parameters: {
          Diary: 'on',
          AlarmEmail: 'me@cramps.test',
          MonthlyBudget: '7',
          ReservedConcurrency: '10',
          Pepper: 'p'.repeat(32),
        },
      },
    });
    // The project itself stays as it is.
    expect(get('skill-package/skill.json')).toEqual(manifest);
  });

  test('keeps no diary unless that is asked for', () => {
    run();
    const { userConfig } = get('.deploy/ask-resources.json').profiles.default.skillInfrastructure;
    expect(userConfig.cfn.parameters).toEqual({ Diary: 'off' });
    expect(printed[0]).toContain('the diary is off');
  });

  describe('uploads no more of the models than is wanted:', () => {
    const model = 'skill-package/interactionModels/custom/en-US.json';
    const uploaded = (net: boolean, diary: 'on' | 'off') => {
      put('deploy.config.json', { ...config, diary });
      mkdirSync(join(root, 'skill-package', 'interactionModels', 'custom'), { recursive: true });
      put(model, {});
      run({ net });
      const { intents, types } = get(`.deploy/${model}`).interactionModel.languageModel;
      return JSON.stringify([intents, types]);
    };

    test.each([
      ['the net', true, 'on', /SpokenWords|WordsMyIntent/, true],
      ['no net where it is off', false, 'on', /SpokenWords|Words\w+Intent|SearchQuery/, false],
      ['the diary', true, 'on', /LogCrampIntent/, true],
      ['no diary where it is off', true, 'off', /LogCramp|CorrectEntry|CrampSummary|PastTime/, false],
    ] as const)('%s', (_, net, diary, pattern, is) => {
      expect(pattern.test(uploaded(net, diary))).toBe(is);
    });
  });

  test('made again, takes what is new and keeps what ask-cli wrote: which skill it is, and where it is answered', () => {
    run();
    mkdirSync(join(root, '.deploy', '.ask'));
    put('.deploy/.ask/ask-states.json', { skillId: 'amzn1.ask.skill.mine' });
    const endpoint = { uri: 'arn:aws:lambda:us-east-1:000000000000:function:cramp-coach' };
    const first = get('.deploy/skill-package/skill.json');
    first.manifest.apis.custom.endpoint = endpoint;
    first.manifest.events = { endpoint, subscriptions: [{ eventName: 'SKILL_DISABLED' }] };
    put('.deploy/skill-package/skill.json', first);
    put('.deploy/dist/old.js', '// of the build before');
    put('dist/index.js', '// the new skill');
    run();
    const second = get('.deploy/skill-package/skill.json').manifest;
    expect([second.apis.custom.endpoint, second.events]).toEqual([endpoint, first.manifest.events]);
    expect(get('.deploy/.ask/ask-states.json')).toEqual({ skillId: 'amzn1.ask.skill.mine' });
    expect(readFileSync(join(root, '.deploy', 'dist', 'index.js'), 'utf8')).toBe('// the new skill');
    expect(() => readFileSync(join(root, '.deploy', 'dist', 'old.js'))).toThrow('ENOENT');
  });

  test('with an account in environment variables uses the profile that ask-cli has for those', () => {
    run({ profile: environmentProfile });
    expect(asked[0]!.args).toEqual(['deploy', '--profile', environmentProfile]);
    expect(Object.keys(get('.deploy/ask-resources.json').profiles)).toEqual([environmentProfile]);
  });

  test('rehearsed, leaves everything on this machine, and needs no account', () => {
    expect(run({ profile: undefined }, true)).toBe(0);
    expect(asked).toEqual([]);
    expect(printed.at(-1)).toContain('Nothing has left this machine');
  });

  test('that ask-cli does not finish ends as it does, and says how to go on', () => {
    expect(run({}, false, () => 3)).toBe(3);
    expect(printed.at(-1)).toContain('npm run deploy goes on from there');
  });
});

test('a config that Windows saved with a byte order mark is read', () => {
  put('deploy.config.json', `\ufeff${JSON.stringify(config)}`);
  expect(run()).toBe(0);
});

describe('npm run deploy stops, before anything is sent, and says what to do', () => {
  test.each([
    ['without its config', () => rmSync(join(root, 'deploy.config.json')), /Copy deploy.config.example.json/],
    [
      "with the example's addresses",
      () => cpSync(join(project, 'deploy.config.example.json'), join(root, 'deploy.config.json')),
      /privacyPolicyUrl: is still the example's.*\n.*termsOfUseUrl: is still the example's/,
    ],
    [
      'without an address',
      () => put('deploy.config.json', { privacyPolicyUrl: config.privacyPolicyUrl }),
      /termsOfUseUrl: is missing/,
    ],
    [
      'with an address that is none',
      () => put('deploy.config.json', { ...config, termsOfUseUrl: 'soon' }),
      /termsOfUseUrl: must be the address of your terms of use/,
    ],
    [
      'with an address that anybody could change',
      () => put('deploy.config.json', { ...config, termsOfUseUrl: 'http://cramps.test' }),
      /termsOfUseUrl: must begin with https/,
    ],
    [
      'with a misspelt setting',
      () => put('deploy.config.json', { ...config, dairy: 'on' }),
      /dairy: there is no such setting/,
    ],
    [
      'with an alarm for nobody',
      () => put('deploy.config.json', { ...config, alarmEmail: 'me' }),
      /alarmEmail: must be an e-mail/,
    ],
    [
      'with a budget of nothing',
      () => put('deploy.config.json', { ...config, monthlyBudget: 0 }),
      /monthlyBudget: must be 1/,
    ],
    ['with a config that is no JSON', () => put('deploy.config.json', '{'), /no JSON object/],
    [
      'without a manifest',
      () => rmSync(join(root, 'skill-package', 'skill.json')),
      /skill.json is missing, the manifest/,
    ],
    [
      'with a manifest of nothing',
      () => put('skill-package/skill.json', { manifest: {} }),
      /manifest.publishingInformation/,
    ],
  ])('%s', (_, damage, message) => {
    damage();
    expect(() => run()).toThrow(message);
    expect(asked).toEqual([]);
  });

  test('with something that Amazon would refuse', () => {
    const check = () => [
      { file: 'template', findings: [{ at: 'Resources', what: 'there is no such thing' }] },
    ];
    expect(() => run({ check })).toThrow('template: Resources: there is no such thing');
  });

  test('without an account', () => {
    expect(() => run({ profile: undefined })).toThrow('npm run deploy -- ask configure');
    expect(asked).toEqual([]);
  });
});

describe('the account', () => {
  const environment = {
    AWS_ACCESS_KEY_ID: 'x',
    AWS_SECRET_ACCESS_KEY: 'x',
    ASK_REFRESH_TOKEN: 'x',
    ASK_VENDOR_ID: 'x',
  };

  test('is that of the environment, where all of it is given', () => {
    expect(connectedProfile(environment, root)).toBe(environmentProfile);
    expect(connectedProfile({ ...environment, ASK_VENDOR_ID: '' }, root)).toBeUndefined();
  });

  test('is the one that ask configure connected, with AWS', () => {
    expect(connectedProfile({}, root)).toBeUndefined();
    mkdirSync(join(root, '.ask'));
    put('.ask/cli_config', { profiles: { default: { vendor_id: 'x' } } });
    expect(connectedProfile({}, root)).toBeUndefined();
    put('.ask/cli_config', { profiles: { default: { vendor_id: 'x', aws_profile: 'ask_cli_default' } } });
    expect(connectedProfile({}, root)).toBe('default');
    put('.ask/cli_config', 'not JSON');
    expect(connectedProfile({}, root)).toBeUndefined();
  });
});
