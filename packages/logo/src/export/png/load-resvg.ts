import { createRequire } from 'node:module';

type Native = typeof import('@resvg/resvg-js');

let native: Native | undefined;

/**
 * resvg where it is installed, once. It is a native binary, which no bundler of a server can take in: its name is put
 * together here, so that they leave it alone.
 */
export const loadResvg = (): Native => {
  native ??= createRequire(import.meta.url)(['@resvg', 'resvg-js'].join('/')) as Native;
  return native;
};
