import { nothing, html, css, svg, noChange, render, isServer } from 'lit';
import { MOST, nameIn, foodOf, questionById, dayTotal, topUp, readSafety, seeSituation, menu, readFacts, usesBesideFoods, upTo, orderBy, indexFoods, portionMg, numbered, isSearch, searchIndex, foodsOfKind, bestFirst, placesOf as placesOf$1, foodsOf } from '../engine.js';
import { oneOf, commonSettings, flag, text$1 as text, openDraft, readDraft, factsOf, shareDay, sharedDay, sharedPerson, blocksOnPage, focusOn, sharePerson, readNumber, foodWords, capitalised, icons, typedNumber, choiceText, hintId, hintOf, prefilledNote, errorOf, answerControl, questionWords, sheetStyles, printAlone, fit, fire, pushFinished, forEvent, problemWith, disclosure, choiceList, findingText, firstProfessional, privacyNote, consentBox, usesFolded, colophon, sourcesOfUses, MOST_ROWS, lookUp, ticked, debugPanel, choicesStyles, checklistStyles, numberFieldStyles, portionsStyles, findingsStyles, reset, tokens, text as text$1, controls, sourcesStyles, traceStyles, useStyles, screens, paper, safeUrl, warn, saveFile, csvText, part, MgElement, propertiesOf, FoodsController, failed, isOnPage, helpNumbersFor, focusHigh } from '../ui.js';
import { portionText } from '../locales.js';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive } from 'lit/directive.js';
import { guard } from 'lit/directives/guard.js';
import { ref } from 'lit/directives/ref.js';

const EMPTY_DAY = {
    portions: [],
    declared: 'list',
    isMenu: false,
    undo: null,
    typed: new Map(),
    wrong: [],
    avoid: null,
    menu: null,
};
/** What is more than this is no day but a slip. */
const MOST_GRAMS = MOST.foodGrams;
const MOST_FOODS = 100;
/** As fine as it can be typed. */
const toCentigrams = (grams) => Math.round(grams * 100) / 100;
const isAmount = (grams) => toCentigrams(grams) > 0 && grams <= MOST_GRAMS;
const gramsOf = ({ portions }, id) => portions.find((one) => one.id === id)?.grams;
/** An empty day says nothing of what somebody eats. */
function withPortions$1(state, portions, undo = null) {
    const stays = (id) => portions.some((one) => one.id === id);
    return {
        ...state,
        portions,
        declared: portions.length === 0 ? 'list' : state.declared,
        isMenu: portions.length > 0 && state.isMenu,
        undo,
        typed: new Map([...state.typed].filter(([id]) => stays(id))),
        wrong: state.wrong.filter(stays),
    };
}
const trayOf = ({ portions, declared, isMenu }) => ({ portions, declared, isMenu });
/** What somebody typed and what is wrong with it is settled by an amount that counts. */
function settled(state, id) {
    if (!state.typed.has(id) && !state.wrong.includes(id))
        return state;
    const typed = new Map(state.typed);
    typed.delete(id);
    return { ...state, typed, wrong: state.wrong.filter((one) => one !== id) };
}
/** The same food twice is one of it, and more. */
function add(state, id, grams) {
    if (!isAmount(grams))
        return state;
    const before = gramsOf(state, id);
    if (before !== undefined)
        return setGrams(state, id, Math.min(before + grams, MOST_GRAMS));
    if (state.portions.length >= MOST_FOODS)
        return state;
    return withPortions$1(state, [...state.portions, { id, grams: toCentigrams(grams) }]);
}
/** Why a food cannot be added, or no more of it. */
function limitOf(state, id) {
    const grams = gramsOf(state, id);
    if (grams === undefined)
        return state.portions.length >= MOST_FOODS ? 'full' : null;
    return grams >= MOST_GRAMS ? 'most' : null;
}
function setGrams(state, id, grams) {
    const before = gramsOf(state, id);
    if (before === undefined || !isAmount(grams))
        return state;
    const next = settled(state, id);
    if (toCentigrams(grams) === before)
        return next;
    const changed = state.portions.map((one) => (one.id === id ? { id, grams: toCentigrams(grams) } : one));
    return withPortions$1(next, changed);
}
/** Typing counts only once the field is left: half an amount is another amount. */
function type(state, id, text) {
    if (gramsOf(state, id) === undefined)
        return state;
    return { ...state, typed: new Map(state.typed).set(id, text) };
}
/** Back to the amount that counts. */
const takeBack = settled;
/** @param read what the typed text says; undefined: nothing that can be read. */
function commit$1(state, id, read) {
    const text = state.typed.get(id);
    if (text === undefined)
        return state;
    const grams = read(text);
    if (grams !== undefined && isAmount(grams))
        return setGrams(state, id, grams);
    return state.wrong.includes(id) ? state : { ...state, wrong: [...state.wrong, id] };
}
function remove(state, id) {
    const at = state.portions.findIndex((one) => one.id === id);
    if (at < 0)
        return state;
    const undo = { what: 'removed', id, at, before: trayOf(state) };
    return withPortions$1(state, state.portions.filter((one) => one.id !== id), undo);
}
function clear(state) {
    if (state.portions.length === 0)
        return state;
    return withPortions$1(state, [], { what: 'emptied', before: trayOf(state) });
}
/** A menu that is taken over is a whole day, but whether somebody eats it is for them to say. */
function replace(state, portions) {
    const filled = portions.reduce((day, { id, grams }) => add(day, id, grams), EMPTY_DAY);
    if (filled.portions.length === 0)
        return state;
    const undo = { what: 'replaced', before: trayOf(state) };
    return { ...withPortions$1(state, filled.portions, undo), declared: 'list', isMenu: true, menu: null };
}
function undo(state) {
    if (!state.undo)
        return state;
    const { portions, ...said } = state.undo.before;
    return { ...withPortions$1(state, portions), ...said };
}
function declare(state, declared) {
    if (state.portions.length === 0 || state.declared === declared)
        return state;
    if (state.isMenu && declared === 'with-rest')
        return state;
    return { ...state, declared };
}
function avoid(state, list) {
    return { ...state, avoid: [...new Set(list)] };
}
function showMenu(state, menu) {
    return { ...state, menu };
}

/** The columns that a visitor, or the host, may sort by. */
const SORTS = ['mg-per-portion', 'mg-per-100g', 'name'];
/** Most first, but names from A to Z: what one means by pressing the heading once. */
const FIRST = {
    'mg-per-portion': 'descending',
    'mg-per-100g': 'descending',
    name: 'ascending',
};
const START = {
    search: '',
    category: null,
    state: null,
    sort: 'mg-per-portion',
    direction: FIRST['mg-per-portion'],
    byFit: false,
    basis: 'day',
    grams: new Map(),
    open: new Set(),
    editing: null,
    pages: 1,
    filtersOpen: false,
};
const searched = (search) => (state) => {
    const [before, now] = [state.search.trim(), search.trim()];
    const byFit = now !== '' && (before === '' || state.byFit);
    return { ...state, search, byFit, pages: 1 };
};
const ofCategory = (category) => (state) => ({ ...state, category, pages: 1 });
const ofState = (prepared) => (state) => ({ ...state, state: prepared, pages: 1 });
const unfiltered = (state) => ({ ...state, category: null, state: null, pages: 1 });
const sortedBy = (sort) => (state) => ({ ...state, sort, direction: FIRST[sort], byFit: false });
/** Pressed again it goes the other way round, and never back to no order at all. */
const sortPressed = (sort) => (state) => state.sort === sort && !state.byFit
    ? { ...state, direction: state.direction === 'ascending' ? 'descending' : 'ascending' }
    : sortedBy(sort)(state);
const basedOn = (basis) => (state) => ({ ...state, basis });
const morePages = (state) => ({ ...state, pages: state.pages + 1 });
const filtersFolded = (state) => ({ ...state, filtersOpen: !state.filtersOpen });
const folded = (id) => (state) => {
    const open = new Set(state.open);
    if (!open.delete(id))
        open.add(id);
    return { ...state, open };
};
/* ---------------------------------------------------------------- portion */
/** undefined: cannot be used. */
function readGrams$1(text) {
    const bare = text
        .trim()
        .replace(/g(?:ram)?$/i, '')
        .trimEnd();
    if (!/^\d{1,4}(?:[.,]\d{1,2})?$/.test(bare))
        return undefined;
    const grams = Number(bare.replace(',', '.'));
    return isAmount(grams) ? grams : undefined;
}
const editing = (id, text) => (state) => ({ ...state, editing: { id, text, invalid: false } });
const typed = (text) => (state) => state.editing ? { ...state, editing: { ...state.editing, text, invalid: false } } : state;
const takenBack = (state) => ({ ...state, editing: null });
function withGrams(state, id, weight) {
    const grams = new Map(state.grams);
    if (weight === null)
        grams.delete(id);
    else
        grams.set(id, weight);
    return { ...state, grams, editing: null };
}
/**
 * What was typed counts from now on. An empty field, and the ordinary weight, is the ordinary portion again.
 * @param isLeft the field was left: what cannot be read is then taken back rather than kept as a mistake.
 */
const committed = (ordinary, isLeft) => (state) => {
    if (!state.editing)
        return state;
    const { id, text } = state.editing;
    if (text.trim() === '')
        return withGrams(state, id, null);
    const grams = readGrams$1(text);
    if (grams !== undefined)
        return withGrams(state, id, grams === ordinary ? null : grams);
    return isLeft ? takenBack(state) : { ...state, editing: { ...state.editing, invalid: true } };
};
/** What of it changed since it was read last counts anew; the rest stays as the visitor left it. */
function following(before, asked) {
    return (state) => {
        let next = state;
        if (before === null || asked.sort !== before.sort)
            next = sortedBy(asked.sort)(next);
        if (asked.search !== (before?.search ?? null))
            next = searched(asked.search ?? '')(next);
        if (asked.category !== (before?.category ?? null))
            next = ofCategory(asked.category)(next);
        return next;
    };
}

const MOST_CHARACTERS = 100;
/** Read elsewhere, with more beside it: here it is passed on as the host gave it. */
function asGiven(attribute, expected) {
    return { attribute, expected, fallback: null, read: (given) => given };
}
const pageSize = {
    attribute: 'page-size',
    expected: 'a whole number of rows, from 1 to 1000',
    fallback: null,
    read: (given) => {
        const size = typeof given === 'string' && /^\d{1,4}$/.test(given.trim()) ? Number(given) : given;
        const isSize = typeof size === 'number' && Number.isInteger(size) && size >= 1 && size <= 1000;
        return isSize ? size : undefined;
    },
};
const ownFoodTableSettings = {
    category: text('category', 'the id of a category that occurs', MOST_CHARACTERS),
    search: text('search', `a text of at most ${MOST_CHARACTERS} characters`, MOST_CHARACTERS),
    sort: oneOf('sort', SORTS),
    pageSize,
    age: asGiven('age', 'a number of years from 0 to 120'),
    sex: asGiven('sex', '"female" or "male"'),
    lifeStage: asGiven('life-stage', '"none", "pregnant" or "breastfeeding"'),
    noTray: flag('no-tray'),
};
const foodTableSettings = { ...commonSettings, ...ownFoodTableSettings };

/** Of a food of which no portion is known, a round weight to look at and to change. */
const UNKNOWN_PORTION_GRAMS = 100;
const isKnown$1 = (food) => 'measure' in food && 'match' in food;
const ordinaryGrams = ({ portionGrams }) => portionGrams ?? UNKNOWN_PORTION_GRAMS;
function householdPortion(words, food) {
    return isKnown$1(food) ? portionText(words, food.portionCount, food.measure) : (food.portionLabel ?? '');
}
/** Whole percents: more would pretend that tables agree to the milligram. */
function shareOf(mg, reference) {
    if (mg === null || reference === null)
        return null;
    return {
        lowPercent: Math.round((mg / reference.high) * 100),
        highPercent: Math.round((mg / reference.low) * 100),
    };
}
const amountIn = (grams, mgPer100g) => mgPer100g === null ? null : (mgPer100g * grams) / 100;
/** @param own what the visitor made of the portion, where it was changed. */
function rowOf$1(words, food, own, measure) {
    const grams = own ?? ordinaryGrams(food);
    const mg = amountIn(grams, food.mgPer100g);
    return {
        id: food.id,
        name: nameIn(food, words.lang),
        portion: own === undefined ? householdPortion(words, food) : '',
        grams,
        mg,
        mgPer100g: food.mgPer100g,
        share: shareOf(mg, measure.reference),
        bar: measure.fullMg > 0 ? Math.min(100, ((mg ?? 0) / measure.fullMg) * 100) : 0,
    };
}

const offerable = ({ suggestedFoods, dishes }) => new Set([...suggestedFoods, ...Object.values(dishes).flatMap(({ foods }) => foods.map(([id]) => id))]);
/** Ids of ours that the host gave to a food of its own, with another figure. */
function takenIds({ knowledge, foods }, onDay) {
    const isTaken = (id) => {
        const figure = foodOf(knowledge, id)?.mgPer100g;
        return [foods.get(id), onDay.get(id)].some((food) => food !== undefined && food.mgPer100g !== figure);
    };
    return new Set([...offerable(knowledge)].filter(isTaken));
}
/** Only what cannot be mistaken for a food of the host's is proposed: a name never stands beside the other's figure. */
function offeredOf(knowledge, taken) {
    if (taken.size === 0)
        return knowledge;
    const dishes = Object.entries(knowledge.dishes).filter(([, { foods }]) => !foods.some(([id]) => taken.has(id)));
    return {
        ...knowledge,
        suggestedFoods: knowledge.suggestedFoods.filter((id) => !taken.has(id)),
        dishes: Object.fromEntries(dishes),
    };
}
/** Whether a figure is of our tables, on the day or proposed for it. */
function isOurs({ knowledge }, food) {
    return food !== undefined && food === foodOf(knowledge, food.id);
}

const NOBODY$1 = { drafts: new Map(), counted: new Map() };
const PERSON_QUESTIONS = ['age', 'sex', 'life-stage'];
const rowOf = ({ questions }, id) => questions.find((row) => row.id === id);
const isTyped = (knowledge, id) => rowOf(knowledge, id)?.kind === 'number';
function answerIn({ kind }, draft) {
    const read = readDraft({ kind }, draft, []);
    return 'answer' in read ? read.answer : undefined;
}
/* ---------------------------------------------------------------- changes */
function changePerson({ drafts, counted }, knowledge, id, draft) {
    const written = { ...draft, prefilled: false };
    const next = new Map(drafts).set(id, written);
    return { drafts: next, counted: isTyped(knowledge, id) ? counted : new Map(counted).set(id, written) };
}
/** The field was left. What cannot be read is pointed out; what was emptied is not known any more. */
function commitPerson(state, knowledge, id) {
    const row = rowOf(knowledge, id);
    const draft = state.drafts.get(id);
    if (!row || !draft)
        return state;
    const read = readDraft(row, draft, []);
    const isWrong = 'problems' in read && draft.text.trim() !== '';
    const shown = { ...draft, problems: isWrong ? read.problems : [] };
    return {
        drafts: new Map(state.drafts).set(id, shown),
        counted: isWrong ? state.counted : new Map(state.counted).set(id, shown),
    };
}
/**
 * What was said on the other elements since. What was forgotten there is forgotten here: somebody else may be next.
 */
function hearPerson(state, knowledge, before, now) {
    const drafts = new Map(state.drafts);
    const counted = new Map(state.counted);
    for (const id of PERSON_QUESTIONS) {
        const row = rowOf(knowledge, id);
        const answer = now.get(id);
        if (!row || answer === before.get(id))
            continue;
        const draft = answer && openDraft(asPut(row), { answer, offered: row.choices ?? [] }, {}, false);
        for (const map of [drafts, counted]) {
            if (draft)
                map.set(id, draft);
            else
                map.delete(id);
        }
    }
    return { drafts, counted };
}
const asPut = ({ id, fact, kind, choices, unsure }) => ({
    id,
    fact,
    kind,
    unsure,
    ...(choices && { choices: [...choices] }),
});
/* ---------------------------------------------------------------- reading */
function givenOf(knowledge, { counted }) {
    const answers = new Map();
    const offered = new Map();
    for (const [id, draft] of counted) {
        const row = rowOf(knowledge, id);
        const answer = row && answerIn(row, draft);
        if (!row || !answer)
            continue;
        answers.set(id, answer);
        offered.set(id, row.choices ?? []);
    }
    return { path: [...answers.keys()], answers, offered };
}
/** What the visitor was at is no longer the host's to say, also where it was emptied. */
function withoutTouched({ knowledge, hostFacts }, { counted }) {
    const facts = { ...hostFacts };
    for (const id of counted.keys()) {
        const row = rowOf(knowledge, id);
        if (row)
            delete facts[row.fact];
    }
    return facts;
}
function lookAtPerson(ground, state) {
    const { knowledge, options, hostFacts } = ground;
    const given = givenOf(knowledge, state);
    const facts = factsOf({ ...ground, hostFacts: withoutTouched(ground, state) }, given);
    const questions = new Map();
    const drafts = new Map();
    for (const id of PERSON_QUESTIONS) {
        const question = questionById(knowledge, facts, options, id);
        if (!question)
            continue;
        questions.set(id, question);
        const earlier = { answer: undefined, offered: [] };
        drafts.set(id, state.drafts.get(id) ?? openDraft(question, earlier, hostFacts, false));
    }
    return { questions, drafts, given, facts };
}

const WEEK = 7;
const NOTHING = [];
const asRange = (figure) => typeof figure === 'number' ? { low: figure, high: figure } : figure;
const isMeasured = ({ foods }) => foods.some(({ mg }) => mg !== null);
const percents = (share) => share && { lowPercent: Math.round(share.low * 100), highPercent: Math.round(share.high * 100) };
/** Without a single figure there is no sum, and a sum that cannot be is a slip. */
function countedMg({ declared }, total) {
    const mg = Math.round(total.totalMg);
    return declared === 'list' || !isMeasured(total) || mg > MOST.foodMg ? null : mg;
}
/** What holds for all of that age says more than what holds for some. */
const SMALL_CHILD = 'age-under-4';
function decisive([first, ...others]) {
    const child = others.find(({ rule }) => rule === SMALL_CHILD);
    return child && first?.severity === child.severity ? child : first;
}
const isSmallChild = ({ rule }) => rule === SMALL_CHILD;
function heldBy(ground, facts, isBlockedElsewhere) {
    const { outcome, findings } = readSafety(ground.knowledge, seeSituation(ground.knowledge, facts, ground.options));
    const finding = decisive(findings);
    const isHeld = outcome === 'emergency' || outcome === 'ask-professional';
    if (isHeld && finding)
        return { by: 'finding', finding };
    if (ground.isHostRiskUnread)
        return { by: 'unread' };
    return isBlockedElsewhere ? { by: 'elsewhere' } : null;
}
const gapTo = (reference, totalMg) => reference && { low: reference.low - Math.round(totalMg), high: reference.high - Math.round(totalMg) };
/** A food of the host's own may have the name of one of ours, and another figure. */
function isKnown({ knowledge }, foods, { id }) {
    const known = foodOf(knowledge, id);
    return known !== undefined && foods.get(id)?.mgPer100g === known.mgPer100g;
}
const sumMg = (portions) => portions.reduce((sum, { mg }) => sum + (mg ?? 0), 0);
/** Menus are made of the foods of the knowledge; what else stands on the day counts beside them. */
function menuOf(ground, { state, foods, menus }, said) {
    const { knowledge } = ground;
    const { avoid, beside, reference } = said;
    if (!state.menu || !reference || !said.mayPropose)
        return NOTHING;
    const days = state.menu === 'week' ? WEEK : 1;
    const targetMg = Math.max(0, reference.high - sumMg(beside));
    const taken = takenIds(ground, foods);
    const compose = () => {
        const eaten = state.portions.filter((portion) => isKnown(ground, foods, portion));
        const planned = menu(offeredOf(knowledge, taken), { days, targetMg, avoid, eaten });
        return planned.some(({ meals }) => meals.length > 0) ? planned : NOTHING;
    };
    const key = [knowledge, state.portions, foods, days, targetMg, avoid.join(), [...taken].join()];
    return menus.read(key, compose);
}
function closingOf(ground, { state, foods }, said) {
    const { gap, mayPropose, avoid } = said;
    if (!mayPropose || !gap || gap.high <= 0 || state.portions.length === 0)
        return NOTHING;
    return topUp(offeredOf(ground.knowledge, takenIds(ground, foods)), gap.high, {
        avoid,
        eaten: state.portions,
    });
}
function compared$2(ground, { state, person, foods, isBlockedElsewhere }) {
    const { knowledge, options } = ground;
    const { standard = 'nl' } = options;
    const who = lookAtPerson(ground, person);
    const { facts } = who;
    const day = { facts, standard, foods: [...foods.values()] };
    const own = dayTotal(knowledge, state.portions, day);
    const whole = dayTotal(knowledge, state.portions, { ...day, rest: true });
    const total = state.declared === 'with-rest' ? whole : own;
    const reference = asRange(total.referenceMg);
    const declaredMg = countedMg(state, total);
    const held = heldBy(ground, facts, isBlockedElsewhere);
    const isGrown = facts.ageYears === undefined || facts.ageYears >= knowledge.estimateFromYears;
    return {
        person: who,
        foods,
        total,
        restMg: whole.totalMg - own.totalMg,
        reference,
        isAdultAssumed: facts.ageYears === undefined,
        share: isMeasured(total) ? percents(asRange(total.share)) : null,
        gap: declaredMg === null ? null : gapTo(reference, declaredMg),
        unmeasured: total.foods.flatMap(({ id, mg }) => (mg === null ? [id] : [])),
        isImprobable: total.totalMg > MOST.foodMg,
        declaredMg,
        held,
        isGrown,
        mayPropose: !held && isGrown && reference !== null && !ground.areFoodsComing,
        avoid: state.avoid ?? facts.avoid ?? NOTHING,
        beside: total.foods.filter((portion) => !isKnown(ground, foods, portion)),
    };
}
function lookAtDay(ground, input) {
    const said = compared$2(ground, input);
    return { ...said, closing: closingOf(ground, input, said), menu: menuOf(ground, input, said) };
}

/** The last menu that was composed: a week takes a moment, and typing in a field changes nothing of it. */
class MenuMemory {
    #key = [];
    #days = [];
    /** @param key all that the menu hangs on */
    read(key, compose) {
        const isSame = key.length === this.#key.length && key.every((one, i) => one === this.#key[i]);
        if (!isSame) {
            this.#days = compose();
            this.#key = key;
        }
        return this.#days;
    }
}

const readGrams = (text) => readNumber(text.trim().replace(/g$/i, ''));
/** Holds what the visitor put on the day; after each step draws, shares it with the page and tells. */
class DayCourse {
    state = EMPTY_DAY;
    consent = 'open';
    news = null;
    /** The page heard once that a day was declared. */
    finished = false;
    #host;
    /** Called when what the visitor changed on the day is on screen. */
    #changed;
    #ground = null;
    #person = NOBODY$1;
    #heardPerson = new Map();
    /** The day as this tray shared it. */
    #shared = null;
    #hasTray = true;
    /** Off the page, or without a tray: what was shared is taken back, and remembered. */
    #isAway = false;
    /** The foods that were put on the day: a host may replace the table meanwhile. */
    #foods = new Map();
    #isBlockedElsewhere = false;
    #look = null;
    #menus = new MenuMemory();
    #isTelling = false;
    constructor(host, changed) {
        this.#host = host;
        this.#changed = changed;
    }
    get ground() {
        if (!this.#ground)
            throw new Error('nothing to run on yet');
        return this.#ground;
    }
    get look() {
        this.#look ??= lookAtDay(this.ground, {
            state: this.state,
            person: this.#person,
            foods: this.#foods,
            isBlockedElsewhere: this.#isBlockedElsewhere,
            menus: this.#menus,
        });
        return this.#look;
    }
    get total() {
        return this.look.total;
    }
    /** What is known of the visitor, with the day where it was declared to be one. */
    get facts() {
        const { person, declaredMg, avoid } = this.look;
        return {
            ...person.facts,
            ...(declaredMg !== null && { foodMg: declaredMg }),
            ...(avoid.length > 0 && { avoid: [...avoid] }),
        };
    }
    amountOf(id) {
        return gramsOf(this.state, id);
    }
    /* --------------------------------------------------------------- the page */
    /** Settings, foods and what was said elsewhere may change at any time: what stands on the day stays. */
    follow(ground, hasTray = true) {
        const before = this.#ground;
        if (!before || !isSameGround(before, ground)) {
            this.#ground = ground;
            this.#refreshFoods();
            this.#look = null;
        }
        if (!this.#host.isConnected)
            return;
        this.#hearPerson();
        this.#hearBlock();
        this.#hasTray = hasTray;
        if (!hasTray) {
            this.leave();
            return;
        }
        if (this.#isAway)
            this.resume();
        this.#hearDay();
        this.#share();
    }
    /** What nobody sees any more counts nowhere. */
    leave() {
        if (this.#isAway || !this.#ground)
            return;
        this.#hearDay();
        this.#isAway = true;
        if (this.#shared)
            shareDay(null);
    }
    /** On the page again, on which nobody may know the day any more; somebody else's that was declared meanwhile counts. */
    resume() {
        if (!this.#hasTray)
            return;
        this.#isAway = false;
        const { foodMg, isEstimated } = this.#shared ?? {};
        if (foodMg !== undefined && sharedDay() === null)
            this.#shared = shareDay(foodMg, isEstimated);
    }
    #hearPerson() {
        if (sharedPerson() === this.#heardPerson)
            return;
        const before = this.#heardPerson;
        this.#heardPerson = sharedPerson();
        this.#person = hearPerson(this.#person, this.ground.knowledge, before, this.#heardPerson);
        // Somebody else may be next, whose answers nobody said yes to.
        if (this.#heardPerson.size === 0)
            this.consent = 'open';
        this.#look = null;
    }
    #hearBlock() {
        if (blocksOnPage() === this.#isBlockedElsewhere)
            return;
        this.#isBlockedElsewhere = !this.#isBlockedElsewhere;
        this.#look = null;
    }
    /** Another tray had the last word, or the visitor began anew elsewhere: this is a list again. */
    #hearDay() {
        const isTakenOver = this.#shared !== null && sharedDay() !== this.#shared;
        if (!isTakenOver && (this.look.isGrown || this.state.declared !== 'with-rest'))
            return;
        if (isTakenOver)
            this.#shared = null;
        this.#set(declare(this.state, 'list'));
    }
    /** Each change of what was declared is another word; a list says nothing. */
    #share() {
        if (this.#isAway)
            return;
        const { declaredMg, restMg } = this.look;
        const isEstimated = this.state.declared === 'with-rest' && restMg > 0;
        if (declaredMg !== null) {
            if (!isSameDay(this.#shared, declaredMg, isEstimated))
                this.#shared = shareDay(declaredMg, isEstimated);
        }
        else if (this.#shared) {
            if (sharedDay() === this.#shared)
                shareDay(null);
            this.#shared = null;
        }
    }
    /* ---------------------------------------------------------------- the day */
    /** @param grams an ordinary portion unless told otherwise */
    add(id, grams) {
        const food = this.#find(id);
        if (!food)
            return;
        this.#foods = new Map(this.#foods).set(id, food);
        const portion = grams ?? ordinaryGrams(food);
        this.#stepUp((state) => add(state, id, portion), { what: 'added', id });
    }
    setGrams(id, grams) {
        this.#stepUp((state) => setGrams(state, id, grams), { what: 'changed', id });
    }
    type(id, text) {
        this.#step((state) => type(state, id, text));
    }
    takeBack(id) {
        this.#step((state) => takeBack(state, id));
    }
    /** A field was left. */
    commit(id) {
        this.#step((state) => commit$1(state, id, readGrams), { what: 'changed', id });
    }
    /** The focus stays where the row was. */
    remove(id) {
        this.#step((state) => remove(state, id), { what: 'removed', id });
        this.#focus('#day-undo');
    }
    clear() {
        this.#step(clear, { what: 'total', id: '' });
        this.#focus('#day-undo');
    }
    undo() {
        const done = this.state.undo;
        this.#step(undo, { what: 'total', id: '' });
        this.#focus(done?.what === 'removed' ? `#day-remove-${done.at}` : '#day-heading');
    }
    declare(declared) {
        this.#step((state) => declare(state, declared), { what: 'total', id: '' });
    }
    /** From the list of what would close the gap, in which the button that was pressed goes. */
    addSuggested(id, grams) {
        this.add(id, grams);
        this.#focus('#day-gap');
    }
    avoid(list) {
        this.#step((state) => avoid(state, list));
    }
    showMenu(menu) {
        const before = this.state.menu;
        this.#step((state) => showMenu(state, menu));
        this.#focus(menu === null ? `#day-menu-${before ?? 'day'}` : '#menu-heading');
    }
    /** What is in no menu stays beside it. */
    takeMenu(index) {
        const day = this.look.menu[index];
        if (!day)
            return;
        const taken = [...day.meals.flatMap(({ foods }) => foods), ...this.look.beside];
        const found = taken.flatMap(({ id }) => {
            const food = this.#find(id);
            return food ? [[id, food]] : [];
        });
        this.#foods = new Map([...this.#foods, ...found]);
        this.#step((state) => replace(state, taken), { what: 'total', id: '' });
        this.#focus('#day-undo');
    }
    show() {
        const heading = this.#host.renderRoot.querySelector('#day-heading');
        heading?.scrollIntoView({ block: 'start' });
        heading?.focus({ preventScroll: true });
    }
    /* ------------------------------------------------------------- the person */
    showPerson() {
        const person = this.#host.renderRoot.querySelector('.day-person');
        if (!person)
            return;
        person.open = true;
        person.scrollIntoView({ block: 'nearest' });
        focusOn(person, 'summary');
    }
    changePerson(id, to) {
        const shown = this.look.person.drafts.get(id);
        if (!shown)
            return;
        this.#setPerson(changePerson(this.#person, this.ground.knowledge, id, to(shown)));
    }
    /** A field was left, or a choice made. */
    commitPerson(id) {
        this.#setPerson(commitPerson(this.#person, this.ground.knowledge, id));
        sharePerson(this.look.person.given);
        // What was shared here is no news here.
        this.#heardPerson = sharedPerson();
    }
    /* ---------------------------------------------------------------- consent */
    answerConsent(given) {
        this.consent = given ? 'yes' : 'no';
        this.#focus('#consent');
        if (given)
            this.#tell();
    }
    /* ----------------------------------------------------------------- within */
    #find(id) {
        const kept = this.#foods.get(id);
        const known = foodOf(this.ground.knowledge, id);
        const isOwn = kept !== undefined && kept.mgPer100g !== known?.mgPer100g;
        return this.ground.foods.get(id) ?? (isOwn ? kept : known);
    }
    #refreshFoods() {
        const found = [...this.#foods.keys()].map((id) => [id, this.#find(id)]);
        this.#foods = new Map(found.filter((entry) => entry[1] !== undefined));
    }
    #set(state) {
        if (state === this.state)
            return;
        this.state = state;
        this.#look = null;
    }
    #setPerson(person) {
        this.#person = person;
        this.#look = null;
        this.#host.requestUpdate();
    }
    #step(step, news) {
        const before = this.state;
        this.#set(step(before));
        const { portions, declared } = this.state;
        const isChanged = portions !== before.portions || declared !== before.declared;
        if (isChanged) {
            this.news = news ?? null;
            this.#share();
            this.#tell();
        }
        this.#host.requestUpdate();
    }
    /** A button that can do no more says why. */
    #stepUp(step, news) {
        const { portions } = this.state;
        this.#step(step, news);
        if (this.state.portions !== portions)
            return;
        const limit = limitOf(this.state, news.id);
        if (limit)
            this.news = { what: limit, id: news.id };
    }
    /** Once for all that was done before the next drawing. */
    #tell() {
        if (this.#isTelling)
            return;
        this.#isTelling = true;
        this.#drawn(() => {
            this.#isTelling = false;
            this.#changed();
        });
    }
    #focus(selector) {
        this.#drawn(() => focusOn(this.#host.renderRoot, selector));
    }
    #drawn(then) {
        this.#host.requestUpdate();
        void this.#host.updateComplete.then(then);
    }
}
const isSameDay = (day, foodMg, isEstimated) => day?.foodMg === foodMg && (day.isEstimated ?? false) === isEstimated;
function isSameGround(a, b) {
    return (a.knowledge === b.knowledge &&
        a.hostFacts === b.hostFacts &&
        a.foods === b.foods &&
        a.areFoodsComing === b.areFoodsComing &&
        a.isHostRiskUnread === b.isHostRiskUnread &&
        a.options.standard === b.options.standard &&
        a.options.claims === b.options.claims);
}

