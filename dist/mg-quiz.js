import { MgQuiz } from './shared/elements/mg-quiz.js';
import { languages } from './shared/locales.js';
import { addLanguage, define } from './shared/ui.js';

for (const words of Object.values(languages))
    addLanguage(words);
define('mg-quiz', MgQuiz);

export { MgQuiz };
