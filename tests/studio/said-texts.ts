import type { Page } from 'playwright';

/** One piece of text that a person reads or hears, and where. */
export interface SaidText {
  readonly text: string;
  /** `button.coodyssee-button[aria-label]` */
  readonly where: string;
}

/**
 * Every text of the page in its own language: what is shown, and what is read aloud. What is marked as another
 * language is left out, and what a person typed: the words of a badge, the cells of a table (`bdi`).
 */
export const saidTexts = (page: Page): Promise<readonly SaidText[]> =>
  page.evaluate(() => {
    const language = document.documentElement.lang.slice(0, 2);
    const isOwn = (element: Element | null): boolean =>
      (element?.closest('[lang]')?.getAttribute('lang') ?? language).slice(0, 2) === language;
    const skipped = 'script, style, code, pre, noscript, bdi, .coodyssee-badge';
    const where = (element: Element) =>
      `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`;
    const found: SaidText[] = [{ text: document.title, where: 'title' }];
    const spoken = [
      'aria-label',
      'aria-description',
      'aria-valuetext',
      'aria-roledescription',
      'title',
      'placeholder',
      'alt',
    ];
    for (const element of document.body.querySelectorAll('*')) {
      if (!isOwn(element) || element.closest(skipped)) continue;
      for (const name of spoken) {
        const text = element.getAttribute(name)?.trim();
        if (text) found.push({ text, where: `${where(element)}[${name}]` });
      }
      for (const node of element.childNodes) {
        const text = node.nodeType === Node.TEXT_NODE ? node.nodeValue?.trim() : '';
        if (text) found.push({ text, where: where(element) });
      }
    }
    return found;
  });
