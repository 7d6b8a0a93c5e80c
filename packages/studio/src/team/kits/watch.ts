/** Counts the time of work, and none while it is paused. */
export function createWatch(now = () => performance.now()) {
  let before = 0;
  let since: number | undefined = now();
  const read = () => before + (since === undefined ? 0 : now() - since);
  return {
    read,
    stop() {
      before = read();
      since = undefined;
    },
    start() {
      since ??= now();
    },
  };
}
