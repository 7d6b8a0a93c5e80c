import { endorsementText } from '@coodyssee/logo';
import { brand } from '@coodyssee/logo/brand';
import { typesetFrench } from '@coodyssee/logo/type';
import { setRuns, type TextStyle, type Words } from '../page/text.ts';
import { capitalised } from '../words/capitalised.ts';
import type { KitOrder } from './support.ts';

interface EndorsementOptions {
  readonly width: number;
  /** Default `long`, with a capital: it is a line of its own. */
  readonly wording?: 'long' | 'short';
}

/**
 * What the member is to the cooperative, in one line: as in a badge, the cooperative's name stands out by weight alone.
 * @throws IdentityError `does-not-fit`
 */
export function setEndorsement(
  { member, typesetter }: Pick<KitOrder, 'member' | 'typesetter'>,
  style: TextStyle,
  { width, wording = 'long' }: EndorsementOptions,
): Words {
  const said = endorsementText(brand, member.status ?? brand.statuses[0].id, wording);
  const { text } = typesetFrench(wording === 'long' ? capitalised(said) : said);
  const at = text.lastIndexOf(brand.name);
  const end = at + brand.name.length;
  const runs = [
    { text: text.slice(0, at), weight: style.weight },
    { text: text.slice(at, end), weight: 700 as const },
    { text: text.slice(end), weight: style.weight },
  ];
  return setRuns(
    runs.filter((run) => run.text),
    style,
    { typesetter, width },
  );
}
