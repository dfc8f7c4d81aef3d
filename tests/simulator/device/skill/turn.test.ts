import type { IntentRequest, RequestEnvelope, Slot } from 'ask-sdk-model';
import { expect, it } from 'vitest';
import { recordTurn } from '../../../../simulator/device/skill/turn';

const match = (
  code: 'ER_SUCCESS_MATCH' | 'ER_SUCCESS_NO_MATCH',
  value?: { id: string; name: string },
  authority = 'Muscle',
) => ({
  resolutionsPerAuthority: [{ authority, status: { code }, values: value ? [{ value }] : [] }],
});

it('shows of each slot the resolved id, else the plain value, and no empty ones', () => {
  const given: Record<string, Omit<Slot, 'name' | 'confirmationStatus'>> = {
    resolved: {
      value: 'charley horse',
      resolutions: match('ER_SUCCESS_MATCH', { id: 'calf', name: 'calf muscle' }),
    },
    nameless: { value: 'ankle joint', resolutions: match('ER_SUCCESS_MATCH', { id: '', name: 'ankle' }) },
    unknown: { value: 'elbow', resolutions: match('ER_SUCCESS_NO_MATCH') },
    time: { value: '22:30' },
    question_topic: { value: '?', resolutions: match('ER_SUCCESS_MATCH', { id: 'magnesium', name: 'mag' }) },
    sentence: {
      value: 'a seed of the net',
      resolutions: match('ER_SUCCESS_MATCH', { id: '0f2e', name: 'a seed of the net' }, 'my.SpokenWords'),
    },
    empty: { value: '' },
    absent: {},
  };
  const slots = Object.fromEntries(
    Object.entries(given).map(([name, slot]): [string, Slot] => [
      name,
      { name, confirmationStatus: 'NONE', ...slot },
    ]),
  );
  const request: Partial<IntentRequest> = {
    type: 'IntentRequest',
    intent: { name: 'RelieveCrampIntent', confirmationStatus: 'NONE', slots },
  };
  const turn = recordTurn({
    heard: 'ow',
    request: { version: '1.0', request } as RequestEnvelope,
    answer: undefined,
    reply: null,
    sessionOpen: null,
    handlerMs: 1,
  });
  expect(turn.slots).toEqual({
    resolved: 'calf',
    nameless: 'ankle',
    unknown: 'elbow',
    time: '22:30',
    topic: 'magnesium',
    sentence: 'a seed of the net',
  });
  expect(turn.response).toBeNull();
});
