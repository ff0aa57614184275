import type { FoodRow } from '../engine/types.js';

// id: [mg per 100 g, grams of an ordinary portion, count and household measure of that portion, state, holds what
// people may avoid, source, number in the source, match, names in nl, en, de and fr]
// oxfmt-ignore
export const legumes = {
  'linzen-droog': [96.8, 60, 1, 'portion-uncooked', 'dry', [], 'ciqual-2025', '20359', 'exact', 'Linzen, gedroogd (ongekookt)', 'Lentils, dry', 'Linsen, trocken', 'Lentilles sèches'],
  'linzen-gekookt': [36, 150, 3, 'serving-spoon', 'cooked', [], 'usda-sr28', '16070', 'exact', 'Linzen, gekookt', 'Lentils, boiled', 'Linsen, gekocht', 'Lentilles, cuites'],
  'rode-linzen-droog': [59, 60, 1, 'portion-uncooked', 'dry', [], 'usda-sr28', '16144', 'exact', 'Rode linzen, gedroogd (ongekookt)', 'Red lentils, dry', 'Rote Linsen, trocken', 'Lentilles corail sèches'],
  'kikkererwten-droog': [79, 60, 1, 'portion-uncooked', 'dry', [], 'usda-sr28', '16056', 'exact', 'Kikkererwten, gedroogd (ongekookt)', 'Chickpeas, dry', 'Kichererbsen, trocken', 'Pois chiches secs'],
  'kikkererwten-gekookt': [48, 150, 3, 'serving-spoon', 'cooked', [], 'usda-sr28', '16057', 'exact', 'Kikkererwten, gekookt', 'Chickpeas, boiled', 'Kichererbsen, gekocht', 'Pois chiches, cuits'],
  'kikkererwten-blik': [26, 150, 3, 'serving-spoon', 'canned', [], 'usda-sr28', '16358', 'exact', 'Kikkererwten uit blik, uitgelekt', 'Chickpeas, canned, drained', 'Kichererbsen aus der Dose, abgetropft', 'Pois chiches en conserve, égouttés'],
  'zwarte-bonen-gekookt': [70, 150, 3, 'serving-spoon', 'cooked', [], 'usda-sr28', '16015', 'exact', 'Zwarte bonen, gekookt', 'Black beans, boiled', 'Schwarze Bohnen, gekocht', 'Haricots noirs, cuits'],
  'kidneybonen-gekookt': [45, 150, 3, 'serving-spoon', 'cooked', [], 'usda-sr28', '16033', 'exact', 'Kidneybonen, gekookt', 'Red kidney beans, boiled', 'Kidneybohnen, gekocht', 'Haricots rouges, cuits'],
  'kidneybonen-blik': [30, 150, 3, 'serving-spoon', 'canned', [], 'usda-sr28', '16145', 'exact', 'Kidneybonen uit blik, uitgelekt', 'Red kidney beans, canned, drained', 'Kidneybohnen aus der Dose, abgetropft', 'Haricots rouges en conserve, égouttés'],
  'witte-bonen-gekookt': [63, 150, 3, 'serving-spoon', 'cooked', [], 'usda-sr28', '16050', 'exact', 'Witte bonen, gekookt', 'White beans, boiled', 'Weiße Bohnen, gekocht', 'Haricots blancs, cuits'],
  'witte-bonen-tomatensaus': [27, 150, 3, 'serving-spoon', 'canned', [], 'usda-sr28', '16006', 'close', 'Witte bonen in tomatensaus', 'Baked beans in tomato sauce', 'Weiße Bohnen in Tomatensoße', 'Haricots blancs à la sauce tomate'],
  'bruine-bonen-gekookt': [50, 150, 3, 'serving-spoon', 'cooked', [], 'usda-sr28', '16043', 'proxy', 'Bruine bonen, gekookt (pintobonen als benadering)', 'Pinto beans, boiled (stand-in for Dutch brown beans)', 'Braune Bohnen, gekocht (Näherung: Pintobohnen)', 'Haricots bruns, cuits (approchés par le haricot pinto)'],
  'tuinbonen-gekookt': [31, 150, 3, 'serving-spoon', 'cooked', [], 'usda-sr28', '11089', 'exact', 'Tuinbonen, gekookt', 'Broad beans, boiled', 'Dicke Bohnen, gekocht', 'Fèves, cuites'],
  'limabonen-gekookt': [43, 150, 3, 'serving-spoon', 'cooked', [], 'usda-sr28', '16072', 'exact', 'Limabonen (grote boterbonen), gekookt', 'Lima (butter) beans, boiled', 'Limabohnen, gekocht', 'Haricots de Lima, cuits'],
  'sojabonen-gekookt': [86, 100, 2, 'serving-spoon', 'cooked', ['soy'], 'usda-sr28', '16109', 'exact', 'Sojabonen, gekookt', 'Soybeans, boiled', 'Sojabohnen, gekocht', 'Graines de soja, cuites'],
  edamame: [64, 75, 1, 'small-dish', 'cooked', ['soy'], 'usda-sr28', '11212', 'exact', 'Edamame (jonge sojabonen), gekookt', 'Edamame, frozen, prepared', 'Edamame, gekocht', 'Edamame, cuits'],
  'mungbonen-gekookt': [48, 150, 3, 'serving-spoon', 'cooked', [], 'usda-sr28', '16081', 'exact', 'Mungbonen, gekookt', 'Mung beans, boiled', 'Mungbohnen, gekocht', 'Haricots mungo, cuits'],
  'spliterwten-gekookt': [36, 150, 3, 'serving-spoon', 'cooked', [], 'usda-sr28', '16086', 'exact', 'Spliterwten, gekookt', 'Split peas, boiled', 'Schälerbsen, gekocht', 'Pois cassés, cuits'],
  'doperwten-gekookt': [39, 150, 3, 'serving-spoon', 'cooked', [], 'usda-sr28', '11305', 'exact', 'Doperwten, gekookt', 'Green peas, boiled', 'Grüne Erbsen, gekocht', 'Petits pois, cuits'],
  'doperwten-diepvries': [22, 150, 3, 'serving-spoon', 'cooked', [], 'usda-sr28', '11313', 'exact', 'Doperwten uit de diepvries, gekookt', 'Green peas, frozen, boiled', 'Grüne Erbsen, tiefgekühlt, gekocht', 'Petits pois surgelés, cuits'],
  'doperwten-blik': [18, 150, 3, 'serving-spoon', 'canned', [], 'usda-sr28', '11308', 'exact', 'Doperwten uit blik, uitgelekt', 'Green peas, canned, drained', 'Grüne Erbsen aus der Dose, abgetropft', 'Petits pois en conserve, égouttés'],
  hummus: [71, 30, 2, 'tablespoon', 'processed', [], 'usda-sr28', '16158', 'exact', 'Hummus', 'Hummus', 'Hummus', 'Houmous'],
  'zwarte-bonen-blik': [35, 150, 3, 'serving-spoon', 'canned', [], 'usda-sr28', '16018', 'exact', 'Zwarte bonen uit blik', 'Black beans, canned', 'Schwarze Bohnen aus der Dose', 'Haricots noirs en conserve'],
  'witte-bonen-blik': [51, 150, 3, 'serving-spoon', 'canned', [], 'usda-sr28', '16051', 'exact', 'Witte bonen uit blik', 'White beans, canned', 'Weiße Bohnen aus der Dose', 'Haricots blancs en conserve'],
  'bruine-bonen-blik': [32, 150, 3, 'serving-spoon', 'canned', [], 'usda-sr28', '16146', 'proxy', 'Bruine bonen uit blik, uitgelekt (pintobonen als benadering)', 'Pinto beans, canned, drained (stand-in for Dutch brown beans)', 'Braune Bohnen aus der Dose (Näherung: Pintobohnen)', 'Haricots bruns en conserve (approchés par le haricot pinto)'],
  'kievitsbonen-gekookt': [50, 150, 3, 'serving-spoon', 'cooked', [], 'usda-sr28', '16020', 'exact', 'Kievitsbonen (borlotti), gekookt', 'Cranberry (borlotti) beans, boiled', 'Borlottibohnen, gekocht', 'Haricots borlotti, cuits'],
  'flageolets-gekookt': [33, 150, 3, 'serving-spoon', 'cooked', [], 'ciqual-2025', '20513', 'exact', 'Flageolets, gekookt', 'Flageolet beans, boiled', 'Flageoletbohnen, gekocht', 'Haricots flageolets, cuits'],
  'adukibonen-gekookt': [52, 150, 3, 'serving-spoon', 'cooked', [], 'usda-sr28', '16002', 'exact', 'Adukibonen, gekookt', 'Adzuki beans, boiled', 'Adzukibohnen, gekocht', 'Haricots azuki, cuits'],
  'zwarte-ogenbonen-gekookt': [53, 150, 3, 'serving-spoon', 'cooked', [], 'usda-sr28', '16063', 'exact', 'Zwarte-ogenbonen, gekookt', 'Black-eyed beans, boiled', 'Augenbohnen, gekocht', 'Haricots cornilles, cuits'],
  'lupinebonen-gekookt': [54, 75, 1, 'small-dish', 'cooked', [], 'usda-sr28', '16077', 'exact', 'Lupinebonen, gekookt', 'Lupin beans, boiled', 'Lupinen, gekocht', 'Lupins, cuits'],
  'doperwten-rauw': [33, 150, 3, 'serving-spoon', 'raw', [], 'usda-sr28', '11304', 'exact', 'Doperwten, rauw', 'Green peas, raw', 'Grüne Erbsen, roh', 'Petits pois, crus'],
  kikkererwtenmeel: [166, 30, 3, 'tablespoon', 'dry', [], 'usda-sr28', '16157', 'exact', 'Kikkererwtenmeel', 'Chickpea flour', 'Kichererbsenmehl', 'Farine de pois chiche'],
} as const satisfies Readonly<Record<string, FoodRow>>;
