import { describe, expect, it } from 'vitest';
import { colourWord, ratioWords } from '../../packages/logo/src/colour/colour-words.ts';
import { memberInk } from '../../packages/logo/src/colour/index.ts';
import { ground, house, inks } from './inks.ts';

const said = (colour: string, on = inks.blanc, use: 'graphic' | 'text' = 'graphic') =>
  memberInk(colour, { ground: on, use, house }).notices;

describe('what the member is told', () => {
  it('says what was changed, why, and what may be chosen instead', () => {
    const [notice] = said('#F9A825');
    expect(notice?.message).toBe(
      'Votre jaune #F9A825 se voit mal sur fond blanc (1,9\u00a0:\u00a01 au lieu de 3\u00a0:\u00a01). ' +
        'Nous l’avons foncé juste assez\u00a0: #CC8600 (3,0\u00a0:\u00a01). ' +
        'Vous pouvez préférer l’ardoise de la coopérative.',
    );
    expect(notice?.details).toMatchObject({ from: '#f9a825', to: '#cc8600', direction: 'darker', wanted: 3 });
  });

  it('does not offer slate where slate cannot be seen', () => {
    const [notice] = said('#4A148C', inks.ardoise, 'text');
    expect(notice?.message).toMatch(/^Votre violet #4A148C se lit mal sur fond ardoise/);
    expect(notice?.message).toContain('Nous l’avons éclairci');
    expect(notice?.message).not.toContain('préférer l’ardoise');
  });

  it('names an unknown ground by its code', () => {
    expect(said('#777777', ground('#808080'))[0]?.message).toContain('sur le fond #808080');
  });

  it('says nothing of a colour that is well as it is', () => {
    expect(said('#2E7D32')).toEqual([]);
  });

  it.each([
    ['#E65100', 2.4],
    ['#E64A19', 5.6],
    ['#D84315', 8.1],
  ])('warns, and only warns, of %s beside the brand orange', (colour, delta) => {
    const { ink, notices } = memberInk(colour, { ground: inks.blanc, use: 'graphic', house });
    expect(ink.screen).toBe(colour.toLowerCase());
    expect(notices.map(({ code }) => code)).toEqual(['colour-near-primary']);
    expect(notices[0]?.details?.delta).toBeCloseTo(delta, 1);
    expect(notices[0]?.message).toContain(`ΔE\u00a0${String(delta).replace('.', ',')}`);
  });

  it.each(['#BF360C', '#F9A825', '#C62828', '#795548'])('does not warn of %s', (colour) => {
    expect(said(colour).map(({ code }) => code)).not.toContain('colour-near-primary');
  });
});

describe('words', () => {
  it.each([
    ['#C62828', 'rouge'],
    ['#880E4F', 'bordeaux'],
    ['#E65100', 'orange'],
    ['orange', 'orange'],
    ['#6D4C41', 'marron'],
    ['#F9A825', 'jaune'],
    ['yellow', 'jaune'],
    ['#2E7D32', 'vert'],
    ['#00ACC1', 'turquoise'],
    ['#1565C0', 'bleu'],
    ['navy', 'bleu'],
    ['#7B1FA2', 'violet'],
    ['hotpink', 'rose'],
    ['#424242', 'gris'],
    ['#263238', 'gris'],
    ['black', 'noir'],
    ['white', 'blanc'],
  ])('%s is called %s', (screen, word) => {
    expect(colourWord(screen)).toBe(word);
  });

  it('cuts ratios, so that a failing one never reads as passing', () => {
    expect([1, 2.96, 3, 4.4999, 4.5, 21].map(ratioWords)).toEqual(
      ['1', '2,9', '3', '4,4', '4,5', '21'].map((figure) => `${figure}\u00a0:\u00a01`),
    );
  });
});
