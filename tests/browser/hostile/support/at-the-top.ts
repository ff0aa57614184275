// What a visitor does and sees at the top of a window. Each of these is sent there by itself, as text: it uses nothing
// of what stands around it.

declare global {
  interface Window {
    /** Notes of a page whether the browser had kept it, each time it is shown. */
    shown?: boolean[];
  }
}

export interface Look {
  /** Whether the browser had kept the page; null where the page does not note it. */
  persisted: boolean | null;
  /** What the host's own fields hold. */
  host: unknown[];
  /** What stands on each screen, and in each of its fields. */
  elements: { tag: string; heading: string; fields: unknown[] }[];
}

/** A field half typed in the quiz, a verdict in the dose check, a food on the day and a search in the table. */
export async function answerSome(): Promise<number> {
  type Drawn = HTMLElement & { updateComplete: Promise<unknown> };
  const element = (tag: string): Drawn => document.querySelector(tag) as Drawn;
  const all = ['mg-quiz', 'mg-dose-check', 'mg-food-table'].map(element);
  const settle = (): Promise<unknown> => Promise.all(all.map(({ updateComplete }) => updateComplete));
  const find = (tag: string, selector: string): HTMLInputElement => {
    const found = element(tag).shadowRoot?.querySelector<HTMLInputElement>(selector);
    if (!found) throw new Error(`no ${selector} in ${tag}`);
    return found;
  };
  const click = async (tag: string, selector: string): Promise<void> => {
    find(tag, selector).click();
    await settle();
  };
  const type = async (tag: string, selector: string, text: string): Promise<void> => {
    const field = find(tag, selector);
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await settle();
  };
  const told = new Promise((resolve) =>
    element('mg-food-table').addEventListener('mg-recommendation', resolve),
  );
  await click('mg-quiz', '.choices input[value="-none"]');
  await click('mg-quiz', '[part~="next-button"]');
  await click('mg-dose-check', '.choices input[value="-none"]');
  await click('mg-dose-check', '[part~="start-button"]');
  await click('mg-dose-check', 'input[name="supplements"][value="-some"]');
  await type('mg-dose-check', '#supplement-0-amount', '300');
  await click('mg-dose-check', 'input[name="medicines"][value="iron"]');
  await click('mg-food-table', '[data-do="add"]');
  await type('mg-food-table', '#search', 'kaas');
  await type('mg-quiz', '#age', '52');
  for (const field of document.querySelectorAll<HTMLInputElement>('form input')) {
    if (field.type === 'checkbox') field.click();
    else field.value = 'magnesium';
  }
  // What is searched for is drawn with the next frame.
  await told;
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  await settle();
  return 0;
}

export async function look(): Promise<Look> {
  type Drawn = HTMLElement & { updateComplete: Promise<unknown> };
  const elements = [...document.querySelectorAll<Drawn>('mg-quiz, mg-dose-check, mg-food-table')];
  await Promise.all(elements.map(({ updateComplete }) => updateComplete));
  const fieldsIn = (root: ParentNode): unknown[] =>
    [...root.querySelectorAll<HTMLInputElement>('input, select, textarea')].map((field) =>
      ['radio', 'checkbox'].includes(field.type)
        ? [field.name || field.id, field.value, field.checked]
        : [field.name || field.id, field.value],
    );
  return {
    persisted: window.shown?.at(-1) ?? null,
    host: fieldsIn(document),
    elements: elements.map(({ localName, shadowRoot }) => ({
      tag: localName,
      heading: shadowRoot?.querySelector('#heading')?.textContent?.trim() ?? '',
      fields: shadowRoot ? fieldsIn(shadowRoot) : [],
    })),
  };
}
