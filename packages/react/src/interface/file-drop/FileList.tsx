import { X } from 'lucide-react';
import { useLanguage } from '../base/language.ts';
import { Button } from '../button/Button.tsx';
import { sizeWords } from './sort-files.ts';

interface FileListProps {
  readonly files: readonly File[];
  /** Said before a file’s name by its button. */
  readonly removeText: string;
  readonly isDisabled: boolean;
  readonly onRemove: (file: File) => void;
}

/** The files that were taken, each with its weight and a way out. */
export const FileList = ({ files, removeText, isDisabled, onRemove }: FileListProps) => {
  const language = useLanguage();
  return files.length === 0 ? null : (
    <ul className="coodyssee-file-list">
      {files.map((file, index) => (
        // two files may have one name
        // biome-ignore lint/suspicious/noArrayIndexKey: a list of files has no other key
        <li key={index}>
          <span className="coodyssee-file-name">{file.name}</span>
          <span className="coodyssee-file-size">{sizeWords(file.size, language)}</span>
          <Button
            size="sm"
            variant="quiet"
            icon={<X />}
            label={`${removeText} ${file.name}`}
            isDisabled={isDisabled}
            onPress={() => onRemove(file)}
          />
        </li>
      ))}
    </ul>
  );
};
