import { readFileSync } from 'node:fs';
import { endorsementText } from '@coodyssee/logo';
import { describe, expect, it } from 'vitest';
import { renderDocument } from '../../packages/documents/src/engine/render-document.ts';
import { claims } from '../../packages/documents/src/facts/claims.ts';
import { type ProofId, proofs } from '../../packages/documents/src/facts/evidence.ts';
import { prove } from '../../packages/documents/src/facts/prove.ts';
import { findProblems, inspectPdf } from '../../packages/preflight/src/index.ts';
import { blocksOf, brand, made, means, wordsOf } from './made.ts';

const [charter, argument] = made as [(typeof made)[number], (typeof made)[number]];

describe('every claim', () => {
  const ids = [...new Set(claims.flatMap((claim) => claim.proofs))];

  it.each(ids)('is borne out by the drawing: %s', (id) => {
    expect(prove(means, id).says).not.toBe('');
  });

  it('cites tests that are there, by their names', () => {
    const cited = Object.values(proofs).flatMap((proof) => proof(means).test ?? []);
    expect(cited.length).toBeGreaterThan(3);
    const missing = cited.filter(({ file, name }) => !readFileSync(file, 'utf8').includes(name));
    expect(missing).toEqual([]);
  });

  it('uses every proof that there is', () => {
    expect((Object.keys(proofs) as ProofId[]).filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('stands in the argument with its answer', () => {
    const words = wordsOf(argument);
    expect(claims.filter(({ quote, answer }) => !words.includes(quote) || !words.includes(answer))).toEqual(
      [],
    );
  });
});

describe('the charter', () => {
  const words = wordsOf(charter);

  it('has a page count that folds', () => {
    expect(charter.pages.length).toBeGreaterThanOrEqual(24);
    expect(charter.pages.length).toBeLessThanOrEqual(32);
  });

  it('shows every version, set of inks, form and status of the brand', () => {
    const { logos, inkSets, layouts, statuses } = brand;
    const labels = [...logos, ...inkSets].map(({ label }) => label);
    const forms = layouts.flatMap((layout) => ('needs' in layout ? [] : [layout.short]));
    const said = statuses.flatMap(({ id }) =>
      (['long', 'short'] as const).map((wording) => endorsementText(brand, id, wording)),
    );
    expect([...labels, ...forms, ...said].filter((label) => !words.includes(label))).toEqual([]);
  });

  it('lists every page that has a title, with its number', () => {
    const lines = charter.pages
      .flatMap(blocksOf)
      .flatMap((block) => (block.kind === 'contents' ? block.lines : []));
    for (const { id, page } of lines) {
      const held = charter.pages[page - 1];
      expect(held && blocksOf(held).some((block) => block.kind === 'text' && block.id === id), id).toBe(true);
    }
    expect(lines.length).toBeGreaterThan(20);
  });
});

it('no page is only a table', () => {
  const pages = made.flatMap(({ pages }) => pages);
  const bare = pages.filter((page) => {
    const kinds = blocksOf(page).map(({ kind }) => kind);
    return kinds.includes('table') && kinds.filter((kind) => kind !== 'table').length < 3;
  });
  expect(bare.map(({ id }) => id)).toEqual([]);
});

describe('each document', () => {
  it.each(made.map((document) => [document.slug, document] as const))(
    'is the same, byte for byte, when it is set again, and a printer finds nothing: %s',
    async (slug, document) => {
      for (const target of ['screen', 'press'] as const) {
        const bytes = await renderDocument(document, brand, target);
        expect(Buffer.from(bytes).equals(await renderDocument(document, brand, target)), target).toBe(true);
        if (target === 'screen') continue;
        const report = inspectPdf(`${slug}.pdf`, bytes);
        expect(findProblems(report)).toEqual([]);
        expect(report.standards).toEqual(['PDF/X-4']);
      }
    },
  );

  it('is refused where its words overflow their page or meet others', async () => {
    const [page] = argument.pages.slice(1);
    const long = Array.from(
      { length: 60 },
      () => ({ kind: 'text', style: 'lead', text: 'Un mot de trop.' }) as const,
    );
    const set = (areas: NonNullable<typeof page>['areas']) =>
      renderDocument({ ...argument, pages: page ? [{ ...page, areas }] : [] }, brand, 'press');
    const area = { column: 1, span: 12, top: 30, blocks: long } as const;
    await expect(set([area])).rejects.toThrow(/too low/);
    await expect(
      set([
        { ...area, blocks: long.slice(0, 2) },
        { ...area, blocks: long.slice(0, 2) },
      ]),
    ).rejects.toThrow(/meet/);
  });
});
