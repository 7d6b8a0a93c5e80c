import type { Page } from 'playwright';
import { password, type people } from '../../packages/wordpress/src/site/start-site.ts';
import { type Look, openPage, type Trouble } from '../site/visit.ts';
import type { Opened } from './open-site.ts';

export interface Visit {
  readonly page: Page;
  readonly trouble: Trouble;
}

/** A page for somebody who only reads. */
export const visit = (
  { browser, site }: Opened,
  look: Partial<Look> & { javaScriptEnabled?: boolean } = {},
) => openPage(browser, site.url, { mode: 'light', width: 1280, ...look });

/** A page for somebody who has logged in: by a request, since the form's own scripts move the focus. */
export async function logIn(opened: Opened, name: keyof typeof people): Promise<Visit> {
  const visited = await visit(opened);
  const address = `${opened.site.url}/wp-login.php`;
  const form = { log: name, pwd: password, testcookie: '1' };
  await visited.page.request.get(address);
  const answer = await visited.page.request.post(address, { form, maxRedirects: 0 });
  if (answer.status() !== 302) throw new Error(`${name} cannot log in: ${answer.status()}`);
  return visited;
}

/** What the browser was told that is a fault of ours: core's own hints apart. */
export const faults = ({ trouble }: Visit): readonly string[] =>
  [...trouble.console, ...trouble.outside].filter(
    (text) =>
      !/JQMIGRATE|^global-styles.* was added to the iframe incorrectly|was preloaded using link/i.test(text),
  );
