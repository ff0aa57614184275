// Old scripts on a host's page replace `Array.from` by a function of their own that knows neither lengths nor what to
// do with each, and take `Array.prototype.entries` away altogether. What is here needs neither.
/** The whole numbers from nought, as many as are asked for. */
function upTo(count) {
    const numbers = [];
    for (let number = 0; number < count; number += 1)
        numbers.push(number);
    return numbers;
}
/** Each of a list behind its place in it, gaps included. */
const numbered = (list) => upTo(list.length).map((place) => [place, list[place]]);

/** Words around a mention that make it a promise. */
const PROMISED_WITHIN = 3;
/** How many words a street's name runs on, and a person's. */
const STREET_NAME = 3;
const PERSON_NAME = 1;
/** How far back the nutrient stands that a claim is about. */
const CLAIM = 30;
function divide({ tokens, has }, lexicon) {
    const but = lexicon.list('but');
    const turns = [];
    const blocks = [];
    let [turn, block] = [0, 0];
    for (const [at, token] of numbered(tokens)) {
        const before = tokens[at - 1];
        const isTurn = token.sentence !== before?.sentence || has(at, but);
        if (isTurn)
            turn += 1;
        if (isTurn || token.part !== before.part)
            block += 1;
        turns.push(turn);
        blocks.push(block);
    }
    return { turns, blocks };
}
/**
 * What the words around a mention make of it: a warning or a denial promises nothing.
 * @returns whether a mention is lawful where it stands.
 */
function excusesIn(search, questions, lexicon) {
    const { tokens, has, matches } = search;
    const { turns, blocks } = divide(search, lexicon);
    const sentenceOf = (at) => tokens[at]?.sentence ?? -1;
    const turnsWith = (name) => new Set(turns.filter((_, at) => has(at, lexicon.list(name))));
    const medical = turnsWith('medicine');
    const against = turnsWith('against');
    const after = turnsWith('after');
    const notHarm = turnsWith('notHarm');
    const without = lexicon.list('without');
    const recommending = new Set(tokens.filter((_, at) => has(at, lexicon.list('lure'))).map(({ sentence }) => sentence));
    const hasProduct = turnsWith('product').size > 0;
    const stubborn = new Set(lexicon.noExcuse.flatMap((row) => matches(row)).map(({ core }) => sentenceOf(core.first)));
    /** Sentences or turns in which a mention is excused and a promise is not; blocks in which both are. */
    const warned = new Set();
    const warnedTurns = new Set();
    const suffered = new Set();
    const unused = new Set();
    /** Turns that tell what the product may do to you, and what too much of it does. */
    const harmed = new Set();
    const excessive = new Set();
    const denied = new Set();
    const deniedBlocks = new Set();
    /** By block: where words like "not for" end. */
    const onward = new Map();
    /** Sentences about something to sit, lie or wear. */
    const objects = new Set();
    /** Tokens that are a name or a figure of speech. */
    const spared = new Set();
    /** Tokens of a warning, which promise nothing: the "stop" of "stop using it". */
    const warning = new Set();
    const spare = (first, count) => {
        for (let at = first; at < first + count; at++)
            spared.add(at);
    };
    /** A question that denies is a lure: "nothing helps against your cramps?" */
    const deny = ({ core: { first } }) => {
        if (!questions.has(sentenceOf(first)))
            deniedBlocks.add(blocks[first]);
    };
    const suffer = ({ core: { first } }) => {
        if (!questions.has(sentenceOf(first)))
            suffered.add(turns[first]);
    };
    const reach = {
        consult: ({ core: { first } }) => {
            const sentence = sentenceOf(first);
            // Who sells while sending people to a doctor, warns of nothing.
            if (recommending.has(sentence) || recommending.has(sentence + 1))
                return;
            warnedTurns.add(turns[first]);
            warned.add(sentence + 1);
            if (questions.has(sentence - 1))
                warned.add(sentence - 1);
        },
        noEvidence: (match) => {
            const before = sentenceOf(match.core.first) - 1;
            deny(match);
            if (questions.has(before))
                denied.add(before);
        },
        noEffect: deny,
        notFor: ({ core: { first, last } }) => {
            const block = blocks[first];
            if (!questions.has(sentenceOf(first)))
                onward.set(block, Math.min(last, onward.get(block) ?? last));
        },
        noUse: ({ core: { first, last } }) => {
            unused.add(blocks[first]);
            // "With a headache: do not use."
            if (sentenceOf(last + 1) !== sentenceOf(last))
                harmed.add(turns[first]);
            // With the word after it: "bad for your", "do not use against".
            for (let at = first; at <= last + 1; at++)
                warning.add(at);
        },
        sideEffect: ({ core: { first } }) => {
            const turn = turns[first];
            if (!notHarm.has(turn) && !has(first - 1, without))
                harmed.add(turn);
        },
        excess: ({ core: { first } }) => {
            const turn = turns[first];
            if (!notHarm.has(turn))
                excessive.add(turn);
        },
        symptom: suffer,
        story: (match) => {
            if (!hasProduct)
                suffer(match);
        },
        label: ({ core: { first } }) => {
            if (tokens.length === 1)
                spare(first, 1);
        },
        question: ({ core: { first } }) => {
            if (first <= 1 && questions.has(0) && tokens.at(-1)?.sentence === 0)
                warned.add(0);
        },
        figurative: ({ core: { first, last } }) => {
            if (!hasProduct)
                spare(first, last - first + 1);
        },
        object: ({ core: { first } }) => {
            if (!hasProduct)
                objects.add(sentenceOf(first));
        },
        person: ({ core: { last } }) => spare(last + 1, PERSON_NAME),
        street: ({ core: { last } }) => spare(last + 1, STREET_NAME),
    };
    for (const row of lexicon.excuses)
        matches(row).forEach(reach[row.id]);
    const promising = [...lexicon.list('good'), ...lexicon.list('against')];
    const isPromised = ({ first, last }) => {
        const isAt = (at, lists) => turns[at] === turns[first] && !warning.has(at) && has(at, lists);
        for (let away = 1; away <= PROMISED_WITHIN; away++) {
            if (isAt(first - away, promising) || isAt(last + away, promising))
                return true;
        }
        const product = lexicon.list('product');
        return isAt(first - 1, product) || isAt(last + 1, product);
    };
    /** "Zinc contributes to normal hair": the authorised claim of another nutrient. */
    const contributes = lexicon.list('contributes');
    const nutrients = lexicon.list('nutrient');
    const isOfOther = (mention) => {
        let isAfterVerb = false;
        let isOther = false;
        for (let at = mention; at > mention - CLAIM && turns[at] === turns[mention]; at--) {
            const isVerb = has(at, contributes);
            // The verb before this one has a subject of its own.
            if (isVerb && isOther)
                break;
            if (isAfterVerb && tokens[at]?.text.startsWith('magnesium'))
                return false;
            isOther ||= isAfterVerb && has(at, nutrients);
            isAfterVerb ||= isVerb;
        }
        return isOther && (has(mention, contributes) || has(mention, lexicon.list('nutrientEffect')));
    };
    return (mention) => {
        const { first } = mention;
        const sentence = sentenceOf(first);
        const turn = turns[first];
        const block = blocks[first];
        if (spared.has(first) || objects.has(sentence) || excessive.has(turn) || isOfOther(first))
            return true;
        if (stubborn.has(sentence))
            return false;
        if (denied.has(sentence) || deniedBlocks.has(block))
            return true;
        const isWarned = warned.has(sentence) || warnedTurns.has(turn);
        if (isPromised(mention))
            return isWarned && medical.has(turn);
        const isSuffered = suffered.has(turn) && !against.has(turn) && !after.has(turn);
        return (isWarned || isSuffered || harmed.has(turn) || unused.has(block) || (onward.get(block) ?? first) < first);
    };
}

const INVISIBLE = /[\p{M}\p{Cf}\p{Default_Ignorable_Code_Point}\u2122\u00ae\u00a9]/gu;
const KINDS = [
    ['letters', /^\p{L}/u],
    ['digits', /^[\p{N}$@\u20ac]/u],
    ['picture', /^\p{Extended_Pictographic}/u],
];
/** Words of a question that the next sentence answers. */
const SHORT_QUESTION = 2;
/** Pieces of a word that was taken apart by spaces are no longer than this. */
const PIECE = 2;
function swapped(text, [from, to]) {
    return text.replace(/[^a-z]/gi, (char) => to[from.indexOf(char)] ?? char);
}
/** Most letters are plain already, and need no looking into. */
const PLAIN = /^[ -~]*$/;
const visible = (text) => PLAIN.test(text) ? text : text.replace(INVISIBLE, '').normalize('NFKD').replace(INVISIBLE, '');
/** Texts and phrases both go through this, so that they are spelled alike. */
function spelledAlike(text, { alike, spellings }) {
    const plain = swapped(visible(text), alike).toLowerCase();
    return Object.entries(spellings).reduce((word, [written, read]) => word.split(written).join(read), plain);
}
const kindOf$1 = (char) => KINDS.find(([, pattern]) => pattern.test(char))?.[0];
const isSmall = (char) => char === char.toLowerCase();
function tokensOf$1(text, disguises) {
    const tokens = [];
    const questions = new Set();
    let [sentence, part, at] = [0, 0, 0];
    let [stop, before] = ['', ' '];
    let isGlued = false;
    for (const char of text) {
        const from = at;
        at += char.length;
        const shown = visible(char);
        if (shown === '')
            continue;
        const kind = kindOf$1(shown);
        const last = tokens.at(-1);
        if (kind) {
            // A full stop inside a word ends nothing.
            if (stop !== '' && !(stop === '.' && isGlued)) {
                if (stop === '?') {
                    questions.add(sentence);
                    const asked = tokens.slice(-SHORT_QUESTION - 1).filter((token) => token.sentence === sentence);
                    if (asked.length <= SHORT_QUESTION)
                        for (const token of asked)
                            token.clause += 1;
                }
                sentence += 1;
                part += 1;
            }
            stop = '';
            // Words that stand together with capitals are words all the same.
            const goesOn = kindOf$1(before) === kind && kind !== 'picture' && !(isSmall(before) && !isSmall(shown));
            if (goesOn && last) {
                last.text += shown;
                last.to = at;
            }
            else {
                tokens.push({ text: shown, from, to: at, kind, isGlued, sentence, clause: sentence, part });
            }
            isGlued = true;
        }
        else if (/\s/.test(shown)) {
            isGlued = false;
            if (shown === '\n')
                stop ||= '!';
        }
        else if (shown === '!' || shown === '?') {
            stop ||= shown;
        }
        else if (shown.startsWith('.') && !disguises.abbreviations.includes(last?.text.toLowerCase() ?? '')) {
            stop ||= '.';
        }
        else if (shown === "'" || shown === '\u2019') {
            // What an elision leaves over is a word of its own: d'une.
            isGlued = false;
        }
        else if (':;\u2013\u2014|'.includes(shown)) {
            part += 1;
        }
        before = shown;
    }
    if (stop === '?')
        questions.add(sentence);
    for (const token of tokens) {
        if (token.kind === 'letters')
            token.text = spelledAlike(token.text, disguises);
    }
    return { tokens, questions };
}
function joined(texts, first, apart) {
    const owners = [];
    for (const [index, { length }] of numbered(texts)) {
        for (let letter = 0; letter < length; letter++)
            owners.push(first + index);
    }
    return { text: texts.join(''), owners, ...(apart && { apart }) };
}
/** What stands together without white space, read without what parts it, and with digits as letters. */
function gluedReadings(group, first, { signs }) {
    if (group.length < 2)
        return [];
    const read = (letters) => {
        const texts = group.map(({ kind, text }) => kind === 'letters' ? text : kind === 'digits' ? letters(text) : '');
        return joined(texts, first, 'glued');
    };
    const plain = read(() => '');
    // A number with a letter or two is no word.
    const digits = group
        .filter(({ kind }) => kind === 'digits')
        .reduce((sum, { text }) => sum + text.length, 0);
    if (digits === 0 || digits > plain.text.length)
        return [plain];
    const [sign, letter] = signs;
    return [
        plain,
        read((digits) => swapped(digits, signs)),
        read((digits) => swapped(digits, [`1${sign}`, `l${letter}`])),
    ];
}
/** A row of short pieces, with the words on either side of it. */
function spacedReading(tokens, first, end) {
    const isWord = (index) => tokens[index]?.kind === 'letters';
    const from = isWord(first - 1) ? first - 1 : first;
    const to = isWord(end) ? end + 1 : end;
    return joined(tokens.slice(from, to).map(({ text }) => text), from, 'spaced');
}
/** The rows of tokens that belong together: where each begins, and where the next does. */
function rowsOf$2(count, belongs) {
    const starts = upTo(count).filter((index) => index === 0 || !belongs(index));
    return starts.map((start, index) => [start, starts[index + 1] ?? count]);
}
/** Also with a letter that was drawn out written twice and once: sleeeep. */
function stretchedReadings(text) {
    return /(.)\1\1/.test(text)
        ? [text, text.replace(/(.)\1\1+/g, '$1$1'), text.replace(/(.)\1\1+/g, '$1')]
        : [text];
}
function readingsOf(tokens, disguises) {
    const isPiece = (index) => {
        const token = tokens[index];
        return token?.kind === 'letters' && token.text.length <= PIECE;
    };
    return [
        ...tokens.flatMap(({ text }, index) => stretchedReadings(text).map((read) => joined([read], index))),
        ...rowsOf$2(tokens.length, (index) => tokens[index]?.isGlued === true).flatMap(([first, end]) => gluedReadings(tokens.slice(first, end), first, disguises)),
        ...rowsOf$2(tokens.length, (index) => isPiece(index) && isPiece(index - 1))
            .filter(([first]) => isPiece(first))
            .map(([first, end]) => spacedReading(tokens, first, end)),
    ];
}

