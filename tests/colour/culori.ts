import 'culori/css';
import { converter } from 'culori/fn';

export { colorsNamed, differenceCiede2000, displayable, formatHex } from 'culori/fn';

/** A converter whose input is known to be readable. */
const sure =
  <Input, Output>(convert: (colour: Input) => Output | undefined) =>
  (colour: Input): Output => {
    const found = convert(colour);
    if (!found) throw new Error(`Not a colour: ${String(colour)}`);
    return found;
  };

export const oklch = sure(converter('oklch'));
export const oklab = sure(converter('oklab'));
export const lab = sure(converter('lab'));
