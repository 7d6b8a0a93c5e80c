import { type CSSProperties, useState } from 'react';
import { Drawing } from '../drawing/Drawing.tsx';
import { StudioLink } from '../home/StudioLink.tsx';
import type { StudioOrder } from '../home/studio-address.ts';
import { Controls } from './Controls.tsx';
import type { BadgeAnswer, BadgeRequest } from './draw-badge.ts';
import { TakeBadge } from './TakeBadge.tsx';
import { useBadge } from './use-badge.ts';

const firstRequest: BadgeRequest = {
  name: 'Atelier Ubac',
  trade: 'Ébéniste',
  colour: 'vert sapin',
  layout: 'band',
  ink: 'colour',
  width: 420,
};

/** A badge composed as you type, by the code that writes the files. */
export const Playground = () => {
  const [request, setRequest] = useState(firstRequest);
  const answer = useBadge(request);
  const change = (more: Partial<BadgeRequest>) => setRequest((before) => ({ ...before, ...more }));
  return (
    <div className="sheet-playground">
      <Controls request={request} change={change} />
      <div className="sheet-answer">
        <Stage answer={answer} width={request.width} />
        {answer && 'artwork' in answer && <TakeBadge artwork={answer.artwork} name={request.name} />}
        <StudioLink order={studioOrder(request)}>Ouvrir ce badge dans l’atelier</StudioLink>
        <div aria-live="polite">{answer && <Told answer={answer} />}</div>
      </div>
    </div>
  );
};

const studioOrder = ({ name, trade, colour, status, layout, ink }: BadgeRequest): StudioOrder => ({
  nom: name,
  metier: trade,
  couleur: colour,
  statut: status,
  forme: layout,
  encre: ink,
});

const Stage = ({ answer, width }: { answer: BadgeAnswer | null; width: number }) => {
  if (!answer || 'refusal' in answer) return <div className="sheet-stage" data-empty />;
  const { scene, inks, ground } = answer.artwork;
  return (
    <div className="sheet-stage" style={{ '--ground': ground.screen } as CSSProperties}>
      <Drawing scene={scene} inks={inks} width={`${width}px`} />
    </div>
  );
};

/** All there is to say: a refusal with its way out, or what was changed and what might be better. */
const Told = ({ answer }: { answer: BadgeAnswer }) => {
  if ('refusal' in answer) {
    const { what, why, fix } = answer.refusal;
    return (
      <div className="sheet-told" data-kind="refused">
        <p>
          <strong>{what}</strong>
        </p>
        <p>{why}</p>
        <p>{fix}</p>
      </div>
    );
  }
  const { fit, notices, suggestions } = answer.artwork;
  return (
    <ul className="sheet-told">
      {fit.name && <li>{`Nom\u00A0: ${fit.name.label}`}</li>}
      {notices.map(({ code, message }) => (
        <li key={`${code} ${message}`}>{message}</li>
      ))}
      {suggestions.map(({ code, message }) => (
        <li key={code}>{message}</li>
      ))}
    </ul>
  );
};
