/** What is kept on this device, and nowhere else; a browser may refuse a page its storage, and all works without. */

const attempt = <Result>(ask: (storage: Storage) => Result): Result | undefined => {
  try {
    return ask(globalThis.localStorage);
  } catch {
    return undefined;
  }
};

/** What was kept under this key; null where there is nothing, or no storage. */
export const recall = (key: string): string | null => attempt((storage) => storage.getItem(key)) ?? null;

export const keep = (key: string, text: string): void => attempt((storage) => storage.setItem(key, text));

export const forget = (key: string): void => attempt((storage) => storage.removeItem(key));
