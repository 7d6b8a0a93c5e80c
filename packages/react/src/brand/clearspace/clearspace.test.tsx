import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { composeLogo } from '../../../../../tests/low-floor.ts';
import { Clearspace } from './Clearspace.tsx';

it.each(['symbol', 'wordmark', 'horizontal', 'vertical'] as const)(
  'keeps the charter’s room round %s',
  (of) => {
    const { width, clearSpace } = composeLogo({ variant: of });
    const markup = renderToStaticMarkup(
      <Clearspace of={of} width={width}>
        <i />
      </Clearspace>,
    );
    const [, whole, padding] = /width:([\d.]+)px;padding:([\d.]+)px/.exec(markup) ?? [];
    expect(Number(padding)).toBeCloseTo(clearSpace, 1);
    expect(Number(whole)).toBeCloseTo(width + 2 * clearSpace, 1);
  },
);

it('keeps it in proportion where it follows a container', () => {
  const markup = renderToStaticMarkup(
    <Clearspace of={{ box: [200, 50], clearSpace: 25 }}>
      <i />
    </Clearspace>,
  );
  // 25 of the 250 that mark and room take together
  expect(markup).toContain('width:100%;padding:10%');
});
