// Foods as a host would hand them over, the same at every visit: a multiplicative generator stands in for chance.
const seed = 20_251;
const multiplier = 48_271;
const modulus = 2_147_483_647;

// Only one of them holds a q, and so does nothing else: what that key finds is known beforehand.
const kinds = [
  ['Quinoa', 'grains-bread'],
  ['Amandelen', 'nuts-seeds'],
  ['Andijvie', 'vegetables'],
  ['Banaan', 'fruit'],
  ['Biefstuk', 'meat-poultry'],
  ['Bruine bonen', 'legumes'],
  ['Cashewnoten', 'nuts-seeds'],
  ['Dadels', 'fruit'],
  ['Garnalen', 'fish-seafood'],
  ['Haver', 'grains-bread'],
  ['Kabeljauw', 'fish-seafood'],
  ['Karnemelk', 'dairy-eggs'],
  ['Kikkererwten', 'legumes'],
  ['Knolselderij', 'vegetables'],
  ['Linzen', 'legumes'],
  ['Makreel', 'fish-seafood'],
  ['Peterselie', 'herbs-spices-other'],
  ['Pompoenpitten', 'nuts-seeds'],
  ['Pure chocolade', 'chocolate-sweets'],
  ['Snijbiet', 'vegetables'],
  ['Spinazie', 'vegetables'],
  ['Tofu', 'meat-alternatives'],
  ['Volkorenbrood', 'grains-bread'],
  ['Zonnebloempitten', 'nuts-seeds'],
];
const states = [
  ['raw', 'rauw'],
  ['cooked', 'gekookt'],
  ['baked', 'gebakken'],
  ['dried', 'gedroogd'],
  ['canned', 'uit blik'],
];
const portions = [
  ['1 handje', 25],
  ['1 kommetje', 75],
  ['1 glas', 200],
  ['2 sneetjes', 70],
  ['3 opscheplepels', 150],
];
const sources = ['USDA SR28', 'CIQUAL 2025'];

function generator() {
  let state = seed;
  return (count) => {
    state = (state * multiplier) % modulus;
    return state % count;
  };
}

function foodsFor(count) {
  const below = generator();
  const oneOf = (list) => list[below(list.length)];
  return Array.from({ length: count }, (_, index) => {
    const [kind, category] = oneOf(kinds);
    const [state, stateWord] = oneOf(states);
    const [portionLabel, portionGrams] = oneOf(portions);
    const isMeasured = below(50) > 0;
    return {
      id: `food-${index + 1}`,
      names: `${kind} ${index + 1}, ${stateWord}`,
      mgPer100g: isMeasured ? below(600) : null,
      portionGrams,
      portionLabel,
      category,
      state,
      source: oneOf(sources),
    };
  });
}

/** Written and read again: strings and objects are then such as come over a network. */
export const makeFoods = (count) => JSON.parse(JSON.stringify(foodsFor(count)));
