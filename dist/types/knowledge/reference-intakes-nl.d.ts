export declare const dutchReferenceIntakes: readonly [{
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
