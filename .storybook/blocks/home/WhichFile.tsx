import { findEntry } from '@coodyssee/logo';
import { brand } from '../../identity.ts';
import { Downloads } from '../files/Downloads.tsx';
import { formats, logoPath } from '../files/logo-files.ts';
import { Table } from '../layout/Table.tsx';
import { StudioLink } from './StudioLink.tsx';
import { Thumbnail } from './Thumbnail.tsx';
import { type Use, uses } from './uses.ts';

/** Which file to take, by what a person is preparing: the one that fits first, then the same drawing's others. */
export const WhichFile = () => (
  <Table
    stacked
    label="Quel fichier pour quel emploi"
    head={['Vous préparez…', 'Le logo de la coopérative', 'Votre badge']}
    rows={uses.map((use) => ({
      key: use.where,
      cells: [
        <span key="where">
          {use.where}
          <span className="sheet-mind">{use.mind}</span>
        </span>,
        <Take key="logo" {...use} />,
        <StudioLink key="badge" order={{ forme: use.badge.layout, encre: use.badge.ink }}>
          {badgeWords(use)}
        </StudioLink>,
      ],
    }))}
  />
);

const Take = ({ where, logo }: Use) => {
  const format = formats.find(({ ending }) => ending === logo.ending)?.label;
  return (
    <span className="sheet-file">
      <Thumbnail {...logo} />
      <span>
        <a href={`./logo/${logoPath(logo)}`} download aria-label={`Télécharger (${format})\u00A0: ${where}`}>
          {`Télécharger (${format})`}
        </a>
        <Downloads variant={logo.variant} ink={logo.ink} />
      </span>
    </span>
  );
};

/** « Bandeau, fond sombre » */
const badgeWords = ({ badge: { layout, ink } }: Use): string =>
  `${findEntry(brand.layouts, layout)?.label}, ${findEntry(brand.inkSets, ink)?.short.toLowerCase()}`;
