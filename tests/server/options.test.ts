import { describe, expect, test } from 'vitest';
import { readOptions } from '../../server/options';

const id = 'amzn1.ask.skill.00000000-0000-4000-8000-000000000001';

describe('npm run serve', () => {
  test('needs a skill, and has a default for everything else', () => {
    expect(readOptions(['--skill-id', id])).toEqual({
      kind: 'serve',
      options: { skillId: id, host: '127.0.0.1', port: 8_080, data: '.cramp-coach-served', diary: 'on' },
    });
  });

  test('takes a certificate of its own', () => {
    expect(readOptions(['--skill-id', id, '--cert', 'a', '--key', 'b', '--port', '443'])).toMatchObject({
      options: { tls: { cert: 'a', key: 'b' }, port: 443 },
    });
  });

  test.each([
    ['no skill', [], /^Which skill\? Give --skill-id/],
    ['something that is no skill', ['--skill-id', 'mine'], /^Which skill\?/],
    ['a port that is none', ['--skill-id', id, '--port', 'https'], /^--port is a number/],
    ['a port that is too high', ['--skill-id', id, '--port', '70000'], /^--port is a number/],
    ['a certificate without its key', ['--skill-id', id, '--cert', 'a'], /belong together/],
    ['a key without its certificate', ['--skill-id', id, '--key', 'a'], /belong together/],
    ['a diary of another kind', ['--skill-id', id, '--diary', 'maybe'], /Allowed choices are on, off/],
    ['an unknown flag', ['--skill', id], /unknown option/],
  ])('says in one line what is wrong with %s', (_, args, message) => {
    expect(() => readOptions(args)).toThrow(message);
  });

  test('explains itself', () => {
    const asked = readOptions(['--help']);
    expect(asked.kind === 'help' && asked.text).toContain('--cert <file>');
  });
});
