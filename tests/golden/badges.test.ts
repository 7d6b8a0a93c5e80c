import { renderSvgFile } from '@coodyssee/logo/svg';
import { expect, it } from 'vitest';
import { composeLogo, inkTable } from '../low-floor.ts';
import { cases, drawn } from './badge-cases.ts';

it.each(cases)('$name is the blessed drawing', async (badge) => {
  const { scene, inks } = await drawn(badge);
  await expect(renderSvgFile(scene, inks)).toMatchFileSnapshot(`badges/${badge.name}.svg`);
});

it('a logo stands twice on a page without sharing an id', () => {
  const scene = composeLogo({ variant: 'horizontal' });
  const { inks } = inkTable('colour', { scene });
  const ids = ['a', 'b'].map(
    (idPrefix) => renderSvgFile(scene, inks, { idPrefix }).match(/ id="([^"]+)"/)?.[1],
  );
  expect(ids[0]).toBeDefined();
  expect(ids[0]).not.toBe(ids[1]);
});
