import { Button } from '@coodyssee/react';
import { Link2 } from 'lucide-react';
import { useState } from 'react';
import { writeFragment } from '../state/fragment.ts';
import { useStudio } from '../state/StudioContext.tsx';
import { useWords } from '../words/words.ts';

interface CopyLinkProps {
  /** True where a logo was dropped: it stays here, and the person is told. */
  readonly hasLogo?: boolean;
}

/** A link that rebuilds the same badge: everything stands after the `#`, which no server is sent. */
export function CopyLink({ hasLogo = false }: CopyLinkProps) {
  const words = useWords().recent;
  const { order, view, language } = useStudio();
  const [said, setSaid] = useState('');
  const copy = async () => {
    const link = new URL(writeFragment({ order, view, language }), location.href.split('#')[0]).href;
    try {
      await navigator.clipboard.writeText(link);
      setSaid(hasLogo ? `${words.linkCopied} ${words.linkLogo}` : words.linkCopied);
    } catch {
      setSaid(words.linkRefused);
    }
  };
  return (
    <div className="studio-row">
      <Button variant="secondary" size="sm" icon={<Link2 />} onPress={copy}>
        {words.link}
      </Button>
      <span role="status" className="studio-said">
        {said}
      </span>
    </div>
  );
}
