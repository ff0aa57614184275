import { css, html, nothing, isServer } from 'lit';
import { recommend, nextQuestion, questionById, magnesiumMedicines, DIET_GROUPS, usesBeside, claimsBeside, seeSituation, topUp, careProducts, shelfOf, figureSources, nightOf, separationsOf, formsOf } from '../engine.js';
import { oneOf, commonSettings, flag, text$1 as text, url, isSameAnswer, factsOf, isStale, sharePerson, focusHeading, focusOn, focusAddedRow, readDraft, focusProblem, forgetVisitor, warn, openDraft, sharedDay, sharedPerson, icons, fire, plainCopy, privacyNote, purposeNote, questionWords, progressBar, hintId, hintOf, prefilledNote, errorOf, answerControl, SEARCH_ABOVE, disclosure, lookUp, answerText, formWords, firstProfessional as firstProfessional$1, isMailto, mailLink, findingText, mailSummary, wordingsOf, benefits, useCards, formCard, otherForms, rejectedRow, choiceText, foodList, intakeSection as intakeSection$1, vitaminB6, productCard, isToldOfVitaminB6, colophon, planSources, notEnoughSources, sourcesOfUses, isNote, namedSources, sheetFigures, reasonTexts, capitalised, foodWords, findingList, planSection, goodToKnow, notEnough, consentBox, planActions, debugPanel, emergency, reset, tokens, text as text$1, controls, choicesStyles, checklistStyles, numberFieldStyles, portionsStyles, supplementsStyles, progressStyles, findingsStyles, goodToKnowStyles, formCardStyles, intakeStyles, timelineStyles, planStyles, foodListStyles, productCardStyles, sourcesStyles, traceStyles, useStyles, screens, paper, MgElement, propertiesOf, CatalogController, LawfulProducts, ProductImages, takePart, lawfulOffer, failed, partner, helpNumbersFor, printSheet, printDiary, savePlan, pushFinished, forEvent } from '../ui.js';
import { keyed } from 'lit/directives/keyed.js';

/** `catalog` is read by the catalogue's controller. */
const ownQuizSettings = {
    consultHref: url('consult-href'),
    consultLabel: text('consult-label', 'a text of at most 120 characters', 120),
    display: oneOf('display', ['inline', 'dialog']),
    autostart: flag('autostart'),
};
const quizSettings = { ...commonSettings, ...ownQuizSettings };

const NOT_FED = { day: null, counts: false };
/** mg a day by the tray, where that is what counts. */
const trayMg = ({ day, counts }) => (counts ? day?.foodMg : undefined);
const isFood = (key) => key === 'diet' || key === 'foodMg';
/** What the visitor declared to eat takes the place of all that was said of food before. */
function withTray(facts, fed) {
    const foodMg = trayMg(fed);
    if (foodMg === undefined)
        return facts;
    const { diet: _diet, unsure, ...others } = facts;
    return { ...others, foodMg, ...(unsure && { unsure: unsure.filter((key) => !isFood(key)) }) };
}

const INTRO = {
    mode: 'intro',
    question: null,
    editing: false,
    last: null,
    taken: [],
    fed: NOT_FED,
    path: [],
    answers: new Map(),
    offered: new Map(),
    facts: {},
    recommendation: null,
};
const factsIn = (ground, state) => withTray(factsOf(ground, state), state.fed);
function put(ground, state, id) {
    return questionById(ground.knowledge, factsIn(ground, state), ground.options, id);
}
/** Answers that an edit made incomplete are asked again, with what was said still filled in. */
function stillAnswered(ground, given, facts) {
    return given.path.filter((id) => {
        const question = questionById(ground.knowledge, facts, ground.options, id);
        return !question || !isStale(ground, id, question.choices, facts, given);
    });
}
/** Puts the next question, or ends with the advice; an emergency ends at once. */
function advance(ground, state) {
    const before = factsIn(ground, state);
    const path = stillAnswered(ground, state, before);
    const facts = path.length === state.path.length ? before : factsIn(ground, { ...state, path });
    const recommendation = recommend(ground.knowledge, facts, ground.options);
    const next = { ...state, path, facts, recommendation, editing: false };
    if (recommendation.outcome === 'emergency')
        return { ...next, mode: 'result', question: null };
    const question = nextQuestion(ground.knowledge, facts, { ...ground.options, asked: path });
    return { ...next, mode: question ? 'question' : 'result', question };
}
function answer(ground, state, said) {
    const { question } = state;
    // What was declared in the meantime took the question away.
    if (!question)
        return refresh(ground, state);
    const { id, choices = [] } = question;
    return advance(ground, {
        ...state,
        fed: { ...state.fed, counts: state.fed.counts && id !== 'diet' },
        path: state.path.includes(id) ? state.path : [...state.path, id],
        answers: new Map(state.answers).set(id, said),
        offered: new Map(state.offered).set(id, choices),
        last: id,
    });
}
const ownPath = ({ path, taken }) => path.filter((id) => !taken.includes(id));
/** Nothing was answered here yet. */
const isFirst = (state) => ownPath(state).length === 0;
/** One step back, with the answer that was given still filled in; from the first question to the intro. */
function back(ground, state) {
    let { path } = state;
    for (const id of ownPath(state).reverse()) {
        path = path.slice(0, path.indexOf(id));
        const question = put(ground, { ...state, path }, id);
        if (question)
            return { ...state, mode: 'question', question, path, editing: false };
    }
    return { ...state, mode: 'intro', question: null, path, editing: false };
}
/** Starting again elsewhere forgets the person on the page, and with it what was taken over from there. */
function withoutForgotten(state, person) {
    const gone = state.taken.filter((id) => !person.has(id));
    if (gone.length === 0)
        return state;
    const stays = (id) => !gone.includes(id);
    return {
        ...state,
        path: state.path.filter(stays),
        taken: state.taken.filter(stays),
        answers: new Map([...state.answers].filter(([id]) => stays(id))),
    };
}
/** What the visitor said of age, sex and life stage on another element; what is on screen here is left alone. */
function withPerson({ knowledge }, before, person) {
    const state = withoutForgotten(before, person);
    const news = [...person].filter(([id, said]) => state.question?.id !== id && !(state.path.includes(id) && isSameAnswer(state.answers.get(id), said)));
    if (news.length === 0)
        return state;
    const ids = news.map(([id]) => id).filter((id) => !state.path.includes(id));
    const choices = (id) => knowledge.questions.find((row) => row.id === id)?.choices ?? [];
    return {
        ...state,
        path: [...ids, ...state.path],
        taken: [...state.taken, ...ids],
        answers: new Map([...state.answers, ...news]),
        offered: new Map([...state.offered, ...ids.map((id) => [id, choices(id)])]),
    };
}
/** The last word counts: whoever declares what they eat, after it was asked here or while it is, has said it there. */
function withDay(state, day) {
    if (day === state.fed.day)
        return state;
    const isAsked = day !== null && state.question?.id === 'diet';
    return { ...state, fed: { day, counts: day !== null }, ...(isAsked && { question: null }) };
}
/** A slip on an emergency screen: back to the question that led there, also when that was an edit. */
function undo(ground, state) {
    const { last } = state;
    if (last === null || last === state.path.at(-1))
        return back(ground, state);
    return edit(ground, state, last);
}
/** Opens one answer from the result. */
function edit(ground, state, id) {
    const question = put(ground, state, id);
    return question ? { ...state, mode: 'question', question, editing: true } : state;
}
function cancelEdit(state) {
    return { ...state, mode: 'result', question: null, editing: false };
}
/** Settings may change while the visitor is at it: the same answers, read again. */
function refresh(ground, state) {
    if (state.mode === 'result')
        return advance(ground, state);
    if (state.mode === 'intro')
        return state;
    const question = state.question && put(ground, state, state.question.id);
    return question ? { ...state, question } : advance(ground, state);
}
function answeredInTray({ id, fact, kind, unsure }, put, { foodMg, isEstimated }) {
    const question = put ?? { id, fact, kind, unsure };
    return { question, answer: { unsure: true }, trayMg: foodMg, isEstimated, isOpen: put !== null };
}
/** The answers that count, in the order of the questions. */
function answered(ground, state) {
    const { knowledge, options } = ground;
    const { day, counts } = state.fed;
    return knowledge.questions.flatMap((row) => {
        const question = questionById(knowledge, state.facts, options, row.id);
        if (row.fact === 'diet' && counts && day)
            return [answeredInTray(row, question, day)];
        const answer = state.path.includes(row.id) ? state.answers.get(row.id) : undefined;
        return question && answer ? [{ question, answer, isOpen: true }] : [];
    });
}
/** The questions that everybody may get: a follow-up counts as its parent. */
function rootsOf({ knowledge, options }) {
    const claims = options.claims ?? 'eu';
    return knowledge.questions.filter(({ parent, modes }) => !parent && (!modes || modes.includes(claims)));
}
/** Progress as the visitor sees it: the place of a question among all, so that going forward never goes down. */
function progress(ground, state) {
    const { knowledge } = ground;
    const roots = rootsOf(ground);
    const place = (id) => {
        const row = knowledge.questions.find((one) => one.id === id);
        return roots.findIndex((root) => root.id === (row?.parent ?? id)) + 1;
    };
    const shown = state.question ? [...state.path, state.question.id] : state.path;
    return { index: Math.max(1, ...shown.map(place)), total: roots.length };
}
/**
 * Progress as the page hears it: how many questions were put here, without follow-ups. A place among all would tell by a
 * gap which question was left out, and with it of whom: a child is not asked about forms.
 */
