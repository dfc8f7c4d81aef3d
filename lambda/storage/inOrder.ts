/** Work on the same thing is done one after the other, whatever came of the one before. */
export type InTurn = <T>(thing: string, work: () => Promise<T>) => Promise<T>;

export function inOrder(): InTurn {
  const last = new Map<string, Promise<unknown>>();
  return (thing, work) => {
    const one = (last.get(thing) ?? Promise.resolve()).then(work, work);
    last.set(thing, one);
    const done = () => {
      if (last.get(thing) === one) last.delete(thing);
    };
    one.then(done, done);
    return one;
  };
}

/** Lets most work go on side by side, and some only while nothing else does. */
export interface Gate {
  beside<T>(work: () => Promise<T>): Promise<T>;
  /** Waits for all that was asked for before, and lets nothing begin until it ends. */
  alone<T>(work: () => Promise<T>): Promise<T>;
}

export function gate(): Gate {
  const besides = new Set<Promise<unknown>>();
  let lastAlone: Promise<unknown> = Promise.resolve();
  return {
    beside(work) {
      const one = lastAlone.then(work, work);
      besides.add(one);
      const done = () => besides.delete(one);
      one.then(done, done);
      return one;
    },
    alone(work) {
      const one = Promise.allSettled([lastAlone, ...besides]).then(work);
      lastAlone = one;
      // The caller gets the failure; others in the queue only wait for the end.
      one.catch(() => undefined);
      return one;
    },
  };
}
