import { nothing, html, css } from 'lit';
import { MOST, separationsOf, DIET_GROUPS, checkDose, seeSituation, questionById, isOwnFact, magnesiumMedicines, NOT_ALL, jsonText, planTaken, isTopical, isMinor, figureSources, nightOf, readFacts } from '../engine.js';
import { commonSettings, readNumber, readDraft, factsOf, openDraft, withAntacid, NONE, problemsOf, supplementOf, isSameAnswer as isSameAnswer$1, UNSURE, freeKey, SOME, rowOf as rowOf$1, focusAddedRow, focusOn, focusProblem, forgetVisitor, sharedPerson, focusHeading, warn, sharePerson, sharedDay, fire, formWords, isNote, firstRefer, findingText, lookUp, planSources, notEnoughSources, isToldOfVitaminB6, findingList, intakeSection, planSection, planActions, goodToKnow, vitaminB6, notEnough, consentBox, colophon, namedSources, sheetFigures, answerText, questionWords, problemWith, parseJson, hintId, hintOf, prefilledNote, errorOf, answerControl, prefilled, icons, medicineName, choiceList, numberField, purposeNote, privacyNote, debugPanel, emergency, reset, tokens, text, controls, choicesStyles, checklistStyles, numberFieldStyles, portionsStyles, supplementsStyles, findingsStyles, goodToKnowStyles, intakeStyles, timelineStyles, planStyles, sourcesStyles, traceStyles, screens, paper, MgElement, propertiesOf, takePart, keepPlace, failed, partner, helpNumbersFor, printSheet, printDiary, savePlan, forEvent, pushFinished } from '../ui.js';
import { live } from 'lit/directives/live.js';

/** Read with the knowledge beside it, by `prefill.ts`: here it is passed on as the host gave it. */
function asGiven(attribute, expected) {
    return { attribute, expected, fallback: null, read: (given) => given };
}
/** One row of `supplements`. */
const SUPPLEMENT_ROW = `{ form, amountMg from 0 to ${MOST.mgPerUnit}, basis: "elemental", "compound" (with its form) or "percent-ri", perDay from 0 to ${MOST.unitsPerDay} }`;
const ownDoseSettings = {
    age: asGiven('age', 'a number of years from 0 to 120'),
    sex: asGiven('sex', '"female" or "male"'),
    lifeStage: asGiven('life-stage', '"none", "pregnant" or "breastfeeding"'),
    foodMg: asGiven('food-mg', 'a number of mg a day, from 0 to 3000'),
    supplements: asGiven('supplements', `JSON: a list of at most ${MOST.supplements} of ${SUPPLEMENT_ROW}`),
    medicines: asGiven('medicines', 'ids of medicines with spaces between them, or none'),
    conditions: asGiven('conditions', 'ids of conditions with spaces between them, or none'),
};
const doseSettings = { ...commonSettings, ...ownDoseSettings };

const NO_TIMES = { medicineTimes: {} };
const MOST_TIMES = 6;
function dayShown({ plan, ...rest }, facts, draft) {
    return {
        wake: draft.wake ?? facts.wake ?? plan.defaultWake,
        bed: draft.bed ?? facts.bed ?? plan.defaultBed,
        meals: draft.meals ?? facts.meals ?? plan.defaultMeals,
        medicines: separationsOf({ plan, ...rest }, facts).map(({ medicine, times }) => ({
            id: medicine,
            times: draft.medicineTimes[medicine] ?? times,
        })),
    };
}
const CLOCK = /^([01]\d|2[0-3]):[0-5]\d$/;
/** Some browsers hand over seconds too. */
const clockIn = (text) => {
    const time = text?.slice(0, 5);
    return time !== undefined && CLOCK.test(time) ? time : undefined;
};
function ownTime(key, draft) {
    const time = clockIn(draft[key]);
    return time === undefined ? {} : { [key]: time };
}
function ownMeals({ plan }, { meals }) {
    if (!meals)
        return {};
    const [a, b, c] = plan.defaultMeals;
    return { meals: [clockIn(meals[0]) ?? a, clockIn(meals[1]) ?? b, clockIn(meals[2]) ?? c] };
}
function ownMedicineTimes(facts, { medicineTimes }) {
    const times = { ...facts.medicineTimes };
    for (const [id, list] of Object.entries(medicineTimes)) {
        const read = list.map(clockIn).filter((time) => time !== undefined);
        if (read.length > 0)
            times[id] = read;
        else
            delete times[id];
    }
    return Object.keys(times).length > 0 ? { medicineTimes: times } : {};
}
/** A time that was taken away is not known, and the usual one stands in for it. */
function withDay(knowledge, facts, draft) {
    const { wake, bed, meals, medicineTimes: _times, ...others } = facts;
    return {
        ...others,
        ...(wake !== undefined && draft.wake === undefined && { wake }),
        ...(bed !== undefined && draft.bed === undefined && { bed }),
        ...(meals !== undefined && draft.meals === undefined && { meals }),
        ...ownTime('wake', draft),
        ...ownTime('bed', draft),
        ...ownMeals(knowledge, draft),
        ...ownMedicineTimes(facts, draft),
    };
}
/* ----------------------------------------------------------- what changes */
const withMeal = (shown, draft, index, time) => ({
    ...draft,
    meals: shown.meals.map((one, i) => (i === index ? time : one)),
});
const withMedicineTimes = (draft, id, times) => ({
    ...draft,
    medicineTimes: { ...draft.medicineTimes, [id]: times },
});

function readFoodMg(text) {
    const mg = readNumber(text);
    return mg === undefined || mg > MOST.foodMg ? undefined : mg;
}
/** What stands there before the visitor touches it. */
function foodOf({ foodMg, diet }) {
    const way = foodMg === undefined ? (diet ? 'portions' : null) : 'number';
    return { way, text: foodMg === undefined ? '' : String(foodMg), wrong: false };
}
function said({ way, text }, { portions, tableMg }) {
    if (way === 'unsure')
        return { unsure: ['diet'] };
    if (way === 'table')
        return tableMg === undefined ? null : { foodMg: tableMg };
    if (way === 'number') {
        const foodMg = readFoodMg(text);
        return foodMg === undefined ? null : { foodMg };
    }
    const read = portions && readDraft({ kind: 'portions' }, portions, DIET_GROUPS);
    return read && 'answer' in read && !read.answer.unsure
        ? { diet: read.answer.value }
        : null;
}
const isFood = (key) => key === 'diet' || key === 'foodMg';
/**
 * The facts with what the visitor says of food. Whoever begins to say it has taken back what the host gave: half an
 * answer is no answer.
 */
function withFood(facts, food, elsewhere) {
    const { diet: _diet, foodMg: _foodMg, unsure: before = [], ...others } = facts;
    const answer = said(food, elsewhere) ?? {};
    const unsure = [...before.filter((key) => !isFood(key)), ...(answer.unsure ?? [])];
    return { ...others, ...answer, unsure };
}

const START = {
    screen: 'signs',
    drafts: new Map(),
    offered: new Map(),
    held: new Map(),
    searches: new Map(),
    food: null,
    declared: null,
    day: NO_TIMES,
    carried: new Map(),
    brought: [],
};
const QUESTIONS = [
    'signs-now',
    'supplements',
    'age',
    'sex',
    'life-stage',
    'medicines',
    'conditions',
    'signs-topic',
    'diet',
];
const isOwn = (id) => id.startsWith('own-');
const isAsked = (id) => QUESTIONS.some((one) => one === id) || isOwn(id);
const ownQuestions = ({ questions }) => questions.map(({ id }) => id).filter(isOwn);
const questionsIn = (knowledge) => [
    ...QUESTIONS,
    ...ownQuestions(knowledge),
];

const rowOf = ({ questions }, id) => questions.find((row) => row.id === id);
const givenOf = ({ answers }, { offered }) => ({
    path: [...answers.keys()],
    answers,
    offered,
});
function answerIn({ kind, fact }, draft) {
    const read = draft && readDraft({ kind, ...(fact !== undefined && { fact }) }, draft, DIET_GROUPS);
    return read && 'answer' in read ? read.answer : undefined;
}
/** While somebody is typing, what stood there before is what counts. */
const countedDraft = ({ held, drafts }, id) => held.has(id) ? held.get(id) : drafts.get(id);
/** Read apart: the first two hang on other answers, and food is told in more than one way. */
const READ_APART = ['supplements', 'signs-topic', 'diet'];
function readPlain({ knowledge }, state, { answers }) {
    for (const id of questionsIn(knowledge)) {
        if (READ_APART.includes(id))
            continue;
        const row = rowOf(knowledge, id);
        const answer = row && answerIn(row, countedDraft(state, id));
        if (answer)
            answers.set(id, answer);
    }
}
const readRow = (row) => problemsOf(row).length > 0 ? null : supplementOf(row);
/** An antacid or laxative among the medicines brings a row of its own. */
function readSupplements$1(ground, state, reading) {
    const facts = factsOf(ground, givenOf(reading, state));
    reading.takesAntacid = magnesiumMedicines(ground.knowledge, facts).length > 0;
    const written = state.drafts.get('supplements');
    if (!written)
        return;
    const draft = withAntacid({ kind: 'supplements' }, written, reading.takesAntacid);
    reading.drafts.set('supplements', draft);
    const answer = answerIn({ kind: 'supplements' }, draft);
    if (answer)
        reading.answers.set('supplements', answer);
    if (!answer || answer.unsure)
        reading.someRows = [...draft.rows.map(readRow), null];
}
/**
 * "None of these" was said of the choices that stood there then. What was ticked still counts, and leaves open whether
 * it is all.
 */
