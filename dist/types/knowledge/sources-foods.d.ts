/**
 * What the notes beside foods rest on; the figures have their own tables. Of the three studies of soaked pulses only
 * excerpts of copies were read, and of the one of nuts a copy of the summary: they stand as unchecked.
 */
export declare const foodSources: {
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
};
