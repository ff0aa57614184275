import { MgDoseCheck } from './elements/mg-dose-check/mg-dose-check.js';
import { languages } from './locales/index.js';
import { define } from './ui/define.js';
import { addLanguage } from './ui/languages.js';

export { MgDoseCheck };

for (const words of Object.values(languages)) addLanguage(words);
define('mg-dose-check', MgDoseCheck);
