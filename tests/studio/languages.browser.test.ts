import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { badSpacing } from '../laws/french.ts';
import { englishIn, frenchIn } from './languages.ts';
import { saidTexts } from './said-texts.ts';
import { noTrouble, openStudio, type Studio, type Visit, wide } from './site.ts';
import { show, views } from './views.ts';

let studio: Studio;
let visit: Visit;
beforeAll(async () => {
  studio = await openStudio();
  visit = await studio.open(wide);
});
afterAll(() => studio?.close());

/** The one message that quotes the marks themselves. */
const quoted = '(; ! ?)';

/** What a check finds in every text of every view, each once. */
async function faultsOf(language: 'fr' | 'en', check: (text: string) => string | undefined) {
  const found = new Map<string, string>();
  let count = 0;
  for (const view of views) {
    await show(visit.page, view, language);
    const texts = await saidTexts(visit.page);
    count += texts.length;
    for (const { text, where } of texts) {
      const fault = check(text);
      if (fault) found.set(`${text} (${fault})`, `${view.name}, ${where}`);
    }
  }
  expect(count).toBeGreaterThan(views.length * 40);
  return Object.fromEntries(found);
}

describe('in English', () => {
  it('nothing is left in French', async () => {
    expect(await faultsOf('en', frenchIn)).toEqual({});
    expect(await visit.page.title()).toMatch(/badge/);
  });
});

describe('in French', () => {
  it('nothing is in English, and every text is well set', async () => {
    const check = (text: string) =>
      englishIn(text) ?? badSpacing.exec(text.replace(quoted, ''))?.[0]?.replaceAll(' ', '␣');
    expect(await faultsOf('fr', check)).toEqual({});
    expect(visit.trouble).toEqual(noTrouble);
  });
});
