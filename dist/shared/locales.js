/** The European emergency number, which works where a host named no country. */
const europeanEmergencyNumber = '112';
/** A figure that a sentence shows. A rule that does not carry it is a mistake, which the tests of the locales find. */
function figure(shown, key) {
    const value = shown[key];
    return typeof value === 'number' ? value : Number.NaN;
}
function has(shown, key) {
    return typeof shown[key] === 'number' || typeof shown[key] === 'string';
}
function word(shown, key) {
    const value = shown[key];
    return value === undefined ? '' : String(value);
}
function helpNumbers(shown) {
    return {
        emergency: word(shown, 'emergency') || europeanEmergencyNumber,
        crisis: word(shown, 'crisis') || undefined,
        crisisSite: word(shown, 'crisisSite') || undefined,
    };
}
/** A finding about a sign says what the sign itself says. */
function signFinding(title, message) {
    return { title, text: (shown) => message(helpNumbers(shown)) };
}
/** Whether only the high figure of what is taken passes the upper level. */
const isPerhapsAbove = ({ supplementMg, upperLevelMg }) => typeof supplementMg === 'number' && typeof upperLevelMg === 'number' && supplementMg <= upperLevelMg;
/** Whether the low end of food and supplements reaches the high end of the reference intake; the rule goes by the middle. */
function isSurelyEnough({ foodLowMg, supplementMg, referenceHighMg }) {
    if (typeof foodLowMg !== 'number' || typeof referenceHighMg !== 'number')
        return true;
    return foodLowMg + (typeof supplementMg === 'number' ? supplementMg : 0) >= referenceHighMg;
}

const noBreak = '\u00a0';
const MOST_WRITTEN_PLAINLY = 999_999;
const grouped = (whole, thousands) => `${Math.floor(whole / 1000)}${thousands}${String(whole % 1000).padStart(3, '0')}`;
/** The figures that Intl writes. */
function intlFormats(locale, { thousands, rangeDash = '\u2013' }) {
    // Starting Intl costs more than all else before the first question or the first row, and whole numbers need none of
    // it; for all others one format serves.
    const written = new Map();
    const withDigits = (fractionDigits) => {
        const known = written.get(fractionDigits);
        if (known)
            return known;
        const made = new Intl.NumberFormat(locale, { maximumFractionDigits: fractionDigits });
        written.set(fractionDigits, made);
        return made;
    };
    const number = (value, fractionDigits = 0) => {
        const shown = fractionDigits === 0 ? Math.round(value) : value;
        const isPlain = Number.isInteger(shown) && shown >= 0 && shown <= MOST_WRITTEN_PLAINLY;
        if (!isPlain)
            return withDigits(fractionDigits).format(value);
        return shown < 1000 ? String(shown) : grouped(shown, thousands);
    };
    const mg = (value, fractionDigits = 0) => `${number(value, fractionDigits)}${noBreak}mg`;
    return {
        number,
        mg,
        mgRange: (low, high) => number(low) === number(high) ? mg(low) : `${number(low)}${rangeDash}${mg(high)}`,
        percent: (share) => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(share),
        price: (amount, currency) => {
            try {
                return new Intl.NumberFormat(locale, { style: 'currency', currency }).format(amount);
            }
            catch {
                // A catalogue may name a currency that Intl refuses; the price is still worth showing.
                return `${number(amount, 2)}${noBreak}${currency}`;
            }
        },
        list: (items) => new Intl.ListFormat(locale, { type: 'conjunction' }).format(items),
        either: (items) => new Intl.ListFormat(locale, { type: 'disjunction' }).format(items),
    };
}
/** A range with a word where a dash would stand; one figure when both ends round to the same. */
const rangeInWords = ({ number, mg }, to) => (low, high) => number(low) === number(high) ? mg(low) : `${number(low)} ${to} ${mg(high)}`;
/** A count with its noun, kept on one line. */
function counted(formats, count, one, many) {
    return `${formats.number(count, 2)}${noBreak}${count === 1 ? one : many}`;
}
/** Figures this close differ by how a hydrate rounds, and a range of them would say no more than one does. */
const ONE_FIGURE_WITHIN_MG = 2;
/** What is taken, as one figure where that is honest: never where the upper level lies between the two. */
function sumOf(range, { lowMg, highMg, upperLevelMg = Infinity }) {
    const isOneSide = lowMg > upperLevelMg || highMg <= upperLevelMg;
    return range(lowMg, isOneSide && highMg - lowMg <= ONE_FIGURE_WITHIN_MG ? lowMg : highMg);
}
/** The sum that a finding carries; empty where it carries none. */
function takenOf({ mgFromTo }, shown) {
    if (!has(shown, 'supplementMgHigh'))
        return '';
    const highMg = figure(shown, 'supplementMgHigh');
    const lowMg = has(shown, 'supplementMg') ? figure(shown, 'supplementMg') : highMg;
    const upperLevelMg = has(shown, 'upperLevelMg') ? figure(shown, 'upperLevelMg') : undefined;
    return sumOf(mgFromTo, { lowMg, highMg, upperLevelMg });
}

/** A calendar is often shared: nothing in it speaks of medicines, conditions or other answers. */
function calendar$1(formats) {
    return {
        save: 'Add to your calendar',
        fileName: 'magnesium',
        event: ({ mg }) => `Magnesium, ${formats.mg(mg)}`,
        eventLessAtFirst: ({ mg, days }) => `Magnesium, ${formats.mg(mg)} (less for the first ${formats.days(days)})`,
        withWater: 'Take it with a glass of water.',
        review: ({ days }) => `After ${formats.days(days)}, see whether you still need it.`,
        otherTime: 'Would another time suit you better? First see whether it fits your advice.',
        otherTimeTaken: 'Would another time suit you better? First look in the dose check.',
    };
}

function diary$1(formats) {
    return {
        print: 'Print a diary',
        title: ({ weeks }) => `Diary for ${formats.number(weeks)} weeks`,
        begun: 'Begun on',
        week: ({ index }) => `Week ${formats.number(index)}`,
        day: 'Day',
        date: 'Date',
        withFood: 'With food',
        stool: 'Stool: ordinary or loose',
        note: 'Note',
        topic: 'My topic',
        topicMark: 'My topic, 0\u00a0to\u00a010',
    };
}

const authorised = (wordings) => wordings;

/** Regulation (EU) 432/2012, to the letter. */
const claims$1 = authorised({
    fatigue: 'Magnesium contributes to a reduction of tiredness and fatigue',
    electrolytes: 'Magnesium contributes to electrolyte balance',
    energy: 'Magnesium contributes to normal energy-yielding metabolism',
    'nervous-system': 'Magnesium contributes to normal functioning of the nervous system',
    muscle: 'Magnesium contributes to normal muscle function',
    'protein-synthesis': 'Magnesium contributes to normal protein synthesis',
    psychological: 'Magnesium contributes to normal psychological function',
    bones: 'Magnesium contributes to the maintenance of normal bones',
    teeth: 'Magnesium contributes to the maintenance of normal teeth',
    'cell-division': 'Magnesium has a role in the process of cell division',
});
function claimCompanions$1(formats) {
    return {
        variedDiet: 'A varied diet and a healthy lifestyle matter. A supplement does not replace them.',
        amount: ({ mg }) => `This holds from ${formats.mg(mg, 2)} of magnesium a day, taken every day as the label says.`,
        avoid: 'Do you have kidney disease, are you pregnant or breastfeeding, or do you use medicines? Then ask your doctor, midwife or pharmacist first.',
        tooMuch: ({ upperLevelMg }) => `Take no more than ${formats.mg(upperLevelMg)} a day from supplements. More can give you diarrhoea.`,
    };
}

const callNow$1 = ({ emergency }) => `Call ${emergency} now.`;
const localCrisisLine$1 = 'the crisis line in your country';
function callCrisis$1({ emergency, crisis, crisisSite }) {
    const line = `Call ${crisis ?? localCrisisLine$1} now.${crisisSite ? ` Or chat at ${crisisSite}.` : ''}`;
    return `${line} Are you in danger right now? Call ${emergency}. You do not have to carry this alone.`;
}
/** What someone ticks, and what to do then. Never the name of an illness someone would have. */
const redFlags$1 = {
    'palpitations-alarm': {
        choice: 'I have palpitations with chest pain, fainting, dizziness or shortness of breath',
        message: (numbers) => `${callNow$1(numbers)} Do not wait, and do not take a supplement instead of help.`,
    },
    palpitations: {
        choice: 'I often have palpitations or an irregular heartbeat, without other symptoms',
        message: () => 'Let your GP look at this, also if you already take magnesium.',
    },
    'stroke-signs': {
        choice: 'My mouth droops, my speech is suddenly unclear, or an arm or leg is suddenly weak',
        message: callNow$1,
    },
    hypermagnesaemia: {
        choice: 'After magnesium I have muscle weakness, drowsiness, a slow heartbeat, low blood pressure or trouble breathing',
        message: (numbers) => `${callNow$1(numbers)} Say that you took magnesium, and how much. Take no more magnesium until you have spoken to a doctor.`,
    },
    'hypermagnesaemia-early': {
        choice: 'After a lot of magnesium I became sick, red and warm in the face or very sleepy',
        message: () => 'Take no more magnesium that you bought yourself, and call your GP or pharmacist today. Was it prescribed? Then call the prescriber at once.',
    },
    'diarrhoea-persists': {
        choice: 'I have diarrhoea that goes on for more than two days after stopping magnesium',
        message: () => 'Call your GP. Until then, take no magnesium that you bought yourself. Was it prescribed? Ask the prescriber.',
    },
    'blood-in-stool': {
        choice: 'I see blood in my stools',
        message: ({ emergency }) => `Call your GP today, or the out-of-hours service when the practice is closed. Are you losing much blood, or getting dizzy? Call ${emergency}. Until then, take no magnesium that you bought yourself. Was it prescribed? Ask the prescriber.`,
    },
    'seizure-tetany': {
        choice: 'I have a seizure, muscle spasms that last, or twitching with a tingling feeling',
        message: callNow$1,
    },
    'ppi-symptoms': {
        choice: 'I have used a stomach acid blocker for long and have palpitations, muscle spasms, trembling or seizures',
        message: ({ emergency }) => `Call your GP today. Do you have a seizure, or do you faint? Call ${emergency}. Keep taking your acid blocker until your doctor says otherwise.`,
    },
    insomnia: {
        choice: 'I have slept badly for three months or more, three or more nights a week, and it troubles me by day',
        message: () => 'Talk to your GP. There is a good treatment for this without pills. A supplement is not the answer here.',
    },
    'sleep-apnoea': {
        choice: 'I snore loudly, my breath stops in my sleep and I am sleepy by day',
        message: () => 'Make an appointment with your GP to have this looked into.',
    },
    depression: {
        choice: 'I have felt low or joyless for weeks, or can hardly function because of anxiety',
        message: () => 'Talk to your GP. A supplement does not replace treatment.',
    },
    'suicidal-thoughts': { choice: 'I am thinking about ending my life', message: callCrisis$1 },
    'weight-loss': {
        choice: 'I have lost weight in recent months without wanting to',
        message: () => 'Make an appointment with your GP to find the cause.',
    },
    'fatigue-long': {
        choice: 'I have been tired for more than a month without a clear reason, or am also short of breath, feverish or pale',
        message: () => 'Let your GP look for the cause first.',
    },
    burnout: {
        choice: 'Stress gets in the way of my daily life, or has lasted long',
        message: () => 'Talk to your GP or company doctor. All the more if you also have headaches, palpitations or bad nights.',
    },
    'calf-clot': {
        choice: 'One calf is painful, swollen, red or warm, unlike an ordinary cramp',
        message: () => 'Call your GP today, or the out-of-hours service if the practice is closed.',
    },
    'leg-cramps-new': {
        choice: 'I have cramps with weakness or numbness, or since I started a new medicine',
        message: () => 'Talk to your GP or pharmacist. Keep taking your medicine until they say otherwise.',
    },
    rls: {
        choice: 'I have an irresistible urge to move my legs, above all in the evening',
        message: () => 'Talk to your GP. Ask whether your iron should be checked.',
    },
    'headache-alarm': {
        choice: 'I suddenly have the worst headache ever, or a headache with fever, a stiff neck, confusion or loss of function',
        message: callNow$1,
    },
    'headache-chronic': {
        choice: 'I often have a headache or often take painkillers',
        message: () => 'Talk to your GP about this, also if you already take magnesium.',
    },
    'pre-eclampsia': {
        choice: 'I am pregnant and have a headache, see stars, have pain high in my belly or am suddenly swollen',
        message: () => 'Call your midwife or the hospital now, also outside office hours.',
    },
    kidney: {
        choice: 'I have kidney disease or reduced kidney function',
        message: () => 'Talk to your doctor first about magnesium, also about an antacid or laxative with magnesium. Until then, take no magnesium that you bought yourself. Was it prescribed? Call the doctor who prescribed it.',
    },
    'refeeding-criteria': {
        choice: 'I have eaten almost nothing for days, have lost much weight or have an eating disorder',
        message: () => 'Call your GP today. Do not start with large meals, and until then take no supplement that you bought yourself. Was it prescribed? Call the doctor who prescribed it.',
    },
    'deficiency-not-by-symptoms': {
        choice: 'I think my symptoms show that I get too little magnesium',
        message: () => 'Symptoms cannot tell you that. If you want to be sure, ask your GP whether a blood test makes sense.',
    },
};

/** What this is and what it is not; said before the first question and beside the result. */
const purpose$1 = 'This is information for healthy adults about food and supplements. We diagnose nothing and treat nothing.';
const professionals$1 = {
    emergency: 'the emergency number',
    crisis: 'the crisis line',
    'gp-today': 'your GP, today',
    gp: 'your GP',
    doctor: 'your doctor',
    pharmacist: 'your pharmacist',
    midwife: 'your midwife or doctor',
    prescriber: 'the prescriber',
};
const help$1 = {
    call: ({ number }) => `Call ${number}`,
    localCrisisLine: localCrisisLine$1,
};
function outcomes$1(formats) {
    return {
        form: {
            title: (shown) => `${formats.mg(figure(shown, 'mg'))} a day as ${word(shown, 'form')} fits your answers`,
            text: 'This is pure magnesium, beside what you eat. Food makes up the difference just as well.',
        },
        'food-first': {
            title: () => 'Start with your food',
            text: 'A supplement is not the first step now. Below are portions that get you closer.',
        },
        'nothing-needed': {
            title: () => 'You do not need to buy anything',
            text: 'If you change what you eat, do the test again.',
        },
        'ask-professional': {
            title: (shown) => `Talk to ${word(shown, 'professional') || professionals$1.doctor} first`,
            text: 'So we name no form, dose or product here. Feel free to take this page with you.',
        },
        emergency: {
            title: (shown) => `Call ${word(shown, 'number') || '112'} now`,
            text: 'Do not wait. This comes first.',
        },
        incomplete: {
            title: () => 'We do not know enough yet',
            text: 'Answer the questions that are still open. Without those answers we name no dose and no product.',
        },
    };
}
function quiz$1(formats) {
    return {
        title: 'Which magnesium suits you?',
        lead: 'Answer a few questions. You will read whether you need anything, and if so: which form, how much and when.',
        purpose: purpose$1,
        aboutTime: 'About twelve short questions. It takes a few minutes.',
        privacy: {
            result: 'Your answers stay on this device and are not kept. This site only gets the outcome.',
            reasons: 'Your answers are not kept. This site gets the outcome with the reasons. Those may tell something about your health.',
            answers: 'This site gets the outcome with the reasons. Your answers themselves only go along if you say yes to that at the end.',
        },
        start: 'Start',
        next: 'Next',
        back: 'Back',
        restart: 'Start again',
        edit: 'Change',
        save: 'Save',
        cancel: 'Cancel',
        progress: ({ index, total }) => `Question ${formats.number(index)} of ${formats.number(total)}`,
        search: 'Search this list',
        found: ({ count, total }) => count === 0
            ? 'Nothing found. Try another word.'
            : `${formats.number(count)} of ${formats.number(total)} found`,
        catalogError: 'The products could not be loaded. The advice holds without them.',
        open: 'Take the magnesium test',
        close: 'Close',
        dialogName: 'Magnesium test',
        yourAnswers: 'Your answers',
        editAnswer: ({ question }) => `Change: ${question}`,
        notAnswered: 'Not filled in',
        changed: 'Your answer has been changed. The advice was worked out again.',
        prefilled: 'Filled in by this site beforehand: is this right?',
        years: ({ years }) => `${formats.number(years, 1)} years`,
        failed: {
            title: 'Something went wrong',
            text: 'That is our doing, not yours. Without a sure outcome we give no advice. Please try again.',
        },
        consent: {
            title: 'May this site have your answers?',
            text: 'They then go to the owner of this site, including your answers about your health and your medicines. Your advice does not change.',
            yes: 'Yes, pass on my answers',
            no: 'No, keep them here',
            thanks: 'Your answers have been passed on to this site.',
            declined: 'Your answers have not been passed on.',
        },
    };
}
function debug$1() {
    return {
        heading: 'For the builder of this site',
        version: 'Version',
        knowledge: 'Knowledge',
        hash: 'Hash',
        problems: 'Problems in the settings',
        noProblems: 'No problems found in the settings.',
        problem: ({ element, attribute, value, expected }) => `${element}, ${attribute}: got "${value}", expected ${expected}.`,
        trace: 'What the rules saw',
        truths: { yes: 'yes', no: 'no', unknown: 'unknown' },
        weight: 'weight',
        saw: 'saw',
        formRead: ({ product, form }) => `${product}: form read from the name (${form}).`,
        formUnread: ({ product }) => `${product}: form not recognised, so not shown.`,
    };
}
const together$1 = {
    toDoseCheck: 'Put this in the dose check',
    toQuiz: 'Go on in the quiz',
};

/** The verdict and the finding that decided it say the same. */
const aboveLevel$1 = (shown) => isPerhapsAbove(shown) ? 'Perhaps above the upper level' : 'Above the upper level';
/** What the chosen standard allows, and Europe does not, is never called little or enough. */
const overEuLevel$1 = ({ overEuLevelMg }) => overEuLevelMg === undefined ? undefined : 'Above the European upper level';
function within$1(shown) {
    const takesNone = shown.supplementMgHigh === 0;
    const over = overEuLevel$1(shown);
    if (over !== undefined)
        return over;
    // What a child takes is never called good, nor a laxative.
    if ((shown.isMinor || shown.isDoubted) && !takesNone)
        return 'Not above the upper level';
    if (shown.gapMg === undefined)
        return 'Not too much';
    const enough = isSurelyEnough(shown) ? 'Enough' : 'Probably enough';
    return takesNone ? `${enough} from your food` : `${enough}, not too much`;
}
function verdict$1(formats) {
    return {
        heading: 'Outcome',
        titles: {
            within: within$1,
            below: (shown) => overEuLevel$1(shown) ?? 'Below the reference intake',
            above: aboveLevel$1,
            'ask-professional': ({ professional, refer }) => refer === 'gp-today' ? 'Call your GP today' : `Talk to ${professional || professionals$1.doctor} first`,
            emergency: () => 'Call now',
            incomplete: ({ supplementMg }) => supplementMg === undefined ? 'Fill in what you take' : 'Not everything is filled in',
        },
        sum: ({ supplementMg, supplementMgHigh = supplementMg, upperLevelMg, onSkin }) => {
            if (supplementMg === undefined || supplementMgHigh === undefined)
                return '';
            if (supplementMgHigh > 0)
                return `You take ${sumOf(formats.mgFromTo, { lowMg: supplementMg, highMg: supplementMgHigh, upperLevelMg })}.`;
            return onSkin ? 'What you use on your skin does not count.' : 'You take nothing with magnesium.';
        },
        limit: ({ upperLevelMg, overEuLevelMg: euLevelMg }) => euLevelMg === undefined
            ? `The upper level is ${formats.mg(upperLevelMg)}.`
            : `The European upper level is ${formats.mg(euLevelMg)}, the American one ${formats.mg(upperLevelMg)}.`,
        askText: 'So there is no day plan here. Feel free to take this page with you.',
        incompleteText: 'Your outcome will appear here once everything is filled in.',
        missing: 'Still to do',
        toDay: 'To your day',
    };
}
function doseCheck$1(formats) {
    return {
        title: 'How much magnesium do you take?',
        lead: 'Fill in what you take and what you eat. You will see whether it is enough together, and not too much.',
        start: 'Continue',
        sections: {
            taken: 'What you take',
            person: 'About you',
            medicines: 'Medicines',
            health: 'Health',
            signs: 'Symptoms',
            food: 'What you eat',
            day: 'Your times',
        },
        confirm: 'This is right',
        outgrown: 'This list has become longer. Is your answer still right?',
        food: {
            question: 'How much magnesium do you get from food?',
            hint: 'Food does not count for the upper level. It does for whether you get enough.',
            ways: {
                unsure: "I don't know",
                portions: 'I estimate it: how often do I eat what?',
                number: 'I know the figure',
            },
            noEstimate: ({ years }) => `For anyone younger than ${formats.number(years)} we cannot estimate it.`,
            label: 'Magnesium from food',
            unit: 'mg a day',
            error: ({ most }) => `Fill in a number, from 0 to ${formats.number(most)}.`,
        },
        day: {
            fold: 'When you get up, eat and go to bed',
            hint: 'We plan your day with these. If you leave a time empty, we assume the usual one.',
            wake: 'Getting up',
            bed: 'Going to bed',
            meals: ['Breakfast', 'Lunch', 'Evening meal'],
            medicine: ({ medicine }) => medicine,
            time: ({ medicine, index }) => `${medicine}, time ${formats.number(index)}`,
            add: 'Another time',
            addTo: ({ medicine }) => `Another time for ${medicine}`,
            remove: ({ medicine, index }) => `Remove time ${formats.number(index)} of ${medicine}`,
        },
        verdict: verdict$1(formats),
        notes: 'Please note',
        take: ({ count, supplement }) => count === 0.5 ? `a half ${supplement}` : `${formats.number(count, 2)} \u00d7 ${supplement}`,
        takeNumbered: ({ count, index, supplement }) => `${formats.number(count, 2)} \u00d7 item ${formats.number(index)} (${supplement})`,
    };
}

const graded = (words) => words;
/** @param _told what is told in `education`: whoever has it is on a page where nothing is for sale */
const readGraded = (words, _told) => words;

/** Only shown where nothing is for sale. */
const evidence$1 = graded({
    sleep: {
        title: 'Sleep',
        for: 'In three small trials in older people they fell asleep about 17 minutes sooner.',
        against: 'The certainty is low to very low. A review from 2024 found five of eight studies positive, with mixed designs.',
        limits: 'Doses were often above the EU upper level. The best-known trial gave 500\u00a0mg a day, as oxide: twice that level.',
    },
    anxiety: {
        title: 'Anxiety',
        for: 'Five of seven small studies were positive.',
        against: 'The studies differ so much that together they say little.',
        limits: 'Lasting anxiety belongs with your GP.',
    },
    stress: {
        title: 'Stress',
        for: 'In one trial the stress score fell by over 40% in both groups.',
        against: 'There was no placebo group, so the fall may have come by itself.',
        limits: 'It was in people with low magnesium, and the maker helped to pay. The dose was 300\u00a0mg, above the EU upper level.',
    },
    cortisol: {
        title: 'Cortisol',
        for: 'In 49 overweight people there was less cortisol in urine after 24 weeks.',
        against: 'That showed only in a later analysis. Total production did not change.',
        limits: 'The dose was 350\u00a0mg, above the EU upper level.',
    },
    'stress-circle': {
        title: 'Circle of stress',
        for: 'A review describes a circle of stress and magnesium.',
        against: 'It is an idea, not a trial. The authors are linked to a maker.',
        limits: 'No reference intake adds anything for stress.',
    },
    rls: {
        title: 'Restless legs',
        for: 'We read no trial with a control group that shows a difference.',
        against: 'A review found too little evidence.',
        limits: 'Have your iron checked by your GP first.',
    },
    'muscle-cramps': {
        title: 'Muscle cramps',
        for: 'We know of no good trials that show an effect.',
        against: 'A large review from 2020 found no difference in older people that one would notice.',
        limits: 'In pregnancy the trials contradict each other. In sport it was not studied.',
    },
    'fatigue-energy': {
        title: 'Tiredness and energy',
        for: 'The statements the EU approved rest on the role of magnesium in the body.',
        against: 'We read no trials in healthy people who get enough magnesium.',
        limits: 'If you have been tired for long, have the cause looked for first.',
    },
    fibromyalgia: {
        title: 'Fibromyalgia',
        for: 'A small study from 1995 looked at malic acid with magnesium.',
        against: 'The blinded part gave no clear advantage. Nor did a trial from 2022 with 100\u00a0mg as chloride.',
        limits: 'If you have been tired for long or are in much pain, have the cause looked for first.',
    },
    'sport-performance': {
        title: 'Sport',
        for: 'A review from 2006 names 10 to 20% extra as possible.',
        against: 'Those who get enough do not perform better with extra.',
        limits: 'So we never raise a dose for sport.',
    },
    pms: {
        title: 'Symptoms around the period',
        for: 'In one small trial women held less fluid.',
        against: 'Other outcomes did not differ, or were mixed. Blood levels are the same.',
        limits: 'The trials are small.',
    },
    'oc-pill': {
        title: 'The pill',
        for: 'A study from 1974 found less magnesium in the blood with the pill.',
        against: 'A study from 1992 saw no reason for a supplement.',
        limits: 'We add nothing to the reference intake. Change nothing about the pill by yourself.',
    },
    migraine: {
        title: 'Migraine',
        for: 'A review from 2018 gave preventive use grade C: possible.',
        against: 'The trials differ in design and outcome.',
        limits: 'The dose was 600\u00a0mg, above every upper level. Only with a doctor.',
    },
    menopause: {
        title: 'Menopause',
        for: 'We read no study in people.',
        against: 'So nothing can be said about it.',
        limits: 'Talk to your GP about symptoms.',
    },
    'blood-pressure': {
        title: 'Blood pressure',
        for: 'Some reviews name a fall of about 2\u00a0mmHg.',
        against: 'In a Dutch trial of 24 weeks blood pressure did not change.',
        limits: 'Never change your blood pressure medicines yourself.',
    },
    'heart-rhythm': {
        title: 'Heart rhythm',
        for: 'In hospital magnesium is sometimes given by drip.',
        against: 'We read no trials of supplements for palpitations.',
        limits: 'Palpitations belong with your GP.',
    },
    cholesterol: {
        title: 'Cholesterol',
        for: 'We read no study.',
        against: 'So nothing can be said about it.',
        limits: 'Never change your medicines yourself.',
    },
    'blood-sugar': {
        title: 'Blood sugar',
        for: 'Small effects have been reported, mainly in people with low magnesium.',
        against: 'We did not read those studies ourselves.',
        limits: 'If you have diabetes, ask your doctor and do not change your medicines yourself.',
    },
    bone: {
        title: 'Bones',
        for: 'The EU approved a statement on normal bones.',
        against: 'We read no trials on fractures.',
        limits: 'Calcium, vitamin D and exercise count as well.',
    },
    constipation: {
        title: 'Constipation',
        for: 'Magnesium oxide and magnesium hydroxide are licensed laxatives.',
        against: 'As a laxative it is a medicine, not a supplement.',
        limits: 'Ask your pharmacist about the dose. It counts towards the upper level.',
    },
    'gut-tolerance': {
        title: 'How the gut tolerates it',
        for: 'In one study bisglycinate gave fewer symptoms than oxide.',
        against: 'It was in twelve patients after bowel surgery.',
        limits: 'We read no other comparisons.',
    },
    concentration: {
        title: 'Concentration and memory',
        for: 'We read no independent study in people.',
        against: 'So nothing can be said about it.',
        limits: 'In the EU no statement on it has been approved.',
    },
    transdermal: {
        title: 'Through the skin',
        for: 'A warm bath can be pleasant.',
        against: 'It has not been proven that magnesium passes the skin. A review from 2017 found no support, a pilot with 25 people no clear rise.',
        limits: 'It does not count. Keep it off broken skin; it can sting.',
    },
    'soil-depletion': {
        title: 'Poor soil',
        for: 'The idea is that vegetables hold less magnesium because of poor soil.',
        against: 'By an analysis from 2017 the differences lie within ordinary variation.',
        limits: 'Most adults in the Netherlands get enough from food.',
    },
    'weight-metabolism': {
        title: 'Weight and metabolism',
        for: 'We read no study.',
        against: 'EFSA assessed fat metabolism in 2010. It is not on the list of approved statements.',
        limits: 'If you lose weight without wanting to, see your GP.',
    },
    'anti-inflammatory': {
        title: 'Inflammation and immunity',
        for: 'We read no study.',
        against: 'EFSA assessed immunity and oxidative damage in 2010. They are not on the list of approved statements.',
        limits: 'If an inflammation lasts, see your GP.',
    },
});
/** Nothing more is known of the form for the use than that it was not studied. */
const noneRead$1 = 'On this we read no study in people with this form.';
const noControl$1 = 'We read no study with a control group.';
/** What was found with one form. Each names what holds it back. */
const formUses$1 = graded({
    bisglycinate: {
        sleep: 'In one trial with 155 people and 250\u00a0mg the difference from placebo was 1.6 points on an insomnia scale. Other outcomes did not differ.',
        stress: noneRead$1,
        rls: noneRead$1,
        'muscle-cramps': 'We read no study with this form. Magnesium made no difference in older people that one would notice.',
    },
    citrate: {
        cortisol: 'In 49 overweight people there was less cortisol in urine; total production did not change. The dose was 350\u00a0mg: above the EU upper level.',
        stress: noneRead$1,
        constipation: 'At a high dose it is a laxative. Then it is a medicine, not a supplement.',
        rls: 'A pilot with twelve people was positive, but without a group to compare with.',
    },
    malate: {
        'fatigue-energy': 'We read no study that shows an advantage of this form.',
        fibromyalgia: 'In a small study from 1995 the blinded part gave no clear advantage. Nor did a trial from 2022 with chloride.',
        'sport-performance': noneRead$1,
    },
    taurate: { sleep: noneRead$1, rls: noneRead$1, stress: noneRead$1, 'heart-rhythm': noneRead$1 },
    glycerophosphate: {
        'gut-tolerance': 'That the gut tolerates this form well is experience. We read no study that compares.',
    },
    oxide: {
        sleep: 'The best-known sleep trial used this form, in 46 older people. The dose was 500\u00a0mg: twice the EU upper level.',
        constipation: 'This is a proven laxative. Then it is a medicine, not a supplement.',
    },
    lactate: {
        stress: 'The stress score fell by 42 to 45%, but there was no placebo group. The dose was 300\u00a0mg: above the EU upper level.',
    },
    chloride: {
        fibromyalgia: '100\u00a0mg for a month made no difference overall. It is one trial, from 2022.',
    },
    'chloride-topical': {
        transdermal: 'A warm bath can be pleasant. It has not been proven that magnesium passes the skin.',
        'muscle-cramps': noControl$1,
        sleep: noControl$1,
    },
    sulfate: {
        transdermal: 'In a bath or foot bath it does not count. The well-known bath study never appeared in a journal.',
    },
    threonate: {
        concentration: 'There are small studies, linked to the maker. We read no independent study.',
    },
    hydroxide: { constipation: 'This is a licensed laxative. Then it is a medicine, not a supplement.' },
});
const formNotes$1 = graded({
    oxide: 'Yet by one review every form keeps magnesium in the blood at its level in healthy people.',
});

