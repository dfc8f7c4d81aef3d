/** Words that tell what a part of a sentence means by itself: "remind" of a reminder, "log" of an entry. */
import type { MeaningKind } from '../dialog/meaning';
import { crampWords } from './crampWords';
import { limits } from './kinds';
import { wordSet } from './words';

/** Returns whether words have one that tells their kind; undefined where a kind has no such words. */
export function isAnchored(kind: MeaningKind, words: readonly string[]): boolean | undefined {
  const anchor = anchors[kind];
  return anchor && words.some((word) => anchor.has(word));
}

/** Words without which a part of a sentence does not mean this by itself. */
const anchors: Partial<Record<MeaningKind, ReadonlySet<string>>> = {
  CannotDo: limits,
  RelieveCramp: crampWords,
  SetReminder: wordSet('remind reminder reminders reminding alarm nudge'),
  ChangeReminder: wordSet('remind reminder reminders change move later earlier make'),
  CancelReminder: wordSet('remind reminder reminders cancel reminding'),
  ListReminders: wordSet('remind reminder reminders'),
  LogCramp: wordSet('log note diary write record down put add save keep mark jot track logged book'),
  ChangeSetting: wordSet(`
    whisper whispering quiet quieter quietly louder loud volume slow slower speak talk voice hushed shout hear pregnant along
    expecting thinner thinners warfarin eliquis xarelto clot clots numb neuropathy diabetic normal low soft softer gone dvt
  `),
  AskAdvice: wordSet(`
    what whats why how is are should can do does could would will when any which am did where who tell explain know wonder
  `),
  StartRoutine: wordSet(
    'stretch stretches stretching breathing breathe breaths breath massage routine wind start exercise exercises do',
  ),
  CrampSummary: wordSet('how count summary total number many often'),
  Goodnight: wordSet('night sleep bed morning bye nighty goodnight nod kip pillow dreams'),
  Stop: wordSet('stop enough quit off done bye cancel shut leave end'),
  Next: wordSet('next another different else skip other move something'),
  Yes: wordSet(`
    yes yeah yep yup aye sure ok okay right correct please absolutely definitely alright fine did does is am have do go exactly indeed
    course haan ji true positive confirmed agreed
  `),
  SwitchSide: wordSet('other side switch swap leg sides'),
  Practise: wordSet('practice rehearse try'),
  Plan: wordSet('plan week weeks program'),
};
