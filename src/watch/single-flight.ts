/** Work that runs one at a time. */
export interface SingleFlight {
  busy(): boolean;
  /** Resolves after a run that began at or after this call; calls made during a run share the next one. */
  run(): Promise<void>;
}

export function singleFlight(work: () => Promise<void>): SingleFlight {
  let current: Promise<void> | null = null;
  let next: Promise<void> | null = null;

  const begin = (): Promise<void> => {
    current = work().finally(() => {
      current = null;
    });
    return current;
  };

  return {
    busy: () => current !== null,
    run() {
      if (current === null) return begin();
      next ??= current
        .catch(() => undefined)
        .then(() => {
          next = null;
          return begin();
        });
      return next;
    },
  };
}
