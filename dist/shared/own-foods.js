import { safeFileUrl, MOST_MB, MOST_BYTES, languages, cleanText, failedReading, excerpt, nextRow, readingOf, tellFault, takeRow, newReader, Texts, inSlices, guarded, part, readJson } from './ui.js';

/** What is decoded without a pause. */
const PIECE_BYTES = 64 * 1024;
const charsetOf = (contentType) => /charset\s*=\s*["']?([^\s"';]+)/i.exec(contentType.slice(0, 1000))?.[1]?.toLowerCase() ?? null;
/** A file of a spreadsheet, whatever it is called: a zip, or the older kind. */
function isWorkbook(bytes) {
    const [a, b, c, d] = bytes;
    const isZip = a === 0x50 && b === 0x4b && c === 3 && d === 4;
    return isZip || (a === 0xd0 && b === 0xcf && c === 0x11 && d === 0xe0);
}
/** UTF-16 is known by its mark, or by the empty half of its first letter. */
function markedEncoding([a, b, c]) {
    if (a === 0xef && b === 0xbb && c === 0xbf)
        return 'utf-8';
    if (a === 0xff && b === 0xfe)
        return 'utf-16le';
    if (a === 0xfe && b === 0xff)
        return 'utf-16be';
    if (a === undefined || b === undefined || (a === 0) === (b === 0))
        return null;
    return a === 0 ? 'utf-16be' : 'utf-16le';
}
function decoderFor(encoding, fatal) {
    try {
        return new TextDecoder(encoding, { fatal });
    }
    catch {
        return null;
    }
}
/** null: it is not in this encoding. */
function* decodeAs(bytes, encoding, fatal) {
    const decoder = decoderFor(encoding, fatal);
    if (!decoder)
        return null;
    const pieces = [];
    try {
        for (let at = 0; at < bytes.length; at += PIECE_BYTES) {
            pieces.push(decoder.decode(bytes.subarray(at, at + PIECE_BYTES), { stream: true }));
            yield Math.min(1, (at + PIECE_BYTES) / bytes.length);
        }
        return [...pieces, decoder.decode()].join('');
    }
    catch {
        return null;
    }
}
/**
 * By the mark at the beginning, by what the server says, as UTF-8 where it is that, and else as Windows writes it:
 * in windows-1252 every byte is a character. What it yields is the share that is done.
 */
function* decode(bytes, contentType) {
    const marked = markedEncoding(bytes);
    if (marked !== null)
        return (yield* decodeAs(bytes, marked, false)) ?? '';
    for (const encoding of new Set([charsetOf(contentType) ?? 'utf-8', 'utf-8', 'windows-1252'])) {
        const text = yield* decodeAs(bytes, encoding, true);
        if (text !== null)
            return text;
    }
    return '';
}

/** Without a byte for so long, nothing more is expected. */
const SILENCE_SECONDS = 20;
const tooLarge = { failure: { code: 'too-large', mostMb: MOST_MB } };
/** Ends a request that falls silent, and follows the signal of whoever asked. */
class Patience {
    #controller = new AbortController();
    #asked;
    #timer;
    isOver = false;
    constructor(asked) {
        this.#asked = asked;
        asked.addEventListener('abort', this.end, { once: true });
        if (asked.aborted)
            this.end();
        else
            this.renew();
    }
    get signal() {
        return this.#controller.signal;
    }
    renew() {
        clearTimeout(this.#timer);
        this.#timer = setTimeout(() => {
            this.isOver = true;
            this.end();
        }, SILENCE_SECONDS * 1000);
    }
    /** Also stops what still comes in. */
    end = () => {
        clearTimeout(this.#timer);
        this.#asked.removeEventListener('abort', this.end);
        this.#controller.abort();
    };
}
/** 0: unknown. A compressed file has another length than what comes out of it. */
function expectedLength({ headers }) {
    return headers.get('content-encoding') ? 0 : Number(headers.get('content-length')) || 0;
}
function joined(pieces, length) {
    const bytes = new Uint8Array(length);
    let at = 0;
    for (const piece of pieces) {
        bytes.set(piece, at);
        at += piece.length;
    }
    return bytes;
}
/** null: there is too much of it. */
async function readStream(body, expected, patience, tell) {
    const reader = body.getReader();
    const pieces = [];
    let length = 0;
    for (;;) {
        const { done, value } = await reader.read();
        if (done)
            return joined(pieces, length);
        patience.renew();
        length += value.length;
        if (length > MOST_BYTES)
            return null;
        pieces.push(value);
        tell(expected > 0 ? Math.min(1, length / expected) : null);
    }
}
async function readBody(response, patience, tell) {
    if (Number(response.headers.get('content-length')) > MOST_BYTES)
        return null;
    if (response.body)
        return readStream(response.body, expectedLength(response), patience, tell);
    const bytes = new Uint8Array(await response.arrayBuffer());
    return bytes.length > MOST_BYTES ? null : bytes;
}
async function fetchWith(address, patience, tell) {
    tell(null);
    const response = await fetch(address, { signal: patience.signal });
    if (!response.ok)
        return { failure: { code: 'status', status: response.status } };
    const bytes = await readBody(response, patience, tell);
    return bytes ? { bytes, contentType: response.headers.get('content-type') ?? '' } : tooLarge;
}
function whyNot({ isOver }) {
    if (isOver)
        return { code: 'timeout', seconds: SILENCE_SECONDS };
    return { code: navigator.onLine ? 'unreachable' : 'offline' };
}
/** Never rejects; what it answers after an abort is nobody's concern. */
async function fetchFile(given, { signal, tell }) {
    const address = safeFileUrl(given);
    if (address === null)
        return { failure: { code: 'bad-address' } };
    const patience = new Patience(signal);
    try {
        return await fetchWith(address, patience, tell);
    }
    catch {
        return { failure: whyNot(patience) };
    }
    finally {
        patience.end();
    }
}

// A tokenizer of our own, for no package fits a page of somebody else: papaparse adds itself to the page's jQuery,
// csv-rex loses rows where it guesses wrong, d3-dsv makes functions out of text and tells no places, and csv-parse
// brings Node's Buffer.
const QUOTE = 34;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const SPACE = 32;
/** Who has more columns has no table of foods; they are counted, not kept. */
const MOST_FIELDS_KEPT = 1000;
const isEmpty = (field) => field.trim() === '';
/** Nothing but separators and spaces, as spreadsheets leave below a table. */
const isBlank = ({ fields, count, fault }) => fault === null && count === fields.length && fields.every(isEmpty);
const isLineEnd = (code) => code === LINE_FEED || code === CARRIAGE_RETURN;
/** At the end of the text there is no character, and its code is no number. */
const isFieldEnd = (code, { separator }) => code === separator || isLineEnd(code) || Number.isNaN(code);
/** A carriage return with a line feed is one line end. */
function afterLineEnd(text, at) {
    const isPair = text.charCodeAt(at) === CARRIAGE_RETURN && text.charCodeAt(at + 1) === LINE_FEED;
    return at + (isPair ? 2 : 1);
}
function endOfLine(text, from) {
    let at = from;
    while (at < text.length && !isLineEnd(text.charCodeAt(at)))
        at++;
    return at;
}
function lineEndsIn(text, from, to) {
    let count = 0;
    for (let at = from; at < to;) {
        if (isLineEnd(text.charCodeAt(at))) {
            count++;
            at = afterLineEnd(text, at);
        }
        else
            at++;
    }
    return count;
}
function afterSpaces(cursor, from) {
    let at = from;
    while (cursor.text.charCodeAt(at) === SPACE && cursor.separator !== SPACE)
        at++;
    return at;
}
function plainField(cursor) {
    const { text, at: start } = cursor;
    while (!isFieldEnd(text.charCodeAt(cursor.at), cursor))
        cursor.at++;
    return text.slice(start, cursor.at);
}
/** The quote that closes the field, or -1. A doubled quote stands for one. */
function closingQuote(text, open) {
    for (let at = text.indexOf('"', open + 1); at !== -1; at = text.indexOf('"', at + 2)) {
        if (text.charCodeAt(at + 1) !== QUOTE)
            return at;
    }
    return -1;
}
/** null: the quotes are wrong, and the cursor is left where it was. */
function quotedField(cursor, open) {
    const { text } = cursor;
    const close = closingQuote(text, open);
    if (close === -1)
        return null;
    const after = afterSpaces(cursor, close + 1);
    if (!isFieldEnd(text.charCodeAt(after), cursor))
        return null;
    cursor.at = after;
    cursor.line += lineEndsIn(text, open + 1, close);
    return text.slice(open + 1, close).replace(/""/g, '"');
}
/**
 * A quote that is wrong may seem to hold many lines that it does not hold. So the row ends with the line of the quote,
 * and the rest of the text loses nothing. A scan that was in vain passed over even runs of quotes alone, and none of
 * those can open a field without closing it: no text is read more than a few times.
 */
function faultAt(cursor, open, column) {
    const code = closingQuote(cursor.text, open) === -1 ? 'unclosed-quote' : 'text-after-quote';
    const value = cursor.text.slice(open, endOfLine(cursor.text, open));
    cursor.at = open + value.length;
    return { code, line: cursor.line, column, value };
}
function readRow(cursor) {
    const { text, line } = cursor;
    const fields = [];
    for (let count = 1;; count++) {
        const start = afterSpaces(cursor, cursor.at);
        const isQuoted = text.charCodeAt(start) === QUOTE;
        const field = isQuoted ? quotedField(cursor, start) : plainField(cursor);
        if (field === null)
            return { line, fields, count, fault: faultAt(cursor, start, count), end: cursor.at };
        if (count <= MOST_FIELDS_KEPT)
            fields.push(field);
        if (text.charCodeAt(cursor.at) !== cursor.separator) {
            return { line, fields, count, end: cursor.at, fault: null };
        }
        cursor.at++;
    }
}
/**
 * The rows of a text as RFC 4180 has them, more forgiving in what spreadsheets write: any line end, spaces around
 * quotes. Blank lines are no rows. Fields are not changed.
 */
function* csvRows(text, separator) {
    const cursor = { text, separator: separator.charCodeAt(0), at: 0, line: 1 };
    while (cursor.at < text.length) {
        if (!isLineEnd(text.charCodeAt(cursor.at)))
            yield readRow(cursor);
        if (cursor.at >= text.length)
            return;
        cursor.at = afterLineEnd(text, cursor.at);
        cursor.line++;
    }
}

/**
 * What a column may be called, without capitals, spaces, hyphens and underscores; the first that is there counts.
 * Beside our own names those of the food tables that people have: USDA, CIQUAL and the one our foods are from.
 */
const namesOf = {
    id: ['id', 'slug', 'ndbno', 'alimcode'],
    name: ['name', 'names', 'description'],
    nl: ['namenl'],
    en: ['nameen'],
    de: ['namede'],
    fr: ['namefr'],
    mgPer100g: ['mgper100g'],
    portionGrams: ['portiongrams', 'portiong', 'portion1g'],
    portionLabel: ['portionlabel', 'portionnl', 'portionen', 'portion1'],
    category: ['category', 'foodgroup', 'groupfr'],
    state: ['state'],
    source: ['source'],
};
const separators = [';', ',', '\t'];
/** A header is one line; longer than this it is something else. */
const MOST_HEADER_CHARACTERS = 100_000;
const bare = (name) => cleanText(name)
    .toLowerCase()
    .replace(/[\s_-]/g, '');
/** Empty cells at the end of the first row are no columns. */
function headerIn(cells) {
    const header = cells.map(cleanText);
    while (header.at(-1) === '')
        header.pop();
    return header;
}
function columnsOf(cells) {
    const header = headerIn(cells);
    const found = header.map(bare);
    const fields = new Map();
    for (const [column, names] of Object.entries(namesOf)) {
        const field = names.map((name) => found.indexOf(name)).find((index) => index !== -1);
        if (field !== undefined)
            fields.set(column, field);
    }
    return { fields, header };
}
/** Columns without which there is no table; names as a host would write them. */
function missingColumns({ fields }) {
    const hasName = fields.has('name') || languages.some((lang) => fields.has(lang));
    return [...(hasName ? [] : ['name']), ...(fields.has('mgPer100g') ? [] : ['mgPer100g'])];
}
/* ------------------------------------------------------------- separators */
/** The first line that some spreadsheets write and read: `sep=;`. */
function writtenSeparator(start) {
    const [, separator = null] = /^"?sep=([^"\r\n])\1*"?(?:[\r\n]|$)/i.exec(start) ?? [];
    return separator;
}
/** The first row that is not blank; null: there is none. */
function headerOf(rows) {
    let row = rows.next();
    while (!row.done && isBlank(row.value))
        row = rows.next();
    return row.done ? null : columnsOf(row.value.fields);
}
const headerWith = (start, separator) => headerOf(csvRows(start, separator)) ?? columnsOf([]);
/** The separator by which the header names the most columns that we know. */
function separatorOf(text) {
    const start = text.slice(0, MOST_HEADER_CHARACTERS);
    const written = writtenSeparator(start);
    if (written !== null)
        return { separator: written, isNamed: true };
    const [first] = separators
        .map((separator) => ({ separator, ...headerWith(start, separator) }))
        .sort((a, b) => b.fields.size - a.fields.size || b.header.length - a.header.length);
    return { separator: first?.separator ?? ',', isNamed: false };
}
/* ------------------------------------------------------------------- rows */
/** The record of a row, in the shape of a food, with texts for values. */
function recordOf(row, { fields }) {
    const cell = (column) => {
        const field = fields.get(column);
        return field === undefined ? undefined : row[field]?.trim();
    };
    const inLanguages = languages.map((lang) => [lang, cell(lang)]).filter(([, name]) => name);
    return {
        id: cell('id'),
        names: inLanguages.length > 0 ? Object.fromEntries(inLanguages) : cell('name'),
        mgPer100g: cell('mgPer100g'),
        portionGrams: cell('portionGrams'),
        portionLabel: cell('portionLabel'),
        category: cell('category'),
        state: cell('state'),
        source: cell('source'),
    };
}
/** What the host called the column of a field. */
function columnName(field, { fields, header }) {
    const column = field.replace(/^names\./, '');
    const known = column === 'names' ? ['name', ...languages] : [column];
    const index = known.map((name) => fields.get(name)).find((found) => found !== undefined);
    return header[index ?? -1] ?? field;
}

