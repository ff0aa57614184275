type Versioned = CustomElementConstructor & { readonly version?: string };

let mentioned = false;

function mentionOther(tag: string, existing: Versioned, { version }: Versioned): void {
  if (mentioned || existing.version === version) return;
  mentioned = true;
  console.warn(
    `<${tag}> is on this page already, from version ${existing.version ?? 'unknown'}; ${version} is not used.`,
  );
}

/** Whoever came first stays: a tag can be defined once, and two versions on one page harm nothing. */
export function define(tag: string, elementClass: Versioned): void {
  const existing = customElements.get(tag);
  if (existing) mentionOther(tag, existing, elementClass);
  else customElements.define(tag, elementClass);
}
