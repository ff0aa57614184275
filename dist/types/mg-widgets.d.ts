import './mg-quiz.js';
import './mg-dose-check.js';
