import { createIdentity, isMisfit } from '@coodyssee/logo';
import { platform } from '@coodyssee/logo/node';
import { describe, expect, it } from 'vitest';
import { brand } from '../fixtures/brand-sonnaille/brand.ts';

const identity = createIdentity(brand, platform);
const member = { name: 'Ferme du Clot', trade: 'Maraîchère' };
await identity.load(member);
const words = brand.layouts.filter(({ needs }) => !needs);
/** What would come from the brand that the engine was first made for. */
const foreign = /Coodyssée|#f28c28|#ec6a1e|coopérative/i;

describe('a brand that the engine has never heard of', () => {
  it.each(words.flatMap((layout) => brand.inkSets.map((set) => [layout.id, set.id] as const)))(
    'draws its %s in %s, in its own words and inks',
    (layout, inks) => {
      const artwork = identity.badge(member, { layout, inks, colour: 'darkgreen' });
      const svg = artwork.svg();
      expect(svg).toContain('Sonnaille');
      expect(svg.replaceAll(/coodyssee-[\w-]+/g, '')).not.toMatch(foreign);
    },
  );

  it.each(brand.logos.map(({ id }) => id))('draws its logo %s', (variant) => {
    const artwork = identity.logo({ variant });
    expect(artwork.scene.title).toContain('Sonnaille');
    expect(artwork.inks.mark ?? artwork.inks.wordmark).toMatchObject({ screen: '#2f86d0' });
  });

  it('names what it belongs to where there is room, and leaves it out where there is less', () => {
    const wordingOf = (layout: string) => identity.badge(member, { layout }).fit.wording;
    expect(wordingOf('ticket')).toBe('full');
    expect(identity.badge(member, { layout: 'ticket' }).svg()).toContain('du réseau Grand Alpage');
    expect(wordingOf('compact')).toBe('short');
  });

  it('guards its own name, and lets the other one pass', () => {
    expect(() => identity.badge({ name: '5onn@ille' })).toThrow(/Sonnaille/);
    expect(identity.badge({ name: 'Coodyssée' }).svg()).toContain('Coodyssée');
  });

  it('writes every format', async () => {
    const artwork = identity.badge(member, { layout: 'band', inks: 'kraft' });
    expect(artwork.ground.name).toBe('lin');
    const [png, pdf] = [await artwork.png({ width: 400 }), await artwork.pdf({ for: 'print' })];
    expect([...png.slice(1, 4)]).toEqual([...Buffer.from('PNG')]);
    expect(Buffer.from(pdf.slice(0, 5)).toString()).toBe('%PDF-');
  });

  it('stands with others, and tries layouts in order', () => {
    expect(brand.statuses).toHaveLength(2);
    const answer = identity.firstFitting(member, ['ticket', 'band']);
    expect(isMisfit(answer) ? answer : answer.drawn.design?.id).toBe('ticket');
  });
});
