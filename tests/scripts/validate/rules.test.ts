// biome-ignore-all lint/suspicious/noAssignInExpressions: each row breaks one thing, in one line
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { icon } from '../../../scripts/generate/icons/drawing';
import { toPng } from '../../../scripts/generate/icons/render';
import { line } from '../../../scripts/validate/finding';
import { validate } from '../../../scripts/validate/package';
import {
  codeFile,
  type Expected,
  type Files,
  findingsAfter,
  manifestFile,
  modelFile,
  resourcesFile,
  smallIcon,
  taskFile,
} from './smallSkill';

const manifestOf = (files: Files) => files[manifestFile].manifest;
const pageOf = (files: Files) => manifestOf(files).publishingInformation.locales['en-US'];
const addressesOf = (files: Files) => manifestOf(files).privacyAndCompliance.locales['en-US'];
const languageOf = (files: Files) => files[modelFile].interactionModel.languageModel;
const intentOf = (files: Files) => languageOf(files).intents[0];
const profileOf = (files: Files) => files[resourcesFile].profiles.default;

type Rule = [breaks: string, change: (files: Files) => void, found: [string, string, RegExp]];

/** The change is all that is found, in that at, with something to do. */
function expectFound(change: (files: Files) => void, [file, at, what]: [string, string, RegExp]): void {
  const expected: Expected = { file, at, what: expect.stringMatching(what) };
  expect(findingsAfter(change)).toEqual([expected]);
}

test('the skill package has nothing that Alexa would refuse; run `npm run validate`', () => {
  expect(validate(join(__dirname, '..', '..', '..')).map(line)).toEqual([]);
});

test('a small skill has nothing to find, so that each rule below is what finds its fault', () => {
  expect(findingsAfter(() => {})).toEqual([]);
});

describe('a file that cannot be read is found', () => {
  test.each<Rule>([
    ['a broken model', (f) => void (f[modelFile] = '{'), [modelFile, 'the file', /no JSON .* correct it/]],
    ['a broken task', (f) => void (f[taskFile] = 'title: x'), [taskFile, 'the file', /no JSON/]],
  ])('%s', (_, change, [file, at, what]) => {
    const expected = { file, at, what: expect.stringMatching(what) };
    expect(findingsAfter(change)).toContainEqual(expected);
  });

  test('a manifest that is not there', () => {
    const found = findingsAfter((files) => {
      delete files[manifestFile];
    });
    expect(found[0]).toMatchObject({ file: manifestFile, what: 'it cannot be read; put it there' });
  });
});

describe("Amazon's own schemas refuse", () => {
  test.each<Rule>([
    [
      'a key that does not exist',
      (f) => void (manifestOf(f).publishingInformation.price = 1),
      [manifestFile, 'manifest.publishingInformation', /has "price", which is not known there/],
    ],
    [
      'a summary that is too long',
      (f) => void (pageOf(f).summary = 'x'.repeat(161)),
      [manifestFile, 'manifest.publishingInformation.locales.en-US.summary', /more than 160 characters/],
    ],
    [
      'a description that is too long',
      (f) => void (pageOf(f).description += 'x'.repeat(4_000)),
      [manifestFile, 'manifest.publishingInformation.locales.en-US.description', /more than 4000 characters/],
    ],
    [
      'an interface that does not exist',
      (f) => void (manifestOf(f).apis.custom.interfaces[0].type = 'SMELL'),
      [manifestFile, 'manifest.apis.custom.interfaces.0', /type/],
    ],
    [
      'a screen that does not exist',
      (f) =>
        void manifestOf(f).apis.custom.interfaces.push({
          type: 'ALEXA_PRESENTATION_APL',
          supportedViewports: [{ mode: 'WALL', shape: 'ROUND' }],
        }),
      [manifestFile, 'manifest.apis.custom.interfaces.1.supportedViewports.0.mode', /HUB, TV/],
    ],
    [
      'an intent with a misspelt key',
      (f) => void (intentOf(f).sample = []),
      [modelFile, 'interactionModel.languageModel.intents.0', /has "sample"/],
    ],
    [
      'a value without another word for it',
      (f) => void (languageOf(f).types[0].values[0].name.synonyms = []),
      [modelFile, 'interactionModel.languageModel.types.0.values.0.name.synonyms', /fewer than 1/],
    ],
  ])('%s', (_, change, found) => expectFound(change, found));
});