/** As much as the line at the bottom covers: what peeps out below it is not in sight. */
const MARGIN = '0px 0px -80px 0px';
/** Whether the tray is on the screen. Until that is known, and where a browser cannot tell, it counts as in sight. */
class InSight {
    yes = true;
    #host;
    #selector;
    #observer = null;
    #watched = null;
    constructor(host, selector) {
        this.#host = host;
        this.#selector = selector;
        host.addController(this);
    }
    hostUpdated() {
        // What was under way when the element left the page is still drawn.
        if (!this.#host.isConnected)
            return;
        const element = this.#host.renderRoot.querySelector(this.#selector);
        if (element === this.#watched)
            return;
        this.hostDisconnected();
        this.#watched = element;
        if (element)
            this.#watch(element);
    }
    hostDisconnected() {
        this.#observer?.disconnect();
        this.#observer = null;
        this.#watched = null;
        this.yes = true;
    }
    #watch(element) {
        try {
            this.#observer = new IntersectionObserver((entries) => this.#seen(entries), { rootMargin: MARGIN });
            this.#observer.observe(element);
        }
        catch {
            // A page that has broken this loses the line at the bottom, and nothing else.
        }
    }
    #seen(entries) {
        const yes = entries.at(-1)?.isIntersecting !== false;
        if (yes === this.yes)
            return;
        this.yes = yes;
        this.#host.requestUpdate();
    }
}

function dayView(course, { print, ...shown }) {
    const { ground, state, look, consent, news } = course;
    return {
        ...shown,
        ground,
        state,
        look,
        consent,
        news,
        on: {
            add: (id, grams) => course.addSuggested(id, grams),
            setGrams: (id, grams) => course.setGrams(id, grams),
            type: (id, text) => course.type(id, text),
            takeBack: (id) => course.takeBack(id),
            commit: (id) => course.commit(id),
            remove: (id) => course.remove(id),
            clear: () => course.clear(),
            undo: () => course.undo(),
            declare: (declared) => course.declare(declared),
            avoid: (list) => course.avoid(list),
            showMenu: (menu) => course.showMenu(menu),
            takeMenu: (index) => course.takeMenu(index),
            show: () => course.show(),
            showPerson: () => course.showPerson(),
            changePerson: (id, to) => course.changePerson(id, to),
            commitPerson: (id) => course.commitPerson(id),
            consent: (given) => course.answerConsent(given),
            print,
        },
    };
}
/** A food that is on the day, or was, or may come there: from the table, or from ours beside it. */
function foodNamed({ look, ground }, id) {
    return look.foods.get(id) ?? ground.foods.get(id) ?? foodOf(ground.knowledge, id);
}
function nameOf({ words, ground, look }, id) {
    const food = foodNamed({ ground, look }, id);
    const name = food ? nameIn(food, words.lang) : foodWords(words, ground.knowledge, id).name;
    return capitalised(name, words.lang);
}

/** All that is shown of a menu. */
const idsOfMenu = ({ look }) => look.menu.flatMap(({ meals }) => meals.flatMap(({ foods }) => foods.map(({ id }) => id)));
const idsOnDay = ({ look }) => look.total.foods.map(({ id }) => id);
const hasRest = ({ state, look }) => state.declared === 'with-rest' && look.restMg > 0;
/** Beside the host's own foods: whose the figures are that do not stand in the table. */
function proposedCredit(view) {
    const { words, ground, look } = view;
    const ids = [...look.closing.map(({ id }) => id), ...idsOfMenu(view), ...idsOnDay(view)];
    const isBeside = (id) => {
        const food = foodNamed(view, id);
        return isOurs(ground, food) && ground.foods.get(id) !== food;
    };
    if (!ids.some(isBeside))
        return nothing;
    return html `<p class="small muted" part="day-credit">${words.result.sources.foodCredit}</p>`;
}
/** Whose the figures are on a paper: ours, the host's, or both. */
function paperCredit(view, what) {
    const { words, ground } = view;
    const ids = what === 'day' ? idsOnDay(view) : [...idsOfMenu(view), ...view.look.beside.map(({ id }) => id)];
    const ours = ids.map((id) => isOurs(ground, foodNamed(view, id)));
    const withOurs = ours.includes(true) || (what === 'day' && hasRest(view));
    return [
        withOurs ? words.result.sources.foodCredit : '',
        ours.includes(false) ? words.foodTable.ownSource : '',
    ]
        .filter(Boolean)
        .join(' ');
}

/** Of household measures these can be said: a third of a bowl helps nobody. */
const QUARTERS = 4;
const MOST_MEASURES = 20;
/** "2 handjes", where the weight is that. */
function measureOf(words, food, grams) {
    const { portionGrams, portionLabel } = food ?? {};
    if (!food || portionGrams === undefined)
        return '';
    if (!('measure' in food))
        return grams === portionGrams ? (portionLabel ?? '') : '';
    const { measure, portionCount } = food;
    const count = Math.round((grams / portionGrams) * portionCount * QUARTERS) / QUARTERS;
    const isThat = Math.abs((count * portionGrams) / portionCount - grams) < 0.01;
    return isThat && count <= MOST_MEASURES ? portionText(words, count, measure) : '';
}
/** A portion less never leaves nothing: that is what taking it off is for. */
function fewer(grams, step) {
    return grams > step ? grams - step : grams;
}
function field(view, { id, grams }, index, name) {
    const { words, state, on } = view;
    const isWrong = state.wrong.includes(id);
    const keydown = (event) => {
        if (event.key !== 'Enter' && event.key !== 'Escape')
            return;
        // Meant for the field, not for a form or a dialog of the page around it.
        event.preventDefault();
        event.stopPropagation();
        if (event.key === 'Enter')
            on.commit(id);
        else
            on.takeBack(id);
    };
    return html `<input
      class="field"
      id="day-grams-${index}"
      type="text"
      inputmode="decimal"
      autocomplete="off"
      enterkeyhint="done"
      maxlength="10"
      aria-label=${words.foodDay.list.grams({ food: name })}
      aria-invalid=${isWrong ? 'true' : nothing}
      aria-describedby=${isWrong ? `day-error-${index}` : nothing}
      .value=${live(state.typed.get(id) ?? typedNumber(words, grams))}
      @input=${(event) => on.type(id, event.target.value)}
      @change=${() => on.commit(id)}
      @keydown=${keydown}
    /><span class="unit muted" aria-hidden="true">${words.foodDay.list.unit}</span>`;
}
function amount$1(view, portion, index, name) {
    const { words, on } = view;
    const { list } = words.foodDay;
    const { id, grams } = portion;
    const food = foodNamed(view, id);
    const step = food ? ordinaryGrams(food) : grams;
    return html `<div class="stepper">
    <button
      class="icon-button"
      type="button"
      aria-label=${list.fewer({ food: name })}
      aria-disabled=${grams > step ? nothing : 'true'}
      @click=${() => on.setGrams(id, fewer(grams, step))}
    >
      ${icons.minus()}
    </button>
    ${field(view, portion, index, name)}
    <button
      class="icon-button"
      type="button"
      aria-label=${list.more({ food: name })}
      aria-disabled=${grams < MOST_GRAMS ? nothing : 'true'}
      @click=${() => on.setGrams(id, Math.min(grams + step, MOST_GRAMS))}
    >
      ${icons.plus()}
    </button>
  </div>`;
}
function removeButton({ words, on }, id, index, name) {
    return html `<button
    class="icon-button"
    type="button"
    id="day-remove-${index}"
    part="remove-button"
    aria-label=${words.foodDay.list.remove({ food: name })}
    @click=${() => on.remove(id)}
  >
    ${icons.close()}
  </button>`;
}
function figure({ words, look }, id) {
    const mg = look.total.foods.find((food) => food.id === id)?.mg ?? null;
    return mg === null ? words.foodDay.list.notMeasured : words.mg(mg);
}
function row$1(view, portion, index) {
    const { words, state } = view;
    const { id, grams } = portion;
    const name = nameOf(view, id);
    const measure = measureOf(words, foodNamed(view, id), grams);
    return html `<li class="day-row" part="day-row">
    <div class="day-line">
      <p>
        <span class="day-name">${name}</span>
        ${measure ? html `<span class="day-measure muted small">${measure}</span>` : nothing}
      </p>
      ${removeButton(view, id, index, name)}
    </div>
    <div class="day-line day-amount">
      ${amount$1(view, portion, index, name)}
      <p class="day-mg figures">${figure(view, id)}</p>
    </div>
    ${grams >= MOST_GRAMS
        ? html `<p class="small muted">${words.foodDay.list.most({ most: MOST_GRAMS })}</p>`
        : nothing}
    ${state.wrong.includes(id)
        ? html `<p class="error small" id="day-error-${index}" role="alert">
            ${words.foodDay.list.error({ most: MOST_GRAMS })}
          </p>`
        : nothing}
  </li>`;
}
function undoText(view, undo) {
    const { undo: texts } = view.words.foodDay;
    if (undo.what !== 'removed')
        return { text: texts[undo.what], label: texts.back };
    const food = nameOf(view, undo.id);
    return { text: texts.removed({ food }), label: texts.backOf({ food }) };
}
/** Stands where the row was, so that nothing below it moves under a finger, and takes the focus that the row had. */
function undoRow(view, undo) {
    const { text, label } = undoText(view, undo);
    return html `<li class="day-row day-undone" part="undo">
    <p class="muted">${text}</p>
    <button
      class="button inline"
      type="button"
      id="day-undo"
      part="undo-button"
      aria-label=${label}
      @click=${() => view.on.undo()}
    >
      ${view.words.foodDay.undo.back}
    </button>
  </li>`;
}
function linesOf({ state }) {
    const lines = state.portions.map((portion, index) => ({ key: portion.id, portion, index }));
    const { undo } = state;
    if (undo)
        lines.splice(undo.what === 'removed' ? undo.at : 0, 0, { key: '', undo });
    return lines;
}
/** What stands on the day, to be changed and taken off. */
function portionList(view) {
    const lines = linesOf(view);
    if (lines.length === 0)
        return nothing;
    const { words, state } = view;
    return html `<ul class="day-list" role="list" part="day-list" aria-labelledby="day-heading">
      ${repeat(lines, ({ key }) => key, (line) => ('undo' in line ? undoRow(view, line.undo) : row$1(view, line.portion, line.index)))}
    </ul>
    ${state.portions.length >= MOST_FOODS
        ? html `<p class="small muted">${words.foodDay.list.full({ most: MOST_FOODS })}</p>`
        : nothing}`;
}
const listStyles = css `
  .day-list {
    display: grid;
  }

  .day-row {
    padding-block: calc(var(--_space) * 0.5);
    border-block-start: 1px solid var(--_line);
  }

  .day-row:first-child {
    border-block-start: 0;
    padding-block-start: 0;
  }

  .day-line {
    display: flex;
    gap: 0.25em 0.5em;
    align-items: center;
    justify-content: space-between;
  }

  .day-line > p {
    min-inline-size: 0;
  }

  .day-amount {
    flex-wrap: wrap;
  }

  .day-name {
    font-weight: 500;
    hyphens: auto;
  }

  .day-measure {
    display: inline-block;
  }

  .day-mg {
    font-weight: 600;
    text-align: end;
    white-space: nowrap;
  }

  .day-amount > .day-mg {
    flex: 1 0 auto;
  }

  .day-line > .icon-button {
    margin-inline-end: -0.6em;
  }

  .day-amount .field {
    inline-size: 3.6em;
  }

  .day-amount .unit {
    margin-inline: 0.1em;
  }

  .day-row [aria-disabled='true'] {
    opacity: 0.45;
    cursor: default;
  }

  .day-row .error {
    margin-block-start: 0.4em;
  }

  .day-row.day-undone {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    align-items: center;
    justify-content: space-between;
  }

  .day-undone .button {
    margin-inline-start: 0;
  }
`;

/** "2 sneetjes (70 g)" */
function portionIn(view, { id, grams }) {
    const { words } = view;
    const portion = measureOf(words, foodNamed(view, id), grams);
    const weight = `${words.number(grams, 1)}\u00a0${words.foodDay.list.unit}`;
    return portion ? words.result.foods.portion({ portion, grams }) : weight;
}
function food(view, portion) {
    return html `<li class="menu-food" part="menu-food">
    <span>${nameOf(view, portion.id)} <span class="muted small">${portionIn(view, portion)}</span></span>
    <span class="figures">${view.words.mg(portion.mg)}</span>
  </li>`;
}
function meal(view, { meal: name, foods, mg }) {
    const { words } = view;
    return html `<div class="meal" part="meal">
    <p class="meal-head">
      <span>${words.foodDay.menu.meals[name]}</span><span class="figures muted">${words.mg(mg)}</span>
    </p>
    <ul role="list">
      ${foods.map((portion) => food(view, portion))}
    </ul>
  </div>`;
}
function meals(view, day, index) {
    const { words, state, on } = view;
    const { menu } = words.foodDay;
    return html `<div class="stack">
    ${day.meals.map((one) => meal(view, one))}
    <div class="choices-row">
      <button
        class="button"
        type="button"
        part="take-button"
        aria-label=${state.menu === 'week' ? menu.takeOf({ index: index + 1 }) : nothing}
        @click=${() => on.takeMenu(index)}
      >
        ${icons.check()}${menu.take}
      </button>
    </div>
  </div>`;
}
const besideMg = ({ look }) => look.beside.reduce((sum, { mg }) => sum + (mg ?? 0), 0);
/** What a day comes to with what stands beside it. */
const dayMg = (view, { totalMg }) => totalMg + besideMg(view);
/** What is in no menu, and counts in each day of it. */
function besideText(view) {
    const { words, look } = view;
    const foods = words.list(look.beside.map(({ id }) => nameOf(view, id)));
    return foods ? words.foodDay.menu.beside({ foods, mg: besideMg(view) }) : '';
}
/** Where a day does not come to what is recommended. */
function shortText(view, day) {
    const mg = view.look.reference?.high ?? 0;
    return dayMg(view, day) < mg ? view.words.foodDay.menu.short({ mg }) : '';
}
function total(view, day) {
    const sum = `${view.words.foodDay.menu.total({ mg: dayMg(view, day) })}.`;
    return [besideText(view), sum, shortText(view, day)].filter(Boolean).join(' ');
}
function week(view) {
    const { words, look } = view;
    const { menu } = words.foodDay;
    const beside = look.menu.length > 0 ? besideText(view) : '';
    const short = (day) => {
        const text = shortText(view, day);
        return text ? html `<p class="small" part="menu-short">${text}</p>` : nothing;
    };
    return html `${beside ? html `<p part="menu-beside">${beside}</p>` : nothing}
    <div>
      ${look.menu.map((day, index) => html `<details class="disclosure" part="disclosure menu-day" ?open=${index === 0}>
            <summary part="summary">
              ${icons.chevron()}<span class="menu-day">${menu.dayOf({ index: index + 1 })}</span>
              <span class="figures muted">${words.mg(dayMg(view, day))}</span>
            </summary>
            <div class="disclosed">${short(day)} ${meals(view, day, index)}</div>
          </details>`)}
    </div>`;
}
function day(view) {
    return html `${view.look.menu.map((one, index) => html `<p class="figures">${total(view, one)}</p>
        ${meals(view, one, index)}`)}`;
}
function shown(view, which) {
    const { words, look, on } = view;
    const { menu } = words.foodDay;
    const heading = which === 'week' ? menu.weekHeading : menu.dayHeading;
    const isEmpty = look.menu.length === 0;
    return html `<section class="card menu" part="menu" role="group" aria-labelledby="menu-heading">
    <h4 id="menu-heading" tabindex="-1">${heading}</h4>
    <p class="muted small">${isEmpty ? menu.none : menu.lead}</p>
    ${which === 'week' ? week(view) : day(view)}
    <div class="choices-row">
      ${isEmpty
        ? nothing
        : html `<button
              class="button"
              type="button"
              part="print-menu-button"
              aria-label="${words.sheet.print}: ${heading}"
              @click=${() => on.print('menu')}
            >
              ${icons.printer()}${words.sheet.print}
            </button>`}
      <button class="button plain" type="button" part="close-menu-button" @click=${() => on.showMenu(null)}>
        ${menu.close}
      </button>
    </div>
  </section>`;
}
function offer$1({ state, on }, which, text) {
    const isShown = state.menu === which;
    return html `<button
    class="button"
    type="button"
    id="day-menu-${which}"
    part="menu-button"
    aria-expanded=${isShown ? 'true' : 'false'}
    @click=${() => on.showMenu(isShown ? null : which)}
  >
    ${text}
  </button>`;
}
/** A day, and on demand a week, of ordinary dishes that come to what is recommended. */
function menuSection(view) {
    const { words, ground, state, look } = view;
    const { menu, held } = words.foodDay;
    if (ground.areFoodsComing || look.held || !look.reference)
        return nothing;
    if (!look.isGrown) {
        const years = ground.knowledge.estimateFromYears;
        return html `<p class="small muted" part="no-menu">${held.childPortions({ years })}</p>`;
    }
    const text = state.portions.length === 0 ? menu.example : menu.day;
    return html `<div class="stack" part="menus">
    <div class="choices-row">${offer$1(view, 'day', text)} ${offer$1(view, 'week', menu.week)}</div>
    ${state.menu ? shown(view, state.menu) : nothing}
  </div>`;
}
const menuStyles = css `
  .meal {
    display: grid;
    gap: 0.15em;
  }

  .meal-head {
    font-weight: 600;
  }

  .meal-head,
  .menu-food {
    display: flex;
    gap: 0.25em 1em;
    justify-content: space-between;
    max-inline-size: none;
  }

  .menu-food {
    padding-block: 0.1em;
  }

  .menu-food .small {
    display: block;
  }

  .menu-food .figures,
  .meal-head .figures {
    flex: none;
  }

  .menu-day {
    flex: 1;
  }
`;

function askingOf({ words, ground, look, on }, id) {
    const question = look.person.questions.get(id);
    const draft = look.person.drafts.get(id);
    if (!question || !draft)
        return null;
    const change = (to) => on.changePerson(id, to);
    return { words, knowledge: ground.knowledge, question, texts: questionWords(words, id), draft, change };
}
function question$1(view, id) {
    const asking = askingOf(view, id);
    if (!asking)
        return nothing;
    const { texts } = asking;
    return html `<fieldset
    class="ask"
    part="question"
    data-question=${id}
    aria-describedby=${texts.hint ? hintId(asking) : nothing}
  >
    <legend class="ask-title">${texts.title}</legend>
    ${hintOf(asking)} ${prefilledNote(asking)} ${errorOf(asking)} ${answerControl(asking)}
  </fieldset>`;
}
/** What is known so far: "woman, 41 years". */
function personText({ words, look }) {
    const { ageYears, sex, lifeStage } = look.person.facts;
    const said = [
        sex && choiceText(words, { id: 'sex', fact: 'sex' }, sex),
        ageYears !== undefined && words.quiz.years({ years: ageYears }),
        lifeStage &&
            lifeStage !== 'none' &&
            choiceText(words, { id: 'life-stage', fact: 'lifeStage' }, lifeStage),
    ];
    return said.filter(Boolean).join(', ');
}
function commit(view, event) {
    const { target } = event;
    const asked = target instanceof Element ? target.closest('[data-question]') : null;
    const id = asked?.getAttribute('data-question');
    if (id)
        view.on.commitPerson(id);
}
/** Enter in the field commits it, and sends no form of the page around it. */
function keydown$1(view, event) {
    const isField = event.target instanceof HTMLInputElement && event.target.type === 'text';
    if (event.key !== 'Enter' || !isField)
        return;
    event.preventDefault();
    event.stopPropagation();
    commit(view, event);
}
function reference({ words, look }) {
    const { person, sum } = words.foodDay;
    if (look.held)
        return nothing;
    if (!look.reference)
        return html `<p class="small muted">${sum.noReference}</p>`;
    const shown = { lowMg: look.reference.low, highMg: look.reference.high };
    return html `<p class="small muted" role="status">
    ${look.isAdultAssumed ? person.adult(shown) : person.reference(shown)}
  </p>`;
}
/** Whose reference intake all figures are compared with. */
function personSection(view) {
    const said = personText(view);
    return html `<details class="disclosure day-person" part="disclosure person">
    <summary part="summary">
      ${icons.chevron()}<span
        >${view.words.foodDay.person.heading}
        ${said ? html `<span class="day-who muted">${said}</span>` : nothing}</span
      >
    </summary>
    <div
      class="disclosed day-questions"
      @change=${(event) => commit(view, event)}
      @keydown=${(event) => keydown$1(view, event)}
    >
      ${PERSON_QUESTIONS.map((id) => question$1(view, id))} ${reference(view)}
    </div>
  </details>`;
}
const personStyles = css `
  .day-questions {
    display: grid;
    gap: calc(var(--_space) * 1.25);
  }

  .day-who {
    font-weight: 400;
  }

  .ask-title {
    font-weight: 600;
  }

  @container mg (min-width: 30em) {
    .day-questions .choice-grid {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 11em), 1fr));
    }
  }
`;

const MOST_WEEK_PAGES = 2;
/** A line of a day: what, how much of it, and what that gives. */
function row(view, { id, grams, mg }) {
    const { words } = view;
    return html `<tr>
    <td class="what">${nameOf(view, id)}</td>
    <td class="how-much">${portionIn(view, { id, grams })}</td>
    <td class="mg">${mg === null ? words.foodDay.list.notMeasured : words.mg(mg)}</td>
  </tr>`;
}
function table$1(words, rows) {
    return html `<table class="foods">
    <thead>
      <tr>
        <th scope="col">${words.sheet.what}</th>
        <th scope="col">${words.foodDay.paper.portion}</th>
        <th scope="col" class="mg">${words.sheet.magnesium}</th>
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`;
}
/* -------------------------------------------------------------------- day */
function figures({ words, look }) {
    const { paper } = words.foodDay;
    const { reference, held, total } = look;
    const shown = [
        { label: paper.total, value: words.mg(total.totalMg) },
        ...(reference && !held
            ? [{ label: words.result.intake.reference, value: words.mgRange(reference.low, reference.high) }]
            : []),
    ];
    return html `<dl class="figures">
    ${shown.map(({ label, value }) => html `<div class="figure">
          <dt>${label}</dt>
          <dd>${value}</dd>
        </div>`)}
  </dl>`;
}
function notes(view) {
    const { words, state, look } = view;
    const { sum, paper } = words.foodDay;
    const foods = look.unmeasured.map((id) => nameOf(view, id));
    return html `<p>
    ${state.declared === 'with-rest' && look.restMg > 0 ? sum.rest({ mg: look.restMg }) : nothing}
    ${foods.length > 0 ? sum.notCounted({ foods: words.list(foods), count: foods.length }) : nothing}
    ${paper.note}
  </p>`;
}
function dayBody(view) {
    const { words, look } = view;
    return html `<section>${figures(view)}</section>
    <section>
      ${table$1(words, look.total.foods.map((portion) => row(view, portion)))}
      ${notes(view)}
    </section>`;
}
/* ------------------------------------------------------------------- menu */
function mealRows(view, { meals }) {
    const { menu } = view.words.foodDay;
    return meals.flatMap(({ meal, foods, mg }) => [
        html `<tr class="meal">
      <td colspan="2">${menu.meals[meal]}</td>
      <td class="mg">${view.words.mg(mg)}</td>
    </tr>`,
        ...foods.map((portion) => row(view, portion)),
    ]);
}
function menuDay(view, day) {
    const { words } = view;
    return html `<section>
    ${table$1(words, mealRows(view, day))}
    <p>${total(view, day)} ${words.foodDay.paper.note}</p>
  </section>`;
}
/** Without headings over each day, so that seven of them stay a page or two. */
function menuWeek(view) {
    const { words, look } = view;
    const { menu, paper } = words.foodDay;
    return html `<section class="columns">
      ${look.menu.map((day, index) => html `<div class="item">
            <h2>
              ${menu.dayOf({ index: index + 1 })}<span class="aside">${words.mg(dayMg(view, day))}</span>
            </h2>
            <table class="foods">
              <tbody>
                ${mealRows(view, day)}
              </tbody>
            </table>
            <p>${shortText(view, day)}</p>
          </div>`)}
    </section>
    <p>${besideText(view)} ${paper.note}</p>`;
}
/* ------------------------------------------------------------------ sheet */
function sheet$1(view, what, { heading, body }) {
    const { words, look } = view;
    const date = new Intl.DateTimeFormat(words.lang, { dateStyle: 'long' }).format(new Date());
    return html `<main class="sheet close">
    <div class="row">
      <div class="cell">
        <div class="masthead">
          <p class="title">${words.foodDay.paper.title}</p>
          <p class="name">${personText(view)}</p>
          <p>${words.sheet.printed({ date })}</p>
        </div>
        <h1>${heading}</h1>
        ${body}
        <section class="sources">
          <p>${paperCredit(view, what)} ${words.result.sources.standards[look.total.standard]}.</p>
        </section>
      </div>
    </div>
    <div class="row rest"><div class="cell"></div></div>
    <footer class="row">
      <div class="cell foot">
        <p>${words.result.purpose}</p>
        <p>${words.sheet.knowledge(look.total.knowledge)}</p>
      </div>
    </footer>
  </main>`;
}
const paperStyles$1 = css `
  ${sheetStyles}

  .foods th:first-child,
  .foods .what {
    inline-size: 46%;
  }

  .foods .how-much {
    inline-size: 38%;
  }

  .foods th.mg,
  .foods .mg {
    inline-size: 16%;
    padding-inline-end: 0;
    text-align: end;
    white-space: nowrap;
  }

  .meal td {
    padding-block-start: 0.7em;
    font-weight: 650;
  }

  .columns .item {
    padding-block-end: 1em;
  }

  .columns td {
    padding-block: 0.12em;
    border: 0;
  }

  .columns .meal td {
    padding-block-start: 0.3em;
  }
`;
/** What is printed, and on how many pages it has to fit. */
function dayPaper(view, what) {
    const { words, state, look } = view;
    const { menu, heading } = words.foodDay;
    const [first] = look.menu;
    if (what === 'day' || !first)
        return { title: heading, content: sheet$1(view, 'day', { heading, body: dayBody(view) }), pages: 1 };
    const isWeek = state.menu === 'week';
    const title = isWeek ? menu.weekHeading : menu.dayHeading;
    const body = isWeek ? menuWeek(view) : menuDay(view, first);
    return {
        title,
        content: sheet$1(view, 'menu', { heading: title, body }),
        pages: isWeek ? MOST_WEEK_PAGES : 1,
    };
}
/** Prints the day or the menu alone; the page stays as it is. */
function printDay(host, view, what) {
    const { title, content, pages } = dayPaper(view, what);
    const arrange = (paper) => fit(paper, pages);
    printAlone({ host, title, lang: view.words.lang, content, styles: paperStyles$1, arrange });
}

/** What the page hears of the day now. */
const dayDetail = (course, eventDetail) => forEvent(course.total, eventDetail, course.consent === 'yes', course.facts);
/** Tells the page that the visitor changed the day, and its tag manager once that one was declared. */
function tellDay(element, course, { eventDetail, pushDatalayer }) {
    fire(element, 'mg-recommendation', dayDetail(course, eventDetail));
    if (course.finished || course.state.declared === 'list')
        return;
    course.finished = true;
    if (pushDatalayer)
        pushFinished('foods');
}

/** The host's own foods by id; of a long list nobody is kept waiting for what may never be asked. */
class FoodsById {
    #foods;
    #byId = null;
    constructor(foods) {
        this.#foods = foods;
    }
    get(id) {
        this.#byId ??= new Map(this.#foods.map((food) => [food.id, food]));
        return this.#byId.get(id);
    }
}

const KEYS = ['age', 'sex', 'lifeStage'];
const FACTS = {
    age: 'ageYears',
    sex: 'sex',
    lifeStage: 'lifeStage',
};
const isGiven = (given) => given !== undefined && given !== null && !(typeof given === 'string' && given.trim() === '');
function valueOf$1(key, given) {
    if (typeof given !== 'string')
        return given;
    const text = given.trim().toLowerCase();
    if (key !== 'age')
        return text;
    // A number as it is written in an attribute: with a point, and nothing beside it.
    return /^\d+(\.\d+)?$/.test(text) ? Number(text) : undefined;
}
/** Never throws: what cannot be used is left out and told, once each. */
function readPrefill(given, knowledge) {
    const facts = {};
    const problems = [];
    for (const key of KEYS) {
        if (!isGiven(given[key]))
            continue;
        const fact = FACTS[key];
        const read = readFacts(knowledge, { [fact]: valueOf$1(key, given[key]) });
        const { attribute, expected } = ownFoodTableSettings[key];
        if (read[fact] === undefined)
            problems.push(problemWith(attribute, given[key], expected));
        else
            Object.assign(facts, { [fact]: read[fact] });
    }
    return { facts, problems };
}

/** What a list is of the reference intake, or what is left of it in a day. */
function compared$1({ words, look }) {
    const { held, gap, share } = look;
    const { sum } = words.foodDay;
    if (held)
        return '';
    if (gap)
        return sum.shortGap({ lowMg: gap.low, highMg: gap.high });
    return share ? sum.shortShare(share) : '';
}
function wayToDay(view) {
    const { words, state, look, news, on } = view;
    const beside = news?.what === 'full' ? words.foodDay.list.full({ most: MOST_FOODS }) : compared$1(view);
    return html `<button class="button primary" type="button" part="to-day-button" @click=${() => on.show()}>
    <span>${words.foodDay.toDay({ count: state.portions.length })}</span>
    <span class="figures"
      ><span>${words.mg(look.total.totalMg)}</span>${beside ? html `<span>${beside}</span>` : nothing}</span
    >
    ${icons.arrow()}
  </button>`;
}
const hasDayBar = ({ state, isInSight }) => state.portions.length > 0 && !isInSight;
/**
 * While the tray is out of sight: what it comes to, and the way to it. It stays where it is when there is nothing in it,
 * so that the page does not move under a finger when the tray comes into sight.
 */
