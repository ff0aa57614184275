import { css, html, nothing } from 'lit';
import { recommend, nextQuestion, questionById, magnesiumMedicines, DIET_GROUPS, topUp, seeSituation, careProducts, shelfOf, claimsBeside, figureSources, formsOf } from '../engine.js';
import { oneOf, commonSettings, flag, text, url, factsOf, isStale, readDraft, openDraft, icons, fire, plainCopy, questionWords, progressBar, hintId, hintOf, prefilledNote, errorOf, answerControl, SEARCH_ABOVE, disclosure, answerText, lookUp, formWords, isMailto, mailLink, findingText, mailSummary, formCard, otherForms, rejectedRow, choiceText, foodList, intakeBar, productCard, sourceList, findingList, planSection, consentBox, debugPanel, emergency, reset, tokens, text$1, controls, choicesStyles, checklistStyles, numberFieldStyles, portionsStyles, supplementsStyles, progressStyles, findingsStyles, formCardStyles, intakeStyles, timelineStyles, foodListStyles, productCardStyles, sourcesStyles, traceStyles, MgElement, propertiesOf, CatalogController, ProductImages, failed, helpNumbersFor, pushFinished, forEvent } from '../ui.js';
import { keyed } from 'lit/directives/keyed.js';

/** `catalog` is read by the catalogue's controller. */
const ownQuizSettings = {
    consultHref: url('consult-href'),
    consultLabel: text('consult-label', 'a text of at most 120 characters', 120),
    display: oneOf('display', ['inline', 'dialog']),
    autostart: flag('autostart'),
};
const quizSettings = { ...commonSettings, ...ownQuizSettings };

const INTRO = {
    mode: 'intro',
    question: null,
    editing: false,
    last: null,
    path: [],
    answers: new Map(),
    offered: new Map(),
    facts: {},
    recommendation: null,
};
function put(ground, given, id) {
    return questionById(ground.knowledge, factsOf(ground, given), ground.options, id);
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
    const before = factsOf(ground, state);
    const path = stillAnswered(ground, state, before);
    const facts = path.length === state.path.length ? before : factsOf(ground, { ...state, path });
    const recommendation = recommend(ground.knowledge, facts, ground.options);
    const next = { ...state, path, facts, recommendation, editing: false };
    if (recommendation.outcome === 'emergency')
        return { ...next, mode: 'result', question: null };
    const question = nextQuestion(ground.knowledge, facts, { ...ground.options, asked: path });
    return { ...next, mode: question ? 'question' : 'result', question };
}
function answer(ground, state, said) {
    const { question } = state;
    if (!question)
        return state;
    const { id, choices = [] } = question;
    return advance(ground, {
        ...state,
        path: state.path.includes(id) ? state.path : [...state.path, id],
        answers: new Map(state.answers).set(id, said),
        offered: new Map(state.offered).set(id, choices),
        last: id,
    });
}
/** One step back, with the answer that was given still filled in; from the first question to the intro. */
function back(ground, state) {
    const path = [...state.path];
    while (path.length > 0) {
        const id = path.pop();
        const question = put(ground, { ...state, path }, id);
        if (question)
            return { ...state, mode: 'question', question, path, editing: false };
    }
    return { ...state, mode: 'intro', question: null, path, editing: false };
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
    if (state.mode === 'question' && state.question) {
        const question = put(ground, state, state.question.id);
        return question ? { ...state, question } : advance(ground, state);
    }
    return state;
}
/** The answers that count, in the order of the questions. */
function answered(ground, state) {
    const { knowledge, options } = ground;
    return knowledge.questions.flatMap(({ id }) => {
        const said = state.answers.get(id);
        if (!said || !state.path.includes(id))
            return [];
        const question = questionById(knowledge, state.facts, options, id);
        return question ? [{ question, answer: said }] : [];
    });
}
/**
 * Progress over the questions that everybody may get. A follow-up counts as its parent, so that the numbers tell
 * nothing of the answers, and going forward never goes down.
 */
