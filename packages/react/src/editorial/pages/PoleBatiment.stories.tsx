import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { inSector, memberNamed } from '../../../../../.storybook/fixtures/content.ts';
import { Site } from '../../../../../.storybook/fixtures/Site.tsx';
import { Logo } from '../../brand/logo/Logo.tsx';
import { Band } from '../../interface/band/Band.tsx';
import { Grid } from '../../interface/band/Grid.tsx';
import { Heading } from '../../interface/heading/Heading.tsx';
import { Link } from '../../interface/link/Link.tsx';
import { CallToJoin } from '../call-to-join/CallToJoin.tsx';
import { EntrepreneurCard } from '../entrepreneur-card/EntrepreneurCard.tsx';
import { GroundTitle } from '../ground-title/GroundTitle.tsx';
import { PoleHeading } from '../pole-heading/PoleHeading.tsx';
import { Range } from '../range/Range.tsx';
import { Testimonial } from '../testimonial/Testimonial.tsx';

const below = { marginBlockStart: 'var(--coodyssee-space-10)' } as const;
const trades = inSector('Bâtiment');
const steps = [
  ['Une visite', 'Un membre du pôle vient voir, écoute, et dit qui il faut autour de la table.'],
  ['Un devis', 'Chacun chiffre son lot ; vous recevez un seul document, lisible, signé de la coopérative.'],
  [
    'Un chantier',
    'Une personne tient le planning et répond au téléphone, du premier coup de pelle à la clé.',
  ],
] as const;

const Pole = () => (
  <Site current="#poles">
    <Band tone="warm" aria-label="Le pôle">
      <PoleHeading name="Bâtiment" mark={<Logo variant="symbol" decorative />}>
        <p>
          De la charpente à la taille de pierre, des artisans qui chiffrent, bâtissent et garantissent
          ensemble. Un chantier, un interlocuteur, toute une cordée derrière.
        </p>
      </PoleHeading>
    </Band>
    <Band aria-labelledby="etapes">
      <GroundTitle id="etapes">Comment se passe un chantier</GroundTitle>
      <Grid as="ul" column="16rem" style={{ ...below, columnGap: 'var(--coodyssee-space-12)' }}>
        {steps.map(([title, words]) => (
          <li key={title}>
            <Heading level={3} size="4">
              {title}
            </Heading>
            <p>{words}</p>
          </li>
        ))}
      </Grid>
    </Band>
    <Band tone="warm" aria-labelledby="membres">
      <GroundTitle id="membres">Les métiers du pôle</GroundTitle>
      <Grid column="17rem" style={below}>
        {trades.map((one) => (
          <EntrepreneurCard key={one.id} entrepreneur={one} />
        ))}
      </Grid>
    </Band>
    <Band tone="inverse" aria-label="Témoignage" backdrop={<Range />}>
      <Testimonial
        style={{ maxInlineSize: 'var(--coodyssee-container-text)' }}
        name="Coeur de mélèze"
        capacity="Ébéniste, Vars"
        date="2026-10-02"
        consent={{ given: '2026-10-02', record: 'accords/2026-10-02.pdf' }}
        colour={memberNamed('Coeur de mélèze').colour}
      >
        Sur un escalier, j’ai besoin du serrurier. Avant, je l’attendais. Maintenant, on dessine la rampe
        ensemble.
      </Testimonial>
    </Band>
    <CallToJoin
      title="Vous bâtissez dans la vallée ?"
      action={
        <Link button="primary" size="lg" href="#reunion">
          Rencontrer le pôle
        </Link>
      }
    >
      <p>Venez voir un chantier avant de décider quoi que ce soit.</p>
    </CallToJoin>
  </Site>
);

/** Un pôle : le même signe que partout, le pôle en toutes lettres. */
const meta = {
  title: 'Éditorial/Pages/Pôle Bâtiment',
  component: Pole,
  parameters: { layout: 'fullscreen' },
} satisfies Meta<typeof Pole>;
export default meta;

export const Page: StoryObj<typeof meta> = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { level: 1, name: 'Pôle Bâtiment' })).toBeVisible();
  },
};