function dayBar(view) {
    if (view.state.portions.length === 0)
        return nothing;
    return html `<div class="day-bar" part="day-bar">${view.isInSight ? nothing : wayToDay(view)}</div>`;
}
const barStyles = css `
  .day-bar {
    position: sticky;
    z-index: 3;
    inset-block-end: 0;
    block-size: 0;
    pointer-events: none;
  }

  .day-bar .button {
    position: absolute;
    inset: auto 0 0.5em;
    justify-content: space-between;
    gap: 0.25em 1em;
    box-shadow: 0 0.4em 1.2em -0.4em rgb(0 0 0 / 0.4);
    pointer-events: auto;
  }

  /* A figure is never parted from its unit. */
  .day-bar .figures {
    flex: 1 0 min-content;
    display: flex;
    flex-wrap: wrap;
    justify-content: end;
    gap: 0 0.5em;
    font-weight: 500;
    text-align: end;
    overflow-wrap: normal;
  }

  .day-bar .figures > :first-child {
    font-weight: 650;
  }

  .day-bar svg {
    stroke: var(--_on-accent);
  }

  /* What takes the focus is scrolled clear of it. */
  .with-day-bar :is(button, input, select, summary) {
    scroll-margin-block-end: calc(var(--_target) + 1.5em);
  }

  @media (forced-colors: active) {
    .day-bar svg {
      stroke: currentColor;
    }
  }
`;

const AVOID = { id: 'avoid', fact: 'avoid' };
function question({ words, ground, look, on }) {
    const { title } = words.questions.avoid;
    const row = ground.knowledge.questions.find(({ fact }) => fact === 'avoid');
    const toggle = (value, checked) => {
        const others = look.avoid.filter((one) => one !== value);
        on.avoid(checked ? [...others, value] : others);
    };
    const choices = (row?.choices ?? []).map((value) => ({ value, label: choiceText(words, AVOID, value) }));
    return disclosure(title, html `<fieldset class="ask">
      <legend class="quiet">${title}</legend>
      ${choiceList({
        name: 'day-avoid',
        type: 'checkbox',
        choices,
        picked: look.avoid,
        dense: true,
        pick: toggle,
    })}
    </fieldset>`, 'avoid');
}
/** Named where it is folded away. */
function leftOut({ words, look }) {
    const names = look.avoid.map((id) => choiceText(words, AVOID, id).toLocaleLowerCase(words.lang));
    if (names.length === 0)
        return nothing;
    return html `<p class="small muted">${words.result.foods.respects({ avoid: words.list(names) })}</p>`;
}
/** What somebody does not eat holds for all that is proposed. */
function avoidSection(view) {
    if (!view.look.mayPropose)
        return nothing;
    return html `<div class="stack" part="avoided">${leftOut(view)} ${question(view)}</div>`;
}

function choices({ words, state, look }) {
    const { declare } = words.foodDay;
    const own = [
        { value: 'list', label: declare.list },
        { value: 'all', label: declare.all },
    ];
    if (!look.isGrown || state.isMenu)
        return own;
    const detail = declare.withRestDetail({ mg: look.restMg });
    return [...own, { value: 'with-rest', label: declare.withRest, detail }];
}
/** Whether this is what somebody eats in a day: nobody else can know, so nothing counts before it is said. */
function declaration(view) {
    const { words, state, look, on } = view;
    if (state.portions.length === 0)
        return nothing;
    const { declare } = words.foodDay;
    return html `<fieldset class="ask" part="declare">
    <legend class="ask-title">${declare.legend}</legend>
    ${choiceList({
        name: 'day-declared',
        type: 'radio',
        choices: choices(view),
        picked: [state.declared],
        dense: true,
        pick: (value) => on.declare(value),
    })}
    ${view.others.length > 0 && look.declaredMg !== null
        ? html `<p class="small muted" role="status">${declare.shared({ others: view.others })}</p>`
        : nothing}
  </fieldset>`;
}

/** So that a full bar does not end where the picture ends. */
const ROOM = 1.12;
const percent = (mg, scaleMg) => `${Math.round((mg / scaleMg) * 1000) / 10}%`;
/** The reference intake as a line, and as a field between two lines while it is a range. */
function mark({ low, high }, scaleMg) {
    const from = percent(low, scaleMg);
    const to = percent(high, scaleMg);
    return svg `<g class="mark">
    ${high > low ? svg `<rect class="mark-range" x=${from} width=${percent(high - low, scaleMg)} y="0" height="28" />` : nothing}
    <line x1=${to} x2=${to} y1="0" y2="28" />
  </g>`;
}
function chart({ words, look, state }, reference) {
    const { totalMg } = look.total;
    const restMg = state.declared === 'with-rest' ? Math.min(look.restMg, totalMg) : 0;
    const scaleMg = Math.max(reference.high, totalMg) * ROOM;
    const own = percent(totalMg - restMg, scaleMg);
    const referenceText = words.mgRange(reference.low, reference.high);
    return html `<figure class="day-chart" part="day-chart">
    <p class="day-chart-head small">
      <span class="figures">${words.foodDay.sum.total({ mg: totalMg })}</span
      ><span class="muted figures">${words.result.intake.reference} ${referenceText}</span>
    </p>
    <svg width="100%" height="28" aria-hidden="true" focusable="false">
      <rect class="track" x="0" y="6" width="100%" height="16" />
      ${totalMg > restMg ? svg `<rect class="eaten" x="0" width=${own} y="6" height="16" />` : nothing}
      ${restMg > 0 ? svg `<rect class="rest" x=${own} width=${percent(restMg, scaleMg)} y="6" height="16" />` : nothing}
      ${mark(reference, scaleMg)}
    </svg>
  </figure>`;
}
/** Of a list nobody can say whether it is enough: it may be a single apple. */
function verdict({ words, state, look }) {
    const { gap, share } = look;
    const { sum } = words.foodDay;
    if (gap)
        return sum.gap({ lowMg: gap.low, highMg: gap.high });
    return [share && sum.share(share), state.declared === 'list' && sum.askWhole].filter(Boolean).join(' ');
}
/** Where a professional goes first there is no figure to act on, beyond the sum of what was put here. */
function compared(view) {
    const { words, look } = view;
    const { reference, held } = look;
    const { sum } = words.foodDay;
    if (held)
        return html `<p class="day-total figures">${sum.total({ mg: look.total.totalMg })}</p>`;
    if (!reference)
        return html `<p class="day-total figures">${sum.total({ mg: look.total.totalMg })}</p>
      <p class="muted">${sum.noReference}</p>`;
    const said = verdict(view);
    return html `${chart(view, reference)}
  ${said ? html `<p id="day-gap" tabindex="-1" part="day-gap">${said}</p>` : nothing}`;
}
function notCounted(view) {
    const { words, look } = view;
    const foods = look.unmeasured.map((id) => nameOf(view, id));
    if (foods.length === 0)
        return nothing;
    const shown = { foods: words.list(foods), count: foods.length };
    return html `<p class="small muted" part="not-counted">${words.foodDay.sum.notCounted(shown)}</p>`;
}
/** Where nobody said for whom, and where that is said. */
function assumed({ words, look, on }) {
    if (!look.isAdultAssumed || !look.reference || look.held)
        return nothing;
    const { person } = words.foodDay;
    return html `<div class="small">
    <p class="muted">${person.assumed}</p>
    <button class="button inline" type="button" part="to-person-button" @click=${() => on.showPerson()}>
      ${person.heading}
    </button>
  </div>`;
}
/** What it comes to, beside what is recommended. */
function daySum(view) {
    const { words, state, look } = view;
    if (state.portions.length === 0)
        return nothing;
    const { sum } = words.foodDay;
    return html `<div class="stack" part="day-sum">
    ${compared(view)}
    ${state.declared === 'with-rest' && look.restMg > 0
        ? html `<p class="small muted">${sum.rest({ mg: look.restMg })}</p>`
        : nothing}
    ${notCounted(view)} ${look.isImprobable ? html `<p class="small">${sum.improbable}</p>` : nothing}
    ${assumed(view)}
  </div>`;
}
const sumStyles = css `
  .day-total,
  .day-chart-head > :first-child {
    font-size: 1.35em;
    font-weight: 650;
    letter-spacing: -0.01em;
  }

  .day-chart {
    display: grid;
    gap: 0.35em;
  }

  .day-chart-head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 1em;
    max-inline-size: none;
  }

  .day-chart > svg {
    direction: ltr;
  }

  .day-chart .track {
    fill: var(--_track);
    rx: 8px;
  }

  .day-chart .eaten {
    fill: var(--_accent);
    rx: 3px;
  }

  .day-chart .rest {
    fill: color-mix(in srgb, var(--_accent) 42%, transparent);
    rx: 3px;
  }

  .day-chart .mark line {
    stroke: currentColor;
    stroke-width: 2.5px;
    stroke-linecap: round;
  }

  .day-chart .mark-range {
    fill: color-mix(in srgb, currentColor 14%, transparent);
  }

  @media (forced-colors: active) {
    .day-chart .eaten {
      fill: Highlight;
    }

    .day-chart .rest {
      fill: GrayText;
    }
  }
`;

function foundWords({ words, ground, help }, finding) {
    const { held } = words.foodDay;
    if (finding.severity === 'emergency')
        return findingText(words, finding, help);
    if (isSmallChild(finding)) {
        const professional = words.either([held.childClinic, words.professionals.doctor]);
        return { title: held.title({ professional }), text: held.child };
    }
    const professional = firstProfessional(words, ground.knowledge, [finding]);
    return { title: held.title({ professional }), text: held.found };
}
/** Whom to go to first and why, and no word of what another element found. */
function heldWords(view) {
    const { words, look } = view;
    const { held } = words.foodDay;
    if (!look.held)
        return null;
    if (look.held.by === 'finding')
        return foundWords(view, look.held.finding);
    const { doctor, pharmacist } = words.professionals;
    const title = held.title({ professional: words.either([doctor, pharmacist]) });
    return { title, text: held[look.held.by] };
}
/** Instead of all that is proposed. */
function heldNote(view) {
    const said = heldWords(view);
    if (!said)
        return nothing;
    return html `<div class="finding stop" part="held">
    ${icons.stop()}
    <div class="finding-text">
      <h4>${said.title}</h4>
      <p>${said.text}</p>
    </div>
  </div>`;
}
function offer(view, { id, grams, mg }) {
    const { words, ground, on } = view;
    const name = nameOf(view, id);
    const { portion } = foodWords(words, ground.knowledge, id);
    return html `<li class="offer" part="offer">
    <p>
      <span class="day-name">${name}</span>
      <span class="muted small">${words.result.foods.portion({ portion, grams })}</span>
    </p>
    <p class="day-mg figures">${words.mg(mg)}</p>
    <button
      class="icon-button"
      type="button"
      part="offer-button"
      title=${words.foodDay.topUp.add}
      aria-label=${words.foodDay.topUp.addOf({ food: name })}
      @click=${() => on.add(id, grams)}
    >
      ${icons.plus()}
    </button>
  </li>`;
}
function lead({ words, look }) {
    const { topUp } = words.foodDay;
    const mg = look.closing.reduce((sum, portion) => sum + portion.mg, 0);
    const shown = { mg, portions: look.closing.length };
    return mg >= (look.gap?.high ?? 0) ? topUp.closes(shown) : topUp.partly(shown);
}
function offers(view) {
    const { words, look } = view;
    if (look.closing.length === 0)
        return html `<p class="muted">${words.result.foods.none}</p>`;
    return html `<p class="muted">${lead(view)}</p>
    <ul class="offers" role="list">
      ${repeat(look.closing, ({ id }) => id, (portion) => offer(view, portion))}
    </ul>`;
}
const EXPECTING = ['pregnant', 'breastfeeding'];
/** Beside all that is proposed: who asks first, since nobody was asked about illness here. */
function askFirst({ words, look }) {
    const { suggested } = words.foodDay;
    if (!look.mayPropose)
        return nothing;
    const isExpecting = EXPECTING.includes(look.person.facts.lifeStage);
    const { midwife: professional } = words.professionals;
    return html `<p class="small muted" part="ask-first">
    ${suggested.askFirst} ${isExpecting ? suggested.expecting({ professional }) : nothing}
  </p>`;
}
/** A few ordinary portions that would close the gap. */
function topUpSection(view) {
    const { words, state, look } = view;
    const isShort = look.gap !== null && look.gap.high > 0;
    if (!look.mayPropose || !isShort || state.portions.length === 0)
        return nothing;
    return html `<section class="stack" part="top-up" role="group" aria-labelledby="top-up">
    <h4 id="top-up">${words.foodDay.topUp.heading}</h4>
    ${offers(view)}
  </section>`;
}
const topUpStyles = css `
  .offers {
    display: grid;
  }

  .offer {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto auto;
    gap: 0.15em 0.5em;
    align-items: center;
    padding-block: 0.25em;
  }

  .offer .small {
    display: block;
  }

  .offer .icon-button {
    margin-inline-end: -0.6em;
    color: var(--_accent);
  }
`;

/** What the last change came to, for whoever does not see it. */
function announced(view) {
    const { words, news, state, look } = view;
    const { told, list } = words.foodDay;
    if (!news)
        return '';
    const mg = look.total.totalMg;
    const most = list.most({ most: MOST_GRAMS });
    if (news.what === 'total')
        return told.total({ mg });
    if (news.what === 'full')
        return list.full({ most: MOST_FOODS });
    if (news.what === 'most')
        return most;
    const said = told[news.what]({ food: nameOf(view, news.id), mg });
    return limitOf(state, news.id) === 'most' ? `${said} ${most}` : said;
}
function actions({ words, on }) {
    return html `<div class="choices-row" part="day-actions">
    <button class="button" type="button" part="print-button" @click=${() => on.print('day')}>
      ${icons.printer()}${words.sheet.print}
    </button>
    <button class="button plain" type="button" part="clear-button" @click=${() => on.clear()}>
      ${words.foodDay.list.clear}
    </button>
  </div>`;
}
function consent({ words, eventDetail, consent: given, on }) {
    return consentBox({ words, eventDetail, consent: given, answer: on.consent });
}
/** The tray: what somebody eats in a day, what it comes to, and what would add to it. */
function daySection(view) {
    const { words, state } = view;
    const isEmpty = state.portions.length === 0;
    return html `<section class="day block" id="day" part="day" role="group" aria-labelledby="day-heading">
    <h3 id="day-heading" tabindex="-1" part="day-heading">${words.foodDay.heading}</h3>
    <p class="quiet" role="status">${announced(view)}</p>
    ${privacyNote(words, view.eventDetail)} ${portionList(view)}
    ${isEmpty ? html `<p class="muted">${words.foodDay.empty}</p>` : nothing} ${daySum(view)} ${heldNote(view)}
    ${declaration(view)} ${askFirst(view)} ${topUpSection(view)} ${avoidSection(view)} ${menuSection(view)}
    ${proposedCredit(view)} ${isEmpty ? nothing : html `${actions(view)} ${consent(view)}`}
    <p class="small muted day-purpose" part="purpose">${words.result.purpose}</p>
  </section>`;
}
/** Where the day stands below the table, the same stands just above it. */
const sectionStyles = css `
  .day-purpose {
    display: none;
  }

  @container mg (min-width: 64em) {
    .day-purpose {
      display: block;
    }
  }
`;

/** Why what is shown is not all that was searched for; empty where it is. */
function leftOutText({ words, lines: { listing } }) {
    const { left = [], kept = [], order } = listing;
    return left.length > 0 && order.length > 0 ? words.foodTable.leftOut({ left, kept }) : '';
}
/** How many there are, and what can be done with them. */
function summary({ words, foods, on }, body) {
    const { listing } = body.lines;
    const { foodTable: texts } = words;
    const count = listing.order.length;
    const isPreview = listing.isPreview === true;
    const leftOut = leftOutText(body);
    return html `<div class="summary">
    <p class="count figures" id="count" tabindex="-1" part="count">
      ${isPreview ? texts.loading.preparing : texts.count({ count, total: foods.length })}
    </p>
    ${leftOut ? html `<p class="left-out" part="left-out">${leftOut}</p>` : nothing}
    <div class="summary-buttons">
      <button
        class="button inline"
        type="button"
        part="download-button"
        ?disabled=${isPreview || count === 0}
        @click=${() => on.download()}
      >
        ${icons.download()}<span>${texts.download.button}</span>
      </button>
      <button
        class="button inline"
        type="button"
        part="print-button"
        ?disabled=${isPreview || count === 0}
        @click=${() => on.print()}
      >
        ${icons.printer()}<span>${texts.print.button}</span>
      </button>
    </div>
  </div>`;
}
/** Nothing was found: why, and the way out. */
function noneFound({ words, state, foods, on }) {
    const { none, empty } = words.foodTable;
    if (foods.length === 0)
        return html `<p class="none" part="none">${empty}</p>`;
    const search = state.search.trim();
    const isFiltered = state.category !== null || state.state !== null;
    return html `<div class="none stack" part="none">
    <p class="none-title">${search ? none.title({ search }) : none.titleFilters}</p>
    <p class="muted">${none.text}</p>
    <div class="choices-row">
      ${search
        ? html `<button class="button" type="button" @click=${() => on.clearSearch()}>
              ${none.clearSearch}
            </button>`
        : nothing}
      ${isFiltered
        ? html `<button class="button" type="button" @click=${() => on.clearFilters()}>
              ${none.clearFilters}
            </button>`
        : nothing}
    </div>
  </div>`;
}
/** @param pageSize rows that come along with each press */
function moreButton({ words, on }, { lines }, pageSize) {
    const rest = lines.listing.order.length - lines.foods;
    if (pageSize === null || rest <= 0)
        return nothing;
    return html `<div class="more">
    <button class="button" type="button" part="more-button" @click=${() => on.more()}>
      ${words.foodTable.more({ count: Math.min(rest, pageSize) })}
    </button>
  </div>`;
}
const belowStyles = css `
  .summary {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 1em;
  }

  .count {
    scroll-margin-block-start: calc(var(--mg-sticky-top, 0px) + 0.5em);
    color: var(--_muted);
  }

  .left-out {
    order: -1;
    flex-basis: 100%;
  }

  .summary-buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    margin-inline: 0.65em;
  }

  .summary-buttons .button {
    gap: 0.35em;
    font-size: 0.875em;
  }

  /* Signs alone, so that the first row stands higher: what they are called is still read out. */
  @container mg (max-width: 29.99em) {
    .summary {
      flex-wrap: nowrap;
      gap: 0.25em;
    }

    .summary-buttons {
      flex-wrap: nowrap;
      gap: 0;
      margin-inline: 0 -0.75em;
    }

    .summary-buttons .button {
      justify-content: center;
      min-inline-size: var(--_target);
      margin: 0;
      padding: 0;
    }

    .summary-buttons span {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }

  .none {
    padding: calc(var(--_space) * 2) calc(var(--_space) * 1.5);
    border: 1px dashed var(--_line-strong);
    border-radius: var(--_radius);
  }

  .none-title {
    font-size: 1.15em;
    font-weight: 600;
  }

  .more {
    display: flex;
    justify-content: center;
  }

  .more .button {
    min-inline-size: min(100%, 14em);
  }
`;

/** What to know beside any figure in the table. */
function goodToKnow({ foodTable }, { limits }) {
    const { heading, cooking, soaking, ounce, unmeasured, tables, label } = foodTable.notes;
    const notes = [label({ mg: limits.labelReferenceMg }), cooking, soaking, ounce, tables, unmeasured];
    return disclosure(heading, html `<ul class="bullets">
      ${notes.map((note) => html `<li>${note}</li>`)}
    </ul>`, 'notes');
}

const FOOD_SOURCES = ['usda-sr28', 'ciqual-2025'];
const isBuiltIn = ({ own }) => own.state === 'built-in';
function sourcesOfIntakes({ referenceIntakes, limits }, standard) {
    return [...referenceIntakes[standard].flatMap(({ sources }) => sources), ...limits.sources];
}
const sourcesOfNotes = ({ foodNotes }) => Object.values(foodNotes).flatMap((notes) => notes.flatMap(({ sources }) => sources));
function cited(view) {
    const { knowledge, settings } = view;
    const ofFoods = isBuiltIn(view) ? [...FOOD_SOURCES, ...sourcesOfNotes(knowledge)] : [];
    return [
        ...ofFoods,
        ...sourcesOfIntakes(knowledge, settings.standard),
        ...sourcesOfUses(knowledge, usesTold(view)),
    ];
}
const usesTold = ({ knowledge, settings }) => usesBesideFoods(knowledge, settings);
/** Whose figures the table shows. */
const creditOf = ({ words, own }) => isBuiltIn({ own }) ? words.result.sources.foodCredit : words.foodTable.ownSource;
/** What to know beside the figures, what they rest on, and what this is not. */
function foot(view) {
    const { words, knowledge, settings } = view;
    const told = usesTold(view);
    return html `<div class="table-foot">
    ${goodToKnow(words, knowledge)}
    ${told ? usesFolded({ words, knowledge, told}) : nothing}
    ${colophon({
        words,
        knowledge,
        standard: settings.standard,
        cited: cited(view),
        withFigures: true,
        credit: creditOf(view),
    })}
  </div>`;
}
const footStyles = css `
  .table-foot > .colophon {
    gap: 0;
  }

  .table-foot .disclosure {
    margin: 0;
  }

  .table-foot > .disclosure + .disclosure {
    border-block-start: 1px solid var(--_line);
  }

  .table-foot > .disclosure {
    border-block-end: 0;
  }

  .colophon > .small {
    padding-block-start: var(--_space);
  }
`;

/** The rest of a long list says no more than its beginning. */
const MOST_SHOWN = 100;
const rowText = ({ ownFoods }, problem) => ownFoods.rows[problem.code](problem);
const failureText = ({ ownFoods }, failure) => ownFoods.failures[failure.code](failure);
/** For whoever made the list: which rows are wrong, and that there were too many. */
function rowProblems({ words, own }) {
    const { ownFoods } = words;
    const { rowProblems: problems, rowProblemCount: count, cut } = own;
    if (own.state === 'built-in' || (count === 0 && !cut))
        return nothing;
    const shown = problems.slice(0, MOST_SHOWN);
    const rest = count - shown.length;
    return html `${cut ? html `<p class="small">${ownFoods.cut({ most: MOST_ROWS })}</p>` : nothing}
  ${count > 0
        ? disclosure(ownFoods.heading({ count }), html `<ul class="bullets small">
              ${shown.map((problem) => html `<li>${rowText(words, problem)}</li>`)}
            </ul>
            ${rest > 0 ? html `<p class="small muted">${ownFoods.more({ count: rest })}</p>` : nothing}`, 'row-problems')
        : nothing}`;
}

function columnsOf(texts, isDay) {
    const { columns } = texts;
    return [
        { className: 'col-food', name: columns.food, short: columns.name, sort: 'name' },
        { className: 'col-portion', name: columns.portion },
        { className: 'col-mg', name: columns.perPortion, sort: 'mg-per-portion' },
        { className: 'col-100g', name: columns.per100g, sort: 'mg-per-100g' },
        { className: 'col-share', name: isDay ? columns.ofDay : columns.ofLabel },
    ];
}
function sortButton({ on }, { name, short }, sort) {
    return html `<button class="sort" type="button" part="sort-button" @click=${() => on.sort(sort)}>
    ${short
        ? html `<span class="in-table">${name}</span><span class="in-card">${short}</span>`
        : html `<span>${name}</span>`}<svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path class="up" d="m7 10 5-5 5 5" />
      <path class="down" d="m7 14 5 5 5-5" />
    </svg>
  </button>`;
}
function heading(view, column) {
    const { state } = view;
    const { className, name, sort } = column;
    const isSorted = sort === state.sort && !state.byFit;
    return html `<th
    class="${className} ${isSorted ? state.direction : ''}"
    scope="col"
    role="columnheader"
    aria-sort=${isSorted ? state.direction : nothing}
  >
    ${sort ? sortButton(view, column, sort) : html `<span class="plain">${name}</span>`}
  </th>`;
}
/** The names of the columns, and the buttons that sort by them. */
function tableHead(view) {
    const { words, state, body } = view;
    const { foodTable: texts } = words;
    const hasDay = body?.amountOf !== null;
    return html `<thead role="rowgroup" class="head">
    <tr role="row" aria-rowindex=${body?.isWindowed ? 1 : nothing}>
      ${columnsOf(texts, state.basis === 'day').map((column) => heading(view, column))}
      ${hasDay
        ? html `<th class="col-add" scope="col" role="columnheader">
              <span class="quiet">${texts.columns.add}</span>
            </th>`
        : nothing}
    </tr>
  </thead>`;
}

/** Rows that stand there already when the table is drawn for the first time. Otherwise their place is left alone. */
class RowsPlace extends AsyncDirective {
    #place;
    constructor(place) {
        super(place);
        this.#place = place;
    }
    render(rows) {
        return rows.whole();
    }
    update(_place, [rows]) {
        if (!rows.isWhole())
            return noChange;
        rows.takeOver(this);
        return rows.whole();
    }
    /** Another table, or another group in it, may have taken its place. */
    isIn(group) {
        return this.#place.parentNode === group;
    }
}
const rowsAtFirst = directive(RowsPlace);

/** A row, and what was pressed in it. */
function press({ on }, event) {
    const button = event.target instanceof Element ? event.target.closest('[data-do]') : null;
    const id = button?.closest('tr')?.dataset['id'];
    if (button && id !== undefined)
        on.press(button.dataset['do'] ?? '', id);
}
/** The rows are drawn by `body.ts` into the group: hundreds of them, in more than one frame. */
function foodTable(view, body) {
    const { foodTable: texts } = view.words;
    const { isWindowed, lines } = body;
    const isPreview = lines.listing.isPreview === true;
    return html `<div
    class="region ${isWindowed ? 'windowed' : ''}"
    part="table-region"
    role=${isWindowed ? 'group' : nothing}
    aria-label=${isWindowed ? texts.region : nothing}
    tabindex=${isWindowed ? '0' : nothing}
    ?hidden=${lines.count === 0}
  >
    <table
      part="table"
      role="table"
      aria-labelledby="caption"
      aria-busy=${isPreview ? 'true' : nothing}
      aria-rowcount=${isWindowed ? (isPreview ? -1 : lines.count + 1) : nothing}
      @click=${(event) => press(view, event)}
      @focusin=${(event) => view.on.focusRow(event.target)}
      @focusout=${(event) => view.on.focusRow(event.relatedTarget)}
    >
      <caption>
        <span class="quiet" id="caption">${texts.caption}</span>
      </caption>
      ${tableHead(view)}
      <tbody class="rows" role="rowgroup">
        ${rowsAtFirst(view.rows)}
      </tbody>
    </table>
  </div>`;
}

/** The host's own words are shown as they are. */
const categoryName = ({ foodTable }, id) => id === undefined ? '' : (lookUp(foodTable.category.names, id) ?? id);
const stateName = ({ foodTable }, id) => id === undefined ? '' : (lookUp(foodTable.state.names, id) ?? id);
/** Ours in the order in which we know them, then the host's own as they come. */
function inOrder(found, known) {
    const own = [...found].filter((id) => !known.includes(id));
    return [...known.filter((id) => found.has(id)), ...own];
}
const NONE = { categories: [], states: [] };
const seen = new WeakMap();
/** What there is to choose from; of one kind there is no choice. */
function kindsOf(words, foods) {
    const before = seen.get(foods);
    if (before)
        return before;
    const categories = new Set();
    const states = new Set();
    for (const { category, state } of foods) {
        if (category)
            categories.add(category);
        if (state)
            states.add(state);
    }
    const { category, state } = words.foodTable;
    const kinds = {
        categories: categories.size < 2 ? [] : inOrder(categories, Object.keys(category.names)),
        states: states.size < 2 ? [] : inOrder(states, Object.keys(state.names)),
    };
    seen.set(foods, kinds);
    return foods.length === 0 ? NONE : kinds;
}

