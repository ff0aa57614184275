import { html, nothing, type TemplateResult } from 'lit';
import { careProducts, shelfOf } from '../../../engine/products.js';
import type { Product, ProductFit } from '../../../engine/types.js';
import { disclosure } from '../../../ui/disclosure.js';
import { productCard } from '../../../ui/product-card.js';
import { isToldOfVitaminB6, vitaminB6 } from '../../../ui/vitamin-b6.js';
import type { Shown } from './outcome.js';

/** A choice of six can be compared; the rest waits behind a button, and nobody reads past two dozen. */
const SHOWN_AT_ONCE = 6;
const SHOWN_AT_MOST = 24;

interface Offered {
  product: Product;
  fit: ProductFit | null;
}

const offered = ({ view, recommendation }: Shown): Offered[] =>
  shelfOf(view.ground.knowledge, view.state.facts, recommendation, view.catalog ?? undefined);

function cards({ view, recommendation }: Shown, list: readonly Offered[]): TemplateResult {
  const { words, catalog, on, imageFor, shown: lawful } = view;
  return html`<ul class="products">
    ${list.map(({ product, fit }) =>
      productCard({
        words,
        product: lawful(product),
        fit,
        planMg: recommendation.plan?.elementalMgPerDay ?? null,
        currency: catalog?.currency ?? 'EUR',
        image: imageFor(product.id),
        actions: on,
      }),
    )}
  </ul>`;
}

function shelf(shown: Shown, list: readonly Offered[]): TemplateResult {
  const { words, ground } = shown.view;
  const more = list.slice(SHOWN_AT_ONCE, SHOWN_AT_MOST);
  return html`${cards(shown, list.slice(0, SHOWN_AT_ONCE))}
    ${more.length > 0 ? disclosure(words.result.more, cards(shown, more), 'more-products') : nothing}
    <div class="stack">
      <p class="small muted">${words.result.products.order}</p>
      ${asksOfVitaminB6(shown) ? vitaminB6(words, ground.knowledge) : nothing}
    </div>`;
}

/** Where a supplement is not needed, products stand behind a question that says so. */
function notNeeded(shown: Shown, list: readonly Offered[]): TemplateResult {
  const { products } = shown.view.words.result;
  return html`<section class="block" part="products">
    ${disclosure(
      products.anyway,
      html`<p>${products.anywayText}</p>
        ${shelf(shown, list)}`,
      'anyway',
    )}
  </section>`;
}

/** Skin products answer a wish, not a gap: apart, as care products, without units, dose or benefit. */
function care(shown: Shown): TemplateResult | typeof nothing {
  const { view } = shown;
  if (view.state.facts.prefer !== 'skin') return nothing;
  const list = careProducts(view.ground.knowledge, view.state.facts, view.catalog ?? undefined).map(
    (product) => ({
      product,
      fit: null,
    }),
  );
  if (list.length === 0) return nothing;
  const { products } = view.words.result;
  return html`<section class="block" part="care-products" aria-labelledby="care">
    <h3 id="care">${products.care}</h3>
    <p class="muted">${products.careNote}</p>
    ${cards(shown, list.slice(0, SHOWN_AT_ONCE))}
  </section>`;
}

function main(shown: Shown): TemplateResult | typeof nothing {
  const { view, recommendation } = shown;
  const { words } = view;
  const list = offered(shown);
  if (recommendation.outcome !== 'form') return list.length > 0 ? notNeeded(shown, list) : nothing;
  const { products } = words.result;
  return html`<section class="block" part="products" aria-labelledby="products">
    <h3 id="products">${products.heading}</h3>
    ${
      list.length > 0
        ? html`<p class="muted">${products.lead}</p>
            ${shelf(shown, list)}`
        : html`<p>${products.none}</p>`
    }
  </section>`;
}

const WITH_PRODUCTS: readonly string[] = ['form', 'food-first', 'nothing-needed'];

const hasShelf = ({ view, recommendation: { outcome, claims, forms } }: Shown): boolean =>
  WITH_PRODUCTS.includes(outcome) && claims === 'eu' && !view.catalogFailed && forms.length > 0;

/** Whether a product stands on the screen that may be one of several with vitamin B6. */
export const asksOfVitaminB6 = (shown: Shown): boolean =>
  isToldOfVitaminB6(shown.view.ground.knowledge, shown.view.state.facts) &&
  hasShelf(shown) &&
  offered(shown).length > 0;

/** Products come last, and only after an outcome that leaves room for them. */
export function productsSection(shown: Shown): TemplateResult | typeof nothing {
  const { view, recommendation } = shown;
  if (!WITH_PRODUCTS.includes(recommendation.outcome) || recommendation.claims !== 'eu') return nothing;
  if (view.catalogFailed)
    return html`<p class="small muted" part="catalog-error">${view.words.quiz.catalogError}</p>`;
  if (!view.catalog || recommendation.forms.length === 0) return nothing;
  return html`${main(shown)} ${care(shown)}`;
}
