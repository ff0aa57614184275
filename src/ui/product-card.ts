import { css, html, nothing, type TemplateResult } from 'lit';
import { formsOf } from '../engine/products.js';
import type { Product, ProductFit } from '../engine/types.js';
import type { Words } from '../locales/words.js';
import { capitalised } from './capitalised.js';
import { formWords } from './form-card.js';
import { unitsText } from './units-text.js';

export interface ProductActions {
  opened(product: Product, fit: ProductFit | null, event: Event): void;
  wanted(product: Product, fit: ProductFit | null, event: Event): void;
}

export interface ProductCard {
  words: Words;
  product: Product;
  /** Units and days; absent for care products, which have no dose. */
  fit: ProductFit | null;
  /** What the plan proposes a day, where there is one. */
  planMg: number | null;
  currency: string;
  image: HTMLElement | null;
  actions: ProductActions;
}

const relOf = ({ affiliate }: Product): string => (affiliate ? 'sponsored noopener' : 'noopener');

function nameOf({ words, product, fit, actions }: ProductCard): TemplateResult {
  if (!product.url) return html`<h4 class="product-name">${product.name}</h4>`;
  return html`<h4 class="product-name">
    <a
      href=${product.url}
      rel=${relOf(product)}
      aria-label=${words.result.products.viewOf({ product: product.name })}
      @click=${(event: Event) => actions.opened(product, fit, event)}
      >${product.name}</a
    >
  </h4>`;
}

function facts({ words, product, fit, planMg }: ProductCard): TemplateResult {
  const { products } = words.result;
  const form = formsOf(product)
    .map((id) => formWords(words, id).short)
    .join(' + ');
  const mg = fit ? fit.unitsPerDay * (product.elementalMgPerUnit ?? 0) : 0;
  return html`<ul class="product-facts small figures">
    ${form ? html`<li class="muted">${capitalised(form, words.lang)}</li>` : nothing}
    ${fit ? html`<li>${products.perDay({ units: unitsText(words, product, fit.unitsPerDay), mg })}</li>` : nothing}
    ${
      planMg !== null && mg > planMg
        ? html`<li class="muted">${products.moreThanPlan({ mg: planMg })}</li>`
        : nothing
    }
    ${fit?.daysInPack ? html`<li>${products.daysInPack({ days: fit.daysInPack })}</li>` : nothing}
    ${
      product.otherActives?.length
        ? html`<li class="muted">${products.otherActives({ actives: words.list(product.otherActives) })}</li>`
        : nothing
    }
  </ul>`;
}

/**
 * A page that takes the event decides what happens. One that does not still gets the visitor to the cart's address, or
 * else to the product's own page; only where neither is known the event is all there is.
 */
function cart({ words, product, fit, actions }: ProductCard): TemplateResult | typeof nothing {
  const { products } = words.result;
  if (product.inStock === false) return html`<p class="muted small out-of-stock">${products.outOfStock}</p>`;
  // What is sold elsewhere cannot go into this shop's cart.
  if (product.affiliate && !product.cartUrl) return nothing;
  const href = product.cartUrl ?? product.url;
  const name = products.addToCartOf({ product: product.name });
  const wanted = (event: Event): void => actions.wanted(product, fit, event);
  if (!href) {
    return html`<button
      class="button primary"
      part="cart-button"
      type="button"
      aria-label=${name}
      @click=${wanted}
    >
      ${products.addToCart}
    </button>`;
  }
  return html`<a
    class="button primary"
    part="cart-button"
    href=${href}
    rel=${relOf(product)}
    aria-label=${name}
    @click=${wanted}
    >${products.addToCart}</a
  >`;
}

export function productCard(card: ProductCard): TemplateResult {
  const { words, product, currency, image } = card;
  return html`<li class="product card" part="product">
    ${image ? html`<div class="product-image">${image}</div>` : nothing}
    <div class="product-text">
      ${
        product.affiliate
          ? html`<p class="advertisement small" part="advertisement">
              ${words.result.products.advertisement}
            </p>`
          : nothing
      }
      ${nameOf(card)} ${facts(card)}
    </div>
    <div class="product-foot">
      ${
        product.price === undefined
          ? nothing
          : html`<p class="price figures">${words.price(product.price, currency)}</p>`
      }
      ${cart(card)}
    </div>
  </li>`;
}

export const productCardStyles = css`
  .products {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15.5em), 1fr));
    gap: calc(var(--_space) * 0.75);
  }

  .product.card {
    grid-template-rows: auto 1fr auto;
  }

  .product-image {
    position: relative;
    aspect-ratio: 4 / 3;
    border-radius: calc(var(--_radius) * 0.6);
    background: var(--_raised);
    overflow: hidden;
  }

  .product-image > * {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    object-fit: contain;
  }

  .product-text {
    display: grid;
    gap: 0.35em;
    align-content: start;
    min-inline-size: 0;
  }

  .product-name a {
    display: block;
    min-block-size: 44px;
    align-content: center;
    text-decoration-color: transparent;
  }

  .product-name a:hover {
    text-decoration-color: currentcolor;
  }

  .product-facts {
    display: grid;
    gap: 0.15em;
  }

  .advertisement {
    justify-self: start;
    padding: 0.05em 0.5em;
    border: 1px solid var(--_line-strong);
    border-radius: 0.35em;
    font-size: 0.75em;
  }

  .product-foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.6em;
    min-block-size: 44px;
  }

  .price {
    font-size: 1.1em;
    font-weight: 650;
  }
`;
