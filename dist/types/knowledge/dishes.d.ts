/**
 * What people in the Netherlands eat together, in amounts of a plate: with what goes on bread, the oil of the pan and
 * something to drink. The main food comes first. It is our own composition, not a survey. Every breakfast, lunch and
 * dinner is so large that any three with a snack make a day of some 1,400 to 2,600 kcal, for every meal there are some
 * without nuts, gluten, fish, dairy, soy and anything of animals, and they go from poor to rich in magnesium. Nothing
 * is in it that pregnant women are told to leave.
 */
export declare const dishes: {
    readonly 'bread-cheese-milk': {
        readonly meal: 'breakfast';
        readonly foods: readonly [readonly ["volkorenbrood", 2], readonly ["halvarine", 2], readonly ["goudse-kaas", 2], readonly ["halfvolle-melk", 1], readonly ["thee-zwart", 1]];
    };
    readonly 'bread-peanut-butter': {
        readonly meal: 'breakfast';
        readonly foods: readonly [readonly ["volkorenbrood", 2], readonly ["pindakaas", 2], readonly ["mandarijn", 1], readonly ["thee-zwart", 1]];
    };
    readonly 'brown-bread-ham-cheese': {
        readonly meal: 'breakfast';
        readonly foods: readonly [readonly ["bruinbrood", 2], readonly ["halvarine", 2], readonly ["ham-gekookt", 1], readonly ["goudse-kaas", 1], readonly ["karnemelk", 1]];
    };
    readonly 'bread-egg-orange-juice': {
        readonly meal: 'breakfast';
        readonly foods: readonly [readonly ["witbrood", 2], readonly ["halvarine", 2], readonly ["ei-gekookt", 1], readonly ["sinaasappelsap", 1], readonly ["koffie-zwart", 1]];
    };
    readonly 'rusk-cheese-jam': {
        readonly meal: 'breakfast';
        readonly foods: readonly [readonly ["beschuit", 3], readonly ["halvarine", 3], readonly ["goudse-kaas", 1], readonly ["jam", 2], readonly ["sinaasappelsap", 1], readonly ["thee-zwart", 1]];
    };
    readonly 'rye-bread-cheese-apple': {
        readonly meal: 'breakfast';
        readonly foods: readonly [readonly ["roggebrood", 2], readonly ["roomboter", 1], readonly ["goudse-kaas", 1], readonly ["appel", 1], readonly ["koffie-zwart", 1]];
    };
    readonly 'crispbread-cheese-juice': {
        readonly meal: 'breakfast';
        readonly foods: readonly [readonly ["knackebrod", 3], readonly ["roomboter", 1], readonly ["goudse-kaas", 2], readonly ["sinaasappelsap", 1], readonly ["koffie-zwart", 1]];
    };
    readonly 'oatmeal-milk-raisins': {
        readonly meal: 'breakfast';
        readonly foods: readonly [readonly ["havermout-droog", 1], readonly ["halfvolle-melk", 2], readonly ["rozijn", 2], readonly ["thee-zwart", 1]];
    };
    readonly 'yoghurt-muesli': {
        readonly meal: 'breakfast';
        readonly foods: readonly [readonly ["muesli", 1], readonly ["yoghurt-vol", 2], readonly ["blauwe-bes", 1], readonly ["koffie-zwart", 1]];
    };
    readonly 'crunchy-muesli-quark': {
        readonly meal: 'breakfast';
        readonly foods: readonly [readonly ["krokante-muesli", 1], readonly ["kwark-mager", 1], readonly ["peer", 1], readonly ["thee-zwart", 1]];
    };
    readonly 'quark-walnuts-raspberries': {
        readonly meal: 'breakfast';
        readonly foods: readonly [readonly ["kwark-vol", 1], readonly ["walnoot", 1], readonly ["framboos", 1], readonly ["thee-zwart", 1]];
    };
    readonly 'yoghurt-banana-linseed': {
        readonly meal: 'breakfast';
        readonly foods: readonly [readonly ["yoghurt-grieks", 1.5], readonly ["banaan", 1], readonly ["lijnzaad", 1], readonly ["thee-zwart", 1]];
    };
    readonly 'cornflakes-milk-banana': {
        readonly meal: 'breakfast';
        readonly foods: readonly [readonly ["cornflakes", 1.5], readonly ["halfvolle-melk", 1.5], readonly ["banaan", 1], readonly ["thee-zwart", 1]];
    };
    readonly 'rice-pudding-banana': {
        readonly meal: 'breakfast';
        readonly foods: readonly [readonly ["rijstepap", 1.5], readonly ["banaan", 1], readonly ["kaneel", 0.5], readonly ["thee-zwart", 1]];
    };
    readonly 'oatmeal-soy-banana': {
        readonly meal: 'breakfast';
        readonly foods: readonly [readonly ["havermout-droog", 1], readonly ["sojadrink", 1.5], readonly ["banaan", 1], readonly ["thee-zwart", 1]];
    };
    readonly 'oatmeal-oat-drink-apple': {
        readonly meal: 'breakfast';
        readonly foods: readonly [readonly ["havermout-droog", 1.5], readonly ["haverdrink", 2], readonly ["appel", 1], readonly ["koffie-zwart", 1]];
    };
    readonly 'oatmeal-rice-drink-raisins': {
        readonly meal: 'breakfast';
        readonly foods: readonly [readonly ["havermout-droog", 1], readonly ["rijstdrink", 2], readonly ["rozijn", 2], readonly ["thee-zwart", 1]];
    };
    readonly 'bread-avocado-tomato': {
        readonly meal: 'breakfast';
        readonly foods: readonly [readonly ["bruinbrood", 3], readonly ["avocado", 1], readonly ["tomaat", 1], readonly ["thee-zwart", 1]];
    };
    readonly 'bread-jam-orange-juice': {
        readonly meal: 'breakfast';
        readonly foods: readonly [readonly ["bruinbrood", 2], readonly ["jam", 2], readonly ["sinaasappelsap", 1], readonly ["thee-zwart", 1]];
    };
    readonly 'rye-bread-jam-banana': {
        readonly meal: 'breakfast';
        readonly foods: readonly [readonly ["roggebrood", 2], readonly ["jam", 2], readonly ["banaan", 1], readonly ["koffie-zwart", 1]];
    };
    readonly 'crispbread-avocado-juice': {
        readonly meal: 'breakfast';
        readonly foods: readonly [readonly ["knackebrod", 4], readonly ["avocado", 1], readonly ["sinaasappelsap", 1], readonly ["koffie-zwart", 1]];
    };
    readonly 'soy-yoghurt-fruit': {
        readonly meal: 'breakfast';
        readonly foods: readonly [readonly ["sojayoghurt", 2], readonly ["banaan", 1], readonly ["rozijn", 2], readonly ["blauwe-bes", 1], readonly ["thee-zwart", 1]];
    };
    readonly 'rice-cakes-egg': {
        readonly meal: 'breakfast';
        readonly foods: readonly [readonly ["rijstwafel", 4], readonly ["ei-gekookt", 2], readonly ["sinaasappelsap", 1], readonly ["thee-zwart", 1]];
    };
    readonly 'rice-cakes-avocado': {
        readonly meal: 'breakfast';
        readonly foods: readonly [readonly ["rijstwafel", 4], readonly ["avocado", 1], readonly ["tomaat", 1], readonly ["appelsap", 1], readonly ["koffie-zwart", 1]];
    };
    readonly 'rice-cakes-jam-banana': {
        readonly meal: 'breakfast';
        readonly foods: readonly [readonly ["rijstwafel", 4], readonly ["jam", 3], readonly ["banaan", 1], readonly ["thee-zwart", 1]];
    };
    readonly 'rice-cakes-jam-grape-juice': {
        readonly meal: 'breakfast';
        readonly foods: readonly [readonly ["rijstwafel", 4], readonly ["jam", 3], readonly ["druivensap", 1], readonly ["koffie-zwart", 1]];
    };
    readonly 'rice-porridge-apple': {
        readonly meal: 'breakfast';
        readonly foods: readonly [readonly ["witte-rijst-gekookt", 1], readonly ["rijstdrink", 1], readonly ["appel", 1], readonly ["rozijn", 1], readonly ["kaneel", 0.5], readonly ["thee-zwart", 1]];
    };
    readonly 'rice-porridge-mango': {
        readonly meal: 'breakfast';
        readonly foods: readonly [readonly ["witte-rijst-gekookt", 1], readonly ["rijstdrink", 1], readonly ["mango", 1], readonly ["ahornsiroop", 1], readonly ["thee-zwart", 1]];
    };
    readonly 'buckwheat-porridge': {
        readonly meal: 'breakfast';
        readonly foods: readonly [readonly ["boekweit-gekookt", 1], readonly ["rijstdrink", 1.5], readonly ["blauwe-bes", 1], readonly ["rozijn", 2], readonly ["thee-zwart", 1]];
    };
    readonly 'quinoa-porridge': {
        readonly meal: 'breakfast';
        readonly foods: readonly [readonly ["quinoa-gekookt", 1], readonly ["rijstdrink", 1], readonly ["appel", 1], readonly ["rozijn", 1], readonly ["thee-zwart", 1]];
    };
    readonly 'millet-porridge': {
        readonly meal: 'breakfast';
        readonly foods: readonly [readonly ["gierst-gekookt", 1], readonly ["rijstdrink", 1], readonly ["peer", 1], readonly ["rozijn", 1], readonly ["thee-zwart", 1]];
    };
    readonly 'chia-pudding': {
        readonly meal: 'breakfast';
        readonly foods: readonly [readonly ["chiazaad", 2], readonly ["rijstdrink", 2], readonly ["banaan", 1], readonly ["rozijn", 1], readonly ["thee-zwart", 1]];
    };
    readonly 'banana-buckwheat-pancakes': {
        readonly meal: 'breakfast';
        readonly foods: readonly [readonly ["boekweitmeel", 1], readonly ["banaan", 1], readonly ["appelmoes", 1], readonly ["ahornsiroop", 2], readonly ["olijfolie", 0.5], readonly ["thee-zwart", 1]];
    };
    readonly 'fruit-seeds-rice-drink': {
        readonly meal: 'breakfast';
        readonly foods: readonly [readonly ["banaan", 1], readonly ["mango", 1], readonly ["kiwi", 1], readonly ["zonnebloempit", 1], readonly ["rijstdrink", 1]];
    };
    readonly 'bread-cheese-tomato': {
        readonly meal: 'lunch';
        readonly foods: readonly [readonly ["volkorenbrood", 3], readonly ["halvarine", 3], readonly ["goudse-kaas", 2], readonly ["tomaat", 1], readonly ["thee-zwart", 1]];
    };
    readonly 'bread-ham-buttermilk': {
        readonly meal: 'lunch';
        readonly foods: readonly [readonly ["bruinbrood", 3], readonly ["halvarine", 3], readonly ["ham-gekookt", 2], readonly ["komkommer", 1], readonly ["karnemelk", 1]];
    };
    readonly 'bread-peanut-butter-apple': {
        readonly meal: 'lunch';
        readonly foods: readonly [readonly ["bruinbrood", 3], readonly ["pindakaas", 2], readonly ["appel", 1], readonly ["thee-zwart", 1]];
    };
    readonly 'bread-hummus': {
        readonly meal: 'lunch';
        readonly foods: readonly [readonly ["volkorenbrood", 3], readonly ["hummus", 2], readonly ["komkommer", 1], readonly ["appelsap", 1]];
    };
    readonly 'bread-eggs': {
        readonly meal: 'lunch';
        readonly foods: readonly [readonly ["bruinbrood", 3], readonly ["halvarine", 2], readonly ["ei-gekookt", 2], readonly ["kropsla", 1], readonly ["koffie-zwart", 1]];
    };
    readonly 'bread-chicken-cheese': {
        readonly meal: 'lunch';
        readonly foods: readonly [readonly ["witbrood", 3], readonly ["halvarine", 3], readonly ["kipfilet-bereid", 0.5], readonly ["goudse-kaas", 1], readonly ["komkommer", 1], readonly ["koffie-zwart", 1]];
    };
    readonly 'toasted-ham-cheese': {
        readonly meal: 'lunch';
        readonly foods: readonly [readonly ["witbrood", 4], readonly ["ham-gekookt", 2], readonly ["goudse-kaas", 2], readonly ["tomaat", 1], readonly ["kraanwater", 1]];
    };
    readonly 'rye-bread-cottage-cheese': {
        readonly meal: 'lunch';
        readonly foods: readonly [readonly ["roggebrood", 2], readonly ["roomboter", 1], readonly ["huttenkase", 3], readonly ["radijs", 1], readonly ["banaan", 1], readonly ["thee-zwart", 1]];
    };
    readonly 'mushroom-omelette': {
        readonly meal: 'lunch';
        readonly foods: readonly [readonly ["ei-gebakken", 2], readonly ["witbrood", 3], readonly ["champignons-gebakken", 1], readonly ["tomaat", 1], readonly ["koffie-zwart", 1]];
    };
    readonly 'baguette-mozzarella': {
        readonly meal: 'lunch';
        readonly foods: readonly [readonly ["stokbrood", 2], readonly ["mozzarella", 1], readonly ["tomaat", 1], readonly ["rucola", 1], readonly ["kraanwater", 1]];
    };
    readonly 'tomato-soup-baguette': {
        readonly meal: 'lunch';
        readonly foods: readonly [readonly ["tomatensoep", 1], readonly ["stokbrood", 2], readonly ["goudse-kaas", 2], readonly ["kraanwater", 1]];
    };
    readonly 'pasta-salad-feta': {
        readonly meal: 'lunch';
        readonly foods: readonly [readonly ["volkorenpasta-gekookt", 1], readonly ["feta", 2], readonly ["tomaat", 1], readonly ["rucola", 1], readonly ["olijfolie", 1], readonly ["kraanwater", 1]];
    };
    readonly 'pasta-salad-mozzarella': {
        readonly meal: 'lunch';
        readonly foods: readonly [readonly ["witte-pasta-gekookt", 1], readonly ["mozzarella", 1], readonly ["komkommer", 1], readonly ["olijfolie", 0.5], readonly ["kraanwater", 1]];
    };
    readonly 'pasta-courgette': {
        readonly meal: 'lunch';
        readonly foods: readonly [readonly ["witte-pasta-gekookt", 1.5], readonly ["courgette-gekookt", 0.5], readonly ["tomaten-blik", 1], readonly ["olijfolie", 1], readonly ["kraanwater", 1]];
    };
    readonly 'potato-salad-eggs': {
        readonly meal: 'lunch';
        readonly foods: readonly [readonly ["aardappel-gekookt", 1], readonly ["ei-gekookt", 2], readonly ["sperziebonen-gekookt", 0.5], readonly ["mayonaise", 1], readonly ["kraanwater", 1]];
    };
    readonly 'potato-salad-chicken': {
        readonly meal: 'lunch';
        readonly foods: readonly [readonly ["aardappel-gekookt", 1], readonly ["kipfilet-bereid", 0.5], readonly ["appel", 1], readonly ["wortel-rauw", 1], readonly ["mayonaise", 1], readonly ["kraanwater", 1]];
    };
    readonly 'wrap-chicken': {
        readonly meal: 'lunch';
        readonly foods: readonly [readonly ["wrap-tarwe", 2], readonly ["kippendij-bereid", 0.5], readonly ["kropsla", 1], readonly ["komkommer", 1], readonly ["kraanwater", 1]];
    };
    readonly 'wrap-kidney-beans': {
        readonly meal: 'lunch';
        readonly foods: readonly [readonly ["wrap-tarwe", 2], readonly ["kidneybonen-blik", 0.5], readonly ["paprika-rood", 1], readonly ["kraanwater", 1]];
    };
    readonly 'wholewheat-wrap-black-beans': {
        readonly meal: 'lunch';
        readonly foods: readonly [readonly ["wrap-volkoren", 2], readonly ["zwarte-bonen-blik", 0.5], readonly ["tomaat", 1], readonly ["kraanwater", 1]];
    };
    readonly 'pitta-falafel': {
        readonly meal: 'lunch';
        readonly foods: readonly [readonly ["pita-wit", 1], readonly ["falafel", 1], readonly ["hummus", 1], readonly ["tomaat", 1], readonly ["olijfolie", 0.5], readonly ["kraanwater", 1]];
    };
    readonly 'bulgur-salad': {
        readonly meal: 'lunch';
        readonly foods: readonly [readonly ["bulgur-gekookt", 1.5], readonly ["kikkererwten-blik", 1], readonly ["tomaat", 1], readonly ["peterselie-vers", 1], readonly ["olijfolie", 1], readonly ["kraanwater", 1]];
    };
    readonly 'tofu-rice-salad': {
        readonly meal: 'lunch';
        readonly foods: readonly [readonly ["witte-rijst-gekookt", 1.5], readonly ["tofu-stevig", 1], readonly ["wortel-rauw", 1], readonly ["thee-groen", 1]];
    };
    readonly 'rice-egg-salad': {
        readonly meal: 'lunch';
        readonly foods: readonly [readonly ["witte-rijst-gekookt", 1.5], readonly ["ei-gekookt", 2], readonly ["paprika-rood", 1], readonly ["kraanwater", 1]];
    };
    readonly 'rice-bean-salad': {
        readonly meal: 'lunch';
        readonly foods: readonly [readonly ["witte-rijst-gekookt", 1.5], readonly ["kidneybonen-blik", 0.5], readonly ["paprika-groen", 1], readonly ["olijfolie", 1], readonly ["kraanwater", 1]];
    };
    readonly 'rice-avocado-salad': {
        readonly meal: 'lunch';
        readonly foods: readonly [readonly ["witte-rijst-gekookt", 1.5], readonly ["avocado", 1], readonly ["komkommer", 1], readonly ["olijfolie", 0.5], readonly ["kraanwater", 1]];
    };
    readonly 'chickpea-salad': {
        readonly meal: 'lunch';
        readonly foods: readonly [readonly ["kikkererwten-blik", 1], readonly ["komkommer", 1], readonly ["paprika-rood", 1], readonly ["olijfolie", 1], readonly ["rijstwafel", 4], readonly ["kraanwater", 1]];
    };
    readonly 'chickpea-avocado-salad': {
        readonly meal: 'lunch';
        readonly foods: readonly [readonly ["kikkererwten-gekookt", 1], readonly ["avocado", 1], readonly ["tomaat", 1], readonly ["rucola", 1], readonly ["olijfolie", 1], readonly ["kraanwater", 1]];
    };
    readonly 'lentil-beetroot-salad': {
        readonly meal: 'lunch';
        readonly foods: readonly [readonly ["linzen-gekookt", 1], readonly ["rode-biet-gekookt", 1], readonly ["appel", 1], readonly ["olijfolie", 1], readonly ["rijstwafel", 3], readonly ["kraanwater", 1]];
    };
    readonly 'quinoa-bean-salad': {
        readonly meal: 'lunch';
        readonly foods: readonly [readonly ["quinoa-gekookt", 1], readonly ["zwarte-bonen-blik", 0.5], readonly ["avocado", 1], readonly ["paprika-rood", 1], readonly ["olijfolie", 1], readonly ["kraanwater", 1]];
    };
    readonly 'quinoa-chickpea-salad': {
        readonly meal: 'lunch';
        readonly foods: readonly [readonly ["quinoa-gekookt", 1], readonly ["kikkererwten-blik", 0.5], readonly ["tomaat", 1], readonly ["komkommer", 1], readonly ["olijven-groen", 1], readonly ["olijfolie", 1.5], readonly ["kraanwater", 1]];
    };
    readonly 'potato-bean-salad': {
        readonly meal: 'lunch';
        readonly foods: readonly [readonly ["aardappel-gekookt", 1], readonly ["sperziebonen-gekookt", 1], readonly ["tomaat", 1], readonly ["olijven-groen", 2], readonly ["olijfolie", 1], readonly ["appelsap", 1]];
    };
    readonly 'potato-avocado-salad': {
        readonly meal: 'lunch';
        readonly foods: readonly [readonly ["aardappel-gekookt", 1], readonly ["avocado", 1], readonly ["tomaat", 1], readonly ["komkommer", 1], readonly ["olijfolie", 1], readonly ["appelsap", 1]];
    };
    readonly 'sweet-potato-hummus': {
        readonly meal: 'lunch';
        readonly foods: readonly [readonly ["zoete-aardappel-gekookt", 1.5], readonly ["hummus", 2], readonly ["zonnebloempit", 1], readonly ["kropsla", 1], readonly ["olijfolie", 1], readonly ["kraanwater", 1]];
    };
    readonly 'rice-cakes-hummus': {
        readonly meal: 'lunch';
        readonly foods: readonly [readonly ["rijstwafel", 4], readonly ["hummus", 2], readonly ["avocado", 1], readonly ["komkommer", 1], readonly ["druivensap", 1]];
    };
    readonly 'buckwheat-salad': {
        readonly meal: 'lunch';
        readonly foods: readonly [readonly ["boekweit-gekookt", 1], readonly ["avocado", 1], readonly ["paprika-groen", 1], readonly ["olijfolie", 1], readonly ["appelsap", 1]];
    };
    readonly 'white-bean-soup': {
        readonly meal: 'lunch';
        readonly foods: readonly [readonly ["witte-bonen-blik", 1], readonly ["tomaten-blik", 2], readonly ["wortel-gekookt", 0.5], readonly ["olijfolie", 1.5], readonly ["rijstwafel", 4], readonly ["kraanwater", 1]];
    };
    readonly 'tomato-lentil-soup': {
        readonly meal: 'lunch';
        readonly foods: readonly [readonly ["linzen-gekookt", 0.5], readonly ["tomaten-blik", 2], readonly ["wortel-gekookt", 0.5], readonly ["olijfolie", 1], readonly ["rijstwafel", 4], readonly ["appelsap", 1]];
    };
    readonly 'potatoes-green-beans-chicken': {
        readonly meal: 'dinner';
        readonly foods: readonly [readonly ["kipfilet-bereid", 1], readonly ["aardappel-gekookt", 1], readonly ["sperziebonen-gekookt", 1], readonly ["olijfolie", 1.5], readonly ["appelmoes", 1], readonly ["kraanwater", 1]];
    };
    readonly 'baked-potato-broccoli-chicken': {
        readonly meal: 'dinner';
        readonly foods: readonly [readonly ["kipfilet-bereid", 1], readonly ["aardappel-schil-oven", 1], readonly ["broccoli-gekookt", 1], readonly ["olijfolie", 1.5], readonly ["appelmoes", 1], readonly ["kraanwater", 1]];
    };
    readonly 'potatoes-sprouts-pork': {
        readonly meal: 'dinner';
        readonly foods: readonly [readonly ["karbonade-bereid", 1], readonly ["aardappel-gekookt", 1], readonly ["spruitjes-gekookt", 1], readonly ["olijfolie", 1], readonly ["vla-vanille", 1], readonly ["kraanwater", 1]];
    };
    readonly 'endive-mash-sausage': {
        readonly meal: 'dinner';
        readonly foods: readonly [readonly ["rookworst", 1], readonly ["aardappel-gekookt", 1], readonly ["andijvie-rauw", 2], readonly ["roomboter", 2], readonly ["yoghurt-vol", 1], readonly ["kraanwater", 1]];
    };
    readonly 'kale-mash-sausage': {
        readonly meal: 'dinner';
        readonly foods: readonly [readonly ["rookworst", 1], readonly ["aardappel-gekookt", 1], readonly ["boerenkool-gekookt", 1], readonly ["halfvolle-melk", 0.5], readonly ["roomboter", 2], readonly ["mosterd", 1], readonly ["kraanwater", 1]];
    };
    readonly 'potatoes-peas-carrots-sausage': {
        readonly meal: 'dinner';
        readonly foods: readonly [readonly ["braadworst", 1], readonly ["aardappel-gekookt", 1], readonly ["wortel-gekookt", 0.5], readonly ["doperwten-diepvries", 0.5], readonly ["olijfolie", 1], readonly ["kraanwater", 1]];
    };
    readonly 'beef-stew-red-cabbage': {
        readonly meal: 'dinner';
        readonly foods: readonly [readonly ["runderstoofvlees", 1], readonly ["aardappel-gekookt", 1], readonly ["rode-kool-gekookt", 1], readonly ["ui-rauw", 1], readonly ["appelmoes", 1], readonly ["olijfolie", 1], readonly ["kraanwater", 1]];
    };
    readonly 'carrot-onion-mash-beef': {
        readonly meal: 'dinner';
        readonly foods: readonly [readonly ["runderstoofvlees", 1], readonly ["aardappel-gekookt", 1], readonly ["wortel-gekookt", 1], readonly ["ui-rauw", 1], readonly ["olijfolie", 1.5], readonly ["kraanwater", 1]];
    };
    readonly 'spaghetti-mince': {
        readonly meal: 'dinner';
        readonly foods: readonly [readonly ["rundergehakt-bereid", 1], readonly ["witte-pasta-gekookt", 1.5], readonly ["tomaten-blik", 2], readonly ["ui-rauw", 1], readonly ["kraanwater", 1]];
    };
    readonly 'wholewheat-pasta-chicken': {
        readonly meal: 'dinner';
        readonly foods: readonly [readonly ["kipfilet-bereid", 1], readonly ["volkorenpasta-gekookt", 1.5], readonly ["courgette-gekookt", 1], readonly ["tomaten-blik", 1], readonly ["olijfolie", 0.5], readonly ["kraanwater", 1]];
    };
    readonly 'rice-chicken-curry': {
        readonly meal: 'dinner';
        readonly foods: readonly [readonly ["kippendij-bereid", 1], readonly ["witte-rijst-gekookt", 1.5], readonly ["bloemkool-gekookt", 1], readonly ["kerriepoeder", 1], readonly ["olijfolie", 1], readonly ["kraanwater", 1]];
    };
    readonly 'rice-pork-pak-choi': {
        readonly meal: 'dinner';
        readonly foods: readonly [readonly ["varkenshaas-bereid", 1], readonly ["witte-rijst-gekookt", 1.5], readonly ["paksoi-gekookt", 1], readonly ["wortel-rauw", 1], readonly ["olijfolie", 1], readonly ["kraanwater", 1]];
    };
    readonly 'brown-rice-turkey-courgette': {
        readonly meal: 'dinner';
        readonly foods: readonly [readonly ["kalkoenfilet-bereid", 1], readonly ["zilvervliesrijst-gekookt", 1.5], readonly ["courgette-gekookt", 1], readonly ["tomaten-blik", 1], readonly ["olijfolie", 1.5], readonly ["kraanwater", 1]];
    };
    readonly 'noodles-chicken': {
        readonly meal: 'dinner';
        readonly foods: readonly [readonly ["kipfilet-bereid", 1], readonly ["eiermie-gekookt", 1.5], readonly ["paprika-rood", 1], readonly ["tauge-rauw", 1], readonly ["olijfolie", 1], readonly ["kraanwater", 1]];
    };
    readonly 'chilli-con-carne': {
        readonly meal: 'dinner';
        readonly foods: readonly [readonly ["rundergehakt-bereid", 1], readonly ["witte-rijst-gekookt", 1.5], readonly ["kidneybonen-blik", 0.5], readonly ["tomaten-blik", 1], readonly ["paprika-rood", 1], readonly ["kraanwater", 1]];
    };
    readonly 'pea-soup-sausage': {
        readonly meal: 'dinner';
        readonly foods: readonly [readonly ["spliterwten-gekookt", 1], readonly ["rookworst", 1], readonly ["aardappel-gekookt", 0.5], readonly ["wortel-gekookt", 0.5], readonly ["roggebrood", 1], readonly ["kraanwater", 1]];
    };
    readonly 'mash-peas-cod': {
        readonly meal: 'dinner';
        readonly foods: readonly [readonly ["kabeljauw-bereid", 1], readonly ["aardappelpuree", 1], readonly ["doperwten-diepvries", 1], readonly ["olijfolie", 1.5], readonly ["kraanwater", 1]];
    };
    readonly 'potatoes-broccoli-salmon': {
        readonly meal: 'dinner';
        readonly foods: readonly [readonly ["zalm-gekweekt-bereid", 1], readonly ["aardappel-gekookt", 1], readonly ["broccoli-gekookt", 1], readonly ["olijfolie", 1.5], readonly ["kraanwater", 1]];
    };
    readonly 'brown-rice-salmon-courgette': {
        readonly meal: 'dinner';
        readonly foods: readonly [readonly ["zalm-gekweekt-bereid", 1], readonly ["zilvervliesrijst-gekookt", 1.5], readonly ["courgette-gekookt", 1], readonly ["olijfolie", 1], readonly ["kraanwater", 1]];
    };
    readonly 'potatoes-carrots-trout': {
        readonly meal: 'dinner';
        readonly foods: readonly [readonly ["forel-bereid", 1], readonly ["aardappel-gekookt", 1], readonly ["wortel-gekookt", 1], readonly ["olijfolie", 1.5], readonly ["appelmoes", 1], readonly ["kraanwater", 1]];
    };
    readonly 'potatoes-cauliflower-plaice': {
        readonly meal: 'dinner';
        readonly foods: readonly [readonly ["schol-gebakken", 1], readonly ["aardappel-gekookt", 1], readonly ["bloemkool-gekookt", 1], readonly ["olijfolie", 1], readonly ["kraanwater", 1]];
    };
    readonly 'chips-fish-fingers-salad': {
        readonly meal: 'dinner';
        readonly foods: readonly [readonly ["visstick", 1], readonly ["friet-oven", 1], readonly ["kropsla", 2], readonly ["tomaat", 1], readonly ["mayonaise", 1], readonly ["kraanwater", 1]];
    };
    readonly 'rice-pollock-peppers': {
        readonly meal: 'dinner';
        readonly foods: readonly [readonly ["alaska-koolvis-bereid", 1], readonly ["witte-rijst-gekookt", 1.5], readonly ["paprika-rood", 2], readonly ["tomaten-blik", 1], readonly ["olijfolie", 1.5], readonly ["kraanwater", 1]];
    };
    readonly 'potato-tortilla': {
        readonly meal: 'dinner';
        readonly foods: readonly [readonly ["ei-gebakken", 2], readonly ["aardappel-gekookt", 1], readonly ["paprika-rood", 1], readonly ["tomaat", 1], readonly ["olijfolie", 1], readonly ["stokbrood", 1], readonly ["kraanwater", 1]];
    };
    readonly 'rice-egg-curry': {
        readonly meal: 'dinner';
        readonly foods: readonly [readonly ["ei-gekookt", 2], readonly ["witte-rijst-gekookt", 1.5], readonly ["sperziebonen-gekookt", 1], readonly ["kerriepoeder", 1], readonly ["olijfolie", 1], readonly ["kraanwater", 1]];
    };
    readonly 'baked-potato-veggie-burger': {
        readonly meal: 'dinner';
        readonly foods: readonly [readonly ["vegaburger", 1], readonly ["aardappel-schil-oven", 1], readonly ["bloemkool-gekookt", 1], readonly ["olijfolie", 1], readonly ["vla-vanille", 1], readonly ["kraanwater", 1]];
    };
    readonly 'pasta-aubergine-mozzarella': {
        readonly meal: 'dinner';
        readonly foods: readonly [readonly ["witte-pasta-gekookt", 1.5], readonly ["mozzarella", 1], readonly ["aubergine-gekookt", 1], readonly ["tomaten-blik", 1], readonly ["kraanwater", 1]];
    };
    readonly 'nasi-tempeh': {
        readonly meal: 'dinner';
        readonly foods: readonly [readonly ["tempe", 1], readonly ["zilvervliesrijst-gekookt", 1.5], readonly ["paksoi-gekookt", 1], readonly ["olijfolie", 1.5], readonly ["kraanwater", 1]];
    };
    readonly 'rice-tofu-broccoli': {
        readonly meal: 'dinner';
        readonly foods: readonly [readonly ["tofu-stevig", 1], readonly ["witte-rijst-gekookt", 1.5], readonly ["broccoli-gekookt", 1], readonly ["olijfolie", 1], readonly ["kraanwater", 1]];
    };
    readonly 'wholewheat-pasta-lentils': {
        readonly meal: 'dinner';
        readonly foods: readonly [readonly ["volkorenpasta-gekookt", 1.5], readonly ["linzen-gekookt", 0.5], readonly ["courgette-gekookt", 0.5], readonly ["tomaten-blik", 1], readonly ["ui-rauw", 1], readonly ["olijfolie", 1], readonly ["kraanwater", 1]];
    };
    readonly 'pasta-chickpeas': {
        readonly meal: 'dinner';
        readonly foods: readonly [readonly ["witte-pasta-gekookt", 1.5], readonly ["kikkererwten-blik", 0.5], readonly ["courgette-gekookt", 1], readonly ["tomaten-blik", 1], readonly ["olijfolie", 1], readonly ["kraanwater", 1]];
    };
    readonly 'bulgur-aubergine-chickpeas': {
        readonly meal: 'dinner';
        readonly foods: readonly [readonly ["bulgur-gekookt", 1.5], readonly ["kikkererwten-gekookt", 1], readonly ["aubergine-gekookt", 1], readonly ["olijfolie", 1], readonly ["kraanwater", 1]];
    };
    readonly 'chilli-sin-carne': {
        readonly meal: 'dinner';
        readonly foods: readonly [readonly ["kidneybonen-gekookt", 1], readonly ["witte-rijst-gekookt", 1.5], readonly ["tomaten-blik", 1], readonly ["paprika-rood", 1], readonly ["olijfolie", 0.5], readonly ["kraanwater", 1]];
    };
    readonly 'chickpea-curry': {
        readonly meal: 'dinner';
        readonly foods: readonly [readonly ["kikkererwten-gekookt", 1], readonly ["witte-rijst-gekookt", 1.5], readonly ["tomaten-blik", 1], readonly ["kerriepoeder", 1], readonly ["olijfolie", 0.5], readonly ["kraanwater", 1]];
    };
    readonly 'lentil-curry': {
        readonly meal: 'dinner';
        readonly foods: readonly [readonly ["linzen-gekookt", 1], readonly ["witte-rijst-gekookt", 1.5], readonly ["bloemkool-gekookt", 1], readonly ["kerriepoeder", 1], readonly ["olijfolie", 1], readonly ["kraanwater", 1]];
    };
    readonly 'brown-beans-rice': {
        readonly meal: 'dinner';
        readonly foods: readonly [readonly ["bruine-bonen-gekookt", 1], readonly ["witte-rijst-gekookt", 1.5], readonly ["paprika-groen", 1], readonly ["ui-rauw", 1], readonly ["olijfolie", 0.5], readonly ["kraanwater", 1]];
    };
    readonly 'kale-mash-beans': {
        readonly meal: 'dinner';
        readonly foods: readonly [readonly ["aardappel-gekookt", 1], readonly ["boerenkool-gekookt", 1], readonly ["witte-bonen-gekookt", 1], readonly ["olijfolie", 1.5], readonly ["appelmoes", 1], readonly ["kraanwater", 1]];
    };
    readonly 'carrot-onion-mash-lentils': {
        readonly meal: 'dinner';
        readonly foods: readonly [readonly ["aardappel-gekookt", 1], readonly ["wortel-gekookt", 1], readonly ["ui-rauw", 1], readonly ["linzen-gekookt", 1], readonly ["olijfolie", 1.5], readonly ["kraanwater", 1]];
    };
    readonly 'chips-beans-salad': {
        readonly meal: 'dinner';
        readonly foods: readonly [readonly ["friet-oven", 1], readonly ["witte-bonen-tomatensaus", 1], readonly ["kropsla", 2], readonly ["olijfolie", 1], readonly ["appelmoes", 2], readonly ["kraanwater", 1]];
    };
    readonly 'potatoes-cauliflower-peas': {
        readonly meal: 'dinner';
        readonly foods: readonly [readonly ["aardappel-gekookt", 1], readonly ["doperwten-blik", 1], readonly ["bloemkool-gekookt", 1], readonly ["olijfolie", 2], readonly ["appelmoes", 2], readonly ["kraanwater", 1]];
    };
    readonly 'stuffed-peppers-quinoa': {
        readonly meal: 'dinner';
        readonly foods: readonly [readonly ["quinoa-gekookt", 1], readonly ["paprika-rood", 2], readonly ["zwarte-bonen-blik", 1], readonly ["avocado", 1], readonly ["olijfolie", 1], readonly ["kraanwater", 1]];
    };
    readonly 'sweet-potato-black-beans': {
        readonly meal: 'dinner';
        readonly foods: readonly [readonly ["zoete-aardappel-gekookt", 1.5], readonly ["zwarte-bonen-blik", 1], readonly ["avocado", 1], readonly ["tomaat", 1], readonly ["olijfolie", 1.5], readonly ["kraanwater", 1]];
    };
    readonly 'baked-potato-broccoli-beans': {
        readonly meal: 'dinner';
        readonly foods: readonly [readonly ["aardappel-schil-oven", 1], readonly ["broccoli-gekookt", 1], readonly ["kidneybonen-blik", 1], readonly ["tomaat", 1], readonly ["olijfolie", 1.5], readonly ["kraanwater", 1]];
    };
    readonly 'millet-courgette-chickpeas': {
        readonly meal: 'dinner';
        readonly foods: readonly [readonly ["gierst-gekookt", 1], readonly ["courgette-gekookt", 1], readonly ["kikkererwten-blik", 1], readonly ["ui-rauw", 1], readonly ["olijfolie", 1.5], readonly ["kraanwater", 1]];
    };
    readonly 'split-pea-soup': {
        readonly meal: 'dinner';
        readonly foods: readonly [readonly ["spliterwten-gekookt", 1.5], readonly ["knolselderij-gekookt", 0.5], readonly ["wortel-gekookt", 0.5], readonly ["aardappel-gekookt", 1], readonly ["olijfolie", 1], readonly ["kraanwater", 1]];
    };
    readonly 'ratatouille-rice': {
        readonly meal: 'dinner';
        readonly foods: readonly [readonly ["witte-rijst-gekookt", 2], readonly ["aubergine-gekookt", 0.5], readonly ["courgette-gekookt", 0.5], readonly ["tomaten-blik", 1], readonly ["olijfolie", 1.5], readonly ["kraanwater", 1]];
    };
    readonly 'rice-carrots-beans': {
        readonly meal: 'dinner';
        readonly foods: readonly [readonly ["witte-rijst-gekookt", 2], readonly ["wortel-gekookt", 1], readonly ["kidneybonen-blik", 0.5], readonly ["olijfolie", 0.5], readonly ["kraanwater", 1]];
    };
    readonly banana: {
        readonly meal: 'snack';
        readonly foods: readonly [readonly ["banaan", 1]];
    };
    readonly apple: {
        readonly meal: 'snack';
        readonly foods: readonly [readonly ["appel", 1]];
    };
    readonly pear: {
        readonly meal: 'snack';
        readonly foods: readonly [readonly ["peer", 1]];
    };
    readonly orange: {
        readonly meal: 'snack';
        readonly foods: readonly [readonly ["sinaasappel", 1]];
    };
    readonly mandarins: {
        readonly meal: 'snack';
        readonly foods: readonly [readonly ["mandarijn", 2]];
    };
    readonly grapes: {
        readonly meal: 'snack';
        readonly foods: readonly [readonly ["druif", 1]];
    };
    readonly kiwis: {
        readonly meal: 'snack';
        readonly foods: readonly [readonly ["kiwi", 2]];
    };
    readonly mango: {
        readonly meal: 'snack';
        readonly foods: readonly [readonly ["mango", 1]];
    };
    readonly raspberries: {
        readonly meal: 'snack';
        readonly foods: readonly [readonly ["framboos", 1]];
    };
    readonly almonds: {
        readonly meal: 'snack';
        readonly foods: readonly [readonly ["amandel-rauw", 1]];
    };
    readonly cashews: {
        readonly meal: 'snack';
        readonly foods: readonly [readonly ["cashewnoot-rauw", 1]];
    };
    readonly peanuts: {
        readonly meal: 'snack';
        readonly foods: readonly [readonly ["pinda-geroosterd", 1]];
    };
    readonly 'mixed-nuts': {
        readonly meal: 'snack';
        readonly foods: readonly [readonly ["gemengde-noten", 1]];
    };
    readonly 'walnuts-raisins': {
        readonly meal: 'snack';
        readonly foods: readonly [readonly ["walnoot", 1], readonly ["rozijn", 1]];
    };
    readonly 'trail-mix': {
        readonly meal: 'snack';
        readonly foods: readonly [readonly ["studentenhaver", 1]];
    };
    readonly 'dark-chocolate': {
        readonly meal: 'snack';
        readonly foods: readonly [readonly ["chocolade-puur-70-85", 1]];
    };
    readonly yoghurt: {
        readonly meal: 'snack';
        readonly foods: readonly [readonly ["yoghurt-vol", 1]];
    };
    readonly 'yoghurt-raspberries': {
        readonly meal: 'snack';
        readonly foods: readonly [readonly ["yoghurt-mager", 1], readonly ["framboos", 1]];
    };
    readonly 'cracker-cheese': {
        readonly meal: 'snack';
        readonly foods: readonly [readonly ["volkorencracker", 1], readonly ["goudse-kaas", 1]];
    };
    readonly gingerbread: {
        readonly meal: 'snack';
        readonly foods: readonly [readonly ["ontbijtkoek", 1], readonly ["halvarine", 1]];
    };
    readonly 'syrup-waffle': {
        readonly meal: 'snack';
        readonly foods: readonly [readonly ["stroopwafel", 1]];
    };
    readonly edamame: {
        readonly meal: 'snack';
        readonly foods: readonly [readonly ["edamame", 1]];
    };
    readonly 'soy-drink': {
        readonly meal: 'snack';
        readonly foods: readonly [readonly ["sojadrink", 1]];
    };
    readonly figs: {
        readonly meal: 'snack';
        readonly foods: readonly [readonly ["vijg-gedroogd", 1]];
    };
    readonly dates: {
        readonly meal: 'snack';
        readonly foods: readonly [readonly ["dadel-medjool", 2]];
    };
    readonly 'dried-apricots': {
        readonly meal: 'snack';
        readonly foods: readonly [readonly ["abrikoos-gedroogd", 1]];
    };
    readonly 'carrot-hummus': {
        readonly meal: 'snack';
        readonly foods: readonly [readonly ["wortel-rauw", 1], readonly ["hummus", 1]];
    };
    readonly 'pepper-hummus': {
        readonly meal: 'snack';
        readonly foods: readonly [readonly ["paprika-rood", 1], readonly ["hummus", 1]];
    };
    readonly 'pumpkin-seeds': {
        readonly meal: 'snack';
        readonly foods: readonly [readonly ["pompoenpit-gedroogd", 1]];
    };
    readonly 'sunflower-seeds-raisins': {
        readonly meal: 'snack';
        readonly foods: readonly [readonly ["zonnebloempit", 1], readonly ["rozijn", 1]];
    };
    readonly popcorn: {
        readonly meal: 'snack';
        readonly foods: readonly [readonly ["popcorn", 1]];
    };
    readonly 'rice-cakes': {
        readonly meal: 'snack';
        readonly foods: readonly [readonly ["rijstwafel", 2]];
    };
    readonly 'cucumber-hummus': {
        readonly meal: 'snack';
        readonly foods: readonly [readonly ["komkommer", 1], readonly ["hummus", 1]];
    };
    readonly 'banana-seeds': {
        readonly meal: 'snack';
        readonly foods: readonly [readonly ["banaan", 1], readonly ["zonnebloempit", 1]];
    };
    readonly 'rice-cakes-avocado-snack': {
        readonly meal: 'snack';
        readonly foods: readonly [readonly ["rijstwafel", 2], readonly ["avocado", 1]];
    };
};
