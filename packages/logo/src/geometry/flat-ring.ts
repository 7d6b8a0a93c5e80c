import { type FlatDisc, flatDiscPath } from './flat-disc.ts';
import type { Path } from './path.ts';

/** The seal's outline as a line of constant thickness inside `outer`: the same ¾R flat-cut disc. */
export function ringPath(outer: FlatDisc, thickness: number): Path {
  const inner: FlatDisc = {
    ...outer,
    radius: outer.radius - thickness,
    base: outer.base - thickness,
  };
  return [...flatDiscPath(outer), ...flatDiscPath(inner)];
}
