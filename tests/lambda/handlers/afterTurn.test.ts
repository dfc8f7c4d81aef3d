import { describe, expect, test } from 'vitest';
import { readRequest } from '../../../lambda/alexa/request';
import { begin, type ReliefPosition } from '../../../lambda/coaching/relief/position';
import { say } from '../../../lambda/coaching/timing/block';
import type { Reply } from '../../../lambda/dialog/reply';
import { afterTurn } from '../../../lambda/handlers/afterTurn';
import { buildTurn } from '../../../lambda/handlers/buildTurn';
import type { Outside, Turn } from '../../../lambda/handlers/turn';
import { devicesWithoutApla } from '../../../lambda/storage/devicesWithoutApla';
import { memoryStore } from '../../../lambda/storage/memoryStore';
import { envelope, intent } from '../../support/requests';

const withoutApla = devicesWithoutApla();

const reading = { understanding: () => undefined, log: () => {} };

function turnOf(request: object, session: Turn['session'] = { misses: 0 }): Turn {
  const outside = { ...reading, withoutApla, screen: () => undefined };
  return { ...buildTurn(readRequest(envelope(request))!, outside), session };
}

/** The outside over a store in memory. */
function outsideOf(store = memoryStore()): Outside {
  return {
    ...store,
    timeZoneOf: async () => undefined,
    alexaReminders: {
      create: async () => ({ failed: 'down' }),
      update: async () => ({ failed: 'down' }),
      remove: async () => ({ failed: 'down' }),
      list: async () => ({ failed: 'down' }),
    },
    keepsDiary: true,
    withoutApla,
    ...reading,
  };
}

const complaint = turnOf(intent('RelieveCrampIntent', { muscle: 'calf' }));
const person = complaint.request.person!;
const now = complaint.request.sentAtMs;
const place = begin({ muscle: 'calf', side: 'left' }, now);
const reply = (session: Partial<Reply['session']>, more: Partial<Reply> = {}): Reply => ({
  prompt: say('Hold.'),
  session: { misses: 0, ...session },
  ...more,
});
const cramps = (outside: Outside) => outside.diary.lately(person, now - 1, now + 1);

describe('after a turn', () => {
  test('the position of the reply is saved, so that a session that is dropped can be resumed', async () => {
    const outside = outsideOf();
    await afterTurn(complaint, reply({ place }), outside);
    expect(await outside.places.find(person, now)).toEqual(place);
  });

  test('a reply without a position leaves the saved one, and one that forbids it deletes it', async () => {
    const outside = outsideOf();
    await afterTurn(complaint, reply({ place }), outside);
    const later = turnOf(intent('AMAZON.HelpIntent'));
    await afterTurn(later, reply({}), outside);
    expect(await outside.places.find(person, now)).toEqual(place);
    await afterTurn(later, reply({}, { savePosition: null }), outside);
    expect(await outside.places.find(person, now)).toBeUndefined();
  });

  test('a cramp is written down at the complaint, and as eased once it has let go', async () => {
    const outside = outsideOf();
    await afterTurn(complaint, reply({ place }), outside);
    expect(await cramps(outside)).toMatchObject([{ muscle: 'calf', side: 'left' }]);
    const letGo = turnOf(intent('FeelingBetterIntent'), { misses: 0, place });
    const eased: ReliefPosition = { ...place, eased: true };
    await afterTurn(letGo, reply({ eased }, { savePosition: eased }), outside);
    expect(await cramps(outside)).toMatchObject([{ easedAtMs: now, easedBy: 'calf_bed_toes_up' }]);
  });

  test('the cramp of a person who is helped is written down nowhere, also where it was taken for their own', async () => {
    const outside = outsideOf();
    await afterTurn(complaint, reply({ place }), outside);
    const helped = begin({ muscle: 'calf', helper: true }, now);
    const corrected = turnOf(intent('RelieveCrampIntent', { person: 'helper' }), { misses: 0, place });
    await afterTurn(corrected, reply({ place: helped }), outside);
    expect(await cramps(outside)).toEqual([]);
  });

  test('nothing is written down before it is certain that there is a cramp', async () => {
    const outside = outsideOf();
    await afterTurn(turnOf({ type: 'LaunchRequest' }), reply({ place }), outside);
    expect(await cramps(outside)).toEqual([]);
  });

  test('what the answer has learned is in the profile', async () => {
    const outside = outsideOf();
    await afterTurn(complaint, reply({}, { profileChange: { pace: 'slower' } }), outside);
    expect(await outside.profiles.find(person)).toEqual({ pace: 'slower' });
  });

  test('a bedtime routine that was begun is a night of stretching', async () => {
    const outside = outsideOf();
    const routine = {
      plan: { what: 'bedtime' as const },
      unit: 0,
      move: 'first' as const,
      turn: 0,
      sentAtMs: now,
      startedAtMs: now,
    };
    await afterTurn(turnOf(intent('StartRoutineIntent')), reply({ routine }), outside);
    expect(await outside.stretchNights.between(person, now, now + 1)).toMatchObject([{ routine: 'bedtime' }]);
  });

  test('of a request without a user nothing is saved', async () => {
    const outside = outsideOf();
    const { person: _, ...request } = complaint.request;
    await afterTurn({ ...complaint, request }, reply({ place }), outside);
    expect(await cramps(outside)).toEqual([]);
    expect(await outside.places.find(person, now)).toBeUndefined();
  });
});
