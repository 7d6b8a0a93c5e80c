import type { OwnLogo } from '@coodyssee/logo/scene';
import { Heading, Icon } from '@coodyssee/react';
import { TriangleAlert } from 'lucide-react';
import { useStudio } from '../state/StudioContext.tsx';
import { KitAction } from '../take/KitAction.tsx';
import { useWords } from '../words/words.ts';
import { MissingFields } from './MissingFields.tsx';
import { PosterForm } from './PosterForm.tsx';
import { UseDownload } from './UseDownload.tsx';
import { findUse } from './uses.ts';
import './uses.css';

interface UseAnswerProps {
  /** The member's own logo as the kit takes it. */
  readonly ownLogo?: OwnLogo;
}

/** What the chosen use asks for: the file, why it is that one, and what to be careful of. */
export function UseAnswer({ ownLogo }: UseAnswerProps) {
  const { uses: words, say } = useWords();
  const { order } = useStudio();
  const use = findUse(order.use);
  if (!use) return <p className="studio-answer studio-answer-none">{words.none}</p>;
  const { label, form, why, warnings } = use.words[say.language];
  return (
    <div className="studio-answer">
      <Heading level={3} size="4">
        {label}
      </Heading>
      <p className="studio-answer-form">{form}</p>
      <p>{why}</p>
      {warnings.length > 0 && (
        <ul className="studio-warnings" aria-label={words.careful}>
          {warnings.map((warning) => (
            <li key={warning}>
              <Icon size="md">
                <TriangleAlert />
              </Icon>
              {warning}
            </li>
          ))}
        </ul>
      )}
      {use.id === 'affiche' && <PosterForm {...(ownLogo && { ownLogo })} />}
      <MissingFields use={use} />
      {use.id === 'kit' ? (
        <KitAction ownLogo={ownLogo} />
      ) : (
        <UseDownload key={use.id} use={use} ownLogo={ownLogo} />
      )}
    </div>
  );
}
