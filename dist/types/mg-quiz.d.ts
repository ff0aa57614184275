import { MgQuiz } from './elements/mg-quiz/mg-quiz.js';
export { MgQuiz };