function outgrownAnswer(answer) {
    if (answer.unsure)
        return answer;
    const picked = answer.value;
    return picked.length > 0 ? { unsure: false, value: [...picked, NOT_ALL] } : undefined;
}
/** Which signs are asked hangs on all that was answered before. */
function readTopicSigns({ knowledge, options, ...ground }, state, reading) {
    const id = 'signs-topic';
    const written = state.drafts.get(id);
    const answer = answerIn({ kind: 'many' }, written);
    if (!written || !answer)
        return;
    const facts = factsOf({ knowledge, options, ...ground }, givenOf(reading, state));
    const choices = questionById(knowledge, facts, options, id)?.choices ?? [];
    const covered = choices.every((choice) => state.offered.get(id)?.includes(choice));
    const counted = covered ? answer : outgrownAnswer(answer);
    if (counted)
        reading.answers.set(id, counted);
    if (covered)
        return;
    reading.outgrown.push(id);
    reading.drafts.set(id, { ...written, picked: written.picked.filter((one) => one !== NONE) });
}
function readAll(ground, state) {
    const reading = {
        answers: new Map(state.carried),
        drafts: new Map(state.drafts),
        outgrown: [],
        takesAntacid: false,
    };
    readPlain(ground, state, reading);
    readSupplements$1(ground, state, reading);
    readTopicSigns(ground, state, reading);
    return reading;
}
/* ------------------------------------------------------- what follows from it */
/** With what the visitor says of food and of the day, which no question asks as it stands here. */
function allFacts(ground, state, answered) {
    const { knowledge, options } = ground;
    const diet = questionById(knowledge, answered, options, 'diet');
    const portions = diet ? state.drafts.get('diet') : undefined;
    const tableMg = state.declared?.day.foodMg;
    const fed = state.food ? withFood(answered, state.food, { portions, tableMg }) : answered;
    return withDay(knowledge, fed, state.day);
}
/** What stands there already counts, though it is not known to be all: too much of it is too much. */
const counted = (facts, { someRows }) => facts.supplements || !someRows ? facts : { ...facts, supplements: someRows };
function questionsNow({ knowledge, options }, facts) {
    const questions = questionsIn(knowledge).map((id) => questionById(knowledge, facts, options, id));
    return new Map(questions.flatMap((question) => (question ? [[question.id, question]] : [])));
}
/** Untouched: as the host left it. */
function shownDrafts({ hostFacts }, questions, { drafts, takesAntacid }, { searches }) {
    const shown = new Map(drafts);
    for (const [id, question] of questions) {
        if (shown.has(id))
            continue;
        shown.set(id, openDraft(question, { answer: undefined, offered: [] }, hostFacts, takesAntacid));
    }
    for (const [id, draft] of shown)
        shown.set(id, { ...draft, search: searches.get(id) ?? '' });
    return shown;
}
/** What concerns safety, or a host's own rules, has to come from the visitor, whatever the host said of it. */
const isForVisitor = ({ knowledge }, id) => {
    const row = rowOf(knowledge, id);
    return row?.confirm === true || row?.adds === true || (row !== undefined && isOwnFact(row.fact));
};
/** Nothing mild is said before the visitor has spoken; a risk counts at once. */
function untilAnswered(recommendation, open) {
    const { outcome, missing } = recommendation;
    if (open.length === 0 || outcome === 'emergency')
        return recommendation;
    const isMild = outcome === 'within' || outcome === 'below';
    return {
        ...recommendation,
        missing: [...new Set([...missing, ...open])],
        ...(isMild && { outcome: 'incomplete', plan: null }),
    };
}
/**
 * What the visitor is at counts as it stands there, also when it cannot be read: then it is not known. A host's risk in
 * a list counts until the list was answered.
 */
function untouched(ground, state) {
    const rows = [...state.drafts.keys()].flatMap((id) => rowOf(ground.knowledge, id) ?? []);
    const hostFacts = { ...ground.hostFacts };
    for (const { fact, kind } of rows)
        if (kind !== 'many')
            delete hostFacts[fact];
    return { ...ground, hostFacts };
}
/** Works out everything, from what was written alone. */
function look(told, state) {
    const ground = untouched(told, state);
    const { knowledge, options } = ground;
    const reading = readAll(ground, state);
    const given = givenOf(reading, state);
    const facts = allFacts(ground, state, factsOf(ground, given));
    const taken = counted(facts, reading);
    const questions = questionsNow(ground, facts);
    const drafts = shownDrafts(told, questions, reading, state);
    const waiting = [...questions.keys()].filter((id) => isForVisitor(ground, id) && !given.path.includes(id));
    const open = waiting.flatMap((id) => rowOf(knowledge, id)?.fact ?? []);
    return {
        questions,
        drafts,
        food: state.food ?? foodOf(told.hostFacts),
        day: dayShown(knowledge, facts, state.day),
        given,
        facts,
        figures: seeSituation(knowledge, taken, options).figures,
        recommendation: untilAnswered(checkDose(knowledge, taken, options), open),
        unconfirmed: waiting.filter((id) => drafts.get(id)?.prefilled),
        outgrown: reading.outgrown,
    };
}

/** What comes from the other elements of the page, and what goes to them. */
function opened(row, answer, offered) {
    const list = !answer.unsure && row.kind === 'supplements' ? answer.value : [];
    const takesAntacid = list.some(({ use }) => use === 'antacid-laxative');
    const question = { id: row.id, fact: row.fact, kind: row.kind, unsure: row.unsure, choices: [...offered] };
    return openDraft(question, { answer, offered }, {}, takesAntacid);
}
const choicesOf = ({ offered }, row) => offered.get(row.id) ?? row.choices ?? [];
/** Age, sex and life stage that the visitor gave on another element, as the visitor's own answers here. */
function withPerson(state, check, knowledge, news) {
    let next = state;
    for (const [id, answer] of news) {
        const row = rowOf(knowledge, id);
        if (!row || (check.given.path.includes(id) && isSameAnswer$1(check.given.answers.get(id), answer)))
            continue;
        next = {
            ...next,
            drafts: new Map(next.drafts).set(id, opened(row, answer, row.choices ?? [])),
            offered: new Map(next.offered).set(id, row.choices ?? []),
        };
    }
    return next;
}
/** What was declared in a food table is the visitor's last word on food, until something else is said here. */
function withDeclared(state, hostFacts, day) {
    const { declared, food } = state;
    if (day === (declared?.day ?? null))
        return state;
    const isTold = food?.way === 'table';
    const before = isTold ? (declared?.before ?? null) : food;
    if (!day)
        return { ...state, declared: null, food: before };
    const shown = { ...(food ?? foodOf(hostFacts)), way: 'table', wrong: false };
    return { ...state, declared: { day, before }, food: shown };
}
/** What another element can go on with. */
function handedOver(ground, state) {
    const { given, facts, food } = look(ground, state);
    const portions = given.answers.get('diet');
    const diet = food.way === 'unsure' ? { unsure: true } : food.way === 'portions' ? portions : undefined;
    const { wake, bed, meals, medicineTimes, foodMg } = facts;
    const more = {
        ...(wake !== undefined && { wake }),
        ...(bed !== undefined && { bed }),
        ...(meals !== undefined && { meals }),
        ...(medicineTimes !== undefined && { medicineTimes }),
        ...(food.way === 'number' && foodMg !== undefined && { foodMg }),
    };
    const answers = new Map(given.answers);
    if (diet)
        answers.set('diet', diet);
    else
        answers.delete('diet');
    return {
        given: { path: diet ? [...given.path, 'diet'] : given.path, answers, offered: given.offered },
        more,
    };
}

const NOTHING_HERE = { drafts: new Map() };
function saidIn(knowledge, { given }) {
    return given.path.flatMap((id) => {
        const answer = given.answers.get(id);
        const row = rowOf(knowledge, id);
        if (!answer || !row)
            return [];
        // What was ticked once stays ticked, also when it is no longer offered.
        const ticked = row.kind === 'many' && !answer.unsure ? answer.value : [];
        return [{ id, row, answer, choices: [...new Set([...choicesOf(given, row), ...ticked])] }];
    });
}
const isRealChoice = (value) => value !== NONE && value !== UNSURE;
const isEmergency$1 = ({ redFlags }, id) => {
    const urgency = redFlags[id]?.urgency;
    return urgency === '112' || urgency === 'crisis';
};
/**
 * What was ticked on either side, for a "none" says nothing against it. Whoever did not know on one side still does
 * not, unless what was ticked is an emergency.
 */
function unitedPicks(knowledge, a, b) {
    const all = [...new Set([...a, ...b])];
    const real = all.filter(isRealChoice);
    if (all.includes(UNSURE) && !real.some((id) => isEmergency$1(knowledge, id)))
        return [...real, UNSURE];
    return real.length > 0 ? real : all;
}
/** Half a row was typed too; an empty one was not. */
const isWritten$1 = ({ label, form, amount }) => [label, form, amount].some((text) => text.trim() !== '');
/** However it is written: 100,0 is 100. */
const rowText = ({ form, amount, basis, perDay, prescribed, antacid }) => jsonText([form, readNumber(amount) ?? amount, basis, readNumber(perDay) ?? perDay, prescribed, antacid]);
const textOf$1 = (supplement) => rowText(rowOf$1(supplement, 0));
const takenIn = ({ row, answer }) => row.kind === 'supplements' && !answer.unsure ? answer.value : [];
/** Rows of the visitor's own: not those that are brought now, nor those that were brought before and left as they were. */
function ownRows(draft, known) {
    if (draft.picked.includes(NONE))
        return [];
    const texts = known.map(textOf$1);
    return draft.rows.filter((row) => {
        const place = texts.indexOf(rowText(row));
        if (place >= 0)
            texts.splice(place, 1);
        return place < 0 && isWritten$1(row);
    });
}
function unitedRows(draft, before, known) {
    const own = ownRows(before, known);
    if (own.length === 0)
        return draft;
    const first = freeKey(draft.rows);
    const rows = [...draft.rows, ...own.map((row, i) => ({ ...row, key: first + i }))];
    return { ...draft, rows, picked: draft.picked.includes(UNSURE) ? draft.picked : [SOME] };
}
/** A list is never shorter for what was done elsewhere; of all else the last word counts. */
function united(knowledge, state, before, said) {
    const { id, row, answer, choices } = said;
    const draft = opened(row, answer, choices);
    const here = state.drafts.get(id) ?? before.drafts.get(id);
    if (!here)
        return draft;
    if (row.kind === 'many')
        return { ...draft, picked: unitedPicks(knowledge, draft.picked, here.picked) };
    if (row.kind !== 'supplements')
        return draft;
    return unitedRows(draft, here, most(takenIn(said), state.brought));
}
/** Each as often as it stands in the list that has it most. */
function most(a, b) {
    const left = a.map(textOf$1);
    const more = b.filter((one) => {
        const place = left.indexOf(textOf$1(one));
        if (place >= 0)
            left.splice(place, 1);
        return place < 0;
    });
    return [...a, ...more];
}
/** Nobody who said here what they eat has to say it again. */
function foodIn({ given, more }, before) {
    if (more.foodMg !== undefined)
        return foodOf({ foodMg: more.foodMg });
    const answer = given.path.includes('diet') ? given.answers.get('diet') : undefined;
    if (!answer || (answer.unsure && before))
        return before;
    return { way: answer.unsure ? 'unsure' : 'portions', text: before?.text ?? '', wrong: false };
}
function dayIn({ wake, bed, meals, medicineTimes = {} }, before) {
    return {
        ...before,
        medicineTimes: { ...before.medicineTimes, ...medicineTimes },
        ...(wake !== undefined && { wake }),
        ...(bed !== undefined && { bed }),
        ...(meals !== undefined && { meals }),
    };
}
/** Goes on with what the visitor did in another element, beside what stands here: never with less. */
function received(knowledge, handed, state = START, before = NOTHING_HERE) {
    const said = saidIn(knowledge, handed);
    const own = said.filter(({ id, answer }) => isAsked(id) && !(id === 'diet' && answer.unsure));
    const others = said.filter(({ id }) => !isAsked(id));
    const answeredHere = (id) => state.offered.get(id) ?? [];
    return {
        ...state,
        screen: handed.given.path.includes('signs-now') ? 'check' : state.screen,
        held: new Map(),
        drafts: new Map([
            ...state.drafts,
            ...own.map((one) => [one.id, united(knowledge, state, before, one)]),
        ]),
        offered: new Map([
            ...state.offered,
            ...own.map(({ id, choices }) => [id, [...new Set([...choices, ...answeredHere(id)])]]),
        ]),
        carried: new Map([...state.carried, ...others.map(({ id, answer }) => [id, answer])]),
        food: foodIn(handed, state.food),
        day: dayIn(handed.more, state.day),
        brought: said.some(({ row }) => row.kind === 'supplements') ? said.flatMap(takenIn) : state.brought,
    };
}

