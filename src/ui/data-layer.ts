interface PageWithDataLayer {
  dataLayer?: unknown;
}

/** Tells the page's tag manager that a quiz was finished, and nothing of what came out. */
export function pushFinished(kind: 'forms' | 'dose' | 'foods', page: object = window): void {
  const { dataLayer } = page as PageWithDataLayer;
  const entry = { event: 'mg_finished', kind };
  try {
    if (dataLayer === undefined) (page as PageWithDataLayer).dataLayer = [entry];
    else (dataLayer as { push: (entry: object) => unknown }).push(entry);
  } catch {
    // A page with something else under this name, or a tag manager that throws: the quiz goes on.
  }
}
