/**
 * Words that stand for a whole category or state. Where a category joins two things that people tell apart (bread and
 * other grains, herbs and soups, chocolate and sugar), its word is one for both: the foods' own names and synonyms do
 * the rest.
 */
export declare const foodTerms: {
    readonly categories: {
        readonly vegetables: {
            readonly nl: 'groente';
            readonly en: 'vegetables';
            readonly de: 'Gemüse';
            readonly fr: 'légumes';
        };
        readonly fruit: {
            readonly nl: 'fruit';
            readonly en: 'fruit';
            readonly de: 'Obst Früchte';
            readonly fr: 'fruits';
        };
        readonly legumes: {
            readonly nl: 'peulvruchten';
            readonly en: 'legumes pulses';
            readonly de: 'Hülsenfrüchte';
            readonly fr: 'légumineuses';
        };
        readonly 'nuts-seeds': {
            readonly nl: 'noten zaden pitten';
            readonly en: 'nuts seeds';
            readonly de: 'Nüsse Samen Kerne';
            readonly fr: 'noix graines';
        };
        readonly 'grains-bread': {
            readonly nl: 'granen graanproducten';
            readonly en: 'grains cereals';
            readonly de: 'Getreide';
            readonly fr: 'céréales';
        };
        readonly 'dairy-eggs': {
            readonly nl: 'zuivel';
            readonly en: 'dairy';
            readonly de: 'Milchprodukte';
            readonly fr: 'laitages';
        };
        readonly 'fish-seafood': {
            readonly nl: 'vis zeevruchten';
            readonly en: 'fish seafood';
            readonly de: 'Fisch Meeresfrüchte';
            readonly fr: 'poisson crustacés';
        };
        readonly 'meat-poultry': {
            readonly nl: 'vlees gevogelte';
            readonly en: 'meat poultry';
            readonly de: 'Fleisch Geflügel';
            readonly fr: 'viande volaille';
        };
        readonly 'meat-alternatives': {
            readonly nl: 'vleesvervangers vegetarisch';
            readonly en: 'vegetarian';
            readonly de: 'Fleischersatz vegetarisch';
            readonly fr: 'végétarien';
        };
        readonly 'chocolate-sweets': {
            readonly nl: 'zoetigheid zoetwaren snoep';
            readonly en: 'sweets';
            readonly de: 'Süßigkeiten Süßwaren';
            readonly fr: 'sucreries';
        };
        readonly drinks: {
            readonly nl: 'dranken drinken';
            readonly en: 'drinks beverages';
            readonly de: 'Getränke';
            readonly fr: 'boissons';
        };
        readonly 'herbs-spices-other': {
            readonly nl: 'smaakmakers';
            readonly en: 'condiments';
            readonly de: 'Würzmittel';
            readonly fr: 'condiments';
        };
    };
    readonly states: {
        readonly raw: {
            readonly nl: 'rauw ongebrand';
            readonly en: 'raw';
            readonly de: 'roh';
            readonly fr: 'cru';
        };
        readonly cooked: {
            readonly nl: 'gekookt bereid gegaard';
            readonly en: 'cooked boiled prepared';
            readonly de: 'gekocht gegart';
            readonly fr: 'cuit bouilli';
        };
        readonly baked: {
            readonly nl: 'oven';
            readonly en: 'baked';
            readonly de: 'gebacken Ofen';
            readonly fr: 'four';
        };
        readonly fried: {
            readonly nl: 'gebakken gefrituurd';
            readonly en: 'fried';
            readonly de: 'gebraten frittiert';
            readonly fr: 'frit poêlé';
        };
        readonly roasted: {
            readonly nl: 'geroosterd gebrand';
            readonly en: 'roasted';
            readonly de: 'geröstet';
            readonly fr: 'grillé';
        };
        readonly dried: {
            readonly nl: 'gedroogd';
            readonly en: 'dried';
            readonly de: 'getrocknet';
            readonly fr: 'séché';
        };
        readonly dry: {
            readonly nl: 'droog ongekookt';
            readonly en: 'dry uncooked';
            readonly de: 'trocken ungekocht';
            readonly fr: 'sec';
        };
        readonly canned: {
            readonly nl: 'blik ingeblikt';
            readonly en: 'canned tinned';
            readonly de: 'Dose Konserve';
            readonly fr: 'conserve';
        };
        readonly smoked: {
            readonly nl: 'gerookt';
            readonly en: 'smoked';
            readonly de: 'geräuchert';
            readonly fr: 'fumé';
        };
        readonly pickled: {
            readonly nl: 'ingelegd';
            readonly en: 'pickled';
            readonly de: 'eingelegt';
            readonly fr: 'mariné';
        };
        readonly processed: {
            readonly nl: 'bewerkt';
            readonly en: 'processed';
            readonly de: 'verarbeitet';
            readonly fr: 'transformé';
        };
        readonly 'as-sold': {
            readonly nl: 'verkocht';
            readonly en: 'sold';
            readonly de: 'verkauft';
            readonly fr: 'vendu';
        };
        readonly drink: {
            readonly nl: 'drank';
            readonly en: 'drink';
            readonly de: 'Getränk';
            readonly fr: 'boisson';
        };
    };
};