function toldProgress(ground, state) {
    const roots = rootsOf(ground);
    const shown = new Set([...ownPath(state), state.question?.id]);
    return { index: roots.filter(({ id }) => shown.has(id)).length, total: roots.length };
}

/** Walks one visitor through the quiz: holds the state and the draft, and after each step draws, focuses and tells. */
class QuizCourse {
    state = INTRO;
    draft = null;
    /** An answer was just changed. */
    changed = false;
    /** The question whose answer was opened from the result last. */
    edited = null;
    /** A mistake of ours: an honest screen instead of half an advice. */
    broken = false;
    #host;
    /** Called when a step of the visitor is on screen. */
    #stepped;
    #ground = null;
    constructor(host, stepped) {
        this.#host = host;
        this.#stepped = stepped;
    }
    get ground() {
        if (!this.#ground)
            throw new Error('nothing to run on yet');
        return this.#ground;
    }
    /** Settings may come late or change: a visitor who is at it keeps place and answers. */
    follow(ground) {
        const before = this.#ground;
        this.#ground = ground;
        if (before && (!sameGround(before, ground) || this.#hasNews))
            this.#refresh();
        return { first: before === null };
    }
    /** The visitor said something of age, sex, life stage or food elsewhere, and is at it here. */
    get #hasNews() {
        return this.state.mode !== 'intro' && this.#known !== this.state;
    }
    /** A professional comes first, by what was found so far. */
    get blocks() {
        const outcome = this.broken ? undefined : this.state.recommendation?.outcome;
        return outcome === 'ask-professional' || outcome === 'emergency';
    }
    /** Where the visitor stands, with what was said on the other elements. */
    get #known() {
        return withDay(withPerson(this.ground, this.state, sharedPerson()), sharedDay());
    }
    /** What is being answered stays as it is, unless another question takes its place. */
    #refresh() {
        const shown = this.state.question?.id;
        if (this.#attempt(() => refresh(this.ground, this.#known)) && this.state.question?.id !== shown)
            this.#openDraft();
    }
    /** Opens the first question without a visitor having asked: nothing is focused and nothing is told. */
    begin() {
        this.state = INTRO;
        if (this.#attempt(() => advance(this.ground, this.#known)))
            this.#openDraft();
    }
    start() {
        this.go(advance);
    }
    /**
     * Goes on with what the visitor did in another element.
     * @param saysFood whether that is another word on food than what was declared in a food table.
     */
    receive(given, saysFood) {
        this.broken = false;
        this.edited = null;
        const fed = saysFood ? { day: sharedDay(), counts: false } : INTRO.fed;
        this.state = { ...INTRO, ...given, fed };
        this.go(advance);
    }
    /** One step by the visitor. Opening an edit is nobody's business, so that is not told. */
    go(step, told = true) {
        const wasEditing = this.state.editing;
        this.changed = wasEditing && told;
        if (this.#attempt(() => step(this.ground, this.#known)))
            this.#openDraft();
        sharePerson(this.state);
        this.#drawn(() => {
            focusHeading(this.#host.renderRoot);
            if (told && !this.broken)
                this.#stepped(wasEditing);
        });
    }
    edit(id) {
        this.edited = id;
        this.go((ground, state) => edit(ground, state, id), false);
    }
    /** Back to where the visitor was. */
    cancel() {
        this.state = cancelEdit(this.state);
        this.draft = null;
        this.#drawn(() => focusOn(this.#host.renderRoot, `#edit-${this.edited}`));
    }
    /** What comes after the step to another question is about the one before, and no answer to this one. */
    change(questionId, to) {
        if (!this.draft || this.state.question?.id !== questionId)
            return;
        const before = this.draft.rows.length;
        const draft = to(this.draft);
        this.draft = draft;
        this.#drawn(() => {
            if (before > 0 && draft.rows.length !== before)
                focusAddedRow(this.#host.renderRoot, draft.rows.length > before);
        });
    }
    submit() {
        const { question } = this.state;
        if (!question || !this.draft)
            return;
        const read = readDraft(question, this.draft, DIET_GROUPS);
        if ('answer' in read)
            return this.go((ground, state) => answer(ground, state, read.answer));
        this.draft = { ...this.draft, problems: read.problems };
        this.#drawn(() => focusProblem(this.#host.renderRoot));
    }
    restart(onFirstQuestion) {
        this.broken = false;
        this.edited = null;
        forgetVisitor();
        this.state = INTRO;
        this.go((ground, state) => (onFirstQuestion ? advance(ground, state) : INTRO));
    }
    #drawn(then) {
        this.#host.requestUpdate();
        void this.#host.updateComplete.then(then);
    }
    #attempt(step) {
        try {
            this.state = step();
            return true;
        }
        catch (error) {
            this.fail(error);
            return false;
        }
    }
    fail(error) {
        this.broken = true;
        warn(`<${this.#host.localName}> stopped: ${error instanceof Error ? error.message : String(error)}`);
    }
    #openDraft() {
        const { question, answers, offered, facts } = this.state;
        if (!question)
            return void (this.draft = null);
        const earlier = { answer: answers.get(question.id), offered: offered.get(question.id) ?? [] };
        const { knowledge, hostFacts } = this.ground;
        const takesAntacid = magnesiumMedicines(knowledge, facts).length > 0;
        this.draft = openDraft(question, earlier, hostFacts, takesAntacid);
    }
}
function sameGround(a, b) {
    return (a.knowledge === b.knowledge &&
        a.hostFacts === b.hostFacts &&
        a.options.standard === b.options.standard &&
        a.options.claims === b.options.claims &&
        a.options.catalog === b.options.catalog);
}

/**
 * The browser's own dialog: it holds the focus, closes on Escape and gives the focus back. Closing keeps the answers.
 */
function quizDialog(words, content, { open, close }) {
    const closeOutside = (event) => {
        if (event.target === event.currentTarget)
            close();
    };
    return html `<div class="door" lang=${words.lang} dir="ltr">
    <button class="button primary" type="button" part="open" aria-haspopup="dialog" @click=${open}>
      ${words.quiz.open}
    </button>
    <dialog part="dialog" aria-label=${words.quiz.dialogName} @click=${closeOutside}>
      <div class="dialog-body">
        <div class="dialog-bar">
          <button
            class="icon-button"
            type="button"
            part="close"
            aria-label=${words.quiz.close}
            @click=${close}
          >
            ${icons.close()}
          </button>
        </div>
        ${content}
      </div>
    </dialog>
  </div>`;
}
const dialogStyles = css `
  dialog {
    inline-size: min(100vi, 46em);
    max-inline-size: none;
    block-size: fit-content;
    max-block-size: min(100dvb - 2em, 60em);
    margin: auto;
    padding: 0;
    border: 0;
    border-radius: calc(var(--_radius) * 1.35);
    background: var(--_surface);
    color: inherit;
    box-shadow: 0 1.5em 4em rgb(0 0 0 / 0.28);
    overflow: auto;
    overscroll-behavior: contain;
  }

  dialog::backdrop {
    background: rgb(0 0 0 / 0.5);
  }

  dialog .frame {
    border: 0;
    border-radius: 0;
    background: none;
  }

  /* Room for the close button, which stays in sight above the content. */
  dialog .screen {
    padding-block-start: calc(max(44px, 2.75em) + 0.6em);
  }

  .dialog-bar {
    position: sticky;
    z-index: 1;
    inset-block-start: 0;
    display: flex;
    justify-content: flex-end;
    block-size: 0;
  }

  .dialog-bar .icon-button {
    margin: 0.4em;
    background: var(--_surface);
  }

  @media (max-width: 40em) {
    dialog {
      block-size: 100dvb;
      max-block-size: none;
      border-radius: 0;
    }
  }

  @media (forced-colors: active) {
    dialog {
      border: 1px solid CanvasText;
    }
  }
`;