/** What a visitor can do to the state: pure functions, each takes what was and returns what is. */
/* ------------------------------------------------------------- mistakes */
const isSameProblem = (a, b) => a.kind === b.kind &&
    (a.kind !== 'portion' || (b.kind === 'portion' && a.group === b.group)) &&
    (a.kind !== 'supplement' || (b.kind === 'supplement' && a.key === b.key && a.field === b.field));
function problemsIn(row, draft) {
    const read = readDraft(row, draft, DIET_GROUPS);
    return 'problems' in read ? read.problems : [];
}
/** Something stands there that cannot be read; what is still empty may yet be filled in. */
function isWritten(draft, problem) {
    switch (problem.kind) {
        case 'missing':
            return draft.text.trim() !== '';
        case 'portion':
            return (draft.portions[problem.group] ?? '').trim() !== '';
        case 'supplement': {
            // Only a compound needs its form, and then it does so at once.
            if (problem.field === 'form')
                return true;
            const row = draft.rows.find(({ key }) => key === problem.key);
            const text = row && row[problem.field];
            return typeof text === 'string' && text.trim() !== '';
        }
    }
}
/** What was pointed out stays so until it is mended. */
function stillWrong(row, draft, shown) {
    const problems = problemsIn(row, draft).filter((problem) => shown.some((one) => isSameProblem(one, problem)));
    return { ...draft, problems };
}
/* --------------------------------------------------------------- changes */
/** Half an age is another age, and would flash another verdict. */
const HELD_WHILE_TYPING = ['age'];
function put(state, check, id, draft) {
    const choices = check.questions.get(id)?.choices ?? [];
    const { drafts, offered } = state;
    const written = { ...draft, prefilled: false };
    return {
        ...state,
        drafts: new Map(drafts).set(id, written),
        offered: new Map(offered).set(id, choices),
    };
}
/** Searching in a list says nothing of what is in it. */
function isSameAnswer(a, b) {
    const keys = Object.keys(a);
    return keys.every((key) => key === 'search' || a[key] === b[key]);
}
function withSearch(state, id, shown, { search }) {
    return search === shown.search ? state : { ...state, searches: new Map(state.searches).set(id, search) };
}
function change(state, check, knowledge, id, to) {
    const shown = check.drafts.get(id);
    const row = rowOf(knowledge, id);
    if (!shown || !row)
        return state;
    const written = to(shown);
    const searched = withSearch(state, id, shown, written);
    if (isSameAnswer(shown, written))
        return searched;
    const next = put(searched, check, id, stillWrong(row, written, shown.problems));
    if (!HELD_WHILE_TYPING.includes(id) || state.held.has(id))
        return next;
    return { ...next, held: new Map(state.held).set(id, state.drafts.get(id)) };
}
/** The visitor stopped typing. */
const settle = (state) => state.held.size === 0 ? state : { ...state, held: new Map() };
function pointOut(state, check, knowledge, id, which) {
    const shown = check.drafts.get(id);
    const row = rowOf(knowledge, id);
    // What the host filled in is not the visitor's mistake.
    if (!shown || !row || (which === 'written' && !state.drafts.has(id)))
        return state;
    const problems = problemsIn(row, shown).filter((problem) => which === 'all' ||
        isWritten(shown, problem) ||
        shown.problems.some((one) => isSameProblem(one, problem)));
    if (problems.length === 0 && shown.problems.length === 0)
        return state;
    return { ...state, drafts: new Map(state.drafts).set(id, { ...shown, problems }) };
}
const withFoodMistake = (state, hostFacts, which) => {
    const food = state.food ?? foodOf(hostFacts);
    const wrong = food.way === 'number' &&
        readFoodMg(food.text) === undefined &&
        (which === 'all' || food.text.trim() !== '');
    return wrong === food.wrong ? state : { ...state, food: { ...food, wrong } };
};
/** The visitor left a field: what stands in it and cannot be read is pointed out. */
function commit(state, check, ground, id) {
    const next = pointOut(settle(state), check, ground.knowledge, id, 'written');
    return id === 'diet' && next.food ? withFoodMistake(next, ground.hostFacts, 'written') : next;
}
/** The visitor wants to know what is missing: what is empty is pointed out too. */
function ask(state, check, ground, id) {
    const food = state.food ?? foodOf(ground.hostFacts);
    const next = settle(state);
    if (id !== 'diet')
        return pointOut(next, check, ground.knowledge, id, 'all');
    if (food.way === 'portions')
        return pointOut(next, check, ground.knowledge, id, 'all');
    return withFoodMistake(next, ground.hostFacts, 'all');
}
/** What the host filled in is true. */
function confirm(state, check, ids) {
    return ids.reduce((now, id) => {
        const draft = check.drafts.get(id);
        return draft ? put(now, check, id, draft) : now;
    }, state);
}
function changeFood(state, hostFacts, to) {
    const before = state.food ?? foodOf(hostFacts);
    const food = { ...before, ...to };
    const mended = food.way !== 'number' || readFoodMg(food.text) !== undefined;
    return { ...state, food: { ...food, wrong: before.wrong && !mended } };
}
/** Back from a slip: to the screen with the signs, or to the one sign of the page that led there. */
function undo(state, knowledge) {
    const topic = state.drafts.get('signs-topic');
    const isEmergency = (id) => {
        const urgency = knowledge.redFlags[id]?.urgency;
        return urgency === '112' || urgency === 'crisis';
    };
    if (!topic?.picked.some(isEmergency))
        return { ...state, screen: 'signs' };
    const picked = topic.picked.filter((id) => !isEmergency(id));
    return { ...state, drafts: new Map(state.drafts).set('signs-topic', { ...topic, picked }) };
}

/** After the last key: long enough to finish a number, short enough to still belong to it. */
const PAUSE_MS = 500;
/** Holds what the visitor wrote; after each step draws, and after a pause or a commit tells. */
class DoseCourse {
    state = START;
    /** A mistake of ours: an honest screen instead of half a verdict. */
    broken = false;
    #host;
    /** Called when what the visitor did is on screen and the visitor paused. */
    #paused;
    #ground = null;
    #check = null;
    #person = new Map();
    #timer;
    constructor(host, paused) {
        this.#host = host;
        this.#paused = paused;
    }
    get ground() {
        if (!this.#ground)
            throw new Error('nothing to run on yet');
        return this.#ground;
    }
    get check() {
        this.#check ??= look(this.ground, this.state);
        return this.#check;
    }
    /** Settings may come late or change: what was typed stays, and is read anew. */
    follow(ground) {
        const before = this.#ground;
        if (!before || !isSameGround(before, ground)) {
            this.#ground = ground;
            this.#check = null;
            this.resume();
        }
        if (this.broken)
            return;
        const { state } = this;
        this.#hearPerson(ground);
        this.#attempt(() => withDeclared(this.state, ground.hostFacts, sharedDay()));
        if (this.state !== state)
            this.resume();
    }
    /** A professional comes first, by what stands there so far. */
    get blocks() {
        if (this.broken || !this.#ground)
            return false;
        const { outcome } = this.check.recommendation;
        return outcome === 'ask-professional' || outcome === 'emergency';
    }
    /* ------------------------------------------------------------ the visitor */
    /** Typing and ticking: drawn at once, told after a pause. */
    change(id, to) {
        const before = this.check.drafts.get(id)?.rows.length ?? 0;
        this.#write((state, check, { knowledge }) => change(state, check, knowledge, id, to));
        const after = this.broken ? before : (this.check.drafts.get(id)?.rows.length ?? 0);
        if (before > 0 && after !== before)
            this.#drawn(() => focusAddedRow(this.#host.renderRoot, after > before));
    }
    changeFood(to) {
        this.#write((state, _check, { hostFacts }) => changeFood(state, hostFacts, to));
    }
    changeDay(to) {
        this.#write((state) => ({ ...state, day: to(state.day) }));
    }
    /** A field was left, or a choice made: mistakes are pointed out and the rest is told. */
    commit(id) {
        if (this.broken || this.state.screen === 'signs')
            return;
        if (id !== null)
            this.#step((state, check, ground) => commit(state, check, ground, id));
        this.#pause();
    }
    confirm(ids) {
        this.#step((state, check) => confirm(state, check, ids));
        this.#pause();
        this.#drawn(() => {
            // The button that was pressed is gone.
            const [first] = ids;
            if (first !== undefined)
                focusOn(this.#host.renderRoot, `#ask-${first} :is(input, select)`);
        });
    }
    /** From the signs to the check, once they were answered. */
    go() {
        this.#step((state, check, ground) => {
            const asked = ask(confirm(state, check, ['signs-now']), check, ground, 'signs-now');
            const answered = asked.drafts.get('signs-now')?.problems.length === 0;
            return answered ? { ...asked, screen: 'check' } : asked;
        });
        const onward = this.state.screen === 'check';
        this.#drawn(() => (onward ? this.#arrived() : focusProblem(this.#host.renderRoot)));
    }
    undo() {
        this.#step((state, _check, { knowledge }) => undo(state, knowledge));
        this.#drawn(() => this.#arrived());
    }
    /** To a question that is still open, with what is wrong in it pointed out. */
    show(id) {
        this.#step((state, check, ground) => ask(state, check, ground, id));
        this.#drawn(() => {
            const confirms = this.#check?.unconfirmed.includes(id);
            if (confirms)
                focusOn(this.#host.renderRoot, `section:has(#ask-${id}) [part="confirm-button"]`);
            else
                focusProblem(this.#host.renderRoot, `#ask-${id}`);
        });
    }
    restart() {
        this.broken = false;
        this.#clear();
        forgetVisitor();
        this.#person = sharedPerson();
        this.#step(() => START);
        this.#drawn(() => focusHeading(this.#host.renderRoot));
    }
    /* ----------------------------------------------------- the other elements */
    /** Goes on with what the visitor did in another element, beside what was done here, at the verdict. */
    receive(handed) {
        const { broken } = this;
        this.broken = false;
        this.#step((state, check, { knowledge }) => broken ? received(knowledge, handed) : received(knowledge, handed, state, check));
        this.#drawn(() => this.#arrived());
    }
    /** Nothing is told while the element is not on the page, and whoever was typing has stopped. */
    stop() {
        this.#clear();
        if (this.#ground && !this.broken)
            this.#step((state) => settle(state));
    }
    /** On the page again: what could not be told is told after a pause. */
    resume() {
        if (this.state.screen === 'check')
            this.#arm();
    }
    fail(error) {
        this.broken = true;
        warn(`<${this.#host.localName}> stopped: ${error instanceof Error ? error.message : String(error)}`);
    }
    /* ---------------------------------------------------------------- within */
    #hearPerson({ knowledge }) {
        if (sharedPerson() === this.#person)
            return;
        const known = this.#person;
        const news = new Map([...sharedPerson()].filter(([id, answer]) => known.get(id) !== answer));
        this.#person = sharedPerson();
        this.#attempt(() => withPerson(this.state, this.check, knowledge, news));
    }
    #clear() {
        clearTimeout(this.#timer);
        this.#timer = undefined;
    }
    #arm() {
        this.#clear();
        this.#timer = setTimeout(() => this.#pause(), PAUSE_MS);
    }
    /** A verdict on a screen that was just opened. */
    #arrived() {
        focusHeading(this.#host.renderRoot);
        this.#pause();
    }
    #write(step) {
        const emergency = this.#isEmergency;
        this.#step(step);
        this.#arm();
        // Another screen, so the focus goes with it.
        if (this.#isEmergency !== emergency)
            this.#drawn(() => this.#arrived());
    }
    get #isEmergency() {
        return !this.broken && this.state.screen === 'check' && this.check.recommendation.outcome === 'emergency';
    }
    #pause() {
        this.#clear();
        if (this.broken)
            return;
        this.#step((state) => settle(state));
        if (this.broken)
            return;
        sharePerson(this.check.given);
        // What was shared here is no news here.
        this.#person = sharedPerson();
        this.#drawn(this.#paused);
    }
    #step(step) {
        this.#attempt(() => step(this.state, this.check, this.ground));
        this.#host.requestUpdate();
    }
    /** What follows is worked out at once, so that a mistake of ours shows here. */
    #attempt(step) {
        try {
            const state = step();
            if (state === this.state)
                return;
            const check = look(this.ground, state);
            this.state = state;
            this.#check = check;
        }
        catch (error) {
            this.fail(error);
        }
    }
    #drawn(then) {
        this.#host.requestUpdate();
        void this.#host.updateComplete.then(then);
    }
}
function isSameGround(a, b) {
    return (a.knowledge === b.knowledge &&
        a.hostFacts === b.hostFacts &&
        a.options.standard === b.options.standard &&
        a.options.claims === b.options.claims);
}

