/** Magnesium a day from food, drinks and supplements together. */
export declare const referenceIntakes: {
    readonly nl: readonly [{
        readonly id: 'nl-0-5m';
        readonly ageFromMonths: 0;
        readonly ageBelowMonths: 6;
        readonly sex: 'any';
        readonly lifeStage: 'general';
        readonly mgPerDay: null;
        readonly sources: readonly ["vc-table-metagenics"];
        readonly checked: true;
    }, {
        readonly id: 'nl-6-11m';
        readonly ageFromMonths: 6;
        readonly ageBelowMonths: 12;
        readonly sex: 'any';
        readonly lifeStage: 'general';
        readonly mgPerDay: 80;
        readonly sources: readonly ["gr-table-nutribites", "vc-table-metagenics"];
        readonly checked: true;
    }, {
        readonly id: 'nl-1y';
        readonly ageFromMonths: 12;
        readonly ageBelowMonths: 24;
        readonly sex: 'any';
        readonly lifeStage: 'general';
        readonly mgPerDay: 85;
        readonly sources: readonly ["gr-table-nutribites", "vc-table-metagenics"];
        readonly checked: true;
    }, {
        readonly id: 'nl-2-5y';
        readonly ageFromMonths: 24;
        readonly ageBelowMonths: 72;
        readonly sex: 'any';
        readonly lifeStage: 'general';
        readonly mgPerDay: 120;
        readonly sources: readonly ["gr-table-nutribites", "vc-table-metagenics"];
        readonly checked: true;
    }, {
        readonly id: 'nl-6-9y';
        readonly ageFromMonths: 72;
        readonly ageBelowMonths: 120;
        readonly sex: 'any';
        readonly lifeStage: 'general';
        readonly mgPerDay: 200;
        readonly sources: readonly ["gr-table-nutribites", "vc-table-metagenics"];
        readonly checked: true;
    }, {
        readonly id: 'nl-10-13y';
        readonly ageFromMonths: 120;
        readonly ageBelowMonths: 168;
        readonly sex: 'any';
        readonly lifeStage: 'general';
        readonly mgPerDay: 280;
        readonly sources: readonly ["gr-table-nutribites", "vc-table-metagenics"];
        readonly checked: true;
    }, {
        readonly id: 'nl-m-14-17y';
        readonly ageFromMonths: 168;
        readonly ageBelowMonths: 216;
        readonly sex: 'male';
        readonly lifeStage: 'general';
        readonly mgPerDay: 350;
        readonly sources: readonly ["gr-table-nutribites", "vc-table-metagenics"];
        readonly checked: true;
    }, {
        readonly id: 'nl-f-14-17y';
        readonly ageFromMonths: 168;
        readonly ageBelowMonths: 216;
        readonly sex: 'female';
        readonly lifeStage: 'general';
        readonly mgPerDay: 280;
        readonly sources: readonly ["gr-table-nutribites", "vc-table-metagenics"];
        readonly checked: true;
    }, {
        readonly id: 'nl-m-18';
        readonly ageFromMonths: 216;
        readonly ageBelowMonths: null;
        readonly sex: 'male';
        readonly lifeStage: 'general';
        readonly mgPerDay: 350;
        readonly sources: readonly ["gr-table-nutribites", "vc-table-metagenics", "gr2018"];
        readonly checked: true;
    }, {
        readonly id: 'nl-f-18';
        readonly ageFromMonths: 216;
        readonly ageBelowMonths: null;
        readonly sex: 'female';
        readonly lifeStage: 'general';
        readonly mgPerDay: 300;
        readonly sources: readonly ["gr-table-nutribites", "vc-table-metagenics", "gr2018"];
        readonly checked: true;
    }, {
        readonly id: 'nl-pregnant';
        readonly ageFromMonths: 216;
        readonly ageBelowMonths: null;
        readonly sex: 'female';
        readonly lifeStage: 'pregnant';
        readonly mgPerDay: 300;
        readonly sources: readonly ["gr-table-nutribites", "vc-table-metagenics", "gr2021"];
        readonly checked: true;
    }, {
        readonly id: 'nl-lactating';
        readonly ageFromMonths: 216;
        readonly ageBelowMonths: null;
        readonly sex: 'female';
        readonly lifeStage: 'breastfeeding';
        readonly mgPerDay: 300;
        readonly sources: readonly ["gr-table-nutribites", "vc-table-metagenics"];
        readonly checked: true;
    }];
    readonly eu: readonly [{
        readonly id: 'eu-7-11m';
        readonly ageFromMonths: 7;
        readonly ageBelowMonths: 12;
        readonly sex: 'any';
        readonly lifeStage: 'general';
        readonly mgPerDay: 80;
        readonly sources: readonly ["efsa2015"];
        readonly checked: true;
    }, {
        readonly id: 'eu-1-2y';
        readonly ageFromMonths: 12;
        readonly ageBelowMonths: 36;
        readonly sex: 'any';
        readonly lifeStage: 'general';
        readonly mgPerDay: 170;
        readonly sources: readonly ["efsa2015"];
        readonly checked: true;
    }, {
        readonly id: 'eu-3-9y';
        readonly ageFromMonths: 36;
        readonly ageBelowMonths: 120;
        readonly sex: 'any';
        readonly lifeStage: 'general';
        readonly mgPerDay: 230;
        readonly sources: readonly ["efsa2015"];
        readonly checked: true;
    }, {
        readonly id: 'eu-m-10-17y';
        readonly ageFromMonths: 120;
        readonly ageBelowMonths: 216;
        readonly sex: 'male';
        readonly lifeStage: 'general';
        readonly mgPerDay: 300;
        readonly sources: readonly ["efsa2015"];
        readonly checked: true;
    }, {
        readonly id: 'eu-f-10-17y';
        readonly ageFromMonths: 120;
        readonly ageBelowMonths: 216;
        readonly sex: 'female';
        readonly lifeStage: 'general';
        readonly mgPerDay: 250;
        readonly sources: readonly ["efsa2015"];
        readonly checked: true;
    }, {
        readonly id: 'eu-m-18';
        readonly ageFromMonths: 216;
        readonly ageBelowMonths: null;
        readonly sex: 'male';
        readonly lifeStage: 'general';
        readonly mgPerDay: 350;
        readonly sources: readonly ["efsa2015"];
        readonly checked: true;
    }, {
        readonly id: 'eu-f-18';
        readonly ageFromMonths: 216;
        readonly ageBelowMonths: null;
        readonly sex: 'female';
        readonly lifeStage: 'general';
        readonly mgPerDay: 300;
        readonly sources: readonly ["efsa2015"];
        readonly checked: true;
    }, {
        readonly id: 'eu-pregnant';
        readonly ageFromMonths: 216;
        readonly ageBelowMonths: null;
        readonly sex: 'female';
        readonly lifeStage: 'pregnant';
        readonly mgPerDay: 300;
        readonly sources: readonly ["efsa2015"];
        readonly checked: true;
    }, {
        readonly id: 'eu-lactating';
        readonly ageFromMonths: 216;
        readonly ageBelowMonths: null;
        readonly sex: 'female';
        readonly lifeStage: 'breastfeeding';
        readonly mgPerDay: 300;
        readonly sources: readonly ["efsa2015"];
        readonly checked: true;
    }];
    readonly us: readonly [{
        readonly id: 'us-0-6m';
        readonly ageFromMonths: 0;
        readonly ageBelowMonths: 7;
        readonly sex: 'any';
        readonly lifeStage: 'general';
        readonly mgPerDay: null;
        readonly sources: readonly ["iom1997-encyclopedia", "iom1997-dietsmealplan"];
        readonly checked: true;
    }, {
        readonly id: 'us-7-12m';
        readonly ageFromMonths: 7;
        readonly ageBelowMonths: 12;
        readonly sex: 'any';
        readonly lifeStage: 'general';
        readonly mgPerDay: 75;
        readonly sources: readonly ["iom1997-encyclopedia", "iom1997-dietsmealplan"];
        readonly checked: true;
    }, {
        readonly id: 'us-1-3y';
        readonly ageFromMonths: 12;
        readonly ageBelowMonths: 48;
        readonly sex: 'any';
        readonly lifeStage: 'general';
        readonly mgPerDay: 80;
        readonly sources: readonly ["iom1997-encyclopedia", "iom1997-dietsmealplan"];
        readonly checked: true;
    }, {
        readonly id: 'us-4-8y';
        readonly ageFromMonths: 48;
        readonly ageBelowMonths: 108;
        readonly sex: 'any';
        readonly lifeStage: 'general';
        readonly mgPerDay: 130;
        readonly sources: readonly ["iom1997-encyclopedia", "iom1997-dietsmealplan"];
        readonly checked: true;
    }, {
        readonly id: 'us-9-13y';
        readonly ageFromMonths: 108;
        readonly ageBelowMonths: 168;
        readonly sex: 'any';
        readonly lifeStage: 'general';
        readonly mgPerDay: 240;
        readonly sources: readonly ["iom1997-encyclopedia", "iom1997-dietsmealplan"];
        readonly checked: true;
    }, {
        readonly id: 'us-m-14-18y';
        readonly ageFromMonths: 168;
        readonly ageBelowMonths: 228;
        readonly sex: 'male';
        readonly lifeStage: 'general';
        readonly mgPerDay: 410;
        readonly sources: readonly ["iom1997-encyclopedia", "iom1997-dietsmealplan"];
        readonly checked: true;
    }, {
        readonly id: 'us-f-14-18y';
        readonly ageFromMonths: 168;
        readonly ageBelowMonths: 228;
        readonly sex: 'female';
        readonly lifeStage: 'general';
        readonly mgPerDay: 360;
        readonly sources: readonly ["iom1997-encyclopedia", "iom1997-dietsmealplan"];
        readonly checked: true;
    }, {
        readonly id: 'us-m-19-30y';
        readonly ageFromMonths: 228;
        readonly ageBelowMonths: 372;
        readonly sex: 'male';
        readonly lifeStage: 'general';
        readonly mgPerDay: 400;
        readonly sources: readonly ["iom1997-encyclopedia", "iom1997-dietsmealplan"];
        readonly checked: true;
    }, {
        readonly id: 'us-f-19-30y';
        readonly ageFromMonths: 228;
        readonly ageBelowMonths: 372;
        readonly sex: 'female';
        readonly lifeStage: 'general';
        readonly mgPerDay: 310;
        readonly sources: readonly ["iom1997-encyclopedia", "iom1997-dietsmealplan"];
        readonly checked: true;
    }, {
        readonly id: 'us-m-31';
        readonly ageFromMonths: 372;
        readonly ageBelowMonths: null;
        readonly sex: 'male';
        readonly lifeStage: 'general';
        readonly mgPerDay: 420;
        readonly sources: readonly ["iom1997-encyclopedia", "iom1997-dietsmealplan"];
        readonly checked: true;
    }, {
        readonly id: 'us-f-31';
        readonly ageFromMonths: 372;
        readonly ageBelowMonths: null;
        readonly sex: 'female';
        readonly lifeStage: 'general';
        readonly mgPerDay: 320;
        readonly sources: readonly ["iom1997-encyclopedia", "iom1997-dietsmealplan"];
        readonly checked: true;
    }, {
        readonly id: 'us-p-14-18y';
        readonly ageFromMonths: 168;
        readonly ageBelowMonths: 228;
        readonly sex: 'female';
        readonly lifeStage: 'pregnant';
        readonly mgPerDay: 400;
        readonly sources: readonly ["iom1997-encyclopedia", "iom1997-dietsmealplan"];
        readonly checked: true;
    }, {
        readonly id: 'us-p-19-30y';
        readonly ageFromMonths: 228;
        readonly ageBelowMonths: 372;
        readonly sex: 'female';
        readonly lifeStage: 'pregnant';
        readonly mgPerDay: 350;
        readonly sources: readonly ["iom1997-encyclopedia", "iom1997-dietsmealplan"];
        readonly checked: true;
    }, {
        readonly id: 'us-p-31-50y';
        readonly ageFromMonths: 372;
        readonly ageBelowMonths: 612;
        readonly sex: 'female';
        readonly lifeStage: 'pregnant';
        readonly mgPerDay: 360;
        readonly sources: readonly ["iom1997-encyclopedia", "iom1997-dietsmealplan"];
        readonly checked: true;
    }, {
        readonly id: 'us-l-14-18y';
        readonly ageFromMonths: 168;
        readonly ageBelowMonths: 228;
        readonly sex: 'female';
        readonly lifeStage: 'breastfeeding';
        readonly mgPerDay: 360;
        readonly sources: readonly ["iom1997-encyclopedia", "iom1997-dietsmealplan"];
        readonly checked: true;
    }, {
        readonly id: 'us-l-19-30y';
        readonly ageFromMonths: 228;
        readonly ageBelowMonths: 372;
        readonly sex: 'female';
        readonly lifeStage: 'breastfeeding';
        readonly mgPerDay: 310;
        readonly sources: readonly ["iom1997-encyclopedia", "iom1997-dietsmealplan"];
        readonly checked: true;
    }, {
        readonly id: 'us-l-31-50y';
        readonly ageFromMonths: 372;
        readonly ageBelowMonths: 612;
        readonly sex: 'female';
        readonly lifeStage: 'breastfeeding';
        readonly mgPerDay: 320;
        readonly sources: readonly ["iom1997-encyclopedia", "iom1997-dietsmealplan"];
        readonly checked: true;
    }];
};
