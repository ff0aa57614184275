/** Lower case, without accents, so that spellings compare the way people type them. */
const plain = (text) => text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw `\$&`);
/** Shorter names of a salt (PCA, TMC) mean too many other things to stand without "magnesium" before them. */
const SHORTEST_STEM = 6;
/** Minerals whose salts carry the same names; a product that has one is not guessed. */
const OTHER_MINERALS = /\b(calcium|kalzium|zinc?k?|zink|kalium|potassium|ijzer|iron|eisen|fer|natrium|sodium|selen(?:ium)?|chroom|chromium)/;
const whole = (pattern) => new RegExp(String.raw `(?<![\p{L}\d])${pattern}(?![\p{L}\d])`, 'u');
/** "magnesium citraat", "magnesium-citraat" and "magnesiumcitraat" are one spelling. */
const spelling = (synonym) => whole(escaped(plain(synonym)).replace(/^magnesium[\s-]*(?=.)/, String.raw `magnesium[\s-]*`));
function stemOf(synonym) {
    const [, stem = ''] = /^magnesium[\s-]*(.+)$/.exec(plain(synonym)) ?? [];
    return stem.length < SHORTEST_STEM ? null : whole(String.raw `(?<!acetyl[\s-]*)${escaped(stem)}`);
}
const spellingsOf = new WeakMap();
function spellings(forms) {
    let known = spellingsOf.get(forms);
    if (!known) {
        known = Object.entries(forms).map(([id, form]) => ({
            id,
            sure: form.synonyms.map(spelling),
            stems: form.synonyms.map(stemOf).filter((stem) => stem !== null),
            ambiguous: form.ambiguousSynonyms.map(spelling),
        }));
        spellingsOf.set(forms, known);
    }
    return known;
}
const anyMatches = (patterns, text) => patterns.some((pattern) => pattern.test(text));
/** Every form whose name stands in the text. */
function formsNamed(text, forms) {
    const name = plain(text);
    const bare = /magnesium|\bmg\b/.test(name);
    return spellings(forms)
        .filter(({ sure, stems }) => anyMatches(sure, name) || (bare && anyMatches(stems, name)))
        .map(({ id }) => id);
}
/** Skin words decide: magnesium oil is not a drink of magnesium chloride. */
function withoutBase(ids, forms) {
    const topical = ids.filter((id) => forms[id]?.route === 'topical');
    return topical.length > 0 ? topical : [...ids];
}
/** What is left when the sure names are taken out: "melk van magnesia" holds no loose "magnesia". */
const withoutSure = (text, forms) => spellings(forms)
    .flatMap(({ sure }) => sure)
    .reduce((rest, pattern) => rest.replace(pattern, ' '), text);
/**
 * The form that a product's name tells for certain.
 * @returns null for a mixture, another mineral's salt, a word that may mean something else, or nothing at all.
 */
function recogniseForm(name, forms) {
    const text = plain(name);
    if (OTHER_MINERALS.test(text))
        return null;
    const [only, another] = withoutBase(formsNamed(name, forms), forms);
    if (only === undefined || another !== undefined)
        return null;
    const rest = withoutSure(text, forms);
    const doubtful = spellings(forms).some(({ id, ambiguous }) => id !== only && anyMatches(ambiguous, rest));
    return doubtful ? null : only;
}

const NOTHING = { mg: 0, mgHigh: 0 };
/** The elemental share of a compound, percent; undefined when the form tells none. */
function elementalPercents(form, variant) {
    const named = variant === undefined ? undefined : form.variants[variant];
    if (named)
        return { low: named.elementalPercent, high: named.elementalPercent };
    const shares = Object.values(form.variants).map((one) => one.elementalPercent);
    const usual = form.defaultVariant === null ? undefined : form.variants[form.defaultVariant];
    const low = usual?.elementalPercent ?? form.labelRangePercent?.low;
    const high = Math.max(...shares, form.labelRangePercent?.high ?? 0);
    return low === undefined ? undefined : { low, high };
}
function elementalPerUnit(knowledge, entry) {
    if (entry.basis === 'elemental')
        return { mg: entry.amountMg, mgHigh: entry.amountMg };
    if (entry.basis === 'percent-ri') {
        const mg = (entry.amountMg / 100) * knowledge.limits.labelReferenceMg;
        return { mg, mgHigh: mg };
    }
    const form = entry.form === undefined ? undefined : knowledge.forms[entry.form];
    const percents = form && elementalPercents(form, entry.variant);
    if (!percents)
        return undefined;
    return { mg: (entry.amountMg * percents.low) / 100, mgHigh: (entry.amountMg * percents.high) / 100 };
}
/**
 * Elemental magnesium from one supplement, antacid or laxative, a day. What is meant for the skin counts for nothing.
 * @returns undefined when the amount cannot be known.
 */
function elementalMgPerDay(knowledge, entry) {
    const form = entry.form === undefined ? undefined : knowledge.forms[entry.form];
    if (form?.route === 'topical')
        return NOTHING;
    const unit = elementalPerUnit(knowledge, entry);
    return unit && { mg: unit.mg * entry.perDay, mgHigh: unit.mgHigh * entry.perDay };
}
/** The sum of all that is taken; undefined when one of the amounts is. */
function supplementSum(knowledge, entries) {
    let sum = NOTHING;
    for (const entry of entries) {
        const one = elementalMgPerDay(knowledge, entry);
        if (!one)
            return undefined;
        sum = { mg: sum.mg + one.mg, mgHigh: sum.mgHigh + one.mgHigh };
    }
    return sum;
}