function fireDose(element, name, detail) {
    fire(element, name, detail);
}

function supplementName(words, { form, use }, index) {
    if (form !== undefined)
        return formWords(words, form).name;
    return use === 'antacid-laxative' ? words.supplements.antacid : words.supplements.row({ index: index + 1 });
}
/** Whatever the name, one cannot tell them apart by what was filled in. */
const isEqual = (a, b) => a.form === b.form &&
    a.amountMg === b.amountMg &&
    a.basis === b.basis &&
    a.compoundMg === b.compoundMg &&
    a.use === b.use;
function potsOf(words, supplements) {
    const named = supplements.map((entry, index) => ({ entry, name: supplementName(words, entry, index) }));
    return named.map(({ entry, name }) => {
        const alike = named.filter((one) => one.name === name);
        return {
            name,
            first: named.findIndex((one) => one.name === name && isEqual(one.entry, entry)),
            isShared: alike.some((one) => !isEqual(one.entry, entry)),
        };
    });
}
/** What is taken at one moment, with what comes from equal pots added up. */
function takeTexts({ doseCheck }, pots, takes) {
    const counts = new Map();
    for (const { supplement, units } of takes) {
        const first = pots[supplement]?.first ?? supplement;
        counts.set(first, (counts.get(first) ?? 0) + units);
    }
    return [...counts].map(([index, count]) => {
        const { name: supplement = '', isShared = false } = pots[index] ?? {};
        return isShared
            ? doseCheck.takeNumbered({ count, index: index + 1, supplement })
            : doseCheck.take({ count, supplement });
    });
}
/** Which supplement at which moment, for each moment of the plan. */
function takesOf(words, knowledge, facts) {
    const pots = potsOf(words, facts.supplements ?? []);
    const moments = planTaken(knowledge, facts)?.moments ?? [];
    return moments.map(({ takes }) => words.list(takeTexts(words, pots, takes)));
}

const TONES = {
    within: 'good',
    below: 'mild',
    above: 'caution',
    'ask-professional': 'stop',
    emergency: 'stop',
    incomplete: 'open',
};
/** The rule of the dose check that decided, and what to do about that outcome alone, is the verdict, and not told twice. */
function isOfVerdict({ ground }, { rule }) {
    const row = lookUp(ground.knowledge.rules.dose, rule);
    return row?.outcome !== undefined || row?.beside?.length === 1;
}
/** What stands beside the verdict. Too much is not the verdict where a professional comes first, and still has to be known. */
function notedFindings(view) {
    const { outcome, findings } = view.check.recommendation;
    return findings.filter((finding) => outcome === 'ask-professional' || !isOfVerdict(view, finding));
}
/** Of those, what is to be minded; the rest is worth knowing alone. */
const mindedFindings = (view) => notedFindings(view).filter((finding) => !isNote(view.ground.knowledge, finding));
const QUESTION_OF = {
    supplements: 'supplements',
    ageYears: 'age',
    sex: 'sex',
    lifeStage: 'life-stage',
    medicines: 'medicines',
    conditions: 'conditions',
    redFlags: 'signs-topic',
    diet: 'diet',
    foodMg: 'diet',
};
/** Where each missing fact is asked, once each. */
function missingQuestions({ ground: { knowledge }, check, }) {
    const { missing } = check.recommendation;
    const asked = missing.flatMap((fact) => QUESTION_OF[fact] ?? []);
    const own = knowledge.questions.filter(({ fact }) => isOwnFact(fact) && missing.includes(fact));
    return questionsIn(knowledge).filter((id) => asked.includes(id) || own.some((row) => row.id === id));
}
/** Whether something was found of which no day is planned. */
const withholdsPlan = (rules, findings) => findings.some(({ rule }) => lookUp(rules, rule)?.withholdsPlan === true);
function figuresOf({ words, ground, check }) {
    const { supplementMg, supplementMgHigh, upperLevelMg, findings } = check.recommendation;
    const { gapMg, foodLowMg, referenceHighMg } = check.figures;
    const refer = firstRefer(ground.knowledge, findings);
    const { rules, limits } = ground.knowledge;
    return {
        professional: words.professionals[refer],
        refer,
        isMinor: isMinor(ground.knowledge, check),
        isDoubted: withholdsPlan(rules.safety, findings),
        ...(withholdsPlan(rules.dose, findings) && { overEuLevelMg: limits.euCeilingMg }),
        onSkin: (check.facts.supplements ?? []).some((entry) => isTopical(ground.knowledge, entry)),
        ...(supplementMg !== null && { supplementMg }),
        ...(supplementMgHigh !== null && { supplementMgHigh }),
        ...(upperLevelMg !== null && { upperLevelMg }),
        ...(gapMg !== undefined && { gapMg }),
        ...(foodLowMg !== undefined && { foodLowMg }),
        ...(referenceHighMg !== undefined && { referenceHighMg }),
    };
}
function textOf(view) {
    const { words, help, check } = view;
    const { outcome, findings } = check.recommendation;
    const { verdict } = words.doseCheck;
    if (outcome === 'ask-professional')
        return verdict.askText;
    if (outcome === 'incomplete')
        return verdict.incompleteText;
    return findings
        .filter((finding) => isOfVerdict(view, finding))
        .map((finding) => findingText(words, finding, help).text)
        .join(' ');
}
/** More than Europe allows is marked as too much is. No green beside a caution about what is taken, nor for a child's. */
function toneOf({ ground, check }, shown) {
    const { outcome, findings } = check.recommendation;
    if (outcome !== 'within' && outcome !== 'below')
        return TONES[outcome];
    if (shown.overEuLevelMg !== undefined)
        return 'caution';
    const { dose } = ground.knowledge.rules;
    const isDoubtful = findings.some(({ rule, severity }) => severity === 'caution' && Object.hasOwn(dose, rule));
    const isMild = isDoubtful || shown.isDoubted === true || (shown.isMinor && shown.supplementMgHigh !== 0);
    return isMild ? 'mild' : TONES[outcome];
}
function verdictOf(view) {
    const { words, check } = view;
    const { outcome, upperLevelMg } = check.recommendation;
    const { verdict } = words.doseCheck;
    const figures = figuresOf(view);
    const open = outcome === 'incomplete' || outcome === 'above';
    // Where a professional goes first there is no figure to act on.
    const hasLimit = upperLevelMg !== null && figures.supplementMgHigh && outcome !== 'ask-professional';
    return {
        tone: toneOf(view, figures),
        title: verdict.titles[outcome](figures),
        sum: verdict.sum(figures),
        limit: hasLimit ? verdict.limit({ ...figures, upperLevelMg }) : '',
        text: textOf(view),
        missing: open ? missingQuestions(view) : [],
    };
}
/** As it is read out and printed. */
const sentenceOf = ({ title, sum, limit }) => [`${title}.`, sum, limit].filter(Boolean).join(' ');

/** Where a professional goes first there are no figures to act on, beyond the sum of what was entered. */
const hasFigures = ({ check }) => !['ask-professional', 'emergency'].includes(check.recommendation.outcome);
/** What comes in, beside what is needed and what is too much. */
function intake(view) {
    const { words, ground, check } = view;
    const { figures, facts } = check;
    const isEmpty = figures.referenceLowMg === undefined && !figures.supplementMgHigh;
    if (!hasFigures(view) || isEmpty)
        return nothing;
    const estimated = facts.foodMg === undefined && facts.diet !== undefined;
    return intakeSection({
        words,
        figures,
        limitMg: figures.upperLevelMg,
        proposedMg: 0,
        spreadPercent: estimated ? ground.knowledge.estimateSpread.share * 100 : 0,
    });
}
/** Safety, labels and prescriptions; the verdict itself stands above. */
function notes(view) {
    const { words, help, settings } = view;
    const findings = mindedFindings(view);
    if (findings.length === 0)
        return nothing;
    return html `<section class="block notes-part" part="safety" aria-labelledby="safety">
    <h3 id="safety">${words.doseCheck.notes}</h3>
    ${findingList({ words, findings, help, debug: settings.debug })}
  </section>`;
}
/** What is worth knowing, and weighs nothing. */
function worthKnowing({ words, ground, help, settings, check }) {
    const { findings } = check.recommendation;
    return goodToKnow(ground.knowledge, { words, findings, help, debug: settings.debug });
}
/** The day of what is taken. */
function plan({ words, ground, check, help }) {
    const taken = check.recommendation.plan;
    if (!taken)
        return nothing;
    const { knowledge } = ground;
    return planSection({
        words,
        knowledge,
        facts: check.facts,
        help,
        plan: taken,
        claims: check.recommendation.claims,
        takes: takesOf(words, knowledge, check.facts),
    });
}
/** A label may tell of vitamin B6, which nobody asks of. */
const asksOfVitaminB6 = ({ ground, check }) => hasFigures({ check }) &&
    (check.figures.supplementMgHigh ?? 0) > 0 &&
    isToldOfVitaminB6(ground.knowledge, check.facts);
