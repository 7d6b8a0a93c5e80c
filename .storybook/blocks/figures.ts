/** Numbers as French readers write them. */
const format = (digits: number) =>
  new Intl.NumberFormat('fr', { minimumFractionDigits: digits, maximumFractionDigits: digits });

/** `3.5` → « 3,50 »; cut, never rounded up: a figure that passes must not be shown for one that fails. */
export const ratioText = (ratio: number): string => format(2).format(Math.floor(ratio * 100 + 1e-9) / 100);

/** `0.4167` → « 42 % » */
export const percentText = (share: number): string => `${format(0).format(share * 100)}\u00A0%`;

/** `8.333` → « 8,3 » */
export const decimalText = (value: number, digits = 1): string => format(digits).format(value);
