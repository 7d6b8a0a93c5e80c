import type { Means } from '../examples/means.ts';
import { type Claim, claims, sources } from '../facts/claims.ts';
import { prove } from '../facts/prove.ts';
import { type Area, type Block, type Page, rule, show, text } from '../page/page.ts';
import { pictureOf } from './pictures.ts';

/** Claims on one page, and how far apart they stand, in mm. */
const perPage = 4;
const [first, step] = [62, 55] as const;

const proofBlocks = (means: Means, claim: Claim): readonly Block[] =>
  claim.proofs.map((id, at) => text('caption', prove(means, id).says, { above: at === 0 ? 2.8 : 1.8 }));

/** The demand, the answer, the proof: one line of the page. */
const line = (means: Means, claim: Claim, at: number): readonly Area[] => {
  const top = first + at * step;
  return [
    { column: 1, span: 12, top: top - 8, blocks: [rule()] },
    {
      column: 1,
      span: 5,
      top,
      blocks: [
        text('quote', `« ${claim.quote} »`, { level: 3 }),
        text('caption', sources[claim.source], { above: 3.4 }),
      ],
    },
    { column: 6, span: 4, top, blocks: [text('strong', claim.answer)] },
    {
      column: 10,
      span: 3,
      top,
      blocks: [show(pictureOf(means, claim.id)), ...proofBlocks(means, claim)],
    },
  ];
};

const pageOf = (means: Means, held: readonly Claim[], number: number): Page => ({
  id: `demandes-${number}`,
  tone: number % 2 === 0 ? 'tint' : 'paper',
  chapter: 'La demande, la réponse, la preuve',
  areas: [
    {
      column: 1,
      span: 12,
      top: 30,
      blocks: [
        text(
          'title',
          number === 1 ? 'Ce qui était demandé' : number === 2 ? 'Ce qui en est fait' : 'Ce qui est à chacun',
          {
            level: 2,
            id: `demandes-${number}`,
          },
        ),
      ],
    },
    ...held.flatMap((claim, at) => line(means, claim, at)),
  ],
});

/** Every demand of the cooperative beside its answer and its proof. */
export function demands(means: Means): readonly Page[] {
  const pages = Math.ceil(claims.length / perPage);
  return Array.from({ length: pages }, (_, at) =>
    pageOf(means, claims.slice(at * perPage, (at + 1) * perPage), at + 1),
  );
}
