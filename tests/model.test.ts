import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { muscles, postures, sides } from '../lambda/coaching/technique';
import { createUnderstanding, readModel } from '../simulator/understanding';

const folder = join(__dirname, '..', 'skill-package', 'interactionModels', 'custom');
const launchWords = /\b(alexa|amazon|echo|computer|skill|app|open|ask|tell|launch|start|load|begin|enable)\b/;

describe.each(readdirSync(folder))('the interaction model %s', (file) => {
  const model = readModel(join(folder, file));
  const { invocationName, intents, types } = model.interactionModel.languageModel;
  const samples = intents.flatMap(({ name, samples: own }) => own.map((sample) => ({ name, sample })));
  const idsOf = (type: string) => types.find(({ name }) => name === type)?.values.map(({ id }) => id);

  test('has a name that Alexa takes: two words, lower case, none of her own', () => {
    expect(invocationName).toMatch(/^[a-z']+ [a-z' ]+$/);
    expect(invocationName).not.toMatch(launchWords);
  });

  test('holds only phrases that Alexa takes: letters, spaces, apostrophes, hyphens, periods, slots', () => {
    for (const { sample } of samples)
      expect(sample).toMatch(/^(?:[a-z][a-z' .-]*|\{\w+\})(?: ?(?:[a-z'. -]+|\{\w+\}))*$/);
  });

  test('gives each phrase to one intent, once', () => {
    const seen = new Map<string, string>();
    for (const { name, sample } of samples) {
      expect(seen.get(sample), `"${sample}" in ${name}`).toBeUndefined();
      seen.set(sample, name);
    }
  });

  test('uses every slot type and names no value twice', () => {
    const used = new Set(intents.flatMap(({ slots }) => slots.map(({ type }) => type)));
    for (const { name, values } of types) {
      expect(used).toContain(name);
      const said = values.flatMap(({ name: { value, synonyms } }) => [value, ...synonyms]);
      expect(said.filter((one, index) => said.indexOf(one) !== index)).toEqual([]);
    }
  });

  test('knows the ids that the skill knows, so that no answer is lost between the two', () => {
    expect(new Set(idsOf('Muscle'))).toEqual(new Set(muscles));
    expect(new Set(idsOf('Side'))).toEqual(new Set(sides));
    expect(new Set(idsOf('Posture'))).toEqual(new Set(postures));
  });

  test('understands every one of its own phrases as the intent it belongs to', () => {
    const hear = createUnderstanding(model);
    for (const { name, slots, samples: own } of intents)
      for (const sample of own) {
        const spoken = sample.replace(/\{(\w+)\}/g, (_, slot: string) => {
          const type = slots.find((one) => one.name === slot)?.type;
          return types.find((one) => one.name === type)!.values.at(-1)!.name.value;
        });
        expect(hear(spoken).intent.name, spoken).toBe(name);
      }
  });
});

describe('en-US', () => {
  const hear = createUnderstanding(readModel(join(folder, 'en-US.json')));
  const heard = (text: string) => {
    const { name, slots = {} } = hear(text).intent;
    const ids = Object.values(slots).flatMap(({ name: slot, value, resolutions }) => {
      const match = resolutions?.resolutionsPerAuthority?.[0]?.values?.[0]?.value.id;
      return value === undefined ? [] : [`${slot}=${match ?? `? ${value}`}`];
    });
    return [name.replace('AMAZON.', ''), ...ids.sort()].join(' ');
  };

  test.each([
    ['my leg is cramping', 'RelieveCrampIntent muscle=leg'],
    ["i've got a charley horse in my left calf", 'RelieveCrampIntent muscle=calf side=left'],
    ['ow my calf', 'RelieveCrampIntent muscle=calf'],
    ['my right leg is cramping', 'RelieveCrampIntent muscle=leg side=right'],
    ['my calf', 'RelieveCrampIntent muscle=calf'],
    ['i woke up with a cramp', 'RelieveCrampIntent'],
    ['charley horse', 'RelieveCrampIntent muscle=calf'],
    ['the arch of my foot has seized up', 'RelieveCrampIntent muscle=foot'],
    ['my toes are curling up', 'RelieveCrampIntent muscle=toes'],
    ["it's the back of my right thigh", 'RelieveCrampIntent muscle=hamstring'],
    ['front of thigh', 'RelieveCrampIntent muscle=front_thigh'],
    ["my wife's foot", 'RelieveCrampIntent muscle=foot person=wife'],
    ["no it's my foot", 'RelieveCrampIntent muscle=foot'],
    ['both of my calves have locked up', 'RelieveCrampIntent muscle=calf side=both'],
    [
      "i'm sitting on the edge of the bed and my calf is cramping",
      'RelieveCrampIntent muscle=calf posture=sitting',
    ],
    ['make it stop', 'RelieveCrampIntent'],
    ['help my leg is cramping', 'RelieveCrampIntent muscle=leg'],
    ["it's back", 'StillHurtsIntent'],
    ['it won’t let go', 'StillHurtsIntent'],
    ['not yet', 'StillHurtsIntent'],
    ['nearly', 'EasingIntent'],
    ["it's letting go a bit", 'EasingIntent'],
    ['it let go', 'FeelingBetterIntent'],
    ['phew it’s gone', 'FeelingBetterIntent'],
    ['stop', 'StopIntent'],
    ['help', 'HelpIntent'],
    ['yes', 'YesIntent'],
    ['no', 'NoIntent'],
    ['what is the weather like', 'FallbackIntent'],
    ['play some jazz', 'FallbackIntent'],
  ])('hears "%s" as %s', (text, expected) => expect(heard(text)).toBe(expected));

  test('a plea to end the pain is never heard as a wish to end the coaching', () => {
    for (const plea of [
      'make it stop',
      'please make it stop',
      'stop the cramp',
      'stop my leg cramping',
      'it won’t stop',
      'stop this cramp now',
    ])
      expect(heard(plea)).not.toMatch(/^(StopIntent|CancelIntent|FeelingBetterIntent)/);
  });
});
