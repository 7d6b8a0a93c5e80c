import type { OwnLogo } from '@coodyssee/logo/scene';
import { Heading } from '@coodyssee/react';
import { useId } from 'react';
import { useWords } from '../words/words.ts';
import { BadgeActions } from './BadgeActions.tsx';
import { KitAction } from './KitAction.tsx';
import { KitContents } from './KitContents.tsx';
import './take.css';

interface TakePanelProps {
  /** The member's own logo as the kit takes it. */
  readonly ownLogo?: OwnLogo;
}

/** What a person leaves with: the badge on screen, or everything. */
export function TakePanel({ ownLogo }: TakePanelProps) {
  const words = useWords().take;
  const [badge, kit] = [useId(), useId()];
  return (
    <div className="studio-take">
      <section aria-labelledby={badge}>
        <div>
          <Heading level={3} size="4" id={badge}>
            {words.badge}
          </Heading>
          <p className="studio-take-help">{words.badgeHelp}</p>
        </div>
        <BadgeActions ownLogo={ownLogo} />
      </section>
      <section aria-labelledby={kit}>
        <div>
          <Heading level={3} size="4" id={kit}>
            {words.kit}
          </Heading>
          <p className="studio-take-help">{words.kitHelp}</p>
        </div>
        <KitContents />
        <KitAction ownLogo={ownLogo} variant="secondary" />
      </section>
    </div>
  );
}