/** Of a row that cannot be read. */
const MOST_FIELDS_SHOWN = 20;
/** Separators at the end of a row are padding. */
function hasItsFields({ fields, count }, { header }) {
    return count === header.length || (count > header.length && fields.slice(header.length).every(isEmpty));
}
/** What is wrong before the fields can be told apart. */
function faultOf(row, columns) {
    const { fault, fields, count } = row;
    if (fault) {
        const column = columns.header[fault.column - 1] || String(fault.column);
        return { code: fault.code, column, value: excerpt(fault.value) };
    }
    if (hasItsFields(row, columns))
        return null;
    const total = columns.header.length;
    const value = excerpt(fields.slice(0, MOST_FIELDS_SHOWN).join(' | '));
    return { code: count < total ? 'too-few-fields' : 'too-many-fields', column: null, value, count, total };
}
function takeCsvRow(reader, row, columns) {
    const fault = faultOf(row, columns);
    if (fault)
        tellFault(reader, row.fault?.line ?? row.line, fault);
    else
        takeRow(reader, row.line, recordOf(row.fields, columns));
}
function* readCsv(text) {
    const { separator, isNamed } = separatorOf(text);
    const rows = csvRows(text, separator);
    if (isNamed)
        rows.next();
    const columns = headerOf(rows);
    if (!columns)
        return failedReading({ code: 'no-rows' });
    const missing = missingColumns(columns).join(', ');
    const found = excerpt(columns.header.join(', '));
    if (missing !== '')
        return failedReading({ code: 'no-columns', found, missing });
    const reader = newReader(new Texts(true), (field) => columnName(field, columns));
    for (const row of rows) {
        if (isBlank(row))
            continue;
        if (!nextRow(reader))
            break;
        takeCsvRow(reader, row, columns);
        yield row.end / text.length;
    }
    return readingOf(reader);
}

