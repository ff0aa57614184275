import type { AnswerWords } from '../answer-words.js';

export const answerWords: AnswerWords = {
  answers: {
    's0-01': {
      question: 'Halen mensen in Nederland de aanbeveling?',
      answer:
        'Volgens het RIVM eten volwassenen in Nederland en de meeste kinderen genoeg om hun aanbeveling te halen. Daarom kijken we eerst naar wat jij eet.',
    },
    's0-02': {
      question: 'Kun je aan klachten zien of je te weinig magnesium hebt?',
      answer:
        'Klachten hebben vaak veel oorzaken, en een laag magnesium merk je vaak niet. Wil je zekerheid, vraag je huisarts dan of bloedonderzoek zin heeft.',
    },
    's0-03': {
      question: 'Gebruikt je lichaam bij stress meer magnesium?',
      answer:
        'De voedingsnormen geven bij stress geen hogere aanbeveling. Dat stress je magnesium opmaakt, is een idee uit een overzicht van schrijvers met een band met een maker.',
    },
    's0-04': {
      question: 'Is magnesium onderzocht bij stress of burn-out?',
      answer:
        'Dat magnesium bij stress of burn-out helpt, is niet aangetoond: in het onderzoek dat vaak wordt genoemd, ontbrak een groep met een nepmiddel. Zit stress je leven in de weg, praat dan met je huisarts of bedrijfsarts.',
    },
    's0-05': {
      question: 'Wat zeggen melatonine en GABA over magnesium en slaap?',
      answer:
        'Dat magnesium in het lichaam met melatonine en GABA te maken heeft, zegt nog niets over hoe je slaapt. De onderzoeken naar slaap zijn klein en de zekerheid is laag.',
    },
    's0-06': {
      question: 'Maakt de vorm verschil voor je slaap?',
      answer:
        'Bij bisglycinaat was het verschil met een nepmiddel klein, in één onderzoek met 155 mensen; met tauraat lazen we geen onderzoek. We vergelijken vormen daarom op oplosbaarheid, hoeveel puur magnesium erin zit en hoe je darm erop reageert.',
    },
    's0-08': {
      question: 'Wat is er goedgekeurd over vermoeidheid en concentratie?',
      answer:
        'Over vermoeidheid is een uitspraak goedgekeurd, over concentratie en veerkracht niet. Ben je lang moe zonder duidelijke reden, laat je huisarts dan eerst de oorzaak zoeken.',
    },
    's0-09': {
      question: 'Waarom noemen we malaat alleen vaak gekozen?',
      answer:
        'We lazen geen onderzoek dat een voordeel van malaat laat zien. Wat in de EU is goedgekeurd, gaat over magnesium zelf en niet over één vorm.',
    },
    's0-10': {
      question: 'Wat weten we over magnesium en rusteloze benen?',
      answer:
        'Er is te weinig bewijs voor een verband met magnesium. Een laag ijzer is wel een bekende oorzaak van rusteloze benen: vraag je huisarts of dat gecontroleerd moet worden.',
    },
    's0-11': {
      question: 'Wat zegt kramp of trillen in de nacht?',
      answer:
        "Kramp of trillen 's nachts bewijst niet dat je te weinig magnesium hebt. Ga naar je huisarts of apotheker bij kramp met zwakte of een doof gevoel, of sinds een nieuw medicijn.",
    },
    's0-12': {
      question: 'Zijn bisglycinaat en tauraat onderzocht bij rusteloze benen of kramp?',
      answer:
        'Met bisglycinaat of tauraat lazen we geen onderzoek naar rusteloze benen of kramp. Er is alleen een proef met citraat bij twaalf mensen met rusteloze benen, zonder groep om mee te vergelijken.',
    },
    's0-13': {
      question: 'Is tauraat onderzocht voor het hart?',
      answer:
        'Met tauraat lazen we geen onderzoek bij mensen, en over het hart is geen uitspraak goedgekeurd. Hartkloppingen laat je door je huisarts bekijken.',
    },
    's0-14': {
      question: 'Waarom noemen we glycerofosfaat alleen vaak gekozen?',
      answer:
        'Dat glycerofosfaat zacht is voor de darm, rust op ervaring: een vergelijking met andere vormen lazen we niet. Daarom zeggen we alleen dat het vaak gekozen wordt.',
    },
    's0-16': {
      question: 'Haal je de aanbeveling met gewoon eten?',
      answer:
        'Een opscheplepel spinazie, een handje noten en een snee volkorenbrood geven samen al ruim 100 mg. De meeste volwassenen in Nederland halen de aanbeveling met eten.',
    },
    's1-02': {
      question: 'Wat liet onderzoek naar spierkramp zien?',
      answer:
        'Een groot overzicht uit 2020 vond bij ouderen met kramp geen verschil dat je zou merken. Goedgekeurd is alleen een uitspraak over de normale werking van spieren.',
    },
    's1-03': {
      question: 'Komen spasmen door te weinig magnesium?',
      answer:
        'Spasmen kunnen bij een ernstig tekort voorkomen; bij een licht tekort is dat niet aangetoond. Houden spasmen aan, bel dan meteen het alarmnummer.',
    },
    's1-05': {
      question: 'Wat mag er over botten worden gezegd, en wat niet?',
      answer:
        'Goedgekeurd is alleen een uitspraak over normale botten, en botontkalking is een ziekte. Gebruik je daar een medicijn voor, neem dat dan altijd eerst en magnesium minstens 4 uur later.',
    },
    's1-06': {
      question: 'Wat weten we over hartritme en bloeddruk?',
      answer:
        'Over hartritme en bloeddruk is geen uitspraak goedgekeurd, en in een Nederlands onderzoek van 24 weken veranderde de bloeddruk niet. Verander nooit zelf je bloeddrukmedicijnen.',
    },
    's1-08': {
      question: 'Is melatonine een stresshormoon?',
      answer:
        'Melatonine is het slaaphormoon; stresshormonen zijn adrenaline en cortisol. Voor magnesium is over geen van deze stoffen een uitspraak goedgekeurd.',
    },
    's1-10': {
      question: 'Waar let je op als je diabetes hebt?',
      answer:
        'Over bloedsuiker is geen uitspraak goedgekeurd. Heb je diabetes, vraag je arts dan of je nieren goed werken en pas je medicijnen niet zelf aan.',
    },
    's1-11': {
      question: 'Hoeveel glycine levert bisglycinaat?',
      answer:
        '250 mg magnesium als bisglycinaat bevat ongeveer 1,5 g glycine, de helft van wat in slaaponderzoek met glycine werd gebruikt. Bij een hoge dosis kan ook deze vorm dunne ontlasting geven.',
    },
    's1-15': {
      question: 'Is oxide onderzocht bij slaap, en waarom valt het bij ons af?',
      answer:
        'Het bekendste slaaponderzoek gebruikte juist oxide, met 500 mg per dag: twee keer de Europese bovengrens. Bij ons valt oxide af omdat er in de meeste onderzoeken weinig van wordt opgenomen en het sneller dunne ontlasting geeft.',
    },
    's1-16': {
      question: 'Welke vis is geen vette vis?',
      answer:
        'Schol, schelvis, tarbot en dorade zijn mager tot halfvet, geen vette vis. In de tabel staat per vis hoeveel magnesium erin zit.',
    },
    's1-17': {
      question: 'Hoeveel magnesium zit er in zalm?',
      answer:
        'Zalm is geen grote bron: ongeveer 26 mg per 85 gram. Vissen verschillen onderling, dus kijk in de tabel.',
    },
    's1-18': {
      question: 'Is er een grens aan pure chocolade?',
      answer:
        'Voor pure chocolade vonden we geen officiële grens. 20 gram, de portie waarmee we rekenen, levert ongeveer 46 mg magnesium.',
    },
    's1-19': {
      question: 'Waarom zeggen we 350 en 300 mg, en geen 400 mg?',
      answer:
        'In Nederland en Europa is de aanbeveling 350 mg voor mannen en 300 mg voor vrouwen, uit eten, drinken en supplementen samen. 400 mg is een Amerikaans getal voor mannen van 19 tot en met 30 jaar.',
    },
    's2-02': {
      question: 'Over wie gaat het onderzoek naar cortisol?',
      answer:
        'De deelnemers waren 45 tot 70 jaar, hadden overgewicht en waren niet uitgekozen op stress. Over mensen met stress zegt dit onderzoek dus weinig.',
    },
    's2-05': {
      question: 'Hoe sterk is het bekende onderzoek naar stress uit 2018?',
      answer:
        'Alle deelnemers kregen magnesium: een groep met een nepmiddel ontbrak, en de maker betaalde mee. Zo’n daling kan ook vanzelf komen.',
    },
    's2-06': {
      question: 'Was het verschil in het stressonderzoek uit 2018 groter bij een laag magnesium?',
      answer:
        'Alle deelnemers aan dat onderzoek (Pouteau) hadden bij de start een laag magnesium. Het verschil tussen groepen ging over hoe erg de stress was, niet over hoe laag het magnesium was.',
    },
    's2-11': {
      question: 'Is bisglycinaat onderzocht bij stress?',
      answer:
        'Met bisglycinaat lazen we geen onderzoek naar stress: we noemen het alleen vaak gekozen. In één onderzoek met 12 mensen na een darmoperatie was de opname gelijk aan die van oxide, dat in de meeste andere onderzoeken laag uitkwam.',
    },
    's2-14': {
      question: 'Kies je bij hartkloppingen een andere vorm?',
      answer:
        'Hartkloppingen zijn een reden om naar je huisarts te gaan, niet om een vorm te kiezen. Heb je er pijn op de borst, flauwvallen of benauwdheid bij, bel dan meteen het alarmnummer.',
    },
    's2-15': {
      question: 'Is malaat onderzocht bij vermoeidheid en fibromyalgie?',
      answer:
        'In een oud, klein onderzoek was geen duidelijk voordeel te zien, en een onderzoek uit 2022 met een andere vorm vond ook geen verschil. Ben je lang moe of heb je veel pijn, laat je huisarts dan de oorzaak zoeken.',
    },
    's2-18': {
      question: 'Waarom volgen we niet de hoeveelheden uit onderzoeken?',
      answer:
        'In onderzoeken werd 100 tot 600 mg per dag gebruikt, vaak meer dan de Europese bovengrens van 250 mg uit supplementen. Een voorstel komt nooit boven de bovengrens van de gekozen norm, en naast producten nooit boven 250 mg.',
    },
    's2-20': {
      question: 'Met hoeveel begin je?',
      answer:
        'Naast producten en met de Nederlandse of Europese norm is een voorstel hoogstens 250 mg per dag, de Europese bovengrens uit supplementen. De eerste week begin je met de helft.',
    },
    's2-22': {
      question: 'Op welk moment van de dag neem je het?',
      answer:
        'Onderzoek naar het beste tijdstip lazen we niet. Neem het bij het eten, elke dag rond dezelfde tijd, met genoeg uren tot je medicijnen.',
    },
    's2-23': {
      question: 'Na hoeveel weken kijk je opnieuw?',
      answer:
        'Dat je na een paar weken iets merkt, beloven we niet; onderzoeken duurden 8 tot 24 weken. Kijk na vier weken of je het nog nodig hebt.',
    },
    's2-24': {
      question: 'Wat doen vezels met de opname?',
      answer:
        'Vezels staan er juist om bekend dat ze de opname wat kunnen verlagen; het omgekeerde vonden we nergens. Volkoren, noten en peulvruchten leveren wel veel magnesium, dus eet ze gerust.',
    },
    's2-32': {
      question: 'Waar let je op bij citraat?',
      answer:
        'Van citraat kun je bij een hogere dosis in één keer dunne ontlasting krijgen. Daarom waarschuwen we daarvoor bij een gevoelige maag of buik.',
    },
    's2-34': {
      question: 'Moet je de hoeveelheden uit onderzoeken met eten halen?',
      answer:
        'Die hoeveelheden kwamen boven op het eten en liggen vaak boven de Europese bovengrens van 250 mg. De aanbeveling zelf is 300 tot 350 mg uit alles samen, en die halen de meeste volwassenen in Nederland met eten.',
    },
    's3-01': {
      question: 'Waar komen 400 tot 420 mg en 310 tot 320 mg vandaan?',
      answer:
        'Dat zijn Amerikaanse getallen: 400 tot 420 mg voor mannen en 310 tot 320 mg voor vrouwen. In Nederland en Europa is het 350 en 300 mg, uit alles samen.',
    },
    's3-02': {
      question: "Wat geldt voor baby's onder de 6 maanden?",
      answer:
        "Voor baby's onder de 6 maanden geven Nederland en Europa geen getal. Geef een kind onder de 4 jaar geen magnesium dat je zelf kocht en vraag je huisarts of het consultatiebureau.",
    },
    's3-04': {
      question: 'Waar komt 80 mg voor peuters vandaan?',
      answer:
        '80 mg is een Amerikaans getal. In Nederland is het 85 mg voor 1 jaar en 120 mg voor 2 tot en met 5 jaar; Europa noemt 170 mg voor 1 en 2 jaar.',
    },
    's3-05': {
      question: 'Waar komt 130 mg voor kinderen vandaan?',
      answer:
        '130 mg is een Amerikaans getal. In Nederland is het 120 mg van 2 tot en met 5 jaar en 200 mg van 6 tot en met 9 jaar; Europa noemt 230 mg van 3 tot en met 9 jaar.',
    },
    's3-06': {
      question: 'Waar komen 240 en 410 mg voor tieners vandaan?',
      answer:
        'Dat zijn Amerikaanse getallen. In Nederland is het 280 mg van 10 tot en met 13 jaar, daarna 350 mg voor jongens en 280 mg voor meisjes tot 18 jaar.',
    },
    's3-07': {
      question: 'Heb je na je 65e meer nodig?',
      answer:
        'Voor 65-plussers geldt in Nederland en Europa geen hogere aanbeveling: 350 mg voor mannen en 300 mg voor vrouwen. Is je gezondheid kwetsbaar, laat dan eerst je arts naar je nieren en medicijnen kijken.',
    },
    's3-08': {
      question: 'Heb je tijdens de zwangerschap meer nodig?',
      answer:
        'In Nederland en Europa is de aanbeveling ook tijdens de zwangerschap 300 mg, uit alles samen: er komt niets bij. Overleg over een supplement met je verloskundige of arts.',
    },
    's3-09': {
      question: 'Heb je bij borstvoeding meer nodig?',
      answer:
        'In Nederland en Europa is de aanbeveling ook bij borstvoeding 300 mg, uit alles samen: er komt niets bij. Overleg over een supplement met je verloskundige of arts.',
    },
    's3-10': {
      question: 'Waarom telt stress niet mee in de hoeveelheid?',
      answer:
        'Geen enkele voedingsnorm telt er bij stress iets bij. Met 100 tot 200 mg extra kun je uit supplementen boven de Europese bovengrens van 250 mg komen.',
    },
    's3-11': {
      question: 'Hebben duursporters meer nodig?',
      answer:
        'Sporters hebben dezelfde aanbeveling als anderen: 350 mg voor mannen en 300 mg voor vrouwen. 500 tot 600 mg uit supplementen ligt boven elke bovengrens.',
    },
    's3-12': {
      question: 'Waarom telt sport niet mee in de hoeveelheid?',
      answer:
        'Een overzicht uit 2006 noemt 10 tot 20% extra als mogelijk, maar geen instantie nam dat over. We verhogen de hoeveelheid dus niet om sport.',
    },
    's3-13': {
      question: 'Heb je rond de menstruatie meer nodig?',
      answer:
        'Voor een hogere behoefte rond de menstruatie vonden we geen bron. De aanbeveling voor vrouwen blijft 300 mg.',
    },
    's3-14': {
      question: 'Heb je met de pil meer nodig?',
      answer:
        'Een onderzoek uit 1974 vond bij de pil minder magnesium in het bloed, een onderzoek uit 1992 zag geen reden voor een supplement. We tellen daarom niets bij de aanbeveling op.',
    },
    's3-15': {
      question: 'Bij wie is het magnesium vaker laag?',
      answer:
        'Afhankelijkheid van alcohol, diabetes, een darmziekte en sommige medicijnen gaan vaker samen met een laag magnesium: overleg dan met je arts. Voor stress en sport geldt geen hogere aanbeveling.',
    },
    's3-16': {
      question: 'Hoeveel magnesium zit er in een ons pompoenpitten?',
      answer:
        '168 mg hoort bij 28 gram: een Amerikaanse ounce, geen ons. Een ons is 100 gram, en dat levert ongeveer 535 tot 600 mg.',
    },
    's3-17': {
      question: 'Hoeveel magnesium zit er in een ons pure chocolade?',
      answer:
        '64 mg hoort bij 28 gram: een Amerikaanse ounce, geen ons. 100 gram pure chocolade levert ongeveer 228 mg, een portie van 20 gram ongeveer 46 mg.',
    },
    's3-19': {
      question: 'Waarom lopen de getallen voor spinazie en snijbiet uiteen?',
      answer:
        '80 tot 160 mg hoort bij een halve tot een hele Amerikaanse cup gekookt blad. Een opscheplepel van 50 gram spinazie levert ongeveer 40 mg; daarom noemen we altijd gram.',
    },
    's3-21': {
      question: 'Waarom rekenen we in grammen en niet in koppen?',
      answer:
        '44 mg hoort bij een halve Amerikaanse cup zilvervliesrijst, 118 mg bij een hele cup quinoa. De tabel geeft alles per 100 gram en per portie in gram.',
    },
    's3-23': {
      question: 'Waarom lopen de getallen voor vis uiteen?',
      answer:
        'Zalm levert ongeveer 26 mg per 85 gram, minder dan vaak wordt genoemd. Voor makreel lopen de voedingstabellen ver uiteen, en wij rekenen met het lagere getal.',
    },
    's3-26': {
      question: 'Bevat groente minder magnesium dan vroeger?',
      answer:
        'Een analyse uit 2017 vond dat de verschillen binnen de gewone schommeling van gewassen vallen. De meeste volwassenen in Nederland krijgen met gewoon eten genoeg binnen.',
    },
    's3-27': {
      question: 'Moet je noten weken?',
      answer:
        'Dat weken de opname verbetert, vonden we niet onderbouwd: een deel van het magnesium kan juist in het weekwater blijven. Week noten gerust als je dat lekkerder vindt.',
    },
    's3-28': {
      question: 'Heb je bij magnesium ook vitamine D of B6 nodig?',
      answer:
        'Dat vitamine D of B6 de opname van magnesium verbetert, lazen we in geen onderzoek. Voor vitamine B6 is de Europese bovengrens voor volwassenen 12 mg per dag, en producten die daarboven komen laten we niet zien.',
    },
    's3-30': {
      question: 'Verlies je magnesium door koffie, suiker of alcohol?',
      answer:
        'Dat koffie of suiker magnesium laat verdwijnen, vonden we nergens onderbouwd. Bij afhankelijkheid van alcohol komt een laag magnesium wel vaker voor: praat dan met je huisarts.',
    },
    's3-36': {
      question: 'Neem je het voor of na het sporten?',
      answer:
        'Onderzoek naar magnesium vlak voor of na het sporten lazen we niet. Neem het bij het eten, elke dag rond dezelfde tijd.',
    },
    's3-37': {
      question: 'Wat weten we over magnesium en sport?',
      answer:
        'Een overzicht uit 2006 zag geen voordeel bij wie al genoeg magnesium binnenkrijgt. Voor een winst van 15% vonden we geen onderbouwing.',
    },
    's3-39': {
      question: 'Wat is er goedgekeurd over hart, bloeddruk en cholesterol?',
      answer:
        'Over hartritme, bloeddruk, aderen en cholesterol is voor magnesium geen uitspraak goedgekeurd. Heb je hartkloppingen of een te hoge bloeddruk, laat dan je huisarts meekijken.',
    },
    's3-40': {
      question: 'Hoe vaak komt moeheid door een tekort?',
      answer:
        'Dat weten we niet: een tekort komt weinig voor en moeheid heeft veel oorzaken. Blijf je moe zonder duidelijke reden, laat je huisarts dan eerst de oorzaak zoeken.',
    },
    's3-41': {
      question: 'Welke signalen wijzen op een tekort?',
      answer:
        'Geen enkele klacht wijst alleen op een tekort, en voor wakker worden tussen 2 en 4 uur vonden we geen bron. Wil je zekerheid, vraag je huisarts dan of bloedonderzoek zin heeft.',
    },
    's3-42': {
      question: 'Kan te weinig magnesium het hartritme verstoren?',
      answer:
        'Een ernstig tekort kan het hartritme verstoren, en dat hoort bij een arts. Ga met hartkloppingen naar je huisarts in plaats van zelf een supplement te proberen.',
    },
    's3-44': {
      question: 'Wat weten we over de menstruatie en de overgang?',
      answer:
        'De onderzoeken naar klachten rond de menstruatie zijn klein en wisselend, en het magnesium in het bloed verschilt niet. Over de overgang lazen we geen onderzoek bij mensen.',
    },
    's3-47': {
      question: 'Wat weten we over bloedsuiker, trek in zoet en stofwisseling?',
      answer:
        'Bloedsuiker en vetstofwisseling zijn door de EFSA beoordeeld en staan niet op de lijst van goedgekeurde uitspraken. Over trek in zoet of een snellere stofwisseling lazen we geen onderzoek.',
    },
    's4-01': {
      question: 'Telt magnesium op de huid mee?',
      answer:
        'Dat magnesium door de huid wordt opgenomen, is niet bewezen: in een proef met 25 mensen steeg het in het bloed niet duidelijk. Een olie, gel of bad telt daarom niet mee.',
    },
    's4-02': {
      question: 'Hoe verhoudt een huidproduct zich tot een capsule?',
      answer:
        'Alleen verkopers zeggen dat een huidproduct meer oplevert dan een capsule. Een overzicht uit 2017 vond daar geen bewijs voor.',
    },
    's4-03': {
      question: 'Wat merkt je darm van een huidproduct?',
      answer:
        'Een huidproduct komt niet in je darm, en dat er magnesium door de huid gaat, is niet bewezen. Of het klachten vermindert, is niet goed onderzocht.',
    },
    's4-09': {
      question: 'Wat weten we over hoofdpijn en migraine?',
      answer:
        'Een overzicht uit 2018 noemt preventief gebruik hooguit mogelijk, met 600 mg per dag: boven elke bovengrens en alleen met een arts. Gebruik op de huid is niet onderzocht.',
    },
    's4-12': {
      question: 'Heeft bloedonderzoek zin als er zo weinig in je bloed zit?',
      answer:
        'Minder dan 1% van je magnesium zit in je bloed. Toch word je van klachten niet wijzer, want ze hebben veel oorzaken en een laag magnesium merk je vaak niet: vraag je huisarts of meten zin heeft.',
    },
  },
  omissions: {
    's1-04': 'Hoeveel van je magnesium in je botten zit, klopt. Geen advies hangt ervan af.',
    's2-03':
      'Een detail uit het onderzoek naar cortisol. Bij het bewijs staat al dat de totale aanmaak niet veranderde.',
    's2-10':
      'Basiskennis over zenuwcellen. Geen advies hangt ervan af, en naast een product wekt het een verwachting die niet mag.',
    's2-33': 'Gaat over de bronnenlijst van het artikel zelf.',
    's3-31': 'Of stress de opname verandert: we vonden er geen bron voor.',
    's3-34': 'Lof voor één product. De grens voor vitamine B6 bewaken we wel.',
    's3-43': 'Over stoffen in de hersenen. Onderzoek bij mensen lazen we niet.',
    's3-49':
      'Een verband uit bevolkingsonderzoek bewijst geen oorzaak, en over het hart is niets goedgekeurd.',
    's3-50': 'Door de EFSA in 2010 beoordeeld; het staat niet op de lijst.',
    's3-55': 'Resten van hoe het artikel is gemaakt.',
    's4-06':
      'Overdreven, en we lazen er niets over. De goedgekeurde uitspraak over spieren staat ervoor in de plaats.',
    's4-14': 'Voor de stoelgang als teken van een tekort vonden we geen bron.',
    's4-18':
      'Een aanbod, geen kennis. Het consult staat bij ons als aanbod van de site, niet als medische zorg.',
  },
};
