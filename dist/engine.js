import { readLabel as readLabel$1 } from './shared/engine.js';
export { checkDose, dayTotal, evaluate, menu, nextQuestion, rankFoods, recommend, topUp } from './shared/engine.js';
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

export { magnesium, readLabel };
