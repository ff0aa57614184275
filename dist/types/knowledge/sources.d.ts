export declare const sources: {
    readonly 'code-norzon': {
        readonly title: 'Text of the English register in public code (norzon/project-webapp)';
        readonly year: null;
        readonly undated: 'page';
        readonly url: 'https://github.com/norzon/project-webapp';
        readonly kind: 'code';
        readonly checked: true;
    };
    readonly 'code-fr': {
        readonly title: 'French shop code that uses the texts of the claims';
        readonly year: null;
        readonly undated: 'page';
        readonly url: null;
        readonly kind: 'code';
        readonly checked: true;
    };
    readonly 'reg432-nl': {
        readonly title: 'Regulation (EU) 432/2012, Dutch text, EUR-Lex';
        readonly year: 2012;
        readonly url: 'https://eur-lex.europa.eu/legal-content/NL/TXT/HTML/?uri=CELEX%3A32012R0432';
        readonly kind: 'primary';
        readonly checked: false;
    };
    readonly drclark: {
        readonly title: 'Dr. Clark Scandinavia, magnesium oxide (lists ten claims in English)';
        readonly year: null;
        readonly undated: 'page';
        readonly url: 'https://drclark-scandinavia.com/en/magnesium-oxide-dr-clark/?wg-choose-original=false';
        readonly kind: 'secondary';
        readonly checked: true;
    };
    readonly besup: {
        readonly title: 'BE-SUP (Belgian supplement trade body), magnesium';
        readonly year: null;
        readonly undated: 'page';
        readonly url: 'https://be-sup.be/nl/voedingssupplementen/magnesium';
        readonly kind: 'secondary';
        readonly checked: true;
    };
    readonly mydetox: {
        readonly title: 'mydetox-onlineshop.de, magnesium (ten claims, non-official German wording)';
        readonly year: null;
        readonly undated: 'page';
        readonly url: 'https://www.mydetox-onlineshop.de/pages/magnesium';
        readonly kind: 'secondary';
        readonly checked: true;
    };
    readonly mah2021: {
        readonly title: 'Mah & Pitre 2021, magnesium for insomnia in older adults: systematic review';
        readonly year: 2021;
        readonly url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8053283';
        readonly kind: 'primary';
        readonly checked: true;
    };
    readonly rawji2024: {
        readonly title: 'Rawji et al. 2024, magnesium, anxiety and sleep: systematic review';
        readonly year: 2024;
        readonly url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC11136869';
        readonly kind: 'primary';
        readonly checked: true;
    };
    readonly pouteau2018: {
        readonly title: 'Pouteau et al. 2018, Mg + B6 v. Mg in stressed adults with low magnesaemia';
        readonly year: 2018;
        readonly url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC6298677';
        readonly kind: 'primary';
        readonly checked: true;
    };
    readonly schutten2021: {
        readonly title: 'Schutten et al. 2021, long-term magnesium and glucocorticoid metabolism (post-hoc RCT)';
        readonly year: 2021;
        readonly url: 'https://research.rug.nl/nl/publications/long-term-magnesium-supplementation-improves-glucocorticoid-metab';
        readonly kind: 'primary';
        readonly checked: true;
    };
    readonly rls2019: {
        readonly title: 'Marshall et al. 2019, magnesium for RLS: systematic review (as summarised)';
        readonly year: 2019;
        readonly url: 'https://consensus.app/questions/restless-leg-syndrome-magnesium/';
        readonly kind: 'secondary';
        readonly checked: true;
    };
    readonly 'cochrane-cramps': {
        readonly title: 'Garrison et al. 2020 Cochrane review, magnesium for muscle cramps (summary)';
        readonly year: 2020;
        readonly url: 'https://www.painpluscpn.ca/Home/Article/98933';
        readonly kind: 'secondary';
        readonly checked: true;
    };
    readonly 'cochrane-cramps-tab': {
        readonly title: 'Garrison et al. 2020 Cochrane review, summary-of-findings table';
        readonly year: 2020;
        readonly url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC7025716/table/CD009402-tbl-0001';
        readonly kind: 'primary';
        readonly checked: true;
    };
    readonly nielsen2006: {
        readonly title: 'Nielsen & Lukaski 2006, magnesium and exercise (copy)';
        readonly year: 2006;
        readonly url: 'https://issuu.com./eurostaga/docs/magnesio_y_deportes_2';
        readonly kind: 'secondary';
        readonly checked: true;
    };
    readonly 'pms-table': {
        readonly title: 'Review table of magnesium trials in PMS, Nutrients';
        readonly year: 2017;
        readonly url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5452159/table/nutrients-09-00429-t002/?term=%22Nutrients%22%5Bjour%5D';
        readonly kind: 'primary';
        readonly checked: true;
    };
    readonly walker1998: {
        readonly title: 'Walker et al. 1998, magnesium and premenstrual fluid retention';
        readonly year: 1998;
        readonly url: 'https://scilit.com/publications/7d7e7992cf0f21b63db4d000c5fd1f36';
        readonly kind: 'primary';
        readonly checked: true;
    };
    readonly 'pms-serum': {
        readonly title: 'Meta-analysis: serum magnesium and PMS, no association (record)';
        readonly year: 2019;
        readonly url: 'https://suppr.wilddata.cn/browses/detail/pubmed/30880352';
        readonly kind: 'secondary';
        readonly checked: true;
    };
    readonly migraine2018: {
        readonly title: 'von Luckner & Riederer 2018, magnesium in migraine prophylaxis (record)';
        readonly year: 2018;
        readonly url: 'http://120.26.44.124:3004/details/1/868357413';
        readonly kind: 'secondary';
        readonly checked: true;
    };
    readonly 'schutten-thesis': {
        readonly title: 'Schutten, doctoral thesis (arterial stiffness and blood pressure chapter)';
        readonly year: null;
        readonly url: 'https://www.publicatie-online.nl/uploaded/flipbook/161488-Joelle-Schutten/163/';
        readonly kind: 'primary';
        readonly checked: true;
        readonly undated: 'page';
    };
    readonly pickering2020: {
        readonly title: 'Pickering et al. 2020, magnesium status and stress: a vicious circle (review, authors linked to a maker)';
        readonly year: 2020;
        readonly url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC7761127/?term=%22Nutrients%22%5Bjour%5D';
        readonly kind: 'primary';
        readonly checked: true;
    };
    readonly russell1995: {
        readonly title: 'Russell et al. 1995, malic acid with magnesium in fibromyalgia (copy)';
        readonly year: 1995;
        readonly url: 'http://www.mgwater.com/gamalic.shtml';
        readonly kind: 'secondary';
        readonly checked: true;
    };
    readonly fibro2022: {
        readonly title: 'Randomised trial 2022, magnesium chloride 100 mg and stress in fibromyalgia';
        readonly year: 2022;
        readonly url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC9145501';
        readonly kind: 'primary';
        readonly checked: true;
    };
    readonly schuster2025: {
        readonly title: 'Schuster et al. 2025, magnesium bisglycinate and sleep (as summarised)';
        readonly year: 2025;
        readonly url: 'https://microvitamin.com/en-eu/blogs/articles/magnesium-bisglycinate-sleep';
        readonly kind: 'secondary';
        readonly checked: true;
    };
    readonly abbasi2012: {
        readonly title: 'Abbasi et al. 2012, magnesium in older adults with insomnia';
        readonly year: 2012;
        readonly url: 'https://pubmed.ncbi.nlm.nih.gov/23853635/';
        readonly kind: 'primary';
        readonly checked: true;
    };
    readonly 'rls-pilot': {
        readonly title: 'Open pilot of magnesium citrate in restless legs, 12 people (record)';
        readonly year: 2024;
        readonly url: 'https://medluna.com/article/38738598';
        readonly kind: 'secondary';
        readonly checked: true;
    };
    readonly oc1974: {
        readonly title: 'Serum magnesium in oral contraceptive users, 1974';
        readonly year: 1974;
        readonly url: 'https://pubmed.ncbi.nlm.nih.gov/4376539/';
        readonly kind: 'primary';
        readonly checked: true;
    };
    readonly blum1992: {
        readonly title: 'Urinary magnesium excretion in oral contraceptive users, 1992';
        readonly year: 1992;
        readonly url: 'https://cris.tau.ac.il/en/publications/urinary-magnesium-excretion-in-oral-contraceptive-users';
        readonly kind: 'primary';
        readonly checked: true;
    };
    readonly marles2017: {
        readonly title: 'Marles 2017, mineral composition of vegetables and the idea of depleted soil (copy)';
        readonly year: 2017;
        readonly url: 'https://handasaziraeia.blogspot.com/2020/03/mineral-nutrient-composition-of.html';
        readonly kind: 'secondary';
        readonly checked: true;
    };
    readonly 'rivm-wateetnl': {
        readonly title: 'RIVM, Wat eet Nederland: vitamins and minerals against the reference values';
        readonly year: null;
        readonly url: 'https://www.wateetnederland.nl/resultaten/vitamines-en-mineralen/normen';
        readonly kind: 'primary';
        readonly checked: true;
        readonly undated: 'page';
    };
    readonly 'efsa2010-1807': {
        readonly title: 'EFSA 2010, opinion on claims for magnesium, EFSA Journal 8(10):1807 (title record)';
        readonly year: 2010;
        readonly url: 'https://scopus.kisti.re.kr/noregist/viewScopus.jsp?eid=85020571869';
        readonly kind: 'secondary';
        readonly checked: true;
    };
    readonly waring: {
        readonly title: 'Waring, report on absorption of magnesium sulfate across the skin (unpublished, 19 people)';
        readonly year: null;
        readonly url: 'http://www.scribd.com/doc/2936282/Report-on-Absorption-of-magnesium-sulfate';
        readonly kind: 'secondary';
        readonly checked: true;
        readonly undated: 'page';
    };
    readonly kimura1990: {
        readonly title: 'Kimura & Itokawa 1990, cooking losses of minerals in foods (record)';
        readonly year: 1990;
        readonly url: 'https://pubmed.ncbi.nlm.nih.gov/2081985/';
        readonly kind: 'secondary';
        readonly checked: true;
    };
    readonly 'ramirez-ojeda2018': {
        readonly title: 'Ramírez-Ojeda et al. 2018, minerals in soaked and cooked lentils, chickpeas and beans';
        readonly year: 2018;
        readonly url: 'https://www.sciencedirect.com/science/article/pii/S0889157518305349';
        readonly kind: 'secondary';
        readonly checked: false;
    };
    readonly nestares1997: {
        readonly title: 'Nestares et al. 1997, magnesium from raw, soaked and cooked chickpeas in rats';
        readonly year: 1997;
        readonly url: null;
        readonly kind: 'secondary';
        readonly checked: false;
    };
    readonly nestares2003: {
        readonly title: 'Nestares et al. 2003, soaking solutions and minerals from cooked common beans in rats';
        readonly year: 2003;
        readonly url: null;
        readonly kind: 'secondary';
        readonly checked: false;
    };
    readonly kumari2020: {
        readonly title: 'Kumari et al. 2020, soaking almonds, hazelnuts, peanuts and walnuts: phytate and minerals';
        readonly year: 2020;
        readonly url: 'https://doi.org/10.1016/j.foodchem.2020.126529';
        readonly kind: 'secondary';
        readonly checked: false;
    };
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
    readonly emc2678: {
        readonly title: 'UK SmPC, oral magnesium medicine (product 2678)';
        readonly year: null;
        readonly undated: 'leaflet';
        readonly url: 'https://medicines.org.uk/emc/product/2678/smpc';
        readonly kind: 'primary';
        readonly checked: true;
    };
    readonly emedhealth: {
        readonly title: 'eMedicineHealth, magnesium interactions';
        readonly year: null;
        readonly undated: 'page';
        readonly url: 'http://www.emedicinehealth.com/magnesium-page3/vitamins-supplements.htm';
        readonly kind: 'secondary';
        readonly checked: true;
    };
    readonly 'medpill-tetra': {
        readonly title: 'medpill.info, antacids and tetracyclines';
        readonly year: null;
        readonly undated: 'page';
        readonly url: 'https://medpill.info/antacids-and-tetracyclines-10261.htm';
        readonly kind: 'secondary';
        readonly checked: true;
    };
    readonly 'medizzine-cipro': {
        readonly title: 'Medizzine, ciprofloxacin and food';
        readonly year: null;
        readonly undated: 'page';
        readonly url: 'http://www.medizzine.com/en/foods/reaccionesE.php?nombre=Ciprofloxacin';
        readonly kind: 'secondary';
        readonly checked: true;
    };
    readonly 'webmd-bisphos': {
        readonly title: 'WebMD, oral multivalent cations and oral bisphosphonates';
        readonly year: null;
        readonly undated: 'page';
        readonly url: 'http://origin-www.webmd.com/drugs/2/drug-7405/ferosul-oral/details/list-interaction-details/dmid-1660/dmtitle-oral-multivalent-cations-oral-bisphosphonates/intrtype-drug';
        readonly kind: 'secondary';
        readonly checked: true;
    };
    readonly 'medizzine-alen': {
        readonly title: 'Medizzine, alendronate and food';
        readonly year: null;
        readonly undated: 'page';
        readonly url: 'http://www.medizzine.com/en/foods/reaccionesE.php?nombre=Alendronate';
        readonly kind: 'secondary';
        readonly checked: true;
    };
    readonly relis2014: {
        readonly title: 'RELIS Norway, levothyroxine with calcium and magnesium';
        readonly year: 2014;
        readonly url: 'https://relis.no/Publikasjoner/2014/Kan_levotyroksin_tas_samtidig_med_kalsium_og_magnesium/';
        readonly kind: 'primary';
        readonly checked: true;
    };
    readonly schildklierwijzer: {
        readonly title: 'Mijn Schildklierwijzer (NL), timing of thyroid tablets';
        readonly year: null;
        readonly undated: 'page';
        readonly url: 'https://mijnschildklierwijzer.nl/veelgestelde-vragen-en-antwoorden/tijdstip-koffie-en-voeding/';
        readonly kind: 'secondary';
        readonly checked: true;
    };
    readonly 'ksparing-bmj': {
        readonly title: 'Study: potassium-sparing diuretics and magnesium retention';
        readonly year: null;
        readonly undated: 'page';
        readonly url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC1364546';
        readonly kind: 'primary';
        readonly checked: true;
    };
    readonly 'ebsco-ksparing': {
        readonly title: 'EBSCO research starter, potassium-sparing diuretics interactions';
        readonly year: null;
        readonly undated: 'page';
        readonly url: 'https://ebsco.com/research-starters/health-and-medicine/potassium-sparing-diuretics-drug-interactions';
        readonly kind: 'secondary';
        readonly checked: true;
    };
    readonly 'fda-ppi': {
        readonly title: 'FDA Drug Safety Communication, low magnesium with long-term PPI use';
        readonly year: 2011;
        readonly url: 'http://www.fda.gov/drugs/drugsafety/ucm245011.htm';
        readonly kind: 'primary';
        readonly checked: true;
    };
    readonly 'rx-mgso4': {
        readonly title: 'Magnesium sulfate infusion, precautions';
        readonly year: null;
        readonly undated: 'leaflet';
        readonly url: 'https://rxreasoner.com/monographs/magnesium-sulfate-inf-sol/precautions';
        readonly kind: 'secondary';
        readonly checked: true;
    };
    readonly pfusion: {
        readonly title: 'Integrative medicine consult, magnesium interactions';
        readonly year: null;
        readonly undated: 'page';
        readonly url: 'http://pfusion.net/AlternativeMedicine/IMCAccess/ConsSupplements/Interactions/Magnesiumcs.html';
        readonly kind: 'secondary';
        readonly checked: true;
    };
    readonly 'medikamio-gaba': {
        readonly title: 'Gabapentin AL patient leaflet (German)';
        readonly year: null;
        readonly undated: 'leaflet';
        readonly url: 'https://preview.medikamio.com/de-de/medikamente/gabapentin-al-600-mg-filmtabletten/pil';
        readonly kind: 'primary';
        readonly checked: true;
    };
    readonly 'consensus-gaba': {
        readonly title: 'Consensus summary, gabapentin and antacids';
        readonly year: null;
        readonly undated: 'page';
        readonly url: 'https://consensus.app/questions/gabapentin-and-antacids';
        readonly kind: 'secondary';
        readonly checked: true;
    };
    readonly hcn: {
        readonly title: 'hcn.health, eight magnesium interactions';
        readonly year: null;
        readonly undated: 'page';
        readonly url: 'https://hcn.health/hcn-trends-story/from-antibiotics-to-calcium-8-magnesium-interactions-to-be-aware-of/';
        readonly kind: 'secondary';
        readonly checked: true;
    };
    readonly emc12118: {
        readonly title: 'UK SmPC, oral magnesium medicine (product 12118)';
        readonly year: null;
        readonly undated: 'leaflet';
        readonly url: 'https://www.medicines.org.uk/emc/product/12118/smpc';
        readonly kind: 'primary';
        readonly checked: true;
    };
    readonly magnaspartate: {
        readonly title: 'Magnaspartate precautions (SmPC text)';
        readonly year: null;
        readonly undated: 'leaflet';
        readonly url: 'https://www.rxreasoner.com/monographs/magnaspartate/precautions';
        readonly kind: 'secondary';
        readonly checked: true;
    };
    readonly 'fk-aspartaat': {
        readonly title: 'Farmacotherapeutisch Kompas, magnesiumaspartaat';
        readonly year: null;
        readonly undated: 'leaflet';
        readonly url: 'https://www.farmacotherapeutischkompas.nl/vergelijken/preparaatteksten?vergelijkTeksten=magnesiumaspartaat';
        readonly kind: 'primary';
        readonly checked: true;
    };
    readonly pta2018: {
        readonly title: 'PTA Forum 13/2018, magnesium counselling (German)';
        readonly year: 2018;
        readonly url: 'https://ptaforum.pharmazeutische-zeitung.de/ausgabe-132018/magnesium/';
        readonly kind: 'secondary';
        readonly checked: true;
    };
    readonly hsis: {
        readonly title: 'Health & Food Supplements Information Service, magnesium (UK EVM and EU NRV)';
        readonly year: null;
        readonly undated: 'page';
        readonly url: 'https://www.hsis.org/a-z-food-supplements/magnesium/';
        readonly kind: 'secondary';
        readonly checked: true;
    };
    readonly 'bmj-mg': {
        readonly title: 'BMJ Best Practice patient discussion, myasthenia gravis (library copy)';
        readonly year: null;
        readonly undated: 'page';
        readonly url: 'https://bibliotheek.ehb.be:2400/topics/en-gb/1052/patient-discussions';
        readonly kind: 'secondary';
        readonly checked: true;
    };
    readonly 'zechstein-nl': {
        readonly title: 'Zechstein Ancient Magnesium NL, too much magnesium (vendor)';
        readonly year: null;
        readonly undated: 'page';
        readonly url: 'https://zechstein-ancient-magnesium.nl/teveel-magnesium/';
        readonly kind: 'secondary';
        readonly checked: true;
    };
    readonly 'invite-risk': {
        readonly title: 'invitehealth.com, background on magnesium (NIH summary of risk groups)';
        readonly year: 2013;
        readonly url: 'https://www.invitehealth.com/background-information-on%20-magnesium/radio/2013/11/';
        readonly kind: 'secondary';
        readonly checked: true;
    };
    readonly 'nice-refeed': {
        readonly title: 'NICE refeeding-risk criteria, table copy';
        readonly year: null;
        readonly undated: 'page';
        readonly url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8672300/table/T2';
        readonly kind: 'secondary';
        readonly checked: true;
    };
    readonly 'nhs-refeed': {
        readonly title: 'NHS Highland, refeeding syndrome guideline';
        readonly year: null;
        readonly undated: 'page';
        readonly url: 'https://www.rightdecisions.scot.nhs.uk/tam-treatments-and-medicines-nhs-highland/adult-therapeutic-guidelines/gastro-intestinal/refeeding-syndrome-in-adults-guidelines';
        readonly kind: 'primary';
        readonly checked: true;
    };
    readonly cardiologiecentra: {
        readonly title: 'Cardiologie Centra Nederland, palpitations';
        readonly year: null;
        readonly undated: 'page';
        readonly url: 'https://www.cardiologiecentra.nl/kennis/symptomen/hartkloppingen/';
        readonly kind: 'primary';
        readonly checked: true;
    };
    readonly 'rd-hart': {
        readonly title: 'Reformatorisch Dagblad, call when you have heart or stroke symptoms';
        readonly year: null;
        readonly undated: 'page';
        readonly url: 'https://www.rd.nl/vandaag/binnenland/meld-je-als-je-hartklachten-of-een-beroerte-hebt-1.1707613';
        readonly kind: 'secondary';
        readonly checked: true;
    };
    readonly 'hartziekte-be': {
        readonly title: 'hartziekte.be, palpitations';
        readonly year: null;
        readonly undated: 'page';
        readonly url: 'https://hartziekte.be/77-hartkloppingen';
        readonly kind: 'secondary';
        readonly checked: true;
    };
    readonly 'medscape-hypermg': {
        readonly title: 'Medscape, hypermagnesemia: clinical presentation';
        readonly year: null;
        readonly undated: 'page';
        readonly url: 'https://emedicine.medscape.com/article/766604-clinical';
        readonly kind: 'secondary';
        readonly checked: true;
    };
    readonly gerritspeek: {
        readonly title: 'gerritspeek.nl, hypermagnesaemia (Dutch)';
        readonly year: null;
        readonly undated: 'page';
        readonly url: 'https://www.gerritspeek.nl/medisch/aandoeningen/aandoeningen_hypermagnesemie.html';
        readonly kind: 'secondary';
        readonly checked: true;
    };
    readonly simpto: {
        readonly title: 'simpto.nl, magnesium poisoning (Dutch)';
        readonly year: null;
        readonly undated: 'page';
        readonly url: 'https://www.simpto.nl/diagnose/vergiftiging/magnesiumvergiftiging/';
        readonly kind: 'secondary';
        readonly checked: true;
    };
    readonly 'fda-ppi-podcast': {
        readonly title: 'FDA podcast, low magnesium with PPIs';
        readonly year: 2011;
        readonly url: 'http://www.fda.gov/Drugs/DrugSafety/DrugSafetyPodcasts/ucm246866.htm';
        readonly kind: 'primary';
        readonly checked: true;
    };
    readonly ntvg2002: {
        readonly title: 'NTvG 2002, treatment of hypomagnesaemia';
        readonly year: 2002;
        readonly url: 'https://www.ntvg.nl/artikelen/de-behandeling-van-hypomagnesi%C3%ABmie/volledig';
        readonly kind: 'primary';
        readonly checked: true;
    };
    readonly 'bsl-insomnia': {
        readonly title: 'Huisarts & Wetenschap (BSL), one in ten sleeps badly';
        readonly year: null;
        readonly undated: 'page';
        readonly url: 'https://huisarts.bsl.nl/een-op-de-tien-nederlanders-slaapt-slecht/';
        readonly kind: 'secondary';
        readonly checked: true;
    };
    readonly 'nhg-sleep': {
        readonly title: 'NHG-Standaard Slaapproblemen en slaapmiddelen, copy';
        readonly year: null;
        readonly undated: 'page';
        readonly url: 'http://docplayer.nl/105109710-De-nhg-standaard-slaapproblemen-en-slaapmiddelen.html';
        readonly kind: 'secondary';
        readonly checked: true;
    };
    readonly 'nvvp-depressie': {
        readonly title: 'NVvP, symptoms of depression';
        readonly year: null;
        readonly undated: 'page';
        readonly url: 'https://www.nvvp.net/website/patinten-informatie/aandoeningen-/depressie/symptomen';
        readonly kind: 'primary';
        readonly checked: true;
    };
    readonly 'cm-rls': {
        readonly title: 'CM (Belgian health fund), restless legs';
        readonly year: null;
        readonly undated: 'page';
        readonly url: 'https://cm.be/leef/slaap/gezond-slapen/rusteloze-benen';
        readonly kind: 'secondary';
        readonly checked: true;
    };
    readonly none: {
        readonly title: 'General knowledge, not yet checked against a page';
        readonly year: null;
        readonly url: null;
        readonly kind: 'none';
        readonly checked: false;
    };
    readonly editorial: {
        readonly title: "Choice of the makers, after the field's own guides";
        readonly year: null;
        readonly url: null;
        readonly kind: 'none';
        readonly checked: false;
    };
    readonly calc: {
        readonly title: 'Computed from standard atomic masses';
        readonly year: null;
        readonly url: null;
        readonly kind: 'computed';
        readonly checked: true;
    };
    readonly 'usda-sr28': {
        readonly title: 'US Department of Agriculture, National Nutrient Database for Standard Reference, Release 28 (public copy)';
        readonly year: 2015;
        readonly url: 'https://github.com/alyssaq/usda-sqlite';
        readonly kind: 'secondary';
        readonly checked: true;
    };
    readonly 'ciqual-2025': {
        readonly title: 'Anses, Table de composition nutritionnelle des aliments Ciqual 2025 (public copy)';
        readonly year: 2025;
        readonly url: 'https://doi.org/10.57745/RDMHWY';
        readonly kind: 'secondary';
        readonly checked: true;
    };
};
export type SourceId = keyof typeof sources;
