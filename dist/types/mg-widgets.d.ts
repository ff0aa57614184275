import './mg-quiz.js';
import './mg-dose-check.js';
import './mg-food-table.js';