/** @returns false when a listener cancelled it; only the events of products can be. */
function fireQuiz(element, name, detail, options) {
    return fire(element, name, plainCopy(detail), options);
}

const isList = (answer) => answer !== undefined && !answer.unsure && Array.isArray(answer.value);
/** The plan as something that is taken: as many units as moments. */
function asSupplement({ elementalMgPerDay, moments }, form) {
    const perDay = moments.length;
    return {
        amountMg: elementalMgPerDay / perDay,
        basis: 'elemental',
        perDay,
        ...(form !== undefined && { form }),
    };
}
const DAY_FACTS = ['wake', 'bed', 'meals', 'medicineTimes', 'foodMg'];
function dayOf(facts) {
    return Object.fromEntries(DAY_FACTS.flatMap((key) => (facts[key] === undefined ? [] : [[key, facts[key]]])));
}
/** What a food table says the others know by themselves, and for as long as it says so. */
function ownFood({ path, facts, fed }) {
    if (trayMg(fed) === undefined)
        return { path, facts };
    const { foodMg: _foodMg, ...others } = facts;
    return { path: path.filter((id) => id !== 'diet'), facts: others };
}
/** What the visitor answered, with the proposal beside what is taken already. */
function withProposal(state) {
    const { answers, offered, recommendation } = state;
    const { path, facts } = ownFood(state);
    const plan = recommendation?.plan;
    if (!plan)
        return null;
    const taken = answers.get('supplements');
    const before = isList(taken) ? taken.value : [];
    const value = [...before, asSupplement(plan, recommendation.forms[0]?.id)];
    return {
        given: { path, offered, answers: new Map(answers).set('supplements', { unsure: false, value }) },
        more: dayOf(facts),
    };
}

/** What it is, what it is not, and what happens with the answers, before anything is asked. */
function intro({ words, settings, on }) {
    const { quiz } = words;
    return html `<section class="screen intro" part="intro" aria-labelledby="heading">
    <div class="stack">
      <h2 id="heading" tabindex="-1" part="heading">${quiz.title}</h2>
      <p class="lead">${quiz.lead}</p>
    </div>
    <div class="intro-start">
      <button class="button primary" type="button" part="start-button" @click=${() => on.start()}>
        ${quiz.start}
      </button>
      <p class="small muted note">${icons.clock()}<span>${quiz.aboutTime}</span></p>
    </div>
    <div class="stack small muted notes">
      ${privacyNote(words, settings.eventDetail)} ${purposeNote(words)}
    </div>
  </section>`;
}

function isLong({ question }) {
    if (question.kind === 'portions' || question.kind === 'supplements')
        return true;
    return question.kind === 'many' && (question.choices?.length ?? 0) > SEARCH_ABOVE;
}
function steps({ words, ...view }, submit) {
    const { on, state, settings } = view;
    if (state.editing) {
        return html `<div class="steps">
      <button class="button plain" type="button" part="cancel-button" @click=${() => on.cancel()}>
        ${words.quiz.cancel}
      </button>
      <button class="button primary" type="submit" part="save-button" @click=${submit}>
        ${words.quiz.save}
      </button>
    </div>`;
    }
    const first = settings.autostart && isFirst(state);
    return html `<div class="steps">
    ${first
        ? nothing
        : html `<button class="button plain" type="button" part="back-button" @click=${() => on.back()}>
            ${words.quiz.back}
          </button>`}
    <button class="button primary" type="submit" part="next-button" @click=${submit}>
      ${words.quiz.next}
    </button>
  </div>`;
}
/** Without an intro, what the site gets beyond the outcome is said with the first question. */
function passedOn({ words, settings }) {
    const { eventDetail } = settings;
    if (eventDetail === 'result')
        return nothing;
    return html `<p class="small muted note" part="privacy">
    ${icons.lock()}<span>${words.quiz.privacy[eventDetail]}</span>
  </p>`;
}
/** One question a screen: a form, so that Enter goes on; a fieldset, so that its name is read with every control. */
function questionScreen(view) {
    const { words, state, draft, on } = view;
    const { question } = state;
    if (!question || !draft)
        return html ``;
    const { knowledge } = view.ground;
    const texts = questionWords(words, question.id);
    const asking = {
        words,
        knowledge,
        question,
        texts,
        draft,
        change: (to) => on.change(question.id, to),
    };
    // Enter, too, is a click on the button: where a frame may not send forms, there is no other word of it.
    const submit = (event) => {
        event.preventDefault();
        on.submit();
    };
    const opensHere = view.settings.autostart && isFirst(state) && !state.editing;
    // A form of its own for each question: what was ticked in one cannot stand in the next.
    const form = html `<form
    class="screen question ${isLong(asking) ? 'long' : ''}"
    part="question"
    novalidate
    autocomplete="off"
    @submit=${submit}
  >
    ${state.editing ? nothing : progressBar(words, progress(view.ground, state))}
    <fieldset class="ask" aria-describedby=${texts.hint ? hintId(asking) : nothing}>
      <legend><h2 id="heading" tabindex="-1" part="heading">${texts.title}</h2></legend>
      ${hintOf(asking)} ${prefilledNote(asking)} ${errorOf(asking)} ${answerControl(asking)}
    </fieldset>
    ${steps(view, submit)}
    ${opensHere ? html `<p class="small muted note" part="purpose">${icons.info()}<span>${words.quiz.purpose}</span></p>` : nothing}
    ${opensHere ? passedOn(view) : nothing}
  </form>`;
    return html `${keyed(question.id, form)}`;
}
/**
 * On a question that is longer than the screen the way on stays in sight; on a very low screen it would take too much
 * of it. What has the focus is scrolled clear of it.
 */
const questionStyles = css `
  @media (min-height: 30em) {
    .long > .steps {
      position: sticky;
      z-index: 1;
      inset-block-end: 0;
      margin: calc(var(--_space) * -0.5);
      padding: calc(var(--_space) * 0.5);
      border-block-start: 1px solid var(--_line);
      background: var(--_surface);
    }

    .long > .ask :is(input, select, button) {
      scroll-margin-block: calc(var(--mg-sticky-top, 0px) + 5em) calc(var(--_target) + 4em);
    }

    /* A choice may have lines of examples below its box. */
    .long > .ask .choice input {
      scroll-margin-block-end: calc(var(--_target) + 9em);
    }
  }
`;

function questionLabel(words, question) {
    return lookUp(words.questions, question.id)?.label ?? question.id;
}
/** An answer as one reads it back. */
function saidText(words, { question, answer, trayMg: mg, isEstimated }) {
    if (mg !== undefined)
        return words.foodDay.fromTable({ mg, isEstimated });
    return answerText(words, question, answer.unsure ? undefined : answer.value);
}
function change({ words, on }, { question }) {
    return html `<button
    class="button inline"
    type="button"
    id="edit-${question.id}"
    aria-label=${words.quiz.editAnswer({ question: questionLabel(words, question) })}
    @click=${() => on.edit(question.id)}
  >
    ${words.quiz.edit}
  </button>`;
}
function row(view, said) {
    const label = questionLabel(view.words, said.question);
    return html `<li class="answer" part="answer">
    <span class="answer-text"
      ><span class="muted small">${label}</span><span>${saidText(view.words, said)}</span></span
    >
    ${said.isOpen ? change(view, said) : nothing}
  </li>`;
}
/** Every answer, to be changed one by one, and the way back to the start. */
function answersSection(view) {
    const { words, ground, state, edited, on } = view;
    return html `<section class="block" part="answers-section">
    ${disclosure(words.quiz.yourAnswers, html `<ul class="answers">
        ${answered(ground, state).map((said) => row(view, said))}
      </ul>`, 'answers', edited !== null)}
    <div>
      <button class="button" type="button" part="restart-button" @click=${() => on.restart()}>
        ${words.quiz.restart}
      </button>
    </div>
  </section>`;
}

