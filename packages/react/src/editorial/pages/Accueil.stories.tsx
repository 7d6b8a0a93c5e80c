import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import {
  entrepreneurs,
  events,
  memberNamed,
  networks,
  today,
} from '../../../../../.storybook/fixtures/content.ts';
import { Site } from '../../../../../.storybook/fixtures/Site.tsx';
import { Band } from '../../interface/band/Band.tsx';
import { Grid } from '../../interface/band/Grid.tsx';
import { Card } from '../../interface/card/Card.tsx';
import { Link } from '../../interface/link/Link.tsx';
import { CallToJoin } from '../call-to-join/CallToJoin.tsx';
import { EntrepreneurCard } from '../entrepreneur-card/EntrepreneurCard.tsx';
import { EventBanner } from '../event-banner/EventBanner.tsx';
import { Gathering } from '../gathering/Gathering.tsx';
import { GroundTitle } from '../ground-title/GroundTitle.tsx';
import { Hero } from '../hero/Hero.tsx';
import { KeyFigure } from '../key-figure/KeyFigure.tsx';
import { NetworkStrip } from '../network-strip/NetworkStrip.tsx';
import { Range } from '../range/Range.tsx';
import { Testimonial } from '../testimonial/Testimonial.tsx';

const below = { marginBlockStart: 'var(--coodyssee-space-10)' } as const;
const source = { source: 'Annuaire de démonstration', date: today } as const;
const shown = [
  'Atelier Brindezingue',
  'Pão de Montanha',
  'El Col·lectiu',
  'Řemeslo Šťastný kůň',
  'Petit Pas',
  'Yo',
];

const Accueil = () => (
  <Site current="#accueil">
    <Hero
      overline="Coopérative d’activités et d’emploi, Hautes-Alpes"
      title="Entreprendre, encordés"
      actions={
        <>
          <Link button="primary" size="lg" href="#reunion">
            Venir à une réunion
          </Link>
          <Link href="#annuaire">Trouver un métier</Link>
        </>
      }
      drawing={<Gathering colours={entrepreneurs.slice(0, 14).map(({ colour }) => colour)} />}
    >
      <p>
        Chacun garde son métier et son nom. On partage le sol, la corde et la vue : un statut, des comptes,
        des chantiers, et des collègues.
      </p>
    </Hero>
    <Band aria-label="En chiffres">
      <Grid column="18rem">
        <KeyFigure value={String(entrepreneurs.length)} {...source}>
          activités, de la vannerie à la cartographie
        </KeyFigure>
        <KeyFigure value={String(new Set(entrepreneurs.map(({ town }) => town)).size)} {...source}>
          communes, de Serres à Névache
        </KeyFigure>
        <KeyFigure value="1" {...source}>
          seule entreprise, qui appartient à celles et ceux qui y travaillent
        </KeyFigure>
      </Grid>
    </Band>
    <Band tone="warm" aria-labelledby="metiers">
      <GroundTitle id="metiers">Tous les métiers de la montagne et d’en bas</GroundTitle>
      <Grid column="19rem" style={below}>
        {shown.map((name) => (
          <EntrepreneurCard key={name} entrepreneur={memberNamed(name)} />
        ))}
      </Grid>
      <p style={below}>
        <Link button="secondary" size="lg" href="#annuaire">
          Voir tout l’annuaire
        </Link>
      </p>
    </Band>
    <Band aria-labelledby="poles">
      <GroundTitle id="poles">Des pôles, une seule cordée</GroundTitle>
      <Grid column="19rem" style={below}>
        <Card overline="Pôle" title="Bâtiment" href="#batiment">
          <p>Charpente, pierre, métal, travaux sur cordes : un devis commun pour un chantier entier.</p>
        </Card>
        <Card overline="Pôle" title="Montagne" href="#montagne">
          <p>Guides, accompagnatrices, bivouacs : la saison se prépare et se partage.</p>
        </Card>
        <Card overline="Pôle" title="Formation" href="#formation">
          <p>Transmettre un geste, une langue, une méthode, sous un même numéro.</p>
        </Card>
      </Grid>
    </Band>
    <Band tone="warm" aria-label="Témoignage" backdrop={<Range />}>
      <Testimonial
        style={{ maxInlineSize: 'var(--coodyssee-container-text)' }}
        name="L’Échappée belle"
        capacity="Accompagnatrice en moyenne montagne, Guillestre"
        date="2026-09-18"
        consent={{ given: '2026-09-18', record: 'accords/2026-09-18.pdf' }}
        colour={memberNamed('L’Échappée belle').colour}
      >
        On m’avait dit qu’entreprendre, c’était partir seule. Ici, quand je suis en altitude, quelqu’un répond
        au téléphone.
      </Testimonial>
    </Band>
    <Band aria-labelledby="agenda">
      <GroundTitle id="agenda">Se retrouver</GroundTitle>
      <Grid column="26rem" style={{ ...below, alignItems: 'end' }}>
        {events.map((event) => (
          <EventBanner key={event.from} {...event} today={today} />
        ))}
      </Grid>
      <NetworkStrip networks={networks} style={{ marginBlockStart: 'var(--coodyssee-space-16)' }} />
    </Band>
    <CallToJoin
      action={
        <Link button="primary" size="lg" href="#reunion">
          Venir à une réunion
        </Link>
      }
    >
      <p>Deux heures, sans dossier à préparer. On regarde ensemble si la coopérative vous va.</p>
    </CallToJoin>
  </Site>
);

/** La première page du site, avec les membres inventés des essais. */
const meta = {
  title: 'Éditorial/Pages/Accueil',
  component: Accueil,
  parameters: { layout: 'fullscreen' },
} satisfies Meta<typeof Accueil>;
export default meta;

export const Page: StoryObj<typeof meta> = {
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('heading', { level: 1 })).toHaveLength(1);
    await expect(canvas.getAllByRole('main')).toHaveLength(1);
  },
};
