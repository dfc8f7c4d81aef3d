/**
 * Waits for an answer, but not for ever.
 * @param limitMs longest wait, in ms
 * @param late what stands for an answer that took longer
 * @throws whatever the answer fails with
 */
export async function within<T, L = undefined>(
  limitMs: number,
  answer: Promise<T>,
  late?: L,
): Promise<T | L> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<L>((resolve) => {
    timer = setTimeout(() => resolve(late as L), limitMs);
  });
  try {
    return await Promise.race([answer, limit]);
  } finally {
    clearTimeout(timer);
  }
}
