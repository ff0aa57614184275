/** Everything the engine knows of magnesium, as one value. */
export declare const magnesium: {
    readonly id: 'magnesium';
    readonly version: '1.0.0';
    readonly sources: {
        readonly 'code-norzon': {
            readonly title: 'Text of the English register in public code (norzon/project-webapp)';
            readonly year: null;
            readonly url: 'https://github.com/norzon/project-webapp';
            readonly kind: 'code';
            readonly checked: true;
        };
        readonly 'code-fr': {
            readonly title: 'French shop code that uses the texts of the claims';
            readonly year: null;
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
            readonly url: 'https://drclark-scandinavia.com/en/magnesium-oxide-dr-clark/?wg-choose-original=false';
            readonly kind: 'secondary';
            readonly checked: true;
        };
        readonly besup: {
            readonly title: 'BE-SUP (Belgian supplement trade body), magnesium';
            readonly year: null;
            readonly url: 'https://be-sup.be/nl/voedingssupplementen/magnesium';
            readonly kind: 'secondary';
            readonly checked: true;
        };
        readonly mydetox: {
            readonly title: 'mydetox-onlineshop.de, magnesium (ten claims, non-official German wording)';
            readonly year: null;
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
        };
        readonly 'bisgly-ntro': {
            readonly title: 'ntro.it.com, how much magnesium is in bisglycinate';
            readonly year: null;
            readonly url: 'https://ntro.it.com/how-much-magnesium-is-in-bisglycinate';
            readonly kind: 'secondary';
            readonly checked: true;
        };
        readonly 'bisgly-magneinno': {
            readonly title: 'Magneinno, what a 14% bisglycinate specification means';
            readonly year: null;
            readonly url: 'https://www.magneinno.com/blog/magnesium-bisglycinate-14-elemental-magnesium-what-the-specification-really-means';
            readonly kind: 'secondary';
            readonly checked: true;
        };
        readonly magtop: {
            readonly title: 'French product sheet in public code (bisglycinate 10 %, glycerophosphate 11.7 %, malate 15 %)';
            readonly year: null;
            readonly url: null;
            readonly kind: 'code';
            readonly checked: true;
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
        };
        readonly 'off-tax': {
            readonly title: 'Open Food Facts, list of mineral names in many languages, after Regulation (EU) 609/2013';
            readonly year: null;
            readonly url: 'https://github.com/openfoodfacts/openfoodfacts-server';
            readonly kind: 'primary';
            readonly checked: true;
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
        };
        readonly 'fk-gluconaat': {
            readonly title: 'Farmacotherapeutisch Kompas, magnesiumgluconaat';
            readonly year: null;
            readonly url: 'https://www.farmacotherapeutischkompas.nl/bladeren/preparaatteksten/m/magnesiumgluconaat';
            readonly kind: 'primary';
            readonly checked: true;
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
        };
        readonly blancquaert2019: {
            readonly title: 'Blancquaert et al. 2019, predicting and testing bioavailability of magnesium supplements';
            readonly year: 2019;
            readonly url: 'https://docslib.org/doc/13066398/predicting-and-testing-bioavailability-of-magnesium-supplements';
            readonly kind: 'primary';
            readonly checked: true;
        };
        readonly 'marine-naturalhealth': {
            readonly title: 'Natural Health product page, marine magnesium';
            readonly year: null;
            readonly url: 'https://naturalhealth.hippocraticgeneration.pt/food-supplements/i/67959353/marine-magnesium';
            readonly kind: 'secondary';
            readonly checked: true;
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
            readonly url: 'https://issuhub.com/view/index?id=3981&pageIndex=652';
            readonly kind: 'secondary';
            readonly checked: true;
        };
        readonly 'iom1997-dietsmealplan': {
            readonly title: 'US reference intakes (IOM 1997), as reproduced by dietsmealplan.com';
            readonly year: null;
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
            readonly url: 'https://medicines.org.uk/emc/product/2678/smpc';
            readonly kind: 'primary';
            readonly checked: true;
        };
        readonly emedhealth: {
            readonly title: 'eMedicineHealth, magnesium interactions';
            readonly year: null;
            readonly url: 'http://www.emedicinehealth.com/magnesium-page3/vitamins-supplements.htm';
            readonly kind: 'secondary';
            readonly checked: true;
        };
        readonly 'medpill-tetra': {
            readonly title: 'medpill.info, antacids and tetracyclines';
            readonly year: null;
            readonly url: 'https://medpill.info/antacids-and-tetracyclines-10261.htm';
            readonly kind: 'secondary';
            readonly checked: true;
        };
        readonly 'medizzine-cipro': {
            readonly title: 'Medizzine, ciprofloxacin and food';
            readonly year: null;
            readonly url: 'http://www.medizzine.com/en/foods/reaccionesE.php?nombre=Ciprofloxacin';
            readonly kind: 'secondary';
            readonly checked: true;
        };
        readonly 'webmd-bisphos': {
            readonly title: 'WebMD, oral multivalent cations and oral bisphosphonates';
            readonly year: null;
            readonly url: 'http://origin-www.webmd.com/drugs/2/drug-7405/ferosul-oral/details/list-interaction-details/dmid-1660/dmtitle-oral-multivalent-cations-oral-bisphosphonates/intrtype-drug';
            readonly kind: 'secondary';
            readonly checked: true;
        };
        readonly 'medizzine-alen': {
            readonly title: 'Medizzine, alendronate and food';
            readonly year: null;
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
            readonly url: 'https://mijnschildklierwijzer.nl/veelgestelde-vragen-en-antwoorden/tijdstip-koffie-en-voeding/';
            readonly kind: 'secondary';
            readonly checked: true;
        };
        readonly 'ksparing-bmj': {
            readonly title: 'Study: potassium-sparing diuretics and magnesium retention';
            readonly year: null;
            readonly url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC1364546';
            readonly kind: 'primary';
            readonly checked: true;
        };
        readonly 'ebsco-ksparing': {
            readonly title: 'EBSCO research starter, potassium-sparing diuretics interactions';
            readonly year: null;
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
            readonly url: 'https://rxreasoner.com/monographs/magnesium-sulfate-inf-sol/precautions';
            readonly kind: 'secondary';
            readonly checked: true;
        };
        readonly pfusion: {
            readonly title: 'Integrative medicine consult, magnesium interactions';
            readonly year: null;
            readonly url: 'http://pfusion.net/AlternativeMedicine/IMCAccess/ConsSupplements/Interactions/Magnesiumcs.html';
            readonly kind: 'secondary';
            readonly checked: true;
        };
        readonly 'medikamio-gaba': {
            readonly title: 'Gabapentin AL patient leaflet (German)';
            readonly year: null;
            readonly url: 'https://preview.medikamio.com/de-de/medikamente/gabapentin-al-600-mg-filmtabletten/pil';
            readonly kind: 'primary';
            readonly checked: true;
        };
        readonly 'consensus-gaba': {
            readonly title: 'Consensus summary, gabapentin and antacids';
            readonly year: null;
            readonly url: 'https://consensus.app/questions/gabapentin-and-antacids';
            readonly kind: 'secondary';
            readonly checked: true;
        };
        readonly hcn: {
            readonly title: 'hcn.health, eight magnesium interactions';
            readonly year: null;
            readonly url: 'https://hcn.health/hcn-trends-story/from-antibiotics-to-calcium-8-magnesium-interactions-to-be-aware-of/';
            readonly kind: 'secondary';
            readonly checked: true;
        };
        readonly emc12118: {
            readonly title: 'UK SmPC, oral magnesium medicine (product 12118)';
            readonly year: null;
            readonly url: 'https://www.medicines.org.uk/emc/product/12118/smpc';
            readonly kind: 'primary';
            readonly checked: true;
        };
        readonly magnaspartate: {
            readonly title: 'Magnaspartate precautions (SmPC text)';
            readonly year: null;
            readonly url: 'https://www.rxreasoner.com/monographs/magnaspartate/precautions';
            readonly kind: 'secondary';
            readonly checked: true;
        };
        readonly 'fk-aspartaat': {
            readonly title: 'Farmacotherapeutisch Kompas, magnesiumaspartaat';
            readonly year: null;
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
            readonly url: 'https://www.hsis.org/a-z-food-supplements/magnesium/';
            readonly kind: 'secondary';
            readonly checked: true;
        };
        readonly 'bmj-mg': {
            readonly title: 'BMJ Best Practice patient discussion, myasthenia gravis (library copy)';
            readonly year: null;
            readonly url: 'https://bibliotheek.ehb.be:2400/topics/en-gb/1052/patient-discussions';
            readonly kind: 'secondary';
            readonly checked: true;
        };
        readonly 'zechstein-nl': {
            readonly title: 'Zechstein Ancient Magnesium NL, too much magnesium (vendor)';
            readonly year: null;
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
            readonly url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8672300/table/T2';
            readonly kind: 'secondary';
            readonly checked: true;
        };
        readonly 'nhs-refeed': {
            readonly title: 'NHS Highland, refeeding syndrome guideline';
            readonly year: null;
            readonly url: 'https://www.rightdecisions.scot.nhs.uk/tam-treatments-and-medicines-nhs-highland/adult-therapeutic-guidelines/gastro-intestinal/refeeding-syndrome-in-adults-guidelines';
            readonly kind: 'primary';
            readonly checked: true;
        };
        readonly cardiologiecentra: {
            readonly title: 'Cardiologie Centra Nederland, palpitations';
            readonly year: null;
            readonly url: 'https://www.cardiologiecentra.nl/kennis/symptomen/hartkloppingen/';
            readonly kind: 'primary';
            readonly checked: true;
        };
        readonly 'rd-hart': {
            readonly title: 'Reformatorisch Dagblad, call when you have heart or stroke symptoms';
            readonly year: null;
            readonly url: 'https://www.rd.nl/vandaag/binnenland/meld-je-als-je-hartklachten-of-een-beroerte-hebt-1.1707613';
            readonly kind: 'secondary';
            readonly checked: true;
        };
        readonly 'hartziekte-be': {
            readonly title: 'hartziekte.be, palpitations';
            readonly year: null;
            readonly url: 'https://hartziekte.be/77-hartkloppingen';
            readonly kind: 'secondary';
            readonly checked: true;
        };
        readonly 'medscape-hypermg': {
            readonly title: 'Medscape, hypermagnesemia: clinical presentation';
            readonly year: null;
            readonly url: 'https://emedicine.medscape.com/article/766604-clinical';
            readonly kind: 'secondary';
            readonly checked: true;
        };
        readonly gerritspeek: {
            readonly title: 'gerritspeek.nl, hypermagnesaemia (Dutch)';
            readonly year: null;
            readonly url: 'https://www.gerritspeek.nl/medisch/aandoeningen/aandoeningen_hypermagnesemie.html';
            readonly kind: 'secondary';
            readonly checked: true;
        };
        readonly simpto: {
            readonly title: 'simpto.nl, magnesium poisoning (Dutch)';
            readonly year: null;
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
            readonly url: 'https://huisarts.bsl.nl/een-op-de-tien-nederlanders-slaapt-slecht/';
            readonly kind: 'secondary';
            readonly checked: true;
        };
        readonly 'nhg-sleep': {
            readonly title: 'NHG-Standaard Slaapproblemen en slaapmiddelen, copy';
            readonly year: null;
            readonly url: 'http://docplayer.nl/105109710-De-nhg-standaard-slaapproblemen-en-slaapmiddelen.html';
            readonly kind: 'secondary';
            readonly checked: true;
        };
        readonly 'nvvp-depressie': {
            readonly title: 'NVvP, symptoms of depression';
            readonly year: null;
            readonly url: 'https://www.nvvp.net/website/patinten-informatie/aandoeningen-/depressie/symptomen';
            readonly kind: 'primary';
            readonly checked: true;
        };
        readonly 'cm-rls': {
            readonly title: 'CM (Belgian health fund), restless legs';
            readonly year: null;
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
            readonly mgPerDay: 30;
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
            readonly checked: true;
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
                readonly sources: readonly ["emedhealth", "medizzine-cipro"];
                readonly checked: true;
            };
            readonly usualTimes: readonly ["08:00", "20:00"];
            readonly examples: readonly ["ciprofloxacine", "levofloxacine", "moxifloxacine", "norfloxacine"];
            readonly sources: readonly ["emedhealth", "medizzine-cipro"];
            readonly checked: true;
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
            readonly checked: true;
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
            readonly checked: true;
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
            readonly checked: true;
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
            readonly checked: true;
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
            readonly checked: true;
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
            readonly checked: true;
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
                    readonly fact: 'goals';
                    readonly has: 'stress';
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
        };
    };
    readonly goals: {
        readonly fatigue: {
            readonly modes: readonly ["eu", "education"];
            readonly claims: readonly ["fatigue"];
            readonly uses: readonly ["fatigue-energy"];
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
            readonly uses: readonly ["muscle-cramps", "sport-performance"];
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
            readonly uses: readonly ["stress", "cortisol", "anxiety"];
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
            readonly uses: readonly ["pms", "menopause"];
        };
        readonly heart: {
            readonly modes: readonly ["education"];
            readonly claims: readonly [];
            readonly uses: readonly ["heart-rhythm", "blood-pressure"];
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
        };
        readonly anxiety: {
            readonly grade: 'C';
            readonly sources: readonly ["rawji2024"];
            readonly checked: true;
        };
        readonly stress: {
            readonly grade: 'C';
            readonly sources: readonly ["pouteau2018"];
            readonly checked: true;
        };
        readonly cortisol: {
            readonly grade: 'C';
            readonly sources: readonly ["schutten2021"];
            readonly checked: true;
        };
        readonly rls: {
            readonly grade: 'D';
            readonly sources: readonly ["rls2019", "cm-rls"];
            readonly checked: true;
        };
        readonly 'muscle-cramps': {
            readonly grade: 'X';
            readonly sources: readonly ["cochrane-cramps", "cochrane-cramps-tab"];
            readonly checked: true;
        };
        readonly 'fatigue-energy': {
            readonly grade: 'D';
            readonly sources: readonly ["drclark"];
            readonly checked: true;
        };
        readonly 'sport-performance': {
            readonly grade: 'D';
            readonly sources: readonly ["nielsen2006"];
            readonly checked: true;
        };
        readonly pms: {
            readonly grade: 'C';
            readonly sources: readonly ["pms-table", "walker1998", "pms-serum"];
            readonly checked: true;
        };
        readonly migraine: {
            readonly grade: 'C';
            readonly sources: readonly ["migraine2018"];
            readonly checked: true;
        };
        readonly menopause: {
            readonly grade: 'D';
            readonly sources: readonly ["none"];
            readonly checked: false;
        };
        readonly 'blood-pressure': {
            readonly grade: 'C';
            readonly sources: readonly ["schutten-thesis"];
            readonly checked: true;
        };
        readonly 'heart-rhythm': {
            readonly grade: 'D';
            readonly sources: readonly ["none"];
            readonly checked: false;
        };
        readonly bone: {
            readonly grade: 'D';
            readonly sources: readonly ["drclark"];
            readonly checked: true;
        };
        readonly constipation: {
            readonly grade: 'A';
            readonly sources: readonly ["mgo-laxative", "fk-hydroxide"];
            readonly checked: true;
        };
        readonly 'gut-tolerance': {
            readonly grade: 'C';
            readonly sources: readonly ["schuette1994"];
            readonly checked: true;
        };
        readonly concentration: {
            readonly grade: 'D';
            readonly sources: readonly ["none"];
            readonly checked: false;
        };
    };
    readonly foods: {
        readonly 'zalm-gekweekt-bereid': {
            readonly mgPer100g: 30;
            readonly portionGrams: 100;
            readonly category: 'fish-seafood';
            readonly state: 'cooked';
            readonly contains: readonly ["fish", "animal"];
            readonly suggest: true;
            readonly source: 'usda-sr28';
            readonly sourceId: '15237';
            readonly match: 'exact';
        };
        readonly 'schelvis-bereid': {
            readonly mgPer100g: 26;
            readonly portionGrams: 100;
            readonly category: 'fish-seafood';
            readonly state: 'cooked';
            readonly contains: readonly ["fish", "animal"];
            readonly suggest: true;
            readonly source: 'usda-sr28';
            readonly sourceId: '15034';
            readonly match: 'exact';
        };
        readonly 'forel-bereid': {
            readonly mgPer100g: 30;
            readonly portionGrams: 100;
            readonly category: 'fish-seafood';
            readonly state: 'cooked';
            readonly contains: readonly ["fish", "animal"];
            readonly suggest: true;
            readonly source: 'usda-sr28';
            readonly sourceId: '15241';
            readonly match: 'exact';
        };
        readonly 'garnalen-hollandse': {
            readonly mgPer100g: 53;
            readonly portionGrams: 50;
            readonly category: 'fish-seafood';
            readonly state: 'cooked';
            readonly contains: readonly ["fish", "animal"];
            readonly suggest: true;
            readonly source: 'ciqual-2025';
            readonly sourceId: '10006';
            readonly match: 'exact';
        };
        readonly 'sardines-blik-olie': {
            readonly mgPer100g: 39;
            readonly portionGrams: 60;
            readonly category: 'fish-seafood';
            readonly state: 'canned';
            readonly contains: readonly ["fish", "animal"];
            readonly suggest: true;
            readonly source: 'usda-sr28';
            readonly sourceId: '15088';
            readonly match: 'exact';
        };
        readonly 'kabeljauw-bereid': {
            readonly mgPer100g: 42;
            readonly portionGrams: 100;
            readonly category: 'fish-seafood';
            readonly state: 'cooked';
            readonly contains: readonly ["fish", "animal"];
            readonly suggest: false;
            readonly source: 'usda-sr28';
            readonly sourceId: '15016';
            readonly match: 'exact';
        };
        readonly 'haring-rauw': {
            readonly mgPer100g: 32;
            readonly portionGrams: 75;
            readonly category: 'fish-seafood';
            readonly state: 'raw';
            readonly contains: readonly ["fish", "animal"];
            readonly suggest: false;
            readonly source: 'usda-sr28';
            readonly sourceId: '15039';
            readonly match: 'close';
        };
        readonly 'tonijn-blik-water': {
            readonly mgPer100g: 23;
            readonly portionGrams: 75;
            readonly category: 'fish-seafood';
            readonly state: 'canned';
            readonly contains: readonly ["fish", "animal"];
            readonly suggest: false;
            readonly source: 'usda-sr28';
            readonly sourceId: '15121';
            readonly match: 'exact';
        };
        readonly 'makreel-gerookt': {
            readonly mgPer100g: 32.4;
            readonly portionGrams: 75;
            readonly category: 'fish-seafood';
            readonly state: 'smoked';
            readonly contains: readonly ["fish", "animal"];
            readonly suggest: false;
            readonly source: 'ciqual-2025';
            readonly sourceId: '26087';
            readonly match: 'exact';
        };
        readonly visstick: {
            readonly mgPer100g: 25;
            readonly portionGrams: 90;
            readonly category: 'fish-seafood';
            readonly state: 'processed';
            readonly contains: readonly ["gluten", "fish", "dairy", "animal"];
            readonly suggest: false;
            readonly source: 'usda-sr28';
            readonly sourceId: '15027';
            readonly match: 'exact';
        };
        readonly 'kipfilet-bereid': {
            readonly mgPer100g: 29;
            readonly portionGrams: 100;
            readonly category: 'meat-poultry';
            readonly state: 'cooked';
            readonly contains: readonly ["animal"];
            readonly suggest: false;
            readonly source: 'usda-sr28';
            readonly sourceId: '05064';
            readonly match: 'exact';
        };
        readonly 'rundergehakt-bereid': {
            readonly mgPer100g: 22;
            readonly portionGrams: 100;
            readonly category: 'meat-poultry';
            readonly state: 'cooked';
            readonly contains: readonly ["animal"];
            readonly suggest: false;
            readonly source: 'usda-sr28';
            readonly sourceId: '23220';
            readonly match: 'exact';
        };
        readonly 'karbonade-bereid': {
            readonly mgPer100g: 26;
            readonly portionGrams: 100;
            readonly category: 'meat-poultry';
            readonly state: 'cooked';
            readonly contains: readonly ["animal"];
            readonly suggest: false;
            readonly source: 'usda-sr28';
            readonly sourceId: '10042';
            readonly match: 'exact';
        };
        readonly 'ham-gekookt': {
            readonly mgPer100g: 22;
            readonly portionGrams: 15;
            readonly category: 'meat-poultry';
            readonly state: 'as-sold';
            readonly contains: readonly ["animal"];
            readonly suggest: false;
            readonly source: 'usda-sr28';
            readonly sourceId: '07029';
            readonly match: 'exact';
        };
        readonly 'ei-gekookt': {
            readonly mgPer100g: 10;
            readonly portionGrams: 50;
            readonly category: 'dairy-eggs';
            readonly state: 'cooked';
            readonly contains: readonly ["animal"];
            readonly suggest: false;
            readonly source: 'usda-sr28';
            readonly sourceId: '01129';
            readonly match: 'exact';
        };
        readonly 'halfvolle-melk': {
            readonly mgPer100g: 11.1;
            readonly portionGrams: 150;
            readonly category: 'dairy-eggs';
            readonly state: 'as-sold';
            readonly contains: readonly ["dairy", "animal"];
            readonly suggest: true;
            readonly source: 'ciqual-2025';
            readonly sourceId: '19042';
            readonly match: 'exact';
        };
        readonly 'yoghurt-vol': {
            readonly mgPer100g: 12;
            readonly portionGrams: 150;
            readonly category: 'dairy-eggs';
            readonly state: 'as-sold';
            readonly contains: readonly ["dairy", "animal"];
            readonly suggest: true;
            readonly source: 'usda-sr28';
            readonly sourceId: '01116';
            readonly match: 'exact';
        };
        readonly 'kwark-mager': {
            readonly mgPer100g: 12.7;
            readonly portionGrams: 150;
            readonly category: 'dairy-eggs';
            readonly state: 'as-sold';
            readonly contains: readonly ["dairy", "animal"];
            readonly suggest: true;
            readonly source: 'ciqual-2025';
            readonly sourceId: '19644';
            readonly match: 'exact';
        };
        readonly 'goudse-kaas': {
            readonly mgPer100g: 29;
            readonly portionGrams: 20;
            readonly category: 'dairy-eggs';
            readonly state: 'as-sold';
            readonly contains: readonly ["dairy", "animal"];
            readonly suggest: false;
            readonly source: 'usda-sr28';
            readonly sourceId: '01022';
            readonly match: 'exact';
        };
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
        readonly volkorenbrood: {
            readonly mgPer100g: 75;
            readonly portionGrams: 35;
            readonly category: 'grains-bread';
            readonly state: 'as-sold';
            readonly contains: readonly ["gluten"];
            readonly suggest: true;
            readonly source: 'usda-sr28';
            readonly sourceId: '18075';
            readonly match: 'exact';
        };
        readonly roggebrood: {
            readonly mgPer100g: 54;
            readonly portionGrams: 50;
            readonly category: 'grains-bread';
            readonly state: 'as-sold';
            readonly contains: readonly ["gluten"];
            readonly suggest: true;
            readonly source: 'usda-sr28';
            readonly sourceId: '18044';
            readonly match: 'close';
        };
        readonly 'havermout-droog': {
            readonly mgPer100g: 138;
            readonly portionGrams: 40;
            readonly category: 'grains-bread';
            readonly state: 'dry';
            readonly contains: readonly ["gluten"];
            readonly suggest: true;
            readonly source: 'usda-sr28';
            readonly sourceId: '08120';
            readonly match: 'exact';
        };
        readonly muesli: {
            readonly mgPer100g: 113;
            readonly portionGrams: 40;
            readonly category: 'grains-bread';
            readonly state: 'as-sold';
            readonly contains: readonly ["nuts", "gluten", "dairy", "animal"];
            readonly suggest: true;
            readonly source: 'ciqual-2025';
            readonly sourceId: '32113';
            readonly match: 'exact';
        };
        readonly 'volkorenpasta-gekookt': {
            readonly mgPer100g: 54;
            readonly portionGrams: 150;
            readonly category: 'grains-bread';
            readonly state: 'cooked';
            readonly contains: readonly ["gluten"];
            readonly suggest: true;
            readonly source: 'usda-sr28';
            readonly sourceId: '20125';
            readonly match: 'exact';
        };
        readonly 'zilvervliesrijst-gekookt': {
            readonly mgPer100g: 39;
            readonly portionGrams: 150;
            readonly category: 'grains-bread';
            readonly state: 'cooked';
            readonly contains: readonly [];
            readonly suggest: true;
            readonly source: 'usda-sr28';
            readonly sourceId: '20037';
            readonly match: 'exact';
        };
        readonly 'quinoa-gekookt': {
            readonly mgPer100g: 64;
            readonly portionGrams: 150;
            readonly category: 'grains-bread';
            readonly state: 'cooked';
            readonly contains: readonly [];
            readonly suggest: true;
            readonly source: 'usda-sr28';
            readonly sourceId: '20137';
            readonly match: 'exact';
        };
        readonly 'bulgur-gekookt': {
            readonly mgPer100g: 32;
            readonly portionGrams: 150;
            readonly category: 'grains-bread';
            readonly state: 'cooked';
            readonly contains: readonly ["gluten"];
            readonly suggest: true;
            readonly source: 'usda-sr28';
            readonly sourceId: '20013';
            readonly match: 'exact';
        };
        readonly 'boekweit-gekookt': {
            readonly mgPer100g: 51;
            readonly portionGrams: 150;
            readonly category: 'grains-bread';
            readonly state: 'cooked';
            readonly contains: readonly [];
            readonly suggest: true;
            readonly source: 'usda-sr28';
            readonly sourceId: '20010';
            readonly match: 'exact';
        };
        readonly 'gierst-gekookt': {
            readonly mgPer100g: 44;
            readonly portionGrams: 150;
            readonly category: 'grains-bread';
            readonly state: 'cooked';
            readonly contains: readonly [];
            readonly suggest: true;
            readonly source: 'usda-sr28';
            readonly sourceId: '20032';
            readonly match: 'exact';
        };
        readonly bruinbrood: {
            readonly mgPer100g: 41;
            readonly portionGrams: 35;
            readonly category: 'grains-bread';
            readonly state: 'as-sold';
            readonly contains: readonly ["gluten"];
            readonly suggest: false;
            readonly source: 'usda-sr28';
            readonly sourceId: '18064';
            readonly match: 'close';
        };
        readonly meergranenbrood: {
            readonly mgPer100g: 78;
            readonly portionGrams: 35;
            readonly category: 'grains-bread';
            readonly state: 'as-sold';
            readonly contains: readonly ["gluten"];
            readonly suggest: false;
            readonly source: 'usda-sr28';
            readonly sourceId: '28397';
            readonly match: 'close';
        };
        readonly knackebrod: {
            readonly mgPer100g: 78;
            readonly portionGrams: 10;
            readonly category: 'grains-bread';
            readonly state: 'as-sold';
            readonly contains: readonly ["gluten"];
            readonly suggest: false;
            readonly source: 'usda-sr28';
            readonly sourceId: '18216';
            readonly match: 'exact';
        };
        readonly rijstwafel: {
            readonly mgPer100g: 131;
            readonly portionGrams: 8;
            readonly category: 'grains-bread';
            readonly state: 'as-sold';
            readonly contains: readonly [];
            readonly suggest: false;
            readonly source: 'usda-sr28';
            readonly sourceId: '19816';
            readonly match: 'exact';
        };
        readonly witbrood: {
            readonly mgPer100g: 23;
            readonly portionGrams: 30;
            readonly category: 'grains-bread';
            readonly state: 'as-sold';
            readonly contains: readonly ["gluten"];
            readonly suggest: false;
            readonly source: 'usda-sr28';
            readonly sourceId: '18069';
            readonly match: 'exact';
        };
        readonly beschuit: {
            readonly mgPer100g: 36;
            readonly portionGrams: 10;
            readonly category: 'grains-bread';
            readonly state: 'as-sold';
            readonly contains: readonly ["gluten", "dairy", "animal"];
            readonly suggest: false;
            readonly source: 'usda-sr28';
            readonly sourceId: '18224';
            readonly match: 'close';
        };
        readonly 'witte-rijst-gekookt': {
            readonly mgPer100g: 12;
            readonly portionGrams: 150;
            readonly category: 'grains-bread';
            readonly state: 'cooked';
            readonly contains: readonly [];
            readonly suggest: false;
            readonly source: 'usda-sr28';
            readonly sourceId: '20445';
            readonly match: 'exact';
        };
        readonly 'witte-pasta-gekookt': {
            readonly mgPer100g: 18;
            readonly portionGrams: 150;
            readonly category: 'grains-bread';
            readonly state: 'cooked';
            readonly contains: readonly ["gluten"];
            readonly suggest: false;
            readonly source: 'usda-sr28';
            readonly sourceId: '20421';
            readonly match: 'exact';
        };
        readonly 'amandel-rauw': {
            readonly mgPer100g: 270;
            readonly portionGrams: 25;
            readonly category: 'nuts-seeds';
            readonly state: 'raw';
            readonly contains: readonly ["nuts"];
            readonly suggest: true;
            readonly source: 'usda-sr28';
            readonly sourceId: '12061';
            readonly match: 'exact';
        };
        readonly 'cashewnoot-rauw': {
            readonly mgPer100g: 292;
            readonly portionGrams: 25;
            readonly category: 'nuts-seeds';
            readonly state: 'raw';
            readonly contains: readonly ["nuts"];
            readonly suggest: true;
            readonly source: 'usda-sr28';
            readonly sourceId: '12087';
            readonly match: 'exact';
        };
        readonly walnoot: {
            readonly mgPer100g: 158;
            readonly portionGrams: 25;
            readonly category: 'nuts-seeds';
            readonly state: 'raw';
            readonly contains: readonly ["nuts"];
            readonly suggest: true;
            readonly source: 'usda-sr28';
            readonly sourceId: '12155';
            readonly match: 'exact';
        };
        readonly 'hazelnoot-rauw': {
            readonly mgPer100g: 163;
            readonly portionGrams: 25;
            readonly category: 'nuts-seeds';
            readonly state: 'raw';
            readonly contains: readonly ["nuts"];
            readonly suggest: true;
            readonly source: 'usda-sr28';
            readonly sourceId: '12120';
            readonly match: 'exact';
        };
        readonly 'pinda-geroosterd': {
            readonly mgPer100g: 178;
            readonly portionGrams: 25;
            readonly category: 'nuts-seeds';
            readonly state: 'roasted';
            readonly contains: readonly ["nuts"];
            readonly suggest: true;
            readonly source: 'usda-sr28';
            readonly sourceId: '16390';
            readonly match: 'exact';
        };
        readonly 'gemengde-noten': {
            readonly mgPer100g: 227;
            readonly portionGrams: 25;
            readonly category: 'nuts-seeds';
            readonly state: 'roasted';
            readonly contains: readonly ["nuts"];
            readonly suggest: true;
            readonly source: 'usda-sr28';
            readonly sourceId: '12135';
            readonly match: 'exact';
        };
        readonly pindakaas: {
            readonly mgPer100g: 168;
            readonly portionGrams: 15;
            readonly category: 'nuts-seeds';
            readonly state: 'processed';
            readonly contains: readonly ["nuts"];
            readonly suggest: true;
            readonly source: 'usda-sr28';
            readonly sourceId: '16398';
            readonly match: 'exact';
        };
        readonly 'pompoenpit-gedroogd': {
            readonly mgPer100g: 592;
            readonly portionGrams: 15;
            readonly category: 'nuts-seeds';
            readonly state: 'dried';
            readonly contains: readonly [];
            readonly suggest: true;
            readonly source: 'usda-sr28';
            readonly sourceId: '12014';
            readonly match: 'exact';
        };
        readonly zonnebloempit: {
            readonly mgPer100g: 325;
            readonly portionGrams: 15;
            readonly category: 'nuts-seeds';
            readonly state: 'dried';
            readonly contains: readonly [];
            readonly suggest: true;
            readonly source: 'usda-sr28';
            readonly sourceId: '12036';
            readonly match: 'exact';
        };
        readonly lijnzaad: {
            readonly mgPer100g: 392;
            readonly portionGrams: 10;
            readonly category: 'nuts-seeds';
            readonly state: 'raw';
            readonly contains: readonly [];
            readonly suggest: true;
            readonly source: 'usda-sr28';
            readonly sourceId: '12220';
            readonly match: 'exact';
        };
        readonly chiazaad: {
            readonly mgPer100g: 335;
            readonly portionGrams: 10;
            readonly category: 'nuts-seeds';
            readonly state: 'dried';
            readonly contains: readonly [];
            readonly suggest: true;
            readonly source: 'usda-sr28';
            readonly sourceId: '12006';
            readonly match: 'exact';
        };
        readonly 'zwarte-bonen-gekookt': {
            readonly mgPer100g: 70;
            readonly portionGrams: 150;
            readonly category: 'legumes';
            readonly state: 'cooked';
            readonly contains: readonly [];
            readonly suggest: true;
            readonly source: 'usda-sr28';
            readonly sourceId: '16015';
            readonly match: 'exact';
        };
        readonly 'kikkererwten-gekookt': {
            readonly mgPer100g: 48;
            readonly portionGrams: 150;
            readonly category: 'legumes';
            readonly state: 'cooked';
            readonly contains: readonly [];
            readonly suggest: true;
            readonly source: 'usda-sr28';
            readonly sourceId: '16057';
            readonly match: 'exact';
        };
        readonly 'kidneybonen-gekookt': {
            readonly mgPer100g: 45;
            readonly portionGrams: 150;
            readonly category: 'legumes';
            readonly state: 'cooked';
            readonly contains: readonly [];
            readonly suggest: true;
            readonly source: 'usda-sr28';
            readonly sourceId: '16033';
            readonly match: 'exact';
        };
        readonly 'linzen-gekookt': {
            readonly mgPer100g: 36;
            readonly portionGrams: 150;
            readonly category: 'legumes';
            readonly state: 'cooked';
            readonly contains: readonly [];
            readonly suggest: true;
            readonly source: 'usda-sr28';
            readonly sourceId: '16070';
            readonly match: 'exact';
        };
        readonly 'spliterwten-gekookt': {
            readonly mgPer100g: 36;
            readonly portionGrams: 150;
            readonly category: 'legumes';
            readonly state: 'cooked';
            readonly contains: readonly [];
            readonly suggest: true;
            readonly source: 'usda-sr28';
            readonly sourceId: '16086';
            readonly match: 'exact';
        };
        readonly 'tuinbonen-gekookt': {
            readonly mgPer100g: 31;
            readonly portionGrams: 150;
            readonly category: 'legumes';
            readonly state: 'cooked';
            readonly contains: readonly [];
            readonly suggest: true;
            readonly source: 'usda-sr28';
            readonly sourceId: '11089';
            readonly match: 'exact';
        };
        readonly 'doperwten-diepvries': {
            readonly mgPer100g: 22;
            readonly portionGrams: 150;
            readonly category: 'legumes';
            readonly state: 'cooked';
            readonly contains: readonly [];
            readonly suggest: true;
            readonly source: 'usda-sr28';
            readonly sourceId: '11313';
            readonly match: 'exact';
        };
        readonly edamame: {
            readonly mgPer100g: 64;
            readonly portionGrams: 75;
            readonly category: 'legumes';
            readonly state: 'cooked';
            readonly contains: readonly ["soy"];
            readonly suggest: true;
            readonly source: 'usda-sr28';
            readonly sourceId: '11212';
            readonly match: 'exact';
        };
        readonly hummus: {
            readonly mgPer100g: 71;
            readonly portionGrams: 30;
            readonly category: 'legumes';
            readonly state: 'processed';
            readonly contains: readonly [];
            readonly suggest: true;
            readonly source: 'usda-sr28';
            readonly sourceId: '16158';
            readonly match: 'exact';
        };
        readonly 'bruine-bonen-gekookt': {
            readonly mgPer100g: 50;
            readonly portionGrams: 150;
            readonly category: 'legumes';
            readonly state: 'cooked';
            readonly contains: readonly [];
            readonly suggest: false;
            readonly source: 'usda-sr28';
            readonly sourceId: '16043';
            readonly match: 'proxy';
        };
        readonly 'kikkererwten-blik': {
            readonly mgPer100g: 26;
            readonly portionGrams: 150;
            readonly category: 'legumes';
            readonly state: 'canned';
            readonly contains: readonly [];
            readonly suggest: false;
            readonly source: 'usda-sr28';
            readonly sourceId: '16358';
            readonly match: 'exact';
        };
        readonly 'kidneybonen-blik': {
            readonly mgPer100g: 30;
            readonly portionGrams: 150;
            readonly category: 'legumes';
            readonly state: 'canned';
            readonly contains: readonly [];
            readonly suggest: false;
            readonly source: 'usda-sr28';
            readonly sourceId: '16145';
            readonly match: 'exact';
        };
        readonly 'witte-bonen-tomatensaus': {
            readonly mgPer100g: 27;
            readonly portionGrams: 150;
            readonly category: 'legumes';
            readonly state: 'canned';
            readonly contains: readonly [];
            readonly suggest: false;
            readonly source: 'usda-sr28';
            readonly sourceId: '16006';
            readonly match: 'close';
        };
        readonly 'chocolade-puur-70-85': {
            readonly mgPer100g: 228;
            readonly portionGrams: 20;
            readonly category: 'chocolate-sweets';
            readonly state: 'as-sold';
            readonly contains: readonly ["dairy", "soy", "animal"];
            readonly suggest: true;
            readonly source: 'usda-sr28';
            readonly sourceId: '19904';
            readonly match: 'exact';
        };
        readonly 'chocolade-puur-60-69': {
            readonly mgPer100g: 176;
            readonly portionGrams: 20;
            readonly category: 'chocolate-sweets';
            readonly state: 'as-sold';
            readonly contains: readonly ["dairy", "soy", "animal"];
            readonly suggest: false;
            readonly source: 'usda-sr28';
            readonly sourceId: '19903';
            readonly match: 'exact';
        };
        readonly 'chocolade-puur-45-59': {
            readonly mgPer100g: 146;
            readonly portionGrams: 20;
            readonly category: 'chocolate-sweets';
            readonly state: 'as-sold';
            readonly contains: readonly ["dairy", "soy", "animal"];
            readonly suggest: false;
            readonly source: 'usda-sr28';
            readonly sourceId: '19902';
            readonly match: 'exact';
        };
        readonly melkchocolade: {
            readonly mgPer100g: 63;
            readonly portionGrams: 20;
            readonly category: 'chocolate-sweets';
            readonly state: 'as-sold';
            readonly contains: readonly ["dairy", "soy", "animal"];
            readonly suggest: false;
            readonly source: 'usda-sr28';
            readonly sourceId: '19120';
            readonly match: 'exact';
        };
        readonly stroopwafel: {
            readonly mgPer100g: 24;
            readonly portionGrams: 40;
            readonly category: 'chocolate-sweets';
            readonly state: 'as-sold';
            readonly contains: readonly ["gluten", "dairy", "soy", "animal"];
            readonly suggest: false;
            readonly source: 'ciqual-2025';
            readonly sourceId: '23849';
            readonly match: 'close';
        };
        readonly mariakaakje: {
            readonly mgPer100g: 28;
            readonly portionGrams: 5;
            readonly category: 'chocolate-sweets';
            readonly state: 'as-sold';
            readonly contains: readonly ["gluten", "dairy", "animal"];
            readonly suggest: false;
            readonly source: 'usda-sr28';
            readonly sourceId: '28351';
            readonly match: 'exact';
        };
        readonly jam: {
            readonly mgPer100g: 4;
            readonly portionGrams: 15;
            readonly category: 'chocolate-sweets';
            readonly state: 'as-sold';
            readonly contains: readonly [];
            readonly suggest: false;
            readonly source: 'usda-sr28';
            readonly sourceId: '19297';
            readonly match: 'exact';
        };
        readonly chips: {
            readonly mgPer100g: 67;
            readonly portionGrams: 25;
            readonly category: 'herbs-spices-other';
            readonly state: 'as-sold';
            readonly contains: readonly [];
            readonly suggest: false;
            readonly source: 'usda-sr28';
            readonly sourceId: '19811';
            readonly match: 'exact';
        };
        readonly tempe: {
            readonly mgPer100g: 81;
            readonly portionGrams: 75;
            readonly category: 'meat-alternatives';
            readonly state: 'as-sold';
            readonly contains: readonly ["soy"];
            readonly suggest: true;
            readonly source: 'usda-sr28';
            readonly sourceId: '16114';
            readonly match: 'exact';
        };
        readonly 'tofu-stevig': {
            readonly mgPer100g: 58;
            readonly portionGrams: 100;
            readonly category: 'meat-alternatives';
            readonly state: 'as-sold';
            readonly contains: readonly ["soy"];
            readonly suggest: true;
            readonly source: 'usda-sr28';
            readonly sourceId: '16426';
            readonly match: 'exact';
        };
        readonly sojayoghurt: {
            readonly mgPer100g: 16;
            readonly portionGrams: 150;
            readonly category: 'meat-alternatives';
            readonly state: 'as-sold';
            readonly contains: readonly ["soy"];
            readonly suggest: true;
            readonly source: 'ciqual-2025';
            readonly sourceId: '19693';
            readonly match: 'exact';
        };
        readonly vegaburger: {
            readonly mgPer100g: 56;
            readonly portionGrams: 75;
            readonly category: 'meat-alternatives';
            readonly state: 'as-sold';
            readonly contains: readonly ["gluten", "dairy", "soy", "animal"];
            readonly suggest: true;
            readonly source: 'usda-sr28';
            readonly sourceId: '16147';
            readonly match: 'exact';
        };
        readonly sojadrink: {
            readonly mgPer100g: 25;
            readonly portionGrams: 150;
            readonly category: 'drinks';
            readonly state: 'drink';
            readonly contains: readonly ["soy"];
            readonly suggest: true;
            readonly source: 'usda-sr28';
            readonly sourceId: '16120';
            readonly match: 'exact';
        };
        readonly 'koffie-zwart': {
            readonly mgPer100g: 3;
            readonly portionGrams: 125;
            readonly category: 'drinks';
            readonly state: 'drink';
            readonly contains: readonly [];
            readonly suggest: false;
            readonly source: 'usda-sr28';
            readonly sourceId: '14209';
            readonly match: 'exact';
        };
        readonly 'thee-zwart': {
            readonly mgPer100g: 3;
            readonly portionGrams: 150;
            readonly category: 'drinks';
            readonly state: 'drink';
            readonly contains: readonly [];
            readonly suggest: false;
            readonly source: 'usda-sr28';
            readonly sourceId: '14355';
            readonly match: 'exact';
        };
        readonly kraanwater: {
            readonly mgPer100g: 1;
            readonly portionGrams: 200;
            readonly category: 'drinks';
            readonly state: 'drink';
            readonly contains: readonly [];
            readonly suggest: false;
            readonly source: 'usda-sr28';
            readonly sourceId: '14411';
            readonly match: 'close';
        };
        readonly sinaasappelsap: {
            readonly mgPer100g: 11;
            readonly portionGrams: 200;
            readonly category: 'drinks';
            readonly state: 'drink';
            readonly contains: readonly [];
            readonly suggest: false;
            readonly source: 'usda-sr28';
            readonly sourceId: '09206';
            readonly match: 'exact';
        };
        readonly bier: {
            readonly mgPer100g: 6;
            readonly portionGrams: 250;
            readonly category: 'drinks';
            readonly state: 'drink';
            readonly contains: readonly ["gluten"];
            readonly suggest: false;
            readonly source: 'usda-sr28';
            readonly sourceId: '14003';
            readonly match: 'exact';
        };
        readonly 'wijn-rood': {
            readonly mgPer100g: 12;
            readonly portionGrams: 100;
            readonly category: 'drinks';
            readonly state: 'drink';
            readonly contains: readonly [];
            readonly suggest: false;
            readonly source: 'usda-sr28';
            readonly sourceId: '14096';
            readonly match: 'exact';
        };
        readonly 'spinazie-rauw': {
            readonly mgPer100g: 79;
            readonly portionGrams: 75;
            readonly category: 'vegetables';
            readonly state: 'raw';
            readonly contains: readonly [];
            readonly suggest: true;
            readonly source: 'usda-sr28';
            readonly sourceId: '11457';
            readonly match: 'exact';
        };
        readonly 'andijvie-gekookt': {
            readonly mgPer100g: 13;
            readonly portionGrams: 150;
            readonly category: 'vegetables';
            readonly state: 'cooked';
            readonly contains: readonly [];
            readonly suggest: false;
            readonly source: 'usda-sr28';
            readonly sourceId: '11214';
            readonly match: 'exact';
        };
        readonly 'boerenkool-gekookt': {
            readonly mgPer100g: 18;
            readonly portionGrams: 150;
            readonly category: 'vegetables';
            readonly state: 'cooked';
            readonly contains: readonly [];
            readonly suggest: false;
            readonly source: 'usda-sr28';
            readonly sourceId: '11234';
            readonly match: 'exact';
        };
        readonly 'snijbiet-rauw': {
            readonly mgPer100g: 81;
            readonly portionGrams: 75;
            readonly category: 'vegetables';
            readonly state: 'raw';
            readonly contains: readonly [];
            readonly suggest: false;
            readonly source: 'usda-sr28';
            readonly sourceId: '11147';
            readonly match: 'exact';
        };
        readonly kropsla: {
            readonly mgPer100g: 13;
            readonly portionGrams: 50;
            readonly category: 'vegetables';
            readonly state: 'raw';
            readonly contains: readonly [];
            readonly suggest: false;
            readonly source: 'usda-sr28';
            readonly sourceId: '11250';
            readonly match: 'exact';
        };
        readonly veldsla: {
            readonly mgPer100g: 13;
            readonly portionGrams: 50;
            readonly category: 'vegetables';
            readonly state: 'raw';
            readonly contains: readonly [];
            readonly suggest: false;
            readonly source: 'usda-sr28';
            readonly sourceId: '11190';
            readonly match: 'exact';
        };
        readonly rucola: {
            readonly mgPer100g: 47;
            readonly portionGrams: 25;
            readonly category: 'vegetables';
            readonly state: 'raw';
            readonly contains: readonly [];
            readonly suggest: false;
            readonly source: 'usda-sr28';
            readonly sourceId: '11959';
            readonly match: 'exact';
        };
        readonly 'paksoi-gekookt': {
            readonly mgPer100g: 11;
            readonly portionGrams: 150;
            readonly category: 'vegetables';
            readonly state: 'cooked';
            readonly contains: readonly [];
            readonly suggest: false;
            readonly source: 'usda-sr28';
            readonly sourceId: '11117';
            readonly match: 'exact';
        };
        readonly 'spruitjes-gekookt': {
            readonly mgPer100g: 20;
            readonly portionGrams: 150;
            readonly category: 'vegetables';
            readonly state: 'cooked';
            readonly contains: readonly [];
            readonly suggest: true;
            readonly source: 'usda-sr28';
            readonly sourceId: '11099';
            readonly match: 'exact';
        };
        readonly 'courgette-gekookt': {
            readonly mgPer100g: 19;
            readonly portionGrams: 150;
            readonly category: 'vegetables';
            readonly state: 'cooked';
            readonly contains: readonly [];
            readonly suggest: true;
            readonly source: 'usda-sr28';
            readonly sourceId: '11478';
            readonly match: 'exact';
        };
        readonly 'zoete-aardappel-gekookt': {
            readonly mgPer100g: 18;
            readonly portionGrams: 150;
            readonly category: 'vegetables';
            readonly state: 'cooked';
            readonly contains: readonly [];
            readonly suggest: true;
            readonly source: 'usda-sr28';
            readonly sourceId: '11510';
            readonly match: 'exact';
        };
        readonly 'aardappel-schil-oven': {
            readonly mgPer100g: 28;
            readonly portionGrams: 200;
            readonly category: 'vegetables';
            readonly state: 'baked';
            readonly contains: readonly [];
            readonly suggest: true;
            readonly source: 'usda-sr28';
            readonly sourceId: '11674';
            readonly match: 'exact';
        };
        readonly 'rode-biet-gekookt': {
            readonly mgPer100g: 23;
            readonly portionGrams: 100;
            readonly category: 'vegetables';
            readonly state: 'cooked';
            readonly contains: readonly [];
            readonly suggest: true;
            readonly source: 'usda-sr28';
            readonly sourceId: '11081';
            readonly match: 'exact';
        };
        readonly 'aardappel-gekookt': {
            readonly mgPer100g: 20;
            readonly portionGrams: 200;
            readonly category: 'vegetables';
            readonly state: 'cooked';
            readonly contains: readonly [];
            readonly suggest: false;
            readonly source: 'usda-sr28';
            readonly sourceId: '11367';
            readonly match: 'exact';
        };
        readonly 'friet-oven': {
            readonly mgPer100g: 24;
            readonly portionGrams: 150;
            readonly category: 'vegetables';
            readonly state: 'baked';
            readonly contains: readonly [];
            readonly suggest: false;
            readonly source: 'usda-sr28';
            readonly sourceId: '11403';
            readonly match: 'exact';
        };
        readonly 'bloemkool-gekookt': {
            readonly mgPer100g: 9;
            readonly portionGrams: 150;
            readonly category: 'vegetables';
            readonly state: 'cooked';
            readonly contains: readonly [];
            readonly suggest: false;
            readonly source: 'usda-sr28';
            readonly sourceId: '11136';
            readonly match: 'exact';
        };
        readonly 'sperziebonen-gekookt': {
            readonly mgPer100g: 18;
            readonly portionGrams: 150;
            readonly category: 'vegetables';
            readonly state: 'cooked';
            readonly contains: readonly [];
            readonly suggest: false;
            readonly source: 'usda-sr28';
            readonly sourceId: '11053';
            readonly match: 'exact';
        };
        readonly 'wortel-rauw': {
            readonly mgPer100g: 12;
            readonly portionGrams: 75;
            readonly category: 'vegetables';
            readonly state: 'raw';
            readonly contains: readonly [];
            readonly suggest: false;
            readonly source: 'usda-sr28';
            readonly sourceId: '11124';
            readonly match: 'exact';
        };
        readonly tomaat: {
            readonly mgPer100g: 11;
            readonly portionGrams: 80;
            readonly category: 'vegetables';
            readonly state: 'raw';
            readonly contains: readonly [];
            readonly suggest: false;
            readonly source: 'usda-sr28';
            readonly sourceId: '11529';
            readonly match: 'exact';
        };
        readonly 'paprika-rood': {
            readonly mgPer100g: 12;
            readonly portionGrams: 75;
            readonly category: 'vegetables';
            readonly state: 'raw';
            readonly contains: readonly [];
            readonly suggest: false;
            readonly source: 'usda-sr28';
            readonly sourceId: '11821';
            readonly match: 'exact';
        };
        readonly 'ui-rauw': {
            readonly mgPer100g: 10;
            readonly portionGrams: 75;
            readonly category: 'vegetables';
            readonly state: 'raw';
            readonly contains: readonly [];
            readonly suggest: false;
            readonly source: 'usda-sr28';
            readonly sourceId: '11282';
            readonly match: 'exact';
        };
        readonly komkommer: {
            readonly mgPer100g: 13;
            readonly portionGrams: 75;
            readonly category: 'vegetables';
            readonly state: 'raw';
            readonly contains: readonly [];
            readonly suggest: false;
            readonly source: 'usda-sr28';
            readonly sourceId: '11205';
            readonly match: 'exact';
        };
        readonly 'champignons-gebakken': {
            readonly mgPer100g: 11;
            readonly portionGrams: 75;
            readonly category: 'vegetables';
            readonly state: 'fried';
            readonly contains: readonly [];
            readonly suggest: false;
            readonly source: 'usda-sr28';
            readonly sourceId: '11263';
            readonly match: 'exact';
        };
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
                readonly sources: readonly ["magnaspartate", "fk-aspartaat", "pta2018"];
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
                readonly sources: readonly ["hsis", "magnaspartate"];
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
                readonly shows: readonly ["referenceLowMg", "ceilingMg"];
                readonly sources: readonly ["efsa2015", "sanomedica-ul", "reg2024-2694"];
            };
            readonly breastfeeding: {
                readonly when: {
                    readonly fact: 'lifeStage';
                    readonly is: 'breastfeeding';
                };
                readonly ifUnknown: 'block';
                readonly severity: 'caution';
                readonly refer: 'midwife';
                readonly shows: readonly ["referenceLowMg", "ceilingMg"];
                readonly sources: readonly ["efsa2015", "sanomedica-ul", "reg2024-2694"];
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
                readonly sources: readonly ["emedhealth", "medizzine-cipro"];
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
                readonly shows: readonly ["supplementMg", "supplementMgHigh", "supplementMgAtLeast", "upperLevelMg", "prescribedMg"];
                readonly sources: readonly ["bfr2017", "sanomedica-ul", "gr-ul", "iom1997-encyclopedia"];
            };
            readonly 'dose-food-unsure': {
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
                readonly shows: readonly ["supplementMg", "supplementMgHigh", "upperLevelMg"];
                readonly figures: {
                    readonly euLevelMg: 250;
                };
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
        readonly sources: readonly ["bfr2017", "editorial"];
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
        readonly id: 'signs-topic';
        readonly fact: 'redFlags';
        readonly kind: 'many';
        readonly choices: readonly ["palpitations", "hypermagnesaemia-early", "diarrhoea-persists", "ppi-symptoms", "insomnia", "sleep-apnoea", "depression", "suicidal-thoughts", "weight-loss", "fatigue-long", "burnout", "calf-clot", "leg-cramps-new", "rls", "headache-chronic", "pre-eclampsia", "deficiency-not-by-symptoms"];
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