/** How long to keep a medicine and magnesium apart. */
function keepApart$1(formats) {
    return (shown) => {
        const after = formats.hours(figure(shown, 'hoursAfterMedicine'));
        if (!has(shown, 'hoursBeforeMedicine')) {
            return `Take this medicine first, and magnesium at least ${after} later. On the same day, never take magnesium before it.`;
        }
        return figure(shown, 'hoursBeforeMedicine') === figure(shown, 'hoursAfterMedicine')
            ? `Keep them at least ${after} apart.`
            : `Take magnesium at least ${after} after this medicine, or at least ${formats.hours(figure(shown, 'hoursBeforeMedicine'))} before it.`;
    };
}
function medicineFindings$1(formats) {
    const apart = keepApart$1(formats);
    const binds = (subject, ask) => (shown) => `${subject} ${apart(shown)} ${ask}`;
    const askPharmacist = 'If in doubt, ask your pharmacist.';
    return {
        'medicine-tetracyclines': {
            title: 'Antibiotic: leave time in between',
            text: binds('Magnesium binds this antibiotic in your gut. The antibiotic then works less well.', askPharmacist),
        },
        'medicine-quinolones': {
            title: 'Antibiotic: leave plenty of time in between',
            text: binds('Magnesium binds this antibiotic in your gut. The antibiotic then works less well.', askPharmacist),
        },
        'medicine-bisphosphonates': {
            title: 'Bone medicine: always first',
            text: binds('Magnesium blocks the uptake of this bone medicine.', `Otherwise follow the leaflet. ${askPharmacist}`),
        },
        'medicine-levothyroxine': {
            title: 'Thyroid medicine: leave time in between',
            text: binds('Magnesium can lower the uptake of your thyroid medicine.', askPharmacist),
        },
        'medicine-loop-thiazide-diuretics': {
            title: 'Water tablets: tell your doctor',
            text: () => 'With these water tablets you can lose more magnesium in urine. Talk to your doctor, also if you already take magnesium. Your doctor can have it measured. Keep taking your water tablets.',
        },
        'medicine-potassium-sparing-diuretics': {
            title: 'Potassium-sparing water tablets: doctor first',
            text: () => 'These water tablets hold magnesium back in your body. Extra magnesium may then build up. Talk to your doctor first, also if you already take magnesium.',
        },
        'medicine-ppi': {
            title: 'Stomach acid blocker: tell your doctor',
            text: () => 'With long use of a stomach acid blocker, magnesium in your blood may fall. Ask your doctor whether measuring makes sense. Keep taking your medicine until your doctor says otherwise.',
        },
        'medicine-aminoglycosides': {
            title: 'This antibiotic: doctor first',
            text: () => 'Together with magnesium this antibiotic can weaken your muscles. Talk first to the doctor who gives it, also if you already take magnesium.',
        },
        'medicine-muscle-relaxants': {
            title: 'Operation: say what you use',
            text: () => 'Magnesium can make muscle relaxants work more strongly, above all magnesium through a drip. Tell the doctor or anaesthetist what you use, supplements included. Take no magnesium yourself before you have done so.',
        },
        'medicine-digoxin': {
            title: 'Digoxin: doctor first',
            text: () => 'With digoxin the magnesium in your blood has to be right, neither too low nor too high. Talk to your doctor or pharmacist first, also if you already take magnesium.',
        },
        'medicine-gabapentin': {
            title: 'Gabapentin: leave time in between',
            text: binds('Magnesium can lower the uptake of gabapentin.', askPharmacist),
        },
        'medicine-mg-antacids-laxatives': {
            title: 'This medicine supplies magnesium itself',
            text: () => 'Magnesium from an antacid or laxative counts towards the upper level. Look on the label how much is in it, and ask your pharmacist if it does not say.',
        },
        'medicine-calcium': {
            title: 'Calcium: at another moment',
            text: binds('Much calcium can lower the uptake of magnesium.', askPharmacist),
        },
        'medicine-zinc': {
            title: 'Zinc: at another moment',
            text: binds('A great deal of zinc can disturb the magnesium balance.', 'Ask your pharmacist whether that high dose of zinc is needed.'),
        },
        'medicine-iron': {
            title: 'Iron: leave time in between',
            text: binds('Magnesium can lower the uptake of iron.', askPharmacist),
        },
        'medicine-other-binders': {
            title: 'This medicine: leave time in between',
            text: binds('Magnesium can lower the uptake of this medicine.', 'Talk to your pharmacist, also if you already take magnesium.'),
        },
        'medicine-fluoride': {
            title: 'Fluoride tablets: leave time in between',
            text: binds('Magnesium can lower the uptake of fluoride.', askPharmacist),
        },
        'medicine-other-losers': {
            title: 'This medicine: doctor first',
            text: () => 'This medicine can lower the magnesium in your blood. Your doctor keeps an eye on that. Ask first, also if you already take magnesium.',
        },
        'medicine-hiv-integrase': {
            title: 'HIV medicine: doctor first',
            text: () => 'Magnesium can lower the uptake of this HIV medicine. Talk to your specialist doctor or pharmacist first, also if you already take magnesium.',
        },
        'medicine-calcium-channel-blockers': {
            title: 'Blood pressure medicine: tell your doctor',
            text: () => 'Together with much magnesium, above all through a drip, your blood pressure may become too low. Talk to your doctor, also if you already take magnesium.',
        },
        'medicine-other': {
            title: 'Other medicine: ask your pharmacist',
            text: (shown) => `Ask your pharmacist whether magnesium goes with this medicine.${has(shown, 'hoursAfterMedicine')
                ? ` Until then, keep ${formats.hours(figure(shown, 'hoursAfterMedicine'))} between magnesium and any medicine.`
                : ''}`,
        },
    };
}
/** For whoever takes it already: what was bought waits for the doctor, and what a doctor prescribed is the prescriber's. */
const untilThen$1 = 'Until then, take no magnesium that you bought yourself. Was it prescribed? Call the doctor who prescribed it.';
/** Weak kidneys, and some was taken: signs with which nobody should wait. */
const feelsUnwell$1 = (shown) => `Do you take magnesium, and feel very weak, drowsy or sick? Call your GP today. Hard to breathe, or more and more drowsy? Call ${helpNumbers(shown).emergency}.`;
const conditionFindings$1 = {
    'condition-renal-severe': {
        title: 'Your kidneys: doctor first',
        text: (shown) => `Your kidneys cannot clear magnesium well. It may then build up. Talk to your doctor first, also about a laxative or antacid with magnesium. ${untilThen$1} ${feelsUnwell$1(shown)}`,
    },
    'condition-renal-mild': {
        title: 'Your kidneys: doctor first',
        text: (shown) => `When kidneys work less well, magnesium may build up. Talk to your doctor first. ${untilThen$1} ${feelsUnwell$1(shown)}`,
    },
    'condition-myasthenia': {
        title: 'Myasthenia gravis: neurologist first',
        text: () => `Magnesium can make muscle weakness worse. That was seen above all with magnesium through a drip. Talk to your doctor or neurologist first. ${untilThen$1}`,
    },
    'condition-heart-block': {
        title: 'Your heart: cardiologist first',
        text: () => `Magnesium can slow the signals in your heart. Talk to your doctor or cardiologist first. ${untilThen$1}`,
    },
    'condition-diabetes': {
        title: 'Diabetes: talk to your doctor',
        text: () => 'Ask your doctor whether your kidneys work well, and whether magnesium goes with your medicines. Do not change your diabetes medicines yourself.',
    },
    'condition-gi-disease': {
        title: 'Stomach or bowel: doctor first',
        text: () => 'With a disease of the stomach or bowel you may take up magnesium differently. Talk to your doctor, also if you already take magnesium. Your doctor can have it measured and choose a fitting form.',
    },
    'condition-alcohol': {
        title: 'Alcohol: GP first',
        text: () => 'Talk to your GP, who can help you and sees whether anything should be measured. A supplement does not replace that help.',
    },
    'condition-refeeding': {
        title: 'Eaten little for long: call your GP',
        text: () => 'Call your GP today. When you start eating again, the salts in your blood can change quickly. Do not start with large meals, and until then take no supplement that you bought yourself. Was it prescribed? Call the doctor who prescribed it.',
    },
    'condition-dehydration': {
        title: 'Dehydration or kidney stones: doctor first',
        text: () => `This is a reason not to take magnesium on your own now. Talk to your doctor first. ${untilThen$1}`,
    },
    'condition-older-frail': {
        title: 'Frail health: doctor first',
        text: () => 'Talk to your doctor about your kidneys and your medicines, also if you already take magnesium. Laxatives with magnesium count as well.',
    },
    'condition-other': {
        title: 'Under treatment: doctor first',
        text: () => 'We do not know your illness, so we suggest nothing. Ask your doctor or pharmacist whether magnesium suits you.',
    },
};
const flagTitles$1 = {
    'palpitations-alarm': 'Call for help now',
    palpitations: 'Palpitations: GP first',
    'stroke-signs': 'Call for help now',
    hypermagnesaemia: 'Call for help now',
    'hypermagnesaemia-early': 'Contact your GP or pharmacist',
    'diarrhoea-persists': 'Diarrhoea: call your GP',
    'blood-in-stool': 'Blood in your stools: call your GP today',
    'seizure-tetany': 'Call for help now',
    'ppi-symptoms': 'Call your GP today',
    insomnia: 'Sleeping badly for long: see your GP',
    'sleep-apnoea': 'Snoring and sleepy: see your GP',
    depression: 'Low or anxious: talk to your GP',
    'suicidal-thoughts': 'Talk to someone now',
    'weight-loss': 'Unwanted weight loss: see your GP',
    'fatigue-long': 'Tired for long: see your GP',
    burnout: 'Lasting stress: talk to a doctor',
    'calf-clot': 'Painful calf: call your GP today',
    'leg-cramps-new': 'Cramps: ask your GP or pharmacist',
    rls: 'Restlessness in your legs: see your GP',
    'headache-alarm': 'Call for help now',
    'headache-chronic': 'Frequent headache: see your GP',
    'pre-eclampsia': 'Call your midwife or the hospital now',
    kidney: 'Your kidneys: doctor first',
    'refeeding-criteria': 'Eaten little for long: call your GP',
    'deficiency-not-by-symptoms': 'Symptoms do not tell whether you get too little magnesium',
};
const flagFindings$1 = Object.fromEntries(Object.entries(flagTitles$1).map(([id, title]) => [
    `flag-${id}`,
    signFinding(title, redFlags$1[id].message),
]));
const takenFindings$1 = {
    'takes-orotate': {
        title: 'Magnesium orotate: pharmacist or doctor first',
        text: () => 'You take magnesium orotate. This form is not permitted in supplements in the EU, because its safety is not established. Bought it yourself? Do not go on with it without asking your pharmacist. On prescription? Change nothing yourself and ask the doctor who prescribed it.',
    },
    'takes-threonate-expecting': {
        title: 'L-threonate: not in pregnancy or while breastfeeding',
        text: () => 'You take magnesium L-threonate. This form is not permitted in pregnancy and while breastfeeding. Bought it yourself? Do not go on with it without asking your midwife or doctor. On prescription? Change nothing yourself and ask the doctor who prescribed it.',
    },
    'takes-threonate-minor': {
        title: 'L-threonate: not under 18 years',
        text: () => 'Magnesium L-threonate is permitted for adults only. Bought it yourself? Do not go on with it without asking your doctor or pharmacist. On prescription? Change nothing yourself and ask the doctor who prescribed it.',
    },
    'takes-laxative-form': {
        title: 'A laxative is not a supplement',
        text: () => 'You filled in magnesium sulphate (Epsom salt) or magnesium hydroxide as a supplement. These are laxatives, not meant for every day. So we make no day plan of it. Ask your pharmacist whether you can go on with it. On prescription? Change nothing yourself and ask the doctor who prescribed it.',
    },
};
const notSure$1 = (what, who, urgent) => (shown) => `${what} Without knowing that we give no outcome. ${who}${urgent ? ` ${urgent(helpNumbers(shown))}` : ''}`;
function personFindings$1(formats) {
    const mg = (shown, key) => formats.mg(figure(shown, key));
    /** By the Dutch and European tables nothing is added; the American one does add, and its figure alone is told. */
    const referenceNow = (shown) => {
        if (!has(shown, 'referenceLowMg'))
            return '';
        const figureNow = ` The reference intake is now ${mg(shown, 'referenceLowMg')} a day, from food and supplements together`;
        return shown['standard'] === 'us' ? `${figureNow}.` : `${figureNow}. Nothing is added to it.`;
    };
    const askMidwife = (shown) => `Talk to your midwife or doctor, also if you already take magnesium.${referenceNow(shown)}${has(shown, 'ceilingMg')
        ? ` From supplements together, take no more than ${mg(shown, 'ceilingMg')} a day, unless your doctor prescribed it.`
        : ''} Take no L-threonate.`;
    return {
        'age-under-4': {
            title: 'Under 4 years',
            text: () => 'For children under 4 no upper level has been set. Ask your GP or health visitor for advice. Until then, give no magnesium that you bought yourself. Was it prescribed? Call the doctor who prescribed it.',
        },
        'age-4-17': {
            title: 'Under 18 years',
            text: () => 'For children and teenagers we suggest no supplement. Start with food. Do you take one already, or have one in mind? Talk to the doctor or pharmacist.',
        },
        pregnant: {
            title: 'Pregnant: ask your midwife',
            text: askMidwife,
        },
        breastfeeding: {
            title: 'Breastfeeding: ask your midwife or doctor',
            text: askMidwife,
        },
        'pregnant-minor': {
            title: 'Under 18 and pregnant or breastfeeding: midwife first',
            text: () => 'In your situation we give no outcome. Your midwife or GP can look at it with you. Make an appointment there, also if you already take magnesium.',
        },
        'no-reference-intake': {
            title: 'No reference intake known',
            text: () => 'For your age and situation no reference intake has been set. So we calculate no further. Ask your midwife or doctor what holds for you.',
        },
        'unsure-age': {
            title: 'Your age is not known',
            text: notSure$1('The reference intake depends on your age.', 'Your pharmacist or GP can help you further.'),
        },
        'unsure-life-stage': {
            title: 'Pregnant or breastfeeding: not sure',
            text: notSure$1('You are not sure whether you are pregnant, or did not fill this in.', 'Take a test first, or ask your midwife or GP.'),
        },
        'unsure-conditions': {
            title: 'You do not know whether you have one of these illnesses',
            text: notSure$1('With some illnesses magnesium does not fit.', 'Your GP can look this up for you.'),
        },
        'unsure-medicines': {
            title: 'You do not know which medicines you use',
            text: notSure$1('Some medicines do not go with magnesium.', 'Your pharmacist sees at once what you use. Ask there.'),
        },
        'unsure-red-flags': {
            title: 'You are in doubt about a symptom',
            text: notSure$1('With some symptoms a doctor should look first.', 'Call your GP or the out-of-hours service today.', ({ emergency }) => `Could it be serious, or is it getting worse? Call ${emergency}.`),
        },
        'unsure-supplements': {
            title: 'You do not know how much magnesium you take already',
            text: notSure$1('All of it together may not pass the upper level.', 'Take the pack to your pharmacist.'),
        },
        'hours-not-kept': {
            title: 'No moment fits between your medicines',
            text: () => 'In your day no moment keeps enough distance from your medicines. Where we do not know your times, we assume usual ones. Do you take your medicines at other times? Fill those in if you can, or ask your pharmacist. Do not move your medicines yourself.',
        },
        'above-upper-level': {
            title: 'You are already above the upper level',
            text: (shown) => `${has(shown, 'supplementMgHigh')
                ? `From supplements, antacids and laxatives you get up to ${mg(shown, 'supplementMgHigh')} a day.`
                : 'You already get a lot from supplements, antacids and laxatives.'}${has(shown, 'ceilingMg') ? ` The limit is ${mg(shown, 'ceilingMg')}.` : ''} Add nothing to it. Talk to your doctor or pharmacist. Was it prescribed? Ask the prescriber.`,
        },
    };
}
function needFindings$1(formats) {
    const gap = (shown) => has(shown, 'gapMg') ? `about ${formats.mg(figure(shown, 'gapMg'))}` : 'a little';
    return {
        'enough-from-food': {
            title: 'You reach the reference intake already',
            text: () => 'With what you eat and use now, you reach the reference intake. More is not needed.',
        },
        'minor-food-first': {
            title: 'Food first',
            text: () => 'Up to 18 years we look at food alone. A supplement is something to talk about with a doctor.',
        },
        'food-unsure': {
            title: 'We do not know what you eat',
            text: () => 'Without your diet we cannot say whether anything is missing. So start with food. If you know later on, fill it in.',
        },
        'small-gap': {
            title: 'The difference is small',
            text: (shown) => `You are ${gap(shown)} a day below the reference intake.${has(shown, 'formFromGapMg')
                ? ` Less than ${formats.mg(figure(shown, 'formFromGapMg'))} is easily made up with food.`
                : ' So little is easily made up with food.'}`,
        },
        'estimate-may-close': {
            title: 'You may reach it already',
            text: () => 'We estimate what you eat, and that is never exact. At the high end of the estimate you already reach the reference intake. So food first.',
        },
        'prefers-skin': {
            title: 'Through the skin does not count',
            text: () => 'That magnesium is taken up through the skin is not proven. So an oil or bath does not count. Make up the difference with food.',
        },
        'no-room': {
            title: 'Little room below the upper level',
            text: (shown) => `${has(shown, 'roomMg')
                ? `You have ${formats.mg(Math.max(0, figure(shown, 'roomMg')))} of room left`
                : 'You have little room left'} for magnesium from supplements. So make up the difference with food. Magnesium from food does not count towards the upper level.`,
        },
        'gap-needs-supplement': {
            title: 'You are below the reference intake',
            text: (shown) => `By your answers the difference is ${gap(shown)} a day. You can make that up with food, with a supplement or with both.`,
        },
    };
}
/** Told beside a result; none of them changes it. */
const noteFindings$1 = {
    'note-stress': {
        title: 'Stress does not change the reference intake',
        text: () => 'No authority adds anything for stress. So we do not raise the amount. Does the stress last? Talk to your GP or company doctor.',
    },
    'note-sport': {
        title: 'The same reference intake for people who do sport',
        text: () => 'A review from 2006 names 10 to 20% more as possible. No authority took that over, so we add nothing.',
    },
    'note-slow': {
        title: 'Slow bowels: ask your pharmacist',
        text: () => 'Magnesium oxide and magnesium hydroxide are laxatives too. Do not use them on your own to change how often you go. Ask your pharmacist what suits you, and see your GP if your bowel habits change suddenly.',
    },
    'note-cycle': {
        title: 'Period, pill and menopause: the same reference intake',
        text: () => 'Around the period, with the pill and in menopause there is no higher reference intake. Change nothing about the pill on your own account.',
    },
    'note-65-plus': {
        title: 'From 65 years: the same reference intake',
        text: () => 'The reference intake stays the same as you get older. Your kidneys may come to work less well, though. Do you not know how your kidneys are, or do you take laxatives? Talk to your doctor or pharmacist first.',
    },
    'note-teen': {
        title: 'Teenagers: begin with food',
        text: () => 'It is not certain that teenagers in the Netherlands get enough magnesium. See first what food can add.',
    },
};
function doseFindings$1(formats) {
    const mg = (shown, key) => formats.mg(figure(shown, key));
    const taken = (shown) => {
        const sum = takenOf(formats, shown);
        return `From supplements, antacids and laxatives you get ${sum ? `${sum} a day` : 'a lot'}.`;
    };
    const takesNone = (shown) => shown['supplementMgHigh'] === 0;
    const together = (shown) => takesNone(shown) ? 'With what you eat' : 'With food and supplements together';
    const underLevel = (shown) => {
        if (takesNone(shown))
            return '';
        if (figure(shown, 'supplementMgHigh') > figure(shown, 'euLevelMg'))
            return ` From supplements you get more than the European upper level of ${mg(shown, 'euLevelMg')}.`;
        const level = has(shown, 'upperLevelMg') ? ` of ${mg(shown, 'upperLevelMg')}` : '';
        return ` What you get from supplements does not pass the upper level${level}.`;
    };
    const filledIn = (shown) => has(shown, 'supplementMgAtLeast')
        ? `From what you filled in so far you get up to ${mg(shown, 'supplementMgAtLeast')} a day.`
        : taken(shown);
    /** What a doctor prescribed, and a medicine with a leaflet, is not ours to lower: without it there may be no room left. */
    const lessBought = (shown) => {
        const lower = 'Take less of the supplements you bought yourself';
        const isNeverEnough = figure(shown, 'unplannedMg') > figure(shown, 'upperLevelMg');
        return isNeverEnough ? `${lower}.` : `${lower}, at least until you are no longer above the upper level.`;
    };
    return {
        'dose-above': {
            title: 'Above the upper level',
            titleOf: aboveLevel$1,
            text: (shown) => `${filledIn(shown)}${has(shown, 'upperLevelMg') ? ` The upper level is ${mg(shown, 'upperLevelMg')}.` : ''}`,
        },
        'dose-above-bought': {
            title: 'Take less of what you bought yourself',
            text: (shown) => `${lessBought(shown)} Loose stools are usually the first sign that it is too much. Talk to your doctor or pharmacist. Was some of it prescribed? Change nothing about that yourself and talk to the doctor who prescribed it.`,
        },
        'dose-above-antacid': {
            title: 'Antacid or laxative: follow the leaflet',
            text: () => 'An antacid or laxative counts in this. Follow the leaflet, and ask your pharmacist how much you may take, and for how long.',
        },
        'dose-food-unsure': {
            title: 'We cannot tell the total',
            text: (shown) => `We do not know how much magnesium you get from food. So we cannot say whether you reach the reference intake.${underLevel(shown)}`,
        },
        'dose-below': {
            title: 'Below the reference intake',
            text: (shown) => `${together(shown)} you are ${has(shown, 'shortMg') ? `about ${mg(shown, 'shortMg')} a day` : 'a little'} below the reference intake. You can make that up with food.${underLevel(shown)}`,
        },
        'dose-within': {
            title: 'You reach the reference intake',
            titleOf: (shown) => isSurelyEnough(shown) ? 'You reach the reference intake' : 'You probably reach the reference intake',
            text: (shown) => isSurelyEnough(shown)
                ? `${together(shown)} you reach the reference intake. More is not needed.${underLevel(shown)}`
                : `${together(shown)} you probably reach the reference intake.${underLevel(shown)}`,
        },
        'dose-prescribed': {
            title: 'Prescribed: follow what your doctor said',
            text: (shown) => `A doctor prescribed magnesium for you${has(shown, 'prescribedMg') ? `, up to ${mg(shown, 'prescribedMg')} a day` : ''}. Change nothing about it yourself. Do you have a question about the amount or the time? Talk to the doctor who prescribed it.`,
        },
        'dose-over-eu-level': {
            title: 'Above the European upper level',
            text: (shown) => `${taken(shown)} That is more than the European upper level${has(shown, 'euLevelMg') ? ` of ${mg(shown, 'euLevelMg')}` : ''}, and no more than the American one${has(shown, 'upperLevelMg') ? ` of ${mg(shown, 'upperLevelMg')}` : ''}. Loose stools are then more common. So we make no day plan of it. Talk to your doctor about this amount.`,
        },
        'dose-child-us-level': {
            title: 'The United States keep a lower level for children',
            text: (shown) => `The American upper level for this age is lower${has(shown, 'usLevelMg') ? `: ${mg(shown, 'usLevelMg')}` : ''}. Talk to the GP or pharmacist.`,
        },
        'dose-not-planned': {
            title: 'For this we make no day plan',
            text: () => 'What is prescribed, and an antacid or laxative, we do not plan. Follow the pack or your doctor.',
        },
        'dose-label-impossible': {
            title: 'A label cannot be right',
            text: () => 'A label says more magnesium than fits in that compound. Often there is another form in it too, such as oxide. We count the amount of magnesium on the label. Ask your pharmacist or the seller what is in it.',
        },
    };
}
function findings$1(formats) {
    return {
        ...conditionFindings$1,
        ...medicineFindings$1(formats),
        ...flagFindings$1,
        ...personFindings$1(formats),
        ...takenFindings$1,
        ...needFindings$1(formats),
        ...doseFindings$1(formats),
        ...noteFindings$1,
    };
}

/** One figure where both ends are the same. */
function percents$1(formats, { lowPercent, highPercent }, between) {
    const high = formats.number(highPercent);
    return lowPercent === highPercent ? high : `${formats.number(lowPercent)}${between}${high}`;
}
const ELEMENTS$1 = { quiz: 'the quiz', dose: 'the dose check' };
function list$1(formats) {
    return {
        grams: ({ food }) => `${food}: grams`,
        unit: 'g',
        error: ({ most }) => `Enter a number above 0 and no higher than ${formats.number(most)}.`,
        fewer: ({ food }) => `${food}: one portion less`,
        more: ({ food }) => `${food}: one portion more`,
        remove: ({ food }) => `Remove: ${food}`,
        notMeasured: 'not measured',
        full: ({ most }) => `There are ${formats.number(most)} on your day. No more will fit here.`,
        most: ({ most }) => `More than ${formats.number(most)}\u00a0g does not fit here.`,
        clear: 'Clear the day',
    };
}
function undo$1() {
    return {
        removed: ({ food }) => `${food} removed`,
        emptied: 'Your day was cleared',
        replaced: 'The menu is now on your day',
        back: 'Undo',
        backOf: ({ food }) => `Undo: ${food}`,
    };
}
function told$1(formats) {
    const total = ({ mg }) => `${formats.mg(mg)} in all.`;
    return {
        added: ({ food, mg }) => `${food} is on your day. ${total({ mg })}`,
        changed: ({ food, mg }) => `${food} changed. ${total({ mg })}`,
        removed: ({ food, mg }) => `${food} removed. ${total({ mg })}`,
        total,
    };
}
function sum$1(formats) {
    const { mgFromTo } = formats;
    return {
        total: ({ mg }) => `${formats.mg(mg)} of magnesium`,
        rest: ({ mg }) => `Of that, about ${formats.mg(mg)} is an estimate for the rest of your day.`,
        notCounted: ({ foods, count }) => `Not counted, because not measured: ${foods}. ${count === 1 ? 'It' : 'They'} may well hold magnesium.`,
        improbable: 'That is a great deal for one day. Are the amounts right?',
        share: (share) => `This is ${percents$1(formats, share, ' to ')} percent of the reference intake.`,
        askWhole: 'Is this all you eat in a day? Choose below.',
        gap: ({ lowMg, highMg }) => {
            if (highMg <= 0)
                return 'That is enough for a day.';
            if (lowMg <= 0)
                return `That may be enough already: at most ${formats.mg(highMg)} to go to the reference intake.`;
            return `${mgFromTo(lowMg, highMg)} to go to the reference intake.`;
        },
        shortGap: ({ lowMg, highMg }) => {
            if (highMg <= 0)
                return 'enough';
            return lowMg <= 0 ? `at most ${formats.mg(highMg)} to go` : `${formats.mgRange(lowMg, highMg)} to go`;
        },
        shortShare: (share) => `${percents$1(formats, share, '\u2013')}%`,
        noReference: 'There is no reference intake for this age or situation.',
    };
}
function menu$1(formats) {
    return {
        day: 'Turn this into a day\u2019s menu',
        example: 'Show an example day',
        week: 'Show a week',
        dayHeading: 'Menu for a day',
        weekHeading: 'Menu for a week',
        lead: 'Ordinary portions, with roughly what they hold. Swap as you like.',
        dayOf: ({ index }) => `Day ${formats.number(index)}`,
        meals: { breakfast: 'Breakfast', lunch: 'Lunch', dinner: 'Dinner', snack: 'Snack' },
        beside: ({ foods, mg }) => `Already on your day: ${foods} (${formats.mg(mg)}).`,
        total: ({ mg }) => `${formats.mg(mg)} in all`,
        short: ({ mg }) => `This does not reach ${formats.mg(mg)} yet.`,
        none: 'We found no menu that fits.',
        take: 'Put this on my day',
        takeOf: ({ index }) => `Put this on my day: day ${formats.number(index)}`,
        close: 'Close the menu',
    };
}
function foodDay$1(formats) {
    const { mgFromTo } = formats;
    return {
        heading: 'Your day',
        empty: 'Nothing here yet. Put on it what you eat in a day, and we add it up.',
        toDay: ({ count }) => `Your day (${formats.number(count)})`,
        list: list$1(formats),
        undo: undo$1(),
        told: told$1(formats),
        sum: sum$1(formats),
        declare: {
            legend: 'How do we count this?',
            list: 'As a list only',
            all: 'This is all I eat in a day',
            withRest: 'Count the rest of my day too',
            withRestDetail: ({ mg }) => mg > 0
                ? `We add ${formats.mg(mg)}. That is an estimate of what else you eat and drink and is not here yet, such as milk, potatoes and coffee. Wholemeal bread, nuts, beans, leafy greens and fish are not in it: put those on your day yourself.`
                : 'Nothing is added: what we would estimate is on your day already.',
            shared: ({ others }) => `This now counts in ${formats.list(others.map((one) => ELEMENTS$1[one]))} too.`,
        },
        held: {
            title: ({ professional }) => `Talk to ${professional} first`,
            found: 'With what is known here of your health, a general suggestion does not fit. That is why there is none. You can still add things up.',
            child: 'We suggest nothing for a child under 4. You can still add things up.',
            childClinic: 'the child health clinic',
            unread: 'This page passed on something about your health that we cannot read. That is why nothing is suggested here. You can still add things up.',
            elsewhere: 'Because of an answer on this page, a general suggestion does not fit. That is why there is none. You can still add things up.',
            childPortions: ({ years }) => `We only suggest foods to add, or a menu, from the age of ${formats.number(years)}. The portions here are an adult\u2019s.`,
        },
        suggested: {
            askFirst: 'Do you have kidney disease, or a diet from your doctor or dietitian? Then ask them first.',
            expecting: ({ professional }) => `Pregnant or breastfeeding? Then talk to ${professional}.`,
        },
        topUp: {
            heading: 'What would close the gap',
            closes: ({ mg, portions }) => `${portions === 1 ? 'This ordinary portion gives' : 'Together these ordinary portions give'} ${formats.mg(mg)}. That gets you there.`,
            partly: ({ mg, portions }) => `${portions === 1 ? 'This ordinary portion gives' : 'Together these ordinary portions give'} ${formats.mg(mg)}. That gets you part of the way.`,
            add: 'Put on your day',
            addOf: ({ food }) => `Put on your day: ${food}`,
        },
        menu: menu$1(formats),
        person: {
            assumed: 'No age was entered. We go by an adult.',
            heading: 'Who is this for?',
            adult: ({ lowMg, highMg }) => `No age was entered. We go by an adult: ${mgFromTo(lowMg, highMg)} a day.`,
            reference: ({ lowMg, highMg }) => `The reference intake is ${mgFromTo(lowMg, highMg)} a day.`,
        },
        paper: {
            title: 'Magnesium in a day',
            portion: 'How much',
            total: 'In all',
            note: 'The figures are averages. A product or a harvest may hold more or less.',
        },
        fromTable: ({ mg, isEstimated = false }) => `From your food table: ${isEstimated ? 'about ' : ''}${formats.mg(mg)}`,
        fromTableDetail: 'Changes along with your day in the food table.',
    };
}

