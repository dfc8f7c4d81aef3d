/** A text that the build puts in its place. */
declare module '*.txt' {
  const text: string;
  export default text;
}
