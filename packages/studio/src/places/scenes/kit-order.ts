import type { KitOrder } from '@coodyssee/kit';
import { checkRecord, createSettings, type MemberRecord } from '@coodyssee/kit/sheets';
import type { Source } from '../placing/draw-form.ts';
import type { SceneProps } from './scene.ts';

const noPng = async (): Promise<never> => {
  throw new RangeError('A scene writes no PNG.');
};
const renderPng: KitOrder['renderPng'] = Object.assign(noPng, { artwork: noPng });

const settings = createSettings();

/** The record of a place: where nobody is named or can be reached, somebody invented, so that it is seen as it will be. */
function withSample(record: MemberRecord, { sample }: SceneProps['words']): MemberRecord {
  const { person = sample.person, phone, email, website } = record;
  const isReached = phone || email || website;
  return { ...record, person, ...(!isReached && { phone: sample.phone, email: sample.email }) };
}

/** What the kit's own sheets are drawn from, for a place that shows one. @throws KitError for a record that no file is made from */
export function kitOrderOf(
  { order, identity, typesetter, own }: Source,
  words: SceneProps['words'],
): KitOrder {
  const { record: member } = checkRecord(withSample(order.record, words));
  return { member, slug: '', settings, identity, typesetter, renderPng, ...(own && { ownLogo: own }) };
}
