// What a shop could sell.
export interface SoldProduct {
  id: string;
  name: string;
  [key: string]: unknown;
}

const forms: readonly [string, string][] = [
  ['bisglycinate', 'Magnesium Bisglycinaat'],
  ['citrate', 'Magnesiumcitraat'],
  ['malate', 'Magnesiummalaat'],
  ['taurate', 'Magnesiumtauraat'],
  ['glycerophosphate', 'Magnesiumglycerofosfaat'],
  ['oxide', 'Magnesiumoxide'],
];
const images = ['pot-groen', 'pot-oker', 'pot-rood', 'pot-blauw', 'pot-roze', 'pot-grijs'];

export const imagePaths: readonly string[] = images.map((name) => `/demo/images/${name}.svg`);

/** One of each form, with all that a product can have. */
export const products: readonly SoldProduct[] = forms.map(([form, name], index) => ({
  id: `p-${index + 1}`,
  name: `${name} 120 capsules`,
  url: `/p/${form}`,
  price: 14.95 + index,
  form,
  elementalMgPerUnit: 50,
  unit: 'capsule',
  unitsPerPack: 120,
  labelUnitsPerDay: 6,
  inStock: index !== 4,
  affiliate: index === 1,
  cartUrl: `/cart/add?id=p-${index + 1}`,
}));

/** Each test file is a page of its own, in a browser that remembers the others. */
const thisFile = crypto.randomUUID();
let pages = 0;

/** Addresses of their own on each page, for a browser tells nothing of what it still had. */
export function withImages(list: readonly SoldProduct[] = products): SoldProduct[] {
  pages += 1;
  return list.map((product, index) => ({
    ...product,
    image: `${imagePaths[index % imagePaths.length]}?page=${thisFile}-${pages}&product=${index}`,
  }));
}

/** An inline script that `catalog="#producten"` names. */
export function catalogScript(list: readonly object[] = products): string {
  const json = JSON.stringify({ currency: 'EUR', products: list }).replaceAll('<', '\\u003c');
  return `<script type="application/json" id="producten">${json}</script>`;
}
