import { MemberForm } from '../form/MemberForm.tsx';
import { CopyLink } from '../recent/CopyLink.tsx';
import { RecentBadges } from '../recent/RecentBadges.tsx';
import { Stage } from '../stage/Stage.tsx';
import { useStage } from '../stage/use-stage.ts';
import { Verdict } from '../stage/Verdict.tsx';
import { useStudio } from '../state/StudioContext.tsx';
import { useWords } from '../words/words.ts';

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
      <CopyLink />
      <RecentBadges />
    </>
  );
}
