import type { Meta, StoryObj } from '@storybook/react-vite';
import { Moon, Printer, Sun } from 'lucide-react';
import { expect, userEvent } from 'storybook/test';
import { Shown } from '../../../../../.storybook/blocks/Shown.tsx';
import { Tab, TabList, TabPanel, Tabs } from './Tabs.tsx';

/**
 * Plusieurs vues d’une même chose, une à la fois.
 *
 * **À faire.** Des noms d’un ou deux mots ; la vue la plus utile en premier.
 *
 * **À éviter.** Cacher derrière un onglet ce qu’il faut comparer, ou des étapes à suivre dans l’ordre.
 *
 * **Accessibilité.** Tab entre dans la rangée, les flèches passent d’une vue à l’autre, Tab encore descend dans la vue.
 * L’onglet courant se voit à sa ligne de sol et à son texte plus fort.
 */
const meta = {
  title: 'Composants/Onglets',
  component: Tabs,
  args: {
    children: (
      <>
        <TabList aria-label="Aperçu du badge">
          <Tab id="jour" icon={<Sun />}>
            Jour
          </Tab>
          <Tab id="nuit" icon={<Moon />}>
            Nuit
          </Tab>
          <Tab id="encre" icon={<Printer />}>
            Une encre
          </Tab>
          <Tab id="relief" isDisabled>
            Relief
          </Tab>
        </TabList>
        <TabPanel id="jour">Sur fond clair, le symbole garde ses couleurs.</TabPanel>
        <TabPanel id="nuit">Sur fond sombre, les mots passent au blanc.</TabPanel>
        <TabPanel id="encre">D’une seule encre, le dessin se suffit.</TabPanel>
      </>
    ),
  },
  argTypes: {
    children: { control: false },
    orientation: { control: 'inline-radio', options: ['horizontal', 'vertical'] },
  },
} satisfies Meta<typeof Tabs>;
export default meta;
type Story = StoryObj<typeof meta>;

/** Au clavier seul ; l’onglet désactivé est sauté. */
export const Simple: Story = {
  play: async ({ canvas }) => {
    await userEvent.tab();
    await userEvent.keyboard('{ArrowRight}');
    await expect(canvas.getByRole('tabpanel', { name: 'Nuit' })).toBeVisible();
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
    await expect(canvas.getByRole('tab', { name: 'Une encre' })).toHaveFocus();
  },
};

export const Verticaux: Story = { args: { orientation: 'vertical' } };

/** Trop étroite, la rangée défile ; l’onglet choisi reste en vue. */
export const EcranEtroit: Story = {
  name: 'Écran étroit',
  args: { defaultSelectedKey: 'encre' },
  decorators: [
    (Story) => (
      <div style={{ inlineSize: '17rem' }}>
        <Story />
      </div>
    ),
  ],
  play: async ({ canvas }) => {
    const row = canvas.getByRole('tablist').getBoundingClientRect();
    const chosen = canvas.getByRole('tab', { name: 'Une encre' }).getBoundingClientRect();
    await expect(chosen.right).toBeLessThanOrEqual(row.right + 1);
  },
};

export const Survol: Story = {
  render: (args) => (
    <Shown as="hovered" on=".coodyssee-tab:nth-child(2)">
      <Tabs {...args} />
    </Shown>
  ),
};

/** De droite à gauche. */
export const DroiteAGauche: Story = {
  name: 'De droite à gauche',
  args: { orientation: 'vertical' },
  decorators: [
    (Story) => (
      <div dir="rtl">
        <Story />
      </div>
    ),
  ],
};
