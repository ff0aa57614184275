// What is on the screen for a visitor: text, and things by their role and accessible name, through open shadow roots.

const selectors = {
  alert: '[role=alert]',
  button: 'button',
  checkbox: 'input[type=checkbox]',
  combobox: 'select',
  dialog: 'dialog',
  heading: 'h1, h2, h3, h4, h5, h6',
  link: 'a[href]',
  progressbar: 'progress',
  radio: 'input[type=radio]',
  searchbox: 'input[type=search]',
  status: '[role=status]',
  summary: 'summary',
  textbox: 'input[type=text], textarea',
} as const;

export type Role = keyof typeof selectors;

/** Spaces of any kind are one space to who reads. */
export const plain = (text: string | null | undefined): string => (text ?? '').replaceAll(/\s+/g, ' ').trim();

/** All elements below a node, in the order of the page; what an element with a shadow root holds itself comes last. */
export function elementsIn(root: Node): Element[] {
  const found: Element[] = [];
  const collect = (node: Node): void => {
    for (const parent of [(node as Element).shadowRoot, node as ParentNode]) {
      for (const child of parent?.children ?? []) {
        found.push(child);
        collect(child);
      }
    }
  };
  collect(root);
  return found;
}

function isFolded(element: Element): boolean {
  const details = element.closest('details:not([open])');
  if (!details) return false;
  const stays = element !== details && details.querySelector(':scope > summary')?.contains(element);
  if (element !== details && !stays) return true;
  return details.parentElement !== null && isFolded(details.parentElement);
}

export const isVisible = (element: Element): boolean =>
  element.checkVisibility({ visibilityProperty: true, checkVisibilityCSS: true }) && !isFolded(element);

const byId = (element: Element, attribute: string): Element[] =>
  (element.getAttribute(attribute) ?? '')
    .split(/\s+/)
    .flatMap((id) => (element.getRootNode() as ShadowRoot).getElementById(id) ?? []);

const labelsOf = (element: Element): Element[] => [...((element as HTMLInputElement).labels ?? [])];

export function nameOf(element: Element): string {
  const named = byId(element, 'aria-labelledby');
  const label = element.getAttribute('aria-label');
  const texts = named.length > 0 ? named : label === null ? labelsOf(element) : [];
  if (texts.length > 0) return plain(texts.map((text) => text.textContent).join(' '));
  return plain(label ?? element.textContent);
}

export const descriptionOf = (element: Element): string =>
  plain(
    byId(element, 'aria-describedby')
      .map((text) => text.textContent)
      .join(' '),
  );

export function allByRole(root: Node, role: Role): HTMLElement[] {
  const found = elementsIn(root).filter((element) => element.matches(selectors[role]) && isVisible(element));
  return found as HTMLElement[];
}

/** By its whole name, or else by how its name begins: a choice may have an explanation behind it. */
export function byName(elements: readonly HTMLElement[], name: string | RegExp): HTMLElement | undefined {
  if (name instanceof RegExp) return elements.find((element) => name.test(nameOf(element)));
  const wanted = plain(name);
  return (
    elements.find((element) => nameOf(element) === wanted) ??
    elements.find((element) => nameOf(element).startsWith(`${wanted} `))
  );
}

/** Without a box of its own, so that what it holds has to be looked at by itself. */
const isBoxless = (element: Element): boolean =>
  getComputedStyle(element).display === 'contents' && !isFolded(element);

const isInline = (element: Element): boolean => getComputedStyle(element).display.startsWith('inline');

function textsOf(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
  const isElement = node.nodeType === Node.ELEMENT_NODE;
  if (isElement && !isVisible(node as Element) && !isBoxless(node as Element)) return '';
  const inside = (node as Element).shadowRoot ?? node;
  const text = [...inside.childNodes].map(textsOf).join('');
  return isElement && !isInline(node as Element) ? ` ${text} ` : text;
}

/** What can be read now; what is folded away is not. */
export const visibleText = (root: Node): string => plain(textsOf(root));

/** All there is to be read, folded away or not. */
export const allText = (root: Node): string =>
  plain(
    elementsIn(root)
      .filter((element) => !element.matches('style, script, template'))
      .flatMap((element) => [...element.childNodes])
      .filter((node) => node.nodeType === Node.TEXT_NODE)
      .map((node) => node.textContent)
      .join(' '),
  );
