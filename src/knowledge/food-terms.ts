import type { Knowledge } from '../engine/types.js';

/**
 * Words that stand for a whole category or state. Where a category joins two things that people tell apart (bread and
 * other grains, herbs and soups, chocolate and sugar), its word is one for both: the foods' own names and synonyms do
 * the rest.
 */
export const foodTerms = {
  categories: {
    vegetables: { nl: 'groente', en: 'vegetables', de: 'Gemüse', fr: 'légumes' },
    fruit: { nl: 'fruit', en: 'fruit', de: 'Obst Früchte', fr: 'fruits' },
    legumes: { nl: 'peulvruchten', en: 'legumes pulses', de: 'Hülsenfrüchte', fr: 'légumineuses' },
    'nuts-seeds': { nl: 'noten zaden pitten', en: 'nuts seeds', de: 'Nüsse Samen Kerne', fr: 'noix graines' },
    'grains-bread': { nl: 'granen graanproducten', en: 'grains cereals', de: 'Getreide', fr: 'céréales' },
    'dairy-eggs': { nl: 'zuivel', en: 'dairy', de: 'Milchprodukte', fr: 'laitages' },
    'fish-seafood': {
      nl: 'vis zeevruchten',
      en: 'fish seafood',
      de: 'Fisch Meeresfrüchte',
      fr: 'poisson crustacés',
    },
    'meat-poultry': {
      nl: 'vlees gevogelte',
      en: 'meat poultry',
      de: 'Fleisch Geflügel',
      fr: 'viande volaille',
    },
    'meat-alternatives': {
      nl: 'vleesvervangers vegetarisch',
      en: 'vegetarian',
      de: 'Fleischersatz vegetarisch',
      fr: 'végétarien',
    },
    'chocolate-sweets': {
      nl: 'zoetigheid zoetwaren snoep',
      en: 'sweets',
      de: 'Süßigkeiten Süßwaren',
      fr: 'sucreries',
    },
    drinks: { nl: 'dranken drinken', en: 'drinks beverages', de: 'Getränke', fr: 'boissons' },
    'herbs-spices-other': { nl: 'smaakmakers', en: 'condiments', de: 'Würzmittel', fr: 'condiments' },
  },
  states: {
    raw: { nl: 'rauw ongebrand', en: 'raw', de: 'roh', fr: 'cru' },
    cooked: {
      nl: 'gekookt bereid gegaard',
      en: 'cooked boiled prepared',
      de: 'gekocht gegart',
      fr: 'cuit bouilli',
    },
    baked: { nl: 'oven', en: 'baked', de: 'gebacken Ofen', fr: 'four' },
    fried: { nl: 'gebakken gefrituurd', en: 'fried', de: 'gebraten frittiert', fr: 'frit poêlé' },
    roasted: { nl: 'geroosterd gebrand', en: 'roasted', de: 'geröstet', fr: 'grillé' },
    dried: { nl: 'gedroogd', en: 'dried', de: 'getrocknet', fr: 'séché' },
    dry: { nl: 'droog ongekookt', en: 'dry uncooked', de: 'trocken ungekocht', fr: 'sec' },
    canned: { nl: 'blik ingeblikt', en: 'canned tinned', de: 'Dose Konserve', fr: 'conserve' },
    smoked: { nl: 'gerookt', en: 'smoked', de: 'geräuchert', fr: 'fumé' },
    pickled: { nl: 'ingelegd', en: 'pickled', de: 'eingelegt', fr: 'mariné' },
    processed: { nl: 'bewerkt', en: 'processed', de: 'verarbeitet', fr: 'transformé' },
    'as-sold': { nl: 'verkocht', en: 'sold', de: 'verkauft', fr: 'vendu' },
    drink: { nl: 'drank', en: 'drink', de: 'Getränk', fr: 'boisson' },
  },
} as const satisfies Knowledge['foodTerms'];
