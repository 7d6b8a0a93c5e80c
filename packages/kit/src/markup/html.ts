import { type Attributes, element, type Xml } from '@coodyssee/logo/svg';

const voids = new Set(['br', 'hr', 'img', 'link', 'meta']);

/**
 * One element of an HTML page; text is escaped. An empty one is closed by its own tag, which HTML wants.
 *
 * @example html('p', {}, ['Pierre & Plume']).markup // '<p>Pierre &amp; Plume</p>'
 */
export const html = (name: string, attributes: Attributes, children: readonly (Xml | string)[] = []): Xml =>
  element(name, attributes, voids.has(name) || children.length > 0 ? children : ['']);

/** A whole page, in French. */
export const htmlPage = (head: readonly Xml[], body: Xml): string =>
  `<!doctype html>\n${html('html', { lang: 'fr' }, [html('head', {}, [html('meta', { charset: 'utf-8' }), ...head]), body]).markup}\n`;
