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

/** Packs start at ten effervescent tablets; no label asks for more than this many at a time without saying "per". */
const MOST_AT_A_TIME = 8;
/** And from here a number is a pack's, whatever stands beside it. */
const SMALLEST_PACK = 30;
const MEASURES = ['ml', 'gram', 'drop'];
const is = (tokens, at, ...kinds) => {
    const kind = tokens[at]?.kind;
    return kind !== undefined && kinds.includes(kind);
};
function past(tokens, at, ...kinds) {
    let next = at;
    while (is(tokens, next, ...kinds))
        next += 1;
    return next;
}
/** A weight in grams may be a serving too: "per 5 gram". */
function countedAt(tokens, at) {
    const token = tokens[at];
    if (token?.kind === 'counted')
        return { count: token.value, unit: token.unit };
    if (token?.kind === 'amount' && token.unit.endsWith(' g'))
        return { count: token.value / 1000, unit: 'gram' };
    return undefined;
}
const isMeasure = ({ unit }) => MEASURES.includes(unit);
/** What stands between brackets that open here, and where it goes on behind them. */
function brackets(tokens, at) {
    if (!is(tokens, at, 'open'))
        return undefined;
    let depth = 0;
    for (let next = at; next < tokens.length; next += 1) {
        if (is(tokens, next, 'open'))
            depth += 1;
        if (is(tokens, next, 'close'))
            depth -= 1;
        if (depth === 0)
            return { from: at + 1, next: next + 1 };
    }
    return undefined;
}
/** "(2 capsules)", and nothing else of weight in it. */
function countedInBrackets(tokens, at) {
    const group = brackets(tokens, at);
    if (!group)
        return undefined;
    const first = past(tokens, group.from, 'equals', 'filler', 'per');
    const counted = countedAt(tokens, first);
    return counted && { counted, next: group.next };
}
/** The size of a scoop behind it, "(5 g)", says nothing that counts. */
function pastSize(tokens, at) {
    const group = brackets(tokens, at);
    if (!group)
        return at;
    const inside = tokens.slice(group.from, group.next - 1);
    const isSize = inside.every(({ kind }) => !['element', 'salt', 'other', 'percent', 'per'].includes(kind));
    return isSize ? group.next : at;
}
const counted = ({ count, unit }) => ({ count, unit });
/** Of so many nobody can say that it is a serving, and nobody that it is not. */
const orUnclear = (one) => !isMeasure(one) && one.count >= SMALLEST_PACK ? { count: NaN, unit: one.unit } : counted(one);
function perPortion(tokens, at) {
    const portion = tokens[at]?.unit === 'day' ? 'day' : 'serving';
    const next = past(tokens, at + 1, 'filler', 'equals', 'weak');
    const one = countedAt(tokens, next);
    if (one?.unit === 'gram' && is(tokens, past(tokens, next + 1, 'filler'), 'element', 'salt')) {
        return [{ count: 1, portion }, at + 1];
    }
    if (one)
        return [orUnclear(one), pastSize(tokens, next + 1)];
    const inBrackets = countedInBrackets(tokens, at + 1);
    if (inBrackets)
        return [orUnclear(inBrackets.counted), inBrackets.next];
    return [{ count: 1, portion }, at + 1];
}
/** "per 2 capsules", "/capsule", "per portie (2 capsules)", "in 2 Kapseln" */
function afterPer(tokens, at) {
    if (!is(tokens, at, 'per', 'in'))
        return undefined;
    const next = past(tokens, at + 1, 'filler');
    const one = countedAt(tokens, next);
    if (one)
        return [orUnclear(one), pastSize(tokens, next + 1)];
    if (is(tokens, at, 'in'))
        return undefined;
    if (is(tokens, next, 'unit')) {
        return [{ count: 1, unit: tokens[next]?.unit }, pastSize(tokens, next + 1)];
    }
    return is(tokens, next, 'portion') ? perPortion(tokens, next) : undefined;
}
/** "300 mg per dag (3 capsules)"; "2 capsules per dag" says how many are taken, and nothing else. */
function aDay(tokens, at) {
    if (!is(tokens, at, 'day') || is(tokens, at - 1, 'counted', 'number', 'unit'))
        return undefined;
    if (is(tokens, past(tokens, at + 1, 'equals'), 'counted', 'number'))
        return undefined;
    const inBrackets = countedInBrackets(tokens, at + 1);
    if (inBrackets)
        return [counted(inBrackets.counted), inBrackets.next];
    return [{ count: 1, portion: 'day' }, at + 1];
}
const isDay = (token) => token?.kind === 'day' || (token?.kind === 'portion' && token.unit === 'day');
const isPortion = (token) => token?.kind === 'portion' || isDay(token);
/** "(per dag)", "(dagdosering)", "(= 1 portie)" */
function pastBrackets(tokens, at, says) {
    const group = brackets(tokens, at);
    if (!group)
        return at;
    return says(tokens[past(tokens, group.from, 'equals', 'filler', 'per', 'number')]) ? group.next : at;
}
/** "2 capsules bevatten", "2 capsules:", "3 capsules (dagdosering)", "5 g poeder bevat" */
function thatTells(tokens, at) {
    const one = countedAt(tokens, at);
    // A weight before a colon is the compound's, unless the line opens with it.
    if (!one || (at > 0 && isMeasure(one) && one.unit !== 'drop'))
        return undefined;
    const afterDay = past(tokens, at + 1, isMeasure(one) ? 'word' : 'day');
    const next = pastBrackets(tokens, afterDay, isPortion);
    const pack = is(tokens, next, 'tells') ? SMALLEST_PACK - 1 : MOST_AT_A_TIME;
    if (!isMeasure(one) && one.count > pack)
        return undefined;
    if (is(tokens, next, 'tells', 'equals'))
        return [counted(one), next + 1];
    // "2 Kapseln (entspricht 300 mg Magnesium)", "2 g\u00e9lules, soit 300 mg"
    const isEqual = is(tokens, past(tokens, next, 'open', 'comma'), 'which', 'tells', 'equals');
    return next > afterDay || isEqual ? [counted(one), next] : undefined;
}
/** "2 capsules 400 mg": each or both? */
function unclear(tokens, at) {
    const token = tokens[at];
    if (token?.kind !== 'counted' || token.value <= 1 || token.value > MOST_AT_A_TIME)
        return undefined;
    const next = past(tokens, at + 1, 'day');
    if (!is(tokens, past(tokens, next, 'open'), 'amount'))
        return undefined;
    return [{ count: NaN, unit: token.unit }, next];
}
/** "2 capsules \u00b7 400 mg magnesiumcitraat": as many as that at a time, unless it is the size of the pack. */
function beforeAPause(tokens, at) {
    const token = tokens[at];
    if (token?.kind !== 'counted' || token.value > MOST_AT_A_TIME)
        return undefined;
    if (at > 0 && !is(tokens, at - 1, 'strong', 'weak', 'comma'))
        return undefined;
    if (!is(tokens, at + 1, 'weak', 'comma'))
        return undefined;
    if (!is(tokens, past(tokens, at + 2, 'filler'), 'amount', 'element', 'salt'))
        return undefined;
    return [{ count: token.value, unit: token.unit }, at + 2];
}
/** "magnesium 200 mg (2 capsules)" */
function inBracketsBehind(tokens, at) {
    if (!is(tokens, at - 1, 'amount', 'element', 'salt', 'percent'))
        return undefined;
    const group = brackets(tokens, at);
    const one = group && countedAt(tokens, group.from);
    if (!one || group.next !== at + 3 || isMeasure(one) || one.count > MOST_AT_A_TIME)
        return undefined;
    return [counted(one), group.next];
}
/** "Serving size: 2 capsules", "Dagdosering (2 capsules):" */
function portionSize(tokens, at) {
    if (!is(tokens, at, 'portion'))
        return undefined;
    const isSize = tokens[at]?.unit === 'size';
    const next = past(tokens, at + 1, 'filler', 'equals', 'per');
    const one = isSize ? countedAt(tokens, next) : undefined;
    if (one)
        return [{ ...orUnclear(one), portion: 'size' }, pastSize(tokens, next + 1)];
    const inBrackets = countedInBrackets(tokens, at + 1);
    return inBrackets && [{ ...orUnclear(inBrackets.counted), portion: 'size' }, inBrackets.next];
}
const READERS = [afterPer, aDay, thatTells, beforeAPause, unclear, inBracketsBehind, portionSize];
function servingAt(tokens, at) {
    for (const reader of READERS) {
        const found = reader(tokens, at);
        if (found)
            return found;
    }
    return undefined;
}
/** Every serving of the line, with the tokens that tell it. */
function servingsOf(tokens, perDay) {
    const servings = [];
    let at = 0;
    while (at < tokens.length) {
        const found = servingAt(tokens, at);
        const next = found?.[1] ?? at + 1;
        if (found) {
            servings.push({ ...found[0], start: tokens[at]?.start ?? 0, end: tokens[next - 1]?.end ?? 0 });
        }
        at = next;
    }
    const size = servings.find(({ portion }) => portion === 'size');
    return servings.map((one) => {
        if (one.portion === 'day' && perDay !== undefined)
            return { ...one, count: perDay };
        if (one.portion === 'serving' && size)
            return { ...one, count: size.count, unit: size.unit };
        return one;
    });
}
/** What is in what: a serving counts for all that follows it, and the first one for what comes before it. */
const servingAround = (servings, start) => servings.filter((one) => one.start < start).at(-1) ?? servings.find((one) => one.start > start);
/** What a pack or a day is counted in; a weight or a volume is no such thing. */
const loneUnit = (tokens) => tokens.find(({ kind, unit }) => kind === 'counted' && unit !== 'ml')?.unit;
function perDayAt(tokens, at) {
    const value = tokens[at]?.value ?? NaN;
    const next = past(tokens, at + 1, 'equals', 'comma');
    if (is(tokens, at, 'times')) {
        return is(tokens, next, 'counted') ? [value * (tokens[next]?.value ?? NaN), next + 1] : [value, at + 1];
    }
    if (is(tokens, at, 'counted', 'number')) {
        if (is(tokens, at, 'counted') && is(tokens, next, 'times')) {
            return [value * (tokens[next]?.value ?? NaN), next + 1];
        }
        if (is(tokens, at + 1, 'day'))
            return [value, at + 2];
        const behind = is(tokens, at, 'counted') ? pastBrackets(tokens, at + 1, isDay) : at + 1;
        return behind > at + 1 ? [value, behind] : undefined;
    }
    if (!isDay(tokens[at]))
        return undefined;
    const counted = past(tokens, at + 1, 'equals', 'filler', 'open');
    return is(tokens, counted, 'counted') ? [tokens[counted]?.value ?? NaN, counted + 1] : undefined;
}
/** "maximaal 3 tabletten per dag" says what may be taken, not what is. */
const isAtMost = (tokens, at) => tokens.slice(Math.max(0, at - 3), at).some(({ kind }) => kind === 'most');
/** How many units a day the label asks for; undefined where it says none, a range, or two different numbers. */
function unitsPerDay(tokens, most) {
    const told = new Set();
    let at = 0;
    while (at < tokens.length) {
        const found = perDayAt(tokens, at);
        if (found && !isAtMost(tokens, at))
            told.add(found[0]);
        at = found?.[1] ?? at + 1;
    }
    const clear = [...told].filter((count) => count > 0 && count <= most);
    return told.size === 1 ? clear[0] : undefined;
}

/** Servings stand in one piece, brackets in another; one that never closes runs to the end. */
function nested(tokens, servings) {
    const open = [[]];
    const placed = new Set();
    for (const token of tokens) {
        const serving = servings.find(({ start, end }) => token.start >= start && token.end <= end);
        if (serving && !placed.has(serving))
            open.at(-1)?.push({ kind: 'serving', ...serving });
        if (serving)
            placed.add(serving);
        else if (token.kind === 'open') {
            const items = [];
            open.at(-1)?.push({ kind: 'group', items, start: token.start });
            open.push(items);
        }
        else if (token.kind !== 'close')
            open.at(-1)?.push(token);
        else if (open.length > 1)
            open.pop();
    }
    return open[0] ?? [];
}
const isName = (item) => item?.kind === 'element' || item?.kind === 'salt' || item?.kind === 'other';
/** Where the last item before this place stands that is none of these; -1 when there is none. */
function lastBut(items, before, ...kinds) {
    let at = before - 1;
    while (at >= 0 && kinds.includes(items[at]?.kind ?? ''))
        at -= 1;
    return at;
}
/** A colon or dash leads from a name to its amount, and parts anything else. */
function parts(item, items) {
    if (['and', 'which', 'comma', 'strong', 'tells'].includes(item.kind))
        return true;
    if (item.kind !== 'equals' && item.kind !== 'weak')
        return false;
    return !isName(items[lastBut(items, items.length, 'group', 'filler', 'serving')]);
}
function clausesOf(items) {
    const clauses = [{ items: [], isShare: false }];
    for (const [at, item] of items.entries()) {
        const last = clauses.at(-1);
        // "magnesium, als citraat"
        if (item.kind === 'comma' && items[at + 1]?.kind === 'as')
            continue;
        if (!parts(item, last.items))
            last.items.push(item);
        else if (last.items.length > 0)
            clauses.push({ items: [], isShare: item.kind === 'which' });
        else
            last.isShare ||= item.kind === 'which';
    }
    return clauses;
}
/** What may stand between a name and its amount without parting them. */
const TRANSPARENT = ['filler', 'serving', 'group', 'equals', 'weak'];
/** "magnesium als citraat 100 mg" is 100 mg of magnesium. */
function elementAhead(items, salt) {
    const as = lastBut(items, salt, 'filler');
    if (items[as]?.kind !== 'as')
        return undefined;
    const item = items[lastBut(items, as, ...TRANSPARENT)];
    return item?.kind === 'element' ? item : undefined;
}
/** The name that leads to an amount; `'none'` when the clause opens with the amount. */
function nameBefore(items, amount) {
    const at = lastBut(items, amount, ...TRANSPARENT, 'percent');
    const item = items[at];
    if (!item)
        return 'none';
    if (item.kind === 'salt')
        return elementAhead(items, at) ?? item;
    return isName(item) ? item : undefined;
}
/** "(elementair)" */
const saysElemental = (item) => item?.kind === 'group' && item.items.length === 1 && item.items[0]?.kind === 'element'
    ? item.items[0]
    : undefined;
const nextBut = (items, from, ...kinds) => items.findIndex(({ kind }, at) => at >= from && !kinds.includes(kind));
/** The name behind an amount, unless it leads to the next one. */
function nameAfter(items, amount) {
    const at = nextBut(items, amount + 1, 'filler');
    const item = items[at];
    if (!isName(item))
        return saysElemental(item);
    const next = items[nextBut(items, at + 1, ...TRANSPARENT, 'element', 'salt')];
    return next?.kind === 'amount' ? undefined : item;
}
function anyNameAfter(items, amount) {
    const item = items[nextBut(items, amount + 1, 'filler')];
    return isName(item) ? item : saysElemental(item);
}
const isOther = (name) => name?.kind === 'other';
/**
 * A label writes "name amount" or "amount name" throughout a clause; a name behind the last amount tells which. A name
 * belongs to one amount only.
 */
function namesIn$1(items, inherited) {
    const amounts = items.flatMap(({ kind }, at) => (kind === 'amount' ? [at] : []));
    const amountFirst = anyNameAfter(items, amounts.at(-1) ?? items.length) !== undefined;
    const used = new Set();
    const names = new Map();
    for (const at of amounts) {
        const ahead = nameBefore(items, at);
        const before = ahead === 'none' ? inherited : ahead;
        const free = before && !used.has(before) ? before : undefined;
        const after = amountFirst ? anyNameAfter(items, at) : nameAfter(items, at);
        // Between "zinc" and "magnesium" nobody can say which of them it is.
        const isTorn = free !== undefined && after !== undefined && isOther(free) !== isOther(after);
        const name = isTorn && amountFirst ? undefined : amountFirst ? (after ?? free) : (free ?? after);
        if (name)
            used.add(name);
        names.set(items[at], name);
    }
    return names;
}
function servingAfter(items, at) {
    const item = items.find(({ kind }, index) => index > at && kind === 'serving');
    return item?.kind === 'serving' ? item : undefined;
}
const OF$1 = { element: 'element', salt: 'compound', other: 'other' };
function weigh(line, items, inherited) {
    for (const [index, clause] of clausesOf(items).entries()) {
        weighClause(line, clause, index === 0 ? inherited : undefined);
    }
}
function weighClause(line, { items, isShare }, inherited) {
    const names = namesIn$1(items, inherited);
    // "Magnesium 300 mg, waarvan 100 mg uit citraat" is a share of the magnesium, not the magnesium in a compound.
    const isOfCompound = isShare && line.weighed.filter(({ of }) => of !== 'other').at(-1)?.of === 'compound';
    for (const [at, item] of items.entries()) {
        if (item.kind === 'amount') {
            const name = names.get(item);
            line.weighed.push({
                mg: item.value,
                written: item.unit,
                of: OF$1[name?.kind ?? ''] ?? 'unnamed',
                explicit: name?.kind === 'element' && (name.unit === 'explicit' || isOfCompound),
                start: item.start,
                serving: servingAfter(items, at) ?? servingAround(line.servings, item.start),
            });
        }
        if (item.kind === 'group')
            weigh(line, item.items, inheritedBy(items, at));
    }
}
/** "magnesium (100 mg)" */
function inheritedBy(items, group) {
    const last = items[group - 1];
    const leadsOn = items[nextBut(items, group + 1, ...TRANSPARENT)]?.kind === 'amount';
    return isName(last) && !leadsOn ? last : undefined;
}
/** Every amount of the line in its order, with what it is of and what it is in. */
function amountsIn(tokens, servings) {
    const line = { servings, weighed: [] };
    weigh(line, nested(tokens, servings), undefined);
    return line.weighed.sort((a, b) => a.start - b.start);
}

/** A share that is so near to the amount beside it says that the amount is magnesium itself; labels round. */
const NEAR = 1.13;
/** And one so far from it that it cannot be about the same; older labels had other reference intakes. */
const FAR = 1.67;
const NAMES = ['element', 'salt', 'other'];
const BETWEEN = [
    'open',
    'close',
    'equals',
    'weak',
    'comma',
    'filler',
    'as',
    'element',
    'salt',
];
function nearestName(tokens, at) {
    const isName = ({ kind }) => NAMES.includes(kind);
    return tokens.slice(0, at).filter(isName).at(-1) ?? tokens.slice(at).find(isName);
}
function amountBeside(tokens, percent) {
    let at = percent - 1;
    while (at >= 0 && BETWEEN.includes(tokens[at]?.kind ?? 'word'))
        at -= 1;
    const token = tokens[at];
    return token?.kind === 'amount' ? token.start : undefined;
}
function sharesIn({ tokens, servings, weighed, labelReferenceMg }) {
    return tokens.flatMap((token, at) => {
        if (token.kind !== 'percent' || token.unit !== 'ri')
            return [];
        if (nearestName(tokens, at)?.kind === 'other')
            return [];
        const start = amountBeside(tokens, at);
        const beside = weighed.find((one) => one.start === start);
        return [
            {
                mg: (token.value / 100) * labelReferenceMg,
                serving: beside?.serving ?? servingAround(servings, token.start),
                beside,
            },
        ];
    });
}
const ratio = (share, amount) => Math.max(amount.mg / share.mg, share.mg / amount.mg);
/** What stands beside its own share of the reference intake is magnesium, whatever name it goes by. */
const isToldByShare = (amount, shares) => amount.of !== 'other' && shares.some((share) => share.beside === amount && ratio(share, amount) <= NEAR);
/** "magnesium 500 mg (21 % RI)" contradicts itself. */
const contradicts = (share) => share.beside !== undefined &&
    ['element', 'unnamed'].includes(share.beside.of) &&
    ratio(share, share.beside) > FAR;

