import {
  composeLogo,
  type InkName,
  type InkSet,
  inkSchemes,
  inkTable,
  type LogoVariant,
} from '@coodyssee/logo';

/** A logo as an ink set draws it, with its inks and the ground they are made for. */
export function logoIn(variant: LogoVariant, set: InkSet, ground?: InkName) {
  const scene = composeLogo({ variant, rendering: inkSchemes[set].rendering });
  const table = inkTable(set, { scene, ...(ground && { ground }) });
  return { scene, inks: { ...table.inks, ground: null }, ground: table.ground };
}

/** The symbol alone, to be spread on a drawing. */
export function symbolIn(set: InkSet) {
  const { scene, inks } = logoIn('symbol', set);
  return { scene, inks };
}
