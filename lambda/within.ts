/**
 * Waits for an answer, but not for ever.
 * @param limitMs longest wait, in ms
 * @returns undefined if it took longer
 * @throws whatever the answer fails with
 */
export async function within<T>(limitMs: number, answer: Promise<T>): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), limitMs);
  });
  try {
    return await Promise.race([answer, limit]);
  } finally {
    clearTimeout(timer);
  }
}
