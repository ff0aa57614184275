// How everything in an element looks, and in what it differs from how it looks elsewhere.
import type { AnyElement, HostPage } from './host-page.js';
import { rootOf } from './host-page.js';

/** What inherits besides font family, font size and colour, and changes how text or drawings look. */
const inherited: readonly string[] = [
  'letter-spacing',
  'word-spacing',
  'line-height',
  'text-align',
  'text-align-last',
  'text-indent',
  'text-transform',
  'text-shadow',
  'text-underline-offset',
  'text-underline-position',
  'text-decoration-skip-ink',
  'text-wrap-mode',
  'white-space-collapse',
  'text-emphasis-style',
  'text-rendering',
  'word-break',
  'overflow-wrap',
  'line-break',
  'hyphens',
  'tab-size',
  'font-style',
  'font-weight',
  'font-variant-caps',
  'font-variant-ligatures',
  'font-feature-settings',
  'font-kerning',
  'font-stretch',
  'font-variation-settings',
  'font-size-adjust',
  '-webkit-text-stroke-width',
  '-webkit-text-fill-color',
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-linecap',
  'stroke-dasharray',
  'text-anchor',
  'border-collapse',
  'border-spacing',
  'list-style-type',
  'list-style-position',
  'cursor',
  'caption-side',
  'quotes',
  'orphans',
  'widows',
  'image-rendering',
  'writing-mode',
  'text-orientation',
  'direction',
];

/** For every element on a screen: its name, and what it inherits. */
export function stylesOn({ window }: HostPage, element: AnyElement, which = '*'): string[] {
  for (const details of rootOf(element).querySelectorAll('details')) details.open = true;
  return [...rootOf(element).querySelectorAll(which)].map((one) => {
    const style = window.getComputedStyle(one);
    const values = inherited.map((name) => `${name}: ${style.getPropertyValue(name)}`);
    return `${one.localName}.${one.getAttribute('class') ?? ''} { ${values.join('; ')} }`;
  });
}

/** The properties that differ, each with the first element where it does. */
export function differences(those: readonly string[], these: readonly string[]): string[] {
  const found = new Map<string, string>();
  for (const [index, one] of these.entries()) {
    const [name = '', ...values] = one.split(/[{;]/).map((part) => part.trim());
    const others = (those[index] ?? '')
      .split(/[{;]/)
      .map((part) => part.trim())
      .slice(1);
    for (const [at, value] of values.entries()) {
      const property = value.split(':')[0] ?? '';
      if (value !== others[at] && !found.has(property))
        found.set(property, `${name} has ${value}, not ${others[at]}`);
    }
  }
  return [...found.values()];
}
