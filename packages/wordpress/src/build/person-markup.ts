import { PersonMark } from '@coodyssee/react';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

/** The person's own markup, as the component draws it, without the element that gives it its size. */
export function personMarkup(): string {
  const markup = renderToStaticMarkup(createElement(PersonMark, { name: '', decorative: true }));
  return markup.slice(markup.indexOf('<svg'), markup.lastIndexOf('</span>'));
}
