/** A file beside the bundle: where it lies, from there. */
declare module '*.bin' {
  const path: string;
  export default path;
}
