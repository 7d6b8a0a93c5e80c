import { lazy } from 'react';
import { MemberForm } from '../form/MemberForm.tsx';
import { CopyLink } from '../recent/CopyLink.tsx';
import { RecentBadges } from '../recent/RecentBadges.tsx';
import { Stage } from '../stage/Stage.tsx';
import { useStage } from '../stage/use-stage.ts';
import { Verdict } from '../stage/Verdict.tsx';
import { useStudio } from '../state/StudioContext.tsx';
import { useWords } from '../words/words.ts';
import { Later } from './Later.tsx';

const UsePanel = lazy(async () => ({ default: (await import('../uses/UsePanel.tsx')).UsePanel }));
const TakePanel = lazy(async () => ({ default: (await import('../take/TakePanel.tsx')).TakePanel }));

/** One person, one badge: write, see, take. */
export function BadgeView() {
  const { page } = useWords();
  const stage = useStage(useStudio().order);
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
        <Stage stage={stage} />
      </div>
      <section aria-label={page.purpose} className="studio-part">
        <Later room="24rem">
          <UsePanel />
        </Later>
      </section>
      <section aria-label={page.take} className="studio-part">
        <h2>{page.take}</h2>
        <Later room="20rem">
          <TakePanel />
        </Later>
      </section>
      <CopyLink />
      <RecentBadges />
    </>
  );
}