const categories$1 = {
    vegetables: 'Vegetables',
    fruit: 'Fruit',
    legumes: 'Pulses',
    'nuts-seeds': 'Nuts and seeds',
    'grains-bread': 'Grains and bread',
    'dairy-eggs': 'Dairy and eggs',
    'fish-seafood': 'Fish',
    'meat-poultry': 'Meat and poultry',
    'meat-alternatives': 'Meat alternatives',
    'chocolate-sweets': 'Chocolate and sweets',
    drinks: 'Drinks',
    'herbs-spices-other': 'Herbs and other',
};
const states$1 = {
    raw: 'Raw',
    cooked: 'Cooked',
    baked: 'From the oven',
    fried: 'Fried',
    roasted: 'Roasted',
    dried: 'Dried',
    dry: 'Dry, not cooked yet',
    canned: 'Tinned or from a jar',
    smoked: 'Smoked',
    pickled: 'Pickled',
    processed: 'Processed',
    'as-sold': 'As you buy it',
    drink: 'To drink',
};
function spoken$1({ number }) {
    const amount = (mg) => {
        if (mg > 0 && mg < 0.5)
            return 'less than 1 milligram';
        const whole = Math.round(mg);
        return `${number(whole)} ${whole === 1 ? 'milligram' : 'milligrams'}`;
    };
    const share = ({ lowPercent, highPercent }) => lowPercent === highPercent
        ? `${number(lowPercent)} percent`
        : `${number(lowPercent)} to ${number(highPercent)} percent`;
    return {
        perPortion: ({ mg }) => `${amount(mg)} per portion`,
        per100g: ({ mg }) => `${amount(mg)} per 100 grams`,
        ofDay: (shown) => `${share(shown)} of the day`,
        ofLabel: (shown) => `${share(shown)} of the label value`,
    };
}
const sorted$1 = {
    name: { ascending: 'Sorted by name, A to Z.', descending: 'Sorted by name, Z to A.' },
    'mg-per-portion': {
        ascending: 'Sorted by magnesium per portion, lowest first.',
        descending: 'Sorted by magnesium per portion, highest first.',
    },
    'mg-per-100g': {
        ascending: 'Sorted by magnesium per 100 grams, lowest first.',
        descending: 'Sorted by magnesium per 100 grams, highest first.',
    },
};
function detail$1({ number, mg }) {
    return {
        label: ({ food }) => `More about ${food}`,
        source: 'Source',
        sourceNumber: ({ source, number: id }) => `${source}, number ${id}`,
        sources: { 'usda-sr28': 'USDA SR28 (2015)', 'ciqual-2025': 'Anses, Ciqual 2025' },
        match: {
            exact: 'Measured in this very food.',
            close: 'Measured in nearly the same food: another variety, cut or recipe.',
            proxy: 'Measured in something like it. Take it as an estimate.',
        },
        kind: 'Kind',
        perOunce: ({ mgPerOunce, mg: own }) => `Seen ${mg(mgPerOunce)} elsewhere? That is per ounce, which is 28 grams. 100 grams hold ${mg(Math.round(own))}.`,
        cookingLoss: 'With cooking, part of the magnesium goes into the water. This figure is after that loss.',
        soaking: 'Do you soak this first? Then part of the magnesium may stay in the soaking water.',
        noSoaking: 'No need to soak these: part of the magnesium may stay in the soaking water.',
        soakedAlready: 'What stays behind in the soaking water is already off this figure.',
        tablesDiffer: ({ mg: own, otherMg }) => `Another food table gives ${mg(otherMg)} per 100 grams, here it is ${mg(Math.round(own))}. So do not take it too exactly.`,
        kindsDiffer: ({ mg: own, otherMg }) => `Here it is ${mg(Math.round(own))} per 100 grams. For another kind or preparation the same table gives ${mg(Math.round(otherMg))}.`,
        selenium: 'Brazil nuts are rich in selenium. Take turns with other nuts.',
        brand: 'This differs a lot by brand: look at the label.',
        dryWeight: 'This portion is weighed before cooking. Cooked, it weighs two to three times as much.',
        noSource: 'No source comes with this figure.',
        portionNote: ({ grams }) => `The ordinary portion is ${number(grams, 2)} ${grams === 1 ? 'gram' : 'grams'}. The order per portion goes by that.`,
    };
}
const csv$1 = {
    food: 'Food',
    category: 'Kind',
    state: 'Preparation',
    portion: 'Portion',
    grams: 'Grams per portion',
    perPortion: 'Magnesium per portion (mg)',
    per100g: 'Magnesium per 100 g (mg)',
    lowPercent: 'Share of the day, low (%)',
    highPercent: 'Share of the day, high (%)',
    source: 'Source',
};
const quoted$1 = (words) => words.map((word) => `\u201c${word}\u201d`).join(', ');
const notes$1 = ({ mg }) => ({
    heading: 'Good to know',
    cooking: 'Cooking: part of the magnesium goes into the water. Little water, or steam, makes a difference. If you eat the liquid too, as in soup, you still get it.',
    soaking: 'Soaking: some magnesium may stay in the soaking water as well. The figures for cooked beans are for beans that were soaked and cooked.',
    ounce: 'Ounce or \u201cons\u201d: American lists count per ounce, which is 28 grams. The Dutch \u201cons\u201d is 100 grams. That is why a figure \u201cper ons\u201d is sometimes too low.',
    unmeasured: 'Not measured is not the same as 0. There may well be magnesium in it.',
    tables: 'Tables differ: variety, soil, brand and cooking all matter. Take each figure as a good estimate.',
    label: ({ mg: value }) => `Label value: labels give the percentage of ${mg(value)} a day, the same for everyone.`,
});
function foodTable$1(figures) {
    const { number, mg, mgRange } = figures;
    const say = spoken$1(figures);
    const grams = (weight) => `${number(weight, 2)} ${weight === 1 ? 'gram' : 'grams'}`;
    return {
        heading: 'How much magnesium is in it?',
        lead: 'Look up what you eat. You see how much magnesium it holds, per portion and per 100 grams.',
        search: { label: 'Search for a food', placeholder: 'Spinach, for example', clear: 'Clear the search' },
        filters: 'Filters',
        filtersOn: ({ count }) => `Filters (${number(count)})`,
        category: { label: 'Kind', all: 'All', names: categories$1 },
        state: { label: 'Preparation', all: 'Any preparation', names: states$1 },
        basis: {
            label: 'Percentage of',
            day: 'Your day',
            dayOf: ({ lowMg, highMg }) => `Your day (${mgRange(lowMg, highMg)})`,
            labelOf: ({ mg: value }) => `Label value (${mg(value)})`,
        },
        caption: 'Magnesium in foods, per portion and per 100 grams. The buttons in the top row sort the table.',
        skip: 'Skip the table',
        region: 'Table of foods',
        columns: {
            food: 'Food',
            name: 'Name',
            portion: 'Portion',
            perPortion: 'Per portion',
            per100g: 'Per 100 g',
            ofDay: 'Of your day',
            ofLabel: 'Of label',
            add: 'Add to your day',
        },
        sorted: sorted$1,
        unmeasured: 'not measured',
        mg: ({ mg: value }) => (value > 0 && value < 0.5 ? `< ${mg(1)}` : mg(Math.round(value))),
        per100g: 'per 100 g',
        share: ({ lowPercent, highPercent }) => lowPercent === highPercent ? `${number(lowPercent)}%` : `${number(lowPercent)}\u2013${number(highPercent)}%`,
        ofDay: 'of your day',
        ofLabel: 'of the label value',
        spoken: say,
        grams: ({ grams: weight }) => grams(weight),
        changePortion: ({ food, portion, grams: weight }) => `${portion} ${grams(weight)}, change: ${food}`.trimStart(),
        portionOf: ({ food }) => `Portion of ${food}, in grams`,
        portionError: ({ most }) => `Enter a number above 0 and no higher than ${number(most)}.`,
        add: ({ food }) => `Add to your day: ${food}`,
        addAgain: ({ food, grams: weight }) => `Add another portion to your day: ${food}. It holds ${grams(weight)} now`,
        detail: detail$1(figures),
        count: ({ count, total }) => count === total
            ? `${number(total)} ${total === 1 ? 'food' : 'foods'}`
            : `${number(count)} of ${number(total)} foods`,
        leftOut: ({ left, kept }) => `Nothing found with ${quoted$1(left)} as well. This is what there is for \u201c${kept.join(' ')}\u201d.`,
        more: ({ count }) => `Show ${number(count)} more`,
        none: {
            title: ({ search }) => `Nothing found for \u201c${search}\u201d`,
            titleFilters: 'Nothing found with these filters',
            text: 'Try another word, or search in all foods.',
            clearSearch: 'Clear the search',
            clearFilters: 'Show every kind',
        },
        empty: 'This list is empty.',
        loading: {
            title: 'The list is being loaded',
            text: 'This usually takes a moment.',
            preparing: 'The list is being prepared',
        },
        failed: {
            title: 'The list could not be loaded',
            retry: 'Try again',
        },
        download: { button: 'Save as CSV', fileName: 'magnesium-in-food' },
        csv: csv$1,
        print: {
            button: 'Print',
            title: 'Magnesium in foods',
            searched: ({ search }) => `Searched for: ${search}`,
            cut: ({ count, total }) => `These are the first ${number(count)} of ${number(total)} foods. Search or filter first to print the rest.`,
        },
        notes: notes$1(figures),
        ownSource: 'The figures in this table come from the maker of this site.',
    };
}

/** What a form is: its partner, how it dissolves and how much of it is magnesium. Never what it would do for someone. */
const forms$1 = {
    bisglycinate: {
        name: 'magnesium bisglycinate',
        short: 'bisglycinate',
        about: 'Magnesium bound to glycine, an amino acid. Dissolves well in water. A small part of the powder is pure magnesium.',
    },
    citrate: {
        name: 'magnesium citrate',
        short: 'citrate',
        about: 'Magnesium bound to citric acid. Dissolves fairly well to well, most of all in acid. A small part of the powder is pure magnesium.',
    },
    malate: {
        name: 'magnesium malate',
        short: 'malate',
        about: 'Magnesium bound to malic acid. Dissolves fairly well to well, most of all in acid. The share of pure magnesium differs from product to product.',
    },
    taurate: {
        name: 'magnesium taurate',
        short: 'taurate',
        about: 'Magnesium bound to taurine. Dissolves well in water. Little pure magnesium per gram, so more capsules.',
    },
    glycerophosphate: {
        name: 'magnesium glycerophosphate',
        short: 'glycerophosphate',
        about: 'Magnesium bound to glycerophosphate. Dissolves fairly well in water. A small part of the powder is pure magnesium.',
    },
    oxide: {
        name: 'magnesium oxide',
        short: 'oxide',
        about: 'Magnesium with oxygen. Hardly dissolves in water, but does in stomach acid. More than half is pure magnesium.',
    },
    lactate: {
        name: 'magnesium lactate',
        short: 'lactate',
        about: 'Magnesium bound to lactic acid; it does not come from milk. Dissolves well in water. A small part of the powder is pure magnesium.',
    },
    chloride: {
        name: 'magnesium chloride',
        short: 'chloride',
        about: 'Magnesium with chlorine, a salt. Dissolves very well and tastes bitter. The share of pure magnesium depends on the water in the salt.',
    },
    'chloride-topical': {
        name: 'magnesium oil or flakes',
        short: 'magnesium for the skin',
        about: 'A salt solution or bath salt of magnesium chloride. Uptake through the skin is not proven, so it does not count. Keep it off broken skin.',
    },
    sulfate: {
        name: 'magnesium sulphate (Epsom salt)',
        short: 'sulphate',
        about: 'Also known as Epsom salt. Dissolves very well. By mouth it is a laxative, not a daily addition. In a bath it does not count.',
    },
    threonate: {
        name: 'magnesium L-threonate',
        short: 'L-threonate',
        about: 'Magnesium bound to L-threonic acid. Dissolves well in water. New in the EU, only for adults who are not pregnant or breastfeeding.',
    },
    carbonate: {
        name: 'magnesium carbonate',
        short: 'carbonate',
        about: 'Magnesium with carbonic acid. Hardly dissolves without acid. About a quarter is pure magnesium.',
    },
    hydroxide: {
        name: 'magnesium hydroxide',
        short: 'hydroxide',
        about: 'Known as milk of magnesia. Hardly dissolves in water. It is used as a medicine: as an antacid and as a laxative.',
    },
    gluconate: {
        name: 'magnesium gluconate',
        short: 'gluconate',
        about: 'Magnesium bound to gluconic acid. Dissolves well in water. Very little pure magnesium per gram, so many or large tablets.',
    },
    orotate: {
        name: 'magnesium orotate',
        short: 'orotate',
        about: 'Magnesium bound to orotic acid. Not permitted in supplements in the EU, because its safety is not established.',
    },
    aspartate: {
        name: 'magnesium aspartate',
        short: 'aspartate',
        about: 'Magnesium bound to aspartic acid, an amino acid. Dissolves well in water. Little pure magnesium per gram.',
    },
    ascorbate: {
        name: 'magnesium ascorbate',
        short: 'ascorbate',
        about: 'Magnesium bound to vitamin C. Dissolves well in water. It mainly supplies vitamin C and only a little magnesium.',
    },
    marine: {
        name: 'magnesium from seawater',
        short: 'marine magnesium',
        about: 'A mixture, mostly of oxide and hydroxide. Dissolves poorly. Only the label tells how much pure magnesium is in it.',
    },
    pidolate: {
        name: 'magnesium pidolate',
        short: 'pidolate',
        about: 'Magnesium bound to pidolic acid. Dissolves well in water. Little pure magnesium per gram.',
    },
};
function units$1(formats) {
    const unit = (one, many) => (count) => counted(formats, count, one, many);
    return {
        capsule: unit('capsule', 'capsules'),
        tablet: unit('tablet', 'tablets'),
        softgel: unit('softgel', 'softgels'),
        gummy: unit('gummy', 'gummies'),
        lozenge: unit('lozenge', 'lozenges'),
        effervescent: unit('effervescent tablet', 'effervescent tablets'),
        sachet: unit('sachet', 'sachets'),
        scoop: unit('scoop', 'scoops'),
        gram: unit('gram', 'grams'),
        ml: unit('ml', 'ml'),
        drop: unit('drop', 'drops'),
        spray: unit('spray', 'sprays'),
        ampoule: unit('ampoule', 'ampoules'),
        piece: unit('piece', 'pieces'),
    };
}

const goals$1 = {
    fatigue: { choice: 'Tiredness' },
    energy: { choice: 'Energy' },
    nerves: { choice: 'Nervous system' },
    mind: { choice: 'Mind' },
    muscles: { choice: 'Muscles' },
    bones: { choice: 'Bones' },
    teeth: { choice: 'Teeth' },
    other: {
        choice: 'Something else, such as sleep',
        hint: 'There we may not and will not promise anything. You will read why.',
    },
    sleep: { choice: 'Sleep' },
    stress: { choice: 'Stress' },
    cramps: { choice: 'Muscle cramps' },
    'restless-legs': { choice: 'Restless legs' },
    headache: { choice: 'Headache' },
    cycle: { choice: 'Cycle and menopause' },
    heart: { choice: 'Heart and blood pressure' },
    digestion: { choice: 'Bowel habit' },
    sport: { choice: 'Sport' },
};
const goalOther$1 = {
    title: 'You chose: something else',
    text: 'On other topics, such as sleep, we make no promise. No statement on magnesium has been approved for them. So this advice is only about how much magnesium you get.',
    helps: 'Your GP looks for the cause of a symptom and knows what fits it. On nhs.uk you can read what you can do yourself.',
};

/** Names and examples as people know them from the box. */
const medicines$1 = {
    tetracyclines: {
        name: 'Antibiotics of the doxycycline group',
        examples: 'doxycycline, minocycline, tetracycline',
    },
    quinolones: {
        name: 'Antibiotics of the ciprofloxacin group',
        examples: 'ciprofloxacin, levofloxacin, moxifloxacin, norfloxacin',
    },
    bisphosphonates: {
        name: 'Bone medicines (bisphosphonates)',
        examples: 'alendronic acid (Fosamax), risedronate (Actonel), ibandronic acid, etidronate',
    },
    levothyroxine: { name: 'Thyroid medicine (levothyroxine)', examples: 'levothyroxine, Thyrax, Euthyrox' },
    'loop-thiazide-diuretics': {
        name: 'Water tablets',
        examples: 'furosemide, bumetanide, hydrochlorothiazide, chlortalidone',
    },
    'potassium-sparing-diuretics': {
        name: 'Potassium-sparing water tablets',
        examples: 'spironolactone, triamterene, amiloride, eplerenone',
    },
    ppi: {
        name: 'Stomach acid blockers',
        examples: 'omeprazole, pantoprazole, esomeprazole (Nexium), lansoprazole',
    },
    aminoglycosides: {
        name: 'Hospital antibiotics (aminoglycosides)',
        examples: 'gentamicin, tobramycin, amikacin, as a drip, injection or nebuliser',
    },
    'muscle-relaxants': {
        name: 'Muscle relaxants around an operation',
        examples: 'rocuronium, vecuronium, suxamethonium: given under anaesthetic',
    },
    digoxin: { name: 'Digoxin (heart medicine)', examples: 'digoxin, Lanoxin' },
    gabapentin: { name: 'Gabapentin', examples: 'gabapentin, Neurontin' },
    'mg-antacids-laxatives': {
        name: 'Antacid or laxative with magnesium',
        examples: 'some kinds of Rennie and Gaviscon, milk of magnesia, magnesium oxide, Epsom salt; the label tells',
    },
    calcium: {
        name: 'Calcium in a high dose',
        examples: 'calcium carbonate, calcium citrate, calcium on prescription',
    },
    zinc: { name: 'Zinc in a high dose', examples: 'zinc tablets of more than 25 mg a day' },
    iron: { name: 'Iron tablets', examples: 'ferrous fumarate, ferrous sulphate' },
    'other-binders': {
        name: 'Nitrofurantoin, hydroxychloroquine or a related medicine',
        examples: 'nitrofurantoin, penicillamine, eltrombopag, chloroquine, hydroxychloroquine, quinidine',
    },
    fluoride: {
        name: 'Fluoride tablets',
        examples: 'sodium fluoride; fluoride toothpaste does not belong here',
    },
    'other-losers': {
        name: 'Ciclosporin, cisplatin or a related medicine',
        examples: 'ciclosporin, cisplatin, amphotericin B, foscarnet, cetuximab',
    },
    'hiv-integrase': {
        name: 'HIV medicines (integrase inhibitors)',
        examples: 'dolutegravir (Tivicay, Triumeq), bictegravir (Biktarvy), raltegravir (Isentress)',
    },
    'calcium-channel-blockers': {
        name: 'Blood pressure medicines, above all calcium-channel blockers',
        examples: 'amlodipine, nifedipine, verapamil',
    },
    other: {
        name: 'Another medicine',
        examples: 'any medicine not in this list, also without a prescription',
    },
};
const conditions$1 = {
    'renal-severe': {
        name: 'Severely reduced kidney function',
        hint: 'The eGFR on your blood test is below 30, or you are on dialysis.',
    },
    'renal-mild': {
        name: 'Kidney disease or reduced kidney function',
        hint: 'The eGFR is 30 to 59, or you do not know the figure.',
    },
    myasthenia: { name: 'Myasthenia gravis', hint: 'A muscle disease in which muscles tire quickly.' },
    'heart-block': {
        name: 'Heart block, conduction disorder or slow heartbeat',
        hint: 'A doctor has told you so.',
    },
    diabetes: { name: 'Diabetes', hint: 'Type 1 or type 2, with or without medicines.' },
    'gi-disease': {
        name: 'Disease of the stomach or bowel',
        hint: "For example coeliac disease, Crohn's disease, lasting diarrhoea, or surgery on stomach or bowel.",
    },
    alcohol: { name: 'Dependent on alcohol', hint: 'You drink a lot and find it hard to stop.' },
    refeeding: {
        name: 'Eaten almost nothing for a long time',
        hint: 'Also with an eating disorder, or if you lost a lot of weight in a few months.',
    },
    dehydration: {
        name: 'Dehydration, or kidney stones from an infection',
        hint: 'Dehydration: much fluid lost through vomiting, diarrhoea or fever.',
    },
    'older-frail': {
        name: 'Frail health at a higher age',
        hint: 'Above all with weak kidneys, or if you often use laxatives.',
    },
    other: {
        name: 'Another illness you are being treated for',
        hint: 'A slow thyroid, brittle bones, stomach acid or high blood pressure need not be named here. We ask about those with the medicines.',
    },
};

const noneOfThese$1 = 'None of these';
const dontKnow$1 = "I don't know";
const questions$1 = {
    'signs-now': {
        title: 'Do you have any of these right now?',
        label: 'Symptoms now',
        hint: 'These need help first, not a supplement. So we ask about them first.',
        none: noneOfThese$1,
        unsure: 'I am in doubt',
        error: 'Choose a symptom, or choose "None of these".',
    },
    age: {
        title: 'How old are you?',
        label: 'Age',
        hint: 'The reference intake differs by age.',
        error: 'Fill in your age, from 0 to 120 years.',
    },
    sex: {
        title: 'Who is this for?',
        label: 'Sex',
        hint: 'The reference intake differs between women and men.',
        choices: { female: 'Woman', male: 'Man' },
        unsure: 'I would rather not say',
        error: 'Choose an answer.',
    },
    'life-stage': {
        title: 'Are you pregnant or breastfeeding?',
        label: 'Pregnant or breastfeeding',
        choices: { none: 'No', pregnant: 'I am pregnant', breastfeeding: 'I am breastfeeding' },
        unsure: dontKnow$1,
        error: 'Choose an answer.',
    },
    conditions: {
        title: 'Does any of these apply to you?',
        label: 'Health',
        hint: 'Then a doctor or pharmacist looks at it first.',
        none: noneOfThese$1,
        unsure: dontKnow$1,
        error: 'Choose what applies to you, or choose "None of these".',
    },
    medicines: {
        title: 'Do you use medicines?',
        label: 'Medicines',
        hint: 'Also without a prescription. Some medicines and magnesium need a few hours in between.',
        none: 'I use no medicines',
        unsure: dontKnow$1,
        error: 'Choose your medicines, or choose "I use no medicines".',
    },
    supplements: {
        title: 'Do you already take anything with magnesium?',
        label: 'Magnesium you take already',
        hint: 'Supplements, multivitamins, antacids and laxatives count together. What you use on your skin does not count.',
        none: 'No, nothing with magnesium',
        unsure: 'Yes, but I do not know how much',
        error: 'Fill in what you take, or choose "No, nothing with magnesium".',
    },
    goals: {
        title: 'What is it about for you?',
        label: 'Topic',
        hint: 'You may choose several. Your topic does not change how much you need.',
        none: 'No particular topic',
        error: 'Choose a topic, or choose "No particular topic".',
    },
    stress: {
        title: 'How much stress have you had lately?',
        label: 'Stress',
        hint: 'Your answer does not change how much magnesium you need.',
        choices: { low: 'Little', some: 'Sometimes, I can cope', high: 'A lot, or for long' },
        unsure: dontKnow$1,
        error: 'Choose an answer.',
    },
    sport: {
        title: 'How many hours a week do you do sport?',
        label: 'Hours of sport a week',
        hint: 'An estimate is good enough. Your answer does not change how much magnesium you need.',
        unsure: dontKnow$1,
        error: 'Fill in a number of hours, from 0 to 100.',
    },
    'signs-topic': {
        title: 'Do you recognise any of these?',
        label: 'Symptoms around your topic',
        hint: 'With these it is better to see your GP or pharmacist first.',
        none: noneOfThese$1,
        unsure: 'I am in doubt',
        error: 'Choose what you recognise, or choose "None of these".',
    },
    stomach: {
        title: 'How are your stomach and belly, mostly?',
        label: 'Stomach and belly',
        choices: {
            robust: 'Fine, seldom trouble',
            sensitive: 'Sensitive, soon upset',
            slow: 'Slow, hard to go',
        },
        unsure: dontKnow$1,
        error: 'Choose an answer.',
    },
    diet: {
        title: 'How often do you eat this?',
        label: 'Food',
        hint: 'Count portions a week. An estimate is good enough.',
        unsure: dontKnow$1,
        error: 'Fill in a number for each group. Do you not eat something? Fill in 0.',
    },
    avoid: {
        title: 'Is there any of this that you do not eat?',
        label: 'I do not eat',
        hint: 'Then we leave it out of the examples.',
        choices: {
            nuts: 'Nuts and peanuts',
            gluten: 'Gluten',
            fish: 'Fish',
            dairy: 'Milk and dairy',
            soy: 'Soya',
            animal: 'Meat, fish, eggs and dairy (vegan)',
        },
        none: 'I eat everything',
        error: 'Choose what you do not eat, or choose "I eat everything".',
    },
    prefer: {
        title: 'How would you rather take a supplement?',
        label: 'Preference',
        hint: 'This does not change how much you need. Magnesium on the skin does not count.',
        choices: {
            'few-units': 'As few pills as possible',
            powder: 'Powder or effervescent tablet',
            liquid: 'Liquid',
            skin: 'On the skin',
            any: 'I do not mind',
        },
        error: 'Choose an answer.',
    },
};
const diet$1 = {
    groups: {
        leafyGreens: {
            name: 'Leafy greens',
            portion: '1 portion = 3 serving spoons cooked (150 g) or 1 small bowl raw (50 g)',
            examples: 'spinach, kale, endive, lettuce, rocket',
        },
        nutsSeeds: {
            name: 'Nuts and seeds',
            portion: '1 portion = 1 handful of nuts (25 g) or 1 tablespoon of seeds (15 g)',
            examples: 'almonds, cashew nuts, peanut butter, pumpkin seeds',
        },
        legumes: {
            name: 'Beans and pulses',
            portion: '1 portion = 3 serving spoons (150 g)',
            examples: 'lentils, chickpeas, kidney beans, peas',
        },
        wholegrains: {
            name: 'Wholegrain',
            portion: '1 portion = 1 slice of bread (35 g), 4 tablespoons of oats (40 g) or 3 serving spoons of pasta or rice (150 g)',
            examples: 'wholemeal bread, rye bread, oats, brown rice',
        },
        fish: {
            name: 'Fish',
            portion: '1 portion = 1 fillet (100 g) or half a can (75 g)',
            examples: 'salmon, cod, herring, tuna',
        },
        darkChocolate: {
            name: 'Dark chocolate',
            portion: '1 portion = 2 squares (20 g)',
            examples: 'with 45% cocoa or more',
        },
    },
    perWeek: 'portions a week',
    perWeekOf: ({ group }) => `${group}: portions a week`,
    fewer: ({ group }) => `${group}: one portion fewer`,
    more: ({ group }) => `${group}: one portion more`,
    mend: ({ groups, most }) => `Fill in a number, from 0 to ${most}, for ${groups.map((group) => `"${group}"`).join(', ')}.`,
    fillZeros: 'Fill in 0 for the rest',
};
function supplements$1(formats) {
    return {
        none: 'No, nothing with magnesium',
        yes: 'Yes',
        where: 'Look on the back of the pack, in the little table of contents.',
        elementalExplained: 'Pure magnesium (also called elemental magnesium) is the magnesium itself, without what it is bound to. That is what counts.',
        form: 'Form',
        formUnknown: 'It does not say',
        amount: 'mg per capsule, tablet or sachet',
        amountPercent: 'Percent of the RI per capsule, tablet or sachet',
        basis: 'What is that figure of?',
        bases: {
            elemental: 'Of the magnesium itself (pure magnesium)',
            compound: 'Of the whole compound, such as magnesium citrate',
            'percent-ri': 'Percent of the reference intake (% RI)',
        },
        perDay: 'How many a day?',
        prescribed: 'Prescribed by a doctor',
        antacid: 'Antacid or laxative',
        antacidHint: 'Does the pack name magnesium? Then it counts.',
        add: 'Add a supplement',
        remove: ({ index }) => `Remove item ${formats.number(index)}`,
        row: ({ index }) => `Item ${formats.number(index)}`,
        errors: {
            amount: 'Fill in how many mg are in it. A number above 0.',
            perDay: 'Fill in how many you take a day. A number above 0.',
            form: 'Choose the form. Without it we cannot convert this figure.',
            percent: 'Fill in a percentage above 0.',
            basis: 'Choose what that figure is of. Not sure? See whether the pack says "of which magnesium".',
            number: 'We do not understand that number. Write digits only, with two decimals at most: 400 or 56.25.',
            range: ({ most }) => `Fill in a number above 0 and not above ${most}.`,
            thousands: ({ write }) => `Do you mean ${write}? Then write it so, without a point or comma for thousands.`,
        },
        label: 'Paste or type the line from the label',
        labelHint: 'Optional. For example: 2 capsules: 400 mg magnesium citrate, of which magnesium 64 mg',
        labelRead: ({ mg, form, units, count }) => `Read: ${formats.mg(mg, 2)} magnesium${units ? ` in ${units}` : ''}${form ? `, as ${form}` : ''}${count ? `, ${formats.number(count, 2)} a day` : ''}. Check it below.`,
        labelReadCompound: ({ mg, form, units, count }) => `Read: ${formats.mg(mg, 2)} ${form ?? 'of a compound'}${units ? ` in ${units}` : ''}${count ? `, ${formats.number(count, 2)} a day` : ''}. Check it below.`,
        labelProblems: {
            'no-amount': 'We cannot read here how much magnesium is in it. Fill it in yourself below.',
            topical: 'This is for the skin and does not count. Remove it here.',
            'several-forms': 'It names more than one form, or a blended one. So we choose none.',
            'form-unknown': 'We do not recognise this form. If it is in the list, choose it. If it also says "of which magnesium", fill in that figure.',
            'worked-out': 'That is the whole compound. We work out how much magnesium is in it.',
            'impossible-pair': ({ compoundMg, elementalMg, mostMg }) => `That cannot be right: ${formats.mg(compoundMg, 1)} of this form holds ${formats.mg(mostMg)} of magnesium at most, not ${formats.mg(elementalMg, 1)}. Another form must be in it too, such as oxide.`,
            'odd-unit': ({ written }) => `It says ${written}. Labels mostly use mg: see whether it is right.`,
        },
        readout: ({ mg, mgPerDay, units }) => `= ${mg} of pure magnesium ${units ? `in ${units}` : 'each'}, ${mgPerDay} a day`,
        full: ({ most }) => `You have filled in ${formats.number(most)}. There is no room for more here.`,
        mend: 'Fill in what is still missing about what you take.',
        improbable: ({ mg }) => `Is this the magnesium itself? ${formats.mg(mg)} in one capsule, tablet or sachet is a lot. Check whether it is the whole compound.`,
    };
}
const facts$1 = {
    ageYears: 'your age',
    sex: 'your sex',
    lifeStage: 'whether you are pregnant or breastfeeding',
    goals: 'your topic',
    stomach: 'how your stomach and belly are',
    prefer: 'your preference',
    avoid: 'what you do not eat',
    stress: 'how much stress you have',
    sportHours: 'how much sport you do',
    diet: 'what you eat',
    foodMg: 'how much magnesium you get from food',
    conditions: 'your health',
    medicines: 'your medicines',
    redFlags: 'your symptoms',
    supplements: 'what magnesium you take already',
    medicineTimes: 'when you take your medicines',
    wake: 'when you get up',
    bed: 'when you go to bed',
    meals: 'when you eat',
    unsure: 'what you are not sure of',
};

/** Beside what comes from whoever put this on their site. */
const host$1 = {
    by: 'From this site',
    byTitle: ({ title }) => `${title} (from this site)`,
    byReason: ({ text }) => `${text} (from this site)`,
    question: 'A question from this site',
    section: 'Questions from this site',
    none: 'None of these',
    unsure: 'I don\u2019t know',
    choose: 'Choose an answer.',
    chooseMore: 'Choose one or more answers, or say that none of them fits.',
    fill: 'Fill in a number.',
    remark: 'A remark from this site',
    held: {
        title: 'This site is more careful here',
        text: 'With your answers, this site goes one step further than the general rules do.',
    },
    source: 'Given by this site',
    debug: {
        heading: 'Knowledge of the host',
        findings: 'Findings',
        questions: 'Questions',
        outcomes: 'Stricter outcomes',
        weights: 'Weights of forms',
    },
};

