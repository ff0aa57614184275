import { jsonText, verifyHostKnowledge } from './shared/engine.js';
import { magnesium } from './shared/knowledge.js';
import { en, nl } from './shared/locales.js';
import { readHostKnowledge, wordsWithHost, withTexts } from './shared/ui.js';

const LANGUAGES = { nl, en };
/** Languages that the host wrote; where there are none, those that are built in. */
function writtenIn({ questions = [], findings = {}, weights = [], texts = {} }) {
    const parts = [...questions, ...Object.values(findings), ...weights].map(({ words = {} }) => words);
    const written = new Set([...parts, texts].flatMap((part) => Object.keys(part)));
    return written.size > 0 ? [...written] : Object.keys(LANGUAGES);
}
/** A language that adds itself to a page has the keys of ours. */
const wordsIn = (lang) => LANGUAGES[lang] ?? { ...en, lang };
/** What a page in this language is told. One text at a time, since a page tells of no more than a number of them. */
function onPage(host, lang, claims) {
    const knowledge = magnesium;
    const { words, problems } = wordsWithHost(wordsIn(lang), host, knowledge, claims);
    const attribute = `knowledge.texts.${lang}`;
    const ofTexts = Object.entries(host.texts?.[lang] ?? {}).flatMap(([key, text]) => withTexts({ [key]: text }, { words, knowledge, claims, attribute }).problems);
    return { words, problems: [...problems, ...ofTexts] };
}
const isElsewhere = ({ attribute }) => attribute === 'knowledge';
const wordless = (lang, { value }) => ({
    code: 'words-missing',
    where: value,
    message: `There are no words in "${lang}", in which you wrote other parts: a page in it shows another language.`,
});
/** Of the same thing in several languages is told once. */
const once = (problems) => [
    ...new Map(problems.map((one) => [`${one.attribute}: ${one.value}`, one])).values(),
];
/** Reads and verifies what a host wrote, as JSON or as an object. Never throws. */
function checkHostKnowledge(given) {
    const { host, problems } = readHostKnowledge(given, magnesium);
    if (!host)
        return { unusable: problems, promises: [], doubts: [] };
    const pages = writtenIn(host).map((lang) => {
        const anywhere = onPage(host, lang, 'education').problems;
        const told = new Set(anywhere.map((one) => jsonText(one)));
        const { words, problems: inShop } = onPage(host, lang, 'eu');
        return { lang, words, anywhere, promises: inShop.filter((one) => !told.has(jsonText(one))) };
    });
    const words = Object.fromEntries(pages.map((page) => [page.lang, page.words]));
    const isUnusable = (one) => !isElsewhere(one);
    return {
        unusable: once([...problems, ...pages.flatMap(({ anywhere }) => anywhere.filter(isUnusable))]),
        promises: once(pages.flatMap(({ promises }) => promises)),
        doubts: [
            ...pages.flatMap(({ lang, anywhere }) => anywhere.filter(isElsewhere).map((one) => wordless(lang, one))),
            ...verifyHostKnowledge(magnesium, host, words),
        ],
    };
}

export { checkHostKnowledge };
