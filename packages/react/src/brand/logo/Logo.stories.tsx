import { createIdentity } from '@coodyssee/logo';
import { brand } from '@coodyssee/logo/brand';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Logo } from './Logo.tsx';
import type { LogoVariant } from './steps.ts';

/**
 * Le logo de la coopérative, dans la page : il suit le jour et la nuit, et reste net à toutes les tailles.
 *
 * **À faire.** Dans un lien, dire où il mène (`title`). Le laisser prendre la place de son cadre.
 *
 * **À éviter.** Lui donner la couleur d’un membre : seul un badge la porte.
 *
 * **Accessibilité.** Il se lit comme une image nommée ; il se tait (`decorative`) quand le nom est écrit à côté.
 */
const meta = {
  title: 'Logo/Logo',
  component: Logo,
  args: { variant: 'horizontal', width: 240 },
} satisfies Meta<typeof Logo>;
export default meta;
type Story = StoryObj<typeof meta>;

/** Le logo de tous les jours. Ses tracés sont dans le composant : rien à télécharger, rien qui bouge. */
export const Horizontal: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('img')).toHaveAccessibleName('Logo Coodyssée');
  },
};

export const Vertical: Story = { args: { variant: 'vertical', width: 160 } };
export const Symbole: Story = { args: { variant: 'symbol', width: 96 } };
export const NomSeul: Story = { name: 'Nom seul', args: { variant: 'wordmark', width: 200 } };

const widths = [320, 240, 160, 130, 129, 96, 95, 48, 28, 27, 20, 16];
const row = { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: '2rem' } as const;

/** Sous sa largeur la plus petite, le logo cède la place au dessin plus simple : il ne rétrécit jamais sans fin. */
export const Tailles: Story = {
  render: () => (
    <div style={row}>
      {widths.map((width) => (
        <Logo key={width} width={width} />
      ))}
    </div>
  ),
};

const boxes = [420, 130, 129, 96, 95, 27];
const outline = { outline: 'var(--coodyssee-stroke-thin) dashed var(--coodyssee-color-border)' };

/** Sans `width`, le logo suit son conteneur, par le style seul : le premier affichage est le bon. */
export const DansUnConteneur: Story = {
  name: 'Dans un conteneur',
  args: { width: undefined as unknown as number },
  render: () => (
    <div style={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '1rem' }}>
      {boxes.map((width) => (
        <div key={width} data-testid={width} style={{ width, maxWidth: '100%', ...outline }}>
          <Logo />
        </div>
      ))}
    </div>
  ),
  play: async ({ canvas }) => {
    const drawn = boxes.map((width) => {
      const all = [...canvas.getByTestId(`${width}`).querySelectorAll('svg')];
      const shown = all.filter((svg) => svg.getBoundingClientRect().width > 0);
      return shown.map((svg) => `${all.indexOf(svg)} à ${svg.getBoundingClientRect().width}`).join();
    });
    await expect(drawn).toEqual(['0 à 420', '0 à 130', '1 à 129', '1 à 96', '2 à 40', '3 à 27']);
  },
};

const grounds = {
  colour: 'ink-blanc',
  dark: 'ink-ardoise',
  reversed: 'color-brand-fill',
  black: 'ink-neige',
  white: 'ink-noir',
} as const;
const sets = Object.keys(grounds) as (keyof typeof grounds)[];

/** Chaque encre sur un fond où elle se lit. */
export const Encres: Story = {
  render: () => (
    <div style={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(18rem, 1fr))' }}>
      {sets.map((ink) => (
        <div key={ink} style={{ padding: '2.5rem', background: `var(--coodyssee-${grounds[ink]})` }}>
          <Logo ink={ink} width={220} />
        </div>
      ))}
    </div>
  ),
  play: async ({ canvas }) => {
    const identity = createIdentity(brand, {});
    const rgb = (hex: string) =>
      `rgb(${hex
        .match(/[\da-f]{2}/gi)
        ?.map((part) => Number.parseInt(part, 16))
        .join(', ')})`;
    const fills = canvas
      .getAllByRole('img')
      .map((logo) =>
        [...logo.querySelectorAll('path:not([data-part="people"])')].map(
          (path) => getComputedStyle(path).fill,
        ),
      );
    const wanted = sets.map((set) => {
      const { inks } = identity.logo({ variant: 'horizontal', inks: set, ground: 'none' });
      return [inks.mark, inks.wordmark].map((ink) => rgb(ink?.screen ?? ''));
    });
    await expect(fills).toEqual(wanted);
  },
};

/** `auto` suit le jour et la nuit ; une partie de la page peut garder les siens. */
export const JourEtNuit: Story = {
  name: 'Jour et nuit',
  render: () => (
    <div style={{ display: 'flex', flexWrap: 'wrap' }}>
      {['light', 'dark'].map((theme) => (
        <div
          key={theme}
          data-theme={theme}
          style={{ padding: '2.5rem', background: 'var(--coodyssee-color-surface)' }}
        >
          <Logo width={220} />
        </div>
      ))}
    </div>
  ),
};

/** Dans un lien, l’alternative dit où il mène. */
export const DansUnLien: Story = {
  name: 'Dans un lien',
  render: () => (
    <a href="#accueil" style={{ display: 'inline-block' }}>
      <Logo title="Coodyssée, page d’accueil" width={160} />
    </a>
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('link')).toHaveAccessibleName('Coodyssée, page d’accueil');
  },
};

const all: readonly LogoVariant[] = [
  'symbol',
  'symbol-small',
  'wordmark',
  'horizontal',
  'horizontal-small',
  'vertical',
];

/** Une encre, celle du texte autour : tout tient par les formes. */
export const UneEncre: Story = {
  name: 'Une encre',
  render: () => (
    <div style={{ ...row, color: 'var(--coodyssee-color-text-muted)' }}>
      {all.map((variant) => (
        <Logo key={variant} variant={variant} ink="current" width={variant.startsWith('symbol') ? 64 : 180} />
      ))}
    </div>
  ),
};
