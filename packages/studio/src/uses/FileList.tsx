import type { KitFile } from '@coodyssee/kit';
import { Button } from '@coodyssee/react';
import { Download } from 'lucide-react';
import { nameOf, saveFile } from '../take/save-file.ts';
import { useWords } from '../words/words.ts';
import type { MadePart } from '../workshop/maker.ts';

interface FileListProps {
  readonly parts: readonly MadePart[];
  /** Already taken by the button above. */
  readonly taken: readonly KitFile[];
  readonly onSaved: (name: string) => void;
}

/** Every other file of the use, each with what it is for, folded away. */
export function FileList({ parts, taken, onSaved }: FileListProps) {
  const { uses: words, say } = useWords();
  const files = parts.flatMap((part) => part.files).filter((file) => !taken.includes(file));
  if (files.length === 0) return null;
  return (
    <details className="studio-more">
      <summary>{`${words.others} (${files.length})`}</summary>
      <ul className="studio-files">
        {files.map(({ is, path, bytes, use }) => (
          <li key={path}>
            <span>
              {use[say.language]}
              <small>{nameOf(path)}</small>
              <small>
                {[words.kinds[is.format], words.colours[is.colourSpace], words.size(bytes.length)]
                  .filter(Boolean)
                  .join(' · ')}
              </small>
            </span>
            <Button
              variant="quiet"
              size="sm"
              icon={<Download />}
              label={words.download(nameOf(path))}
              onPress={() => {
                saveFile(bytes, nameOf(path));
                onSaved(nameOf(path));
              }}
            />
          </li>
        ))}
      </ul>
    </details>
  );
}
