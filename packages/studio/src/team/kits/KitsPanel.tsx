import { writeCsv } from '@coodyssee/kit/table';
import { Button, Radio, RadioGroup } from '@coodyssee/react';
import { Package } from 'lucide-react';
import { memo, useState } from 'react';
import { useWords } from '../../words/words.ts';
import { isSound, type JudgedRow } from '../table/row-state.ts';
import { KitsDone } from './KitsDone.tsx';
import { KitsProgress } from './KitsProgress.tsx';
import { archiveSize, canWriteFolder, openSink } from './open-sink.ts';
import { reportRows } from './report.ts';
import type { RunResult } from './run-kits.ts';
import { startRun, useRun, type What } from './run-store.ts';
import './kits.css';

/** All the kits of the rows that are ready: what to make, how far it is, what became of it. */
export const KitsPanel = memo(({ rows }: { readonly rows: readonly JudgedRow[] }) => {
  const { team, say } = useWords();
  const { kits } = team;
  const run = useRun();
  const [what, setWhat] = useState<What>('kits');
  const members = rows.flatMap((row) =>
    isSound(row) && row.record && row.slug
      ? [
          {
            line: row.line,
            record: row.record,
            slug: row.slug,
            ...(row.ownLogo && { ownLogo: row.ownLogo }),
          },
        ]
      : [],
  );
  const bad = rows.filter(({ state }) => state === 'bad');
  const report = (result: RunResult): Uint8Array | undefined => {
    const words = { ...kits, failed: team.kits.fault, refusal: say.refusal, language: say.language };
    const lines = reportRows(
      bad.map(({ line, name = '', problems }) => ({ line, name, problems })),
      result,
      words,
    );
    return lines.length > 1 ? writeCsv(lines) : undefined;
  };
  const start = async () => {
    const sink = await openSink(what, what === 'kits' ? kits.archive : kits.badgeArchive);
    if (!sink) return;
    await startRun({
      what,
      members,
      sink,
      report: (result) => {
        const bytes = report(result);
        return bytes && { path: kits.reportName, bytes };
      },
    });
  };
  return (
    <section className="studio-team-kits" aria-labelledby="studio-team-kits-title">
      <div>
        <h2 id="studio-team-kits-title">{kits.title}</h2>
        <p>{members.length === 0 ? kits.nothing : kits.lead(members.length, bad.length)}</p>
      </div>
      {run.is === 'making' || run.is === 'paused' ? (
        <KitsProgress run={run} />
      ) : (
        <>
          <RadioGroup
            label={kits.what}
            isRequired
            look="cards"
            value={what}
            onChange={(one) => setWhat(one as What)}
          >
            <Radio value="kits" description={kits.wholeHelp}>
              {kits.whole}
            </Radio>
            <Radio value="badges" description={kits.badgesHelp}>
              {kits.badges}
            </Radio>
          </RadioGroup>
          <div className="studio-team-start">
            <Button size="lg" icon={<Package />} isDisabled={members.length === 0} onPress={start}>
              {(what === 'kits' ? kits.start : kits.startBadges)(members.length)}
            </Button>
            <p>{canWriteFolder() ? kits.toFolder : kits.toArchives(archiveSize[what])}</p>
          </div>
        </>
      )}
      {(run.is === 'done' || run.is === 'stopped' || run.is === 'failed') && (
        <KitsDone run={run} report={report} />
      )}
    </section>
  );
});
