/** How well a cramp is coached: the first movement, nights that come to their end, and holds measured in rendered sound. */
import { saying } from '../../tests/support/echoRun';
import { wholeNights } from '../../tests/support/wholeNights';
import type { Measure, Row, Section } from '../section';
import { complaints } from './complaints';
import { brokenOff } from './complete';
import { measuredHolds } from './measuredHolds';
import { movementRows } from './movementRows';
import { allNights } from './nights';
import type { Strip } from './picture';
import { played } from './played';

export { holdPicture, type Strip } from './picture';

/** Routines and single stretches; a yes brings what does not fit into one reply. */
const routines: readonly string[] = [
  'do my bedtime stretches',
  'i can stand do my bedtime stretches',
  'morning stretches',
  'a quick stretch',
  'massage my legs',
  'practise with me',
  'calf stretch',
  'toe stretch',
  'foot on the wall',
  'calf stretch for forty seconds three times',
];

/** The figures, and the strips of the picture; no strips where nothing can be rendered. */
export async function relief(): Promise<{ section: Section; strips: readonly Strip[] }> {
  const movement = movementRows(await complaints());
  const nights = await playedNights();
  const holds = await measuredHolds([...nights.responses, ...(await otherResponses())]);
  const rows = [...movement, nights.row, ...holds.rows];
  return { section: { title: 'Relief', rows, details: holds.details }, strips: holds.strips };
}

export const measure: Measure = async () => (await relief()).section;

async function playedNights(): Promise<{ row: Row; responses: unknown[] }> {
  const nights = allNights();
  const broken: string[] = [];
  const responses: unknown[] = [];
  for (const night of nights) {
    const conversation = await played([...night.flags, ...saying(night.says)], night);
    responses.push(...conversation.turns.map(({ response }) => response));
    const why = brokenOff(night, conversation);
    if (why) broken.push(`${night.name}: ${why}`);
  }
  const row: Row = {
    what: 'nights brought to their end',
    figure: `${nights.length - broken.length} of ${nights.length} (${Math.floor((100 * (nights.length - broken.length)) / nights.length)} %)`,
    target: '100 %',
    met: broken.length === 0,
    how:
      'The nights of quality/relief/nights, played through the built skill by the local Echo: every spot, interruptions, ' +
      'wrong spot and side, silence, words nobody understands, no sound documents, storage down, a phrase without a ' +
      'name, a screen, five Englishes. A night counts when everything said got words, no answer failed or came twice, ' +
      'the last words are the planned ones and the session is over.',
    ...(broken.length > 0 && { shortfall: broken.join('; ') }),
  };
  return { row, responses };
}

/** What is heard in other conversations: for their holds. */
async function otherResponses(): Promise<unknown[]> {
  const others = [
    ...wholeNights.map(({ says, flags = [] }) => [...flags, ...saying(says)]),
    ...routines.map((say) => ['--clock', '14:00', ...saying([say, 'yes'])]),
  ];
  const responses: unknown[] = [];
  for (const args of others) {
    const { turns } = await played(args);
    responses.push(...turns.map(({ response }) => response));
  }
  return responses;
}
