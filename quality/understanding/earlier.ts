/** What was measured before words reached the skill, kept beside today's figures. */
export const earlier = `Before, sentences were typed intents only, by a model of 13,591 samples, and words never reached the skill. On the 1,016 lines that were held out then
(in five Englishes, one meaning each, without context) the local Echo of that time, with an ear of the same kind as the typed one, stood at:

| | Figure, model of 13,591 samples |
| --- | --- |
| relief recall | 99.0 % (200 of 202) |
| in scope | 94.4 % (881 of 933) |
| out of scope, left alone | 96.4 % (80 of 83) |
| slots exact | 95.8 % (575 of 600) |
| reminders whole | 92.8 % (64 of 69) |
| signs heard, the same sign | 88.5 % (77 of 87) |
| dangerous confusions | 1 |
| in scope, lines that no sample says | 93.9 % (783 of 834) |
| in scope, plain classifier on the samples | 86.7 %, out of scope 50.9 % |`;
