import { archiveName } from './archive-name.ts';

/** All the files at once. */
export const Archive = () => (
  <p className="sheet-archive">
    <a
      className="coodyssee-button"
      data-variant="primary"
      data-size="md"
      href={`./logo/${archiveName}`}
      download
    >
      Télécharger tous les fichiers (ZIP)
    </a>
  </p>
);
