import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { entrepreneurs, today } from '../../../../../.storybook/fixtures/content.ts';
import { Site } from '../../../../../.storybook/fixtures/Site.tsx';
import { Alert } from '../../interface/alert/Alert.tsx';
import { Band } from '../../interface/band/Band.tsx';
import { Grid } from '../../interface/band/Grid.tsx';
import { Breadcrumbs } from '../../interface/breadcrumbs/Breadcrumbs.tsx';
import { Link } from '../../interface/link/Link.tsx';
import { Table } from '../../interface/table/Table.tsx';
import { EventBanner } from '../event-banner/EventBanner.tsx';
import { FunderStrip } from '../funder-strip/FunderStrip.tsx';
import { Gathering } from '../gathering/Gathering.tsx';
import { GroundTitle } from '../ground-title/GroundTitle.tsx';

const below = { marginBlockStart: 'var(--coodyssee-space-8)' } as const;
const programme = [
  { id: '1', hour: '9 h', what: 'Ouverture des ateliers, café à la boulangère', where: 'Cour' },
  { id: '2', hour: '10 h 30', what: 'Levage d’une ferme en mélèze, à la main', where: 'Hangar' },
  { id: '3', hour: '12 h 30', what: 'Repas partagé', where: 'Sous les tilleuls' },
  { id: '4', hour: '14 h', what: 'Vannerie, typographie, poterie : essayez', where: 'Ateliers 2 à 5' },
  { id: '5', hour: '17 h', what: 'Chorale itinérante, ouverte à toutes les voix', where: 'Cour' },
];

const Evenement = () => (
  <Site current="#rendez-vous">
    <Band tone="warm" aria-label="L’évènement">
      <Breadcrumbs
        items={[
          { label: 'Accueil', href: '#accueil' },
          { label: 'Rendez-vous', href: '#rendez-vous' },
          { label: 'Portes ouvertes' },
        ]}
      />
      <EventBanner
        style={{ marginBlockStart: 'var(--coodyssee-space-12)' }}
        title="Portes ouvertes des ateliers"
        from="2027-06-12"
        to="2027-06-13"
        today={today}
        hours="de 9 h à 18 h"
        place="Embrun, rue des ateliers"
        headingLevel={1}
        size="display"
      />
    </Band>
    <Band aria-label="Le programme">
      <Grid
        column="24rem"
        style={{ columnGap: 'var(--coodyssee-space-16)', rowGap: 'var(--coodyssee-space-12)' }}
      >
        <div>
          <GroundTitle>Deux jours pour voir faire</GroundTitle>
          <p style={below}>
            Quarante activités ouvrent leur porte, du cuir au pain. On regarde, on essaie, on pose des
            questions. Rien à acheter, tout à comprendre.
          </p>
          <Alert title="Venez léger" headingLevel={3} style={below}>
            Le parking est petit : le train s’arrête à dix minutes à pied, et une navette part de la gare.
          </Alert>
          <p style={below}>
            <Link button="primary" size="lg" href="#inscription">
              Réserver un essai
            </Link>
          </p>
        </div>
        <Table
          caption="Programme du samedi"
          columns={[
            { id: 'hour', title: 'Heure' },
            { id: 'what', title: 'Quoi' },
            { id: 'where', title: 'Où' },
          ]}
          rows={programme}
        />
      </Grid>
    </Band>
    <Band
      tone="warm"
      aria-labelledby="avant"
      drawing={<Gathering colours={entrepreneurs.slice(20, 34).map(({ colour }) => colour)} />}
    >
      <GroundTitle id="avant">Les fois d’avant</GroundTitle>
      <EventBanner
        style={below}
        title="Marché des savoir-faire"
        from="2026-09-19"
        today={today}
        place="Gap, place de la République"
      >
        <p>Six cents curieux, un four à pain monté pour la journée, et la pluie à dix-sept heures.</p>
      </EventBanner>
      <FunderStrip
        style={below}
        union="part"
        project={{ name: 'Ateliers partagés', from: '2027-01-01', to: '2028-12-31' }}
        coFunders={[
          { rank: 'region', name: 'Région' },
          { rank: 'department', name: 'Département des Hautes-Alpes' },
        ]}
      />
    </Band>
  </Site>
);

/** Une page d’évènement : où, quand, quoi, et les fois d’avant. Le projet financé est inventé. */
const meta = {
  title: 'Éditorial/Pages/Évènement',
  component: Evenement,
  parameters: { layout: 'fullscreen' },
} satisfies Meta<typeof Evenement>;
export default meta;

export const Page: StoryObj<typeof meta> = {
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Évènement passé')).toBeVisible();
    await expect(canvas.getByText('Cofinancé par l’Union européenne')).toBeVisible();
  },
};
