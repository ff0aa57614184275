// The five columns of every table but ours, which has its own.
const labelReferenceMg = 375;
const shown = (value) => (value === null ? 'niet gemeten' : String(value));
const mgPerPortion = ({ mgPer100g, portionGrams }) =>
  mgPer100g === null ? null : Math.round((mgPer100g * portionGrams) / 100);
const percentOf = (food) => {
  const mg = mgPerPortion(food);
  return mg === null ? null : Math.round((mg * 100) / labelReferenceMg);
};

/** `value` is what is sorted by, `text` what a cell says. */
export const columns = [
  { title: 'Voedingsmiddel', value: ({ names }) => names, text: ({ names }) => names },
  {
    title: 'Portie',
    value: ({ portionGrams }) => portionGrams,
    text: ({ portionLabel, portionGrams }) => `${portionLabel} · ${portionGrams} g`,
  },
  { title: 'mg per portie', value: mgPerPortion, text: (food) => shown(mgPerPortion(food)) },
  { title: 'mg per 100 g', value: ({ mgPer100g }) => mgPer100g, text: ({ mgPer100g }) => shown(mgPer100g) },
  { title: '% van de dag', value: percentOf, text: (food) => shown(percentOf(food)) },
];

/** What was not measured comes last. */
export function compare(a, b) {
  if (typeof a === 'string') return a.localeCompare(b, 'nl');
  return (a ?? -1) - (b ?? -1);
}