/** Dutch, English, German and French, without accents; what the word stands for, and what it tells. */
const WORDS = [
    ['mass', 'mg', 'mg milligram milligrams milligramm milligramme milligrammes'],
    ['mass', 'g', 'g gr gram grams gramm gramme grammes'],
    ['mass', '\u00b5g', 'ug mcg microgram micrograms microgrammen mikrogramm microgramme microgrammes'],
    [
        'unit',
        'effervescent',
        'bruistablet bruistabletten effervescent effervescents brausetablette brausetabletten',
    ],
    [
        'unit',
        'lozenge',
        'zuigtablet zuigtabletten lozenge lozenges lutschtablette lutschtabletten pastille pastilles',
    ],
    ['unit', 'softgel', 'softgel softgels'],
    ['unit', 'capsule', 'capsule capsules caps cap vcaps vcap vegcaps kapsel kapseln gelule gelules'],
    [
        'unit',
        'tablet',
        'tablet tablets tabletten tablette tabl tab kauwtablet kauwtabletten kautablette kautabletten filmtablette filmtabletten caplet caplets comprime comprimes',
    ],
    ['unit', 'gummy', 'gummy gummies gummie gommes gomme'],
    ['unit', 'sachet', 'sachet sachets zakje zakjes stick sticks beutel packet packets dosette dosettes'],
    [
        'unit',
        'scoop',
        'scoop scoops schep schepje schepjes scheppen maatschep maatschepje maatschepjes maatscheppen messloffel me\u00dfloffel dosierloffel',
    ],
    ['unit', 'drop', 'druppel druppels drop drops tropfen goutte gouttes'],
    ['unit', 'spray', 'spray sprays verstuiving verstuivingen'],
    ['unit', 'ampoule', 'ampul ampullen ampoule ampoules ampulle trinkampulle trinkampullen'],
    ['unit', 'ml', 'ml milliliter milliliters millilitre millilitres'],
    ['unit', 'piece', 'stuk stuks piece pieces stuck'],
    [
        'adjective',
        '',
        'vegan vegane veganistische vegetarische vegetarian vegetal vegetale vegetales vegetable veggie veg v plantaardige pflanzliche chewable kleine small',
    ],
    ['number', '0.5', 'halve half halbe demi'],
    ['number', '1', 'een een one un une ein eine einer eenmaal einmal once'],
    ['number', '2', 'twee two deux zwei tweemaal zweimal twice'],
    ['number', '3', 'drie three trois drei driemaal dreimal'],
    ['number', '4', 'vier four quatre viermaal viermal'],
    ['range', '', 'a tot to bis ou of or oder'],
    ['per', '', 'per pro par pour je elke elk each every chaque jede jeder jedes jeden'],
    ['in', '', 'in dans'],
    [
        'day',
        '',
        'daags dagelijks dagelijkse daily taglich tagliche journaliere quotidien quotidienne quotidiennement',
    ],
    ['day-name', '', 'dag day tag jour j'],
    ['times', '', 'x maal keer times time mal fois'],
    ['portion', 'serving', 'portie serving portion dosering dosis dose'],
    ['portion', 'size', 'portiegrootte portionsgrosse'],
    ['portion', 'day', 'dagdosering dagdosis dagportie tagesdosis tagesportion tagesration tagesverzehrmenge'],
    ['size', '', 'size grootte'],
    [
        'tells',
        '',
        'bevat bevatten levert leveren geeft contain contains provide provides enthalt enthalten liefert liefern contient contiennent apporte apportent fournit fournissent',
    ],
    ['as', '', 'als as uit from aus sous vorm form forme afkomstig'],
    [
        'which',
        '',
        'waarvan davon dont which entspricht entsprechend soit equivalent providing yielding yields overeen overeenkomend oftewel correspond correspondant',
    ],
    ['and', '', 'en and und et met with mit avec plus'],
    [
        'filler',
        '',
        'aan an van von du de des der die das la le l the dem ca circa env environ approx about ongeveer totaal total totale insgesamt gesamt resp watervrij wasserfrei anhydrous anhydre',
    ],
    ['most', '', 'max maximaal maximum maximal maximale hoogstens hochstens jusqu up meer more mehr'],
    [
        'reference',
        'ri',
        'ri adh nrv vrw rda ar vnr ajr rm referentie referenzmenge reference nahrstoffbezugswert nahrstoffbezugswerte nahrstoffbezugswertes valeurs apports',
    ],
    ['reference', 'dv', 'dv'],
    ['marine', '', 'marin marine marines marien mariene sea zee'],
    ['pure', '', 'puur pure pur zuiver zuivere reines reinem reiner'],
    ['buffered', '', 'gebufferd gebufferde buffered gepuffert gepuffertes gepufferte tamponne tamponnee'],
    ['salt', '', 'mgo mgcl2 mgso4 mgco3 epsomzout bitterzout bittersalz'],
    [
        'other',
        '',
        'vitamine vitamin vitamines vitaminen vit taurine taurin glycine glycin theanine theanin melatonine melatonin gaba tryptofaan tryptophan ashwagandha inositol niacine niacin nicotinamide niacinamide biotine biotin riboflavine riboflavin thiamine thiamin folaat folate folat foliumzuur folsaure glucosamine chondroitine chondroitin collageen collagen',
    ],
    // They look like a salt and are none, or none that is taken for its magnesium.
    [
        'word',
        '',
        'granulat granulaat granulate konzentrat concentraat concentrate concentrat praparat preparaat rapid rapide liquid fluid',
    ],
];
const MINERALS = /^(?:calcium|kalzium|zinc|zink|kalium|potassium|natrium|sodium|ijzer|iron|eisen|fer$|seleni?|chroom|chrom|koper|kupfer|copper|cuivre|mangaan|mangan|jodium|jood|jod$|iode$|iodine|silici|silizi|titan|molybd|lithium|fosfor|phosph)/;
const OTHERS = /^(?:pyridox|(?:[bdk]\d{1,2}|q10)$)/;
const SALT_ENDING = /[a-z]{2}(?:aat|ate|at|ide|id|yde|ure)$/;
/** Flow agents and companions that carry a salt's name. */
const NO_SOURCE = /(?:stea?raat|stearate?|silica(?:at|te)|silikat|dioxide?|hydrochloride?)$/;
const SALT_IN_GENERAL = /^(?:zout|zouten|salz|salze)$/;
const HYDRATE = /hydra(?:at|te|t)e?$/;
let known;
function dictionary() {
    known ??= new Map(WORDS.flatMap(([kind, value, words]) => words.split(' ').map((word) => [word, { kind, value }])));
    return known;
}
const stemsOf = new WeakMap();
/** What the knowledge's names of a form have beside "magnesium": "citraat", "pidolate", "chlorure". */
function stems(forms) {
    let found = stemsOf.get(forms);
    if (!found) {
        const names = Object.values(forms)
            .filter(({ route }) => route !== 'topical')
            .flatMap(({ synonyms }) => synonyms.map(plain));
        found = new Set(names.flatMap((name) => {
            const stem = /^(?:\w*magnesium[\s-]*(?:l-)?([a-z]{3,})|(?:l-)?([a-z]{3,}) de magnesium)$/.exec(name);
            return stem?.[1] ?? stem?.[2] ?? [];
        }));
        stemsOf.set(forms, found);
    }
    return found;
}
/** "magnesiumcitraat", "trimagnesiumdicitraat", "zeemagnesium"; what else is stuck to it is no compound. */
function magnesiumWord(word, forms) {
    const [before = '', behind = ''] = word.split('magnesium');
    if (NO_SOURCE.test(behind))
        return { kind: 'other', value: '' };
    if (behind === '') {
        const isElement = /^(?:di|tri|mono)?$/.test(before);
        return { kind: isElement ? 'magnesium' : 'salt', value: isElement ? '' : 'marine' };
    }
    const isSalt = stems(forms).has(behind) || SALT_ENDING.test(behind) || SALT_IN_GENERAL.test(behind);
    return { kind: isSalt && dictionary().get(behind)?.kind !== 'word' ? 'salt' : 'word', value: '' };
}
/** @param word lower case, without accents */
function meaningOf(word, forms) {
    const listed = dictionary().get(word);
    if (listed)
        return listed;
    if (word.includes('magnesium'))
        return magnesiumWord(word, forms);
    if (/^element(?:a|$)/.test(word))
        return { kind: 'elemental', value: '' };
    if (MINERALS.test(word))
        return { kind: 'mineral', value: '' };
    if (OTHERS.test(word) || NO_SOURCE.test(word))
        return { kind: 'other', value: '' };
    if (HYDRATE.test(word))
        return { kind: 'filler', value: '' };
    if (SALT_ENDING.test(word))
        return { kind: stems(forms).has(word) ? 'salt' : 'salt-like', value: '' };
    return { kind: 'word', value: '' };
}