/** The rule that decided about need is a finding too; it stands with the outcome. */
const isNeed = ({ view }, finding) => Object.hasOwn(view.ground.knowledge.rules.need, finding.rule);
const firstProfessional = ({ view, recommendation }) => firstProfessional$1(view.words, view.ground.knowledge, recommendation.findings);
function outcomeTitle(shown) {
    const { view, recommendation } = shown;
    const { words } = view;
    const top = recommendation.forms
        .filter(({ rank }) => rank === 1)
        .map(({ id }) => formWords(words, id).name);
    return words.outcomes[recommendation.outcome].title({
        form: words.either(top),
        mg: recommendation.plan?.elementalMgPerDay ?? 0,
        professional: firstProfessional(shown),
    });
}

function summaryOf(shown) {
    const { view, recommendation } = shown;
    const { words, help, ground, state } = view;
    const { labels, mailGreeting } = words.result.consult;
    const top = recommendation.forms.filter(({ rank }) => rank === 1);
    const { plan } = recommendation;
    const parts = [
        { lines: [mailGreeting] },
        { heading: labels.outcome, lines: [outcomeTitle(shown)] },
        { heading: labels.form, lines: top.map(({ id }) => formWords(words, id).name) },
        {
            heading: labels.plan,
            lines: plan ? plan.moments.map((moment) => words.result.plan.moment(moment)) : [],
        },
        {
            heading: labels.findings,
            lines: recommendation.findings.map((finding) => findingText(words, finding, help).title),
        },
        {
            heading: labels.answers,
            lines: answered(ground, state).map((said) => `${questionLabel(words, said.question)}: ${saidText(words, said)}`),
        },
        { heading: labels.version, lines: [recommendation.knowledge.version] },
    ];
    return mailSummary(parts);
}
/** Stands open above the link: nobody has to look for what goes to somebody else. */
function preview({ view }, { body, cut }) {
    const { consult: texts } = view.words.result;
    return html `<div class="stack" part="mail-preview">
    <h4 id="mail-preview">${texts.preview}</h4>
    <p class="small muted">${texts.previewNote}</p>
    <pre class="letter small" tabindex="0" role="group" aria-labelledby="mail-preview">${body}</pre>
    ${cut ? html `<p class="small">${texts.previewCut}</p>` : nothing}
  </div>`;
}
/**
 * The host's offer. After a block the professional comes first, and the offer says that it is no medical care; on an
 * emergency screen it never stands.
 */
function consult(shown) {
    const { view, recommendation } = shown;
    const { consultHref, consultLabel } = view.settings;
    if (!consultHref)
        return nothing;
    const { words, on } = view;
    const { consult: texts } = words.result;
    const mail = isMailto(consultHref)
        ? mailLink(consultHref, { subject: texts.mailSubject, body: summaryOf(shown) })
        : undefined;
    const blocked = recommendation.outcome === 'ask-professional';
    return html `<section class="block consult card" part="consult" aria-labelledby="consult">
    <h3 id="consult">${texts.heading}</h3>
    ${blocked ? html `<p>${texts.firstProfessional({ professional: firstProfessional(shown) })}</p>` : nothing}
    <p class="muted">${texts.note}</p>
    ${mail ? preview(shown, mail) : nothing}
    <div>
      <a
        class="button"
        part="consult-link"
        href=${mail?.href ?? consultHref}
        rel="noopener"
        @click=${() => on.consult()}
        >${consultLabel ?? (mail ? texts.send : texts.label)}</a
      >
    </div>
  </section>`;
}

const UNDECIDED$1 = ['ask-professional', 'incomplete', 'emergency'];
const claimsShown = ({ view, recommendation }) => claimsBeside(view.ground.knowledge, view.state.facts, recommendation);
function claims(shown) {
    const { words, ground } = shown.view;
    const wordings = wordingsOf(words, claimsShown(shown));
    return wordings.length > 0 ? benefits(words, wordings, ground.knowledge) : nothing;
}
function goalOther({ view, recommendation }) {
    if (UNDECIDED$1.includes(recommendation.outcome) || !view.state.facts.goals?.includes('other'))
        return nothing;
    const { goalOther: texts } = view.words;
    return html `<section class="block" part="goal-other" aria-labelledby="goal-other">
    <h3 id="goal-other">${texts.title}</h3>
    <p>${texts.text}</p>
    <p>${texts.helps}</p>
  </section>`;
}
const usesTold = ({ view, recommendation }) => usesBeside(view.ground.knowledge, view.state.facts, recommendation);
function evidence(shown) {
    const told = usesTold(shown);
    if (!told || told.length === 0)
        return nothing;
    const { words, ground } = shown.view;
    const { forms } = words.result;
    const besideForms = shown.recommendation.forms.filter(({ rank }) => rank === 1).map(({ id }) => id);
    return html `<section class="block" part="evidence-section" aria-labelledby="evidence">
    <h3 id="evidence">${forms.evidence}</h3>
    <p class="muted">${forms.evidenceNote}</p>
    ${useCards({ words, knowledge: ground.knowledge, told, besideForms })}
  </section>`;
}
/** What may be said about the visitor's topic: authorised wordings beside products, graded evidence without them. */
const topicSection = (shown) => html `${claims(shown)} ${evidence(shown)} ${goalOther(shown)}`;

/** Equal forms stand side by side; the order among the others is by rank, and why each fell behind is told. */
function formsSection(shown) {
    const { view, recommendation } = shown;
    const { words, settings, ground } = view;
    const { forms } = words.result;
    if (recommendation.forms.length === 0)
        return nothing;
    const top = recommendation.forms.filter(({ rank }) => rank === 1);
    const others = recommendation.forms.filter(({ rank }) => rank > 1);
    const formView = {
        words,
        knowledge: ground.knowledge,
        debug: settings.debug,
        told: usesTold(shown),
    };
    return html `<section class="block" part="forms" aria-labelledby="forms">
    <h3 id="forms">${forms.heading}</h3>
    ${top.length > 1 ? html `<p class="muted">${forms.equalRank}</p>` : nothing}
    <ul class="form-cards">
      ${top.map((form) => formCard(formView, form))}
    </ul>
    ${others.length > 0
        ? html `<div class="form-others">
            <h4>${forms.others}</h4>
            ${otherForms(words, others)}
          </div>`
        : nothing}
    <p class="small muted">${forms.amountNote}</p>
    ${recommendation.rejected.length > 0
        ? disclosure(forms.whyNot, html `<p class="small muted">${forms.rejected}</p>
              <ul>
                ${recommendation.rejected.map((form) => rejectedRow(formView, form))}
              </ul>`, 'rejected')
        : nothing}
  </section>`;
}

