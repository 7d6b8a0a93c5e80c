/**
 * A number with its noun as French writes it: nothing and one are singular.
 *
 * @example count(0, 'kit') // '0 kit'
 */
export const count = (number: number, one: string, many = `${one}s`): string =>
  `${number}\u00a0${number < 2 ? one : many}`;