const leavesItToVisitor = ({ check }) => ['below', 'within'].includes(check.recommendation.outcome);
const notEnoughOf = ({ ground, check }) => ({
    knowledge: ground.knowledge,
    claims: check.recommendation.claims,
    goals: check.facts.goals,
});
/** What no figure of it tells. */
function beside(view) {
    const { words, ground } = view;
    return html `${asksOfVitaminB6(view) ? vitaminB6(words, ground.knowledge) : nothing}
  ${leavesItToVisitor(view) ? notEnough({ words, ...notEnoughOf(view) }) : nothing}`;
}
/** A verdict can be taken along, with a day or without. */
function actions({ words, check, quizThere, on }) {
    const { outcome, plan: taken } = check.recommendation;
    if (outcome === 'incomplete')
        return nothing;
    return planActions({
        words,
        print: on.print,
        ...(taken && { save: on.save, diary: on.diary }),
        ...(quizThere && { handOver: { label: words.together.toQuiz, go: on.handOver } }),
    });
}
function consent({ words, settings, check, consent: given, on }) {
    if (check.recommendation.outcome === 'incomplete')
        return nothing;
    return consentBox({ words, eventDetail: settings.eventDetail, consent: given, answer: on.consent });
}
function restart({ words, on }) {
    return html `<div>
    <button class="button" type="button" part="restart-button" @click=${() => on.restart()}>
      ${words.quiz.restart}
    </button>
  </div>`;
}
function cited({ ground, check }) {
    const { findings, standard, claims, plan: taken } = check.recommendation;
    return [
        ...findings.flatMap(({ sources }) => sources),
        ...figureSources(ground.knowledge, standard, check.facts),
        ...(taken ? planSources(ground.knowledge, claims) : []),
        ...(asksOfVitaminB6({ ground, check }) ? ground.knowledge.besideAdvice.vitaminB6.sources : []),
        ...(leavesItToVisitor({ check }) ? notEnoughSources(notEnoughOf({ ground, check })) : []),
    ];
}
const rests = (view) => colophon({
    words: view.words,
    knowledge: view.ground.knowledge,
    standard: view.check.recommendation.standard,
    cited: cited(view),
    withFigures: hasFigures(view),
});

function foodAnswer({ words, check, state }) {
    const { food } = words.doseCheck;
    const label = words.doseCheck.sections.food;
    if (check.food.way === 'unsure')
        return [{ label, value: food.ways.unsure }];
    const { foodMg: mg } = check.facts;
    const day = check.food.way === 'table' ? state.declared?.day : undefined;
    if (day)
        return [{ label, value: words.foodDay.fromTable({ mg: day.foodMg, isEstimated: day.isEstimated }) }];
    if (check.food.way === 'number' && mg !== undefined)
        return [{ label, value: words.mg(mg) }];
    const diet = check.questions.get('diet');
    return diet && check.facts.diet ? [{ label, value: answerText(words, diet, check.facts.diet) }] : [];
}
/** Here no topic is asked: the signs are headed as on the screen. */
const labelOf = (words, id) => id === 'signs-topic' ? words.doseCheck.sections.signs : questionWords(words, id).label;
function answers(view) {
    const { words, check } = view;
    const said = [...check.questions.values()].flatMap((question) => {
        const answer = question.id === 'diet' ? undefined : check.given.answers.get(question.id);
        if (!answer)
            return [];
        const value = answerText(words, question, answer.unsure ? undefined : answer.value);
        return [{ label: labelOf(words, question.id), value }];
    });
    return [...said, ...foodAnswer(view)];
}
/** The check on paper: what was entered, the verdict, and the day of what is taken. */
function doseSheet(view) {
    const { words, ground, check, help } = view;
    const { knowledge } = ground;
    const { facts, figures, recommendation } = check;
    const { plan, upperLevelMg } = recommendation;
    const verdict = verdictOf(view);
    return {
        words,
        title: words.doseCheck.title,
        outcome: sentenceOf(verdict),
        text: verdict.text,
        answers: answers(view),
        // The finding that decided is the verdict above.
        findings: mindedFindings(view).map((finding) => findingText(words, finding, help)),
        goodToKnow: recommendation.findings
            .filter((finding) => isNote(knowledge, finding))
            .map((finding) => findingText(words, finding, help)),
        figures: hasFigures(view) ? sheetFigures(words, { ...figures, limitMg: upperLevelMg ?? undefined }) : [],
        plan,
        takes: plan ? takesOf(words, knowledge, facts) : undefined,
        separations: plan ? separationsOf(knowledge, facts) : [],
        sources: namedSources(words, knowledge.sources, cited(view)),
        knowledge: recommendation.knowledge,
        help,
        night: nightOf(knowledge, facts),
    };
}
/** The page on which to keep up what is taken. */
function doseDiary({ words, help, ground, check }, plan) {
    const { claims, knowledge } = check.recommendation;
    return { words, help, plan, claims, knowledge, takes: takesOf(words, ground.knowledge, check.facts) };
}

const MOST_CHARACTERS = 50_000;
const isGiven = (given) => given !== undefined && given !== null && !(typeof given === 'string' && given.trim() === '');
/** A number as it is written in an attribute: with a point, and nothing beside it. */
function numberIn(given) {
    if (typeof given !== 'string')
        return given;
    return /^\d+(\.\d+)?$/.test(given.trim()) ? Number(given) : undefined;
}
const wordIn = (given) => (typeof given === 'string' ? given.trim().toLowerCase() : given);
function readOne(knowledge, key, value, given) {
    const facts = readFacts(knowledge, { [key]: value });
    return facts[key] === undefined ? { bad: given } : { facts: { [key]: facts[key] } };
}
/** The good ids stay. Whether there are others is for the visitor to say: also after "none". */
function readIds(knowledge, key, given) {
    const written = typeof given === 'string' ? given.trim().split(/[\s,]+/) : given;
    if (!Array.isArray(written))
        return { bad: given };
    const ids = written.length === 1 && written[0] === 'none' ? [] : [...new Set(written)];
    const known = new Set(readFacts(knowledge, { [key]: ids })[key]);
    const good = ids.filter((id) => known.has(id));
    const bad = ids.filter((id) => !known.has(id));
    const told = bad.every((id) => typeof id === 'string') ? bad.join(' ') : bad;
    return {
        facts: { [key]: [...new Set([...good, NOT_ALL])] },
        ...(bad.length > 0 && { bad: told }),
    };
}
/** Without one of the rows the others are not what is taken, so none of them stays. */
function readRows(knowledge, rows) {
    if (rows.length > MOST.supplements)
        return { bad: `${rows.length} rows`, expected: `at most ${MOST.supplements}` };
    const isBad = (row) => 'bad' in readOne(knowledge, 'supplements', [row], row);
    const bad = rows.flatMap((row, index) => (isBad(row) ? [{ row, number: index + 1 }] : []));
    const [first] = bad;
    if (!first)
        return readOne(knowledge, 'supplements', rows, rows);
    const which = bad.map(({ number }) => number).join(', ');
    return { bad: first.row, expected: `${bad.length > 1 ? 'rows' : 'row'} ${which}: ${SUPPLEMENT_ROW}` };
}
function readSupplements(knowledge, given) {
    const json = typeof given === 'string' ? parseJson(given, MOST_CHARACTERS) : null;
    const list = json?.ok ? json.value : given;
    return Array.isArray(list) ? readRows(knowledge, [...list]) : { bad: given };
}
function readKey(knowledge, key, given) {
    switch (key) {
        case 'age':
            return readOne(knowledge, 'ageYears', numberIn(given), given);
        case 'foodMg':
            return readOne(knowledge, 'foodMg', numberIn(given), given);
        case 'sex':
        case 'lifeStage':
            return readOne(knowledge, key, wordIn(given), given);
        case 'supplements':
            return readSupplements(knowledge, given);
        case 'medicines':
        case 'conditions':
            return readIds(knowledge, key, given);
    }
}
/** Never throws: what cannot be used is left out and told, once each. */
function readPrefill(given, knowledge) {
    const facts = {};
    const problems = [];
    for (const key of Object.keys(ownDoseSettings)) {
        if (!isGiven(given[key]))
            continue;
        const read = attempt(() => readKey(knowledge, key, given[key]), { bad: given[key] });
        Object.assign(facts, read.facts);
        if ('bad' in read) {
            const { attribute, expected } = ownDoseSettings[key];
            problems.push(problemWith(attribute, read.bad, read.expected ?? expected));
        }
    }
    return { facts, problems };
}
/** An object of the host whose own members throw when they are read is a bad value like any other. */
function attempt(read, otherwise) {
    try {
        return read();
    }
    catch {
        return otherwise;
    }
}
/** A single attribute wins over `answers`; food that is known in one way replaces the other. */
function withPrefill(answers, { facts }) {
    const merged = { ...answers, ...facts };
    if (facts.foodMg !== undefined)
        delete merged.diet;
    return merged;
}

/** One question as it stands now; null where it does not apply. */
function askingOf({ words, ground, check, on }, id) {
    const asked = check.questions.get(id);
    const draft = check.drafts.get(id);
    if (!asked || !draft)
        return null;
    return {
        words,
        knowledge: ground.knowledge,
        question: asked,
        texts: questionWords(words, id),
        draft,
        change: (to) => on.change(id, to),
    };
}
/** A fieldset, so that its name is read with every control; several stand on one page. */
function question(view, id, { prefilled = false } = {}) {
    const asking = askingOf(view, id);
    if (!asking)
        return nothing;
    const { texts } = asking;
    return html `<fieldset
    class="ask"
    id="ask-${id}"
    part="question"
    data-question=${id}
    aria-describedby=${texts.hint ? hintId(asking) : nothing}
  >
    <legend class="ask-title">${texts.title}</legend>
    ${hintOf(asking)} ${prefilled ? prefilledNote(asking) : nothing} ${errorOf(asking)}
    ${answerControl(asking)}
  </fieldset>`;
}
/** Which question an event came from. */
function questionOf(event) {
    const { target } = event;
    const asked = target instanceof Element ? target.closest('[data-question]') : null;
    return asked?.getAttribute('data-question') ?? null;
}

/** What the site filled in, and an answer that its list outgrew, are for the visitor to confirm. */
function confirmNote({ words, check, on }, ids) {
    const given = ids.filter((id) => check.unconfirmed.includes(id));
    const outgrown = ids.filter((id) => check.outgrown.includes(id) && check.given.path.includes(id));
    if (given.length + outgrown.length === 0)
        return nothing;
    const texts = words.doseCheck;
    return html `<div class="confirm">
    ${given.length > 0
        ? prefilled(words)
        : html `<p class="small prefilled" part="prefilled">${icons.info()}${texts.outgrown}</p>`}
    <button
      class="button"
      type="button"
      part="confirm-button"
      @click=${() => on.confirm([...given, ...outgrown])}
    >
      ${icons.check()}${texts.confirm}
    </button>
  </div>`;
}
const heading = ({ words }, name) => name === 'own' ? words.host.section : words.doseCheck.sections[name];
/** A part of the page under its own heading, with the questions that it asks. */
function section(view, name, ids, content) {
    return html `<section
    class="block input-section"
    part="section section-${name}"
    aria-labelledby="section-${name}"
  >
    <h3 id="section-${name}">${heading(view, name)}</h3>
    ${confirmNote(view, ids)} ${content}
  </section>`;
}

