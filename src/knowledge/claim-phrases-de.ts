import type { PhraseLanguage } from '../engine/check-text.js';
import type { ClaimId } from './claims.js';

/** German; `PhraseRow` tells how a row is read. */
export const germanPhrases = {
  promises: {
    'natural-sedative': ['beruhigungsmittel-, beruhigungst-, schlafmittel-, schlaftablette-, schlafpille-'],
    sleep: [
      '-schlaf-, schlief, -schlummer-, nachtruhe, traumland, traum schon, sandmannchen, nachtkapsel-, nachtkomplex, durch die nacht',
      'nacht + gut, besser, ruhig, tief, erholsam, durchwacht, suss, unruhig',
      'wach, aufwach-, erwach-, aufsteh- + liegen, liegt, ausgeruht, erholt, nachts, frisch, erfrischt',
      'schafchen + zahl-',
    ],
    'melatonin-gaba': ['melatonin- + ausschuttung, bildung, @good'],
    stress: [
      '-entspann-, -verspann-, -beruhig-, gelassenheit, nervos-, gereizt-, seelenruhe, innere balance, ausgeglichen-, runterkommen, abschalten, volle kopf-, vollen kopf, anspannung-, nervennahrung, nervenstark-',
      'ruhe, ruhig + komm, find, mehr, kopf, geist, korper, schenk, bring, innere, @product',
      'nerven + stark, stahl-, ruhe, ruhig',
      'gelassen-',
    ],
    cramps: [
      '-krampf-, muskelzuck-, zuckend-, augenlid-, wadenbeschwerd-',
      'bein, fuss, muskel + dicke, schwere, mude',
      'muskel, nacken, schulter, gelenk + locker, geschmeidig, steif, verhartet',
    ],
    rls: ['bein + unruhig, unruhe, ruhelos, rastlos, kribbel-, zappel-, schwere'],
    'migraine-headache': ['-kopfschmerz-, kopfweh, brummschadel'],
    'pms-menopause': [
      'wechseljahr-, regelschmerz-, regelbeschwerden, periodenschmerz-, hitzewallung-, tage vor den tagen',
      'zyklus + @good, @against, beschwerd-, schmerz-',
    ],
    'blood-pressure': ['-blutdruck-, bluthochdruck-', 'kreislauf, durchblutung, gefass, blutgefass + @good'],
    'heart-rhythm': [
      'furs herz, herzrhythm-, herzschlag, herzgesund-, herzfunktion-, herzmuskel-, herzklopf-, herzras-, herzstolper-, herzinfarkt-, herzschwache, herzkraft, herzstark-, herz kreislauf-, herzleiden',
      'herz + @good',
      'herz & @product',
    ],
    'blood-sugar-diabetes': ['blutzucker-, zuckerkrank-'],
    osteoporosis: ['knochenschwund, knochendichte, knochenabbau, knochenbruch-'],
    'anxiety-depression': [
      'angst-, prufungsangst, panik-, niedergeschlagen-, stimmungsaufhell-, stimmungstief-, winterblues, schwermut-, gluckshormon-, hyperaktiv-, glucklicher, macht glucklich, traurigkeit, lebensfreude',
      'stimmung, laune, gemut, seele + @good, hebt',
    ],
    'chronic-fatigue-fibromyalgia': ['chronisch, standig + mudigkeit, erschopfung, mude', 'erschopfungs-'],
    'immune-clotting-antioxidant': [
      'abwehrkraft-, -entzundung-, blutgerinn-, erkaltung-, grippe-, freie radikale',
      'abwehr + @good',
      'krank, erkaltet, verschnupft + nie, nie mehr',
      'infekt, virus, viren, keime + @good, @against',
    ],
    'gastric-acid': [
      'sodbrennen, magenbrennen, magenfreundlich-, magenschonend-, blahbauch, blahungen',
      'magen, darm + sanft, mild, schonend',
      'magensaure, saure + neutralisier-, bindet, @against',
    ],
    'weight-metabolism': [
      'abnehmen, -schlank-, fettverbrenn-, fettstoffwechsel-, fettkiller, bauchfett, heisshunger-, appetitzugl-',
      'kilo, pfunde, gewicht + verlier-, weniger, purzel-, ab, runter, reduzier-, schmelz-',
      'stoffwechsel + @good, kurbel-, ankurbel-, regt, anreg-',
    ],
    'concentration-memory': [
      'gedachtnis-, -gehirn-, denkleistung-, fokus, merkfahig-, vergesslich-, hirnnebel',
      'konzentration, konzentriert, denken, lernen + @good, @product, prufung-, hellwach, scharf',
      'geistig, mental, kopf + fit, klar, leistung-, stark, frei, frisch',
    ],
    'sport-performance': [
      'muskelregeneration, leistungssteiger-, leistungsfahig-, ausdauer-, muskelkater, muskelaufbau, muskelkraft, muskelmasse',
      'regeneration-, regenerier-, erholung, erholen + schnell, training, sport, muskel, marathon, wettkampf, @good',
      'leistung + sportlich, sport, steiger-, mehr, hochst-',
      'training, sport + schnell, fit',
    ],
    transdermal: ['durch die haut', 'haut + aufgenommen, aufnahme, dring, resorbier-'],
    'form-superiority': [
      'aufgenommen, aufnahme, resorbier-, resorption, -bioverfugbar-, absorbier-, verwertet, verwertbar-, verfugbar + besser, best, schneller, hochste, hoher, doppelt, maximal, optimal, uberlegen, mal, funfmal, x',
      'form, verbindung, magnesium, magnesiumform + beste, starkste, wirksamste, uberlegen',
      'wirkt, wirken + besser, schneller, starker, am besten',
    ],
    'deficiency-scare': [
      'magnesiummangel-',
      'zu wenig, genug magnesium + @everyone, niemand, kaum',
      'korper + schreit, ruft, verlangt',
      'mangel, unterversorgt, mangelerscheinung- + @everyone, anzeichen, symptome, magnesium',
      '@food, boden, gemuse + @short',
      'ohne magnesium, zu wenig magnesium + krank, leid, schade',
    ],
    'doctor-reference': [
      '@doctor + empf-, geraten, schwor-, entwickelt, rezeptur, formel, wahl, vertrau-, gepruft, verschweig-',
    ],
    medicinal: [
      'heilt, heilen, heilend-, heilung, -heilmittel, heilsam-, heilkraft, geheilt, wundermittel, wunderwaffe, linder-, schmerzfrei-, schmerzstill-, schmerzlinder-, ruckenschmerz-, gelenkschmerz-, muskelschmerz-, nervenschmerz-, bauchschmerz-, arthrose-, gicht, krebs, demenz, verstopfung-, heuschnupfen, reizdarm-',
      'schmerz + @against',
      'krankheit, leiden, beschwerden, erkrankung + gegen, beug-, vorbeug-, verhinder-, bekampf-, schutz-',
      '@medicine, abfuhrmittel + naturlich, natur, alternative, wie, ersetzt, statt',
      'nachweislich, bewiesen + wirkt, wirksam-',
      'klinisch, wissenschaftlich, medizinisch + bewiesen, belegt, erwiesen, getestet',
      'rezeptfrei',
    ],
    'energy-boost': [
      'energieschub-, energiebooster-, energiekick-, wachmacher-, muntermacher-, energiegeladen-, nachmittagstief-',
      'energie, power, vitalitat + @good, tank-, strotz-, geballt',
      'mudigkeit, mude, schlapp, ausgelaugt + @against, anti, weg, heilt, hilft',
    ],
    stronger: ['knochen, zahn, muskel, skelett + stark, kraftig, stahlhart, fest'],
    'general-nerves': ['nerven, nervensystem + @goodFor'],
    'general-muscles': ['muskel + @goodFor'],
    'general-bones': ['knochen, zahn + @goodFor'],
    'general-health': [
      'gesundheit, korper, wohlbefinden, niere, augen + @goodFor',
      'fuhl, fuhlen + besser, wohl, fit, wie neu',
    ],
    'unlisted-effect': [
      '-entgift-, entschlack-, entsauer-, potenz, fruchtbarkeit, testosteron, verjung-, jugendlich-, hautalterung-, cholesterin-',
      'falten. + ade, @against, haut',
      'jung, junger + strahlend, haut, aussehen, bleib-, fuhl',
      'haut, haar, nagel + strahlend, schon, glanzend, voll, fest, gut fur',
      'verdauung, darmflora, leber, schilddruse, darm + @good, reinig-, regt',
    ],
  },
  words: {
    good: 'gut, gesund, besser, best, stark, mehr, tief, erholsam, ruhig, optimal, unterstutz-, forder-, verbesser-, steiger-, schutz-, erhoh-, -boost-, balance, gleichgewicht, stabil, stabilisier-, reguli-, elastisch, schnell, beschleun-, turbo, voll, schub, extra, halt, hilft, fur dein, fur ihr, furs, fur mehr, tragt, dank',
    goodFor: 'gut fur, gut furs, ideal fur, wohltat, tut gut, unverzichtbar fur',
    against:
      'gegen, schluss, nie., kein, weniger, linder-, senkt, verringer-, stopp, ade, befrei-, besieg-, beugt, vorbeug-, los., vertreib-, verschwunden, vorbei, endlich, frei',
    product: 'kapsel, tabletten, pulver, tropfen, formel, granulat, komplex, hilfe',
    medicine:
      'medikament, arzneimittel, tablette, praparat, behandlung, rezept, arznei, medizin, schmerzmittel-, schmerztablette, -blocker, -senker',
    but: 'aber, sondern, jedoch, doch, dafur, trotzdem',
    no: 'kein, nicht, nie., niemand, wenig',
    proof:
      'beweis, bewiesen, beleg, nachgewiesen, zugelassen, erlaubt, angabe, aussage, studie, versprech-, verspricht, wirkung auf',
    effect:
      'hilft, helfen, wirkt, heilt, heilen, verhindert, lindert, senkt, behandel-, ersetz-, ersatz, -mittel, medikament, diagnose, bestimmt',
    professional:
      '-arzt, -arztin, arztlich-, apotheker-, hebamme, kardiologe-, neurologe-, krankenhaus, in der apotheke, rufen sie, melden sie',
    doctor:
      'dr., -arzte, vom arzt, professor, apothekern, mein arzt, meine arztin, heilpraktiker-, hebammen, kardiologen, facharzte',
    notFor: 'nicht bei, nicht fur, nicht geeignet, nicht sicher, nicht wenn, etwas anderes',
    noUse:
      'nicht anwenden, nicht einnehmen, nicht verwenden, nicht nehmen, einnahme vermeiden, nur nach, zahlt nicht, beenden sie die, einnahme beenden, absetzen, setzen sie, vorsicht bei, verkaufen keine, nicht kombinieren, nicht mit schlafmitteln, nicht zusammen mit, nicht gleichzeitig, schlecht fur, schadlich fur',
    lure: 'nach diesem, nach unser, nach magnesium, oder wahl, oder probier-',
    symptom: '-schwache, fieber, ubelkeit, zu niedrig, langsam',
    story: 'ich, mein, plotzlich',
    after: 'wieder, seitdem, seit ich es, seit ich das, viel, nicht mehr',
    haveYou: 'haben sie, hast du, sind sie, nehmen sie, leiden sie',
    errand:
      'bestell-, einkauf-, kauf-, liefer-, versand-, ruckgabe, retour-, zahl-, bezahl-, umtausch-, paket-, rechnung',
    person: 'herr, frau, familie',
    object: '-sessel, stuhl, -kissen, -kissenbezug, -matratze, -lampe, -kerze, -buch, -maske',
    everyone: 'jeder, zweite, fast, viele, meist, deutsch, prozent, bevolkerung, von zehn',
    food: 'ernahrung, nahrung, essen, kost',
    short:
      'nicht genug, nicht ausreich-, nicht zu decken, nicht decken, kaum, reicht nicht, unmoglich, zu wenig, ausgelaugt',
    contributes: 'tragt, tragen zu, beitragt, beitragen',
    normal: 'normal, erhaltung, verringerung, gesund',
    figure: 'stress-, kopfschmerz-, entspann-, beruhig-, gelassen',
  },
  innocent:
    'empfohlene tag-, empfohlene verzehr-, empfohlene dos-, empfohlene menge, junger als, ohne schlafmittel-, schlafcoach-, stresscoach-, schlaflabor, schlafzimmer-, schlafsack-, schlafanzug-, schlafcouch-, schlaff-, vor dem schlafen, vor dem schlafengehen, herzlich-, herzform-, herzstuck-, herzhaft-, von herzen, am herzen, im herzen, ans herz, herz der, herz und seele, fokus auf, unser fokus, -strasse, -gasse, blutdruckmess-, blutdruckmedik-, abnehmbar-, krebstier-, nicht nur, nicht umsonst, nicht langer, keine panik',
  falseFriends: 'gut, minder, dort, hart',
  endings: 'e n s t d en er em es st te ten ere eren ung ungen',
  effects: {
    fatigue: 'verringerung von mudigkeit und ermudung',
    electrolytes: 'elektrolytgleichgewicht',
    energy: 'normalen energiestoffwechsel',
    'nervous-system': 'normalen funktion des nervensystems',
    muscle: 'normalen muskelfunktion',
    'protein-synthesis': 'normalen eiweisssynthese',
    psychological: 'normalen psychischen funktion',
    bones: 'erhaltung normaler knochen',
    teeth: 'erhaltung normaler zahne',
    'cell-division': 'funktion bei der zellteilung',
  },
} as const satisfies PhraseLanguage & { effects: Record<ClaimId, string> };