const MOST_CHARACTERS = 500;
/** One of these is a thousand, "1.000,5" and "1 000 mg"; grams have no thousands on a label. */
const GROUPED = /(?<![\p{L}\d.,'])[1-9]\d{0,2}(?:[.,]\d{3})+(?!\d)(?!\s*(?:g|gr|gram\w*)\b)/gu;
const SPACED = /(?<![\p{L}\d.,])[1-9]\d{0,2}(?:[ '\u2019]\d{3})+(?=(?:,\d+)?\s*(?:mg|ug|mcg)\b)/gu;
const FRACTIONS = { '\u00bd': '.5', '\u00bc': '.25', '\u00be': '.75' };
/** At a space, so that no number is cut in two. */
function cut(text) {
    if (text.length <= MOST_CHARACTERS)
        return text;
    const start = text.slice(0, MOST_CHARACTERS);
    return start.slice(0, Math.max(0, start.search(/\s\S*$/)));
}
function ungrouped(digits) {
    const separators = new Set(digits.replace(/\d/g, ''));
    return separators.size > 1 ? digits : digits.replace(/\D/g, '');
}
/** Lower case, without accents, footnote marks and invisible characters, with a decimal point and no thousands. */
function tidy$1(text) {
    const visible = cut(text)
        .replace(/[\p{Cf}\u2122\u00ae\u00a9\u2120\u00aa\u00ba\u00b9\u00b2\u00b3\u2070-\u207f]/gu, '')
        .replace(/\t/g, ' | ')
        .replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ; ')
        .replace(/(\d?)\s?([\u00bd\u00bc\u00be])/g, (_all, whole, part) => (whole || '0') + FRACTIONS[part]);
    return plain(visible)
        .replace(/[\u00b5\u03bc]g/g, 'ug')
        .replace(/\s+/g, ' ')
        .replace(GROUPED, ungrouped)
        .replace(SPACED, ungrouped)
        .replace(/(?<=\d),(?=\d)/g, '.')
        .replace(/\b([bdkq])-(?=\d{1,2}\b)/g, '$1');
}
const LEXEME = /\d+(?:\.\d+)*|[a-z]\d{1,3}(?![\d\p{L}])|mg(?:cl2|so4|co3)(?![\d\p{L}])|\p{L}+|\S/gu;
const MARKS = {
    '(': 'open',
    '[': 'open',
    '{': 'open',
    ')': 'close',
    ']': 'close',
    '}': 'close',
    ':': 'equals',
    '=': 'equals',
    ',': 'comma',
    '-': 'dash',
    '\u2013': 'dash',
    '\u2014': 'dash',
    '\u2212': 'dash',
    '|': 'weak',
    '/': 'weak',
    '\u00b7': 'weak',
    '\u2022': 'weak',
    '\u2192': 'weak',
    '+': 'and',
    '&': 'and',
    '%': 'percent',
    '<': 'sign',
    '>': 'sign',
    '\u00b1': 'sign',
    '\u2264': 'sign',
    '\u2265': 'sign',
};
const SILENT = /[*\u2020\u2021#~\u2248_"'\u2019\u2018\u201c\u201d^]/;
const isNumber = (text) => /^\d+(?:\.\d+)?$/.test(text);
const isLetter = (text) => text !== undefined && /\p{L}/u.test(text);
function mark(text, line, at) {
    // "L-threonaat" is one word; a dash with a space beside it is a pause.
    if (text === '-' && isLetter(line[at - 1]) && isLetter(line[at + 1]))
        return 'none';
    // Dots lead the eye from a name to its amount.
    if (text === '.' && (line[at - 1] === '.' || line[at + 1] === '.'))
        return 'none';
    return SILENT.test(text) ? 'none' : (MARKS[text] ?? 'strong');
}
const isShort = ({ kind, text }) => text.length < 5 && ['unit', 'most', 'filler', 'other'].includes(kind);
function read(line, forms) {
    const lexemes = [];
    for (const { 0: text, index: start } of line.matchAll(LEXEME)) {
        const last = lexemes.at(-1);
        const place = { text, start, end: start + text.length };
        if (/^\d/.test(text))
            lexemes.push({ ...place, kind: isNumber(text) ? 'number' : 'word', value: text });
        else if (isLetter(text[0]))
            lexemes.push({ ...place, ...meaningOf(text, forms) });
        else {
            // "2 tabl. per dag" is one sentence.
            const isAbbreviation = text === '.' && last?.end === start && isShort(last);
            const kind = isAbbreviation ? 'none' : mark(text, line, start);
            if (kind !== 'none')
                lexemes.push({ ...place, kind, value: '' });
        }
    }
    return lexemes;
}
/** "Mg" is the element, but for the milligrams behind a number. */
function withSymbol(lexemes) {
    return lexemes.map((lexeme, at) => lexeme.text === 'mg' && !/^\d/.test(lexemes[at - 1]?.text ?? '') && lexemes[at - 1]?.kind !== 'number'
        ? { ...lexeme, kind: 'magnesium', value: '' }
        : lexeme);
}
/** @param line a tidied line */
const lexemesOf = (line, forms) => withSymbol(read(line, forms));

const IN_MG = { mg: 1, g: 1000, \u00b5g: 0.001 };
const OF = /^(?:de|d|of|van|von|du|des)$/;
const PREFIX = /^(?:l|dl|di|tri|bi|bis|mono)$/;
/** Reads what stands at one place of the line; every look ahead is a few words long, so a line is read in one go. */
class Reader {
    lexemes;
    constructor(lexemes) {
        this.lexemes = lexemes;
    }
    is(at, ...kinds) {
        const kind = this.lexemes[at]?.kind;
        return kind !== undefined && kinds.includes(kind);
    }
    text(at) {
        return this.lexemes[at]?.text ?? '';
    }
    value(at) {
        return this.lexemes[at]?.value ?? '';
    }
    /** From here past all of these kinds. */
    past(at, ...kinds) {
        let next = at;
        while (this.is(next, ...kinds))
            next += 1;
        return next;
    }
    /** Digits, or a word for a number where something is counted. */
    count(at) {
        if (!this.is(at, 'number'))
            return undefined;
        const isDigits = /^\d/.test(this.text(at));
        if (!isDigits && !this.is(at + 1, 'unit', 'adjective', 'times') && !this.day(at + 1))
            return undefined;
        const value = Number(this.value(at));
        if (!this.is(at + 2, 'number'))
            return [value, at + 1];
        if (this.is(at + 1, 'dash', 'range', 'weak'))
            return [NaN, at + 3];
        // "2 x 1 tablet", but "3 x 100 mg" could be either.
        if (this.text(at + 1) === 'x')
            return [value * Number(this.value(at + 2)), at + 3];
        return [value, at + 1];
    }
    quantity(at) {
        const [value, next] = this.count(at) ?? [];
        if (value === undefined || next === undefined)
            return undefined;
        const taken = next - at;
        if (this.is(next, 'mass'))
            return this.mass(at, value, next);
        if (this.is(next, 'percent'))
            return this.percent(at, value, next);
        const unit = this.past(next, 'adjective');
        if (this.is(unit, 'unit')) {
            const end = this.past(unit + 1, 'unit', 'adjective');
            return [{ kind: 'counted', value, unit: this.value(unit) }, end - at];
        }
        if (this.is(next, 'times') && this.day(next + 1)) {
            return [{ kind: 'times', value }, taken + 1 + (this.day(next + 1)?.[1] ?? 0)];
        }
        // "twice daily"
        if (/(?:maal|mal|ce)$/.test(this.text(at)) && this.day(next)) {
            return [{ kind: 'times', value }, taken + (this.day(next)?.[1] ?? 0)];
        }
        return [{ kind: 'number', value }, taken];
    }
    mass(at, value, unit) {
        const name = this.value(unit);
        const written = `${this.text(at)} ${name}`;
        // "100 mg tot 200 mg"
        if (this.is(unit + 1, 'range') && this.is(unit + 2, 'number') && this.is(unit + 3, 'mass')) {
            return [{ kind: 'amount', value: NaN, unit: written }, unit + 4 - at];
        }
        // Of "3 x 100 mg" nobody can say whether it is each or all.
        const isProduct = this.text(at + 1) === 'x';
        return [
            { kind: 'amount', value: isProduct ? NaN : value * (IN_MG[name] ?? NaN), unit: written },
            unit + 1 - at,
        ];
    }
    percent(at, value, sign) {
        const of = this.past(sign + 1, 'filler', 'range');
        if (this.is(of, 'day') && this.text(of + 1) === 'value') {
            return [{ kind: 'percent', value, unit: 'dv' }, of + 2 - at];
        }
        if (this.is(of, 'reference'))
            return [{ kind: 'percent', value, unit: this.value(of) }, of + 1 - at];
        // The share of magnesium in a compound is no name for an amount.
        if (this.is(of, 'magnesium', 'elemental') && !this.is(of + 1, 'salt', 'salt-like')) {
            return [{ kind: 'percent', value, unit: '' }, this.past(of, 'magnesium', 'elemental') - at];
        }
        return [{ kind: 'percent', value, unit: '' }, sign + 1 - at];
    }
    /** "RI 100 %" */
    reference(at) {
        if (!this.is(at, 'reference'))
            return undefined;
        const number = this.past(at + 1, 'equals');
        if (!this.is(number, 'number') || !this.is(number + 1, 'percent'))
            return undefined;
        const value = Number(this.value(number));
        return [{ kind: 'percent', value, unit: this.value(at) }, number + 2 - at];
    }
    day(at) {
        if (this.is(at, 'day'))
            return [{ kind: 'day' }, 1];
        const isPer = this.is(at, 'per') || /^(?:a|am|\/)$/.test(this.text(at));
        return isPer && this.is(at + 1, 'day-name') ? [{ kind: 'day' }, 2] : undefined;
    }
    portion(at) {
        if (this.is(at, 'day') && this.is(at + 1, 'portion'))
            return [{ kind: 'portion', unit: 'day' }, 2];
        if (!this.is(at, 'portion'))
            return undefined;
        if (this.is(at + 1, 'day'))
            return [{ kind: 'portion', unit: 'day' }, 2];
        if (this.is(at + 1, 'size'))
            return [{ kind: 'portion', unit: 'size' }, 2];
        return [{ kind: 'portion', unit: this.value(at) }, 1];
    }
    /** Salts and the words between them that belong to the same name. */
    saltsFrom(at) {
        let next = at;
        while (this.is(next, 'salt', 'marine') || (PREFIX.test(this.text(next)) && this.is(next + 1, 'salt'))) {
            next += 1;
        }
        return next;
    }
    element(at) {
        const name = this.past(at, 'pure', 'elemental');
        if (!this.is(name, 'magnesium')) {
            const isElemental = this.is(at, 'elemental') || (name > at && this.is(name - 1, 'elemental'));
            return isElemental ? [{ kind: 'element', unit: 'explicit' }, name - at] : undefined;
        }
        const salt = PREFIX.test(this.text(name + 1)) ? name + 2 : name + 1;
        if (this.is(salt, 'salt', 'salt-like', 'marine')) {
            return [{ kind: 'salt' }, this.saltsFrom(salt + 1) - at];
        }
        const end = this.past(name + 1, 'pure', 'elemental');
        return [{ kind: 'element', unit: end > name + 1 || name > at ? 'explicit' : '' }, end - at];
    }
    salt(at) {
        const start = PREFIX.test(this.text(at)) ? at + 1 : at;
        if (this.is(start, 'marine') && this.is(start + 1, 'magnesium'))
            return [{ kind: 'salt' }, start + 2 - at];
        if (!this.is(start, 'salt', 'salt-like')) {
            return start > at && this.is(start, 'magnesium') ? this.shifted(this.element(start)) : undefined;
        }
        const end = this.saltsFrom(start + 1);
        const of = OF.test(this.text(end)) ? end + 1 : at;
        if (this.is(of, 'magnesium'))
            return [{ kind: 'salt' }, this.saltsFrom(of + 1) - at];
        if (this.is(of, 'mineral'))
            return this.shifted(this.other(of), of - at);
        return this.is(start, 'salt') ? [{ kind: 'salt' }, end - at] : undefined;
    }
    shifted(reading, by = 1) {
        return reading && [reading[0], reading[1] + by];
    }
    /** Another nutrient, with its own salt and its own brackets. */
    other(at) {
        if (!this.is(at, 'other', 'mineral'))
            return undefined;
        let next = at + 1;
        if (this.text(at).startsWith('vit') && /^[a-k]\d{0,2}$/.test(this.text(next)))
            next += 1;
        const salt = this.past(next, 'as', 'filler');
        if (this.is(salt, 'salt', 'salt-like'))
            next = this.past(salt, 'salt', 'salt-like');
        // "calcium magnesium citraat" is a mixture of which nobody knows the shares.
        if (this.is(at, 'mineral') && this.is(next, 'magnesium'))
            next = this.past(next, 'magnesium', 'salt');
        return [{ kind: 'other' }, this.pastBrackets(next) - at];
    }
    pastBrackets(at) {
        if (!this.is(at, 'open'))
            return at;
        let depth = 0;
        for (let next = at; next < this.lexemes.length; next += 1) {
            if (this.is(next, 'open'))
                depth += 1;
            if (this.is(next, 'close'))
                depth -= 1;
            if (this.is(next, 'magnesium') || this.text(next).includes('magnesium'))
                return at;
            if (depth === 0)
                return next + 1;
        }
        return at;
    }
    per(at) {
        if (this.is(at, 'per', 'in'))
            return [{ kind: this.is(at, 'in') ? 'in' : 'per' }, 1];
        if (this.text(at) !== '/' || /^\d/.test(this.text(at - 1)))
            return undefined;
        const isUnit = this.is(at + 1, 'unit', 'portion') || this.is(at + 2, 'unit', 'mass');
        return isUnit ? [{ kind: 'per' }, 1] : undefined;
    }
    plainWord(at) {
        const { kind, text, value } = this.lexemes[at];
        switch (kind) {
            case 'dash':
                return [{ kind: 'weak' }, 1];
            case 'range':
                return [{ kind: /^(?:tot|bis)$/.test(text) ? 'most' : 'filler' }, 1];
            case 'pure':
                return [{ kind: 'filler' }, 1];
            case 'unit':
                return [{ kind: 'unit', unit: value }, 1];
            case 'size':
            case 'tells':
            case 'as':
            case 'which':
            case 'and':
            case 'filler':
            case 'most':
            case 'buffered':
            case 'open':
            case 'close':
            case 'equals':
            case 'weak':
            case 'comma':
            case 'strong':
                return [{ kind }, 1];
            default:
                return [{ kind: 'word' }, 1];
        }
    }
    at(at) {
        return (this.quantity(at) ??
            this.reference(at) ??
            this.portion(at) ??
            this.day(at) ??
            this.per(at) ??
            this.element(at) ??
            this.salt(at) ??
            this.other(at) ??
            this.plainWord(at));
    }
}
/** @param line a tidied line */
function tokensOf(line, knowledge) {
    const reader = new Reader(lexemesOf(line, knowledge.forms));
    const tokens = [];
    let at = 0;
    while (at < reader.lexemes.length) {
        const [told, taken] = reader.at(at);
        const start = reader.lexemes[at]?.start ?? 0;
        const end = reader.lexemes[at + taken - 1]?.end ?? start;
        tokens.push({ value: NaN, unit: '', ...told, start, end });
        at += taken;
    }
    return tokens;
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
const formOf = (knowledge, { form }) => form === undefined ? undefined : knowledge.forms[form];
/** Labels mostly hold so many milligrams, or a few times that. */
const ROUND_MG = 5;
/**
 * A percentage on a label was rounded itself: 250 mg is 66.7 %, and stands there as 67 %, which would be 251.25 mg. So
 * where a round weight lies no more than half of the last digit below, the label means that weight: 67 % is 250 mg, and
 * 68 % is more, since even 67.5 % would be.
 */
function percentMg(percent, wholeMg) {
    const mg = (percent / 100) * wholeMg;
    const decimals = String(percent).split('.')[1]?.length ?? 0;
    const leastMg = ((percent - 0.5 / 10 ** decimals) / 100) * wholeMg;
    const roundMg = Math.floor(mg / ROUND_MG) * ROUND_MG;
    return roundMg > 0 && roundMg >= leastMg ? roundMg : mg;
}
/** What is meant for the skin counts for nothing. */
const isTopical = (knowledge, entry) => formOf(knowledge, entry)?.route === 'topical';
function elementalPerUnit(knowledge, entry) {
    if (isTopical(knowledge, entry))
        return NOTHING;
    const form = formOf(knowledge, entry);
    if (entry.basis === 'elemental')
        return { mg: entry.amountMg, mgHigh: entry.amountMg };
    if (entry.basis === 'percent-ri') {
        const mg = percentMg(entry.amountMg, knowledge.limits.labelReferenceMg);
        return { mg, mgHigh: mg };
    }
    const percents = form && elementalPercents(form, entry.variant);
    if (!percents)
        return undefined;
    return { mg: (entry.amountMg * percents.low) / 100, mgHigh: (entry.amountMg * percents.high) / 100 };
}
/** Labels round, and mostly to whole milligrams: so little over the most is no contradiction yet. */
const ROUNDING = { share: 1.02, mg: 0.5 };
/** A compound and the magnesium said to be in it, when that is more than its richest variant holds. */
function impossiblePair(form, compoundMg, elementalMg) {
    const percents = form && elementalPercents(form);
    if (!percents || compoundMg === undefined || elementalMg === undefined)
        return undefined;
    const mostMg = (compoundMg * percents.high) / 100;
    if (elementalMg <= mostMg * ROUNDING.share + ROUNDING.mg)
        return undefined;
    return { code: 'impossible-pair', compoundMg, elementalMg, mostMg: Math.round(mostMg) };
}
function impossibleLabel(knowledge, entry) {
    // A compound's own weight is no pair.
    if (entry.basis === 'compound')
        return undefined;
    const mg = elementalPerUnit(knowledge, entry)?.mgHigh;
    return impossiblePair(formOf(knowledge, entry), entry.compoundMg, mg);
}
/** Whether a label says what cannot be: more magnesium than the compound it names can hold. */
const isImpossible = (knowledge, entry) => impossibleLabel(knowledge, entry) !== undefined;
function problemsOf$1(knowledge, entry) {
    if (entry.basis !== 'compound') {
        const impossible = impossibleLabel(knowledge, entry);
        return impossible ? [impossible] : [];
    }
    const form = formOf(knowledge, entry);
    const percents = form && elementalPercents(form, entry.variant);
    if (!percents)
        return [];
    return [{ code: 'worked-out', compoundMg: entry.amountMg, elementalPercent: percents.low }];
}
/**
 * One supplement in elemental magnesium, per unit and a day.
 * @returns undefined when the amount cannot be known.
 */
function supplementReading(knowledge, entry) {
    const unit = elementalPerUnit(knowledge, entry);
    return (unit && {
        mgPerUnit: unit.mg,
        mgHighPerUnit: unit.mgHigh,
        mgPerDay: unit.mg * entry.perDay,
        mgHighPerDay: unit.mgHigh * entry.perDay,
        problems: problemsOf$1(knowledge, entry),
    });
}
/**
 * Elemental magnesium from one supplement, antacid or laxative, a day.
 * @returns undefined when the amount cannot be known.
 */
function elementalMgPerDay(knowledge, entry) {
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
    /** Of one food a day: some drink so much tea. */
    foodGrams: 5000,
    sportHours: 100,
    unitsPerDay: 60,
    mgPerUnit: 20_000,
    supplements: 50,
};
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
const has$2 = (rows, id) => typeof id === 'string' && Object.hasOwn(rows, id);
function listOf(value, recognised) {
    if (!Array.isArray(value))
        return undefined;
    const known = value.filter(recognised);
    return [...new Set(known.length === value.length ? known : [...known, NOT_ALL])];
}
const idsOf = (rows, ...more) => (value, knowledge) => listOf(value, (id) => has$2(rows(knowledge), id) || id === NOT_ALL || more.includes(id));
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
    const compoundMg = numberBetween(value['compoundMg'], Number.MIN_VALUE, MOST.mgPerUnit);
    const basis = oneOf('elemental', 'compound', 'percent-ri')(value['basis']);
    if (amountMg === undefined || perDay === undefined || basis === undefined)
        return undefined;
    const form = has$2(knowledge.forms, value['form']) ? value['form'] : undefined;
    const variants = form === undefined ? {} : (knowledge.forms[form]?.variants ?? {});
    // A share of an unknown compound is no amount.
    if (basis === 'compound' && form === undefined)
        return undefined;
    return {
        amountMg,
        perDay,
        basis,
        ...(form !== undefined && { form }),
        ...(has$2(variants, value['variant']) && { variant: value['variant'] }),
        ...(compoundMg !== undefined && { compoundMg }),
        ...(value['prescribed'] === true && { prescribed: true }),
        ...(value['use'] === 'antacid-laxative' && { use: 'antacid-laxative' }),
    };
}
function readEach(value, knowledge) {
    if (!Array.isArray(value) || value.length > MOST.supplements)
        return undefined;
    return Array.from(value, (entry) => attempt(() => readSupplement(entry, knowledge)));
}
/** One amount that cannot be read leaves the sum open. */
const supplements = (value, knowledge) => {
    const read = readEach(value, knowledge);
    return read?.includes(undefined) ? undefined : read;
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
        if (!has$2(knowledge.medicines, id) && id !== 'other')
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
/** Of the supplements, those that can be read, whether or not that is all of them: what is taken comes to no less. */
function readableSupplements(knowledge, input) {
    const given = attempt(() => isRecord(input) && Object.hasOwn(input, 'supplements') ? input['supplements'] : undefined);
    const read = attempt(() => readEach(given, knowledge)) ?? [];
    return read.filter((entry) => entry !== undefined);
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

/* -------------------------------------------------------------- form */
/** Too short a name to be recognised without "magnesium" before it; here nothing else can be meant. */
const SHORT_SALT = /(?<!magnesium[\s-]*)\box[iy]de?\b/g;
/** The forms that the line names; what is said of another nutrient is left out. */
function formsIn(line, tokens, forms) {
    let text = line;
    for (const { kind, start, end } of tokens) {
        if (kind === 'other')
            text = text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
    }
    return formsNamed(text.replace(SHORT_SALT, 'magnesium $&'), forms);
}
const perUnit = ({ mg, serving }) => mg / (serving?.count ?? 1);
const isPlausible = (mg) => mg > 0 && mg <= MOST.mgPerUnit;
/** Labels round, and a total is rounded once more. */
const isSame = (a, b) => Math.abs(a - b) <= 0.03 * Math.max(a, b);
/** Parts with their sum: "300 mg magnesium, 200 mg uit citraat en 100 mg uit oxide". */
function isTotal(total, parts) {
    return (parts.length > 1 &&
        isSame(total, parts.reduce((sum, part) => sum + part, 0)));
}
/** The one amount that these are about; undefined where they contradict each other or one is not clear. */
function agreed(amounts) {
    const all = amounts.map(perUnit);
    const most = amounts.find((one) => perUnit(one) === Math.max(...all));
    if (!most || !all.every(isPlausible))
        return undefined;
    const mg = perUnit(most);
    const others = all.filter((one) => !isSame(one, mg));
    if (others.length > 0 && !(others.length === all.length - 1 && isTotal(mg, others)))
        return undefined;
    const [first = most] = others.length > 0 ? [most] : amounts;
    return { mgPerUnit: perUnit(first), serving: first.serving };
}
function elementsAmong(weighed, shares) {
    const elements = weighed.filter((one) => one.of === 'element' || isToldByShare(one, shares));
    const explicit = elements.filter((one) => one.explicit);
    if (agreed(elements))
        return elements;
    if (explicit.length > 0)
        return explicit;
    return elements.length > 0 ? elements : [...shares];
}
function told(tokens, servings, knowledge) {
    const weighed = amountsIn(tokens, servings);
    const { labelReferenceMg } = knowledge.limits;
    const shares = sharesIn({ tokens, servings, weighed, labelReferenceMg });
    return {
        elements: elementsAmong(weighed, shares),
        compounds: weighed.filter((one) => one.of === 'compound' && !isToldByShare(one, shares)),
        contradicts: shares.some(contradicts),
    };
}
/* ---------------------------------------------------------- problems */
/** Two figures that count: a drop holds less than a milligram. */
const rounded = (mg) => (mg < 1 ? Math.round(mg * 100) / 100 : Math.round(mg * 10) / 10);
/** Micrograms or grams where milligrams are usual. */
function oddUnits({ elements, compounds }) {
    const [element] = elements;
    return [element?.written, compounds[0]?.written]
        .filter((written) => written !== undefined)
        .filter((written) => !written.endsWith(' mg'))
        .map((written) => ({ code: 'odd-unit', written }));
}
function formProblems({ ids, isMixed }, compounds) {
    if (isMixed)
        return [{ code: 'several-forms' }];
    return compounds > 0 && ids.length === 0 ? [{ code: 'form-unknown' }] : [];
}
/** Of a form without a formula nobody knows what a weight is the weight of. */
const shareOf$1 = (form) => form && form.defaultVariant !== null ? elementalPercents(form)?.low : undefined;
function namedIn(line, tokens, { forms }) {
    const ids = formsIn(line, tokens, forms);
    const isMixed = ids.length > 1 || tokens.some(({ kind }) => kind === 'buffered');
    const [id] = ids;
    const isTopical = ids.some((one) => forms[one]?.route === 'topical');
    return { ids, isMixed, isTopical, form: isMixed || id === undefined ? undefined : forms[id] };
}
function sizesOf(amounts, { ids, form }) {
    const declared = amounts.contradicts ? undefined : agreed(amounts.elements);
    const compound = ids.length > 1 ? undefined : agreed(amounts.compounds);
    const isSilent = amounts.elements.length === 0 && !amounts.contradicts;
    const percent = compound && isSilent ? shareOf$1(form) : undefined;
    const workedOut = ((compound?.mgPerUnit ?? 0) * (percent ?? 0)) / 100;
    return {
        mg: rounded(declared?.mgPerUnit ?? workedOut),
        compoundMg: rounded(compound?.mgPerUnit ?? 0),
        percent,
        serving: declared?.serving ?? compound?.serving,
    };
}
function problemsOf(amounts, { mg, compoundMg, percent }, named) {
    const impossible = mg > 0 && compoundMg > 0 && percent === undefined
        ? impossiblePair(named.form, compoundMg, mg)
        : undefined;
    return [
        ...(named.isTopical ? [{ code: 'topical' }] : []),
        ...(mg > 0 ? [] : [{ code: 'no-amount' }]),
        ...(percent === undefined
            ? []
            : [{ code: 'worked-out', compoundMg, elementalPercent: percent }]),
        ...formProblems(named, amounts.compounds.length),
        ...(impossible ? [impossible] : []),
        ...oddUnits(amounts),
    ];
}
/**
 * Reads one line of a supplement's label, such as "2 capsules: 500 mg magnesiumcitraat, waarvan magnesium 80 mg".
 * A declared amount of magnesium wins over one worked out from the compound. Amounts are those of the serving that the
 * line names, told per unit. What could mean two things is not guessed.
 */
function readLabel(text, knowledge) {
    const line = tidy$1(typeof text === 'string' ? text : '');
    const tokens = tokensOf(line, knowledge);
    const named = namedIn(line, tokens, knowledge);
    const perDay = unitsPerDay(tokens, MOST.unitsPerDay);
    const servings = servingsOf(tokens, perDay);
    const amounts = told(tokens, servings, knowledge);
    const sizes = sizesOf(amounts, named);
    const { unit: ofServing, count = 1 } = sizes.serving ?? {};
    const unit = ofServing ?? servings.find((one) => one.unit)?.unit ?? loneUnit(tokens);
    return {
        ...(named.form && { form: named.ids[0] }),
        ...(sizes.mg > 0 && { elementalMgPerUnit: sizes.mg }),
        ...(sizes.compoundMg > 0 && { compoundMgPerUnit: sizes.compoundMg }),
        ...(unit !== undefined && { unit }),
        ...(count > 1 && count <= MOST.unitsPerDay && { unitsPerServing: count }),
        ...(perDay !== undefined && { unitsPerDay: perDay }),
        problems: problemsOf(amounts, sizes, named),
    };
}

const MINUTES_A_DAY = 24 * 60;
function minutesOf(time) {
    const [hours = 0, minutes = 0] = time.split(':').map(Number);
    return hours * 60 + minutes;
}
/** How long it is from one time of day to the next time that it is the other. */
const minutesFrom = (start, end) => (end - start + MINUTES_A_DAY) % MINUTES_A_DAY;
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
/** A visitor's day turns in the middle of the night: what is taken just before rising belongs to the day that comes. */
function dayTurnsAt({ bed, wake }) {
    const down = minutesOf(bed);
    return (down + Math.floor(minutesFrom(down, minutesOf(wake)) / 2)) % MINUTES_A_DAY;
}
/** What must not come before a medicine on its day keeps off the next day's dose for as long as it waits after one. */
const hoursBefore = ({ hoursAfterMedicine, hoursBeforeMedicine }) => hoursBeforeMedicine ?? hoursAfterMedicine;
function keepsDose(at, medicine, separation, turn) {
    const { hoursAfterMedicine, hoursBeforeMedicine } = separation;
    // A dose of the same minute is "zero hours after", not "a day before".
    const after = minutesFrom(medicine, at);
    const before = minutesFrom(at, medicine);
    const comesFirst = minutesFrom(turn, at) < minutesFrom(turn, medicine);
    if (hoursBeforeMedicine === null && comesFirst)
        return false;
    return after >= hoursAfterMedicine * 60 && before >= hoursBefore(separation) * 60;
}
/** Whether magnesium at this moment keeps every hour, the day before and the day after included. */
function keepsHours(at, separations, night) {
    const turn = dayTurnsAt(night);
    return separations.every((separation) => separation.times.every((time) => keepsDose(minutesOf(at), minutesOf(time), separation, turn)));
}

/** Where nothing else tells two plans apart. */
const PREFERRED = ['dinner', 'lunch', 'breakfast', 'bedtime'];
const preference = ({ moment }) => PREFERRED.indexOf(moment);
/** Every choice of so many moments, in the order of the list. */
function choices(from, count) {
    if (count === 0)
        return [[]];
    return from.flatMap((first, i) => choices(from.slice(i + 1), count - 1).map((others) => [first, ...others]));
}
/** The shortest time between two of these moments, across midnight too. */
function minutesApart(moments) {
    const times = moments.map(({ at }) => minutesOf(at));
    const between = times.flatMap((one, i) => times.filter((_, j) => j !== i).map((other) => minutesFrom(one, other)));
    return Math.min(MINUTES_A_DAY, ...between);
}
/** Most meals, then the evening, then widest apart. */
function merits(moments) {
    return [
        moments.filter(({ moment }) => moment !== 'bedtime').length,
        moments.filter(({ moment }) => moment === 'dinner').length,
        minutesApart(moments),
    ];
}
function byMerits(a, b) {
    const ofA = merits(a);
    const ofB = merits(b);
    const first = ofA.findIndex((merit, i) => merit !== ofB[i]);
    return first < 0 ? 0 : ofB[first] - ofA[first];
}
const freeMoments = ({ candidates, separations, night }) => candidates.filter(({ at }) => keepsHours(at, separations, night));
/** Whether there is any moment at which magnesium would keep every hour. */
const hasRoom = (day) => freeMoments(day).length > 0;
/** The best moments for so many intakes, in the order of the visitor's day; undefined when the hours leave no room. */
function momentsFor(day, count) {
    const free = freeMoments(day).sort((a, b) => preference(a) - preference(b));
    const [best] = choices(free, count)
        .filter((moments) => minutesApart(moments) >= day.hoursBetweenIntakes * 60)
        .sort(byMerits);
    const turn = dayTurnsAt(day.night);
    return best?.sort((a, b) => minutesFrom(turn, minutesOf(a.at)) - minutesFrom(turn, minutesOf(b.at)));
}
/**
 * Places intakes in a day so that every hour is kept.
 * @param ways how the amount may be divided, the best way first; each is a list of intakes in the order of the day.
 * @returns the intakes of the first way that finds room, each with its moment; null when none does.
 */
function planDay(day, ways) {
    for (const intakes of ways) {
        const moments = momentsFor(day, intakes.length);
        if (moments)
            return moments.map((one, i) => ({ ...one, intake: intakes[i] }));
    }
    return null;
}

/** The visitor's own night, or the usual one. */
const nightOf = ({ plan }, { bed, wake }) => ({
    bed: bed ?? plan.defaultBed,
    wake: wake ?? plan.defaultWake,
});
function isAsleep(at, { bed, wake }) {
    const since = minutesFrom(minutesOf(bed), minutesOf(at));
    return since > 0 && since < minutesFrom(minutesOf(bed), minutesOf(wake));
}
/** The meals and bedtime; an assumed meal at which this visitor sleeps is no moment. */
function candidatesOf(knowledge, facts) {
    const night = nightOf(knowledge, facts);
    const [breakfast, lunch, dinner] = facts.meals ?? knowledge.plan.defaultMeals;
    const meals = [
        { moment: 'breakfast', at: breakfast },
        { moment: 'lunch', at: lunch },
        { moment: 'dinner', at: dinner },
    ];
    const awake = facts.meals ? meals : meals.filter(({ at }) => !isAsleep(at, night));
    return [...awake, { moment: 'bedtime', at: night.bed }];
}
/** The day of this visitor, as far as it is known; what is usual stands in for the rest. */
const dayOf = (knowledge, facts) => ({
    candidates: candidatesOf(knowledge, facts),
    separations: separationsOf(knowledge, facts),
    night: nightOf(knowledge, facts),
    hoursBetweenIntakes: knowledge.plan.hoursBetweenIntakes,
});
/** Whether there is any moment at which magnesium would keep every hour. */
const someMomentKeepsHours = (knowledge, facts) => hasRoom(dayOf(knowledge, facts));
/** A plan of these moments, but for how it begins. */
const planOf = ({ plan }, separations, moments) => ({
    elementalMgPerDay: moments.reduce((sum, { mg }) => sum + mg, 0),
    reviewAfterDays: plan.reviewAfterDays,
    stopWhen: [...plan.stopWhen],
    moments,
    gaps: separations.map(({ medicine, hoursAfterMedicine, hoursBeforeMedicine }) => ({
        medicine,
        hoursAfterMedicine,
        hoursBeforeMedicine,
        kept: true,
    })),
});
/** Steps in which amounts are named. */
const STEP_MG = 5;
const inSteps = (mg) => Math.floor(mg / STEP_MG) * STEP_MG;
/**
 * Two equal intakes of a larger amount; what does not divide goes to the last. Where two find no room among the
 * medicines, one intake of what needs no splitting may: otherwise a larger gap would get no plan where a smaller one does.
 */
function waysToPropose({ splitAboveMg }, mg) {
    const once = [Math.min(mg, splitAboveMg)];
    const half = inSteps(mg / 2);
    return mg > splitAboveMg ? [[half, mg - half], once] : [once];
}
/**
 * A day plan of at most the amount asked for.
 * @returns null when no moment keeps every medicine's hours.
 */
function planDose(knowledge, facts, targetMg) {
    const rules = knowledge.plan;
    const day = dayOf(knowledge, facts);
    const intakes = planDay(day, waysToPropose(rules, targetMg));
    if (!intakes)
        return null;
    const moments = intakes.map(({ at, moment, intake }) => ({ at, moment, mg: intake }));
    const plan = planOf(knowledge, day.separations, moments);
    const startMgPerDay = inSteps(plan.elementalMgPerDay * rules.startShare);
    return { ...plan, startMgPerDay, startDays: rules.startDays };
}

function piecesOf(knowledge, { supplements = [] }) {
    return supplements.flatMap((entry, supplement) => {
        const { perDay } = entry;
        const mg = elementalMgPerDay(knowledge, entry)?.mg ?? 0;
        if (mg <= 0)
            return [];
        const whole = Math.floor(perDay);
        const units = [...Array.from({ length: whole }, () => 1), perDay - whole].filter((count) => count > 0);
        return units.map((count) => ({ supplement, units: count, mg: (mg / perDay) * count }));
    });
}
/** The largest first, each to the lighter side; the heavier side comes last. */
function halves(pieces) {
    const sides = [
        { pieces: [], mg: 0 },
        { pieces: [], mg: 0 },
    ];
    for (const piece of [...pieces].sort((a, b) => b.mg - a.mg)) {
        const side = sides[0].mg <= sides[1].mg ? sides[0] : sides[1];
        side.pieces.push(piece);
        side.mg += piece.mg;
    }
    return sides.sort((a, b) => a.mg - b.mg);
}
/** What is left of a unit carries the dust of binary fractions. */
const tidy = (units) => Math.round(units * 1e6) / 1e6;
function intakeOf(pieces, mg) {
    const units = new Map();
    for (const { supplement, units: more } of pieces)
        units.set(supplement, (units.get(supplement) ?? 0) + more);
    const takes = [...units].map(([supplement, count]) => ({ supplement, units: tidy(count) }));
    return { mg, takes: takes.sort((a, b) => a.supplement - b.supplement) };
}
/** The hours are safety and the splitting is comfort: where two intakes find no room, one takes it all. */
function waysToTake({ plan }, pieces, totalMg) {
    const once = [intakeOf(pieces, totalMg)];
    if (totalMg <= plan.splitAboveMg)
        return [once];
    const [light, heavy] = halves(pieces);
    const lightMg = Math.floor(light.mg);
    if (lightMg < 1)
        return [once];
    return [[intakeOf(light.pieces, lightMg), intakeOf(heavy.pieces, totalMg - lightMg)], once];
}
/**
 * When to take what is taken already, by whole units. It says nothing of whether it should be taken: `checkDose` does,
 * and gives no plan where it should not.
 * @returns null when nothing with magnesium is taken by mouth, or no moment keeps every medicine's hours.
 */
function planTaken(knowledge, facts) {
    const totalMg = Math.round(supplementSum(knowledge, facts.supplements ?? [])?.mg ?? 0);
    if (totalMg < 1)
        return null;
    const ways = waysToTake(knowledge, piecesOf(knowledge, facts), totalMg);
    const intakes = planDay(dayOf(knowledge, facts), ways);
    return intakes && { moments: intakes.map(({ at, moment, intake }) => ({ at, moment, ...intake })) };
}
/** The same as a plan: nothing is started, so it begins with all of it. */
function planOfTaken(knowledge, facts) {
    const taken = planTaken(knowledge, facts);
    if (!taken)
        return null;
    const moments = taken.moments.map(({ at, moment, mg }) => ({ at, moment, mg }));
    const plan = planOf(knowledge, separationsOf(knowledge, facts), moments);
    return { ...plan, startMgPerDay: plan.elementalMgPerDay, startDays: 0 };
}

const tables = new WeakMap();
function namedFields(id, category, row) {
    const [mgPer100g, portionGrams, portionCount, measure, state, contains, source, sourceId, match] = row;
    const [nl, en, de, fr] = row.slice(-4);
    return {
        id,
        names: { nl, en, de, fr },
        mgPer100g,
        portionGrams,
        portionCount,
        measure,
        category,
        state,
        contains,
        source,
        sourceId,
        match,
    };
}
function* rowsOf({ foods }) {
    for (const [category, rows] of Object.entries(foods)) {
        for (const [id, row] of Object.entries(rows))
            yield [id, namedFields(id, category, row)];
    }
}
/** Every food of the knowledge, in the order of its table. */
function foodsOf(knowledge) {
    let table = tables.get(knowledge);
    if (table === undefined)
        tables.set(knowledge, (table = new Map(rowsOf(knowledge))));
    return table;
}
function foodOf(knowledge, id) {
    return foodsOf(knowledge).get(id);
}
/** Of a food that has no name in the language, what most readers here can read. */
function nameIn({ id, names }, lang) {
    if (typeof names === 'string')
        return names;
    const own = Object.hasOwn(names, lang) ? names[lang] : undefined;
    return own ?? names.en ?? names.nl ?? Object.values(names)[0] ?? id;
}
function portionMg({ mgPer100g, portionGrams, }) {
    if (mgPer100g === null || portionGrams === undefined)
        return null;
    return (mgPer100g * portionGrams) / 100;
}

const DAYS_A_WEEK$1 = 7;
/** mg in an ordinary portion; 0 of what is not known. */
const portionOf = (knowledge, id) => {
    const food = foodOf(knowledge, id);
    return food ? portionMg(food) : 0;
};
function meanPortionMg(knowledge, ids) {
    const sum = ids.reduce((total, id) => total + portionOf(knowledge, id), 0);
    return ids.length === 0 ? 0 : sum / ids.length;
}
/** What all other food gives a day, after the listed basket of ordinary portions. */
function backgroundMgPerDay(knowledge) {
    const week = knowledge.backgroundBasket.reduce((total, { food, portionsPerWeek }) => total + portionOf(knowledge, food) * portionsPerWeek, 0);
    return week / DAYS_A_WEEK$1;
}
/** Magnesium from food a day, mg, estimated from portions a week; the range says how far the estimate may be off. */
function estimateFoodMg(knowledge, diet) {
    const groups = Object.keys(knowledge.dietGroups);
    const week = groups.reduce((total, group) => total + diet[group] * meanPortionMg(knowledge, knowledge.dietGroups[group]), 0);
    const middle = backgroundMgPerDay(knowledge) + week / DAYS_A_WEEK$1;
    const { share } = knowledge.estimateSpread;
    return { low: middle * (1 - share), middle, high: middle * (1 + share) };
}
/** From so many grams, vegetables, pulses and grains are a plate: nobody adds two of them to a day. */
const PLATE_GRAMS = 120;
const PLATES = ['vegetables', 'legumes', 'grains-bread'];
/** A gap below this is closed by the least there is. */
const SMALL_GAP_MG = 15;
/** Else a food that stands earlier in the list may hold so much more than the least that closes it. */
const BEYOND_LEAST_MG = 15;
function candidates(knowledge, { avoid = [], eaten = [] }) {
    const ids = new Set(eaten.map(({ id }) => id));
    return knowledge.suggestedFoods
        .map((id) => foodOf(knowledge, id))
        .filter((food) => food !== undefined)
        .filter(({ contains }) => !contains.some((one) => avoid.includes(one)))
        .map((food) => ({
        id: food.id,
        grams: food.portionGrams,
        mg: Math.round(portionMg(food)),
        category: food.category,
        isPlate: PLATES.includes(food.category) && food.portionGrams >= PLATE_GRAMS,
        isEaten: ids.has(food.id),
    }));
}
/** What was not eaten yet first; then the first of each category, then the second of each: the list stays varied. */
function inTurns(portions) {
    const seen = new Map();
    const turns = [...portions]
        .sort((a, b) => Number(a.isEaten) - Number(b.isEaten))
        .map((portion) => {
        const turn = seen.get(portion.category) ?? 0;
        seen.set(portion.category, turn + 1);
        return { portion, turn };
    });
    return turns
        .sort((a, b) => Number(a.portion.isEaten) - Number(b.portion.isEaten) || a.turn - b.turn)
        .map(({ portion }) => portion);
}
function withOnePlate(portions) {
    const plate = portions.find(({ isPlate }) => isPlate);
    return portions.filter((portion) => !portion.isPlate || portion === plate);
}
const sumOf = (portions) => portions.reduce((sum, { mg }) => sum + mg, 0);
/** In place of the last of a few, a smaller portion that still closes the gap, of a category that is not there yet. */
function fittingLast(few, all, gapMg) {
    const kept = few.slice(0, -1);
    const last = few.slice(-1);
    const missingMg = gapMg - sumOf(kept);
    const fitting = all.filter(({ mg, category, isPlate, isEaten }) => mg >= missingMg &&
        isEaten === last[0]?.isEaten &&
        kept.every((portion) => portion.category !== category && !(portion.isPlate && isPlate)));
    const least = Math.min(...fitting.map(({ mg }) => mg));
    const most = missingMg < SMALL_GAP_MG ? least : least + BEYOND_LEAST_MG;
    const first = fitting.find(({ mg }) => mg <= most);
    return [...kept, ...(first ? [first] : last)];
}
/**
 * Ordinary portions that close a gap of so many mg, none twice: `topUp(magnesium, 80, { avoid: ['nuts'] })`. They come in
 * the order of `suggestedFoods`, staples first, one of each category while there are others, and at most one is a plate
 * of vegetables, pulses or grains; the last is small enough for what is missing. Where `limit` portions cannot close it
 * (`Infinity` asks for no less) they are the first there are: the sum tells.
 * @returns grams, and whole mg for each portion; nothing where there is no gap.
 */
function topUp(knowledge, gapMg, options = {}) {
    const { limit = 5 } = options;
    if (!(gapMg > 0))
        return [];
    const all = candidates(knowledge, options);
    const first = withOnePlate(inTurns(all)).slice(0, Math.max(0, limit));
    const enough = first.findIndex((_, place) => sumOf(first.slice(0, place + 1)) >= gapMg);
    const chosen = enough < 0 ? first : fittingLast(first.slice(0, enough + 1), all, gapMg);
    return chosen.map(({ id, grams, mg }) => ({ id, grams, mg }));
}

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
const asFigure = ({ low, high }) => (low === high ? low : { low, high });
/** The lowest and highest figure for grown people, of this sex and life stage where they are known. */
function adultIntake(knowledge, standard, { sex, lifeStage = 'none' }) {
    const isGeneral = lifeStage === 'none';
    const stage = isGeneral ? 'general' : lifeStage;
    const adultMonths = monthsOf(knowledge.adultFromYears);
    const rows = knowledge.referenceIntakes[standard]
        .filter((row) => row.lifeStage === stage)
        .filter((row) => !isGeneral || sex === undefined || row.sex === 'any' || row.sex === sex)
        .filter(({ ageBelowMonths }) => ageBelowMonths === null || ageBelowMonths > adultMonths);
    // Where the last years of youth have a figure of their own, it is not grown people's.
    const adult = rows.filter(({ ageFromMonths }) => ageFromMonths >= adultMonths);
    const figures = (adult.length > 0 ? adult : rows)
        .map(({ mgPerDay }) => mgPerDay)
        .filter((mg) => mg !== null);
    return figures.length === 0 ? null : { low: Math.min(...figures), high: Math.max(...figures) };
}
/**
 * The reference intake in mg a day that a share of the day is counted against: one figure, or a range while sex or age
 * is not known; of grown people while the age is not. null where the authority gives none.
 */
function referenceFor(knowledge, standard, facts) {
    const { ageYears } = facts;
    const reference = ageYears === undefined
        ? adultIntake(knowledge, standard, facts)
        : referenceIntake(knowledge, standard, { ...facts, ageYears });
    return reference ? asFigure(reference) : null;
}

/** Fractions leave dust: 56 % of 375 mg is not a milligram more than 210 mg. */
const wholeMgUp = (mg) => Math.max(0, Math.ceil(mg - 1e-6));
/** By the high figure, as far as the amounts are known. */
const knownMg = (knowledge, entries) => wholeMgUp(entries.reduce((sum, entry) => sum + (elementalMgPerDay(knowledge, entry)?.mgHigh ?? 0), 0));
const isPrescribed = ({ prescribed }) => prescribed === true;
/** A doctor or the pack says when. */
const isUnplanned = (entry) => isPrescribed(entry) || entry.use === 'antacid-laxative';
/** What is taken, in all; where not all can be read, what it comes to at least. */
function amounts(knowledge, { supplements }, readable) {
    const sum = supplements && supplementSum(knowledge, supplements);
    if (sum)
        return { supplementMg: Math.round(sum.mg), supplementMgHigh: wholeMgUp(sum.mgHigh) };
    return readable.length > 0 ? { supplementMgAtLeast: knownMg(knowledge, readable) } : {};
}
/** Whose it is to plan, and what is odd. */
function kinds(knowledge, readable) {
    return {
        prescribedMg: knownMg(knowledge, readable.filter(isPrescribed)),
        unplannedMg: knownMg(knowledge, readable.filter(isUnplanned)),
        impossibleLabels: readable.filter((entry) => isImpossible(knowledge, entry)).length,
    };
}
/** Whether any is taken; unknown while the supplements are and no medicine tells. */
function takesMagnesium(knowledge, facts) {
    if (magnesiumMedicines(knowledge, facts).length > 0)
        return true;
    const sum = facts.supplements && supplementSum(knowledge, facts.supplements);
    return sum && sum.mgHigh > 0;
}
/** What can be told of the supplements, antacids and laxatives. */
function takenFigures(knowledge, facts, readable) {
    const takes = takesMagnesium(knowledge, facts);
    return {
        ...amounts(knowledge, facts, readable),
        ...((facts.supplements ?? readable.length > 0) && kinds(knowledge, readable)),
        ...(takes !== undefined && { takesMagnesium: takes }),
    };
}

/** Which facts a figure is worked out from. */
const FIGURE_INPUTS = {
    referenceKnown: ['ageYears', 'lifeStage'],
    roomMg: ['ageYears', 'supplements'],
    levelRoomMg: ['ageYears', 'supplements'],
    levelRoomAtMostMg: ['ageYears', 'supplements'],
    supplementMgHigh: ['supplements'],
    prescribedMg: ['supplements'],
    impossibleLabels: ['supplements'],
    takesMagnesium: ['supplements', 'medicines'],
    gapMg: ['ageYears', 'supplements', 'diet'],
    gapLowMg: ['ageYears', 'supplements', 'diet'],
    shortMg: ['ageYears', 'supplements', 'diet'],
};
/** What to ask for food: nothing where it is counted, and a figure where nothing is estimated from a child's portions. */
function foodInputs(knowledge, { foodMg, ageYears = Infinity }) {
    if (foodMg !== undefined)
        return [];
    return ageYears < knowledge.estimateFromYears ? ['foodMg'] : ['diet'];
}
/** The facts to ask for when a fact or figure is not known. */
const inputsOf = (knowledge, key, facts) => FIGURE_INPUTS[key]?.flatMap((one) => (one === 'diet' ? foodInputs(knowledge, facts) : [one])) ?? [
    key,
];
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
    const reference = { low: referenceLowMg, high: referenceHighMg };
    const needed = neededIntake(knowledge, standard, facts, reference);
    return {
        shortMg: Math.round(middle(reference) - foodMg - supplementMg),
        gapMg: Math.round(middle(needed) - foodMg - supplementMg),
        gapLowMg: Math.round(needed.low - foodHighMg - supplementMg),
    };
}
function roomFigures({ ceilingMg, upperLevelMg, ...taken }) {
    const { supplementMgHigh, supplementMgAtLeast = supplementMgHigh } = taken;
    if (supplementMgAtLeast === undefined)
        return {};
    const atMost = upperLevelMg !== undefined && { levelRoomAtMostMg: upperLevelMg - supplementMgAtLeast };
    if (supplementMgHigh === undefined)
        return { ...atMost };
    return {
        ...atMost,
        ...(ceilingMg !== undefined && { roomMg: ceilingMg - supplementMgHigh }),
        ...(upperLevelMg !== undefined && { levelRoomMg: upperLevelMg - supplementMgHigh }),
    };
}
/**
 * Everything that is worked out from the facts, once, before any rule is read.
 * @param readable of the supplements, those that can be read; it may be some where `facts` knows none.
 */
function figuresOf(knowledge, facts, { standard = 'nl', claims = 'eu' } = {}, readable = facts.supplements ?? []) {
    const figures = {
        standard,
        claims,
        ...ageFigures(knowledge, facts, standard, claims),
        ...foodFigures(knowledge, facts),
        ...takenFigures(knowledge, facts, readable),
        ...(facts.medicines && { hoursKept: someMomentKeepsHours(knowledge, facts) }),
    };
    return { ...figures, ...roomFigures(figures), ...gapFigures(knowledge, facts, figures) };
}

const SEVERITIES = ['emergency', 'stop', 'caution', 'info'];
const bySeverity = (a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity);
/** Who has to be asked soonest comes first. */
const URGENCY = ['emergency', 'crisis', 'gp-today', 'midwife', 'gp'];
const urgencyOf = ({ refer }) => {
    const place = URGENCY.indexOf(refer);
    return place < 0 ? URGENCY.length : place;
};
const isUnsure = (facts, key) => facts.unsure?.includes(key) === true;
const isMinor = (knowledge, { facts }) => (facts.ageYears ?? 0) < knowledge.adultFromYears;
/** The facts that would settle a rule: figures are traced back to what a visitor can be asked. */
function openFacts(knowledge, rule, { situation, facts }) {
    return [...unknownFacts(rule.when, situation)]
        .flatMap((key) => inputsOf(knowledge, key, facts))
        .filter((key) => !isKnown(facts[key]) && !isUnsure(facts, key));
}
/** Rules that hold everything back until an answer settles them. */
const isBlocking = ({ truth, definition }) => truth === 'unknown' && definition.ifUnknown === 'block';
const openFactsOf = (knowledge, assessed, seen) => [
    ...new Set(assessed.filter(isBlocking).flatMap(({ definition }) => openFacts(knowledge, definition, seen))),
];
const NO_RULES = {};
/**
 * Safety first: nothing else is looked at until this says null.
 * @param more rules that hold back too; what they find is told first, what they miss is asked last.
 */
function readSafety(knowledge, seen, more = NO_RULES) {
    const safety = assess(knowledge.rules.safety, seen.situation);
    const held = assess(more, seen.situation);
    const findings = [...held, ...safety]
        .filter((one) => !isBlocking(one))
        .sort((a, b) => urgencyOf(a.definition) - urgencyOf(b.definition))
        .map(toFinding)
        .sort(bySeverity);
    const blocking = [...safety, ...held].filter(isBlocking);
    return {
        findings,
        missing: openFactsOf(knowledge, blocking, seen),
        outcome: safetyOutcome(findings, blocking.length > 0),
    };
}
/** What a proposal has to pass: what holds for whoever takes magnesium, and what holds a proposal back. */
const readProposalSafety = (knowledge, seen) => readSafety(knowledge, seen, knowledge.rules.proposal);
function safetyOutcome(findings, undecided) {
    const worst = findings[0]?.severity;
    if (worst === 'emergency')
        return 'emergency';
    if (worst === 'stop')
        return 'ask-professional';
    return undecided ? 'incomplete' : null;
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
    const readable = facts.supplements ?? readableSupplements(knowledge, input);
    const figures = figuresOf(knowledge, facts, settings, readable);
    return { ...settings, facts, figures, situation: Object.freeze({ ...facts, ...figures }) };
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

function readDose({ rules }, { situation }) {
    const assessed = assess(rules.dose, situation);
    return {
        told: assessed.filter(({ truth, definition }) => truth === 'yes' && definition.outcome === undefined),
        deciding: assessed.filter(({ definition }) => definition.outcome !== undefined),
    };
}
/** Too much is too much, whatever is not known yet; anything milder waits until all is known. */
function verdictOf(safety, { deciding }) {
    const above = deciding.find(({ truth, definition }) => truth === 'yes' && definition.outcome === 'above');
    if (safety.outcome === 'emergency')
        return { outcome: 'emergency' };
    if (safety.outcome === 'ask-professional')
        return { outcome: 'ask-professional', ...(above && { by: above }) };
    if (above)
        return { outcome: 'above', by: above };
    const [first] = deciding;
    if (safety.outcome === 'incomplete' || first?.truth !== 'yes')
        return { outcome: 'incomplete' };
    return { outcome: first.definition.outcome ?? 'incomplete', by: first };
}
/** What decided leads among findings of its severity; on an emergency screen stands nothing else. */
function findingsOf(safety, { told }, { outcome, by }) {
    if (outcome === 'emergency')
        return safety.findings;
    const decided = by ? [by.toFinding()] : [];
    const beside = told.filter(({ definition }) => definition.beside?.includes(outcome) ?? true);
    return [...decided, ...safety.findings, ...beside.map(toFinding)].sort(bySeverity);
}
/** Enough may be known to say that it is too much, and not how much it is. */
const openSum = ({ facts, figures }) => figures.supplementMgAtLeast === undefined || isUnsure(facts, 'supplements') ? [] : ['supplements'];
/** What could still change the outcome; in an emergency there is one thing to do, and nothing is missing. */
function missingFacts(knowledge, seen, outcome, { safety, dose }) {
    if (outcome === 'emergency')
        return [];
    const first = dose.deciding.findIndex(({ truth }) => truth === 'yes');
    const undecided = first < 0 ? dose.deciding : dose.deciding.slice(0, first);
    // Where a professional comes first, food decides nothing any more.
    const waiting = undecided.filter(({ definition }) => outcome === 'incomplete' || definition.outcome === 'above');
    return [...new Set([...safety.missing, ...openSum(seen), ...openFactsOf(knowledge, waiting, seen)])];
}
const rangeOf = (low, high) => low === undefined || high === undefined ? null : { low, high };
function referenceOf({ referenceLowMg, referenceHighMg }) {
    const range = rangeOf(referenceLowMg, referenceHighMg);
    return range && range.low === range.high ? range.low : range;
}
/**
 * Only where nothing holds it back, and never of more than the ceiling: a plan would look like consent. What a doctor or
 * the pack of an antacid says of the moment stands, so of that there is no plan either.
 */
function planFor(knowledge, seen, outcome) {
    if (outcome !== 'below' && outcome !== 'within')
        return null;
    if (isMinor(knowledge, seen) || (seen.figures.roomMg ?? -1) < 0)
        return null;
    if (seen.figures.unplannedMg !== 0)
        return null;
    return planOfTaken(knowledge, seen.facts);
}
/** Who takes nothing has no hours to keep. */
function seeTaken(knowledge, input, options) {
    const seen = seeSituation(knowledge, input, options);
    if (seen.figures.takesMagnesium !== false)
        return seen;
    return { ...seen, situation: Object.freeze({ ...seen.situation, hoursKept: true }) };
}
/**
 * What is taken, beside what is needed and what is too much.
 * @param input facts of the visitor; what cannot be read counts as unknown. Never throws on facts.
 */
function checkDose(knowledge, input, options = {}) {
    const seen = seeTaken(knowledge, input, options);
    const { figures, standard, claims } = seen;
    const safety = readSafety(knowledge, seen);
    const dose = readDose(knowledge, seen);
    const verdict = verdictOf(safety, dose);
    const { outcome } = verdict;
    return {
        version: 1,
        kind: 'dose',
        outcome,
        foodMg: rangeOf(figures.foodLowMg, figures.foodHighMg),
        supplementMg: figures.supplementMg ?? null,
        supplementMgHigh: figures.supplementMgHigh ?? null,
        referenceMg: referenceOf(figures),
        upperLevelMg: figures.upperLevelMg ?? null,
        plan: planFor(knowledge, seen, outcome),
        findings: findingsOf(safety, dose, verdict),
        missing: missingFacts(knowledge, seen, outcome, { safety, dose }),
        standard,
        claims,
        knowledge: knowledgeStamp(knowledge),
    };
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

const formsOf$1 = (product) => product.form === undefined ? [] : Array.isArray(product.form) ? product.form : [product.form];
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
    const forms = formsOf$1(product);
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
        const forms = formsOf$1(product);
        const isForSkin = forms.length > 0 && forms.every((form) => knowledge.forms[form]?.route === 'topical');
        return isForSkin && suitsVisitor(product, facts);
    });
}

/** The first rule of need that is true; or the one that cannot be read yet and on which all hangs. */
function readNeed(knowledge, { situation }) {
    return assess(knowledge.rules.need, situation).find(({ truth, definition }) => truth === 'yes' || definition.ifUnknown === 'block');
}
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
    const foods = outcome === 'nothing-needed' ? [] : topUp(knowledge, Infinity, { avoid: facts.avoid ?? [] });
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
    const safety = readProposalSafety(knowledge, seen);
    if (safety.outcome) {
        // In an emergency nothing is missing: there is one thing to do.
        const missing = safety.outcome === 'emergency' ? [] : safety.missing;
        return answer(shell, safety.outcome, safety.findings, { missing });
    }
    const need = readNeed(knowledge, seen);
    if (need?.truth !== 'yes') {
        return answer(shell, 'incomplete', safety.findings, {
            missing: need ? openFacts(knowledge, need.definition, seen) : [],
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
    const { safety, proposal, choice } = knowledge.rules;
    const rules = [
        ...Object.values(safety),
        ...Object.values(proposal),
        ...undecidedNeeds(knowledge, seen),
    ];
    // A minor gets no form, so nothing about forms is asked.
    if (!isMinor(knowledge, seen))
        rules.push(...Object.values(choice));
    return new Set(rules.flatMap((rule) => openFacts(knowledge, rule, seen)));
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
    const { outcome } = readProposalSafety(knowledge, seen);
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

/**
* Copyright (c) 2025, Leon Sorokin
* All rights reserved. (MIT Licensed)
*
* uFuzzy.js (\u03bcFuzzy)
* A tiny, efficient fuzzy matcher that doesn't suck
* https://github.com/leeoniya/uFuzzy (v1.0.19)
*/

const cmp = (a, b) => a > b ? 1 : a < b ? -1 : 0;

const inf = Infinity;

// https://developer.mozilla.org/en-US/docs/Web/JavaScript/Guide/Regular_expressions#escaping
const escapeRegExp = str => str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

// meh, magic tmp placeholder, must be tolerant to toLocaleLowerCase(), interSplit, and intraSplit
const EXACT_HERE = 'eexxaacctt';

const PUNCT_RE = /\p{P}/gu;

const LATIN_UPPER = 'A-Z';
const LATIN_LOWER = 'a-z';

const COLLATE_ARGS = ['en', { numeric: true, sensitivity: 'base' }];

const swapAlpha = (str, upper, lower) => str.replace(LATIN_UPPER, upper).replace(LATIN_LOWER, lower);

const OPTS = {
	// whether regexps use a /u unicode flag
	unicode: false,

	alpha: null,

	// term segmentation & punct/whitespace merging
	interSplit: "[^A-Za-z\\d']+",
	intraSplit: "[a-z][A-Z]",

	// inter bounds that will be used to increase lft2/rgt2 info counters
	interBound: "[^A-Za-z\\d]",
	// intra bounds that will be used to increase lft1/rgt1 info counters
	intraBound: "[A-Za-z]\\d|\\d[A-Za-z]|[a-z][A-Z]",

	// inter-bounds mode
	// 2 = strict (will only match 'man' on whitepace and punct boundaries: Mega Man, Mega_Man, mega.man)
	// 1 = loose  (plus allowance for alpha-num and case-change boundaries: MegaMan, 0007man)
	// 0 = any    (will match 'man' as any substring: megamaniac)
	interLft: 0,
	interRgt: 0,

	// allowance between terms
	interChars: '.',
	interIns: inf,

	// allowance between chars in terms
	intraChars: "[a-z\\d']", // internally case-insensitive
	intraIns: null,

	intraContr: "'[a-z]{1,2}\\b",

	// multi-insert or single-error mode
	intraMode: 0,

	// single-error bounds for errors within terms, default requires exact first char
	intraSlice: [1, inf],

	// single-error tolerance toggles
	intraSub: null,
	intraTrn: null,
	intraDel: null,

	// can post-filter matches that are too far apart in distance or length
	// (since intraIns is between each char, it can accum to nonsense matches)
	intraFilt: (term, match, index) => true, // should this also accept WIP info?

	toUpper: str => str.toLocaleUpperCase(),
	toLower: str => str.toLocaleLowerCase(),
	compare: null,

	// final sorting fn
	sort: (info, haystack, needle, compare = cmp) => {
		let {
			idx,
			chars,
			terms,
			interLft2,
			interLft1,
		//	interRgt2,
		//	interRgt1,
			start,
			intraIns,
			interIns,
			cases,
		} = info;

		return idx.map((v, i) => i).sort((ia, ib) => (
			// most contig chars matched
			chars[ib] - chars[ia] ||
			// least char intra-fuzz (most contiguous)
			intraIns[ia] - intraIns[ib] ||
			// most prefix bounds, boosted by full term matches
			(
				(terms[ib] + interLft2[ib] + 0.5 * interLft1[ib]) -
				(terms[ia] + interLft2[ia] + 0.5 * interLft1[ia])
			) ||
			// highest density of match (least span)
		//	span[ia] - span[ib] ||
			// highest density of match (least term inter-fuzz)
			interIns[ia] - interIns[ib] ||
			// earliest start of match
			start[ia] - start[ib] ||
			// case match
			cases[ib] - cases[ia] ||
			// alphabetic
			compare(haystack[idx[ia]], haystack[idx[ib]])
		));
	},
};

const lazyRepeat = (chars, limit) => (
	limit == 0   ? ''           :
	limit == 1   ? chars + '??' :
	limit == inf ? chars + '*?' :
	               chars + `{0,${limit}}?`
);

const mode2Tpl = '(?:\\b|_)';

function uFuzzy(opts) {
	opts = Object.assign({}, OPTS, opts);

	let {
		unicode,
		interLft,
		interRgt,
		intraMode,
		intraSlice,
		intraIns,
		intraSub,
		intraTrn,
		intraDel,
		intraContr,
		intraSplit: _intraSplit,
		interSplit: _interSplit,
		intraBound: _intraBound,
		interBound: _interBound,
		intraChars,
		toUpper,
		toLower,
		compare,
	} = opts;

	intraIns ??= intraMode;
	intraSub ??= intraMode;
	intraTrn ??= intraMode;
	intraDel ??= intraMode;

	compare ??= typeof Intl == "undefined" ? cmp : new Intl.Collator(...COLLATE_ARGS).compare;

	let alpha = opts.letters ?? opts.alpha;

	if (alpha != null) {
		let upper = toUpper(alpha);
		let lower = toLower(alpha);

		_interSplit = swapAlpha(_interSplit, upper, lower);
		_intraSplit = swapAlpha(_intraSplit, upper, lower);
		_interBound = swapAlpha(_interBound, upper, lower);
		_intraBound = swapAlpha(_intraBound, upper, lower);
		intraChars = swapAlpha(intraChars, upper, lower);
		intraContr = swapAlpha(intraContr, upper, lower);
	}

	let uFlag = unicode ? 'u' : '';

	const quotedAny = '".+?"';
	const EXACTS_RE = new RegExp(quotedAny, 'gi' + uFlag);
	const NEGS_RE = new RegExp(`(?:\\s+|^)-(?:${intraChars}+|${quotedAny})`, 'gi' + uFlag);

	let { intraRules } = opts;

	if (intraRules == null) {
		intraRules = p => {
			// default is exact term matches only
			let _intraSlice = OPTS.intraSlice, // requires first char
				_intraIns = 0,
				_intraSub = 0,
				_intraTrn = 0,
				_intraDel = 0;

			// only-digits strings should match exactly, else special rules for short strings
			if (/[^\d]/.test(p)) {
				let plen = p.length;

				// prevent junk matches by requiring stricter rules for short terms
				if (plen <= 4) {
					if (plen >= 3) {
						// one swap in non-first char when 3-4 chars
						_intraTrn = Math.min(intraTrn, 1);

						// or one insertion when 4 chars
						if (plen == 4)
							_intraIns = Math.min(intraIns, 1);
					}
					// else exact match when 1-2 chars
				}
				// use supplied opts
				else {
					_intraSlice = intraSlice;
					_intraIns = intraIns,
					_intraSub = intraSub,
					_intraTrn = intraTrn,
					_intraDel = intraDel;
				}
			}

			return {
				intraSlice: _intraSlice,
				intraIns: _intraIns,
				intraSub: _intraSub,
				intraTrn: _intraTrn,
				intraDel: _intraDel,
			};
		};
	}

	let withIntraSplit = !!_intraSplit;

	let intraSplit = new RegExp(_intraSplit, 'g' + uFlag);
	let interSplit = new RegExp(_interSplit, 'g' + uFlag);

	let trimRe = new RegExp('^' + _interSplit + '|' + _interSplit + '$', 'g' + uFlag);
	let contrsRe = new RegExp(intraContr, 'gi' + uFlag);

	const split = (needle, keepCase = false) => {
		let exacts = [];

		needle = needle.replace(EXACTS_RE, m => {
			exacts.push(m);
			return EXACT_HERE;
		});

		needle = needle.replace(trimRe, '');

		if (!keepCase)
			needle = toLower(needle);

		if (withIntraSplit)
			needle = needle.replace(intraSplit, m => m[0] + ' ' + m[1]);

		let j = 0;
		return needle.split(interSplit).filter(t => t != '').map(v => v === EXACT_HERE ? exacts[j++] : v);
	};

	const NUM_OR_ALPHA_RE = /[^\d]+|\d+/g;

	const prepQuery = (needle, capt = 0, interOR = false) => {
		// split on punct, whitespace, num-alpha, and upper-lower boundaries
		let parts = split(needle);

		if (parts.length == 0)
			return [];

		// split out any detected contractions for each term that become required suffixes
		let contrs = Array(parts.length).fill('');
		parts = parts.map((p, pi) => p.replace(contrsRe, m => {
			contrs[pi] = m;
			return '';
		}));

		// array of regexp tpls for each term
		let reTpl;

		// allows single mutations within each term
		if (intraMode == 1) {
			reTpl = parts.map((p, pi) => {
				if (p[0] === '"')
					return escapeRegExp(p.slice(1, -1));

				let reTpl = '';

				// split into numeric and alpha parts, so numbers are only matched as following punct or alpha boundaries, without swaps or insertions
				for (let m of p.matchAll(NUM_OR_ALPHA_RE)) {
					let p = m[0];

					let {
						intraSlice,
						intraIns,
						intraSub,
						intraTrn,
						intraDel,
					} = intraRules(p);

					if (intraIns + intraSub + intraTrn + intraDel == 0)
						reTpl += p + contrs[pi];
					else {
						let [lftIdx, rgtIdx] = intraSlice;
						let lftChar = p.slice(0, lftIdx); // prefix
						let rgtChar = p.slice(rgtIdx);    // suffix

						let chars = p.slice(lftIdx, rgtIdx);

						// neg lookahead to prefer matching 'Test' instead of 'tTest' in ManifestTest or fittest
						// but skip when search term contains leading repetition (aardvark, aaa)
						if (intraIns == 1 && lftChar.length == 1 && lftChar != chars[0])
							lftChar += '(?!' + lftChar + ')';

						let numChars = chars.length;

						let variants = [p];

						// variants with single char substitutions
						if (intraSub) {
							for (let i = 0; i < numChars; i++)
								variants.push(lftChar + chars.slice(0, i) + intraChars + chars.slice(i + 1) + rgtChar);
						}

						// variants with single transpositions
						if (intraTrn) {
							for (let i = 0; i < numChars - 1; i++) {
								if (chars[i] != chars[i+1])
									variants.push(lftChar + chars.slice(0, i) + chars[i+1] + chars[i] + chars.slice(i + 2) + rgtChar);
							}
						}

						// variants with single char omissions
						if (intraDel) {
							for (let i = 0; i < numChars; i++)
								variants.push(lftChar + chars.slice(0, i + 1) + '?' + chars.slice(i + 1) + rgtChar);
						}

						// variants with single char insertions
						if (intraIns) {
							let intraInsTpl = lazyRepeat(intraChars, 1);

							for (let i = 0; i < numChars; i++)
								variants.push(lftChar + chars.slice(0, i) + intraInsTpl + chars.slice(i) + rgtChar);
						}

						reTpl += '(?:' + variants.join('|') + ')' + contrs[pi];
					}
				}

			//	console.log(reTpl);

				return reTpl;
			});
		}
		else {
			let intraInsTpl = lazyRepeat(intraChars, intraIns);

			// capture at char level
			if (capt == 2 && intraIns > 0) {
				// sadly, we also have to capture the inter-term junk via parenth-wrapping .*?
				// to accum other capture groups' indices for \b boosting during scoring
				intraInsTpl = ')(' + intraInsTpl + ')(';
			}

			reTpl = parts.map((p, pi) => p[0] === '"' ? escapeRegExp(p.slice(1, -1)) :  p.split('').map((c, i, chars) => {
				// neg lookahead to prefer matching 'Test' instead of 'tTest' in ManifestTest or fittest
				// but skip when search term contains leading repetition (aardvark, aaa)
				if (intraIns == 1 && i == 0 && chars.length > 1 && c != chars[i+1])
					c += '(?!' + c + ')';

				return c;
			}).join(intraInsTpl) + contrs[pi]);
		}

	//	console.log(reTpl);

		// this only helps to reduce initial matches early when they can be detected
		// TODO: might want a mode 3 that excludes _
		let preTpl = interLft == 2 ? mode2Tpl : '';
		let sufTpl = interRgt == 2 ? mode2Tpl : '';

		let interCharsTpl = sufTpl + lazyRepeat(opts.interChars, opts.interIns) + preTpl;

		// capture at word level
		if (capt > 0) {
			if (interOR) {
				// this is basically for doing .matchAll() occurence counting and highlighting without needing permuted ooo needles
				reTpl = preTpl + '(' + reTpl.join(')' + sufTpl + '|' + preTpl + '(') + ')' + sufTpl;
			}
			else {
				// sadly, we also have to capture the inter-term junk via parenth-wrapping .*?
				// to accum other capture groups' indices for \b boosting during scoring
				reTpl = '(' + reTpl.join(')(' + interCharsTpl + ')(') + ')';
				reTpl = '(.??' + preTpl + ')' + reTpl + '(' + sufTpl + '.*)'; // nit: trailing capture here assumes interIns = Inf
			}
		}
		else {
			reTpl = reTpl.join(interCharsTpl);
			reTpl = preTpl + reTpl + sufTpl;
		}

	//	console.log(reTpl);

		return [new RegExp(reTpl, 'i' + uFlag), parts, contrs];
	};

	const filter = (haystack, needle, idxs) => {

		let [query] = prepQuery(needle);

		if (query == null)
			return null;

		let out = [];

		if (idxs != null) {
			for (let i = 0; i < idxs.length; i++) {
				let idx = idxs[i];
				query.test(haystack[idx]) && out.push(idx);
			}
		}
		else {
			for (let i = 0; i < haystack.length; i++)
				query.test(haystack[i]) && out.push(i);
		}

		return out;
	};

	let withIntraBound = !!_intraBound;

	let interBound = new RegExp(_interBound, uFlag);
	let intraBound = new RegExp(_intraBound, uFlag);

	const info = (idxs, haystack, needle) => {

		let [query, parts, contrs] = prepQuery(needle, 1);
		let partsCased = split(needle, true);
		let [queryR] = prepQuery(needle, 2);
		let partsLen = parts.length;

		let _terms      = Array(partsLen);
		let _termsCased = Array(partsLen);

		for (let j = 0; j < partsLen; j++) {
			let part      = parts[j];
			let partCased = partsCased[j];

			let term      = part[0]      == '"' ? part.slice(1, -1)      : part      + contrs[j];
			let termCased = partCased[0] == '"' ? partCased.slice(1, -1) : partCased + contrs[j];

			_terms[j]      = term;
			_termsCased[j] = termCased;
		}

		let len = idxs.length;

		let field = Array(len).fill(0);

		let info = {
			// idx in haystack
			idx: Array(len),

			// start of match
			start: field.slice(),
			// length of match
		//	span: field.slice(),

			// contiguous chars matched
			chars: field.slice(),

			// case matched in term (via term.includes(match))
			cases: field.slice(),

			// contiguous (no fuzz) and bounded terms (intra=0, lft2/1, rgt2/1)
			// excludes terms that are contiguous but have < 2 bounds (substrings)
			terms: field.slice(),

			// cumulative length of unmatched chars (fuzz) within span
			interIns: field.slice(), // between terms
			intraIns: field.slice(), // within terms

			// interLft/interRgt counters
			interLft2: field.slice(),
			interRgt2: field.slice(),
			interLft1: field.slice(),
			interRgt1: field.slice(),

			ranges: Array(len),
		};

		// might discard idxs based on bounds checks
		let mayDiscard = interLft == 1 || interRgt == 1;

		let ii = 0;

		for (let i = 0; i < idxs.length; i++) {
			let mhstr = haystack[idxs[i]];

			// the matched parts are [full, junk, term, junk, term, junk]
			let m = mhstr.match(query);

			// leading junk
			let start = m.index + m[1].length;

			let idxAcc = start;
		//	let span = m[0].length;

			let disc = false;
			let lft2 = 0;
			let lft1 = 0;
			let rgt2 = 0;
			let rgt1 = 0;
			let chars = 0;
			let terms = 0;
			let cases = 0;
			let inter = 0;
			let intra = 0;

			let refine = [];

			for (let j = 0, k = 2; j < partsLen; j++, k+=2) {
				let group     = toLower(m[k]);
				let term      = _terms[j];
				let termCased = _termsCased[j];
				let termLen   = term.length;
				let groupLen  = group.length;
				let fullMatch = group == term;

				if (m[k] == termCased)
					cases++;

				// this won't handle the case when an exact match exists across the boundary of the current group and the next junk
				// e.g. blob,ob when searching for 'bob' but finding the earlier `blob` (with extra insertion)
				if (!fullMatch && m[k+1].length >= termLen) {
					// probe for exact match in inter junk (TODO: maybe even in this matched part?)
					let idxOf = toLower(m[k+1]).indexOf(term);

					if (idxOf > -1) {
						refine.push(idxAcc, groupLen, idxOf, termLen);
						idxAcc += refineMatch(m, k, idxOf, termLen);
						group = term;
						groupLen = termLen;
						fullMatch = true;

						if (j == 0)
							start = idxAcc;
					}
				}

				if (mayDiscard || fullMatch) {
					// does group's left and/or right land on \b
					let lftCharIdx = idxAcc - 1;
					let rgtCharIdx = idxAcc + groupLen;

					let isPre = false;
					let isSuf = false;

					// prefix info
					if (lftCharIdx == -1           || interBound.test(mhstr[lftCharIdx])) {
						fullMatch && lft2++;
						isPre = true;
					}
					else {
						if (interLft == 2) {
							disc = true;
							break;
						}

						if (withIntraBound && intraBound.test(mhstr[lftCharIdx] + mhstr[lftCharIdx + 1])) {
							fullMatch && lft1++;
							isPre = true;
						}
						else {
							if (interLft == 1) {
								// regexps are eager, so try to improve the match by probing forward inter junk for exact match at a boundary
								let junk = m[k+1];
								let junkIdx = idxAcc + groupLen;

								if (junk.length >= termLen) {
									let idxOf = 0;
									let found = false;
									let re = new RegExp(term, 'ig' + uFlag);

									let m2;
									while (m2 = re.exec(junk)) {
										idxOf = m2.index;

										let charIdx = junkIdx + idxOf;
										let lftCharIdx = charIdx - 1;

										if (lftCharIdx == -1 || interBound.test(mhstr[lftCharIdx])) {
											lft2++;
											found = true;
											break;
										}
										else if (intraBound.test(mhstr[lftCharIdx] + mhstr[charIdx])) {
											lft1++;
											found = true;
											break;
										}
									}

									if (found) {
										isPre = true;

										// identical to exact term refinement pass above
										refine.push(idxAcc, groupLen, idxOf, termLen);
										idxAcc += refineMatch(m, k, idxOf, termLen);
										group = term;
										groupLen = termLen;
										fullMatch = true;

										if (j == 0)
											start = idxAcc;
									}
								}

								if (!isPre) {
									disc = true;
									break;
								}
							}
						}
					}

					// suffix info
					if (rgtCharIdx == mhstr.length || interBound.test(mhstr[rgtCharIdx])) {
						fullMatch && rgt2++;
						isSuf = true;
					}
					else {
						if (interRgt == 2) {
							disc = true;
							break;
						}

						if (withIntraBound && intraBound.test(mhstr[rgtCharIdx - 1] + mhstr[rgtCharIdx])) {
							fullMatch && rgt1++;
							isSuf = true;
						}
						else {
							if (interRgt == 1) {
								disc = true;
								break;
							}
						}
					}

					if (fullMatch) {
						chars += termLen;

						if (isPre && isSuf)
							terms++;
					}
				}

				if (groupLen > termLen)
					intra += groupLen - termLen; // intraFuzz

				if (j > 0)
					inter += m[k-1].length; // interFuzz

				// TODO: group here is lowercased, which is okay for length cmp, but not more case-sensitive filts
				if (!opts.intraFilt(term, group, idxAcc)) {
					disc = true;
					break;
				}

				if (j < partsLen - 1)
					idxAcc += groupLen + m[k+1].length;
			}

			if (!disc) {
				info.idx[ii]       = idxs[i];
				info.interLft2[ii] = lft2;
				info.interLft1[ii] = lft1;
				info.interRgt2[ii] = rgt2;
				info.interRgt1[ii] = rgt1;
				info.chars[ii]     = chars;
				info.terms[ii]     = terms;
				info.cases[ii]     = cases;
				info.interIns[ii]  = inter;
				info.intraIns[ii]  = intra;

				info.start[ii] = start;
			//	info.span[ii] = span;

				// ranges
				let m = mhstr.match(queryR);

				let idxAcc = m.index + m[1].length;

				let refLen = refine.length;
				let ri = refLen > 0 ? 0 : Infinity;
				let lastRi = refLen - 4;

				for (let i = 2; i < m.length;) {
					let len = m[i].length;

					if (ri <= lastRi && refine[ri] == idxAcc) {
						let groupLen = refine[ri+1];
						let idxOf    = refine[ri+2];
						let termLen  = refine[ri+3];

						// advance to end of original (full) group match that includes intra-junk
						let j = i;
						let v = '';
						for (let _len = 0; _len < groupLen; j++) {
							v += m[j];
							_len += m[j].length;
						}

						m.splice(i, j - i, v);

						idxAcc += refineMatch(m, i, idxOf, termLen);

						ri += 4;
					}
					else {
						idxAcc += len;
						i++;
					}
				}

				idxAcc = m.index + m[1].length;

				let ranges = info.ranges[ii] = [];
				let from = idxAcc;
				let to = idxAcc;

				for (let i = 2; i < m.length; i++) {
					let len = m[i].length;

					idxAcc += len;

					if (i % 2 == 0)
						to = idxAcc;
					else if (len > 0) {
						ranges.push(from, to);
						from = to = idxAcc;
					}
				}

				if (to > from)
					ranges.push(from, to);

				ii++;
			}
		}

		// trim arrays
		if (ii < idxs.length) {
			for (let k in info)
				info[k] = info[k].slice(0, ii);
		}

		return info;
	};

	const refineMatch = (m, k, idxInNext, termLen) => {
		// shift the current group into the prior junk
		let prepend = m[k] + m[k+1].slice(0, idxInNext);
		m[k-1] += prepend;
		m[k]    = m[k+1].slice(idxInNext, idxInNext + termLen);
		m[k+1]  = m[k+1].slice(idxInNext + termLen);
		return prepend.length;
	};

	const OOO_TERMS_LIMIT = 5;

	// returns [idxs, info, order]
	const _search = (haystack, needle, outOfOrder, infoThresh = 1e3, preFiltered) => {
		outOfOrder = !outOfOrder ? 0 : outOfOrder === true ? OOO_TERMS_LIMIT : outOfOrder;

		let needles = null;
		let matches = null;

		let negs = [];

		needle = needle.replace(NEGS_RE, m => {
			let neg = m.trim().slice(1);

			neg = neg[0] === '"' ? escapeRegExp(neg.slice(1,-1)) :  neg.replace(PUNCT_RE, '');

			if (neg != '')
				negs.push(neg);

			return '';
		});

		let terms = split(needle);

		let negsRe;

		if (negs.length > 0) {
			negsRe = new RegExp(negs.join('|'), 'i' + uFlag);

			if (terms.length == 0) {
				let idxs = [];

				for (let i = 0; i < haystack.length; i++) {
					if (!negsRe.test(haystack[i]))
						idxs.push(i);
				}

				return [idxs, null, null];
			}
		}
		else {
			// abort search (needle is empty after pre-processing, e.g. no alpha-numeric chars)
			if (terms.length == 0)
				return [null, null, null];
		}

	//	console.log(negs);
	//	console.log(needle);

		if (outOfOrder > 0) {
			// since uFuzzy is an AND-based search, we can iteratively pre-reduce the haystack by searching
			// for each term in isolation before running permutations on what's left.
			// this is a major perf win. e.g. searching "test man ger pp a" goes from 570ms -> 14ms
			let terms = split(needle);

			if (terms.length > 1) {
				// longest -> shortest
				let terms2 = terms.slice().sort((a, b) => b.length - a.length);

				for (let ti = 0; ti < terms2.length; ti++) {
					// no haystack item contained all terms
					if (preFiltered?.length == 0)
						return [[], null, null];

					preFiltered = filter(haystack, terms2[ti], preFiltered);
				}

				// avoid combinatorial explosion by limiting outOfOrder to 5 terms (120 max searches)
				// fall back to just filter() otherwise
				if (terms.length > outOfOrder)
					return [preFiltered, null, null];

				needles = permute(terms).map(perm => perm.join(' '));

				// filtered matches for each needle excluding same matches for prior needles
				matches = [];

				// keeps track of already-matched idxs to skip in follow-up permutations
				let matchedIdxs = new Set();

				for (let ni = 0; ni < needles.length; ni++) {
					if (matchedIdxs.size < preFiltered.length) {
						// filter further for this needle, exclude already-matched
						let preFiltered2 = preFiltered.filter(idx => !matchedIdxs.has(idx));

						let matched = filter(haystack, needles[ni], preFiltered2);

						for (let j = 0; j < matched.length; j++)
							matchedIdxs.add(matched[j]);

						matches.push(matched);
					}
					else
						matches.push([]);
				}
			}
		}

		// interOR
	//	console.log(prepQuery(needle, 1, null, true));

		// non-ooo or ooo w/single term
		if (needles == null) {
			needles = [needle];
			matches = [preFiltered?.length > 0 ? preFiltered : filter(haystack, needle)];
		}

		let retInfo = null;
		let retOrder = null;

		if (negs.length > 0)
			matches = matches.map(idxs => idxs.filter(idx => !negsRe.test(haystack[idx])));

		let matchCount = matches.reduce((acc, idxs) => acc + idxs.length, 0);

		// rank, sort, concat
		if (matchCount <= infoThresh) {
			retInfo = {};
			retOrder = [];

			for (let ni = 0; ni < matches.length; ni++) {
				let idxs = matches[ni];

				if (idxs == null || idxs.length == 0)
					continue;

				let needle = needles[ni];
				let _info = info(idxs, haystack, needle);
				let order = opts.sort(_info, haystack, needle, compare);

				// offset idxs for concat'ing infos
				if (ni > 0) {
					for (let i = 0; i < order.length; i++)
						order[i] += retOrder.length;
				}

				for (let k in _info)
					retInfo[k] = (retInfo[k] ?? []).concat(_info[k]);

				retOrder = retOrder.concat(order);
			}
		}

		return [
			[].concat(...matches),
			retInfo,
			retOrder,
		];
	};

	return {
		search: (...args) => {
			let out = _search(...args);
			return out;
		},
		split,
		filter,
		info,
		sort: opts.sort,
	};
}

const latinize = (() => {
	let accents = {
		A: '\u00c1\u00c0\u00c3\u00c2\u00c4\u0104\u0102\u00c5',
		a: '\u00e1\u00e0\u00e3\u00e2\u00e4\u0105\u0103\u00e5',
		E: '\u00c9\u00c8\u00ca\u00cb\u0116\u011a',
		e: '\u00e9\u00e8\u00ea\u00eb\u0119\u011b',
		I: '\u00cd\u00cc\u00ce\u00cf\u012e\u0130',
		i: '\u00ed\u00ec\u00ee\u00ef\u012f\u0131',
		O: '\u00d3\u00d2\u00d4\u00d5\u00d6',
		o: '\u00f3\u00f2\u00f4\u00f5\u00f6',
		U: '\u00da\u00d9\u00db\u00dc\u016a\u0172\u016e\u0170',
		u: '\u00fa\u00f9\u00fb\u00fc\u016b\u0173\u016f\u0171',
		C: '\u00c7\u010c\u0106',
		c: '\u00e7\u010d\u0107',
		D: '\u010e',
		d: '\u010f',
		G: '\u011e',
		g: '\u011f',
		L: '\u0141',
		l: '\u0142',
		N: '\u00d1\u0143\u0147',
		n: '\u00f1\u0144\u0148',
		S: '\u0160\u015a\u0218\u015e',
		s: '\u0161\u015b\u0219\u015f',
		T: '\u0162\u021a\u0164',
		t: '\u0163\u021b\u0165',
		Y: '\u00dd',
		y: '\u00fd',
		Z: '\u017b\u0179\u017d',
		z: '\u017c\u017a\u017e'
	};

	// str.normalize("NFD").replace(/\p{Diacritic}/gu, "")

	let accentsMap = {};
	let accentsTpl = '';

	for (let r in accents) {
		accents[r].split('').forEach(a => {
			accentsTpl += a;
			accentsMap[a] = r;
		});
	}

	let accentsRe = new RegExp(`[${accentsTpl}]`, 'g');
	let replacer = m => accentsMap[m];

	return strings => {
		if (typeof strings == 'string')
			return strings.replace(accentsRe, replacer);

		let out = Array(strings.length);
		for (let i = 0; i < strings.length; i++)
			out[i] = strings[i].replace(accentsRe, replacer);
		return out;
	};
})();

// https://stackoverflow.com/questions/9960908/permutations-in-javascript/37580979#37580979
function permute(arr) {
	arr = arr.slice();

	let length = arr.length,
		result = [arr.slice()],
		c = new Array(length).fill(0),
		i = 1, k, p;

	while (i < length) {
		if (c[i] < i) {
			k = i % 2 && c[i];
			p = arr[i];
			arr[i] = arr[k];
			arr[k] = p;
			++c[i];
			i = 1;
			result.push(arr.slice());
		} else {
			c[i] = 0;
			++i;
		}
	}

	return result;
}

const _mark = (part, matched) => matched ? `<mark>${part}</mark>` : part;
const _append = (acc, part) => acc + part;

function highlight(str, ranges, mark = _mark, accum = '', append = _append) {
	accum = append(accum, mark(str.substring(0, ranges[0]), false)) ?? accum;

	for (let i = 0; i < ranges.length; i+=2) {
		let fr = ranges[i];
		let to = ranges[i+1];

		accum = append(accum, mark(str.substring(fr, to), true)) ?? accum;

		if (i < ranges.length - 3)
			accum = append(accum, mark(str.substring(ranges[i+1], ranges[i+2]), false)) ?? accum;
	}

	accum = append(accum, mark(str.substring(ranges[ranges.length - 1]), false)) ?? accum;

	return accum;
}

uFuzzy.latinize = latinize;
uFuzzy.permute = arr => {
	let idxs = permute([...Array(arr.length).keys()]).sort((a,b) => {
		for (let i = 0; i < a.length; i++) {
			if (a[i] != b[i])
				return a[i] - b[i];
		}
		return 0;
	});

	return idxs.map(pi => pi.map(i => arr[i]));
};
uFuzzy.highlight = highlight;

/** The numbers are the matcher's own: within a word one error, and at a side of it the end of the word. */
const SINGLE_ERROR = { intraMode: 1 };
const FROM_START = { interLft: 2 };
const TO_END = { interRgt: 2 };
/** Of four letters, one may be missing or two may have changed places: with another letter it is another word. */
const FEW_LETTERS = 4;
/** One letter too few, two that changed places, another letter or one too many; never the first, as in most slips. */
function oneError(word) {
    const many = word.length > FEW_LETTERS ? 1 : 0;
    return {
        intraSlice: [1, Infinity],
        intraIns: 1,
        intraTrn: 1,
        intraSub: many,
        intraDel: many,
    };
}
/** Only ever asked which words fit, never to put them in order. */
function tolerant(...bounds) {
    const order = { compare: () => 0 };
    return new uFuzzy(Object.assign({ intraRules: oneError }, SINGLE_ERROR, order, ...bounds));
}
let made;
const matchers = () => (made ??= {
    anywhere: tolerant(),
    atStart: tolerant(FROM_START),
    atEnd: tolerant(TO_END),
    whole: tolerant(FROM_START, TO_END),
});
/** "Broccoli", "brocolli" and "brocoli" are one word. */
const withoutDoubles = (word) => word.replaceAll(/(.)\1+/gu, '$1');
/** No error is forgiven in words of three letters or less. */
const SHORTEST = 4;
/** No word that a person types is longer, and every letter makes the pattern longer. */
const LONGEST = 24;
/** From here a start or an end is enough; in the middle of a word nearly anything fits by accident. */
const PART_FROM = 5;
/** A start of so few letters has to be most of the word: "tosti" is not meant for "tortillachips". */
const SHORT_START = 5;
const MOST_AFTER = 3;
/** Fewer letters are in the middle of a word by accident. */
const INSIDE_FROM$1 = 5;
/** Nothing but letters and digits ever reaches a pattern. */
const typable = (word) => word.length >= SHORTEST && word.length <= LONGEST && /^[a-z\d]+$/.test(word);
function whereIn(text, part) {
    if (text === part)
        return 'whole';
    if (text.startsWith(part))
        return 'start';
    if (text.endsWith(part))
        return 'end';
    return part.length >= INSIDE_FROM$1 && text.includes(part) ? 'inside' : undefined;
}
/** Of words without double letters, those that hold the word if its doubles do not count. */
function* sameButDoubles(words, word) {
    const needle = withoutDoubles(word);
    if (needle.length < SHORTEST)
        return;
    for (const [number, text] of words.entries()) {
        const where = whereIn(text, needle);
        if (where)
            yield [number, where];
    }
}
const isMostOf = (start, { length }) => start.length > SHORT_START || length - start.length <= MOST_AFTER;
/** Of words without double letters, those that the word may have been meant for, and where in them it fits. */
function* oneErrorAway(words, word) {
    const needle = withoutDoubles(word);
    if (!typable(needle))
        return;
    const haystack = words;
    const { anywhere, atStart, atEnd, whole } = matchers();
    const near = anywhere.filter(haystack, needle) ?? [];
    const among = (matcher) => new Set(matcher.filter(haystack, needle, near));
    const [wholes, starts, ends] = [among(whole), among(atStart), among(atEnd)];
    for (const number of near) {
        if (wholes.has(number))
            yield [number, 'whole'];
        else if (needle.length < PART_FROM)
            continue;
        else if (starts.has(number) && isMostOf(needle, words[number] ?? ''))
            yield [number, 'start'];
        else if (ends.has(number))
            yield [number, 'end'];
    }
}

const dutch = {
    shorter: [
        // bessen, pitten; also volle
        [/^(.*[aeiou])([bdfgklmnprst])\2en?$/, '$1$2'],
        // noten, tomaten, peren
        [/^(.*[^aeiou]|)([aeou])([bdfgklmnprst])en$/, '$1$2$2$3'],
        [/^(.*[^aeiou]|)([aeou])ven$/, '$1$2$2f'],
        // frambozen, kazen
        [/^(.*[^aeiou]|)([aeou])zen$/, '$1$2$2s'],
        // druiven, olijven
        [/^(.*(?:[aeiou]{2}|ij|[lnr]))ven$/, '$1f'],
        // linzen, radijzen
        [/^(.*(?:[aeiou]{2}|ij|[lnr]))zen$/, '$1s'],
        // amandelen, aardappelen
        [/^(.{2,}e[lmr])en$/, '$1'],
        // perziken
        [/^(.{2,}i[kg])en$/, '$1'],
        // erwten, bieten, vijgen
        [/^(.*(?:[aeiou]{2}|ij|[bcdfghklmnprstw])[bcdfghklmnprstw])en$/, '$1'],
        // uien, aardbeien
        [/^(.*(?:ui|ei|oe|ie))en$/, '$1'],
        [/^(.*ei)eren$/, '$1'],
        // appels, pinda's, sardines
        [/^(.{2,}[^aeious])s$/, '$1'],
        [/^(.+[^aeiou][aeiouy])s$/, '$1'],
        // boontjes, nootjes, uitjes
        [/^(?![eu]it)(.{3,})jes?$/, '$1'],
        [/^(.{2,}[lnr])tjes?$/, '$1'],
        [/^(ui|ei)tjes?$/, '$1'],
        // gekookte, rauwe
        [/^(.{3,}[^aeiou])e$/, '$1'],
    ],
    longer: [
        // noot, tomaat; also rood
        [/^(.*[^aeiou]|)([aeou])\2([bdfgklmnprst])$/, '$1$2$3en'],
        [/^(.*[^aeiou]|)([aeou])\2([dgklmnprt])$/, '$1$2$3e'],
        [/^(.*[^aeiou]|)([aeou])\2s$/, '$1$2zen'],
        [/^(.*(?:[aeiou]{2}|ij))f$/, '$1ven'],
        [/^(.*(?:[aeiou]{2}|ij|[lnr]))s$/, '$1zen'],
        [/^(.*[^aeiou][aeiou])([bdfgklmnprst])$/, '$1$2$2en'],
        [/^(.*(?:[aeiou]{2}|ij|[bcdfghklmnprstw])[bcdfghklmnprstw])$/, '$1en'],
        [/^(.+(?:ui|ei|oe|ie))$/, '$1en'],
        [/^(ei)$/, '$1eren'],
        [/^(.{2,}e[lmr])$/, '$1s'],
        [/^(.+[aiouy])$/, '$1s'],
    ],
};
const english = {
    shorter: [
        [/^(.{2,})ies$/, '$1y'],
        [/^(.{2,})ves$/, '$1f'],
        [/^(.{2,}(?:o|ch|sh|x|s))es$/, '$1'],
        [/^(.{2,}[^su])s$/, '$1'],
    ],
    longer: [
        [/^(.+[^aeiou])y$/, '$1ies'],
        [/^(.{2,})fe?$/, '$1ves'],
        [/^(.+(?:o|ch|sh|x))$/, '$1es'],
        [/^(.{2,}[^s])$/, '$1s'],
    ],
};
/** Umlauts are folded already; "Nuesse" is how they are typed without the key for them. */
const german = {
    shorter: [
        [/^(.{4,})(?:e|n|s|en|er)$/, '$1'],
        [/^(.{4,})(?:en|er)$/, '$1'],
        [/^(.{4,}s)se$/, '$1'],
        [/^(ei)er$/, '$1'],
        [/^(.*)ue(.*)$/, '$1u$2'],
        [/^(.*)oe(.*)$/, '$1o$2'],
        [/^(.*)ae(.*)$/, '$1a$2'],
        [/^(.*)ue(.{2,})e$/, '$1u$2'],
    ],
    longer: [
        [/^(ei)$/, '$1er'],
        [/^(.{3,}[^aeiou])$/, '$1e'],
        [/^(.{3,}e)$/, '$1n'],
    ],
};
const french = {
    shorter: [
        [/^(.{3,}[^s])s$/, '$1'],
        [/^(.{2,}[aeo]u)x$/, '$1'],
        [/^(.{3,})aux$/, '$1al'],
        // crues, cuites
        [/^(.{3,}?)es?$/, '$1'],
    ],
    longer: [[/^(.{2,}[^sx])$/, '$1s']],
};
const FORMS = { nl: dutch, en: english, de: german, fr: french };
const SHORTEST_WORD = 3;
/** As short as they are, they are whole words, and seldom the beginning of another that is being typed. */
const SHORT_WORDS = new Set(['ei', 'ui']);
function rewritten(word, rules) {
    return rules
        .filter(([pattern]) => pattern.test(word))
        .map(([pattern, to]) => word.replace(pattern, to))
        .filter((form) => form.length >= SHORTEST_WORD || SHORT_WORDS.has(form));
}
/** A folded word with the forms in which the same word may stand in a name: one or several, with or without ending. */
function formsOf(word, langs) {
    if (word.length < SHORTEST_WORD && !SHORT_WORDS.has(word))
        return [word];
    const forms = langs
        .map((lang) => FORMS[lang])
        .filter((rules) => rules !== undefined)
        .flatMap(({ shorter, longer }) => {
        const short = [word, ...rewritten(word, shorter)];
        return [...short, ...short.flatMap((form) => rewritten(form, longer))];
    });
    return [...new Set([word, ...forms])];
}

/**
 * How a word of a search fits a word of a name; the lower the better.
 * `form`: whole, but several for one or the like. `end`: what a compound is ("kool" in "bloemkool") says more of it than
 * its start.
 */
const FIT = { none: 0, whole: 1, form: 2, end: 3, start: 4, inside: 5 };
function vocabularyBuilder() {
    const numbers = new Map();
    const plain = [];
    return {
        add(word) {
            const known = numbers.get(word);
            if (known !== undefined)
                return known;
            plain.push(withoutDoubles(word));
            numbers.set(word, plain.length - 1);
            return plain.length - 1;
        },
        build() {
            const words = [...numbers.keys()];
            const starts = new Uint32Array(words.length);
            let at = 1;
            for (const [number, word] of words.entries()) {
                starts[number] = at;
                at += word.length + 1;
            }
            return { words, lines: `\n${words.join('\n')}\n`, starts, withoutDoubles: plain };
        },
    };
}
/** The word that stands at a place in the lines. */
function wordAt(starts, place) {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? Infinity) <= place)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}
/** Two letters count at the beginning of a word, three also at its end, five anywhere: "cola" is not in "chocolade". */
const END_FROM = 3;
const INSIDE_FROM = 5;
/** So short a word that was made from another counts only by itself. */
const MADE_FROM = 4;
/** Compounds that are not what they end in, or words that are none: a "boterham" is no ham. */
const MISLEADING = new Set('aardappel aardappelen amandelspijs boterham granaatappel radijs sinaasappel sinaasappelen'.split(' '));
/** "Ongebrand" and "unsalted" are the opposite of what they end in. */
const OPPOSITE = /^(?:on|un)(?:ge)?$/;
const IS_DENIED = /^(?:on|un)/;
/** @param before what stands before it in the word */
function fitOf({ text, isForm, onlyWhole }, before, atEnd) {
    const { length } = text;
    if (before === '' && atEnd)
        return isForm ? FIT.form : FIT.whole;
    if (onlyWhole || OPPOSITE.test(before))
        return FIT.none;
    if (before === '')
        return FIT.start;
    if (atEnd && !MISLEADING.has(before + text))
        return length >= END_FROM ? FIT.end : FIT.none;
    return length >= INSIDE_FROM ? FIT.inside : FIT.none;
}
/** Marks every word that has this in it. */
function markContaining({ lines, starts }, part, fits) {
    const { text } = part;
    let at = lines.indexOf(text);
    while (at >= 0) {
        const number = wordAt(starts, at);
        const fit = fitOf(part, lines.slice(starts[number], at), lines[at + text.length] === '\n');
        const best = fits[number] ?? FIT.none;
        if (fit !== FIT.none && (best === FIT.none || fit < best))
            fits[number] = fit;
        at = lines.indexOf(text, at + 1);
    }
}
const hasWord = ({ lines }, word) => lines.includes(`\n${word}\n`);
/** How each word of the vocabulary fits a word in one of its forms; the first form is the word as it was typed. */
function exactFits(vocabulary, forms) {
    const fits = new Uint8Array(vocabulary.words.length);
    for (const [place, text] of forms.entries()) {
        // "Bes", made from "bessen", is not the beginning of "beschuit".
        const isForm = place > 0;
        const onlyWhole = (isForm && text.length < MADE_FROM) || SHORT_WORDS.has(text);
        markContaining(vocabulary, { text, isForm, onlyWhole }, fits);
    }
    return fits;
}
/** How each word fits where something is forgiven. */
function forgivingFits(vocabulary, word, forgiven) {
    const fits = new Uint8Array(vocabulary.words.length);
    const near = forgiven === 'doubles' ? sameButDoubles : oneErrorAway;
    for (const [number, where] of near(vocabulary.withoutDoubles, word)) {
        const isOpposite = where !== 'whole' && IS_DENIED.test(vocabulary.words[number] ?? '') && !IS_DENIED.test(word);
        if (!isOpposite)
            fits[number] = FIT[where];
    }
    return fits;
}

/** Letters that do not come apart into a letter and an accent. */
const LETTERS = {
    \u0153: 'oe',
    \u00e6: 'ae',
    \u00df: 'ss',
    \u00f8: 'o',
    \u0142: 'l',
    \u0111: 'd',
    \u0131: 'i',
};
const beyondAscii = /[^\0-\x7f]/;
/** Letters without case and accents, so that "caf\u00e9" is found by "cafe" and "\u0153uf" by "oeuf". */
function fold(text) {
    if (!beyondAscii.test(text))
        return text.toLowerCase();
    return text
        .normalize('NFD')
        .replaceAll(/\p{M}/gu, '')
        .toLowerCase()
        .replaceAll(/[\u0153\u00e6\u00df\u00f8\u0142\u0111\u0131]/g, (letter) => LETTERS[letter] ?? letter);
}
/** Words that every name may have and nobody looks for. */
const STOP_WORDS = new Set('a an and au aus aux d das de dem den der des die du een en et for from het in l la le les of op the und uit van von'.split(' '));
/** No name is longer; of what is, the beginning is searched. */
const LONGEST_NAME = 400;
/** "Pinda's" is one word; "d'avoine" is two. */
const bare = (text) => fold(text.slice(0, LONGEST_NAME)).replaceAll(/['\u2019](?=s(?![\p{L}\p{N}]))/gu, '');
const wordsIn = (text) => bare(text).match(/[\p{L}\p{N}]+/gu) ?? [];
/** The words of a text, and the signs that divide it. */
const partsOfText = (text) => bare(text).match(/[\p{L}\p{N}]+|[,;:()]/gu) ?? [];
const isStopWord = (word) => STOP_WORDS.has(word);
/** The words by which a text is found. */
const searchableWords = (text) => wordsIn(text).filter((word) => !STOP_WORDS.has(word));
const LONGEST_SEARCH = 100;
const MOST_WORDS = 8;
/** The words that somebody searches with; what is longer than anybody types is cut off. */
function searchWords(search) {
    const words = [...new Set(wordsIn(search.slice(0, LONGEST_SEARCH)))];
    const telling = words.filter((word) => !STOP_WORDS.has(word));
    return (telling.length > 0 ? telling : words).slice(0, MOST_WORDS);
}
/** A word of a search as it was typed, with its accents and capitals. */
const asTyped = (search, word) => search.split(/[^\p{L}\p{N}\p{M}]+/u).find((typed) => fold(typed) === word) ?? word;

/**
 * Where in a name a word stands, what tells most first. `meant`: a synonym repeats a word of the name, so this is the food
 * that one means by that word alone. `main`: what it is ("rode KOOL, gekookt"); `modifier`: before that, which kind of it.
 * `tail`: after a comma, a bracket or "with". `denied`: what it is without.
 */
const PLACE = { meant: 0, main: 1, modifier: 2, tail: 3, denied: 4 };
const setOf = (words) => new Set(words.split(' '));
const DENIALS = setOf('zonder niet geen without no not ohne nicht sans non');
/** What follows is in it or beside it. */
const LINKS = setOf('met in uit op bij with made on mit aus auf avec au aux dans sur');
/** Whether somebody searches for what a food is without. */
const denies = (words) => words.some((word) => DENIALS.has(word));
const isWord = (part) => /[\p{L}\p{N}]/u.test(part);
/** Tells each word of a name, and where in it the word stands. */
function eachPlacedWord(name, lang, tell) {
    const head = [];
    let place = PLACE.main;
    for (const part of partsOfText(name)) {
        if (!isWord(part) || LINKS.has(part))
            place = PLACE.tail;
        if (!isWord(part) || isStopWord(part))
            continue;
        if (DENIALS.has(part) && (head.length > 0 || place === PLACE.tail)) {
            tell(part, PLACE.tail);
            place = PLACE.denied;
        }
        else if (place === PLACE.main)
            head.push(part);
        else
            tell(part, place);
    }
    // In French what it is comes first: "pain complet".
    const main = lang === 'fr' ? 0 : head.length - 1;
    for (const [at, word] of head.entries())
        tell(word, at === main ? PLACE.main : PLACE.modifier);
}

/** A value that is not what its type promises counts as not given. */
const textOr = (value) => (typeof value === 'string' ? value : '');
/** A list that grows without a copy of it in objects. */
function numberList() {
    let numbers = new Uint32Array(1024);
    let length = 0;
    return {
        push(number) {
            if (length === numbers.length) {
                const wider = new Uint32Array(length * 2);
                wider.set(numbers);
                numbers = wider;
            }
            numbers[length] = number;
            length += 1;
        },
        length: () => length,
        done: () => numbers.slice(0, length),
    };
}
/** The words of a category or state; of one that is a host's own, its own word. */
function termWords(terms, langs, id) {
    const row = Object.hasOwn(terms, id) ? terms[id] : undefined;
    const texts = row ? langs.map((lang) => textOr(row[lang])) : [id];
    return texts.flatMap((text) => searchableWords(text));
}
const MOST_IN_16_BITS = 0x1_0000;
function kindsBuilder() {
    const kinds = [];
    const numberOf = new Map();
    const kindOf = numberList();
    return {
        add(food) {
            const [category, state] = [textOr(food.category), textOr(food.state)];
            const key = `${category}\n${state}`;
            let number = numberOf.get(key);
            if (number === undefined) {
                number = kinds.push({ category, state }) - 1;
                numberOf.set(key, number);
            }
            kindOf.push(number);
        },
        build() {
            const numbers = kindOf.done();
            return { kinds, kindOf: kinds.length > MOST_IN_16_BITS ? numbers : Uint16Array.from(numbers) };
        },
    };
}
function termSets({ langs, terms: { categories, states } }, { kinds, kindOf }) {
    const vocabulary = vocabularyBuilder();
    const sets = kinds.map(({ category, state }) => [...termWords(categories, langs, category), ...termWords(states, langs, state)].map((word) => vocabulary.add(word)));
    return { terms: vocabulary.build(), termSets: sets, termSetOf: kindOf };
}
const PLACE_BITS = 3;
const PLACE_MASK = 7;
/** The words of a food, each once, in the place that tells most. */
function wordsOf(source, food) {
    const words = new Map();
    const add = (word, place) => {
        const known = words.get(word);
        if (known === undefined || place < known)
            words.set(word, place);
    };
    for (const [at, name] of source.namesOf(food).entries())
        eachPlacedWord(name, source.langs[at] ?? 'nl', add);
    const synonyms = source.synonymsOf(food).flatMap((text) => searchableWords(text));
    const meant = synonyms.filter((word) => words.has(word));
    for (const word of synonyms)
        add(word, meant.includes(word) ? PLACE.meant : PLACE.main);
    return words;
}
function columnBuilder(source) {
    const vocabulary = vocabularyBuilder();
    const [from, placed] = [numberList(), numberList()];
    return {
        add(food) {
            from.push(placed.length());
            for (const [word, place] of wordsOf(source, food)) {
                placed.push((vocabulary.add(word) << PLACE_BITS) | place);
            }
        },
        build(kinds) {
            from.push(placed.length());
            return {
                langs: source.langs,
                foreign: source.foreign,
                vocabulary: vocabulary.build(),
                from: from.done(),
                placed: placed.done(),
                ...termSets(source, kinds),
            };
        },
    };
}

/** Behind whatever the name itself says: what only the category or state says, and then what a typing error may mean. */
const BY_TERM = 12;
const BY_ERROR = 12;
/** How far a word falls behind for where in the name it stands, by `PLACE`. */
const BEHIND = Uint8Array.of(0, 1, 3, 6, 6);
/** So much of a category's word has to be typed before it counts: "vlees" is not "vleesvervangers". */
const SHARE_OF_TERM = 0.75;
/** A category or state stands for many foods, so a short word is not taken for one: "drop" is not "droog". */
const TERM_ERRORS_FROM = 6;
const better = (one, other) => {
    if (one === FIT.none || other === FIT.none)
        return one + other;
    return Math.min(one, other);
};
const termFits = (forms, term) => forms.some((form) => term.startsWith(form) && form.length >= term.length * SHARE_OF_TERM);
/** Adds what is found by forgiving something where nothing is found without. */
function addForgiven(fits, forgiving, fitFor) {
    for (const [number, fit] of forgiving.entries()) {
        if (fit !== FIT.none && fits[number] === FIT.none)
            fits[number] = fitFor(fit);
    }
}
/** In a language that is not the reader's own, a short word is in many words by accident: "drop" is in "gumdrops". */
const FOREIGN_INSIDE_FROM = 5;
function namesFitting({ vocabulary, foreign }, word, forms) {
    const fits = exactFits(vocabulary, forms);
    const wholeOrStart = foreign && word.length < FOREIGN_INSIDE_FROM;
    return wholeOrStart ? fits.map((fit) => (fit === FIT.inside || fit === FIT.end ? FIT.none : fit)) : fits;
}
function fitsOf(column, word, forgiven, known) {
    let ofColumn = known.get(column);
    if (!ofColumn)
        known.set(column, (ofColumn = new Map()));
    const key = `${word} ${forgiven}`;
    let fits = ofColumn.get(key);
    if (!fits)
        ofColumn.set(key, (fits = findFits(column, word, forgiven)));
    return fits;
}
function findFits(column, word, forgiven) {
    const { vocabulary, foreign, terms, termSets, langs } = column;
    const forms = formsOf(word, langs);
    const names = namesFitting(column, word, forms);
    const ofTerms = Uint8Array.from(terms.words, (term) => (termFits(forms, term) ? BY_TERM : FIT.none));
    if (forgiven !== 'nothing') {
        addForgiven(names, forgivingFits(vocabulary, word, forgiven), (fit) => foreign && fit !== FIT.whole ? FIT.none : fit + BY_ERROR);
        addForgiven(ofTerms, forgivingFits(terms, word, forgiven), (fit) => fit === FIT.whole && word.length >= TERM_ERRORS_FROM ? BY_TERM + BY_ERROR : FIT.none);
    }
    const ofSet = (set) => set.reduce((best, number) => better(best, ofTerms[number] ?? FIT.none), FIT.none);
    return { column, names, termSets: Uint8Array.from(termSets, ofSet) };
}
const findsAny = ({ names, termSets }) => names.some((fit) => fit !== FIT.none) || termSets.some((fit) => fit !== FIT.none);
const SHORTEST_PART = 2;
/** "Zwartebonen" where the names have "zwarte bonen"; the word itself where they have no such thing. */
function partsOf({ vocabulary, langs }, word) {
    for (let cut = word.length - SHORTEST_PART; cut >= SHORTEST_PART; cut--) {
        const [first, second] = [word.slice(0, cut), word.slice(cut)];
        const both = hasWord(vocabulary, first) && formsOf(second, langs).some((form) => hasWord(vocabulary, form));
        if (both)
            return [first, second];
    }
    return [word];
}
/** For each word of a search, how it fits in each column; a word that names write apart is taken apart. */
function readWord(columns, word, forgiven, known) {
    const fits = columns.map((column) => fitsOf(column, word, forgiven, known));
    if (forgiven !== 'nothing' || fits.some(findsAny))
        return [fits];
    const parts = columns.map((column) => partsOf(column, word)).find(({ length }) => length > 1);
    return parts?.map((part) => columns.map((column) => fitsOf(column, part, 'nothing', known))) ?? [fits];
}
/** How the food at a place fits one word of the search. */
function fitAt({ column, names, termSets }, place, isDenying) {
    let best = termSets[column.termSetOf[place] ?? 0] ?? FIT.none;
    const end = column.from[place + 1] ?? 0;
    for (let at = column.from[place] ?? 0; at < end; at++) {
        const code = column.placed[at] ?? 0;
        const fit = names[code >>> PLACE_BITS] ?? FIT.none;
        if (fit === FIT.none)
            continue;
        const where = code & PLACE_MASK;
        if (where === PLACE.denied && !isDenying)
            continue;
        best = better(best, fit + (BEHIND[where] ?? 0));
    }
    return best;
}
function sumOfFits(words, place, isDenying) {
    let sum = 0;
    for (const ways of words) {
        let best = FIT.none;
        for (const way of ways)
            best = better(best, fitAt(way, place, isDenying));
        if (best === FIT.none)
            return FIT.none;
        sum += best;
    }
    return sum;
}
/**
 * How each food fits all words of a search, whatever their order: 0 not, else the lower the better.
 * @returns undefined where no food fits.
 */
function fitsByWords(columns, words, forgiven, known) {
    const read = [];
    for (const word of words) {
        const ways = readWord(columns, word, forgiven, known);
        if (!ways.every((fits) => fits.some(findsAny)))
            return undefined;
        read.push(...ways);
    }
    const count = (columns[0]?.from.length ?? 1) - 1;
    const fits = new Uint8Array(count);
    const isDenying = denies(words);
    let found = false;
    for (let place = 0; place < count; place++) {
        const fit = sumOfFits(read, place, isDenying);
        if (fit === FIT.none)
            continue;
        fits[place] = fit;
        found = true;
    }
    return found ? fits : undefined;
}
/** The own language before further ones, and what was typed before what may have been meant. */
function fitsInTiers({ own, others }, words, known) {
    for (const forgiven of ['nothing', 'doubles', 'one-error']) {
        const inOwn = fitsByWords([own], words, forgiven, known);
        if (inOwn)
            return inOwn;
        const inOthers = others ? fitsByWords([own, others], words, forgiven, known) : undefined;
        if (inOthers)
            return inOthers;
    }
    return undefined;
}
const bestOf = (fits) => fits?.reduce((best, fit) => better(best, fit), FIT.none) ?? FIT.none;
/** The words that find something, what says most of a food first, whatever their order was. */
function byWorth(columns, words, known) {
    return words
        .map((word) => ({ word, fit: bestOf(fitsInTiers(columns, [word], known)) }))
        .filter(({ fit }) => fit !== FIT.none)
        .sort((a, b) => a.fit - b.fit || b.word.length - a.word.length || (a.word < b.word ? -1 : 1))
        .map(({ word }) => word);
}
const SHORTEST_OF_COMPOUND = 4;
/** "Speltbrood" where the foods have spelt, and several kinds of bread. */
function compoundOf(column, word, known) {
    const isIn = (part, upTo) => fitsOf(column, part, 'nothing', known).names.some((fit) => fit !== FIT.none && fit <= upTo);
    for (let cut = SHORTEST_OF_COMPOUND; cut <= word.length - SHORTEST_OF_COMPOUND; cut++) {
        const [kind, main] = [word.slice(0, cut), word.slice(cut)];
        if (isIn(kind, FIT.form) && isIn(main, FIT.end))
            return [kind, main];
    }
    return undefined;
}
/** How foods fit a search; where none has all words, as many of them as some food has. */
function searchFits(columns, words) {
    return fitsOfSome(columns, words, new Map());
}
function fitsOfCompound(columns, word, known) {
    const parts = compoundOf(columns.own, word, known);
    if (!parts)
        return undefined;
    const [kind, main] = parts;
    const fits = fitsInTiers(columns, [main], known);
    return fits && { fits, kept: [main], left: [kind] };
}
function fitsOfSome(columns, words, known) {
    const all = fitsInTiers(columns, words, known);
    if (all)
        return { fits: all, kept: words, left: [] };
    if (words.length === 1)
        return fitsOfCompound(columns, words[0] ?? '', known);
    const worth = byWorth(columns, words, known);
    for (let most = Math.min(worth.length, words.length - 1); most > 0; most--) {
        const some = worth.slice(0, most);
        const fits = fitsInTiers(columns, some, known);
        if (!fits)
            continue;
        const isKept = (word) => some.includes(word);
        return { fits, kept: words.filter(isKept), left: words.filter((word) => !isKept(word)) };
    }
    return undefined;
}

/** So many are put in order, or moved, before the caller may pause. */
const SLICE$1 = 2048;
/**
 * The places 0 to `count` in order, by merging: it can be paused, which a list's own sort cannot. Yields the share done.
 * @param compare must tell any two places apart, so that there is one order only.
 */
function* sortedPlaces(count, compare) {
    let places = new Uint32Array(count);
    for (let place = 0; place < count; place++)
        places[place] = place;
    const rounds = Math.ceil(Math.log2(Math.max(1, count / SLICE$1))) + 1;
    for (let from = 0; from < count; from += SLICE$1) {
        places.subarray(from, from + SLICE$1).sort(compare);
        yield from / count / rounds;
    }
    let round = 1;
    for (let width = SLICE$1; width < count; width *= 2) {
        const merged = new Uint32Array(count);
        for (let from = 0; from < count; from += 2 * width) {
            for (const moved of mergeRuns(places, merged, { from, width, compare }))
                yield (round + moved / count) / rounds;
        }
        places = merged;
        round += 1;
    }
    return places;
}
function* mergeRuns(places, merged, { from, width, compare }) {
    const middle = Math.min(from + width, places.length);
    const end = Math.min(from + 2 * width, places.length);
    let left = from;
    let right = middle;
    for (let at = from; at < end; at++) {
        const one = places[left] ?? 0;
        const other = places[right] ?? 0;
        const takeLeft = left < middle && (right >= end || compare(one, other) <= 0);
        merged[at] = takeLeft ? one : other;
        if (takeLeft)
            left += 1;
        else
            right += 1;
        if ((at + 1) % SLICE$1 === 0)
            yield at;
    }
}

/** Foods between two pauses. */
const SLICE = 500;
/** Runs to the end what could be paused. */
function atOnce(work) {
    for (;;) {
        const step = work.next();
        if (step.done)
            return step.value;
    }
}
/** What a food is called; one without any name by its id. */
function shownName(food, lang) {
    const names = food.names;
    const named = typeof names === 'string' || (typeof names === 'object' && names !== null);
    return textOr(named ? nameIn(food, lang) : food.id);
}
function namesIn({ names }, langs) {
    return typeof names === 'object' && names !== null ? langs.map((lang) => textOr(names[lang])) : [];
}
/**
 * Makes foods ready for `searchIndex` and `orderBy`; yields the share done after every 500 foods. It keeps the list
 * itself and each different word once.
 */
function* indexFoods(foods, { knowledge, lang = 'nl', names = [] }) {
    const { foodSynonyms, foodTerms: terms } = knowledge;
    const synonymsOf = ({ id }, langs) => {
        const synonyms = Object.hasOwn(foodSynonyms, id) ? foodSynonyms[id] : undefined;
        return langs.map((one) => synonyms?.[one] ?? '');
    };
    const further = [...new Set(names)].filter((one) => one !== lang);
    const own = columnBuilder({
        langs: [lang],
        foreign: false,
        namesOf: (food) => [shownName(food, lang)],
        synonymsOf: (food) => synonymsOf(food, [lang]),
        terms,
    });
    const others = columnBuilder({
        langs: further,
        foreign: true,
        namesOf: (food) => namesIn(food, further),
        synonymsOf: (food) => synonymsOf(food, further),
        terms,
    });
    const kindsFound = kindsBuilder();
    for (const [place, food] of foods.entries()) {
        kindsFound.add(food);
        own.add(food);
        if (further.length > 0)
            others.add(food);
        if ((place + 1) % SLICE === 0)
            yield (place + 1) / foods.length;
    }
    const kinds = kindsFound.build();
    return {
        foods,
        lang,
        own: own.build(kinds),
        others: further.length > 0 ? others.build(kinds) : null,
        orders: new Map(),
    };
}
/** Whether there is a word in it to search for. */
const isSearch = (search) => searchWords(textOr(search)).length > 0;
/**
 * The foods in which every word of the search occurs, of this category and state; without a search, all of those. Where no
 * food has all words, those that tell least are left out, and told.
 */
function searchIndex(index, query) {
    const search = textOr(query.search);
    const words = searchWords(search);
    if (words.length === 0)
        return foodsOfKind(index.foods, query);
    const found = searchFits(index, words);
    const typed = (some = []) => some.map((word) => asTyped(search, word));
    return {
        ...ofKind(index.foods, query, found?.fits ?? new Uint8Array(index.foods.length)),
        searched: true,
        left: typed(found?.left),
        kept: typed(found?.kept),
    };
}
/** All foods of this category and state, which takes no index. */
function foodsOfKind(foods, query) {
    return {
        ...ofKind(foods, query, new Uint8Array(foods.length).fill(1)),
        searched: false,
        left: [],
        kept: [],
    };
}
function ofKind(foods, { category, state }, fits) {
    let count = 0;
    for (const [place, food] of foods.entries()) {
        const wanted = (category === undefined || food.category === category) && (state === undefined || food.state === state);
        if (!wanted)
            fits[place] = 0;
        else if (fits[place] !== 0)
            count += 1;
    }
    return { fits, count };
}
const measured = (value) => typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : NaN;
/** NaN: not measured, or no portion is known. */
const FIGURES = {
    'mg-per-100g': ({ mgPer100g }) => measured(mgPer100g),
    'mg-per-portion': ({ mgPer100g, portionGrams }) => (measured(mgPer100g) * measured(portionGrams)) / 100,
};
/** Not measured comes last, whatever the direction; equals keep the order of the list. */
function byFigure(figures, sign) {
    return (one, other) => {
        const a = figures[one] ?? NaN;
        const b = figures[other] ?? NaN;
        const last = Number(Number.isNaN(a)) - Number(Number.isNaN(b));
        return last || (Number.isNaN(a) ? 0 : sign * (a - b)) || one - other;
    };
}
function byName(names, sign) {
    return (one, other) => {
        const a = names[one] ?? '';
        const b = names[other] ?? '';
        if (a === b)
            return one - other;
        return a < b ? -sign : sign;
    };
}
/** The names are folded for as long as the order is being made. */
function* nameCompare({ foods, lang }, sign) {
    const names = [];
    for (const food of foods) {
        names.push(fold(shownName(food, lang)));
        if (names.length % SLICE === 0)
            yield names.length / foods.length;
    }
    return byName(names, sign);
}
const SHARE_OF_FOLDING = 0.4;
function* makeOrder(index, sort, sign) {
    const { foods } = index;
    if (sort !== 'name') {
        return yield* sortedPlaces(foods.length, byFigure(Float64Array.from(foods, FIGURES[sort]), sign));
    }
    const folding = nameCompare(index, sign);
    let step = folding.next();
    for (; !step.done; step = folding.next())
        yield step.value * SHARE_OF_FOLDING;
    const sorting = sortedPlaces(foods.length, step.value);
    let sorted = sorting.next();
    for (; !sorted.done; sorted = sorting.next()) {
        yield SHARE_OF_FOLDING + sorted.value * (1 - SHARE_OF_FOLDING);
    }
    return sorted.value;
}
/** Names begin at A, magnesium at the most. */
const usualDirection = (sort) => (sort === 'name' ? 'ascending' : 'descending');
/** All places in order, not measured last; yields the share done while it is made, and makes each order once. */
function* orderBy(index, sort, direction = usualDirection(sort)) {
    const key = `${sort} ${direction}`;
    const made = index.orders.get(key);
    if (made)
        return made;
    const order = yield* makeOrder(index, sort, direction === 'ascending' ? 1 : -1);
    index.orders.set(key, order);
    return order;
}
/** The places that were found, in an order that was made before; without one, in the order of the list. */
function placesOf({ fits, count }, order) {
    if (order && count === order.length)
        return order;
    const places = new Uint32Array(count);
    let at = 0;
    for (let step = 0; step < fits.length; step++) {
        const place = order ? (order[step] ?? 0) : step;
        if (fits[place] !== 0)
            places[at++] = place;
    }
    return places;
}
/** The places that were found, what fits the search best first, and what fits equally well in the order given. */
function bestFirst({ fits, count }, order) {
    const next = new Uint32Array(257);
    for (const fit of fits)
        if (fit !== 0)
            next[fit + 1] = (next[fit + 1] ?? 0) + 1;
    for (let fit = 1; fit < next.length; fit++)
        next[fit] = (next[fit] ?? 0) + (next[fit - 1] ?? 0);
    const places = new Uint32Array(count);
    for (const place of order) {
        const fit = fits[place] ?? 0;
        if (fit === 0)
            continue;
        const at = next[fit] ?? 0;
        places[at] = place;
        next[fit] = at + 1;
    }
    return places;
}

const indexes = new WeakMap();
/** The foods of the knowledge do not change, so they are indexed once for each language. */
function knownIndex(knowledge, lang, names) {
    let made = indexes.get(knowledge);
    if (!made)
        indexes.set(knowledge, (made = new Map()));
    const key = [lang, ...names].join();
    let index = made.get(key);
    if (!index) {
        index = atOnce(indexFoods([...foodsOf(knowledge).values()], { knowledge, lang, names }));
        made.set(key, index);
    }
    return index;
}
const figureOr = (value) => typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : null;
function rankedFood(food, lang) {
    const mgPer100g = figureOr(food.mgPer100g);
    const portionGrams = figureOr(food.portionGrams);
    const known = mgPer100g !== null && portionGrams !== null;
    return {
        id: food.id,
        name: shownName(food, lang),
        mgPerPortion: known ? Math.round((mgPer100g * portionGrams) / 100) : null,
        mgPer100g,
        portionGrams,
        food,
    };
}
function rankedPlaces(index, options) {
    const { search, category, state, sort, direction } = options;
    const found = searchIndex(index, { search, category, state });
    if (sort)
        return placesOf(found, atOnce(orderBy(index, sort, direction ?? usualDirection(sort))));
    return found.searched ? bestFirst(found, atOnce(orderBy(index, 'mg-per-portion'))) : placesOf(found);
}
/**
 * Foods that are searched, filtered and put in order: `rankFoods(magnesium, { search: 'noten rauw', limit: 10 })`.
 * A search forgives accents, case, the order of words and whether it is one or several; where nothing is found so, names
 * in further languages, and then typing errors; where no food has all words, those that tell least are left out. What fits best comes first, and then most magnesium in a portion, unless
 * `sort` says otherwise; without either the foods keep the order of their list. Not measured comes last. Never throws on
 * what somebody searches, or on own foods with parts missing.
 * @returns amounts in whole mg for a portion, in mg per 100 g and in grams; null is not measured, which is not 0.
 */
function rankFoods(knowledge, options = {}) {
    const { foods, lang = 'nl', names = [], limit = Infinity } = options;
    const index = foods
        ? atOnce(indexFoods(foods.filter(isRecord), { knowledge, lang, names }))
        : knownIndex(knowledge, lang, names);
    const places = rankedPlaces(index, options);
    return Array.from(places.subarray(0, Math.max(0, limit)), (place) => index.foods[place])
        .filter((food) => food !== undefined)
        .map((food) => rankedFood(food, lang));
}

const DAYS_A_WEEK = 7;
/** A kind that names the food comes before one that names its whole category. */
function kindOf({ basketKinds }, { id, category }) {
    return (basketKinds.find(({ foods }) => foods?.includes(id)) ??
        basketKinds.find(({ categories }) => categories?.some((one) => one === category)));
}
const added = (sums, key, mg) => sums.set(key, (sums.get(key) ?? 0) + mg);
/** What the basket gives a day, by kind. */
function basketMg(knowledge) {
    return knowledge.backgroundBasket.reduce((sums, { food: id, portionsPerWeek }) => added(sums, kindOf(knowledge, foodOf(knowledge, id) ?? { id }), (portionOf(knowledge, id) * portionsPerWeek) / DAYS_A_WEEK), new Map());
}
/**
 * What the rest of an ordinary day gives beside what was eaten, mg: of each kind of the background basket no more than
 * the day does not hold already, so that nothing counts twice.
 * @param own the host's foods, which are looked up before those of the knowledge
 */
function restMg(knowledge, eaten, own = new Map()) {
    const left = basketMg(knowledge);
    for (const { id, mg } of eaten) {
        const food = own.get(id) ?? foodOf(knowledge, id);
        const kind = food && kindOf(knowledge, food);
        if (kind)
            added(left, kind, -(mg ?? 0));
    }
    return [...left.values()].reduce((sum, mg) => sum + Math.max(0, mg), 0);
}

/** Of a list from outside, the amounts that can be; others are left out. */
const readAmounts = (eaten) => eaten.filter((one) => numberBetween(one?.grams, Number.MIN_VALUE, MOST.foodGrams) !== undefined);
function portionEaten$1({ id, grams }, { mgPer100g }) {
    const measured = numberBetween(mgPer100g, 0, Infinity);
    return { id, grams, mg: measured === undefined ? null : Math.round((measured * grams) / 100) };
}
/**
 * A sum of sevenths ends in noise, which at a half would turn the last whole milligram; two sums that really differ do so
 * long before this digit.
 */
const EXACT_DIGITS = 6;
const wholeMg = (mg) => Math.round(Number(mg.toFixed(EXACT_DIGITS)));
const shareOf = (mg, reference) => typeof reference === 'number' ? mg / reference : { low: mg / reference.high, high: mg / reference.low };
/**
 * Adds up what was eaten in a day: `dayTotal(magnesium, [{ id: 'banaan', grams: 120 }], { facts: { ageYears: 40 } })`.
 * Foods that are not known and amounts that cannot be are left out; a food that is not measured is told with mg null.
 * @returns whole mg, and the share of the reference intake as a fraction: a range while sex or age is not known, of
 * grown people while the age is not, and null where the authority gives none.
 */
function dayTotal(knowledge, eaten, { facts = {}, standard, foods = [], rest = false } = {}) {
    const own = new Map(foods.map((food) => [food.id, food]));
    const portions = readAmounts(eaten).flatMap((one) => {
        const food = own.get(one.id) ?? foodOf(knowledge, one.id);
        return food ? [portionEaten$1(one, food)] : [];
    });
    const listed = portions.reduce((sum, { mg }) => sum + (mg ?? 0), 0);
    const totalMg = listed + (rest ? wholeMg(restMg(knowledge, portions, own)) : 0);
    const { standard: by } = readOptions({ standard });
    const referenceMg = referenceFor(knowledge, by, readFacts(knowledge, facts));
    return {
        version: 1,
        kind: 'foods',
        foods: portions,
        totalMg,
        referenceMg,
        share: referenceMg === null ? null : shareOf(totalMg, referenceMg),
        standard: by,
        knowledge: knowledgeStamp(knowledge),
    };
}

/** Whether a food has all that is named: a category, a measure, a state. */
const has$1 = ({ categories, measures, states }, food) => (categories?.includes(food.category) ?? true) &&
    (measures?.includes(food.measure) ?? true) &&
    (states?.includes(food.state) ?? true);
const isBread = ({ meals }, food) => has$1(meals.bread, food);
/** The meals at which a food is usually eaten, the most usual first. */
const mealsOf = ({ meals }, food) => meals.customs.find((custom) => has$1(custom, food))?.meals ?? [];
/** Which part of a meal so much of a food is: 1 and more is a whole one. */
function fillsMeal({ meals }, food, grams) {
    const enough = meals.filling.find((amount) => has$1(amount, food));
    return enough === undefined ? 0 : grams / enough.grams;
}

const NOTHING_EATEN = { breakfast: [], lunch: [], dinner: [], snack: [] };
const has = ({ foods }, id) => foods.some(([food]) => food === id);
/** Of the dishes with a food, those that have most of the other foods too: ham goes where the cheese goes. */
function likeliest(dishes, food, others) {
    const withFood = dishes.filter((dish) => has(dish, food));
    const shared = withFood.map((dish) => others.filter((other) => has(dish, other)).length);
    return withFood.filter((_, place) => shared[place] === Math.max(...shared));
}
/** Of the meals at which such a food is eaten, that of most dishes with it; else the most usual. */
function usualMeal(knowledge, food, others) {
    const meals = mealsOf(knowledge, food);
    const dishes = Object.values(knowledge.dishes).filter(({ meal }) => meals.includes(meal));
    const likely = likeliest(dishes, food.id, others);
    const times = (meal) => likely.filter((dish) => dish.meal === meal).length;
    return meals.reduce((best, meal) => (times(meal) > times(best) ? meal : best), meals[0] ?? 'snack');
}
const portionEaten = ({ id, mgPer100g }, grams) => ({
    id,
    grams,
    mg: Math.round((mgPer100g * grams) / 100),
});
/** The first slices of the day for breakfast, the rest for lunch. */
function placeBread({ meals }, eaten, bread) {
    let slicesLeft = meals.slicesAtBreakfast;
    for (const [food, grams] of bread) {
        const early = Math.min(grams, slicesLeft * food.portionGrams);
        slicesLeft -= early / food.portionGrams;
        if (early > 0)
            eaten.breakfast.push(portionEaten(food, early));
        if (grams > early)
            eaten.lunch.push(portionEaten(food, grams - early));
    }
}
/** Puts what was eaten at its usual meal; only bread may stand at two. */
function placeEaten(knowledge, amounts) {
    const eaten = { breakfast: [], lunch: [], dinner: [], snack: [] };
    const known = readAmounts(amounts).flatMap(({ id, grams }) => {
        const food = foodOf(knowledge, id);
        return food ? [[food, grams]] : [];
    });
    const ids = known.map(([{ id }]) => id);
    placeBread(knowledge, eaten, known.filter(([food]) => isBread(knowledge, food)));
    for (const [food, grams] of known) {
        if (!isBread(knowledge, food))
            eaten[usualMeal(knowledge, food, ids)].push(portionEaten(food, grams));
    }
    return eaten;
}
/** A meal with enough of what makes one is over; a cup of milk is no breakfast yet. */
function isOver(knowledge, eaten, meal) {
    const share = eaten[meal].reduce((sum, { id, grams }) => {
        const food = foodOf(knowledge, id);
        return sum + (food ? fillsMeal(knowledge, food, grams) : 0);
    }, 0);
    return share >= 1;
}

const sumMg = (portions) => portions.reduce((sum, { mg }) => sum + mg, 0);

const MAIN_MEALS = ['breakfast', 'lunch', 'dinner'];
const MOST_DAYS = 7;
const MOST_SNACKS = 3;
/** What the meals leave to the snacks: the first of these with which a day fits. */
const SNACKS_MG = [45, 90, 10];
/** A day may pass its target by so much before a dish comes a second time. */
const SHARE_BEYOND = 0.25;
/** One more snack, and a dish that was had before, have to bring a day so much nearer to its target. */
const SNACK_IS_WORTH_MG = 15;
const NEW_DISH_IS_WORTH_MG = 30;
/** A food of which a portion holds less may come twice a day: tea, water, oil, what goes on bread. */
const TWICE_BELOW_MG = 5;
/** What is for dinner day by day, where somebody eats it: meat four times and fish once a week, else whatever fits. */
const DINNERS = [
    'meat-poultry',
    undefined,
    'fish-seafood',
    'meat-poultry',
    undefined,
    'meat-poultry',
    'meat-poultry',
];
function portionsOf(food, portions) {
    return { id: food.id, grams: food.portionGrams * portions, mg: Math.round(portionMg(food) * portions) };
}
/** The dishes without anything that is avoided. */
function optionsFor(knowledge, avoid) {
    return Object.values(knowledge.dishes).flatMap(({ meal, foods }) => {
        const known = foods.map(([food]) => foodOf(knowledge, food)).filter((food) => food !== undefined);
        const [main] = known;
        const isAvoided = known.some(({ contains }) => contains.some((one) => avoid.includes(one)));
        if (!main || known.length < foods.length || isAvoided)
            return [];
        const portions = known.map((food, place) => portionsOf(food, foods[place]?.[1] ?? 1));
        const onceADay = known.filter((food) => portionMg(food) >= TWICE_BELOW_MG).map(({ id }) => id);
        return [{ meal, main: main.id, kind: main.category, onceADay, foods: portions, mg: sumMg(portions) }];
    });
}
const sharesFood = (one, other) => one.onceADay.some((id) => other.onceADay.includes(id));
/** One dish for each meal, no food twice, together nearest to a sum; of equals the first of the list. */
function nearestDishes({ meals, had }, aimMg) {
    let best = [];
    let least = Infinity;
    const choose = (chosen, mg, repeated) => {
        const isLast = chosen.length === meals.length - 1;
        for (const option of meals[chosen.length] ?? []) {
            const sum = mg + option.mg;
            const again = repeated + Number(had.has(option));
            const cost = Math.abs(sum - aimMg) + again * NEW_DISH_IS_WORTH_MG;
            // What costs more is seen sooner than what shares a food.
            if (isLast && cost >= least)
                continue;
            if (chosen.some((dish) => sharesFood(dish, option)))
                continue;
            if (isLast)
                [best, least] = [[...chosen, option], cost];
            else
                choose([...chosen, option], sum, again);
        }
    };
    choose([], 0, 0);
    return best;
}
/** The snacks that bring a day to its target and least beyond it; the most where none reach it. */
function fittingSnacks({ snacks, had, leastSnacks }, missingMg) {
    let best = [];
    let least = Infinity;
    const costOf = (chosen, mg) => {
        const repeated = chosen.filter((snack) => had.has(snack)).length;
        const effort = chosen.length * SNACK_IS_WORTH_MG + repeated * NEW_DISH_IS_WORTH_MG;
        return mg < missingMg ? Number.MAX_SAFE_INTEGER - mg : mg - missingMg + effort;
    };
    const choose = (chosen, from, mg) => {
        const cost = costOf(chosen, mg);
        if (chosen.length >= leastSnacks && cost < least)
            [best, least] = [[...chosen], cost];
        if (chosen.length === MOST_SNACKS)
            return;
        for (const [place, snack] of snacks.entries()) {
            const isOther = place >= from && !chosen.some((one) => sharesFood(one, snack));
            if (isOther)
                choose([...chosen, snack], place + 1, mg + snack.mg);
        }
    };
    choose([], 0, 0);
    return best;
}
function* daysFrom(choice) {
    for (const snacksMg of SNACKS_MG) {
        const dishes = nearestDishes(choice, choice.missingMg - snacksMg);
        if (dishes.length < choice.meals.length)
            return;
        const snacks = choice.snacks.filter((snack) => !dishes.some((dish) => sharesFood(dish, snack)));
        yield [...dishes, ...fittingSnacks({ ...choice, snacks }, choice.missingMg - sumMg(dishes))];
    }
}
/** Falling short of the target is worse than passing it. */
const farFrom = (day, { missingMg }) => {
    const beyond = sumMg(day) - missingMg;
    return beyond < 0 ? Number.MAX_SAFE_INTEGER + beyond : beyond;
};
/** The first day that fits; where none does, the nearest. */
function firstFitting(choices) {
    let nearest = [];
    let distance = Infinity;
    for (const choice of choices) {
        // With foods that were eaten already, only where the day falls short without.
        if (choice.isLastResort && sumMg(nearest) >= choice.missingMg && nearest.length > 0)
            return nearest;
        for (const day of daysFrom(choice)) {
            const mg = sumMg(day);
            if (mg >= choice.missingMg && mg <= choice.mostMg)
                return day;
            const far = farFrom(day, choice);
            if (far < distance)
                [nearest, distance] = [day, far];
        }
    }
    return nearest;
}
const mainsOf = (day) => {
    if (!day)
        return [];
    const { eaten, chosen } = day;
    const dishes = chosen.filter(({ meal }) => meal !== 'snack').map(({ main }) => main);
    return [...dishes, ...MAIN_MEALS.flatMap((meal) => eaten[meal].map(({ id }) => id))];
};
/** Dishes that were not had yet, then those that were not had just before, and at last whatever there is. */
function* poolsOf(options, before) {
    const had = new Set(before.flatMap(({ chosen }) => chosen));
    const recent = new Set(before.slice(-2).flatMap(({ chosen }) => chosen));
    const twice = mainsOf(before.at(-1)).filter((main) => mainsOf(before.at(-2)).includes(main));
    const varied = options.filter(({ main, meal }) => meal === 'snack' || !twice.includes(main));
    yield varied.filter((option) => !had.has(option));
    yield varied.filter((option) => !recent.has(option));
    yield varied;
}
/** With the dinner of the day where there is one, then with any; at last with what holds foods that were eaten already. */
function* choicesFor(options, before, { open, eaten, ...aim }) {
    const had = new Set(before.flatMap(({ chosen }) => chosen));
    const today = Object.values(eaten).flatMap((portions) => portions.map(({ id }) => id));
    const others = options.filter(({ onceADay }) => !onceADay.some((id) => today.includes(id)));
    const ofTheDay = others.filter(({ meal, kind }) => meal !== 'dinner' || kind === DINNERS[before.length]);
    const choice = (pool, isLastResort) => {
        const at = (meal) => pool.filter((option) => option.meal === meal);
        return { ...aim, had, meals: open.map(at), snacks: at('snack'), isLastResort };
    };
    for (const pool of poolsOf(ofTheDay, before))
        yield choice(pool, false);
    for (const pool of poolsOf(others, before))
        yield choice(pool, false);
    if (others.length < options.length) {
        for (const pool of poolsOf(options, before))
            yield choice(pool, true);
    }
}
function toMenuDay({ eaten, chosen }) {
    const dishesAt = (meal) => chosen.filter((option) => option.meal === meal).map(({ foods }) => foods);
    const mains = MAIN_MEALS.map((meal) => ({ meal, foods: [...eaten[meal], ...dishesAt(meal).flat()] }));
    // Each snack is a moment of its own.
    const snacks = [eaten.snack, ...dishesAt('snack')].map((foods) => ({ meal: 'snack', foods }));
    const meals = [...mains, ...snacks]
        .filter(({ foods }) => foods.length > 0)
        .map(({ meal, foods }) => ({ meal, foods: foods.map((one) => ({ ...one })), mg: sumMg(foods) }));
    return { meals, totalMg: sumMg(meals) };
}
/**
 * Days of breakfast, lunch, dinner and snacks, of ordinary dishes in ordinary portions, that reach `targetMg` and pass it
 * by a quarter at most where the dishes allow: `menu(magnesium, { days: 7, targetMg: 350, avoid: ['dairy'] })`. The same
 * question gets the same answer. No dish comes twice while others fit, and no main food three days running; a week has meat
 * four times and fish once for dinner where they are eaten. A meal that was eaten already gets nothing added to it. A target that
 * no day can reach gets the richest day there is: its total tells. It is made for grown people.
 * @returns for each day its meals with grams and whole mg; each snack is a meal of its own.
 */
function menu(knowledge, options) {
    const { days = 1, targetMg, avoid = [], eaten = [] } = options;
    const count = Math.min(MOST_DAYS, Math.max(1, Math.round(days) || 1));
    const target = targetMg > 0 ? Math.min(targetMg, MOST.foodMg) : 0;
    const dishes = optionsFor(knowledge, avoid);
    const planned = [];
    for (let day = 0; day < count; day++) {
        const of = day === 0 ? placeEaten(knowledge, eaten) : NOTHING_EATEN;
        const eatenMg = sumMg(Object.values(of).flat());
        const choices = choicesFor(dishes, planned, {
            open: MAIN_MEALS.filter((meal) => !isOver(knowledge, of, meal)),
            eaten: of,
            missingMg: target - eatenMg,
            mostMg: target * (1 + SHARE_BEYOND) - eatenMg,
            leastSnacks: of.snack.length > 0 || eatenMg >= target ? 0 : 1,
        });
        planned.push({ eaten: of, chosen: firstFitting(choices) });
    }
    return planned.map(toMenuDay);
}

export { DIET_GROUPS, FACT_KEYS, MOST, NOT_ALL, appliesNow, bestFirst, careProducts, checkDose, claimsBeside, dayTotal, dayTurnsAt, evaluate, figureSources, fold, foodOf, foodsOf, foodsOfKind, formsOf$1 as formsOf, hoursBefore, indexFoods, isMinor, isSearch, isTopical, knowledgeStamp, magnesiumMedicines, menu, minutesFrom, minutesOf, nameIn, nextQuestion, nightOf, orderBy, placesOf, planTaken, portionMg, questionById, rankFoods, readFacts, readLabel, readSafety, recogniseForm, recommend, searchIndex, seeSituation, separationsOf, shelfOf, supplementReading, topUp };