const valueOf = (event) => event.target.value;
/** Enter would send a form of the page, and everything is found already. */
function keepEnter(event) {
    if (event.key === 'Enter')
        event.preventDefault();
}
/** On a phone that key closes the keyboard, which hides what was found. */
function keydown({ on }, event) {
    keepEnter(event);
    if (event.key === 'Enter' && !event.isComposing && globalThis.matchMedia?.('(pointer: coarse)').matches)
        on.toCount();
}
function searchField(view) {
    const { words, state, on } = view;
    const { search } = words.foodTable;
    return html `<div class="search-block">
    <label class="label" for="search">${search.label}</label>
    <div class="search" part="search">
      ${icons.search()}
      <input
        class="field"
        id="search"
        type="search"
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        enterkeyhint="search"
        maxlength="100"
        placeholder=${search.placeholder}
        .value=${live(state.search)}
        @input=${(event) => on.search(valueOf(event))}
        @keydown=${(event) => keydown(view, event)}
      />
      ${state.search
        ? html `<button
              class="icon-button clear"
              type="button"
              aria-label=${search.clear}
              @click=${() => on.clearSearch()}
            >
              ${icons.close()}
            </button>`
        : nothing}
    </div>
  </div>`;
}
function chip(view, id, name) {
    const { state, on } = view;
    return html `<label class="chip" part="chip">
    <input
      type="radio"
      name="category"
      value=${id}
      .checked=${ticked((state.category ?? '') === id)}
      @change=${() => on.category(id || null)}
    />
    <span>${name}</span>
  </label>`;
}
/** More chips than this would be a wall. */
const MOST_CHIPS = 12;
/** More options than this would be a maze, and take long to draw: who has more of them has names to search for. */
const MOST_OPTIONS = 200;
/** Radios underneath: arrow keys, a name for the whole, and the state of each come with them. */
function chips(view) {
    const { words, kinds } = view;
    const { category } = words.foodTable;
    if (kinds.categories.length === 0 || kinds.categories.length > MOST_CHIPS)
        return nothing;
    return html `<fieldset class="chips" part="chips">
    <legend class="quiet">${category.label}</legend>
    ${chip(view, '', category.all)} ${kinds.categories.map((id) => chip(view, id, categoryName(words, id)))}
  </fieldset>`;
}
function select(id, label, chosen, options, change) {
    return html `<div class="choose">
    <label class="label" for=${id}>${label}</label>
    <span class="select">
      <select
        class="field"
        id=${id}
        .value=${live(chosen)}
        @change=${(event) => change(valueOf(event))}
      >
        ${options.map(({ value, name }) => html `<option value=${value} ?selected=${value === chosen}>${name}</option>`)}
      </select>
      ${icons.chevron()}
    </span>
  </div>`;
}
/** In the place of chips. */
function categories({ words, state, kinds, on }) {
    if (kinds.categories.length <= MOST_CHIPS)
        return nothing;
    const { category: texts } = words.foodTable;
    const first = kinds.categories.slice(0, MOST_OPTIONS);
    const chosen = kinds.categories.filter((id) => id === state.category && !first.includes(id));
    const options = [...first, ...chosen].map((id) => ({ value: id, name: categoryName(words, id) }));
    const all = { value: '', name: texts.all };
    return select('category', texts.label, state.category ?? '', [all, ...options], (id) => on.category(id || null));
}
function preparation({ words, state, kinds, on }) {
    const { state: texts } = words.foodTable;
    if (kinds.states.length === 0)
        return nothing;
    const options = kinds.states.map((id) => ({ value: id, name: stateName(words, id) }));
    const all = { value: '', name: texts.all };
    return select('state', texts.label, state.state ?? '', [all, ...options], (id) => on.prepared(id || null));
}
function basis({ words, knowledge, state, reference, on }) {
    const { basis: texts } = words.foodTable;
    const day = reference ? texts.dayOf({ lowMg: reference.low, highMg: reference.high }) : texts.day;
    const options = [
        { value: 'day', name: day },
        { value: 'label', name: texts.labelOf({ mg: knowledge.limits.labelReferenceMg }) },
    ];
    return select('basis', texts.label, state.basis, options, (value) => on.basis(value));
}
const filtersOn = ({ state }) => Number(state.category !== null) + Number(state.state !== null);
/** In a narrow column the filters would push the table out of sight, so there they wait behind a button. */
function filtersButton(view) {
    const { words, state, on } = view;
    const { filters, filtersOn: withCount } = words.foodTable;
    const count = filtersOn(view);
    return html `<button
    class="button filters-button"
    type="button"
    part="filters-button"
    aria-expanded=${state.filtersOpen ? 'true' : 'false'}
    aria-controls="filters"
    @click=${() => on.foldFilters()}
  >
    ${icons.chevron()}${count > 0 ? withCount({ count }) : filters}
  </button>`;
}
/** What is shown of the list, and how. */
function toolbar(view) {
    return html `<div class="toolbar" part="toolbar">
    ${searchField(view)} ${filtersButton(view)}
    <div class="filters ${view.state.filtersOpen ? 'open' : ''}" id="filters">
      <div class="chooses">${categories(view)} ${preparation(view)} ${basis(view)}</div>
      ${chips(view)}
    </div>
  </div>`;
}
const toolbarStyles = css `
  .toolbar,
  .filters {
    display: grid;
    gap: calc(var(--_space) * 1);
    min-inline-size: 0;
  }

  .filters:not(.open) {
    display: none;
  }

  .filters-button {
    justify-self: start;
  }

  .filters-button svg {
    transition: rotate 0.15s;
  }

  .filters-button[aria-expanded='true'] svg {
    rotate: 180deg;
  }

  .search-block {
    max-inline-size: 34em;
  }

  .search > .field {
    padding-inline-end: 3em;
    border-radius: calc(var(--_radius) * 1.1);
  }

  /* Our own button clears it, in every browser and with a name. */
  .search > .field::-webkit-search-cancel-button {
    display: none;
  }

  .clear {
    position: absolute;
    inset-block: 0;
    inset-inline-end: 0;
    block-size: 100%;
  }

  .clear:hover {
    background: transparent;
  }

  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }

  .chip {
    position: relative;
    display: inline-flex;
    align-items: center;
    min-block-size: 36px;
    padding: 0.3em 0.95em;
    border: 1px solid var(--_line);
    border-radius: 999px;
    font-size: 0.9375em;
    line-height: 1.2;
    cursor: pointer;
    touch-action: manipulation;
    transition:
      background-color 0.12s,
      border-color 0.12s;
  }

  .chip:hover {
    border-color: var(--_line-strong);
    background: var(--_raised);
  }

  .chip:has(:checked) {
    border-color: var(--_accent);
    background: var(--_accent-soft);
    font-weight: 600;
    box-shadow: inset 0 0 0 1px var(--_accent);
  }

  .chip:has(:focus-visible) {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  /* Larger to a finger than to the eye. */
  .chip > input[type='radio'] {
    position: absolute;
    inset: -5px 0;
    inline-size: 100%;
    block-size: calc(100% + 10px);
    margin: 0;
    opacity: 0;
  }

  .chooses {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 0.75) calc(var(--_space) * 1);
  }

  .choose {
    flex: 1 1 12em;
    min-inline-size: 0;
    max-inline-size: 22em;
  }

  .choose:last-child {
    flex: 1.4 1 15em;
  }

  .choose .field {
    text-overflow: ellipsis;
  }

  @container mg (min-width: 38em) {
    .filters-button {
      display: none;
    }

    .filters:not(.open) {
      display: grid;
    }
  }

  /* One line for what is typed and chosen; the kinds below it. */
  @container mg (min-width: 46em) {
    .toolbar {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1.5fr);
      align-items: end;
    }

    .toolbar > .filters {
      display: contents;
    }

    .chooses {
      flex-wrap: nowrap;
    }

    .chips {
      grid-column: 1 / -1;
    }
  }

  @media (forced-colors: active) {
    .chip:has(:checked) {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;

/**
 * A list of the host's that is on its way, or is being made ready.
 * @param share of the work that is done; null: nobody knows
 */
function waiting({ foodTable }, isLoading, share) {
    const { title, preparing, text } = foodTable.loading;
    const name = isLoading ? title : preparing;
    return html `<div class="waiting stack" part="loading">
    <p id="loading-title" class="waiting-title">${name}</p>
    <progress
      class="loading"
      aria-labelledby="loading-title"
      max="1"
      value=${share === null ? nothing : share.toFixed(3)}
    ></progress>
    <p class="muted small">${text}</p>
  </div>`;
}
/** It did not come; the way out is to ask for it again. */
function loadFailed(words, failure, retry) {
    const { title, retry: again } = words.foodTable.failed;
    return html `<div class="waiting stack" part="load-failed" role="alert">
    <p class="waiting-title">${title}</p>
    ${failure ? html `<p>${failureText(words, failure)}</p>` : nothing}
    <div>
      <button class="button primary" type="button" part="retry-button" id="retry" @click=${retry}>
        ${again}
      </button>
    </div>
  </div>`;
}
const waitingStyles = css `
  .waiting {
    padding: calc(var(--_space) * 2) 0;
  }

  .waiting-title {
    font-size: 1.15em;
    font-weight: 600;
  }

  progress {
    inline-size: min(100%, 26em);
    block-size: 0.5em;
    border: 0;
    border-radius: 999px;
    overflow: hidden;
    background: var(--_track);
    accent-color: var(--_accent);
    appearance: none;
  }

  progress::-webkit-progress-bar {
    background: var(--_track);
  }

  progress::-webkit-progress-value {
    background: var(--_accent);
    transition: inline-size 0.2s;
  }

  progress::-moz-progress-bar {
    background: var(--_accent);
  }

  /* Nobody knows how long it takes: it only moves. */
  progress:indeterminate {
    background: linear-gradient(90deg, var(--_track) 0 30%, var(--_accent) 30% 55%, var(--_track) 55% 100%);
    background-size: 200% 100%;
    animation: waiting 1.6s linear infinite;
  }

  progress:indeterminate::-webkit-progress-bar {
    background: transparent;
  }

  progress:indeterminate::-moz-progress-bar {
    background: transparent;
  }

  @keyframes waiting {
    from {
      background-position: 100% 0;
    }
    to {
      background-position: -100% 0;
    }
  }

  @media (forced-colors: active) {
    progress {
      appearance: auto;
    }
  }