function timeField({ id, label, quiet, value, input }) {
    return html `<div class="time">
    <label class=${quiet ? 'quiet' : 'label'} for=${id}>${label}</label>
    <input
      class="field"
      id=${id}
      type="time"
      .value=${live(value)}
      @input=${(event) => input(event.target.value)}
    />
  </div>`;
}
function ownDay({ words, check, on }) {
    const { wake, bed, meals } = check.day;
    const texts = words.doseCheck.day;
    return html `<div class="times">
    ${timeField({ id: 'wake', label: texts.wake, value: wake, input: (time) => on.day((day) => ({ ...day, wake: time })) })}
    ${meals.map((meal, index) => timeField({
        id: `meal-${index}`,
        label: texts.meals[index] ?? '',
        value: meal,
        input: (time) => on.day((day) => withMeal(check.day, day, index, time)),
    }))}
    ${timeField({ id: 'bed', label: texts.bed, value: bed, input: (time) => on.day((day) => ({ ...day, bed: time })) })}
  </div>`;
}
function medicineTime(view, { id, times }, index) {
    const { words, on } = view;
    const texts = words.doseCheck.day;
    const named = { medicine: medicineName(words, id), index: index + 1 };
    const write = (list) => on.day((day) => withMedicineTimes(day, id, list));
    return html `<div class="time-row">
    ${timeField({
        id: `time-${id}-${index}`,
        label: texts.time(named),
        quiet: true,
        value: times[index] ?? '',
        input: (time) => write(times.map((one, i) => (i === index ? time : one))),
    })}
    ${times.length > 1
        ? html `<button
            class="icon-button"
            type="button"
            aria-label=${texts.remove(named)}
            @click=${() => write(times.filter((_one, i) => i !== index))}
          >
            ${icons.close()}
          </button>`
        : nothing}
  </div>`;
}
function medicine(view, one) {
    const { words, on } = view;
    const texts = words.doseCheck.day;
    const name = medicineName(words, one.id);
    const add = () => on.day((day) => withMedicineTimes(day, one.id, [...one.times, '']));
    return html `<fieldset class="medicine-times">
    <legend class="label">${texts.medicine({ medicine: name })}</legend>
    <div class="times">
      ${one.times.map((_time, index) => medicineTime(view, one, index))}
      ${one.times.length < MOST_TIMES
        ? html `<button
              class="button inline"
              type="button"
              aria-label=${texts.addTo({ medicine: name })}
              @click=${add}
            >
              ${icons.plus()}${texts.add}
            </button>`
        : nothing}
    </div>
  </fieldset>`;
}
/** Folded away until a medicine makes the hours matter. */
function daySection(view) {
    const { words, check } = view;
    const { medicines } = check.day;
    const texts = words.doseCheck.day;
    const content = html `<details class="disclosure" part="disclosure" ?open=${medicines.length > 0}>
    <summary part="summary">${icons.chevron()}<span>${texts.fold}</span></summary>
    <div class="disclosed stack">
      <p class="muted">${texts.hint}</p>
      ${ownDay(view)} ${medicines.map((one) => medicine(view, one))}
    </div>
  </details>`;
    return section(view, 'day', [], content);
}
const dayStyles = css `
  .times {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 0.75) calc(var(--_space) * 1);
    align-items: end;
  }

  .time-row {
    display: flex;
    align-items: center;
    gap: 0.15em;
  }

  /* Wide enough for a clock of twelve hours. */
  .time .field {
    inline-size: 9.25em;
  }

  .medicine-times {
    padding-block-start: calc(var(--_space) * 0.5);
  }

  .medicine-times .button.inline {
    margin-inline: 0;
  }
`;

const WAYS = ['unsure', 'portions', 'number'];
/** Where the figure is from stands beside it; another way may still be taken. */
function fromTable({ words, state }) {
    const day = state.declared?.day;
    if (!day)
        return [];
    const { fromTable, fromTableDetail: detail } = words.foodDay;
    const label = fromTable({ mg: day.foodMg, isEstimated: day.isEstimated });
    return [{ value: 'table', label, detail }];
}
function ways(view) {
    const { words, check, on } = view;
    const { ways: names } = words.doseCheck.food;
    const offered = WAYS.filter((way) => way !== 'portions' || check.questions.has('diet'));
    return choiceList({
        name: 'food-way',
        type: 'radio',
        choices: [...fromTable(view), ...offered.map((way) => ({ value: way, label: names[way] }))],
        picked: check.food.way === null ? [] : [check.food.way],
        pick: (value) => on.food({ way: value }),
    });
}
/** "I don't know" is one of the ways already. */
function portions(view) {
    const asking = askingOf(view, 'diet');
    if (!asking)
        return nothing;
    const alone = { ...asking, question: { ...asking.question, unsure: false } };
    return html `<div class="stack">
    ${asking.texts.hint ? html `<p class="muted">${asking.texts.hint}</p>` : nothing} ${errorOf(asking)}
    ${answerControl(alone)}
  </div>`;
}
function figure({ words, check, on }) {
    const { food } = words.doseCheck;
    return numberField({
        id: 'food-mg',
        label: food.label,
        unit: food.unit,
        value: check.food.text,
        error: check.food.wrong ? food.error({ most: MOST.foodMg }) : undefined,
        input: (text) => on.food({ text }),
    });
}
/** Three ways to say it, of which not knowing is an honest one. */
function foodSection(view) {
    const { words, check, ground } = view;
    const { food } = words.doseCheck;
    const estimates = check.questions.has('diet');
    const content = html `<fieldset class="ask" id="ask-diet" part="question" data-question="diet">
    <legend class="ask-title">${food.question}</legend>
    <p class="muted hint">
      ${food.hint} ${estimates ? nothing : food.noEstimate({ years: ground.knowledge.estimateFromYears })}
    </p>
    ${ways(view)} ${check.food.way === 'portions' ? portions(view) : nothing}
    ${check.food.way === 'number' ? figure(view) : nothing}
  </fieldset>`;
    return section(view, 'food', ['diet'], content);
}

/** The sections whose questions are asked as the quiz asks them. */
const takenSection = (view) => section(view, 'taken', ['supplements'], question(view, 'supplements'));
function personSection(view) {
    const ids = ['age', 'sex', 'life-stage'];
    return section(view, 'person', ids, html `${ids.map((id) => question(view, id))}`);
}
const medicinesSection = (view) => section(view, 'medicines', ['medicines'], question(view, 'medicines'));
const healthSection = (view) => section(view, 'health', ['conditions'], question(view, 'conditions'));
/** Only where an answer makes a sign relevant. */
function topicSignsSection(view) {
    if (!view.check.questions.has('signs-topic'))
        return nothing;
    return section(view, 'signs', ['signs-topic'], question(view, 'signs-topic'));
}
/** What the host of the site asks; under a heading that says so. */
function ownSection(view) {
    const ids = ownQuestions(view.ground.knowledge).filter((id) => view.check.questions.has(id));
    if (ids.length === 0)
        return nothing;
    return section(view, 'own', ids, html `${ids.map((id) => question(view, id))}`);
}

const icon = {
    good: icons.check,
    mild: icons.info,
    caution: icons.alert,
    stop: icons.stop,
    open: icons.more,
};
/** In one sentence; it stays in sight while one goes on below. */
function verdictHead(view) {
    const { tone, title, sum, limit } = verdictOf(view);
    return html `<header class="verdict ${tone}" part="verdict verdict-${tone}">
    <span class="verdict-icon">${icon[tone]()}</span>
    <h2 id="heading" tabindex="-1" part="heading">
      <span class="quiet">${view.words.doseCheck.verdict.heading}: </span
      ><span class="verdict-title">${title}<span class="dot">.</span></span>
      <span class="verdict-sum figures"
        >${sum} ${limit ? html `<span class="limit">${limit}</span>` : nothing}</span
      >
    </h2>
  </header>`;
}
function missingName({ words }, id) {
    const { sections } = words.doseCheck;
    if (id === 'supplements')
        return sections.taken;
    if (id === 'diet')
        return sections.food;
    if (id === 'signs-topic')
        return sections.signs;
    return questionWords(words, id).label;
}
/** What is still open, each with a button that leads to it; `id` is of its heading, for it stands in two places. */
function missing(view, id) {
    const { missing: ids } = verdictOf(view);
    if (ids.length === 0)
        return nothing;
    return html `<div class="missing" part="missing">
    <p class="small muted" id=${id}>${view.words.doseCheck.verdict.missing}</p>
    <ul class="missing-list" aria-labelledby=${id}>
      ${ids.map((question) => html `<li>
            <button class="button" type="button" @click=${() => view.on.show(question)}>
              ${missingName(view, question)}
            </button>
          </li>`)}
    </ul>
  </div>`;
}
/** Where a professional goes first, why and how soon stands in full below the verdict, before all else. */
const comesFirst = ({ check }) => check.recommendation.outcome === 'ask-professional';
/** What to mind, close to the verdict and in a few words each: the findings in full stand below. */
function minded(view) {
    const { words, help } = view;
    const findings = notedFindings(view).filter(({ severity }) => severity !== 'info');
    if (findings.length === 0 || comesFirst(view))
        return nothing;
    return html `<ul class="minded" part="minded">
    ${findings.map((finding) => html `<li class=${finding.severity}>
          ${finding.severity === 'stop' ? icons.stop() : icons.alert()}<span
            >${findingText(words, finding, help).title}</span
          >
        </li>`)}
  </ul>`;
}
/** The plan stands below all that is filled in. */
function toDay({ words, check }) {
    if (!check.recommendation.plan)
        return nothing;
    const go = (event) => focusOn(event.currentTarget.getRootNode(), '#plan');
    return html `<div>
    <button class="button" type="button" part="to-plan-button" @click=${go}>
      ${words.doseCheck.verdict.toDay}
    </button>
  </div>`;
}
function verdictBody(view) {
    const verdict = verdictOf(view);
    return html `<div class="verdict-body stack" part="verdict-text">
    ${minded(view)} ${verdict.text ? html `<p>${verdict.text}</p>` : nothing} ${missing(view, 'missing')}
    ${toDay(view)}
  </div>`;
}
const verdictStyles = css `
  .verdict {
    --_tone: var(--_line-strong);
    display: flex;
    align-items: center;
    gap: 0.65em;
    padding: 0.6em 0.8em;
    border: 1px solid color-mix(in srgb, var(--_tone) 55%, transparent);
    border-radius: var(--_radius);
    /* Opaque: what scrolls away below it must not shine through. */
    background:
      linear-gradient(
        color-mix(in srgb, var(--_tone) 14%, transparent),
        color-mix(in srgb, var(--_tone) 14%, transparent)
      ),
      var(--_surface);
    transition:
      background-color 0.2s,
      border-color 0.2s;
  }

  .verdict.good {
    --_tone: var(--_accent);
  }

  .verdict.mild {
    --_tone: var(--_mild);
  }

  .verdict.caution {
    --_tone: var(--_caution);
  }

  .verdict.stop {
    --_tone: var(--_stop);
  }

  /* It goes along on a small screen: the outcome is always whole, the sum below it has one line. */
  .verdict h2 {
    min-inline-size: 0;
    font-size: 1em;
    line-height: 1.4;
    letter-spacing: -0.005em;
    text-wrap: wrap;
    hyphens: manual;
    overflow-wrap: break-word;
  }

  .verdict-sum {
    display: block;
    overflow: hidden;
    font-weight: 400;
    white-space: nowrap;
    text-overflow: ellipsis;
  }

  .limit {
    display: none;
  }

  .verdict-icon {
    display: grid;
    place-items: center;
    flex: none;
    inline-size: 1.9em;
    block-size: 1.9em;
    border-radius: 50%;
    background: var(--_tone);
  }

  .verdict-icon svg {
    inline-size: 1.15em;
    block-size: 1.15em;
    stroke: var(--_surface);
    stroke-width: 2.5;
  }

  .minded {
    display: grid;
    gap: 0.35em;
    font-weight: 600;
  }

  .minded > li {
    display: flex;
    gap: 0.55em;
    align-items: flex-start;
  }

  .minded svg {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin-block-start: 0.12em;
    stroke: var(--_caution);
  }

  .minded .stop svg {
    stroke: var(--_stop);
  }

  .missing-list {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-start: 0.4em;
  }

  .missing-list .button {
    padding-inline: 0.9em;
    border-color: var(--_line);
    font-size: 0.9375em;
    font-weight: 500;
    text-align: start;
  }

  .missing-list .button:hover {
    border-color: var(--_line-strong);
  }

  @container mg (min-width: 34em) {
    .verdict {
      gap: 0.85em;
      padding: 0.85em 1.1em;
    }

    .verdict h2 {
      font-size: 1.125em;
    }

    .verdict-icon {
      font-size: 1.15em;
    }

    .limit {
      display: inline;
    }
  }

  @container mg (min-width: 52em) {
    .verdict {
      align-items: flex-start;
      padding: 1.1em 1.15em;
    }

    .verdict h2 {
      display: grid;
      gap: 0.25em;
    }

    .verdict-title {
      font-size: 1.3em;
      line-height: 1.25;
      letter-spacing: -0.015em;
      text-wrap: balance;
    }

    .dot {
      display: none;
    }

    .verdict-sum {
      font-size: 0.9412em;
      white-space: normal;
    }
  }

  /* Hardly any height: the outcome alone. */
  @media (max-height: 22em) {
    .verdict {
      padding-block: 0.35em;
    }

    .verdict-sum {
      display: none;
    }
  }

  @media (forced-colors: active) {
    .verdict {
      border: 2px solid CanvasText;
      background: Canvas;
    }

    .verdict-icon {
      background: none;
    }

    .verdict-icon svg {
      stroke: CanvasText;
    }
  }
`;

