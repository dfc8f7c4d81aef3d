import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { topicIds } from '../../lambda/advice/topics';
import { routineIds } from '../../lambda/coaching/routine/routines';
import { techniqueIds } from '../../lambda/coaching/techniques/catalogue';
import { muscles, postures, sides } from '../../lambda/coaching/techniques/technique';
import { ear } from '../support/echoRun';

const folder = join(__dirname, '..', '..', 'skill-package', 'interactionModels', 'custom');

/** Phrases that all Englishes share are tried in the American model only. */
const common = new Set(
  ear
    .modelIn(join(folder, 'en-US.json'))
    .interactionModel.languageModel.intents.flatMap(({ samples }) => samples),
);

describe.each(readdirSync(folder))('the interaction model %s', (file) => {
  const model = ear.modelIn(join(folder, file));
  const { intents, types } = model.interactionModel.languageModel;
  const idsOf = (type: string) => types.find(({ name }) => name === type)?.values.map(({ id }) => id);

  test('knows the ids that the skill knows, so that no answer is lost between the two', () => {
    expect(new Set(idsOf('Muscle'))).toEqual(new Set(muscles));
    expect(new Set(idsOf('Side'))).toEqual(new Set(sides));
    expect(new Set(idsOf('Posture'))).toEqual(new Set(postures));
    expect(new Set(idsOf('Routine'))).toEqual(new Set(routineIds));
    expect(new Set(idsOf('Technique'))).toEqual(new Set(techniqueIds));
    expect(new Set(idsOf('Topic'))).toEqual(new Set(topicIds));
  });

  test('takes the mere name of something one can do as the wish to do it, any other topic as a question', () => {
    const phrasesOf = (type: string) =>
      types
        .filter(({ name }) => name === type)
        .flatMap(({ values }) =>
          values.flatMap(({ id, name }) => [name.value, ...name.synonyms].map((said) => `${id}: ${said}`)),
        );
    const said = (phrase: string) => phrase.replace(/^\w+: /, '');
    const doable = new Set(['Technique', 'Routine', 'Setting'].flatMap(phrasesOf).map(said));
    const named = phrasesOf('Topic').filter((phrase) => !doable.has(said(phrase)));
    expect(phrasesOf('TopicName').sort()).toEqual(named.sort());
  });

  /** A way to say each of Amazon's own slots. */
  const amazonWords: Record<string, string> = {
    'AMAZON.DURATION': 'forty seconds',
    'AMAZON.NUMBER': 'three',
    'AMAZON.TIME': 'half past two',
    'AMAZON.DATE': 'january third',
  };

  test('understands every one of its own phrases as the intent it belongs to', () => {
    const hear = ear.understanding(model);
    const wrong: string[] = [];
    for (const { name, slots, samples } of intents)
      for (const sample of samples.filter((one) => file === 'en-US.json' || !common.has(one))) {
        const spoken = sample.replace(/\{(\w+)\}/g, (_, slot: string) => {
          const type = slots.find((one) => one.name === slot)?.type;
          return amazonWords[type ?? ''] ?? types.find((one) => one.name === type)!.values.at(-1)!.name.value;
        });
        const heard = hear(spoken).intent.name;
        if (heard !== name) wrong.push(`${sample} of ${name}, as "${spoken}", is ${heard}`);
      }
    expect(wrong).toEqual([]);
  });
});

