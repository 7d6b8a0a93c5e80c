import { brand, identity } from '../../identity.ts';
import { Drawing } from '../drawing/Drawing.tsx';
import { logoIn } from '../drawing/drawings.ts';
import { decimalText } from '../figures.ts';
import { Table } from '../layout/Table.tsx';
import { refusalOf } from './refusal.ts';

/** Every logo at the least size it may have, on a screen and on paper, and what takes over under it. */
export const RealSizes = () => (
  <Table
    label="Tailles minimales, en vraie grandeur"
    head={['Dessin', 'À l’écran', 'Sur papier', 'Un pixel de moins']}
    rows={brand.logos.map(({ id, label }) => {
      const { px, mm } = identity.logo({ variant: id }).scene.minimumWidth;
      return {
        key: id,
        cells: [
          label,
          <Sized key="px" variant={id} width={`${px}px`} words={`${decimalText(px, 0)}\u00A0px`} />,
          <Sized key="mm" variant={id} width={`${mm}mm`} words={`${decimalText(mm, 0)}\u00A0mm`} />,
          under(id, px - 1),
        ],
      };
    })}
  />
);

const Sized = ({ variant, width, words }: { variant: string; width: string; words: string }) => {
  const { scene, inks } = logoIn(variant, 'colour');
  return (
    <span className="sheet-sized">
      <Drawing scene={scene} inks={inks} width={width} decorative />
      {words}
    </span>
  );
};

/** What the code draws instead, or why it draws nothing. */
function under(variant: string, px: number): string {
  const request = { variant, width: { px }, whenSmall: 'simplify' } as const;
  const refusal = refusalOf(() => identity.logo(request));
  if (refusal) return refusal.what;
  return `devient\u00A0: ${identity.logo(request).drawn.design?.label.toLowerCase()}`;
}
