import { verifyHostKnowledge } from './shared/engine.js';
import { magnesium } from './shared/knowledge.js';
import { en, nl } from './shared/locales.js';
import { readHostKnowledge, wordsWithHost } from './shared/ui.js';

const LANGUAGES = { nl, en };
/** Languages that the host wrote. */
const writtenIn = ({ questions = [], findings = {} }) => Object.keys(LANGUAGES).filter((lang) => [...questions, ...Object.values(findings)].some(({ words }) => Object.hasOwn(words, lang)));
/** Reads and verifies what a host wrote, as JSON or as an object. Never throws. */
function checkHostKnowledge(given) {
    const { host, problems } = readHostKnowledge(given, magnesium);
    if (!host)
        return { unusable: problems, promises: [], doubts: [] };
    const written = writtenIn(host).flatMap((lang) => LANGUAGES[lang] ?? []);
    const inShop = written.map((words) => wordsWithHost(words, host, magnesium, 'eu'));
    const words = Object.fromEntries(inShop.map((one) => [one.words.lang, one.words]));
    return {
        unusable: problems,
        promises: inShop.flatMap((one) => one.problems),
        doubts: verifyHostKnowledge(magnesium, host, words),
    };
}

export { checkHostKnowledge };
