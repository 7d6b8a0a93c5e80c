import { isLike, type KitFile } from '@coodyssee/kit';
import { useEffect, useRef } from 'react';
import { useWords } from '../words/words.ts';
import { usePictureUrl } from './use-picture-url.ts';

interface SignatureFigureProps {
  /** The signature as a page. */
  readonly page: KitFile;
  readonly files: readonly KitFile[];
}

/** The signature as a mail program shows it, apart from the styles of this page. */
export function SignatureFigure({ page, files }: SignatureFigureProps) {
  const { uses: words } = useWords();
  const place = useRef<HTMLDivElement>(null);
  const badge = files.find((file) => isLike(file, { support: 'mail-signature', part: 'picture' }));
  const url = usePictureUrl(badge?.bytes, 'image/png');
  useEffect(() => {
    const host = place.current;
    if (!host || !url) return;
    const written = new DOMParser().parseFromString(new TextDecoder().decode(page.bytes), 'text/html');
    const table = written.querySelector('table');
    const image = table?.querySelector('img');
    if (!table || !image) return;
    image.src = url;
    const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
    root.replaceChildren(document.importNode(table, true));
  }, [page, url]);
  return (
    <figure className="studio-file-picture studio-signature-picture">
      {/* seen, and not read twice: its words are those of the form */}
      <div ref={place} role="img" aria-label={words.picture} inert />
    </figure>
  );
}