const measures$1 = {
    anchovy: { one: '1 anchovy', many: 'anchovies' },
    apple: { one: '1 apple', many: 'apples' },
    apricot: { one: '1 apricot', many: 'apricots' },
    'artichoke-edible-part': { one: '1 artichoke (edible part)', many: 'artichokes (edible part)' },
    'asparagus-spear': { one: '1 spear', many: 'spears' },
    avocado: { one: '1 avocado', many: 'avocados', half: 'half an avocado' },
    ball: { one: '1 ball', many: 'balls', half: 'half a ball' },
    banana: { one: '1 banana', many: 'bananas' },
    bar: { one: '1 bar', many: 'bars' },
    beaker: { one: '1 beaker', many: 'beakers' },
    'beef-steak': { one: '1 steak', many: 'steaks' },
    biscuit: { one: '1 biscuit', many: 'biscuits' },
    block: { one: '1 block', many: 'blocks', half: 'half a block' },
    burger: { one: '1 burger', many: 'burgers' },
    can: { one: '1 can', many: 'cans', half: 'half a can' },
    carrot: { one: '1 carrot', many: 'carrots' },
    'celery-stalk': { one: '1 stalk', many: 'stalks' },
    chestnut: { one: '1 chestnut', many: 'chestnuts' },
    'chicken-fillet': { one: '1 fillet', many: 'fillets' },
    'chicken-thigh': { one: '1 thigh', many: 'thighs' },
    chop: { one: '1 chop', many: 'chops' },
    clove: { one: '1 clove', many: 'cloves' },
    'corn-cob': { one: '1 cob', many: 'cobs', half: 'half a cob' },
    cracker: { one: '1 cracker', many: 'crackers' },
    croissant: { one: '1 croissant', many: 'croissants' },
    cup: { one: '1 cup', many: 'cups' },
    dash: { one: '1 dash', many: 'dashes' },
    date: { one: '1 date', many: 'dates' },
    'dessert-bowl': { one: '1 small bowl', many: 'small bowls' },
    egg: { one: '1 egg', many: 'eggs' },
    escalope: { one: '1 escalope', many: 'escalopes' },
    fig: { one: '1 fig', many: 'figs' },
    fillet: { one: '1 fillet', many: 'fillets' },
    'fish-fillet-cut': { one: '1 fillet', many: 'fillets' },
    'fish-finger': { one: '1 fish finger', many: 'fish fingers' },
    'fish-steak': { one: '1 steak', many: 'steaks' },
    gherkin: { one: '1 gherkin', many: 'gherkins' },
    glass: { one: '1 glass', many: 'glasses' },
    grapefruit: { one: '1 grapefruit', many: 'grapefruits', half: 'half a grapefruit' },
    hamburger: { one: '1 burger', many: 'burgers' },
    handful: { one: '1 handful', many: 'handfuls' },
    'heaped-teaspoon': { one: '1 heaped teaspoon', many: 'heaped teaspoons' },
    herring: { one: '1 herring', many: 'herrings' },
    kipper: { one: '1 kipper', many: 'kippers' },
    kiwi: { one: '1 kiwi', many: 'kiwis' },
    'large-can': { one: '1 can', many: 'cans', quarter: 'a quarter of a can' },
    leaf: { one: '1 leaf', many: 'leaves' },
    lemon: { one: '1 lemon', many: 'lemons' },
    lobster: { one: '1 lobster', many: 'lobsters', half: 'half a lobster' },
    lychee: { one: '1 lychee', many: 'lychees' },
    'mackerel-fillet': { one: '1 fillet', many: 'fillets', half: 'half a fillet' },
    mandarin: { one: '1 mandarin', many: 'mandarins' },
    mango: { one: '1 mango', many: 'mangos', half: 'half a mango' },
    'marie-biscuit': { one: '1 biscuit', many: 'biscuits' },
    mug: { one: '1 mug', many: 'mugs' },
    mushroom: { one: '1 mushroom', many: 'mushrooms' },
    nectarine: { one: '1 nectarine', many: 'nectarines' },
    nut: { one: '1 nut', many: 'nuts' },
    olive: { one: '1 olive', many: 'olives' },
    onion: { one: '1 onion', many: 'onions' },
    orange: { one: '1 orange', many: 'oranges' },
    oyster: { one: '1 oyster', many: 'oysters' },
    pancake: { one: '1 pancake', many: 'pancakes' },
    'passion-fruit': { one: '1 passion fruit', many: 'passion fruits' },
    peach: { one: '1 peach', many: 'peaches' },
    pear: { one: '1 pear', many: 'pears' },
    pepper: { one: '1 pepper', many: 'peppers', half: 'half a pepper' },
    persimmon: { one: '1 persimmon', many: 'persimmons' },
    piece: { one: '1 piece', many: 'pieces' },
    'piece-of-sausage': { one: '1 piece', many: 'pieces' },
    pinch: { one: '1 pinch', many: 'pinches' },
    pitta: { one: '1 pitta', many: 'pittas' },
    plum: { one: '1 plum', many: 'plums' },
    pomegranate: { one: '1 pomegranate', many: 'pomegranates', half: 'half a pomegranate' },
    portion: { one: '1 portion', many: 'portions' },
    'portion-uncooked': { one: '1 uncooked portion', many: 'uncooked portions' },
    'pot-edible-part': { one: '1 pot (edible part)', many: 'pots (edible part)' },
    potato: { one: '1 potato', many: 'potatoes' },
    'potato-large': { one: '1 large potato', many: 'large potatoes' },
    prawn: { one: '1 prawn', many: 'prawns' },
    prune: { one: '1 prune', many: 'prunes' },
    punnet: { one: '1 punnet', many: 'punnets', half: 'half a punnet' },
    radish: { one: '1 radish', many: 'radishes' },
    rasher: { one: '1 rasher', many: 'rashers' },
    'rice-cake': { one: '1 rice cake', many: 'rice cakes' },
    rollmop: { one: '1 rollmop', many: 'rollmops' },
    rusk: { one: '1 rusk', many: 'rusks' },
    sardine: { one: '1 sardine', many: 'sardines' },
    sausage: { one: '1 sausage', many: 'sausages' },
    scoop: { one: '1 scoop', many: 'scoops' },
    'serving-spoon': { one: '1 serving spoon', many: 'serving spoons' },
    sheet: { one: '1 sheet', many: 'sheets' },
    shot: { one: '1 shot', many: 'shots' },
    slice: { one: '1 slice', many: 'slices' },
    'slice-of-bread': { one: '1 slice', many: 'slices' },
    'slice-of-fruit': { one: '1 slice', many: 'slices' },
    'slice-of-meat': { one: '1 slice', many: 'slices' },
    'slice-of-pie': { one: '1 slice', many: 'slices' },
    'small-ball': { one: '1 ball', many: 'balls' },
    'small-bowl': { one: '1 small bowl', many: 'small bowls' },
    'small-bunch': { one: '1 small bunch', many: 'small bunches' },
    'small-dish': { one: '1 small dish', many: 'small dishes' },
    'small-piece': { one: '1 piece', many: 'pieces' },
    'small-sausage': { one: '1 small sausage', many: 'small sausages' },
    'small-tub': { one: '1 small tub', many: 'small tubs' },
    'snack-bowl': { one: '1 small bowl', many: 'small bowls' },
    sole: { one: '1 sole', many: 'soles' },
    'soup-plate': { one: '1 bowl', many: 'bowls' },
    sprat: { one: '1 sprat', many: 'sprats' },
    'spread-on-bread': { one: 'spread on 1 slice', many: 'slices spread with it' },
    sprig: { one: '1 sprig', many: 'sprigs' },
    'spring-onion': { one: '1 spring onion', many: 'spring onions' },
    square: { one: '1 square', many: 'squares' },
    stalk: { one: '1 stalk', many: 'stalks' },
    stick: { one: '1 stick', many: 'sticks' },
    'sugar-cube': { one: '1 sugar cube', many: 'sugar cubes' },
    'syrup-waffle': { one: '1 waffle', many: 'waffles' },
    tablespoon: { one: '1 tablespoon', many: 'tablespoons' },
    'tablespoon-chopped': { one: '1 tablespoon, chopped', many: 'tablespoons, chopped' },
    teaspoon: { one: '1 teaspoon', many: 'teaspoons', half: 'half a teaspoon' },
    'thin-slice': { one: '1 slice', many: 'slices' },
    tomato: { one: '1 tomato', many: 'tomatoes' },
    wedge: { one: '1 wedge', many: 'wedges' },
    wrap: { one: '1 wrap', many: 'wraps' },
};

/** Where it is and what stands there: "Line 12, column mgPer100g: \u201cmuch\u201d". */
function at$1({ number }) {
    return ({ line, column, value }) => {
        const place = column === null ? `Line ${number(line)}` : `Line ${number(line)}, column ${column}`;
        return value === '' ? place : `${place}: \u201c${value}\u201d`;
    };
}
function ownFoods$1({ number }) {
    const place = at$1({ number });
    return {
        heading: ({ count }) => count === 1 ? 'One line is not right' : `${number(count)} things in the list are not right`,
        rows: {
            'unclosed-quote': (shown) => `${place(shown)}. This quotation mark is never closed. The line was skipped.`,
            'text-after-quote': (shown) => `${place(shown)}. No text may follow the closing quotation mark. Write a quotation mark inside a field twice. The line was skipped.`,
            'too-few-fields': (shown) => `${place(shown)}. There are fewer fields here (${number(shown.count)}) than in the header (${number(shown.total)}). The line was skipped.`,
            'too-many-fields': (shown) => `${place(shown)}. There are more fields here (${number(shown.count)}) than in the header (${number(shown.total)}). If a field holds a separator, put the field in quotation marks. The line was skipped.`,
            'not-json': (shown) => `${place(shown)}. This is no JSON that can be read. It was skipped.`,
            'not-a-food': (shown) => `${place(shown)}. Expected: a food, an object with id, names and mgPer100g. It was skipped.`,
            unreadable: (shown) => `${place(shown)}. This cannot be read. It was skipped.`,
            'no-name': (shown) => `${place(shown)}. Expected: the name of the food, as text. The line was skipped.`,
            'long-name': (shown) => `${place(shown)}. A name has at most ${number(shown.most)} characters. The line was skipped.`,
            'bad-id': (shown) => `${place(shown)}. An id is a text of at most ${number(shown.most)} characters. The line was skipped.`,
            'double-id': (shown) => `${place(shown)}. This id is on line ${number(shown.firstLine)} already. The line was skipped.`,
            'no-number': (shown) => `${place(shown)}. Expected: a number without unit, or nothing where it was not measured. The line was skipped.`,
            thousands: (shown) => `${place(shown)}. This may be a number with thousands separators. Leave those out, and round to two decimals at most. The line was skipped.`,
            'out-of-range': (shown) => `${place(shown)}. Expected: a number of mg from 0 to ${number(shown.most)}. The line was skipped.`,
            'bad-portion': (shown) => `${place(shown)}. Expected: a number of grams above 0, at most ${number(shown.most)}. The portion was left out.`,
            'bad-text': (shown) => `${place(shown)}. Expected: a text of at most ${number(shown.most)} characters. This field was left out.`,
        },
        failures: {
            'bad-address': () => 'The address of the list cannot be used.',
            offline: () => 'There is no internet connection.',
            unreachable: () => 'The list cannot be reached from this page.',
            timeout: ({ seconds }) => `Nothing came in for ${number(seconds)} seconds.`,
            status: ({ status }) => `The server did not give the list, but error ${status}.`,
            'too-large': ({ mostMb }) => `The file is too large: at most ${number(mostMb)} MB.`,
            'web-page': () => 'At this address is a web page, not a list.',
            workbook: () => 'This is the workbook of a spreadsheet. Save it as CSV.',
            'no-list': () => 'There is no list of foods in this.',
            'no-columns': ({ found, missing }) => `The header lacks: ${missing}. Found: ${found}.`,
            'no-rows': () => 'The list is empty.',
            'no-good-rows': ({ count }) => `Not one line can be used (${number(count)} read).`,
            unreadable: () => 'The list cannot be read.',
        },
        more: ({ count }) => `And ${number(count)} more.`,
        cut: ({ most }) => `The list is too long. Only its first ${number(most)} lines are used.`,
    };
}

const often$1 = (subject) => () => `Often chosen with ${subject}. No difference between forms has been proven.`;
const alsoOften$1 = (subject) => () => `Also chosen with ${subject}. No difference between forms has been proven.`;
/** A choice by custom is called custom, and what a form does in the gut is only ever said as a caution. */
function reasons$1(formats) {
    const share = (consequence) => (shown) => has(shown, 'formElementalPercent')
        ? `About ${formats.number(figure(shown, 'formElementalPercent'))}% is pure magnesium. ${consequence}`
        : `It holds little pure magnesium. ${consequence}`;
    return {
        'uptake-good': {
            for: () => 'Dissolves well enough. Within this group no difference in uptake has been proven.',
        },
        'uptake-poor': {
            against: () => 'In studies little of this form is taken up, or its uptake is not proven.',
        },
        'solubility-low': { against: () => 'Dissolves poorly in water.' },
        'share-very-low': { against: share('You would need many or large tablets.') },
        'share-low': { against: share('You would often need more capsules.') },
        'gut-strong': { against: () => 'Note: this form gives loose stools sooner.' },
        'gut-sensitive-moderate': {
            against: () => 'You have a sensitive stomach or belly. At a higher dose this form can give loose stools.',
        },
        'gut-sensitive-strong': {
            against: () => 'You have a sensitive stomach or belly. This form often gives loose stools.',
        },
        'custom-energy': { for: often$1('the topic energy or fatigue') },
        'custom-nerves-first': { for: often$1('the topic nervous system or mind') },
        'custom-nerves-second': { for: alsoOften$1('the topic nervous system or mind') },
        'custom-muscles-first': { for: often$1('the topic muscles') },
        'custom-muscles-second': { for: alsoOften$1('the topic muscles') },
        'custom-bones': { for: often$1('the topic bones or teeth') },
        'custom-sensitive': { for: often$1("the answer 'sensitive stomach or belly'") },
        'custom-default': {
            for: () => 'An ordinary choice when nothing else decides. No difference between forms has been proven.',
        },
        'orotate-never': {
            against: () => 'Not permitted in supplements in the EU, as its safety is not established. We never suggest it.',
        },
        'threonate-minor-pregnant': {
            against: () => 'Not permitted under 18 years, in pregnancy or while breastfeeding.',
        },
        'threonate-novel': {
            against: () => 'New on the market, with few data. So we do not put this form first.',
        },
        'skin-not-counted': {
            against: () => 'For use on the skin. Uptake through the skin is not proven, so it does not count.',
        },
        laxative: { against: () => 'This is a laxative, not a daily addition.' },
        'vitamin-c-source': { against: () => 'Mainly supplies vitamin C. You would need a great deal of it.' },
        mixture: { against: () => 'A mixture without a fixed make-up. Only the label tells what is in it.' },
    };
}

const moments$1 = {
    breakfast: 'with breakfast',
    lunch: 'with lunch',
    dinner: 'with the evening meal',
    bedtime: 'before bed',
};
function plan$1(formats) {
    return {
        heading: 'Your day',
        total: ({ mg }) => `${formats.mg(mg)} of pure magnesium a day`,
        moment: ({ at, moment, mg }) => `${formats.clock(at)}, ${moments$1[moment]}: ${formats.mg(mg)}`,
        moments: moments$1,
        dose: 'Magnesium',
        keepFree: 'No magnesium',
        elemental: 'Pure magnesium is the magnesium itself, without what it is bound to. That figure is on the label.',
        start: ({ days, mg, thenMg }) => `For the first ${formats.days(days)} take ${formats.mg(mg)} a day. After that ${formats.mg(thenMg)} a day.`,
        split: ({ mg, times }) => `Spread ${formats.mg(mg)} over ${formats.number(times)} moments of a day.`,
        withMeal: 'Take it with a meal and a glass of water.',
        lower: 'Do your stools become loose? Then take less.',
        review: ({ days }) => `After ${formats.days(days)}, see whether you still need it. Fill this in again then: you may be eating differently by now.`,
        stopWhen: 'Take no more of it if you notice this:',
        stopSigns: {
            'flag-diarrhoea-persists': () => 'Diarrhoea. Not over after two days without magnesium? Call your GP. Is there blood? Call your GP today.',
            'flag-hypermagnesaemia-early': () => 'Feeling sick, flushed or very sleepy: call your GP or pharmacist today.',
            'flag-hypermagnesaemia': ({ emergency }) => `Weak muscles, drowsiness, a slow heartbeat or trouble breathing: call ${emergency}.`,
        },
        medicine: 'Medicine',
        gapBoth: ({ medicine, hoursAfter, hoursBefore }) => hoursAfter === hoursBefore
            ? `${medicine}: keep them at least ${formats.hours(hoursAfter)} apart.`
            : `${medicine}: take magnesium at least ${formats.hours(hoursAfter)} after it, or at least ${formats.hours(hoursBefore)} before it.`,
        medicineFirst: ({ medicine, hours }) => `${medicine}: always first. Take magnesium at least ${formats.hours(hours)} later.`,
        assumedTimes: ({ medicine, times }) => `${medicine}: we assume ${times}. If you take it at another time, keep the same hours. Move the magnesium, not your medicine.`,
        assumedMeals: 'We assume ordinary meal times. If you eat at other times, move along with them. The hours to your medicines still hold.',
        goodToKnow: 'Taking it: a fixed time, a missed dose, coffee and fibre',
        keeping: {
            time: {
                title: 'A fixed time',
                text: 'Take it at about the same time every day. We read no trial about the time of day itself.',
            },
            missed: { title: 'Missed', text: 'Missed one? Skip it and do not take double.' },
            term: {
                title: 'How long',
                text: 'We promise no effect and no term. After a few weeks you only look whether you still need it.',
            },
            drinks: {
                title: 'Coffee, sugar and alcohol',
                text: 'We found nowhere that coffee or sugar takes magnesium away. Are you dependent on alcohol? Talk to your GP first.',
            },
            fibre: {
                title: 'Fibre',
                text: 'Fibre can lower the uptake a little. Food with much fibre often holds much magnesium too, so there is no need to leave it out.',
            },
            others: {
                title: 'Other supplements',
                text: 'Iron, and much calcium or zinc, need hours in between: name them with your medicines. We read no trial in which vitamin D or B6 improves the uptake.',
            },
        },
        trials: ({ lowWeeks, highWeeks }) => `Two trials that we read lasted ${formats.number(lowWeeks)} and ${formats.number(highWeeks)} weeks.`,
        alcohol: 'With alcohol dependence low magnesium is seen more often.',
    };
}
function intake$1(formats) {
    const range = (low, high = low) => formats.mgFromTo(low, high);
    const supplements = (lowMg, highMg = lowMg, upperLevelMg = Infinity) => sumOf(range, { lowMg, highMg, upperLevelMg });
    return {
        heading: 'What you get in a day',
        food: 'From food',
        supplement: 'From supplements',
        proposed: 'Proposal',
        everything: 'All together',
        withoutFood: 'Without your food',
        fromSupplements: 'From supplements',
        reference: 'Reference intake',
        upperLevel: 'Upper level for supplements',
        equivalent: (shown) => [
            shown.foodLowMg === undefined
                ? ''
                : `From food you get about ${range(shown.foodLowMg, shown.foodHighMg)} a day.`,
            shown.supplementMg
                ? `From supplements you get ${supplements(shown.supplementMg, shown.supplementMgHigh, shown.upperLevelMg)}.`
                : '',
            shown.proposedMg ? `The proposal adds ${formats.mg(shown.proposedMg)}.` : '',
            shown.referenceLowMg === undefined
                ? ''
                : `The reference intake is ${range(shown.referenceLowMg, shown.referenceHighMg)}, from everything together.`,
            shown.upperLevelMg === undefined
                ? ''
                : `The upper level for supplements is ${formats.mg(shown.upperLevelMg)}.`,
        ]
            .filter(Boolean)
            .join(' '),
        upperLevelNote: 'The upper level is for supplements, antacids and laxatives together. Magnesium in ordinary food does not count towards it.',
        estimateNote: ({ percent }) => `We estimate what you eat. That can be ${formats.number(percent)}% higher or lower.`,
        referenceRange: ({ lowMg, highMg }) => `The reference intake is ${range(lowMg, highMg)}, as your sex is not filled in.`,
    };
}
function products$1(formats) {
    return {
        heading: 'Products that fit this',
        lead: 'From what this site offers. The advice does not depend on that offer.',
        perDay: ({ units, mg }) => `${units} a day, together ${formats.mg(mg)} of pure magnesium`,
        moreThanPlan: ({ mg }) => `More than the proposed ${formats.mg(mg)}, yet below the upper level`,
        daysInPack: ({ days }) => `Enough for ${formats.days(days)}`,
        outOfStock: 'Out of stock',
        advertisement: 'Advertisement',
        addToCart: 'Add to basket',
        addToCartOf: ({ product }) => `Add to basket: ${product}`,
        viewOf: ({ product }) => `View ${product}`,
        anyway: 'A supplement all the same?',
        anywayText: 'A supplement is not needed now: begin with your food. If you want one all the same, everything below stays under the upper level.',
        none: 'Nothing on offer here fits this advice. Food will get you there as well.',
        care: 'For the skin',
        careNote: 'These are care products. They do not count towards what you get.',
        order: 'First the form at the top, then what comes closest to the proposal. Price and earnings do not count.',
        otherActives: ({ actives }) => `Also contains: ${actives}`,
    };
}
function sources$1(formats) {
    return {
        heading: 'Sources',
        standing: {
            read: 'Read',
            copy: 'Read in a copy on another site',
            computed: 'Computed',
            unchecked: 'Not yet checked',
        },
        titles: {
            none: 'Knowledge of the field, not yet checked against a source',
            editorial: 'Choice of the makers, after what is usual in the field',
            calc: 'Computed from atomic masses',
        },
        uncheckedNote: 'What has not been checked yet, we keep on the careful side.',
        open: ({ source }) => `Open the source: ${source}`,
        whyQuestion: 'Why do I see 400 mg elsewhere?',
        whyAnswer: `Countries calculate differently. In the Netherlands and at the European EFSA the reference intake for adults is ${formats.number(300)} or ${formats.mg(350)} a day. In the United States it is ${formats.number(310)} to ${formats.mg(420)}. That is everything together: food, drinks and supplements. Besides that there is an upper level for supplements. In the EU it is ${formats.mg(250)} a day, in the United States ${formats.mg(350)}.`,
        foodCredit: 'Magnesium figures: USDA SR28 (public domain) and Anses, Ciqual 2025 (Licence Ouverte).',
        knowledge: ({ version }) => `Knowledge version ${version}`,
        standards: { nl: 'Health Council (Netherlands)', eu: 'EFSA 2015 (Europe)', us: 'NIH (United States)' },
    };
}
function result$1(formats) {
    return {
        heading: 'Your advice',
        purpose: purpose$1,
        safety: 'First this',
        severities: { info: 'Good to know', caution: 'Take note', stop: 'Ask first', emergency: 'Call now' },
        forms: {
            heading: 'Which form fits your answers',
            why: 'Why this one',
            whyNot: 'Why not the others',
            rejected: 'These forms dropped out',
            others: 'Also possible',
            equalRank: 'These forms fit equally well. The choice is yours.',
            amountNote: 'Whichever form you choose: it is the pure magnesium on the label that counts.',
            claims: 'What the EU has approved about magnesium',
            evidence: 'What is known about your topic',
            evidenceNote: 'This is about studies, not about what you may expect.',
            grade: {
                A: 'Shown in good trials',
                B: 'Some positive trials with a control group',
                C: 'Weak: small, mixed or indirect',
                D: 'No study read that shows this in people',
                X: 'Evidence against it',
            },
            formUses: 'Studies with this form',
            otherFormUses: 'Studies with other forms',
            evidenceFor: 'What speaks for it',
            evidenceAgainst: 'What speaks against it',
            evidenceLimits: 'Note',
        },
        plan: plan$1(formats),
        intake: intake$1(formats),
        foods: {
            heading: 'Food that gets you closer',
            lead: 'Ordinary portions, with about what they hold.',
            portion: ({ portion, grams }) => `${portion} (${formats.number(grams, 1)}\u00a0g)`,
            equalWay: ({ mg, portions }) => `${portions === 1 ? 'This portion covers the same difference of' : 'These portions together cover the same difference of'} ${formats.mg(mg)} a day. That is just as good as a supplement.`,
            respects: ({ avoid }) => `Left out: ${avoid}.`,
            none: 'We found no examples that fit what you do not eat.',
        },
        products: products$1(formats),
        consult: {
            heading: 'Would you rather talk to someone?',
            label: 'Make an appointment',
            note: "This is this site's offer. It is not medical care.",
            firstProfessional: ({ professional }) => `First go to ${professional}.`,
            preview: 'This goes into your e-mail',
            previewNote: 'Read it through. You can take anything out before you send it.',
            previewCut: 'Not everything fits in a link, so the text stops at the dots. Nothing more is sent.',
            send: 'Open in e-mail',
            mailSubject: 'Question about my magnesium advice',
            mailGreeting: 'Hello, I took the magnesium test on your site. This came out:',
            labels: {
                outcome: 'Outcome',
                form: 'Form',
                plan: 'Proposal',
                answers: 'My answers',
                findings: 'Points of attention',
                version: 'Knowledge version',
            },
        },
        sources: sources$1(formats),
        goodToKnow: 'Good to know',
        vitaminB6: ({ mg }) => `Is there vitamin B6 in it too? For adults the limit is ${formats.mg(mg)} of vitamin B6 a day, all together.`,
        notEnough: {
            title: 'When a symptom stays',
            text: 'A symptom can have another cause than magnesium. Does one last longer than a few weeks, or get worse? Then do not take more, but see your GP.',
            first: 'This helps first',
            firstHelp: {
                sleep: 'Sleep: with lasting bad sleep, behavioural therapy is the first choice. Your GP can help you with it.',
                stress: 'Stress: talk about it with your GP or occupational physician, above all when it lasts.',
                'restless-legs': 'Restless legs: have your GP check your iron first.',
                headache: 'Headache: count the days on which you take a painkiller. Taking them often can itself give headache. Ask your GP or pharmacist about it.',
            },
        },
        missing: ({ facts }) => `Not known yet: ${facts}.`,
        complete: 'Answer the questions that are open',
        more: 'More about this',
    };
}

function sheet$1(formats) {
    return {
        print: 'Print',
        printed: ({ date }) => `Printed on ${date}`,
        name: 'Name',
        figures: 'A day',
        plan: 'Schedule',
        time: 'Time',
        what: 'What',
        magnesium: 'Magnesium',
        hoursApart: ({ hours }) => `no magnesium for ${formats.hours(hours)} before and after`,
        hoursAfterAndBefore: ({ hoursAfter, hoursBefore }) => `no magnesium for ${formats.hours(hoursBefore)} before and ${formats.hours(hoursAfter)} after`,
        hoursLater: ({ hours }) => `always first; magnesium only ${formats.hours(hours)} later`,
        medicineTimes: 'Do you take a medicine at another time? Then keep the same hours. Move the magnesium, not your medicine.',
        findings: 'Reasons and points to note',
        answers: 'Answers',
        notes: 'Notes',
        knowledge: ({ version, hash }) => `Knowledge version ${version} (${hash})`,
    };
}

const intl$1 = intlFormats('en-GB', { thousands: ',' });
const formats$1 = {
    ...intl$1,
    mgFromTo: rangeInWords(intl$1, 'to'),
    days: (count) => counted(intl$1, count, 'day', 'days'),
    hours: (count) => counted(intl$1, count, 'hour', 'hours'),
    clock: (time) => time,
};
/** English: plain and British, and what a page in another language falls back to. */
const en = {
    lang: 'en',
    name: 'English',
    ...formats$1,
    forms: forms$1,
    units: units$1(formats$1),
    medicines: medicines$1,
    conditions: conditions$1,
    redFlags: redFlags$1,
    findings: findings$1(formats$1),
    reasons: reasons$1(formats$1),
    claims: claims$1,
    claimCompanions: claimCompanions$1(formats$1),
    goals: goals$1,
    goalOther: goalOther$1,
    evidence: evidence$1,
    formUses: formUses$1,
    formNotes: formNotes$1,
    questions: questions$1,
    diet: diet$1,
    supplements: supplements$1(formats$1),
    facts: facts$1,
    professionals: professionals$1,
    outcomes: outcomes$1(formats$1),
    help: help$1,
    quiz: quiz$1(formats$1),
    doseCheck: doseCheck$1(formats$1),
    result: result$1(formats$1),
    calendar: calendar$1(formats$1),
    sheet: sheet$1(formats$1),
    diary: diary$1(formats$1),
    measures: measures$1,
    foodTable: foodTable$1(formats$1),
    foodDay: foodDay$1(formats$1),
    ownFoods: ownFoods$1(formats$1),
    host: host$1,
    debug: debug$1(),
    together: together$1,
};

/** A calendar is often shared: nothing in it speaks of medicines, conditions or other answers. */
function calendar(formats) {
    return {
        save: 'Zet in je agenda',
        fileName: 'magnesium',
        event: ({ mg }) => `Magnesium, ${formats.mg(mg)}`,
        eventLessAtFirst: ({ mg, days }) => `Magnesium, ${formats.mg(mg)} (de eerste ${formats.days(days)} minder)`,
        withWater: 'Neem het in met een glas water.',
        review: ({ days }) => `Kijk na ${formats.days(days)} of je het nog nodig hebt.`,
        otherTime: 'Wil je een andere tijd? Kijk dan eerst of die bij je advies past.',
        otherTimeTaken: 'Wil je een andere tijd? Kijk dan eerst in de dosischeck.',
    };
}

function diary(formats) {
    return {
        print: 'Druk een dagboek af',
        title: ({ weeks }) => `Dagboek voor ${formats.number(weeks)} weken`,
        begun: 'Begonnen op',
        week: ({ index }) => `Week ${formats.number(index)}`,
        day: 'Dag',
        date: 'Datum',
        withFood: 'Bij eten',
        stool: 'Ontlasting: gewoon of dun',
        note: 'Notitie',
        topic: 'Mijn onderwerp',
        topicMark: 'Mijn onderwerp, 0\u00a0tot\u00a010',
    };
}

/** Regulation (EU) 432/2012, to the letter. */
const claims = authorised({
    fatigue: 'Magnesium draagt bij tot de vermindering van vermoeidheid en moeheid',
    electrolytes: 'Magnesium draagt bij tot de elektrolytenbalans',
    energy: 'Magnesium draagt bij tot een normaal energieleverend metabolisme',
    'nervous-system': 'Magnesium draagt bij tot de normale werking van het zenuwstelsel',
    muscle: 'Magnesium draagt bij tot de normale werking van de spieren',
    'protein-synthesis': 'Magnesium draagt bij tot de normale eiwitsynthese',
    psychological: 'Magnesium draagt bij tot een normale psychologische functie',
    bones: 'Magnesium draagt bij tot de instandhouding van normale botten',
    teeth: 'Magnesium draagt bij tot de instandhouding van normale tanden',
    'cell-division': 'Magnesium speelt een rol in het celdelingsproces',
});
function claimCompanions(formats) {
    return {
        variedDiet: 'Een gevarieerd eetpatroon en een gezonde leefstijl zijn belangrijk. Een supplement vervangt die niet.',
        amount: ({ mg }) => `Dit geldt vanaf ${formats.mg(mg, 2)} magnesium per dag, elke dag ingenomen zoals op het etiket staat.`,
        avoid: 'Heb je een nierziekte, ben je zwanger of geef je borstvoeding, of gebruik je medicijnen? Vraag dan eerst je arts, verloskundige of apotheker.',
        tooMuch: ({ upperLevelMg }) => `Neem niet meer dan ${formats.mg(upperLevelMg)} per dag uit supplementen. Van meer kun je diarree krijgen.`,
    };
}

const callNow = ({ emergency }) => `Bel nu ${emergency}.`;
const localCrisisLine = 'de crisislijn in je land';
function callCrisis({ emergency, crisis, crisisSite }) {
    const line = `Bel nu ${crisis ?? localCrisisLine}.${crisisSite ? ` Of chat via ${crisisSite}.` : ''}`;
    return `${line} Ben je nu in gevaar? Bel ${emergency}. Je hoeft dit niet alleen te dragen.`;
}
/** What someone ticks, and what to do then. Never the name of an illness someone would have. */
const redFlags = {
    'palpitations-alarm': {
        choice: 'Ik heb hartkloppingen met pijn op de borst, flauwvallen, duizeligheid of benauwdheid',
        message: (numbers) => `${callNow(numbers)} Wacht niet af en neem geen supplement in plaats van hulp.`,
    },
    palpitations: {
        choice: 'Ik heb vaker hartkloppingen of een onregelmatige hartslag, zonder andere klachten',
        message: () => 'Laat je huisarts hiernaar kijken, ook als je al magnesium neemt.',
    },
    'stroke-signs': {
        choice: 'Mijn mond hangt scheef, ik praat ineens onduidelijk, of een arm of been is plotseling zwak',
        message: callNow,
    },
    hypermagnesaemia: {
        choice: 'Na magnesium heb ik spierzwakte, sufheid, een trage hartslag, lage bloeddruk of moeite met ademen',
        message: (numbers) => `${callNow(numbers)} Vertel dat je magnesium hebt genomen, en hoeveel. Neem geen magnesium meer tot je een arts hebt gesproken.`,
    },
    'hypermagnesaemia-early': {
        choice: 'Na veel magnesium werd ik misselijk, rood en warm in mijn gezicht of erg slaperig',
        message: () => 'Neem geen magnesium meer dat je zelf hebt gekocht en bel vandaag je huisarts of apotheker. Kreeg je het op recept? Bel dan meteen de arts die het voorschreef.',
    },
    'diarrhoea-persists': {
        choice: 'Ik heb diarree die langer dan twee dagen na het stoppen met magnesium doorgaat',
        message: () => 'Bel je huisarts. Neem tot die tijd geen magnesium dat je zelf hebt gekocht. Kreeg je het op recept? Vraag het aan de arts die het voorschreef.',
    },
    'blood-in-stool': {
        choice: 'Ik zie bloed bij mijn ontlasting',
        message: ({ emergency }) => `Bel vandaag je huisarts, of de huisartsenpost als de praktijk dicht is. Verlies je veel bloed of word je duizelig? Bel ${emergency}. Neem tot die tijd geen magnesium dat je zelf hebt gekocht. Kreeg je het op recept? Vraag het aan de arts die het voorschreef.`,
    },
    'seizure-tetany': {
        choice: 'Ik heb stuipen, spierspasmen die aanhouden, of trekkingen met een tintelend gevoel',
        message: callNow,
    },
    'ppi-symptoms': {
        choice: 'Ik gebruik al lang een maagzuurremmer en heb hartkloppingen, spierspasmen, trillingen of stuipen',
        message: ({ emergency }) => `Bel vandaag je huisarts. Heb je stuipen of val je flauw? Bel ${emergency}. Ga door met je maagzuurremmer tot je arts iets anders zegt.`,
    },
    insomnia: {
        choice: 'Ik slaap al drie maanden of langer slecht, drie of meer nachten per week, en heb daar overdag last van',
        message: () => 'Bespreek dit met je huisarts. Daar is een goede behandeling voor zonder pillen. Een supplement is hier niet het antwoord.',
    },
    'sleep-apnoea': {
        choice: 'Ik snurk hard, mijn adem stokt in mijn slaap en overdag ben ik slaperig',
        message: () => 'Maak een afspraak met je huisarts om dit te laten onderzoeken.',
    },
    depression: {
        choice: 'Ik voel me al weken somber of lusteloos, of functioneer nauwelijks door angst',
        message: () => 'Praat met je huisarts. Een supplement vervangt geen behandeling.',
    },
    'suicidal-thoughts': { choice: 'Ik denk eraan om dood te willen', message: callCrisis },
    'weight-loss': {
        choice: 'Ik ben de laatste maanden afgevallen zonder dat ik dat wilde',
        message: () => 'Maak een afspraak met je huisarts om de oorzaak te zoeken.',
    },
    'fatigue-long': {
        choice: 'Ik ben al langer dan een maand moe zonder duidelijke reden, of ook kortademig, koortsig of bleek',
        message: () => 'Laat je huisarts eerst de oorzaak zoeken.',
    },
    burnout: {
        choice: 'Stress zit mijn dagelijks leven in de weg of duurt al lang',
        message: () => 'Praat met je huisarts of bedrijfsarts. Zeker als je er ook hoofdpijn, hartkloppingen of slechte nachten bij hebt.',
    },
    'calf-clot': {
        choice: 'E\u00e9n kuit is pijnlijk, dik, rood of warm, anders dan bij gewone kramp',
        message: () => 'Bel vandaag je huisarts, of de huisartsenpost als de praktijk dicht is.',
    },
    'leg-cramps-new': {
        choice: 'Ik heb krampen met zwakte of een doof gevoel, of sinds ik een nieuw medicijn gebruik',
        message: () => 'Bespreek dit met je huisarts of apotheker. Ga door met je medicijn tot zij iets anders zeggen.',
    },
    rls: {
        choice: "Ik heb een onbedwingbare drang om mijn benen te bewegen, vooral 's avonds",
        message: () => 'Bespreek dit met je huisarts. Vraag of je ijzer gecontroleerd moet worden.',
    },
    'headache-alarm': {
        choice: 'Ik heb plotseling de ergste hoofdpijn ooit, of hoofdpijn met koorts, een stijve nek, verwardheid of uitval',
        message: callNow,
    },
    'headache-chronic': {
        choice: 'Ik heb vaak hoofdpijn of neem vaak pijnstillers',
        message: () => 'Bespreek dit met je huisarts, ook als je al magnesium neemt.',
    },
    'pre-eclampsia': {
        choice: 'Ik ben zwanger en heb hoofdpijn, zie sterretjes, heb pijn boven in mijn buik of ben plotseling opgezwollen',
        message: () => 'Bel nu je verloskundige of het ziekenhuis, ook buiten kantooruren.',
    },
    kidney: {
        choice: 'Ik heb een nierziekte of een verminderde nierfunctie',
        message: () => 'Overleg eerst met je arts over magnesium, ook over een maagzuurmiddel of laxeermiddel met magnesium. Neem tot die tijd geen magnesium dat je zelf kocht. Op recept? Bel de arts die het voorschreef.',
    },
    'refeeding-criteria': {
        choice: 'Ik heb dagen bijna niets gegeten, ben sterk afgevallen of heb een eetstoornis',
        message: () => 'Bel vandaag je huisarts. Begin niet met veel eten tegelijk, en neem tot die tijd geen supplement dat je zelf kocht. Op recept? Bel de arts die het voorschreef.',
    },
    'deficiency-not-by-symptoms': {
        choice: 'Ik denk aan mijn klachten te merken dat ik te weinig magnesium heb',
        message: () => 'Aan klachten kun je dat niet zien. Wil je zekerheid, vraag je huisarts dan of bloedonderzoek zin heeft.',
    },
};

