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
function namesIn(items, inherited) {
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
    const names = namesIn(items, inherited);
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
    const compoundMg = numberBetween(value['compoundMg'], Number.MIN_VALUE, MOST.mgPerUnit);
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
const shareOf = (form) => form && form.defaultVariant !== null ? elementalPercents(form)?.low : undefined;
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
    const percent = compound && isSilent ? shareOf(form) : undefined;
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

export { DIET_GROUPS, FACT_KEYS, MOST, NOT_ALL, appliesNow, careProducts, checkDose, claimsBeside, dayTurnsAt, evaluate, figureSources, formsOf, hoursBefore, isMinor, isTopical, knowledgeStamp, magnesiumMedicines, minutesFrom, minutesOf, nextQuestion, nightOf, planTaken, questionById, readFacts, readLabel, recogniseForm, recommend, seeSituation, separationsOf, shelfOf, suggestPortions, supplementReading, topUp };
