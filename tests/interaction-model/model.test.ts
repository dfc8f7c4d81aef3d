import { describe, expect, test } from 'vitest';
import { readLanguages, readPhrases } from '../../interaction-model';
import { budgets } from '../../interaction-model/budgets';
import { interactionModel } from '../../interaction-model/interactionModel';
import { carrierIntent, diaryKinds, isNet, net } from '../../interaction-model/net';
import { soundOf } from '../../interaction-model/sound';
import { topicIds } from '../../lambda/advice/topics';
import { routineIds } from '../../lambda/coaching/routine/routines';
import { techniqueIds } from '../../lambda/coaching/techniques/catalogue';
import { muscles, postures, sides } from '../../lambda/coaching/techniques/technique';
import { modelText } from '../../scripts/generate/models/packageFiles';
import { sentencesOf } from '../../scripts/generate/samples/sentences';
import { budgetRows, wordsOf } from '../../scripts/validate/budgets';
import { STANDARD_PHRASES } from '../../simulator/nlu/builtins';
import { checkModel } from '../../simulator/nlu/model';

const language = readLanguages()[0]!;
const locales = Object.keys(language.dialects);
const whole = { net: true, diary: true };
const modelOf = (locale: string, upload = whole) =>
  checkModel(interactionModel(language, locale, upload), locale);
const partsOf = (locale: string, upload = whole) => modelOf(locale, upload).interactionModel.languageModel;

describe.each(locales)('the model of %s', (locale) => {
  const { intents, types } = partsOf(locale);
  const idsOf = (type: string) =>
    new Set(types.find(({ name }) => name === type)?.values.map(({ id }) => id));

  test('knows the ids that the skill knows, so that no answer is lost between the two', () => {
    expect(idsOf('Side')).toEqual(new Set(sides));
    expect(idsOf('Posture')).toEqual(new Set(postures));
    expect(idsOf('Routine')).toEqual(new Set(routineIds));
    expect(idsOf('Technique')).toEqual(new Set(techniqueIds));
    expect(idsOf('Topic')).toEqual(new Set(topicIds));
    expect([...idsOf('Muscle')]).toEqual(expect.arrayContaining([...muscles]));
  });

  test.each([
    ['with the net', { net: true, diary: true }],
    ['with the net, without the diary', { net: true, diary: false }],
    ['without the net', { net: false, diary: true }],
    ['without both', { net: false, diary: false }],
  ])('%s is within every budget', (_, upload) => {
    const model = modelOf(locale, upload);
    const bytes = Buffer.byteLength(modelText(interactionModel(language, locale, upload)));
    expect(budgetRows(model, bytes).filter(({ figure, limit }) => figure > limit)).toEqual([]);
  });

  test('gives back every carried sentence from the name of its intent and its slot', () => {
    const carriers = intents.filter(({ name }) => isNet(name) && name !== net.intent);
    expect(carriers.length).toBeGreaterThanOrEqual(60);
    for (const { name, samples } of carriers) {
      const words = name
        .replace(/^Words|Intent$/g, '')
        .replaceAll(/(?<=.)([A-Z])/g, ' $1')
        .toLowerCase();
      expect(samples).toEqual([expect.stringMatching(/ \{words\}$/)]);
      expect(samples[0]!.replaceAll("'", '')).toBe(`${words} {words}`);
    }
  });
});

test('no two carriers share an intent', () => {
  const names = language.net.carriers.map(carrierIntent);
  expect(new Set(names).size).toBe(names.length);
});

describe('an upload leaves out', () => {
  const everything = (upload: typeof whole) => JSON.stringify(partsOf('en-US', upload));

  test('the net and nothing else where it is off', () => {
    const { intents, types } = partsOf('en-US', { net: false, diary: true });
    const all = partsOf('en-US');
    expect(intents).toEqual(all.intents.filter(({ name }) => !isNet(name)));
    expect(types).toEqual(all.types.filter(({ name }) => name !== net.type));
  });

  test('every intent, type and sentence of the diary where it is off', () => {
    const text = everything({ net: true, diary: false });
    for (const kind of diaryKinds) {
      expect(text).not.toContain(`${kind}Intent`);
      for (const sentence of language.net.sentences[kind] ?? []) expect(text).not.toContain(`"${sentence}"`);
    }
    expect(text).not.toContain('"PastTime"');
  });
});