/** What this is and what it is not; said before the first question and beside the result. */
const purpose = 'Dit is informatie voor gezonde volwassenen over eten en supplementen. We stellen geen diagnose en behandelen niets.';
const professionals = {
    emergency: 'het alarmnummer',
    crisis: 'de crisislijn',
    'gp-today': 'je huisarts, vandaag nog',
    gp: 'je huisarts',
    doctor: 'je arts',
    pharmacist: 'je apotheker',
    midwife: 'je verloskundige of arts',
    prescriber: 'de arts die het voorschreef',
};
const help = {
    call: ({ number }) => `Bel ${number}`,
    localCrisisLine,
};
function outcomes(formats) {
    return {
        form: {
            title: (shown) => `${formats.mg(figure(shown, 'mg'))} per dag als ${word(shown, 'form')} past bij je antwoorden`,
            text: 'Het gaat om puur magnesium, naast wat je eet. Met eten kun je het verschil net zo goed aanvullen.',
        },
        'food-first': {
            title: () => 'Begin bij je eten',
            text: 'Een supplement is nu niet de eerste stap. Hieronder staan porties die je verder brengen.',
        },
        'nothing-needed': {
            title: () => 'Je hoeft niets te kopen',
            text: 'Ga je anders eten, doe de test dan nog eens.',
        },
        'ask-professional': {
            title: (shown) => `Overleg eerst met ${word(shown, 'professional') || professionals.doctor}`,
            text: 'Daarom noemen we hier geen vorm, dosis of product. Neem dit overzicht gerust mee.',
        },
        emergency: {
            title: (shown) => `Bel nu ${word(shown, 'number') || '112'}`,
            text: 'Wacht niet af. Dit gaat voor.',
        },
        incomplete: {
            title: () => 'We weten nog niet genoeg',
            text: 'Beantwoord de vragen die nog openstaan. Zonder die antwoorden noemen we geen dosis en geen product.',
        },
    };
}
function quiz(formats) {
    return {
        title: 'Welk magnesium past bij je?',
        lead: 'Beantwoord een paar vragen. Je leest of je iets nodig hebt, en zo ja: welke vorm, hoeveel en wanneer.',
        purpose,
        aboutTime: 'Ongeveer twaalf korte vragen. Het kost een paar minuten.',
        privacy: {
            result: 'Je antwoorden blijven op dit apparaat en worden niet bewaard. Deze site krijgt alleen de uitkomst.',
            reasons: 'Je antwoorden worden niet bewaard. Deze site krijgt de uitkomst met de redenen erbij. Daarin kan iets over je gezondheid staan.',
            answers: 'Deze site krijgt de uitkomst met de redenen erbij. Je antwoorden zelf gaan alleen mee als je daar aan het eind ja op zegt.',
        },
        start: 'Begin',
        next: 'Volgende',
        back: 'Vorige',
        restart: 'Opnieuw beginnen',
        edit: 'Pas aan',
        save: 'Opslaan',
        cancel: 'Annuleren',
        progress: ({ index, total }) => `Vraag ${formats.number(index)} van ${formats.number(total)}`,
        catalogError: 'De producten konden niet worden geladen. Het advies klopt ook zonder.',
        open: 'Doe de magnesiumtest',
        close: 'Sluiten',
        dialogName: 'Magnesiumtest',
        yourAnswers: 'Je antwoorden',
        editAnswer: ({ question }) => `Pas aan: ${question}`,
        notAnswered: 'Niet ingevuld',
        changed: 'Je antwoord is aangepast. Het advies is opnieuw berekend.',
        prefilled: 'Vooraf ingevuld door deze site: klopt dit?',
        years: ({ years }) => `${formats.number(years, 1)} jaar`,
        search: 'Zoek in deze lijst',
        found: ({ count, total }) => count === 0
            ? 'Niets gevonden. Probeer een ander woord.'
            : `${formats.number(count)} van ${formats.number(total)} gevonden`,
        failed: {
            title: 'Er ging iets mis',
            text: 'Dat ligt aan ons, niet aan jou. Zonder zekere uitkomst geven we geen advies. Probeer het opnieuw.',
        },
        consent: {
            title: 'Mag deze site je antwoorden krijgen?',
            text: 'Ze gaan dan naar de eigenaar van deze site. Ook je antwoorden over je gezondheid en je medicijnen. Je advies verandert er niet door.',
            yes: 'Ja, geef mijn antwoorden door',
            no: 'Nee, houd ze hier',
            thanks: 'Je antwoorden zijn doorgegeven aan deze site.',
            declined: 'Je antwoorden zijn niet doorgegeven.',
        },
    };
}
function debug() {
    return {
        heading: 'Voor de bouwer van deze site',
        version: 'Versie',
        knowledge: 'Kennis',
        hash: 'Controlegetal',
        problems: 'Problemen in de instellingen',
        noProblems: 'Geen problemen gevonden in de instellingen.',
        problem: ({ element, attribute, value, expected }) => `${element}, ${attribute}: "${value}" gekregen, ${expected} verwacht.`,
        trace: 'Wat de regels zagen',
        truths: { yes: 'ja', no: 'nee', unknown: 'onbekend' },
        weight: 'gewicht',
        saw: 'zag',
        formRead: ({ product, form }) => `${product}: vorm gelezen uit de naam (${form}).`,
        formUnread: ({ product }) => `${product}: vorm niet herkend, dus niet getoond.`,
    };
}
const together = {
    toDoseCheck: 'Zet dit in de dosischeck',
    toQuiz: 'Ga verder in de keuzehulp',
};

/** The verdict and the finding that decided it say the same. */
const aboveLevel = (shown) => isPerhapsAbove(shown) ? 'Misschien boven de bovengrens' : 'Boven de bovengrens';
/** What the chosen standard allows, and Europe does not, is never called little or enough. */
const overEuLevel = ({ overEuLevelMg }) => overEuLevelMg === undefined ? undefined : 'Boven de Europese bovengrens';
function within(shown) {
    const takesNone = shown.supplementMgHigh === 0;
    const over = overEuLevel(shown);
    if (over !== undefined)
        return over;
    // What a child takes is never called good, nor a laxative.
    if ((shown.isMinor || shown.isDoubted) && !takesNone)
        return 'Niet boven de bovengrens';
    if (shown.gapMg === undefined)
        return 'Niet te veel';
    const enough = isSurelyEnough(shown) ? 'Genoeg' : 'Waarschijnlijk genoeg';
    return takesNone ? `${enough} uit je eten` : `${enough}, niet te veel`;
}
function verdict(formats) {
    return {
        heading: 'Uitkomst',
        titles: {
            within,
            below: (shown) => overEuLevel(shown) ?? 'Onder de aanbeveling',
            above: aboveLevel,
            'ask-professional': ({ professional, refer }) => refer === 'gp-today'
                ? 'Bel vandaag je huisarts'
                : `Overleg eerst met ${professional || professionals.doctor}`,
            emergency: () => 'Bel nu',
            incomplete: ({ supplementMg }) => supplementMg === undefined ? 'Vul in wat je neemt' : 'Nog niet alles ingevuld',
        },
        sum: ({ supplementMg, supplementMgHigh = supplementMg, upperLevelMg, onSkin }) => {
            if (supplementMg === undefined || supplementMgHigh === undefined)
                return '';
            if (supplementMgHigh > 0)
                return `Je neemt ${sumOf(formats.mgFromTo, { lowMg: supplementMg, highMg: supplementMgHigh, upperLevelMg })}.`;
            return onSkin ? 'Wat je op de huid gebruikt, telt niet mee.' : 'Je neemt niets met magnesium.';
        },
        limit: ({ upperLevelMg, overEuLevelMg: euLevelMg }) => euLevelMg === undefined
            ? `De bovengrens is ${formats.mg(upperLevelMg)}.`
            : `De Europese bovengrens is ${formats.mg(euLevelMg)}, de Amerikaanse ${formats.mg(upperLevelMg)}.`,
        askText: 'Daarom staat hier geen dagplan. Neem dit overzicht gerust mee.',
        incompleteText: 'Je uitkomst staat hier zodra alles is ingevuld.',
        missing: 'Nog te doen',
        toDay: 'Naar je dag',
    };
}
function doseCheck(formats) {
    return {
        title: 'Hoeveel magnesium neem je?',
        lead: 'Vul in wat je slikt en wat je eet. Je ziet of het samen genoeg is, en of het niet te veel is.',
        start: 'Verder',
        sections: {
            taken: 'Wat je neemt',
            person: 'Over jou',
            medicines: 'Medicijnen',
            health: 'Gezondheid',
            signs: 'Klachten',
            food: 'Wat je eet',
            day: 'Je tijden',
        },
        confirm: 'Dit klopt',
        outgrown: 'Deze lijst is langer geworden. Klopt je antwoord nog?',
        food: {
            question: 'Hoeveel magnesium krijg je uit eten?',
            hint: 'Eten telt niet mee voor de bovengrens. Wel voor de vraag of je genoeg krijgt.',
            ways: {
                unsure: 'Weet ik niet',
                portions: 'Ik schat het: hoe vaak eet ik wat?',
                number: 'Ik weet het getal',
            },
            noEstimate: ({ years }) => `Voor wie jonger is dan ${formats.number(years)} jaar kunnen we het niet schatten.`,
            label: 'Magnesium uit eten',
            unit: 'mg per dag',
            error: ({ most }) => `Vul een getal in, van 0 tot ${formats.number(most)}.`,
        },
        day: {
            fold: 'Wanneer je opstaat, eet en naar bed gaat',
            hint: 'Hiermee plannen we je dag. Laat je een tijd leeg, dan gaan we uit van de gewone tijd.',
            wake: 'Opstaan',
            bed: 'Naar bed',
            meals: ['Ontbijt', 'Lunch', 'Avondeten'],
            medicine: ({ medicine }) => medicine,
            time: ({ medicine, index }) => `${medicine}, tijd ${formats.number(index)}`,
            add: 'Nog een tijd',
            addTo: ({ medicine }) => `Nog een tijd voor ${medicine}`,
            remove: ({ medicine, index }) => `Verwijder tijd ${formats.number(index)} van ${medicine}`,
        },
        verdict: verdict(formats),
        notes: 'Let hierop',
        take: ({ count, supplement }) => count === 0.5 ? `een halve ${supplement}` : `${formats.number(count, 2)} \u00d7 ${supplement}`,
        takeNumbered: ({ count, index, supplement }) => `${formats.number(count, 2)} \u00d7 middel ${formats.number(index)} (${supplement})`,
    };
}

/** Only shown where nothing is for sale. */
const evidence = graded({
    sleep: {
        title: 'Slaap',
        for: 'In drie kleine onderzoeken bij ouderen vielen mensen ongeveer 17 minuten eerder in slaap.',
        against: 'De zekerheid is laag tot zeer laag. Een overzicht uit 2024 vond vijf van de acht onderzoeken gunstig, met wisselende opzet.',
        limits: 'De dosis lag vaak boven de EU-bovengrens. Het bekendste onderzoek gaf 500\u00a0mg per dag, als oxide: twee keer die grens.',
    },
    anxiety: {
        title: 'Angst',
        for: 'Vijf van de zeven kleine onderzoeken waren gunstig.',
        against: 'De onderzoeken verschillen zo dat ze samen weinig zeggen.',
        limits: 'Bij aanhoudende angst hoort een gesprek met je huisarts.',
    },
    stress: {
        title: 'Stress',
        for: 'In \u00e9\u00e9n onderzoek daalde de stressscore met ruim 40% in beide groepen.',
        against: 'Er was geen placebogroep. De daling kan dus ook vanzelf zijn gekomen.',
        limits: 'Het ging om mensen met een laag magnesium, en de maker betaalde mee. De dosis was 300\u00a0mg, boven de EU-bovengrens.',
    },
    cortisol: {
        title: 'Cortisol',
        for: 'Bij 49 mensen met overgewicht was er na 24 weken minder cortisol in de urine.',
        against: 'Dat bleek pas bij een analyse achteraf. De totale aanmaak veranderde niet.',
        limits: 'De dosis was 350\u00a0mg, boven de EU-bovengrens.',
    },
    'stress-circle': {
        title: 'Kringloop van stress',
        for: 'Een overzicht beschrijft een kringloop van stress en magnesium.',
        against: 'Het is een idee, geen proef. De schrijvers hebben een band met een maker.',
        limits: 'Geen voedingsnorm telt er bij stress iets bij.',
    },
    rls: {
        title: 'Rusteloze benen',
        for: 'Onderzoek met een controlegroep dat een verschil laat zien, lazen we niet.',
        against: 'Een overzicht vond te weinig bewijs.',
        limits: 'Laat eerst je ijzer nakijken bij je huisarts.',
    },
    'muscle-cramps': {
        title: 'Spierkramp',
        for: 'Goede onderzoeken die een effect laten zien, kennen we niet.',
        against: 'Een groot overzicht uit 2020 vond bij ouderen geen verschil dat je zou merken.',
        limits: 'Bij zwangerschap spreken onderzoeken elkaar tegen. Bij sporters is het niet onderzocht.',
    },
    'fatigue-energy': {
        title: 'Vermoeidheid en energie',
        for: 'De goedgekeurde uitspraken van de EU rusten op de rol van magnesium in het lichaam.',
        against: 'Onderzoek bij gezonde mensen met genoeg magnesium lazen we niet.',
        limits: 'Ben je lang moe, laat dan eerst de oorzaak zoeken.',
    },
    fibromyalgia: {
        title: 'Fibromyalgie',
        for: 'Een klein onderzoek uit 1995 keek naar appelzuur met magnesium.',
        against: 'Het geblindeerde deel gaf geen duidelijk voordeel. Een onderzoek uit 2022 met 100\u00a0mg als chloride ook niet.',
        limits: 'Ben je lang moe of heb je veel pijn, laat dan eerst de oorzaak zoeken.',
    },
    'sport-performance': {
        title: 'Sport',
        for: 'Een overzicht uit 2006 noemt 10 tot 20% extra als mogelijk.',
        against: 'Wie genoeg binnenkrijgt, presteert niet beter met extra.',
        limits: 'We verhogen de dosis daarom nooit om sport.',
    },
    pms: {
        title: 'Klachten rond de menstruatie',
        for: 'In een klein onderzoek hielden vrouwen minder vocht vast.',
        against: 'Andere uitkomsten verschilden niet of wisselden. De bloedwaarden zijn gelijk.',
        limits: 'De onderzoeken zijn klein.',
    },
    'oc-pill': {
        title: 'De pil',
        for: 'Een onderzoek uit 1974 vond bij de pil minder magnesium in het bloed.',
        against: 'Een onderzoek uit 1992 zag geen reden voor een supplement.',
        limits: 'We tellen niets bij de aanbeveling op. Verander zelf niets aan de pil.',
    },
    migraine: {
        title: 'Migraine',
        for: 'Een overzicht uit 2018 gaf preventief gebruik de graad C: mogelijk.',
        against: 'De onderzoeken wisselen in opzet en uitkomst.',
        limits: 'De dosis was 600\u00a0mg, boven elke bovengrens. Alleen met een arts.',
    },
    menopause: {
        title: 'Overgang',
        for: 'We lazen geen onderzoek bij mensen.',
        against: 'Er is dus niets over te zeggen.',
        limits: 'Bespreek klachten met je huisarts.',
    },
    'blood-pressure': {
        title: 'Bloeddruk',
        for: 'Sommige overzichten noemen een daling van ongeveer 2\u00a0mmHg.',
        against: 'In een Nederlands onderzoek van 24 weken veranderde de bloeddruk niet.',
        limits: 'Verander nooit zelf je bloeddrukmedicijnen.',
    },
    'heart-rhythm': {
        title: 'Hartritme',
        for: 'In het ziekenhuis wordt magnesium soms per infuus gegeven.',
        against: 'Onderzoek met supplementen bij hartkloppingen lazen we niet.',
        limits: 'Hartkloppingen horen bij je huisarts.',
    },
    cholesterol: {
        title: 'Cholesterol',
        for: 'We lazen geen onderzoek.',
        against: 'Er is dus niets over te zeggen.',
        limits: 'Verander nooit zelf je medicijnen.',
    },
    'blood-sugar': {
        title: 'Bloedsuiker',
        for: 'Er zijn kleine effecten gemeld, vooral bij mensen met een laag magnesium.',
        against: 'We lazen die onderzoeken niet zelf.',
        limits: 'Heb je diabetes, overleg dan met je arts en pas je medicijnen niet zelf aan.',
    },
    bone: {
        title: 'Botten',
        for: 'De EU keurde een uitspraak over normale botten goed.',
        against: 'Onderzoek naar botbreuken lazen we niet.',
        limits: 'Ook calcium, vitamine D en bewegen tellen.',
    },
    constipation: {
        title: 'Verstopping',
        for: 'Magnesiumoxide en magnesiumhydroxide zijn erkende laxeermiddelen.',
        against: 'Als laxeermiddel is het een medicijn, geen supplement.',
        limits: 'Vraag je apotheker naar de dosis. Die telt mee voor de bovengrens.',
    },
    'gut-tolerance': {
        title: 'Hoe de darm het verdraagt',
        for: 'In \u00e9\u00e9n onderzoek gaf bisglycinaat minder klachten dan oxide.',
        against: 'Het ging om twaalf pati\u00ebnten na een darmoperatie.',
        limits: 'Andere vergelijkingen lazen we niet.',
    },
    concentration: {
        title: 'Concentratie en geheugen',
        for: 'Onafhankelijk onderzoek bij mensen lazen we niet.',
        against: 'Er is dus niets over te zeggen.',
        limits: 'In de EU is er geen uitspraak over goedgekeurd.',
    },
    transdermal: {
        title: 'Via de huid',
        for: 'Een warm bad kan prettig zijn.',
        against: 'Dat er magnesium door de huid komt, is niet bewezen. Een overzicht uit 2017 vond geen steun, een proef met 25 mensen geen duidelijke stijging.',
        limits: 'Het telt niet mee. Gebruik het niet op een kapotte huid; het kan prikken.',
    },
    'soil-depletion': {
        title: 'Arme grond',
        for: 'Het idee is dat groente door arme grond minder magnesium bevat.',
        against: 'Volgens een analyse uit 2017 vallen de verschillen binnen de gewone schommeling.',
        limits: 'De meeste volwassenen in Nederland krijgen genoeg binnen uit eten.',
    },
    'weight-metabolism': {
        title: 'Gewicht en stofwisseling',
        for: 'We lazen geen onderzoek.',
        against: 'EFSA beoordeelde vetstofwisseling in 2010. Het staat niet op de lijst met goedgekeurde uitspraken.',
        limits: 'Val je af zonder dat je dat wilt, ga dan naar je huisarts.',
    },
    'anti-inflammatory': {
        title: 'Ontsteking en afweer',
        for: 'We lazen geen onderzoek.',
        against: 'EFSA beoordeelde afweer en oxidatieve schade in 2010. Ze staan niet op de lijst met goedgekeurde uitspraken.',
        limits: 'Houdt een ontsteking aan, ga dan naar je huisarts.',
    },
});
/** Nothing more is known of the form for the use than that it was not studied. */
const noneRead = 'Hierover lazen we met deze vorm geen onderzoek bij mensen.';
const noControl = 'Onderzoek met een controlegroep lazen we niet.';
/** What was found with one form. Each names what holds it back. */
const formUses = graded({
    bisglycinate: {
        sleep: 'In \u00e9\u00e9n onderzoek met 155 mensen en 250\u00a0mg was het verschil met een nepmiddel 1,6 punt op een slapeloosheidsschaal. Andere uitkomsten verschilden niet.',
        stress: noneRead,
        rls: noneRead,
        'muscle-cramps': 'Met deze vorm lazen we geen onderzoek. Magnesium gaf bij ouderen geen verschil dat je zou merken.',
    },
    citrate: {
        cortisol: 'Bij 49 mensen met overgewicht was er minder cortisol in de urine; de totale aanmaak veranderde niet. De dosis was 350\u00a0mg: boven de EU-bovengrens.',
        stress: noneRead,
        constipation: 'In een hoge dosis is het een laxeermiddel. Dan is het een medicijn, geen supplement.',
        rls: 'Een proef met twaalf mensen was gunstig, maar zonder groep om mee te vergelijken.',
    },
    malate: {
        'fatigue-energy': 'Onderzoek dat een voordeel van deze vorm laat zien, lazen we niet.',
        fibromyalgia: 'In een klein onderzoek uit 1995 gaf het geblindeerde deel geen duidelijk voordeel. Een onderzoek uit 2022 met chloride ook niet.',
        'sport-performance': noneRead,
    },
    taurate: { sleep: noneRead, rls: noneRead, stress: noneRead, 'heart-rhythm': noneRead },
    glycerophosphate: {
        'gut-tolerance': 'Dat de darm deze vorm goed verdraagt, is ervaring. Vergelijkend onderzoek lazen we niet.',
    },
    oxide: {
        sleep: 'Het bekendste slaaponderzoek gebruikte deze vorm, bij 46 ouderen. De dosis was 500\u00a0mg: twee keer de EU-bovengrens.',
        constipation: 'Dit is een bewezen laxeermiddel. Dan is het een medicijn, geen supplement.',
    },
    lactate: {
        stress: 'De stressscore daalde met 42 tot 45%, maar er was geen placebogroep. De dosis was 300\u00a0mg: boven de EU-bovengrens.',
    },
    chloride: {
        fibromyalgia: 'Een maand lang 100\u00a0mg gaf over het geheel geen verschil. Het is \u00e9\u00e9n onderzoek, uit 2022.',
    },
    'chloride-topical': {
        transdermal: 'Een warm bad kan prettig zijn. Dat er magnesium door de huid komt, is niet bewezen.',
        'muscle-cramps': noControl,
        sleep: noControl,
    },
    sulfate: {
        transdermal: 'In een bad of voetenbad telt het niet mee. Het bekende badonderzoek is nooit in een tijdschrift verschenen.',
    },
    threonate: {
        concentration: 'Er zijn kleine onderzoeken, met een band met de maker. Onafhankelijk onderzoek lazen we niet.',
    },
    hydroxide: { constipation: 'Dit is een erkend laxeermiddel. Dan is het een medicijn, geen supplement.' },
});
const formNotes = graded({
    oxide: 'Toch houdt volgens een overzicht bij gezonde mensen elke vorm het magnesium in het bloed op peil.',
});

