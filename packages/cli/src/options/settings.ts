import { fr } from '@coodyssee/kit/words';
import { nameOptions, type Option } from '../command.ts';

/** The cooperative's settings, by their file. */
export const settingsBeside = (what: string): Option =>
  nameOptions({
    settings: {
      value: 'fichier',
      example: 'coodyssee.json',
      help: fr`réglages de la coopérative (coodyssee.json à côté de ${what})`,
    },
  }).settings;
