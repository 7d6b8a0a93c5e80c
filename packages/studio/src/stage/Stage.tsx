import { Tag } from '@coodyssee/react';
import type { ReactNode } from 'react';
import { useWords } from '../words/words.ts';
import { FormPicker, InkPicker } from './Pickers.tsx';
import { Picture } from './Picture.tsx';
import type { StageState } from './use-stage.ts';
import './stage.css';
import './pickers.css';
import './verdict.css';

interface StageProps {
  readonly stage: StageState;
  /** What can be done with the badge as it stands. */
  readonly children?: ReactNode;
}

/** The badge as it is being written, and the forms and inks it may take. */
export function Stage({ stage, children }: StageProps) {
  const words = useWords().stage;
  const { shown, isExample, refusal, forms, inks } = stage;
  return (
    <section className="studio-stage" aria-labelledby="studio-stage-title">
      <h2 id="studio-stage-title" className="coodyssee-hidden">
        {words.title}
      </h2>
      <div className="studio-canvas" data-dimmed={refusal && !isExample ? '' : undefined}>
        {shown && <Picture artwork={shown} className="studio-hero" />}
        {isExample && <Tag className="studio-example">{words.example}</Tag>}
      </div>
      <div className="studio-pickers">
        <FormPicker forms={forms} />
        <InkPicker inks={inks} />
        {children}
      </div>
    </section>
  );
}
