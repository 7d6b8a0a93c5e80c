import { isLike, type KitFile, type PackedFile, packed } from '@coodyssee/kit';
import type { OwnLogo } from '@coodyssee/logo/scene';
import { Alert, Button } from '@coodyssee/react';
import { Download } from 'lucide-react';
import { useState } from 'react';
import { useStudio } from '../state/StudioContext.tsx';
import { nameOf, saveFile, stemOf } from '../take/save-file.ts';
import { useWords } from '../words/words.ts';
import { bundleFiles } from '../workshop/make-files.ts';
import { FileFigure } from './FileFigure.tsx';
import { FileList } from './FileList.tsx';
import { HowTo } from './HowTo.tsx';
import { Reason } from './Reason.tsx';
import { RefusedParts } from './RefusedParts.tsx';
import { Trouble } from './Trouble.tsx';
import type { Use } from './use.ts';
import { useFiles } from './use-files.ts';

interface UseDownloadProps {
  readonly use: Use;
  readonly ownLogo?: OwnLogo;
}

/** A file of an archive stands in it without its folders. */
const inArchive = (file: KitFile): PackedFile => ({ ...packed(file), path: nameOf(file.path) });

/** The one button, and under it what else there is. */
export function UseDownload({ use, ownLogo }: UseDownloadProps) {
  const { uses: words, take, say } = useWords();
  const { order } = useStudio();
  const making = useFiles(use, order, ownLogo);
  const [said, setSaid] = useState('');
  const isNamed = order.record.name.trim() !== '';
  if (!isNamed) return <p className="studio-hint">{words.nameFirst}</p>;
  const { made, busy, trouble, retry } = making;
  const usual = { fr: use.words.fr.take, en: use.words.en.take };
  // a poster with its words is shown large already, over the button
  const hasPreview = use.id === 'affiche' && Boolean(order.record.poster?.title?.trim());
  if (trouble) return <Trouble trouble={trouble} retry={retry} />;
  const files = made?.taken ?? [];
  const first = made?.best;
  const all = made?.parts.flatMap((part) => part.files) ?? [];
  const nameOfUse = (file: KitFile) => use.named?.find(({ query }) => isLike(file, query))?.take;
  const beside = all.filter((file) => nameOfUse(file) && !files.includes(file));
  const saveOne = (file: KitFile) => {
    saveFile(file.bytes, nameOf(file.path));
    setSaid(take.downloaded(nameOf(file.path)));
  };
  const save = async () => {
    if (!first) return;
    const name = files.length === 1 ? nameOf(first.path) : `${stemOf(first.path)}.zip`;
    const bytes = files.length === 1 ? first.bytes : await bundleFiles(files.map(inArchive));
    saveFile(bytes, name);
    setSaid(take.downloaded(name));
  };
  return (
    <>
      {made?.settings.refusal && (
        <Alert tone="warning" title={words.settings} role="status">
          <Reason of={made.settings.refusal} />
        </Alert>
      )}
      {made && <RefusedParts parts={made.parts} hasBest={Boolean(first)} />}
      <div className="studio-take-file">
        {first && !hasPreview && <FileFigure file={first} files={all} />}
        {(busy || first) && (
          <Button size="lg" icon={<Download />} isPending={busy} pendingText={words.making} onPress={save}>
            {made?.isStandIn
              ? words.downloadBadge
              : words.download(((first && nameOfUse(first)) ?? usual)[say.language])}
          </Button>
        )}
        {beside.map((file) => (
          <Button
            key={file.path}
            variant="secondary"
            size="lg"
            icon={<Download />}
            onPress={() => saveOne(file)}
          >
            {words.download(nameOfUse(file)?.[say.language] ?? '')}
          </Button>
        ))}
      </div>
      <p role="status" className="studio-said">
        {said}
      </p>
      {made && (
        <>
          <HowTo parts={made.parts} />
          <FileList
            parts={made.parts}
            taken={[...files, ...beside]}
            onSaved={(name) => setSaid(take.downloaded(name))}
          />
        </>
      )}
    </>
  );
}
