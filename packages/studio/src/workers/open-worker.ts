/**
 * Starts a worker that may reach no more than the page. A worker's policy comes with its file, and a folder of
 * static files has none to send with it; one that starts from the page's own memory takes the page's.
 *
 * @param address where its module is: `import address from './worker.ts?worker&url'`
 */
export function openWorker(address: string): Worker {
  const source = `import ${JSON.stringify(new URL(address, document.baseURI).href)};`;
  const start = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
  const worker = new Worker(start, { type: 'module' });
  worker.addEventListener('message', () => URL.revokeObjectURL(start), { once: true });
  return worker;
}
