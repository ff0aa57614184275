import type { FoodRow } from '../engine/types.js';

// id: [mg per 100 g, grams of an ordinary portion, count and household measure of that portion, state, holds what
// people may avoid, source, number in the source, match, names in nl, en, de and fr]
// oxfmt-ignore
export const chocolateAndSweets = {
  'chocolade-puur-70-85': [228, 20, 2, 'square', 'as-sold', ['nuts', 'dairy', 'soy', 'animal'], 'usda-sr28', '19904', 'exact', 'Pure chocolade, 70–85% cacao', 'Dark chocolate, 70–85% cocoa', 'Zartbitterschokolade, 70–85 % Kakao', 'Chocolat noir, 70–85 % de cacao'],
  'chocolade-puur-60-69': [176, 20, 2, 'square', 'as-sold', ['nuts', 'dairy', 'soy', 'animal'], 'usda-sr28', '19903', 'exact', 'Pure chocolade, 60–69% cacao', 'Dark chocolate, 60–69% cocoa', 'Zartbitterschokolade, 60–69 % Kakao', 'Chocolat noir, 60–69 % de cacao'],
  'chocolade-puur-45-59': [146, 20, 2, 'square', 'as-sold', ['nuts', 'dairy', 'soy', 'animal'], 'usda-sr28', '19902', 'exact', 'Pure chocolade, 45–59% cacao', 'Dark chocolate, 45–59% cocoa', 'Zartbitterschokolade, 45–59 % Kakao', 'Chocolat noir, 45–59 % de cacao'],
  melkchocolade: [63, 20, 2, 'square', 'as-sold', ['nuts', 'dairy', 'soy', 'animal'], 'usda-sr28', '19120', 'exact', 'Melkchocolade', 'Milk chocolate', 'Milchschokolade', 'Chocolat au lait'],
  'witte-chocolade': [12, 20, 2, 'square', 'as-sold', ['nuts', 'dairy', 'soy', 'animal'], 'usda-sr28', '19087', 'exact', 'Witte chocolade', 'White chocolate', 'Weiße Schokolade', 'Chocolat blanc'],
  cacaopoeder: [499, 5, 1, 'heaped-teaspoon', 'dry', [], 'usda-sr28', '19165', 'exact', 'Cacaopoeder, ongezoet', 'Cocoa powder, unsweetened', 'Kakaopulver, ungesüßt', 'Cacao en poudre, non sucré'],
  hazelnootpasta: [64, 15, 1, 'spread-on-bread', 'processed', ['nuts', 'dairy', 'soy', 'animal'], 'usda-sr28', '19125', 'exact', 'Chocolade-hazelnootpasta', 'Chocolate hazelnut spread', 'Nuss-Nougat-Creme', 'Pâte à tartiner chocolat-noisette'],
  mueslireep: [97, 25, 1, 'bar', 'as-sold', ['nuts', 'gluten', 'dairy', 'soy', 'animal'], 'usda-sr28', '19015', 'exact', 'Mueslireep, hard', 'Granola bar, hard, plain', 'Müsliriegel, hart', 'Barre de céréales, dure'],
  honing: [2, 15, 1, 'tablespoon', 'as-sold', ['animal'], 'usda-sr28', '19296', 'exact', 'Honing', 'Honey', 'Honig', 'Miel'],
  'suiker-wit': [0, 4, 1, 'sugar-cube', 'as-sold', [], 'usda-sr28', '19335', 'exact', 'Suiker, wit', 'Sugar, white', 'Zucker, weiß', 'Sucre blanc'],
  rietmelasse: [242, 15, 1, 'tablespoon', 'as-sold', [], 'usda-sr28', '19304', 'exact', 'Rietsuikermelasse', 'Molasses', 'Zuckerrohrmelasse', 'Mélasse de canne'],
  jam: [4, 15, 1, 'spread-on-bread', 'as-sold', [], 'usda-sr28', '19297', 'exact', 'Jam', 'Jam', 'Konfitüre', 'Confiture'],
  amandelspijs: [130, 25, 1, 'slice', 'processed', ['nuts', 'animal'], 'usda-sr28', '12071', 'close', 'Amandelspijs', 'Almond paste', 'Marzipanrohmasse', "Pâte d'amandes"],
  stroopwafel: [24, 40, 1, 'syrup-waffle', 'as-sold', ['gluten', 'dairy', 'soy', 'animal'], 'ciqual-2025', '23849', 'close', 'Stroopwafel (dunne gevulde wafel)', 'Syrup waffle (thin filled waffle)', 'Sirupwaffel (dünne gefüllte Waffel)', 'Gaufre fine fourrée (miel, caramel ou vergeoise)'],
  speculaas: [14.9, 10, 1, 'biscuit', 'as-sold', ['nuts', 'gluten', 'dairy', 'soy', 'animal'], 'ciqual-2025', '24009', 'close', 'Speculaas (speculoos)', 'Speculoos biscuit', 'Spekulatius', 'Spéculoos'],
  mariakaakje: [28, 5, 1, 'marie-biscuit', 'as-sold', ['gluten', 'dairy', 'animal'], 'usda-sr28', '28351', 'exact', 'Mariakaakje', 'Marie biscuit', 'Butterkeks (Marie)', 'Biscuit Marie'],
  appeltaart: [7, 120, 1, 'slice-of-pie', 'baked', ['nuts', 'gluten', 'dairy', 'animal'], 'usda-sr28', '18302', 'close', 'Appeltaart, zelfgemaakt', 'Apple pie, home-made', 'Apfelkuchen, hausgemacht', 'Tarte aux pommes, maison'],
  chocopinda: [96, 25, 1, 'handful', 'processed', ['nuts', 'dairy', 'soy', 'animal'], 'usda-sr28', '19126', 'exact', "Chocoladepinda's (melk)", 'Milk chocolate coated peanuts', 'Erdnüsse in Milchschokolade', 'Cacahuètes enrobées de chocolat au lait'],
  ahornsiroop: [21, 15, 1, 'tablespoon', 'as-sold', [], 'usda-sr28', '19353', 'exact', 'Ahornsiroop', 'Maple syrup', 'Ahornsirup', "Sirop d'érable"],
  winegums: [1, 25, 5, 'piece', 'as-sold', ['animal'], 'usda-sr28', '19106', 'close', 'Winegums', 'Gumdrops (fruit gums)', 'Fruchtgummi', 'Bonbons gélifiés'],
  halva: [218, 25, 1, 'small-piece', 'as-sold', ['nuts'], 'usda-sr28', '19117', 'exact', 'Halva (sesam)', 'Halva (sesame)', 'Halva (Sesam)', 'Halva (sésame)'],
  cake: [9.4, 30, 1, 'slice', 'baked', ['gluten', 'dairy', 'animal'], 'ciqual-2025', '23080', 'close', 'Cake (boterkwartcake)', 'Pound cake', 'Rührkuchen (Sandkuchen)', 'Quatre-quarts'],
  brownie: [53, 40, 1, 'piece', 'baked', ['nuts', 'gluten', 'dairy', 'soy', 'animal'], 'usda-sr28', '18154', 'exact', 'Brownie, zelfgemaakt', 'Brownie, home-made', 'Brownie, hausgemacht', 'Brownie, maison'],
} as const satisfies Readonly<Record<string, FoodRow>>;
