// A page of a magazine: twenty elements, five catalogues, two languages, three standards.
import { products } from '../../embedding/support/catalogue.js';

const standards = ['nl', 'eu', 'us'];
export const shops = ['a', 'b', 'c', 'd', 'e'];

const catalogueOf = (shop: string): string => {
  const sold = products.map((product) => ({
    ...product,
    id: `${shop}-${product.id}`,
    name: `${shop} ${product.name}`,
  }));
  return `<script type="application/json" id="shop-${shop}">${JSON.stringify({ products: sold })}</script>`;
};

const quizzes = shops.map(
  (shop, index) =>
    `<mg-quiz id="quiz-${shop}" catalog="#shop-${shop}" standard="${standards[index % 3]}"></mg-quiz>`,
);
const plainQuizzes = ['en', 'nl', 'en'].map(
  (lang, index) => `<mg-quiz id="plain-${index}" lang="${lang}"></mg-quiz>`,
);
const checks = [0, 1, 2, 3, 4, 5].map(
  (index) => `<mg-dose-check id="check-${index}" standard="${standards[index % 3]}"></mg-dose-check>`,
);
export const tables = [0, 1, 2, 3, 4, 5].map(
  (index) =>
    `<mg-food-table id="table-${index}" page-size="6" lang="${index % 2 ? 'en' : 'nl'}"></mg-food-table>`,
);
export const twenty = [...quizzes, ...plainQuizzes, ...checks, ...tables];

export const catalogues = shops.map(catalogueOf).join('');
