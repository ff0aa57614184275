export declare const intakeSources: {
    readonly 'vc-table-metagenics': {
        readonly title: 'Reference intakes of the Voedingscentrum, as reproduced by Metagenics NL (April 2024)';
        readonly year: 2024;
        readonly url: 'https://www.metagenics.nl/nl_NL/hoeveel-magnesium-heb-je-nodig-en-welke-bronnen-zijn-goed';
        readonly kind: 'secondary';
        readonly checked: true;
    };
    readonly 'gr-table-nutribites': {
        readonly title: 'Reference intakes of the Gezondheidsraad, as reproduced by nutribites.nl';
        readonly year: null;
        readonly undated: 'page';
        readonly url: 'https://www.nutribites.nl/?p=913319';
        readonly kind: 'secondary';
        readonly checked: true;
    };
    readonly gr2018: {
        readonly title: 'Gezondheidsraad, Voedingsnormen voor volwassenen, advisory no. 2018/19 (18 Sep 2018)';
        readonly year: 2018;
        readonly url: 'https://www.gezondheidsraad.nl/documenten/adviezen/2018/09/18/gezondheidsraad-herziet-voedingsnormen-voor-volwassenen';
        readonly kind: 'primary';
        readonly checked: true;
    };
    readonly gr2021: {
        readonly title: 'Gezondheidsraad, Voedingsnormen voor vitamines en mineralen voor zwangeren (22 Jun 2021)';
        readonly year: 2021;
        readonly url: 'http://www.gezondheidsraad.nl/documenten/adviezen/2021/06/22/voedingsnormen-voor-vitamines-en-mineralen-voor-zwangeren';
        readonly kind: 'primary';
        readonly checked: true;
    };
    readonly efsa2015: {
        readonly title: 'EFSA NDA Panel, Dietary Reference Values for magnesium, EFSA Journal 13(7):4186';
        readonly year: 2015;
        readonly url: 'http://www.efsa.europa.eu/en/efsajournal/pub/4186';
        readonly kind: 'primary';
        readonly checked: true;
    };
    readonly 'iom1997-encyclopedia': {
        readonly title: 'US reference intakes and upper levels (IOM 1997), as printed in an encyclopedia';
        readonly year: null;
        readonly undated: 'page';
        readonly url: 'https://issuhub.com/view/index?id=3981&pageIndex=652';
        readonly kind: 'secondary';
        readonly checked: true;
    };
    readonly 'iom1997-dietsmealplan': {
        readonly title: 'US reference intakes (IOM 1997), as reproduced by dietsmealplan.com';
        readonly year: null;
        readonly undated: 'page';
        readonly url: 'https://www.dietsmealplan.com/food-list/high-magnesium-food-list/';
        readonly kind: 'secondary';
        readonly checked: true;
    };
    readonly bfr2017: {
        readonly title: 'BfR, press release on magnesium in food supplements (December 2017)';
        readonly year: 2017;
        readonly url: 'https://www.eurekalert.org/pub_releases/2017-12/bfif-bam121817.php';
        readonly kind: 'primary';
        readonly checked: true;
    };
    readonly 'gr-ul': {
        readonly title: 'Gezondheidsraad, theme page on tolerable upper levels (EU levels are followed)';
        readonly year: null;
        readonly undated: 'page';
        readonly url: 'https://www.gezondheidsraad.nl/onderwerpen/vitamines-mineralen-en-supplementen/alle-adviezen-over-vitamines-mineralen-en-supplementen/aanvaardbare-bovengrenzen-voor-vitamines-en-mineralen';
        readonly kind: 'primary';
        readonly checked: true;
    };
    readonly 'apoadhoc-bfr': {
        readonly title: 'apotheke adhoc on the BfR maximum and the 2001 SCF opinion';
        readonly year: 2017;
        readonly url: 'https://apotheke-adhoc.de/nachrichten/detail/pharmazie/magnesium-magnesium-bfr-stutzt-hoechstmenge-nahrungsergaenzungsmittel';
        readonly kind: 'secondary';
        readonly checked: true;
    };
    readonly 'sanomedica-ul': {
        readonly title: 'sanomedica.com, magnesium safety assessment (summarises SCF/EFSA)';
        readonly year: null;
        readonly undated: 'page';
        readonly url: 'https://sanomedica.com/magnesium-safety-assessment/';
        readonly kind: 'secondary';
        readonly checked: true;
    };
    readonly 'efsa2018-mgcm': {
        readonly title: 'EFSA ANS Panel, magnesium citrate malate as a source of magnesium';
        readonly year: 2018;
        readonly url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC7009688';
        readonly kind: 'primary';
        readonly checked: true;
    };
    readonly 'reg1169-annex13': {
        readonly title: 'Regulation (EU) 1169/2011 Annex XIII (Portuguese Official Journal copy)';
        readonly year: 2011;
        readonly url: 'https://ro.scribd.com/document/439532162/Doses-de-Referencia-Vitaminas-e-Sais-Minerais-Regulamento-UE-1169-2011';
        readonly kind: 'secondary';
        readonly checked: true;
    };
    readonly eucell: {
        readonly title: 'eucell.de, magnesium claims and 56.25 mg minimum (German)';
        readonly year: null;
        readonly undated: 'page';
        readonly url: 'https://www.eucell.de/index.php?id=226';
        readonly kind: 'secondary';
        readonly checked: true;
    };
    readonly 'efsa2023-b6': {
        readonly title: 'EFSA 2023, upper level for vitamin B6 (record)';
        readonly year: 2023;
        readonly url: 'https://medluna.com/article/37207271';
        readonly kind: 'secondary';
        readonly checked: true;
    };
};
