import { addons } from 'storybook/manager-api';
import { themes } from './theme/brand-theme.ts';
import { speakFrench } from './theme/panel-titles.ts';

const night = matchMedia('(prefers-color-scheme: dark)');

const show = () => addons.setConfig({ theme: themes[night.matches ? 'dark' : 'light'] });
show();
night.addEventListener('change', show);
// registered last, so called once every panel is there
addons.register('coodyssee/words', speakFrench);
