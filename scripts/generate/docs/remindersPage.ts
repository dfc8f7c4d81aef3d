import { requestOf } from '../../../lambda/alexa/reminders';
import type { SkillRequest } from '../../../lambda/alexa/request';
import { contentFor } from '../../../lambda/locales';
import type { ReminderFailure } from '../../../lambda/reminders/alexaReminders';
import type { Schedule } from '../../../lambda/reminders/reminder';

const { reminders: words } = contentFor('en-US');

const intro = `# Reminders

Made from the words and the code by \`npm run generate\`; do not edit. Alexa keeps the reminders; the skill keeps their tokens, one for
each topic that comes again and one that comes once, and changes a reminder rather than make a second. Nothing is set before a
spoken yes to its days and time, and nothing is said to be set that Alexa has not confirmed.`;

/** Every way in which the service can fail, with the answer of the service and what is left stored. */
const failures: readonly (readonly [answer: string, failed: ReminderFailure, left: string])[] = [
  ['400', 'refused', 'as before'],
  ['401, or 409 to a change', 'permission', 'as before; the wish travels with Alexa’s question'],
  ['403', 'device', 'as before'],
  ['403, code `MAX_REMINDERS…`', 'full', 'as before'],
  ['404 to a change', 'gone', 'the old token goes; the reminder is made anew'],
  ['429', 'busy', 'as before'],
  ['500, 503, 504, any other, a page of HTML, no connection', 'down', 'as before'],
  ['no answer within 1.5 s, or one without a token', 'late', 'as before; the next wish asks Alexa first'],
];

/** What the person hears instead of, or before, the words of a failure. */
function heard(failed: ReminderFailure): string {
  if (failed === 'permission')
    return `${words.askPermission} Where they have just been asked: ${failing(failed)}`;
  return failed === 'gone' ? words.setAnew.replace('{when}', 'every night at 10 PM') : failing(failed);
}

function failing(failed: ReminderFailure): string {
  return words.failed[failed].replace('{nothing}', words.nothing.set);
}

const answers: readonly (readonly [string, string])[] = [
  ['accepted', words.set.replace('{when}', 'every night at 10 PM')],
  ['denied', `${words.denied} (With the card, unless Alexa has shown one. No offer for seven days.)`],
  ['not answered', `${words.unanswered} (With the card.)`],
  ['could not be asked', `${words.cannotAsk} (With the card.)`],
];

const samples: readonly (readonly [string, Schedule])[] = [
  ['every night at ten', { every: 'daily', hour: 22, minute: 0 }],
  ['on weekends at half past nine in the morning', { every: 'weekends', hour: 9, minute: 30 }],
  ['in twenty minutes', { atMs: 0, inSeconds: 1_200 }],
];

/** The page of what is said and sent for reminders. */
export function remindersPage(): string {
  return `${[
    intro,
    '## When the service fails',
    'Heard after a yes to a new reminder; changes and cancellings say "I\'ve changed nothing." or "I\'ve cancelled nothing." in the same place.',
    table(
      ['Service answers', 'Heard', 'Stored'],
      failures.map(([answer, failed, left]) => [answer, heard(failed), left]),
    ),
    '## When Alexa asks for the permission',
    table(['Answer', 'Heard'], answers),
    '## What is sent',
    'Shapes of the Reminders API reference. One rule a day of the week, local times, always with the zone of the device.',
    ...samples.map(([said, schedule]) => `"Remind me ${said}":\n\n${sent(schedule)}`),
  ].join('\n\n')}\n`;
}

function sent(schedule: Schedule): string {
  const asked = { sentAtMs: Date.parse('2026-11-24T02:04:00Z') } as SkillRequest;
  const order = { schedule, text: words.text.stretch, locale: 'en-US', zone: 'America/New_York' };
  return `\`\`\`json\n${JSON.stringify(requestOf(order, asked), null, 2)}\n\`\`\``;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
