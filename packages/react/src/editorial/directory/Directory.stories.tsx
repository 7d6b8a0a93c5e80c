import type { Meta, StoryObj } from '@storybook/react-vite';
import { renderToString } from 'react-dom/server.browser';
import { expect, userEvent } from 'storybook/test';
import { members } from '../../../../../.storybook/fixtures/members.ts';
import { Directory } from './Directory.tsx';

const entrepreneurs = members.slice(0, 18).map((member) => ({ ...member, href: `#${member.id}` }));

/**
 * Tous les membres, et trois façons d’en trouver un : des mots (sans souci d’accents), une famille de métiers, une
 * commune. Sans script, la liste est entière et les filtres ne paraissent pas.
 *
 * **À faire** : un ordre qui ne classe pas (alphabétique, ou tiré au sort chaque jour par le serveur). **À éviter** :
 * les membres « à la une » ; un filtre par couleur.
 *
 * **Accessibilité** : le nombre d’activités trouvées est annoncé à chaque changement.
 */
const meta = {
  title: 'Éditorial/Annuaire',
  component: Directory,
  args: { entrepreneurs },
} satisfies Meta<typeof Directory>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Filtrer: Story = {
  play: async ({ canvas }) => {
    const status = canvas.getByRole('status');
    await expect(status).toHaveTextContent(`${entrepreneurs.length} activités`);
    await userEvent.type(canvas.getByRole('searchbox', { name: 'Un nom, un métier' }), 'ebeniste');
    await expect(status).toHaveTextContent(`1 activité sur ${entrepreneurs.length}`);
    await expect(canvas.getByRole('link')).toHaveAccessibleName('Coeur de mélèze');
    await userEvent.type(canvas.getByRole('combobox', { name: 'Commune' }), 'Gap{ArrowDown}{Enter}');
    await expect(status).toHaveTextContent(`0 activité sur ${entrepreneurs.length}`);
    await userEvent.click(canvas.getByRole('button', { name: 'Tout afficher' }));
    await expect(canvas.getAllByRole('link')).toHaveLength(entrepreneurs.length);
  },
};

/** Ce que le serveur envoie : tous les membres, chacun avec son lien. */
export const SansScript: Story = {
  name: 'Sans script',
  render: (args) => (
    // biome-ignore lint/security/noDangerouslySetInnerHtml: shows the server’s own page, which runs nothing
    <div dangerouslySetInnerHTML={{ __html: renderToString(<Directory {...args} />) }} />
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('link')).toHaveLength(entrepreneurs.length);
  },
};