function inputs(view) {
    const commit = (event) => view.on.commit(questionOf(event));
    const submit = (event) => {
        event.preventDefault();
        commit(event);
    };
    return html `<form
    class="inputs"
    part="inputs"
    novalidate
    autocomplete="off"
    @change=${commit}
    @submit=${submit}
  >
    ${takenSection(view)} ${personSection(view)} ${medicinesSection(view)} ${healthSection(view)}
    ${topicSignsSection(view)} ${foodSection(view)} ${ownSection(view)} ${daySection(view)}
    ${missing(view, 'missing-below')}
  </form>`;
}
/** One page: the verdict on top or beside it, what is filled in, and what follows from it. */
function checkScreen(view) {
    const isFirst = comesFirst(view);
    return html `<section class="screen check" part="check" aria-labelledby="heading">
    <p class="quiet" role="status">${view.announced}</p>
    <div class="side" role="group" aria-labelledby="heading" tabindex="0">
      ${verdictHead(view)} ${isFirst ? notes(view) : nothing} ${verdictBody(view)} ${intake(view)}
    </div>
    ${inputs(view)} ${isFirst ? nothing : notes(view)}
    <div class="after">
      ${plan(view)} ${actions(view)} ${worthKnowing(view)} ${beside(view)} ${consent(view)} ${rests(view)}
      ${restart(view)}
    </div>
  </section>`;
}
const checkStyles = css `
  .screen.check {
    display: flex;
    flex-direction: column;
    gap: calc(var(--_space) * 1.75);
    max-inline-size: 72em;
  }

  /* The sentence goes along below the top of the screen; all else of the side column stands in the page. */
  .side {
    display: contents;
  }

  .side > .verdict {
    position: sticky;
    z-index: 2;
    inset-block-start: calc(var(--mg-sticky-top, 0px) + 0.35em);
    margin-inline: calc(var(--_space) * -0.5);
    box-shadow: 0 0.4em 1.2em -0.6em rgb(0 0 0 / 0.35);
  }

  .side > .verdict + .verdict-body {
    margin-block-start: calc(var(--_space) * -0.75);
  }

  .side > .block:not(.notes-part) {
    order: 2;
  }

  .check > :is(.inputs, .after) {
    display: grid;
    gap: calc(var(--_space) * 2.25);
    min-inline-size: 0;
  }

  .check > .notes-part {
    order: 1;
  }

  .check > .after {
    order: 3;
  }

  .input-section {
    gap: calc(var(--_space) * 1.25);
    padding-block-start: calc(var(--_space) * 1.5);
    border-block-start: 1px solid var(--_line);
  }

  .input-section > h3 {
    font-size: 1.3em;
  }

  .ask-title {
    font-weight: 600;
  }

  .confirm {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1.25em;
    align-items: center;
    justify-content: space-between;
    padding: 0.75em 1em;
    border: 1px solid var(--_accent-line);
    border-radius: var(--_radius);
    background: var(--_accent-soft);
  }

  /* What takes the focus is scrolled clear of the verdict. */
  .inputs :is(input, select, textarea, button, summary),
  .check > .after #plan {
    scroll-margin-block: calc(var(--mg-sticky-top, 0px) + 7em) 2em;
  }

  /* A few short answers side by side: the page is long enough. */
  @container mg (min-width: 30em) {
    .inputs .choice-grid:has([type='radio']) {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 11em), 1fr));
    }

    .inputs .choice-grid:has([type='radio']):has(> :nth-child(4):last-child) {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }

  @container mg (min-width: 52em) {
    .screen.check {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(17em, 24em);
      gap: calc(var(--_space) * 2.25) calc(var(--_space) * 3);
      align-items: start;
    }

    .check > :is(.inputs, .notes-part, .after) {
      grid-column: 1;
    }

    /* Stretched, so that on a low screen the sentence alone can go along; as a grid it could not. */
    .check > .side {
      display: flex;
      flex-direction: column;
      grid-column: 2;
      grid-row: 1 / span 3;
      gap: calc(var(--_space) * 1.25);
      align-self: stretch;
      order: 0;
    }

    .side > * {
      flex: none;
    }

    .side > .verdict {
      margin-inline: 0;
    }

    .side > .verdict + .verdict-body {
      margin-block-start: 0;
    }

    .inputs > :first-child {
      padding-block-start: 0;
      border-block-start: 0;
    }

    .inputs :is(input, select, textarea, button, summary),
    .check > .after #plan {
      scroll-margin-block: calc(var(--mg-sticky-top, 0px) + 1em) 2em;
    }
  }

  @media (min-height: 36em) {
    @container mg (min-width: 52em) {
      .check > .side {
        position: sticky;
        align-self: start;
        inset-block-start: calc(var(--mg-sticky-top, 0px) + 1em);
        max-block-size: calc(100vh - var(--mg-sticky-top, 0px) - 2em);
        /* Room for outlines, which would be cut off. */
        margin: -0.4em;
        padding: 0.4em;
        overflow: auto;
      }

      .side > .verdict {
        position: static;
        box-shadow: none;
      }
    }
  }
`;

/** What it is, what it is not, what happens with the answers; and before anything else whether help is needed now. */
function signsScreen(view) {
    const { words, settings, on } = view;
    const texts = words.doseCheck;
    // Enter, too, is a click on the button: where a frame may not send forms, there is no other word of it.
    const submit = (event) => {
        event.preventDefault();
        on.go();
    };
    return html `<form
    class="screen intro"
    part="intro"
    novalidate
    autocomplete="off"
    aria-labelledby="heading"
    @submit=${submit}
  >
    <div class="stack">
      <h2 id="heading" tabindex="-1" part="heading">${texts.title}</h2>
      <p class="lead">${texts.lead}</p>
    </div>
    <div class="stack small muted notes">
      ${purposeNote(words)} ${privacyNote(words, settings.eventDetail)}
    </div>
    ${question(view, 'signs-now', { prefilled: true })}
    <div class="steps">
      <button class="button primary" type="submit" part="start-button" @click=${submit}>
        ${texts.start}
      </button>
    </div>
  </form>`;
}

const isEmergency = ({ state, check }) => state.screen === 'check' && check.recommendation.outcome === 'emergency';
function main(view) {
    if (view.state.screen === 'signs')
        return signsScreen(view);
    if (!isEmergency(view))
        return checkScreen(view);
    const { words, ground, help, settings, check, on } = view;
    return emergency({
        words,
        knowledge: ground.knowledge,
        findings: check.recommendation.findings,
        help,
        country: settings.country,
        undo: on.undo,
    });
}
/** The screen where the visitor stands. */
function screen(view) {
    const { words, ground, settings, problems, check, state } = view;
    const findings = state.screen === 'check' ? check.recommendation.findings : [];
    // Nothing but help stands on an emergency screen.
    const debug = settings.debug && !isEmergency(view);
    return html `${main(view)}
  ${debug ? debugPanel({ words, knowledge: ground.knowledge, problems, findings }) : nothing}`;
}

const own = css `
  .frame {
    --_mild: color-mix(in srgb, currentColor 50%, var(--_accent));
  }
`;
const doseStyles = [
    reset,
    tokens,
    text,
    controls,
    choicesStyles,
    checklistStyles,
    numberFieldStyles,
    portionsStyles,
    supplementsStyles,
    findingsStyles,
    goodToKnowStyles,
    intakeStyles,
    timelineStyles,
    planStyles,
    sourcesStyles,
    traceStyles,
    screens,
    own,
    dayStyles,
    verdictStyles,
    checkStyles,
    paper,
];

