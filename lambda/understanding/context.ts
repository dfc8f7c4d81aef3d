/** What is likely to be meant while a question is open, or something is coached. */
import type { MeaningKind } from '../dialog/meaning';
import type { Question } from '../dialog/questions';
import type { Situation } from './understanding';

const coached: readonly MeaningKind[] = [
  'StillHurts',
  'Easing',
  'FeelingBetter',
  'CannotDo',
  'Next',
  'Repeat',
  'Pause',
  'HowLongLeft',
  'SwitchSide',
  'SlowDown',
  'RelieveCramp',
];
const spoken: readonly MeaningKind[] = ['Yes', 'No'];

/** What answers a question, beside yes and no. */
const answers: Partial<Record<Question, readonly MeaningKind[]>> = {
  'let-go': coached,
  'cramp-now': ['RelieveCramp', 'NotACramp', 'NotALeg', 'FeelingBetter', 'StillHurts'],
  steady: ['Steady', 'CannotStand', 'WantToStand'],
  'locked-or-limp': ['RelieveCramp', 'StillHurts'],
  'go-on': ['Next', 'More', 'Pause', 'Resume'],
  advice: ['More', 'AskAdvice'],
  'tip-again': ['More', 'AskAdvice'],
  'read-on': ['More'],
  logged: ['CorrectEntry', 'UndoEntry'],
  correcting: ['CorrectEntry', 'UndoEntry'],
  reminder: ['SayTime', 'ChangeReminder'],
  'reminder-time': ['SayTime'],
  'reminder-cancel': ['CancelReminder'],
  'carry-on': ['Resume', 'StartOver'],
  erase: ['DeleteMyData'],
  'plan-start': ['Plan'],
  'plan-stretch': ['StartRoutine'],
};
/** What nobody means in the middle of a stretch. */
const unlikely: readonly MeaningKind[] = [
  'LogCramp',
  'CorrectEntry',
  'TeachPhrase',
  'Plan',
  'Practise',
  'Bedside',
];

/** Log-odds by kind: above 0 for what is expected, below for what is unlikely. */
export function prior({ openQuestion, doing }: Situation): (kind: MeaningKind) => number {
  const expected = new Set<MeaningKind>([
    ...(openQuestion ? [...spoken, ...(answers[openQuestion] ?? [])] : []),
    ...(doing ? coached : []),
  ]);
  const strange = new Set<MeaningKind>(doing === 'relief' ? unlikely : []);
  return (kind) => (expected.has(kind) ? 1.2 : strange.has(kind) ? -1.5 : 0);
}
