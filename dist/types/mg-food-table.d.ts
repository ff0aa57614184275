import { MgFoodTable } from './elements/mg-food-table/mg-food-table.js';
export { MgFoodTable };
