/** Something in a file that would not work once it is published or deployed. */
export interface Finding {
  /** Where, as a path into the file: `Resources.Function.Properties.Timeout`. */
  at: string;
  /** What is wrong, in one printable sentence without a full stop. */
  what: string;
}
