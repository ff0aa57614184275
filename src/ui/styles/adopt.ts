import { adoptStyles, type LitElement } from 'lit';

/**
 * A sheet belongs to the document that made it: an element that is taken to another one (a frame, a template) loses all
 * of its styles, also when it comes back.
 */
export function takeStylesAlong(element: LitElement): void {
  const { shadowRoot, ownerDocument, constructor } = element;
  const { elementStyles } = constructor as typeof LitElement;
  const view = ownerDocument.defaultView;
  // Without a window nothing is drawn.
  if (!shadowRoot || !view) return;
  if (view === window) {
    adoptStyles(shadowRoot, elementStyles);
    return;
  }
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(elementStyles.map(String).join('\n'));
  shadowRoot.adoptedStyleSheets = [sheet];
}

/** As lit makes it, which would throw here: none of its sheets may stand in another document. */
export function rootElsewhere(element: LitElement): ShadowRoot {
  const { shadowRootOptions } = element.constructor as typeof LitElement;
  const root = element.shadowRoot ?? element.attachShadow(shadowRootOptions);
  element.renderOptions.renderBefore ??= root.firstChild;
  takeStylesAlong(element);
  return root;
}
