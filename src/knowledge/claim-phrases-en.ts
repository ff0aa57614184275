import type { PhraseLanguage } from '../engine/check-text.js';
import type { ClaimId } from './claims.js';

/** English, and the rows and lists that all four languages share; `PhraseRow` tells how a row is read. */
export const englishPhrases = {
  promises: {
    'natural-sedative': [
      'sleeping pill, sleeping tablet, sleeping aid, sleep aid, sedat-, -tranquil-, hypnotic, anxiolytic',
    ],
    sleep: [
      '-sleep-, slept, slumber-, snooze-, shuteye, zzz, goodnight, insomn-, doze off, drift off, nod off, sweet dreams, night s rest, dreamland, restful, magnesium night, night magnesium, nighttime, night capsules, night formula, night powder, magnesium pm, knocks you, lights out, 😴, 💤, 🛌',
      'night + good, better, great, sound, restful, peaceful, full, restless, bad',
      'rest. & recover-, restor-',
      'rest. + deep, good, better, proper, tonight',
      'wake, waking, awake + ready, refreshed, rested, lie, lying, nights',
      'tossing, sheep + turning, count',
    ],
    'melatonin-gaba': ['melatonin-, gaba + @good, production', 'serotonin-, dopamin-, endorphin-, endorfin-'],
    stress: [
      '-stress-, burnout-, burn out, calm-, -relax-, sooth-, unwind-, chill., seren-, nervousness, irritab-, frazzled, wired, jitter-, overwhelm-, adaptogen-, mellow, 🧘',
      'nervous + take, two, @product, @against',
      'tension, tense, worries, worry, nerves + @against, quiet, steady',
      'mind + calm, quiet, clear, racing',
      'inner peace, inner balance, edge off, on edge, let go, busy mind, wind down, winds down, winding down, ease into',
      'zen & @product, potje, day, toute, gelule, minute',
    ],
    cortisol: ['-cortisol-'],
    cramps: [
      '-cramp-, -spasm-, charley horse, twitching, twitchy, eyelid-',
      'muscle, neck, shoulder, joint + ease, comfort, tight, stiff, knots, tension, supple, flexible',
    ],
    rls: [
      'light legs, lichte benen, leichte beine, jambes legeres',
      'leg + settle, restless, jumpy, twitchy, fidgety',
      'rls.',
    ],
    'migraine-headache': ['headache-, -migrain-, migrane-'],
    'pms-menopause': [
      'pms., premenstr-, menstr-, menopau-, -hormon-, endometrio-, hot flash-, hot flush-',
      'period, cycle, time of the month + pain, painful, relief, symptoms, comfort',
    ],
    'blood-pressure': ['blood pressure, hypertens-, hyperton-', 'circulation, arteries, vessels + @good'],
    'heart-rhythm': [
      'heartbeat-, heart rate, heart rhythm, heart health, heart attack, heart disease, heart function, cardiac, cardiovasc-, palpitation-, arrhythm-, arythm-, fibrillation',
      'heart + @good, @contributes, missing',
      'heart, cardio & @product',
    ],
    'blood-sugar-diabetes': [
      'blood sugar, blood glucose, -diabet-, -insulin-, glycem-, glykam-',
      'glucose, sugar + level, balance, steady, stable, spike, crash',
    ],
    osteoporosis: [
      'osteopor-, osteopen-, osteoarth-, brittle bones, bone loss, bone density',
      'fracture + @against',
      'bones + break, broken, fragile, weak',
    ],
    'anxiety-depression': [
      '-anxi-, -depress-, panic, phobia-, happier, tantrum-, hyperactiv-, bipolar, adhd, adhs, tdah, autis-, ptsd, sadness, low spirits',
      'mood + @good',
      'make you happy',
      'moodboost-, moodlift-',
      'blues + @against',
    ],
    'chronic-fatigue-fibromyalgia': [
      'exhausted, drained, run down + feel, from, always, constantly',
      'fibromyalg-, exhaustion, me cfs, long covid, -covid-',
      'constant, extreme, chronic + tiredness, fatigue',
    ],
    'immune-clotting-antioxidant': [
      'immun-, -antioxid-, -inflamm-, blood clot-, clotting, free radicals, flu, common cold, coagul-',
      'defences, defenses, infection, colds, viruses, oxidative + @good, @against, natural, stress',
      'sick, cold + never, catch',
    ],
    'gastric-acid': [
      'heartburn, reflux, indigestion, bloating, bloated, stomach friendly',
      'stomach, tummy + gentle, kind',
      'stomach acid, acid + @against, neutrali-, settle-',
    ],
    'weight-metabolism': [
      'weight loss, weightloss, slimming, slimmer, fatburn-, -cravings, appetite-, belly fat, skinny, flat tummy',
      'slim & @product, waist, stay, get',
      'pounds, kilos, kg, inches, weight, stone + lose, losing, drop, shed',
      'pounds, kilos, kg + lost, off',
      'fat, calories + burn-, melt-',
      'metabolism + @good',
    ],
    'concentration-memory': [
      '-brain-, cognit-, clear head, stay sharp, alertness, forgetful-, memory, nootropic-, focus, 🧠',
      'concentration, mind, think, sharp, mental + @good, @product, sharp, clear, clarity, sharper, edge, exam-, performance',
    ],
    'sport-performance': [
      'athletic performance, endurance, stamina, muscle growth, muscle soreness, sore muscles, muscle recovery, build muscle, muscle mass, lactic acid build-, doms.',
      'recovery, recover, recuperate, bounce back + @good, quick-, athletes, muscle-, workout, training, exercise, aid',
      'performance + @good, sports, peak',
      'lactate, lactic + less, lower, clear, flush',
    ],
    transdermal: ['through the skin, through your skin, via the skin, -transderm-', 'skin + absorb-, uptake'],
    'form-superiority': [
      'absorbed, absorption, absorbs, bioavailab-, uptake + best, better, superior, faster, maximum, optimal, highest, higher, twice, double, times, x, most',
      'form, magnesium + best, strongest, superior, most effective, most powerful',
      'work + better, faster, best, harder',
      '@formName + @better',
      '@formName + our, ons, onze, unser, notre + @contributes',
    ],
    'deficiency-scare': [
      'magnesium deficien-',
      'too little, enough magnesium + @everyone, nobody, few people',
      'body + crav-, crying, scream-, begging, starv-',
      'deficien-, shortage, lack, deficit + @everyone, signs, symptoms, magnesium',
      '@food, soil, vegetables + @short',
      'without magnesium, too little magnesium + sick, ill, suffer, health',
    ],
    'doctor-reference': [
      'doctor + choice, favourite, favorite, formula, formulated, approved, secret',
      'my doctor, mijn arts, mijn huisarts, mijn apotheker, mein arzt, meine arztin, mon medecin + says, said, zegt, zei, zweert, sagt, dit',
      '@doctor + recommend-, choice, favourite, favorite, approved, trust, formula, formulated, developed, swear, endorse, told, advised, takes, secret, don t want, won t tell',
    ],
    medicinal: [
      'cure, curing, heal, remedy, remedies, miracle, -therap-, relieve, relieving, relief, painkill-, pain free, back pain, joint pain, muscle pain, arthrit-, artrit-, arthros-, asthma-, cancer, alzheimer-, parkinson-, gout, tinnitus, constipat-, epilep-, rheuma-, eczema, sciatica, neuropath-, psoria-, infarct-, thrombo-, trombo-',
      'pain, aches + @against',
      '@sideEffect & @without',
      'safe, veilig, sicher, sans danger, sans risque + @pregnant, zwanger, 100, volkomen, moeder, mother',
      '@pregnant & for, voor, fur, pour, pour les femmes',
      'kidneys, nieren, reins & for your, voor je, voor de, fur die, fur ihre, pour vos, pour les',
      'works, werkt, wirkt, agit + minut-, hour, uur, kwartier, stunde-, heure-, meteen, instantly, sofort, binnen een week, within days',
      '@result + guarante-, gegarand-, garant-, days, dagen, jours, tagen, week, weken, woche-, semaine-',
      'nausea, misselijk-, ubelkeit, nausee + against, anti, tegen, gegen, contre',
      'disease, illness, ailment- + against, prevent-, fight-, protect-, ward',
      '@medicine, laxative + natural, nature, alternative, like, as good, replace-, instead, ditch-',
      'proven + work, result, effective',
      'clinically, scientifically, medically + proven, tested',
      'bowels + @against, regulat-',
    ],
    'energy-boost': [
      'energis-, energiz-, wide awake, energetic, pick me up, slump',
      'energy, vitality + @good, all day, burst, surge, lasting, endless',
      'fatigue, tiredness, tired + @against, cure, anti',
    ],
    stronger: ['bones, teeth, muscles, skeleton + strong, strength-, tough, sturdy'],
    'general-nerves': ['nerves, nervous system + @goodFor'],
    'general-muscles': ['muscles + @goodFor'],
    'general-bones': ['bones, teeth + @goodFor'],
    'general-health': [
      'health, body, wellbeing, kidneys, eyes + @goodFor',
      'feel, feeling + better, amazing, alive, fitter',
    ],
    'unlisted-effect': [
      '-detox-, toxins, anti ageing, anti aging, antiaging, wrinkle-, youth-, turn back the clock, libido, fertility, testosterone, cellulit-, rejuven-',
      'liver, colon, body, kidneys + cleans-, purif-, flush-',
      'skin, hair, nails + glow-, radian-, shiny, beautiful, good for, smooth, strong-, thick',
      'years younger',
      'younger + feel, look, looking, skin',
      'digestion, liver, thyroid, gut + @good',
      '@contributes + @normal',
    ],
  },
  words: {
    good: 'good, great for, healthy, better, best, deep, strong, more, restful, optimal, improve-, support-, promote-, enhance-, boost-, strengthen-, protect-, maintain-, balance-, stable, steady, steadies, supple, fast, speed-, regulat-, keeps, help you, your dose, for your, natural, lift-, rais-, increas-, extra, thanks to, full of',
    goodFor: 'good for, great for, ideal for, for healthy, essential for, vital for',
    against:
      'against, never, goodbye, stop., free, less, relie-, reduc-, ease, rid of, beat, banish-, fight, melt-, crush-, end, prevent-, sooth-, lower, settle-, calm, away, gone, disappear, history, no, finally',
    sideEffect: 'side effect-, bijwerking-, nebenwirkung-, effet- indesirable-, effet- secondaire-',
    without: 'no, without, zero, free, geen, zonder, vrij van, ohne, kein-, frei von, sans, aucun-',
    notHarm:
      'stress-, help-, hilft, aide-, lack, deficien-, tekort-, gebrek-, mangel-, manque-, carence-, too little, te weinig, zu wenig, trop peu, relie-, reduc-, verminder-, verlicht-, linder-, soulag-',
    pregnant:
      'pregnan-, breastfe-, zwangere-, zwangersch-, borstvoeding, schwangere-, schwangersch-, stillzeit, enceinte-, grossesse, allait-',
    result:
      'result-, resultaat, effect-, effekt-, werking, wirkung, ergebnis, difference, verschil, unterschied, efficacite',
    nutrient: 'vitamin-, b., zinc, zink',
    nutrientEffect:
      'immun-, immuun-, hormon-, oxidativ- stress, oxidatieve stress, stress oxydatif, cognit-, kognitiv-, fertil-, vruchtba-, fruchtba-, testosteron-, hair, haar, haut, huid, skin, cheveux, peau, nail-, nagel-, ongles',
    may: 'may, can, possible, kan, kun, kunt, kunnen, mogelijk, kann, konnen, moglich, peut, peuvent',
    formName: 'bisglycina-, glycina-, citra-, taura-, malat-, malaat, oxide',
    better: 'better than, beter dan, besser als, mieux que',
    product:
      'capsule, caps., gummies, powder, tablets, formula, support, shield, care, drink, @formName, spray, drops, aid, control',
    medicine:
      'medicine, medication-, pill, tablet, treatment, prescription-, drug, -blocker, paracetamol, ibuprofen, aspirin',
    but: 'but, yet, however, instead, though, just',
    no: 'no, not, never, nothing, none, cannot, t., is little, very little',
    proof:
      'evidence, proof, proven, shown, show, studied, study, studies, trial, authoris-, authoriz-, approved, permitted, promise-, claim, allowed, effect on',
    effect:
      'help, work, cure, treat, prevent-, relieve, heal, lower, replac-, medicine, diagnose, intended, substitute, pill, sleeping pill, miracle',
    professional:
      'doctor, gp, pharmacist, midwife, physician, cardiologist, neurologist, hospital, healthcare, pharmacy, seek advice, 112, 999, 911',
    doctor:
      'dr., doctors., by doctors, professor, physicians, pharmacists, my doctor, my gp, cardiologists, dermatologists, neurologists, gynaecologists, orthopaedic, paediatricians, midwives, specialists',
    notFor: 'not for, not suitable, not safe, not with, not if, something else',
    noUse:
      'do not use, do not take, not recommended, not be taken, not to be taken, not combine, not be combined, avoid if, avoid in, avoid with, avoid when, avoid taking, need not be, does not count, stop using, stop taking it, stop taking this, stop use, stop and call, stop and ask, bad for, bad for your, harmful to, discontinue, caution, mind this, don t sell, do not sell',
    lure: 'for this, for these, for our, about our, try our, try this, or choose',
    symptom: 'weakness, fever, sick, build up, too low, slow',
    story: 'i., my., suddenly, unlike',
    after: 'again, used to, any more, ever since, since taking, since using, anymore, so much, much more',
    haveYou: 'do you, have you, are you',
    errand:
      'order-, deliver-, ship-, return-, shop-, checkout, pay-, buy, refund-, parcel, browser, app., invoice, guarantee, shopping',
    person: 'mr., mrs., ms., family',
    street: 'street, road, lane',
    object: 'chair-, pillow-, mattress, candle-, book, mask, sofa, lamp, shirt',
    everyone: 'everyone, everybody, nearly, almost, most people, millions, adults, population, percent',
    food: 'food, diet, eating, meals',
    short:
      'not enough, cannot get, can t get, can not get, cannot cover, cannot supply, never enough, never give, never get, not give, impossible, hardly, too little, deplet-',
    contributes: 'contribut-',
    normal: 'normal, maintenance, reduction, healthy',
    figure: 'stress-, headache-, relax-, calm-, pain free, painless',
  },
  innocent:
    'recommended dos-, recommended daily, recommended amount, recommended intake, works best when, works best with, works best in, brain behind, younger than, dry cured, no sleeping pill-, without sleeping pill-, sleep coach-, stress coach-, sleep clinic, sleeping bag-, sleepwear, sleep on it, before sleep, before sleeping, mistress, seamstress, heart of, heart shaped, hearty, heartfelt, by heart, at heart, heart rate monitor, blood pressure monitor, memory foam, memoryfoam, memory card, cramped, crampon-, calmar-, osteopath-, physiotherap-, therapist, muscle relaxants, inflammab-, blood pressure medic-, diabetes medic-, not only, not just, not for nothing, don t stress, don t panic, no worries, focus on, focus is on, our focus, brain teaser, memory stick, memory game, keep calm, stress ball, stressball, anti stress avec, stress test-',
  falseFriends: '',
  endings: 's es ed d ing ings er ers ly',
  effects: {
    fatigue: 'reduction of tiredness and fatigue',
    electrolytes: 'electrolyte balance',
    energy: 'normal energy yielding metabolism',
    'nervous-system': 'normal functioning of the nervous system',
    muscle: 'normal muscle function',
    'protein-synthesis': 'normal protein synthesis',
    psychological: 'normal psychological function',
    bones: 'maintenance of normal bones',
    teeth: 'maintenance of normal teeth',
    'cell-division': 'role in the process of cell division',
  },
} as const satisfies PhraseLanguage & { effects: Record<ClaimId, string> };
