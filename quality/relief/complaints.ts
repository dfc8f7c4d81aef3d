import { slotsOf } from '../../simulator/device/skill/turn';
import type { Heard } from '../../simulator/nlu';
import { saying } from '../../tests/support/echoRun';
import { developmentPhrases } from '../understanding/phrases';
import { type FirstReply, firstReply, turnsToMovement } from './firstMovement';
import { hear, model, played } from './played';

/** What comes of complaints. */
export interface Complaints {
  /** How many different sentences say that it hurts, and are heard so. */
  readonly phrases: number;
  readonly replies: readonly FirstReply[];
  /** For each conversation; undefined where no reply moves anybody. */
  readonly turns: readonly (number | undefined)[];
}

/** Said at night without opening anything; every third time also by day, after opening the skill. */
function waysOf(say: string, index: number): string[][] {
  const atNight = saying([say]);
  return index % 3 === 0 ? [atNight, ['--clock', '14:00', ...saying(['open cramp coach', say])]] : [atNight];
}

/**
 * Complains in every different way that the test phrases hold: one sentence for each set of slots, since a skill gets
 * nothing else. Words of alarm are no complaint.
 */
export async function complaints(): Promise<Complaints> {
  const said = developmentPhrases(model()).filter(({ intent }) => intent === 'RelieveCrampIntent');
  const heard = said.map(({ say }) => ({ say, heard: hear(say) })).filter((one) => isComplaint(one.heard));
  const different = new Map(heard.map((one) => [JSON.stringify(slotsOf(one.heard.intent)), one.say]));
  const replies: FirstReply[] = [];
  const turns: (number | undefined)[] = [];
  for (const args of [...different.values()].flatMap(waysOf)) {
    const conversation = await played(args);
    turns.push(turnsToMovement(conversation.turns));
    replies.push(firstReply(conversation.turns.find(({ intent }) => intent === 'RelieveCrampIntent')!));
  }
  return { phrases: heard.length, replies, turns };
}

function isComplaint({ intent }: Heard): boolean {
  const { sign, sign_two } = slotsOf(intent);
  return intent.name === 'RelieveCrampIntent' && !sign && !sign_two;
}
