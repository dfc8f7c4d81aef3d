/**
 * `npm run generate -- screens`: draws what somebody sees of a night with Amazon's own renderer, and keeps the pictures in
 * docs/screens/. The night is played by the local Echo, with the built skill.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ScreenKind, screenKinds } from '../../../lambda/screen/viewports';
import { root } from '../../root';
import { answers } from './drawnAnswers';
import { drawEvery } from './everyScreen';
import { hasBrowser, openViewhost, type Viewhost } from './viewhost';

const folder = join(root, 'docs', 'screens');

/** A picture to keep: what is said, the answer that is seen, and how long after it began. */
interface Shot {
  name: string;
  says: string[];
  flags?: string[];
  /** Index among the answers that draw something. */
  answer: number;
  afterMs?: number;
  kinds: ScreenKind['id'][];
  hour?: number;
}

const everywhere = screenKinds.map(({ id }) => id);

/** The set that is kept. */
const shots: Shot[] = [
  { name: 'hold', says: ['my left calf is cramping'], answer: 0, afterMs: 19_000, kinds: everywhere },
  {
    name: 'hold-by-day',
    says: ['my left calf is cramping'],
    answer: 0,
    afterMs: 19_000,
    kinds: ['medium'],
    hour: 14,
  },
  {
    name: 'between',
    says: ['do my bedtime stretches'],
    answer: 0,
    afterMs: 27_000,
    kinds: ['medium', 'round'],
  },
  {
    name: 'check-in',
    says: ['my left calf is cramping'],
    answer: 0,
    afterMs: 48_000,
    kinds: ['small', 'medium', 'round', 'portrait'],
  },
  { name: 'overview', says: ['do my bedtime stretches'], answer: 0, kinds: ['medium', 'large', 'round'] },
  { name: 'bedtime-over', says: ['do my bedtime stretches'], answer: 0, afterMs: 110_000, kinds: ['medium'] },
  { name: 'breathing', says: ['wind down'], answer: 0, afterMs: 10_000, kinds: ['medium', 'round'] },
  { name: 'answer', says: ['does magnesium help'], answer: 0, kinds: ['medium', 'round'] },
  {
    name: 'summary',
    says: [
      'log a cramp in my left calf last night',
      'log a cramp in my left calf on saturday',
      'log a cramp in my foot on monday',
      'how many cramps did i have this month',
    ],
    answer: 3,
    kinds: ['medium', 'round'],
    hour: 14,
  },
  { name: 'help', says: ['help'], answer: 0, kinds: ['medium', 'round'] },
  {
    name: 'by-phrase',
    says: ['teach alexa my phrase', 'yes', 'alexa my leg is cramping'],
    flags: ['--clock', '14:00'],
    answer: 2,
    afterMs: 20_000,
    kinds: ['medium', 'round'],
  },
  { name: 'alarm', says: ["my calf is cramping and it's swollen"], answer: 0, kinds: ['medium', 'round'] },
  {
    name: 'reminders',
    says: [
      'remind me to stretch at ten every night',
      'yes',
      'remind me to drink water at three',
      'yes',
      'what reminders do i have',
    ],
    flags: ['--permission', 'granted'],
    answer: 4,
    kinds: ['medium', 'round'],
  },
];

/**
 * Draws the pictures to keep, or with `every` all that the tests' conversations show.
 * @returns the exit code: 1 without Chromium, or if the renderer complains of one of all
 */
export async function drawScreens(every: boolean): Promise<number> {
  if (!hasBrowser) {
    console.error('No pictures: there is no Chromium here. On Debian: apt-get install chromium');
    return 1;
  }
  const host = await openViewhost();
  try {
    if (every) return (await drawEvery(host)) === 0 ? 0 : 1;
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    for (const kind of screenKinds) await draw(host, kind);
    return 0;
  } finally {
    await host.close();
  }
}

async function draw(host: Viewhost, kind: ScreenKind): Promise<void> {
  const device = await host.open(kind);
  for (const { name, says, flags, answer, afterMs = 0, hour } of shots.filter(({ kinds }) =>
    kinds.includes(kind.id),
  )) {
    const drawn = (await answers(says, flags)).filter(({ response }) => response.directives?.length);
    const seen = await device.show(drawn[answer]!.response, hour);
    await seen.pass(afterMs);
    const file = `${name}-${kind.id}.png`;
    writeFileSync(join(folder, file), await seen.picture());
    for (const complaint of await seen.complaints()) console.error(`${file}: ${complaint}`);
    console.log(`docs/screens/${file}`);
  }
  await device.close();
}
