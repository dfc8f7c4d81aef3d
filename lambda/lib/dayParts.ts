/**
 * The parts of a day that the skill tells apart, and why each begins and ends when it does. "Night" is not one thing: it
 * depends on what is decided. Hours are those of the user's wall clock, 0 to just under 24, with minutes as a fraction.
 */

/** Hours of a day, `until` not among them; past midnight where they end before they begin. */
export interface Hours {
  from: number;
  until: number;
}

/** Whether an hour is among these. */
export function isAmong({ from, until }: Hours, hour: number): boolean {
  return from <= until ? hour >= from && hour < until : hour >= from || hour < until;
}

/** An opened skill means a cramp: people are asleep, so nothing else wakes them. Nothing is set up either. */
export const crampHours: Hours = { from: 0, until: 5.5 };

/** An opened skill may mean a cramp or stretches before bed: the movement comes first, then the question. */
export const eveningHours: Hours = { from: 20, until: 24 };

/** Words that were not understood are about something else; at any other hour they may be a cry. */
export const dayHours: Hours = { from: crampHours.until, until: eveningHours.from };

/** Alexa whispers to a person who asked for it at night: others sleep by then, and until most get up. */
export const whisperHours: Hours = { from: 22, until: 6 };

/** Alexa speaks softly to everybody: others may be asleep. */
export const softHours: Hours = { from: 21, until: 7 };

/** A routine may end in an offer: before it, a person who is awake wants to sleep again. */
export const offerHours: Hours = { from: 6, until: 24 };

/** The spoken phrase may be offered to a person who ends a session: by day only, never near bedtime. */
export const phraseOfferHours: Hours = { from: 6, until: 20 };

/** A screen is light, if its own clock says so. */
export const lightHours: Hours = { from: 7, until: 20 };

/** People drink water. They do not get up for it. */
export const waterHours: Hours = { from: 7, until: 24 };

/** A stretch counts for the night that follows; later in the night and in the morning that night is over. */
export const beforeSleepHours: Hours = { from: 12, until: 4 };

/** A night of the diary: it has the evening's date, and goes on until noon for people who sleep by day. */
export const diaryNight: Hours = { from: 18, until: 12 };

/** Hours that can belong to a part of the day that somebody names. They overlap, because people differ. */
export const namedHours = {
  morning: { from: 4, until: 12 },
  afternoon: { from: 12, until: diaryNight.from },
  evening: { from: 17, until: 24 },
  night: { from: diaryNight.from, until: 9 },
  day: { from: 0, until: 24 },
} as const satisfies Record<string, Hours>;
export type DayPart = keyof typeof namedHours;

/** The hour that stands for a part of the day where only the part was named. Most cramps come around three at night. */
export const usualHour: Record<DayPart, number> = {
  morning: 7,
  afternoon: 15,
  evening: 20,
  night: 3,
  day: 12,
};

/** A daily reminder rings "every night"; at any other hour "every day". */
export const everyNight: Hours = { from: 18, until: 5 };

/** When the night, the morning and the afternoon end that the diary reads out. */
export const spokenUntil = { night: 5, morning: 12, afternoon: 18 } as const;
