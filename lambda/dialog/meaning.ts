/**
 * What somebody can mean. Most are intents of the model without "Intent", and without "AMAZON." where it is Alexa's own.
 */
export const kinds = [
  ...(['RelieveCramp', 'StillHurts', 'Easing', 'FeelingBetter', 'RedFlag', 'AskAdvice', 'More'] as const),
  ...([
    'SwitchSide',
    'Steady',
    'WantToStand',
    'CannotStand',
    'HowLongLeft',
    'SlowDown',
    'StartRoutine',
  ] as const),
  ...([
    'ChangeSetting',
    'MySettings',
    'Practise',
    'MyData',
    'DeleteMyData',
    'Bedside',
    'TeachPhrase',
  ] as const),
  ...(['LogCramp', 'CorrectEntry', 'UndoEntry', 'CrampSummary', 'LastCramp', 'ReadDiary', 'Plan'] as const),
  ...(['SetReminder', 'SayTime', 'ChangeReminder', 'CancelReminder', 'ListReminders'] as const),
  /** Found in sentences. The first, and good night, have an intent as well. */
  ...(['CannotDo', 'NoSign', 'AllRight', 'Fear', 'Goodnight', 'NotALeg', 'NotACramp', 'Soreness'] as const),
  /** Remarks, also only in sentences: each gets a fitting word, and what is going on goes on. */
  ...(['Thanks', 'Swearing', 'AreYouThere', 'WhoIsThis', 'Child'] as const),
  ...(['Next', 'Previous', 'Repeat', 'Pause', 'Resume', 'StartOver', 'Yes', 'No', 'Help'] as const),
  /** Stop, cancel and "go home". */
  'Stop',
  /** Words that were not understood, and any intent that the skill does not know. */
  'Fallback',
] as const;
export type MeaningKind = (typeof kinds)[number];

/** Kinds whose signs of alarm were denied: "no chest pain". */
export const denials: readonly MeaningKind[] = ['NoSign'];

/** What a sentence or a touch means. */
export interface Meaning {
  kind: MeaningKind;
  /** Filled slots by name: the resolved id, or the words where nothing was resolved. */
  slots: Readonly<Record<string, string>>;
  /** The same as they were heard, where something was resolved: "every night" is `daily`, and a night. */
  heard: Readonly<Record<string, string>>;
}

/** What is meant by words that say nothing to the skill, or by none. */
export const notUnderstood: Meaning = { kind: 'Fallback', slots: {}, heard: {} };
