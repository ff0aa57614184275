export declare const fruit: {
    readonly banaan: {
        readonly mgPer100g: 27;
        readonly portionGrams: 120;
        readonly category: 'fruit';
        readonly state: 'raw';
        readonly contains: readonly [];
        readonly suggest: true;
        readonly source: 'usda-sr28';
        readonly sourceId: '09040';
        readonly match: 'exact';
    };
    readonly avocado: {
        readonly mgPer100g: 29;
        readonly portionGrams: 75;
        readonly category: 'fruit';
        readonly state: 'raw';
        readonly contains: readonly [];
        readonly suggest: true;
        readonly source: 'usda-sr28';
        readonly sourceId: '09037';
        readonly match: 'exact';
    };
    readonly 'vijg-gedroogd': {
        readonly mgPer100g: 68;
        readonly portionGrams: 40;
        readonly category: 'fruit';
        readonly state: 'dried';
        readonly contains: readonly [];
        readonly suggest: true;
        readonly source: 'usda-sr28';
        readonly sourceId: '09094';
        readonly match: 'exact';
    };
    readonly framboos: {
        readonly mgPer100g: 22;
        readonly portionGrams: 100;
        readonly category: 'fruit';
        readonly state: 'raw';
        readonly contains: readonly [];
        readonly suggest: true;
        readonly source: 'usda-sr28';
        readonly sourceId: '09302';
        readonly match: 'exact';
    };
    readonly braam: {
        readonly mgPer100g: 20;
        readonly portionGrams: 100;
        readonly category: 'fruit';
        readonly state: 'raw';
        readonly contains: readonly [];
        readonly suggest: true;
        readonly source: 'usda-sr28';
        readonly sourceId: '09042';
        readonly match: 'exact';
    };
    readonly appel: {
        readonly mgPer100g: 5;
        readonly portionGrams: 135;
        readonly category: 'fruit';
        readonly state: 'raw';
        readonly contains: readonly [];
        readonly suggest: false;
        readonly source: 'usda-sr28';
        readonly sourceId: '09003';
        readonly match: 'exact';
    };
    readonly sinaasappel: {
        readonly mgPer100g: 10;
        readonly portionGrams: 130;
        readonly category: 'fruit';
        readonly state: 'raw';
        readonly contains: readonly [];
        readonly suggest: false;
        readonly source: 'usda-sr28';
        readonly sourceId: '09200';
        readonly match: 'exact';
    };
    readonly mandarijn: {
        readonly mgPer100g: 12;
        readonly portionGrams: 60;
        readonly category: 'fruit';
        readonly state: 'raw';
        readonly contains: readonly [];
        readonly suggest: false;
        readonly source: 'usda-sr28';
        readonly sourceId: '09218';
        readonly match: 'exact';
    };
    readonly druif: {
        readonly mgPer100g: 7;
        readonly portionGrams: 100;
        readonly category: 'fruit';
        readonly state: 'raw';
        readonly contains: readonly [];
        readonly suggest: false;
        readonly source: 'usda-sr28';
        readonly sourceId: '09132';
        readonly match: 'exact';
    };
};
