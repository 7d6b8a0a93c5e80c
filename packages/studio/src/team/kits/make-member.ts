import { type BadgeSet, packed } from '@coodyssee/kit';
import { nameOf } from '../../take/save-file.ts';
import { facesAddress } from '../../workers/faces.ts';
import { readAnswer } from '../../workshop/answer.ts';
import type { Crew } from '../../workshop/crew.ts';
import { makeKit } from '../../workshop/make-kit.ts';
import type { SaidRefusal } from '../../workshop/maker.ts';
import type { WorkOrder } from '../../workshop/work-order.ts';
import type { KitOf, LeftOut, Make } from './run-kits.ts';

/** What all members of a run share. */
export interface Charter {
  readonly settings: string;
  readonly crew: Crew;
}

const workOf = ({ record, slug, ownLogo }: KitOf, settings: string): WorkOrder => ({
  record,
  slug,
  settings,
  ...(ownLogo && { ownLogo }),
  faces: facesAddress(),
});

/** A refusal as the report tells it, in whichever language it is written. */
const leftOut = ({ words: { fr, en }, ...refused }: SaidRefusal): LeftOut => ({
  ...refused,
  label: { fr: fr.label, en: en.label },
});

/** A member's whole kit as one archive; the crew shares its supports among them. */
export const makeWholeKit =
  ({ settings, crew }: Charter): Make =>
  async (of, _, signal) => {
    const { bytes, refused } = await makeKit(workOf(of, settings), { signal }, crew);
    return { files: [{ path: `${of.slug}.zip`, bytes, isPacked: true }], refused: refused.map(leftOut) };
  };

/** A badge in the three forms, in colour, sharp at every size and as a picture. */
const lightSet: BadgeSet = {
  inks: ['colour'],
  formats: [{ format: 'svg' }, { format: 'png', widthsPx: [800] }],
};

/** A member's badges in a folder of their own; each of the crew makes another member's. */
export const makeBadges =
  ({ settings, crew }: Charter): Make =>
  async (of, lane) => {
    const work = workOf(of, settings);
    const { files, refused, support } = readAnswer(
      await crew.ask(lane, (door) => door.part(work, { shelf: '1-ecran', badges: lightSet })),
    );
    return {
      files: files.map((file) => ({ ...packed(file), path: `${of.slug}/${nameOf(file.path)}` })),
      refused: refused ? [leftOut({ ...refused, ...support })] : [],
    };
  };
