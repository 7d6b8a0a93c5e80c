/** Calls back once, when the browser has nothing better to do; Safari has no such moment, and takes the next one. */
export const whenIdle = (call: () => void): (() => void) => {
  if (!('requestIdleCallback' in globalThis)) {
    const timer = setTimeout(call, 200);
    return () => clearTimeout(timer);
  }
  const request = requestIdleCallback(call, { timeout: 1000 });
  return () => cancelIdleCallback(request);
};
