/**
 * A small part of the phrases Alexa itself brings for its standard intents (the ones its documentation
 * lists, with the plainest variants). They count only when the model contains the intent.
 */
export const STANDARD_PHRASES: ReadonlyMap<string, readonly string[]> = new Map([
  ['AMAZON.CancelIntent', ['cancel', 'cancel that', 'never mind', 'nevermind', 'forget it']],
  ['AMAZON.HelpIntent', ['help', 'help me', 'can you help me', 'i need help', 'what can i say']],
  ['AMAZON.NavigateHomeIntent', ['go home', 'home screen', 'go to home screen', 'return home']],
  ['AMAZON.NextIntent', ['next', 'skip', 'skip forward', 'next one', 'go to the next one']],
  ['AMAZON.NoIntent', ['no', 'no thanks', 'no thank you', 'nope', 'nah', 'no way', 'not now']],
  ['AMAZON.PauseIntent', ['pause', 'pause that', 'pause it']],
  ['AMAZON.PreviousIntent', ['previous', 'go back', 'skip back', 'back up', 'previous one']],
  ['AMAZON.RepeatIntent', ['repeat', 'repeat that', 'say that again', 'say it again', 'again']],
  ['AMAZON.ResumeIntent', ['resume', 'continue', 'keep going', 'carry on']],
  ['AMAZON.StartOverIntent', ['start over', 'restart', 'start again', 'start from the beginning']],
  ['AMAZON.StopIntent', ['stop', 'stop it', 'off', 'shut up']],
  [
    'AMAZON.YesIntent',
    ['yes', 'yes please', 'yeah', 'yep', 'yup', 'sure', 'okay', 'of course', 'yes i do', 'absolutely'],
  ],
]);

/** Intents that end the help, or take something away: guessed only where little else comes into question. */
export const ENDING: ReadonlySet<string> = new Set([
  'FeelingBetterIntent',
  'DeleteMyDataIntent',
  'UndoEntryIntent',
]);

/** What Alexa sends when nothing in the model fits. */
export const FALLBACK = 'AMAZON.FallbackIntent';
