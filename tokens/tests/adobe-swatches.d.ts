/** What we read of `ase-utils`, which brings no types. */
declare module 'ase-utils' {
  interface AseColour {
    readonly name: string;
    readonly model: string;
    readonly color: readonly number[];
    readonly type: string;
  }
  export function decode(bytes: Buffer): {
    readonly groups: readonly { readonly name: string; readonly colors: readonly AseColour[] }[];
    readonly colors: readonly AseColour[];
  };
}
