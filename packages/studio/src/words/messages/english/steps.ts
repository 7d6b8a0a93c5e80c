import type { Step } from '../speech.ts';

/** The rungs of every ladder, after a noun: « Name on two lines, 92% ». */
export const steps: Readonly<Record<string, string>> = {
  'one-line': 'on one line',
  'one-line-tight': 'on one line, letters closer together',
  'one-line-smaller': 'on one line',
  'one-line-smallest': 'on one line',
  'two-lines': 'on two lines',
  'two-lines-smaller': 'on two lines',
  'three-lines-smaller': 'on three lines',
  arc: 'around the arc',
  'arc-tight': 'around the arc, letters closer together',
  'arc-smaller': 'around the arc',
};

export const sayStep = ({ id, scale }: Step): string => {
  const rung = steps[id] ?? 'made to fit';
  return scale < 0.9995 ? `${rung}, ${Math.floor(scale * 100 + 1e-9)}%` : rung;
};
