import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { inSector, memberNamed } from '../../../../../.storybook/fixtures/content.ts';
import { Site } from '../../../../../.storybook/fixtures/Site.tsx';
import { PersonMark } from '../../brand/person/PersonMark.tsx';
import { Band } from '../../interface/band/Band.tsx';
import { Grid } from '../../interface/band/Grid.tsx';
import { Breadcrumbs } from '../../interface/breadcrumbs/Breadcrumbs.tsx';
import { Link } from '../../interface/link/Link.tsx';
import { Tag } from '../../interface/tag/Tag.tsx';
import { EntrepreneurCard } from '../entrepreneur-card/EntrepreneurCard.tsx';
import { GroundTitle } from '../ground-title/GroundTitle.tsx';
import { MemberHeading } from '../member/MemberHeading.tsx';

const member = memberNamed('El Col·lectiu');
const below = { marginBlockStart: 'var(--coodyssee-space-8)' } as const;
const measure = { maxInlineSize: 'var(--coodyssee-container-text)' } as const;

const Fiche = () => (
  <Site current="#annuaire">
    <Band tone="warm" aria-labelledby="nom">
      <Breadcrumbs
        items={[
          { label: 'Accueil', href: '#accueil' },
          { label: 'Annuaire', href: '#annuaire' },
          { label: member.name },
        ]}
      />
      <MemberHeading
        id="nom"
        style={{ marginBlockStart: 'var(--coodyssee-space-12)' }}
        name={member.name}
        trade={member.trade}
        endorsement="une activité de la coopérative Coodyssée"
        colour={member.colour}
        mark={<PersonMark name={member.name} size={176} decorative />}
      />
    </Band>
    <Band aria-label="L’activité">
      <Grid
        column="22rem"
        style={{ columnGap: 'var(--coodyssee-space-16)', rowGap: 'var(--coodyssee-space-12)' }}
      >
        <div style={measure}>
          <GroundTitle size="3">Ce que nous faisons</GroundTitle>
          <p style={below}>
            Des charpentes en mélèze du pays, levées à plusieurs et à la main quand la route s’arrête avant le
            chantier. Nous taillons en atelier, à Veynes, et nous assemblons sur place.
          </p>
          <p>
            Le bois vient de scieries à moins de trente kilomètres. Les chutes chauffent l’atelier. Pour la
            couverture et la pierre, nous venons avec nos collègues du pôle : un seul devis, un seul planning.
          </p>
          <p style={{ display: 'flex', flexWrap: 'wrap', gap: 'var(--coodyssee-space-2)' }}>
            <Tag tone="brand">Pôle Bâtiment</Tag>
            <Tag>Ossature</Tag>
            <Tag>Couverture en bardeaux</Tag>
            <Tag>Réemploi</Tag>
          </p>
        </div>
        <div>
          <GroundTitle size="3">Nous joindre</GroundTitle>
          <address
            style={{ ...below, display: 'grid', gap: 'var(--coodyssee-space-3)', fontStyle: 'normal' }}
          >
            <span>{member.town}, Hautes-Alpes</span>
            <Link href={`tel:+33${member.phone.replace(/\s/g, '').slice(1)}`}>
              {member.phone.replaceAll(' ', '\u00a0')}
            </Link>
            <Link href={`mailto:${member.email}`}>{member.email}</Link>
            <Link href={member.website} isExternal>
              Le site de l’atelier
            </Link>
          </address>
        </div>
      </Grid>
    </Band>
    <Band tone="warm" aria-labelledby="collegues">
      <GroundTitle id="collegues">Sur la même corde</GroundTitle>
      <Grid column="17rem" style={below}>
        {inSector('Bâtiment')
          .filter(({ id }) => id !== member.id)
          .slice(0, 3)
          .map((one) => (
            <EntrepreneurCard key={one.id} entrepreneur={one} />
          ))}
      </Grid>
    </Band>
  </Site>
);

/** La page d’un membre : sa couleur, ses mots, ses coordonnées ; la coopérative en second. */
const meta = {
  title: 'Éditorial/Pages/Fiche d’un membre',
  component: Fiche,
  parameters: { layout: 'fullscreen' },
} satisfies Meta<typeof Fiche>;
export default meta;

export const Page: StoryObj<typeof meta> = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { level: 1 })).toHaveTextContent(member.name);
    await expect(canvas.getByText(/une activité de la coopérative/)).toBeVisible();
  },
};
