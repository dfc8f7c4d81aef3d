import { useEffect, useState } from 'preact/hooks';

/** How often what moves is drawn, ms. */
const redrawMs = 100;

/** The page's own time (`performance.now()`), as it goes. */
export function useNow(): number {
  const [now, setNow] = useState(performance.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(performance.now()), redrawMs);
    return () => clearInterval(timer);
  }, []);
  // What has just been heard of lies no later than this.
  return Math.max(now, performance.now());
}
