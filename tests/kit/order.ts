import {
  checkRecord,
  createSettings,
  type KitOrder,
  kitTexts,
  type MemberRecord,
  type SettingsInput,
  slugOf,
} from '@coodyssee/kit';
import { renderPng } from '@coodyssee/logo/png';
import { identity } from '../low-floor.ts';

/** An invented member with every column filled. */
export const ubac: MemberRecord = {
  name: 'Atelier Ubac',
  trade: 'Ébéniste',
  person: 'Camille Roux',
  town: 'Embrun',
  colour: 'seagreen',
  email: 'contact@atelier-ubac.example',
  phone: '06 39 98 00 42',
  website: 'atelier-ubac.example',
};

/** Words that would be markup, formulas or commands where they are not escaped. */
export const hostile: MemberRecord = {
  ...ubac,
  name: `]]></title><svg onload=alert(1)> & "Co" 'x'`,
  trade: '{\\rtf1 <img src=x onerror=alert(2)>',
  person: '<b>Moi</b> =HYPERLINK("x")',
  town: '--><!-- & \u0007Gap',
};

/** All that the law asks the settings for. */
export const whole: SettingsInput = { legal: { form: 'SARL', registry: 'Gap', capital: '20 000 €' } };

/** What supports are made from, ready. */
export async function orderFor(given: MemberRecord, input: SettingsInput = whole): Promise<KitOrder> {
  const { record: member, notices } = checkRecord(given);
  const settings = createSettings(input);
  const typesetter = await identity.load(kitTexts(member, settings));
  return { member, notices, slug: slugOf(member.name), settings, identity, typesetter, renderPng };
}
