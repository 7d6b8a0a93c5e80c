import { useWords } from '../../words/words.ts';
import { BadgeFigure } from '../BadgeFigure.tsx';
import type { DrawnForm } from '../placing/draw-form.ts';
import { useFormName } from '../use-form-name.ts';
import { Ruler } from './Ruler.tsx';
import type { Scale } from './use-scale.ts';

interface PrintedBadgeProps {
  readonly drawn: DrawnForm;
  /** The form that was wanted, before its width was known. */
  readonly asked: DrawnForm;
  /** Printed width in mm. */
  readonly width: number;
  readonly scale: Scale;
}

/** White paper round the badge, and the ruler under it, in mm. */
const paper = { margin: 6, ruler: 9 } as const;

/** A corner of paper with the badge on it, one millimetre to the millimetre; wider than the page, it scrolls. */
export function PrintedBadge({ drawn, asked, width, scale }: PrintedBadgeProps) {
  const { size: words } = useWords().places;
  const nameOf = useFormName();
  const { scene, inks } = drawn.artwork;
  const down = (scene.height * width) / scene.width;
  const sheet = { width: Math.ceil(width) + 2 * paper.margin, height: down + 2 * paper.margin + paper.ruler };
  return (
    <div className="studio-real-stage">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: paper wider than a telephone scrolls, for the keyboard too */}
      <section className="studio-real-paper" aria-label={words.paper} tabIndex={0}>
        <svg
          aria-hidden="true"
          viewBox={`0 0 ${sheet.width} ${sheet.height}`}
          width={sheet.width * scale.scale}
          height={sheet.height * scale.scale}
          data-width-mm={width}
        >
          <BadgeFigure
            scene={scene}
            inks={inks}
            box={{ x: paper.margin, y: paper.margin, width, height: down }}
          />
          <g transform={`translate(${paper.margin} 0)`}>
            <Ruler length={Math.ceil(width)} height={sheet.height - paper.ruler} />
          </g>
        </svg>
      </section>
      <p role="status">
        {drawn.form === asked.form
          ? words.drawn(nameOf(drawn.form), words.millimetres(width))
          : words.simpler(nameOf(asked.form), nameOf(drawn.form), words.millimetres(width))}
      </p>
      <p className="studio-real-trust">{scale.measured ? words.measured : words.assumed}</p>
    </div>
  );
}
