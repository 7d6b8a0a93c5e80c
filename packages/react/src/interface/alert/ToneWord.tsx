'use client';
import { type Texts, useTexts } from '../base/language.ts';
import type { AlertTone } from './tones.ts';

interface ToneTexts extends Readonly<Record<AlertTone, string>> {
  readonly colon: string;
}

const texts: Texts<ToneTexts> = {
  fr: {
    info: 'Information',
    success: 'C’est fait',
    warning: 'Attention',
    error: 'Erreur',
    colon: '\u00a0: ',
  },
  en: { info: 'Information', success: 'Done', warning: 'Warning', error: 'Error', colon: ': ' },
};

interface ToneWordProps {
  readonly tone: AlertTone;
  /** Another word for the tone. */
  readonly label?: string | undefined;
}

/** What the tone’s colour and mark say to those who see them, before the message. */
export const ToneWord = ({ tone, label }: ToneWordProps) => {
  const told = useTexts(texts);
  return <span className="coodyssee-hidden">{`${label ?? told[tone]}${told.colon}`}</span>;
};
