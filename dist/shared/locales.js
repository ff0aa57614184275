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
/** The figures that Intl writes. */
function intlFormats(locale, rangeDash = '\u2013') {
    // Starting Intl costs more than all else before the first question, and small whole numbers need none of it.
    const number = (value, fractionDigits = 0) => Number.isInteger(value) && value >= 0 && value < 1000
        ? String(value)
        : new Intl.NumberFormat(locale, { maximumFractionDigits: fractionDigits }).format(value);
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
        choice: 'I have diarrhoea that goes on for more than two days after stopping magnesium, or blood in my stools',
        message: () => 'Call your GP. Until then, take no magnesium that you bought yourself. Was it prescribed? Ask the prescriber.',
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
function within$1(shown) {
    const takesNone = shown.supplementMgHigh === 0;
    // What a child takes is never called good.
    if (shown.isMinor && !takesNone)
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
            below: () => 'Below the reference intake',
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
        limit: ({ upperLevelMg }) => `The upper level is ${formats.mg(upperLevelMg)}.`,
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
            text: () => 'Magnesium can make muscle relaxants work more strongly. Tell the doctor or anaesthetist what you use, supplements included. Take no magnesium yourself before you have done so.',
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
            text: () => 'Together with much magnesium your blood pressure may become too low. Talk to your doctor, also if you already take magnesium.',
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
const conditionFindings$1 = {
    'condition-renal-severe': {
        title: 'Your kidneys: doctor first',
        text: () => `Your kidneys cannot clear magnesium well. It may then build up. Talk to your doctor first, also about a laxative or antacid with magnesium. ${untilThen$1}`,
    },
    'condition-renal-mild': {
        title: 'Your kidneys: doctor first',
        text: () => `When kidneys work less well, magnesium may build up. Talk to your doctor first. ${untilThen$1}`,
    },
    'condition-myasthenia': {
        title: 'Myasthenia gravis: neurologist first',
        text: () => `Magnesium can make muscle weakness worse. Talk to your doctor or neurologist first. ${untilThen$1}`,
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
const notSure$1 = (what, who, urgent) => (shown) => `${what} Without knowing that we give no outcome. ${who}${urgent ? ` ${urgent(helpNumbers(shown))}` : ''}`;
function personFindings$1(formats) {
    const mg = (shown, key) => formats.mg(figure(shown, key));
    const askMidwife = (shown) => `Talk to your midwife or doctor, also if you already take magnesium.${has(shown, 'ceilingMg')
        ? ` From supplements together, take no more than ${mg(shown, 'ceilingMg')} a day, unless your doctor prescribed it.`
        : ''}`;
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
        const level = has(shown, 'upperLevelMg') ? ` of ${mg(shown, 'upperLevelMg')}` : '';
        return ` What you get from supplements does not pass the upper level${level}.`;
    };
    const filledIn = (shown) => has(shown, 'supplementMgAtLeast')
        ? `From what you filled in so far you get up to ${mg(shown, 'supplementMgAtLeast')} a day.`
        : taken(shown);
    /** What a doctor prescribed is not ours to lower. */
    const tooMuch = (shown) => {
        const prescribedMg = has(shown, 'prescribedMg') ? figure(shown, 'prescribedMg') : 0;
        const prescriber = 'Change nothing about that yourself and talk to the doctor who prescribed it.';
        const totalMg = shown['supplementMgHigh'] ?? shown['supplementMgAtLeast'];
        if (prescribedMg > 0 && prescribedMg === totalMg)
            return `It was prescribed. ${prescriber}`;
        const lower = 'Take less of what you bought yourself';
        const alone = has(shown, 'upperLevelMg') && prescribedMg > figure(shown, 'upperLevelMg');
        const bought = alone ? `${lower}.` : `${lower}, at least until you are no longer above it.`;
        const ask = `${bought} Loose stools are usually the first sign that it is too much. Talk to your doctor or pharmacist.`;
        return prescribedMg > 0
            ? `${ask} Up to ${mg(shown, 'prescribedMg')} of it was prescribed. ${prescriber}`
            : `${ask} Was some of it prescribed? ${prescriber}`;
    };
    return {
        'dose-above': {
            title: 'Above the upper level',
            titleOf: aboveLevel$1,
            text: (shown) => `${filledIn(shown)}${has(shown, 'upperLevelMg') ? ` The upper level is ${mg(shown, 'upperLevelMg')}.` : ''} ${tooMuch(shown)}`,
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
            text: (shown) => `${taken(shown)} That is above the European upper level${has(shown, 'euLevelMg') ? ` of ${mg(shown, 'euLevelMg')}` : ''}, but not above the American one${has(shown, 'upperLevelMg') ? ` of ${mg(shown, 'upperLevelMg')}` : ''}. Loose stools are then more common. Take this much only if your doctor agrees.`,
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
        ...needFindings$1(formats),
        ...doseFindings$1(formats),
    };
}

const foods$1 = {
    'aardappel-gekookt': { name: 'Potato, boiled without skin', portion: '3 potatoes' },
    'aardappel-schil-oven': { name: 'Potato baked in its skin', portion: '1 large potato' },
    'amandel-rauw': { name: 'Almonds', portion: '1 handful' },
    'andijvie-gekookt': { name: 'Escarole endive, boiled', portion: '3 serving spoons' },
    appel: { name: 'Apple with skin', portion: '1 apple' },
    avocado: { name: 'Avocado', portion: 'half an avocado' },
    banaan: { name: 'Banana', portion: '1 banana' },
    beschuit: { name: 'Dutch rusk', portion: '1 rusk' },
    bier: { name: 'Beer (lager)', portion: '1 glass' },
    'bloemkool-gekookt': { name: 'Cauliflower, boiled', portion: '3 serving spoons' },
    'boekweit-gekookt': { name: 'Buckwheat groats, cooked', portion: '3 serving spoons' },
    'boerenkool-gekookt': { name: 'Kale, boiled', portion: '3 serving spoons' },
    braam: { name: 'Blackberries', portion: '1 small dish' },
    bruinbrood: { name: 'Brown (wheat) bread', portion: '1 slice' },
    'bruine-bonen-gekookt': {
        name: 'Pinto beans, boiled (stand-in for Dutch brown beans)',
        portion: '3 serving spoons',
    },
    'bulgur-gekookt': { name: 'Bulgur, cooked', portion: '3 serving spoons' },
    'cashewnoot-rauw': { name: 'Cashew nuts, raw', portion: '1 handful' },
    'champignons-gebakken': { name: 'Mushrooms, stir-fried', portion: '1 small dish' },
    chiazaad: { name: 'Chia seeds', portion: '1 tablespoon' },
    chips: { name: 'Potato crisps, plain, unsalted', portion: '1 small bowl' },
    'chocolade-puur-45-59': { name: 'Dark chocolate, 45\u201359% cocoa', portion: '2 squares' },
    'chocolade-puur-60-69': { name: 'Dark chocolate, 60\u201369% cocoa', portion: '2 squares' },
    'chocolade-puur-70-85': { name: 'Dark chocolate, 70\u201385% cocoa', portion: '2 squares' },
    'courgette-gekookt': { name: 'Courgette (zucchini), boiled', portion: '3 serving spoons' },
    'doperwten-diepvries': { name: 'Green peas, frozen, boiled', portion: '3 serving spoons' },
    druif: { name: 'Grapes', portion: '1 small bunch' },
    edamame: { name: 'Edamame, frozen, prepared', portion: '1 small dish' },
    'ei-gekookt': { name: 'Egg, hard-boiled', portion: '1 egg' },
    'forel-bereid': { name: 'Rainbow trout, farmed, cooked', portion: '1 fillet' },
    framboos: { name: 'Raspberries', portion: '1 small dish' },
    'friet-oven': { name: 'Oven chips (French fries)', portion: '1 portion' },
    'garnalen-hollandse': { name: 'Brown (grey) shrimp, cooked', portion: '1 handful' },
    'gemengde-noten': { name: 'Mixed nuts with peanuts, dry roasted, unsalted', portion: '1 handful' },
    'gierst-gekookt': { name: 'Millet, cooked', portion: '3 serving spoons' },
    'goudse-kaas': { name: 'Gouda cheese', portion: '1 slice' },
    'halfvolle-melk': { name: 'Semi-skimmed milk', portion: '1 beaker' },
    'ham-gekookt': { name: 'Cooked ham', portion: '1 slice' },
    'haring-rauw': { name: 'Herring, raw', portion: '1 herring' },
    'havermout-droog': { name: 'Rolled oats, dry', portion: '4 tablespoons' },
    'hazelnoot-rauw': { name: 'Hazelnuts', portion: '1 handful' },
    hummus: { name: 'Hummus', portion: '2 tablespoons' },
    jam: { name: 'Jam', portion: 'on 1 slice of bread' },
    'kabeljauw-bereid': { name: 'Cod, Atlantic, cooked', portion: '1 fillet' },
    'karbonade-bereid': { name: 'Pork chop, cooked', portion: '1 chop' },
    'kidneybonen-blik': { name: 'Red kidney beans, canned, drained', portion: '3 serving spoons' },
    'kidneybonen-gekookt': { name: 'Red kidney beans, boiled', portion: '3 serving spoons' },
    'kikkererwten-blik': { name: 'Chickpeas, canned, drained', portion: '3 serving spoons' },
    'kikkererwten-gekookt': { name: 'Chickpeas, boiled', portion: '3 serving spoons' },
    'kipfilet-bereid': { name: 'Chicken breast, skinless, roasted', portion: '1 fillet' },
    knackebrod: { name: 'Crispbread, rye', portion: '1 piece' },
    'koffie-zwart': { name: 'Coffee, brewed', portion: '1 cup' },
    komkommer: { name: 'Cucumber with peel', portion: '8 slices' },
    kraanwater: { name: 'Tap water (US average)', portion: '1 glass' },
    kropsla: { name: 'Butterhead lettuce', portion: '1 small bowl' },
    'kwark-mager': { name: 'Quark, fat-free', portion: '1 small bowl' },
    lijnzaad: { name: 'Flaxseed (linseed)', portion: '1 tablespoon' },
    'linzen-gekookt': { name: 'Lentils, boiled', portion: '3 serving spoons' },
    'makreel-gerookt': { name: 'Mackerel, smoked', portion: 'half a fillet' },
    mandarijn: { name: 'Mandarin (tangerine)', portion: '1 mandarin' },
    mariakaakje: { name: 'Marie biscuit', portion: '1 biscuit' },
    meergranenbrood: { name: 'Multigrain bread', portion: '1 slice' },
    melkchocolade: { name: 'Milk chocolate', portion: '2 squares' },
    muesli: { name: 'Muesli with fruit, no added sugar', portion: '4 tablespoons' },
    'paksoi-gekookt': { name: 'Pak choi (bok choy), boiled', portion: '3 serving spoons' },
    'paprika-rood': { name: 'Red pepper, raw', portion: 'half a pepper' },
    'pinda-geroosterd': { name: 'Peanuts, dry roasted, unsalted', portion: '1 handful' },
    pindakaas: { name: 'Peanut butter, smooth, unsalted', portion: 'on 1 slice of bread' },
    'pompoenpit-gedroogd': { name: 'Pumpkin seed kernels, dried', portion: '1 tablespoon' },
    'quinoa-gekookt': { name: 'Quinoa, cooked', portion: '3 serving spoons' },
    rijstwafel: { name: 'Rice cake, brown rice, unsalted', portion: '1 rice cake' },
    'rode-biet-gekookt': { name: 'Beetroot, boiled', portion: '2 serving spoons' },
    roggebrood: { name: 'Rye bread (pumpernickel)', portion: '1 slice' },
    rucola: { name: 'Rocket (arugula)', portion: '1 handful' },
    'rundergehakt-bereid': { name: 'Minced beef, cooked', portion: '1 portion' },
    'sardines-blik-olie': { name: 'Sardines, canned in oil, drained', portion: 'half a can' },
    'schelvis-bereid': { name: 'Haddock, cooked', portion: '1 fillet' },
    sinaasappel: { name: 'Orange', portion: '1 orange' },
    sinaasappelsap: { name: 'Orange juice, fresh', portion: '1 glass' },
    'snijbiet-rauw': { name: 'Swiss chard, raw', portion: '1 small bowl' },
    sojadrink: { name: 'Soya drink, unfortified', portion: '1 beaker' },
    sojayoghurt: { name: 'Soya yoghurt alternative, plain', portion: '1 small bowl' },
    'sperziebonen-gekookt': { name: 'Green beans, boiled', portion: '3 serving spoons' },
    'spinazie-rauw': { name: 'Spinach, raw', portion: '1 small bowl' },
    'spliterwten-gekookt': { name: 'Split peas, boiled', portion: '3 serving spoons' },
    'spruitjes-gekookt': { name: 'Brussels sprouts, boiled', portion: '3 serving spoons' },
    stroopwafel: { name: 'Syrup waffle (thin filled waffle)', portion: '1 waffle' },
    tempe: { name: 'Tempeh', portion: '1 portion' },
    'thee-zwart': { name: 'Black tea, brewed', portion: '1 cup' },
    'tofu-stevig': { name: 'Tofu, firm (calcium sulphate)', portion: 'half a block' },
    tomaat: { name: 'Tomato, raw', portion: '1 tomato' },
    'tonijn-blik-water': { name: 'Tuna, canned in water, drained', portion: 'half a can' },
    'tuinbonen-gekookt': { name: 'Broad beans, boiled', portion: '3 serving spoons' },
    'ui-rauw': { name: 'Onion, raw', portion: '1 onion' },
    vegaburger: { name: 'Veggie burger', portion: '1 burger' },
    veldsla: { name: "Lamb's lettuce (corn salad)", portion: '1 small bowl' },
    'vijg-gedroogd': { name: 'Fig, dried', portion: '2 figs' },
    visstick: { name: 'Fish fingers, prepared', portion: '3 fish fingers' },
    volkorenbrood: { name: 'Wholemeal bread', portion: '1 slice' },
    'volkorenpasta-gekookt': { name: 'Wholewheat pasta, cooked', portion: '3 serving spoons' },
    walnoot: { name: 'Walnuts', portion: '1 handful' },
    'wijn-rood': { name: 'Red wine', portion: '1 glass' },
    witbrood: { name: 'White bread', portion: '1 slice' },
    'witte-bonen-tomatensaus': { name: 'Baked beans in tomato sauce', portion: '3 serving spoons' },
    'witte-pasta-gekookt': { name: 'Pasta (white), cooked', portion: '3 serving spoons' },
    'witte-rijst-gekookt': { name: 'White rice, cooked', portion: '3 serving spoons' },
    'wortel-rauw': { name: 'Carrot, raw', portion: '1 carrot' },
    'yoghurt-vol': { name: 'Yoghurt, whole milk', portion: '1 small bowl' },
    'zalm-gekweekt-bereid': { name: 'Salmon, Atlantic, farmed, cooked', portion: '1 fillet' },
    'zilvervliesrijst-gekookt': { name: 'Brown rice, cooked', portion: '3 serving spoons' },
    'zoete-aardappel-gekookt': { name: 'Sweet potato, boiled, no skin', portion: '3 serving spoons' },
    zonnebloempit: { name: 'Sunflower seed kernels, dried', portion: '1 tablespoon' },
    'zwarte-bonen-gekookt': { name: 'Black beans, boiled', portion: '3 serving spoons' },
};

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
        about: 'Also known as Epsom salt. Dissolves very well. By mouth it is a laxative, not a daily addition.',
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

/** Regulation (EU) 432/2012, to the letter. */
const claims$1 = {
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
};
function claimCompanions$1(formats) {
    return {
        variedDiet: 'A varied diet and a healthy lifestyle matter. A supplement does not replace them.',
        amount: ({ mg }) => `This holds from ${formats.mg(mg, 2)} of magnesium a day, taken every day as the label says.`,
        avoid: 'Do you have kidney disease, are you pregnant or breastfeeding, or do you use medicines? Then ask your doctor, midwife or pharmacist first.',
        tooMuch: ({ upperLevelMg }) => `Take no more than ${formats.mg(upperLevelMg)} a day from supplements. More can give you diarrhoea.`,
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
    helps: 'Does a symptom last longer than a few weeks, or does it get worse? See your GP, who looks for the cause and knows what fits it. On nhs.uk you can read what you can do yourself.',
};
/** Only shown where nothing is for sale. */
const evidence$1 = {
    sleep: {
        title: 'Sleep',
        for: 'In three small trials in older people they fell asleep about 17 minutes sooner.',
        against: 'The certainty is low to very low. A review from 2024 found five of eight studies positive, with mixed designs.',
        limits: 'Doses were often above the EU upper level. The best-known trial used oxide.',
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
        limits: 'It was in people with low magnesium, and the maker helped to pay.',
    },
    cortisol: {
        title: 'Cortisol',
        for: 'In 49 overweight people there was less cortisol in urine after 24 weeks.',
        against: 'That showed only in a later analysis. Total production did not change.',
        limits: 'The dose was 350 mg, above the EU upper level.',
    },
    rls: {
        title: 'Restless legs',
        for: 'A pilot without a control group in twelve people was positive.',
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
    'sport-performance': {
        title: 'Sport',
        for: 'Athletes may need 10 to 20% more.',
        against: 'Those who get enough do not perform better with extra.',
        limits: 'So we never raise a dose for sport.',
    },
    pms: {
        title: 'Symptoms around the period',
        for: 'In one small trial women held less fluid.',
        against: 'Other outcomes did not differ, or were mixed. Blood levels are the same.',
        limits: 'The trials are small.',
    },
    migraine: {
        title: 'Migraine',
        for: 'A review from 2018 gave preventive use grade C: possible.',
        against: 'The trials differ in design and outcome.',
        limits: 'The dose was 600 mg, above every upper level. Only with a doctor.',
    },
    menopause: {
        title: 'Menopause',
        for: 'We read no study in people.',
        against: 'So nothing can be said about it.',
        limits: 'Talk to your GP about symptoms.',
    },
    'blood-pressure': {
        title: 'Blood pressure',
        for: 'Some reviews name a fall of about 2 mmHg.',
        against: 'In a Dutch trial of 24 weeks blood pressure did not change.',
        limits: 'Never change your blood pressure medicines yourself.',
    },
    'heart-rhythm': {
        title: 'Heart rhythm',
        for: 'In hospital magnesium is sometimes given by drip.',
        against: 'We read no trials of supplements for palpitations.',
        limits: 'Palpitations belong with your GP.',
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
        for: 'There are small studies of L-threonate.',
        against: 'They are linked to the maker. We read no independent trial.',
        limits: 'In the EU no statement on it has been approved.',
    },
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
    other: { name: 'Another medicine', examples: 'any medicine not in this list, also without a prescription' },
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
            'flag-diarrhoea-persists': () => 'Diarrhoea. Not over after two days without magnesium, or is there blood? Call your GP.',
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
                D: 'No study in people read',
                X: 'Evidence that it does not help',
            },
            evidenceFor: 'What speaks for it',
            evidenceAgainst: 'What speaks against it',
            evidenceLimits: 'Note',
        },
        plan: plan$1(formats),
        intake: intake$1(formats),
        foods: {
            heading: 'Food that gets you closer',
            lead: 'Ordinary portions, with about what they hold.',
            portion: ({ portion, grams }) => `${portion} (${formats.number(grams)} g)`,
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

const intl$1 = intlFormats('en-GB');
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
    foods: foods$1,
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
        choice: 'Ik heb diarree die langer dan twee dagen na het stoppen met magnesium doorgaat, of bloed bij de ontlasting',
        message: () => 'Bel je huisarts. Neem tot die tijd geen magnesium dat je zelf hebt gekocht. Kreeg je het op recept? Vraag het aan de arts die het voorschreef.',
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
function within(shown) {
    const takesNone = shown.supplementMgHigh === 0;
    // What a child takes is never called good.
    if (shown.isMinor && !takesNone)
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
            below: () => 'Onder de aanbeveling',
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
        limit: ({ upperLevelMg }) => `De bovengrens is ${formats.mg(upperLevelMg)}.`,
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
            text: () => 'Magnesium kan spierverslappers sterker laten werken. Vertel de arts of anesthesist wat je gebruikt, ook supplementen. Neem zelf geen magnesium voordat je dat hebt gedaan.',
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
            text: () => 'Samen met veel magnesium kan je bloeddruk te laag worden. Overleg met je arts, ook als je al magnesium neemt.',
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
const conditionFindings = {
    'condition-renal-severe': {
        title: 'Je nieren: eerst je arts',
        text: () => `Je nieren kunnen magnesium niet goed afvoeren. Dan kan het zich ophopen. Overleg eerst met je arts, ook over een laxeermiddel of maagzuurmiddel met magnesium. ${untilThen}`,
    },
    'condition-renal-mild': {
        title: 'Je nieren: eerst je arts',
        text: () => `Bij minder goed werkende nieren kan magnesium zich ophopen. Overleg eerst met je arts. ${untilThen}`,
    },
    'condition-myasthenia': {
        title: 'Myasthenia gravis: eerst je neuroloog',
        text: () => `Magnesium kan spierzwakte erger maken. Overleg eerst met je arts of neuroloog. ${untilThen}`,
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
const notSure = (what, who, urgent) => (shown) => `${what} Zonder dat te weten geven we geen uitkomst. ${who}${urgent ? ` ${urgent(helpNumbers(shown))}` : ''}`;
function personFindings(formats) {
    const mg = (shown, key) => formats.mg(figure(shown, key));
    const askMidwife = (shown) => `Overleg met je verloskundige of arts, ook als je al magnesium neemt.${has(shown, 'ceilingMg')
        ? ` Neem uit supplementen samen niet meer dan ${mg(shown, 'ceilingMg')} per dag, tenzij je arts het voorschreef.`
        : ''}`;
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
        const level = has(shown, 'upperLevelMg') ? ` van ${mg(shown, 'upperLevelMg')}` : '';
        return ` Wat je uit supplementen krijgt, komt niet boven de bovengrens${level}.`;
    };
    const filledIn = (shown) => has(shown, 'supplementMgAtLeast')
        ? `Uit wat je al invulde, krijg je tot ${mg(shown, 'supplementMgAtLeast')} per dag.`
        : taken(shown);
    /** What a doctor prescribed is not ours to lower. */
    const tooMuch = (shown) => {
        const prescribedMg = has(shown, 'prescribedMg') ? figure(shown, 'prescribedMg') : 0;
        const prescriber = 'Verander daar zelf niets aan en overleg met de arts die het voorschreef.';
        const totalMg = shown['supplementMgHigh'] ?? shown['supplementMgAtLeast'];
        if (prescribedMg > 0 && prescribedMg === totalMg)
            return `Dat is op recept. ${prescriber}`;
        const lower = 'Neem minder van wat je zelf kocht';
        const alone = has(shown, 'upperLevelMg') && prescribedMg > figure(shown, 'upperLevelMg');
        const bought = alone ? `${lower}.` : `${lower}, in elk geval tot je er niet meer boven zit.`;
        const ask = `${bought} Dunne ontlasting is meestal het eerste teken dat het te veel is. Overleg met je arts of apotheker.`;
        return prescribedMg > 0
            ? `${ask} Op recept krijg je tot ${mg(shown, 'prescribedMg')}. ${prescriber}`
            : `${ask} Kreeg je iets op recept? ${prescriber}`;
    };
    return {
        'dose-above': {
            title: 'Boven de bovengrens',
            titleOf: aboveLevel,
            text: (shown) => `${filledIn(shown)}${has(shown, 'upperLevelMg') ? ` De bovengrens is ${mg(shown, 'upperLevelMg')}.` : ''} ${tooMuch(shown)}`,
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
            text: (shown) => `${taken(shown)} Dat is boven de Europese bovengrens${has(shown, 'euLevelMg') ? ` van ${mg(shown, 'euLevelMg')}` : ''}, maar niet boven de Amerikaanse${has(shown, 'upperLevelMg') ? ` van ${mg(shown, 'upperLevelMg')}` : ''}. Dunne ontlasting komt dan vaker voor. Neem zoveel alleen in overleg met je arts.`,
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
        ...needFindings(formats),
        ...doseFindings(formats),
    };
}

const foods = {
    'aardappel-gekookt': { name: 'Aardappel, gekookt zonder schil', portion: '3 aardappels' },
    'aardappel-schil-oven': { name: 'Aardappel met schil, uit de oven', portion: '1 grote aardappel' },
    'amandel-rauw': { name: 'Amandelen, ongebrand', portion: '1 handje' },
    'andijvie-gekookt': { name: 'Andijvie, gekookt', portion: '3 opscheplepels' },
    appel: { name: 'Appel met schil', portion: '1 appel' },
    avocado: { name: 'Avocado', portion: 'een halve avocado' },
    banaan: { name: 'Banaan', portion: '1 banaan' },
    beschuit: { name: 'Beschuit', portion: '1 beschuit' },
    bier: { name: 'Bier (pils)', portion: '1 glas' },
    'bloemkool-gekookt': { name: 'Bloemkool, gekookt', portion: '3 opscheplepels' },
    'boekweit-gekookt': { name: 'Boekweit (grutten), gekookt', portion: '3 opscheplepels' },
    'boerenkool-gekookt': { name: 'Boerenkool, gekookt', portion: '3 opscheplepels' },
    braam: { name: 'Bramen', portion: '1 schaaltje' },
    bruinbrood: { name: 'Bruinbrood (tarwebrood)', portion: '1 snee' },
    'bruine-bonen-gekookt': {
        name: 'Bruine bonen, gekookt (pintobonen als benadering)',
        portion: '3 opscheplepels',
    },
    'bulgur-gekookt': { name: 'Bulgur, gekookt', portion: '3 opscheplepels' },
    'cashewnoot-rauw': { name: 'Cashewnoten, ongebrand', portion: '1 handje' },
    'champignons-gebakken': { name: 'Champignons, gebakken', portion: '1 schaaltje' },
    chiazaad: { name: 'Chiazaad', portion: '1 eetlepel' },
    chips: { name: 'Chips, naturel, ongezouten', portion: '1 bakje' },
    'chocolade-puur-45-59': { name: 'Pure chocolade, 45\u201359% cacao', portion: '2 blokjes' },
    'chocolade-puur-60-69': { name: 'Pure chocolade, 60\u201369% cacao', portion: '2 blokjes' },
    'chocolade-puur-70-85': { name: 'Pure chocolade, 70\u201385% cacao', portion: '2 blokjes' },
    'courgette-gekookt': { name: 'Courgette, gekookt', portion: '3 opscheplepels' },
    'doperwten-diepvries': { name: 'Doperwten uit de diepvries, gekookt', portion: '3 opscheplepels' },
    druif: { name: 'Druiven', portion: '1 trosje' },
    edamame: { name: 'Edamame (jonge sojabonen), gekookt', portion: '1 schaaltje' },
    'ei-gekookt': { name: 'Ei, gekookt', portion: '1 ei' },
    'forel-bereid': { name: 'Forel, gekweekt, bereid', portion: '1 filet' },
    framboos: { name: 'Frambozen', portion: '1 schaaltje' },
    'friet-oven': { name: 'Friet uit de oven', portion: '1 portie' },
    'garnalen-hollandse': { name: 'Hollandse garnalen, gekookt', portion: '1 handje' },
    'gemengde-noten': { name: "Gemengde noten met pinda's, geroosterd, ongezouten", portion: '1 handje' },
    'gierst-gekookt': { name: 'Gierst, gekookt', portion: '3 opscheplepels' },
    'goudse-kaas': { name: 'Goudse kaas', portion: '1 plak' },
    'halfvolle-melk': { name: 'Halfvolle melk', portion: '1 beker' },
    'ham-gekookt': { name: 'Ham, gekookt', portion: '1 plakje' },
    'haring-rauw': { name: 'Haring, rauw (Hollandse nieuwe)', portion: '1 haring' },
    'havermout-droog': { name: 'Havermout, droog', portion: '4 eetlepels' },
    'hazelnoot-rauw': { name: 'Hazelnoten, ongebrand', portion: '1 handje' },
    hummus: { name: 'Hummus', portion: '2 eetlepels' },
    jam: { name: 'Jam', portion: 'op 1 boterham' },
    'kabeljauw-bereid': { name: 'Kabeljauw, bereid', portion: '1 filet' },
    'karbonade-bereid': { name: 'Varkenskarbonade, bereid', portion: '1 karbonade' },
    'kidneybonen-blik': { name: 'Kidneybonen uit blik, uitgelekt', portion: '3 opscheplepels' },
    'kidneybonen-gekookt': { name: 'Kidneybonen, gekookt', portion: '3 opscheplepels' },
    'kikkererwten-blik': { name: 'Kikkererwten uit blik, uitgelekt', portion: '3 opscheplepels' },
    'kikkererwten-gekookt': { name: 'Kikkererwten, gekookt', portion: '3 opscheplepels' },
    'kipfilet-bereid': { name: 'Kipfilet, bereid', portion: '1 kipfilet' },
    knackebrod: { name: 'Kn\u00e4ckebr\u00f6d, rogge', portion: '1 stuk' },
    'koffie-zwart': { name: 'Koffie, zwart (filter)', portion: '1 kopje' },
    komkommer: { name: 'Komkommer met schil', portion: '8 plakjes' },
    kraanwater: { name: 'Kraanwater (gemiddeld VS)', portion: '1 glas' },
    kropsla: { name: 'Kropsla (botersla)', portion: '1 kommetje' },
    'kwark-mager': { name: 'Magere kwark', portion: '1 schaaltje' },
    lijnzaad: { name: 'Lijnzaad', portion: '1 eetlepel' },
    'linzen-gekookt': { name: 'Linzen, gekookt', portion: '3 opscheplepels' },
    'makreel-gerookt': { name: 'Makreel, gerookt', portion: 'een halve makreelfilet' },
    mandarijn: { name: 'Mandarijn', portion: '1 mandarijn' },
    mariakaakje: { name: 'Mariakaakje', portion: '1 kaakje' },
    meergranenbrood: { name: 'Meergranenbrood', portion: '1 snee' },
    melkchocolade: { name: 'Melkchocolade', portion: '2 blokjes' },
    muesli: { name: 'Muesli met fruit, zonder toegevoegde suiker', portion: '4 eetlepels' },
    'paksoi-gekookt': { name: 'Paksoi, gekookt', portion: '3 opscheplepels' },
    'paprika-rood': { name: 'Rode paprika, rauw', portion: 'een halve paprika' },
    'pinda-geroosterd': { name: "Pinda's, geroosterd, ongezouten", portion: '1 handje' },
    pindakaas: { name: 'Pindakaas zonder zout', portion: 'op 1 boterham' },
    'pompoenpit-gedroogd': { name: 'Pompoenpitten, gepeld, ongebrand', portion: '1 eetlepel' },
    'quinoa-gekookt': { name: 'Quinoa, gekookt', portion: '3 opscheplepels' },
    rijstwafel: { name: 'Rijstwafel, volkoren, ongezouten', portion: '1 rijstwafel' },
    'rode-biet-gekookt': { name: 'Rode biet, gekookt', portion: '2 opscheplepels' },
    roggebrood: { name: 'Roggebrood (donker)', portion: '1 snee' },
    rucola: { name: 'Rucola', portion: '1 handje' },
    'rundergehakt-bereid': { name: 'Rundergehakt, bereid', portion: '1 portie' },
    'sardines-blik-olie': { name: 'Sardines uit blik in olie, uitgelekt', portion: 'een half blikje' },
    'schelvis-bereid': { name: 'Schelvis, bereid', portion: '1 filet' },
    sinaasappel: { name: 'Sinaasappel', portion: '1 sinaasappel' },
    sinaasappelsap: { name: 'Sinaasappelsap, vers', portion: '1 glas' },
    'snijbiet-rauw': { name: 'Snijbiet (warmoes), rauw', portion: '1 kommetje' },
    sojadrink: { name: 'Sojadrink, niet verrijkt', portion: '1 beker' },
    sojayoghurt: { name: 'Sojayoghurt, naturel, ongezoet', portion: '1 schaaltje' },
    'sperziebonen-gekookt': { name: 'Sperziebonen, gekookt', portion: '3 opscheplepels' },
    'spinazie-rauw': { name: 'Spinazie, rauw', portion: '1 kommetje' },
    'spliterwten-gekookt': { name: 'Spliterwten, gekookt', portion: '3 opscheplepels' },
    'spruitjes-gekookt': { name: 'Spruitjes, gekookt', portion: '3 opscheplepels' },
    stroopwafel: { name: 'Stroopwafel (dunne gevulde wafel)', portion: '1 stroopwafel' },
    tempe: { name: 'Temp\u00e9', portion: '1 portie' },
    'thee-zwart': { name: 'Zwarte thee', portion: '1 kopje' },
    'tofu-stevig': { name: 'Tofu, stevig (calciumsulfaat)', portion: 'een half blok' },
    tomaat: { name: 'Tomaat, rauw', portion: '1 tomaat' },
    'tonijn-blik-water': { name: 'Tonijn uit blik in water, uitgelekt', portion: 'een half blikje' },
    'tuinbonen-gekookt': { name: 'Tuinbonen, gekookt', portion: '3 opscheplepels' },
    'ui-rauw': { name: 'Ui, rauw', portion: '1 ui' },
    vegaburger: { name: 'Vegetarische burger', portion: '1 burger' },
    veldsla: { name: 'Veldsla', portion: '1 kommetje' },
    'vijg-gedroogd': { name: 'Vijg, gedroogd', portion: '2 vijgen' },
    visstick: { name: 'Vissticks, bereid', portion: '3 vissticks' },
    volkorenbrood: { name: 'Volkorenbrood', portion: '1 snee' },
    'volkorenpasta-gekookt': { name: 'Volkorenpasta, gekookt', portion: '3 opscheplepels' },
    walnoot: { name: 'Walnoten', portion: '1 handje' },
    'wijn-rood': { name: 'Rode wijn', portion: '1 glas' },
    witbrood: { name: 'Witbrood', portion: '1 snee' },
    'witte-bonen-tomatensaus': { name: 'Witte bonen in tomatensaus', portion: '3 opscheplepels' },
    'witte-pasta-gekookt': { name: 'Pasta (wit), gekookt', portion: '3 opscheplepels' },
    'witte-rijst-gekookt': { name: 'Witte rijst, gekookt', portion: '3 opscheplepels' },
    'wortel-rauw': { name: 'Wortel, rauw', portion: '1 wortel' },
    'yoghurt-vol': { name: 'Volle yoghurt', portion: '1 schaaltje' },
    'zalm-gekweekt-bereid': { name: 'Zalm, gekweekt, bereid', portion: '1 moot' },
    'zilvervliesrijst-gekookt': {
        name: 'Zilvervliesrijst (bruine rijst), gekookt',
        portion: '3 opscheplepels',
    },
    'zoete-aardappel-gekookt': { name: 'Zoete aardappel, gekookt zonder schil', portion: '3 opscheplepels' },
    zonnebloempit: { name: 'Zonnebloempitten, gepeld, ongebrand', portion: '1 eetlepel' },
    'zwarte-bonen-gekookt': { name: 'Zwarte bonen, gekookt', portion: '3 opscheplepels' },
};

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
        about: 'Ook bekend als bitterzout of Epsom-zout. Lost zeer goed op. Via de mond is het een laxeermiddel, geen dagelijkse aanvulling.',
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

/** Regulation (EU) 432/2012, to the letter. */
const claims = {
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
};
function claimCompanions(formats) {
    return {
        variedDiet: 'Een gevarieerd eetpatroon en een gezonde leefstijl zijn belangrijk. Een supplement vervangt die niet.',
        amount: ({ mg }) => `Dit geldt vanaf ${formats.mg(mg, 2)} magnesium per dag, elke dag ingenomen zoals op het etiket staat.`,
        avoid: 'Heb je een nierziekte, ben je zwanger of geef je borstvoeding, of gebruik je medicijnen? Vraag dan eerst je arts, verloskundige of apotheker.',
        tooMuch: ({ upperLevelMg }) => `Neem niet meer dan ${formats.mg(upperLevelMg)} per dag uit supplementen. Van meer kun je diarree krijgen.`,
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
    helps: 'Houdt een klacht langer dan een paar weken aan, of wordt die erger? Ga naar je huisarts. Die zoekt naar de oorzaak en kent de aanpak die daarbij hoort. Op thuisarts.nl lees je wat je zelf kunt doen.',
};
/** Only shown where nothing is for sale. */
const evidence = {
    sleep: {
        title: 'Slaap',
        for: 'In drie kleine onderzoeken bij ouderen vielen mensen ongeveer 17 minuten eerder in slaap.',
        against: 'De zekerheid is laag tot zeer laag. Een overzicht uit 2024 vond vijf van de acht onderzoeken gunstig, met wisselende opzet.',
        limits: 'De dosis lag vaak boven de EU-bovengrens. Het bekendste onderzoek gebruikte oxide.',
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
        limits: 'Het ging om mensen met een laag magnesium, en de maker betaalde mee.',
    },
    cortisol: {
        title: 'Cortisol',
        for: 'Bij 49 mensen met overgewicht was er na 24 weken minder cortisol in de urine.',
        against: 'Dat bleek pas bij een analyse achteraf. De totale aanmaak veranderde niet.',
        limits: 'De dosis was 350 mg, boven de EU-bovengrens.',
    },
    rls: {
        title: 'Rusteloze benen',
        for: 'Een proef zonder controlegroep met twaalf mensen was gunstig.',
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
    'sport-performance': {
        title: 'Sport',
        for: 'Sporters hebben misschien 10 tot 20% meer nodig.',
        against: 'Wie genoeg binnenkrijgt, presteert niet beter met extra.',
        limits: 'We verhogen de dosis daarom nooit om sport.',
    },
    pms: {
        title: 'Klachten rond de menstruatie',
        for: 'In een klein onderzoek hielden vrouwen minder vocht vast.',
        against: 'Andere uitkomsten verschilden niet of wisselden. De bloedwaarden zijn gelijk.',
        limits: 'De onderzoeken zijn klein.',
    },
    migraine: {
        title: 'Migraine',
        for: 'Een overzicht uit 2018 gaf preventief gebruik de graad C: mogelijk.',
        against: 'De onderzoeken wisselen in opzet en uitkomst.',
        limits: 'De dosis was 600 mg, boven elke bovengrens. Alleen met een arts.',
    },
    menopause: {
        title: 'Overgang',
        for: 'We lazen geen onderzoek bij mensen.',
        against: 'Er is dus niets over te zeggen.',
        limits: 'Bespreek klachten met je huisarts.',
    },
    'blood-pressure': {
        title: 'Bloeddruk',
        for: 'Sommige overzichten noemen een daling van ongeveer 2 mmHg.',
        against: 'In een Nederlands onderzoek van 24 weken veranderde de bloeddruk niet.',
        limits: 'Verander nooit zelf je bloeddrukmedicijnen.',
    },
    'heart-rhythm': {
        title: 'Hartritme',
        for: 'In het ziekenhuis wordt magnesium soms per infuus gegeven.',
        against: 'Onderzoek met supplementen bij hartkloppingen lazen we niet.',
        limits: 'Hartkloppingen horen bij je huisarts.',
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
        for: 'Er zijn kleine onderzoeken met L-threonaat.',
        against: 'Ze hebben een band met de maker. Onafhankelijk onderzoek lazen we niet.',
        limits: 'In de EU is er geen uitspraak over goedgekeurd.',
    },
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
    other: { name: 'Een ander medicijn', examples: 'elk medicijn dat hier niet staat, ook zonder recept' },
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
            'flag-diarrhoea-persists': () => 'Diarree. Is die na twee dagen zonder magnesium niet over, of zie je bloed? Bel je huisarts.',
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
                D: 'Geen onderzoek bij mensen gelezen',
                X: 'Bewijs dat het niet helpt',
            },
            evidenceFor: 'Wat ervoor pleit',
            evidenceAgainst: 'Wat ertegen pleit',
            evidenceLimits: 'Let op',
        },
        plan: plan(formats),
        intake: intake(formats),
        foods: {
            heading: 'Eten dat je verder brengt',
            lead: 'Gewone porties, met wat er ongeveer in zit.',
            portion: ({ portion, grams }) => `${portion} (${formats.number(grams)} g)`,
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

const intl = intlFormats('nl');
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
    foods,
    debug: debug(),
    together,
};

/** The languages that are built in; others register themselves beside these. */
const languages = { nl, en };

export { languages, sumOf };
