export declare const medicineSources: {
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
};
