import { inks } from '@coodyssee/tokens';
import type { CSSProperties } from 'react';
import { fr } from '../../../packages/kit/src/words/fr.ts';
import { figures } from '../../measures/figures.ts';
import { BadgePlate } from '../badge/BadgePlate.tsx';
import { Drawing } from '../drawing/Drawing.tsx';
import { logoIn, symbolIn } from '../drawing/drawings.ts';
import { decimalText, percentText, ratioText } from '../figures.ts';
import { Figure } from './Figure.tsx';

/** What each answer is proved by: a figure measured on the drawing, or the drawing itself. */
export const Modern = () => (
  <>
    <div className="sheet-row">
      {[96, 48, 28].map((width) => (
        <Drawing key={width} {...symbolIn('colour')} decorative width={`${width}px`} />
      ))}
      <Drawing {...logoIn('symbol-small', 'colour')} decorative width={`${figures.smallest.px}px`} />
    </div>
    <Figure value={`${figures.shapes}`}>aplats, aucun dégradé, aucun effet</Figure>
    <Figure value={fr`${figures.smallest.px} px`}>la plus petite taille où il se lit encore</Figure>
  </>
);

export const Straight = () => (
  <>
    <Figure value={percentText(figures.straightShare)}>des contours du symbole sont droits</Figure>
    <div
      className="sheet-share"
      style={{ '--share': figures.straightShare } as CSSProperties}
      aria-hidden="true"
    >
      <span />
    </div>
  </>
);

export const Stable = () => (
  <>
    <Figure value={`${figures.slopes.filter((slope) => slope > 0).length}`}>
      {fr`seule pente, 4/3 (${decimalText(Math.max(...figures.slopes), 2)}), et une base de niveau`}
    </Figure>
    <Figure value={decimalText(figures.offAxis, 0)}>
      unité entre la personne du milieu et l’axe du disque
    </Figure>
  </>
);

export const Heads = () => (
  <Figure value={`${figures.headRadii.length}`}>
    {`seule taille de tête, ${decimalText(figures.headRadii[0] ?? 0)} unités de rayon, et aucun visage`}
  </Figure>
);

export const Heights = () => {
  const { left, right, front } = figures.heights;
  return (
    <>
      <Figure value={`${decimalText(left, 0)}, ${decimalText(front, 0)}, ${decimalText(right, 0)}`}>
        unités de haut, de gauche à droite, sur le même sol
      </Figure>
      <span className="sheet-tile" style={{ '--ground': inks.blanc.screen } as CSSProperties}>
        <Drawing {...symbolIn('black')} decorative />
      </span>
    </>
  );
};

export const Rising = () => (
  <Figure value={decimalText(figures.rise)}>
    unités de plus au milieu que sur les côtés, le sol restant de niveau
  </Figure>
);

export const Oranges = () => (
  <>
    <div className="sheet-oranges">
      <span style={{ '--swatch': inks.orange.screen } as CSSProperties} />
      <span style={{ '--swatch': inks['orange-texte'].screen } as CSSProperties} />
    </div>
    <Figure value={ratioText(figures.orangeOnWhite)}>
      pour 1 sur le blanc{'\u00A0'}: l’orange des formes
    </Figure>
    <Figure value={ratioText(figures.orangeTextOnWhite)}>
      pour 1 sur le blanc{'\u00A0'}: l’orange des textes
    </Figure>
  </>
);

const members = [
  { name: 'Atelier Ubac', trade: 'Ébéniste', colour: 'vert sapin' },
  { name: 'L’Échappée belle', trade: 'Accompagnatrice en montagne', colour: 'bleu canard' },
  { name: 'Le Bœuf à lunettes', trade: 'Boucherie ambulante', colour: 'bordeaux' },
];

export const Members = () => (
  <>
    {members.map((member) => (
      <BadgePlate key={member.name} request={{ ...member, layout: 'band', ink: 'colour', width: 420 }} />
    ))}
  </>
);

export const OneInk = () => (
  <>
    <div className="sheet-row">
      {figures.oneInk.map((set) => {
        if (set === 'member') return null;
        const { scene, inks: table, ground } = logoIn('symbol', set);
        return (
          <span key={set} className="sheet-tile" style={{ '--ground': ground.screen } as CSSProperties}>
            <Drawing scene={scene} inks={table} decorative />
          </span>
        );
      })}
    </div>
    <Figure value={`${figures.layouts.length}`}>formes de badge</Figure>
    <Figure value={`${figures.oneInk.length}`}>jeux d’une seule encre, dessinés et non grisés</Figure>
  </>
);
