import { MgFoodTable } from './elements/mg-food-table/mg-food-table.js';
import { languages } from './locales/index.js';
import { define } from './ui/define.js';
import { addLanguage } from './ui/languages.js';

export { MgFoodTable };

for (const words of Object.values(languages)) addLanguage(words);
define('mg-food-table', MgFoodTable);
