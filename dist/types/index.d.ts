export { MgQuiz } from './mg-quiz.js';
export type { QuizEventDetails, ProductDetail, StepDetail } from './elements/mg-quiz/events.js';
export type * from './engine/types.js';
