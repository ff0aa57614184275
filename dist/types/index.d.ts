export { MgDoseCheck } from './mg-dose-check.js';
export { MgQuiz } from './mg-quiz.js';
export type { DoseCheckEventDetails } from './elements/mg-dose-check/events.js';
export type { QuizEventDetails, ProductDetail, StepDetail } from './elements/mg-quiz/events.js';
export type * from './engine/types.js';