function progress({ knowledge, options }, state) {
    const claims = options.claims ?? 'eu';
    const roots = knowledge.questions.filter(({ parent, modes }) => !parent && (!modes || modes.includes(claims)));
    const place = (id) => {
        const row = knowledge.questions.find((one) => one.id === id);
        return roots.findIndex((root) => root.id === (row?.parent ?? id)) + 1;
    };
    const shown = state.question ? [...state.path, state.question.id] : state.path;
    return { index: Math.max(1, ...shown.map(place)), total: roots.length };
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
    if (top < 0 || top >= innerHeight)
        frame.scrollIntoView({ block: 'start' });
}
/** The first control that has to be mended. */
function focusProblem(root) {
    const invalid = root.querySelector('.ask [aria-invalid="true"]');
    // A group of radios is marked as a whole and focused at its first.
    const control = invalid?.matches('fieldset') ? invalid.querySelector('input') : invalid;
    (control ?? root.querySelector('.ask .choices input, .ask .field'))?.focus();
}
function focusOn(root, selector) {
    root.querySelector(selector)?.focus();
}
/** A row was added: its first control. One was removed: the button that adds them. */
function focusAddedRow(root, added) {
    focusOn(root, added ? '.supplement:last-of-type :is(select, input)' : '#add-supplement');
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
        if (before && sameGround(before, ground))
            return { first: false };
        this.#ground = ground;
        if (before)
            this.#refresh(ground);
        return { first: before === null };
    }
    /** What is being answered stays as it is, unless another question takes its place. */
    #refresh(ground) {
        const shown = this.state.question?.id;
        if (this.#attempt(() => refresh(ground, this.state)) && this.state.question?.id !== shown)
            this.#openDraft();
    }
    /** Opens the first question without a visitor having asked: nothing is focused and nothing is told. */
    begin() {
        if (this.#attempt(() => advance(this.ground, INTRO)))
            this.#openDraft();
    }
    /** One step by the visitor. Opening an edit is nobody's business, so that is not told. */
    go(step, told = true) {
        const wasEditing = this.state.editing;
        this.changed = wasEditing && told;
        if (this.#attempt(() => step(this.ground, this.state)))
            this.#openDraft();
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
        this.go((ground) => (onFirstQuestion ? advance(ground, INTRO) : INTRO));
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
        console.warn(`<${this.#host.localName}> stopped: ${error instanceof Error ? error.message : String(error)}`);
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
      <p class="note" part="privacy">${icons.lock()}<span>${quiz.privacy[settings.eventDetail]}</span></p>
      <p class="note" part="purpose">${icons.info()}<span>${quiz.purpose}</span></p>
    </div>
  </section>`;
}

function isLong({ question }) {
    if (question.kind === 'portions' || question.kind === 'supplements')
        return true;
    return question.kind === 'many' && (question.choices?.length ?? 0) > SEARCH_ABOVE;
}
function steps({ words, ...view }) {
    const { on, state, settings } = view;
    if (state.editing) {
        return html `<div class="steps">
      <button class="button plain" type="button" part="cancel-button" @click=${() => on.cancel()}>
        ${words.quiz.cancel}
      </button>
      <button class="button primary" type="submit" part="save-button">${words.quiz.save}</button>
    </div>`;
    }
    const first = settings.autostart && state.path.length === 0;
    return html `<div class="steps">
    ${first
        ? nothing
        : html `<button class="button plain" type="button" part="back-button" @click=${() => on.back()}>
            ${words.quiz.back}
          </button>`}
    <button class="button primary" type="submit" part="next-button">${words.quiz.next}</button>
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
    const submit = (event) => {
        event.preventDefault();
        on.submit();
    };
    const opensHere = view.settings.autostart && state.path.length === 0 && !state.editing;
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
    ${steps(view)}
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
      scroll-margin-block: 5em calc(var(--_target) + 4em);
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
function row({ words, on }, question, text) {
    const label = questionLabel(words, question);
    return html `<li class="answer" part="answer">
    <span class="answer-text"><span class="muted small">${label}</span><span>${text}</span></span>
    <button
      class="button inline"
      type="button"
      id="edit-${question.id}"
      aria-label=${words.quiz.editAnswer({ question: label })}
      @click=${() => on.edit(question.id)}
    >
      ${words.quiz.edit}
    </button>
  </li>`;
}
/** Every answer, to be changed one by one, and the way back to the start. */
function answersSection(view) {
    const { words, ground, state, edited, on } = view;
    return html `<section class="block" part="answers-section">
    ${disclosure(words.quiz.yourAnswers, html `<ul class="answers">
        ${answered(ground, state).map(({ question, answer }) => row(view, question, answerText(words, question, answer.unsure ? undefined : answer.value)))}
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
/** The professional of the most severe finding: the one to go to first. */
function firstProfessional({ view, recommendation }) {
    const { safety } = view.ground.knowledge.rules;
    const refers = recommendation.findings.map(({ rule }) => lookUp(safety, rule)?.refer);
    return view.words.professionals[refers.find((refer) => refer !== undefined) ?? 'doctor'];
}
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
            lines: answered(ground, state).map(({ question, answer }) => `${questionLabel(words, question)}: ${answerText(words, question, answer.unsure ? undefined : answer.value)}`),
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

/** Equal forms stand side by side; the order among the others is by rank, and why each fell behind is told. */
function formsSection({ view, recommendation }) {
    const { words, settings } = view;
    const { forms } = words.result;
    if (recommendation.forms.length === 0)
        return nothing;
    const top = recommendation.forms.filter(({ rank }) => rank === 1);
    const others = recommendation.forms.filter(({ rank }) => rank > 1);
    return html `<section class="block" part="forms" aria-labelledby="forms">
    <h3 id="forms">${forms.heading}</h3>
    ${top.length > 1 ? html `<p class="muted">${forms.equalRank}</p>` : nothing}
    <ul class="form-cards">
      ${top.map((form) => formCard(words, form, settings.debug))}
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
                ${recommendation.rejected.map((form) => rejectedRow(words, form, settings.debug))}
              </ul>`, 'rejected')
        : nothing}
  </section>`;
}

const UNDECIDED$1 = ['ask-professional', 'incomplete', 'emergency'];
function figuresOf({ view }) {
    const { ground, state } = view;
    return seeSituation(ground.knowledge, state.facts, ground.options).figures;
}
/** What comes in against what is recommended. Where a professional goes first there are no figures to act on. */
function intakeSection(shown) {
    const { view, recommendation } = shown;
    if (UNDECIDED$1.includes(recommendation.outcome))
        return nothing;
    const figures = figuresOf(shown);
    if (figures.referenceLowMg === undefined || figures.referenceHighMg === undefined)
        return nothing;
    const { words, ground, state } = view;
    const { intake } = words.result;
    const estimated = state.facts.foodMg === undefined;
    const range = { lowMg: figures.referenceLowMg, highMg: figures.referenceHighMg };
    return html `<section class="block" part="intake-section" aria-labelledby="intake">
    <h3 id="intake">${intake.heading}</h3>
    ${intakeBar({
        words,
        figures,
        proposedMg: recommendation.plan?.elementalMgPerDay ?? 0,
        spreadPercent: estimated ? ground.knowledge.estimateSpread.share * 100 : 0,
    })}
    ${range.highMg > range.lowMg ? html `<p class="small muted">${intake.referenceRange(range)}</p>` : nothing}
  </section>`;
}
/** With a plan the portions that would close the same gap are an equal way, so they are the ones that are shown. */
function foodsSection(shown) {
    const { view, recommendation } = shown;
    const { words, ground, state } = view;
    const { outcome } = recommendation;
    if (UNDECIDED$1.includes(outcome) || outcome === 'nothing-needed')
        return nothing;
    const { foods: texts } = words.result;
    const avoid = state.facts.avoid ?? [];
    const gapMg = figuresOf(shown).gapMg ?? 0;
    const closing = recommendation.plan ? topUp(ground.knowledge, gapMg, { avoid }) : [];
    const others = recommendation.foods.filter(({ id }) => closing.every((portion) => portion.id !== id));
    const names = avoid.map((id) => choiceText(words, { id: 'avoid', fact: 'avoid' }, id).toLocaleLowerCase(words.lang));
    return html `<section class="block" part="foods-section" aria-labelledby="foods">
    <h3 id="foods">${texts.heading}</h3>
    <p class="muted">
      ${texts.lead}${names.length > 0 ? ` ${texts.respects({ avoid: words.list(names) })}` : ''}
    </p>
    ${closing.length > 0
        ? html `<div class="closing card">
            ${foodList(words, closing, mostMg(recommendation.foods))}
            <p class="small">${texts.equalWay({ mg: gapMg, portions: closing.length })}</p>
          </div>`
        : nothing}
    ${recommendation.foods.length > 0
        ? foodList(words, others, mostMg(recommendation.foods))
        : html `<p>${texts.none}</p>`}
  </section>`;
}
const mostMg = (foods) => Math.max(...foods.map(({ mg }) => mg));

/** A choice of six can be compared; the rest waits behind a button, and nobody reads past two dozen. */
const SHOWN_AT_ONCE = 6;
const SHOWN_AT_MOST = 24;
const offered = ({ view, recommendation }) => shelfOf(view.ground.knowledge, view.state.facts, recommendation, view.catalog ?? undefined);
function cards({ view, recommendation }, list) {
    const { words, catalog, on, imageFor } = view;
    return html `<ul class="products">
    ${list.map(({ product, fit }) => productCard({
        words,
        product,
        fit,
        planMg: recommendation.plan?.elementalMgPerDay ?? null,
        currency: catalog?.currency ?? 'EUR',
        image: imageFor(product.id),
        actions: on,
    }))}
  </ul>`;
}
function shelf(shown, list) {
    const { words } = shown.view;
    const more = list.slice(SHOWN_AT_ONCE, SHOWN_AT_MOST);
    return html `${cards(shown, list.slice(0, SHOWN_AT_ONCE))}
    ${more.length > 0 ? disclosure(words.result.more, cards(shown, more), 'more-products') : nothing}
    <p class="small muted">${words.result.products.order}</p>`;
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

const claimsShown = ({ view, recommendation }) => claimsBeside(view.ground.knowledge, view.state.facts, recommendation);
/** The authorised wordings, with the sentences that the law wants beside them. */
function claims(shown) {
    const ids = claimsShown(shown);
    if (ids.length === 0)
        return nothing;
    const { words, ground } = shown.view;
    const { limits } = ground.knowledge;
    const { claimCompanions: beside } = words;
    return html `<section class="block" part="claims" aria-labelledby="claims">
    <h3 id="claims">${words.result.forms.claims}</h3>
    <ul class="bullets">
      ${ids.map((id) => html `<li>${lookUp(words.claims, id)}</li>`)}
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
function goalOther({ view }) {
    if (!view.state.facts.goals?.includes('other'))
        return nothing;
    const { goalOther: texts } = view.words;
    return html `<section class="block" part="goal-other" aria-labelledby="goal-other">
    <h3 id="goal-other">${texts.title}</h3>
    <p>${texts.text}</p>
    <p>${texts.helps}</p>
  </section>`;
}
function usesShown({ view, recommendation }) {
    if (recommendation.claims !== 'education')
        return [];
    const { goals } = view.ground.knowledge;
    return [...new Set((view.state.facts.goals ?? []).flatMap((id) => lookUp(goals, id)?.uses ?? []))];
}
function use(shown, id) {
    const { words, ground } = shown.view;
    const { forms } = words.result;
    const texts = lookUp(words.evidence, id);
    const evidence = lookUp(ground.knowledge.evidence, id);
    if (!texts || !evidence)
        return html ``;
    return html `<li class="use card" part="evidence">
    <div>
      <h4>${texts.title}</h4>
      <p class="grade small">
        <span class="grade-letter figures">${evidence.grade}</span>${forms.grade[evidence.grade]}
      </p>
    </div>
    <dl class="stack small">
      <div>
        <dt>${forms.evidenceFor}</dt>
        <dd>${texts.for}</dd>
      </div>
      <div>
        <dt>${forms.evidenceAgainst}</dt>
        <dd>${texts.against}</dd>
      </div>
      <div>
        <dt>${forms.evidenceLimits}</dt>
        <dd>${texts.limits}</dd>
      </div>
    </dl>
  </li>`;
}
function evidence(shown) {
    const uses = usesShown(shown);
    if (uses.length === 0)
        return nothing;
    const { forms } = shown.view.words.result;
    return html `<section class="block" part="evidence-section" aria-labelledby="evidence">
    <h3 id="evidence">${forms.evidence}</h3>
    <p class="muted">${forms.evidenceNote}</p>
    <ul class="uses">
      ${uses.map((id) => use(shown, id))}
    </ul>
  </section>`;
}
const UNDECIDED = ['ask-professional', 'incomplete', 'emergency'];
/** What may be said about the visitor's topic: authorised wordings beside products, graded evidence without them. */
function topicSection(shown) {
    if (UNDECIDED.includes(shown.recommendation.outcome))
        return nothing;
    return html `${claims(shown)} ${evidence(shown)} ${goalOther(shown)}`;
}
const topicStyles = css `
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
`;

const formSources = (form) => form
    ? [form.solubility, form.uptake, form.gutEffect, form.permittedInEu].flatMap(({ sources }) => sources)
    : [];
/** A claim rests on the law's own words in this language, which are not the same document everywhere. */
const claimSources = (claim, lang) => claim ? [...claim.sources, ...(lookUp(claim.wording, lang)?.sources ?? [])] : [];
const isDecided = ({ recommendation: { outcome } }) => outcome === 'form' || outcome === 'food-first' || outcome === 'nothing-needed';
/** What the sentences and figures on this screen rest on. */
function cited(shown) {
    const { recommendation, view } = shown;
    const { knowledge } = view.ground;
    const top = recommendation.forms.filter(({ rank }) => rank === 1);
    return [
        ...recommendation.findings.flatMap(({ sources }) => sources),
        ...(isDecided(shown) ? figureSources(knowledge, recommendation.standard, view.state.facts) : []),
        ...top.flatMap(({ id }) => formSources(lookUp(knowledge.forms, id))),
        ...top.flatMap(({ reasons }) => reasons.flatMap(({ sources }) => sources)),
        ...recommendation.rejected.flatMap(({ reasons }) => reasons.flatMap(({ sources }) => sources)),
        ...(recommendation.plan ? knowledge.plan.sources : []),
        ...claimsShown(shown).flatMap((id) => claimSources(lookUp(knowledge.claims, id), view.words.lang)),
        ...usesShown(shown).flatMap((id) => lookUp(knowledge.evidence, id)?.sources ?? []),
    ];
}
function sourcesSection(shown) {
    const { view, recommendation } = shown;
    const { words, ground } = view;
    const { sources } = words.result;
    const decided = isDecided(shown);
    return html `<footer class="block colophon" part="colophon">
    ${sourceList(words, ground.knowledge.sources, cited(shown))}
    ${decided ? disclosure(sources.whyQuestion, html `<p class="small">${sources.whyAnswer}</p>`, 'why-elsewhere') : ''}
    <div class="small muted stack">
      <p part="purpose">${words.result.purpose}</p>
      <p part="credit">
        ${decided ? sources.foodCredit : ''} ${sources.standards[recommendation.standard]}.
        ${sources.knowledge({ version: recommendation.knowledge.version })}.
      </p>
    </div>
  </footer>`;
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
    const { words, help, settings } = shown.view;
    const findings = shown.recommendation.findings.filter((finding) => !isNeed(shown, finding));
    if (findings.length === 0)
        return nothing;
    return html `<section class="block" part="safety" aria-labelledby="safety">
    <h3 id="safety">${words.result.safety}</h3>
    ${findingList({ words, findings, help, debug: settings.debug })}
  </section>`;
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
function plan({ view, recommendation }) {
    if (!recommendation.plan)
        return nothing;
    const { words, ground, state, help } = view;
    return planSection({
        words,
        knowledge: ground.knowledge,
        facts: state.facts,
        help,
        plan: recommendation.plan,
    });
}
function consent({ words, settings, consent: given, on }) {
    return consentBox({ words, eventDetail: settings.eventDetail, consent: given, answer: on.consent });
}
function result(view, recommendation) {
    const shown = { view, recommendation };
    return html `<section class="screen result" part="result" aria-labelledby="heading">
    ${head(shown)} ${missing(shown)} ${safety(shown)} ${formsSection(shown)} ${plan(shown)}
    ${pair(intakeSection(shown), foodsSection(shown))} ${topicSection(shown)} ${productsSection(shown)}
    ${consult(shown)} ${consent(view)} ${answersSection(view)} ${sourcesSection(shown)}
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

const screens = css `
  .frame {
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 1.35);
    scroll-margin-block-start: 1em;
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

  .result {
    max-inline-size: 62em;
    gap: calc(var(--_space) * 2.75);
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

  .ask {
    display: grid;
    gap: var(--_space);
  }

  .ask > legend {
    padding-block-end: 0.45em;
  }

  .hint {
    margin-block-end: 0.25em;
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

  .closing.card {
    background: var(--_accent-soft);
    border-color: var(--_accent-line);
  }

  .eyebrow {
    color: var(--_muted);
    font-weight: 600;
  }

  .form-others {
    display: grid;
    gap: 0.5em;
    margin-block-start: 0.5em;
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

  .consult.card,
  .card.block {
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
    formCardStyles,
    intakeStyles,
    timelineStyles,
    foodListStyles,
    productCardStyles,
    sourcesStyles,
    traceStyles,
    topicStyles,
    dialogStyles,
    screens,
    questionStyles,
];

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
 * @attr {string} texts - JSON of the host's own wording by text key, or the selector of an inline JSON script
 * @attr {string} knowledge - selector or URL of the host's own rules
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
 * @csspart form - a proposed form
 * @csspart plan - the day plan
 * @csspart timeline - the strip of the day and its list
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
    #images = new ProductImages();
    #course = new QuizCourse(this, (wasEditing) => this.#tellPage(wasEditing));
    #consent = 'open';
    /** The host's products; an object wins over the attribute. */
    get catalog() {
        return this.#catalog.given;
    }
    set catalog(given) {
        this.#catalog.given = given;
    }
    get settings() {
        return super.settings;
    }
    get givesCatalog() {
        return this.#catalog.given !== null;
    }
    configured() {
        return this.updateComplete.then(() => this.#catalog.ready);
    }
    disconnectedCallback() {
        super.disconnectedCallback();
        this.#images.release();
    }
    update(changed) {
        const { autostart, display } = this.settings;
        const { first } = this.#course.follow(this.#groundNow);
        if (first && autostart && display === 'inline')
            this.#course.begin();
        if (this.#course.state.mode !== 'intro')
            this.#images.prepare(this.#catalog.catalog?.products ?? []);
        super.update(changed);
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
        return { knowledge: this.knowledgeUsed, hostFacts: this.hostFacts, options };
    }
    get #view() {
        const { ground, state, draft, changed, edited } = this.#course;
        return {
            words: this.words,
            ground,
            settings: this.settings,
            state,
            draft,
            changed,
            edited,
            help: helpNumbersFor(this.settings.country),
            catalog: this.#catalog.catalog,
            catalogFailed: this.#catalog.state === 'failed',
            imageFor: (id) => this.#images.imageFor(id),
            consent: this.#consent,
            problems: this.configProblems,
            recognised: this.#catalog.recognised,
            on: this.#on,
        };
    }
    /* ------------------------------------------------------------ the visitor */
    #on = {
        start: () => this.#course.go((ground) => advance(ground, INTRO)),
        change: (questionId, to) => this.#course.change(questionId, to),
        submit: () => this.#course.submit(),
        back: () => this.#course.go(back),
        undo: () => this.#course.go(undo),
        edit: (id) => this.#course.edit(id),
        cancel: () => this.#course.cancel(),
        restart: () => {
            this.#consent = 'open';
            this.#course.restart(this.settings.autostart);
        },
        consent: (given) => this.#answerConsent(given),
        consult: () => fireQuiz(this, 'mg-consult', {}),
        opened: (product, fit, event) => this.#tellProduct('mg-product-click', product, fit, event),
        wanted: (product, fit, event) => this.#tellProduct('mg-add-to-cart', product, fit, event),
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
            fireQuiz(this, 'mg-step', progress(ground, state));
        }
    }
    #tellRecommendation() {
        const { recommendation, facts } = this.#course.state;
        if (!recommendation)
            return;
        const detail = forEvent(recommendation, this.settings.eventDetail, this.#consent === 'yes', facts);
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
