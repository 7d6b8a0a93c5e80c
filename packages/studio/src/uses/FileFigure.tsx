import type { KitFile } from '@coodyssee/kit';
import { useMemo } from 'react';
import { useWords } from '../words/words.ts';
import { pictureOf } from './picture-of.ts';
import { SignatureFigure } from './SignatureFigure.tsx';
import { usePictureUrl } from './use-picture-url.ts';

interface FileFigureProps {
  readonly file: KitFile;
  /** All that was made with it. */
  readonly files: readonly KitFile[];
}

/** The file itself, small, beside the button that takes it; nothing where no picture of it can be made. */
export function FileFigure({ file, files }: FileFigureProps) {
  const { uses: words } = useWords();
  const picture = useMemo(() => pictureOf(file, files), [file, files]);
  const url = usePictureUrl(picture?.bytes, picture?.type ?? 'image/png');
  if (file.is.support === 'mail-signature') return <SignatureFigure page={file} files={files} />;
  if (!picture || !url) return null;
  return (
    <figure className="studio-file-picture" style={{ background: picture.ground }}>
      <img src={url} alt={words.picture} />
    </figure>
  );
}
