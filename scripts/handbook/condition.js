// A condition in words: the condition itself is walked, so what is read here is what the engine reads.
import { markup } from './html.js';
import { factName, valueName } from './names.js';

function leaf(book, condition) {
  const say = book.text.condition.leaf;
  const fact = factName(book, condition.fact);
  const name = (value) => valueName(book, condition.fact, value);
  if ('is' in condition) {
    return typeof condition.is === 'boolean'
      ? say.holds({ fact, value: condition.is })
      : say.is({ fact, value: name(condition.is) });
  }
  if ('in' in condition) return say.in({ fact, values: book.words.either(condition.in.map(name)) });
  if ('has' in condition) {
    const value = name(condition.has);
    return condition.fact === 'unsure' ? say.unsure({ fact: value }) : say.has({ fact, value });
  }
  if ('atLeast' in condition) return say.atLeast({ fact, value: name(condition.atLeast) });
  if ('below' in condition) return say.below({ fact, value: name(condition.below) });
  throw new Error(`A condition of a shape that the handbook cannot say: ${JSON.stringify(condition)}`);
}

function group(book, head, parts) {
  return markup`${head}
    <ul class="condition">
      ${parts.map((part) => markup`<li>${inWords(book, part)}</li>`)}
    </ul>`;
}

/** "One of these" over one list of facts is said in one breath. */
function oneList(book, parts) {
  const [first] = parts;
  const isOne =
    parts.length > 1 &&
    parts.every((part) => 'has' in part && part.fact === first.fact && part.fact !== 'unsure');
  if (!isOne) return null;
  const values = book.words.either(parts.map(({ has }) => valueName(book, first.fact, has)));
  return book.text.condition.leaf.in({ fact: factName(book, first.fact), values });
}

export function inWords(book, condition) {
  const { all, any, not } = book.text.condition;
  if ('all' in condition) return group(book, all, condition.all);
  if ('any' in condition) return oneList(book, condition.any) ?? group(book, any, condition.any);
  if ('not' in condition) return markup`${not} ${inWords(book, condition.not)}`;
  return leaf(book, condition);
}

/** Every fact that a condition reads. */
export function factsIn(condition) {
  if ('all' in condition) return condition.all.flatMap(factsIn);
  if ('any' in condition) return condition.any.flatMap(factsIn);
  return 'not' in condition ? factsIn(condition.not) : [condition.fact];
}

/** The ids that a condition names of one list of facts. */
export function idsIn(condition, fact) {
  if ('all' in condition) return condition.all.flatMap((part) => idsIn(part, fact));
  if ('any' in condition) return condition.any.flatMap((part) => idsIn(part, fact));
  if ('not' in condition || condition.fact !== fact) return [];
  if ('has' in condition) return [condition.has];
  return 'in' in condition ? condition.in : [];
}