const UNDECIDED = ['ask-professional', 'incomplete', 'emergency'];
function figuresOf({ view }) {
    const { ground, state } = view;
    return seeSituation(ground.knowledge, state.facts, ground.options).figures;
}
/** What comes in against what is recommended. Where a professional goes first there are no figures to act on. */
function intakeSection(shown) {
    const { view, recommendation } = shown;
    if (UNDECIDED.includes(recommendation.outcome))
        return nothing;
    const figures = figuresOf(shown);
    if (figures.referenceLowMg === undefined || figures.referenceHighMg === undefined)
        return nothing;
    const { words, ground, state } = view;
    const estimated = state.facts.foodMg === undefined;
    return intakeSection$1({
        words,
        figures,
        limitMg: figures.ceilingMg,
        proposedMg: recommendation.plan?.elementalMgPerDay ?? 0,
        spreadPercent: estimated ? ground.knowledge.estimateSpread.share * 100 : 0,
    });
}
/** What closes the whole gap; nothing where that takes more than a few portions. */
function closingPortions(knowledge, gapMg, avoid) {
    const portions = topUp(knowledge, gapMg, { avoid });
    return portions.reduce((sum, { mg }) => sum + mg, 0) >= gapMg ? portions : [];
}
/** With a plan the portions that would close the same gap are an equal way, so they are the ones that are shown. */
function foodsSection(shown) {
    const { view, recommendation } = shown;
    const { words, ground, state } = view;
    const { outcome } = recommendation;
    if (UNDECIDED.includes(outcome) || outcome === 'nothing-needed')
        return nothing;
    const { foods: texts } = words.result;
    const avoid = state.facts.avoid ?? [];
    const gapMg = figuresOf(shown).gapMg ?? 0;
    const closing = recommendation.plan ? closingPortions(ground.knowledge, gapMg, avoid) : [];
    const others = recommendation.foods.filter(({ id }) => closing.every((portion) => portion.id !== id));
    const names = avoid.map((id) => choiceText(words, { id: 'avoid', fact: 'avoid' }, id).toLocaleLowerCase(words.lang));
    return html `<section class="block" part="foods-section" aria-labelledby="foods">
    <h3 id="foods">${texts.heading}</h3>
    <p class="muted">
      ${texts.lead}${names.length > 0 ? ` ${texts.respects({ avoid: words.list(names) })}` : ''}
    </p>
    ${closing.length > 0
        ? html `<div class="closing card">
            ${foodList(words, ground.knowledge, closing, mostMg(recommendation.foods))}
            <p class="small">${texts.equalWay({ mg: gapMg, portions: closing.length })}</p>
          </div>`
        : nothing}
    ${recommendation.foods.length > 0
        ? foodList(words, ground.knowledge, others, mostMg(recommendation.foods))
        : html `<p>${texts.none}</p>`}
  </section>`;
}
const mostMg = (foods) => Math.max(...foods.map(({ mg }) => mg));

/** A choice of six can be compared; the rest waits behind a button, and nobody reads past two dozen. */
const SHOWN_AT_ONCE = 6;
const SHOWN_AT_MOST = 24;
const offered = ({ view, recommendation }) => shelfOf(view.ground.knowledge, view.state.facts, recommendation, view.catalog ?? undefined);
function cards({ view, recommendation }, list) {
    const { words, catalog, on, imageFor, shown: lawful } = view;
    return html `<ul class="products">
    ${list.map(({ product, fit }) => productCard({
        words,
        product: lawful(product),
        fit,
        planMg: recommendation.plan?.elementalMgPerDay ?? null,
        currency: catalog?.currency ?? 'EUR',
        image: imageFor(product.id),
        actions: on,
    }))}
  </ul>`;
}
function shelf(shown, list) {
    const { words, ground } = shown.view;
    const more = list.slice(SHOWN_AT_ONCE, SHOWN_AT_MOST);
    return html `${cards(shown, list.slice(0, SHOWN_AT_ONCE))}
    ${more.length > 0 ? disclosure(words.result.more, cards(shown, more), 'more-products') : nothing}
    <div class="stack">
      <p class="small muted">${words.result.products.order}</p>
      ${asksOfVitaminB6(shown) ? vitaminB6(words, ground.knowledge) : nothing}
    </div>`;
}
/** Where a supplement is not needed, products stand behind a question that says so. */
function notNeeded(shown, list) {
    const { products } = shown.view.words.result;
    return html `<section class="block" part="products">
    ${disclosure(products.anyway, html `<p>${products.anywayText}</p>
        ${shelf(shown, list)}`, 'anyway')}
  </section>`;
}
/** Skin products answer a wish, not a gap: apart, as care products, without units, dose or benefit. */
function care(shown) {
    const { view } = shown;
    if (view.state.facts.prefer !== 'skin')
        return nothing;
    const list = careProducts(view.ground.knowledge, view.state.facts, view.catalog ?? undefined).map((product) => ({
        product,
        fit: null,
    }));
    if (list.length === 0)
        return nothing;
    const { products } = view.words.result;
    return html `<section class="block" part="care-products" aria-labelledby="care">
    <h3 id="care">${products.care}</h3>
    <p class="muted">${products.careNote}</p>
    ${cards(shown, list.slice(0, SHOWN_AT_ONCE))}
  </section>`;
}
function main$1(shown) {
    const { view, recommendation } = shown;
    const { words } = view;
    const list = offered(shown);
    if (recommendation.outcome !== 'form')
        return list.length > 0 ? notNeeded(shown, list) : nothing;
    const { products } = words.result;
    return html `<section class="block" part="products" aria-labelledby="products">
    <h3 id="products">${products.heading}</h3>
    ${list.length > 0
        ? html `<p class="muted">${products.lead}</p>
            ${shelf(shown, list)}`
        : html `<p>${products.none}</p>`}
  </section>`;
}
const WITH_PRODUCTS = ['form', 'food-first', 'nothing-needed'];
const hasShelf = ({ view, recommendation: { outcome, claims, forms } }) => WITH_PRODUCTS.includes(outcome) && claims === 'eu' && !view.catalogFailed && forms.length > 0;
/** Whether a product stands on the screen that may be one of several with vitamin B6. */
const asksOfVitaminB6 = (shown) => isToldOfVitaminB6(shown.view.ground.knowledge, shown.view.state.facts) &&
    hasShelf(shown) &&
    offered(shown).length > 0;
/** Products come last, and only after an outcome that leaves room for them. */
function productsSection(shown) {
    const { view, recommendation } = shown;
    if (!WITH_PRODUCTS.includes(recommendation.outcome) || recommendation.claims !== 'eu')
        return nothing;
    if (view.catalogFailed)
        return html `<p class="small muted" part="catalog-error">${view.words.quiz.catalogError}</p>`;
    if (!view.catalog || recommendation.forms.length === 0)
        return nothing;
    return html `${main$1(shown)} ${care(shown)}`;
}

const formSources = (form) => form
    ? [form.solubility, form.uptake, form.gutEffect, form.permittedInEu].flatMap(({ sources }) => sources)
    : [];
/** A claim rests on the law's own words in this language, which are not the same document everywhere. */
const claimSources = (claim, lang) => claim ? [...claim.sources, ...(lookUp(claim.wording, lang)?.sources ?? [])] : [];
const isDecided = ({ recommendation: { outcome } }) => outcome === 'form' || outcome === 'food-first' || outcome === 'nothing-needed';
const notEnoughOf = ({ view, recommendation }) => ({
    knowledge: view.ground.knowledge,
    claims: recommendation.claims,
    goals: view.state.facts.goals,
});
/** What the sentences and figures on this screen rest on. */
function cited$1(shown) {
    const { recommendation, view } = shown;
    const { knowledge } = view.ground;
    const top = recommendation.forms.filter(({ rank }) => rank === 1);
    return [
        ...recommendation.findings.flatMap(({ sources }) => sources),
        ...(isDecided(shown) ? figureSources(knowledge, recommendation.standard, view.state.facts) : []),
        ...top.flatMap(({ id }) => formSources(lookUp(knowledge.forms, id))),
        ...top.flatMap(({ reasons }) => reasons.flatMap(({ sources }) => sources)),
        ...recommendation.rejected.flatMap(({ reasons }) => reasons.flatMap(({ sources }) => sources)),
        ...(recommendation.plan ? planSources(knowledge, recommendation.claims) : []),
        ...(asksOfVitaminB6(shown) ? knowledge.besideAdvice.vitaminB6.sources : []),
        ...(isDecided(shown) ? notEnoughSources(notEnoughOf(shown)) : []),
        ...claimsShown(shown).flatMap((id) => claimSources(lookUp(knowledge.claims, id), view.words.lang)),
        ...sourcesOfUses(knowledge, usesTold(shown)),
    ];
}
function sourcesSection(shown) {
    const { view, recommendation } = shown;
    return colophon({
        words: view.words,
        knowledge: view.ground.knowledge,
        standard: recommendation.standard,
        cited: cited$1(shown),
        withFigures: isDecided(shown),
    });
}

