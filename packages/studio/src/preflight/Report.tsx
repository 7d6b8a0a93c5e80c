import { type PrintReport, type Problem, reportLines } from '@coodyssee/preflight';
import { Alert, Heading } from '@coodyssee/react';
import { useId } from 'react';
import { useWords } from '../words/words.ts';
import { cleanText } from './clean-text.ts';
import { englishLines } from './english-lines.ts';
import { Faults } from './Faults.tsx';
import { type PreflightWords, usePreflightWords } from './words.ts';
import type { Checked } from './worker.ts';

/** How a file stands, in a few words. */
function verdictOf(problems: readonly Problem[], { unread }: PrintReport, { verdict }: PreflightWords) {
  const errors = problems.filter(({ level }) => level === 'error').length;
  const title = verdict.faulty(errors, problems.length - errors);
  // what was not seen is never told as sound, whatever else was found
  const unseen = unread.length > 0 ? [verdict.unseenWhy] : [];
  if (errors > 0) return { tone: 'error', title, why: [verdict.faultyWhy, ...unseen] } as const;
  if (problems.length > 0)
    return { tone: 'warning', title, why: [...(unseen.length > 0 ? unseen : [verdict.askWhy])] } as const;
  if (unseen.length > 0) return { tone: 'warning', title: verdict.unseen, why: unseen } as const;
  return { tone: 'success', title: verdict.sound, why: [verdict.soundWhy] } as const;
}

/** What a printer would say of a file: the verdict, what to mend, what was not seen, and what the file says. */
export function Report({ report, problems, wishes }: Checked) {
  const { say } = useWords();
  const words = usePreflightWords();
  const id = useId();
  const { tone, title, why } = verdictOf(problems, report, words);
  const lines = say.language === 'en' ? englishLines(report) : reportLines(report);
  const unseen = lines.find(([, , line]) => line === 'unseen');
  // what was not seen has a place of its own, with what to do of it
  const told = problems.filter(({ code }) => code !== 'partly-unread');
  const [partly] = problems.filter(({ code }) => code === 'partly-unread').map(say.fault);
  return (
    <>
      <Alert tone={tone} title={title} headingLevel={2}>
        {why.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </Alert>
      <Faults title={words.errors} problems={told.filter(({ level }) => level === 'error')} />
      <Faults title={words.warnings} problems={told.filter(({ level }) => level === 'warning')} />
      {unseen && (
        <section aria-labelledby={`${id}-unseen`} className="studio-preflight-unseen">
          <Heading level={3} size="5" id={`${id}-unseen`}>
            {words.unseen}
          </Heading>
          <p>{cleanText(unseen[1])}</p>
          {partly && <p>{partly.fix}</p>}
        </section>
      )}
      <section aria-labelledby={`${id}-facts`}>
        <Heading level={3} size="5" id={`${id}-facts`}>
          {words.facts}
        </Heading>
        <dl className="studio-preflight-facts">
          {lines
            .filter(([, , line]) => line !== 'unseen')
            .map(([name, value, line]) => (
              <div key={line}>
                <dt>{name}</dt>
                <dd>
                  <bdi>{cleanText(value)}</bdi>
                  {line in words.meanings && (
                    <small>{words.meanings[line as keyof typeof words.meanings]}</small>
                  )}
                </dd>
              </div>
            ))}
        </dl>
        <p className="studio-preflight-wishes">{words.wishes(wishes)}</p>
      </section>
    </>
  );
}
