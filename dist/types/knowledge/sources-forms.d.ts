export declare const formSources: {
    readonly 'bisgly-ntro': {
        readonly title: 'ntro.it.com, how much magnesium is in bisglycinate';
        readonly year: null;
        readonly url: 'https://ntro.it.com/how-much-magnesium-is-in-bisglycinate';
        readonly kind: 'secondary';
        readonly checked: true;
        readonly undated: 'page';
    };
    readonly 'bisgly-magneinno': {
        readonly title: 'Magneinno, what a 14% bisglycinate specification means';
        readonly year: null;
        readonly url: 'https://www.magneinno.com/blog/magnesium-bisglycinate-14-elemental-magnesium-what-the-specification-really-means';
        readonly kind: 'secondary';
        readonly checked: true;
        readonly undated: 'page';
    };
    readonly magtop: {
        readonly title: 'French product sheet in public code (bisglycinate 10 %, glycerophosphate 11.7 %, malate 15 %)';
        readonly year: null;
        readonly url: null;
        readonly kind: 'code';
        readonly checked: true;
        readonly undated: 'label';
    };
    readonly schuette1994: {
        readonly title: 'Schuette et al. 1994, magnesium diglycinate v. oxide after ileal resection';
        readonly year: 1994;
        readonly url: 'https://pubmed.ncbi.nlm.nih.gov/7815675/';
        readonly kind: 'primary';
        readonly checked: true;
    };
    readonly jungbunzlauer: {
        readonly title: 'Jungbunzlauer, trimagnesium citrate product information';
        readonly year: null;
        readonly url: 'http://www.jungbunzlauer.com/products-applications/products/special-salts/special-citrates/trimagnesium-citrate/general-information.html';
        readonly kind: 'primary';
        readonly checked: true;
        readonly undated: 'page';
    };
    readonly 'off-tax': {
        readonly title: 'Open Food Facts, list of mineral names in many languages, after Regulation (EU) 609/2013';
        readonly year: null;
        readonly url: 'https://github.com/openfoodfacts/openfoodfacts-server';
        readonly kind: 'primary';
        readonly checked: true;
        readonly undated: 'page';
    };
    readonly walker2003: {
        readonly title: 'Walker et al. 2003, citrate, amino-acid chelate and oxide compared, Magnesium Research 16(3):183-91 (archive copy)';
        readonly year: 2003;
        readonly url: null;
        readonly kind: 'secondary';
        readonly checked: true;
    };
    readonly kappeler2017: {
        readonly title: 'Kappeler et al. 2017, citrate v. oxide crossover';
        readonly year: 2017;
        readonly url: 'https://proquest.com/scholarly-journals/higher-bioavailability-magnesium-citrate-as/docview/1864063511/se-2';
        readonly kind: 'primary';
        readonly checked: true;
    };
    readonly 'reg1925-annex2': {
        readonly title: 'Regulation (EC) 1925/2006 Annex II (UK copy)';
        readonly year: 2006;
        readonly url: 'http://legislation.data.gov.uk/eur/2006/1925/annex/II/data.xht?view=snippet&wrap=true';
        readonly kind: 'primary';
        readonly checked: true;
    };
    readonly uysal2019: {
        readonly title: 'Uysal et al. 2019, magnesium compounds in rats';
        readonly year: 2019;
        readonly url: 'https://pubmed.ncbi.nlm.nih.gov/29679349';
        readonly kind: 'primary';
        readonly checked: true;
    };
    readonly 'efsa2018-dmm': {
        readonly title: 'EFSA, di-magnesium malate as a novel food ingredient / source of magnesium';
        readonly year: 2018;
        readonly url: 'https://docslib.org/doc/3343846/magnesium-malate-used-as-a-novel-food-ingredient-and-as-a';
        readonly kind: 'primary';
        readonly checked: true;
    };
    readonly 'efsa2009-taurate': {
        readonly title: 'EFSA 2009 opinion on magnesium taurate (repository record)';
        readonly year: 2009;
        readonly url: 'https://cris.unibo.it/handle/11585/101817';
        readonly kind: 'primary';
        readonly checked: true;
    };
    readonly 'emc-glycerophos': {
        readonly title: 'UK SmPC, magnesium glycerophosphate 97.2 mg (4 mmol)';
        readonly year: null;
        readonly url: 'https://medicines.org.uk/emc/product/11577/smpc/print';
        readonly kind: 'primary';
        readonly checked: true;
        readonly undated: 'leaflet';
    };
    readonly 'mah2021-tab1': {
        readonly title: 'Mah & Pitre 2021, table 1 (forms and doses)';
        readonly year: 2021;
        readonly url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8053283/table/Tab1';
        readonly kind: 'primary';
        readonly checked: true;
    };
    readonly firoz2001: {
        readonly title: 'Firoz & Graber 2001, bioavailability of US commercial magnesium preparations';
        readonly year: 2001;
        readonly url: 'http://ncbi.nlm.nih.gov/pubmed/11794633';
        readonly kind: 'primary';
        readonly checked: true;
    };
    readonly schwalfenberg2017: {
        readonly title: 'Schwalfenberg & Genuis 2017, table of magnesium forms';
        readonly year: 2017;
        readonly url: 'https://www.hindawi.com/journals/scientifica/2017/4179326/tab6';
        readonly kind: 'primary';
        readonly checked: true;
    };
    readonly pardo2021: {
        readonly title: 'Pardo et al. 2021, review of bioavailability of magnesium supplements';
        readonly year: 2021;
        readonly url: 'https://forum.nutrimuscle.com//238134.html';
        readonly kind: 'secondary';
        readonly checked: true;
    };
    readonly 'mgo-laxative': {
        readonly title: 'Mori et al. 2021, magnesium oxide in constipation, Nutrients 13:421 (copy)';
        readonly year: 2021;
        readonly url: 'https://empresesdesenderisme.com/article/magnesium-oxide-in-constipation/1195';
        readonly kind: 'secondary';
        readonly checked: true;
    };
    readonly magnesiumoel: {
        readonly title: 'magnesiumoel.ch, magnesium oil (about 31% magnesium chloride solution)';
        readonly year: null;
        readonly url: 'https://www.magnesiumoel.ch/infos-magnesium-herkunft-haltbarkeit/';
        readonly kind: 'secondary';
        readonly checked: true;
        readonly undated: 'page';
    };
    readonly grober2017: {
        readonly title: 'Gröber et al. 2017, Myth or reality: transdermal magnesium?';
        readonly year: 2017;
        readonly url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5579607';
        readonly kind: 'primary';
        readonly checked: true;
    };
    readonly kass2017: {
        readonly title: 'Kass et al. 2017, transdermal magnesium cream pilot, PLoS ONE';
        readonly year: 2017;
        readonly url: 'http://dx.plos.org/10.1371/journal.pone.0174817';
        readonly kind: 'primary';
        readonly checked: true;
    };
    readonly 'keuringsraad-hcv': {
        readonly title: 'Keuringsraad, guide to the claims regulation';
        readonly year: null;
        readonly url: 'https://www.keuringsraad.nl/gezondheidsproducten/handleiding-claimsverordening';
        readonly kind: 'primary';
        readonly checked: true;
        readonly undated: 'page';
    };
    readonly 'efsa2024-threonate': {
        readonly title: 'EFSA 2024 opinion on magnesium L-threonate (record)';
        readonly year: 2024;
        readonly url: 'http://120.26.44.124:3004/details/1/848015653';
        readonly kind: 'secondary';
        readonly checked: true;
    };
    readonly 'reg2024-2694': {
        readonly title: 'Regulatory note on Regulation (EU) 2024/2694, magnesium L-threonate as a novel food';
        readonly year: 2024;
        readonly url: 'https://supplaffairs.com/en/magnesium-l-threonate-is-approved-as-a-new-source-of-magnesium-in-food-supplements';
        readonly kind: 'secondary';
        readonly checked: true;
    };
    readonly 'reg2025-2225': {
        readonly title: 'agrinfo.eu on Regulation (EU) 2025/2225, magnesium L-threonate in the list of permitted sources';
        readonly year: 2025;
        readonly url: 'https://agrinfo.eu/book-of-reports/magnesium-l-threonate-in-food-supplements';
        readonly kind: 'secondary';
        readonly checked: true;
    };
    readonly 'fk-hydroxide': {
        readonly title: 'Farmacotherapeutisch Kompas, magnesiumhydroxide';
        readonly year: null;
        readonly url: 'https://www.farmacotherapeutischkompas.nl/bladeren/preparaatteksten/m/magnesiumhydroxide';
        readonly kind: 'primary';
        readonly checked: true;
        readonly undated: 'page';
    };
    readonly 'fk-gluconaat': {
        readonly title: 'Farmacotherapeutisch Kompas, magnesiumgluconaat';
        readonly year: null;
        readonly url: 'https://www.farmacotherapeutischkompas.nl/bladeren/preparaatteksten/m/magnesiumgluconaat';
        readonly kind: 'primary';
        readonly checked: true;
        readonly undated: 'page';
    };
    readonly coudray2005: {
        readonly title: 'Coudray et al. 2005, ten magnesium salts in rats';
        readonly year: 2005;
        readonly url: 'https://vitamindwiki.com/tiki-print.php?page=Magnesium+Bioavailability+-+2005';
        readonly kind: 'secondary';
        readonly checked: true;
    };
    readonly 'efsa2025-orotate': {
        readonly title: 'EFSA 2025, magnesium orotate dihydrate (record)';
        readonly year: 2025;
        readonly url: 'https://suppr.wilddata.cn/browses/detail/pubmed/40642284';
        readonly kind: 'secondary';
        readonly checked: true;
    };
    readonly 'efsa2009-orotate': {
        readonly title: 'EFSA 2009, orotic acid salts as a source of orotic acid and minerals';
        readonly year: 2009;
        readonly url: 'http://onlinelibrary.wiley.com/doi/10.2903/j.efsa.2009.1187/abstract';
        readonly kind: 'primary';
        readonly checked: true;
    };
    readonly 'dir2002-46': {
        readonly title: 'Directive 2002/46/EC Annex II (UK copy)';
        readonly year: 2002;
        readonly url: 'http://legislation.data.gov.uk/eudr/2002/46/annex/II/data.xht?view=snippet&wrap=true';
        readonly kind: 'primary';
        readonly checked: true;
    };
    readonly 'marine-scienceinsights': {
        readonly title: 'ScienceInsights, what is marine magnesium';
        readonly year: null;
        readonly url: 'https://scienceinsights.org/what-is-marine-magnesium-and-how-does-it-work';
        readonly kind: 'secondary';
        readonly checked: true;
        readonly undated: 'page';
    };
    readonly blancquaert2019: {
        readonly title: 'Blancquaert et al. 2019, predicting and testing bioavailability of magnesium supplements';
        readonly year: 2019;
        readonly url: 'https://docslib.org/doc/13066398/predicting-and-testing-bioavailability-of-magnesium-supplements';
        readonly kind: 'primary';
        readonly checked: true;
    };
    readonly fine1991: {
        readonly title: 'Fine et al. 1991, intestinal absorption of magnesium from food and supplements';
        readonly year: 1991;
        readonly url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC295344';
        readonly kind: 'primary';
        readonly checked: true;
    };
    readonly 'marine-naturalhealth': {
        readonly title: 'Natural Health product page, marine magnesium';
        readonly year: null;
        readonly url: 'https://naturalhealth.hippocraticgeneration.pt/food-supplements/i/67959353/marine-magnesium';
        readonly kind: 'secondary';
        readonly checked: true;
        readonly undated: 'label';
    };
};
