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
`
  .trim()
  .split('\n');
