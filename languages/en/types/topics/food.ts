/** What people call these topics. */
export const food = {
  magnesium: `magnesium, magnesium pills, magnesium tablets, magnesium supplements, magnesium supplement,
    magnesium spray, magnesium oil, magnesium cream, taking magnesium, which magnesium is best,
    which magnesium, magnesium glycinate, magnesium citrate, does magnesium help, should i take
    magnesium, is magnesium good for cramps`,
  magnesium_foods: `foods with magnesium, food with magnesium, foods high in magnesium, foods rich in magnesium, what
    has magnesium in it, what foods have magnesium, which foods have magnesium, what food has
    magnesium, what should i eat for cramps, what should i eat, what can i eat for cramps, what to
    eat for cramps, best food for leg cramps, best foods for cramps, which foods, what foods help,
    what foods help cramps, food for cramps, foods for cramps, nuts, seeds, almonds, pumpkin seeds,
    spinach, leafy greens, mushrooms, oily fish, salmon, eating better, my diet, diet, rich in
    magnesium, food is rich in magnesium, eat against cramps, foods have a lot of magnesium, eat to
    stop cramps, black beans`,
  calcium: `calcium, calcium pills, calcium tablets, calcium supplements, low calcium, am i low on calcium, is
    my calcium low, a lack of calcium, calcium deficiency, milk, drinking milk, should i drink milk,
    dairy, yogurt, does calcium help cramps, taking calcium, warm milk`,
  vitamin_d: `vitamin d, vitamin d pills, vitamin d tablets, vitamin d three, low vitamin d, is it low vitamin d,
    am i low on vitamin d, is my vitamin d low, a lack of vitamin d, vitamin d deficiency, the sun,
    sunlight, sunshine, sun for cramps, should i take vitamin d, short on vitamin d, get more sun`,
  vitamin_k: `vitamin k, vitamin k two, k two, vitamin k2, k2, vitamin k pills, what about vitamin k, does k two
    work, menaquinone`,
  vitamin_b: `b vitamins, vitamin b, b complex, vitamin b complex, b twelve, vitamin b twelve, b six, vitamin b
    six, do b vitamins help, low b twelve, b twelve shots`,
  bananas: `bananas, banana, a banana, eating bananas, eating a banana, potassium, low potassium, is it low
    potassium, am i low on potassium, is my potassium low, a lack of potassium, potassium pills,
    potassium deficiency, should i eat a banana, coconut water`,
  salt: `salt, a pinch of salt, sea salt, table salt, salt water, salty water, pink salt, salt in my water,
    salt in water, is it low salt, am i low on salt, low salt, sodium, low sodium, electrolytes,
    electrolyte drinks, sports drinks, a sports drink, should i put salt in my water, extra salt, a
    pinch of salt in water, pinch of salt, a pinch of sea salt, a pinch of salt in my water, a pinch
    of sea salt in water, more salt, not enough salt, gatorade, an electrolyte drink, enough sodium`,
  how_much_water: `how much water, how much water should i drink, how many glasses of water, how much should i drink,
    how much do i need to drink, is two liters enough, two liters of water, am i drinking enough, am
    i drinking enough water, how much fluid, how many drinks a day, how much water a day, how much
    water do i need, enough water, cups should i have, glasses a day, water is enough, eight glasses
    a day, drink more before bed, how many liters`,
  does_water_help: `water, drinking water, a glass of water, drinking more water, dehydration, being dehydrated, is it
    dehydration, does water stop cramps, will drinking water help, am i cramping because i'm dry,
    not drinking enough, lack of water, thirst, being thirsty, fluids, i don't drink enough, don't
    drink enough, staying hydrated`,
  dehydrated_signs: `signs of dehydration, how do i know i'm dehydrated, how do i know if i'm dehydrated, am i
    dehydrated, symptoms of dehydration, how can i tell if i'm dehydrated, could i be dehydrated,
    what does dehydration feel like, tell if i'm dehydrated, how to spot dehydration, is it because
    i'm dehydrated, because i'm dehydrated, dried out, i'm dried out, signs i'm not drinking enough,
    when you need more water, symptoms of being dehydrated`,
  quinine: `quinine, quinine pills, quinine tablets, quinine sulfate, does quinine help, can i take quinine,
    taking quinine`,
  tonic_water: `tonic water, tonic, a glass of tonic, gin and tonic, drinking tonic water, does tonic water help,
    should i drink tonic water, the quinine in tonic water`,
  alcohol: `alcohol, drinking alcohol, wine, beer, a glass of wine, red wine, whiskey, booze, liquor, does wine
    make it worse, is beer bad for cramps, does alcohol cause cramps, had a few drinks, cut down on
    drinking, down on drinking, white wine`,
  painkillers: `painkillers, a painkiller, should i take a painkiller, pain pills, pain medicine, ibuprofen, advil,
    aspirin, tylenol, paracetamol, acetaminophen, naproxen, will ibuprofen stop it, muscle
    relaxants, tylenol for leg cramps, paracetamol for cramp, is there a pill i can take for this,
    is there a pill i can take, is there a pill for this, is there a pill for cramps, is there a
    pill for leg cramps, is there a pill that stops it, is there any pill for this, is there any
    pill for this cramp, pill that works fast, take for the pain`,
  pickle_juice: `pickle juice, pickles, pickle brine, mustard, yellow mustard, vinegar, apple cider vinegar, vinegar
    for cramps, drinking pickle juice, does pickle juice work, what about mustard`,
  magnesium_low: `low magnesium, am i low on magnesium, is my magnesium low, a lack of magnesium, lack of magnesium,
    magnesium deficiency, signs of low magnesium, symptoms of low magnesium, do i need more
    magnesium, not enough magnesium, magnesium shortage, a mineral deficiency, minerals, low
    minerals, a vitamin deficiency, my magnesium is low, magnesium is low, low in magnesium, short
    of magnesium, a magnesium test`,
  fiber: `fiber, fibre, too much fiber, too much fibre, a high fiber diet, bran, eating fiber, dietary fiber`,
};
