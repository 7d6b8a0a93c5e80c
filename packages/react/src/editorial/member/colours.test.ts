import { contrast } from '@coodyssee/logo/colour';
import { inks } from '@coodyssee/tokens';
import { expect, it } from 'vitest';
import { readFixture } from '../../../../../tests/read-fixture.ts';
import { memberStyle } from './colours.ts';

it('holds every member’s colour at 3:1 on every ground, by day and by night', () => {
  const colours = readFixture('members.csv').map(({ accent_color = '' }) => accent_color);
  expect(colours.length).toBeGreaterThan(40);
  for (const colour of ['yellow', 'white', 'black', ...colours]) {
    const style = memberStyle(colour) as Record<string, string>;
    for (const ground of [inks.blanc, inks.neige])
      expect(contrast(style['--coodyssee-member-day'] ?? '', ground), colour).toBeGreaterThanOrEqual(3);
    expect(contrast(style['--coodyssee-member-night'] ?? '', inks.ardoise), colour).toBeGreaterThanOrEqual(3);
  }
});