const NEAR$1 = 5;
const NEXT = 2;
const endingsOf = (text) => new Set(['', ...text.split(' ')]);
const NO_ENDINGS = endingsOf('');
function lexiconFrom(phrases) {
    const { disguises } = phrases;
    const heads = new Map();
    const named = new Map();
    const languageOf = [];
    const list = (name) => {
        const lists = named.get(name) ?? [];
        named.set(name, lists);
        return lists;
    };
    const wordOf = (written, { endings }) => ({
        stem: spelledAlike(written.replace(/[-.]/g, ''), disguises),
        before: written.startsWith('-'),
        after: written.endsWith('-'),
        endings: written.endsWith('.') ? NO_ENDINGS : endings,
    });
    const read = (text, grammar) => {
        const own = languageOf.push(grammar.lang) - 1;
        const lists = [own];
        for (const phrase of text.split(', ')) {
            if (phrase.startsWith('@')) {
                lists.push(...list(phrase.slice(1)));
                continue;
            }
            const [head, ...rest] = phrase.split(' ').map((written) => wordOf(written, grammar));
            if (head?.stem)
                heads.set(head.stem, [...(heads.get(head.stem) ?? []), { ...head, list: own, rest }]);
        }
        return lists;
    };
    const rows = (id, texts, grammar) => texts.map((row) => ({
        id,
        parts: row.split(/ [+&] /).map((part) => read(part, grammar)),
        reach: row.includes(' & ') ? NEXT : NEAR$1,
    }));
    const languages = Object.entries(phrases.languages).map(([lang, words]) => ({
        ...words,
        grammar: { lang, endings: endingsOf(words.endings) },
    }));
    // The lists that rows name come before the rows.
    for (const { words, grammar } of languages) {
        for (const [name, text] of Object.entries(words))
            list(name).push(...read(text, grammar));
    }
    const claimOf = new Map();
    for (const { effects, grammar } of languages) {
        for (const [claim, text] of Object.entries(effects)) {
            for (const own of read(text, grammar))
                claimOf.set(own, claim);
        }
    }
    const promises = Object.keys(phrases.lawful).flatMap((id) => languages.flatMap((language) => rows(id, language.promises[id] ?? [], language.grammar)));
    const promisesBy = new Map();
    for (const [place, { parts }] of numbered(promises)) {
        for (const own of parts[0] ?? [])
            promisesBy.set(own, [...(promisesBy.get(own) ?? []), place]);
    }
    const none = { lang: '', endings: NO_ENDINGS };
    return {
        disguises,
        heads,
        languageOf,
        claimOf,
        list,
        promises,
        promisesBy,
        excuses: Object.entries(phrases.excuses).flatMap(([id, texts]) => rows(id, texts, none)),
        noExcuse: rows('', phrases.noExcuse, none),
        innocent: new Set(languages.flatMap(({ innocent, grammar }) => read(innocent, grammar))),
        falseFriends: new Map(languages.map(({ falseFriends, grammar }) => [grammar.lang, new Set(read(falseFriends, grammar))])),
        longest: Math.max(0, ...[...heads.keys()].map((stem) => stem.length)),
    };
}

/** How many spaces a word that was taken apart has at least. */
const SPACED_PIECES = 2;
/** No ending is longer. */
const LONGEST_ENDING = 6;
const endsAt = (text, at, { after, endings }) => after || (text.length - at <= LONGEST_ENDING && endings.has(text.slice(at)));
function fits(text, word) {
    const start = word.before ? text.indexOf(word.stem) : text.startsWith(word.stem) ? 0 : -1;
    return start >= 0 && endsAt(text, start + word.stem.length, word);
}
/** All phrases that begin in what is read. */
function phrasesIn({ text, owners, apart }, tokens, { heads, longest }, effort) {
    const found = [];
    const isSpaced = apart === 'spaced';
    const isSeam = (at) => owners[at - 1] !== owners[at];
    /** The last token of a phrase whose first word ends at `from`, or -1. */
    const follow = (from, rest) => {
        const isAll = rest.every((word, index) => {
            effort.steps += 1;
            const token = tokens[from + 1 + index];
            return token && token.sentence === tokens[from]?.sentence && fits(token.text, word);
        });
        return isAll ? from + rest.length : -1;
    };
    for (let start = 0; start < text.length; start++) {
        // What was taken apart by spaces begins where one of the pieces does.
        if (isSpaced && !isSeam(start))
            continue;
        const first = owners[start];
        const most = Math.min(text.length, start + longest);
        for (let end = start + 1; end <= most; end++) {
            effort.steps += 1;
            const from = owners[end - 1];
            // Inside one word it was found already, and two words are more often two words than one taken apart.
            if (apart && from - first < (isSpaced ? SPACED_PIECES : 1))
                continue;
            for (const head of heads.get(text.slice(start, end)) ?? []) {
                effort.steps += 1;
                if (!isSpaced && start > 0 && !head.before)
                    continue;
                if (isSpaced ? !isSeam(end) && !head.after : !endsAt(text, end, head))
                    continue;
                const last = follow(from, head.rest);
                if (last >= 0)
                    found.push({ list: head.list, span: { first, last }, isTakenApart: apart !== undefined });
            }
        }
    }
    return found;
}
function* each({ first, last }) {
    for (let at = first; at <= last; at++)
        yield at;
}
/** Finds where the phrases of a lexicon stand in a text. */
function searchIn(tokens, lexicon, lang, effort) {
    const { innocent, claimOf, languageOf } = lexicon;
    const friends = lexicon.falseFriends.get(lang);
    const found = readingsOf(tokens, lexicon.disguises).flatMap((reading) => phrasesIn(reading, tokens, lexicon, effort));
    const claims = new Set();
    /** Tokens that nothing is read into, and those that are harmless in this language. */
    const masked = new Set();
    const friendly = new Set();
    for (const { list, span, isTakenApart } of found) {
        const claim = claimOf.get(list);
        if (claim !== undefined)
            claims.add(claim);
        if (friends?.has(list))
            friendly.add(span.first);
        if (isTakenApart || (claim === undefined && !innocent.has(list)))
            continue;
        for (const at of each(span))
            masked.add(at);
    }
    const spans = new Map();
    /** By token: the phrase that it is part of, by list. */
    const marks = tokens.map(() => new Map());
    for (const { list, span, isTakenApart } of found) {
        const isForeign = languageOf[list] !== lang && languageOf[list] !== '';
        if (isForeign && friendly.has(span.first))
            continue;
        if (!isTakenApart && [...each(span)].some((at) => masked.has(at)))
            continue;
        spans.set(list, spans.get(list) ?? []);
        spans.get(list)?.push(span);
        if (!isTakenApart)
            for (const at of each(span))
                marks[at]?.set(list, span);
    }
    const phraseAt = (at, lists) => {
        effort.steps += 1;
        const list = lists.find((one) => marks[at]?.has(one));
        return list === undefined ? undefined : marks[at]?.get(list);
    };
    /** The nearest phrase of one of these lists in the same sentence, or in the short question before it. */
    const near = ({ first, last }, lists, reach) => {
        const clause = tokens[first]?.clause;
        for (let away = 1; away <= reach; away++) {
            for (const at of [last + away, first - away]) {
                const phrase = tokens[at]?.clause === clause && phraseAt(at, lists);
                if (phrase)
                    return phrase;
            }
        }
        return undefined;
    };
    const matches = ({ parts: [core = [], ...others], reach }) => core
        .flatMap((list) => spans.get(list) ?? [])
        .flatMap((span) => {
        const all = [span];
        for (const part of others) {
            const phrase = near(span, part, reach);
            if (!phrase)
                return [];
            all.push(phrase);
        }
        const first = Math.min(...all.map((one) => one.first));
        const last = Math.max(...all.map((one) => one.last));
        return [{ core: span, whole: { first, last } }];
    });
    return {
        tokens,
        lists: spans.keys(),
        claims,
        has: (at, lists) => phraseAt(at, lists) !== undefined,
        matches,
    };
}

/** Longer than anything that fits a widget; what comes after is refused unread. */
const MOST_LETTERS = 5000;
const SHOWN_OF_REST = 40;
const lexicons = new WeakMap();
function lexiconOf(phrases) {
    const lexicon = lexicons.get(phrases) ?? lexiconFrom(phrases);
    lexicons.set(phrases, lexicon);
    return lexicon;
}
/** In their own order: the first to find a word names what is promised. */
function promisesThatMayStandIn({ lists }, { promises, promisesBy }) {
    const places = new Set();
    for (const list of lists)
        for (const place of promisesBy.get(list) ?? [])
            places.add(place);
    return [...places].sort((a, b) => a - b).map((place) => promises[place]);
}
/**
 * Finds what promises too much in words that stand beside products. All languages are looked for, since shops borrow
 * words; `lang` says which of them are harmless here. It throws at nothing that it is handed.
 */
function checkText(text, lang, phrases, effort = { steps: 0 }) {
    const whole = typeof text === 'string' ? text : '';
    const lexicon = lexiconOf(phrases);
    const { tokens, questions } = tokensOf$1(whole.slice(0, MOST_LETTERS), lexicon.disguises);
    const search = searchIn(tokens, lexicon, lang, effort);
    // Most texts mention nothing that could be a promise, and need not be read for what excuses it.
    let excuses;
    const isExcused = (mention) => {
        excuses ??= excusesIn(search, questions, lexicon);
        return excuses(mention);
    };
    const told = new Set();
    const isNew = ({ first, last }) => {
        for (let at = first; at <= last; at++)
            if (told.has(at))
                return false;
        return true;
    };
    const hits = [];
    for (const row of promisesThatMayStandIn(search, lexicon)) {
        const lawful = phrases.lawful[row.id] ?? [];
        if (phrases.lawfulBeside.includes(row.id) && lawful.some((claim) => search.claims.has(claim)))
            continue;
        for (const { core, whole: span } of search.matches(row)) {
            if (!isNew(span) || (!phrases.neverExcused.includes(row.id) && isExcused(core)))
                continue;
            for (let at = span.first; at <= span.last; at++)
                told.add(at);
            const phrase = whole.slice(tokens[span.first]?.from, tokens[span.last]?.to);
            hits.push({ phrase, id: row.id, lawful: [...lawful] });
        }
    }
    const rest = whole.slice(MOST_LETTERS, MOST_LETTERS + SHOWN_OF_REST);
    if (rest !== '')
        hits.push({ phrase: rest, id: 'too-long', lawful: [] });
    return { ok: hits.length === 0, hits };
}

