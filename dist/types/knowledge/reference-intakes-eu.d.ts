export declare const europeanReferenceIntakes: readonly [{
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
