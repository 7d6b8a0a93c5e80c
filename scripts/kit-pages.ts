/** Pages of one member's kit side by side, each at a scale at which it can be seen. */
import { checkRecord, createSettings, kitTexts } from '@coodyssee/kit';
import { renderPng } from '@coodyssee/logo/png';
import { cardBack } from '../packages/kit/src/supports/business-card/back.ts';
import { cardFront } from '../packages/kit/src/supports/business-card/front.ts';
import { kakemono } from '../packages/kit/src/supports/kakemono/kakemono.ts';
import { posterFormats } from '../packages/kit/src/supports/poster/poster-format.ts';
import { posterSheet } from '../packages/kit/src/supports/poster/poster-sheet.ts';
import { symbolPortrait } from '../packages/kit/src/supports/social/portrait.ts';
import { squarePost } from '../packages/kit/src/supports/social/square-post.ts';
import { identity } from './identity.ts';
import { page } from './sheet.ts';

const settings = createSettings({ legal: { form: 'SARL', registry: 'Gap' } });
const { record: member } = checkRecord({
  name: 'Atelier Ubac',
  trade: 'Ébéniste',
  person: 'Camille Roux',
  town: 'Embrun',
  colour: 'vert sapin',
  email: 'contact@atelier-ubac.example',
  phone: '06 39 98 00 42',
  website: 'https://atelier-ubac.example',
});
const words = {
  title: 'Portes ouvertes à l’atelier',
  date: 'Samedi 12 juin, de 14 h à 18 h',
  place: 'Embrun',
  text: 'Venez voir naître un meuble, du plateau brut à la table finie.',
};

/** A card, both sides, a portrait, a picture to post, a poster and a roll-up banner. */
export async function kitPages() {
  const texts = [...kitTexts(member, settings), ...Object.values(words)];
  const typesetter = await identity.load(texts);
  const order = { member, slug: 'atelier-ubac', settings, identity, typesetter, renderPng };
  const [a3] = posterFormats;
  return [
    page([30, 30, 340], cardFront(order)),
    page([30, 270, 340], cardBack(order, {})),
    page([390, 30, 220], symbolPortrait(order).sheet),
    page([390, 270, 220], squarePost(order).sheet),
    page([630, 30, 325], posterSheet(order, a3, words).sheet),
    page([975, 30, 195.5], kakemono(order).sheet),
  ];
}
