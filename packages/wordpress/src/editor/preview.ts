import type { Editing } from './fields.ts';
import { type Element, translate, wp } from './wordpress.ts';

/** In ms: a word is written, not a letter. */
const pause = 250;

interface PreviewProps {
  readonly name: string;
  readonly attributes: Editing['attributes'];
}

interface Shown {
  readonly key: string;
  readonly markup: string;
}

/**
 * What the server draws, as it will for visitors. Asked by POST, since a drawing is longer than an address may be; and
 * asked here, since core's own component forgets a change that is followed at once by another drawing of the editor.
 */
export function Preview({ name, attributes }: PreviewProps): Element {
  const { createElement: h, useEffect, useState } = wp.element;
  const [shown, show] = useState<Shown | undefined>(undefined);
  const post = wp.data.useSelect((select) => select('core/editor')?.getCurrentPostId?.(), []);
  const key = JSON.stringify(attributes);
  useEffect(() => {
    let current = true;
    const draw = async () => {
      const path = `/wp/v2/block-renderer/coodyssee/${name}?context=edit`;
      const data = { attributes, ...(typeof post === 'number' && { post_id: post }) };
      const markup = await wp
        .apiFetch<{ readonly rendered: string }>({ path, method: 'POST', data })
        .then(({ rendered }) => rendered)
        .catch(() => '');
      if (current) show({ key, markup });
    };
    const timer = setTimeout(draw, shown ? pause : 0);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [key, post]);
  if (!shown) return h('p', { className: 'coodyssee-missing' }, '…');
  if (!shown.markup) return h('p', { className: 'coodyssee-missing' }, translate('Nothing to show yet.'));
  return h('div', { dangerouslySetInnerHTML: { __html: shown.markup } });
}
