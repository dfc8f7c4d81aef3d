/** What people call these topics. */
export const food = {
  magnesium: `magnesium, magnesium pills, magnesium tablets, magnesium supplements, magnesium supplement, magnesium
    spray, magnesium oil, magnesium cream, taking magnesium, which magnesium is best, which magnesium,
    magnesium glycinate, magnesium citrate, does magnesium help, should i take magnesium, is magnesium
    good for cramps, does magnesium work, does magnesium stop cramps, will magnesium help, is magnesium
    any good, is magnesium worth it, is it worth taking magnesium, should i try magnesium, should i be
    taking magnesium, how much magnesium, how much magnesium should i take, a magnesium tablet, a
    magnesium pill, magnesium at night, magnesium before bed, magnesium powder, magnesium drink, my
    magnesium tablets`,
  magnesium_foods: `foods with magnesium, food with magnesium, foods high in magnesium, foods rich in
    magnesium, what has magnesium in it, what foods have magnesium, which foods have magnesium, what
    food has magnesium, what should i eat for cramps, what should i eat, what can i eat for cramps, what
    to eat for cramps, best food for leg cramps, best foods for cramps, which foods, what foods help,
    what foods help cramps, food for cramps, foods for cramps, nuts, seeds, almonds, pumpkin seeds,
    spinach, leafy greens, mushrooms, oily fish, salmon, eating better, my diet, diet, rich in
    magnesium, food is rich in magnesium, eat against cramps, foods have a lot of magnesium, eat to stop
    cramps, black beans, foods that have magnesium, food that has magnesium, food containing magnesium,
    foods containing magnesium, eat to get magnesium, eat to get more magnesium, eat for magnesium, get
    more magnesium, get magnesium from food, get magnesium from my food, where is magnesium found, where
    do i find magnesium, magnesium in food, magnesium in my diet, magnesium in chocolate, magnesium in
    nuts, is there magnesium in chocolate, is there magnesium in spinach, is there magnesium in bananas,
    dark chocolate, chocolate, whole grains, beans, lentils, avocado, what's high in magnesium, what is
    high in magnesium, what is rich in magnesium, what should i be eating, what food helps, what foods
    are good for cramps, good things to eat, meals with magnesium, which foods have a lot of magnesium,
    foods have magnesium, nuts high in magnesium, high in magnesium, a good source of magnesium, good
    source of magnesium, full of magnesium`,
  calcium: `calcium, calcium pills, calcium tablets, calcium supplements, low calcium, am i low on
    calcium, is my calcium low, a lack of calcium, calcium deficiency, milk, drinking milk, should i
    drink milk, dairy, yogurt, does calcium help cramps, taking calcium, warm milk, is it calcium, do i
    need calcium, do i need more calcium, should i take calcium, does calcium work, will calcium help,
    would calcium help, not enough calcium, short of calcium, cheese, more milk, a glass of milk, milk
    before bed, a glass of milk before bed, drink more milk, could it be calcium, could it be my
    calcium, milk for the calcium`,
  vitamin_d: `vitamin d, vitamin d pills, vitamin d tablets, vitamin d three, low vitamin d, is it low vitamin d, am i
    low on vitamin d, is my vitamin d low, a lack of vitamin d, vitamin d deficiency, the sun, sunlight,
    sunshine, sun for cramps, should i take vitamin d, short on vitamin d, get more sun, is it vitamin
    d, do i need vitamin d, do i need more vitamin d, does vitamin d help, does vitamin d work, will
    vitamin d help, would vitamin d help, not enough vitamin d, not enough sun, not enough sunlight,
    short of vitamin d, my vitamin d, my vitamin d is low, low in vitamin d, my d levels, my d level, d
    levels are low, vitamin d levels, being indoors`,
  vitamin_k: `vitamin k, vitamin k two, k two, vitamin k2, k2, vitamin k pills, what about vitamin k, does k two work,
    menaquinone, does vitamin k help, does vitamin k work, does vitamin k two help, will vitamin k help,
    should i take vitamin k, do i need vitamin k, is vitamin k any good, taking vitamin k, vitamin k
    tablets, a vitamin k supplement, k two tablets, natto`,
  vitamin_b: `b vitamins, vitamin b, b complex, vitamin b complex, b twelve, vitamin b twelve, b six, vitamin b six,
    do b vitamins help, low b twelve, b twelve shots, does vitamin b help, do b vitamins work, should i
    take vitamin b, should i take b twelve, do i need b twelve, is it my b twelve, is my b twelve low, b
    twelve injections, b vitamin tablets, a b complex, vitamin b tablets, vitamin b one, thiamine, folic
    acid`,
  bananas: `bananas, banana, a banana, eating bananas, eating a banana, potassium, low potassium, is it
    low potassium, am i low on potassium, is my potassium low, a lack of potassium, potassium pills,
    potassium deficiency, should i eat a banana, coconut water, do bananas work, will bananas help, will
    a banana help, would a banana help, should i eat bananas, should i eat more bananas, bananas for
    cramp, bananas for cramps, a banana a day, a banana before bed, a banana at night, is it potassium,
    do i need potassium, do i need more potassium, not enough potassium, short of potassium, lack of
    potassium, more potassium, potassium tablets, is my potassium too low, does potassium help, my coach
    swears by bananas, swears by bananas`,
  salt: `salt, a pinch of salt, sea salt, table salt, salt water, salty water, pink salt, salt in my
    water, salt in water, is it low salt, am i low on salt, low salt, sodium, low sodium, electrolytes,
    electrolyte drinks, sports drinks, a sports drink, should i put salt in my water, extra salt, a
    pinch of salt in water, pinch of salt, a pinch of sea salt, a pinch of salt in my water, a pinch of
    sea salt in water, more salt, not enough salt, gatorade, an electrolyte drink, enough sodium, does
    salt help, does salt work, will salt help, would salt help, should i eat salt, should i eat more
    salt, should i take salt, do i need salt, not enough salt in my food, not eating enough salt, eating
    salt, a bit of salt, a spoon of salt, salt tablets, salt under my tongue, salty food, salt in my
    drink, put salt in my drink, do electrolytes help, do i need electrolytes, should i take
    electrolytes, electrolyte tablets, electrolyte powder, isotonic drinks, sweating out salt, losing
    salt, salt in lime water`,
  how_much_water: `how much water, how much water should i drink, how many glasses of water, how much should i drink, how
    much do i need to drink, is two liters enough, two liters of water, am i drinking enough, am i
    drinking enough water, how much fluid, how many drinks a day, how much water a day, how much water
    do i need, enough water, cups should i have, glasses a day, water is enough, eight glasses a day,
    drink more before bed, how many liters, how much water do i have to drink, how much water is enough,
    how much water is right, how much do i drink, how much should i be drinking, how much to drink, how
    much is enough to drink, how much fluid do i need, how much fluid should i drink, how many glasses,
    how many glasses should i drink, how many glasses do i need, how many cups, how many cups of water,
    how many cups a day, how many liters should i drink, how many liters of water, how many pints, a
    sensible amount to drink, the right amount of water, the right amount to drink, enough to drink, how
    often should i drink, should i drink before bed, when should i drink water, drinking before bed, is
    a liter enough, is one liter enough`,
  does_water_help: `water, drinking water, a glass of water, drinking more water, dehydration, being dehydrated, is it
    dehydration, does water stop cramps, will drinking water help, am i cramping because i'm dry, not
    drinking enough, lack of water, thirst, being thirsty, fluids, i don't drink enough, don't drink
    enough, staying hydrated, does water help, does drinking water help, does drinking help, does
    drinking more help, will water help, would water help, would drinking more help, should i drink
    water, should i drink more, should i drink more water, should i have a glass of water, a drink of
    water, have a drink of water, more water, drink more water, do i need to drink more, is it because i
    don't drink, is it lack of water, could it be dehydration, does dehydration cause cramps, am i short
    of water, is water any good, a glass of water now`,
  dehydrated_signs: `signs of dehydration, how do i know i'm dehydrated, how do i know if i'm
    dehydrated, am i dehydrated, symptoms of dehydration, how can i tell if i'm dehydrated, could i be
    dehydrated, what does dehydration feel like, tell if i'm dehydrated, how to spot dehydration, is it
    because i'm dehydrated, because i'm dehydrated, dried out, i'm dried out, signs i'm not drinking
    enough, when you need more water, symptoms of being dehydrated, signs i'm dehydrated, signs you're
    dehydrated, signs of not drinking enough, what are the signs of dehydration, how can i tell i'm
    dehydrated, how can you tell if you're dehydrated, tell if i'm drinking enough, how do i know i'm
    drinking enough, what color should my pee be, what color should my urine be, what color should it
    be, what should my pee look like, the color of my pee, dark yellow pee, a dry mouth, dry mouth, dry
    lips, being thirsty all the time, does a dry mouth mean i'm dehydrated, what are the signs you're
    not drinking enough, does a dry mouth mean i need fluids`,
  quinine: `quinine, quinine pills, quinine tablets, quinine sulfate, does quinine help, can i take quinine, taking
    quinine, does quinine work, does quinine stop cramps, should i take quinine, can i get quinine, is
    quinine dangerous, is quinine any good, quinine sulphate, my doctor gave me quinine, my mother took
    quinine, what about quinine tablets`,
  tonic_water: `tonic water, tonic, a glass of tonic, gin and tonic, drinking tonic water, does tonic water help, should
    i drink tonic water, the quinine in tonic water, does tonic water work, will tonic water help, can i
    drink tonic water, is tonic water any good, a glass of tonic water, a gin and tonic, tonic before
    bed, tonic at night, quinine in tonic, quinine in tonic water, enough quinine in tonic water, the
    quinine in tonic, is there quinine in tonic water, schweppes`,
  alcohol: `alcohol, drinking alcohol, wine, beer, a glass of wine, red wine, whiskey, booze, liquor,
    does wine make it worse, is beer bad for cramps, does alcohol cause cramps, had a few drinks, cut
    down on drinking, down on drinking, white wine, does alcohol make it worse, does drinking alcohol
    cause cramps, is it alcohol, is it the alcohol, is it the wine, is it the beer, is it the drink, is
    it my drinking, is it because i drink, could it be the wine, could it be the beer, could it be the
    alcohol, can i drink alcohol, can i have a drink, can i have a glass of wine, wine in the evening, a
    beer, a few beers, whisky, a nightcap, a couple of drinks, drinks in the evening, should i stop
    drinking, should i give up drinking, should i cut down on drink, i had a few beers, a few drinks,
    could the beers bring it on`,
  painkillers: `painkillers, a painkiller, should i take a painkiller, pain pills, pain medicine, ibuprofen, advil,
    aspirin, tylenol, paracetamol, acetaminophen, naproxen, will ibuprofen stop it, muscle relaxants,
    tylenol for leg cramps, paracetamol for cramp, is there a pill i can take for this, is there a pill
    i can take, is there a pill for this, is there a pill for cramps, is there a pill for leg cramps, is
    there a pill that stops it, is there any pill for this, is there any pill for this cramp, pill that
    works fast, take for the pain, which painkiller, which painkillers help, what painkiller, what
    painkiller should i take, what painkillers can i take, can i take a painkiller, can i take
    painkillers, can i take something for the pain, should i take painkillers, should i take something
    for it, should i take a tablet for it, should i take a pill for it, do painkillers help, do
    painkillers work, does a painkiller help, does ibuprofen help, does paracetamol help, does tylenol
    help, does aspirin help, can i take ibuprofen, can i take paracetamol, can i take aspirin, can i
    take tylenol, can i take advil, something for the pain, something to take the pain away, pain relief
    tablets, pain tablets, pain medication, a muscle relaxant, is there a tablet for this, is there a
    medicine for this, a medicine for cramps, medicine for cramps, a gel, a cream, a rub, a pain cream,
    deep heat, voltaren, tiger balm`,
  pickle_juice: `pickle juice, pickles, pickle brine, mustard, yellow mustard, vinegar, apple cider vinegar, vinegar for
    cramps, drinking pickle juice, does pickle juice work, what about mustard, does pickle juice help,
    will pickle juice help, should i drink pickle juice, is pickle juice any good, a shot of pickle
    juice, the pickle jar, juice from the pickle jar, brine, a spoon of mustard, does mustard help,
    cider vinegar, does vinegar help, why pickle juice, why do athletes drink pickle juice, why do
    runners drink pickle juice`,
  magnesium_low: `low magnesium, am i low on magnesium, is my magnesium low, a lack of magnesium, lack of magnesium,
    magnesium deficiency, signs of low magnesium, symptoms of low magnesium, do i need more magnesium,
    not enough magnesium, magnesium shortage, a mineral deficiency, minerals, low minerals, a vitamin
    deficiency, my magnesium is low, magnesium is low, low in magnesium, short of magnesium, a magnesium
    test, am i low in magnesium, is my magnesium too low, do i have low magnesium, a magnesium
    deficiency, how do i know if my magnesium is low, how do i know if i'm low on magnesium, how can i
    tell if i'm low on magnesium, how do i find out my magnesium, a blood test for magnesium, test my
    magnesium, have my magnesium tested, can a blood test show magnesium, measure my magnesium, check my
    magnesium, my magnesium level, my magnesium levels`,
  fiber: `fiber, fibre, too much fiber, too much fibre, a high fiber diet, bran, eating fiber, dietary fiber, does
    fiber cause cramps, does fiber help, is it fiber, is it too much fiber, a lot of fiber, eating more
    fiber, bran flakes, wholegrain, roughage, does fiber soak up water, does fiber dry me out, should i
    eat less fiber, should i eat more fiber, can fiber cause cramps`,
};
