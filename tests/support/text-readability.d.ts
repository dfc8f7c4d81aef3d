/** The part of the package that is used; it brings no types of its own. */
declare module 'text-readability' {
  const readability: {
    /** The Flesch-Kincaid grade of an English text. */
    fleschKincaidGrade(text: string): number;
  };
  export default readability;
}
