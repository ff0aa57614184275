import type { FoodRow } from '../engine/types.js';

// id: [mg per 100 g, grams of an ordinary portion, count and household measure of that portion, state, holds what
// people may avoid, source, number in the source, match, names in nl, en, de and fr]
// oxfmt-ignore
export const meatAndPoultry = {
  'kipfilet-rauw': [28, 100, 1, 'chicken-fillet', 'raw', ['animal'], 'usda-sr28', '05062', 'exact', 'Kipfilet, rauw', 'Chicken breast, skinless, raw', 'Hähnchenbrustfilet, roh', 'Filet de poulet, cru'],
  'kipfilet-bereid': [29, 100, 1, 'chicken-fillet', 'cooked', ['animal'], 'usda-sr28', '05064', 'exact', 'Kipfilet, bereid', 'Chicken breast, skinless, roasted', 'Hähnchenbrustfilet, gegart', 'Filet de poulet, cuit'],
  'kalkoenfilet-bereid': [28, 100, 1, 'fillet', 'cooked', ['animal'], 'usda-sr28', '05711', 'exact', 'Kalkoenfilet, bereid', 'Turkey breast, roasted', 'Putenbrust, gegart', 'Filet de dinde, cuit'],
  'rundergehakt-bereid': [22, 100, 1, 'portion', 'cooked', ['animal'], 'usda-sr28', '23220', 'exact', 'Rundergehakt, bereid', 'Minced beef, cooked', 'Rinderhackfleisch, gegart', 'Bœuf haché, cuit'],
  'hamburger-bereid': [19, 85, 1, 'hamburger', 'cooked', ['gluten', 'soy', 'animal'], 'usda-sr28', '13317', 'exact', 'Hamburger (rund), bereid', 'Beef burger, cooked', 'Hamburger (Rind), gegart', 'Steak haché de bœuf, cuit'],
  'biefstuk-bereid': [26, 100, 1, 'beef-steak', 'cooked', ['animal'], 'usda-sr28', '13454', 'close', 'Biefstuk, bereid', 'Beef steak (sirloin), cooked', 'Rindersteak, gegart', 'Bifteck, cuit'],
  runderstoofvlees: [23, 100, 1, 'portion', 'cooked', ['animal'], 'usda-sr28', '23602', 'close', 'Runderstoofvlees (sukade), gestoofd', 'Braising beef, braised', 'Rinderschmorfleisch, geschmort', 'Bœuf à braiser, braisé'],
  'runderlever-bereid': [22, 100, 1, 'slice-of-meat', 'fried', ['animal'], 'usda-sr28', '13327', 'exact', 'Runderlever, gebakken', 'Beef liver, pan-fried', 'Rinderleber, gebraten', 'Foie de bœuf, poêlé'],
  'varkenshaas-bereid': [29, 100, 1, 'portion', 'cooked', ['animal'], 'usda-sr28', '10061', 'exact', 'Varkenshaas, bereid', 'Pork tenderloin, roasted', 'Schweinefilet, gegart', 'Filet mignon de porc, cuit'],
  'karbonade-bereid': [26, 100, 1, 'chop', 'cooked', ['animal'], 'usda-sr28', '10042', 'exact', 'Varkenskarbonade, bereid', 'Pork chop, cooked', 'Schweinekotelett, gegart', 'Côte de porc, cuite'],
  'ontbijtspek-gebakken': [31, 20, 2, 'rasher', 'fried', ['animal'], 'usda-sr28', '10862', 'exact', 'Ontbijtspek (bacon), gebakken', 'Bacon, pan-fried', 'Frühstücksspeck, gebraten', 'Bacon, poêlé'],
  'ham-gekookt': [22, 15, 1, 'thin-slice', 'as-sold', ['animal'], 'usda-sr28', '07029', 'exact', 'Ham, gekookt', 'Cooked ham', 'Kochschinken', 'Jambon cuit'],
  'rauwe-ham': [36.2, 15, 1, 'thin-slice', 'as-sold', ['animal'], 'ciqual-2025', '28800', 'exact', 'Rauwe ham', 'Dry-cured ham', 'Rohschinken', 'Jambon cru'],
  salami: [20, 15, 3, 'thin-slice', 'as-sold', ['dairy', 'animal'], 'usda-sr28', '07072', 'exact', 'Salami', 'Salami', 'Salami', 'Salami'],
  leverworst: [12, 15, 1, 'spread-on-bread', 'as-sold', ['gluten', 'dairy', 'animal'], 'usda-sr28', '07041', 'exact', 'Leverworst', 'Liver sausage', 'Leberwurst', 'Saucisse de foie'],
  rookworst: [11, 75, 1, 'piece-of-sausage', 'as-sold', ['dairy', 'soy', 'animal'], 'usda-sr28', '07074', 'close', 'Rookworst', 'Smoked pork sausage', 'Räucherwurst', 'Saucisse fumée de porc'],
  braadworst: [21, 85, 1, 'sausage', 'cooked', ['gluten', 'dairy', 'animal'], 'usda-sr28', '07013', 'close', 'Braadworst, bereid', 'Pork sausage (bratwurst), cooked', 'Bratwurst, gegart', 'Saucisse à griller, cuite'],
  'lamsbout-bereid': [26, 100, 1, 'portion', 'cooked', ['animal'], 'usda-sr28', '17014', 'exact', 'Lamsbout, gebraden', 'Leg of lamb, roasted', 'Lammkeule, gebraten', "Gigot d'agneau, rôti"],
  'kippendij-bereid': [24, 100, 1, 'chicken-thigh', 'cooked', ['animal'], 'usda-sr28', '05098', 'exact', 'Kippendij zonder vel, bereid', 'Chicken thigh, skinless, roasted', 'Hähnchenoberschenkel ohne Haut, gegart', 'Haut de cuisse de poulet sans peau, cuit'],
  'kip-met-vel': [23, 100, 1, 'portion', 'cooked', ['animal'], 'usda-sr28', '05009', 'exact', 'Kip met vel, gebraden', 'Chicken with skin, roasted', 'Hähnchen mit Haut, gebraten', 'Poulet avec peau, rôti'],
  'eend-bereid': [20, 100, 1, 'portion', 'cooked', ['animal'], 'usda-sr28', '05142', 'exact', 'Eend zonder vel, gebraden', 'Duck, meat only, roasted', 'Ente ohne Haut, gebraten', 'Canard sans peau, rôti'],
  'kippenlever-bereid': [25, 100, 1, 'portion', 'cooked', ['animal'], 'usda-sr28', '05028', 'exact', 'Kippenlever, bereid', 'Chicken liver, cooked', 'Hühnerleber, gegart', 'Foie de poulet, cuit'],
  rosbief: [20, 30, 2, 'thin-slice', 'cooked', ['animal'], 'usda-sr28', '23598', 'close', 'Rosbief, gebraden', 'Roast beef', 'Roastbeef, gebraten', 'Rosbif, rôti'],
  'varkensgehakt-bereid': [24, 100, 1, 'portion', 'cooked', ['animal'], 'usda-sr28', '10220', 'exact', 'Varkensgehakt, bereid', 'Minced pork, cooked', 'Schweinehackfleisch, gegart', 'Porc haché, cuit'],
  'spareribs-bereid': [24, 150, 1, 'portion', 'cooked', ['animal'], 'usda-sr28', '10089', 'exact', 'Spareribs, bereid', 'Pork spare ribs, cooked', 'Schälrippchen, gegart', 'Travers de porc, cuits'],
  pate: [13, 15, 1, 'spread-on-bread', 'as-sold', ['gluten', 'dairy', 'animal'], 'usda-sr28', '07055', 'exact', 'Paté', 'Liver pâté', 'Leberpastete', 'Pâté de foie'],
  knakworst: [13.4, 50, 2, 'small-sausage', 'as-sold', ['dairy', 'soy', 'animal'], 'ciqual-2025', '30742', 'close', 'Knakworst', 'Frankfurter-type sausage', 'Knackwurst', 'Saucisse de Strasbourg (knack)'],
  'kalfsvlees-bereid': [29.5, 100, 1, 'escalope', 'cooked', ['animal'], 'ciqual-2025', '6520', 'exact', 'Kalfsschnitzel (naturel), bereid', 'Veal escalope, cooked', 'Kalbsschnitzel (natur), gegart', 'Escalope de veau, cuite'],
  'konijn-bereid': [21, 100, 1, 'portion', 'cooked', ['animal'], 'usda-sr28', '17178', 'exact', 'Konijn, gebraden', 'Rabbit, roasted', 'Kaninchen, gebraten', 'Lapin, rôti'],
  'hert-bereid': [24, 100, 1, 'portion', 'cooked', ['animal'], 'usda-sr28', '17165', 'exact', 'Hert, gebraden', 'Venison, roasted', 'Hirsch, gebraten', 'Cerf, rôti'],
} as const satisfies Readonly<Record<string, FoodRow>>;
