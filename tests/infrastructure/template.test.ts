import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { logLine } from '../../lambda/lib/log';
import { checkTemplate } from '../../scripts/validate/template';
import { isMapping, type Mapping, readTemplate } from '../../scripts/validate/templateText';

const root = join(__dirname, '..', '..');
const text = readFileSync(join(root, 'infrastructure', 'cfn-deployer', 'skill-stack.yaml'), 'utf8');

/** The template with one place of it changed. */
function broken(from: string, to: string): string {
  expect(text.split(from).length, `"${from}" stands in the template`).toBeGreaterThan(1);
  return text.replace(from, to);
}

/** A part of the template by its path. */
function partAt(path: string): unknown {
  const parts = path.split('.');
  return parts.reduce<unknown>((part, name) => (part as Mapping)[name], readTemplate(text).template);
}

test('the template of the stack is one that AWS knows all of', () => {
  expect(checkTemplate(text)).toEqual([]);
});

describe('the check of a template', () => {
  test.each([
    ['text that is no YAML', 'Resources:', 'Resources: ]', 'template', /./],
    [
      'a bare on, which is true to CloudFormation',
      "Default: 'off'",
      'Default: off',
      'Parameters.Diary',
      /default/,
    ],
    ['a section that is not there', 'Outputs:', 'Output:', 'Output', /no such section/],
    [
      'a resource type that is not there',
      'Type: AWS::Logs::LogGroup',
      'Type: AWS::Logs::Group',
      'LogGroup',
      /no resource type/,
    ],
    [
      'a misspelt property',
      'MemorySize: 1024',
      'Memory: 1024',
      'Function.Properties.Memory',
      /no such property/,
    ],
    ['a misspelt property further in', 'S3Key: ', 'S3Name: ', 'Code.S3Name', /no such property/],
    [
      'a property that is required',
      '      Role: !GetAtt Role.Arn\n',
      '',
      'Function.Properties',
      /Role is missing/,
    ],
    [
      'a required property further in',
      '{ AttributeName: pk, KeyType: HASH }',
      '{ AttributeName: pk }',
      'KeySchema.0',
      /KeyType is missing/,
    ],
    ['words for a number', 'Timeout: 10', 'Timeout: ten', 'Function.Properties.Timeout', /integer/],
    ['a word for true', 'SSEEnabled: true', 'SSEEnabled: sure', 'SSEEnabled', /boolean/],
    [
      'one value where a list belongs',
      'Architectures: [arm64]',
      'Architectures: arm64',
      'Architectures',
      /list/,
    ],
    [
      'a list where a value belongs',
      'Handler: !Ref LambdaHandler',
      'Handler: [index, handler]',
      'Handler',
      /one value/,
    ],
    [
      'a name where a list belongs',
      '[!Ref Alarms]',
      '!Ref Alarms',
      'AlarmActions',
      /must be a list, and Ref gives one value/,
    ],
    [
      'a value that is not among those of the specification',
      'RetentionInDays: 30',
      'RetentionInDays: 30\n      LogGroupClass: CHEAP',
      'LogGroupClass',
      /one of/,
    ],
    [
      'a name that leads nowhere',
      '!Ref CodeBucket',
      '!Ref Bucket',
      'S3Bucket',
      /no parameter or resource Bucket/,
    ],
    ['a name inside a text that leads nowhere', '{Table}"],', '{Tabel}"],', 'DashboardBody', /Tabel/],
    [
      'an attribute that is not there',
      '!GetAtt Table.Arn',
      '!GetAtt Table.Address',
      'Resource',
      /Table has no attribute Address/,
    ],
    ['an attribute of nothing', '!GetAtt Table.Arn', '!GetAtt Tables.Arn', 'Resource', /no resource Tables/],
    [
      'a condition that is not there',
      'Condition: HasAlarmEmail',
      'Condition: HasMail',
      'Alarms',
      /no condition HasMail/,
    ],
    [
      'a condition in a choice that is not there',
      '[HasReservedConcurrency,',
      '[HasReserve,',
      'Reserved',
      /no condition HasReserve/,
    ],
    [
      'something to wait for that is not there',
      '    Type: AWS::SNS::Topic',
      '    Type: AWS::SNS::Topic\n    DependsOn: Nobody',
      'Alarms',
      /no resource Nobody/,
    ],
    [
      'a parameter that nothing uses',
      '          DIARY: !Ref Diary\n',
      '',
      'Parameters.Diary',
      /nothing uses it/,
    ],
    [
      'a condition that nothing uses',
      'Conditions:\n',
      "Conditions:\n  Idle: !Equals ['a', 'b']\n",
      'Conditions.Idle',
      /nothing uses it/,
    ],
    [
      'a default that is not allowed',
      'Default: nodejs24.x',
      'Default: nodejs16.x',
      'Parameters.LambdaRuntime',
      /default/,
    ],
    ['a default out of bounds', 'Default: 5', 'Default: 0', 'Parameters.MonthlyBudget', /default/],
    [
      'a default against its pattern',
      "Description: How many requests may run at once; empty for as many as the account has left.\n    Default: ''",
      'Default: some',
      'Parameters.ReservedConcurrency',
      /default/,
    ],
    [
      'a parameter of an unknown type',
      'Type: Number',
      'Type: Money',
      'Parameters.OverheadFirstMs',
      /no type Money/,
    ],
    [
      'data that goes with the stack unsaid',
      '    DeletionPolicy: Retain\n',
      '',
      'Resources.Table',
      /say its DeletionPolicy/,
    ],
    [
      'data that goes when replaced unsaid',
      '    UpdateReplacePolicy: Retain\n',
      '',
      'Resources.Table',
      /say its UpdateReplacePolicy/,
    ],
    [
      'a policy that is not there',
      'DeletionPolicy: Retain',
      'DeletionPolicy: Keep',
      'Resources.Table',
      /must be one of/,
    ],
    [
      'a key that no resource has',
      '    DeletionPolicy: Retain',
      '    DeletePolicy: Retain',
      'Resources.Table',
      /no DeletePolicy/,
    ],
    ['rights to every call', '- dynamodb:Query', '- dynamodb:*', 'Statement', /allows dynamodb:\*/],
    ['rights on everything', 'Resource: !GetAtt Table.Arn', "Resource: '*'", 'Statement', /allows \*/],
    [
      'a parameter less than ask-cli hands in',
      'CodeVersion:',
      'CodeEdition:',
      'Parameters',
      /CodeVersion is missing/,
    ],
    ['no endpoint for ask-cli to read', 'SkillEndpoint:', 'Endpoint:', 'Outputs', /SkillEndpoint is missing/],
    [
      'more than CloudFormation takes',
      'Resources:',
      `# ${'x'.repeat(51_200)}\nResources:`,
      'template',
      /bytes/,
    ],
  ])('finds %s', (_, from, to, at, what) => {
    const found = checkTemplate(broken(from, to));
    const here = found.filter((one) => one.at.includes(at) && what.test(one.what));
    expect(here, JSON.stringify(found)).not.toEqual([]);
  });

  test('reads JSON as well, and the long forms of functions', () => {
    expect(checkTemplate(JSON.stringify(readTemplate(text).template, null, 1))).toEqual([]);
  });
});

