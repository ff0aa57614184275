import { MgFoodTable } from './shared/elements/mg-food-table.js';
import { languages } from './shared/locales.js';
import { addLanguage, define } from './shared/ui.js';

for (const words of Object.values(languages))
    addLanguage(words);
define('mg-food-table', MgFoodTable);

export { MgFoodTable };