/** How long to keep a medicine and magnesium apart. */
function keepApart(formats) {
    return (shown) => {
        const after = formats.hours(figure(shown, 'hoursAfterMedicine'));
        if (!has(shown, 'hoursBeforeMedicine')) {
            return `Neem eerst dit middel en pas minstens ${after} later magnesium. Neem magnesium op dezelfde dag nooit erv\u00f3\u00f3r.`;
        }
        return figure(shown, 'hoursBeforeMedicine') === figure(shown, 'hoursAfterMedicine')
            ? `Houd er minstens ${after} tussen.`
            : `Neem magnesium minstens ${after} na dit middel, of minstens ${formats.hours(figure(shown, 'hoursBeforeMedicine'))} ervoor.`;
    };
}
function medicineFindings(formats) {
    const apart = keepApart(formats);
    const binds = (subject, ask) => (shown) => `${subject} ${apart(shown)} ${ask}`;
    const askPharmacist = 'Twijfel je, vraag het je apotheker.';
    return {
        'medicine-tetracyclines': {
            title: 'Antibioticum: houd tijd ertussen',
            text: binds('Magnesium bindt dit antibioticum in je darm. Dan werkt het antibioticum minder.', askPharmacist),
        },
        'medicine-quinolones': {
            title: 'Antibioticum: houd veel tijd ertussen',
            text: binds('Magnesium bindt dit antibioticum in je darm. Dan werkt het antibioticum minder.', askPharmacist),
        },
        'medicine-bisphosphonates': {
            title: 'Botmedicijn: altijd als eerste',
            text: binds('Magnesium houdt de opname van dit botmedicijn tegen.', `Volg verder de bijsluiter. ${askPharmacist}`),
        },
        'medicine-levothyroxine': {
            title: 'Schildkliermedicijn: houd tijd ertussen',
            text: binds('Magnesium kan de opname van je schildkliermedicijn verminderen.', askPharmacist),
        },
        'medicine-loop-thiazide-diuretics': {
            title: 'Plaspillen: vertel het je arts',
            text: () => 'Met deze plaspillen kun je meer magnesium uitplassen. Overleg met je arts, ook als je al magnesium neemt. Je arts kan het laten meten. Ga gewoon door met je plaspillen.',
        },
        'medicine-potassium-sparing-diuretics': {
            title: 'Kaliumsparende plaspillen: eerst je arts',
            text: () => 'Deze plaspillen houden magnesium vast in je lichaam. Extra magnesium kan zich dan ophopen. Overleg eerst met je arts, ook als je al magnesium neemt.',
        },
        'medicine-ppi': {
            title: 'Maagzuurremmer: vertel het je arts',
            text: () => 'Bij lang gebruik van een maagzuurremmer kan het magnesium in je bloed dalen. Vraag je arts of meten zin heeft. Ga door met je medicijn tot je arts iets anders zegt.',
        },
        'medicine-aminoglycosides': {
            title: 'Dit antibioticum: eerst je arts',
            text: () => 'Samen met magnesium kan dit antibioticum je spieren zwakker maken. Overleg eerst met de arts die het geeft, ook als je al magnesium neemt.',
        },
        'medicine-muscle-relaxants': {
            title: 'Operatie: vertel wat je gebruikt',
            text: () => 'Magnesium kan spierverslappers sterker laten werken, vooral magnesium via een infuus. Vertel de arts of anesthesist wat je gebruikt, ook supplementen. Neem zelf geen magnesium voordat je dat hebt gedaan.',
        },
        'medicine-digoxin': {
            title: 'Digoxine: eerst je arts',
            text: () => 'Bij digoxine moet de hoeveelheid magnesium in je bloed kloppen, niet te laag en niet te hoog. Overleg eerst met je arts of apotheker, ook als je al magnesium neemt.',
        },
        'medicine-gabapentin': {
            title: 'Gabapentine: houd tijd ertussen',
            text: binds('Magnesium kan de opname van gabapentine verminderen.', askPharmacist),
        },
        'medicine-mg-antacids-laxatives': {
            title: 'Dit middel levert zelf magnesium',
            text: () => 'Magnesium uit een maagzuurmiddel of laxeermiddel telt mee voor de bovengrens. Kijk op het etiket hoeveel erin zit, en vraag je apotheker als het er niet staat.',
        },
        'medicine-calcium': {
            title: 'Calcium: op een ander moment',
            text: binds('Veel calcium kan de opname van magnesium verminderen.', askPharmacist),
        },
        'medicine-zinc': {
            title: 'Zink: op een ander moment',
            text: binds('Heel veel zink kan de magnesiumbalans verstoren.', 'Vraag je apotheker of die hoge dosis zink nodig is.'),
        },
        'medicine-iron': {
            title: 'IJzer: houd tijd ertussen',
            text: binds('Magnesium kan de opname van ijzer verminderen.', askPharmacist),
        },
        'medicine-other-binders': {
            title: 'Dit medicijn: houd tijd ertussen',
            text: binds('Magnesium kan de opname van dit medicijn verminderen.', 'Overleg met je apotheker, ook als je al magnesium neemt.'),
        },
        'medicine-fluoride': {
            title: 'Fluoridetabletten: houd tijd ertussen',
            text: binds('Magnesium kan de opname van fluoride verminderen.', askPharmacist),
        },
        'medicine-other-losers': {
            title: 'Dit medicijn: eerst je arts',
            text: () => 'Dit medicijn kan het magnesium in je bloed laten dalen. Je arts houdt dat in de gaten. Overleg eerst, ook als je al magnesium neemt.',
        },
        'medicine-hiv-integrase': {
            title: 'Hiv-medicijn: eerst je arts',
            text: () => 'Magnesium kan de opname van dit hiv-medicijn verminderen. Overleg eerst met je behandelaar of apotheker, ook als je al magnesium neemt.',
        },
        'medicine-calcium-channel-blockers': {
            title: 'Bloeddrukverlager: vertel het je arts',
            text: () => 'Samen met veel magnesium, vooral via een infuus, kan je bloeddruk te laag worden. Overleg met je arts, ook als je al magnesium neemt.',
        },
        'medicine-other': {
            title: 'Ander medicijn: vraag je apotheker',
            text: (shown) => `Vraag je apotheker of magnesium bij dit medicijn past.${has(shown, 'hoursAfterMedicine')
                ? ` Houd intussen ${formats.hours(figure(shown, 'hoursAfterMedicine'))} tussen magnesium en elk medicijn.`
                : ''}`,
        },
    };
}
/** For whoever takes it already: what was bought waits for the doctor, and what a doctor prescribed is the prescriber's. */
const untilThen = 'Neem tot die tijd geen magnesium dat je zelf kocht. Op recept? Bel de arts die het voorschreef.';
/** Weak kidneys, and some was taken: signs with which nobody should wait. */
const feelsUnwell = (shown) => `Neem je magnesium en voel je je erg zwak, suf of misselijk? Bel dan vandaag je huisarts. Adem je moeilijk of word je steeds suffer? Bel ${helpNumbers(shown).emergency}.`;
const conditionFindings = {
    'condition-renal-severe': {
        title: 'Je nieren: eerst je arts',
        text: (shown) => `Je nieren kunnen magnesium niet goed afvoeren. Dan kan het zich ophopen. Overleg eerst met je arts, ook over een laxeermiddel of maagzuurmiddel met magnesium. ${untilThen} ${feelsUnwell(shown)}`,
    },
    'condition-renal-mild': {
        title: 'Je nieren: eerst je arts',
        text: (shown) => `Bij minder goed werkende nieren kan magnesium zich ophopen. Overleg eerst met je arts. ${untilThen} ${feelsUnwell(shown)}`,
    },
    'condition-myasthenia': {
        title: 'Myasthenia gravis: eerst je neuroloog',
        text: () => `Magnesium kan spierzwakte erger maken. Dat is vooral gezien bij magnesium via een infuus. Overleg eerst met je arts of neuroloog. ${untilThen}`,
    },
    'condition-heart-block': {
        title: 'Je hart: eerst je cardioloog',
        text: () => `Magnesium kan de prikkels in je hart vertragen. Overleg eerst met je arts of cardioloog. ${untilThen}`,
    },
    'condition-diabetes': {
        title: 'Diabetes: overleg met je arts',
        text: () => 'Vraag je arts of je nieren goed werken, en of magnesium past bij je medicijnen. Pas je diabetesmedicijnen niet zelf aan.',
    },
    'condition-gi-disease': {
        title: 'Maag of darmen: eerst je arts',
        text: () => 'Bij ziekte van maag of darmen neem je magnesium soms anders op. Overleg met je arts, ook als je al magnesium neemt. Je arts kan het laten meten en een passende vorm kiezen.',
    },
    'condition-alcohol': {
        title: 'Alcohol: eerst je huisarts',
        text: () => 'Praat met je huisarts. Die kan je helpen en kijkt of er iets gemeten moet worden. Een supplement vervangt die hulp niet.',
    },
    'condition-refeeding': {
        title: 'Lang weinig gegeten: bel je huisarts',
        text: () => 'Bel vandaag je huisarts. Als je weer gaat eten, kunnen de zouten in je bloed snel veranderen. Begin niet met veel eten tegelijk, en neem tot die tijd geen supplement dat je zelf kocht. Op recept? Bel de arts die het voorschreef.',
    },
    'condition-dehydration': {
        title: 'Uitdroging of nierstenen: eerst je arts',
        text: () => `Dit is een reden om nu niet zelf magnesium te nemen. Overleg eerst met je arts. ${untilThen}`,
    },
    'condition-older-frail': {
        title: 'Kwetsbare gezondheid: eerst je arts',
        text: () => 'Overleg met je arts over je nieren en je medicijnen, ook als je al magnesium neemt. Laxeermiddelen met magnesium tellen mee.',
    },
    'condition-other': {
        title: 'Onder behandeling: eerst je arts',
        text: () => 'We kennen je ziekte niet, dus we raden niets aan. Vraag je arts of apotheker of magnesium bij je past.',
    },
};
const flagTitles = {
    'palpitations-alarm': 'Bel nu om hulp',
    palpitations: 'Hartkloppingen: eerst je huisarts',
    'stroke-signs': 'Bel nu om hulp',
    hypermagnesaemia: 'Bel nu om hulp',
    'hypermagnesaemia-early': 'Neem contact op met je huisarts of apotheker',
    'diarrhoea-persists': 'Diarree: bel je huisarts',
    'blood-in-stool': 'Bloed bij je ontlasting: bel vandaag je huisarts',
    'seizure-tetany': 'Bel nu om hulp',
    'ppi-symptoms': 'Bel vandaag je huisarts',
    insomnia: 'Lang slecht slapen: ga naar je huisarts',
    'sleep-apnoea': 'Snurken en slaperig: ga naar je huisarts',
    depression: 'Somber of angstig: praat met je huisarts',
    'suicidal-thoughts': 'Praat nu met iemand',
    'weight-loss': 'Ongewild afgevallen: ga naar je huisarts',
    'fatigue-long': 'Langdurig moe: ga naar je huisarts',
    burnout: 'Langdurige stress: praat met een arts',
    'calf-clot': 'Pijnlijke kuit: bel vandaag je huisarts',
    'leg-cramps-new': 'Krampen: vraag je huisarts of apotheker',
    rls: 'Onrust in je benen: ga naar je huisarts',
    'headache-alarm': 'Bel nu om hulp',
    'headache-chronic': 'Vaak hoofdpijn: ga naar je huisarts',
    'pre-eclampsia': 'Bel nu je verloskundige of het ziekenhuis',
    kidney: 'Je nieren: eerst je arts',
    'refeeding-criteria': 'Lang weinig gegeten: bel je huisarts',
    'deficiency-not-by-symptoms': 'Klachten zeggen niet of je te weinig magnesium hebt',
};
const flagFindings = Object.fromEntries(Object.entries(flagTitles).map(([id, title]) => [
    `flag-${id}`,
    signFinding(title, redFlags[id].message),
]));
const takenFindings = {
    'takes-orotate': {
        title: 'Magnesiumorotaat: eerst je apotheker of arts',
        text: () => 'Je neemt magnesiumorotaat. Die vorm is in de EU niet toegelaten in supplementen, want de veiligheid staat niet vast. Zelf gekocht? Ga er niet mee door zonder overleg met je apotheker. Op recept? Verander zelf niets en vraag het de arts die het voorschreef.',
    },
    'takes-threonate-expecting': {
        title: 'L-threonaat: niet bij zwangerschap of borstvoeding',
        text: () => 'Je neemt magnesium-L-threonaat. Die vorm is niet toegelaten bij zwangerschap en borstvoeding. Zelf gekocht? Ga er niet mee door zonder overleg met je verloskundige of arts. Op recept? Verander zelf niets en vraag het de arts die het voorschreef.',
    },
    'takes-threonate-minor': {
        title: 'L-threonaat: niet onder de 18 jaar',
        text: () => 'Magnesium-L-threonaat is alleen toegelaten voor volwassenen. Zelf gekocht? Ga er niet mee door zonder overleg met je arts of apotheker. Op recept? Verander zelf niets en vraag het de arts die het voorschreef.',
    },
    'takes-laxative-form': {
        title: 'Een laxeermiddel is geen supplement',
        text: () => 'Je vulde magnesiumsulfaat (bitterzout) of magnesiumhydroxide in als supplement. Dat zijn laxeermiddelen, niet bedoeld voor elke dag. Daarom maken we er geen dagplan van. Vraag je apotheker of je ermee door kunt gaan. Op recept? Verander zelf niets en vraag het de arts die het voorschreef.',
    },
};
const notSure = (what, who, urgent) => (shown) => `${what} Zonder dat te weten geven we geen uitkomst. ${who}${urgent ? ` ${urgent(helpNumbers(shown))}` : ''}`;
function personFindings(formats) {
    const mg = (shown, key) => formats.mg(figure(shown, key));
    /** By the Dutch and European tables nothing is added; the American one does add, and its figure alone is told. */
    const referenceNow = (shown) => {
        if (!has(shown, 'referenceLowMg'))
            return '';
        const figureNow = ` De aanbeveling is nu ${mg(shown, 'referenceLowMg')} per dag, uit eten en supplementen samen`;
        return shown['standard'] === 'us' ? `${figureNow}.` : `${figureNow}. Er komt niets bij.`;
    };
    const askMidwife = (shown) => `Overleg met je verloskundige of arts, ook als je al magnesium neemt.${referenceNow(shown)}${has(shown, 'ceilingMg')
        ? ` Neem uit supplementen samen niet meer dan ${mg(shown, 'ceilingMg')} per dag, tenzij je arts het voorschreef.`
        : ''} Neem geen L-threonaat.`;
    return {
        'age-under-4': {
            title: 'Jonger dan 4 jaar',
            text: () => 'Voor kinderen onder de 4 jaar is geen bovengrens vastgesteld. Vraag je huisarts of het consultatiebureau om advies. Geef tot die tijd geen magnesium dat je zelf kocht. Op recept? Bel de arts die het voorschreef.',
        },
        'age-4-17': {
            title: 'Jonger dan 18 jaar',
            text: () => 'Voor kinderen en jongeren raden we geen supplement aan. Begin bij het eten. Neem je er al een, of denk je eraan? Overleg met de huisarts of apotheker.',
        },
        pregnant: {
            title: 'Zwanger: vraag je verloskundige',
            text: askMidwife,
        },
        breastfeeding: {
            title: 'Borstvoeding: vraag je verloskundige of arts',
            text: askMidwife,
        },
        'pregnant-minor': {
            title: 'Jonger dan 18 en zwanger of borstvoeding: eerst je verloskundige',
            text: () => 'In jouw situatie geven we geen uitkomst. Je verloskundige of huisarts kijkt met je mee. Maak daar een afspraak, ook als je al magnesium neemt.',
        },
        'no-reference-intake': {
            title: 'Geen aanbeveling bekend',
            text: () => 'Voor jouw leeftijd en situatie is geen aanbeveling vastgesteld. Daarom rekenen we niet verder. Vraag je verloskundige of arts wat voor jou geldt.',
        },
        'unsure-age': {
            title: 'Je leeftijd is niet bekend',
            text: notSure('De aanbeveling hangt af van je leeftijd.', 'Je apotheker of huisarts kan je verder helpen.'),
        },
        'unsure-life-stage': {
            title: 'Zwanger of borstvoeding: niet zeker',
            text: notSure('Je weet niet zeker of je zwanger bent, of hebt dit niet ingevuld.', 'Doe eerst een test, of vraag je verloskundige of huisarts.'),
        },
        'unsure-conditions': {
            title: 'Je weet niet of je een van deze ziekten hebt',
            text: notSure('Bij sommige ziekten past magnesium niet.', 'Je huisarts kan dit voor je nakijken.'),
        },
        'unsure-medicines': {
            title: 'Je weet niet welke medicijnen je gebruikt',
            text: notSure('Sommige medicijnen gaan niet samen met magnesium.', 'Je apotheker ziet meteen wat je gebruikt. Vraag het daar.'),
        },
        'unsure-red-flags': {
            title: 'Je twijfelt over een klacht',
            text: notSure('Bij sommige klachten moet eerst een arts meekijken.', 'Bel vandaag je huisarts of de huisartsenpost.', ({ emergency }) => `Kan het ernstig zijn, of wordt het erger? Bel ${emergency}.`),
        },
        'unsure-supplements': {
            title: 'Je weet niet hoeveel magnesium je al neemt',
            text: notSure('Alles samen mag niet boven de bovengrens komen.', 'Neem de verpakking mee naar je apotheker.'),
        },
        'hours-not-kept': {
            title: 'Er past geen moment tussen je medicijnen',
            text: () => 'Op jouw dag is er geen moment dat genoeg afstand houdt tot je medicijnen. Weten we je tijden niet, dan gaan we uit van gewone tijden. Neem je je medicijnen op andere tijden? Vul die in als dat kan, of vraag het je apotheker. Verschuif je medicijnen niet zelf.',
        },
        'above-upper-level': {
            title: 'Je zit al boven de bovengrens',
            text: (shown) => `${has(shown, 'supplementMgHigh')
                ? `Uit supplementen, maagzuurmiddelen en laxeermiddelen krijg je tot ${mg(shown, 'supplementMgHigh')} per dag.`
                : 'Uit supplementen, maagzuurmiddelen en laxeermiddelen krijg je al veel.'}${has(shown, 'ceilingMg') ? ` De grens is ${mg(shown, 'ceilingMg')}.` : ''} Neem er niets bij. Overleg met je arts of apotheker. Kreeg je het op recept? Vraag het aan de arts die het voorschreef.`,
        },
    };
}
function needFindings(formats) {
    const gap = (shown) => has(shown, 'gapMg') ? `ongeveer ${formats.mg(figure(shown, 'gapMg'))}` : 'iets';
    return {
        'enough-from-food': {
            title: 'Je komt al aan de aanbeveling',
            text: () => 'Met wat je nu eet en gebruikt, haal je de aanbeveling. Meer is niet nodig.',
        },
        'minor-food-first': {
            title: 'Eten eerst',
            text: () => 'Tot 18 jaar kijken we alleen naar het eten. Een supplement is iets om met een arts te bespreken.',
        },
        'food-unsure': {
            title: 'We weten niet wat je eet',
            text: () => 'Zonder je eetpatroon kunnen we niet zeggen of je iets mist. Begin daarom bij het eten. Weet je het later wel, vul het dan in.',
        },
        'small-gap': {
            title: 'Het verschil is klein',
            text: (shown) => `Je komt ${gap(shown)} per dag onder de aanbeveling uit.${has(shown, 'formFromGapMg')
                ? ` Minder dan ${formats.mg(figure(shown, 'formFromGapMg'))} vul je makkelijk aan met eten.`
                : ' Zo weinig vul je makkelijk aan met eten.'}`,
        },
        'estimate-may-close': {
            title: 'Misschien haal je het al',
            text: () => 'We schatten wat je eet, en dat is nooit precies. Aan de bovenkant van de schatting haal je de aanbeveling al. Daarom eerst eten.',
        },
        'prefers-skin': {
            title: 'Via de huid telt niet mee',
            text: () => 'Dat magnesium door de huid wordt opgenomen, is niet bewezen. Een olie of bad telt daarom niet mee. Het verschil vul je aan met eten.',
        },
        'no-room': {
            title: 'Weinig ruimte onder de bovengrens',
            text: (shown) => `${has(shown, 'roomMg')
                ? `Je hebt nog ${formats.mg(Math.max(0, figure(shown, 'roomMg')))} ruimte`
                : 'Je hebt weinig ruimte'} voor magnesium uit supplementen. Vul het verschil daarom aan met eten. Magnesium uit eten telt niet mee voor de bovengrens.`,
        },
        'gap-needs-supplement': {
            title: 'Je komt onder de aanbeveling uit',
            text: (shown) => `Volgens je antwoorden kom je ${gap(shown)} per dag onder de aanbeveling uit. Dat kun je aanvullen met eten, met een supplement of met allebei.`,
        },
    };
}
/** Told beside a result; none of them changes it. */
const noteFindings = {
    'note-stress': {
        title: 'Stress verandert de aanbeveling niet',
        text: () => 'Geen voedingsnorm telt er bij stress iets bij. Daarom verhogen we de hoeveelheid niet. Houdt de stress aan? Praat met je huisarts of bedrijfsarts.',
    },
    'note-sport': {
        title: 'Sporters hebben dezelfde aanbeveling',
        text: () => 'Een overzicht uit 2006 noemt 10 tot 20% extra als mogelijk. Geen voedingsnorm nam dat over, dus we tellen niets op.',
    },
    'note-slow': {
        title: 'Trage darmen: vraag je apotheker',
        text: () => 'Magnesiumoxide en magnesiumhydroxide zijn ook laxeermiddelen. Gebruik ze niet op eigen houtje om je stoelgang te veranderen. Vraag je apotheker wat bij je past, en ga naar je huisarts als je stoelgang ineens anders is.',
    },
    'note-cycle': {
        title: 'Menstruatie, pil en overgang: dezelfde aanbeveling',
        text: () => 'Rond de menstruatie, bij de pil en in de overgang geldt geen hogere aanbeveling. Verander zelf niets aan de pil.',
    },
    'note-65-plus': {
        title: 'Vanaf 65 jaar: dezelfde aanbeveling',
        text: () => 'De aanbeveling blijft gelijk als je ouder wordt. Je nieren kunnen wel minder goed gaan werken. Weet je niet hoe het met je nieren is, of neem je laxeermiddelen? Overleg dan eerst met je arts of apotheker.',
    },
    'note-teen': {
        title: 'Tieners: begin bij het eten',
        text: () => 'Het is niet zeker dat tieners in Nederland genoeg magnesium binnenkrijgen. Kijk eerst wat het eten kan bijdragen.',
    },
};
function doseFindings(formats) {
    const mg = (shown, key) => formats.mg(figure(shown, key));
    const taken = (shown) => {
        const sum = takenOf(formats, shown);
        return `Uit supplementen, maagzuurmiddelen en laxeermiddelen krijg je ${sum ? `${sum} per dag` : 'veel'}.`;
    };
    const takesNone = (shown) => shown['supplementMgHigh'] === 0;
    const together = (shown) => takesNone(shown) ? 'Met wat je eet' : 'Met eten en supplementen samen';
    const underLevel = (shown) => {
        if (takesNone(shown))
            return '';
        if (figure(shown, 'supplementMgHigh') > figure(shown, 'euLevelMg'))
            return ` Uit supplementen krijg je meer dan de Europese bovengrens van ${mg(shown, 'euLevelMg')}.`;
        const level = has(shown, 'upperLevelMg') ? ` van ${mg(shown, 'upperLevelMg')}` : '';
        return ` Wat je uit supplementen krijgt, komt niet boven de bovengrens${level}.`;
    };
    const filledIn = (shown) => has(shown, 'supplementMgAtLeast')
        ? `Uit wat je al invulde, krijg je tot ${mg(shown, 'supplementMgAtLeast')} per dag.`
        : taken(shown);
    /** What a doctor prescribed, and a medicine with a leaflet, is not ours to lower: without it there may be no room left. */
    const lessBought = (shown) => {
        const lower = 'Neem minder van de supplementen die je zelf kocht';
        const isNeverEnough = figure(shown, 'unplannedMg') > figure(shown, 'upperLevelMg');
        return isNeverEnough ? `${lower}.` : `${lower}, in elk geval tot je niet meer boven de bovengrens zit.`;
    };
    return {
        'dose-above': {
            title: 'Boven de bovengrens',
            titleOf: aboveLevel,
            text: (shown) => `${filledIn(shown)}${has(shown, 'upperLevelMg') ? ` De bovengrens is ${mg(shown, 'upperLevelMg')}.` : ''}`,
        },
        'dose-above-bought': {
            title: 'Neem minder van wat je zelf kocht',
            text: (shown) => `${lessBought(shown)} Dunne ontlasting is meestal het eerste teken dat het te veel is. Overleg met je arts of apotheker. Kreeg je iets op recept? Verander daar zelf niets aan en overleg met de arts die het voorschreef.`,
        },
        'dose-above-antacid': {
            title: 'Maagzuur- of laxeermiddel: volg de bijsluiter',
            text: () => 'Een maagzuurmiddel of laxeermiddel telt hierin mee. Volg de bijsluiter en vraag je apotheker hoeveel je mag nemen, en hoe lang.',
        },
        'dose-food-unsure': {
            title: 'Het totaal kunnen we niet zeggen',
            text: (shown) => `We weten niet hoeveel magnesium je uit eten haalt. Daarom kunnen we niet zeggen of je de aanbeveling haalt.${underLevel(shown)}`,
        },
        'dose-below': {
            title: 'Onder de aanbeveling',
            text: (shown) => `${together(shown)} kom je ${has(shown, 'shortMg') ? `ongeveer ${mg(shown, 'shortMg')} per dag` : 'iets'} onder de aanbeveling uit. Dat kun je aanvullen met eten.${underLevel(shown)}`,
        },
        'dose-within': {
            title: 'Je haalt de aanbeveling',
            titleOf: (shown) => isSurelyEnough(shown) ? 'Je haalt de aanbeveling' : 'Waarschijnlijk haal je de aanbeveling',
            text: (shown) => isSurelyEnough(shown)
                ? `${together(shown)} haal je de aanbeveling. Meer is niet nodig.${underLevel(shown)}`
                : `${together(shown)} haal je waarschijnlijk de aanbeveling.${underLevel(shown)}`,
        },
        'dose-prescribed': {
            title: 'Op recept: volg wat je arts voorschreef',
            text: (shown) => `Een arts schreef je magnesium voor${has(shown, 'prescribedMg') ? `, tot ${mg(shown, 'prescribedMg')} per dag` : ''}. Verander daar zelf niets aan. Heb je een vraag over de hoeveelheid of het moment? Overleg met de arts die het voorschreef.`,
        },
        'dose-over-eu-level': {
            title: 'Boven de Europese bovengrens',
            text: (shown) => `${taken(shown)} Dat is meer dan de Europese bovengrens${has(shown, 'euLevelMg') ? ` van ${mg(shown, 'euLevelMg')}` : ''}, en niet meer dan de Amerikaanse${has(shown, 'upperLevelMg') ? ` van ${mg(shown, 'upperLevelMg')}` : ''}. Dunne ontlasting komt dan vaker voor. Daarom maken we er geen dagplan van. Overleg met je arts over deze hoeveelheid.`,
        },
        'dose-child-us-level': {
            title: 'Amerika houdt voor kinderen een lagere grens aan',
            text: (shown) => `De Amerikaanse bovengrens voor deze leeftijd is lager${has(shown, 'usLevelMg') ? `: ${mg(shown, 'usLevelMg')}` : ''}. Overleg met de huisarts of apotheker.`,
        },
        'dose-not-planned': {
            title: 'Hiervoor maken we geen dagplan',
            text: () => 'Wat op recept is, en een maagzuur- of laxeermiddel, plannen we niet. Volg de verpakking of je arts.',
        },
        'dose-label-impossible': {
            title: 'Een etiket kan niet kloppen',
            text: () => 'Op een etiket staat meer magnesium dan er in die stof past. Er zit dan vaak ook een andere vorm in, zoals oxide. We rekenen met de hoeveelheid magnesium op het etiket. Vraag je apotheker of de verkoper wat erin zit.',
        },
    };
}
function findings(formats) {
    return {
        ...conditionFindings,
        ...medicineFindings(formats),
        ...flagFindings,
        ...personFindings(formats),
        ...takenFindings,
        ...needFindings(formats),
        ...doseFindings(formats),
        ...noteFindings,
    };
}

/** One figure where both ends are the same. */
function percents(formats, { lowPercent, highPercent }, between) {
    const high = formats.number(highPercent);
    return lowPercent === highPercent ? high : `${formats.number(lowPercent)}${between}${high}`;
}
const ELEMENTS = { quiz: 'de vragenlijst', dose: 'de dosischeck' };
function list(formats) {
    return {
        grams: ({ food }) => `${food}: gram`,
        unit: 'g',
        error: ({ most }) => `Vul een getal in, groter dan 0 en niet groter dan ${formats.number(most)}.`,
        fewer: ({ food }) => `${food}: een portie minder`,
        more: ({ food }) => `${food}: een portie meer`,
        remove: ({ food }) => `Haal weg: ${food}`,
        notMeasured: 'niet gemeten',
        full: ({ most }) => `Er staan er ${formats.number(most)} op je dag. Meer past hier niet.`,
        most: ({ most }) => `Meer dan ${formats.number(most)}\u00a0g past hier niet.`,
        clear: 'Maak leeg',
    };
}
function undo() {
    return {
        removed: ({ food }) => `${food} weggehaald`,
        emptied: 'Je dag is leeggemaakt',
        replaced: 'Het menu staat nu op je dag',
        back: 'Zet terug',
        backOf: ({ food }) => `Zet terug: ${food}`,
    };
}
function told(formats) {
    const total = ({ mg }) => `Samen ${formats.mg(mg)}.`;
    return {
        added: ({ food, mg }) => `${food} staat op je dag. ${total({ mg })}`,
        changed: ({ food, mg }) => `${food} aangepast. ${total({ mg })}`,
        removed: ({ food, mg }) => `${food} weggehaald. ${total({ mg })}`,
        total,
    };
}
function sum(formats) {
    const { mgFromTo } = formats;
    return {
        total: ({ mg }) => `${formats.mg(mg)} magnesium`,
        rest: ({ mg }) => `Daarvan is ongeveer ${formats.mg(mg)} een schatting voor de rest van je dag.`,
        notCounted: ({ foods, count }) => `Niet meegeteld, want niet gemeten: ${foods}. ${count === 1 ? 'Daar' : 'Daar samen'} kan wel magnesium in zitten.`,
        improbable: 'Dit is erg veel voor een dag. Kloppen de hoeveelheden?',
        share: (share) => `Dit is ${percents(formats, share, ' tot ')} procent van de aanbeveling.`,
        askWhole: 'Is dit alles wat je op een dag eet? Kies het hieronder.',
        gap: ({ lowMg, highMg }) => {
            if (highMg <= 0)
                return 'Dat is genoeg voor een dag.';
            if (lowMg <= 0)
                return `Dat is misschien al genoeg: nog hoogstens ${formats.mg(highMg)} tot de aanbeveling.`;
            return `Nog ${mgFromTo(lowMg, highMg)} tot de aanbeveling.`;
        },
        shortGap: ({ lowMg, highMg }) => {
            if (highMg <= 0)
                return 'genoeg';
            return lowMg <= 0 ? `nog hoogstens ${formats.mg(highMg)}` : `nog ${formats.mgRange(lowMg, highMg)}`;
        },
        shortShare: (share) => `${percents(formats, share, '\u2013')}%`,
        noReference: 'Voor deze leeftijd of situatie is er geen aanbeveling.',
    };
}
function menu(formats) {
    return {
        day: 'Maak er een dagmenu van',
        example: 'Laat een voorbeelddag zien',
        week: 'Laat een week zien',
        dayHeading: 'Dagmenu',
        weekHeading: 'Weekmenu',
        lead: 'Gewone porties, met wat er ongeveer in zit. Ruil gerust.',
        dayOf: ({ index }) => `Dag ${formats.number(index)}`,
        meals: { breakfast: 'Ontbijt', lunch: 'Lunch', dinner: 'Avondeten', snack: 'Tussendoor' },
        beside: ({ foods, mg }) => `Daarbij komt wat al op je dag staat: ${foods} (${formats.mg(mg)}).`,
        total: ({ mg }) => `Samen ${formats.mg(mg)}`,
        short: ({ mg }) => `Hiermee kom je nog niet op ${formats.mg(mg)}.`,
        none: 'We vonden geen menu dat hierbij past.',
        take: 'Zet dit op mijn dag',
        takeOf: ({ index }) => `Zet dit op mijn dag: dag ${formats.number(index)}`,
        close: 'Sluit het menu',
    };
}
function foodDay(formats) {
    const { mgFromTo } = formats;
    return {
        heading: 'Je dag',
        empty: 'Hier staat nog niets. Zet erop wat je op een dag eet, dan tellen we het op.',
        toDay: ({ count }) => `Je dag (${formats.number(count)})`,
        list: list(formats),
        undo: undo(),
        told: told(formats),
        sum: sum(formats),
        declare: {
            legend: 'Hoe tellen we dit?',
            list: 'Alleen als lijst',
            all: 'Dit is alles wat ik op een dag eet',
            withRest: 'Reken de rest van mijn dag mee',
            withRestDetail: ({ mg }) => mg > 0
                ? `We tellen er ${formats.mg(mg)} bij op. Dat is een schatting van wat je verder eet en drinkt en hier nog niet staat, zoals melk, aardappels en koffie. Volkorenbrood, noten, bonen, bladgroente en vis zitten hier niet in: zet die zelf op je dag.`
                : 'Er komt niets bij: wat we zouden schatten, staat al op je dag.',
            shared: ({ others }) => `Dit telt nu ook mee in ${formats.list(others.map((one) => ELEMENTS[one]))}.`,
        },
        held: {
            title: ({ professional }) => `Overleg eerst met ${professional}`,
            found: 'Met wat hier over je gezondheid bekend is, past een algemeen voorstel niet. Daarom staat het hier niet. Optellen kan wel.',
            child: 'Voor een kind onder de 4 jaar stellen we niets voor. Optellen kan wel.',
            childClinic: 'het consultatiebureau',
            unread: 'Deze pagina gaf iets over je gezondheid door dat we niet kunnen lezen. Daarom staan hier geen voorstellen. Optellen kan wel.',
            elsewhere: 'Door een antwoord op deze pagina past een algemeen voorstel niet. Daarom staat het hier niet. Optellen kan wel.',
            childPortions: ({ years }) => `Een aanvulling of een menu stellen we alleen voor vanaf ${formats.number(years)} jaar. De porties hier zijn die van een volwassene.`,
        },
        suggested: {
            askFirst: 'Heb je een nierziekte, of eet je volgens een dieet van je arts of di\u00ebtist? Vraag het dan eerst daar.',
            expecting: ({ professional }) => `Ben je zwanger of geef je borstvoeding? Overleg dan met ${professional}.`,
        },
        topUp: {
            heading: 'Dit vult het aan',
            closes: ({ mg, portions }) => `${portions === 1 ? 'Deze gewone portie geeft' : 'Deze gewone porties geven samen'} ${formats.mg(mg)}. Daarmee ben je er.`,
            partly: ({ mg, portions }) => `${portions === 1 ? 'Deze gewone portie geeft' : 'Deze gewone porties geven samen'} ${formats.mg(mg)}. Dat brengt je een eind op weg.`,
            add: 'Zet op je dag',
            addOf: ({ food }) => `Zet op je dag: ${food}`,
        },
        menu: menu(formats),
        person: {
            assumed: 'Je leeftijd is niet ingevuld. We gaan uit van een volwassene.',
            heading: 'Voor wie is dit?',
            adult: ({ lowMg, highMg }) => `Je leeftijd is niet ingevuld. We gaan uit van een volwassene: ${mgFromTo(lowMg, highMg)} per dag.`,
            reference: ({ lowMg, highMg }) => `De aanbeveling is ${mgFromTo(lowMg, highMg)} per dag.`,
        },
        paper: {
            title: 'Magnesium op een dag',
            portion: 'Hoeveel',
            total: 'Samen',
            note: 'De cijfers zijn gemiddelden. Een product of een oogst kan meer of minder bevatten.',
        },
        fromTable: ({ mg, isEstimated = false }) => `Uit je voedingstabel: ${isEstimated ? 'ongeveer ' : ''}${formats.mg(mg)}`,
        fromTableDetail: 'Verandert mee met je dag in de voedingstabel.',
    };
}

