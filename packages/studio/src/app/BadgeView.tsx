import { lazy, useEffect } from 'react';
import { MemberForm } from '../form/MemberForm.tsx';
import { useOwnLogo } from '../own-logo/use-own-logo.ts';
import { CopyLink } from '../recent/CopyLink.tsx';
import { RecentBadges } from '../recent/RecentBadges.tsx';
import { Stage } from '../stage/Stage.tsx';
import { useStage } from '../stage/use-stage.ts';
import { Verdict } from '../stage/Verdict.tsx';
import { useStudio } from '../state/StudioContext.tsx';
import { useWords } from '../words/words.ts';
import { Later } from './Later.tsx';

const Places = lazy(() =>
  import('../places/Places.tsx').then(({ Places: component }) => ({ default: component })),
);

const Purpose = lazy(() =>
  import('../uses/Purpose.tsx').then(({ Purpose: component }) => ({ default: component })),
);

/** One person, one badge: write, see, take. */
export function BadgeView() {
  const { page } = useWords();
  const { order, change } = useStudio();
  const { logo } = useOwnLogo();
  const stage = useStage(order, logo);
  const hasLogo = logo !== undefined;
  // a logo that was given is shown at once, and its form goes with it
  // biome-ignore lint/correctness/useExhaustiveDependencies: follows the logo, not the choice of a form
  useEffect(() => {
    if (hasLogo) change({ layout: 'beside' });
    else if (order.layout === 'beside') change({ layout: 'band' });
  }, [hasLogo]);
  return (
    <>
      <div className="studio-intro">
        <h1>{page.title}</h1>
        <p>{page.lead}</p>
      </div>
      <div className="studio-desk">
        <section aria-label={page.write} className="studio-write">
          <MemberForm verdict={<Verdict stage={stage} />} />
        </section>
        <Stage stage={stage}>
          <CopyLink hasLogo={hasLogo} />
        </Stage>
      </div>
      <Later room="30rem">
        <Purpose ownLogo={logo} />
      </Later>
      <Later room="40rem">
        <Places own={logo} />
      </Later>
      <RecentBadges />
    </>
  );
}
