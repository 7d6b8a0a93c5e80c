import type { OwnLogo } from '@coodyssee/logo';
import { Alert, Button } from '@coodyssee/react';
import { Download } from 'lucide-react';
import { useState } from 'react';
import { useStudio } from '../state/StudioContext.tsx';
import { nameOf, saveFile } from '../take/save-file.ts';
import { useWords } from '../words/words.ts';
import { bundleFiles } from '../workshop/make-files.ts';
import { FileList } from './FileList.tsx';
import { HowTo } from './HowTo.tsx';
import { Reason } from './Reason.tsx';
import { RefusedParts } from './RefusedParts.tsx';
import { Trouble } from './Trouble.tsx';
import type { Use } from './use.ts';
import { type UseFiles, useFiles } from './use-files.ts';
import type { UseId } from './uses.ts';

interface UseDownloadProps {
  readonly use: Use & { readonly id: UseId };
  readonly ownLogo?: OwnLogo;
}

/** The files of a best file's own use: itself, or all that it is nothing without. */
function filesToTake({ together }: Use, { parts, best }: UseFiles) {
  if (!best) return [];
  if (!together?.test(best.path)) return [best];
  return parts.flatMap(({ files }) => files).filter(({ path }) => together.test(path));
}

/** The one button, and under it what else there is. */
export function UseDownload({ use, ownLogo }: UseDownloadProps) {
  const { uses: words, take } = useWords();
  const { order } = useStudio();
  const making = useFiles(use, order, ownLogo);
  const [said, setSaid] = useState('');
  const isNamed = order.record.name.trim() !== '';
  if (!isNamed) return <p className="studio-hint">{words.nameFirst}</p>;
  const { made, busy, trouble, retry } = making;
  if (trouble) return <Trouble trouble={trouble} retry={retry} />;
  const files = made ? filesToTake(use, made) : [];
  const [first] = files;
  const isFallback = first !== undefined && !made?.parts[0]?.files.includes(first);
  const save = async () => {
    if (!first) return;
    const name = files.length === 1 ? nameOf(first.path) : nameOf(first.path).replace(/\.\w+$/, '.zip');
    const bytes =
      files.length === 1
        ? first.bytes
        : await bundleFiles(files.map(({ path, bytes }) => ({ path: nameOf(path), bytes })));
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
      {(busy || first) && (
        <Button size="lg" icon={<Download />} isPending={busy} pendingText={words.making} onPress={save}>
          {isFallback ? words.downloadBadge : words.download(words.answers[use.id].take)}
        </Button>
      )}
      <p role="status" className="studio-said">
        {said}
      </p>
      {made && (
        <>
          <HowTo parts={made.parts} />
          <FileList parts={made.parts} taken={files} onSaved={(name) => setSaid(take.downloaded(name))} />
        </>
      )}
    </>
  );
}
