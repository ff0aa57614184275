// Rules of need, dose and choice, and of any group that came later.
import { groupSection } from './safety.js';

const inSafety = ['safety', 'proposal'];
const inOrder = ['need', 'dose', 'choice', 'notes'];

export function decisions(book) {
  const groups = Object.keys(book.knowledge.rules).filter((group) => !inSafety.includes(group));
  const known = inOrder.filter((group) => groups.includes(group));
  const others = groups.filter((group) => !known.includes(group));
  return {
    id: 'decisions',
    ...book.text.chapters.decisions,
    sections: [...known, ...others].map((group) => groupSection(book, group)),
  };
}