`;

function list(view, body) {
    const { words, settings, on } = view;
    const isEmpty = body.lines.listing.order.length === 0;
    return html `${summary(view, body)}
    <button class="button skip" type="button" part="skip-button" @click=${() => on.skip()}>
      ${words.foodTable.skip}
    </button>
    ${foodTable(view, body)} ${isEmpty ? noneFound(view) : nothing}
    ${moreButton(view, body, settings.pageSize)}`;
}
/** The table, or what stands in its place while there is none. */
function table(view) {
    const { words, own, body, prepared, on } = view;
    if (own.state === 'failed')
        return loadFailed(words, own.failure, on.retry);
    if (body)
        return list(view, body);
    return own.state === 'loading' ? waiting(words, true, own.progress) : waiting(words, false, prepared);
}
/** What is read out: that there is something to wait for, and later what came of what the visitor did. */
function told({ words, own, body, announced }) {
    const { title, preparing } = words.foodTable.loading;
    if (own.state === 'failed')
        return '';
    if (body && !body.lines.listing.isPreview)
        return announced;
    return own.state === 'loading' ? title : preparing;
}
function main(view) {
    const { words, settings, isThere, day } = view;
    return html `<div class="main">
    <header class="stack">
      <h2 id="heading" tabindex="-1" part="heading">${words.foodTable.heading}</h2>
      <p class="lead">${words.foodTable.lead}</p>
    </header>
    <p class="quiet" role="status">${told(view)}</p>
    ${isThere ? toolbar(view) : nothing}
    <div class="table-block stack">${table(view)}</div>
    <div class="after" id="after-table" tabindex="-1">
      ${settings.noTray && isThere ? personSection(day) : nothing} ${rowProblems(view)} ${foot(view)}
    </div>
  </div>`;
}
/** Whose day it is goes with the day: above the table it would push the first row down. */
function aside({ day, isThere }) {
    return html `<div class="aside">${isThere ? personSection(day) : nothing} ${daySection(day)}</div>`;
}
/** Said by classes: a rule that asks what is in the page (`:has`) is asked again at every row that comes. */
function classesOf({ settings, day }) {
    if (settings.noTray)
        return 'screen foods';
    return `screen foods with-day ${hasDayBar(day) ? 'with-day-bar' : ''}`;
}
/** One page: the table, and beside or below it the day. */
function screen(view) {
    const { words, knowledge, settings, problems, day } = view;
    return html `<section class=${classesOf(view)} part="page">
      ${main(view)} ${settings.noTray ? nothing : aside(view)} ${settings.noTray ? nothing : dayBar(day)}
    </section>
    ${settings.debug ? debugPanel({ words, knowledge, problems, findings: [] }) : nothing}`;
}
const screenStyles = css `
  .screen.foods {
    gap: calc(var(--_space) * 2);
    max-inline-size: 75em;
  }

  .foods > .main,
  .foods .after {
    display: grid;
    gap: calc(var(--_space) * 1.5);
    align-content: start;
    min-inline-size: 0;
  }

  .after:focus {
    outline: none;
  }

  /* Only for whoever goes by the Tab key: hundreds of rows stand between it and what follows. */
  .skip:not(:focus-visible) {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    padding: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .skip {
    justify-self: start;
  }

  .aside {
    display: grid;
    gap: calc(var(--_space) * 1.5);
    align-content: start;
    min-inline-size: 0;
    padding-block-start: calc(var(--_space) * 2);
    border-block-start: 1px solid var(--_line);
  }

  @container mg (min-width: 64em) {
    .screen.foods.with-day {
      grid-template-columns: minmax(0, 1fr) minmax(17em, 20em);
      column-gap: calc(var(--_space) * 2.5);
      padding-inline: calc(var(--_space) * 2);
    }

    .aside {
      padding-block-start: 0;
      border-block-start: 0;
    }

    .foods > .day-bar {
      display: none;
    }
  }

  /* It goes along, and where it is higher than the screen it scrolls by itself. */
  @media (min-height: 36em) {
    @container mg (min-width: 64em) {
      .aside {
        position: sticky;
        align-self: start;
        inset-block-start: calc(var(--mg-sticky-top, 0px) + 1em);
        max-block-size: calc(100vh - var(--mg-sticky-top, 0px) - 2em);
        margin: -1em;
        padding: 1em;
        overflow: auto;
      }
    }
  }
`;

/** Where in the order the foods stand that are unfolded; mostly there are none, and then nothing is looked through. */
function placesOf({ foods, order }, open, shown) {
    const places = [];
    if (open.size === 0)
        return places;
    for (let place = 0; place < shown && places.length < open.size; place += 1) {
        const food = foods[order[place] ?? -1];
        if (food && open.has(food.id))
            places.push(place);
    }
    return places;
}
/** The rows of a listing, made when they are asked for. */
class Lines {
    listing;
    /** Foods among them. */
    foods;
    count;
    #places;
    /** @param most no more foods than this */
    constructor(listing, open, most = Infinity) {
        this.listing = listing;
        this.foods = Math.min(listing.order.length, most);
        this.#places = placesOf(listing, open, this.foods);
        this.count = this.foods + this.#places.length;
    }
    /** Where the order is at this line, and whether that is what is unfolded below the food. */
    #resolve(line) {
        let before = 0;
        for (const place of this.#places) {
            if (line <= place + before)
                break;
            if (line === place + before + 1)
                return { place, isDetail: true };
            before += 1;
        }
        return { place: line - before, isDetail: false };
    }
    /** Bound: as long as it is the same function, what was measured by it still holds. */
    keyAt = (line) => {
        const { place, isDetail } = this.#resolve(line);
        return (this.listing.order[place] ?? -1) * 2 + (isDetail ? 1 : 0);
    };
    at(line) {
        const { place, isDetail } = this.#resolve(line);
        const position = this.listing.order[place] ?? -1;
        const food = this.listing.foods[position];
        return food && { food, isDetail, key: position * 2 + (isDetail ? 1 : 0) };
    }
    /** The line of a key, or -1; looks through all of them. */
    lineOf(key) {
        for (let line = 0; line < this.count; line += 1)
            if (this.keyAt(line) === key)
                return line;
        return -1;
    }
    /** The line of a food, or -1; looks through all of them. */
    lineOfFood(id) {
        for (let line = 0; line < this.count; line += 1)
            if (this.at(line)?.food.id === id)
                return line;
        return -1;
    }
    /** The line of the n-th food. */
    lineOfPlace(place) {
        return place + this.#places.filter((open) => open < place).length;
    }
}

/** More rows than this do not stand in the page together, unless the visitor asked for each page of them. */
const MOST_IN_PAGE = 1000;
/** Remembers what it made last: while nothing that it is made of changed, it is the same object. */
function remembered() {
    let last = null;
    return (of, make) => {
        if (last?.of.length === of.length && of.every((one, i) => one === last?.of[i]))
            return last.made;
        last = { of, made: make() };
        return last.made;
    };
}
/** A category or preparation that does not occur, such as a host's of yesterday, filters nothing. */
function queryOf({ search, category, state }, { categories, states }) {
    return {
        search,
        category: category !== null && categories.includes(category) ? category : undefined,
        state: state !== null && states.includes(state) ? state : undefined,
    };
}
/** How many foods may be shown, before "show more". */
const mostShown = (pageSize, pages) => pageSize === null ? Infinity : pageSize * pages;
/**
 * A list that is long stays in its window also while few of it are found: the page must not jump at each key. Where rows
 * come page by page there is no need of one.
 */
const isWindowed = (foods, most) => most === Infinity && foods.length > MOST_IN_PAGE;
/** What follows from the state and is compared by identity further on, where rows are left alone that did not change. */
class Shown {
    #lines = remembered();
    #measure = remembered();
    lines(listing, open, most) {
        return this.#lines([listing, open, most], () => new Lines(listing, open, most));
    }
    measure(reference, fullMg) {
        return this.#measure([reference?.low, reference?.high, fullMg], () => ({ reference, fullMg }));
    }
}

const own = css `
  .day {
    gap: calc(var(--_space) * 1.25);
  }

  /* Clear of a bar that the page keeps at the top. */
  .day,
  .day-person,
  .day-person > summary,
  .day :is([tabindex], #day-undo) {
    scroll-margin-block-start: calc(var(--mg-sticky-top, 0px) + 1em);
  }

  .day .choices-row .button {
    padding-inline: 1em;
  }
`;
/** To stand between the controls and what the element adds itself. */
const dayStyles = [
    choicesStyles,
    checklistStyles,
    numberFieldStyles,
    portionsStyles,
    findingsStyles,
    own,
    listStyles,
    sumStyles,
    topUpStyles,
    menuStyles,
    personStyles,
    sectionStyles,
    barStyles,
];

/** As columns: in a container that is wide enough for them. */
const columns = css `
  table {
    inline-size: 100%;
    border-spacing: 0;
    border-collapse: separate;
    table-layout: fixed;
    font-variant-numeric: tabular-nums;
  }

  caption {
    block-size: 0;
    line-height: 0;
  }

  table :is(th, td) {
    padding: 0 0.85em 0 0;
    border-block-end: 1px solid var(--_line);
    font-weight: 400;
    text-align: start;
    vertical-align: middle;
  }

  table :is(th, td):last-child {
    padding-inline-end: 0;
  }

  /* Read out, and not copied along with what is seen. */
  table .quiet {
    user-select: none;
  }

  .in-card {
    display: none;
  }

  /* Of the smaller letters of the heading. */
  th.col-portion {
    inline-size: 10em;
  }

  th.col-mg {
    inline-size: 8em;
  }

  th:is(.col-100g, .col-share) {
    inline-size: 7.5em;
  }

  th.col-add {
    inline-size: max(44px, 3.2em);
  }

  :is(.col-mg, .col-100g, .col-share, .col-add) {
    text-align: end;
  }

  .rows :is(.col-100g, .col-share) {
    white-space: nowrap;
  }

  .rows .unmeasured {
    color: var(--_muted);
    font-size: 0.875em;
    white-space: normal;
  }
`;
const head = css `
  .head {
    position: sticky;
    z-index: 1;
    inset-block-start: var(--mg-sticky-top, 0px);
  }

  /* Cell by cell: not every browser lets a group of rows hold what is placed in it, and over all rows none could be pressed. */
  .head th::before {
    content: '';
    position: absolute;
    z-index: -1;
    inset: 0;
    background: var(--_surface);
  }

  /* Wider than the table: what scrolls away below it would peep out beside it. */
  .head th:first-child::before {
    inset-inline-start: -0.6em;
  }

  .head th:last-child::before {
    inset-inline-end: -0.6em;
  }

  /* What the card is painted with nobody can tell: so what scrolls by below is blurred rather than covered. */
  @supports (backdrop-filter: blur(1em)) {
    .head th::before {
      background: var(--mg-surface, transparent);
      backdrop-filter: blur(1.5em);
    }
  }

  .head th {
    position: relative;
    padding-block: 0.25em;
    border-block-end-color: var(--_line-strong);
    font-size: 0.875em;
    font-weight: 600;
    line-height: 1.25;
    vertical-align: bottom;
  }

  .head .plain,
  .sort {
    color: var(--_muted);
  }

  .head .plain {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--_target);
  }

  .sort {
    display: inline-flex;
    align-items: center;
    gap: 0.2em;
    min-inline-size: var(--_target);
    min-block-size: var(--_target);
    padding: 0;
    border: 0;
    border-radius: 0.25em;
    background: none;
    font-weight: 600;
    text-align: inherit;
    line-height: 1.25;
    cursor: pointer;
    touch-action: manipulation;
  }

  :is(.col-mg, .col-100g) > .sort {
    flex-direction: row-reverse;
  }

  .sort > span {
    white-space: nowrap;
  }

  .sort:hover,
  :is(.ascending, .descending) > .sort {
    color: inherit;
  }

  .sort svg {
    flex: none;
    inline-size: 1.15em;
    block-size: 1.15em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .sort path {
    opacity: 0.4;
  }

  :is(.ascending, .descending) > .sort path {
    opacity: 0;
  }

  .ascending > .sort .up,
  .descending > .sort .down {
    opacity: 1;
    stroke: var(--_accent);
    stroke-width: 3;
  }
`;
const rows$1 = css `
  .food-row:hover > :is(th, td) {
    background: var(--_raised);
  }

  .food-row.open > :is(th, td) {
    border-block-end-color: transparent;
  }

  .name {
    display: flex;
    align-items: center;
    gap: 0.45em;
    inline-size: 100%;
    min-block-size: max(44px, 3.1em);
    padding: 0.4em 0;
    border: 0;
    border-radius: 0.25em;
    background: none;
    font-weight: 500;
    line-height: 1.35;
    text-align: start;
    hyphens: auto;
    hyphenate-limit-chars: 12 5 5;
    cursor: pointer;
    touch-action: manipulation;
  }

  .name::before {
    content: '';
    flex: none;
    inline-size: 0.45em;
    block-size: 0.45em;
    margin-inline: 0.2em 0.35em;
    border: solid var(--_line-strong);
    border-width: 2px 2px 0 0;
    rotate: 45deg;
    transition: rotate 0.15s;
  }

  .name:hover::before {
    border-color: var(--_accent);
  }

  .name[aria-expanded='true']::before {
    rotate: 135deg;
  }

  .portion-button {
    display: grid;
    align-content: center;
    justify-items: start;
    inline-size: 100%;
    min-block-size: var(--_target);
    padding: 0.4em 0;
    border: 0;
    border-radius: 0.25em;
    background: none;
    font-size: 0.9375em;
    line-height: 1.3;
    text-align: start;
    cursor: pointer;
    touch-action: manipulation;
  }

  .change {
    text-decoration: underline dotted;
    text-decoration-color: var(--_accent-line);
    text-decoration-thickness: 0.1em;
    text-underline-offset: 0.22em;
  }

  .portion-button:hover .change {
    text-decoration: underline solid;
  }

  .weight {
    font-size: 0.9em;
    white-space: nowrap;
  }

  .weight:empty {
    display: none;
  }

  .portion-edit {
    gap: 0.4em;
  }

  .portion-edit .field {
    inline-size: 5em;
    padding-inline: 0.6em;
  }

  .mg {
    font-weight: 600;
    white-space: nowrap;
  }

  .unmeasured .mg {
    font-weight: 400;
    white-space: normal;
  }

  .bar {
    inline-size: 100%;
    block-size: 6px;
    margin-block-start: 0.3em;
    border-radius: 3px;
    background: var(--_track);
    /* Its ends are round by themselves: cutting them off would cost a layer for each row. */
    overflow: visible;
  }

  .bar rect {
    fill: var(--_accent);
  }

  .unmeasured .bar {
    display: none;
  }

  .add-button {
    border-radius: 50%;
    border-color: var(--_line);
  }

  .add-button::before,
  .add-button::after {
    content: '';
    grid-area: 1 / 1;
    border: 0 solid var(--_accent);
  }

  .add-button::before {
    inline-size: 0.9em;
    border-block-start-width: 2px;
  }

  .add-button::after {
    block-size: 0.9em;
    border-inline-start-width: 2px;
  }

  .add-button:hover {
    border-color: var(--_accent);
    background: var(--_accent-soft);
  }

  .add-button.on {
    border-color: var(--_accent);
    background: var(--_accent);
  }

  /* A tick. */
  .add-button.on::before {
    inline-size: 0.45em;
    block-size: 0.85em;
    margin-block-end: 0.2em;
    border-color: var(--_on-accent);
    border-width: 0 2.5px 2.5px 0;
    rotate: 45deg;
  }

  .add-button.on::after {
    content: none;
  }

  :is(.name, .portion-button, .sort, .region):focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  /* What takes the focus is scrolled clear of the heading above and of the line with the day below. */
  .rows :is(button, input) {
    scroll-margin-block: calc(var(--mg-sticky-top, 0px) + 4.5em) 6em;
  }

  .gap > td {
    padding: 0;
    border: 0;
  }
`;
const detail = css `
  td.detail {
    padding: 0 0 1.1em 1.45em;
  }

  .detail-in {
    display: grid;
    gap: 0.75em;
    max-inline-size: 60em;
  }

  .facts {
    display: grid;
    gap: 0.4em;
  }

  .facts > div {
    display: grid;
    grid-template-columns: minmax(4em, 6em) minmax(0, 1fr);
    gap: 0.75em;
  }

  .facts dt {
    color: var(--_muted);
  }

  .detail-notes {
    display: grid;
    gap: 0.5em;
  }

  .detail-notes > li {
    display: flex;
    gap: 0.6em;
    align-items: flex-start;
    max-inline-size: 66ch;
  }

  .detail-notes svg {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin-block-start: 0.1em;
    stroke: var(--_accent);
  }
`;
/** A long list scrolls in a window of its own, in which only the rows in sight are drawn. */
const windowed = css `
  .region {
    min-inline-size: 0;
    scroll-margin-block-start: var(--mg-sticky-top, 0px);
  }

  .region.windowed {
    max-block-size: var(--mg-table-block-size, max(min(70vh, 40em), 18em));
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    overflow: auto;
    overscroll-behavior-y: auto;
    overflow-anchor: none;
  }

  .windowed table {
    inline-size: calc(100% - 2em);
    margin-inline: 1em;
  }

  .windowed .head {
    inset-block-start: 0;
  }

  .windowed .rows :is(button, input) {
    scroll-margin-block: 4.5em 1em;
  }
`;
/** Where columns do not fit, each food is a card. */
const cards = css `
  @container foods (max-width: 37.99em) {
    table,
    .head,
    .head tr,
    .rows,
    .rows tr,
    .rows :is(th, td) {
      display: block;
    }

    table :is(th, td) {
      inline-size: auto;
      padding: 0;
      border: 0;
      text-align: start;
    }

    .head tr {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1em;
      border-block-end: 1px solid var(--_line-strong);
    }

    .head {
      position: relative;
    }

    .head th {
      position: static;
      inline-size: auto;
      padding: 0;
    }

    .head th:first-child::before {
      inset: 0 -0.6em;
    }

    .head th:not(:first-child)::before {
      content: none;
    }

    .head th:not(:has(.sort)) {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    .head .sort {
      flex-direction: row;
      font-size: 0.9286em;
    }

    .head th:not(.ascending, .descending) svg {
      display: none;
    }

    .rows :is(.col-100g, .col-share) {
      text-align: start;
    }

    .in-card {
      display: inline;
    }

    [data-in-card]::after {
      content: ' ' attr(data-in-card);
    }

    .in-table {
      display: none;
    }

    .rows .food-row {
      position: relative;
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: 0 0.75em;
      padding-block: 0.6em 0.9em;
      border-block-end: 1px solid var(--_line);
    }

    .rows .food-row.open {
      border-block-end-color: transparent;
    }

    .food-row:hover > :is(th, td) {
      background: none;
    }

    .rows .col-food {
      grid-column: 1;
    }

    .rows .col-add {
      grid-column: 2;
      grid-row: 1 / span 2;
      padding-block-start: 0.15em;
    }

    .rows .col-portion {
      grid-column: 1;
      padding-inline-start: 1.45em;
    }

    .portion-button {
      display: flex;
      flex-wrap: wrap;
      gap: 0 0.5em;
      align-items: center;
    }

    .rows .col-mg {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.25em 0.85em;
      grid-column: 1 / -1;
      padding-inline-start: 1.45em;
    }

    .mg {
      min-inline-size: 4em;
      font-size: 1.15em;
    }

    .col-mg .bar {
      flex: 1 1 5em;
      inline-size: auto;
      min-inline-size: 0;
      margin: 0;
    }

    .rows :is(.col-100g, .col-share) {
      grid-column: 1 / -1;
      padding-inline-start: 1.45em;
      color: var(--_muted);
      font-size: 0.9375em;
      white-space: normal;
    }

    /* Only not seen: a cell less, and the others would stand below the wrong heading. */
    .rows .col-share.unknown,
    .rows .col-100g.unmeasured {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    .rows .detail-row {
      border-block-end: 1px solid var(--_line);
    }

    td.detail {
      padding: 0 0 1.1em 1.45em;
    }

    .facts > div {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
    }
  }

  @container foods (min-width: 22em) and (max-width: 37.99em) {
    .rows :is(.col-100g, .col-share) {
      padding-inline-start: 0;
    }

    .rows .food-row {
      grid-template-columns: auto minmax(0, 1fr) auto;
    }

    .rows :is(.col-food, .col-portion) {
      grid-column: 1 / span 2;
    }

    .rows .col-add {
      grid-column: 3;
    }

    .rows .col-100g {
      grid-column: 1;
      padding-inline-start: 1.55em;
    }

    .rows .col-share {
      grid-column: 2 / -1;
    }
  }

  /* One line, and height enough: it may go along. */
  @media (min-height: 30em) {
    @container foods (min-width: 24em) and (max-width: 37.99em) {
      .head {
        position: sticky;
      }
    }
  }

  @media (max-height: 22em) {
    .head {
      position: relative;
    }
  }
`;
/** Just wide enough for columns: the names get what the others can spare. */
const tight = css `
  @container foods (max-width: 45.99em) {
    th.col-portion {
      inline-size: 9.75em;
    }

    th.col-mg {
      inline-size: 7.75em;
    }

    th:is(.col-100g, .col-share) {
      inline-size: 7em;
    }

    .head .col-share .plain {
      max-inline-size: 5em;
    }
  }
`;
const wide = css `
  @container foods (min-width: 52em) {
    th.col-portion {
      inline-size: 13em;
    }

    th.col-mg {
      inline-size: 16em;
    }

    .rows .col-mg {
      text-align: start;
      white-space: nowrap;
    }

    .rows .mg {
      display: inline-block;
      inline-size: 4em;
      text-align: end;
    }

    .rows .unmeasured .mg {
      inline-size: auto;
    }

    .rows .bar {
      display: inline-block;
      inline-size: calc(100% - 5em);
      margin: 0;
      margin-inline-start: 0.85em;
      vertical-align: 0.08em;
    }

    .rows .unmeasured .bar {
      display: none;
    }

    .head .col-mg {
      text-align: start;
    }

    .head .col-mg > .sort {
      flex-direction: row;
      padding-inline-start: 0.9em;
    }
  }
`;
const tableStyles = css `
  .table-block {
    container: foods / inline-size;
    min-inline-size: 0;
  }

  ${columns}
  ${head}
  ${rows$1}
  ${detail}
  ${windowed}
  ${tight}
  ${wide}
  ${cards}

  @media (forced-colors: active) {
    .bar {
      border: 1px solid CanvasText;
    }

    .bar rect {
      fill: CanvasText;
    }

    .head th::before {
      background: Canvas;
    }

    .add-button.on {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }

    .add-button::before,
    .add-button::after,
    .add-button.on::before {
      border-color: ButtonText;
    }
  }
`;

const foodTableStyles = [
    reset,
    tokens,
    text$1,
    controls,
    ...dayStyles,
    sourcesStyles,
    traceStyles,
    useStyles,
    screens,
    toolbarStyles,
    belowStyles,
    waitingStyles,
    tableStyles,
    footStyles,
    screenStyles,
    paper,
];

function noteText(texts, note, mg, isCooked) {
    switch (note.note) {
        case 'per-ounce':
            return texts.detail.perOunce({ mgPerOunce: note.mgPerOunce, mg });
        case 'cooking-loss':
            return texts.detail.cookingLoss;
        case 'soaking':
            return isCooked ? texts.detail.soakedAlready : texts.detail.soaking;
        case 'no-soaking':
            return texts.detail.noSoaking;
        case 'tables-differ':
            return texts.detail.tablesDiffer({ mg, otherMg: note.otherMgPer100g });
        case 'kinds-differ':
            return texts.detail.kindsDiffer({ mg, otherMg: note.otherMgPer100g });
        case 'selenium':
            return texts.detail.selenium;
        case 'brand':
            return texts.detail.brand;
        case 'dry-weight':
            return texts.detail.dryWeight;
    }
}
function notesOf({ words, knowledge, food }) {
    const { mgPer100g } = food;
    if (mgPer100g === null || !isKnown$1(food))
        return [];
    const notes = lookUp(knowledge.foodNotes, food.id) ?? [];
    const isCooked = food.state === 'cooked';
    return notes.map((note) => noteText(words.foodTable, note, mgPer100g, isCooked));
}
/** Where the figure is from, in words that also say how well it fits. */
function source({ words, food }) {
    const { detail } = words.foodTable;
    if (isKnown$1(food)) {
        const name = detail.sources[food.source];
        return html `${detail.sourceNumber({ source: name, number: food.sourceId })}.
      <span>${detail.match[food.match]}</span>`;
    }
    if (!food.source)
        return detail.noSource;
    const address = /^https?:/i.test(food.source) ? safeUrl(food.source) : null;
    return address ? html `<a href=${address} rel="noopener">${food.source}</a>` : food.source;
}
const fact = (name, value) => html `<div>
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`;
function kind({ words, food }) {
    const names = [categoryName(words, food.category), stateName(words, food.state)];
    return names.filter(Boolean).join(' \u00b7 ');
}
/** What unfolds below a food. */
function detailRow(view) {
    const { words, row, food, columns, line } = view;
    const { detail } = words.foodTable;
    const kinds = kind(view);
    const ordinary = ordinaryGrams(food);
    const notes = notesOf(view);
    return html `<tr
    class="detail-row"
    role="row"
    data-id=${row.id}
    data-index=${line ?? nothing}
    aria-rowindex=${line === null ? nothing : line + 2}
  >
    <td role="cell" colspan=${columns} class="detail" part="detail">
      <div class="detail-in small" role="group" aria-label=${detail.label({ food: row.name })}>
        <dl class="facts">
          ${fact(detail.source, source(view))} ${kinds ? fact(detail.kind, kinds) : nothing}
        </dl>
        ${notes.length > 0
        ? html `<ul class="detail-notes">
                ${notes.map((text) => html `<li>${icons.info()}<span>${text}</span></li>`)}
              </ul>`
        : nothing}
        ${row.grams === ordinary ? nothing : html `<p>${detail.portionNote({ grams: ordinary })}</p>`}
      </div>
    </td>
  </tr>`;
}

const NOTHING_TO_SAY = { seen: '\u2013', spoken: '' };
function amount(texts, mg, spoken) {
    // Never 0: there may well be some in it.
    if (mg === null)
        return { seen: texts.unmeasured, spoken: texts.unmeasured };
    return { seen: texts.mg({ mg }), spoken: spoken({ mg }) };
}
function share(texts, row, basis) {
    if (row.share === null)
        return NOTHING_TO_SAY;
    const say = basis === 'day' ? texts.spoken.ofDay : texts.spoken.ofLabel;
    return { seen: texts.share(row.share), spoken: say(row.share) };
}
function figuresOf(texts, row, basis) {
    return {
        perPortion: amount(texts, row.mg, texts.spoken.perPortion),
        per100g: amount(texts, row.mgPer100g, texts.spoken.per100g),
        share: share(texts, row, basis),
    };
}

/** Enter and Escape are meant for the field, not for a form or a dialog of the page around it. */
function hear(event, edit) {
    if (event.key !== 'Enter' && event.key !== 'Escape')
        return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Enter')
        edit.commit(false);
    else
        edit.takeBack();
}
/** Stands in one row at a time, in place of the button that shows the portion. */
function portionField(texts, food, { text, invalid }, edit) {
    return html `<span class="with-unit portion-edit">
      <input
        class="field"
        part="portion-field"
        type="text"
        inputmode="decimal"
        autocomplete="off"
        enterkeyhint="done"
        maxlength="8"
        aria-label=${texts.portionOf({ food })}
        aria-invalid=${invalid ? 'true' : nothing}
        aria-describedby=${invalid ? 'portion-error' : nothing}
        .value=${live(text)}
        @input=${(event) => edit.type(event.target.value)}
        @keydown=${(event) => hear(event, edit)}
        @blur=${() => edit.commit(true)}
      /><span class="unit muted" aria-hidden="true">g</span>
    </span>
    ${invalid
        ? html `<p class="error small" id="portion-error" role="alert">
            ${texts.portionError({ most: MOST_GRAMS })}
          </p>`
        : nothing}`;
}

// oxfmt-ignore
function portionButton({ html, texts, row: { name, portion, grams } }) {
    const weight = texts.grams({ grams });
    return html `<button
    class="portion-button"
    type="button"
    data-do="portion"
    aria-label=${texts.changePortion({ food: name, portion, grams })}
  ><span class="change" .textContent=${portion || weight}></span> <span
    class="muted weight" .textContent=${portion ? weight : ''}></span></button>`;
}
// oxfmt-ignore
function addCell({ html, texts, row, onDay }) {
    const grams = onDay ?? null;
    return html `<td role="cell" class="col-add"
    ><button
      class="icon-button add-button ${grams === null ? '' : 'on'}"
      part="add-button"
      type="button"
      data-do="add"
      aria-label=${grams === null ? texts.add({ food: row.name }) : texts.addAgain({ food: row.name, grams })}
    ></button
  ></td>`;
}
/**
 * One food. Its roles are written out: as a card it would otherwise no longer be a row of a table.
 *
 * There may be a thousand of these, so each is made of as little as can be: no white space between tags, texts set as
 * properties, signs drawn by styles, and buttons that the table hears as a whole.
 */
// oxfmt-ignore
function foodRow(view) {
    const { html, texts, row, basis, open, editing, line, onDay } = view;
    const { perPortion, per100g, share } = figuresOf(texts, row, basis);
    return html `<tr
    class="food-row ${open ? 'open' : ''}"
    part="row"
    role="row"
    data-id=${row.id}
    data-index=${line ?? nothing}
    aria-rowindex=${line === null ? nothing : line + 2}
    ><th class="col-food" scope="row" role="rowheader"
      ><button
        class="name" type="button" data-do="fold" aria-expanded=${open ? 'true' : 'false'} .textContent=${row.name}
      ></button
    ></th
    ><td class="col-portion" role="cell"
      >${editing ? portionField(texts, row.name, editing, view.edit) : portionButton(view)}</td
    ><td class="col-mg ${row.mg === null ? 'unmeasured' : ''}" role="cell"
      ><span class="mg" aria-hidden="true" .textContent=${perPortion.seen}></span
      ><span class="quiet" .textContent=${perPortion.spoken}></span
      ><svg class="bar" part="bar" width="100%" height="6" aria-hidden="true" focusable="false"
        ><rect width=${`${row.bar.toFixed(1)}%`} height="6" rx="3"></rect
      ></svg
    ></td
    ><td class="col-100g ${row.mgPer100g === null ? 'unmeasured' : ''}" role="cell"
      ><span aria-hidden="true" data-in-card=${texts.per100g} .textContent=${per100g.seen}></span
      ><span class="quiet" .textContent=${per100g.spoken}></span
    ></td
    ><td class="col-share ${row.share === null ? 'unknown' : ''}" role="cell"
      ><span
        aria-hidden="true"
        data-in-card=${basis === 'day' ? texts.ofDay : texts.ofLabel}
        .textContent=${share.seen}
      ></span
      ><span class="quiet" .textContent=${share.spoken}></span
    ></td
    >${onDay === null ? nothing : addCell(view)}</tr>`;
}

const SET = /\s+\.textContent=$/;
const rewritten = new WeakMap();
/** `.textContent=${text}></span>` becomes `>${text}</span>`. */
function withTexts(strings) {
    const isSet = strings.map((part) => SET.test(part));
    const parts = strings.map((part, i) => {
        const rest = isSet[i - 1] ? part.replace(/^\s*>/, '') : part;
        return isSet[i] ? `${rest.replace(SET, '')}>` : rest;
    });
    return Object.assign(parts, { raw: parts });
}
/** `html` for rows that a server draws, which writes what stands in an element and no properties. */
const htmlWithTexts = (strings, ...values) => {
    const known = rewritten.get(strings) ?? withTexts(strings);
    rewritten.set(strings, known);
    return html(known, ...values);
};

function getMeasurementKey(item) {
  return typeof item === "object" ? item.key : item;
}
function createLazyMeasurementsView(cache, flat) {
  const count = cache.length;
  return new Proxy(cache, {
    get(target, prop, receiver) {
      if (typeof prop === "string") {
        const c = prop.charCodeAt(0);
        if (c >= 48 && c <= 57) {
          const i = +prop;
          if (Number.isInteger(i) && i >= 0 && i < count) {
            let v = target[i];
            if (typeof v !== "object") {
              const s = flat[i * 2];
              v = target[i] = {
                index: i,
                key: v,
                start: s,
                size: flat[i * 2 + 1],
                end: s + flat[i * 2 + 1],
                lane: 0
              };
            }
            return v;
          }
        }
        if (prop === "length") return count;
      }
      return Reflect.get(target, prop, receiver);
    }
  });
}

function memo(getDeps, fn, opts) {
  let deps = opts.initialDeps ?? [];
  let result;
  let isInitial = true;
  function memoizedFunction() {
    const newDeps = getDeps();
    const depsChanged = newDeps.length !== deps.length || newDeps.some((dep, index) => deps[index] !== dep);
    if (!depsChanged) {
      return result;
    }
    deps = newDeps;
    result = fn(...newDeps);
    if ((opts == null ? void 0 : opts.onChange) && !(isInitial && opts.skipInitialOnChange)) {
      opts.onChange(result);
    }
    isInitial = false;
    return result;
  }
  memoizedFunction.updateDeps = (newDeps) => {
    deps = newDeps;
  };
  return memoizedFunction;
}
function notUndefined(value, msg) {
  if (value === void 0) {
    throw new Error(`Unexpected undefined${""}`);
  } else {
    return value;
  }
}
const approxEqual = (a, b) => Math.abs(a - b) < 1.01;
const debounce = (targetWindow, fn, ms) => {
  let timeoutId;
  return Object.assign(
    function(...args) {
      targetWindow.clearTimeout(timeoutId);
      timeoutId = targetWindow.setTimeout(() => fn.apply(this, args), ms);
    },
    {
      // The handle is closure-local, so a caller that has already
      // unsubscribed has no way to stop a queued call. Teardown paths use
      // this to drop the pending invocation instead of letting it land.
      cancel: () => {
        targetWindow.clearTimeout(timeoutId);
      }
    }
  );
};

function classifyScrollEvent({
  offset,
  isScrolling,
  elementMax,
  holdOffset,
  scrollOffset,
  pendingWrite,
  clampedMaxAtWrite
}) {
  var _a;
  if (isScrolling && pendingWrite === null && offset === scrollOffset) {
    return "spurious";
  }
  if (pendingWrite !== null && Math.abs(offset - pendingWrite.target) < 1.5) {
    return "readBack";
  }
  if (pendingWrite !== null && !pendingWrite.smooth && elementMax !== null && pendingWrite.target > elementMax + holdOffset + 0.5 && Math.abs(offset - (elementMax + holdOffset)) < 1.5) {
    return "clampedReadBack";
  }
  if (pendingWrite !== null && !pendingWrite.smooth && ((_a = pendingWrite.lowMaxes) == null ? void 0 : _a.some((max) => Math.abs(offset - max) < 1.5))) {
    return "clampedReadBack";
  }
  if (clampedMaxAtWrite !== null && Math.abs(offset - clampedMaxAtWrite) < 1.5) {
    return "clampedEcho";
  }
  return "external";
}
const isAnimating = (phase) => phase === "smooth" || phase === "smoothFinishing";
function externalRetiresCommand({
  kind,
  offset,
  command,
  target
}) {
  return kind !== "spurious" && kind !== "readBack" && // Our own write, clamped (`clampedReadBack`, #1310): the command is not
  // retired by it, and reconcile retargets below the new max.
  kind !== "clampedReadBack" && (command == null ? void 0 : command.index) != null && // Nothing has been written for a command waiting for the tail; these
  // are the fling's events.
  command.phase !== "queued" && // A non-smooth write lands at once, so any other scroll event is the
  // user's, even before reconcile saw the target reached (the target may
  // keep moving, or iOS ignored the write under a finger). A write the
  // browser clamped because the sizer hasn't grown yet reads back at the
  // max, which is also where the fresh target clamps, so the check below
  // keeps it reconciling (#1294). While a smooth scroll's animation may
  // still report, its events look like a user's, so it yields only once it
  // has landed.
  !isAnimating(command.phase) && !approxEqual(offset, command.lastTargetOffset) && !approxEqual(offset, target()) && // A compensation write's clamped echo (#1258) keeps the command. The
  // order is deliberate, not tidiness: this clause stays after `target()`
  // (and `clampedReadBack` before it) because `target()` can rebuild the
  // measurements, so it must run for exactly the events it always did.
  kind !== "clampedEcho";
}
const FLING_WINDOW_MS = 40;
function flingSpedUp(samples) {
  const last = samples[samples.length - 1];
  if (last === void 0) return false;
  let j = samples.length - 2;
  while (j >= 0 && last.t - samples[j].t < FLING_WINDOW_MS) j--;
  if (j < 0) return false;
  const mid = samples[j];
  let k = j - 1;
  while (k >= 0 && mid.t - samples[k].t < FLING_WINDOW_MS) k--;
  if (k < 0) return false;
  const first = samples[k];
  const recent = (last.offset - mid.offset) / (last.t - mid.t);
  const before = (mid.offset - first.offset) / (mid.t - first.t);
  return recent * before >= 0 && Math.abs(recent) >= 2 * Math.abs(before) && Math.abs(recent) - Math.abs(before) >= 0.8;
}
function flingCaught(samples) {
  const last = samples[samples.length - 1];
  if (last === void 0) return false;
  let j = samples.length - 2;
  while (j >= 0 && last.t - samples[j].t < FLING_WINDOW_MS) j--;
  if (j < 0) return false;
  const from = samples[j];
  return Math.abs(last.offset - from.offset) / (last.t - from.t) >= 0.05;
}

let _isIOSResult;
const isIOSWebKit = () => {
  if (_isIOSResult !== void 0) return _isIOSResult;
  if (typeof navigator === "undefined") return _isIOSResult = false;
  if (/iP(hone|od|ad)/.test(navigator.userAgent)) return _isIOSResult = true;
  const mtp = navigator.maxTouchPoints;
  return _isIOSResult = navigator.platform === "MacIntel" && mtp !== void 0 && mtp > 0;
};
let _iosMomentumOverridesWritesResult;
const iosMomentumOverridesWrites = () => {
  if (_iosMomentumOverridesWritesResult !== void 0) {
    return _iosMomentumOverridesWritesResult;
  }
  return _iosMomentumOverridesWritesResult = isIOSWebKit() && typeof CSS !== "undefined" && typeof CSS.supports === "function" && CSS.supports("overflow-anchor: auto");
};
const momentumOverridesWrites = () => !isIOSWebKit() || iosMomentumOverridesWrites();
const touchListenerOptions = {
  capture: true,
  passive: true
};
class IosGesture {
  constructor(host) {
    this.host = host;
    this._touch = null;
    this.inMotion = () => this._touch !== null && this._touch.phase !== "lateFling";
    this.dragging = () => {
      var _a;
      return ((_a = this._touch) == null ? void 0 : _a.phase) === "down" && this._touch.moved;
    };
    this.tail = () => {
      var _a;
      return ((_a = this._touch) == null ? void 0 : _a.phase) === "tail" ? this._touch.moved ? "fling" : "tap" : null;
    };
    this.onScroll = ({
      isScrolling,
      ownReadBack,
      moved,
      external
    }) => {
      var _a, _b, _c;
      if (isScrolling && ((_a = this._touch) == null ? void 0 : _a.phase) === "tail") {
        this._openTail(this._touch.moved || !ownReadBack, false);
      } else if (((_b = this._touch) == null ? void 0 : _b.phase) === "lateFling") {
        if (this.host.now() > this._touch.until) {
          this._touch = null;
        } else if (external && isScrolling && moved) {
          this._openTail(true, false);
        }
      }
      if (!ownReadBack && isScrolling && moved && ((_c = this._touch) == null ? void 0 : _c.phase) === "down") {
        this._touch.moved = true;
        return true;
      }
      return false;
    };
    this.touchStart = () => {
      this.end();
      this._touch = { phase: "down", moved: false };
    };
    this.touchEnd = () => {
      var _a;
      const moved = ((_a = this._touch) == null ? void 0 : _a.phase) === "down" && this._touch.moved;
      this.end();
      this._openTail(moved, moved);
    };
    this.end = () => {
      var _a;
      const win = this.host.getWindow();
      if (((_a = this._touch) == null ? void 0 : _a.phase) === "tail" && win != null) {
        win.clearTimeout(this._touch.timerId);
      }
      this._touch = null;
    };
    this.listen = (target) => {
      const onTouchStart = () => this.touchStart();
      const onTouchEnd = () => this.touchEnd();
      target.addEventListener("touchstart", onTouchStart, touchListenerOptions);
      target.addEventListener("touchend", onTouchEnd, touchListenerOptions);
      target.addEventListener("touchcancel", onTouchEnd, touchListenerOptions);
      return () => {
        target.removeEventListener(
          "touchstart",
          onTouchStart,
          touchListenerOptions
        );
        target.removeEventListener("touchend", onTouchEnd, touchListenerOptions);
        target.removeEventListener(
          "touchcancel",
          onTouchEnd,
          touchListenerOptions
        );
        this.end();
      };
    };
    this._openTail = (moved, awaitingFling) => {
      const win = this.host.getWindow();
      if (win == null) return;
      this.end();
      const tail = {
        phase: "tail",
        moved,
        awaitingFling,
        // Only fires while this tail is current: `end` clears it otherwise.
        timerId: win.setTimeout(() => {
          if (this.host.tailStillMoving()) {
            this._openTail(tail.moved, tail.awaitingFling);
            return;
          }
          this._touch = tail.awaitingFling ? { phase: "lateFling", until: this.host.now() + 1e3 } : null;
          this.host.onTailClosed();
        }, 150)
      };
      this._touch = tail;
    };
  }
  get touch() {
    return this._touch;
  }
}

const getRect = (element) => {
  const { clientWidth, clientHeight } = element;
  return { width: clientWidth, height: clientHeight };
};
const createFrameQueue = (targetWindow) => {
  const ids = /* @__PURE__ */ new Set();
  return {
    schedule: (fn) => {
      const id = targetWindow.requestAnimationFrame(() => {
        ids.delete(id);
        fn();
      });
      ids.add(id);
    },
    cancel: () => {
      ids.forEach((id) => targetWindow.cancelAnimationFrame(id));
      ids.clear();
    }
  };
};
const defaultKeyExtractor = (index) => index;
const defaultRangeExtractor = (range) => {
  const overscan = range.overscan * Math.max(range.lanes ?? 1, 1);
  const start = Math.max(range.startIndex - overscan, 0);
  const end = Math.min(range.endIndex + overscan, range.count - 1);
  const len = end - start + 1;
  const arr = new Array(len);
  for (let i = 0; i < len; i++) {
    arr[i] = start + i;
  }
  return arr;
};
const observeElementRect = (instance, cb) => {
  const element = instance.scrollElement;
  if (!element) {
    return;
  }
  const targetWindow = instance.targetWindow;
  if (!targetWindow) {
    return;
  }
  const handler = (rect) => {
    const { width, height } = rect;
    cb({ width: Math.round(width), height: Math.round(height) });
  };
  handler(getRect(element));
  if (!targetWindow.ResizeObserver) {
    return () => {
    };
  }
  const frames = createFrameQueue(targetWindow);
  const observer = new targetWindow.ResizeObserver(() => {
    const run = () => {
      handler(getRect(element));
    };
    instance.options.useAnimationFrameWithResizeObserver ? frames.schedule(run) : run();
  });
  observer.observe(element, { box: "content-box" });
  return () => {
    observer.unobserve(element);
    frames.cancel();
  };
};
const addEventListenerOptions = {
  passive: true
};
const supportsScrollend = typeof window == "undefined" ? true : "onscrollend" in window;
const observeOffset = (instance, cb, readOffset) => {
  const element = instance.scrollElement;
  if (!element) {
    return;
  }
  const targetWindow = instance.targetWindow;
  if (!targetWindow) {
    return;
  }
  const registerScrollendEvent = instance.options.useScrollendEvent && supportsScrollend;
  let offset = 0;
  const fallback = registerScrollendEvent ? null : debounce(
    targetWindow,
    () => cb(readOffset(element), false),
    instance.options.isScrollingResetDelay
  );
  const createHandler = (isScrolling) => () => {
    offset = readOffset(element);
    fallback == null ? void 0 : fallback();
    cb(offset, isScrolling);
  };
  const handler = createHandler(true);
  const endHandler = createHandler(false);
  element.addEventListener("scroll", handler, addEventListenerOptions);
  if (registerScrollendEvent) {
    element.addEventListener("scrollend", endHandler, addEventListenerOptions);
  }
  return () => {
    element.removeEventListener("scroll", handler);
    if (registerScrollendEvent) {
      element.removeEventListener("scrollend", endHandler);
    }
    fallback == null ? void 0 : fallback.cancel();
  };
};
const observeElementOffset = (instance, cb) => observeOffset(instance, cb, (el) => {
  const { horizontal, isRtl } = instance.options;
  return horizontal ? el.scrollLeft * (isRtl && -1 || 1) : el.scrollTop;
});
const measureElement = (element, entry, instance) => {
  if (instance.options.useCachedMeasurements) {
    const index = instance.indexFromElement(element);
    const key = instance.options.getItemKey(index);
    return instance.itemSizeCache.get(key) ?? instance.options.estimateSize(index);
  }
  if (entry == null ? void 0 : entry.borderBoxSize) {
    const box = entry.borderBoxSize[0];
    if (box) {
      const size = Math.round(
        box[instance.options.horizontal ? "inlineSize" : "blockSize"]
      );
      return size;
    }
  }
  if (!entry) {
    const index = instance.indexFromElement(element);
    const key = instance.options.getItemKey(index);
    const cachedSize = instance.itemSizeCache.get(key);
    if (cachedSize !== void 0) {
      return cachedSize;
    }
  }
  return element[instance.options.horizontal ? "offsetWidth" : "offsetHeight"];
};
const initialScrollPhase = (behavior, atTarget) => behavior === "smooth" ? atTarget ? "smoothLanded" : "smooth" : "instant";
const isSmoothScroll = (state) => (state == null ? void 0 : state.phase) === "smooth" || (state == null ? void 0 : state.phase) === "smoothLanded";
function isAppendWithTrim(prevCount, nextCount, getPreviousKey, getNextKey) {
  if (nextCount === 0) return false;
  const firstKey = getNextKey(0);
  const removedKeys = /* @__PURE__ */ new Set();
  let removedCount = 0;
  while (removedCount < prevCount) {
    const key = getPreviousKey(removedCount);
    if (key === firstKey) break;
    removedKeys.add(key);
    removedCount++;
  }
  const retainedCount = prevCount - removedCount;
  if (retainedCount === 0 || retainedCount >= nextCount) return false;
  for (let i = 0; i < retainedCount; i++) {
    if (getNextKey(i) !== getPreviousKey(removedCount + i)) return false;
  }
  for (let i = retainedCount; i < nextCount; i++) {
    if (removedKeys.has(getNextKey(i))) return false;
  }
  return true;
}
class Virtualizer {
  constructor(opts) {
    this.unsubs = [];
    this.scrollElement = null;
    this.targetWindow = null;
    this.isScrolling = false;
    this.scrollState = null;
    this.measurementsCache = [];
    this._singleLaneMeasurements = null;
    this.itemSizeCache = /* @__PURE__ */ new Map();
    this.itemSizeCacheVersion = 0;
    this.laneAssignments = /* @__PURE__ */ new Map();
    this.pendingMin = null;
    this.prevLanes = void 0;
    this.lanesChangedFlag = false;
    this.lanesSettling = false;
    this.pendingScrollAnchor = null;
    this.scrollRect = null;
    this.scrollOffset = null;
    this.scrollDirection = null;
    this._holdOffset = 0;
    this._reportedOverscroll = false;
    this._iosGesture = new IosGesture({
      getWindow: () => this.targetWindow,
      now: () => this.now(),
      // The end of a fling can move less than a pixel per scroll event, so
      // events can stop for 150ms while the fling is still running (seen on
      // an iPhone, 27.0.1). A command waiting for it would then be written
      // into the fling and overridden. The element having moved since the
      // last event means it has not ended: wait again. Not while our own
      // write has yet to report: that moved it.
      tailStillMoving: () => {
        const state = this.scrollState;
        if ((state == null ? void 0 : state.phase) !== "queued" || this.pendingWrite !== null) {
          return false;
        }
        const now = this._readElementOffset();
        if (now === null || this._lastElementOffset === null || Math.abs(now - this._lastElementOffset) < 1) {
          return false;
        }
        this._lastElementOffset = now;
        state.samples = [...state.samples ?? [], { t: this.now(), offset: now }];
        return true;
      },
      onTailClosed: () => {
        const state = this.scrollState;
        if ((state == null ? void 0 : state.phase) === "queued" && flingCaught(state.samples ?? [])) {
          this.scrollState = null;
        }
        this._flushHoldIfReady(true);
        this._writeAwaitingCommand();
        this._retryClampedAdjustment();
      }
    });
    this._lastElementOffset = null;
    this.pendingWrite = null;
    this._clampedAdjustment = null;
    this.elementsCache = /* @__PURE__ */ new Map();
    this._resizeBatch = null;
    this.now = () => {
      var _a, _b, _c;
      return ((_c = (_b = (_a = this.targetWindow) == null ? void 0 : _a.performance) == null ? void 0 : _b.now) == null ? void 0 : _c.call(_b)) ?? Date.now();
    };
    this.observer = /* @__PURE__ */ (() => {
      let _ro = null;
      let _frames = null;
      let delivering = false;
      let observeQueued = false;
      const pendingObservations = /* @__PURE__ */ new Set();
      const get = () => {
        if (_ro) {
          return _ro;
        }
        const targetWindow = this.targetWindow;
        if (!targetWindow || !targetWindow.ResizeObserver) {
          return null;
        }
        const frames = _frames = createFrameQueue(targetWindow);
        return _ro = new targetWindow.ResizeObserver((entries) => {
          const run = () => {
            const batch = { sync: false };
            this._resizeBatch = batch;
            try {
              entries.forEach(measureEntry);
            } finally {
              this._resizeBatch = null;
              if (batch.notify) {
                this.notify(batch.sync);
                this._noteClampMax();
                this._flushHoldIfReady(true);
                this._retryClampedAdjustment();
                this.measureElement(null);
              }
            }
          };
          if (this.options.useAnimationFrameWithResizeObserver) {
            frames.schedule(run);
          } else {
            delivering = true;
            try {
              run();
            } finally {
              delivering = false;
            }
          }
        });
      };
      const measureEntry = (entry) => {
        const node = entry.target;
        const index = this.indexFromElement(node);
        if (!node.isConnected) {
          this.observer.unobserve(node);
          for (const [cacheKey, cachedNode] of this.elementsCache) {
            if (cachedNode === node) {
              this.elementsCache.delete(cacheKey);
              break;
            }
          }
          return;
        }
        if (!this.isIndexInRange(index)) return;
        if (this.shouldMeasureDuringScroll(index)) {
          this.resizeItem(index, this.options.measureElement(node, entry, this));
        }
      };
      return {
        disconnect: () => {
          var _a;
          (_a = get()) == null ? void 0 : _a.disconnect();
          _frames == null ? void 0 : _frames.cancel();
          pendingObservations.clear();
          observeQueued = false;
          _ro = null;
          _frames = null;
        },
        observe: (target) => {
          const observer = get();
          if (!observer) return;
          if (!delivering) {
            observer.observe(target, { box: "border-box" });
            return;
          }
          pendingObservations.add(target);
          if (!observeQueued) {
            observeQueued = true;
            _frames == null ? void 0 : _frames.schedule(() => {
              observeQueued = false;
              pendingObservations.forEach((node) => {
                if (node.isConnected) _ro == null ? void 0 : _ro.observe(node, { box: "border-box" });
              });
              pendingObservations.clear();
            });
          }
        },
        unobserve: (target) => {
          var _a;
          pendingObservations.delete(target);
          (_a = get()) == null ? void 0 : _a.unobserve(target);
        }
      };
    })();
    this.range = null;
    this.setOptions = (opts2) => {
      var _a;
      const merged = {
        debug: false,
        initialOffset: 0,
        overscan: 1,
        paddingStart: 0,
        paddingEnd: 0,
        scrollPaddingStart: 0,
        scrollPaddingEnd: 0,
        horizontal: false,
        getItemKey: defaultKeyExtractor,
        rangeExtractor: defaultRangeExtractor,
        onChange: () => {
        },
        measureElement,
        initialRect: { width: 0, height: 0 },
        scrollMargin: 0,
        gap: 0,
        indexAttribute: "data-index",
        initialMeasurementsCache: [],
        lanes: 1,
        anchorTo: "start",
        followOnAppend: false,
        scrollEndThreshold: 1,
        isScrollingResetDelay: 150,
        enabled: true,
        isRtl: false,
        useScrollendEvent: false,
        useAnimationFrameWithResizeObserver: false,
        laneAssignmentMode: "estimate",
        useCachedMeasurements: false
      };
      for (const key in opts2) {
        const v = opts2[key];
        if (v !== void 0) merged[key] = v;
      }
      const prevOptions = this.options;
      let anchor = null;
      let followOnAppend = null;
      let edgeKeysChanged = false;
      if (prevOptions !== void 0 && prevOptions.enabled && merged.enabled && merged.anchorTo === "end" && this.scrollElement !== null) {
        const prevCount = prevOptions.count;
        const nextCount = merged.count;
        const measurements = this.getMeasurements();
        const previousItems = ((_a = this._singleLaneMeasurements) == null ? void 0 : _a.items) ?? measurements;
        const getPreviousKey = (index) => getMeasurementKey(previousItems[index]);
        const prevFirstKey = prevCount > 0 ? getPreviousKey(0) : null;
        const prevLastKey = prevCount > 0 ? getPreviousKey(prevCount - 1) : null;
        const didCountChange = nextCount !== prevCount;
        const didEdgeKeysChange = didCountChange || prevCount > 0 && nextCount > 0 && (merged.getItemKey(0) !== prevFirstKey || merged.getItemKey(nextCount - 1) !== prevLastKey);
        if (didEdgeKeysChange) {
          edgeKeysChanged = true;
          const item = prevCount > 0 ? this.getVirtualItemForOffset(this.getScrollOffset()) ?? measurements[0] : null;
          if (item) {
            anchor = [item.key, this.getScrollOffset() - item.start];
          }
          const behavior = merged.followOnAppend === true ? "auto" : merged.followOnAppend || null;
          if (behavior && nextCount > 0 && this.isAtEnd(prevOptions.scrollEndThreshold) && (prevCount === 0 || merged.getItemKey(nextCount - 1) !== prevLastKey)) {
            if (nextCount > prevCount || isAppendWithTrim(
              prevCount,
              nextCount,
              getPreviousKey,
              merged.getItemKey
            )) {
              followOnAppend = behavior;
            }
          }
        }
      }
      this.options = merged;
      if (edgeKeysChanged) {
        this.pendingMin = 0;
        this.itemSizeCacheVersion++;
      }
      let anchorDelta = null;
      if (anchor && this.scrollOffset !== null && !this._awaitingCommandReadBack()) {
        const [anchorKey, anchorOffset] = anchor;
        const newMeasurements = this.getMeasurements();
        const { count, getItemKey } = this.options;
        let idx = 0;
        while (idx < count && getItemKey(idx) !== anchorKey) {
          idx++;
        }
        if (idx < count) {
          const anchorItem = newMeasurements[idx];
          if (anchorItem) {
            const newOffset = Math.max(0, anchorItem.start + anchorOffset);
            if (!followOnAppend && newOffset !== this.scrollOffset) {
              anchorDelta = newOffset - this.scrollOffset;
              this.scrollOffset = newOffset;
            }
          }
        }
      }
      if (followOnAppend) {
        this.pendingScrollAnchor = { kind: "follow", behavior: followOnAppend };
      } else if (anchorDelta !== null) {
        if (this._canWriteScroll()) {
          this.pendingScrollAnchor = { kind: "anchor", delta: anchorDelta };
        } else {
          this._holdOffset += anchorDelta;
          this._followOffsetTarget(anchorDelta);
        }
      }
    };
    this.notify = (sync) => {
      var _a, _b;
      (_b = (_a = this.options).onChange) == null ? void 0 : _b.call(_a, this, sync);
    };
    this.maybeNotify = memo(
      () => {
        this.calculateRange();
        return [
          this.isScrolling,
          this.range ? this.range.startIndex : null,
          this.range ? this.range.endIndex : null
        ];
      },
      (isScrolling) => {
        this.notify(isScrolling);
      },
      {
        key: "production" !== "production",
        debug: () => this.options.debug,
        initialDeps: [
          this.isScrolling,
          this.range ? this.range.startIndex : null,
          this.range ? this.range.endIndex : null
        ]
      }
    );
    this.cleanup = () => {
      var _a;
      this.unsubs.filter(Boolean).forEach((d) => d());
      this.unsubs = [];
      this.observer.disconnect();
      if (this.rafId != null && this.targetWindow) {
        this.targetWindow.cancelAnimationFrame(this.rafId);
        this.rafId = null;
      }
      this.scrollState = null;
      (_a = this._momentumStop) == null ? void 0 : _a.restore();
      this._momentumStop = null;
      this.isScrolling = false;
      this.scrollDirection = null;
      this._holdOffset = 0;
      this._reportedOverscroll = false;
      this._clampedAdjustment = null;
      this.pendingWrite = null;
      this.scrollElement = null;
      this.targetWindow = null;
    };
    this._didMount = () => {
      return () => {
        this.cleanup();
      };
    };
    this._willUpdate = () => {
      var _a;
      const scrollElement = this.options.enabled ? this.options.getScrollElement() : null;
      if (this.scrollElement !== scrollElement) {
        this.cleanup();
        if (!scrollElement) {
          this.maybeNotify();
          return;
        }
        this.scrollElement = scrollElement;
        if (this.scrollElement && "ownerDocument" in this.scrollElement) {
          this.targetWindow = this.scrollElement.ownerDocument.defaultView;
        } else {
          this.targetWindow = ((_a = this.scrollElement) == null ? void 0 : _a.window) ?? null;
        }
        this.elementsCache.forEach((cached) => {
          this.observer.observe(cached);
        });
        this.unsubs.push(
          this.options.observeElementRect(this, (rect) => {
            this.scrollRect = rect;
            this.maybeNotify();
          })
        );
        this.unsubs.push(
          this.options.observeElementOffset(this, (offset, isScrolling) => {
            var _a2, _b, _c, _d;
            const elementMax = isScrolling ? this._elementMaxScrollOffset() : null;
            const wasOverscrolled = this._reportedOverscroll;
            this._reportedOverscroll = offset < 0 || elementMax !== null && offset > elementMax + 1;
            const elementOffset = offset;
            this._lastElementOffset = elementOffset;
            offset = this._toLayoutOffset(offset);
            const kind = this._classifyScrollEvent(
              offset,
              isScrolling,
              elementMax
            );
            if (kind === "spurious") return;
            if (kind === "readBack") {
              offset = this.pendingWrite.target;
            } else if (kind === "clampedReadBack" && ((_a2 = this.scrollState) == null ? void 0 : _a2.index) != null && // Not `elementMax`: an adapter can report the read-back at rest.
            offset < this.getMaxScrollOffset() - 1.5) {
              this.scrollState.lastTargetOffset = offset;
            } else if (externalRetiresCommand({
              kind,
              offset,
              command: this.scrollState,
              target: () => this.getScrollStateTarget(this.scrollState)
            })) {
              this.scrollState = null;
            }
            this.pendingWrite = null;
            if (this._clampedAdjustment !== null && Math.abs(offset - this._clampedAdjustment.maxAtWrite) >= 1.5) {
              this._clampedAdjustment = null;
            }
            const prevOffset = this.getScrollOffset();
            const prevDirection = this.scrollDirection;
            this.scrollDirection = isScrolling ? prevOffset === offset ? this.scrollDirection : prevOffset < offset ? "forward" : "backward" : null;
            this.scrollOffset = offset;
            this.isScrolling = isScrolling;
            const queued = this.scrollState;
            if ((queued == null ? void 0 : queued.phase) === "queued" && kind === "external" && isScrolling) {
              if (wasOverscrolled || this._reportedOverscroll) {
                queued.samples = [];
              } else {
                const t = this.now();
                queued.samples = [
                  ...(queued.samples ?? []).filter(
                    (sample) => t - sample.t <= 200
                  ),
                  { t, offset: elementOffset }
                ];
                if (prevDirection !== null && this.scrollDirection !== prevDirection || flingSpedUp(queued.samples)) {
                  this.scrollState = null;
                }
              }
            }
            if (this._iosGesture.onScroll({
              isScrolling,
              ownReadBack: kind === "readBack",
              moved: offset !== prevOffset,
              // Neither our write's read-back nor a frame of our smooth
              // animation: the user or a fling moved it.
              external: kind === "external" && ((_b = this.scrollState) == null ? void 0 : _b.phase) !== "smooth" && ((_c = this.scrollState) == null ? void 0 : _c.phase) !== "smoothFinishing"
            }) && // The user scrolls: a command still waiting for the tail is
            // theirs to override, like a written one would be.
            ((_d = this.scrollState) == null ? void 0 : _d.phase) === "queued") {
              this.scrollState = null;
            }
            this._flushHoldIfReady(true);
            if (this.scrollState) {
              this.scheduleScrollReconcile();
            }
            this.maybeNotify();
          })
        );
        if ("addEventListener" in this.scrollElement) {
          this.unsubs.push(
            this._iosGesture.listen(this.scrollElement)
          );
        }
        this._scrollToOffset(this.getScrollOffset());
      }
      this._noteClampMax();
      const anchor = this.pendingScrollAnchor;
      this.pendingScrollAnchor = null;
      if (anchor && this.scrollElement && this.options.enabled) {
        if (anchor.kind === "anchor") {
          if (!this._canWriteScroll()) {
            this._holdOffset += anchor.delta;
            this._followOffsetTarget(anchor.delta);
            this.notify(false);
          } else if (isSmoothScroll(this.scrollState) && !approxEqual(
            this.getScrollOffset() - anchor.delta,
            this.scrollState.lastTargetOffset
          )) ;
          else {
            this._followOffsetTarget(anchor.delta);
            this._scrollToOffset(this.getScrollOffset());
          }
        } else {
          this.scrollToEnd({ behavior: anchor.behavior });
        }
      }
      this._flushHoldIfReady(false);
      this._retryClampedAdjustment();
    };
    this._classifyScrollEvent = (offset, isScrolling, elementMax) => {
      var _a;
      return classifyScrollEvent({
        offset,
        isScrolling,
        elementMax,
        holdOffset: this._holdOffset,
        scrollOffset: this.scrollOffset,
        pendingWrite: this.pendingWrite,
        clampedMaxAtWrite: ((_a = this._clampedAdjustment) == null ? void 0 : _a.maxAtWrite) ?? null
      });
    };
    this._retryClampedAdjustment = () => {
      if (this._clampedAdjustment === null || !this.scrollElement || !this.options.enabled || !this._canWriteScroll()) {
        return;
      }
      const { target, maxAtWrite } = this._clampedAdjustment;
      const max = this.getMaxScrollOffset();
      if (max > maxAtWrite + 0.5) {
        this._clampedAdjustment = target > max + 0.5 ? { target, maxAtWrite: max } : null;
        this._scrollToOffset(target);
      }
    };
    this._writeAwaitingCommand = () => {
      const state = this.scrollState;
      if (state === null || state.phase !== "queued") return;
      const { behavior } = state;
      this.getMeasurements();
      const offset = this.getScrollStateTarget(state);
      state.lastTargetOffset = offset;
      this._clampedAdjustment = null;
      state.phase = initialScrollPhase(
        behavior,
        state.index != null && approxEqual(offset, this.getScrollOffset())
      );
      this._scrollToOffset(offset, { behavior });
      this.scheduleScrollReconcile();
    };
    this._readElementOffset = () => {
      const el = this.scrollElement;
      if (el == null) return null;
      const { horizontal, isRtl } = this.options;
      if (typeof el.scrollTop === "number") {
        return horizontal ? el.scrollLeft * (isRtl && -1 || 1) : el.scrollTop;
      }
      if (typeof el.scrollY === "number") {
        return horizontal ? el.scrollX : el.scrollY;
      }
      return null;
    };
    this._canWriteScroll = () => !(isIOSWebKit() && this._iosGesture.inMotion()) && !this._reportedOverscroll;
    this._flushHoldIfReady = (sync) => {
      var _a;
      if (this._holdOffset === 0) return;
      if (!this.scrollElement || !this.options.enabled) return;
      if (!this._canWriteScroll()) return;
      if (((_a = this.scrollState) == null ? void 0 : _a.phase) === "smooth") return;
      this._holdOffset = 0;
      if (this.scrollOffset !== null && this.scrollOffset < 0) {
        this.scrollOffset = 0;
      }
      this.notify(sync);
      const target = this.getCommandWrittenOffset() ?? this.getScrollOffset();
      this._clampedAdjustment = this._clampedBy(target);
      this._scrollToOffset(target);
    };
    this.rafId = null;
    this.getSize = () => {
      if (!this.options.enabled) {
        this.scrollRect = null;
        return 0;
      }
      this.scrollRect = this.scrollRect ?? this.options.initialRect;
      return this.scrollRect[this.options.horizontal ? "width" : "height"];
    };
    this.getScrollOffset = () => {
      if (!this.options.enabled) {
        this.scrollOffset = null;
        return 0;
      }
      this.scrollOffset = this.scrollOffset ?? (typeof this.options.initialOffset === "function" ? this.options.initialOffset() : this.options.initialOffset);
      return this.scrollOffset;
    };
    this.getMeasurementOptions = memo(
      () => [
        this.options.count,
        this.options.paddingStart,
        this.options.scrollMargin,
        this.options.getItemKey,
        this.options.enabled,
        this.options.lanes,
        this.options.laneAssignmentMode,
        this.options.gap
      ],
      (count, paddingStart, scrollMargin, getItemKey, enabled, lanes, laneAssignmentMode, gap) => {
        const lanesChanged = this.prevLanes !== void 0 && this.prevLanes !== lanes;
        if (lanesChanged) {
          this.lanesChangedFlag = true;
        }
        this.prevLanes = lanes;
        this.pendingMin = null;
        return {
          count,
          paddingStart,
          scrollMargin,
          getItemKey,
          enabled,
          lanes,
          laneAssignmentMode,
          gap
        };
      },
      {
        key: false
      }
    );
    this.isIndexInRange = (index) => index >= 0 && index < this.options.count;
    this.getMeasurements = memo(
      () => [this.getMeasurementOptions(), this.itemSizeCacheVersion],
      ({
        count,
        paddingStart,
        scrollMargin,
        getItemKey,
        enabled,
        lanes,
        laneAssignmentMode,
        gap
      }, _itemSizeCacheVersion) => {
        var _a;
        const itemSizeCache = this.itemSizeCache;
        if (!enabled) {
          this.measurementsCache = [];
          this._singleLaneMeasurements = null;
          this.itemSizeCache.clear();
          this.laneAssignments.clear();
          return [];
        }
        if (this.laneAssignments.size > count) {
          for (const index of this.laneAssignments.keys()) {
            if (index >= count) {
              this.laneAssignments.delete(index);
            }
          }
        }
        if (this.lanesChangedFlag) {
          this.lanesChangedFlag = false;
          this.lanesSettling = true;
          this.measurementsCache = [];
          this._singleLaneMeasurements = null;
          this.itemSizeCache.clear();
          this.laneAssignments.clear();
          this.pendingMin = null;
        }
        if (this.measurementsCache.length === 0 && !this.lanesSettling) {
          this.measurementsCache = this.options.initialMeasurementsCache;
          this.measurementsCache.forEach((item) => {
            this.itemSizeCache.set(item.key, item.size);
          });
        }
        const min = this.lanesSettling ? 0 : this.pendingMin ?? 0;
        this.pendingMin = null;
        if (this.lanesSettling && this.measurementsCache.length === count) {
          this.lanesSettling = false;
        }
        if (lanes === 1) {
          const need = count * 2;
          let flat = (_a = this._singleLaneMeasurements) == null ? void 0 : _a.flat;
          if (!flat || flat.length < need) {
            const next = new Float64Array(need);
            if (flat && min > 0) next.set(flat.subarray(0, min * 2));
            flat = next;
          }
          const items = min === 0 ? new Array(count) : this._singleLaneMeasurements.items.slice();
          let runningStart;
          if (min === 0) {
            runningStart = paddingStart + scrollMargin;
          } else {
            const prevIdx = min - 1;
            runningStart = flat[prevIdx * 2] + flat[prevIdx * 2 + 1] + gap;
          }
          for (let i = min; i < count; i++) {
            const key = getItemKey(i);
            items[i] = key;
            const measuredSize = itemSizeCache.get(key);
            const size = typeof measuredSize === "number" ? measuredSize : this.options.estimateSize(i);
            flat[i * 2] = runningStart;
            flat[i * 2 + 1] = size;
            runningStart += size + gap;
          }
          this._singleLaneMeasurements = { flat, items };
          const view = createLazyMeasurementsView(items, flat);
          this.measurementsCache = view;
          return view;
        }
        const measurements = this.measurementsCache.slice(0, min);
        const laneLastIndex = new Array(lanes).fill(
          void 0
        );
        const laneEnds = new Float64Array(lanes);
        let filledLanes = 0;
        for (let m = 0; m < min; m++) {
          const item = measurements[m];
          if (item) {
            if (laneLastIndex[item.lane] === void 0) filledLanes++;
            laneLastIndex[item.lane] = m;
            laneEnds[item.lane] = item.end;
          }
        }
        for (let i = min; i < count; i++) {
          const key = getItemKey(i);
          const cachedLane = this.laneAssignments.get(i);
          let lane;
          let start;
          const shouldCacheLane = laneAssignmentMode === "estimate" || itemSizeCache.has(key);
          if (cachedLane !== void 0 && this.options.lanes > 1) {
            lane = cachedLane;
            const prevIndex = laneLastIndex[lane];
            const prevInLane = prevIndex !== void 0 ? measurements[prevIndex] : void 0;
            start = prevInLane ? prevInLane.end + gap : paddingStart + scrollMargin;
          } else if (filledLanes === lanes) {
            let bestLane = 0;
            let bestEnd = laneEnds[0];
            let bestIdx = laneLastIndex[0];
            for (let l = 1; l < lanes; l++) {
              const e = laneEnds[l];
              if (e < bestEnd || e === bestEnd && laneLastIndex[l] < bestIdx) {
                bestLane = l;
                bestEnd = e;
                bestIdx = laneLastIndex[l];
              }
            }
            lane = bestLane;
            start = bestEnd + gap;
            if (shouldCacheLane) {
              this.laneAssignments.set(i, lane);
            }
          } else {
            lane = i % this.options.lanes;
            start = paddingStart + scrollMargin;
            if (shouldCacheLane) {
              this.laneAssignments.set(i, lane);
            }
          }
          const measuredSize = itemSizeCache.get(key);
          const size = typeof measuredSize === "number" ? measuredSize : this.options.estimateSize(i);
          const end = start + size;
          measurements[i] = {
            index: i,
            start,
            size,
            end,
            key,
            lane
          };
          if (laneLastIndex[lane] === void 0) filledLanes++;
          laneLastIndex[lane] = i;
          laneEnds[lane] = end;
        }
        this.measurementsCache = measurements;
        return measurements;
      },
      {
        key: "production" !== "production",
        debug: () => this.options.debug
      }
    );
    this.calculateRange = memo(
      () => [
        this.getMeasurements(),
        this.getSize(),
        this.getScrollOffset(),
        this.options.lanes,
        // scrollOffset is measured in the scroll element and the layout total
        // from the list start, so the list ends scrollMargin further down.
        this._getLayoutTotalSize() + this.options.scrollMargin
      ],
      (measurements, outerSize, scrollOffset, lanes, listEnd) => {
        if (measurements.length === 0 || outerSize === 0) {
          this.range = null;
          return null;
        }
        const maxScrollOffset = Math.max(listEnd - outerSize, 0);
        this.range = calculateRangeImpl(
          measurements,
          outerSize,
          Math.min(scrollOffset, maxScrollOffset),
          lanes,
          // Pass the typed array so binary search + forward-walk can read
          // start/end directly from Float64Array, skipping the Proxy traps.
          lanes === 1 && this._singleLaneMeasurements !== null ? this._singleLaneMeasurements.flat : null
        );
        return this.range;
      },
      {
        key: "production" !== "production",
        debug: () => this.options.debug
      }
    );
    this.getVirtualIndexes = memo(
      () => {
        let startIndex = null;
        let endIndex = null;
        const range = this.calculateRange();
        if (range) {
          startIndex = range.startIndex;
          endIndex = range.endIndex;
        }
        this.maybeNotify.updateDeps([this.isScrolling, startIndex, endIndex]);
        return [
          this.options.rangeExtractor,
          this.options.overscan,
          this.options.count,
          startIndex,
          endIndex,
          this.options.lanes
        ];
      },
      (rangeExtractor, overscan, count, startIndex, endIndex, lanes) => {
        return startIndex === null || endIndex === null ? [] : rangeExtractor({
          startIndex,
          endIndex,
          overscan,
          count,
          lanes
        });
      },
      {
        key: "production" !== "production",
        debug: () => this.options.debug
      }
    );
    this.indexFromElement = (node) => {
      const attributeName = this.options.indexAttribute;
      const indexStr = node.getAttribute(attributeName);
      if (!indexStr) {
        console.warn(
          `Missing attribute name '${attributeName}={index}' on measured element.`
        );
        return -1;
      }
      return parseInt(indexStr, 10);
    };
    this.shouldMeasureDuringScroll = (index) => {
      var _a;
      if (!isSmoothScroll(this.scrollState)) {
        return true;
      }
      const scrollIndex = this.scrollState.index ?? ((_a = this.getVirtualItemForOffset(this.scrollState.lastTargetOffset)) == null ? void 0 : _a.index);
      if (scrollIndex !== void 0 && this.range) {
        const bufferSize = Math.max(
          this.options.overscan,
          Math.ceil((this.range.endIndex - this.range.startIndex) / 2)
        );
        const minIndex = Math.max(0, scrollIndex - bufferSize);
        const maxIndex = Math.min(
          this.options.count - 1,
          scrollIndex + bufferSize
        );
        return index >= minIndex && index <= maxIndex;
      }
      return true;
    };
    this.measureElement = (node) => {
      if (!node) {
        this.elementsCache.forEach((cached, key2) => {
          if (!cached.isConnected) {
            this.observer.unobserve(cached);
            this.elementsCache.delete(key2);
          }
        });
        return;
      }
      const index = this.indexFromElement(node);
      if (!this.isIndexInRange(index)) return;
      const key = this.options.getItemKey(index);
      const prevNode = this.elementsCache.get(key);
      if (prevNode !== node) {
        if (prevNode) {
          this.observer.unobserve(prevNode);
        }
        this.observer.observe(node);
        this.elementsCache.set(key, node);
      }
      if (node.isConnected && (!this.isScrolling || this.scrollState) && this.shouldMeasureDuringScroll(index)) {
        this.resizeItem(index, this.options.measureElement(node, void 0, this));
      }
    };
    this.resizeItem = (index, size) => {
      var _a, _b, _c;
      if (!this.isIndexInRange(index)) return;
      if ((_a = this._resizeBatch) == null ? void 0 : _a.sync) this.getMeasurements();
      let cachedSize;
      let itemStart;
      let key;
      const flat = (_b = this._singleLaneMeasurements) == null ? void 0 : _b.flat;
      if (this.options.lanes === 1 && flat != null) {
        key = this.options.getItemKey(index);
        itemStart = flat[index * 2];
        cachedSize = flat[index * 2 + 1];
      } else {
        const item = this.measurementsCache[index];
        if (!item) return;
        key = item.key;
        itemStart = item.start;
        cachedSize = item.size;
      }
      const itemSize = this.itemSizeCache.get(key) ?? cachedSize;
      const delta = size - itemSize;
      if (delta !== 0) {
        const wasAtEnd = this.options.anchorTo === "end" && !isSmoothScroll(this.scrollState) && this.getVirtualDistanceFromEnd() <= this.options.scrollEndThreshold;
        const prevTotalSize = wasAtEnd ? this._getLayoutTotalSize() : 0;
        const scrollOffset = this.getScrollOffset();
        const isFirstMeasure = !this.itemSizeCache.has(key);
        const defaultShouldAdjust = isFirstMeasure ? (
          // First measurement: compensate any item whose top sits above the
          // fold \u2014 the estimate\u2192actual delta must be corrected regardless of
          // scroll direction, since the whole estimated block was above it.
          itemStart < scrollOffset
        ) : (
          // Re-measurement: only compensate an item that is ENTIRELY above the
          // fold. An item that merely *spans* the fold (top above, bottom
          // below \u2014 e.g. a streaming chat message growing at its bottom)
          // changes size *below* the anchor point, so shifting scrollTop by the
          // delta would drag the viewport downward on every growth (#1218).
          // Also skip during backward scroll to avoid the "items jump while
          // scrolling up" cascade.
          itemStart + itemSize <= scrollOffset && this.scrollDirection !== "backward"
        );
        const shouldAdjustScroll = !isSmoothScroll(this.scrollState) && (this.shouldAdjustScrollPositionOnItemSizeChange !== void 0 ? this.shouldAdjustScrollPositionOnItemSizeChange(
          // The callback expects a VirtualItem; build one lazily only
          // when the consumer actually supplied a custom predicate.
          this.measurementsCache[index] ?? {
            index,
            key,
            start: itemStart,
            size: cachedSize,
            end: itemStart + cachedSize,
            lane: 0
          },
          delta,
          this
        ) : defaultShouldAdjust);
        if (this.pendingMin === null || index < this.pendingMin) {
          this.pendingMin = index;
        }
        this.itemSizeCache.set(key, size);
        this.itemSizeCacheVersion++;
        let adjustedSync = false;
        if (!this._awaitingCommandReadBack()) {
          if (wasAtEnd) {
            adjustedSync = this.applyScrollAdjustment(
              this._getLayoutTotalSize() - prevTotalSize
            );
          } else if (shouldAdjustScroll) {
            adjustedSync = this.applyScrollAdjustment(delta);
          }
        }
        if (this._resizeBatch) {
          this._resizeBatch.notify = true;
          (_c = this._resizeBatch).sync || (_c.sync = adjustedSync);
          return;
        }
        this.notify(adjustedSync);
        this._noteClampMax();
        this._flushHoldIfReady(true);
        this._retryClampedAdjustment();
      }
    };
    this.getVirtualItems = memo(
      () => [this.getVirtualIndexes(), this.getMeasurements(), this._holdOffset],
      (indexes, measurements, hold) => {
        const virtualItems = [];
        for (let k = 0, len = indexes.length; k < len; k++) {
          const i = indexes[k];
          const measurement = measurements[i];
          virtualItems.push(
            hold === 0 ? measurement : {
              ...measurement,
              start: measurement.start - hold,
              end: measurement.end - hold
            }
          );
        }
        return virtualItems;
      },
      {
        key: "production" !== "production",
        debug: () => this.options.debug
      }
    );
    this.getVirtualItemForOffset = (offset) => {
      var _a;
      const measurements = this.getMeasurements();
      if (measurements.length === 0) {
        return void 0;
      }
      const flat = (_a = this._singleLaneMeasurements) == null ? void 0 : _a.flat;
      const useFlat = this.options.lanes === 1 && flat != null;
      const idx = findNearestBinarySearch(
        0,
        measurements.length - 1,
        useFlat ? (i) => flat[i * 2] : (i) => notUndefined(measurements[i]).start,
        offset
      );
      return notUndefined(measurements[idx]);
    };
    this._noteClampMax = () => {
      if (!this._awaitingCommandReadBack()) return;
      const elementMax = this._elementMaxScrollOffset();
      if (elementMax === null) return;
      const write = this.pendingWrite;
      const max = Math.max(elementMax, 0) + this._holdOffset;
      if (max >= write.target) return;
      const lowMaxes = write.lowMaxes ?? (write.lowMaxes = []);
      if (lowMaxes[lowMaxes.length - 1] !== max) lowMaxes.push(max);
    };
    this.getMaxScrollOffset = () => (this._elementMaxScrollOffset() ?? 0) + this._holdOffset;
    this._toLayoutOffset = (elementOffset) => {
      var _a;
      let offset = elementOffset + this._holdOffset;
      if (((_a = this.pendingScrollAnchor) == null ? void 0 : _a.kind) === "anchor") {
        offset += this.pendingScrollAnchor.delta;
      }
      return offset;
    };
    this._elementMaxScrollOffset = () => {
      const el = this.scrollElement;
      if (el === null) return null;
      if ("scrollHeight" in el) {
        return this.options.horizontal ? el.scrollWidth - el.clientWidth : el.scrollHeight - el.clientHeight;
      }
      if ("document" in el) {
        const doc = el.document.documentElement;
        return this.options.horizontal ? doc.scrollWidth - el.innerWidth : doc.scrollHeight - el.innerHeight;
      }
      return null;
    };
    this._momentumStop = null;
    this._stopMomentum = (done) => {
      const el = this.scrollElement;
      const win = this.targetWindow;
      if (el === null || win === null) return;
      const scroller = "document" in el ? el.document.scrollingElement : el;
      if (!(scroller == null ? void 0 : scroller.style)) return;
      if (this._momentumStop) {
        this._momentumStop.done = done;
        return;
      }
      const { style } = scroller;
      const property = this.options.horizontal ? "overflow-x" : "overflow-y";
      const value = style.getPropertyValue(property);
      const priority = style.getPropertyPriority(property);
      const crossSize = () => this.options.horizontal ? scroller.clientHeight : scroller.clientWidth;
      const crossSizeBefore = crossSize();
      style.setProperty(property, "hidden", "important");
      if (crossSize() !== crossSizeBefore) {
        style.setProperty(property, value, priority);
        return;
      }
      const stop = {
        // False when the app replaced the hidden value: the fling may not
        // have stopped.
        restore: () => {
          if (style.getPropertyValue(property) !== "hidden" || style.getPropertyPriority(property) !== "important") {
            return false;
          }
          style.setProperty(property, value, priority);
          return true;
        },
        done
      };
      this._momentumStop = stop;
      win.requestAnimationFrame(
        () => win.requestAnimationFrame(() => {
          if (this._momentumStop !== stop) return;
          this._momentumStop = null;
          if (stop.restore()) stop.done();
        })
      );
    };
    this._clampedBy = (target) => {
      const elementMax = this._elementMaxScrollOffset();
      if (elementMax === null) return null;
      const maxAtWrite = elementMax + this._holdOffset;
      return target > maxAtWrite + 0.5 ? { target, maxAtWrite } : null;
    };
    this.getVirtualDistanceFromEnd = () => {
      return Math.max(
        this._getLayoutTotalSize() + this.options.scrollMargin - this.getSize() - this.getScrollOffset(),
        0
      );
    };
    this.getDistanceFromEnd = () => {
      return Math.max(this.getMaxScrollOffset() - this.getScrollOffset(), 0);
    };
    this.isAtEnd = (threshold = this.options.scrollEndThreshold) => {
      return this.getDistanceFromEnd() <= threshold;
    };
    this.getOffsetForAlignment = (toOffset, align, itemSize = 0) => {
      if (!this.scrollElement) return 0;
      const size = this.getSize();
      const scrollOffset = this.getScrollOffset();
      if (align === "auto") {
        align = toOffset >= scrollOffset + size ? "end" : "start";
      }
      if (align === "center") {
        toOffset += (itemSize - size) / 2;
      } else if (align === "end") {
        toOffset -= size;
      }
      const maxOffset = this.getMaxScrollOffset();
      return Math.max(Math.min(maxOffset, toOffset), 0);
    };
    this.getOffsetForIndex = (index, align = "auto") => {
      index = Math.max(0, Math.min(index, this.options.count - 1));
      const size = this.getSize();
      const scrollOffset = this.getScrollOffset();
      const item = this.getMeasurements()[index];
      if (!item) return;
      if (align === "auto") {
        if (item.end >= scrollOffset + size - this.options.scrollPaddingEnd) {
          align = "end";
        } else if (item.start <= scrollOffset + this.options.scrollPaddingStart) {
          align = "start";
        } else {
          return [scrollOffset, align];
        }
      }
      if (align === "end" && index === this.options.count - 1) {
        const maxOffset = this.getMaxScrollOffset();
        const toOffset2 = maxOffset - this.options.paddingEnd + this.options.scrollPaddingEnd;
        return [Math.max(Math.min(toOffset2, maxOffset), 0), align];
      }
      const toOffset = align === "end" ? item.end + this.options.scrollPaddingEnd : item.start - this.options.scrollPaddingStart;
      return [
        this.getOffsetForAlignment(toOffset, align, item.size),
        align
      ];
    };
    this.scrollToOffset = (toOffset, { align = "start", behavior = "auto" } = {}) => {
      this._startScroll(
        { index: null, align },
        this.getOffsetForAlignment(toOffset, align),
        behavior,
        "absolute"
      );
    };
    this.scrollToIndex = (index, {
      align: initialAlign = "auto",
      behavior = "auto"
    } = {}) => {
      index = Math.max(0, Math.min(index, this.options.count - 1));
      const offsetInfo = this.getOffsetForIndex(index, initialAlign);
      if (!offsetInfo) return;
      const [offset, align] = offsetInfo;
      this._startScroll({ index, align }, offset, behavior, "absolute");
    };
    this.scrollBy = (delta, { behavior = "auto" } = {}) => {
      const offset = this.getOffsetForAlignment(
        (this.getCommandWrittenOffset() ?? this.getScrollOffset()) + delta,
        "start"
      );
      this._startScroll(
        { index: null, align: "start" },
        offset,
        behavior,
        "relative"
      );
    };
    this.scrollToEnd = ({ behavior = "auto" } = {}) => {
      if (this.options.count > 0) {
        this._startScroll(
          { index: this.options.count - 1, align: "end", toEnd: true },
          Math.max(this.getMaxScrollOffset(), 0),
          behavior,
          "absolute"
        );
        return;
      }
      this.scrollToOffset(Math.max(this.getTotalSize() - this.getSize(), 0), {
        behavior
      });
    };
    this.cancelScroll = () => {
      if (this.rafId != null && this.targetWindow) {
        this.targetWindow.cancelAnimationFrame(this.rafId);
        this.rafId = null;
      }
      this.scrollState = null;
    };
    this.getTotalSize = () => Math.max(this._getLayoutTotalSize() - this._holdOffset, 0);
    this._getLayoutTotalSize = () => {
      var _a, _b;
      const measurements = this.getMeasurements();
      let end;
      if (measurements.length === 0) {
        end = this.options.paddingStart;
      } else if (this.options.lanes === 1) {
        const lastIdx = measurements.length - 1;
        const flat = (_a = this._singleLaneMeasurements) == null ? void 0 : _a.flat;
        if (flat != null) {
          end = flat[lastIdx * 2] + flat[lastIdx * 2 + 1];
        } else {
          end = ((_b = measurements[lastIdx]) == null ? void 0 : _b.end) ?? 0;
        }
      } else {
        const endByLane = Array(this.options.lanes).fill(null);
        let endIndex = measurements.length - 1;
        while (endIndex >= 0 && endByLane.some((val) => val === null)) {
          const item = measurements[endIndex];
          if (endByLane[item.lane] === null) {
            endByLane[item.lane] = item.end;
          }
          endIndex--;
        }
        end = Math.max(...endByLane.filter((val) => val !== null));
      }
      return Math.max(
        end - this.options.scrollMargin + this.options.paddingEnd,
        0
      );
    };
    this.takeSnapshot = () => {
      const snapshot = [];
      if (this.itemSizeCache.size === 0) return snapshot;
      const m = this.getMeasurements();
      for (const item of m) {
        if (item && this.itemSizeCache.has(item.key)) {
          snapshot.push({
            index: item.index,
            key: item.key,
            start: item.start,
            size: item.size,
            end: item.end,
            lane: item.lane
          });
        }
      }
      return snapshot;
    };
    this._scrollToOffset = (offset, {
      adjustments,
      behavior
    } = {}) => {
      const write = {
        target: offset + (adjustments ?? 0),
        smooth: behavior === "smooth"
      };
      this.pendingWrite = write;
      this.options.scrollToFn(
        offset - this._holdOffset,
        { behavior, adjustments },
        this
      );
      return write;
    };
    this.getCommandWrittenOffset = () => this.scrollState !== null && this.pendingWrite !== null && !this.pendingWrite.smooth ? this.pendingWrite.target : null;
    this._awaitingCommandReadBack = () => {
      const writtenOffset = this.getCommandWrittenOffset();
      return !(isIOSWebKit() && this._iosGesture.dragging()) && writtenOffset !== null && !approxEqual(writtenOffset, this.getScrollOffset());
    };
    this._followOffsetTarget = (delta) => {
      if (this.scrollState !== null && this.scrollState.index == null) {
        this.scrollState.lastTargetOffset += delta;
      }
    };
    this.measure = () => {
      this.pendingMin = null;
      this.itemSizeCache.clear();
      this.laneAssignments.clear();
      this.itemSizeCacheVersion++;
      this.notify(false);
    };
    this.setOptions(opts);
  }
  /**
   * @deprecated Always 0: a scroll correction is folded into `scrollOffset`
   * at once, so there is never an outstanding adjustment to add to it. Read
   * `scrollOffset` alone.
   */
  get scrollAdjustments() {
    return 0;
  }
  // Returns `true` when it performed a synchronous `scrollTop` write this
  // tick, `false` when the delta was zero or the write was deferred (iOS).
  // `resizeItem` uses that to decide whether the follow-up `notify` must be
  // synchronous so the grown transforms commit in the same paint (#1227).
  applyScrollAdjustment(delta, behavior) {
    if (delta === 0) return false;
    this._followOffsetTarget(delta);
    if (!this._canWriteScroll()) {
      this._holdOffset += delta;
      if (this.scrollOffset !== null) this.scrollOffset += delta;
      return true;
    } else {
      const offset = this.getScrollOffset();
      this._clampedAdjustment = this._clampedBy(offset + delta);
      const write = this._scrollToOffset(offset, {
        adjustments: delta,
        behavior
      });
      if (this.scrollOffset !== null) {
        if (this.pendingWrite === write) this.scrollOffset += delta;
        if (this.scrollOffset < 0) this.scrollOffset = 0;
      }
      return true;
    }
  }
  scheduleScrollReconcile() {
    if (!this.targetWindow) {
      this.scrollState = null;
      return;
    }
    if (this.rafId != null) return;
    this.rafId = this.targetWindow.requestAnimationFrame(() => {
      this.rafId = null;
      this.reconcileScroll();
    });
  }
  getScrollStateTarget(state) {
    const offsetInfo = state.toEnd ? [Math.max(this.getMaxScrollOffset(), 0)] : state.index != null ? this.getOffsetForIndex(state.index, state.align) : void 0;
    return offsetInfo ? offsetInfo[0] : state.lastTargetOffset;
  }
  reconcileScroll() {
    if (!this.scrollState) return;
    const el = this.scrollElement;
    if (!el) return;
    const MAX_RECONCILE_MS = 5e3;
    if (this.now() - this.scrollState.startedAt > MAX_RECONCILE_MS) {
      this.scrollState = null;
      return;
    }
    if (this.scrollState.phase === "queued") {
      this.scheduleScrollReconcile();
      return;
    }
    this.getMeasurements();
    const targetOffset = this.getScrollStateTarget(this.scrollState);
    const STABLE_FRAMES = this.scrollState.index == null ? 1 : this.options.useAnimationFrameWithResizeObserver ? 3 : 2;
    const targetChanged = targetOffset !== this.scrollState.lastTargetOffset;
    if (!targetChanged && approxEqual(targetOffset, this.getScrollOffset())) {
      if (this.scrollState.phase === "smooth") {
        this.scrollState.phase = "smoothLanded";
      } else if (this.scrollState.phase === "smoothFinishing") {
        this.scrollState.phase = "instant";
      }
      this.scrollState.stableFrames++;
      if (this.scrollState.stableFrames >= STABLE_FRAMES) {
        if (this.getScrollOffset() !== targetOffset) {
          this._scrollToOffset(targetOffset, { behavior: "auto" });
        }
        this.scrollState = null;
        return;
      }
    } else {
      this.scrollState.stableFrames = 0;
      if (targetChanged) {
        const viewport = this.getSize() || 600;
        const distance = Math.abs(targetOffset - this.getScrollOffset());
        const keepSmooth = isSmoothScroll(this.scrollState) && distance > viewport;
        this.scrollState.lastTargetOffset = targetOffset;
        if (keepSmooth) {
          this.scrollState.phase = "smooth";
        } else if (this.scrollState.phase === "smooth") {
          this.scrollState.phase = "smoothFinishing";
        } else if (this.scrollState.phase === "smoothLanded") {
          this.scrollState.phase = "instant";
        }
        this._scrollToOffset(targetOffset, {
          behavior: keepSmooth ? "smooth" : "auto"
        });
      }
    }
    this.scheduleScrollReconcile();
  }
  // Every scroll command starts here: it becomes the in-flight command,
  // writes its first target and leaves reconcile to retarget and retire it.
  //
  // Targets are layout offsets. A held correction is not dropped by a
  // command: the write lands the element `_holdOffset` short of the target,
  // under the rows exposed shifted by the same amount, and the flush moves
  // both together once a write is possible.
  //
  // An index or end target that is already at its offset starts a smooth
  // scroll as landed; an offset target never does, so its first scroll
  // event is read as the user's (see the scroll handler in `_willUpdate`).
  _startScroll(target, offset, behavior, kind) {
    this.pendingScrollAnchor = null;
    this._clampedAdjustment = null;
    const tail = this._iosGesture.tail();
    if (kind === "absolute" && tail !== null) {
      if (tail === "fling" && momentumOverridesWrites()) {
        this._stopMomentum(() => {
          const state = this.scrollState;
          if ((state == null ? void 0 : state.phase) !== "queued" || // A finger came down: it owns the scroll until it lifts.
          this._iosGesture.tail() !== "fling" || // In a bounce WebKit can drop the write (#1287): the tail
          // decides, as without the stop. (Not `flingCaught`: our stop
          // also ends the fling at speed, so a slow frame would read as
          // a catch and the tail would drop the command.)
          this._reportedOverscroll) {
            return;
          }
          this._iosGesture.end();
          this._flushHoldIfReady(true);
          this._writeAwaitingCommand();
        });
        this.scrollState = {
          ...target,
          startedAt: this.now(),
          lastTargetOffset: offset,
          stableFrames: 0,
          phase: "queued",
          behavior,
          samples: []
        };
        this.scheduleScrollReconcile();
        return;
      }
      this._iosGesture.end();
    }
    this.scrollState = {
      ...target,
      startedAt: this.now(),
      lastTargetOffset: offset,
      stableFrames: 0,
      behavior,
      phase: initialScrollPhase(
        behavior,
        target.index != null && approxEqual(offset, this.getScrollOffset())
      )
    };
    this._scrollToOffset(offset, { behavior });
    this.scheduleScrollReconcile();
  }
}
const findNearestBinarySearch = (low, high, getCurrentValue, value) => {
  while (low <= high) {
    const middle = (low + high) / 2 | 0;
    const currentValue = getCurrentValue(middle);
    if (currentValue < value) {
      low = middle + 1;
    } else if (currentValue > value) {
      high = middle - 1;
    } else {
      return middle;
    }
  }
  if (low > 0) {
    return low - 1;
  } else {
    return 0;
  }
};
function findNearestBinarySearchFlat(flat, high, value) {
  let low = 0;
  while (low <= high) {
    const middle = (low + high) / 2 | 0;
    const currentValue = flat[middle * 2];
    if (currentValue < value) {
      low = middle + 1;
    } else if (currentValue > value) {
      high = middle - 1;
    } else {
      return middle;
    }
  }
  return low > 0 ? low - 1 : 0;
}
function calculateRangeImpl(measurements, outerSize, scrollOffset, lanes, flat) {
  const lastIndex = measurements.length - 1;
  if (measurements.length <= lanes) {
    return { startIndex: 0, endIndex: lastIndex };
  }
  if (lanes === 1 && flat !== null) {
    const startIndex2 = findNearestBinarySearchFlat(
      flat,
      lastIndex,
      scrollOffset
    );
    let endIndex2 = startIndex2;
    const limit = scrollOffset + outerSize;
    while (endIndex2 < lastIndex && flat[endIndex2 * 2] + flat[endIndex2 * 2 + 1] < limit) {
      endIndex2++;
    }
    return { startIndex: startIndex2, endIndex: endIndex2 };
  }
  const getStart = (index) => measurements[index].start;
  let startIndex = findNearestBinarySearch(0, lastIndex, getStart, scrollOffset);
  let endIndex = startIndex;
  if (lanes === 1) {
    while (endIndex < lastIndex && measurements[endIndex].end < scrollOffset + outerSize) {
      endIndex++;
    }
  } else if (lanes > 1) {
    const endPerLane = Array(lanes).fill(0);
    while (endIndex < lastIndex && endPerLane.some((pos) => pos < scrollOffset + outerSize)) {
      const item = measurements[endIndex];
      endPerLane[item.lane] = item.end;
      endIndex++;
    }
    const startPerLane = Array(lanes).fill(scrollOffset + outerSize);
    while (startIndex >= 0 && startPerLane.some((pos) => pos >= scrollOffset)) {
      const item = measurements[startIndex];
      startPerLane[item.lane] = item.start;
      startIndex--;
    }
    startIndex = Math.max(0, startIndex - startIndex % lanes);
    endIndex = Math.min(lastIndex, endIndex + (lanes - 1 - endIndex % lanes));
  }
  return { startIndex, endIndex };
}

/** Rows beyond both edges: enough for a Tab key and for a quick thumb. */
const OVERSCAN = 8;
/** Of a row that nobody has seen yet. */
const FIRST_GUESS_PX = 56;
/** A guess that is further off makes the scrollbar jump. */
const GUESS_MAY_BE_OFF = 0.1;
const heightOf = (row) => row.getBoundingClientRect().height;
/** By the property: old scripts give every element a `scrollTo` that means something else. */
function scrollRegion(offset, { adjustments = 0 }, { scrollElement }) {
    if (scrollElement)
        scrollElement.scrollTop = offset + adjustments;
}
/** Which rows of a long table are in sight. Rows may differ in height: they are measured as they come. */
class RowWindow {
    #changed;
    #virtualizer = null;
    #stop = null;
    #guess = FIRST_GUESS_PX;
    /** How wide the window was when that was guessed. */
    #guessedAt = 0;
    #shown = null;
    /** The window whose keys are heard. */
    #heard = null;
    constructor(changed) {
        this.#changed = changed;
    }
    get isBegun() {
        return this.#virtualizer !== null;
    }
    /** Room for all rows, to be drawn before the first look: an empty window would be too low to tell its height. */
    room(count) {
        return this.isBegun ? null : [{ gap: count * this.#guess, key: 'after' }];
    }
    /** What to draw, from top to bottom. */
    look(shown) {
        this.#shown = shown;
        this.#hear(shown.region);
        const virtualizer = this.#inStep(shown);
        // What its adapters for frameworks call: the region is there, and it asks for its height at once.
        const { _willUpdate: settle } = virtualizer;
        settle();
        const pieces = [];
        let drawn = 0;
        for (const { index, start, end } of virtualizer.getVirtualItems()) {
            if (start > drawn)
                pieces.push({ gap: start - drawn, key: `before ${pieces.length === 0}` });
            pieces.push({ line: index, key: shown.keyAt(index) });
            drawn = end;
        }
        const rest = virtualizer.getTotalSize() - drawn;
        if (rest > 0)
            pieces.push({ gap: rest, key: 'after' });
        return pieces;
    }
    /** Of the rows that were drawn; asks for another drawing where they are not as high as was thought. */
    measure(rows) {
        const virtualizer = this.#virtualizer;
        if (!virtualizer)
            return;
        const drawn = [...rows];
        if (this.#guessAnew(drawn))
            this.#forgetHeights(virtualizer);
        for (const row of drawn)
            virtualizer.measureElement(row);
        // Forgets the rows that went.
        virtualizer.measureElement(null);
    }
    toTop() {
        this.#virtualizer?.scrollToOffset(0);
    }
    stop() {
        this.#hear(null);
        this.#stop?.();
        this.#stop = null;
        this.#virtualizer = null;
        this.#shown = null;
    }
    #inStep(shown) {
        const options = this.#options(shown);
        if (this.#virtualizer)
            this.#virtualizer.setOptions(options);
        else {
            this.#virtualizer = new Virtualizer(options);
            const { _didMount: mounted } = this.#virtualizer;
            this.#stop = mounted();
        }
        return this.#virtualizer;
    }
    #options({ count, keyAt, }) {
        return {
            count,
            getItemKey: keyAt,
            getScrollElement: () => this.#shown?.region ?? null,
            estimateSize: () => this.#guess,
            measureElement: heightOf,
            scrollToFn: scrollRegion,
            observeElementRect,
            observeElementOffset,
            overscan: OVERSCAN,
            rangeExtractor: (range) => this.#withFocused(range),
            onChange: () => this.#changed(),
            // A row that changes while it is being measured would make browsers complain of a loop.
            useAnimationFrameWithResizeObserver: true,
        };
    }
    #withFocused(range) {
        const lines = defaultRangeExtractor(range);
        const focused = this.#shown?.focused ?? -1;
        if (focused < 0 || focused >= range.count || lines.includes(focused))
            return lines;
        return [...lines, focused].sort((a, b) => a - b);
    }
    /** Further down, another guess would put other rows before whoever scrolled there. */
    #guessAnew(rows) {
        const { scrollTop = 0, clientWidth = 0 } = this.#shown?.region ?? {};
        if (rows.length === 0 || (scrollTop > 0 && clientWidth === this.#guessedAt))
            return false;
        this.#guessedAt = clientWidth;
        const mean = rows.reduce((sum, row) => sum + heightOf(row), 0) / rows.length;
        if (Math.abs(mean - this.#guess) <= this.#guess * GUESS_MAY_BE_OFF)
            return false;
        this.#guess = mean;
        return true;
    }
    #forgetHeights(virtualizer) {
        const first = virtualizer.range?.startIndex;
        virtualizer.measure();
        const isScrolled = (this.#shown?.region.scrollTop ?? 0) > 0;
        if (isScrolled && first !== undefined)
            virtualizer.scrollToIndex(first, { align: 'start' });
    }
    #hear(region) {
        if (region === this.#heard)
            return;
        this.#heard?.removeEventListener('keydown', this.#toEnds);
        region?.addEventListener('keydown', this.#toEnds);
        this.#heard = region;
    }
    /** Heights that turn out other than was thought move what is scrolled, so the browser by itself would miss both ends. */
    #toEnds = (event) => {
        const { key, target, altKey, ctrlKey, metaKey, shiftKey } = event;
        const isForField = target instanceof Element && target.matches('input');
        if (isForField || altKey || ctrlKey || metaKey || shiftKey)
            return;
        if (key === 'Home')
            this.toTop();
        else if (key === 'End')
            this.#virtualizer?.scrollToEnd();
        else
            return;
        event.preventDefault();
    };
}

/** These stand there at once: as many as most screens show. */
const FIRST_ROWS = 12;
/** Rows that follow take no more of a frame than this, so that a key or a thumb never waits for them. */
const FRAME_MS = 8;
/** Each time all of the table is laid out, so that few rows at a time would take long in the end. */
const LEAST_ROWS_A_FRAME = 40;
const MOST_ROWS_A_FRAME = 100;
/** Another one in its place: hundreds of rows go sooner with the group they are in than one by one. */
function emptied(tbody) {
    const empty = tbody.cloneNode(false);
    tbody.replaceWith(empty);
    return empty;
}
/** Draws the rows, apart from all else: what scrolls by or follows in a later frame draws nothing but rows. */
class TableBody {
    #host;
    #view;
    #window = new RowWindow(() => this.#redraw());
    #lines = null;
    #drawn = FIRST_ROWS;
    #rowsAFrame = FIRST_ROWS;
    #frame = 0;
    /** The key of the row with the focus, and where that row is by now. */
    #focused = -1;
    #focusedLine = null;
    #isQueued = false;
    /** What had the focus in which list: it is given back when the same food stands in another one. */
    #held = null;
    /** Where a server drew the rows. */
    #place = null;
    /** The rows stand in the group that a server drew. */
    #isWritten = false;
    constructor(host, view) {
        this.#host = host;
        this.#view = view;
        host.addController(this);
    }
    hostUpdate() {
        this.#held = this.#focusedControl ?? this.#held;
    }
    hostUpdated() {
        // What was under way when the element left the page is still drawn, and would begin to watch again.
        if (!this.#host.isConnected)
            return;
        this.#draw();
        this.#holdFocus();
    }
    hostDisconnected() {
        cancelAnimationFrame(this.#frame);
        this.#frame = 0;
        this.#window.stop();
    }
    /** The focus came to a row, or left the rows. */
    follow(target) {
        const row = target instanceof Element ? target.closest('tr') : null;
        const line = Number(row?.dataset['index'] ?? -1);
        this.#focused = line >= 0 && this.#lines ? this.#lines.keyAt(line) : -1;
    }
    get #focusedControl() {
        const { renderRoot } = this.#host;
        const focused = renderRoot instanceof ShadowRoot ? renderRoot.activeElement : null;
        const id = focused?.closest('.rows > tr')?.dataset['id'];
        const listing = this.#lines?.listing;
        if (id === undefined || !listing)
            return null;
        return { id, what: focused?.getAttribute('data-do') ?? 'fold', listing };
    }
    /** All rows are drawn anew in another language, which nobody who stands in one of them asked for. */
    #holdFocus() {
        const held = this.#held;
        const view = this.#view();
        // While another list is on its way, or its window, it waits.
        if (!held || !view || (view.isWindowed && !this.#window.isBegun))
            return;
        const { lines } = view;
        this.#held = null;
        const { renderRoot } = this.#host;
        const isElsewhere = renderRoot instanceof ShadowRoot && renderRoot.activeElement !== null;
        if (isElsewhere || lines.listing === held.listing || document.activeElement !== document.body)
            return;
        const line = lines.lineOfFood(held.id);
        if (line < 0)
            return;
        this.#focused = lines.keyAt(line);
        this.reach(line);
        this.#draw();
        this.rowOf(held.id)?.querySelector(`[data-do=${held.what}]`)?.focus();
    }
    /* ------------------------------------------------------------- drawing */
    get #tbody() {
        return this.#host.renderRoot.querySelector('.rows');
    }
    /** Many rows may be measured at once: one drawing is enough. */
    #redraw() {
        if (this.#isQueued)
            return;
        this.#isQueued = true;
        void this.#drawSoon();
    }
    async #drawSoon() {
        await Promise.resolve();
        this.#isQueued = false;
        if (this.#host.isConnected)
            this.#draw();
    }
    #draw() {
        const view = this.#view();
        const before = this.#tbody;
        if (!view || !before)
            return this.#rest();
        const { lines, isWindowed } = view;
        const tbody = this.#begin(lines) && !isWindowed ? emptied(before) : before;
        this.#isWritten = this.#place?.isIn(tbody) === true;
        if (isWindowed && !this.#window.isBegun)
            return this.#beginWindow();
        if (isWindowed)
            return this.#drawWindow(view, lines, tbody);
        this.#window.stop();
        this.#drawSlice(view, lines, tbody);
    }
    #rest() {
        cancelAnimationFrame(this.#frame);
        this.#frame = 0;
        this.#window.stop();
        this.#drawn = FIRST_ROWS;
    }
    /** @returns whether there is nothing to keep of the rows that were drawn. */
    #begin(lines) {
        const before = this.#lines;
        this.#lines = lines;
        // What follows a preview begins with the same rows.
        if (before?.listing === lines.listing || before?.listing.isPreview)
            return false;
        // Moving hundreds of rows would cost more than drawing the first anew.
        this.#drawn = FIRST_ROWS;
        this.#window.toTop();
        return before !== null;
    }
    #drawSlice(view, lines, tbody) {
        const end = Math.min(this.#drawn, lines.count);
        this.#put(this.#slice(view, lines, end), tbody);
        if (end < lines.count)
            this.#followUp();
    }
    #slice(view, lines, end) {
        const numbers = upTo(end);
        return repeat(numbers, lines.keyAt, (line) => this.#row(view, lines, line, view.isWindowed));
    }
    #put(rows, tbody) {
        if (this.#place?.isIn(tbody))
            this.#place.setValue(rows);
        else
            render(rows, tbody, { host: this.#host });
    }
    /** The first rows are painted before the others are drawn. */
    #followUp() {
        if (this.#frame !== 0)
            return;
        const isFirst = this.#drawn === FIRST_ROWS;
        this.#frame = requestAnimationFrame(() => {
            if (isFirst)
                this.#frame = requestAnimationFrame(() => this.#drawMore());
            else
                this.#drawMore();
        });
    }
    #drawMore() {
        this.#frame = 0;
        if (!this.#host.isConnected)
            return;
        const rows = this.#rowsAFrame;
        const began = performance.now();
        this.#drawn += rows;
        this.#draw();
        // The browser would do this next: so its share of the work counts too.
        this.#tbody?.getBoundingClientRect();
        const took = Math.max(0.1, performance.now() - began);
        const fit = Math.round((rows * FRAME_MS) / took);
        this.#rowsAFrame = Math.min(MOST_ROWS_A_FRAME, Math.max(LEAST_ROWS_A_FRAME, fit));
    }
    /** A window asks how high it is. In the frame that paints it the answer is at hand, and no task gets longer by it. */
    #beginWindow() {
        if (this.#frame !== 0)
            return;
        this.#frame = requestAnimationFrame(() => {
            this.#frame = 0;
            const view = this.#view();
            const tbody = this.#tbody;
            if (!this.#host.isConnected || !view?.isWindowed || !tbody)
                return;
            this.#drawWindow(view, view.lines, tbody);
            this.#holdFocus();
        });
    }
    #drawWindow(view, lines, tbody) {
        const region = tbody.closest('.region');
        if (!region)
            return;
        const { count, keyAt } = lines;
        const room = this.#window.room(count);
        if (room)
            this.#drawPieces(view, lines, tbody, room);
        const pieces = this.#window.look({ region, count, keyAt, focused: this.#lineWithFocus(lines) });
        this.#drawPieces(view, lines, tbody, pieces);
        this.#window.measure(tbody.querySelectorAll('tr[data-index]'));
    }
    #drawPieces(view, lines, tbody, pieces) {
        const rows = repeat(pieces, ({ key }) => key, (piece) => this.#piece(view, lines, piece));
        this.#put(rows, tbody);
    }
    #lineWithFocus(lines) {
        const key = this.#focused;
        if (key < 0)
            return -1;
        const known = this.#focusedLine;
        if (known?.lines !== lines || known.key !== key) {
            this.#focusedLine = { lines, key, line: lines.lineOf(key) };
        }
        return this.#focusedLine?.line ?? -1;
    }
    /* ---------------------------------------------------------------- rows */
    #piece(view, lines, piece) {
        if ('line' in piece)
            return this.#row(view, lines, piece.line, true);
        // Through the object model: a strict policy lets no style attribute pass.
        const set = (cell) => {
            if (cell instanceof HTMLElement)
                cell.style.blockSize = `${piece.gap}px`;
        };
        return html `<tr class="gap" aria-hidden="true">
      <td colspan=${view.columns} ${ref(set)}></td>
    </tr>`;
    }
    /** A row is drawn again when something that it shows changed, and left alone otherwise. */
    #row(view, lines, line, isWindowed) {
        const found = lines.at(line);
        if (!found)
            return nothing;
        const { words, state, measure, columns, amountOf } = view;
        const tag = this.#isWritten ? htmlWithTexts : html;
        const { food, isDetail } = found;
        const grams = state.grams.get(food.id);
        const at = isWindowed ? line : null;
        if (isDetail) {
            return guard([food, grams, words, columns, at], () => this.#detail(view, found, at));
        }
        const open = state.open.has(food.id);
        const editing = state.editing?.id === food.id ? state.editing : null;
        const onDay = amountOf ? amountOf(food.id) : null;
        const shown = [food, grams, words, measure, state.basis, open, editing, onDay, at];
        return guard(shown, () => {
            const row = rowOf$1(words, food, grams, measure);
            const { foodTable: texts } = words;
            return foodRow({
                html: tag,
                texts,
                row,
                basis: state.basis,
                open,
                editing,
                onDay,
                line: at,
                edit: view.edit,
            });
        });
    }
    #detail(view, { food }, line) {
        const { words, knowledge, state, measure, columns } = view;
        const row = rowOf$1(words, food, state.grams.get(food.id), measure);
        return detailRow({ words, knowledge, food, row, columns, line });
    }
    /** The rows as the table holds them when it is drawn all at once; a window begins with its first. */
    atFirst = {
        isWhole: () => this.#view()?.isWhole === true,
        whole: () => {
            const view = this.#view();
            if (!view)
                return nothing;
            const { lines, isWindowed } = view;
            this.#lines = lines;
            this.#isWritten = true;
            this.#drawn = isWindowed ? FIRST_ROWS : Infinity;
            return this.#slice(view, lines, Math.min(this.#drawn, lines.count));
        },
        takeOver: (place) => {
            this.#place = place;
        },
    };
    /** The top of the table, where another order begins to be read. */
    showTop() {
        const region = this.#tbody?.closest('.region');
        if (region && region.getBoundingClientRect().top < 0) {
            region.scrollIntoView({ block: 'start', behavior: 'instant' });
        }
    }
    /** Before the next drawing: the rows from here on are wanted at once. */
    reach(place) {
        this.#drawn = Math.max(this.#drawn, place + FIRST_ROWS);
    }
    /** The n-th food, to go on with after more were asked for. */
    place(place) {
        const line = this.#lines?.lineOfPlace(place) ?? -1;
        const key = this.#lines?.at(line)?.food.id;
        return key === undefined ? null : this.rowOf(key);
    }
    rowOf(id) {
        const rows = this.#tbody?.querySelectorAll('.food-row') ?? [];
        return [...rows].find(({ dataset }) => dataset['id'] === id) ?? null;
    }
}

/** How long a visitor stops before it is read out what came of it: not each step towards it. */
const PAUSE_MS = 600;
/** What the visitor, and the host, did with the table. */
class TableCourse {
    #heard;
    #state = START;
    #asked = null;
    #pause;
    constructor(heard) {
        this.#heard = heard;
    }
    get state() {
        return this.#state;
    }
    follow(asked) {
        this.#state = following(this.#asked, asked)(this.#state);
        this.#asked = asked;
    }
    change(change) {
        this.#state = change(this.#state);
        clearTimeout(this.#pause);
        this.#pause = setTimeout(() => this.#heard.paused(), PAUSE_MS);
        this.#heard.changed();
    }
    /** Back to what the host asks for. */
    restart() {
        this.stop();
        this.#state = START;
        this.#asked = null;
    }
    stop() {
        clearTimeout(this.#pause);
    }
}

/** Less than a key or a thumb would notice. */
const SLICE_MS = 12;
/** Does long work a little at a time, so that the page stays awake meanwhile. */
class Slices {
    #work;
    #heard;
    #timer;
    #frame = 0;
    #isBegun = false;
    #isAsked = false;
    constructor(work, heard) {
        this.#work = work;
        this.#heard = heard;
    }
    /** Little work is done when this returns; or all of it, where it is wanted at once. */
    start(isWanted = false) {
        if (this.#isBegun)
            return;
        clearTimeout(this.#timer);
        this.#next(isWanted ? Infinity : SLICE_MS);
    }
    /** Once what was drawn before is painted. */
    startLater() {
        if (this.#isAsked || isServer)
            return;
        this.#isAsked = true;
        const afterPaint = () => {
            if (!this.#isBegun)
                this.#timer = setTimeout(() => this.start());
        };
        this.#frame = requestAnimationFrame(() => {
            this.#frame = requestAnimationFrame(afterPaint);
        });
    }
    stop() {
        if (this.#isAsked)
            cancelAnimationFrame(this.#frame);
        clearTimeout(this.#timer);
        this.#isBegun = true;
    }
    #next(ms = SLICE_MS) {
        this.#isBegun = true;
        try {
            const end = performance.now() + ms;
            let step = this.#work.next();
            while (!step.done && performance.now() < end)
                step = this.#work.next();
            if (step.done)
                return this.#heard.done(step.value);
            this.#heard.progress(step.value);
            this.#timer = setTimeout(() => this.#next());
        }
        catch (error) {
            this.#heard.failed(error);
        }
    }
}

function sourceText({ foodTable }, food) {
    if (!isKnown$1(food))
        return food.source ?? '';
    const { sources, sourceNumber } = foodTable.detail;
    const name = lookUp(sources, food.source) ?? food.source;
    return sourceNumber({ source: name, number: food.sourceId });
}
/** A tenth at most: what the tables know, and no longer tail than that. */
const tenth = (mg) => (mg === null ? null : Math.round(mg * 10) / 10);
function cellsOf({ words, grams, measure }, food) {
    const own = grams.get(food.id);
    const row = rowOf$1(words, food, own, measure);
    return [
        nameIn(food, words.lang),
        categoryName(words, food.category),
        stateName(words, food.state),
        row.portion,
        own ?? ordinaryGrams(food),
        tenth(row.mg),
        food.mgPer100g,
        row.share?.lowPercent ?? null,
        row.share?.highPercent ?? null,
        sourceText(words, food),
    ];
}
function foodAt({ foods, order }, place) {
    return foods[order[place] ?? -1];
}
function headOf({ words }) {
    const { csv } = words.foodTable;
    return [
        csv.food,
        csv.category,
        csv.state,
        csv.portion,
        csv.grams,
        csv.perPortion,
        csv.per100g,
        csv.lowPercent,
        csv.highPercent,
        csv.source,
    ];
}
/** Lines of these foods; what was not measured is empty, and never 0. */
function csvRows(exported, from, to) {
    const rows = [];
    for (let place = from; place < to; place += 1) {
        const food = foodAt(exported.listing, place);
        if (food)
            rows.push(cellsOf(exported, food));
    }
    return rows;
}
/** Of a spreadsheet in these languages the comma stands in numbers, so it cannot part cells. */
const WITH_COMMA = ['nl', 'de', 'fr'];
const SLICE$1 = 200;
/** The file's text: a heading and a line for each food; yields the share done. */
function* csvOf(exported) {
    const isComma = WITH_COMMA.includes(exported.words.lang);
    const options = { separator: isComma ? ';' : ',', decimal: isComma ? ',' : '.' };
    const count = exported.listing.order.length;
    const parts = [csvText([headOf(exported)], options)];
    for (let from = 0; from < count; from += SLICE$1) {
        const rows = csvRows(exported, from, Math.min(from + SLICE$1, count));
        // The mark of the encoding stands before the heading alone.
        parts.push(csvText(rows, options).replace(/^\uFEFF/, ''));
        yield from / count;
    }
    return parts.join('');
}
/** Offers the rows that were asked for as a file that a spreadsheet opens. */
function saveFoods(exported) {
    const name = `${exported.words.foodTable.download.fileName}.csv`;
    const slices = new Slices(csvOf(exported), {
        progress: () => undefined,
        done: (text) => saveFile({ name, type: 'text/csv;charset=utf-8', text }),
        failed: (error) => warn(error),
    });
    slices.start();
    return slices;
}

/** More would be a book, and would keep the page busy for long. */
const MOST_PRINTED = 500;
function asked({ words, query }) {
    const { print } = words.foodTable;
    const search = query.search?.trim();
    const parts = [
        search ? print.searched({ search }) : '',
        categoryName(words, query.category),
        stateName(words, query.state),
    ];
    return parts.filter(Boolean).join(' \u00b7 ');
}
function comparedWith({ words, state, measure, person }) {
    const { basis } = words.foodTable;
    const { reference } = measure;
    if (!reference)
        return '';
    if (state.basis === 'label')
        return `${basis.label}: ${basis.labelOf({ mg: reference.low })}`;
    const day = basis.dayOf({ lowMg: reference.low, highMg: reference.high });
    return [`${basis.label}: ${day}`, person].filter(Boolean).join(', ');
}
function rows(paper) {
    const { words, listing, grams, measure, state } = paper;
    const { foodTable: texts } = words;
    const count = Math.min(listing.order.length, MOST_PRINTED);
    return upTo(count).flatMap((place) => {
        const food = foodAt(listing, place);
        if (!food)
            return [];
        const row = rowOf$1(words, food, grams.get(food.id), measure);
        const { perPortion, per100g, share } = figuresOf(texts, row, state.basis);
        const weight = texts.grams({ grams: row.grams });
        return [
            html `<tr>
        <th scope="row">${row.name}</th>
        <td>${row.portion ? `${row.portion}, ${weight}` : weight}</td>
        <td class="figure">${perPortion.seen}</td>
        <td class="figure">${per100g.seen}</td>
        <td class="figure">${share.seen}</td>
      </tr>`,
        ];
    });
}
function sheet(paper) {
    const { words, listing, state, credit } = paper;
    const { print, columns } = words.foodTable;
    const total = listing.order.length;
    const date = new Intl.DateTimeFormat(words.lang, { dateStyle: 'long' }).format(new Date());
    const what = asked(paper);
    const compared = comparedWith(paper);
    return html `<main>
    <header>
      <p class="masthead">${words.sheet.printed({ date })}</p>
      <h1>${print.title}</h1>
      ${what ? html `<p>${what}</p>` : nothing} ${compared ? html `<p>${compared}</p>` : nothing}
      ${total > MOST_PRINTED ? html `<p class="cut">${print.cut({ count: MOST_PRINTED, total })}</p>` : nothing}
    </header>
    <table>
      <thead>
        <tr>
          <th scope="col">${columns.food}</th>
          <th scope="col">${columns.portion}</th>
          <th scope="col" class="figure">${columns.perPortion}</th>
          <th scope="col" class="figure">${columns.per100g}</th>
          <th scope="col" class="figure">${state.basis === 'day' ? columns.ofDay : columns.ofLabel}</th>
        </tr>
      </thead>
      <tbody>
        ${rows(paper)}
      </tbody>
    </table>
    <footer>
      <p>${words.result.purpose}</p>
      <p>${credit}</p>
    </footer>
  </main>`;
}
/** Ink on A4, in points: none of the screen's tokens reach here. */
const paperStyles = css `
  @page {
    size: A4;
    margin: 14mm 14mm 16mm;
  }

  * {
    box-sizing: border-box;
  }

  body {
    margin: 0;
    font:
      9.5pt/1.4 system-ui,
      sans-serif;
    color: #000;
    background: #fff;
  }

  h1 {
    margin: 0 0 4pt;
    font-size: 17pt;
    line-height: 1.2;
  }

  p {
    margin: 0 0 4pt;
  }

  .masthead,
  footer {
    color: #444;
    font-size: 8.5pt;
  }

  .cut {
    font-weight: 600;
  }

  table {
    inline-size: 100%;
    margin-block: 8pt 10pt;
    border-collapse: collapse;
  }

  thead {
    display: table-header-group;
  }

  tr {
    break-inside: avoid;
  }

  th,
  td {
    padding: 3pt 0;
    border-block-end: 0.5pt solid #bbb;
    text-align: start;
    vertical-align: top;
    font-weight: 400;
  }

  thead th {
    border-block-end: 1pt solid #000;
    font-weight: 600;
  }

  :is(th, td) + :is(th, td) {
    padding-inline-start: 10pt;
  }

  .figure {
    text-align: end;
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }
`;
/** Prints the rows that were asked for, as a table on paper. */
function printFoods(host, paper) {
    const { words } = paper;
    printAlone({
        host,
        title: words.foodTable.print.title,
        lang: words.lang,
        content: sheet(paper),
        styles: paperStyles,
    });
}

const SLICE = 500;
/** Whoever searches in another language finds it too, where this one has no such word. */
const LANGS = ['nl', 'en', 'de', 'fr'];
/** Of a food without a portion 100 g is shown, and so it is sorted by that. */
function* withPortions(foods) {
    if (foods.every(({ portionGrams }) => portionGrams !== undefined))
        return foods;
    const whole = [];
    for (const food of foods) {
        whole.push(food.portionGrams === undefined ? { ...food, portionGrams: ordinaryGrams(food) } : food);
        if (whole.length % SLICE === 0)
            yield whole.length / foods.length;
    }
    return whole;
}
const LONG_LIST = 1000;
/** In a long list a few portions are slips or whole turkeys, beside which every other bar would be a dot. */
const SHARE_BELOW_FULL = 0.99;
/** The portion that fills a bar: the largest, or in a long list nearly so. */
function fullPortionMg(portionsMg) {
    const found = portionsMg.filter((mg) => mg > 0).sort();
    const last = found.length - 1;
    return found[found.length > LONG_LIST ? Math.floor(last * SHARE_BELOW_FULL) : last] ?? 0;
}
const portionsOf = (foods) => Float64Array.from(foods, (food) => portionMg(food) ?? NaN);
const SHARE_OF_PORTIONS = 0.2;
/** Makes a list ready to be shown; yields the share done. */
function* prepare({ foods, lang }, sort, direction) {
    const whole = yield* part(withPortions(foods), 0, SHARE_OF_PORTIONS);
    const sortable = { foods: whole, lang, orders: new Map() };
    const order = yield* part(orderBy(sortable, sort, direction), SHARE_OF_PORTIONS, 1);
    return { sortable, order, fullMg: fullPortionMg(portionsOf(whole)) };
}
/** Makes it ready to be searched. */
const prepareSearch = ({ sortable }, { knowledge, lang }) => indexFoods(sortable.foods, { knowledge, lang, names: LANGS });

/** null: nobody can tell the first rows before all of them are known. */
function previewWish(state, moreThan) {
    const { sort, direction, search, category, state: prepared } = state;
    const isAll = search.trim() === '' && category === null && prepared === null;
    if (!isAll || sort === 'name')
        return null;
    return { sort, direction, ordinaryGrams: UNKNOWN_PORTION_GRAMS, moreThan };
}
function previewFrom({ foods, places, kinds, portionsMg }) {
    // Each stands where it will stand in the whole list, so that its row stays the same one.
    const atPlaces = [];
    for (const [at, food] of numbered(foods))
        atPlaces[places[at] ?? 0] = food;
    const listing = { foods: atPlaces, order: places, isPreview: true };
    return { foods, kinds, listing, fullMg: fullPortionMg(portionsMg) };
}

const isSame = (one, other) => one?.foods === other?.foods && one?.lang === other?.lang && one?.knowledge === other?.knowledge;
/**
 * A list of foods that is prepared in the background and then searched and sorted many times. It is shown as soon as it
 * is in order; what it is searched by is made after that, or at once where something is searched for already.
 */
class PreparedList {
    #heard;
    #ground = null;
    #prepared = null;
    #order = null;
    #making = null;
    #index = null;
    #indexing = null;
    #share = 0;
    /** Small lists are ready before `follow` returns: whoever called it need not be told. */
    #isFollowing = false;
    #isBehind = false;
    #isWhole = false;
    #listed = null;
    constructor(heard) {
        this.#heard = heard;
    }
    /** null: still being prepared. */
    get prepared() {
        return this.#prepared;
    }
    /** How much of the preparation is done. */
    get share() {
        return this.#share;
    }
    /** As it is wanted; while that is still being made, as it was before, or null. */
    get listing() {
        return this.#listed?.listing ?? null;
    }
    /** What stands there is not yet what is wanted. */
    get isBehind() {
        return this.#isBehind;
    }
    /** @param isWhole nothing is left for later: what stands there then is what was asked for. */
    follow(ground, wanted, isWhole = false) {
        this.#isFollowing = true;
        this.#isWhole = isWhole;
        if (!isSame(this.#ground, ground))
            this.#forget();
        this.#ground = ground;
        if (ground && !this.#prepared)
            this.#prepare(ground, wanted);
        if (ground && this.#prepared) {
            this.#sort(this.#prepared, wanted);
            this.#prepareSearch(this.#prepared, ground, isSearch(wanted.query.search));
            this.#list(this.#prepared, wanted);
        }
        this.#isFollowing = false;
    }
    /** The element left the page. */
    stop() {
        this.#making?.slices.stop();
        this.#making = null;
        this.#indexing?.stop();
        this.#indexing = null;
    }
    #forget() {
        this.stop();
        this.#prepared = null;
        this.#order = null;
        this.#index = null;
        this.#listed = null;
        this.#share = 0;
    }
    #prepare(ground, { sort, direction }) {
        this.#make('list', prepare(ground, sort, direction), (made) => {
            this.#prepared = made;
            this.#order = made.order;
        });
    }
    #sort({ sortable }, { sort, direction }) {
        const key = `${sort} ${direction}`;
        const order = sortable.orders.get(key);
        if (order)
            this.#order = order;
        else
            this.#make(key, orderBy(sortable, sort, direction), (made) => {
                this.#order = made;
            });
    }
    /** @param isWanted now; otherwise it waits until the first rows are painted. */
    #prepareSearch(prepared, ground, isWanted) {
        if (this.#index)
            return;
        this.#indexing ??= new Slices(prepareSearch(prepared, ground), {
            progress: () => undefined,
            done: (index) => {
                this.#index = index;
                this.#tell();
            },
            failed: (error) => this.#heard.failed(error),
        });
        if (isWanted)
            this.#indexing.start(this.#isWhole);
        else
            this.#indexing.startLater();
    }
    #make(key, work, keep) {
        if (this.#making?.key === key)
            return;
        this.#making?.slices.stop();
        const slices = new Slices(work, {
            progress: (share) => {
                this.#share = share;
                if (!this.#prepared && !this.#isFollowing)
                    this.#heard.progressed();
            },
            done: (made) => {
                this.#making = null;
                keep(made);
                this.#tell();
            },
            failed: (error) => this.#heard.failed(error),
        });
        this.#making = { key, slices };
        slices.start(this.#isWhole);
    }
    #list({ sortable: { foods } }, { query, byFit }) {
        const order = this.#order;
        const isSearched = isSearch(query.search);
        const isComing = isSearched && !this.#index;
        this.#isBehind = isComing || this.#making !== null;
        // Until it can be searched, what stood there goes on standing there.
        if (!order || isComing)
            return;
        const of = [foods, order, query.search, query.category, query.state, byFit];
        if (this.#listed && of.every((one, i) => one === this.#listed?.of[i]))
            return;
        const found = isSearched && this.#index ? searchIndex(this.#index, query) : foodsOfKind(foods, query);
        const places = byFit && found.searched ? bestFirst(found, order) : placesOf$1(found, order);
        const { left, kept } = found;
        this.#listed = { of, listing: { foods, order: places, left, kept } };
    }
    #tell() {
        if (!this.#isFollowing)
            this.#heard.changed();
    }
}

/** What a screen reader is told of the table: how many foods there are now, and how they are sorted. */
class News {
    #known = null;
    #isAwaited = false;
    /** There is no table yet, or no longer. */
    wait() {
        this.#known = null;
        this.#isAwaited = true;
    }
    /** What stands there at first is no news, unless somebody waited for it. */
    begin(body, total) {
        if (this.#known)
            return '';
        this.#known = this.#now(body);
        const { count } = this.#known;
        return this.#isAwaited ? body.words.foodTable.count({ count, total }) : '';
    }
    /** What changed since it was told last; empty where nothing did. */
    since(body, total) {
        const before = this.#known;
        const now = this.#now(body);
        this.#known = now;
        const parts = [
            before?.count === now.count ? '' : body.words.foodTable.count({ count: now.count, total }),
            before?.sort === now.sort ? '' : now.sort,
            before?.leftOut === now.leftOut ? '' : now.leftOut,
        ];
        return parts.filter(Boolean).join('. ');
    }
    #now(body) {
        const { words, lines, state } = body;
        const sort = state.byFit ? '' : words.foodTable.sorted[state.sort][state.direction];
        return { count: lines.listing.order.length, sort, leftOut: leftOutText(body) };
    }
}

const NO_FOODS = [];
const NOBODY = Object.freeze({});
const OTHERS = ['quiz', 'dose'];
/** Of the categories that occur: a longer list says no more. */
const MOST_TOLD = 40;
/** Cells of a row, with and without the button that puts it on the day. */
const COLUMNS = 5;
/**
 * Shows how much magnesium foods hold, per portion and per 100 g, and adds up a day.
 *
 * What stands inside the element is shown to visitors without JavaScript and replaced once the element works.
 *
 * @tag mg-food-table
 * @summary How much magnesium is in what people eat.
 *
 * @attr {string} src - URL of the host's own foods, CSV or JSON; they replace the built-in ones
 * @attr {string} category - the kind of food that is shown at first; the visitor may choose another
 * @attr {string} search - what is searched for at first
 * @attr {'mg-per-portion' | 'mg-per-100g' | 'name'} [sort=mg-per-portion] - the order at first
 * @attr {number} page-size - rows before "show more"; without it all of them
 * @attr {number} age - years; the visitor may change it
 * @attr {'female' | 'male'} sex - whose reference intake the percentages are of; unknown: a range
 * @attr {'none' | 'pregnant' | 'breastfeeding'} life-stage - the visitor may change it
 * @attr {boolean} no-tray - without the day that adds up
 * @attr {'nl' | 'eu' | 'us'} [standard=nl] - whose reference intakes are used
 * @attr {'eu' | 'education'} [claims=eu] - how strictly benefits are kept out
 * @attr {string} country - two letters; decides which numbers to call in an emergency
 * @attr {string} answers - JSON of facts that pre-select answers; a single attribute wins
 * @attr {'result' | 'reasons' | 'answers'} [event-detail=result] - how much events tell
 * @attr {boolean} push-datalayer - tells the page's tag manager that a day was declared
 * @attr {string} knowledge - selector of an inline JSON script, or URL, of the host's own knowledge: its texts and its stamp
 * @attr {string} texts - JSON, or selector of an inline JSON script, of the host's own wording by the key of a text
 * @attr {boolean} debug - shows versions and configuration problems
 *
 * @fires {CustomEvent} mg-recommendation - the visitor changed the day
 * @fires {CustomEvent} mg-config-error - something in the configuration, or in the host's own foods, cannot be used
 *
 * @csspart frame - the card around everything
 * @csspart page - the table and the day
 * @csspart heading - the heading
 * @csspart toolbar - what is searched for and chosen
 * @csspart search - the search field with its icon
 * @csspart filters-button - unfolds the filters in a narrow column
 * @csspart chips - the kinds of food
 * @csspart chip - one kind
 * @csspart count - how many foods there are
 * @csspart download-button - saves the rows as CSV
 * @csspart print-button - prints the rows, or the day
 * @csspart skip-button - jumps over the table; seen while it has the focus
 * @csspart table-region - around the table; a long list scrolls in it
 * @csspart table - the table
 * @csspart sort-button - the name of a column that can be sorted
 * @csspart row - one food
 * @csspart bar - the bar in a row
 * @csspart portion-field - the field for the weight of a portion
 * @csspart add-button - puts a food on the day
 * @csspart detail - what unfolds below a food
 * @csspart more-button - shows more rows
 * @csspart left-out - says which words of a search were left out
 * @csspart none - says that nothing was found
 * @csspart loading - says that a list is on its way
 * @csspart load-failed - says that it did not come
 * @csspart retry-button - asks for it again
 * @csspart row-problems - what is wrong in the host's own foods
 * @csspart notes - what is good to know
 * @csspart evidence - what is known of an idea about food, with its grade
 * @csspart person - whose reference intake is used
 * @csspart question - one question about that
 * @csspart choices - a list of choices
 * @csspart choice - one choice
 * @csspart prefilled - says that the site filled something in
 * @csspart error - the message of an answer that has to be mended
 * @csspart day - the day that adds up
 * @csspart day-heading - its heading
 * @csspart privacy - what the site hears of it
 * @csspart day-credit - whose figures are proposed beside the host's own foods
 * @csspart day-list - what stands on it
 * @csspart day-row - one food on it
 * @csspart remove-button - takes a food off
 * @csspart undo - says what was taken off
 * @csspart undo-button - puts it back
 * @csspart day-sum - what it comes to
 * @csspart day-chart - the bar of that
 * @csspart day-gap - its share of the reference intake, or what is left to it
 * @csspart to-person-button - goes to the questions about the visitor
 * @csspart not-counted - foods on the day of which nothing was measured
 * @csspart declare - whether it is a whole day
 * @csspart held - says who comes first, in the place of proposals
 * @csspart finding - one finding
 * @csspart by - says whose a finding or question is, where it is the host's own
 * @csspart findings - the list of findings
 * @csspart ask-first - whom to ask before what is proposed
 * @csspart top-up - portions that close the gap
 * @csspart offer - one of them
 * @csspart offer-button - puts it on the day
 * @csspart avoided - what somebody does not eat
 * @csspart avoid - the question for that
 * @csspart menus - the menus
 * @csspart menu-button - shows a menu
 * @csspart close-menu-button - hides it
 * @csspart menu - a menu of a day or a week
 * @csspart menu-day - one day of it
 * @csspart menu-beside - what counts in each day of it
 * @csspart menu-short - says that a day falls short
 * @csspart meal - one meal
 * @csspart menu-food - one food of it
 * @csspart take-button - puts a menu on the day
 * @csspart print-menu-button - prints a menu
 * @csspart no-menu - says for whom nothing is proposed
 * @csspart day-actions - what can be done with the day
 * @csspart clear-button - empties the day
 * @csspart consent - asks whether the answers may be passed on
 * @csspart day-bar - the line at the bottom while the day is out of sight
 * @csspart to-day-button - goes to the day
 * @csspart disclosure - something to unfold
 * @csspart summary - what unfolds it
 * @csspart sources - the list of sources
 * @csspart source - one source
 * @csspart colophon - sources and fine print
 * @csspart why-elsewhere - why another figure stands elsewhere
 * @csspart purpose - what this is and what it is not
 * @csspart credit - whose figures these are
 * @csspart failed - says that something went wrong on our side
 * @csspart trace - what a rule saw, with `debug`
 * @csspart debug - versions and problems, with `debug`
 *
 * @cssprop [--mg-accent] - the one accent colour; follows the text's lightness by default
 * @cssprop [--mg-on-accent] - text on the accent
 * @cssprop [--mg-text=currentColor] - text
 * @cssprop [--mg-surface] - the background of the heading row and of option lists
 * @cssprop [--mg-line] - lines and borders
 * @cssprop [--mg-caution] - cautions
 * @cssprop [--mg-stop] - what stops, and mistakes in fields
 * @cssprop [--mg-radius=0.75em] - roundness
 * @cssprop [--mg-space=1em] - the unit of distance
 * @cssprop [--mg-font=inherit] - font family
 * @cssprop [--mg-sticky-top=0px] - how far below the top of the screen the heading row stays, for a page with a fixed bar
 * @cssprop [--mg-table-block-size=max(min(70vh, 40em), 18em)] - how high the window of a list of more than 1,000 rows is at most
 */
class MgFoodTable extends MgElement {
    static settings = foodTableSettings;
    static plainAttributes = [...MgElement.plainAttributes, 'src'];
    static properties = {
        ...propertiesOf(ownFoodTableSettings),
        foods: { attribute: false, noAccessor: true },
    };
    static styles = foodTableStyles;
    #own = new FoodsController(this, {
        tell: (problems) => this.setProblems('foods', problems),
    });
    #course = new TableCourse({
        changed: () => {
            this.#isNewsDue = false;
            this.requestUpdate();
        },
        paused: () => {
            this.#isNewsDue = true;
            this.requestUpdate();
        },
    });
    #list = new PreparedList({
        changed: () => this.requestUpdate(),
        progressed: () => {
            // Beside the first rows nobody looks at how far the rest is.
            if (!this.#preview)
                this.requestUpdate();
        },
        failed: (error) => this.#fail(error),
    });
    #day = new DayCourse(this, () => tellDay(this, this.#day, this.settings));
    #inSight = new InSight(this, '#day');
    #body = new TableBody(this, () => this.#bodyView);
    #shown = new Shown();
    /** Stands there while a long list is being made ready. */
    #preview = null;
    #saving = null;
    #isBroken = false;
    #announced = '';
    #news = new News();
    /** The visitor paused, and is read out what came of it once it is there. */
    #isNewsDue = false;
    /** What the host gives besides `answers`, and what both are together: the same objects while nothing changed. */
    #given = [];
    #hostFacts = NOBODY;
    #foods = NO_FOODS;
    #byId = new FoodsById(NO_FOODS);
    /** The host's own foods; a list wins over the attribute `src`. */
    get foods() {
        return this.#own.given;
    }
    set foods(given) {
        this.#own.given = given;
    }
    kind = 'foods';
    get settings() {
        return super.settings;
    }
    configured() {
        return this.#own.ready;
    }
    /* ------------------------------------------------------------ lifecycle */
    connectedCallback() {
        super.connectedCallback();
        this.#day.resume();
    }
    disconnectedCallback() {
        this.#day.leave();
        super.disconnectedCallback();
        this.#course.stop();
        this.#list.stop();
        this.#saving?.stop();
    }
    willUpdate(changed) {
        super.willUpdate(changed);
        this.#readPrefill();
        this.#own.follow();
        this.#follow();
    }
    render() {
        // All our languages read from left to right, also on a page that does not.
        return html `<div class="frame" part="frame" lang=${this.words.lang} dir="ltr">${this.#screen()}</div>`;
    }
    updated(changed) {
        super.updated(changed);
        this.#readOut();
    }
    #screen() {
        const restart = () => this.#restart();
        if (this.#isBroken)
            return failed(this.words, restart);
        try {
            return screen(this.#view);
        }
        catch (error) {
            this.#isBroken = true;
            warn(error);
            return failed(this.words, restart);
        }
    }
    #fail(error) {
        this.#isBroken = true;
        warn(error);
        this.requestUpdate();
    }
    #restart() {
        this.#isBroken = false;
        this.#course.restart();
        this.#own.retry();
        this.requestUpdate();
        this.#drawn(() => focusOn(this.renderRoot, '#heading'));
    }
    /* -------------------------------------------------------------- reading */
    #follow() {
        const { category, search, sort, standard, claims } = this.settings;
        const knowledge = this.knowledgeUsed;
        this.#course.follow({ category, search, sort });
        this.#readPreview();
        this.#readFoods();
        const lang = this.language;
        const source = this.#isThere ? { knowledge, foods: this.#foods, lang } : null;
        // What was under way when it left the page is still drawn, and would begin to be prepared again.
        const isWhole = this.isDrawnWhole;
        if (isWhole || this.isConnected)
            this.#list.follow(source, this.#wanted, isWhole);
        if (this.#list.listing)
            this.#preview = null;
        const options = { standard, claims };
        const { isHostRiskUnread } = this;
        const ground = {
            knowledge,
            hostFacts: this.#hostFacts,
            options,
            foods: this.#byId,
            areFoodsComing: !this.#isThere,
            isHostRiskUnread,
        };
        this.#day.follow(ground, !this.settings.noTray);
        this.#tellOfCategory(category);
    }
    get #wanted() {
        const { state } = this.#course;
        const { sort, direction, byFit } = state;
        return { sort, direction, byFit, query: queryOf(state, this.#kinds) };
    }
    get #isThere() {
        return this.#own.state === 'built-in' || this.#own.state === 'ready';
    }
    get #kinds() {
        return kindsOf(this.words, this.#preview?.kinds ?? this.#foods);
    }
    #readPreview() {
        // Once it is read, it stays until the list is in order.
        if (this.#own.state === 'ready')
            return;
        const isWhole = this.settings.pageSize === null;
        const seen = this.#own.preview(isWhole ? previewWish(this.#course.state, MOST_IN_PAGE) : null);
        if (seen?.foods !== this.#preview?.foods)
            this.#preview = seen && previewFrom(seen);
    }
    #readFoods() {
        if (this.#own.state === 'built-in') {
            const table = foodsOf(this.knowledgeUsed);
            if (this.#byId === table)
                return;
            this.#byId = table;
            this.#foods = [...table.values()];
            return;
        }
        const foods = this.#own.state === 'ready' ? this.#own.foods : (this.#preview?.foods ?? NO_FOODS);
        if (foods === this.#foods)
            return;
        this.#foods = foods;
        this.#byId = new FoodsById(foods);
    }
    #readPrefill() {
        const { age, sex, lifeStage } = this.settings;
        const given = [super.hostFacts, this.knowledgeUsed, age, sex, lifeStage];
        if (given.every((one, i) => one === this.#given[i]))
            return;
        this.#given = given;
        const prefill = readPrefill({ age, sex, lifeStage }, this.knowledgeUsed);
        this.setProblems('prefill', prefill.problems);
        this.#hostFacts = { ...super.hostFacts, ...prefill.facts };
    }
    /** Which there are is known once the list is. */
    #tellOfCategory(category) {
        if (!this.#isThere)
            return;
        const { categories } = this.#kinds;
        const isBad = category !== null && !categories.includes(category);
        const expected = categories.length > 0
            ? categories.slice(0, MOST_TOLD).join(', ')
            : 'none: there is one kind of food only';
        this.setProblems('category', isBad ? [problemWith('category', category, expected)] : []);
    }
    /* ----------------------------------------------------------------- view */
    /** Where somebody else goes first, no recommendation stands here either. */
    get #reference() {
        const { held, reference } = this.#day.look;
        return held ? null : reference;
    }
    get #bodyView() {
        const listing = this.#list.listing ?? this.#preview?.listing;
        const fullMg = this.#list.prepared?.fullMg ?? this.#preview?.fullMg;
        if (this.#isBroken || !listing || fullMg === undefined)
            return null;
        const { words } = this;
        const { state } = this.#course;
        const { pageSize, noTray } = this.settings;
        const most = mostShown(pageSize, state.pages);
        const knowledge = this.knowledgeUsed;
        const { labelReferenceMg: mg } = knowledge.limits;
        const reference = state.basis === 'label' ? { low: mg, high: mg } : this.#reference;
        return {
            words,
            knowledge,
            state,
            lines: this.#shown.lines(listing, state.open, most),
            measure: this.#shown.measure(reference, fullMg),
            isWindowed: listing.isPreview === true || isWindowed(this.#foods, most),
            columns: COLUMNS + (noTray ? 0 : 1),
            amountOf: noTray ? null : this.#amountOf,
            edit: this.#edit,
            isWhole: this.isDrawnWhole,
        };
    }
    get #dayView() {
        return dayView(this.#day, {
            words: this.words,
            help: helpNumbersFor(this.settings.country),
            eventDetail: this.settings.eventDetail,
            isInSight: this.#inSight.yes,
            others: OTHERS.filter(isOnPage),
            print: (what) => this.#printDay(what),
        });
    }
    #printDay(what) {
        printDay(this, this.#dayView, what);
    }
    get #view() {
        return {
            words: this.words,
            knowledge: this.knowledgeUsed,
            settings: this.settings,
            state: this.#course.state,
            foods: this.#foods,
            own: this.#own,
            kinds: this.#kinds,
            isThere: this.#isThere || this.#preview !== null,
            reference: this.#reference,
            body: this.#bodyView,
            rows: this.#body.atFirst,
            prepared: this.#list.share,
            announced: this.#announced,
            day: this.#dayView,
            problems: this.configProblems,
            on: this.#on,
        };
    }
    #amountOf = (id) => this.#day.amountOf(id);
    /* ------------------------------------------------------------ the visitor */
    #on = {
        search: (text) => this.#course.change(searched(text)),
        clearSearch: () => {
            this.#course.change(searched(''));
            this.#focus('#search');
        },
        toCount: () => focusHigh(this.renderRoot, '#count'),
        category: (id) => this.#course.change(ofCategory(id)),
        prepared: (id) => this.#course.change(ofState(id)),
        clearFilters: () => {
            this.#course.change(unfiltered);
            this.#focus('#search');
        },
        foldFilters: () => this.#course.change(filtersFolded),
        basis: (basis) => this.#course.change(basedOn(basis)),
        sort: (sort) => {
            this.#course.change(sortPressed(sort));
            this.#drawn(() => this.#body.showTop());
        },
        press: (what, id) => this.#press(what, id),
        focusRow: (target) => this.#body.follow(target),
        more: () => this.#more(),
        skip: () => focusOn(this.renderRoot, '#after-table'),
        download: () => this.#download(),
        print: () => this.#print(),
        retry: () => {
            this.#own.retry();
            this.#focus('#heading');
        },
    };
    #press(what, id) {
        const food = this.#byId.get(id);
        if (!food)
            return;
        const { state } = this.#course;
        const grams = state.grams.get(id) ?? ordinaryGrams(food);
        if (what === 'fold')
            this.#course.change(folded(id));
        if (what === 'add')
            this.#day.add(id, grams);
        if (what !== 'portion')
            return;
        this.#course.change(editing(id, typedNumber(this.words, grams)));
        this.#drawn(() => this.#body.rowOf(id)?.querySelector('input')?.select());
    }
    /** The button that stands there again keeps the focus that the field had. */
    #edit = {
        type: (text) => this.#course.change(typed(text)),
        commit: (isLeft) => {
            const id = this.#course.state.editing?.id;
            const food = id === undefined ? undefined : this.#byId.get(id);
            if (!food)
                return;
            this.#course.change(committed(ordinaryGrams(food), isLeft));
            if (!isLeft && this.#course.state.editing === null)
                this.#focusPortion(food.id);
        },
        takeBack: () => {
            const id = this.#course.state.editing?.id;
            this.#course.change(takenBack);
            if (id !== undefined)
                this.#focusPortion(id);
        },
    };
    #focusPortion(id) {
        this.#drawn(() => this.#body.rowOf(id)?.querySelector('[data-do=portion]')?.focus());
    }
    /** The focus goes on where the new rows begin. */
    #more() {
        const first = this.#bodyView?.lines.foods ?? 0;
        this.#body.reach(first);
        this.#course.change(morePages);
        this.#drawn(() => this.#body.place(first)?.querySelector('.name')?.focus());
    }
    get #exported() {
        const body = this.#bodyView;
        if (!body || body.lines.listing.isPreview)
            return null;
        const { words, lines, measure, state } = body;
        return { words, listing: lines.listing, grams: state.grams, measure };
    }
    #download() {
        const exported = this.#exported;
        this.#saving?.stop();
        if (exported)
            this.#saving = saveFoods(exported);
    }
    #print() {
        const exported = this.#exported;
        if (!exported)
            return;
        const { words } = this;
        const { state } = this.#course;
        const { query } = this.#wanted;
        const credit = creditOf({ words, own: this.#own });
        printFoods(this, { ...exported, state, query, credit, person: personText(this.#dayView) });
    }
    /* ------------------------------------------------------------- read out */
    #readOut() {
        const body = this.#bodyView;
        if (!body || body.lines.listing.isPreview)
            return this.#news.wait();
        this.#tell(this.#news.begin(body, this.#foods.length));
        if (!this.#isNewsDue || this.#list.isBehind)
            return;
        this.#isNewsDue = false;
        this.#tell(this.#news.since(body, this.#foods.length));
    }
    #tell(news) {
        if (news === '')
            return;
        this.#announced = news;
        this.requestUpdate();
    }
    #focus(selector) {
        this.#drawn(() => focusOn(this.renderRoot, selector));
    }
    #drawn(then) {
        void this.updateComplete.then(then);
    }
}

export { MgFoodTable };
