import { describe, expect, it } from 'vitest';
import { planFiles } from '../../packages/cli/src/draw/plan.ts';
import { readRequest } from '../../packages/cli/src/draw/request.ts';
import { readCommandLine } from '../../packages/cli/src/line/command-line.ts';
import { isSafePath } from '../../packages/kit/src/disk/safe-path.ts';
import { logoVariants } from '../low-floor.ts';

const planned = (...args: string[]) => {
  const line = readCommandLine(args);
  return planFiles(readRequest(line, line.command?.name === 'logo' ? 'logo' : 'badge')).map(
    (file) => file.path,
  );
};

describe('the plan', () => {
  it('gives a useful set when nothing is asked', () => {
    const band = planned('badge', 'Atelier Ubac', '--layout', 'bandeau');
    expect(band).toEqual([
      'atelier-ubac_badge-bandeau_couleur.svg',
      'atelier-ubac_badge-bandeau_couleur.png',
      'atelier-ubac_badge-bandeau_couleur.pdf',
      'atelier-ubac_badge-bandeau_couleur_impression.pdf',
      'atelier-ubac_badge-bandeau_couleur-fond-sombre.svg',
      'atelier-ubac_badge-bandeau_couleur-fond-sombre.png',
      'atelier-ubac_badge-bandeau_noir.svg',
      'atelier-ubac_badge-bandeau_blanc.svg',
    ]);
    expect(planned('badge', 'Atelier Ubac')).toHaveLength(3 * band.length);
  });

  it('takes colour where only formats are asked, and every format where only inks are', () => {
    expect(planned('badge', 'x', '--layout', 'compact', '--format', 'svg')).toEqual([
      'x_badge-compact_couleur.svg',
    ]);
    expect(planned('badge', 'x', '--layout', 'compact', '--ink', 'noir')).toEqual([
      'x_badge-compact_noir.svg',
      'x_badge-compact_noir.png',
      'x_badge-compact_noir.pdf',
      'x_badge-compact_noir_impression.pdf',
    ]);
  });

  it('sizes a PNG in pixels or on paper, a PDF on paper only, an SVG never', () => {
    const widths = ['--width', '512', '--width', '12.5mm', '--width', '4cm'];
    expect(planned('logo', '--variant', 'symbole', '--format', 'svg,png,pdf', ...widths)).toEqual([
      'coodyssee_logo-symbole_couleur.svg',
      'coodyssee_logo-symbole_couleur_512px.png',
      'coodyssee_logo-symbole_couleur_12-5mm.png',
      'coodyssee_logo-symbole_couleur_40mm.png',
      'coodyssee_logo-symbole_couleur_12-5mm.pdf',
      'coodyssee_logo-symbole_couleur_40mm.pdf',
    ]);
  });

  it('reads figures as they are written in French', () => {
    const widths = ['--width', '1 200px', '--width', '4,5 cm', '--width', '1\u202f024'];
    const paths = planned('logo', '--variant', 'symbole', '--format', 'png', ...widths);
    expect(paths.map((path) => path.replace(/.*_|\.png/g, ''))).toEqual(['1200px', '45mm', '1024px']);
    const line = readCommandLine(['logo', '--dpi', '300,5', '--bleed', '3,5 mm']);
    expect(readRequest(line, 'logo').sizes).toEqual({ widths: [], dpi: 300.5, bleed: 3.5 });
  });

  it('lists a word once, in the table’s order, in French or by id, with or without accents and capitals', () => {
    const args = ['badge', 'x', '--format', 'svg', '--layout'];
    const all = planned(...args, 'tout');
    expect(planned(...args, 'Compact, SCEAU,band,seal')).toEqual(all);
    expect(planned('logo', '--variant', 'tout', '--ink', 'tout', '--format', 'tout')).toHaveLength(
      logoVariants.length * 6 * 4,
    );
  });

  it('takes the member’s ink only with the member’s colour, and never for the logo', () => {
    const every = ['badge', 'x', '--layout', 'compact', '--format', 'svg', '--ink', 'tout'];
    const member = 'x_badge-compact_votre-couleur.svg';
    expect(planned(...every)).not.toContain(member);
    expect(planned(...every, '--colour', 'teal')).toContain(member);
    expect(() => planned('logo', '--ink', 'votre-couleur')).toThrow('n’existe pas');
  });

  it('takes the inks that are seen on the background asked for', () => {
    const inksOn = (background: string) =>
      planned('badge', 'x', '--layout', 'band', '--format', 'svg', '--background', background).map((path) =>
        path.replace(/^x_badge-bandeau_|\.svg$/g, ''),
      );
    expect(inksOn('transparent')).toEqual(['couleur']);
    expect(inksOn('neige')).toEqual(['couleur_fond-neige', 'noir_fond-neige']);
    expect(inksOn('ardoise')).toEqual(['couleur-fond-sombre_fond-ardoise', 'blanc_fond-ardoise']);
    expect(inksOn('orange')).toEqual(['blanc-sur-orange', 'noir_fond-orange']);
  });

  it('names the ground and the resolution that were asked for, where they make another picture', () => {
    const args = ['logo', '--variant', 'symbole', '--ink', 'noir', '--format', 'png,pdf'];
    const sizes = ['--width', '40mm', '--width', '800px', '--dpi', '150'];
    expect(planned(...args, ...sizes, '--background', 'orange')).toEqual([
      'coodyssee_logo-symbole_noir_fond-orange_40mm_150dpi.png',
      'coodyssee_logo-symbole_noir_fond-orange_800px.png',
      'coodyssee_logo-symbole_noir_fond-orange_40mm.pdf',
    ]);
    const reversed = ['logo', '--variant', 'symbole', '--ink', 'blanc-sur-orange', '--format', 'svg'];
    expect(planned(...reversed, '--background', 'orange')).toEqual(planned(...reversed));
    expect(planned(...reversed, '--background', 'transparent')).toEqual([
      'coodyssee_logo-symbole_blanc-sur-orange_fond-transparent.svg',
    ]);
    expect(planned(...args, '--dpi', '300,5')).toEqual([
      'coodyssee_logo-symbole_noir_300-5dpi.png',
      'coodyssee_logo-symbole_noir.pdf',
    ]);
  });

  it('takes no notice of a comma too many in a list', () => {
    const args = ['badge', 'x', '--layout', 'band', '--ink', 'noir', '--format'];
    expect(planned(...args, ',svg,, png,')).toEqual(planned(...args, 'svg,png'));
  });

  it('gives every file its own safe name', () => {
    const widths = [
      '--width',
      '1px',
      '--width',
      '1mm',
      '--width',
      '1,5mm',
      '--width',
      '15mm',
      '--width',
      '1.5mm',
    ];
    const paths = planned('logo', '--variant', 'tout', '--ink', 'tout', '--format', 'tout', ...widths);
    expect(paths.filter((path) => !isSafePath(path))).toEqual([]);
    expect(new Set(paths).size).toBe(paths.length);
  });
});
