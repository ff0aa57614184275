import type { AnswerWords } from '../answer-words.js';

export const answerWords: AnswerWords = {
  answers: {
    's0-01': {
      question: 'Do people in the Netherlands reach the reference intake?',
      answer:
        'According to the Dutch RIVM, the intake of adults in the Netherlands and of most children is sufficient. So we look first at what you eat.',
    },
    's0-02': {
      question: 'Can you tell from symptoms whether you have too little magnesium?',
      answer:
        'Symptoms often have many causes, and low magnesium often goes unnoticed. If you want to be sure, ask your GP whether a blood test makes sense.',
    },
    's0-03': {
      question: 'Does your body use more magnesium under stress?',
      answer:
        'No reference intake is higher because of stress. That stress uses up magnesium is an idea from a review whose authors are linked to a maker.',
    },
    's0-04': {
      question: 'Has magnesium been studied in stress or burn-out?',
      answer:
        'It has not been shown that magnesium helps with stress or burn-out: the trial that is often named had no placebo group. If stress gets in the way of your life, talk to your GP or company doctor.',
    },
    's0-05': {
      question: 'What do melatonin and GABA say about magnesium and sleep?',
      answer:
        'That magnesium has to do with melatonin and GABA in the body says nothing yet about how you sleep. The studies on sleep are small and their certainty is low.',
    },
    's0-06': {
      question: 'Does the form make a difference to your sleep?',
      answer:
        'With bisglycinate the difference from placebo was small, in one trial of 155 people; with taurate we read no trial. So we compare forms by how they dissolve, how much magnesium they hold and how the gut reacts.',
    },
    's0-08': {
      question: 'What has been approved on tiredness and concentration?',
      answer:
        'A statement on tiredness has been approved, none on concentration or resilience. If you have been tired for long without a clear reason, let your GP look for the cause first.',
    },
    's0-09': {
      question: 'Why do we only call malate often chosen?',
      answer:
        'We read no trial that shows an advantage of malate. What the EU has approved is about magnesium itself, not about one form.',
    },
    's0-10': {
      question: 'What do we know about magnesium and restless legs?',
      answer:
        'There is too little evidence for a link with magnesium. Low iron is a known cause of restless legs: ask your GP whether it should be checked.',
    },
    's0-11': {
      question: 'What do cramps or trembling at night tell?',
      answer:
        'Cramp or trembling at night does not prove that you have too little magnesium. See your GP or pharmacist about cramps with weakness or numbness, or since a new medicine.',
    },
    's0-12': {
      question: 'Have bisglycinate and taurate been studied in restless legs or cramps?',
      answer:
        'With bisglycinate or taurate we read no trial on restless legs or cramps. There is only a pilot with citrate in twelve people with restless legs, without a group to compare with.',
    },
    's0-13': {
      question: 'Has taurate been studied for the heart?',
      answer:
        'With taurate we read no trial in people, and no statement on the heart has been approved. Have palpitations looked at by your GP.',
    },
    's0-14': {
      question: 'Why do we only call glycerophosphate often chosen?',
      answer:
        'That glycerophosphate is gentle on the gut rests on experience: we read no comparison with other forms. So we only say that it is often chosen.',
    },
    's0-16': {
      question: 'Do you reach the reference intake with ordinary food?',
      answer:
        'A serving spoon of spinach, a handful of nuts and a slice of wholemeal bread already give over 100 mg together. Most adults in the Netherlands reach the reference intake with food.',
    },
    's1-02': {
      question: 'What did studies on muscle cramps show?',
      answer:
        'A large review from 2020 found no difference in older people with cramps that one would notice. What has been approved is only a statement on normal muscle function.',
    },
    's1-03': {
      question: 'Do spasms come from too little magnesium?',
      answer:
        'Spasms can occur in a severe deficiency; with a mild one this has not been shown. If spasms last, call the emergency number at once.',
    },
    's1-05': {
      question: 'What may be said about bones, and what not?',
      answer:
        'What has been approved is only a statement on normal bones, and osteoporosis is a disease. If you take a medicine for it, always take that first and magnesium at least 4 hours later.',
    },
    's1-06': {
      question: 'What do we know about heart rhythm and blood pressure?',
      answer:
        'No statement on heart rhythm or blood pressure has been approved, and in a Dutch trial of 24 weeks blood pressure did not change. Never change your blood pressure medicines yourself.',
    },
    's1-08': {
      question: 'Is melatonin a stress hormone?',
      answer:
        'Melatonin is the sleep hormone; stress hormones are adrenaline and cortisol. For magnesium no statement on any of them has been approved.',
    },
    's1-10': {
      question: 'What to watch if you have diabetes?',
      answer:
        'No statement on blood sugar has been approved. If you have diabetes, ask your doctor whether your kidneys work well and do not change your medicines yourself.',
    },
    's1-11': {
      question: 'How much glycine does bisglycinate give?',
      answer:
        '250 mg magnesium as bisglycinate holds about 1.5 g glycine, half of what was used in sleep trials with glycine. At a high dose this form too can give loose stools.',
    },
    's1-15': {
      question: 'Has oxide been studied in sleep, and why do we leave it out?',
      answer:
        'The best-known sleep trial used oxide, at 500 mg a day: twice the European upper level. We leave oxide out because in most studies little of it is taken up and it gives loose stools sooner.',
    },
    's1-16': {
      question: 'Which fish is not oily fish?',
      answer:
        'Plaice, haddock, turbot and sea bream are lean to medium-fat, not oily fish. The table says for each fish how much magnesium it holds.',
    },
    's1-17': {
      question: 'How much magnesium is there in salmon?',
      answer: 'Salmon is no large source: about 26 mg per 85 grams. Fish differ, so look in the table.',
    },
    's1-18': {
      question: 'Is there a limit to dark chocolate?',
      answer:
        'We found no official limit for dark chocolate. 20 grams, the portion we count with, gives about 46 mg magnesium.',
    },
    's1-19': {
      question: 'Why do we say 350 and 300 mg, and not 400 mg?',
      answer:
        'In the Netherlands and Europe the reference intake is 350 mg for men and 300 mg for women, from food, drink and supplements together. 400 mg is an American figure for men of 19 to 30 years.',
    },
    's2-02': {
      question: 'Whom is the trial on cortisol about?',
      answer:
        'The participants were 45 to 70 years old, overweight, and not chosen for stress. So this trial says little about people with stress.',
    },
    's2-05': {
      question: 'How strong is the well-known trial on stress from 2018?',
      answer:
        'All participants got magnesium: there was no placebo group, and the maker helped to pay. Such a fall can also come by itself.',
    },
    's2-06': {
      question: 'Was the difference in the stress trial from 2018 larger with low magnesium?',
      answer:
        'All participants in that trial (Pouteau) had low magnesium at the start. The difference between groups was about how severe the stress was, not about how low the magnesium was.',
    },
    's2-11': {
      question: 'Has bisglycinate been studied in stress?',
      answer:
        'With bisglycinate we read no trial on stress: we only call it often chosen. In one study of 12 people after a bowel operation its uptake equalled that of oxide, which came out low in most other studies.',
    },
    's2-14': {
      question: 'Do palpitations call for another form?',
      answer:
        'Palpitations are a reason to see your GP, not to choose a form. If you also have chest pain, fainting or breathlessness, call the emergency number at once.',
    },
    's2-15': {
      question: 'Has malate been studied in tiredness and fibromyalgia?',
      answer:
        'An old, small study showed no clear advantage, and a trial from 2022 with another form found no difference either. If you have been tired for long or are in much pain, let your GP look for the cause.',
    },
    's2-18': {
      question: 'Why do we not follow the amounts of studies?',
      answer:
        'Studies used 100 to 600 mg a day, often more than the European upper level of 250 mg from supplements. A proposal never passes the upper level of the chosen standard, and beside products never 250 mg.',
    },
    's2-20': {
      question: 'With how much do you start?',
      answer:
        'Beside products, and with the Dutch or European standard, a proposal is 250 mg a day at most, the European upper level from supplements. In the first week you start with half.',
    },
    's2-22': {
      question: 'At what time of day do you take it?',
      answer:
        'We read no trial on the best time. Take it with food, around the same time each day, with enough hours between it and your medicines.',
    },
    's2-23': {
      question: 'After how many weeks do you look again?',
      answer:
        'We do not promise that you notice anything after a few weeks; studies lasted 8 to 24 weeks. After four weeks, see whether you still need it.',
    },
    's2-24': {
      question: 'What does fibre do to uptake?',
      answer:
        'Fibre is rather known to lower uptake a little; we found the opposite nowhere. Wholegrain, nuts and pulses do supply much magnesium, so keep eating them.',
    },
    's2-32': {
      question: 'What to watch with citrate?',
      answer:
        'A higher dose of citrate at once can give loose stools. That is why we caution about it if your stomach or gut is sensitive.',
    },
    's2-34': {
      question: 'Do you have to reach the amounts of studies with food?',
      answer:
        'Those amounts came on top of food and are often above the European upper level of 250 mg. The reference intake itself is 300 to 350 mg from everything together, and most adults in the Netherlands reach it with food.',
    },
    's3-01': {
      question: 'Where do 400 to 420 mg and 310 to 320 mg come from?',
      answer:
        'Those are American figures: 400 to 420 mg for men and 310 to 320 mg for women. In the Netherlands and Europe it is 350 and 300 mg, from everything together.',
    },
    's3-02': {
      question: 'What holds for babies under 6 months?',
      answer:
        'For babies under 6 months the Netherlands and Europe give no figure. Give a child under 4 years no magnesium that you bought yourself, and ask your GP or child health clinic.',
    },
    's3-04': {
      question: 'Where does 80 mg for toddlers come from?',
      answer:
        '80 mg is an American figure. In the Netherlands it is 85 mg at 1 year and 120 mg from 2 to 5 years; Europe names 170 mg at 1 and 2 years.',
    },
    's3-05': {
      question: 'Where does 130 mg for children come from?',
      answer:
        '130 mg is an American figure. In the Netherlands it is 120 mg from 2 to 5 years and 200 mg from 6 to 9 years; Europe names 230 mg from 3 to 9 years.',
    },
    's3-06': {
      question: 'Where do 240 and 410 mg for teenagers come from?',
      answer:
        'Those are American figures. In the Netherlands it is 280 mg from 10 to 13 years, then 350 mg for boys and 280 mg for girls up to 18 years.',
    },
    's3-07': {
      question: 'Do you need more after 65?',
      answer:
        'In the Netherlands and Europe there is no higher reference intake from 65 years: 350 mg for men and 300 mg for women. If your health is frail, have your doctor look at your kidneys and medicines first.',
    },
    's3-08': {
      question: 'Do you need more in pregnancy?',
      answer:
        'In the Netherlands and Europe the reference intake is 300 mg in pregnancy too, from everything together: nothing is added. Talk to your midwife or doctor about a supplement.',
    },
    's3-09': {
      question: 'Do you need more while breastfeeding?',
      answer:
        'In the Netherlands and Europe the reference intake is 300 mg while breastfeeding too, from everything together: nothing is added. Talk to your midwife or doctor about a supplement.',
    },
    's3-10': {
      question: 'Why does stress not count in the amount?',
      answer:
        'No reference intake adds anything for stress. With 100 to 200 mg extra you can pass the European upper level of 250 mg from supplements.',
    },
    's3-11': {
      question: 'Do people who train for hours need more?',
      answer:
        'Athletes have the same reference intake as others: 350 mg for men and 300 mg for women. 500 to 600 mg from supplements is above every upper level.',
    },
    's3-12': {
      question: 'Why does sport not count in the amount?',
      answer:
        'A review from 2006 names 10 to 20% extra as possible, but no authority adopted it. So we never raise the amount for sport.',
    },
    's3-13': {
      question: 'Do you need more around your period?',
      answer:
        'We found no source for a higher need around the period. The reference intake for women stays 300 mg.',
    },
    's3-14': {
      question: 'Do you need more with the pill?',
      answer:
        'A study from 1974 found less magnesium in the blood with the pill, one from 1992 saw no reason for a supplement. So we add nothing to the reference intake.',
    },
    's3-15': {
      question: 'In whom is magnesium more often low?',
      answer:
        'Alcohol dependence, diabetes, bowel disease and some medicines more often go together with low magnesium: talk to your doctor about it. For stress and sport there is no higher reference intake.',
    },
    's3-16': {
      question: 'How much magnesium is there in a Dutch ons of pumpkin seeds?',
      answer:
        '168 mg goes with 28 grams: an American ounce, not a Dutch "ons". An ons is 100 grams, and that gives about 535 to 600 mg.',
    },
    's3-17': {
      question: 'How much magnesium is there in a Dutch ons of dark chocolate?',
      answer:
        '64 mg goes with 28 grams: an American ounce, not a Dutch "ons". 100 grams of dark chocolate give about 228 mg, a portion of 20 grams about 46 mg.',
    },
    's3-19': {
      question: 'Why do the figures for spinach and chard differ?',
      answer:
        '80 to 160 mg goes with half to a whole American cup of cooked leaves. A serving spoon of 50 grams of spinach gives about 40 mg; that is why we always name grams.',
    },
    's3-21': {
      question: 'Why do we count in grams and not in cups?',
      answer:
        '44 mg goes with half an American cup of brown rice, 118 mg with a whole cup of quinoa. The table gives everything per 100 grams and per portion in grams.',
    },
    's3-23': {
      question: 'Why do the figures for fish differ?',
      answer:
        'Salmon gives about 26 mg per 85 grams, less than is often named. For mackerel the food tables differ widely, and we count with the lower figure.',
    },
    's3-26': {
      question: 'Do vegetables hold less magnesium than they used to?',
      answer:
        'An analysis from 2017 found that the changes lie within the natural variation of crops. Most adults in the Netherlands get enough from ordinary food.',
    },
    's3-27': {
      question: 'Do you have to soak nuts?',
      answer:
        'We found no support for the idea that soaking improves uptake: part of the magnesium may stay in the soaking water instead. Soak nuts if you like them better that way.',
    },
    's3-28': {
      question: 'Do you need vitamin D or B6 with magnesium?',
      answer:
        'We read no trial in which vitamin D or B6 improves the uptake of magnesium. For vitamin B6 the European upper level for adults is 12 mg a day, and we show no product that passes it.',
    },
    's3-30': {
      question: 'Do you lose magnesium through coffee, sugar or alcohol?',
      answer:
        'We found no support for the idea that coffee or sugar make you lose magnesium. With alcohol dependence low magnesium is more common: talk to your GP then.',
    },
    's3-36': {
      question: 'Do you take it before or after sport?',
      answer:
        'We read no trial on magnesium just before or after sport. Take it with food, around the same time each day.',
    },
    's3-37': {
      question: 'What do we know about magnesium and sport?',
      answer:
        'A review from 2006 saw no advantage for those who already get enough magnesium. We found no support for a gain of 15%.',
    },
    's3-39': {
      question: 'What has been approved on heart, blood pressure and cholesterol?',
      answer:
        'No statement on heart rhythm, blood pressure, arteries or cholesterol has been approved for magnesium. If you have palpitations or high blood pressure, have your GP look at it.',
    },
    's3-40': {
      question: 'How often does tiredness come from a deficiency?',
      answer:
        'We do not know: deficiency is uncommon and tiredness has many causes. If you stay tired without a clear reason, let your GP look for the cause first.',
    },
    's3-41': {
      question: 'Which signs point to a deficiency?',
      answer:
        'No symptom points to a deficiency alone, and for waking between 2 and 4 we found no source. If you want to be sure, ask your GP whether a blood test makes sense.',
    },
    's3-42': {
      question: 'Can too little magnesium disturb the heart rhythm?',
      answer:
        'A severe deficiency can disturb the heart rhythm, and that belongs with a doctor. See your GP about palpitations instead of trying a supplement yourself.',
    },
    's3-44': {
      question: 'What do we know about the period and menopause?',
      answer:
        'The studies on symptoms around the period are small and mixed, and magnesium in the blood does not differ. On menopause we read no trial in people.',
    },
    's3-47': {
      question: 'What do we know about blood sugar, sweet cravings and metabolism?',
      answer:
        'Blood sugar and fat metabolism were assessed by EFSA and are not on the list of approved statements. On sweet cravings or a faster metabolism we read no trial.',
    },
    's4-01': {
      question: 'Does magnesium on the skin count?',
      answer:
        'It has not been proven that magnesium is taken up through the skin: in a pilot with 25 people it did not clearly rise in the blood. So an oil, gel or bath does not count.',
    },
    's4-02': {
      question: 'How does a skin product compare with a capsule?',
      answer:
        'Only sellers say that a skin product gives more than a capsule. A review from 2017 found no evidence for it.',
    },
    's4-03': {
      question: 'What does your gut notice of a skin product?',
      answer:
        'A skin product does not reach the gut, and it has not been proven that magnesium passes through the skin. Whether it lessens symptoms has not been properly studied.',
    },
    's4-09': {
      question: 'What do we know about headache and migraine?',
      answer:
        'A review from 2018 calls preventive use possible at most, at 600 mg a day: above every upper level and only with a doctor. Use on the skin has not been studied.',
    },
    's4-12': {
      question: 'Does a blood test make sense if so little is in your blood?',
      answer:
        'Less than 1% of your magnesium is in your blood. Yet symptoms do not tell you more, for they have many causes and low magnesium often goes unnoticed: ask your GP whether measuring makes sense.',
    },
  },
  omissions: {
    's1-04': 'How much of your magnesium is in your bones is right. No advice depends on it.',
    's2-03':
      'A detail of the trial on cortisol. The evidence already says that total production did not change.',
    's2-10':
      'Basic knowledge of nerve cells. No advice depends on it, and beside a product it raises an expectation that is not allowed.',
    's2-33': 'Is about the list of sources of the article itself.',
    's3-31': 'Whether stress changes uptake: we found no source for it.',
    's3-34': 'Praise of one product. We do guard the limit for vitamin B6.',
    's3-43': 'On substances in the brain. We read no study in people.',
    's3-49': 'A link found in populations proves no cause, and nothing on the heart has been approved.',
    's3-50': 'Assessed by EFSA in 2010; it is not on the list.',
    's3-55': 'Leftovers of how the article was made.',
    's4-06':
      'Overstated, and we read nothing on it. The authorised statement on muscles stands in its place.',
    's4-14': 'For bowel habits as a sign of deficiency we found no source.',
    's4-18': 'An offer, not knowledge. We show the consult as an offer of the site, not as medical care.',
  },
};
