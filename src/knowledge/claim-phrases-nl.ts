import type { PhraseLanguage } from '../engine/check-text.js';
import type { ClaimId } from './claims.js';

/** Dutch; `PhraseRow` tells how a row is read. */
export const dutchPhrases = {
  promises: {
    'natural-sedative': ['kalmerings-, slaapmiddel-, -slaappil-, slaaptablet-, slaapmutsje, valium'],
    sleep: [
      '-slaap-, -slape-, -slapi-, sliep-, -nachtrust-, sluimer-, dromenland, welterusten, als een roos, magnesium nacht, nachtmagnesium, nachtcomplex, nachtformule, -nachtje, nacht door, meer draaien',
      'nacht + goed, beter, diep, heerlijk, fijne, rustig, onrustig, gebroken',
      'slechte nacht, slechte nachten',
      'wakker, ontwaak-, ontwaken, opstaan + liggen, lig, lag, nacht, uitgerust, fris, monter, herboren, vaak, telkens, steeds, gespannen',
      'schaapjes, woel, piekeren + tel, nacht, bed, nooit',
    ],
    'melatonin-gaba': ['melatonine + aanmaak, productie, @good'],
    stress: [
      '-ontspan-, rustgev-, -kalme-, kalmte, serene, sereniteit, onthaast-, overspannen, nervositeit, zenuwachtig-, gepieker, piekeren, prikkelbaar-, -prikkeld-, gestrest-, gespannen, gejaagd, opgejaagd, hoofd leeg, druk hoofd, drukke hoofd-, vol hoofd, volle hoofd-, ontprikkel-, in je vel, gemoedsrust, geruststel-',
      'rust, rustig, kalm + mentale, hoofd, lijf, lichaam, geest, innerlijk, kom, breng, zorg, herstel, vind, geef, balans, meer, moment-, word-, kinderen, overgang, @product',
      'minder druk + kinderen, kind, dochter, zoon, hoofd',
      'spanning, zenuw + @against, bedar-, bedaar-, sterk, glij-, afglij-',
    ],
    cramps: [
      '-kramp-, spiertrekking-, spiertril-, ooglid-, ochtendstijf-',
      'zere, pijnlijke, stramme, vermoeide, zware + spieren, benen, voeten, gewrichten, kuiten',
      'spieren, nek, schouders, gewrichten + stijf, stijve, soepel, vastzit-, los.',
    ],
    rls: [
      'rusteloze, rusteloosheid, onrustige, onrust, kriebel-, wiebel-, tintel-, zware, harde, stil + been, benen, kuit, kuiten',
      'wiebelbenen-',
    ],
    'migraine-headache': ['-hoofdpijn-, barstende kop'],
    'pms-menopause': [
      'opvlieg-, -menopauz-, -hormoon-, ongesteld-, overgangsklacht-, overgangsjaren',
      'bij de overgang, in de overgang',
      'overgang, cyclus, maandelijkse + @good, @against, klacht-, vrouw, pijn, @product',
    ],
    'blood-pressure': [
      '-bloeddruk-, bovendruk, vaatverwijd-',
      'doorbloeding, bloedsomloop, bloedvat, aderen, vaten + @good',
    ],
    'heart-rhythm': [
      'voor het hart, hartritme-, hartslag, hartklop-, hartfunctie-, hartgezond-, hartspier-, hartziekt-, hartaandoening-, hartinfarct-, hartfalen, boezemfibril-, hart en vaat-, hart en vaten',
      'hart + @good',
      'hart & @product',
    ],
    'blood-sugar-diabetes': ['bloedsuiker-, suikerziekte, suikerspiegel-, suikerdip-, bloedglucose'],
    osteoporosis: ['botontkalk-, botbreuk-, botverlies, botdichtheid, botmassa, broze botten'],
    'anxiety-depression': [
      'angst, angstig-, angstst-, angstv-, faalangst, examenangst, bindingsangst, -paniek-, somber-, neerslachtig-, winterdip-, onrust-, rusteloos, rusteloze, gelukkiger, vrolijker, driftbui-, hyperacti-, zwaarmoedig-, levenslust',
      'stemming, humeur, gemoed + @good, @against',
      'gelukkig + maakt, voel, word-',
    ],
    'chronic-fatigue-fibromyalgia': [
      'chronisch, extreme, extreem + moe., vermoeid, vermoeidheid, moeheid',
      'oververmoeid-, uitputting, uitgeblust-',
    ],
    'immune-clotting-antioxidant': [
      'weerstand-, weerbaarheid, afweer-, immuun-, -ontsteking-, bloedstolling-, verkouden-, griep-, vrije radicalen',
      'ziek, hoest- + nooit, zonder',
      'virus, virussen, infectie, bacterie, ziektekiemen + @against, bescherm-',
    ],
    'gastric-acid': [
      'maag, darmen + zacht, mild, vriendelijk',
      'maagvriendelijk-, opgeblazen, zuurbrand-, oprisping-, brandend maagzuur',
      'maagzuur, maag + neutraliseer-, @against',
    ],
    'weight-metabolism': [
      'afvallen, -slank-, vetverbrand-, buikvet, vetverlies, snaai-, eetbui-, eetlust, hongergevoel, streefgewicht',
      'trek + remt, minder, zoet, geen',
      'kilo, pondjes, gewicht, vet, vetrolletjes, calorieen + af, kwijt, verlies, eraf, verbrand-, smelt-, weg',
      'stofwisseling, metabolisme + @good',
      'buik + plat, strakke',
    ],
    'concentration-memory': [
      'hersen-, -brein-, geheugen-, leerprestatie-, vergeetachtig-, onthoud meer',
      'concentratie, concentreren, denk-, geest, aandacht, scherp + @good, scherp, helder, geheugen, studie, tentamen-, examen-',
      'focus, focussen',
      'hoofd, mentale, mentaal + helder, scherp, kracht, fit, energie',
    ],
    'sport-performance': [
      'spierherstel, sportprestatie-, uithoudingsvermogen, spierpijn-, spiergroei, spierkracht, spiermassa, spieropbouw, verzur-',
      'herstel-, recupere-, recuperatie + snel, sneller, spier, training, sporten, inspanning, marathon, wedstrijd, beter',
      'prestatie, presteren, presteer, conditie + @good, sport-',
      'training, sporten + haal, meer uit',
      'melkzuur + minder, weg, afvoer-',
    ],
    transdermal: ['door de huid, door je huid, via de huid, via je huid', 'huid + opgenomen, dringt'],
    'form-superiority': [
      'opgenomen, opname, opneembaar, opneembare, opneembaarheid, biobeschikba-, absorptie + beter, best, snel, hoogste, maximal-, maximaal, optimal-, optimaal, superieur, dubbel, keer, x',
      'vorm, magnesium, magnesiumvorm, soort + beste, krachtigste, effectiefste, superieur, sterkste',
      'werkt, werken + beter, sneller, best, effectiever',
    ],
    'deficiency-scare': [
      'magnesiumtekort-, magnesiumgebrek, magnesiumdefici-',
      'te weinig + @everyone',
      'lichaam, lijf + schreeuw-, snak-, smeekt',
      'genoeg magnesium + @everyone, niemand',
      'tekort, gebrek + @everyone, magnesium, signa-, symptomen, herken',
      '@food, groenten, bodem, grond, akkers + @short',
      'zonder magnesium, te weinig magnesium + ziek, schade',
    ],
    'doctor-reference': [
      '@doctor + aanbev-, bevelen, beveelt, aangeraden, adviseer-, adviseren, raad, raden, zweert, zweren, formule, ontwikkel-, keuze, gebruik, favoriet, geheim, niet weten, niet vertellen, verzwijg-',
    ],
    medicinal: [
      'geneest, genezen, genezing, geneeskracht-, natuurgenees-, heilzaam, heilzame, remedie-, wondermiddel-, -pijnstil-, pijnvrij-, pijnverlicht-, rugpijn-, -gewrichtspijn-, zenuwpijn-, buikpijn-, menstruatiepijn-, astma-, artrose-, reuma-, kanker-, jicht, dementie, constipatie, obstipatie, eczeem, hooikoorts, oorsuizen, zuiverend-',
      'pijn, pijntjes, kwaal, kwalen, kwaaltjes + @against, haalt',
      'stoelgang + @good',
      'ziekte, aandoening- + tegen, voorkom-, bestrijd-, verhelp-, bescherm-, weg',
      '@medicine, laxeermiddel + natuur, natuurlijk, alternatief, vervang-, zo goed, even goed, overbodig, werkt als',
      'bewezen + effectief, effectieve, resultaat, werking',
      'klinisch, wetenschappelijk, medisch + bewezen, aangetoond',
      'klachten, rugklacht-, spanningsklacht-, spierklacht-, gewrichtsklacht-, verstopping, stoelgang, darmen + @against, vlot, verhelp-, verlicht-, verdwijn-',
    ],
    'energy-boost': [
      'energieboost-, energiek-, oppepper-, middagdip, energiedip-',
      'energie, vitaliteit, pit + @good, bruis-, barst-, tank, hele dag, terug',
      'moe., doodmoe, vermoeid, vermoeidheid, moeheid + @against, anti, geneest, verslaat, helpt',
    ],
    stronger: ['botten, tanden, gebit, spieren, skelet + sterk, ijzersterk, stevig, krachtig, versterk-'],
    'general-nerves': ['zenuwen, zenuwstelsel + @goodFor, werkt op'],
    'general-muscles': ['spieren + @goodFor'],
    'general-bones': ['botten, tanden, gebit + @goodFor'],
    'general-health': [
      'gezondheid, lichaam, welzijn, nieren, ogen + @goodFor',
      'fit, fitter, topfit, vitaal, vitaler, herboren + voel, blijf-, lekker, hele dag',
    ],
    'unlisted-effect': [
      'ontgift-, ontslak-, libido, vruchtbaarheid, potentie, testosteron, haaruitval, verjong-, -veroudering-, jeugdig-, rimpels, cholesterol-',
      'lever, bloed, lichaam, darmen + zuiver-, reinig-',
      'huid, haar, nagels + stral-, glanz-, mooi, goed voor, glad, jong, vol.',
      'jaar jonger',
      'jonger + voel, ogen, huid',
      'spijsvertering, darmflora, lever, schildklier + @good',
    ],
  },
  words: {
    good: 'goed, gezond, beter, best, sterk, stevig, meer, diep, heerlijk-, fijne, rustig, lekker, optimal-, optimaal, ondersteun-, bevorder-, verbeter-, stimuleer-, versterk-, bescherm-, herstelt, verhoog-, -boost-, vol, extra, balans, stabiel, stabiliseer-, soepel, op peil, snel, versnel-, houdt, regelt, helpt je, helpt bij, helpt tegen, voor je, voor jouw, voor uw, weldaad, draagt, dankzij',
    goodFor: 'goed voor, ideaal voor, weldaad, onmisbaar, voor gezonde, essentieel voor',
    against:
      'tegen, weg, nooit, geen, stop., minder, verlicht-, verminder-, verdwijn-, verdwenen, vaarwel, van af, vrij van, verzacht-, bestrijd-, voorkom-, verhelp-, einde, verlaag-, kalme-, eindelijk, sneeuw voor de zon',
    product:
      'magnesium-, capsule-, potje, tablet-, poeder, gummy, druppels, complex, formule, drank-, shot, hulp',
    medicine:
      'medicijn-, geneesmiddel-, tabletten, pil., pillen, middelen, -remmers, antibiotic-, behandeling, -blokker, -verlager',
    but: 'maar, echter, wel, juist, toch',
    no: 'geen, niet, nooit, niemand, weinig',
    proof:
      'bewijs, bewezen, aangetoond, onderzocht, onderzoek, uitspra-, goedgekeurd, toegestaan, belofte-, belov-, zeker, effect op, invloed op',
    effect:
      'help, werkt, genees-, genezen, -middel, medicijn, voorkom-, behandel-, verlaagt, vervang-, diagnose, plaats van, bedoeld',
    professional:
      '-arts, dokter, apotheker, verloskundige, cardioloog, neuroloog, huisartsenpost, ziekenhuis, apotheek, medisch advies, bel., meld het, meld dit',
    doctor:
      'dr., dokter, -artsen, professor, apothekers, een arts, mijn arts, mijn huisarts, huisartsen, cardiologen, neurologen, dermatologen, -specialisten, therapeuten, fysiotherapeut, verloskundigen',
    notFor: 'niet bij, niet voor, niet geschikt, niet veilig, niet als, iets anders',
    noUse:
      'niet gebruiken, niet innemen, niet nemen, gebruik niet, gebruik dit niet, afgeraden, niet te melden, telt niet, stop met het, stop met innemen, stop het, stop dan, stop bij, stop met gebruik, stop het gebruik, stop meteen en, stop direct en, staak-, verkopen geen, verkoopt geen, let op bij, niet combineren, niet samen met, niet tegelijk, slecht voor, schadelijk voor, gevaarlijk voor',
    lure: 'kies dit, kies ons, probeer ons, probeer dit, probeer eerst, naar dit, naar deze, naar ons, naar onze, naar magnesium, om dit magnesium, of neem dit',
    symptom: '-zwakte, koorts, misselijk, ophopen, te laag, trage',
    story: 'ik, mijn, plotseling, anders dan',
    after: 'weer, sindsdien, sinds ik dit, sinds ik deze, sinds ze dit, niet meer',
    haveYou: 'heb je, hebt u, heeft u, ben je, gebruik je',
    errand:
      'bestel-, winkel-, kopen, betaal-, betal-, retour-, lever-, bezorg-, verzend-, vergelijk-, shop-, pakket-, website, kassa, factuur, klantenservice, garantie, thuis',
    person: 'heer, mevrouw, mw., dhr., familie',
    object: '-stoel, -kussen, -matras, -lamp, -kaars, -boek, -shirt, -masker, -meubel',
    everyone: 'iedereen, bijna, meeste, veel mensen, nederlander, bevolking, procent, op de, van ons, tweede',
    food: 'voeding, eten, dieet, maaltijd',
    short:
      'niet genoeg, onvoldoende, te weinig, nooit genoeg, nauwelijks, onmogelijk, je niet, uitgeput-, verarm-',
    contributes: 'draagt, dragen bij, bijdra-',
    normal: 'normaal, normale, behoud, instandhouding, gezonde',
    figure: 'stress-, hoofdpijn-, ontspan-, rustig',
  },
  innocent:
    'aanbevolen dos-, aanbevolen dag-, aanbevolen hoeveel-, aanbevolen portie, tenzij een arts, slaapcoach-, stresscoach-, slaaptherap-, slaapkliniek, weerstandsband-, brein achter, jonger dan, zonder slaapmiddel-, slanke capsule-, overgang naar, overgang van, slaapkamer-, slaapzak-, slaapbank-, voor zwangere vrouwen is, voor zwangere vrouwen geldt, voor het slapen, voor het slapengaan, hartelijk-, hartvorm-, hartig, hart van, hart en ziel, van harte, -straat, geheugenkaart-, geheugenschuim, geheugensteun-, bloeddrukmet-, hartslagmet-, bloeddrukverlagers, bloeddruktabletten, -maagzuurmiddel-, -maagzuurremmer-, diabetesmedicijn-, bloeddrukmedicijn-, spierverslapper-, niet alleen, niet voor niets, niet langer, stress niet, geen paniek, stressbal, focus op, onze focus, focussen op, in de weg',
  falseFriends: 'slim, pain, minder, sleept, gesleept',
  endings: 'e en s t d de den te ten er ers ere st ste je jes',
  effects: {
    fatigue:
      'vermindering van vermoeidheid en moeheid, vermindering van moeheid en vermoeidheid, vermindering van vermoeidheid',
    electrolytes: 'elektrolytenbalans, normale elektrolytenbalans',
    energy: 'normaal energieleverend metabolisme',
    'nervous-system': 'normale werking van het zenuwstelsel, van het zenuwstelsel',
    muscle: 'normale werking van de spieren, van de spieren, normale spierfunctie',
    'protein-synthesis': 'normale eiwitsynthese, normale proteinesynthese',
    psychological: 'normale psychologische functie',
    bones: 'instandhouding van normale botten',
    teeth: 'instandhouding van normale tanden',
    'cell-division': 'rol in het celdelingsproces, rol in de celdeling',
  },
} as const satisfies PhraseLanguage & { effects: Record<ClaimId, string> };
