export declare const evidenceSources: {
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
};
