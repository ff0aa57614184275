import { checkText as checkText$1, readLabel as readLabel$1 } from './shared/engine.js';
export { checkDose, dayTotal, evaluate, menu, nextQuestion, rankFoods, recommend, topUp, verifyKnowledge, withHostKnowledge } from './shared/engine.js';
import { magnesium as magnesium$1 } from './shared/knowledge.js';

/**
 * The engine door: pure functions over plain data, for Node, a worker or a page. It knows nothing of the DOM.
 * @module
 */
/** What this package knows of magnesium. */
const magnesium = magnesium$1;
/**
 * Reads one line of a supplement's label: `readLabel('2 capsules: 500 mg magnesiumcitraat, waarvan magnesium 80 mg')`.
 * @param knowledge whose forms are recognised; the shipped knowledge unless told otherwise.
 */
function readLabel(text, knowledge = magnesium) {
    return readLabel$1(text, knowledge);
}
/**
 * Finds what promises too much in words that stand beside products: `checkText('Slaapmagnesium', 'nl')`.
 * @param lang the language of the page, which says what words of the others are harmless in it.
 * @param knowledge whose phrases are looked for; the shipped knowledge unless told otherwise.
 */
function checkText(text, lang, knowledge = magnesium) {
    return checkText$1(text, lang, knowledge.claimPhrases);
}

export { checkText, magnesium, readLabel };
