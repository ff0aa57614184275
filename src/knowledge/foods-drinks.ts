import type { FoodRow } from '../engine/types.js';

// id: [mg per 100 g, grams of an ordinary portion, count and household measure of that portion, state, holds what
// people may avoid, source, number in the source, match, names in nl, en, de and fr]
// oxfmt-ignore
export const drinks = {
  'koffie-zwart': [3, 125, 1, 'cup', 'drink', [], 'usda-sr28', '14209', 'exact', 'Koffie, zwart (filter)', 'Coffee, brewed', 'Kaffee, schwarz (Filter)', 'Café filtre'],
  espresso: [80, 30, 1, 'shot', 'drink', [], 'usda-sr28', '14210', 'exact', 'Espresso', 'Espresso', 'Espresso', 'Expresso'],
  'thee-zwart': [3, 150, 1, 'cup', 'drink', [], 'usda-sr28', '14355', 'exact', 'Zwarte thee', 'Black tea, brewed', 'Schwarzer Tee', 'Thé noir infusé'],
  'thee-groen': [1, 150, 1, 'cup', 'drink', [], 'usda-sr28', '14278', 'exact', 'Groene thee', 'Green tea, brewed', 'Grüner Tee', 'Thé vert infusé'],
  kraanwater: [1, 200, 1, 'glass', 'drink', [], 'usda-sr28', '14411', 'close', 'Kraanwater (gemiddeld VS)', 'Tap water (US average)', 'Leitungswasser (US-Mittel)', 'Eau du robinet (moyenne É.-U.)'],
  mineraalwater: [3.97, 200, 1, 'glass', 'drink', [], 'ciqual-2025', '18044', 'close', 'Mineraalwater (gemiddeld Frankrijk)', 'Mineral water (French average)', 'Mineralwasser (Mittel Frankreich)', 'Eau minérale (moyenne France)'],
  sinaasappelsap: [11, 200, 1, 'glass', 'drink', [], 'usda-sr28', '09206', 'exact', 'Sinaasappelsap, vers', 'Orange juice, fresh', 'Orangensaft, frisch', "Jus d'orange frais"],
  appelsap: [5, 200, 1, 'glass', 'drink', [], 'usda-sr28', '09016', 'exact', 'Appelsap', 'Apple juice', 'Apfelsaft', 'Jus de pomme'],
  kokoswater: [6, 200, 1, 'glass', 'drink', ['nuts'], 'usda-sr28', '14090', 'exact', 'Kokoswater, ongezoet', 'Coconut water, unsweetened', 'Kokoswasser, ungesüßt', 'Eau de coco, non sucrée'],
  chocolademelk: [14, 150, 1, 'beaker', 'drink', ['dairy', 'animal'], 'usda-sr28', '01103', 'close', 'Chocolademelk, halfvol', 'Chocolate milk, reduced fat', 'Kakaotrunk, fettarm', 'Lait chocolaté demi-écrémé'],
  sojadrink: [25, 150, 1, 'beaker', 'drink', ['soy'], 'usda-sr28', '16120', 'exact', 'Sojadrink, niet verrijkt', 'Soya drink, unfortified', 'Sojadrink, nicht angereichert', 'Boisson au soja, non enrichie'],
  amandeldrink: [7, 150, 1, 'beaker', 'drink', ['nuts'], 'usda-sr28', '14091', 'exact', 'Amandeldrink, ongezoet', 'Almond drink, unsweetened', 'Mandeldrink, ungesüßt', "Boisson à l'amande, non sucrée"],
  haverdrink: [2.3, 150, 1, 'beaker', 'drink', ['gluten'], 'ciqual-2025', '18899', 'exact', 'Haverdrink', 'Oat drink', 'Haferdrink', "Boisson à l'avoine"],
  cola: [0, 250, 1, 'glass', 'drink', [], 'usda-sr28', '14148', 'exact', 'Cola', 'Cola', 'Cola', 'Cola'],
  bier: [6, 250, 1, 'glass', 'drink', ['gluten'], 'usda-sr28', '14003', 'exact', 'Bier (pils)', 'Beer (lager)', 'Bier (Pils)', 'Bière blonde'],
  'wijn-rood': [12, 100, 1, 'glass', 'drink', [], 'usda-sr28', '14096', 'exact', 'Rode wijn', 'Red wine', 'Rotwein', 'Vin rouge'],
  'wijn-wit': [10, 100, 1, 'glass', 'drink', [], 'usda-sr28', '14106', 'exact', 'Witte wijn', 'White wine', 'Weißwein', 'Vin blanc'],
  oploskoffie: [4, 125, 1, 'cup', 'drink', [], 'usda-sr28', '14215', 'exact', 'Oploskoffie, bereid', 'Instant coffee, prepared', 'Löslicher Kaffee, zubereitet', 'Café soluble, préparé'],
  kruidenthee: [1, 150, 1, 'cup', 'drink', [], 'usda-sr28', '14381', 'exact', 'Kruidenthee', 'Herbal tea, brewed', 'Kräutertee', 'Tisane'],
  tomatensap: [11, 200, 1, 'glass', 'drink', [], 'usda-sr28', '11886', 'exact', 'Tomatensap', 'Tomato juice, unsalted', 'Tomatensaft', 'Jus de tomate'],
  druivensap: [10, 200, 1, 'glass', 'drink', [], 'usda-sr28', '09135', 'exact', 'Druivensap', 'Grape juice', 'Traubensaft', 'Jus de raisin'],
  pruimensap: [14, 150, 1, 'glass', 'drink', [], 'usda-sr28', '09294', 'exact', 'Pruimensap', 'Prune juice', 'Pflaumensaft', 'Jus de pruneau'],
  wortelsap: [14, 150, 1, 'glass', 'drink', [], 'usda-sr28', '11655', 'exact', 'Wortelsap', 'Carrot juice', 'Karottensaft', 'Jus de carotte'],
  rijstdrink: [11, 150, 1, 'beaker', 'drink', [], 'usda-sr28', '14639', 'exact', 'Rijstdrink, ongezoet', 'Rice drink, unsweetened', 'Reisdrink, ungesüßt', 'Boisson au riz, non sucrée'],
} as const satisfies Readonly<Record<string, FoodRow>>;
