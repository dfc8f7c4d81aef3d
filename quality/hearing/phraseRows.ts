import type { Row } from '../section';
import { developmentPhrases, type Phrase } from '../understanding/phrases';
import type { Ear, Heard } from './ear';
import { share, spread } from './sampling';
import { type Utterance, voices } from './speaking';

/** A phrase that was said and heard. */
interface Tried extends Heard {
  readonly meant: string;
}

/** Intents that say how a cramp is: what somebody in pain says must arrive. */
const RELIEF = [
  'RelieveCrampIntent',
  'StillHurtsIntent',
  'EasingIntent',
  'FeelingBetterIntent',
  'RedFlagIntent',
];
/** Intents that end or erase something: nothing else may be heard as one of them. */
const HARMFUL = ['AMAZON.StopIntent', 'AMAZON.CancelIntent', 'DeleteMyDataIntent', 'UndoEntryIntent'];

/** How many utterances are tried, at most: a phrase in one voice takes about a quarter of a second of a core. */
const RELIEF_PHRASES = 48;
const OTHER_PHRASES = 140;

/** The phrases of the tests, spoken and heard: those of a cramp in every voice, of the others one voice each, in turns. */
export async function phraseRows(ear: Ear): Promise<{ rows: Row[]; details: string }> {
  const meant = developmentPhrases(ear.model).filter(({ intent }) => intent !== 'AMAZON.FallbackIntent');
  const [relief, others] = [meant.filter(isRelief), meant.filter((one) => !isRelief(one))];
  const [saidRelief, saidOthers] = [spread(relief, RELIEF_PHRASES), spread(others, OTHER_PHRASES)];
  const all = [
    ...saidRelief.flatMap((phrase) => voices.map((voice) => ({ phrase, voice }))),
    ...saidOthers.map((phrase, index) => ({ phrase, voice: voices[index % voices.length]! })),
  ];
  const heard = await ear.hear(all.map(({ phrase, voice }): Utterance => ({ say: phrase.say, voice })));
  const tried = heard.map((one, index): Tried => ({ ...one, meant: all[index]!.phrase.intent }));
  const [reliefTried, otherTried] = [
    tried.slice(0, saidRelief.length * voices.length),
    tried.slice(saidRelief.length * voices.length),
  ];
  const typed = (phrases: readonly Phrase[]) =>
    share(phrases.filter(({ say, intent }) => ear.understand(say) === intent).length, phrases.length);
  const how =
    "Spoken by flite, heard by pocketsphinx with a grammar of word sequences made from the model's samples and slot values, what was heard understood by the local Echo: right where the intent is the one that was meant.";
  return {
    rows: [
      {
        what: 'words of a cramp heard right, four voices',
        figure: share(reliefTried.filter(isRight).length, reliefTried.length),
        how: `${how} ${saidRelief.length} of ${relief.length} development phrases for ${RELIEF.length} intents, in each voice. Typed instead of spoken: ${typed(saidRelief)}.`,
      },
      {
        what: 'all else heard right',
        figure: share(otherTried.filter(isRight).length, otherTried.length),
        how: `The same; ${saidOthers.length} of ${others.length} other development phrases, evenly spread, each in one voice, in turns. Typed: ${typed(saidOthers)}.`,
      },
      {
        what: 'understood when typed, and heard so',
        figure: share(keptBy(tried, ear).filter(isRight).length, keptBy(tried, ear).length),
        how: 'Of all phrases above only those whose words, typed, are understood as they were meant: what hearing alone loses.',
      },
      ...voices.map((voice): Row => {
        const own = tried.filter(({ utterance }) => utterance.voice === voice);
        return {
          what: `heard right, voice ${voice}`,
          figure: share(own.filter(isRight).length, own.length),
          how: 'All of the phrases above that this voice spoke.',
        };
      }),
      harmRow(tried, ear),
    ],
    details: misheard(keptBy(reliefTried, ear)),
  };
}

function isRelief({ intent }: Phrase): boolean {
  return RELIEF.includes(intent);
}

function isRight({ intent, meant }: Tried): boolean {
  return intent === meant;
}

/** Those that are understood when typed. */
function keptBy(tried: readonly Tried[], ear: Ear): Tried[] {
  return tried.filter(({ utterance, meant }) => ear.understand(utterance.say) === meant);
}

function harmRow(tried: readonly Tried[], ear: Ear): Row {
  const harmed = tried.filter(
    ({ intent, meant, utterance }) =>
      HARMFUL.includes(intent) && !HARMFUL.includes(meant) && ear.understand(utterance.say) !== intent,
  );
  return {
    what: 'misheard as stop, cancel, erase or undo',
    figure: `${harmed.length} of ${tried.length}`,
    target: '0',
    met: harmed.length === 0,
    how: 'All of the phrases above that were meant otherwise, and would not have been taken so when typed.',
    ...(harmed.length > 0 && {
      shortfall: harmed
        .map(({ utterance, text, intent }) => `"${utterance.say}" was heard as "${text}" (${intent})`)
        .join('; '),
    }),
  };
}

/** Words of a cramp that two or more voices did not get across. */
function misheard(tried: readonly Tried[]): string {
  const lost = new Map<string, Tried[]>();
  for (const one of tried)
    if (!isRight(one)) lost.set(one.utterance.say, [...(lost.get(one.utterance.say) ?? []), one]);
  const lines = [...lost]
    .filter(([, ones]) => ones.length >= 2)
    .map(([say, ones]) => {
      const texts = [...new Set(ones.map(({ text, intent }) => `"${text}" (${intent})`))];
      return `| ${say} | ${ones[0]!.meant} | ${ones.length} of ${voices.length} | ${texts.join(', ')} |`;
    });
  if (lines.length === 0) return '';
  return [
    'Words of a cramp that are understood when typed, and that two or more voices did not get across:',
    '',
    '| Said | Meant | Voices | Heard as |',
    '| --- | --- | --- | --- |',
    ...lines,
  ].join('\n');
}