/** What speaks for the forms that came first: what holds for several is said once. */
function formReasons({ view: { words }, recommendation }) {
    const namesByText = new Map();
    for (const { id, reasons } of recommendation.forms.filter(({ rank }) => rank === 1)) {
        const text = reasonTexts(words, reasons).join(' ');
        namesByText.set(text, [...(namesByText.get(text) ?? []), formWords(words, id).name]);
    }
    return [...namesByText].map(([text, names]) => ({
        title: capitalised(words.list(names), words.lang),
        text,
    }));
}
/** What a screen lists below the outcome, in a sentence. */
function foods({ view: { words, ground }, recommendation }) {
    const { foods: texts } = words.result;
    if (recommendation.outcome === 'nothing-needed' || recommendation.foods.length === 0)
        return [];
    const portions = recommendation.foods.map(({ id, grams, mg }) => {
        const { name, portion } = foodWords(words, ground.knowledge, id);
        return `${name}, ${texts.portion({ portion, grams })}: ${words.mg(mg)}`;
    });
    return [{ title: texts.heading, text: `${portions.join('; ')}.` }];
}
/** Less than on the screen: of the forms that fell behind there is nothing on paper. */
function cited({ view, recommendation }, decided) {
    const { knowledge } = view.ground;
    const { findings, forms, plan, standard } = recommendation;
    const reasons = forms.filter(({ rank }) => rank === 1).flatMap((form) => form.reasons);
    return [
        ...[...findings, ...reasons].flatMap(({ sources }) => sources),
        ...(decided ? figureSources(knowledge, standard, view.state.facts) : []),
        ...(plan ? knowledge.plan.sources : []),
    ];
}
function figures(shown) {
    if (!isDecided(shown))
        return [];
    const seen = figuresOf(shown);
    const proposedMg = shown.recommendation.plan?.elementalMgPerDay;
    return sheetFigures(shown.view.words, { ...seen, proposedMg, limitMg: seen.ceilingMg });
}
/** The result on paper: answers, advice, reasons and schedule. */
function quizSheet(shown) {
    const { view, recommendation } = shown;
    const { words, ground, state, help } = view;
    const { outcome, plan, findings, knowledge } = recommendation;
    const notes = findings.filter((finding) => isNote(ground.knowledge, finding));
    const minded = findings.filter((finding) => !notes.includes(finding));
    return {
        words,
        title: words.quiz.title,
        outcome: outcomeTitle(shown),
        text: words.outcomes[outcome].text,
        answers: answered(ground, state).map((said) => ({
            label: questionLabel(words, said.question),
            value: saidText(words, said),
        })),
        findings: [
            ...minded.map((finding) => findingText(words, finding, help)),
            ...formReasons(shown),
            ...foods(shown),
        ],
        goodToKnow: notes.map((finding) => findingText(words, finding, help)),
        figures: figures(shown),
        plan,
        separations: plan ? separationsOf(ground.knowledge, state.facts) : [],
        sources: namedSources(words, ground.knowledge.sources, cited(shown, isDecided(shown))),
        knowledge,
        help,
        night: nightOf(ground.knowledge, state.facts),
    };
}
/** The page on which to keep up what was taken of the plan. */
function quizDiary({ view, recommendation }, plan) {
    const { words, help } = view;
    const { claims, knowledge } = recommendation;
    return { words, help, plan, claims, knowledge };
}

function head(shown) {
    const { words, help, changed } = shown.view;
    const { recommendation } = shown;
    const need = recommendation.findings.find((finding) => isNeed(shown, finding));
    const because = need && findingText(words, need, help).text;
    const { text } = words.outcomes[recommendation.outcome];
    return html `<header class="outcome stack" part="outcome">
    <p class="eyebrow small" role="status">${changed ? words.quiz.changed : words.result.heading}</p>
    <h2 id="heading" tabindex="-1" part="heading">${outcomeTitle(shown)}</h2>
    ${because && because !== text ? html `<p class="lead">${because}</p>` : nothing}
    <p class=${because ? 'muted' : 'lead'}>${text}</p>
  </header>`;
}
/** What decided about need stands under the outcome; what concerns safety stands here, most severe first. */
function safety(shown) {
    const { words, help, settings, ground } = shown.view;
    const findings = shown.recommendation.findings.filter((finding) => !isNeed(shown, finding) && !isNote(ground.knowledge, finding));
    if (findings.length === 0)
        return nothing;
    return html `<section class="block" part="safety" aria-labelledby="safety">
    <h3 id="safety">${words.result.safety}</h3>
    ${findingList({ words, findings, help, debug: settings.debug })}
  </section>`;
}
/** What is worth knowing, and weighs nothing. */
function worthKnowing({ view, recommendation: { findings } }) {
    const { words, help, settings, ground } = view;
    return goodToKnow(ground.knowledge, { words, findings, help, debug: settings.debug });
}
/** Which question to open for what is still missing. */
function missing({ view, recommendation }) {
    const { words, ground, on } = view;
    if (recommendation.outcome !== 'incomplete')
        return nothing;
    const open = recommendation.missing.filter((fact) => Object.hasOwn(words.facts, fact));
    if (open.length === 0)
        return nothing;
    const row = ground.knowledge.questions.find(({ fact }) => open.includes(fact));
    const names = words.list(open.map((fact) => lookUp(words.facts, fact) ?? fact));
    return html `<section class="block" part="missing">
    <p>${words.result.missing({ facts: names })}</p>
    ${row
        ? html `<div>
            <button class="button primary" type="button" @click=${() => on.edit(row.id)}>
              ${words.result.complete}
            </button>
          </div>`
        : nothing}
  </section>`;
}
/** Two blocks that stand side by side where there is room. */
function pair(first, second) {
    if (first === nothing || second === nothing)
        return first === nothing ? second : first;
    return html `<div class="pair">${first} ${second}</div>`;
}
function actions(shown) {
    const { words, on, doseCheckThere } = shown.view;
    const { plan } = shown.recommendation;
    return planActions({
        words,
        ...(plan && doseCheckThere && { handOver: { label: words.together.toDoseCheck, go: on.handOver } }),
        ...(plan && { save: () => on.save(plan), diary: () => on.diary(quizDiary(shown, plan)) }),
        print: () => on.print(quizSheet(shown)),
    });
}
function plan(shown) {
    const { view, recommendation } = shown;
    if (!recommendation.plan)
        return nothing;
    const { words, ground, state, help } = view;
    return planSection({
        words,
        knowledge: ground.knowledge,
        facts: state.facts,
        help,
        plan: recommendation.plan,
        claims: recommendation.claims,
        actions: actions(shown),
    });
}
/** Without a plan there is still something to take along to whoever is to be asked. */
function withoutPlan(shown) {
    const { plan, outcome } = shown.recommendation;
    if (plan || outcome === 'incomplete')
        return nothing;
    return html `<section class="block" part="take-along">${actions(shown)}</section>`;
}
/** Whatever comes of the figures, a symptom asks for something else. */
const whenNotEnough = (shown) => isDecided(shown) ? notEnough({ words: shown.view.words, ...notEnoughOf(shown) }) : nothing;
function consent({ words, settings, consent: given, on }) {
    return consentBox({ words, eventDetail: settings.eventDetail, consent: given, answer: on.consent });
}
function result(view, recommendation) {
    const shown = { view, recommendation };
    return html `<section class="screen result" part="result" aria-labelledby="heading">
    ${head(shown)} ${missing(shown)} ${safety(shown)} ${formsSection(shown)} ${plan(shown)}
    ${worthKnowing(shown)} ${pair(intakeSection(shown), foodsSection(shown))} ${topicSection(shown)}
    ${whenNotEnough(shown)} ${productsSection(shown)} ${withoutPlan(shown)} ${consult(shown)} ${consent(view)}
    ${answersSection(view)} ${sourcesSection(shown)}
  </section>`;
}

function main(view) {
    const { mode, recommendation } = view.state;
    if (mode === 'question')
        return questionScreen(view);
    if (mode === 'intro' || !recommendation)
        return intro(view);
    if (recommendation.outcome !== 'emergency')
        return result(view, recommendation);
    const { words, ground, help, settings, on } = view;
    const { findings } = recommendation;
    return emergency({
        words,
        knowledge: ground.knowledge,
        findings,
        help,
        country: settings.country,
        undo: on.undo,
    });
}
function debugged({ words, ground, problems, recognised }, findings) {
    return { words, knowledge: ground.knowledge, problems, recognised, findings };
}
/** The screen where the visitor stands. */
function screen(view) {
    const { mode, recommendation } = view.state;
    const ended = mode === 'result' ? recommendation : null;
    // Nothing but help stands on an emergency screen.
    const debug = view.settings.debug && ended?.outcome !== 'emergency';
    return html `${main(view)} ${debug ? debugPanel(debugged(view, ended?.findings ?? [])) : nothing}`;
}

