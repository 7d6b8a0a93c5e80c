import { expect, test } from 'vitest';
import { IdentityError } from '../../packages/logo/src/errors.ts';
import { renderPdf } from '../../packages/logo/src/export/pdf/index.ts';
import { renderPng } from '../../packages/logo/src/export/png/index.ts';
import { renderSvg } from '../../packages/logo/src/export/svg/index.ts';
import { open, openInks } from './scenes.ts';

const refusal = expect.objectContaining({ code: 'bad-size' });
const never = [Number.NaN, 0, -1, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 1e12];

test.each(never)('no output takes a width of %s', async (value) => {
  expect(() => renderSvg(open, openInks, { width: { value, unit: 'px' } })).toThrow(refusal);
  expect(() => renderSvg(open, openInks, { width: { value, unit: 'mm' } })).toThrow(refusal);
  await expect(renderPng(open, openInks, { width: value })).rejects.toThrow(refusal);
  await expect(renderPng(open, openInks, { widthMm: value, dpi: 300 })).rejects.toThrow(refusal);
  await expect(renderPng(open, openInks, { widthMm: 35, dpi: value })).rejects.toThrow(refusal);
  await expect(renderPdf(open, openInks, { widthMm: value, colour: 'print' })).rejects.toThrow(refusal);
});

test.each([Number.NaN, -1, 51, Number.POSITIVE_INFINITY])('no PDF takes a bleed of %s', async (bleedMm) => {
  await expect(renderPdf(open, openInks, { widthMm: 35, colour: 'print', bleedMm })).rejects.toThrow(refusal);
});

test.each([Number.NaN, 0, -96, Number.POSITIVE_INFINITY])(
  'no output takes a box of %s units',
  async (height) => {
    const scene = { ...open, height };
    expect(() => renderSvg(scene, openInks)).toThrow(refusal);
    await expect(renderPng(scene, openInks, { width: 32 })).rejects.toThrow(refusal);
    await expect(renderPdf(scene, openInks, { widthMm: 35, colour: 'screen' })).rejects.toThrow(refusal);
  },
);

test('a PNG needs whole pixels, and no more than memory holds', async () => {
  await expect(renderPng(open, openInks, { width: 12.5 })).rejects.toThrow(refusal);
  await expect(renderPng(open, openInks, { width: 8001 })).rejects.toThrow(refusal);
  await expect(renderPng(open, openInks, { widthMm: 1000, dpi: 2400 })).rejects.toThrow(refusal);
});

test('the refusal is French a person can act on', () => {
  let caught: unknown;
  try {
    renderSvg(open, openInks, { width: { value: 123456.5, unit: 'px' } });
  } catch (error) {
    caught = error;
  }
  expect(caught).toBeInstanceOf(IdentityError);
  expect((caught as IdentityError).message).toBe(
    'La largeur demandée ne convient pas\u00a0: 123\u202f456,5\u00a0px. ' +
      'Il faut un nombre compris entre 1 et 100\u202f000\u00a0px. Donnez une valeur dans ces limites.',
  );
});
