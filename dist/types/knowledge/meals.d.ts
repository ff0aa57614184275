/** When Dutch people eat what, and how much of it makes a meal: our own choice, by which a menu is built around a day. */
export declare const meals: {
    readonly bread: {
        readonly measures: readonly ["slice-of-bread"];
    };
    /** More slices than these are for lunch. */
    readonly slicesAtBreakfast: 3;
    readonly customs: readonly [{
        readonly categories: readonly ["drinks"];
        readonly meals: readonly ["snack", "breakfast"];
    }, {
        readonly categories: readonly ["herbs-spices-other"];
        readonly measures: readonly ["soup-plate", "mug"];
        readonly meals: readonly ["lunch"];
    }, {
        readonly measures: readonly ["spread-on-bread", "rusk"];
        readonly meals: readonly ["breakfast", "lunch"];
    }, {
        readonly categories: readonly ["meat-poultry"];
        readonly measures: readonly ["thin-slice"];
        readonly meals: readonly ["breakfast", "lunch"];
    }, {
        readonly categories: readonly ["dairy-eggs"];
        readonly measures: readonly ["slice"];
        readonly meals: readonly ["breakfast", "lunch"];
    }, {
        readonly measures: readonly ["dessert-bowl", "snack-bowl", "scoop"];
        readonly meals: readonly ["snack", "breakfast"];
    }, {
        readonly categories: readonly ["grains-bread"];
        readonly measures: readonly ["soup-plate"];
        readonly meals: readonly ["breakfast"];
    }, {
        readonly categories: readonly ["grains-bread"];
        readonly measures: readonly ["portion-uncooked"];
        readonly meals: readonly ["dinner", "lunch"];
    }, {
        readonly categories: readonly ["grains-bread"];
        readonly states: readonly ["dry"];
        readonly meals: readonly ["breakfast"];
    }, {
        readonly categories: readonly ["grains-bread"];
        readonly states: readonly ["cooked", "baked", "fried"];
        readonly meals: readonly ["dinner", "lunch"];
    }, {
        readonly categories: readonly ["grains-bread"];
        readonly meals: readonly ["breakfast", "lunch", "snack"];
    }, {
        readonly categories: readonly ["vegetables", "legumes", "meat-poultry", "fish-seafood", "meat-alternatives"];
        readonly meals: readonly ["dinner", "lunch"];
    }, {
        readonly categories: readonly ["dairy-eggs"];
        readonly measures: readonly ["beaker"];
        readonly meals: readonly ["breakfast", "lunch"];
    }, {
        readonly measures: readonly ["dash"];
        readonly meals: readonly ["snack"];
    }, {
        readonly categories: readonly ["dairy-eggs"];
        readonly meals: readonly ["lunch", "breakfast", "dinner"];
    }, {
        readonly categories: readonly ["fruit"];
        readonly measures: readonly ["serving-spoon"];
        readonly meals: readonly ["dinner"];
    }, {
        readonly measures: readonly ["avocado"];
        readonly meals: readonly ["lunch", "breakfast"];
    }, {
        readonly categories: readonly ["fruit", "chocolate-sweets"];
        readonly measures: readonly ["tablespoon"];
        readonly meals: readonly ["breakfast"];
    }, {
        readonly categories: readonly ["nuts-seeds"];
        readonly meals: readonly ["snack", "breakfast"];
    }, {
        readonly categories: readonly ["fruit", "chocolate-sweets"];
        readonly meals: readonly ["snack"];
    }, {
        readonly meals: readonly ["dinner", "lunch"];
    }];
    readonly filling: readonly [{
        readonly categories: readonly ["herbs-spices-other"];
        readonly measures: readonly ["soup-plate", "mug"];
        readonly grams: 200;
    }, {
        readonly states: readonly ["dry"];
        readonly grams: 40;
    }, {
        readonly categories: readonly ["grains-bread"];
        readonly states: readonly ["cooked", "baked", "fried"];
        readonly grams: 150;
    }, {
        readonly categories: readonly ["grains-bread"];
        readonly grams: 60;
    }, {
        readonly categories: readonly ["vegetables", "legumes"];
        readonly grams: 150;
    }, {
        readonly categories: readonly ["meat-poultry", "fish-seafood"];
        readonly grams: 60;
    }, {
        readonly categories: readonly ["meat-alternatives"];
        readonly grams: 75;
    }, {
        readonly categories: readonly ["dairy-eggs"];
        readonly measures: readonly ["egg"];
        readonly grams: 100;
    }];
};