const startsWithPage = (text) => /^\s*</.test(text.slice(0, 1000));
const startsWithJson = (text) => /^\s*[[{]/.test(text.slice(0, 1000));
/** A text of CSV or JSON, whichever it is. */
function* readText(given) {
    const text = given.startsWith('\uFEFF') ? given.slice(1) : given;
    // There are at least as many bytes as characters.
    if (text.length > MOST_BYTES)
        return failedReading({ code: 'too-large', mostMb: MOST_MB });
    if (startsWithPage(text))
        return failedReading({ code: 'web-page' });
    return yield* startsWithJson(text) ? readJson(text) : readCsv(text);
}
/** Foods in a text. Never throws or rejects. @returns null when it was aborted. */
const readFoodsText = (text, options = {}) => inSlices(guarded(readText(text)), options);
/** How much of the work each part is, about, of a file that comes in quickly. */
const FETCH_SHARE = 0.5;
const DECODE_SHARE = 0.1;
function* readFile({ bytes, contentType }) {
    if (isWorkbook(bytes))
        return failedReading({ code: 'workbook' });
    const text = yield* part(decode(bytes, contentType), 0, DECODE_SHARE);
    return yield* part(readText(text), DECODE_SHARE, 1);
}
/** Foods in the bytes of a file. @returns null when it was aborted. */
const readFoodFile = (file, options = {}) => inSlices(guarded(readFile(file)), options);
/**
 * Foods from an address, in CSV or JSON. Never rejects.
 * @returns null when it was aborted.
 */
async function loadOwnFoods(address, { signal, tell }) {
    const fetched = await fetchFile(address, {
        signal,
        tell: (share) => tell(share === null ? null : share * FETCH_SHARE),
    });
    if (signal.aborted)
        return null;
    if ('failure' in fetched)
        return failedReading(fetched.failure);
    const tellRest = (share) => tell(FETCH_SHARE + share * (1 - FETCH_SHARE));
    return readFoodFile(fetched, { signal, tell: tellRest });
}

export { loadOwnFoods, readFoodFile, readFoodsText };
