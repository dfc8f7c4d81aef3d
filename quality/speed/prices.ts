/**
 * AWS list prices in US dollars, us-east-1, as docs/deploy.md reckons with them (November 2026), without free allowances. Prices
 * change: check them at https://aws.amazon.com/lambda/pricing/ before you count on them.
 */
export const prices = {
  /** A second of a function on arm64, for each GB of its memory. */
  gigabyteSecond: 0.0000133334,
  /** A million requests. */
  millionRequests: 0.2,
} as const;

/** How long a function is billed for one request: whole milliseconds, at least one. @param ms what it took, in ms */
export function billedMs(ms: number): number {
  return Math.max(1, Math.ceil(ms));
}

/**
 * What a million requests cost, in US dollars.
 * @param ms mean time of an answer, in ms
 * @param memoryMb what the function has
 */
export function dollarsPerMillion(ms: number, memoryMb: number): number {
  return (billedMs(ms) / 1_000) * (memoryMb / 1_024) * prices.gigabyteSecond * 1e6 + prices.millionRequests;
}
