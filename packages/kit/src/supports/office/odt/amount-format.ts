import { element, type Xml } from '@coodyssee/logo/svg';

const number = (decimals: number): Xml =>
  element('number:number', {
    'number:decimal-places': decimals,
    'number:min-decimal-places': decimals,
    'number:min-integer-digits': 1,
    'number:grouping': 'true',
  });

/** The name a cell calls it by. */
export const amountStyle = 'MontantEnEuros';
const zero = `${amountStyle}Nul`;

/** `1 234,50 €`; nothing for a zero, so that free lines stay empty. */
export const amountFormat = (): readonly Xml[] => [
  element('number:number-style', { 'style:name': zero, 'style:volatile': 'true' }, [
    element('number:text', {}, ['']),
  ]),
  element(
    'number:number-style',
    { 'style:name': amountStyle, 'number:language': 'fr', 'number:country': 'FR' },
    [
      number(2),
      element('number:text', {}, ['\u00a0€']),
      element('style:map', { 'style:condition': 'value()=0', 'style:apply-style-name': zero }),
    ],
  ),
];
