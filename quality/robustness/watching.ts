/** Everything that this process printed or left unhandled while something was watched. */
export interface Watched {
  /** What was printed that contains a word nobody may find there. */
  leaks: string[];
  printed: number;
  /** Requests that the skill could only answer with its last resort, and where that came from. */
  failed: string[];
  unhandled: string[];
  stop(): void;
}

const channels = ['log', 'info', 'warn', 'error', 'debug', 'trace'] as const;

/** Watches the console, both streams and promises that nobody waits for; prints nothing itself. @param forbidden what no line may hold */
export function watching(forbidden: RegExp): Watched {
  const before = Object.fromEntries(channels.map((name) => [name, console[name]]));
  const watched: Watched = { leaks: [], printed: 0, failed: [], unhandled: [], stop };
  const onUnhandled = (reason: unknown) => watched.unhandled.push(String(reason));

  for (const name of channels)
    console[name] = (...parts: unknown[]) => {
      watched.printed += 1;
      const line = parts.map(String).join(' ');
      if (forbidden.test(line)) watched.leaks.push(line.slice(0, 300));
      if (line.includes('"what":"handler failed"')) watched.failed.push(line.slice(0, 400));
    };
  process.on('unhandledRejection', onUnhandled);
  process.on('uncaughtException', onUnhandled);

  function stop(): void {
    Object.assign(console, before);
    process.off('unhandledRejection', onUnhandled);
    process.off('uncaughtException', onUnhandled);
  }
  return watched;
}
