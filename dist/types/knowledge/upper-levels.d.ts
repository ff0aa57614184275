/**
 * For supplements, antacids and laxatives together; what food holds by nature does not count.
 * The Dutch Health Council follows the EU levels, the missing one under four years included.
 */
export declare const upperLevels: {
    readonly nl: readonly [{
        readonly id: 'nl-under-4';
        readonly ageFromMonths: 0;
        readonly ageBelowMonths: 48;
        readonly mgPerDay: null;
        readonly sources: readonly ["bfr2017"];
        readonly checked: true;
    }, {
        readonly id: 'nl-4plus';
        readonly ageFromMonths: 48;
        readonly ageBelowMonths: null;
        readonly mgPerDay: 250;
        readonly sources: readonly ["gr-table-nutribites", "gr-ul"];
        readonly checked: true;
    }];
    readonly eu: readonly [{
        readonly id: 'eu-under-4';
        readonly ageFromMonths: 0;
        readonly ageBelowMonths: 48;
        readonly mgPerDay: null;
        readonly sources: readonly ["bfr2017"];
        readonly checked: true;
    }, {
        readonly id: 'eu-4plus';
        readonly ageFromMonths: 48;
        readonly ageBelowMonths: null;
        readonly mgPerDay: 250;
        readonly sources: readonly ["bfr2017", "apoadhoc-bfr", "sanomedica-ul", "efsa2018-mgcm"];
        readonly checked: true;
    }];
    readonly us: readonly [{
        readonly id: 'us-infant';
        readonly ageFromMonths: 0;
        readonly ageBelowMonths: 12;
        readonly mgPerDay: null;
        readonly sources: readonly ["iom1997-encyclopedia"];
        readonly checked: true;
    }, {
        readonly id: 'us-1-3';
        readonly ageFromMonths: 12;
        readonly ageBelowMonths: 48;
        readonly mgPerDay: 65;
        readonly sources: readonly ["iom1997-encyclopedia"];
        readonly checked: true;
    }, {
        readonly id: 'us-4-8';
        readonly ageFromMonths: 48;
        readonly ageBelowMonths: 108;
        readonly mgPerDay: 110;
        readonly sources: readonly ["iom1997-encyclopedia"];
        readonly checked: true;
    }, {
        readonly id: 'us-9plus';
        readonly ageFromMonths: 108;
        readonly ageBelowMonths: null;
        readonly mgPerDay: 350;
        readonly sources: readonly ["iom1997-encyclopedia"];
        readonly checked: 'partly';
    }];
};
export declare const limits: {
    readonly labelReferenceMg: 375;
    readonly claimMinimumMgPerDay: 56.25;
    readonly euCeilingMg: 250;
    readonly vitaminB6MgPerDay: 12;
    readonly sources: readonly ["reg1169-annex13", "eucell", "bfr2017", "efsa2023-b6"];
};
