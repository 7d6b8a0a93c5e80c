import { EntrepreneurCard, FunderStrip, KeyFigure, Testimonial } from '@coodyssee/react';
import pixelmatch from 'pixelmatch';
import type { Page } from 'playwright';
import { PNG } from 'pngjs';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Opened } from './open-site.ts';
import { runPhp } from './run-php.ts';
import { visit } from './visitor.ts';

const day = '2026-03-01' as const;
const words = { name: 'Camille', capacity: 'Potière, Gap', date: day } as const;
const colour = '#0b7285';

/** A component, and the PHP that draws the same thing. */
const pairs: readonly (readonly [what: string, component: ReactElement, php: string])[] = [
  [
    'a key figure',
    <KeyFigure key="1" value="85" source="Registre" date={day}>
      membres
    </KeyFigure>,
    `Coodyssee\\render_key_figure( array( 'value' => '85', 'label' => 'membres', 'source' => 'Registre', 'date' => '${day}' ) )`,
  ],
  [
    'a testimony',
    <Testimonial key="2" {...words} colour={colour} consent={{ given: day, record: 'x' }}>
      On partage.
    </Testimonial>,
    `Coodyssee\\render_testimonial( array( 'words' => 'On partage.', 'name' => 'Camille', 'capacity' => 'Potière, Gap', 'date' => '${day}', 'consentGiven' => '${day}', 'consentRecord' => 'x', 'colour' => '${colour}' ) )`,
  ],
  [
    'a member’s card',
    <EntrepreneurCard
      key="3"
      entrepreneur={{ id: '1', name: 'Ô', trade: 'Potière', town: 'Gap', href: '/', colour }}
    />,
    `Coodyssee\\member_card( array( 'id' => 1, 'name' => 'Ô', 'trade' => 'Potière', 'town' => 'Gap', 'day' => '${colour}', 'night' => '${colour}', 'logo' => '' ) )`,
  ],
  [
    'the funders’ strip',
    <FunderStrip
      key="4"
      union="part"
      project={{ name: 'Ateliers', number: '14', from: '2027-01-01', to: '2028-12-31' }}
      coFunders={[{ rank: 'region', name: 'Une région' }]}
    />,
    `Coodyssee\\render_funders( array( 'union' => 'part', 'project' => 'Ateliers', 'number' => '14', 'from' => '2027-01-01', 'to' => '2028-12-31', 'region' => 'Une région' ) )`,
  ],
];

/** What a piece of markup looks like on the site's own page. */
async function pictureOf(page: Page, markup: string): Promise<PNG> {
  await page.evaluate((given) => {
    const place = document.createElement('div');
    place.id = 'seen';
    place.style.inlineSize = '30rem';
    place.innerHTML = given;
    document.querySelector('main')?.replaceChildren(place);
  }, markup);
  await page.evaluate(() => document.fonts.ready);
  return PNG.sync.read(await page.locator('#seen').screenshot());
}

/** What PHP draws is what the components draw. */
export function alike(open: () => Opened): void {
  describe('the look', () => {
    it.each(pairs)('of %s is the component’s own', async (_, component, php) => {
      const markup = await runPhp<string>(open(), `return ${php};`);
      const { page } = await visit(open());
      await page.goto(`${open().site.url}/annuaire/`);
      const [ours, theirs] = [
        await pictureOf(page, markup),
        await pictureOf(page, renderToStaticMarkup(component)),
      ];
      await page.close();
      expect([ours.width, ours.height]).toEqual([theirs.width, theirs.height]);
      const apart = pixelmatch(ours.data, theirs.data, undefined, ours.width, ours.height, {
        threshold: 0.1,
      });
      expect(apart).toBeLessThan(20);
    });
  });
}
