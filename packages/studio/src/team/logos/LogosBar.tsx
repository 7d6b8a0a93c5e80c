import { Button } from '@coodyssee/react';
import { FolderOpen, Images } from 'lucide-react';
import { FileTrigger } from 'react-aria-components';
import { useWords } from '../../words/words.ts';
import type { JudgedRow } from '../table/row-state.ts';
import { chosenFiles, sortGiven } from './given-file.ts';
import { logos } from './logo-store.ts';

/** How many of the logos that the table names are there, and where the others are given. */
export function LogosBar({ rows }: { readonly rows: readonly JudgedRow[] }) {
  const words = useWords().team.logos;
  const wanting = rows.filter(({ record }) => record?.logo !== undefined);
  if (wanting.length === 0) return null;
  const take = (list: FileList | null) => logos.add(sortGiven(chosenFiles(list)).logos);
  const there = wanting.filter(({ ownLogo }) => ownLogo !== undefined).length;
  return (
    <div className="studio-team-logos">
      <p role="status">{words.there(there, wanting.length)}</p>
      <div className="studio-team-actions">
        <FileTrigger allowsMultiple acceptedFileTypes={['.svg', '.png', '.jpg', '.jpeg']} onSelect={take}>
          <Button variant="secondary" size="sm" icon={<Images />}>
            {words.files}
          </Button>
        </FileTrigger>
        <FileTrigger acceptDirectory onSelect={take}>
          <Button variant="quiet" size="sm" icon={<FolderOpen />}>
            {words.folder}
          </Button>
        </FileTrigger>
      </div>
    </div>
  );
}
