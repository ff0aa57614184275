export declare const claimSources: {
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
};
