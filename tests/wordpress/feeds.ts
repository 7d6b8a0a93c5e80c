import { createIdentity } from '@coodyssee/logo';
import { brand } from '@coodyssee/logo/brand';
import { platform } from '@coodyssee/logo/node';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { badgeComposer } from '../../packages/wordpress/src/composer/badges.ts';
import type { Opened } from './open-site.ts';
import { runPhp } from './run-php.ts';

const identity = createIdentity(brand, platform);
const order = { name: 'L’Échappée belle', trade: 'Accompagnatrice', colour: 'teal', layout: 'band' };

/** How far two pictures of one size are apart, on average, in steps of 255 a channel; both on white. */
function distance(ours: PNG, theirs: PNG): number {
  let sum = 0;
  for (let i = 0; i < ours.data.length; i += 4) {
    const alpha = (theirs.data[i + 3] ?? 0) / 255;
    for (let channel = 0; channel < 3; channel += 1)
      sum += Math.abs(
        (ours.data[i + channel] ?? 0) - ((theirs.data[i + channel] ?? 0) * alpha + 255 * (1 - alpha)),
      );
  }
  return sum / ((ours.data.length / 4) * 3);
}

/** Where SVG is not shown: a picture of the same drawing. */
export function feeds(open: () => Opened): void {
  describe('a feed', () => {
    it('shows a badge as a PNG that is the engine’s own, but for smoothed edges', async () => {
      const composed = await badgeComposer(identity)({ ...order, inks: 'colour' });
      if (!('drawing' in composed)) throw new Error(composed.refusal.what);
      const json = Buffer.from(JSON.stringify({ drawing: composed.drawing, name: order.name })).toString(
        'base64',
      );
      await runPhp(
        open(),
        `$attributes = json_decode( base64_decode( '${json}' ), true );
        wp_insert_post( wp_slash( array( 'post_status' => 'publish', 'post_title' => 'Badge', 'post_content' => '<!-- wp:coodyssee/badge ' . serialize_block_attributes( $attributes ) . ' /-->' ) ) ); return 1;`,
      );
      const feed = await (await fetch(`${open().site.url}/feed/`)).text();
      expect(feed).not.toContain('<svg');
      const [, address = '', words] =
        /<img [^>]*src="([^"]+\/coodyssee\/[^"]+\.png)" alt="([^"]*)"/.exec(feed) ?? [];
      expect(words).toContain('L’Échappée belle');
      const ours = PNG.sync.read(Buffer.from(await (await fetch(address)).arrayBuffer()));
      const artwork = identity.badge(
        { name: order.name, trade: order.trade },
        { layout: 'band', inks: 'colour', colour: order.colour, ground: 'none' },
      );
      const theirs = PNG.sync.read(Buffer.from(await artwork.png({ width: ours.width })));
      expect([ours.width, ours.height]).toEqual([theirs.width, theirs.height]);
      expect(distance(ours, theirs)).toBeLessThan(2);
    });
  });

  describe('another theme', () => {
    it('shows a member’s facts over their words, and the shortcodes', async () => {
      const seen = await runPhp<string[]>(
        open(),
        `return array( do_shortcode( '[coodyssee_key_figure value="85" label="membres" source="Registre" date="2026-01-01"]' ), do_shortcode( '[coodyssee_badge member="Petit Pas"]' ), do_shortcode( '[coodyssee_badge member="Personne"]' ), do_shortcode( '[coodyssee_key_figure value="85"]' ) );`,
      );
      expect(seen[0]).toContain('<strong>85</strong>');
      expect(seen[1]).toContain('Petit Pas');
      expect(seen.slice(2)).toEqual(['', '']);
      await runPhp(open(), `switch_theme( 'twentytwentyfive' ); return 1;`);
      const page = await (await fetch(`${open().site.url}/membres/petit-pas/`)).text();
      await runPhp(open(), `switch_theme( 'coodyssee-theme' ); return 1;`);
      expect(page).toContain('Danseuse');
      expect(page).toMatch(/coodyssee-sheet-badge.*<svg/s);
    });
  });
}
