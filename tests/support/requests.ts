import type { ResponseEnvelope } from 'ask-sdk-model';
import * as screen from '../../lambda/screen';
import { createSkill, type Parts } from '../../lambda/skill';
import { memoryStore } from '../../lambda/storage/memoryStore';
import { assertSpeakable } from './assertSpeakable';
import { builtReader } from './builtReader';
import { record } from './recording';

export { envelope, intent, threeTen, wordsOf } from './envelope';

/** Alexa's reminders, out of reach. */
const unreachable: Parts['alexaReminders'] = {
  create: async () => ({ failed: 'down' }),
  update: async () => ({ failed: 'down' }),
  remove: async () => ({ failed: 'down' }),
  list: async () => ({ failed: 'down' }),
};

/** What a test needs of the skill: answers that have passed the shared check, and the lines it logged. */
export interface TestSkill {
  answer: (envelope: unknown) => Promise<ResponseEnvelope>;
  logged: string[];
}

/** The skill with a fake outside. Requests and answers pass through JSON, as Lambda's do. */
export function testSkill(parts: Partial<Parts> = {}): TestSkill {
  const logged: string[] = [];
  const skill = createSkill({
    timeZoneOf: async () => undefined,
    alexaReminders: unreachable,
    keepsDiary: true,
    screen: () => screen,
    understanding: builtReader,
    ...memoryStore(),
    log: (line) => logged.push(JSON.stringify(line)),
    ...parts,
  });
  return {
    logged,
    async answer(request) {
      const answer = JSON.parse(JSON.stringify(await skill(JSON.parse(JSON.stringify(request)))));
      assertSpeakable(answer);
      record(request, answer);
      return answer;
    },
  };
}
