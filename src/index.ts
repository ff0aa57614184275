export { MgDoseCheck } from './mg-dose-check.js';
export { MgFoodTable } from './mg-food-table.js';
export { MgQuiz } from './mg-quiz.js';
export type { DoseCheckEventDetails } from './elements/mg-dose-check/events.js';
export type { FoodTableEventDetails } from './elements/mg-food-table/events.js';
export type { QuizEventDetails, ProductDetail, StepDetail } from './elements/mg-quiz/events.js';
export type * from './engine/types.js';