const own = css `
  .result {
    max-inline-size: 62em;
    gap: calc(var(--_space) * 2.75);
  }

  .closing.card {
    background: var(--_accent-soft);
    border-color: var(--_accent-line);
  }

  .form-others {
    display: grid;
    gap: 0.5em;
    margin-block-start: 0.5em;
  }

  .answers {
    display: grid;
  }

  .answer {
    display: flex;
    gap: 1em;
    align-items: center;
    justify-content: space-between;
    padding-block: 0.35em;
    border-block-start: 1px solid var(--_line);
  }

  .answer:first-child {
    border-block-start: 0;
  }

  .answer-text {
    display: grid;
    min-inline-size: 0;
  }

  .answer .button {
    flex: none;
    margin: 0;
  }

  .consult.card {
    background: var(--_raised);
  }

  .letter {
    max-block-size: 18em;
    padding: 1em;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 0.7);
    font-family: inherit;
    white-space: pre-wrap;
    overflow: auto;
  }
`;
const quizStyles = [
    reset,
    tokens,
    text$1,
    controls,
    choicesStyles,
    checklistStyles,
    numberFieldStyles,
    portionsStyles,
    supplementsStyles,
    progressStyles,
    findingsStyles,
    goodToKnowStyles,
    formCardStyles,
    intakeStyles,
    timelineStyles,
    planStyles,
    foodListStyles,
    productCardStyles,
    sourcesStyles,
    traceStyles,
    useStyles,
    dialogStyles,
    screens,
    own,
    questionStyles,
    paper,
];

const NOTHING_MORE = Object.freeze({});
/**
 * Asks about a dozen questions and answers which form of magnesium suits, how much and when, from which food, which
 * product of the host's, or that nothing is needed, or that a professional goes first.
 *
 * What stands inside the element is shown to visitors without JavaScript and replaced once the element works.
 *
 * @tag mg-quiz
 * @summary A quiz that ends in advice about magnesium.
 *
 * @attr {string} catalog - CSS selector of an inline JSON script, or a URL, with the host's products
 * @attr {string} consult-href - the practitioner's offer, shown with the result; a `mailto:` gets a summary
 * @attr {string} consult-label - the text of that link
 * @attr {'inline' | 'dialog'} [display=inline] - `dialog` shows a button that opens the quiz
 * @attr {boolean} autostart - opens on the first question
 * @attr {'nl' | 'eu' | 'us'} [standard=nl] - whose reference intakes and upper levels are used
 * @attr {'eu' | 'education'} [claims=eu] - what may be said about effects
 * @attr {string} country - two letters; decides which numbers to call in an emergency
 * @attr {string} answers - JSON of facts that pre-select answers
 * @attr {'result' | 'reasons' | 'answers'} [event-detail=result] - how much events tell
 * @attr {boolean} push-datalayer - tells the page's tag manager that a quiz was finished
 * @attr {string} knowledge - selector of an inline JSON script, or URL, of the host's own knowledge: findings, questions, stricter outcomes, weights of forms
 * @attr {string} texts - JSON, or selector of an inline JSON script, of the host's own wording by the key of a text
 * @attr {boolean} debug - shows versions, configuration problems and what each rule saw
 *
 * @fires {CustomEvent} mg-recommendation - the quiz ended, or an answer was changed afterwards
 * @fires {CustomEvent} mg-step - a question was shown, by what the visitor did
 * @fires {CustomEvent} mg-product-click - a product is opened; cancelable
 * @fires {CustomEvent} mg-add-to-cart - a product is asked for; cancelable
 * @fires {CustomEvent} mg-consult - the practitioner's link was used
 * @fires {CustomEvent} mg-config-error - something in the configuration cannot be used
 *
 * @csspart frame - the card around every screen
 * @csspart heading - the heading of a screen
 * @csspart intro - the first screen
 * @csspart question - a question's form
 * @csspart progress - text and bar above a question
 * @csspart choice - one choice
 * @csspart error - the message of an answer that has to be mended
 * @csspart start-button - starts the quiz
 * @csspart next-button - goes on
 * @csspart back-button - goes back
 * @csspart result - the advice
 * @csspart outcome - the advice in one sentence
 * @csspart finding - one safety finding; also `finding-info`, `finding-caution`, `finding-stop`
 * @csspart by - says whose a finding or question is, where it is the host's own
 * @csspart form - a proposed form
 * @csspart plan - the day plan
 * @csspart timeline - the strip of the day and its list
 * @csspart plan-actions - the buttons that save the plan and print the result
 * @csspart intake - the bars of what comes in
 * @csspart foods - the list of foods
 * @csspart claims - the authorised claims
 * @csspart product - a product
 * @csspart cart-button - adds a product to the cart
 * @csspart consult - the practitioner's offer
 * @csspart sources - the list of sources
 * @csspart emergency - the screen that says whom to call
 * @csspart open - the button that opens the dialog
 * @csspart dialog - the dialog
 * @csspart close - the dialog's close button
 * @csspart failed - says that something went wrong on our side
 * @csspart purpose - what this is and what it is not
 * @csspart privacy - what happens with the answers
 * @csspart prefilled - says that the site filled something in
 * @csspart choices - a list of choices
 * @csspart search - the search field above a long list
 * @csspart portions - the portions of a week
 * @csspart portion - one group of foods in it
 * @csspart supplements - the list of what is taken
 * @csspart supplement - one supplement
 * @csspart label-line - the field for a label's line
 * @csspart safety - what to mind
 * @csspart findings - the list of findings
 * @csspart intake-section - what comes in, under its heading
 * @csspart save-button - saves a changed answer, or the plan as a calendar file
 * @csspart print-button - prints the sheet
 * @csspart diary-button - prints the page on which to keep up what was taken
 * @csspart keeping - what helps to keep to the plan
 * @csspart vitamin-b6 - the limit of what a label may hold besides
 * @csspart good-to-know - what is worth knowing and weighs nothing
 * @csspart not-enough - what a symptom asks for that stays
 * @csspart hand-over-button - goes on in another element of the page
 * @csspart consent - asks whether the answers may be passed on
 * @csspart restart-button - starts again
 * @csspart summary - what unfolds it
 * @csspart source - one source
 * @csspart colophon - sources and fine print
 * @csspart why-elsewhere - why another figure stands elsewhere
 * @csspart credit - whose figures these are
 * @csspart call - a number to call
 * @csspart trace - what a rule saw, with `debug`
 * @csspart debug - versions and problems, with `debug`
 * @csspart missing - what is still open
 * @csspart forms - the forms, under their heading
 * @csspart form-row - a form in a list
 * @csspart rejected - the forms that fell off
 * @csspart take-along - what can be printed without a plan
 * @csspart foods-section - the foods, under their heading
 * @csspart food - one food
 * @csspart evidence-section - what is known of the topic
 * @csspart evidence - one use with its grade
 * @csspart form-uses - unfolds what is known of forms for it
 * @csspart form-use - what is known of one
 * @csspart goal-other - what is said of another topic
 * @csspart products - the products, under their heading
 * @csspart vitamin-b6 - how much vitamin B6 a day is the most, where products are shown
 * @csspart more-products - products that fit less
 * @csspart anyway - products where none is needed
 * @csspart care-products - products for the skin
 * @csspart advertisement - marks a link that earns money
 * @csspart catalog-error - says that the products could not be loaded
 * @csspart consult-link - the practitioner's link
 * @csspart mail-preview - what goes into the e-mail
 * @csspart answers-section - the answers, to be changed
 * @csspart answers - the list of answers
 * @csspart answer - one answer
 * @csspart cancel-button - leaves an answer as it was
 *
 * @cssprop [--mg-accent] - the one accent colour; follows the text's lightness by default
 * @cssprop [--mg-on-accent] - text on the accent
 * @cssprop [--mg-text=currentColor] - text
 * @cssprop [--mg-surface] - the background of the dialog and of option lists
 * @cssprop [--mg-line] - lines and borders
 * @cssprop [--mg-caution] - cautions
 * @cssprop [--mg-stop] - what stops, and emergencies
 * @cssprop [--mg-radius=0.75em] - roundness
 * @cssprop [--mg-space=1em] - the unit of distance
 * @cssprop [--mg-font=inherit] - font family
 * @cssprop [--mg-sticky-top=0px] - how much of the top of the screen a fixed bar of the page takes: no question comes to stand below it
 */
