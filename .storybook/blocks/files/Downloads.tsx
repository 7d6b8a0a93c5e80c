import { drawingWords, formats, type LogoFile, logoPath } from './logo-files.ts';

type Drawing = Pick<LogoFile, 'variant' | 'ink'>;

/** One drawing in one set of inks: each of its files, taken on the spot. */
export const Downloads = ({ variant, ink }: Drawing) => (
  <ul className="sheet-downloads" aria-label={`Fichiers\u00A0: ${drawingWords({ variant, ink })}`}>
    {formats.map(({ ending, label, purpose }) => (
      <li key={ending}>
        <a
          href={`./logo/${logoPath({ variant, ink, ending })}`}
          download
          aria-label={`${label}, ${purpose}\u00A0: ${drawingWords({ variant, ink })}`}
        >
          {label}
        </a>
      </li>
    ))}
  </ul>
);
