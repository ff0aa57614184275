import 'axe-core';
import type axe from 'axe-core';

declare global {
  interface Window {
    /** axe-core has no exports for a browser: it leaves itself here. */
    axe: typeof axe;
  }
}

/** What axe finds wrong in an element and its shadow roots, one line for each rule, with the places. */
export async function accessibilityProblems(element: Element): Promise<string[]> {
  const { violations } = await window.axe.run(element, { resultTypes: ['violations'] });
  return violations.map(({ id, help, nodes }) => {
    const places = nodes.map(({ target }) => target.flat().join(' '));
    return `${id}: ${help} (${places.join(', ')})`;
  });
}
