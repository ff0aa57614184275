import { MgDoseCheck } from './shared/elements/mg-dose-check.js';
import { languages } from './shared/locales.js';
import { addLanguage, define } from './shared/ui.js';

for (const words of Object.values(languages))
    addLanguage(words);
define('mg-dose-check', MgDoseCheck);

export { MgDoseCheck };
