import { formsOf } from '../engine/products.js';
import type { Catalog, Product } from '../engine/types.js';
import type { Words } from '../locales/words.js';
import { summarised } from './catalog.js';
import type { Problem } from './config.js';
import { capitalised } from './capitalised.js';
import { formWords } from './form-card.js';
import type { Beside } from './lawful-text.js';
import { unlawfulText } from './lawful-text.js';
import { unitsText } from './units-text.js';

/** Where nobody knows the form: a name in all our languages. */
const NO_FORM = 'Magnesium';

/** What a product is, without what it is called: form, strength and pack. */
export function plainName(words: Words, product: Product): string {
  const forms = formsOf(product).map((id) => formWords(words, id).name);
  const name = forms.length > 0 ? capitalised(forms.join(' + '), words.lang) : NO_FORM;
  const { elementalMgPerUnit: mg, unitsPerPack: pack } = product;
  const parts = [
    name,
    ...(mg === undefined ? [] : [words.mg(mg, 1)]),
    ...(pack === undefined ? [] : [unitsText(words, product, pack)]),
  ];
  return parts.join(', ');
}

interface Seen {
  readonly catalog: Catalog;
  readonly beside: Beside;
  readonly shown: ReadonlyMap<string, Product>;
}

/**
 * Products as they may be shown: what promises too much is left out of sight. What is advised goes by the catalogue
 * itself, for a promise in a name changes nothing of what a product holds.
 */
export class LawfulProducts {
  readonly #tell: (problems: readonly Problem[]) => void;
  #seen: Seen | null = null;

  constructor(tell: (problems: readonly Problem[]) => void) {
    this.#tell = tell;
  }

  /** Keeps in step with the catalogue and the language of the page. */
  follow(catalog: Catalog | null, beside: Beside): void {
    const seen = this.#seen;
    const isSame =
      catalog === (seen?.catalog ?? null) &&
      (seen === null || (seen.beside.words === beside.words && seen.beside.knowledge === beside.knowledge));
    if (isSame) return;
    if (catalog === null) {
      this.#seen = null;
      this.#tell([]);
      return;
    }
    const shown = new Map<string, Product>();
    const problems: Problem[] = [];
    for (const product of catalog.products) {
      const lawful = this.#lawful(product, beside, problems);
      if (lawful !== product) shown.set(product.id, lawful);
    }
    this.#seen = { catalog, beside, shown };
    this.#tell(summarised(problems));
  }

  shown(product: Product): Product {
    return this.#seen?.shown.get(product.id) ?? product;
  }

  #lawful(product: Product, beside: Beside, problems: Problem[]): Product {
    const path = `catalog.products["${product.id}"]`;
    const isLawful = (text: string, key: string, consequence: string): boolean => {
      const problem = unlawfulText(text, `${path}.${key}`, beside, consequence);
      if (problem) problems.push(problem);
      return problem === null;
    };
    let shown = product;
    if (!isLawful(product.name, 'name', 'form, strength and pack are shown instead')) {
      shown = { ...shown, name: plainName(beside.words, product) };
    }
    const actives = product.otherActives ?? [];
    const lawful = actives.filter((active, index) =>
      isLawful(active, `otherActives[${index}]`, 'it is not named'),
    );
    return lawful.length === actives.length ? shown : { ...shown, otherActives: lawful };
  }
}
