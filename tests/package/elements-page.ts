import type { Browser, BrowserContextOptions, Page } from 'playwright';

/** A classic script, as a page opened from a folder takes it. */
export const script = '<script src="coodyssee-elements.js" defer></script>';
export const tokens = '<link rel="stylesheet" href="tokens.css">';

/** A page that the test writes, beside the files of the folder. */
export interface Written {
  readonly html: string;
  /** Address of the served folder. */
  readonly base: string;
  /** Its content security policy. */
  readonly policy?: string;
  readonly options?: BrowserContextOptions;
}

/** Opens such a page, and tells what it complained about. */
export async function openWritten(browser: Browser, { html, base, policy, options }: Written) {
  const context = await browser.newContext({ viewport: { width: 800, height: 600 }, ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.route('**/page.html', (route) =>
    route.fulfill({
      body: `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Page</title><body>${html}`,
      headers: { 'content-type': 'text/html', ...(policy && { 'content-security-policy': policy }) },
    }),
  );
  await page.goto(`${base}page.html`);
  return { page, complaints };
}

/** What the page knows of axe. */
export interface Axe {
  readonly run: () => Promise<{ readonly violations: readonly { readonly id: string }[] }>;
}

/** The fill of each part of the first drawing, as it is painted. */
export const fills = (page: Page, element: string) =>
  page
    .locator(`${element} svg`)
    .first()
    .locator('path')
    .evaluateAll((paths) => [...new Set(paths.map((path) => getComputedStyle(path).fill))]);
