import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent } from 'storybook/test';
import { EntrepreneurCard } from '../../editorial/entrepreneur-card/EntrepreneurCard.tsx';
import { EventBanner } from '../../editorial/event-banner/EventBanner.tsx';
import { NetworkStrip } from '../../editorial/network-strip/NetworkStrip.tsx';
import { Breadcrumbs } from '../breadcrumbs/Breadcrumbs.tsx';
import { Card } from '../card/Card.tsx';
import { Footer } from '../footer/Footer.tsx';
import { Header } from '../header/Header.tsx';
import { Pagination } from '../pagination/Pagination.tsx';
import { CoodysseeProvider } from '../provider/CoodysseeProvider.tsx';
import { Table } from '../table/Table.tsx';

const navigate = fn();

const entrepreneur = { id: '1', name: 'Atelier Ubac', trade: 'Ébéniste', town: 'Gap', href: '/ubac' };

/** One of each component that is given an address, and the address of its link. */
const Everywhere = () => (
  <CoodysseeProvider navigate={navigate} useHref={(href) => `/site${href}`}>
    <Header logo={null} items={[{ label: 'Annuaire', href: '/annuaire' }]} />
    <main>
      <Breadcrumbs items={[{ label: 'Accueil', href: '/' }, { label: 'Agenda' }]} />
      <h1>Agenda</h1>
      <Card title="Pôle Bâtiment" href="/batiment" headingLevel={2} />
      <EntrepreneurCard entrepreneur={entrepreneur} headingLevel={2} />
      <EventBanner
        title="Portes ouvertes"
        from="2026-06-12"
        today="2026-05-01"
        place="Embrun"
        href="/portes"
        headingLevel={2}
      />
      <NetworkStrip networks={[{ name: 'Le réseau', href: '/reseau' }]} />
      <Table
        caption="Programme"
        columns={[{ id: 'hour', title: 'Heure', sortable: true }]}
        rows={[{ id: '1', hour: '9 h' }]}
        sortHref={({ column }) => `/tri-${column}`}
      />
      <Pagination current={1} total={2} href={(page) => `/page-${page}`} />
    </main>
    <Footer legal={{ name: 'Coodyssée' }} items={[{ label: 'Mentions légales', href: '/mentions' }]} />
  </CoodysseeProvider>
);

/** Un lien est suivi par l’application dans tous les composants, pas seulement dans `Link`. */
const meta = {
  title: 'Essais/Liens',
  component: Everywhere,
  tags: ['!autodocs', '!dev'],
} satisfies Meta;
export default meta;

const links = [
  [/^Annuaire/, '/annuaire'],
  [/^Accueil/, '/'],
  [/Pôle Bâtiment/, '/batiment'],
  [/Atelier Ubac/, '/ubac'],
  [/Portes ouvertes/, '/portes'],
  [/Le réseau/, '/reseau'],
  [/Heure/, '/tri-hour'],
  [/Page suivante/, '/page-2'],
  [/Mentions légales/, '/mentions'],
] as const;

export const DansTousLesComposants: StoryObj<typeof meta> = {
  name: 'Dans tous les composants',
  play: async ({ canvas }) => {
    for (const [name, href] of links) {
      navigate.mockClear();
      const link = await canvas.findByRole('link', { name });
      await expect(link).toHaveAttribute('href', `/site${href}`);
      await userEvent.click(link);
      await expect(navigate.mock.calls).toEqual([[href, undefined]]);
    }
    navigate.mockClear();
    const user = userEvent.setup();
    const card = canvas.getByRole('link', { name: /Pôle Bâtiment/ });
    card.addEventListener('click', (event) => event.preventDefault(), { once: true });
    await user.keyboard('{Control>}');
    await user.click(card);
    await user.keyboard('{/Control}');
    await expect(navigate).not.toHaveBeenCalled();
  },
};
