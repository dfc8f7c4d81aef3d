/**
 * Makes something when it is first asked for, and never again. Most starts are for one sentence: what not every one of
 * them needs is not waited for.
 */
export function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
