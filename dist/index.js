import './mg-dose-check.js';
import './mg-food-table.js';
import './mg-quiz.js';
export { MgDoseCheck } from './shared/elements/mg-dose-check.js';
export { MgFoodTable } from './shared/elements/mg-food-table.js';
export { MgQuiz } from './shared/elements/mg-quiz.js';