describe('en-US', () => {
  const hear = ear.understanding(ear.modelIn(join(folder, 'en-US.json')));
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
    ["it's the back of my right thigh", 'RelieveCrampIntent muscle=thigh part=back side=right'],
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

  test.each([
    ['box breathing', 'StartRoutineIntent technique=breath_box'],
    ['deep breathing', 'StartRoutineIntent routine=breathing'],
    ['breathing', 'StartRoutineIntent routine=breathing'],
    ['ice pack', 'StartRoutineIntent technique=cool_pack'],
    ['hot water bottle', 'StartRoutineIntent technique=warm_pack'],
    ['thumb pressure', 'StartRoutineIntent technique=massage_thumb_press'],
    ['warm bath', 'StartRoutineIntent technique=warm_bath'],
    ['wall stretch', 'StartRoutineIntent technique=wall_calf_long'],
    ['toe stretch', 'StartRoutineIntent technique=seated_toes_up'],
    ['bedtime stretches', 'StartRoutineIntent routine=bedtime'],
    ['stretching', 'StartRoutineIntent routine=bedtime'],
    ['massage', 'StartRoutineIntent routine=massage'],
    ['stretch my legs before bed', 'StartRoutineIntent routine=bedtime'],
    ['stretch my calves before bed', 'StartRoutineIntent routine=bedtime'],
    ['help me stretch my calves before bed', 'StartRoutineIntent routine=bedtime'],
    ['can you help me stretch before bed', 'StartRoutineIntent routine=bedtime'],
    ['something to help me sleep', 'StartRoutineIntent routine=wind_down'],
    ["i'd like something to help me sleep", 'StartRoutineIntent routine=wind_down'],
    ['roll my foot on a bottle', 'StartRoutineIntent technique=foot_ball_roll'],
    ['rub my thigh', 'StartRoutineIntent technique=massage_knead'],
    ['knead my thigh', 'StartRoutineIntent technique=massage_knead'],
    ['stretch my calf', 'RelieveCrampIntent muscle=calf'],
  ])('"%s" is a wish to do it: %s', (text, expected) => expect(heard(text)).toBe(expected));

  test.each([
    ['does box breathing help', 'AskAdviceIntent topic=breathing'],
    ['magnesium', 'AskAdviceIntent topic_named=magnesium'],
    ['should i stretch before bed', 'AskAdviceIntent topic_named=how_often_stretch'],
    ['is there a pill i can take for this', 'AskAdviceIntent topic_named=painkillers'],
    ['how come i always cramp at three in the morning', 'AskAdviceIntent topic_named=why_night'],
    ["how do i know it isn't a blood clot", 'AskAdviceIntent topic_named=clot_or_cramp'],
    ['what should i do tomorrow when it is sore', 'AskAdviceIntent topic_named=sore_next_day'],
    ['what do i do tomorrow if my leg is sore', 'AskAdviceIntent topic_named=sore_next_day'],
    ['how come', 'MoreIntent'],
    ['thank you', 'FallbackIntent'],
  ])('"%s" is a question, and no complaint: %s', (text, expected) => expect(heard(text)).toBe(expected));

  test.each([
    'can i stand',
    'can i stand up',
    'let me stand',
    "let's stand",
    'i want to stand',
    'i want to stand up',
    'should i stand up',
    'may i stand',
    'is it okay to stand',
    'i need to stand up',
    'shall i stand',
    'please can i stand up now',
  ])('"%s" asks to stand, and says nothing of being steady', (text) =>
    expect(heard(text)).toBe('WantToStandIntent'));

  test.each([
    ['i can stand', 'SteadyIntent'],
    ["yes i'm steady", 'SteadyIntent'],
    ['standing is fine', 'SteadyIntent'],
    ["i can't stand", 'CannotStandIntent'],
    ["i don't want to stand up", 'CannotStandIntent'],
    ['i want to stand on it', 'StartRoutineIntent technique=calf_stand_weight'],
  ])('"%s" says how steady one is: %s', (text, expected) => expect(heard(text)).toBe(expected));

  test.each([
    ['front', 'RelieveCrampIntent part=front'],
    ['the front', 'RelieveCrampIntent part=front'],
    ['the back', 'RelieveCrampIntent part=back'],
    ["it's the back", 'RelieveCrampIntent part=back'],
    ["it's in the front", 'RelieveCrampIntent part=front'],
    ['the inside of it', 'RelieveCrampIntent part=inside'],
    ['no the back', 'RelieveCrampIntent part=back'],
    ["it's back", 'StillHurtsIntent'],
    ['it is back', 'StillHurtsIntent'],
    ['back', 'PreviousIntent'],
    ['go back', 'PreviousIntent'],
    ['back one', 'PreviousIntent'],
  ])('"%s" tells the back of a muscle from a cramp that is back and the way back: %s', (text, expected) =>
    expect(heard(text)).toBe(expected));

  test.each([
    ["it's me", 'RelieveCrampIntent person=me'],
    ["no it's mine", 'RelieveCrampIntent person=me'],
    ["it's for me", 'RelieveCrampIntent person=me'],
    ["it's my own leg", 'RelieveCrampIntent person=me'],
    ["it's not him it's me", 'RelieveCrampIntent person=me'],
    ["it's not her it's me", 'RelieveCrampIntent person=me'],
    ["it's not my wife it's me", 'RelieveCrampIntent person=me'],
    ["it's his calf", 'RelieveCrampIntent muscle=calf person=them'],
    ["no it's her foot", 'RelieveCrampIntent muscle=foot person=them'],
    ["it's her left calf", 'RelieveCrampIntent muscle=calf person=them side=left'],
    ['his calf is cramping', 'RelieveCrampIntent muscle=calf person=them'],
    ['her left foot is cramping', 'RelieveCrampIntent muscle=foot person=them side=left'],
    ['she has a cramp in her calf', 'RelieveCrampIntent muscle=calf person=them'],
    ['help me my calf', 'RelieveCrampIntent muscle=calf'],
    ['help me my left calf', 'RelieveCrampIntent muscle=calf side=left'],
    ['help me my wife has a cramp', 'RelieveCrampIntent person=wife'],
    [
      'my wife is pregnant and her leg is cramping',
      'RelieveCrampIntent muscle=leg person=wife pregnancy=pregnant',
    ],
    ['usually the left', 'RelieveCrampIntent side=left'],
    ['mostly the right', 'RelieveCrampIntent side=right'],
    ['mostly left', 'RelieveCrampIntent side=left'],
    ['usually my left leg', 'RelieveCrampIntent side=left'],
    ["it's usually the left", 'RelieveCrampIntent side=left'],
    ["it's mostly my left leg", 'RelieveCrampIntent side=left'],
    ['mostly', 'EasingIntent'],
    ["it's mostly gone", 'EasingIntent'],
  ])('"%s" says whose leg and which: %s', (text, expected) => expect(heard(text)).toBe(expected));

  test.each([
    ["she's pregnant", 'ChangeSettingIntent person=them pregnancy=pregnant'],
    ['she is pregnant', 'ChangeSettingIntent person=them pregnancy=pregnant'],
    ['my wife is pregnant', 'ChangeSettingIntent person=wife pregnancy=pregnant'],
    ["my wife's pregnant", 'ChangeSettingIntent person=wife pregnancy=pregnant'],
    ["she's not pregnant", 'ChangeSettingIntent person=them setting=not_pregnant'],
    ['he takes blood thinners', 'ChangeSettingIntent person=them setting=blood_thinner'],
    ["he's on blood thinners", 'ChangeSettingIntent person=them setting=blood_thinner'],
    ["he's not on blood thinners", 'ChangeSettingIntent person=them setting=no_blood_thinner'],
    ['my husband takes blood thinners', 'ChangeSettingIntent person=husband setting=blood_thinner'],
    ['she had a blood clot years ago', 'ChangeSettingIntent person=them setting=clot_history'],
    ["i'm pregnant", 'ChangeSettingIntent pregnancy=pregnant'],
    ['i take eliquis', 'ChangeSettingIntent setting=blood_thinner'],
    ['i take xarelto', 'ChangeSettingIntent setting=blood_thinner'],
    ['i take apixaban', 'ChangeSettingIntent setting=blood_thinner'],
    ["i'm diabetic with numb feet", 'ChangeSettingIntent setting=numb_skin'],
    ['i have numb feet from diabetes', 'ChangeSettingIntent setting=numb_skin'],
    ['i had a clot last year', 'ChangeSettingIntent setting=clot_history'],
    ['i once had a blood clot', 'ChangeSettingIntent setting=clot_history'],
    ['i had a d v t once', 'ChangeSettingIntent setting=clot_history'],
  ])('"%s" is a fact to keep, with the person it is about: %s', (text, expected) =>
    expect(heard(text)).toBe(expected));

  const ordinary = [
    'my calf is cramping and it hurts',
    'my left calf is cramping really badly',
    "my calf is cramping and it won't stop",
    "i have a cramp and i can't sleep",
    'i have a cramp and i need help',
    "it's been cramping for two minutes",
    'my leg aches',
    'my leg is tight',
    'my leg is stiff',
    'my leg is sore',
    'my leg is painful',
    'my leg locked',
    'my leg has seized',
    'my calf has gone into a spasm',
    'my calf feels hard',
    'my calf feels like a rock',
    "i'm pregnant and i have a cramp",
    'i think so',
    "i think it's gone",
    "i think it's better",
    "i think it's easing",
    "it's gone now",
    'i feel okay',
    'i feel a bit better',
    'it feels good',
    'it feels the same',
    'it feels worse',
    'my leg is fine',
    "no it's the same",
    "no it's worse",
    "no it's not",
    "i'm cold",
    'it still hurts',
    'no it really hurts',
    "it's easing",
    'nearly',
    'a bit',
    "it's getting easier",
    "it's eased",
    "it's passed",
    "i'm all right",
    'yeah it let go',
    'not yet',
    'my foot is cramping',
    'ow ow ow',
    'argh',
    "it won't stop",
    'both legs',
    'the left one',
    'i feel a lot better',
    'it feels tight',
    'it looks fine',
    'my leg feels weird',
    'my calf is rock hard',
    "it's awful",
    "i'm in pain",
    'yes',
    'no',
    'help',
    'stop',
    'next',
    'wait',
    'slow down',
    'how long left',
    'other leg',
    'the front',
    'the back',
    "it's me",
    "it's his calf",
    'mostly the left',
    'can i stand',
    'stretch my legs before bed',
    'help me sleep',
  ];
  test.each(ordinary)('"%s" is an ordinary thing to say, and no alarm', (text) => {
    expect(heard(text)).not.toMatch(/sign(_two)?=(emergency|clot|fall|urgent|cannot_move)/);
  });

  test.each([
    ['i have chest pains', 'emergency'],
    ['my chest feels tight', 'emergency'],
    ["i can't catch my breath", 'emergency'],
    ['i blacked out', 'emergency'],
    ['call 911', 'emergency'],
    ['my chest is cramping', 'emergency'],
    ['my leg is cold', 'emergency'],
    ['i have a cramp in my chest', 'emergency'],
    ["it's a bit swollen", 'clot'],
    ['my ankle is swollen', 'clot'],
    ["i've had a clot before", 'clot'],
    ["there's swelling", 'clot'],
    ['i had a clot', 'clot'],
    ['she had a clot before', 'clot'],
    ['my wife is pregnant and her leg is swollen', 'clot'],
    ["it's mine and it's swollen", 'clot'],
    ['her foot is numb', 'emergency'],
    ['my feet are numb', 'emergency'],
    ["she can't breathe", 'emergency'],
    ['his chest hurts', 'emergency'],
    ['he fell', 'fall'],
    ['i slipped', 'fall'],
    ['i broke my leg', 'fall'],
    ['my pee is dark', 'urgent'],
    ['something popped', 'urgent'],
    ['something snapped', 'urgent'],
    ['it snapped', 'urgent'],
    ['i felt it snap', 'urgent'],
    ['my calf snapped', 'urgent'],
    ['no it snapped', 'urgent'],
    ['it still hurts and something snapped', 'urgent'],
    ['it hurts and i felt it snap', 'urgent'],
    ["it's been ten minutes", 'urgent'],
    ['i need a doctor', 'urgent'],
  ])('"%s" is an alarm: %s', (text, sign) => expect(heard(text)).toContain(`sign=${sign}`));

  test.each([
    ["it's passed", 'FeelingBetterIntent'],
    ["i'm all right", 'FeelingBetterIntent'],
    ['yeah it let go', 'FeelingBetterIntent'],
    ["it's easier", 'EasingIntent'],
    ["that's enough", 'StopIntent'],
    ['stop talking', 'StopIntent'],
    ['go away', 'StopIntent'],
    ['i think so', 'YesIntent'],
  ])('"%s" is %s', (text, intent) => expect(heard(text)).toBe(intent));

  test.each([
    ['what do you know about me', 'MyDataIntent'],
    ['what have you got on me', 'MyDataIntent'],
    ['what do you remember about me', 'MyDataIntent'],
    ['erase my data', 'DeleteMyDataIntent'],
    ['delete everything you know about me', 'DeleteMyDataIntent'],
    ['please delete all my data', 'DeleteMyDataIntent'],
    ['wipe all my data now', 'DeleteMyDataIntent'],
  ])('"%s" is %s', (text, intent) => expect(heard(text)).toBe(intent));

  test.each([
    'make it go away',
    'get rid of it',
    'get rid of this cramp',
    'take the pain away',
    'delete the cramp',
    'forget it',
    'forget about it',
    'never mind',
    'cancel that',
    'clear',
    'remove it',
    'start over',
    'start again',
    'reset',
    'go back',
    'stop everything',
    'stop it all',
    'erase',
    'delete',
    'i forgot',
    'did you forget me',
    'everything hurts',
    'all of it hurts',
    'delete my reminders',
    'cancel my reminder',
    'delete the last entry',
    'delete the last one',
    'erase the last cramp',
    'undo that',
    'what is this',
    'do you know me',
    ...ordinary,
  ])('"%s" is never heard as a wish to erase everything', (text) => {
    expect(heard(text)).not.toMatch(/^DeleteMyDataIntent/);
  });

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
