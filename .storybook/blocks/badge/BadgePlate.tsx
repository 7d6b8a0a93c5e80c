import { Drawing } from '../drawing/Drawing.tsx';
import { Plate } from '../layout/Plate.tsx';
import type { BadgeRequest } from './draw-badge.ts';
import { useBadge } from './use-badge.ts';

/** One badge of a gallery, and how its name was made to fit or why it was refused. */
export const BadgePlate = ({ request, words }: { request: BadgeRequest; words?: string }) => {
  const answer = useBadge(request);
  if (!answer)
    return (
      <Plate caption={request.name}>
        <span aria-busy="true" />
      </Plate>
    );
  if ('refusal' in answer) {
    const { what, why, fix } = answer.refusal;
    return (
      <Plate refused caption={`${what} ${why} ${fix}`}>
        <span className="sheet-refused-name" lang="fr">
          {request.name}
        </span>
      </Plate>
    );
  }
  const { scene, inks, ground, fit } = answer.artwork;
  return (
    <Plate
      ground={ground.screen}
      caption={
        words && (
          <>
            <strong>{fit.name?.label}</strong>
            {words}
          </>
        )
      }
    >
      <div className="sheet-badge">
        <Drawing scene={scene} inks={inks} />
      </div>
    </Plate>
  );
};