const categories = {
    vegetables: 'Groente',
    fruit: 'Fruit',
    legumes: 'Peulvruchten',
    'nuts-seeds': 'Noten en zaden',
    'grains-bread': 'Granen en brood',
    'dairy-eggs': 'Zuivel en eieren',
    'fish-seafood': 'Vis',
    'meat-poultry': 'Vlees en kip',
    'meat-alternatives': 'Vleesvervangers',
    'chocolate-sweets': 'Chocolade en zoet',
    drinks: 'Dranken',
    'herbs-spices-other': 'Kruiden en overig',
};
const states = {
    raw: 'Rauw',
    cooked: 'Gekookt',
    baked: 'Uit de oven',
    fried: 'Gebakken of gefrituurd',
    roasted: 'Geroosterd of gebrand',
    dried: 'Gedroogd',
    dry: 'Droog, nog niet gekookt',
    canned: 'Uit blik of pot',
    smoked: 'Gerookt',
    pickled: 'Ingelegd',
    processed: 'Bewerkt',
    'as-sold': 'Zoals je het koopt',
    drink: 'Om te drinken',
};
function spoken({ number }) {
    const amount = (mg) => mg > 0 && mg < 0.5 ? 'minder dan 1 milligram' : `${number(Math.round(mg))} milligram`;
    const share = ({ lowPercent, highPercent }) => lowPercent === highPercent
        ? `${number(lowPercent)} procent`
        : `${number(lowPercent)} tot ${number(highPercent)} procent`;
    return {
        perPortion: ({ mg }) => `${amount(mg)} per portie`,
        per100g: ({ mg }) => `${amount(mg)} per 100 gram`,
        ofDay: (shown) => `${share(shown)} van de dag`,
        ofLabel: (shown) => `${share(shown)} van de etiketwaarde`,
    };
}
const sorted = {
    name: { ascending: 'Gesorteerd op naam, van A tot Z.', descending: 'Gesorteerd op naam, van Z tot A.' },
    'mg-per-portion': {
        ascending: 'Gesorteerd op magnesium per portie, van weinig naar veel.',
        descending: 'Gesorteerd op magnesium per portie, van veel naar weinig.',
    },
    'mg-per-100g': {
        ascending: 'Gesorteerd op magnesium per 100 gram, van weinig naar veel.',
        descending: 'Gesorteerd op magnesium per 100 gram, van veel naar weinig.',
    },
};
function detail({ number, mg }) {
    return {
        label: ({ food }) => `Meer over ${food}`,
        source: 'Bron',
        sourceNumber: ({ source, number: id }) => `${source}, nummer ${id}`,
        sources: { 'usda-sr28': 'USDA SR28 (2015)', 'ciqual-2025': 'Anses, Ciqual 2025' },
        match: {
            exact: 'Gemeten bij ditzelfde voedingsmiddel.',
            close: 'Gemeten bij bijna hetzelfde: een ander ras, deel of recept.',
            proxy: 'Gemeten bij iets dat erop lijkt. Zie het als een schatting.',
        },
        kind: 'Soort',
        perOunce: ({ mgPerOunce, mg: own }) => `Lees je elders ${mg(mgPerOunce)} per ons? Dat hoort bij de Amerikaanse ounce van 28 gram. Een ons is 100 gram, en daar zit ${mg(Math.round(own))} in.`,
        cookingLoss: 'Bij het koken gaat een deel van het magnesium naar het kookwater. Dat verlies zit al in dit getal.',
        soaking: 'Week je dit eerst? Dan kan een deel van het magnesium in het weekwater blijven.',
        noSoaking: 'Weken is niet nodig: een deel van het magnesium kan in het weekwater blijven.',
        soakedAlready: 'Wat er bij het weken in het water achterblijft, is al van dit getal af.',
        tablesDiffer: ({ mg: own, otherMg }) => `Een andere voedingstabel geeft ${mg(otherMg)} per 100 gram, hier staat ${mg(Math.round(own))}. Reken er dus niet te precies mee.`,
        kindsDiffer: ({ mg: own, otherMg }) => `Hier staat ${mg(Math.round(own))} per 100 gram. Voor een andere soort of bereiding geeft dezelfde tabel ${mg(Math.round(otherMg))}.`,
        selenium: 'Paranoten bevatten veel selenium. Wissel ze af met andere noten.',
        brand: 'Dit verschilt veel per merk: kijk op het etiket.',
        dryWeight: 'Deze portie is ongekookt gewogen. Gekookt weegt ze twee tot drie keer zoveel.',
        noSource: 'Bij dit getal staat geen bron.',
        portionNote: ({ grams }) => `De gewone portie is ${number(grams, 2)} gram. De volgorde per portie gaat daarvan uit.`,
    };
}
const csv = {
    food: 'Voedingsmiddel',
    category: 'Soort',
    state: 'Bereiding',
    portion: 'Portie',
    grams: 'Gram per portie',
    perPortion: 'Magnesium per portie (mg)',
    per100g: 'Magnesium per 100 g (mg)',
    lowPercent: 'Deel van de dag, laag (%)',
    highPercent: 'Deel van de dag, hoog (%)',
    source: 'Bron',
};
const quoted = (words) => words.map((word) => `\u201c${word}\u201d`).join(', ');
const notes = ({ mg }) => ({
    heading: 'Goed om te weten',
    cooking: 'Koken: een deel van het magnesium gaat naar het kookwater. Met weinig water koken of stomen scheelt. Eet je het vocht mee, zoals in soep, dan krijg je het alsnog binnen.',
    soaking: 'Weken: ook in weekwater kan wat magnesium achterblijven. De getallen van gekookte bonen gelden voor bonen die al geweekt en gekookt zijn.',
    ounce: 'Ons of ounce: een ons is 100 gram. Amerikaanse lijstjes rekenen per ounce, en dat is 28 gram. Daardoor lees je soms een te laag getal \u201cper ons\u201d.',
    unmeasured: 'Niet gemeten is iets anders dan 0. Er kan wel magnesium in zitten.',
    tables: 'Tabellen verschillen: ras, grond, merk en bereiding maken uit. Zie elk getal als een goede schatting.',
    label: ({ mg: value }) => `Etiketwaarde: op etiketten staat het percentage van ${mg(value)} per dag, voor iedereen hetzelfde.`,
});
function foodTable(figures) {
    const { number, mg, mgRange } = figures;
    const say = spoken(figures);
    const grams = (weight) => `${number(weight, 2)} gram`;
    return {
        heading: 'Hoeveel magnesium zit erin?',
        lead: 'Zoek op wat je eet. Je ziet hoeveel magnesium erin zit, per portie en per 100 gram.',
        search: {
            label: 'Zoek een voedingsmiddel',
            placeholder: 'Bijvoorbeeld spinazie',
            clear: 'Wis de zoekterm',
        },
        filters: 'Filters',
        filtersOn: ({ count }) => `Filters (${number(count)})`,
        category: { label: 'Soort', all: 'Alles', names: categories },
        state: { label: 'Bereiding', all: 'Alle bereidingen', names: states },
        basis: {
            label: 'Percentage van',
            day: 'Je dag',
            dayOf: ({ lowMg, highMg }) => `Je dag (${mgRange(lowMg, highMg)})`,
            labelOf: ({ mg: value }) => `Etiketwaarde (${mg(value)})`,
        },
        caption: 'Magnesium in voedingsmiddelen, per portie en per 100 gram. Met de knoppen in de bovenste rij sorteer je.',
        skip: 'Sla de tabel over',
        region: 'Tabel met voedingsmiddelen',
        columns: {
            food: 'Voedingsmiddel',
            name: 'Naam',
            portion: 'Portie',
            perPortion: 'Per portie',
            per100g: 'Per 100 g',
            ofDay: 'Van je dag',
            ofLabel: 'Van etiket',
            add: 'Op je dag zetten',
        },
        sorted,
        unmeasured: 'niet gemeten',
        mg: ({ mg: value }) => (value > 0 && value < 0.5 ? `< ${mg(1)}` : mg(Math.round(value))),
        per100g: 'per 100 g',
        share: ({ lowPercent, highPercent }) => lowPercent === highPercent ? `${number(lowPercent)}%` : `${number(lowPercent)}\u2013${number(highPercent)}%`,
        ofDay: 'van je dag',
        ofLabel: 'van de etiketwaarde',
        spoken: say,
        grams: ({ grams: weight }) => grams(weight),
        changePortion: ({ food, portion, grams: weight }) => `${portion} ${grams(weight)}, aanpassen: ${food}`.trimStart(),
        portionOf: ({ food }) => `Portie van ${food}, in gram`,
        portionError: ({ most }) => `Vul een getal in boven 0, en hoogstens ${number(most)}.`,
        add: ({ food }) => `Zet op je dag: ${food}`,
        addAgain: ({ food, grams: weight }) => `Zet nog een portie op je dag: ${food}. Er staat nu ${grams(weight)}`,
        detail: detail(figures),
        count: ({ count, total }) => count === total
            ? `${number(total)} ${total === 1 ? 'voedingsmiddel' : 'voedingsmiddelen'}`
            : `${number(count)} van ${number(total)} voedingsmiddelen`,
        leftOut: ({ left, kept }) => `Niets gevonden met ${quoted(left)} erbij. Dit is wat er is voor \u201c${kept.join(' ')}\u201d.`,
        more: ({ count }) => `Toon er nog ${number(count)}`,
        none: {
            title: ({ search }) => `Niets gevonden voor \u201c${search}\u201d`,
            titleFilters: 'Niets gevonden met deze filters',
            text: 'Probeer een ander woord, of zoek in alle voedingsmiddelen.',
            clearSearch: 'Wis de zoekterm',
            clearFilters: 'Toon alle soorten',
        },
        empty: 'Deze lijst is leeg.',
        loading: {
            title: 'De lijst wordt geladen',
            text: 'Dit duurt meestal maar even.',
            preparing: 'De lijst wordt klaargezet',
        },
        failed: {
            title: 'De lijst kon niet worden geladen',
            retry: 'Probeer opnieuw',
        },
        download: { button: 'Bewaar als CSV', fileName: 'magnesium-in-eten' },
        csv,
        print: {
            button: 'Druk af',
            title: 'Magnesium in voedingsmiddelen',
            searched: ({ search }) => `Gezocht op: ${search}`,
            cut: ({ count, total }) => `Hier staan de eerste ${number(count)} van ${number(total)} voedingsmiddelen. Zoek of filter eerst om de rest af te drukken.`,
        },
        notes: notes(figures),
        ownSource: 'De gehaltes in deze tabel komen van de maker van deze site.',
    };
}

/** What a form is: its partner, how it dissolves and how much of it is magnesium. Never what it would do for someone. */
const forms = {
    bisglycinate: {
        name: 'magnesiumbisglycinaat',
        short: 'bisglycinaat',
        about: 'Magnesium gebonden aan glycine, een aminozuur. Lost goed op in water. Een klein deel van het poeder is puur magnesium.',
    },
    citrate: {
        name: 'magnesiumcitraat',
        short: 'citraat',
        about: 'Magnesium gebonden aan citroenzuur. Lost redelijk tot goed op, vooral in zuur. Een klein deel van het poeder is puur magnesium.',
    },
    malate: {
        name: 'magnesiummalaat',
        short: 'malaat',
        about: 'Magnesium gebonden aan appelzuur. Lost redelijk tot goed op, vooral in zuur. Het aandeel puur magnesium verschilt per product.',
    },
    taurate: {
        name: 'magnesiumtauraat',
        short: 'tauraat',
        about: 'Magnesium gebonden aan taurine. Lost goed op in water. Weinig puur magnesium per gram, dus al snel meer capsules.',
    },
    glycerophosphate: {
        name: 'magnesiumglycerofosfaat',
        short: 'glycerofosfaat',
        about: 'Magnesium gebonden aan glycerofosfaat. Lost redelijk op in water. Een klein deel van het poeder is puur magnesium.',
    },
    oxide: {
        name: 'magnesiumoxide',
        short: 'oxide',
        about: 'Magnesium met zuurstof. Lost bijna niet op in water, wel in maagzuur. Meer dan de helft is puur magnesium.',
    },
    lactate: {
        name: 'magnesiumlactaat',
        short: 'lactaat',
        about: 'Magnesium gebonden aan melkzuur; het komt niet uit melk. Lost goed op in water. Een klein deel van het poeder is puur magnesium.',
    },
    chloride: {
        name: 'magnesiumchloride',
        short: 'chloride',
        about: 'Magnesium met chloor, een zout. Lost zeer goed op en smaakt bitter. Het aandeel puur magnesium hangt af van het water in het zout.',
    },
    'chloride-topical': {
        name: 'magnesiumolie of magnesiumvlokken',
        short: 'magnesium voor de huid',
        about: 'Een zoutoplossing of badzout van magnesiumchloride. Opname door de huid is niet bewezen, dus het telt niet mee. Niet op kapotte huid gebruiken.',
    },
    sulfate: {
        name: 'magnesiumsulfaat (bitterzout)',
        short: 'sulfaat',
        about: 'Ook bekend als bitterzout of Epsom-zout. Lost zeer goed op. Via de mond is het een laxeermiddel, geen dagelijkse aanvulling. In een bad telt het niet mee.',
    },
    threonate: {
        name: 'magnesium-L-threonaat',
        short: 'L-threonaat',
        about: 'Magnesium gebonden aan L-threonzuur. Lost goed op in water. Nieuw in de EU, alleen voor volwassenen die niet zwanger zijn en geen borstvoeding geven.',
    },
    carbonate: {
        name: 'magnesiumcarbonaat',
        short: 'carbonaat',
        about: 'Magnesium met koolzuur. Lost bijna niet op zonder zuur. Ongeveer een kwart is puur magnesium.',
    },
    hydroxide: {
        name: 'magnesiumhydroxide',
        short: 'hydroxide',
        about: 'Bekend als melk van magnesia. Lost bijna niet op in water. Het wordt als medicijn gebruikt: tegen zuur en om te laxeren.',
    },
    gluconate: {
        name: 'magnesiumgluconaat',
        short: 'gluconaat',
        about: 'Magnesium gebonden aan gluconzuur. Lost goed op in water. Heel weinig puur magnesium per gram, dus veel of grote tabletten.',
    },
    orotate: {
        name: 'magnesiumorotaat',
        short: 'orotaat',
        about: 'Magnesium gebonden aan orootzuur. In de EU niet toegelaten in supplementen, omdat de veiligheid niet vaststaat.',
    },
    aspartate: {
        name: 'magnesiumaspartaat',
        short: 'aspartaat',
        about: 'Magnesium gebonden aan asparaginezuur, een aminozuur. Lost goed op in water. Weinig puur magnesium per gram.',
    },
    ascorbate: {
        name: 'magnesiumascorbaat',
        short: 'ascorbaat',
        about: 'Magnesium gebonden aan vitamine C. Lost goed op in water. Het levert vooral vitamine C en maar weinig magnesium.',
    },
    marine: {
        name: 'magnesium uit zeewater',
        short: 'zeemagnesium',
        about: 'Een mengsel, vooral van oxide en hydroxide. Lost slecht op. Alleen het etiket zegt hoeveel puur magnesium erin zit.',
    },
    pidolate: {
        name: 'magnesiumpidolaat',
        short: 'pidolaat',
        about: 'Magnesium gebonden aan pidolinezuur. Lost goed op in water. Weinig puur magnesium per gram.',
    },
};
function units(formats) {
    const unit = (one, many) => (count) => counted(formats, count, one, many);
    return {
        capsule: unit('capsule', 'capsules'),
        tablet: unit('tablet', 'tabletten'),
        softgel: unit('softgel', 'softgels'),
        gummy: unit('gummy', "gummy's"),
        lozenge: unit('zuigtablet', 'zuigtabletten'),
        effervescent: unit('bruistablet', 'bruistabletten'),
        sachet: unit('zakje', 'zakjes'),
        scoop: unit('maatschep', 'maatscheppen'),
        gram: unit('gram', 'gram'),
        ml: unit('ml', 'ml'),
        drop: unit('druppel', 'druppels'),
        spray: unit('verstuiving', 'verstuivingen'),
        ampoule: unit('ampul', 'ampullen'),
        piece: unit('stuk', 'stuks'),
    };
}

const goals = {
    fatigue: { choice: 'Vermoeidheid' },
    energy: { choice: 'Energie' },
    nerves: { choice: 'Zenuwstelsel' },
    mind: { choice: 'Mentaal' },
    muscles: { choice: 'Spieren' },
    bones: { choice: 'Botten' },
    teeth: { choice: 'Tanden' },
    other: {
        choice: 'Iets anders, zoals slaap',
        hint: 'Daarover mogen en willen we niets beloven. Je leest straks waarom.',
    },
    sleep: { choice: 'Slaap' },
    stress: { choice: 'Stress' },
    cramps: { choice: 'Spierkramp' },
    'restless-legs': { choice: 'Rusteloze benen' },
    headache: { choice: 'Hoofdpijn' },
    cycle: { choice: 'Cyclus en overgang' },
    heart: { choice: 'Hart en bloeddruk' },
    digestion: { choice: 'Stoelgang' },
    sport: { choice: 'Sport' },
};
const goalOther = {
    title: 'Je koos: iets anders',
    text: 'Over andere onderwerpen, zoals slaap, doen we geen belofte. Daarvoor is geen uitspraak over magnesium goedgekeurd. Dit advies gaat dus alleen over hoeveel magnesium je binnenkrijgt.',
    helps: 'Je huisarts zoekt naar de oorzaak van een klacht en kent de aanpak die daarbij hoort. Op thuisarts.nl lees je wat je zelf kunt doen.',
};

/** Names and examples as people know them from the box. */
const medicines = {
    tetracyclines: {
        name: 'Antibiotica van de doxycyclinegroep',
        examples: 'doxycycline, minocycline, tetracycline',
    },
    quinolones: {
        name: 'Antibiotica van de ciprofloxacinegroep',
        examples: 'ciprofloxacine, levofloxacine, moxifloxacine, norfloxacine',
    },
    bisphosphonates: {
        name: 'Botmedicijnen (bisfosfonaten)',
        examples: 'alendroninezuur (Fosamax), risedroninezuur (Actonel), ibandroninezuur, etidroninezuur',
    },
    levothyroxine: { name: 'Schildkliermedicijn (levothyroxine)', examples: 'levothyroxine, Thyrax, Euthyrox' },
    'loop-thiazide-diuretics': {
        name: 'Plaspillen',
        examples: 'furosemide, bumetanide, hydrochloorthiazide, chloortalidon',
    },
    'potassium-sparing-diuretics': {
        name: 'Kaliumsparende plaspillen',
        examples: 'spironolacton, triamtereen, amiloride, eplerenon',
    },
    ppi: { name: 'Maagzuurremmers', examples: 'omeprazol, pantoprazol, esomeprazol (Nexium), lansoprazol' },
    aminoglycosides: {
        name: 'Antibiotica uit het ziekenhuis (aminoglycosiden)',
        examples: 'gentamicine, tobramycine, amikacine, als infuus, prik of verneveling',
    },
    'muscle-relaxants': {
        name: 'Spierverslappers rond een operatie',
        examples: 'rocuronium, vecuronium, suxamethonium: gegeven onder narcose',
    },
    digoxin: { name: 'Digoxine (hartmedicijn)', examples: 'digoxine, Lanoxin' },
    gabapentin: { name: 'Gabapentine', examples: 'gabapentine, Neurontin' },
    'mg-antacids-laxatives': {
        name: 'Maagzuurmiddel of laxeermiddel met magnesium',
        examples: 'sommige soorten Rennie en Gaviscon, melk van magnesia, magnesiumoxide, bitterzout; het etiket zegt het',
    },
    calcium: {
        name: 'Calcium in een hoge dosis',
        examples: 'calciumcarbonaat, calciumcitraat, calcium op recept',
    },
    zinc: { name: 'Zink in een hoge dosis', examples: 'zinktabletten van meer dan 25 mg per dag' },
    iron: { name: 'IJzertabletten', examples: 'ferrofumaraat, ferrosulfaat' },
    'other-binders': {
        name: 'Nitrofuranto\u00efne, hydroxychloroquine of een verwant middel',
        examples: 'nitrofuranto\u00efne, penicillamine, eltrombopag, chloroquine, hydroxychloroquine, kinidine',
    },
    fluoride: {
        name: 'Fluoridetabletten',
        examples: 'natriumfluoride; tandpasta met fluoride hoort hier niet bij',
    },
    'other-losers': {
        name: 'Ciclosporine, cisplatine of een verwant middel',
        examples: 'ciclosporine, cisplatine, amfotericine B, foscarnet, cetuximab',
    },
    'hiv-integrase': {
        name: 'Hiv-medicijnen (integraseremmers)',
        examples: 'dolutegravir (Tivicay, Triumeq), bictegravir (Biktarvy), raltegravir (Isentress)',
    },
    'calcium-channel-blockers': {
        name: 'Bloeddrukverlagers, vooral calciumblokkers',
        examples: 'amlodipine, nifedipine, verapamil',
    },
    other: {
        name: 'Een ander medicijn',
        examples: 'elk medicijn dat hier niet staat, ook zonder recept',
    },
};
const conditions = {
    'renal-severe': {
        name: 'Ernstig verminderde nierfunctie',
        hint: 'De eGFR op je bloeduitslag is lager dan 30, of je dialyseert.',
    },
    'renal-mild': {
        name: 'Nierziekte of verminderde nierfunctie',
        hint: 'De eGFR is 30 tot 59, of je weet de waarde niet.',
    },
    myasthenia: { name: 'Myasthenia gravis', hint: 'Een spierziekte waarbij spieren snel zwak worden.' },
    'heart-block': {
        name: 'AV-blok, geleidingsstoornis of trage hartslag',
        hint: 'Een arts heeft dit bij je vastgesteld.',
    },
    diabetes: { name: 'Diabetes', hint: 'Type 1 of type 2, met of zonder medicijnen.' },
    'gi-disease': {
        name: 'Ziekte van maag of darmen',
        hint: 'Bijvoorbeeld coeliakie, de ziekte van Crohn, diarree die aanhoudt, of een operatie aan maag of darmen.',
    },
    alcohol: { name: 'Afhankelijk van alcohol', hint: 'Je drinkt veel en stoppen lukt niet goed.' },
    refeeding: {
        name: 'Lange tijd bijna niets gegeten',
        hint: 'Ook bij een eetstoornis, of als je in een paar maanden sterk bent afgevallen.',
    },
    dehydration: {
        name: 'Uitdroging of nierstenen door een infectie',
        hint: 'Uitdroging: veel vocht kwijt door braken, diarree of koorts.',
    },
    'older-frail': {
        name: 'Kwetsbare gezondheid op hogere leeftijd',
        hint: 'Vooral met zwakke nieren of als je vaak laxeermiddelen gebruikt.',
    },
    other: {
        name: 'Een andere ziekte waarvoor je onder behandeling bent',
        hint: 'Een trage schildklier, botontkalking, maagzuur of hoge bloeddruk hoef je hier niet te melden. Dat vragen we bij de medicijnen.',
    },
};

const noneOfThese = 'Geen van deze';
const dontKnow = 'Weet ik niet';
const questions = {
    'signs-now': {
        title: 'Heb je nu een van deze klachten?',
        label: 'Klachten nu',
        hint: 'Hiervoor is eerst hulp nodig, geen supplement. Daarom vragen we het als eerste.',
        none: noneOfThese,
        unsure: 'Ik twijfel',
        error: 'Kies een klacht, of kies "Geen van deze".',
    },
    age: {
        title: 'Hoe oud ben je?',
        label: 'Leeftijd',
        hint: 'De aanbeveling verschilt per leeftijd.',
        error: 'Vul je leeftijd in, van 0 tot 120 jaar.',
    },
    sex: {
        title: 'Voor wie rekenen we?',
        label: 'Geslacht',
        hint: 'De aanbeveling is voor vrouwen en mannen anders.',
        choices: { female: 'Vrouw', male: 'Man' },
        unsure: 'Zeg ik liever niet',
        error: 'Kies een antwoord.',
    },
    'life-stage': {
        title: 'Ben je zwanger of geef je borstvoeding?',
        label: 'Zwanger of borstvoeding',
        choices: { none: 'Nee', pregnant: 'Ik ben zwanger', breastfeeding: 'Ik geef borstvoeding' },
        unsure: dontKnow,
        error: 'Kies een antwoord.',
    },
    conditions: {
        title: 'Geldt een van deze voor jou?',
        label: 'Gezondheid',
        hint: 'Dan kijkt er eerst een arts of apotheker mee.',
        none: noneOfThese,
        unsure: dontKnow,
        error: 'Kies wat voor je geldt, of kies "Geen van deze".',
    },
    medicines: {
        title: 'Gebruik je medicijnen?',
        label: 'Medicijnen',
        hint: 'Ook zonder recept. Sommige middelen en magnesium hebben een paar uur afstand nodig.',
        none: 'Ik gebruik geen medicijnen',
        unsure: dontKnow,
        error: 'Kies je medicijnen, of kies "Ik gebruik geen medicijnen".',
    },
    supplements: {
        title: 'Neem je al iets met magnesium?',
        label: 'Magnesium dat je al neemt',
        hint: 'Supplementen, multivitamines, maagzuurmiddelen en laxeermiddelen tellen samen. Wat je op de huid gebruikt, telt niet mee.',
        none: 'Nee, niets met magnesium',
        unsure: 'Ja, maar ik weet niet hoeveel',
        error: 'Vul in wat je neemt, of kies "Nee, niets met magnesium".',
    },
    goals: {
        title: 'Waar gaat het je om?',
        label: 'Onderwerp',
        hint: 'Je mag er meer kiezen. Je onderwerp verandert niet hoeveel je nodig hebt.',
        none: 'Geen bepaald onderwerp',
        error: 'Kies een onderwerp, of kies "Geen bepaald onderwerp".',
    },
    stress: {
        title: 'Hoeveel stress heb je de laatste tijd?',
        label: 'Stress',
        hint: 'Je antwoord verandert niet hoeveel magnesium je nodig hebt.',
        choices: { low: 'Weinig', some: 'Soms, ik kan het aan', high: 'Veel, of al lang' },
        unsure: dontKnow,
        error: 'Kies een antwoord.',
    },
    sport: {
        title: 'Hoeveel uur per week sport je?',
        label: 'Uren sport per week',
        hint: 'Een schatting is goed genoeg. Je antwoord verandert niet hoeveel magnesium je nodig hebt.',
        unsure: dontKnow,
        error: 'Vul een aantal uren in, van 0 tot 100.',
    },
    'signs-topic': {
        title: 'Herken je een van deze?',
        label: 'Klachten bij je onderwerp',
        hint: 'Hiermee ga je beter eerst naar je huisarts of apotheker.',
        none: noneOfThese,
        unsure: 'Ik twijfel',
        error: 'Kies wat je herkent, of kies "Geen van deze".',
    },
    stomach: {
        title: 'Hoe zijn je maag en buik meestal?',
        label: 'Maag en buik',
        choices: {
            robust: 'Prima, zelden last',
            sensitive: 'Gevoelig, snel last',
            slow: 'Traag, moeilijke stoelgang',
        },
        unsure: dontKnow,
        error: 'Kies een antwoord.',
    },
    diet: {
        title: 'Hoe vaak eet je dit?',
        label: 'Eten',
        hint: 'Tel porties per week. Een schatting is goed genoeg.',
        unsure: dontKnow,
        error: 'Vul bij elke groep een getal in. Eet je iets niet, vul dan 0 in.',
    },
    avoid: {
        title: 'Eet je iets hiervan niet?',
        label: 'Eet ik niet',
        hint: 'Dan laten we het weg bij de voorbeelden.',
        choices: {
            nuts: 'Noten en pinda\u2019s',
            gluten: 'Gluten',
            fish: 'Vis',
            dairy: 'Melk en zuivel',
            soy: 'Soja',
            animal: 'Vlees, vis, ei en zuivel (veganistisch)',
        },
        none: 'Ik eet alles',
        error: 'Kies wat je niet eet, of kies "Ik eet alles".',
    },
    prefer: {
        title: 'Hoe neem je een supplement het liefst?',
        label: 'Voorkeur',
        hint: 'Dit verandert niet hoeveel je nodig hebt. Magnesium op de huid telt niet mee.',
        choices: {
            'few-units': 'Zo weinig mogelijk pillen',
            powder: 'Poeder of bruistablet',
            liquid: 'Vloeibaar',
            skin: 'Op de huid',
            any: 'Maakt me niet uit',
        },
        error: 'Kies een antwoord.',
    },
};
const diet = {
    groups: {
        leafyGreens: {
            name: 'Groene bladgroente',
            portion: '1 portie = 3 opscheplepels gekookt (150 g) of 1 kommetje rauw (50 g)',
            examples: 'spinazie, boerenkool, andijvie, sla, rucola',
        },
        nutsSeeds: {
            name: 'Noten, pitten en zaden',
            portion: '1 portie = 1 handje noten (25 g) of 1 eetlepel pitten (15 g)',
            examples: 'amandelen, cashewnoten, pindakaas, pompoenpitten',
        },
        legumes: {
            name: 'Peulvruchten',
            portion: '1 portie = 3 opscheplepels (150 g)',
            examples: 'linzen, kikkererwten, bruine bonen, doperwten',
        },
        wholegrains: {
            name: 'Volkoren graan',
            portion: '1 portie = 1 snee brood (35 g), 4 eetlepels havermout (40 g) of 3 opscheplepels pasta of rijst (150 g)',
            examples: 'volkorenbrood, roggebrood, havermout, zilvervliesrijst',
        },
        fish: {
            name: 'Vis',
            portion: '1 portie = 1 filet (100 g) of een half blikje (75 g)',
            examples: 'zalm, kabeljauw, haring, tonijn',
        },
        darkChocolate: {
            name: 'Pure chocolade',
            portion: '1 portie = 2 blokjes (20 g)',
            examples: 'met 45% cacao of meer',
        },
    },
    perWeek: 'porties per week',
    perWeekOf: ({ group }) => `${group}: porties per week`,
    fewer: ({ group }) => `${group}: een portie minder`,
    more: ({ group }) => `${group}: een portie meer`,
    mend: ({ groups, most }) => `Vul nog een getal in, van 0 tot ${most}, bij ${groups.map((group) => `"${group}"`).join(', ')}.`,
    fillZeros: 'Vul de rest in met 0',
};
function supplements(formats) {
    return {
        none: 'Nee, niets met magnesium',
        yes: 'Ja',
        where: 'Kijk achter op de verpakking, in het tabelletje met de samenstelling.',
        elementalExplained: 'Puur magnesium (ook wel elementair magnesium) is het magnesium zelf, zonder de stof waaraan het vastzit. Dat telt.',
        form: 'Vorm',
        formUnknown: 'Staat er niet bij',
        amount: 'mg per capsule, tablet of zakje',
        amountPercent: 'Procent van de RI per capsule, tablet of zakje',
        basis: 'Van wat is dat getal?',
        bases: {
            elemental: 'Van het magnesium zelf (puur magnesium)',
            compound: 'Van de hele verbinding, zoals magnesiumcitraat',
            'percent-ri': 'Procent van de referentie-inname (% RI)',
        },
        perDay: 'Hoeveel per dag?',
        prescribed: 'Op recept van een arts',
        antacid: 'Maagzuurmiddel of laxeermiddel',
        antacidHint: 'Staat er magnesium op de verpakking? Dan telt het mee.',
        add: 'Supplement toevoegen',
        remove: ({ index }) => `Verwijder middel ${formats.number(index)}`,
        row: ({ index }) => `Middel ${formats.number(index)}`,
        errors: {
            amount: 'Vul in hoeveel mg erin zit. Een getal groter dan 0.',
            perDay: 'Vul in hoeveel je er per dag neemt. Een getal groter dan 0.',
            form: 'Kies de vorm. Zonder vorm kunnen we dit getal niet omrekenen.',
            percent: 'Vul een percentage in, groter dan 0.',
            basis: 'Kies van wat dat getal is. Weet je het niet? Kijk of er "waarvan magnesium" bij staat.',
            number: 'Dat getal begrijpen we niet. Schrijf alleen cijfers, met hoogstens twee achter de komma: 400 of 56,25.',
            range: ({ most }) => `Vul een getal in dat groter is dan 0 en niet groter dan ${most}.`,
            thousands: ({ write }) => `Bedoel je ${write}? Schrijf het dan zo, zonder punt of komma voor duizend.`,
        },
        label: 'Plak of typ de regel van het etiket',
        labelHint: 'Hoeft niet. Bijvoorbeeld: 2 capsules: 400 mg magnesiumcitraat, waarvan magnesium 64 mg',
        labelRead: ({ mg, form, units, count }) => `Gelezen: ${formats.mg(mg, 2)} magnesium${units ? ` in ${units}` : ''}${form ? `, als ${form}` : ''}${count ? `, ${formats.number(count, 2)} per dag` : ''}. Controleer het hieronder.`,
        labelReadCompound: ({ mg, form, units, count }) => `Gelezen: ${formats.mg(mg, 2)} ${form ?? 'van een verbinding'}${units ? ` in ${units}` : ''}${count ? `, ${formats.number(count, 2)} per dag` : ''}. Controleer het hieronder.`,
        labelProblems: {
            'no-amount': 'We lezen hier niet hoeveel magnesium erin zit. Vul het hieronder zelf in.',
            topical: 'Dit is voor de huid en telt niet mee. Haal het hier weg.',
            'several-forms': 'Er staat meer dan \u00e9\u00e9n vorm op, of een gemengde vorm. Daarom kiezen we er geen.',
            'form-unknown': 'Deze vorm herkennen we niet. Staat hij in de lijst, kies hem dan. Staat er ook "waarvan magnesium", vul dan dat getal in.',
            'worked-out': 'Dat is de hele verbinding. Hoeveel magnesium erin zit, rekenen we uit.',
            'impossible-pair': ({ compoundMg, elementalMg, mostMg }) => `Dat kan niet kloppen: in ${formats.mg(compoundMg, 1)} van deze vorm past hoogstens ${formats.mg(mostMg)} magnesium, geen ${formats.mg(elementalMg, 1)}. Er zit dan ook een andere vorm in, zoals oxide.`,
            'odd-unit': ({ written }) => `Er staat ${written}. Op een etiket staat meestal mg: kijk of het klopt.`,
        },
        readout: ({ mg, mgPerDay, units }) => `= ${mg} puur magnesium ${units ? `in ${units}` : 'per stuk'}, ${mgPerDay} per dag`,
        full: ({ most }) => `Je hebt er ${formats.number(most)} ingevuld. Meer past hier niet.`,
        mend: 'Vul in wat nog ontbreekt bij wat je neemt.',
        improbable: ({ mg }) => `Is dit het magnesium zelf? ${formats.mg(mg)} in \u00e9\u00e9n capsule, tablet of zakje is veel. Kijk of het de hele verbinding is.`,
    };
}
const facts = {
    ageYears: 'je leeftijd',
    sex: 'je geslacht',
    lifeStage: 'of je zwanger bent of borstvoeding geeft',
    goals: 'je onderwerp',
    stomach: 'hoe je maag en buik zijn',
    prefer: 'je voorkeur',
    avoid: 'wat je niet eet',
    stress: 'hoeveel stress je hebt',
    sportHours: 'hoeveel je sport',
    diet: 'wat je eet',
    foodMg: 'hoeveel magnesium je uit eten krijgt',
    conditions: 'je gezondheid',
    medicines: 'je medicijnen',
    redFlags: 'je klachten',
    supplements: 'wat je al aan magnesium neemt',
    medicineTimes: 'wanneer je je medicijnen neemt',
    wake: 'wanneer je opstaat',
    bed: 'wanneer je naar bed gaat',
    meals: 'wanneer je eet',
    unsure: 'wat je niet zeker weet',
};

/** Beside what comes from whoever put this on their site. */
const host = {
    by: 'Van deze site',
    byTitle: ({ title }) => `${title} (van deze site)`,
    byReason: ({ text }) => `${text} (van deze site)`,
    question: 'Vraag van deze site',
    section: 'Vragen van deze site',
    none: 'Geen van deze',
    unsure: 'Weet ik niet',
    choose: 'Kies een antwoord.',
    chooseMore: 'Kies een of meer antwoorden, of zeg dat geen ervan past.',
    fill: 'Vul een getal in.',
    remark: 'Opmerking van deze site',
    held: {
        title: 'Deze site is hier voorzichtiger',
        text: 'Bij jouw antwoorden houdt deze site een stap meer aan dan de algemene regels.',
    },
    source: 'Opgegeven door deze site',
    debug: {
        heading: 'Kennis van de host',
        findings: 'Bevindingen',
        questions: 'Vragen',
        outcomes: 'Strengere uitkomsten',
        weights: 'Gewichten van vormen',
    },
};

