/** Minutes and seconds on an axis. */
export function clock(ms: number): string {
  const seconds = Math.floor(ms / 1_000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** The length of something, exactly. */
export function length(ms: number): string {
  return `${(ms / 1_000).toFixed(1)} s`;
}

/** The length of all of it, to the second. */
export function minutes(ms: number): string {
  const seconds = Math.round(ms / 1_000);
  const rest = `${seconds % 60} s`;
  return seconds < 60 ? rest : `${Math.floor(seconds / 60)} min ${rest}`;
}
