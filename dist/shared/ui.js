import { isServer, render, nothing, html, adoptStyles, LitElement, ReactiveElement, svg, css, noChange } from 'lit';
import { jsonText, numbered, MOST_WEIGHT, withHostKnowledge, checkText, ownId, HELD, weightId, FACT_KEYS, readFacts, NOT_ALL, isOwnFact, appliesNow, magnesiumMedicines, hashOf, knowledgeStamp, dayTurnsAt, minutesOf, minutesFrom, hoursBefore, separationsOf, upTo, formsOf, formFacts, truthOf, MOST as MOST$1, DIET_GROUPS, isMinor, usesOfForm, fold, readLabel, supplementReading, foodOf, nameIn, recogniseForm } from './engine.js';
import { magnesium, emergencyNumbers } from './knowledge.js';
import * as z from 'zod/mini';
import { sumOf, readGraded, portionText } from './locales.js';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';

/** What an editor leaves at the ends of a value without anybody seeing it. */
const UNSEEN = /^[\u200B\u2060\s]{1,9}|[\u200B\u2060\s]{1,9}$/g;
/** Quotes that an editor has curled are no quotes to a browser: they become part of the value, up to the next space. */
const CURLED = /^[\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033](\S*)[\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033]$/;
function attributeText(written) {
    return written === null ? null : written.trim().replace(UNSEEN, '').replace(CURLED, '$1');
}

const linkSchemes = ['http', 'https', 'mailto', 'tel'];
const fileSchemes = ['http', 'https'];
const MOST_CHARACTERS$6 = 4000;
/** Stands in for the page's own address, against which a relative one is tried. */
const somePage = 'https://page.invalid/';
/** Browsers drop tabs and line ends from addresses, which is how `java\nscript:` hides. */
const hasControlCharacter = (text) => /\p{Cc}/u.test(text);
const unescaped = (text) => text.replace(/%([\da-f]{2})/gi, (_all, code) => String.fromCharCode(Number.parseInt(code, 16)));
/**
 * In careless mail programs an encoded line end begins a header of its own, and `attach` adds a file of the visitor's.
 * Only the text of a mail has lines.
 */
const isSafeMail = (address) => address
    .split(/[?&]/)
    .filter((part) => !/^body=/i.test(part))
    .map(unescaped)
    .every((part) => !hasControlCharacter(part) && !/^[^=]*attach[^=]*=/i.test(part));
function schemeOf(text) {
    const [, scheme] = /^([a-z][a-z0-9+.-]*):/i.exec(text) ?? [];
    return scheme?.toLowerCase() ?? null;
}
function safe(value, schemes) {
    if (typeof value !== 'string' || value.length > MOST_CHARACTERS$6)
        return null;
    const address = value.trim();
    if (address === '' || hasControlCharacter(address))
        return null;
    const scheme = schemeOf(address);
    if (scheme !== null && !schemes.includes(scheme))
        return null;
    try {
        // What the browser makes of it has to be what was read here.
        const { protocol } = new URL(address, somePage);
        if (protocol !== `${scheme ?? 'https'}:`)
            return null;
        return scheme === 'mailto' && !isSafeMail(address) ? null : address;
    }
    catch {
        return null;
    }
}
/** A link that may be opened: http(s), mailto, tel or relative; null for anything else. */
const safeUrl = (value) => safe(value, linkSchemes);
/** What may be loaded, such as an image: http(s) or relative. */
const safeFileUrl = (value) => safe(value, fileSchemes);

const MOST_CHARACTERS$5 = 200;
function asText$1(value) {
    if (typeof value === 'string')
        return value;
    if (value === undefined)
        return '(missing)';
    try {
        return jsonText(value, MOST_CHARACTERS$5) ?? `(${typeof value})`;
    }
    catch {
        // Circular, too deep, a big integer, or a getter of the host that throws.
        return `(${typeof value})`;
    }
}
/** A value as a warning may show it: text, and never long. */
function valueText(value) {
    const text = asText$1(value);
    return text.length > MOST_CHARACTERS$5 ? `${text.slice(0, MOST_CHARACTERS$5 - 1)}\u2026` : text;
}
/** In quotation marks, with what would end the line or turn its letters around written as its code. */
const quotedLine = (text) => jsonText(text).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (sign) => `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`);
/** On a server what is told stands in a log, and what is given there may be of the health of a customer. */
const shownValue = (text) => (isServer ? 'what was given' : quotedLine(text));

const MOST_PLACE_CHARACTERS = 200;
const MOST_EXPECTED_CHARACTERS = 2000;
/** One line that reads as it stands: places and expectations may quote a key or a column of the host's. */
function oneLine$1(text, most) {
    const start = text.length > most ? `${text.slice(0, most - 1)}\u2026` : text;
    return start.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, ' ');
}
const problemWith = (attribute, value, expected) => Object.freeze({
    attribute: oneLine$1(attribute, MOST_PLACE_CHARACTERS),
    value: valueText(value),
    expected: oneLine$1(expected, MOST_EXPECTED_CHARACTERS),
});
const MOST_TOLD_APART$2 = 25;
/** A long list of warnings hides its first line: of what comes after these the number is told. */
function fewToTell(problems) {
    const [first] = problems;
    if (!first || problems.length <= MOST_TOLD_APART$2)
        return problems;
    const [attribute = ''] = first.attribute.split(/[.[]/);
    const expected = `no problems here; the first ${MOST_TOLD_APART$2} are told one by one`;
    return [
        ...problems.slice(0, MOST_TOLD_APART$2),
        problemWith(attribute, `${problems.length} problems`, expected),
    ];
}
/* -------------------------------------------------------------- settings */
function orList$1(options) {
    const last = options.at(-1) ?? '';
    return options.length < 2 ? last : `${options.slice(0, -1).join(', ')} or ${last}`;
}
function oneOf$2(attribute, options) {
    return {
        attribute,
        expected: orList$1(options),
        fallback: options[0],
        read: (given) => options.find((option) => typeof given === 'string' && option === given.trim().toLowerCase()),
    };
}
function flag(attribute) {
    return {
        attribute,
        expected: 'no value: the attribute is on when it is present and off when it is absent',
        fallback: false,
        isFlag: true,
        read: (given) => (typeof given === 'boolean' ? given : undefined),
    };
}
function text$2(attribute, expected, mostCharacters) {
    return {
        attribute,
        expected,
        fallback: null,
        read: (given) => (typeof given === 'string' && given.length <= mostCharacters ? given.trim() : undefined),
    };
}
function url(attribute) {
    return {
        attribute,
        expected: 'an address that starts with https:, http:, mailto: or tel:, or a relative one',
        fallback: null,
        read: (given) => safeUrl(given) ?? undefined,
    };
}
/* ------------------------------------------------------------- reading */
const declarationOf = ({ attribute, isFlag }) => ({
    attribute,
    type: isFlag ? Boolean : String,
});
/** Reactive properties for a table; nothing is ever reflected to an attribute. */
function propertiesOf(table) {
    return Object.fromEntries(Object.entries(table).map(([property, setting]) => [property, declarationOf(setting)]));
}
const isGiven$4 = (given) => given !== undefined && given !== null && !(typeof given === 'string' && given.trim() === '');
const plainFlagTexts = [null, '', 'true'];
function flagProblem(element, { attribute, expected }) {
    const written = attributeText(element.getAttribute(attribute));
    if (plainFlagTexts.includes(written) || written === attribute)
        return null;
    return problemWith(attribute, written, expected);
}
function readSetting(element, given, setting, problems) {
    if (setting.isFlag) {
        const problem = flagProblem(element, setting);
        if (problem)
            problems.push(problem);
    }
    if (!isGiven$4(given))
        return setting.fallback;
    const value = setting.read(given);
    if (value !== undefined)
        return value;
    problems.push(problemWith(setting.attribute, given, setting.expected));
    return setting.fallback;
}
/** Reads the properties of a table from an element; what cannot be used falls back and is told. */
function readSettings(element, table) {
    const problems = [];
    const values = Object.entries(table).map(([property, setting]) => {
        const given = element[property];
        return [property, readSetting(element, given, setting, problems)];
    });
    return { values: Object.fromEntries(values), problems };
}

/**
 * What a host's condition may look at, and how. Structured facts (portions, labels, times of a day) are read by the
 * figures that are worked out from them.
 */
const LIST_FACTS$1 = [
    'goals',
    'avoid',
    'conditions',
    'medicines',
    'redFlags',
    'unsure',
    'takenForms',
    'supplementForms',
];
const NUMBER_FACTS = [
    'ageYears',
    'sportHours',
    'referenceLowMg',
    'referenceHighMg',
    'upperLevelMg',
    'ceilingMg',
    'foodLowMg',
    'foodMg',
    'foodHighMg',
    'supplementMg',
    'supplementMgHigh',
    'prescribedMg',
    'boughtMg',
    'antacidMg',
    'roomMg',
    'gapMg',
    'gapLowMg',
    'shortMg',
];
const CHOICE_FACTS = {
    sex: ['female', 'male'],
    lifeStage: ['none', 'pregnant', 'breastfeeding'],
    stomach: ['robust', 'sensitive', 'slow'],
    prefer: ['few-units', 'powder', 'liquid', 'skin', 'any'],
    stress: ['low', 'some', 'high'],
    standard: ['nl', 'eu', 'us'],
    claims: ['eu', 'education'],
};
const YES_NO_FACTS = [
    'takesMagnesium',
    'hoursKept',
    'referenceKnown',
];
const CHOICE_FACT_NAMES = Object.keys(CHOICE_FACTS);
const includes = (list, one) => list.some((item) => item === one);
const orList = (list) => list.map((one) => `"${one}"`).join(', ');
/** What the ids of a list may be; null: any. */
function idsOf(fact, { knowledge, questions }) {
    switch (fact) {
        case 'goals':
            return Object.keys(knowledge.goals);
        case 'conditions':
            return [...Object.keys(knowledge.conditions), 'other'];
        case 'medicines':
            return [...Object.keys(knowledge.medicines), 'other'];
        case 'redFlags':
            return Object.keys(knowledge.redFlags);
        case 'takenForms':
        case 'supplementForms':
            return Object.keys(knowledge.forms);
        case 'avoid':
            return ['nuts', 'gluten', 'fish', 'dairy', 'soy', 'animal'];
        case 'unsure':
            return null;
        default:
            return questions.find(({ id }) => `own.${id}` === fact)?.choices ?? null;
    }
}
function kindOf(fact, { questions }) {
    if (includes(LIST_FACTS$1, fact))
        return 'list';
    if (includes(NUMBER_FACTS, fact))
        return 'number';
    if (includes(CHOICE_FACT_NAMES, fact))
        return 'choice';
    if (includes(YES_NO_FACTS, fact))
        return 'yes-no';
    const own = questions.find(({ id }) => `own.${id}` === fact);
    if (!own)
        return null;
    return own.kind === 'many' ? 'list' : own.kind === 'number' ? 'number' : 'choice';
}
const OPERATORS = {
    list: ['has'],
    number: ['atLeast', 'below'],
    choice: ['is', 'in'],
    'yes-no': ['is'],
};
const WHY = {
    list: '"has" with an id, for it is a list',
    number: '"atLeast" or "below" with a number',
    choice: '"is" with one answer, or "in" with a list of answers',
    'yes-no': '"is" with true or false',
};
const ANY_FACT = `a fact that is known here (${[
    ...LIST_FACTS$1,
    ...NUMBER_FACTS,
    ...CHOICE_FACT_NAMES,
    ...YES_NO_FACTS,
].join(', ')}) or "own.<id>" of a question of yours`;
function badValue(path, value, allowed) {
    if (allowed === null ? typeof value === 'string' && value !== '' : includes(allowed, value))
        return null;
    return { path, value, expected: allowed === null ? 'a text' : `one of ${orList(allowed)}` };
}
function badOperand(path, fact, operator, value, context) {
    switch (kindOf(fact, context)) {
        case 'number':
            return typeof value === 'number' && Number.isFinite(value)
                ? null
                : { path, value, expected: 'a number' };
        case 'yes-no':
            return typeof value === 'boolean' ? null : { path, value, expected: 'true or false' };
        case 'list':
            return badValue(path, value, idsOf(fact, context));
        default: {
            const allowed = includes(CHOICE_FACT_NAMES, fact)
                ? CHOICE_FACTS[fact]
                : idsOf(fact, context);
            if (operator === 'is')
                return badValue(path, value, allowed);
            if (!Array.isArray(value) || value.length === 0)
                return { path, value, expected: 'a list of one answer or more' };
            const at = value.findIndex((one) => badValue(path, one, allowed));
            return at < 0 ? null : badValue(`${path}[${at}]`, value[at], allowed);
        }
    }
}
function badLeaf(leaf, path, context) {
    const { fact, ...rest } = leaf;
    const kind = typeof fact === 'string' ? kindOf(fact, context) : null;
    if (typeof fact !== 'string' || kind === null)
        return { path: `${path}.fact`, value: fact, expected: ANY_FACT };
    const operators = Object.keys(rest);
    const [operator] = operators;
    if (operators.length !== 1 || operator === undefined || !OPERATORS[kind].includes(operator)) {
        const wrong = operators.find((one) => !OPERATORS[kind].includes(one));
        return {
            path: wrong === undefined ? path : `${path}.${wrong}`,
            value: rest,
            expected: `for "${fact}": ${WHY[kind]}`,
        };
    }
    return badOperand(`${path}.${operator}`, fact, operator, rest[operator], context);
}
const EXPECTED$1 = 'a condition: { "fact": \u2026, "is" | "in" | "has" | "atLeast" | "below": \u2026 }, { "all": [\u2026] }, { "any": [\u2026] } or { "not": \u2026 }';
/** The first place at which a condition cannot be used; null where all of it can. */
function badSpotIn(value, path, context) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return { path, value, expected: EXPECTED$1 };
    const keys = Object.keys(value);
    const [key] = keys;
    const inner = key === undefined ? undefined : value[key];
    if (keys.includes('fact'))
        return badLeaf(value, path, context);
    if (keys.length !== 1 || (key !== 'all' && key !== 'any' && key !== 'not'))
        return { path, value, expected: EXPECTED$1 };
    if (key === 'not')
        return badSpotIn(inner, `${path}.not`, context);
    if (!Array.isArray(inner) || inner.length === 0)
        return { path: `${path}.${key}`, value: inner, expected: 'a list of one condition or more' };
    for (const [i, part] of numbered(inner)) {
        const spot = badSpotIn(part, `${path}.${key}[${i}]`, context);
        if (spot)
            return spot;
    }
    return null;
}

/**
 * The shapes of a host's own knowledge. A message continues the sentence "Expected: ". Made when there is something to
 * read and not before: on a page that adds to `Object.prototype` no schema can be made.
 */
const MOST = {
    findings: 200,
    questions: 50,
    outcomes: 200,
    weights: 200,
    sources: 200,
    choices: 30,
};
const ID_TEXT = 'an id of small letters, figures and hyphens, at most 60';
const ID = /^[a-z0-9][a-z0-9-]{0,59}$/;
const HOST_ID = 'an id of small letters, figures and hyphens, at most 40';
const YEAR = 'a year from 1000 to 2100, or null';
const VERSION$1 = 'a version of letters, figures, ".", "+", "-" and "_", at most 20';
const text$1 = (most) => {
    const expected = `a text of 1 to ${most} characters`;
    return z.string(expected).check(z.regex(/\S/, expected), z.maxLength(most, expected));
};
const oneOf$1 = (options) => z.enum(options, `one of ${options.map((one) => `"${one}"`).join(', ')}`);
const list = (of, most) => {
    const expected = `a list of 1 to ${most}`;
    return z.array(of, expected).check(z.minLength(1, expected), z.maxLength(most, expected));
};
/** By language; one is enough. */
const words = (of) => z.object({ nl: z.optional(of), en: z.optional(of), de: z.optional(of), fr: z.optional(of) }, 'words by language, such as { "nl": { \u2026 } }');
function conditionShape() {
    const condition = z.lazy(() => z.union([
        z.strictObject({ all: z.array(condition).check(z.minLength(1)) }),
        z.strictObject({ any: z.array(condition).check(z.minLength(1)) }),
        z.strictObject({ not: condition }),
        z.strictObject({ fact: z.enum(LIST_FACTS$1), has: z.string() }),
        z.strictObject({ fact: z.enum(NUMBER_FACTS), atLeast: z.number() }),
        z.strictObject({ fact: z.enum(NUMBER_FACTS), below: z.number() }),
        z.strictObject({ fact: z.enum(CHOICE_FACT_NAMES), is: z.string() }),
        z.strictObject({ fact: z.enum(CHOICE_FACT_NAMES), in: z.array(z.string()).check(z.minLength(1)) }),
        z.strictObject({ fact: z.enum(YES_NO_FACTS), is: z.boolean() }),
        ...['has', 'is'].map((key) => z.strictObject({ fact: own, [key]: z.string() })),
        z.strictObject({ fact: own, in: z.array(z.string()).check(z.minLength(1)) }),
        ...['atLeast', 'below'].map((key) => z.strictObject({ fact: own, [key]: z.number() })),
    ]));
    const own = z.string().check(z.regex(/^own\.[a-z0-9][a-z0-9-]{0,59}$/));
    return condition;
}
/** @param knowledge whose forms may be weighed */
function hostKnowledgeShapes({ forms }) {
    const id = z.string(ID_TEXT).check(z.regex(ID, ID_TEXT));
    const when = conditionShape();
    const finding = z.object({
        when,
        ifUnknown: z.optional(oneOf$1(['ignore', 'mention'])),
        severity: oneOf$1(['info', 'caution', 'stop']),
        refer: z.optional(oneOf$1(['gp-today', 'gp', 'doctor', 'pharmacist', 'midwife', 'prescriber'])),
        sources: z.optional(z.array(id, 'a list of ids of sources')),
        words: words(z.object({ title: text$1(120), text: text$1(1000) }, '{ "title": \u2026, "text": \u2026 }')),
    }, 'a finding: { "when", "severity", "words" }');
    const question = z.object({
        id,
        kind: oneOf$1(['one', 'many', 'number']),
        choices: z.optional(list(id, MOST.choices)),
        unsure: z.optional(z.boolean('true or false')),
        when: z.optional(when),
        words: words(z.object({
            title: text$1(200),
            label: z.optional(text$1(60)),
            hint: z.optional(text$1(400)),
            choices: z.optional(z.record(id, text$1(200), 'the texts of the choices by their ids')),
        }, '{ "title": \u2026, "choices": \u2026 }')),
    }, 'a question: { "id", "kind", "words" }');
    const outcome = z.object({ when, atLeast: oneOf$1(['food-first', 'nothing-needed', 'ask-professional']), finding: id }, 'an outcome: { "when", "atLeast", "finding" }');
    const size = `a number from -${MOST_WEIGHT} to ${MOST_WEIGHT}`;
    const weight = z.object({
        form: oneOf$1(Object.keys(forms)),
        when: z.optional(when),
        weight: z.number(size).check(z.gte(-MOST_WEIGHT, size), z.lte(MOST_WEIGHT, size)),
        words: z.optional(words(z.object({ for: z.optional(text$1(400)), against: z.optional(text$1(400)) }, '{ "for": \u2026, "against": \u2026 }'))),
    }, 'a weight: { "form", "weight" }');
    const source = z.object({
        title: text$1(300),
        year: z.nullable(z.int(YEAR).check(z.gte(1000, YEAR), z.lte(2100, YEAR))),
        url: z.optional(z.string('an address that starts with https: or http:')),
    }, 'a source: { "title", "year" }');
    const example = z.object({ fires: z.array(z.looseObject({})), silent: z.array(z.looseObject({})) }, 'examples: { "fires": [facts], "silent": [facts] }');
    const hostId = z.string(HOST_ID).check(z.regex(/^[a-z0-9][a-z0-9-]{0,39}$/, HOST_ID));
    const version = z.string(VERSION$1).check(z.regex(/^[\w.+-]{1,20}$/, VERSION$1));
    return { id, hostId, version, finding, question, outcome, weight, source, example };
}

/** What editors put into an inline script: paragraphs at its blank lines, marks for XML, and spaces of other kinds. */
const EDITORS_MARKUP = [
    [/<\/?(?:p|br|span|div)(?:\s[^<>]*)?\/?>/gi, ''],
    [/^(?:\/\/|\/\*)?\s{0,9}(?:<!\[CDATA\[|<!--)\s{0,9}(?:\*\/)?/, ''],
    [/(?:\/\/|\/\*)?\s{0,9}(?:\]\]>|-->)\s{0,9}(?:\*\/)?$/, ''],
    [/&nbsp;|\u00A0/g, ' '],
    [/[\u200B\u2060\uFEFF]/g, ''],
];
/** Where nothing else helps: what stands between quotes may hold the same quotes, and then it stays unreadable. */
const EDITORS_QUOTES = [
    [/&(?:quot|#0?34|#x22);/gi, '"'],
    [/[\u201c\u201d\u201e\u201f\u2033]/g, '"'],
    [/&amp;/g, '&'],
];
const MOST_WRITTEN_BY_HAND = 500_000;
function parse(text) {
    try {
        return { ok: true, value: JSON.parse(text) };
    }
    catch (error) {
        return { ok: false, reason: error instanceof Error ? error.message.slice(0, 120) : 'not readable' };
    }
}
const without$1 = (marks, text) => marks.reduce((left, [mark, instead]) => left.replace(mark, instead), text);
/** Never throws, not even on a million brackets; a text that is too long is not looked at. */
function parseJson(text, mostCharacters) {
    if (text.length > mostCharacters)
        return { ok: false, reason: `longer than ${mostCharacters} characters` };
    const bare = text.replace(/^\uFEFF/, '');
    const first = parse(bare);
    if (first.ok)
        return first;
    const cleaned = without$1(EDITORS_MARKUP, bare.trim());
    const second = cleaned === bare ? first : parse(cleaned);
    if (second.ok || cleaned.length > MOST_WRITTEN_BY_HAND)
        return second.ok ? second : first;
    const third = parse(without$1(EDITORS_QUOTES, cleaned));
    return third.ok ? third : first;
}
/** Never throws: to ask a proxy that was revoked what it is throws already. */
function isRecord(value) {
    try {
        return typeof value === 'object' && value !== null && !Array.isArray(value);
    }
    catch {
        return false;
    }
}
/** What an object itself holds: nothing that a page has put on `Object.prototype`. */
const ownValue = (record, key) => Object.hasOwn(record, key) ? record[key] : undefined;

const MOST_CHARACTERS$4 = 200_000;
const MOST_DEPTH = 20;
const tell$1 = ({ problems }, path, value, expected) => void problems.push(problemWith(`knowledge${path}`, value, expected));
const tellSpot = (reading, { path, value, expected }) => tell$1(reading, path, value, expected);
/* ------------------------------------------------------------ one part */
const pathOf = (keys) => keys.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
function valueAt(value, keys) {
    return keys.reduce((inner, key) => typeof inner === 'object' && inner !== null ? inner[key] : undefined, value);
}
/** Conditions are looked at first, by what says where they are wrong; keys that are not known are told and left out. */
function readPart(reading, shape, value, path, context) {
    const when = isRecord(value) ? ownValue(value, 'when') : undefined;
    const spot = context && when !== undefined ? badSpotIn(when, `${path}.when`, context) : null;
    if (spot) {
        tellSpot(reading, spot);
        return null;
    }
    const read = shape.safeParse(value);
    if (!read.success) {
        const { issues } = read.error;
        const [issue] = issues;
        const keys = issue?.path ?? [];
        tell$1(reading, `${path}${pathOf(keys)}`, valueAt(value, keys), issue?.message ?? 'something else');
        return null;
    }
    for (const key of Object.keys(value)) {
        const known = Object.keys(shape.shape);
        if (!known.includes(key))
            tell$1(reading, `${path}.${key}`, ownValue(value, key), `one of the keys ${known.join(', ')}`);
    }
    return read.data;
}
function rowsIn(reading, given, key) {
    const value = ownValue(given, key);
    if (value === undefined)
        return {};
    if (isRecord(value))
        return value;
    tell$1(reading, `.${key}`, value, 'an object, by id');
    return {};
}
function listIn$1(reading, given, key) {
    const value = ownValue(given, key);
    if (value === undefined)
        return [];
    if (!Array.isArray(value)) {
        tell$1(reading, `.${key}`, value, 'a list');
        return [];
    }
    if (value.length > MOST[key])
        tell$1(reading, `.${key}`, value.length, `at most ${MOST[key]}; the first are used`);
    return value.slice(0, MOST[key]);
}
/** Ids of ours stay ours: a part that bears one would be taken for it. */
function idIsFree(reading, id, path, taken) {
    if (!ID.test(id)) {
        tell$1(reading, path, id, 'an id of small letters, figures and hyphens, at most 60');
        return false;
    }
    if (!Object.hasOwn(taken, id))
        return true;
    tell$1(reading, path, id, 'an id of your own; this one is ours');
    return false;
}
function namedRows(reading, given, key, taken, read) {
    const ids = Object.keys(rowsIn(reading, given, key));
    if (ids.length > MOST[key])
        tell$1(reading, `.${key}`, ids.length, `at most ${MOST[key]}; the first are used`);
    const rows = ids.slice(0, MOST[key]).flatMap((id) => {
        const path = `.${key}.${id}`;
        if (!idIsFree(reading, id, path, taken))
            return [];
        const row = read(ownValue(rowsIn(reading, given, key), id), path);
        return row === null ? [] : [[id, row]];
    });
    return Object.fromEntries(rows);
}
/* ------------------------------------------------------------- the parts */
function readSource(reading, value, path) {
    const source = readPart(reading, reading.shapes.source, value, path);
    if (source?.url === undefined)
        return source;
    const { url, ...rest } = source;
    const address = safeFileUrl(url);
    if (address !== null && /^https?:/i.test(address))
        return { ...rest, url: address };
    tell$1(reading, `${path}.url`, url, 'an address that starts with https: or http:');
    return rest;
}
const languagesIn = (words) => Object.entries(words).filter((entry) => isRecord(entry[1]));
function hasWords(reading, words, path) {
    if (languagesIn(words).length > 0)
        return true;
    tell$1(reading, `${path}.words`, words, 'words in one language at least, such as { "nl": { \u2026 } }');
    return false;
}
/** Each choice is told apart by its words, in each language that there is. */
function wordlessChoice({ choices = [], words }, path) {
    for (const [lang, own] of languagesIn(words)) {
        const texts = own['choices'];
        const missing = choices.find((id) => !isRecord(texts) || typeof ownValue(texts, id) !== 'string');
        if (missing !== undefined)
            return {
                path: `${path}.words.${lang}.choices.${missing}`,
                value: undefined,
                expected: 'the text of this choice',
            };
    }
    return null;
}
function readQuestion(reading, value, path, before) {
    const context = { knowledge: reading.knowledge, questions: before };
    const question = readPart(reading, reading.shapes.question, value, path, context);
    if (!question || !hasWords(reading, question.words, path))
        return null;
    const taken = Object.fromEntries([...reading.knowledge.questions, ...before].map(({ id }) => [id, true]));
    if (!idIsFree(reading, question.id, `${path}.id`, taken))
        return null;
    if (question.kind !== 'number' && (question.choices?.length ?? 0) < (question.kind === 'one' ? 2 : 1)) {
        tell$1(reading, `${path}.choices`, question.choices, question.kind === 'one' ? 'two choices or more' : 'one choice or more');
        return null;
    }
    const twice = question.choices?.find((id, i, all) => all.indexOf(id) !== i);
    if (twice !== undefined) {
        tell$1(reading, `${path}.choices`, twice, 'each choice once');
        return null;
    }
    const spot = wordlessChoice(question, path);
    if (spot)
        tellSpot(reading, spot);
    return spot ? null : question;
}
/** A question may hang on those before it. */
const readQuestions = (reading, given) => listIn$1(reading, given, 'questions').reduce((before, value, i) => {
    const question = readQuestion(reading, value, `.questions[${i}]`, before);
    return question ? [...before, question] : before;
}, []);
function readFinding(reading, value, path, { context, sources }) {
    const finding = readPart(reading, reading.shapes.finding, value, path, context);
    if (!finding || !hasWords(reading, finding.words, path))
        return null;
    const unknown = (finding.sources ?? []).filter((id) => !Object.hasOwn(sources, id));
    for (const id of unknown)
        tell$1(reading, `${path}.sources`, id, 'the id of a source of yours');
    return { ...finding, sources: (finding.sources ?? []).filter((id) => !unknown.includes(id)) };
}
function isGiven$3(given, id) {
    const findings = ownValue(given, 'findings');
    return isRecord(findings) && Object.hasOwn(findings, id);
}
function readOutcomes(reading, given, context, findings) {
    return listIn$1(reading, given, 'outcomes').flatMap((value, i) => {
        const path = `.outcomes[${i}]`;
        const outcome = readPart(reading, reading.shapes.outcome, value, path, context);
        if (!outcome)
            return [];
        // Of a finding that cannot be used was told already; what it stands for is held back all the same.
        if (Object.hasOwn(findings, outcome.finding) || isGiven$3(given, outcome.finding))
            return [outcome];
        tell$1(reading, `${path}.finding`, outcome.finding, 'the id of a finding of yours, which says why');
        return [];
    });
}
const readWeights = (reading, given, context) => listIn$1(reading, given, 'weights').flatMap((value, i) => readPart(reading, reading.shapes.weight, value, `.weights[${i}]`, context) ?? []);
/** Whoever uses them reads what stands in them; here they only have to be texts by language. */
function readTexts(reading, given) {
    const rows = rowsIn(reading, given, 'texts');
    const languages = Object.entries(rows).filter(([lang, texts]) => {
        if (['nl', 'en', 'de', 'fr'].includes(lang) && isRecord(texts))
            return true;
        tell$1(reading, `.texts.${lang}`, texts, 'texts by key, by language: { "nl": { "quiz.title": "\u2026" } }');
        return false;
    });
    return Object.fromEntries(languages);
}
function readExamples(reading, given, findings) {
    const rows = Object.entries(rowsIn(reading, given, 'examples')).flatMap(([id, value]) => {
        const path = `.examples.${id}`;
        if (!Object.hasOwn(findings, id)) {
            if (isGiven$3(given, id))
                return [];
            tell$1(reading, path, id, 'the id of a finding of yours');
            return [];
        }
        const example = readPart(reading, reading.shapes.example, value, path);
        return example ? [[id, example]] : [];
    });
    return Object.fromEntries(rows);
}
/* ------------------------------------------------------------- the whole */
/** Looked at as text, so that not even a million brackets are walked through. */
function isTooDeep(text) {
    let depth = 0;
    let inText = false;
    for (let i = 0; i < text.length; i++) {
        const sign = text[i];
        if (inText && sign === '\\')
            i++;
        else if (sign === '"')
            inText = !inText;
        else if (!inText && (sign === '{' || sign === '['))
            depth++;
        else if (!inText && (sign === '}' || sign === ']'))
            depth--;
        if (depth > MOST_DEPTH)
            return true;
    }
    return false;
}
const KEYS$1 = [
    '$schema',
    'id',
    'version',
    'sources',
    'questions',
    'findings',
    'outcomes',
    'weights',
    'texts',
    'examples',
];
function unusable(knowledge, value, expected, path = '') {
    const problems = [];
    tell$1({ problems }, path, value, expected);
    return { host: null, knowledge, problems };
}
/** Our own ids of rules, which no finding may bear. */
const rulesIn = ({ rules }) => Object.assign({}, ...Object.values(rules));
function readAll(knowledge, given) {
    const shapes = hostKnowledgeShapes(knowledge);
    const problems = [];
    const reading = { knowledge, shapes, problems };
    for (const [key, shape] of [
        ['id', shapes.hostId],
        ['version', shapes.version],
    ]) {
        const read = shape.safeParse(ownValue(given, key));
        if (!read.success)
            return unusable(knowledge, ownValue(given, key), read.error.issues[0]?.message ?? '', `.${key}`);
    }
    for (const key of Object.keys(given))
        if (!KEYS$1.includes(key))
            tell$1(reading, `.${key}`, ownValue(given, key), `one of the keys ${KEYS$1.join(', ')}`);
    const sources = namedRows(reading, given, 'sources', knowledge.sources, (value, path) => readSource(reading, value, path));
    const questions = readQuestions(reading, given);
    const context = { knowledge, questions };
    const findings = namedRows(reading, given, 'findings', rulesIn(knowledge), (value, path) => readFinding(reading, value, path, { context, sources }));
    const host = {
        id: ownValue(given, 'id'),
        version: ownValue(given, 'version'),
        sources,
        questions,
        findings,
        outcomes: readOutcomes(reading, given, context, findings),
        weights: readWeights(reading, given, context),
        texts: readTexts(reading, given),
        examples: readExamples(reading, given, findings),
    };
    return { host, knowledge: withHostKnowledge(knowledge, host), problems };
}
/**
 * Reads what a host gives, JSON or an object. Never throws: what cannot be used is left out and told, once each, and the
 * rest holds.
 */
function readHostKnowledge(given, knowledge) {
    try {
        // A copy as text: getters, cycles and whatever a page put on a prototype stay behind. No part takes less than a character.
        const text = typeof given === 'string' ? given : (jsonText(given, MOST_CHARACTERS$4) ?? '');
        const json = parseJson(text, MOST_CHARACTERS$4);
        if (!json.ok)
            return unusable(knowledge, text, `JSON of at most ${MOST_CHARACTERS$4} characters; ${json.reason}`);
        if (isTooDeep(text))
            return unusable(knowledge, text, `JSON of at most ${MOST_DEPTH} levels`);
        if (!isRecord(json.value))
            return unusable(knowledge, given, 'an object with "id", "version" and what you add');
        return readAll(knowledge, json.value);
    }
    catch {
        return unusable(knowledge, given, 'knowledge that can be read on this page');
    }
}

/** A word by an id that comes from outside the types, such as a fact's value; the id itself where there is none. */
function lookUp(words, id) {
    return Object.hasOwn(words, id) ? words[id] : undefined;
}

/** What the law lets a shop say in the place of what it said. */
function lawfulInstead({ lawful }, words) {
    const wordings = lawful.flatMap((id) => lookUp(words.claims, id) ?? []);
    return wordings.length === 0
        ? 'no promise'
        : `no promise, or an authorised wording: ${wordings.map((wording) => `"${wording}"`).join(' or ')}`;
}
/**
 * Whether a text of the host may stand beside products.
 * @param consequence what happens with it: "it is left out".
 * @returns null where it may; otherwise a problem that names what promises too much, and what may be said.
 */
function unlawfulText(text, attribute, { words, knowledge }, consequence) {
    const { hits } = checkText(text, words.lang, knowledge.claimPhrases);
    if (hits.length === 0)
        return null;
    const phrases = [...new Set(hits.map(({ phrase }) => phrase))].join(', ');
    const lawful = [...new Set(hits.flatMap((hit) => hit.lawful))];
    return problemWith(attribute, phrases, `${lawfulInstead({ lawful }, words)}; ${consequence}`);
}

const LANGUAGES = ['nl', 'en', 'de', 'fr'];
/** One pass over a host's sentences in one language. */
class Wording {
    problems = [];
    /** Parts that have no words in the language of the page. */
    elsewhere = [];
    #words;
    #knowledge;
    #claims;
    constructor(words, knowledge, claims) {
        this.#words = words;
        this.#knowledge = knowledge;
        this.#claims = claims;
    }
    /** In the language of the page, else in the first that there is. */
    pick(words, path) {
        const page = this.#words.lang;
        const lang = words[page] === undefined ? LANGUAGES.find((one) => words[one] !== undefined) : page;
        if (lang !== undefined && lang !== page)
            this.elsewhere.push(path);
        return { own: lang && words[lang], path: `${path}.words.${lang}` };
    }
    /** A shop may promise no more than the law allows, also in the words of its host; undefined: not to be shown. */
    lawful(text, path) {
        if (text === undefined || this.#claims !== 'eu')
            return text;
        const beside = { words: this.#words, knowledge: this.#knowledge };
        const problem = unlawfulText(text, `knowledge.${path}`, beside, 'it is left out');
        if (problem)
            this.problems.push(problem);
        return problem ? undefined : text;
    }
    /** A promise may be split over two texts that are read one after the other. */
    areLawful(first, second, path) {
        if (first === undefined || second === undefined)
            return true;
        return this.lawful(`${first} ${second}`, path) !== undefined;
    }
    get told() {
        if (this.elsewhere.length === 0)
            return this.problems;
        const expected = `words in "${this.#words.lang}" too; another language of yours is shown`;
        return [...this.problems, problemWith('knowledge', this.elsewhere.join(', '), expected)];
    }
}
function findingsOf(host, words, wording) {
    const rows = Object.entries(host.findings ?? {}).map(([id, finding]) => {
        const { own, path } = wording.pick(finding.words, `findings.${id}`);
        const title = wording.lawful(own?.title, `${path}.title`);
        const text = wording.lawful(own?.text, `${path}.text`);
        const isLawful = wording.areLawful(title, text, `${path}.title`);
        const shown = (isLawful ? title : undefined) ?? words.host.remark;
        return [ownId(id), { title: shown, text: () => text ?? '', by: words.host.by }];
    });
    const { title, text } = words.host.held;
    return { ...Object.fromEntries(rows), [HELD]: { title, text: () => text, by: words.host.by } };
}
/** In the list of answers a choice stands beside it. */
function labelOf(own, title, { path, named, wording, }) {
    const place = `${path}.label`;
    const label = wording.lawful(own?.label, place);
    const isLawful = named.every(([, text]) => wording.areLawful(label, text, place));
    return (isLawful ? label : undefined) ?? title?.replace(/\s*\?$/, '');
}
function questionsOf(host, { host: texts }, wording) {
    const questions = {};
    const unasked = [];
    for (const [i, { id, kind, unsure, choices = [], words }] of numbered(host.questions ?? [])) {
        const { own, path } = wording.pick(words, `questions[${i}]`);
        const title = wording.lawful(own?.title, `${path}.title`);
        const hint = wording.lawful(own?.hint, `${path}.hint`);
        const isHintLawful = wording.areLawful(title, hint, `${path}.hint`);
        const named = choices.map((choice) => {
            const place = `${path}.choices.${choice}`;
            const text = wording.lawful(own?.choices?.[choice], place);
            return [choice, wording.areLawful(title, text, place) ? text : undefined];
        });
        const label = labelOf(own, title, { path, named, wording });
        if (title === undefined || named.some(([, text]) => text === undefined))
            unasked.push(id);
        questions[ownId(id)] = {
            title: title ?? texts.question,
            label: label ?? texts.question,
            choices: Object.fromEntries(named.map(([choice, text]) => [choice, text ?? choice])),
            error: kind === 'number' ? texts.fill : kind === 'one' ? texts.choose : texts.chooseMore,
            by: texts.question,
            ...(hint !== undefined && isHintLawful && { hint }),
            ...(kind === 'many' && { none: texts.none }),
            ...(unsure && { unsure: texts.unsure }),
        };
    }
    return { questions, unasked };
}
function reasonsOf(host, { host: texts }, wording) {
    const rows = (host.weights ?? []).map(({ words = {} }, i) => {
        const { own, path } = wording.pick(words, `weights[${i}]`);
        const reason = {};
        for (const side of ['for', 'against']) {
            const text = wording.lawful(own?.[side], `${path}.${side}`);
            if (text !== undefined)
                reason[side] = () => texts.byReason({ text });
        }
        return [weightId(i), reason];
    });
    return Object.fromEntries(rows);
}
/** Of a source whose title promises too much it is said whose it is, and no more. */
function titlesOf(host, words, wording) {
    const rows = Object.entries(host.sources ?? {}).flatMap(([id, { title }]) => wording.lawful(title, `sources.${id}.title`) === undefined ? [[ownId(id), words.host.source]] : []);
    return Object.fromEntries(rows);
}
/** An id is read as the words that it is made of. */
const spelled = (id) => id.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').replace(/[^\p{L}\p{N}]+/gu, ' ');
/** As the stamp names them: after the name of the mineral, one behind the other. */
function mayBeNamed({ id, version }, wording) {
    if (wording.lawful(spelled(`magnesium ${id}`), 'id') === undefined)
        return false;
    return wording.lawful(spelled(`magnesium ${id} ${version}`), 'version') !== undefined;
}
/** The words of a page with those of its host. */
function wordsWithHost(words, host, knowledge, claims) {
    const wording = new Wording(words, knowledge, claims);
    const findings = findingsOf(host, words, wording);
    const { questions, unasked } = questionsOf(host, words, wording);
    const reasons = reasonsOf(host, words, wording);
    const titles = titlesOf(host, words, wording);
    const isNamed = mayBeNamed(host, wording);
    const { sources } = words.result;
    const facts = Object.entries(questions).map(([id, { label }]) => [
        `own.${id.slice(ownId('').length)}`,
        label,
    ]);
    return {
        words: {
            ...words,
            findings: { ...words.findings, ...findings },
            questions: { ...words.questions, ...questions },
            reasons: { ...words.reasons, ...reasons },
            facts: { ...words.facts, ...Object.fromEntries(facts) },
            result: { ...words.result, sources: { ...sources, titles: { ...sources.titles, ...titles } } },
        },
        problems: wording.told,
        unasked,
        mayBeNamed: isNamed,
    };
}

/**
 * Stands for any figure, word or list, so that a sentence can be spoken before there is anything to say: a list of one
 * word that is the figure 1 where a figure is asked for.
 */
const anything = Object.assign(['1'], {
    [Symbol.toPrimitive]: (hint) => (hint === 'number' ? 1 : '1'),
    replace: () => '1',
    toLowerCase: () => '1',
    toFixed: () => '1',
});
/** What a sentence is spoken with to hear what it asks for: sentences differ in what they ask by what they get. */
const samples = [anything, 1, 2, '1', undefined, 0, ['1', '1']];
function namesWith(sentence, sample, names) {
    const shown = new Proxy({}, {
        get: (_, name) => {
            if (typeof name !== 'string')
                return undefined;
            names.add(name);
            return sample;
        },
        has: () => true,
    });
    try {
        sentence(shown);
    }
    catch {
        // It asked for more than this sample has; what it named until then counts.
    }
}
/** The names of all that a sentence may show, in the order in which it asks for it. */
function placeholdersOf(sentence) {
    const names = new Set();
    for (const sample of samples)
        namesWith(sentence, sample, names);
    return [...names];
}
/* ------------------------------------------------------------- the host's text */
const PLACEHOLDER = /\{([^{}]*)\}/g;
/** The names that a text of the host holds. */
const namedIn = (text) => [...text.matchAll(PLACEHOLDER)].map(([, name = '']) => name.trim());
/** The text with something in the place of every name. */
const filled = (text, fill) => text.replace(PLACEHOLDER, (_, name) => fill(name.trim()));

/**
 * The one list of what can be reworded; all else stays ours. A text may stand here when, whatever it says, the same
 * question is answered, the same figure is read and the same warning is seen. So no answer or the question that gives
 * it its meaning, no figure or what it is called, no advice, no finding, no word on what happens with answers, and
 * neither of two buttons that would do the opposite once swapped.
 */
const openTexts = [
    {
        keys: [
            'quiz.title',
            'quiz.lead',
            'quiz.aboutTime',
            'quiz.start',
            'quiz.next',
            'quiz.open',
            'quiz.dialogName',
            'quiz.progress',
            'quiz.yourAnswers',
        ],
        what: 'the quiz: its title and lead, its start and the way through it',
    },
    {
        keys: ['questions.goals.title', 'questions.prefer.title'],
        what: 'the two questions about a wish, which decide no dose',
    },
    {
        keys: [
            'result.heading',
            'result.plan.heading',
            'result.foods.heading',
            'result.products.heading',
            'result.products.addToCart',
            'result.products.addToCartOf',
            'result.consult.heading',
            'result.consult.label',
            'result.consult.mailSubject',
            'result.consult.mailGreeting',
            'result.more',
        ],
        what: 'the result: headings, your shop and your offer',
    },
    {
        keys: ['doseCheck.title', 'doseCheck.lead', 'doseCheck.start'],
        what: 'the dose check: its title, lead and start',
    },
    {
        keys: [
            'foodTable.heading',
            'foodTable.lead',
            'foodTable.search.label',
            'foodTable.search.placeholder',
            'foodTable.none.title',
            'foodTable.none.titleFilters',
            'foodTable.none.text',
            'foodTable.more',
            'foodTable.download.button',
            'foodTable.print.button',
            'foodTable.print.title',
            'foodTable.notes.heading',
        ],
        what: 'the food table: heading, lead, search and buttons',
    },
    {
        keys: [
            'foodDay.heading',
            'foodDay.empty',
            'foodDay.topUp.heading',
            'foodDay.menu.day',
            'foodDay.menu.example',
            'foodDay.menu.week',
            'foodDay.menu.dayHeading',
            'foodDay.menu.weekHeading',
            'foodDay.paper.title',
        ],
        what: 'the day of food: headings and buttons',
    },
    {
        keys: ['together.toDoseCheck', 'together.toQuiz'],
        what: 'the ways from one widget to the next',
    },
    {
        keys: ['calendar.save', 'sheet.print', 'sheet.notes', 'diary.print', 'diary.note'],
        what: 'buttons for the calendar and for paper, and where notes are written',
    },
];
const open = new Set(openTexts.flatMap(({ keys }) => keys));
const isOpen = (key) => open.has(key);

const MOST_TEXTS_CHARACTERS = 200_000;
const MOST_TEXT_CHARACTERS$1 = 2000;
/** A long list of warnings hides its first line. */
const MOST_TOLD_APART$1 = 20;
/* ------------------------------------------------------------------ figures */
/** As our own sentences write it; undefined: nothing to show. */
function shownAs(value, words) {
    if (typeof value === 'number')
        return words.number(value);
    return typeof value === 'string' ? value : undefined;
}
/** The host's text as a sentence; where it lacks a figure, ours is said. */
function spokenBy(text, own, words) {
    const names = [...new Set(namedIn(text))];
    return (shown) => {
        const figures = new Map(names.map((name) => [name, shownAs(Object.hasOwn(shown, name) ? shown[name] : undefined, words)]));
        if ([...figures.values()].includes(undefined))
            return own(shown);
        return filled(text, (name) => figures.get(name) ?? '');
    };
}
/* --------------------------------------------------------------------- keys */
/** Why a key is not open. */
const STAYS_OURS = 'what gives answers, figures, advice and warnings their meaning stays ours';
/** undefined: no text of ours has this key. */
function ownText(words, key) {
    let at = words;
    for (const step of key.split('.')) {
        if (typeof at !== 'object' || at === null || !Object.hasOwn(at, step))
            return undefined;
        at = at[step];
    }
    return at;
}
/** The same with one text in another's place; nothing of the original changes. */
function withText(group, [step = '', ...rest], text) {
    const copy = Array.isArray(group)
        ? group.slice()
        : { ...group };
    copy[step] = rest.length === 0 ? text : withText(copy[step], rest, text);
    return copy;
}
/* ------------------------------------------------------------------ reading */
const INVISIBLE = /[\p{M}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
/** What turns the order of letters around on the screen, so that another word is seen than is read here. */
const TURNS = /[\u202a-\u202e\u2066-\u2069]/u;
const bracketed = (names) => names.map((name) => `{${name}}`).join(' ');
/** What keeps a text from standing in the place of ours; null: nothing. */
function faultIn(given, names) {
    const text = typeof given === 'string' ? given.trim() : '';
    if (text === '' || text.length > MOST_TEXT_CHARACTERS$1) {
        return { value: given, expected: `a text of 1 to ${MOST_TEXT_CHARACTERS$1} characters` };
    }
    const named = namedIn(text);
    const unknown = named.find((name) => !names.includes(name));
    if (unknown !== undefined) {
        const expected = names.length > 0
            ? `no placeholders but ${bracketed(names)}`
            : 'no placeholders: this text has no figures';
        return { value: `{${unknown}}`, expected };
    }
    if (!names.every((name) => named.includes(name))) {
        return { value: given, expected: `each of ${bracketed(names)}, as our own text has them` };
    }
    const own = filled(text, () => '');
    if (/\p{N}/u.test(own))
        return { value: given, expected: 'no figures: those are ours to give' };
    if (TURNS.test(own) || !/\p{L}/u.test(own.replace(INVISIBLE, ''))) {
        return { value: given, expected: 'a text that can be read, with letters' };
    }
    return null;
}
function readText$3(key, given, options) {
    const { words, claims, attribute } = options;
    const place = `${attribute}["${key}"]`;
    const bad = (value, expected) => ({ problem: problemWith(place, value, expected) });
    const own = ownText(words, key);
    const isSentence = typeof own === 'function';
    if (!isSentence && typeof own !== 'string')
        return bad(given, 'the key of a text, such as "quiz.title"');
    if (!isOpen(key))
        return bad(given, `no text under this key: ${STAYS_OURS}`);
    const fault = faultIn(given, isSentence ? placeholdersOf(own) : []);
    if (fault)
        return bad(fault.value, fault.expected);
    const text = given.trim();
    // A digit for each figure: it parts no word that is taken apart around it.
    const problem = claims === 'eu'
        ? unlawfulText(filled(text, () => '0'), place, options, 'our own text is shown')
        : null;
    if (problem)
        return { problem };
    return { text: isSentence ? spokenBy(text, own, words) : text };
}
function told$3(problems, attribute) {
    if (problems.length <= MOST_TOLD_APART$1)
        return problems;
    const expected = `no problems in the texts; the first ${MOST_TOLD_APART$1} are told one by one`;
    return [
        ...problems.slice(0, MOST_TOLD_APART$1),
        problemWith(attribute, `${problems.length} problems`, expected),
    ];
}
/** Lays a host's texts over ours, as far as they may be. Never throws: what cannot be used is told. */
function withTexts(given, options) {
    const { attribute } = options;
    let { words } = options;
    if (!isRecord(given)) {
        const expected = 'a JSON object of texts by key, such as {"quiz.title": "\u2026"}';
        return { words, problems: [problemWith(attribute, given, expected)] };
    }
    const problems = [];
    try {
        for (const [key, text] of Object.entries(given)) {
            const read = readText$3(key, text, options);
            if ('problem' in read)
                problems.push(read.problem);
            else
                words = withText(words, key.split('.'), read.text);
        }
    }
    catch {
        // An object of the host whose own members throw when they are read.
        problems.push(problemWith(attribute, '(object)', 'plain JSON'));
    }
    return { words, problems: told$3(problems, attribute) };
}

/** Two letters, as in ISO 3166. It decides which numbers to call and nothing else. */
function country(attribute) {
    return {
        attribute,
        expected: 'two letters, such as NL or BE',
        fallback: null,
        read: (given) => typeof given === 'string' && /^[a-z]{2}$/i.test(given.trim()) ? given.trim().toUpperCase() : undefined,
    };
}
/** The country whose numbers are shown: null where nothing tells, and then 112 and the local crisis line stand. */
function countryFor(given, languageTag) {
    if (given !== null)
        return given;
    const [language, ...subtags] = languageTag.split('-');
    const region = subtags.find((subtag) => /^[a-z]{2}$/i.test(subtag));
    if (region !== undefined)
        return region.toUpperCase();
    return language?.toLowerCase() === 'nl' ? 'NL' : null;
}

/**
 * What all elements understand. `lang`, `answers`, `knowledge` and `texts` are read apart: the first is HTML's own, the
 * others JSON.
 */
const commonSettings = {
    standard: oneOf$2('standard', ['nl', 'eu', 'us']),
    claims: oneOf$2('claims', ['eu', 'education']),
    country: country('country'),
    eventDetail: oneOf$2('event-detail', ['result', 'reasons', 'answers']),
    pushDatalayer: flag('push-datalayer'),
    debug: flag('debug'),
};

// Some pages take the console away, others put one in its place that throws: telling is worth a try, and no more.
/* oxlint-disable no-console */
function warn(...what) {
    try {
        console.warn(...what);
    }
    catch {
        // Nobody listens.
    }
}
function inform(...what) {
    try {
        console.info(...what);
    }
    catch {
        // Nobody listens.
    }
}

/** @returns false when a listener cancelled the event. */
function fire(element, name, detail, options = {}) {
    const event = new CustomEvent(name, {
        detail,
        bubbles: true,
        composed: true,
        cancelable: options.cancelable ?? false,
    });
    return element.dispatchEvent(event);
}

// Old scripts lay functions of their own over the browser's, and some of those do something else. A verdict is worked
// out with all of these; one that answers wrong would give wrong advice without anybody noticing. Each is asked what has
// more than one answer, for a function that always says the same is the commonest of all. What the common libraries
// replace is not here: nothing of ours uses it.
const LIST = [1, 2];
function pushed() {
    const list = [1];
    return [list.push(2, 3), ...list];
}
function mapped() {
    const map = new Map([[1, 2]]);
    const all = [...map.set(3, 4)];
    const asked = [map.get(3), map.get(5), map.has(3), map.has(5)];
    return [all, asked, ...map.keys(), ...map.values(), map.delete(1), map.size];
}
function gathered() {
    const set = new Set([1]).add(2).add(3).add(3);
    return [set.delete(1), set.delete(1), set.has(1), set.has(2), set.size, ...set.values()];
}
function remembered() {
    const [one, other] = [{}, {}];
    const map = new WeakMap().set(one, 1);
    return [map.get(one), map.get(other), map.has(one), map.has(other)];
}
/** What is asked, and what the answer has to be. */
const ASKED = {
    'Array.isArray': [() => [Array.isArray([]), Array.isArray({ length: 0 })], 'true,false'],
    'Array.prototype.at': [() => [[1, 2].at(-1), [1, 2].at(0)], '2,1'],
    'Array.prototype.concat': [() => [1].concat([2], 3), '1,2,3'],
    'Array.prototype.every': [
        () => [[1, 2].every((one, place) => one > place), [1, 2].every((one) => one < 2)],
        'true,false',
    ],
    'Array.prototype.filter': [() => [1, 2, 3].filter((one, place) => one + place > 2), '2,3'],
    'Array.prototype.find': [() => [[1, 2].find((one) => one > 1), LIST.find((one) => one > 2)], '2,'],
    'Array.prototype.findIndex': [
        () => [LIST.findIndex((one) => one > 1), LIST.findIndex((one) => one > 2)],
        '1,-1',
    ],
    'Array.prototype.flat': [() => [[1], [[2, 3]]].flat().length, '2'],
    'Array.prototype.flatMap': [() => [[1], [[2, 3]]].flatMap((one) => one).length, '2'],
    'Array.prototype.includes': [() => [[1, 2].includes(2), [1, 2].includes(3)], 'true,false'],
    'Array.prototype.indexOf': [() => [[1, 2, 1].indexOf(1, 1), LIST.indexOf(3)], '2,-1'],
    'Array.prototype.join': [() => [1, null, 2].join('-'), '1--2'],
    'Array.prototype.map': [() => [1, 2].map((one, place) => one * place), '0,2'],
    'Array.prototype.pop': [() => [[1, 2].pop(), [1].pop()], '2,1'],
    'Array.prototype.push': [pushed, '3,1,2,3'],
    'Array.prototype.reduce': [() => [3, 4].map((from) => LIST.reduce((sum, one) => sum + one, from)), '6,7'],
    'Array.prototype.reverse': [() => [1, 2].reverse(), '2,1'],
    'Array.prototype.slice': [() => [1, 2, 3].slice(-2, -1), '2'],
    'Array.prototype.some': [
        () => [[1, 2].some((one, place) => one === place), [1, 2].some((one) => one > 1)],
        'false,true',
    ],
    'Array.prototype.sort': [() => [3, 1, 2].sort((a, b) => a - b), '1,2,3'],
    'Array.prototype.splice': [() => [1, 2, 3].splice(1, 1), '2'],
    'Array.prototype[Symbol.iterator]': [() => [...LIST, 3], '1,2,3'],
    'Map.prototype': [mapped, '1,2,3,4,4,,true,false,1,3,2,4,true,1'],
    'Math.abs': [() => [Math.abs(-1.5), Math.abs(2)], '1.5,2'],
    'Math.ceil': [() => [Math.ceil(1.2), Math.ceil(-1.5), Math.ceil(3)], '2,-1,3'],
    'Math.floor': [() => [Math.floor(1.8), Math.floor(-1.5), Math.floor(3)], '1,-2,3'],
    'Math.imul': [() => [Math.imul(3, 5), Math.imul(0x7fffffff, 2)], '15,-2'],
    'Math.max': [() => [Math.max(1, 3, 2), Math.max(), Math.max(0, -1)], '3,-Infinity,0'],
    'Math.min': [() => [Math.min(2, 1, 3), Math.min(), Math.min(0, -1)], '1,Infinity,-1'],
    'Math.round': [() => [Math.round(2.5), Math.round(-1.6), Math.round(1.4)], '3,-2,1'],
    'Math.sign': [() => [Math.sign(-3), Math.sign(0), Math.sign(2)], '-1,0,1'],
    Number: [() => [Number('1.5'), Number(''), Number('a')], '1.5,0,NaN'],
    'Number.isFinite': [
        () => [Number.isFinite(1), Number.isFinite(NaN), Number.isFinite(Infinity)],
        'true,false,false',
    ],
    'Number.isInteger': [() => [Number.isInteger(2), Number.isInteger(1.5)], 'true,false'],
    'Number.isNaN': [() => [Number.isNaN(NaN), Number.isNaN(1)], 'true,false'],
    'Number.prototype.toFixed': [() => [(1.26).toFixed(1), (2).toFixed(2)], '1.3,2.00'],
    'Object.assign': [() => Object.assign({ a: 1 }, { b: 2 }).b, '2'],
    'Object.entries': [() => Object.entries({ a: 1, b: 2 }), 'a,1,b,2'],
    'Object.fromEntries': [() => Object.fromEntries([['a', 1]])['a'], '1'],
    'Object.hasOwn': [() => [Object.hasOwn({ a: 1 }, 'a'), Object.hasOwn({}, 'toString')], 'true,false'],
    'Object.keys': [() => Object.keys({ a: 1, b: 2 }), 'a,b'],
    'Object.values': [() => Object.values({ a: 1, b: 2 }), '1,2'],
    'Set.prototype': [gathered, 'true,false,false,true,2,2,3'],
    'WeakMap.prototype': [remembered, '1,,true,false'],
    'Function.prototype.bind': [() => Array.isArray.bind(null)([]), 'true'],
    'JSON.parse': [() => JSON.parse('{"a":[1]}').a, '1'],
    'Promise.resolve': [() => typeof Promise.resolve().then, 'function'],
    'String.prototype.endsWith': [() => ['abc'.endsWith('bc'), 'abc'.endsWith('ab')], 'true,false'],
    'String.prototype.includes': [() => ['abc'.includes('b'), 'abc'.includes('d')], 'true,false'],
    'String.prototype.indexOf': [() => ['abab'.indexOf('a', 1), 'ab'.indexOf('c')], '2,-1'],
    'String.prototype.charCodeAt': [() => ['ab'.charCodeAt(0), 'ab'.charCodeAt(1)], '97,98'],
    'String.prototype.match': [() => ['a1b2'.match(/\d/g), 'a'.match(/\d/)], '1,2,'],
    'String.prototype.matchAll': [() => [...'a1b2'.matchAll(/[a-z](\d)/g)], 'a1,1,b2,2'],
    'String.prototype.normalize': [() => '\u00e9'.normalize('NFD').length, '2'],
    'String.prototype.padStart': [() => ['7'.padStart(2, '0'), '12'.padStart(2, '0')], '07,12'],
    'String.prototype.repeat': [() => ['ab'.repeat(2), 'a'.repeat(0)], 'abab,'],
    'String.prototype.replace': [
        () => 'a.b.a'.replace(/\./g, '').replace(/a/g, (one) => one.toUpperCase()),
        'AbA',
    ],
    'String.prototype.search': [() => ['a b'.search(/\s/), 'ab'.search(/\s/)], '1,-1'],
    'String.prototype.slice': [() => 'abc'.slice(-2, -1), 'b'],
    'String.prototype.split': [() => 'a1b'.split(/(\d)/), 'a,1,b'],
    'String.prototype.startsWith': [() => ['abc'.startsWith('ab'), 'abc'.startsWith('bc')], 'true,false'],
    'String.prototype.toLowerCase': [() => ['aB'.toLowerCase(), 'aB'.toUpperCase()], 'ab,AB'],
    'String.prototype.trim': [() => '\u00a0 a\n'.trim(), 'a'],
    'RegExp.prototype.exec': [() => [/(b)c/.exec('abc'), /d/.exec('abc')], 'bc,b,'],
    'RegExp.prototype.test': [() => [/b/.test('abc'), /d/.test('abc')], 'true,false'],
    AbortController: [() => new AbortController().signal.aborted, 'false'],
    'Intl.ListFormat': [() => new Intl.ListFormat('en').format(['a', 'b']), 'a and b'],
    'Intl.NumberFormat': [() => new Intl.NumberFormat('en').format(1.5), '1.5'],
    MutationObserver: [() => new MutationObserver(() => { }).takeRecords().length, '0'],
    'performance.now': [() => typeof performance.now(), 'number'],
    setTimeout: [() => typeof setTimeout, 'function'],
    URL: [() => new URL('/a', 'https://b.example').pathname, '/a'],
    requestAnimationFrame: [() => typeof requestAnimationFrame, 'function'],
};
/** The first that does not do what it does in every browser; null: none. Asks by no function but those in the list. */
function brokenBuiltin() {
    for (const name in ASKED) {
        const [ask, answer] = ASKED[name];
        try {
            if (ask().toString() !== answer)
                return name;
        }
        catch {
            return name;
        }
    }
    return null;
}

let told$2 = false;
/** A page that hands things down to every object breaks each loop over one. */
function nameInheritedByAll() {
    for (const name in {})
        return name;
    return null;
}
/** Tried rather than compared: a function of the browser may well be replaced by one that does the same. */
function drawsAndTakesAway() {
    const root = document.createElement('div').attachShadow({ mode: 'open' });
    const isDrawn = (word) => {
        render(html `<p title=${word ?? nothing}>${word === null ? nothing : html `<b>${word}</b>`}</p>`, root);
        const drawn = root.firstElementChild;
        return drawn?.textContent === (word ?? '') && drawn.getAttribute('title') === word;
    };
    return ['one', 'two', null, 'three'].every(isDrawn);
}
function whatIsBroken() {
    const inherited = nameInheritedByAll();
    if (inherited !== null)
        return `Object.prototype has an enumerable member, ${jsonText(inherited)}`;
    const builtin = brokenBuiltin();
    if (builtin !== null)
        return `${builtin} does something else than in a browser`;
    try {
        return drawsAndTakesAway() ? null : 'what is drawn does not come out as it should';
    }
    catch (error) {
        return `elements cannot be made (${String(error).slice(0, 200)})`;
    }
}
/** Tells once, whatever the number of elements. */
function tellUnsound(tag, what) {
    if (told$2)
        return;
    told$2 = true;
    warn(`<${tag}> is not used on this page, and what stands inside it stays: ${what}.`);
}
/**
 * Whether the page has left whole what everything here stands on. Where it has not, an advice might lack a warning
 * that could not be drawn, so the content that the host put inside the tag has to do.
 */
function hasSoundGround(tag) {
    if (isServer)
        return true;
    const broken = whatIsBroken();
    if (broken !== null)
        tellUnsound(tag, broken);
    return broken === null;
}
/** For an element that could not be drawn after all: whatever stands in its shadow root gives way to its content. */
function showContent(element, error) {
    tellUnsound(element.localName, `it could not be drawn (${String(error).slice(0, 200)})`);
    try {
        element.shadowRoot?.replaceChildren(document.createElement('slot'));
    }
    catch {
        // Then nothing is left to show it with.
    }
}

/** What has left its page asks for nothing any more. On a server there is no page to leave. */
const isInPlace = ({ isConnected }) => isServer || isConnected;

const TIMEOUT_MS$1 = 15_000;
const EXPECTED_SOURCE = 'a selector of an inline JSON script that is on the page, or a URL that starts with /, ./ or https: or ends in .json';
const failed$2 = (expected) => ({ ok: false, expected });
const looksLikeUrl$1 = (value) => /^(https?:|\.{0,2}\/)|\.json([?#]|$)/i.test(value);
function fromText$1(text, { mostCharacters }) {
    const json = parseJson(text, mostCharacters);
    return json.ok ? json : failed$2(`JSON; what is there is none: ${json.reason}`);
}
/* --------------------------------------------------------------- inline */
function findScript$1({ value, element }) {
    const root = element.getRootNode();
    try {
        const near = root instanceof ShadowRoot ? root.querySelector(value) : null;
        return near ?? element.ownerDocument.querySelector(value);
    }
    catch {
        return null;
    }
}
function fromPage$1(source) {
    const script = findScript$1(source);
    return script ? fromText$1(script.textContent ?? '', source) : failed$2(EXPECTED_SOURCE);
}
/** Until the page has been read, the script may still follow, or be here in part. */
function whenPageIsRead$1({ element, signal }) {
    return new Promise((resolve) => {
        element.ownerDocument.addEventListener('DOMContentLoaded', () => resolve(), { once: true, signal });
        signal.addEventListener('abort', () => resolve(), { once: true });
    });
}
/* ---------------------------------------------------------------- fetch */
/** A signal that also ends by itself, so that a silent server is not waited for without end. */
function withTimeout$1(signal) {
    const controller = new AbortController();
    const abort = () => controller.abort();
    const timer = setTimeout(abort, TIMEOUT_MS$1);
    signal.addEventListener('abort', abort, { once: true });
    const clear = () => {
        clearTimeout(timer);
        signal.removeEventListener('abort', abort);
    };
    return { signal: controller.signal, clear };
}
async function readResponse$1(response, source) {
    if (!response.ok)
        return failed$2(`a URL that answers with JSON; it answered ${response.status}`);
    if (Number(response.headers.get('content-length')) > source.mostCharacters * 4) {
        return failed$2(`JSON of at most ${source.mostCharacters} characters`);
    }
    return fromText$1(await response.text(), source);
}
async function fromUrl$1(source) {
    const address = safeFileUrl(source.value);
    if (address === null)
        return failed$2(EXPECTED_SOURCE);
    const { signal, clear } = withTimeout$1(source.signal);
    try {
        return await readResponse$1(await fetch(address, { signal }), source);
    }
    catch {
        return source.signal.aborted
            ? null
            : failed$2('a URL that can be reached from this page; it gave no answer');
    }
    finally {
        clear();
    }
}
/**
 * Reads the JSON that an attribute names; at once when it stands on the page. Never throws or rejects. A server sees no
 * page and asks for nothing: what it writes is as it is while this is on its way.
 */
function loadJson(source) {
    if (isServer)
        return new Promise(() => { });
    if (looksLikeUrl$1(source.value))
        return fromUrl$1(source);
    if (source.element.ownerDocument.readyState !== 'loading')
        return fromPage$1(source);
    return whenPageIsRead$1(source).then(() => (source.signal.aborted ? null : fromPage$1(source)));
}

/** By what it does: a page may have put another `Promise` in place of the browser's own. */
const isPending = (reading) => typeof reading?.then === 'function';

/** Keeps a host's own knowledge in step with the `knowledge` attribute and property. An object wins over the attribute. */
class HostKnowledgeController {
    isLoading = false;
    /** Resolves when the knowledge that is named now was read, or could not be. */
    ready = Promise.resolve();
    #element;
    #options;
    #none;
    #object = null;
    #source = null;
    #reading;
    #loading = null;
    #worded = null;
    constructor(element, options) {
        this.#element = element;
        this.#options = options;
        this.#none = { host: null, knowledge: options.knowledge, problems: [] };
        this.#reading = this.#none;
    }
    /** What the host gave: the property, or else the attribute. */
    get given() {
        return this.#object ?? (attributeText(this.#element.getAttribute('knowledge')) || null);
    }
    set given(value) {
        this.#object = (typeof value === 'string' ? value.trim() : value) || null;
    }
    get host() {
        return this.#reading.host;
    }
    get problems() {
        return this.#reading.problems;
    }
    /** The words of the page with those of the host, and the knowledge with the questions that have words here. */
    worded(words, claims) {
        const { host, knowledge } = this.#reading;
        if (!host)
            return { words, problems: [], unasked: [], mayBeNamed: true, knowledge };
        const now = [this.#reading, words, claims];
        if (!this.#worded || now.some((one, i) => one !== this.#worded?.for[i])) {
            const wording = withOwnTexts(wordsWithHost(words, host, knowledge, claims), host, {
                knowledge,
                claims,
            });
            const asked = without(knowledge, wording.unasked);
            const shown = wording.mayBeNamed ? asked : unnamed(asked, this.#options.knowledge);
            this.#worded = { for: now, wording, knowledge: shown };
        }
        return { ...this.#worded.wording, knowledge: this.#worded.knowledge };
    }
    /** Reads what is named now, where that is something else than before. */
    follow() {
        const { given } = this;
        // What was under way when the element left the page is still drawn, and would begin to be read again.
        if (given === this.#source || !isInPlace(this.#element))
            return;
        this.stop();
        this.#source = given;
        if (given === null)
            this.#reading = this.#none;
        else if (typeof given === 'string')
            this.#load(given);
        else
            this.#reading = readHostKnowledge(given, this.#options.knowledge);
    }
    /** The element is gone, or something else is named: put back, it begins anew. */
    stop() {
        if (this.#loading)
            this.#source = null;
        this.#loading?.abort();
        this.#loading = null;
        this.isLoading = false;
    }
    #load(value) {
        const loading = new AbortController();
        const source = { value, element: this.#element, signal: loading.signal, mostCharacters: MOST_CHARACTERS$4 };
        const read = loadJson(source);
        if (!isPending(read))
            return this.#settle(value, read);
        this.#reading = this.#none;
        this.#loading = loading;
        this.isLoading = true;
        this.ready = read.then((come) => this.#finish(loading, value, come));
    }
    #finish(loading, value, read) {
        // Other knowledge was named meanwhile, or the element is gone.
        if (this.#loading !== loading)
            return;
        this.#loading = null;
        this.isLoading = false;
        this.#settle(value, read);
        this.#options.arrived();
    }
    #settle(value, read) {
        if (read === null)
            return;
        this.#reading = read.ok
            ? readHostKnowledge(read.value, this.#options.knowledge)
            : { ...this.#none, problems: [problemWith('knowledge', value, read.expected)] };
    }
}
/** What the host would have our texts say, where the knowledge brings that along. */
function withOwnTexts(wording, { texts = {} }, { knowledge, claims }) {
    const { lang } = wording.words;
    const own = texts[lang];
    if (own === undefined)
        return wording;
    const attribute = `knowledge.texts.${lang}`;
    const { words, problems } = withTexts(own, { words: wording.words, knowledge, claims, attribute });
    return { ...wording, words, problems: [...wording.problems, ...problems] };
}
/** Neither the id nor the version of the host stands in the stamp. */
function unnamed(knowledge, { id, version }) {
    const { host } = knowledge;
    return {
        ...knowledge,
        id: `${id}+host`,
        version: `${version}+host`,
        ...(host && { host: { ...host, id: 'host', version: 'host' } }),
    };
}
function without(knowledge, unasked) {
    if (unasked.length === 0)
        return knowledge;
    const facts = unasked.map((id) => `own.${id}`);
    return { ...knowledge, questions: knowledge.questions.filter(({ fact }) => !facts.includes(fact)) };
}

const ATTRIBUTE$1 = 'texts';
const EXPECTED = 'JSON of texts by key, or the selector of an inline JSON script that is on the page';
const isInline = (given) => given.startsWith('{');
const isAddress = (given) => /^(https?:|\.{0,2}\/)|\.json([?#]|$)/i.test(given);
/** A host's own wording, from its attribute or property, laid over our words. An object wins over the attribute. */
class HostTexts {
    #options;
    #property = null;
    #source = null;
    #loading = null;
    /** null: there is nothing to lay over our words. */
    #raw = null;
    #over = null;
    constructor(options) {
        this.#options = options;
    }
    /** What the host gave: the property, or else the attribute. */
    get given() {
        return this.#property ?? (attributeText(this.#options.element.getAttribute(ATTRIBUTE$1)) || null);
    }
    set given(value) {
        this.#property = (typeof value === 'string' ? value.trim() : value) || null;
        this.#options.changed();
    }
    /** Our words with the host's over them. */
    over(words) {
        return this.#over?.used.words === words ? this.#over.reading.words : words;
    }
    /** Keeps in step with what the host gives now, and with the words that it is laid over. */
    follow(used) {
        const { given } = this;
        // What was under way when the element left the page is still drawn, and would begin to be read again.
        if (given !== this.#source && isInPlace(this.#options.element))
            this.#start(given);
        if (this.#raw === null)
            return;
        const { value: raw } = this.#raw;
        const before = this.#over;
        const { words, knowledge, claims } = used;
        const isSame = before !== null &&
            before.raw === raw &&
            before.used.words === words &&
            before.used.knowledge === knowledge &&
            before.used.claims === claims;
        if (isSame)
            return;
        const reading = withTexts(raw, { ...used, attribute: ATTRIBUTE$1 });
        this.#over = { raw, used, reading };
        this.#options.tell(reading.problems);
    }
    /** The element is gone: put back, it begins anew. */
    stop() {
        if (this.#loading)
            this.#source = null;
        this.#loading?.abort();
        this.#loading = null;
    }
    #start(given) {
        this.stop();
        this.#source = given;
        this.#raw = null;
        this.#over = null;
        this.#options.tell([]);
        if (given === null)
            return;
        if (typeof given !== 'string')
            this.#raw = { value: given };
        else if (isInline(given))
            this.#settle(parseJson(given, MOST_TEXTS_CHARACTERS));
        else if (isAddress(given))
            this.#settle({ ok: false, expected: EXPECTED });
        else
            this.#find(given);
    }
    #find(selector) {
        const loading = new AbortController();
        const read = loadJson({
            value: selector,
            element: this.#options.element,
            signal: loading.signal,
            mostCharacters: MOST_TEXTS_CHARACTERS,
        });
        if (!isPending(read))
            return this.#settle(read);
        this.#loading = loading;
        void this.#findLate(loading, read);
    }
    async #findLate(loading, reading) {
        const read = await reading;
        // Other texts were named meanwhile, or the element is gone.
        if (this.#loading !== loading)
            return;
        this.#loading = null;
        this.#settle(read);
        this.#options.changed();
    }
    #settle(read) {
        if (read === null)
            return;
        if (read.ok) {
            this.#raw = { value: read.value };
            return;
        }
        const expected = 'reason' in read ? `${EXPECTED}; this is no JSON: ${read.reason}` : EXPECTED;
        this.#options.tell([problemWith(ATTRIBUTE$1, this.#source, expected)]);
    }
}

const MOST_CHARACTERS$3 = 200_000;
const noAnswers = Object.freeze({ facts: {}, problems: [], isRiskUnread: false });
const clockTime = 'a time such as "08:00"';
const ids = (of) => `a list of ids of ${of}`;
const expectations = {
    ageYears: 'a number from 0 to 120',
    sex: '"female" or "male"',
    lifeStage: '"none", "pregnant" or "breastfeeding"',
    goals: ids('goals, such as ["fatigue", "muscles"]'),
    stomach: '"robust", "sensitive" or "slow"',
    prefer: '"few-units", "powder", "liquid", "skin" or "any"',
    avoid: 'a list of "nuts", "gluten", "fish", "dairy", "soy" and "animal"',
    stress: '"low", "some" or "high"',
    sportHours: 'a number of hours a week, from 0 to 100',
    diet: 'portions a week, from 0 to 100, of leafyGreens, nutsSeeds, legumes, wholegrains, fish and darkChocolate',
    foodMg: 'a number of mg a day, from 0 to 3000',
    conditions: ids('conditions, such as ["diabetes"]'),
    medicines: ids('medicines, such as ["ppi"]'),
    redFlags: ids('signs, such as ["palpitations"]'),
    supplements: 'a list of { form, amountMg, basis: "elemental", "compound" or "percent-ri", perDay }',
    medicineTimes: 'times by id of a medicine, such as { "levothyroxine": ["07:00"] }',
    wake: clockTime,
    bed: clockTime,
    meals: 'three times, such as ["08:00", "12:30", "18:00"]',
    unsure: ids('facts, such as ["sex"]'),
    own: 'answers by id of your own questions, such as { "<id>": "<choice>" }',
};
const riskLists = ['conditions', 'medicines', 'redFlags'];
const isRisk = (key) => riskLists.some((list) => list === key);
const isFactKey = (key) => Object.hasOwn(expectations, key) || isOwnFact(key);
/** Whether the guards took all of it: a list may have kept a part. */
const tookAll = (read, given) => read !== undefined &&
    !(Array.isArray(read) && read.includes(NOT_ALL) && !given.includes(NOT_ALL));
function unknownKeys(given) {
    const keys = Object.keys(given).filter((key) => key !== '__proto__' && !isFactKey(key));
    return keys.length === 0
        ? []
        : [problemWith('answers', keys.join(', '), `facts named ${FACT_KEYS.join(', ')}`)];
}
/** One fact at a time, so that a bad one is told by name and the rest stays. */
function readEach(given, knowledge) {
    const facts = {};
    const problems = unknownKeys(given);
    let isRiskUnread = false;
    for (const key of FACT_KEYS) {
        if (!Object.hasOwn(given, key) || given[key] === null || given[key] === undefined)
            continue;
        const read = readFacts(knowledge, { [key]: given[key] })[key];
        if (read !== undefined)
            Object.assign(facts, { [key]: read });
        if (tookAll(read, given[key]))
            continue;
        problems.push(problemWith(`answers.${key}`, given[key], expectations[key]));
        isRiskUnread ||= isRisk(key);
    }
    Object.assign(facts, readOwn(given, knowledge, problems));
    return { facts, problems, isRiskUnread };
}
/** Answers to the host's own questions, together as `own` or each under its name. */
function readOwn(given, knowledge, problems) {
    const own = Object.fromEntries(Object.entries(given).filter(([key]) => isOwnFact(key)));
    const together = ownValue(given, 'own');
    const facts = readFacts(knowledge, { ...own, own: together });
    const told = [
        ...Object.keys(own),
        ...(isRecord(together) ? Object.keys(together).map((id) => `own.${id}`) : []),
    ];
    const unread = told.filter((key) => !Object.hasOwn(facts, key));
    if (unread.length > 0 || (together !== undefined && !isRecord(together))) {
        problems.push(problemWith('answers.own', unread.length > 0 ? unread.join(', ') : together, expectations.own));
    }
    return facts;
}
/** A host knows of some risks at most: whether there are others is for the visitor to say. */
function atLeastThese(facts) {
    const marked = { ...facts };
    for (const key of riskLists) {
        const known = facts[key];
        if (known)
            marked[key] = [...new Set([...known, NOT_ALL])];
    }
    return marked;
}
/** Engines quote what they could not read, and what a server tells is kept. */
const notJson$1 = (reason) => `; this is no JSON${isServer ? '' : `: ${reason}`}`;
const notAnObject = (given, reason = '') => ({
    facts: {},
    problems: [problemWith('answers', given, `a JSON object of facts, such as {"ageYears": 40}${reason}`)],
    isRiskUnread: true,
});
/** The object that a host gave, or null where it gave none that can be read. */
function parseAnswers(given) {
    if (isRecord(given))
        return given;
    if (typeof given !== 'string')
        return null;
    const json = parseJson(given, MOST_CHARACTERS$3);
    return json.ok && isRecord(json.value) ? json.value : null;
}
/** Never throws: what cannot be used is left out and told. */
function readAnswers(given, knowledge) {
    if (given === null || given === undefined || (typeof given === 'string' && given.trim() === ''))
        return noAnswers;
    const json = typeof given === 'string' ? parseJson(given, MOST_CHARACTERS$3) : { ok: true, value: given };
    if (!json.ok)
        return notAnObject(given, notJson$1(json.reason));
    if (!isRecord(json.value))
        return notAnObject(given);
    try {
        const read = readEach(json.value, knowledge);
        return { ...read, facts: atLeastThese(read.facts) };
    }
    catch {
        // An object of the host whose own members throw when they are read.
        return notAnObject(given);
    }
}

const DEFAULT_TAG = 'nl';
const FALLBACK_LANGUAGE = 'en';
const SAYS_LANGUAGE = '[lang]:not([lang=""])';
function hostOf(node) {
    const root = node.getRootNode();
    return root instanceof ShadowRoot ? root.host : null;
}
/** `nl_BE` is how some shop systems write it. A form is asked as any element is: its fields may go by any name. */
function tagOn(element) {
    if (element === null)
        return undefined;
    const written = isServer
        ? element.getAttribute('lang')
        : Element.prototype.getAttribute.call(element, 'lang');
    return attributeText(written)?.replace(/_/g, '-');
}
/**
 * What the page says the language is here: `nl-BE`, or `nl` where nobody says anything. A server sees no page, and goes by
 * the element alone.
 */
function languageTag(element) {
    if (isServer)
        return tagOn(element) || DEFAULT_TAG;
    for (let node = element; node; node = hostOf(node)) {
        const tag = tagOn(node.closest(SAYS_LANGUAGE));
        if (tag)
            return tag;
    }
    return document.documentElement.lang.trim() || DEFAULT_TAG;
}
/** The loaded language for a tag; null when it is not loaded. */
function loadedLanguageFor(tag, loaded) {
    const language = tag.split('-')[0]?.toLowerCase() ?? '';
    return loaded.includes(language) ? language : null;
}
/** What is spoken when the language of the page is not loaded. */
function fallbackLanguage(loaded) {
    return loaded.includes(FALLBACK_LANGUAGE) ? FALLBACK_LANGUAGE : (loaded[0] ?? FALLBACK_LANGUAGE);
}

/**
 * The languages that were loaded. A door adds those that it carries; a later script adds another through
 * `customElements.get('mg-quiz').addLanguage(words)`, so that nothing has to be left on the page for it.
 */
const languages$1 = new Map();
const listeners = new Set();
function addLanguage(words) {
    languages$1.set(words.lang, words);
    for (const listener of listeners)
        listener();
}
const loadedLanguages = () => [...languages$1.keys()];
function wordsOf(language) {
    const words = languages$1.get(language);
    if (!words)
        throw new Error(`No words for ${language}`);
    return words;
}
function onLanguageAdded(listener) {
    listeners.add(listener);
    return () => listeners.delete(listener);
}

/** Of a choice or a figure. */
const isSameAnswer = (a, b) => a !== undefined && a.unsure === b.unsure && (a.unsure || b.unsure || a.value === b.value);
const LIST_FACTS = ['conditions', 'medicines', 'redFlags'];
/** A host's risk counts at once, a host's "none" never: its lists are "at least these" until the visitor answers. */
function unconfirmed(facts) {
    const kept = { ...facts };
    for (const key of LIST_FACTS) {
        const list = kept[key];
        if (list)
            kept[key] = [...new Set([...list, NOT_ALL])];
    }
    if (kept.lifeStage === 'none')
        delete kept.lifeStage;
    if (kept.supplements?.length === 0)
        delete kept.supplements;
    return kept;
}
const listIn = (answer) => answer && !answer.unsure && Array.isArray(answer.value) ? answer.value : [];
/** Two questions fill the list of signs, and a host's sign counts until the question that offers it was answered. */
function signs({ knowledge, hostFacts }, given) {
    const rows = knowledge.questions.filter(({ id, fact }) => fact === 'redFlags' && given.path.includes(id));
    const offered = new Set(rows.flatMap(({ id }) => given.offered.get(id) ?? []));
    const host = (hostFacts.redFlags ?? []).filter((id) => Object.hasOwn(knowledge.redFlags, id) && !offered.has(id));
    const said = rows.flatMap(({ id }) => listIn(given.answers.get(id)));
    return {
        list: [...new Set([...said, ...host])],
        unsure: rows.some(({ id }) => given.answers.get(id)?.unsure === true),
    };
}
const takesAntacid = ({ knowledge }, facts) => magnesiumMedicines(knowledge, facts).length > 0;
function valueOf$1(ground, row, answer, facts) {
    if (row.fact !== 'supplements' || takesAntacid(ground, facts))
        return answer.value;
    // The row for an antacid belongs to the medicine; without the medicine it is no answer any more.
    return answer.value.filter(({ use }) => use !== 'antacid-laxative');
}
function withAnswer(ground, given, facts, row) {
    const answer = given.answers.get(row.id);
    if (!answer)
        return facts;
    const unsure = (facts.unsure ?? []).filter((key) => key !== row.fact);
    const others = { ...facts };
    delete others[row.fact];
    // Food is told in one way: whoever answers by portions has taken back a figure that somebody gave.
    if (row.fact === 'diet')
        delete others.foodMg;
    if (row.fact === 'redFlags') {
        const read = signs(ground, given);
        if (!read.unsure)
            return { ...others, redFlags: read.list, unsure };
        const some = read.list.length > 0 ? { redFlags: [...read.list, NOT_ALL] } : {};
        return { ...others, ...some, unsure: [...unsure, 'redFlags'] };
    }
    if (answer.unsure)
        return { ...others, unsure: [...unsure, row.fact] };
    return { ...others, [row.fact]: valueOf$1(ground, row, answer, facts), unsure };
}
/**
 * The facts as they stand: what the host gave, overlaid with the visitor's answers that still apply. What was said of
 * a sign always counts, even where a changed answer took its question away.
 */
function factsOf(ground, given) {
    const { knowledge, options } = ground;
    let facts = unconfirmed(ground.hostFacts);
    for (const row of knowledge.questions) {
        if (!given.path.includes(row.id))
            continue;
        if (row.fact !== 'redFlags' && !appliesNow(knowledge, facts, options, row.id))
            continue;
        facts = withAnswer(ground, given, facts, row);
    }
    return facts;
}
/** An answer that no longer covers its question: choices came along, or a medicine that needs an amount. */
function isStale(ground, id, choices, facts, given) {
    const answer = given.answers.get(id);
    if (!answer)
        return true;
    const offered = given.offered.get(id) ?? [];
    if (choices?.some((choice) => !offered.includes(choice)))
        return true;
    if (id !== 'supplements' || answer.unsure || !takesAntacid(ground, facts))
        return false;
    return !answer.value.some(({ use }) => use === 'antacid-laxative');
}

/** Asked once on a page, whichever element asks first. */
const PERSON_QUESTIONS = ['age', 'sex', 'life-stage'];
const NOBODY = new Map();
const members = new Set();
let person = NOBODY;
let day = null;
let stopWatching = null;
const catalogOnPage = () => [...members].some((member) => member.givesCatalog());
const isOnPage = (kind) => [...members].some((member) => member.kind === kind);
const blocksOnPage = () => [...members].some((member) => member.blocks?.() === true);
function pageChanged() {
    for (const member of members)
        member.pageChanged();
}
/* ------------------------------------------------------------ the visitor */
/** What the visitor said of age, sex and life stage, on whichever element. */
const sharedPerson = () => person;
/** The last word counts: whoever changes an age on one element has changed it on the page. */
function sharePerson({ path, answers }) {
    const said = PERSON_QUESTIONS.flatMap((id) => {
        const answer = path.includes(id) ? answers.get(id) : undefined;
        return answer && !isSameAnswer(person.get(id), answer) ? [[id, answer]] : [];
    });
    if (said.length === 0)
        return;
    person = new Map([...person, ...said]);
    pageChanged();
}
/** What the visitor declared to eat in a day; null: nothing was declared. */
const sharedDay = () => day;
/**
 * @param foodMg what all food of a day gives; null takes it back.
 * @param isEstimated whether a part of it was not told but estimated.
 * @returns what is shared now: a new word each time, by which whoever shared it knows its own again.
 */
function shareDay(foodMg, isEstimated = false) {
    if (foodMg === null && day === null)
        return day;
    day = foodMg === null ? null : Object.freeze({ foodMg, ...(isEstimated && { isEstimated }) });
    pageChanged();
    return day;
}
/** Somebody else may be next. */
function forgetVisitor() {
    if (person === NOBODY && day === null)
        return;
    person = NOBODY;
    day = null;
    pageChanged();
}
/** The first other element of this kind that goes on with what a visitor did. */
function partner(kind) {
    for (const member of members) {
        if (member.kind === kind && member.receive)
            return { receive: member.receive.bind(member) };
    }
    return undefined;
}
/* ----------------------------------------------------------- the elements */
/** Safari empties fields of a page that it kept, a little after it shows it: they are filled with what was answered. */
function cameBack({ persisted }) {
    if (persisted)
        setTimeout(pageChanged);
}
/** One observer for all elements, and none when there are none. */
function watchLanguages() {
    const observer = new MutationObserver(pageChanged);
    observer.observe(document.documentElement, { attributes: true, attributeFilter: ['lang'], subtree: true });
    const forget = onLanguageAdded(pageChanged);
    // A second script may add a language until the page has loaded; only then is a missing one a problem.
    window.addEventListener('load', pageChanged);
    window.addEventListener('pageshow', cameBack);
    return () => {
        observer.disconnect();
        forget();
        window.removeEventListener('load', pageChanged);
        window.removeEventListener('pageshow', cameBack);
    };
}
function joinPage(member) {
    members.add(member);
    stopWatching ??= watchLanguages();
}
function leavePage(member) {
    members.delete(member);
    if (members.size > 0)
        return;
    stopWatching?.();
    stopWatching = null;
    forgetVisitor();
}

/** For these a key does something by itself. */
const CONTROLS = 'input, select, textarea, button, summary, a[href], [tabindex="0"]';
/** What AltGr writes, or the option key of a Mac: a \u20ac is a letter, whatever is held down for it. */
function isWritten(event) {
    const { key, metaKey, altKey } = event;
    if (!/^.$/su.test(key))
        return false;
    if (event.getModifierState?.('AltGraph'))
        return true;
    return altKey && !metaKey && !/[a-z\d]/i.test(key);
}
/** What closes a page's window or leads through it stays the page's as well. */
const isForPage = ({ key, ctrlKey, metaKey, altKey }) => ctrlKey || metaKey || altKey || key === 'Escape' || key === 'Tab' || /^F\d/.test(key);
const keep$1 = (event) => event.stopPropagation();
function keepKey(event) {
    const target = event.target;
    if (target?.matches?.(CONTROLS) && (isWritten(event) || !isForPage(event)))
        keep$1(event);
}
/** Of a file a page has to hear: many keep it from being opened in the place of themselves. */
function keepDragged(event) {
    if (!event.dataTransfer?.types.includes('Files'))
        keep$1(event);
}
const KEYS = ['keydown', 'keypress', 'keyup'];
/** Each of them carries a letter, a word or more. */
const WRITTEN = [
    'beforeinput',
    'input',
    'textInput',
    'compositionstart',
    'compositionupdate',
    'compositionend',
    'copy',
    'cut',
    'paste',
];
const DRAGGED = ['dragstart', 'drop'];
/**
 * From outside a shadow root nobody sees that it is a field in which somebody types: a page with shortcuts of its own
 * would take the letters, the space and the arrows away. And what is typed here is no business of those who only
 * listen to all that comes by; who listens on the way down still hears it.
 */
function keepOwnKeys(root) {
    for (const type of KEYS)
        root.addEventListener(type, keepKey);
    for (const type of WRITTEN)
        root.addEventListener(type, keep$1);
    for (const type of DRAGGED)
        root.addEventListener(type, keepDragged);
}

/**
 * A sheet belongs to the document that made it: an element that is taken to another one (a frame, a template) loses all
 * of its styles, also when it comes back.
 */
function takeStylesAlong(element) {
    const { shadowRoot, ownerDocument, constructor } = element;
    const { elementStyles } = constructor;
    const view = ownerDocument.defaultView;
    // Without a window nothing is drawn.
    if (!shadowRoot || !view)
        return;
    if (view === window) {
        adoptStyles(shadowRoot, elementStyles);
        return;
    }
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(elementStyles.map(String).join('\n'));
    shadowRoot.adoptedStyleSheets = [sheet];
}
/** As lit makes it, which would throw here: none of its sheets may stand in another document. */
function rootElsewhere(element) {
    const { shadowRootOptions } = element.constructor;
    const root = element.shadowRoot ?? element.attachShadow(shadowRootOptions);
    element.renderOptions.renderBefore ??= root.firstChild;
    takeStylesAlong(element);
    return root;
}

/** The version of the package; a test keeps it equal to package.json. */
const VERSION = '0.1.0';

/** On an element that a server drew: from what. */
const ATTRIBUTE = 'data-mg-drawn-from';
function fingerprint(from) {
    try {
        return hashOf(from);
    }
    catch {
        // An object of the host that is no JSON.
        return null;
    }
}
/** Lit goes by comments, and something on the way may have left them out. */
const hasMarks = (root) => [...root.childNodes].some((node) => node.nodeName === '#comment' && node.nodeValue?.startsWith('lit-part'));
/**
 * What stands in the shadow root before the element draws for the first time, because a server wrote it. Where the page
 * has brought in lit's support for it, that is taken over; but lit compares no text, and would leave yesterday's figure
 * standing. So a server leaves word of what it drew from, and what was drawn from anything else is replaced.
 */
class Written {
    #host;
    #state = 'nothing';
    constructor(host) {
        this.#host = host;
    }
    /** What is drawn now is drawn all at once: by a server, or over what a server drew. */
    get isWhole() {
        return isServer || this.#state === 'taken';
    }
    /** There was a shadow root already. */
    find(root) {
        // Where it is going to take over, it leaves the styles to the server, whose element a strict policy does not let pass.
        takeStylesAlong(this.#host);
        // \u2026 and else it begins before what it finds, and would leave both standing.
        const isTakenOver = this.#host.renderOptions.renderBefore === undefined;
        if (isTakenOver && this.#host.hasAttribute(ATTRIBUTE) && hasMarks(root))
            this.#state = 'found';
        else
            this.#replace();
    }
    /** @param from all that decides what is drawn first; null: nobody is to take it over. */
    compare(from) {
        if (!isServer && this.#state !== 'found')
            return;
        const known = from();
        const print = known && fingerprint(known);
        if (isServer) {
            if (print !== null)
                this.#host.setAttribute(ATTRIBUTE, print);
        }
        else if (print !== null && this.#host.getAttribute(ATTRIBUTE) === print)
            this.#state = 'taken';
        else
            this.#replace();
    }
    draw(asEver, anew) {
        if (this.#state === 'nothing')
            return asEver();
        if (this.#state === 'replaced')
            return anew();
        try {
            asEver();
            this.#host.renderRoot.querySelector('style')?.remove();
            this.#host.removeAttribute(ATTRIBUTE);
            this.#state = 'nothing';
        }
        catch {
            // What the server sent was changed on the way.
            this.#replace();
            anew();
        }
    }
    #replace() {
        this.#state = 'replaced';
        this.#host.removeAttribute(ATTRIBUTE);
        this.#host.shadowRoot?.replaceChildren();
    }
}

/** Beside the elements and not on them: a page can call whatever is there, and must not learn whom we sent to a doctor. */
const parts = new WeakMap();
/** An element that takes part says so while it is made; the others have nothing to go on with. */
const takePart = (element, part) => void parts.set(element, part);
/**
 * What the elements share: settings, language, the host's answers and configuration problems.
 * Properties hold what the host gave, as it was given; `settings` holds what is used.
 */
class MgElement extends LitElement {
    static version = VERSION;
    /** For a script that adds a language later. */
    static addLanguage = addLanguage;
    /** A subclass adds its own: `{ ...commonSettings, ...quizSettings }`. */
    static settings = commonSettings;
    /** Attributes that are read where they are needed, without a reactive property of their own. */
    static plainAttributes = ['lang', 'answers', 'knowledge', 'texts'];
    static properties = {
        ...propertiesOf(commonSettings),
        answers: { attribute: false, noAccessor: true },
        knowledge: { attribute: false, noAccessor: true },
        texts: { attribute: false, noAccessor: true },
    };
    static get observedAttributes() {
        return [...super.observedAttributes, ...this.plainAttributes];
    }
    #hostKnowledge = new HostKnowledgeController(this, {
        knowledge: magnesium,
        arrived: () => this.requestUpdate(),
    });
    #texts = new HostTexts({
        element: this,
        changed: () => this.requestUpdate(),
        tell: (problems) => this.setProblems('texts', problems),
    });
    #knowledge = magnesium;
    #words = null;
    #answers = null;
    #answersRead = [null, magnesium];
    #hostAnswers = noAnswers;
    #settings = null;
    #language = '';
    /** A page may have broken it since the tag was defined; without a shadow root the content of the tag stays. */
    #hasGround = null;
    #gaveCatalog = false;
    #blocked = false;
    #introduced = false;
    #problems = new Map();
    #told = new Set();
    #member = null;
    #written = new Written(this);
    /* ------------------------------------------------------- for the host */
    /** The facts that the host gave, and nothing that a visitor entered. An object wins over the attribute. */
    get answers() {
        const given = this.#answers ?? attributeText(this.getAttribute('answers'));
        return parseAnswers(given);
    }
    set answers(given) {
        const before = this.#answers;
        this.#answers = given ?? null;
        this.requestUpdate('answers', before);
    }
    /** The host's own knowledge, as it was given; an object wins over the attribute. */
    get knowledge() {
        return this.#hostKnowledge.given;
    }
    set knowledge(given) {
        this.#hostKnowledge.given = given;
        this.requestUpdate();
    }
    /** The host's own wording, as it was given; an object wins over the attribute. */
    get texts() {
        return this.#texts.given;
    }
    set texts(given) {
        this.#texts.given = given;
    }
    /** What is wrong with the configuration now. */
    get configProblems() {
        return Object.freeze([...this.#problems.values()].flat());
    }
    /* --------------------------------------------------- for the elements */
    /** What is used: the host's settings where they are good, defaults elsewhere; `claims` and `country` as they work out. */
    get settings() {
        this.#settings ??= this.#usedSettings(readSettings(this, this.#settingTable).values);
        return this.#settings;
    }
    get language() {
        return this.#language;
    }
    get words() {
        return this.#words ?? wordsOf(this.#language);
    }
    /** Forms, foods, figures and rules, with the host's own beside them. */
    get knowledgeUsed() {
        return this.#knowledge;
    }
    /**
     * The host's answers that passed the guards. Lists of risks carry the mark for "at least these": a risk that the
     * host names counts at once, "none of these" never does.
     */
    get hostFacts() {
        return this.#hostAnswers.facts;
    }
    /** Whether the host's answers tell something of health that cannot be read: it may be any risk. */
    get isHostRiskUnread() {
        return this.#hostAnswers.isRiskUnread;
    }
    /** Whether this element brings products; `claims` are then `eu` on the whole page. */
    get givesCatalog() {
        return false;
    }
    /** What is drawn now is drawn all at once: by a server, or over what a server drew. */
    get isDrawnWhole() {
        return this.#written.isWhole;
    }
    /** Resolves when everything that the configuration names has been read. */
    configured() {
        return this.updateComplete;
    }
    /** Tells a problem that stands by itself. */
    report(problem) {
        const others = this.#problems.get('reported') ?? [];
        this.setProblems('reported', [...others, problem]);
    }
    /** Replaces the problems of one part of the configuration, and tells those that are new. */
    setProblems(part, problems) {
        const known = new Map(fewToTell(problems).map((problem) => [jsonText(this.#named(problem)), this.#named(problem)]));
        this.#problems.set(part, [...known.values()]);
        for (const [key, problem] of known) {
            if (!this.#told.has(key))
                this.#tell(key, problem);
        }
    }
    /* ------------------------------------------------------------ lifecycle */
    connectedCallback() {
        this.#hasGround ??= hasSoundGround(this.localName);
        if (!this.#hasGround)
            return;
        try {
            super.connectedCallback();
            if (!isServer)
                this.#join();
        }
        catch (error) {
            this.#standBack(error);
        }
    }
    #join() {
        this.#member ??= this.#asMember();
        joinPage(this.#member);
        pageChanged();
        // Elsewhere on the page another language may hold.
        this.requestUpdate();
    }
    /** What the page has broken shows in the first drawing at the latest; after that there is something to lose. */
    #standBack(error) {
        this.#hasGround = false;
        if (this.#member)
            leavePage(this.#member);
        showContent(this, error);
    }
    disconnectedCallback() {
        if (this.#hasGround !== true)
            return;
        super.disconnectedCallback();
        if (this.#member)
            leavePage(this.#member);
        this.#hostKnowledge.stop();
        this.#texts.stop();
        pageChanged();
    }
    adoptedCallback() {
        takeStylesAlong(this);
    }
    attributeChangedCallback(name, before, after) {
        super.attributeChangedCallback(name, before, attributeText(after));
        if (before !== after)
            this.requestUpdate();
    }
    createRenderRoot() {
        const found = this.shadowRoot;
        const isAtHome = isServer || this.ownerDocument === document;
        const root = isAtHome ? super.createRenderRoot() : rootElsewhere(this);
        if (found)
            this.#written.find(found);
        keepOwnKeys(root);
        return root;
    }
    scheduleUpdate() {
        if (this.hasUpdated)
            return void super.scheduleUpdate();
        try {
            void super.scheduleUpdate();
        }
        catch (error) {
            this.#standBack(error);
        }
    }
    /** Without a single language there is nothing to say, and the content of the element stays as it is. */
    shouldUpdate(_changed) {
        return this.#hasGround !== false && loadedLanguages().length > 0;
    }
    willUpdate(_changed) {
        this.#readLanguage();
        this.#readSettings();
        this.#readHostKnowledge();
        this.#readTexts();
        this.#readAnswers();
        this.#tellOthersOfCatalog();
        this.#written.compare(() => this.#drawnFrom);
        if (this.settings.debug && !this.#introduced)
            void this.#introduce();
    }
    update(changed) {
        const asEver = () => super.update(changed);
        this.#written.draw(asEver, () => this.#drawAnew(changed));
    }
    /** As lit does it, but never over what it found. */
    #drawAnew(changed) {
        const content = this.render();
        ReactiveElement.prototype['update'].call(this, changed);
        render(content, this.renderRoot, { host: this });
    }
    updated(_changed) {
        const blocks = parts.get(this)?.blocks() === true;
        if (blocks === this.#blocked)
            return;
        this.#blocked = blocks;
        pageChanged();
    }
    /* -------------------------------------------------------------- reading */
    get #settingTable() {
        return this.constructor.settings;
    }
    #readSettings() {
        const { values, problems } = readSettings(this, this.#settingTable);
        const given = values;
        this.#settings = this.#usedSettings(given);
        const overruled = given.claims !== this.#settings.claims;
        const expected = 'eu on a page with a catalogue, for a shop may say no more';
        this.setProblems('settings', overruled ? [...problems, problemWith('claims', given.claims, expected)] : problems);
    }
    #usedSettings(given) {
        const claims = this.givesCatalog || catalogOnPage() ? 'eu' : given.claims;
        return { ...given, claims, country: countryFor(given.country, languageTag(this)) };
    }
    #readLanguage() {
        const loaded = loadedLanguages();
        const tag = languageTag(this);
        const language = loadedLanguageFor(tag, loaded);
        this.#language = language ?? fallbackLanguage(loaded);
        // Until then a script that follows may still bring it.
        const mayStillCome = isServer || document.readyState !== 'complete';
        const expected = `${loaded.join(' or ')}; for another language add its script. ${wordsOf(this.#language).name} is used`;
        this.setProblems('lang', language || mayStillCome ? [] : [problemWith('lang', tag, expected)]);
    }
    #readAnswers() {
        const given = this.#answers ?? attributeText(this.getAttribute('answers'));
        const now = [given, this.knowledgeUsed];
        if (now.every((one, i) => one === this.#answersRead[i]))
            return;
        this.#answersRead = now;
        this.#hostAnswers = readAnswers(given, this.knowledgeUsed);
        // Which questions of the host's own there are is not known until they are here.
        const isKnown = ({ attribute }) => attribute !== 'answers.own' || !this.#hostKnowledge.isLoading;
        this.setProblems('answers', this.#hostAnswers.problems.filter(isKnown));
    }
    /** What the host's own knowledge says in this language, where claims are as they are here. */
    #readHostKnowledge() {
        this.#hostKnowledge.follow();
        const { words, knowledge, problems } = this.#hostKnowledge.worded(wordsOf(this.#language), this.settings.claims);
        this.#words = words;
        this.#knowledge = knowledge;
        this.setProblems('knowledge', [...this.#hostKnowledge.problems, ...problems]);
    }
    /** The host's own wording is laid over all other words, and has to be lawful where they have to. */
    #readTexts() {
        const words = this.words;
        this.#texts.follow({ words, knowledge: this.#knowledge, claims: this.settings.claims });
        this.#words = this.#texts.over(words);
    }
    /** All that decides what is drawn first. What `debug` shows is of the page. */
    get #drawnFrom() {
        const { claims, country, debug } = this.settings;
        if (debug)
            return null;
        const properties = this.constructor.elementProperties.keys();
        const given = [...properties].map((name) => this[name]);
        const isReworded = this.words !== wordsOf(this.#language);
        const page = [blocksOnPage(), sharedDay(), ...sharedPerson()];
        return [VERSION, this.#language, claims, country, this.#knowledge.version, isReworded, page, given];
    }
    #asMember() {
        return {
            kind: this.kind,
            givesCatalog: () => this.givesCatalog,
            pageChanged: () => this.requestUpdate(),
            ...parts.get(this),
        };
    }
    #tellOthersOfCatalog() {
        if (this.#gaveCatalog === this.givesCatalog)
            return;
        this.#gaveCatalog = this.givesCatalog;
        pageChanged();
    }
    /* -------------------------------------------------------------- telling */
    #named(problem) {
        const { attribute, value, expected } = problem;
        return Object.freeze({ element: this.localName, attribute, value, expected });
    }
    #tell(key, problem) {
        this.#told.add(key);
        const { element, attribute, value, expected } = problem;
        warn(`<${element}> ${attribute}: ${shownValue(value)} cannot be used. Expected: ${expected}.`);
        const tellPage = () => void fire(this, 'mg-config-error', problem);
        this.updateComplete.then(tellPage, tellPage);
    }
    async #introduce() {
        this.#introduced = true;
        await this.updateComplete.catch(() => false);
        await this.configured();
        await this.#hostKnowledge.ready;
        const { id, version, hash } = knowledgeStamp(this.knowledgeUsed);
        const problems = this.configProblems.length;
        inform(`[${this.localName} ${VERSION}] knowledge ${id} ${version} ${hash} problems: ${problems}`);
    }
}

/** Tells the page's tag manager that a quiz was finished, and nothing of what came out. */
function pushFinished(kind, page = window) {
    const { dataLayer } = page;
    const entry = { event: 'mg_finished', kind };
    try {
        if (dataLayer === undefined)
            page.dataLayer = [entry];
        else
            dataLayer.push(entry);
    }
    catch {
        // A page with something else under this name, or a tag manager that throws: the quiz goes on.
    }
}

/** Drawn on a 24 by 24 grid with the text's own colour; all are decoration, the words beside them say the same. */
function icon$1(shape) {
    return html `<svg
    viewBox="0 0 24 24"
    aria-hidden="true"
    focusable="false"
    fill="none"
    stroke="currentColor"
    stroke-width="2"
    stroke-linecap="round"
    stroke-linejoin="round"
  >
    ${shape}
  </svg>`;
}
const icons = {
    chevron: () => icon$1(svg `<path d="m6 9 6 6 6-6" />`),
    plus: () => icon$1(svg `<path d="M12 5v14M5 12h14" />`),
    minus: () => icon$1(svg `<path d="M5 12h14" />`),
    close: () => icon$1(svg `<path d="m6 6 12 12M18 6 6 18" />`),
    search: () => icon$1(svg `<circle cx="11" cy="11" r="6.5" /><path d="m16 16 4.5 4.5" />`),
    alert: () => icon$1(svg `<circle cx="12" cy="12" r="9" /><path d="M12 7.5v5.5M12 16.5v.01" />`),
    info: () => icon$1(svg `<circle cx="12" cy="12" r="9" /><path d="M12 11v5.5M12 7.5v.01" />`),
    stop: () => icon$1(svg `<path d="M8.3 3h7.4L21 8.3v7.4L15.7 21H8.3L3 15.7V8.3z" /><path d="M12 7.5v5.5M12 16.5v.01" />`),
    phone: () => icon$1(svg `<path d="M5 4h3.5l1.8 4.6-2.2 1.6a13 13 0 0 0 5.7 5.7l1.6-2.2 4.6 1.8V19a1.5 1.5 0 0 1-1.6 1.5A16 16 0 0 1 3.5 5.6 1.5 1.5 0 0 1 5 4z" />`),
    arrow: () => icon$1(svg `<path d="M4 12h15M13 6l6 6-6 6" />`),
    check: () => icon$1(svg `<path d="m5 12.5 4.5 4.5L19 7.5" />`),
    lock: () => icon$1(svg `<rect x="5" y="11" width="14" height="9" rx="2" /><path d="M8 11V8a4 4 0 0 1 8 0v3" />`),
    calendar: () => icon$1(svg `<rect x="4" y="5" width="16" height="15" rx="2" /><path d="M8 3v4M16 3v4M4 10.5h16" />`),
    printer: () => icon$1(svg `<path d="M7 8.5V4h10v4.5" /><path d="M7 17H5.5A1.5 1.5 0 0 1 4 15.5V10a1.5 1.5 0 0 1 1.5-1.5h13A1.5 1.5 0 0 1 20 10v5.5a1.5 1.5 0 0 1-1.5 1.5H17" /><path d="M7 14h10v6H7z" />`),
    list: () => icon$1(svg `<rect x="5" y="3" width="14" height="18" rx="2" /><path d="m8.5 8 1 1 2-2M14 8h2M8.5 14.5l1 1 2-2M14 14.5h2" />`),
    download: () => icon$1(svg `<path d="M12 4v11M7.5 10.5 12 15l4.5-4.5M5 19.5h14" />`),
    more: () => icon$1(svg `<path d="M6 12h.01M12 12h.01M18 12h.01" />`),
    clock: () => icon$1(svg `<circle cx="12" cy="12" r="9" /><path d="M12 7v5l3.5 2" />`),
};

/** Native `<details>`: found by the browser's search in page, open without script. */
function disclosure(title, content, part = 'disclosure', open = false) {
    return html `<details class="disclosure" part=${part} ?open=${open}>
    <summary part="summary">${icons.chevron()}<span>${title}</span></summary>
    <div class="disclosed stack">${content}</div>
  </details>`;
}

const DAY = 24 * 60;
const AXIS_HOURS = [0, 6, 12, 18, 24];
const at = (minutes) => `${Math.round((minutes / DAY) * 1000) / 10}%`;
function medicineName(words, id) {
    return lookUp(words.medicines, id)?.name ?? id;
}
/** A stretch of the day; one that passes midnight shows at both ends. */
function stretch(from, to, className, y, height) {
    const start = ((from % DAY) + DAY) % DAY;
    const length = Math.min(DAY, to - from);
    const pieces = start + length > DAY
        ? [
            [start, DAY],
            [0, start + length - DAY],
        ]
        : [[start, start + length]];
    return pieces.map(([a = 0, b = 0]) => svg `<rect class=${className} x=${at(a)} width=${at(b - a)} y=${y} height=${height} />`);
}
/** Where magnesium would come too close to a medicine. */
function bands({ separations, ...night }) {
    const turn = dayTurnsAt(night);
    return separations.flatMap((separation) => separation.times.flatMap((time) => {
        const taken = minutesOf(time);
        const sinceTurn = separation.hoursBeforeMedicine === null ? minutesFrom(turn, taken) : 0;
        const from = taken - Math.max(sinceTurn, hoursBefore(separation) * 60);
        return stretch(from, taken + separation.hoursAfterMedicine * 60, 'band', 26, 22);
    }));
}
function night({ wake, bed }) {
    const [up, down] = [minutesOf(wake), minutesOf(bed)];
    return stretch(down, up < down ? up + DAY : up, 'night', 32, 10);
}
/** A shape at a time of day: nested, so that its own size stays in pixels while its place is a share of the width. */
function shapeAt(time, shape) {
    return svg `<svg class="at" x=${at(minutesOf(time))} y="37" overflow="visible">${shape}</svg>`;
}
function strip(day) {
    const medicines = day.separations.flatMap(({ times }) => times);
    return html `<svg class="day" width="100%" height="78" aria-hidden="true" focusable="false">
    ${bands(day)}
    <rect class="track" x="0" y="32" width="100%" height="10" />
    ${night(day)}
    ${day.meals.map((time) => shapeAt(time, svg `<line class="meal" x1="0" x2="0" y1="-5" y2="5" />`))}
    ${medicines.map((time) => shapeAt(time, svg `<path class="medicine" d="M0-7 7 0 0 7-7 0z" />`))}
    ${day.plan.moments.map(({ at: time, mg }) => shapeAt(time, svg `<circle class="dose" r="8" /><text class="dose-label" y="-18" text-anchor="middle">${day.words.mg(mg)}</text>`))}
    ${AXIS_HOURS.map((hour) => svg `<text class="hour" x=${at(hour * 60)} y="74" text-anchor=${hour === 0 ? 'start' : hour === 24 ? 'end' : 'middle'}>${hour}</text>`)}
  </svg>`;
}
/** In the order of the visitor's own day: who works at night has dinner last, whatever the clock says. */
function entries({ words, plan, separations, takes, ...night }) {
    const doses = plan.moments.map(({ at: time, moment, mg }, index) => ({
        time,
        what: words.mg(mg),
        detail: words.result.plan.moments[moment],
        takes: takes?.[index],
        dose: true,
    }));
    const medicines = separations.flatMap(({ medicine, times }) => times.map((time) => ({ time, what: medicineName(words, medicine), detail: '', dose: false })));
    const turn = dayTurnsAt(night);
    const since = ({ time }) => minutesFrom(turn, minutesOf(time));
    return [...doses, ...medicines].sort((a, b) => since(a) - since(b));
}
function entryRow(words, { time, what, detail, takes, dose }) {
    return html `<li class="entry ${dose ? 'is-dose' : ''}">
    <span class="entry-time figures">${words.clock(time)}</span>
    <span
      ><span class="entry-what">${what}</span
      >${detail ? html ` <span class="muted">${detail}</span>` : nothing}${takes ? html `<span class="entry-takes">${takes}</span>` : nothing}</span
    >
  </li>`;
}
function legend({ words, separations }) {
    if (separations.length === 0)
        return nothing;
    const { plan } = words.result;
    const swatch = (shape) => html `<svg class="swatch" viewBox="-8 -8 16 16" aria-hidden="true">${shape}</svg>`;
    return html `<ul class="legend small muted" aria-hidden="true">
    <li>${swatch(svg `<circle class="dose" r="7" />`)}${plan.dose}</li>
    <li>${swatch(svg `<path class="medicine" d="M0-7 7 0 0 7-7 0z" />`)}${plan.medicine}</li>
    <li>${swatch(svg `<rect class="band" x="-8" y="-8" width="16" height="16" />`)}${plan.keepFree}</li>
  </ul>`;
}
/** A day as a strip, and as a list that says the same. */
function timeline(day) {
    return html `<figure class="timeline stack" part="timeline">
    ${strip(day)} ${legend(day)}
    <ol class="entries">
      ${entries(day).map((entry) => entryRow(day.words, entry))}
    </ol>
  </figure>`;
}
const timelineStyles = css `
  .day,
  .legend .swatch {
    direction: ltr;
  }

  .day text {
    fill: currentColor;
    font-size: 0.8125em;
    font-variant-numeric: tabular-nums;
  }

  .day .hour {
    opacity: 0.72;
  }

  .day .dose-label {
    font-weight: 650;
  }

  .day .track {
    rx: 5px;
  }

  .night {
    fill: color-mix(in srgb, currentColor 16%, transparent);
  }

  .band {
    fill: color-mix(in srgb, var(--_caution) 24%, transparent);
    rx: 3px;
  }

  .meal {
    stroke: currentColor;
    stroke-width: 2px;
    opacity: 0.45;
  }

  .medicine {
    fill: var(--_caution);
  }

  .dose {
    fill: var(--_accent);
  }

  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 1.2em;
  }

  .legend li {
    display: flex;
    align-items: center;
    gap: 0.45em;
  }

  .entries {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    column-gap: 1em;
  }

  .entry {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
    padding-block: 0.5em;
    border-block-start: 1px solid var(--_line);
  }

  .entry-time {
    white-space: nowrap;
    color: var(--_muted);
  }

  .is-dose .entry-what {
    font-weight: 650;
  }

  .entry-takes {
    display: block;
  }
`;

function gapText(words, { medicine, hoursAfterMedicine, hoursBeforeMedicine }) {
    const { plan } = words.result;
    const name = medicineName(words, medicine);
    if (hoursBeforeMedicine === null)
        return plan.medicineFirst({ medicine: name, hours: hoursAfterMedicine });
    return plan.gapBoth({ medicine: name, hoursAfter: hoursAfterMedicine, hoursBefore: hoursBeforeMedicine });
}
function assumed(words, { medicine, times }) {
    const named = times.map((time) => words.clock(time));
    return words.result.plan.assumedTimes({
        medicine: medicineName(words, medicine),
        times: words.list(named),
    });
}
function stopSign(words, finding, help) {
    return lookUp(words.result.plan.stopSigns, finding)?.(help) ?? finding;
}
/** What is taken at bedtime has no meal to go with. */
function takeWith(words, { moments }) {
    const atMeals = moments.every(({ moment }) => moment !== 'bedtime');
    return atMeals ? words.result.plan.withMeal : words.calendar.withWater;
}
/** What is taken already has no start. */
function planRules(words, plan) {
    const texts = words.result.plan;
    const { elementalMgPerDay: mg, startMgPerDay, startDays, reviewAfterDays, moments } = plan;
    return [
        ...(startDays > 0 ? [texts.start({ days: startDays, mg: startMgPerDay, thenMg: mg })] : []),
        ...(moments.length > 1 ? [texts.split({ mg, times: moments.length })] : []),
        takeWith(words, plan),
        texts.lower,
        texts.review({ days: reviewAfterDays }),
    ];
}
function stopping({ words, plan, help }) {
    return html `<p>${words.result.plan.stopWhen}</p>
    <ul class="bullets">
      ${plan.stopWhen.map((finding) => html `<li>${stopSign(words, finding, help)}</li>`)}
    </ul>`;
}
/** Beside products this would promise an effect, or speak of too little. */
function toldApart({ words, knowledge, claims }) {
    const { trials, alcohol } = words.result.plan;
    return claims === 'education' ? { term: trials(knowledge.besideAdvice.trials), drinks: alcohol } : {};
}
/** What helps to keep to it; quiet, for nothing of it decides anything. */
function keeping(shown) {
    const { goodToKnow, keeping: texts } = shown.words.result.plan;
    const apart = toldApart(shown);
    const rows = Object.entries(texts).map(([id, { title, text }]) => ({
        title,
        text: [text, apart[id]].filter(Boolean).join(' '),
    }));
    return disclosure(goodToKnow, html `<dl class="keeping small">
      ${rows.map(({ title, text }) => html `<div>
            <dt>${title}</dt>
            <dd>${text}</dd>
          </div>`)}
    </dl>`, 'keeping');
}
/** What the sentences of a plan rest on. */
function planSources({ plan, besideAdvice }, claims) {
    const { keeping: kept, trials, alcohol } = besideAdvice;
    const apart = claims === 'education' ? [...trials.sources, ...alcohol.sources] : [];
    return [...plan.sources, ...kept.sources, ...apart];
}
/** How much, when, and when not. */
function planSection(shown) {
    const { words, knowledge, facts, plan, takes } = shown;
    const texts = words.result.plan;
    const separations = separationsOf(knowledge, facts);
    const assumptions = separations.filter(({ medicine, times }) => !facts.medicineTimes?.[medicine] && times.length > 0);
    return html `<section class="block" part="plan" aria-labelledby="plan">
    <div>
      <h3 id="plan" tabindex="-1">${texts.heading}</h3>
      <p class="dose-total figures">${texts.total({ mg: plan.elementalMgPerDay })}</p>
    </div>
    ${timeline({
        words,
        plan,
        separations,
        meals: facts.meals ?? knowledge.plan.defaultMeals,
        wake: facts.wake ?? knowledge.plan.defaultWake,
        bed: facts.bed ?? knowledge.plan.defaultBed,
        ...(takes && { takes }),
    })}
    ${separations.length > 0
        ? html `<ul class="bullets">
            ${separations.map((one) => html `<li>${gapText(words, one)}</li>`)}
            ${assumptions.map((one) => html `<li class="muted">${assumed(words, one)}</li>`)}
          </ul>`
        : nothing}
    <div class="pair">
      <ul class="bullets">
        ${planRules(words, plan).map((rule) => html `<li>${rule}</li>`)}
      </ul>
      <div class="stack">${stopping(shown)}</div>
    </div>
    <p class="small muted">${texts.elemental}${facts.meals ? '' : ` ${texts.assumedMeals}`}</p>
    ${keeping(shown)} ${shown.actions ?? nothing}
  </section>`;
}
const planStyles = css `
  .keeping {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17em), 1fr));
    gap: var(--_space) calc(var(--_space) * 2);
  }

  .keeping dt {
    font-weight: 600;
  }
`;

/** Not hidden, for browsers do not print what they do not draw; a point in a corner, so that nothing moves or scrolls. */
const frameStyles = css `
  .print-frame {
    position: fixed;
    inset: 0 auto auto 0;
    inline-size: 1px;
    block-size: 1px;
    border: 0;
    opacity: 0;
    pointer-events: none;
  }
`;
/** The last one that began; whoever prints again is done with it. */
let last = null;
/** A frame that lasts from the click until the paper, or until its element goes. */
class Print {
    #alone;
    #root;
    #frame = document.createElement('iframe');
    constructor(alone) {
        this.#alone = alone;
        this.#root = alone.host.renderRoot;
        this.#frame.className = 'print-frame';
        this.#frame.title = alone.title;
        this.#frame.tabIndex = -1;
        this.#frame.setAttribute('aria-hidden', 'true');
        // At once, but for an older Firefox: it first puts another empty document in place of this one.
        this.#frame.addEventListener('load', this.#print, { once: true });
    }
    begin() {
        const { styleSheet } = frameStyles;
        if (styleSheet)
            this.#root.adoptedStyleSheets = [...this.#root.adoptedStyleSheets, styleSheet];
        this.#alone.host.addController(this);
        // Before all that Lit drew: what stands behind that goes when Lit draws something else.
        this.#root.prepend(this.#frame);
    }
    end() {
        if (last === this)
            last = null;
        this.#frame.remove();
        this.#alone.host.removeController(this);
        const { styleSheet } = frameStyles;
        this.#root.adoptedStyleSheets = this.#root.adoptedStyleSheets.filter((sheet) => sheet !== styleSheet);
    }
    hostDisconnected() {
        this.end();
    }
    #print = () => {
        try {
            const window = this.#frame.contentWindow;
            this.#fill(window);
            // The browser still has the frame in its hands while it tells of this.
            window.addEventListener('afterprint', () => setTimeout(() => this.end()), { once: true });
            window.print();
        }
        catch (error) {
            this.end();
            failed$1(error);
        }
    };
    /** No markup from a string; the styles belong to the frame's own window, as a strict policy asks. */
    #fill({ document, CSSStyleSheet }) {
        const { title, lang, content, styles, arrange } = this.#alone;
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(styles.cssText);
        document.adoptedStyleSheets = [sheet];
        document.title = title;
        document.documentElement.lang = lang;
        render(content, document.body, { creationScope: document });
        arrange?.(document);
    }
}
const failed$1 = (error) => warn('This could not be printed.', error);
/**
 * Prints this and nothing else. The page stays as it is, and no style of it reaches the paper: it is a document of its
 * own in a frame without an address. The frame goes once it is printed, and at the latest when another one is or when its
 * element leaves the page.
 */
function printAlone(alone) {
    try {
        last?.end();
        last = new Print(alone);
        last.begin();
    }
    catch (error) {
        last = null;
        failed$1(error);
    }
}

/** More than fill a page: what does not fit stays unseen. */
const RULED_LINES = 30;
const RULES = upTo(RULED_LINES).map(() => html `<div class="rule"></div>`);
/** From large to small; the smallest is still easy to read. */
const SIZES = ['roomy', 'close', 'dense', 'tight'];
/** For what runs on anyway. */
const ORDINARY_SIZE = 'close';
/** Of A4 less its margins, with some room for a printer that sets letters wider than the screen. */
const PAGE_PIXELS = (266 / 25.4) * 96;
const USUAL_NIGHT = { bed: '23:00', wake: '07:00' };
function head$1({ words, title, outcome, text }) {
    const date = new Intl.DateTimeFormat(words.lang, { dateStyle: 'long' }).format(new Date());
    return html `<header>
    <div class="masthead">
      <p class="title">${title}</p>
      <p class="name">${words.sheet.name}<span class="line"></span></p>
      <p>${words.sheet.printed({ date })}</p>
    </div>
    <h1>${outcome}</h1>
    ${text ? html `<p class="lead">${text}</p>` : nothing}
  </header>`;
}
function figures({ words, figures: list }) {
    if (list.length === 0)
        return nothing;
    return html `<section>
    <h2>${words.sheet.figures}</h2>
    <dl class="figures">
      ${list.map(({ label, value }) => html `<div class="figure">
            <dt>${label}</dt>
            <dd>${value}</dd>
          </div>`)}
    </dl>
  </section>`;
}
function hoursText({ sheet: texts }, { hoursAfterMedicine: hoursAfter, hoursBeforeMedicine: hoursBefore }) {
    if (hoursBefore === null)
        return texts.hoursLater({ hours: hoursAfter });
    return hoursBefore === hoursAfter
        ? texts.hoursApart({ hours: hoursAfter })
        : texts.hoursAfterAndBefore({ hoursAfter, hoursBefore });
}
/** The visitor's day from its morning to its night; what has no time of its own comes last. */
function rowsOf({ words, separations, takes, night = USUAL_NIGHT }, plan) {
    const doses = plan.moments.map(({ at, moment, mg }, index) => {
        const what = [words.result.plan.moments[moment], takes?.[index]].filter(Boolean).join(': ');
        return { time: at, what, magnesium: words.mg(mg), dose: true };
    });
    const medicines = separations.flatMap((separation) => {
        const what = medicineName(words, separation.medicine);
        const magnesium = hoursText(words, separation);
        const times = separation.times.length === 0 ? [null] : separation.times;
        return times.map((time) => ({ time, what, magnesium, dose: false }));
    });
    const turn = dayTurnsAt(night);
    const since = ({ time }) => (time === null ? Infinity : minutesFrom(turn, minutesOf(time)));
    return [...doses, ...medicines].sort((a, b) => since(a) - since(b));
}
function scheduleRow(words, { time, what, magnesium, dose }) {
    return html `<tr class=${dose ? 'dose' : 'medicine'}>
    <td class="time">${time === null ? '\u2013' : words.clock(time)}</td>
    <td>${what}</td>
    <td>${magnesium}</td>
  </tr>`;
}
function rules$1({ words, separations }, plan) {
    const texts = words.result.plan;
    const { elementalMgPerDay: thenMg, startMgPerDay: mg, startDays: days, reviewAfterDays } = plan;
    return [
        ...(days > 0 ? [texts.start({ days, mg, thenMg })] : []),
        takeWith(words, plan),
        texts.lower,
        words.calendar.review({ days: reviewAfterDays }),
        ...(separations.length > 0 ? [words.sheet.medicineTimes] : []),
    ];
}
function schedule(parts) {
    const { words, plan, help = { emergency: '112' } } = parts;
    if (!plan)
        return nothing;
    const texts = words.result.plan;
    return html `<section>
    <h2>${words.sheet.plan}<span class="aside">${texts.total({ mg: plan.elementalMgPerDay })}</span></h2>
    <table>
      <thead>
        <tr>
          <th scope="col">${words.sheet.time}</th>
          <th scope="col">${words.sheet.what}</th>
          <th scope="col">${words.sheet.magnesium}</th>
        </tr>
      </thead>
      <tbody>
        ${rowsOf(parts, plan).map((row) => scheduleRow(words, row))}
      </tbody>
    </table>
    <div class="columns">
      <ul class="item">
        ${rules$1(parts, plan).map((text) => html `<li>${text}</li>`)}
      </ul>
      ${plan.stopWhen.length > 0
        ? html `<div class="item">
              <p><strong>${texts.stopWhen}</strong></p>
              <ul>
                ${plan.stopWhen.map((id) => html `<li>${stopSign(words, id, help)}</li>`)}
              </ul>
            </div>`
        : nothing}
    </div>
  </section>`;
}
/* ------------------------------------------------------------------ text */
function findings(heading, list = []) {
    if (list.length === 0)
        return nothing;
    return html `<section>
    <h2>${heading}</h2>
    <div class=${list.length > 1 ? 'columns' : ''}>
      ${list.map(({ title, text }) => html `<p class="finding"><strong>${title}</strong> ${text}</p>`)}
    </div>
  </section>`;
}
function answers({ words, answers: list }) {
    if (list.length === 0)
        return nothing;
    return html `<section>
    <h2>${words.sheet.answers}</h2>
    <dl class="columns">
      ${list.map(({ label, value }) => html `<div class="item answer">
            <dt>${label}</dt>
            <dd>${value}</dd>
          </div>`)}
    </dl>
  </section>`;
}
/** What they have in common is said once. */
function sources({ words, sources: list }) {
    if (list.length === 0)
        return nothing;
    const byStanding = new Map();
    for (const { title, standing } of list)
        byStanding.set(standing, [...(byStanding.get(standing) ?? []), title]);
    return html `<section class="sources">
    <h2>${words.result.sources.heading}</h2>
    ${[...byStanding].map(([standing, titles]) => html `<p>${standing ? html `<strong>${standing}:</strong> ` : nothing}${titles.join('; ')}.</p>`)}
  </section>`;
}
/**
 * One page for what is ordinary: the lines to write on take what is left. Where there is too much for a page it runs on.
 */
function sheet(parts) {
    const { words, knowledge } = parts;
    return html `<main class="sheet ${ORDINARY_SIZE}">
    <div class="row">
      <div class="cell">
        ${head$1(parts)} ${figures(parts)} ${schedule(parts)} ${findings(words.sheet.findings, parts.findings)}
        ${findings(words.result.goodToKnow, parts.goodToKnow)} ${answers(parts)} ${sources(parts)}
      </div>
    </div>
    <div class="row rest">
      <div class="cell notes">
        <h2>${words.sheet.notes}</h2>
        <div class="rules" aria-hidden="true">${RULES}</div>
      </div>
    </div>
    <footer class="row">
      <div class="cell foot">
        <p>${words.result.purpose}</p>
        <p>${words.sheet.knowledge(knowledge)}</p>
      </div>
    </footer>
  </main>`;
}
/**
 * Black on white, in sizes of paper. A table in style, for a table alone runs on over pages in every browser and also
 * gives one row what the others leave.
 */
const sheetStyles = css `
  @page {
    size: A4;
    margin: 14mm;
  }

  :root {
    color-scheme: only light;
    color: #000;
    background: #fff;
  }

  * {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
  }

  body {
    font:
      9.5pt/1.4 system-ui,
      'Helvetica Neue',
      Arial,
      sans-serif;
    overflow-wrap: anywhere;
    font-variant-numeric: tabular-nums;
    -webkit-text-size-adjust: 100%;
  }

  .sheet {
    display: table;
    inline-size: 100%;
    block-size: min(264mm, calc(100vh - 5mm));
  }

  /* As wide as on paper, to see how much it is. */
  @media screen {
    .sheet {
      inline-size: 182mm;
    }
  }

  .close {
    font-size: 8.75pt;
  }

  .dense {
    font-size: 8pt;
    line-height: 1.32;
  }

  .tight {
    font-size: 7.5pt;
    line-height: 1.3;
  }

  .row {
    display: table-row;
  }

  .rest {
    block-size: 100%;
  }

  .cell {
    display: table-cell;
  }

  section {
    margin-block-start: 1.5em;
  }

  :is(.dense, .tight) section {
    margin-block-start: 0.95em;
  }

  h1 {
    margin-block: 0.35em 0.3em;
    font-size: 1.75em;
    font-weight: 650;
    line-height: 1.2;
    letter-spacing: -0.012em;
    text-wrap: balance;
  }

  h2 {
    padding-block-end: 0.3em;
    margin-block-end: 0.5em;
    border-block-end: 0.75pt solid #000;
    font-size: 1em;
    font-weight: 650;
    break-after: avoid;
  }

  strong {
    font-weight: 650;
  }

  p,
  dd {
    orphans: 2;
    widows: 2;
  }

  .masthead,
  .foot {
    color: #444;
    font-size: 0.9em;
  }

  .masthead {
    display: flex;
    gap: 2em;
    padding-block-end: 0.9em;
    border-block-end: 2.25pt solid #000;
  }

  .name {
    display: flex;
    flex: 1;
    gap: 0.6em;
  }

  .line {
    flex: 1;
    border-block-end: 0.5pt solid #777;
  }

  .title {
    color: #000;
    font-weight: 650;
  }

  .aside {
    float: right;
    font-weight: 400;
  }

  .lead {
    font-size: 1.1em;
  }

  .figures {
    display: table;
    table-layout: fixed;
    inline-size: 100%;
  }

  .figure {
    display: table-cell;
    padding-inline-end: 1em;
  }

  .figure dt {
    color: #444;
    font-size: 0.9em;
  }

  .figure dd {
    font-size: 1.25em;
    font-weight: 650;
  }

  table {
    inline-size: 100%;
    margin-block-end: 0.7em;
    border-collapse: collapse;
    /* A document without a doctype gives tables a letter of their own. */
    font: inherit;
    color: inherit;
  }

  th,
  td {
    padding: 0.3em 1em 0.3em 0;
    border-block-end: 0.5pt solid #bbb;
    text-align: start;
    vertical-align: baseline;
  }

  th {
    padding-block-start: 0;
    color: #444;
    font-size: 0.9em;
    font-weight: 400;
  }

  tr {
    break-inside: avoid;
  }

  .dose td {
    font-weight: 650;
  }

  .time {
    white-space: nowrap;
  }

  th:first-child {
    inline-size: 16%;
  }

  th:last-child {
    inline-size: 44%;
  }

  .columns {
    columns: 2;
    column-gap: 8mm;
  }

  .item,
  .finding {
    padding-block-end: 0.4em;
  }

  .item {
    break-inside: avoid;
  }

  .tight :is(.item, .finding) {
    padding-block-end: 0.25em;
  }

  li {
    margin-inline-start: 1.3em;
  }

  .answer {
    display: flex;
    gap: 0.8em;
  }

  .answer dt {
    flex: none;
    inline-size: 34%;
    color: #444;
  }

  .sources {
    color: #444;
    font-size: max(6pt, 0.78em);
    line-height: 1.25;
  }

  .sources h2 {
    padding: 0;
    margin: 0;
    border: 0;
  }

  .notes {
    position: relative;
    block-size: 18mm;
    padding-block-start: 1.5em;
    break-inside: avoid;
  }

  .tight .notes {
    block-size: 14mm;
    padding-block-start: 1em;
  }

  .rules {
    position: absolute;
    inset: 3em 0 0.8em;
    overflow: hidden;
  }

  .rule {
    block-size: 7.5mm;
    border-block-end: 0.5pt solid #bbb;
  }

  .foot {
    padding-block-start: 0.6em;
    border-block-start: 0.5pt solid #000;
    font-size: 0.8em;
  }
`;
/** What is known of a day, named as beside the bars on the screen. */
function sheetFigures(words, figures) {
    const { intake } = words.result;
    const { foodMg, foodLowMg = foodMg, foodHighMg = foodMg, proposedMg } = figures;
    const { supplementMg, supplementMgHigh = supplementMg } = figures;
    const { referenceLowMg, referenceHighMg, limitMg } = figures;
    const written = (low, high) => words.mgRange(low, high);
    const range = (label, low, high) => low === undefined || high === undefined ? [] : [{ label, value: written(low, high) }];
    const taken = supplementMg === undefined || supplementMgHigh === undefined
        ? undefined
        : sumOf(written, { lowMg: supplementMg, highMg: supplementMgHigh, upperLevelMg: limitMg });
    return [
        ...range(intake.food, foodLowMg, foodHighMg),
        ...(taken === undefined ? [] : [{ label: intake.supplement, value: taken }]),
        ...range(intake.proposed, proposedMg, proposedMg),
        ...range(intake.reference, referenceLowMg, referenceHighMg),
        ...range(intake.upperLevel, limitMg, limitMg),
    ];
}
/** The largest letter with which it is one page, or no more than so many. */
function fit({ body }, pages = 1) {
    const main = body.querySelector('.sheet');
    if (!main)
        return;
    const set = (size) => void (main.className = `sheet ${size}`);
    const fits = (size) => {
        set(size);
        return main.offsetHeight <= PAGE_PIXELS * pages;
    };
    if (!SIZES.some(fits))
        set(ORDINARY_SIZE);
}
/** Prints the sheet alone; the page stays as it is. */
function printSheet(host, parts) {
    const { title, words } = parts;
    const arrange = (paper) => fit(paper);
    printAlone({ host, title, lang: words.lang, content: sheet(parts), styles: sheetStyles, arrange });
}

const DAYS_A_WEEK = 7;
/** Steps in which amounts are named. */
const STEP_MG = 5;
/** What is taken at each moment while less is taken at first; what does not divide goes to the last. */
function firstAmounts({ moments, elementalMgPerDay, startMgPerDay }) {
    const share = startMgPerDay / elementalMgPerDay;
    const amounts = moments.map(({ mg }) => Math.floor((mg * share) / STEP_MG) * STEP_MG);
    const rest = startMgPerDay - amounts.reduce((sum, mg) => sum + mg, 0);
    return amounts.map((mg, index) => (index === amounts.length - 1 ? mg + rest : mg));
}
/** What is taken at each moment of a day, which are counted from 1. */
const amountsOn = (plan, day) => day <= plan.startDays ? firstAmounts(plan) : plan.moments.map(({ mg }) => mg);
function rules({ words, plan, takes = [] }) {
    const { plan: texts } = words.result;
    const { startDays: days, startMgPerDay: mg, elementalMgPerDay: thenMg, reviewAfterDays } = plan;
    const taken = plan.moments.flatMap(({ at, moment }, index) => takes[index] ? [`${words.clock(at)}, ${texts.moments[moment]}: ${takes[index]}`] : []);
    return [
        ...taken,
        ...(days > 0 ? [texts.start({ days, mg, thenMg })] : []),
        takeWith(words, plan),
        texts.keeping.missed.text,
        texts.lower,
        words.calendar.review({ days: reviewAfterDays }),
    ];
}
function head(diary) {
    const { words, plan, help, claims } = diary;
    const { plan: texts } = words.result;
    const weeks = Math.ceil(plan.reviewAfterDays / DAYS_A_WEEK);
    const lineAfter = (text) => html `<p class="name">${text}<span class="line"></span></p>`;
    return html `<header>
      <div class="masthead">
        <p class="title">${words.diary.title({ weeks })}</p>
        ${lineAfter(words.sheet.name)} ${lineAfter(words.diary.begun)}
      </div>
      <h1>${texts.total({ mg: plan.elementalMgPerDay })}</h1>
      <p class="purpose">${words.result.purpose}</p>
    </header>
    <section class="columns">
      <ul class="item">
        ${rules(diary).map((text) => html `<li>${text}</li>`)}
      </ul>
      <div class="item">
        <p><strong>${texts.stopWhen}</strong></p>
        <ul>
          ${plan.stopWhen.map((id) => html `<li>${stopSign(words, id, help)}</li>`)}
        </ul>
      </div>
    </section>
    ${claims === 'education' ? html `<section class="topic">${lineAfter(words.diary.topic)}</section>` : nothing}`;
}
const BOX = html `<span class="box"></span>`;
const isWithFood = ({ moments }) => moments.some(({ moment }) => moment !== 'bedtime');
function columns$1({ words, plan, claims }) {
    const { diary: texts } = words;
    const column = (name, text) => html `<th scope="col" class=${name}>${text}</th>`;
    return html `<tr>
    <td class="week"></td>
    ${column('number', texts.day)} ${column('date', texts.date)}
    ${plan.moments.map(({ at, moment }) => html `<th scope="col" class="moment">
          <strong>${words.clock(at)}</strong> ${words.result.plan.moments[moment]}
        </th>`)}
    ${isWithFood(plan) ? column('with-food', texts.withFood) : nothing} ${column('stool', texts.stool)}
    ${claims === 'education' ? column('mark', texts.topicMark) : nothing} ${column('', texts.note)}
  </tr>`;
}
function dayRow({ words, plan, claims }, day) {
    const first = (day - 1) % DAYS_A_WEEK === 0;
    const span = Math.min(DAYS_A_WEEK, plan.reviewAfterDays - day + 1);
    const index = Math.ceil(day / DAYS_A_WEEK);
    const week = first
        ? html `<th scope="rowgroup" class="week" rowspan=${span}>${words.diary.week({ index })}</th>`
        : nothing;
    return html `<tr class=${first ? 'first' : ''}>
    ${week}
    <th scope="row" class="number">${words.number(day)}</th>
    <td></td>
    ${amountsOn(plan, day).map((mg) => html `<td class="dose">${BOX}${words.mg(mg)}</td>`)}
    ${isWithFood(plan) ? html `<td>${BOX}</td>` : nothing}
    <td></td>
    ${claims === 'education' ? html `<td></td>` : nothing}
    <td></td>
  </tr>`;
}
/** On which day it begins nobody knows: days are counted, and their dates written in. */
function days(diary) {
    const all = upTo(diary.plan.reviewAfterDays).map((index) => index + 1);
    const few = diary.plan.moments.length <= 2;
    return html `<table class=${few ? 'days few' : 'days'}>
    <thead>
      ${columns$1(diary)}
    </thead>
    <tbody>
      ${all.map((day) => dayRow(diary, day))}
    </tbody>
  </table>`;
}
/**
 * A page to tick off each day until the review. There is no column for a symptom beside products: that would promise that
 * something is going to change.
 */
function diaryPage(diary) {
    const { words, knowledge } = diary;
    return html `<main class="sheet close">
    <div class="row">
      <div class="cell">${head(diary)} ${days(diary)}</div>
    </div>
    <footer class="row">
      <div class="cell foot">
        <p>${words.sheet.knowledge(knowledge)}</p>
      </div>
    </footer>
  </main>`;
}
const diaryStyles = css `
  ${sheetStyles}

  section {
    margin-block: 0.9em;
  }

  .purpose {
    color: #444;
  }

  .topic .line {
    flex: 0 1 24em;
  }

  .days {
    table-layout: fixed;
    margin-block-end: 0.6em;
  }

  .days :is(th, td) {
    inline-size: auto;
    padding: 0 0.4em;
    border: 0.5pt solid #bbb;
    vertical-align: middle;
  }

  .days thead > tr > * {
    padding-block: 0.4em;
    vertical-align: bottom;
    color: #000;
    line-height: 1.25;
    hyphens: auto;
  }

  .days tbody tr {
    block-size: 6mm;
  }

  .days .first > * {
    border-block-start: 1pt solid #000;
  }

  .days .week {
    inline-size: 16mm;
    white-space: nowrap;
  }

  .days tbody .week {
    padding-block: 0.5em;
    vertical-align: top;
    color: #000;
    font-weight: 650;
  }

  .days .number {
    inline-size: 9mm;
    text-align: end;
  }

  .days :is(.date, .mark) {
    inline-size: 19mm;
  }

  /* Several have to share what there is. */
  .few .moment {
    inline-size: 25mm;
  }

  .days .with-food {
    inline-size: 12mm;
  }

  .days .stool {
    inline-size: 24mm;
  }

  .days .dose {
    font-weight: 400;
    white-space: nowrap;
  }

  .box {
    display: inline-block;
    inline-size: 3.4mm;
    block-size: 3.4mm;
    margin-inline-end: 0.5em;
    border: 0.75pt solid #000;
    border-radius: 0.6mm;
    vertical-align: -0.5mm;
  }

  :is(.dense, .tight) .days tbody tr {
    block-size: 5.6mm;
  }
`;
/** Prints the page alone; the page on the screen stays as it is. */
function printDiary(host, diary) {
    const { words, plan } = diary;
    const title = words.diary.title({ weeks: Math.ceil(plan.reviewAfterDays / DAYS_A_WEEK) });
    const arrange = (paper) => fit(paper);
    printAlone({ host, title, lang: words.lang, content: diaryPage(diary), styles: diaryStyles, arrange });
}

/** What a page may hold on to: a deep, frozen copy with nothing of ours in it, and never a trace. */
function plainCopy(value) {
    if (typeof value !== 'object' || value === null)
        return value;
    if (Array.isArray(value))
        return Object.freeze(value.map(plainCopy));
    const entries = Object.entries(value).filter(([key, entry]) => key !== 'trace' && entry !== undefined);
    return Object.freeze(Object.fromEntries(entries.map(([key, entry]) => [key, plainCopy(entry)])));
}

const withheld = [
    'ask-professional',
    'emergency',
    'incomplete',
];
const told$1 = (outcome) => withheld.includes(outcome) ? 'withheld' : outcome;
/**
 * A host that wrote what makes an outcome stricter would read an answer off the outcome. Whether the rule was true would
 * tell as much as its result, so beside such rules no outcome is told.
 */
const isOutcomeTelling = ({ host }) => host !== undefined &&
    (host.outcomes.length > 0 || Object.values(host.findings).some(({ severity }) => severity === 'stop'));
/** The same of an order that hangs on an answer, whether or not it was given. */
const ordersByAnswers = ({ host }) => Object.values(host?.weights ?? {}).some(({ when }) => 'all' in when);
/**
 * A form that is out for some visitors would tell by its absence who is one of them: pregnant, for one. So nobody's page
 * hears of it. The properties of forms are known to all; what a rule needs besides is an answer.
 */
function isOutForSome({ forms, rules }, id) {
    const form = forms[id];
    if (!form)
        return false;
    const seen = { ...formFacts(id, form) };
    return Object.values(rules.choice).some(({ rejects, when }) => rejects === true && truthOf(when, seen) === 'unknown');
}
/** The same of products: with other actives they are not for who is pregnant or takes a medicine. */
const isProductForSome = (knowledge, product) => (product.otherActives ?? []).length > 0 || formsOf(product).some((id) => isOutForSome(knowledge, id));
function forAll(forms, knowledge, catalog) {
    const products = (catalog?.products ?? []).filter((product) => isProductForSome(knowledge, product));
    const forSome = new Set(products.map(({ id }) => id));
    return forms
        .filter(({ id }) => !isOutForSome(knowledge, id))
        .map((form) => ({ ...form, reasons: [], products: form.products.filter(({ id }) => !forSome.has(id)) }));
}
/** A medicine and the hours of a day choose the moments, so an empty list is all that tells of neither. */
const withoutMoments = (plan) => ({ ...plan, moments: [], gaps: [] });
/** The shape stays and what tells of health goes. */
function emptiedForms(recommendation, knowledge, catalog) {
    const { outcome, forms, plan } = recommendation;
    const isHeld = isOutcomeTelling(knowledge);
    const isTelling = isHeld || ordersByAnswers(knowledge);
    return {
        ...recommendation,
        outcome: isHeld ? 'withheld' : told$1(outcome),
        forms: isTelling ? [] : forAll(forms, knowledge, catalog),
        rejected: [],
        plan: isHeld ? null : plan && withoutMoments(plan),
        foods: [],
        findings: [],
        missing: [],
    };
}
/** Where a standard has several levels, which one holds tells of an age. */
const isLevelForAll = ({ upperLevels }, { standard }) => new Set(upperLevels[standard].flatMap(({ mgPerDay }) => mgPerDay ?? [])).size === 1;
/**
 * Here the plan and the amounts go too: they repeat what the visitor entered, and the reference intake tells of sex and
 * pregnancy. Beside a withheld outcome the level would tell which one it is.
 */
function emptiedDose(recommendation, knowledge) {
    const outcome = isOutcomeTelling(knowledge) ? 'withheld' : told$1(recommendation.outcome);
    const isLevelTold = outcome !== 'withheld' && isLevelForAll(knowledge, recommendation);
    return {
        ...recommendation,
        outcome,
        upperLevelMg: isLevelTold ? recommendation.upperLevelMg : null,
        foodMg: null,
        supplementMg: null,
        supplementMgHigh: null,
        referenceMg: null,
        plan: null,
        findings: [],
        missing: [],
    };
}
/** What somebody eats is what the visitor entered, and the reference intake tells of sex and pregnancy. */
const emptiedFoods = (recommendation) => ({
    ...recommendation,
    foods: [],
    totalMg: null,
    referenceMg: null,
    share: null,
});
function emptied(recommendation, knowledge, catalog) {
    switch (recommendation.kind) {
        case 'forms':
            return emptiedForms(recommendation, knowledge, catalog);
        case 'dose':
            return emptiedDose(recommendation, knowledge);
        case 'foods':
            return emptiedFoods(recommendation);
    }
}
const withoutMark = (value) => Array.isArray(value) ? value.filter((entry) => entry !== NOT_ALL) : value;
/** Answers to a host's own questions stand together, as a host may give them. */
function answered(facts) {
    const entries = Object.entries(facts).map(([key, value]) => [key, withoutMark(value)]);
    const own = entries
        .filter(([key]) => isOwnFact(key))
        .map(([key, value]) => [key.slice('own.'.length), value]);
    const others = entries.filter(([key]) => !isOwnFact(key));
    return Object.fromEntries([
        ...others,
        ...(own.length > 0 ? [['own', Object.fromEntries(own)]] : []),
    ]);
}
function forEvent(recommendation, level, consent, facts, knowledge = magnesium, catalog = null) {
    if (level === 'result')
        return plainCopy(emptied(recommendation, knowledge, catalog));
    const withAnswers = level === 'answers' && consent;
    return plainCopy(withAnswers ? { ...recommendation, facts: answered(facts) } : recommendation);
}

/** No advice rather than half an advice. */
function failed(words, restart) {
    return html `<section class="screen" part="failed" aria-labelledby="heading">
    <h2 id="heading" tabindex="-1" part="heading">${words.quiz.failed.title}</h2>
    <p class="lead">${words.quiz.failed.text}</p>
    <div><button class="button primary" type="button" @click=${restart}>${words.quiz.restart}</button></div>
  </section>`;
}

const pixels = (length) => Number.parseFloat(length) || 0;
/** What the page says that a bar of its own takes of the top of the screen. */
function barAbove(frame) {
    const { scrollMarginTop, fontSize } = getComputedStyle(frame);
    const { scrollPaddingTop } = getComputedStyle(document.documentElement);
    return Math.max(0, pixels(scrollMarginTop) - pixels(fontSize), pixels(scrollPaddingTop));
}
/** Something of the page that nobody told of stands over it. */
function isCovered(element) {
    const { left, top, height } = element.getBoundingClientRect();
    const [x, y] = [left + 1, top + height / 2];
    const onTop = document.elementFromPoint(x, y);
    return onTop !== null && !element.contains(element.getRootNode().elementFromPoint(x, y));
}
/**
 * Focus goes with the step, so that a screen reader reads the new heading and the next Tab starts there. The page
 * scrolls only when the top of the element is out of sight.
 */
function focusHeading(root) {
    const heading = root.querySelector('#heading');
    heading?.focus({ preventScroll: true });
    const frame = root.querySelector('.frame');
    if (!frame)
        return;
    const { top } = frame.getBoundingClientRect();
    if (top < barAbove(frame) || top >= innerHeight)
        frame.scrollIntoView({ block: 'start' });
    if (heading && isCovered(heading))
        heading.scrollIntoView({ block: 'center' });
}
/** For where a browser shows the caret alone, and not the field: it may be below a bar that goes along. */
function uncover({ target }) {
    const field = target;
    if (isCovered(field))
        field.scrollIntoView({ block: 'nearest' });
}
/** The first control that has to be mended, in the whole element or in a part of it. */
function focusProblem(root, part = '.ask') {
    const invalid = root.querySelector(`${part} [aria-invalid="true"]`);
    // A group of radios is marked as a whole and focused at its first.
    const control = invalid?.matches('fieldset') ? invalid.querySelector('input') : invalid;
    (control ?? root.querySelector(`${part} :is(.choices input, .field)`))?.focus();
}
function focusOn(root, selector) {
    root.querySelector(selector)?.focus();
}
/** And what stands below it comes into sight. */
function focusHigh(root, selector) {
    const target = root.querySelector(selector);
    target?.focus({ preventScroll: true });
    target?.scrollIntoView({ block: 'start' });
}
/** A row was added: its first control. One was removed: the button that adds them. */
function focusAddedRow(root, added) {
    focusOn(root, added ? '.supplement:last-of-type :is(textarea, select, input)' : '#add-supplement');
}

const EUROPE = { emergency: '112' };
/** The numbers of a country; 112 and no crisis number where the country is not known or not listed. */
function localNumbers(country) {
    const table = emergencyNumbers;
    return country !== null && Object.hasOwn(table, country) ? table[country] : undefined;
}
/** The same, as the sentences of findings want them. */
function helpNumbersFor(country) {
    const local = localNumbers(country);
    if (!local)
        return EUROPE;
    const { numbers, site } = local.crisisLine;
    return { emergency: local.emergency, crisis: numbers[0], crisisSite: site };
}
/** A number as a link that dials: spaces and dashes are for the eye. */
const telHref = (number) => `tel:${number.replace(/[^\d+]/g, '')}`;

/**
 * Draws, and keeps what is in sight where it is: what changes out of sight above must not push away what a finger is
 * about to touch. Most browsers do so by themselves; Safari does not.
 * @param anchor what has to stay in its place, once its beginning has been scrolled out of sight
 */
function keepPlace(anchor, draw) {
    const { style } = document.documentElement;
    const before = anchor && !('overflowAnchor' in style) ? anchor.getBoundingClientRect().top : 0;
    draw();
    if (!anchor?.isConnected || before >= 0)
        return;
    const moved = anchor.getBoundingClientRect().top - before;
    if (moved !== 0)
        window.scrollBy({ top: moved, behavior: 'instant' });
}

const LINE_END$2 = '\r\n';
const MOST_OCTETS_A_LINE = 75;
/** Calendars draw an event that lasts no time as a hair line, or not at all. */
const DURATION = 'PT15M';
/* ------------------------------------------------------------------ text */
/** Line ends, backslashes, semicolons and commas mean something in the format; other control characters may not stand in it. */
function escaped(text) {
    return text
        .replace(/\r\n?/g, '\n')
        .replace(/(?![\n\t])\p{Cc}/gu, '')
        .replace(/[\\;,]/g, String.raw `\$&`)
        .replace(/\n/g, String.raw `\n`);
}
function octetsOf(character) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80)
        return 1;
    if (code < 0x800)
        return 2;
    return code < 0x10000 ? 3 : 4;
}
/** A line goes on after a line end and a space; a character is never cut in two. */
function folded(line) {
    let text = '';
    let octets = 0;
    for (const character of line) {
        const more = octetsOf(character);
        if (octets + more > MOST_OCTETS_A_LINE) {
            text += `${LINE_END$2} `;
            octets = 1;
        }
        text += character;
        octets += more;
    }
    return text;
}
/* ---------------------------------------------------------------- events */
/** From its parts: old scripts write a moment as `Date.prototype.toISOString` in their own way. */
function utc(moment) {
    const two = (part) => String(part).padStart(2, '0');
    const day = [moment.getUTCFullYear(), moment.getUTCMonth() + 1, moment.getUTCDate()].map(two).join('');
    const time = [moment.getUTCHours(), moment.getUTCMinutes(), moment.getUTCSeconds()].map(two).join('');
    return `${day}T${time}Z`;
}
/** Floating: eight o'clock stays eight o'clock, wherever the visitor is and whatever summer time does. */
const local = (day, time) => `${day}T${time}00`.replace(/[-:]/g, '');
/** Numbers keep their units by a space that not every calendar knows how to show. */
const plain$1 = (text) => text.replace(/\u00a0/g, ' ');
function summaryOf({ words, plan }, { mg }) {
    const { calendar } = words;
    return plan.startDays > 0
        ? calendar.eventLessAtFirst({ mg, days: plan.startDays })
        : calendar.event({ mg });
}
/** A calendar is often shared: nothing here names a medicine, a condition or any other answer. */
function descriptionOf({ words, plan }, { moment }) {
    const { calendar, result } = words;
    const { startDays: days, startMgPerDay: mg, elementalMgPerDay: thenMg } = plan;
    return [
        moment === 'bedtime' ? calendar.withWater : result.plan.withMeal,
        ...(days > 0 ? [result.plan.start({ days, mg, thenMg })] : []),
        calendar.review({ days: plan.reviewAfterDays }),
        // What is taken already has no start, and was not advised.
        days > 0 ? calendar.otherTime : calendar.otherTimeTaken,
    ].join('\n');
}
function eventLines(file, moment, index) {
    const summary = escaped(plain$1(summaryOf(file, moment)));
    return [
        'BEGIN:VEVENT',
        `UID:${escaped(file.uid)}-${index + 1}`,
        `DTSTAMP:${utc(file.stamp)}`,
        `DTSTART:${local(file.firstDay, moment.at)}`,
        `DURATION:${DURATION}`,
        `RRULE:FREQ=DAILY;COUNT=${file.plan.reviewAfterDays}`,
        `SUMMARY:${summary}`,
        `DESCRIPTION:${escaped(plain$1(descriptionOf(file, moment)))}`,
        // Nobody is busy for it, and nobody else has to read it.
        'TRANSP:TRANSPARENT',
        'CLASS:PRIVATE',
        'BEGIN:VALARM',
        'ACTION:DISPLAY',
        `DESCRIPTION:${summary}`,
        'TRIGGER:PT0S',
        'END:VALARM',
        'END:VEVENT',
    ];
}
/**
 * The plan as a calendar file (RFC 5545): one daily event for each moment, until the day of review. Where a plan starts
 * lower there is still one event a moment: its name says "less at first", and its description how much.
 */
function calendarFile(file) {
    const lines = [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        `PRODID:-//mg-widgets//mg-widgets ${VERSION}//${file.words.lang.toUpperCase()}`,
        'CALSCALE:GREGORIAN',
        ...file.plan.moments.flatMap((moment, index) => eventLines(file, moment, index)),
        'END:VCALENDAR',
    ];
    return lines.map((line) => `${folded(line)}${LINE_END$2}`).join('');
}

/** Some browsers ask the visitor first and read the file only then. */
const READABLE_MS = 60_000;
/**
 * Offers a text as a download. The link is never part of the page or of a shadow root: a link follows a click without
 * being anywhere, and so no listener or observer of the page gets to see it.
 *
 * A frame that may not download ignores the click; where the page has broken what is needed, nothing happens either.
 */
function saveFile({ name, type, text }) {
    try {
        const address = URL.createObjectURL(new Blob([text], { type }));
        const link = document.createElement('a');
        link.href = address;
        link.download = name;
        link.click();
        setTimeout(() => URL.revokeObjectURL(address), READABLE_MS);
    }
    catch (error) {
        warn('The file could not be made.', error);
    }
}

/** By `getRandomValues`, for `randomUUID` is there on secure pages alone. */
function randomId() {
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
const padded = (value) => String(value).padStart(2, '0');
/** `YYYY-MM-DD` of the day after, in local time: of today some moments have passed. */
function dayAfter(now) {
    const day = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1);
    return `${day.getFullYear()}-${padded(day.getMonth() + 1)}-${padded(day.getDate())}`;
}
/** Offers the plan as a calendar file that begins tomorrow. */
function savePlan(words, plan) {
    const now = new Date();
    const firstDay = dayAfter(now);
    const text = calendarFile({ words, plan, stamp: now, firstDay, uid: randomId() });
    saveFile({ name: `${words.calendar.fileName}.ics`, type: 'text/calendar;charset=utf-8', text });
}

/**
 * A text field with a numeric keyboard: `type=number` refuses a decimal comma in some languages, changes by accident when
 * the page is scrolled, and hands over an empty text for what it does not understand.
 */
function numberField(field) {
    const errorId = `${field.id}-error`;
    const described = [field.describedBy, field.error ? errorId : undefined].filter(Boolean).join(' ');
    return html `<div class="number">
    <label class=${field.quietLabel ? 'quiet' : 'label'} for=${field.id}>${field.label}</label>
    <span class="with-unit">
      <input
        class="field"
        id=${field.id}
        type="text"
        inputmode="decimal"
        autocomplete="off"
        maxlength="24"
        .value=${live(field.value)}
        aria-invalid=${field.error || field.invalid ? 'true' : nothing}
        aria-describedby=${described || nothing}
        @input=${(event) => field.input(event.target.value)}
        @change=${() => field.done?.()}
      />
      ${field.unit ? html `<span class="unit muted">${field.unit}</span>` : nothing}
    </span>
    ${fieldError(errorId, field.error)}
  </div>`;
}
function fieldError(id, error) {
    return error ? html `<p class="error small" id=${id}>${error}</p>` : nothing;
}
/**
 * Reads what a person types: a decimal comma or point, spaces around it; nothing else. Three digits behind it could
 * just as well be a thousand, so that is no answer.
 */
function readNumber$1(text) {
    const trimmed = text.trim().replace(',', '.');
    return /^\d{1,5}(\.\d{1,2})?$/.test(trimmed) ? Number(trimmed) : undefined;
}
/** How the visitor's language writes a decimal. */
const decimalMark = ({ number }) => number(1.5, 1).replace(/\d/g, '');
/** As it can be typed, and read again: no sign between thousands. */
const typedNumber = (words, value) => String(Math.round(value * 100) / 100).replace('.', decimalMark(words));
const numberFieldStyles = css `
  .with-unit {
    display: flex;
    align-items: center;
    gap: 0.6em;
  }

  .number .field {
    max-inline-size: 9em;
  }

  .number .error {
    margin-block-start: 0.4em;
  }
`;

const MOST_PERCENT = 1000;
/** Few units hold more magnesium than this; many labels print the weight of a compound that does. */
const PROBABLE_MG_A_UNIT = 350;
function emptyRow(key, antacid = false) {
    return {
        key,
        label: '',
        labelDone: false,
        form: '',
        amount: '',
        amountDone: true,
        basis: '',
        perDay: '',
        prescribed: false,
        antacid,
    };
}
function rowOf(supplement, key) {
    return {
        ...emptyRow(key, supplement.use === 'antacid-laxative'),
        form: supplement.form ?? '',
        amount: String(supplement.amountMg),
        basis: supplement.basis,
        perDay: String(supplement.perDay),
        compoundMg: supplement.compoundMg,
        prescribed: supplement.prescribed === true,
    };
}
/** What is changed by hand is no longer what the label said of the compound. */
const byHand = (change) => ({
    ...change,
    compoundMg: undefined,
});
/* ----------------------------------------------------------- problems */
const GROUPED = /^[1-9]\d{0,2}(?:[.,'\u2019\s]\d{3})+(?:[.,]\d{1,2})?$/;
const PLAIN = /^[+-]?\d+(?:[.,]\d+)?$/;
/** "1.000,5" as "1000,5": the thousands are let go, the rest stays as it is written. */
const withoutThousands = (text) => text.replace(/[.,'\u2019\s](?=\d{3}(?!\d))/g, '');
function mistakeIn(text, most) {
    const trimmed = text.trim();
    if (trimmed === '')
        return { error: 'missing' };
    if (GROUPED.test(trimmed)) {
        const write = withoutThousands(trimmed);
        return mistakeIn(write, most) ?? { error: 'thousands', write };
    }
    if (!PLAIN.test(trimmed))
        return { error: 'number' };
    const value = Number(trimmed.replace(',', '.'));
    if (!(value > 0 && value <= most))
        return { error: 'range', most };
    return readNumber$1(trimmed) === undefined ? { error: 'number' } : undefined;
}
function numberProblem(row, { field, most, missing }) {
    const mistake = mistakeIn(row[field], most);
    if (!mistake)
        return [];
    const { key } = row;
    return [mistake.error === 'missing' ? { key, field, error: missing } : { key, field, ...mistake }];
}
function problemsOf(row) {
    const { key, basis } = row;
    const percent = basis === 'percent-ri';
    return [
        // Without a form nobody can tell how much magnesium is in the compound.
        ...(basis === 'compound' && !row.form ? [{ key, field: 'form', error: 'form' }] : []),
        ...numberProblem(row, {
            field: 'amount',
            most: percent ? MOST_PERCENT : MOST$1.mgPerUnit,
            missing: percent ? 'percent' : 'amount',
        }),
        ...numberProblem(row, { field: 'perDay', most: MOST$1.unitsPerDay, missing: 'perDay' }),
        ...(basis === '' ? [{ key, field: 'basis', error: 'basis' }] : []),
    ];
}
/** The magnesium said to be in one unit of a form, when that is more than one would expect; not while it is typed. */
function improbableMg(row) {
    if (row.basis !== 'elemental' || !row.form || !row.amountDone)
        return undefined;
    const mg = readNumber$1(row.amount);
    return mg !== undefined && mg > PROBABLE_MG_A_UNIT ? mg : undefined;
}
/** Only for a row without problems. */
function supplementOf(row) {
    if (row.basis === '')
        throw new Error('an amount of nobody knows what');
    return {
        amountMg: readNumber$1(row.amount) ?? 0,
        basis: row.basis,
        perDay: readNumber$1(row.perDay) ?? 0,
        ...(row.form && { form: row.form }),
        ...(row.compoundMg !== undefined && row.basis !== 'compound' && { compoundMg: row.compoundMg }),
        ...(row.prescribed && { prescribed: true }),
        ...(row.antacid && { use: 'antacid-laxative' }),
    };
}

/** Choices that are no values of the fact; the sign in front keeps them apart from values such as `none`. */
const NONE = '-none';
const UNSURE = '-unsure';
/** "Yes, I take something", the way to the list of supplements. */
const SOME = '-some';
const EMPTY = {
    picked: [],
    text: '',
    portions: {},
    rows: [],
    search: '',
    prefilled: false,
    problems: [],
};
const isGiven$2 = (value) => value !== undefined && !(Array.isArray(value) && value.length === 0);
function pickedIn(question, value) {
    const list = Array.isArray(value) ? value : [String(value)];
    return list.filter((one) => question.choices?.includes(one));
}
function withValue(question, value, said) {
    switch (question.kind) {
        case 'one':
            return { ...EMPTY, picked: pickedIn(question, value) };
        case 'many': {
            const picked = pickedIn(question, value);
            return { ...EMPTY, picked: picked.length === 0 && said ? [NONE] : picked };
        }
        case 'number':
            return { ...EMPTY, text: String(value) };
        case 'portions':
            return {
                ...EMPTY,
                portions: Object.fromEntries(Object.entries(value).map(([group, count]) => [group, String(count)])),
            };
        case 'supplements': {
            const rows = value.map(rowOf);
            return { ...EMPTY, rows, picked: rows.length > 0 ? [SOME] : [NONE] };
        }
    }
}
/** An antacid or laxative that was named among the medicines needs its amount, so its row is there already. */
function withAntacid(question, draft, takes) {
    if (question.kind !== 'supplements')
        return draft;
    const rows = draft.rows.filter(({ antacid }) => takes || !antacid);
    if (!takes || rows.some(({ antacid }) => antacid))
        return { ...draft, rows };
    const picked = draft.picked.includes(UNSURE) ? draft.picked : [SOME];
    return { ...draft, picked, rows: [emptyRow(freeKey(rows), true), ...rows] };
}
const freeKey = (rows) => Math.max(-1, ...rows.map(({ key }) => key)) + 1;
/** "None of these" was said of the choices that stood there then, so it is not said of those that came along. */
function stillSaid(question, draft, offered) {
    const covered = (question.choices ?? []).every((choice) => offered.includes(choice));
    return covered ? draft : { ...draft, picked: draft.picked.filter((one) => one !== NONE) };
}
/** What stands filled in when a question opens: the visitor's earlier answer, else what the host gave. */
function openDraft(question, { answer, offered }, hostFacts, takesAntacid) {
    if (answer?.unsure)
        return withAntacid(question, { ...EMPTY, picked: [UNSURE] }, takesAntacid);
    if (answer) {
        return withAntacid(question, stillSaid(question, withValue(question, answer.value, true), offered), takesAntacid);
    }
    const host = hostFacts[question.fact];
    if (!isGiven$2(host))
        return withAntacid(question, EMPTY, takesAntacid);
    const draft = withValue(question, host, false);
    const shows = draft.picked.length > 0 || draft.text !== '' || Object.keys(draft.portions).length > 0;
    return withAntacid(question, { ...draft, prefilled: shows }, takesAntacid);
}
/** "None of these" and "I don't know" stand alone; any other choice clears them. */
function pick(draft, value, checked, single) {
    const alone = single || value === NONE || value === UNSURE;
    const rest = alone ? [] : draft.picked.filter((one) => one !== value && one !== NONE && one !== UNSURE);
    return { ...draft, picked: checked ? [...rest, value] : rest, problems: [] };
}
const MISSING = { problems: [{ kind: 'missing' }] };
const sure = (value) => ({
    answer: { unsure: false, value },
});
const mostOf = (fact) => {
    if (fact === 'sportHours')
        return MOST$1.sportHours;
    return fact !== undefined && isOwnFact(fact) ? MOST$1.ownNumber : MOST$1.ageYears;
};
function readFigure(text, most) {
    const figure = readNumber$1(text);
    return figure === undefined || figure > most ? MISSING : sure(figure);
}
const isBlank = (draft, group) => (draft.portions[group] ?? '').trim() === '';
function readPortions(draft, groups) {
    const counts = groups.map((group) => [group, readNumber$1(draft.portions[group] ?? '')]);
    const problems = counts.flatMap(([group, count]) => count === undefined || count > MOST$1.portionsPerWeek ? [{ kind: 'portion', group }] : []);
    return problems.length > 0 ? { problems } : sure(Object.fromEntries(counts));
}
function readSupplements(draft) {
    if (draft.picked.includes(NONE))
        return sure([]);
    if (!draft.picked.includes(SOME) || draft.rows.length === 0)
        return MISSING;
    const problems = draft.rows.flatMap((row) => problemsOf(row).map((problem) => ({ kind: 'supplement', ...problem })));
    return problems.length > 0 ? { problems } : sure(draft.rows.map(supplementOf));
}
/** Reads a draft: an answer, or what has to be mended first. Nothing ticked is no answer. */
function readDraft(question, draft, groups) {
    if (draft.picked.includes(UNSURE))
        return { answer: { unsure: true } };
    switch (question.kind) {
        case 'one':
            return draft.picked[0] === undefined ? MISSING : sure(draft.picked[0]);
        case 'many':
            if (draft.picked.includes(NONE))
                return sure([]);
            return draft.picked.length === 0 ? MISSING : sure(draft.picked);
        case 'number':
            return readFigure(draft.text, mostOf(question.fact));
        case 'portions':
            return readPortions(draft, groups);
        case 'supplements':
            return readSupplements(draft);
    }
}

/** The name of one choice of a question, wherever its words stand. */
function choiceText(words, question, value) {
    const own = lookUp(words.questions, question.id)?.choices;
    const named = own && lookUp(own, value);
    if (named !== undefined)
        return named;
    switch (question.fact) {
        case 'conditions':
            return lookUp(words.conditions, value)?.name ?? value;
        case 'medicines':
            return lookUp(words.medicines, value)?.name ?? value;
        case 'redFlags':
            return lookUp(words.redFlags, value)?.choice ?? value;
        case 'goals':
            return lookUp(words.goals, value)?.choice ?? value;
        default:
            return value;
    }
}
function supplementText(words, { form, amountMg, basis, perDay }) {
    const amount = basis === 'percent-ri' ? words.percent(amountMg / 100) : words.mg(amountMg, 1);
    const name = form === undefined ? '' : (lookUp(words.forms, form)?.short ?? form);
    return `${words.number(perDay, 1)} \u00d7 ${amount} ${name}`.trim();
}
function dietText(words, diet) {
    const parts = DIET_GROUPS.map((group) => `${words.diet.groups[group].name}: ${words.number(diet[group], 1)}`);
    return `${parts.join(', ')} (${words.diet.perWeek})`;
}
/** An answer as one reads it back; `undefined` is "I don't know". */
function answerText(words, question, value) {
    const own = lookUp(words.questions, question.id);
    if (value === undefined)
        return own?.unsure ?? words.quiz.notAnswered;
    switch (question.kind) {
        case 'number':
            return question.fact === 'ageYears'
                ? words.quiz.years({ years: Number(value) })
                : words.number(Number(value), 1);
        case 'one':
            return choiceText(words, question, value);
        case 'many': {
            const picked = value;
            if (picked.length === 0)
                return own?.none ?? words.quiz.notAnswered;
            return picked.map((one) => choiceText(words, question, one)).join('; ');
        }
        case 'portions':
            return dietText(words, value);
        case 'supplements': {
            const list = value;
            if (list.length === 0)
                return own?.none ?? words.supplements.none;
            return list.map((one) => supplementText(words, one)).join('; ');
        }
    }
}

function questionWords(words, id) {
    return lookUp(words.questions, id) ?? { title: id, label: id, error: '' };
}
const hasProblem = ({ draft }) => draft.problems.length > 0;
/** Several questions may stand on one screen. */
const errorId = ({ question }) => `error-${question.id}`;
const hintId = ({ question }) => `hint-${question.id}`;
/** Of many fields the error names those that are left. */
function errorText({ draft, texts, words }) {
    const groups = draft.problems.flatMap((problem) => (problem.kind === 'portion' ? [problem.group] : []));
    if (draft.problems.some(({ kind }) => kind === 'supplement'))
        return words.supplements.mend;
    if (groups.length === 0 || DIET_GROUPS.every((group) => isBlank(draft, group)))
        return texts.error;
    const names = groups.map((group) => words.diet.groups[group].name);
    return words.diet.mend({ groups: names, most: MOST$1.portionsPerWeek });
}
/** The error stands between the question and its controls, where both eyes and a screen reader pass. */
function errorOf$1(asking) {
    if (!hasProblem(asking))
        return nothing;
    return html `<p class="error" id=${errorId(asking)} part="error" role="alert">
    ${icons.alert()}<span>${errorText(asking)}</span>
  </p>`;
}
/** Whose question it is, where it is not ours, and what helps to answer it. */
function hintOf(asking) {
    const { hint, by } = asking.texts;
    if (!hint && by === undefined)
        return nothing;
    return html `${by === undefined ? nothing : html `<p class="small muted" part="by">${by}</p>`}
  ${hint ? html `<p class="muted hint" id=${hintId(asking)}>${hint}</p>` : nothing}`;
}
function prefilled({ quiz }) {
    return html `<p class="small prefilled" part="prefilled">${icons.info()}${quiz.prefilled}</p>`;
}
const prefilledNote = ({ words, draft }) => draft.prefilled ? prefilled(words) : nothing;

/** A condition in the notation of the rules themselves, for whoever maintains them. */
function conditionText(condition) {
    if ('all' in condition)
        return 'all';
    if ('any' in condition)
        return 'any';
    if ('not' in condition)
        return 'not';
    const { fact, ...comparison } = condition;
    return `${fact} ${Object.entries(comparison)
        .map(([name, value]) => `${name} ${jsonText(value)}`)
        .join(' ')}`;
}
function node(words, trace) {
    const saw = trace.saw === undefined ? nothing : html ` \u00b7 ${words.debug.saw} <code>${jsonText(trace.saw)}</code>`;
    return html `<li>
    <code>${conditionText(trace.condition)}</code> \u2192 ${words.debug.truths[trace.truth]}${saw}
    ${trace.parts?.length
        ? html `<ul>
            ${trace.parts.map((part) => node(words, part))}
          </ul>`
        : nothing}
  </li>`;
}
/** Everything the rule looked at and saw; shown with `debug` only. */
function traceView(words, trace) {
    if (!trace)
        return nothing;
    return html `<details class="trace" part="trace">
    <summary class="small">${words.debug.trace}</summary>
    <ul class="small">
      ${node(words, trace)}
    </ul>
  </details>`;
}
const traceStyles = css `
  .trace ul ul {
    padding-inline-start: 1.2em;
  }

  .trace code,
  .debug code {
    font-family: ui-monospace, monospace;
    font-size: 0.92em;
  }
`;

const icon = {
    info: icons.info,
    caution: icons.alert,
    stop: icons.stop,
    emergency: icons.stop,
};
/** A finding's sentence also knows whom to call here. */
function findingText(words, finding, help) {
    const known = lookUp(words.findings, finding.rule);
    const shown = { ...finding.shown, ...withoutUndefined(help) };
    if (!known)
        return { title: finding.rule, text: '' };
    const title = known.titleOf?.(shown) ?? known.title;
    return { title: known.by === undefined ? title : words.host.byTitle({ title }), text: known.text(shown) };
}
/** Whose finding it is stands apart on a screen, and within the title where there is one line. */
function cardText(list, finding) {
    const known = lookUp(list.words.findings, finding.rule);
    const said = findingText(list.words, finding, list.help);
    return { ...said, ...(known?.by !== undefined && { title: known.title }), by: known?.by };
}
function withoutUndefined(help) {
    return Object.fromEntries(Object.entries(help).filter(([, value]) => value !== undefined));
}
function findingCard(list, finding) {
    const { words, debug } = list;
    const { title, text, by } = cardText(list, finding);
    return html `<li class="finding ${finding.severity}" part="finding finding-${finding.severity}">
    ${icon[finding.severity]()}
    <div class="finding-text">
      ${by === undefined ? nothing : html `<p class="small muted" part="by">${by}</p>`}
      <h4><span class="quiet">${words.result.severities[finding.severity]}: </span>${title}</h4>
      ${text ? html `<p>${text}</p>` : nothing} ${debug ? traceView(words, finding.trace) : nothing}
    </div>
  </li>`;
}
function findingList(list) {
    return html `<ul class="findings" part="findings">
    ${list.findings.map((finding) => findingCard(list, finding))}
  </ul>`;
}
const findingsStyles = css `
  .findings {
    display: grid;
    gap: calc(var(--_space) * 0.6);
  }

  .finding {
    --_tone: var(--_line-strong);
    display: flex;
    gap: 0.8em;
    padding: 0.9em 1.1em;
    border: 1px solid color-mix(in srgb, var(--_tone) 38%, transparent);
    border-radius: var(--_radius);
    background: color-mix(in srgb, var(--_tone) 7%, transparent);
  }

  .finding.caution {
    --_tone: var(--_caution);
  }

  .finding:is(.stop, .emergency) {
    --_tone: var(--_stop);
  }

  .finding > svg {
    flex: none;
    inline-size: 1.4em;
    block-size: 1.4em;
    margin-block-start: 0.05em;
    stroke: var(--_tone);
  }

  .finding.info > svg {
    stroke: currentColor;
    opacity: 0.7;
  }

  .finding-text {
    display: grid;
    gap: 0.25em;
    min-inline-size: 0;
  }
`;

/** Worth knowing, and of no weight: it has no place among what concerns safety. */
const isNote = ({ rules }, { rule }) => Object.hasOwn(rules.notes, rule);
/** Notes stand apart, after the advice itself. */
function goodToKnow(knowledge, { findings, ...shown }) {
    const notes = findings.filter((finding) => isNote(knowledge, finding));
    if (notes.length === 0)
        return nothing;
    return html `<section class="block good-to-know" part="good-to-know" aria-labelledby="good-to-know">
    <h3 id="good-to-know">${shown.words.result.goodToKnow}</h3>
    ${findingList({ ...shown, findings: notes })}
  </section>`;
}
const goodToKnowStyles = css `
  .good-to-know .finding {
    padding: 0;
    border: 0;
    background: none;
  }
`;

function standing(words, { checked, kind }) {
    if (kind === 'host')
        return words.host.source;
    const { standing: texts } = words.result.sources;
    const own = kind === 'computed' ? texts.computed : kind === 'primary' ? texts.read : texts.copy;
    return checked ? own : texts.unchecked;
}
const sourceName = (words, id, source) => lookUp(words.result.sources.titles, id) ?? source.title;
function cited(sources, ids) {
    return [...new Set(ids)].flatMap((id) => {
        const source = lookUp(sources, id);
        return source ? [{ id, source }] : [];
    });
}
const dateAndStanding = (words, source) => [source.year ?? '', standing(words, source)].filter(Boolean).join(' \u00b7 ');
/** Many a title names its year already. */
function dated(name, { year }) {
    return year === null || name.includes(String(year)) ? name : `${name} (${year})`;
}
/** For where a list of links does not fit, such as paper. */
function namedSources(words, sources, ids) {
    return cited(sources, ids).map(({ id, source }) => ({
        title: dated(sourceName(words, id, source), source),
        standing: standing(words, source),
    }));
}
function row$2(words, id, source) {
    const name = sourceName(words, id, source);
    const title = source.url
        ? html `<a href=${source.url} rel="noopener" aria-label=${words.result.sources.open({ source: name })}
        >${name}</a
      >`
        : name;
    return html `<li class="source" part="source">
    <span>${title}</span> <span class="muted small figures">${dateAndStanding(words, source)}</span>
  </li>`;
}
/** Each document once, with its date and whether anybody compared the figure with it. */
function sourceList(words, sources, ids) {
    const shown = cited(sources, ids);
    if (shown.length === 0)
        return nothing;
    const unchecked = shown.some(({ source }) => !source.checked);
    return disclosure(words.result.sources.heading, html `<ul class="sources small">
        ${shown.map(({ id, source }) => row$2(words, id, source))}
      </ul>
      ${unchecked ? html `<p class="small muted">${words.result.sources.uncheckedNote}</p>` : nothing}`, 'sources');
}
const sourcesStyles = css `
  .sources {
    display: grid;
  }

  .source {
    display: grid;
    padding-block: 0.25em;
  }

  .source a {
    display: inline-grid;
    min-block-size: 44px;
    align-content: end;
  }
`;

/** What all of it rests on, why others say otherwise, and once more what this is not. */
function colophon(shown) {
    const { words, knowledge, standard, cited, withFigures } = shown;
    const { sources } = words.result;
    const credit = shown.credit ?? sources.foodCredit;
    return html `<footer class="block colophon" part="colophon">
    ${sourceList(words, knowledge.sources, cited)}
    ${withFigures
        ? disclosure(sources.whyQuestion, html `<p class="small">${sources.whyAnswer}</p>`, 'why-elsewhere')
        : nothing}
    <div class="small muted stack">
      <p part="purpose">${words.result.purpose}</p>
      <p part="credit">
        ${withFigures ? credit : ''} ${sources.standards[standard]}.
        ${sources.knowledge({ version: knowledge.version })}.
      </p>
    </div>
  </footer>`;
}

/** Answers leave the element on a yes that is given here, and on nothing else. */
function consentBox({ words, eventDetail, consent, answer, }) {
    if (eventDetail !== 'answers')
        return nothing;
    const { consent: texts } = words.quiz;
    if (consent !== 'open') {
        return html `<p class="block" part="consent" id="consent" role="status" tabindex="-1">
      ${consent === 'yes' ? texts.thanks : texts.declined}
    </p>`;
    }
    return html `<section class="block card" part="consent" aria-labelledby="consent">
    <h3 id="consent">${texts.title}</h3>
    <p>${texts.text}</p>
    <div class="choices-row">
      <button class="button" type="button" @click=${() => answer(true)}>${texts.yes}</button>
      <button class="button" type="button" @click=${() => answer(false)}>${texts.no}</button>
    </div>
  </section>`;
}

const percent = (mg, scaleMg) => `${Math.round((mg / scaleMg) * 1000) / 10}%`;
function partRects({ parts, scaleMg }) {
    let from = 0;
    return parts
        .filter(({ mg }) => mg > 0)
        .map(({ series, mg }) => {
        const start = from;
        from += mg;
        return svg `<rect class="part ${series}" x=${percent(start, scaleMg)} width=${percent(mg, scaleMg)} y="6" height="16" />`;
    });
}
/** Below the bar: the ends between which the sum may lie. */
function whisker({ spread, scaleMg }) {
    if (!spread || spread.highMg <= spread.lowMg)
        return nothing;
    const [low, high] = [percent(spread.lowMg, scaleMg), percent(spread.highMg, scaleMg)];
    return svg `<g class="whisker">
    <line x1=${low} x2=${high} y1="28" y2="28" />
    <line x1=${low} x2=${low} y1="25" y2="31" />
    <line x1=${high} x2=${high} y1="25" y2="31" />
  </g>`;
}
function markShape({ mark, scaleMg }) {
    const low = percent(mark.lowMg, scaleMg);
    const high = percent(mark.highMg, scaleMg);
    const width = percent(mark.highMg - mark.lowMg, scaleMg);
    return svg `<g class="mark">
    ${mark.highMg > mark.lowMg ? svg `<rect class="mark-range" x=${low} width=${width} y="0" height="28" />` : nothing}
    <line x1=${high} x2=${high} y1="0" y2="28" />
  </g>`;
}
function bar(bar_) {
    return html `<div class="bar">
    <p class="bar-head small">
      <span>${bar_.title}</span><span class="muted figures">${bar_.mark.label}</span>
    </p>
    <svg class="bar-svg" width="100%" height="32" aria-hidden="true" focusable="false">
      <rect class="track" x="0" y="6" width="100%" height="16" />
      ${partRects(bar_)} ${whisker(bar_)} ${markShape(bar_)}
    </svg>
  </div>`;
}
const ROOM = 1.12;
function foodBar({ words, figures, proposedMg }) {
    const { foodMg, foodLowMg = foodMg, foodHighMg = foodMg, referenceLowMg, referenceHighMg } = figures;
    if (referenceLowMg === undefined || referenceHighMg === undefined)
        return null;
    const { intake } = words.result;
    const others = (figures.supplementMg ?? 0) + proposedMg;
    const label = `${intake.reference} ${words.mgRange(referenceLowMg, referenceHighMg)}`;
    return {
        title: foodMg === undefined ? intake.withoutFood : intake.everything,
        parts: [
            { series: 'food', mg: foodMg ?? 0 },
            { series: 'supplement', mg: figures.supplementMg ?? 0 },
            { series: 'proposed', mg: proposedMg },
        ],
        mark: { label, lowMg: referenceLowMg, highMg: referenceHighMg },
        spread: foodMg === undefined
            ? undefined
            : { lowMg: (foodLowMg ?? 0) + others, highMg: (foodHighMg ?? 0) + others },
        scaleMg: Math.max(referenceHighMg, (foodHighMg ?? 0) + others) * ROOM,
    };
}
function supplementBar({ words, figures, proposedMg, limitMg }) {
    const { supplementMg, supplementMgHigh = supplementMg } = figures;
    const taken = supplementMgHigh ?? 0;
    // A limit to what nobody takes would only suggest taking it.
    if (!limitMg || taken + proposedMg === 0)
        return null;
    const { intake } = words.result;
    return {
        title: intake.fromSupplements,
        parts: [
            { series: 'supplement', mg: taken },
            { series: 'proposed', mg: proposedMg },
        ],
        mark: { label: `${intake.upperLevel} ${words.mg(limitMg)}`, lowMg: limitMg, highMg: limitMg },
        scaleMg: Math.max(limitMg, taken + proposedMg) * ROOM,
    };
}
function key(series, name, value) {
    return html `<div class="key">
    <dt>
      <svg class="swatch" viewBox="0 0 12 12" aria-hidden="true">
        <rect class="part ${series}" width="12" height="12" rx="3" /></svg
      >${name}
    </dt>
    <dd class="figures">${value}</dd>
  </div>`;
}
function keys({ words, figures, proposedMg, limitMg }) {
    const { intake } = words.result;
    const { foodMg, foodLowMg = foodMg, foodHighMg = foodMg, supplementMg, supplementMgHigh = supplementMg, } = figures;
    return html `<dl class="keys">
    ${foodLowMg !== undefined && foodHighMg !== undefined
        ? key('food', intake.food, words.mgRange(foodLowMg, foodHighMg))
        : nothing}
    ${supplementMg !== undefined && supplementMgHigh
        ? key('supplement', intake.supplement, sumOf((low, high) => words.mgRange(low, high), {
            lowMg: supplementMg,
            highMg: supplementMgHigh,
            upperLevelMg: limitMg,
        }))
        : nothing}
    ${proposedMg > 0 ? key('proposed', intake.proposed, words.mg(proposedMg)) : nothing}
  </dl>`;
}
/** What the two bars show, in words; figures that are not known are left out. */
function equivalent({ words, figures, proposedMg, limitMg }, withUpperLevel) {
    const { foodLowMg, foodHighMg, referenceLowMg, referenceHighMg } = figures;
    const { supplementMg, supplementMgHigh } = figures;
    const shown = {
        foodLowMg,
        foodHighMg,
        supplementMg,
        supplementMgHigh,
        referenceLowMg,
        referenceHighMg,
        upperLevelMg: withUpperLevel ? limitMg : undefined,
        proposedMg: proposedMg > 0 ? proposedMg : undefined,
    };
    const known = Object.entries(shown).filter(([, value]) => value !== undefined);
    return words.result.intake.equivalent(Object.fromEntries(known));
}
/**
 * Food and supplements are separate sums: everything together stands against the reference intake, and supplements
 * alone against their upper level. Two bars, so that neither is read against the other's mark.
 */
function intakeBar(intake) {
    const supplements = supplementBar(intake);
    const bars = [foodBar(intake), supplements].filter((one) => one !== null);
    if (bars.length === 0)
        return nothing;
    const { words } = intake;
    return html `<figure class="intake stack" part="intake">
    ${bars.map(bar)} ${keys(intake)}
    <figcaption class="quiet">${equivalent(intake, supplements !== null)}</figcaption>
    ${intake.spreadPercent > 0 && intake.figures.foodMg !== undefined
        ? html `<p class="small muted">
            ${words.result.intake.estimateNote({ percent: intake.spreadPercent })}
          </p>`
        : nothing}
    ${supplements ? html `<p class="small muted">${words.result.intake.upperLevelNote}</p>` : nothing}
  </figure>`;
}
const intakeStyles = css `
  .bar {
    display: grid;
    gap: 0.35em;
  }

  .bar-head {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1em;
    max-inline-size: none;
  }

  .bar-head > :first-child {
    font-weight: 600;
  }

  .bar-svg,
  .swatch {
    direction: ltr;
  }

  .track {
    fill: var(--_track);
    rx: 8px;
  }

  .part {
    stroke: var(--_surface);
    stroke-width: 0;
  }

  .part.food {
    fill: color-mix(in srgb, currentColor 38%, transparent);
  }

  .part.supplement {
    fill: color-mix(in srgb, var(--_accent) 48%, transparent);
  }

  .part.proposed {
    fill: var(--_accent);
  }

  .bar .part {
    rx: 3px;
  }

  .whisker line {
    stroke: currentColor;
    stroke-width: 1.5px;
    opacity: 0.6;
  }

  .mark line {
    stroke: currentColor;
    stroke-width: 2.5px;
    stroke-linecap: round;
  }

  .mark-range {
    fill: color-mix(in srgb, currentColor 14%, transparent);
  }

  .keys {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35em 1.5em;
    font-size: 0.9375em;
  }

  .key {
    display: flex;
    align-items: baseline;
    gap: 0.6em;
  }

  .key dt {
    display: flex;
    align-items: center;
    gap: 0.5em;
    color: var(--_muted);
  }

  .key dd {
    white-space: nowrap;
    font-weight: 600;
  }

  .swatch {
    flex: none;
    inline-size: 0.8em;
    block-size: 0.8em;
  }
`;

/** What comes in against what is recommended. */
function intakeSection(shown) {
    const { words, figures } = shown;
    const { intake } = words.result;
    const { referenceLowMg: lowMg, referenceHighMg: highMg } = figures;
    const isRange = lowMg !== undefined && highMg !== undefined && highMg > lowMg;
    return html `<section class="block" part="intake-section" aria-labelledby="intake">
    <h3 id="intake">${intake.heading}</h3>
    ${intakeBar(shown)}
    ${isRange ? html `<p class="small muted">${intake.referenceRange({ lowMg, highMg })}</p>` : nothing}
  </section>`;
}

/** The goals with which something else helps first. Beside products that would speak of complaints. */
const helpedFirst = ({ knowledge, claims, goals = [] }) => claims === 'education' ? goals.filter((id) => Object.hasOwn(knowledge.besideAdvice.firstHelp, id)) : [];
/** What a symptom asks for that stays: no more magnesium, but somebody who looks for the cause. */
function notEnough(shown) {
    const { notEnough: texts } = shown.words.result;
    const goals = helpedFirst(shown);
    return html `<section class="block" part="not-enough" aria-labelledby="not-enough">
    <h3 id="not-enough">${texts.title}</h3>
    <p>${texts.text}</p>
    ${goals.length > 0
        ? html `<p>${texts.first}</p>
            <ul class="bullets">
              ${goals.map((id) => html `<li>${lookUp(texts.firstHelp, id)}</li>`)}
            </ul>`
        : nothing}
  </section>`;
}
function notEnoughSources(shown) {
    const { notEnough: always, firstHelp } = shown.knowledge.besideAdvice;
    return [...always.sources, ...helpedFirst(shown).flatMap((id) => firstHelp[id]?.sources ?? [])];
}

/** What can be taken along. */
function planActions({ words, save, diary, print, handOver }) {
    return html `<div class="choices-row" part="plan-actions">
    ${save
        ? html `<button class="button" type="button" part="save-button" @click=${save}>
            ${icons.calendar()}${words.calendar.save}
          </button>`
        : nothing}
    ${diary
        ? html `<button class="button" type="button" part="diary-button" @click=${diary}>
            ${icons.list()}${words.diary.print}
          </button>`
        : nothing}
    <button class="button" type="button" part="print-button" @click=${print}>
      ${icons.printer()}${words.sheet.print}
    </button>
    ${handOver
        ? html `<button class="button" type="button" part="hand-over-button" @click=${handOver.go}>
            ${icons.arrow()}${handOver.label}
          </button>`
        : nothing}
  </div>`;
}

/** The limit is one for adults: children have lower ones, and who tells no age may be a child. */
const isToldOfVitaminB6 = (knowledge, facts) => !isMinor(knowledge, { facts });
/** What a label may hold besides. */
function vitaminB6({ result }, { limits }) {
    return html `<p class="small muted" part="vitamin-b6">
    ${result.vitaminB6({ mg: limits.vitaminB6MgPerDay })}
  </p>`;
}

const capitalised = (text, lang) => {
    const [first = '', ...rest] = text;
    return first.toLocaleUpperCase(lang) + rest.join('');
};

/** Stands behind every sentence of which a part was compared with no page. */
const unchecked = (words, { checked }) => checked === true ? nothing : html ` <span class="muted">(${words.result.sources.standing.unchecked})</span>`;
function gradeLine(words, evidence) {
    return html `<p class="grade small">
    <span class="grade-letter figures">${evidence.grade}</span
    ><span>${words.result.forms.grade[evidence.grade]}${unchecked(words, evidence)}</span>
  </p>`;
}
const formUseText = (words, form, use, told) => lookUp(lookUp(readGraded(words.formUses), form) ?? {}, use) ?? '';
const useTitle = (words, use, told) => lookUp(readGraded(words.evidence), use)?.title ?? use;
/** A letter says enough where the sentence beside it says why. */
function letter(words, { grade }) {
    const meaning = words.result.forms.grade[grade];
    return html `<span
    class="grade-letter figures"
    role="img"
    title=${meaning}
    aria-label=${`${grade}: ${meaning}`}
    >${grade}</span
  >`;
}
const rows = (words, list) => html `<ul class="form-uses small">
    ${list.map(({ title, text, evidence }) => html `<li part="form-use">
          ${letter(words, evidence)}
          <span><b>${title}</b> \u00b7 ${text}${unchecked(words, evidence)}</span>
        </li>`)}
  </ul>`;
/** What is known of one form for the visitor's own topics. */
function usesWithForm(words, knowledge, form, told) {
    if (!told)
        return nothing;
    const list = usesOfForm(knowledge, form, told).flatMap((use) => {
        const evidence = knowledge.formUses[form]?.[use];
        return evidence
            ? [{ title: useTitle(words, use), text: formUseText(words, form, use), evidence }]
            : [];
    });
    if (list.length === 0)
        return nothing;
    return disclosure(words.result.forms.formUses, rows(words, list), 'form-uses');
}
/** What holds of a form beside every use. */
const noteOnForm = (words, form, told) => told ? (lookUp(readGraded(words.formNotes), form) ?? '') : '';
function otherForms$1({ words, knowledge, told, besideForms }, use) {
    const list = Object.keys(knowledge.formUses)
        .filter((form) => !besideForms.includes(form))
        .flatMap((form) => {
        const evidence = knowledge.formUses[form]?.[use];
        if (!evidence)
            return [];
        const title = capitalised(lookUp(words.forms, form)?.short ?? form, words.lang);
        return [{ title, text: formUseText(words, form, use), evidence }];
    });
    return list.length > 0
        ? disclosure(words.result.forms.otherFormUses, rows(words, list), 'form-uses')
        : nothing;
}
function toldOf({ words, knowledge, told }, use) {
    const texts = lookUp(readGraded(words.evidence), use);
    const evidence = lookUp(knowledge.evidence, use);
    return texts && evidence ? { texts, evidence } : null;
}
function sides(words, { texts, evidence }) {
    const { forms } = words.result;
    const side = (heading, text, rests) => html `<div>
      <dt>${heading}</dt>
      <dd>${text}${unchecked(words, rests)}</dd>
    </div>`;
    return html `<dl class="stack small">
    ${side(forms.evidenceFor, texts.for, evidence.for)}
    ${side(forms.evidenceAgainst, texts.against, evidence.against)}
    ${side(forms.evidenceLimits, texts.limits, evidence.limits)}
  </dl>`;
}
function useCard(shown, use) {
    const { words } = shown;
    const told = toldOf(shown, use);
    if (!told)
        return nothing;
    return html `<li class="use card" part="evidence">
    <div>
      <h4>${told.texts.title}</h4>
      ${gradeLine(words, told.evidence)}
    </div>
    ${sides(words, told)} ${otherForms$1(shown, use)}
  </li>`;
}
/** The same where it is not what the visitor came for. */
const usesFolded = (shown) => shown.told.flatMap((use) => {
    const told = toldOf(shown, use);
    if (!told)
        return [];
    const { words } = shown;
    return disclosure(told.texts.title, html `<div class="use stack">${gradeLine(words, told.evidence)} ${sides(words, told)}</div>`, 'evidence');
});
/** Graded evidence: what speaks for each use, what against, and what to mind. */
const useCards = (shown) => html `<ul class="uses">
    ${shown.told.map((use) => useCard(shown, use))}
  </ul>`;
/** What the cards rest on. */
const sourcesOfUses = ({ evidence, formUses, formNotes }, told) => told
    ? [
        ...told.flatMap((use) => {
            const { sources = [], for: pro, against, limits } = lookUp(evidence, use) ?? {};
            return [sources, pro?.sources ?? [], against?.sources ?? [], limits?.sources ?? []].flat();
        }),
        ...Object.values(formUses).flatMap((uses) => told.flatMap((use) => uses[use]?.sources ?? [])),
        ...Object.values(formNotes).flatMap(({ sources }) => sources),
    ]
    : [];
const useStyles = css `
  .uses {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 19em), 1fr));
    gap: calc(var(--_space) * 0.75);
  }

  .grade {
    display: flex;
    align-items: center;
    gap: 0.6em;
    margin-block-start: 0.35em;
  }

  .grade-letter {
    display: grid;
    place-items: center;
    flex: none;
    inline-size: 1.9em;
    block-size: 1.9em;
    border: 1.5px solid var(--_line-strong);
    border-radius: 0.45em;
    font-weight: 650;
  }

  .use dt {
    font-weight: 600;
  }

  .card > .disclosure {
    align-self: end;
    border-block-end: 0;
  }

  .form-uses {
    display: grid;
    gap: 0.75em;
  }

  .form-uses > li {
    display: flex;
    gap: 0.6em;
  }
`;

function formWords(words, id) {
    return lookUp(words.forms, id) ?? { name: id, short: id, about: '' };
}
const sentences = (words, reasons, side) => reasons.flatMap((reason) => {
    const sentence = lookUp(words.reasons, reason.rule)?.[side];
    return sentence ? [{ reason, text: sentence(reason.shown) }] : [];
});
function debugOf(words, reason, debug) {
    if (!debug)
        return nothing;
    return html `<span class="small muted">
      \u00b7 <code>${reason.rule}</code> ${words.debug.weight} ${reason.weight}</span
    >
    ${traceView(words, reason.trace)}`;
}
/** The same for paper. */
const reasonTexts = (words, reasons) => ['for', 'against'].flatMap((side) => sentences(words, reasons, side).map(({ text }) => text));
/** What speaks for the form, then what to mind: in the gut a form is never praised, only cautioned about. */
function reasonList(words, reasons, debug) {
    return html `<ul class="reasons">
    ${sentences(words, reasons, 'for').map(({ reason, text }) => html `<li>${icons.check()}<span>${text}${debugOf(words, reason, debug)}</span></li>`)}
    ${sentences(words, reasons, 'against').map(({ reason, text }) => html `<li class="against">${icons.minus()}<span>${text}${debugOf(words, reason, debug)}</span></li>`)}
  </ul>`;
}
function formCard({ words, knowledge, debug, told }, form) {
    const { name, about } = formWords(words, form.id);
    return html `<li class="form card" part="form">
    <h4 class="form-name">${capitalised(name, words.lang)}</h4>
    <p class="muted">${about}</p>
    <p class="quiet">${words.result.forms.why}</p>
    ${reasonList(words, form.reasons, debug)} ${usesWithForm(words, knowledge, form.id, told)}
  </li>`;
}
function mainReason(words, form) {
    const first = sentences(words, form.reasons, 'against')[0] ?? sentences(words, form.reasons, 'for')[0];
    return first?.text ?? '';
}
/** Forms further down, by the one thing that put them there: what holds for several is said once. */
function otherForms(words, forms) {
    const byReason = new Map();
    for (const form of forms) {
        const text = mainReason(words, form);
        byReason.set(text, [...(byReason.get(text) ?? []), formWords(words, form.id).short]);
    }
    return html `<ul>
    ${[...byReason].map(([text, names]) => html `<li class="form-row" part="form-row">
          <span class="form-row-name">${capitalised(words.list(names), words.lang)}</span>
          <span class="muted small">${text}</span>
        </li>`)}
  </ul>`;
}
/** A form that fell out, with everything that counted against it. */
function rejectedRow({ words, debug, told }, form) {
    return html `<li class="form-row" part="form-row">
    <span class="form-row-name">${capitalised(formWords(words, form.id).short, words.lang)}</span>
    <span class="muted small"
      >${sentences(words, form.reasons, 'against').map(({ reason, text }) => html `<span class="sentence">${text}${debugOf(words, reason, debug)} </span>`)}${noteOnForm(words, form.id, told)}</span
    >
  </li>`;
}
const formCardStyles = css `
  .form-cards {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17em), 1fr));
    gap: calc(var(--_space) * 0.75);
  }

  .form.card {
    border-color: var(--_accent-line);
    background: var(--_accent-soft);
  }

  .form-name {
    font-size: 1.1em;
  }

  .reasons {
    display: grid;
    gap: 0.45em;
  }

  .reasons > li {
    display: flex;
    gap: 0.6em;
  }

  .reasons > li > span {
    min-inline-size: 0;
  }

  .reasons > li > svg {
    flex: none;
    inline-size: 1.15em;
    block-size: 1.15em;
    margin-block-start: 0.17em;
    stroke: var(--_accent);
  }

  .reasons > .against > svg {
    stroke: currentColor;
    opacity: 0.6;
  }

  .form-row {
    display: grid;
    gap: 0 1.25em;
    padding-block: 0.6em;
    border-block-start: 1px solid var(--_line);
  }

  .form-row-name {
    font-weight: 600;
  }

  @container mg (min-width: 34em) {
    .form-row {
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
      align-items: baseline;
    }
  }
`;

/** Whom a rule refers to, whichever set of rules it stands in. */
function referOf({ rules, host }, rule) {
    const ours = lookUp(rules.safety, rule) ?? lookUp(rules.proposal, rule) ?? lookUp(rules.dose, rule);
    return (ours ?? (host && lookUp(host.findings, rule)))?.refer;
}
/** Of the most severe finding: whom to go to first. */
function firstRefer(knowledge, findings) {
    const refers = findings.map(({ rule }) => referOf(knowledge, rule));
    return refers.find((refer) => refer !== undefined) ?? 'doctor';
}
function firstProfessional(words, knowledge, findings) {
    return words.professionals[firstRefer(knowledge, findings)];
}

function problems({ words, problems: list }) {
    if (list.length === 0)
        return html `<p>${words.debug.noProblems}</p>`;
    return html `<p>${words.debug.problems}</p>
    <ul class="bullets">
      ${list.map((problem) => html `<li>${words.debug.problem({ ...problem })}</li>`)}
    </ul>`;
}
/** What a host's own knowledge added and changed, by its own ids. */
function ofHost({ words, knowledge }) {
    const { host } = knowledge;
    if (!host)
        return nothing;
    const { debug } = words.host;
    const asked = knowledge.questions.filter(({ fact }) => isOwnFact(fact)).map(({ id }) => id);
    const lists = [
        [debug.questions, asked],
        [debug.findings, Object.entries(host.findings).map(([id, { severity }]) => `${id} (${severity})`)],
        [debug.outcomes, host.outcomes.map(({ atLeast, finding }) => `${atLeast}: ${finding}`)],
        [
            debug.weights,
            Object.entries(host.weights).map(([id, { weight }]) => `${id} ${weight > 0 ? '+' : ''}${weight}`),
        ],
    ];
    return html `<p>${debug.heading} <code>${host.id} ${host.version}</code></p>
    <ul class="bullets">
      ${lists
        .filter(([, ids]) => ids.length > 0)
        .map(([name, ids]) => html `<li>${name}: <code>${ids.join(', ')}</code></li>`)}
    </ul>`;
}
/** For whoever builds the page: what runs here, what is wrong with its settings, and what each rule saw. */
function debugPanel(debugged) {
    const { words, knowledge, findings, recognised = [] } = debugged;
    const { debug } = words;
    const { id, version, hash } = knowledgeStamp(knowledge);
    return html `<aside class="debug block small stack" part="debug" aria-labelledby="debug">
    <h3 id="debug">${debug.heading}</h3>
    <p>
      ${debug.version} <code>${VERSION}</code> \u00b7 ${debug.knowledge} <code>${id} ${version}</code> \u00b7
      ${debug.hash} <code>${hash}</code>
    </p>
    ${problems(debugged)} ${ofHost(debugged)}
    <ul>
      ${recognised.map(({ product, form }) => html `<li>
            ${form === null
        ? debug.formUnread({ product })
        : debug.formRead({ product, form: formWords(words, form).short })}
          </li>`)}
    </ul>
    <ul>
      ${findings.map((finding) => html `<li><code>${finding.rule}</code> ${finding.severity} ${traceView(words, finding.trace)}</li>`)}
    </ul>
  </aside>`;
}

function callLink(words, number, primary) {
    return html `<a class="button call ${primary ? 'stop' : ''}" part="call" href=${telHref(number)}>
    ${icons.phone()}<span class="figures">${words.help.call({ number })}</span>
  </a>`;
}
function isCrisis({ knowledge }, finding) {
    return lookUp(knowledge.rules.safety, finding.rule)?.refer === 'crisis';
}
/** Who to call and nothing else: no other advice, nothing of the host's, one way back in case of a slip. */
function emergency(shown) {
    const { words, help, country } = shown;
    const urgent = shown.findings.filter(({ severity }) => severity === 'emergency');
    const crisis = urgent.filter((finding) => isCrisis(shown, finding));
    const onlyCrisis = crisis.length === urgent.length;
    const line = localNumbers(country)?.crisisLine;
    const crisisNumbers = crisis.length > 0 ? (line?.numbers ?? []) : [];
    const first = (onlyCrisis && crisisNumbers[0]) || help.emergency;
    const numbers = [...new Set([first, ...crisisNumbers, help.emergency])];
    const title = words.outcomes.emergency.title({ number: first });
    // Some signs say no more than the heading does.
    const messages = [...new Set(urgent.map((finding) => findingText(words, finding, help).text))];
    const more = messages.filter((text) => text.replace(/[.!]$/, '') !== title);
    return html `<section class="screen emergency" part="emergency" aria-labelledby="heading">
    <h2 id="heading" tabindex="-1" part="heading">${title}</h2>
    <div class="stack">
      ${more.map((text) => html `<p class="lead">${text}</p>`)}
      <p class="lead">${words.outcomes.emergency.text}</p>
      ${crisis.length > 0 && !line ? html `<p class="lead">${words.help.localCrisisLine}</p>` : nothing}
    </div>
    <div class="calls">${numbers.map((number, index) => callLink(words, number, index === 0))}</div>
    ${crisis.length > 0 && line
        ? html `<p>${line.name}: <a href="https://${line.site}" rel="noopener">${line.site}</a></p>`
        : nothing}
    <div>
      <button class="button inline" type="button" part="back-button" @click=${() => shown.undo()}>
        ${words.quiz.back}
      </button>
    </div>
  </section>`;
}

/** For `.checked` and `.selected`: a server writes them as attributes, which hold wherever they stand. */
const ticked = (is) => (isServer && !is ? noChange : live(is));

/** Beyond this many characters two columns would only make the reading harder. */
const SHORT_LABEL = 44;
const LONG_LIST = 16;
function choice(list, { value, label, detail }) {
    const change = (event) => list.pick(value, event.target.checked);
    return html `<label class="choice" part="choice">
    <input
      type=${list.type}
      name=${list.name}
      value=${value}
      .checked=${ticked(list.picked.includes(value))}
      aria-describedby=${list.describedBy ?? nothing}
      aria-invalid=${list.type === 'checkbox' && list.invalid ? 'true' : nothing}
      @change=${change}
    />
    <span class="choice-text">
      <span class="choice-label">${label}</span>
      ${detail ? html `<span class="choice-detail muted small">${detail}</span>` : nothing}
    </span>
  </label>`;
}
function group(list, choices, className) {
    if (choices.length === 0)
        return nothing;
    return html `<div class="choice-grid ${className}">${choices.map((one) => choice(list, one))}</div>`;
}
/** Many short labels stand in two columns, and so does a list that is long anyway. */
function columns(choices) {
    const short = choices.every(({ label, detail }) => label.length + (detail?.length ?? 0) <= SHORT_LABEL);
    return (choices.length > 4 && short) || choices.length > LONG_LIST ? 'wide' : '';
}
function choiceList(list) {
    const { choices } = list;
    const together = choices.filter(({ apart }) => !apart);
    return html `<div class="choices ${list.dense ? 'dense' : ''}" part="choices">
    ${group(list, choices.filter(({ apart }) => apart === 'before'), 'before')}
    ${group(list, together, columns(together))}
    ${group(list, choices.filter(({ apart }) => apart === 'after'), 'after')}
  </div>`;
}
const choicesStyles = css `
  /* A grid only where there are columns: in a grid, Safari keeps choices as high as they were when the column was wider. */
  .choices {
    display: flex;
    flex-direction: column;
    gap: calc(var(--_space) * 0.75);
  }

  .choice-grid {
    display: flex;
    flex-direction: column;
    gap: calc(var(--_space) * 0.5);
  }

  .choice-grid.after {
    padding-block-start: calc(var(--_space) * 0.75);
    border-block-start: 1px solid var(--_line);
  }

  .choice {
    position: relative;
    display: flex;
    align-items: flex-start;
    gap: 0.8em;
    min-block-size: max(48px, 3.25em);
    padding: 0.8em 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    cursor: pointer;
    touch-action: manipulation;
    transition:
      background-color 0.12s,
      border-color 0.12s;
  }

  .choice:hover {
    border-color: var(--_line-strong);
    background: var(--_raised);
  }

  .choice:has(:checked) {
    border-color: var(--_accent);
    background: var(--_accent-soft);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }

  .choice:has(:focus-visible) {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  .choice-text {
    display: grid;
    gap: 0.1em;
    min-inline-size: 0;
    flex: 1;
  }

  .choice-label {
    font-weight: 500;
    line-height: 1.4;
  }

  .choice-detail {
    line-height: 1.4;
  }

  input:is([type='radio'], [type='checkbox']) {
    flex: none;
    display: grid;
    place-content: center;
    inline-size: 1.3em;
    block-size: 1.3em;
    margin-block-start: 0.05em;
    border: 1.5px solid var(--_line-strong);
    background: transparent;
    appearance: none;
    cursor: pointer;
  }

  input[type='radio'] {
    border-radius: 50%;
  }

  input[type='checkbox'] {
    border-radius: 0.3em;
  }

  input:is([type='radio'], [type='checkbox']):focus-visible {
    outline: none;
  }

  input:is([type='radio'], [type='checkbox']):checked {
    border-color: var(--_accent);
    background: var(--_accent);
  }

  input:is([type='radio'], [type='checkbox']):checked::before {
    content: '';
    background: var(--_on-accent);
  }

  input[type='radio']:checked::before {
    inline-size: 0.5em;
    block-size: 0.5em;
    border-radius: 50%;
  }

  input[type='checkbox']:checked::before {
    inline-size: 0.8em;
    block-size: 0.8em;
    clip-path: polygon(8% 52%, 22% 38%, 40% 56%, 78% 16%, 92% 30%, 40% 84%);
  }

  @container mg (min-width: 34em) {
    .choice-grid.wide,
    .choice-grid.after {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }

  @media (forced-colors: active) {
    input:is([type='radio'], [type='checkbox']) {
      appearance: auto;
    }

    input:is([type='radio'], [type='checkbox'])::before {
      display: none;
    }

    .choice:has(:checked) {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;

/** Every word of the search has to occur somewhere in the text. */
function matches(text, search) {
    const folded = fold(text);
    return fold(search)
        .split(/\s+/)
        .every((word) => folded.includes(word));
}

/** A longer list gets a search field. */
const SEARCH_ABOVE = 8;
/** What was ticked stays in sight, and so do "none of these" and its like: a search never hides an answer. */
function found(list) {
    return list.choices.filter(({ value, label, detail, apart, stays }) => apart || stays || list.picked.includes(value) || matches(`${label} ${detail ?? ''}`, list.search));
}
function checklist(list) {
    const listed = list.choices.filter(({ apart, stays }) => !apart && !stays).length;
    if (listed <= SEARCH_ABOVE)
        return choiceList(list);
    const shown = found(list);
    const count = shown.filter(({ apart, stays }) => !apart && !stays).length;
    const { words } = list;
    return html `<div class="stack">
    <div class="search" part="search">
      ${icons.search()}
      <input
        class="field"
        type="search"
        autocomplete="off"
        spellcheck="false"
        enterkeyhint="search"
        aria-label=${words.quiz.search}
        placeholder=${words.quiz.search}
        .value=${live(list.search)}
        @input=${(event) => list.find(event.target.value)}
        @keydown=${keepEnter}
      />
    </div>
    <p class="small muted figures search-count" role="status">
      ${list.search.trim() ? words.quiz.found({ count, total: listed }) : nothing}
    </p>
    ${choiceList({ ...list, choices: shown, dense: true })}
  </div>`;
}
/** Enter in the search field is no answer: it must not send the form. */
function keepEnter(event) {
    if (event.key === 'Enter')
        event.preventDefault();
}
const checklistStyles = css `
  .search {
    position: relative;
  }

  .search > svg {
    position: absolute;
    inset-inline-start: 0.85em;
    inset-block-start: calc(50% - 0.6em);
    inline-size: 1.2em;
    block-size: 1.2em;
    opacity: 0.7;
    pointer-events: none;
  }

  .search > .field {
    padding-inline-start: 2.6em;
  }

  .search-count:empty {
    display: none;
  }

  .dense .choice-grid {
    gap: 0.1em 0.5em;
    margin-inline: -0.5em;
  }

  .dense .choice {
    min-block-size: 44px;
    gap: 0.65em;
    padding: 0.35em 0.5em;
    border-color: transparent;
    border-radius: calc(var(--_radius) * 0.7);
  }

  .dense .choice:not(:has(.choice-detail)) {
    align-items: center;
  }

  .dense .choice-text {
    gap: 0;
  }

  .dense .choice-label {
    line-height: 1.25;
    hyphens: auto;
  }

  .dense .choice-detail {
    font-size: 0.8125em;
    line-height: 1.25;
    hyphens: auto;
  }
`;

function stepped(value, step) {
    const now = readNumber$1(value) ?? 0;
    return String(Math.min(MOST$1.portionsPerWeek, Math.max(0, Math.round(now) + step)));
}
/** The field is the control; the buttons beside it are quicker under a thumb and say the same by name. */
function row$1(list, group) {
    const { diet } = list.words;
    const { name, portion, examples } = diet.groups[group];
    const value = list.values[group] ?? '';
    const write = (event) => {
        const { value: written } = event.target;
        list.change(group, () => written);
    };
    const step = (by) => () => list.change(group, (now) => stepped(now, by));
    return html `<div class="portion" part="portion">
    <div class="portion-text">
      <label class="portion-name" for="portion-${group}">${name}</label>
      <span class="muted small" id="portion-${group}-hint">${examples} \u00b7 ${portion}</span>
    </div>
    <div class="stepper">
      <button class="icon-button" type="button" aria-label=${diet.fewer({ group: name })} @click=${step(-1)}>
        ${icons.minus()}
      </button>
      <input
        class="field"
        id="portion-${group}"
        type="text"
        inputmode="numeric"
        autocomplete="off"
        maxlength="4"
        placeholder="\u2013"
        aria-label=${diet.perWeekOf({ group: name })}
        aria-describedby="portion-${group}-hint ${list.invalid.includes(group) ? list.describedBy : ''}"
        aria-invalid=${list.invalid.includes(group) ? 'true' : nothing}
        .value=${live(value)}
        @input=${write}
      />
      <button class="icon-button" type="button" aria-label=${diet.more({ group: name })} @click=${step(1)}>
        ${icons.plus()}
      </button>
    </div>
  </div>`;
}
function portions(list) {
    return html `<div class="portions" part="portions">
    <p class="small muted portions-head" aria-hidden="true">${list.words.diet.perWeek}</p>
    ${list.groups.map((group) => row$1(list, group))}
    <div class="portions-rest">
      <button class="button inline" type="button" @click=${() => list.fillZeros()}>
        ${list.words.diet.fillZeros}
      </button>
    </div>
  </div>`;
}
const portionsStyles = css `
  .portions-head {
    text-align: end;
    max-inline-size: none;
  }

  .portion {
    display: grid;
    gap: 0.6em 1em;
    padding-block: calc(var(--_space) * 0.75);
    border-block-start: 1px solid var(--_line);
  }

  .portion-text {
    display: grid;
  }

  .portion-name {
    font-weight: 600;
  }

  .stepper {
    display: inline-flex;
    justify-self: end;
    align-items: center;
    gap: 2px;
    padding: 2px;
    border-radius: calc(var(--_radius) + 2px);
    background: var(--_raised);
  }

  .stepper .field {
    inline-size: 3.4em;
    padding-inline: 0.25em;
    text-align: center;
    font-weight: 600;
  }

  .portions-rest {
    display: flex;
    justify-content: flex-end;
    padding-inline-end: 0.75em;
  }

  @container mg (min-width: 30em) {
    .portion {
      grid-template-columns: minmax(0, 1fr) auto;
      align-items: center;
    }
  }
`;

const says = (reading, code) => reading.problems.some((problem) => problem.code === code);
/** A compound's weight is filled in as it stands there: how much is in it, differs with its water. */
function amountOf(reading) {
    const { elementalMgPerUnit: mg, compoundMgPerUnit: compoundMg } = reading;
    const isCompound = says(reading, 'worked-out') || (mg === undefined && says(reading, 'form-unknown'));
    if (isCompound && compoundMg !== undefined)
        return { amount: compoundMg, basis: 'compound' };
    return mg === undefined ? undefined : { amount: mg, basis: 'elemental', compoundMg };
}
/** @param point the decimal sign of the visitor's language */
function filledBy(reading, point) {
    const amount = reading && amountOf(reading);
    const written = (value) => String(value).replace('.', point);
    // What is told of two capsules together is taken together; to count one of them would be half of it.
    const perDay = reading?.unitsPerDay ?? reading?.unitsPerServing;
    return {
        ...(reading?.form !== undefined && { form: reading.form }),
        ...(amount && { ...amount, amount: written(amount.amount) }),
        ...(perDay !== undefined && { perDay: written(perDay) }),
    };
}
/** A field that the line's earlier words filled in, and that nobody touched since, goes back to what it was. */
function undone(row, before) {
    return {
        ...(before.form !== undefined && row.form === before.form && { form: '' }),
        ...(before.amount !== undefined &&
            row.amount === before.amount &&
            row.basis === before.basis && { amount: '', basis: '', compoundMg: undefined }),
        ...(before.perDay !== undefined && row.perDay === before.perDay && { perDay: '' }),
    };
}
/** What changes in a row when its label's line does: the fields below follow what can be read. */
function withLabel(knowledge, row, { label, isDone }, point) {
    const read = label.trim() === '' ? undefined : readLabel(label, knowledge);
    // What goes on the skin is no row: it counts for nothing.
    const isTopical = read !== undefined && says(read, 'topical');
    const reading = isTopical ? { problems: [{ code: 'topical' }] } : read;
    return {
        label,
        labelDone: isDone,
        amountDone: isDone,
        reading,
        ...undone(row, filledBy(row.reading, point)),
        ...filledBy(reading, point),
    };
}
/** Whether the line told how much is in it. */
const isRead = ({ reading }) => reading !== undefined && amountOf(reading) !== undefined;
/** @returns undefined while the row has something to mend */
function rowMg(knowledge, row) {
    if (problemsOf(row).length > 0)
        return undefined;
    const reading = supplementReading(knowledge, supplementOf(row));
    return (reading && {
        mg: reading.mgPerUnit,
        mgHigh: reading.mgHighPerUnit,
        mgPerDay: reading.mgPerDay,
        mgHighPerDay: reading.mgHighPerDay,
    });
}

/** Longer than any line; what is behind it is not read either. */
const MOST_CHARACTERS$2 = 500;
function problemText(words, problem) {
    const texts = words.supplements.labelProblems;
    switch (problem.code) {
        case 'impossible-pair':
            return texts['impossible-pair'](problem);
        case 'odd-unit':
            return texts['odd-unit']({ written: problem.written.replace('.', decimalMark(words)) });
        default:
            return texts[problem.code];
    }
}
function readText$2(words, { reading }) {
    if (!reading)
        return '';
    const { form, unit, unitsPerDay = reading.unitsPerServing } = reading;
    const name = form === undefined ? undefined : lookUp(words.forms, form)?.name;
    const isCompound = reading.problems.some(({ code }) => code === 'worked-out' || code === 'no-amount');
    const mg = isCompound ? reading.compoundMgPerUnit : reading.elementalMgPerUnit;
    const shown = {
        mg: mg ?? 0,
        ...(name !== undefined && { form: name }),
        ...(unit !== undefined && { units: words.units[unit](1) }),
        ...(unitsPerDay !== undefined && { count: unitsPerDay }),
    };
    return isCompound ? words.supplements.labelReadCompound(shown) : words.supplements.labelRead(shown);
}
/** What was read, and what is odd about it; why nothing was read only once the visitor is done. */
function labelText(words, row) {
    const { reading, labelDone } = row;
    if (!reading)
        return '';
    const read = isRead(row);
    if (!read && !labelDone)
        return '';
    const problems = reading.problems.filter(({ code }) => !(read && code === 'no-amount'));
    // What is missing comes last: it says what to do.
    const ordered = [
        ...problems.filter(({ code }) => code !== 'no-amount'),
        ...problems.filter(({ code }) => code === 'no-amount'),
    ];
    return [
        ...(read ? [readText$2(words, row)] : []),
        ...ordered.map((problem) => problemText(words, problem)),
    ].join(' ');
}
/** The label's line: what can be read of it fills in the fields below. */
function labelLine({ words, knowledge, row, hasHint, change }) {
    const { supplements } = words;
    const id = `supplement-${row.key}-label`;
    const type = (event) => {
        const isDone = /^insertFrom(?:Paste|Drop)/.test(event.inputType);
        const label = event.target.value;
        change(withLabel(knowledge, row, { label, isDone }, decimalMark(words)));
    };
    const finish = () => change({ labelDone: true, amountDone: true });
    const text = labelText(words, row);
    // That a weight was converted is no reason to doubt it.
    const isOdd = row.reading?.problems.some(({ code }) => code !== 'worked-out') ?? false;
    // A status speaks at every change, so the text stands in it only once the line was left or pasted.
    const told = `small label-told ${isOdd ? 'doubt' : ''}`;
    return html `<div class="label-line">
    <label class="label" for=${id}>${supplements.label}</label>
    ${hasHint ? html `<p class="small muted" id="${id}-hint">${supplements.labelHint}</p>` : nothing}
    <textarea
      class="field"
      id=${id}
      part="label-line"
      rows="2"
      maxlength=${MOST_CHARACTERS$2}
      autocomplete="off"
      autocapitalize="off"
      spellcheck="false"
      aria-describedby=${hasHint ? `${id}-hint` : nothing}
      .value=${live(row.label)}
      @input=${type}
      @change=${finish}
      @focus=${uncover}
    ></textarea>
    <p class=${told} .textContent=${row.labelDone ? '' : text}></p>
    <p class=${told} role="status" .textContent=${row.labelDone ? text : ''}></p>
  </div>`;
}

/** Measured out rather than counted. */
const MEASURES = ['ml', 'gram', 'drop'];
function mgText(words, low, high) {
    const isSame = Math.round(low) === Math.round(high);
    return isSame ? words.mg(low, low < 10 ? 1 : 0) : words.mgFromTo(low, high);
}
/** @returns empty while the row has something to mend */
function readoutText(words, knowledge, row) {
    const mg = rowMg(knowledge, row);
    if (!mg)
        return '';
    const measure = MEASURES.find((unit) => unit === row.reading?.unit);
    return words.supplements.readout({
        mg: mgText(words, mg.mg, mg.mgHigh),
        mgPerDay: mgText(words, mg.mgPerDay, mg.mgHighPerDay),
        ...(measure && { units: words.units[measure](1) }),
    });
}
/** An output speaks up at every key of its own accord; here the verdict does, after a pause. */
function readout({ words, knowledge, row, of }) {
    return html `<output
    class="supplement-mg figures"
    aria-live="off"
    for=${of.join(' ')}
    .textContent=${readoutText(words, knowledge, row)}
  ></output>`;
}

const BASES = ['elemental', 'compound', 'percent-ri'];
const FIELDS = ['form', 'amount', 'basis', 'perDay'];
const fieldId = (key, field) => `supplement-${key}-${field}`;
function supplementsEditor(editor) {
    const { words, rows } = editor;
    const isFull = rows.length >= MOST$1.supplements;
    return html `<div class="supplements stack" part="supplements">
    <p class="small muted">${words.supplements.where} ${words.supplements.elementalExplained}</p>
    ${repeat(editor.rows, ({ key }) => key, (row, index) => supplementRow(editor, row, index + 1))}
    <div>
      <button
        class="button"
        type="button"
        id="add-supplement"
        aria-disabled=${isFull ? 'true' : nothing}
        aria-describedby=${isFull ? 'supplements-full' : nothing}
        @click=${() => {
        if (!isFull)
            editor.add();
    }}
      >
        ${icons.plus()}${words.supplements.add}
      </button>
      <p
        class="small supplements-full"
        id="supplements-full"
        role="status"
        .textContent=${isFull ? words.supplements.full({ most: MOST$1.supplements }) : ''}
      ></p>
    </div>
  </div>`;
}
function supplementRow(editor, row, index) {
    const { words } = editor;
    const { supplements } = words;
    // Of what the label tells the amount: a capsule, a gram.
    const unit = row.reading?.unit;
    return html `<fieldset class="supplement" part="supplement">
    <legend class="supplement-name">${row.antacid ? supplements.antacid : supplements.row({ index })}</legend>
    ${row.antacid
        ? html `<p class="small muted">${supplements.antacidHint}</p>`
        : html `<button
            class="icon-button supplement-remove"
            type="button"
            aria-label=${supplements.remove({ index })}
            @click=${() => editor.remove(row.key)}
          >
            ${icons.close()}
          </button>`}
    ${labelLine({ ...editor, row, hasHint: index === 1, change: (change) => editor.change(row.key, change) })}
    <div class="supplement-figures">
      ${formSelect(editor, row)} ${amountField(editor, row)} ${basisRadios(editor, row)}
      ${numberField({
        id: fieldId(row.key, 'perDay'),
        label: supplements.perDay,
        ...(unit && { unit: `\u00d7 ${words.units[unit](1)}` }),
        value: row.perDay,
        error: errorOf(editor, row.key, 'perDay'),
        input: (perDay) => editor.change(row.key, { perDay }),
    })}
      <label class="tick">
        <input
          type="checkbox"
          .checked=${ticked(row.prescribed)}
          @change=${(event) => editor.change(row.key, { prescribed: event.target.checked })}
        />
        <span>${supplements.prescribed}</span>
      </label>
    </div>
    ${readout({ ...editor, row, of: FIELDS.map((field) => fieldId(row.key, field)) })}
  </fieldset>`;
}
function errorOf(editor, key, field) {
    const { errors } = editor.words.supplements;
    const problem = editor.problems.find((one) => one.key === key && one.field === field);
    if (problem?.error === 'range')
        return errors.range(problem);
    if (problem?.error === 'thousands')
        return errors.thousands(problem);
    return problem && errors[problem.error];
}
function amountField(editor, row) {
    const { supplements } = editor.words;
    const percent = row.basis === 'percent-ri';
    return numberField({
        id: fieldId(row.key, 'amount'),
        label: percent ? supplements.amountPercent : supplements.amount,
        unit: percent ? '%' : 'mg',
        value: row.amount,
        error: errorOf(editor, row.key, 'amount'),
        input: (amount) => editor.change(row.key, byHand({ amount, amountDone: false })),
        done: () => editor.change(row.key, { amountDone: true }),
    });
}
function formSelect(editor, row) {
    const { words } = editor;
    const id = fieldId(row.key, 'form');
    const error = errorOf(editor, row.key, 'form');
    const names = words.forms;
    return html `<div class="pick">
    <label class="label" for=${id}>${words.supplements.form}</label>
    <span class="select">
      <select
        class="field"
        id=${id}
        aria-invalid=${error ? 'true' : nothing}
        aria-describedby=${error ? `${id}-error` : nothing}
        @change=${(event) => editor.change(row.key, byHand({ form: event.target.value }))}
      >
        <option value="" .selected=${ticked(row.form === '')}>${words.supplements.formUnknown}</option>
        ${editor
        .formsFor(row)
        .map((form) => html `<option value=${form} .selected=${ticked(row.form === form)}>
                ${names[form]?.name ?? form}
              </option>`)}
      </select>
      ${icons.chevron()}
    </span>
    ${fieldError(`${id}-error`, error)}
  </div>`;
}
function basisRadios(editor, row) {
    const { supplements } = editor.words;
    const id = fieldId(row.key, 'basis');
    const error = errorOf(editor, row.key, 'basis');
    const improbable = improbableMg(row);
    return html `<fieldset
    class="basis"
    id=${id}
    role="radiogroup"
    aria-invalid=${error ? 'true' : nothing}
    aria-describedby=${error ? `${id}-error` : nothing}
  >
    <legend class="label">${supplements.basis}</legend>
    ${fieldError(`${id}-error`, error)}
    ${BASES.map((basis) => html `<label class="tick">
          <input
            type="radio"
            name="basis-${row.key}"
            value=${basis}
            aria-describedby=${error ? `${id}-error` : nothing}
            .checked=${ticked(row.basis === basis)}
            @change=${() => editor.change(row.key, byHand({ basis }))}
          />
          <span>${supplements.bases[basis]}</span>
        </label>`)}
    <p
      class="small improbable"
      role="status"
      .textContent=${improbable === undefined ? '' : supplements.improbable({ mg: improbable })}
    ></p>
  </fieldset>`;
}
const supplementsStyles = css `
  .supplement {
    position: relative;
    display: grid;
    gap: calc(var(--_space) * 0.85);
    padding: var(--_space);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .supplement-name {
    float: inline-start;
    inline-size: 100%;
    padding-inline-end: 3em;
    font-weight: 650;
  }

  .supplement-remove {
    position: absolute;
    inset-block-start: 0.35em;
    inset-inline-end: 0.35em;
  }

  .supplement-figures {
    display: grid;
    gap: var(--_space) calc(var(--_space) * 1.5);
    align-items: start;
  }

  .supplement-figures > * {
    min-inline-size: 0;
  }

  .supplement .unit {
    flex: none;
  }

  .supplement :is(.tick, .label-told) {
    hyphens: auto;
    hyphenate-limit-chars: 14 6 6;
  }

  .supplement-mg {
    display: block;
    padding: 0.6em 0.85em;
    border-radius: calc(var(--_radius) * 0.7);
    background: var(--_accent-soft);
    font-weight: 600;
  }

  .supplement-mg:empty,
  .label-told:empty,
  .supplements-full:empty {
    display: none;
  }

  .supplements-full {
    margin-block-start: 0.5em;
  }

  .label-line {
    display: grid;
    gap: 0.35em;
  }

  .label-line .label {
    margin: 0;
  }

  textarea.field {
    display: block;
    margin: 0;
    min-block-size: calc(3em + 1.2em);
    font-family: inherit;
    line-height: 1.5;
    letter-spacing: inherit;
    color: inherit;
    resize: vertical;
    field-sizing: content;
  }

  .label-told {
    padding: 0.6em 0.85em;
    border-inline-start: 3px solid var(--_accent);
    background: var(--_raised);
  }

  .label-told.doubt {
    border-inline-start-color: var(--_caution);
  }

  .button[aria-disabled='true'] {
    opacity: 0.45;
    cursor: default;
  }

  @container mg (min-width: 34em) {
    .supplement-figures {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }

    /* A label of two lines keeps the fields beside each other level. */
    .supplement-figures > :is(.pick, .number) {
      display: grid;
      grid-row: span 3;
      grid-template-rows: subgrid;
      row-gap: 0;
      align-items: end;
    }

    .supplement-figures > :is(.pick, .number) > .error {
      align-self: start;
    }

    .supplement-figures > .basis {
      grid-column: 1 / -1;
    }

    .supplement-figures > .tick {
      grid-row: span 2;
      align-self: end;
    }
  }

  .basis {
    display: grid;
    gap: 0.15em;
  }

  .improbable {
    margin-block-end: 0.5em;
    padding: 0.6em 0.85em;
    border-inline-start: 3px solid var(--_caution);
    background: var(--_raised);
  }

  .improbable:empty {
    display: none;
  }

  .tick {
    display: flex;
    align-items: center;
    gap: 0.7em;
    min-block-size: 44px;
    padding-block: 0.35em;
    cursor: pointer;
    line-height: 1.35;
  }

  .tick:has(:focus-visible) {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
    border-radius: 0.25em;
  }
`;

/** The controls of one question, by its kind. */
function answerControl(asking) {
    switch (asking.question.kind) {
        case 'one':
            return choiceList(choices(asking, 'radio'));
        case 'many':
            return checklist({
                ...choices(asking, 'checkbox'),
                words: asking.words,
                search: asking.draft.search,
                find: (search) => change(asking, { search }),
            });
        case 'number':
            return number(asking);
        case 'portions':
            return diet(asking);
        case 'supplements':
            return supplements(asking);
    }
}
function change(asking, to) {
    asking.change((draft) => ({ ...draft, ...(typeof to === 'function' ? to(draft) : to) }));
}
/** "None of these" is an answer of its own where the question has words for it. */
function pseudoChoices({ question, texts }) {
    const list = [];
    // "I use none" can be said without reading a long list; "none of these" cannot.
    const apart = question.fact === 'medicines' ? 'before' : 'after';
    if (question.kind === 'many' && texts.none)
        list.push({ value: NONE, label: texts.none, apart });
    if (question.unsure && texts.unsure) {
        list.push({ value: UNSURE, label: texts.unsure, ...(question.kind === 'many' && { apart: 'after' }) });
    }
    return list;
}
function detailOf({ words, question }, value) {
    if (question.fact === 'medicines')
        return lookUp(words.medicines, value)?.examples;
    if (question.fact === 'conditions')
        return lookUp(words.conditions, value)?.hint;
    if (question.fact === 'goals')
        return lookUp(words.goals, value)?.hint;
    return undefined;
}
function choices(asking, type) {
    const { words, question, draft } = asking;
    // What is not on the list has to be within reach of whoever searched for it in vain.
    const isOther = (value) => value === 'other' && (question.fact === 'medicines' || question.fact === 'conditions');
    const own = (question.choices ?? []).map((value) => ({
        value,
        label: choiceText(words, question, value),
        detail: detailOf(asking, value),
        stays: isOther(value),
    }));
    return {
        name: question.id,
        type,
        choices: [...own, ...pseudoChoices(asking)],
        picked: draft.picked,
        invalid: hasProblem(asking),
        ...(hasProblem(asking) && { describedBy: errorId(asking) }),
        pick: (value, checked) => change(asking, (now) => pick(now, value, checked, type === 'radio')),
    };
}
/** "I don't know" below a field: ticking it empties the field, typing unticks it. */
function unsureBelow(asking) {
    const { question, texts, draft } = asking;
    if (!question.unsure || !texts.unsure)
        return nothing;
    return choiceList({
        name: question.id,
        type: 'checkbox',
        choices: [{ value: UNSURE, label: texts.unsure }],
        picked: draft.picked,
        pick: (_value, checked) => change(asking, { picked: checked ? [UNSURE] : [], text: '', portions: {}, problems: [] }),
    });
}
function number(asking) {
    const { texts, question, draft } = asking;
    return html `<div class="stack">
    ${numberField({
        id: question.id,
        label: texts.label,
        quietLabel: true,
        value: draft.text,
        // Shown above the field already.
        error: undefined,
        invalid: hasProblem(asking),
        describedBy: [texts.hint ? hintId(asking) : '', hasProblem(asking) ? errorId(asking) : '']
            .join(' ')
            .trim(),
        input: (text) => change(asking, { text, picked: [], problems: [] }),
    })}
    ${unsureBelow(asking)}
  </div>`;
}
function withPortions(draft, groups, to) {
    const written = groups.map((group) => [group, to(draft.portions[group] ?? '')]);
    return {
        portions: { ...draft.portions, ...Object.fromEntries(written) },
        picked: [],
        problems: draft.problems.filter((problem) => problem.kind !== 'portion' || !groups.includes(problem.group)),
    };
}
function diet(asking) {
    const { words, draft } = asking;
    const invalid = draft.problems.flatMap((problem) => (problem.kind === 'portion' ? [problem.group] : []));
    const set = (group, to) => change(asking, (now) => withPortions(now, [group], to));
    const fillZeros = () => change(asking, (now) => withPortions(now, DIET_GROUPS.filter((group) => isBlank(now, group)), () => '0'));
    return html `<div class="stack">
    ${portions({
        words,
        groups: DIET_GROUPS,
        values: draft.portions,
        invalid,
        describedBy: errorId(asking),
        change: set,
        fillZeros,
    })}
    ${unsureBelow(asking)}
  </div>`;
}
function supplements(asking) {
    const { words, draft, question, texts } = asking;
    const antacid = draft.rows.some((row) => row.antacid);
    const own = [
        // Who takes an antacid with magnesium takes something.
        ...(antacid ? [] : [{ value: NONE, label: texts.none ?? words.supplements.none }]),
        { value: SOME, label: words.supplements.yes },
        ...(question.unsure && texts.unsure ? [{ value: UNSURE, label: texts.unsure }] : []),
    ];
    const missing = draft.problems.some(({ kind }) => kind === 'missing');
    const select = (value) => change(asking, ({ rows }) => ({
        picked: [value],
        rows: value === SOME && rows.length === 0 ? [emptyRow(0)] : rows,
        problems: [],
    }));
    return html `<div class="stack">
    ${choiceList({
        name: question.id,
        type: 'radio',
        choices: own,
        picked: draft.picked,
        ...(missing && { describedBy: errorId(asking) }),
        pick: select,
    })}
    ${draft.picked.includes(SOME) ? supplementRows(asking) : nothing}
  </div>`;
}
function supplementRows(asking) {
    const { words, knowledge, draft } = asking;
    const { forms: known, medicines } = knowledge;
    // What goes on the skin counts for nothing, so it is no row.
    const oral = Object.keys(known).filter((id) => known[id]?.route !== 'topical');
    const usual = Object.values(medicines).flatMap(({ suppliesMagnesium }) => suppliesMagnesium?.usualForms ?? []);
    const forAntacids = [...new Set([...usual, ...oral])];
    return supplementsEditor({
        words,
        knowledge,
        rows: draft.rows,
        formsFor: ({ antacid }) => (antacid ? forAntacids : oral),
        problems: draft.problems.flatMap((problem) => (problem.kind === 'supplement' ? [problem] : [])),
        change: (key, to) => change(asking, (now) => withRow(now, key, to)),
        add: () => change(asking, ({ rows }) => ({ rows: [...rows, emptyRow(freeKey(rows))] })),
        remove: (key) => change(asking, ({ rows }) => ({ rows: rows.filter((row) => row.key !== key), problems: [] })),
    });
}
/** What was just changed is no longer marked; what else is wrong with the row stays so. */
function withRow(draft, key, to) {
    const isMended = (field) => Object.hasOwn(to, field) || Object.hasOwn(to, 'basis');
    return {
        rows: draft.rows.map((row) => (row.key === key ? { ...row, ...to } : row)),
        problems: draft.problems.filter((problem) => problem.kind !== 'supplement' || problem.key !== key || !isMended(problem.field)),
    };
}

/** What happens with the answers. */
function privacyNote({ quiz }, eventDetail) {
    return html `<p class="note" part="privacy">${icons.lock()}<span>${quiz.privacy[eventDetail]}</span></p>`;
}
/** What it is and what it is not: promise L1. */
function purposeNote({ quiz }) {
    return html `<p class="note" part="purpose">${icons.info()}<span>${quiz.purpose}</span></p>`;
}

/** Native controls underneath: they keep their keyboard, their names and their state; only the paint is ours. */
const controls = css `
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-block-size: var(--_target);
    padding: 0.5em 1.25em;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: transparent;
    font-weight: 600;
    line-height: 1.25;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
    touch-action: manipulation;
    transition:
      background-color 0.15s,
      border-color 0.15s,
      box-shadow 0.15s;
  }

  .button:hover {
    background: var(--_raised);
  }

  .button:active {
    background: var(--_track);
  }

  .button.primary {
    border-color: transparent;
    background: var(--_accent);
  }

  /* Inside, too: Firefox loses a colour derived from another one where what inherits it sets text of its own. */
  .button.primary,
  .button.primary * {
    -webkit-text-fill-color: var(--_on-accent);
  }

  .button.primary:hover {
    background: color-mix(in srgb, var(--_accent) 88%, currentColor);
  }

  .button.plain {
    border-color: transparent;
  }

  .button.inline {
    padding-inline: 0.75em;
    margin-inline: -0.75em;
    border-color: transparent;
    font-size: 0.9375em;
    text-decoration: underline;
    text-decoration-color: var(--_accent-line);
    text-underline-offset: 0.2em;
  }

  .button:disabled {
    opacity: 0.45;
    cursor: default;
  }

  .button svg {
    flex: none;
    inline-size: 1.15em;
    block-size: 1.15em;
  }

  :is(.button, .icon-button, a, summary, input, select):focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  .icon-button {
    display: inline-grid;
    place-items: center;
    flex: none;
    inline-size: var(--_target);
    block-size: var(--_target);
    padding: 0;
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: transparent;
    cursor: pointer;
    touch-action: manipulation;
  }

  .icon-button:hover {
    background: var(--_track);
  }

  .icon-button svg {
    inline-size: 1.25em;
    block-size: 1.25em;
  }

  /* Below 16 px a phone zooms the page when a field takes focus. */
  .field {
    inline-size: 100%;
    min-block-size: var(--_target);
    padding: 0.5em 0.85em;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: transparent;
    font-size: max(1em, 16px);
    font-variant-numeric: tabular-nums;
    appearance: none;
  }

  .field::placeholder {
    color: var(--_muted);
    opacity: 1;
  }

  .field:hover {
    border-color: var(--_muted);
  }

  .field:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: -1px;
  }

  .field[aria-invalid='true'] {
    border-color: var(--_stop);
    outline-color: var(--_stop);
    box-shadow: inset 0 0 0 1px var(--_stop);
  }

  select.field {
    padding-inline-end: 2.4em;
    cursor: pointer;
  }

  .select {
    position: relative;
    display: block;
  }

  .select > svg {
    position: absolute;
    inset-block-start: calc(50% - 0.55em);
    inset-inline-end: 0.85em;
    inline-size: 1.1em;
    block-size: 1.1em;
    pointer-events: none;
  }

  option {
    background: var(--_surface);
    color: inherit;
  }

  .label {
    display: block;
    margin-block-end: 0.35em;
    font-weight: 600;
  }

  .error {
    display: flex;
    gap: 0.5em;
    align-items: flex-start;
    font-weight: 600;
    color: var(--_stop);
  }

  .error svg {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin-block-start: 0.12em;
  }

  summary {
    display: flex;
    align-items: center;
    gap: 0.6em;
    min-block-size: var(--_target);
    padding-block: 0.35em;
    font-weight: 600;
    cursor: pointer;
    list-style: none;
    border-radius: 0.25em;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  summary > svg {
    flex: none;
    inline-size: 1.1em;
    block-size: 1.1em;
    transition: rotate 0.15s;
  }

  details[open] > summary > svg {
    rotate: 180deg;
  }

  @media (forced-colors: active) {
    .button.primary {
      border-color: ButtonText;
    }
  }
`;

/**
 * A host that prints its own page prints what stands there: nothing is cut off, nothing goes along over something else, and
 * what was answered shows where a browser leaves out backgrounds. Last of all styles, and stronger than each of them.
 */
const paper = css `
  @media print {
    .side,
    .verdict,
    .aside,
    .head,
    .steps {
      position: relative !important;
      inset: auto !important;
    }

    .side,
    .aside,
    .region,
    .letter,
    dialog {
      max-block-size: none !important;
      overflow: visible !important;
    }

    .day-bar,
    .dialog-bar,
    dialog::backdrop {
      display: none !important;
    }

    /* Over the page, as on the screen. */
    dialog {
      position: absolute !important;
      block-size: auto !important;
    }

    dialog,
    progress,
    .bar,
    input:is([type='radio'], [type='checkbox']) {
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }
  }
`;

/**
 * A shadow root keeps a host's selectors out, not what inherits. Font, size and colour are wanted; the rest of what a
 * theme may have set on an ancestor is put back to normal on the wrapper, where a host's styles cannot reach: all of it, for
 * no list of properties would stay complete.
 */
const reset = css `
  :host {
    display: block;
    min-inline-size: 0;
  }

  :host([hidden]) {
    display: none;
  }

  .frame,
  .door {
    all: initial;
    display: block;
    color: var(--_text);
    color-scheme: inherit;
    forced-color-adjust: inherit;
    visibility: inherit;
    pointer-events: inherit;
    font-family: var(--_font);
    font-size: inherit;
    -webkit-font-smoothing: inherit;
    line-height: 1.5;
    overflow-wrap: anywhere;
    list-style: none;
    -webkit-text-size-adjust: 100%;
  }

  /*
   * Sized by its column, not by the screen; in a flex row or a float it still claims a usable width. As wide as the element
   * also where a theme has made a flex box of that.
   */
  .frame {
    box-sizing: border-box;
    inline-size: 100%;
    container: mg / inline-size;
    contain-intrinsic-inline-size: 280px;
  }

  .frame *,
  .frame *::before,
  .frame *::after,
  .door,
  .door *,
  dialog {
    box-sizing: border-box;
  }

  h2,
  h3,
  h4,
  p,
  ul,
  ol,
  dl,
  dd,
  figure,
  form,
  fieldset,
  legend,
  pre {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }

  ul,
  ol {
    list-style: none;
  }

  button,
  input,
  select {
    margin: 0;
    font: inherit;
    letter-spacing: inherit;
    color: inherit;
  }

  /* On a page without a doctype a table inherits next to nothing. */
  table {
    font: inherit;
    color: inherit;
    text-align: inherit;
    white-space: inherit;
  }

  svg {
    display: block;
    overflow: visible;
  }

  img {
    display: block;
    max-inline-size: 100%;
  }

  [hidden] {
    display: none !important;
  }

  .quiet {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media (prefers-reduced-motion: reduce) {
    .frame *,
    dialog,
    dialog::backdrop {
      animation: none !important;
      transition: none !important;
    }
  }
`;

/** The frame, and how what stands in it is laid out: screens, questions, blocks of a result. */
const screens = css `
  .frame {
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 1.35);
    scroll-margin-block-start: calc(var(--mg-sticky-top, 0px) + 1em);
  }

  :where(a, button, input, select, textarea, summary) {
    scroll-margin-block-start: calc(var(--mg-sticky-top, 0px) + 1em);
  }

  .screen,
  .debug {
    display: grid;
    gap: calc(var(--_space) * 1.5);
    align-content: start;
    inline-size: 100%;
    max-inline-size: 42em;
    margin-inline: auto;
    padding: calc(var(--_space) * 1.25);
  }

  .screen > * {
    min-inline-size: 0;
  }

  .block {
    display: grid;
    gap: var(--_space);
    align-content: start;
  }

  .pair {
    display: grid;
    gap: calc(var(--_space) * 1.5);
  }

  .intro-start {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75em 1.25em;
  }

  .notes {
    padding-block-start: calc(var(--_space) * 1.25);
    border-block-start: 1px solid var(--_line);
  }

  .note,
  .prefilled {
    display: flex;
    gap: 0.6em;
    align-items: flex-start;
  }

  .note > svg,
  .prefilled > svg {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin-block-start: 0.12em;
  }

  /* Neither grid nor flex box: in Safari what stands in such a fieldset does not follow it when it becomes narrower or wider. */
  .ask > :not(legend) + * {
    margin-block-start: var(--_space);
  }

  .ask > legend {
    padding-block-end: 0.45em;
  }

  .hint {
    padding-block-end: 0.25em;
  }

  .steps {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    justify-content: space-between;
  }

  /* A word on a button is never broken: in a very narrow column the buttons stand below each other. */
  .steps .button {
    padding-inline: 0.75em;
    overflow-wrap: normal;
    hyphens: none;
  }

  .steps .primary {
    flex: 1;
    margin-inline-start: auto;
  }

  .steps .plain {
    margin-inline-start: -0.25em;
  }

  .eyebrow {
    color: var(--_muted);
    font-weight: 600;
  }

  .dose-total {
    margin-block-start: 0.2em;
    font-size: 1.4em;
    font-weight: 650;
    letter-spacing: -0.015em;
  }

  .disclosure {
    border-block: 1px solid var(--_line);
  }

  .disclosure + .disclosure {
    border-block-start: 0;
    margin-block-start: calc(var(--_space) * -1);
  }

  .disclosed {
    padding-block: 0.35em 1.1em;
  }

  .choices-row,
  .calls {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
  }

  .call {
    min-block-size: 3.4em;
    padding-inline: 1.75em;
    font-size: 1.15em;
  }

  .call.stop {
    flex: 1 1 100%;
    border-color: transparent;
    background: var(--_stop-fill);
    -webkit-text-fill-color: var(--_on-stop);
  }

  .call.stop:hover {
    background: color-mix(in srgb, var(--_stop-fill) 88%, currentColor);
  }

  .call.stop svg {
    stroke: var(--_on-stop);
  }

  .card {
    display: grid;
    gap: calc(var(--_space) * 0.6);
    align-content: start;
    min-inline-size: 0;
    padding: calc(var(--_space) * 1.15);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .card.block {
    background: var(--_raised);
  }

  .debug {
    border-block-start: 1px dashed var(--_line-strong);
  }

  @container mg (min-width: 34em) {
    .screen,
    .debug {
      padding: calc(var(--_space) * 2.25) calc(var(--_space) * 2.25);
    }

    .steps .primary {
      flex: none;
      min-inline-size: 9em;
    }
  }

  @container mg (min-width: 50em) {
    .screen {
      padding-block: calc(var(--_space) * 3);
    }

    .pair {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: calc(var(--_space) * 3);
      align-items: start;
    }
  }
`;

const text = css `
  h2,
  h3,
  h4 {
    font-weight: 650;
    line-height: 1.25;
    text-wrap: balance;
    /* Names of forms are longer than a narrow column. */
    hyphens: auto;
    hyphenate-limit-chars: 14 6 6;
  }

  h2 {
    font-size: 1.4em;
    letter-spacing: -0.018em;
  }

  h3 {
    font-size: 1.15em;
    letter-spacing: -0.01em;
  }

  h4 {
    font-size: 1em;
  }

  [tabindex='-1']:focus {
    outline: none;
  }

  p {
    max-inline-size: 66ch;
    text-wrap: pretty;
  }

  .lead {
    font-size: 1.08em;
  }

  .muted {
    color: var(--_muted);
  }

  .small {
    font-size: 0.875em;
  }

  /* What is quiet within something quiet is not quieter still: it would be too faint and too small to read. */
  .muted .muted {
    color: inherit;
  }

  .small .small {
    font-size: inherit;
  }

  .figures {
    font-variant-numeric: tabular-nums;
  }

  a {
    color: inherit;
    text-decoration: underline;
    text-decoration-color: var(--_accent-line);
    text-decoration-thickness: 0.09em;
    text-underline-offset: 0.2em;
  }

  a:hover {
    text-decoration-color: currentcolor;
  }

  .stack {
    display: grid;
    gap: calc(var(--_space) * 0.75);
    align-content: start;
  }

  .stack > * {
    min-inline-size: 0;
  }

  .bullets {
    display: grid;
    gap: 0.4em;
  }

  .bullets > li {
    position: relative;
    padding-inline-start: 1.25em;
    max-inline-size: 66ch;
  }

  .bullets > li::before {
    content: '';
    position: absolute;
    inset-inline-start: 0.25em;
    inset-block-start: 0.62em;
    inline-size: 0.36em;
    block-size: 0.36em;
    border-radius: 50%;
    background: var(--_accent);
  }

  @media (forced-colors: active) {
    .bullets > li::before {
      background: CanvasText;
    }
  }

  @container mg (min-width: 34em) {
    h2 {
      font-size: 1.75em;
    }
  }
`;

/**
 * A handful of public tokens; everything else derives from them and from the text colour that the host passes on.
 * Because surfaces, lines and the accent are computed from `currentColor`, a dark host gets a dark widget without
 * being asked, whether it is dark by its own theme or by the visitor's preference.
 *
 * Text on the accent is painted with `-webkit-text-fill-color`: changing `color` would change what all tokens derive from.
 */
const tokens = css `
  .frame,
  .door {
    --_text: var(--mg-text, currentColor);
    --_muted: color-mix(in srgb, currentColor 76%, transparent);
    --_line: var(--mg-line, color-mix(in srgb, currentColor 17%, transparent));
    --_line-strong: color-mix(in srgb, currentColor 52%, transparent);
    --_raised: color-mix(in srgb, currentColor 4%, transparent);
    --_track: color-mix(in srgb, currentColor 10%, transparent);
    --_surface: var(--mg-surface, Canvas);
    --_accent: var(--mg-accent, #0a6c60);
    --_on-accent: var(--mg-on-accent, #fff);
    --_accent-soft: color-mix(in srgb, var(--_accent) 9%, transparent);
    --_accent-line: color-mix(in srgb, var(--_accent) 45%, transparent);
    --_caution: var(--mg-caution, #b26a00);
    --_stop: var(--mg-stop, #c0262d);
    --_stop-fill: var(--mg-stop, #c0262d);
    --_on-stop: #fff;
    --_space: var(--mg-space, 1em);
    --_radius: var(--mg-radius, 0.75em);
    --_font: var(--mg-font, inherit);
    --_target: max(44px, 2.75em);
  }

  @supports (color: oklch(from red l c h / 1)) {
    .frame,
    .door {
      /* The greyer a host's text is, the less is left to take off before it is too faint to read. */
      --_muted: oklch(from currentColor l c h / clamp(0.76, calc(1.03 - 0.85 * max(l - 0.6, 0.6 - l)), 1));
      --_surface: var(
        --mg-surface,
        oklch(from currentColor clamp(0.22, calc(0.22 + (0.6 - l) * 9), 1) min(c, 0.01) h / 1)
      );
      --_accent: var(
        --mg-accent,
        oklch(from currentColor clamp(0.475, calc(0.475 + (l - 0.6) * 9), 0.82) 0.095 178 / 1)
      );
      --_on-accent: var(
        --mg-on-accent,
        oklch(from var(--_accent) clamp(0.17, calc(0.17 + (0.66 - l) * 99), 1) 0 h / 1)
      );
      --_caution: var(
        --mg-caution,
        oklch(from currentColor clamp(0.58, calc(0.58 + (l - 0.6) * 9), 0.83) 0.14 68 / 1)
      );
      --_stop: var(
        --mg-stop,
        oklch(from currentColor clamp(0.5, calc(0.5 + (l - 0.6) * 9), 0.72) 0.18 25 / 1)
      );
      --_on-stop: oklch(from var(--_stop-fill) clamp(0.17, calc(0.17 + (0.66 - l) * 99), 1) 0 h / 1);
    }
  }
`;

/**
 * `<div data-mg="quiz" data-catalog="#producten">`, for pages whose editor strips the tags that it does not know: the
 * element is made inside the div, with the content of the div as its own.
 */
const KNOWN = new Map([
    ['quiz', 'mg-quiz'],
    ['food-table', 'mg-food-table'],
    ['dose-check', 'mg-dose-check'],
]);
const attributesByTag = new Map();
const ELEMENTS = [...KNOWN.values()].join(', ');
const told = new Set();
function tellOnce(key, what) {
    if (told.has(key))
        return;
    told.add(key);
    warn(what);
}
function tellUnknown(name) {
    const expected = [...KNOWN.keys()].join(', ');
    tellOnce(`name ${name}`, `<div data-mg>: ${jsonText(name.slice(0, 100))} cannot be used. Expected: ${expected}.`);
}
/** Only what the element reads: a `data-onclick` is harmless on a div and would not be as an attribute. */
function elementFor(div, tag, attributes) {
    const element = document.createElement(tag);
    for (const name of attributes) {
        const value = div.getAttribute(`data-${name}`);
        if (value !== null)
            element.setAttribute(name, value);
    }
    return element;
}
/** The content goes last: where the element cannot be put in, it stays. */
function putIn(div, element) {
    const content = [...div.childNodes];
    div.append(element);
    for (const node of content)
        element.append(node);
}
/** A copy of a div that was filled brings its element along; and what stands inside an element is not seen. */
const isDone = (div, tag) => div.querySelector(tag) !== null || div.closest(ELEMENTS) !== null;
/** Who writes a page wants to see and to save what was written. */
const isBeingWritten = (div) => div.isContentEditable;
function fill(div) {
    const name = (div.getAttribute('data-mg') ?? '').trim().toLowerCase();
    const tag = KNOWN.get(name);
    if (tag === undefined) {
        if (name !== '')
            tellUnknown(name);
        return;
    }
    const attributes = attributesByTag.get(tag);
    if (!attributes || isDone(div, tag) || isBeingWritten(div))
        return;
    putIn(div, elementFor(div, tag, attributes));
}
/** One that cannot be filled keeps no other from it, and throws nothing into the page. */
function trying(fillsOne) {
    try {
        fillsOne();
    }
    catch (error) {
        tellOnce('broken', `<div data-mg> is not used here, and what stands inside it stays (${String(error).slice(0, 200)})`);
    }
}
const isElement = (node) => node.nodeType === Node.ELEMENT_NODE;
function fillAllIn(node) {
    if (!isElement(node))
        return;
    trying(() => {
        if (node.matches('div[data-mg]'))
            fill(node);
    });
    trying(() => {
        for (const div of node.querySelectorAll('div[data-mg]'))
            trying(() => fill(div));
    });
}
/** What editors, tabs and shops bring later. For the life of the page: nobody knows when the last one comes. */
function watchForMore() {
    const observer = new MutationObserver((changes) => {
        for (const { addedNodes } of changes)
            for (const node of addedNodes)
                fillAllIn(node);
    });
    observer.observe(document, { childList: true, subtree: true });
}
/**
 * A div that is still being read would get the rest of its content beside the element. Listened for on the window: a
 * form called "addEventListener" takes the place of the document's own.
 */
function whenRead(then) {
    if (document.readyState === 'loading')
        window.addEventListener('DOMContentLoaded', then, { once: true });
    else
        then();
}
/** Fills the divs that ask for this element, now and whenever one is added. */
function fillDivs(tag, attributes) {
    if (isServer)
        return;
    const isFirst = attributesByTag.size === 0;
    attributesByTag.set(tag, attributes);
    trying(() => whenRead(() => {
        fillAllIn(document.documentElement);
        if (isFirst)
            trying(watchForMore);
    }));
}

let mentioned = false;
function mentionOther(tag, existing, { version }) {
    if (mentioned || existing.version === version)
        return;
    mentioned = true;
    warn(`<${tag}> is on this page already, from version ${existing.version ?? 'unknown'}; ${version} is not used.`);
}
function defineOnce(tag, elementClass) {
    const existing = customElements.get(tag);
    if (existing) {
        mentionOther(tag, existing, elementClass);
        return;
    }
    if (!hasSoundGround(tag))
        return;
    customElements.define(tag, elementClass);
    // A page that reloads code as it changes puts a stand-in for the class there.
    if (!customElements.get(tag))
        throw new Error('customElements.define does nothing');
    fillDivs(tag, elementClass.observedAttributes ?? []);
}
/**
 * Whoever came first stays: a tag can be defined once, and two versions on one page harm nothing. Where a page has
 * broken what this takes, nothing is defined, nothing is thrown, and the content of the tag stays.
 */
function define(tag, elementClass) {
    try {
        defineOnce(tag, elementClass);
    }
    catch (error) {
        tellUnsound(tag, `customElements cannot be used (${String(error).slice(0, 200)})`);
    }
}

/** What is read of a host's own foods; more is cut off or refused, and told. */
const MOST_ROWS = 100_000;
const MOST_MB = 20;
const MOST_BYTES = MOST_MB * 1024 * 1024;
const MOST_TEXT_CHARACTERS = 200;
/** Pure magnesium; nothing holds more. */
const MOST_MG_PER_100G = 100_000;
/** As fine as a visitor can type it. */
const LEAST_PORTION_GRAMS = 0.01;
const MOST_PORTION_GRAMS = 5000;
/** Of more the number is told. */
const MOST_ROW_PROBLEMS = 1000;

/** A long list of warnings hides its first line. */
const MOST_TOLD_APART = 20;
const leftOut = 'the row is left out';
const rowExpected = {
    'unclosed-quote': () => `a quotation mark that is closed; ${leftOut}`,
    'text-after-quote': () => `no text after a closing quotation mark, and quotation marks inside a field written twice; ${leftOut}`,
    'too-few-fields': ({ count, total }) => `as many fields as the header has (${total}), not ${count}; ${leftOut}`,
    'too-many-fields': ({ count, total }) => `as many fields as the header has (${total}), not ${count}: a field with a separator in it stands in quotation marks; ${leftOut}`,
    'not-json': () => `JSON that can be read; ${leftOut}`,
    'not-a-food': () => `an object with id, names and mgPer100g; ${leftOut}`,
    unreadable: () => `plain values that can be read; ${leftOut}`,
    'no-name': () => `a name as text; ${leftOut}`,
    'long-name': ({ most }) => `a name of at most ${most} characters; ${leftOut}`,
    'bad-id': ({ most }) => `a text of 1 to ${most} characters; ${leftOut}`,
    'double-id': ({ firstLine }) => `an id that no earlier row has, as row ${firstLine} does; ${leftOut}`,
    'no-number': () => `a number without unit, or nothing where it was not measured; ${leftOut}`,
    thousands: () => `a number without thousands separators, with at most two decimals; ${leftOut}`,
    'out-of-range': ({ most }) => `a number of mg from 0 to ${most}; ${leftOut}`,
    'bad-portion': ({ most }) => `a number of grams above 0, at most ${most}; the portion is left out`,
    'bad-text': ({ most }) => `a text of at most ${most} characters; the field is left out`,
};
const formats = 'CSV with a header, or JSON';
const failureExpected = {
    'bad-address': () => 'an address that starts with https: or http:, or a relative one',
    offline: () => 'a connection to the internet; there is none',
    unreachable: () => 'a URL that can be reached from this page; it gave no answer',
    timeout: ({ seconds }) => `an answer that does not fall silent for ${seconds} seconds`,
    status: ({ status }) => `a URL that answers with ${formats}; it answered ${status}`,
    'too-large': ({ mostMb }) => `at most ${mostMb} MB`,
    'web-page': () => `${formats}; a web page came`,
    workbook: () => `${formats}; the workbook of a spreadsheet came, which can be saved as CSV`,
    'no-list': () => 'a list of foods, or {"foods": [ \u2026 ]}',
    'no-columns': ({ found, missing }) => `a header with the columns ${missing}, separated by comma, semicolon or tab; found was ${found}`,
    'no-rows': () => 'at least one food',
    'no-good-rows': ({ count }) => `at least one row that can be used, of the ${count} that are there`,
    unreadable: () => 'plain values that can be read',
};
const expectedOfRow = (problem) => rowExpected[problem.code](problem);
const expectedOfFailure = (failure) => failureExpected[failure.code](failure);
/** `foods[2].mgPer100g`, or `src line 3, mgPer100g`. */
function placeOf(attribute, { line, column }) {
    if (attribute === 'foods')
        return `foods[${line - 1}]${column === null ? '' : `.${column}`}`;
    return `src line ${line}${column === null ? '' : `, ${column}`}`;
}
/** What was given as a warning may show it: not all of it as JSON. */
function givenText(given) {
    if (typeof given === 'string' || typeof given !== 'object' || given === null)
        return given;
    try {
        return Array.isArray(given)
            ? `${given.length} rows`
            : `{ ${Object.keys(given).slice(0, 10).join(', ')} }`;
    }
    catch {
        return '(object)';
    }
}
function rowsTold(attribute, { rowProblems, rowProblemCount }) {
    const told = rowProblems
        .slice(0, MOST_TOLD_APART)
        .map((problem) => problemWith(placeOf(attribute, problem), problem.value, expectedOfRow(problem)));
    if (rowProblemCount <= MOST_TOLD_APART)
        return told;
    const expected = `no problems in the rows; the first ${MOST_TOLD_APART} are told one by one`;
    return [...told, problemWith(attribute, `${rowProblemCount} problems`, expected)];
}
/** The problems of a reading as configuration problems, few enough to be read. */
function problemsToTell(attribute, given, reading) {
    const problems = rowsTold(attribute, reading);
    if (reading.cut) {
        const expected = `at most ${MOST_ROWS} rows; the rest is left out`;
        problems.unshift(problemWith(attribute, `more than ${MOST_ROWS} rows`, expected));
    }
    if (reading.failure) {
        problems.unshift(problemWith(attribute, givenText(given), expectedOfFailure(reading.failure)));
    }
    return problems;
}

/** What spreadsheets and food tables write where nothing was measured. */
const unmeasured = ['', '-', '\u2013', '\u2014', 'null'];
const MOST_CHARACTERS$1 = 30;
const plain = /^[+-]?(?:\d+(?:[.,]\d+)?|[.,]\d+)$/;
/** 1.234 is one and a bit, or one thousand and more: what is not certain is not guessed. */
const perhapsThousands = /^[+-]?[1-9]\d{0,2}[.,]\d{3}$/;
const thousands = /^[+-]?\d{1,3}(?:[.,'\u2019\s]\d{3})+(?:[.,]\d*)?$/;
function readText$1(given) {
    const text = given.trim();
    if (unmeasured.includes(text.toLowerCase()))
        return null;
    if (text.length > MOST_CHARACTERS$1)
        return 'no-number';
    if (perhapsThousands.test(text))
        return 'thousands';
    // A sum with 0 leaves no negative zero.
    if (plain.test(text))
        return Number(text.replace(',', '.')) + 0;
    return thousands.test(text) ? 'thousands' : 'no-number';
}
/** A number, also as text with a decimal comma or point; null: not measured. */
function readNumber(given) {
    if (given === undefined || given === null)
        return null;
    if (typeof given === 'string')
        return readText$1(given);
    return typeof given === 'number' && Number.isFinite(given) ? given + 0 : 'no-number';
}

/** Longer texts are cut out of the source by browsers as a view, which would keep all of the source in memory. */
const SHORTEST_VIEW = 13;
const controlCharacters = /\p{Cc}/u;
/** These turn the direction of what follows, outside the text too. */
const directionMarks = /[\u202A-\u202E\u2066-\u2069]/g;
/** A copy that keeps nothing else alive. */
const ownCopy = (text) => (text.length < SHORTEST_VIEW ? text : ` ${text}`.slice(1));
/** One line of plain text: line ends and tabs become spaces, other control characters go. */
function cleanText(text) {
    const bare = controlCharacters.test(text) ? text.replace(/[\t\r\n]+/g, ' ').replace(/\p{Cc}/gu, '') : text;
    return bare.replace(directionMarks, '').trim();
}
const characterPairs = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g;
/** Counted as people do: an emoji is one character. */
const isLongerThan = (text, most) => text.length > most && (text.length > 2 * most || text.replace(characterPairs, '_').length > most);
const MOST_SHARED = 5000;
/** Keeps the texts of foods: the source they came in can go, and rows that say the same share one text. */
class Texts {
    #shared = new Map();
    #areCutOut;
    /** @param areCutOut whether they are cut out of one long text */
    constructor(areCutOut) {
        this.#areCutOut = areCutOut;
    }
    own(text) {
        return this.#areCutOut ? ownCopy(text) : text;
    }
    share(text) {
        const known = this.#shared.get(text);
        if (known !== undefined)
            return known;
        const own = this.own(text);
        if (this.#shared.size < MOST_SHARED)
            this.#shared.set(own, own);
        return own;
    }
}

const languages = ['nl', 'en', 'de', 'fr'];
const most = MOST_TEXT_CHARACTERS;
const shown = (value) => (value === undefined ? '' : ownCopy(valueText(value)));
const isGiven$1 = (value) => value !== undefined && value !== null && value !== '';
/* ----------------------------------------------------------------- fields */
/** null: there is an id, and it cannot be used. */
function readId(raw, texts, faults) {
    const given = ownValue(raw, 'id');
    if (!isGiven$1(given))
        return '';
    const text = typeof given === 'number' && Number.isFinite(given) ? String(given) : given;
    const id = typeof text === 'string' ? cleanText(text) : null;
    if (id !== null && !isLongerThan(id, most))
        return texts.own(id);
    faults.push({ code: 'bad-id', column: 'id', value: shown(given), most });
    return null;
}
/** '' where none was given; null: it cannot be used. */
function readName(given, column, texts, faults) {
    if (!isGiven$1(given))
        return '';
    const name = typeof given === 'string' ? cleanText(given) : null;
    if (name === null) {
        faults.push({ code: 'no-name', column, value: shown(given) });
        return null;
    }
    if (!isLongerThan(name, most))
        return texts.own(name);
    faults.push({ code: 'long-name', column, value: shown(name), most });
    return null;
}
function readNameRecord(given, texts, faults) {
    const names = {};
    for (const lang of languages) {
        const name = readName(ownValue(given, lang), `names.${lang}`, texts, faults);
        if (name === null)
            return null;
        if (name !== '')
            names[lang] = name;
    }
    if (Object.keys(names).length > 0)
        return names;
    faults.push({ code: 'no-name', column: 'names', value: '' });
    return null;
}
function readNames(raw, texts, faults) {
    const given = ownValue(raw, 'names') ?? ownValue(raw, 'name');
    if (isRecord(given))
        return readNameRecord(given, texts, faults);
    const name = readName(given, 'names', texts, faults);
    if (name === '')
        faults.push({ code: 'no-name', column: 'names', value: '' });
    return name || null;
}
/** undefined: it cannot be used. */
function readMg(raw, faults) {
    const given = ownValue(raw, 'mgPer100g');
    const read = readNumber(given);
    if (read === null)
        return null;
    const place = { column: 'mgPer100g', value: '' };
    if (typeof read === 'string')
        faults.push({ ...place, code: read, value: shown(given) });
    else if (read >= 0 && read <= MOST_MG_PER_100G)
        return read;
    else
        faults.push({ ...place, code: 'out-of-range', value: shown(given), most: MOST_MG_PER_100G });
    return undefined;
}
function readPortion(raw, faults) {
    const given = ownValue(raw, 'portionGrams');
    const read = readNumber(given);
    if (read === null)
        return undefined;
    if (typeof read === 'number' && read >= LEAST_PORTION_GRAMS && read <= MOST_PORTION_GRAMS)
        return read;
    const value = shown(given);
    faults.push({ code: 'bad-portion', column: 'portionGrams', value, most: MOST_PORTION_GRAMS });
    return undefined;
}
function readText(raw, key, texts, faults) {
    const given = ownValue(raw, key);
    if (!isGiven$1(given))
        return undefined;
    const text = typeof given === 'string' ? cleanText(given) : null;
    if (text !== null && !isLongerThan(text, most))
        return text === '' ? undefined : texts.share(text);
    faults.push({ code: 'bad-text', column: key, value: shown(given), most });
    return undefined;
}
/** What is not given is not there. */
function withGiven(food, given) {
    if (given.portionGrams !== undefined)
        food.portionGrams = given.portionGrams;
    for (const key of ['portionLabel', 'category', 'state', 'source']) {
        const text = given[key];
        if (text !== undefined)
            food[key] = text;
    }
    return food;
}
function readFields$1(raw, texts, faults) {
    const id = readId(raw, texts, faults);
    const names = readNames(raw, texts, faults);
    const mgPer100g = readMg(raw, faults);
    if (id === null || names === null || mgPer100g === undefined)
        return null;
    const portionGrams = readPortion(raw, faults);
    const portionLabel = readText(raw, 'portionLabel', texts, faults);
    const category = readText(raw, 'category', texts, faults);
    const state = readText(raw, 'state', texts, faults);
    const source = readText(raw, 'source', texts, faults);
    // All in one go where all is given: an object that grows takes more room.
    if (portionGrams !== undefined && portionLabel && category && state && source) {
        return { id, names, mgPer100g, portionGrams, portionLabel, category, state, source };
    }
    return withGiven({ id, names, mgPer100g }, { portionGrams, portionLabel, category, state, source });
}
/**
 * One food as a host gave it, in JSON or in a row of CSV; all that is wrong with it at once. Plain guards, for rows
 * are many, and a schema cannot be made on every page. Reads own properties alone, and never throws.
 */
function readFood(raw, texts) {
    const faults = [];
    try {
        if (isRecord(raw))
            return { food: readFields$1(raw, texts, faults), faults };
        return { food: null, faults: [{ code: 'not-a-food', column: null, value: shown(raw) }] };
    }
    catch {
        // A member of the host's object that throws when it is read.
        return { food: null, faults: [{ code: 'unreadable', column: null, value: '' }] };
    }
}

const nothingRead = Object.freeze({
    foods: [],
    rowProblems: [],
    rowProblemCount: 0,
    cut: false,
    failure: null,
});
const failedReading = (failure) => ({ ...nothingRead, failure });
const newReader$1 = (texts, columnName) => ({
    foods: [],
    problems: [],
    lines: new Map(),
    texts,
    columnName,
    problemCount: 0,
    rows: 0,
    cut: false,
});
/** Counts a row. @returns whether it is still read. */
function nextRow(reader) {
    reader.cut = reader.rows === MOST_ROWS;
    if (!reader.cut)
        reader.rows++;
    return !reader.cut;
}
/** A piece of the source as a problem shows it. */
const excerpt = (text) => ownCopy(valueText(text));
function tellFault(reader, line, fault) {
    reader.problemCount++;
    if (reader.problems.length < MOST_ROW_PROBLEMS)
        reader.problems.push(Object.freeze({ ...fault, line }));
}
/** For a row without an id: no two rows have one line. */
const idOfRow = (line) => `row-${line}`;
function keep(reader, line, food) {
    if (food.id === '')
        food.id = idOfRow(line);
    const { id } = food;
    const firstLine = reader.lines.get(id);
    if (firstLine !== undefined) {
        const column = reader.columnName('id');
        return tellFault(reader, line, { code: 'double-id', column, value: id, firstLine });
    }
    reader.lines.set(id, line);
    reader.foods.push(food);
}
function takeRow(reader, line, raw) {
    const { food, faults } = readFood(raw, reader.texts);
    for (const fault of faults) {
        const column = fault.column === null ? null : reader.columnName(fault.column);
        tellFault(reader, line, { ...fault, column });
    }
    if (food)
        keep(reader, line, food);
}
function failureOf({ foods, rows }) {
    if (rows === 0)
        return { code: 'no-rows' };
    return foods.length === 0 ? { code: 'no-good-rows', count: rows } : null;
}
const readingOf = (reader, failure = failureOf(reader)) => ({
    foods: failure ? [] : reader.foods,
    rowProblems: reader.problems,
    rowProblemCount: reader.problemCount,
    cut: reader.cut,
    failure,
});

// JSON is taken apart by its elements, not parsed at once: a large file would be one long task, and one bad comma would
// cost all of it.
const QUOTE = 34;
const BACKSLASH = 92;
const COMMA = 44;
const COLON = 58;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
/** The closing quote; or the line's end, for no string goes on there: what follows a forgotten quote is not lost. */
function stringEnd(text, open) {
    for (let at = open + 1; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code === QUOTE || code === LINE_FEED || code === CARRIAGE_RETURN)
            return at;
        if (code === BACKSLASH)
            at++;
    }
    return text.length;
}
/** By how much a character changes the depth. */
function step(code) {
    switch (code) {
        case 91: // [
        case 123: // {
            return 1;
        case 93: // ]
        case 125: // }
            return -1;
        default:
            return 0;
    }
}
/** Where the value ends that begins here: the comma or bracket after it. */
function valueEnd(text, start) {
    let depth = 0;
    for (let at = start; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code === QUOTE)
            at = stringEnd(text, at);
        else
            depth += step(code);
        if (depth < 0 || (depth === 0 && code === COMMA))
            return at;
    }
    return text.length;
}
function afterBlanks(text, from) {
    let at = from;
    while (at < text.length && text.charCodeAt(at) <= 32)
        at++;
    return at;
}
const isArrayAt = (text, at) => text[at] === '[';
function keyIsFoods(text, open, close) {
    return text[open] === '"' && text.slice(open + 1, close) === 'foods';
}
/** Where the array of `{ "foods": [ \u2026 ] }` begins; -1 where there is none. */
function foodsMember(text, open) {
    for (let at = afterBlanks(text, open + 1); at < text.length;) {
        const close = stringEnd(text, at);
        const colon = afterBlanks(text, close + 1);
        const isFoods = text.charCodeAt(colon) === COLON && keyIsFoods(text, at, close);
        const value = afterBlanks(text, colon + 1);
        if (isFoods)
            return isArrayAt(text, value) ? value : -1;
        const end = valueEnd(text, value);
        if (text.charCodeAt(end) !== COMMA)
            return -1;
        at = afterBlanks(text, end + 1);
    }
    return -1;
}
/** Where the list of foods begins: the text itself, or what it holds as `foods`; -1: there is none. */
function listStart(text) {
    const start = afterBlanks(text, 0);
    if (isArrayAt(text, start))
        return start;
    return text[start] === '{' ? foodsMember(text, start) : -1;
}
/**
 * The elements of the list that begins at `start`, each as its text.
 * @returns whether the list is closed as it should be; when it is not, something may be missing.
 */
function* jsonElements(text, start) {
    for (let at = start + 1; at < text.length;) {
        const end = valueEnd(text, at);
        const element = text.slice(at, end).trim();
        const isLast = text.charCodeAt(end) !== COMMA;
        // A comma too many says nothing.
        if (element !== '')
            yield { text: element, end };
        if (isLast)
            return text[end] === ']';
        at = end + 1;
    }
    return false;
}

/** What foods call their members, while none has its magnesium where it should be. */
class MembersFound {
    #keys = [];
    look(raw) {
        if (this.#keys === null || !isRecord(raw))
            return;
        const keys = Object.keys(raw);
        if (keys.includes('mgPer100g'))
            this.#keys = null;
        else if (this.#keys.length === 0)
            this.#keys = keys.slice(0, 20);
    }
    /** One food may be without a figure; when all are, they have another name for it. */
    readingOf(reader) {
        if (this.#keys === null || reader.foods.length === 0)
            return readingOf(reader);
        const found = excerpt(this.#keys.join(', '));
        return readingOf(reader, { code: 'no-columns', found, missing: 'mgPer100g' });
    }
}
const listReader = () => newReader$1(new Texts(false), (field) => field);
/* ------------------------------------------------------------ a list */
/** For a list of which an element throws when it is read. */
function takeElement(reader, members, element) {
    try {
        const raw = element();
        members.look(raw);
        takeRow(reader, reader.rows, raw);
    }
    catch {
        tellFault(reader, reader.rows, { code: 'unreadable', column: null, value: '' });
    }
}
function* readArray(list) {
    const reader = listReader();
    const members = new MembersFound();
    const { length } = list;
    for (let index = 0; index < length && nextRow(reader); index++) {
        takeElement(reader, members, () => list[index]);
        yield (index + 1) / length;
    }
    // A page may begin with an empty list and fill it later.
    return length === 0 ? readingOf(reader, null) : members.readingOf(reader);
}
/** An array, or an object with one as its `foods`; null: neither. */
function listOf(given) {
    const list = isRecord(given) ? ownValue(given, 'foods') : given;
    return Array.isArray(list) ? list : null;
}
function* readList(given) {
    const list = listOf(given);
    return list ? yield* readArray(list) : failedReading({ code: 'no-list' });
}
/* -------------------------------------------------------------- JSON */
const notJson = (text) => ({ code: 'not-json', column: null, value: excerpt(text) });
/** @returns whether it could be parsed. */
function takeText(reader, members, text) {
    try {
        const raw = JSON.parse(text);
        members.look(raw);
        takeRow(reader, reader.rows, raw);
        return true;
    }
    catch {
        tellFault(reader, reader.rows, notJson(text));
        return false;
    }
}
function* readJson(text) {
    const start = listStart(text);
    if (start === -1)
        return failedReading({ code: 'no-list' });
    const reader = listReader();
    const members = new MembersFound();
    const elements = jsonElements(text, start);
    let isGood = true;
    let element = elements.next();
    for (; !element.done && nextRow(reader); element = elements.next()) {
        isGood = takeText(reader, members, element.value.text);
        yield element.value.end / text.length;
    }
    const isUnclosed = element.done === true && !element.value;
    // The rest may have been lost on its way; where the last row told so already, once is enough.
    if (isUnclosed && isGood)
        tellFault(reader, reader.rows + 1, notJson(''));
    return members.readingOf(reader);
}

/** More than a screen shows, and than a thumb scrolls by in half a second. */
const MOST_FOODS = 60;
/** What takes longer than this shows nothing sooner. */
const MOST_MS = 120;
const ROWS_BETWEEN_LOOKS = 1024;
const MOST_KINDS = 1000;
const MOST_PORTIONS = 2000;
/** The places with the highest scores; of equals those that come first. */
class Best {
    places = [];
    #scores = [];
    offer(place, score) {
        const scores = this.#scores;
        // NaN is not above anything.
        const least = scores.length < MOST_FOODS ? -Infinity : (scores.at(-1) ?? -Infinity);
        if (!(score > least))
            return;
        let at = scores.length;
        while (at > 0 && score > (scores[at - 1] ?? 0))
            at--;
        scores.splice(at, 0, score);
        this.places.splice(at, 0, place);
        if (scores.length <= MOST_FOODS)
            return;
        scores.pop();
        this.places.pop();
    }
}
/** The words for kinds, each once. */
class KindsFound {
    kinds = [];
    #seen = { category: new Set(), state: new Set() };
    #texts = new Texts(false);
    look(raw, key, untold) {
        const seen = this.#seen[key];
        const given = ownValue(raw, key);
        if (seen.size === MOST_KINDS || seen.has(given))
            return;
        seen.add(given);
        const text = readText(raw, key, this.#texts, untold);
        if (text !== undefined)
            this.kinds.push({ [key]: text });
    }
}
/** A row of which a member throws when it is read is left out in the end, too. @returns false: it took too long. */
function eachRow(list, count, look) {
    const end = performance.now() + MOST_MS;
    for (let place = 0; place < count; place++) {
        if (place % ROWS_BETWEEN_LOOKS === 0 && performance.now() > end)
            return false;
        try {
            const raw = list[place];
            if (isRecord(raw))
                look(raw, place);
        }
        catch {
            continue;
        }
    }
    return true;
}
/** Most ids end differently, which is seen sooner than whether one is in a set. */
const endOf = (id) => (id.charCodeAt(id.length - 1) * 31 + id.charCodeAt(id.length - 2)) * 31 + id.charCodeAt(id.length - 3);
/** Where each of these ids is first, of the rows that can be used. */
function firstPlaces(list, count, ids) {
    const first = new Map();
    const wanted = new Set(ids);
    const ends = new Set(ids.map(endOf));
    const texts = new Texts(false);
    eachRow(list, count, (raw, place) => {
        const given = ownValue(raw, 'id');
        const id = typeof given === 'number' ? String(given) : given;
        if (typeof id !== 'string' || !ends.has(endOf(id)) || !wanted.has(id))
            return;
        if (!first.has(id) && readFood(raw, texts).food)
            first.set(id, place);
    });
    return first;
}
/** The best rows as they will be: those that can be used, and whose id no earlier row has. */
function readBest(list, count, best) {
    const texts = new Texts(false);
    const foods = new Map();
    for (const place of best) {
        const { food } = readFood(list[place], texts);
        if (food)
            foods.set(place, { ...food, id: food.id || idOfRow(place + 1) });
    }
    const first = firstPlaces(list, count, [...foods.values()].map(({ id }) => id));
    for (const [place, { id }] of foods)
        if ((first.get(id) ?? place) < place)
            foods.delete(place);
    return foods;
}
function lookThrough(given, wish) {
    const list = listOf(given);
    if (!list || list.length <= wish.moreThan)
        return null;
    const count = Math.min(list.length, MOST_ROWS);
    const sign = wish.direction === 'ascending' ? -1 : 1;
    const step = Math.ceil(count / MOST_PORTIONS);
    const portionsMg = new Float64Array(Math.ceil(count / step)).fill(NaN);
    const best = new Best();
    const found = new KindsFound();
    const untold = [];
    const isWhole = eachRow(list, count, (raw, place) => {
        const mgPer100g = readMg(raw, untold) ?? NaN;
        const portionMg = (mgPer100g * (readPortion(raw, untold) ?? wish.ordinaryGrams)) / 100;
        if (place % step === 0)
            portionsMg[place / step] = portionMg;
        best.offer(place, sign * (wish.sort === 'mg-per-100g' ? mgPer100g : portionMg));
        found.look(raw, 'category', untold);
        found.look(raw, 'state', untold);
    });
    const foods = isWhole ? readBest(list, count, best.places) : new Map();
    if (foods.size === 0)
        return null;
    return { foods: [...foods.values()], places: [...foods.keys()], count, portionsMg, kinds: found.kinds };
}
/**
 * Looks through a list once for what is to be seen first. Never throws.
 * @returns null: there is nothing to show, or looking took too long.
 */
function previewOf(given, wish) {
    try {
        return lookThrough(given, wish);
    }
    catch {
        return null;
    }
}

const SLICE_MS = 10;
/** Looking at the clock costs about as much as a row. */
const STEPS_BETWEEN_LOOKS = 16;
function onMessage(resolve) {
    const { port1, port2 } = new MessageChannel();
    const heard = () => {
        port1.close();
        resolve();
    };
    port1.addEventListener('message', heard, { once: true });
    port1.start();
    port2.postMessage(null);
}
/**
 * Lets the browser do what waits: input, painting, timers of the page. By a message, which waits its turn like
 * anything else: `scheduler.yield` comes back before timers and most frames, and timers are slow in a tab out of sight.
 */
function pause() {
    return new Promise((resolve) => {
        try {
            onMessage(resolve);
        }
        catch {
            // The page has changed what its browser can do.
            setTimeout(resolve, 0);
        }
    });
}
function slice(work, ms = SLICE_MS) {
    const end = performance.now() + ms;
    for (;;) {
        for (let step = 0; step < STEPS_BETWEEN_LOOKS; step++) {
            const result = work.next();
            if (result.done)
                return result;
        }
        const result = work.next();
        if (result.done || performance.now() >= end)
            return result;
    }
}
async function remainder(work, first, { signal, tell }) {
    let share = first;
    for (;;) {
        tell?.(share);
        await pause();
        if (signal?.aborted)
            return null;
        const result = slice(work);
        if (result.done)
            return result.value;
        share = result.value;
    }
}
/**
 * Does long work in slices, so that no task is long. Little work is done at once.
 * @returns null when it was aborted.
 */
function inSlices(work, options = {}) {
    const { isLong, isWhole } = options;
    if (isLong && !isWhole)
        return remainder(work, 0, options);
    const first = slice(work, isWhole ? Infinity : SLICE_MS);
    return first.done ? first.value : remainder(work, first.value, options);
}
/** Work inside larger work: its share done counts from one share of the whole to another. */
function* part(work, from, to) {
    for (;;) {
        const result = work.next();
        if (result.done)
            return result.value;
        yield from + result.value * (to - from);
    }
}

/** For work of which a part may throw: an object of the host, or a browser that the page has changed. */
function* guarded(reading) {
    try {
        return yield* reading;
    }
    catch {
        return failedReading({ code: 'unreadable' });
    }
}
const SURELY_LONG = 5000;
function isLong(given) {
    try {
        return (listOf(given)?.length ?? 0) > SURELY_LONG;
    }
    catch {
        return false;
    }
}
/**
 * Foods that a page has as a list, or as an object with such a list. Few are read at once, many in slices. Never throws
 * or rejects.
 * @returns null when it was aborted.
 */
const readFoodsList = (given, options = {}) => inSlices(guarded(readList(given)), { ...options, isLong: isLong(given) });

/** Nobody sees less, and each one draws the element again. */
const LEAST_PROGRESS = 0.02;
/** Keeps an element's own foods in step with its `src` attribute and `foods` property. The property wins. */
class FoodsController {
    state = 'built-in';
    /** While loading, 0 to 1; null: nobody knows how much will come. */
    progress = null;
    /** Resolves when the foods that are named now were read, or could not be. */
    ready = Promise.resolve();
    #host;
    #options;
    #reading = nothingRead;
    #property = null;
    #source = null;
    #loading = null;
    /** undefined: nobody asked for it yet. */
    #preview;
    constructor(host, options) {
        this.#host = host;
        this.#options = options;
        host.addController(this);
    }
    /** The host's foods that can be used; none while they are loading. */
    get foods() {
        return this.#reading.foods;
    }
    /** What is wrong with rows: the first thousand, of `rowProblemCount`. */
    get rowProblems() {
        return this.#reading.rowProblems;
    }
    get rowProblemCount() {
        return this.#reading.rowProblemCount;
    }
    /** There were more rows than are read. */
    get cut() {
        return this.#reading.cut;
    }
    /** Why there are no foods, when there are none. */
    get failure() {
        return this.#reading.failure;
    }
    /** The top of a list that is still being read, made once, when it is wished for; null: there is none. */
    preview(wish) {
        if (this.state !== 'loading' || typeof this.#source !== 'object')
            return null;
        if (wish && this.#preview === undefined)
            this.#preview = previewOf(this.#source, wish);
        return this.#preview ?? null;
    }
    /** What the host gave: the property, or else the address in `src`. */
    get given() {
        return this.#property ?? (attributeText(this.#host.getAttribute('src')) || null);
    }
    set given(value) {
        this.#property = value || null;
        this.#host.requestUpdate();
    }
    /** Reads the same once more. */
    retry() {
        this.#stop();
        this.#source = null;
        this.#host.requestUpdate();
    }
    hostConnected() {
        // Put back after it was taken away while loading, it begins anew.
        if (this.#source !== this.given)
            this.#host.requestUpdate();
    }
    hostUpdate() {
        this.follow();
    }
    /** Reads what is named now, where that is something else than before. A server calls no controllers. */
    follow() {
        const { given } = this;
        // What was under way when the element left the page is still drawn, and would begin to be read again.
        if (given === this.#source || !isInPlace(this.#host))
            return;
        this.#stop();
        this.#source = given;
        this.#start(given);
    }
    hostDisconnected() {
        const wasLoading = this.#loading !== null;
        this.#stop();
        if (wasLoading)
            this.#source = null;
    }
    #stop() {
        this.#loading?.abort();
        this.#loading = null;
    }
    #start(given) {
        if (given === null)
            return this.#settle(nothingRead, 'built-in');
        const loading = new AbortController();
        const reading = this.#read(given, loading);
        if (!isPending(reading))
            return this.#settle(reading);
        this.#settle(nothingRead, 'loading');
        this.#loading = loading;
        this.ready = reading.then((read) => this.#finish(loading, read));
    }
    #read(given, loading) {
        const { signal } = loading;
        const tell = (share) => this.#advance(loading, share);
        return typeof given === 'string'
            ? this.#readText(given, { signal, tell })
            : readFoodsList(given, { signal, tell, isWhole: isServer });
    }
    /** Files and texts are read by code that no other page has to load. */
    async #readText(given, options) {
        const isAddress = this.#property === null;
        // A server writes that it is on its way: what is written cannot be waited for.
        if (isServer)
            return null;
        try {
            const { loadOwnFoods, readFoodsText } = await import('./own-foods.js');
            if (options.signal.aborted)
                return null;
            return await (isAddress ? loadOwnFoods(given, options) : readFoodsText(given, options));
        }
        catch {
            return failedReading({ code: 'unreachable' });
        }
    }
    #advance(loading, share) {
        // Beside the top of the list nobody looks at how far the rest is.
        if (this.#loading !== loading || this.#preview)
            return;
        const before = this.progress;
        const isSeen = share === null || before === null ? share !== before : share === 1 || share - before >= LEAST_PROGRESS;
        if (!isSeen)
            return;
        this.progress = share;
        this.#host.requestUpdate();
    }
    #finish(loading, reading) {
        // Other foods were named meanwhile, or the element is gone.
        if (this.#loading !== loading || reading === null)
            return;
        this.#loading = null;
        this.#settle(reading);
        this.#host.requestUpdate();
    }
    #settle(reading, state = reading.failure ? 'failed' : 'ready') {
        this.state = state;
        this.progress = null;
        this.#preview = undefined;
        this.#reading = reading;
        const attribute = this.#property === null ? 'src' : 'foods';
        this.#options.tell(problemsToTell(attribute, this.#source, reading));
    }
}

/** What a food and its ordinary portion are called. */
function foodWords(words, knowledge, id) {
    const food = foodOf(knowledge, id);
    if (!food)
        return { name: id, portion: '' };
    return { name: nameIn(food, words.lang), portion: portionText(words, food.portionCount, food.measure) };
}
function row(words, knowledge, { id, grams, mg }, mostMg) {
    const { name, portion } = foodWords(words, knowledge, id);
    const share = `${Math.round((mg / mostMg) * 100)}%`;
    return html `<li class="food" part="food">
    <span class="food-name"
      >${capitalised(name, words.lang)}
      <span class="muted small">${words.result.foods.portion({ portion, grams })}</span></span
    >
    <span class="food-mg figures">${words.mg(mg)}</span>
    <svg class="food-bar" width="100%" height="4" aria-hidden="true">
      <rect class="track" width="100%" height="4" rx="2" />
      <rect class="part food" width=${share} height="4" rx="2" />
    </svg>
  </li>`;
}
/** Ordinary portions, most magnesium first. */
function foodList(words, knowledge, foods, mostMg = Math.max(...foods.map(({ mg }) => mg))) {
    if (foods.length === 0)
        return nothing;
    const sorted = [...foods].sort((a, b) => b.mg - a.mg);
    return html `<ul class="foods" part="foods">
    ${sorted.map((food) => row(words, knowledge, food, mostMg))}
  </ul>`;
}
const foodListStyles = css `
  .foods {
    display: grid;
    gap: 0.85em;
  }

  .food {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.3em 1em;
    align-items: baseline;
  }

  .food-name {
    font-weight: 500;
  }

  .food-name .small {
    font-weight: 400;
  }

  .food-mg {
    font-weight: 600;
    white-space: nowrap;
  }

  .food-bar {
    grid-column: 1 / -1;
    direction: ltr;
  }
`;

const BYTE_ORDER_MARK = '\uFEFF';
const LINE_END$1 = '\r\n';
/** What a spreadsheet may run as a formula; the wide ones are made narrow before they are read. */
const FORMULA_STARTS = '=+-@\uFF1D\uFF0B\uFF0D\uFF20';
const plainNegative = /^-\d+(?:[.,]\d+)?$/;
function isFormula(text) {
    const first = text[0] ?? '';
    if (first === '\t' || first === '\r' || first === '\n')
        return true;
    // What is not seen may be dropped before the cell is read.
    const bare = text.replace(/^[\s\p{Cc}\p{Cf}]+/u, '');
    return bare !== '' && FORMULA_STARTS.includes(bare[0] ?? '') && !plainNegative.test(bare);
}
/** What may stand before a formula: separators, quotes, and signs that are dropped or not seen. */
const BEFORE = /(?<![",;\s\p{Cc}\p{Cf}])[",;\s\p{Cc}\p{Cf}]+(?=[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/gu;
/**
 * An apostrophe makes it text; what is a number stays one. Also inside a cell: a spreadsheet of another country parts
 * the row by another sign than ours, and quotes that do not open a cell are no quotes to it.
 */
function asText(cell) {
    const text = cell.replace(BEFORE, (run) => (/[,;\t\r\n]/.test(run) ? `${run}'` : run));
    return isFormula(text) ? `'${text}` : text;
}
/** Also what another separator than ours would take apart, and spaces that would be taken for padding. */
const needsQuotes = (text) => /[",;\t\r\n]|^\s|\s$/.test(text);
const quoted = (text) => (needsQuotes(text) ? `"${text.replace(/"/g, '""')}"` : text);
function numberText(value, decimal) {
    return Number.isFinite(value) ? String(value).replace('.', decimal) : '';
}
function numberCell(value, { separator, decimal }) {
    const text = numberText(value, decimal);
    return text.includes(separator) ? quoted(text) : text;
}
function cellText(cell, options) {
    if (cell === null)
        return '';
    if (typeof cell === 'number')
        return numberCell(cell, options);
    return quoted(asText(cell));
}
function rowText(row, options) {
    const text = row.map((cell) => cellText(cell, options)).join(options.separator);
    // An empty line would be no row at all.
    return text === '' && row.length > 0 ? '""' : text;
}
/** RFC 4180, with a mark by which a spreadsheet knows the encoding, and with no cell that it would run. */
function csvText(rows, options) {
    return BYTE_ORDER_MARK + rows.map((row) => rowText(row, options) + LINE_END$1).join('');
}

const UNITS = [
    'capsule',
    'tablet',
    'softgel',
    'gummy',
    'lozenge',
    'effervescent',
    'sachet',
    'scoop',
    'gram',
    'ml',
    'drop',
    'spray',
    'ampoule',
    'piece',
];
const MOST_ID_CHARACTERS = 200;
const MOST_NAME_CHARACTERS = 500;
const MOST_PRICE = 1_000_000;
const MOST_MG_A_UNIT = 5000;
const MOST_UNITS_IN_A_PACK = 100_000;
const MOST_UNITS_A_DAY = 1000;
const MOST_FORMS = 20;
const MOST_OTHER_ACTIVES = 100;
// By `refine` alone: a check of its own, a union or an enum weighs more in the bundle than it does here.
const trimmed = (isGood) => z.string().check(z.trim(), z.refine(isGood));
/** Counted as people do: an emoji is one character. */
const isLine = (mostCharacters) => {
    const pattern = new RegExp(`^.{1,${mostCharacters}}$`, 'su');
    return (value) => pattern.test(value);
};
const line = (mostCharacters) => trimmed(isLine(mostCharacters));
/** What is read on the screen, where a sign that turns letters around would turn the figures beside it. */
const readable = (mostCharacters) => z.string().check(z.overwrite(cleanText), z.refine(isLine(mostCharacters)));
const above0 = (most) => z.number().check(z.refine((value) => value > 0 && value <= most));
const from0 = (most) => z.number().check(z.refine((value) => value >= 0 && value <= most));
const address = (safe) => trimmed((value) => safe(value) !== null);
const lines = (most) => z.array(readable(MOST_NAME_CHARACTERS)).check(z.refine(({ length }) => length <= most));
const oneOf = (options) => z.string().check(z.refine((value) => options.includes(value)));
const field = (shape, whenBad, expected) => ({
    shape,
    whenBad,
    expected,
});
/**
 * Made when a catalogue is read and not before: on a page that adds to `Object.prototype` no schema can be made, and
 * the elements have to work there all the same.
 */
function productFields() {
    return {
        id: field(line(MOST_ID_CHARACTERS), 'drop', `a text of 1 to ${MOST_ID_CHARACTERS} characters`),
        name: field(readable(MOST_NAME_CHARACTERS), 'drop', `a text of 1 to ${MOST_NAME_CHARACTERS} characters`),
        url: field(address(safeUrl), 'leave-out', 'an address that starts with https:, http:, mailto: or tel:, or a relative one'),
        image: field(address(safeFileUrl), 'leave-out', 'an address that starts with https: or http:, or a relative one'),
        cartUrl: field(address(safeFileUrl), 'leave-out', 'an address that starts with https: or http:, or a relative one'),
        price: field(from0(MOST_PRICE), 'leave-out', 'a number of 0 or more, such as 19.95'),
        form: {
            ...field(line(MOST_ID_CHARACTERS), 'leave-out', 'the id of a form, or a list of them'),
            listShape: lines(MOST_FORMS),
        },
        elementalMgPerUnit: field(above0(MOST_MG_A_UNIT), 'leave-out', `a number of mg above 0, at most ${MOST_MG_A_UNIT}`),
        unit: field(oneOf(UNITS), 'leave-out', `one of ${UNITS.join(', ')}`),
        unitsPerPack: field(above0(MOST_UNITS_IN_A_PACK), 'leave-out', 'a number above 0'),
        labelUnitsPerDay: field(above0(MOST_UNITS_A_DAY), 'drop', 'a number above 0'),
        vitaminB6MgPerUnit: field(from0(MOST_MG_A_UNIT), 'drop', 'a number of mg, 0 or more'),
        otherActives: field(lines(MOST_OTHER_ACTIVES), 'drop', 'a list of texts'),
        inStock: field(z.boolean(), 'leave-out', 'true or false'),
        affiliate: field(z.boolean(), 'count-as-true', 'true or false'),
    };
}
const currencyShape = () => trimmed((value) => /^[A-Za-z]{3}$/.test(value));

const MOST_PRODUCTS = 2000;
const MOST_PROBLEMS_TOLD_APART = 5;
const noCatalog = Object.freeze({ catalog: null, problems: [], recognised: [] });
const catalogFailure = (value, expected) => ({
    catalog: null,
    problems: [problemWith('catalog', value, expected)],
    recognised: [],
});
const isGiven = (value) => value !== undefined && value !== null && value !== '';
function tell({ path, problems }, key, value, expected) {
    problems.push(problemWith(`${path}.${key}`, value, expected));
}
/** @returns false when the product cannot be used without the field. */
function readField(raw, key, field, draft, place) {
    const given = ownValue(raw, key);
    if (!isGiven(given))
        return true;
    const shape = (Array.isArray(given) && field.listShape) || field.shape;
    const parsed = shape.safeParse(key === 'id' && typeof given === 'number' ? String(given) : given);
    if (parsed.success) {
        draft[key] = parsed.data;
        return true;
    }
    const consequence = {
        'leave-out': `${key} is left out`,
        drop: 'the product is left out',
        'count-as-true': 'it counts as true',
    };
    tell(place, key, given, `${field.expected}; ${consequence[field.whenBad]}`);
    if (field.whenBad === 'count-as-true')
        draft[key] = true;
    return field.whenBad !== 'drop';
}
function readFields(raw, reader, place) {
    const draft = {};
    for (const [key, field] of Object.entries(reader.fields)) {
        if (!readField(raw, key, field, draft, place))
            return null;
    }
    for (const key of ['id', 'name']) {
        if (draft[key] !== undefined)
            continue;
        tell(place, key, ownValue(raw, key), `${reader.fields[key].expected}; the product is left out`);
        return null;
    }
    return draft;
}
function formFromName(product, { knowledge, recognised }) {
    const form = recogniseForm(product.name, knowledge.forms);
    recognised.push({ product: product.id, form });
    return form ?? undefined;
}
/** A blend of which a part is not known is not guessed from its name either. */
function readForm(product, reader, place) {
    const given = product.form;
    if (given === undefined || given.length === 0)
        return formFromName(product, reader);
    const ids = [given].flat().map((id) => id.toLowerCase());
    const unknown = ids.filter((id) => !Object.hasOwn(reader.knowledge.forms, id));
    if (unknown.length === 0)
        return Array.isArray(given) ? [...new Set(ids)] : ids[0];
    tell(place, 'form', unknown.join(', '), `forms out of ${Object.keys(reader.knowledge.forms).join(', ')}; form counts as missing`);
    return Array.isArray(given) ? undefined : formFromName(product, reader);
}
/** Only what goes on the skin may be without a strength: nobody counts it. */
function isForSkin(form, { knowledge }) {
    const ids = form === undefined ? [] : [form].flat();
    return ids.length > 0 && ids.every((id) => knowledge.forms[id]?.route !== 'oral');
}
function hasStrength(raw, product, reader, place) {
    if (product.elementalMgPerUnit !== undefined || isForSkin(product.form, reader))
        return true;
    const given = ownValue(raw, 'elementalMgPerUnit');
    const { expected } = reader.fields.elementalMgPerUnit;
    if (!isGiven(given))
        tell(place, 'elementalMgPerUnit', given, `${expected}; the product is left out`);
    return false;
}
function isFirstOfItsId(id, { ids }, place) {
    if (ids.has(id)) {
        tell(place, 'id', id, 'an id that no earlier product has; the product is left out');
        return false;
    }
    ids.add(id);
    return true;
}
function readProduct(raw, reader, place) {
    if (!isRecord(raw)) {
        place.problems.push(problemWith(place.path, raw, 'an object with at least id, name and elementalMgPerUnit'));
        return null;
    }
    const draft = readFields(raw, reader, place);
    if (!draft || !isFirstOfItsId(draft.id, reader, place))
        return null;
    const { form: _, ...rest } = draft;
    const form = readForm(draft, reader, place);
    const product = form === undefined ? rest : { ...rest, form };
    return hasStrength(raw, product, reader, place) ? product : null;
}
function readProducts(list, reader) {
    const products = [];
    for (const [index, raw] of numbered(list)) {
        const place = { path: `catalog.products[${index}]`, problems: [] };
        const product = readProduct(raw, reader, place);
        if (product)
            products.push(product);
        reader.problems.push(...place.problems);
    }
    return products;
}
function readCurrency(raw, { problems }) {
    const given = ownValue(raw, 'currency');
    if (!isGiven(given))
        return undefined;
    const parsed = currencyShape().safeParse(given);
    if (parsed.success)
        return parsed.data.toUpperCase();
    problems.push(problemWith('catalog.currency', given, 'three letters, such as EUR'));
    return undefined;
}
/** A long list of warnings hides its first line. */
function summarised(problems) {
    if (problems.length <= MOST_PROBLEMS_TOLD_APART)
        return problems;
    const first = problems.slice(0, MOST_PROBLEMS_TOLD_APART);
    const values = first
        .map(({ attribute, value }) => `${attribute}: ${valueText(value).slice(0, 30)}`)
        .join(' | ');
    const expectations = first.map(({ attribute, expected }) => `${attribute}: ${expected}`).join(' | ');
    return [
        problemWith('catalog', values, `${problems.length} values to be otherwise, of which the first are ${expectations}`),
    ];
}
function newReader(knowledge) {
    try {
        return { knowledge, fields: productFields(), problems: [], recognised: [], ids: new Set() };
    }
    catch {
        return null;
    }
}
function read(raw, knowledge) {
    const list = isRecord(raw) ? ownValue(raw, 'products') : undefined;
    if (!isRecord(raw) || !Array.isArray(list))
        return catalogFailure(raw, 'JSON such as {"products": [ \u2026 ]}');
    if (list.length === 0)
        return catalogFailure(raw, 'at least one product');
    if (list.length > MOST_PRODUCTS)
        return catalogFailure(`${list.length} products`, `at most ${MOST_PRODUCTS} products`);
    const reader = newReader(knowledge);
    if (!reader)
        return catalogFailure(raw, 'a page that adds nothing to Object.prototype; no products are shown');
    const currency = readCurrency(raw, reader);
    const products = readProducts(list, reader);
    const catalog = currency === undefined ? { products } : { currency, products };
    return { catalog, problems: summarised(reader.problems), recognised: reader.recognised };
}
/** What a shop sells, as far as it can be used. Never throws: what is wrong is left out and told. */
function readCatalog(raw, knowledge) {
    try {
        return read(raw, knowledge);
    }
    catch {
        // An object of the host whose own members throw when they are read.
        return catalogFailure(raw, 'plain JSON');
    }
}

const MOST_CHARACTERS = 5_000_000;
const TIMEOUT_MS = 15_000;
const EXPECTED_NAME = 'a selector of an inline JSON script that is on the page, or a URL that starts with /, ./ or https: or ends in .json';
const looksLikeUrl = (value) => /^(https?:|\.{0,2}\/)|\.json([?#]|$)/i.test(value);
function fromText(text, { value, knowledge }) {
    const json = parseJson(text, MOST_CHARACTERS);
    if (!json.ok)
        return catalogFailure(value, `a catalogue in JSON; what is there is no JSON: ${json.reason}`);
    return readCatalog(json.value, knowledge);
}
/* --------------------------------------------------------------- inline */
function findScript({ value, element }) {
    const root = element.getRootNode();
    try {
        const near = root instanceof ShadowRoot ? root.querySelector(value) : null;
        return near ?? element.ownerDocument.querySelector(value);
    }
    catch {
        return null;
    }
}
function fromPage(source) {
    const script = findScript(source);
    return script ? fromText(script.textContent ?? '', source) : catalogFailure(source.value, EXPECTED_NAME);
}
/** Until the page has been read, the script may still follow, or be here in part. */
function whenPageIsRead({ element, signal }) {
    return new Promise((resolve) => {
        const options = { once: true, signal };
        element.ownerDocument.addEventListener('DOMContentLoaded', () => resolve(), options);
        signal.addEventListener('abort', () => resolve(), { once: true });
    });
}
/* ---------------------------------------------------------------- fetch */
/** A signal that also ends by itself, so that a silent server is not waited for without end. */
function withTimeout(signal) {
    const controller = new AbortController();
    const abort = () => controller.abort();
    const timer = setTimeout(abort, TIMEOUT_MS);
    signal.addEventListener('abort', abort, { once: true });
    const clear = () => {
        clearTimeout(timer);
        signal.removeEventListener('abort', abort);
    };
    return { signal: controller.signal, clear };
}
async function readResponse(response, source) {
    if (!response.ok)
        return catalogFailure(source.value, `a URL that answers with JSON; it answered ${response.status}`);
    if (Number(response.headers.get('content-length')) > MOST_CHARACTERS) {
        return catalogFailure(source.value, `JSON of at most ${MOST_CHARACTERS} characters`);
    }
    return fromText(await response.text(), source);
}
async function fromUrl(source) {
    const address = safeFileUrl(source.value);
    if (address === null)
        return catalogFailure(source.value, EXPECTED_NAME);
    const { signal, clear } = withTimeout(source.signal);
    try {
        return await readResponse(await fetch(address, { signal }), source);
    }
    catch {
        if (source.signal.aborted)
            return noCatalog;
        return catalogFailure(source.value, 'a URL that can be reached from this page; it gave no answer');
    }
    finally {
        clear();
    }
}
/**
 * Reads the catalogue that the attribute names; at once when it stands on the page. Never throws or rejects. A server sees
 * no page and asks for nothing: what it writes is as it is while this is on its way.
 */
function loadCatalog(source) {
    if (isServer)
        return new Promise(() => { });
    if (looksLikeUrl(source.value))
        return fromUrl(source);
    if (source.element.ownerDocument.readyState !== 'loading')
        return fromPage(source);
    return whenPageIsRead(source).then(() => (source.signal.aborted ? noCatalog : fromPage(source)));
}

/** Keeps an element's catalogue in step with its `catalog` attribute and property. An object wins over the attribute. */
class CatalogController {
    state = 'none';
    catalog = null;
    /** Forms that were read from names, for `debug`. */
    recognised = [];
    /** Resolves when the catalogue that is named now was read, or could not be. */
    ready = Promise.resolve();
    #host;
    #options;
    #object = null;
    #source = null;
    #loading = null;
    constructor(host, options) {
        this.#host = host;
        this.#options = options;
        host.addController(this);
    }
    /** What the host gave: the property, or else the attribute. */
    get given() {
        return this.#object ?? (attributeText(this.#host.getAttribute('catalog')) || null);
    }
    set given(value) {
        this.#object = value || null;
        this.#host.requestUpdate();
    }
    hostUpdate() {
        this.follow();
    }
    /** Reads what is named now, where that is something else than before. A server calls no controllers. */
    follow() {
        const given = this.given;
        // What was under way when the element left the page is still drawn, and would begin to be read again.
        if (given === this.#source || !isInPlace(this.#host))
            return;
        this.#stop();
        this.#source = given;
        this.#start(given);
    }
    hostDisconnected() {
        const wasLoading = this.#loading !== null;
        this.#stop();
        // Put back, it begins anew.
        if (wasLoading)
            this.#source = null;
    }
    #stop() {
        this.#loading?.abort();
        this.#loading = null;
    }
    #start(given) {
        const knowledge = this.#options.knowledge();
        if (given === null)
            return this.#settle(noCatalog, 'none');
        if (typeof given !== 'string')
            return this.#settle(readCatalog(given, knowledge));
        const loading = new AbortController();
        const reading = loadCatalog({ value: given, element: this.#host, knowledge, signal: loading.signal });
        if (!isPending(reading))
            return this.#settle(reading);
        this.#settle(noCatalog, 'loading');
        this.#loading = loading;
        this.ready = reading.then((read) => this.#finish(loading, read));
    }
    #finish(loading, reading) {
        // Another catalogue was named meanwhile, or the element is gone.
        if (this.#loading !== loading)
            return;
        this.#loading = null;
        this.#settle(reading);
        this.#host.requestUpdate();
    }
    #settle(reading, state = reading.catalog ? 'ready' : 'failed') {
        this.state = state;
        this.catalog = reading.catalog;
        this.recognised = reading.recognised;
        this.#options.tell(reading.problems);
    }
}

/** So many are loaded at once; a shop with more gets none, for loading only some would tell what was advised. */
const MOST_IMAGES = 60;
function imageOf(source) {
    const image = new Image();
    // The name stands beside it.
    image.alt = '';
    image.decoding = 'async';
    image.src = source;
    return image;
}
/**
 * The images of all products, asked for in one go when the quiz starts, or none at all. A result shows these very
 * nodes, so that no later request can tell which products were shown.
 */
class ProductImages {
    #products = null;
    #images = new Map();
    /** Safe to call again: the same catalogue is asked for once. */
    prepare(products) {
        if (products === this.#products)
            return;
        this.#products = products;
        const sources = products.flatMap(({ id, image }) => (image === undefined ? [] : [{ id, image }]));
        const loaded = sources.length > MOST_IMAGES ? [] : sources;
        this.#images = new Map(loaded.map(({ id, image }) => [id, imageOf(image)]));
    }
    /** One node for each product: it can be in one place at a time. */
    imageFor(id) {
        return this.#images.get(id) ?? null;
    }
    release() {
        this.#products = null;
        this.#images = new Map();
    }
}

/** "2 capsules"; pieces where the unit is not known. */
function unitsText(words, product, count) {
    const unit = lookUp(words.units, product.unit ?? 'piece') ??
        words.units['piece'];
    return unit(count);
}

/** Where nobody knows the form: a name in all our languages. */
const NO_FORM = 'Magnesium';
/** What a product is, without what it is called: form, strength and pack. */
function plainName(words, product) {
    const forms = formsOf(product).map((id) => formWords(words, id).name);
    const name = forms.length > 0 ? capitalised(forms.join(' + '), words.lang) : NO_FORM;
    const { elementalMgPerUnit: mg, unitsPerPack: pack } = product;
    const parts = [
        name,
        ...(mg === undefined ? [] : [words.mg(mg, 1)]),
        ...(pack === undefined ? [] : [unitsText(words, product, pack)]),
    ];
    return parts.join(', ');
}
/**
 * Products as they may be shown: what promises too much is left out of sight. What is advised goes by the catalogue
 * itself, for a promise in a name changes nothing of what a product holds.
 */
class LawfulProducts {
    #tell;
    #seen = null;
    constructor(tell) {
        this.#tell = tell;
    }
    /** Keeps in step with the catalogue and the language of the page. */
    follow(catalog, beside) {
        const seen = this.#seen;
        const isSame = catalog === (seen?.catalog ?? null) &&
            (seen === null || (seen.beside.words === beside.words && seen.beside.knowledge === beside.knowledge));
        if (isSame)
            return;
        if (catalog === null) {
            this.#seen = null;
            this.#tell([]);
            return;
        }
        const shown = new Map();
        const problems = [];
        for (const product of catalog.products) {
            const lawful = this.#lawful(product, beside, problems);
            if (lawful !== product)
                shown.set(product.id, lawful);
        }
        this.#seen = { catalog, beside, shown };
        this.#tell(summarised(problems));
    }
    shown(product) {
        return this.#seen?.shown.get(product.id) ?? product;
    }
    #lawful(product, beside, problems) {
        const path = `catalog.products["${product.id}"]`;
        const isLawful = (text, key, consequence) => {
            const problem = unlawfulText(text, `${path}.${key}`, beside, consequence);
            if (problem)
                problems.push(problem);
            return problem === null;
        };
        let shown = product;
        if (!isLawful(product.name, 'name', 'form, strength and pack are shown instead')) {
            shown = { ...shown, name: plainName(beside.words, product) };
        }
        const actives = product.otherActives ?? [];
        const lawful = actives.filter((active, index) => isLawful(active, `otherActives[${index}]`, 'it is not named'));
        return lawful.length === actives.length ? shown : { ...shown, otherActives: lawful };
    }
}

/** Mail programs cut or refuse longer addresses. */
const MOST_ADDRESS_CHARACTERS = 1900;
const LINE_END = '\r\n';
const CUT = '\u2026';
const oneLine = (text) => text.replace(/\s+/g, ' ').trim();
function partText({ heading, lines }) {
    const items = lines.map(oneLine).filter((line) => line !== '');
    if (heading === undefined)
        return items.join('\n');
    return [`${oneLine(heading)}:`, ...items.map((line) => `- ${line}`)].join('\n');
}
/** Plain text, with an empty line between parts: what the visitor sees beforehand is what is sent. */
const mailSummary = (parts) => parts
    .filter(({ lines }) => lines.length > 0)
    .map(partText)
    .join('\n\n');
/* ------------------------------------------------------------------ link */
const isMailto = (href) => /^mailto:/i.test(href.trim());
/** Not `URLSearchParams`: in a mailto a plus is a plus, and a space is written `%20`. */
function splitMailto(href) {
    const address = href.trim().split('#')[0] ?? '';
    const [start = '', ...rest] = address.split('?');
    const pairs = rest
        .join('?')
        .split('&')
        .filter((pair) => pair !== '');
    const parameters = pairs.map((pair) => {
        const [name = '', ...value] = pair.split('=');
        return { name, value: value.join('=') };
    });
    return { start, parameters };
}
/** A lone half of a character pair cannot be encoded. */
const wholeCharacters = (text) => text.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '');
const encoded = (text) => encodeURIComponent(text.replace(/\r?\n/g, LINE_END));
/** What the host wrote may be no valid encoding; it is sent as it is, so it is shown as it is. */
function decoded(value) {
    try {
        return decodeURIComponent(value).replace(/\r\n/g, '\n');
    }
    catch {
        return value;
    }
}
/** Whole lines as far as they fit. */
function fitting(text, room) {
    if (encoded(text).length <= room)
        return text;
    let left = room - encoded(CUT).length;
    const lines = text.split('\n');
    const tooMuch = lines.findIndex((line) => (left -= encoded(`${line}\n`).length) < 0);
    return tooMuch > 0 ? [...lines.slice(0, tooMuch), CUT].join('\n') : '';
}
const valueOf = (parameters, name) => parameters.find((parameter) => parameter.name.toLowerCase() === name)?.value;
const HOST_TEXTS = ['subject', 'body'];
/** What the host wrote into a mail, which the visitor is shown. */
function mailTexts(href) {
    const { parameters } = splitMailto(href);
    return HOST_TEXTS.flatMap((name) => {
        const value = valueOf(parameters, name);
        return value ? [decoded(value)] : [];
    });
}
/** The same address without them. */
function withoutMailTexts(href) {
    const { start, parameters } = splitMailto(href);
    const others = parameters.filter(({ name }) => !HOST_TEXTS.includes(name.toLowerCase()));
    const rest = others.map(({ name, value }) => `${name}=${value}`).join('&');
    return rest === '' ? start : `${start}?${rest}`;
}
/**
 * A mailto link with the summary in it. A subject of the host stays; a body of the host comes first; anything else
 * (cc, for one) is left as it is.
 */
function mailLink(href, mail) {
    const { start, parameters } = splitMailto(href);
    const others = parameters.filter(({ name }) => !['subject', 'body'].includes(name.toLowerCase()));
    const subject = valueOf(parameters, 'subject') ?? encoded(wholeCharacters(mail.subject));
    const hostBody = valueOf(parameters, 'body');
    const opening = hostBody ? `${hostBody}${encoded('\n\n')}` : '';
    const before = [...others, { name: 'subject', value: subject }]
        .map(({ name, value }) => `${name}=${value}`)
        .join('&');
    const link = `${start}?${before}&body=${opening}`;
    const summary = wholeCharacters(mail.body);
    const sent = fitting(summary, MOST_ADDRESS_CHARACTERS - link.length);
    return { href: `${link}${encoded(sent)}`, body: `${decoded(opening)}${sent}`, cut: sent !== summary };
}

/** The offer as far as it may be shown: a label or a mail that promises too much is ours instead. */
function lawfulOffer({ consultHref, consultLabel }, claims, beside) {
    if (claims !== 'eu')
        return { consultHref, consultLabel, problems: [] };
    const found = (text, attribute) => [unlawfulText(text, attribute, beside, 'our own text is used')].filter((problem) => problem !== null);
    const ofLabel = consultLabel === null ? [] : found(consultLabel, 'consult-label');
    const texts = consultHref !== null && isMailto(consultHref) ? mailTexts(consultHref) : [];
    const ofMail = texts.flatMap((text) => found(text, 'consult-href'));
    return {
        consultHref: consultHref !== null && ofMail.length > 0 ? withoutMailTexts(consultHref) : consultHref,
        consultLabel: ofLabel.length > 0 ? null : consultLabel,
        problems: [...ofLabel, ...ofMail],
    };
}

function progressBar(words, { index, total }) {
    return html `<div class="progress" part="progress">
    <p id="progress" class="muted small figures">${words.quiz.progress({ index, total })}</p>
    <progress aria-labelledby="progress" max=${total} .value=${index}></progress>
  </div>`;
}
const progressStyles = css `
  .progress {
    display: grid;
    gap: 0.5em;
  }

  progress {
    appearance: none;
    display: block;
    inline-size: 100%;
    block-size: 4px;
    border: 0;
    border-radius: 2px;
    background: var(--_track);
    overflow: hidden;
  }

  progress::-webkit-progress-bar {
    background: none;
  }

  progress::-webkit-progress-value {
    border-radius: 2px;
    background: var(--_accent);
    transition: inline-size 0.3s ease-out;
  }

  progress::-moz-progress-bar {
    border-radius: 2px;
    background: var(--_accent);
  }

  @media (forced-colors: active) {
    progress {
      block-size: 6px;
      border: 1px solid CanvasText;
    }

    progress::-webkit-progress-value {
      background: Highlight;
    }

    progress::-moz-progress-bar {
      background: Highlight;
    }
  }
`;

const wordingsOf = ({ claims }, ids) => ids.flatMap((id) => lookUp(claims, id) ?? []);
/** The one place where an effect of magnesium is told beside products, with the sentences that the law wants beside it. */
function benefits(words, wordings, { limits }) {
    const { claimCompanions: beside } = words;
    return html `<section class="block" part="claims" aria-labelledby="claims">
    <h3 id="claims">${words.result.forms.claims}</h3>
    <ul class="bullets">
      ${wordings.map((wording) => html `<li>${wording}</li>`)}
    </ul>
    <div class="small muted stack companions">
      <p>
        ${beside.amount({ mg: limits.claimMinimumMgPerDay })}
        ${beside.tooMuch({ upperLevelMg: limits.euCeilingMg })}
      </p>
      <p>${beside.variedDiet} ${beside.avoid}</p>
    </div>
  </section>`;
}

const relOf = ({ affiliate }) => (affiliate ? 'sponsored noopener' : 'noopener');
function nameOf({ words, product, fit, actions }) {
    if (!product.url)
        return html `<h4 class="product-name">${product.name}</h4>`;
    return html `<h4 class="product-name">
    <a
      href=${product.url}
      rel=${relOf(product)}
      aria-label=${words.result.products.viewOf({ product: product.name })}
      @click=${(event) => actions.opened(product, fit, event)}
      >${product.name}</a
    >
  </h4>`;
}
function facts({ words, product, fit, planMg }) {
    const { products } = words.result;
    const form = formsOf(product)
        .map((id) => formWords(words, id).short)
        .join(' + ');
    const mg = fit ? fit.unitsPerDay * (product.elementalMgPerUnit ?? 0) : 0;
    return html `<ul class="product-facts small figures">
    ${form ? html `<li class="muted">${capitalised(form, words.lang)}</li>` : nothing}
    ${fit ? html `<li>${products.perDay({ units: unitsText(words, product, fit.unitsPerDay), mg })}</li>` : nothing}
    ${planMg !== null && mg > planMg
        ? html `<li class="muted">${products.moreThanPlan({ mg: planMg })}</li>`
        : nothing}
    ${fit?.daysInPack ? html `<li>${products.daysInPack({ days: fit.daysInPack })}</li>` : nothing}
    ${product.otherActives?.length
        ? html `<li class="muted">${products.otherActives({ actives: words.list(product.otherActives) })}</li>`
        : nothing}
  </ul>`;
}
/**
 * A page that takes the event decides what happens. One that does not still gets the visitor to the cart's address, or
 * else to the product's own page; only where neither is known the event is all there is.
 */
function cart({ words, product, fit, actions }) {
    const { products } = words.result;
    if (product.inStock === false)
        return html `<p class="muted small out-of-stock">${products.outOfStock}</p>`;
    // What is sold elsewhere cannot go into this shop's cart.
    if (product.affiliate && !product.cartUrl)
        return nothing;
    const href = product.cartUrl ?? product.url;
    const name = products.addToCartOf({ product: product.name });
    const wanted = (event) => actions.wanted(product, fit, event);
    if (!href) {
        return html `<button
      class="button primary"
      part="cart-button"
      type="button"
      aria-label=${name}
      @click=${wanted}
    >
      ${products.addToCart}
    </button>`;
    }
    return html `<a
    class="button primary"
    part="cart-button"
    href=${href}
    rel=${relOf(product)}
    aria-label=${name}
    @click=${wanted}
    >${products.addToCart}</a
  >`;
}
function productCard(card) {
    const { words, product, currency, image } = card;
    return html `<li class="product card" part="product">
    ${image ? html `<div class="product-image">${image}</div>` : nothing}
    <div class="product-text">
      ${product.affiliate
        ? html `<p class="advertisement small" part="advertisement">
              ${words.result.products.advertisement}
            </p>`
        : nothing}
      ${nameOf(card)} ${facts(card)}
    </div>
    <div class="product-foot">
      ${product.price === undefined
        ? nothing
        : html `<p class="price figures">${words.price(product.price, currency)}</p>`}
      ${cart(card)}
    </div>
  </li>`;
}
const productCardStyles = css `
  .products {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15.5em), 1fr));
    gap: calc(var(--_space) * 0.75);
  }

  .product.card {
    grid-template-rows: auto 1fr auto;
  }

  .product-image {
    position: relative;
    aspect-ratio: 4 / 3;
    border-radius: calc(var(--_radius) * 0.6);
    background: var(--_raised);
    overflow: hidden;
  }

  .product-image > * {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    object-fit: contain;
  }

  .product-text {
    display: grid;
    gap: 0.35em;
    align-content: start;
    min-inline-size: 0;
  }

  .product-name a {
    display: block;
    min-block-size: 44px;
    align-content: center;
    text-decoration-color: transparent;
  }

  .product-name a:hover {
    text-decoration-color: currentcolor;
  }

  .product-facts {
    display: grid;
    gap: 0.15em;
  }

  .advertisement {
    justify-self: start;
    padding: 0.05em 0.5em;
    border: 1px solid var(--_line-strong);
    border-radius: 0.35em;
    font-size: 0.75em;
  }

  .product-foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.6em;
    min-block-size: 44px;
  }

  .price {
    font-size: 1.1em;
    font-weight: 650;
  }
`;

export { CatalogController, FoodsController, LawfulProducts, MOST_BYTES, MOST_MB, MOST_ROWS, MgElement, NONE, ProductImages, SEARCH_ABOVE, SOME, Texts, UNSURE, addLanguage, answerControl, answerText, benefits, blocksOnPage, capitalised, checklistStyles, choiceList, choiceText, choicesStyles, cleanText, colophon, commonSettings, consentBox, controls, csvText, debugPanel, define, disclosure, emergency, errorOf$1 as errorOf, excerpt, factsOf, failed, failedReading, findingList, findingText, findingsStyles, fire, firstProfessional, firstRefer, fit, flag, focusAddedRow, focusHeading, focusHigh, focusOn, focusProblem, foodList, foodListStyles, foodWords, forEvent, forgetVisitor, formCard, formCardStyles, formWords, freeKey, goodToKnow, goodToKnowStyles, guarded, helpNumbersFor, hintId, hintOf, icons, inSlices, intakeSection, intakeStyles, isMailto, isNote, isOnPage, isSameAnswer, isStale, isToldOfVitaminB6, keepPlace, languages, lawfulOffer, lookUp, mailLink, mailSummary, medicineName, namedSources, newReader$1 as newReader, nextRow, notEnough, notEnoughSources, numberField, numberFieldStyles, oneOf$2 as oneOf, openDraft, otherForms, paper, parseJson, part, partner, plainCopy, planActions, planSection, planSources, planStyles, portionsStyles, prefilled, prefilledNote, printAlone, printDiary, printSheet, privacyNote, problemWith, problemsOf, productCard, productCardStyles, progressBar, progressStyles, propertiesOf, purposeNote, pushFinished, questionWords, readDraft, readHostKnowledge, readJson, readNumber$1 as readNumber, readingOf, reasonTexts, rejectedRow, reset, rowOf, safeFileUrl, safeUrl, saveFile, savePlan, screens, shareDay, sharePerson, sharedDay, sharedPerson, sheetFigures, sheetStyles, sourcesOfUses, sourcesStyles, supplementOf, supplementsStyles, takePart, takeRow, tellFault, text, text$2 as text$1, ticked, timelineStyles, tokens, traceStyles, typedNumber, url, useCards, useStyles, usesFolded, vitaminB6, warn, withAntacid, withTexts, wordingsOf, wordsWithHost };
