import type { StorePage } from '../language';

/** What differs on the store's pages of English. */
interface Own {
  /** The number to dial, as it is written. */
  emergency: string;
  doctor: string;
  /** What a cramp is called beside "cramp". */
  alias: string;
  example: string;
}

const charleyHorse = ' (a charley horse)';
const ours: Readonly<Record<string, Own>> = {
  'en-US': {
    emergency: '911',
    doctor: 'doctor',
    alias: charleyHorse,
    example: "I've got a charley horse in my left calf",
  },
  'en-CA': {
    emergency: '911',
    doctor: 'doctor',
    alias: charleyHorse,
    example: "I've got a charley horse in my left calf",
  },
  'en-GB': { emergency: '999', doctor: 'GP', alias: '', example: "I've got cramp in my left calf" },
  'en-AU': { emergency: '000', doctor: 'GP', alias: '', example: "I've got a cramp in my left calf" },
  'en-IN': { emergency: '112', doctor: 'doctor', alias: '', example: 'I am having a cramp in my left calf' },
};

/** The page of an English locale. */
export function store(locale: string): StorePage {
  const own = ours[locale];
  if (!own) throw new Error(`there is no store page for ${locale}`);
  return {
    name: 'Cramp Coach',
    summary:
      'Woken by a leg cramp? A calm voice guides the stretch, counts the hold, and helps you back to sleep.',
    description: description(own),
    examplePhrases: [
      'Alexa, open Cramp Coach',
      `Alexa, tell Cramp Coach ${own.example}`,
      'Alexa, ask Cramp Coach to do my bedtime stretches',
    ],
    keywords,
    taskTitle: 'Leg cramp relief',
  };
}

const keywords = [
  'leg cramp',
  'night cramp',
  'calf cramp',
  'foot cramp',
  'charley horse',
  'muscle cramp',
  'cramps',
  'stretching',
  'stretches',
  'bedtime routine',
  'calf stretch',
  'hamstring stretch',
  'massage',
  'breathing',
  'relax',
  'sleep',
  'legs',
  'muscles',
  'pregnancy',
  'seniors',
  'runners',
  'reminder',
];

const description = ({ emergency, doctor, alias, example }: Own): string =>
  `You wake at 3 a.m. with a leg locked in cramp${alias}. Say what hurts, and a calm voice tells you the first move at once. No light, nothing to look up.

IN A CRAMP
• "Alexa, open Cramp Coach", or "Alexa, tell Cramp Coach ${example}".
• The stretch for your calf, foot, toes, shin or thigh, in bed first. Each hold is timed to the second, with a count at its end.
• Say at any time, also while it counts: "Alexa, next", "Alexa, other leg", "Alexa, it's my foot", "Alexa, how long left?"
• Still hurts? The next stretch comes. It let go? Slow breathing helps you back to sleep.

BEFORE BED AND BY DAY
• "Alexa, ask Cramp Coach to do my bedtime stretches": about a minute and a half, seated.
• "Breathe with me", "morning stretches", "massage my legs", or one stretch by its name.
• "Remind me to stretch at ten p.m. every night": a reminder that you confirm first. It needs your permission for reminders, which you give by voice.
• "Does magnesium help?", "Why at night?": short answers that say how sure the science is.

GOOD TO KNOW
• Say "I'm pregnant", "I can't stand" or "I'm on blood thinners", and the moves suit you.
• "What do you know about me?" tells what is kept. "Erase my data" deletes it.
• It talks softly, and whispers at night if you ask it to.

PLEASE READ
Cramp Coach does not provide medical advice. It is for information and education only, and is not a substitute for the advice of a health professional. Stretching helps many people, and nobody can promise that it helps you. Stop if a move hurts. See your ${doctor} if a leg is swollen, hot, red, weak or numb, if cramps are frequent or last longer than ten minutes, or if you are unsure. The skill cannot call for help: in an emergency, dial ${emergency} yourself.`;
