import type { OwnLogo } from '@coodyssee/logo/scene';
import { useStudio } from '../state/StudioContext.tsx';
import { useWords } from '../words/words.ts';
import { usePictureUrl } from './use-picture-url.ts';
import { usePosterPreview } from './use-poster-preview.ts';

interface PosterPreviewProps {
  readonly ownLogo: OwnLogo | undefined;
}

/** The kit's own sheets with the words that are being typed; nothing before there is a name and a title. */
export function PosterPreview({ ownLogo }: PosterPreviewProps) {
  const { uses: words, say } = useWords();
  const { order } = useStudio();
  const { preview, stale } = usePosterPreview(order, ownLogo);
  const [poster, flyer] = preview?.pictures ?? [];
  const [posterUrl, flyerUrl] = [usePictureUrl(poster, 'image/png'), usePictureUrl(flyer, 'image/png')];
  const shown = [
    { label: words.poster.poster, url: posterUrl },
    { label: words.poster.flyer, url: flyerUrl },
  ];
  const { notices = [] } = preview ?? {};
  return (
    <>
      {posterUrl && flyerUrl && (
        <div className="studio-posters" data-stale={stale || undefined}>
          {shown.map(({ label, url }) => (
            <figure key={label}>
              <img src={url} alt={words.poster.alternative(label, order.record.poster?.title ?? '')} />
              <figcaption>{label}</figcaption>
            </figure>
          ))}
        </div>
      )}
      {notices.length > 0 && (
        <ul className="studio-notices">
          {notices.map((notice) => (
            <li key={notice.message}>{say.notice(notice)}</li>
          ))}
        </ul>
      )}
    </>
  );
}
