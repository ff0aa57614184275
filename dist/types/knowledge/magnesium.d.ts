/** Everything the engine knows of magnesium, as one value. */
export declare const magnesium: {
    readonly id: 'magnesium';
    readonly version: '1.0.0';
    readonly sources: {
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
    readonly forms: {
        readonly bisglycinate: {
            readonly route: 'oral';
            readonly variants: {
                readonly anhydrous: {
                    readonly formula: 'Mg(C2H4NO2)2';
                    readonly molarMassGPerMol: 172.42;
                    readonly magnesiumAtoms: 1;
                    readonly elementalPercent: 14.1;
                    readonly sources: readonly ["calc", "bisgly-ntro"];
                };
                readonly dihydrate: {
                    readonly formula: 'Mg(C2H4NO2)2.2H2O';
                    readonly molarMassGPerMol: 208.45;
                    readonly magnesiumAtoms: 1;
                    readonly elementalPercent: 11.66;
                    readonly sources: readonly ["calc", "bisgly-magneinno"];
                };
            };
            readonly defaultVariant: 'dihydrate';
            readonly labelRangePercent: {
                readonly low: 10;
                readonly high: 14.1;
                readonly sources: readonly ["bisgly-magneinno", "magtop"];
                readonly checked: true;
            };
            readonly solubility: {
                readonly value: 'high';
                readonly sources: readonly ["none"];
                readonly checked: false;
            };
            readonly uptake: {
                readonly value: 'good';
                readonly sources: readonly ["schuette1994"];
                readonly checked: true;
            };
            readonly gutEffect: {
                readonly value: 'low';
                readonly sources: readonly ["schuette1994"];
                readonly checked: true;
            };
            readonly permittedInEu: {
                readonly value: true;
                readonly sources: readonly ["none"];
                readonly checked: false;
            };
            readonly synonyms: readonly ["magnesiumbisglycinaat", "magnesium bisglycinate", "Magnesiumbisglycinat", "bisglycinate de magnésium", "magnesium bisglycinaat", "magnesiumglycinaat", "magnesium glycinaat", "magnesium glycinate", "magnesiumdiglycinaat", "magnesium diglycinate", "magnesium glycine chelaat", "magnesiumchelaat", "chelated magnesium", "TRAACS", "Albion TRAACS", "Magnesiumglycinat", "glycinate de magnésium"];
            readonly ambiguousSynonyms: readonly [];
        };
        readonly taurate: {
            readonly route: 'oral';
            readonly variants: {
                readonly anhydrous: {
                    readonly formula: 'Mg(C2H6NO3S)2';
                    readonly molarMassGPerMol: 272.57;
                    readonly magnesiumAtoms: 1;
                    readonly elementalPercent: 8.92;
                    readonly sources: readonly ["calc"];
                };
            };
            readonly defaultVariant: 'anhydrous';
            readonly labelRangePercent: {
                readonly low: 8;
                readonly high: 8.92;
                readonly sources: readonly ["none"];
                readonly checked: false;
            };
            readonly solubility: {
                readonly value: 'high';
                readonly sources: readonly ["efsa2009-taurate"];
                readonly checked: true;
            };
            readonly uptake: {
                readonly value: 'good';
                readonly sources: readonly ["efsa2009-taurate"];
                readonly checked: true;
            };
            readonly gutEffect: {
                readonly value: 'low-moderate';
                readonly sources: readonly ["none"];
                readonly checked: false;
            };
            readonly permittedInEu: {
                readonly value: true;
                readonly sources: readonly ["none"];
                readonly checked: false;
            };
            readonly synonyms: readonly ["magnesiumtauraat", "magnesium taurate", "Magnesiumtaurat", "taurate de magnésium", "magnesium tauraat", "magnesiumditauraat"];
            readonly ambiguousSynonyms: readonly ["magnesium + taurine"];
        };
        readonly aspartate: {
            readonly route: 'oral';
            readonly variants: {
                readonly anhydrous: {
                    readonly formula: 'Mg(C4H6NO4)2';
                    readonly molarMassGPerMol: 288.5;
                    readonly magnesiumAtoms: 1;
                    readonly elementalPercent: 8.42;
                    readonly sources: readonly ["calc"];
                };
                readonly dihydrate: {
                    readonly formula: 'Mg(C4H6NO4)2.2H2O';
                    readonly molarMassGPerMol: 324.53;
                    readonly magnesiumAtoms: 1;
                    readonly elementalPercent: 7.49;
                    readonly sources: readonly ["calc"];
                };
                readonly tetrahydrate: {
                    readonly formula: 'Mg(C4H6NO4)2.4H2O';
                    readonly molarMassGPerMol: 360.56;
                    readonly magnesiumAtoms: 1;
                    readonly elementalPercent: 6.74;
                    readonly sources: readonly ["calc"];
                };
            };
            readonly defaultVariant: 'dihydrate';
            readonly labelRangePercent: null;
            readonly solubility: {
                readonly value: 'high';
                readonly sources: readonly ["none"];
                readonly checked: false;
            };
            readonly uptake: {
                readonly value: 'good';
                readonly sources: readonly ["firoz2001"];
                readonly checked: true;
            };
            readonly gutEffect: {
                readonly value: 'low-moderate';
                readonly sources: readonly ["none"];
                readonly checked: false;
            };
            readonly permittedInEu: {
                readonly value: true;
                readonly sources: readonly ["off-tax"];
                readonly checked: true;
            };
            readonly synonyms: readonly ["magnesiumaspartaat", "magnesium aspartate", "Magnesiumaspartat", "aspartate de magnésium", "magnesium-L-aspartaat", "magnesium-L-aspartat", "magnesiumdiaspartaat"];
            readonly ambiguousSynonyms: readonly [];
        };
        readonly pidolate: {
            readonly route: 'oral';
            readonly variants: {
                readonly anhydrous: {
                    readonly formula: 'Mg(C5H6NO3)2';
                    readonly molarMassGPerMol: 280.52;
                    readonly magnesiumAtoms: 1;
                    readonly elementalPercent: 8.66;
                    readonly sources: readonly ["calc"];
                };
            };
            readonly defaultVariant: 'anhydrous';
            readonly labelRangePercent: null;
            readonly solubility: {
                readonly value: 'high';
                readonly sources: readonly ["none"];
                readonly checked: false;
            };
            readonly uptake: {
                readonly value: 'good-uncertain';
                readonly sources: readonly ["none"];
                readonly checked: false;
            };
            readonly gutEffect: {
                readonly value: 'low-moderate';
                readonly sources: readonly ["none"];
                readonly checked: false;
            };
            readonly permittedInEu: {
                readonly value: true;
                readonly sources: readonly ["none"];
                readonly checked: false;
            };
            readonly synonyms: readonly ["magnesiumpidolaat", "magnesium L-pidolate", "Magnesium-L-pidolat", "L-pidolate de magnésium", "magnesium pidolaat", "magnesium PCA"];
            readonly ambiguousSynonyms: readonly [];
        };
        readonly oxide: {
            readonly route: 'oral';
            readonly variants: {
                readonly anhydrous: {
                    readonly formula: 'MgO';
                    readonly molarMassGPerMol: 40.3;
                    readonly magnesiumAtoms: 1;
                    readonly elementalPercent: 60.3;
                    readonly sources: readonly ["calc", "mah2021-tab1"];
                };
            };
            readonly defaultVariant: 'anhydrous';
            readonly labelRangePercent: {
                readonly low: 60;
                readonly high: 60.3;
                readonly sources: readonly ["mah2021-tab1"];
                readonly checked: true;
            };
            readonly solubility: {
                readonly value: 'very-low';
                readonly sources: readonly ["none"];
                readonly checked: false;
            };
            readonly uptake: {
                readonly value: 'poor';
                readonly sources: readonly ["firoz2001", "schwalfenberg2017", "pardo2021"];
                readonly checked: true;
            };
            readonly gutEffect: {
                readonly value: 'high';
                readonly sources: readonly ["mgo-laxative"];
                readonly checked: true;
            };
            readonly permittedInEu: {
                readonly value: true;
                readonly sources: readonly ["reg1925-annex2"];
                readonly checked: true;
            };
            readonly synonyms: readonly ["magnesiumoxide", "magnesium oxide", "Magnesiumoxid", "oxyde de magnésium", "gebrande magnesia", "MgO"];
            readonly ambiguousSynonyms: readonly ["magnesia", "magnésie"];
        };
        readonly hydroxide: {
            readonly route: 'oral';
            readonly variants: {
                readonly anhydrous: {
                    readonly formula: 'Mg(OH)2';
                    readonly molarMassGPerMol: 58.32;
                    readonly magnesiumAtoms: 1;
                    readonly elementalPercent: 41.68;
                    readonly sources: readonly ["calc", "fk-hydroxide"];
                };
            };
            readonly defaultVariant: 'anhydrous';
            readonly labelRangePercent: null;
            readonly solubility: {
                readonly value: 'very-low';
                readonly sources: readonly ["none"];
                readonly checked: false;
            };
            readonly uptake: {
                readonly value: 'low';
                readonly sources: readonly ["none"];
                readonly checked: false;
            };
            readonly gutEffect: {
                readonly value: 'high';
                readonly sources: readonly ["fk-hydroxide"];
                readonly checked: true;
            };
            readonly permittedInEu: {
                readonly value: true;
                readonly sources: readonly ["reg1925-annex2"];
                readonly checked: true;
            };
            readonly synonyms: readonly ["magnesiumhydroxide", "magnesium hydroxide", "Magnesiumhydroxid", "hydroxyde de magnésium", "melk van magnesia", "milk of magnesia", "E528"];
            readonly ambiguousSynonyms: readonly [];
        };
        readonly carbonate: {
            readonly route: 'oral';
            readonly variants: {
                readonly anhydrous: {
                    readonly formula: 'MgCO3';
                    readonly molarMassGPerMol: 84.31;
                    readonly magnesiumAtoms: 1;
                    readonly elementalPercent: 28.83;
                    readonly sources: readonly ["calc"];
                };
                readonly 'basic-light': {
                    readonly formula: '(MgCO3)4.Mg(OH)2.4H2O';
                    readonly molarMassGPerMol: 467.63;
                    readonly magnesiumAtoms: 5;
                    readonly elementalPercent: 25.99;
                    readonly sources: readonly ["calc"];
                };
                readonly 'basic-heavy': {
                    readonly formula: '(MgCO3)4.Mg(OH)2.5H2O';
                    readonly molarMassGPerMol: 485.65;
                    readonly magnesiumAtoms: 5;
                    readonly elementalPercent: 25.02;
                    readonly sources: readonly ["calc"];
                };
            };
            readonly defaultVariant: 'basic-light';
            readonly labelRangePercent: {
                readonly low: 25;
                readonly high: 28.8;
                readonly sources: readonly ["calc"];
                readonly checked: true;
            };
            readonly solubility: {
                readonly value: 'very-low';
                readonly sources: readonly ["none"];
                readonly checked: false;
            };
            readonly uptake: {
                readonly value: 'low-moderate';
                readonly sources: readonly ["none"];
                readonly checked: false;
            };
            readonly gutEffect: {
                readonly value: 'moderate';
                readonly sources: readonly ["none"];
                readonly checked: false;
            };
            readonly permittedInEu: {
                readonly value: true;
                readonly sources: readonly ["reg1925-annex2"];
                readonly checked: true;
            };
            readonly synonyms: readonly ["magnesiumcarbonaat", "magnesium carbonate", "Magnesiumcarbonat", "carbonate de magnésium", "magnesium carbonaat", "basisch magnesiumcarbonaat", "E504", "magnesia alba"];
            readonly ambiguousSynonyms: readonly [];
        };
        readonly chloride: {
            readonly route: 'oral';
            readonly variants: {
                readonly anhydrous: {
                    readonly formula: 'MgCl2';
                    readonly molarMassGPerMol: 95.21;
                    readonly magnesiumAtoms: 1;
                    readonly elementalPercent: 25.53;
                    readonly sources: readonly ["calc"];
                };
                readonly hexahydrate: {
                    readonly formula: 'MgCl2.6H2O';
                    readonly molarMassGPerMol: 203.3;
                    readonly magnesiumAtoms: 1;
                    readonly elementalPercent: 11.96;
                    readonly sources: readonly ["calc"];
                };
            };
            readonly defaultVariant: 'hexahydrate';
            readonly labelRangePercent: {
                readonly low: 11.8;
                readonly high: 25.5;
                readonly sources: readonly ["calc"];
                readonly checked: true;
            };
            readonly solubility: {
                readonly value: 'very-high';
                readonly sources: readonly ["none"];
                readonly checked: false;
            };
            readonly uptake: {
                readonly value: 'good';
                readonly sources: readonly ["firoz2001"];
                readonly checked: true;
            };
            readonly gutEffect: {
                readonly value: 'moderate';
                readonly sources: readonly ["none"];
                readonly checked: false;
            };
            readonly permittedInEu: {
                readonly value: true;
                readonly sources: readonly ["reg1925-annex2"];
                readonly checked: true;
            };
            readonly synonyms: readonly ["magnesiumchloride", "magnesium chloride", "Magnesiumchlorid", "chlorure de magnésium", "nigari", "MgCl2", "E511", "magnesiumchloride hexahydraat"];
            readonly ambiguousSynonyms: readonly [];
        };
        readonly sulfate: {
            readonly route: 'oral-and-bath';
            readonly variants: {
                readonly anhydrous: {
                    readonly formula: 'MgSO4';
                    readonly molarMassGPerMol: 120.36;
                    readonly magnesiumAtoms: 1;
                    readonly elementalPercent: 20.19;
                    readonly sources: readonly ["calc"];
                };
                readonly heptahydrate: {
                    readonly formula: 'MgSO4.7H2O';
                    readonly molarMassGPerMol: 246.47;
                    readonly magnesiumAtoms: 1;
                    readonly elementalPercent: 9.86;
                    readonly sources: readonly ["calc"];
                };
            };
            readonly defaultVariant: 'heptahydrate';
            readonly labelRangePercent: null;
            readonly solubility: {
                readonly value: 'very-high';
                readonly sources: readonly ["none"];
                readonly checked: false;
            };
            readonly uptake: {
                readonly value: 'poor';
                readonly sources: readonly ["none"];
                readonly checked: false;
            };
            readonly gutEffect: {
                readonly value: 'high';
                readonly sources: readonly ["none"];
                readonly checked: false;
            };
            readonly permittedInEu: {
                readonly value: true;
                readonly sources: readonly ["reg1925-annex2"];
                readonly checked: true;
            };
            readonly synonyms: readonly ["magnesiumsulfaat", "magnesium sulfate", "Epsom salt", "Magnesiumsulfat", "Bittersalz", "sulfate de magnésium", "sel d'Epsom", "Epsom zout", "Epsomzout", "bitterzout", "Engels zout"];
            readonly ambiguousSynonyms: readonly [];
        };
        readonly 'chloride-topical': {
            readonly route: 'topical';
            readonly variants: {
                readonly hexahydrate: {
                    readonly formula: 'MgCl2.6H2O';
                    readonly molarMassGPerMol: 203.3;
                    readonly magnesiumAtoms: 1;
                    readonly elementalPercent: 11.96;
                    readonly sources: readonly ["calc"];
                };
            };
            readonly defaultVariant: 'hexahydrate';
            readonly labelRangePercent: null;
            readonly solubility: {
                readonly value: 'very-high';
                readonly sources: readonly ["magnesiumoel"];
                readonly checked: true;
            };
            readonly uptake: {
                readonly value: 'unproven';
                readonly sources: readonly ["grober2017", "kass2017"];
                readonly checked: true;
            };
            readonly gutEffect: {
                readonly value: 'none';
                readonly sources: readonly ["none"];
                readonly checked: false;
            };
            readonly permittedInEu: {
                readonly value: null;
                readonly sources: readonly ["keuringsraad-hcv"];
                readonly checked: true;
            };
            readonly synonyms: readonly ["magnesiumolie", "magnesiumvlokken", "magnesium oil", "magnesium flakes", "topical magnesium chloride", "Magnesiumöl", "Magnesiumflocken", "huile de magnésium", "flocons de magnésium", "magnesium olie", "magnesiumgel", "magnesiumspray", "voetenbad", "Zechsal", "Zechstein magnesium", "transdermale magnesium"];
            readonly ambiguousSynonyms: readonly ["badkristallen", "badzout"];
        };
        readonly marine: {
            readonly route: 'oral';
            readonly variants: {};
            readonly defaultVariant: null;
            readonly labelRangePercent: {
                readonly low: 30;
                readonly high: 60;
                readonly sources: readonly ["none"];
                readonly checked: false;
            };
            readonly solubility: {
                readonly value: 'low';
                readonly sources: readonly ["marine-scienceinsights"];
                readonly checked: true;
            };
            readonly uptake: {
                readonly value: 'as-oxide-hydroxide';
                readonly sources: readonly ["marine-scienceinsights"];
                readonly checked: true;
            };
            readonly gutEffect: {
                readonly value: 'moderate-high';
                readonly sources: readonly ["none"];
                readonly checked: false;
            };
            readonly permittedInEu: {
                readonly value: true;
                readonly sources: readonly ["none"];
                readonly checked: false;
            };
            readonly synonyms: readonly ["marien magnesium", "marine magnesium", "Meeresmagnesium", "magnésium marin", "zeemagnesium", "magnesium uit zeewater", "sea magnesium", "Aquamin Mg"];
            readonly ambiguousSynonyms: readonly [];
        };
        readonly citrate: {
            readonly route: 'oral';
            readonly variants: {
                readonly 'trimagnesium-anhydrous': {
                    readonly formula: 'Mg3(C6H5O7)2';
                    readonly molarMassGPerMol: 451.11;
                    readonly magnesiumAtoms: 3;
                    readonly elementalPercent: 16.16;
                    readonly sources: readonly ["calc", "jungbunzlauer"];
                };
                readonly 'trimagnesium-nonahydrate': {
                    readonly formula: 'Mg3(C6H5O7)2.9H2O';
                    readonly molarMassGPerMol: 613.25;
                    readonly magnesiumAtoms: 3;
                    readonly elementalPercent: 11.89;
                    readonly sources: readonly ["calc", "jungbunzlauer"];
                };
                readonly monomagnesium: {
                    readonly formula: 'MgC6H6O7';
                    readonly molarMassGPerMol: 214.41;
                    readonly magnesiumAtoms: 1;
                    readonly elementalPercent: 11.34;
                    readonly sources: readonly ["calc", "off-tax"];
                };
            };
            readonly defaultVariant: 'trimagnesium-anhydrous';
            readonly labelRangePercent: {
                readonly low: 11;
                readonly high: 16.2;
                readonly sources: readonly ["jungbunzlauer", "off-tax"];
                readonly checked: true;
            };
            readonly solubility: {
                readonly value: 'moderate-high';
                readonly sources: readonly ["none"];
                readonly checked: false;
            };
            readonly uptake: {
                readonly value: 'good';
                readonly sources: readonly ["walker2003", "kappeler2017"];
                readonly checked: true;
            };
            readonly gutEffect: {
                readonly value: 'moderate';
                readonly sources: readonly ["none"];
                readonly checked: false;
            };
            readonly permittedInEu: {
                readonly value: true;
                readonly sources: readonly ["reg1925-annex2"];
                readonly checked: true;
            };
            readonly synonyms: readonly ["magnesiumcitraat", "magnesium citrate", "Magnesiumcitrat", "citrate de magnésium", "magnesium citraat", "trimagnesiumdicitraat", "trimagnesium citraat", "trimagnesium dicitrate", "trimagnesium citrate", "dicitrate de trimagnésium", "magnesiumzouten van citroenzuur", "magnesium salts of citric acid", "Magnesiumsalze der Zitronensäure", "sels de magnésium de l'acide citrique", "Trimagnesiumdicitrat", "TMC"];
            readonly ambiguousSynonyms: readonly [];
        };
        readonly malate: {
            readonly route: 'oral';
            readonly variants: {
                readonly anhydrous: {
                    readonly formula: 'MgC4H4O5';
                    readonly molarMassGPerMol: 156.38;
                    readonly magnesiumAtoms: 1;
                    readonly elementalPercent: 15.54;
                    readonly sources: readonly ["calc", "magtop"];
                };
                readonly trihydrate: {
                    readonly formula: 'MgC4H4O5.3H2O';
                    readonly molarMassGPerMol: 210.42;
                    readonly magnesiumAtoms: 1;
                    readonly elementalPercent: 11.55;
                    readonly sources: readonly ["calc"];
                };
                readonly dimagnesium: {
                    readonly formula: 'Mg2C4H4O5(OH)2';
                    readonly molarMassGPerMol: 214.69;
                    readonly magnesiumAtoms: 2;
                    readonly elementalPercent: 22.64;
                    readonly sources: readonly ["calc"];
                };
            };
            readonly defaultVariant: 'anhydrous';
            readonly labelRangePercent: {
                readonly low: 11;
                readonly high: 20;
                readonly sources: readonly ["none"];
                readonly checked: false;
            };
            readonly solubility: {
                readonly value: 'moderate-high';
                readonly sources: readonly ["none"];
                readonly checked: false;
            };
            readonly uptake: {
                readonly value: 'good-uncertain';
                readonly sources: readonly ["uysal2019"];
                readonly checked: true;
            };
            readonly gutEffect: {
                readonly value: 'low-moderate';
                readonly sources: readonly ["none"];
                readonly checked: false;
            };
            readonly permittedInEu: {
                readonly value: true;
                readonly sources: readonly ["efsa2018-dmm"];
                readonly checked: true;
            };
            readonly synonyms: readonly ["magnesiummalaat", "magnesium malate", "Magnesiummalat", "malate de magnésium", "magnesium malaat", "magnesiumappelzuur", "dimagnesiummalaat", "di-magnesium malate", "DMM", "Magnesium-Malat"];
            readonly ambiguousSynonyms: readonly [];
        };
        readonly lactate: {
            readonly route: 'oral';
            readonly variants: {
                readonly anhydrous: {
                    readonly formula: 'Mg(C3H5O3)2';
                    readonly molarMassGPerMol: 202.44;
                    readonly magnesiumAtoms: 1;
                    readonly elementalPercent: 12.01;
                    readonly sources: readonly ["calc"];
                };
                readonly dihydrate: {
                    readonly formula: 'Mg(C3H5O3)2.2H2O';
                    readonly molarMassGPerMol: 238.48;
                    readonly magnesiumAtoms: 1;
                    readonly elementalPercent: 10.19;
                    readonly sources: readonly ["calc"];
                };
            };
            readonly defaultVariant: 'dihydrate';
            readonly labelRangePercent: null;
            readonly solubility: {
                readonly value: 'high';
                readonly sources: readonly ["none"];
                readonly checked: false;
            };
            readonly uptake: {
                readonly value: 'good';
                readonly sources: readonly ["firoz2001"];
                readonly checked: true;
            };
            readonly gutEffect: {
                readonly value: 'low-moderate';
                readonly sources: readonly ["none"];
                readonly checked: false;
            };
            readonly permittedInEu: {
                readonly value: true;
                readonly sources: readonly ["reg1925-annex2"];
                readonly checked: true;
            };
            readonly synonyms: readonly ["magnesiumlactaat", "magnesium lactate", "Magnesiumlactat", "lactate de magnésium", "magnesium lactaat", "magnesiumlaktaat"];
            readonly ambiguousSynonyms: readonly [];
        };
        readonly gluconate: {
            readonly route: 'oral';
            readonly variants: {
                readonly anhydrous: {
                    readonly formula: 'Mg(C6H11O7)2';
                    readonly molarMassGPerMol: 414.6;
                    readonly magnesiumAtoms: 1;
                    readonly elementalPercent: 5.86;
                    readonly sources: readonly ["calc"];
                };
                readonly dihydrate: {
                    readonly formula: 'Mg(C6H11O7)2.2H2O';
                    readonly molarMassGPerMol: 450.63;
                    readonly magnesiumAtoms: 1;
                    readonly elementalPercent: 5.39;
                    readonly sources: readonly ["calc", "fk-gluconaat"];
                };
            };
            readonly defaultVariant: 'dihydrate';
            readonly labelRangePercent: null;
            readonly solubility: {
                readonly value: 'high';
                readonly sources: readonly ["none"];
                readonly checked: false;
            };
            readonly uptake: {
                readonly value: 'good';
                readonly sources: readonly ["coudray2005"];
                readonly checked: true;
            };
            readonly gutEffect: {
                readonly value: 'low';
                readonly sources: readonly ["none"];
                readonly checked: false;
            };
            readonly permittedInEu: {
                readonly value: true;
                readonly sources: readonly ["reg1925-annex2"];
                readonly checked: true;
            };
            readonly synonyms: readonly ["magnesiumgluconaat", "magnesium gluconate", "Magnesiumgluconat", "gluconate de magnésium", "magnesium gluconaat"];
            readonly ambiguousSynonyms: readonly [];
        };
        readonly threonate: {
            readonly route: 'oral';
            readonly variants: {
                readonly anhydrous: {
                    readonly formula: 'Mg(C4H7O5)2';
                    readonly molarMassGPerMol: 294.5;
                    readonly magnesiumAtoms: 1;
                    readonly elementalPercent: 8.25;
                    readonly sources: readonly ["calc", "efsa2024-threonate"];
                };
            };
            readonly defaultVariant: 'anhydrous';
            readonly labelRangePercent: {
                readonly low: 7.8;
                readonly high: 8.3;
                readonly sources: readonly ["none"];
                readonly checked: false;
            };
            readonly solubility: {
                readonly value: 'high';
                readonly sources: readonly ["none"];
                readonly checked: false;
            };
            readonly uptake: {
                readonly value: 'good';
                readonly sources: readonly ["efsa2024-threonate"];
                readonly checked: true;
            };
            readonly gutEffect: {
                readonly value: 'low';
                readonly sources: readonly ["none"];
                readonly checked: false;
            };
            readonly permittedInEu: {
                readonly value: true;
                readonly sources: readonly ["reg2024-2694", "reg2025-2225"];
                readonly checked: true;
            };
            readonly synonyms: readonly ["magnesium-L-threonaat", "magnesium L-threonate", "Magnesium-L-Threonat", "L-thréonate de magnésium", "magnesiumthreonaat", "L-threonaat", "Magtein", "MgT"];
            readonly ambiguousSynonyms: readonly [];
        };
        readonly glycerophosphate: {
            readonly route: 'oral';
            readonly variants: {
                readonly anhydrous: {
                    readonly formula: 'MgC3H7O6P';
                    readonly molarMassGPerMol: 194.36;
                    readonly magnesiumAtoms: 1;
                    readonly elementalPercent: 12.51;
                    readonly sources: readonly ["calc", "emc-glycerophos"];
                };
            };
            readonly defaultVariant: 'anhydrous';
            readonly labelRangePercent: {
                readonly low: 11.7;
                readonly high: 12.5;
                readonly sources: readonly ["magtop", "emc-glycerophos"];
                readonly checked: true;
            };
            readonly solubility: {
                readonly value: 'moderate';
                readonly sources: readonly ["none"];
                readonly checked: false;
            };
            readonly uptake: {
                readonly value: 'good-uncertain';
                readonly sources: readonly ["emc-glycerophos"];
                readonly checked: true;
            };
            readonly gutEffect: {
                readonly value: 'low-moderate';
                readonly sources: readonly ["none"];
                readonly checked: false;
            };
            readonly permittedInEu: {
                readonly value: true;
                readonly sources: readonly ["reg1925-annex2"];
                readonly checked: true;
            };
            readonly synonyms: readonly ["magnesiumglycerofosfaat", "magnesium glycerophosphate", "Magnesiumglycerophosphat", "glycérophosphate de magnésium", "magnesium glycerofosfaat", "glycerofosfaat"];
            readonly ambiguousSynonyms: readonly [];
        };
        readonly orotate: {
            readonly route: 'oral';
            readonly variants: {
                readonly anhydrous: {
                    readonly formula: 'Mg(C5H3N2O4)2';
                    readonly molarMassGPerMol: 334.48;
                    readonly magnesiumAtoms: 1;
                    readonly elementalPercent: 7.27;
                    readonly sources: readonly ["calc"];
                };
                readonly dihydrate: {
                    readonly formula: 'Mg(C5H3N2O4)2.2H2O';
                    readonly molarMassGPerMol: 370.51;
                    readonly magnesiumAtoms: 1;
                    readonly elementalPercent: 6.56;
                    readonly sources: readonly ["calc", "efsa2025-orotate"];
                };
            };
            readonly defaultVariant: 'dihydrate';
            readonly labelRangePercent: null;
            readonly solubility: {
                readonly value: 'very-low';
                readonly sources: readonly ["efsa2025-orotate"];
                readonly checked: true;
            };
            readonly uptake: {
                readonly value: 'uncertain';
                readonly sources: readonly ["none"];
                readonly checked: false;
            };
            readonly gutEffect: {
                readonly value: 'low';
                readonly sources: readonly ["none"];
                readonly checked: false;
            };
            readonly permittedInEu: {
                readonly value: false;
                readonly sources: readonly ["efsa2009-orotate", "efsa2025-orotate"];
                readonly checked: true;
            };
            readonly synonyms: readonly ["magnesiumorotaat", "magnesium orotate", "Magnesiumorotat", "orotate de magnésium", "magnesium orotaat", "magnesium orotate dihydrate"];
            readonly ambiguousSynonyms: readonly [];
        };
        readonly ascorbate: {
            readonly route: 'oral';
            readonly variants: {
                readonly anhydrous: {
                    readonly formula: 'Mg(C6H7O6)2';
                    readonly molarMassGPerMol: 374.54;
                    readonly magnesiumAtoms: 1;
                    readonly elementalPercent: 6.49;
                    readonly sources: readonly ["calc"];
                };
                readonly dihydrate: {
                    readonly formula: 'Mg(C6H7O6)2.2H2O';
                    readonly molarMassGPerMol: 410.57;
                    readonly magnesiumAtoms: 1;
                    readonly elementalPercent: 5.92;
                    readonly sources: readonly ["calc"];
                };
            };
            readonly defaultVariant: 'anhydrous';
            readonly labelRangePercent: null;
            readonly solubility: {
                readonly value: 'high';
                readonly sources: readonly ["none"];
                readonly checked: false;
            };
            readonly uptake: {
                readonly value: 'good-uncertain';
                readonly sources: readonly ["none"];
                readonly checked: false;
            };
            readonly gutEffect: {
                readonly value: 'moderate';
                readonly sources: readonly ["none"];
                readonly checked: false;
            };
            readonly permittedInEu: {
                readonly value: true;
                readonly sources: readonly ["dir2002-46"];
                readonly checked: true;
            };
            readonly synonyms: readonly ["magnesiumascorbaat", "magnesium ascorbate", "Magnesiumascorbat", "ascorbate de magnésium", "magnesium-L-ascorbaat"];
            readonly ambiguousSynonyms: readonly ["gebufferde vitamine C", "buffered vitamin C"];
        };
    };
    readonly referenceIntakes: {
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
    readonly upperLevels: {
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
    readonly limits: {
        readonly labelReferenceMg: 375;
        readonly claimMinimumMgPerDay: 56.25;
        readonly euCeilingMg: 250;
        readonly vitaminB6MgPerDay: 12;
        readonly sources: readonly ["reg1169-annex13", "eucell", "bfr2017", "efsa2023-b6"];
    };
    readonly medicines: {
        readonly tetracyclines: {
            readonly separation: {
                readonly hoursAfterMedicine: 3;
                readonly hoursBeforeMedicine: 4;
                readonly sources: readonly ["emc2678", "emedhealth", "medpill-tetra"];
                readonly checked: true;
            };
            readonly usualTimes: readonly ["08:00", "20:00"];
            readonly examples: readonly ["doxycycline", "minocycline", "tetracycline"];
            readonly sources: readonly ["emc2678", "emedhealth", "medpill-tetra"];
            readonly checked: true;
        };
        readonly quinolones: {
            readonly separation: {
                readonly hoursAfterMedicine: 4;
                readonly hoursBeforeMedicine: 8;
                readonly sources: readonly ["emedhealth", "medizzine-cipro", "none"];
                readonly checked: false;
            };
            readonly usualTimes: readonly ["08:00", "20:00"];
            readonly examples: readonly ["ciprofloxacine", "levofloxacine", "moxifloxacine", "norfloxacine"];
            readonly sources: readonly ["emedhealth", "medizzine-cipro", "none"];
            readonly checked: 'partly';
        };
        readonly bisphosphonates: {
            readonly separation: {
                readonly hoursAfterMedicine: 4;
                readonly hoursBeforeMedicine: null;
                readonly sources: readonly ["emc2678", "webmd-bisphos", "medizzine-alen"];
                readonly checked: true;
            };
            readonly usualTimes: readonly ["07:00"];
            readonly examples: readonly ["alendroninezuur", "risedroninezuur", "ibandroninezuur", "etidroninezuur"];
            readonly sources: readonly ["emc2678", "webmd-bisphos", "medizzine-alen"];
            readonly checked: true;
        };
        readonly levothyroxine: {
            readonly separation: {
                readonly hoursAfterMedicine: 4;
                readonly hoursBeforeMedicine: 4;
                readonly sources: readonly ["relis2014", "schildklierwijzer"];
                readonly checked: true;
            };
            readonly usualTimes: readonly ["07:00"];
            readonly examples: readonly ["Thyrax", "Euthyrox", "levothyroxine"];
            readonly sources: readonly ["relis2014", "schildklierwijzer"];
            readonly checked: true;
        };
        readonly 'loop-thiazide-diuretics': {
            readonly separation: null;
            readonly usualTimes: readonly [];
            readonly examples: readonly ["furosemide", "bumetanide", "hydrochloorthiazide", "chloortalidon"];
            readonly sources: readonly ["emc2678"];
            readonly checked: true;
        };
        readonly 'potassium-sparing-diuretics': {
            readonly separation: null;
            readonly usualTimes: readonly [];
            readonly examples: readonly ["spironolacton", "triamtereen", "amiloride", "eplerenon"];
            readonly sources: readonly ["ksparing-bmj", "ebsco-ksparing"];
            readonly checked: true;
        };
        readonly ppi: {
            readonly separation: null;
            readonly usualTimes: readonly [];
            readonly examples: readonly ["omeprazol", "pantoprazol", "esomeprazol", "lansoprazol"];
            readonly sources: readonly ["fda-ppi"];
            readonly checked: true;
        };
        readonly aminoglycosides: {
            readonly separation: null;
            readonly usualTimes: readonly [];
            readonly examples: readonly ["gentamicine", "tobramycine", "amikacine"];
            readonly sources: readonly ["emc2678", "emedhealth", "rx-mgso4"];
            readonly checked: true;
        };
        readonly 'muscle-relaxants': {
            readonly separation: null;
            readonly usualTimes: readonly [];
            readonly examples: readonly ["rocuronium", "vecuronium", "suxamethonium"];
            readonly sources: readonly ["rx-mgso4"];
            readonly checked: true;
        };
        readonly digoxin: {
            readonly separation: {
                readonly hoursAfterMedicine: 2;
                readonly hoursBeforeMedicine: 2;
                readonly sources: readonly ["none"];
                readonly checked: false;
            };
            readonly usualTimes: readonly ["08:00"];
            readonly examples: readonly ["digoxine", "Lanoxin"];
            readonly sources: readonly ["emc2678", "pfusion"];
            readonly checked: 'partly';
        };
        readonly gabapentin: {
            readonly separation: {
                readonly hoursAfterMedicine: 2;
                readonly hoursBeforeMedicine: 2;
                readonly sources: readonly ["medikamio-gaba", "consensus-gaba"];
                readonly checked: true;
            };
            readonly usualTimes: readonly ["08:00", "14:00", "20:00"];
            readonly examples: readonly ["gabapentine", "Neurontin"];
            readonly sources: readonly ["medikamio-gaba", "consensus-gaba"];
            readonly checked: true;
        };
        readonly 'mg-antacids-laxatives': {
            readonly separation: null;
            readonly suppliesMagnesium: {
                readonly usualForms: readonly ["hydroxide", "oxide", "carbonate"];
            };
            readonly usualTimes: readonly [];
            readonly examples: readonly ["magnesiumhydroxide", "magnesiumoxide", "Rennie", "Gaviscon", "magnesiumsulfaat"];
            readonly sources: readonly ["fk-hydroxide", "mgo-laxative"];
            readonly checked: 'partly';
        };
        readonly calcium: {
            readonly separation: {
                readonly hoursAfterMedicine: 2;
                readonly hoursBeforeMedicine: 2;
                readonly sources: readonly ["none"];
                readonly checked: false;
            };
            readonly usualTimes: readonly ["08:00"];
            readonly examples: readonly ["calciumcarbonaat", "calciumcitraat"];
            readonly sources: readonly ["pfusion", "hcn"];
            readonly checked: 'partly';
        };
        readonly zinc: {
            readonly separation: {
                readonly hoursAfterMedicine: 2;
                readonly hoursBeforeMedicine: 2;
                readonly sources: readonly ["none"];
                readonly checked: false;
            };
            readonly usualTimes: readonly ["08:00"];
            readonly examples: readonly ["zinkgluconaat", "zinkcitraat", "zinksulfaat"];
            readonly sources: readonly ["hcn"];
            readonly checked: 'partly';
        };
        readonly iron: {
            readonly separation: {
                readonly hoursAfterMedicine: 4;
                readonly hoursBeforeMedicine: 4;
                readonly sources: readonly ["emc2678"];
                readonly checked: true;
            };
            readonly usualTimes: readonly ["08:00"];
            readonly examples: readonly ["ferrofumaraat", "ferrosulfaat"];
            readonly sources: readonly ["emc2678"];
            readonly checked: true;
        };
        readonly 'other-binders': {
            readonly separation: {
                readonly hoursAfterMedicine: 4;
                readonly hoursBeforeMedicine: 4;
                readonly sources: readonly ["emc2678"];
                readonly checked: true;
            };
            readonly usualTimes: readonly ["08:00", "20:00"];
            readonly examples: readonly ["nitrofurantoïne", "penicillamine", "eltrombopag", "chloroquine", "hydroxychloroquine", "kinidine"];
            readonly sources: readonly ["emc2678"];
            readonly checked: true;
        };
        readonly fluoride: {
            readonly separation: {
                readonly hoursAfterMedicine: 3;
                readonly hoursBeforeMedicine: 3;
                readonly sources: readonly ["emc2678"];
                readonly checked: true;
            };
            readonly usualTimes: readonly ["22:00"];
            readonly examples: readonly ["natriumfluoride"];
            readonly sources: readonly ["emc2678"];
            readonly checked: true;
        };
        readonly 'other-losers': {
            readonly separation: null;
            readonly usualTimes: readonly [];
            readonly examples: readonly ["ciclosporine", "cisplatine", "amfotericine B", "foscarnet", "cetuximab"];
            readonly sources: readonly ["emc2678", "emc12118"];
            readonly checked: true;
        };
        readonly 'hiv-integrase': {
            readonly separation: {
                readonly hoursAfterMedicine: 2;
                readonly hoursBeforeMedicine: 6;
                readonly sources: readonly ["none"];
                readonly checked: false;
            };
            readonly usualTimes: readonly ["08:00"];
            readonly examples: readonly ["dolutegravir", "bictegravir", "raltegravir"];
            readonly sources: readonly ["hcn"];
            readonly checked: 'partly';
        };
        readonly 'calcium-channel-blockers': {
            readonly separation: null;
            readonly usualTimes: readonly [];
            readonly examples: readonly ["nifedipine", "amlodipine", "verapamil"];
            readonly sources: readonly ["rx-mgso4", "pfusion"];
            readonly checked: true;
        };
    };
    readonly conditions: {
        readonly 'renal-severe': {
            readonly sources: readonly ["magnaspartate", "fk-aspartaat", "pta2018"];
            readonly checked: true;
        };
        readonly 'renal-mild': {
            readonly sources: readonly ["hsis", "magnaspartate"];
            readonly checked: 'partly';
        };
        readonly myasthenia: {
            readonly sources: readonly ["bmj-mg", "rx-mgso4"];
            readonly checked: true;
        };
        readonly 'heart-block': {
            readonly sources: readonly ["magnaspartate", "zechstein-nl"];
            readonly checked: true;
        };
        readonly diabetes: {
            readonly sources: readonly ["invite-risk", "pfusion"];
            readonly checked: true;
        };
        readonly 'gi-disease': {
            readonly sources: readonly ["invite-risk"];
            readonly checked: true;
        };
        readonly alcohol: {
            readonly sources: readonly ["invite-risk"];
            readonly checked: true;
        };
        readonly refeeding: {
            readonly sources: readonly ["nice-refeed", "nhs-refeed"];
            readonly checked: true;
        };
        readonly dehydration: {
            readonly sources: readonly ["pta2018"];
            readonly checked: true;
        };
        readonly 'older-frail': {
            readonly sources: readonly ["mgo-laxative"];
            readonly checked: false;
        };
    };
    readonly redFlags: {
        readonly 'palpitations-alarm': {
            readonly urgency: '112';
            readonly stopsProductAdvice: true;
            readonly asked: 'first';
            readonly sources: readonly ["cardiologiecentra", "rd-hart"];
            readonly checked: true;
        };
        readonly palpitations: {
            readonly urgency: 'gp-soon';
            readonly stopsProductAdvice: true;
            readonly asked: {
                readonly any: readonly [{
                    readonly fact: 'goals';
                    readonly has: 'nerves';
                }, {
                    readonly fact: 'goals';
                    readonly has: 'heart';
                }, {
                    readonly fact: 'goals';
                    readonly has: 'stress';
                }, {
                    readonly fact: 'goals';
                    readonly has: 'sport';
                }];
            };
            readonly sources: readonly ["cardiologiecentra", "hartziekte-be"];
            readonly checked: true;
        };
        readonly 'stroke-signs': {
            readonly urgency: '112';
            readonly stopsProductAdvice: true;
            readonly asked: 'first';
            readonly sources: readonly ["none"];
            readonly checked: false;
        };
        readonly hypermagnesaemia: {
            readonly urgency: '112';
            readonly stopsProductAdvice: true;
            readonly asked: 'first';
            readonly sources: readonly ["medscape-hypermg", "gerritspeek", "simpto"];
            readonly checked: true;
        };
        readonly 'hypermagnesaemia-early': {
            readonly urgency: 'stop-and-gp';
            readonly stopsProductAdvice: true;
            readonly asked: {
                readonly fact: 'takesMagnesium';
                readonly is: true;
            };
            readonly sources: readonly ["medscape-hypermg", "gerritspeek"];
            readonly checked: true;
        };
        readonly 'diarrhoea-persists': {
            readonly urgency: 'stop-and-gp';
            readonly stopsProductAdvice: true;
            readonly asked: {
                readonly fact: 'takesMagnesium';
                readonly is: true;
            };
            readonly sources: readonly ["bfr2017"];
            readonly checked: true;
        };
        readonly 'blood-in-stool': {
            readonly urgency: 'gp-today';
            readonly stopsProductAdvice: true;
            readonly asked: {
                readonly any: readonly [{
                    readonly fact: 'takesMagnesium';
                    readonly is: true;
                }, {
                    readonly fact: 'goals';
                    readonly has: 'digestion';
                }];
            };
            readonly sources: readonly ["none"];
            readonly checked: false;
        };
        readonly 'seizure-tetany': {
            readonly urgency: '112';
            readonly stopsProductAdvice: true;
            readonly asked: 'first';
            readonly sources: readonly ["fda-ppi-podcast", "ntvg2002"];
            readonly checked: true;
        };
        readonly 'ppi-symptoms': {
            readonly urgency: 'gp-today';
            readonly stopsProductAdvice: true;
            readonly asked: {
                readonly fact: 'medicines';
                readonly has: 'ppi';
            };
            readonly sources: readonly ["fda-ppi-podcast", "fda-ppi"];
            readonly checked: true;
        };
        readonly insomnia: {
            readonly urgency: 'gp-soon';
            readonly stopsProductAdvice: true;
            readonly asked: {
                readonly any: readonly [{
                    readonly fact: 'goals';
                    readonly has: 'other';
                }, {
                    readonly fact: 'goals';
                    readonly has: 'sleep';
                }];
            };
            readonly sources: readonly ["bsl-insomnia", "nhg-sleep"];
            readonly checked: true;
        };
        readonly 'sleep-apnoea': {
            readonly urgency: 'gp-soon';
            readonly stopsProductAdvice: true;
            readonly asked: {
                readonly any: readonly [{
                    readonly fact: 'goals';
                    readonly has: 'fatigue';
                }, {
                    readonly fact: 'goals';
                    readonly has: 'sleep';
                }, {
                    readonly fact: 'goals';
                    readonly has: 'other';
                }];
            };
            readonly sources: readonly ["none"];
            readonly checked: false;
        };
        readonly depression: {
            readonly urgency: 'gp-soon';
            readonly stopsProductAdvice: true;
            readonly asked: {
                readonly any: readonly [{
                    readonly fact: 'goals';
                    readonly has: 'mind';
                }, {
                    readonly fact: 'goals';
                    readonly has: 'stress';
                }, {
                    readonly all: readonly [{
                        readonly fact: 'claims';
                        readonly is: 'education';
                    }, {
                        readonly fact: 'goals';
                        readonly has: 'nerves';
                    }];
                }];
            };
            readonly sources: readonly ["nvvp-depressie"];
            readonly checked: true;
        };
        readonly 'suicidal-thoughts': {
            readonly urgency: 'crisis';
            readonly stopsProductAdvice: true;
            readonly asked: {
                readonly all: readonly [{
                    readonly fact: 'claims';
                    readonly is: 'education';
                }, {
                    readonly any: readonly [{
                        readonly fact: 'goals';
                        readonly has: 'stress';
                    }, {
                        readonly fact: 'goals';
                        readonly has: 'mind';
                    }, {
                        readonly fact: 'goals';
                        readonly has: 'nerves';
                    }];
                }];
            };
            readonly sources: readonly ["none"];
            readonly checked: false;
        };
        readonly 'weight-loss': {
            readonly urgency: 'gp-soon';
            readonly stopsProductAdvice: true;
            readonly asked: {
                readonly any: readonly [{
                    readonly fact: 'goals';
                    readonly has: 'fatigue';
                }, {
                    readonly fact: 'goals';
                    readonly has: 'energy';
                }];
            };
            readonly sources: readonly ["none"];
            readonly checked: false;
        };
        readonly 'fatigue-long': {
            readonly urgency: 'gp-soon';
            readonly stopsProductAdvice: true;
            readonly asked: {
                readonly any: readonly [{
                    readonly fact: 'goals';
                    readonly has: 'fatigue';
                }, {
                    readonly fact: 'goals';
                    readonly has: 'energy';
                }];
            };
            readonly sources: readonly ["none"];
            readonly checked: false;
        };
        readonly burnout: {
            readonly urgency: 'gp-soon';
            readonly stopsProductAdvice: true;
            readonly asked: {
                readonly any: readonly [{
                    readonly fact: 'goals';
                    readonly has: 'stress';
                }, {
                    readonly fact: 'goals';
                    readonly has: 'mind';
                }, {
                    readonly fact: 'stress';
                    readonly is: 'high';
                }];
            };
            readonly sources: readonly ["none"];
            readonly checked: false;
        };
        readonly 'calf-clot': {
            readonly urgency: 'gp-today';
            readonly stopsProductAdvice: true;
            readonly asked: {
                readonly any: readonly [{
                    readonly fact: 'goals';
                    readonly has: 'muscles';
                }, {
                    readonly fact: 'goals';
                    readonly has: 'cramps';
                }];
            };
            readonly sources: readonly ["none"];
            readonly checked: false;
        };
        readonly 'leg-cramps-new': {
            readonly urgency: 'gp-soon';
            readonly stopsProductAdvice: true;
            readonly asked: {
                readonly any: readonly [{
                    readonly fact: 'goals';
                    readonly has: 'muscles';
                }, {
                    readonly fact: 'goals';
                    readonly has: 'cramps';
                }];
            };
            readonly sources: readonly ["none"];
            readonly checked: false;
        };
        readonly rls: {
            readonly urgency: 'gp-soon';
            readonly stopsProductAdvice: true;
            readonly asked: {
                readonly any: readonly [{
                    readonly fact: 'goals';
                    readonly has: 'restless-legs';
                }, {
                    readonly fact: 'goals';
                    readonly has: 'muscles';
                }];
            };
            readonly sources: readonly ["cm-rls"];
            readonly checked: true;
        };
        readonly 'headache-alarm': {
            readonly urgency: '112';
            readonly stopsProductAdvice: true;
            readonly asked: 'first';
            readonly sources: readonly ["none"];
            readonly checked: false;
        };
        readonly 'headache-chronic': {
            readonly urgency: 'gp-soon';
            readonly stopsProductAdvice: true;
            readonly asked: {
                readonly fact: 'goals';
                readonly has: 'headache';
            };
            readonly sources: readonly ["none"];
            readonly checked: false;
        };
        readonly 'pre-eclampsia': {
            readonly urgency: 'gp-today';
            readonly stopsProductAdvice: true;
            readonly asked: {
                readonly fact: 'lifeStage';
                readonly is: 'pregnant';
            };
            readonly sources: readonly ["none"];
            readonly checked: false;
        };
        readonly kidney: {
            readonly urgency: 'block';
            readonly stopsProductAdvice: true;
            readonly asked: 'elsewhere';
            readonly sources: readonly ["magnaspartate", "fk-aspartaat", "pta2018"];
            readonly checked: true;
        };
        readonly 'refeeding-criteria': {
            readonly urgency: 'gp-today';
            readonly stopsProductAdvice: true;
            readonly asked: 'elsewhere';
            readonly sources: readonly ["nice-refeed", "nhs-refeed"];
            readonly checked: true;
        };
        readonly 'deficiency-not-by-symptoms': {
            readonly urgency: 'info';
            readonly stopsProductAdvice: false;
            readonly asked: {
                readonly any: readonly [{
                    readonly fact: 'goals';
                    readonly has: 'fatigue';
                }, {
                    readonly fact: 'goals';
                    readonly has: 'energy';
                }, {
                    readonly fact: 'goals';
                    readonly has: 'other';
                }, {
                    readonly fact: 'goals';
                    readonly has: 'nerves';
                }, {
                    readonly fact: 'goals';
                    readonly has: 'mind';
                }, {
                    readonly fact: 'goals';
                    readonly has: 'muscles';
                }, {
                    readonly fact: 'goals';
                    readonly has: 'sleep';
                }, {
                    readonly fact: 'goals';
                    readonly has: 'stress';
                }, {
                    readonly fact: 'goals';
                    readonly has: 'cramps';
                }, {
                    readonly fact: 'goals';
                    readonly has: 'restless-legs';
                }, {
                    readonly fact: 'goals';
                    readonly has: 'headache';
                }, {
                    readonly fact: 'goals';
                    readonly has: 'cycle';
                }, {
                    readonly fact: 'goals';
                    readonly has: 'heart';
                }, {
                    readonly fact: 'goals';
                    readonly has: 'digestion';
                }, {
                    readonly fact: 'goals';
                    readonly has: 'sport';
                }];
            };
            readonly sources: readonly ["ntvg2002"];
            readonly checked: true;
        };
    };
    readonly claims: {
        readonly fatigue: {
            readonly wording: {
                readonly nl: {
                    readonly sources: readonly ["none"];
                    readonly checked: false;
                };
                readonly en: {
                    readonly sources: readonly ["code-norzon"];
                    readonly checked: true;
                };
                readonly de: {
                    readonly sources: readonly ["eucell"];
                    readonly checked: true;
                };
                readonly fr: {
                    readonly sources: readonly ["code-fr"];
                    readonly checked: true;
                };
            };
            readonly sources: readonly ["reg432-nl", "drclark", "besup", "mydetox", "eucell"];
            readonly shownAt: 'goal';
        };
        readonly electrolytes: {
            readonly wording: {
                readonly nl: {
                    readonly sources: readonly ["none"];
                    readonly checked: false;
                };
                readonly en: {
                    readonly sources: readonly ["code-norzon"];
                    readonly checked: true;
                };
                readonly de: {
                    readonly sources: readonly ["eucell"];
                    readonly checked: true;
                };
                readonly fr: {
                    readonly sources: readonly ["code-fr"];
                    readonly checked: true;
                };
            };
            readonly sources: readonly ["reg432-nl", "drclark", "besup", "mydetox", "eucell"];
            readonly shownAt: 'handbook';
        };
        readonly energy: {
            readonly wording: {
                readonly nl: {
                    readonly sources: readonly ["none"];
                    readonly checked: false;
                };
                readonly en: {
                    readonly sources: readonly ["code-norzon"];
                    readonly checked: true;
                };
                readonly de: {
                    readonly sources: readonly ["eucell"];
                    readonly checked: true;
                };
                readonly fr: {
                    readonly sources: readonly ["code-fr"];
                    readonly checked: true;
                };
            };
            readonly sources: readonly ["reg432-nl", "drclark", "besup", "mydetox", "eucell"];
            readonly shownAt: 'goal';
        };
        readonly 'nervous-system': {
            readonly wording: {
                readonly nl: {
                    readonly sources: readonly ["none"];
                    readonly checked: false;
                };
                readonly en: {
                    readonly sources: readonly ["code-norzon"];
                    readonly checked: true;
                };
                readonly de: {
                    readonly sources: readonly ["eucell"];
                    readonly checked: true;
                };
                readonly fr: {
                    readonly sources: readonly ["code-fr"];
                    readonly checked: true;
                };
            };
            readonly sources: readonly ["reg432-nl", "drclark", "besup", "mydetox", "eucell"];
            readonly shownAt: 'goal';
        };
        readonly muscle: {
            readonly wording: {
                readonly nl: {
                    readonly sources: readonly ["none"];
                    readonly checked: false;
                };
                readonly en: {
                    readonly sources: readonly ["drclark"];
                    readonly checked: true;
                };
                readonly de: {
                    readonly sources: readonly ["eucell"];
                    readonly checked: true;
                };
                readonly fr: {
                    readonly sources: readonly ["code-fr"];
                    readonly checked: true;
                };
            };
            readonly sources: readonly ["reg432-nl", "drclark", "besup", "mydetox", "eucell"];
            readonly shownAt: 'goal';
        };
        readonly 'protein-synthesis': {
            readonly wording: {
                readonly nl: {
                    readonly sources: readonly ["none"];
                    readonly checked: false;
                };
                readonly en: {
                    readonly sources: readonly ["drclark"];
                    readonly checked: true;
                };
                readonly de: {
                    readonly sources: readonly ["eucell"];
                    readonly checked: true;
                };
                readonly fr: {
                    readonly sources: readonly ["none"];
                    readonly checked: false;
                };
            };
            readonly sources: readonly ["reg432-nl", "drclark", "besup", "mydetox", "eucell"];
            readonly shownAt: 'handbook';
        };
        readonly psychological: {
            readonly wording: {
                readonly nl: {
                    readonly sources: readonly ["none"];
                    readonly checked: false;
                };
                readonly en: {
                    readonly sources: readonly ["none"];
                    readonly checked: false;
                };
                readonly de: {
                    readonly sources: readonly ["eucell"];
                    readonly checked: true;
                };
                readonly fr: {
                    readonly sources: readonly ["none"];
                    readonly checked: false;
                };
            };
            readonly sources: readonly ["reg432-nl", "drclark", "besup", "mydetox", "eucell"];
            readonly shownAt: 'goal';
        };
        readonly bones: {
            readonly wording: {
                readonly nl: {
                    readonly sources: readonly ["none"];
                    readonly checked: false;
                };
                readonly en: {
                    readonly sources: readonly ["none"];
                    readonly checked: false;
                };
                readonly de: {
                    readonly sources: readonly ["eucell"];
                    readonly checked: true;
                };
                readonly fr: {
                    readonly sources: readonly ["none"];
                    readonly checked: false;
                };
            };
            readonly sources: readonly ["reg432-nl", "drclark", "besup", "mydetox", "eucell"];
            readonly shownAt: 'goal';
        };
        readonly teeth: {
            readonly wording: {
                readonly nl: {
                    readonly sources: readonly ["none"];
                    readonly checked: false;
                };
                readonly en: {
                    readonly sources: readonly ["none"];
                    readonly checked: false;
                };
                readonly de: {
                    readonly sources: readonly ["eucell"];
                    readonly checked: true;
                };
                readonly fr: {
                    readonly sources: readonly ["none"];
                    readonly checked: false;
                };
            };
            readonly sources: readonly ["reg432-nl", "drclark", "besup", "mydetox", "eucell"];
            readonly shownAt: 'goal';
        };
        readonly 'cell-division': {
            readonly wording: {
                readonly nl: {
                    readonly sources: readonly ["none"];
                    readonly checked: false;
                };
                readonly en: {
                    readonly sources: readonly ["none"];
                    readonly checked: false;
                };
                readonly de: {
                    readonly sources: readonly ["eucell"];
                    readonly checked: true;
                };
                readonly fr: {
                    readonly sources: readonly ["none"];
                    readonly checked: false;
                };
            };
            readonly sources: readonly ["reg432-nl", "drclark", "besup", "mydetox", "eucell"];
            readonly shownAt: 'handbook';
        };
    };
    readonly claimPhrases: {
        readonly languages: {
            readonly nl: {
                readonly promises: {
                    readonly 'natural-sedative': readonly ["kalmerings-, slaapmiddel-, -slaappil-, slaaptablet-, slaapmutsje, valium"];
                    readonly sleep: readonly ["-slaap-, -slape-, -slapi-, sliep-, -nachtrust-, sluimer-, dromenland, welterusten, als een roos, magnesium nacht, nachtmagnesium, nachtcomplex, nachtformule, -nachtje, nacht door, meer draaien", "nacht + goed, beter, diep, heerlijk, fijne, rustig, onrustig, gebroken", "slechte nacht, slechte nachten", "wakker, ontwaak-, ontwaken, opstaan + liggen, lig, lag, nacht, uitgerust, fris, monter, herboren, vaak, telkens, steeds, gespannen", "schaapjes, woel, piekeren + tel, nacht, bed, nooit"];
                    readonly 'melatonin-gaba': readonly ["melatonine + aanmaak, productie, @good"];
                    readonly stress: readonly ["-ontspan-, rustgev-, -kalme-, kalmte, serene, sereniteit, onthaast-, overspannen, nervositeit, zenuwachtig-, gepieker, piekeren, prikkelbaar-, -prikkeld-, gestrest-, gespannen, gejaagd, opgejaagd, hoofd leeg, druk hoofd, drukke hoofd-, vol hoofd, volle hoofd-, ontprikkel-, in je vel, gemoedsrust, geruststel-", "rust, rustig, kalm + mentale, hoofd, lijf, lichaam, geest, innerlijk, kom, breng, zorg, herstel, vind, geef, balans, meer, moment-, word-, kinderen, overgang, @product", "minder druk + kinderen, kind, dochter, zoon, hoofd", "spanning, zenuw + @against, bedar-, bedaar-, sterk, glij-, afglij-"];
                    readonly cramps: readonly ["-kramp-, spiertrekking-, spiertril-, ooglid-, ochtendstijf-", "zere, pijnlijke, stramme, vermoeide, zware + spieren, benen, voeten, gewrichten, kuiten", "spieren, nek, schouders, gewrichten + stijf, stijve, soepel, vastzit-, los."];
                    readonly rls: readonly ["rusteloze, rusteloosheid, onrustige, onrust, kriebel-, wiebel-, tintel-, zware, harde, stil + been, benen, kuit, kuiten", "wiebelbenen-"];
                    readonly 'migraine-headache': readonly ["-hoofdpijn-, barstende kop"];
                    readonly 'pms-menopause': readonly ["opvlieg-, -menopauz-, -hormoon-, ongesteld-, overgangsklacht-, overgangsjaren", "bij de overgang, in de overgang", "overgang, cyclus, maandelijkse + @good, @against, klacht-, vrouw, pijn, @product"];
                    readonly 'blood-pressure': readonly ["-bloeddruk-, bovendruk, vaatverwijd-", "doorbloeding, bloedsomloop, bloedvat, aderen, vaten + @good"];
                    readonly 'heart-rhythm': readonly ["voor het hart, hartritme-, hartslag, hartklop-, hartfunctie-, hartgezond-, hartspier-, hartziekt-, hartaandoening-, hartinfarct-, hartfalen, boezemfibril-, hart en vaat-, hart en vaten", "hart + @good", "hart & @product"];
                    readonly 'blood-sugar-diabetes': readonly ["bloedsuiker-, suikerziekte, suikerspiegel-, suikerdip-, bloedglucose"];
                    readonly osteoporosis: readonly ["botontkalk-, botbreuk-, botverlies, botdichtheid, botmassa, broze botten"];
                    readonly 'anxiety-depression': readonly ["angst, angstig-, angstst-, angstv-, faalangst, examenangst, bindingsangst, -paniek-, somber-, neerslachtig-, winterdip-, onrust-, rusteloos, rusteloze, gelukkiger, vrolijker, driftbui-, hyperacti-, zwaarmoedig-, levenslust", "stemming, humeur, gemoed + @good, @against", "gelukkig + maakt, voel, word-"];
                    readonly 'chronic-fatigue-fibromyalgia': readonly ["chronisch, extreme, extreem + moe., vermoeid, vermoeidheid, moeheid", "oververmoeid-, uitputting, uitgeblust-"];
                    readonly 'immune-clotting-antioxidant': readonly ["weerstand-, weerbaarheid, afweer-, immuun-, -ontsteking-, bloedstolling-, verkouden-, griep-, vrije radicalen", "ziek, hoest- + nooit, zonder", "virus, virussen, infectie, bacterie, ziektekiemen + @against, bescherm-"];
                    readonly 'gastric-acid': readonly ["maag, darmen + zacht, mild, vriendelijk", "maagvriendelijk-, opgeblazen, zuurbrand-, oprisping-, brandend maagzuur", "maagzuur, maag + neutraliseer-, @against"];
                    readonly 'weight-metabolism': readonly ["afvallen, -slank-, vetverbrand-, buikvet, vetverlies, snaai-, eetbui-, eetlust, hongergevoel, streefgewicht", "trek + remt, minder, zoet, geen", "kilo, pondjes, gewicht, vet, vetrolletjes, calorieen + af, kwijt, verlies, eraf, verbrand-, smelt-, weg", "stofwisseling, metabolisme + @good", "buik + plat, strakke"];
                    readonly 'concentration-memory': readonly ["hersen-, -brein-, geheugen-, leerprestatie-, vergeetachtig-, onthoud meer", "concentratie, concentreren, denk-, geest, aandacht, scherp + @good, scherp, helder, geheugen, studie, tentamen-, examen-", "focus, focussen", "hoofd, mentale, mentaal + helder, scherp, kracht, fit, energie"];
                    readonly 'sport-performance': readonly ["spierherstel, sportprestatie-, uithoudingsvermogen, spierpijn-, spiergroei, spierkracht, spiermassa, spieropbouw, verzur-", "herstel-, recupere-, recuperatie + snel, sneller, spier, training, sporten, inspanning, marathon, wedstrijd, beter", "prestatie, presteren, presteer, conditie + @good, sport-", "training, sporten + haal, meer uit", "melkzuur + minder, weg, afvoer-"];
                    readonly transdermal: readonly ["door de huid, door je huid, via de huid, via je huid", "huid + opgenomen, dringt"];
                    readonly 'form-superiority': readonly ["opgenomen, opname, opneembaar, opneembare, opneembaarheid, biobeschikba-, absorptie + beter, best, snel, hoogste, maximal-, maximaal, optimal-, optimaal, superieur, dubbel, keer, x", "vorm, magnesium, magnesiumvorm, soort + beste, krachtigste, effectiefste, superieur, sterkste", "werkt, werken + beter, sneller, best, effectiever"];
                    readonly 'deficiency-scare': readonly ["magnesiumtekort-, magnesiumgebrek, magnesiumdefici-", "te weinig + @everyone", "lichaam, lijf + schreeuw-, snak-, smeekt", "genoeg magnesium + @everyone, niemand", "tekort, gebrek + @everyone, magnesium, signa-, symptomen, herken", "@food, groenten, bodem, grond, akkers + @short", "zonder magnesium, te weinig magnesium + ziek, schade"];
                    readonly 'doctor-reference': readonly ["@doctor + aanbev-, bevelen, beveelt, aangeraden, adviseer-, adviseren, raad, raden, zweert, zweren, formule, ontwikkel-, keuze, gebruik, favoriet, geheim, niet weten, niet vertellen, verzwijg-"];
                    readonly medicinal: readonly ["geneest, genezen, genezing, geneeskracht-, natuurgenees-, heilzaam, heilzame, remedie-, wondermiddel-, -pijnstil-, pijnvrij-, pijnverlicht-, rugpijn-, -gewrichtspijn-, zenuwpijn-, buikpijn-, menstruatiepijn-, astma-, artrose-, reuma-, kanker-, jicht, dementie, constipatie, obstipatie, eczeem, hooikoorts, oorsuizen, zuiverend-", "pijn, pijntjes, kwaal, kwalen, kwaaltjes + @against, haalt", "stoelgang + @good", "ziekte, aandoening- + tegen, voorkom-, bestrijd-, verhelp-, bescherm-, weg", "@medicine, laxeermiddel + natuur, natuurlijk, alternatief, vervang-, zo goed, even goed, overbodig, werkt als", "bewezen + effectief, effectieve, resultaat, werking", "klinisch, wetenschappelijk, medisch + bewezen, aangetoond", "klachten, rugklacht-, spanningsklacht-, spierklacht-, gewrichtsklacht-, verstopping, stoelgang, darmen + @against, vlot, verhelp-, verlicht-, verdwijn-"];
                    readonly 'energy-boost': readonly ["energieboost-, energiek-, oppepper-, middagdip, energiedip-", "energie, vitaliteit, pit + @good, bruis-, barst-, tank, hele dag, terug", "moe., doodmoe, vermoeid, vermoeidheid, moeheid + @against, anti, geneest, verslaat, helpt"];
                    readonly stronger: readonly ["botten, tanden, gebit, spieren, skelet + sterk, ijzersterk, stevig, krachtig, versterk-"];
                    readonly 'general-nerves': readonly ["zenuwen, zenuwstelsel + @goodFor, werkt op"];
                    readonly 'general-muscles': readonly ["spieren + @goodFor"];
                    readonly 'general-bones': readonly ["botten, tanden, gebit + @goodFor"];
                    readonly 'general-health': readonly ["gezondheid, lichaam, welzijn, nieren, ogen + @goodFor", "fit, fitter, topfit, vitaal, vitaler, herboren + voel, blijf-, lekker, hele dag"];
                    readonly 'unlisted-effect': readonly ["ontgift-, ontslak-, libido, vruchtbaarheid, potentie, testosteron, haaruitval, verjong-, -veroudering-, jeugdig-, rimpels, cholesterol-", "lever, bloed, lichaam, darmen + zuiver-, reinig-", "huid, haar, nagels + stral-, glanz-, mooi, goed voor, glad, jong, vol.", "jaar jonger", "jonger + voel, ogen, huid", "spijsvertering, darmflora, lever, schildklier + @good"];
                };
                readonly words: {
                    readonly good: 'goed, gezond, beter, best, sterk, stevig, meer, diep, heerlijk-, fijne, rustig, lekker, optimal-, optimaal, ondersteun-, bevorder-, verbeter-, stimuleer-, versterk-, bescherm-, herstelt, verhoog-, -boost-, vol, extra, balans, stabiel, stabiliseer-, soepel, op peil, snel, versnel-, houdt, regelt, helpt je, helpt bij, helpt tegen, voor je, voor jouw, voor uw, weldaad, draagt, dankzij';
                    readonly goodFor: 'goed voor, ideaal voor, weldaad, onmisbaar, voor gezonde, essentieel voor';
                    readonly against: 'tegen, weg, nooit, geen, stop., minder, verlicht-, verminder-, verdwijn-, verdwenen, vaarwel, van af, vrij van, verzacht-, bestrijd-, voorkom-, verhelp-, einde, verlaag-, kalme-, eindelijk, sneeuw voor de zon';
                    readonly product: 'magnesium-, capsule-, potje, tablet-, poeder, gummy, druppels, complex, formule, drank-, shot, hulp';
                    readonly medicine: 'medicijn-, geneesmiddel-, tabletten, pil., pillen, middelen, -remmers, antibiotic-, behandeling, -blokker, -verlager';
                    readonly but: 'maar, echter, wel, juist, toch';
                    readonly no: 'geen, niet, nooit, niemand, weinig';
                    readonly proof: 'bewijs, bewezen, aangetoond, onderzocht, onderzoek, uitspra-, goedgekeurd, toegestaan, belofte-, belov-, zeker, effect op, invloed op';
                    readonly effect: 'help, werkt, genees-, genezen, -middel, medicijn, voorkom-, behandel-, verlaagt, vervang-, diagnose, plaats van, bedoeld';
                    readonly professional: '-arts, dokter, apotheker, verloskundige, cardioloog, neuroloog, huisartsenpost, ziekenhuis, apotheek, medisch advies, bel., meld het, meld dit';
                    readonly doctor: 'dr., dokter, -artsen, professor, apothekers, een arts, mijn arts, mijn huisarts, huisartsen, cardiologen, neurologen, dermatologen, -specialisten, therapeuten, fysiotherapeut, verloskundigen';
                    readonly notFor: 'niet bij, niet voor, niet geschikt, niet veilig, niet als, iets anders';
                    readonly noUse: 'niet gebruiken, niet innemen, niet nemen, gebruik niet, gebruik dit niet, afgeraden, niet te melden, telt niet, stop met het, stop met innemen, stop het, stop dan, stop bij, stop met gebruik, stop het gebruik, stop meteen en, stop direct en, staak-, verkopen geen, verkoopt geen, let op bij, niet combineren, niet samen met, niet tegelijk, slecht voor, schadelijk voor, gevaarlijk voor';
                    readonly lure: 'kies dit, kies ons, probeer ons, probeer dit, probeer eerst, naar dit, naar deze, naar ons, naar onze, naar magnesium, om dit magnesium, of neem dit';
                    readonly symptom: '-zwakte, koorts, misselijk, ophopen, te laag, trage';
                    readonly story: 'ik, mijn, plotseling, anders dan';
                    readonly after: 'weer, sindsdien, sinds ik dit, sinds ik deze, sinds ze dit, niet meer';
                    readonly haveYou: 'heb je, hebt u, heeft u, ben je, gebruik je';
                    readonly errand: 'bestel-, winkel-, kopen, betaal-, betal-, retour-, lever-, bezorg-, verzend-, vergelijk-, shop-, pakket-, website, kassa, factuur, klantenservice, garantie, thuis';
                    readonly person: 'heer, mevrouw, mw., dhr., familie';
                    readonly object: '-stoel, -kussen, -matras, -lamp, -kaars, -boek, -shirt, -masker, -meubel';
                    readonly everyone: 'iedereen, bijna, meeste, veel mensen, nederlander, bevolking, procent, op de, van ons, tweede';
                    readonly food: 'voeding, eten, dieet, maaltijd';
                    readonly short: 'niet genoeg, onvoldoende, te weinig, nooit genoeg, nauwelijks, onmogelijk, je niet, uitgeput-, verarm-';
                    readonly contributes: 'draagt, dragen bij, bijdra-';
                    readonly normal: 'normaal, normale, behoud, instandhouding, gezonde';
                    readonly figure: 'stress-, hoofdpijn-, ontspan-, rustig';
                };
                readonly innocent: 'aanbevolen dos-, aanbevolen dag-, aanbevolen hoeveel-, aanbevolen portie, tenzij een arts, slaapcoach-, stresscoach-, slaaptherap-, slaapkliniek, weerstandsband-, brein achter, jonger dan, zonder slaapmiddel-, slanke capsule-, overgang naar, overgang van, slaapkamer-, slaapzak-, slaapbank-, voor zwangere vrouwen is, voor zwangere vrouwen geldt, voor het slapen, voor het slapengaan, hartelijk-, hartvorm-, hartig, hart van, hart en ziel, van harte, -straat, geheugenkaart-, geheugenschuim, geheugensteun-, bloeddrukmet-, hartslagmet-, bloeddrukverlagers, bloeddruktabletten, -maagzuurmiddel-, -maagzuurremmer-, diabetesmedicijn-, bloeddrukmedicijn-, spierverslapper-, niet alleen, niet voor niets, niet langer, stress niet, geen paniek, stressbal, focus op, onze focus, focussen op, in de weg';
                readonly falseFriends: 'slim, pain, minder, sleept, gesleept';
                readonly endings: 'e en s t d de den te ten er ers ere st ste je jes';
                readonly effects: {
                    readonly fatigue: 'vermindering van vermoeidheid en moeheid, vermindering van moeheid en vermoeidheid, vermindering van vermoeidheid';
                    readonly electrolytes: 'elektrolytenbalans, normale elektrolytenbalans';
                    readonly energy: 'normaal energieleverend metabolisme';
                    readonly 'nervous-system': 'normale werking van het zenuwstelsel, van het zenuwstelsel';
                    readonly muscle: 'normale werking van de spieren, van de spieren, normale spierfunctie';
                    readonly 'protein-synthesis': 'normale eiwitsynthese, normale proteinesynthese';
                    readonly psychological: 'normale psychologische functie';
                    readonly bones: 'instandhouding van normale botten';
                    readonly teeth: 'instandhouding van normale tanden';
                    readonly 'cell-division': 'rol in het celdelingsproces, rol in de celdeling';
                };
            };
            readonly en: {
                readonly promises: {
                    readonly 'natural-sedative': readonly ["sleeping pill, sleeping tablet, sleeping aid, sleep aid, sedat-, -tranquil-, hypnotic, anxiolytic"];
                    readonly sleep: readonly ["-sleep-, slept, slumber-, snooze-, shuteye, zzz, goodnight, insomn-, doze off, drift off, nod off, sweet dreams, night s rest, dreamland, restful, magnesium night, night magnesium, nighttime, night capsules, night formula, night powder, magnesium pm, knocks you, lights out, 😴, 💤, 🛌", "night + good, better, great, sound, restful, peaceful, full, restless, bad", "rest. & recover-, restor-", "rest. + deep, good, better, proper, tonight", "wake, waking, awake + ready, refreshed, rested, lie, lying, nights", "tossing, sheep + turning, count"];
                    readonly 'melatonin-gaba': readonly ["melatonin-, gaba + @good, production", "serotonin-, dopamin-, endorphin-, endorfin-"];
                    readonly stress: readonly ["-stress-, burnout-, burn out, calm-, -relax-, sooth-, unwind-, chill., seren-, nervousness, irritab-, frazzled, wired, jitter-, overwhelm-, adaptogen-, mellow, 🧘", "nervous + take, two, @product, @against", "tension, tense, worries, worry, nerves + @against, quiet, steady", "mind + calm, quiet, clear, racing", "inner peace, inner balance, edge off, on edge, let go, busy mind, wind down, winds down, winding down, ease into", "zen & @product, potje, day, toute, gelule, minute"];
                    readonly cortisol: readonly ["-cortisol-"];
                    readonly cramps: readonly ["-cramp-, -spasm-, charley horse, twitching, twitchy, eyelid-", "muscle, neck, shoulder, joint + ease, comfort, tight, stiff, knots, tension, supple, flexible"];
                    readonly rls: readonly ["light legs, lichte benen, leichte beine, jambes legeres", "leg + settle, restless, jumpy, twitchy, fidgety", "rls."];
                    readonly 'migraine-headache': readonly ["headache-, -migrain-, migrane-"];
                    readonly 'pms-menopause': readonly ["pms., premenstr-, menstr-, menopau-, -hormon-, endometrio-, hot flash-, hot flush-", "period, cycle, time of the month + pain, painful, relief, symptoms, comfort"];
                    readonly 'blood-pressure': readonly ["blood pressure, hypertens-, hyperton-", "circulation, arteries, vessels + @good"];
                    readonly 'heart-rhythm': readonly ["heartbeat-, heart rate, heart rhythm, heart health, heart attack, heart disease, heart function, cardiac, cardiovasc-, palpitation-, arrhythm-, arythm-, fibrillation", "heart + @good, @contributes, missing", "heart, cardio & @product"];
                    readonly 'blood-sugar-diabetes': readonly ["blood sugar, blood glucose, -diabet-, -insulin-, glycem-, glykam-", "glucose, sugar + level, balance, steady, stable, spike, crash"];
                    readonly osteoporosis: readonly ["osteopor-, osteopen-, osteoarth-, brittle bones, bone loss, bone density", "fracture + @against", "bones + break, broken, fragile, weak"];
                    readonly 'anxiety-depression': readonly ["-anxi-, -depress-, panic, phobia-, happier, tantrum-, hyperactiv-, bipolar, adhd, adhs, tdah, autis-, ptsd, sadness, low spirits", "mood + @good", "make you happy", "moodboost-, moodlift-", "blues + @against"];
                    readonly 'chronic-fatigue-fibromyalgia': readonly ["exhausted, drained, run down + feel, from, always, constantly", "fibromyalg-, exhaustion, me cfs, long covid, -covid-", "constant, extreme, chronic + tiredness, fatigue"];
                    readonly 'immune-clotting-antioxidant': readonly ["immun-, -antioxid-, -inflamm-, blood clot-, clotting, free radicals, flu, common cold, coagul-", "defences, defenses, infection, colds, viruses, oxidative + @good, @against, natural, stress", "sick, cold + never, catch"];
                    readonly 'gastric-acid': readonly ["heartburn, reflux, indigestion, bloating, bloated, stomach friendly", "stomach, tummy + gentle, kind", "stomach acid, acid + @against, neutrali-, settle-"];
                    readonly 'weight-metabolism': readonly ["weight loss, weightloss, slimming, slimmer, fatburn-, -cravings, appetite-, belly fat, skinny, flat tummy", "slim & @product, waist, stay, get", "pounds, kilos, kg, inches, weight, stone + lose, losing, drop, shed", "pounds, kilos, kg + lost, off", "fat, calories + burn-, melt-", "metabolism + @good"];
                    readonly 'concentration-memory': readonly ["-brain-, cognit-, clear head, stay sharp, alertness, forgetful-, memory, nootropic-, focus, 🧠", "concentration, mind, think, sharp, mental + @good, @product, sharp, clear, clarity, sharper, edge, exam-, performance"];
                    readonly 'sport-performance': readonly ["athletic performance, endurance, stamina, muscle growth, muscle soreness, sore muscles, muscle recovery, build muscle, muscle mass, lactic acid build-, doms.", "recovery, recover, recuperate, bounce back + @good, quick-, athletes, muscle-, workout, training, exercise, aid", "performance + @good, sports, peak", "lactate, lactic + less, lower, clear, flush"];
                    readonly transdermal: readonly ["through the skin, through your skin, via the skin, -transderm-", "skin + absorb-, uptake"];
                    readonly 'form-superiority': readonly ["absorbed, absorption, absorbs, bioavailab-, uptake + best, better, superior, faster, maximum, optimal, highest, higher, twice, double, times, x, most", "form, magnesium + best, strongest, superior, most effective, most powerful", "work + better, faster, best, harder", "@formName + @better", "@formName + our, ons, onze, unser, notre + @contributes"];
                    readonly 'deficiency-scare': readonly ["magnesium deficien-", "too little, enough magnesium + @everyone, nobody, few people", "body + crav-, crying, scream-, begging, starv-", "deficien-, shortage, lack, deficit + @everyone, signs, symptoms, magnesium", "@food, soil, vegetables + @short", "without magnesium, too little magnesium + sick, ill, suffer, health"];
                    readonly 'doctor-reference': readonly ["doctor + choice, favourite, favorite, formula, formulated, approved, secret", "my doctor, mijn arts, mijn huisarts, mijn apotheker, mein arzt, meine arztin, mon medecin + says, said, zegt, zei, zweert, sagt, dit", "@doctor + recommend-, choice, favourite, favorite, approved, trust, formula, formulated, developed, swear, endorse, told, advised, takes, secret, don t want, won t tell"];
                    readonly medicinal: readonly ["cure, curing, heal, remedy, remedies, miracle, -therap-, relieve, relieving, relief, painkill-, pain free, back pain, joint pain, muscle pain, arthrit-, artrit-, arthros-, asthma-, cancer, alzheimer-, parkinson-, gout, tinnitus, constipat-, epilep-, rheuma-, eczema, sciatica, neuropath-, psoria-, infarct-, thrombo-, trombo-", "pain, aches + @against", "@sideEffect & @without", "safe, veilig, sicher, sans danger, sans risque + @pregnant, zwanger, 100, volkomen, moeder, mother", "@pregnant & for, voor, fur, pour, pour les femmes", "kidneys, nieren, reins & for your, voor je, voor de, fur die, fur ihre, pour vos, pour les", "works, werkt, wirkt, agit + minut-, hour, uur, kwartier, stunde-, heure-, meteen, instantly, sofort, binnen een week, within days", "@result + guarante-, gegarand-, garant-, days, dagen, jours, tagen, week, weken, woche-, semaine-", "nausea, misselijk-, ubelkeit, nausee + against, anti, tegen, gegen, contre", "disease, illness, ailment- + against, prevent-, fight-, protect-, ward", "@medicine, laxative + natural, nature, alternative, like, as good, replace-, instead, ditch-", "proven + work, result, effective", "clinically, scientifically, medically + proven, tested", "bowels + @against, regulat-"];
                    readonly 'energy-boost': readonly ["energis-, energiz-, wide awake, energetic, pick me up, slump", "energy, vitality + @good, all day, burst, surge, lasting, endless", "fatigue, tiredness, tired + @against, cure, anti"];
                    readonly stronger: readonly ["bones, teeth, muscles, skeleton + strong, strength-, tough, sturdy"];
                    readonly 'general-nerves': readonly ["nerves, nervous system + @goodFor"];
                    readonly 'general-muscles': readonly ["muscles + @goodFor"];
                    readonly 'general-bones': readonly ["bones, teeth + @goodFor"];
                    readonly 'general-health': readonly ["health, body, wellbeing, kidneys, eyes + @goodFor", "feel, feeling + better, amazing, alive, fitter"];
                    readonly 'unlisted-effect': readonly ["-detox-, toxins, anti ageing, anti aging, antiaging, wrinkle-, youth-, turn back the clock, libido, fertility, testosterone, cellulit-, rejuven-", "liver, colon, body, kidneys + cleans-, purif-, flush-", "skin, hair, nails + glow-, radian-, shiny, beautiful, good for, smooth, strong-, thick", "years younger", "younger + feel, look, looking, skin", "digestion, liver, thyroid, gut + @good", "@contributes + @normal"];
                };
                readonly words: {
                    readonly good: 'good, great for, healthy, better, best, deep, strong, more, restful, optimal, improve-, support-, promote-, enhance-, boost-, strengthen-, protect-, maintain-, balance-, stable, steady, steadies, supple, fast, speed-, regulat-, keeps, help you, your dose, for your, natural, lift-, rais-, increas-, extra, thanks to, full of';
                    readonly goodFor: 'good for, great for, ideal for, for healthy, essential for, vital for';
                    readonly against: 'against, never, goodbye, stop., free, less, relie-, reduc-, ease, rid of, beat, banish-, fight, melt-, crush-, end, prevent-, sooth-, lower, settle-, calm, away, gone, disappear, history, no, finally';
                    readonly sideEffect: 'side effect-, bijwerking-, nebenwirkung-, effet- indesirable-, effet- secondaire-';
                    readonly without: 'no, without, zero, free, geen, zonder, vrij van, ohne, kein-, frei von, sans, aucun-';
                    readonly notHarm: 'stress-, help-, hilft, aide-, lack, deficien-, tekort-, gebrek-, mangel-, manque-, carence-, too little, te weinig, zu wenig, trop peu, relie-, reduc-, verminder-, verlicht-, linder-, soulag-';
                    readonly pregnant: 'pregnan-, breastfe-, zwangere-, zwangersch-, borstvoeding, schwangere-, schwangersch-, stillzeit, enceinte-, grossesse, allait-';
                    readonly result: 'result-, resultaat, effect-, effekt-, werking, wirkung, ergebnis, difference, verschil, unterschied, efficacite';
                    readonly nutrient: 'vitamin-, b., zinc, zink';
                    readonly nutrientEffect: 'immun-, immuun-, hormon-, oxidativ- stress, oxidatieve stress, stress oxydatif, cognit-, kognitiv-, fertil-, vruchtba-, fruchtba-, testosteron-, hair, haar, haut, huid, skin, cheveux, peau, nail-, nagel-, ongles';
                    readonly may: 'may, can, possible, kan, kun, kunt, kunnen, mogelijk, kann, konnen, moglich, peut, peuvent';
                    readonly formName: 'bisglycina-, glycina-, citra-, taura-, malat-, malaat, oxide';
                    readonly better: 'better than, beter dan, besser als, mieux que';
                    readonly product: 'capsule, caps., gummies, powder, tablets, formula, support, shield, care, drink, @formName, spray, drops, aid, control';
                    readonly medicine: 'medicine, medication-, pill, tablet, treatment, prescription-, drug, -blocker, paracetamol, ibuprofen, aspirin';
                    readonly but: 'but, yet, however, instead, though, just';
                    readonly no: 'no, not, never, nothing, none, cannot, t., is little, very little';
                    readonly proof: 'evidence, proof, proven, shown, show, studied, study, studies, trial, authoris-, authoriz-, approved, permitted, promise-, claim, allowed, effect on';
                    readonly effect: 'help, work, cure, treat, prevent-, relieve, heal, lower, replac-, medicine, diagnose, intended, substitute, pill, sleeping pill, miracle';
                    readonly professional: 'doctor, gp, pharmacist, midwife, physician, cardiologist, neurologist, hospital, healthcare, pharmacy, seek advice, 112, 999, 911';
                    readonly doctor: 'dr., doctors., by doctors, professor, physicians, pharmacists, my doctor, my gp, cardiologists, dermatologists, neurologists, gynaecologists, orthopaedic, paediatricians, midwives, specialists';
                    readonly notFor: 'not for, not suitable, not safe, not with, not if, something else';
                    readonly noUse: 'do not use, do not take, not recommended, not be taken, not to be taken, not combine, not be combined, avoid if, avoid in, avoid with, avoid when, avoid taking, need not be, does not count, stop using, stop taking it, stop taking this, stop use, stop and call, stop and ask, bad for, bad for your, harmful to, discontinue, caution, mind this, don t sell, do not sell';
                    readonly lure: 'for this, for these, for our, about our, try our, try this, or choose';
                    readonly symptom: 'weakness, fever, sick, build up, too low, slow';
                    readonly story: 'i., my., suddenly, unlike';
                    readonly after: 'again, used to, any more, ever since, since taking, since using, anymore, so much, much more';
                    readonly haveYou: 'do you, have you, are you';
                    readonly errand: 'order-, deliver-, ship-, return-, shop-, checkout, pay-, buy, refund-, parcel, browser, app., invoice, guarantee, shopping';
                    readonly person: 'mr., mrs., ms., family';
                    readonly street: 'street, road, lane';
                    readonly object: 'chair-, pillow-, mattress, candle-, book, mask, sofa, lamp, shirt';
                    readonly everyone: 'everyone, everybody, nearly, almost, most people, millions, adults, population, percent';
                    readonly food: 'food, diet, eating, meals';
                    readonly short: 'not enough, cannot get, can t get, can not get, cannot cover, cannot supply, never enough, never give, never get, not give, impossible, hardly, too little, deplet-';
                    readonly contributes: 'contribut-';
                    readonly normal: 'normal, maintenance, reduction, healthy';
                    readonly figure: 'stress-, headache-, relax-, calm-, pain free, painless';
                };
                readonly innocent: 'recommended dos-, recommended daily, recommended amount, recommended intake, works best when, works best with, works best in, brain behind, younger than, dry cured, no sleeping pill-, without sleeping pill-, sleep coach-, stress coach-, sleep clinic, sleeping bag-, sleepwear, sleep on it, before sleep, before sleeping, mistress, seamstress, heart of, heart shaped, hearty, heartfelt, by heart, at heart, heart rate monitor, blood pressure monitor, memory foam, memoryfoam, memory card, cramped, crampon-, calmar-, osteopath-, physiotherap-, therapist, muscle relaxants, inflammab-, blood pressure medic-, diabetes medic-, not only, not just, not for nothing, don t stress, don t panic, no worries, focus on, focus is on, our focus, brain teaser, memory stick, memory game, keep calm, stress ball, stressball, anti stress avec, stress test-';
                readonly falseFriends: '';
                readonly endings: 's es ed d ing ings er ers ly';
                readonly effects: {
                    readonly fatigue: 'reduction of tiredness and fatigue';
                    readonly electrolytes: 'electrolyte balance';
                    readonly energy: 'normal energy yielding metabolism';
                    readonly 'nervous-system': 'normal functioning of the nervous system';
                    readonly muscle: 'normal muscle function';
                    readonly 'protein-synthesis': 'normal protein synthesis';
                    readonly psychological: 'normal psychological function';
                    readonly bones: 'maintenance of normal bones';
                    readonly teeth: 'maintenance of normal teeth';
                    readonly 'cell-division': 'role in the process of cell division';
                };
            };
            readonly de: {
                readonly promises: {
                    readonly 'natural-sedative': readonly ["beruhigungsmittel-, beruhigungst-, schlafmittel-, schlaftablette-, schlafpille-"];
                    readonly sleep: readonly ["-schlaf-, schlief, -schlummer-, nachtruhe, traumland, traum schon, sandmannchen, nachtkapsel-, nachtkomplex, durch die nacht", "nacht + gut, besser, ruhig, tief, erholsam, durchwacht, suss, unruhig", "wach, aufwach-, erwach-, aufsteh- + liegen, liegt, ausgeruht, erholt, nachts, frisch, erfrischt", "schafchen + zahl-"];
                    readonly 'melatonin-gaba': readonly ["melatonin- + ausschuttung, bildung, @good"];
                    readonly stress: readonly ["-entspann-, -verspann-, -beruhig-, gelassenheit, nervos-, gereizt-, seelenruhe, innere balance, ausgeglichen-, runterkommen, abschalten, volle kopf-, vollen kopf, anspannung-, nervennahrung, nervenstark-", "ruhe, ruhig + komm, find, mehr, kopf, geist, korper, schenk, bring, innere, @product", "nerven + stark, stahl-, ruhe, ruhig", "gelassen-"];
                    readonly cramps: readonly ["-krampf-, muskelzuck-, zuckend-, augenlid-, wadenbeschwerd-", "bein, fuss, muskel + dicke, schwere, mude", "muskel, nacken, schulter, gelenk + locker, geschmeidig, steif, verhartet"];
                    readonly rls: readonly ["bein + unruhig, unruhe, ruhelos, rastlos, kribbel-, zappel-, schwere"];
                    readonly 'migraine-headache': readonly ["-kopfschmerz-, kopfweh, brummschadel"];
                    readonly 'pms-menopause': readonly ["wechseljahr-, regelschmerz-, regelbeschwerden, periodenschmerz-, hitzewallung-, tage vor den tagen", "zyklus + @good, @against, beschwerd-, schmerz-"];
                    readonly 'blood-pressure': readonly ["-blutdruck-, bluthochdruck-", "kreislauf, durchblutung, gefass, blutgefass + @good"];
                    readonly 'heart-rhythm': readonly ["furs herz, herzrhythm-, herzschlag, herzgesund-, herzfunktion-, herzmuskel-, herzklopf-, herzras-, herzstolper-, herzinfarkt-, herzschwache, herzkraft, herzstark-, herz kreislauf-, herzleiden", "herz + @good", "herz & @product"];
                    readonly 'blood-sugar-diabetes': readonly ["blutzucker-, zuckerkrank-"];
                    readonly osteoporosis: readonly ["knochenschwund, knochendichte, knochenabbau, knochenbruch-"];
                    readonly 'anxiety-depression': readonly ["angst-, prufungsangst, panik-, niedergeschlagen-, stimmungsaufhell-, stimmungstief-, winterblues, schwermut-, gluckshormon-, hyperaktiv-, glucklicher, macht glucklich, traurigkeit, lebensfreude", "stimmung, laune, gemut, seele + @good, hebt"];
                    readonly 'chronic-fatigue-fibromyalgia': readonly ["chronisch, standig + mudigkeit, erschopfung, mude", "erschopfungs-"];
                    readonly 'immune-clotting-antioxidant': readonly ["abwehrkraft-, -entzundung-, blutgerinn-, erkaltung-, grippe-, freie radikale", "abwehr + @good", "krank, erkaltet, verschnupft + nie, nie mehr", "infekt, virus, viren, keime + @good, @against"];
                    readonly 'gastric-acid': readonly ["sodbrennen, magenbrennen, magenfreundlich-, magenschonend-, blahbauch, blahungen", "magen, darm + sanft, mild, schonend", "magensaure, saure + neutralisier-, bindet, @against"];
                    readonly 'weight-metabolism': readonly ["abnehmen, -schlank-, fettverbrenn-, fettstoffwechsel-, fettkiller, bauchfett, heisshunger-, appetitzugl-", "kilo, pfunde, gewicht + verlier-, weniger, purzel-, ab, runter, reduzier-, schmelz-", "stoffwechsel + @good, kurbel-, ankurbel-, regt, anreg-"];
                    readonly 'concentration-memory': readonly ["gedachtnis-, -gehirn-, denkleistung-, fokus, merkfahig-, vergesslich-, hirnnebel", "konzentration, konzentriert, denken, lernen + @good, @product, prufung-, hellwach, scharf", "geistig, mental, kopf + fit, klar, leistung-, stark, frei, frisch"];
                    readonly 'sport-performance': readonly ["muskelregeneration, leistungssteiger-, leistungsfahig-, ausdauer-, muskelkater, muskelaufbau, muskelkraft, muskelmasse", "regeneration-, regenerier-, erholung, erholen + schnell, training, sport, muskel, marathon, wettkampf, @good", "leistung + sportlich, sport, steiger-, mehr, hochst-", "training, sport + schnell, fit"];
                    readonly transdermal: readonly ["durch die haut", "haut + aufgenommen, aufnahme, dring, resorbier-"];
                    readonly 'form-superiority': readonly ["aufgenommen, aufnahme, resorbier-, resorption, -bioverfugbar-, absorbier-, verwertet, verwertbar-, verfugbar + besser, best, schneller, hochste, hoher, doppelt, maximal, optimal, uberlegen, mal, funfmal, x", "form, verbindung, magnesium, magnesiumform + beste, starkste, wirksamste, uberlegen", "wirkt, wirken + besser, schneller, starker, am besten"];
                    readonly 'deficiency-scare': readonly ["magnesiummangel-", "zu wenig, genug magnesium + @everyone, niemand, kaum", "korper + schreit, ruft, verlangt", "mangel, unterversorgt, mangelerscheinung- + @everyone, anzeichen, symptome, magnesium", "@food, boden, gemuse + @short", "ohne magnesium, zu wenig magnesium + krank, leid, schade"];
                    readonly 'doctor-reference': readonly ["@doctor + empf-, geraten, schwor-, entwickelt, rezeptur, formel, wahl, vertrau-, gepruft, verschweig-"];
                    readonly medicinal: readonly ["heilt, heilen, heilend-, heilung, -heilmittel, heilsam-, heilkraft, geheilt, wundermittel, wunderwaffe, linder-, schmerzfrei-, schmerzstill-, schmerzlinder-, ruckenschmerz-, gelenkschmerz-, muskelschmerz-, nervenschmerz-, bauchschmerz-, arthrose-, gicht, krebs, demenz, verstopfung-, heuschnupfen, reizdarm-", "schmerz + @against", "krankheit, leiden, beschwerden, erkrankung + gegen, beug-, vorbeug-, verhinder-, bekampf-, schutz-", "@medicine, abfuhrmittel + naturlich, natur, alternative, wie, ersetzt, statt", "nachweislich, bewiesen + wirkt, wirksam-", "klinisch, wissenschaftlich, medizinisch + bewiesen, belegt, erwiesen, getestet", "rezeptfrei"];
                    readonly 'energy-boost': readonly ["energieschub-, energiebooster-, energiekick-, wachmacher-, muntermacher-, energiegeladen-, nachmittagstief-", "energie, power, vitalitat + @good, tank-, strotz-, geballt", "mudigkeit, mude, schlapp, ausgelaugt + @against, anti, weg, heilt, hilft"];
                    readonly stronger: readonly ["knochen, zahn, muskel, skelett + stark, kraftig, stahlhart, fest"];
                    readonly 'general-nerves': readonly ["nerven, nervensystem + @goodFor"];
                    readonly 'general-muscles': readonly ["muskel + @goodFor"];
                    readonly 'general-bones': readonly ["knochen, zahn + @goodFor"];
                    readonly 'general-health': readonly ["gesundheit, korper, wohlbefinden, niere, augen + @goodFor", "fuhl, fuhlen + besser, wohl, fit, wie neu"];
                    readonly 'unlisted-effect': readonly ["-entgift-, entschlack-, entsauer-, potenz, fruchtbarkeit, testosteron, verjung-, jugendlich-, hautalterung-, cholesterin-", "falten. + ade, @against, haut", "jung, junger + strahlend, haut, aussehen, bleib-, fuhl", "haut, haar, nagel + strahlend, schon, glanzend, voll, fest, gut fur", "verdauung, darmflora, leber, schilddruse, darm + @good, reinig-, regt"];
                };
                readonly words: {
                    readonly good: 'gut, gesund, besser, best, stark, mehr, tief, erholsam, ruhig, optimal, unterstutz-, forder-, verbesser-, steiger-, schutz-, erhoh-, -boost-, balance, gleichgewicht, stabil, stabilisier-, reguli-, elastisch, schnell, beschleun-, turbo, voll, schub, extra, halt, hilft, fur dein, fur ihr, furs, fur mehr, tragt, dank';
                    readonly goodFor: 'gut fur, gut furs, ideal fur, wohltat, tut gut, unverzichtbar fur';
                    readonly against: 'gegen, schluss, nie., kein, weniger, linder-, senkt, verringer-, stopp, ade, befrei-, besieg-, beugt, vorbeug-, los., vertreib-, verschwunden, vorbei, endlich, frei';
                    readonly product: 'kapsel, tabletten, pulver, tropfen, formel, granulat, komplex, hilfe';
                    readonly medicine: 'medikament, arzneimittel, tablette, praparat, behandlung, rezept, arznei, medizin, schmerzmittel-, schmerztablette, -blocker, -senker';
                    readonly but: 'aber, sondern, jedoch, doch, dafur, trotzdem';
                    readonly no: 'kein, nicht, nie., niemand, wenig';
                    readonly proof: 'beweis, bewiesen, beleg, nachgewiesen, zugelassen, erlaubt, angabe, aussage, studie, versprech-, verspricht, wirkung auf';
                    readonly effect: 'hilft, helfen, wirkt, heilt, heilen, verhindert, lindert, senkt, behandel-, ersetz-, ersatz, -mittel, medikament, diagnose, bestimmt';
                    readonly professional: '-arzt, -arztin, arztlich-, apotheker-, hebamme, kardiologe-, neurologe-, krankenhaus, in der apotheke, rufen sie, melden sie';
                    readonly doctor: 'dr., -arzte, vom arzt, professor, apothekern, mein arzt, meine arztin, heilpraktiker-, hebammen, kardiologen, facharzte';
                    readonly notFor: 'nicht bei, nicht fur, nicht geeignet, nicht sicher, nicht wenn, etwas anderes';
                    readonly noUse: 'nicht anwenden, nicht einnehmen, nicht verwenden, nicht nehmen, einnahme vermeiden, nur nach, zahlt nicht, beenden sie die, einnahme beenden, absetzen, setzen sie, vorsicht bei, verkaufen keine, nicht kombinieren, nicht mit schlafmitteln, nicht zusammen mit, nicht gleichzeitig, schlecht fur, schadlich fur';
                    readonly lure: 'nach diesem, nach unser, nach magnesium, oder wahl, oder probier-';
                    readonly symptom: '-schwache, fieber, ubelkeit, zu niedrig, langsam';
                    readonly story: 'ich, mein, plotzlich';
                    readonly after: 'wieder, seitdem, seit ich es, seit ich das, viel, nicht mehr';
                    readonly haveYou: 'haben sie, hast du, sind sie, nehmen sie, leiden sie';
                    readonly errand: 'bestell-, einkauf-, kauf-, liefer-, versand-, ruckgabe, retour-, zahl-, bezahl-, umtausch-, paket-, rechnung';
                    readonly person: 'herr, frau, familie';
                    readonly object: '-sessel, stuhl, -kissen, -kissenbezug, -matratze, -lampe, -kerze, -buch, -maske';
                    readonly everyone: 'jeder, zweite, fast, viele, meist, deutsch, prozent, bevolkerung, von zehn';
                    readonly food: 'ernahrung, nahrung, essen, kost';
                    readonly short: 'nicht genug, nicht ausreich-, nicht zu decken, nicht decken, kaum, reicht nicht, unmoglich, zu wenig, ausgelaugt';
                    readonly contributes: 'tragt, tragen zu, beitragt, beitragen';
                    readonly normal: 'normal, erhaltung, verringerung, gesund';
                    readonly figure: 'stress-, kopfschmerz-, entspann-, beruhig-, gelassen';
                };
                readonly innocent: 'empfohlene tag-, empfohlene verzehr-, empfohlene dos-, empfohlene menge, junger als, ohne schlafmittel-, schlafcoach-, stresscoach-, schlaflabor, schlafzimmer-, schlafsack-, schlafanzug-, schlafcouch-, schlaff-, vor dem schlafen, vor dem schlafengehen, herzlich-, herzform-, herzstuck-, herzhaft-, von herzen, am herzen, im herzen, ans herz, herz der, herz und seele, fokus auf, unser fokus, -strasse, -gasse, blutdruckmess-, blutdruckmedik-, abnehmbar-, krebstier-, nicht nur, nicht umsonst, nicht langer, keine panik';
                readonly falseFriends: 'gut, minder, dort, hart';
                readonly endings: 'e n s t d en er em es st te ten ere eren ung ungen';
                readonly effects: {
                    readonly fatigue: 'verringerung von mudigkeit und ermudung';
                    readonly electrolytes: 'elektrolytgleichgewicht';
                    readonly energy: 'normalen energiestoffwechsel';
                    readonly 'nervous-system': 'normalen funktion des nervensystems';
                    readonly muscle: 'normalen muskelfunktion';
                    readonly 'protein-synthesis': 'normalen eiweisssynthese';
                    readonly psychological: 'normalen psychischen funktion';
                    readonly bones: 'erhaltung normaler knochen';
                    readonly teeth: 'erhaltung normaler zahne';
                    readonly 'cell-division': 'funktion bei der zellteilung';
                };
            };
            readonly fr: {
                readonly promises: {
                    readonly 'natural-sedative': readonly ["somnifere-, calmant-"];
                    readonly sleep: readonly ["-sommeil-, dormi-, dormon-, dorme-, dort, dors, -endorm-, somnol-, assoupi-, nuits blanches, nuit blanche, bonne nuit, bonnes nuits, bras de morphee, beaux reves, magnesium nuit, formule nuit", "nuit + paisible, sereine, reparat-, meilleur, calme, agite, court, douce, belle, difficile, reposant", "reveil, reveill- + repose, frais, nocturne, nuit, forme", "repos, moutons + nocturne, profond, compt-"];
                    readonly 'melatonin-gaba': readonly ["melatonine + production"];
                    readonly stress: readonly ["detend-, detente, decontract-, apais-, serein, nervosite, lacher prise, quietude, surmen-, a cran, plus zen, tete pleine", "calme, repos + interieur, retrouv-, esprit, corps, @product", "tension, nerf + nerveu-, @against"];
                    readonly cramps: readonly ["crampe-, contracture-, paupiere-", "muscle, nuque, epaules, articulation + raide, noue, tendu, souple"];
                    readonly rls: readonly ["jambe + repos, impatien-, agite, lourde", "impatiences"];
                    readonly 'migraine-headache': readonly ["maux de tete, mal de tete, mal de crane, cephal-"];
                    readonly 'pms-menopause': readonly ["spm., regles douloureuses, bouffees de chaleur, dysmenorrh-", "regles, cycle + douloureu-, crampes, feminin, menstru-"];
                    readonly 'blood-pressure': readonly ["tension arterielle, pression arterielle", "tension + normale, haute, baisse-, regul-, stabil-", "circulation, vaisseaux, artere + @good, jeunes"];
                    readonly 'heart-rhythm': readonly ["rythme cardiaque, cardiaque-, cardiovascul-, battements", "pour le coeur", "coeur + @good, solide, jeune", "coeur & @product"];
                    readonly 'blood-sugar-diabetes': readonly ["taux de sucre", "sucre + sang, pics"];
                    readonly osteoporosis: readonly ["decalcif-, densite osseuse, perte osseuse, os fragiles", "fracture + previen-, @against"];
                    readonly 'anxiety-depression': readonly ["angoiss-, deprim-, idees noires, panique, tristesse, rend heureu-", "moral, humeur + @good, bon, beau"];
                    readonly 'chronic-fatigue-fibromyalgia': readonly ["fatigue, epuisement + chronique, extreme, nerveux, constant"];
                    readonly 'immune-clotting-antioxidant': readonly ["antioxyd-, rhume-, grippe-, radicaux libres", "malade, enrhume + jamais, moins", "virus, infection, microbes + @against, bouclier, protege", "defenses + naturelle, immunitaire, @good"];
                    readonly 'gastric-acid': readonly ["ventre gonfle, ballonne-, aigreurs, remontees acides, brulures d estomac", "estomac + doux, douce", "acidite + estomac, gastrique, @against"];
                    readonly 'weight-metabolism': readonly ["minceur, maigri-, mincir, amincissant, coupe faim, fringale, ventre plat, satiete", "poids, kilos + perdre, perdez, perte", "graisse, calories + brul-, elimin-, fond", "metabolisme + @good"];
                    readonly 'concentration-memory': readonly ["memoire-, cerveau, cerebra-, vivacite, vigilance", "concentration, esprit, mental, clarte + @good, @product, clair, vif, performance, force, examen"];
                    readonly 'sport-performance': readonly ["recuperation musculaire, courbature-, acide lactique, masse musculaire, prise de muscle", "recuper- + @good, muscul-, sport-, effort, marathon", "performance + @good, sporti-", "force + musculaire"];
                    readonly transdermal: readonly ["par la peau, travers la peau, voie cutanee, transcutan-", "peau + absorb-, passe, penetr-"];
                    readonly 'form-superiority': readonly ["absorbe, absorption, assimil-, biodispon- + mieux, meilleur, rapide-, vite, maximal-, optimal-, superieur-, fois, double", "forme, magnesium + meilleur, plus efficace, plus puissant-", "agit + mieux, plus vite, plus fort"];
                    readonly 'deficiency-scare': readonly ["trop peu, assez de magnesium + @everyone, personne", "corps + reclame, crie", "carence, manque, manquent, deficit + @everyone, magnesium, signes, symptomes", "@food, assiette, sols, legumes + @short", "sans magnesium + malade, sante, souffre"];
                    readonly 'doctor-reference': readonly ["@doctor + recommande, recommandent, conseille, conseillent, formul-, concu, developpe, approuve, choix, jurent, utilise"];
                    readonly medicinal: readonly ["gueri-, soigne, soigner, remede-, soulag-, douleur-, miraculeu-, mal de dos, arthrose-, rhumatis-, goutte, constipation, acouphenes", "maladie, maux + contre, previen-, combat, protege, lutt-", "@medicine, laxatif + naturel, nature, alternative, comme un, vrai", "prouve + efficace, efficacite", "cliniquement, scientifiquement + prouve, teste, demontre", "sans ordonnance"];
                    readonly 'energy-boost': readonly ["coup de fouet, coup de pompe, energisant, revigor-", "energie, tonus, vitalite + plus, plein, regain, @good, toute la journee", "fatigue + @against, oubli-, gueri-, combat, lutte"];
                    readonly stronger: readonly ["os, dents, muscle, ossature + solide, fort, renforc-, beton"];
                    readonly 'general-nerves': readonly ["nerf, systeme nerveux + @goodFor"];
                    readonly 'general-muscles': readonly ["muscle + @goodFor"];
                    readonly 'general-bones': readonly ["os, dents + @goodFor"];
                    readonly 'general-health': readonly ["sante, corps, organisme, reins, yeux + @goodFor", "sentez vous, sentir, sens + mieux, en forme, leger, revivre"];
                    readonly 'unlisted-effect': readonly ["toxines, purifiant, drainant, drainage, anti age, rides, fertilite, rajeuni-, jeunesse, vieilliss-", "peau, cheveux, ongles + eclat-, beaux, belle, sublim-, bon pour, jeune, lisse, fort, epais", "digestion, transit, foie, flore, thyroide + @good, nettoi-"];
                };
                readonly words: {
                    readonly good: 'bon pour, bonne, sain, mieux, meilleur, fort, plus de, plus rapide-, profond, favoris-, amelior-, soutien-, soutenir, renforc-, proteg-, boost-, stimul-, equilibr-, stable, stabilis-, regul-, souple, accel-, aide, pour votre, pour vos, pour ton, contribue, augment-, grace, retrouv-, optimal-';
                    readonly goodFor: 'bon pour, bonne pour, ideal pour, bienfait, indispensable pour';
                    readonly against: 'contre, anti, fini, jamais, adieu, stop., moins, soulag-, redui-, elimin-, calme, debarrass-, libere, evite, apais-, neutralis-, disparu, enfin, aucun, n.';
                    readonly product: 'gelule, comprimes, poudre, sachet, gouttes, complexe, formule, cure, boisson, marin';
                    readonly medicine: 'medicament, traitement, comprime, ordonnance, antidepresseur, antidouleur, betabloquant';
                    readonly but: 'mais, cependant, pourtant, plutot';
                    readonly no: 'ne, n., pas, aucun, jamais, rien, personne, peu';
                    readonly proof: 'preuve, prouv-, demontr-, etude, allegation, autoris-, promesse, promet-, effet sur';
                    readonly effect: 'aide, soigne, gueri-, previen-, soulage, traite, agit, remplac-, medicament, diagnosti-, somnifere, remede';
                    readonly professional: 'medecin, pharmacien, sage femme, cardiologue, hopital, docteur, avis medical, neurologue, pharmacie, appelez, signalez';
                    readonly doctor: 'docteur, medecins, pharmaciens, professeur, mon medecin, cardiologues, dermatologues, kine, sages femmes, specialistes, un medecin';
                    readonly notFor: 'pas pour, pas en cas, convient pas, pas si, pas aux, autre chose';
                    readonly noUse: 'ne pas utiliser, ne pas prendre, n utilisez pas, ne prenez pas, deconseill-, contre indiqu-, ne compte pas, arretez le produit, arretez la prise, arretez d utiliser, cessez, ne vendons, attention en cas, ne pas associer, ne pas combiner, l associer, arretez l utilisation, mauvais pour, dangereux pour, nocif pour';
                    readonly lure: 'demandez ce, demandez notre, demandez nos, ou choisis-, ou essay-, essayez notre';
                    readonly symptom: 'faiblesse, fievre, nausee, trop basse';
                    readonly story: 'j ai, je suis, mes, mon, soudain-';
                    readonly after: 'enfin, depuis que, a nouveau, beaucoup plus, ne plus';
                    readonly haveYou: 'avez vous, as tu, etes vous, prenez vous, souffrez vous';
                    readonly errand: 'achat-, achet-, command-, livr-, retour, paie-, pay-, rembours-, echang-, colis, site., facture';
                    readonly person: 'madame, monsieur, mme., famille';
                    readonly street: 'rue, chemin, boulevard';
                    readonly object: 'fauteuil, chaise, oreiller, matelas, couette, bougie, masque, lampe';
                    readonly everyone: 'tout le monde, plupart, presque, francais, sur dix';
                    readonly food: 'alimentation, nourriture, repas';
                    readonly short: 'pas assez, ne suffi-, suffit pas, insuffisan-, impossible, trop peu, ne peut couvrir, ne peut pas couvrir, appauvri-';
                    readonly contributes: 'contribu-';
                    readonly normal: 'normal, normaux, maintien, reduire, reduction';
                    readonly figure: 'stress-, mal de tete, detente, detend-, seren-, serein';
                };
                readonly innocent: 'dose recommandee, dose journaliere, quantite recommandee, plus jeune que, sans somnifere, coach sommeil, avant de dormir, coeur de, tout coeur, coup de coeur, coups de coeur, bon coeur, par coeur, coeurs, au coeur, memoire de forme, carte memoire, jeu de memoire, notre focus, focus sur, non seulement, pas seulement, pas pour rien, pas de panique, sac de couchage, regles de, detendeur';
                readonly falseFriends: 'pain, gout, cure, slim, rest, legs';
                readonly endings: 'e s x es ent er ez ant ants ante ee ees ite';
                readonly effects: {
                    readonly fatigue: 'reduire la fatigue';
                    readonly electrolytes: 'equilibre electrolytique';
                    readonly energy: 'metabolisme energetique normal';
                    readonly 'nervous-system': 'fonctionnement normal du systeme nerveux';
                    readonly muscle: 'fonction musculaire normale';
                    readonly 'protein-synthesis': 'synthese proteique normale';
                    readonly psychological: 'fonctions psychologiques normales';
                    readonly bones: 'maintien d une ossature normale';
                    readonly teeth: 'maintien d une dentition normale';
                    readonly 'cell-division': 'role dans le processus de division cellulaire';
                };
            };
        };
        readonly lawful: {
            readonly 'natural-sedative': readonly ["nervous-system"];
            readonly sleep: readonly ["nervous-system", "psychological"];
            readonly 'melatonin-gaba': readonly ["nervous-system"];
            readonly cortisol: readonly [];
            readonly stress: readonly ["psychological", "nervous-system", "fatigue"];
            readonly cramps: readonly ["muscle"];
            readonly rls: readonly ["muscle", "nervous-system"];
            readonly 'migraine-headache': readonly [];
            readonly 'pms-menopause': readonly [];
            readonly 'blood-pressure': readonly [];
            readonly 'heart-rhythm': readonly ["muscle"];
            readonly 'blood-sugar-diabetes': readonly ["energy"];
            readonly osteoporosis: readonly ["bones"];
            readonly 'anxiety-depression': readonly ["psychological"];
            readonly 'chronic-fatigue-fibromyalgia': readonly ["fatigue", "energy"];
            readonly 'immune-clotting-antioxidant': readonly [];
            readonly 'gastric-acid': readonly [];
            readonly 'weight-metabolism': readonly ["energy"];
            readonly 'concentration-memory': readonly ["psychological"];
            readonly 'sport-performance': readonly ["muscle", "energy", "electrolytes", "protein-synthesis"];
            readonly transdermal: readonly [];
            readonly 'form-superiority': readonly [];
            readonly 'deficiency-scare': readonly [];
            readonly 'doctor-reference': readonly [];
            readonly medicinal: readonly [];
            readonly 'energy-boost': readonly ["energy", "fatigue"];
            readonly stronger: readonly ["bones", "teeth", "muscle"];
            readonly 'general-nerves': readonly ["nervous-system", "psychological"];
            readonly 'general-muscles': readonly ["muscle"];
            readonly 'general-bones': readonly ["bones", "teeth"];
            readonly 'general-health': readonly ["energy", "nervous-system", "muscle", "bones", "teeth"];
            readonly 'unlisted-effect': readonly [];
        };
        readonly lawfulBeside: readonly ["general-nerves", "general-muscles", "general-bones", "general-health"];
        readonly excuses: {
            readonly consult: readonly ["@professional"];
            readonly noEvidence: readonly ["@no + @proof"];
            readonly noEffect: readonly ["@no & @effect"];
            readonly notFor: readonly ["@notFor"];
            readonly noUse: readonly ["@noUse"];
            readonly sideEffect: readonly ["@sideEffect", "@may + cause, causer, veroorzaken, verursachen, fuhren, provoquer, entrainer, diarrh-, diarree, durchfall, nausea, misselijk-, ubelkeit, drows-, slaperig, somnol-"];
            readonly excess: readonly ["too much, te veel, zu viel, trop de magnesium, exces, surdos-, overdos-, uberdos-, high doses, hoge dosis, hohe dosen, hohen dosen + @may"];
            readonly symptom: readonly ["@symptom"];
            readonly story: readonly ["@story"];
            readonly label: readonly ["diabetes"];
            readonly question: readonly ["@haveYou"];
            readonly figurative: readonly ["nachtje + slaap, slapen", "safe, veilig, sicher, works, werkt, 100 + @errand", "@result + price, prijs, preis, prix, terug, refund-, zuruck", "@figure + @errand", "stressless + @object", "slaap, slapen, schlaf, schlafe, schlafen, schlaft + nachtje, nacht darüber", "works, work, werkt, funktioniert, fonctionne + website, browser, app, kassa, checkout, site", "herstel, herstellen, hersteld + fout, website, storing, bestelling", "calming, soothing, rustgevende, kalmerende, ontspannende, beruhigende, apaisante, relaxing + colour, kleur, kleuren, farbe, farben, couleur, music, muziek, musik, musique", "weerstand + ohm", "antioxid- + ascorb-, tocopher-, rosma-, e300"];
            readonly object: readonly ["@object"];
            readonly person: readonly ["@person"];
            readonly street: readonly ["@street"];
        };
        readonly noExcuse: readonly ["wie zegt, who says, wer sagt, qui dit, qui a dit", "@no + nodig, needed, notig, besoin", "niets, nothing, nichts, rien + beter, better, besser, mieux, like, as well, zo goed, so gut"];
        readonly neverExcused: readonly ["doctor-reference"];
        readonly disguises: {
            readonly alike: readonly ["аеорсухіјѕԁһԛѡкмтвнӏАЕОРСУХІЈЅКМТВНαβεικνορτυχωΑΒΕΖΗΙΚΜΝΟΡΤΥΧıøłđᴀʙᴄᴅᴇɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ", "aeopcyxijsdhqwkmtbhlAEOPCYXIJSKMTBHabeikvoptuxwABEZHIKMNOPTYXioldabcdeghijklmnoprstuvwyz"];
            readonly signs: readonly ["01345789$@€", "oieastbgsae"];
            readonly spellings: {
                readonly ß: 'ss';
                readonly œ: 'oe';
                readonly æ: 'ae';
                readonly oeu: 'eu';
                readonly ae: 'a';
                readonly oe: 'o';
                readonly ue: 'u';
            };
            readonly abbreviations: readonly ["dr", "mr", "mrs", "ms", "mw", "dhr", "mevr", "prof", "st", "ca", "max", "min", "nr", "m"];
        };
    };
    readonly goals: {
        readonly fatigue: {
            readonly modes: readonly ["eu", "education"];
            readonly claims: readonly ["fatigue"];
            readonly uses: readonly ["fatigue-energy", "fibromyalgia"];
        };
        readonly energy: {
            readonly modes: readonly ["eu", "education"];
            readonly claims: readonly ["energy"];
            readonly uses: readonly ["fatigue-energy"];
        };
        readonly nerves: {
            readonly modes: readonly ["eu", "education"];
            readonly claims: readonly ["nervous-system"];
            readonly uses: readonly ["stress", "anxiety"];
        };
        readonly mind: {
            readonly modes: readonly ["eu", "education"];
            readonly claims: readonly ["psychological"];
            readonly uses: readonly ["anxiety", "concentration"];
        };
        readonly muscles: {
            readonly modes: readonly ["eu", "education"];
            readonly claims: readonly ["muscle"];
            readonly uses: readonly ["muscle-cramps", "sport-performance", "fibromyalgia"];
        };
        readonly bones: {
            readonly modes: readonly ["eu", "education"];
            readonly claims: readonly ["bones"];
            readonly uses: readonly ["bone"];
        };
        readonly teeth: {
            readonly modes: readonly ["eu", "education"];
            readonly claims: readonly ["teeth"];
            readonly uses: readonly [];
        };
        readonly other: {
            readonly modes: readonly ["eu", "education"];
            readonly claims: readonly [];
            readonly uses: readonly [];
        };
        readonly sleep: {
            readonly modes: readonly ["education"];
            readonly claims: readonly [];
            readonly uses: readonly ["sleep"];
        };
        readonly stress: {
            readonly modes: readonly ["education"];
            readonly claims: readonly [];
            readonly uses: readonly ["stress", "stress-circle", "cortisol", "anxiety"];
        };
        readonly cramps: {
            readonly modes: readonly ["education"];
            readonly claims: readonly [];
            readonly uses: readonly ["muscle-cramps"];
        };
        readonly 'restless-legs': {
            readonly modes: readonly ["education"];
            readonly claims: readonly [];
            readonly uses: readonly ["rls"];
        };
        readonly headache: {
            readonly modes: readonly ["education"];
            readonly claims: readonly [];
            readonly uses: readonly ["migraine"];
        };
        readonly cycle: {
            readonly modes: readonly ["education"];
            readonly claims: readonly [];
            readonly uses: readonly ["pms", "oc-pill", "menopause"];
        };
        readonly heart: {
            readonly modes: readonly ["education"];
            readonly claims: readonly [];
            readonly uses: readonly ["heart-rhythm", "blood-pressure", "cholesterol"];
        };
        readonly digestion: {
            readonly modes: readonly ["education"];
            readonly claims: readonly [];
            readonly uses: readonly ["constipation", "gut-tolerance"];
        };
        readonly sport: {
            readonly modes: readonly ["education"];
            readonly claims: readonly [];
            readonly uses: readonly ["sport-performance"];
        };
    };
    readonly evidence: {
        readonly sleep: {
            readonly grade: 'C';
            readonly sources: readonly ["mah2021", "rawji2024"];
            readonly checked: true;
            readonly for: {
                readonly sources: readonly ["mah2021"];
                readonly checked: true;
            };
            readonly against: {
                readonly sources: readonly ["mah2021", "rawji2024"];
                readonly checked: true;
            };
            readonly limits: {
                readonly sources: readonly ["mah2021-tab1", "abbasi2012"];
                readonly checked: true;
            };
            readonly shownAt: 'goal';
        };
        readonly anxiety: {
            readonly grade: 'C';
            readonly sources: readonly ["rawji2024"];
            readonly checked: true;
            readonly for: {
                readonly sources: readonly ["rawji2024"];
                readonly checked: true;
            };
            readonly against: {
                readonly sources: readonly ["rawji2024"];
                readonly checked: true;
            };
            readonly limits: {
                readonly sources: readonly ['editorial'];
                readonly checked: true;
            };
            readonly shownAt: 'goal';
        };
        readonly stress: {
            readonly grade: 'C';
            readonly sources: readonly ["pouteau2018"];
            readonly checked: true;
            readonly for: {
                readonly sources: readonly ["pouteau2018"];
                readonly checked: true;
            };
            readonly against: {
                readonly sources: readonly ["pouteau2018"];
                readonly checked: true;
            };
            readonly limits: {
                readonly sources: readonly ["pouteau2018"];
                readonly checked: true;
            };
            readonly shownAt: 'goal';
        };
        readonly cortisol: {
            readonly grade: 'C';
            readonly sources: readonly ["schutten2021"];
            readonly checked: true;
            readonly for: {
                readonly sources: readonly ["schutten2021"];
                readonly checked: true;
            };
            readonly against: {
                readonly sources: readonly ["schutten2021"];
                readonly checked: true;
            };
            readonly limits: {
                readonly sources: readonly ["schutten2021"];
                readonly checked: true;
            };
            readonly shownAt: 'goal';
        };
        readonly 'stress-circle': {
            readonly grade: 'C';
            readonly sources: readonly ["pickering2020"];
            readonly checked: true;
            readonly for: {
                readonly sources: readonly ["pickering2020"];
                readonly checked: true;
            };
            readonly against: {
                readonly sources: readonly ["pickering2020"];
                readonly checked: true;
            };
            readonly limits: {
                readonly sources: readonly ["efsa2015"];
                readonly checked: true;
            };
            readonly shownAt: 'goal';
        };
        readonly rls: {
            readonly grade: 'D';
            readonly sources: readonly ["rls2019", "cm-rls"];
            readonly checked: true;
            readonly for: {
                readonly sources: readonly ['editorial'];
                readonly checked: true;
            };
            readonly against: {
                readonly sources: readonly ["rls2019"];
                readonly checked: true;
            };
            readonly limits: {
                readonly sources: readonly ["cm-rls"];
                readonly checked: true;
            };
            readonly shownAt: 'goal';
        };
        readonly 'muscle-cramps': {
            readonly grade: 'X';
            readonly sources: readonly ["cochrane-cramps", "cochrane-cramps-tab"];
            readonly checked: true;
            readonly for: {
                readonly sources: readonly ['editorial'];
                readonly checked: true;
            };
            readonly against: {
                readonly sources: readonly ["cochrane-cramps", "cochrane-cramps-tab"];
                readonly checked: true;
            };
            readonly limits: {
                readonly sources: readonly ['none'];
                readonly checked: false;
            };
            readonly shownAt: 'goal';
        };
        readonly 'fatigue-energy': {
            readonly grade: 'D';
            readonly sources: readonly ["drclark"];
            readonly checked: true;
            readonly for: {
                readonly sources: readonly ["drclark"];
                readonly checked: true;
            };
            readonly against: {
                readonly sources: readonly ['editorial'];
                readonly checked: true;
            };
            readonly limits: {
                readonly sources: readonly ['editorial'];
                readonly checked: true;
            };
            readonly shownAt: 'goal';
        };
        readonly fibromyalgia: {
            readonly grade: 'C';
            readonly sources: readonly ["russell1995", "fibro2022"];
            readonly checked: true;
            readonly for: {
                readonly sources: readonly ["russell1995"];
                readonly checked: true;
            };
            readonly against: {
                readonly sources: readonly ["russell1995", "fibro2022"];
                readonly checked: true;
            };
            readonly limits: {
                readonly sources: readonly ['editorial'];
                readonly checked: true;
            };
            readonly shownAt: 'goal';
        };
        readonly 'sport-performance': {
            readonly grade: 'D';
            readonly sources: readonly ["nielsen2006"];
            readonly checked: true;
            readonly for: {
                readonly sources: readonly ["nielsen2006"];
                readonly checked: true;
            };
            readonly against: {
                readonly sources: readonly ["nielsen2006"];
                readonly checked: true;
            };
            readonly limits: {
                readonly sources: readonly ['editorial'];
                readonly checked: true;
            };
            readonly shownAt: 'goal';
        };
        readonly pms: {
            readonly grade: 'C';
            readonly sources: readonly ["pms-table", "walker1998", "pms-serum"];
            readonly checked: true;
            readonly for: {
                readonly sources: readonly ["walker1998"];
                readonly checked: true;
            };
            readonly against: {
                readonly sources: readonly ["pms-table", "pms-serum"];
                readonly checked: true;
            };
            readonly limits: {
                readonly sources: readonly ["pms-table"];
                readonly checked: true;
            };
            readonly shownAt: 'goal';
        };
        readonly migraine: {
            readonly grade: 'C';
            readonly sources: readonly ["migraine2018"];
            readonly checked: true;
            readonly for: {
                readonly sources: readonly ["migraine2018"];
                readonly checked: true;
            };
            readonly against: {
                readonly sources: readonly ['none'];
                readonly checked: false;
            };
            readonly limits: {
                readonly sources: readonly ["migraine2018"];
                readonly checked: true;
            };
            readonly shownAt: 'goal';
        };
        readonly menopause: {
            readonly grade: 'D';
            readonly sources: readonly ["none"];
            readonly checked: false;
            readonly for: {
                readonly sources: readonly ['editorial'];
                readonly checked: true;
            };
            readonly against: {
                readonly sources: readonly ['editorial'];
                readonly checked: true;
            };
            readonly limits: {
                readonly sources: readonly ['editorial'];
                readonly checked: true;
            };
            readonly shownAt: 'goal';
        };
        readonly 'oc-pill': {
            readonly grade: 'D';
            readonly sources: readonly ["oc1974", "blum1992"];
            readonly checked: true;
            readonly for: {
                readonly sources: readonly ["oc1974"];
                readonly checked: true;
            };
            readonly against: {
                readonly sources: readonly ["blum1992"];
                readonly checked: true;
            };
            readonly limits: {
                readonly sources: readonly ['editorial'];
                readonly checked: true;
            };
            readonly shownAt: 'goal';
        };
        readonly 'blood-pressure': {
            readonly grade: 'C';
            readonly sources: readonly ["schutten-thesis"];
            readonly checked: true;
            readonly for: {
                readonly sources: readonly ['none'];
                readonly checked: false;
            };
            readonly against: {
                readonly sources: readonly ["schutten-thesis"];
                readonly checked: true;
            };
            readonly limits: {
                readonly sources: readonly ['editorial'];
                readonly checked: true;
            };
            readonly shownAt: 'goal';
        };
        readonly 'heart-rhythm': {
            readonly grade: 'D';
            readonly sources: readonly ["none"];
            readonly checked: false;
            readonly for: {
                readonly sources: readonly ['none'];
                readonly checked: false;
            };
            readonly against: {
                readonly sources: readonly ['editorial'];
                readonly checked: true;
            };
            readonly limits: {
                readonly sources: readonly ['editorial'];
                readonly checked: true;
            };
            readonly shownAt: 'goal';
        };
        readonly cholesterol: {
            readonly grade: 'D';
            readonly sources: readonly ["none"];
            readonly checked: false;
            readonly for: {
                readonly sources: readonly ['editorial'];
                readonly checked: true;
            };
            readonly against: {
                readonly sources: readonly ['editorial'];
                readonly checked: true;
            };
            readonly limits: {
                readonly sources: readonly ['editorial'];
                readonly checked: true;
            };
            readonly shownAt: 'goal';
        };
        readonly 'blood-sugar': {
            readonly grade: 'C';
            readonly sources: readonly ["none"];
            readonly checked: false;
            readonly for: {
                readonly sources: readonly ['none'];
                readonly checked: false;
            };
            readonly against: {
                readonly sources: readonly ['editorial'];
                readonly checked: true;
            };
            readonly limits: {
                readonly sources: readonly ['editorial'];
                readonly checked: true;
            };
            readonly shownAt: 'handbook';
        };
        readonly bone: {
            readonly grade: 'D';
            readonly sources: readonly ["drclark"];
            readonly checked: true;
            readonly for: {
                readonly sources: readonly ["drclark"];
                readonly checked: true;
            };
            readonly against: {
                readonly sources: readonly ['editorial'];
                readonly checked: true;
            };
            readonly limits: {
                readonly sources: readonly ['none'];
                readonly checked: false;
            };
            readonly shownAt: 'goal';
        };
        readonly constipation: {
            readonly grade: 'A';
            readonly sources: readonly ["mgo-laxative", "fk-hydroxide"];
            readonly checked: true;
            readonly for: {
                readonly sources: readonly ["mgo-laxative", "fk-hydroxide"];
                readonly checked: true;
            };
            readonly against: {
                readonly sources: readonly ["mgo-laxative", "fk-hydroxide"];
                readonly checked: true;
            };
            readonly limits: {
                readonly sources: readonly ['editorial'];
                readonly checked: true;
            };
            readonly shownAt: 'goal';
        };
        readonly 'gut-tolerance': {
            readonly grade: 'C';
            readonly sources: readonly ["schuette1994"];
            readonly checked: true;
            readonly for: {
                readonly sources: readonly ["schuette1994"];
                readonly checked: true;
            };
            readonly against: {
                readonly sources: readonly ["schuette1994"];
                readonly checked: true;
            };
            readonly limits: {
                readonly sources: readonly ['editorial'];
                readonly checked: true;
            };
            readonly shownAt: 'goal';
        };
        readonly concentration: {
            readonly grade: 'D';
            readonly sources: readonly ["none"];
            readonly checked: false;
            readonly for: {
                readonly sources: readonly ['editorial'];
                readonly checked: true;
            };
            readonly against: {
                readonly sources: readonly ['editorial'];
                readonly checked: true;
            };
            readonly limits: {
                readonly sources: readonly ["drclark"];
                readonly checked: true;
            };
            readonly shownAt: 'goal';
        };
        readonly transdermal: {
            readonly grade: 'D';
            readonly sources: readonly ["grober2017"];
            readonly checked: true;
            readonly for: {
                readonly sources: readonly ['editorial'];
                readonly checked: true;
            };
            readonly against: {
                readonly sources: readonly ["grober2017", "kass2017"];
                readonly checked: true;
            };
            readonly limits: {
                readonly sources: readonly ["grober2017", "none"];
                readonly checked: 'partly';
            };
            readonly shownAt: 'prefer-skin';
        };
        readonly 'soil-depletion': {
            readonly grade: 'X';
            readonly sources: readonly ["marles2017"];
            readonly checked: true;
            readonly for: {
                readonly sources: readonly ['editorial'];
                readonly checked: true;
            };
            readonly against: {
                readonly sources: readonly ["marles2017"];
                readonly checked: true;
            };
            readonly limits: {
                readonly sources: readonly ["rivm-wateetnl"];
                readonly checked: true;
            };
            readonly shownAt: 'food-table';
        };
        readonly 'weight-metabolism': {
            readonly grade: 'D';
            readonly sources: readonly ["efsa2010-1807"];
            readonly checked: true;
            readonly for: {
                readonly sources: readonly ['editorial'];
                readonly checked: true;
            };
            readonly against: {
                readonly sources: readonly ["efsa2010-1807", "drclark"];
                readonly checked: true;
            };
            readonly limits: {
                readonly sources: readonly ['editorial'];
                readonly checked: true;
            };
            readonly shownAt: 'handbook';
        };
        readonly 'anti-inflammatory': {
            readonly grade: 'D';
            readonly sources: readonly ["efsa2010-1807"];
            readonly checked: true;
            readonly for: {
                readonly sources: readonly ['editorial'];
                readonly checked: true;
            };
            readonly against: {
                readonly sources: readonly ["efsa2010-1807", "drclark"];
                readonly checked: true;
            };
            readonly limits: {
                readonly sources: readonly ['editorial'];
                readonly checked: true;
            };
            readonly shownAt: 'handbook';
        };
    };
    readonly formUses: {
        readonly bisglycinate: {
            readonly sleep: {
                readonly grade: 'C';
                readonly sources: readonly ["schuster2025"];
                readonly checked: true;
            };
            readonly stress: {
                readonly grade: 'D';
                readonly sources: readonly ["rawji2024"];
                readonly checked: true;
            };
            readonly rls: {
                readonly grade: 'D';
                readonly sources: readonly ["rls2019"];
                readonly checked: true;
            };
            readonly 'muscle-cramps': {
                readonly grade: 'X';
                readonly sources: readonly ["cochrane-cramps-tab"];
                readonly checked: true;
            };
        };
        readonly citrate: {
            readonly cortisol: {
                readonly grade: 'C';
                readonly sources: readonly ["schutten2021"];
                readonly checked: true;
            };
            readonly stress: {
                readonly grade: 'D';
                readonly sources: readonly ["rawji2024"];
                readonly checked: true;
            };
            readonly constipation: {
                readonly grade: 'B';
                readonly sources: readonly ["none"];
                readonly checked: false;
            };
            readonly rls: {
                readonly grade: 'C';
                readonly sources: readonly ["rls-pilot"];
                readonly checked: true;
            };
        };
        readonly malate: {
            readonly 'fatigue-energy': {
                readonly grade: 'D';
                readonly sources: readonly ["russell1995"];
                readonly checked: true;
            };
            readonly fibromyalgia: {
                readonly grade: 'C';
                readonly sources: readonly ["russell1995", "fibro2022"];
                readonly checked: true;
            };
            readonly 'sport-performance': {
                readonly grade: 'D';
                readonly sources: readonly ["nielsen2006"];
                readonly checked: true;
            };
        };
        readonly taurate: {
            readonly sleep: {
                readonly grade: 'D';
                readonly sources: readonly ["rawji2024"];
                readonly checked: true;
            };
            readonly rls: {
                readonly grade: 'D';
                readonly sources: readonly ["rls2019"];
                readonly checked: true;
            };
            readonly stress: {
                readonly grade: 'D';
                readonly sources: readonly ["rawji2024"];
                readonly checked: true;
            };
            readonly 'heart-rhythm': {
                readonly grade: 'D';
                readonly sources: readonly ["efsa2009-taurate"];
                readonly checked: true;
            };
        };
        readonly glycerophosphate: {
            readonly 'gut-tolerance': {
                readonly grade: 'D';
                readonly sources: readonly ["none"];
                readonly checked: false;
            };
        };
        readonly oxide: {
            readonly sleep: {
                readonly grade: 'C';
                readonly sources: readonly ["abbasi2012", "mah2021-tab1"];
                readonly checked: true;
            };
            readonly constipation: {
                readonly grade: 'A';
                readonly sources: readonly ["mgo-laxative"];
                readonly checked: true;
            };
        };
        readonly lactate: {
            readonly stress: {
                readonly grade: 'C';
                readonly sources: readonly ["pouteau2018"];
                readonly checked: true;
            };
        };
        readonly chloride: {
            readonly fibromyalgia: {
                readonly grade: 'C';
                readonly sources: readonly ["fibro2022"];
                readonly checked: true;
            };
        };
        readonly 'chloride-topical': {
            readonly transdermal: {
                readonly grade: 'D';
                readonly sources: readonly ["grober2017", "kass2017"];
                readonly checked: true;
            };
            readonly 'muscle-cramps': {
                readonly grade: 'D';
                readonly sources: readonly ["grober2017"];
                readonly checked: true;
            };
            readonly sleep: {
                readonly grade: 'D';
                readonly sources: readonly ["grober2017"];
                readonly checked: true;
            };
        };
        readonly sulfate: {
            readonly transdermal: {
                readonly grade: 'D';
                readonly sources: readonly ["waring"];
                readonly checked: true;
            };
        };
        readonly threonate: {
            readonly concentration: {
                readonly grade: 'C';
                readonly sources: readonly ["none"];
                readonly checked: false;
            };
        };
        readonly hydroxide: {
            readonly constipation: {
                readonly grade: 'A';
                readonly sources: readonly ["fk-hydroxide"];
                readonly checked: true;
            };
        };
    };
    readonly formNotes: {
        readonly oxide: {
            readonly sources: readonly ["pardo2021"];
            readonly checked: true;
        };
    };
    readonly foods: {
        readonly vegetables: {
            readonly 'spinazie-rauw': readonly [79, 75, 1, "small-bowl", "raw", readonly [], "usda-sr28", "11457", "exact", "Spinazie, rauw", "Spinach, raw", "Spinat, roh", "Épinards, crus"];
            readonly 'spinazie-gekookt': readonly [87, 150, 3, "serving-spoon", "cooked", readonly [], "usda-sr28", "11458", "exact", "Spinazie, gekookt", "Spinach, boiled", "Spinat, gekocht", "Épinards, cuits"];
            readonly 'spinazie-diepvries-gekookt': readonly [82, 150, 3, "serving-spoon", "cooked", readonly [], "usda-sr28", "11464", "exact", "Spinazie uit de diepvries, gekookt", "Spinach, frozen, boiled", "Spinat, tiefgekühlt, gekocht", "Épinards surgelés, cuits"];
            readonly 'andijvie-rauw': readonly [15, 75, 1, "small-bowl", "raw", readonly [], "usda-sr28", "11213", "exact", "Andijvie, rauw", "Endive (escarole), raw", "Endivie, roh", "Chicorée scarole, crue"];
            readonly 'andijvie-gekookt': readonly [13, 150, 3, "serving-spoon", "cooked", readonly [], "usda-sr28", "11214", "exact", "Andijvie, gekookt", "Escarole endive, boiled", "Endivie, gekocht", "Chicorée scarole, cuite"];
            readonly 'spruitjes-rauw': readonly [23, 150, 3, "serving-spoon", "raw", readonly [], "usda-sr28", "11098", "exact", "Spruitjes, rauw", "Brussels sprouts, raw", "Rosenkohl, roh", "Choux de Bruxelles, crus"];
            readonly 'spruitjes-gekookt': readonly [20, 150, 3, "serving-spoon", "cooked", readonly [], "usda-sr28", "11099", "exact", "Spruitjes, gekookt", "Brussels sprouts, boiled", "Rosenkohl, gekocht", "Choux de Bruxelles, cuits"];
            readonly kropsla: readonly [13, 50, 1, "small-bowl", "raw", readonly [], "usda-sr28", "11250", "exact", "Kropsla (botersla)", "Butterhead lettuce", "Kopfsalat", "Laitue pommée"];
            readonly 'romeinse-sla': readonly [14, 50, 1, "small-bowl", "raw", readonly [], "usda-sr28", "11251", "exact", "Romeinse sla (little gem)", "Romaine lettuce", "Römersalat", "Laitue romaine"];
            readonly ijsbergsla: readonly [7, 50, 1, "small-bowl", "raw", readonly [], "usda-sr28", "11252", "exact", "IJsbergsla", "Iceberg lettuce", "Eisbergsalat", "Laitue iceberg"];
            readonly veldsla: readonly [13, 50, 1, "small-bowl", "raw", readonly [], "usda-sr28", "11190", "exact", "Veldsla", "Lamb's lettuce (corn salad)", "Feldsalat", "Mâche"];
            readonly rucola: readonly [47, 25, 1, "handful", "raw", readonly [], "usda-sr28", "11959", "exact", "Rucola", "Rocket (arugula)", "Rucola", "Roquette"];
            readonly 'boerenkool-rauw': readonly [47, 75, 1, "small-bowl", "raw", readonly [], "usda-sr28", "11233", "exact", "Boerenkool, rauw", "Kale, raw", "Grünkohl, roh", "Chou frisé (kale), cru"];
            readonly 'boerenkool-gekookt': readonly [18, 150, 3, "serving-spoon", "cooked", readonly [], "usda-sr28", "11234", "exact", "Boerenkool, gekookt", "Kale, boiled", "Grünkohl, gekocht", "Chou frisé (kale), cuit"];
            readonly 'chinese-kool-rauw': readonly [13, 75, 1, "small-bowl", "raw", readonly [], "usda-sr28", "11119", "exact", "Chinese kool, rauw", "Chinese (napa) cabbage, raw", "Chinakohl, roh", "Chou chinois (pé-tsaï), cru"];
            readonly 'chinese-kool-gekookt': readonly [10, 150, 3, "serving-spoon", "cooked", readonly [], "usda-sr28", "11120", "exact", "Chinese kool, gekookt", "Chinese (napa) cabbage, boiled", "Chinakohl, gekocht", "Chou chinois (pé-tsaï), cuit"];
            readonly 'paksoi-rauw': readonly [19, 75, 1, "small-bowl", "raw", readonly [], "usda-sr28", "11116", "exact", "Paksoi, rauw", "Pak choi (bok choy), raw", "Pak Choi, roh", "Pak-choï, cru"];
            readonly 'paksoi-gekookt': readonly [11, 150, 3, "serving-spoon", "cooked", readonly [], "usda-sr28", "11117", "exact", "Paksoi, gekookt", "Pak choi (bok choy), boiled", "Pak Choi, gekocht", "Pak-choï, cuit"];
            readonly 'snijbiet-rauw': readonly [81, 75, 1, "small-bowl", "raw", readonly [], "usda-sr28", "11147", "exact", "Snijbiet (warmoes), rauw", "Swiss chard, raw", "Mangold, roh", "Blette (poirée), crue"];
            readonly 'snijbiet-gekookt': readonly [86, 150, 3, "serving-spoon", "cooked", readonly [], "usda-sr28", "11148", "exact", "Snijbiet (warmoes), gekookt", "Swiss chard, boiled", "Mangold, gekocht", "Blette (poirée), cuite"];
            readonly tuinkers: readonly [38, 10, 0.5, "punnet", "raw", readonly [], "usda-sr28", "11203", "exact", "Tuinkers", "Garden cress", "Gartenkresse", "Cresson alénois"];
            readonly waterkers: readonly [21, 25, 1, "handful", "raw", readonly [], "usda-sr28", "11591", "exact", "Waterkers", "Watercress", "Brunnenkresse", "Cresson de fontaine"];
            readonly 'raapstelen-rauw': readonly [31, 75, 1, "small-bowl", "raw", readonly [], "usda-sr28", "11568", "close", "Raapstelen, rauw", "Turnip greens, raw", "Stielmus (Rübstiel), roh", "Fanes de navet, crues"];
            readonly 'postelein-rauw': readonly [68, 75, 1, "small-bowl", "raw", readonly [], "usda-sr28", "11427", "exact", "Postelein, rauw", "Purslane, raw", "Portulak, roh", "Pourpier, cru"];
            readonly 'witlof-rauw': readonly [10, 75, 1, "small-bowl", "raw", readonly [], "usda-sr28", "11151", "exact", "Witlof, rauw", "Chicory (Belgian endive), raw", "Chicorée, roh", "Endive (chicon), crue"];
            readonly 'broccoli-rauw': readonly [21, 75, 1, "small-bowl", "raw", readonly [], "usda-sr28", "11090", "exact", "Broccoli, rauw", "Broccoli, raw", "Brokkoli, roh", "Brocoli, cru"];
            readonly 'broccoli-gekookt': readonly [21, 150, 3, "serving-spoon", "cooked", readonly [], "usda-sr28", "11091", "exact", "Broccoli, gekookt", "Broccoli, boiled", "Brokkoli, gekocht", "Brocoli, cuit"];
            readonly 'bloemkool-gekookt': readonly [9, 150, 3, "serving-spoon", "cooked", readonly [], "usda-sr28", "11136", "exact", "Bloemkool, gekookt", "Cauliflower, boiled", "Blumenkohl, gekocht", "Chou-fleur, cuit"];
            readonly 'rode-kool-gekookt': readonly [17, 150, 3, "serving-spoon", "cooked", readonly [], "usda-sr28", "11113", "exact", "Rode kool, gekookt", "Red cabbage, boiled", "Rotkohl, gekocht", "Chou rouge, cuit"];
            readonly zuurkool: readonly [13, 150, 3, "serving-spoon", "canned", readonly [], "usda-sr28", "11439", "exact", "Zuurkool", "Sauerkraut", "Sauerkraut", "Choucroute"];
            readonly 'prei-gekookt': readonly [14, 150, 3, "serving-spoon", "cooked", readonly [], "usda-sr28", "11247", "exact", "Prei, gekookt", "Leek, boiled", "Lauch, gekocht", "Poireau, cuit"];
            readonly 'ui-rauw': readonly [10, 75, 1, "onion", "raw", readonly [], "usda-sr28", "11282", "exact", "Ui, rauw", "Onion, raw", "Zwiebel, roh", "Oignon, cru"];
            readonly knoflook: readonly [25, 3, 1, "clove", "raw", readonly [], "usda-sr28", "11215", "exact", "Knoflook", "Garlic", "Knoblauch", "Ail"];
            readonly 'wortel-rauw': readonly [12, 75, 1, "carrot", "raw", readonly [], "usda-sr28", "11124", "exact", "Wortel, rauw", "Carrot, raw", "Karotte, roh", "Carotte, crue"];
            readonly 'rode-biet-gekookt': readonly [23, 100, 2, "serving-spoon", "cooked", readonly [], "usda-sr28", "11081", "exact", "Rode biet, gekookt", "Beetroot, boiled", "Rote Bete, gekocht", "Betterave, cuite"];
            readonly 'asperges-gekookt': readonly [14, 150, 6, "asparagus-spear", "cooked", readonly [], "usda-sr28", "11012", "close", "Asperges, gekookt", "Asparagus, boiled", "Spargel, gekocht", "Asperges, cuites"];
            readonly 'courgette-gekookt': readonly [19, 150, 3, "serving-spoon", "cooked", readonly [], "usda-sr28", "11478", "exact", "Courgette, gekookt", "Courgette (zucchini), boiled", "Zucchini, gekocht", "Courgette, cuite"];
            readonly komkommer: readonly [13, 75, 8, "thin-slice", "raw", readonly [], "usda-sr28", "11205", "exact", "Komkommer met schil", "Cucumber with peel", "Gurke mit Schale", "Concombre avec peau"];
            readonly 'paprika-rood': readonly [12, 75, 0.5, "pepper", "raw", readonly [], "usda-sr28", "11821", "exact", "Rode paprika, rauw", "Red pepper, raw", "Rote Paprika, roh", "Poivron rouge, cru"];
            readonly tomaat: readonly [11, 80, 1, "tomato", "raw", readonly [], "usda-sr28", "11529", "exact", "Tomaat, rauw", "Tomato, raw", "Tomate, roh", "Tomate, crue"];
            readonly 'zongedroogde-tomaat': readonly [194, 20, 4, "piece", "dried", readonly [], "usda-sr28", "11955", "exact", "Tomaat, zongedroogd", "Sun-dried tomato", "Getrocknete Tomate", "Tomate séchée"];
            readonly 'champignons-gebakken': readonly [11, 75, 1, "small-dish", "fried", readonly [], "usda-sr28", "11263", "exact", "Champignons, gebakken", "Mushrooms, stir-fried", "Champignons, gebraten", "Champignons de Paris, poêlés"];
            readonly 'sperziebonen-gekookt': readonly [18, 150, 3, "serving-spoon", "cooked", readonly [], "usda-sr28", "11053", "exact", "Sperziebonen, gekookt", "Green beans, boiled", "Grüne Bohnen, gekocht", "Haricots verts, cuits"];
            readonly 'suikermais-gekookt': readonly [26, 75, 0.5, "corn-cob", "cooked", readonly [], "usda-sr28", "11168", "exact", "Maïs (suikermaïs), gekookt", "Sweetcorn, boiled", "Zuckermais, gekocht", "Maïs doux, cuit"];
            readonly 'suikermais-blik': readonly [13, 75, 3, "tablespoon", "canned", readonly [], "usda-sr28", "11172", "exact", "Maïs (suikermaïs) uit blik", "Sweetcorn, canned, drained", "Zuckermais aus der Dose", "Maïs doux en conserve"];
            readonly 'pompoen-gekookt': readonly [9, 150, 3, "serving-spoon", "cooked", readonly [], "usda-sr28", "11423", "exact", "Pompoen, gekookt", "Pumpkin, boiled", "Kürbis, gekocht", "Potiron, cuit"];
            readonly zeekraal: readonly [53, 50, 1, "handful", "raw", readonly [], "ciqual-2025", "20283", "exact", "Zeekraal, vers", "Samphire (glasswort), fresh", "Queller, frisch", "Salicorne, fraîche"];
            readonly 'zoete-aardappel-gekookt': readonly [18, 150, 3, "serving-spoon", "cooked", readonly [], "usda-sr28", "11510", "exact", "Zoete aardappel, gekookt zonder schil", "Sweet potato, boiled, no skin", "Süßkartoffel, gekocht, ohne Schale", "Patate douce, cuite, sans peau"];
            readonly 'aardappel-gekookt': readonly [20, 200, 3, "potato", "cooked", readonly [], "usda-sr28", "11367", "exact", "Aardappel, gekookt zonder schil", "Potato, boiled without skin", "Kartoffel, gekocht, ohne Schale", "Pomme de terre, cuite, sans peau"];
            readonly 'aardappel-schil-oven': readonly [28, 200, 1, "potato-large", "baked", readonly [], "usda-sr28", "11674", "exact", "Aardappel met schil, uit de oven", "Potato baked in its skin", "Ofenkartoffel mit Schale", "Pomme de terre au four, avec peau"];
            readonly 'friet-oven': readonly [24, 150, 1, "portion", "baked", readonly [], "usda-sr28", "11403", "exact", "Friet uit de oven", "Oven chips (French fries)", "Backofen-Pommes", "Frites au four"];
            readonly 'postelein-gekookt': readonly [67, 150, 3, "serving-spoon", "cooked", readonly [], "usda-sr28", "11428", "exact", "Postelein, gekookt", "Purslane, boiled", "Portulak, gekocht", "Pourpier, cuit"];
            readonly radicchio: readonly [13, 50, 1, "small-bowl", "raw", readonly [], "usda-sr28", "11952", "exact", "Radicchio (roodlof)", "Radicchio", "Radicchio", "Radicchio (trévise)"];
            readonly 'bloemkool-rauw': readonly [15, 75, 1, "small-bowl", "raw", readonly [], "usda-sr28", "11135", "exact", "Bloemkool, rauw", "Cauliflower, raw", "Blumenkohl, roh", "Chou-fleur, cru"];
            readonly 'witte-kool-rauw': readonly [12, 75, 1, "small-bowl", "raw", readonly [], "usda-sr28", "11109", "close", "Witte kool, rauw", "White cabbage, raw", "Weißkohl, roh", "Chou blanc, cru"];
            readonly 'spitskool-rauw': readonly [15, 75, 1, "small-bowl", "raw", readonly [], "usda-sr28", "11749", "close", "Spitskool, rauw", "Pointed cabbage, raw", "Spitzkohl, roh", "Chou pointu, cru"];
            readonly 'savooiekool-gekookt': readonly [24, 150, 3, "serving-spoon", "cooked", readonly [], "usda-sr28", "11115", "exact", "Savooiekool, gekookt", "Savoy cabbage, boiled", "Wirsing, gekocht", "Chou de Milan, cuit"];
            readonly 'lente-ui': readonly [20, 15, 1, "spring-onion", "raw", readonly [], "usda-sr28", "11291", "exact", "Lente-ui (bosui)", "Spring onion", "Frühlingszwiebel", "Oignon nouveau"];
            readonly 'wortel-gekookt': readonly [10, 150, 3, "serving-spoon", "cooked", readonly [], "usda-sr28", "11125", "exact", "Wortel, gekookt", "Carrot, boiled", "Karotte, gekocht", "Carotte, cuite"];
            readonly 'knolselderij-gekookt': readonly [12, 150, 3, "serving-spoon", "cooked", readonly [], "usda-sr28", "11142", "exact", "Knolselderij, gekookt", "Celeriac, boiled", "Knollensellerie, gekocht", "Céleri-rave, cuit"];
            readonly bleekselderij: readonly [11, 40, 1, "celery-stalk", "raw", readonly [], "usda-sr28", "11143", "exact", "Bleekselderij, rauw", "Celery, raw", "Staudensellerie, roh", "Céleri branche, cru"];
            readonly 'koolraap-gekookt': readonly [10, 150, 3, "serving-spoon", "cooked", readonly [], "usda-sr28", "11436", "exact", "Koolraap, gekookt", "Swede (rutabaga), boiled", "Steckrübe, gekocht", "Rutabaga, cuit"];
            readonly 'koolrabi-gekookt': readonly [19, 150, 3, "serving-spoon", "cooked", readonly [], "usda-sr28", "11242", "exact", "Koolrabi, gekookt", "Kohlrabi, boiled", "Kohlrabi, gekocht", "Chou-rave, cuit"];
            readonly 'pastinaak-gekookt': readonly [29, 150, 3, "serving-spoon", "cooked", readonly [], "usda-sr28", "11299", "exact", "Pastinaak, gekookt", "Parsnip, boiled", "Pastinake, gekocht", "Panais, cuit"];
            readonly radijs: readonly [10, 30, 5, "radish", "raw", readonly [], "usda-sr28", "11429", "exact", "Radijs", "Radish", "Radieschen", "Radis"];
            readonly 'venkel-rauw': readonly [17, 75, 1, "small-bowl", "raw", readonly [], "usda-sr28", "11957", "exact", "Venkel, rauw", "Fennel bulb, raw", "Fenchel, roh", "Fenouil, cru"];
            readonly 'artisjok-gekookt': readonly [42, 100, 1, "artichoke-edible-part", "cooked", readonly [], "usda-sr28", "11008", "exact", "Artisjok, gekookt", "Globe artichoke, boiled", "Artischocke, gekocht", "Artichaut, cuit"];
            readonly 'aardpeer-rauw': readonly [17, 100, 2, "serving-spoon", "raw", readonly [], "usda-sr28", "11226", "exact", "Aardpeer (topinamboer), rauw", "Jerusalem artichoke, raw", "Topinambur, roh", "Topinambour, cru"];
            readonly 'schorseneren-gekookt': readonly [18, 150, 3, "serving-spoon", "cooked", readonly [], "usda-sr28", "11438", "close", "Schorseneren, gekookt", "Salsify, boiled", "Schwarzwurzeln, gekocht", "Salsifis, cuits"];
            readonly 'aubergine-gekookt': readonly [11, 150, 3, "serving-spoon", "cooked", readonly [], "usda-sr28", "11210", "exact", "Aubergine, gekookt", "Aubergine (eggplant), boiled", "Aubergine, gekocht", "Aubergine, cuite"];
            readonly 'paprika-groen': readonly [10, 75, 0.5, "pepper", "raw", readonly [], "usda-sr28", "11333", "exact", "Groene paprika, rauw", "Green pepper, raw", "Grüne Paprika, roh", "Poivron vert, cru"];
            readonly 'tomaten-blik': readonly [10, 100, 0.25, "large-can", "canned", readonly [], "usda-sr28", "11531", "exact", "Tomaten uit blik", "Canned tomatoes", "Dosentomaten", "Tomates en conserve"];
            readonly tomatenpuree: readonly [42, 20, 1, "tablespoon", "canned", readonly [], "usda-sr28", "11546", "exact", "Tomatenpuree", "Tomato paste", "Tomatenmark", "Concentré de tomates"];
            readonly 'champignons-rauw': readonly [9, 75, 5, "mushroom", "raw", readonly [], "usda-sr28", "11260", "exact", "Champignons, rauw", "Mushrooms, raw", "Champignons, roh", "Champignons de Paris, crus"];
            readonly 'peultjes-gekookt': readonly [26, 150, 3, "serving-spoon", "cooked", readonly [], "usda-sr28", "11301", "exact", "Peultjes, gekookt", "Mangetout (snow peas), boiled", "Zuckerschoten, gekocht", "Pois gourmands, cuits"];
            readonly 'flespompoen-oven': readonly [29, 150, 3, "serving-spoon", "baked", readonly [], "usda-sr28", "11486", "exact", "Flespompoen (butternut), uit de oven", "Butternut squash, baked", "Butternusskürbis, gebacken", "Courge butternut, au four"];
            readonly 'tauge-rauw': readonly [21, 75, 1, "small-bowl", "raw", readonly [], "usda-sr28", "11043", "exact", "Taugé, rauw", "Mung bean sprouts, raw", "Mungbohnensprossen, roh", "Pousses de haricot mungo, crues"];
            readonly 'okra-gekookt': readonly [36, 100, 2, "serving-spoon", "cooked", readonly [], "usda-sr28", "11279", "exact", "Okra, gekookt", "Okra, boiled", "Okra, gekocht", "Gombo, cuit"];
            readonly aardappelpuree: readonly [18, 200, 4, "serving-spoon", "cooked", readonly ["dairy", "animal"], "usda-sr28", "11934", "exact", "Aardappelpuree met melk en boter", "Mashed potato with milk and butter", "Kartoffelpüree mit Milch und Butter", "Purée de pommes de terre au lait et beurre"];
        };
        readonly fruit: {
            readonly banaan: readonly [27, 120, 1, "banana", "raw", readonly [], "usda-sr28", "09040", "exact", "Banaan", "Banana", "Banane", "Banane"];
            readonly avocado: readonly [29, 75, 0.5, "avocado", "raw", readonly [], "usda-sr28", "09037", "exact", "Avocado", "Avocado", "Avocado", "Avocat"];
            readonly 'vijg-vers': readonly [17, 50, 1, "fig", "raw", readonly [], "usda-sr28", "09089", "exact", "Vijg, vers", "Fig, fresh", "Feige, frisch", "Figue fraîche"];
            readonly 'vijg-gedroogd': readonly [68, 40, 2, "fig", "dried", readonly [], "usda-sr28", "09094", "exact", "Vijg, gedroogd", "Fig, dried", "Feige, getrocknet", "Figue sèche"];
            readonly appel: readonly [5, 135, 1, "apple", "raw", readonly [], "usda-sr28", "09003", "exact", "Appel met schil", "Apple with skin", "Apfel mit Schale", "Pomme avec peau"];
            readonly peer: readonly [7, 150, 1, "pear", "raw", readonly [], "usda-sr28", "09252", "exact", "Peer", "Pear", "Birne", "Poire"];
            readonly sinaasappel: readonly [10, 130, 1, "orange", "raw", readonly [], "usda-sr28", "09200", "exact", "Sinaasappel", "Orange", "Orange", "Orange"];
            readonly mandarijn: readonly [12, 60, 1, "mandarin", "raw", readonly [], "usda-sr28", "09218", "exact", "Mandarijn", "Mandarin (tangerine)", "Mandarine", "Mandarine"];
            readonly kiwi: readonly [17, 75, 1, "kiwi", "raw", readonly [], "usda-sr28", "09148", "exact", "Kiwi, groen", "Kiwi fruit, green", "Kiwi, grün", "Kiwi vert"];
            readonly aardbei: readonly [13, 100, 1, "small-dish", "raw", readonly [], "usda-sr28", "09316", "exact", "Aardbeien", "Strawberries", "Erdbeeren", "Fraises"];
            readonly framboos: readonly [22, 100, 1, "small-dish", "raw", readonly [], "usda-sr28", "09302", "exact", "Frambozen", "Raspberries", "Himbeeren", "Framboises"];
            readonly 'blauwe-bes': readonly [6, 100, 1, "small-dish", "raw", readonly [], "usda-sr28", "09050", "exact", "Blauwe bessen", "Blueberries", "Heidelbeeren", "Myrtilles"];
            readonly braam: readonly [20, 100, 1, "small-dish", "raw", readonly [], "usda-sr28", "09042", "exact", "Bramen", "Blackberries", "Brombeeren", "Mûres"];
            readonly kers: readonly [11, 100, 1, "small-dish", "raw", readonly [], "usda-sr28", "09070", "exact", "Kersen", "Sweet cherries", "Süßkirschen", "Cerises"];
            readonly druif: readonly [7, 100, 1, "small-bunch", "raw", readonly [], "usda-sr28", "09132", "exact", "Druiven", "Grapes", "Weintrauben", "Raisins (frais)"];
            readonly perzik: readonly [9, 120, 1, "peach", "raw", readonly [], "usda-sr28", "09236", "exact", "Perzik", "Peach", "Pfirsich", "Pêche"];
            readonly 'abrikoos-gedroogd': readonly [32, 30, 4, "apricot", "dried", readonly [], "usda-sr28", "09032", "exact", "Abrikoos, gedroogd", "Apricot, dried", "Aprikose, getrocknet", "Abricot sec"];
            readonly 'pruim-gedroogd': readonly [41, 30, 4, "prune", "dried", readonly [], "usda-sr28", "09291", "exact", "Pruim, gedroogd", "Prune (dried plum)", "Backpflaume", "Pruneau"];
            readonly 'dadel-medjool': readonly [54, 25, 1, "date", "dried", readonly [], "usda-sr28", "09421", "exact", "Dadel (medjool), gedroogd", "Medjool date", "Medjool-Dattel", "Datte medjool"];
            readonly rozijn: readonly [32, 15, 1, "tablespoon", "dried", readonly [], "usda-sr28", "09298", "exact", "Rozijnen", "Raisins", "Rosinen", "Raisins secs"];
            readonly mango: readonly [10, 100, 0.5, "mango", "raw", readonly [], "usda-sr28", "09176", "exact", "Mango", "Mango", "Mango", "Mangue"];
            readonly ananas: readonly [12, 100, 2, "slice-of-fruit", "raw", readonly [], "usda-sr28", "09266", "exact", "Ananas", "Pineapple", "Ananas", "Ananas"];
            readonly watermeloen: readonly [10, 200, 1, "wedge", "raw", readonly [], "usda-sr28", "09326", "exact", "Watermeloen", "Watermelon", "Wassermelone", "Pastèque"];
            readonly appelmoes: readonly [3, 100, 2, "serving-spoon", "processed", readonly [], "usda-sr28", "09401", "exact", "Appelmoes zonder toegevoegde suiker", "Applesauce, unsweetened", "Apfelmus, ungesüßt", "Compote de pommes sans sucres ajoutés"];
            readonly grapefruit: readonly [8, 120, 0.5, "grapefruit", "raw", readonly [], "usda-sr28", "09111", "exact", "Grapefruit", "Grapefruit", "Grapefruit", "Pamplemousse"];
            readonly citroen: readonly [8, 60, 1, "lemon", "raw", readonly [], "usda-sr28", "09150", "exact", "Citroen, zonder schil", "Lemon, without peel", "Zitrone, ohne Schale", "Citron, sans peau"];
            readonly 'rode-bes': readonly [13, 100, 1, "small-dish", "raw", readonly [], "usda-sr28", "09084", "close", "Rode bessen (aalbessen)", "Redcurrants", "Rote Johannisbeeren", "Groseilles"];
            readonly 'zwarte-bes': readonly [24, 100, 1, "small-dish", "raw", readonly [], "usda-sr28", "09083", "exact", "Zwarte bessen", "Blackcurrants", "Schwarze Johannisbeeren", "Cassis"];
            readonly kruisbes: readonly [10, 100, 1, "small-dish", "raw", readonly [], "usda-sr28", "09107", "exact", "Kruisbessen", "Gooseberries", "Stachelbeeren", "Groseilles à maquereau"];
            readonly nectarine: readonly [9, 120, 1, "nectarine", "raw", readonly [], "usda-sr28", "09191", "exact", "Nectarine", "Nectarine", "Nektarine", "Nectarine"];
            readonly 'abrikoos-vers': readonly [10, 45, 1, "apricot", "raw", readonly [], "usda-sr28", "09021", "exact", "Abrikoos, vers", "Apricot, fresh", "Aprikose, frisch", "Abricot frais"];
            readonly 'pruim-vers': readonly [7, 50, 1, "plum", "raw", readonly [], "usda-sr28", "09279", "exact", "Pruim, vers", "Plum, fresh", "Pflaume, frisch", "Prune fraîche"];
            readonly krent: readonly [41, 15, 1, "tablespoon", "dried", readonly [], "usda-sr28", "09085", "exact", "Krenten", "Currants (dried)", "Korinthen", "Raisins de Corinthe"];
            readonly 'cranberry-gedroogd': readonly [4, 15, 1, "tablespoon", "dried", readonly [], "usda-sr28", "09079", "exact", "Cranberry's, gedroogd en gezoet", "Cranberries, dried, sweetened", "Cranberrys, getrocknet, gesüßt", "Canneberges séchées sucrées"];
            readonly honingmeloen: readonly [10, 150, 1, "wedge", "raw", readonly [], "usda-sr28", "09184", "close", "Honingmeloen (galia)", "Honeydew melon", "Honigmelone", "Melon miel"];
            readonly granaatappel: readonly [12, 80, 0.5, "pomegranate", "raw", readonly [], "usda-sr28", "09286", "exact", "Granaatappel (pitjes)", "Pomegranate (seeds)", "Granatapfel (Kerne)", "Grenade (arilles)"];
            readonly passievrucht: readonly [29, 20, 1, "passion-fruit", "raw", readonly [], "usda-sr28", "09231", "exact", "Passievrucht", "Passion fruit", "Passionsfrucht", "Fruit de la passion"];
            readonly papaja: readonly [21, 100, 1, "wedge", "raw", readonly [], "usda-sr28", "09226", "exact", "Papaja", "Papaya", "Papaya", "Papaye"];
            readonly lychee: readonly [10, 50, 5, "lychee", "raw", readonly [], "usda-sr28", "09164", "exact", "Lychees", "Lychees", "Litschis", "Litchis"];
            readonly kaki: readonly [9, 130, 1, "persimmon", "raw", readonly [], "usda-sr28", "09263", "exact", "Kaki (sharonfruit)", "Persimmon (sharon fruit)", "Kaki (Sharonfrucht)", "Kaki"];
            readonly 'rabarber-rauw': readonly [12, 100, 2, "stalk", "raw", readonly [], "usda-sr28", "09307", "exact", "Rabarber, rauw", "Rhubarb, raw", "Rhabarber, roh", "Rhubarbe, crue"];
        };
        readonly legumes: {
            readonly 'linzen-droog': readonly [96.8, 60, 1, "portion-uncooked", "dry", readonly [], "ciqual-2025", "20359", "exact", "Linzen, gedroogd (ongekookt)", "Lentils, dry", "Linsen, trocken", "Lentilles sèches"];
            readonly 'linzen-gekookt': readonly [36, 150, 3, "serving-spoon", "cooked", readonly [], "usda-sr28", "16070", "exact", "Linzen, gekookt", "Lentils, boiled", "Linsen, gekocht", "Lentilles, cuites"];
            readonly 'rode-linzen-droog': readonly [59, 60, 1, "portion-uncooked", "dry", readonly [], "usda-sr28", "16144", "exact", "Rode linzen, gedroogd (ongekookt)", "Red lentils, dry", "Rote Linsen, trocken", "Lentilles corail sèches"];
            readonly 'kikkererwten-droog': readonly [79, 60, 1, "portion-uncooked", "dry", readonly [], "usda-sr28", "16056", "exact", "Kikkererwten, gedroogd (ongekookt)", "Chickpeas, dry", "Kichererbsen, trocken", "Pois chiches secs"];
            readonly 'kikkererwten-gekookt': readonly [48, 150, 3, "serving-spoon", "cooked", readonly [], "usda-sr28", "16057", "exact", "Kikkererwten, gekookt", "Chickpeas, boiled", "Kichererbsen, gekocht", "Pois chiches, cuits"];
            readonly 'kikkererwten-blik': readonly [26, 150, 3, "serving-spoon", "canned", readonly [], "usda-sr28", "16358", "exact", "Kikkererwten uit blik, uitgelekt", "Chickpeas, canned, drained", "Kichererbsen aus der Dose, abgetropft", "Pois chiches en conserve, égouttés"];
            readonly 'zwarte-bonen-gekookt': readonly [70, 150, 3, "serving-spoon", "cooked", readonly [], "usda-sr28", "16015", "exact", "Zwarte bonen, gekookt", "Black beans, boiled", "Schwarze Bohnen, gekocht", "Haricots noirs, cuits"];
            readonly 'kidneybonen-gekookt': readonly [45, 150, 3, "serving-spoon", "cooked", readonly [], "usda-sr28", "16033", "exact", "Kidneybonen, gekookt", "Red kidney beans, boiled", "Kidneybohnen, gekocht", "Haricots rouges, cuits"];
            readonly 'kidneybonen-blik': readonly [30, 150, 3, "serving-spoon", "canned", readonly [], "usda-sr28", "16145", "exact", "Kidneybonen uit blik, uitgelekt", "Red kidney beans, canned, drained", "Kidneybohnen aus der Dose, abgetropft", "Haricots rouges en conserve, égouttés"];
            readonly 'witte-bonen-gekookt': readonly [63, 150, 3, "serving-spoon", "cooked", readonly [], "usda-sr28", "16050", "exact", "Witte bonen, gekookt", "White beans, boiled", "Weiße Bohnen, gekocht", "Haricots blancs, cuits"];
            readonly 'witte-bonen-tomatensaus': readonly [27, 150, 3, "serving-spoon", "canned", readonly [], "usda-sr28", "16006", "close", "Witte bonen in tomatensaus", "Baked beans in tomato sauce", "Weiße Bohnen in Tomatensoße", "Haricots blancs à la sauce tomate"];
            readonly 'bruine-bonen-gekookt': readonly [50, 150, 3, "serving-spoon", "cooked", readonly [], "usda-sr28", "16043", "proxy", "Bruine bonen, gekookt (pintobonen als benadering)", "Pinto beans, boiled (stand-in for Dutch brown beans)", "Braune Bohnen, gekocht (Näherung: Pintobohnen)", "Haricots bruns, cuits (approchés par le haricot pinto)"];
            readonly 'tuinbonen-gekookt': readonly [31, 150, 3, "serving-spoon", "cooked", readonly [], "usda-sr28", "11089", "exact", "Tuinbonen, gekookt", "Broad beans, boiled", "Dicke Bohnen, gekocht", "Fèves, cuites"];
            readonly 'limabonen-gekookt': readonly [43, 150, 3, "serving-spoon", "cooked", readonly [], "usda-sr28", "16072", "exact", "Limabonen (grote boterbonen), gekookt", "Lima (butter) beans, boiled", "Limabohnen, gekocht", "Haricots de Lima, cuits"];
            readonly 'sojabonen-gekookt': readonly [86, 100, 2, "serving-spoon", "cooked", readonly ["soy"], "usda-sr28", "16109", "exact", "Sojabonen, gekookt", "Soybeans, boiled", "Sojabohnen, gekocht", "Graines de soja, cuites"];
            readonly edamame: readonly [64, 75, 1, "small-dish", "cooked", readonly ["soy"], "usda-sr28", "11212", "exact", "Edamame (jonge sojabonen), gekookt", "Edamame, frozen, prepared", "Edamame, gekocht", "Edamame, cuits"];
            readonly 'mungbonen-gekookt': readonly [48, 150, 3, "serving-spoon", "cooked", readonly [], "usda-sr28", "16081", "exact", "Mungbonen, gekookt", "Mung beans, boiled", "Mungbohnen, gekocht", "Haricots mungo, cuits"];
            readonly 'spliterwten-gekookt': readonly [36, 150, 3, "serving-spoon", "cooked", readonly [], "usda-sr28", "16086", "exact", "Spliterwten, gekookt", "Split peas, boiled", "Schälerbsen, gekocht", "Pois cassés, cuits"];
            readonly 'doperwten-gekookt': readonly [39, 150, 3, "serving-spoon", "cooked", readonly [], "usda-sr28", "11305", "exact", "Doperwten, gekookt", "Green peas, boiled", "Grüne Erbsen, gekocht", "Petits pois, cuits"];
            readonly 'doperwten-diepvries': readonly [22, 150, 3, "serving-spoon", "cooked", readonly [], "usda-sr28", "11313", "exact", "Doperwten uit de diepvries, gekookt", "Green peas, frozen, boiled", "Grüne Erbsen, tiefgekühlt, gekocht", "Petits pois surgelés, cuits"];
            readonly 'doperwten-blik': readonly [18, 150, 3, "serving-spoon", "canned", readonly [], "usda-sr28", "11308", "exact", "Doperwten uit blik, uitgelekt", "Green peas, canned, drained", "Grüne Erbsen aus der Dose, abgetropft", "Petits pois en conserve, égouttés"];
            readonly hummus: readonly [71, 30, 2, "tablespoon", "processed", readonly [], "usda-sr28", "16158", "exact", "Hummus", "Hummus", "Hummus", "Houmous"];
            readonly 'zwarte-bonen-blik': readonly [35, 150, 3, "serving-spoon", "canned", readonly [], "usda-sr28", "16018", "exact", "Zwarte bonen uit blik", "Black beans, canned", "Schwarze Bohnen aus der Dose", "Haricots noirs en conserve"];
            readonly 'witte-bonen-blik': readonly [51, 150, 3, "serving-spoon", "canned", readonly [], "usda-sr28", "16051", "exact", "Witte bonen uit blik", "White beans, canned", "Weiße Bohnen aus der Dose", "Haricots blancs en conserve"];
            readonly 'bruine-bonen-blik': readonly [32, 150, 3, "serving-spoon", "canned", readonly [], "usda-sr28", "16146", "proxy", "Bruine bonen uit blik, uitgelekt (pintobonen als benadering)", "Pinto beans, canned, drained (stand-in for Dutch brown beans)", "Braune Bohnen aus der Dose (Näherung: Pintobohnen)", "Haricots bruns en conserve (approchés par le haricot pinto)"];
            readonly 'kievitsbonen-gekookt': readonly [50, 150, 3, "serving-spoon", "cooked", readonly [], "usda-sr28", "16020", "exact", "Kievitsbonen (borlotti), gekookt", "Cranberry (borlotti) beans, boiled", "Borlottibohnen, gekocht", "Haricots borlotti, cuits"];
            readonly 'flageolets-gekookt': readonly [33, 150, 3, "serving-spoon", "cooked", readonly [], "ciqual-2025", "20513", "exact", "Flageolets, gekookt", "Flageolet beans, boiled", "Flageoletbohnen, gekocht", "Haricots flageolets, cuits"];
            readonly 'adukibonen-gekookt': readonly [52, 150, 3, "serving-spoon", "cooked", readonly [], "usda-sr28", "16002", "exact", "Adukibonen, gekookt", "Adzuki beans, boiled", "Adzukibohnen, gekocht", "Haricots azuki, cuits"];
            readonly 'zwarte-ogenbonen-gekookt': readonly [53, 150, 3, "serving-spoon", "cooked", readonly [], "usda-sr28", "16063", "exact", "Zwarte-ogenbonen, gekookt", "Black-eyed beans, boiled", "Augenbohnen, gekocht", "Haricots cornilles, cuits"];
            readonly 'lupinebonen-gekookt': readonly [54, 75, 1, "small-dish", "cooked", readonly [], "usda-sr28", "16077", "exact", "Lupinebonen, gekookt", "Lupin beans, boiled", "Lupinen, gekocht", "Lupins, cuits"];
            readonly 'doperwten-rauw': readonly [33, 150, 3, "serving-spoon", "raw", readonly [], "usda-sr28", "11304", "exact", "Doperwten, rauw", "Green peas, raw", "Grüne Erbsen, roh", "Petits pois, crus"];
            readonly kikkererwtenmeel: readonly [166, 30, 3, "tablespoon", "dry", readonly [], "usda-sr28", "16157", "exact", "Kikkererwtenmeel", "Chickpea flour", "Kichererbsenmehl", "Farine de pois chiche"];
        };
        readonly 'nuts-seeds': {
            readonly 'amandel-rauw': readonly [270, 25, 1, "handful", "raw", readonly ["nuts"], "usda-sr28", "12061", "exact", "Amandelen, ongebrand", "Almonds", "Mandeln", "Amandes"];
            readonly 'amandel-geroosterd': readonly [279, 25, 1, "handful", "roasted", readonly ["nuts"], "usda-sr28", "12063", "exact", "Amandelen, geroosterd, ongezouten", "Almonds, dry roasted, unsalted", "Mandeln, geröstet, ungesalzen", "Amandes grillées, non salées"];
            readonly 'cashewnoot-rauw': readonly [292, 25, 1, "handful", "raw", readonly ["nuts"], "usda-sr28", "12087", "exact", "Cashewnoten, ongebrand", "Cashew nuts, raw", "Cashewkerne, ungeröstet", "Noix de cajou, non grillées"];
            readonly 'cashewnoot-geroosterd': readonly [260, 25, 1, "handful", "roasted", readonly ["nuts"], "usda-sr28", "12085", "exact", "Cashewnoten, geroosterd, ongezouten", "Cashew nuts, dry roasted, unsalted", "Cashewkerne, geröstet, ungesalzen", "Noix de cajou grillées, non salées"];
            readonly walnoot: readonly [158, 25, 1, "handful", "raw", readonly ["nuts"], "usda-sr28", "12155", "exact", "Walnoten", "Walnuts", "Walnüsse", "Noix"];
            readonly 'hazelnoot-rauw': readonly [163, 25, 1, "handful", "raw", readonly ["nuts"], "usda-sr28", "12120", "exact", "Hazelnoten, ongebrand", "Hazelnuts", "Haselnüsse", "Noisettes"];
            readonly 'pompoenpit-gedroogd': readonly [592, 15, 1, "tablespoon", "dried", readonly [], "usda-sr28", "12014", "exact", "Pompoenpitten, gepeld, ongebrand", "Pumpkin seed kernels, dried", "Kürbiskerne, ungeröstet", "Graines de courge, séchées"];
            readonly 'pompoenpit-geroosterd': readonly [550, 15, 1, "tablespoon", "roasted", readonly [], "usda-sr28", "12016", "exact", "Pompoenpitten, gepeld, geroosterd, ongezouten", "Pumpkin seed kernels, roasted, unsalted", "Kürbiskerne, geröstet, ungesalzen", "Graines de courge grillées, non salées"];
            readonly lijnzaad: readonly [392, 10, 1, "tablespoon", "raw", readonly [], "usda-sr28", "12220", "exact", "Lijnzaad", "Flaxseed (linseed)", "Leinsamen", "Graines de lin"];
            readonly chiazaad: readonly [335, 10, 1, "tablespoon", "dried", readonly [], "usda-sr28", "12006", "exact", "Chiazaad", "Chia seeds", "Chiasamen", "Graines de chia"];
            readonly sesamzaad: readonly [351, 10, 1, "tablespoon", "dried", readonly [], "usda-sr28", "12023", "exact", "Sesamzaad, ongepeld", "Sesame seeds, whole", "Sesam, ungeschält", "Graines de sésame entières"];
            readonly zonnebloempit: readonly [325, 15, 1, "tablespoon", "dried", readonly [], "usda-sr28", "12036", "exact", "Zonnebloempitten, gepeld, ongebrand", "Sunflower seed kernels, dried", "Sonnenblumenkerne, ungeröstet", "Graines de tournesol, non grillées"];
            readonly 'zonnebloempit-geroosterd': readonly [129, 15, 1, "tablespoon", "roasted", readonly [], "usda-sr28", "12037", "exact", "Zonnebloempitten, gepeld, geroosterd, ongezouten", "Sunflower seed kernels, dry roasted, unsalted", "Sonnenblumenkerne, geröstet, ungesalzen", "Graines de tournesol grillées, non salées"];
            readonly hennepzaad: readonly [700, 10, 1, "tablespoon", "raw", readonly [], "usda-sr28", "12012", "exact", "Hennepzaad, gepeld", "Hemp seed, hulled", "Hanfsamen, geschält", "Graines de chanvre décortiquées"];
            readonly maanzaad: readonly [347, 10, 1, "tablespoon", "dried", readonly [], "usda-sr28", "02033", "exact", "Maanzaad", "Poppy seeds", "Mohn", "Graines de pavot"];
            readonly pijnboompit: readonly [251, 10, 1, "tablespoon", "dried", readonly ["nuts"], "usda-sr28", "12147", "exact", "Pijnboompitten", "Pine nuts", "Pinienkerne", "Pignons de pin"];
            readonly paranoot: readonly [376, 25, 5, "nut", "dried", readonly ["nuts"], "usda-sr28", "12078", "exact", "Paranoten", "Brazil nuts", "Paranüsse", "Noix du Brésil"];
            readonly pecannoot: readonly [121, 25, 1, "handful", "raw", readonly ["nuts"], "usda-sr28", "12142", "exact", "Pecannoten", "Pecans", "Pekannüsse", "Noix de pécan"];
            readonly 'pistache-geroosterd': readonly [109, 25, 1, "handful", "roasted", readonly ["nuts"], "usda-sr28", "12152", "exact", "Pistachenoten, geroosterd, ongezouten", "Pistachios, dry roasted, unsalted", "Pistazien, geröstet, ungesalzen", "Pistaches grillées, non salées"];
            readonly 'pinda-geroosterd': readonly [178, 25, 1, "handful", "roasted", readonly ["nuts"], "usda-sr28", "16390", "exact", "Pinda's, geroosterd, ongezouten", "Peanuts, dry roasted, unsalted", "Erdnüsse, geröstet, ungesalzen", "Cacahuètes grillées, non salées"];
            readonly pindakaas: readonly [168, 15, 1, "spread-on-bread", "processed", readonly ["nuts"], "usda-sr28", "16398", "exact", "Pindakaas zonder zout", "Peanut butter, smooth, unsalted", "Erdnussbutter, ohne Salz", "Beurre de cacahuète, sans sel"];
            readonly amandelpasta: readonly [279, 15, 1, "spread-on-bread", "processed", readonly ["nuts"], "usda-sr28", "12195", "exact", "Amandelpasta (100% amandel)", "Almond butter, unsalted", "Mandelmus", "Purée d'amandes"];
            readonly tahin: readonly [95, 15, 1, "tablespoon", "processed", readonly [], "usda-sr28", "12166", "exact", "Tahin (sesampasta)", "Tahini (sesame paste)", "Tahin (Sesampaste)", "Tahin (purée de sésame)"];
            readonly 'kokos-geraspt': readonly [90, 10, 1, "tablespoon", "dried", readonly ["nuts"], "usda-sr28", "12108", "exact", "Kokos, gedroogd en geraspt, ongezoet", "Coconut, desiccated, unsweetened", "Kokosraspel, ungesüßt", "Noix de coco râpée, non sucrée"];
            readonly 'gemengde-noten': readonly [227, 25, 1, "handful", "roasted", readonly ["nuts"], "usda-sr28", "12135", "exact", "Gemengde noten met pinda's, geroosterd, ongezouten", "Mixed nuts with peanuts, dry roasted, unsalted", "Nussmischung mit Erdnüssen, geröstet, ungesalzen", "Noix mélangées avec cacahuètes, grillées, non salées"];
            readonly studentenhaver: readonly [158, 25, 1, "handful", "processed", readonly ["nuts"], "usda-sr28", "19821", "close", "Studentenhaver, ongezouten", "Trail mix, unsalted", "Studentenfutter, ungesalzen", "Mélange étudiant, non salé"];
            readonly 'hazelnoot-geroosterd': readonly [173, 25, 1, "handful", "roasted", readonly ["nuts"], "usda-sr28", "12122", "exact", "Hazelnoten, geroosterd, ongezouten", "Hazelnuts, dry roasted, unsalted", "Haselnüsse, geröstet, ungesalzen", "Noisettes grillées, non salées"];
            readonly macadamia: readonly [130, 25, 1, "handful", "raw", readonly ["nuts"], "usda-sr28", "12131", "exact", "Macadamianoten", "Macadamia nuts", "Macadamianüsse", "Noix de macadamia"];
            readonly 'pinda-rauw': readonly [168, 25, 1, "handful", "raw", readonly ["nuts"], "usda-sr28", "16087", "exact", "Pinda's, ongebrand", "Peanuts, raw", "Erdnüsse, ungeröstet", "Cacahuètes, non grillées"];
            readonly 'kastanje-geroosterd': readonly [33, 50, 5, "chestnut", "roasted", readonly ["nuts"], "usda-sr28", "12167", "exact", "Tamme kastanjes, gepoft", "Chestnuts, roasted", "Esskastanien, geröstet", "Châtaignes grillées"];
        };
        readonly 'grains-bread': {
            readonly volkorenbrood: readonly [75, 35, 1, "slice-of-bread", "as-sold", readonly ["gluten", "soy"], "usda-sr28", "18075", "exact", "Volkorenbrood", "Wholemeal bread", "Vollkornbrot (Weizen)", "Pain complet"];
            readonly bruinbrood: readonly [41, 35, 1, "slice-of-bread", "as-sold", readonly ["gluten", "soy"], "usda-sr28", "18064", "close", "Bruinbrood (tarwebrood)", "Brown (wheat) bread", "Weizenmischbrot", "Pain bis"];
            readonly witbrood: readonly [23, 30, 1, "slice-of-bread", "as-sold", readonly ["gluten", "soy"], "usda-sr28", "18069", "exact", "Witbrood", "White bread", "Weißbrot", "Pain blanc"];
            readonly meergranenbrood: readonly [78, 35, 1, "slice-of-bread", "as-sold", readonly ["gluten", "soy"], "usda-sr28", "28397", "close", "Meergranenbrood", "Multigrain bread", "Mehrkornbrot", "Pain multicéréales"];
            readonly roggebrood: readonly [54, 50, 1, "slice-of-bread", "as-sold", readonly ["gluten"], "usda-sr28", "18044", "close", "Roggebrood (donker)", "Rye bread (pumpernickel)", "Roggenbrot (Pumpernickel)", "Pain de seigle (pumpernickel)"];
            readonly croissant: readonly [16, 45, 1, "croissant", "as-sold", readonly ["gluten", "dairy", "animal"], "usda-sr28", "18239", "exact", "Croissant", "Croissant", "Croissant", "Croissant"];
            readonly knackebrod: readonly [78, 10, 1, "piece", "as-sold", readonly ["gluten"], "usda-sr28", "18216", "exact", "Knäckebröd, rogge", "Crispbread, rye", "Knäckebrot, Roggen", "Pain croustillant au seigle"];
            readonly beschuit: readonly [36, 10, 1, "rusk", "as-sold", readonly ["gluten", "dairy", "animal"], "usda-sr28", "18224", "close", "Beschuit", "Dutch rusk", "Zwieback", "Biscotte"];
            readonly rijstwafel: readonly [131, 8, 1, "rice-cake", "as-sold", readonly [], "usda-sr28", "19816", "exact", "Rijstwafel, volkoren, ongezouten", "Rice cake, brown rice, unsalted", "Reiswaffel, Vollkorn, ungesalzen", "Galette de riz complet, non salée"];
            readonly 'wrap-tarwe': readonly [22, 60, 1, "wrap", "as-sold", readonly ["gluten"], "usda-sr28", "18364", "exact", "Wrap (tarwetortilla)", "Flour tortilla wrap", "Weizen-Tortilla", "Tortilla de blé"];
            readonly ontbijtkoek: readonly [14.3, 25, 1, "slice", "as-sold", readonly ["gluten", "animal"], "ciqual-2025", "23200", "close", "Ontbijtkoek", "Dutch spiced breakfast cake", "Frühstückskuchen (Honigkuchen)", "Pain d'épices"];
            readonly pannenkoek: readonly [16, 70, 1, "pancake", "baked", readonly ["gluten", "dairy", "animal"], "usda-sr28", "18293", "close", "Pannenkoek", "Pancake", "Pfannkuchen", "Crêpe épaisse (pancake)"];
            readonly 'havermout-droog': readonly [138, 40, 4, "tablespoon", "dry", readonly ["gluten"], "usda-sr28", "08120", "exact", "Havermout, droog", "Rolled oats, dry", "Haferflocken, trocken", "Flocons d'avoine, secs"];
            readonly havermoutpap: readonly [27, 250, 1, "soup-plate", "cooked", readonly ["gluten"], "usda-sr28", "08121", "exact", "Havermoutpap met water", "Porridge made with water", "Haferbrei mit Wasser", "Porridge à l'eau"];
            readonly haver: readonly [177, 40, 4, "tablespoon", "dry", readonly ["gluten"], "usda-sr28", "20038", "exact", "Haver (hele korrel)", "Oats (whole grain)", "Hafer (Korn)", "Avoine (grain)"];
            readonly haverzemelen: readonly [235, 10, 1, "tablespoon", "dry", readonly ["gluten"], "usda-sr28", "20033", "exact", "Haverzemelen", "Oat bran", "Haferkleie", "Son d'avoine"];
            readonly tarwezemelen: readonly [611, 5, 1, "tablespoon", "dry", readonly ["gluten"], "usda-sr28", "20077", "exact", "Tarwezemelen", "Wheat bran", "Weizenkleie", "Son de blé"];
            readonly tarwekiemen: readonly [239, 10, 1, "tablespoon", "dry", readonly ["gluten"], "usda-sr28", "20078", "exact", "Tarwekiemen", "Wheat germ", "Weizenkeime", "Germe de blé"];
            readonly muesli: readonly [113, 40, 4, "tablespoon", "as-sold", readonly ["nuts", "gluten", "dairy", "animal"], "ciqual-2025", "32113", "exact", "Muesli met fruit, zonder toegevoegde suiker", "Muesli with fruit, no added sugar", "Müsli mit Früchten, ohne Zuckerzusatz", "Muesli aux fruits, sans sucres ajoutés"];
            readonly 'krokante-muesli': readonly [77.8, 45, 4, "tablespoon", "as-sold", readonly ["nuts", "gluten", "dairy", "animal"], "ciqual-2025", "32108", "exact", "Krokante muesli (cruesli)", "Crunchy muesli (granola)", "Knuspermüsli", "Muesli croustillant"];
            readonly cornflakes: readonly [13.1, 30, 1, "dessert-bowl", "as-sold", readonly ["gluten"], "ciqual-2025", "32005", "exact", "Cornflakes", "Corn flakes", "Cornflakes", "Pétales de maïs"];
            readonly 'boekweit-droog': readonly [231, 75, 1, "portion-uncooked", "dry", readonly [], "usda-sr28", "20008", "exact", "Boekweit, ongekookt", "Buckwheat, uncooked", "Buchweizen, roh", "Sarrasin, cru"];
            readonly 'boekweit-gekookt': readonly [51, 150, 3, "serving-spoon", "cooked", readonly [], "usda-sr28", "20010", "exact", "Boekweit (grutten), gekookt", "Buckwheat groats, cooked", "Buchweizengrütze, gekocht", "Gruau de sarrasin, cuit"];
            readonly 'gierst-droog': readonly [114, 75, 1, "portion-uncooked", "dry", readonly [], "usda-sr28", "20031", "exact", "Gierst, ongekookt", "Millet, uncooked", "Hirse, roh", "Millet, cru"];
            readonly 'gierst-gekookt': readonly [44, 150, 3, "serving-spoon", "cooked", readonly [], "usda-sr28", "20032", "exact", "Gierst, gekookt", "Millet, cooked", "Hirse, gekocht", "Millet, cuit"];
            readonly 'quinoa-droog': readonly [197, 75, 1, "portion-uncooked", "dry", readonly [], "usda-sr28", "20035", "exact", "Quinoa, ongekookt", "Quinoa, uncooked", "Quinoa, roh", "Quinoa, cru"];
            readonly 'quinoa-gekookt': readonly [64, 150, 3, "serving-spoon", "cooked", readonly [], "usda-sr28", "20137", "exact", "Quinoa, gekookt", "Quinoa, cooked", "Quinoa, gekocht", "Quinoa, cuit"];
            readonly 'zilvervliesrijst-droog': readonly [116, 75, 1, "portion-uncooked", "dry", readonly [], "usda-sr28", "20036", "exact", "Zilvervliesrijst (bruine rijst), ongekookt", "Brown rice, uncooked", "Naturreis, roh", "Riz complet, cru"];
            readonly 'zilvervliesrijst-gekookt': readonly [39, 150, 3, "serving-spoon", "cooked", readonly [], "usda-sr28", "20037", "exact", "Zilvervliesrijst (bruine rijst), gekookt", "Brown rice, cooked", "Naturreis, gekocht", "Riz complet, cuit"];
            readonly 'witte-rijst-gekookt': readonly [12, 150, 3, "serving-spoon", "cooked", readonly [], "usda-sr28", "20445", "exact", "Witte rijst, gekookt", "White rice, cooked", "Weißer Reis, gekocht", "Riz blanc, cuit"];
            readonly 'volkorenpasta-droog': readonly [128, 75, 1, "portion-uncooked", "dry", readonly ["gluten"], "usda-sr28", "20124", "exact", "Volkorenpasta, ongekookt", "Wholewheat pasta, dry", "Vollkornnudeln, roh", "Pâtes complètes, crues"];
            readonly 'volkorenpasta-gekookt': readonly [54, 150, 3, "serving-spoon", "cooked", readonly ["gluten"], "usda-sr28", "20125", "exact", "Volkorenpasta, gekookt", "Wholewheat pasta, cooked", "Vollkornnudeln, gekocht", "Pâtes complètes, cuites"];
            readonly 'witte-pasta-gekookt': readonly [18, 150, 3, "serving-spoon", "cooked", readonly ["gluten"], "usda-sr28", "20421", "exact", "Pasta (wit), gekookt", "Pasta (white), cooked", "Nudeln, gekocht", "Pâtes, cuites"];
            readonly 'couscous-gekookt': readonly [8, 150, 3, "serving-spoon", "cooked", readonly ["gluten"], "usda-sr28", "20029", "exact", "Couscous, bereid", "Couscous, cooked", "Couscous, zubereitet", "Couscous, cuit"];
            readonly 'bulgur-gekookt': readonly [32, 150, 3, "serving-spoon", "cooked", readonly ["gluten"], "usda-sr28", "20013", "exact", "Bulgur, gekookt", "Bulgur, cooked", "Bulgur, gekocht", "Boulgour, cuit"];
            readonly volkorenmeel: readonly [137, 30, 3, "tablespoon", "dry", readonly ["gluten"], "usda-sr28", "20080", "exact", "Volkoren tarwemeel", "Wholemeal wheat flour", "Weizenvollkornmehl", "Farine de blé complète"];
            readonly tarwebloem: readonly [22, 30, 3, "tablespoon", "dry", readonly ["gluten"], "usda-sr28", "20481", "exact", "Tarwebloem", "White wheat flour", "Weizenmehl", "Farine de blé blanche"];
            readonly popcorn: readonly [131, 20, 1, "snack-bowl", "as-sold", readonly [], "usda-sr28", "19806", "exact", "Popcorn, zonder vet en zout", "Popcorn, air-popped, unsalted", "Popcorn, ohne Fett und Salz", "Pop-corn soufflé, non salé"];
            readonly stokbrood: readonly [32, 50, 1, "piece", "as-sold", readonly ["gluten"], "usda-sr28", "18029", "exact", "Stokbrood, wit", "French bread", "Baguette", "Baguette"];
            readonly 'pita-volkoren': readonly [69, 60, 1, "pitta", "as-sold", readonly ["gluten"], "usda-sr28", "18042", "exact", "Pitabrood, volkoren", "Pitta bread, wholemeal", "Pitabrot, Vollkorn", "Pain pita complet"];
            readonly 'pita-wit': readonly [26, 60, 1, "pitta", "as-sold", readonly ["gluten"], "usda-sr28", "18041", "exact", "Pitabrood, wit", "Pitta bread, white", "Pitabrot, hell", "Pain pita blanc"];
            readonly volkorencracker: readonly [110, 15, 2, "cracker", "as-sold", readonly ["gluten"], "usda-sr28", "18235", "exact", "Volkorencracker", "Wholemeal cracker", "Vollkorncracker", "Cracker complet"];
            readonly 'wrap-volkoren': readonly [85, 60, 1, "wrap", "as-sold", readonly ["gluten"], "usda-sr28", "28295", "exact", "Wrap, volkoren", "Wholemeal tortilla wrap", "Vollkorn-Tortilla", "Tortilla complète"];
            readonly boekweitmeel: readonly [251, 30, 3, "tablespoon", "dry", readonly [], "usda-sr28", "20011", "exact", "Boekweitmeel", "Buckwheat flour", "Buchweizenmehl", "Farine de sarrasin"];
            readonly 'wilde-rijst-gekookt': readonly [32, 150, 3, "serving-spoon", "cooked", readonly [], "usda-sr28", "20089", "exact", "Wilde rijst, gekookt", "Wild rice, cooked", "Wildreis, gekocht", "Riz sauvage, cuit"];
            readonly 'eiermie-gekookt': readonly [21, 150, 3, "serving-spoon", "cooked", readonly ["gluten", "animal"], "usda-sr28", "20410", "exact", "Eiermie, gekookt", "Egg noodles, cooked", "Eiernudeln, gekocht", "Nouilles aux œufs, cuites"];
            readonly 'parelgort-gekookt': readonly [22, 150, 3, "serving-spoon", "cooked", readonly ["gluten"], "usda-sr28", "20006", "exact", "Parelgort (gerst), gekookt", "Pearl barley, cooked", "Perlgraupen, gekocht", "Orge perlé, cuit"];
            readonly 'spelt-gekookt': readonly [49, 150, 3, "serving-spoon", "cooked", readonly ["gluten"], "usda-sr28", "20141", "exact", "Spelt (hele korrel), gekookt", "Spelt (whole grain), cooked", "Dinkel (Korn), gekocht", "Épeautre (grain), cuit"];
            readonly 'teff-gekookt': readonly [50, 150, 3, "serving-spoon", "cooked", readonly [], "usda-sr28", "20143", "exact", "Teff, gekookt", "Teff, cooked", "Teff, gekocht", "Teff, cuit"];
            readonly 'amarant-gekookt': readonly [65, 150, 3, "serving-spoon", "cooked", readonly [], "usda-sr28", "20002", "exact", "Amarant, gekookt", "Amaranth grain, cooked", "Amaranth, gekocht", "Amarante, cuite"];
            readonly roggemeel: readonly [160, 30, 3, "tablespoon", "dry", readonly ["gluten"], "usda-sr28", "20063", "exact", "Roggemeel, volkoren", "Rye flour, dark (wholegrain)", "Roggenvollkornmehl", "Farine de seigle complète"];
            readonly maismeel: readonly [127, 30, 3, "tablespoon", "dry", readonly [], "usda-sr28", "20020", "exact", "Maïsmeel, volkoren", "Cornmeal, whole grain", "Maismehl, Vollkorn", "Farine de maïs complète"];
        };
        readonly 'dairy-eggs': {
            readonly 'halfvolle-melk': readonly [11.1, 150, 1, "beaker", "as-sold", readonly ["dairy", "animal"], "ciqual-2025", "19042", "exact", "Halfvolle melk", "Semi-skimmed milk", "Teilentrahmte Milch", "Lait demi-écrémé"];
            readonly 'volle-melk': readonly [10, 150, 1, "beaker", "as-sold", readonly ["dairy", "animal"], "usda-sr28", "01211", "exact", "Volle melk", "Whole milk", "Vollmilch", "Lait entier"];
            readonly 'magere-melk': readonly [11, 150, 1, "beaker", "as-sold", readonly ["dairy", "animal"], "usda-sr28", "01151", "exact", "Magere melk", "Skimmed milk", "Magermilch", "Lait écrémé"];
            readonly karnemelk: readonly [11, 150, 1, "beaker", "as-sold", readonly ["dairy", "animal"], "usda-sr28", "01088", "exact", "Karnemelk", "Buttermilk", "Buttermilch", "Babeurre (lait ribot)"];
            readonly 'yoghurt-vol': readonly [12, 150, 1, "dessert-bowl", "as-sold", readonly ["dairy", "animal"], "usda-sr28", "01116", "exact", "Volle yoghurt", "Yoghurt, whole milk", "Joghurt, Vollmilch", "Yaourt au lait entier"];
            readonly 'yoghurt-mager': readonly [19, 150, 1, "dessert-bowl", "as-sold", readonly ["dairy", "animal"], "usda-sr28", "01118", "exact", "Magere yoghurt", "Yoghurt, skimmed milk", "Joghurt, mager", "Yaourt maigre"];
            readonly 'yoghurt-grieks': readonly [11, 150, 1, "dessert-bowl", "as-sold", readonly ["dairy", "animal"], "usda-sr28", "01293", "exact", "Griekse yoghurt, vol", "Greek yoghurt, whole milk", "Griechischer Joghurt", "Yaourt à la grecque"];
            readonly 'kwark-mager': readonly [12.7, 150, 1, "dessert-bowl", "as-sold", readonly ["dairy", "animal"], "ciqual-2025", "19644", "exact", "Magere kwark", "Quark, fat-free", "Magerquark", "Fromage blanc 0 %"];
            readonly 'kwark-vol': readonly [9.6, 150, 1, "dessert-bowl", "as-sold", readonly ["dairy", "animal"], "ciqual-2025", "19711", "exact", "Volle kwark", "Quark, full-fat", "Sahnequark", "Fromage blanc 8 %"];
            readonly kefir: readonly [12.7, 150, 1, "beaker", "as-sold", readonly ["dairy", "animal"], "ciqual-2025", "19865", "exact", "Kefir", "Kefir", "Kefir", "Kéfir de lait"];
            readonly huttenkase: readonly [8, 30, 2, "tablespoon", "as-sold", readonly ["dairy", "animal"], "usda-sr28", "01012", "exact", "Hüttenkäse", "Cottage cheese", "Hüttenkäse", "Fromage cottage"];
            readonly 'goudse-kaas': readonly [29, 20, 1, "slice", "as-sold", readonly ["dairy", "animal"], "usda-sr28", "01022", "exact", "Goudse kaas", "Gouda cheese", "Gouda", "Gouda"];
            readonly edammer: readonly [30, 20, 1, "slice", "as-sold", readonly ["dairy", "animal"], "usda-sr28", "01018", "exact", "Edammer kaas", "Edam cheese", "Edamer", "Edam"];
            readonly maasdammer: readonly [33.5, 20, 1, "slice", "as-sold", readonly ["dairy", "animal"], "ciqual-2025", "12741", "exact", "Maasdammer kaas", "Maasdam cheese", "Maasdamer", "Maasdam"];
            readonly feta: readonly [19, 30, 1, "small-piece", "as-sold", readonly ["dairy", "animal"], "usda-sr28", "01019", "exact", "Feta", "Feta", "Feta", "Feta"];
            readonly mozzarella: readonly [20, 60, 0.5, "ball", "as-sold", readonly ["dairy", "animal"], "usda-sr28", "01026", "exact", "Mozzarella", "Mozzarella", "Mozzarella", "Mozzarella"];
            readonly parmezaan: readonly [44, 10, 1, "tablespoon", "as-sold", readonly ["dairy", "animal"], "usda-sr28", "01033", "exact", "Parmezaanse kaas", "Parmesan, hard", "Parmesan", "Parmesan"];
            readonly roomkaas: readonly [9, 15, 1, "spread-on-bread", "as-sold", readonly ["dairy", "animal"], "usda-sr28", "01017", "exact", "Roomkaas (naturel)", "Cream cheese", "Frischkäse", "Fromage frais à tartiner"];
            readonly roomboter: readonly [2, 6, 1, "spread-on-bread", "as-sold", readonly ["dairy", "animal"], "usda-sr28", "01145", "exact", "Roomboter, ongezouten", "Butter, unsalted", "Butter, ungesalzen", "Beurre doux"];
            readonly 'ei-gekookt': readonly [10, 50, 1, "egg", "cooked", readonly ["animal"], "usda-sr28", "01129", "exact", "Ei, gekookt", "Egg, hard-boiled", "Ei, gekocht", "Œuf dur"];
            readonly 'vla-vanille': readonly [10, 150, 1, "dessert-bowl", "as-sold", readonly ["dairy", "animal"], "ciqual-2025", "39214", "close", "Vanillevla", "Vanilla custard dessert", "Vanillepudding", "Crème dessert à la vanille"];
            readonly 'vla-chocolade': readonly [25.4, 150, 1, "dessert-bowl", "as-sold", readonly ["dairy", "animal"], "ciqual-2025", "39200", "close", "Chocoladevla", "Chocolate custard dessert", "Schokoladenpudding", "Crème dessert au chocolat"];
            readonly 'roomijs-vanille': readonly [14, 50, 1, "scoop", "as-sold", readonly ["dairy", "animal"], "usda-sr28", "19095", "exact", "Roomijs, vanille", "Vanilla ice cream", "Vanilleeis", "Glace à la vanille"];
            readonly koffiemelk: readonly [24, 7, 1, "dash", "as-sold", readonly ["dairy", "animal"], "usda-sr28", "01214", "close", "Koffiemelk (geëvaporeerde melk)", "Evaporated milk", "Kondensmilch", "Lait concentré non sucré"];
            readonly 'commissiekaas-oud': readonly [36, 20, 1, "slice", "as-sold", readonly ["dairy", "animal"], "ciqual-2025", "12738", "exact", "Oude commissiekaas (mimolette)", "Mimolette cheese, aged", "Mimolette, alt", "Mimolette vieille"];
            readonly emmentaler: readonly [33, 20, 1, "slice", "as-sold", readonly ["dairy", "animal"], "usda-sr28", "01040", "exact", "Emmentaler", "Swiss (Emmental) cheese", "Emmentaler", "Emmental"];
            readonly cheddar: readonly [27, 20, 1, "slice", "as-sold", readonly ["dairy", "animal"], "usda-sr28", "01009", "exact", "Cheddar", "Cheddar", "Cheddar", "Cheddar"];
            readonly brie: readonly [20, 30, 1, "small-piece", "as-sold", readonly ["dairy", "animal"], "usda-sr28", "01006", "exact", "Brie", "Brie", "Brie", "Brie"];
            readonly 'geitenkaas-zacht': readonly [16, 30, 1, "small-piece", "as-sold", readonly ["dairy", "animal"], "usda-sr28", "01159", "exact", "Zachte geitenkaas", "Goat's cheese, soft", "Ziegenfrischkäse", "Fromage de chèvre frais"];
            readonly 'blauwe-kaas': readonly [23, 30, 1, "small-piece", "as-sold", readonly ["dairy", "animal"], "usda-sr28", "01004", "exact", "Blauwe kaas", "Blue cheese", "Blauschimmelkäse", "Fromage bleu"];
            readonly slagroom: readonly [7, 15, 1, "tablespoon", "as-sold", readonly ["dairy", "animal"], "usda-sr28", "01053", "exact", "Slagroom (ongeklopt)", "Whipping cream", "Schlagsahne", "Crème à fouetter"];
            readonly 'ei-gebakken': readonly [13, 50, 1, "egg", "fried", readonly ["dairy", "animal"], "usda-sr28", "01128", "exact", "Ei, gebakken", "Egg, fried", "Spiegelei", "Œuf au plat"];
            readonly rijstepap: readonly [13, 150, 1, "dessert-bowl", "cooked", readonly ["dairy", "animal"], "usda-sr28", "19195", "close", "Rijstepap", "Rice pudding with whole milk", "Milchreis", "Riz au lait"];
        };
        readonly 'fish-seafood': {
            readonly 'zalm-wild-rauw': readonly [29, 100, 1, "fish-fillet-cut", "raw", readonly ["fish", "animal"], "usda-sr28", "15076", "exact", "Zalm, wild, rauw", "Salmon, Atlantic, wild, raw", "Lachs, wild, roh", "Saumon sauvage, cru"];
            readonly 'zalm-wild-bereid': readonly [37, 100, 1, "fish-fillet-cut", "cooked", readonly ["fish", "animal"], "usda-sr28", "15209", "exact", "Zalm, wild, bereid", "Salmon, Atlantic, wild, cooked", "Lachs, wild, gegart", "Saumon sauvage, cuit"];
            readonly 'zalm-gekweekt-rauw': readonly [27, 100, 1, "fish-fillet-cut", "raw", readonly ["fish", "animal"], "usda-sr28", "15236", "exact", "Zalm, gekweekt, rauw", "Salmon, Atlantic, farmed, raw", "Zuchtlachs, roh", "Saumon d'élevage, cru"];
            readonly 'zalm-gekweekt-bereid': readonly [30, 100, 1, "fish-fillet-cut", "cooked", readonly ["fish", "animal"], "usda-sr28", "15237", "exact", "Zalm, gekweekt, bereid", "Salmon, Atlantic, farmed, cooked", "Zuchtlachs, gegart", "Saumon d'élevage, cuit"];
            readonly 'zalm-gerookt': readonly [38.3, 30, 1, "slice", "smoked", readonly ["fish", "animal"], "ciqual-2025", "26037", "exact", "Zalm, gerookt", "Salmon, smoked", "Räucherlachs", "Saumon fumé"];
            readonly 'tonijn-rauw': readonly [35, 100, 1, "fish-steak", "raw", readonly ["fish", "animal"], "usda-sr28", "15127", "exact", "Tonijn (geelvin), rauw", "Tuna (yellowfin), raw", "Thunfisch (Gelbflossen), roh", "Thon albacore, cru"];
            readonly 'tonijn-bereid': readonly [42, 100, 1, "fish-steak", "cooked", readonly ["fish", "animal"], "usda-sr28", "15221", "exact", "Tonijn (geelvin), bereid", "Tuna (yellowfin), cooked", "Thunfisch (Gelbflossen), gegart", "Thon albacore, cuit"];
            readonly 'tonijn-blik-water': readonly [23, 75, 0.5, "can", "canned", readonly ["fish", "animal"], "usda-sr28", "15121", "exact", "Tonijn uit blik in water, uitgelekt", "Tuna, canned in water, drained", "Thunfisch in Wasser, abgetropft", "Thon au naturel, égoutté"];
            readonly 'tonijn-blik-olie': readonly [31, 75, 0.5, "can", "canned", readonly ["fish", "animal"], "usda-sr28", "15119", "exact", "Tonijn uit blik in olie, uitgelekt", "Tuna, canned in oil, drained", "Thunfisch in Öl, abgetropft", "Thon à l'huile, égoutté"];
            readonly 'schol-rauw': readonly [28.5, 100, 1, "fillet", "raw", readonly ["fish", "animal"], "ciqual-2025", "26055", "exact", "Schol, rauw", "Plaice, raw", "Scholle, roh", "Carrelet (plie), cru"];
            readonly 'schol-gebakken': readonly [21.2, 100, 1, "fillet", "fried", readonly ["gluten", "fish", "dairy", "animal"], "ciqual-2025", "26002", "exact", "Schol, gepaneerd en gebakken", "Plaice, breaded and fried", "Scholle, paniert und gebraten", "Carrelet (plie), pané et frit"];
            readonly 'schelvis-rauw': readonly [21, 100, 1, "fillet", "raw", readonly ["fish", "animal"], "usda-sr28", "15033", "exact", "Schelvis, rauw", "Haddock, raw", "Schellfisch, roh", "Églefin, cru"];
            readonly 'schelvis-bereid': readonly [26, 100, 1, "fillet", "cooked", readonly ["fish", "animal"], "usda-sr28", "15034", "exact", "Schelvis, bereid", "Haddock, cooked", "Schellfisch, gegart", "Églefin, cuit"];
            readonly 'heilbot-rauw': readonly [23, 100, 1, "fish-fillet-cut", "raw", readonly ["fish", "animal"], "usda-sr28", "15036", "exact", "Heilbot, rauw", "Halibut, raw", "Heilbutt, roh", "Flétan, cru"];
            readonly 'heilbot-bereid': readonly [28, 100, 1, "fish-fillet-cut", "cooked", readonly ["fish", "animal"], "usda-sr28", "15037", "exact", "Heilbot, bereid", "Halibut, cooked", "Heilbutt, gegart", "Flétan, cuit"];
            readonly 'tarbot-rauw': readonly [51, 100, 1, "fillet", "raw", readonly ["fish", "animal"], "usda-sr28", "15129", "exact", "Tarbot, rauw", "Turbot, raw", "Steinbutt, roh", "Turbot, cru"];
            readonly 'tarbot-bereid': readonly [65, 100, 1, "fillet", "cooked", readonly ["fish", "animal"], "usda-sr28", "15222", "exact", "Tarbot, bereid", "Turbot, cooked", "Steinbutt, gegart", "Turbot, cuit"];
            readonly 'dorade-rauw': readonly [30.7, 100, 1, "fillet", "raw", readonly ["fish", "animal"], "ciqual-2025", "26088", "exact", "Dorade (goudbrasem), gekweekt, rauw", "Gilthead bream, farmed, raw", "Dorade, Zucht, roh", "Dorade royale d'élevage, crue"];
            readonly 'dorade-bereid': readonly [29, 100, 1, "fillet", "baked", readonly ["fish", "animal"], "ciqual-2025", "27031", "exact", "Dorade (goudbrasem), uit de oven", "Gilthead bream, baked", "Dorade, im Ofen gegart", "Dorade royale, au four"];
            readonly 'sardines-rauw': readonly [36, 100, 3, "sardine", "raw", readonly ["fish", "animal"], "ciqual-2025", "26065", "exact", "Sardines, rauw", "Sardines, raw", "Sardinen, roh", "Sardines, crues"];
            readonly 'sardines-blik-olie': readonly [39, 60, 0.5, "can", "canned", readonly ["fish", "animal"], "usda-sr28", "15088", "exact", "Sardines uit blik in olie, uitgelekt", "Sardines, canned in oil, drained", "Sardinen in Öl, abgetropft", "Sardines à l'huile, égouttées"];
            readonly 'makreel-rauw': readonly [28.4, 100, 1, "fillet", "raw", readonly ["fish", "animal"], "ciqual-2025", "26051", "exact", "Makreel, rauw", "Mackerel, raw", "Makrele, roh", "Maquereau, cru"];
            readonly 'makreel-bereid': readonly [28.5, 100, 1, "fillet", "baked", readonly ["fish", "animal"], "ciqual-2025", "26019", "exact", "Makreel, uit de oven", "Mackerel, baked", "Makrele, im Ofen gegart", "Maquereau, au four"];
            readonly 'makreel-gerookt': readonly [32.4, 75, 0.5, "mackerel-fillet", "smoked", readonly ["fish", "animal"], "ciqual-2025", "26087", "exact", "Makreel, gerookt", "Mackerel, smoked", "Makrele, geräuchert", "Maquereau fumé"];
            readonly 'sprot-rauw': readonly [20, 60, 4, "sprat", "raw", readonly ["fish", "animal"], "ciqual-2025", "26173", "exact", "Sprot, rauw", "Sprat, raw", "Sprotte, roh", "Sprat, cru"];
            readonly 'haring-rauw': readonly [32, 75, 1, "herring", "raw", readonly ["fish", "animal"], "usda-sr28", "15039", "close", "Haring, rauw (Hollandse nieuwe)", "Herring, raw", "Hering, roh (Matjes)", "Hareng, cru"];
            readonly 'haring-zuur': readonly [8, 60, 1, "rollmop", "pickled", readonly ["fish", "animal"], "usda-sr28", "15041", "exact", "Haring in het zuur (rolmops)", "Herring, pickled (rollmop)", "Hering, eingelegt (Rollmops)", "Hareng mariné (rollmops)"];
            readonly 'haring-gerookt': readonly [46, 75, 1, "kipper", "smoked", readonly ["fish", "animal"], "usda-sr28", "15042", "close", "Haring, gerookt (bokking)", "Herring, kippered", "Hering, geräuchert (Bückling)", "Hareng fumé (kipper)"];
            readonly 'ansjovis-rauw': readonly [41, 60, 4, "anchovy", "raw", readonly ["fish", "animal"], "usda-sr28", "15001", "exact", "Ansjovis, rauw", "Anchovy, raw", "Sardelle, roh", "Anchois, cru"];
            readonly 'ansjovis-blik': readonly [69, 15, 4, "fillet", "canned", readonly ["fish", "animal"], "usda-sr28", "15002", "exact", "Ansjovis in olie, uitgelekt", "Anchovies, canned in oil, drained", "Sardellen in Öl, abgetropft", "Anchois à l'huile, égouttés"];
            readonly 'kabeljauw-rauw': readonly [32, 100, 1, "fillet", "raw", readonly ["fish", "animal"], "usda-sr28", "15015", "exact", "Kabeljauw, rauw", "Cod, Atlantic, raw", "Kabeljau, roh", "Cabillaud, cru"];
            readonly 'kabeljauw-bereid': readonly [42, 100, 1, "fillet", "cooked", readonly ["fish", "animal"], "usda-sr28", "15016", "exact", "Kabeljauw, bereid", "Cod, Atlantic, cooked", "Kabeljau, gegart", "Cabillaud, cuit"];
            readonly 'koolvis-bereid': readonly [36, 100, 1, "fillet", "cooked", readonly ["fish", "animal"], "ciqual-2025", "26015", "exact", "Koolvis (zwarte), bereid", "Saithe (coley), cooked", "Seelachs (Köhler), gegart", "Lieu noir, cuit"];
            readonly 'forel-bereid': readonly [30, 100, 1, "fillet", "cooked", readonly ["fish", "animal"], "usda-sr28", "15241", "exact", "Forel, gekweekt, bereid", "Rainbow trout, farmed, cooked", "Zuchtforelle, gegart", "Truite arc-en-ciel d'élevage, cuite"];
            readonly 'paling-bereid': readonly [26, 75, 1, "portion", "cooked", readonly ["fish", "animal"], "usda-sr28", "15026", "exact", "Paling, bereid", "Eel, cooked", "Aal, gegart", "Anguille, cuite"];
            readonly visstick: readonly [25, 90, 3, "fish-finger", "processed", readonly ["gluten", "fish", "dairy", "animal"], "usda-sr28", "15027", "exact", "Vissticks, bereid", "Fish fingers, prepared", "Fischstäbchen, zubereitet", "Bâtonnets de poisson, cuits"];
            readonly kibbeling: readonly [22.3, 150, 1, "portion", "fried", readonly ["gluten", "fish", "dairy", "animal"], "ciqual-2025", "26028", "proxy", "Kibbeling (gepaneerde visnuggets als benadering)", "Kibbeling (breaded fish nuggets as stand-in)", "Kibbeling (Näherung: panierte Fischnuggets)", "Kibbeling (approché par des nuggets de poisson panés)"];
            readonly 'garnalen-hollandse': readonly [53, 50, 1, "handful", "cooked", readonly ["fish", "animal"], "ciqual-2025", "10006", "exact", "Hollandse garnalen, gekookt", "Brown (grey) shrimp, cooked", "Nordseekrabben, gekocht", "Crevettes grises, cuites"];
            readonly 'garnalen-roze': readonly [39, 75, 6, "prawn", "cooked", readonly ["fish", "animal"], "usda-sr28", "15271", "exact", "Garnalen (gamba's), gekookt", "Prawns, cooked", "Garnelen, gekocht", "Crevettes, cuites"];
            readonly 'mosselen-gekookt': readonly [37, 150, 1, "pot-edible-part", "cooked", readonly ["fish", "animal"], "usda-sr28", "15165", "exact", "Mosselen, gekookt", "Mussels, cooked", "Miesmuscheln, gekocht", "Moules, cuites"];
            readonly 'zalm-blik': readonly [32, 75, 0.5, "can", "canned", readonly ["fish", "animal"], "usda-sr28", "15260", "exact", "Zalm uit blik, uitgelekt", "Salmon (pink), canned, drained", "Lachs aus der Dose, abgetropft", "Saumon en conserve, égoutté"];
            readonly 'sardines-gegrild': readonly [34, 100, 3, "sardine", "baked", readonly ["fish", "animal"], "ciqual-2025", "26136", "exact", "Sardines, gegrild", "Sardines, grilled", "Sardinen, gegrillt", "Sardines, grillées"];
            readonly 'sardines-blik-tomaat': readonly [34, 60, 0.5, "can", "canned", readonly ["fish", "animal"], "usda-sr28", "15089", "exact", "Sardines uit blik in tomatensaus", "Sardines, canned in tomato sauce", "Sardinen in Tomatensoße", "Sardines à la tomate"];
            readonly 'makreel-blik-tomaat': readonly [24.3, 60, 0.5, "can", "canned", readonly ["fish", "animal"], "ciqual-2025", "26086", "exact", "Makreel uit blik in tomatensaus", "Mackerel, canned in tomato sauce", "Makrele in Tomatensoße", "Maquereau à la tomate"];
            readonly 'haring-gebakken': readonly [41, 75, 1, "herring", "cooked", readonly ["fish", "animal"], "usda-sr28", "15040", "exact", "Haring, bereid", "Herring, cooked", "Hering, gegart", "Hareng, cuit"];
            readonly 'alaska-koolvis-bereid': readonly [37, 100, 1, "fillet", "cooked", readonly ["fish", "animal"], "usda-sr28", "15267", "exact", "Alaska koolvis, bereid", "Alaska pollock, cooked", "Alaska-Seelachs, gegart", "Lieu d'Alaska, cuit"];
            readonly 'tong-gebakken': readonly [27, 100, 1, "sole", "fried", readonly ["gluten", "fish", "dairy", "animal"], "ciqual-2025", "26248", "exact", "Tong, gebakken", "Sole, pan-fried", "Seezunge, gebraten", "Sole, poêlée"];
            readonly 'pangasius-bereid': readonly [18, 100, 1, "fillet", "cooked", readonly ["fish", "animal"], "ciqual-2025", "27018", "close", "Pangasius, bereid", "Pangasius, cooked", "Pangasius, gegart", "Panga, cuit"];
            readonly 'tilapia-bereid': readonly [34, 100, 1, "fillet", "cooked", readonly ["fish", "animal"], "usda-sr28", "15262", "exact", "Tilapia, bereid", "Tilapia, cooked", "Tilapia, gegart", "Tilapia, cuit"];
            readonly 'zeebaars-bereid': readonly [30.3, 100, 1, "fillet", "baked", readonly ["fish", "animal"], "ciqual-2025", "27030", "exact", "Zeebaars, uit de oven", "Sea bass, baked", "Wolfsbarsch, im Ofen gegart", "Bar (loup), au four"];
            readonly 'oester-rauw': readonly [22, 60, 4, "oyster", "raw", readonly ["fish", "animal"], "usda-sr28", "15171", "exact", "Oesters, rauw", "Oysters, raw", "Austern, roh", "Huîtres, crues"];
            readonly 'inktvis-gebakken': readonly [38, 100, 1, "portion", "fried", readonly ["gluten", "fish", "dairy", "animal"], "usda-sr28", "15176", "exact", "Inktvis (calamaris), gebakken", "Squid (calamari), fried", "Tintenfisch (Calamari), frittiert", "Calmars frits"];
            readonly 'kreeft-gekookt': readonly [43, 100, 0.5, "lobster", "cooked", readonly ["fish", "animal"], "usda-sr28", "15148", "exact", "Kreeft, gekookt", "Lobster, cooked", "Hummer, gekocht", "Homard, cuit"];
            readonly surimi: readonly [11.5, 30, 2, "stick", "processed", readonly ["gluten", "fish", "soy", "animal"], "ciqual-2025", "26046", "exact", "Surimisticks (krabsticks)", "Surimi (crab) sticks", "Surimi-Stäbchen", "Bâtonnets de surimi"];
        };
        readonly 'meat-poultry': {
            readonly 'kipfilet-rauw': readonly [28, 100, 1, "chicken-fillet", "raw", readonly ["animal"], "usda-sr28", "05062", "exact", "Kipfilet, rauw", "Chicken breast, skinless, raw", "Hähnchenbrustfilet, roh", "Filet de poulet, cru"];
            readonly 'kipfilet-bereid': readonly [29, 100, 1, "chicken-fillet", "cooked", readonly ["animal"], "usda-sr28", "05064", "exact", "Kipfilet, bereid", "Chicken breast, skinless, roasted", "Hähnchenbrustfilet, gegart", "Filet de poulet, cuit"];
            readonly 'kalkoenfilet-bereid': readonly [28, 100, 1, "fillet", "cooked", readonly ["animal"], "usda-sr28", "05711", "exact", "Kalkoenfilet, bereid", "Turkey breast, roasted", "Putenbrust, gegart", "Filet de dinde, cuit"];
            readonly 'rundergehakt-bereid': readonly [22, 100, 1, "portion", "cooked", readonly ["animal"], "usda-sr28", "23220", "exact", "Rundergehakt, bereid", "Minced beef, cooked", "Rinderhackfleisch, gegart", "Bœuf haché, cuit"];
            readonly 'hamburger-bereid': readonly [19, 85, 1, "hamburger", "cooked", readonly ["gluten", "soy", "animal"], "usda-sr28", "13317", "exact", "Hamburger (rund), bereid", "Beef burger, cooked", "Hamburger (Rind), gegart", "Steak haché de bœuf, cuit"];
            readonly 'biefstuk-bereid': readonly [26, 100, 1, "beef-steak", "cooked", readonly ["animal"], "usda-sr28", "13454", "close", "Biefstuk, bereid", "Beef steak (sirloin), cooked", "Rindersteak, gegart", "Bifteck, cuit"];
            readonly runderstoofvlees: readonly [23, 100, 1, "portion", "cooked", readonly ["animal"], "usda-sr28", "23602", "close", "Runderstoofvlees (sukade), gestoofd", "Braising beef, braised", "Rinderschmorfleisch, geschmort", "Bœuf à braiser, braisé"];
            readonly 'runderlever-bereid': readonly [22, 100, 1, "slice-of-meat", "fried", readonly ["animal"], "usda-sr28", "13327", "exact", "Runderlever, gebakken", "Beef liver, pan-fried", "Rinderleber, gebraten", "Foie de bœuf, poêlé"];
            readonly 'varkenshaas-bereid': readonly [29, 100, 1, "portion", "cooked", readonly ["animal"], "usda-sr28", "10061", "exact", "Varkenshaas, bereid", "Pork tenderloin, roasted", "Schweinefilet, gegart", "Filet mignon de porc, cuit"];
            readonly 'karbonade-bereid': readonly [26, 100, 1, "chop", "cooked", readonly ["animal"], "usda-sr28", "10042", "exact", "Varkenskarbonade, bereid", "Pork chop, cooked", "Schweinekotelett, gegart", "Côte de porc, cuite"];
            readonly 'ontbijtspek-gebakken': readonly [31, 20, 2, "rasher", "fried", readonly ["animal"], "usda-sr28", "10862", "exact", "Ontbijtspek (bacon), gebakken", "Bacon, pan-fried", "Frühstücksspeck, gebraten", "Bacon, poêlé"];
            readonly 'ham-gekookt': readonly [22, 15, 1, "thin-slice", "as-sold", readonly ["animal"], "usda-sr28", "07029", "exact", "Ham, gekookt", "Cooked ham", "Kochschinken", "Jambon cuit"];
            readonly 'rauwe-ham': readonly [36.2, 15, 1, "thin-slice", "as-sold", readonly ["animal"], "ciqual-2025", "28800", "exact", "Rauwe ham", "Dry-cured ham", "Rohschinken", "Jambon cru"];
            readonly salami: readonly [20, 15, 3, "thin-slice", "as-sold", readonly ["dairy", "animal"], "usda-sr28", "07072", "exact", "Salami", "Salami", "Salami", "Salami"];
            readonly leverworst: readonly [12, 15, 1, "spread-on-bread", "as-sold", readonly ["gluten", "dairy", "animal"], "usda-sr28", "07041", "exact", "Leverworst", "Liver sausage", "Leberwurst", "Saucisse de foie"];
            readonly rookworst: readonly [11, 75, 1, "piece-of-sausage", "as-sold", readonly ["dairy", "soy", "animal"], "usda-sr28", "07074", "close", "Rookworst", "Smoked pork sausage", "Räucherwurst", "Saucisse fumée de porc"];
            readonly braadworst: readonly [21, 85, 1, "sausage", "cooked", readonly ["gluten", "dairy", "animal"], "usda-sr28", "07013", "close", "Braadworst, bereid", "Pork sausage (bratwurst), cooked", "Bratwurst, gegart", "Saucisse à griller, cuite"];
            readonly 'lamsbout-bereid': readonly [26, 100, 1, "portion", "cooked", readonly ["animal"], "usda-sr28", "17014", "exact", "Lamsbout, gebraden", "Leg of lamb, roasted", "Lammkeule, gebraten", "Gigot d'agneau, rôti"];
            readonly 'kippendij-bereid': readonly [24, 100, 1, "chicken-thigh", "cooked", readonly ["animal"], "usda-sr28", "05098", "exact", "Kippendij zonder vel, bereid", "Chicken thigh, skinless, roasted", "Hähnchenoberschenkel ohne Haut, gegart", "Haut de cuisse de poulet sans peau, cuit"];
            readonly 'kip-met-vel': readonly [23, 100, 1, "portion", "cooked", readonly ["animal"], "usda-sr28", "05009", "exact", "Kip met vel, gebraden", "Chicken with skin, roasted", "Hähnchen mit Haut, gebraten", "Poulet avec peau, rôti"];
            readonly 'eend-bereid': readonly [20, 100, 1, "portion", "cooked", readonly ["animal"], "usda-sr28", "05142", "exact", "Eend zonder vel, gebraden", "Duck, meat only, roasted", "Ente ohne Haut, gebraten", "Canard sans peau, rôti"];
            readonly 'kippenlever-bereid': readonly [25, 100, 1, "portion", "cooked", readonly ["animal"], "usda-sr28", "05028", "exact", "Kippenlever, bereid", "Chicken liver, cooked", "Hühnerleber, gegart", "Foie de poulet, cuit"];
            readonly rosbief: readonly [20, 30, 2, "thin-slice", "cooked", readonly ["animal"], "usda-sr28", "23598", "close", "Rosbief, gebraden", "Roast beef", "Roastbeef, gebraten", "Rosbif, rôti"];
            readonly 'varkensgehakt-bereid': readonly [24, 100, 1, "portion", "cooked", readonly ["animal"], "usda-sr28", "10220", "exact", "Varkensgehakt, bereid", "Minced pork, cooked", "Schweinehackfleisch, gegart", "Porc haché, cuit"];
            readonly 'spareribs-bereid': readonly [24, 150, 1, "portion", "cooked", readonly ["animal"], "usda-sr28", "10089", "exact", "Spareribs, bereid", "Pork spare ribs, cooked", "Schälrippchen, gegart", "Travers de porc, cuits"];
            readonly pate: readonly [13, 15, 1, "spread-on-bread", "as-sold", readonly ["gluten", "dairy", "animal"], "usda-sr28", "07055", "exact", "Paté", "Liver pâté", "Leberpastete", "Pâté de foie"];
            readonly knakworst: readonly [13.4, 50, 2, "small-sausage", "as-sold", readonly ["dairy", "soy", "animal"], "ciqual-2025", "30742", "close", "Knakworst", "Frankfurter-type sausage", "Knackwurst", "Saucisse de Strasbourg (knack)"];
            readonly 'kalfsvlees-bereid': readonly [29.5, 100, 1, "escalope", "cooked", readonly ["animal"], "ciqual-2025", "6520", "exact", "Kalfsschnitzel (naturel), bereid", "Veal escalope, cooked", "Kalbsschnitzel (natur), gegart", "Escalope de veau, cuite"];
            readonly 'konijn-bereid': readonly [21, 100, 1, "portion", "cooked", readonly ["animal"], "usda-sr28", "17178", "exact", "Konijn, gebraden", "Rabbit, roasted", "Kaninchen, gebraten", "Lapin, rôti"];
            readonly 'hert-bereid': readonly [24, 100, 1, "portion", "cooked", readonly ["animal"], "usda-sr28", "17165", "exact", "Hert, gebraden", "Venison, roasted", "Hirsch, gebraten", "Cerf, rôti"];
        };
        readonly 'meat-alternatives': {
            readonly 'tofu-stevig': readonly [58, 100, 0.5, "block", "as-sold", readonly ["soy"], "usda-sr28", "16426", "exact", "Tofu, stevig (calciumsulfaat)", "Tofu, firm (calcium sulphate)", "Tofu, fest (Calciumsulfat)", "Tofu ferme (sulfate de calcium)"];
            readonly 'tofu-nigari': readonly [37, 100, 0.5, "block", "as-sold", readonly ["soy"], "usda-sr28", "16126", "exact", "Tofu, stevig (nigari)", "Tofu, firm (nigari)", "Tofu, fest (Nigari)", "Tofu ferme (nigari)"];
            readonly tempe: readonly [81, 75, 1, "portion", "as-sold", readonly ["soy"], "usda-sr28", "16114", "exact", "Tempé", "Tempeh", "Tempeh", "Tempeh"];
            readonly seitan: readonly [18, 75, 1, "portion", "as-sold", readonly ["gluten", "soy"], "ciqual-2025", "25598", "exact", "Seitan", "Seitan", "Seitan", "Seitan"];
            readonly 'sojabrokjes-geweld': readonly [100, 75, 1, "portion", "processed", readonly ["soy"], "ciqual-2025", "20591", "exact", "Sojabrokjes (getextureerde soja), geweld", "Textured soya protein, rehydrated", "Sojagranulat, eingeweicht", "Protéines de soja texturées, réhydratées"];
            readonly vegagehakt: readonly [66, 75, 1, "portion", "as-sold", readonly ["gluten", "dairy", "soy", "animal"], "ciqual-2025", "30181", "exact", "Vegetarisch gehakt op basis van soja", "Soya-based mince", "Vegetarisches Hack auf Sojabasis", "Haché végétal à base de soja"];
            readonly vegaburger: readonly [56, 75, 1, "burger", "as-sold", readonly ["gluten", "dairy", "soy", "animal"], "usda-sr28", "16147", "exact", "Vegetarische burger", "Veggie burger", "Veggieburger", "Galette végétarienne"];
            readonly vegaschnitzel: readonly [81, 85, 1, "escalope", "as-sold", readonly ["gluten", "dairy", "soy", "animal"], "ciqual-2025", "20914", "close", "Sojaschnitzel (vegetarisch)", "Soya patty (vegetarian)", "Sojaschnitzel (vegetarisch)", "Galette de soja (végétarienne)"];
            readonly falafel: readonly [82, 60, 3, "small-ball", "fried", readonly ["gluten"], "usda-sr28", "16138", "exact", "Falafel, zelfgemaakt", "Falafel, home-made", "Falafel, hausgemacht", "Falafel, maison"];
            readonly sojayoghurt: readonly [16, 150, 1, "dessert-bowl", "as-sold", readonly ["soy"], "ciqual-2025", "19693", "exact", "Sojayoghurt, naturel, ongezoet", "Soya yoghurt alternative, plain", "Sojajoghurt, natur", "Dessert au soja fermenté nature"];
            readonly vegaballetjes: readonly [64, 75, 4, "small-ball", "as-sold", readonly ["gluten", "dairy", "soy", "animal"], "ciqual-2025", "25589", "exact", "Vegetarische balletjes (soja/tarwe)", "Vegetarian balls (soya/wheat)", "Vegetarische Bällchen (Soja/Weizen)", "Boulettes végétales (soja/blé)"];
            readonly linzenburger: readonly [59, 75, 1, "burger", "as-sold", readonly ["gluten", "dairy", "soy", "animal"], "ciqual-2025", "25591", "exact", "Linzenburger met soja en groente", "Lentil burger with soya and vegetables", "Linsenbratling mit Soja und Gemüse", "Galette de lentilles, soja et légumes"];
            readonly vegaworst: readonly [36, 50, 1, "sausage", "as-sold", readonly ["gluten", "dairy", "soy", "animal"], "usda-sr28", "16107", "exact", "Vegetarische worst", "Vegetarian sausage", "Vegetarische Wurst", "Saucisse végétarienne"];
            readonly natto: readonly [115, 50, 1, "small-tub", "as-sold", readonly ["soy"], "usda-sr28", "16113", "exact", "Natto", "Natto", "Natto", "Natto"];
        };
        readonly 'chocolate-sweets': {
            readonly 'chocolade-puur-70-85': readonly [228, 20, 2, "square", "as-sold", readonly ["nuts", "dairy", "soy", "animal"], "usda-sr28", "19904", "exact", "Pure chocolade, 70–85% cacao", "Dark chocolate, 70–85% cocoa", "Zartbitterschokolade, 70–85 % Kakao", "Chocolat noir, 70–85 % de cacao"];
            readonly 'chocolade-puur-60-69': readonly [176, 20, 2, "square", "as-sold", readonly ["nuts", "dairy", "soy", "animal"], "usda-sr28", "19903", "exact", "Pure chocolade, 60–69% cacao", "Dark chocolate, 60–69% cocoa", "Zartbitterschokolade, 60–69 % Kakao", "Chocolat noir, 60–69 % de cacao"];
            readonly 'chocolade-puur-45-59': readonly [146, 20, 2, "square", "as-sold", readonly ["nuts", "dairy", "soy", "animal"], "usda-sr28", "19902", "exact", "Pure chocolade, 45–59% cacao", "Dark chocolate, 45–59% cocoa", "Zartbitterschokolade, 45–59 % Kakao", "Chocolat noir, 45–59 % de cacao"];
            readonly melkchocolade: readonly [63, 20, 2, "square", "as-sold", readonly ["nuts", "dairy", "soy", "animal"], "usda-sr28", "19120", "exact", "Melkchocolade", "Milk chocolate", "Milchschokolade", "Chocolat au lait"];
            readonly 'witte-chocolade': readonly [12, 20, 2, "square", "as-sold", readonly ["nuts", "dairy", "soy", "animal"], "usda-sr28", "19087", "exact", "Witte chocolade", "White chocolate", "Weiße Schokolade", "Chocolat blanc"];
            readonly cacaopoeder: readonly [499, 5, 1, "heaped-teaspoon", "dry", readonly [], "usda-sr28", "19165", "exact", "Cacaopoeder, ongezoet", "Cocoa powder, unsweetened", "Kakaopulver, ungesüßt", "Cacao en poudre, non sucré"];
            readonly hazelnootpasta: readonly [64, 15, 1, "spread-on-bread", "processed", readonly ["nuts", "dairy", "soy", "animal"], "usda-sr28", "19125", "exact", "Chocolade-hazelnootpasta", "Chocolate hazelnut spread", "Nuss-Nougat-Creme", "Pâte à tartiner chocolat-noisette"];
            readonly mueslireep: readonly [97, 25, 1, "bar", "as-sold", readonly ["nuts", "gluten", "dairy", "soy", "animal"], "usda-sr28", "19015", "exact", "Mueslireep, hard", "Granola bar, hard, plain", "Müsliriegel, hart", "Barre de céréales, dure"];
            readonly honing: readonly [2, 15, 1, "tablespoon", "as-sold", readonly ["animal"], "usda-sr28", "19296", "exact", "Honing", "Honey", "Honig", "Miel"];
            readonly 'suiker-wit': readonly [0, 4, 1, "sugar-cube", "as-sold", readonly [], "usda-sr28", "19335", "exact", "Suiker, wit", "Sugar, white", "Zucker, weiß", "Sucre blanc"];
            readonly rietmelasse: readonly [242, 15, 1, "tablespoon", "as-sold", readonly [], "usda-sr28", "19304", "exact", "Rietsuikermelasse", "Molasses", "Zuckerrohrmelasse", "Mélasse de canne"];
            readonly jam: readonly [4, 15, 1, "spread-on-bread", "as-sold", readonly [], "usda-sr28", "19297", "exact", "Jam", "Jam", "Konfitüre", "Confiture"];
            readonly amandelspijs: readonly [130, 25, 1, "slice", "processed", readonly ["nuts", "animal"], "usda-sr28", "12071", "close", "Amandelspijs", "Almond paste", "Marzipanrohmasse", "Pâte d'amandes"];
            readonly stroopwafel: readonly [24, 40, 1, "syrup-waffle", "as-sold", readonly ["gluten", "dairy", "soy", "animal"], "ciqual-2025", "23849", "close", "Stroopwafel (dunne gevulde wafel)", "Syrup waffle (thin filled waffle)", "Sirupwaffel (dünne gefüllte Waffel)", "Gaufre fine fourrée (miel, caramel ou vergeoise)"];
            readonly speculaas: readonly [14.9, 10, 1, "biscuit", "as-sold", readonly ["nuts", "gluten", "dairy", "soy", "animal"], "ciqual-2025", "24009", "close", "Speculaas (speculoos)", "Speculoos biscuit", "Spekulatius", "Spéculoos"];
            readonly mariakaakje: readonly [28, 5, 1, "marie-biscuit", "as-sold", readonly ["gluten", "dairy", "animal"], "usda-sr28", "28351", "exact", "Mariakaakje", "Marie biscuit", "Butterkeks (Marie)", "Biscuit Marie"];
            readonly appeltaart: readonly [7, 120, 1, "slice-of-pie", "baked", readonly ["nuts", "gluten", "dairy", "animal"], "usda-sr28", "18302", "close", "Appeltaart, zelfgemaakt", "Apple pie, home-made", "Apfelkuchen, hausgemacht", "Tarte aux pommes, maison"];
            readonly chocopinda: readonly [96, 25, 1, "handful", "processed", readonly ["nuts", "dairy", "soy", "animal"], "usda-sr28", "19126", "exact", "Chocoladepinda's (melk)", "Milk chocolate coated peanuts", "Erdnüsse in Milchschokolade", "Cacahuètes enrobées de chocolat au lait"];
            readonly ahornsiroop: readonly [21, 15, 1, "tablespoon", "as-sold", readonly [], "usda-sr28", "19353", "exact", "Ahornsiroop", "Maple syrup", "Ahornsirup", "Sirop d'érable"];
            readonly winegums: readonly [1, 25, 5, "piece", "as-sold", readonly ["animal"], "usda-sr28", "19106", "close", "Winegums", "Gumdrops (fruit gums)", "Fruchtgummi", "Bonbons gélifiés"];
            readonly halva: readonly [218, 25, 1, "small-piece", "as-sold", readonly ["nuts"], "usda-sr28", "19117", "exact", "Halva (sesam)", "Halva (sesame)", "Halva (Sesam)", "Halva (sésame)"];
            readonly cake: readonly [9.4, 30, 1, "slice", "baked", readonly ["gluten", "dairy", "animal"], "ciqual-2025", "23080", "close", "Cake (boterkwartcake)", "Pound cake", "Rührkuchen (Sandkuchen)", "Quatre-quarts"];
            readonly brownie: readonly [53, 40, 1, "piece", "baked", readonly ["nuts", "gluten", "dairy", "soy", "animal"], "usda-sr28", "18154", "exact", "Brownie, zelfgemaakt", "Brownie, home-made", "Brownie, hausgemacht", "Brownie, maison"];
        };
        readonly drinks: {
            readonly 'koffie-zwart': readonly [3, 125, 1, "cup", "drink", readonly [], "usda-sr28", "14209", "exact", "Koffie, zwart (filter)", "Coffee, brewed", "Kaffee, schwarz (Filter)", "Café filtre"];
            readonly espresso: readonly [80, 30, 1, "shot", "drink", readonly [], "usda-sr28", "14210", "exact", "Espresso", "Espresso", "Espresso", "Expresso"];
            readonly 'thee-zwart': readonly [3, 150, 1, "cup", "drink", readonly [], "usda-sr28", "14355", "exact", "Zwarte thee", "Black tea, brewed", "Schwarzer Tee", "Thé noir infusé"];
            readonly 'thee-groen': readonly [1, 150, 1, "cup", "drink", readonly [], "usda-sr28", "14278", "exact", "Groene thee", "Green tea, brewed", "Grüner Tee", "Thé vert infusé"];
            readonly kraanwater: readonly [1, 200, 1, "glass", "drink", readonly [], "usda-sr28", "14411", "close", "Kraanwater (gemiddeld VS)", "Tap water (US average)", "Leitungswasser (US-Mittel)", "Eau du robinet (moyenne É.-U.)"];
            readonly mineraalwater: readonly [3.97, 200, 1, "glass", "drink", readonly [], "ciqual-2025", "18044", "close", "Mineraalwater (gemiddeld Frankrijk)", "Mineral water (French average)", "Mineralwasser (Mittel Frankreich)", "Eau minérale (moyenne France)"];
            readonly sinaasappelsap: readonly [11, 200, 1, "glass", "drink", readonly [], "usda-sr28", "09206", "exact", "Sinaasappelsap, vers", "Orange juice, fresh", "Orangensaft, frisch", "Jus d'orange frais"];
            readonly appelsap: readonly [5, 200, 1, "glass", "drink", readonly [], "usda-sr28", "09016", "exact", "Appelsap", "Apple juice", "Apfelsaft", "Jus de pomme"];
            readonly kokoswater: readonly [6, 200, 1, "glass", "drink", readonly ["nuts"], "usda-sr28", "14090", "exact", "Kokoswater, ongezoet", "Coconut water, unsweetened", "Kokoswasser, ungesüßt", "Eau de coco, non sucrée"];
            readonly chocolademelk: readonly [14, 150, 1, "beaker", "drink", readonly ["dairy", "animal"], "usda-sr28", "01103", "close", "Chocolademelk, halfvol", "Chocolate milk, reduced fat", "Kakaotrunk, fettarm", "Lait chocolaté demi-écrémé"];
            readonly sojadrink: readonly [25, 150, 1, "beaker", "drink", readonly ["soy"], "usda-sr28", "16120", "exact", "Sojadrink, niet verrijkt", "Soya drink, unfortified", "Sojadrink, nicht angereichert", "Boisson au soja, non enrichie"];
            readonly amandeldrink: readonly [7, 150, 1, "beaker", "drink", readonly ["nuts"], "usda-sr28", "14091", "exact", "Amandeldrink, ongezoet", "Almond drink, unsweetened", "Mandeldrink, ungesüßt", "Boisson à l'amande, non sucrée"];
            readonly haverdrink: readonly [2.3, 150, 1, "beaker", "drink", readonly ["gluten"], "ciqual-2025", "18899", "exact", "Haverdrink", "Oat drink", "Haferdrink", "Boisson à l'avoine"];
            readonly cola: readonly [0, 250, 1, "glass", "drink", readonly [], "usda-sr28", "14148", "exact", "Cola", "Cola", "Cola", "Cola"];
            readonly bier: readonly [6, 250, 1, "glass", "drink", readonly ["gluten"], "usda-sr28", "14003", "exact", "Bier (pils)", "Beer (lager)", "Bier (Pils)", "Bière blonde"];
            readonly 'wijn-rood': readonly [12, 100, 1, "glass", "drink", readonly [], "usda-sr28", "14096", "exact", "Rode wijn", "Red wine", "Rotwein", "Vin rouge"];
            readonly 'wijn-wit': readonly [10, 100, 1, "glass", "drink", readonly [], "usda-sr28", "14106", "exact", "Witte wijn", "White wine", "Weißwein", "Vin blanc"];
            readonly oploskoffie: readonly [4, 125, 1, "cup", "drink", readonly [], "usda-sr28", "14215", "exact", "Oploskoffie, bereid", "Instant coffee, prepared", "Löslicher Kaffee, zubereitet", "Café soluble, préparé"];
            readonly kruidenthee: readonly [1, 150, 1, "cup", "drink", readonly [], "usda-sr28", "14381", "exact", "Kruidenthee", "Herbal tea, brewed", "Kräutertee", "Tisane"];
            readonly tomatensap: readonly [11, 200, 1, "glass", "drink", readonly [], "usda-sr28", "11886", "exact", "Tomatensap", "Tomato juice, unsalted", "Tomatensaft", "Jus de tomate"];
            readonly druivensap: readonly [10, 200, 1, "glass", "drink", readonly [], "usda-sr28", "09135", "exact", "Druivensap", "Grape juice", "Traubensaft", "Jus de raisin"];
            readonly pruimensap: readonly [14, 150, 1, "glass", "drink", readonly [], "usda-sr28", "09294", "exact", "Pruimensap", "Prune juice", "Pflaumensaft", "Jus de pruneau"];
            readonly wortelsap: readonly [14, 150, 1, "glass", "drink", readonly [], "usda-sr28", "11655", "exact", "Wortelsap", "Carrot juice", "Karottensaft", "Jus de carotte"];
            readonly rijstdrink: readonly [11, 150, 1, "beaker", "drink", readonly [], "usda-sr28", "14639", "exact", "Rijstdrink, ongezoet", "Rice drink, unsweetened", "Reisdrink, ungesüßt", "Boisson au riz, non sucrée"];
        };
        readonly 'herbs-spices-other': {
            readonly 'peterselie-vers': readonly [50, 5, 1, "tablespoon-chopped", "raw", readonly [], "usda-sr28", "11297", "exact", "Peterselie, vers", "Parsley, fresh", "Petersilie, frisch", "Persil frais"];
            readonly 'basilicum-gedroogd': readonly [711, 1, 1, "teaspoon", "dried", readonly [], "usda-sr28", "02003", "exact", "Basilicum, gedroogd", "Basil, dried", "Basilikum, getrocknet", "Basilic séché"];
            readonly kerriepoeder: readonly [255, 2, 1, "teaspoon", "dried", readonly [], "usda-sr28", "02015", "exact", "Kerriepoeder", "Curry powder", "Currypulver", "Poudre de curry"];
            readonly kurkuma: readonly [208, 3, 1, "teaspoon", "dried", readonly [], "usda-sr28", "02043", "exact", "Kurkuma, gemalen", "Turmeric, ground", "Kurkuma, gemahlen", "Curcuma moulu"];
            readonly kaneel: readonly [60, 2, 1, "teaspoon", "dried", readonly [], "usda-sr28", "02010", "exact", "Kaneel, gemalen", "Cinnamon, ground", "Zimt, gemahlen", "Cannelle moulue"];
            readonly sojasaus: readonly [74, 15, 1, "tablespoon", "processed", readonly ["gluten", "soy"], "usda-sr28", "16123", "exact", "Sojasaus", "Soy sauce", "Sojasoße", "Sauce soja"];
            readonly olijfolie: readonly [0, 10, 1, "tablespoon", "processed", readonly [], "usda-sr28", "04053", "exact", "Olijfolie", "Olive oil", "Olivenöl", "Huile d'olive"];
            readonly halvarine: readonly [5, 6, 1, "spread-on-bread", "processed", readonly ["dairy", "soy", "animal"], "ciqual-2025", "16592", "exact", "Halvarine", "Low-fat spread", "Halbfettmargarine", "Matière grasse à tartiner légère"];
            readonly 'olijven-groen': readonly [11, 15, 5, "olive", "pickled", readonly [], "usda-sr28", "09195", "exact", "Groene olijven", "Green olives", "Grüne Oliven", "Olives vertes"];
            readonly chips: readonly [67, 25, 1, "snack-bowl", "as-sold", readonly [], "usda-sr28", "19811", "exact", "Chips, naturel, ongezouten", "Potato crisps, plain, unsalted", "Kartoffelchips, ungesalzen", "Chips de pommes de terre, non salées"];
            readonly gistextract: readonly [180, 5, 1, "teaspoon", "processed", readonly ["gluten"], "usda-sr28", "43406", "exact", "Gistextractpasta (zoals Marmite)", "Yeast extract spread", "Hefeextrakt-Aufstrich", "Pâte à tartiner à l'extrait de levure"];
            readonly edelgist: readonly [150, 5, 1, "tablespoon", "dried", readonly ["gluten"], "ciqual-2025", "11009", "close", "Edelgistvlokken (biergist)", "Yeast flakes (brewer's yeast)", "Hefeflocken (Bierhefe)", "Levure de bière en paillettes"];
            readonly 'nori-gedroogd': readonly [480, 3, 1, "sheet", "dried", readonly [], "ciqual-2025", "20987", "exact", "Nori (zeewier), gedroogd", "Nori seaweed, dried", "Nori-Alge, getrocknet", "Algue nori séchée"];
            readonly zout: readonly [1, 1, 1, "pinch", "dry", readonly [], "usda-sr28", "02047", "exact", "Keukenzout", "Table salt", "Speisesalz", "Sel de table"];
            readonly erwtensoep: readonly [19, 250, 1, "soup-plate", "canned", readonly ["gluten", "dairy", "soy", "animal"], "usda-sr28", "06451", "close", "Erwtensoep met ham, uit blik, bereid met water", "Split pea soup with ham, canned, made with water", "Erbsensuppe mit Schinken, Dose, zubereitet", "Soupe de pois cassés au jambon, en conserve"];
            readonly linzensoep: readonly [9, 250, 1, "soup-plate", "canned", readonly ["gluten", "dairy", "soy", "animal"], "usda-sr28", "06037", "close", "Linzensoep met ham, uit blik", "Lentil soup with ham, canned", "Linsensuppe mit Schinken, Dose", "Soupe de lentilles au jambon, en conserve"];
            readonly 'bieslook-vers': readonly [42, 3, 1, "tablespoon-chopped", "raw", readonly [], "usda-sr28", "11156", "exact", "Bieslook, vers", "Chives, fresh", "Schnittlauch, frisch", "Ciboulette fraîche"];
            readonly 'basilicum-vers': readonly [64, 5, 10, "leaf", "raw", readonly [], "usda-sr28", "02044", "exact", "Basilicum, vers", "Basil, fresh", "Basilikum, frisch", "Basilic frais"];
            readonly 'koriander-vers': readonly [26, 5, 1, "tablespoon-chopped", "raw", readonly [], "usda-sr28", "11165", "exact", "Koriander, vers", "Coriander leaves, fresh", "Koriander, frisch", "Coriandre fraîche"];
            readonly 'dille-vers': readonly [55, 5, 1, "tablespoon-chopped", "raw", readonly [], "usda-sr28", "02045", "exact", "Dille, vers", "Dill, fresh", "Dill, frisch", "Aneth frais"];
            readonly 'munt-vers': readonly [63, 5, 1, "sprig", "raw", readonly [], "usda-sr28", "02065", "exact", "Munt, vers", "Mint (spearmint), fresh", "Minze, frisch", "Menthe fraîche"];
            readonly 'tijm-gedroogd': readonly [220, 1, 1, "teaspoon", "dried", readonly [], "usda-sr28", "02042", "exact", "Tijm, gedroogd", "Thyme, dried", "Thymian, getrocknet", "Thym séché"];
            readonly 'oregano-gedroogd': readonly [270, 1, 1, "teaspoon", "dried", readonly [], "usda-sr28", "02027", "exact", "Oregano, gedroogd", "Oregano, dried", "Oregano, getrocknet", "Origan séché"];
            readonly komijn: readonly [366, 2, 1, "teaspoon", "dried", readonly [], "usda-sr28", "02014", "exact", "Komijnzaad", "Cumin seed", "Kreuzkümmel", "Graines de cumin"];
            readonly paprikapoeder: readonly [178, 2, 1, "teaspoon", "dried", readonly [], "usda-sr28", "02028", "exact", "Paprikapoeder", "Paprika powder", "Paprikapulver", "Paprika en poudre"];
            readonly 'peper-zwart': readonly [171, 1, 0.5, "teaspoon", "dried", readonly [], "usda-sr28", "02030", "exact", "Zwarte peper", "Black pepper", "Schwarzer Pfeffer", "Poivre noir"];
            readonly 'gember-vers': readonly [43, 5, 1, "thin-slice", "raw", readonly [], "usda-sr28", "11216", "exact", "Gember, vers", "Ginger, fresh", "Ingwer, frisch", "Gingembre frais"];
            readonly mosterd: readonly [48, 5, 1, "teaspoon", "processed", readonly [], "usda-sr28", "02046", "exact", "Mosterd", "Mustard", "Senf", "Moutarde"];
            readonly ketchup: readonly [13, 15, 1, "tablespoon", "processed", readonly [], "usda-sr28", "11935", "exact", "Tomatenketchup", "Tomato ketchup", "Tomatenketchup", "Ketchup"];
            readonly mayonaise: readonly [1, 15, 1, "tablespoon", "processed", readonly ["animal"], "usda-sr28", "04025", "exact", "Mayonaise", "Mayonnaise", "Mayonnaise", "Mayonnaise"];
            readonly pesto: readonly [47, 15, 1, "tablespoon", "processed", readonly ["nuts", "dairy", "animal"], "usda-sr28", "06626", "exact", "Pesto, groen", "Pesto, green", "Pesto, grün", "Pesto vert"];
            readonly miso: readonly [48, 15, 1, "tablespoon", "processed", readonly ["gluten", "soy"], "usda-sr28", "16112", "exact", "Miso", "Miso", "Miso", "Miso"];
            readonly augurk: readonly [7, 30, 1, "gherkin", "pickled", readonly [], "usda-sr28", "11937", "close", "Augurk", "Pickled gherkin (dill)", "Gewürzgurke", "Cornichon au vinaigre"];
            readonly kappertjes: readonly [33, 5, 1, "teaspoon", "pickled", readonly [], "usda-sr28", "02054", "exact", "Kappertjes", "Capers", "Kapern", "Câpres"];
            readonly tortillachips: readonly [84, 25, 1, "snack-bowl", "as-sold", readonly [], "usda-sr28", "19056", "exact", "Tortillachips", "Tortilla chips", "Tortillachips", "Chips de maïs"];
            readonly 'wakame-gedroogd': readonly [931, 3, 1, "tablespoon", "dried", readonly [], "ciqual-2025", "20999", "close", "Wakame (zeewier), gedroogd", "Wakame seaweed, dried", "Wakame-Alge, getrocknet", "Algue wakamé séchée"];
            readonly bouillon: readonly [2, 250, 1, "mug", "cooked", readonly ["gluten", "dairy", "soy", "animal"], "usda-sr28", "06476", "exact", "Bouillon (runder-, van blokje), bereid", "Beef stock from cube, prepared", "Rinderbrühe aus Würfel, zubereitet", "Bouillon de bœuf (cube), préparé"];
            readonly tomatensoep: readonly [7, 250, 1, "soup-plate", "canned", readonly ["gluten", "dairy", "animal"], "usda-sr28", "06559", "exact", "Tomatensoep uit blik, bereid met water", "Tomato soup, canned, made with water", "Tomatensuppe aus der Dose, zubereitet", "Soupe de tomate en conserve, préparée"];
        };
    };
    readonly suggestedFoods: readonly ["havermout-droog", "amandel-rauw", "bruine-bonen-gekookt", "spinazie-rauw", "banaan", "yoghurt-mager", "gemengde-noten", "volkorenbrood", "kabeljauw-bereid", "sojayoghurt", "chocolade-puur-70-85", "linzen-gekookt", "aardappel-schil-oven", "sinaasappel", "halfvolle-melk", "zalm-gekweekt-bereid", "tofu-stevig", "sojadrink", "roggebrood", "pompoenpit-gedroogd", "kikkererwten-gekookt", "spruitjes-gekookt", "appel", "yoghurt-vol", "forel-bereid", "vegaburger", "volkorencracker", "walnoot", "kidneybonen-gekookt", "rode-biet-gekookt", "kiwi", "kwark-mager", "schelvis-bereid", "tempe", "popcorn", "zonnebloempit", "doperwten-diepvries", "courgette-gekookt", "mandarijn", "karnemelk", "muesli", "pindakaas", "hummus", "zoete-aardappel-gekookt", "avocado", "cashewnoot-rauw", "edamame", "vijg-gedroogd", "volkorenpasta-gekookt", "hazelnoot-rauw", "zwarte-bonen-gekookt", "framboos", "zilvervliesrijst-gekookt", "pinda-geroosterd", "tuinbonen-gekookt", "braam", "bulgur-gekookt", "lijnzaad", "spliterwten-gekookt", "quinoa-gekookt", "chiazaad", "boekweit-gekookt", "gierst-gekookt"];
    readonly foodSynonyms: {
        readonly 'aardappel-gekookt': {
            nl: string;
            en: string;
            de: string;
            fr: string;
        };
        readonly 'aardappel-schil-oven': {
            readonly nl: 'piepers gepofte';
            readonly en: 'jacket';
            readonly de: 'Folienkartoffel';
        };
        readonly 'aubergine-gekookt': {
            readonly en: 'eggplant';
            readonly de: 'Melanzani';
        };
        readonly bleekselderij: {
            readonly nl: 'selderie bleekselderie';
            readonly de: 'Stangensellerie';
        };
        readonly 'boerenkool-gekookt': {
            nl: string;
        };
        readonly 'boerenkool-rauw': {
            nl: string;
        };
        readonly 'champignons-gebakken': {
            nl: string;
            de: string;
        };
        readonly 'champignons-rauw': {
            nl: string;
            de: string;
        };
        readonly 'courgette-gekookt': {
            readonly nl: 'zucchini';
            readonly en: 'zucchini';
        };
        readonly 'friet-oven': {
            readonly nl: 'patat';
            readonly de: 'Fritten';
        };
        readonly 'knolselderij-gekookt': {
            readonly nl: 'selderie knolselderie';
        };
        readonly 'koolraap-gekookt': {
            readonly de: 'Kohlrübe';
        };
        readonly 'lente-ui': {
            readonly en: 'scallion green onion';
        };
        readonly 'okra-gekookt': {
            readonly en: "lady's fingers";
        };
        readonly 'paprika-groen': {
            en: string;
        };
        readonly 'paprika-rood': {
            en: string;
        };
        readonly 'peultjes-gekookt': {
            readonly nl: 'peulen';
            readonly de: 'Kaiserschoten Kefen';
        };
        readonly 'rode-biet-gekookt': {
            readonly nl: 'kroten';
            readonly de: 'Randen';
        };
        readonly rucola: {
            readonly nl: 'raketsla arugula';
            readonly en: 'arugula rocket';
            readonly de: 'Rauke';
        };
        readonly 'savooiekool-gekookt': {
            readonly nl: 'groene kool';
        };
        readonly 'snijbiet-gekookt': {
            en: string;
            de: string;
            fr: string;
        };
        readonly 'snijbiet-rauw': {
            en: string;
            de: string;
            fr: string;
        };
        readonly 'sperziebonen-gekookt': {
            readonly nl: 'prinsessenbonen snijbonen haricots verts boontjes';
            readonly en: 'string French';
            readonly de: 'Fisolen Brechbohnen';
        };
        readonly 'suikermais-gekookt': {
            readonly nl: 'maïskolf';
            readonly en: 'corn cob';
        };
        readonly 'ui-rauw': {
            readonly nl: 'ajuin';
        };
        readonly veldsla: {
            readonly de: 'Rapunzel';
            readonly fr: 'doucette';
        };
        readonly 'witlof-rauw': {
            readonly nl: 'Brussels lof';
        };
        readonly 'wortel-gekookt': {
            nl: string;
            de: string;
        };
        readonly 'wortel-rauw': {
            nl: string;
            de: string;
        };
        readonly 'zoete-aardappel-gekookt': {
            readonly nl: 'bataat';
            readonly de: 'Batate';
        };
        readonly 'abrikoos-vers': {
            readonly de: 'Marille';
        };
        readonly 'blauwe-bes': {
            readonly nl: 'bosbes bosbessen';
            readonly de: 'Blaubeeren';
        };
        readonly grapefruit: {
            readonly nl: 'pompelmoes';
        };
        readonly passievrucht: {
            readonly nl: 'passiefruit maracuja';
            readonly de: 'Maracuja';
        };
        readonly 'pruim-gedroogd': {
            readonly nl: 'pruimedant';
        };
        readonly 'rode-bes': {
            readonly nl: 'trosbes';
            readonly de: 'Ribisel';
        };
        readonly rozijn: {
            readonly nl: 'sultana';
            readonly en: 'sultana';
        };
        readonly sinaasappel: {
            readonly nl: 'appelsien';
            readonly de: 'Apfelsine';
        };
        readonly 'adukibonen-gekookt': {
            readonly nl: 'azuki adzuki';
            readonly en: 'azuki';
        };
        readonly 'doperwten-blik': {
            nl: string;
            en: string;
        };
        readonly 'doperwten-diepvries': {
            nl: string;
            en: string;
        };
        readonly 'doperwten-gekookt': {
            nl: string;
            en: string;
        };
        readonly 'doperwten-rauw': {
            nl: string;
            en: string;
        };
        readonly hummus: {
            readonly nl: 'hoemoes houmous';
        };
        readonly 'kidneybonen-blik': {
            nl: string;
            en: string;
        };
        readonly 'kidneybonen-gekookt': {
            nl: string;
            en: string;
        };
        readonly 'kikkererwten-blik': {
            nl: string;
            en: string;
            de: string;
            fr: string;
        };
        readonly 'kikkererwten-droog': {
            nl: string;
            en: string;
            de: string;
            fr: string;
        };
        readonly 'kikkererwten-gekookt': {
            nl: string;
            en: string;
            de: string;
            fr: string;
        };
        readonly kikkererwtenmeel: {
            readonly nl: 'garbanzomeel besan';
            readonly en: 'besan gram';
        };
        readonly 'linzen-droog': {
            nl: string;
            en: string;
            de: string;
            fr: string;
        };
        readonly 'linzen-gekookt': {
            nl: string;
            en: string;
            de: string;
            fr: string;
        };
        readonly 'mungbonen-gekookt': {
            readonly nl: 'katjang idjoe';
        };
        readonly 'rode-linzen-droog': {
            nl: string;
            en: string;
            de: string;
            fr: string;
        };
        readonly 'tuinbonen-gekookt': {
            readonly nl: 'labbonen';
            readonly en: 'fava';
            readonly de: 'Saubohnen Ackerbohnen';
        };
        readonly 'witte-bonen-blik': {
            en: string;
        };
        readonly 'witte-bonen-gekookt': {
            en: string;
        };
        readonly 'zwarte-ogenbonen-gekookt': {
            readonly en: 'peas cowpeas';
        };
        readonly 'amandel-rauw': {
            readonly nl: 'amandelmeel ongebrande';
        };
        readonly 'amandel-geroosterd': {
            readonly nl: 'gebrande';
        };
        readonly amandelpasta: {
            readonly nl: 'amandelboter';
        };
        readonly 'cashewnoot-geroosterd': {
            nl: string;
        };
        readonly 'cashewnoot-rauw': {
            nl: string;
        };
        readonly 'gemengde-noten': {
            readonly nl: 'notenmix';
        };
        readonly 'kastanje-geroosterd': {
            readonly de: 'Maroni Maronen';
            readonly fr: 'marrons';
        };
        readonly 'kokos-geraspt': {
            readonly nl: 'kokosrasp';
        };
        readonly lijnzaad: {
            readonly nl: 'vlaszaad gebroken gemalen';
        };
        readonly maanzaad: {
            readonly nl: 'papaverzaad';
        };
        readonly paranoot: {
            readonly nl: 'braziliaanse noot brazilnoot';
        };
        readonly pijnboompit: {
            readonly en: 'kernels';
            readonly de: 'Pignoli';
        };
        readonly 'pinda-geroosterd': {
            nl: string;
            en: string;
            fr: string;
        };
        readonly 'pinda-rauw': {
            nl: string;
            en: string;
            fr: string;
        };
        readonly pindakaas: {
            readonly nl: 'pindapasta';
        };
        readonly 'pompoenpit-gedroogd': {
            nl: string;
            en: string;
        };
        readonly 'pompoenpit-geroosterd': {
            nl: string;
            en: string;
        };
        readonly tahin: {
            readonly nl: 'tahini';
            readonly de: 'Tahini';
        };
        readonly walnoot: {
            readonly nl: 'okkernoot';
        };
        readonly zonnebloempit: {
            nl: string;
        };
        readonly 'zonnebloempit-geroosterd': {
            nl: string;
        };
        readonly 'boekweit-droog': {
            readonly nl: 'kasha';
        };
        readonly 'boekweit-gekookt': {
            readonly nl: 'kasha';
            readonly en: 'kasha';
        };
        readonly 'bulgur-gekookt': {
            readonly nl: 'boelgoer';
        };
        readonly 'eiermie-gekookt': {
            readonly nl: 'noedels bami';
        };
        readonly 'havermout-droog': {
            readonly nl: 'havervlokken';
            readonly en: 'oatmeal porridge';
        };
        readonly havermoutpap: {
            readonly en: 'oatmeal';
            readonly de: 'Porridge';
        };
        readonly 'krokante-muesli': {
            readonly nl: 'granola';
        };
        readonly maismeel: {
            readonly nl: 'polenta';
            readonly en: 'polenta';
            readonly de: 'Polenta';
            readonly fr: 'polenta';
        };
        readonly ontbijtkoek: {
            readonly nl: 'peperkoek kruidkoek';
        };
        readonly 'parelgort-gekookt': {
            readonly nl: 'gort';
        };
        readonly popcorn: {
            readonly nl: 'gepofte maïs';
        };
        readonly stokbrood: {
            readonly nl: 'baguette';
            readonly en: 'baguette';
            readonly de: 'Brot';
            readonly fr: 'pain';
        };
        readonly bruinbrood: {
            nl: string;
        };
        readonly meergranenbrood: {
            nl: string;
        };
        readonly witbrood: {
            nl: string;
        };
        readonly volkorenbrood: {
            readonly nl: string;
            readonly en: 'whole wheat wholewheat';
        };
        readonly 'volkorenpasta-droog': {
            nl: string;
            en: string;
        };
        readonly 'volkorenpasta-gekookt': {
            nl: string;
            en: string;
        };
        readonly 'witte-pasta-gekookt': {
            nl: string;
            en: string;
            de: string;
            fr: string;
        };
        readonly 'zilvervliesrijst-droog': {
            nl: string;
        };
        readonly 'zilvervliesrijst-gekookt': {
            nl: string;
        };
        readonly brie: {
            nl: string;
            en: string;
            de: string;
            fr: string;
        };
        readonly cheddar: {
            nl: string;
            en: string;
            de: string;
            fr: string;
        };
        readonly edammer: {
            nl: string;
            en: string;
            de: string;
            fr: string;
        };
        readonly emmentaler: {
            nl: string;
            en: string;
            de: string;
            fr: string;
        };
        readonly feta: {
            nl: string;
            en: string;
            de: string;
            fr: string;
        };
        readonly 'goudse-kaas': {
            readonly en: string;
            readonly de: string;
            readonly fr: string;
            readonly nl: 'jonge kaas belegen';
        };
        readonly huttenkase: {
            readonly en: string;
            readonly de: string;
            readonly fr: string;
            readonly nl: 'kaas cottage cheese';
        };
        readonly 'ei-gebakken': {
            nl: string;
            en: string;
        };
        readonly 'ei-gekookt': {
            nl: string;
            en: string;
        };
        readonly 'halfvolle-melk': {
            nl: string;
            en: string;
            de: string;
            fr: string;
        };
        readonly 'magere-melk': {
            nl: string;
            en: string;
            de: string;
            fr: string;
        };
        readonly halvarine: {
            readonly nl: 'margarine';
            readonly en: 'margarine';
        };
        readonly roomboter: {
            readonly nl: 'boter';
        };
        readonly 'roomijs-vanille': {
            readonly nl: 'ijs ijsje ijsjes vanille-ijs';
            readonly de: 'Eis';
            readonly fr: 'glace';
        };
        readonly 'vla-chocolade': {
            readonly nl: 'vla';
        };
        readonly 'vla-vanille': {
            readonly nl: 'vla';
        };
        readonly 'volle-melk': {
            nl: string;
            en: string;
            de: string;
            fr: string;
        };
        readonly karnemelk: {
            readonly nl: 'botermelk';
        };
        readonly 'kwark-mager': {
            nl: string;
            de: string;
            fr: string;
        };
        readonly 'kwark-vol': {
            nl: string;
            de: string;
            fr: string;
        };
        readonly maasdammer: {
            nl: string;
            en: string;
            de: string;
            fr: string;
        };
        readonly mozzarella: {
            nl: string;
            en: string;
            de: string;
            fr: string;
        };
        readonly parmezaan: {
            nl: string;
            en: string;
            de: string;
            fr: string;
        };
        readonly 'alaska-koolvis-bereid': {
            readonly en: 'pollack';
        };
        readonly 'garnalen-hollandse': {
            readonly en: 'shrimps';
        };
        readonly 'garnalen-roze': {
            nl: string;
            en: string;
        };
        readonly 'haring-rauw': {
            readonly nl: 'maatjesharing nieuwe haring';
        };
        readonly 'inktvis-gebakken': {
            readonly nl: 'calamares';
        };
        readonly 'paling-bereid': {
            readonly nl: 'aal';
        };
        readonly 'zalm-gekweekt-bereid': {
            nl: string;
        };
        readonly 'zalm-gekweekt-rauw': {
            nl: string;
        };
        readonly 'zalm-wild-bereid': {
            nl: string;
        };
        readonly 'zalm-wild-rauw': {
            nl: string;
        };
        readonly 'hamburger-bereid': {
            readonly en: 'hamburger';
        };
        readonly 'kalfsvlees-bereid': {
            readonly nl: 'kalfsvlees';
        };
        readonly 'karbonade-bereid': {
            readonly nl: 'kotelet varkenskotelet';
        };
        readonly 'kipfilet-bereid': {
            readonly nl: 'kippenborst';
        };
        readonly 'kipfilet-rauw': {
            readonly nl: 'kippenborst';
        };
        readonly 'kippendij-bereid': {
            readonly nl: 'kipdij kipdijfilet';
        };
        readonly knakworst: {
            readonly nl: 'hotdog';
            readonly en: 'hotdog';
            readonly de: 'Wiener Würstchen';
        };
        readonly pate: {
            readonly nl: 'leverpastei';
        };
        readonly 'rauwe-ham': {
            readonly nl: 'parmaham serranoham prosciutto';
            readonly en: 'prosciutto';
            readonly de: 'Prosciutto';
        };
        readonly rosbief: {
            readonly nl: 'roastbeef';
        };
        readonly runderstoofvlees: {
            readonly nl: 'sudderlapjes sukadelapjes';
        };
        readonly 'sojabrokjes-geweld': {
            readonly nl: 'tvp';
            readonly en: 'tvp';
        };
        readonly 'tofu-nigari': {
            nl: string;
        };
        readonly 'tofu-stevig': {
            nl: string;
        };
        readonly tempe: {
            readonly nl: 'tempeh';
        };
        readonly vegaballetjes: {
            readonly nl: 'vega balletjes vegaballetjes';
        };
        readonly vegaburger: {
            readonly nl: 'vega burger vegaburger';
        };
        readonly vegagehakt: {
            readonly nl: 'vega gehakt vegagehakt';
        };
        readonly vegaschnitzel: {
            readonly nl: 'vega schnitzel vegaschnitzel';
        };
        readonly vegaworst: {
            readonly nl: 'vega worst vegaworst';
        };
        readonly ahornsiroop: {
            readonly nl: 'esdoornsiroop';
        };
        readonly 'chocolade-puur-45-59': {
            nl: string;
            de: string;
        };
        readonly 'chocolade-puur-60-69': {
            nl: string;
            de: string;
        };
        readonly 'chocolade-puur-70-85': {
            nl: string;
            de: string;
        };
        readonly hazelnootpasta: {
            readonly nl: 'chocopasta chocoladepasta';
        };
        readonly jam: {
            readonly nl: 'confituur aardbeienjam abrikozenjam bramenjam frambozenjam kersenjam';
            readonly de: 'Marmelade';
        };
        readonly mariakaakje: {
            nl: string;
            en: string;
        };
        readonly mueslireep: {
            readonly nl: 'granenreep';
        };
        readonly speculaas: {
            nl: string;
            en: string;
        };
        readonly stroopwafel: {
            readonly nl: 'koek koekje koekjes';
        };
        readonly 'suiker-wit': {
            readonly nl: 'kristalsuiker';
        };
        readonly amandeldrink: {
            readonly nl: 'amandelmelk';
            readonly en: 'milk';
            readonly de: 'Mandelmilch';
            readonly fr: "lait d'amande";
        };
        readonly chocolademelk: {
            readonly nl: 'chocomelk';
        };
        readonly haverdrink: {
            readonly nl: 'havermelk';
            readonly en: 'milk';
            readonly de: 'Hafermilch';
            readonly fr: "lait d'avoine";
        };
        readonly cola: {
            readonly nl: 'coca coke pepsi';
            readonly en: 'coca coke pepsi';
            readonly de: 'coca coke pepsi';
            readonly fr: 'coca coke pepsi';
        };
        readonly kraanwater: {
            readonly nl: 'leidingwater water';
            readonly en: 'water';
        };
        readonly mineraalwater: {
            readonly nl: 'bronwater water spa bruiswater';
            readonly en: 'water';
        };
        readonly oploskoffie: {
            readonly nl: 'instantkoffie';
        };
        readonly rijstdrink: {
            readonly nl: 'rijstmelk';
            readonly en: 'milk';
            readonly de: 'Reismilch';
            readonly fr: 'lait de riz';
        };
        readonly sinaasappelsap: {
            readonly nl: "jus d'orange appelsiensap";
        };
        readonly sojadrink: {
            readonly nl: 'sojamelk';
            readonly en: 'soy milk';
            readonly de: 'Sojamilch';
            readonly fr: 'lait de soja';
        };
        readonly augurk: {
            readonly nl: 'zure bommen';
        };
        readonly 'basilicum-gedroogd': {
            nl: string;
            en: string;
            de: string;
            fr: string;
        };
        readonly 'basilicum-vers': {
            nl: string;
            en: string;
            de: string;
            fr: string;
        };
        readonly 'bieslook-vers': {
            nl: string;
            en: string;
            de: string;
            fr: string;
        };
        readonly 'dille-vers': {
            nl: string;
            en: string;
            de: string;
            fr: string;
        };
        readonly edelgist: {
            readonly nl: 'voedingsgist';
            readonly en: 'nutritional';
        };
        readonly erwtensoep: {
            readonly nl: 'snert';
        };
        readonly 'gember-vers': {
            nl: string;
            en: string;
            de: string;
            fr: string;
        };
        readonly kaneel: {
            nl: string;
            en: string;
            de: string;
            fr: string;
        };
        readonly kerriepoeder: {
            readonly en: string;
            readonly de: string;
            readonly fr: string;
            readonly nl: 'curry kruiden specerijen';
        };
        readonly komijn: {
            readonly en: string;
            readonly de: string;
            readonly fr: string;
            readonly nl: 'djinten kruiden specerijen';
        };
        readonly 'koriander-vers': {
            readonly nl: string;
            readonly de: string;
            readonly fr: string;
            readonly en: 'cilantro herbs';
        };
        readonly kurkuma: {
            readonly en: string;
            readonly de: string;
            readonly fr: string;
            readonly nl: 'geelwortel koenjit kruiden specerijen';
        };
        readonly 'munt-vers': {
            nl: string;
            en: string;
            de: string;
            fr: string;
        };
        readonly 'oregano-gedroogd': {
            nl: string;
            en: string;
            de: string;
            fr: string;
        };
        readonly paprikapoeder: {
            nl: string;
            en: string;
            de: string;
            fr: string;
        };
        readonly 'peper-zwart': {
            nl: string;
            en: string;
            de: string;
            fr: string;
        };
        readonly 'peterselie-vers': {
            nl: string;
            en: string;
            de: string;
            fr: string;
        };
        readonly 'tijm-gedroogd': {
            nl: string;
            en: string;
            de: string;
            fr: string;
        };
        readonly tortillachips: {
            readonly nl: 'nachos';
            readonly en: 'nachos';
        };
    };
    readonly foodTerms: {
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
    readonly foodNotes: {
        readonly 'spinazie-gekookt': readonly [{
            readonly note: 'cooking-loss';
            readonly sources: readonly ['kimura1990'];
        }, {
            readonly note: 'tables-differ';
            readonly otherMgPer100g: 30;
            readonly sources: readonly ["usda-sr28", "ciqual-2025"];
        }];
        readonly 'spinazie-diepvries-gekookt': readonly [{
            readonly note: 'cooking-loss';
            readonly sources: readonly ['kimura1990'];
        }];
        readonly 'andijvie-gekookt': readonly [{
            readonly note: 'cooking-loss';
            readonly sources: readonly ['kimura1990'];
        }];
        readonly 'spruitjes-gekookt': readonly [{
            readonly note: 'cooking-loss';
            readonly sources: readonly ['kimura1990'];
        }];
        readonly 'boerenkool-gekookt': readonly [{
            readonly note: 'cooking-loss';
            readonly sources: readonly ['kimura1990'];
        }];
        readonly 'chinese-kool-gekookt': readonly [{
            readonly note: 'cooking-loss';
            readonly sources: readonly ['kimura1990'];
        }];
        readonly 'paksoi-gekookt': readonly [{
            readonly note: 'cooking-loss';
            readonly sources: readonly ['kimura1990'];
        }];
        readonly 'snijbiet-gekookt': readonly [{
            readonly note: 'cooking-loss';
            readonly sources: readonly ['kimura1990'];
        }, {
            readonly note: 'tables-differ';
            readonly otherMgPer100g: 10;
            readonly sources: readonly ["usda-sr28", "ciqual-2025"];
        }];
        readonly 'broccoli-gekookt': readonly [{
            readonly note: 'cooking-loss';
            readonly sources: readonly ['kimura1990'];
        }, {
            readonly note: 'tables-differ';
            readonly otherMgPer100g: 11;
            readonly sources: readonly ["usda-sr28", "ciqual-2025"];
        }];
        readonly 'bloemkool-gekookt': readonly [{
            readonly note: 'cooking-loss';
            readonly sources: readonly ['kimura1990'];
        }];
        readonly 'rode-kool-gekookt': readonly [{
            readonly note: 'cooking-loss';
            readonly sources: readonly ['kimura1990'];
        }];
        readonly 'prei-gekookt': readonly [{
            readonly note: 'cooking-loss';
            readonly sources: readonly ['kimura1990'];
        }, {
            readonly note: 'tables-differ';
            readonly otherMgPer100g: 6.5;
            readonly sources: readonly ["usda-sr28", "ciqual-2025"];
        }];
        readonly 'rode-biet-gekookt': readonly [{
            readonly note: 'cooking-loss';
            readonly sources: readonly ['kimura1990'];
        }];
        readonly 'asperges-gekookt': readonly [{
            readonly note: 'cooking-loss';
            readonly sources: readonly ['kimura1990'];
        }];
        readonly 'courgette-gekookt': readonly [{
            readonly note: 'cooking-loss';
            readonly sources: readonly ['kimura1990'];
        }];
        readonly 'sperziebonen-gekookt': readonly [{
            readonly note: 'cooking-loss';
            readonly sources: readonly ['kimura1990'];
        }];
        readonly 'suikermais-gekookt': readonly [{
            readonly note: 'cooking-loss';
            readonly sources: readonly ['kimura1990'];
        }];
        readonly 'suikermais-blik': readonly [{
            readonly note: 'tables-differ';
            readonly otherMgPer100g: 26.9;
            readonly sources: readonly ["usda-sr28", "ciqual-2025"];
        }];
        readonly 'pompoen-gekookt': readonly [{
            readonly note: 'cooking-loss';
            readonly sources: readonly ['kimura1990'];
        }];
        readonly 'zoete-aardappel-gekookt': readonly [{
            readonly note: 'cooking-loss';
            readonly sources: readonly ['kimura1990'];
        }];
        readonly 'aardappel-gekookt': readonly [{
            readonly note: 'cooking-loss';
            readonly sources: readonly ['kimura1990'];
        }];
        readonly 'amandel-rauw': readonly [{
            readonly note: 'no-soaking';
            readonly sources: readonly ['kumari2020'];
        }];
        readonly walnoot: readonly [{
            readonly note: 'no-soaking';
            readonly sources: readonly ['kumari2020'];
        }];
        readonly 'hazelnoot-rauw': readonly [{
            readonly note: 'no-soaking';
            readonly sources: readonly ['kumari2020'];
        }];
        readonly 'pompoenpit-gedroogd': readonly [{
            readonly note: 'per-ounce';
            readonly mgPerOunce: 168;
            readonly sources: readonly ["usda-sr28"];
        }];
        readonly zonnebloempit: readonly [{
            readonly note: 'kinds-differ';
            readonly otherMgPer100g: 129;
            readonly otherId: '12037';
            readonly sources: readonly ["usda-sr28"];
        }];
        readonly 'zonnebloempit-geroosterd': readonly [{
            readonly note: 'kinds-differ';
            readonly otherMgPer100g: 325;
            readonly otherId: '12036';
            readonly sources: readonly ["usda-sr28"];
        }];
        readonly paranoot: readonly [{
            readonly note: 'selenium';
            readonly sources: readonly ["editorial"];
        }];
        readonly tahin: readonly [{
            readonly note: 'kinds-differ';
            readonly otherMgPer100g: 353;
            readonly otherId: '12171';
            readonly sources: readonly ["usda-sr28"];
        }];
        readonly 'linzen-droog': readonly [{
            readonly note: 'tables-differ';
            readonly otherMgPer100g: 47;
            readonly sources: readonly ["usda-sr28", "ciqual-2025"];
        }, {
            readonly note: 'dry-weight';
            readonly sources: readonly ['editorial'];
        }];
        readonly 'linzen-gekookt': readonly [{
            readonly note: 'cooking-loss';
            readonly sources: readonly ['kimura1990', 'ramirez-ojeda2018'];
        }];
        readonly 'rode-linzen-droog': readonly [{
            readonly note: 'dry-weight';
            readonly sources: readonly ['editorial'];
        }];
        readonly 'kikkererwten-droog': readonly [{
            readonly note: 'soaking';
            readonly sources: readonly ['nestares1997'];
        }, {
            readonly note: 'dry-weight';
            readonly sources: readonly ['editorial'];
        }];
        readonly 'kikkererwten-gekookt': readonly [{
            readonly note: 'cooking-loss';
            readonly sources: readonly ['kimura1990', 'ramirez-ojeda2018'];
        }, {
            readonly note: 'soaking';
            readonly sources: readonly ['nestares1997'];
        }];
        readonly 'zwarte-bonen-gekookt': readonly [{
            readonly note: 'cooking-loss';
            readonly sources: readonly ['kimura1990', 'ramirez-ojeda2018'];
        }, {
            readonly note: 'soaking';
            readonly sources: readonly ['nestares2003'];
        }];
        readonly 'kidneybonen-gekookt': readonly [{
            readonly note: 'cooking-loss';
            readonly sources: readonly ['kimura1990', 'ramirez-ojeda2018'];
        }, {
            readonly note: 'soaking';
            readonly sources: readonly ['nestares2003'];
        }];
        readonly 'witte-bonen-gekookt': readonly [{
            readonly note: 'cooking-loss';
            readonly sources: readonly ['kimura1990', 'ramirez-ojeda2018'];
        }, {
            readonly note: 'soaking';
            readonly sources: readonly ['nestares2003'];
        }, {
            readonly note: 'tables-differ';
            readonly otherMgPer100g: 33;
            readonly sources: readonly ["usda-sr28", "ciqual-2025"];
        }];
        readonly 'bruine-bonen-gekookt': readonly [{
            readonly note: 'cooking-loss';
            readonly sources: readonly ['kimura1990', 'ramirez-ojeda2018'];
        }, {
            readonly note: 'soaking';
            readonly sources: readonly ['nestares2003'];
        }];
        readonly 'tuinbonen-gekookt': readonly [{
            readonly note: 'cooking-loss';
            readonly sources: readonly ['kimura1990'];
        }];
        readonly 'limabonen-gekookt': readonly [{
            readonly note: 'cooking-loss';
            readonly sources: readonly ['kimura1990', 'ramirez-ojeda2018'];
        }];
        readonly 'sojabonen-gekookt': readonly [{
            readonly note: 'cooking-loss';
            readonly sources: readonly ['kimura1990', 'ramirez-ojeda2018'];
        }];
        readonly 'mungbonen-gekookt': readonly [{
            readonly note: 'cooking-loss';
            readonly sources: readonly ['kimura1990', 'ramirez-ojeda2018'];
        }];
        readonly 'doperwten-gekookt': readonly [{
            readonly note: 'cooking-loss';
            readonly sources: readonly ['kimura1990'];
        }];
        readonly 'doperwten-diepvries': readonly [{
            readonly note: 'cooking-loss';
            readonly sources: readonly ['kimura1990'];
        }];
        readonly hummus: readonly [{
            readonly note: 'kinds-differ';
            readonly otherMgPer100g: 29;
            readonly otherId: '16137';
            readonly sources: readonly ["usda-sr28"];
        }];
        readonly volkorenbrood: readonly [{
            readonly note: 'tables-differ';
            readonly otherMgPer100g: 54.2;
            readonly sources: readonly ["usda-sr28", "ciqual-2025"];
        }];
        readonly roggebrood: readonly [{
            readonly note: 'tables-differ';
            readonly otherMgPer100g: 35.1;
            readonly sources: readonly ["usda-sr28", "ciqual-2025"];
        }];
        readonly knackebrod: readonly [{
            readonly note: 'tables-differ';
            readonly otherMgPer100g: 128;
            readonly sources: readonly ["usda-sr28", "ciqual-2025"];
        }];
        readonly beschuit: readonly [{
            readonly note: 'tables-differ';
            readonly otherMgPer100g: 24;
            readonly sources: readonly ["usda-sr28", "ciqual-2025"];
        }];
        readonly 'boekweit-droog': readonly [{
            readonly note: 'dry-weight';
            readonly sources: readonly ['editorial'];
        }];
        readonly 'gierst-droog': readonly [{
            readonly note: 'dry-weight';
            readonly sources: readonly ['editorial'];
        }];
        readonly 'quinoa-droog': readonly [{
            readonly note: 'dry-weight';
            readonly sources: readonly ['editorial'];
        }];
        readonly 'zilvervliesrijst-droog': readonly [{
            readonly note: 'dry-weight';
            readonly sources: readonly ['editorial'];
        }];
        readonly 'volkorenpasta-droog': readonly [{
            readonly note: 'tables-differ';
            readonly otherMgPer100g: 82.2;
            readonly sources: readonly ["usda-sr28", "ciqual-2025"];
        }, {
            readonly note: 'dry-weight';
            readonly sources: readonly ['editorial'];
        }];
        readonly 'couscous-gekookt': readonly [{
            readonly note: 'tables-differ';
            readonly otherMgPer100g: 25.9;
            readonly sources: readonly ["usda-sr28", "ciqual-2025"];
        }];
        readonly volkorenmeel: readonly [{
            readonly note: 'tables-differ';
            readonly otherMgPer100g: 85.1;
            readonly sources: readonly ["usda-sr28", "ciqual-2025"];
        }];
        readonly 'zalm-gerookt': readonly [{
            readonly note: 'tables-differ';
            readonly otherMgPer100g: 18;
            readonly sources: readonly ["usda-sr28", "ciqual-2025"];
        }];
        readonly 'schol-rauw': readonly [{
            readonly note: 'tables-differ';
            readonly otherMgPer100g: 18;
            readonly sources: readonly ["usda-sr28", "ciqual-2025"];
        }];
        readonly 'makreel-rauw': readonly [{
            readonly note: 'tables-differ';
            readonly otherMgPer100g: 76;
            readonly sources: readonly ["usda-sr28", "ciqual-2025"];
        }];
        readonly 'makreel-bereid': readonly [{
            readonly note: 'tables-differ';
            readonly otherMgPer100g: 97;
            readonly sources: readonly ["usda-sr28", "ciqual-2025"];
        }];
        readonly 'ansjovis-rauw': readonly [{
            readonly note: 'tables-differ';
            readonly otherMgPer100g: 22.3;
            readonly sources: readonly ["usda-sr28", "ciqual-2025"];
        }];
        readonly 'koolvis-bereid': readonly [{
            readonly note: 'tables-differ';
            readonly otherMgPer100g: 86;
            readonly sources: readonly ["usda-sr28", "ciqual-2025"];
        }];
        readonly 'mosselen-gekookt': readonly [{
            readonly note: 'tables-differ';
            readonly otherMgPer100g: 66.6;
            readonly sources: readonly ["usda-sr28", "ciqual-2025"];
        }];
        readonly 'chocolade-puur-70-85': readonly [{
            readonly note: 'per-ounce';
            readonly mgPerOunce: 64;
            readonly sources: readonly ["usda-sr28"];
        }];
        readonly 'witte-chocolade': readonly [{
            readonly note: 'tables-differ';
            readonly otherMgPer100g: 26.5;
            readonly sources: readonly ["usda-sr28", "ciqual-2025"];
        }];
        readonly hazelnootpasta: readonly [{
            readonly note: 'tables-differ';
            readonly otherMgPer100g: 97.1;
            readonly sources: readonly ["usda-sr28", "ciqual-2025"];
        }];
        readonly amandelspijs: readonly [{
            readonly note: 'tables-differ';
            readonly otherMgPer100g: 74;
            readonly sources: readonly ["usda-sr28", "ciqual-2025"];
        }];
        readonly 'koffie-zwart': readonly [{
            readonly note: 'tables-differ';
            readonly otherMgPer100g: 9.2;
            readonly sources: readonly ["usda-sr28", "ciqual-2025"];
        }];
        readonly espresso: readonly [{
            readonly note: 'tables-differ';
            readonly otherMgPer100g: 7.9;
            readonly sources: readonly ["usda-sr28", "ciqual-2025"];
        }];
        readonly mineraalwater: readonly [{
            readonly note: 'brand';
            readonly sources: readonly ["editorial"];
        }];
        readonly 'tofu-stevig': readonly [{
            readonly note: 'tables-differ';
            readonly otherMgPer100g: 100;
            readonly sources: readonly ["usda-sr28", "ciqual-2025"];
        }];
        readonly 'tofu-nigari': readonly [{
            readonly note: 'tables-differ';
            readonly otherMgPer100g: 100;
            readonly sources: readonly ["usda-sr28", "ciqual-2025"];
        }];
        readonly falafel: readonly [{
            readonly note: 'tables-differ';
            readonly otherMgPer100g: 51;
            readonly sources: readonly ["usda-sr28", "ciqual-2025"];
        }];
        readonly linzensoep: readonly [{
            readonly note: 'tables-differ';
            readonly otherMgPer100g: 19;
            readonly sources: readonly ["usda-sr28", "ciqual-2025"];
        }];
        readonly 'postelein-gekookt': readonly [{
            readonly note: 'cooking-loss';
            readonly sources: readonly ['kimura1990'];
        }];
        readonly 'bloemkool-rauw': readonly [{
            readonly note: 'tables-differ';
            readonly otherMgPer100g: 9.8;
            readonly sources: readonly ["usda-sr28", "ciqual-2025"];
        }];
        readonly 'savooiekool-gekookt': readonly [{
            readonly note: 'cooking-loss';
            readonly sources: readonly ['kimura1990'];
        }];
        readonly 'wortel-gekookt': readonly [{
            readonly note: 'cooking-loss';
            readonly sources: readonly ['kimura1990'];
        }];
        readonly 'knolselderij-gekookt': readonly [{
            readonly note: 'cooking-loss';
            readonly sources: readonly ['kimura1990'];
        }];
        readonly 'koolraap-gekookt': readonly [{
            readonly note: 'cooking-loss';
            readonly sources: readonly ['kimura1990'];
        }];
        readonly 'koolrabi-gekookt': readonly [{
            readonly note: 'cooking-loss';
            readonly sources: readonly ['kimura1990'];
        }];
        readonly 'pastinaak-gekookt': readonly [{
            readonly note: 'cooking-loss';
            readonly sources: readonly ['kimura1990'];
        }];
        readonly 'artisjok-gekookt': readonly [{
            readonly note: 'cooking-loss';
            readonly sources: readonly ['kimura1990'];
        }];
        readonly 'schorseneren-gekookt': readonly [{
            readonly note: 'cooking-loss';
            readonly sources: readonly ['kimura1990'];
        }];
        readonly 'aubergine-gekookt': readonly [{
            readonly note: 'cooking-loss';
            readonly sources: readonly ['kimura1990'];
        }];
        readonly 'peultjes-gekookt': readonly [{
            readonly note: 'cooking-loss';
            readonly sources: readonly ['kimura1990'];
        }];
        readonly 'flespompoen-oven': readonly [{
            readonly note: 'tables-differ';
            readonly otherMgPer100g: 7.4;
            readonly sources: readonly ["usda-sr28", "ciqual-2025"];
        }];
        readonly 'okra-gekookt': readonly [{
            readonly note: 'cooking-loss';
            readonly sources: readonly ['kimura1990'];
        }];
        readonly 'pinda-rauw': readonly [{
            readonly note: 'no-soaking';
            readonly sources: readonly ['kumari2020'];
        }];
        readonly 'kievitsbonen-gekookt': readonly [{
            readonly note: 'cooking-loss';
            readonly sources: readonly ['kimura1990', 'ramirez-ojeda2018'];
        }, {
            readonly note: 'soaking';
            readonly sources: readonly ['nestares2003'];
        }];
        readonly 'flageolets-gekookt': readonly [{
            readonly note: 'cooking-loss';
            readonly sources: readonly ['kimura1990', 'ramirez-ojeda2018'];
        }, {
            readonly note: 'soaking';
            readonly sources: readonly ['nestares2003'];
        }];
        readonly 'adukibonen-gekookt': readonly [{
            readonly note: 'cooking-loss';
            readonly sources: readonly ['kimura1990', 'ramirez-ojeda2018'];
        }];
        readonly 'zwarte-ogenbonen-gekookt': readonly [{
            readonly note: 'cooking-loss';
            readonly sources: readonly ['kimura1990', 'ramirez-ojeda2018'];
        }];
        readonly 'lupinebonen-gekookt': readonly [{
            readonly note: 'cooking-loss';
            readonly sources: readonly ['kimura1990', 'ramirez-ojeda2018'];
        }];
        readonly boekweitmeel: readonly [{
            readonly note: 'tables-differ';
            readonly otherMgPer100g: 157;
            readonly sources: readonly ["usda-sr28", "ciqual-2025"];
        }];
        readonly 'zeebaars-bereid': readonly [{
            readonly note: 'tables-differ';
            readonly otherMgPer100g: 53;
            readonly sources: readonly ["usda-sr28", "ciqual-2025"];
        }];
        readonly surimi: readonly [{
            readonly note: 'tables-differ';
            readonly otherMgPer100g: 43;
            readonly sources: readonly ["usda-sr28", "ciqual-2025"];
        }];
        readonly 'kip-met-vel': readonly [{
            readonly note: 'tables-differ';
            readonly otherMgPer100g: 39.6;
            readonly sources: readonly ["usda-sr28", "ciqual-2025"];
        }];
        readonly 'eend-bereid': readonly [{
            readonly note: 'tables-differ';
            readonly otherMgPer100g: 35.8;
            readonly sources: readonly ["usda-sr28", "ciqual-2025"];
        }];
        readonly rosbief: readonly [{
            readonly note: 'tables-differ';
            readonly otherMgPer100g: 32;
            readonly sources: readonly ["usda-sr28", "ciqual-2025"];
        }];
    };
    readonly dishes: {
        readonly 'bread-cheese-milk': {
            readonly meal: 'breakfast';
            readonly foods: readonly [readonly ["volkorenbrood", 2], readonly ["halvarine", 2], readonly ["goudse-kaas", 2], readonly ["halfvolle-melk", 1], readonly ["thee-zwart", 1]];
        };
        readonly 'bread-peanut-butter': {
            readonly meal: 'breakfast';
            readonly foods: readonly [readonly ["volkorenbrood", 2], readonly ["pindakaas", 2], readonly ["mandarijn", 1], readonly ["thee-zwart", 1]];
        };
        readonly 'brown-bread-ham-cheese': {
            readonly meal: 'breakfast';
            readonly foods: readonly [readonly ["bruinbrood", 2], readonly ["halvarine", 2], readonly ["ham-gekookt", 1], readonly ["goudse-kaas", 1], readonly ["karnemelk", 1]];
        };
        readonly 'bread-egg-orange-juice': {
            readonly meal: 'breakfast';
            readonly foods: readonly [readonly ["witbrood", 2], readonly ["halvarine", 2], readonly ["ei-gekookt", 1], readonly ["sinaasappelsap", 1], readonly ["koffie-zwart", 1]];
        };
        readonly 'rusk-cheese-jam': {
            readonly meal: 'breakfast';
            readonly foods: readonly [readonly ["beschuit", 3], readonly ["halvarine", 3], readonly ["goudse-kaas", 1], readonly ["jam", 2], readonly ["sinaasappelsap", 1], readonly ["thee-zwart", 1]];
        };
        readonly 'rye-bread-cheese-apple': {
            readonly meal: 'breakfast';
            readonly foods: readonly [readonly ["roggebrood", 2], readonly ["roomboter", 1], readonly ["goudse-kaas", 1], readonly ["appel", 1], readonly ["koffie-zwart", 1]];
        };
        readonly 'crispbread-cheese-juice': {
            readonly meal: 'breakfast';
            readonly foods: readonly [readonly ["knackebrod", 3], readonly ["roomboter", 1], readonly ["goudse-kaas", 2], readonly ["sinaasappelsap", 1], readonly ["koffie-zwart", 1]];
        };
        readonly 'oatmeal-milk-raisins': {
            readonly meal: 'breakfast';
            readonly foods: readonly [readonly ["havermout-droog", 1], readonly ["halfvolle-melk", 2], readonly ["rozijn", 2], readonly ["thee-zwart", 1]];
        };
        readonly 'yoghurt-muesli': {
            readonly meal: 'breakfast';
            readonly foods: readonly [readonly ["muesli", 1], readonly ["yoghurt-vol", 2], readonly ["blauwe-bes", 1], readonly ["koffie-zwart", 1]];
        };
        readonly 'crunchy-muesli-quark': {
            readonly meal: 'breakfast';
            readonly foods: readonly [readonly ["krokante-muesli", 1], readonly ["kwark-mager", 1], readonly ["peer", 1], readonly ["thee-zwart", 1]];
        };
        readonly 'quark-walnuts-raspberries': {
            readonly meal: 'breakfast';
            readonly foods: readonly [readonly ["kwark-vol", 1], readonly ["walnoot", 1], readonly ["framboos", 1], readonly ["thee-zwart", 1]];
        };
        readonly 'yoghurt-banana-linseed': {
            readonly meal: 'breakfast';
            readonly foods: readonly [readonly ["yoghurt-grieks", 1.5], readonly ["banaan", 1], readonly ["lijnzaad", 1], readonly ["thee-zwart", 1]];
        };
        readonly 'cornflakes-milk-banana': {
            readonly meal: 'breakfast';
            readonly foods: readonly [readonly ["cornflakes", 1.5], readonly ["halfvolle-melk", 1.5], readonly ["banaan", 1], readonly ["thee-zwart", 1]];
        };
        readonly 'rice-pudding-banana': {
            readonly meal: 'breakfast';
            readonly foods: readonly [readonly ["rijstepap", 1.5], readonly ["banaan", 1], readonly ["kaneel", 0.5], readonly ["thee-zwart", 1]];
        };
        readonly 'oatmeal-soy-banana': {
            readonly meal: 'breakfast';
            readonly foods: readonly [readonly ["havermout-droog", 1], readonly ["sojadrink", 1.5], readonly ["banaan", 1], readonly ["thee-zwart", 1]];
        };
        readonly 'oatmeal-oat-drink-apple': {
            readonly meal: 'breakfast';
            readonly foods: readonly [readonly ["havermout-droog", 1.5], readonly ["haverdrink", 2], readonly ["appel", 1], readonly ["koffie-zwart", 1]];
        };
        readonly 'oatmeal-rice-drink-raisins': {
            readonly meal: 'breakfast';
            readonly foods: readonly [readonly ["havermout-droog", 1], readonly ["rijstdrink", 2], readonly ["rozijn", 2], readonly ["thee-zwart", 1]];
        };
        readonly 'bread-avocado-tomato': {
            readonly meal: 'breakfast';
            readonly foods: readonly [readonly ["bruinbrood", 3], readonly ["avocado", 1], readonly ["tomaat", 1], readonly ["thee-zwart", 1]];
        };
        readonly 'bread-jam-orange-juice': {
            readonly meal: 'breakfast';
            readonly foods: readonly [readonly ["bruinbrood", 2], readonly ["jam", 2], readonly ["sinaasappelsap", 1], readonly ["thee-zwart", 1]];
        };
        readonly 'rye-bread-jam-banana': {
            readonly meal: 'breakfast';
            readonly foods: readonly [readonly ["roggebrood", 2], readonly ["jam", 2], readonly ["banaan", 1], readonly ["koffie-zwart", 1]];
        };
        readonly 'crispbread-avocado-juice': {
            readonly meal: 'breakfast';
            readonly foods: readonly [readonly ["knackebrod", 4], readonly ["avocado", 1], readonly ["sinaasappelsap", 1], readonly ["koffie-zwart", 1]];
        };
        readonly 'soy-yoghurt-fruit': {
            readonly meal: 'breakfast';
            readonly foods: readonly [readonly ["sojayoghurt", 2], readonly ["banaan", 1], readonly ["rozijn", 2], readonly ["blauwe-bes", 1], readonly ["thee-zwart", 1]];
        };
        readonly 'rice-cakes-egg': {
            readonly meal: 'breakfast';
            readonly foods: readonly [readonly ["rijstwafel", 4], readonly ["ei-gekookt", 2], readonly ["sinaasappelsap", 1], readonly ["thee-zwart", 1]];
        };
        readonly 'rice-cakes-avocado': {
            readonly meal: 'breakfast';
            readonly foods: readonly [readonly ["rijstwafel", 4], readonly ["avocado", 1], readonly ["tomaat", 1], readonly ["appelsap", 1], readonly ["koffie-zwart", 1]];
        };
        readonly 'rice-cakes-jam-banana': {
            readonly meal: 'breakfast';
            readonly foods: readonly [readonly ["rijstwafel", 4], readonly ["jam", 3], readonly ["banaan", 1], readonly ["thee-zwart", 1]];
        };
        readonly 'rice-cakes-jam-grape-juice': {
            readonly meal: 'breakfast';
            readonly foods: readonly [readonly ["rijstwafel", 4], readonly ["jam", 3], readonly ["druivensap", 1], readonly ["koffie-zwart", 1]];
        };
        readonly 'rice-porridge-apple': {
            readonly meal: 'breakfast';
            readonly foods: readonly [readonly ["witte-rijst-gekookt", 1], readonly ["rijstdrink", 1], readonly ["appel", 1], readonly ["rozijn", 1], readonly ["kaneel", 0.5], readonly ["thee-zwart", 1]];
        };
        readonly 'rice-porridge-mango': {
            readonly meal: 'breakfast';
            readonly foods: readonly [readonly ["witte-rijst-gekookt", 1], readonly ["rijstdrink", 1], readonly ["mango", 1], readonly ["ahornsiroop", 1], readonly ["thee-zwart", 1]];
        };
        readonly 'buckwheat-porridge': {
            readonly meal: 'breakfast';
            readonly foods: readonly [readonly ["boekweit-gekookt", 1], readonly ["rijstdrink", 1.5], readonly ["blauwe-bes", 1], readonly ["rozijn", 2], readonly ["thee-zwart", 1]];
        };
        readonly 'quinoa-porridge': {
            readonly meal: 'breakfast';
            readonly foods: readonly [readonly ["quinoa-gekookt", 1], readonly ["rijstdrink", 1], readonly ["appel", 1], readonly ["rozijn", 1], readonly ["thee-zwart", 1]];
        };
        readonly 'millet-porridge': {
            readonly meal: 'breakfast';
            readonly foods: readonly [readonly ["gierst-gekookt", 1], readonly ["rijstdrink", 1], readonly ["peer", 1], readonly ["rozijn", 1], readonly ["thee-zwart", 1]];
        };
        readonly 'chia-pudding': {
            readonly meal: 'breakfast';
            readonly foods: readonly [readonly ["chiazaad", 2], readonly ["rijstdrink", 2], readonly ["banaan", 1], readonly ["rozijn", 1], readonly ["thee-zwart", 1]];
        };
        readonly 'banana-buckwheat-pancakes': {
            readonly meal: 'breakfast';
            readonly foods: readonly [readonly ["boekweitmeel", 1], readonly ["banaan", 1], readonly ["appelmoes", 1], readonly ["ahornsiroop", 2], readonly ["olijfolie", 0.5], readonly ["thee-zwart", 1]];
        };
        readonly 'fruit-seeds-rice-drink': {
            readonly meal: 'breakfast';
            readonly foods: readonly [readonly ["banaan", 1], readonly ["mango", 1], readonly ["kiwi", 1], readonly ["zonnebloempit", 1], readonly ["rijstdrink", 1]];
        };
        readonly 'bread-cheese-tomato': {
            readonly meal: 'lunch';
            readonly foods: readonly [readonly ["volkorenbrood", 3], readonly ["halvarine", 3], readonly ["goudse-kaas", 2], readonly ["tomaat", 1], readonly ["thee-zwart", 1]];
        };
        readonly 'bread-ham-buttermilk': {
            readonly meal: 'lunch';
            readonly foods: readonly [readonly ["bruinbrood", 3], readonly ["halvarine", 3], readonly ["ham-gekookt", 2], readonly ["komkommer", 1], readonly ["karnemelk", 1]];
        };
        readonly 'bread-peanut-butter-apple': {
            readonly meal: 'lunch';
            readonly foods: readonly [readonly ["bruinbrood", 3], readonly ["pindakaas", 2], readonly ["appel", 1], readonly ["thee-zwart", 1]];
        };
        readonly 'bread-hummus': {
            readonly meal: 'lunch';
            readonly foods: readonly [readonly ["volkorenbrood", 3], readonly ["hummus", 2], readonly ["komkommer", 1], readonly ["appelsap", 1]];
        };
        readonly 'bread-eggs': {
            readonly meal: 'lunch';
            readonly foods: readonly [readonly ["bruinbrood", 3], readonly ["halvarine", 2], readonly ["ei-gekookt", 2], readonly ["kropsla", 1], readonly ["koffie-zwart", 1]];
        };
        readonly 'bread-chicken-cheese': {
            readonly meal: 'lunch';
            readonly foods: readonly [readonly ["witbrood", 3], readonly ["halvarine", 3], readonly ["kipfilet-bereid", 0.5], readonly ["goudse-kaas", 1], readonly ["komkommer", 1], readonly ["koffie-zwart", 1]];
        };
        readonly 'toasted-ham-cheese': {
            readonly meal: 'lunch';
            readonly foods: readonly [readonly ["witbrood", 4], readonly ["ham-gekookt", 2], readonly ["goudse-kaas", 2], readonly ["tomaat", 1], readonly ["kraanwater", 1]];
        };
        readonly 'rye-bread-cottage-cheese': {
            readonly meal: 'lunch';
            readonly foods: readonly [readonly ["roggebrood", 2], readonly ["roomboter", 1], readonly ["huttenkase", 3], readonly ["radijs", 1], readonly ["banaan", 1], readonly ["thee-zwart", 1]];
        };
        readonly 'mushroom-omelette': {
            readonly meal: 'lunch';
            readonly foods: readonly [readonly ["ei-gebakken", 2], readonly ["witbrood", 3], readonly ["champignons-gebakken", 1], readonly ["tomaat", 1], readonly ["koffie-zwart", 1]];
        };
        readonly 'baguette-mozzarella': {
            readonly meal: 'lunch';
            readonly foods: readonly [readonly ["stokbrood", 2], readonly ["mozzarella", 1], readonly ["tomaat", 1], readonly ["rucola", 1], readonly ["kraanwater", 1]];
        };
        readonly 'tomato-soup-baguette': {
            readonly meal: 'lunch';
            readonly foods: readonly [readonly ["tomatensoep", 1], readonly ["stokbrood", 2], readonly ["goudse-kaas", 2], readonly ["kraanwater", 1]];
        };
        readonly 'pasta-salad-feta': {
            readonly meal: 'lunch';
            readonly foods: readonly [readonly ["volkorenpasta-gekookt", 1], readonly ["feta", 2], readonly ["tomaat", 1], readonly ["rucola", 1], readonly ["olijfolie", 1], readonly ["kraanwater", 1]];
        };
        readonly 'pasta-salad-mozzarella': {
            readonly meal: 'lunch';
            readonly foods: readonly [readonly ["witte-pasta-gekookt", 1], readonly ["mozzarella", 1], readonly ["komkommer", 1], readonly ["olijfolie", 0.5], readonly ["kraanwater", 1]];
        };
        readonly 'pasta-courgette': {
            readonly meal: 'lunch';
            readonly foods: readonly [readonly ["witte-pasta-gekookt", 1.5], readonly ["courgette-gekookt", 0.5], readonly ["tomaten-blik", 1], readonly ["olijfolie", 1], readonly ["kraanwater", 1]];
        };
        readonly 'potato-salad-eggs': {
            readonly meal: 'lunch';
            readonly foods: readonly [readonly ["aardappel-gekookt", 1], readonly ["ei-gekookt", 2], readonly ["sperziebonen-gekookt", 0.5], readonly ["mayonaise", 1], readonly ["kraanwater", 1]];
        };
        readonly 'potato-salad-chicken': {
            readonly meal: 'lunch';
            readonly foods: readonly [readonly ["aardappel-gekookt", 1], readonly ["kipfilet-bereid", 0.5], readonly ["appel", 1], readonly ["wortel-rauw", 1], readonly ["mayonaise", 1], readonly ["kraanwater", 1]];
        };
        readonly 'wrap-chicken': {
            readonly meal: 'lunch';
            readonly foods: readonly [readonly ["wrap-tarwe", 2], readonly ["kippendij-bereid", 0.5], readonly ["kropsla", 1], readonly ["komkommer", 1], readonly ["kraanwater", 1]];
        };
        readonly 'wrap-kidney-beans': {
            readonly meal: 'lunch';
            readonly foods: readonly [readonly ["wrap-tarwe", 2], readonly ["kidneybonen-blik", 0.5], readonly ["paprika-rood", 1], readonly ["kraanwater", 1]];
        };
        readonly 'wholewheat-wrap-black-beans': {
            readonly meal: 'lunch';
            readonly foods: readonly [readonly ["wrap-volkoren", 2], readonly ["zwarte-bonen-blik", 0.5], readonly ["tomaat", 1], readonly ["kraanwater", 1]];
        };
        readonly 'pitta-falafel': {
            readonly meal: 'lunch';
            readonly foods: readonly [readonly ["pita-wit", 1], readonly ["falafel", 1], readonly ["hummus", 1], readonly ["tomaat", 1], readonly ["olijfolie", 0.5], readonly ["kraanwater", 1]];
        };
        readonly 'bulgur-salad': {
            readonly meal: 'lunch';
            readonly foods: readonly [readonly ["bulgur-gekookt", 1.5], readonly ["kikkererwten-blik", 1], readonly ["tomaat", 1], readonly ["peterselie-vers", 1], readonly ["olijfolie", 1], readonly ["kraanwater", 1]];
        };
        readonly 'tofu-rice-salad': {
            readonly meal: 'lunch';
            readonly foods: readonly [readonly ["witte-rijst-gekookt", 1.5], readonly ["tofu-stevig", 1], readonly ["wortel-rauw", 1], readonly ["thee-groen", 1]];
        };
        readonly 'rice-egg-salad': {
            readonly meal: 'lunch';
            readonly foods: readonly [readonly ["witte-rijst-gekookt", 1.5], readonly ["ei-gekookt", 2], readonly ["paprika-rood", 1], readonly ["kraanwater", 1]];
        };
        readonly 'rice-bean-salad': {
            readonly meal: 'lunch';
            readonly foods: readonly [readonly ["witte-rijst-gekookt", 1.5], readonly ["kidneybonen-blik", 0.5], readonly ["paprika-groen", 1], readonly ["olijfolie", 1], readonly ["kraanwater", 1]];
        };
        readonly 'rice-avocado-salad': {
            readonly meal: 'lunch';
            readonly foods: readonly [readonly ["witte-rijst-gekookt", 1.5], readonly ["avocado", 1], readonly ["komkommer", 1], readonly ["olijfolie", 0.5], readonly ["kraanwater", 1]];
        };
        readonly 'chickpea-salad': {
            readonly meal: 'lunch';
            readonly foods: readonly [readonly ["kikkererwten-blik", 1], readonly ["komkommer", 1], readonly ["paprika-rood", 1], readonly ["olijfolie", 1], readonly ["rijstwafel", 4], readonly ["kraanwater", 1]];
        };
        readonly 'chickpea-avocado-salad': {
            readonly meal: 'lunch';
            readonly foods: readonly [readonly ["kikkererwten-gekookt", 1], readonly ["avocado", 1], readonly ["tomaat", 1], readonly ["rucola", 1], readonly ["olijfolie", 1], readonly ["kraanwater", 1]];
        };
        readonly 'lentil-beetroot-salad': {
            readonly meal: 'lunch';
            readonly foods: readonly [readonly ["linzen-gekookt", 1], readonly ["rode-biet-gekookt", 1], readonly ["appel", 1], readonly ["olijfolie", 1], readonly ["rijstwafel", 3], readonly ["kraanwater", 1]];
        };
        readonly 'quinoa-bean-salad': {
            readonly meal: 'lunch';
            readonly foods: readonly [readonly ["quinoa-gekookt", 1], readonly ["zwarte-bonen-blik", 0.5], readonly ["avocado", 1], readonly ["paprika-rood", 1], readonly ["olijfolie", 1], readonly ["kraanwater", 1]];
        };
        readonly 'quinoa-chickpea-salad': {
            readonly meal: 'lunch';
            readonly foods: readonly [readonly ["quinoa-gekookt", 1], readonly ["kikkererwten-blik", 0.5], readonly ["tomaat", 1], readonly ["komkommer", 1], readonly ["olijven-groen", 1], readonly ["olijfolie", 1.5], readonly ["kraanwater", 1]];
        };
        readonly 'potato-bean-salad': {
            readonly meal: 'lunch';
            readonly foods: readonly [readonly ["aardappel-gekookt", 1], readonly ["sperziebonen-gekookt", 1], readonly ["tomaat", 1], readonly ["olijven-groen", 2], readonly ["olijfolie", 1], readonly ["appelsap", 1]];
        };
        readonly 'potato-avocado-salad': {
            readonly meal: 'lunch';
            readonly foods: readonly [readonly ["aardappel-gekookt", 1], readonly ["avocado", 1], readonly ["tomaat", 1], readonly ["komkommer", 1], readonly ["olijfolie", 1], readonly ["appelsap", 1]];
        };
        readonly 'sweet-potato-hummus': {
            readonly meal: 'lunch';
            readonly foods: readonly [readonly ["zoete-aardappel-gekookt", 1.5], readonly ["hummus", 2], readonly ["zonnebloempit", 1], readonly ["kropsla", 1], readonly ["olijfolie", 1], readonly ["kraanwater", 1]];
        };
        readonly 'rice-cakes-hummus': {
            readonly meal: 'lunch';
            readonly foods: readonly [readonly ["rijstwafel", 4], readonly ["hummus", 2], readonly ["avocado", 1], readonly ["komkommer", 1], readonly ["druivensap", 1]];
        };
        readonly 'buckwheat-salad': {
            readonly meal: 'lunch';
            readonly foods: readonly [readonly ["boekweit-gekookt", 1], readonly ["avocado", 1], readonly ["paprika-groen", 1], readonly ["olijfolie", 1], readonly ["appelsap", 1]];
        };
        readonly 'white-bean-soup': {
            readonly meal: 'lunch';
            readonly foods: readonly [readonly ["witte-bonen-blik", 1], readonly ["tomaten-blik", 2], readonly ["wortel-gekookt", 0.5], readonly ["olijfolie", 1.5], readonly ["rijstwafel", 4], readonly ["kraanwater", 1]];
        };
        readonly 'tomato-lentil-soup': {
            readonly meal: 'lunch';
            readonly foods: readonly [readonly ["linzen-gekookt", 0.5], readonly ["tomaten-blik", 2], readonly ["wortel-gekookt", 0.5], readonly ["olijfolie", 1], readonly ["rijstwafel", 4], readonly ["appelsap", 1]];
        };
        readonly 'potatoes-green-beans-chicken': {
            readonly meal: 'dinner';
            readonly foods: readonly [readonly ["kipfilet-bereid", 1], readonly ["aardappel-gekookt", 1], readonly ["sperziebonen-gekookt", 1], readonly ["olijfolie", 1.5], readonly ["appelmoes", 1], readonly ["kraanwater", 1]];
        };
        readonly 'baked-potato-broccoli-chicken': {
            readonly meal: 'dinner';
            readonly foods: readonly [readonly ["kipfilet-bereid", 1], readonly ["aardappel-schil-oven", 1], readonly ["broccoli-gekookt", 1], readonly ["olijfolie", 1.5], readonly ["appelmoes", 1], readonly ["kraanwater", 1]];
        };
        readonly 'potatoes-sprouts-pork': {
            readonly meal: 'dinner';
            readonly foods: readonly [readonly ["karbonade-bereid", 1], readonly ["aardappel-gekookt", 1], readonly ["spruitjes-gekookt", 1], readonly ["olijfolie", 1], readonly ["vla-vanille", 1], readonly ["kraanwater", 1]];
        };
        readonly 'endive-mash-sausage': {
            readonly meal: 'dinner';
            readonly foods: readonly [readonly ["rookworst", 1], readonly ["aardappel-gekookt", 1], readonly ["andijvie-rauw", 2], readonly ["roomboter", 2], readonly ["yoghurt-vol", 1], readonly ["kraanwater", 1]];
        };
        readonly 'kale-mash-sausage': {
            readonly meal: 'dinner';
            readonly foods: readonly [readonly ["rookworst", 1], readonly ["aardappel-gekookt", 1], readonly ["boerenkool-gekookt", 1], readonly ["halfvolle-melk", 0.5], readonly ["roomboter", 2], readonly ["mosterd", 1], readonly ["kraanwater", 1]];
        };
        readonly 'potatoes-peas-carrots-sausage': {
            readonly meal: 'dinner';
            readonly foods: readonly [readonly ["braadworst", 1], readonly ["aardappel-gekookt", 1], readonly ["wortel-gekookt", 0.5], readonly ["doperwten-diepvries", 0.5], readonly ["olijfolie", 1], readonly ["kraanwater", 1]];
        };
        readonly 'beef-stew-red-cabbage': {
            readonly meal: 'dinner';
            readonly foods: readonly [readonly ["runderstoofvlees", 1], readonly ["aardappel-gekookt", 1], readonly ["rode-kool-gekookt", 1], readonly ["ui-rauw", 1], readonly ["appelmoes", 1], readonly ["olijfolie", 1], readonly ["kraanwater", 1]];
        };
        readonly 'carrot-onion-mash-beef': {
            readonly meal: 'dinner';
            readonly foods: readonly [readonly ["runderstoofvlees", 1], readonly ["aardappel-gekookt", 1], readonly ["wortel-gekookt", 1], readonly ["ui-rauw", 1], readonly ["olijfolie", 1.5], readonly ["kraanwater", 1]];
        };
        readonly 'spaghetti-mince': {
            readonly meal: 'dinner';
            readonly foods: readonly [readonly ["rundergehakt-bereid", 1], readonly ["witte-pasta-gekookt", 1.5], readonly ["tomaten-blik", 2], readonly ["ui-rauw", 1], readonly ["kraanwater", 1]];
        };
        readonly 'wholewheat-pasta-chicken': {
            readonly meal: 'dinner';
            readonly foods: readonly [readonly ["kipfilet-bereid", 1], readonly ["volkorenpasta-gekookt", 1.5], readonly ["courgette-gekookt", 1], readonly ["tomaten-blik", 1], readonly ["olijfolie", 0.5], readonly ["kraanwater", 1]];
        };
        readonly 'rice-chicken-curry': {
            readonly meal: 'dinner';
            readonly foods: readonly [readonly ["kippendij-bereid", 1], readonly ["witte-rijst-gekookt", 1.5], readonly ["bloemkool-gekookt", 1], readonly ["kerriepoeder", 1], readonly ["olijfolie", 1], readonly ["kraanwater", 1]];
        };
        readonly 'rice-pork-pak-choi': {
            readonly meal: 'dinner';
            readonly foods: readonly [readonly ["varkenshaas-bereid", 1], readonly ["witte-rijst-gekookt", 1.5], readonly ["paksoi-gekookt", 1], readonly ["wortel-rauw", 1], readonly ["olijfolie", 1], readonly ["kraanwater", 1]];
        };
        readonly 'brown-rice-turkey-courgette': {
            readonly meal: 'dinner';
            readonly foods: readonly [readonly ["kalkoenfilet-bereid", 1], readonly ["zilvervliesrijst-gekookt", 1.5], readonly ["courgette-gekookt", 1], readonly ["tomaten-blik", 1], readonly ["olijfolie", 1.5], readonly ["kraanwater", 1]];
        };
        readonly 'noodles-chicken': {
            readonly meal: 'dinner';
            readonly foods: readonly [readonly ["kipfilet-bereid", 1], readonly ["eiermie-gekookt", 1.5], readonly ["paprika-rood", 1], readonly ["tauge-rauw", 1], readonly ["olijfolie", 1], readonly ["kraanwater", 1]];
        };
        readonly 'chilli-con-carne': {
            readonly meal: 'dinner';
            readonly foods: readonly [readonly ["rundergehakt-bereid", 1], readonly ["witte-rijst-gekookt", 1.5], readonly ["kidneybonen-blik", 0.5], readonly ["tomaten-blik", 1], readonly ["paprika-rood", 1], readonly ["kraanwater", 1]];
        };
        readonly 'pea-soup-sausage': {
            readonly meal: 'dinner';
            readonly foods: readonly [readonly ["spliterwten-gekookt", 1], readonly ["rookworst", 1], readonly ["aardappel-gekookt", 0.5], readonly ["wortel-gekookt", 0.5], readonly ["roggebrood", 1], readonly ["kraanwater", 1]];
        };
        readonly 'mash-peas-cod': {
            readonly meal: 'dinner';
            readonly foods: readonly [readonly ["kabeljauw-bereid", 1], readonly ["aardappelpuree", 1], readonly ["doperwten-diepvries", 1], readonly ["olijfolie", 1.5], readonly ["kraanwater", 1]];
        };
        readonly 'potatoes-broccoli-salmon': {
            readonly meal: 'dinner';
            readonly foods: readonly [readonly ["zalm-gekweekt-bereid", 1], readonly ["aardappel-gekookt", 1], readonly ["broccoli-gekookt", 1], readonly ["olijfolie", 1.5], readonly ["kraanwater", 1]];
        };
        readonly 'brown-rice-salmon-courgette': {
            readonly meal: 'dinner';
            readonly foods: readonly [readonly ["zalm-gekweekt-bereid", 1], readonly ["zilvervliesrijst-gekookt", 1.5], readonly ["courgette-gekookt", 1], readonly ["olijfolie", 1], readonly ["kraanwater", 1]];
        };
        readonly 'potatoes-carrots-trout': {
            readonly meal: 'dinner';
            readonly foods: readonly [readonly ["forel-bereid", 1], readonly ["aardappel-gekookt", 1], readonly ["wortel-gekookt", 1], readonly ["olijfolie", 1.5], readonly ["appelmoes", 1], readonly ["kraanwater", 1]];
        };
        readonly 'potatoes-cauliflower-plaice': {
            readonly meal: 'dinner';
            readonly foods: readonly [readonly ["schol-gebakken", 1], readonly ["aardappel-gekookt", 1], readonly ["bloemkool-gekookt", 1], readonly ["olijfolie", 1], readonly ["kraanwater", 1]];
        };
        readonly 'chips-fish-fingers-salad': {
            readonly meal: 'dinner';
            readonly foods: readonly [readonly ["visstick", 1], readonly ["friet-oven", 1], readonly ["kropsla", 2], readonly ["tomaat", 1], readonly ["mayonaise", 1], readonly ["kraanwater", 1]];
        };
        readonly 'rice-pollock-peppers': {
            readonly meal: 'dinner';
            readonly foods: readonly [readonly ["alaska-koolvis-bereid", 1], readonly ["witte-rijst-gekookt", 1.5], readonly ["paprika-rood", 2], readonly ["tomaten-blik", 1], readonly ["olijfolie", 1.5], readonly ["kraanwater", 1]];
        };
        readonly 'potato-tortilla': {
            readonly meal: 'dinner';
            readonly foods: readonly [readonly ["ei-gebakken", 2], readonly ["aardappel-gekookt", 1], readonly ["paprika-rood", 1], readonly ["tomaat", 1], readonly ["olijfolie", 1], readonly ["stokbrood", 1], readonly ["kraanwater", 1]];
        };
        readonly 'rice-egg-curry': {
            readonly meal: 'dinner';
            readonly foods: readonly [readonly ["ei-gekookt", 2], readonly ["witte-rijst-gekookt", 1.5], readonly ["sperziebonen-gekookt", 1], readonly ["kerriepoeder", 1], readonly ["olijfolie", 1], readonly ["kraanwater", 1]];
        };
        readonly 'baked-potato-veggie-burger': {
            readonly meal: 'dinner';
            readonly foods: readonly [readonly ["vegaburger", 1], readonly ["aardappel-schil-oven", 1], readonly ["bloemkool-gekookt", 1], readonly ["olijfolie", 1], readonly ["vla-vanille", 1], readonly ["kraanwater", 1]];
        };
        readonly 'pasta-aubergine-mozzarella': {
            readonly meal: 'dinner';
            readonly foods: readonly [readonly ["witte-pasta-gekookt", 1.5], readonly ["mozzarella", 1], readonly ["aubergine-gekookt", 1], readonly ["tomaten-blik", 1], readonly ["kraanwater", 1]];
        };
        readonly 'nasi-tempeh': {
            readonly meal: 'dinner';
            readonly foods: readonly [readonly ["tempe", 1], readonly ["zilvervliesrijst-gekookt", 1.5], readonly ["paksoi-gekookt", 1], readonly ["olijfolie", 1.5], readonly ["kraanwater", 1]];
        };
        readonly 'rice-tofu-broccoli': {
            readonly meal: 'dinner';
            readonly foods: readonly [readonly ["tofu-stevig", 1], readonly ["witte-rijst-gekookt", 1.5], readonly ["broccoli-gekookt", 1], readonly ["olijfolie", 1], readonly ["kraanwater", 1]];
        };
        readonly 'wholewheat-pasta-lentils': {
            readonly meal: 'dinner';
            readonly foods: readonly [readonly ["volkorenpasta-gekookt", 1.5], readonly ["linzen-gekookt", 0.5], readonly ["courgette-gekookt", 0.5], readonly ["tomaten-blik", 1], readonly ["ui-rauw", 1], readonly ["olijfolie", 1], readonly ["kraanwater", 1]];
        };
        readonly 'pasta-chickpeas': {
            readonly meal: 'dinner';
            readonly foods: readonly [readonly ["witte-pasta-gekookt", 1.5], readonly ["kikkererwten-blik", 0.5], readonly ["courgette-gekookt", 1], readonly ["tomaten-blik", 1], readonly ["olijfolie", 1], readonly ["kraanwater", 1]];
        };
        readonly 'bulgur-aubergine-chickpeas': {
            readonly meal: 'dinner';
            readonly foods: readonly [readonly ["bulgur-gekookt", 1.5], readonly ["kikkererwten-gekookt", 1], readonly ["aubergine-gekookt", 1], readonly ["olijfolie", 1], readonly ["kraanwater", 1]];
        };
        readonly 'chilli-sin-carne': {
            readonly meal: 'dinner';
            readonly foods: readonly [readonly ["kidneybonen-gekookt", 1], readonly ["witte-rijst-gekookt", 1.5], readonly ["tomaten-blik", 1], readonly ["paprika-rood", 1], readonly ["olijfolie", 0.5], readonly ["kraanwater", 1]];
        };
        readonly 'chickpea-curry': {
            readonly meal: 'dinner';
            readonly foods: readonly [readonly ["kikkererwten-gekookt", 1], readonly ["witte-rijst-gekookt", 1.5], readonly ["tomaten-blik", 1], readonly ["kerriepoeder", 1], readonly ["olijfolie", 0.5], readonly ["kraanwater", 1]];
        };
        readonly 'lentil-curry': {
            readonly meal: 'dinner';
            readonly foods: readonly [readonly ["linzen-gekookt", 1], readonly ["witte-rijst-gekookt", 1.5], readonly ["bloemkool-gekookt", 1], readonly ["kerriepoeder", 1], readonly ["olijfolie", 1], readonly ["kraanwater", 1]];
        };
        readonly 'brown-beans-rice': {
            readonly meal: 'dinner';
            readonly foods: readonly [readonly ["bruine-bonen-gekookt", 1], readonly ["witte-rijst-gekookt", 1.5], readonly ["paprika-groen", 1], readonly ["ui-rauw", 1], readonly ["olijfolie", 0.5], readonly ["kraanwater", 1]];
        };
        readonly 'kale-mash-beans': {
            readonly meal: 'dinner';
            readonly foods: readonly [readonly ["aardappel-gekookt", 1], readonly ["boerenkool-gekookt", 1], readonly ["witte-bonen-gekookt", 1], readonly ["olijfolie", 1.5], readonly ["appelmoes", 1], readonly ["kraanwater", 1]];
        };
        readonly 'carrot-onion-mash-lentils': {
            readonly meal: 'dinner';
            readonly foods: readonly [readonly ["aardappel-gekookt", 1], readonly ["wortel-gekookt", 1], readonly ["ui-rauw", 1], readonly ["linzen-gekookt", 1], readonly ["olijfolie", 1.5], readonly ["kraanwater", 1]];
        };
        readonly 'chips-beans-salad': {
            readonly meal: 'dinner';
            readonly foods: readonly [readonly ["friet-oven", 1], readonly ["witte-bonen-tomatensaus", 1], readonly ["kropsla", 2], readonly ["olijfolie", 1], readonly ["appelmoes", 2], readonly ["kraanwater", 1]];
        };
        readonly 'potatoes-cauliflower-peas': {
            readonly meal: 'dinner';
            readonly foods: readonly [readonly ["aardappel-gekookt", 1], readonly ["doperwten-blik", 1], readonly ["bloemkool-gekookt", 1], readonly ["olijfolie", 2], readonly ["appelmoes", 2], readonly ["kraanwater", 1]];
        };
        readonly 'stuffed-peppers-quinoa': {
            readonly meal: 'dinner';
            readonly foods: readonly [readonly ["quinoa-gekookt", 1], readonly ["paprika-rood", 2], readonly ["zwarte-bonen-blik", 1], readonly ["avocado", 1], readonly ["olijfolie", 1], readonly ["kraanwater", 1]];
        };
        readonly 'sweet-potato-black-beans': {
            readonly meal: 'dinner';
            readonly foods: readonly [readonly ["zoete-aardappel-gekookt", 1.5], readonly ["zwarte-bonen-blik", 1], readonly ["avocado", 1], readonly ["tomaat", 1], readonly ["olijfolie", 1.5], readonly ["kraanwater", 1]];
        };
        readonly 'baked-potato-broccoli-beans': {
            readonly meal: 'dinner';
            readonly foods: readonly [readonly ["aardappel-schil-oven", 1], readonly ["broccoli-gekookt", 1], readonly ["kidneybonen-blik", 1], readonly ["tomaat", 1], readonly ["olijfolie", 1.5], readonly ["kraanwater", 1]];
        };
        readonly 'millet-courgette-chickpeas': {
            readonly meal: 'dinner';
            readonly foods: readonly [readonly ["gierst-gekookt", 1], readonly ["courgette-gekookt", 1], readonly ["kikkererwten-blik", 1], readonly ["ui-rauw", 1], readonly ["olijfolie", 1.5], readonly ["kraanwater", 1]];
        };
        readonly 'split-pea-soup': {
            readonly meal: 'dinner';
            readonly foods: readonly [readonly ["spliterwten-gekookt", 1.5], readonly ["knolselderij-gekookt", 0.5], readonly ["wortel-gekookt", 0.5], readonly ["aardappel-gekookt", 1], readonly ["olijfolie", 1], readonly ["kraanwater", 1]];
        };
        readonly 'ratatouille-rice': {
            readonly meal: 'dinner';
            readonly foods: readonly [readonly ["witte-rijst-gekookt", 2], readonly ["aubergine-gekookt", 0.5], readonly ["courgette-gekookt", 0.5], readonly ["tomaten-blik", 1], readonly ["olijfolie", 1.5], readonly ["kraanwater", 1]];
        };
        readonly 'rice-carrots-beans': {
            readonly meal: 'dinner';
            readonly foods: readonly [readonly ["witte-rijst-gekookt", 2], readonly ["wortel-gekookt", 1], readonly ["kidneybonen-blik", 0.5], readonly ["olijfolie", 0.5], readonly ["kraanwater", 1]];
        };
        readonly banana: {
            readonly meal: 'snack';
            readonly foods: readonly [readonly ["banaan", 1]];
        };
        readonly apple: {
            readonly meal: 'snack';
            readonly foods: readonly [readonly ["appel", 1]];
        };
        readonly pear: {
            readonly meal: 'snack';
            readonly foods: readonly [readonly ["peer", 1]];
        };
        readonly orange: {
            readonly meal: 'snack';
            readonly foods: readonly [readonly ["sinaasappel", 1]];
        };
        readonly mandarins: {
            readonly meal: 'snack';
            readonly foods: readonly [readonly ["mandarijn", 2]];
        };
        readonly grapes: {
            readonly meal: 'snack';
            readonly foods: readonly [readonly ["druif", 1]];
        };
        readonly kiwis: {
            readonly meal: 'snack';
            readonly foods: readonly [readonly ["kiwi", 2]];
        };
        readonly mango: {
            readonly meal: 'snack';
            readonly foods: readonly [readonly ["mango", 1]];
        };
        readonly raspberries: {
            readonly meal: 'snack';
            readonly foods: readonly [readonly ["framboos", 1]];
        };
        readonly almonds: {
            readonly meal: 'snack';
            readonly foods: readonly [readonly ["amandel-rauw", 1]];
        };
        readonly cashews: {
            readonly meal: 'snack';
            readonly foods: readonly [readonly ["cashewnoot-rauw", 1]];
        };
        readonly peanuts: {
            readonly meal: 'snack';
            readonly foods: readonly [readonly ["pinda-geroosterd", 1]];
        };
        readonly 'mixed-nuts': {
            readonly meal: 'snack';
            readonly foods: readonly [readonly ["gemengde-noten", 1]];
        };
        readonly 'walnuts-raisins': {
            readonly meal: 'snack';
            readonly foods: readonly [readonly ["walnoot", 1], readonly ["rozijn", 1]];
        };
        readonly 'trail-mix': {
            readonly meal: 'snack';
            readonly foods: readonly [readonly ["studentenhaver", 1]];
        };
        readonly 'dark-chocolate': {
            readonly meal: 'snack';
            readonly foods: readonly [readonly ["chocolade-puur-70-85", 1]];
        };
        readonly yoghurt: {
            readonly meal: 'snack';
            readonly foods: readonly [readonly ["yoghurt-vol", 1]];
        };
        readonly 'yoghurt-raspberries': {
            readonly meal: 'snack';
            readonly foods: readonly [readonly ["yoghurt-mager", 1], readonly ["framboos", 1]];
        };
        readonly 'cracker-cheese': {
            readonly meal: 'snack';
            readonly foods: readonly [readonly ["volkorencracker", 1], readonly ["goudse-kaas", 1]];
        };
        readonly gingerbread: {
            readonly meal: 'snack';
            readonly foods: readonly [readonly ["ontbijtkoek", 1], readonly ["halvarine", 1]];
        };
        readonly 'syrup-waffle': {
            readonly meal: 'snack';
            readonly foods: readonly [readonly ["stroopwafel", 1]];
        };
        readonly edamame: {
            readonly meal: 'snack';
            readonly foods: readonly [readonly ["edamame", 1]];
        };
        readonly 'soy-drink': {
            readonly meal: 'snack';
            readonly foods: readonly [readonly ["sojadrink", 1]];
        };
        readonly figs: {
            readonly meal: 'snack';
            readonly foods: readonly [readonly ["vijg-gedroogd", 1]];
        };
        readonly dates: {
            readonly meal: 'snack';
            readonly foods: readonly [readonly ["dadel-medjool", 2]];
        };
        readonly 'dried-apricots': {
            readonly meal: 'snack';
            readonly foods: readonly [readonly ["abrikoos-gedroogd", 1]];
        };
        readonly 'carrot-hummus': {
            readonly meal: 'snack';
            readonly foods: readonly [readonly ["wortel-rauw", 1], readonly ["hummus", 1]];
        };
        readonly 'pepper-hummus': {
            readonly meal: 'snack';
            readonly foods: readonly [readonly ["paprika-rood", 1], readonly ["hummus", 1]];
        };
        readonly 'pumpkin-seeds': {
            readonly meal: 'snack';
            readonly foods: readonly [readonly ["pompoenpit-gedroogd", 1]];
        };
        readonly 'sunflower-seeds-raisins': {
            readonly meal: 'snack';
            readonly foods: readonly [readonly ["zonnebloempit", 1], readonly ["rozijn", 1]];
        };
        readonly popcorn: {
            readonly meal: 'snack';
            readonly foods: readonly [readonly ["popcorn", 1]];
        };
        readonly 'rice-cakes': {
            readonly meal: 'snack';
            readonly foods: readonly [readonly ["rijstwafel", 2]];
        };
        readonly 'cucumber-hummus': {
            readonly meal: 'snack';
            readonly foods: readonly [readonly ["komkommer", 1], readonly ["hummus", 1]];
        };
        readonly 'banana-seeds': {
            readonly meal: 'snack';
            readonly foods: readonly [readonly ["banaan", 1], readonly ["zonnebloempit", 1]];
        };
        readonly 'rice-cakes-avocado-snack': {
            readonly meal: 'snack';
            readonly foods: readonly [readonly ["rijstwafel", 2], readonly ["avocado", 1]];
        };
    };
    readonly meals: {
        readonly bread: {
            readonly measures: readonly ["slice-of-bread"];
        };
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
    readonly dietGroups: {
        readonly leafyGreens: readonly ["spinazie-rauw", "andijvie-gekookt", "boerenkool-gekookt", "snijbiet-rauw", "kropsla", "veldsla", "rucola", "paksoi-gekookt"];
        readonly nutsSeeds: readonly ["amandel-rauw", "cashewnoot-rauw", "walnoot", "hazelnoot-rauw", "pinda-geroosterd", "gemengde-noten", "pindakaas", "pompoenpit-gedroogd", "zonnebloempit", "lijnzaad", "chiazaad"];
        readonly legumes: readonly ["bruine-bonen-gekookt", "kidneybonen-gekookt", "kidneybonen-blik", "kikkererwten-blik", "linzen-gekookt", "spliterwten-gekookt", "witte-bonen-tomatensaus", "doperwten-diepvries", "hummus"];
        readonly wholegrains: readonly ["volkorenbrood", "bruinbrood", "meergranenbrood", "roggebrood", "knackebrod", "rijstwafel", "havermout-droog", "zilvervliesrijst-gekookt", "volkorenpasta-gekookt"];
        readonly fish: readonly ["zalm-gekweekt-bereid", "kabeljauw-bereid", "schelvis-bereid", "haring-rauw", "makreel-gerookt", "tonijn-blik-water", "sardines-blik-olie", "visstick", "garnalen-hollandse"];
        readonly darkChocolate: readonly ["chocolade-puur-45-59", "chocolade-puur-60-69", "chocolade-puur-70-85"];
    };
    readonly backgroundBasket: readonly [{
        readonly food: 'koffie-zwart';
        readonly portionsPerWeek: 21;
    }, {
        readonly food: 'thee-zwart';
        readonly portionsPerWeek: 14;
    }, {
        readonly food: 'kraanwater';
        readonly portionsPerWeek: 21;
    }, {
        readonly food: 'halfvolle-melk';
        readonly portionsPerWeek: 7;
    }, {
        readonly food: 'yoghurt-vol';
        readonly portionsPerWeek: 4;
    }, {
        readonly food: 'goudse-kaas';
        readonly portionsPerWeek: 10;
    }, {
        readonly food: 'aardappel-gekookt';
        readonly portionsPerWeek: 3;
    }, {
        readonly food: 'friet-oven';
        readonly portionsPerWeek: 1;
    }, {
        readonly food: 'bloemkool-gekookt';
        readonly portionsPerWeek: 1;
    }, {
        readonly food: 'sperziebonen-gekookt';
        readonly portionsPerWeek: 1;
    }, {
        readonly food: 'courgette-gekookt';
        readonly portionsPerWeek: 1;
    }, {
        readonly food: 'wortel-rauw';
        readonly portionsPerWeek: 2;
    }, {
        readonly food: 'tomaat';
        readonly portionsPerWeek: 4;
    }, {
        readonly food: 'paprika-rood';
        readonly portionsPerWeek: 2;
    }, {
        readonly food: 'ui-rauw';
        readonly portionsPerWeek: 2;
    }, {
        readonly food: 'komkommer';
        readonly portionsPerWeek: 2;
    }, {
        readonly food: 'champignons-gebakken';
        readonly portionsPerWeek: 1;
    }, {
        readonly food: 'banaan';
        readonly portionsPerWeek: 2;
    }, {
        readonly food: 'appel';
        readonly portionsPerWeek: 4;
    }, {
        readonly food: 'sinaasappel';
        readonly portionsPerWeek: 1;
    }, {
        readonly food: 'mandarijn';
        readonly portionsPerWeek: 2;
    }, {
        readonly food: 'druif';
        readonly portionsPerWeek: 1;
    }, {
        readonly food: 'sinaasappelsap';
        readonly portionsPerWeek: 1;
    }, {
        readonly food: 'kipfilet-bereid';
        readonly portionsPerWeek: 2;
    }, {
        readonly food: 'rundergehakt-bereid';
        readonly portionsPerWeek: 2;
    }, {
        readonly food: 'karbonade-bereid';
        readonly portionsPerWeek: 1;
    }, {
        readonly food: 'ham-gekookt';
        readonly portionsPerWeek: 5;
    }, {
        readonly food: 'ei-gekookt';
        readonly portionsPerWeek: 3;
    }, {
        readonly food: 'witbrood';
        readonly portionsPerWeek: 7;
    }, {
        readonly food: 'beschuit';
        readonly portionsPerWeek: 2;
    }, {
        readonly food: 'witte-pasta-gekookt';
        readonly portionsPerWeek: 1;
    }, {
        readonly food: 'witte-rijst-gekookt';
        readonly portionsPerWeek: 1;
    }, {
        readonly food: 'melkchocolade';
        readonly portionsPerWeek: 2;
    }, {
        readonly food: 'stroopwafel';
        readonly portionsPerWeek: 1;
    }, {
        readonly food: 'mariakaakje';
        readonly portionsPerWeek: 5;
    }, {
        readonly food: 'jam';
        readonly portionsPerWeek: 4;
    }, {
        readonly food: 'chips';
        readonly portionsPerWeek: 1;
    }, {
        readonly food: 'bier';
        readonly portionsPerWeek: 2;
    }, {
        readonly food: 'wijn-rood';
        readonly portionsPerWeek: 2;
    }];
    readonly basketKinds: readonly [{
        readonly foods: readonly ["koffie-zwart", "espresso", "oploskoffie", "thee-zwart", "thee-groen", "kruidenthee"];
    }, {
        readonly foods: readonly ["kraanwater", "mineraalwater"];
    }, {
        readonly foods: readonly ["bier", "wijn-rood", "wijn-wit"];
    }, {
        readonly foods: readonly ["goudse-kaas", "edammer", "maasdammer", "commissiekaas-oud", "emmentaler", "cheddar", "brie", "geitenkaas-zacht", "blauwe-kaas", "feta", "mozzarella", "parmezaan", "roomkaas", "huttenkase"];
    }, {
        readonly foods: readonly ["ei-gekookt", "ei-gebakken"];
    }, {
        readonly categories: readonly ["dairy-eggs"];
        readonly foods: readonly ["chocolademelk", "sojadrink", "amandeldrink", "haverdrink", "rijstdrink", "sojayoghurt"];
    }, {
        readonly foods: readonly ["aardappel-gekookt", "aardappel-schil-oven", "aardappelpuree", "friet-oven", "zoete-aardappel-gekookt", "witte-pasta-gekookt", "volkorenpasta-gekookt", "volkorenpasta-droog", "eiermie-gekookt", "witte-rijst-gekookt", "zilvervliesrijst-gekookt", "zilvervliesrijst-droog", "wilde-rijst-gekookt", "couscous-gekookt", "bulgur-gekookt", "quinoa-gekookt", "quinoa-droog", "boekweit-gekookt", "boekweit-droog", "gierst-gekookt", "gierst-droog", "parelgort-gekookt", "spelt-gekookt", "teff-gekookt", "amarant-gekookt"];
    }, {
        readonly foods: readonly ["chips", "tortillachips", "popcorn"];
    }, {
        readonly categories: readonly ["grains-bread"];
    }, {
        readonly categories: readonly ["vegetables"];
        readonly foods: readonly ["tomatensap", "wortelsap"];
    }, {
        readonly categories: readonly ["fruit"];
        readonly foods: readonly ["sinaasappelsap", "appelsap", "druivensap", "pruimensap"];
    }, {
        readonly categories: readonly ["meat-poultry", "fish-seafood", "meat-alternatives"];
    }, {
        readonly categories: readonly ["chocolate-sweets"];
    }];
    readonly adultFromYears: 18;
    readonly estimateFromYears: 14;
    readonly estimateSpread: {
        readonly share: 0.25;
        readonly sources: readonly ["usda-sr28", "ciqual-2025", "editorial"];
    };
    readonly rules: {
        readonly safety: {
            readonly 'condition-renal-severe': {
                readonly when: {
                    readonly fact: 'conditions';
                    readonly has: 'renal-severe';
                };
                readonly ifUnknown: 'block';
                readonly severity: 'stop';
                readonly refer: 'doctor';
                readonly shows: readonly [];
                readonly sources: readonly ["magnaspartate", "fk-aspartaat", "pta2018", "medscape-hypermg", "gerritspeek"];
            };
            readonly 'condition-renal-mild': {
                readonly when: {
                    readonly fact: 'conditions';
                    readonly has: 'renal-mild';
                };
                readonly ifUnknown: 'block';
                readonly severity: 'stop';
                readonly refer: 'doctor';
                readonly shows: readonly [];
                readonly sources: readonly ["hsis", "magnaspartate", "medscape-hypermg", "gerritspeek"];
            };
            readonly 'condition-myasthenia': {
                readonly when: {
                    readonly fact: 'conditions';
                    readonly has: 'myasthenia';
                };
                readonly ifUnknown: 'block';
                readonly severity: 'stop';
                readonly refer: 'doctor';
                readonly shows: readonly [];
                readonly sources: readonly ["bmj-mg", "rx-mgso4"];
            };
            readonly 'condition-heart-block': {
                readonly when: {
                    readonly fact: 'conditions';
                    readonly has: 'heart-block';
                };
                readonly ifUnknown: 'block';
                readonly severity: 'stop';
                readonly refer: 'doctor';
                readonly shows: readonly [];
                readonly sources: readonly ["magnaspartate", "zechstein-nl"];
            };
            readonly 'condition-diabetes': {
                readonly when: {
                    readonly fact: 'conditions';
                    readonly has: 'diabetes';
                };
                readonly ifUnknown: 'block';
                readonly severity: 'caution';
                readonly refer: 'doctor';
                readonly shows: readonly [];
                readonly sources: readonly ["invite-risk", "pfusion"];
            };
            readonly 'condition-gi-disease': {
                readonly when: {
                    readonly fact: 'conditions';
                    readonly has: 'gi-disease';
                };
                readonly ifUnknown: 'block';
                readonly severity: 'stop';
                readonly refer: 'doctor';
                readonly shows: readonly [];
                readonly sources: readonly ["invite-risk"];
            };
            readonly 'condition-alcohol': {
                readonly when: {
                    readonly fact: 'conditions';
                    readonly has: 'alcohol';
                };
                readonly ifUnknown: 'block';
                readonly severity: 'stop';
                readonly refer: 'gp';
                readonly shows: readonly [];
                readonly sources: readonly ["invite-risk"];
            };
            readonly 'condition-refeeding': {
                readonly when: {
                    readonly fact: 'conditions';
                    readonly has: 'refeeding';
                };
                readonly ifUnknown: 'block';
                readonly severity: 'stop';
                readonly refer: 'gp-today';
                readonly shows: readonly [];
                readonly sources: readonly ["nice-refeed", "nhs-refeed"];
            };
            readonly 'condition-dehydration': {
                readonly when: {
                    readonly fact: 'conditions';
                    readonly has: 'dehydration';
                };
                readonly ifUnknown: 'block';
                readonly severity: 'stop';
                readonly refer: 'doctor';
                readonly shows: readonly [];
                readonly sources: readonly ["pta2018"];
            };
            readonly 'condition-older-frail': {
                readonly when: {
                    readonly fact: 'conditions';
                    readonly has: 'older-frail';
                };
                readonly ifUnknown: 'block';
                readonly severity: 'stop';
                readonly refer: 'doctor';
                readonly shows: readonly [];
                readonly sources: readonly ["mgo-laxative"];
            };
            readonly 'condition-other': {
                readonly when: {
                    readonly fact: 'conditions';
                    readonly has: 'other';
                };
                readonly ifUnknown: 'block';
                readonly severity: 'stop';
                readonly refer: 'doctor';
                readonly shows: readonly [];
                readonly sources: readonly ["editorial"];
            };
            readonly 'flag-palpitations-alarm': {
                readonly when: {
                    readonly fact: 'redFlags';
                    readonly has: 'palpitations-alarm';
                };
                readonly ifUnknown: 'block';
                readonly severity: 'emergency';
                readonly refer: 'emergency';
                readonly shows: readonly [];
                readonly sources: readonly ["cardiologiecentra", "rd-hart"];
            };
            readonly 'flag-palpitations': {
                readonly when: {
                    readonly fact: 'redFlags';
                    readonly has: 'palpitations';
                };
                readonly ifUnknown: 'block';
                readonly severity: 'stop';
                readonly refer: 'gp';
                readonly shows: readonly [];
                readonly sources: readonly ["cardiologiecentra", "hartziekte-be"];
            };
            readonly 'flag-stroke-signs': {
                readonly when: {
                    readonly fact: 'redFlags';
                    readonly has: 'stroke-signs';
                };
                readonly ifUnknown: 'block';
                readonly severity: 'emergency';
                readonly refer: 'emergency';
                readonly shows: readonly [];
                readonly sources: readonly ["none"];
            };
            readonly 'flag-hypermagnesaemia': {
                readonly when: {
                    readonly fact: 'redFlags';
                    readonly has: 'hypermagnesaemia';
                };
                readonly ifUnknown: 'block';
                readonly severity: 'emergency';
                readonly refer: 'emergency';
                readonly shows: readonly [];
                readonly sources: readonly ["medscape-hypermg", "gerritspeek", "simpto"];
            };
            readonly 'flag-hypermagnesaemia-early': {
                readonly when: {
                    readonly fact: 'redFlags';
                    readonly has: 'hypermagnesaemia-early';
                };
                readonly ifUnknown: 'block';
                readonly severity: 'stop';
                readonly refer: 'gp-today';
                readonly shows: readonly [];
                readonly sources: readonly ["medscape-hypermg", "gerritspeek"];
            };
            readonly 'flag-diarrhoea-persists': {
                readonly when: {
                    readonly fact: 'redFlags';
                    readonly has: 'diarrhoea-persists';
                };
                readonly ifUnknown: 'block';
                readonly severity: 'stop';
                readonly refer: 'gp-today';
                readonly shows: readonly [];
                readonly sources: readonly ["bfr2017"];
            };
            readonly 'flag-blood-in-stool': {
                readonly when: {
                    readonly fact: 'redFlags';
                    readonly has: 'blood-in-stool';
                };
                readonly ifUnknown: 'block';
                readonly severity: 'stop';
                readonly refer: 'gp-today';
                readonly shows: readonly [];
                readonly sources: readonly ["none"];
            };
            readonly 'flag-seizure-tetany': {
                readonly when: {
                    readonly fact: 'redFlags';
                    readonly has: 'seizure-tetany';
                };
                readonly ifUnknown: 'block';
                readonly severity: 'emergency';
                readonly refer: 'emergency';
                readonly shows: readonly [];
                readonly sources: readonly ["fda-ppi-podcast", "ntvg2002"];
            };
            readonly 'flag-ppi-symptoms': {
                readonly when: {
                    readonly fact: 'redFlags';
                    readonly has: 'ppi-symptoms';
                };
                readonly ifUnknown: 'block';
                readonly severity: 'stop';
                readonly refer: 'gp-today';
                readonly shows: readonly [];
                readonly sources: readonly ["fda-ppi-podcast", "fda-ppi"];
            };
            readonly 'flag-insomnia': {
                readonly when: {
                    readonly fact: 'redFlags';
                    readonly has: 'insomnia';
                };
                readonly ifUnknown: 'block';
                readonly severity: 'stop';
                readonly refer: 'gp';
                readonly shows: readonly [];
                readonly sources: readonly ["bsl-insomnia", "nhg-sleep"];
            };
            readonly 'flag-sleep-apnoea': {
                readonly when: {
                    readonly fact: 'redFlags';
                    readonly has: 'sleep-apnoea';
                };
                readonly ifUnknown: 'block';
                readonly severity: 'stop';
                readonly refer: 'gp';
                readonly shows: readonly [];
                readonly sources: readonly ["none"];
            };
            readonly 'flag-depression': {
                readonly when: {
                    readonly fact: 'redFlags';
                    readonly has: 'depression';
                };
                readonly ifUnknown: 'block';
                readonly severity: 'stop';
                readonly refer: 'gp';
                readonly shows: readonly [];
                readonly sources: readonly ["nvvp-depressie"];
            };
            readonly 'flag-suicidal-thoughts': {
                readonly when: {
                    readonly fact: 'redFlags';
                    readonly has: 'suicidal-thoughts';
                };
                readonly ifUnknown: 'block';
                readonly severity: 'emergency';
                readonly refer: 'crisis';
                readonly shows: readonly [];
                readonly sources: readonly ["none"];
            };
            readonly 'flag-weight-loss': {
                readonly when: {
                    readonly fact: 'redFlags';
                    readonly has: 'weight-loss';
                };
                readonly ifUnknown: 'block';
                readonly severity: 'stop';
                readonly refer: 'gp';
                readonly shows: readonly [];
                readonly sources: readonly ["none"];
            };
            readonly 'flag-fatigue-long': {
                readonly when: {
                    readonly fact: 'redFlags';
                    readonly has: 'fatigue-long';
                };
                readonly ifUnknown: 'block';
                readonly severity: 'stop';
                readonly refer: 'gp';
                readonly shows: readonly [];
                readonly sources: readonly ["none"];
            };
            readonly 'flag-burnout': {
                readonly when: {
                    readonly fact: 'redFlags';
                    readonly has: 'burnout';
                };
                readonly ifUnknown: 'block';
                readonly severity: 'stop';
                readonly refer: 'gp';
                readonly shows: readonly [];
                readonly sources: readonly ["none"];
            };
            readonly 'flag-calf-clot': {
                readonly when: {
                    readonly fact: 'redFlags';
                    readonly has: 'calf-clot';
                };
                readonly ifUnknown: 'block';
                readonly severity: 'stop';
                readonly refer: 'gp-today';
                readonly shows: readonly [];
                readonly sources: readonly ["none"];
            };
            readonly 'flag-leg-cramps-new': {
                readonly when: {
                    readonly fact: 'redFlags';
                    readonly has: 'leg-cramps-new';
                };
                readonly ifUnknown: 'block';
                readonly severity: 'stop';
                readonly refer: 'gp';
                readonly shows: readonly [];
                readonly sources: readonly ["none"];
            };
            readonly 'flag-rls': {
                readonly when: {
                    readonly fact: 'redFlags';
                    readonly has: 'rls';
                };
                readonly ifUnknown: 'block';
                readonly severity: 'stop';
                readonly refer: 'gp';
                readonly shows: readonly [];
                readonly sources: readonly ["cm-rls"];
            };
            readonly 'flag-headache-alarm': {
                readonly when: {
                    readonly fact: 'redFlags';
                    readonly has: 'headache-alarm';
                };
                readonly ifUnknown: 'block';
                readonly severity: 'emergency';
                readonly refer: 'emergency';
                readonly shows: readonly [];
                readonly sources: readonly ["none"];
            };
            readonly 'flag-headache-chronic': {
                readonly when: {
                    readonly fact: 'redFlags';
                    readonly has: 'headache-chronic';
                };
                readonly ifUnknown: 'block';
                readonly severity: 'stop';
                readonly refer: 'gp';
                readonly shows: readonly [];
                readonly sources: readonly ["none"];
            };
            readonly 'flag-pre-eclampsia': {
                readonly when: {
                    readonly fact: 'redFlags';
                    readonly has: 'pre-eclampsia';
                };
                readonly ifUnknown: 'block';
                readonly severity: 'stop';
                readonly refer: 'midwife';
                readonly shows: readonly [];
                readonly sources: readonly ["none"];
            };
            readonly 'flag-kidney': {
                readonly when: {
                    readonly fact: 'redFlags';
                    readonly has: 'kidney';
                };
                readonly ifUnknown: 'ignore';
                readonly severity: 'stop';
                readonly refer: 'doctor';
                readonly shows: readonly [];
                readonly sources: readonly ["magnaspartate", "fk-aspartaat", "pta2018"];
            };
            readonly 'flag-refeeding-criteria': {
                readonly when: {
                    readonly fact: 'redFlags';
                    readonly has: 'refeeding-criteria';
                };
                readonly ifUnknown: 'ignore';
                readonly severity: 'stop';
                readonly refer: 'gp-today';
                readonly shows: readonly [];
                readonly sources: readonly ["nice-refeed", "nhs-refeed"];
            };
            readonly 'flag-deficiency-not-by-symptoms': {
                readonly when: {
                    readonly fact: 'redFlags';
                    readonly has: 'deficiency-not-by-symptoms';
                };
                readonly ifUnknown: 'ignore';
                readonly severity: 'info';
                readonly refer: 'gp';
                readonly shows: readonly [];
                readonly sources: readonly ["ntvg2002"];
            };
            readonly 'age-under-4': {
                readonly when: {
                    readonly fact: 'ageYears';
                    readonly below: 4;
                };
                readonly ifUnknown: 'block';
                readonly severity: 'stop';
                readonly refer: 'doctor';
                readonly shows: readonly ["ageYears"];
                readonly sources: readonly ["bfr2017"];
            };
            readonly 'age-4-17': {
                readonly when: {
                    readonly all: readonly [{
                        readonly fact: 'ageYears';
                        readonly atLeast: 4;
                    }, {
                        readonly fact: 'ageYears';
                        readonly below: 18;
                    }];
                };
                readonly ifUnknown: 'block';
                readonly severity: 'caution';
                readonly refer: 'doctor';
                readonly shows: readonly ["ageYears", "upperLevelMg"];
                readonly sources: readonly ["bfr2017", "iom1997-encyclopedia"];
            };
            readonly pregnant: {
                readonly when: {
                    readonly fact: 'lifeStage';
                    readonly is: 'pregnant';
                };
                readonly ifUnknown: 'block';
                readonly severity: 'caution';
                readonly refer: 'midwife';
                readonly shows: readonly ["standard", "referenceLowMg", "ceilingMg"];
                readonly sources: readonly ["efsa2015", "gr-table-nutribites", "sanomedica-ul", "reg2024-2694"];
            };
            readonly breastfeeding: {
                readonly when: {
                    readonly fact: 'lifeStage';
                    readonly is: 'breastfeeding';
                };
                readonly ifUnknown: 'block';
                readonly severity: 'caution';
                readonly refer: 'midwife';
                readonly shows: readonly ["standard", "referenceLowMg", "ceilingMg"];
                readonly sources: readonly ["efsa2015", "gr-table-nutribites", "sanomedica-ul", "reg2024-2694"];
            };
            readonly 'pregnant-minor': {
                readonly when: {
                    readonly all: readonly [{
                        readonly fact: 'ageYears';
                        readonly below: 18;
                    }, {
                        readonly fact: 'lifeStage';
                        readonly in: readonly ["pregnant", "breastfeeding"];
                    }];
                };
                readonly ifUnknown: 'block';
                readonly severity: 'stop';
                readonly refer: 'midwife';
                readonly shows: readonly ["ageYears"];
                readonly sources: readonly ["gr-table-nutribites", "vc-table-metagenics", "efsa2015"];
            };
            readonly 'no-reference-intake': {
                readonly when: {
                    readonly fact: 'referenceKnown';
                    readonly is: false;
                };
                readonly ifUnknown: 'ignore';
                readonly severity: 'stop';
                readonly refer: 'midwife';
                readonly shows: readonly ["ageYears"];
                readonly sources: readonly ["gr-table-nutribites", "vc-table-metagenics", "efsa2015", "iom1997-encyclopedia"];
            };
            readonly 'unsure-age': {
                readonly when: {
                    readonly fact: 'unsure';
                    readonly has: 'ageYears';
                };
                readonly ifUnknown: 'ignore';
                readonly severity: 'stop';
                readonly refer: 'doctor';
                readonly shows: readonly [];
                readonly sources: readonly ["editorial"];
            };
            readonly 'unsure-life-stage': {
                readonly when: {
                    readonly fact: 'unsure';
                    readonly has: 'lifeStage';
                };
                readonly ifUnknown: 'ignore';
                readonly severity: 'stop';
                readonly refer: 'midwife';
                readonly shows: readonly [];
                readonly sources: readonly ["editorial"];
            };
            readonly 'unsure-conditions': {
                readonly when: {
                    readonly fact: 'unsure';
                    readonly has: 'conditions';
                };
                readonly ifUnknown: 'ignore';
                readonly severity: 'stop';
                readonly refer: 'doctor';
                readonly shows: readonly [];
                readonly sources: readonly ["editorial"];
            };
            readonly 'unsure-medicines': {
                readonly when: {
                    readonly fact: 'unsure';
                    readonly has: 'medicines';
                };
                readonly ifUnknown: 'ignore';
                readonly severity: 'stop';
                readonly refer: 'pharmacist';
                readonly shows: readonly [];
                readonly sources: readonly ["emc2678", "pta2018"];
            };
            readonly 'unsure-red-flags': {
                readonly when: {
                    readonly fact: 'unsure';
                    readonly has: 'redFlags';
                };
                readonly ifUnknown: 'ignore';
                readonly severity: 'stop';
                readonly refer: 'gp-today';
                readonly shows: readonly [];
                readonly sources: readonly ["editorial"];
            };
            readonly 'unsure-supplements': {
                readonly when: {
                    readonly fact: 'unsure';
                    readonly has: 'supplements';
                };
                readonly ifUnknown: 'ignore';
                readonly severity: 'stop';
                readonly refer: 'pharmacist';
                readonly shows: readonly [];
                readonly sources: readonly ["editorial"];
            };
            readonly 'hours-not-kept': {
                readonly when: {
                    readonly fact: 'hoursKept';
                    readonly is: false;
                };
                readonly ifUnknown: 'ignore';
                readonly severity: 'stop';
                readonly refer: 'pharmacist';
                readonly shows: readonly [];
                readonly sources: readonly ["emc2678", "pta2018"];
            };
            readonly 'medicine-tetracyclines': {
                readonly when: {
                    readonly fact: 'medicines';
                    readonly has: 'tetracyclines';
                };
                readonly ifUnknown: 'block';
                readonly severity: 'caution';
                readonly refer: 'pharmacist';
                readonly shows: readonly [];
                readonly figures: {
                    readonly hoursAfterMedicine: 3;
                    readonly hoursBeforeMedicine: 4;
                };
                readonly sources: readonly ["emc2678", "emedhealth", "medpill-tetra"];
            };
            readonly 'medicine-quinolones': {
                readonly when: {
                    readonly fact: 'medicines';
                    readonly has: 'quinolones';
                };
                readonly ifUnknown: 'block';
                readonly severity: 'caution';
                readonly refer: 'pharmacist';
                readonly shows: readonly [];
                readonly figures: {
                    readonly hoursAfterMedicine: 4;
                    readonly hoursBeforeMedicine: 8;
                };
                readonly sources: readonly ["emedhealth", "medizzine-cipro", "none"];
            };
            readonly 'medicine-bisphosphonates': {
                readonly when: {
                    readonly fact: 'medicines';
                    readonly has: 'bisphosphonates';
                };
                readonly ifUnknown: 'block';
                readonly severity: 'caution';
                readonly refer: 'pharmacist';
                readonly shows: readonly [];
                readonly figures: {
                    readonly hoursAfterMedicine: 4;
                };
                readonly sources: readonly ["emc2678", "webmd-bisphos", "medizzine-alen"];
            };
            readonly 'medicine-levothyroxine': {
                readonly when: {
                    readonly fact: 'medicines';
                    readonly has: 'levothyroxine';
                };
                readonly ifUnknown: 'block';
                readonly severity: 'caution';
                readonly refer: 'pharmacist';
                readonly shows: readonly [];
                readonly figures: {
                    readonly hoursAfterMedicine: 4;
                    readonly hoursBeforeMedicine: 4;
                };
                readonly sources: readonly ["relis2014", "schildklierwijzer"];
            };
            readonly 'medicine-loop-thiazide-diuretics': {
                readonly when: {
                    readonly fact: 'medicines';
                    readonly has: 'loop-thiazide-diuretics';
                };
                readonly ifUnknown: 'block';
                readonly severity: 'caution';
                readonly refer: 'doctor';
                readonly shows: readonly [];
                readonly sources: readonly ["emc2678"];
            };
            readonly 'medicine-potassium-sparing-diuretics': {
                readonly when: {
                    readonly fact: 'medicines';
                    readonly has: 'potassium-sparing-diuretics';
                };
                readonly ifUnknown: 'block';
                readonly severity: 'stop';
                readonly refer: 'doctor';
                readonly shows: readonly [];
                readonly sources: readonly ["ksparing-bmj", "ebsco-ksparing"];
            };
            readonly 'medicine-ppi': {
                readonly when: {
                    readonly fact: 'medicines';
                    readonly has: 'ppi';
                };
                readonly ifUnknown: 'block';
                readonly severity: 'caution';
                readonly refer: 'doctor';
                readonly shows: readonly [];
                readonly sources: readonly ["fda-ppi"];
            };
            readonly 'medicine-aminoglycosides': {
                readonly when: {
                    readonly fact: 'medicines';
                    readonly has: 'aminoglycosides';
                };
                readonly ifUnknown: 'block';
                readonly severity: 'stop';
                readonly refer: 'doctor';
                readonly shows: readonly [];
                readonly sources: readonly ["emc2678", "emedhealth", "rx-mgso4"];
            };
            readonly 'medicine-muscle-relaxants': {
                readonly when: {
                    readonly fact: 'medicines';
                    readonly has: 'muscle-relaxants';
                };
                readonly ifUnknown: 'block';
                readonly severity: 'stop';
                readonly refer: 'doctor';
                readonly shows: readonly [];
                readonly sources: readonly ["rx-mgso4"];
            };
            readonly 'medicine-digoxin': {
                readonly when: {
                    readonly fact: 'medicines';
                    readonly has: 'digoxin';
                };
                readonly ifUnknown: 'block';
                readonly severity: 'stop';
                readonly refer: 'doctor';
                readonly shows: readonly [];
                readonly figures: {
                    readonly hoursAfterMedicine: 2;
                    readonly hoursBeforeMedicine: 2;
                };
                readonly sources: readonly ["emc2678", "pfusion", "none"];
            };
            readonly 'medicine-gabapentin': {
                readonly when: {
                    readonly fact: 'medicines';
                    readonly has: 'gabapentin';
                };
                readonly ifUnknown: 'block';
                readonly severity: 'caution';
                readonly refer: 'pharmacist';
                readonly shows: readonly [];
                readonly figures: {
                    readonly hoursAfterMedicine: 2;
                    readonly hoursBeforeMedicine: 2;
                };
                readonly sources: readonly ["medikamio-gaba", "consensus-gaba"];
            };
            readonly 'medicine-mg-antacids-laxatives': {
                readonly when: {
                    readonly fact: 'medicines';
                    readonly has: 'mg-antacids-laxatives';
                };
                readonly ifUnknown: 'block';
                readonly severity: 'caution';
                readonly refer: 'pharmacist';
                readonly shows: readonly [];
                readonly sources: readonly ["fk-hydroxide", "mgo-laxative"];
            };
            readonly 'medicine-calcium': {
                readonly when: {
                    readonly fact: 'medicines';
                    readonly has: 'calcium';
                };
                readonly ifUnknown: 'block';
                readonly severity: 'info';
                readonly shows: readonly [];
                readonly figures: {
                    readonly hoursAfterMedicine: 2;
                    readonly hoursBeforeMedicine: 2;
                };
                readonly sources: readonly ["pfusion", "hcn", "none"];
            };
            readonly 'medicine-zinc': {
                readonly when: {
                    readonly fact: 'medicines';
                    readonly has: 'zinc';
                };
                readonly ifUnknown: 'block';
                readonly severity: 'info';
                readonly refer: 'pharmacist';
                readonly shows: readonly [];
                readonly figures: {
                    readonly hoursAfterMedicine: 2;
                    readonly hoursBeforeMedicine: 2;
                };
                readonly sources: readonly ["hcn", "none"];
            };
            readonly 'medicine-iron': {
                readonly when: {
                    readonly fact: 'medicines';
                    readonly has: 'iron';
                };
                readonly ifUnknown: 'block';
                readonly severity: 'caution';
                readonly refer: 'pharmacist';
                readonly shows: readonly [];
                readonly figures: {
                    readonly hoursAfterMedicine: 4;
                    readonly hoursBeforeMedicine: 4;
                };
                readonly sources: readonly ["emc2678"];
            };
            readonly 'medicine-other-binders': {
                readonly when: {
                    readonly fact: 'medicines';
                    readonly has: 'other-binders';
                };
                readonly ifUnknown: 'block';
                readonly severity: 'caution';
                readonly refer: 'pharmacist';
                readonly shows: readonly [];
                readonly figures: {
                    readonly hoursAfterMedicine: 4;
                    readonly hoursBeforeMedicine: 4;
                };
                readonly sources: readonly ["emc2678"];
            };
            readonly 'medicine-fluoride': {
                readonly when: {
                    readonly fact: 'medicines';
                    readonly has: 'fluoride';
                };
                readonly ifUnknown: 'block';
                readonly severity: 'info';
                readonly shows: readonly [];
                readonly figures: {
                    readonly hoursAfterMedicine: 3;
                    readonly hoursBeforeMedicine: 3;
                };
                readonly sources: readonly ["emc2678"];
            };
            readonly 'medicine-other-losers': {
                readonly when: {
                    readonly fact: 'medicines';
                    readonly has: 'other-losers';
                };
                readonly ifUnknown: 'block';
                readonly severity: 'stop';
                readonly refer: 'doctor';
                readonly shows: readonly [];
                readonly sources: readonly ["emc2678", "emc12118"];
            };
            readonly 'medicine-hiv-integrase': {
                readonly when: {
                    readonly fact: 'medicines';
                    readonly has: 'hiv-integrase';
                };
                readonly ifUnknown: 'block';
                readonly severity: 'stop';
                readonly refer: 'doctor';
                readonly shows: readonly [];
                readonly figures: {
                    readonly hoursAfterMedicine: 2;
                    readonly hoursBeforeMedicine: 6;
                };
                readonly sources: readonly ["hcn", "none"];
            };
            readonly 'medicine-calcium-channel-blockers': {
                readonly when: {
                    readonly fact: 'medicines';
                    readonly has: 'calcium-channel-blockers';
                };
                readonly ifUnknown: 'block';
                readonly severity: 'caution';
                readonly refer: 'doctor';
                readonly shows: readonly [];
                readonly sources: readonly ["rx-mgso4", "pfusion"];
            };
            readonly 'medicine-other': {
                readonly when: {
                    readonly fact: 'medicines';
                    readonly has: 'other';
                };
                readonly ifUnknown: 'block';
                readonly severity: 'caution';
                readonly refer: 'pharmacist';
                readonly shows: readonly [];
                readonly figures: {
                    readonly hoursAfterMedicine: 4;
                    readonly hoursBeforeMedicine: 4;
                };
                readonly sources: readonly ["emc2678", "pta2018"];
            };
            readonly 'takes-orotate': {
                readonly when: {
                    readonly fact: 'takenForms';
                    readonly has: 'orotate';
                };
                readonly ifUnknown: 'block';
                readonly severity: 'stop';
                readonly refer: 'pharmacist';
                readonly shows: readonly [];
                readonly sources: readonly ["efsa2009-orotate", "efsa2025-orotate"];
            };
            readonly 'takes-threonate-expecting': {
                readonly when: {
                    readonly all: readonly [{
                        readonly fact: 'takenForms';
                        readonly has: 'threonate';
                    }, {
                        readonly fact: 'lifeStage';
                        readonly in: readonly ["pregnant", "breastfeeding"];
                    }];
                };
                readonly ifUnknown: 'block';
                readonly severity: 'stop';
                readonly refer: 'midwife';
                readonly shows: readonly [];
                readonly sources: readonly ["reg2024-2694"];
            };
            readonly 'takes-threonate-minor': {
                readonly when: {
                    readonly all: readonly [{
                        readonly fact: 'takenForms';
                        readonly has: 'threonate';
                    }, {
                        readonly fact: 'ageYears';
                        readonly below: 18;
                    }];
                };
                readonly ifUnknown: 'block';
                readonly severity: 'stop';
                readonly refer: 'doctor';
                readonly shows: readonly ["ageYears"];
                readonly sources: readonly ["reg2024-2694"];
            };
            readonly 'takes-laxative-form': {
                readonly when: {
                    readonly any: readonly [{
                        readonly fact: 'supplementForms';
                        readonly has: 'sulfate';
                    }, {
                        readonly fact: 'supplementForms';
                        readonly has: 'hydroxide';
                    }];
                };
                readonly ifUnknown: 'block';
                readonly severity: 'caution';
                readonly refer: 'pharmacist';
                readonly withholdsPlan: true;
                readonly shows: readonly [];
                readonly sources: readonly ["fk-hydroxide", "none"];
            };
        };
        readonly proposal: {
            readonly 'above-upper-level': {
                readonly when: {
                    readonly not: {
                        readonly fact: 'roomMg';
                        readonly atLeast: 0;
                    };
                };
                readonly ifUnknown: 'block';
                readonly severity: 'caution';
                readonly refer: 'doctor';
                readonly shows: readonly ["supplementMgHigh", "ceilingMg"];
                readonly sources: readonly ["bfr2017", "sanomedica-ul", "gr-ul", "iom1997-encyclopedia"];
            };
        };
        readonly dose: {
            readonly 'dose-above': {
                readonly when: {
                    readonly any: readonly [{
                        readonly fact: 'levelRoomMg';
                        readonly below: 0;
                    }, {
                        readonly fact: 'levelRoomAtMostMg';
                        readonly below: 0;
                    }];
                };
                readonly ifUnknown: 'block';
                readonly severity: 'caution';
                readonly refer: 'doctor';
                readonly outcome: 'above';
                readonly shows: readonly ["supplementMg", "supplementMgHigh", "supplementMgAtLeast", "upperLevelMg"];
                readonly sources: readonly ["bfr2017", "sanomedica-ul", "gr-ul", "iom1997-encyclopedia"];
            };
            readonly 'dose-above-bought': {
                readonly when: {
                    readonly fact: 'boughtMg';
                    readonly atLeast: 1;
                };
                readonly ifUnknown: 'ignore';
                readonly severity: 'caution';
                readonly refer: 'doctor';
                readonly beside: readonly ["above"];
                readonly shows: readonly ["unplannedMg", "upperLevelMg"];
                readonly sources: readonly ["bfr2017", "editorial"];
            };
            readonly 'dose-above-antacid': {
                readonly when: {
                    readonly fact: 'antacidMg';
                    readonly atLeast: 1;
                };
                readonly ifUnknown: 'ignore';
                readonly severity: 'caution';
                readonly refer: 'pharmacist';
                readonly beside: readonly ["above"];
                readonly shows: readonly [];
                readonly sources: readonly ["fk-hydroxide", "mgo-laxative", "editorial"];
            };
            readonly 'dose-food-unsure': {
                readonly figures: {
                    readonly euLevelMg: 250;
                };
                readonly when: {
                    readonly any: readonly [{
                        readonly fact: 'unsure';
                        readonly has: 'diet';
                    }, {
                        readonly fact: 'unsure';
                        readonly has: 'foodMg';
                    }];
                };
                readonly ifUnknown: 'ignore';
                readonly severity: 'info';
                readonly outcome: 'within';
                readonly shows: readonly ["supplementMgHigh", "upperLevelMg"];
                readonly sources: readonly ["editorial"];
            };
            readonly 'dose-below': {
                readonly figures: {
                    readonly euLevelMg: 250;
                };
                readonly when: {
                    readonly fact: 'shortMg';
                    readonly atLeast: 1;
                };
                readonly ifUnknown: 'ignore';
                readonly severity: 'info';
                readonly outcome: 'below';
                readonly shows: readonly ["shortMg", "supplementMgHigh", "upperLevelMg"];
                readonly sources: readonly ["gr-table-nutribites", "efsa2015", "iom1997-encyclopedia"];
            };
            readonly 'dose-within': {
                readonly figures: {
                    readonly euLevelMg: 250;
                };
                readonly when: {
                    readonly fact: 'shortMg';
                    readonly below: 1;
                };
                readonly ifUnknown: 'block';
                readonly severity: 'info';
                readonly outcome: 'within';
                readonly shows: readonly ["foodLowMg", "supplementMg", "supplementMgHigh", "referenceHighMg", "upperLevelMg"];
                readonly sources: readonly ["gr-table-nutribites", "efsa2015", "iom1997-encyclopedia"];
            };
            readonly 'dose-prescribed': {
                readonly when: {
                    readonly fact: 'prescribedMg';
                    readonly atLeast: 1;
                };
                readonly ifUnknown: 'ignore';
                readonly severity: 'caution';
                readonly refer: 'prescriber';
                readonly shows: readonly ["prescribedMg"];
                readonly sources: readonly ["editorial"];
            };
            readonly 'dose-not-planned': {
                readonly when: {
                    readonly all: readonly [{
                        readonly fact: 'unplannedMg';
                        readonly atLeast: 1;
                    }, {
                        readonly fact: 'ageYears';
                        readonly atLeast: 18;
                    }, {
                        readonly fact: 'roomMg';
                        readonly atLeast: 0;
                    }];
                };
                readonly ifUnknown: 'ignore';
                readonly severity: 'info';
                readonly beside: readonly ["below", "within"];
                readonly shows: readonly [];
                readonly sources: readonly ["editorial"];
            };
            readonly 'dose-child-us-level': {
                readonly when: {
                    readonly all: readonly [{
                        readonly fact: 'ageYears';
                        readonly atLeast: 4;
                    }, {
                        readonly fact: 'ageYears';
                        readonly below: 9;
                    }, {
                        readonly fact: 'supplementMgHigh';
                        readonly atLeast: number;
                    }, {
                        readonly not: {
                            readonly fact: 'standard';
                            readonly is: 'us';
                        };
                    }];
                };
                readonly ifUnknown: 'ignore';
                readonly severity: 'caution';
                readonly refer: 'doctor';
                readonly shows: readonly [];
                readonly figures: {
                    readonly usLevelMg: 110;
                };
                readonly sources: readonly ["iom1997-encyclopedia", "bfr2017"];
            };
            readonly 'dose-over-eu-level': {
                readonly figures: {
                    readonly euLevelMg: 250;
                };
                readonly when: {
                    readonly all: readonly [{
                        readonly fact: 'supplementMgHigh';
                        readonly atLeast: number;
                    }, {
                        readonly fact: 'levelRoomMg';
                        readonly atLeast: 0;
                    }];
                };
                readonly ifUnknown: 'ignore';
                readonly severity: 'caution';
                readonly refer: 'doctor';
                readonly withholdsPlan: true;
                readonly shows: readonly ["supplementMg", "supplementMgHigh", "upperLevelMg"];
                readonly sources: readonly ["bfr2017", "sanomedica-ul", "iom1997-encyclopedia"];
            };
            readonly 'dose-label-impossible': {
                readonly when: {
                    readonly fact: 'impossibleLabels';
                    readonly atLeast: 1;
                };
                readonly ifUnknown: 'ignore';
                readonly severity: 'caution';
                readonly refer: 'pharmacist';
                readonly shows: readonly [];
                readonly sources: readonly ["calc"];
            };
        };
        readonly need: {
            readonly 'enough-from-food': {
                readonly when: {
                    readonly fact: 'gapMg';
                    readonly below: 1;
                };
                readonly ifUnknown: 'ignore';
                readonly severity: 'info';
                readonly outcome: 'nothing-needed';
                readonly shows: readonly ["referenceLowMg", "referenceHighMg", "foodLowMg", "foodHighMg", "supplementMg"];
                readonly sources: readonly ["gr-table-nutribites", "efsa2015"];
            };
            readonly 'food-unsure': {
                readonly when: {
                    readonly any: readonly [{
                        readonly fact: 'unsure';
                        readonly has: 'diet';
                    }, {
                        readonly fact: 'unsure';
                        readonly has: 'foodMg';
                    }];
                };
                readonly ifUnknown: 'ignore';
                readonly severity: 'info';
                readonly outcome: 'food-first';
                readonly shows: readonly ["referenceLowMg", "referenceHighMg"];
                readonly sources: readonly ["editorial"];
            };
            readonly 'minor-food-first': {
                readonly when: {
                    readonly any: readonly [{
                        readonly fact: 'ageYears';
                        readonly below: 14;
                    }, {
                        readonly all: readonly [{
                            readonly fact: 'ageYears';
                            readonly below: 18;
                        }, {
                            readonly fact: 'gapMg';
                            readonly atLeast: 1;
                        }];
                    }];
                };
                readonly ifUnknown: 'block';
                readonly severity: 'info';
                readonly outcome: 'food-first';
                readonly shows: readonly ["ageYears"];
                readonly sources: readonly ["bfr2017", "iom1997-encyclopedia"];
            };
            readonly 'small-gap': {
                readonly when: {
                    readonly fact: 'gapMg';
                    readonly below: 60;
                };
                readonly ifUnknown: 'ignore';
                readonly severity: 'info';
                readonly outcome: 'food-first';
                readonly shows: readonly ["gapMg"];
                readonly figures: {
                    readonly formFromGapMg: 60;
                };
                readonly sources: readonly ["editorial", "eucell"];
            };
            readonly 'estimate-may-close': {
                readonly when: {
                    readonly fact: 'gapLowMg';
                    readonly below: 1;
                };
                readonly ifUnknown: 'ignore';
                readonly severity: 'info';
                readonly outcome: 'food-first';
                readonly shows: readonly ["gapMg", "referenceLowMg", "referenceHighMg", "foodLowMg", "foodHighMg"];
                readonly sources: readonly ["editorial", "usda-sr28", "ciqual-2025"];
            };
            readonly 'prefers-skin': {
                readonly when: {
                    readonly all: readonly [{
                        readonly fact: 'prefer';
                        readonly is: 'skin';
                    }, {
                        readonly fact: 'gapMg';
                        readonly atLeast: 1;
                    }];
                };
                readonly ifUnknown: 'ignore';
                readonly severity: 'info';
                readonly outcome: 'food-first';
                readonly shows: readonly ["gapMg"];
                readonly sources: readonly ["grober2017", "kass2017"];
            };
            readonly 'no-room': {
                readonly when: {
                    readonly all: readonly [{
                        readonly fact: 'roomMg';
                        readonly below: 60;
                    }, {
                        readonly fact: 'gapMg';
                        readonly atLeast: 1;
                    }];
                };
                readonly ifUnknown: 'ignore';
                readonly severity: 'info';
                readonly outcome: 'food-first';
                readonly shows: readonly ["roomMg", "ceilingMg", "supplementMgHigh"];
                readonly figures: {
                    readonly formFromGapMg: 60;
                };
                readonly sources: readonly ["editorial", "bfr2017", "sanomedica-ul", "gr-ul", "iom1997-encyclopedia"];
            };
            readonly 'gap-needs-supplement': {
                readonly when: {
                    readonly fact: 'gapMg';
                    readonly atLeast: 60;
                };
                readonly ifUnknown: 'block';
                readonly severity: 'info';
                readonly outcome: 'form';
                readonly shows: readonly ["gapMg", "referenceLowMg", "referenceHighMg", "foodLowMg", "foodHighMg", "supplementMg"];
                readonly figures: {
                    readonly formFromGapMg: 60;
                };
                readonly sources: readonly ["editorial", "gr-table-nutribites", "efsa2015"];
            };
        };
        readonly choice: {
            readonly 'custom-energy': {
                readonly when: {
                    readonly all: readonly [{
                        readonly fact: 'form';
                        readonly is: 'malate';
                    }, {
                        readonly any: readonly [{
                            readonly fact: 'goals';
                            readonly has: 'energy';
                        }, {
                            readonly fact: 'goals';
                            readonly has: 'fatigue';
                        }];
                    }];
                };
                readonly ifUnknown: 'ignore';
                readonly severity: 'info';
                readonly weight: 5;
                readonly shows: readonly ["form"];
                readonly sources: readonly ["editorial"];
            };
            readonly 'custom-nerves-first': {
                readonly when: {
                    readonly all: readonly [{
                        readonly fact: 'form';
                        readonly is: 'bisglycinate';
                    }, {
                        readonly any: readonly [{
                            readonly fact: 'goals';
                            readonly has: 'nerves';
                        }, {
                            readonly fact: 'goals';
                            readonly has: 'mind';
                        }];
                    }];
                };
                readonly ifUnknown: 'ignore';
                readonly severity: 'info';
                readonly weight: 5;
                readonly shows: readonly ["form"];
                readonly sources: readonly ["editorial"];
            };
            readonly 'custom-nerves-second': {
                readonly when: {
                    readonly all: readonly [{
                        readonly fact: 'form';
                        readonly is: 'taurate';
                    }, {
                        readonly any: readonly [{
                            readonly fact: 'goals';
                            readonly has: 'nerves';
                        }, {
                            readonly fact: 'goals';
                            readonly has: 'mind';
                        }];
                    }];
                };
                readonly ifUnknown: 'ignore';
                readonly severity: 'info';
                readonly weight: 4;
                readonly shows: readonly ["form"];
                readonly sources: readonly ["editorial"];
            };
            readonly 'custom-muscles-first': {
                readonly when: {
                    readonly all: readonly [{
                        readonly fact: 'form';
                        readonly is: 'bisglycinate';
                    }, {
                        readonly fact: 'goals';
                        readonly has: 'muscles';
                    }];
                };
                readonly ifUnknown: 'ignore';
                readonly severity: 'info';
                readonly weight: 5;
                readonly shows: readonly ["form"];
                readonly sources: readonly ["editorial"];
            };
            readonly 'custom-muscles-second': {
                readonly when: {
                    readonly all: readonly [{
                        readonly fact: 'form';
                        readonly is: 'citrate';
                    }, {
                        readonly fact: 'goals';
                        readonly has: 'muscles';
                    }];
                };
                readonly ifUnknown: 'ignore';
                readonly severity: 'info';
                readonly weight: 4;
                readonly shows: readonly ["form"];
                readonly sources: readonly ["editorial"];
            };
            readonly 'custom-bones': {
                readonly when: {
                    readonly all: readonly [{
                        readonly fact: 'form';
                        readonly is: 'citrate';
                    }, {
                        readonly any: readonly [{
                            readonly fact: 'goals';
                            readonly has: 'bones';
                        }, {
                            readonly fact: 'goals';
                            readonly has: 'teeth';
                        }];
                    }];
                };
                readonly ifUnknown: 'ignore';
                readonly severity: 'info';
                readonly weight: 5;
                readonly shows: readonly ["form"];
                readonly sources: readonly ["editorial"];
            };
            readonly 'custom-sensitive': {
                readonly when: {
                    readonly all: readonly [{
                        readonly fact: 'stomach';
                        readonly is: 'sensitive';
                    }, {
                        readonly fact: 'form';
                        readonly in: readonly ["glycerophosphate", "bisglycinate"];
                    }];
                };
                readonly ifUnknown: 'ignore';
                readonly severity: 'info';
                readonly weight: 6;
                readonly shows: readonly ["form"];
                readonly sources: readonly ["editorial"];
            };
            readonly 'custom-default': {
                readonly when: {
                    readonly all: readonly [{
                        readonly fact: 'form';
                        readonly is: 'citrate';
                    }, {
                        readonly not: {
                            readonly any: readonly [{
                                readonly fact: 'goals';
                                readonly has: 'energy';
                            }, {
                                readonly fact: 'goals';
                                readonly has: 'fatigue';
                            }, {
                                readonly fact: 'goals';
                                readonly has: 'nerves';
                            }, {
                                readonly fact: 'goals';
                                readonly has: 'mind';
                            }, {
                                readonly fact: 'goals';
                                readonly has: 'muscles';
                            }, {
                                readonly fact: 'goals';
                                readonly has: 'bones';
                            }, {
                                readonly fact: 'goals';
                                readonly has: 'teeth';
                            }];
                        };
                    }, {
                        readonly not: {
                            readonly fact: 'stomach';
                            readonly is: 'sensitive';
                        };
                    }];
                };
                readonly ifUnknown: 'ignore';
                readonly severity: 'info';
                readonly weight: 1;
                readonly shows: readonly ["form"];
                readonly sources: readonly ["editorial"];
            };
            readonly 'orotate-never': {
                readonly when: {
                    readonly fact: 'form';
                    readonly is: 'orotate';
                };
                readonly ifUnknown: 'ignore';
                readonly severity: 'info';
                readonly weight: 0;
                readonly rejects: true;
                readonly shows: readonly ["form"];
                readonly sources: readonly ["efsa2009-orotate", "efsa2025-orotate"];
            };
            readonly 'threonate-minor-pregnant': {
                readonly when: {
                    readonly all: readonly [{
                        readonly fact: 'form';
                        readonly is: 'threonate';
                    }, {
                        readonly any: readonly [{
                            readonly fact: 'ageYears';
                            readonly below: 18;
                        }, {
                            readonly fact: 'lifeStage';
                            readonly in: readonly ["pregnant", "breastfeeding"];
                        }];
                    }];
                };
                readonly ifUnknown: 'ignore';
                readonly severity: 'info';
                readonly weight: 0;
                readonly rejects: true;
                readonly shows: readonly ["form"];
                readonly sources: readonly ["reg2024-2694"];
            };
            readonly 'threonate-novel': {
                readonly when: {
                    readonly fact: 'form';
                    readonly is: 'threonate';
                };
                readonly ifUnknown: 'ignore';
                readonly severity: 'info';
                readonly weight: -3;
                readonly neverFirst: true;
                readonly shows: readonly ["form"];
                readonly sources: readonly ["reg2024-2694", "reg2025-2225"];
            };
            readonly 'skin-not-counted': {
                readonly when: {
                    readonly fact: 'formRoute';
                    readonly is: 'topical';
                };
                readonly ifUnknown: 'ignore';
                readonly severity: 'info';
                readonly weight: 0;
                readonly rejects: true;
                readonly shows: readonly ["form"];
                readonly sources: readonly ["grober2017", "kass2017"];
            };
            readonly laxative: {
                readonly when: {
                    readonly fact: 'form';
                    readonly in: readonly ["sulfate", "hydroxide"];
                };
                readonly ifUnknown: 'ignore';
                readonly severity: 'info';
                readonly weight: 0;
                readonly rejects: true;
                readonly shows: readonly ["form"];
                readonly sources: readonly ["fk-hydroxide", "none"];
            };
            readonly 'vitamin-c-source': {
                readonly when: {
                    readonly fact: 'form';
                    readonly is: 'ascorbate';
                };
                readonly ifUnknown: 'ignore';
                readonly severity: 'info';
                readonly weight: 0;
                readonly rejects: true;
                readonly shows: readonly ["form"];
                readonly sources: readonly ["dir2002-46", "calc"];
            };
            readonly mixture: {
                readonly when: {
                    readonly fact: 'form';
                    readonly is: 'marine';
                };
                readonly ifUnknown: 'ignore';
                readonly severity: 'info';
                readonly weight: -10;
                readonly shows: readonly ["form"];
                readonly sources: readonly ["marine-scienceinsights", "marine-naturalhealth"];
            };
            readonly 'uptake-good': {
                readonly when: {
                    readonly fact: 'formUptake';
                    readonly in: readonly ["good", "good-uncertain"];
                };
                readonly ifUnknown: 'ignore';
                readonly severity: 'info';
                readonly weight: 30;
                readonly shows: readonly ["form", "formUptake"];
                readonly sources: readonly ["pardo2021", "blancquaert2019", "firoz2001", "walker2003"];
            };
            readonly 'uptake-poor': {
                readonly when: {
                    readonly fact: 'formUptake';
                    readonly in: readonly ["low-moderate", "low", "poor", "uncertain", "unproven", "as-oxide-hydroxide"];
                };
                readonly ifUnknown: 'ignore';
                readonly severity: 'info';
                readonly weight: -20;
                readonly shows: readonly ["form", "formUptake"];
                readonly sources: readonly ["pardo2021", "blancquaert2019", "firoz2001"];
            };
            readonly 'solubility-low': {
                readonly when: {
                    readonly fact: 'formSolubility';
                    readonly in: readonly ["very-low", "low"];
                };
                readonly ifUnknown: 'ignore';
                readonly severity: 'info';
                readonly weight: -5;
                readonly shows: readonly ["form", "formSolubility"];
                readonly sources: readonly ["editorial", "blancquaert2019"];
            };
            readonly 'share-very-low': {
                readonly when: {
                    readonly fact: 'formElementalPercent';
                    readonly below: 6;
                };
                readonly ifUnknown: 'ignore';
                readonly severity: 'info';
                readonly weight: -6;
                readonly shows: readonly ["form", "formElementalPercent"];
                readonly sources: readonly ["calc"];
            };
            readonly 'share-low': {
                readonly when: {
                    readonly all: readonly [{
                        readonly fact: 'formElementalPercent';
                        readonly atLeast: 6;
                    }, {
                        readonly fact: 'formElementalPercent';
                        readonly below: 10;
                    }];
                };
                readonly ifUnknown: 'ignore';
                readonly severity: 'info';
                readonly weight: -2;
                readonly shows: readonly ["form", "formElementalPercent"];
                readonly sources: readonly ["calc"];
            };
            readonly 'gut-strong': {
                readonly when: {
                    readonly fact: 'formGutEffect';
                    readonly in: readonly ["moderate-high", "high"];
                };
                readonly ifUnknown: 'ignore';
                readonly severity: 'info';
                readonly weight: -6;
                readonly shows: readonly ["form", "formGutEffect"];
                readonly sources: readonly ["mgo-laxative", "fk-hydroxide"];
            };
            readonly 'gut-sensitive-moderate': {
                readonly when: {
                    readonly all: readonly [{
                        readonly fact: 'stomach';
                        readonly is: 'sensitive';
                    }, {
                        readonly fact: 'formGutEffect';
                        readonly is: 'moderate';
                    }];
                };
                readonly ifUnknown: 'ignore';
                readonly severity: 'info';
                readonly weight: -10;
                readonly shows: readonly ["form", "formGutEffect"];
                readonly sources: readonly ["none"];
            };
            readonly 'gut-sensitive-strong': {
                readonly when: {
                    readonly all: readonly [{
                        readonly fact: 'stomach';
                        readonly is: 'sensitive';
                    }, {
                        readonly fact: 'formGutEffect';
                        readonly in: readonly ["moderate-high", "high"];
                    }];
                };
                readonly ifUnknown: 'ignore';
                readonly severity: 'info';
                readonly weight: -20;
                readonly shows: readonly ["form", "formGutEffect"];
                readonly sources: readonly ["mgo-laxative", "fk-hydroxide"];
            };
        };
        readonly notes: {
            readonly 'note-stress': {
                readonly ifUnknown: 'ignore';
                readonly severity: 'info';
                readonly shows: readonly [];
                readonly when: {
                    readonly all: readonly [{
                        readonly fact: 'claims';
                        readonly is: 'education';
                    }, {
                        readonly fact: 'stress';
                        readonly in: readonly ["some", "high"];
                    }];
                };
                readonly beside: readonly ["form", "food-first", "nothing-needed"];
                readonly sources: readonly ["efsa2015", "pickering2020"];
            };
            readonly 'note-sport': {
                readonly ifUnknown: 'ignore';
                readonly severity: 'info';
                readonly shows: readonly [];
                readonly when: {
                    readonly all: readonly [{
                        readonly fact: 'claims';
                        readonly is: 'education';
                    }, {
                        readonly fact: 'sportHours';
                        readonly atLeast: 5;
                    }];
                };
                readonly beside: readonly ["form", "food-first", "nothing-needed"];
                readonly sources: readonly ["gr-table-nutribites", "nielsen2006"];
            };
            readonly 'note-slow': {
                readonly ifUnknown: 'ignore';
                readonly severity: 'info';
                readonly shows: readonly [];
                readonly when: {
                    readonly all: readonly [{
                        readonly fact: 'claims';
                        readonly is: 'education';
                    }, {
                        readonly fact: 'stomach';
                        readonly is: 'slow';
                    }];
                };
                readonly beside: readonly ["form", "food-first", "nothing-needed"];
                readonly sources: readonly ["mgo-laxative", "fk-hydroxide"];
            };
            readonly 'note-cycle': {
                readonly ifUnknown: 'ignore';
                readonly severity: 'info';
                readonly shows: readonly [];
                readonly when: {
                    readonly all: readonly [{
                        readonly fact: 'claims';
                        readonly is: 'education';
                    }, {
                        readonly fact: 'goals';
                        readonly has: 'cycle';
                    }];
                };
                readonly beside: readonly ["form", "food-first", "nothing-needed"];
                readonly sources: readonly ["gr-table-nutribites", "oc1974", "blum1992"];
            };
            readonly 'note-65-plus': {
                readonly ifUnknown: 'ignore';
                readonly severity: 'info';
                readonly shows: readonly [];
                readonly when: {
                    readonly fact: 'ageYears';
                    readonly atLeast: 65;
                };
                readonly beside: readonly ["form", "food-first", "nothing-needed", "below", "within", "above"];
                readonly sources: readonly ["gr-table-nutribites", "efsa2015", "iom1997-encyclopedia", "mgo-laxative"];
            };
            readonly 'note-teen': {
                readonly ifUnknown: 'ignore';
                readonly severity: 'info';
                readonly shows: readonly [];
                readonly when: {
                    readonly all: readonly [{
                        readonly fact: 'standard';
                        readonly is: 'nl';
                    }, {
                        readonly fact: 'ageYears';
                        readonly below: 18;
                    }, {
                        readonly any: readonly [{
                            readonly fact: 'ageYears';
                            readonly atLeast: 14;
                        }, {
                            readonly all: readonly [{
                                readonly fact: 'sex';
                                readonly is: 'female';
                            }, {
                                readonly fact: 'ageYears';
                                readonly atLeast: 10;
                            }];
                        }];
                    }];
                };
                readonly beside: readonly ["food-first", "below"];
                readonly sources: readonly ["rivm-wateetnl"];
            };
        };
    };
    readonly keepFormsFromScore: 25;
    readonly plan: {
        readonly roundDownToMg: 10;
        readonly startShare: 0.5;
        readonly startDays: 7;
        readonly splitAboveMg: 200;
        readonly reviewAfterDays: 28;
        readonly stopWhen: readonly ["flag-diarrhoea-persists", "flag-hypermagnesaemia-early", "flag-hypermagnesaemia"];
        readonly hoursBetweenIntakes: 3;
        readonly defaultMeals: readonly ["08:00", "12:30", "18:00"];
        readonly defaultWake: '07:00';
        readonly defaultBed: '23:00';
        readonly otherMedicine: {
            readonly hours: 4;
            readonly usualTimes: readonly ["08:00", "22:00"];
        };
        readonly sources: readonly ["bfr2017", "emc2678", "fine1991", "editorial"];
    };
    readonly besideAdvice: {
        readonly keeping: {
            readonly sources: readonly ["editorial", "none"];
        };
        readonly trials: {
            readonly lowWeeks: 8;
            readonly highWeeks: 24;
            readonly sources: readonly ["pouteau2018", "schutten2021"];
        };
        readonly alcohol: {
            readonly sources: readonly ["invite-risk"];
        };
        readonly vitaminB6: {
            readonly sources: readonly ["efsa2023-b6"];
        };
        readonly notEnough: {
            readonly sources: readonly ["editorial", "ntvg2002"];
        };
        readonly firstHelp: {
            readonly sleep: {
                readonly sources: readonly ["bsl-insomnia", "nhg-sleep"];
            };
            readonly stress: {
                readonly sources: readonly ["none"];
            };
            readonly 'restless-legs': {
                readonly sources: readonly ["cm-rls"];
            };
            readonly headache: {
                readonly sources: readonly ["none"];
            };
        };
    };
    readonly questions: readonly [{
        readonly id: 'signs-now';
        readonly fact: 'redFlags';
        readonly kind: 'many';
        readonly choices: readonly ["palpitations-alarm", "stroke-signs", "hypermagnesaemia", "seizure-tetany", "headache-alarm"];
        readonly unsure: true;
        readonly confirm: true;
    }, {
        readonly id: 'age';
        readonly fact: 'ageYears';
        readonly kind: 'number';
        readonly unsure: false;
        readonly confirm: true;
    }, {
        readonly id: 'sex';
        readonly fact: 'sex';
        readonly kind: 'one';
        readonly choices: readonly ["female", "male"];
        readonly unsure: true;
        readonly always: true;
    }, {
        readonly id: 'life-stage';
        readonly fact: 'lifeStage';
        readonly kind: 'one';
        readonly choices: readonly ["none", "pregnant", "breastfeeding"];
        readonly unsure: true;
        readonly parent: 'sex';
        readonly when: {
            readonly all: readonly [{
                readonly not: {
                    readonly fact: 'sex';
                    readonly is: 'male';
                };
            }, {
                readonly fact: 'ageYears';
                readonly atLeast: 12;
            }, {
                readonly fact: 'ageYears';
                readonly below: 60;
            }];
        };
        readonly otherwise: 'none';
        readonly confirm: true;
    }, {
        readonly id: 'conditions';
        readonly fact: 'conditions';
        readonly kind: 'many';
        readonly choices: readonly ["renal-severe", "renal-mild", "myasthenia", "heart-block", "diabetes", "gi-disease", "alcohol", "refeeding", "dehydration", "older-frail", "other"];
        readonly unsure: true;
        readonly confirm: true;
    }, {
        readonly id: 'medicines';
        readonly fact: 'medicines';
        readonly kind: 'many';
        readonly choices: readonly ["tetracyclines", "quinolones", "bisphosphonates", "levothyroxine", "loop-thiazide-diuretics", "potassium-sparing-diuretics", "ppi", "aminoglycosides", "muscle-relaxants", "digoxin", "gabapentin", "mg-antacids-laxatives", "calcium", "zinc", "iron", "other-binders", "fluoride", "other-losers", "hiv-integrase", "calcium-channel-blockers", "other"];
        readonly unsure: true;
        readonly confirm: true;
    }, {
        readonly id: 'supplements';
        readonly fact: 'supplements';
        readonly kind: 'supplements';
        readonly unsure: true;
        readonly confirm: true;
    }, {
        readonly id: 'goals';
        readonly fact: 'goals';
        readonly kind: 'many';
        readonly choices: readonly ["fatigue", "energy", "nerves", "mind", "muscles", "bones", "teeth", "other", "sleep", "stress", "cramps", "restless-legs", "headache", "cycle", "heart", "digestion", "sport"];
        readonly unsure: false;
        readonly when: {
            readonly fact: 'ageYears';
            readonly atLeast: 18;
        };
    }, {
        readonly id: 'stress';
        readonly fact: 'stress';
        readonly kind: 'one';
        readonly choices: readonly ["low", "some", "high"];
        readonly unsure: true;
        readonly parent: 'goals';
        readonly modes: readonly ["education"];
        readonly when: {
            readonly all: readonly [{
                readonly fact: 'ageYears';
                readonly atLeast: 18;
            }, {
                readonly any: readonly [{
                    readonly fact: 'goals';
                    readonly has: 'stress';
                }, {
                    readonly fact: 'goals';
                    readonly has: 'nerves';
                }, {
                    readonly fact: 'goals';
                    readonly has: 'mind';
                }];
            }];
        };
    }, {
        readonly id: 'sport';
        readonly fact: 'sportHours';
        readonly kind: 'number';
        readonly unsure: true;
        readonly parent: 'goals';
        readonly modes: readonly ["education"];
        readonly when: {
            readonly all: readonly [{
                readonly fact: 'ageYears';
                readonly atLeast: 18;
            }, {
                readonly any: readonly [{
                    readonly fact: 'goals';
                    readonly has: 'sport';
                }, {
                    readonly fact: 'goals';
                    readonly has: 'muscles';
                }, {
                    readonly fact: 'goals';
                    readonly has: 'energy';
                }];
            }];
        };
    }, {
        readonly id: 'signs-topic';
        readonly fact: 'redFlags';
        readonly kind: 'many';
        readonly choices: readonly ["palpitations", "hypermagnesaemia-early", "diarrhoea-persists", "blood-in-stool", "ppi-symptoms", "insomnia", "sleep-apnoea", "depression", "suicidal-thoughts", "weight-loss", "fatigue-long", "burnout", "calf-clot", "leg-cramps-new", "rls", "headache-chronic", "pre-eclampsia", "deficiency-not-by-symptoms"];
        readonly unsure: true;
        readonly parent: 'goals';
        readonly adds: true;
    }, {
        readonly id: 'stomach';
        readonly fact: 'stomach';
        readonly kind: 'one';
        readonly choices: readonly ["robust", "sensitive", "slow"];
        readonly educationChoices: readonly ["slow"];
        readonly unsure: true;
        readonly when: {
            readonly fact: 'ageYears';
            readonly atLeast: 18;
        };
    }, {
        readonly id: 'diet';
        readonly fact: 'diet';
        readonly kind: 'portions';
        readonly unsure: true;
        readonly when: {
            readonly fact: 'ageYears';
            readonly atLeast: 14;
        };
    }, {
        readonly id: 'avoid';
        readonly fact: 'avoid';
        readonly kind: 'many';
        readonly choices: readonly ["nuts", "gluten", "fish", "dairy", "soy", "animal"];
        readonly unsure: false;
        readonly when: {
            readonly not: {
                readonly fact: 'gapMg';
                readonly below: 1;
            };
        };
        readonly always: true;
    }, {
        readonly id: 'prefer';
        readonly fact: 'prefer';
        readonly kind: 'one';
        readonly choices: readonly ["few-units", "powder", "liquid", "skin", "any"];
        readonly unsure: false;
        readonly when: {
            readonly fact: 'ageYears';
            readonly atLeast: 18;
        };
    }];
    readonly preferredUnits: {
        readonly powder: readonly ["scoop", "sachet", "gram"];
        readonly liquid: readonly ["ml", "drop", "ampoule", "effervescent"];
    };
};
