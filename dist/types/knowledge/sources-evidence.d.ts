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
    };
};