class MgQuiz extends MgElement {
    static settings = quizSettings;
    static plainAttributes = [...MgElement.plainAttributes, 'catalog'];
    static properties = {
        ...propertiesOf(ownQuizSettings),
        catalog: { attribute: false, noAccessor: true },
    };
    static styles = quizStyles;
    #catalog = new CatalogController(this, {
        knowledge: () => this.knowledgeUsed,
        tell: (problems) => this.setProblems('catalog', problems),
    });
    #products = new LawfulProducts((problems) => this.setProblems('catalog-texts', problems));
    #images = new ProductImages();
    #course = new QuizCourse(this, (wasEditing) => this.#tellPage(wasEditing));
    #offer = { consultHref: null, consultLabel: null };
    #consent = 'open';
    /** What the visitor brought from another element and no question here asks. */
    #more = NOTHING_MORE;
    #hostFacts = NOTHING_MORE;
    #factsBefore = [NOTHING_MORE, NOTHING_MORE];
    constructor() {
        super();
        takePart(this, {
            receive: (handed) => this.#receive(handed),
            blocks: () => this.#course.blocks,
        });
    }
    /** The host's products; an object wins over the attribute. */
    get catalog() {
        return this.#catalog.given;
    }
    set catalog(given) {
        this.#catalog.given = given;
    }
    kind = 'quiz';
    get settings() {
        return super.settings;
    }
    get givesCatalog() {
        return this.#catalog.given !== null;
    }
    #receive({ given, more }) {
        this.#more = more;
        this.#course.follow(this.#groundNow);
        if (this.settings.display === 'dialog')
            this.renderRoot.querySelector('dialog')?.showModal();
        this.#course.receive(given, more.foodMg !== undefined || given.path.includes('diet'));
    }
    configured() {
        return this.updateComplete.then(() => this.#catalog.ready);
    }
    disconnectedCallback() {
        super.disconnectedCallback();
        this.#images.release();
    }
    /** All that is drawn from is ready here: a server calls this and then draws. */
    willUpdate(changed) {
        super.willUpdate(changed);
        this.#catalog.follow();
        const { autostart, display } = this.settings;
        const { first } = this.#course.follow(this.#groundNow);
        if (first && autostart && display === 'inline')
            this.#course.begin();
        if (!isServer && this.#course.state.mode !== 'intro')
            this.#images.prepare(this.#catalog.catalog?.products ?? []);
        this.#keepLawful();
    }
    render() {
        // All our languages read from left to right, also on a page that does not.
        const content = html `<div class="frame" part="frame" lang=${this.words.lang} dir="ltr">
      ${this.#screen()}
    </div>`;
        return this.settings.display === 'dialog'
            ? quizDialog(this.words, content, this.#dialogActions)
            : content;
    }
    /** What the host says beside products, as far as it may. */
    #keepLawful() {
        const { consultHref, consultLabel, claims } = this.settings;
        const beside = { words: this.words, knowledge: this.knowledgeUsed };
        this.#products.follow(claims === 'eu' ? this.#catalog.catalog : null, beside);
        const { problems, ...offer } = lawfulOffer({ consultHref, consultLabel }, claims, beside);
        this.#offer = offer;
        this.setProblems('consult', problems);
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
    get #groundNow() {
        const { standard, claims } = this.settings;
        const { catalog } = this.#catalog;
        const options = { standard, claims, ...(catalog && { catalog }) };
        return { knowledge: this.knowledgeUsed, hostFacts: this.#factsBeforehand, options };
    }
    /** The same object while nothing changed: the course goes by it. */
    get #factsBeforehand() {
        const [host, more] = this.#factsBefore;
        if (host !== this.hostFacts || more !== this.#more) {
            this.#factsBefore = [this.hostFacts, this.#more];
            this.#hostFacts = { ...this.hostFacts, ...this.#more };
        }
        return this.#hostFacts;
    }
    get #view() {
        const { ground, state, draft, changed, edited } = this.#course;
        return {
            words: this.words,
            ground,
            settings: { ...this.settings, ...this.#offer },
            state,
            draft,
            changed,
            edited,
            help: helpNumbersFor(this.settings.country),
            catalog: this.#catalog.catalog,
            catalogFailed: this.#catalog.state === 'failed',
            imageFor: (id) => this.#images.imageFor(id),
            shown: (product) => this.#products.shown(product),
            consent: this.#consent,
            problems: this.configProblems,
            doseCheckThere: partner('dose') !== undefined,
            recognised: this.#catalog.recognised,
            on: this.#on,
        };
    }
    /* ------------------------------------------------------------ the visitor */
    #on = {
        start: () => this.#course.start(),
        change: (questionId, to) => this.#course.change(questionId, to),
        submit: () => this.#course.submit(),
        back: () => this.#course.go(back),
        undo: () => this.#course.go(undo),
        edit: (id) => this.#course.edit(id),
        cancel: () => this.#course.cancel(),
        restart: () => {
            this.#consent = 'open';
            this.#more = NOTHING_MORE;
            this.#course.restart(this.settings.autostart);
        },
        consent: (given) => this.#answerConsent(given),
        consult: () => fireQuiz(this, 'mg-consult', {}),
        handOver: () => {
            const handed = withProposal(this.#course.state);
            if (handed)
                partner('dose')?.receive(handed);
        },
        opened: (product, fit, event) => this.#tellProduct('mg-product-click', product, fit, event),
        wanted: (product, fit, event) => this.#tellProduct('mg-add-to-cart', product, fit, event),
        save: (plan) => savePlan(this.words, plan),
        diary: (diary) => printDiary(this, diary),
        print: (sheet) => printSheet(this, sheet),
    };
    #dialogActions = {
        open: () => {
            if (this.settings.autostart && this.#course.state.mode === 'intro')
                this.#course.begin();
            this.requestUpdate();
            this.renderRoot.querySelector('dialog')?.showModal();
            void this.updateComplete.then(() => focusHeading(this.renderRoot));
        },
        close: () => this.renderRoot.querySelector('dialog')?.close(),
    };
    #answerConsent(given) {
        this.#consent = given ? 'yes' : 'no';
        this.requestUpdate();
        const drawn = () => {
            focusOn(this.renderRoot, '#consent');
            if (given)
                this.#tellRecommendation();
        };
        void this.updateComplete.then(drawn);
    }
    /* --------------------------------------------------------------- the page */
    #tellPage(wasEditing) {
        const { ground, state } = this.#course;
        if (state.mode === 'result') {
            this.#tellRecommendation();
            if (this.settings.pushDatalayer && !wasEditing)
                pushFinished('forms');
        }
        else if (state.question && !state.question.parent && !state.editing) {
            fireQuiz(this, 'mg-step', toldProgress(ground, state));
        }
    }
    #tellRecommendation() {
        const { ground, state } = this.#course;
        const { recommendation, facts } = state;
        if (!recommendation)
            return;
        const { eventDetail } = this.settings;
        const { knowledge } = ground;
        const { catalog } = this.#catalog;
        const isAllowed = this.#consent === 'yes';
        const detail = forEvent(recommendation, eventDetail, isAllowed, facts, knowledge, catalog);
        fireQuiz(this, 'mg-recommendation', detail);
    }
    #tellProduct(name, product, fit, event) {
        const { recommendation } = this.#course.state;
        const shelf = recommendation?.forms.find(({ products }) => products.some(({ id }) => id === product.id));
        const detail = {
            productId: product.id,
            form: shelf?.id ?? formsOf(product)[0] ?? '',
            unitsPerDay: fit?.unitsPerDay ?? 0,
            quantity: 1,
            ...(product.cartUrl !== undefined && { cartUrl: product.cartUrl }),
        };
        if (!fireQuiz(this, name, detail, { cancelable: true }))
            event.preventDefault();
    }
}

export { MgQuiz };
