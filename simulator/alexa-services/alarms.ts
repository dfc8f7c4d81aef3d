/** Which reminders sound next, each once. */
import type { Account, KeptReminder } from './account';
import { nextTime } from './reminderTimes';

/** Reminders that sound at the same instant. */
export interface Due {
  /** ms since 1970. */
  at: number;
  reminders: KeptReminder[];
}

/** Keeps track of what has sounded; what was due before the device was switched on stays silent. */
export class Alarms {
  private found: { reminders: readonly KeptReminder[]; due: Due | null } | null = null;

  constructor(
    private readonly account: Account,
    private soundedUpTo: number,
  ) {}

  /** The reminders that sound next, perhaps overdue; null when none does. */
  next(): Due | null {
    const { reminders } = this.account;
    if (this.found?.reminders !== reminders) this.found = { reminders, due: this.search(reminders) };
    return this.found.due;
  }

  /** Marks them as sounded. */
  sounded({ at }: Due): void {
    this.soundedUpTo = at;
    this.found = null;
  }

  private search(reminders: readonly KeptReminder[]): Due | null {
    const times = reminders.flatMap((reminder) => {
      // A reminder that was set or changed later says nothing about the time before.
      const at = nextTime(reminder.request, Math.max(this.soundedUpTo, Date.parse(reminder.updatedTime)));
      return at === null ? [] : [{ at, reminder }];
    });
    if (times.length === 0) return null;
    const at = Math.min(...times.map((time) => time.at));
    return { at, reminders: times.filter((time) => time.at === at).map(({ reminder }) => reminder) };
  }
}

/** What Alexa says for a reminder; she picks the words of the device's language. */
export function sentenceOf({ request }: KeptReminder, skillName: string, locale: string): string {
  const { content } = request.alertInfo.spokenInfo;
  const { text, ssml = '' } = content.find((one) => one.locale === locale) ?? content[0]!;
  const words = text ?? ssml.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
  return `Here's your reminder from ${skillName}: ${words.trim()}`;
}
