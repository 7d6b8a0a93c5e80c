/** Lets work pass while it is open. */
export interface Gate {
  readonly pass: () => Promise<void>;
  readonly close: () => void;
  readonly open: () => void;
}

export function createGate(): Gate {
  let waiting: Promise<void> | undefined;
  let release: () => void = () => undefined;
  return {
    pass: async () => waiting,
    close() {
      waiting ??= new Promise((resolve) => {
        release = resolve;
      });
    },
    open() {
      release();
      waiting = undefined;
    },
  };
}
