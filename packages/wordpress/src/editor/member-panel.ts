import { words } from '../blocks/definition.ts';
import { sentences } from './badge.ts';
import { composer } from './composer.ts';
import { pictureControl, textOf } from './fields.ts';
import { type Element, translate, wp } from './wordpress.ts';

const postType = 'coodyssee_member';
/** The panel as the editor names it: its plugin, then itself. */
const panel = 'coodyssee-member/coodyssee-member';

/** What a member's panel asks for, in its order. */
const fields = [
  ['trade', words('Trade')],
  ['town', words('Town')],
  ['colour', words('Colour')],
  ['website', words('Website')],
  ['email', words('E-mail')],
  ['phone', words('Telephone')],
] as const;

interface MemberPost {
  readonly type: unknown;
  readonly title: string;
  readonly meta: Readonly<Record<string, unknown>>;
  readonly isOpen: boolean;
}

/** Draws the badge and holds the colours as the name, the trade and the colour are written. */
function useDrawnMember({ type, title, meta }: MemberPost, save: (meta: object) => void): string {
  const { useEffect, useState } = wp.element;
  const [told, tell] = useState('');
  const [trade, colour, status] = ['trade', 'colour', 'status'].map((field) =>
    textOf(meta[`coodyssee_${field}`]).trim(),
  );
  const key = JSON.stringify([title, trade, colour, status]);
  const [made, setMade] = useState(meta.coodyssee_drawing ? key : '');
  useEffect(() => {
    if (type !== postType || !title || key === made) return undefined;
    let current = true;
    const timer = setTimeout(async () => {
      const { compose, pageColours } = await composer();
      const composed = await compose({ name: title, trade, colour, status });
      if (!current) return;
      const { day, night } = (colour && pageColours(colour)) || { day: '', night: '' };
      const drawing = 'drawing' in composed ? JSON.stringify(composed.drawing) : '';
      setMade(key);
      tell('refusal' in composed ? sentences(composed.refusal) : '');
      save({ coodyssee_drawing: drawing, coodyssee_day: day, coodyssee_night: night });
    }, 400);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [key, made, type]);
  return told;
}

/** The panel beside a member's page: what the directory says of them. */
function MemberPanel(): Element {
  const { createElement: h } = wp.element;
  const { TextControl, Notice } = wp.components;
  const post = wp.data.useSelect((select): MemberPost => {
    const editor = select('core/editor');
    return {
      type: editor.getCurrentPostType?.(),
      title: textOf(editor.getEditedPostAttribute?.('title')).trim(),
      isOpen: editor.isEditorPanelOpened?.(panel) === true,
      meta: (editor.getEditedPostAttribute?.('meta') ?? {}) as MemberPost['meta'],
    };
  }, []);
  const { editPost, toggleEditorPanelOpened } = wp.data.useDispatch('core/editor');
  const save = (meta: object) => editPost?.({ meta });
  const told = useDrawnMember(post, save);
  // a member without these is none: the panel is open when the page is
  wp.element.useEffect(() => {
    if (post.type === postType && !post.isOpen) toggleEditorPanelOpened?.(panel);
    return undefined;
  }, [post.type]);
  if (post.type !== postType) return null;
  const controls = fields.map(([field, label]) =>
    h(TextControl, {
      key: field,
      label: translate(label),
      value: textOf(post.meta[`coodyssee_${field}`]),
      onChange: (value: string) => save({ [`coodyssee_${field}`]: value }),
      __nextHasNoMarginBottom: true,
      __next40pxDefaultSize: true,
    }),
  );
  const logo = pictureControl(translate('Their own logo'), Number(post.meta.coodyssee_logo) || 0, (id) =>
    save({ coodyssee_logo: id ? String(id) : '' }),
  );
  const notice = told && h(Notice, { status: 'warning', isDismissible: false }, told);
  return h(
    wp.editor.PluginDocumentSettingPanel,
    { name: 'coodyssee-member', title: translate('Member'), className: 'coodyssee-member-panel' },
    h('div', { style: { display: 'grid', gap: '1rem', justifyItems: 'stretch' } }, ...controls, logo, notice),
  );
}

export const registerMemberPanel = (): void =>
  wp.plugins.registerPlugin('coodyssee-member', { render: MemberPanel });