/** Lower case, without accents, so that spellings compare the way people type them. */
const plain$1 = (text) => text
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
const spelling = (synonym) => whole(escaped(plain$1(synonym)).replace(/^magnesium[\s-]*(?=.)/, String.raw `magnesium[\s-]*`));
function stemOf(synonym) {
    const [, stem = ''] = /^magnesium[\s-]*(.+)$/.exec(plain$1(synonym)) ?? [];
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
    const name = plain$1(text);
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
    const text = plain$1(name);
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
    for (const [at, item] of numbered(items)) {
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
    for (const [index, clause] of numbered(clausesOf(items))) {
        weighClause(line, clause, index === 0 ? inherited : undefined);
    }
}
function weighClause(line, { items, isShare }, inherited) {
    const names = namesIn$1(items, inherited);
    // "Magnesium 300 mg, waarvan 100 mg uit citraat" is a share of the magnesium, not the magnesium in a compound.
    const isOfCompound = isShare && line.weighed.filter(({ of }) => of !== 'other').at(-1)?.of === 'compound';
    for (const [at, item] of numbered(items)) {
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
            .flatMap(({ synonyms }) => synonyms.map(plain$1));
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
    return plain$1(visible)
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
const PREFIX$1 = /^(?:l|dl|di|tri|bi|bis|mono)$/;
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
        while (this.is(next, 'salt', 'marine') || (PREFIX$1.test(this.text(next)) && this.is(next + 1, 'salt'))) {
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
        const salt = PREFIX$1.test(this.text(name + 1)) ? name + 2 : name + 1;
        if (this.is(salt, 'salt', 'salt-like', 'marine')) {
            return [{ kind: 'salt' }, this.saltsFrom(salt + 1) - at];
        }
        const end = this.past(name + 1, 'pure', 'elemental');
        return [{ kind: 'element', unit: end > name + 1 || name > at ? 'explicit' : '' }, end - at];
    }
    salt(at) {
        const start = PREFIX$1.test(this.text(at)) ? at + 1 : at;
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
function compare$1(operator, value, operand) {
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
        return value === undefined ? UNKNOWN : compare$1(this.operator, value, this.operand);
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

const NOTHING$1 = { mg: 0, mgHigh: 0 };
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
const formOf$1 = (knowledge, { form }) => form === undefined ? undefined : knowledge.forms[form];
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
const isTopical = (knowledge, entry) => formOf$1(knowledge, entry)?.route === 'topical';
function elementalPerUnit(knowledge, entry) {
    if (isTopical(knowledge, entry))
        return NOTHING$1;
    const form = formOf$1(knowledge, entry);
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
    return impossiblePair(formOf$1(knowledge, entry), entry.compoundMg, mg);
}
/** Whether a label says what cannot be: more magnesium than the compound it names can hold. */
const isImpossible = (knowledge, entry) => impossibleLabel(knowledge, entry) !== undefined;
function problemsOf$1(knowledge, entry) {
    if (entry.basis !== 'compound') {
        const impossible = impossibleLabel(knowledge, entry);
        return impossible ? [impossible] : [];
    }
    const form = formOf$1(knowledge, entry);
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
    let sum = NOTHING$1;
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
const MOST$1 = {
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
    /** In answer to a host's own question. */
    ownNumber: 1_000_000,
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
const isRecord$1 = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
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
    const age = numberBetween(value, 0, MOST$1.ageYears);
    return age === undefined ? undefined : Math.floor(age * 12 + 1e-9) / 12;
};
const diet = (value) => {
    if (!isRecord$1(value))
        return undefined;
    const portions = DIET_GROUPS.map((group) => numberBetween(value[group], 0, MOST$1.portionsPerWeek));
    if (portions.includes(undefined))
        return undefined;
    return Object.fromEntries(DIET_GROUPS.map((group, i) => [group, portions[i]]));
};
function readSupplement(given, knowledge) {
    if (!isRecord$1(given))
        return undefined;
    // Looked at once: what was checked is what is kept.
    const value = { ...given };
    const amountMg = numberBetween(value['amountMg'], 0, MOST$1.mgPerUnit);
    const perDay = numberBetween(value['perDay'], 0, MOST$1.unitsPerDay);
    const compoundMg = numberBetween(value['compoundMg'], Number.MIN_VALUE, MOST$1.mgPerUnit);
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
    if (!Array.isArray(value) || value.length > MOST$1.supplements)
        return undefined;
    return [...value].map((entry) => attempt(() => readSupplement(entry, knowledge)));
}
/** One amount that cannot be read leaves the sum open. */
const supplements$1 = (value, knowledge) => {
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
    if (!isRecord$1(value))
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
/* ------------------------------------------------ a host's own questions */
const PREFIX = 'own.';
const isOwnFact = (key) => key.startsWith(PREFIX);
const ownRows = ({ questions }) => questions.filter(({ fact }) => isOwnFact(fact));
function readOwnAnswer({ kind, choices = [] }, value) {
    const isChoice = (id) => choices.some((choice) => choice === id);
    if (kind === 'number')
        return numberBetween(value, 0, MOST$1.ownNumber);
    if (kind === 'many')
        return listOf(value, (id) => isChoice(id) || id === NOT_ALL);
    return isChoice(value) ? value : undefined;
}
/** Under the name that conditions use, or together as `own`; of questions that are not asked nothing is known. */
function readOwn(knowledge, given) {
    const together = Object.hasOwn(given, 'own') && isRecord$1(given['own']) ? given['own'] : {};
    const facts = {};
    for (const row of ownRows(knowledge)) {
        const id = row.fact.slice(PREFIX.length);
        const value = Object.hasOwn(given, row.fact)
            ? given[row.fact]
            : Object.hasOwn(together, id)
                ? together[id]
                : undefined;
        const read = readOwnAnswer(row, value);
        if (read !== undefined)
            Object.assign(facts, { [row.fact]: read });
    }
    return facts;
}
const guards = {
    ageYears,
    sex: oneOf('female', 'male'),
    lifeStage: oneOf('none', 'pregnant', 'breastfeeding'),
    goals: idsOf((knowledge) => knowledge.goals),
    stomach: oneOf('robust', 'sensitive', 'slow'),
    prefer: oneOf('few-units', 'powder', 'liquid', 'skin', 'any'),
    avoid: (value) => listOf(value, (id) => AVOIDABLE.includes(id)),
    stress: oneOf('low', 'some', 'high'),
    sportHours: (value) => numberBetween(value, 0, MOST$1.sportHours),
    diet,
    foodMg: (value) => numberBetween(value, 0, MOST$1.foodMg),
    conditions: idsOf((knowledge) => knowledge.conditions, 'other'),
    medicines: idsOf((knowledge) => knowledge.medicines, 'other'),
    redFlags: idsOf((knowledge) => knowledge.redFlags),
    supplements: supplements$1,
    medicineTimes,
    wake: clock,
    bed: clock,
    meals,
    unsure: (value, knowledge) => listOf(value, (id) => has$2(guards, id) || ownRows(knowledge).some(({ fact }) => fact === id)),
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
    const given = attempt(() => isRecord$1(input) && Object.hasOwn(input, 'supplements') ? input['supplements'] : undefined);
    const read = attempt(() => readEach(given, knowledge)) ?? [];
    return read.filter((entry) => entry !== undefined);
}
/**
 * Facts as the engine may trust them. Never throws: what cannot be read is left out.
 * @param input anything; only own properties of a plain object are read.
 */
function readFacts(knowledge, input) {
    const facts = {};
    if (attempt(() => isRecord$1(input)) !== true)
        return facts;
    const given = input;
    for (const key of FACT_KEYS) {
        const value = attempt(() => (Object.hasOwn(given, key) ? guards[key](given[key], knowledge) : undefined));
        if (value !== undefined)
            Object.assign(facts, { [key]: value });
    }
    Object.assign(facts, attempt(() => readOwn(knowledge, given)));
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
const isPlausible = (mg) => mg > 0 && mg <= MOST$1.mgPerUnit;
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
function told$2(tokens, servings, knowledge) {
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
    const perDay = unitsPerDay(tokens, MOST$1.unitsPerDay);
    const servings = servingsOf(tokens, perDay);
    const amounts = told$2(tokens, servings, knowledge);
    const sizes = sizesOf(amounts, named);
    const { unit: ofServing, count = 1 } = sizes.serving ?? {};
    const unit = ofServing ?? servings.find((one) => one.unit)?.unit ?? loneUnit(tokens);
    return {
        ...(named.form && { form: named.ids[0] }),
        ...(sizes.mg > 0 && { elementalMgPerUnit: sizes.mg }),
        ...(sizes.compoundMg > 0 && { compoundMgPerUnit: sizes.compoundMg }),
        ...(unit !== undefined && { unit }),
        ...(count > 1 && count <= MOST$1.unitsPerDay && { unitsPerServing: count }),
        ...(perDay !== undefined && { unitsPerDay: perDay }),
        problems: problemsOf(amounts, sizes, named),
    };
}

function leavesOf(condition) {
    if ('all' in condition)
        return condition.all.flatMap(leavesOf);
    if ('any' in condition)
        return condition.any.flatMap(leavesOf);
    if ('not' in condition)
        return leavesOf(condition.not);
    return [condition];
}
/** The values that a leaf names; a threshold is none. */
function valuesIn(leaf) {
    if ('has' in leaf)
        return [leaf.has];
    if ('is' in leaf)
        return [leaf.is];
    return 'in' in leaf ? leaf.in : [];
}
/** The number at which the truth of a leaf turns. */
function thresholdIn(leaf) {
    if ('atLeast' in leaf)
        return leaf.atLeast;
    return 'below' in leaf ? leaf.below : undefined;
}
const settings = { needs: [], also: [] };
const level = { needs: ['ageYears'], also: [] };
const reference = { needs: ['ageYears'], also: ['sex', 'lifeStage'] };
const food = { needs: ['diet'], also: ['foodMg', 'ageYears'] };
const taken = { needs: ['supplements'], also: ['medicines'] };
const room = { needs: ['ageYears', 'supplements'], also: ['medicines'] };
const balance = {
    needs: ['ageYears', 'supplements', 'diet'],
    also: ['sex', 'lifeStage', 'foodMg', 'medicines'],
};
const FIGURE_ORIGINS = {
    standard: settings,
    claims: settings,
    referenceLowMg: reference,
    referenceHighMg: reference,
    referenceKnown: reference,
    upperLevelMg: level,
    ceilingMg: { needs: ['ageYears'], also: ['lifeStage'] },
    foodLowMg: food,
    foodMg: food,
    foodHighMg: food,
    supplementMg: taken,
    supplementMgHigh: taken,
    supplementMgAtLeast: taken,
    prescribedMg: taken,
    unplannedMg: taken,
    boughtMg: taken,
    antacidMg: taken,
    impossibleLabels: taken,
    takesMagnesium: taken,
    takenForms: taken,
    supplementForms: taken,
    roomMg: room,
    levelRoomMg: room,
    levelRoomAtMostMg: room,
    gapMg: balance,
    gapLowMg: balance,
    shortMg: balance,
    hoursKept: { needs: ['medicines'], also: ['medicineTimes', 'wake', 'bed', 'meals'] },
};
const isFigure = (key) => Object.hasOwn(FIGURE_ORIGINS, key);
/** A property of a form is nobody's answer; any other fact is its own origin. */
function originOf(key) {
    if (isFigure(key))
        return FIGURE_ORIGINS[key];
    return { needs: key.startsWith('form') ? [] : [key], also: [] };
}
/** What has to be asked before a fact or figure can be known. */
const neededFor = (key) => originOf(key).needs;
/** All that the visitor tells on which a fact or figure hangs. */
function toldFor(key) {
    const { needs, also } = originOf(key);
    return [...needs, ...also];
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
function* rowsOf$1({ foods }) {
    for (const [category, rows] of Object.entries(foods)) {
        for (const [id, row] of Object.entries(rows))
            yield [id, namedFields(id, category, row)];
    }
}
/** Every food of the knowledge, in the order of its table. */
function foodsOf(knowledge) {
    let table = tables.get(knowledge);
    if (table === undefined)
        tables.set(knowledge, (table = new Map(rowsOf$1(knowledge))));
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
const sumOf$1 = (portions) => portions.reduce((sum, { mg }) => sum + mg, 0);
/** In place of the last of a few, a smaller portion that still closes the gap, of a category that is not there yet. */
function fittingLast(few, all, gapMg) {
    const kept = few.slice(0, -1);
    const last = few.slice(-1);
    const missingMg = gapMg - sumOf$1(kept);
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
    const enough = first.findIndex((_, place) => sumOf$1(first.slice(0, place + 1)) >= gapMg);
    const chosen = enough < 0 ? first : fittingLast(first.slice(0, enough + 1), all, gapMg);
    return chosen.map(({ id, grams, mg }) => ({ id, grams, mg }));
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
function choices$1(from, count) {
    if (count === 0)
        return [[]];
    return from.flatMap((first, i) => choices$1(from.slice(i + 1), count - 1).map((others) => [first, ...others]));
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
    const [best] = choices$1(free, count)
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
const isAntacid = ({ use }) => use === 'antacid-laxative';
/** A doctor or the pack says when. */
const isUnplanned = (entry) => isPrescribed(entry) || isAntacid(entry);
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
        boughtMg: knownMg(knowledge, readable.filter((entry) => !isUnplanned(entry))),
        antacidMg: knownMg(knowledge, readable.filter((entry) => isAntacid(entry) && !isPrescribed(entry))),
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
const formOf = ({ form }) => (form === undefined ? [] : [form]);
/** In what forms; where not all can be read, these at least. None a day is not taken. */
function forms(knowledge, { supplements }, readable) {
    if (!supplements && readable.length === 0)
        return {};
    const taken = readable.filter((entry) => entry.amountMg * entry.perDay > 0 && !isTopical(knowledge, entry));
    const more = supplements ? [] : [NOT_ALL];
    const named = (entries) => [
        ...new Set([...entries.flatMap(formOf), ...more]),
    ];
    return { takenForms: named(taken), supplementForms: named(taken.filter((entry) => !isAntacid(entry))) };
}
/** What can be told of the supplements, antacids and laxatives. */
function takenFigures(knowledge, facts, readable) {
    const takes = takesMagnesium(knowledge, facts);
    return {
        ...amounts(knowledge, facts, readable),
        ...((facts.supplements ?? readable.length > 0) && kinds(knowledge, readable)),
        ...(takes !== undefined && { takesMagnesium: takes }),
        ...forms(knowledge, facts, readable),
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
    boughtMg: ['supplements'],
    antacidMg: ['supplements'],
    takenForms: ['supplements'],
    supplementForms: ['supplements'],
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
    if (facts.ageYears === undefined || !isExpecting(facts))
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
const isExpecting = ({ lifeStage }) => lifeStage === 'pregnant' || lifeStage === 'breastfeeding';
/** The lowest level of all is the ceiling beside a shop, and of who is pregnant or breastfeeding everywhere. */
function ceilingOf({ limits }, facts, { level, claims }) {
    return claims === 'eu' || isExpecting(facts) ? Math.min(level, limits.euCeilingMg) : level;
}
function ageFigures(knowledge, facts, standard, claims) {
    if (facts.ageYears === undefined)
        return {};
    const reference = referenceIntake(knowledge, standard, { ...facts, ageYears: facts.ageYears });
    const level = upperLevel(knowledge, standard, facts.ageYears);
    return {
        referenceKnown: reference !== undefined,
        ceilingMg: ceilingOf(knowledge, facts, { level: level ?? 0, claims }),
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

const SEVERITIES$1 = ['emergency', 'stop', 'caution', 'info'];
const bySeverity = (a, b) => SEVERITIES$1.indexOf(a.severity) - SEVERITIES$1.indexOf(b.severity);
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
        withholdsPlan: safety.some(({ truth, definition }) => truth === 'yes' && definition.withholdsPlan === true),
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

const ANYTHING = { yes: true, no: true };
const RISK_LISTS = ['conditions', 'medicines', 'redFlags'];
/** More of what is taken only raises these. */
const RISING = [
    'supplementMg',
    'supplementMgHigh',
    'supplementMgAtLeast',
    'prescribedMg',
    'unplannedMg',
    'boughtMg',
    'antacidMg',
    'impossibleLabels',
];
/** More of what is taken only lowers these, by no more than what is taken. */
const FALLING = [
    'gapMg',
    'gapLowMg',
    'shortMg',
    'roomMg',
    'levelRoomMg',
    'levelRoomAtMostMg',
];
function borneBy(knowledge, seen) {
    const { lifeStage, supplements = [], medicines = [] } = seen.facts;
    return {
        isMinor: isMinor(knowledge, seen),
        isExpecting: lifeStage === 'pregnant' || lifeStage === 'breastfeeding',
        takes: supplements.length > 0,
        usesMedicine: medicines.length > 0,
    };
}
/** The values that a fact has, or would have with fewer risks; `null`: any. Of figures the ends of a range. */
function valuesOf$1(fact, { situation, figures }, borne, adult) {
    const value = situation[fact];
    const figure = typeof value === 'number' ? value : undefined;
    if (RISK_LISTS.includes(fact))
        return value === undefined ? [value] : [value, []];
    if (fact === 'lifeStage')
        return borne.isExpecting ? [value, 'none'] : [value];
    if (fact === 'ageYears')
        return borne.isMinor ? [value, adult, MOST$1.ageYears] : [value];
    if (fact === 'takesMagnesium')
        return value === true ? [value, false] : [value];
    if (fact === 'hoursKept')
        return borne.usesMedicine ? [value, true] : [value];
    if (fact === 'takenForms' || fact === 'supplementForms')
        return Array.isArray(value) ? [value, []] : [value];
    if (RISING.includes(fact))
        return figure === undefined ? [value] : [value, 0];
    // What nobody told stays unknown with fewer risks; a child's portions alone are estimated of a grown person.
    if (value === undefined && !borne.isMinor)
        return [value];
    const isBody = borne.isMinor || borne.isExpecting;
    if (FALLING.includes(fact) && !isBody && figure !== undefined) {
        const taken = figures.supplementMgHigh ?? figures.supplementMgAtLeast ?? Infinity;
        return borne.takes ? [value, figure + taken + 1] : [value];
    }
    return hangsOnRisk(fact, borne) ? null : [value];
}
/** Medicines change a sum only by leaving it open, and then nothing is decided. */
function hangsOnRisk(fact, { isMinor: isChild, isExpecting, takes }) {
    const told = toldFor(fact).filter((key) => key !== fact);
    return ((isChild && told.includes('ageYears')) ||
        (isExpecting && told.includes('lifeStage')) ||
        (takes && told.includes('supplements')));
}
/** Between the ends of a range a single figure may lie anywhere. */
const isBetween = (leaf, values) => ('is' in leaf || 'in' in leaf) &&
    values.every((one) => typeof one === 'number') &&
    new Set(values).size > 1;
function ofLeaf(leaf, seen, borne, adult) {
    const values = valuesOf$1(leaf.fact, seen, borne, adult);
    if (values === null || isBetween(leaf, values))
        return ANYTHING;
    const truths = values.map((value) => truthOf(leaf, { [leaf.fact]: value }));
    return { yes: truths.includes('yes'), no: truths.includes('no') };
}
function possible(condition, read) {
    if ('all' in condition) {
        const parts = condition.all.map((part) => possible(part, read));
        return { yes: parts.every(({ yes }) => yes), no: parts.some(({ no }) => no) };
    }
    if ('any' in condition) {
        const parts = condition.any.map((part) => possible(part, read));
        return { yes: parts.some(({ yes }) => yes), no: parts.every(({ no }) => no) };
    }
    if ('not' in condition) {
        const { yes, no } = possible(condition.not, read);
        return { yes: no, no: yes };
    }
    return read(condition);
}
/** Whether a condition is true of the visitor, or may be of the same visitor with fewer risks. */
function holdsWithFewerRisks(knowledge, condition, seen) {
    const borne = borneBy(knowledge, seen);
    return possible(condition, (leaf) => ofLeaf(leaf, seen, borne, knowledge.adultFromYears)).yes;
}

const NOTHING = { findings: [], atLeast: null };
/** From mild to strict, as promise S8 has it. */
const STRICTNESS = ['form', 'food-first', 'nothing-needed', 'ask-professional'];
/** `incomplete` and `emergency` stand outside: no rule of a host's changes them. */
function stricter(outcome, atLeast) {
    const place = STRICTNESS.indexOf(outcome);
    if (atLeast === null || place < 0)
        return outcome;
    return STRICTNESS.indexOf(atLeast) > place ? atLeast : outcome;
}
/** Said where an outcome is stricter and no finding of the host is true of this visitor. */
const HELD = 'own-held';
const heldRule = (outcome) => ({
    when: { all: [] },
    ifUnknown: 'ignore',
    severity: outcome === 'ask-professional' ? 'stop' : 'info',
    shows: [],
    sources: [],
});
function heldBy(knowledge, seen) {
    const { findings = {}, outcomes = [] } = knowledge.host ?? {};
    const stops = Object.entries(findings)
        .filter(([, { severity }]) => severity === 'stop')
        .map(([finding, { when }]) => ({ when, atLeast: 'ask-professional', finding }));
    return [...stops, ...outcomes]
        .filter(({ when }) => holdsWithFewerRisks(knowledge, when, seen))
        .map(({ when, atLeast, finding }) => ({
        atLeast,
        when,
        by: Object.hasOwn(findings, finding) && truthOf(when, seen.situation) === 'yes' ? finding : null,
    }));
}
const strictest = (held) => held.reduce((worst, { atLeast }) => {
    const found = stricter(worst ?? 'form', atLeast);
    return found === 'form' ? worst : found;
}, null);
/** Findings that are true of themselves, and those that an outcome is said with. */
function findingsOf$1(rules, held, seen) {
    const told = assess(rules, seen.situation).map(toFinding);
    const isTold = (id) => told.some(({ rule, severity }) => rule === id && severity !== 'info');
    const said = held.flatMap(({ by, when }) => {
        const rule = by === null || isTold(by) ? undefined : rules[by];
        return by !== null && rule ? [[by, { ...rule, when }]] : [];
    });
    const more = evaluate(Object.fromEntries(said), seen.situation);
    // What is only mentioned, because it is not known, is said in earnest where an outcome rests on it.
    return [...told.filter(({ rule }) => !said.some(([id]) => id === rule)), ...more];
}
/**
 * @param changing the outcomes of a host that change something here; of others it is not said that they hold back.
 * @returns nothing at all where no host's knowledge was laid beside ours.
 */
function readHost(knowledge, seen, changing = ['food-first', 'nothing-needed', 'ask-professional']) {
    const { host } = knowledge;
    if (!host)
        return NOTHING;
    const held = heldBy(knowledge, seen);
    const atLeast = strictest(held);
    const findings = findingsOf$1(host.findings, held, seen);
    const isSaid = held.some((one) => one.atLeast === atLeast && one.by !== null);
    if (atLeast !== null && !isSaid && changing.includes(atLeast))
        findings.push(...evaluate({ [HELD]: heldRule(atLeast) }, seen.situation));
    return { findings: findings.sort(bySeverity), atLeast };
}
/** Beside what safety found; on an emergency screen stands nothing else. */
function withHostFindings(safety, { findings }) {
    if (findings.length === 0 || safety.outcome === 'emergency')
        return safety;
    return { ...safety, findings: [...safety.findings, ...findings].sort(bySeverity) };
}

/** What is worth knowing beside an outcome. It is read when that stands, so it cannot change it. */
function notesBeside(knowledge, { situation }, outcome) {
    return assess(knowledge.rules.notes, situation)
        .filter(({ truth, definition }) => truth === 'yes' && definition.beside.some((one) => one === outcome))
        .map(toFinding);
}

function piecesOf(knowledge, { supplements = [] }) {
    return supplements.flatMap((entry, supplement) => {
        const { perDay } = entry;
        const mg = elementalMgPerDay(knowledge, entry)?.mg ?? 0;
        if (mg <= 0)
            return [];
        const whole = Math.floor(perDay);
        const units = [...upTo(whole).map(() => 1), perDay - whole].filter((count) => count > 0);
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

const STANDARDS$1 = ['nl', 'eu', 'us'];
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
    if (!isRecord$1(given))
        return undefined;
    const product = { ...given };
    for (const key of CHECKED_KEYS)
        if (product[key] === null)
            delete product[key];
    const sound = CHECKED_KEYS.every((key) => product[key] === undefined || PRODUCT_CHECKS[key]?.(product[key]));
    return sound && product['id'] !== undefined ? product : undefined;
}
function readCatalog(given) {
    const products = isRecord$1(given) ? given['products'] : undefined;
    if (!Array.isArray(products))
        return undefined;
    const read = upTo(products.length).map((i) => attempt(() => readProduct(products[i])));
    return { products: read.filter((product) => product !== undefined) };
}
/** Never throws: what cannot be read falls back to the default, and the cautious one at that. */
function readOptions(options) {
    const read = (key, guard) => attempt(() => guard(options[key]));
    const claims = read('claims', (value) => CLAIMS.find((one) => one === value)) ?? 'eu';
    return {
        standard: read('standard', (value) => STANDARDS$1.find((one) => one === value)) ?? 'nl',
        claims,
        // Evidence on uses never stands beside something to buy.
        catalog: claims === 'education' ? undefined : read('catalog', readCatalog),
        asked: read('asked', (value) => (Array.isArray(value) ? value.filter(isText) : undefined)),
    };
}
const notAsked$1 = (row, facts) => row.otherwise !== undefined &&
    row.when !== undefined &&
    facts[row.fact] === undefined &&
    truthOf(row.when, facts) === 'no';
/** Where a question does not apply, its fact is known without asking. */
function withoutQuestion(knowledge, facts) {
    const settled = knowledge.questions.filter((row) => notAsked$1(row, facts));
    return Object.assign({}, facts, ...settled.map((row) => ({ [row.fact]: row.otherwise })));
}
/** Reads what is known of a visitor and works out the figures, once. */
function seeSituation(knowledge, input, options = {}) {
    const settings = readOptions(options);
    const facts = withoutQuestion(knowledge, readFacts(knowledge, input));
    const readable = facts.supplements ?? readableSupplements(knowledge, input);
    const figures = figuresOf(knowledge, facts, settings, readable);
    // Spreading two wide objects into one takes many times as long, and a quiz does this at every step.
    const situation = Object.freeze(Object.assign({}, facts, figures));
    return { ...settings, facts, figures, situation };
}

function jsonText(value, most = Infinity) {
    let left = most;
    function asItIs(key) {
        left -= 1;
        return left < 0 ? undefined : this[key];
    }
    // oxlint-disable-next-line no-restricted-properties
    return JSON.stringify(value, asItIs);
}

/**
 * A short fingerprint of plain data, to tell which knowledge gave a result. It guards against mistakes, not against
 * forgery, so a small non-cryptographic hash serves (FNV-1a, two lanes of 32 bits), synchronous in every runtime.
 */
function hashOf(value) {
    const text = jsonText(value) ?? '';
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
/** Read last, and of all outcomes a host can bring about only the one that sends to a professional. */
function heldByHost(verdict, { atLeast }) {
    const { outcome, by } = verdict;
    if (atLeast !== 'ask-professional' || outcome === 'emergency' || outcome === 'incomplete')
        return verdict;
    return { outcome: atLeast, ...(outcome !== 'within' && outcome !== 'below' && by && { by }) };
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
function planFor(knowledge, seen, { safety, dose }, outcome) {
    if (outcome !== 'below' && outcome !== 'within')
        return null;
    if (dose.told.some(({ definition }) => definition.withholdsPlan === true))
        return null;
    if (safety.withholdsPlan || isMinor(knowledge, seen) || (seen.figures.roomMg ?? -1) < 0)
        return null;
    if (seen.figures.unplannedMg !== 0)
        return null;
    return planOfTaken(knowledge, seen.facts);
}
/** Who takes nothing has no hours to keep. */
function ofWhatIsTaken(seen) {
    if (seen.figures.takesMagnesium !== false)
        return seen;
    return { ...seen, situation: Object.freeze({ ...seen.situation, hoursKept: true }) };
}
/** The same of a situation that was read already. */
function checkDoseFor(knowledge, read) {
    const seen = ofWhatIsTaken(read);
    const { figures, standard, claims } = seen;
    const host = readHost(knowledge, seen, ['ask-professional']);
    const safety = withHostFindings(readSafety(knowledge, seen), host);
    const dose = readDose(knowledge, seen);
    const verdict = heldByHost(verdictOf(safety, dose), host);
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
        plan: planFor(knowledge, seen, { safety, dose }, outcome),
        findings: [...findingsOf(safety, dose, verdict), ...notesBeside(knowledge, seen, outcome)],
        missing: missingFacts(knowledge, seen, outcome, { safety, dose }),
        standard,
        claims,
        knowledge: knowledgeStamp(knowledge),
    };
}
/**
 * What is taken, beside what is needed and what is too much.
 * @param input facts of the visitor; what cannot be read counts as unknown. Never throws on facts.
 */
function checkDose(knowledge, input, options = {}) {
    return checkDoseFor(knowledge, seeSituation(knowledge, input, options));
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
const sumOf = (assessed) => assessed.reduce((sum, { definition }) => sum + definition.weight, 0);
const NO_WEIGHTS = {};
function judge(knowledge, id, form, situation) {
    const assessed = assess(knowledge.rules.choice, { ...situation, ...formFacts(id, form) });
    const score = sumOf(assessed);
    const isOut = assessed.some(({ definition }) => definition.rejects === true);
    const rejected = isOut || score < knowledge.keepFormsFromScore;
    const neverFirst = assessed.some(({ definition }) => definition.neverFirst === true);
    // A host orders what is left: it can neither bring a form back nor take one away.
    const own = rejected ? [] : weighedByHost(knowledge, id, form, situation);
    return { id, score: score + sumOf(own), rejected, neverFirst, assessed: [...assessed, ...own] };
}
const weighedByHost = (knowledge, id, form, situation) => assess(knowledge.host?.weights ?? NO_WEIGHTS, { ...situation, ...formFacts(id, form) });
/** Whatever counted for it, behind the first of the others it stays. */
function withNeverFirst(judged) {
    const best = Math.max(...judged.filter(({ neverFirst }) => !neverFirst).map(({ score }) => score));
    return judged.map((one) => (one.neverFirst && one.score >= best ? { ...one, score: best - 1 } : one));
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
        forms: ranked(withNeverFirst(judged.filter(({ rejected }) => !rejected))),
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
function withForms(shell, outcome, found, plan) {
    const { knowledge, seen } = shell;
    const findings = [...found, ...notesBeside(knowledge, seen, outcome)];
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
/** The same of a situation that was read already. What a host adds is read last, so that it can only make stricter. */
function recommendFor(knowledge, seen) {
    const shell = { knowledge, seen };
    const host = readHost(knowledge, seen);
    const safety = withHostFindings(readProposalSafety(knowledge, seen), host);
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
    const outcome = stricter(need.definition.outcome, host.atLeast);
    if (outcome === 'ask-professional')
        return answer(shell, outcome, safety.findings);
    const findings = [...safety.findings, toFinding(need)].sort(bySeverity);
    const plan = outcome === 'form' ? planDose(knowledge, seen.facts, targetMg(knowledge, seen)) : null;
    return withForms(shell, outcome, findings, plan);
}
/**
 * What suits this visitor: which form, how much and when, food first, nothing at all, or a professional.
 * @param input facts of the visitor; what cannot be read counts as unknown. Never throws on facts.
 */
function recommend(knowledge, input, options = {}) {
    return recommendFor(knowledge, seeSituation(knowledge, input, options));
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
/** Facts that a rule still waits for: safety, then need, then the choice between forms, then what is worth knowing. */
function awaited(knowledge, seen) {
    const { safety, proposal, choice, notes } = knowledge.rules;
    const rules = [
        ...Object.values(safety),
        ...Object.values(proposal),
        ...undecidedNeeds(knowledge, seen),
    ];
    // A minor gets no form, so nothing about forms is asked.
    if (!isMinor(knowledge, seen))
        rules.push(...Object.values(choice), ...Object.values(notes));
    const { findings = {}, outcomes = [] } = knowledge.host ?? {};
    const ofHost = [...Object.values(findings), ...outcomes];
    return new Set([...rules, ...ofHost].flatMap((rule) => openFacts(knowledge, rule, seen)));
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

	for (let r of Object.keys(accents)) {
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
const withoutDoubles = (word) => word.replace(/(.)\1+/gu, '$1');
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
    for (const [number, text] of numbered(words)) {
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
const FORMS$2 = { nl: dutch, en: english, de: german, fr: french };
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
        .map((lang) => FORMS$2[lang])
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
            for (const [number, word] of numbered(words)) {
                starts[number] = at;
                at += word.length + 1;
            }
            return { words, lines: `\n${words.join('\n')}\n`, starts, withoutDoubles: plain };
        },
    };
}
/** The word that stands at a place in the lines. */
function wordAt$1(starts, place) {
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
        const number = wordAt$1(starts, at);
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
    for (const [place, text] of numbered(forms)) {
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
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .replace(/[\u0153\u00e6\u00df\u00f8\u0142\u0111\u0131]/g, (letter) => LETTERS[letter] ?? letter);
}
/** Words that every name may have and nobody looks for. */
const STOP_WORDS = new Set('a an and au aus aux d das de dem den der des die du een en et for from het in l la le les of op the und uit van von'.split(' '));
/** No name is longer; of what is, the beginning is searched. */
const LONGEST_NAME = 400;
/** "Pinda's" is one word; "d'avoine" is two. */
const bare = (text) => fold(text.slice(0, LONGEST_NAME)).replace(/['\u2019](?=s(?![\p{L}\p{N}]))/gu, '');
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
    for (const [at, word] of numbered(head))
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
    for (const [at, name] of numbered(source.namesOf(food)))
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
    forgiving.forEach((fit, number) => {
        if (fit !== FIT.none && fits[number] === FIT.none)
            fits[number] = fitFor(fit);
    });
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
    for (const [place, food] of numbered(foods)) {
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
    for (const [place, food] of numbered(foods)) {
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
        ? atOnce(indexFoods(foods.filter(isRecord$1), { knowledge, lang, names }))
        : knownIndex(knowledge, lang, names);
    const places = rankedPlaces(index, options);
    return [...places.subarray(0, Math.max(0, limit))]
        .map((place) => index.foods[place])
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
const readAmounts = (eaten) => eaten.filter((one) => numberBetween(one?.grams, Number.MIN_VALUE, MOST$1.foodGrams) !== undefined);
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
        for (const [place, snack] of numbered(snacks)) {
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
    const target = targetMg > 0 ? Math.min(targetMg, MOST$1.foodMg) : 0;
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

const MOST_WEIGHT = 5;
/** Of all that comes from a host the id says so, and so it never stands for one of ours. */
const ownId = (id) => `own-${id}`;
const weightId = (index) => ownId(`weight-${index + 1}`);
const SEVERITIES = ['info', 'caution', 'stop'];
const OUTCOMES = ['food-first', 'nothing-needed', 'ask-professional'];
const REFERS = ['gp-today', 'gp', 'doctor', 'pharmacist', 'midwife', 'prescriber'];
const mapped = (rows, to) => Object.fromEntries(Object.entries(rows ?? {}).map(([id, row]) => [ownId(id), to(row)]));
const sourceOf = ({ title, year, url }) => ({
    title,
    year,
    url: url ?? null,
    kind: 'host',
    checked: true,
    ...(year === null && { undated: 'page' }),
});
/** Whatever a host calls an emergency is a stop: the number to call is ours to give. */
function findingOf({ when, ifUnknown, severity, refer, sources = [] }) {
    return {
        when,
        ifUnknown: ifUnknown === 'mention' ? 'mention' : 'ignore',
        severity: SEVERITIES.find((one) => one === severity) ?? 'stop',
        shows: [],
        sources: sources.map(ownId),
        ...(refer !== undefined && REFERS.includes(refer) && { refer }),
    };
}
function weightOf({ form, when, weight }) {
    const isForm = { fact: 'form', is: form };
    const size = Number.isFinite(weight) ? weight : 0;
    return {
        when: when ? { all: [isForm, when] } : isForm,
        ifUnknown: 'ignore',
        severity: 'info',
        weight: Math.max(-MOST_WEIGHT, Math.min(MOST_WEIGHT, size)),
        shows: ['form'],
        sources: [],
    };
}
/**
 * Put after all of ours. A question that is not asked of everybody is folded into the last that is: whether it was
 * asked would tell of the answers.
 */
function rowsOf({ questions: ours }, questions) {
    const isForAll = ({ parent, when, modes }) => !parent && !when && !modes;
    let parent = ours.filter(isForAll).at(-1)?.id;
    return questions.map(({ id, kind, choices, unsure, when }) => {
        const row = {
            id: ownId(id),
            fact: `own.${id}`,
            kind,
            unsure: unsure === true,
            always: true,
            ...(kind !== 'number' && { choices: choices ?? [] }),
            ...(when && { when }),
            ...(when && parent !== undefined && { parent }),
        };
        if (!when)
            parent = row.id;
        return row;
    });
}
/** Ours with a host's laid beside it; ours itself stays as it is. */
function withHostKnowledge(knowledge, host) {
    const outcomes = (host.outcomes ?? [])
        .filter(({ atLeast }) => OUTCOMES.includes(atLeast))
        .map(({ when, atLeast, finding }) => ({ when, atLeast, finding: ownId(finding) }));
    return {
        ...knowledge,
        id: `${knowledge.id}+${host.id}`,
        version: `${knowledge.version}+${host.version}`,
        sources: { ...mapped(host.sources, sourceOf), ...knowledge.sources },
        questions: [...knowledge.questions, ...rowsOf(knowledge, host.questions ?? [])],
        host: {
            id: host.id,
            version: host.version,
            findings: mapped(host.findings, findingOf),
            outcomes,
            weights: Object.fromEntries((host.weights ?? []).map((row, i) => [weightId(i), weightOf(row)])),
        },
    };
}

/** A value that no rule names: "something else". */
const OTHER = '\u0000';
const unique$1 = (values) => [...new Set(values)];
/** At most so many ids of one list are combined with each other; any further id is looked at by itself. */
const MOST_IDS = 10;
const combinations = (ids) => ids.reduce((sets, id) => [...sets, ...sets.map((set) => [...set, id])], [[]]);
function subsets(ids) {
    const further = ids.slice(MOST_IDS);
    return [
        ...combinations(ids.slice(0, MOST_IDS)),
        ...further.map((id) => [id]),
        ...(further.length > 0 ? [ids.slice()] : []),
    ];
}
/** How often the rules of one group may be looked at in all; a few seconds of work. */
const MOST_LOOKS = 3_000_000;
/** Of one fact, every value that these leaves tell apart. */
function valuesOf(leaves) {
    const named = unique$1(leaves.flatMap(valuesIn));
    if (leaves.some((leaf) => 'has' in leaf))
        return subsets(named);
    const thresholds = unique$1(leaves.map(thresholdIn).filter((at) => at !== undefined));
    if (thresholds.length > 0)
        return [Math.min(...thresholds) - 1, ...thresholds];
    return named.every((value) => typeof value === 'boolean') ? [true, false] : [...named, OTHER];
}
const isOfForm = ({ fact }) => fact.startsWith('form');
function axesOf(leaves) {
    const others = leaves.filter((leaf) => !isOfForm(leaf));
    return unique$1(others.map((leaf) => leaf.fact)).map((fact) => ({
        fact,
        values: valuesOf(others.filter((leaf) => leaf.fact === fact)),
    }));
}
/** What it takes to look at all of them, before any is made. */
function looksFor(knowledge, leaves) {
    const forms = leaves.some(isOfForm) ? Object.keys(knowledge.forms).length : 1;
    return axesOf(leaves).reduce((all, { values }) => all * values.length, forms) * leaves.length;
}
/** Everything that two conditions together tell apart, each fact by itself; a form brings its own properties. */
function situationsOf$1(knowledge, leaves) {
    const forms = Object.entries(knowledge.forms).map(([id, form]) => ({ ...formFacts(id, form) }));
    return axesOf(leaves).reduce((situations, { fact, values }) => situations.flatMap((one) => values.map((value) => ({ ...one, [fact]: value }))), leaves.some(isOfForm) ? forms : [{}]);
}
const leavesOfBoth = (a, b) => [a, b].flatMap(({ rule }) => leavesOf(rule.when));
/** The two beside each other, either way round. */
function compare(knowledge, a, b) {
    const pairs = situationsOf$1(knowledge, leavesOfBoth(a, b)).map((situation) => {
        const isTrue = (when) => truthOf(when, situation) === 'yes';
        return [isTrue(a.rule.when), isTrue(b.rule.when)];
    });
    // Of a rule that is never true anything could be said.
    const aWithinB = pairs.some(([ofA]) => ofA) && pairs.every(([ofA, ofB]) => !ofA || ofB);
    const bWithinA = pairs.some(([, ofB]) => ofB) && pairs.every(([ofA, ofB]) => !ofB || ofA);
    const same = aWithinB && bWithinA;
    return [
        { a, b, aWithinB, same },
        { a: b, b: a, aWithinB: bWithinA, same },
    ];
}
/** In what two rules that are true of the same visitors differ; null where they agree. */
function quarrel({ a, b, aWithinB, same }) {
    const one = a.rule;
    const other = b.rule;
    if (aWithinB && (one.weight ?? 0) > 0 && other.rejects === true) {
        return `"${a.id}" recommends a form wherever "${b.id}" rejects it`;
    }
    if (!same)
        return null;
    const both = `"${a.id}" and "${b.id}" are true of exactly the same visitors, and`;
    if (one.outcome !== other.outcome) {
        return `${both} one says "${one.outcome ?? 'nothing'}", the other "${other.outcome ?? 'nothing'}"`;
    }
    if (one.severity !== other.severity)
        return `${both} one is "${one.severity}", the other "${other.severity}"`;
    const areOpposite = Math.sign(one.weight ?? 0) * Math.sign(other.weight ?? 0) < 0;
    return areOpposite ? `${both} one speaks for a form, the other against it` : null;
}
const factsOf = ({ when }) => unique$1(leavesOf(when).map(({ fact }) => fact)).sort();
/** Only rules that look at the same facts can be about the same visitors; of forms, any two can. */
const mayCompare = (group, a, b) => group === 'choice' || factsOf(a).join() === factsOf(b).join();
function contradictionsIn(knowledge, group, rules) {
    const problems = [];
    let left = MOST_LOOKS;
    let skipped = 0;
    const pairs = rules.flatMap((a, i) => rules.slice(i + 1).map((b) => [a, b]));
    for (const [a, b] of pairs) {
        if (!mayCompare(group, a.rule, b.rule))
            continue;
        const looks = looksFor(knowledge, leavesOfBoth(a, b));
        if (looks > left) {
            skipped += 1;
            continue;
        }
        left -= looks;
        const [one, other] = compare(knowledge, a, b);
        const said = quarrel(one) ?? quarrel(other);
        if (said === null)
            continue;
        problems.push({ code: 'rules-contradict', where: `rules.${group}.${b.id}`, message: `${said}.` });
    }
    if (skipped === 0)
        return problems;
    const message = `Not compared with each other, for they name too much together: ${skipped} pairs of rules of this group.`;
    return [...problems, { code: 'rules-not-compared', where: `rules.${group}`, message }];
}
/**
 * Rules of one group that say opposite things of the same visitors. Its limit: apart from forms it compares only rules
 * that look at exactly the same facts, and each fact by itself; of two that look at different facts, or stand in
 * different groups, it says nothing. Where a group is too large to be compared as a whole, that is told.
 */
const verifyContradictions = (knowledge) => Object.entries(knowledge.rules).flatMap(([group, rules]) => contradictionsIn(knowledge, group, Object.entries(rules).map(([id, rule]) => ({ id, rule }))));

const found = ({ findings }) => findings.map(({ rule }) => rule);
const advise = ({ knowledge, example }) => recommend(knowledge, example.facts, example.options);
const check = ({ knowledge, example }) => checkDose(knowledge, example.facts, example.options);
const HELD_BACK = { emergency: ['emergency'], stop: ['emergency', 'ask-professional'] };
/** In the quiz and in the dose check alike; what stops leads to a professional, and to no dose. */
function safetySpeaks(trial) {
    const rule = trial.knowledge.rules.safety[trial.id];
    if (!rule)
        return false;
    const { severity, withholdsPlan } = rule;
    return [advise(trial), check(trial)].every((result) => {
        const finding = result.findings.find(({ rule: id }) => id === trial.id);
        if (finding?.severity !== severity)
            return false;
        if (withholdsPlan === true && result.kind === 'dose' && result.plan !== null)
            return false;
        if (severity === 'info' || severity === 'caution')
            return true;
        return HELD_BACK[severity].includes(result.outcome) && result.plan === null;
    });
}
function proposalSpeaks(trial) {
    const result = advise(trial);
    return found(result).includes(trial.id) && result.plan === null;
}
/** A rule with an outcome is the only one that decides. */
function doseSpeaks(trial) {
    const rules = trial.knowledge.rules.dose;
    const { outcome, withholdsPlan } = rules[trial.id] ?? {};
    const result = check(trial);
    if (!found(result).includes(trial.id))
        return false;
    if (withholdsPlan === true && result.plan !== null)
        return false;
    if (outcome === undefined)
        return true;
    const deciding = found(result).filter((id) => rules[id]?.outcome !== undefined);
    return deciding.length === 1 && result.outcome === outcome;
}
function needSpeaks(trial) {
    const rules = trial.knowledge.rules.need;
    const result = advise(trial);
    const deciding = found(result).filter((id) => Object.hasOwn(rules, id));
    return deciding.join() === trial.id && result.outcome === rules[trial.id]?.outcome;
}
const noted = (trial) => [advise(trial), check(trial)].some((result) => found(result).includes(trial.id));
/** Where it may stand: in the quiz, in the check of what is taken, or in both. */
function noteSpeaks(trial) {
    const { knowledge, id } = trial;
    const beside = knowledge.rules.notes[id]?.beside ?? [];
    const results = [advise(trial), check(trial)].filter(({ outcome }) => beside.some((one) => one === outcome));
    return results.length > 0 && results.every((result) => found(result).includes(id));
}
/** Whether the rule is true of this form for this visitor. */
function choiceIsHeard({ knowledge, id, example }) {
    const rule = knowledge.rules.choice[id];
    const form = example.form === undefined ? undefined : knowledge.forms[example.form];
    if (!rule || !form || example.form === undefined)
        return false;
    const { situation } = seeSituation(knowledge, example.facts, example.options);
    return truthOf(rule.when, { ...situation, ...formFacts(example.form, form) }) === 'yes';
}
/** It is told as a reason too; and of a rule that rejects, the form does not come out ranked. */
function choiceSpeaks(trial) {
    const { knowledge, id, example } = trial;
    const { forms, rejected } = rankForms(knowledge, seeSituation(knowledge, example.facts, example.options).situation);
    const isOwn = (one) => one.id === example.form;
    const reasons = [...forms, ...rejected].find(isOwn)?.reasons ?? [];
    const isOut = knowledge.rules.choice[id]?.rejects === true;
    return choiceIsHeard(trial) && reasons.some(({ rule }) => rule === id) && !(isOut && forms.some(isOwn));
}
/** Whether the rule speaks for this visitor, and does what such a rule has to do. */
const SPEAKS = {
    safety: safetySpeaks,
    proposal: proposalSpeaks,
    dose: doseSpeaks,
    need: needSpeaks,
    choice: choiceSpeaks,
    notes: noteSpeaks,
};
/** Whether the rule is heard at all, however weakly. */
const IS_HEARD = {
    safety: (trial) => found(advise(trial)).includes(trial.id) || found(check(trial)).includes(trial.id),
    proposal: (trial) => found(advise(trial)).includes(trial.id),
    dose: (trial) => found(check(trial)).includes(trial.id),
    need: (trial) => found(advise(trial)).includes(trial.id),
    choice: choiceIsHeard,
    notes: noted,
};
function failing(knowledge, group, id, { fires, silent }) {
    const problem = (example, said) => ({
        code: 'example-fails',
        where: `examples.${group}.${id}`,
        message: `The rule "${id}" ${said}: ${example.says}.`,
    });
    return [
        ...fires
            .filter((example) => !SPEAKS[group]({ knowledge, id, example }))
            .map((example) => problem(example, 'should speak here, and does not')),
        ...silent
            .filter((example) => IS_HEARD[group]({ knowledge, id, example }))
            .map((example) => problem(example, 'should be silent here, and speaks')),
    ];
}
/** Examples that the knowledge does not bear out. */
function verifyExamples(knowledge, examples) {
    return Object.keys(examples).flatMap((group) => Object.entries(examples[group] ?? {}).flatMap(([id, some]) => failing(knowledge, group, id, some)));
}

/** A healthy woman of 40 who answered everything and eats next to nothing, so that what she takes and eats is hers to vary. */
const first = {
    facts: {
        redFlags: [],
        ageYears: 40,
        sex: 'female',
        lifeStage: 'none',
        conditions: [],
        medicines: [],
        supplements: [],
        foodMg: 0,
        goals: [],
        stomach: 'robust',
        avoid: [],
        prefer: 'any',
        unsure: [],
    },
    options: {},
};
const told$1 = (facts) => ({ facts });
const open = (...keys) => ({ without: keys });
const unique = (values) => [...new Set(values)];
/** Both sides of where the truth of a rule turns. */
const bothSides = (thresholds, step) => unique(thresholds.flatMap((at) => [at, at - step])).filter((value) => value >= 0);
const thresholdsOf = (leaves, ...facts) => leaves
    .filter(({ fact }) => facts.includes(fact))
    .map(thresholdIn)
    .filter((at) => at !== undefined);
const MONTH = 1 / 12;
function ages({ referenceIntakes, upperLevels }, leaves) {
    const bands = [...Object.values(referenceIntakes).flat(), ...Object.values(upperLevels).flat()];
    const years = [
        ...thresholdsOf(leaves, 'ageYears'),
        ...bands.map(({ ageFromMonths }) => ageFromMonths / 12),
    ];
    return [...bothSides(years, MONTH).map((ageYears) => told$1({ ageYears })), open('ageYears')];
}
const pill = (amountMg, more = {}) => told$1({ supplements: [{ amountMg, basis: 'elemental', perDay: 1, ...more }] });
const TAKEN = [
    'supplementMgHigh',
    'prescribedMg',
    'unplannedMg',
    'boughtMg',
    'antacidMg',
];
const FORMS$1 = ['takenForms', 'supplementForms'];
const ROOM = ['roomMg', 'levelRoomMg', 'levelRoomAtMostMg'];
const GAP = ['gapMg', 'gapLowMg', 'shortMg'];
function supplements({ upperLevels, limits, forms }, leaves) {
    const levels = Object.values(upperLevels).flatMap((rows) => rows.map(({ mgPerDay }) => mgPerDay ?? 0));
    const ceilings = unique([...levels, limits.euCeilingMg]);
    const room = thresholdsOf(leaves, ...ROOM).flatMap((at) => ceilings.map((ceiling) => ceiling - at + 1));
    const amounts = bothSides([1, ...thresholdsOf(leaves, ...TAKEN), ...room], 1);
    const form = Object.keys(forms)[0] ?? '';
    const named = unique(leaves.filter(({ fact }) => FORMS$1.includes(fact)).flatMap(valuesIn)).map(String);
    return [
        ...amounts.map((mg) => pill(mg)),
        ...amounts.map((mg) => pill(mg, { prescribed: true })),
        ...amounts.map((mg) => pill(mg, { use: 'antacid-laxative' })),
        pill(100, { form, compoundMg: 1 }),
        ...named.map((one) => pill(100, { form: one })),
        open('supplements'),
    ];
}
/** A counted day on both sides of each gap, and a week in portions. */
function foods({ referenceIntakes }, leaves) {
    const needs = unique(Object.values(referenceIntakes).flatMap((rows) => rows.map((row) => row.mgPerDay ?? 0)));
    const gaps = thresholdsOf(leaves, ...GAP);
    const days = unique(needs.flatMap((need) => gaps.flatMap((gap) => [need - gap, need - gap + 1])));
    const none = { leafyGreens: 0, nutsSeeds: 0, legumes: 0, wholegrains: 0, fish: 0, darkChocolate: 0 };
    const weeks = [0, 14, 28, 42, 70].map((wholegrains) => ({ ...none, wholegrains }));
    return [
        ...days.filter((foodMg) => foodMg >= 0).map((foodMg) => told$1({ foodMg })),
        ...weeks.map((diet) => ({ facts: { diet }, without: ['foodMg'] })),
        open('foodMg'),
    ];
}
/** Nothing of a list, each id that is named, and all of them at once. */
function lists(key, leaves) {
    const named = leaves.filter(({ fact }) => fact === key).flatMap((leaf) => valuesIn(leaf).map(String));
    const ids = unique(named);
    const some = ids.map((id) => told$1({ [key]: [id] }));
    return [told$1({ [key]: [] }), ...some, ...(ids.length > 1 ? [told$1({ [key]: ids })] : []), open(key)];
}
/** Each medicine whose hours are to be kept, and one that leaves no hour of the day. */
function medicines({ medicines: rows }, leaves) {
    if (!leaves.some(({ fact }) => fact === 'hoursKept'))
        return lists('medicines', leaves);
    const kept = Object.keys(rows).filter((id) => rows[id]?.separation);
    const allDay = { other: ['00:00', '06:00', '12:00', '18:00'] };
    return [
        told$1({ medicines: [] }),
        ...kept.map((id) => told$1({ medicines: [id] })),
        told$1({ medicines: ['other'], medicineTimes: allDay }),
    ];
}
function unsure(leaves) {
    const keys = leaves.filter(({ fact }) => fact === 'unsure').flatMap((leaf) => valuesIn(leaf));
    const away = (key) => (key === 'diet' ? ['diet', 'foodMg'] : [key]);
    return unique(keys).map((key) => ({ facts: { unsure: [key] }, without: away(key) }));
}
const choices = (key, values) => [
    ...values.map((value) => told$1({ [key]: value })),
    open(key),
];
/** What nothing is worked out from: the values and thresholds that are named. */
function plain(key, { questions }, leaves) {
    const choices = questions.find(({ fact, kind }) => fact === key && kind === 'one')?.choices ?? [];
    const reading = leaves.filter(({ fact }) => fact === key);
    if (reading.length === 0)
        return [];
    const numbers = bothSides(reading.map(thresholdIn).filter((at) => at !== undefined), 1);
    const named = unique([...reading.flatMap(valuesIn), ...choices]);
    const isList = reading.some((leaf) => 'has' in leaf);
    const values = isList ? [[], ...named.map((id) => [id])] : [...numbers, ...named];
    return [...values.map((value) => told$1({ [key]: value })), open(key)];
}
const STANDARDS = ['nl', 'eu', 'us'];
const options = STANDARDS.flatMap((standard) => [
    { options: { standard, claims: 'eu' } },
    { options: { standard, claims: 'education' } },
]);
function axisOf(key, knowledge, leaves) {
    switch (key) {
        case 'ageYears':
            return ages(knowledge, leaves);
        case 'supplements':
            return supplements(knowledge, leaves);
        case 'diet':
            return foods(knowledge, leaves);
        case 'medicines':
            return medicines(knowledge, leaves);
        case 'conditions':
        case 'redFlags':
        case 'goals':
            return lists(key, leaves);
        case 'unsure':
            return unsure(leaves);
        case 'sex':
            return choices(key, ['female', 'male']);
        case 'lifeStage':
            return choices(key, ['none', 'pregnant', 'breastfeeding']);
        case 'stomach':
            return choices(key, ['robust', 'sensitive', 'slow']);
        case 'prefer':
            return choices(key, ['any', 'few-units', 'powder', 'liquid', 'skin']);
        case 'stress':
            return choices(key, ['low', 'some', 'high']);
        default:
            // Food is told in one place, and the times of a day turn no rule of themselves.
            return isOwnFact(key) || key === 'avoid' || key === 'sportHours' ? plain(key, knowledge, leaves) : [];
    }
}
function differ(visitor, { facts, options: asked, without = [] }) {
    const kept = Object.entries(visitor.facts).filter(([key]) => !without.includes(key));
    return {
        facts: { ...Object.fromEntries(kept), ...facts },
        options: { ...visitor.options, ...asked },
    };
}
/** So many are tried of one rule; of more, as many that lie evenly among all. */
const MOST = 20_000;
/** A prime that is larger than any axis is long: in such steps everybody comes by once, and every axis is walked through soon. */
const STRIDE = 7919;
/**
 * Visitors on both sides of everything that these conditions look at, in every combination. The first is the healthy
 * woman; whoever finds soon what he looks for need not try them all.
 */
function* visitorsFor(knowledge, conditions) {
    const leaves = conditions.flatMap(leavesOf);
    const keys = unique(leaves.flatMap(({ fact }) => [...toldFor(fact)]));
    // Figures hang on the standard and on what may be claimed too.
    const isTold = ({ fact }) => toldFor(fact).includes(fact);
    const asked = !leaves.every(isTold);
    const axes = [...keys.map((key) => axisOf(key, knowledge, leaves)), ...(asked ? [options] : [])]
        .filter((axis) => axis.length > 0)
        .map((axis) => [{}, ...axis]);
    const all = axes.reduce((product, { length }) => product * length, 1);
    for (let n = 0; n < Math.min(all, MOST); n += 1) {
        let place = (n * STRIDE) % all;
        let visitor = first;
        for (const axis of axes) {
            visitor = differ(visitor, axis[place % axis.length]);
            place = Math.floor(place / axis.length);
        }
        yield visitor;
    }
}

const ruleGroups = ({ rules }) => Object.entries(rules);
const looksAtForm = (when) => leavesOf(when).some(({ fact }) => fact.startsWith('form'));
/** A rule that looks at a form is read against each. */
function situationsOf(knowledge, { facts, options }, when) {
    const { situation } = seeSituation(knowledge, facts, options);
    if (!looksAtForm(when))
        return [situation];
    return Object.entries(knowledge.forms).map(([id, form]) => ({ ...situation, ...formFacts(id, form) }));
}
function witnessesOf(knowledge, when) {
    const found = { yes: undefined, no: undefined };
    for (const visitor of visitorsFor(knowledge, [when])) {
        const truths = new Set(situationsOf(knowledge, visitor, when).map((situation) => truthOf(when, situation)));
        if (truths.has('yes'))
            found.yes ??= visitor;
        if (truths.has('no'))
            found.no ??= visitor;
        if (found.yes && found.no)
            break;
    }
    return found;
}
function reach(knowledge, { facts, options }, reached) {
    const advice = recommend(knowledge, facts, options);
    const verdict = checkDose(knowledge, facts, options);
    reached.forms.add(advice.outcome);
    reached.dose.add(verdict.outcome);
    for (const { rule } of [...advice.findings, ...verdict.findings])
        reached.rules.add(rule);
}
const FORMS = [
    'form',
    'food-first',
    'nothing-needed',
    'ask-professional',
    'emergency',
    'incomplete',
];
const DOSE = [
    'emergency',
    'ask-professional',
    'above',
    'incomplete',
    'below',
    'within',
];
/** The rules of which the first that is true decides: each has to be that for somebody. */
const decidingRules = ({ rules }) => [
    ...Object.keys(rules.need),
    ...Object.keys(rules.dose).filter((id) => rules.dose[id]?.outcome !== undefined),
];
/** What no visitor that was met so far came to is looked for among all whom the rules of need and dose tell apart. */
function reachTheRest(knowledge, reached) {
    const { need, dose } = knowledge.rules;
    const conditions = [...Object.values(need), ...Object.values(dose)].map(({ when }) => when);
    const deciding = decidingRules(knowledge);
    const isDone = () => FORMS.every((one) => reached.forms.has(one)) &&
        DOSE.every((one) => reached.dose.has(one)) &&
        deciding.every((id) => reached.rules.has(id));
    for (const visitor of visitorsFor(knowledge, conditions)) {
        if (isDone())
            return;
        reach(knowledge, visitor, reached);
    }
}
function unreached(knowledge, reached, silent) {
    const outcome = (kind, one) => ({
        code: 'outcome-not-reached',
        where: `outcomes.${kind}.${one}`,
        message: `Nobody who was tried came to the outcome "${one}".`,
    });
    const shadowed = decidingRules(knowledge).filter((id) => !reached.rules.has(id) && !silent.has(id));
    return [
        ...FORMS.filter((one) => !reached.forms.has(one)).map((one) => outcome('forms', one)),
        ...DOSE.filter((one) => !reached.dose.has(one)).map((one) => outcome('dose', one)),
        ...shadowed.map((id) => ({
            code: 'rule-never-fires',
            where: `rules.${Object.hasOwn(knowledge.rules.need, id) ? 'need' : 'dose'}.${id}`,
            message: `The rule "${id}" is true of some, but for each of them another rule decides before it.`,
        })),
    ];
}
/** Rules that say nothing, or the same to everybody; and outcomes that nobody comes to. */
function verifyRules(knowledge) {
    const problems = [];
    const silent = new Set();
    const reached = { forms: new Set(), dose: new Set(), rules: new Set() };
    for (const [group, rules] of ruleGroups(knowledge)) {
        for (const [id, { when }] of Object.entries(rules)) {
            const where = `rules.${group}.${id}`;
            const { yes, no } = witnessesOf(knowledge, when);
            for (const visitor of [yes, no])
                if (visitor)
                    reach(knowledge, visitor, reached);
            if (!yes) {
                silent.add(id);
                const message = `The rule "${id}" can never fire: its condition is true of nobody.`;
                problems.push({ code: 'rule-never-fires', where, message });
            }
            else if (!no) {
                const message = `The rule "${id}" always fires: its condition is false of nobody, so it decides nothing.`;
                problems.push({ code: 'rule-always-fires', where, message });
            }
        }
    }
    reachTheRest(knowledge, reached);
    return [...problems, ...unreached(knowledge, reached, silent)];
}

function readersInRules(knowledge) {
    return ruleGroups(knowledge).flatMap(([group, rules]) => Object.entries(rules).flatMap(([id, { when }]) => leavesOf(when).map((leaf) => ({ where: `rules.${group}.${id}`, leaf }))));
}
/** A host's rules stand apart from ours. */
function readersInHost({ host }) {
    if (!host)
        return [];
    const { findings, weights, outcomes } = host;
    const rows = Object.entries({ ...findings, ...weights }).map(([id, { when }]) => ({ id, when }));
    const decided = outcomes.map(({ when }, i) => ({ id: `outcomes.${i}`, when }));
    return [...rows, ...decided].flatMap(({ id, when }) => leavesOf(when).map((leaf) => ({ where: `host.${id}`, leaf })));
}
/** What decides whether something is asked at all. */
function readersInQuestions({ questions, redFlags }) {
    const ofQuestions = questions.flatMap(({ id, when }) => when ? leavesOf(when).map((leaf) => ({ where: `questions.${id}`, leaf })) : []);
    const ofFlags = Object.entries(redFlags).flatMap(([id, { asked }]) => typeof asked === 'string' ? [] : leavesOf(asked).map((leaf) => ({ where: `redFlags.${id}`, leaf })));
    return [...ofQuestions, ...ofFlags];
}
function notNeeded(knowledge, readers) {
    const read = new Set(readers.flatMap(({ leaf }) => toldFor(leaf.fact)));
    return knowledge.questions
        .filter(({ fact, always }) => always !== true && !read.has(fact))
        .map(({ id, fact }) => ({
        code: 'question-not-needed',
        where: `questions.${id}`,
        message: `The question "${id}" asks for "${fact}", which no rule looks at.`,
    }));
}
/** An answer would belong to either. */
function twice({ questions }) {
    const ids = questions.map(({ id }) => id);
    return [...new Set(ids.filter((id, i) => ids.indexOf(id) !== i))].map((id) => ({
        code: 'question-twice',
        where: `questions.${id}`,
        message: `The id "${id}" is that of more than one question.`,
    }));
}
const offers = (row, value) => row.choices === undefined || row.choices.includes(String(value));
/** Whether some question can be answered so that the leaf's own value comes out. */
function canBeAnswered({ questions, redFlags }, fact, value) {
    if (fact === 'unsure')
        return questions.some((row) => row.fact === value && row.unsure);
    // Some signs are asked under another name, as a condition.
    if (fact === 'redFlags' && redFlags[String(value)]?.asked === 'elsewhere')
        return true;
    return questions.some((row) => row.fact === fact && (offers(row, value) || row.otherwise === value));
}
function notAsked(knowledge, { where, leaf }) {
    const asked = new Set(knowledge.questions.map(({ fact }) => fact));
    const missing = neededFor(leaf.fact).filter((key) => key !== 'unsure' && !asked.has(key));
    if (missing.length > 0) {
        const message = `It looks at "${leaf.fact}", for which no question asks: ${missing.join(', ')}.`;
        return [{ code: 'fact-not-asked', where, message }];
    }
    const isAnswer = neededFor(leaf.fact).includes(leaf.fact);
    const values = isAnswer ? valuesIn(leaf) : [];
    return values
        .filter((value) => !canBeAnswered(knowledge, leaf.fact, value))
        .map((value) => ({
        code: 'fact-not-asked',
        where,
        message: `It looks for "${String(value)}" in "${leaf.fact}", which no question offers as an answer.`,
    }));
}
/** Questions that nobody needs or that bear one id, and answers that nobody asks for. */
function verifyQuestions(knowledge) {
    const readers = [
        ...readersInRules(knowledge),
        ...readersInHost(knowledge),
        ...readersInQuestions(knowledge),
    ];
    return [
        ...twice(knowledge),
        ...notNeeded(knowledge, readers),
        ...readers.flatMap((reader) => notAsked(knowledge, reader)),
    ];
}

/** Every source that stands anywhere in a value, with the place where it stands. */
function citedIn(value, where) {
    if (typeof value !== 'object' || value === null)
        return [];
    return Object.entries(value).flatMap(([key, inner]) => {
        const path = where === '' ? key : `${where}.${key}`;
        if (key === 'sources' && Array.isArray(inner))
            return inner.map((id) => ({ where, id: String(id) }));
        return key === 'source' && typeof inner === 'string' ? [{ where, id: inner }] : citedIn(inner, path);
    });
}
const missing = (where, message) => ({ code: 'source-missing', where, message });
function unlisted({ sources, ...rest }) {
    return citedIn(rest, '')
        .filter(({ id }) => !Object.hasOwn(sources, id))
        .map(({ where, id }) => missing(where, `It rests on "${id}", which stands in no list of sources.`));
}
function unfounded(knowledge) {
    return ruleGroups(knowledge).flatMap(([group, rules]) => Object.entries(rules)
        .filter(([, { sources }]) => sources.length === 0)
        .map(([id]) => missing(`rules.${group}.${id}`, `The rule "${id}" rests on no source.`)));
}
/** What was read somewhere has a year, or says what it is that carries none; our own choice or what is computed has none to give. */
const wasRead = ({ kind }) => kind === 'primary' || kind === 'secondary' || kind === 'code';
/** No document is from then. */
const NEVER = 2100;
const undated = ({ sources }) => Object.entries(sources).flatMap(([id, source]) => {
    const problem = (said) => [
        {
            code: 'source-undated',
            where: `sources.${id}`,
            message: `The source "${id}" (${source.title}) ${said}.`,
        },
    ];
    if (source.year !== null && !(Number.isInteger(source.year) && source.year <= NEVER))
        return problem(`has the year "${source.year}", which cannot be`);
    if (source.year !== null && source.undated !== undefined)
        return problem('has a year and is called undated');
    if (source.year === null && source.undated === undefined && wasRead(source))
        return problem('has no year, and does not say why');
    return [];
});
/** Whatever rests on nothing that a person could look up, or on something of no known date. */
function verifySources(knowledge) {
    return [...unlisted(knowledge), ...unfounded(knowledge), ...undated(knowledge)];
}

/** What of the words has to stand for each id; the shape is that of the languages of this package. */
function pathsOf(knowledge) {
    const { rules, questions } = knowledge;
    const findings = { ...rules.safety, ...rules.proposal, ...rules.dose, ...rules.need, ...rules.notes };
    const refers = [
        ...Object.values(rules.safety),
        ...Object.values(rules.proposal),
        ...Object.values(rules.dose),
    ]
        .map(({ refer }) => refer)
        .filter((refer) => refer !== undefined);
    const each = (group, rows) => Object.keys(rows).map((id) => [group, id]);
    return [
        ...each('findings', findings),
        ...each('reasons', rules.choice),
        ...questions.map(({ id }) => ['questions', id]),
        ...questions.map(({ fact }) => ['facts', fact]),
        ...questions.flatMap(({ id, fact, choices = [] }) => choices.map((choice) => wordOfChoice(id, fact, choice))),
        ...each('forms', knowledge.forms),
        ...each('medicines', knowledge.medicines),
        ...each('conditions', knowledge.conditions),
        ...each('redFlags', knowledge.redFlags),
        ...each('goals', knowledge.goals),
        ...each('claims', knowledge.claims),
        ...each('evidence', knowledge.evidence),
        ...Object.entries(knowledge.formUses).flatMap(([form, uses]) => Object.keys(uses).map((use) => ['formUses', form, use])),
        ...each('formNotes', knowledge.formNotes),
        ...[...new Set(refers)].map((refer) => ['professionals', refer]),
    ];
}
const NAMED_BY_ID = ['conditions', 'medicines', 'redFlags', 'goals'];
/** An id of a list has a name of its own; any other choice is worded where it is asked. */
const wordOfChoice = (question, fact, choice) => NAMED_BY_ID.includes(fact) ? [fact, choice] : ['questions', question, 'choices', choice];
/** The places at which nothing is said: no word, or an empty one. A sentence that is made from figures counts as said. */
function gapsIn(value, path) {
    if (typeof value === 'string')
        return value.trim() === '' ? [path] : [];
    if (typeof value === 'object' && value !== null) {
        return Object.entries(value).flatMap(([key, inner]) => gapsIn(inner, `${path}.${key}`));
    }
    return value === undefined || value === null ? [path] : [];
}
function wordAt(words, path) {
    let value = words;
    for (const key of path) {
        const isThere = typeof value === 'object' && value !== null && Object.hasOwn(value, key);
        value = isThere ? value[key] : undefined;
    }
    return value;
}
/** What a language leaves unsaid. */
function verifyWords(knowledge, languages) {
    const paths = pathsOf(knowledge);
    return Object.entries(languages).flatMap(([lang, words]) => {
        const gaps = paths.flatMap((path) => gapsIn(wordAt(words, path), path.join('.')));
        return [...new Set(gaps)].map((gap) => ({
            code: 'words-missing',
            where: `words.${lang}.${gap}`,
            message: `The language "${lang}" has no words for ${gap}.`,
        }));
    });
}

const GROUPS = [
    'safety',
    'proposal',
    'dose',
    'need',
    'choice',
    'notes',
];
const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const unreadable = (where, message) => [{ code: 'not-readable', where, message }];
/** Whether there is anything to look at; the rest of the shape is for the types to keep. */
function partMissing(given) {
    if (!isRecord(given))
        return unreadable('knowledge', 'The knowledge is no object.');
    const { rules } = given;
    if (!isRecord(rules))
        return unreadable('rules', 'The knowledge has no "rules", which is an object of groups.');
    const group = GROUPS.find((one) => !isRecord(rules[one]));
    if (group)
        return unreadable(`rules.${group}`, `The rules have no group "${group}", which is an object of rules by id.`);
    if (!Array.isArray(given['questions']))
        return unreadable('questions', 'The knowledge has no list of "questions".');
    const part = ['sources', 'forms'].find((one) => !isRecord(given[one]));
    return part ? unreadable(part, `The knowledge has no "${part}", which is an object by id.`) : [];
}
/**
 * What in knowledge cannot be meant so: rules that never or always fire, or contradict each other; questions that nobody
 * needs and facts that nobody asks for; outcomes that nobody comes to; missing words and sources; examples that fail.
 * Never throws: of what cannot be read as knowledge at all it says so, and where.
 */
function verifyKnowledge(knowledge, { words = {}, examples = {} } = {}) {
    const missing = partMissing(knowledge);
    if (missing.length > 0)
        return missing;
    try {
        return verifyAll(knowledge, words, examples);
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        return unreadable('knowledge', `Something in the knowledge has another shape than it should (${reason}).`);
    }
}
function verifyAll(knowledge, words, examples) {
    return [
        ...verifyRules(knowledge),
        ...verifyContradictions(knowledge),
        ...verifyQuestions(knowledge),
        ...verifyWords(knowledge, words),
        ...verifySources(knowledge),
        ...verifyExamples(knowledge, examples),
    ];
}

const OWN_GROUPS = ['ownFindings', 'ownOutcomes', 'ownWeights'];
/** A host's rules as rules of a group of their own, so that they are looked at like ours. */
function withOwnRules(knowledge) {
    const { findings = {}, outcomes = [] } = knowledge.host ?? {};
    const ofOutcomes = outcomes.map(({ when, finding, atLeast }, i) => [
        `outcomes[${i}]`,
        // Another group than the findings: an outcome may well hang on the very same condition.
        {
            when,
            ifUnknown: 'ignore',
            severity: 'info',
            shows: [],
            sources: knowledge.host?.findings[finding]?.sources ?? [],
            outcome: atLeast,
        },
    ]);
    const rules = {
        ...knowledge.rules,
        ownFindings: findings,
        ownOutcomes: Object.fromEntries(ofOutcomes),
        ownWeights: knowledge.host?.weights ?? {},
    };
    // Asked of everybody, though a question is of use only where a rule looks at its answer.
    const questions = knowledge.questions.map((row) => (isOwnFact(row.fact) ? { ...row, always: false } : row));
    return { ...knowledge, rules, questions };
}
/** Where it stands in what the host wrote. */
const asWritten = ({ code, where, message }) => ({
    code,
    where: where
        .replace('rules.ownFindings.own-', 'findings.')
        .replace('rules.ownOutcomes.', '')
        .replace('rules.ownWeights.', 'weights.')
        .replace('own-', '')
        .replace(/^rules\.own(Findings|Outcomes|Weights)$/, (_, group) => group.toLowerCase()),
    message: message.replace(/"own-/g, '"'),
});
/** By whole steps of the path: a part of ours may well be called "unknown". */
const isOwn = ({ code, where }) => code === 'not-readable' ||
    where
        .split('.')
        .some((step) => OWN_GROUPS.some((group) => group === step) || step === 'own' || step.startsWith('own-'));
/** A rule of a host's own may rest on the host alone. */
const isAsked = ({ code }) => code !== 'source-missing' && code !== 'source-undated';
const told = (findings) => findings.map(({ rule }) => rule);
/** In the quiz or in the dose check: in either a finding may be shown. */
const isHeard = (knowledge, id, facts) => [recommend(knowledge, facts), checkDose(knowledge, facts)].some(({ findings }) => told(findings).includes(ownId(id)));
function examplesOf(knowledge, { examples = {}, findings = {} }) {
    return Object.keys(findings).flatMap((id) => {
        const { fires = [], silent = [] } = examples[id] ?? {};
        const problem = (kind, message) => ({
            code: 'example-fails',
            where: `examples.${id}${kind}`,
            message,
        });
        if (fires.length === 0 || silent.length === 0)
            return [
                problem('', `The finding "${id}" needs an example of somebody for whom it speaks, and of somebody for whom it is silent.`),
            ];
        return [
            ...fires.flatMap((facts, i) => isHeard(knowledge, id, facts)
                ? []
                : [problem(`.fires[${i}]`, `The finding "${id}" should speak here, and does not.`)]),
            ...silent.flatMap((facts, i) => isHeard(knowledge, id, facts)
                ? [problem(`.silent[${i}]`, `The finding "${id}" should be silent here, and speaks.`)]
                : []),
        ];
    });
}
/** Forms that no answer brings back: a weight on them does nothing. */
function idleWeights(knowledge, { weights = [] }) {
    const { rules, forms } = knowledge;
    const isOut = (id) => Object.values(rules.choice).some(({ rejects, when }) => rejects === true && 'fact' in when && namesForm(when, id, forms));
    return weights.flatMap(({ form }, i) => isOut(form)
        ? [
            {
                code: 'rule-never-fires',
                where: `weights[${i}]`,
                message: `The form "${form}" is always rejected, so a weight on it does nothing.`,
            },
        ]
        : []);
}
function namesForm(when, id, forms) {
    if (!('fact' in when))
        return false;
    if (when.fact === 'formRoute' && 'is' in when)
        return forms[id]?.route === when.is;
    if (when.fact !== 'form')
        return false;
    return ('is' in when && when.is === id) || ('in' in when && when.in.includes(id));
}
/** What in a host's own knowledge cannot be meant so, beside ours; what is wrong with ours is not told here. */
function verifyHostKnowledge(knowledge, host, words = {}) {
    const combined = withHostKnowledge(knowledge, host);
    return [
        ...verifyKnowledge(withOwnRules(combined), { words }).filter(isOwn).filter(isAsked).map(asWritten),
        ...idleWeights(knowledge, host),
        ...examplesOf(combined, host),
    ];
}

const educationOnly = (claims, content) => claims === 'education' ? content : null;

const DECIDED = ['form', 'food-first', 'nothing-needed'];
/** The uses that the visitor's own topics are about, and what is known of the skin to whoever would rather not swallow it. */
function usesBeside(knowledge, { goals = [], prefer }, { claims, outcome }) {
    if (!DECIDED.includes(outcome))
        return null;
    const ofGoals = goals.flatMap((id) => knowledge.goals[id]?.uses ?? []);
    return educationOnly(claims, [
        ...new Set([...ofGoals, ...(prefer === 'skin' ? usesAt(knowledge, 'prefer-skin') : [])]),
    ]);
}
const usesAt = ({ evidence }, place) => Object.keys(evidence).filter((id) => evidence[id]?.shownAt === place);
/** What is worth knowing beside a table of foods. */
const usesBesideFoods = (knowledge, { claims }) => educationOnly(claims, usesAt(knowledge, 'food-table'));
/** Of these uses, those for which something is known of this form. */
const usesOfForm = ({ formUses }, form, told) => told.filter((use) => formUses[form]?.[use] !== undefined);

export { DIET_GROUPS, FACT_KEYS, HELD, MOST$1 as MOST, MOST_WEIGHT, NOT_ALL, appliesNow, bestFirst, careProducts, checkDose, checkText, claimsBeside, dayTotal, dayTurnsAt, evaluate, figureSources, fold, foodOf, foodsOf, foodsOfKind, formFacts, formsOf$1 as formsOf, hashOf, hoursBefore, indexFoods, isMinor, isOwnFact, isSearch, isTopical, jsonText, knowledgeStamp, magnesiumMedicines, menu, minutesFrom, minutesOf, nameIn, nextQuestion, nightOf, numbered, orderBy, ownId, placesOf, planTaken, portionMg, questionById, rankFoods, readFacts, readLabel, readSafety, recogniseForm, recommend, searchIndex, seeSituation, separationsOf, shelfOf, supplementReading, topUp, truthOf, upTo, usesBeside, usesBesideFoods, usesOfForm, verifyHostKnowledge, verifyKnowledge, weightId, withHostKnowledge };