const measures = {
    anchovy: { one: '1 ansjovis', many: 'ansjovissen' },
    apple: { one: '1 appel', many: 'appels' },
    apricot: { one: '1 abrikoos', many: 'abrikozen' },
    'artichoke-edible-part': { one: '1 artisjok (eetbaar deel)', many: 'artisjokken (eetbaar deel)' },
    'asparagus-spear': { one: '1 asperge', many: 'asperges' },
    avocado: { one: '1 avocado', many: "avocado's", half: 'een halve avocado' },
    ball: { one: '1 bol', many: 'bollen', half: 'een halve bol' },
    banana: { one: '1 banaan', many: 'bananen' },
    bar: { one: '1 reep', many: 'repen' },
    beaker: { one: '1 beker', many: 'bekers' },
    'beef-steak': { one: '1 biefstuk', many: 'biefstukken' },
    biscuit: { one: '1 koekje', many: 'koekjes' },
    block: { one: '1 blok', many: 'blokken', half: 'een half blok' },
    burger: { one: '1 burger', many: 'burgers' },
    can: { one: '1 blikje', many: 'blikjes', half: 'een half blikje' },
    carrot: { one: '1 wortel', many: 'wortels' },
    'celery-stalk': { one: '1 stengel', many: 'stengels' },
    chestnut: { one: '1 kastanje', many: 'kastanjes' },
    'chicken-fillet': { one: '1 kipfilet', many: 'kipfilets' },
    'chicken-thigh': { one: '1 kippendij', many: 'kippendijen' },
    chop: { one: '1 karbonade', many: 'karbonades' },
    clove: { one: '1 teentje', many: 'teentjes' },
    'corn-cob': { one: '1 maiskolf', many: 'maiskolven', half: 'een halve maiskolf' },
    cracker: { one: '1 cracker', many: 'crackers' },
    croissant: { one: '1 croissant', many: 'croissants' },
    cup: { one: '1 kopje', many: 'kopjes' },
    dash: { one: '1 scheutje', many: 'scheutjes' },
    date: { one: '1 dadel', many: 'dadels' },
    'dessert-bowl': { one: '1 schaaltje', many: 'schaaltjes' },
    egg: { one: '1 ei', many: 'eieren' },
    escalope: { one: '1 schnitzel', many: 'schnitzels' },
    fig: { one: '1 vijg', many: 'vijgen' },
    fillet: { one: '1 filet', many: 'filets' },
    'fish-fillet-cut': { one: '1 moot', many: 'moten' },
    'fish-finger': { one: '1 visstick', many: 'vissticks' },
    'fish-steak': { one: '1 moot', many: 'moten' },
    gherkin: { one: '1 augurk', many: 'augurken' },
    glass: { one: '1 glas', many: 'glazen' },
    grapefruit: { one: '1 grapefruit', many: 'grapefruits', half: 'een halve grapefruit' },
    hamburger: { one: '1 hamburger', many: 'hamburgers' },
    handful: { one: '1 handje', many: 'handjes' },
    'heaped-teaspoon': { one: '1 volle theelepel', many: 'volle theelepels' },
    herring: { one: '1 haring', many: 'haringen' },
    kipper: { one: '1 bokking', many: 'bokkingen' },
    kiwi: { one: '1 kiwi', many: "kiwi's" },
    'large-can': { one: '1 blik', many: 'blikken', quarter: 'een kwart blik' },
    leaf: { one: '1 blaadje', many: 'blaadjes' },
    lemon: { one: '1 citroen', many: 'citroenen' },
    lobster: { one: '1 kreeft', many: 'kreeften', half: 'een halve kreeft' },
    lychee: { one: '1 lychee', many: 'lychees' },
    'mackerel-fillet': { one: '1 makreelfilet', many: 'makreelfilets', half: 'een halve makreelfilet' },
    mandarin: { one: '1 mandarijn', many: 'mandarijnen' },
    mango: { one: '1 mango', many: "mango's", half: 'een halve mango' },
    'marie-biscuit': { one: '1 kaakje', many: 'kaakjes' },
    mug: { one: '1 kop', many: 'koppen' },
    mushroom: { one: '1 champignon', many: 'champignons' },
    nectarine: { one: '1 nectarine', many: 'nectarines' },
    nut: { one: '1 noot', many: 'noten' },
    olive: { one: '1 olijf', many: 'olijven' },
    onion: { one: '1 ui', many: 'uien' },
    orange: { one: '1 sinaasappel', many: 'sinaasappels' },
    oyster: { one: '1 oester', many: 'oesters' },
    pancake: { one: '1 pannenkoek', many: 'pannenkoeken' },
    'passion-fruit': { one: '1 passievrucht', many: 'passievruchten' },
    peach: { one: '1 perzik', many: 'perziken' },
    pear: { one: '1 peer', many: 'peren' },
    pepper: { one: '1 paprika', many: "paprika's", half: 'een halve paprika' },
    persimmon: { one: '1 kaki', many: "kaki's" },
    piece: { one: '1 stuk', many: 'stuks' },
    'piece-of-sausage': { one: 'een stuk', many: 'stukken' },
    pinch: { one: 'een mespunt', many: 'mespunten' },
    pitta: { one: '1 broodje', many: 'broodjes' },
    plum: { one: '1 pruim', many: 'pruimen' },
    pomegranate: { one: '1 granaatappel', many: 'granaatappels', half: 'een halve granaatappel' },
    portion: { one: '1 portie', many: 'porties' },
    'portion-uncooked': { one: '1 portie ongekookt', many: 'porties ongekookt' },
    'pot-edible-part': { one: '1 pan (eetbaar deel)', many: 'pannen (eetbaar deel)' },
    potato: { one: '1 aardappel', many: 'aardappels' },
    'potato-large': { one: '1 grote aardappel', many: 'grote aardappels' },
    prawn: { one: '1 garnaal', many: 'garnalen' },
    prune: { one: '1 pruim', many: 'pruimen' },
    punnet: { one: '1 bakje', many: 'bakjes', half: '1 half bakje' },
    radish: { one: '1 radijsje', many: 'radijsjes' },
    rasher: { one: '1 plakje', many: 'plakjes' },
    'rice-cake': { one: '1 rijstwafel', many: 'rijstwafels' },
    rollmop: { one: '1 rolmops', many: 'rolmopsen' },
    rusk: { one: '1 beschuit', many: 'beschuiten' },
    sardine: { one: '1 sardine', many: 'sardines' },
    sausage: { one: '1 worst', many: 'worsten' },
    scoop: { one: '1 bol', many: 'bollen' },
    'serving-spoon': { one: '1 opscheplepel', many: 'opscheplepels' },
    sheet: { one: '1 vel', many: 'vellen' },
    shot: { one: '1 kopje', many: 'kopjes' },
    slice: { one: '1 plak', many: 'plakken' },
    'slice-of-bread': { one: '1 snee', many: 'sneden' },
    'slice-of-fruit': { one: '1 schijf', many: 'schijven' },
    'slice-of-meat': { one: '1 lapje', many: 'lapjes' },
    'slice-of-pie': { one: '1 punt', many: 'punten' },
    'small-ball': { one: '1 balletje', many: 'balletjes' },
    'small-bowl': { one: '1 kommetje', many: 'kommetjes' },
    'small-bunch': { one: '1 trosje', many: 'trosjes' },
    'small-dish': { one: '1 schaaltje', many: 'schaaltjes' },
    'small-piece': { one: '1 stukje', many: 'stukjes' },
    'small-sausage': { one: '1 worstje', many: 'worstjes' },
    'small-tub': { one: '1 bakje', many: 'bakjes' },
    'snack-bowl': { one: '1 bakje', many: 'bakjes' },
    sole: { one: '1 tong', many: 'tongen' },
    'soup-plate': { one: '1 bord', many: 'borden' },
    sprat: { one: '1 sprotje', many: 'sprotjes' },
    'spread-on-bread': { one: 'besmeerde boterham', many: 'besmeerde boterhammen' },
    sprig: { one: '1 takje', many: 'takjes' },
    'spring-onion': { one: '1 lente-ui', many: 'lente-uien' },
    square: { one: '1 blokje', many: 'blokjes' },
    stalk: { one: '1 steel', many: 'stelen' },
    stick: { one: '1 stick', many: 'sticks' },
    'sugar-cube': { one: '1 suikerklontje', many: 'suikerklontjes' },
    'syrup-waffle': { one: '1 stroopwafel', many: 'stroopwafels' },
    tablespoon: { one: '1 eetlepel', many: 'eetlepels' },
    'tablespoon-chopped': { one: '1 eetlepel gehakt', many: 'eetlepels gehakt' },
    teaspoon: { one: '1 theelepel', many: 'theelepels', half: 'een halve theelepel' },
    'thin-slice': { one: '1 plakje', many: 'plakjes' },
    tomato: { one: '1 tomaat', many: 'tomaten' },
    wedge: { one: '1 part', many: 'parten' },
    wrap: { one: '1 wrap', many: 'wraps' },
};

/** Where it is and what stands there: "Regel 12, kolom mgPer100g: \u201cveel\u201d". */
function at({ number }) {
    return ({ line, column, value }) => {
        const place = column === null ? `Regel ${number(line)}` : `Regel ${number(line)}, kolom ${column}`;
        return value === '' ? place : `${place}: \u201c${value}\u201d`;
    };
}
function ownFoods({ number }) {
    const place = at({ number });
    return {
        heading: ({ count }) => count === 1 ? 'E\u00e9n regel klopt niet' : `${number(count)} dingen in de lijst kloppen niet`,
        rows: {
            'unclosed-quote': (shown) => `${place(shown)}. Dit aanhalingsteken wordt nergens gesloten. De regel is overgeslagen.`,
            'text-after-quote': (shown) => `${place(shown)}. Na het sluitende aanhalingsteken hoort geen tekst te staan. Schrijf een aanhalingsteken in een veld dubbel. De regel is overgeslagen.`,
            'too-few-fields': (shown) => `${place(shown)}. Hier staan minder velden (${number(shown.count)}) dan in de kop (${number(shown.total)}). De regel is overgeslagen.`,
            'too-many-fields': (shown) => `${place(shown)}. Hier staan meer velden (${number(shown.count)}) dan in de kop (${number(shown.total)}). Staat er een scheidingsteken in een veld, zet het veld dan tussen aanhalingstekens. De regel is overgeslagen.`,
            'not-json': (shown) => `${place(shown)}. Dit is geen JSON die te lezen is. Het is overgeslagen.`,
            'not-a-food': (shown) => `${place(shown)}. Verwacht is een voedingsmiddel: een object met id, names en mgPer100g. Het is overgeslagen.`,
            unreadable: (shown) => `${place(shown)}. Dit is niet te lezen. Het is overgeslagen.`,
            'no-name': (shown) => `${place(shown)}. Verwacht is de naam van het voedingsmiddel, als tekst. De regel is overgeslagen.`,
            'long-name': (shown) => `${place(shown)}. Een naam heeft hoogstens ${number(shown.most)} tekens. De regel is overgeslagen.`,
            'bad-id': (shown) => `${place(shown)}. Een id is een tekst van hoogstens ${number(shown.most)} tekens. De regel is overgeslagen.`,
            'double-id': (shown) => `${place(shown)}. Deze id staat al op regel ${number(shown.firstLine)}. De regel is overgeslagen.`,
            'no-number': (shown) => `${place(shown)}. Verwacht is een getal zonder eenheid, of niets als het niet is gemeten. De regel is overgeslagen.`,
            thousands: (shown) => `${place(shown)}. Dit kan een getal met een scheidingsteken voor duizendtallen zijn. Laat dat weg, en rond af op hoogstens twee decimalen. De regel is overgeslagen.`,
            'out-of-range': (shown) => `${place(shown)}. Verwacht is een aantal mg van 0 tot ${number(shown.most)}. De regel is overgeslagen.`,
            'bad-portion': (shown) => `${place(shown)}. Verwacht is een aantal gram boven 0, en hoogstens ${number(shown.most)}. De portie is weggelaten.`,
            'bad-text': (shown) => `${place(shown)}. Verwacht is een tekst van hoogstens ${number(shown.most)} tekens. Dit veld is weggelaten.`,
        },
        failures: {
            'bad-address': () => 'Het adres van de lijst is niet bruikbaar.',
            offline: () => 'Er is geen verbinding met internet.',
            unreachable: () => 'De lijst is vanaf deze pagina niet te bereiken.',
            timeout: ({ seconds }) => `Er kwam ${number(seconds)} seconden lang niets binnen.`,
            status: ({ status }) => `De server gaf de lijst niet, maar foutcode ${status}.`,
            'too-large': ({ mostMb }) => `Het bestand is te groot: hoogstens ${number(mostMb)} MB.`,
            'web-page': () => 'Op dit adres staat een webpagina, geen lijst.',
            workbook: () => 'Dit is een werkmap van een spreadsheet. Sla hem op als CSV.',
            'no-list': () => 'Hierin staat geen lijst met voedingsmiddelen.',
            'no-columns': ({ found, missing }) => `In de kop ontbreekt: ${missing}. Gevonden is: ${found}.`,
            'no-rows': () => 'De lijst is leeg.',
            'no-good-rows': ({ count }) => `Geen enkele regel is bruikbaar (${number(count)} gelezen).`,
            unreadable: () => 'De lijst is niet te lezen.',
        },
        more: ({ count }) => `En nog ${number(count)}.`,
        cut: ({ most }) => `De lijst is te lang. Alleen de eerste ${number(most)} regels zijn gebruikt.`,
    };
}

const often = (subject) => () => `Vaak gekozen bij ${subject}. Tussen vormen is geen verschil bewezen.`;
const alsoOften = (subject) => () => `Ook wel gekozen bij ${subject}. Tussen vormen is geen verschil bewezen.`;
/** A choice by custom is called custom, and what a form does in the gut is only ever said as a caution. */
function reasons(formats) {
    const share = (consequence) => (shown) => has(shown, 'formElementalPercent')
        ? `Ongeveer ${formats.number(figure(shown, 'formElementalPercent'))}% is puur magnesium. ${consequence}`
        : `Er zit weinig puur magnesium in. ${consequence}`;
    return {
        'uptake-good': { for: () => 'Lost voldoende op. Binnen deze groep is geen verschil in opname bewezen.' },
        'uptake-poor': {
            against: () => 'In onderzoek wordt van deze vorm weinig opgenomen, of de opname is niet bekend.',
        },
        'solubility-low': { against: () => 'Lost slecht op in water.' },
        'share-very-low': { against: share('Daarvoor heb je veel of grote tabletten nodig.') },
        'share-low': { against: share('Daarvoor heb je vaak meer capsules nodig.') },
        'gut-strong': { against: () => 'Let op: deze vorm geeft sneller dunne ontlasting.' },
        'gut-sensitive-moderate': {
            against: () => 'Je hebt een gevoelige maag of buik. Deze vorm kan bij een hogere dosis dunne ontlasting geven.',
        },
        'gut-sensitive-strong': {
            against: () => 'Je hebt een gevoelige maag of buik. Deze vorm geeft vaak dunne ontlasting.',
        },
        'custom-energy': { for: often('het onderwerp energie of vermoeidheid') },
        'custom-nerves-first': { for: often('het onderwerp zenuwstelsel of mentaal') },
        'custom-nerves-second': { for: alsoOften('het onderwerp zenuwstelsel of mentaal') },
        'custom-muscles-first': { for: often('het onderwerp spieren') },
        'custom-muscles-second': { for: alsoOften('het onderwerp spieren') },
        'custom-bones': { for: often('het onderwerp botten of tanden') },
        'custom-sensitive': { for: often("het antwoord 'gevoelige maag of buik'") },
        'custom-default': {
            for: () => 'Een gewone keuze als niets anders de doorslag geeft. Tussen vormen is geen verschil bewezen.',
        },
        'orotate-never': {
            against: () => 'In de EU niet toegelaten in supplementen, want de veiligheid staat niet vast. We raden deze vorm nooit aan.',
        },
        'threonate-minor-pregnant': {
            against: () => 'Niet toegelaten onder de 18 jaar, bij zwangerschap en bij borstvoeding.',
        },
        'threonate-novel': {
            against: () => 'Nieuw op de markt, met weinig gegevens. Daarom zetten we deze vorm niet vooraan.',
        },
        'skin-not-counted': {
            against: () => 'Voor op de huid. Opname door de huid is niet bewezen, dus het telt niet mee.',
        },
        laxative: { against: () => 'Dit is een laxeermiddel, geen dagelijkse aanvulling.' },
        'vitamin-c-source': { against: () => 'Levert vooral vitamine C. Je zou er heel veel van nodig hebben.' },
        mixture: {
            against: () => 'Een mengsel zonder vaste samenstelling. Alleen het etiket zegt wat erin zit.',
        },
    };
}

const moments = {
    breakfast: 'bij het ontbijt',
    lunch: 'bij de lunch',
    dinner: 'bij het avondeten',
    bedtime: 'voor het slapengaan',
};
function plan(formats) {
    return {
        heading: 'Je dag',
        total: ({ mg }) => `${formats.mg(mg)} puur magnesium per dag`,
        moment: ({ at, moment, mg }) => `${formats.clock(at)}, ${moments[moment]}: ${formats.mg(mg)}`,
        moments,
        elemental: 'Puur magnesium is het magnesium zelf, zonder de stof waaraan het vastzit. Dat getal staat op het etiket.',
        start: ({ days, mg, thenMg }) => `Begin de eerste ${formats.days(days)} met ${formats.mg(mg)} per dag. Daarna ${formats.mg(thenMg)} per dag.`,
        split: ({ mg, times }) => `Verdeel ${formats.mg(mg)} over ${formats.number(times)} momenten op een dag.`,
        withMeal: 'Neem het in bij het eten, met een glas water.',
        lower: 'Wordt je ontlasting dun? Neem dan minder.',
        review: ({ days }) => `Kijk na ${formats.days(days)} of je het nog nodig hebt. Vul dit dan nog eens in: misschien eet je inmiddels anders.`,
        stopWhen: 'Neem het niet meer als je dit merkt:',
        stopSigns: {
            'flag-diarrhoea-persists': () => 'Diarree. Is die na twee dagen zonder magnesium niet over? Bel je huisarts. Zie je bloed? Bel vandaag je huisarts.',
            'flag-hypermagnesaemia-early': () => 'Misselijk, rood en warm in je gezicht of erg slaperig: bel vandaag je huisarts of apotheker.',
            'flag-hypermagnesaemia': ({ emergency }) => `Zwakke spieren, sufheid, een trage hartslag of moeite met ademen: bel ${emergency}.`,
        },
        medicine: 'Medicijn',
        dose: 'Magnesium',
        keepFree: 'Geen magnesium',
        gapBoth: ({ medicine, hoursAfter, hoursBefore }) => hoursAfter === hoursBefore
            ? `${medicine}: houd er minstens ${formats.hours(hoursAfter)} tussen.`
            : `${medicine}: neem magnesium minstens ${formats.hours(hoursAfter)} erna, of minstens ${formats.hours(hoursBefore)} ervoor.`,
        medicineFirst: ({ medicine, hours }) => `${medicine}: altijd als eerste. Neem magnesium minstens ${formats.hours(hours)} later.`,
        assumedTimes: ({ medicine, times }) => `${medicine}: we gaan uit van ${times}. Neem je het op een andere tijd? Houd dan dezelfde uren aan. Verschuif het magnesium, niet je medicijn.`,
        assumedMeals: 'We gaan uit van gewone etenstijden. Eet je op andere tijden, schuif dan mee. De uren tot je medicijnen blijven gelden.',
        goodToKnow: 'Bij het innemen: vaste tijd, vergeten, koffie en vezels',
        keeping: {
            time: {
                title: 'Vaste tijd',
                text: 'Neem het elke dag rond dezelfde tijd. Over het tijdstip zelf lazen we geen onderzoek.',
            },
            missed: { title: 'Vergeten', text: 'Een keer vergeten? Sla die over en neem niet dubbel.' },
            term: {
                title: 'Hoelang',
                text: 'We beloven geen effect en geen termijn. Je kijkt na een paar weken alleen of je het nog nodig hebt.',
            },
            drinks: {
                title: 'Koffie, suiker en alcohol',
                text: 'Dat koffie of suiker magnesium wegneemt, vonden we nergens. Ben je afhankelijk van alcohol? Praat dan eerst met je huisarts.',
            },
            fibre: {
                title: 'Vezels',
                text: 'Vezels kunnen de opname wat verlagen. Eten met veel vezels levert vaak ook veel magnesium, dus je hoeft het niet te laten staan.',
            },
            others: {
                title: 'Andere supplementen',
                text: 'Voor ijzer, en voor veel calcium of zink, gelden uren ertussen: noem ze bij je medicijnen. Dat vitamine D of B6 de opname verbetert, lazen we in geen onderzoek.',
            },
        },
        trials: ({ lowWeeks, highWeeks }) => `Twee onderzoeken die we lazen, duurden ${formats.number(lowWeeks)} en ${formats.number(highWeeks)} weken.`,
        alcohol: 'Bij afhankelijkheid van alcohol is een laag magnesium vaker gezien.',
    };
}
function intake(formats) {
    const range = (low, high = low) => formats.mgFromTo(low, high);
    const supplements = (lowMg, highMg = lowMg, upperLevelMg = Infinity) => sumOf(range, { lowMg, highMg, upperLevelMg });
    return {
        heading: 'Wat je per dag binnenkrijgt',
        food: 'Uit eten',
        supplement: 'Uit supplementen',
        proposed: 'Voorstel',
        everything: 'Alles samen',
        withoutFood: 'Zonder je eten',
        fromSupplements: 'Uit supplementen',
        reference: 'Aanbeveling',
        upperLevel: 'Bovengrens voor supplementen',
        equivalent: (shown) => [
            shown.foodLowMg === undefined
                ? ''
                : `Uit eten krijg je ongeveer ${range(shown.foodLowMg, shown.foodHighMg)} per dag.`,
            shown.supplementMg
                ? `Uit supplementen krijg je ${supplements(shown.supplementMg, shown.supplementMgHigh, shown.upperLevelMg)}.`
                : '',
            shown.proposedMg ? `Het voorstel is ${formats.mg(shown.proposedMg)} erbij.` : '',
            shown.referenceLowMg === undefined
                ? ''
                : `De aanbeveling is ${range(shown.referenceLowMg, shown.referenceHighMg)}, uit alles samen.`,
            shown.upperLevelMg === undefined
                ? ''
                : `De bovengrens voor supplementen is ${formats.mg(shown.upperLevelMg)}.`,
        ]
            .filter(Boolean)
            .join(' '),
        upperLevelNote: 'De bovengrens geldt voor supplementen, maagzuurmiddelen en laxeermiddelen samen. Magnesium uit gewoon eten telt daar niet bij.',
        estimateNote: ({ percent }) => `We schatten wat je eet. Dat kan ${formats.number(percent)}% hoger of lager zijn.`,
        referenceRange: ({ lowMg, highMg }) => `De aanbeveling is ${range(lowMg, highMg)}, want je geslacht is niet ingevuld.`,
    };
}
function products(formats) {
    return {
        heading: 'Producten die hierbij passen',
        lead: 'Uit het aanbod van deze site. Het advies hangt niet van dat aanbod af.',
        perDay: ({ units, mg }) => `${units} per dag, samen ${formats.mg(mg)} puur magnesium`,
        moreThanPlan: ({ mg }) => `Meer dan het voorstel van ${formats.mg(mg)}, wel binnen de bovengrens`,
        daysInPack: ({ days }) => `Genoeg voor ${formats.days(days)}`,
        outOfStock: 'Niet op voorraad',
        advertisement: 'Advertentie',
        addToCart: 'In winkelmand',
        addToCartOf: ({ product }) => `${product} in winkelmand`,
        viewOf: ({ product }) => `Bekijk ${product}`,
        anyway: 'Toch een supplement?',
        anywayText: 'Een supplement is nu niet nodig: begin bij je eten. Wil je het toch, dan blijft alles hieronder binnen de bovengrens.',
        none: 'Uit dit aanbod past niets bij dit advies. Met eten kom je er ook.',
        care: 'Voor de huid',
        careNote: 'Dit zijn verzorgingsproducten. Ze tellen niet mee voor wat je binnenkrijgt.',
        order: 'Eerst de vorm die bovenaan staat, dan wat het dichtst bij het voorstel komt. Prijs en verdiensten tellen niet mee.',
        otherActives: ({ actives }) => `Bevat ook: ${actives}`,
    };
}
function sources(formats) {
    return {
        heading: 'Bronnen',
        standing: {
            read: 'Gelezen',
            copy: 'Gelezen in een overname door een andere site',
            computed: 'Berekend',
            unchecked: 'Nog niet nagekeken',
        },
        titles: {
            none: 'Vakkennis die nog niet bij een bron is nagekeken',
            editorial: 'Keuze van de makers, naar wat in het vak gebruikelijk is',
            calc: 'Berekend uit atoommassa\u2019s',
        },
        uncheckedNote: 'Wat nog niet is nagekeken, houden we aan de voorzichtige kant.',
        open: ({ source }) => `Open de bron: ${source}`,
        whyQuestion: 'Waarom zie ik elders 400 mg?',
        whyAnswer: `Landen rekenen verschillend. In Nederland en bij de Europese EFSA is de aanbeveling voor volwassenen ${formats.number(300)} of ${formats.mg(350)} per dag. In de Verenigde Staten is dat ${formats.number(310)} tot ${formats.mg(420)}. Dat is alles samen: eten, drinken en supplementen. Daarnaast is er een bovengrens voor supplementen. In de EU is die ${formats.mg(250)} per dag, in de Verenigde Staten ${formats.mg(350)}.`,
        foodCredit: 'Magnesiumgehaltes: USDA SR28 (publiek domein) en Anses, Ciqual 2025 (Licence Ouverte).',
        knowledge: ({ version }) => `Kennisversie ${version}`,
        standards: { nl: 'Gezondheidsraad (Nederland)', eu: 'EFSA 2015 (Europa)', us: 'NIH (Verenigde Staten)' },
    };
}
function result(formats) {
    return {
        heading: 'Je advies',
        purpose,
        safety: 'Eerst dit',
        severities: {
            info: 'Goed om te weten',
            caution: 'Let op',
            stop: 'Eerst overleggen',
            emergency: 'Bel nu',
        },
        forms: {
            heading: 'Welke vorm past bij je antwoorden',
            why: 'Waarom deze',
            whyNot: 'Waarom de andere niet',
            rejected: 'Deze vormen vielen af',
            others: 'Ook mogelijk',
            equalRank: 'Deze vormen passen even goed. Kies zelf.',
            amountNote: 'Welke vorm je ook kiest: het gaat om het pure magnesium op het etiket.',
            claims: 'Wat de EU over magnesium heeft goedgekeurd',
            evidence: 'Wat er over je onderwerp bekend is',
            evidenceNote: 'Dit gaat over onderzoek, niet over wat je mag verwachten.',
            grade: {
                A: 'Aangetoond in goede onderzoeken',
                B: 'Enkele gunstige onderzoeken met een controlegroep',
                C: 'Zwak: klein, gemengd of indirect',
                D: 'Geen onderzoek gelezen dat dit bij mensen laat zien',
                X: 'Bewijs ertegen',
            },
            formUses: 'Onderzoek met deze vorm',
            otherFormUses: 'Onderzoek met andere vormen',
            evidenceFor: 'Wat ervoor pleit',
            evidenceAgainst: 'Wat ertegen pleit',
            evidenceLimits: 'Let op',
        },
        plan: plan(formats),
        intake: intake(formats),
        foods: {
            heading: 'Eten dat je verder brengt',
            lead: 'Gewone porties, met wat er ongeveer in zit.',
            portion: ({ portion, grams }) => `${portion} (${formats.number(grams, 1)}\u00a0g)`,
            equalWay: ({ mg, portions }) => `${portions === 1 ? 'Deze portie dekt hetzelfde verschil van' : 'Deze porties samen dekken hetzelfde verschil van'} ${formats.mg(mg)} per dag. Dat is net zo goed als een supplement.`,
            respects: ({ avoid }) => `Weggelaten: ${avoid}.`,
            none: 'We vonden geen voorbeelden die passen bij wat je niet eet.',
        },
        products: products(formats),
        consult: {
            heading: 'Liever met iemand praten?',
            label: 'Maak een afspraak',
            note: 'Dit is een aanbod van deze site. Het is geen medische zorg.',
            firstProfessional: ({ professional }) => `Ga eerst naar ${professional}.`,
            preview: 'Dit komt in je e-mail',
            previewNote: 'Lees het na. Je kunt alles weghalen voordat je verstuurt.',
            previewCut: 'Niet alles past in een link, daarom stopt de tekst bij de puntjes. Meer wordt er niet verstuurd.',
            send: 'Open in e-mail',
            mailSubject: 'Vraag over mijn magnesiumadvies',
            mailGreeting: 'Hallo, ik deed de magnesiumtest op je site. Dit kwam eruit:',
            labels: {
                outcome: 'Uitkomst',
                form: 'Vorm',
                plan: 'Voorstel',
                answers: 'Mijn antwoorden',
                findings: 'Aandachtspunten',
                version: 'Kennisversie',
            },
        },
        sources: sources(formats),
        goodToKnow: 'Goed om te weten',
        vitaminB6: ({ mg }) => `Zit er ook vitamine B6 in? Voor volwassenen geldt: met alles samen hoogstens ${formats.mg(mg)} vitamine B6 per dag.`,
        notEnough: {
            title: 'Als een klacht blijft',
            text: 'Een klacht kan een andere oorzaak hebben dan magnesium. Houdt een klacht langer dan een paar weken aan, of wordt die erger? Neem dan niet meer, maar ga naar je huisarts.',
            first: 'Dit helpt eerst',
            firstHelp: {
                sleep: 'Slaap: bij lang slecht slapen is gedragstherapie de eerste keus. Je huisarts kan je daarbij helpen.',
                stress: 'Stress: praat erover met je huisarts of bedrijfsarts, zeker als het lang duurt.',
                'restless-legs': 'Rusteloze benen: laat je huisarts eerst je ijzer nakijken.',
                headache: 'Hoofdpijn: tel op hoeveel dagen je een pijnstiller neemt. Vaak innemen kan zelf hoofdpijn geven. Vraag ernaar bij je huisarts of apotheker.',
            },
        },
        missing: ({ facts }) => `Nog niet bekend: ${facts}.`,
        complete: 'Beantwoord de vragen die openstaan',
        more: 'Meer hierover',
    };
}

function sheet(formats) {
    return {
        print: 'Druk af',
        printed: ({ date }) => `Afgedrukt op ${date}`,
        name: 'Naam',
        figures: 'Per dag',
        plan: 'Dagschema',
        time: 'Tijd',
        what: 'Wat',
        magnesium: 'Magnesium',
        hoursApart: ({ hours }) => `${formats.hours(hours)} ervoor en erna geen magnesium`,
        hoursAfterAndBefore: ({ hoursAfter, hoursBefore }) => `${formats.hours(hoursBefore)} ervoor en ${formats.hours(hoursAfter)} erna geen magnesium`,
        hoursLater: ({ hours }) => `altijd eerst; magnesium pas ${formats.hours(hours)} later`,
        medicineTimes: 'Neem je een medicijn op een andere tijd? Houd dan dezelfde uren aan. Verschuif het magnesium, niet je medicijn.',
        findings: 'Redenen en aandachtspunten',
        answers: 'Antwoorden',
        notes: 'Notities',
        knowledge: ({ version, hash }) => `Kennisversie ${version} (${hash})`,
    };
}

const intl = intlFormats('nl', { thousands: '.' });
const formats = {
    ...intl,
    mgFromTo: rangeInWords(intl, 'tot'),
    days: (count) => counted(intl, count, 'dag', 'dagen'),
    hours: (count) => counted(intl, count, 'uur', 'uur'),
    clock: (time) => `${time.replace(/^0/, '')} uur`,
};
/** Dutch: the first language, plain words, spoken to one person. */
const nl = {
    lang: 'nl',
    name: 'Nederlands',
    ...formats,
    forms,
    units: units(formats),
    medicines,
    conditions,
    redFlags,
    findings: findings(formats),
    reasons: reasons(formats),
    claims,
    claimCompanions: claimCompanions(formats),
    goals,
    goalOther,
    evidence,
    formUses,
    formNotes,
    questions,
    diet,
    supplements: supplements(formats),
    facts,
    professionals,
    outcomes: outcomes(formats),
    help,
    quiz: quiz(formats),
    doseCheck: doseCheck(formats),
    result: result(formats),
    calendar: calendar(formats),
    sheet: sheet(formats),
    diary: diary(formats),
    measures,
    foodTable: foodTable(formats),
    foodDay: foodDay(formats),
    ownFoods: ownFoods(formats),
    host,
    debug: debug(),
    together,
};

/** The languages that are built in; others register themselves beside these. */
const languages = { nl, en };

/** "3 opscheplepels", "een halve avocado". */
function portionText({ measures, number }, count, measure) {
    const words = measures[measure];
    if (!words)
        return `${number(count, 2)} ${measure}`;
    const { one, many, half, quarter } = words;
    const whole = new Map([
        [1, one],
        [0.5, half],
        [0.25, quarter],
    ]).get(count);
    if (whole !== undefined)
        return whole;
    return count < 1 ? `${number(count, 2)} \u00d7 ${one}` : `${number(count, 2)} ${many}`;
}

export { en, languages, nl, portionText, readGraded, sumOf };
