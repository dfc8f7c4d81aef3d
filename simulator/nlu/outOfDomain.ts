/**
 * What people say to a voice assistant that no skill like this one is for. Alexa learns from such sentences, which
 * she does not publish, when nothing of a skill fits; these stand in for them.
 */
export const OUT_OF_DOMAIN: readonly string[] = `
what's the weather like tomorrow
will i need an umbrella this evening
how cold is it outside
is it going to snow at the weekend
what's the temperature in the living room
what's the news
give me the headlines
who won the game last night
what's the score in the cricket
when do the yankees play next
play some music
play the radio
play my favourite playlist
play something by the beatles
put on some classical music
play rain sounds
play a song from the sixties
turn this song off
skip this song
what song is this
who sings this
play my audiobook
read my book
read me a story
play the next episode
play a podcast about history
pause the television
put the telly on
turn on the tv
change the channel
watch a film on netflix
what's on tonight on television
turn on the kitchen light
switch off the bedroom lamp
dim the lights in the lounge
turn the heating up
set the thermostat to twenty
turn the fan on
lock the front door
is the garage door shut
close the curtains
start the dishwasher
start the robot vacuum
show me the front door camera
who's at the door
turn off the alarm
set an alarm for seven
wake me at half past six
cancel my alarm
set a timer for ten minutes
set an egg timer
how long is left on my timer
what time is it
what time is it in london
what's the date today
what day is christmas this year
when is easter
how many days until my birthday
add bread to my shopping list
what's on my shopping list
put eggs and butter on the list
make a to do list
add dentist to my calendar
what's on my calendar tomorrow
when is my next appointment
schedule a meeting with karen on monday
move my meeting to three
call my daughter
ring john at work
phone the office
send a text to my wife
message my son that i'm home
read my messages
check my email
any new voicemail
drop in on the kitchen
announce dinner is ready
find my phone
order more toilet paper
buy a new pair of shoes
order a pizza
order my prescription
where is my parcel
track my package
when will my delivery arrive
how much is a litre of milk
what's the price of gold
how are the stock markets doing
what is apple trading at
convert ten miles to kilometres
how many ounces in a pound
what is fifteen times twelve
what's the square root of eighty one
how do you spell necessary
what does serendipity mean
translate good morning into french
how do you say thank you in spanish
who is the president of france
who was the first man on the moon
when did the second world war end
how tall is mount everest
how far is the moon
what's the capital of australia
how old is the queen
what's the population of india
who wrote pride and prejudice
how many planets are there
why is the sky blue
how do birds fly
what do pandas eat
how long do cats live
what is the speed of light
tell me a joke
tell me another joke
tell me a fun fact
tell me a riddle
sing me a song
sing happy birthday
play a game
play trivia
open the quiz
flip a coin
roll a dice
pick a number between one and ten
how are you today
how old are you
what's your name
where do you live
are you a robot
are you a real person
do you like dogs
do you have a boyfriend
what's your favourite colour
do you love me
will you marry me
i love you
you're funny
you're an idiot
you are so clever
good morning
good afternoon
good evening
happy new year
merry christmas
thank you very much
thanks a lot
thank you
cheers
nice to meet you
guess what
knock knock
i'm bored
i'm hungry
i'm so happy today
i had a lovely day
i'm lonely
my neighbour is noisy again
the dog wants to go out
the baby is crying
the cat is on the roof
we went to the beach
it's my birthday on friday
i lost my keys
i can't find my glasses
where did i put my phone
my computer is broken
the internet is down
is the wifi working
connect to bluetooth
pair my phone
update your software
what version are you
what's my wifi password
open spotify
open the maps app
launch youtube
enable the skill
open another skill
start my workout playlist
find a restaurant nearby
where is the nearest petrol station
is the supermarket open
what time does the pharmacy close
how do i get to the airport
how is the traffic
when is the next bus
book a taxi
get me an uber
book a table for two
book a flight to rome
book a hotel in paris
book me an appointment with the dentist
make an appointment with the physio
find me a massage therapist near here
order some magnesium tablets
buy me a heating pad
add bananas to my shopping list
add electrolyte powder to my basket
how much does a bottle of tonic cost
refill my tablets
how many steps did i do today
what's my heart rate
how did i sleep
how much do i weigh
how many calories are in an apple
start a run
track my workout
how do i make pancakes
give me a recipe for chicken soup
how long do i boil an egg
what can i cook with rice
what goes with salmon
what wine goes with fish
how do i get a stain out of a carpet
how do i fix a leaking tap
how do i unblock the sink
when should i plant tomatoes
how often should i water my plants
what should i name my cat
what should i wear today
what film should i see
what's the best phone
recommend a book
who will win the election
what happened in the world today
is there life on mars
what is the meaning of life
do you believe in god
can you keep a secret
can you drive a car
can you do my homework
can you see me
are you listening to me
i wasn't talking to you
i didn't mean you
nobody asked you
not you i'm talking to my husband
come to bed
turn the page
pass me the remote
put the kettle on
dinner is in the oven
shut the window
did you feed the cat
he said he would be late
she went to the shop
they live down the road
we should go home soon
it was on the table
so then he told me
and then she said
i was just saying that
the one with the
what about the thing
because of the
and the
so i
if i could
when we were
that man over there
blah blah blah
la la la
testing testing one two three
banana
purple elephant
football
paris
yellow submarine
i've got a toothache
my ear hurts
my eyes are tired
i've got a sore throat
what's good for a cough
how do i get rid of a headache
how do i treat a burn
what helps against hay fever
how do i stop hiccups
i need a plaster
how do i lower my cholesterol
how do i lose weight
how much sleep do i need
what is my blood pressure
cancel my meeting
delete my shopping list
clear my calendar
stop the music
louder music
turn the volume down on the television
repeat this song
shuffle my music
start over the movie
go to the home screen
what's new
is a tomato a fruit
what vitamin is in oranges
how many calories are in a pizza
how long does milk last in the fridge
is it safe to eat raw fish
can dogs eat cheese
what is the best cheese
where does coffee come from
how is wine made
what's a good red wine for steak
how do you make pickles
how do i cook salmon
what can i make for dinner
what's a good breakfast
how do i bake bread
how much salt goes in bread
how do i brew tea
is there milk in the fridge
do we need more milk
who invented the telephone
who discovered penicillin
who painted the mona lisa
what causes earthquakes
what causes the northern lights
why do cats purr
why do leaves fall in autumn
why is the sea salty
why do we have leap years
how does a car engine work
how does the internet work
how do planes stay up
how does a magnet work
how long is the great wall
how long is a football match
how long does it take to fly to new york
how long until the film starts
how many people live in japan
how many days are there in march
how often do buses come
how often should i wash my hair
how do i wash a wool jumper
how do i polish shoes
where can i buy shoes
where did i leave my shoes
what shoes go with this dress
what size shoes does he wear
what's the best mattress to buy
which mattress is on offer
how do i change a tyre
how do i change a light bulb
how do i reset the router
how do i turn on subtitles
how do i cancel my subscription
how do i renew my passport
how do i get a visa
when is the library open
when does the museum close
when was the pyramid built
what is the tallest building
what is the longest river
what is the biggest animal
what is bitcoin worth
what's the exchange rate for the euro
what's in the news today
what did the president say
what does my horoscope say
what's the plot of hamlet
what's a synonym for happy
what's the opposite of cold
what's the best way to the station
which bus goes to town
which team is top of the league
which movie won the oscar
should i buy or rent a house
should i get a dog
should i bring a coat
should i sell my car
should i water the roses
is it raining
is it going to rain later
will it rain on saturday
is it going to be hot on sunday
is it a bank holiday
is the pope catholic
is my flight on time
is there a concert tonight
is there any post
are there any sales on
are you married
are we out of coffee
can i pay with my card
can penguins fly
can you dance
can you tell me a bedtime story
can you order me a taxi
can you find a plumber
can you book a massage for saturday
can you turn the lights down
can you hear the rain
could you check my bank balance
could you open the blinds
do you like music
do you sleep
do you have feelings
do i have any meetings
do fish sleep
does it snow in spain
does my sister have a key
did it rain last night
did my team win
did you see the match
will it be sunny
will my parcel come today
would you like a biscuit
my stomach is upset
i've eaten too much
i feel sick from the food
my nose is running
my tooth is killing me
i have a rash on my arm
i've got a paper cut
my neck is stiff from the computer
my shoulder clicks
my nose is itchy
my eyes hurt from the screen
my fingers are cold from the snow
i've got something in my eye
i need new glasses
my hair needs cutting
i need a haircut
my nails are too long
my son has a fever dream about school
my car won't start
my phone is dead
my boiler is making a noise
my bike has a flat tyre
the toilet is blocked
the light bulb has gone
the milk has gone off
the kettle is boiling
the washing is done
the cat needs feeding
the neighbours are shouting
the kids are at school
the train was late
the meeting was moved
the shop is closed
the garden needs water
somebody is ringing the bell
someone left the window open
nobody told me about that
everybody is coming on sunday
we're out of bread
we're going on holiday
we had fish for dinner
he plays the piano
she works in a bank
they won the lottery
it was a lovely wedding
it's a nice day
it's too dark in here
it's cold in the kitchen
that film was great
that was a funny joke
this coffee is cold
this song is terrible
i like this song
i hate mondays
i want to watch tv
i want to learn french
i want to order a curry
i need to buy stamps
i need a taxi
i need a plumber
i'm watching a film
i'm cooking pasta
i'm late for work
i'm going shopping
i'm reading a book
i'm looking for my glasses
i went to paris
i saw a fox
i bought a hat
i met your brother
i'll be home at six
i'll have the soup
i can't find the remote
i can't open this jar
i can't log in
i don't like broccoli
i don't know the answer
let's watch something
let's play chess
let's order food
let's go for a drive
turn left at the lights
read me the news
read the recipe
list my alarms
cancel my order
delete that email
start a timer for the pasta
stop the timer
log into my account
log me out
record the show
record a voice memo
write an email to anna
write a shopping list
note to self buy milk
show me my photos
show me a map
set the alarm for six
set the oven to two hundred
change the channel to four
change my password
when was my last payment
when was my last email
how much did i spend this month
how many emails do i have
how many followers do i have
erm
well anyway
you know what i mean
as i was saying
to be or not to be
one two three four
the thing is
what about him
and another thing
not to mention
turn the lamp blue
turn the lamp in the den blue
make the lights red
set the bulb to warm white
paint the wall pale green
read my audiobook
read me my audiobook
do you know any good restaurants
do you know a good plumber
is avocado a fruit
where are my trainers
where are my keys
where are my shoes
do i have any new messages
do i have any new mail
are you recording my neighbor
are you listening to my neighbor
my hand is sore from all this writing
my jaw is sore from chewing
my back hurts
my back is killing me
my tooth aches
my tooth hurts
i've got a headache
my head hurts
i've got menstrual cramps
i've got period cramps
my stomach hurts after that curry
my tummy hurts
i've got stomach cramps
sign me up for a yoga class
sign me up for a gym class
book a yoga class
how much is a massage gun
how much is a massage chair
where can i buy a massage gun
log that i ate breakfast
log my breakfast
log my run
record my weight
record my weight as one eighty
record my blood pressure
record my steps
is it gonna snow tonight
is it gonna rain tonight
get off the bed
get off the couch buster
come on get down
come back to bed
come back to bed it's late
go get the bottle honey
go get me a glass of water honey
shh the baby's asleep
the one with the thing
the one with the thing on it
you know the whatchamacallit
i mean it was just you know
it was the uh you know
make a grocery run
make a run to the store for milk
pick up some pickles and milk
call my daughter
call my son
call my mother
how far is it to cleveland
how far is it to the airport
how far is the moon
is it going to chuck it down tomorrow
is it going to pour down
is the highway backed up
is the four oh one backed up
is the motorway busy right now
order magnesium for me
can you order magnesium from the shop for me
order more tonic water
book one appointment with physiotherapist
book an appointment with the doctor for monday
i'm talking to the machine
go back to sleep honey
go back to sleep i'm talking to the speaker
no honey go back to sleep
is that the baby monitor
is that the phone or the door
is that the phone ringing
move over
move over you're on my side
you're on my side of the bed
give me some of the blanket
if it wasn't for
if only it was
what was that noise
did you hear that
who's at the door

remind me to call my sister
remind me to call my sister on sunday
remind me to pick up the kids at three
remind me to take the trash out tomorrow
remind me to feed the cat
remind me to pay the rent
remind me about my dentist appointment
how much time is left on the dryer
how much time is left on the timer
how long until the pasta is done
change my alarm to seven
change my alarm to seven fifteen a m
move my alarm to six thirty
delete the last song from my playlist
delete that alarm
delete my last message
mark down that i walked the dog
mark down that i walked the dog this morning
mark down three miles
the sprinklers need to water the lawn
water the lawn at six
turn the sprinklers on at six a m every day
log my blood pressure
log my blood pressure at one thirty over eighty
log my blood sugar
note my blood pressure
log my temperature`
  .trim()
  .split('\n');
