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
  // What was put off when the page was shown has its turn first.
  await new Promise((resolve) => setTimeout(resolve));
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

export interface Ended {
  /** Of the result, the verdict and the day. */
  headings: string[];
  /** What was wrong with the configuration, as `attribute value`. */
  problems: string[];
}

/** Answers every question with the least that can be said, to the end of all three elements. */
export async function answerEverything(): Promise<Ended> {
  type Drawn = HTMLElement & {
    updateComplete: Promise<unknown>;
    configProblems: readonly { attribute: string; value: unknown }[];
  };
  const [quiz, check, table] = ['mg-quiz', 'mg-dose-check', 'mg-food-table'].map((tag) =>
    document.querySelector(tag),
  ) as [Drawn, Drawn, Drawn];
  const all = [quiz, check, table];
  const settle = (): Promise<unknown> => Promise.all(all.map(({ updateComplete }) => updateComplete));
  const some = <T extends HTMLElement>(element: Drawn, selector: string): T[] => [
    ...(element.shadowRoot?.querySelectorAll<T>(selector) ?? []),
  ];
  const click = async (element: Drawn, selector: string): Promise<void> => {
    const [found] = some(element, selector);
    if (!found) throw new Error(`no ${selector} in ${element.localName}`);
    found.click();
    await settle();
  };
  const type = async (field: HTMLInputElement, text: string): Promise<void> => {
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await settle();
  };
  await settle();
  if (some(quiz, '[part~="start-button"]').length > 0) await click(quiz, '[part~="start-button"]');
  for (let steps = 0; steps < 25 && some(quiz, 'form.question').length > 0; steps += 1) {
    const [none] = some(quiz, '.ask input[value="-none"], .ask input[value="none"]');
    const [first] = some(quiz, '.choices input:not([value="-unsure"])');
    (none ?? first)?.click();
    await settle();
    const fields = some<HTMLInputElement>(quiz, '.ask input[type="text"]');
    for (const field of first ? [] : fields) await type(field, field.id === 'age' ? '45' : '0');
    await click(quiz, '[part~="next-button"]');
  }
  await click(check, 'input[name="signs-now"][value="-none"]');
  await click(check, '[part~="start-button"]');
  await click(check, 'input[name="supplements"][value="-some"]');
  for (const field of some<HTMLInputElement>(check, '#supplement-0-amount, #supplement-0-perDay'))
    await type(field, field.id.endsWith('amount') ? '300' : '1');
  await click(check, 'input[name="basis-0"][value="elemental"]');
  await click(check, 'input[name="medicines"][value="-none"]');
  await click(check, 'input[name="conditions"][value="-none"]');
  while (some(table, '[data-do="add"], [part~="load-failed"]').length === 0)
    await new Promise((resolve) => setTimeout(resolve, 10));
  const [adds] = some(table, '[data-do="add"]');
  adds?.click();
  await settle();
  const textOf = (element: Drawn, selector: string): string =>
    some(element, selector)[0]?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  return {
    headings: [
      textOf(quiz, '.result #heading'),
      textOf(check, '#heading'),
      textOf(table, adds ? '[part~="day-row"]' : '[part~="load-failed"]'),
    ],
    problems: all.flatMap(({ configProblems }) =>
      configProblems.map(({ attribute, value }) => `${attribute} ${String(value)}`),
    ),
  };
}
