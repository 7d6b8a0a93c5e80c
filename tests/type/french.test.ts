import { describe, expect, it } from 'vitest';
import { capitals } from '../../packages/logo/src/type/capitals.ts';
import { typesetFrench } from '../../packages/logo/src/type/french.ts';
import { suggestFrench } from '../../packages/logo/src/type/suggest.ts';

/** No-break spaces made visible: ~ is U+00A0, ^ is U+202F. */
const shown = (text: string) => text.replaceAll('\u00A0', '~').replaceAll('\u202F', '^');

describe('French typesetting', () => {
  it.each([
    ["L'Aiguille et le Fil", 'L’Aiguille et le Fil'],
    ['C\u02BChoar an Heol', 'C’hoar an Heol'],
    ["'Yo' 6' 2\"", "'Yo' 6' 2\""],
    [
      "a'b@c.example l'atelier.fr https://x.example/l'a?b",
      "a'b@c.example l'atelier.fr https://x.example/l'a?b",
    ],
    ['Quoi ? Oui ! Bien ; ici', 'Quoi^? Oui^! Bien^; ici'],
    ['Yahoo! ¿Y si cantamos?', 'Yahoo! ¿Y si cantamos?'],
    ['Atelier : bois', 'Atelier~: bois'],
    ['«Bonjour»', '«~Bonjour~»'],
    ['« Bonjour »', '«~Bonjour~»'],
    ['2 500 m', '2^500~m'],
    ['12 345 678 km', '12^345^678~km'],
    ['04 92 48 53 05', '04~92~48~53~05'],
    ['Gap 05 100', 'Gap 05 100'],
    ['100 % laine', '100~% laine'],
    ['25 °C, 3 kg et 5 moutons', '25~°C, 3~kg et 5 moutons'],
    ['Atelier n° 7', 'Atelier n°~7'],
    ['Atelier N°7', 'Atelier N°~7'],
    ['M. Dupont, Mme Martin', 'M.~Dupont, Mme~Martin'],
    ['entrepreneur·e salarié·e', 'entrepreneur·e salarié·e'],
    ['El Col·lectiu', 'El Col·lectiu'],
    ['Sel &amp; Poivre', 'Sel &amp; Poivre'],
    ['{{7*7}} <%= 7*7 %>', '{{7*7}} <%= 7*7 %>'],
  ])('%s → %s', (raw, wanted) => {
    const { text, notices } = typesetFrench(raw);
    expect(shown(text)).toBe(wanted);
    expect(notices.length > 0).toBe(text !== raw);
    expect(typesetFrench(text).text).toBe(text);
  });

  it('tells each habit once, in French', () => {
    expect(typesetFrench("L'été, l'hiver").notices.map(({ message }) => message)).toEqual([
      'L’apostrophe droite a été remplacée par l’apostrophe typographique (’).',
    ]);
  });
});

describe('suggestions', () => {
  it.each([
    ['Coeur de mélèze', ['ligature'], 'Cœur de mélèze'],
    ['OEUVRE, soeurs et voeux', ['ligature'], 'ŒUVRE, sœurs et vœux'],
    ['ETE COMME HIVER', ['accented-capitals'], 'ÉTÉ COMME HIVER'],
    ['Le "Petit" Théâtre', ['quotes'], 'Le «\u00A0Petit\u00A0» Théâtre'],
    ['Sel &amp; Poivre', ['entity'], 'Sel & Poivre'],
    ['Et si on chantait?', ['space-before-mark'], 'Et si on chantait\u202F?'],
  ])('%s', (raw, codes, proposal) => {
    const offers = suggestFrench(raw);
    expect(offers.map(({ code }) => code)).toEqual(codes);
    expect(offers[0]?.proposal).toBe(proposal);
    expect(offers[0]?.message).toContain(`«\u00A0${proposal}\u00A0»`);
  });

  it.each([
    'coexister',
    'coefficient',
    'moelleux',
    'coopérative',
    'Coodyssée',
    'Goethe',
    'poêle',
    'ELAGUEUR',
    '¿Y si cantamos?',
    'coeur@x.example',
  ])('nothing for %s', (raw) => {
    expect(suggestFrench(raw)).toEqual([]);
  });
});

describe('capitals', () => {
  it.each([
    ['Élan vertical', 'ÉLAN VERTICAL'],
    ['Le Bœuf à lunettes', 'LE BŒUF À LUNETTES'],
    ['Coodyssée', 'COODYSSÉE'],
    ['Refuge à 2\u202F500\u00A0m', 'REFUGE À 2\u202F500\u00A0m'],
    ['25 kg, 3 km', '25 kg, 3 km'],
    ['Atelier n°\u00A07', 'ATELIER n°\u00A07'],
    ['le 1er mètre', 'LE 1er MÈTRE'],
    ['Þór & Straße', 'ÞÓR & STRASSE'],
    ['Işık İpek', 'IŞIK İPEK'],
    ['Αέρας', 'ΑΕΡΑΣ'],
    ['მთა', 'მთა'],
    ['avec Co’hop', 'AVEC Co’hop'],
    ['contact@ubac.example', 'contact@ubac.example'],
  ])('%s → %s', (raw, wanted) => {
    expect(capitals(raw)).toBe(wanted);
  });
});
