import { html } from 'lit';

const SET = /\s+\.textContent=$/;
const rewritten = new WeakMap<TemplateStringsArray, TemplateStringsArray>();

/** `.textContent=${text}></span>` becomes `>${text}</span>`. */
function withTexts(strings: TemplateStringsArray): TemplateStringsArray {
  const isSet = strings.map((part) => SET.test(part));
  const parts = strings.map((part, i) => {
    const rest = isSet[i - 1] ? part.replace(/^\s*>/, '') : part;
    return isSet[i] ? `${rest.replace(SET, '')}>` : rest;
  });
  return Object.assign(parts, { raw: parts });
}

/** `html` for rows that a server draws, which writes what stands in an element and no properties. */
export const htmlWithTexts: typeof html = (strings, ...values) => {
  const known = rewritten.get(strings) ?? withTexts(strings);
  rewritten.set(strings, known);
  return html(known, ...values);
};