const UNITS = [
    ['effervescent', /bruistablet(?:ten)?|effervescent(?: tablets?)?|brausetabletten?/],
    ['lozenge', /zuigtablet(?:ten)?|lozenges?/],
    ['softgel', /softgels?/],
    ['capsule', /(?:v-?)?caps(?:ules?|eln?)?|kapseln?|gelules?/],
    ['tablet', /tablet(?:ten|s|te|ts)?|tabl?\.?|comprimes?|tabletten/],
    ['gummy', /gumm(?:y|ies)/],
    ['sachet', /sachets?|zakjes?|sticks?|beutel/],
    ['scoop', /scoops?|schep(?:je|jes|pen)?|maatschep(?:je|jes|pen)?|messloffel/],
    ['drop', /druppels?|drops?|tropfen|gouttes?/],
    ['spray', /sprays?|verstuivingen?/],
    ['ampoule', /ampul(?:len)?|ampoules?/],
    ['ml', /ml|milliliters?/],
    ['gram', /gram|g/],
    ['piece', /stuks?|pieces?|stuck/],
];
const UNIT_WORD = UNITS.map(([, words]) => words.source).join('|');
const NUMBER = String.raw `(\d+(?:\.\d+)?)`;
const COUNTED = String.raw `${NUMBER}\s*x?\s*(${UNIT_WORD})\b`;
const AMOUNT = String.raw `${NUMBER}\s*(mg|milligram|g|gram|mcg|ug)\b`;
const IN_MG = { mg: 1, milligram: 1, g: 1000, gram: 1000, mcg: 0.001, ug: 0.001 };
const OTHER_MINERAL = /\b(?:calcium|kalzium|zinc|zink|kalium|potassium|natrium|sodium|ijzer|iron|eisen|seleni?um|chroom|chromium)[\s-]*\(?(?:als |as )?[a-z]{2,}(?:aat|ate|at|ide|id)\b/g;
/** "1.000" is a thousand and "0,5" a half, the way labels write them; grams have no thousands on a label. */
const tidy = (text) => plain(text)
    .replace(/(?<=(?<![\d.,])[1-9]\d{0,2})[.,](?=\d{3}\b(?!\s*g))/g, '')
    .replace(/(?<=\d),(?=\d)/g, '.')
    .replace(/[\u00b5\u03bc]/g, 'u')
    // The salt of another mineral says nothing of the magnesium.
    .replace(OTHER_MINERAL, 'mineral');
const unitOf = (word) => UNITS.find(([, words]) => new RegExp(`^(?:${words.source})$`).test(word))?.[0];
/** The first of the patterns that is found. */
function firstMatch(text, patterns) {
    for (const pattern of patterns) {
        const match = new RegExp(pattern).exec(text);
        if (match)
            return match;
    }
    return undefined;
}
const PER = String.raw `(?:\b(?:per|pro|par|pour|je|elke|each)\s+|\/\s*)`;
const PORTION = String.raw `(?:dagdosering|dagdosis|dosering|portie|serving|daily dose|tagesdosis|tagesportion|portion|dose)`;
const A_DAY = String.raw `(?:per dag|a day|per day|daily|daags|dagelijks|pro tag|taglich|am tag|par jour)`;
const TELLS = String.raw `(?::|=|bevat(?:ten)?\b|levert\b|leveren\b|contains?\b|provides?\b|enthalt(?:en)?\b|liefer(?:t|n)\b|contient\b|contiennent\b|apporte(?:nt)?\b)`;
const DAY_IN_BRACKETS = String.raw `\((?:=\s*)?(?:${A_DAY}|${PORTION})`;
/** A number of units is a serving in these places only; anywhere else it may be the size of the pack. */
const SERVINGS = [
    String.raw `${PER}${COUNTED}`,
    String.raw `${PER}${PORTION}\s*(?:van|of|von|de|[(:=])\s*${COUNTED}`,
    String.raw `${COUNTED}(?=\s*${DAY_IN_BRACKETS})`,
    // A weight before a colon is the compound's, unless the line opens with it.
    String.raw `${NUMBER}\s*x?\s*((?!g\b|gram\b)(?:${UNIT_WORD}))\b(?=\s*${TELLS})`,
    String.raw `^\s*${COUNTED}(?=\s*${TELLS})`,
];
function servingOf(text) {
    const [written, count, word] = firstMatch(text, SERVINGS) ?? [];
    if (written !== undefined && word !== undefined)
        return { count: Number(count) || 1, unit: unitOf(word), written };
    const [single, of] = firstMatch(text, [String.raw `${PER}(${UNIT_WORD})\b`]) ?? [];
    if (single !== undefined && of !== undefined)
        return { count: 1, unit: unitOf(of), written: single };
    return { count: 1, unit: loneUnit(text), written: '' };
}
/** What a pack or a day is counted in; a weight or a volume is no such thing. */
function loneUnit(text) {
    const word = firstMatch(text, [
        String.raw `\d\s*x?\s*((?!g\b|gram\b|ml\b|milliliter)(?:${UNIT_WORD}))\b`,
    ])?.[1];
    return word === undefined ? undefined : unitOf(word);
}
const TIMES = String.raw `${NUMBER}\s*(?:x|maal|keer|times|mal|fois)\s*${A_DAY}`;
/** Each tells one number, or two that are multiplied. */
const UNITS_PER_DAY = [
    String.raw `${TIMES}\s*:?\s*${NUMBER}\s*(?:${UNIT_WORD})\b`,
    String.raw `${NUMBER}\s*(?:${UNIT_WORD})\b[\s,]*${TIMES}`,
    TIMES,
    String.raw `${NUMBER}\s*(?:(?!g\b|gram\b)(?:${UNIT_WORD}))?\s*${A_DAY}\b`,
    String.raw `(?:${A_DAY}|dagdosering|dagdosis|tagesdosis|daily dose)\s*[:(=]?\s*${NUMBER}\s*(?:${UNIT_WORD})\b`,
    String.raw `${NUMBER}\s*(?:${UNIT_WORD})\s*${DAY_IN_BRACKETS}`,
];
function unitsPerDay(text) {
    const [written, first, second] = firstMatch(text, UNITS_PER_DAY) ?? [];
    return written === undefined ? undefined : Number(first) * Number(second ?? 1);
}
const SALT = String.raw `(?!bevat\b|liquid\b)(?:l-)?(?:ox[iy]de?|[a-z]{3,}(?:aat|ate|at|ide|id|oxyde?))\b`;
const MAGNESIUM_SALT = String.raw `[a-z]{0,3}magnesium(?:[\s-]*${SALT}|[a-z]+)`;
const SALT_OF_MAGNESIUM = String.raw `${SALT}\s+(?:de|of|van)\s+magnesium\b`;
const ELEMENTAL = String.raw `element(?:air|aire|al|ary|ares|aire[sn])\b`;
const OF = String.raw `(?:aan\s+|of\s+|de\s+|d')?`;
const BRACKETS = String.raw `(?:\s*\([^()]*\))?`;
/** "magnesium" with no salt's name behind it. */
const ELEMENT = String.raw `(?:${ELEMENTAL}(?:\s+magnesium\b)?|(?:puur\s+|zuivere?\s+|reines\s+|pure?\s+)?\bmagnesium\b(?![\s-]*${SALT})(?:\s+${ELEMENTAL})?)`;
/** Too short a name to be recognised without "magnesium" before it; here nothing else can be meant. */
const SHORT_SALT = /\box[iy]de?\b/g;
const BARE_SALT = [
    'compound',
    String.raw `^\s*${OF}${SALT}(?!\s*[:=]?\s*\d)(?:\s+(?:de|of|van)\s+magnesium\b)?`,
];
const AFTER = [
    ['element', String.raw `^\s*${OF}${ELEMENT}`],
    ['compound', String.raw `^\s*${OF}(?:${SALT_OF_MAGNESIUM}|${MAGNESIUM_SALT})`],
];
const BEFORE = [
    ['compound', String.raw `(?:${SALT_OF_MAGNESIUM}|${MAGNESIUM_SALT}|\b${SALT})${BRACKETS}[\s:=(]*$`],
    ['element', String.raw `${ELEMENT}${BRACKETS}[\s:=(]*$`],
];
function nameIn(text, namings) {
    for (const [of, pattern] of namings) {
        const words = new RegExp(pattern).exec(text)?.[0];
        if (words !== undefined)
            return { of, words };
    }
    return undefined;
}
/** What an amount is of, and how much of the text behind it says so. */
function nameAround({ before, after, nameFirst }) {
    const bare = nameIn(after, [BARE_SALT]);
    if (bare)
        return { name: bare, taken: bare.words.length };
    const behind = nameIn(after, AFTER);
    const ahead = nameIn(before, BEFORE);
    if (ahead && (nameFirst || !behind))
        return { name: ahead, taken: 0 };
    return behind && { name: behind, taken: behind.words.length };
}
/** A label writes "name amount" or "amount name" throughout; a name belongs to one amount only. */
function weighedIn(text) {
    const matches = [...text.matchAll(new RegExp(AMOUNT, 'g'))];
    const nameFirst = /magnesium|element/.test(text.slice(0, matches[0]?.index ?? 0));
    const weighed = [];
    let from = 0;
    for (const { 0: written, 1: number, 2: unit = 'mg', index } of matches) {
        const end = index + written.length;
        const found = nameAround({ before: text.slice(from, index), after: text.slice(end), nameFirst });
        from = end + (found?.taken ?? 0);
        if (!found)
            continue;
        const { of, words } = found.name;
        const mg = Number(number) * (IN_MG[unit] ?? 1);
        weighed.push({ mg, written: `${number} ${unit}`, of, explicit: /element/.test(words) });
    }
    return weighed;
}
function percentAmount(text, knowledge) {
    const [written, number] = new RegExp(String.raw `${NUMBER}\s*%\s*(?:van\s+de\s+|of\s+the\s+|der\s+|des\s+)?(?:ri|adh|nrv|vrw|rda|ar|vnr|ajr)\b`).exec(text) ?? [];
    if (written === undefined)
        return undefined;
    return { mg: (Number(number) / 100) * knowledge.limits.labelReferenceMg, written };
}
function formProblems(forms, compound) {
    if (forms.length > 1)
        return [{ code: 'several-forms' }];
    return compound && forms.length === 0 ? [{ code: 'form-unknown' }] : [];
}
function pairProblems(percents, compound, elemental) {
    if (!percents || !compound || !elemental)
        return [];
    const mostMg = (compound.mg * percents.high) / 100;
    // Labels round: a percent over the most is no contradiction yet.
    if (elemental.mg <= mostMg * 1.02)
        return [];
    return [
        {
            code: 'impossible-pair',
            compoundMg: compound.mg,
            elementalMg: elemental.mg,
            mostMg: Math.round(mostMg),
        },
    ];
}
const oddUnits = (amounts) => amounts
    .filter((amount) => amount !== undefined && / (?:g|gram|mcg|ug)$/.test(amount.written))
    .map((amount) => ({ code: 'odd-unit', written: amount.written }));
/**
 * Reads one line of a supplement's label, such as "2 capsules: 500 mg magnesiumcitraat, waarvan magnesium 80 mg".
 * A declared amount of magnesium wins over one worked out from the compound. Amounts are those of the serving that the
 * line names, told per unit.
 */
function readLabel(text, knowledge) {
    const line = tidy(text.slice(0, 500));
    const named = formsNamed(line.replace(SHORT_SALT, 'magnesium $&'), knowledge.forms);
    const form = named.length === 1 ? named[0] : undefined;
    const percents = form === undefined ? undefined : elementalPercents(knowledge.forms[form]);
    const serving = servingOf(line);
    const weighed = weighedIn(serving.written ? line.replace(serving.written, ' ; ') : line);
    const compound = weighed.find(({ of }) => of === 'compound');
    const elements = weighed.filter(({ of }) => of === 'element');
    const declared = elements.find(({ explicit }) => explicit) ?? elements[0] ?? percentAmount(line, knowledge);
    const workedOut = !declared && compound && percents ? (compound.mg * percents.low) / 100 : undefined;
    const perServing = declared?.mg ?? workedOut;
    const perDay = unitsPerDay(line);
    return {
        ...(form !== undefined && { form }),
        ...(perServing !== undefined && {
            elementalMgPerUnit: Math.round((perServing / serving.count) * 10) / 10,
        }),
        ...(serving.unit !== undefined && { unit: serving.unit }),
        ...(perDay !== undefined && { unitsPerDay: perDay }),
        problems: [
            ...(perServing === undefined ? [{ code: 'no-amount' }] : []),
            ...(workedOut !== undefined && compound && percents
                ? [{ code: 'worked-out', compoundMg: compound.mg, elementalPercent: percents.low }]
                : []),
            ...formProblems(named, compound),
            ...pairProblems(percents, compound, declared),
            ...oddUnits([declared, compound]),
        ],
    };
}

/**
 * The one evaluator. A condition is compiled once into a node; deciding and explaining read the same node,
 * so that an explanation cannot differ from the decision.
 */
/** In a list fact: "at least these; whether there is more is not known". */
const NOT_ALL = '?';
/** Ordered so that `all` is the smallest of its parts, `any` the largest and `not` the mirror image. */
const NO = 0;
const UNKNOWN = 1;
const YES = 2;
const truths = ['no', 'unknown', 'yes'];
const yesIf = (test) => (test ? YES : NO);
const listHas = (value, item) => {
    if (!Array.isArray(value))
        return UNKNOWN;
    if (value.includes(item))
        return YES;
    return value.includes(NOT_ALL) ? UNKNOWN : NO;
};
/** One class and one function for all comparisons: the shape stays the same, which keeps the hottest call fast. */
function compare(operator, value, operand) {
    switch (operator) {
        case 'is':
            return yesIf(value === operand);
        case 'in':
            return yesIf(operand.includes(value));
        case 'has':
            return listHas(value, operand);
        case 'atLeast':
            return typeof value === 'number' ? yesIf(value >= operand) : UNKNOWN;
        case 'below':
            return typeof value === 'number' ? yesIf(value < operand) : UNKNOWN;
    }
}
class Comparison {
    condition;
    fact;
    operator;
    operand;
    constructor(condition, fact, operator, operand) {
        this.condition = condition;
        this.fact = fact;
        this.operator = operator;
        this.operand = operand;
    }
    level(situation) {
        const value = situation[this.fact];
        return value === undefined ? UNKNOWN : compare(this.operator, value, this.operand);
    }
    trace(situation, level = this.level(situation)) {
        const truth = truths[level];
        return { condition: this.condition, truth, saw: situation[this.fact] };
    }
}
class Combination {
    condition;
    combiner;
    parts;
    constructor(condition, combiner, parts) {
        this.condition = condition;
        this.combiner = combiner;
        this.parts = parts;
    }
    level(situation) {
        switch (this.combiner) {
            case 'all':
                return lowest(this.parts, situation);
            case 'any':
                return highest(this.parts, situation);
            case 'not':
                return mirrored(this.parts, situation);
        }
    }
    trace(situation, level = this.level(situation)) {
        const truth = truths[level];
        return { condition: this.condition, truth, parts: this.parts.map((part) => part.trace(situation)) };
    }
}
const lowest = (parts, situation) => {
    let level = YES;
    for (const part of parts) {
        const next = part.level(situation);
        if (next === NO)
            return NO;
        if (next < level)
            level = next;
    }
    return level;
};
const highest = (parts, situation) => {
    let level = NO;
    for (const part of parts) {
        const next = part.level(situation);
        if (next === YES)
            return YES;
        if (next > level)
            level = next;
    }
    return level;
};
const mirrored = (parts, situation) => (YES - parts[0].level(situation));
function compile(condition) {
    if ('all' in condition)
        return new Combination(condition, 'all', condition.all.map(compile));
    if ('any' in condition)
        return new Combination(condition, 'any', condition.any.map(compile));
    if ('not' in condition)
        return new Combination(condition, 'not', [compile(condition.not)]);
    const { fact } = condition;
    if ('is' in condition)
        return new Comparison(condition, fact, 'is', condition.is);
    if ('in' in condition)
        return new Comparison(condition, fact, 'in', condition.in);
    if ('has' in condition)
        return new Comparison(condition, fact, 'has', condition.has);
    if ('atLeast' in condition)
        return new Comparison(condition, fact, 'atLeast', condition.atLeast);
    return new Comparison(condition, fact, 'below', condition.below);
}
const compiled = new WeakMap();
function nodeOf(condition) {
    let node = compiled.get(condition);
    if (!node)
        compiled.set(condition, (node = compile(condition)));
    return node;
}
function truthOf(condition, situation) {
    return truths[nodeOf(condition).level(situation)];
}
/** Facts a condition could not read; what a question could still settle. */
function unknownFacts(condition, situation, into = new Set()) {
    if (truthOf(condition, situation) !== 'unknown')
        return into;
    if ('all' in condition)
        for (const part of condition.all)
            unknownFacts(part, situation, into);
    else if ('any' in condition)
        for (const part of condition.any)
            unknownFacts(part, situation, into);
    else if ('not' in condition)
        unknownFacts(condition.not, situation, into);
    else
        into.add(condition.fact);
    return into;
}
/** Rules are compiled once per knowledge: the same object is the same knowledge. */
const compiledRules = new WeakMap();
function compileRules(rules) {
    const known = compiledRules.get(rules);
    if (known)
        return known;
    const fresh = Object.keys(rules).map((id) => {
        const rule = rules[id];
        return { id, rule, node: nodeOf(rule.when) };
    });
    compiledRules.set(rules, fresh);
    return fresh;
}
function shownBy({ rule }, situation) {
    const shown = rule.figures ? { ...rule.figures } : {};
    for (const key of rule.shows) {
        const value = situation[key];
        if (typeof value === 'number' || typeof value === 'string')
            shown[key] = value;
    }
    return shown;
}
/** A rule that was read against a situation. The trace is a getter of the class, so that it never travels as JSON. */
class Assessed {
    id;
    definition;
    truth;
    #compiled;
    #level;
    #situation;
    constructor(compiled, level, situation) {
        this.id = compiled.id;
        this.definition = compiled.rule;
        this.truth = truths[level];
        this.#compiled = compiled;
        this.#level = level;
        this.#situation = situation;
    }
    get trace() {
        return this.#compiled.node.trace(this.#situation, this.#level);
    }
    get shown() {
        return shownBy(this.#compiled, this.#situation);
    }
    toFinding() {
        return new RuleFinding(this.#compiled, this.#level, this.#situation);
    }
}
/** Every rule that is true, or unknown where unknown matters. */
function assess(rules, situation) {
    const assessed = [];
    for (const each of compileRules(rules)) {
        const level = each.node.level(situation);
        if (level === NO || (level === UNKNOWN && each.rule.ifUnknown === 'ignore'))
            continue;
        assessed.push(new Assessed(each, level, situation));
    }
    return assessed;
}
class RuleFinding {
    rule;
    severity;
    sources;
    shown;
    #node;
    #level;
    #situation;
    constructor(compiled, level, situation) {
        this.rule = compiled.id;
        // What is only mentioned because it is unknown must not look like something that was found.
        this.severity = level === YES ? compiled.rule.severity : 'info';
        this.sources = compiled.rule.sources.slice();
        this.shown = shownBy(compiled, situation);
        this.#node = compiled.node;
        this.#level = level;
        this.#situation = situation;
    }
    get trace() {
        return this.#node.trace(this.#situation, this.#level);
    }
}
function toFinding(assessed) {
    return assessed.toFinding();
}
class RuleReason {
    rule;
    weight;
    sources;
    shown;
    #assessed;
    constructor(assessed) {
        this.rule = assessed.id;
        this.weight = assessed.definition.weight;
        this.sources = [...assessed.definition.sources];
        this.shown = assessed.shown;
        this.#assessed = assessed;
    }
    get trace() {
        return this.#assessed.trace;
    }
}
function toReason(assessed) {
    return new RuleReason(assessed);
}
/**
 * Reads rules against facts. A finding is a rule that is true, or one that is unknown and asks to be mentioned;
 * rules that block while unknown are `recommend`'s affair, since only there an answer is still awaited.
 */
function evaluate(rules, facts) {
    const findings = [];
    for (const each of compileRules(rules)) {
        const level = each.node.level(facts);
        if (level === YES || (level === UNKNOWN && each.rule.ifUnknown === 'mention'))
            findings.push(new RuleFinding(each, level, facts));
    }
    return findings;
}

const DAYS_A_WEEK = 7;
function portionMg(food) {
    return (food.mgPer100g * food.portionGrams) / 100;
}
const portionOf = (knowledge, id) => {
    const food = knowledge.foods[id];
    return food ? portionMg(food) : 0;
};
function meanPortionMg(knowledge, ids) {
    const sum = ids.reduce((total, id) => total + portionOf(knowledge, id), 0);
    return ids.length === 0 ? 0 : sum / ids.length;
}
/** What all other food gives a day, after the listed basket of ordinary portions. */
function backgroundMgPerDay(knowledge) {
    const week = knowledge.backgroundBasket.reduce((total, { food, portionsPerWeek }) => total + portionOf(knowledge, food) * portionsPerWeek, 0);
    return week / DAYS_A_WEEK;
}
/** Magnesium from food a day, mg, estimated from portions a week; the range says how far the estimate may be off. */
function estimateFoodMg(knowledge, diet) {
    const groups = Object.keys(knowledge.dietGroups);
    const week = groups.reduce((total, group) => total + diet[group] * meanPortionMg(knowledge, knowledge.dietGroups[group]), 0);
    const middle = backgroundMgPerDay(knowledge) + week / DAYS_A_WEEK;
    const { share } = knowledge.estimateSpread;
    return { low: middle * (1 - share), middle, high: middle * (1 + share) };
}
/** Best of each category first, then the second of each: the list stays varied. */
function inTurns(portions) {
    const seen = new Map();
    const turns = portions.map((portion) => {
        const turn = seen.get(portion.category) ?? 0;
        seen.set(portion.category, turn + 1);
        return { portion, turn };
    });
    return turns.sort((a, b) => a.turn - b.turn).map(({ portion }) => portion);
}
/** Ordinary portions that hold most magnesium, varied over the categories; at most `limit`, none that is avoided. */
function suggestPortions(knowledge, { avoid = [], limit = 5 } = {}) {
    const portions = Object.entries(knowledge.foods)
        .filter(([, food]) => food.suggest && !food.contains.some((one) => avoid.includes(one)))
        .map(([id, food]) => ({
        id,
        grams: food.portionGrams,
        mg: Math.round(portionMg(food)),
        category: food.category,
    }))
        .sort((a, b) => b.mg - a.mg);
    return inTurns(portions)
        .slice(0, limit)
        .map(({ id, grams, mg }) => ({ id, grams, mg }));
}
/** The first few of the suggested portions that together close a gap; empty when they cannot. */
function topUp(knowledge, gapMg, options = {}) {
    const portions = suggestPortions(knowledge, options);
    let sum = 0;
    const enough = portions.findIndex(({ mg }) => (sum += mg) >= gapMg);
    return portions.slice(0, enough + 1);
}

const MINUTES_A_DAY = 24 * 60;
const MEALS = ['breakfast', 'lunch', 'dinner'];
function minutesOf(time) {
    const [hours = 0, minutes = 0] = time.split(':').map(Number);
    return hours * 60 + minutes;
}
/** The hours to keep for the medicines a visitor takes; usual times stand in where the visitor's own are unknown. */
function separationsOf(knowledge, facts) {
    const { hours, usualTimes } = knowledge.plan.otherMedicine;
    return (facts.medicines ?? []).flatMap((id) => {
        const own = facts.medicineTimes?.[id];
        if (id === 'other') {
            return [
                { medicine: id, hoursAfterMedicine: hours, hoursBeforeMedicine: hours, times: own ?? usualTimes },
            ];
        }
        const row = knowledge.medicines[id];
        if (!row?.separation)
            return [];
        const { hoursAfterMedicine, hoursBeforeMedicine } = row.separation;
        return [{ medicine: id, hoursAfterMedicine, hoursBeforeMedicine, times: own ?? row.usualTimes }];
    });
}
const minutesFrom = (start, end) => (end - start + MINUTES_A_DAY) % MINUTES_A_DAY;
function keepsDose(at, medicine, separation) {
    const { hoursAfterMedicine, hoursBeforeMedicine } = separation;
    if (hoursBeforeMedicine === null)
        return at - medicine >= hoursAfterMedicine * 60;
    // A dose of the same minute is "zero hours after", not "a day before".
    const after = minutesFrom(medicine, at);
    const before = minutesFrom(at, medicine);
    return after >= hoursAfterMedicine * 60 && before >= hoursBeforeMedicine * 60;
}
/** Whether magnesium at this moment keeps every hour, the day before and the day after included. */
function keepsHours(at, separations) {
    return separations.every((separation) => separation.times.every((time) => keepsDose(minutesOf(at), minutesOf(time), separation)));
}
function mealTimes(knowledge, facts) {
    const [breakfast, lunch, dinner] = facts.meals ?? knowledge.plan.defaultMeals;
    return { breakfast, lunch, dinner };
}
/** Whether there is any meal at which magnesium would keep every hour. */
function someMealKeepsHours(knowledge, facts) {
    const times = mealTimes(knowledge, facts);
    const separations = separationsOf(knowledge, facts);
    return MEALS.some((meal) => keepsHours(times[meal], separations));
}
/** Equal shares in whole steps of 5 mg; what does not divide goes to the last. */
function shares(mg, count) {
    const share = Math.floor(mg / count / 5) * 5;
    return Array.from({ length: count }, (_, i) => (i < count - 1 ? share : mg - share * (count - 1)));
}
/**
 * What to try, most first. Where two intakes find no room among the medicines, one intake of what needs no splitting
 * may: otherwise a larger gap would get no plan where a smaller one does.
 */
function attempts({ splitAboveMg, oneMoment, twoMoments }, mg) {
    const once = { mg: Math.min(mg, splitAboveMg), sets: oneMoment };
    return mg > splitAboveMg ? [{ mg, sets: twoMoments }, once] : [once];
}
/**
 * A day plan at fixed meal moments, of at most the amount asked for.
 * @returns null when no moment keeps every medicine's hours.
 */
function planDose(knowledge, facts, targetMg) {
    const rules = knowledge.plan;
    const times = mealTimes(knowledge, facts);
    const separations = separationsOf(knowledge, facts);
    const fits = (set) => set.every((meal) => keepsHours(times[meal], separations));
    const [found] = attempts(rules, targetMg).flatMap(({ mg, sets }) => {
        const meals = sets.find(fits);
        return meals ? [{ mg, meals }] : [];
    });
    if (!found)
        return null;
    const parts = shares(found.mg, found.meals.length);
    return {
        elementalMgPerDay: found.mg,
        startMgPerDay: Math.floor((found.mg * rules.startShare) / 5) * 5,
        startDays: rules.startDays,
        reviewAfterDays: rules.reviewAfterDays,
        stopWhen: [...rules.stopWhen],
        moments: found.meals.map((meal, i) => ({ at: times[meal], moment: meal, mg: parts[i] })),
        gaps: separations.map(({ medicine, hoursAfterMedicine, hoursBeforeMedicine }) => ({
            medicine,
            hoursAfterMedicine,
            hoursBeforeMedicine,
            kept: true,
        })),
    };
}

/**
 * Guards between the world and the rules. Whatever is of a wrong type, absurd or not recognised becomes unknown,
 * never "no". A list with an unrecognised id keeps what it does recognise as "at least these".
 */
const DIET_GROUPS = [
    'leafyGreens',
    'nutsSeeds',
    'legumes',
    'wholegrains',
    'fish',
    'darkChocolate',
];
const AVOIDABLE = ['nuts', 'gluten', 'fish', 'dairy', 'soy', 'animal'];
/** What is more than this is no answer but a slip. */
const MOST = {
    ageYears: 120,
    /** Ten a day: eight slices of bread are no typing error, a hundred portions are. */
    portionsPerWeek: 70,
    foodMg: 3000,
    sportHours: 100,
    unitsPerDay: 60,
    mgPerUnit: 20_000,
};
const MOST_SUPPLEMENTS = 50;
/** What cannot be looked at, such as a getter that throws, is not known. */
function attempt(read) {
    try {
        return read();
    }
    catch {
        return undefined;
    }
}
const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const numberBetween = (value, low, high) => typeof value === 'number' && value >= low && value <= high ? value : undefined;
const oneOf = (...allowed) => (value) => allowed.find((one) => one === value);
/** Own keys only: an id such as `constructor` is not in the knowledge. */
const has = (rows, id) => typeof id === 'string' && Object.hasOwn(rows, id);
function listOf(value, recognised) {
    if (!Array.isArray(value))
        return undefined;
    const known = value.filter(recognised);
    return [...new Set(known.length === value.length ? known : [...known, NOT_ALL])];
}
const idsOf = (rows, ...more) => (value, knowledge) => listOf(value, (id) => has(rows(knowledge), id) || id === NOT_ALL || more.includes(id));
const CLOCK = /^([01]\d|2[0-3]):[0-5]\d$/;
const clock = (value) => (typeof value === 'string' && CLOCK.test(value) ? value : undefined);
/** Ages are compared in completed months, so that nobody is a day too old for a rule. */
const ageYears = (value) => {
    const age = numberBetween(value, 0, MOST.ageYears);
    return age === undefined ? undefined : Math.floor(age * 12 + 1e-9) / 12;
};
const diet = (value) => {
    if (!isRecord(value))
        return undefined;
    const portions = DIET_GROUPS.map((group) => numberBetween(value[group], 0, MOST.portionsPerWeek));
    if (portions.includes(undefined))
        return undefined;
    return Object.fromEntries(DIET_GROUPS.map((group, i) => [group, portions[i]]));
};
function readSupplement(given, knowledge) {
    if (!isRecord(given))
        return undefined;
    // Looked at once: what was checked is what is kept.
    const value = { ...given };
    const amountMg = numberBetween(value['amountMg'], 0, MOST.mgPerUnit);
    const perDay = numberBetween(value['perDay'], 0, MOST.unitsPerDay);
    const basis = oneOf('elemental', 'compound', 'percent-ri')(value['basis']);
    if (amountMg === undefined || perDay === undefined || basis === undefined)
        return undefined;
    const form = has(knowledge.forms, value['form']) ? value['form'] : undefined;
    const variants = form === undefined ? {} : (knowledge.forms[form]?.variants ?? {});
    // A share of an unknown compound is no amount.
    if (basis === 'compound' && form === undefined)
        return undefined;
    return {
        amountMg,
        perDay,
        basis,
        ...(form !== undefined && { form }),
        ...(has(variants, value['variant']) && { variant: value['variant'] }),
        ...(value['prescribed'] === true && { prescribed: true }),
        ...(value['use'] === 'antacid-laxative' && { use: 'antacid-laxative' }),
    };
}
const supplements = (value, knowledge) => {
    if (!Array.isArray(value) || value.length > MOST_SUPPLEMENTS)
        return undefined;
    const read = value.map((entry) => readSupplement(entry, knowledge));
    return read.includes(undefined) ? undefined : read;
};
const meals = (value, knowledge) => {
    if (!Array.isArray(value) || value.length !== 3)
        return undefined;
    const times = value.map((time) => clock(time));
    return times.includes(undefined) ? undefined : times;
};
const medicineTimes = (value, knowledge) => {
    if (!isRecord(value))
        return undefined;
    const times = {};
    for (const id of Object.keys(value)) {
        const list = value[id];
        if (!has(knowledge.medicines, id) && id !== 'other')
            continue;
        if (!Array.isArray(list) || list.length === 0 || list.length > 24)
            return undefined;
        const read = list.map((time) => clock(time));
        if (read.includes(undefined))
            return undefined;
        times[id] = read;
    }
    return times;
};
const guards = {
    ageYears,
    sex: oneOf('female', 'male'),
    lifeStage: oneOf('none', 'pregnant', 'breastfeeding'),
    goals: idsOf((knowledge) => knowledge.goals),
    stomach: oneOf('robust', 'sensitive', 'slow'),
    prefer: oneOf('few-units', 'powder', 'liquid', 'skin', 'any'),
    avoid: (value) => listOf(value, (id) => AVOIDABLE.includes(id)),
    stress: oneOf('low', 'some', 'high'),
    sportHours: (value) => numberBetween(value, 0, MOST.sportHours),
    diet,
    foodMg: (value) => numberBetween(value, 0, MOST.foodMg),
    conditions: idsOf((knowledge) => knowledge.conditions, 'other'),
    medicines: idsOf((knowledge) => knowledge.medicines, 'other'),
    redFlags: idsOf((knowledge) => knowledge.redFlags),
    supplements,
    medicineTimes,
    wake: clock,
    bed: clock,
    meals,
    unsure: (value) => listOf(value, (id) => typeof id === 'string' && Object.hasOwn(guards, id)),
};
const FACT_KEYS = Object.keys(guards);
/** Medicines that are a source of magnesium themselves: their amount belongs in the sum. */
const magnesiumMedicines = (knowledge, { medicines = [] }) => medicines.filter((id) => knowledge.medicines[id]?.suppliesMagnesium !== undefined);
/** An antacid or laxative with magnesium is taken, but nobody said how much: the sum is not known. */
function antacidWithoutAmount(knowledge, facts) {
    const antacids = (facts.supplements ?? []).filter(({ use }) => use === 'antacid-laxative');
    if (antacids.length === 0)
        return magnesiumMedicines(knowledge, facts).length > 0;
    return antacids.some((entry) => !((elementalMgPerDay(knowledge, entry)?.mg ?? 0) > 0));
}
/**
 * Facts as the engine may trust them. Never throws: what cannot be read is left out.
 * @param input anything; only own properties of a plain object are read.
 */
function readFacts(knowledge, input) {
    const facts = {};
    if (attempt(() => isRecord(input)) !== true)
        return facts;
    const given = input;
    for (const key of FACT_KEYS) {
        const value = attempt(() => (Object.hasOwn(given, key) ? guards[key](given[key], knowledge) : undefined));
        if (value !== undefined)
            Object.assign(facts, { [key]: value });
    }
    if (antacidWithoutAmount(knowledge, facts))
        delete facts.supplements;
    if (facts.unsure && (facts.foodMg !== undefined || facts.diet)) {
        // Food that is known in one way is known.
        facts.unsure = facts.unsure.filter((key) => key !== 'diet' && key !== 'foodMg');
    }
    return facts;
}
/** Whether a fact's value leaves nothing open. */
function isKnown(value) {
    return value !== undefined && !(Array.isArray(value) && value.includes(NOT_ALL));
}

/** Which facts a figure is worked out from: what to ask when it is not known. */
const FIGURE_INPUTS = {
    referenceKnown: ['ageYears', 'lifeStage'],
    roomMg: ['ageYears', 'supplements'],
    supplementMgHigh: ['supplements'],
    takesMagnesium: ['supplements', 'medicines'],
    gapMg: ['ageYears', 'supplements', 'diet'],
    gapLowMg: ['ageYears', 'supplements', 'diet'],
};
const monthsOf = (ageYears) => Math.round(ageYears * 12);
const inBand = (months, row) => months >= row.ageFromMonths && (row.ageBelowMonths === null || months < row.ageBelowMonths);
/** The rows that hold for a person: one, or one of each sex while the sex is unknown. */
function intakeRows(rows, { ageYears, sex, lifeStage = 'none' }) {
    const months = monthsOf(ageYears);
    const general = lifeStage === 'none';
    const sexes = general ? (sex ? [sex] : ['female', 'male']) : ['female'];
    const stage = general ? 'general' : lifeStage;
    return sexes.map((one) => rows.find((row) => row.lifeStage === stage && (row.sex === 'any' || row.sex === one) && inBand(months, row)));
}
/**
 * The reference intake, from all sources together.
 * @returns a range while the sex is unknown; undefined when the authority gives no figure.
 */
function referenceIntake(knowledge, standard, person) {
    const figures = intakeRows(knowledge.referenceIntakes[standard], person).map((row) => row?.mgPerDay ?? undefined);
    const known = figures.filter((figure) => figure !== undefined);
    return known.length < figures.length ? undefined : { low: Math.min(...known), high: Math.max(...known) };
}
const upperLevelRow = (knowledge, standard, ageYears) => knowledge.upperLevels[standard].find((row) => inBand(monthsOf(ageYears), row));
/** The tolerable upper intake level for supplements, antacids and laxatives together; undefined when none is set. */
function upperLevel(knowledge, standard, ageYears) {
    return upperLevelRow(knowledge, standard, ageYears)?.mgPerDay ?? undefined;
}
/** What the reference intake and the upper level of this person rest on. */
function figureSources(knowledge, standard, { ageYears, ...rest }) {
    if (ageYears === undefined)
        return [];
    const rows = [
        ...intakeRows(knowledge.referenceIntakes[standard], { ageYears, ...rest }),
        upperLevelRow(knowledge, standard, ageYears),
    ];
    return rows.flatMap((row) => row?.sources ?? []);
}
/**
 * The intake that a gap is counted against. Where pregnancy or breastfeeding raises the reference intake, the extra is
 * a matter for the midwife: a risk must never bring a supplement nearer.
 */
function neededIntake(knowledge, standard, facts, reference) {
    if (facts.ageYears === undefined || facts.lifeStage === undefined || facts.lifeStage === 'none')
        return reference;
    const general = referenceIntake(knowledge, standard, { ageYears: facts.ageYears, sex: 'female' });
    const lowest = Math.min(reference.low, general?.low ?? reference.low);
    return { low: lowest, high: lowest };
}
function foodFigures(knowledge, facts) {
    if (facts.foodMg !== undefined) {
        return { foodLowMg: facts.foodMg, foodMg: facts.foodMg, foodHighMg: facts.foodMg };
    }
    if (!facts.diet || (facts.ageYears ?? 0) < knowledge.estimateFromYears)
        return {};
    const { low, middle, high } = estimateFoodMg(knowledge, facts.diet);
    return { foodLowMg: Math.round(low), foodMg: Math.round(middle), foodHighMg: Math.round(high) };
}
function supplementFigures(knowledge, facts) {
    const sum = facts.supplements && supplementSum(knowledge, facts.supplements);
    const figures = sum && { supplementMg: Math.round(sum.mg), supplementMgHigh: Math.ceil(sum.mgHigh) };
    const takes = (sum?.mgHigh ?? 0) > 0 || magnesiumMedicines(knowledge, facts).length > 0;
    return { ...figures, ...((sum || takes) && { takesMagnesium: takes }) };
}
function ageFigures(knowledge, facts, standard, claims) {
    if (facts.ageYears === undefined)
        return {};
    const reference = referenceIntake(knowledge, standard, { ...facts, ageYears: facts.ageYears });
    const level = upperLevel(knowledge, standard, facts.ageYears);
    const ceiling = claims === 'eu' ? Math.min(level ?? 0, knowledge.limits.euCeilingMg) : (level ?? 0);
    return {
        referenceKnown: reference !== undefined,
        ceilingMg: ceiling,
        ...(reference && { referenceLowMg: reference.low, referenceHighMg: reference.high }),
        ...(level !== undefined && { upperLevelMg: level }),
    };
}
const middle = (range) => (range.low + range.high) / 2;
function gapFigures(knowledge, facts, figures) {
    const { foodMg, foodHighMg, supplementMg, referenceLowMg, referenceHighMg, standard } = figures;
    if (foodMg === undefined || foodHighMg === undefined || supplementMg === undefined)
        return {};
    if (referenceLowMg === undefined || referenceHighMg === undefined || standard === undefined)
        return {};
    const needed = neededIntake(knowledge, standard, facts, { low: referenceLowMg, high: referenceHighMg });
    return {
        gapMg: Math.round(middle(needed) - foodMg - supplementMg),
        gapLowMg: Math.round(needed.low - foodHighMg - supplementMg),
    };
}
/** Everything that is worked out from the facts, once, before any rule is read. */
function figuresOf(knowledge, facts, { standard = 'nl', claims = 'eu' } = {}) {
    const figures = {
        standard,
        claims,
        ...ageFigures(knowledge, facts, standard, claims),
        ...foodFigures(knowledge, facts),
        ...supplementFigures(knowledge, facts),
        ...(facts.medicines && { hoursKept: someMealKeepsHours(knowledge, facts) }),
    };
    const { ceilingMg, supplementMgHigh } = figures;
    const room = ceilingMg === undefined || supplementMgHigh === undefined ? {} : { roomMg: ceilingMg - supplementMgHigh };
    return { ...figures, ...room, ...gapFigures(knowledge, facts, figures) };
}

/** What the choice rules see of a form. */
function formFacts(id, form) {
    return {
        form: id,
        formRoute: form.route,
        formUptake: form.uptake.value,
        formSolubility: form.solubility.value,
        formGutEffect: form.gutEffect.value,
        formElementalPercent: elementalPercents(form)?.low ?? 0,
        formPermittedInEu: form.permittedInEu.value ?? true,
    };
}
function judge(knowledge, id, form, situation) {
    const assessed = assess(knowledge.rules.choice, { ...situation, ...formFacts(id, form) });
    const score = assessed.reduce((sum, { definition }) => sum + definition.weight, 0);
    const rejected = assessed.some(({ definition }) => definition.rejects === true);
    return { id, score, rejected: rejected || score < knowledge.keepFormsFromScore, assessed };
}
const byWeight = (a, b) => Math.abs(b.weight) - Math.abs(a.weight);
/** Why a form lost: what rules it out, then what counted against it. What speaks for it would only blur the answer. */
function reasonsAgainst({ assessed }) {
    const out = assessed.filter(({ definition }) => definition.rejects === true);
    const against = assessed.filter(({ definition }) => definition.rejects !== true && definition.weight < 0);
    return [...out.map(toReason), ...against.map(toReason).sort(byWeight)];
}
function ranked(judged) {
    const scores = [...new Set(judged.map(({ score }) => score))].sort((a, b) => b - a);
    return judged
        .map(({ id, score, assessed }) => ({
        id,
        rank: scores.indexOf(score) + 1,
        reasons: assessed.map(toReason).sort(byWeight),
        products: [],
    }))
        .sort((a, b) => a.rank - b.rank);
}
/** Every form is either ranked or rejected with its reasons; forms of equal score share a rank. */
function rankForms(knowledge, situation) {
    const judged = Object.entries(knowledge.forms).map(([id, form]) => judge(knowledge, id, form, situation));
    return {
        forms: ranked(judged.filter(({ rejected }) => !rejected)),
        rejected: judged
            .filter(({ rejected }) => rejected)
            .map((one) => ({ id: one.id, reasons: reasonsAgainst(one) })),
    };
}

/**
 * A short fingerprint of plain data, to tell which knowledge gave a result. It guards against mistakes, not against
 * forgery, so a small non-cryptographic hash serves (FNV-1a, two lanes of 32 bits), synchronous in every runtime.
 */
function hashOf(value) {
    const text = JSON.stringify(value);
    let a = 0x811c9dc5;
    let b = 0xcbf29ce4;
    for (let i = 0; i < text.length; i++) {
        const code = text.charCodeAt(i);
        a = Math.imul(a ^ code, 0x01000193);
        b = Math.imul(b ^ (code + i), 0x01000193);
    }
    return [a, b].map((lane) => (lane >>> 0).toString(16).padStart(8, '0')).join('');
}

/**
 * The authorised claims that may stand beside this advice: those that speak to the visitor's own goals, where a plan is
 * proposed that holds enough magnesium a day for a claim.
 */
function claimsBeside(knowledge, { goals = [] }, { claims, outcome, plan }) {
    if (claims !== 'eu' || outcome !== 'form' || !plan)
        return [];
    if (plan.elementalMgPerDay < knowledge.limits.claimMinimumMgPerDay)
        return [];
    return [...new Set(goals.flatMap((id) => knowledge.goals[id]?.claims ?? []))];
}

const formsOf = (product) => product.form === undefined ? [] : Array.isArray(product.form) ? product.form : [product.form];
const passesVitaminB6 = (product, units, { knowledge }) => units * (product.vitaminB6MgPerUnit ?? 0) <= knowledge.limits.vitaminB6MgPerDay;
/** Other active substances have cautions of their own, which nobody looked at here. */
const suitsVisitor = (product, { lifeStage, medicines = [] }) => (product.otherActives ?? []).length === 0 ||
    (lifeStage !== 'pregnant' && lifeStage !== 'breastfeeding' && medicines.length === 0);
/** Units a day for this visitor; null when the product must not be shown. */
function unitsFor(product, wanted) {
    const perUnit = product.elementalMgPerUnit;
    const room = wanted.figures.roomMg;
    if (perUnit === undefined || !(perUnit > 0) || room === undefined)
        return null;
    const units = Math.max(1, Math.floor((wanted.planMg ?? 0) / perUnit));
    if (units * perUnit > room)
        return null;
    if (units > (product.labelUnitsPerDay ?? Infinity))
        return null;
    if (!passesVitaminB6(product, units, wanted) || !suitsVisitor(product, wanted.facts))
        return null;
    return units;
}
function toCandidate(product, order, wanted) {
    const forms = formsOf(product);
    if (forms.length === 0 || forms.some((form) => wanted.rejected.has(form)))
        return null;
    const unitsPerDay = unitsFor(product, wanted);
    return unitsPerDay === null ? null : { product, forms, unitsPerDay, order };
}
function preferred(product, { knowledge, facts }) {
    const { prefer } = facts;
    if (prefer !== 'powder' && prefer !== 'liquid')
        return false;
    return product.unit !== undefined && knowledge.preferredUnits[prefer].includes(product.unit);
}
/** Smaller comes first; money is not among the keys. */
function sortKeys({ product, unitsPerDay, order }, wanted) {
    const mg = unitsPerDay * (product.elementalMgPerUnit ?? 0);
    const offPlan = wanted.planMg === null ? 0 : Math.abs(mg - wanted.planMg);
    const fit = wanted.facts.prefer === 'few-units' ? [unitsPerDay, offPlan] : [offPlan, unitsPerDay];
    return [product.inStock === false ? 1 : 0, preferred(product, wanted) ? 0 : 1, ...fit, order];
}
function byKeys(a, b) {
    const i = a.findIndex((key, at) => key !== b[at]);
    return i < 0 ? 0 : a[i] - b[i];
}
const toFit = ({ product, unitsPerDay }) => ({
    id: product.id,
    unitsPerDay,
    daysInPack: product.unitsPerPack === undefined ? null : Math.floor(product.unitsPerPack / unitsPerDay),
});
/**
 * Puts the products that fit under the forms that were chosen without them. A blend stands under its best form, and
 * only when each of its forms was ranked.
 */
function withProducts(forms, rejected, catalog, wanted) {
    const all = { ...wanted, rejected: new Set(rejected.map(({ id }) => id)) };
    const candidates = (catalog?.products ?? [])
        .map((product, order) => toCandidate(product, order, all))
        .filter((candidate) => candidate !== null)
        .map((candidate) => ({ candidate, keys: sortKeys(candidate, all) }))
        .sort((a, b) => byKeys(a.keys, b.keys))
        .map(({ candidate }) => candidate);
    const shelf = new Map(candidates.map((one) => [one, forms.find(({ id }) => one.forms.includes(id))?.id]));
    return forms.map((form) => ({
        ...form,
        products: candidates.filter((one) => shelf.get(one) === form.id).map(toFit),
    }));
}
/**
 * What stands on one shelf for a visitor: sold out last, then by the rank of the form, then by how well the product
 * fits; forms that share a rank share the shelf. Beside a claim stands no product whose daily portion holds too little
 * for one.
 */
function shelfOf(knowledge, facts, recommendation, catalog) {
    const { forms, plan } = recommendation;
    const besideClaim = claimsBeside(knowledge, facts, recommendation).length > 0;
    const leastMg = besideClaim ? knowledge.limits.claimMinimumMgPerDay : 0;
    const fits = new Map(forms.flatMap(({ rank, products }) => products.map((fit) => [fit.id, { fit, rank }])));
    const wanted = { knowledge, facts, planMg: plan?.elementalMgPerDay ?? null };
    return (catalog?.products ?? [])
        .flatMap((product, order) => {
        const found = fits.get(product.id);
        if (!found || found.fit.unitsPerDay * (product.elementalMgPerUnit ?? 0) < leastMg)
            return [];
        const { fit, rank } = found;
        const [soldOut = 0, ...others] = sortKeys({ product, unitsPerDay: fit.unitsPerDay, order }, wanted);
        return [{ product, fit, keys: [soldOut, rank, ...others] }];
    })
        .sort((a, b) => byKeys(a.keys, b.keys))
        .map(({ product, fit }) => ({ product, fit }));
}
/** Skin products, which are care products: without units, dose or benefit. */
function careProducts(knowledge, facts, catalog) {
    return (catalog?.products ?? []).filter((product) => {
        const forms = formsOf(product);
        const isForSkin = forms.length > 0 && forms.every((form) => knowledge.forms[form]?.route === 'topical');
        return isForSkin && suitsVisitor(product, facts);
    });
}

const STANDARDS = ['nl', 'eu', 'us'];
const CLAIMS = ['eu', 'education'];
const isText = (value) => typeof value === 'string';
const isCount = (value) => numberBetween(value, 0, Infinity) !== undefined;
const areTexts = (value) => Array.isArray(value) && value.every(isText);
/** What the choice of a product hangs on. */
const PRODUCT_CHECKS = {
    id: isText,
    form: (value) => isText(value) || areTexts(value),
    elementalMgPerUnit: isCount,
    unit: isText,
    unitsPerPack: isCount,
    labelUnitsPerDay: isCount,
    vitaminB6MgPerUnit: isCount,
    otherActives: areTexts,
    inStock: (value) => typeof value === 'boolean',
};
const CHECKED_KEYS = Object.keys(PRODUCT_CHECKS);
/** A vitamin B6 amount or an active substance that cannot be read is no proof of absence: the product is left out. */
function readProduct(given) {
    if (!isRecord(given))
        return undefined;
    const product = { ...given };
    for (const key of CHECKED_KEYS)
        if (product[key] === null)
            delete product[key];
    const sound = CHECKED_KEYS.every((key) => product[key] === undefined || PRODUCT_CHECKS[key]?.(product[key]));
    return sound && product['id'] !== undefined ? product : undefined;
}
function readCatalog(given) {
    const products = isRecord(given) ? given['products'] : undefined;
    if (!Array.isArray(products))
        return undefined;
    const read = Array.from({ length: products.length }, (_, i) => attempt(() => readProduct(products[i])));
    return { products: read.filter((product) => product !== undefined) };
}
/** Never throws: what cannot be read falls back to the default, and the cautious one at that. */
function readOptions(options) {
    const read = (key, guard) => attempt(() => guard(options[key]));
    return {
        standard: read('standard', (value) => STANDARDS.find((one) => one === value)) ?? 'nl',
        claims: read('claims', (value) => CLAIMS.find((one) => one === value)) ?? 'eu',
        catalog: read('catalog', readCatalog),
        asked: read('asked', (value) => (Array.isArray(value) ? value.filter(isText) : undefined)),
    };
}
const notAsked = (row, facts) => row.otherwise !== undefined &&
    row.when !== undefined &&
    facts[row.fact] === undefined &&
    truthOf(row.when, facts) === 'no';
/** Where a question does not apply, its fact is known without asking. */
function withoutQuestion(knowledge, facts) {
    const settled = knowledge.questions.filter((row) => notAsked(row, facts));
    return Object.assign({}, facts, ...settled.map((row) => ({ [row.fact]: row.otherwise })));
}
/** Reads what is known of a visitor and works out the figures, once. */
function seeSituation(knowledge, input, options = {}) {
    const settings = readOptions(options);
    const facts = withoutQuestion(knowledge, readFacts(knowledge, input));
    const figures = figuresOf(knowledge, facts, settings);
    return { ...settings, facts, figures, situation: Object.freeze({ ...facts, ...figures }) };
}

const SEVERITIES = ['emergency', 'stop', 'caution', 'info'];
const bySeverity = (a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity);
/** Who has to be asked soonest comes first. */
const URGENCY = ['emergency', 'crisis', 'gp-today', 'midwife', 'gp'];
const urgencyOf = ({ refer }) => {
    const place = URGENCY.indexOf(refer);
    return place < 0 ? URGENCY.length : place;
};
const hashes = new WeakMap();
function hashOnce(knowledge) {
    let hash = hashes.get(knowledge);
    if (hash === undefined)
        hashes.set(knowledge, (hash = hashOf(knowledge)));
    return hash;
}
/** The hash is worked out when somebody reads it: a quiz asks for advice at every step and reads it at the last. */
function knowledgeStamp(knowledge) {
    return {
        id: knowledge.id,
        version: knowledge.version,
        get hash() {
            return hashOnce(knowledge);
        },
    };
}
/** The facts that would settle a rule: figures are traced back to what a visitor can be asked. */
function openFacts(rule, { situation, facts }) {
    const open = [...unknownFacts(rule.when, situation)].flatMap((key) => FIGURE_INPUTS[key] ?? [key]);
    return open.filter((key) => !isKnown(facts[key]) && !isUnsure(facts, key));
}
const isUnsure = (facts, key) => facts.unsure?.includes(key) === true;
/** Safety first: nothing else is looked at until this says null. */
function readSafety(knowledge, seen) {
    const assessed = assess(knowledge.rules.safety, seen.situation);
    const findings = assessed
        .filter(({ truth, definition }) => truth === 'yes' || definition.ifUnknown === 'mention')
        .sort((a, b) => urgencyOf(a.definition) - urgencyOf(b.definition))
        .map(toFinding)
        .sort(bySeverity);
    const blocking = assessed.filter(({ truth, definition }) => truth === 'unknown' && definition.ifUnknown === 'block');
    const missing = [...new Set(blocking.flatMap(({ definition }) => openFacts(definition, seen)))];
    return { findings, missing, outcome: safetyOutcome(findings, blocking.length > 0) };
}
function safetyOutcome(findings, undecided) {
    const worst = findings[0]?.severity;
    if (worst === 'emergency')
        return 'emergency';
    if (worst === 'stop')
        return 'ask-professional';
    return undecided ? 'incomplete' : null;
}
/** The first rule of need that is true; or the one that cannot be read yet and on which all hangs. */
function readNeed(knowledge, { situation }) {
    return assess(knowledge.rules.need, situation).find(({ truth, definition }) => truth === 'yes' || definition.ifUnknown === 'block');
}
const isMinor = (knowledge, { facts }) => (facts.ageYears ?? 0) < knowledge.adultFromYears;
/** The plan's target comes from the gap and the room alone, never from what a shop sells. */
function targetMg(knowledge, { figures }) {
    const step = knowledge.plan.roundDownToMg;
    return Math.floor(Math.min(figures.gapMg ?? 0, figures.roomMg ?? 0) / step) * step;
}
function answer({ knowledge, seen }, outcome, findings, rest = {}) {
    return {
        version: 1,
        kind: 'forms',
        outcome,
        forms: [],
        rejected: [],
        plan: null,
        foods: [],
        findings: [...findings],
        missing: [],
        standard: seen.standard,
        claims: seen.claims,
        knowledge: knowledgeStamp(knowledge),
        ...rest,
    };
}
function withForms(shell, outcome, findings, plan) {
    const { knowledge, seen } = shell;
    const { facts, figures } = seen;
    const foods = outcome === 'nothing-needed' ? [] : suggestPortions(knowledge, { avoid: facts.avoid ?? [] });
    if (isMinor(knowledge, seen))
        return answer(shell, outcome, findings, { foods });
    const { forms, rejected } = rankForms(knowledge, seen.situation);
    const planMg = plan?.elementalMgPerDay ?? null;
    return answer(shell, outcome, findings, {
        forms: withProducts(forms, rejected, seen.catalog, { knowledge, facts, figures, planMg }),
        rejected,
        plan,
        foods,
    });
}
/**
 * What suits this visitor: which form, how much and when, food first, nothing at all, or a professional.
 * @param input facts of the visitor; what cannot be read counts as unknown. Never throws on facts.
 */
function recommend(knowledge, input, options = {}) {
    const seen = seeSituation(knowledge, input, options);
    const shell = { knowledge, seen };
    const safety = readSafety(knowledge, seen);
    if (safety.outcome) {
        // In an emergency nothing is missing: there is one thing to do.
        const missing = safety.outcome === 'emergency' ? [] : safety.missing;
        return answer(shell, safety.outcome, safety.findings, { missing });
    }
    const need = readNeed(knowledge, seen);
    if (need?.truth !== 'yes') {
        return answer(shell, 'incomplete', safety.findings, {
            missing: need ? openFacts(need.definition, seen) : [],
        });
    }
    const findings = [...safety.findings, toFinding(need)].sort(bySeverity);
    const { outcome } = need.definition;
    const plan = outcome === 'form' ? planDose(knowledge, seen.facts, targetMg(knowledge, seen)) : null;
    return withForms(shell, outcome, findings, plan);
}

const flagIsAsked = ({ asked }, first, { situation }) => {
    if (typeof asked === 'string')
        return first && asked === 'first';
    return !first && truthOf(asked, situation) === 'yes';
};
/** Signs are asked where they matter: the emergencies first, the others where an answer makes them relevant. */
function flagChoices(knowledge, row, seen) {
    const ids = Object.keys(knowledge.redFlags);
    return ids.filter((id) => flagIsAsked(knowledge.redFlags[id], row.adds !== true, seen));
}
function choicesOf(knowledge, row, seen) {
    if (row.fact === 'redFlags')
        return flagChoices(knowledge, row, seen);
    if (row.fact === 'goals') {
        return row.choices?.filter((id) => knowledge.goals[id]?.modes.includes(seen.claims));
    }
    const withheld = seen.claims === 'education' ? [] : (row.educationChoices ?? []);
    return row.choices?.filter((id) => !withheld.includes(id));
}
function toQuestion(knowledge, row, seen) {
    const choices = choicesOf(knowledge, row, seen);
    const { id, fact, kind, unsure, parent } = row;
    return { id, fact, kind, unsure, ...(choices && { choices }), ...(parent !== undefined && { parent }) };
}
function applies(knowledge, row, seen) {
    if (row.modes && !row.modes.includes(seen.claims))
        return false;
    if (row.when && truthOf(row.when, seen.situation) === 'no')
        return false;
    return row.adds !== true || flagChoices(knowledge, row, seen).length > 0;
}
function isPending(row, seen) {
    const { asked } = seen;
    const open = !isKnown(seen.facts[row.fact]) && !isUnsure(seen.facts, row.fact);
    // An answer that could not be read is no answer, so its question stays open even though it was put.
    return (open || (asked !== undefined && !asked.includes(row.id) && (row.confirm === true || row.adds === true)));
}
/** Rules of need that may still decide: those before the first that is true. */
function undecidedNeeds(knowledge, { situation }) {
    const rules = Object.values(knowledge.rules.need);
    const first = rules.findIndex((rule) => truthOf(rule.when, situation) === 'yes');
    return first < 0 ? rules : rules.slice(0, first);
}
/** Facts that a rule still waits for: safety, then need, then the choice between forms. */
function awaited(knowledge, seen) {
    const rules = [...Object.values(knowledge.rules.safety), ...undecidedNeeds(knowledge, seen)];
    // A minor gets no form, so nothing about forms is asked.
    if (!isMinor(knowledge, seen))
        rules.push(...Object.values(knowledge.rules.choice));
    return new Set(rules.flatMap((rule) => openFacts(rule, seen)));
}
/**
 * Emergency signs outrank every block, so they are asked even where a block is known beforehand; and what a host said of
 * a visitor's health is put to the visitor before it decides.
 */
function mayAsk(outcome, seen, row) {
    if (outcome === 'emergency')
        return false;
    if (outcome !== 'ask-professional')
        return true;
    return (row.fact === 'redFlags' && row.adds !== true) || isUnconfirmed(seen.facts[row.fact]);
}
/** A list that somebody else began: the visitor has not been asked whether it is true. */
const isUnconfirmed = (value) => value !== undefined && !isKnown(value);
/**
 * The question to put next: safety first, then what the undecided rules still need.
 * @returns null when nothing that could be asked would change the advice.
 */
function nextQuestion(knowledge, input, options = {}) {
    const seen = seeSituation(knowledge, input, options);
    const needed = awaited(knowledge, seen);
    const isNeeded = (row) => row.always === true || row.confirm === true || row.adds === true || needed.has(row.fact);
    const { outcome } = readSafety(knowledge, seen);
    const row = knowledge.questions.find((one) => isPending(one, seen) && applies(knowledge, one, seen) && isNeeded(one) && mayAsk(outcome, seen, one));
    return row ? toQuestion(knowledge, row, seen) : null;
}
/** A question as it would be put now; null when there is none of that id or it does not apply. */
function questionById(knowledge, input, options, id) {
    const seen = seeSituation(knowledge, input, options);
    const row = knowledge.questions.find((one) => one.id === id);
    return row && applies(knowledge, row, seen) ? toQuestion(knowledge, row, seen) : null;
}
/** Whether a question still applies after the answers changed. */
function appliesNow(knowledge, input, options, id) {
    return questionById(knowledge, input, options, id) !== null;
}

export { DIET_GROUPS, FACT_KEYS, MOST, NOT_ALL, appliesNow, careProducts, claimsBeside, evaluate, figureSources, formsOf, knowledgeStamp, magnesiumMedicines, minutesOf, nextQuestion, questionById, readFacts, readLabel, recogniseForm, recommend, seeSituation, separationsOf, shelfOf, suggestPortions, topUp };
