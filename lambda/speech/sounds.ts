/**
 * The end of a hold: a short bell, kept low for the partner asleep. From Alexa's own sound library, so that
 * nothing is hosted.
 */
export const holdEndSound = {
  source: 'soundbank://soundlibrary/musical/amzn_sfx_bell_short_chime_01',
  volume: '40%',
};
