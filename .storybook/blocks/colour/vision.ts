import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  formatHex,
} from 'culori';

/** One way to see colours, by the model of Machado (2009) at its full strength. */
export interface Vision {
  readonly id: string;
  readonly label: string;
  readonly see: (screen: string) => string;
}

const through =
  (filter: (severity: number) => (colour: string) => unknown) =>
  (screen: string): string =>
    formatHex(filter(1)(screen) as string) ?? screen;

export const visions: readonly Vision[] = [
  { id: 'usual', label: 'Vision courante', see: (screen) => screen },
  { id: 'protan', label: 'Protanopie (le rouge s’éteint)', see: through(filterDeficiencyProt) },
  { id: 'deutan', label: 'Deutéranopie (le vert se perd)', see: through(filterDeficiencyDeuter) },
  { id: 'tritan', label: 'Tritanopie (le bleu se perd)', see: through(filterDeficiencyTrit) },
];

const difference = differenceCiede2000();

/** How far two colours are apart for one eye, in ΔE00; from 10, they are told apart at first sight. */
export const distance = ({ see }: Vision, a: string, b: string): number => difference(see(a), see(b));
