export * from './types/mg-quiz.js';
