/** A conversation to be played through: what is said, and the flags of the local Echo. */
export interface WholeNight {
  name: string;
  says: readonly string[];
  flags?: readonly string[];
}

/** Conversations that together reach everything a deployed function does. */
export const wholeNights: readonly WholeNight[] = [
  {
    name: 'a cramp, interrupted in the hold',
    says: ["i've got a charley horse in my left calf", '@24 how long left', 'yes it let go', 'no'],
  },
  {
    name: 'a cramp that stays, in the wrong place at first',
    says: ['my leg is cramping', "@12.5 it's my foot", 'still hurts', 'a bit better', 'still hurts', ''],
  },
  { name: 'the second cramp of the night', says: ['ow my calf', 'it let go'] },
  { name: 'nobody answers', says: ['open cramp coach', ''] },
  { name: 'words of alarm', says: ['my calf is cramping', "it's swollen", 'say that again', 'stop'] },
  {
    name: 'a device that plays no sound documents',
    says: ['my leg is cramping', 'still hurts', 'it let go'],
    flags: ['--no-apla'],
  },
  {
    name: 'bedtime, and breathing after it',
    says: ['do my bedtime stretches', '@40 next', 'yes'],
    flags: ['--clock', '22:30'],
  },
  {
    name: 'questions',
    says: ['why do i get cramps', 'tell me more', 'does magnesium help', 'no'],
    flags: ['--clock', '14:00'],
  },
  {
    name: 'the diary',
    says: [
      'log a cramp in my right calf last night seven out of ten',
      'yes',
      'how many cramps did i have this month',
    ],
    flags: ['--clock', '2026-01-15T09:00'],
  },
  {
    name: 'what is kept, and erased',
    says: ["i can't stand", 'what do you know about me', 'erase my data', 'yes'],
    flags: ['--clock', '2026-01-15T10:00'],
  },
  { name: 'help and stop', says: ['help', 'stop'], flags: ['--clock', '14:00'] },
];
