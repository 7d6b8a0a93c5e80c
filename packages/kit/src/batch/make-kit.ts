import { readOwnLogo } from '@coodyssee/logo/own-logo';
import { renderPng } from '@coodyssee/logo/png';
import { assembleKit } from '../assembly/assemble-kit.ts';
import { checkRecord } from '../record/check-record.ts';
import { createSettings, parseSettings } from '../record/create-settings.ts';
import { kitTexts } from '../record/kit-texts.ts';
import { supports } from '../supports/catalogue.ts';
import { identity } from './identity.ts';
import type { MakeKit } from './kit-maker.ts';

/**
 * The settings of a run, from the text of their file.
 *
 * @throws KitError for what no setting can be
 */
export const readSettings = (text: string) => (text.trim() === '' ? createSettings() : parseSettings(text));

/** Every support of one member, with Node's fonts and rasteriser. */
export const makeKit: MakeKit = async ({ record, ownLogo: svg, slug, settings: text }) => {
  const settings = readSettings(text);
  const { record: member, notices } = checkRecord(record);
  const typesetter = await identity.load(kitTexts(member, settings));
  const order = { member, notices, slug, settings, identity, typesetter, renderPng };
  const ownLogo = svg === undefined ? undefined : readOwnLogo(new TextEncoder().encode(svg));
  return assembleKit({ ...order, ...(ownLogo && { ownLogo }) }, supports);
};
