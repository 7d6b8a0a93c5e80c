import type { OwnLogo } from '@coodyssee/logo/scene';
import { Button } from '@coodyssee/react';
import { Code, Copy, Download, Image } from 'lucide-react';
import { useState } from 'react';
import { useStudio } from '../state/StudioContext.tsx';
import { Trouble } from '../uses/Trouble.tsx';
import { useWords } from '../words/words.ts';
import { type CopyKind, copyBadge } from './copy-badge.ts';
import { nameOf, saveFile } from './save-file.ts';
import { shownBadge, type Way, wayIds } from './shown-badge.ts';
import './take.css';

const copyIcons = { png: Image, svg: Code, html: Copy } as const;
const copyKinds = Object.keys(copyIcons) as readonly CopyKind[];
/** What to save where the browser does not let a thing be copied. */
const instead: Readonly<Record<CopyKind, Way>> = { png: 'png', svg: 'svg', html: 'png' };

interface BadgeActionsProps {
  /** The member's own logo as the kit takes it. */
  readonly ownLogo?: OwnLogo;
}

/** What became of the last press. */
interface Said {
  readonly text: string;
  readonly refused?: CopyKind;
  readonly trouble?: unknown;
}

/** The badge as it is on screen: saved in a format, or copied. */
export function BadgeActions({ ownLogo }: BadgeActionsProps) {
  const words = useWords().take;
  const { order } = useStudio();
  const [busy, setBusy] = useState('');
  const [said, setSaid] = useState<Said>({ text: '' });
  if (order.record.name.trim() === '') return <p className="studio-hint">{words.nameFirst}</p>;
  const run = async (id: string, work: () => Promise<Said>) => {
    setBusy(id);
    setSaid({ text: '' });
    setSaid(await work().catch((trouble) => ({ text: '', trouble })));
    setBusy('');
  };
  const save = (way: Way) =>
    run(way, async () => {
      const { path, bytes } = await shownBadge(order, way, ownLogo);
      saveFile(bytes, nameOf(path));
      return { text: words.downloaded(nameOf(path)) };
    });
  const copy = (kind: CopyKind) =>
    run(kind, async () => {
      const isCopied = await copyBadge(kind, (way) => shownBadge(order, way, ownLogo));
      return isCopied ? { text: words.copied[kind] } : { text: words.copyRefused, refused: kind };
    });
  return (
    <>
      <ul className="studio-ways">
        {wayIds.map((way) => (
          <li key={way}>
            <span>
              <strong>{words.formats[way].label}</strong>
              <span className="studio-take-help">{words.formats[way].help}</span>
            </span>
            <Button
              variant="secondary"
              icon={<Download />}
              label={words.download(words.formats[way].label)}
              isPending={busy === way}
              onPress={() => save(way)}
            />
          </li>
        ))}
      </ul>
      <div className="studio-copies">
        {copyKinds.map((kind) => {
          const Mark = copyIcons[kind];
          return (
            <Button
              key={kind}
              variant="secondary"
              size="sm"
              icon={<Mark />}
              isPending={busy === kind}
              onPress={() => copy(kind)}
            >
              {words.copies[kind]}
            </Button>
          );
        })}
      </div>
      <p role="status" className="studio-said">
        {said.text}
      </p>
      {said.refused && (
        <Button size="sm" icon={<Download />} onPress={() => said.refused && save(instead[said.refused])}>
          {words.download(words.formats[instead[said.refused]].label)}
        </Button>
      )}
      {said.trouble !== undefined && <Trouble trouble={said.trouble} retry={() => setSaid({ text: '' })} />}
    </>
  );
}