describe('of the manifest, what no schema holds is found:', () => {
  test.each<Rule>([
    [
      'another category',
      (f) => void (manifestOf(f).publishingInformation.category = 'LIFESTYLE'),
      [manifestFile, 'category', /HEALTH_AND_FITNESS/],
    ],
    [
      'instructions without the reminders',
      (f) => void (manifestOf(f).publishingInformation.testingInstructions = 'Try it.'),
      [manifestFile, 'testingInstructions', /reminders/],
    ],
    [
      'health information of a HIPAA-covered developer',
      (f) => void (manifestOf(f).privacyAndCompliance.usesHealthInfo = true),
      [manifestFile, 'usesHealthInfo', /take it out/],
    ],
    [
      'events, which need an address that is not known yet',
      (f) => void (manifestOf(f).events = { endpoint: { uri: 'arn:x' }, subscriptions: [] }),
      [manifestFile, 'events', /ask-resources/],
    ],
    [
      "a name of Amazon's",
      (f) => void (pageOf(f).name = 'Cramp Echo'),
      [manifestFile, 'en-US.name', /Amazon's/],
    ],
    [
      'a name that is too long',
      (f) => void (pageOf(f).name = 'Cramp '.repeat(10)),
      [manifestFile, 'en-US.name', /2 to 50/],
    ],
    ['no summary', (f) => void delete pageOf(f).summary, [manifestFile, 'en-US.summary', /missing/]],
    ['no keywords', (f) => void (pageOf(f).keywords = []), [manifestFile, 'en-US.keywords', /1 to 30/]],
    [
      'a keyword twice',
      (f) => void pageOf(f).keywords.push('cramp'),
      [manifestFile, 'en-US.keywords', /twice/],
    ],
    [
      'more example phrases than the store shows',
      (f) => void pageOf(f).examplePhrases.push(...Array(2).fill('Alexa, open cramp coach')),
      [manifestFile, 'en-US.examplePhrases', /keep three/],
    ],
    [
      'no privacy policy',
      (f) => void delete addressesOf(f).privacyPolicyUrl,
      [manifestFile, 'en-US.privacyPolicyUrl', /missing/],
    ],
    [
      'an address without encryption',
      (f) => void (addressesOf(f).termsOfUseUrl = 'http://example.com/terms'),
      [manifestFile, 'en-US.termsOfUseUrl', /https/],
    ],
    [
      'an address with "alexa" in its domain',
      (f) => void (addressesOf(f).termsOfUseUrl = 'https://alexacramps.com/terms'),
      [manifestFile, 'en-US.termsOfUseUrl', /another/],
    ],
  ])('%s', (_, change, found) => expectFound(change, found));

  test('too many keywords, too long ones', () => {
    const many = Array.from({ length: 31 }, (_, at) => `cramp ${at}`);
    expect(findingsAfter((f) => void (pageOf(f).keywords = many)).map(line)).toContainEqual(
      expect.stringMatching('1 to 30'),
    );
    expect(findingsAfter((f) => void (pageOf(f).keywords = ['x'.repeat(151)])).map(line)).toContainEqual(
      expect.stringMatching('150 characters'),
    );
  });

  test('an address that the deployer has not set, once it is to be uploaded', () => {
    const found = findingsAfter(() => {}, { toUpload: true });
    expect(found.map(({ at }) => at)).toEqual(['en-US.privacyPolicyUrl', 'en-US.termsOfUseUrl']);
    const set = (files: Files) => {
      addressesOf(files).privacyPolicyUrl = 'https://cramps.example.org/privacy';
      addressesOf(files).termsOfUseUrl = 'https://cramps.example.org/terms';
    };
    expect(findingsAfter(set, { toUpload: true })).toEqual([]);
  });
});

describe('of the words in the store is found:', () => {
  test.each([
    'cures cramps',
    'treats cramps',
    'a remedy',
    'diagnoses',
    'guaranteed',
    'life-saving',
    '200 mg',
  ])('a promise nobody can keep: "%s"', (words) => {
    expectFound((f) => void (pageOf(f).summary = words), [manifestFile, 'en-US.summary', /must not/]);
  });

  test.each([
    ['does not provide medical advice', /medical advice/],
    ['not a substitute for', /substitute/],
    ['information and education only', /information/],
    ['See your doctor', /whom to see/],
    ['emergency, dial 911', /what to dial/],
  ])('a description without "%s"', (part, what) => {
    expectFound(
      (f) => void (pageOf(f).description = pageOf(f).description.replace(new RegExp(part, 'i'), '')),
      [manifestFile, 'en-US.description', what],
    );
  });
});

describe('of the icons is found:', () => {
  test('one of the wrong size', async () => {
    const wrong = await toPng(icon(), 100);
    expectFound(
      (f) => void (f[smallIcon] = wrong),
      [manifestFile, 'en-US.smallIconUri', /100 × 100 pixels; it has to be 108 × 108/],
    );
  });
  test.each<Rule>([
    [
      'one that is not there',
      (f) => void (pageOf(f).largeIconUri = 'file://assets/images/none.png'),
      [manifestFile, 'en-US.largeIconUri', /not there/],
    ],
    [
      'one that is no picture',
      (f) => void (f[smallIcon] = 'GIF89a, truly'),
      [manifestFile, 'en-US.smallIconUri', /no PNG/],
    ],
    [
      'one from elsewhere',
      (f) => void (pageOf(f).smallIconUri = 'https://example.com/i.png'),
      [manifestFile, 'en-US.smallIconUri', /no file of the package/],
    ],
  ])('%s', (_, change, found) => expectFound(change, found));
});

describe('of the permissions is found:', () => {
  test.each<Rule>([
    [
      'one that nothing uses',
      (f) => void manifestOf(f).permissions.push({ name: 'alexa::profile:email:read' }),
      [manifestFile, 'manifest.permissions', /email:read is never used/],
    ],
    [
      'one that is not declared',
      (f) => void (f[codeFile] += "ask('alexa::profile:name:read')"),
      [manifestFile, 'manifest.permissions', /name:read is used; declare it/],
    ],
  ])('%s', (_, change, found) => expectFound(change, found));
});

describe('of the invocation name is found:', () => {
  test.each([
    ['cramps', /one word/],
    ['cramp 2 coach', /other characters/],
    ['Cramp coach', /other characters/],
    ['alexa cramps', /"alexa"/],
    ['echo cramps', /"echo"/],
    ['cramp skill', /"skill"/],
    ['open cramps', /"open", which starts a skill/],
    ['cramps for runners', /"for", which joins/],
    ['the cramps', /article or preposition/],
    ['cramp  coach', /a space too many/],
  ])('"%s"', (name, what) => {
    const found = findingsAfter((files) => {
      languageOf(files).invocationName = name;
      pageOf(files).examplePhrases = [`Alexa, open ${name}`];
    });
    expect(found).toContainEqual({
      file: modelFile,
      at: 'invocationName',
      what: expect.stringMatching(what),
    });
  });
});

describe('of the phrases is found:', () => {
  test.each<Rule>([
    [
      'a digit',
      (f) => void intentOf(f).samples.push('call 911'),
      [modelFile, 'RelieveCrampIntent', /"call 911" has characters/],
    ],
    [
      'a capital',
      (f) => void intentOf(f).samples.push('Ow'),
      [modelFile, 'RelieveCrampIntent', /"Ow" has characters/],
    ],
    [
      'one that two intents have',
      (f) => void intentOf(f).samples.push('it still hurts'),
      [modelFile, 'StillHurtsIntent', /and "it still hurts" of RelieveCrampIntent both/],
    ],
    [
      'one that sounds like another intent’s',
      (f) => void intentOf(f).samples.push('it still-hurts'),
      [modelFile, 'StillHurtsIntent', /"it still hurts" and "it still-hurts" of RelieveCrampIntent both/],
    ],
    [
      'one with the same type of slot in the same at as another intent’s',
      (f) => {
        languageOf(f).intents[1].slots = [{ name: 'at', type: 'Muscle' }];
        languageOf(f).intents[1].samples.push('its my {at}');
      },
      [modelFile, 'StillHurtsIntent', /"its my \{at\}" and "it's my \{muscle\}" of RelieveCrampIntent both/],
    ],
    [
      'one that is there twice',
      (f) => void intentOf(f).samples.push('my {muscle} is cramping'),
      [modelFile, 'RelieveCrampIntent', /there twice/],
    ],
    [
      'a type that is not defined',
      (f) => {
        intentOf(f).slots.push({ name: 'side', type: 'Side' });
        intentOf(f).samples.push('on the {side}');
      },
      [modelFile, 'RelieveCrampIntent', /type Side, which is not defined/],
    ],
    [
      'a slot that is not declared',
      (f) => void languageOf(f).intents[1].samples.push('still {bad}'),
      [modelFile, 'StillHurtsIntent', /\{bad\}, which is no slot/],
    ],
    [
      'a type that nothing uses',
      (f) =>
        void languageOf(f).types.push({
          name: 'Side',
          values: [{ id: 'left', name: { value: 'left', synonyms: ['the left'] } }],
        }),
      [modelFile, 'Side', /no slot has this type/],
    ],
    [
      'a word for two values',
      (f) => void languageOf(f).types[0].values[1].name.synonyms.push('calf'),
      [modelFile, 'Muscle.foot', /"calf" is already said for calf/],
    ],
    [
      'a word with other characters',
      (f) => void languageOf(f).types[0].values[1].name.synonyms.push('foot!'),
      [modelFile, 'Muscle.foot', /"foot!" has characters/],
    ],
  ])('%s', (_, change, found) => expectFound(change, found));
});

describe('of the example phrases is found:', () => {
  test.each<[string, string[], RegExp]>([
    ['none at all', [], /there is none/],
    ['one without the wake word', ['open cramp coach'], /does not begin with "Alexa, "/],
    [
      'a first one that does not open the skill',
      ['Alexa, tell cramp coach it still hurts'],
      /does not open the skill/,
    ],
    ['one without the name', ['Alexa, open cramp coach', 'Alexa, it still hurts'], /does not name the skill/],
    [
      'one that is not in the model',
      ['Alexa, open cramp coach', 'Alexa, ask cramp coach to sing'],
      /no phrase of the model/,
    ],
  ])('%s', (_, phrases, what) => {
    expectFound(
      (f) => void (pageOf(f).examplePhrases = phrases),
      [manifestFile, 'en-US.examplePhrases', what],
    );
  });
});

test('of a description is found: a phrase it quotes that the model does not have', () => {
  const quoting = (phrase: string) => (f: Files) => void (pageOf(f).description += ` Say "${phrase}".`);
  expect(findingsAfter(quoting('Alexa, tell Cramp Coach my calf is cramping'))).toEqual([]);
  expectFound(quoting('sing to me'), [manifestFile, 'en-US.description', /quotes "sing to me"/]);
});

describe('of a task is found:', () => {
  test.each<Rule>([
    [
      'another version than its file’s',
      (f) => void (f[taskFile].info.version = '2'),
      [taskFile, 'info.version', /is not the "1"/],
    ],
    [
      'that it is kept to the vendor',
      (f) => void delete f[taskFile].info['x-amzn-alexa-access-scope'],
      [taskFile, 'x-amzn-alexa-access-scope', /public/],
    ],
    [
      'another path',
      (f) => void (f[taskFile].paths = { '/Relief': { post: {} } }),
      [taskFile, 'paths', /has to be \/RelieveCramp alone/],
    ],
    [
      'another method',
      (f) => void (f[taskFile].paths['/RelieveCramp'].get = {}),
      [taskFile, 'paths', /nothing but post/],
    ],
    ['an older form', (f) => void (f[taskFile].openapi = '2.0'), [taskFile, 'openapi', /version 3/]],
    [
      'that the manifest does not know it',
      (f) => void delete manifestOf(f).apis.custom.tasks,
      [taskFile, 'info.version', /not declared in the manifest/],
    ],
    [
      'that its file is missing',
      (f) => void delete f[taskFile],
      [manifestFile, 'tasks', /RelieveCramp 1 has no file/],
    ],
    [
      'a name that is none',
      (f) => void (f['skill-package/tasks/relief.json'] = f[taskFile]),
      ['skill-package/tasks/relief.json', 'the file', /rename it/],
    ],
  ])('%s', (_, change, found) => expectFound(change, found));
});

describe('of ask-resources.json is found:', () => {
  test.each<Rule>([
    [
      'another version',
      (f) => void (f[resourcesFile].askcliResourcesVersion = '1'),
      [resourcesFile, 'askcliResourcesVersion', /correct it/],
    ],
    [
      'a package that is not there',
      (f) => void (profileOf(f).skillMetadata.src = './package'),
      [resourcesFile, 'default', /\.\/package is not there/],
    ],
    [
      'a template that is not there',
      (f) => void (profileOf(f).skillInfrastructure.userConfig.templatePath = './t.yaml'),
      [resourcesFile, 'default', /t\.yaml is not there/],
    ],
    [
      'the whole folder as code, whose build folder ask-cli empties',
      (f) => void (profileOf(f).code.default.src = './'),
      [resourcesFile, 'default.code', /whole folder/],
    ],
    [
      'an event that does not exist',
      (f) => void profileOf(f).skillInfrastructure.userConfig.skillEvents.subscriptions.push('SKILL_LOVED'),
      [resourcesFile, 'default.skillEvents', /SKILL_LOVED is no event/],
    ],
  ])('%s', (_, change, found) => expectFound(change, found));

  test('nothing where it is not there', () => {
    expect(findingsAfter((f) => void delete f[resourcesFile])).toEqual([]);
  });
});
