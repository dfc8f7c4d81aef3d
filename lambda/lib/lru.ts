/**
 * A map of at most `most` entries: the one that was set longest ago goes first. Setting an entry anew makes it the
 * newest; reading it changes nothing.
 * @param most from 1
 */
export function lru<K, V>(most: number): Map<K, V> {
  const held = new Map<K, V>();
  const put = held.set.bind(held);
  held.set = (key, value) => {
    // A map keeps the order in which its keys were first set.
    held.delete(key);
    put(key, value);
    const [oldest] = held.keys();
    if (held.size > most) held.delete(oldest!);
    return held;
  };
  return held;
}
