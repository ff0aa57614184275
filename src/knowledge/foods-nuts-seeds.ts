import type { FoodRow } from '../engine/types.js';

// id: [mg per 100 g, grams of an ordinary portion, count and household measure of that portion, state, holds what
// people may avoid, source, number in the source, match, names in nl, en, de and fr]
// oxfmt-ignore
export const nutsAndSeeds = {
  'amandel-rauw': [270, 25, 1, 'handful', 'raw', ['nuts'], 'usda-sr28', '12061', 'exact', 'Amandelen, ongebrand', 'Almonds', 'Mandeln', 'Amandes'],
  'amandel-geroosterd': [279, 25, 1, 'handful', 'roasted', ['nuts'], 'usda-sr28', '12063', 'exact', 'Amandelen, geroosterd, ongezouten', 'Almonds, dry roasted, unsalted', 'Mandeln, geröstet, ungesalzen', 'Amandes grillées, non salées'],
  'cashewnoot-rauw': [292, 25, 1, 'handful', 'raw', ['nuts'], 'usda-sr28', '12087', 'exact', 'Cashewnoten, ongebrand', 'Cashew nuts, raw', 'Cashewkerne, ungeröstet', 'Noix de cajou, non grillées'],
  'cashewnoot-geroosterd': [260, 25, 1, 'handful', 'roasted', ['nuts'], 'usda-sr28', '12085', 'exact', 'Cashewnoten, geroosterd, ongezouten', 'Cashew nuts, dry roasted, unsalted', 'Cashewkerne, geröstet, ungesalzen', 'Noix de cajou grillées, non salées'],
  walnoot: [158, 25, 1, 'handful', 'raw', ['nuts'], 'usda-sr28', '12155', 'exact', 'Walnoten', 'Walnuts', 'Walnüsse', 'Noix'],
  'hazelnoot-rauw': [163, 25, 1, 'handful', 'raw', ['nuts'], 'usda-sr28', '12120', 'exact', 'Hazelnoten, ongebrand', 'Hazelnuts', 'Haselnüsse', 'Noisettes'],
  'pompoenpit-gedroogd': [592, 15, 1, 'tablespoon', 'dried', [], 'usda-sr28', '12014', 'exact', 'Pompoenpitten, gepeld, ongebrand', 'Pumpkin seed kernels, dried', 'Kürbiskerne, ungeröstet', 'Graines de courge, séchées'],
  'pompoenpit-geroosterd': [550, 15, 1, 'tablespoon', 'roasted', [], 'usda-sr28', '12016', 'exact', 'Pompoenpitten, gepeld, geroosterd, ongezouten', 'Pumpkin seed kernels, roasted, unsalted', 'Kürbiskerne, geröstet, ungesalzen', 'Graines de courge grillées, non salées'],
  lijnzaad: [392, 10, 1, 'tablespoon', 'raw', [], 'usda-sr28', '12220', 'exact', 'Lijnzaad', 'Flaxseed (linseed)', 'Leinsamen', 'Graines de lin'],
  chiazaad: [335, 10, 1, 'tablespoon', 'dried', [], 'usda-sr28', '12006', 'exact', 'Chiazaad', 'Chia seeds', 'Chiasamen', 'Graines de chia'],
  sesamzaad: [351, 10, 1, 'tablespoon', 'dried', [], 'usda-sr28', '12023', 'exact', 'Sesamzaad, ongepeld', 'Sesame seeds, whole', 'Sesam, ungeschält', 'Graines de sésame entières'],
  zonnebloempit: [325, 15, 1, 'tablespoon', 'dried', [], 'usda-sr28', '12036', 'exact', 'Zonnebloempitten, gepeld, ongebrand', 'Sunflower seed kernels, dried', 'Sonnenblumenkerne, ungeröstet', 'Graines de tournesol, non grillées'],
  'zonnebloempit-geroosterd': [129, 15, 1, 'tablespoon', 'roasted', [], 'usda-sr28', '12037', 'exact', 'Zonnebloempitten, gepeld, geroosterd, ongezouten', 'Sunflower seed kernels, dry roasted, unsalted', 'Sonnenblumenkerne, geröstet, ungesalzen', 'Graines de tournesol grillées, non salées'],
  hennepzaad: [700, 10, 1, 'tablespoon', 'raw', [], 'usda-sr28', '12012', 'exact', 'Hennepzaad, gepeld', 'Hemp seed, hulled', 'Hanfsamen, geschält', 'Graines de chanvre décortiquées'],
  maanzaad: [347, 10, 1, 'tablespoon', 'dried', [], 'usda-sr28', '02033', 'exact', 'Maanzaad', 'Poppy seeds', 'Mohn', 'Graines de pavot'],
  pijnboompit: [251, 10, 1, 'tablespoon', 'dried', ['nuts'], 'usda-sr28', '12147', 'exact', 'Pijnboompitten', 'Pine nuts', 'Pinienkerne', 'Pignons de pin'],
  paranoot: [376, 25, 5, 'nut', 'dried', ['nuts'], 'usda-sr28', '12078', 'exact', 'Paranoten', 'Brazil nuts', 'Paranüsse', 'Noix du Brésil'],
  pecannoot: [121, 25, 1, 'handful', 'raw', ['nuts'], 'usda-sr28', '12142', 'exact', 'Pecannoten', 'Pecans', 'Pekannüsse', 'Noix de pécan'],
  'pistache-geroosterd': [109, 25, 1, 'handful', 'roasted', ['nuts'], 'usda-sr28', '12152', 'exact', 'Pistachenoten, geroosterd, ongezouten', 'Pistachios, dry roasted, unsalted', 'Pistazien, geröstet, ungesalzen', 'Pistaches grillées, non salées'],
  'pinda-geroosterd': [178, 25, 1, 'handful', 'roasted', ['nuts'], 'usda-sr28', '16390', 'exact', "Pinda's, geroosterd, ongezouten", 'Peanuts, dry roasted, unsalted', 'Erdnüsse, geröstet, ungesalzen', 'Cacahuètes grillées, non salées'],
  pindakaas: [168, 15, 1, 'spread-on-bread', 'processed', ['nuts'], 'usda-sr28', '16398', 'exact', 'Pindakaas zonder zout', 'Peanut butter, smooth, unsalted', 'Erdnussbutter, ohne Salz', 'Beurre de cacahuète, sans sel'],
  amandelpasta: [279, 15, 1, 'spread-on-bread', 'processed', ['nuts'], 'usda-sr28', '12195', 'exact', 'Amandelpasta (100% amandel)', 'Almond butter, unsalted', 'Mandelmus', "Purée d'amandes"],
  tahin: [95, 15, 1, 'tablespoon', 'processed', [], 'usda-sr28', '12166', 'exact', 'Tahin (sesampasta)', 'Tahini (sesame paste)', 'Tahin (Sesampaste)', 'Tahin (purée de sésame)'],
  'kokos-geraspt': [90, 10, 1, 'tablespoon', 'dried', ['nuts'], 'usda-sr28', '12108', 'exact', 'Kokos, gedroogd en geraspt, ongezoet', 'Coconut, desiccated, unsweetened', 'Kokosraspel, ungesüßt', 'Noix de coco râpée, non sucrée'],
  'gemengde-noten': [227, 25, 1, 'handful', 'roasted', ['nuts'], 'usda-sr28', '12135', 'exact', "Gemengde noten met pinda's, geroosterd, ongezouten", 'Mixed nuts with peanuts, dry roasted, unsalted', 'Nussmischung mit Erdnüssen, geröstet, ungesalzen', 'Noix mélangées avec cacahuètes, grillées, non salées'],
  studentenhaver: [158, 25, 1, 'handful', 'processed', ['nuts'], 'usda-sr28', '19821', 'close', 'Studentenhaver, ongezouten', 'Trail mix, unsalted', 'Studentenfutter, ungesalzen', 'Mélange étudiant, non salé'],
  'hazelnoot-geroosterd': [173, 25, 1, 'handful', 'roasted', ['nuts'], 'usda-sr28', '12122', 'exact', 'Hazelnoten, geroosterd, ongezouten', 'Hazelnuts, dry roasted, unsalted', 'Haselnüsse, geröstet, ungesalzen', 'Noisettes grillées, non salées'],
  macadamia: [130, 25, 1, 'handful', 'raw', ['nuts'], 'usda-sr28', '12131', 'exact', 'Macadamianoten', 'Macadamia nuts', 'Macadamianüsse', 'Noix de macadamia'],
  'pinda-rauw': [168, 25, 1, 'handful', 'raw', ['nuts'], 'usda-sr28', '16087', 'exact', "Pinda's, ongebrand", 'Peanuts, raw', 'Erdnüsse, ungeröstet', 'Cacahuètes, non grillées'],
  'kastanje-geroosterd': [33, 50, 5, 'chestnut', 'roasted', ['nuts'], 'usda-sr28', '12167', 'exact', 'Tamme kastanjes, gepoft', 'Chestnuts, roasted', 'Esskastanien, geröstet', 'Châtaignes grillées'],
} as const satisfies Readonly<Record<string, FoodRow>>;
