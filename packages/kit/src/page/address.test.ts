import { inks } from '@coodyssee/tokens';
import { expect, it } from 'vitest';
import { orderFor, ubac } from '../../../../tests/kit/order.ts';
import { setAddress } from './address.ts';

const { typesetter } = await orderFor(ubac);
const style = { weight: 500, size: 7.5, least: 7, ink: inks.ardoise } as const;
const linesOf = (text: string, width: number) =>
  setAddress(text, style, { typesetter, width }).map((words) => words.text);

it.each([
  ['contact@atelier-ubac.example', 60, ['contact@atelier-ubac.example']],
  ['contact@atelier-ubac.example', 25, ['contact@', 'atelier-ubac.example']],
  ['compagnie-des-accompagnatrices.example', 40, ['compagnie-des-', 'accompagnatrices.example']],
  ['compagnie-des-accompagnatrices.example', 25, ['compagnie-des-', 'accompagnatrices', '.example']],
  ['atelier.example/nos-meubles/tables', 30, ['atelier.example/', 'nos-meubles/tables']],
  ['hydrogeomorphocartographiquement.example', 25, []],
] as const)('sets %s in %s mm, its lines alike, a dot before what it parts', (text, width, wanted) => {
  const lines = linesOf(text, width);
  expect(lines.join('')).toBe(text);
  for (const line of lines.slice(0, -1)) expect(line).not.toMatch(/\.$/);
  if (wanted.length > 0) expect(lines).toEqual(wanted);
});
