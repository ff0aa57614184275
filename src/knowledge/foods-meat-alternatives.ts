import type { FoodRow } from '../engine/types.js';

// id: [mg per 100 g, grams of an ordinary portion, count and household measure of that portion, state, holds what
// people may avoid, source, number in the source, match, names in nl, en, de and fr]
// oxfmt-ignore
export const meatAlternatives = {
  'tofu-stevig': [58, 100, 0.5, 'block', 'as-sold', ['soy'], 'usda-sr28', '16426', 'exact', 'Tofu, stevig (calciumsulfaat)', 'Tofu, firm (calcium sulphate)', 'Tofu, fest (Calciumsulfat)', 'Tofu ferme (sulfate de calcium)'],
  'tofu-nigari': [37, 100, 0.5, 'block', 'as-sold', ['soy'], 'usda-sr28', '16126', 'exact', 'Tofu, stevig (nigari)', 'Tofu, firm (nigari)', 'Tofu, fest (Nigari)', 'Tofu ferme (nigari)'],
  tempe: [81, 75, 1, 'portion', 'as-sold', ['soy'], 'usda-sr28', '16114', 'exact', 'Tempé', 'Tempeh', 'Tempeh', 'Tempeh'],
  seitan: [18, 75, 1, 'portion', 'as-sold', ['gluten', 'soy'], 'ciqual-2025', '25598', 'exact', 'Seitan', 'Seitan', 'Seitan', 'Seitan'],
  'sojabrokjes-geweld': [100, 75, 1, 'portion', 'processed', ['soy'], 'ciqual-2025', '20591', 'exact', 'Sojabrokjes (getextureerde soja), geweld', 'Textured soya protein, rehydrated', 'Sojagranulat, eingeweicht', 'Protéines de soja texturées, réhydratées'],
  vegagehakt: [66, 75, 1, 'portion', 'as-sold', ['gluten', 'dairy', 'soy', 'animal'], 'ciqual-2025', '30181', 'exact', 'Vegetarisch gehakt op basis van soja', 'Soya-based mince', 'Vegetarisches Hack auf Sojabasis', 'Haché végétal à base de soja'],
  vegaburger: [56, 75, 1, 'burger', 'as-sold', ['gluten', 'dairy', 'soy', 'animal'], 'usda-sr28', '16147', 'exact', 'Vegetarische burger', 'Veggie burger', 'Veggieburger', 'Galette végétarienne'],
  vegaschnitzel: [81, 85, 1, 'escalope', 'as-sold', ['gluten', 'dairy', 'soy', 'animal'], 'ciqual-2025', '20914', 'close', 'Sojaschnitzel (vegetarisch)', 'Soya patty (vegetarian)', 'Sojaschnitzel (vegetarisch)', 'Galette de soja (végétarienne)'],
  falafel: [82, 60, 3, 'small-ball', 'fried', ['gluten'], 'usda-sr28', '16138', 'exact', 'Falafel, zelfgemaakt', 'Falafel, home-made', 'Falafel, hausgemacht', 'Falafel, maison'],
  sojayoghurt: [16, 150, 1, 'dessert-bowl', 'as-sold', ['soy'], 'ciqual-2025', '19693', 'exact', 'Sojayoghurt, naturel, ongezoet', 'Soya yoghurt alternative, plain', 'Sojajoghurt, natur', 'Dessert au soja fermenté nature'],
  vegaballetjes: [64, 75, 4, 'small-ball', 'as-sold', ['gluten', 'dairy', 'soy', 'animal'], 'ciqual-2025', '25589', 'exact', 'Vegetarische balletjes (soja/tarwe)', 'Vegetarian balls (soya/wheat)', 'Vegetarische Bällchen (Soja/Weizen)', 'Boulettes végétales (soja/blé)'],
  linzenburger: [59, 75, 1, 'burger', 'as-sold', ['gluten', 'dairy', 'soy', 'animal'], 'ciqual-2025', '25591', 'exact', 'Linzenburger met soja en groente', 'Lentil burger with soya and vegetables', 'Linsenbratling mit Soja und Gemüse', 'Galette de lentilles, soja et légumes'],
  vegaworst: [36, 50, 1, 'sausage', 'as-sold', ['gluten', 'dairy', 'soy', 'animal'], 'usda-sr28', '16107', 'exact', 'Vegetarische worst', 'Vegetarian sausage', 'Vegetarische Wurst', 'Saucisse végétarienne'],
  natto: [115, 50, 1, 'small-tub', 'as-sold', ['soy'], 'usda-sr28', '16113', 'exact', 'Natto', 'Natto', 'Natto', 'Natto'],
} as const satisfies Readonly<Record<string, FoodRow>>;
