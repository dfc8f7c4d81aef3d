/** One figure of the quality table. */
export interface Row {
  /** What was measured, in a few words: `relief recall, local Echo`. */
  readonly what: string;
  /** The figure as it is shown: `98.3 %`, `± 0.02 s`, `0 of 214`. */
  readonly figure: string;
  /** What it is held to, as it is shown: `≥ 98 %`; absent where a row only informs. */
  readonly target?: string;
  /** Whether the target is met; absent where there is none, or nothing could be measured. */
  readonly met?: boolean;
  /** How it was measured, in one sentence a sceptic can check. */
  readonly how: string;
  /** Why a target is missed, or why nothing could be measured here, and what to do about it. */
  readonly shortfall?: string;
}

/** What stands beside a target that is missed: its reason, or else the figure against the target. */
export function shortfallOf({ figure, target, met, shortfall }: Row): string | undefined {
  return shortfall ?? (met === false ? `${figure}, where ${target} was promised.` : undefined);
}

/** What one part of the proof found. */
export interface Section {
  readonly title: string;
  readonly rows: readonly Row[];
  /** Markdown for docs/quality.md, shown below the rows: lists and tables that explain the figures. */
  readonly details?: string;
}

/** One part of the proof: measures, and never fails because a tool or a report is missing, but says so in its rows. */
export type Measure = () => Promise<Section>;

/** What the code decides of a row before anything is measured. */
export type RowShape = Pick<Row, 'what' | 'target' | 'how'>;

/** The same of a section: what its page is held to without measuring again. */
export interface SectionShape {
  readonly title: string;
  readonly rows: readonly RowShape[];
}

/** Pictures and figures of what `measure` found, by file name: asked for after it, in the same process. They stand in docs/quality/. */
export type Files = () => Readonly<Record<string, string>>;
