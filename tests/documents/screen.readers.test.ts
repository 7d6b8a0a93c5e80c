import { expect, it } from 'vitest';
import { renderDocument } from '../../packages/documents/src/engine/render-document.ts';
import { readPdf } from '../export/readers.ts';
import { blocksOf, brand, made } from './made.ts';

it.each(made.map((document) => [document.slug, document] as const))(
  'other readers find the tags, the words and nothing broken: %s',
  async (_, document) => {
    const pdf = await renderDocument(document, brand, 'screen');
    expect(await readPdf(pdf, 'qpdf', ['--check'])).toContain('No syntax or stream encoding errors');
    const facts = await readPdf(pdf, 'pdfinfo');
    expect(facts).toMatch(/Tagged:\s+yes/);
    expect(facts).toMatch(new RegExp(`Pages:\\s+${document.pages.length}\\b`));
    const tree = await readPdf(pdf, 'pdfinfo', ['-struct']);
    expect(tree).toMatch(/^Document/m);
    const levels = [...tree.matchAll(/^\s*H(\d)/gm)].map(([, level]) => Number(level));
    expect(levels[0]).toBe(1);
    expect(levels.every((level, at) => level <= (levels[at - 1] ?? 0) + 1)).toBe(true);
    const words = (await readPdf(pdf, 'mutool', ['draw', '-q', '-F', 'text'])).replace(/\s+/gu, ' ');
    expect(facts).toContain(`Title:           ${document.title}`);
    const [heading] = document.pages.flatMap(blocksOf).filter((block) => block.kind === 'text');
    expect(words).toContain(heading?.text.replaceAll('\n', ' '));
    const fonts = (await readPdf(pdf, 'pdffonts')).split('\n').slice(2).filter(Boolean);
    expect(fonts.length).toBeGreaterThan(0);
    expect(fonts.every((line) => /yes\s+yes\s+yes/.test(line))).toBe(true);
  },
);