describe('the stack', () => {
  test('gives the function what it calls on its own table, its own log, and nothing else', () => {
    const source = readFileSync(join(root, 'lambda', 'storage', 'dynamoTable.ts'), 'utf8');
    // A transaction is allowed by what its parts are.
    const parts = ['PutItem', 'UpdateItem', 'DeleteItem', 'ConditionCheckItem'];
    const calls = [...source.matchAll(/new (\w+)Command\(/g)].flatMap(([, call]) =>
      call === 'TransactWriteItems' ? parts : [call],
    );
    const made = [...new Set(calls)].map((call) => `dynamodb:${call}`);
    const statements = (partAt('Resources.Role.Properties.Policies') as Mapping[]).flatMap(
      ({ PolicyDocument: document }) => (isMapping(document) ? (document.Statement as Mapping[]) : []),
    );
    expect(statements).toHaveLength(2);
    expect([...(statements[0]!.Action as string[])].sort()).toEqual(made.sort());
    expect(statements[0]!.Resource).toEqual({ 'Fn::GetAtt': ['Table', 'Arn'] });
    expect(statements[1]).toMatchObject({
      Action: ['logs:CreateLogStream', 'logs:PutLogEvents'],
      Resource: { 'Fn::GetAtt': ['LogGroup', 'Arn'] },
    });
    expect(partAt('Resources.Role.Properties')).not.toHaveProperty('ManagedPolicyArns');
  });

  test('lets nobody but Alexa call the function, and for this skill only', () => {
    expect(partAt('Resources.AlexaPermission.Properties')).toEqual({
      Action: 'lambda:InvokeFunction',
      FunctionName: { 'Fn::GetAtt': ['Function', 'Arn'] },
      Principal: 'alexa-appkit.amazon.com',
      EventSourceToken: { Ref: 'SkillId' },
    });
  });

  test('keeps the table when the stack goes, safe from deletion, encrypted, restorable, and forgetting by an attribute', () => {
    expect(partAt('Resources.Table')).toMatchObject({
      DeletionPolicy: 'Retain',
      UpdateReplacePolicy: 'Retain',
      Properties: {
        BillingMode: 'PAY_PER_REQUEST',
        SSESpecification: { SSEEnabled: true },
        PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
        TimeToLiveSpecification: { AttributeName: 'expires', Enabled: true },
        DeletionProtectionEnabled: true,
        KeySchema: [
          { AttributeName: 'pk', KeyType: 'HASH' },
          { AttributeName: 'sk', KeyType: 'RANGE' },
        ],
      },
    });
  });

  test('runs on arm64, answers before Alexa gives up, and keeps its log for 30 days', () => {
    expect(partAt('Resources.Function.Properties')).toMatchObject({ Architectures: ['arm64'], Timeout: 10 });
    expect(partAt('Resources.LogGroup.Properties')).toEqual({ RetentionInDays: 30 });
  });

  test('hands the function the settings that it reads, and no diary unless asked for', () => {
    const variables = partAt('Resources.Function.Properties.Environment.Variables') as Mapping;
    expect(Object.keys(variables)).toEqual([
      ...['SKILL_ID', 'CRAMP_COACH_TABLE', 'DIARY'],
      ...['OVERHEAD_FIRST_MS', 'OVERHEAD_MS', 'OVERHEAD_PICTURE_MS', 'CRAMP_COACH_PEPPER'],
    ]);
    const door = ['index.ts', 'lib/overhead.ts', 'storage/hashed.ts']
      .map((file) => readFileSync(join(root, 'lambda', file), 'utf8'))
      .join();
    for (const name of Object.keys(variables)) expect(door).toContain(name);
    expect(partAt('Parameters.Diary.Default')).toBe('off');
  });

  test('counts the lines of trouble that the skill logs, and not its warnings', () => {
    const pattern = String(partAt('Resources.TroubleCount.Properties.FilterPattern'));
    const term = JSON.parse(pattern) as string;
    const lines: string[] = [];
    const before = console.error;
    console.error = (line: string) => lines.push(line);
    logLine({ level: 'error', what: 'handler failed' });
    logLine({ level: 'warn', what: 'odd request' });
    console.error = before;
    expect(lines.map((line) => line.includes(term))).toEqual([true, false]);
  });

  test('draws its dashboard from a body that is JSON', () => {
    const { 'Fn::Sub': body } = partAt('Resources.Dashboard.Properties.DashboardBody') as Mapping;
    const { widgets } = JSON.parse(String(body)) as { widgets: object[] };
    expect(widgets).toHaveLength(4);
  });
});
