import type { PhraseLanguage } from '../engine/check-text.js';
import type { ClaimId } from './claims.js';

/** French; `PhraseRow` tells how a row is read. */
export const frenchPhrases = {
  promises: {
    'natural-sedative': ['somnifere-, calmant-'],
    sleep: [
      '-sommeil-, dormi-, dormon-, dorme-, dort, dors, -endorm-, somnol-, assoupi-, nuits blanches, nuit blanche, bonne nuit, bonnes nuits, bras de morphee, beaux reves, magnesium nuit, formule nuit',
      'nuit + paisible, sereine, reparat-, meilleur, calme, agite, court, douce, belle, difficile, reposant',
      'reveil, reveill- + repose, frais, nocturne, nuit, forme',
      'repos, moutons + nocturne, profond, compt-',
    ],
    'melatonin-gaba': ['melatonine + production'],
    stress: [
      'detend-, detente, decontract-, apais-, serein, nervosite, lacher prise, quietude, surmen-, a cran, plus zen, tete pleine',
      'calme, repos + interieur, retrouv-, esprit, corps, @product',
      'tension, nerf + nerveu-, @against',
    ],
    cramps: [
      'crampe-, contracture-, paupiere-',
      'muscle, nuque, epaules, articulation + raide, noue, tendu, souple',
    ],
    rls: ['jambe + repos, impatien-, agite, lourde', 'impatiences'],
    'migraine-headache': ['maux de tete, mal de tete, mal de crane, cephal-'],
    'pms-menopause': [
      'spm., regles douloureuses, bouffees de chaleur, dysmenorrh-',
      'regles, cycle + douloureu-, crampes, feminin, menstru-',
    ],
    'blood-pressure': [
      'tension arterielle, pression arterielle',
      'tension + normale, haute, baisse-, regul-, stabil-',
      'circulation, vaisseaux, artere + @good, jeunes',
    ],
    'heart-rhythm': [
      'rythme cardiaque, cardiaque-, cardiovascul-, battements',
      'pour le coeur',
      'coeur + @good, solide, jeune',
      'coeur & @product',
    ],
    'blood-sugar-diabetes': ['taux de sucre', 'sucre + sang, pics'],
    osteoporosis: ['decalcif-, densite osseuse, perte osseuse, os fragiles', 'fracture + previen-, @against'],
    'anxiety-depression': [
      'angoiss-, deprim-, idees noires, panique, tristesse, rend heureu-',
      'moral, humeur + @good, bon, beau',
    ],
    'chronic-fatigue-fibromyalgia': ['fatigue, epuisement + chronique, extreme, nerveux, constant'],
    'immune-clotting-antioxidant': [
      'antioxyd-, rhume-, grippe-, radicaux libres',
      'malade, enrhume + jamais, moins',
      'virus, infection, microbes + @against, bouclier, protege',
      'defenses + naturelle, immunitaire, @good',
    ],
    'gastric-acid': [
      'ventre gonfle, ballonne-, aigreurs, remontees acides, brulures d estomac',
      'estomac + doux, douce',
      'acidite + estomac, gastrique, @against',
    ],
    'weight-metabolism': [
      'minceur, maigri-, mincir, amincissant, coupe faim, fringale, ventre plat, satiete',
      'poids, kilos + perdre, perdez, perte',
      'graisse, calories + brul-, elimin-, fond',
      'metabolisme + @good',
    ],
    'concentration-memory': [
      'memoire-, cerveau, cerebra-, vivacite, vigilance',
      'concentration, esprit, mental, clarte + @good, @product, clair, vif, performance, force, examen',
    ],
    'sport-performance': [
      'recuperation musculaire, courbature-, acide lactique, masse musculaire, prise de muscle',
      'recuper- + @good, muscul-, sport-, effort, marathon',
      'performance + @good, sporti-',
      'force + musculaire',
    ],
    transdermal: [
      'par la peau, travers la peau, voie cutanee, transcutan-',
      'peau + absorb-, passe, penetr-',
    ],
    'form-superiority': [
      'absorbe, absorption, assimil-, biodispon- + mieux, meilleur, rapide-, vite, maximal-, optimal-, superieur-, fois, double',
      'forme, magnesium + meilleur, plus efficace, plus puissant-',
      'agit + mieux, plus vite, plus fort',
    ],
    'deficiency-scare': [
      'trop peu, assez de magnesium + @everyone, personne',
      'corps + reclame, crie',
      'carence, manque, manquent, deficit + @everyone, magnesium, signes, symptomes',
      '@food, assiette, sols, legumes + @short',
      'sans magnesium + malade, sante, souffre',
    ],
    'doctor-reference': [
      '@doctor + recommande, recommandent, conseille, conseillent, formul-, concu, developpe, approuve, choix, jurent, utilise',
    ],
    medicinal: [
      'gueri-, soigne, soigner, remede-, soulag-, douleur-, miraculeu-, mal de dos, arthrose-, rhumatis-, goutte, constipation, acouphenes',
      'maladie, maux + contre, previen-, combat, protege, lutt-',
      '@medicine, laxatif + naturel, nature, alternative, comme un, vrai',
      'prouve + efficace, efficacite',
      'cliniquement, scientifiquement + prouve, teste, demontre',
      'sans ordonnance',
    ],
    'energy-boost': [
      'coup de fouet, coup de pompe, energisant, revigor-',
      'energie, tonus, vitalite + plus, plein, regain, @good, toute la journee',
      'fatigue + @against, oubli-, gueri-, combat, lutte',
    ],
    stronger: ['os, dents, muscle, ossature + solide, fort, renforc-, beton'],
    'general-nerves': ['nerf, systeme nerveux + @goodFor'],
    'general-muscles': ['muscle + @goodFor'],
    'general-bones': ['os, dents + @goodFor'],
    'general-health': [
      'sante, corps, organisme, reins, yeux + @goodFor',
      'sentez vous, sentir, sens + mieux, en forme, leger, revivre',
    ],
    'unlisted-effect': [
      'toxines, purifiant, drainant, drainage, anti age, rides, fertilite, rajeuni-, jeunesse, vieilliss-',
      'peau, cheveux, ongles + eclat-, beaux, belle, sublim-, bon pour, jeune, lisse, fort, epais',
      'digestion, transit, foie, flore, thyroide + @good, nettoi-',
    ],
  },
  words: {
    good: 'bon pour, bonne, sain, mieux, meilleur, fort, plus de, plus rapide-, profond, favoris-, amelior-, soutien-, soutenir, renforc-, proteg-, boost-, stimul-, equilibr-, stable, stabilis-, regul-, souple, accel-, aide, pour votre, pour vos, pour ton, contribue, augment-, grace, retrouv-, optimal-',
    goodFor: 'bon pour, bonne pour, ideal pour, bienfait, indispensable pour',
    against:
      'contre, anti, fini, jamais, adieu, stop., moins, soulag-, redui-, elimin-, calme, debarrass-, libere, evite, apais-, neutralis-, disparu, enfin, aucun, n.',
    product: 'gelule, comprimes, poudre, sachet, gouttes, complexe, formule, cure, boisson, marin',
    medicine: 'medicament, traitement, comprime, ordonnance, antidepresseur, antidouleur, betabloquant',
    but: 'mais, cependant, pourtant, plutot',
    no: 'ne, n., pas, aucun, jamais, rien, personne, peu',
    proof: 'preuve, prouv-, demontr-, etude, allegation, autoris-, promesse, promet-, effet sur',
    effect:
      'aide, soigne, gueri-, previen-, soulage, traite, agit, remplac-, medicament, diagnosti-, somnifere, remede',
    professional:
      'medecin, pharmacien, sage femme, cardiologue, hopital, docteur, avis medical, neurologue, pharmacie, appelez, signalez',
    doctor:
      'docteur, medecins, pharmaciens, professeur, mon medecin, cardiologues, dermatologues, kine, sages femmes, specialistes, un medecin',
    notFor: 'pas pour, pas en cas, convient pas, pas si, pas aux, autre chose',
    noUse:
      'ne pas utiliser, ne pas prendre, n utilisez pas, ne prenez pas, deconseill-, contre indiqu-, ne compte pas, arretez le produit, arretez la prise, arretez d utiliser, cessez, ne vendons, attention en cas, ne pas associer, ne pas combiner, l associer, arretez l utilisation, mauvais pour, dangereux pour, nocif pour',
    lure: 'demandez ce, demandez notre, demandez nos, ou choisis-, ou essay-, essayez notre',
    symptom: 'faiblesse, fievre, nausee, trop basse',
    story: 'j ai, je suis, mes, mon, soudain-',
    after: 'enfin, depuis que, a nouveau, beaucoup plus, ne plus',
    haveYou: 'avez vous, as tu, etes vous, prenez vous, souffrez vous',
    errand: 'achat-, achet-, command-, livr-, retour, paie-, pay-, rembours-, echang-, colis, site., facture',
    person: 'madame, monsieur, mme., famille',
    street: 'rue, chemin, boulevard',
    object: 'fauteuil, chaise, oreiller, matelas, couette, bougie, masque, lampe',
    everyone: 'tout le monde, plupart, presque, francais, sur dix',
    food: 'alimentation, nourriture, repas',
    short:
      'pas assez, ne suffi-, suffit pas, insuffisan-, impossible, trop peu, ne peut couvrir, ne peut pas couvrir, appauvri-',
    contributes: 'contribu-',
    normal: 'normal, normaux, maintien, reduire, reduction',
    figure: 'stress-, mal de tete, detente, detend-, seren-, serein',
  },
  innocent:
    'dose recommandee, dose journaliere, quantite recommandee, plus jeune que, sans somnifere, coach sommeil, avant de dormir, coeur de, tout coeur, coup de coeur, coups de coeur, bon coeur, par coeur, coeurs, au coeur, memoire de forme, carte memoire, jeu de memoire, notre focus, focus sur, non seulement, pas seulement, pas pour rien, pas de panique, sac de couchage, regles de, detendeur',
  falseFriends: 'pain, gout, cure, slim, rest, legs',
  endings: 'e s x es ent er ez ant ants ante ee ees ite',
  effects: {
    fatigue: 'reduire la fatigue',
    electrolytes: 'equilibre electrolytique',
    energy: 'metabolisme energetique normal',
    'nervous-system': 'fonctionnement normal du systeme nerveux',
    muscle: 'fonction musculaire normale',
    'protein-synthesis': 'synthese proteique normale',
    psychological: 'fonctions psychologiques normales',
    bones: 'maintien d une ossature normale',
    teeth: 'maintien d une dentition normale',
    'cell-division': 'role dans le processus de division cellulaire',
  },
} as const satisfies PhraseLanguage & { effects: Record<ClaimId, string> };
