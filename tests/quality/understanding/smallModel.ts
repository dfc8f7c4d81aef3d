import type { InteractionModel } from '../../../simulator/nlu';
import { checkModel } from '../../../simulator/nlu/model';

const slot = (name: string, type: string) => ({ name, type });
const value = (id: string, said: string, ...synonyms: string[]) => ({ id, name: { value: said, synonyms } });

/** A model small enough to see through. */
export const smallModel: InteractionModel = checkModel(
  {
    interactionModel: {
      languageModel: {
        invocationName: 'cramp coach',
        intents: [
          {
            name: 'RelieveCrampIntent',
            slots: [
              slot('muscle', 'Muscle'),
              slot('part', 'Part'),
              slot('sign', 'Sign'),
              slot('side', 'Side'),
            ],
            samples: [
              'my {muscle} is cramping',
              'the {part} of my {muscle}',
              'make it stop hurting right now',
            ],
          },
          {
            name: 'StillHurtsIntent',
            slots: [slot('sign', 'Sign')],
            samples: ['it still hurts', 'it hurts and {sign}'],
          },
          { name: 'RedFlagIntent', slots: [slot('sign', 'Sign')], samples: ['{sign}'] },
          { name: 'FeelingBetterIntent', slots: [slot('sign_two', 'Sign')], samples: ['it let go'] },
          {
            name: 'SetReminderIntent',
            slots: [slot('time', 'AMAZON.TIME'), slot('half', 'DayHalf')],
            samples: ['remind me at {time}', 'remind me at {time} {half}'],
          },
          { name: 'DeleteMyDataIntent', samples: ['erase my data'] },
          { name: 'AMAZON.YesIntent', samples: [] },
          { name: 'AMAZON.StopIntent', samples: [] },
          { name: 'AMAZON.FallbackIntent', samples: [] },
        ],
        types: [
          { name: 'Muscle', values: [value('calf', 'calf', 'lower leg'), value('thigh', 'thigh')] },
          { name: 'Part', values: [value('back', 'back')] },
          { name: 'Side', values: [value('left', 'left')] },
          { name: 'Sign', values: [value('clot', 'swollen', 'my leg is twice as big')] },
          { name: 'DayHalf', values: [value('am', 'in the morning'), value('pm', 'at night')] },
        ],
      },
    },
  },
  'small model',
);
