import type { RoutineId } from '../coaching/routine/routines';
import type { TargetId } from '../screen/targets';

/** What is only read on a screen, or read out by a screen reader. Names in braces are filled in. */
export interface ScreenWords {
  /** What is on each target; it is its label for a screen reader as well. */
  targets: Record<TargetId, string>;
  routines: Record<RoutineId, string>;
  /** Over what comes next: `{what}`. */
  next: string;
  /** `{done}` of `{all}` parts. */
  progress: string;
  /** One technique of a routine: `{count}` times, `{seconds}` long. */
  dose: string;
  /** For a screen reader: what the figure and the ring show. `{what}` */
  figure: string;
  countdown: string;
  /** The same of a chart: `{counts}` is a list of days, each with its number. */
  chart: string;
  /** Cramps in a part of a period, under its chart: `{from}` to `{to}`. */
  span: string;
  /** Names of the months, short enough to stand under a bar; January comes first. */
  months: readonly string[];
  /** Numbers to call as they stand on a telephone, by their words: digits are read faster. */
  digits: Readonly<Record<string, string>>;
}
