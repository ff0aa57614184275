import './mg-quiz.js';
export { MgQuiz } from './shared/elements/mg-quiz.js';