describe('the net is shown sentences', () => {
  const { types, intents } = partsOf('en-US');
  const sentences = wordsOf(types.find(({ name }) => name === net.type)!);

  test('in their hundreds, as people say them', () => {
    expect(sentences.length).toBeGreaterThan(500);
    expect(sentences.length).toBeLessThanOrEqual(budgets.wordsOfType.SpokenWords!);
    expect(new Set(sentences).size).toBe(sentences.length);
  });

  test('none of which is for another skill', () => {
    const none = new Set(readPhrases().intents.find(({ name }) => name === 'None')!.samples);
    expect(sentences.filter((sentence) => none.has(sentence))).toEqual([]);
  });

  test('none of which Alexa knows by itself', () => {
    const own = intents.filter(({ name }) => name.startsWith('AMAZON.')).flatMap(({ samples }) => samples);
    const known = new Set([...own, ...[...STANDARD_PHRASES.values()].flat()].map(soundOf));
    expect(sentences.filter((sentence) => known.has(soundOf(sentence)))).toEqual([]);
  });
});

describe('en-US, word for word', () => {
  const { intents, types } = partsOf('en-US');
  const values = new Map(types.map((type) => [type.name, wordsOf(type)]));
  const owners = new Map(
    intents
      .filter(({ name }) => !isNet(name))
      .flatMap(({ name, slots, samples }) => {
        const typed = Object.fromEntries(slots.map((slot) => [slot.name, slot.type]));
        return samples.flatMap((sample) =>
          sentencesOf(sample, typed, values).map((sentence) => [sentence, name] as const),
        );
      }),
  );
  const typedAs = (text: string) => owners.get(soundOf(text));

  test.each([
    ['ow', 'RelieveCrampIntent'],
    ['ow ow ow', 'RelieveCrampIntent'],
    ['my calf', 'RelieveCrampIntent'],
    ['ow my calf', 'RelieveCrampIntent'],
    ['my left calf is cramping', 'RelieveCrampIntent'],
    ["i've got a charley horse in my left calf", 'RelieveCrampIntent'],
    ["it's my foot", 'RelieveCrampIntent'],
    ['left', 'RelieveCrampIntent'],
    ['it let go', 'FeelingBetterIntent'],
    ["it's gone", 'FeelingBetterIntent'],
    ['it still hurts', 'StillHurtsIntent'],
    ["it won't let go", 'StillHurtsIntent'],
    ["it's back", 'StillHurtsIntent'],
    ['next stretch', 'AMAZON.NextIntent'],
    ["that's enough", 'AMAZON.StopIntent'],
    ['other leg', 'SwitchSideIntent'],
    ['how long left', 'HowLongLeftIntent'],
    ["i can't stand up", 'CannotStandIntent'],
    ["my knee won't bend", 'CannotDoIntent'],
    ['chest pain', 'RedFlagIntent'],
    ["i can't breathe", 'RedFlagIntent'],
    ['my leg is swollen', 'RedFlagIntent'],
    ['does magnesium help', 'AskAdviceIntent'],
    ['why at night', 'AskAdviceIntent'],
    ['bedtime stretches', 'StartRoutineIntent'],
    ['erase my data', 'DeleteMyDataIntent'],
    ['remind me to stretch at <AMAZON.TIME>', 'SetReminderIntent'],
    ['remind me in <AMAZON.DURATION>', 'SetReminderIntent'],
    ['at <AMAZON.TIME>', 'SayTimeIntent'],
    ['cancel my reminder', 'CancelReminderIntent'],
  ])('"%s" is right at once: %s', (text, intent) => {
    expect(typedAs(text)).toBe(intent);
  });

  test.each([
    'no chest pain',
    "i don't have chest pain",
    "it isn't swollen",
    "i'm not dizzy",
    "there's no swelling",
    "it's not my calf",
    "no it's my foot",
    'not the calf the foot',
  ])('"%s" denies something, so it arrives with the word that denies', (text) => {
    expect(typedAs(text)).toBeUndefined();
  });
});
