import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkAskResources } from '../../scripts/validate/askResources';
import { runChecks } from '../../scripts/validate/checks';

const root = join(__dirname, '..', '..');
const text = readFileSync(join(root, 'ask-resources.json'), 'utf8');
const template = readFileSync(join(root, 'infrastructure', 'cfn-deployer', 'skill-stack.yaml'), 'utf8');

test('everything that is published or deployed passes its check', () => {
  expect(runChecks(root).filter(({ findings }) => findings.length > 0)).toEqual([]);
});

test('what the skill wants to be told of is subscribed: erasing comes with the skill being disabled', () => {
  const { subscriptions } = JSON.parse(text).profiles.default.skillInfrastructure.userConfig.skillEvents;
  expect(subscriptions).toEqual(['SKILL_DISABLED', 'REMINDER_DELETED']);
});

describe('the check of ask-resources.json', () => {
  test.each([
    ['text that is no JSON', '{', '', 'file', /./],
    ['the whole project as code, which ask-cli would empty', '"./dist"', '"."', 'code.default.src', /folder/],
    [
      'a deployer that knows no table',
      'cfn-deployer"',
      'lambda-deployer"',
      'skillInfrastructure.type',
      /cfn-deployer/,
    ],
    [
      'a runtime that the stack does not take',
      'nodejs24.x',
      'nodejs16.x',
      'runtime',
      /does not take nodejs16/,
    ],
    ['a runtime of another language', 'nodejs24.x', 'python3.13', 'runtime', /Node runtime/],
    [
      'a parameter that the stack does not have',
      '"Diary"',
      '"Dairy"',
      'cfn.parameters',
      /no parameter Dairy/,
    ],
    ['a parameter that is no text', '"off"', 'false', 'cfn.parameters.Diary', /text/],
    ['a region that is none', 'us-east-1', 'virginia', 'awsRegion', /region/],
    ['no events', '"SKILL_DISABLED", "REMINDER_DELETED"', '', 'subscriptions', /events/],
  ])('finds %s', (_, from, to, at, what) => {
    expect(text).toContain(from);
    const found = checkAskResources(text.replace(from, to), template);
    expect(
      found.filter((one) => one.at.endsWith(at) && what.test(one.what)),
      JSON.stringify(found),
    ).not.toEqual([]);
  });
});
