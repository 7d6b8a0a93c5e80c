import { addons, types } from 'storybook/manager-api';

/** The panels under a story, by the ids their addons gave them. */
const titles: Readonly<Record<string, string>> = {
  'addon-controls': 'Réglages',
  'storybook/actions/panel': 'Évènements',
  'storybook/interactions/panel': 'Vérifications',
  'storybook/a11y/panel': 'Accessibilité',
};

/** What Storybook lets its user name, in French; its own search and menus have no other language. */
export function speakFrench(): void {
  document.documentElement.lang = 'fr';
  const panels = addons.getElements(types.PANEL);
  for (const [id, title] of Object.entries(titles)) if (panels[id]) panels[id].title = title;
}
