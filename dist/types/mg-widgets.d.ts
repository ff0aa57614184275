import './mg-quiz.js';
