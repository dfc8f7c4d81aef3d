/** Something in a file that would not work once it is published or deployed. */
export interface Finding {
  /** Where, as a path into the file: `Resources.Function.Properties.Timeout`. */
  at: string;
  /** What is wrong, and what to do, in one printable sentence without a full stop. */
  what: string;
}

/** The same, with the file it is in, from the folder that is checked. */
export interface FileFinding extends Finding {
  file: string;
}

/** A finding as one line. */
export function line({ file, at, what }: FileFinding): string {
  return `${file}: ${at}: ${what}`.replaceAll(/\s+/g, ' ');
}
