import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { badSpacing, straightApostrophe } from './french.ts';
import { isTest, modules, projectFiles, read } from './sources.ts';

const isText = (node: ts.Node): node is ts.LiteralLikeNode =>
  ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node) || ts.isJsxText(node) || isPiece(node);

const isPiece = (node: ts.Node): node is ts.LiteralLikeNode =>
  ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node);

/** A whole template, or one piece of it that stands in it or in one of its spans. */
function templateOf(node: ts.Node): ts.Node {
  if (!isPiece(node)) return node;
  return ts.isTemplateSpan(node.parent) ? node.parent.parent : node.parent;
}

/** The words of a program that French readers would see badly set; `fr` sets its own spaces. */
function badlySet(text: string, path = 'module.tsx'): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (isText(node) && badSpacing.test(node.text)) {
      if (!ts.isTaggedTemplateExpression(templateOf(node).parent)) found.push(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true));
  return found;
}

const files = modules().filter(
  (path) =>
    /^(?:packages\/(?:kit|preflight|react|studio)\/|\.storybook\/|scripts\/[a-z]+\.mjs$)/.test(path) &&
    !/\/words\/(?:en\/|messages\/english)/.test(path) &&
    (!isTest(path) || path.includes('.stories.')),
);

/** A page's prose: its imports, code and JSX attributes left out; `.storybook/french-spaces.ts` sets the spaces. */
const proseOf = (page: string): string =>
  page
    .replace(/^import .*$/gm, '')
    .replace(/`[^`]*`/g, '')
    .replace(/=\{[^}]*\}/g, '');

/** The words in what a page computes for its blocks: nothing sets their spaces but who types them. */
const computedWords = (page: string): readonly string[] =>
  [...page.matchAll(/\b[a-z]+: '([^']*)'/g)].map(([, words = '']) => words);

const pages = projectFiles().filter((path) => path.endsWith('.mdx'));

describe('French typography', () => {
  it('is kept in the prose of every page', () => {
    expect(pages.length).toBeGreaterThan(5);
    expect(pages.filter((path) => straightApostrophe.test(proseOf(read(path))))).toEqual([]);
  });

  it('is kept in what a page hands to its blocks', () => {
    const found = pages.flatMap((path) =>
      computedWords(read(path)).filter((words) => badSpacing.test(words)),
    );
    expect(found).toEqual([]);
  });

  it('would see a badly set page', () => {
    expect(straightApostrophe.test(proseOf("L'ami"))).toBe(true);
    expect(straightApostrophe.test(proseOf("`l'ami`"))).toBe(false);
    expect(computedWords("{ title: 'Pourquoi ?' }").some((words) => badSpacing.test(words))).toBe(true);
  });

  it('is kept in every sentence of the command line and the scripts', () => {
    expect(files.length).toBeGreaterThan(40);
    expect(files.flatMap((path) => badlySet(read(path), path).map((words) => `${path}: ${words}`))).toEqual(
      [],
    );
  });

  it.each([
    "'Voilà ; la suite'",
    "'Voilà !'",
    "'Écrivez : npm'",
    '<p>Voilà ! La suite</p>',
    "'le mot « ici »'",
    '"l\'ami"',
    '`Il y a #{1} noms : #{2} de trop`',
    '`#{1} a « #{2} »`',
  ])('is missed in %s', (source) => {
    expect(badlySet(source.replaceAll('#', '$'))).toHaveLength(source.includes('a «') ? 2 : 1);
  });

  it.each([
    'fr`Voilà ; « ici » : #{1} !`',
    "'Voilà\\u202f; la suite\\u00a0: «\\u00a0ici\\u00a0»'",
    "'a ?? b', 'npm run badge -- --help'",
    "'https://nodejs.org'",
  ])('is found in %s', (source) => {
    expect(badlySet(source.replaceAll('#', '$'))).toEqual([]);
  });
});
