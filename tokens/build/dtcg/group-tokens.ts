export type Group = { [key: string]: Group | object };

/** A token's place, and what stands there. */
export interface Placed {
  readonly path: readonly string[];
  readonly node: object;
}

/** Nests a flat list as DTCG groups. @example groupTokens([{ path: ['a', 'b'], node }]) // { a: { b: node } } */
export function groupTokens(list: readonly Placed[]): Group {
  const root: Group = {};
  for (const { path, node } of list) {
    const parent = path.slice(0, -1).reduce<Group>((group, name) => {
      group[name] ??= {};
      return group[name] as Group;
    }, root);
    parent[path.at(-1) ?? ''] = node;
  }
  return root;
}
