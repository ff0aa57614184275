import './mg-dose-check.js';
import './mg-quiz.js';
export { MgDoseCheck } from './shared/elements/mg-dose-check.js';
export { MgQuiz } from './shared/elements/mg-quiz.js';