const NOTHING = Object.freeze({});
/**
 * Adds up food and supplements, compares them with the reference intake and the upper level, and plans the day of what
 * is taken already.
 *
 * What stands inside the element is shown to visitors without JavaScript and replaced once the element works.
 *
 * @tag mg-dose-check
 * @summary Whether the magnesium that somebody takes is enough, and not too much.
 *
 * @attr {number} age - years; the visitor confirms it
 * @attr {'female' | 'male'} sex - whose reference intake is used; unknown: a range
 * @attr {'none' | 'pregnant' | 'breastfeeding'} life-stage - the visitor confirms it
 * @attr {number} food-mg - mg of magnesium a day from food, where it is known
 * @attr {string} supplements - JSON list of what is taken; the visitor confirms it
 * @attr {string} medicines - ids with spaces between them, or `none`; a risk counts at once, the visitor confirms
 * @attr {string} conditions - ids with spaces between them, or `none`; a risk counts at once, the visitor confirms
 * @attr {'nl' | 'eu' | 'us'} [standard=nl] - whose reference intakes and upper levels are used
 * @attr {'eu' | 'education'} [claims=eu] - with `eu` no day is planned above 250 mg, whatever the standard
 * @attr {string} country - two letters; decides which numbers to call in an emergency
 * @attr {string} answers - JSON of facts that pre-select answers; a single attribute wins
 * @attr {'result' | 'reasons' | 'answers'} [event-detail=result] - how much events tell
 * @attr {boolean} push-datalayer - tells the page's tag manager that a check was finished
 * @attr {string} knowledge - selector of an inline JSON script, or URL, of the host's own knowledge: findings, questions and stricter outcomes
 * @attr {string} texts - JSON, or selector of an inline JSON script, of the host's own wording by the key of a text
 * @attr {boolean} debug - shows versions, configuration problems and what each rule saw
 *
 * @fires {CustomEvent} mg-recommendation - a verdict was reached or taken back, or what is told of it changed; on
 *   commit, or half a second after the last key
 * @fires {CustomEvent} mg-config-error - something in the configuration cannot be used
 *
 * @csspart frame - the card around every screen
 * @csspart heading - the heading of a screen; on the check it is the verdict
 * @csspart intro - the first screen, with the signs
 * @csspart question - one question and its controls
 * @csspart start-button - goes on to the check
 * @csspart check - the check: what is filled in, and the verdict
 * @csspart verdict - the verdict in one sentence, which stays in sight; also `verdict-good`, `verdict-mild`,
 *   `verdict-caution`, `verdict-stop`, `verdict-open`
 * @csspart verdict-text - what it means, and what is still open
 * @csspart minded - what to mind, beside the verdict
 * @csspart missing - the list of what is still open
 * @csspart to-plan-button - goes to the day plan
 * @csspart inputs - everything that is filled in
 * @csspart section - one part of it; also `section-taken`, `section-person`, `section-medicines`, `section-health`,
 *   `section-signs`, `section-food`, `section-day`
 * @csspart prefilled - says that the site filled something in
 * @csspart confirm-button - says that it is true
 * @csspart choice - one choice
 * @csspart supplement - one supplement
 * @csspart error - the message of an answer that has to be mended
 * @csspart finding - one finding; also `finding-info`, `finding-caution`, `finding-stop`
 * @csspart by - says whose a finding or question is, where it is the host's own
 * @csspart intake - the bars of what comes in
 * @csspart plan - the day plan
 * @csspart timeline - the strip of the day and its list
 * @csspart sources - the list of sources
 * @csspart emergency - the screen that says whom to call
 * @csspart failed - says that something went wrong on our side
 * @csspart purpose - what this is and what it is not
 * @csspart privacy - what happens with the answers
 * @csspart choices - a list of choices
 * @csspart search - the search field above a long list
 * @csspart portions - the portions of a week
 * @csspart portion - one group of foods in it
 * @csspart supplements - the list of what is taken
 * @csspart label-line - the field for a label's line
 * @csspart safety - what to mind
 * @csspart findings - the list of findings
 * @csspart intake-section - what comes in, under its heading
 * @csspart save-button - saves the plan as a calendar file
 * @csspart print-button - prints the sheet
 * @csspart diary-button - prints the page on which to keep up what was taken
 * @csspart keeping - what helps to keep to the plan
 * @csspart vitamin-b6 - the limit of what a label may hold besides
 * @csspart good-to-know - what is worth knowing and weighs nothing
 * @csspart not-enough - what a symptom asks for that stays
 * @csspart hand-over-button - goes on in another element of the page
 * @csspart consent - asks whether the answers may be passed on
 * @csspart restart-button - starts again
 * @csspart disclosure - something to unfold
 * @csspart summary - what unfolds it
 * @csspart source - one source
 * @csspart colophon - sources and fine print
 * @csspart why-elsewhere - why another figure stands elsewhere
 * @csspart credit - whose figures these are
 * @csspart call - a number to call
 * @csspart back-button - goes back
 * @csspart trace - what a rule saw, with `debug`
 * @csspart debug - versions and problems, with `debug`
 * @csspart vitamin-b6 - how much vitamin B6 a day is the most
 * @csspart plan-actions - what can be done with the verdict
 *
 * @cssprop [--mg-accent] - the one accent colour; follows the text's lightness by default
 * @cssprop [--mg-on-accent] - text on the accent
 * @cssprop [--mg-text=currentColor] - text
 * @cssprop [--mg-surface] - the background of the verdict and of option lists
 * @cssprop [--mg-line] - lines and borders
 * @cssprop [--mg-caution] - cautions
 * @cssprop [--mg-stop] - what stops, and emergencies
 * @cssprop [--mg-radius=0.75em] - roundness
 * @cssprop [--mg-space=1em] - the unit of distance
 * @cssprop [--mg-font=inherit] - font family
 * @cssprop [--mg-sticky-top=0px] - how far below the top of the screen the verdict stays, for a page with a fixed bar
 */
class MgDoseCheck extends MgElement {
    static settings = doseSettings;
    static properties = propertiesOf(ownDoseSettings);
    static styles = doseStyles;
    #course = new DoseCourse(this, () => this.#paused());
    #consent = 'open';
    /** What the host gives besides `answers`, and what both are together: the same objects while nothing changed. */
    #given = [];
    #hostFacts = NOTHING;
    /** The verdict that was read out or stood under the focus last. */
    #known = '';
    #announced = '';
    /** What the page heard last. */
    #told = null;
    #finished = false;
    #readFor = [];
    constructor() {
        super();
        takePart(this, {
            receive: (handed) => this.#receive(handed),
            blocks: () => this.#course.blocks,
        });
    }
    kind = 'dose';
    get settings() {
        return super.settings;
    }
    #receive(handed) {
        this.#course.follow(this.#groundNow);
        this.#course.receive(handed);
    }
    connectedCallback() {
        super.connectedCallback();
        this.#course.resume();
    }
    disconnectedCallback() {
        super.disconnectedCallback();
        this.#course.stop();
    }
    willUpdate(changed) {
        super.willUpdate(changed);
        this.#readPrefill();
        this.#course.follow(this.#groundNow);
        this.#forgetAnnounced();
    }
    update(changed) {
        keepPlace(this.renderRoot.querySelector('.inputs'), () => super.update(changed));
    }
    render() {
        // All our languages read from left to right, also on a page that does not.
        return html `<div class="frame" part="frame" lang=${this.words.lang} dir="ltr">${this.#screen()}</div>`;
    }
    #screen() {
        const restart = () => this.#on.restart();
        if (this.#course.broken)
            return failed(this.words, restart);
        try {
            return screen(this.#view);
        }
        catch (error) {
            this.#course.fail(error);
            return failed(this.words, restart);
        }
    }
    #readPrefill() {
        const { age, sex, lifeStage, foodMg, supplements, medicines, conditions } = this.settings;
        const own = { age, sex, lifeStage, foodMg, supplements, medicines, conditions };
        const given = [super.hostFacts, this.knowledgeUsed, ...Object.values(own)];
        if (given.every((one, i) => one === this.#given[i]))
            return;
        this.#given = given;
        const prefill = readPrefill(own, this.knowledgeUsed);
        this.setProblems('prefill', prefill.problems);
        this.#hostFacts = withPrefill(super.hostFacts, prefill);
    }
    get #groundNow() {
        const { standard, claims } = this.settings;
        return { knowledge: this.knowledgeUsed, hostFacts: this.#hostFacts, options: { standard, claims } };
    }
    get #view() {
        const { ground, state, check } = this.#course;
        return {
            words: this.words,
            ground,
            settings: this.settings,
            state,
            check,
            help: helpNumbersFor(this.settings.country),
            consent: this.#consent,
            announced: this.#announced,
            problems: this.configProblems,
            quizThere: partner('quiz') !== undefined,
            on: this.#on,
        };
    }
    /* ------------------------------------------------------------ the visitor */
    #on = {
        change: (id, to) => this.#course.change(id, to),
        food: (to) => this.#course.changeFood(to),
        day: (to) => this.#course.changeDay(to),
        commit: (id) => this.#course.commit(id),
        go: () => {
            this.#course.go();
            this.#knowVerdict();
        },
        undo: () => {
            this.#course.undo();
            this.#knowVerdict();
        },
        confirm: (ids) => this.#course.confirm(ids),
        show: (id) => this.#course.show(id),
        restart: () => {
            this.#consent = 'open';
            this.#announced = '';
            this.#known = '';
            this.#told = null;
            this.#course.restart();
        },
        consent: (given) => this.#answerConsent(given),
        handOver: () => {
            const { ground, state } = this.#course;
            partner('quiz')?.receive(handedOver(ground, state));
        },
        save: () => {
            const { plan } = this.#course.check.recommendation;
            if (plan)
                savePlan(this.words, plan);
        },
        diary: () => {
            const { plan } = this.#course.check.recommendation;
            if (plan)
                printDiary(this, doseDiary(this.#view, plan));
        },
        print: () => printSheet(this, doseSheet(this.#view)),
    };
    #answerConsent(given) {
        this.#consent = given ? 'yes' : 'no';
        this.requestUpdate();
        const drawn = () => {
            focusOn(this.renderRoot, '#consent');
            if (given)
                this.#tellPage();
        };
        void this.updateComplete.then(drawn);
    }
    /** Where the focus goes to the verdict it is read there, and not a second time. */
    #knowVerdict() {
        if (!this.#course.broken)
            this.#known = this.#sentence;
    }
    get #sentence() {
        return sentenceOf(verdictOf(this.#view));
    }
    #paused() {
        if (!this.isConnected || this.#course.broken || this.#course.state.screen === 'signs')
            return;
        this.#announce();
        this.#tellPage();
    }
    #announce() {
        const sentence = this.#sentence;
        if (sentence === this.#known)
            return;
        this.#known = sentence;
        this.#announced = sentence;
        this.requestUpdate();
    }
    /** What was said in another language, or on other grounds, is no longer what stands there. */
    #forgetAnnounced() {
        const now = [this.language, this.#course.ground];
        if (now.some((one, i) => one !== this.#readFor[i]))
            this.#announced = '';
        this.#readFor = now;
    }
    /* --------------------------------------------------------------- the page */
    /** A verdict that is taken back is told once; one that was never given is not. */
    #tellPage() {
        const { ground, check } = this.#course;
        const { recommendation, facts } = check;
        const { outcome } = recommendation;
        if (outcome === 'incomplete' && (this.#told?.outcome ?? outcome) === outcome)
            return;
        const { eventDetail, pushDatalayer } = this.settings;
        const detail = forEvent(recommendation, eventDetail, this.#consent === 'yes', facts, ground.knowledge);
        const text = jsonText(detail);
        const isNews = text !== this.#told?.text;
        this.#told = { outcome, text };
        if (!isNews)
            return;
        fireDose(this, 'mg-recommendation', detail);
        if (pushDatalayer && !this.#finished)
            pushFinished('dose');
        this.#finished = true;
    }
}

export { MgDoseCheck };
