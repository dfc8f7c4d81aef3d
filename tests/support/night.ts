import { DefaultApiClient } from 'ask-sdk-core';
import type { ResponseEnvelope } from 'ask-sdk-model';
import fc from 'fast-check';
import { expect } from 'vitest';
import { alexaReminders } from '../../lambda/alexa/reminders';
import { deviceTimeZone } from '../../lambda/alexa/timeZone';
import type { Parts } from '../../lambda/skill';
import { memoryStore } from '../../lambda/storage/memoryStore';
import { wordsOf } from '../../simulator/device/performance/timeline';
import type { Turn } from '../../simulator/device/skill/turn';
import { assertSpeakable } from './assertSpeakable';
import { echoRun } from './echoRun';
import { testSkill } from './requests';
import { seed } from './seed';

export { wordsOf };

type Event = Turn['timeline'][number];

/** Whoever the local Echo is in every scripted run. */
export const echoUser = { account: 'amzn1.ask.account.00000000-0000-4000-8000-000000000001' };

/** What came of a night. */
export interface Night {
  /** Every request the skill received, in order. */
  turns: Turn[];
  /** The replies to what was said. */
  replies: Turn[];
}

/**
 * Plays a night through the local Echo and the skill, and checks it against its transcript:
 *
 *     U: my leg is cramping        what is said, a second after the microphone opened
 *     A: Pull your toes toward you         what is heard, in this order, among other words
 *     U: @12.5 it's my foot        interrupts 12.5 s after the reply began to sound
 *     U: (silence)                 nobody answers: the A lines are the reprompt's
 *     U: ?until 22:00              a command of the local Echo, which nobody says
 *
 * Every response passes the shared check, and no two prompts in a row are the same, except where
 * somebody asked for that.
 * @param flags of the local Echo, such as `--clock 14:00`
 */
export async function night(transcript: string, ...flags: string[]): Promise<Night> {
  return nightWith(await metBefore(), transcript, ...flags);
}

/** A memory of somebody who has been offered the spoken phrase, which happens once; everything else is new to it. */
export async function metBefore(store = memoryStore()): Promise<ReturnType<typeof memoryStore>> {
  await store.profiles.change(echoUser, { phraseOfferedAtMs: 0 });
  return store;
}

/** A night with something else outside, such as a store that is kept from night to night, or one that fails. */
export async function nightWith(
  parts: Partial<Parts>,
  transcript: string,
  ...flags: string[]
): Promise<Night> {
  const device = drawnFor(transcript, flags);
  try {
    return await played(parts, transcript, [...flags, ...device]);
  } catch (error) {
    if (error instanceof Error) error.message += `\non the device ${device.join(' ')}`;
    throw error;
  }
}

/** A speaker whose sound always begins as late as in `npm start`: for a test that is about single seconds. */
export const plainEcho = ['--seed', '1', '--screen', 'none'];

/** The device of a night, by the seed of this run: how late its sounds are, and which screen it has. Flags hold over it. */
function drawnFor(transcript: string, flags: readonly string[]): string[] {
  const letters = [...transcript].reduce((hash, letter) => (hash * 31 + letter.charCodeAt(0)) | 0, seed);
  const [device] = fc.sample(anyDevice, { seed: letters, numRuns: 1 });
  return Object.entries(device!).flatMap(([flag, value]) => (flags.includes(flag) ? [] : [flag, value]));
}
const anyDevice = fc.record({
  '--seed': fc.nat({ max: 99_999 }).map(String),
  '--screen': fc.constantFrom('none', 'none', 'show', 'spot'),
});

async function played(parts: Partial<Parts>, transcript: string, flags: string[]): Promise<Night> {
  const scenes = read(transcript);
  const said = scenes.flatMap(({ says }) => ['--say', says === '(silence)' ? '' : says]);
  const turns = await play(parts, [...flags, ...said]);
  const replies = joined(turns);

  let reply = -1;
  for (const { says, hears } of scenes) {
    // A command is for the local Echo: time passes, or something is done in the Alexa app.
    if (says.startsWith('?')) continue;
    if (says !== '(silence)') reply += 1;
    const turn = replies[reply];
    if (!turn) throw new Error(`nothing answered "${says}"`);
    expectInOrder(wordsOf(says === '(silence)' ? turn.repromptTimeline : turn.timeline), hears);
  }
  expectVaried(replies);
  return { turns, replies };
}

/**
 * The replies to what was said or touched. What a picture asks once its block is over belongs to the reply that it is
 * the end of.
 */
function joined(turns: readonly Turn[]): Turn[] {
  const replies: Turn[] = [];
  for (const turn of turns) {
    const last = replies.at(-1);
    if (turn.heard !== null || isTouch(turn)) replies.push(turn);
    else if (last && turn.timeline.length > 0) {
      const { repromptTimeline, sessionOpen } = turn;
      replies[replies.length - 1] = {
        ...last,
        timeline: [...last.timeline, ...turn.timeline],
        repromptTimeline,
        sessionOpen,
      };
    }
  }
  return replies;
}

function isTouch({ request }: Turn): boolean {
  return 'arguments' in request.request && request.request.arguments?.[0] === 'intent';
}

/** Lengths of the holds of a timeline, in seconds: from the end of the start word to the end sound. */
export function holdsOf(timeline: readonly Event[]): number[] {
  const ends = timeline.filter(({ cue }) => cue === 'hold-end');
  return timeline
    .filter(({ cue }) => cue === 'hold-start')
    .map(({ endMs }, index) => ((ends[index]?.atMs ?? Number.NaN) - endMs) / 1_000);
}

function read(transcript: string): { says: string; hears: string[] }[] {
  const scenes: { says: string; hears: string[] }[] = [];
  for (const line of transcript.split('\n').map((one) => one.trim())) {
    if (line.startsWith('U: ')) scenes.push({ says: line.slice(3), hears: [] });
    else if (line.startsWith('A: ')) scenes.at(-1)?.hears.push(line.slice(3));
    else if (line !== '') throw new Error(`not a line of a transcript: ${line}`);
  }
  return scenes;
}

async function play(parts: Partial<Parts>, args: string[]): Promise<Turn[]> {
  const apiClient = new DefaultApiClient();
  const { answer } = testSkill({
    timeZoneOf: deviceTimeZone(apiClient, 2_000),
    alexaReminders: alexaReminders(apiClient, 2_000, () => undefined),
    ...parts,
  });
  const turns = await echoRun(args, answer);
  for (const { response } of turns) assertSpeakable(response as ResponseEnvelope);
  return turns;
}

function expectInOrder(words: string, hears: readonly string[]): void {
  let from = 0;
  for (const heard of hears) {
    const at = words.indexOf(heard, from);
    expect(at, `"${heard}" in "${words}"`).toBeGreaterThanOrEqual(from);
    from = at + heard.length;
  }
}

function expectVaried(replies: readonly Turn[]): void {
  for (const [index, { timeline, sessionOpen, intent }] of replies.entries()) {
    const before = replies[index - 1];
    if (intent === 'AMAZON.RepeatIntent') continue;
    // A closed session forgets; the same complaint then rightly gets the same words.
    if (before?.sessionOpen && sessionOpen) expect(wordsOf(timeline)).not.toBe(wordsOf(before.timeline));
  }
}
