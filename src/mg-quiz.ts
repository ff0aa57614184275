import { MgQuiz } from './elements/mg-quiz/mg-quiz.js';
import { languages } from './locales/index.js';
import { define } from './ui/define.js';
import { addLanguage } from './ui/languages.js';

export { MgQuiz };

for (const words of Object.values(languages)) addLanguage(words);
define('mg-quiz', MgQuiz);
